# SPDX-License-Identifier: MIT
"""Genogram and ecomap on the screen: drawn, moved and connected by mouse and keyboard."""
