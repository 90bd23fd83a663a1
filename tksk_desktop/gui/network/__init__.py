# SPDX-License-Identifier: MIT
"""The page of the network: referrals, the directory of potentials, their coverage."""
