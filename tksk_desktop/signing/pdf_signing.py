# SPDX-License-Identifier: MIT
"""Signs a PDF as PAdES baseline B-B, or B-T with a time-stamp server: any later change shows.

The TKSK's visible block is drawn by the paper's writer under the field, so that it is set like
the rest; that of a later signer is the appearance of the field, drawn by the same writer.

All fields are made before the first signature, which certifies the paper: a new field after it
would itself count as a change.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from datetime import datetime

from asn1crypto import keys as asn1_keys, x509 as asn1_x509
from cryptography import x509
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers
from pyhanko_certvalidator.registry import SimpleCertificateStore

from tksk_desktop.domain.signatures import (
    WORKER_FIELD,
    CertificateEnded,
    CertificateNotBegun,
    FieldPlace,
    SignatureFieldTaken,
    SignatureLook,
    SigningIdentity,
    TimeStampFailed,
)
from tksk_desktop.signing.key_files import refuse_other_uses
from tksk_desktop.signing.time_stamps import DIGEST, ServerStamps, stamping
from tksk_desktop.signing.visible_block import look_of_block

REASONS = {WORKER_FIELD: "Laporan pelaksanaan tugas"}
LATER_REASON = "Mengetahui"
ROOM_WITH_STAMP = 48 * 1024
"""Hexadecimal digits kept free for a signature with its stamp and the certificates of both."""


def sign_pdf(
    pdf: bytes,
    identity: SigningIdentity,
    look: SignatureLook,
    *,
    places: Sequence[FieldPlace],
    now: datetime,
    field_name: str = WORKER_FIELD,
    stamp: bytes | None = None,
    time_stamp_server: str = "",
) -> bytes:
    """Return the PDF with its fields made and one of them signed.

    Where the time-stamp server falls silent in between, the signature goes without its stamp.

    Raise CertificateEnded, CertificateNotBegun, CertificateNotForSigning, or SignatureFieldTaken
    where the field of a later signature is missing or signed.
    """
    _refuse_unfit(identity, now)

    def sign(stamps: ServerStamps | None) -> bytes:
        writer = _with_fields(pdf, places, field_name)
        first = not any(value for _name, value, _field in fields.enumerate_sig_fields(writer))
        metadata = signers.PdfSignatureMetadata(
            field_name=field_name,
            subfilter=fields.SigSeedSubFilter.PADES,
            md_algorithm=DIGEST,
            name=look.signer_name,
            reason=REASONS.get(field_name, LATER_REASON),
            location=look.place,
            certify=first,
            docmdp_permissions=fields.MDPPerm.FILL_FORMS,
        )
        signer = signers.PdfSigner(
            metadata,
            signer=_signer(identity),
            timestamper=stamps,
            stamp_style=look_of_block(stamp),
        )
        room = None if stamps is None else ROOM_WITH_STAMP
        return bytes(signer.sign_pdf(writer, bytes_reserved=room).getvalue())

    if time_stamp_server:
        try:
            with stamping():
                return sign(ServerStamps(time_stamp_server))
        except TimeStampFailed:
            pass
    return sign(None)


def _with_fields(
    pdf: bytes, places: Sequence[FieldPlace], field_name: str
) -> IncrementalPdfFileWriter:
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    present = {name for name, *_ in fields.enumerate_sig_fields(writer)}
    if present:
        _refuse_taken(writer, field_name)
    _make_fields(writer, [place for place in places if place.name not in present])
    return writer


def reserve_fields(pdf: bytes, places: Sequence[FieldPlace]) -> bytes:
    """Return the PDF with its fields made and none signed."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    _make_fields(writer, places)
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def _make_fields(writer: IncrementalPdfFileWriter, places: Sequence[FieldPlace]) -> None:
    for place in places:
        left, foot, right, top = (round(edge) for edge in place.box)
        spec = fields.SigFieldSpec(place.name, on_page=place.page, box=(left, foot, right, top))
        fields.append_signature_field(writer, spec)


def _refuse_unfit(identity: SigningIdentity, now: datetime) -> None:
    if now > identity.valid_until:
        raise CertificateEnded
    if now < identity.valid_from:
        raise CertificateNotBegun
    refuse_other_uses(x509.load_der_x509_certificate(identity.certificate_der))


def _refuse_taken(writer: IncrementalPdfFileWriter, field_name: str) -> None:
    for name, value, _field in fields.enumerate_sig_fields(writer):
        if name == field_name and value is None:
            return
    raise SignatureFieldTaken


def _signer(identity: SigningIdentity) -> signers.SimpleSigner:
    registry = SimpleCertificateStore()
    registry.register_multiple(_certificates(identity.chain_der))
    return signers.SimpleSigner(
        signing_cert=asn1_x509.Certificate.load(identity.certificate_der),
        signing_key=asn1_keys.PrivateKeyInfo.load(identity.private_key_der),
        cert_registry=registry,
    )


def _certificates(chain: bytes) -> Iterator[asn1_x509.Certificate]:
    """Take certificates apart that stand one behind the other."""
    while chain:
        certificate = asn1_x509.Certificate.load(chain)
        yield certificate
        chain = chain[len(certificate.dump()) :]
