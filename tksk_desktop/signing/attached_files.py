# SPDX-License-Identifier: MIT
"""Takes a file out of a PDF without trusting it: bounded, and nothing in it is executed."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from typing import Any

from pyhanko.pdf_utils.reader import PdfFileReader

DEEPEST, MOST_NAMES = 12, 1000


def attached_file(pdf: bytes, name: str, *, largest: int) -> bytes | None:
    """Return the attached file of a name; None where there is none or it is too large.

    It is taken from the last state of the PDF: whoever trusts it has verified before that nothing
    was changed after the signature.
    """
    try:
        names: Any = PdfFileReader(io.BytesIO(pdf)).root["/Names"]["/EmbeddedFiles"]
        for found, held in _entries(names, 0):
            if found == name:
                return _content(held["/EF"]["/F"], largest)
    except Exception:  # noqa: BLE001 - a hostile file may break the reader in any way
        return None
    return None


def _entries(node: Any, depth: int) -> Iterator[tuple[str, Any]]:
    """Walk a name tree (ISO 32000-1, 7.9.6)."""
    if depth > DEEPEST:
        return
    listed = node.get("/Names", ())
    for place in range(0, min(len(listed) - 1, 2 * MOST_NAMES), 2):
        yield str(listed[place]), listed[place + 1]
    for kid in node.get("/Kids", ())[:MOST_NAMES]:
        yield from _entries(kid.get_object(), depth + 1)


def _content(stream: Any, largest: int) -> bytes | None:
    """Return a stream's bytes, unpacked no further than ``largest``."""
    filters = stream.get("/Filter")
    named = list(filters) if isinstance(filters, list) else [filters] if filters else []
    packed: bytes = stream.encoded_data
    if not named:
        return packed if len(packed) <= largest else None
    if named != ["/FlateDecode"] or "/DecodeParms" in stream:
        return None
    unpacking = zlib.decompressobj()
    data = unpacking.decompress(packed, largest + 1)
    return data if len(data) <= largest and unpacking.eof else None
