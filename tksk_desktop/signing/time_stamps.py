# SPDX-License-Identifier: MIT
"""Asks a time-stamp server (RFC 3161) when a signature was made, for PAdES B-T.

Only a digest of the signature goes to the server. What does not answer in time, or answers too
much, is no stamp: signing goes on without it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPException
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from asn1crypto import tsp
from pyhanko.sign.general import SigningError
from pyhanko.sign.timestamps import TimeStamper

from tksk_desktop.domain.signatures import CannotSign, TimeStampFailed

PATIENCE_SECONDS = 4.0
"""A signature waits for two answers at most, while the office's data waits for the signature."""
LARGEST_ANSWER = 256 * 1024
DIGEST = "sha256"
ASKED, ANSWERED = "application/timestamp-query", "application/timestamp-reply"


class ServerStamps(TimeStamper):
    """One server by its address."""

    def __init__(self, address: str) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._address = address

    async def async_request_tsa_response(self, req: tsp.TimeStampReq) -> tsp.TimeStampResp:
        """Ask once; raise TimeStampFailed."""
        return tsp.TimeStampResp.load(_ask(self._address, req.dump()), strict=True)


def try_stamps(address: str) -> None:
    """Let the server stamp a trial digest; raise TimeStampFailed."""
    with stamping():
        asyncio.run(ServerStamps(address).async_dummy_response(DIGEST))


@contextmanager
def stamping() -> Iterator[None]:
    """Turn whatever a wrong answer breaks into TimeStampFailed."""
    try:
        yield
    except CannotSign:
        raise
    except (OSError, ValueError, KeyError, TypeError, AttributeError, SigningError) as error:
        # Answers that are no stamps break the library in many ways; all mean the same.
        raise TimeStampFailed from error


class _StayHere(HTTPRedirectHandler):
    """Follows no redirection: the worker named one server."""

    def redirect_request(self, *_asked: object) -> None:
        """Refuse."""


def _ask(address: str, query: bytes) -> bytes:
    if urlsplit(address).scheme not in ("http", "https"):
        raise TimeStampFailed
    asked = Request(address, query, {"Content-Type": ASKED}, method="POST")
    try:
        with build_opener(_StayHere).open(asked, timeout=PATIENCE_SECONDS) as answer:
            if answer.headers.get_content_type() != ANSWERED:
                raise TimeStampFailed
            told = bytes(answer.read(LARGEST_ANSWER + 1))
    except HTTPError as error:
        error.close()
        raise TimeStampFailed from error
    except (OSError, HTTPException, ValueError) as error:
        raise TimeStampFailed from error
    if len(told) > LARGEST_ANSWER:
        raise TimeStampFailed
    return told
