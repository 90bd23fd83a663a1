# SPDX-License-Identifier: MIT
"""A small directory of social potentials in the sample, and referrals in several states.

The organisations are invented, like the people; one village after the other has something, some
have nothing, so that the gaps of the coverage are seen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from tksk_desktop.domain.consents import ConsentGiver, ConsentPurpose, ConsentWay, LegalBasis
from tksk_desktop.domain.office import Village
from tksk_desktop.domain.potentials import LOCAL_KIND
from tksk_desktop.domain.referrals import ReferralState
from tksk_desktop.usecases.consents.record_consent import NewConsent, record_consent
from tksk_desktop.usecases.needs import Clock, OpenWork
from tksk_desktop.usecases.potentials.keep_potential import NewPotential, add_potential
from tksk_desktop.usecases.referrals.refer_client import (
    NewReferral,
    prepare_referral,
    step_referral,
)

WHOLE = -1
"""Instead of a village's place in the list: serves the whole kecamatan."""
POTENTIALS = (
    (WHOLE, "PSKS-04", "LKS Contoh Kasih", "Bu Contoh Ani", "Kursi roda dan alat bantu", "PPKS-09"),
    (WHOLE, LOCAL_KIND, "Puskesmas Contoh", "Bidan Contoh", "Pemeriksaan kesehatan", ""),
    (WHOLE, "PSKS-12", "Koperasi Contoh Makmur", "Pak Contoh Joko", "Modal usaha kecil", "PPKS-24"),
    (0, "PSKS-02", "Bu Contoh Tri", "", "Kunjungan lanjut usia", "PPKS-08"),
    (1, "PSKS-05", "Karang Taruna Contoh Bakti", "Dik Contoh Eko", "Kursus keterampilan", ""),
    (2, "PSKS-03", "Pak Contoh Heru", "", "Bantuan darurat bencana", "PPKS-20"),
    (3, "PSKS-04", "LKS Contoh Harapan", "Pak Contoh Budi", "Taman baca anak", "PPKS-02"),
    (4, "PSKS-04", "Panti Contoh Asih", "Bu Contoh Wati", "Asrama anak", "PPKS-02"),
)
"""Where, kind, name, who leads it, a service and the kind of need it is for."""


@dataclass(frozen=True)
class _Sent:
    """Whom a referral goes to, how long ago, and how far it has come."""

    potential: int
    reason: str
    days_ago: int
    answer_in: int
    steps: tuple[tuple[ReferralState, str], ...]


_OUT = (ReferralState.SENT, "Diantar sendiri")
REFERRALS = (
    _Sent(0, "Tidak dapat berjalan sejak jatuh, tinggal sendiri", 30, 21, (_OUT,)),
    _Sent(1, "Batuk lama dan belum pernah diperiksa", 6, 14, ()),
    _Sent(
        2,
        "Usaha kue terhenti karena modal habis",
        45,
        30,
        (
            _OUT,
            (ReferralState.ACCEPTED, "Diterima pengurus koperasi"),
            (ReferralState.DONE, "Mendapat modal tanpa bunga"),
        ),
    ),
    _Sent(
        0,
        "Membutuhkan alat bantu dengar",
        25,
        20,
        (_OUT, (ReferralState.DECLINED, "Alat bantu dengar tidak tersedia")),
    ),
)


def refer_some(
    clients: Sequence[int],
    villages: Sequence[Village],
    *,
    open_work: OpenWork,
    clock: Clock,
) -> tuple[int, ...]:
    """Fill the directory and refer a few clients, each with a consent where the letter was sent.

    Return the ids of the potentials in their order.
    """
    today = clock.today()
    potentials = [
        add_potential(
            NewPotential(
                kind,
                name,
                None if place == WHOLE else villages[place % len(villages)].code,
                contact_name=leader,
                phone="0812-0000-0000",
                services=((service, need),),
            ),
            kinds={each[1] for each in POTENTIALS},
            open_work=open_work,
            clock=clock,
        ).record_id
        for place, kind, name, leader, service, need in POTENTIALS
    ]
    for client_id, sent in zip(clients, REFERRALS, strict=False):
        prepared_on = today - timedelta(days=sent.days_ago)
        referral_id = prepare_referral(
            NewReferral(
                client_id,
                potentials[sent.potential] or 0,
                POTENTIALS[sent.potential][4],
                sent.reason,
                prepared_on,
                answer_by=prepared_on + timedelta(days=sent.answer_in),
                enclosed="Salinan KTP\nSalinan kartu keluarga",
            ),
            open_work=open_work,
            clock=clock,
        ).record_id
        if sent.steps:
            _agree(client_id, POTENTIALS[sent.potential][2], prepared_on, open_work, clock)
        for number, (state, note) in enumerate(sent.steps, start=1):
            day = prepared_on + timedelta(days=5 * number)
            step_referral(referral_id or 0, state, day, note, open_work=open_work, clock=clock)
    return tuple(each or 0 for each in potentials)


def _agree(client_id: int, recipient: str, since: date, open_work: OpenWork, clock: Clock) -> None:
    consent = NewConsent(
        client_id,
        ConsentPurpose.SHARING,
        LegalBasis.CONSENT,
        since,
        valid_until=since + timedelta(days=365),
        recipient=recipient,
        giver=ConsentGiver.CLIENT,
        way=ConsentWay.WRITTEN,
    )
    record_consent(consent, open_work=open_work, clock=clock)
