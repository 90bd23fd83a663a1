# SPDX-License-Identifier: MIT
"""Acts on the office's profile and recipients."""
