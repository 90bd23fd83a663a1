# SPDX-License-Identifier: MIT
"""Acts on the monthly report."""
