# SPDX-License-Identifier: MIT
"""The receiving desk's own store (any database that SQLAlchemy speaks) and its reading processes.

It holds counts and the names of officers who signed, never a client; it is apart from the
encrypted caseload, which the desk does not need.
"""
