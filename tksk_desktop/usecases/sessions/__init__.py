# SPDX-License-Identifier: MIT
"""Acts on notes and drafts."""
