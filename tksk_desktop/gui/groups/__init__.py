# SPDX-License-Identifier: MIT
"""The groups: the list, one group's members, forming and changing a group."""
