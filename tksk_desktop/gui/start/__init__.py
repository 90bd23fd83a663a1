# SPDX-License-Identifier: MIT
"""Lock screen and first start."""
