# SPDX-License-Identifier: MIT
"""What the visit plan says of reasons, villages and the way; no Qt in here."""

from __future__ import annotations

from tksk_desktop.domain.visit_routes import Stop, round_km
from tksk_desktop.usecases.agenda.readings import DuePerson, DueReason, VillageStop, VisitDay
from tksk_desktop.vocabulary import MONITORING_VISIT, number, short_date, word


def purpose_of(person: DuePerson) -> str:
    """Return the purpose of a visit to someone: what is due the longest."""
    first = person.reasons[0]
    if first.what is None:
        return MONITORING_VISIT
    return f"{word(first.what)}: {first.text}" if first.text else word(first.what)


def due_words(reason: DueReason) -> str:
    """Say a reason with its day; of someone not met for long only the day."""
    day = short_date(reason.on)
    return f"{word(reason.what)} {day}" if reason.what is not None else day


def stop_words(place: int, stop: VillageStop, unknown: str) -> str:
    """Say a village's place on the way, its name and how far it is by road."""
    far = f" ({number(stop.road_km, 1)} km)" if stop.road_km is not None else ""
    return f"{place}. {stop.village_name or unknown}{far}"


def way_km(day: VisitDay) -> float:
    """Return how long the day's round is as the crow flies, 0 where places are not known."""
    stops = [Stop(s.village_code, s.village_name, s.point, s.road_km) for s in day.stops]
    return round_km(stops, day.office)
