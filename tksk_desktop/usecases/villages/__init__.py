# SPDX-License-Identifier: MIT
"""Acts on what villages and surveys say of people in need."""
