# SPDX-License-Identifier: MIT
"""Compares a row with someone registered, field by field, and says what an update would do."""

from __future__ import annotations

import hashlib

from tksk_desktop.domain.exchanged_rows import ReadRow, RowField
from tksk_desktop.domain.names import folded_words
from tksk_desktop.domain.partial_dates import completes, read_day
from tksk_desktop.usecases.exchange.needs import RegisteredPerson
from tksk_desktop.usecases.exchange.readings import FieldDifference

COMPARED: tuple[tuple[RowField, str], ...] = (
    (RowField.NAME, "name"),
    (RowField.NIK, "nik"),
    (RowField.FAMILY_CARD_NUMBER, "family_card_number"),
    (RowField.SEX, "sex"),
    (RowField.BIRTH_PLACE, "birth_place"),
    (RowField.BIRTH_DATE, "birth_date"),
    (RowField.VILLAGE, "village_code"),
    (RowField.ADDRESS, "address"),
    (RowField.PHONE, "phone"),
    (RowField.NICKNAME, "nickname"),
    (RowField.MOTHER_NAME, "mother_name"),
    (RowField.FATHER_NAME, "father_name"),
)
BY_HOUSEHOLD = frozenset({RowField.FAMILY_CARD_NUMBER})
"""A number that differs is changed on the household, never by a list."""


def differences(row: ReadRow, person: RegisteredPerson) -> tuple[FieldDifference, ...]:
    """Return the fields that the list says otherwise or more; what it does not say is neutral."""
    found = []
    for about, name in COMPARED:
        listed, registered = getattr(row, name), getattr(person, name)
        if about is RowField.VILLAGE:
            # A list that has someone at home who lives outside is a question, not a gap filled.
            registered = registered or person.outside_place
        if not listed or _plain(listed) == _plain(registered):
            continue
        if about in BY_HOUSEHOLD and registered:
            continue
        if about is RowField.BIRTH_DATE and registered and completes(listed, registered):
            continue
        found.append(FieldDifference(about, _shown(registered), _shown(listed)))
    new = [code for code in row.kind_codes if code not in person.kind_codes]
    if new:
        found.append(FieldDifference(RowField.KINDS, " ".join(person.kind_codes), " ".join(new)))
    if row.notes and row.notes not in person.notes:
        found.append(FieldDifference(RowField.NOTES, person.notes, row.notes))
    return tuple(found)


def filling(found: tuple[FieldDifference, ...]) -> frozenset[RowField]:
    """Return the fields that only fill what is empty, or add to what is there."""
    adding = (RowField.KINDS, RowField.NOTES)
    return frozenset(
        d.field for d in found if not d.registered or d.field in adding or _completes(d)
    )


def row_key(row: ReadRow) -> str:
    """Return the fingerprint of who a row is about: the same in every list of the same people."""
    facts = (
        " ".join(folded_words(row.name)),
        row.nik or "",
        row.birth_date.isoformat() if row.birth_date else "",
        row.village_code,
    )
    return hashlib.sha256("\n".join(facts).encode()).hexdigest()


def _completes(difference: FieldDifference) -> bool:
    """Tell whether the list knows the day of a birth of which the register has the year."""
    if difference.field is not RowField.BIRTH_DATE or not difference.registered:
        return False
    return completes(read_day(difference.registered), read_day(difference.listed))


def _plain(value: object) -> str:
    return " ".join(str(value or "").split()).casefold()


def _shown(value: object) -> str:
    return str(value) if value else ""
