# SPDX-License-Identifier: MIT
"""Fixed Indonesian phrases of official papers; sentences made of figures: ``section_wording``."""

from tksk_desktop.domain.report_kinds import ReportKind

PAGE = "Halaman {number} dari {total}"
DRAFT_MARK = "DRAF – belum ditandatangani"
DRAFT_WORD = "DRAF"
TOTAL = "Jumlah"
NONE = "–"

# The letter
LETTER = "Surat pengantar"
GOVERNMENT = "Pemerintah {regency}"
SUBDISTRICT = "Kecamatan {subdistrict}"
NATURE = "Biasa"
ENCLOSED = "1 (satu) berkas"
SUBJECT = "Laporan Pelaksanaan Tugas TKSK Kecamatan {subdistrict} Bulan {month}"
REVISED_SUBJECT = "Revisi Laporan Pelaksanaan Tugas TKSK Kecamatan {subdistrict} Bulan {month}"
TO = "Yth."
AT = "di"
COPIES = "Tembusan:"
REVISION = (
    "Laporan ini merupakan revisi (versi {version}) dan menggantikan laporan dengan surat nomor "
    "{former}."
)
LETTER_BODY = (
    "Dengan hormat,\n"
    "Bersama ini kami sampaikan Laporan Pelaksanaan Tugas Tenaga Kesejahteraan Sosial Kecamatan "
    "(TKSK) Kecamatan {subdistrict}, {regency}, bulan {month} sebagaimana terlampir.\n"
    "Demikian laporan ini kami sampaikan. Atas perhatian dan arahan Bapak/Ibu, kami mengucapkan "
    "terima kasih."
)

# Signatures
WORKER_OF = "TKSK Kecamatan {subdistrict},"
ENDORSED = "Mengetahui,"
CAMAT = "Camat {subdistrict},"
NAME_TO_FILL_IN = "." * 34
NUMBER_TO_FILL_IN = "." * 28
ELECTRONIC = "Ditandatangani secara elektronik"
DOCUMENT = "Dok. {number}"
FIGURES_ATTACHED = "Angka laporan untuk dibaca mesin (JSON)"
TABLE_ATTACHED = "Angka laporan untuk lembar kerja (CSV)"

# Reports of a quarter, a half-year, a year
PERIOD_TITLES = {
    ReportKind.QUARTERLY: "LAPORAN TRIWULAN TKSK",
    ReportKind.HALF_YEARLY: "LAPORAN SEMESTER TKSK",
    ReportKind.YEARLY: "LAPORAN TAHUNAN TKSK",
}
PERIOD_GROUNDS = (
    "Angka dalam laporan ini dijumlahkan dari laporan bulanan yang sudah ditandatangani. Orang "
    "yang dilayani tidak dijumlahkan antarbulan, karena orang yang sama dapat datang di beberapa "
    "bulan."
)
PERIOD_MISSING = "Tanpa laporan bulanan yang ditandatangani, jadi tidak ikut dijumlahkan: {months}."
PERIOD_BREAKS = (
    "Angka awal bulan berikut berbeda dari angka akhir bulan sebelumnya (catatan susulan, revisi, "
    "atau bulan yang tidak ada), sehingga awal + masuk − keluar tidak tepat sama dengan akhir: "
    "{months}."
)
PERIOD_MONTHS = "A. Laporan bulanan yang menjadi dasar"
PERIOD_MONTH_HEADS = ("Bulan", "Nomor surat", "Kegiatan", "PPKS akhir", "Kasus akhir", "Klien")
PERIOD_UNSIGNED = "belum ditandatangani"
PERIOD_GUIDANCE = "B. Bimbingan dan kegiatan menurut jenis"
PERIOD_GUIDANCE_HEADS = ("Jenis", "Kegiatan", "Diharapkan", "Hadir", "Di luar daftar")
PERIOD_CASES = "C. Penanganan kasus"
PERIOD_NEEDS = "D. {need_word} menurut jenis"
PERIOD_VILLAGES = "E. {need_word} menurut desa/kelurahan pada akhir periode"
PERIOD_HINDRANCES = "F. Permasalahan dan hambatan"
PERIOD_JOURNAL = "Lampiran. Kegiatan"

# The receiving desk's recap
RECAP_TITLE = "REKAPITULASI LAPORAN TKSK"
RECAP_OF = "{area}, {month}"
RECAP_DUE = "Batas laporan"
RECAP_DUE_DAY = "tanggal {day} bulan berikutnya, menurut waktu tanda tangan ({zone})"
RECAP_SIGNERS = "Tanda tangan"
RECAP_KNOWN = "Hanya laporan dari penanda tangan yang terdaftar pada meja penerima yang dihitung."
RECAP_ANYONE = (
    "Semua laporan yang utuh dihitung; sertifikat penanda tangannya tidak dicocokkan dengan daftar."
)
RECAP_SUMMARY = "A. Penerimaan laporan"
RECAP_AREA_HEADS = ("Wilayah", "Semestinya", "Masuk rekap", "Terlambat", "Belum ada", "Ditunda")
RECAP_OPEN = "B. Yang perlu ditindaklanjuti"
RECAP_OPEN_HEADS = ("Kode", "Kecamatan", "Kabupaten/kota", "Keadaan")
RECAP_ALL_WELL = "Semua laporan sudah ada, tepat waktu, dan angkanya cocok."
RECAP_FILES = "Berkas yang tidak diambil"
RECAP_FILE_HEADS = ("Berkas", "Sebab")
RECAP_MORE_FILES = "dan {count} berkas lain"
RECAP_NEEDS = "C. PPKS menurut jenis"
RECAP_NEED_HEADS = (
    "Jenis PPKS",
    "Awal",
    "Masuk",
    "Keluar",
    "Akhir",
    "L",
    "P",
    "Tak diket.",
    "Bukan orang",
)
RECAP_NO_NEEDS = "Belum ada laporan yang dihitung."
RECAP_ACTIVITIES = "D. Kegiatan dan jumlah lain"
RECAP_ACTIVITY_HEADS = ("Bagian", "Jenis", "Ukuran", "Jumlah")
RECAP_BY_AREA = "E. Menurut wilayah pada akhir bulan"
RECAP_BY_AREA_HEADS = ("Wilayah", "PPKS", "Masuk", "Keluar", "Kegiatan", "Klien terdaftar")

# The report
REPORT = "Laporan pelaksanaan tugas"
REPORT_TITLE = "LAPORAN PELAKSANAAN TUGAS"
WORKER_TITLE = "TENAGA KESEJAHTERAAN SOSIAL KECAMATAN (TKSK)"
NAME, MEMBER_NUMBER, WORK_AREA, MONTH = "Nama", "NIAT", "Wilayah kerja", "Bulan"
CHAPTER_1 = "I. PENDAHULUAN"
BASIS = "A. Dasar"
PURPOSE_TITLE = "B. Maksud dan tujuan"
PERIOD_TITLE = "C. Periode dan wilayah"
CHAPTER_2 = "II. PELAKSANAAN TUGAS"
JOURNAL = "A. Kegiatan"
LATE_JOURNAL = "Kegiatan bulan sebelumnya yang terlambat dicatat"
GUIDANCE = "B. Bimbingan dan kegiatan menurut jenis"
CASES = "C. Penanganan kasus"
NEEDS = "D. Identifikasi {need_word} menurut jenis"
VILLAGES = "E. {need_word} menurut desa/kelurahan pada akhir bulan"
CHAPTER_3 = "III. PERMASALAHAN DAN HAMBATAN"
CHAPTER_4 = "IV. TINDAK LANJUT DAN SARAN"
CHAPTER_5 = "V. PENUTUP"
APPENDIX = "LAMPIRAN"
CHARTS = "A. Grafik"
PHOTOS = "{letter}. Dokumentasi lapangan"
LEGAL_BASIS = (
    "1. Undang-Undang Nomor 11 Tahun 2009 tentang Kesejahteraan Sosial;\n"
    "2. Undang-Undang Nomor 13 Tahun 2011 tentang Penanganan Fakir Miskin;\n"
    "3. Peraturan Menteri Sosial Nomor 28 Tahun 2018 tentang Tenaga Kesejahteraan Sosial "
    "Kecamatan;\n"
    "4. Peraturan Direktur Jenderal Pemberdayaan Sosial Nomor 35 Tahun 2020{end}"
)
DECREE = "5. Surat Keputusan pengangkatan TKSK Nomor {decree}."
PURPOSE = (
    "Laporan ini dimaksudkan sebagai pertanggungjawaban pelaksanaan tugas TKSK dan bertujuan "
    "memberikan gambaran pelaksanaan penyelenggaraan kesejahteraan sosial di Kecamatan "
    "{subdistrict} selama bulan {month}."
)
PERIOD = (
    "Laporan ini meliputi kegiatan tanggal {first} sampai dengan {last} di wilayah kerja Kecamatan "
    "{subdistrict}, {regency}, Provinsi {province}, yang terdiri atas {villages} desa/kelurahan."
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
CONTINUE = "Melanjutkan bimbingan kepada klien; {agreed} tindak lanjut telah disepakati bulan ini."
UPDATE_NEEDS = "Memutakhirkan data {need_word} bersama pemerintah desa/kelurahan."
ASK_SUPPORT = (
    "Mengharapkan dukungan Dinas Sosial untuk mengatasi hambatan tersebut pada bagian III."
)
CLOSING = (
    "Demikian laporan pelaksanaan tugas ini dibuat dengan sebenarnya untuk dapat dipergunakan "
    "sebagaimana mestinya."
)
REVISION_NOTE = "Catatan revisi: {note}"

# Tables
NO_JOURNAL = "Tidak ada kegiatan pada bulan ini."
JOURNAL_HEADS = ("No", "Hari/\nTanggal", "Waktu ({zone})", "Tempat", "Aktivitas", "Kendala")
GUIDANCE_HEADS = (
    "No",
    "Jenis kegiatan",
    "Sesi",
    "Orang",
    "Diharapkan",
    "Hadir",
    "Kehadiran",
    "Tambahan",
)
GUIDANCE_NOTE = (
    "Orang = klien yang berbeda dalam tiap jenis, maka tidak dijumlahkan. Kehadiran dihitung dari "
    "yang diharapkan; Tambahan = hadir tanpa terdaftar sebagai peserta."
)
DAILY_JOURNAL = "JURNAL KEGIATAN HARIAN"
DAILY_HEADS = ("Waktu", "Tempat kegiatan", "Aktivitas", "Kendala", "Foto", "Keterangan")
MORE_PHOTOS = "+ {count} foto lain"
ROLES = "Kegiatan menurut peran"
PLACES = "Kegiatan menurut tempat"
PROPOSALS = "Usulan"
PROPOSAL_HEADS = ("No", "Usulan", "Angka pendukung", "Kepada")
GROUPS = "Kelompok dampingan"
GROUP_HEADS = (
    "Awal bulan",
    "Dibentuk",
    "Berakhir",
    "Akhir bulan",
    "Anggota",
    "Pengurus",
    "Pertemuan",
)
ACCOMPANIMENT = "Pendampingan menurut program"
ACCOMPANIMENT_HEADS = ("Program", "Masa", "Kegiatan", "Klien hadir")
NOT_NAMED = "(tidak disebut)"
AID_RECEIVED = "Bantuan yang diterima warga pada bulan ini menurut program"
AID_HEADS = (
    "Program", "Catatan", "Orang", "Rupiah", "Diterima", "Dengan masalah", "Tidak diterima",
    "Belum diperiksa",
)  # fmt: skip
INDICATOR_HEADS = ("Perkembangan kelompok", "Kelompok yang mencatat", "Jumlah")
CASE_HEADS = ("Terbuka pada awal bulan", "Dibuka", "Ditutup", "Terbuka pada akhir bulan")
REFERRALS = "Rujukan"
REFERRAL_HEADS = (
    "Berjalan pada awal bulan", "Dikirim", "Selesai", "Ditolak", "Dibatalkan",
    "Berjalan pada akhir bulan", "Lewat waktu",
)  # fmt: skip
REFERRAL_NOTE = (
    "Disiapkan pada bulan ini: {prepared}; diterima lembaga tujuan: {accepted}. Berjalan = sudah "
    "dikirim dan belum selesai, ditolak, atau dibatalkan; lewat waktu = belum dijawab pada tanggal "
    "yang diharapkan."
)
NO_CASES = "Tidak ada kasus yang ditangani pada bulan ini."
NEED_HEADS = ("No", "Jenis {need_word}", "Awal", "Masuk", "Keluar", "Akhir", "L", "P")
SEX_UNKNOWN = "T"
NOT_PERSONS = "K"
NEED_NOTE = (
    "Awal + Masuk − Keluar = Akhir. L = laki-laki, P = perempuan{unknown}, menurut keadaan akhir. "
    "Satu orang dapat menyandang lebih dari satu jenis."
)
NEED_NOTE_UNKNOWN = ", T = jenis kelamin belum tercatat"
NEED_NOTE_NOT_PERSONS = (
    ", K = bukan perorangan ({families} keluarga, {groups} kelompok, {communities} komunitas; "
    "masing-masing dihitung satu)"
)
NO_NEEDS = "Tidak ada {need_word} yang tercatat pada bulan ini."
VILLAGE_HEAD = "Desa/Kelurahan"
ABBREVIATIONS = "Singkatan: {listed}."
CONFIDENTIAL_NOTE = (
    "Jenis yang bersifat sangat rahasia ({total}) hanya disajikan sebagai jumlah kecamatan, tidak "
    "per desa/kelurahan (UU 27/2022)."
)
HINDRANCE_HEADS = ("No", "Hambatan", "Kali", "Keterangan")
NO_HINDRANCE_ROWS = "Tidak ada hambatan yang dicatat pada bulan ini."
SESSIONS_CHART = "Kegiatan menurut jenis"
NEEDS_CHART = "{need_word} terbanyak menurut jenis"
NO_PHOTOS = "Tidak ada foto dokumentasi pada bulan ini."
PHOTO = "Foto {number}. {caption}"
NO_CAPTION = "Tanpa keterangan"
PHOTO_BROKEN = "(foto tidak dapat dibaca)"

# The register of deliveries
REGISTER_TITLE = "BUKU EKSPEDISI LAPORAN BULANAN"
REGISTER_HEADS = (
    "No",
    "Nomor surat",
    "Laporan bulan",
    "Penerima",
    "Sifat",
    "Dikirim",
    "Diterima",
    "Keadaan",
    "Keterangan",
)
REGISTER_EMPTY = "Belum ada laporan yang ditandatangani."
RECEIPT_TITLE = "TANDA TERIMA"
RECEIPT_TAKEN = "Telah diterima dari TKSK Kecamatan {subdistrict} berkas berikut:"
RECEIPT_NUMBER, RECEIPT_SUBJECT, RECEIPT_TO = "Nomor surat", "Hal", "Penerima"
RECEIPT_ROLE, RECEIPT_ENCLOSED = "Sifat", "Banyaknya"
RECEIPT_FINGERPRINT = "Sidik jari berkas (SHA-256)"
RECEIPT_DAY, RECEIPT_NAME = "Diterima pada", "Nama penerima"
RECEIPT_OFFICE = "Jabatan"
RECEIPT_TAKER = "Yang menerima,"
VERSION = "{month} (versi {version})"
PRINTED = "Dicetak {day}"

# The recovery sheet
RECOVERY_TITLE = "KUNCI PEMULIHAN TKSK DESKTOP"
RECOVERY_MADE = "Dibuat {day}"
RECOVERY_WHAT = (
    "Lembar ini membuka seluruh data TKSK Desktop bila kata sandi terlupa. Siapa pun yang "
    "memegangnya dapat membuka data, jadi simpanlah seperti surat berharga: di tempat terkunci, "
    "terpisah dari laptop dan flashdisk."
)
RECOVERY_STEPS_TITLE = "Cara memakai"
RECOVERY_STEPS = (
    "1. Pada layar kunci, ketikkan kunci di atas sebagai ganti kata sandi. Huruf kecil dan tanpa "
    "tanda hubung juga diterima.\n"
    "2. Sesudah data terbuka, buatlah kata sandi baru di Pengaturan.\n"
    "3. Untuk memulihkan cadangan di komputer lain, kunci ini juga dapat dipakai."
)
RECOVERY_ONCE = (
    "Kunci ini hanya ditampilkan sekali dan tidak disimpan oleh program. Jangan difoto, jangan "
    "dikirim lewat pesan, dan jangan disimpan bersama cadangan."
)
RECOVERY_CODE = "Kode QR memuat kunci yang sama."
SECRET = "RAHASIA"

# Pictures of family and network, and two assessments compared
GENOGRAM_TITLE = "GENOGRAM"
ECOMAP_TITLE = "EKOMAP"
PICTURE_OF = "{name} · digambar per {day}"
PICTURE_WORDS = "Isi gambar dalam kata"
COMPARISON_TITLE = "PERBANDINGAN ASESMEN"
COMPARISON_OF = "Kasus {number} · {name}"
COMPARISON_SCALE = (
    "Skor 0: tidak ada masalah. Skor 4: masalah sangat berat, perlu segera ditangani. Makin kecil "
    "bidangnya, makin baik keadaannya."
)
COMPARISON_HEADS = ("Kelompok", "Ranah", "Sebelum", "Sesudah", "Perubahan")
COMPARISON_RISK = "Risiko (0–100)"
DESTRUCTION_TITLE = "BERITA ACARA PEMUSNAHAN DATA PRIBADI"
DESTRUCTION_OPENING = (
    "Pada tanggal {day} telah dimusnahkan data pribadi seorang klien dengan inisial {initials} "
    "yang disimpan dalam program TKSK Desktop, sesuai dengan Undang-Undang Nomor 27 Tahun 2022 "
    "tentang Pelindungan Data Pribadi (Pasal 42 sampai dengan Pasal 44)."
)
DESTRUCTION_CLOSING = (
    "Data dihapus dari basis data terenkripsi beserta indeks pencarian, isi catatan perubahan, "
    "lampiran dan foto, dan berkas basis data ditulis ulang sehingga sisa data tidak dapat dibaca "
    "lagi. Yang tersisa hanya hitungan tanpa identitas untuk laporan yang sudah ditandatangani.",
    "Cadangan yang dibuat sebelum tanggal ini masih memuat data tersebut dan harus dimusnahkan "
    "menurut jadwalnya.",
)
DESTRUCTION_SIGNATURES = "Tanda tangan pelaksana dan saksi:"
HANDOVER_TITLE = "BERITA ACARA SERAH TERIMA"
HANDOVER_SUBTITLE = "Tugas, data, dan kunci TKSK Kecamatan {subdistrict}"
HANDOVER_OPENING = (
    "Pada tanggal {day}, yang bertanda tangan di bawah ini telah melaksanakan serah terima tugas, "
    "data klien, dan kunci program TKSK Desktop untuk Kecamatan {subdistrict}, {regency}:"
)
HANDOVER_GIVER, HANDOVER_TAKER = "Yang menyerahkan", "Yang menerima"
HANDOVER_COUNTS = "Data yang diserahterimakan"
HANDOVER_CLOSING = (
    "Kata sandi, semua kata sandi lain, dan kunci pemulihan yang lama tidak lagi membuka data di "
    "komputer ini. Yang menerima telah memilih kata sandi sendiri dan menerima kunci pemulihan "
    "yang baru.",
    "Cadangan terakhir sebelum serah terima dibuat dan diperiksa pada {backup}. Cadangan lama "
    "tetap terbuka dengan kata sandi pada masanya, sehingga harus disimpan terkunci atau "
    "dimusnahkan.",
    "Laporan selanjutnya ditandatangani dengan kunci baru milik yang menerima, dengan sidik "
    "sertifikat (SHA-256): {fingerprint}.",
    "Kewajiban menjaga kerahasiaan data klien tetap berlaku bagi yang menyerahkan setelah tugasnya "
    "berakhir.",
)
HANDOVER_WITNESS = "Mengetahui/Saksi"
SUBJECT_FILE_TITLE = "Data Pribadi yang Disimpan"
SUBJECT_FILE_OPENING = (
    "Lembar ini memuat seluruh data pribadi yang disimpan tentang Saudara dalam program TKSK "
    "Desktop, termasuk catatan pertemuan dan catatan perubahan, sesuai dengan Undang-Undang Nomor "
    "27 Tahun 2022 (Pasal 7 dan Pasal 32)."
)
SUBJECT_FILE_LOG = "Catatan pemrosesan"
SUBJECT_FILE_NOTE = (
    "Catatan bersama orang lain hanya disebut tanggal dan jenisnya, karena isinya juga tentang "
    "orang lain (Pasal 33). Gambar dan berkas disebut ukurannya dan dapat diminta tersendiri."
)

# The sheet of a day's visits
VISITS = "Rencana kunjungan"
VISITS_TITLE = "LEMBAR RENCANA KUNJUNGAN"
VISITS_MARK = "RAHASIA – memuat nama klien, jangan ditinggalkan"
NO_VISITS = "Tidak ada kunjungan yang direncanakan pada hari ini."
NO_VILLAGE = "Desa belum diketahui"
ROAD = "Jalan dan cuaca: {note}"
VISIT_TICKS = ("Bertemu", "Tidak bertemu", "Dirujuk")
VISIT_NOTES = "Catatan"

# The task letter
TASK = "Surat tugas"
TASK_TITLE = "SURAT TUGAS"
TASK_NUMBER = "Nomor: {number}"
TASK_BASIS = "Dasar"
TASK_ORDERS = "MENUGASKAN"
TASK_TO = "Kepada"
TASK_FOR = "Untuk"
TASK_PLACE = "Tempat"
TASK_TIME = "Waktu"
TASK_DAYS = "{first} s.d. {last} ({days} hari)"
TASK_CLOSING = (
    "Demikian surat tugas ini dibuat untuk dilaksanakan dengan penuh tanggung jawab dan dilaporkan "
    "hasilnya."
)
TASK_LEAF = "LEMBAR PENGESAHAN KUNJUNGAN"
TASK_LEAF_HEADS = (
    "No",
    "Desa/tempat",
    "Tiba (tanggal, jam)",
    "Berangkat (tanggal, jam)",
    "Nama, jabatan, tanda tangan, dan cap",
)
TASK_CANCELLED = "BATAL – nomor tidak dipakai lagi"
REFERRAL = "Surat rujukan"
REFERRAL_NUMBER = "Nomor"
REFERRAL_NO_NUMBER = "." * 40
REFERRAL_ENCLOSED = "Lampiran"
REFERRAL_SUBJECT = "Hal"
REFERRAL_ABOUT = "Rujukan: {service}"
REFERRAL_OPENING = "Dengan hormat, bersama ini kami merujuk warga berikut:"
REFERRAL_NAME = "Nama"
REFERRAL_NIK = "NIK"
REFERRAL_ADDRESS = "Alamat"
REFERRAL_REASON = "Keadaan"
REFERRAL_ASKED = "Kami mohon bantuan Bapak/Ibu berupa {service} bagi yang bersangkutan."
REFERRAL_CLOSING = (
    "Mohon kabar tentang hasilnya kepada kami agar pendampingan dapat dilanjutkan. Atas perhatian "
    "dan kerja samanya kami ucapkan terima kasih."
)
REFERRAL_FOOT = "Memuat data pribadi, hanya untuk penerima surat"
REFERRAL_SECRET = "RAHASIA"
VILLAGE_FIGURES = "ANGKA PPKS MENURUT DESA, SURVEI, DAN REGISTER"
VILLAGE_FIGURES_TITLE = "Angka PPKS menurut desa"
REGISTER_COUNTED = "Register dihitung per"
VILLAGE_FIGURES_NOTE = (
    "Angka adalah banyaknya kebutuhan: orang dengan dua jenis dihitung dua kali. Selisih adalah "
    "angka survei (bila tidak ada, register) dikurangi angka desa. Jenis yang dirahasiakan hanya "
    "masuk jumlah kecamatan."
)
VILLAGE_LEGEND = ("Angka desa", "Angka survei", "Register TKSK")
VILLAGE_HEADS = (
    "Desa", "Angka desa", "Survei", "Register", "Selisih", "RTM", "DTSEN",
)  # fmt: skip
VILLAGE_GAP = "Selisih per desa"
VILLAGE_KIND = "Jenis PPKS"
VILLAGE_KINDS = "Menurut jenis, se-kecamatan"
VILLAGE_WAVE = "Pendataan"
VILLAGE_HISTORY = "Dari waktu ke waktu, se-kecamatan"
VILLAGE_OPENNESS = "Pemberi angka dan keterbukaan data"
VILLAGE_GIVEN = "Pemberi angka"
VILLAGE_OPEN = "Keterbukaan"
VILLAGE_NOTE = "Catatan"
VILLAGE_LISTS = "DAFTAR NAMA DARI DESA DIBANDINGKAN DENGAN REGISTER"
VILLAGE_LISTS_TITLE = "Daftar desa dan register"
VILLAGE_LISTS_NOTE = (
    "Padan: orang di daftar desa terdaftar dengan data yang sama. Tidak padan: terdaftar, tetapi "
    "ada yang berbeda atau orangnya belum pasti. Tidak ditemukan: ada di daftar desa, belum di "
    "register. Hanya di survei: ditemukan petugas, tidak ada di daftar desa. Nama ditulis dengan "
    "inisial (UU 27/2022)."
)
VILLAGE_LIST_HEADS = (
    "Desa", "Jenis PPKS", "Daftar desa", "Padan", "Tidak padan", "Tidak ditemukan",
    "Hanya di survei", "Belum diputus",
)  # fmt: skip
VILLAGE_LIST_PEOPLE = ("No", "Inisial", "Lahir", "Hasil", "Yang berbeda", "Keputusan dan alasan")
VILLAGE_LIST_GIVEN = "Daftar dari {who}, {day}."
VILLAGE_LIST_MORE = "Dan {count} orang lagi; selengkapnya di lembar kerja Excel."
VILLAGE_LIST_UNSURE = "orangnya belum pasti"
REGISTERED_NOW = "{count} PPKS terdaftar"
CASES_OPEN = "{count} kasus terbuka"
OBSTACLE_MET = "hambatan {kind} {count} kali"
FOLLOW_UPS_AGREED = "{count} tindak lanjut disepakati"
VILLAGE_GAP_FOUND = "angka desa {gap} lebih rendah daripada temuan ({wave})"

FIGURES_ATTACHED = "Angka laporan untuk dibaca mesin (JSON)"
TABLE_ATTACHED = "Angka laporan untuk lembar kerja (CSV)"
ROOM_FOR_SIGNATURE = "Ruang tanda tangan elektronik"
SIGNATURE_SIGN = "#"
CANDIDATES_TITLE = "DAFTAR CALON PENERIMA PEMBINAAN"
CANDIDATES_BELOW = "Tahun {year}, Kecamatan {subdistrict}, {regency}"
CANDIDATES_KIND = "Jenis PSKS"
CANDIDATES_COUNT = "Banyaknya"
CANDIDATES_COUNTED = "{proposed} diusulkan, {reserves} cadangan"
CANDIDATES_NOTE = "Catatan"
CANDIDATES_HEADS = ("No", "Nama dan penanggung jawab", "Desa", "Nilai", "Usulan", "Alasan")
CANDIDATES_EVERYWHERE = "Se-kecamatan"
CANDIDATES_CRITERIA = "Kriteria"
CANDIDATES_HOW = (
    "Setiap kriteria memberi 0 sampai 4 poin dan dikalikan bobotnya; nilai adalah bagian dari poin "
    "tertinggi, dari 0 sampai 100. Yang belum dinilai tidak mendapat poin."
)
