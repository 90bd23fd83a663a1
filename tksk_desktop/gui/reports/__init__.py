# SPDX-License-Identifier: MIT
"""The report screens: the year, a month's desk, the signature, the copies and checking a PDF."""
