# SPDX-License-Identifier: MIT
"""Fixed Indonesian phrases of the papers about one client."""

SECRET = "RAHASIA"
SECRET_FOOT = "RAHASIA · memuat data pribadi yang dilindungi UU 27/2022"
OUTSIDE_FOOT = "Nama ditulis dengan inisial (UU 27/2022)"
PERSONAL_FOOT = "Memuat data pribadi (UU 27/2022)"
NO_DATA = "belum ada data"
DOT = "."
NONE = "–"

CLIENT_SHEET = "LEMBAR KLIEN"
SOCIAL_REPORT = "LAPORAN SOSIAL"
FORM = "FORMULIR ASESMEN BIO-PSIKO-SOSIAL-SPIRITUAL"
CASE_SUMMARY = "RINGKASAN KASUS"
NUMBER_PLACE = "Nomor: {dots}"
CASE_OF = "Kasus {number}"
MAP_TITLES = {
    "sheet": "Lembar klien",
    "report": "Laporan sosial",
    "form": "Formulir asesmen",
    "summary": "Ringkasan kasus",
}

# Identity
NAME = "Nama"
CALLED = "Nama panggilan"
FORMERLY = "Nama lama"
NIK, CARD = "NIK", "No. KK"
SUBJECT, PEOPLE = "Jenis subjek", "Jumlah orang"
SEX = "Jenis kelamin"
MOTHER = "Nama ibu kandung"
FATHER = "Nama ayah"
BORN = "Tempat, tanggal lahir"
BORN_IN = "Tahun lahir"
AGE = "{years} tahun"
ADDRESS, VILLAGE, PHONE = "Alamat", "Desa/kelurahan", "Telepon"
REGISTERED, DIED = "Terdaftar sejak", "Meninggal dunia"
NOTES = "Catatan"
HIDDEN_MEMBER = "(anggota rahasia)"
IDENTITY = "Identitas"

# Household, contacts, welfare
HOUSEHOLD = "Keluarga"
MEMBER_HEADS = ("No", "Nama", "Hubungan", "L/P", "Umur", "Keterangan")
DEAD, SINCE = "meninggal {day}", "sejak {day}"
LEFT = "Pernah menjadi anggota: {listed}"
CONTACTS = "Kontak"
CONTACT_HEADS = ("Peran", "Nama", "Hubungan", "Telepon", "Masa")
UNTIL = "{since} s.d. {until}"
STILL = "sejak {since}"
WELFARE = "Desil kesejahteraan"
RANK = "Desil {rank} ({source}, {day})"
RANK_REASON = "Desil {rank} ({source}, {day}): {reason}"
HOUSEHOLD_RANK = "{said}, menurut keluarga"

# Kinds of need
NEEDS = "Jenis {need_word}"
NEED_HEADS = ("Jenis", "Kriteria", "Sejak", "Sampai")
ENDED = "Berakhir: {reason}"
KINDS_LEFT_OUT = "Jenis yang bersifat rahasia tidak dicantumkan pada berkas untuk pihak luar."

# Cases, consents, documents, marks, sessions, time line
CASES = "Kasus"
CASE_HEADS = ("Nomor", "Masalah", "Tahap", "Dibuka", "Ditutup")
CASE_OUTCOME = "Hasil: {said}"
CONSENTS = "Persetujuan dan dasar hukum"
CONSENT_HEADS = ("Untuk", "Kepada", "Diberikan oleh", "Berlaku", "Ditarik")
DOCUMENTS = "Dokumen"
DOCUMENT_HEADS = ("Jenis", "Judul", "Tanggal", "Disimpan")
FLAGS = "Tanda perhatian"
FLAG = "{kind} (sejak {day}): {text}"
SESSIONS = "Sesi terakhir"
SESSION_HEADS = ("Tanggal", "Bentuk", "Hasil", "Kesepakatan dan tindak lanjut")
INTERPRETATION = "Tafsiran petugas: {text}"
SESSIONS_OF = "{shown} sesi terakhir dari {held} sesi."
FOLLOW_UP = "Tindak lanjut {day}"
SEAT_ROLE = "sebagai {role}"
TIME_LINE = "Linimasa"
TIME_LINE_HEADS = ("Tanggal", "Peristiwa", "Keterangan")
EARLIER = "dan {count} peristiwa sebelumnya."

# The social report
CHAPTERS = (
    "I. IDENTITAS KLIEN",
    "II. IDENTITAS KELUARGA/WALI DAN GENOGRAM",
    "III. RIWAYAT MASALAH",
    "IV. KONDISI BIO-PSIKO-SOSIAL-SPIRITUAL",
    "V. POTENSI DAN KEKUATAN",
    "VI. ANALISIS DAN RISIKO",
    "VII. RENCANA INTERVENSI",
    "VIII. PELAKSANAAN DAN PERKEMBANGAN",
    "IX. KESIMPULAN DAN REKOMENDASI",
)
GENOGRAM = "Genogram"
DRAW_HERE = "Gambar genogram dengan tangan di sini."
CASE_NUMBER, CASE_TYPE = "Nomor kasus", "Jenis kasus"
SOURCE, REFERRED_BY = "Sumber", "Dirujuk oleh"
OPENED, CLOSED, STAGE, PRIORITY = "Dibuka", "Ditutup", "Tahap", "Prioritas"
PROBLEM = "Masalah yang disampaikan"
NEXT_REVIEW = "Tinjauan berikutnya"
OUTCOME = "Hasil akhir"
STATE = "Keadaan"
STILL_OPEN = "terbuka"
CLOSED_ON, RESTS_UNTIL = "ditutup {day}", "ditunda sampai {day}"
ON_HOLD, HELD_UNTIL = "Ditunda", "(sampai {day})"
TAKEN_UP, REVIEWED, REOPENED = "Dilanjutkan", "Ditinjau", "Dibuka kembali"
AREA_HEADS = ("Ranah", "Uraian", "Skor", "Alasan skor")
ASSESSED = "Menurut {said}, oleh {made_by}"
SCALE = "Skor 0: tidak ada masalah; 4: masalah sangat berat, perlu segera ditangani."
STRENGTH = "{area}: {text}"
RISK = "Tingkat risiko"
RISK_OF = "{risk} dari 100 ({band})"
RISK_CHOSEN = "Hitungan {reckoned}; ditetapkan petugas karena: {reason}"
FACTORS = "Faktor risiko"
ANALYSIS = "Analisis"
PLAN_OF = "Rencana versi {version}, {day}{agreed}"
AGREED = "; disepakati {day} oleh {whom}"
GOAL = "Tujuan {number}: {text}"
MEASURE = "Ukuran keberhasilan: {text}"
STEP_HEADS = ("Langkah", "Penanggung jawab", "Tenggat", "Keadaan")
STEP_DONE = "selesai {day}"
STEP_LATE = "terlambat"
STEP_WAITING = "belum"
PROGRESS = (
    "{done} dari {steps} langkah selesai; tujuan tercapai {reached}, tercapai sebagian {partly}, "
    "dari {goals} tujuan."
)
ATTAINMENT = "Capaian tujuan {number} ({day}): {said}"
RECOMMENDATION = "Rekomendasi"
CONCLUSION = "Kesimpulan"
CLOSING = "Demikian laporan sosial ini dibuat dengan sebenarnya untuk dapat dipergunakan."

# The assessment form
KIND, DAY, MADE_BY = "Jenis asesmen", "Tanggal asesmen", "Pelaksana"
KINDS_APART = "   "
VERSION = "Versi"
VERSION_SAID = "{version} ({reason})"
WRITE_PROBLEM = "Uraian"
WRITE_STRENGTH = "Kekuatan"
WRITE_REASON = "Alasan skor"
TICK_FACTORS = "Centang yang dijumpai."
RISK_BY_HAND = "Risiko menurut petugas (0–100) dan alasannya"
ADDENDA = "Catatan tambahan"
COMPARISON = "Perbandingan dengan asesmen sebelumnya"
ASSESSED_SIDE = "Klien/wali,"
FORM_GUIDE = (
    "Lingkari satu angka pada tiap ranah yang dinilai; yang tidak dinilai dibiarkan kosong. "
    "Isian ini kemudian diketik ke dalam TKSK Desktop."
)

# The case summary
SUMMARY_CLIENT = "Klien"
STEPS = "Perjalanan kasus"
STEPS_HEADS = ("Tanggal", "Langkah", "Keterangan")
ASSESSMENTS = "Asesmen"
ASSESSMENT_HEADS = ("Tanggal", "Jenis", "Risiko", "Kesimpulan")
PLAN = "Rencana dan kemajuan"
HELD_AND_OUTCOME = "Sesi, rujukan, dan hasil"
HELD = "Sesi"
HELD_SAID = "{count} sesi; terakhir {day} ({kind})"
REFERRALS = "Rujukan"
LAST_RESULT = "Hasil sesi terakhir"
