# SPDX-License-Identifier: MIT
"""Tells whether a PDF that comes back is the paper that went out, plus signatures and no more.

Programs that sign may write the whole file anew, so bytes say little. What is compared is what a
reader meets: each page's size, content, fonts and pictures, the attached files and the title.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from typing import Any

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.reader import PdfFileReader

DEEPEST = 60
OF_THE_FILE = frozenset({"/Parent", "/P", "/Length", "/Filter", "/DecodeParms", "/Annots"})
"""What may differ between two ways to write the same page, or is looked at on its own."""
INHERITED = ("/MediaBox", "/CropBox", "/Rotate", "/Resources")
ACTIVE = ("/OpenAction", "/AA", "/JavaScript")
"""Nothing of this stands in our papers, so none may come back."""


class _Differs(Exception):
    """The papers are not the same."""


def is_same_paper(former: bytes, returned: bytes) -> bool:
    """Tell whether a paper shows what the former shows; signature fields aside."""
    try:
        before = list(_marks(PdfFileReader(io.BytesIO(former))))
        after = list(_marks(PdfFileReader(io.BytesIO(returned))))
    except Exception:  # noqa: BLE001 - what cannot be read is not our paper
        return False
    return before == after


def _marks(reader: PdfFileReader) -> Iterator[str]:
    """Return a digest of each thing that must not change."""
    root = reader.root
    if any(key in root for key in ACTIVE):
        raise _Differs
    names = _part(root, "/Names") or {}
    if any(key in names for key in ACTIVE):
        raise _Differs
    digests: dict[tuple[int, int], str] = {}
    info: Any = reader.trailer["/Info"]
    for key in ("/Title", "/TKSKDocument", "/TKSKVersion"):
        yield str(_part(info, key))
    yield _digest(_part(names, "/EmbeddedFiles"), digests, 0)
    for page in _pages(root["/Pages"], {}, 0):
        yield _digest(page, digests, 0)


def _pages(node: Any, inherited: dict[str, Any], depth: int) -> Iterator[dict[str, Any]]:
    """Walk the tree of pages and return each page with what it inherits."""
    if depth > DEEPEST:
        raise _Differs
    own = {**inherited, **{key: node[key] for key in INHERITED if key in node}}
    if "/Kids" in node:
        for kid in node["/Kids"]:
            yield from _pages(kid.get_object(), own, depth + 1)
        return
    _refuse_marks_on_the_page(node)
    yield {**own, "/Contents": generic.ByteStringObject(b"\n".join(_content(node)))}


def _content(page: Any) -> Iterator[bytes]:
    content = _part(page, "/Contents")
    if content is None:
        return
    parts = content if isinstance(content, generic.ArrayObject) else [content]
    for part in parts:
        yield part.get_object().data.strip()


def _refuse_marks_on_the_page(page: Any) -> None:
    """Raise where something but a signature field lies on the page, or something would start."""
    if "/AA" in page:
        raise _Differs
    for each in _part(page, "/Annots") or ():
        note = each.get_object()
        field = _part(note, "/FT") or _part(_part(note, "/Parent") or {}, "/FT")
        is_field = _part(note, "/Subtype") == "/Widget" and field == "/Sig"
        if not is_field or "/AA" in note or "/A" in note:
            raise _Differs


def _part(thing: Any, key: str) -> Any:
    """Return what stands under a key, wherever in the file it lies; None without it."""
    return thing[key].get_object() if key in thing else None


def _digest(thing: Any, known: dict[tuple[int, int], str], depth: int) -> str:
    """Return a digest of an object with all that it points to."""
    if depth > DEEPEST:
        raise _Differs
    if isinstance(thing, generic.IndirectObject):
        place = (thing.idnum, thing.generation)
        if place not in known:
            known[place] = "below itself"
            known[place] = _digest(thing.get_object(), known, depth + 1)
        return known[place]
    return hashlib.sha256(_plain(thing, known, depth).encode("utf-8", "replace")).hexdigest()


def _plain(thing: Any, known: dict[tuple[int, int], str], depth: int) -> str:
    if isinstance(thing, dict):
        keys = sorted(str(key) for key in thing if str(key) not in OF_THE_FILE)
        parts = [f"{key} {_digest(_raw(thing, key), known, depth + 1)}" for key in keys]
        if isinstance(thing, generic.StreamObject):
            parts.append(hashlib.sha256(_bytes(thing)).hexdigest())
        return "<<" + " ".join(parts) + ">>"
    if isinstance(thing, list):
        return "[" + " ".join(_digest(each, known, depth + 1) for each in _items(thing)) + "]"
    if isinstance(thing, bool | generic.BooleanObject):
        return str(bool(thing))
    if isinstance(thing, int | float) or hasattr(thing, "as_tuple"):
        return f"{float(thing):.3f}"
    if isinstance(thing, bytes):
        return bytes(thing).hex()
    return str(thing)


def _bytes(stream: Any) -> bytes:
    """Return a stream's content; a photo's bytes as they are, since nobody packs them anew."""
    used = _part(stream, "/Filter")
    names = [str(each) for each in (used if isinstance(used, list) else [used])]
    content: bytes = stream.encoded_data if names == ["/DCTDecode"] else stream.data
    return content


def _raw(thing: Any, key: str) -> Any:
    return thing.raw_get(key) if isinstance(thing, generic.DictionaryObject) else thing[key]


def _items(thing: Any) -> list[Any]:
    if isinstance(thing, generic.ArrayObject):
        return [thing.raw_get(at) for at in range(len(thing))]
    return list(thing)
