# SPDX-License-Identifier: MIT
"""The agenda by month, week and day, what is planned, and the visits of a day."""
