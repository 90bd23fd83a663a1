# SPDX-License-Identifier: MIT
"""Acts on the documents and the marks of a client."""
