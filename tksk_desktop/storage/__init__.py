# SPDX-License-Identifier: MIT
"""The encrypted database and the shipped tables; the only package that knows SQLAlchemy."""
