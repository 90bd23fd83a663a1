# SPDX-License-Identifier: MIT
"""The first page."""
