# SPDX-License-Identifier: MIT
"""Who never stands in a list that leaves the house."""

from __future__ import annotations

from datetime import date

from tests.storage.small_office import fill
from tksk_desktop.domain.subject_rights import Restriction
from tksk_desktop.storage.database_store import DatabaseStore

DAY = date(2026, 11, 3)


def handed(store: DatabaseStore, *, opened: bool) -> list[str]:
    with store.open_work() as work:
        people = work.imports.people_to_hand_out(None, opened=opened)
    return sorted(person.name.split()[0] for person in people)


def test_restricted_and_destroyed_people_are_not_handed_on(store: DatabaseStore) -> None:
    ids = fill(store)
    assert handed(store, opened=True) == ["Ani", "Budi", "Citra", "Dodo", "Eka"]
    assert handed(store, opened=False) == ["Ani", "Budi", "Citra", "Dodo"]
    with store.open_work() as work:
        restriction = Restriction(ids["Ani"], DAY, "Keberatan")
        work.rights.add(restriction)
        work.rights.erase(ids["Budi"], on=DAY)
        work.commit()
    assert handed(store, opened=False) == ["Citra", "Dodo"]
    with store.open_work() as work:
        kept = work.rights.restriction(ids["Ani"])
        assert kept is not None
        kept.lifted_on = DAY
        work.commit()
    assert handed(store, opened=False) == ["Ani", "Citra", "Dodo"]
