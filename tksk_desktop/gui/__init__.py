# SPDX-License-Identifier: MIT
"""Windows and screens; the only package that knows Qt."""
