# SPDX-License-Identifier: MIT
"""Keys and certificates in a real encrypted file."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.reports import MonthlyReport, PaperSentOut
from tksk_desktop.domain.signatures import KeyOrigin, KnownCertificate, SigningIdentity
from tksk_desktop.storage.database_store import DatabaseStore

NOW = datetime(2026, 11, 24, 3, 4, 5, tzinfo=UTC)
LATER = NOW + timedelta(days=700)
OTHER = KnownCertificate("cd" * 32, "Budi", "TKSK", "Penerbit", b"certificate", NOW, LATER, NOW)


def key(number: int) -> SigningIdentity:
    """Return a key."""
    return SigningIdentity(
        b"certificate",
        b"private",
        f"Siti {number}",
        "TKSK",
        f"{number:064}",
        NOW,
        LATER,
        KeyOrigin.FILE,
        "Penerbit",
        b"chain",
        "Kaki",
    )


def test_keys_come_back_as_they_were_the_newest_first(store: DatabaseStore) -> None:
    with store.open_work() as work:
        assert work.keys.own() == ()
        for number in (1, 2):
            work.office.keep_signing_identity(key(number))
        work.commit()
    with store.open_work() as work:
        assert work.keys.own() == (key(2), key(1))
        assert work.office.signing_identity() == key(2)


def test_a_certificate_is_known_until_forgotten_and_may_be_known_again(
    store: DatabaseStore,
) -> None:
    with store.open_work() as work:
        for _ in range(2):
            work.keys.accept(OTHER)
        work.commit()
    with store.open_work() as work:
        assert work.keys.accepted() == (OTHER,)
        assert work.office.known_fingerprints() == {OTHER.fingerprint_sha256: "Budi"}
        work.keys.forget(OTHER.fingerprint_sha256, LATER)
        assert work.keys.accepted() == ()
        assert work.office.known_fingerprints() == {}
        with pytest.raises(NotFound):
            work.keys.forget(OTHER.fingerprint_sha256, LATER)
        work.keys.accept(OTHER)
        assert work.keys.accepted() == (OTHER,)


def test_a_paper_is_out_until_it_comes_back(store: DatabaseStore) -> None:
    with store.open_work() as work:
        report = MonthlyReport(2026, 10, document_id="a")
        work.reports.add(report)
        work.flush()
        report_id = report.id or 0
        paper = PaperSentOut(report_id, b"%PDF", "{}", {"closing": "Penutup"}, True, NOW)
        assert work.sent_out.sent_at(report_id) is None
        work.sent_out.keep(paper)
        work.commit()
    with store.open_work() as work:
        assert work.sent_out.get(report_id) == paper
        assert work.sent_out.sent_at(report_id) == NOW
        work.sent_out.remove(report_id)
        with pytest.raises(NotFound):
            work.sent_out.get(report_id)
        work.commit()
