# SPDX-License-Identifier: MIT
"""Ways a copy leaves the office."""
