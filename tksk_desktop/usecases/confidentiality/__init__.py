# SPDX-License-Identifier: MIT
"""Acts on confidential clients: opening them with a reason, and saying how confidential one is."""
