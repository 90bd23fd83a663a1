# SPDX-License-Identifier: MIT
"""Acts on consents and other legal grounds."""
