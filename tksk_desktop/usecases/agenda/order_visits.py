# SPDX-License-Identifier: MIT
"""Put the villages of a day in order, note the road, and keep what is known of their places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.errors import EntryRefused
from tksk_desktop.domain.visit_routes import KnownPlace, Stop, order_stops, place_problems
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import OpenWork


@dataclass(frozen=True)
class NewPlace:
    """What is known of a village's place."""

    code: str
    latitude: float | None = None
    longitude: float | None = None
    road_km: float | None = None
    road_note: str = ""


def order_by_road(day: date, *, open_work: OpenWork) -> Changes:
    """Put the villages of a day in the order that saves the road."""
    with open_work() as work:
        known = {place.code: place for place in work.visit_days.places()}
        names = {village.code: village.name for village in work.office.villages()}
        codes = {visit.village_code for visit in work.appointments.visits_on(day)}
        stops = []
        for code in codes - {None}:
            assert code is not None, "taken out above"
            place = known.get(code, KnownPlace(code))
            stops.append(Stop(code, names.get(code, code), place.point, place.road_km))
        office = known.get(work.office.get().subdistrict_code)
        way = order_stops(stops, office.point if office is not None else None)
        work.visit_days.order_villages(day, [stop.code for stop in way])
        work.commit()
    return Changes.of(Kind.APPOINTMENTS)


def order_villages(day: date, codes: Sequence[str], *, open_work: OpenWork) -> Changes:
    """Keep the order in which the worker herself put the villages of a day."""
    with open_work() as work:
        work.visit_days.order_villages(day, codes)
        work.commit()
    return Changes.of(Kind.APPOINTMENTS)


def order_visits(appointment_ids: Sequence[int], *, open_work: OpenWork) -> Changes:
    """Keep the order of the visits in one village."""
    with open_work() as work:
        for position, appointment_id in enumerate(appointment_ids):
            work.appointments.get(appointment_id).position = position
        work.commit()
    return Changes.of(Kind.APPOINTMENTS)


def note_road(day: date, village_code: str, note: str, *, open_work: OpenWork) -> Changes:
    """Note weather or road of a village for one day."""
    with open_work() as work:
        work.visit_days.set_note(day, village_code, note.strip())
        work.commit()
    return Changes.of(Kind.APPOINTMENTS)


def keep_places(places: Sequence[NewPlace], *, open_work: OpenWork) -> Changes:
    """Keep what is known of the villages' places; raise EntryRefused for the first wrong one.

    Its fields carry the village's code before the field's name: ``35.07.13.2001 latitude``.
    """
    with open_work() as work:
        for new in places:
            place = KnownPlace(
                new.code, new.latitude, new.longitude, new.road_km, new.road_note.strip()
            )
            problems = place_problems(place)
            if problems:
                raise EntryRefused(
                    *(type(each)(f"{new.code} {each.field}", each.problem) for each in problems)
                )
            work.visit_days.keep_place(place)
        work.commit()
    return Changes.of(Kind.APPOINTMENTS)
