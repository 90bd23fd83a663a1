# SPDX-License-Identifier: MIT
"""Acts that keep the data safe."""
