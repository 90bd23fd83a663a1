# SPDX-License-Identifier: MIT
"""The papers of a group; each has a module of its own."""
