# SPDX-License-Identifier: MIT
"""Acts on people who may be registered twice."""
