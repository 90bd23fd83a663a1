# SPDX-License-Identifier: MIT
"""Papers about one client: what each of them shows; how it looks is in ``reports``."""
