# SPDX-License-Identifier: MIT
"""Acts on the register and its cases."""
