# SPDX-License-Identifier: MIT
"""Backup archives on drives and folders."""
