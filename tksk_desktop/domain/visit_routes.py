# SPDX-License-Identifier: MIT
"""The order in which the villages of a day are visited, to save the road.

Distances are as the crow flies: roads are not known, and nothing is claimed of them. Where places
are unknown, the kilometres the worker noted decide, and where nothing is known the names do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import asin, cos, radians, sin, sqrt

from tksk_desktop.domain.errors import FieldProblem, Problem

EARTH_KM = 6371.0
SOUTH, NORTH, WEST, EAST = -11.5, 6.5, 94.5, 141.5
"""Indonesia lies between these degrees; anything else is a typing error."""
LONGEST_ROAD_KM = 999.0


@dataclass(frozen=True)
class Point:
    """A place on the earth, in degrees."""

    latitude: float
    longitude: float


@dataclass
class KnownPlace:
    """What the worker knows of a village's place; ``code`` of the kecamatan is the office."""

    code: str
    latitude: float | None = None
    longitude: float | None = None
    road_km: float | None = None
    """From the office by road."""
    road_note: str = ""
    id: int | None = None

    @property
    def point(self) -> Point | None:
        """The place, where both degrees are known."""
        if self.latitude is None or self.longitude is None:
            return None
        return Point(self.latitude, self.longitude)


@dataclass(frozen=True)
class Stop:
    """A village to visit."""

    code: str
    name: str
    point: Point | None = None
    road_km: float | None = None


def place_problems(place: KnownPlace) -> list[FieldProblem]:
    """Return what is wrong with a place: half a point, or one outside Indonesia."""
    problems = []
    for field, value, other, least, most in (
        ("latitude", place.latitude, place.longitude, SOUTH, NORTH),
        ("longitude", place.longitude, place.latitude, WEST, EAST),
    ):
        if value is None and other is not None:
            problems.append(FieldProblem(field, Problem.MISSING))
        elif value is not None and not least <= value <= most:
            problems.append(FieldProblem(field, Problem.OUT_OF_RANGE))
    if place.road_km is not None and not 0 <= place.road_km <= LONGEST_ROAD_KM:
        problems.append(FieldProblem("road_km", Problem.OUT_OF_RANGE))
    return problems


def distance_km(one: Point, other: Point) -> float:
    """Return the distance as the crow flies (haversine)."""
    north = radians(other.latitude - one.latitude)
    east = radians(other.longitude - one.longitude)
    part = (
        sin(north / 2) ** 2
        + cos(radians(one.latitude)) * cos(radians(other.latitude)) * sin(east / 2) ** 2
    )
    return 2 * EARTH_KM * asin(min(1.0, sqrt(part)))


def order_stops(stops: Sequence[Stop], office: Point | None) -> tuple[Stop, ...]:
    """Return the villages in the order to visit them.

    Those whose point is known make a round from the office and back: always the nearest next,
    then crossings are undone (2-opt). The others follow, the nearer by road first, then by name.
    """
    by_name = sorted(stops, key=lambda stop: (stop.name, stop.code))
    placed = [stop for stop in by_name if stop.point is not None]
    rest = [stop for stop in by_name if stop.point is None]
    rest.sort(key=lambda stop: (stop.road_km is None, stop.road_km or 0.0))
    return (*_uncrossed(_nearest_next(placed, office), office), *rest)


def round_km(stops: Sequence[Stop], office: Point | None) -> float:
    """Return the length of the way through the known points, from the office and back to it."""
    points = [stop.point for stop in stops if stop.point is not None]
    if office is not None and points:
        points = [office, *points, office]
    return sum(distance_km(one, other) for one, other in pairwise(points))


def _nearest_next(stops: Sequence[Stop], office: Point | None) -> list[Stop]:
    left, way = list(stops), list[Stop]()
    here = office
    while left:
        start = here
        nearest = (
            left[0]
            if start is None
            else min(left, key=lambda stop: distance_km(start, stop.point or start))
        )
        left.remove(nearest)
        way.append(nearest)
        here = nearest.point
    return way


def _uncrossed(way: list[Stop], office: Point | None) -> list[Stop]:
    """Turn pieces of the way around as long as that makes it shorter."""
    shortest, is_better = round_km(way, office), True
    while is_better:
        is_better = False
        for start in range(len(way) - 1):
            for end in range(start + 2, len(way) + 1):
                turned = way[:start] + way[start:end][::-1] + way[end:]
                length = round_km(turned, office)
                if length < shortest - 1e-9:
                    way, shortest, is_better = turned, length, True
    return way
