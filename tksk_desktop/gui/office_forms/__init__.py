# SPDX-License-Identifier: MIT
"""The parts of the office's profile as forms, shared by the first start and the settings."""
