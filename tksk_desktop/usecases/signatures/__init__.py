# SPDX-License-Identifier: MIT
"""Keys of the office, certificates that are known here, and later signatures on a report."""
