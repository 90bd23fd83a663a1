# SPDX-License-Identifier: MIT
"""Data ganda: the desk where people registered twice are found, told apart or merged."""
