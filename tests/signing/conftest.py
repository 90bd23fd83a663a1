# SPDX-License-Identifier: MIT
"""One key and one signed paper for all tests, and pdfsig as a second judge."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.signing.signed_papers import identity, signed_paper
from tksk_desktop.domain.signatures import SigningIdentity


@pytest.fixture(scope="session")
def key() -> SigningIdentity:
    """Return the office's key."""
    return identity()


@pytest.fixture(scope="session")
def signed(key: SigningIdentity) -> bytes:
    """Return a signed paper."""
    return signed_paper(key)


@pytest.fixture
def pdfsig(tmp_path: Path) -> Callable[[bytes], str]:
    """Return what asks pdfsig about a PDF; its answer with single spaces."""

    def ask(pdf: bytes) -> str:
        path = tmp_path / "signed.pdf"
        path.write_bytes(pdf)
        answer = subprocess.run(
            ["pdfsig", str(path)],
            capture_output=True,
            text=True,
            check=False,
        )
        return " ".join((answer.stdout + answer.stderr).split())

    return ask
