# SPDX-License-Identifier: MIT
"""The sub-districts of the shipped table of regions, as a receiving desk expects them to report."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from tksk_desktop.domain.regions import parent_code
from tksk_desktop.storage.region_table import RegionTable
from tksk_desktop.usecases.recap.readings import ExpectedPlace

COUNTRY = "Indonesia"


class RegionPlaces:
    """Fulfils ``usecases.recap.needs.Places``."""

    def __init__(self, regions: RegionTable) -> None:
        self._regions = regions

    def find(self, code: str) -> ExpectedPlace | None:
        """Return the sub-district of a code."""
        return self._all.get(code)

    def below(self, code: str) -> Iterator[ExpectedPlace]:
        """Return the sub-districts of a regency, a province or the country, by code."""
        start = f"{code}." if code else ""
        return (place for own, place in self._all.items() if own.startswith(start))

    def area_name(self, code: str) -> str:
        """Return what an area is called; empty where there is none."""
        if not code:
            return COUNTRY
        region = self._regions.get(code)
        if region is None or region.level > 2:
            return ""
        return region.name if region.level == 2 else f"Provinsi {region.name}"

    @cached_property
    def _all(self) -> dict[str, ExpectedPlace]:
        everything = self._regions.everything_above_villages()
        names = {region.code: region.name for region in everything}
        return {
            region.code: ExpectedPlace(
                region.code,
                region.name,
                names[parent_code(region.code)],
                names[parent_code(parent_code(region.code))],
            )
            for region in everything
            if region.level == 3
        }
