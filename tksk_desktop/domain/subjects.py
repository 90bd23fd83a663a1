# SPDX-License-Identifier: MIT
"""What a client may be: a person, a family, a group or a community; and how a NIK stands."""

from __future__ import annotations

from enum import StrEnum


class SubjectKind(StrEnum):
    """What stands behind one client (subjek layanan)."""

    PERSON = "person"
    FAMILY = "family"
    GROUP = "group"
    COMMUNITY = "community"


class NikStatus(StrEnum):
    """Whether the civil registry knows the NIK (padan) or not; only a person has one."""

    UNCHECKED = "unchecked"
    MATCHED = "matched"
    NOT_MATCHED = "not_matched"
    MISSING = "missing"


SUBJECTS_IN_LISTS = {
    "orang": SubjectKind.PERSON,
    "keluarga": SubjectKind.FAMILY,
    "kelompok": SubjectKind.GROUP,
    "masyarakat": SubjectKind.COMMUNITY,
}
"""How the official list of kinds names the subjects."""


def fitting_status(nik: str | None, said: NikStatus) -> NikStatus:
    """Return the status that fits a NIK: without one it is missing, with one it never is."""
    if nik is None:
        return NikStatus.MISSING
    return NikStatus.UNCHECKED if said is NikStatus.MISSING else said
