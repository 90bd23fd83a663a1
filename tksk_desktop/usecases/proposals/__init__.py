# SPDX-License-Identifier: MIT
"""Acts on proposals to policy."""
