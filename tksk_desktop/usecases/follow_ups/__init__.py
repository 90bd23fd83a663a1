# SPDX-License-Identifier: MIT
"""What the worker does with agreed follow-ups."""
