# SPDX-License-Identifier: MIT
"""Acts on lists from elsewhere: checked, taken over, undone; entered by the grid; handed out."""
