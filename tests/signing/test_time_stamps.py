# SPDX-License-Identifier: MIT
"""PAdES B-T: a real server on the loopback stamps the signature, or it goes without."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from datetime import timedelta

import pytest

from tests.signing.signed_papers import NOW, PLACES, flip, look, plain_paper, verdict
from tests.signing.stamp_server import NAME, StampServer, stamp_server
from tksk_desktop.domain.signatures import (
    CertificateEnded,
    SigningIdentity,
    TimeStampFailed,
    VerdictState,
)
from tksk_desktop.signing.pdf_signing import sign_pdf
from tksk_desktop.signing.time_stamps import LARGEST_ANSWER, try_stamps

STAMPED = NOW + timedelta(minutes=3)


@pytest.fixture
def server() -> Iterator[StampServer]:
    """A server whose clock is three minutes ahead of the signer's."""
    with stamp_server(STAMPED) as served:
        yield served


def signed_at(server: str, key: SigningIdentity) -> bytes:
    """Sign with a server's stamp."""
    return sign_pdf(plain_paper(), key, look(), places=PLACES, now=NOW, time_stamp_server=server)


def test_the_stamp_and_its_server_are_told(server: StampServer, key: SigningIdentity) -> None:
    found = verdict(signed_at(server.address, key), key)
    assert found.state is VerdictState.VALID
    (check,) = found.signatures
    assert check.stamped_at == found.stamped_at == STAMPED
    assert check.stamped_by == NAME
    assert server.asked == 1


def test_without_a_server_there_is_no_stamp(signed: bytes, key: SigningIdentity) -> None:
    assert verdict(signed, key).stamped_at is None


@pytest.mark.needs_tool("pdfsig")
def test_pdfsig_takes_a_stamped_signature(
    server: StampServer, key: SigningIdentity, pdfsig: object
) -> None:
    assert callable(pdfsig)
    answer = pdfsig(signed_at(server.address, key))
    assert "Signature Validation: Signature is Valid." in answer


def test_a_changed_stamp_is_noticed(server: StampServer, key: SigningIdentity) -> None:
    signed = signed_at(server.address, key)
    stamped = STAMPED.strftime("%Y%m%d%H%M%SZ").encode().hex().upper().encode()
    place = signed.index(stamped)
    # The last digit of the seconds, one later.
    changed = flip(signed, place + len(stamped) - 3)
    assert len(changed) == len(signed)
    assert verdict(changed, key).state is VerdictState.CHANGED


def nobody() -> str:
    """Return an address where nothing listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}/"


def test_a_silent_server_leaves_a_plain_signature(key: SigningIdentity) -> None:
    found = verdict(signed_at(nobody(), key), key)
    assert found.state is VerdictState.VALID
    assert found.stamped_at is None


WRONG = {
    "no stamp at all": b"<html>Selamat datang</html>",
    "nothing": b"",
    "a stamp cut short": b"\x30\x82\x01\x00\x30\x03",
    "endless": b"\x30" * (LARGEST_ANSWER + 1),
    "refused": bytes.fromhex("30053003020102"),
}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG.keys())
def test_a_wrong_answer_leaves_a_plain_signature(
    server: StampServer, key: SigningIdentity, wrong: bytes
) -> None:
    server.answers = [wrong]
    with pytest.raises(TimeStampFailed):
        try_stamps(server.address)
    found = verdict(signed_at(server.address, key), key)
    assert found.state is VerdictState.VALID
    assert found.stamped_at is None


@pytest.mark.parametrize(
    ("kind", "status"), [("text/html", 200), ("application/timestamp-reply", 500)]
)
def test_another_kind_of_answer_is_no_stamp(server: StampServer, kind: str, status: int) -> None:
    server.kind, server.status = kind, status
    with pytest.raises(TimeStampFailed):
        try_stamps(server.address)


def test_no_redirection_is_followed(server: StampServer) -> None:
    server.status = 302
    with pytest.raises(TimeStampFailed):
        try_stamps(server.address)
    assert server.asked == 1


@pytest.mark.parametrize("address", ["file:///etc/hostname", "ftp://127.0.0.1/", "127.0.0.1", ""])
def test_only_the_web_is_asked(address: str) -> None:
    with pytest.raises(TimeStampFailed):
        try_stamps(address)


def test_an_honest_server_passes_the_trial(server: StampServer) -> None:
    try_stamps(server.address)
    assert server.asked == 1


def test_a_certificate_that_ended_signs_nothing(server: StampServer, key: SigningIdentity) -> None:
    with pytest.raises(CertificateEnded):
        sign_pdf(
            plain_paper(),
            key,
            look(),
            places=PLACES,
            now=key.valid_until + timedelta(seconds=1),
            time_stamp_server=server.address,
        )
    assert server.asked == 0
