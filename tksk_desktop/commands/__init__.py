# SPDX-License-Identifier: MIT
"""The command line: one file per command, over the same acts as the window.

``main`` imports only the command that was asked for. Nothing here knows the database, paper or
signature libraries; ``sentences`` alone, and the self-check, touch Qt.
"""
