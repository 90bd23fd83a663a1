# SPDX-License-Identifier: MIT
"""Acts on social potentials (PSKS)."""
