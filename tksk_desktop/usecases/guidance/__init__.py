# SPDX-License-Identifier: MIT
"""Acts on the guidance of institutions: criteria and lists of candidates."""
