# SPDX-License-Identifier: MIT
"""What is true in the field; the standard library only."""
