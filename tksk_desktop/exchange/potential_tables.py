# SPDX-License-Identifier: MIT
"""Writes the directory of social potentials as a table that can be read again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tksk_desktop.exchange.potential_lists import BETWEEN_SERVICES, FOR
from tksk_desktop.exchange.table_writing import Value, text_bytes, workbook_bytes
from tksk_desktop.usecases.potentials.readings import PotentialSheet, ServiceLine

HEADERS = (
    "Kode PSKS", "Jenis", "Nama", "Desa/Kelurahan", "Alamat", "Telepon", "Penanggung jawab",
    "Nomor SK atau akta", "NPWP", "Akreditasi", "Anggota laki-laki", "Anggota perempuan",
    "Pelatihan", "Layanan", "Berakhir", "Catatan",
)  # fmt: skip
WHOLE_KECAMATAN = "Se-kecamatan"


class PotentialTables:
    """Knows the names of the kinds of potential, and the abbreviations of the kinds of need."""

    def __init__(self, kinds: Mapping[str, str], needs: Mapping[str, str]) -> None:
        self._kinds, self._needs = kinds, needs

    def workbook(self, sheets: Sequence[PotentialSheet]) -> bytes:
        """Return the bytes of a workbook."""
        return workbook_bytes("PSKS", HEADERS, map(self._row, sheets), total=len(sheets))

    def text(self, sheets: Sequence[PotentialSheet]) -> bytes:
        """Return the bytes of a CSV file."""
        return text_bytes(HEADERS, map(self._row, sheets))

    def _row(self, sheet: PotentialSheet) -> tuple[Value, ...]:
        return (
            sheet.kind_code,
            self._kinds.get(sheet.kind_code, ""),
            sheet.name,
            sheet.village_name or WHOLE_KECAMATAN,
            sheet.address,
            sheet.phone,
            sheet.contact_name,
            sheet.decree_number,
            sheet.tax_number,
            sheet.accreditation,
            sheet.men,
            sheet.women,
            sheet.training,
            f"{BETWEEN_SERVICES} ".join(map(self._service, sheet.services)),
            sheet.ended_on,
            sheet.note,
        )

    def _service(self, service: ServiceLine) -> str:
        need = self._needs.get(service.kind_code)
        return f"{service.name} {FOR} {need}" if need else service.name
