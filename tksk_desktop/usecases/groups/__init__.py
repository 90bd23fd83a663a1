# SPDX-License-Identifier: MIT
"""Acts on groups."""
