# SPDX-License-Identifier: MIT
"""What is to be done, as it is read; nothing here is stored."""
