# SPDX-License-Identifier: MIT
"""Acts on referrals."""
