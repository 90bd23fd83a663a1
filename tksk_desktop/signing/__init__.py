# SPDX-License-Identifier: MIT
"""Keys, signatures and their verification; the only package that knows the signature library."""
