# SPDX-License-Identifier: MIT
"""Searches the shipped table of all Indonesian regions by bisection, without reading it whole."""

from __future__ import annotations

import mmap
from collections.abc import Mapping
from pathlib import Path

from tksk_desktop.domain.regions import Region, SubdistrictFound, code_from_digits, parent_code


class SortedLines:
    """A sorted UTF-8 file of ``code<TAB>name`` lines, mapped into memory."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)

    def starting_with(self, prefix: str) -> list[Region]:
        """Return all regions whose code begins with a prefix, in code order."""
        wanted = prefix.encode()
        position = self._first_at_least(wanted)
        found = []
        while position < len(self._map):
            end = self._map.find(b"\n", position)
            line = self._map[position:end]
            if not line.startswith(wanted):
                break
            code, _, name = line.decode("utf-8").partition("\t")
            found.append(Region(code, name))
            position = end + 1
        return found

    def _first_at_least(self, wanted: bytes) -> int:
        """Return the position of the first line that is not smaller than the prefix."""
        low, high = 0, len(self._map)
        while low < high:
            start = self._map.rfind(b"\n", 0, (low + high) // 2) + 1
            end = self._map.find(b"\n", start)
            if self._map[start:end] < wanted:
                low = end + 1
            else:
                high = start
        return low


class RegionTable:
    """Provinces, regencies, sub-districts and villages by code and by name."""

    def __init__(self, folder: Path) -> None:
        self._upper = SortedLines(folder / "regions.tsv")
        self._villages = SortedLines(folder / "villages.tsv")

    def get(self, code: str) -> Region | None:
        """Return the region of a code, or None."""
        table = self._villages if code.count(".") == 3 else self._upper
        found = table.starting_with(f"{code}\t")
        return found[0] if found else None

    def villages(self, subdistrict_code: str) -> tuple[Region, ...]:
        """Return the villages of a sub-district in the order of their names."""
        found = self._villages.starting_with(f"{subdistrict_code}.")
        return tuple(sorted(found, key=lambda region: region.name))

    def everything_above_villages(self) -> list[Region]:
        """Return all provinces, regencies and sub-districts in the order of their codes."""
        return self._upper.starting_with("")

    def find_by_nik_digits(self, digits: str) -> Region | None:
        """Return the sub-district that the first six digits of a NIK name, or None."""
        return self.get(code_from_digits(digits))

    def find_places(self, text: str, limit: int = 12) -> tuple[str, ...]:
        """Return regencies and sub-districts with their path in words, regencies first.

        All words of the text must stand in the path; the first one begins the place's own name.
        """
        words = text.casefold().split()
        if not words:
            return ()
        everything = self.everything_above_villages()
        names = {region.code: region.name for region in everything}
        found = []
        for region in everything:
            if region.level not in (2, 3):
                continue
            own = region.name.casefold().removeprefix("kabupaten ").removeprefix("kota ")
            if not (own.startswith(words[0]) or region.name.casefold().startswith(words[0])):
                continue
            path = self._path(region, names)
            if all(word in path.casefold() for word in words):
                found.append((region.level, path))
        return tuple(path for _level, path in sorted(found)[:limit])

    @staticmethod
    def _path(region: Region, names: Mapping[str, str]) -> str:
        above = parent_code(region.code)
        if region.level == 2:
            return f"{region.name}, {names[above]}"
        return f"Kec. {region.name}, {names[above]}, {names[parent_code(above)]}"

    def find_subdistricts(self, text: str, limit: int = 30) -> tuple[SubdistrictFound, ...]:
        """Return sub-districts whose name holds the first word and whose whole path holds the rest.

        ``kepanjen malang`` finds Kepanjen in Kabupaten Malang; names that begin with the text
        come first.
        """
        words = text.casefold().split()
        if not words:
            return ()
        everything = self.everything_above_villages()
        names = {region.code: region.name for region in everything}
        found = []
        for region in everything:
            if region.level != 3 or words[0] not in region.name.casefold():
                continue
            regency_code = parent_code(region.code)
            regency, province = names[regency_code], names[parent_code(regency_code)]
            path = f"{region.name} {regency} {province}".casefold()
            if all(word in path for word in words[1:]):
                found.append(SubdistrictFound(region.code, region.name, regency, province))
        found.sort(key=lambda f: (not f.name.casefold().startswith(words[0]), f.name, f.code))
        return tuple(found[:limit])
