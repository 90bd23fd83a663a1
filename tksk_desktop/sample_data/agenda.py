# SPDX-License-Identifier: MIT
"""A month ahead in the sample: visits of today and the next days, meetings, a cancelled plan.

How far the villages lie is invented, like the people.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date, time, timedelta

from tksk_desktop.domain.appointments import AppointmentKind
from tksk_desktop.domain.office import Village
from tksk_desktop.domain.sessions import ObstacleKind
from tksk_desktop.usecases.agenda.order_visits import (
    NewPlace,
    keep_places,
    note_road,
    order_by_road,
)
from tksk_desktop.usecases.agenda.plan_appointment import (
    NewAppointment,
    cancel_appointment,
    miss_appointment,
    plan_appointment,
    plan_visits,
)
from tksk_desktop.usecases.needs import Clock, OpenWork

PURPOSES = (
    "Meninjau rencana bersama klien",
    "Mengantar surat pengantar berobat",
    "Memeriksa kemajuan usaha",
    "Kunjungan pemantauan",
)
ROADS = ("Jembatan sempit, lewat sungai", "Jalan tanah, licin bila hujan")
MEETINGS = (
    (2, "Rapat koordinasi lintas sektor", "Aula kecamatan", time(9)),
    (6, "Musyawarah desa: data DTSEN", "Balai desa", time(10)),
    (13, "Monitoring penyaluran sembako", "Kantor pos", time(8, 30)),
)


def plan_month(
    clients: Sequence[int],
    groups: Sequence[int],
    villages: Sequence[Village],
    *,
    open_work: OpenWork,
    clock: Clock,
) -> None:
    """Plan the weeks ahead; the villages of the first day are put in the order of the road."""
    chance, today = random.Random(len(villages)), clock.today()
    places = [
        NewPlace(village.code, road_km=round(1.2 + 11 * chance.random(), 1)) for village in villages
    ]
    for place, known in enumerate(places):
        if place % 3 == 0:
            road = ROADS[place // 3 % len(ROADS)]
            places[place] = NewPlace(known.code, road_km=known.road_km, road_note=road)
    keep_places(places, open_work=open_work)
    people = iter(clients)
    for days, count in ((0, 4), (1, 3), (7, 3), (15, 2)):
        day = _workday(today + timedelta(days=days))
        visits = [(next(people), chance.choice(PURPOSES)) for _ in range(count)]
        plan_visits(visits, day, open_work=open_work, clock=clock)
        order_by_road(day, open_work=open_work)
    note_road(today, villages[0].code, "Mendung, bawa jas hujan", open_work=open_work)
    for days, title, place_name, begins in MEETINGS:
        _plan(
            NewAppointment(
                AppointmentKind.COORDINATION,
                _workday(today + timedelta(days=days)),
                title=title,
                place=place_name,
                starts_at=begins,
            ),
            open_work,
            clock,
        )
    for weeks, group_id in enumerate(groups, start=1):
        day = _workday(today + timedelta(days=5 * weeks))
        new = NewAppointment(
            AppointmentKind.GROUP_MEETING, day, starts_at=time(13), group_id=group_id
        )
        _plan(new, open_work, clock)
    gone = _plan(
        NewAppointment(AppointmentKind.OTHER, _workday(today), title="Pelatihan pengisian laporan"),
        open_work,
        clock,
    )
    cancel_appointment(gone, "Ditunda oleh Dinas Sosial", open_work=open_work)
    missed = _plan(
        NewAppointment(
            AppointmentKind.HOME_VISIT,
            today,
            purpose="Melihat keadaan rumah",
            client_id=next(people),
            village_code=villages[0].code,
        ),
        open_work,
        clock,
    )
    miss_appointment(
        missed,
        ObstacleKind.GEOGRAPHY_WEATHER,
        "Banjir di jalan desa",
        again_on=_workday(today + timedelta(days=3)),
        open_work=open_work,
        clock=clock,
    )


def _plan(new: NewAppointment, open_work: OpenWork, clock: Clock) -> int:
    made = plan_appointment(new, open_work=open_work, clock=clock).record_id
    assert made is not None
    return made


def _workday(day: date) -> date:
    """Return the day, the next Monday for a weekend."""
    return day + timedelta(days=max(0, 7 - day.weekday()) if day.weekday() >= 5 else 0)
