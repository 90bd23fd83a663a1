# SPDX-License-Identifier: MIT
"""Bring someone registered up to a row of a list, field by field as chosen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tksk_desktop.domain.clients import Client, ClientNeed
from tksk_desktop.domain.errors import EntryRefused
from tksk_desktop.domain.exchanged_rows import ReadRow, RowField
from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.usecases.exchange.needs import ChangedPerson
from tksk_desktop.usecases.exchange.readings import CheckedRow
from tksk_desktop.usecases.households.join_by_card import join_by_card
from tksk_desktop.usecases.needs import Clock, UnitOfWork

KEPT_BEFORE = (
    "name",
    "nik",
    "family_card_number",
    "sex",
    "birth_place",
    "birth_date",
    "village_code",
    "outside_place",
    "address",
    "phone",
    "nickname",
    "mother_name",
    "father_name",
    "notes",
)
REASON = "Impor daftar"


def update_person(work: UnitOfWork, checked: CheckedRow, clock: Clock) -> ChangedPerson | None:
    """Take over the chosen fields; return what was there before, None where nothing changed."""
    if checked.known is None or not checked.fields:
        return None
    client, row, today = work.clients.get(checked.known.client_id), checked.row, clock.today()
    before = {name: getattr(client, name) for name in KEPT_BEFORE}
    before["kind_codes"] = client.present_kind_codes
    for about in checked.fields:
        if about is RowField.NIK and _is_of_another(work, client, row.nik):
            continue
        _TAKE[about](client, row, today)
    if RowField.FAMILY_CARD_NUMBER in checked.fields and row.family_card_number:
        _join(work, client, row, today)
    after = {name: getattr(client, name) for name in KEPT_BEFORE}
    after["kind_codes"] = client.present_kind_codes
    if before == after:
        return None
    return ChangedPerson(
        checked.known.client_id, {k: v for k, v in before.items() if after[k] != v}
    )


def _is_of_another(work: UnitOfWork, client: Client, nik: str | None) -> bool:
    other = work.clients.find_by_nik(nik) if nik is not None else None
    return other is not None and other is not client


def _join(work: UnitOfWork, client: Client, row: ReadRow, today: date) -> None:
    relation = HouseholdRelation(row.relation) if row.relation else None
    try:
        join_by_card(work, client, row.family_card_number, relation, on=today)
    except EntryRefused:
        # Another household or another head has it by now: that is an act on the household.
        return


def _take_name(client: Client, row: ReadRow, today: date) -> None:
    client.rename(row.name, on=today, reason=REASON)


def _take_nik(client: Client, row: ReadRow, today: date) -> None:
    client.change_nik(row.nik, on=today, reason=REASON)


def _take_village(client: Client, row: ReadRow, today: date) -> None:
    client.live_in(row.village_code, client.address, on=today)


def _take_kinds(client: Client, row: ReadRow, today: date) -> None:
    carried = client.present_kind_codes
    new = [code for code in row.kind_codes if code not in carried]
    client.needs.extend(ClientNeed(code, today) for code in new)


def _take_notes(client: Client, row: ReadRow, today: date) -> None:
    client.notes = f"{client.notes}\n{row.notes}".strip()


def _take_nickname(client: Client, row: ReadRow, today: date) -> None:
    client.be_called(row.nickname, on=today)


def _plainly(name: str) -> Callable[[Client, ReadRow, date], None]:
    def take(client: Client, row: ReadRow, today: date) -> None:
        setattr(client, name, getattr(row, name))

    return take


def _leave(client: Client, row: ReadRow, today: date) -> None:
    """Leave what is taken over otherwise."""


_TAKE: dict[RowField, Callable[[Client, ReadRow, date], None]] = {
    RowField.NAME: _take_name,
    RowField.NIK: _take_nik,
    RowField.FAMILY_CARD_NUMBER: _leave,
    RowField.SEX: _plainly("sex"),
    RowField.BIRTH_PLACE: _plainly("birth_place"),
    RowField.BIRTH_DATE: _plainly("birth_date"),
    RowField.VILLAGE: _take_village,
    RowField.ADDRESS: _plainly("address"),
    RowField.PHONE: _plainly("phone"),
    RowField.NICKNAME: _take_nickname,
    RowField.MOTHER_NAME: _plainly("mother_name"),
    RowField.FATHER_NAME: _plainly("father_name"),
    RowField.KINDS: _take_kinds,
    RowField.NOTES: _take_notes,
}
