# SPDX-License-Identifier: MIT
"""The steps from one schema to the next; each is frozen once it has been released."""
