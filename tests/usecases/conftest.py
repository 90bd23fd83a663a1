# SPDX-License-Identifier: MIT
"""A world in memory for the acts."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest

from tests.usecases.fakes import FakeClock, FakeSigner, FakeWording, FakeWorld, FakeWriter
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.office import Village
from tksk_desktop.usecases.office.set_up_office import OfficeEntry, set_up_office
from tksk_desktop.usecases.reports.prepare_report import ReportMakings, open_report
from tksk_desktop.usecases.reports.sign_report import sign_report


@pytest.fixture
def world() -> FakeWorld:
    """An empty store in memory."""
    return FakeWorld()


@pytest.fixture
def clock() -> FakeClock:
    """3 November 2026."""
    return FakeClock()


@pytest.fixture
def both(world: FakeWorld, clock: FakeClock) -> dict[str, Any]:
    """What nearly every act takes."""
    return {"open_work": world.open_work, "clock": clock}


@pytest.fixture
def entry() -> OfficeEntry:
    """A sound profile."""
    return OfficeEntry(
        "Rahayu Lestari",
        "35.07.13.0001",
        "35.07.13",
        "Kepanjen",
        "Kabupaten Malang",
        "Jawa Timur",
        number_pattern="460/{nomor}/TKSK-KPJ/{bulan}/{tahun}",
    )


@pytest.fixture
def office(world: FakeWorld, both: dict[str, Any], entry: OfficeEntry) -> FakeWorld:
    """A world whose office is set up."""
    set_up_office(entry, [Village("35.07.13.2001", "Sukoraharjo")], **both)
    return world


@pytest.fixture
def makings() -> ReportMakings:
    """Wording that names each section."""
    return ReportMakings(FakeWording(), ())


@pytest.fixture
def writer() -> FakeWriter:
    """Paper that remembers its content."""
    return FakeWriter()


@pytest.fixture
def signer() -> FakeSigner:
    """A signer whose verdict can be set."""
    return FakeSigner()


@pytest.fixture
def sign(
    makings: ReportMakings, writer: FakeWriter, signer: FakeSigner, both: dict[str, Any]
) -> Any:
    """Sign a report by its id."""
    return partial(sign_report, makings=makings, writer=writer, signer=signer, **both)


@pytest.fixture
def signed(office: FakeWorld, both: dict[str, Any], sign: Any) -> int:
    """The id of October's signed report."""
    report_id = open_report(Month(2026, 10), **both).record_id
    assert report_id is not None
    sign(report_id)
    return report_id
