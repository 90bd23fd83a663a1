# SPDX-License-Identifier: MIT
"""What was done with the potentials of the sample, and a list of candidates for guidance."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from tksk_desktop.domain.guidance import Measure
from tksk_desktop.usecases.guidance.keep_criterion import read_criteria
from tksk_desktop.usecases.guidance.make_list import NewGuidanceList, make_guidance_list
from tksk_desktop.usecases.needs import Clock, OpenWork
from tksk_desktop.usecases.potentials.keep_history import (
    NewContact,
    NewPerformance,
    NewTraining,
    keep_contact,
    keep_performance,
    keep_training,
)
from tksk_desktop.vocabulary import criterion_words, guidance_reason

CONTACTS = (
    (0, 40, "Bu Contoh Ani, ketua", "Sisa kursi roda bantuan", "Dua unit masih ada", 30),
    (2, 12, "Pak Contoh Joko", "Pinjaman tanpa bunga bagi KUBE", "Menunggu rapat pengurus", 17),
)
"""Of which potential, how many days ago, with whom, about what, outcome, next one in so many."""
TRAININGS = (
    (3, 200, "Pendampingan lanjut usia di rumah", "Dinas Sosial Kabupaten", "", "Contoh-017"),
    (0, 320, "Pembukuan lembaga", "Balai Diklat Contoh", "Dik Contoh Sari", "Contoh-221"),
)
PERFORMANCES = (
    (0, 25, (3, 1), "Kegiatan rutin; buku kas belum rapi"),
    (6, 24, (2, 3), "Kegiatan tergantung musim"),
)
"""Of which potential, how many days ago, its scores in the order of the criteria, a note."""
LISTED_KIND = "PSKS-04"


def keep_network_years(potentials: Sequence[int], *, open_work: OpenWork, clock: Clock) -> None:
    """Note contacts, trainings and scores, and make this year's list of one kind."""
    today = clock.today()
    for place, ago, whom, about, outcome, ahead in CONTACTS:
        day = today - timedelta(days=ago)
        keep_contact(
            NewContact(potentials[place], day, whom, about, outcome, day + timedelta(days=ahead)),
            contact_id=None,
            open_work=open_work,
            clock=clock,
        )
    for place, ago, topic, organiser, person, certificate in TRAININGS:
        keep_training(
            NewTraining(
                potentials[place],
                today - timedelta(days=ago),
                topic,
                organiser,
                person,
                certificate,
            ),
            training_id=None,
            open_work=open_work,
            clock=clock,
        )
    scored = [
        each.id for each in read_criteria(open_work=open_work) if each.measure is Measure.NOTED
    ]
    for place, ago, scores, note in PERFORMANCES:
        keep_performance(
            NewPerformance(
                potentials[place],
                today - timedelta(days=ago),
                tuple(zip(scored, scores, strict=True)),
                note,
            ),
            performance_id=None,
            open_work=open_work,
            clock=clock,
        )
    made_on = today - timedelta(days=3)
    make_guidance_list(
        NewGuidanceList(LISTED_KIND, made_on.year, made_on, 2),
        tell=guidance_reason,
        tell_criterion=criterion_words,
        open_work=open_work,
        clock=clock,
    )
