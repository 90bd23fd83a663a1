# SPDX-License-Identifier: MIT
"""The filters of the client list: one entry for each, from its value to the clients that pass.

Besides the typed text, every field of ``ClientFilter`` has its entry here; a test insists.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import date, timedelta
from typing import Any

import sqlalchemy as sa

from tksk_desktop.domain.outside_stays import ANYWHERE_INSIDE, ANYWHERE_OUTSIDE
from tksk_desktop.storage.register_order import split_ids
from tksk_desktop.usecases.readings import ClientFilter

Values = Callable[[Any, date], Mapping[str, Any]]
"""From a filter's value and the present day to what its question asks with."""


def _as_it_is(value: Any, _today: date) -> Mapping[str, Any]:
    return {"value": value}


@dataclass(frozen=True)
class Narrowing:
    """One filter: which ids pass."""

    passing: str
    values: Values = _as_it_is


def _birth_dates(ages: tuple[int, int], today: date) -> Mapping[str, Any]:
    """Return the first and last birth date of people of these ages, both included."""
    youngest, oldest = ages
    return {
        "first": (_years_before(today, oldest + 1) + timedelta(days=1)).isoformat(),
        "last": _years_before(today, youngest).isoformat(),
    }


def _years_before(day: date, years: int) -> date:
    # Who is born on 29 February has the birthday on 1 March in other years.
    is_leap_day = (day.month, day.day) == (2, 29)
    return day.replace(year=max(1, day.year - years), day=28 if is_leap_day else day.day)


NARROWINGS: Mapping[str, Narrowing] = {
    "village_code": Narrowing(
        "SELECT id FROM clients WHERE village_code = :value"
        f" OR (:value = '{ANYWHERE_OUTSIDE}' AND outside_place != '')"
        f" OR (:value = '{ANYWHERE_INSIDE}' AND outside_place = '')"
    ),
    "kind_code": Narrowing(
        "SELECT client_id AS id FROM client_needs WHERE kind_code = :value AND until IS NULL"
    ),
    "only_open_cases": Narrowing("SELECT client_id AS id FROM cases WHERE closed_on IS NULL"),
    "not_seen_days": Narrowing(
        "SELECT id FROM clients WHERE id NOT IN ("
        " SELECT attendances.client_id FROM sessions INDEXED BY ix_sessions_held_on"
        " CROSS JOIN attendances ON attendances.session_id = sessions.id"
        " WHERE sessions.held_on >= :since AND attendances.state = 'H')",
        lambda days, today: {"since": (today - timedelta(days=days)).isoformat()},
    ),
    "sex": Narrowing("SELECT id FROM clients WHERE sex = :value"),
    "ages": Narrowing(
        "SELECT id FROM clients WHERE birth_date BETWEEN :first AND :last", _birth_dates
    ),
    "without_nik": Narrowing("SELECT id FROM clients WHERE nik IS NULL"),
    "registered": Narrowing(
        "SELECT id FROM clients WHERE registered_on BETWEEN :first AND :last",
        lambda period, _today: {
            "first": period[0].isoformat(),
            "last": period[1].isoformat(),
        },
    ),
    "stage": Narrowing(
        "SELECT client_id AS id FROM cases WHERE stage = :value AND closed_on IS NULL"
    ),
    "priority": Narrowing(
        "SELECT client_id AS id FROM cases WHERE priority = :value AND closed_on IS NULL"
    ),
    "risk": Narrowing(
        "SELECT client_id AS id FROM ("
        " SELECT cases.client_id, coalesce(risk_chosen, risk_reckoned) AS risk,"
        " max(assessed_on || printf('%012d', assessments.id))"
        " FROM assessments JOIN cases ON cases.id = assessments.case_id"
        " WHERE cases.closed_on IS NULL AND assessments.id NOT IN ("
        "  SELECT replaces_id FROM assessments WHERE replaces_id IS NOT NULL)"
        " GROUP BY cases.id), risk_bounds WHERE :value = CASE"
        " WHEN risk >= very_high_from THEN 'very_high' WHEN risk >= high_from THEN 'high'"
        " WHEN risk >= medium_from THEN 'medium' ELSE 'low' END",
    ),
    "subject": Narrowing("SELECT id FROM clients WHERE subject = :value"),
    "desil": Narrowing(
        "SELECT client_id AS id FROM ("
        " SELECT client_id, rank, max(dated_on || printf('%012d', id)) FROM ("
        "  SELECT id, client_id, rank, dated_on FROM welfare_ranks WHERE client_id IS NOT NULL"
        '  UNION ALL SELECT of_house.id, of_member.client_id, of_house."rank", dated_on'
        "  FROM welfare_ranks AS of_house JOIN household_members AS of_member"
        "  ON of_member.household_id = of_house.household_id AND of_member.until IS NULL)"
        " WHERE dated_on <= :today GROUP BY client_id) WHERE rank BETWEEN :first AND :last",
        lambda ranks, today: {
            "first": ranks[0],
            "last": ranks[1],
            "today": today.isoformat(),
        },
    ),
    "confidentiality": Narrowing("SELECT id FROM clients WHERE confidentiality = :value"),
}
QUERIES = {
    name: sa.text(f"SELECT group_concat(id) FROM ({each.passing})")
    for name, each in NARROWINGS.items()
}


def narrowed(connection: sa.Connection, filter: ClientFilter, today: date) -> set[int] | None:
    """Return who passes all filters besides the text; None for everyone."""
    found: set[int] | None = None
    for each in fields(filter):
        value = getattr(filter, each.name)
        if each.name == "text" or value == each.default:
            continue
        answer = connection.execute(QUERIES[each.name], NARROWINGS[each.name].values(value, today))
        passing = set(split_ids(answer))
        found = passing if found is None else found & passing
    return found
