# SPDX-License-Identifier: MIT
"""Acts on what a case is worked on with: assessments, plans, pictures of family and network."""
