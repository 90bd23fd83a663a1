# SPDX-License-Identifier: MIT
"""Papers about one client: client sheet, social report, assessment form, case summary."""
