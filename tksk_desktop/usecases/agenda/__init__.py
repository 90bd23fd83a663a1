# SPDX-License-Identifier: MIT
"""Acts on the agenda: planned things, the visits of a day, the places of the villages."""
