# SPDX-License-Identifier: MIT
"""Acts on the kinds of work that notes can be of."""
