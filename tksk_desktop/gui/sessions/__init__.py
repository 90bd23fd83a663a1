# SPDX-License-Identifier: MIT
"""The journal of sessions and the note of one session."""
