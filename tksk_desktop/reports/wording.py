# SPDX-License-Identifier: MIT
"""Fixed Indonesian phrases of official papers."""

REPORT_TITLE = "LAPORAN PELAKSANAAN TUGAS"
WORKER_TITLE = "TENAGA KESEJAHTERAAN SOSIAL KECAMATAN (TKSK)"
WORKER_SHORT = "Tenaga Kesejahteraan Sosial Kecamatan"
NATURE = "Biasa"
ENCLOSED = "1 (satu) berkas"
SUBJECT = "Laporan Pelaksanaan Tugas TKSK Bulan {month}"
REVISED_SUBJECT = "Revisi Laporan Pelaksanaan Tugas TKSK Bulan {month}"
TO = "Yth."
AT = "di"
COPIES = "Tembusan:"
ENDORSED = "Mengetahui,"
NOTHING = "Nihil"
DRAFT_MARK = "DRAF – belum ditandatangani"
REVISION = "Laporan ini merupakan revisi dan menggantikan laporan dengan surat nomor {former}."
REVISION_NOTE = "Catatan revisi: {note}"
ELECTRONIC = "Ditandatangani secara elektronik"
LEGAL_BASIS = (
    "1. Undang-Undang Nomor 11 Tahun 2009 tentang Kesejahteraan Sosial;\n"
    "2. Undang-Undang Nomor 13 Tahun 2011 tentang Penanganan Fakir Miskin;\n"
    "3. Peraturan Menteri Sosial Nomor 28 Tahun 2018 tentang Tenaga Kesejahteraan Sosial "
    "Kecamatan;\n"
    "4. Peraturan Direktur Jenderal Pemberdayaan Sosial Nomor 35 Tahun 2020."
)
PURPOSE = (
    "Laporan ini dimaksudkan sebagai pertanggungjawaban pelaksanaan tugas TKSK dan bertujuan "
    "memberikan gambaran pelaksanaan penyelenggaraan kesejahteraan sosial di Kecamatan "
    "{subdistrict} selama bulan {month}."
)
LETTER_BODY = (
    "Dengan hormat,\n"
    "Bersama ini kami sampaikan Laporan Pelaksanaan Tugas Tenaga Kesejahteraan Sosial Kecamatan "
    "(TKSK) Kecamatan {subdistrict}, {regency} bulan {month} sebagaimana terlampir.\n"
    "Demikian laporan ini kami sampaikan. Atas perhatian dan arahan Bapak/Ibu, kami mengucapkan "
    "terima kasih."
)
ACTIVITIES = (
    "Selama bulan {month} TKSK Kecamatan {subdistrict} melaksanakan {total} kegiatan, terdiri atas "
    "{parts}. Jumlah klien terdaftar pada akhir bulan {registered} orang, termasuk {newly} orang "
    "yang baru didaftarkan. Kasus terbuka pada awal bulan {opening}, dibuka {opened}, ditutup "
    "{closed}, sehingga pada akhir bulan {closing} kasus."
)
NO_ACTIVITIES = "Selama bulan {month} tidak ada kegiatan yang dicatat."
HINDRANCES = "Dalam pelaksanaan tugas dijumpai hambatan sebagai berikut: {parts}."
NO_HINDRANCES = "Tidak ada hambatan berarti dalam pelaksanaan tugas bulan ini."
FOLLOW_UP = (
    "1. Melanjutkan bimbingan kepada klien; {agreed} tindak lanjut telah disepakati bulan ini.\n"
    "2. Memutakhirkan data {need_word} bersama pemerintah desa/kelurahan.\n"
    "3. Mengharapkan dukungan Dinas Sosial untuk mengatasi hambatan tersebut pada bagian III."
)
CLOSING = (
    "Demikian laporan pelaksanaan tugas ini dibuat dengan sebenarnya untuk dapat dipergunakan "
    "sebagaimana mestinya."
)
CONFIDENTIAL_NOTE = (
    "Jenis yang bersifat sangat rahasia hanya disajikan sebagai jumlah kecamatan, tidak per desa "
    "(UU 27/2022)."
)
