# SPDX-License-Identifier: MIT
"""Fixed Indonesian phrases of the papers about aid."""

HANDOVER = "BERITA ACARA SERAH TERIMA BANTUAN"
HANDOVER_NUMBER = "Nomor: ......................................"
HANDED_OVER = "Pada hari ini, {day}, telah diserahkan bantuan sebagai berikut."
IN_GOOD_ORDER = (
    "Bantuan diserahkan kepada penerima yang namanya tercantum dalam daftar terlampir, yang "
    "membubuhkan tanda tangan atau cap jempol sebagai bukti penerimaan.\n"
    "Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya."
)
GIVES, TAKES = "Yang menyerahkan,", "Yang menerima / wakil penerima,"
RECIPIENTS = "DAFTAR PENERIMA BANTUAN"
PROGRAMME, PROVIDER, STAGE = "Program", "Penyelenggara", "Tahap"
PERIOD, DAY, PLACE = "Masa bantuan", "Hari, tanggal", "Tempat"
FORM, COUNT, WHOLE = "Bentuk bantuan", "Jumlah penerima", "Jumlah seluruhnya"
PEOPLE = "{count} orang"
NUMBER, NAME, VILLAGE, CARD = "No", "Nama penerima", "Desa", "No. kartu"
SHARE, SIGNATURE = "Diterima", "Tanda tangan"
TAKEN_BY = "diambil {name}"

OVERLAPS = "LAPORAN TUMPANG TINDIH BANTUAN"
OVERLAPS_AT = "keadaan {day}"
OVERLAPS_ASK = (
    "Berikut {count} temuan dari buku bantuan. Setiap temuan adalah pertanyaan untuk ditelusuri, "
    "bukan kesimpulan tentang seseorang."
)
OVERLAP_HEADS = (
    "No", "Bantuan pertama", "Bantuan kedua", "Yang sama", "Menurut aturan", "Keputusan TKSK",
)  # fmt: skip
LACKING = "Tidak ada {programme} pada masa ini"

PROPOSAL = "DAFTAR USULAN PENERIMA BANTUAN"
PROPOSAL_NUMBER = "Nomor: {number}"
PROPOSAL_ASKS = (
    "Berikut {count} orang yang terdaftar membutuhkan pelayanan dan, menurut catatan TKSK, "
    "bersama keluarganya tidak menerima bantuan sejak {since}. Daftar ini bahan musyawarah, "
    "bukan penetapan."
)
MEETING, PROPOSAL_NOTE, PROGRAMME_OPEN = "Musyawarah", "Catatan", "Ditentukan dalam musyawarah"
PROPOSAL_HEADS = (
    "No", "Nama dan alamat", "Desa", "Desil", "Terakhir menerima", "Keterangan", "Nilai",
    "Keputusan", "Paraf",
)  # fmt: skip
NEVER = "Belum pernah"
TAKEN_BACK = "Usulan ini dibatalkan pada {day}: {reason}"
MEETING_SIGNERS = ("Kepala Desa/Lurah,", "Ketua musyawarah,")
