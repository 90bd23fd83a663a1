# SPDX-License-Identifier: MIT
"""Acts on households, the people around a client, and desil."""
