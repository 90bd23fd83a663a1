# SPDX-License-Identifier: MIT
"""Acts of the receiving desk: many signed reports become one recap. No client stands in them."""
