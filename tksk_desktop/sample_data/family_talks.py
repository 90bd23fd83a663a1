# SPDX-License-Identifier: MIT
"""Sessions with whole families of the sample: who was there, why not, what each member agreed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, time, timedelta

from tksk_desktop.domain.family_sessions import SeatRole, role_at_home
from tksk_desktop.domain.follow_ups import FollowUpKey
from tksk_desktop.domain.households import HouseholdMember
from tksk_desktop.domain.sessions import AttendanceState, PlaceKind, SessionKind
from tksk_desktop.usecases.follow_ups.settle_follow_up import close_follow_up
from tksk_desktop.usecases.needs import Clock, OpenWork
from tksk_desktop.usecases.sessions.record_session import (
    NewAgreement,
    NewGuest,
    NewSeatNote,
    NewSession,
    record_session,
)

TALKS = (24, 15, 4)
"""So many days ago; of each family the first agreement of the oldest talk is closed since."""
FEWEST = 3
GROWN_UPS = 2
"""So many of a household sat together; the others were away."""
AWAY = ("Di sekolah sampai siang", "Bekerja di sawah", "Sakit")
PROMISES = ("Mengantar anak ke sekolah setiap pagi", "Mencatat uang belanja bersama tiap malam")


def talk_with_families(
    client_ids: Sequence[int], *, today: date, open_work: OpenWork, on: Callable[[date], Clock]
) -> int:
    """Hold a session with each of some families; return how many."""
    found = _families(client_ids, today - timedelta(days=max(TALKS)), open_work)
    for place, (ago, (client_id, village_code, members)) in enumerate(
        zip(TALKS, found, strict=False)
    ):
        day = today - timedelta(days=ago)
        new = _talk(client_id, village_code, members, day, today + timedelta(days=3 + place))
        done = record_session(new, open_work=open_work, clock=on(day)).record_id or 0
        if place == 0:
            with open_work() as work:
                first = work.sessions.get(done).agreements[0].id
            reason = "Kader posyandu sudah melihatnya berjalan"
            key = FollowUpKey(done, first)
            close_follow_up(key, reason, open_work=open_work, clock=on(day + timedelta(days=9)))
    return min(len(found), len(TALKS))


def _families(
    client_ids: Sequence[int], since: date, open_work: OpenWork
) -> list[tuple[int, str, list[HouseholdMember]]]:
    """Return clients with the members of their households, each household once."""
    seen, found = set[int | None](), []
    with open_work() as work:
        for client_id in client_ids:
            household = work.households.find_of(client_id)
            if household is None or household.id in seen:
                continue
            seen.add(household.id)
            here = [member for member in household.present if member.since <= since]
            names = {member.client_id for member in here}
            is_private = any(work.clients.get(each).confidentiality > 1 for each in names)
            if len(here) >= FEWEST and client_id in names and not is_private:
                here.sort(key=lambda member: member.client_id != client_id)
                found.append((client_id, work.clients.get(client_id).village_code, here))
    return found


def _talk(
    client_id: int, village_code: str, members: list[HouseholdMember], day: date, due_on: date
) -> NewSession:
    here, away = AttendanceState.PRESENT, AttendanceState.ABSENT
    states = [here if place < GROWN_UPS else away for place in range(len(members))]
    return NewSession(
        SessionKind.FAMILY,
        day,
        title="Membagi tugas di rumah",
        technique="Mediasi keluarga",
        starts_at=time(9),
        ends_at=time(10, 30),
        place_kind=PlaceKind.HOME_VISIT,
        village_code=village_code,
        attendances=tuple(
            (member.client_id, state) for member, state in zip(members, states, strict=True)
        ),
        seat_notes=tuple(
            NewSeatNote(
                member.client_id,
                SeatRole.CLIENT if member.client_id == client_id else role_at_home(member.relation),
                "" if state is here else AWAY[place % len(AWAY)],
            )
            for place, (member, state) in enumerate(zip(members, states, strict=True))
        ),
        guests=(NewGuest("Bu Tutik (kader posyandu)", role=SeatRole.COMPANION),),
        aim="Menyepakati siapa mengurus apa di rumah",
        process="Suami dan istri duduk bersama. Anak yang bungsu ikut mendengarkan.",
        interpretation="Keduanya mau mulai, tetapi belum terbiasa membagi pekerjaan.",
        result="Pembagian tugas sepekan ditulis dan ditempel di dapur.",
        agreement="Bertemu lagi bila ada yang berat.",
        agreements=(
            NewAgreement(PROMISES[0], members[0].client_id, due_on=due_on),
            NewAgreement(PROMISES[1], members[1].client_id),
            NewAgreement("Menengok seminggu sekali", None, "Bu Tutik (kader posyandu)", due_on),
        ),
        answers=(),
    )
