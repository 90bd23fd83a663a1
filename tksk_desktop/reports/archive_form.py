# SPDX-License-Identifier: MIT
"""Makes a paper fit for archives: PDF/A-3b (ISO 19005-3) with its metadata and attached files.

Fonts are embedded by the paper's styles; what is still missing in the library's own files stands
here: the colour profile, the XMP metadata, the attachments, and the end of each stream.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import (
    NoEncryption,
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObject,
    PDFStream,
    PDFStreamFilterZCompress,
    PDFString,
)

from tksk_desktop.paths import resource

COLOUR_PROFILE = "sRGB IEC61966-2.1"
XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <pdfaid:part>3</pdfaid:part>
   <pdfaid:conformance>B</pdfaid:conformance>
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
   <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
   <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
   <pdf:Producer>{producer}</pdf:Producer>
   <xmp:CreatorTool>{producer}</xmp:CreatorTool>
   <xmp:CreateDate>{day}</xmp:CreateDate>
   <xmp:ModifyDate>{day}</xmp:ModifyDate>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>
"""


@dataclass(frozen=True)
class Attachment:
    """A file that travels inside the paper."""

    name: str
    media_type: str
    description: str
    data: bytes


def make_archival(
    document: PDFDocument,
    *,
    title: str,
    author: str,
    producer: str,
    language: str,
    dated: date,
    attachments: Sequence[Attachment] = (),
) -> None:
    """Give a document that is about to be written what PDF/A-3b asks for."""
    document.encrypt = _StreamEnds()
    catalog = document.Catalog
    # The library writes only the entries that it knows by name.
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents", "AF"]
    catalog.OutputIntents = PDFArray([_output_intent()])
    words = {"title": title, "author": author, "producer": producer, "language": language}
    xmp = XMP.format(day=dated.isoformat(), **{key: escape(word) for key, word in words.items()})
    # Metadata is left as it is, so that every reader of files can find it.
    entries = {"Type": PDFName("Metadata"), "Subtype": PDFName("XML")}
    catalog.Metadata = PDFStream(PDFDictionary(entries), xmp.encode(), filters=[])
    if attachments:
        _attach(document, attachments, dated)


class _StreamEnds(NoEncryption):  # type: ignore[misc]
    """Ends each stream with a line of its own, which the library leaves out."""

    def encode(self, content: Any) -> _Ended:
        """Return the content of a stream, not encrypted."""
        return _Ended(content if isinstance(content, bytes) else str(content).encode("latin-1"))


class _Ended(PDFObject):  # type: ignore[misc]
    """A stream's bytes; the end of the line after them does not count."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def __len__(self) -> int:
        return len(self._content)

    def format(self, document: PDFDocument) -> bytes:
        """Return the bytes as they stand in the file."""
        return self._content + b"\n"


def _attach(document: PDFDocument, attachments: Sequence[Attachment], dated: date) -> None:
    """Name the files in the catalog and tie them to the whole paper, as PDF/A-3 wants."""
    ordered = sorted(attachments, key=lambda each: each.name)
    references = [document.Reference(_file(document, each, dated)) for each in ordered]
    names: list[Any] = []
    for each, reference in zip(ordered, references, strict=True):
        names += [PDFString(each.name), reference]
    listed = PDFDictionary({"Names": PDFArray(names)})
    document.Catalog.Names = PDFDictionary({"EmbeddedFiles": listed})
    document.Catalog.AF = PDFArray(references)


def _file(document: PDFDocument, each: Attachment, dated: date) -> PDFDictionary:
    day = PDFString(f"D:{dated:%Y%m%d}")
    held = {"Size": len(each.data), "CreationDate": day, "ModDate": day}
    held["CheckSum"] = PDFString(hashlib.md5(each.data, usedforsecurity=False).digest(), enc="raw")
    # The library's own names would write the slash as it is, which begins another name.
    kind = "/" + each.media_type.replace("/", "#2F")
    entries = {"Type": PDFName("EmbeddedFile"), "Subtype": kind, "Params": PDFDictionary(held)}
    stream = PDFStream(PDFDictionary(entries), each.data, filters=[PDFStreamFilterZCompress()])
    held_file = document.Reference(stream)
    return PDFDictionary(
        {
            "Type": PDFName("Filespec"),
            "F": PDFString(each.name),
            "UF": PDFString(each.name),
            "Desc": PDFString(each.description),
            "AFRelationship": PDFName("Data"),
            "EF": PDFDictionary({"F": held_file, "UF": held_file}),
        }
    )


def _output_intent() -> PDFDictionary:
    profile = PDFStream(
        PDFDictionary({"N": 3}), _colour_profile(), filters=[PDFStreamFilterZCompress()]
    )
    return PDFDictionary(
        {
            "Type": PDFName("OutputIntent"),
            "S": PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": PDFString(COLOUR_PROFILE),
            "Info": PDFString(COLOUR_PROFILE),
            "DestOutputProfile": profile,
        }
    )


@cache
def _colour_profile() -> bytes:
    return (resource("fonts") / "sRGB.icc").read_bytes()
