# SPDX-License-Identifier: MIT
"""Two rounds of village figures in the sample: most villages say less than the survey finds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from random import Random

from tksk_desktop.domain.office import Village
from tksk_desktop.domain.village_figures import Openness
from tksk_desktop.usecases.needs import Clock, OpenWork
from tksk_desktop.usecases.villages.keep_village_figures import (
    NewReturn,
    NewWave,
    keep_return,
    keep_wave,
)

KINDS = ("PPKS-08", "PPKS-09", "PPKS-24", "PPKS-02")
GIVERS = ("Sekretaris desa", "Kasi kesejahteraan", "Kepala dusun")
NOTES = {
    Openness.OPEN: "",
    Openness.PARTLY: "Daftar nama diperlihatkan, tidak boleh disalin",
    Openness.CLOSED: "Hanya angka lisan; diminta lagi lewat camat",
}
LEFT_OUT = 4
"""Every so many villages have given nothing yet."""


def give_figures(
    villages: Sequence[Village], *, chance: Random, open_work: OpenWork, clock: Clock
) -> None:
    """Keep a round of last year and one of this year."""
    this_year = clock.today().year
    for year in (this_year - 1, this_year):
        day = min(date(year, 6, 30), clock.today())
        name = f"Pendataan {year}"
        wave_id = keep_wave(
            NewWave(name, day), wave_id=None, open_work=open_work, clock=clock
        ).record_id
        for place, village in enumerate(villages):
            if place % LEFT_OUT == LEFT_OUT - 1 and year == this_year:
                continue
            openness = chance.choice(tuple(Openness))
            found = [(kind, chance.randint(4, 24)) for kind in KINDS]
            share = {Openness.OPEN: 0.9, Openness.PARTLY: 0.7, Openness.CLOSED: 0.4}[openness]
            families = chance.randint(180, 420)
            new = NewReturn(
                wave_id or 0,
                village.code,
                kinds=tuple((kind, round(count * share), count) for kind, count in found),
                poor_households=families - chance.randint(10, 60),
                welfare_list=families,
                given_by=chance.choice(GIVERS),
                given_on=day,
                surveyed_on=day,
                openness=openness,
                note=NOTES[openness],
            )
            keep_return(new, open_work=open_work, clock=clock)
