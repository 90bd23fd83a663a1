# SPDX-License-Identifier: MIT
"""Forms of entry that are not saved yet."""
