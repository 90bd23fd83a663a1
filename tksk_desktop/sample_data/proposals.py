# SPDX-License-Identifier: MIT
"""A few proposals to policy in the sample, one of them with an answer."""

from __future__ import annotations

from datetime import timedelta

from tksk_desktop.usecases.needs import Clock, OpenWork
from tksk_desktop.usecases.proposals.keep_proposal import NewProposal, keep_proposal

PROPOSALS = (
    (75, "Layanan periksa kesehatan keliling bagi lanjut usia di desa yang jauh dari puskesmas",
     "68 lanjut usia telantar terdaftar; hambatan transportasi 3 kali", "Dinas Kesehatan",
     "Puskesmas membuka layanan keliling tiap bulan"),
    (40, "Pelatihan relawan desa untuk mendata penyandang disabilitas",
     "angka desa lebih rendah daripada temuan survei di 14 desa", "Dinas Sosial", ""),
    (5, "Bantuan biaya transportasi bagi TKSK untuk desa yang hanya terjangkau sepeda motor",
     "hambatan geografi dan cuaca 2 kali bulan ini", "Dinas Sosial", ""),
)  # fmt: skip
"""How many days ago, what, on what figures, to whom, and what became of it."""


def propose(*, open_work: OpenWork, clock: Clock) -> None:
    """Note them through the acts themselves."""
    today = clock.today()
    for days_ago, text, grounds, addressee, outcome in PROPOSALS:
        noted_on = today - timedelta(days=days_ago)
        new = NewProposal(
            noted_on,
            text,
            grounds,
            addressee,
            settled_on=noted_on + timedelta(days=30) if outcome else None,
            outcome=outcome,
        )
        keep_proposal(new, proposal_id=None, open_work=open_work, clock=clock)
