# SPDX-License-Identifier: MIT
"""Widgets that more than one screen uses."""
