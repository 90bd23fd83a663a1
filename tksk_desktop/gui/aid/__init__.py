# SPDX-License-Identifier: MIT
"""Bantuan: the ledger, programmes, overlaps, and whom nothing has reached."""
