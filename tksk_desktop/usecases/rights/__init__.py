# SPDX-License-Identifier: MIT
"""Acts on the rights of the person: requests, restriction, everything held, end of retention."""
