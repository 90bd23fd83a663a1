# SPDX-License-Identifier: MIT
"""Acts on the ready texts for notes."""
