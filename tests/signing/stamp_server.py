# SPDX-License-Identifier: MIT
"""A time-stamp server (RFC 3161) on this machine, and servers that answer wrongly."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from http.server import BaseHTTPRequestHandler, HTTPServer

from asn1crypto import keys, tsp, x509 as asn1_x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import ExtendedKeyUsageOID
from pyhanko.sign.timestamps.dummy_client import DummyTimeStamper

from tests.signing.issued_keys import issue

NAME = "Cap Waktu Contoh"
ANSWER = "application/timestamp-reply"


@cache
def _stamper(moment: datetime) -> DummyTimeStamper:
    """Return a stamper with a certificate for time stamps only."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    certificate = issue(key, common_name=NAME, uses=(ExtendedKeyUsageOID.TIME_STAMPING,))
    der = serialization.Encoding.DER
    private = key.private_bytes(
        der, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return DummyTimeStamper(
        asn1_x509.Certificate.load(certificate.public_bytes(der)),
        keys.PrivateKeyInfo.load(private),
        fixed_dt=moment,
    )


class StampServer:
    """Stamps as ``moment``, or says what stands in ``answers``, one after another."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment
        self.asked = 0
        self.answers: list[bytes | None] = []
        """``None`` is an honest answer; the last one is given for good."""
        self.kind = ANSWER
        self.status = 200
        self.address = ""

    def answer(self, query: bytes) -> bytes:
        """Return the next answer."""
        self.asked += 1
        if self.answers:
            wrong = self.answers[min(self.asked, len(self.answers)) - 1]
            if wrong is not None:
                return wrong
        request = tsp.TimeStampReq.load(query)
        return bytes(_stamper(self.moment).request_tsa_response(request).dump())


@contextmanager
def stamp_server(moment: datetime) -> Iterator[StampServer]:
    """Run a server on a free port of the loopback."""
    served = StampServer(moment)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            query = self.rfile.read(int(self.headers["Content-Length"]))
            answer = served.answer(query)
            self.send_response(served.status)
            self.send_header("Content-Type", served.kind)
            self.send_header("Location", served.address)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_told: object) -> None:
            """Say nothing."""

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        served.address = f"http://127.0.0.1:{server.server_port}/cap"
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield served
        finally:
            server.shutdown()
            thread.join()
