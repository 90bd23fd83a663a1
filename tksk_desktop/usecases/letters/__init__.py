# SPDX-License-Identifier: MIT
"""Acts on letters of the office beside the monthly report."""
