# SPDX-License-Identifier: MIT
"""The log of changes: what acts note in it, and what screens read of it."""
