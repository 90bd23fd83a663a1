# SPDX-License-Identifier: MIT
"""Makes regions.tsv and villages.tsv from the CSV files of the npm package idn-area-data.

    npm pack idn-area-data && tar xzf idn-area-data-*.tgz
    python resources/reference/make_region_table.py package/data

Both tables are sorted lines ``code<TAB>name``, so that the program can search them by bisection
without reading them whole. The data are under the ODbL: see ATTRIBUTION.md beside this file.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
UPPER_WORDS = {"DKI", "DI"}


def main(source: Path) -> None:
    """Write both tables beside this file."""
    regions = [
        *_rows(source / "provinces.csv", capitals=True),
        *_rows(source / "regencies.csv", capitals=True),
        *_rows(source / "districts.csv"),
    ]
    _write(HERE / "regions.tsv", regions)
    _write(HERE / "villages.tsv", _rows(source / "villages.csv"))


def _rows(path: Path, *, capitals: bool = False) -> list[tuple[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = [(row["code"], " ".join(row["name"].split())) for row in csv.DictReader(file)]
    return [(code, _readable(name)) for code, name in rows] if capitals else rows


def _readable(name: str) -> str:
    """Write ``KABUPATEN ACEH SELATAN`` as ``Kabupaten Aceh Selatan``."""
    return " ".join(word if word in UPPER_WORDS else word.title() for word in name.split())


def _write(path: Path, rows: list[tuple[str, str]]) -> None:
    text = "".join(f"{code}\t{name}\n" for code, name in sorted(rows))
    path.write_bytes(text.encode("utf-8"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
