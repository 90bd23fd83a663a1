# SPDX-License-Identifier: MIT
"""TKSK Desktop: the caseload, notes and monthly report of a sub-district social worker."""

__version__ = "0.1.0"
