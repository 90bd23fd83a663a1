# SPDX-License-Identifier: MIT
"""Papers about aid: handing over, recipients who sign, overlaps, proposals."""
