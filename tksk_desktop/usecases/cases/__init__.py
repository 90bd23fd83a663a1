# SPDX-License-Identifier: MIT
"""Acts on cases and on the lists they choose from."""
