# SPDX-License-Identifier: MIT
"""A year in the groups of the sample: who joins and leads, series of meetings, and figures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from random import Random

from tksk_desktop.domain.groups import GroupRole
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.sessions import AttendanceState, PlaceKind, SessionKind
from tksk_desktop.usecases.groups.enter_figures import enter_figures
from tksk_desktop.usecases.groups.form_group import NewGroup, change_group
from tksk_desktop.usecases.groups.plan_meetings import NewMeeting, NewSeries, plan_series
from tksk_desktop.usecases.needs import Clock, OpenWork
from tksk_desktop.usecases.sessions.record_session import NewGuest, NewSession, record_session

NEIGHBOURS = (
    "Sulastri", "Bu Parmi", "Pak Slamet", "Ngatinah", "Bu Rukmini", "Wahyudi", "Mbok Sarinem",
)  # fmt: skip
SERIES = {
    0: ("Menguatkan usaha bersama", (
        "Mencatat uang masuk dan keluar", "Menghitung harga jual", "Membagi tugas pengurus",
        "Memasarkan lewat pasar desa", "Menabung bersama", "Rencana tahun depan",
    )),
    1: ("Lansia sehat dan berdaya", (
        "Senam dan tekanan darah", "Makanan sehari-hari", "Mengurus KIS", "Bercerita dan mengaji",
    )),
}  # fmt: skip
DAYS = ("Rabu pekan pertama, 13.00", "Jumat pekan kedua, 08.00", "Selasa, 15.00", "Sabtu, 19.00")
PLACES = ("Rumah ketua kelompok", "Posyandu lansia", "Balai desa", "Gedung karang taruna")


@dataclass(frozen=True)
class SampleGroup:
    """A group as the sample formed it."""

    id: int
    new: NewGroup


def live_a_year(
    groups: Sequence[SampleGroup], *, today: date, open_work: OpenWork, on: Callable[[date], Clock]
) -> int:
    """Let the groups live the months before today; return how many meetings were held.

    ``on`` is the clock of a day: what was done then is written then.
    """
    chance, held = Random(41), 0
    for number, group in enumerate(groups):
        others = tuple((name, GroupRole.MEMBER) for name in NEIGHBOURS[number : number + 3])
        new = NewGroup(
            **{
                **vars(group.new),
                "others": others,
                "decree": f"140/{12 + number}/35.07.13/{group.new.formed_on.year}",
                "meeting_place": PLACES[number % len(PLACES)],
                "meeting_days": DAYS[number % len(DAYS)],
                "changed_on": min(today, group.new.formed_on + timedelta(days=100)),
            }
        )
        change_group(group.id, new, open_work=open_work, clock=on(today))
        _write_figures(group, len(new.members) + len(others), chance, today, open_work, on)
        if number in SERIES:
            held += _hold_series(group, number, chance, today, open_work, on)
    return held


def _write_figures(
    group: SampleGroup,
    members: int,
    chance: Random,
    today: date,
    open_work: OpenWork,
    on: Callable[[date], Clock],
) -> None:
    """Write savings, turnover, active members and book-keeping of the full months."""
    month, savings = Month.of(group.new.formed_on), 0
    with open_work() as work:
        ids = [indicator.id or 0 for indicator in work.groups.indicators()]
    while month.last_day < today:
        savings += members * chance.choice((10, 10, 15)) * 1000
        turnover = chance.randrange(18, 42) * 100_000
        active = members - chance.choice((0, 1, 2, 3))
        values = (savings, turnover, active, int(chance.random() < 0.75))
        enter_figures(
            group.id,
            month,
            tuple(zip(ids, values, strict=False)),
            open_work=open_work,
            clock=on(today),
        )
        month = month.next


def _hold_series(
    group: SampleGroup,
    number: int,
    chance: Random,
    today: date,
    open_work: OpenWork,
    on: Callable[[date], Clock],
) -> int:
    """Plan a meeting every second week around today and hold those of the past."""
    title, topics = SERIES[number]
    first = today - timedelta(days=44 + 3 * number)
    first = max(first, group.new.formed_on)
    days = [first + timedelta(days=14 * place) for place in range(len(topics))]
    meetings = tuple(NewMeeting(topic, day) for topic, day in zip(topics, days, strict=True))
    done = plan_series(NewSeries(group.id, title, meetings), open_work=open_work, clock=on(first))
    with open_work() as work:
        planned = [meeting.id for meeting in work.groups.series(done.record_id or 0).meetings]
        others = [
            (member.id, member.name)
            for member in work.groups.get(group.id).others
            if member.since <= first
        ]
    held = 0
    for topic, day, meeting_id in zip(topics, days, planned, strict=True):
        if day >= today:
            break
        letters = chance.choices("HHHHHHISA", k=len(group.new.members) + len(others))
        states = [AttendanceState(letter) for letter in letters]
        clients = [client_id for client_id, _role in group.new.members]
        guests = [
            NewGuest(name, other_id, state)
            for (other_id, name), state in zip(others, states[len(clients) :], strict=True)
        ]
        record_session(
            NewSession(
                SessionKind.GROUP,
                day,
                title=topic,
                starts_at=time(13),
                ends_at=time(15),
                place_kind=PlaceKind.ELSEWHERE,
                place=PLACES[number],
                village_code=group.new.village_code,
                group_id=group.id,
                attendances=tuple(zip(clients, states, strict=False)),
                guests=(*guests, NewGuest("Bu Kasun")),
                aim=topic,
                process="Anggota bercerita apa yang sudah dicoba di rumah, lalu berlatih berdua.",
                result="Sebagian besar anggota dapat mengerjakannya sendiri.",
                agreement="Tiap anggota membawa catatannya pada pertemuan berikut.",
                planned_meeting_id=meeting_id,
            ),
            open_work=open_work,
            clock=on(day),
        )
        held += 1
    return held
