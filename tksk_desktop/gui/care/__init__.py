# SPDX-License-Identifier: MIT
"""The log of changes and the end of retention, as pages of their own."""
