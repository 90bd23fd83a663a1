# SPDX-License-Identifier: MIT
"""The register of clients: the list, the sheet of one client, registering, cases."""
