# SPDX-License-Identifier: MIT
"""What can be typed: commands, options and their help in Indonesian. Standard library only.

The parser's own English sentences are said anew, and never repeat a value that was typed: it may
have been a password.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from tksk_desktop import __version__
from tksk_desktop.domain.consents import LegalBasis
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.period_figures import Period

PROGRAM = "tksk-desktop"
ZONES = ("WIB", "WITA", "WIT")
NEVER_AN_ARGUMENT = (
    "kata sandi tidak pernah diterima sebagai argumen; ketik bila ditanya, atau pakai "
    "--password-fd atau variabel TKSK_PASSWORD"
)
EPILOG = """\
kata sandi:
  Ditanyakan di terminal, dibaca dari --password-fd, atau dari variabel lingkungan
  TKSK_PASSWORD. Tidak pernah diterima sebagai argumen.

kode keluar:
  0    berhasil; jawabannya ya
  1    jawabannya tidak (tanda tangan tidak sah, belum siap, dibatalkan)
  2    perintah atau berkas masukan keliru
  3    ditolak keadaan (kata sandi, disk, data terkunci, tidak ada layar)
  4    kesalahan program; tercatat di berkas log
  130  dihentikan dengan Ctrl+C
"""
SAID_ANEW: tuple[tuple[str, Callable[[re.Match[str]], str]], ...] = (
    (r"unrecognized arguments: (.*)", lambda found: _unknown(found[1])),
    (r"the following arguments are required: (.*)", lambda found: f"masih kurang: {found[1]}"),
    (
        r"argument PERINTAH: invalid choice: .* \(choose from (.*)\)",
        lambda found: f"perintah itu tidak dikenal; pilih {_listed(found[1])}",
    ),
    (
        r"argument (.+?): invalid choice: .* \(choose from (.*)\)",
        lambda found: f"{found[1]}: pilih {_listed(found[2])}",
    ),
    (r"argument (.+?): expected .*", lambda found: f"{found[1]} memerlukan satu nilai"),
    (r"argument (.+?): ignored explicit argument.*", lambda found: f"{found[1]} tanpa nilai"),
    (r"argument (.+?): invalid .* value.*", lambda found: f"nilai {found[1]} tidak dapat dibaca"),
    (r"argument (.+?): (.*)", lambda found: f"{found[1]}: {found[2]}"),
)


class IndonesianHelp(argparse.RawDescriptionHelpFormatter):
    """Help with an Indonesian first line."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        """Begin with ``Pemakaian:``."""
        super().add_usage(usage, actions, groups, "Pemakaian: " if prefix is None else prefix)


class IndonesianParser(argparse.ArgumentParser):
    """A parser that says in Indonesian what is wrong, and takes no abbreviated options."""

    def __init__(self, **settings: Any) -> None:
        settings |= {"formatter_class": IndonesianHelp, "allow_abbrev": False, "add_help": False}
        super().__init__(**settings)
        self.options = self.add_argument_group("Pilihan")
        self.options.add_argument("-h", "--help", action="help", help="tampilkan bantuan ini")

    def error(self, message: str) -> NoReturn:
        """Say what is wrong on the error stream and end with exit code 2."""
        self.exit(
            2,
            f"{self.format_usage()}{PROGRAM}: {say_anew(message)}.\nLihat: {self.prog} --help\n",
        )


def read_arguments(given: Sequence[str]) -> argparse.Namespace:
    """Read the command line; exits by itself for help, version and wrong usage.

    ``command`` is None for the window; ``data`` is None where no folder was named.
    """
    return make_parser().parse_args(given)


def make_parser() -> IndonesianParser:
    """Return the parser with all commands."""
    parser = IndonesianParser(
        prog=PROGRAM,
        description="Program kerja TKSK: klien, catatan sesi, laporan bulanan dan cadangan.\n"
        "Tanpa perintah, jendela program dibuka.",
        epilog=EPILOG,
    )
    parser.options.add_argument(
        "--version",
        action="version",
        version=f"{PROGRAM} {__version__}",
        help="tampilkan versi program",
    )
    parser.options.add_argument("--data", type=Path, metavar="FOLDER", help="folder data")
    commands = parser.add_subparsers(
        dest="command", title="Perintah", metavar="PERINTAH", parser_class=IndonesianParser
    )
    _add_demo(commands)
    _add_verify(commands)
    _add_report(commands)
    _add_backup(commands)
    _add_restore(commands)
    _add_import(commands)
    _add_export(commands)
    _add_duplicates(commands)
    _add_recap(commands)
    _add_self_check(commands)
    return parser


def say_anew(message: str) -> str:
    """Return the parser's sentence in Indonesian, without any value that was typed."""
    for pattern, answer in SAID_ANEW:
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found is not None:
            return answer(found)
    return "perintah tidak dapat dibaca"


def _add_demo(commands: Any) -> None:
    parser = _command(
        commands,
        "demo",
        "buat kantor contoh lengkap dengan laporan, tembusan dan cadangannya",
    )
    _place(parser, "folder", "FOLDER", "folder kosong atau folder contoh yang lama")
    parser.options.add_argument(
        "--again", action="store_true", help="ganti contoh yang lama tanpa bertanya"
    )
    parser.options.add_argument(
        "--clients",
        type=_number_of_clients,
        default=420,
        metavar="N",
        help="jumlah klien contoh (baku 420)",
    )
    parser.options.add_argument(
        "--months",
        type=_number_of_months,
        default=12,
        metavar="N",
        help="berapa bulan pekerjaan sebelum bulan ini (baku 12)",
    )


def _add_verify(commands: Any) -> None:
    parser = _command(
        commands, "verify", "periksa siapa yang menandatangani PDF dan apakah sesudahnya berubah"
    )
    _place(parser, "file", "BERKAS.pdf", "PDF yang diperiksa")
    parser.options.add_argument(
        "--zone",
        choices=ZONES,
        help="zona waktu yang ditampilkan (baku WIB, atau zona kantor bila data dibuka)",
    )
    _data_options(
        parser, "folder data; dengan kata sandi, penanda tangan yang dikenal disebut namanya"
    )


def _add_report(commands: Any) -> None:
    parser = _command(commands, "report", "siapkan laporan bulanan sebagai PDF")
    parser.options.add_argument(
        "--month", type=_month, metavar="TTTT-BB", help="bulan laporan (baku bulan lalu)"
    )
    parser.options.add_argument(
        "--period",
        type=_period,
        metavar="TTTT[-TN|-SN]",
        help="laporan triwulan (2026-T3), semester (2026-S1) atau tahunan (2026) dari bulan-bulan "
        "yang sudah ditandatangani",
    )
    parser.options.add_argument(
        "--sign", action="store_true", help="tanda tangani; tanpa ini hanya draf"
    )
    parser.options.add_argument(
        "--out", type=Path, default=Path(), metavar="FOLDER", help="folder tujuan (baku: di sini)"
    )
    _data_options(parser)


def _add_backup(commands: Any) -> None:
    parser = _command(commands, "backup", "cadangkan data ke flashdisk atau folder, lalu diuji")
    _place(parser, "target", "TUJUAN", "flashdisk atau folder yang sudah ada")
    _data_options(parser)


def _add_restore(commands: Any) -> None:
    parser = _command(
        commands, "restore", "pulihkan data dari cadangan; data sekarang tetap disimpan"
    )
    _place(parser, "archive", "CADANGAN", "berkas cadangan (.tkskbak)")
    parser.options.add_argument(
        "--yes", action="store_true", help="ganti data sekarang tanpa bertanya"
    )
    _data_options(parser)


def _add_import(commands: Any) -> None:
    parser = _command(
        commands, "import", "ambil alih daftar warga dari Excel, LibreOffice atau CSV"
    )
    _place(parser, "file", "BERKAS", "daftar (xlsx, xlsm, xls, ods, csv)")
    options = parser.options
    options.add_argument("--dry-run", action="store_true", help="hanya periksa, jangan simpan")
    options.add_argument("--layout", metavar="NAMA", help="tolak bila bukan bentuk daftar ini")
    options.add_argument("--sheet", metavar="NAMA", help="lembar di dalam buku kerja")
    options.add_argument("--village", metavar="DESA", help="desa untuk baris tanpa desa")
    options.add_argument(
        "--with-absent", action="store_true", help="ambil juga yang meninggal atau pindah"
    )
    options.add_argument(
        "--report", type=Path, metavar="BERKAS.xlsx", help="tulis baris yang tidak diambil"
    )
    known = parser.add_mutually_exclusive_group()
    for name, wish, purpose in (
        ("--ask", "ask", "yang mungkin sama ditunda untuk diputuskan di jendela (baku)"),
        ("--skip-duplicates", "skip", "lewati semua yang sudah atau mungkin sudah terdaftar"),
        ("--update-duplicates", "update", "lengkapi yang sudah atau mungkin sudah terdaftar"),
        ("--add-duplicates", "add", "yang hanya mirip didaftarkan sebagai orang baru"),
    ):
        known.add_argument(
            name, dest="duplicates", action="store_const", const=wish, default="ask", help=purpose
        )
    _data_options(parser)


def _add_export(commands: Any) -> None:
    parser = _command(commands, "export", "tulis daftar klien sebagai Excel atau CSV")
    _place(parser, "file", "BERKAS", "berkas baru (.xlsx atau .csv)")
    options = parser.options
    options.add_argument(
        "--layout",
        choices=("own", "buleleng", "opendk"),
        default="own",
        help="bentuk daftar (baku own)",
    )
    options.add_argument("--columns", metavar="A,B,…", help="kolom bentuk own, dipisah koma")
    options.add_argument("--village", metavar="DESA", help="hanya satu desa")
    options.add_argument(
        "--reason", metavar="ALASAN", help="sertakan juga klien rahasia, dengan alasan ini"
    )
    options.add_argument(
        "--recipient", metavar="KANTOR", required=True, help="kantor yang menerima daftar ini"
    )
    options.add_argument(
        "--ground",
        choices=tuple(basis.value for basis in LegalBasis if basis is not LegalBasis.CONSENT),
        help="dasar hukum bagi yang tidak memberi persetujuan; tanpa ini mereka tidak ikut",
    )
    options.add_argument("--note", metavar="DASAR", help="surat atau aturan dari dasar hukum itu")
    options.add_argument("--again", action="store_true", help="ganti berkas yang sudah ada")
    _data_options(parser)


def _add_duplicates(commands: Any) -> None:
    parser = _command(commands, "duplicates", "cari orang yang tercatat ganda di sebuah tabel CSV")
    _place(parser, "file", "BERKAS.csv", "tabel dengan judul kolom di baris pertama")
    parser.options.add_argument(
        "--single-people",
        action="store_true",
        help="tabel tanpa keluarga, ditulis asal-asalan: alamat hampir sama kuat dengan nama",
    )


def _add_recap(commands: Any) -> None:
    parser = _command(
        commands, "recap", "rekap banyak laporan bertanda tangan sekabupaten atau seprovinsi"
    )
    parser.add_argument_group("Isian").add_argument(
        "files",
        type=Path,
        nargs="*",
        metavar="BERKAS",
        help="laporan PDF, atau folder berisi laporan; tanpa ini rekap dibuat dari yang sudah ada",
    )
    options = parser.options
    options.add_argument(
        "--month", type=_month, metavar="TTTT-BB", help="bulan rekap (baku bulan lalu)"
    )
    options.add_argument(
        "--area",
        metavar="KODE",
        help="kabupaten (35.07) atau provinsi (35); baku: wilayah laporan yang ada",
    )
    options.add_argument(
        "--due-day",
        type=_day_of_month,
        metavar="N",
        help="batas tanggal laporan di bulan berikutnya (baku 5)",
    )
    options.add_argument("--zone", choices=ZONES, help="zona waktu batas itu (baku WIB)")
    options.add_argument(
        "--expected", type=Path, metavar="BERKAS.csv", help="daftar kode kecamatan yang ditunggu"
    )
    options.add_argument(
        "--known",
        type=Path,
        action="append",
        default=[],
        metavar="SERTIFIKAT",
        help="sertifikat penanda tangan yang dikenal; boleh diulang. Yang lain tidak dihitung",
    )
    options.add_argument(
        "--store",
        metavar="ALAMAT",
        help="basis data rekap (SQLAlchemy, misalnya postgresql+psycopg://…); baku: rekap.db di "
        "folder data",
    )
    options.add_argument(
        "--out", type=Path, default=Path(), metavar="FOLDER", help="folder tujuan (baku: di sini)"
    )
    options.add_argument("--again", action="store_true", help="ganti berkas yang sudah ada")
    options.add_argument(
        "--data", type=Path, metavar="FOLDER", default=argparse.SUPPRESS, help="folder data"
    )


def _add_self_check(commands: Any) -> None:
    parser = _command(commands, "self-check", "periksa apakah program ini utuh dan dapat bekerja")
    _data_options(parser, "periksa juga basis data di folder ini (perlu kata sandi)")


def _command(commands: Any, name: str, purpose: str) -> IndonesianParser:
    parser: IndonesianParser = commands.add_parser(
        name, help=purpose, description=f"{purpose[0].upper()}{purpose[1:]}."
    )
    return parser


def _place(parser: IndonesianParser, name: str, shown: str, purpose: str) -> None:
    parser.add_argument_group("Isian").add_argument(name, type=Path, metavar=shown, help=purpose)


def _data_options(parser: IndonesianParser, purpose: str = "folder data") -> None:
    # Without a default here, a folder named before the command is not forgotten.
    parser.options.add_argument(
        "--data", type=Path, metavar="FOLDER", default=argparse.SUPPRESS, help=purpose
    )
    parser.options.add_argument(
        "--password-fd",
        type=int,
        metavar="N",
        help="baca kata sandi dari deskriptor berkas N (baris pertama)",
    )


def _month(text: str) -> Month:
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}", text) is None or text.startswith("0000"):
        raise argparse.ArgumentTypeError("tulis bulan sebagai TTTT-BB, misalnya 2026-10")
    try:
        return Month.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError("bulan itu tidak ada") from error


def _number_of_clients(text: str) -> int:
    return _number(text, 12, 100_000)


def _number_of_months(text: str) -> int:
    return _number(text, 1, 60)


def _period(text: str) -> Period:
    try:
        return Period.parse(text)
    except ValueError as error:
        sentence = "tulis periode sebagai 2026-T3, 2026-S1 atau 2026"
        raise argparse.ArgumentTypeError(sentence) from error


def _day_of_month(text: str) -> int:
    return _number(text, 1, 31)


def _number(text: str, least: int, most: int) -> int:
    if not text.isdecimal() or not least <= int(text) <= most:
        raise argparse.ArgumentTypeError(f"tulis angka dari {least} sampai {most}")
    return int(text)


def _unknown(typed: str) -> str:
    names = [word.split("=")[0] for word in typed.split() if word.startswith("-")]
    if any("pass" in name.lower() or "sandi" in name.lower() for name in names):
        return NEVER_AN_ARGUMENT
    return f"pilihan tidak dikenal: {', '.join(names)}" if names else "isian terlalu banyak"


def _listed(choices: str) -> str:
    *first, last = choices.replace("'", "").split(", ")
    return f"{', '.join(first)} atau {last}"
