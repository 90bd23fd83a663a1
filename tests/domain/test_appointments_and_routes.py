# SPDX-License-Identifier: MIT
"""What may be planned, the monthly DTSEN day, and the order of villages that saves the road."""

from __future__ import annotations

from datetime import date, time
from itertools import permutations

import pytest
from hypothesis import given, settings, strategies as st

from tksk_desktop.domain.appointments import (
    Appointment,
    AppointmentKind,
    appointment_problems,
    dtsen_days as days,
)
from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.domain.visit_routes import (
    KnownPlace,
    Point,
    Stop,
    distance_km,
    order_stops,
    place_problems,
    round_km,
)

TODAY = date(2026, 11, 3)
OFFICE = Point(-8.13, 112.57)


def visit(**changed: object) -> Appointment:
    values: dict[str, object] = {"client_id": 1, **changed}
    return Appointment(AppointmentKind.HOME_VISIT, TODAY, **values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("plan", "problem"),
    [
        (visit(client_id=None), FieldProblem("title", Problem.MISSING)),
        (visit(title="x" * 201), FieldProblem("title", Problem.TOO_LONG)),
        (
            visit(starts_at=time(10), ends_at=time(9)),
            FieldProblem("ends_at", Problem.ENDS_BEFORE_START),
        ),
        (
            Appointment(AppointmentKind.GROUP_MEETING, TODAY, title="Rapat"),
            FieldProblem("group_id", Problem.MISSING),
        ),
        (
            Appointment(AppointmentKind.OTHER, date(2026, 11, 2), title="Rapat"),
            FieldProblem("planned_on", Problem.IN_PAST),
        ),
        (
            Appointment(AppointmentKind.OTHER, date(2036, 11, 2), title="Rapat"),
            FieldProblem("planned_on", Problem.TOO_FAR),
        ),
    ],
)
def test_what_may_not_be_planned(plan: Appointment, problem: FieldProblem) -> None:
    assert appointment_problems(plan, today=TODAY) == [problem]


def test_a_plan_whose_day_has_passed_may_be_changed_on_its_day() -> None:
    late = Appointment(AppointmentKind.OTHER, date(2026, 11, 2), title="Rapat")
    assert appointment_problems(late, today=TODAY, former_day=date(2026, 11, 2)) == []
    assert appointment_problems(visit(), today=TODAY) == []


def test_the_dtsen_day_of_each_month() -> None:
    found = days(date(2026, 11, 18), date(2027, 1, 17))
    assert list(found) == [date(2026, 12, 17), date(2027, 1, 17)]


def test_a_degree_of_latitude_is_some_111_km() -> None:
    assert distance_km(Point(-8, 112), Point(-7, 112)) == pytest.approx(111.2, abs=0.1)
    assert distance_km(OFFICE, OFFICE) == 0


def stop(name: str, north: float = 0.0, east: float = 0.0) -> Stop:
    return Stop(name, name, Point(OFFICE.latitude + north, OFFICE.longitude + east))


def test_villages_without_a_place_go_by_road_then_by_name() -> None:
    stops = [Stop("1", "Dilem"), Stop("2", "Ardirejo"), Stop("3", "Kemiri", road_km=9.0)]
    stops.append(Stop("4", "Mojosari", road_km=2.0))
    names = [each.name for each in order_stops(stops, None)]
    assert names == ["Mojosari", "Kemiri", "Ardirejo", "Dilem"]


def test_a_village_with_a_place_stands_before_those_without() -> None:
    names = [s.name for s in order_stops([Stop("9", "A", road_km=1.0), stop("Z", 0.02)], OFFICE)]
    assert names == ["Z", "A"]


def test_a_crossing_is_undone() -> None:
    """Nearest next alone would go there and back across the office."""
    line = [stop("E", 0, 0.010), stop("W", 0, -0.011), stop("E2", 0, 0.033), stop("W2", 0, -0.070)]
    way = order_stops(line, OFFICE)
    best = min(round_km(each, OFFICE) for each in permutations(line))
    assert round_km(way, OFFICE) == pytest.approx(best)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(st.floats(-0.1, 0.1), st.floats(-0.1, 0.1)), min_size=1, max_size=6, unique=True
    )
)
def test_the_way_visits_each_once_and_no_turn_makes_it_shorter(
    places: list[tuple[float, float]],
) -> None:
    stops = [stop(str(n), north, east) for n, (north, east) in enumerate(places)]
    way = list(order_stops(stops, OFFICE))
    assert sorted(s.name for s in way) == sorted(s.name for s in stops)
    for start in range(len(way)):
        for end in range(start + 2, len(way) + 1):
            turned_way = way[:start] + way[start:end][::-1] + way[end:]
            assert round_km(turned_way, OFFICE) >= round_km(way, OFFICE) - 1e-6


def test_wrong_places() -> None:
    assert place_problems(KnownPlace("1")) == []
    half = place_problems(KnownPlace("1", latitude=-8.0))
    assert half == [FieldProblem("longitude", Problem.MISSING)]
    swapped = place_problems(KnownPlace("1", latitude=112.0, longitude=-8.0))
    assert {each.problem for each in swapped} == {Problem.OUT_OF_RANGE}
    assert place_problems(KnownPlace("1", road_km=-1)) == [
        FieldProblem("road_km", Problem.OUT_OF_RANGE)
    ]
