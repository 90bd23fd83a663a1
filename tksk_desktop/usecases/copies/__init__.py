# SPDX-License-Identifier: MIT
"""Acts on the copies of a report."""
