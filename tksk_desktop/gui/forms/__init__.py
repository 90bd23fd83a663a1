# SPDX-License-Identifier: MIT
"""Classes made from the Designer forms in ``ui/`` by ``make forms``; never edited by hand."""
