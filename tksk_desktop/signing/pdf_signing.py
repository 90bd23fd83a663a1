# SPDX-License-Identifier: MIT
"""Signs a PDF as PAdES baseline B-B, so that any later change shows.

The visible block is drawn by the paper's writer under the field, so that it is set like the rest.

All fields are made before the first signature, which certifies the paper: a new field after it
would itself count as a change.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import datetime

from asn1crypto import keys as asn1_keys, x509 as asn1_x509
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers
from pyhanko.stamp import StaticStampStyle
from pyhanko_certvalidator.registry import SimpleCertificateStore

from tksk_desktop.domain.signatures import (
    CannotSign,
    FieldPlace,
    SignatureLook,
    SigningIdentity,
)

WORKER_FIELD = "TKSK"


def sign_pdf(
    pdf: bytes,
    identity: SigningIdentity,
    look: SignatureLook,
    *,
    places: Sequence[FieldPlace],
    now: datetime,
    field_name: str = WORKER_FIELD,
) -> bytes:
    """Return the PDF with its fields made and one of them signed.

    Raise CannotSign where the certificate has ended or not begun.
    """
    if not identity.valid_from <= now <= identity.valid_until:
        raise CannotSign
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    present = {name for name, *_ in fields.enumerate_sig_fields(writer)}
    for place in places:
        if place.name not in present:
            left, foot, right, top = (round(edge) for edge in place.box)
            spec = fields.SigFieldSpec(place.name, on_page=place.page, box=(left, foot, right, top))
            fields.append_signature_field(writer, spec)
    first = not present
    metadata = signers.PdfSignatureMetadata(
        field_name=field_name,
        subfilter=fields.SigSeedSubFilter.PADES,
        md_algorithm="sha256",
        name=look.signer_name,
        reason="Laporan pelaksanaan tugas",
        location=look.place,
        certify=first,
        docmdp_permissions=fields.MDPPerm.FILL_FORMS,
    )
    # The paper's writer has drawn the visible block; the library's own would bring a font that is
    # not embedded.
    stamp = StaticStampStyle(border_width=0, background=None)
    signer = signers.PdfSigner(metadata, signer=_signer(identity), stamp_style=stamp)
    signed = signer.sign_pdf(writer)
    return bytes(signed.getvalue())


def _signer(identity: SigningIdentity) -> signers.SimpleSigner:
    return signers.SimpleSigner(
        signing_cert=asn1_x509.Certificate.load(identity.certificate_der),
        signing_key=asn1_keys.PrivateKeyInfo.load(identity.private_key_der),
        cert_registry=SimpleCertificateStore(),
    )
