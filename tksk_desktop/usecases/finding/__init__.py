# SPDX-License-Identifier: MIT
"""Finding people in the register, and the filter sets the worker keeps."""
