# SPDX-License-Identifier: MIT
"""Spreadsheets in and out: the only room that knows the spreadsheet libraries."""
