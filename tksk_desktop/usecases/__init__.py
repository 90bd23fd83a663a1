# SPDX-License-Identifier: MIT
"""What the worker does, one file per act; knows only the domain."""
