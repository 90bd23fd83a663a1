# SPDX-License-Identifier: MIT
"""Any change after the signature is noticed, by our verifier and, where it can, by pdfsig."""

from __future__ import annotations

import io
import random
from collections.abc import Callable

import pikepdf
import pypdf
import pytest

from tests.signing.signed_papers import byte_range, flip, plain_paper, verdict
from tksk_desktop.domain.signatures import NotAPdf, PdfTooLarge, SigningIdentity, VerdictState
from tksk_desktop.signing import pdf_verification

Ask = Callable[[bytes], str]


@pytest.mark.needs_tool("pdfsig")
def test_one_changed_digit_is_noticed_by_both(
    key: SigningIdentity, signed: bytes, pdfsig: Ask
) -> None:
    position = signed.index(b"/MediaBox") + len(b"/MediaBox [ 0 0 5")
    assert chr(signed[position]).isdigit()
    changed = flip(signed, position)
    assert verdict(changed, key).state is VerdictState.CHANGED
    assert "Signature is Valid" not in pdfsig(changed)
    assert "Digest Mismatch" in pdfsig(changed)


def test_no_byte_can_be_changed_unnoticed(key: SigningIdentity, signed: bytes) -> None:
    """Bytes of every part: the paper, the added revision, the signature's own gap and padding."""
    chance = random.Random(20261124)
    _, gap, after, rest = byte_range(signed)
    positions = [chance.randrange(gap) for _ in range(25)]
    positions += [gap, gap + 1, after - 2, after - 1, after, after + rest - 1]
    positions += [chance.randrange(gap, after) for _ in range(45)]
    positions += [chance.randrange(after, after + rest) for _ in range(15)]
    for position in positions:
        for bit in (1, 0x20):
            changed = flip(signed, position, bit)
            state = verdict(changed, key).state
            assert state is VerdictState.CHANGED, f"byte {position}, bit {bit}: {state}"


@pytest.mark.parametrize("more", [b" ", b"\n", b"junk", b"\0" * 20, b"%%EOF\n", b"%PDF-1.7"])
def test_bytes_added_behind_are_noticed(key: SigningIdentity, signed: bytes, more: bytes) -> None:
    assert verdict(signed + more, key).state is VerdictState.CHANGED


@pytest.mark.parametrize("lost", [1, 5, 100])
def test_bytes_cut_off_are_noticed(key: SigningIdentity, signed: bytes, lost: int) -> None:
    assert verdict(signed[:-lost], key).state is VerdictState.CHANGED


@pytest.mark.needs_tool("pdfsig")
def test_an_appended_update_is_noticed_by_both(
    key: SigningIdentity, signed: bytes, pdfsig: Ask
) -> None:
    writer = pypdf.PdfWriter(io.BytesIO(signed), incremental=True)
    writer.pages[0].mediabox.right = 400
    target = io.BytesIO()
    writer.write(target)
    updated = target.getvalue()
    assert updated.startswith(signed)
    assert len(updated) > len(signed)
    assert verdict(updated, key).state is VerdictState.CHANGED
    assert "Not total document signed" in pdfsig(updated)


def test_a_rewritten_file_is_no_longer_valid(key: SigningIdentity, signed: bytes) -> None:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(signed)) as paper:
        paper.save(target)
    assert verdict(target.getvalue(), key).state is VerdictState.CHANGED


def test_a_signature_put_on_another_paper_is_noticed(key: SigningIdentity, signed: bytes) -> None:
    other = signed.replace(b"Laporan contoh", b"Laporan contok")
    assert other != signed
    assert verdict(other, key).state is VerdictState.CHANGED


@pytest.mark.parametrize("data", [b"", b"no pdf at all", b"%PDF-1.7\n%%EOF", b"%PDF-" + b"x" * 900])
def test_what_is_no_pdf_is_called_so(data: bytes) -> None:
    with pytest.raises(NotAPdf):
        verdict(data)


def test_an_unsigned_paper_is_called_unsigned() -> None:
    found = verdict(plain_paper(3))
    assert found.state is VerdictState.UNSIGNED
    assert found.signatures == ()
    assert found.pages == 3
    assert found.document_id == ""


def test_a_locked_pdf_is_no_readable_pdf() -> None:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(plain_paper())) as paper:
        paper.save(target, encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(NotAPdf):
        verdict(target.getvalue())


def test_a_file_larger_than_any_report_is_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_verification, "LARGEST_PDF", 1000)
    with pytest.raises(PdfTooLarge):
        verdict(plain_paper())


def test_a_changed_paper_leaves_nothing_in_the_log(
    key: SigningIdentity, signed: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    _, gap, *_ = byte_range(signed)
    for position in range(gap + 41, gap + 900, 90):
        verdict(flip(signed, position, 2), key)
    assert caplog.records == []
