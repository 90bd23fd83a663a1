# SPDX-License-Identifier: MIT
"""The register of task letters."""
