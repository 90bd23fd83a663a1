# SPDX-License-Identifier: MIT
"""Lists in and out: the import of a list, quick entry, the list for another office."""
