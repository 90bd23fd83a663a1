# SPDX-License-Identifier: MIT
"""The backup page and restoring."""
