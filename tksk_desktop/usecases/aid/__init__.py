# SPDX-License-Identifier: MIT
"""What the worker does with aid that is handed out by programmes."""
