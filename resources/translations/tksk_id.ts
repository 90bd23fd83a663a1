<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en_US">
<context>
    <name>AccessDialog</name>
    <message>
        <source>Give access</source>
        <translation>Beri akses</translation>
    </message>
    <message>
        <source>Their password opens everything here, as yours does.</source>
        <translation>Kata sandinya membuka semua yang ada di sini, sama seperti kata sandi Anda.</translation>
    </message>
    <message>
        <source>Take access away</source>
        <translation>Cabut akses</translation>
    </message>
    <message>
        <source>The password of {whom} opens nothing any more. Backups made before still open with it.</source>
        <translation>Kata sandi {whom} tidak membuka apa pun lagi. Cadangan yang dibuat sebelumnya masih terbuka dengan kata sandi itu.</translation>
    </message>
    <message>
        <source>Whose password it is</source>
        <translation>Kata sandi siapa</translation>
    </message>
    <message>
        <source>Their new password</source>
        <translation>Kata sandi baru untuknya</translation>
    </message>
    <message>
        <source>At least 8 characters; they type it themselves</source>
        <translation>Paling sedikit 8 karakter; biarkan ia mengetiknya sendiri</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Sekali lagi</translation>
    </message>
    <message>
        <source>Your password or the recovery key</source>
        <translation>Kata sandi Anda atau kunci pemulihan</translation>
    </message>
</context>
<context>
    <name>AccessView</name>
    <message>
        <source>Password of</source>
        <translation>Kata sandi milik</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Who can open the caseload</source>
        <translation>Siapa yang bisa membuka data</translation>
    </message>
    <message>
        <source>Give the office head or your successor a password of their own, so that nobody needs yours. Each opens everything; the change log says who was given access and when.</source>
        <translation>Beri pimpinan kantor atau pengganti Anda kata sandi sendiri, sehingga tidak ada yang perlu memakai kata sandi Anda. Setiap kata sandi membuka semuanya; catatan perubahan menyebut siapa yang diberi akses dan kapan.</translation>
    </message>
    <message>
        <source>Give access…</source>
        <translation>Beri akses…</translation>
    </message>
    <message>
        <source>Take access away…</source>
        <translation>Cabut akses…</translation>
    </message>
    <message>
        <source>Hand the office over…</source>
        <translation>Serah terima kantor…</translation>
    </message>
</context>
<context>
    <name>ActivitiesScreen</name>
    <message>
        <source>Agenda of the month</source>
        <translation>Agenda bulan ini</translation>
    </message>
    <message>
        <source>Agenda of today</source>
        <translation>Agenda hari ini</translation>
    </message>
    <message>
        <source>Visit plan</source>
        <translation>Rencana kunjungan</translation>
    </message>
    <message>
        <source>Plan something</source>
        <translation>Rencanakan</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Task letters</source>
        <translation>Surat tugas</translation>
    </message>
</context>
<context>
    <name>AddendumDialog</name>
    <message>
        <source>Add to the assessment</source>
        <translation>Tambahkan pada asesmen</translation>
    </message>
    <message>
        <source>What came up later *</source>
        <translation>Hal yang diketahui kemudian *</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>AgendaScreen</name>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Nothing on this day</source>
        <translation>Belum ada apa-apa pada hari ini</translation>
    </message>
    <message>
        <source>What is held, planned or due on a day is listed here.</source>
        <translation>Yang sudah dilaksanakan, direncanakan, atau jatuh tempo pada suatu hari tampil di sini.</translation>
    </message>
    <message>
        <source>Plan something</source>
        <translation>Rencanakan</translation>
    </message>
    <message>
        <source>Back (Page up)</source>
        <translation>Mundur (PgUp)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Mundur</translation>
    </message>
    <message>
        <source>On (Page down)</source>
        <translation>Maju (PgDn)</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Berkas kalender</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>Tulis catatan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Change or move</source>
        <translation>Ubah atau pindah</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Batalkan</translation>
    </message>
</context>
<context>
    <name>AgreementRow</name>
    <message>
        <source>Who agreed</source>
        <translation>Siapa yang sepakat</translation>
    </message>
    <message>
        <source>What is done, e.g. takes the child to school</source>
        <translation>Apa yang dikerjakan, mis. mengantar anak ke sekolah</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Kesepakatan</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Sampai tanggal</translation>
    </message>
    <message>
        <source>Take this agreement away</source>
        <translation>Hapus kesepakatan ini</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
</context>
<context>
    <name>AidLedger</name>
    <message>
        <source>Name, NIK, family card or card number</source>
        <translation>Nama, NIK, nomor KK, atau nomor kartu</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>Void entries too</source>
        <translation>Juga yang dibatalkan</translation>
    </message>
</context>
<context>
    <name>AidList</name>
    <message>
        <source>Hand-over record (BAST)</source>
        <translation>Berita acara serah terima (BAST)</translation>
    </message>
    <message>
        <source>List of recipients to sign</source>
        <translation>Daftar penerima dan tanda tangan</translation>
    </message>
    <message>
        <source>Void this entry…</source>
        <translation>Batalkan catatan ini…</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Buka klien</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} catatan</translation>
    </message>
    <message>
        <source>The receipt is noted.</source>
        <translation>Hasil pemeriksaan tercatat.</translation>
    </message>
    <message>
        <source>Void this entry</source>
        <translation>Batalkan catatan ini</translation>
    </message>
    <message>
        <source>{entry}. It stays readable with the reason, but counts no more.</source>
        <translation>{entry}. Tetap terbaca beserta alasannya, tetapi tidak lagi dihitung.</translation>
    </message>
    <message>
        <source>Void the entry</source>
        <translation>Batalkan catatan</translation>
    </message>
    <message>
        <source>The entry is void.</source>
        <translation>Catatan dibatalkan.</translation>
    </message>
    <message>
        <source>Void since {date}: {reason}</source>
        <translation>Dibatalkan {date}: {reason}</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>Kartu {number}</translation>
    </message>
    <message>
        <source>taken by {name}</source>
        <translation>diambil {name}</translation>
    </message>
    <message>
        <source>household of {count} on that day</source>
        <translation>{count} orang sekeluarga pada hari itu</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Masa bantuan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Yang diterima</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>void</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Pemeriksaan…</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Cetakan</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Aid</source>
        <translation>Bantuan</translation>
    </message>
</context>
<context>
    <name>AidOverlaps</name>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Yang sama</translation>
    </message>
    <message>
        <source>Only those not decided</source>
        <translation>Hanya yang belum diputuskan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Cetakan</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Tumpang tindih</translation>
    </message>
</context>
<context>
    <name>AidProgrammes</name>
    <message>
        <source>What each programme gives, from when, and what the ledger holds of it.</source>
        <translation>Apa yang diberikan tiap program, sejak kapan, dan berapa yang tercatat.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Own programme…</source>
        <translation>Program sendiri…</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>What two programmes mean together</source>
        <translation>Arti dua program bersama</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>End the rule…</source>
        <translation>Akhiri aturan…</translation>
    </message>
    <message>
        <source>Own rule…</source>
        <translation>Aturan sendiri…</translation>
    </message>
    <message>
        <source>A rule asks a question and never judges a person. What no rule names needs a reason. A rule of your office counts before the shipped ones.</source>
        <translation>Aturan mengajukan pertanyaan, bukan menghakimi orang. Yang tidak disebut aturan perlu alasan. Aturan kantor Anda didahulukan dari aturan bawaan.</translation>
    </message>
</context>
<context>
    <name>AidProposalDialog</name>
    <message>
        <source>Propose for aid</source>
        <translation>Usulkan menerima bantuan</translation>
    </message>
    <message>
        <source>Day *</source>
        <translation>Hari *</translation>
    </message>
    <message>
        <source>Running number *</source>
        <translation>Nomor urut *</translation>
    </message>
    <message>
        <source>Before which meeting *</source>
        <translation>Untuk musyawarah *</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>The paper names people, village, desil and what may explain it. NIK, No. KK and kinds of need are not on it.</source>
        <translation>Lembar ini memuat nama, desa, desil, dan keterangan. NIK, nomor KK, dan jenis PPKS tidak dicantumkan.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>Simpan usulan</translation>
    </message>
</context>
<context>
    <name>AidProposalLists</name>
    <message>
        <source>Paper for the meeting</source>
        <translation>Lembar untuk musyawarah</translation>
    </message>
    <message>
        <source>Save as workbook…</source>
        <translation>Simpan sebagai Excel…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Batalkan…</translation>
    </message>
    <message>
        <source>Lists of proposals</source>
        <translation>Daftar usulan bantuan</translation>
    </message>
</context>
<context>
    <name>AidScreen</name>
    <message>
        <source>Record aid</source>
        <translation>Catat bantuan</translation>
    </message>
    <message>
        <source>Whom no aid reached</source>
        <translation>Belum tersentuh bantuan</translation>
    </message>
    <message>
        <source>The aid is recorded. Its papers are under Papers.</source>
        <translation>Bantuan tercatat. Berita acara dan daftar penerima ada di Cetakan.</translation>
    </message>
    <message>
        <source>Aid</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Buku bantuan</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Belum tersentuh</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Usulan</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Overlaps of aid</source>
        <translation>Tumpang tindih bantuan</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Tumpang tindih</translation>
    </message>
</context>
<context>
    <name>AidTab</name>
    <message>
        <source>No aid is recorded</source>
        <translation>Belum ada bantuan tercatat</translation>
    </message>
    <message>
        <source>What this client receives from programmes, institutions or persons.</source>
        <translation>Apa yang diterima klien ini dari program, lembaga, atau perorangan.</translation>
    </message>
    <message>
        <source>Record aid</source>
        <translation>Catat bantuan</translation>
    </message>
    <message>
        <source>Aid</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>{count} times, Rp{amount} in all</source>
        <translation>{count} kali, seluruhnya Rp{amount}</translation>
    </message>
</context>
<context>
    <name>AidUnreached</name>
    <message>
        <source>Village</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Desil</source>
        <translation>Desil</translation>
    </message>
    <message>
        <source>Months without aid</source>
        <translation>Bulan tanpa bantuan</translation>
    </message>
    <message>
        <source>Nothing for </source>
        <translation>Tanpa bantuan </translation>
    </message>
    <message>
        <source> months</source>
        <translation> bulan</translation>
    </message>
    <message>
        <source>Workbook…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>Propose the chosen…</source>
        <translation>Usulkan yang dipilih…</translation>
    </message>
    <message>
        <source>People whom no aid reached</source>
        <translation>Orang yang belum tersentuh bantuan</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Buka klien</translation>
    </message>
    <message>
        <source>Record aid</source>
        <translation>Catat bantuan</translation>
    </message>
    <message>
        <source>Per village</source>
        <translation>Rinci per desa</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Answer the request</source>
        <translation>Jawab permohonan</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>Pilih dasarnya</translation>
    </message>
    <message>
        <source>Answer *</source>
        <translation>Jawaban *</translation>
    </message>
    <message>
        <source>Ground in the law *</source>
        <translation>Dasar hukum *</translation>
    </message>
    <message>
        <source>What was done, or why not</source>
        <translation>Apa yang dilakukan, atau mengapa tidak</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>AnsweredFollowUps</name>
    <message>
        <source>Due {due}, agreed {agreed}</source>
        <translation>Jatuh tempo {due}, disepakati {agreed}</translation>
    </message>
    <message>
        <source>What was agreed is not written down.</source>
        <translation>Isi kesepakatan tidak dituliskan.</translation>
    </message>
    <message>
        <source>Answers a follow-up</source>
        <translation>Menjawab tindak lanjut</translation>
    </message>
    <message>
        <source>What was agreed before and is done by this session. Take the mark away where it is not.</source>
        <translation>Kesepakatan terdahulu yang dipenuhi oleh sesi ini. Hapus tanda centang bila belum dipenuhi.</translation>
    </message>
</context>
<context>
    <name>AppointmentDialog</name>
    <message>
        <source>Change or move the plan</source>
        <translation>Ubah atau pindahkan rencana</translation>
    </message>
    <message>
        <source>Plan something</source>
        <translation>Rencanakan</translation>
    </message>
    <message>
        <source>What *</source>
        <translation>Apa *</translation>
    </message>
    <message>
        <source>Day *</source>
        <translation>Hari *</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>Group *</source>
        <translation>Kelompok *</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>e.g. meeting at the village hall</source>
        <translation>mis. rapat di balai desa</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>AssessmentArea</name>
    <message>
        <source>State and problem</source>
        <translation>Keadaan dan masalah</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kekuatan</translation>
    </message>
    <message>
        <source>Reason for the score</source>
        <translation>Alasan skor</translation>
    </message>
</context>
<context>
    <name>AssessmentAreaCard</name>
    <message>
        <source>Last time: {score}</source>
        <translation>Sebelumnya: {score}</translation>
    </message>
    <message>
        <source>Score: {area}</source>
        <translation>Skor: {area}</translation>
    </message>
    <message>
        <source>State and problem: {area}</source>
        <translation>Keadaan dan masalah: {area}</translation>
    </message>
    <message>
        <source>Strength: {area}</source>
        <translation>Kekuatan: {area}</translation>
    </message>
    <message>
        <source>Reason: {area}</source>
        <translation>Alasan: {area}</translation>
    </message>
    <message>
        <source>Reason for the score *</source>
        <translation>Alasan skor *</translation>
    </message>
    <message>
        <source>Reason for the score</source>
        <translation>Alasan skor</translation>
    </message>
</context>
<context>
    <name>AssessmentAreaDialog</name>
    <message>
        <source>Change the area</source>
        <translation>Ubah ranah</translation>
    </message>
    <message>
        <source>Add an area</source>
        <translation>Tambah ranah</translation>
    </message>
    <message>
        <source>Group *</source>
        <translation>Kelompok *</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>Nama *</translation>
    </message>
    <message>
        <source>e.g. Sleep</source>
        <translation>mis. Tidur</translation>
    </message>
    <message>
        <source>What to ask about</source>
        <translation>Yang ditanyakan</translation>
    </message>
    <message>
        <source>A hint that stands in the form and on paper</source>
        <translation>Petunjuk yang tampil di formulir dan di kertas</translation>
    </message>
    <message>
        <source>In use: offered in new assessments</source>
        <translation>Dipakai: ditawarkan di asesmen baru</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>AssessmentCard</name>
    <message>
        <source>Risk {risk} · {band}</source>
        <translation>Risiko {risk} · {band}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>oleh {name}</translation>
    </message>
    <message>
        <source>version {version}: {reason}</source>
        <translation>versi {version}: {reason}</translation>
    </message>
    <message>
        <source>replaced by a newer version</source>
        <translation>sudah diganti versi yang lebih baru</translation>
    </message>
    <message>
        <source>{count} additions</source>
        <translation>{count} catatan tambahan</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Baca</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Perbaiki</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>Tambah catatan</translation>
    </message>
    <message>
        <source>by the bands of today: {band}</source>
        <translation>menurut batas sekarang: {band}</translation>
    </message>
</context>
<context>
    <name>AssessmentDialog</name>
    <message>
        <source>Correct the assessment</source>
        <translation>Perbaiki asesmen</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Asesmen</translation>
    </message>
    <message>
        <source>What is typed here and not yet signed off is thrown away for good.</source>
        <translation>Yang ditulis di sini dan belum disahkan akan terbuang selamanya.</translation>
    </message>
    <message>
        <source>Kind *</source>
        <translation>Jenis *</translation>
    </message>
    <message>
        <source>Assessed on *</source>
        <translation>Tanggal asesmen *</translation>
    </message>
    <message>
        <source>Made by *</source>
        <translation>Dibuat oleh *</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Risk factors</source>
        <translation>Faktor risiko</translation>
    </message>
    <message>
        <source>Tick what is there, whatever the scores say. Some lift the risk at once.</source>
        <translation>Centang yang ada, apa pun skornya. Beberapa faktor langsung menaikkan risiko.</translation>
    </message>
    <message>
        <source>I judge the risk differently</source>
        <translation>Saya menilai risikonya berbeda</translation>
    </message>
    <message>
        <source>Risk 0–100 *</source>
        <translation>Risiko 0–100 *</translation>
    </message>
    <message>
        <source>Reason *</source>
        <translation>Alasan *</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Simpulan</translation>
    </message>
    <message>
        <source>Conclusion *</source>
        <translation>Simpulan *</translation>
    </message>
    <message>
        <source>What matters most, in two or three sentences</source>
        <translation>Hal terpenting, dua atau tiga kalimat</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Rekomendasi</translation>
    </message>
    <message>
        <source>What should be done next</source>
        <translation>Langkah yang sebaiknya dilakukan</translation>
    </message>
    <message>
        <source>Why is the former version corrected? *</source>
        <translation>Mengapa versi sebelumnya diperbaiki? *</translation>
    </message>
    <message>
        <source>Scores and texts are kept while you type. Esc closes and keeps them.</source>
        <translation>Skor dan tulisan tersimpan selagi Anda mengetik. Esc menutup dan tetap menyimpannya.</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Buang draf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Sign off and save</source>
        <translation>Sahkan dan simpan</translation>
    </message>
</context>
<context>
    <name>AssessmentFields</name>
    <message>
        <source>Scores: {scale}. A higher score is always worse.</source>
        <translation>Skor: {scale}. Makin tinggi skor, makin berat masalahnya.</translation>
    </message>
    <message>
        <source>{factor} (+{points})</source>
        <translation>{factor} (+{points})</translation>
    </message>
    <message>
        <source>{factor} (+{points}, at least {least})</source>
        <translation>{factor} (+{points}, paling rendah {least})</translation>
    </message>
    <message>
        <source>{risk} of 100</source>
        <translation>{risk} dari 100</translation>
    </message>
    <message>
        <source>Mean of the scores {mean} + gravest score {worst} + factors {factors}</source>
        <translation>Rata-rata skor {mean} + skor terberat {worst} + faktor {factors}</translation>
    </message>
    <message>
        <source>; lifted to {least} by a grave factor</source>
        <translation>; dinaikkan ke {least} oleh faktor berat</translation>
    </message>
    <message>
        <source>; your own number counts</source>
        <translation>; yang dipakai angka Anda sendiri</translation>
    </message>
</context>
<context>
    <name>AssessmentListsView</name>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Ranah</translation>
    </message>
    <message>
        <source>What to ask about</source>
        <translation>Yang ditanyakan</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Paling rendah</translation>
    </message>
    <message>
        <source>{name} (out of use)</source>
        <translation>{name} (tidak dipakai)</translation>
    </message>
    <message>
        <source>{least} ({band})</source>
        <translation>{least} ({band})</translation>
    </message>
    <message>
        <source>Up to {mean} points from the mean of all scores, up to {worst} from the gravest one, up to {factors} from the risk factors.</source>
        <translation>Paling banyak {mean} angka dari rata-rata semua skor, {worst} dari skor yang paling berat, {factors} dari faktor risiko.</translation>
    </message>
    <message>
        <source>Bring back the shipped lists and rule?</source>
        <translation>Kembalikan daftar dan aturan bawaan?</translation>
    </message>
    <message>
        <source>Names, points, order and bands become as they came with the program. What you added yourself goes, or is put out of use where assessments speak of it. Assessments already signed off stay as they are.</source>
        <translation>Nama, angka, urutan, dan batas tingkat kembali seperti bawaan program. Yang Anda tambahkan sendiri dihapus, atau dijadikan tidak dipakai bila sudah disebut dalam asesmen. Asesmen yang sudah disahkan tidak berubah.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>The shipped lists and rule are back.</source>
        <translation>Daftar dan aturan bawaan sudah kembali.</translation>
    </message>
    <message>
        <source>How the risk is reckoned</source>
        <translation>Cara risiko dihitung</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Ubah aturan</translation>
    </message>
    <message>
        <source>Shipped lists…</source>
        <translation>Daftar bawaan…</translation>
    </message>
    <message>
        <source>Bring back the lists and the rule that came with the program</source>
        <translation>Kembalikan daftar dan aturan bawaan program</translation>
    </message>
    <message>
        <source>Assessments already signed off keep the names, points and bands they were written with.</source>
        <translation>Asesmen yang sudah disahkan tetap memakai nama, angka, dan batas tingkat saat ditulis.</translation>
    </message>
    <message>
        <source>Areas that an assessment looks at</source>
        <translation>Ranah yang dinilai dalam asesmen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Naikkan</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Turunkan</translation>
    </message>
    <message>
        <source>Remove; only an area that nothing was written about</source>
        <translation>Hapus; hanya ranah yang belum pernah diisi</translation>
    </message>
    <message>
        <source>Risk factors</source>
        <translation>Faktor risiko</translation>
    </message>
    <message>
        <source>Remove; only a factor that was never ticked</source>
        <translation>Hapus; hanya faktor yang belum pernah dicentang</translation>
    </message>
</context>
<context>
    <name>AssessmentReading</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>AssessmentReadingDialog</name>
    <message>
        <source>By {name}, recorded {day} {time}</source>
        <translation>Oleh {name}, dicatat {day} {time}</translation>
    </message>
    <message>
        <source>version {version}: {reason}</source>
        <translation>versi {version}: {reason}</translation>
    </message>
    <message>
        <source>replaced by a newer version</source>
        <translation>sudah diganti versi yang lebih baru</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Simpulan</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Rekomendasi</translation>
    </message>
    <message>
        <source>Added {day}</source>
        <translation>Ditambahkan {day}</translation>
    </message>
    <message>
        <source>Risk factors</source>
        <translation>Faktor risiko</translation>
    </message>
    <message>
        <source>{risk} in the place of the reckoned {reckoned}: {reason}</source>
        <translation>{risk}, menggantikan hasil hitungan {reckoned}: {reason}</translation>
    </message>
    <message>
        <source>Risk judged differently</source>
        <translation>Risiko dinilai berbeda</translation>
    </message>
    <message>
        <source>Strength: {text}</source>
        <translation>Kekuatan: {text}</translation>
    </message>
    <message>
        <source>Reason for the score: {text}</source>
        <translation>Alasan skor: {text}</translation>
    </message>
    <message>
        <source>by the bands of today: {band}</source>
        <translation>menurut batas sekarang: {band}</translation>
    </message>
</context>
<context>
    <name>AttendanceDialog</name>
    <message>
        <source>Attendance of {group}</source>
        <translation>Daftar hadir {group}</translation>
    </message>
    <message>
        <source>not part of a series</source>
        <translation>di luar rangkaian</translation>
    </message>
    <message>
        <source>{present} of {expected} present</source>
        <translation>{present} dari {expected} hadir</translation>
    </message>
    <message>
        <source>{count} without a letter</source>
        <translation>{count} belum diisi</translation>
    </message>
    <message>
        <source>{count} not on the list</source>
        <translation>{count} di luar daftar</translation>
    </message>
    <message>
        <source>Series meeting</source>
        <translation>Pertemuan dalam rangkaian</translation>
    </message>
    <message>
        <source>Topic *</source>
        <translation>Materi *</translation>
    </message>
    <message>
        <source>Date *</source>
        <translation>Tanggal *</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Who came and is not on the list</source>
        <translation>Yang hadir di luar daftar</translation>
    </message>
    <message>
        <source>Type a name, Enter adds it</source>
        <translation>Ketik nama, Enter menambahkannya</translation>
    </message>
    <message>
        <source>Register as a client…</source>
        <translation>Daftarkan sebagai klien…</translation>
    </message>
    <message>
        <source>Clients among them</source>
        <translation>Klien di antara mereka</translation>
    </message>
    <message>
        <source>Others uncounted above, number</source>
        <translation>Lainnya tanpa nama, jumlah</translation>
    </message>
    <message>
        <source>Why it is corrected *</source>
        <translation>Alasan dikoreksi *</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Cari nama</translation>
    </message>
    <message>
        <source>All present</source>
        <translation>Semua hadir</translation>
    </message>
    <message>
        <source>H, I, S or A marks and moves on · * all present · / find a name · + someone who is not on the list · Ctrl+S saves</source>
        <translation>H, I, S, atau A mengisi lalu pindah ke baris berikut · * sisanya hadir · / cari nama · + yang di luar daftar · Ctrl+S simpan</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>AttendanceList</name>
    <message>
        <source>Attendance: H, I, S or A sets the state of a row</source>
        <translation>Kehadiran: tekan H, I, S, atau A untuk mengisi baris</translation>
    </message>
</context>
<context>
    <name>AttendanceListDialog</name>
    <message>
        <source>Attendance sheet</source>
        <translation>Cetak daftar hadir</translation>
    </message>
    <message>
        <source>This is not a date. Write it like 14/12/2026.</source>
        <translation>Ini bukan tanggal. Tulis seperti 14/12/2026.</translation>
    </message>
    <message>
        <source>Date *</source>
        <translation>Tanggal *</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Materi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Tampilkan daftar</translation>
    </message>
</context>
<context>
    <name>AttendanceModel</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>{name} (not on the list)</source>
        <translation>{name} (di luar daftar)</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>Hapus {name} dari daftar</translation>
    </message>
</context>
<context>
    <name>BackupForm</name>
    <message>
        <source>A backup is encrypted: a lost stick tells nobody anything. Keep it apart from the laptop.</source>
        <translation>Cadangan terenkripsi: flashdisk yang hilang tidak membocorkan apa pun. Simpan terpisah dari laptop.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Cadangkan sekarang</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Backups made</source>
        <translation>Cadangan yang pernah dibuat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Pilih folder…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Pulihkan dari cadangan…</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Ke mana?</translation>
    </message>
    <message>
        <source>Rule of keeping…</source>
        <translation>Aturan penyimpanan…</translation>
    </message>
    <message>
        <source>Is everything whole?…</source>
        <translation>Periksa data…</translation>
    </message>
</context>
<context>
    <name>BackupRulesDialog</name>
    <message>
        <source>How many backups stay</source>
        <translation>Berapa cadangan yang disimpan</translation>
    </message>
    <message>
        <source>After each good backup, older ones on the same stick make room. The newest and the last good one always stay.</source>
        <translation>Setelah cadangan baru selesai diperiksa, cadangan lama di flashdisk yang sama dihapus menurut aturan ini. Yang baru saja diperiksa tidak pernah dihapus.</translation>
    </message>
    <message>
        <source>Newest *</source>
        <translation>Terbaru *</translation>
    </message>
    <message>
        <source>One a week</source>
        <translation>Satu tiap minggu</translation>
    </message>
    <message>
        <source>One a month</source>
        <translation>Satu tiap bulan</translation>
    </message>
    <message>
        <source>Make one by itself when the program is closed</source>
        <translation>Buat cadangan otomatis saat program ditutup</translation>
    </message>
    <message>
        <source>It lies beside the data on this computer. It helps against damage, not against a lost laptop.</source>
        <translation>Letaknya di komputer ini, di samping data. Menolong bila data rusak, tidak menolong bila laptop hilang.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Keep the rule</source>
        <translation>Simpan aturan</translation>
    </message>
</context>
<context>
    <name>BackupScreen</name>
    <message>
        <source>Clients</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Folder untuk cadangan</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Belum ada cadangan</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>Disimpan di</translation>
    </message>
    <message>
        <source>Session notes</source>
        <translation>Catatan sesi</translation>
    </message>
    <message>
        <source>No stick found. Plug one in, or choose a folder.</source>
        <translation>Flashdisk tidak ditemukan. Pasang satu, atau pilih folder.</translation>
    </message>
    <message>
        <source>Plug in a stick, choose it on the left and press the green button.</source>
        <translation>Pasang flashdisk, pilih di sebelah kiri, lalu tekan tombol hijau.</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Pulihkan dari cadangan</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>The backup is done and checked.</source>
        <translation>Cadangan selesai dan sudah diperiksa.</translation>
    </message>
    <message>
        <source>Writing, reading back and checking…</source>
        <translation>Menulis, membaca ulang, dan memeriksa…</translation>
    </message>
    <message>
        <source>last backup on it: {when}</source>
        <translation>cadangan terakhir di sini: {when}</translation>
    </message>
    <message>
        <source>no backup on it yet</source>
        <translation>belum ada cadangan di sini</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>kosong {size}</translation>
    </message>
    <message>
        <source>This computer, by itself at closing</source>
        <translation>Komputer ini, otomatis saat ditutup</translation>
    </message>
    <message>
        <source>{count} older ones made room.</source>
        <translation>{count} cadangan lama yang tidak lagi diperlukan dihapus.</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>No backup yet</source>
        <translation>Belum ada cadangan</translation>
    </message>
    <message>
        <source>Backed up today</source>
        <translation>Sudah dicadangkan hari ini</translation>
    </message>
    <message>
        <source>Last backup {days} days ago</source>
        <translation>Cadangan terakhir {days} hari lalu</translation>
    </message>
    <message>
        <source>more than {count} changes are in no backup</source>
        <translation>lebih dari {count} perubahan belum dicadangkan</translation>
    </message>
    <message>
        <source>{count} changes are in no backup</source>
        <translation>{count} perubahan belum dicadangkan</translation>
    </message>
</context>
<context>
    <name>BirthDialog</name>
    <message>
        <source>Record a birth</source>
        <translation>Catat kelahiran</translation>
    </message>
    <message>
        <source>A NIK is not needed; add it in the register once there is one.</source>
        <translation>NIK belum perlu; isi di data klien bila sudah ada.</translation>
    </message>
    <message>
        <source>Born on *</source>
        <translation>Tanggal lahir *</translation>
    </message>
</context>
<context>
    <name>CalendarExport</name>
    <message>
        <source>Where the calendar goes</source>
        <translation>Simpan berkas kalender di mana</translation>
    </message>
    <message>
        <source>The calendar is saved. It names nobody.</source>
        <translation>Berkas kalender tersimpan. Tidak ada nama klien di dalamnya.</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Bulan berikutnya</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Bulan sebelumnya</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>Family card number</source>
        <translation>Nomor KK</translation>
    </message>
    <message>
        <source>The former number stays and can still be searched for.</source>
        <translation>Nomor lama tetap tersimpan dan masih dapat dicari.</translation>
    </message>
    <message>
        <source>Valid since *</source>
        <translation>Berlaku sejak *</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>The former number was mistyped</source>
        <translation>Nomor lama salah ketik</translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>Write a session note</source>
        <translation>Catat sesi</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Buka kasus</translation>
    </message>
</context>
<context>
    <name>CaseClosingDialog</name>
    <message>
        <source>Close the case</source>
        <translation>Tutup kasus</translation>
    </message>
    <message>
        <source>Closed on *</source>
        <translation>Ditutup tanggal *</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Outcome *</source>
        <translation>Hasil *</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>e.g. Has a health card and gets monthly aid; the family looks after her</source>
        <translation>mis. Sudah punya kartu BPJS dan bantuan bulanan; dirawat keluarga</translation>
    </message>
    <message>
        <source>Choose what came of it</source>
        <translation>Pilih hasilnya</translation>
    </message>
</context>
<context>
    <name>CaseDialog</name>
    <message>
        <source>Open a case</source>
        <translation>Buka kasus</translation>
    </message>
    <message>
        <source>Opened on *</source>
        <translation>Dibuka tanggal *</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Correct the case</source>
        <translation>Perbaiki kasus</translation>
    </message>
    <message>
        <source>The type decides how often the case is reviewed.</source>
        <translation>Jenis kasus menentukan seberapa sering kasus ditinjau.</translation>
    </message>
    <message>
        <source>Reviewed every {days} days.</source>
        <translation>Ditinjau setiap {days} hari.</translation>
    </message>
    <message>
        <source>Matters of this type are usually strictly confidential.</source>
        <translation>Kasus jenis ini biasanya sangat rahasia.</translation>
    </message>
    <message>
        <source>Type *</source>
        <translation>Jenis kasus *</translation>
    </message>
    <message>
        <source>How it came to you *</source>
        <translation>Asal kasus *</translation>
    </message>
    <message>
        <source>Who referred or reported</source>
        <translation>Yang merujuk atau melaporkan</translation>
    </message>
    <message>
        <source>e.g. Village head of Dilem</source>
        <translation>mis. Kepala Desa Dilem</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Tinjauan berikutnya</translation>
    </message>
    <message>
        <source>What it is about *</source>
        <translation>Pokok masalah *</translation>
    </message>
    <message>
        <source>e.g. Lives alone, cannot work any more, has no health card</source>
        <translation>mis. Hidup sendiri, tidak mampu bekerja, belum punya BPJS</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Choose the type</source>
        <translation>Pilih jenisnya</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>On hold until {date}</source>
        <translation>Ditunda sampai {date}</translation>
    </message>
    <message>
        <source>Priority: {word}</source>
        <translation>Prioritas {word}</translation>
    </message>
    <message>
        <source>Outcome: {text}</source>
        <translation>Hasil: {text}</translation>
    </message>
    <message>
        <source>Stage {place} of {count}: {stage}</source>
        <translation>Tahap {place} dari {count}: {stage}</translation>
    </message>
    <message>
        <source>next: {stage}</source>
        <translation>berikutnya: {stage}</translation>
    </message>
    <message>
        <source>Opened {date}</source>
        <translation>Dibuka {date}</translation>
    </message>
    <message>
        <source>closed {date}</source>
        <translation>ditutup {date}</translation>
    </message>
    <message>
        <source>no review planned</source>
        <translation>tinjauan belum dijadwalkan</translation>
    </message>
    <message>
        <source>review due today</source>
        <translation>tinjauan jatuh tempo hari ini</translation>
    </message>
    <message>
        <source>review was due on {date}, {count} days ago</source>
        <translation>tinjauan jatuh tempo {date}, {count} hari lalu</translation>
    </message>
    <message>
        <source>review on {date}</source>
        <translation>tinjauan {date}</translation>
    </message>
</context>
<context>
    <name>CaseHistorySection</name>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
</context>
<context>
    <name>CaseHoldDialog</name>
    <message>
        <source>Put the case on hold</source>
        <translation>Tunda kasus</translation>
    </message>
    <message>
        <source>On hold since *</source>
        <translation>Ditunda sejak *</translation>
    </message>
    <message>
        <source>Look again on *</source>
        <translation>Dilihat lagi pada *</translation>
    </message>
    <message>
        <source>Why *</source>
        <translation>Alasan *</translation>
    </message>
    <message>
        <source>e.g. Waits for the decision of the Dinas</source>
        <translation>mis. Menunggu keputusan Dinas</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Tunda</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>on hold until {day}</source>
        <translation>ditunda s.d. {day}</translation>
    </message>
    <message>
        <source>{day} ({count} days late)</source>
        <translation>{day} (terlambat {count} hari)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tinjauan</translation>
    </message>
    <message>
        <source>Confidential client</source>
        <translation>Klien rahasia</translation>
    </message>
</context>
<context>
    <name>CaseListScreen</name>
    <message>
        <source>No open case</source>
        <translation>Tidak ada kasus terbuka</translation>
    </message>
    <message>
        <source>Open cases with these filters would be listed here.</source>
        <translation>Kasus terbuka yang sesuai saringan tampil di sini.</translation>
    </message>
    <message>
        <source>Show all open cases</source>
        <translation>Tampilkan semua kasus terbuka</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Semua tahap</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Semua jenis</translation>
    </message>
    <message>
        <source>Every priority</source>
        <translation>Semua prioritas</translation>
    </message>
    <message>
        <source>{count} shown</source>
        <translation>{count} ditampilkan</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Kasus terbuka</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Type of case</source>
        <translation>Jenis kasus</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Review is due</source>
        <translation>Sudah waktunya ditinjau</translation>
    </message>
</context>
<context>
    <name>CaseListsView</name>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Review every</source>
        <translation>Ditinjau tiap</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>{name} (out of use)</source>
        <translation>{name} (tidak dipakai)</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} hari</translation>
    </message>
    <message>
        <source>Open cases recommended for one worker</source>
        <translation>Kasus terbuka yang dianjurkan</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Paling banyak</translation>
    </message>
    <message>
        <source>Types of cases</source>
        <translation>Jenis kasus</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Stages, in their order</source>
        <translation>Tahap kasus, menurut urutan</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Naikkan</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Turunkan</translation>
    </message>
    <message>
        <source>Remove; only a stage that no case has been in</source>
        <translation>Hapus; hanya tahap yang belum pernah dipakai kasus</translation>
    </message>
    <message>
        <source>Remove the stage</source>
        <translation>Hapus tahap</translation>
    </message>
    <message>
        <source>Caseload and notes</source>
        <translation>Beban kasus dan catatan</translation>
    </message>
    <message>
        <source>Days until a note locks</source>
        <translation>Catatan terkunci setelah (hari)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>tidak pernah</translation>
    </message>
</context>
<context>
    <name>CaseNotesSection</name>
    <message>
        <source>No note has been written in this case yet.</source>
        <translation>Belum ada catatan dalam kasus ini.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan sesi</translation>
    </message>
</context>
<context>
    <name>CaseReopeningDialog</name>
    <message>
        <source>Reopen the case</source>
        <translation>Buka kembali kasus</translation>
    </message>
    <message>
        <source>The former closing stays in the history.</source>
        <translation>Penutupan yang lama tetap tersimpan dalam riwayat.</translation>
    </message>
    <message>
        <source>Reopened on *</source>
        <translation>Dibuka kembali pada *</translation>
    </message>
    <message>
        <source>Why *</source>
        <translation>Alasan *</translation>
    </message>
    <message>
        <source>e.g. The aid was stopped; she asked for help again</source>
        <translation>mis. Bantuan dihentikan; klien meminta bantuan lagi</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Buka kembali</translation>
    </message>
</context>
<context>
    <name>CaseReviewDialog</name>
    <message>
        <source>Record a review</source>
        <translation>Catat tinjauan</translation>
    </message>
    <message>
        <source>Reviewed on *</source>
        <translation>Ditinjau pada *</translation>
    </message>
    <message>
        <source>Next review *</source>
        <translation>Tinjauan berikutnya *</translation>
    </message>
    <message>
        <source>Where the case stands *</source>
        <translation>Perkembangan kasus *</translation>
    </message>
    <message>
        <source>e.g. Goes to school every day; the father has work again</source>
        <translation>mis. Bersekolah setiap hari; ayah sudah bekerja lagi</translation>
    </message>
    <message>
        <source>Why this is entered late *</source>
        <translation>Alasan dicatat terlambat *</translation>
    </message>
    <message>
        <source>e.g. Forgotten when the case was closed</source>
        <translation>mis. Terlupa ketika kasus ditutup</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>CaseTakeUpDialog</name>
    <message>
        <source>Take the case up again</source>
        <translation>Lanjutkan kasus</translation>
    </message>
    <message>
        <source>Taken up on *</source>
        <translation>Dilanjutkan pada *</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Lanjutkan</translation>
    </message>
</context>
<context>
    <name>CaseTypeDialog</name>
    <message>
        <source>Change the type</source>
        <translation>Ubah jenis kasus</translation>
    </message>
    <message>
        <source>Add a type of case</source>
        <translation>Tambah jenis kasus</translation>
    </message>
    <message>
        <source>0 – counts only</source>
        <translation>0 – hanya jumlah</translation>
    </message>
    <message>
        <source>1 – ordinary</source>
        <translation>1 – biasa</translation>
    </message>
    <message>
        <source>2 – confidential</source>
        <translation>2 – rahasia</translation>
    </message>
    <message>
        <source>3 – strictly confidential</source>
        <translation>3 – sangat rahasia</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>Nama *</translation>
    </message>
    <message>
        <source>e.g. Street children</source>
        <translation>mis. Anak jalanan</translation>
    </message>
    <message>
        <source>Review every … days *</source>
        <translation>Ditinjau setiap … hari *</translation>
    </message>
    <message>
        <source>Usual confidentiality</source>
        <translation>Kerahasiaan yang lazim</translation>
    </message>
    <message>
        <source>Steps a plan begins with, one a line</source>
        <translation>Langkah awal rencana, satu per baris</translation>
    </message>
    <message>
        <source>e.g. Visit the family</source>
        <translation>mis. Mengunjungi keluarga</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Dipakai</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Put on hold</source>
        <translation>Tunda</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Tutup kasus</translation>
    </message>
    <message>
        <source>Record a late review</source>
        <translation>Catat tinjauan susulan</translation>
    </message>
    <message>
        <source>Correct the case</source>
        <translation>Perbaiki kasus</translation>
    </message>
    <message>
        <source>The review is recorded.</source>
        <translation>Tinjauan dicatat.</translation>
    </message>
    <message>
        <source>The case has moved on.</source>
        <translation>Tahap kasus sudah berganti.</translation>
    </message>
    <message>
        <source>The case is on hold.</source>
        <translation>Kasus ditunda.</translation>
    </message>
    <message>
        <source>The case is taken up again.</source>
        <translation>Kasus dilanjutkan.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>Kasus ditutup.</translation>
    </message>
    <message>
        <source>The case is open again.</source>
        <translation>Kasus dibuka kembali.</translation>
    </message>
    <message>
        <source>The case is corrected.</source>
        <translation>Kasus diperbaiki.</translation>
    </message>
    <message>
        <source>Source: {text}</source>
        <translation>Asal: {text}</translation>
    </message>
    <message>
        <source>priority: {word}</source>
        <translation>prioritas {word}</translation>
    </message>
    <message>
        <source>On hold since {since} until {until}: {reason}</source>
        <translation>Ditunda sejak {since} sampai {until}: {reason}</translation>
    </message>
    <message>
        <source>All cases of this client</source>
        <translation>Semua kasus klien ini</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>The case is closed. A note can still be added late, with a reason.</source>
        <translation>Kasus sudah ditutup. Catatan susulan masih dapat ditambahkan dengan alasan.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Buka kembali</translation>
    </message>
    <message>
        <source>Write a session note</source>
        <translation>Tulis catatan sesi</translation>
    </message>
    <message>
        <source>Record a review</source>
        <translation>Catat tinjauan</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>Pindah tahap</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Social report…</source>
        <translation>Laporan sosial…</translation>
    </message>
    <message>
        <source>Filled assessment form…</source>
        <translation>Formulir asesmen terisi…</translation>
    </message>
    <message>
        <source>Case summary…</source>
        <translation>Ringkasan kasus…</translation>
    </message>
</context>
<context>
    <name>CaseWorkSection</name>
    <message>
        <source>Assessments and plan</source>
        <translation>Asesmen dan rencana</translation>
    </message>
    <message>
        <source>Assessments are compared with each other; the plan shows what has been reached.</source>
        <translation>Asesmen dapat dibandingkan; rencana menunjukkan apa yang sudah tercapai.</translation>
    </message>
    <message>
        <source>Open assessments, plan and genogram</source>
        <translation>Buka asesmen, rencana, dan genogram</translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation>Belum diasesmen</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Belum ada rencana</translation>
    </message>
    <message>
        <source>Plan, version {version}: {done} of {all} steps, {reached} of {goals} goals reached</source>
        <translation>Rencana versi {version}: {done} dari {all} langkah selesai, {reached} dari {goals} tujuan tercapai</translation>
    </message>
</context>
<context>
    <name>CaseloadLabel</name>
    <message>
        <source>{count} open cases, {state} ({usual} recommended, at most {highest})</source>
        <translation>{count} kasus terbuka, {state} (dianjurkan {usual}, paling banyak {highest})</translation>
    </message>
</context>
<context>
    <name>CasesTab</name>
    <message>
        <source>No case yet</source>
        <translation>Belum ada kasus</translation>
    </message>
    <message>
        <source>Open a case when you work on a matter with this client step by step.</source>
        <translation>Buka kasus bila Anda menangani suatu masalah bersama klien ini secara bertahap.</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Buka kasus</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>The case is open.</source>
        <translation>Kasus dibuka.</translation>
    </message>
</context>
<context>
    <name>CaseworkDialog</name>
    <message>
        <source>Assessments and plan</source>
        <translation>Asesmen dan rencana</translation>
    </message>
    <message>
        <source>Genogram</source>
        <translation>Genogram</translation>
    </message>
    <message>
        <source>Ecomap</source>
        <translation>Ekomap</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>CaseworkView</name>
    <message>
        <source>The plan is saved.</source>
        <translation>Rencana tersimpan.</translation>
    </message>
    <message>
        <source>The assessment is signed off.</source>
        <translation>Asesmen telah disahkan.</translation>
    </message>
    <message>
        <source>No assessment yet</source>
        <translation>Belum ada asesmen</translation>
    </message>
    <message>
        <source>Write down what you found: body, mind, social life and faith.</source>
        <translation>Tuliskan temuan Anda: biologis, psikologis, sosial, dan spiritual.</translation>
    </message>
    <message>
        <source>Write the assessment</source>
        <translation>Tulis asesmen</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Belum ada rencana</translation>
    </message>
    <message>
        <source>Agree with the client on goals, on steps, and on who does what until when.</source>
        <translation>Sepakati dengan klien: tujuan, langkah, siapa melakukan apa, dan sampai kapan.</translation>
    </message>
    <message>
        <source>Write the plan</source>
        <translation>Susun rencana</translation>
    </message>
    <message>
        <source>An assessment is still a draft: open it to go on.</source>
        <translation>Ada asesmen yang masih draf: buka untuk melanjutkan.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Lanjutkan menulis</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Asesmen baru</translation>
    </message>
    <message>
        <source>Version {version} (current)</source>
        <translation>Versi {version} (berlaku)</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versi {version}</translation>
    </message>
    <message>
        <source>A change of the plan is still a draft: open it to go on.</source>
        <translation>Ada perubahan rencana yang masih draf: buka untuk melanjutkan.</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Ubah rencana</translation>
    </message>
    <message>
        <source>Drawn up {day}</source>
        <translation>Disusun {day}</translation>
    </message>
    <message>
        <source>agreed {day} by {name}</source>
        <translation>disetujui {day} oleh {name}</translation>
    </message>
    <message>
        <source>the client has not agreed yet</source>
        <translation>klien belum menyetujui</translation>
    </message>
    <message>
        <source>changed because: {reason}</source>
        <translation>diubah karena: {reason}</translation>
    </message>
    <message>
        <source>former version, to be read only</source>
        <translation>versi lama, hanya untuk dibaca</translation>
    </message>
    <message>
        <source>{done} of {all} steps done</source>
        <translation>{done} dari {all} langkah selesai</translation>
    </message>
    <message>
        <source>, {late} overdue</source>
        <translation>, {late} terlambat</translation>
    </message>
    <message>
        <source>{reached} of {all} goals reached</source>
        <translation>{reached} dari {all} tujuan tercapai</translation>
    </message>
    <message>
        <source>, {partly} in part</source>
        <translation>, {partly} sebagian</translation>
    </message>
    <message>
        <source>It is added to the assessment.</source>
        <translation>Catatan ditambahkan pada asesmen.</translation>
    </message>
    <message>
        <source>The plan is agreed.</source>
        <translation>Rencana disetujui.</translation>
    </message>
    <message>
        <source>The goals are reviewed.</source>
        <translation>Capaian tujuan telah ditinjau.</translation>
    </message>
    <message>
        <source>The step is done.</source>
        <translation>Langkah selesai.</translation>
    </message>
    <message>
        <source>The step is open again.</source>
        <translation>Langkah dibuka lagi.</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Asesmen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>The client agrees</source>
        <translation>Klien menyetujui</translation>
    </message>
    <message>
        <source>Review the goals</source>
        <translation>Tinjau capaian tujuan</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Add photos to the notes of this month.</source>
        <translation>Tambahkan foto pada catatan kegiatan bulan ini.</translation>
    </message>
    <message>
        <source>Drafts are not counted; finish them first.</source>
        <translation>Draf tidak ikut terhitung; selesaikan dahulu.</translation>
    </message>
    <message>
        <source>Must be mended before the signature.</source>
        <translation>Harus dibetulkan sebelum ditandatangani.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Semua sudah lengkap</translation>
    </message>
    <message>
        <source>Record the consent in the client&apos;s sheet, or take the photo out of the note.</source>
        <translation>Catat persetujuannya di lembar klien, atau keluarkan fotonya dari catatan.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Read the texts once more, then sign.</source>
        <translation>Baca uraian sekali lagi, lalu tanda tangani.</translation>
    </message>
    <message>
        <source>Reports are best signed in order.</source>
        <translation>Sebaiknya laporan ditandatangani berurutan.</translation>
    </message>
    <message>
        <source>Right, if there really were none.</source>
        <translation>Tidak apa-apa bila memang tidak ada.</translation>
    </message>
    <message>
        <source>See the figures</source>
        <translation>Lihat angka</translation>
    </message>
    <message>
        <source>See the notes</source>
        <translation>Lihat catatan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>They are listed apart in this report.</source>
        <translation>Catatan itu ditulis tersendiri dalam laporan ini.</translation>
    </message>
    <message>
        <source>What happens after the signature is left out.</source>
        <translation>Kegiatan setelah ditandatangani tidak ikut terhitung.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Catat kegiatan</translation>
    </message>
    <message>
        <source>Mend the search</source>
        <translation>Perbaiki pencarian</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Cadangkan</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>{count} parts are not as they should be. What to do stands beside them.</source>
        <translation>{count} bagian bermasalah. Yang perlu dilakukan tertulis di bawahnya.</translation>
    </message>
    <message>
        <source>The caseload is whole. {count} parts need your attention.</source>
        <translation>Data utuh. {count} hal perlu diperhatikan.</translation>
    </message>
    <message>
        <source>The caseload is whole.</source>
        <translation>Data utuh.</translation>
    </message>
    <message>
        <source>The search is made anew.</source>
        <translation>Pencarian sudah dibuat ulang.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translation>Periksa data</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Periksa sekarang</translation>
    </message>
    <message>
        <source>The program looks through the whole caseload. Nothing is changed by looking.</source>
        <translation>Program memeriksa seluruh data. Memeriksa tidak mengubah apa pun.</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>All rows</source>
        <translation>Semua baris</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Perlu diputuskan</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Keliru</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Perlu dilihat</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Sudah terdaftar</translation>
    </message>
    <message>
        <source>Left out by the list</source>
        <translation>Dilewati menurut daftar</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Yang akan terjadi</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>Catatan pemeriksaan</translation>
    </message>
    <message>
        <source>{new} new · {update} updated · {asked} to be decided · {wrong} wrong</source>
        <translation>{new} baru · {update} diperbarui · {asked} perlu diputuskan · {wrong} keliru</translation>
    </message>
    <message>
        <source>Take over {count} rows</source>
        <translation>Ambil {count} baris</translation>
    </message>
    <message>
        <source>{count} rows stay out</source>
        <translation>{count} baris tidak diambil</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Tanpa nama</translation>
    </message>
    <message>
        <source>Row {place}: {name}</source>
        <translation>Baris {place}: {name}</translation>
    </message>
    <message>
        <source>{sure}: a client of high confidentiality</source>
        <translation>{sure}: klien berkerahasiaan tinggi</translation>
    </message>
    <message>
        <source>without NIK</source>
        <translation>tanpa NIK</translation>
    </message>
    <message>
        <source> (decided as the last time)</source>
        <translation> (diputuskan seperti sebelumnya)</translation>
    </message>
    <message>
        <source>{field}: add {listed}</source>
        <translation>{field}: tambahkan {listed}</translation>
    </message>
    <message>
        <source>{field}: {registered} → {listed}</source>
        <translation>{field}: {registered} → {listed}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>None here: leave these rows out</source>
        <translation>Bukan desa di sini: lewati baris ini</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Take {name} away</source>
        <translation>Hapus {name}</translation>
    </message>
</context>
<context>
    <name>ClientDialog</name>
    <message>
        <source>Register a client</source>
        <translation>Daftarkan klien</translation>
    </message>
    <message>
        <source>Correct a client</source>
        <translation>Ubah data klien</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>belum diketahui</translation>
    </message>
    <message>
        <source>Choose the village</source>
        <translation>Pilih desa/kelurahan</translation>
    </message>
    <message>
        <source>{kind}: unusual for this sex.</source>
        <translation>{kind}: tidak lazim untuk jenis kelamin ini.</translation>
    </message>
    <message>
        <source>{kind}: unusual at the age of {age}.</source>
        <translation>{kind}: tidak lazim pada umur {age} tahun.</translation>
    </message>
    <message>
        <source>Full name *</source>
        <translation>Nama lengkap *</translation>
    </message>
    <message>
        <source>As on the KTP or the family card</source>
        <translation>Seperti di KTP atau KK</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Nama panggilan</translation>
    </message>
    <message>
        <source>What the neighbours say</source>
        <translation>Sebutan sehari-hari</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Family card number</source>
        <translation>Nomor KK</translation>
    </message>
    <message>
        <source>16 digits</source>
        <translation>16 angka</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Tempat lahir</translation>
    </message>
    <message>
        <source>e.g. Malang</source>
        <translation>mis. Malang</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>e.g. 0812 3456 7890</source>
        <translation>mis. 0812 3456 7890</translation>
    </message>
    <message>
        <source>Village *</source>
        <translation>Desa/kelurahan *</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Street or hamlet, RT/RW</source>
        <translation>Jalan atau dusun, RT/RW</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Tanggal didaftarkan</translation>
    </message>
    <message>
        <source>Kinds of need</source>
        <translation>Jenis kebutuhan</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>What a colleague should know</source>
        <translation>Yang perlu diketahui rekan kerja</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Registered already?</source>
        <translation>Sudah terdaftar?</translation>
    </message>
    <message>
        <source>{who} seems to be the same person. Open that sheet instead?</source>
        <translation>{who} tampaknya orang yang sama. Periksa dulu lembarnya, atau daftarkan juga sebagai orang lain.</translation>
    </message>
    <message>
        <source>Register all the same</source>
        <translation>Tetap daftarkan</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Periksa dulu</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>Nama *</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Gambaran singkat</translation>
    </message>
    <message>
        <source>e.g. Family of Slamet</source>
        <translation>mis. Keluarga Slamet</translation>
    </message>
    <message>
        <source>e.g. Flood victims of Dusun Krajan</source>
        <translation>mis. Korban banjir Dusun Krajan</translation>
    </message>
    <message>
        <source>e.g. People of Dusun Tepi Kali</source>
        <translation>mis. Warga Dusun Tepi Kali</translation>
    </message>
    <message>
        <source>{kind}: the regulation does not name it for this: {subject}.</source>
        <translation>{kind}: menurut peraturan tidak untuk {subject}.</translation>
    </message>
</context>
<context>
    <name>ClientDocumentsTab</name>
    <message>
        <source>Add a document…</source>
        <translation>Tambah dokumen…</translation>
    </message>
    <message>
        <source>or drop it here, or paste with Ctrl+V</source>
        <translation>atau seret ke sini, atau tempel dengan Ctrl+V</translation>
    </message>
    <message>
        <source>Show removed ones</source>
        <translation>Tampilkan yang dihapus</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Simpan salinan…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Kembalikan</translation>
    </message>
</context>
<context>
    <name>ClientFamilyTab</name>
    <message>
        <source>Add a member</source>
        <translation>Tambah anggota</translation>
    </message>
    <message>
        <source>Record an event</source>
        <translation>Catat peristiwa</translation>
    </message>
    <message>
        <source>Desil …</source>
        <translation>Desil …</translation>
    </message>
    <message>
        <source>As it was on</source>
        <translation>Keadaan pada</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Kembali ke hari ini</translation>
    </message>
    <message>
        <source>Family card number</source>
        <translation>Nomor KK</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Desil</source>
        <translation>Desil</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Who stands by the client</source>
        <translation>Yang mendampingi klien</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Tambah kontak</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Genogram</source>
        <translation>Genogram</translation>
    </message>
    <message>
        <source>Ecomap</source>
        <translation>Ekomap</translation>
    </message>
</context>
<context>
    <name>ClientListModel</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Umur</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Desa/kelurahan</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>A confidential kind; see the sheet</source>
        <translation>Jenis yang dirahasiakan; lihat lembar klien</translation>
    </message>
    <message>
        <source>Born {date}</source>
        <translation>Lahir {date}</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Terakhir</translation>
    </message>
</context>
<context>
    <name>ClientPaperDialog</name>
    <message>
        <source>Print or save</source>
        <translation>Cetak atau simpan</translation>
    </message>
    <message>
        <source>The paper is being made…</source>
        <translation>Berkas sedang dibuat…</translation>
    </message>
    <message>
        <source>No case</source>
        <translation>Tanpa kasus</translation>
    </message>
    <message>
        <source>No assessment</source>
        <translation>Tanpa asesmen</translation>
    </message>
    <message>
        <source>This client has no case yet. Open a case.</source>
        <translation>Klien ini belum mempunyai kasus. Bukalah kasus dahulu.</translation>
    </message>
    <message>
        <source>This case has no assessment yet. Print the empty form for it.</source>
        <translation>Kasus ini belum mempunyai asesmen. Cetaklah formulir kosong untuk mengisinya.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Asesmen</translation>
    </message>
    <message>
        <source>Compare with the one before</source>
        <translation>Bandingkan dengan yang lalu</translation>
    </message>
    <message>
        <source>Write the client&apos;s name on it</source>
        <translation>Isi identitas klien</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Untuk siapa</translation>
    </message>
    <message>
        <source>For the TKSK&apos;s file: full names</source>
        <translation>Arsip TKSK: nama lengkap</translation>
    </message>
    <message>
        <source>For others: initials only</source>
        <translation>Pihak luar: inisial saja</translation>
    </message>
    <message>
        <source>Without addresses, telephone numbers, documents and marks.</source>
        <translation>Tanpa alamat, nomor telepon, dokumen, dan tanda.</translation>
    </message>
    <message>
        <source>Print confidential kinds of need too</source>
        <translation>Cetak juga jenis yang rahasia</translation>
    </message>
    <message>
        <source>NIK and No. KK</source>
        <translation>NIK dan No. KK</translation>
    </message>
    <message>
        <source>Open confidential clients…</source>
        <translation>Buka klien rahasia…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>ClientReferralsTab</name>
    <message>
        <source>Who could help</source>
        <translation>Siapa yang bisa membantu</translation>
    </message>
</context>
<context>
    <name>ClientRightsTab</name>
    <message>
        <source>Lift the restriction</source>
        <translation>Cabut pembatasan</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Kerahasiaan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Requests of the person</source>
        <translation>Permohonan dari klien</translation>
    </message>
    <message>
        <source>No request yet. What a person asks about the own data is noted here and answered within 3 × 24 hours.</source>
        <translation>Belum ada permohonan. Yang diminta klien tentang datanya dicatat di sini dan dijawab dalam 3 × 24 jam.</translation>
    </message>
    <message>
        <source>Note a request</source>
        <translation>Catat permohonan</translation>
    </message>
    <message>
        <source>Restrict the data</source>
        <translation>Batasi pemrosesan</translation>
    </message>
    <message>
        <source>Papers and log</source>
        <translation>Cetakan dan catatan</translation>
    </message>
    <message>
        <source>Print everything held</source>
        <translation>Cetak semua data</translation>
    </message>
    <message>
        <source>Log of changes</source>
        <translation>Catatan perubahan</translation>
    </message>
    <message>
        <source>End of retention</source>
        <translation>Akhir masa simpan</translation>
    </message>
    <message>
        <source>When the data is no longer needed, it is destroyed with a record (berita acara).</source>
        <translation>Bila data tidak diperlukan lagi, data dimusnahkan dengan berita acara.</translation>
    </message>
    <message>
        <source>Destroy the data …</source>
        <translation>Musnahkan data …</translation>
    </message>
</context>
<context>
    <name>ClientScreen</name>
    <message>
        <source>Choose someone in the list</source>
        <translation>Pilih klien di daftar</translation>
    </message>
    <message>
        <source>The sheet with time line, cases and sessions opens here.</source>
        <translation>Lembar klien dengan linimasa, kasus, dan sesi tampil di sini.</translation>
    </message>
    <message>
        <source>{count} registered</source>
        <translation>{count} terdaftar</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} ditemukan</translation>
    </message>
    <message>
        <source>No client yet</source>
        <translation>Belum ada klien</translation>
    </message>
    <message>
        <source>Register the people you accompany; a name and a village are enough.</source>
        <translation>Daftarkan warga yang Anda dampingi; nama dan desanya sudah cukup.</translation>
    </message>
    <message>
        <source>Register a client</source>
        <translation>Daftarkan klien</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Tidak ada yang cocok</translation>
    </message>
    <message>
        <source>Try a part of the name, another spelling, or take the filters away.</source>
        <translation>Coba sebagian nama, ejaan lain, atau hapus saringannya.</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>{count} outside the kecamatan</source>
        <translation>{count} di luar kecamatan</translation>
    </message>
    <message>
        <source>The client is saved.</source>
        <translation>Data klien disimpan.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>More acts on the register</source>
        <translation>Tindakan lain pada daftar klien</translation>
    </message>
    <message>
        <source>Name, nickname, NIK, family card or village</source>
        <translation>Nama, panggilan, NIK, nomor KK, atau desa</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Cari klien</translation>
    </message>
    <message>
        <source>The filter is kept.</source>
        <translation>Saringan tersimpan.</translation>
    </message>
    <message>
        <source>Remove the kept filter {name}?</source>
        <translation>Hapus saringan {name}?</translation>
    </message>
    <message>
        <source>No client is removed. You can keep the filter again at any time.</source>
        <translation>Tidak ada klien yang terhapus. Saringan ini dapat disimpan lagi kapan saja.</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Hapus saringan</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Saringan</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Saringan tersimpan</translation>
    </message>
    <message>
        <source>{count} open cases, {state}</source>
        <translation>{count} kasus terbuka, {state}</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Entri cepat</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Impor daftar</translation>
    </message>
    <message>
        <source>List for another office</source>
        <translation>Daftar untuk instansi lain</translation>
    </message>
    <message>
        <source>People registered twice</source>
        <translation>Data ganda</translation>
    </message>
    <message>
        <source>Go on with the form</source>
        <translation>Lanjutkan isian</translation>
    </message>
    <message>
        <source>{count} chosen · {all}</source>
        <translation>{count} dipilih · {all}</translation>
    </message>
    <message>
        <source>This client is confidential</source>
        <translation>Klien ini rahasia</translation>
    </message>
    <message>
        <source>The sheet stays hidden until you open confidential clients with a reason.</source>
        <translation>Lembarnya tetap tersembunyi sampai Anda membuka klien rahasia dengan alasan.</translation>
    </message>
    <message>
        <source>Open with a reason</source>
        <translation>Buka dengan alasan</translation>
    </message>
    <message>
        <source>Confidential clients are not shown.</source>
        <translation>Klien rahasia tidak ditampilkan.</translation>
    </message>
    <message>
        <source>Record aid for those listed</source>
        <translation>Catat bantuan untuk yang terdaftar di sini</translation>
    </message>
</context>
<context>
    <name>ClientSessionsTab</name>
    <message>
        <source>Meetings</source>
        <translation>Sesi</translation>
    </message>
</context>
<context>
    <name>ClientSheetView</name>
    <message>
        <source>Open a case</source>
        <translation>Buka kasus</translation>
    </message>
    <message>
        <source>Write a session note</source>
        <translation>Catat sesi</translation>
    </message>
    <message>
        <source>called {name}</source>
        <translation>dipanggil {name}</translation>
    </message>
    <message>
        <source>{count} years old</source>
        <translation>{count} tahun</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Mark this client…</source>
        <translation>Beri tanda…</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} orang</translation>
    </message>
    <message>
        <source>died {date}</source>
        <translation>meninggal {date}</translation>
    </message>
    <message>
        <source>Print the client sheet…</source>
        <translation>Cetak lembar klien…</translation>
    </message>
    <message>
        <source>Social report…</source>
        <translation>Laporan sosial…</translation>
    </message>
    <message>
        <source>Empty assessment form…</source>
        <translation>Formulir asesmen kosong…</translation>
    </message>
    <message>
        <source>Filled assessment form…</source>
        <translation>Formulir asesmen terisi…</translation>
    </message>
    <message>
        <source>Case summary…</source>
        <translation>Ringkasan kasus…</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Rahasia</translation>
    </message>
</context>
<context>
    <name>ClientSummaryTab</name>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Family card number</source>
        <translation>Nomor KK</translation>
    </message>
    <message>
        <source>Show or hide the digits</source>
        <translation>Tampilkan atau sembunyikan angka</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Tempat, tanggal lahir</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Desa/kelurahan</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Nama panggilan</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Tanggal didaftarkan</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Sesi terakhir</translation>
    </message>
    <message>
        <source>Kinds of need</source>
        <translation>Jenis kebutuhan</translation>
    </message>
    <message>
        <source>Who could help?</source>
        <translation>Siapa yang dapat membantu?</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Orang tua</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Yang perlu dilakukan</translation>
    </message>
    <message>
        <source>Formerly</source>
        <translation>Dahulu</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Kelompok</translation>
    </message>
</context>
<context>
    <name>ClientTimeLineTab</name>
    <message>
        <source>Time line</source>
        <translation>Linimasa</translation>
    </message>
</context>
<context>
    <name>CloseFollowUpDialog</name>
    <message>
        <source>Close the follow-up without a session</source>
        <translation>Tutup tindak lanjut tanpa sesi</translation>
    </message>
    <message>
        <source>It is no longer due. The note that agreed it stays as it is, with your reason beside it.</source>
        <translation>Tindak lanjut ini tidak perlu lagi. Catatan yang menyepakatinya tetap seperti semula, dengan alasan Anda di sampingnya.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>ColumnsGrid</name>
    <message>
        <source>Column of the list</source>
        <translation>Kolom di daftar</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Isinya</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Diambil sebagai</translation>
    </message>
    <message>
        <source>(not taken over)</source>
        <translation>(tidak diambil)</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>None: such rows are left out</source>
        <translation>Tidak ada: baris seperti itu dilewati</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>A list of another shape</source>
        <translation>Daftar bentuk lain</translation>
    </message>
    <message>
        <source>{title}: {count} rows</source>
        <translation>{title}: {count} baris</translation>
    </message>
    <message>
        <source>Say which column holds the name. Columns left open are not taken over.</source>
        <translation>Tunjukkan kolom mana yang berisi nama. Kolom yang dibiarkan kosong tidak diambil.</translation>
    </message>
    <message>
        <source>Say what each column is about. Columns left open are not taken over.</source>
        <translation>Periksa isi tiap kolom. Kolom yang dibiarkan kosong tidak diambil.</translation>
    </message>
</context>
<context>
    <name>CompanionsView</name>
    <message>
        <source>No local companion here</source>
        <translation>Belum ada pendamping lokal di sini</translation>
    </message>
    <message>
        <source>A neighbour who is better off and accompanies a client is named on the tab Family of the client&apos;s sheet, and then stands here.</source>
        <translation>Tetangga yang lebih mampu dan mendampingi seorang klien dicatat di tab Keluarga pada lembar kliennya, lalu tampil di sini.</translation>
    </message>
    <message>
        <source>{people} companions of {clients} clients</source>
        <translation>{people} pendamping untuk {clients} klien</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Pendamping</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Accompanies</source>
        <translation>Mendampingi</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Hubungan</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Search name, client, village</source>
        <translation>Cari nama, klien, desa</translation>
    </message>
    <message>
        <source>Local companions</source>
        <translation>Pendamping lokal</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Compare two assessments</source>
        <translation>Bandingkan dua asesmen</translation>
    </message>
    <message>
        <source>0 in the middle is no problem, 4 at the rim a very grave one: the smaller the shape, the better.</source>
        <translation>0 di tengah berarti tidak ada masalah, 4 di tepi berarti masalah sangat berat: makin kecil bidangnya, makin baik.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Ranah</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sesudah</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Two assessments as a radar</source>
        <translation>Dua asesmen sebagai diagram radar</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Cetak atau simpan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>ConfidentialDialog</name>
    <message>
        <source>Open confidential clients</source>
        <translation>Buka klien rahasia</translation>
    </message>
    <message>
        <source>Clients of the highest confidentiality (violence, trafficking, HIV, drugs, children in conflict with the law …) are hidden everywhere until you open them. They close by themselves when the program is locked or unused for a while. Your reason and each sheet you open are logged.</source>
        <translation>Klien dengan kerahasiaan tertinggi (kekerasan, perdagangan orang, HIV, napza, anak berhadapan dengan hukum …) disembunyikan di mana-mana sampai Anda membukanya. Semuanya tertutup sendiri bila program dikunci atau sebentar tidak dipakai. Alasan Anda dan setiap lembar yang Anda buka dicatat.</translation>
    </message>
    <message>
        <source>Why do you open them? *</source>
        <translation>Mengapa Anda membukanya? *</translation>
    </message>
    <message>
        <source>e.g. Visit to a client this morning, with the midwife</source>
        <translation>mis. Kunjungan ke rumah klien pagi ini bersama bidan</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Consent or legal ground</source>
        <translation>Persetujuan atau dasar hukum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Why this ground applies *</source>
        <translation>Mengapa dasar ini berlaku *</translation>
    </message>
    <message>
        <source>For what *</source>
        <translation>Untuk apa *</translation>
    </message>
    <message>
        <source>On what ground *</source>
        <translation>Atas dasar apa *</translation>
    </message>
    <message>
        <source>With whom data are shared *</source>
        <translation>Data dibagikan kepada *</translation>
    </message>
    <message>
        <source>e.g. Dinas Sosial Kabupaten Malang</source>
        <translation>mis. Dinas Sosial Kabupaten Malang</translation>
    </message>
    <message>
        <source>Given by *</source>
        <translation>Diberikan oleh *</translation>
    </message>
    <message>
        <source>How *</source>
        <translation>Cara *</translation>
    </message>
    <message>
        <source>Name of the guardian *</source>
        <translation>Nama wali *</translation>
    </message>
    <message>
        <source>Relation to the client *</source>
        <translation>Hubungan dengan klien *</translation>
    </message>
    <message>
        <source>e.g. Mother</source>
        <translation>mis. Ibu</translation>
    </message>
    <message>
        <source>Since *</source>
        <translation>Sejak *</translation>
    </message>
    <message>
        <source>Until (empty: without an end)</source>
        <translation>Sampai (kosong: tanpa batas)</translation>
    </message>
    <message>
        <source>e.g. Explained in Javanese; the paper is in the file</source>
        <translation>mis. Dijelaskan dalam bahasa Jawa; lembarnya ada di berkas</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>ConsentList</name>
    <message>
        <source>The consent is recorded.</source>
        <translation>Persetujuan dicatat.</translation>
    </message>
    <message>
        <source>The consent is withdrawn.</source>
        <translation>Persetujuan ditarik.</translation>
    </message>
    <message>
        <source>withdrawn {date}</source>
        <translation>ditarik {date}</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>berlaku</translation>
    </message>
    <message>
        <source>holds until {date}</source>
        <translation>berlaku sampai {date}</translation>
    </message>
    <message>
        <source>ran out {date}</source>
        <translation>berakhir {date}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>sejak {date}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>oleh {name}</translation>
    </message>
    <message>
        <source>Consents and legal grounds</source>
        <translation>Persetujuan dan dasar hukum</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Catat persetujuan</translation>
    </message>
    <message>
        <source>None recorded. Data of this client may not be passed on without one.</source>
        <translation>Belum ada. Tanpa persetujuan atau dasar hukum, data klien tidak boleh diteruskan.</translation>
    </message>
</context>
<context>
    <name>ConsentRow</name>
    <message>
        <source>Withdraw</source>
        <translation>Tarik</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Add a contact</source>
        <translation>Tambah kontak</translation>
    </message>
    <message>
        <source>A neighbour who is better off and accompanies the client.</source>
        <translation>Tetangga yang lebih mampu dan mendampingi klien.</translation>
    </message>
    <message>
        <source>Who decides for a child or for someone who cannot.</source>
        <translation>Yang mengambil keputusan bagi anak atau orang yang tidak mampu memutuskan sendiri.</translation>
    </message>
    <message>
        <source>Who is called when something happens.</source>
        <translation>Yang dihubungi bila terjadi sesuatu.</translation>
    </message>
    <message>
        <source>As *</source>
        <translation>Sebagai *</translation>
    </message>
    <message>
        <source>Since *</source>
        <translation>Sejak *</translation>
    </message>
    <message>
        <source>Someone in the register</source>
        <translation>Orang yang sudah terdaftar</translation>
    </message>
    <message>
        <source>Or a name</source>
        <translation>Atau nama bebas</translation>
    </message>
    <message>
        <source>e.g. Bu Tutik</source>
        <translation>mis. Bu Tutik</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>e.g. 0812 3456 7890</source>
        <translation>mis. 0812 3456 7890</translation>
    </message>
    <message>
        <source>Who this is to the client</source>
        <translation>Hubungan dengan klien</translation>
    </message>
    <message>
        <source>e.g. neighbour, aunt</source>
        <translation>mis. tetangga, bibi</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Is a contact no longer</source>
        <translation>Tidak lagi menjadi kontak</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>Pilihan lain untuk {name}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>sejak {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>sampai {date}</translation>
    </message>
</context>
<context>
    <name>CopiesView</name>
    <message>
        <source>Signed report {number}. Every recipient gets the same file.</source>
        <translation>Laporan bertanda tangan {number}. Semua penerima mendapat berkas yang sama.</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>Note by hand…</source>
        <translation>Catat sendiri…</translation>
    </message>
    <message>
        <source>History ({count})</source>
        <translation>Riwayat ({count})</translation>
    </message>
    <message>
        <source>Into a folder or on a stick…</source>
        <translation>Ke folder atau flashdisk…</translation>
    </message>
    <message>
        <source>By e-mail…</source>
        <translation>Lewat e-mail…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>{way}…</source>
        <translation>{way}…</translation>
    </message>
    <message>
        <source>Photo of the receipt…</source>
        <translation>Foto tanda terima…</translation>
    </message>
    <message>
        <source>Printed on {day}, {count} times; not handed over yet</source>
        <translation>Dicetak {day}, {count} lembar; belum diserahkan</translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation>Belum diserahkan</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} lembar</translation>
    </message>
    <message>
        <source>Note the answer…</source>
        <translation>Catat jawaban…</translation>
    </message>
    <message>
        <source>noted {when}</source>
        <translation>dicatat {when}</translation>
    </message>
    <message>
        <source>{what} · read back, same bytes</source>
        <translation>{what} · dibaca ulang, isinya sama</translation>
    </message>
</context>
<context>
    <name>CopyCardForm</name>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Note by hand…</source>
        <translation>Catat sendiri…</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Pemeriksaan…</translation>
    </message>
</context>
<context>
    <name>CopyMailForm</name>
    <message>
        <source>Copy by e-mail</source>
        <translation>Tembusan lewat e-mail</translation>
    </message>
    <message>
        <source>The signed report is attached by itself, nothing else. Without a network the message waits in the queue and leaves as soon as it can.</source>
        <translation>Laporan yang ditandatangani dilampirkan sendiri, tidak ada yang lain. Tanpa internet, pesan menunggu di antrean dan berangkat begitu bisa.</translation>
    </message>
    <message>
        <source>To (e-mail address) *</source>
        <translation>Kepada (alamat e-mail) *</translation>
    </message>
    <message>
        <source>e.g. dinsos@malangkab.go.id</source>
        <translation>mis. dinsos@malangkab.go.id</translation>
    </message>
    <message>
        <source>Subject *</source>
        <translation>Perihal *</translation>
    </message>
    <message>
        <source>Text *</source>
        <translation>Isi *</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
</context>
<context>
    <name>CopyMailRow</name>
    <message>
        <source>It arrived</source>
        <translation>Sudah sampai</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Kirim lagi</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Batalkan</translation>
    </message>
</context>
<context>
    <name>CopyMarkForm</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>How it left</source>
        <translation>Cara pengiriman</translation>
    </message>
    <message>
        <source>Name of the officer who took it</source>
        <translation>Nama petugas yang menerima</translation>
    </message>
    <message>
        <source>Note on a copy</source>
        <translation>Catatan pengiriman</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>How many copies were printed</source>
        <translation>Berapa lembar dicetak</translation>
    </message>
    <message>
        <source>Photo of the signed receipt</source>
        <translation>Foto tanda terima yang ditandatangani</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Pilih foto…</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Lepaskan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Yang terjadi</translation>
    </message>
</context>
<context>
    <name>CopyWays</name>
    <message>
        <source>Folder or stick for the copy</source>
        <translation>Folder atau flashdisk tujuan</translation>
    </message>
    <message>
        <source>{file} is handed over: read back and the same.</source>
        <translation>{file} sudah diserahkan: dibaca ulang dan isinya sama.</translation>
    </message>
    <message>
        <source>Folder from which you send the file</source>
        <translation>Folder tempat Anda mengambil berkas untuk dikirim</translation>
    </message>
    <message>
        <source>Receipt sheet</source>
        <translation>Lembar tanda terima</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Tidak tercetak</translation>
    </message>
    <message>
        <source>The printer did not take it. Is it on? Nothing was noted.</source>
        <translation>Pencetak tidak menerimanya. Apakah sudah menyala? Tidak ada yang dicatat.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Dikirim ke pencetak.</translation>
    </message>
    <message>
        <source>Printed {count} times and noted. Note it again once it is handed over.</source>
        <translation>Dicetak {count} lembar dan dicatat. Catat lagi bila sudah diserahkan.</translation>
    </message>
</context>
<context>
    <name>CorrectionReasonDialog</name>
    <message>
        <source>Why is the note corrected?</source>
        <translation>Mengapa catatan ini dikoreksi?</translation>
    </message>
    <message>
        <source>The note was recorded on an earlier day. What stood there before is kept, together with this reason.</source>
        <translation>Catatan ini ditulis pada hari sebelumnya. Isi lamanya tetap disimpan bersama alasan ini.</translation>
    </message>
    <message>
        <source>Save correction</source>
        <translation>Simpan koreksi</translation>
    </message>
</context>
<context>
    <name>CriteriaDialog</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Dinilai dari</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Didahulukan</translation>
    </message>
    <message>
        <source>few points</source>
        <translation>poin sedikit</translation>
    </message>
    <message>
        <source>many points</source>
        <translation>poin banyak</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>dipakai</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>tidak dipakai</translation>
    </message>
    <message>
        <source>Criteria of guidance</source>
        <translation>Kriteria pembinaan</translation>
    </message>
    <message>
        <source>Lists made before keep the criteria of their day.</source>
        <translation>Daftar yang sudah dibuat tetap memakai kriteria pada harinya.</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Kriteria baru</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>CriterionDialog</name>
    <message>
        <source>New criterion</source>
        <translation>Kriteria baru</translation>
    </message>
    <message>
        <source>Change the criterion</source>
        <translation>Ubah kriteria</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>Nama *</translation>
    </message>
    <message>
        <source>Judged by *</source>
        <translation>Dinilai dari *</translation>
    </message>
    <message>
        <source>Weight, 1 to 10 *</source>
        <translation>Bobot, 1 sampai 10 *</translation>
    </message>
    <message>
        <source>Few points put a candidate forward</source>
        <translation>Yang poinnya sedikit didahulukan</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Dipakai</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>14/12/2026, 14 Dec 26, today, yesterday, tomorrow</source>
        <translation>14/12/2026, 14 Des 26, hari ini, kemarin, besok</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar (F4)</source>
        <translation>Kalender (F4)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>e.g. 14/12/1961, or only 1961</source>
        <translation>mis. 14/12/1961, atau 1961 saja</translation>
    </message>
    <message>
        <source>14/12/1961, 14 Dec 61; where the day is not known 12/1961 or 1961</source>
        <translation>14/12/1961, 14 Des 61; bila harinya tidak diketahui 12/1961 atau 1961</translation>
    </message>
    <message>
        <source>This is not a date. Write it like 14/12/2026.</source>
        <translation>Ini bukan tanggal. Tulis seperti 14/12/2026.</translation>
    </message>
    <message>
        <source>e.g. 14/12/2026</source>
        <translation>mis. 14/12/2026</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>+{count} more</source>
        <translation>+{count} lagi</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Terlaksana</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Direncanakan</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Pengingat</translation>
    </message>
</context>
<context>
    <name>DayReasonDialog</name>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>DayWay</name>
    <message>
        <source>Village and person</source>
        <translation>Desa dan orang</translation>
    </message>
    <message>
        <source>Purpose, road and weather</source>
        <translation>Tujuan, jalan dan cuaca</translation>
    </message>
    <message>
        <source>No visit on this day</source>
        <translation>Belum ada kunjungan pada hari ini</translation>
    </message>
    <message>
        <source>Tick people on the left and put them into the plan.</source>
        <translation>Centang orang di sebelah kiri lalu masukkan ke rencana.</translation>
    </message>
    <message>
        <source>Village not known</source>
        <translation>Desa belum diketahui</translation>
    </message>
    <message>
        <source>{visits} visits, {villages} villages</source>
        <translation>{visits} kunjungan, {villages} desa</translation>
    </message>
    <message>
        <source>round about {km} km as the crow flies</source>
        <translation>putaran {km} km garis lurus</translation>
    </message>
    <message>
        <source>Road and weather of {village}</source>
        <translation>Jalan dan cuaca {village}</translation>
    </message>
    <message>
        <source>For this day only; it stands on the sheet.</source>
        <translation>Hanya untuk hari ini; tercetak pada lembar.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Take the visit out of the plan</source>
        <translation>Keluarkan kunjungan dari rencana</translation>
    </message>
    <message>
        <source>It stays on its day, marked as cancelled, with your reason.</source>
        <translation>Rencana tetap terlihat pada harinya, bertanda dibatalkan, dengan alasan Anda.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Keluarkan</translation>
    </message>
</context>
<context>
    <name>DeathDialog</name>
    <message>
        <source>Record a death</source>
        <translation>Catat kematian</translation>
    </message>
    <message>
        <source>The kinds of need end on that day; the sheet stays as it is.</source>
        <translation>Jenis kebutuhannya berakhir pada hari itu; lembar datanya tetap ada.</translation>
    </message>
    <message>
        <source>Died on *</source>
        <translation>Meninggal tanggal *</translation>
    </message>
</context>
<context>
    <name>DeliveryRegisterForm</name>
    <message>
        <source>Excel workbook…</source>
        <translation>Buku kerja Excel…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Register of deliveries</source>
        <translation>Register pengiriman</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>Copies</source>
        <translation>Pengiriman</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Figures, texts and letter number are then fixed and cannot be undone. A mistake can be mended only by a revision with a new version.</source>
        <translation>Angka, uraian, dan nomor surat menjadi tetap dan tidak dapat dibatalkan. Kekeliruan hanya dapat dibetulkan dengan revisi, yaitu versi baru.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Mend what is marked on this page, then sign.</source>
        <translation>Betulkan yang ditandai pada halaman ini, lalu tanda tangani.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nanti dulu</translation>
    </message>
    <message>
        <source>Report {month}</source>
        <translation>Laporan {month}</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Tanda tangani</translation>
    </message>
    <message>
        <source>Sign the report of {month}?</source>
        <translation>Tanda tangani laporan {month}?</translation>
    </message>
    <message>
        <source>Something is not saved yet</source>
        <translation>Ada yang belum tersimpan</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Uraian</translation>
    </message>
    <message>
        <source>The report is signed. Now hand over the copies.</source>
        <translation>Laporan sudah ditandatangani. Sekarang serahkan kepada penerima.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versi {number}</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Kelengkapan</translation>
    </message>
    <message>
        <source>What is missing ({count})</source>
        <translation>Kelengkapan ({count})</translation>
    </message>
    <message>
        <source>The camat&apos;s signature</source>
        <translation>Tanda tangan camat</translation>
    </message>
    <message>
        <source>The camat chooses his own certificate file and types its password. It is used for this report and not kept; your signature stays as it is.</source>
        <translation>Camat memilih berkas sertifikatnya sendiri dan mengetik kata sandinya. Sertifikat dipakai untuk laporan ini saja dan tidak disimpan; tanda tangan Anda tetap utuh.</translation>
    </message>
    <message>
        <source>The camat has signed the report.</source>
        <translation>Camat sudah menandatangani laporan.</translation>
    </message>
</context>
<context>
    <name>DestroyDialog</name>
    <message>
        <source>Destroy the data</source>
        <translation>Musnahkan data</translation>
    </message>
    <message>
        <source>All data of {name} will be destroyed.</source>
        <translation>Semua data {name} akan dimusnahkan.</translation>
    </message>
    <message>
        <source>Destroy the data of this person</source>
        <translation>Musnahkan data orang ini</translation>
    </message>
    <message>
        <source>Name, numbers, notes, photos, drafts and the log&apos;s content are erased for good; nothing brings them back. Counts in signed reports stay. Backups made before still hold the data: destroy them by their schedule.</source>
        <translation>Nama, nomor, catatan, foto, draf, dan isi catatan perubahan dihapus selamanya; tidak ada cara mengembalikannya. Hitungan di laporan yang sudah ditandatangani tetap. Cadangan lama masih memuat data ini: musnahkan menurut jadwalnya.</translation>
    </message>
    <message>
        <source>Ground *</source>
        <translation>Dasar *</translation>
    </message>
    <message>
        <source>e.g. End of retention, five years after the last activity</source>
        <translation>mis. Akhir masa simpan, lima tahun setelah kegiatan terakhir</translation>
    </message>
    <message>
        <source>Witnesses *</source>
        <translation>Saksi *</translation>
    </message>
    <message>
        <source>e.g. Sekretaris Kecamatan</source>
        <translation>mis. Sekretaris Kecamatan</translation>
    </message>
    <message>
        <source>Type MUSNAHKAN to confirm *</source>
        <translation>Ketik MUSNAHKAN untuk memastikan *</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Destroy for good</source>
        <translation>Musnahkan selamanya</translation>
    </message>
</context>
<context>
    <name>DistributionDialog</name>
    <message>
        <source>Choose the programme</source>
        <translation>Pilih program</translation>
    </message>
    <message>
        <source>Amount for each, in Rupiah *</source>
        <translation>Untuk tiap penerima, rupiah *</translation>
    </message>
    <message>
        <source>Worth for each, in Rupiah</source>
        <translation>Nilai tiap penerima, rupiah</translation>
    </message>
    <message>
        <source>Quantity for each, in {unit} *</source>
        <translation>Untuk tiap penerima, {unit} *</translation>
    </message>
    <message>
        <source>List of recipients</source>
        <translation>Daftar penerima</translation>
    </message>
    <message>
        <source>{count} recipients</source>
        <translation>{count} penerima</translation>
    </message>
    <message>
        <source>{count} recipients have something beside it, {grave} of them what a rule does not allow. It is a question, you may save; it then waits under Overlaps.</source>
        <translation>{count} penerima sudah mempunyai bantuan lain pada masa ini, {grave} di antaranya menurut aturan tidak boleh bersama. Ini pertanyaan, bukan larangan: Anda tetap boleh menyimpan.</translation>
    </message>
    <message>
        <source>Record aid</source>
        <translation>Catat bantuan</translation>
    </message>
    <message>
        <source>Programme *</source>
        <translation>Program *</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>e.g. 600.000</source>
        <translation>mis. 600.000</translation>
    </message>
    <message>
        <source>Quantity for each *</source>
        <translation>Jumlah untuk tiap penerima *</translation>
    </message>
    <message>
        <source>Period from *</source>
        <translation>Masa bantuan dari *</translation>
    </message>
    <message>
        <source>until *</source>
        <translation>sampai *</translation>
    </message>
    <message>
        <source>Received on *</source>
        <translation>Diterima tanggal *</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>From the register…</source>
        <translation>Dari register…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Dari berkas…</translation>
    </message>
    <message>
        <source>Not registered…</source>
        <translation>Belum terdaftar…</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>DivorceDialog</name>
    <message>
        <source>Record a divorce</source>
        <translation>Catat perceraian</translation>
    </message>
    <message>
        <source>Tick the husband or the wife who leaves, and the children who go along.</source>
        <translation>Centang suami atau istri yang keluar, beserta anak yang ikut.</translation>
    </message>
    <message>
        <source>Who leaves *</source>
        <translation>Siapa yang keluar *</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>Keep a document</source>
        <translation>Simpan dokumen</translation>
    </message>
    <message>
        <source>Change the document</source>
        <translation>Ubah dokumen</translation>
    </message>
    <message>
        <source>{form}, {size}; kept encrypted inside the data, not as a file.</source>
        <translation>{form}, {size}; disimpan terenkripsi di dalam data, bukan sebagai berkas.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Kind *</source>
        <translation>Jenis *</translation>
    </message>
    <message>
        <source>Title *</source>
        <translation>Judul *</translation>
    </message>
    <message>
        <source>e.g. Family card of 2024</source>
        <translation>mis. Kartu keluarga tahun 2024</translation>
    </message>
    <message>
        <source>Date of the paper</source>
        <translation>Tanggal surat</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>DocumentListModel</name>
    <message>
        <source>removed {date}: {reason}</source>
        <translation>dihapus {date}: {reason}</translation>
    </message>
</context>
<context>
    <name>DocumentViewer</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation>Belum ada dokumen</translation>
    </message>
    <message>
        <source>Photos and scans of the client&apos;s papers are kept here, encrypted like all else.</source>
        <translation>Foto dan pindaian surat-surat klien disimpan di sini, terenkripsi seperti yang lain.</translation>
    </message>
    <message>
        <source>Add a document…</source>
        <translation>Tambah dokumen…</translation>
    </message>
    <message>
        <source>Pictures and PDF</source>
        <translation>Gambar dan PDF</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Tambah dokumen</translation>
    </message>
    <message>
        <source>There is no picture or file on the clipboard.</source>
        <translation>Tidak ada gambar atau berkas di papan klip.</translation>
    </message>
    <message>
        <source>The document is kept.</source>
        <translation>Dokumen tersimpan.</translation>
    </message>
    <message>
        <source>{name} is too big: a PDF may have 10 MB at most.</source>
        <translation>{name} terlalu besar: PDF paling besar 10 MB.</translation>
    </message>
    <message>
        <source>{name} is not a picture or PDF that can be read. Use JPG, PNG or PDF without password.</source>
        <translation>{name} bukan gambar atau PDF yang dapat dibaca. Pakailah JPG, PNG, atau PDF tanpa kata sandi.</translation>
    </message>
    <message>
        <source>{name} cannot be opened. Is the drive still there?</source>
        <translation>{name} tidak dapat dibuka. Apakah drive masih terpasang?</translation>
    </message>
    <message>
        <source>Save a copy: it will not be encrypted</source>
        <translation>Simpan salinan: salinan tidak terenkripsi</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Disimpan sebagai {name}.</translation>
    </message>
    <message>
        <source>Remove the document</source>
        <translation>Hapus dokumen</translation>
    </message>
    <message>
        <source>“{title}” leaves the list. It stays in the store and can be put back.</source>
        <translation>“{title}” keluar dari daftar. Dokumen tetap tersimpan dan dapat dikembalikan.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>The document is removed.</source>
        <translation>Dokumen dihapus.</translation>
    </message>
</context>
<context>
    <name>DoublesScreen</name>
    <message>
        <source>Choose a pair in the list.</source>
        <translation>Pilih satu pasangan di daftar.</translation>
    </message>
    <message>
        <source>{count} pairs wait for your decision. Last compared: {when}.</source>
        <translation>{count} pasangan menunggu keputusan Anda. Terakhir dibandingkan: {when}.</translation>
    </message>
    <message>
        <source>Nobody is registered twice</source>
        <translation>Tidak ada yang terdaftar ganda</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Belum pernah dibandingkan</translation>
    </message>
    <message>
        <source>All people of the register are compared by name, NIK, birth, card and address. Nothing is merged without you.</source>
        <translation>Semua orang di register dibandingkan menurut nama, NIK, tanggal lahir, KK, dan alamat. Tidak ada yang digabungkan tanpa Anda.</translation>
    </message>
    <message>
        <source>Compare the whole register</source>
        <translation>Bandingkan seluruh register</translation>
    </message>
    <message>
        <source>Comparing {done} of {total} people</source>
        <translation>Membandingkan {done} dari {total} orang</translation>
    </message>
    <message>
        <source>The whole register has been compared.</source>
        <translation>Seluruh register sudah dibandingkan.</translation>
    </message>
    <message>
        <source>Comparing was stopped; the former pairs are kept.</source>
        <translation>Perbandingan dihentikan; pasangan yang lama tetap ada.</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Pasangan</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Kepastian</translation>
    </message>
    <message>
        <source>Confidential clients</source>
        <translation>Klien rahasia</translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation>Membaca register</translation>
    </message>
</context>
<context>
    <name>DoublesScreenForm</name>
    <message>
        <source>Clients</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>Registered twice?</source>
        <translation>Data ganda</translation>
    </message>
    <message>
        <source>Compare the whole register</source>
        <translation>Bandingkan seluruh register</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>DraftBar</name>
    <message>
        <source>Notes begun</source>
        <translation>Catatan yang sedang ditulis</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>Not kept yet, it is tried again by itself: {reason}</source>
        <translation>Belum tersimpan, dicoba lagi sendiri: {reason}</translation>
    </message>
</context>
<context>
    <name>DueFollowUps</name>
    <message>
        <source>No follow-up is open</source>
        <translation>Tidak ada tindak lanjut yang menunggu</translation>
    </message>
    <message>
        <source>A follow-up date given in a note is listed here until it is answered.</source>
        <translation>Tanggal tindak lanjut yang ditulis dalam catatan muncul di sini sampai dijawab oleh sebuah sesi.</translation>
    </message>
    <message>
        <source>Follow-ups ({count})</source>
        <translation>Tindak lanjut ({count})</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Tindak lanjut</translation>
    </message>
</context>
<context>
    <name>DuePeople</name>
    <message>
        <source>Village and person</source>
        <translation>Desa dan orang</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
    <message>
        <source>Nobody is due</source>
        <translation>Belum ada yang jatuh tempo</translation>
    </message>
    <message>
        <source>Follow-ups, reviews and people not seen for long are listed here.</source>
        <translation>Tindak lanjut, tinjauan, dan orang yang lama tidak ditemui tampil di sini.</translation>
    </message>
    <message>
        <source>Village not known</source>
        <translation>Desa belum diketahui</translation>
    </message>
    <message>
        <source>not seen since {day}</source>
        <translation>belum ditemui sejak {day}</translation>
    </message>
</context>
<context>
    <name>EcomapDialog</name>
    <message>
        <source>Ecomap</source>
        <translation>Ekomap</translation>
    </message>
    <message>
        <source>Ecomap of {name}</source>
        <translation>Ekomap {name}</translation>
    </message>
    <message>
        <source>Add a circle</source>
        <translation>Tambah lingkaran</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Hapus garis</translation>
    </message>
    <message>
        <source>Take from the contacts</source>
        <translation>Ambil dari kontak</translation>
    </message>
</context>
<context>
    <name>EcomapNodeDialog</name>
    <message>
        <source>Circle in the ecomap</source>
        <translation>Lingkaran di ekomap</translation>
    </message>
    <message>
        <source>No tie yet</source>
        <translation>Belum ada hubungan</translation>
    </message>
    <message>
        <source>From the client</source>
        <translation>Dari klien</translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>Ke klien</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>Nama *</translation>
    </message>
    <message>
        <source>e.g. SDN 1 Kepanjen</source>
        <translation>mis. SDN 1 Kepanjen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Tie to the client</source>
        <translation>Hubungan dengan klien</translation>
    </message>
    <message>
        <source>Which way does energy go?</source>
        <translation>Ke mana arah energinya?</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>ElsewhereForm</name>
    <message>
        <source>Sign elsewhere…</source>
        <translation>Tanda tangan di luar…</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Ambil kembali…</translation>
    </message>
    <message>
        <source>Save it again…</source>
        <translation>Simpan lagi…</translation>
    </message>
    <message>
        <source>Call it off…</source>
        <translation>Batalkan…</translation>
    </message>
</context>
<context>
    <name>ElsewhereRow</name>
    <message>
        <source>Sign the saved file with your other program, then take it back here. It is taken only if it is the same paper plus signatures.</source>
        <translation>Tandatangani berkas itu dengan program lain, lalu ambil kembali di sini. Berkas diterima hanya bila isinya sama dan hanya bertambah tanda tangan.</translation>
    </message>
    <message>
        <source>Let another program sign?</source>
        <translation>Tanda tangan dengan program lain?</translation>
    </message>
    <message>
        <source>For signatures by Panter, BeSign or an office system. The paper is finished with its number and waits for the signed file; until then nothing in it changes. You can call it off.</source>
        <translation>Untuk tanda tangan dengan Panter, BeSign, atau sistem kantor. Laporan diselesaikan beserta nomornya dan menunggu berkas yang sudah ditandatangani; sampai saat itu isinya tidak berubah. Anda dapat membatalkannya.</translation>
    </message>
    <message>
        <source>Finish the paper</source>
        <translation>Selesaikan laporan</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nanti dulu</translation>
    </message>
    <message>
        <source>The file to be signed is saved.</source>
        <translation>Berkas untuk ditandatangani sudah disimpan.</translation>
    </message>
    <message>
        <source>Call the signature elsewhere off?</source>
        <translation>Batalkan tanda tangan di luar?</translation>
    </message>
    <message>
        <source>The report is a draft again. A file that is signed later is not taken back.</source>
        <translation>Laporan kembali menjadi draf. Berkas yang ditandatangani kemudian tidak diterima lagi.</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Go on waiting</source>
        <translation>Tetap menunggu</translation>
    </message>
    <message>
        <source>The signed report was taken back. Now hand over the copies.</source>
        <translation>Laporan bertanda tangan sudah diterima. Sekarang serahkan tembusannya.</translation>
    </message>
    <message>
        <source>The signed file</source>
        <translation>Berkas bertanda tangan</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Berkas PDF (*.pdf)</translation>
    </message>
    <message>
        <source>report-{month}-to-sign.pdf</source>
        <translation>laporan-{month}-untuk-ditandatangani.pdf</translation>
    </message>
    <message>
        <source>Save the file to be signed</source>
        <translation>Simpan berkas untuk ditandatangani</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>This is not a date. Write it like 14/12/2026.</source>
        <translation>Ini bukan tanggal. Tulis seperti 14/12/2026.</translation>
    </message>
</context>
<context>
    <name>EntryGridModel</name>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>M/F</source>
        <translation>L/P</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>Cancelled. Nothing was left half done.</source>
        <translation>Dibatalkan. Tidak ada yang tertinggal setengah jadi.</translation>
    </message>
    <message>
        <source>Digits only, please.</source>
        <translation>Isi dengan angka saja.</translation>
    </message>
    <message>
        <source>Nothing can be written there: the drive or folder is write-protected. Choose another one.</source>
        <translation>Tidak bisa menulis di sana: flashdisk atau folder terkunci. Pilih tempat lain.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Mohon diisi.</translation>
    </message>
    <message>
        <source>Say who was present: choose at least one person.</source>
        <translation>Sebutkan siapa yang hadir: pilih paling sedikit satu orang.</translation>
    </message>
    <message>
        <source>Some fields need mending. Nothing you typed is lost.</source>
        <translation>Beberapa isian perlu diperbaiki. Tidak ada ketikan yang hilang.</translation>
    </message>
    <message>
        <source>Someone is already registered with this number.</source>
        <translation>Sudah ada orang yang terdaftar dengan nomor ini.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your saved data is untouched. Close and open the program; if it happens again, tell its makers.</source>
        <translation>Ada yang salah di dalam program. Data yang sudah disimpan tetap utuh. Tutup lalu buka lagi program ini; bila terulang, beri tahu pembuatnya.</translation>
    </message>
    <message>
        <source>TKSK Desktop is already open on this computer. Use that window, or close it first.</source>
        <translation>TKSK Desktop sudah terbuka di komputer ini. Pakai jendela itu, atau tutup dahulu.</translation>
    </message>
    <message>
        <source>The data could not be brought to this version. The former data was put back whole; go on with the former version of the program and tell its makers.</source>
        <translation>Data tidak bisa disesuaikan dengan versi ini. Data semula sudah dikembalikan utuh; pakai dahulu versi sebelumnya dan beri tahu pembuat program.</translation>
    </message>
    <message>
        <source>The data file is damaged. Nothing was changed in it. Restore from the last backup.</source>
        <translation>Berkas data rusak. Tidak ada yang diubah di dalamnya. Pulihkan dari cadangan terakhir.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of this program. Install the newer version; the data was not touched.</source>
        <translation>Data ini ditulis oleh versi program yang lebih baru. Pasang versi yang lebih baru; data tidak disentuh.</translation>
    </message>
    <message>
        <source>The drive answers with errors. Use another drive; what was saved before is still whole.</source>
        <translation>Flashdisk atau disk bermasalah. Pakai yang lain; yang sudah tersimpan sebelumnya tetap utuh.</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>Selesai lebih awal daripada mulai.</translation>
    </message>
    <message>
        <source>The key file is missing or damaged, so the data cannot be opened. Restore from the last backup; the present files are kept.</source>
        <translation>Berkas kunci hilang atau rusak, jadi data tidak bisa dibuka. Pulihkan dari cadangan terakhir; berkas yang ada tetap disimpan.</translation>
    </message>
    <message>
        <source>The password does not fit. Try again, or use the recovery key you printed. Your data is untouched.</source>
        <translation>Kata sandi tidak cocok. Coba lagi, atau pakai kunci pemulihan yang Anda cetak. Data Anda tetap utuh.</translation>
    </message>
    <message>
        <source>The pattern needs {nomor} and only known parts.</source>
        <translation>Pola harus memuat {nomor} dan hanya bagian yang dikenal.</translation>
    </message>
    <message>
        <source>The program is locked. Enter the password first.</source>
        <translation>Program terkunci. Masukkan kata sandi dahulu.</translation>
    </message>
    <message>
        <source>The report could not be signed. It is still a draft; try again.</source>
        <translation>Laporan belum bisa ditandatangani. Laporan masih draf; coba lagi.</translation>
    </message>
    <message>
        <source>The report is not ready to be signed: {missing}.</source>
        <translation>Laporan belum siap ditandatangani: {missing}.</translation>
    </message>
    <message>
        <source>The report of this month is signed and does not change any more. Make a revision if something must be corrected.</source>
        <translation>Laporan bulan ini sudah ditandatangani dan tidak berubah lagi. Buat revisi bila ada yang harus diperbaiki.</translation>
    </message>
    <message>
        <source>The same one is named twice.</source>
        <translation>Yang sama disebut dua kali.</translation>
    </message>
    <message>
        <source>The signed report does not pass its check, so it was not kept. It is still a draft; try again.</source>
        <translation>Laporan yang ditandatangani tidak lolos pemeriksaan, jadi tidak disimpan. Laporan masih draf; coba lagi.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Keduanya tidak sama.</translation>
    </message>
    <message>
        <source>There is data here already. It was not touched.</source>
        <translation>Di sini sudah ada data. Data itu tidak disentuh.</translation>
    </message>
    <message>
        <source>There is no data here yet. Start anew or restore from a backup.</source>
        <translation>Belum ada data di sini. Mulai baru atau pulihkan dari cadangan.</translation>
    </message>
    <message>
        <source>There is no room left there. Free some space or use another drive; what was saved before is still whole.</source>
        <translation>Tempat di sana sudah penuh. Kosongkan sedikit atau pakai flashdisk lain; yang sudah tersimpan sebelumnya tetap utuh.</translation>
    </message>
    <message>
        <source>This PDF is too large to be checked.</source>
        <translation>PDF ini terlalu besar untuk diperiksa.</translation>
    </message>
    <message>
        <source>This backup is damaged. Choose another one; nothing was changed.</source>
        <translation>Cadangan ini rusak. Pilih cadangan lain; tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of the program. Install the newer version.</source>
        <translation>Cadangan ini dibuat oleh versi program yang lebih baru. Pasang versi yang lebih baru.</translation>
    </message>
    <message>
        <source>This copy cannot take that step from its present state.</source>
        <translation>Dari keadaan sekarang, surat ini tidak bisa langsung ke langkah itu.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Tanggal ini belum tiba.</translation>
    </message>
    <message>
        <source>This day is too long ago.</source>
        <translation>Tanggal ini terlalu lama berlalu.</translation>
    </message>
    <message>
        <source>This day lies before the session.</source>
        <translation>Tanggal ini lebih awal daripada sesinya.</translation>
    </message>
    <message>
        <source>This file is not a PDF, or it is cut short.</source>
        <translation>Berkas ini bukan PDF, atau terpotong.</translation>
    </message>
    <message>
        <source>This file is not a backup of TKSK Desktop.</source>
        <translation>Berkas ini bukan cadangan TKSK Desktop.</translation>
    </message>
    <message>
        <source>This file is not a picture.</source>
        <translation>Berkas ini bukan gambar.</translation>
    </message>
    <message>
        <source>This is too big.</source>
        <translation>Ini terlalu besar.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Ini terlalu panjang.</translation>
    </message>
    <message>
        <source>This is too short.</source>
        <translation>Ini terlalu pendek.</translation>
    </message>
    <message>
        <source>This must have 16 digits.</source>
        <translation>Harus 16 angka.</translation>
    </message>
    <message>
        <source>This number is already taken by another letter.</source>
        <translation>Nomor ini sudah dipakai surat lain.</translation>
    </message>
    <message>
        <source>This record is no longer there. Reload the page and try again.</source>
        <translation>Catatan ini sudah tidak ada. Muat ulang halaman dan coba lagi.</translation>
    </message>
    <message>
        <source>This value does not fit here.</source>
        <translation>Isian ini tidak sesuai.</translation>
    </message>
    <message>
        <source>What was read back differs from what was written, so it was thrown away. The drive is probably worn out: use another one.</source>
        <translation>Hasil baca ulang berbeda dari yang ditulis, jadi dibuang. Flashdisk ini mungkin sudah aus: pakai yang lain.</translation>
    </message>
    <message>
        <source>This report is being signed elsewhere and waits as it is. Take the signed file back, or call it off first.</source>
        <translation>Laporan ini sedang ditandatangani di luar dan menunggu seperti adanya. Ambil dahulu berkas yang sudah ditandatangani, atau batalkan.</translation>
    </message>
    <message>
        <source>This message was sent or called off meanwhile, so nothing was changed.</source>
        <translation>Pesan ini sementara itu sudah terkirim atau dibatalkan, jadi tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>No e-mail account is set up yet. Fill it in under Settings, Recipients; nothing is sent until then.</source>
        <translation>Akun e-mail belum diisi. Isi dulu di Pengaturan, tab Penerima; sebelum itu tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>A message with this copy is in the queue already. Call it off first if it is wrong.</source>
        <translation>Pesan dengan tembusan ini sudah ada di antrean. Batalkan dulu bila keliru.</translation>
    </message>
    <message>
        <source>No month of this period is signed yet. Sign the monthly reports first; their figures are then added up.</source>
        <translation>Belum ada bulan di periode ini yang ditandatangani. Tandatangani dahulu laporan bulanannya; angkanya lalu dijumlahkan.</translation>
    </message>
    <message>
        <source>The database of the recap cannot be reached. What was taken in before stays. Check its address and whether its server runs, then try again.</source>
        <translation>Basis data rekap tidak dapat dihubungi. Yang sudah diambil sebelumnya tetap tersimpan. Periksa alamatnya dan apakah servernya berjalan, lalu ulangi.</translation>
    </message>
    <message>
        <source>No time stamp came from this server. Check the address and the connection; nothing was changed.</source>
        <translation>Tidak ada cap waktu dari peladen ini. Periksa alamat dan sambungan internet; tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This is not the paper that went out, or it was changed. It was not taken back; the report goes on waiting.</source>
        <translation>Ini bukan berkas yang dikeluarkan, atau isinya diubah. Berkas tidak diambil; laporan tetap menunggu.</translation>
    </message>
    <message>
        <source>This is the right paper, but nobody has signed it yet. The report goes on waiting.</source>
        <translation>Berkasnya benar, tetapi belum ditandatangani siapa pun. Laporan tetap menunggu.</translation>
    </message>
    <message>
        <source>Write the whole address, beginning with https://.</source>
        <translation>Tulis alamat lengkap, diawali https://.</translation>
    </message>
    <message>
        <source>This is no e-mail address. Write one, like dinsos@malangkab.go.id.</source>
        <translation>Ini bukan alamat e-mail. Tulis satu alamat, misalnya dinsos@malangkab.go.id.</translation>
    </message>
    <message>
        <source>This number is not possible here.</source>
        <translation>Angka ini tidak mungkin di sini.</translation>
    </message>
    <message>
        <source>This person does not belong to the household.</source>
        <translation>Orang ini bukan anggota keluarga ini.</translation>
    </message>
    <message>
        <source>This person already belongs to the household.</source>
        <translation>Orang ini sudah menjadi anggota keluarga ini.</translation>
    </message>
    <message>
        <source>This person is the head already.</source>
        <translation>Orang ini sudah menjadi kepala keluarga.</translation>
    </message>
    <message>
        <source>The household has a head already; there is one at a time.</source>
        <translation>Keluarga ini sudah punya kepala; hanya boleh satu pada satu waktu.</translation>
    </message>
    <message>
        <source>Say who is the head of the family from then on.</source>
        <translation>Sebutkan siapa kepala keluarga sejak saat itu.</translation>
    </message>
    <message>
        <source>This person is still the head of another family. Choose a new head there first.</source>
        <translation>Orang ini masih kepala keluarga lain. Pilih dahulu kepala yang baru di sana.</translation>
    </message>
    <message>
        <source>This day lies before the household began.</source>
        <translation>Tanggal ini sebelum keluarga ini ada.</translation>
    </message>
    <message>
        <source>This day lies before the person belonged to the household.</source>
        <translation>Tanggal ini sebelum orang itu menjadi anggota keluarga.</translation>
    </message>
    <message>
        <source>This day lies before a change that is already recorded.</source>
        <translation>Tanggal ini sebelum perubahan yang sudah dicatat.</translation>
    </message>
    <message>
        <source>This day lies before the birth.</source>
        <translation>Tanggal ini sebelum tanggal lahirnya.</translation>
    </message>
    <message>
        <source>This person is recorded as deceased.</source>
        <translation>Orang ini sudah tercatat meninggal dunia.</translation>
    </message>
    <message>
        <source>The whole family shares this number. Change it on the Family tab.</source>
        <translation>Nomor ini dipakai seluruh keluarga. Ubah di tab Keluarga.</translation>
    </message>
    <message>
        <source>Another family already has this number.</source>
        <translation>Nomor ini sudah dipakai keluarga lain.</translation>
    </message>
    <message>
        <source>Only a person can be chosen here.</source>
        <translation>Di sini hanya dapat dipilih perorangan.</translation>
    </message>
    <message>
        <source>Nobody would stay behind. Record a move instead.</source>
        <translation>Tidak ada yang tinggal. Catat sebagai pindah rumah saja.</translation>
    </message>
    <message>
        <source>This file is not a table that can be read. Choose an Excel, LibreOffice or CSV file (xlsx, xlsm, xls, ods, csv).</source>
        <translation>Berkas ini bukan tabel yang dapat dibaca. Pilih berkas Excel, LibreOffice, atau CSV (xlsx, xlsm, xls, ods, csv).</translation>
    </message>
    <message>
        <source>This table is too large to be read. Split it, for instance village by village, and delete unused sheets. Nothing was changed.</source>
        <translation>Tabel ini terlalu besar untuk dibaca. Pecah, misalnya per desa, dan hapus lembar yang tidak dipakai. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>This file is built in an unsafe way and was not opened. Ask its sender for a new one. Nothing was changed.</source>
        <translation>Susunan berkas ini tidak aman, jadi tidak dibuka. Mintalah berkas baru kepada pengirimnya. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>This file is damaged. Open it in Excel or LibreOffice and save it anew, or ask for it again. Nothing was changed.</source>
        <translation>Berkas ini rusak. Buka di Excel atau LibreOffice lalu simpan ulang, atau minta lagi. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>This workbook is locked with a password. Open it in Excel, save it without a password, and choose it again.</source>
        <translation>Buku kerja ini dikunci kata sandi. Buka di Excel, simpan tanpa kata sandi, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>No rows were found in this file.</source>
        <translation>Tidak ada baris data di berkas ini.</translation>
    </message>
    <message>
        <source>The case was not open yet on this day.</source>
        <translation>Kasus belum dibuka pada tanggal ini.</translation>
    </message>
    <message>
        <source>The case was already closed on this day.</source>
        <translation>Kasus sudah ditutup pada tanggal ini.</translation>
    </message>
    <message>
        <source>Give at least one area a score from 0 to 4.</source>
        <translation>Beri skor 0 sampai 4 paling tidak pada satu ranah.</translation>
    </message>
    <message>
        <source>Nobody can be their own parent or forebear.</source>
        <translation>Tidak seorang pun dapat menjadi orang tua atau leluhurnya sendiri.</translation>
    </message>
    <message>
        <source>This day lies before the plan was drawn up.</source>
        <translation>Tanggal ini sebelum rencana disusun.</translation>
    </message>
    <message>
        <source>The client has not agreed to this plan yet.</source>
        <translation>Klien belum menyetujui rencana ini.</translation>
    </message>
    <message>
        <source>This is a former version, kept as it was. Open the newest version to go on.</source>
        <translation>Ini versi lama yang disimpan apa adanya. Buka versi terbaru untuk melanjutkan.</translation>
    </message>
    <message>
        <source>Only pictures and PDF documents can be kept.</source>
        <translation>Hanya gambar dan dokumen PDF yang dapat disimpan.</translation>
    </message>
    <message>
        <source>That is not possible: {hindrance}.</source>
        <translation>Itu tidak bisa: {hindrance}.</translation>
    </message>
    <message>
        <source>This name is already in use. Choose another one.</source>
        <translation>Nama ini sudah dipakai. Pilih nama lain.</translation>
    </message>
    <message>
        <source>Write a short code of capitals, digits and hyphens, like BLT-DD.</source>
        <translation>Tulis kode singkat dari huruf besar, angka, dan tanda hubung, seperti BLT-DD.</translation>
    </message>
    <message>
        <source>This day lies before the former step of the case.</source>
        <translation>Tanggal ini sebelum langkah kasus yang terakhir.</translation>
    </message>
    <message>
        <source>This day lies after a later step of the case.</source>
        <translation>Tanggal ini sesudah langkah kasus berikutnya.</translation>
    </message>
    <message>
        <source>The case is closed; reopen it first.</source>
        <translation>Kasus sudah ditutup; buka kembali dahulu.</translation>
    </message>
    <message>
        <source>The case is not closed.</source>
        <translation>Kasus ini tidak ditutup.</translation>
    </message>
    <message>
        <source>The case is on hold; take it up again first.</source>
        <translation>Kasus sedang ditunda; lanjutkan dahulu.</translation>
    </message>
    <message>
        <source>The case is not on hold.</source>
        <translation>Kasus ini tidak ditunda.</translation>
    </message>
    <message>
        <source>The case is closed: say why this is entered late.</source>
        <translation>Kasus sudah ditutup: tulis alasan dicatat terlambat.</translation>
    </message>
    <message>
        <source>At least one must stay in use.</source>
        <translation>Paling sedikit satu harus tetap dipakai.</translation>
    </message>
    <message>
        <source>Cases have been in this stage, so it cannot be removed. Put it out of use instead.</source>
        <translation>Tahap ini pernah dipakai kasus sehingga tidak dapat dihapus. Nonaktifkan saja.</translation>
    </message>
    <message>
        <source>Neither a consent nor another legal ground is recorded for this recipient. Nothing was sent. Record one in the client&apos;s sheet first.</source>
        <translation>Belum ada persetujuan atau dasar hukum lain yang dicatat untuk penerima ini. Tidak ada yang dikirim. Catat dahulu di lembar klien.</translation>
    </message>
    <message>
        <source>This list can no longer be taken back: {people} of its people were changed since, or have notes, cases or a household of their own. Nothing was changed.</source>
        <translation>Impor ini tidak dapat dibatalkan lagi: {people} orang di dalamnya sudah diubah, atau sudah punya catatan, kasus, atau keluarga sendiri. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>This list was taken back before. Nothing was changed.</source>
        <translation>Impor ini sudah pernah dibatalkan. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>The drive or folder is not there. Plug it in again, or make the folder, and repeat; what was saved before is still whole.</source>
        <translation>Flashdisk atau folder tidak ditemukan: mungkin tercabut, atau belum ada. Pasang lagi atau buat foldernya, lalu ulangi; yang sudah tersimpan sebelumnya tetap utuh.</translation>
    </message>
    <message>
        <source>This belongs to a confidential client. Open confidential clients with a reason first.</source>
        <translation>Ini milik klien rahasia. Buka dahulu klien rahasia dengan alasan.</translation>
    </message>
    <message>
        <source>The data of this client is restricted: it is kept, but not worked with. Lift the restriction in the tab of rights first.</source>
        <translation>Data klien ini sedang dibatasi: disimpan, tetapi tidak diproses. Cabut dahulu pembatasannya di tab Hak subjek.</translation>
    </message>
    <message>
        <source>This client still has an open case. Close it first; nothing was destroyed.</source>
        <translation>Klien ini masih mempunyai kasus terbuka. Tutup dahulu; tidak ada yang dimusnahkan.</translation>
    </message>
    <message>
        <source>A report in preparation still counts this client. Sign that report first; nothing was destroyed.</source>
        <translation>Laporan yang sedang disiapkan masih menghitung klien ini. Tandatangani dahulu laporan itu; tidak ada yang dimusnahkan.</translation>
    </message>
    <message>
        <source>This note is locked and stays as it is. What you typed is kept as a draft; write what is to be added as an addendum.</source>
        <translation>Catatan ini sudah terkunci dan tidak berubah lagi. Ketikan Anda tersimpan sebagai draf; tulis yang perlu ditambahkan sebagai keterangan tambahan.</translation>
    </message>
    <message>
        <source>This plan is done, missed or cancelled already and stays as it is. Plan it anew.</source>
        <translation>Rencana ini sudah terlaksana, tidak terlaksana, atau dibatalkan, dan tetap seperti adanya. Buat rencana baru.</translation>
    </message>
    <message>
        <source>This day has passed already.</source>
        <translation>Hari ini sudah lewat.</translation>
    </message>
    <message>
        <source>This day is too far away.</source>
        <translation>Hari ini terlalu jauh.</translation>
    </message>
    <message>
        <source>Two people would hold this office on the same day. Choose another office for one.</source>
        <translation>Ada dua orang dengan jabatan yang sama pada hari yang sama. Pilih jabatan lain untuk salah satunya.</translation>
    </message>
    <message>
        <source>A meeting that was held already stays in the series.</source>
        <translation>Pertemuan yang sudah berlangsung tetap ada dalam rangkaian.</translation>
    </message>
    <message>
        <source>A task letter is dated before the task begins.</source>
        <translation>Surat tugas bertanggal sebelum tugas dimulai.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait {seconds} seconds, then try again. Your data is untouched.</source>
        <translation>Terlalu banyak kata sandi salah. Tunggu {seconds} detik, lalu coba lagi. Data Anda tidak tersentuh.</translation>
    </message>
    <message>
        <source>This is the only password. Give another one before you take it away.</source>
        <translation>Ini satu-satunya kata sandi. Beri kata sandi lain lebih dahulu sebelum mencabutnya.</translation>
    </message>
    <message>
        <source>No more can be added.</source>
        <translation>Tidak bisa ditambah lagi.</translation>
    </message>
    <message>
        <source>Nobody would be in the list. Record consents, or say on what other ground they go.</source>
        <translation>Tidak ada yang akan masuk daftar. Catat persetujuan, atau sebutkan dasar hukum lainnya.</translation>
    </message>
    <message>
        <source>This entry is void. Record the aid anew.</source>
        <translation>Catatan bantuan ini sudah dibatalkan. Catat bantuannya sebagai catatan baru.</translation>
    </message>
    <message>
        <source>This referral cannot take that step from its present state.</source>
        <translation>Rujukan ini tidak dapat mengambil langkah itu dari keadaannya sekarang.</translation>
    </message>
    <message>
        <source>Assessments, plans or drafts speak of this, so it cannot be removed. Put it out of use instead: old papers keep it.</source>
        <translation>Asesmen, rencana, atau draf sudah menyebut ini, jadi tidak dapat dihapus. Jadikan tidak dipakai; kertas lama tetap memuatnya.</translation>
    </message>
    <message>
        <source>The three parts must make 100 together.</source>
        <translation>Ketiga bagian harus berjumlah 100.</translation>
    </message>
    <message>
        <source>This must be higher than where the band before begins.</source>
        <translation>Harus lebih tinggi daripada awal tingkat sebelumnya.</translation>
    </message>
    <message>
        <source>Give it points, or a lowest risk that it lifts to.</source>
        <translation>Isi angkanya, atau risiko paling rendah yang ditimbulkannya.</translation>
    </message>
    <message>
        <source>This backup was changed by someone after it was made. Choose another one; nothing was changed here.</source>
        <translation>Cadangan ini diubah orang setelah dibuat. Pilih cadangan lain; di sini tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This backup is of another time than its file name says. Choose another one, or give the file back its name; nothing was changed.</source>
        <translation>Waktu cadangan ini tidak sama dengan yang tertulis pada nama berkasnya. Pilih cadangan lain, atau kembalikan nama berkasnya; tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This follow-up is settled already, so nothing was changed. The note that agreed it says how.</source>
        <translation>Tindak lanjut ini sudah selesai, jadi tidak ada yang diubah. Catatan yang menyepakatinya menunjukkan caranya.</translation>
    </message>
    <message>
        <source>A follow-up chosen here was agreed after this session.</source>
        <translation>Ada tindak lanjut yang baru disepakati sesudah sesi ini.</translation>
    </message>
    <message>
        <source>It is due on this day already.</source>
        <translation>Tanggal ini sama dengan jatuh tempo yang sekarang.</translation>
    </message>
    <message>
        <source>A later event builds on this one: {event}, {date}. Take that one back first. Nothing was changed.</source>
        <translation>Ada peristiwa sesudahnya yang bergantung pada peristiwa ini: {event}, {date}. Batalkan yang itu dulu. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>What this event changed was corrected since, so it can no longer be taken back. Nothing was changed. Record an event that mends it.</source>
        <translation>Yang diubah oleh peristiwa ini sudah dibetulkan sesudahnya, jadi tidak dapat dibatalkan lagi. Tidak ada yang diubah. Catat peristiwa yang membetulkannya.</translation>
    </message>
    <message>
        <source>How the family was before this event is not known: it came with a list or from an earlier version. Nothing was changed. Record an event that mends it.</source>
        <translation>Keadaan keluarga sebelum peristiwa ini tidak diketahui: peristiwanya berasal dari daftar atau dari versi sebelumnya. Tidak ada yang diubah. Catat peristiwa yang membetulkannya.</translation>
    </message>
    <message>
        <source>This event is taken back already.</source>
        <translation>Peristiwa ini sudah dibatalkan.</translation>
    </message>
    <message>
        <source>Write one short word, without spaces.</source>
        <translation>Tulis satu singkatan tanpa spasi.</translation>
    </message>
    <message>
        <source>This word stands for another text already.</source>
        <translation>Singkatan ini sudah dipakai untuk teks lain.</translation>
    </message>
    <message>
        <source>This is not in use on that day. Choose another.</source>
        <translation>Pilihan ini tidak dipakai pada hari itu. Pilih yang lain.</translation>
    </message>
    <message>
        <source>The certificate is no longer valid. Nothing was signed. Get a new one, or make a key of your own in the settings.</source>
        <translation>Masa berlaku sertifikat sudah berakhir. Tidak ada yang ditandatangani. Mintalah yang baru, atau buat kunci sendiri di Pengaturan.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet. Nothing was signed. Is the clock of this computer right?</source>
        <translation>Sertifikat belum berlaku. Tidak ada yang ditandatangani. Apakah jam komputer ini benar?</translation>
    </message>
    <message>
        <source>This certificate was issued for another use and does not allow signatures on documents. Choose another one.</source>
        <translation>Sertifikat ini diterbitkan untuk keperluan lain dan tidak boleh dipakai menandatangani dokumen. Pilih yang lain.</translation>
    </message>
    <message>
        <source>This is no certificate file (.p12 or .pfx), or it is damaged.</source>
        <translation>Ini bukan berkas sertifikat (.p12 atau .pfx), atau berkasnya rusak.</translation>
    </message>
    <message>
        <source>This password does not open the certificate file. Type it again.</source>
        <translation>Kata sandi ini tidak membuka berkas sertifikat. Ketik sekali lagi.</translation>
    </message>
    <message>
        <source>The file does not hold both a key and its certificate. Ask whoever issued it for the whole file.</source>
        <translation>Berkas tidak memuat kunci beserta sertifikatnya. Mintalah berkas yang lengkap kepada penerbitnya.</translation>
    </message>
    <message>
        <source>The key in this file is of a kind that cannot sign PDF files safely. Ask for a newer certificate.</source>
        <translation>Jenis kunci di berkas ini tidak dapat menandatangani PDF dengan aman. Mintalah sertifikat yang lebih baru.</translation>
    </message>
    <message>
        <source>The certificate cannot be read.</source>
        <translation>Sertifikat tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>This report has no empty field for the camat, or he has signed already.</source>
        <translation>Laporan ini tidak punya kotak tanda tangan camat yang kosong, atau camat sudah menandatangani.</translation>
    </message>
    <message>
        <source>A copy of this report was handed over already, so its file stays as it is. The camat can sign the next version.</source>
        <translation>Tembusan laporan ini sudah ada yang diserahkan, jadi berkasnya tetap seperti adanya. Camat dapat menandatangani versi berikutnya.</translation>
    </message>
    <message>
        <source>Make a backup on a stick first: something is in no backup yet. Then try again; nothing was changed.</source>
        <translation>Buat dulu cadangan ke flashdisk: masih ada yang belum dicadangkan. Lalu coba lagi; belum ada yang diubah.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>The list of {count} people is saved.</source>
        <translation>Daftar {count} orang tersimpan.</translation>
    </message>
    <message>
        <source>Where the list goes</source>
        <translation>Simpan daftar ke</translation>
    </message>
    <message>
        <source>List for another office</source>
        <translation>Daftar untuk instansi lain</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Jenis berkas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>With the clients of the highest confidentiality</source>
        <translation>Sertakan klien berkerahasiaan tertinggi</translation>
    </message>
    <message>
        <source>Why they must be in it</source>
        <translation>Alasan menyertakannya</translation>
    </message>
    <message>
        <source>Whoever gets this file can read everything in it. Hand it over on a drive, and delete it where it is no longer needed.</source>
        <translation>Siapa pun yang memegang berkas ini dapat membaca seluruh isinya. Serahkan lewat flashdisk, dan hapus bila tidak diperlukan lagi.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Simpan daftar</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Jangan sertakan</translation>
    </message>
    <message>
        <source>{count} people will be in the list.</source>
        <translation>{count} orang akan ada dalam daftar.</translation>
    </message>
    <message>
        <source>{count} stay out: their data is restricted.</source>
        <translation>{count} tidak ikut: datanya dibatasi.</translation>
    </message>
    <message>
        <source>{count} stay out: highest confidentiality.</source>
        <translation>{count} tidak ikut: kerahasiaan tertinggi.</translation>
    </message>
    <message>
        <source>{count} stay out: no consent for this office is recorded.</source>
        <translation>{count} tidak ikut: belum ada persetujuan tercatat untuk kantor ini.</translation>
    </message>
    <message>
        <source>{count} of them without a consent, on the ground below.</source>
        <translation>{count} di antaranya tanpa persetujuan, dengan dasar di bawah.</translation>
    </message>
    <message>
        <source>For which office</source>
        <translation>Untuk kantor mana</translation>
    </message>
    <message>
        <source>As consents name it: Dinas Sosial Kabupaten Malang</source>
        <translation>Seperti pada persetujuan: Dinas Sosial Kabupaten Malang</translation>
    </message>
    <message>
        <source>Those who did not consent to this office</source>
        <translation>Yang tidak memberi persetujuan untuk kantor ini</translation>
    </message>
    <message>
        <source>Why they may go along</source>
        <translation>Mengapa mereka boleh ikut</translation>
    </message>
    <message>
        <source>Letter or rule: Permensos 3/2025, surat Dinsos 460/12</source>
        <translation>Surat atau aturan: Permensos 3/2025, surat Dinsos 460/12</translation>
    </message>
</context>
<context>
    <name>FamilyMemberDialog</name>
    <message>
        <source>Add a member</source>
        <translation>Tambah anggota</translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation>Orang baru</translation>
    </message>
    <message>
        <source>Someone in the register</source>
        <translation>Orang yang sudah terdaftar</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>Nama *</translation>
    </message>
    <message>
        <source>As on the KTP or the family card</source>
        <translation>Seperti di KTP atau KK</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Who *</source>
        <translation>Siapa *</translation>
    </message>
    <message>
        <source>Joins by marriage</source>
        <translation>Bergabung karena menikah</translation>
    </message>
    <message>
        <source>To the head of the family *</source>
        <translation>Hubungan dengan kepala keluarga *</translation>
    </message>
    <message>
        <source>Since *</source>
        <translation>Sejak *</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambahkan</translation>
    </message>
</context>
<context>
    <name>FamilyMemberRow</name>
    <message>
        <source>Correct relation or date …</source>
        <translation>Betulkan hubungan atau tanggal …</translation>
    </message>
    <message>
        <source>Make head of the family …</source>
        <translation>Jadikan kepala keluarga …</translation>
    </message>
    <message>
        <source>Record the death …</source>
        <translation>Catat kematian …</translation>
    </message>
    <message>
        <source>Take out of the family …</source>
        <translation>Keluarkan dari keluarga …</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>Pilihan lain untuk {name}</translation>
    </message>
</context>
<context>
    <name>FamilyTab</name>
    <message>
        <source>Family</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>Birth …</source>
        <translation>Kelahiran …</translation>
    </message>
    <message>
        <source>Death …</source>
        <translation>Kematian …</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>Pindah …</translation>
    </message>
    <message>
        <source>Split of the family card …</source>
        <translation>Pecah KK …</translation>
    </message>
    <message>
        <source>Divorce …</source>
        <translation>Perceraian …</translation>
    </message>
    <message>
        <source>New head of the family …</source>
        <translation>Kepala keluarga baru …</translation>
    </message>
    <message>
        <source>Family card number …</source>
        <translation>Nomor KK …</translation>
    </message>
    <message>
        <source>No family recorded yet</source>
        <translation>Keluarga belum dicatat</translation>
    </message>
    <message>
        <source>Record who lives together, who is the head, and the number of the family card.</source>
        <translation>Catat siapa saja yang serumah, siapa kepalanya, dan nomor KK-nya.</translation>
    </message>
    <message>
        <source>Form a family</source>
        <translation>Buat keluarga</translation>
    </message>
    <message>
        <source>Nobody recorded here yet</source>
        <translation>Belum ada yang dicatat di sini</translation>
    </message>
    <message>
        <source>Note who stands by this client and can be called.</source>
        <translation>Catat siapa yang mendampingi klien ini dan dapat dihubungi.</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Tambah kontak</translation>
    </message>
    <message>
        <source>Desil …</source>
        <translation>Desil …</translation>
    </message>
    <message>
        <source>Hide the digits</source>
        <translation>Sembunyikan angka</translation>
    </message>
    <message>
        <source>Show the digits</source>
        <translation>Tampilkan angka</translation>
    </message>
    <message>
        <source>{count} members</source>
        <translation>{count} anggota</translation>
    </message>
    <message>
        <source>Family of {name}, {count} members</source>
        <translation>Keluarga {name}, {count} anggota</translation>
    </message>
    <message>
        <source>Family, ended {date}</source>
        <translation>Keluarga, berakhir {date}</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>belum diisi</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>belum diketahui</translation>
    </message>
    <message>
        <source>Formerly: {people}</source>
        <translation>Dahulu: {people}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>Died {date}.</source>
        <translation>Meninggal {date}.</translation>
    </message>
    <message>
        <source>Recorded by mistake</source>
        <translation>Salah catat</translation>
    </message>
    <message>
        <source>No family recorded yet.</source>
        <translation>Keluarga belum dicatat.</translation>
    </message>
    <message>
        <source>The head of the family is not known yet.</source>
        <translation>Kepala keluarga belum diketahui.</translation>
    </message>
    <message>
        <source>Choose the head</source>
        <translation>Pilih kepala keluarga</translation>
    </message>
    <message>
        <source>{count} others have the same family card number but are not in here.</source>
        <translation>{count} orang lain memakai nomor KK yang sama tetapi belum tercatat di sini.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Tambah anggota</translation>
    </message>
    <message>
        <source>Take the death of {name} back?</source>
        <translation>Batalkan kematian {name}?</translation>
    </message>
    <message>
        <source>The kinds of need go on, and the family has this member again.</source>
        <translation>Jenis kebutuhannya berlanjut, dan ia kembali menjadi anggota keluarga.</translation>
    </message>
    <message>
        <source>The contact has ended today.</source>
        <translation>Kontak itu berakhir hari ini.</translation>
    </message>
    <message>
        <source>The family is saved.</source>
        <translation>Data keluarga tersimpan.</translation>
    </message>
    <message>
        <source>As it was on {date}</source>
        <translation>Keadaan pada {date}</translation>
    </message>
    <message>
        <source>There was no such family on that day.</source>
        <translation>Pada tanggal itu keluarga ini belum ada.</translation>
    </message>
    <message>
        <source>Take the event back</source>
        <translation>Batalkan peristiwa</translation>
    </message>
    <message>
        <source>The event is taken back.</source>
        <translation>Peristiwa dibatalkan.</translation>
    </message>
    <message>
        <source>The family becomes as it was before; what was noted together goes too.</source>
        <translation>Keluarga kembali seperti sebelumnya; yang dicatat bersamanya ikut dibatalkan.</translation>
    </message>
    <message>
        <source>Who was registered with it leaves the register, unless more is recorded of this person by now.</source>
        <translation>Yang didaftarkan bersamanya dihapus dari register, kecuali sudah ada catatan lain tentang orang itu.</translation>
    </message>
    <message>
        <source>Take this event back?</source>
        <translation>Batalkan peristiwa ini?</translation>
    </message>
</context>
<context>
    <name>FamilyWords</name>
    <message>
        <source>A confidential member</source>
        <translation>Anggota yang dirahasiakan</translation>
    </message>
    <message>
        <source>{count} years old</source>
        <translation>{count} tahun</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>sejak {date}</translation>
    </message>
    <message>
        <source>before: {ranks}</source>
        <translation>sebelumnya: {ranks}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>belum diketahui</translation>
    </message>
    <message>
        <source>taken back {date}: {reason}</source>
        <translation>dibatalkan {date}: {reason}</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Figures of {group}</source>
        <translation>Angka {group}</translation>
    </message>
    <message>
        <source>Write a whole number, like 1.250.000.</source>
        <translation>Tulis bilangan bulat, misalnya 1.250.000.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Enter moves on. An empty field means: not known.</source>
        <translation>Enter pindah ke isian berikut. Isian kosong berarti belum diketahui.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <source>Cases closed</source>
        <translation>Kasus ditutup</translation>
    </message>
    <message>
        <source>Cases opened</source>
        <translation>Kasus dibuka</translation>
    </message>
    <message>
        <source>Click a row to see the records behind it.</source>
        <translation>Klik sebuah baris untuk melihat catatannya.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Akhir</translation>
    </message>
    <message>
        <source>Follow-ups agreed</source>
        <translation>Tindak lanjut disepakati</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Newly registered this month</source>
        <translation>Klien baru bulan ini</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Notes written late</source>
        <translation>Catatan terlambat</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Open cases at the end</source>
        <translation>Kasus aktif akhir bulan</translation>
    </message>
    <message>
        <source>Open cases at the start</source>
        <translation>Kasus aktif awal bulan</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>People in the register</source>
        <translation>Klien terdaftar</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Hadir</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Awal</translation>
    </message>
    <message>
        <source>{word} by kind</source>
        <translation>{word} menurut jenis</translation>
    </message>
    <message>
        <source>These figures are frozen. A click on a row shows the records as they are now.</source>
        <translation>Angka ini sudah tetap. Klik sebuah baris untuk melihat catatan yang berlaku sekarang.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Kali</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Yang dihitung</translation>
    </message>
    <message>
        <source>Role: {role}</source>
        <translation>Peran: {role}</translation>
    </message>
    <message>
        <source>Follow-ups answered or closed</source>
        <translation>Tindak lanjut dijawab atau ditutup</translation>
    </message>
    <message>
        <source>Follow-ups due and not answered</source>
        <translation>Tindak lanjut jatuh tempo, belum dijawab</translation>
    </message>
    <message>
        <source>Groups at the end</source>
        <translation>Kelompok pada akhir bulan</translation>
    </message>
    <message>
        <source>Members of groups</source>
        <translation>Anggota kelompok</translation>
    </message>
    <message>
        <source>Meetings of groups</source>
        <translation>Pertemuan kelompok</translation>
    </message>
    <message>
        <source>Referrals sent</source>
        <translation>Rujukan dikirim</translation>
    </message>
    <message>
        <source>Referrals done</source>
        <translation>Rujukan selesai</translation>
    </message>
    <message>
        <source>Referrals declined</source>
        <translation>Rujukan ditolak</translation>
    </message>
    <message>
        <source>Referrals under way at the end</source>
        <translation>Rujukan berjalan pada akhir bulan</translation>
    </message>
    <message>
        <source>{kind} ({missed} visits not held)</source>
        <translation>{kind} ({missed} kunjungan batal)</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Take {name} away</source>
        <translation>Hapus saringan {name}</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Tambah saringan</translation>
    </message>
    <message>
        <source>Choose yourself…</source>
        <translation>Pilih sendiri…</translation>
    </message>
</context>
<context>
    <name>FilterNameDialog</name>
    <message>
        <source>Rename the filter</source>
        <translation>Ganti nama saringan</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Simpan saringan ini</translation>
    </message>
    <message>
        <source>Name of the filter *</source>
        <translation>Nama saringan *</translation>
    </message>
    <message>
        <source>e.g. Elderly in Dilem, not seen</source>
        <translation>mis. Lansia Dilem, lama tak ditemui</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>FilterRangeDialog</name>
    <message>
        <source>This is not a date. Write it like 14/12/2026.</source>
        <translation>Ini bukan tanggal. Tulis seperti 14/12/2026.</translation>
    </message>
    <message>
        <source>From age</source>
        <translation>Dari umur</translation>
    </message>
    <message>
        <source> years</source>
        <translation> tahun</translation>
    </message>
    <message>
        <source>Until age</source>
        <translation>Sampai umur</translation>
    </message>
    <message>
        <source>At no session for so many days</source>
        <translation>Tidak ditemui selama</translation>
    </message>
    <message>
        <source> days</source>
        <translation> hari</translation>
    </message>
    <message>
        <source>First day *</source>
        <translation>Hari pertama *</translation>
    </message>
    <message>
        <source>Last day *</source>
        <translation>Hari terakhir *</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Use filter</source>
        <translation>Pakai saringan</translation>
    </message>
</context>
<context>
    <name>FilterTable</name>
    <message>
        <source>Open case</source>
        <translation>Kasus terbuka</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Without NIK</source>
        <translation>Tanpa NIK</translation>
    </message>
    <message>
        <source>{age} years and older</source>
        <translation>{age} tahun ke atas</translation>
    </message>
    <message>
        <source>{youngest} to {oldest} years</source>
        <translation>{youngest}–{oldest} tahun</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} hari</translation>
    </message>
    <message>
        <source>In the kecamatan</source>
        <translation>Di dalam kecamatan</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Desa/kelurahan</translation>
    </message>
    <message>
        <source>Kind of need</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Not seen for</source>
        <translation>Tidak ditemui</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Umur</translation>
    </message>
    <message>
        <source>Registered in</source>
        <translation>Terdaftar</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subjek</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Desil</source>
        <translation>Desil</translation>
    </message>
    <message>
        <source>level {number}</source>
        <translation>tingkat {number}</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Kerahasiaan</translation>
    </message>
    <message>
        <source>Outside the kecamatan</source>
        <translation>Di luar kecamatan</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Choose a password</source>
        <translation>Buat kata sandi</translation>
    </message>
    <message>
        <source>Filled in as usual; correct what differs in your office.</source>
        <translation>Sudah diisi seperti lazimnya; perbaiki yang berbeda di kantor Anda.</translation>
    </message>
    <message>
        <source>How do your letters look?</source>
        <translation>Seperti apa surat Anda?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Mulai bekerja</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Langkah {number} dari {count}</translation>
    </message>
    <message>
        <source>The villages of the kecamatan come by themselves.</source>
        <translation>Daftar desa dan kelurahan akan terisi sendiri.</translation>
    </message>
    <message>
        <source>This is printed in your reports. Everything can be changed later.</source>
        <translation>Ini dicetak di laporan Anda. Semuanya dapat diubah kemudian.</translation>
    </message>
    <message>
        <source>Where do you work?</source>
        <translation>Di mana Anda bertugas?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Siapa Anda?</translation>
    </message>
    <message>
        <source>Who receives your report?</source>
        <translation>Siapa penerima laporan Anda?</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Kunci pemulihan Anda</translation>
    </message>
</context>
<context>
    <name>FlagDialog</name>
    <message>
        <source>Mark this client</source>
        <translation>Beri tanda pada klien</translation>
    </message>
    <message>
        <source>A mark stands on top of the sheet until it is taken down.</source>
        <translation>Tanda terlihat di atas lembar klien sampai dicabut.</translation>
    </message>
    <message>
        <source>What it warns of *</source>
        <translation>Peringatan tentang *</translation>
    </message>
    <message>
        <source>What must be known? *</source>
        <translation>Apa yang harus diketahui? *</translation>
    </message>
    <message>
        <source>e.g. Fierce dog in the yard; call before coming</source>
        <translation>mis. Ada anjing galak di halaman; telepon dulu sebelum datang</translation>
    </message>
    <message>
        <source>Since *</source>
        <translation>Sejak *</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>FlagRemovalDialog</name>
    <message>
        <source>since {date}</source>
        <translation>sejak {date}</translation>
    </message>
    <message>
        <source>Take the mark down</source>
        <translation>Cabut tanda</translation>
    </message>
    <message>
        <source>Taken down on *</source>
        <translation>Dicabut pada *</translation>
    </message>
    <message>
        <source>Why? *</source>
        <translation>Mengapa? *</translation>
    </message>
    <message>
        <source>e.g. The dog is gone</source>
        <translation>mis. Anjingnya sudah tidak ada</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>Cabut</translation>
    </message>
</context>
<context>
    <name>FlagStrip</name>
    <message>
        <source>The mark stands.</source>
        <translation>Tanda terpasang.</translation>
    </message>
    <message>
        <source>Since {date}</source>
        <translation>Sejak {date}</translation>
    </message>
    <message>
        <source>Take down…</source>
        <translation>Cabut…</translation>
    </message>
    <message>
        <source>The mark is down.</source>
        <translation>Tanda dicabut.</translation>
    </message>
</context>
<context>
    <name>FocusCover</name>
    <message>
        <source>Confidential clients are open. They are covered while another window is in use: click here to go on.</source>
        <translation>Klien rahasia sedang terbuka. Isinya ditutup selama jendela lain dipakai: klik di sini untuk melanjutkan.</translation>
    </message>
</context>
<context>
    <name>FollowUpMenu</name>
    <message>
        <source>Open the note that agreed it</source>
        <translation>Buka catatan yang menyepakatinya</translation>
    </message>
    <message>
        <source>Move to another day…</source>
        <translation>Pindah ke tanggal lain…</translation>
    </message>
    <message>
        <source>Close without a session…</source>
        <translation>Tutup tanpa sesi…</translation>
    </message>
</context>
<context>
    <name>FollowUpState</name>
    <message>
        <source>Still open.</source>
        <translation>Masih menunggu.</translation>
    </message>
    <message>
        <source>Answered by the session of {date}.</source>
        <translation>Dijawab oleh sesi {date}.</translation>
    </message>
    <message>
        <source>Closed without a session on {date}: {reason}</source>
        <translation>Ditutup tanpa sesi pada {date}: {reason}</translation>
    </message>
    <message>
        <source>Moved to {day} on {date}: {reason}</source>
        <translation>Dipindah ke {day} pada {date}: {reason}</translation>
    </message>
    <message>
        <source>Move to another day…</source>
        <translation>Pindah ke tanggal lain…</translation>
    </message>
    <message>
        <source>Close without a session…</source>
        <translation>Tutup tanpa sesi…</translation>
    </message>
    <message>
        <source>Open the session that answers it</source>
        <translation>Buka sesi yang menjawabnya</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Batalkan langkah ini</translation>
    </message>
</context>
<context>
    <name>FormDraft</name>
    <message>
        <source>Kept as a draft in the case.</source>
        <translation>Tersimpan sebagai draf di kasus ini.</translation>
    </message>
    <message>
        <source>Kept as a draft {time}</source>
        <translation>Tersimpan sebagai draf {time}</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>Buang draf ini?</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Simpan saja</translation>
    </message>
</context>
<context>
    <name>FormerNotes</name>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} dari {count}</translation>
    </message>
    <message>
        <source>This note is confidential and stays hidden.</source>
        <translation>Catatan ini rahasia dan tetap tersembunyi.</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Kesepakatan</translation>
    </message>
    <message>
        <source>What each one agreed</source>
        <translation>Kesepakatan tiap anggota</translation>
    </message>
    <message>
        <source>Follow-up on</source>
        <translation>Tindak lanjut pada</translation>
    </message>
    <message>
        <source>Added later</source>
        <translation>Ditambahkan kemudian</translation>
    </message>
    <message>
        <source>Former notes</source>
        <translation>Catatan sebelumnya</translation>
    </message>
    <message>
        <source>Older note</source>
        <translation>Catatan yang lebih lama</translation>
    </message>
    <message>
        <source>Newer note</source>
        <translation>Catatan yang lebih baru</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Teknik</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakta</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Tafsiran petugas</translation>
    </message>
</context>
<context>
    <name>FoundBy</name>
    <message>
        <source>formerly</source>
        <translation>dahulu</translation>
    </message>
    <message>
        <source>Also {name}</source>
        <translation>Juga {name}</translation>
    </message>
</context>
<context>
    <name>GenogramDialog</name>
    <message>
        <source>Genogram</source>
        <translation>Genogram</translation>
    </message>
    <message>
        <source>Genogram of {name}</source>
        <translation>Genogram {name}</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Tambah orang</translation>
    </message>
    <message>
        <source>How they get on: {quality}</source>
        <translation>Hubungan: {quality}</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Hapus garis</translation>
    </message>
    <message>
        <source>Parent (from) and child (to)</source>
        <translation>Orang tua (dari) dan anak (ke)</translation>
    </message>
    <message>
        <source>This line cannot be drawn</source>
        <translation>Garis ini tidak dapat dibuat</translation>
    </message>
    <message>
        <source>Take from the household</source>
        <translation>Ambil dari keluarga</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>New group</source>
        <translation>Kelompok baru</translation>
    </message>
    <message>
        <source>Change the group</source>
        <translation>Ubah kelompok</translation>
    </message>
    <message>
        <source>Choose the village</source>
        <translation>Pilih desa/kelurahan</translation>
    </message>
    <message>
        <source>Name of the group *</source>
        <translation>Nama kelompok *</translation>
    </message>
    <message>
        <source>Village *</source>
        <translation>Desa/kelurahan *</translation>
    </message>
    <message>
        <source>Formed on *</source>
        <translation>Dibentuk tanggal *</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Kind *</source>
        <translation>Jenis *</translation>
    </message>
    <message>
        <source>Other kind…</source>
        <translation>Jenis lain…</translation>
    </message>
    <message>
        <source>Number of the decree</source>
        <translation>Nomor SK</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>Tempat pertemuan</translation>
    </message>
    <message>
        <source>Usual day and time</source>
        <translation>Hari dan jam biasanya</translation>
    </message>
    <message>
        <source>Wednesday of the first week, 13.00</source>
        <translation>Rabu pekan pertama, 13.00</translation>
    </message>
    <message>
        <source>Changes of members hold from</source>
        <translation>Perubahan anggota berlaku sejak</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Berakhir tanggal</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Alasan berakhir</translation>
    </message>
    <message>
        <source>Members and their offices</source>
        <translation>Anggota dan jabatannya</translation>
    </message>
</context>
<context>
    <name>GroupFilter</name>
    <message>
        <source>Active groups</source>
        <translation>Kelompok aktif</translation>
    </message>
    <message>
        <source>Ended groups</source>
        <translation>Kelompok berakhir</translation>
    </message>
    <message>
        <source>Active and ended</source>
        <translation>Aktif dan berakhir</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Semua jenis</translation>
    </message>
</context>
<context>
    <name>GroupHead</name>
    <message>
        <source>No {offices} yet.</source>
        <translation>Belum ada {offices}.</translation>
    </message>
    <message>
        <source>formed {date}</source>
        <translation>dibentuk {date}</translation>
    </message>
    <message>
        <source>{count} sessions</source>
        <translation>{count} sesi</translation>
    </message>
    <message>
        <source>decree {number}</source>
        <translation>SK {number}</translation>
    </message>
    <message>
        <source>meets {when}</source>
        <translation>bertemu {when}</translation>
    </message>
    <message>
        <source>ended {date}: {reason}</source>
        <translation>berakhir {date}: {reason}</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>No group fits</source>
        <translation>Tidak ada kelompok yang cocok</translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation>Coba kata lain.</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} ditemukan</translation>
    </message>
    <message>
        <source>{count} groups</source>
        <translation>{count} kelompok</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nama kelompok</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
</context>
<context>
    <name>GroupListsView</name>
    <message>
        <source>Kind of group</source>
        <translation>Jenis kelompok</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Ditulis sebagai</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>{name} (out of use)</source>
        <translation>{name} (tidak dipakai)</translation>
    </message>
    <message>
        <source>Kinds of groups</source>
        <translation>Jenis kelompok</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Indicators of progress</source>
        <translation>Indikator perkembangan</translation>
    </message>
</context>
<context>
    <name>GroupMeetingsTab</name>
    <message>
        <source>Series of meetings</source>
        <translation>Rangkaian pertemuan</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Rangkaian baru</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>No series planned yet. A series has a title, its topics and dates, and shows how far it is.</source>
        <translation>Belum ada rangkaian. Rangkaian memuat judul, materi, dan tanggal pertemuan, serta menunjukkan sudah sampai mana.</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Buka catatan</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Kehadiran</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Notulen</translation>
    </message>
    <message>
        <source>Meetings that were held</source>
        <translation>Pertemuan yang sudah berlangsung</translation>
    </message>
</context>
<context>
    <name>GroupMembers</name>
    <message>
        <source>Nobody yet. Type a name above to add someone.</source>
        <translation>Belum ada. Ketik nama di atas untuk menambah anggota.</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>Jabatan {name}</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>Hapus {name} dari daftar</translation>
    </message>
    <message>
        <source>Add the typed name as a member who is no client</source>
        <translation>Masukkan nama yang diketik sebagai anggota bukan klien</translation>
    </message>
    <message>
        <source>{name} (no client)</source>
        <translation>{name} (bukan klien)</translation>
    </message>
</context>
<context>
    <name>GroupProgressTab</name>
    <message>
        <source>What the chart shows</source>
        <translation>Isi grafik</translation>
    </message>
    <message>
        <source>Last month shown</source>
        <translation>Bulan terakhir yang ditampilkan</translation>
    </message>
    <message>
        <source>Enter figures</source>
        <translation>Isi angka</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Indikator baru</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Figures by month</source>
        <translation>Angka tiap bulan</translation>
    </message>
</context>
<context>
    <name>GroupScreen</name>
    <message>
        <source>Workbook of a group</source>
        <translation>Buku kerja kelompok</translation>
    </message>
    <message>
        <source>No group yet</source>
        <translation>Belum ada kelompok</translation>
    </message>
    <message>
        <source>Gather the people who meet for guidance: KUBE, PKK, Karang Taruna, the elderly. A group&apos;s note then has its attendance list at once.</source>
        <translation>Kumpulkan warga yang dibina bersama: KUBE, PKK, Karang Taruna, lansia. Daftar hadir sesi kelompok langsung tersedia.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Kelompok baru</translation>
    </message>
    <message>
        <source>Choose a group in the list</source>
        <translation>Pilih kelompok di daftar</translation>
    </message>
    <message>
        <source>Its members and their offices are shown here.</source>
        <translation>Anggota dan pengurusnya tampil di sini.</translation>
    </message>
    <message>
        <source>The group is saved.</source>
        <translation>Kelompok disimpan.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Name of the group, kind or village</source>
        <translation>Nama kelompok, jenis, atau desa</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>Cari kelompok</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>The attendance is saved.</source>
        <translation>Kehadiran sudah disimpan.</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>Jenis kelompok</translation>
    </message>
    <message>
        <source>Active or ended</source>
        <translation>Aktif atau berakhir</translation>
    </message>
    <message>
        <source>Take attendance</source>
        <translation>Isi kehadiran</translation>
    </message>
    <message>
        <source>Group note</source>
        <translation>Catatan kelompok</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Cetak daftar hadir</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Those who left and former offices too</source>
        <translation>Juga yang sudah keluar dan jabatan lama</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Pertemuan</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Perkembangan</translation>
    </message>
    <message>
        <source>Correct dates</source>
        <translation>Perbaiki tanggal</translation>
    </message>
</context>
<context>
    <name>GuidanceListDialog</name>
    <message>
        <source>Make a list of candidates</source>
        <translation>Buat daftar calon</translation>
    </message>
    <message>
        <source>Choose the kind</source>
        <translation>Pilih jenis</translation>
    </message>
    <message>
        <source>Kind *</source>
        <translation>Jenis *</translation>
    </message>
    <message>
        <source>Year *</source>
        <translation>Tahun *</translation>
    </message>
    <message>
        <source>So many are proposed *</source>
        <translation>Banyaknya yang diusulkan *</translation>
    </message>
    <message>
        <source>Day *</source>
        <translation>Hari *</translation>
    </message>
    <message>
        <source>Running number of the letter *</source>
        <translation>Nomor urut surat *</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>GuidanceView</name>
    <message>
        <source>Candidates for guidance</source>
        <translation>Calon penerima pembinaan</translation>
    </message>
    <message>
        <source>No list of candidates yet</source>
        <translation>Belum ada daftar calon</translation>
    </message>
    <message>
        <source>Ranks those of one kind in the directory by your criteria and says why, as a document for the Dinas Sosial.</source>
        <translation>Mengurutkan PSKS satu jenis dalam direktori menurut kriteria Anda beserta alasannya, sebagai dokumen untuk Dinas Sosial.</translation>
    </message>
    <message>
        <source>Make a list</source>
        <translation>Buat daftar</translation>
    </message>
    <message>
        <source>The list is made. Read it, then print it for signing.</source>
        <translation>Daftar sudah dibuat. Baca, lalu cetak untuk ditandatangani.</translation>
    </message>
    <message>
        <source>{letter} · {day} · {proposed} proposed of {all}</source>
        <translation>{letter} · {day} · {proposed} diusulkan dari {all}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Whole kecamatan</source>
        <translation>Seluruh kecamatan</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Usulan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Calon</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Hand the office over</source>
        <translation>Serah terima kantor</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Simpan lembar</translation>
    </message>
    <message>
        <source>Your successor gets a password, a recovery key and a signing key of their own. Your password, every other password and the old recovery key open nothing here any more.</source>
        <translation>Pengganti Anda mendapat kata sandi, kunci pemulihan, dan kunci tanda tangan sendiri. Kata sandi Anda, kata sandi lain, dan kunci pemulihan lama tidak lagi membuka data di sini.</translation>
    </message>
    <message>
        <source>Name of the successor *</source>
        <translation>Nama pengganti *</translation>
    </message>
    <message>
        <source>NIAT of the successor *</source>
        <translation>NIAT pengganti *</translation>
    </message>
    <message>
        <source>Handed over on *</source>
        <translation>Tanggal serah terima *</translation>
    </message>
    <message>
        <source>Witness, for example the camat</source>
        <translation>Saksi, misalnya camat</translation>
    </message>
    <message>
        <source>Your password now *</source>
        <translation>Kata sandi Anda sekarang *</translation>
    </message>
    <message>
        <source>The successor types these two:</source>
        <translation>Dua isian ini diketik oleh pengganti:</translation>
    </message>
    <message>
        <source>New password *</source>
        <translation>Kata sandi baru *</translation>
    </message>
    <message>
        <source>New password again *</source>
        <translation>Kata sandi baru sekali lagi *</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>Serahkan sekarang</translation>
    </message>
    <message>
        <source>The office is handed over</source>
        <translation>Kantor sudah diserahterimakan</translation>
    </message>
    <message>
        <source>Save or print both papers now. The recovery key is shown this once only.</source>
        <translation>Simpan atau cetak kedua lembar ini sekarang. Kunci pemulihan hanya ditampilkan sekali ini.</translation>
    </message>
    <message>
        <source>Save the handover record…</source>
        <translation>Simpan berita acara…</translation>
    </message>
    <message>
        <source>Save the recovery key…</source>
        <translation>Simpan kunci pemulihan…</translation>
    </message>
    <message>
        <source>Old backups still open with the passwords of their day. Destroy them, or keep them locked away.</source>
        <translation>Cadangan lama tetap terbuka dengan kata sandi pada masanya. Musnahkan, atau simpan terkunci.</translation>
    </message>
    <message>
        <source>Both papers are kept</source>
        <translation>Kedua lembar sudah disimpan</translation>
    </message>
    <message>
        <source>Close and lock</source>
        <translation>Tutup dan kunci</translation>
    </message>
</context>
<context>
    <name>HeadDialog</name>
    <message>
        <source>Choose the head of the family</source>
        <translation>Pilih kepala keluarga</translation>
    </message>
    <message>
        <source>What the others are to the new head follows; mend it in each one&apos;s line.</source>
        <translation>Hubungan anggota lain disesuaikan; betulkan di baris masing-masing bila perlu.</translation>
    </message>
    <message>
        <source>Head of the family *</source>
        <translation>Kepala keluarga *</translation>
    </message>
    <message>
        <source>Head since *</source>
        <translation>Menjadi kepala sejak *</translation>
    </message>
</context>
<context>
    <name>HomeForm</name>
    <message>
        <source>All notes</source>
        <translation>Semua catatan</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Cadangkan sekarang</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Aid</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>Laporan bulanan</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Buka laporan</translation>
    </message>
    <message>
        <source>People in need per village</source>
        <translation>PPKS per desa/kelurahan</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bulan ini</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Write a session note</source>
        <translation>Catat sesi</translation>
    </message>
    <message>
        <source>All open cases</source>
        <translation>Semua kasus terbuka</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Due on {day}, in {days} days</source>
        <translation>Batas waktu {day}, {days} hari lagi</translation>
    </message>
    <message>
        <source>Good day, {name}</source>
        <translation>Selamat bekerja, {name}</translation>
    </message>
    <message>
        <source>{count} not seen for 90 days</source>
        <translation>{count} orang tidak ditemui 90 hari</translation>
    </message>
    <message>
        <source>{people} people received something this month, Rp{amount}</source>
        <translation>{people} orang menerima bantuan bulan ini, Rp{amount}</translation>
    </message>
    <message>
        <source>{count} overlaps are not decided</source>
        <translation>{count} tumpang tindih belum diputuskan</translation>
    </message>
    <message>
        <source>{count} people in need received nothing for {months} months</source>
        <translation>{count} orang yang membutuhkan tidak menerima bantuan selama {months} bulan</translation>
    </message>
    <message>
        <source>No kinds of need are recorded yet.</source>
        <translation>Belum ada jenis kebutuhan yang dicatat.</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Nomor {number}</translation>
    </message>
    <message>
        <source>Unfinished note: {title}</source>
        <translation>Catatan belum selesai: {title}</translation>
    </message>
    <message>
        <source>Unsaved registration of a client</source>
        <translation>Pendaftaran klien yang belum disimpan</translation>
    </message>
    <message>
        <source>Unsaved addendum to a note</source>
        <translation>Keterangan tambahan yang belum disimpan</translation>
    </message>
    <message>
        <source>Unsaved correction of a client</source>
        <translation>Perbaikan data klien yang belum disimpan</translation>
    </message>
    <message>
        <source>Was due on {day}</source>
        <translation>Seharusnya sudah dikirim {day}</translation>
    </message>
    <message>
        <source>Without a backup, a broken laptop loses everything.</source>
        <translation>Tanpa cadangan, laptop rusak berarti semua data hilang.</translation>
    </message>
    <message>
        <source>{count} notes; {before} in the month before</source>
        <translation>{count} catatan; bulan sebelumnya {before}</translation>
    </message>
    <message>
        <source>Referrals: {late} late, {to_send} to be sent</source>
        <translation>Rujukan: {late} terlambat, {to_send} disiapkan</translation>
    </message>
    <message>
        <source>Referrals: {waiting} under way, {to_send} to be sent</source>
        <translation>Rujukan: {waiting} berjalan, {to_send} disiapkan</translation>
    </message>
    <message>
        <source>{month}: not signed yet</source>
        <translation>{month}: belum ditandatangani</translation>
    </message>
    <message>
        <source>{month}: signed</source>
        <translation>{month}: sudah ditandatangani</translation>
    </message>
    <message>
        <source>{count} pairs may be one person registered twice</source>
        <translation>{count} pasangan mungkin orang yang sama</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Cadangkan</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Lainnya</translation>
    </message>
</context>
<context>
    <name>HouseholdDialog</name>
    <message>
        <source>Form a family</source>
        <translation>Buat keluarga</translation>
    </message>
    <message>
        <source>A family card is not needed; a member is enough to begin with.</source>
        <translation>Nomor KK tidak wajib; cukup satu anggota untuk memulai.</translation>
    </message>
    <message>
        <source>Relation of {name}</source>
        <translation>Hubungan {name}</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>Keluarkan {name} dari daftar</translation>
    </message>
    <message>
        <source>Family card number</source>
        <translation>Nomor KK</translation>
    </message>
    <message>
        <source>16 digits</source>
        <translation>16 angka</translation>
    </message>
    <message>
        <source>Known since *</source>
        <translation>Tercatat sejak *</translation>
    </message>
    <message>
        <source>Village *</source>
        <translation>Desa *</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>e.g. Jl. Kawi 12 RT 02 RW 03</source>
        <translation>mis. Jl. Kawi 12 RT 02 RW 03</translation>
    </message>
    <message>
        <source>Members *</source>
        <translation>Anggota *</translation>
    </message>
    <message>
        <source>People who are not in the register yet can be added afterwards.</source>
        <translation>Orang yang belum terdaftar dapat ditambahkan sesudahnya.</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save the family</source>
        <translation>Simpan keluarga</translation>
    </message>
</context>
<context>
    <name>HouseholdEventDialog</name>
    <message>
        <source>Choose someone</source>
        <translation>Pilih seseorang</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Belum diketahui</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>Nama *</translation>
    </message>
    <message>
        <source>As on the KTP or the family card</source>
        <translation>Seperti di KTP atau KK</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Tempat lahir</translation>
    </message>
    <message>
        <source>e.g. Malang</source>
        <translation>mis. Malang</translation>
    </message>
    <message>
        <source>Who *</source>
        <translation>Siapa *</translation>
    </message>
    <message>
        <source>Date *</source>
        <translation>Tanggal *</translation>
    </message>
    <message>
        <source>To the head of the family</source>
        <translation>Hubungan dengan kepala keluarga</translation>
    </message>
    <message>
        <source>Who goes along *</source>
        <translation>Siapa yang ikut *</translation>
    </message>
    <message>
        <source>Head of the new household *</source>
        <translation>Kepala keluarga yang baru *</translation>
    </message>
    <message>
        <source>Head of the family from then on *</source>
        <translation>Kepala keluarga sejak saat itu *</translation>
    </message>
    <message>
        <source>Village *</source>
        <translation>Desa *</translation>
    </message>
    <message>
        <source>Family card number</source>
        <translation>Nomor KK</translation>
    </message>
    <message>
        <source>16 digits</source>
        <translation>16 angka</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>e.g. Jl. Kawi 12 RT 02 RW 03</source>
        <translation>mis. Jl. Kawi 12 RT 02 RW 03</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>HouseholdEventList</name>
    <message>
        <source>nothing yet</source>
        <translation>belum ada</translation>
    </message>
</context>
<context>
    <name>HouseholdEventRow</name>
    <message>
        <source>Take back: {event}</source>
        <translation>Batalkan: {event}</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>Batalkan …</translation>
    </message>
</context>
<context>
    <name>IdentityDetails</name>
    <message>
        <source>as it is recorded</source>
        <translation>seperti yang tercatat</translation>
    </message>
    <message>
        <source>e.g. mistyped, new KTP</source>
        <translation>mis. salah ketik, KTP baru</translation>
    </message>
    <message>
        <source>NIK in the civil registry</source>
        <translation>Status NIK di Dukcapil</translation>
    </message>
    <message>
        <source>To the head of the family</source>
        <translation>Hubungan dengan kepala keluarga</translation>
    </message>
    <message>
        <source>Why the name or number is another one</source>
        <translation>Alasan nama atau nomor berubah</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Take over a list of another office</source>
        <translation>Ambil daftar dari instansi lain</translation>
    </message>
    <message>
        <source>OpenSID, OpenDK, SIAK, DTSEN, SIKS-NG, P3KE and any other table in Excel, LibreOffice or CSV. First you see what would happen; nothing is kept before.</source>
        <translation>OpenSID, OpenDK, SIAK, DTSEN, SIKS-NG, P3KE, dan tabel lain dari Excel, LibreOffice, atau CSV. Anda melihat dulu apa yang akan terjadi; sebelum itu tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Pilih berkas</translation>
    </message>
    <message>
        <source>List to import</source>
        <translation>Daftar yang diimpor</translation>
    </message>
    <message>
        <source>Which column holds the name?</source>
        <translation>Kolom mana yang berisi nama?</translation>
    </message>
    <message>
        <source>Say it in the right column of the table, then check again.</source>
        <translation>Tunjukkan di kolom kanan tabel, lalu periksa lagi.</translation>
    </message>
    <message>
        <source>The rows are being checked</source>
        <translation>Baris sedang diperiksa</translation>
    </message>
    <message>
        <source>The list is being taken over</source>
        <translation>Daftar sedang disimpan</translation>
    </message>
    <message>
        <source>{count} people registered</source>
        <translation>{count} orang didaftarkan</translation>
    </message>
    <message>
        <source>{count} updated</source>
        <translation>{count} diperbarui</translation>
    </message>
    <message>
        <source>{count} families formed</source>
        <translation>{count} keluarga dibentuk</translation>
    </message>
    <message>
        <source>{count} ranks of welfare</source>
        <translation>{count} nilai desil</translation>
    </message>
    <message>
        <source>{count} ranks of people who are not registered</source>
        <translation>{count} nilai desil milik warga yang belum terdaftar</translation>
    </message>
    <message>
        <source>{count} rows left out</source>
        <translation>{count} baris tidak diambil</translation>
    </message>
    <message>
        <source>The list is taken over</source>
        <translation>Daftar sudah diambil</translation>
    </message>
    <message>
        <source>See the clients</source>
        <translation>Lihat klien</translation>
    </message>
    <message>
        <source>The list is taken back.</source>
        <translation>Impor dibatalkan.</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Baris yang tidak diambil</translation>
    </message>
    <message>
        <source>The rows left out are saved.</source>
        <translation>Baris yang tidak diambil tersimpan.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Diperbarui</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dilewati</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>diambil</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Impor daftar</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>Lists taken over so far</source>
        <translation>Daftar yang sudah diambil</translation>
    </message>
    <message>
        <source>Take this list back</source>
        <translation>Batalkan impor ini</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>Say what each column is about. Columns left open are not taken over.</source>
        <translation>Periksa isi tiap kolom. Kolom yang dibiarkan kosong tidak diambil.</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Kolom daftar</translation>
    </message>
    <message>
        <source>Village where a row names none</source>
        <translation>Desa bila baris tidak menyebutnya</translation>
    </message>
    <message>
        <source>Take the dead and the moved too</source>
        <translation>Ambil juga yang meninggal atau pindah</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Berkas lain</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Periksa baris</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Baris yang ditampilkan</translation>
    </message>
    <message>
        <source>These villages are not known here. Which ones are meant?</source>
        <translation>Nama desa ini tidak dikenal di kecamatan Anda. Desa mana yang dimaksud?</translation>
    </message>
    <message>
        <source>Unknown villages</source>
        <translation>Desa yang tidak dikenal</translation>
    </message>
    <message>
        <source>Check again with these villages</source>
        <translation>Periksa lagi dengan desa ini</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Baris daftar</translation>
    </message>
    <message>
        <source>Update the one registered</source>
        <translation>Perbarui yang terdaftar</translation>
    </message>
    <message>
        <source>Register as someone new</source>
        <translation>Daftarkan sebagai orang baru</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Lewati</translation>
    </message>
    <message>
        <source>The same for all like this</source>
        <translation>Terapkan ke semua yang serupa</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>Kembali ke kolom</translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation>Simpan baris yang tidak diambil</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ambil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Batalkan impor</translation>
    </message>
    <message>
        <source>Another list</source>
        <translation>Daftar lain</translation>
    </message>
</context>
<context>
    <name>ItemActs</name>
    <message>
        <source>Cancel the plan</source>
        <translation>Batalkan rencana</translation>
    </message>
    <message>
        <source>It stays on its day, marked as cancelled, with your reason.</source>
        <translation>Rencana tetap terlihat pada harinya, bertanda dibatalkan, dengan alasan Anda.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Hadir</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Total {count}</source>
        <translation>Jumlah {count}</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Desa/kelurahan</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Kesepakatan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Klien atau kelompok</translation>
    </message>
    <message>
        <source>in {count} days</source>
        <translation>{count} hari lagi</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>{count} days late</source>
        <translation>lewat {count} hari</translation>
    </message>
    <message>
        <source>+{count} added</source>
        <translation>+{count} keterangan</translation>
    </message>
    <message>
        <source>{count}× corrected</source>
        <translation>{count}× dikoreksi</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Dengan</translation>
    </message>
</context>
<context>
    <name>JournalExport</name>
    <message>
        <source>Daily journal</source>
        <translation>Jurnal harian</translation>
    </message>
</context>
<context>
    <name>JournalScreen</name>
    <message>
        <source>Activities</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Semua kegiatan</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Semua bulan</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Semua tempat</translation>
    </message>
    <message>
        <source>Draft: {title}</source>
        <translation>Draf: {title}</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Go on with {title}</source>
        <translation>Lanjutkan {title}</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Jenis tempat</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Jenis kegiatan</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Bulan berikutnya</translation>
    </message>
    <message>
        <source>Month after (Ctrl+PgDown)</source>
        <translation>Bulan berikutnya (Ctrl+PgDown)</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Bulan sebelumnya</translation>
    </message>
    <message>
        <source>Month before (Ctrl+PgUp)</source>
        <translation>Bulan sebelumnya (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Catatan baru</translation>
    </message>
    <message>
        <source>No note matches</source>
        <translation>Tidak ada catatan yang cocok</translation>
    </message>
    <message>
        <source>No notes yet in this month</source>
        <translation>Belum ada catatan di bulan ini</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Hanya {name}</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Buka klien</translation>
    </message>
    <message>
        <source>Open the note it was agreed in</source>
        <translation>Buka catatan asalnya</translation>
    </message>
    <message>
        <source>Search name, place or text</source>
        <translation>Cari nama, tempat, atau isi</translation>
    </message>
    <message>
        <source>Show the notes of everyone again</source>
        <translation>Tampilkan lagi catatan semua klien</translation>
    </message>
    <message>
        <source>Take away a filter or try another word. Esc takes all filters away.</source>
        <translation>Kurangi saringan atau coba kata lain. Tekan Esc untuk menghapus semua saringan.</translation>
    </message>
    <message>
        <source>The report of this month is signed.</source>
        <translation>Laporan bulan ini sudah ditandatangani.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bulan ini</translation>
    </message>
    <message>
        <source>Write here what you did: guidance, visits, meetings. The monthly report is made of these notes.</source>
        <translation>Catat di sini apa yang Anda kerjakan: bimbingan, kunjungan, rapat. Laporan bulanan disusun dari catatan ini.</translation>
    </message>
    <message>
        <source>Write this session</source>
        <translation>Catat pertemuan ini</translation>
    </message>
    <message>
        <source>kept {time}</source>
        <translation>tersimpan {time}</translation>
    </message>
    <message>
        <source>{count} more drafts</source>
        <translation>{count} draf lagi</translation>
    </message>
    <message>
        <source>Print journal</source>
        <translation>Cetak jurnal</translation>
    </message>
    <message>
        <source>The daily journal of the month shown, as PDF</source>
        <translation>Jurnal harian bulan yang tampil, sebagai PDF</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>The daily journal of the month shown, as a workbook</source>
        <translation>Jurnal harian bulan yang tampil, sebagai buku kerja</translation>
    </message>
    <message>
        <source>Agreed follow-ups that are neither answered by a session nor closed. Enter begins the note.</source>
        <translation>Tindak lanjut yang disepakati dan belum dijawab sesi maupun ditutup. Enter memulai catatannya.</translation>
    </message>
    <message>
        <source>Move to another day…</source>
        <translation>Pindah ke tanggal lain…</translation>
    </message>
    <message>
        <source>Close without a session…</source>
        <translation>Tutup tanpa sesi…</translation>
    </message>
</context>
<context>
    <name>KeptEntryDialog</name>
    <message>
        <source>This was typed until {moment} and not saved yet. Cancel throws it away.</source>
        <translation>Ini yang Anda ketik sampai {moment} dan belum disimpan. Batal membuangnya.</translation>
    </message>
    <message>
        <source>Kept even if the power fails, until you save or cancel.</source>
        <translation>Aman walau listrik padam, sampai Anda menyimpan atau membatalkan.</translation>
    </message>
</context>
<context>
    <name>KeyFileDialog</name>
    <message>
        <source>Certificate file</source>
        <translation>Berkas sertifikat</translation>
    </message>
    <message>
        <source>Certificate files (*.p12 *.pfx)</source>
        <translation>Berkas sertifikat (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Certificate file (.p12 or .pfx) *</source>
        <translation>Berkas sertifikat (.p12 atau .pfx) *</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Belum ada berkas dipilih</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Kata sandi berkas</translation>
    </message>
    <message>
        <source>What the signature block says (optional)</source>
        <translation>Kalimat di kotak tanda tangan (boleh kosong)</translation>
    </message>
    <message>
        <source>Left empty: who issued the certificate</source>
        <translation>Bila kosong: penerbit sertifikat</translation>
    </message>
    <message>
        <source>The password is used once and not kept.</source>
        <translation>Kata sandi dipakai sekali dan tidak disimpan.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Pakai</translation>
    </message>
</context>
<context>
    <name>KinPersonDialog</name>
    <message>
        <source>Person in the genogram</source>
        <translation>Orang di genogram</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>is the child</source>
        <translation>adalah anaknya</translation>
    </message>
    <message>
        <source>is the parent</source>
        <translation>adalah orang tuanya</translation>
    </message>
    <message>
        <source>is husband or wife</source>
        <translation>adalah suami atau istrinya</translation>
    </message>
    <message>
        <source>is brother or sister</source>
        <translation>adalah saudara kandungnya</translation>
    </message>
    <message>
        <source>is not tied yet</source>
        <translation>belum dihubungkan</translation>
    </message>
    <message>
        <source>Name or who it is *</source>
        <translation>Nama atau sebutan *</translation>
    </message>
    <message>
        <source>e.g. Kakek (ayah ibu)</source>
        <translation>mis. Kakek (ayah ibu)</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Tahun lahir</translation>
    </message>
    <message>
        <source>e.g. 1950</source>
        <translation>mis. 1950</translation>
    </message>
    <message>
        <source>Year of death</source>
        <translation>Tahun meninggal</translation>
    </message>
    <message>
        <source>Has died</source>
        <translation>Sudah meninggal</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>How does the person belong to</source>
        <translation>Hubungan dengan orang yang sudah ada</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>KindPicker</name>
    <message>
        <source>Search a kind, e.g. disabilitas or LUT</source>
        <translation>Cari jenis, mis. disabilitas atau LUT</translation>
    </message>
    <message>
        <source>Kinds of need</source>
        <translation>Jenis kebutuhan</translation>
    </message>
    <message>
        <source>No kind has this word. Try another one.</source>
        <translation>Tidak ada jenis dengan kata ini. Coba kata lain.</translation>
    </message>
    <message>
        <source>Search a kind of need</source>
        <translation>Cari jenis kebutuhan</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Take someone out of the family</source>
        <translation>Keluarkan dari keluarga</translation>
    </message>
    <message>
        <source>For a move, a split, a marriage or a death record that event instead.</source>
        <translation>Untuk pindah, pecah KK, menikah, atau meninggal, catat peristiwa itu saja.</translation>
    </message>
    <message>
        <source>This person never belonged to the family</source>
        <translation>Orang ini tidak pernah menjadi anggota keluarga</translation>
    </message>
    <message>
        <source>Left on *</source>
        <translation>Keluar tanggal *</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Ledger of aid</source>
        <translation>Buku bantuan</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>Semua program</translation>
    </message>
    <message>
        <source>All villages</source>
        <translation>Semua desa</translation>
    </message>
    <message>
        <source>All receipts</source>
        <translation>Semua pemeriksaan</translation>
    </message>
    <message>
        <source>Save as workbook…</source>
        <translation>Simpan sebagai Excel…</translation>
    </message>
    <message>
        <source>No aid is recorded</source>
        <translation>Belum ada bantuan tercatat</translation>
    </message>
    <message>
        <source>What programmes, institutions and persons gave, to one or to many.</source>
        <translation>Apa yang diberikan program, lembaga, dan perorangan, kepada seorang atau banyak penerima.</translation>
    </message>
    <message>
        <source>Record aid</source>
        <translation>Catat bantuan</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tidak ada yang cocok</translation>
    </message>
    <message>
        <source>Try a part of the name, or take the filters away.</source>
        <translation>Coba sebagian nama, atau lepas saringannya.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>{count} entries · {people} people · Rp{amount}</source>
        <translation>{count} catatan · {people} penerima · Rp{amount}</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>18 digits, may stay empty</source>
        <translation>18 angka, boleh kosong</translation>
    </message>
    <message>
        <source>Camat</source>
        <translation>Camat</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Pilih gambar…</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>Lambang</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Nomor pertama</translation>
    </message>
    <message>
        <source>KECAMATAN …</source>
        <translation>KECAMATAN …</translation>
    </message>
    <message>
        <source>Letter number pattern</source>
        <translation>Pola nomor surat</translation>
    </message>
    <message>
        <source>Letterhead, address line</source>
        <translation>Kop surat, baris alamat</translation>
    </message>
    <message>
        <source>Letterhead, first line</source>
        <translation>Kop surat, baris pertama</translation>
    </message>
    <message>
        <source>Letterhead, second line</source>
        <translation>Kop surat, baris kedua</translation>
    </message>
    <message>
        <source>NIP of the camat</source>
        <translation>NIP camat</translation>
    </message>
    <message>
        <source>Name with title</source>
        <translation>Nama dengan gelar</translation>
    </message>
    <message>
        <source>PEMERINTAH KABUPATEN …</source>
        <translation>PEMERINTAH KABUPATEN …</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Gambar (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Report due on day</source>
        <translation>Batas laporan tanggal</translation>
    </message>
    <message>
        <source>Street, phone, postcode</source>
        <translation>Jalan, telepon, kode pos</translation>
    </message>
    <message>
        <source>The camat signs beside me (&quot;Mengetahui&quot;)</source>
        <translation>Camat ikut menandatangani (&quot;Mengetahui&quot;)</translation>
    </message>
    <message>
        <source>The next letter: </source>
        <translation>Surat berikutnya: </translation>
    </message>
    <message>
        <source>This file is not a picture.</source>
        <translation>Berkas ini bukan gambar.</translation>
    </message>
    <message>
        <source>{nomor} must be in it; {bulan} and {tahun} may be</source>
        <translation>harus memuat {nomor}; {bulan} dan {tahun} boleh dipakai</translation>
    </message>
    <message>
        <source>This office writes task letters (surat tugas)</source>
        <translation>Kantor ini membuat surat tugas</translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
</context>
<context>
    <name>LevelDialog</name>
    <message>
        <source>Confidentiality</source>
        <translation>Kerahasiaan</translation>
    </message>
    <message>
        <source>The kinds of need set the least level; by hand it is only ever raised.</source>
        <translation>Jenis kebutuhan menentukan tingkat terendah; dengan tangan hanya dapat dinaikkan.</translation>
    </message>
    <message>
        <source>As the kinds of need say</source>
        <translation>Menurut jenis kebutuhan</translation>
    </message>
    <message>
        <source>How confidential is this client?</source>
        <translation>Seberapa rahasia klien ini?</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Why? *</source>
        <translation>Mengapa? *</translation>
    </message>
    <message>
        <source>e.g. Is threatened by a relative</source>
        <translation>mis. Diancam oleh kerabat</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>LikePanel</name>
    <message>
        <source>a confidential client</source>
        <translation>seorang klien rahasia</translation>
    </message>
    <message>
        <source>born {year}</source>
        <translation>lahir {year}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open {who}</source>
        <translation>Buka {who}</translation>
    </message>
    <message>
        <source>but {reasons}</source>
        <translation>tetapi {reasons}</translation>
    </message>
</context>
<context>
    <name>LikePanelForm</name>
    <message>
        <source>Perhaps registered already:</source>
        <translation>Mungkin sudah terdaftar:</translation>
    </message>
</context>
<context>
    <name>ListComparing</name>
    <message>
        <source>The list is compared with the whole register.</source>
        <translation>Daftar sudah dibandingkan dengan seluruh register.</translation>
    </message>
    <message>
        <source>Comparing was stopped; nothing was changed.</source>
        <translation>Pembandingan dihentikan; tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Comparing {done} of {total} people</source>
        <translation>Membandingkan {done} dari {total} orang</translation>
    </message>
    <message>
        <source>Reading the list and the register</source>
        <translation>Membaca daftar dan register</translation>
    </message>
</context>
<context>
    <name>ListEntryDialog</name>
    <message>
        <source>New kind of group</source>
        <translation>Jenis kelompok baru</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Indikator baru</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>Nama *</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>kg, people, Rp</source>
        <translation>kg, orang, Rp</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Change the kind of group</source>
        <translation>Ubah jenis kelompok</translation>
    </message>
    <message>
        <source>Change the indicator</source>
        <translation>Ubah indikator</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Dipakai</translation>
    </message>
</context>
<context>
    <name>ListedPane</name>
    <message>
        <source>Nobody</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Not sure that it is the same person.</source>
        <translation>Belum pasti orangnya sama.</translation>
    </message>
    <message>
        <source>Differs: {what}.</source>
        <translation>Yang berbeda: {what}.</translation>
    </message>
    <message>
        <source>The decision is kept, also for the village&apos;s next list.</source>
        <translation>Keputusan tersimpan, berlaku juga untuk daftar desa berikutnya.</translation>
    </message>
    <message>
        <source>One and the same person?</source>
        <translation>Apakah orangnya sama?</translation>
    </message>
    <message>
        <source>The village writes</source>
        <translation>Ditulis desa</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Di register</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Buka klien</translation>
    </message>
    <message>
        <source>Decision *</source>
        <translation>Keputusan *</translation>
    </message>
    <message>
        <source>Reason, whom you asked *</source>
        <translation>Alasan, kepada siapa Anda bertanya *</translation>
    </message>
    <message>
        <source>Keep the decision</source>
        <translation>Simpan keputusan</translation>
    </message>
</context>
<context>
    <name>ListedRecipientsDialog</name>
    <message>
        <source>As the list says</source>
        <translation>Menurut daftar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Which column holds the name?</source>
        <translation>Kolom mana yang berisi nama?</translation>
    </message>
    <message>
        <source>The rows are being compared with the register…</source>
        <translation>Baris sedang dicocokkan dengan register…</translation>
    </message>
    <message>
        <source>The list is too long. Divide it, say by village.</source>
        <translation>Daftarnya terlalu panjang. Bagi, misalnya per desa.</translation>
    </message>
    <message>
        <source>{same} registered · {other} not registered · {asked} to be decided · {left} left out</source>
        <translation>{same} terdaftar · {other} belum terdaftar · {asked} perlu diputuskan · {left} tidak diambil</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>Nama di daftar</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Nomor kartu</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Di register</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Diambil sebagai</translation>
    </message>
    <message>
        <source>the registered person</source>
        <translation>orang yang terdaftar</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>belum terdaftar</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>tidak diambil</translation>
    </message>
    <message>
        <source>Recipients from a file</source>
        <translation>Penerima dari berkas</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>Nama *</translation>
    </message>
    <message>
        <source>Family card number</source>
        <translation>Nomor KK</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Baris berkas</translation>
    </message>
    <message>
        <source>The registered person</source>
        <translation>Orang yang terdaftar</translation>
    </message>
    <message>
        <source>Somebody else, not registered</source>
        <translation>Orang lain, belum terdaftar</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Lewati</translation>
    </message>
    <message>
        <source>Who is not registered is recorded with the name and the numbers of the list. To register them first, import the file under Clients.</source>
        <translation>Yang belum terdaftar dicatat dengan nama dan nomor dari daftar. Untuk mendaftarkan mereka dulu, impor berkas ini di halaman Klien.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Take these recipients</source>
        <translation>Ambil penerima ini</translation>
    </message>
</context>
<context>
    <name>LivingPaper</name>
    <message>
        <source>The paper is being made…</source>
        <translation>Laporan sedang disusun…</translation>
    </message>
</context>
<context>
    <name>LockForm</name>
    <message>
        <source>Enter your password to open the caseload.</source>
        <translation>Masukkan kata sandi untuk membuka data klien.</translation>
    </message>
    <message>
        <source>Leave the sample data</source>
        <translation>Tutup data contoh</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Password or recovery key</source>
        <translation>Kata sandi atau kunci pemulihan</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Pulihkan dari cadangan…</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Tampilkan yang diketik</translation>
    </message>
    <message>
        <source>TKSK Desktop</source>
        <translation>TKSK Desktop</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>This is the invented sample office. Its password is: {password}</source>
        <translation>Ini kantor rekaan untuk mencoba. Kata sandinya: {password}</translation>
    </message>
</context>
<context>
    <name>LogScreen</name>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>One client only  ✕</source>
        <translation>Satu klien saja  ✕</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Semua waktu</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 hari terakhir</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 hari terakhir</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 bulan terakhir</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>Semua peristiwa</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Openings of confidential clients</source>
        <translation>Pembukaan klien rahasia</translation>
    </message>
    <message>
        <source>Prints and exports</source>
        <translation>Cetak dan simpan ke luar</translation>
    </message>
    <message>
        <source>Merging and destruction</source>
        <translation>Penggabungan dan pemusnahan</translation>
    </message>
    <message>
        <source>Nothing logged here</source>
        <translation>Belum ada catatan di sini</translation>
    </message>
    <message>
        <source>Take the filters away, or choose a longer period.</source>
        <translation>Hilangkan saringan, atau pilih masa yang lebih panjang.</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} catatan</translation>
    </message>
    <message>
        <source>{name}  ✕</source>
        <translation>{name}  ✕</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>catatan nomor {number}</translation>
    </message>
    <message>
        <source>The log was changed from outside: {found}. Keep the last backups.</source>
        <translation>Catatan ini diubah dari luar program: {found}. Simpan cadangan-cadangan terakhir.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Log of changes</source>
        <translation>Catatan perubahan</translation>
    </message>
    <message>
        <source>Check that it is whole</source>
        <translation>Periksa keutuhan</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Jenis peristiwa</translation>
    </message>
</context>
<context>
    <name>LoggedPaper</name>
    <message>
        <source>The paper is being made…</source>
        <translation>Cetakan sedang disiapkan…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>MailAccountDialog</name>
    <message>
        <source>Trying the connection…</source>
        <translation>Mencoba sambungan…</translation>
    </message>
    <message>
        <source>The connection works: encrypted, and the login is right.</source>
        <translation>Sambungan berhasil: terenkripsi, dan nama serta kata sandinya benar.</translation>
    </message>
    <message>
        <source>It does not work: {reason}.</source>
        <translation>Belum berhasil: {reason}.</translation>
    </message>
    <message>
        <source>kept; write one only to change it</source>
        <translation>tersimpan; isi hanya untuk menggantinya</translation>
    </message>
    <message>
        <source>E-mail account</source>
        <translation>Akun e-mail</translation>
    </message>
    <message>
        <source>E-mail account for copies</source>
        <translation>Akun e-mail untuk tembusan</translation>
    </message>
    <message>
        <source>Copies of reports are sent from this account. The connection is always encrypted and the certificate of the server is checked; the password is kept inside the encrypted data and never shown again.</source>
        <translation>Tembusan laporan dikirim dari akun ini. Sambungan selalu terenkripsi dan sertifikat server diperiksa; kata sandi disimpan di dalam data terenkripsi dan tidak pernah ditampilkan lagi.</translation>
    </message>
    <message>
        <source>Server (SMTP) *</source>
        <translation>Server (SMTP) *</translation>
    </message>
    <message>
        <source>e.g. smtp.gmail.com</source>
        <translation>mis. smtp.gmail.com</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Enkripsi</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name *</source>
        <translation>Nama pengguna *</translation>
    </message>
    <message>
        <source>usually the whole e-mail address</source>
        <translation>biasanya alamat e-mail lengkap</translation>
    </message>
    <message>
        <source>Password *</source>
        <translation>Kata sandi *</translation>
    </message>
    <message>
        <source>Sender address *</source>
        <translation>Alamat pengirim *</translation>
    </message>
    <message>
        <source>e.g. tksk.kepanjen@gmail.com</source>
        <translation>mis. tksk.kepanjen@gmail.com</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>Nama pengirim</translation>
    </message>
    <message>
        <source>e.g. TKSK Kecamatan Kepanjen</source>
        <translation>mis. TKSK Kecamatan Kepanjen</translation>
    </message>
    <message>
        <source>Many providers ask for an app password here instead of the usual one.</source>
        <translation>Banyak penyedia meminta sandi aplikasi di sini, bukan kata sandi yang biasa.</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Coba sambungan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>MailDialog</name>
    <message>
        <source>Attached: the signed report {number} (PDF).</source>
        <translation>Dilampirkan: laporan bertanda tangan nomor {number} (PDF).</translation>
    </message>
</context>
<context>
    <name>MailRounds</name>
    <message>
        <source>{count} e-mails did not go and wait for you. See the report&apos;s copies.</source>
        <translation>{count} e-mail belum terkirim dan menunggu Anda. Lihat tembusan laporan.</translation>
    </message>
    <message>
        <source>{count} e-mails sent.</source>
        <translation>{count} e-mail terkirim.</translation>
    </message>
</context>
<context>
    <name>MailRow</name>
    <message>
        <source>E-mail to {address}: {state}.</source>
        <translation>E-mail ke {address}: {state}.</translation>
    </message>
    <message>
        <source>Ask the office whether it came before you send it again.</source>
        <translation>Tanyakan dulu ke kantor penerima apakah sudah sampai sebelum mengirim lagi.</translation>
    </message>
    <message>
        <source>Mend the account under Settings, Recipients; then it leaves by itself.</source>
        <translation>Perbaiki akunnya di Pengaturan, tab Penerima; setelah itu pesan berangkat sendiri.</translation>
    </message>
    <message>
        <source>Call it off and send it to the right address, or another way.</source>
        <translation>Batalkan, lalu kirim ke alamat yang benar atau dengan cara lain.</translation>
    </message>
    <message>
        <source>Tried again from {when} on.</source>
        <translation>Dicoba lagi mulai {when}.</translation>
    </message>
</context>
<context>
    <name>ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Panduan</translation>
    </message>
</context>
<context>
    <name>MarkDialog</name>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Photo of the signed receipt</source>
        <translation>Foto tanda terima yang ditandatangani</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Gambar (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read. Use JPG or PNG.</source>
        <translation>Berkas ini bukan gambar yang dapat dibaca. Pakai JPG atau PNG.</translation>
    </message>
    <message>
        <source>Noted in the history of the copy.</source>
        <translation>Dicatat dalam riwayat pengiriman.</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Diterima oleh</translation>
    </message>
    <message>
        <source>Received by *</source>
        <translation>Diterima oleh *</translation>
    </message>
    <message>
        <source>What is to be mended *</source>
        <translation>Yang harus dibetulkan *</translation>
    </message>
    <message>
        <source>Write the day, for example 14/12/2026.</source>
        <translation>Tulis tanggalnya, misalnya 14/12/2026.</translation>
    </message>
</context>
<context>
    <name>MeetingRow</name>
    <message>
        <source>Topic of meeting {place}</source>
        <translation>Materi pertemuan {place}</translation>
    </message>
    <message>
        <source>Date of meeting {place}</source>
        <translation>Tanggal pertemuan {place}</translation>
    </message>
    <message>
        <source>held {date}</source>
        <translation>berlangsung {date}</translation>
    </message>
</context>
<context>
    <name>MeetingsTab</name>
    <message>
        <source>No meeting yet</source>
        <translation>Belum ada pertemuan</translation>
    </message>
    <message>
        <source>Take the attendance of the first meeting; its note is begun with it.</source>
        <translation>Isi kehadiran pertemuan pertama; catatannya langsung dibuat.</translation>
    </message>
    <message>
        <source>Take attendance</source>
        <translation>Isi kehadiran</translation>
    </message>
    <message>
        <source>Meetings held: {count}</source>
        <translation>Pertemuan yang sudah berlangsung: {count}</translation>
    </message>
    <message>
        <source>Minutes of a meeting</source>
        <translation>Notulen pertemuan</translation>
    </message>
    <message>
        <source>The series is saved.</source>
        <translation>Rangkaian sudah disimpan.</translation>
    </message>
    <message>
        <source>The attendance is saved.</source>
        <translation>Kehadiran sudah disimpan.</translation>
    </message>
    <message>
        <source>{held} of {planned}</source>
        <translation>{held} dari {planned}</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Rangkaian</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Berlangsung</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Materi</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Hadir</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Persen</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Di luar daftar</translation>
    </message>
</context>
<context>
    <name>MemberCorrectionDialog</name>
    <message>
        <source>Correct a member</source>
        <translation>Betulkan data anggota</translation>
    </message>
    <message>
        <source>Belongs to the family since *</source>
        <translation>Menjadi anggota sejak *</translation>
    </message>
</context>
<context>
    <name>MembersTab</name>
    <message>
        <source>No member yet</source>
        <translation>Belum ada anggota</translation>
    </message>
    <message>
        <source>Add the people who belong to this group.</source>
        <translation>Tambahkan warga yang tergabung dalam kelompok ini.</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>Tambah anggota</translation>
    </message>
    <message>
        <source>Members: {count}</source>
        <translation>Anggota: {count} orang</translation>
    </message>
    <message>
        <source>The membership is saved.</source>
        <translation>Keanggotaan sudah disimpan.</translation>
    </message>
    <message>
        <source>{name} (no client)</source>
        <translation>{name} (bukan klien)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
</context>
<context>
    <name>MembershipDialog</name>
    <message>
        <source>Membership of {name}</source>
        <translation>Keanggotaan {name}</translation>
    </message>
    <message>
        <source>Office *</source>
        <translation>Jabatan *</translation>
    </message>
    <message>
        <source>Member from *</source>
        <translation>Anggota sejak *</translation>
    </message>
    <message>
        <source>Until, the first day no longer</source>
        <translation>Sampai (hari pertama bukan anggota lagi)</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>MergeHistory</name>
    <message>
        <source>Undo the merge</source>
        <translation>Batalkan penggabungan</translation>
    </message>
    <message>
        <source>{name}, merged {when}, {links} links</source>
        <translation>{name}, digabungkan {when}, {links} tautan</translation>
    </message>
    <message>
        <source>undone {when}</source>
        <translation>dibatalkan {when}</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Belum bisa</translation>
    </message>
    <message>
        <source>{name} is a record of its own again; {count} links go back to it.</source>
        <translation>{name} menjadi data tersendiri lagi; {count} tautan kembali kepadanya.</translation>
    </message>
    <message>
        <source>What was added since stays with {name}.</source>
        <translation>Yang ditambahkan sesudahnya tetap pada {name}.</translation>
    </message>
    <message>
        <source>Changed since and kept as it is: {names}.</source>
        <translation>Sudah diubah sesudahnya dan dibiarkan: {names}.</translation>
    </message>
    <message>
        <source>{count} links were changed since and stay as they are.</source>
        <translation>{count} tautan sudah diubah sesudahnya dan dibiarkan.</translation>
    </message>
    <message>
        <source>Undo the merge?</source>
        <translation>Batalkan penggabungan?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>The merge is undone; there are two records again.</source>
        <translation>Penggabungan dibatalkan; datanya dua lagi.</translation>
    </message>
</context>
<context>
    <name>MergeHistoryForm</name>
    <message>
        <source>Merged records</source>
        <translation>Data yang digabungkan</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Close without saving?</source>
        <translation>Tutup tanpa menyimpan?</translation>
    </message>
    <message>
        <source>What you typed here has not been saved yet.</source>
        <translation>Yang Anda ketik di sini belum disimpan.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Tutup tanpa menyimpan</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Lanjut mengisi</translation>
    </message>
    <message>
        <source>What you typed last would be lost. {reason}</source>
        <translation>Tulisan terakhir Anda akan hilang. {reason}</translation>
    </message>
    <message>
        <source>The draft could not be kept. Leave anyway?</source>
        <translation>Draf belum dapat disimpan. Tetap keluar?</translation>
    </message>
    <message>
        <source>Leave and lose it</source>
        <translation>Keluar tanpa menyimpan</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Tetap di sini</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>Due on {day}</source>
        <translation>Paling lambat {day}</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>Belum ada laporan</translation>
    </message>
    <message>
        <source>Signed {when}</source>
        <translation>Ditandatangani {when}</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Belum waktunya</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bulan ini</translation>
    </message>
    <message>
        <source>To be made</source>
        <translation>Perlu dibuat</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versi {number}</translation>
    </message>
    <message>
        <source>{done} of {all} copies handed over</source>
        <translation>{done} dari {all} berkas sudah diserahkan</translation>
    </message>
</context>
<context>
    <name>MoreDetails</name>
    <message>
        <source>Less</source>
        <translation>Lebih ringkas</translation>
    </message>
    <message>
        <source>More: names of the parents</source>
        <translation>Lebih lengkap: nama orang tua</translation>
    </message>
    <message>
        <source>Fill in more</source>
        <translation>Lebih lengkap</translation>
    </message>
    <message>
        <source>Mother&apos;s name</source>
        <translation>Nama ibu kandung</translation>
    </message>
    <message>
        <source>As on the family card</source>
        <translation>Seperti di Kartu Keluarga</translation>
    </message>
    <message>
        <source>Father&apos;s name</source>
        <translation>Nama ayah</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Record a move</source>
        <translation>Catat pindah rumah</translation>
    </message>
    <message>
        <source>The whole family</source>
        <translation>Seluruh keluarga</translation>
    </message>
    <message>
        <source>Moved on *</source>
        <translation>Pindah tanggal *</translation>
    </message>
    <message>
        <source>New family card number</source>
        <translation>Nomor KK baru</translation>
    </message>
</context>
<context>
    <name>MoveFollowUpDialog</name>
    <message>
        <source>Move the follow-up</source>
        <translation>Pindahkan tindak lanjut</translation>
    </message>
    <message>
        <source>Due on {date}</source>
        <translation>Jatuh tempo {date}</translation>
    </message>
    <message>
        <source>New day *</source>
        <translation>Tanggal baru *</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Pindahkan</translation>
    </message>
    <message>
        <source>The note itself stays as it is; both days are told beside it.</source>
        <translation>Catatannya sendiri tetap seperti semula; kedua tanggal disebut di sampingnya.</translation>
    </message>
    <message>
        <source>Why *</source>
        <translation>Alasan *</translation>
    </message>
    <message>
        <source>e.g. The client is away until the end of the month</source>
        <translation>mis. Klien bepergian sampai akhir bulan</translation>
    </message>
</context>
<context>
    <name>NetworkScreen</name>
    <message>
        <source>Local potential</source>
        <translation>Potensi lokal</translation>
    </message>
    <message>
        <source>Directory of potentials</source>
        <translation>Direktori PSKS</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Semua keadaan</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Semua jenis</translation>
    </message>
    <message>
        <source>Nobody stands here</source>
        <translation>Belum ada yang tercatat</translation>
    </message>
    <message>
        <source>Volunteers, institutions and firms that could help, with their services.</source>
        <translation>Relawan, lembaga, dan dunia usaha yang bisa membantu, beserta layanannya.</translation>
    </message>
    <message>
        <source>Add to the directory</source>
        <translation>Tambah ke direktori</translation>
    </message>
    <message>
        <source>The entry is saved.</source>
        <translation>Data tersimpan.</translation>
    </message>
    <message>
        <source>Take over a list…</source>
        <translation>Ambil daftar…</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>Simpan sebagai Excel…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Simpan sebagai CSV…</translation>
    </message>
    <message>
        <source>The list is taken over.</source>
        <translation>Daftar sudah diambil.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Whole kecamatan</source>
        <translation>Seluruh kecamatan</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Ended {date}</source>
        <translation>Berakhir {date}</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Jejaring dan Rujukan</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Rujukan</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Direktori PSKS</translation>
    </message>
    <message>
        <source>Local companions</source>
        <translation>Pendamping lokal</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Peta sebaran</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Pembinaan</translation>
    </message>
    <message>
        <source>Village lists</source>
        <translation>Daftar desa</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Papan</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Drag a card, or press Ctrl+→ or 1 to 5</source>
        <translation>Geser kartu, atau tekan Ctrl+→ atau 1 sampai 5</translation>
    </message>
    <message>
        <source>Search name, service, village</source>
        <translation>Cari nama, layanan, desa</translation>
    </message>
    <message>
        <source>Import or save</source>
        <translation>Ambil / simpan</translation>
    </message>
    <message>
        <source>How many of each kind work in a village; a dash is a gap.</source>
        <translation>Banyaknya PSKS tiap jenis per desa; tanda – berarti belum ada.</translation>
    </message>
    <message>
        <source>Village figures</source>
        <translation>Angka desa</translation>
    </message>
</context>
<context>
    <name>NikField</name>
    <message>
        <source>16 digits, from the KTP or the family card</source>
        <translation>16 angka, dari KTP atau Kartu Keluarga</translation>
    </message>
    <message>
        <source>A NIK has 16 digits; these are {count}.</source>
        <translation>NIK terdiri atas 16 angka; ini {count}.</translation>
    </message>
    <message>
        <source>A NIK has digits only.</source>
        <translation>NIK hanya berisi angka.</translation>
    </message>
    <message>
        <source>Born {date}</source>
        <translation>Lahir {date}</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>No sub-district has the first six digits.</source>
        <translation>Enam angka pertama bukan kode kecamatan yang dikenal.</translation>
    </message>
    <message>
        <source>Serial number 0000 is never given out.</source>
        <translation>Nomor urut 0000 tidak pernah dikeluarkan.</translation>
    </message>
    <message>
        <source>The birth date differs from the NIK.</source>
        <translation>Tanggal lahir berbeda dengan NIK.</translation>
    </message>
    <message>
        <source>The digits name no possible birth date.</source>
        <translation>Angka-angka ini bukan tanggal lahir yang mungkin.</translation>
    </message>
    <message>
        <source>The sex differs from the NIK.</source>
        <translation>Jenis kelamin berbeda dengan NIK.</translation>
    </message>
    <message>
        <source>e.g. 350713 410190 0001</source>
        <translation>mis. 350713 410190 0001</translation>
    </message>
    <message>
        <source>first registered in Kec. {place}</source>
        <translation>pertama terdaftar di Kec. {place}</translation>
    </message>
    <message>
        <source>{count} of 16 digits</source>
        <translation>{count} dari 16 angka</translation>
    </message>
</context>
<context>
    <name>NoteAddendumDialog</name>
    <message>
        <source>Add to the note</source>
        <translation>Tambah keterangan pada catatan</translation>
    </message>
    <message>
        <source>What came up later *</source>
        <translation>Keterangan tambahan *</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* harus diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>NoteAgreements</name>
    <message>
        <source>What each one agreed</source>
        <translation>Kesepakatan tiap anggota</translation>
    </message>
    <message>
        <source>One line for each person. A day makes it a task until a later session answers it.</source>
        <translation>Satu baris untuk tiap orang. Bila ada tanggal, menjadi tugas sampai dijawab sesi berikutnya.</translation>
    </message>
    <message>
        <source>Add an agreement</source>
        <translation>Tambah kesepakatan</translation>
    </message>
</context>
<context>
    <name>NoteFamilyPart</name>
    <message>
        <source>The family is not recorded for that day: enter its members on the Family tab of the client, or add them here by name.</source>
        <translation>Keluarga pada hari itu belum dicatat: isi anggotanya di tab Keluarga klien, atau tambahkan di sini dengan nama.</translation>
    </message>
    <message>
        <source>{count} of the household are confidential and are not listed.</source>
        <translation>{count} anggota serumah bersifat rahasia dan tidak dicantumkan.</translation>
    </message>
    <message>
        <source>Role in the session</source>
        <translation>Peran dalam sesi</translation>
    </message>
    <message>
        <source>Why not there, e.g. at school</source>
        <translation>Alasan tidak hadir, mis. sekolah</translation>
    </message>
    <message>
        <source>Why not there</source>
        <translation>Alasan tidak hadir</translation>
    </message>
    <message>
        <source>List who lives together on that day</source>
        <translation>Daftarkan yang serumah pada hari itu</translation>
    </message>
    <message>
        <source>From outside the family</source>
        <translation>Dari luar keluarga</translation>
    </message>
    <message>
        <source>Add someone by name</source>
        <translation>Tambah orang dengan nama</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>{count} words</source>
        <translation>{count} kata</translation>
    </message>
</context>
<context>
    <name>NoteKindFields</name>
    <message>
        <source>Phase</source>
        <translation>Tahap pendampingan</translation>
    </message>
    <message>
        <source>Aid programme</source>
        <translation>Program bantuan</translation>
    </message>
    <message>
        <source>Partners and offices</source>
        <translation>Mitra/instansi</translation>
    </message>
    <message>
        <source>e.g. Puskesmas, Karang Taruna</source>
        <translation>mis. Puskesmas, Karang Taruna</translation>
    </message>
    <message>
        <source>Men and women among those who came</source>
        <translation>Peserta laki-laki dan perempuan</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Men who came</source>
        <translation>Peserta laki-laki</translation>
    </message>
    <message>
        <source>men</source>
        <translation>laki-laki</translation>
    </message>
    <message>
        <source>Women who came</source>
        <translation>Peserta perempuan</translation>
    </message>
    <message>
        <source>women</source>
        <translation>perempuan</translation>
    </message>
    <message>
        <source>{name} (as written before)</source>
        <translation>{name} (tulisan lama)</translation>
    </message>
</context>
<context>
    <name>NoteLater</name>
    <message>
        <source>Locked since {date} because the report of {month} is signed. Write what is to be added as an addendum; to correct the note itself, make a revision of that report.</source>
        <translation>Terkunci sejak {date} karena laporan {month} sudah ditandatangani. Yang perlu ditambahkan tulis sebagai keterangan tambahan; untuk memperbaiki catatannya sendiri, buat revisi laporan itu.</translation>
    </message>
    <message>
        <source>Locked since {date} because it was recorded {days} days before. Write what is to be added as an addendum.</source>
        <translation>Terkunci sejak {date} karena sudah {days} hari sejak dicatat. Yang perlu ditambahkan tulis sebagai keterangan tambahan.</translation>
    </message>
    <message>
        <source>mended on the day it was recorded</source>
        <translation>diperbaiki pada hari pencatatan</translation>
    </message>
    <message>
        <source>{field}, before: {text}</source>
        <translation>{field} sebelumnya: {text}</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(kosong)</translation>
    </message>
</context>
<context>
    <name>NotePeople</name>
    <message>
        <source>Number of participants</source>
        <translation>Jumlah peserta</translation>
    </message>
    <message>
        <source>Others who came, number</source>
        <translation>Peserta lain di luar daftar (orang)</translation>
    </message>
    <message>
        <source>Keys: H present, I excused, S ill, A absent without word</source>
        <translation>Tombol: H hadir, I izin, S sakit, A tanpa keterangan</translation>
    </message>
    <message>
        <source>, P role, K why not there</source>
        <translation>, P peran, K alasan tidak hadir</translation>
    </message>
    <message>
        <source>{present} of {expected} present</source>
        <translation>{present} dari {expected} hadir</translation>
    </message>
    <message>
        <source>{count} not on the list</source>
        <translation>{count} di luar daftar</translation>
    </message>
    <message>
        <source>Who was present *</source>
        <translation>Klien yang hadir *</translation>
    </message>
    <message>
        <source>Family members present *</source>
        <translation>Anggota keluarga yang hadir *</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Daftar hadir</translation>
    </message>
    <message>
        <source>Clients present, if any</source>
        <translation>Klien yang hadir, bila ada</translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation>Pilih kelompok</translation>
    </message>
    <message>
        <source>No group yet</source>
        <translation>Belum ada kelompok</translation>
    </message>
    <message>
        <source>No case</source>
        <translation>Tanpa kasus</translation>
    </message>
    <message>
        <source>Group *</source>
        <translation>Kelompok *</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
</context>
<context>
    <name>NoteScreen</name>
    <message>
        <source>Add obstacle</source>
        <translation>Tambah hambatan</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Kesepakatan</translation>
    </message>
    <message>
        <source>Aim *</source>
        <translation>Tujuan *</translation>
    </message>
    <message>
        <source>All present</source>
        <translation>Semua hadir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Back (Esc); what you typed stays as a draft</source>
        <translation>Kembali (Esc); isian Anda tetap tersimpan sebagai draf</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Date *</source>
        <translation>Tanggal *</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Buang draf</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Buang draf</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>Buang draf ini?</translation>
    </message>
    <message>
        <source>Draft discarded.</source>
        <translation>Draf dibuang.</translation>
    </message>
    <message>
        <source>Follow-up on</source>
        <translation>Tindak lanjut pada</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Group *</source>
        <translation>Kelompok *</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>1 minggu lagi</translation>
    </message>
    <message>
        <source>In four weeks</source>
        <translation>4 minggu lagi</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>2 minggu lagi</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Simpan draf</translation>
    </message>
    <message>
        <source>Kept as a draft {time}</source>
        <translation>Tersimpan sebagai draf {time}</translation>
    </message>
    <message>
        <source>Kept as a draft. Go on with it under Activities.</source>
        <translation>Tersimpan sebagai draf. Lanjutkan kapan saja dari halaman Kegiatan.</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Jenis tempat</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Catatan baru</translation>
    </message>
    <message>
        <source>Note of {date}</source>
        <translation>Catatan {date}</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>Catatan disimpan.</translation>
    </message>
    <message>
        <source>Note, going on</source>
        <translation>Lanjutan catatan</translation>
    </message>
    <message>
        <source>Number of people who came unexpected</source>
        <translation>Jumlah orang yang datang di luar daftar</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Hambatan</translation>
    </message>
    <message>
        <source>Others present</source>
        <translation>Orang lain yang hadir</translation>
    </message>
    <message>
        <source>Others who came, number</source>
        <translation>Peserta lain di luar daftar (orang)</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Simpan catatan</translation>
    </message>
    <message>
        <source>Session note</source>
        <translation>Catatan sesi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Desa/kelurahan</translation>
    </message>
    <message>
        <source>What came out of it</source>
        <translation>Apa hasilnya</translation>
    </message>
    <message>
        <source>What is typed here and not yet saved as a note is thrown away for good.</source>
        <translation>Isian di sini yang belum disimpan sebagai catatan akan hilang dan tidak dapat dikembalikan.</translation>
    </message>
    <message>
        <source>What the session was for</source>
        <translation>Untuk apa pertemuan ini</translation>
    </message>
    <message>
        <source>What was agreed, and who does it</source>
        <translation>Apa yang disepakati, dan siapa yang mengerjakan</translation>
    </message>
    <message>
        <source>Who was present *</source>
        <translation>Klien yang hadir *</translation>
    </message>
    <message>
        <source>e.g. Kepala dusun, health cadre</source>
        <translation>mis. kepala dusun, kader posyandu</translation>
    </message>
    <message>
        <source>e.g. the client&apos;s house, Balai desa</source>
        <translation>mis. rumah klien, balai desa</translation>
    </message>
    <message>
        <source>The case is closed. Why this note comes late *</source>
        <translation>Kasus sudah ditutup. Alasan dicatat terlambat *</translation>
    </message>
    <message>
        <source>e.g. Forgotten when the case was closed</source>
        <translation>mis. Terlupa ketika kasus ditutup</translation>
    </message>
    <message>
        <source>Add an addendum</source>
        <translation>Tambah keterangan</translation>
    </message>
    <message>
        <source>Later text with today&apos;s date; the note itself stays as it is</source>
        <translation>Keterangan bertanggal hari ini; catatannya sendiri tidak berubah</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>Keterangan tambahan</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Riwayat perubahan</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Teknik</translation>
    </message>
    <message>
        <source>e.g. motivational interview</source>
        <translation>mis. wawancara motivasi</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakta</translation>
    </message>
    <message>
        <source>What happened, what was seen and heard: without judgement</source>
        <translation>Apa yang terjadi, terlihat, dan terdengar: tanpa penilaian</translation>
    </message>
    <message>
        <source>The worker&apos;s interpretation</source>
        <translation>Tafsiran petugas</translation>
    </message>
    <message>
        <source>What you make of it: assessment, guesses, feelings</source>
        <translation>Penilaian, dugaan, dan kesan Anda tentang fakta di atas</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Singkat saja</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Jenis kegiatan</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Tersimpan pukul {time}</translation>
    </message>
</context>
<context>
    <name>NoteSnippetDialog</name>
    <message>
        <source>In a note, type the word and press Tab. {nama}, {tanggal}, {desa}, {kelompok}, and {petugas} are filled in.</source>
        <translation>Dalam catatan, ketik singkatannya lalu tekan Tab. {nama}, {tanggal}, {desa}, {kelompok}, dan {petugas} terisi sendiri.</translation>
    </message>
    <message>
        <source>Short word *</source>
        <translation>Singkatan *</translation>
    </message>
    <message>
        <source>e.g. ruj</source>
        <translation>mis. ruj</translation>
    </message>
    <message>
        <source>Becomes *</source>
        <translation>Menjadi *</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Dipakai</translation>
    </message>
    <message>
        <source>* required</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>NoteStrip</name>
    <message>
        <source>The draft could not be kept: {reason} Go on writing; it is tried again by itself.</source>
        <translation>Draf belum tersimpan. {reason} Silakan terus menulis; program mencoba lagi sendiri.</translation>
    </message>
    <message>
        <source>This note has changes that were not saved yet. They are shown here.</source>
        <translation>Catatan ini punya perubahan yang belum disimpan. Perubahan itu tampil di sini.</translation>
    </message>
    <message>
        <source>The report of {month} is signed: a saved note cannot be moved into that month.</source>
        <translation>Laporan {month} sudah ditandatangani: catatan lama tidak dapat dipindahkan ke bulan itu.</translation>
    </message>
    <message>
        <source>The report of {month} is signed. This note becomes a late entry: the report stays as it is, and the next report lists the note apart.</source>
        <translation>Laporan {month} sudah ditandatangani. Catatan ini menjadi catatan susulan: laporan itu tidak berubah, dan catatan ini disebut tersendiri dalam laporan berikutnya.</translation>
    </message>
</context>
<context>
    <name>NoteTemplateDialog</name>
    <message>
        <source>{nama}, {tanggal}, {desa}, {kelompok}, and {petugas} are filled in. Write … where the worker writes.</source>
        <translation>{nama}, {tanggal}, {desa}, {kelompok}, dan {petugas} terisi sendiri. Tulis … di tempat yang diisi nanti.</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>Nama *</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Teknik</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakta</translation>
    </message>
    <message>
        <source>The worker&apos;s interpretation</source>
        <translation>Tafsiran petugas</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Kesepakatan</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Dipakai</translation>
    </message>
    <message>
        <source>* required</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>NoteTextHelps</name>
    <message>
        <source>For other kinds</source>
        <translation>Untuk jenis lain</translation>
    </message>
    <message>
        <source>Make a snippet of the chosen text…</source>
        <translation>Jadikan teks terpilih potongan baru…</translation>
    </message>
    <message>
        <source>Change the ready texts in the settings</source>
        <translation>Atur teks siap pakai di Pengaturan</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>Ctrl+T: the beginning of a note of this kind</source>
        <translation>Ctrl+T: awal catatan untuk jenis ini</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Potongan teks</translation>
    </message>
    <message>
        <source>Ctrl+J: ready sentences; a short word and Tab does the same</source>
        <translation>Ctrl+J: kalimat siap pakai; singkatan lalu Tab berguna sama</translation>
    </message>
    <message>
        <source>Take the template back</source>
        <translation>Batalkan templat</translation>
    </message>
    <message>
        <source>Short word + Tab = sentence</source>
        <translation>Singkatan + Tab = kalimat</translation>
    </message>
</context>
<context>
    <name>NoteTextsView</name>
    <message>
        <source>Template</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Singkatan</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Menjadi</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Semua jenis</translation>
    </message>
    <message>
        <source>{name} (out of use)</source>
        <translation>{name} (tidak dipakai)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Bring back the shipped text?</source>
        <translation>Kembalikan teks bawaan?</translation>
    </message>
    <message>
        <source>Remove this text?</source>
        <translation>Hapus teks ini?</translation>
    </message>
    <message>
        <source>Your wording of it goes. Notes that took it over stay as they are.</source>
        <translation>Kata-kata Anda di dalamnya hilang. Catatan yang sudah memakainya tetap seperti semula.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>The beginning of a note, chosen with Ctrl+T. Inserting one never overwrites what is typed.</source>
        <translation>Awal catatan, dipilih dengan Ctrl+T. Menyisipkannya tidak pernah menimpa tulisan Anda.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Potongan teks</translation>
    </message>
    <message>
        <source>A short word that Tab turns into a sentence.</source>
        <translation>Singkatan yang menjadi kalimat setelah Tab ditekan.</translation>
    </message>
</context>
<context>
    <name>NoteType</name>
    <message>
        <source>Not recorded with this kind: {names}</source>
        <translation>Tidak ikut dicatat dengan jenis ini: {names}</translation>
    </message>
</context>
<context>
    <name>ObstacleRow</name>
    <message>
        <source>Kind of obstacle</source>
        <translation>Jenis hambatan</translation>
    </message>
    <message>
        <source>Take this obstacle away</source>
        <translation>Hapus hambatan ini</translation>
    </message>
    <message>
        <source>What stood in the way</source>
        <translation>Apa yang menghambat</translation>
    </message>
</context>
<context>
    <name>OpenedStrip</name>
    <message>
        <source>Confidential clients are open: {reason}</source>
        <translation>Klien rahasia sedang terbuka: {reason}</translation>
    </message>
</context>
<context>
    <name>OtherRecipientDialog</name>
    <message>
        <source>A recipient who is not registered</source>
        <translation>Penerima yang belum terdaftar</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>Nama *</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>16 digits</source>
        <translation>16 angka</translation>
    </message>
    <message>
        <source>Family card number</source>
        <translation>Nomor KK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambahkan</translation>
    </message>
</context>
<context>
    <name>OutsideField</name>
    <message>
        <source>Outside the kecamatan …</source>
        <translation>Di luar kecamatan …</translation>
    </message>
    <message>
        <source>e.g. Lowokwaru, Kota Malang</source>
        <translation>mis. Lowokwaru, Kota Malang</translation>
    </message>
    <message>
        <source>Counted in no village from then on; the sheet stays in the register.</source>
        <translation>Tidak dihitung di desa mana pun sejak itu; lembarnya tetap ada di register.</translation>
    </message>
</context>
<context>
    <name>OutsiderRow</name>
    <message>
        <source>Name, e.g. Bu RT</source>
        <translation>Nama, mis. Bu RT</translation>
    </message>
    <message>
        <source>Name of someone from outside the family</source>
        <translation>Nama orang dari luar keluarga</translation>
    </message>
    <message>
        <source>Role in the session</source>
        <translation>Peran dalam sesi</translation>
    </message>
    <message>
        <source>Take this person away</source>
        <translation>Hapus orang ini</translation>
    </message>
</context>
<context>
    <name>OverlapPane</name>
    <message>
        <source>Shared: {what}</source>
        <translation>Yang sama: {what}</translation>
    </message>
    <message>
        <source>No {programme} in this period, for the person, the family card or the household</source>
        <translation>Tidak ada {programme} pada masa ini, untuk orang, nomor KK, maupun keluarganya</translation>
    </message>
    <message>
        <source>The decision is kept, also when lists are imported anew.</source>
        <translation>Keputusan tersimpan, juga bila daftar diimpor ulang.</translation>
    </message>
    <message>
        <source>Do both belong together?</source>
        <translation>Apakah keduanya boleh bersama?</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Buka klien</translation>
    </message>
    <message>
        <source>Decision *</source>
        <translation>Keputusan *</translation>
    </message>
    <message>
        <source>Reason, whom you asked *</source>
        <translation>Alasan, kepada siapa Anda bertanya *</translation>
    </message>
    <message>
        <source>Keep the decision</source>
        <translation>Simpan keputusan</translation>
    </message>
</context>
<context>
    <name>OverlapsView</name>
    <message>
        <source>Overlaps of aid</source>
        <translation>Tumpang tindih bantuan</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Semua pertanyaan</translation>
    </message>
    <message>
        <source>Whatever is shared</source>
        <translation>Apa pun yang sama</translation>
    </message>
    <message>
        <source>Report to the Dinas</source>
        <translation>Laporan untuk Dinas</translation>
    </message>
    <message>
        <source>Save as workbook…</source>
        <translation>Simpan sebagai Excel…</translation>
    </message>
    <message>
        <source>No question is open</source>
        <translation>Tidak ada yang perlu diputuskan</translation>
    </message>
    <message>
        <source>Nothing in the ledger overlaps or lacks what belongs to it, as asked above.</source>
        <translation>Tidak ada bantuan yang tumpang tindih atau semestinya ada tetapi belum, menurut pilihan di atas.</translation>
    </message>
    <message>
        <source>Report of overlaps</source>
        <translation>Laporan tumpang tindih</translation>
    </message>
    <message>
        <source>Expected aid is missing</source>
        <translation>Yang semestinya belum ada</translation>
    </message>
    <message>
        <source>{shown} shown · {open} of {all} not decided</source>
        <translation>{shown} tampil · {open} dari {all} belum diputuskan</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Yang sama</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
</context>
<context>
    <name>PairForm</name>
    <message>
        <source>Choose for each field which value stays.</source>
        <translation>Pilih untuk tiap isian, nilai mana yang dipertahankan.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>For example: mother and daughter of one name</source>
        <translation>Misalnya: ibu dan anak yang senama</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Gabungkan</translation>
    </message>
    <message>
        <source>&amp;Not the same person</source>
        <translation>&amp;Bukan orang yang sama</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Nanti</translation>
    </message>
    <message>
        <source>Take the decision &amp;back</source>
        <translation>&amp;Tarik kembali keputusan</translation>
    </message>
</context>
<context>
    <name>PairVeil</name>
    <message>
        <source>At least one of the two is confidential. They were compared, but are shown only after both sheets were opened with a reason.</source>
        <translation>Sedikitnya satu dari keduanya rahasia. Keduanya sudah dibandingkan, tetapi baru diperlihatkan setelah lembarnya dibuka dengan alasan.</translation>
    </message>
    <message>
        <source>Open the first</source>
        <translation>Buka yang pertama</translation>
    </message>
    <message>
        <source>Open the second</source>
        <translation>Buka yang kedua</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>For it: {reasons}</source>
        <translation>Mendukung: {reasons}</translation>
    </message>
    <message>
        <source>Against it: {reasons}</source>
        <translation>Menentang: {reasons}</translation>
    </message>
    <message>
        <source>Merged. It can be undone in the sheet of {name}.</source>
        <translation>Digabungkan. Bisa dibatalkan di lembar {name}.</translation>
    </message>
    <message>
        <source>Remembered: these are two people.</source>
        <translation>Diingat: ini dua orang.</translation>
    </message>
    <message>
        <source>Put off.</source>
        <translation>Ditunda.</translation>
    </message>
    <message>
        <source>The pair is open again.</source>
        <translation>Pasangan ini dibuka lagi.</translation>
    </message>
    <message>
        <source>{cases} cases, {sessions} sessions</source>
        <translation>{cases} kasus, {sessions} sesi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open the sheet of {name}</source>
        <translation>Buka lembar {name}</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>belum diisi</translation>
    </message>
    <message>
        <source>≠ differs</source>
        <translation>≠ beda</translation>
    </message>
    <message>
        <source>= same</source>
        <translation>= sama</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Nama lain</translation>
    </message>
    <message>
        <source>Family card</source>
        <translation>Nomor KK</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Born in</source>
        <translation>Tempat lahir</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Ibu kandung</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Ayah</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Terdaftar</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Client</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>PSKS</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>PaletteForm</name>
    <message>
        <source>Enter opens, Esc closes</source>
        <translation>Enter membuka, Esc menutup</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Cari apa saja</translation>
    </message>
    <message>
        <source>Name, NIK, village, page or act</source>
        <translation>Nama, NIK, desa, halaman, atau tindakan</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>At least 8 characters; a short sentence is best</source>
        <translation>Paling sedikit 8 huruf; kalimat pendek paling baik</translation>
    </message>
    <message>
        <source>Once more *</source>
        <translation>Sekali lagi *</translation>
    </message>
    <message>
        <source>Password *</source>
        <translation>Kata sandi *</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Tampilkan yang diketik</translation>
    </message>
    <message>
        <source>The password locks the whole caseload. Nobody can open it without the password or the recovery key, not even the makers of this program.</source>
        <translation>Kata sandi mengunci seluruh data klien. Tanpa kata sandi atau kunci pemulihan tidak ada yang bisa membukanya, pembuat program pun tidak.</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Document.pdf</source>
        <translation>Dokumen.pdf</translation>
    </message>
    <message>
        <source>Fit to the width (Ctrl+0)</source>
        <translation>Sesuaikan dengan lebar (Ctrl+0)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Selebar layar</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Dikirim ke pencetak.</translation>
    </message>
    <message>
        <source>The printer did not take it. Is it on? If not, save the document.</source>
        <translation>Pencetak tidak menerimanya. Apakah sudah menyala? Bila tidak, simpan dokumennya.</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Perbesar (Ctrl++)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Dokumen PDF</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Halaman {number} dari {count}</translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation>Pratinjau dokumen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Simpan sebagai…</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Disimpan sebagai {name}.</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Perkecil (Ctrl+-)</translation>
    </message>
    <message>
        <source>This document cannot be shown.</source>
        <translation>Dokumen ini tidak dapat ditampilkan.</translation>
    </message>
</context>
<context>
    <name>PerformanceDialog</name>
    <message>
        <source>Score the performance</source>
        <translation>Nilai kinerja</translation>
    </message>
    <message>
        <source>Correct the scores</source>
        <translation>Betulkan nilai</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>belum dinilai</translation>
    </message>
    <message>
        <source>0 not there</source>
        <translation>0 tidak ada</translation>
    </message>
    <message>
        <source>1 weak</source>
        <translation>1 lemah</translation>
    </message>
    <message>
        <source>2 fair</source>
        <translation>2 cukup</translation>
    </message>
    <message>
        <source>3 good</source>
        <translation>3 baik</translation>
    </message>
    <message>
        <source>4 very good</source>
        <translation>4 sangat baik</translation>
    </message>
    <message>
        <source>Day *</source>
        <translation>Hari *</translation>
    </message>
    <message>
        <source>0 is not there at all, 4 is very good. What you do not know stays unscored.</source>
        <translation>0 berarti tidak ada, 4 sangat baik. Yang tidak Anda ketahui biarkan belum dinilai.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>Report of a period</source>
        <translation>Laporan periode</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Laporan sedang disusun…</translation>
    </message>
</context>
<context>
    <name>PeriodReportForm</name>
    <message>
        <source>Report of a period</source>
        <translation>Laporan periode</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Masa bantuan</translation>
    </message>
    <message>
        <source>Only signed months are added up.</source>
        <translation>Hanya bulan yang sudah ditandatangani yang dijumlahkan.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Name, NIK or village</source>
        <translation>Nama, NIK, atau desa</translation>
    </message>
    <message>
        <source>Nobody found with this name or number</source>
        <translation>Tidak ada orang dengan nama atau nomor ini</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Keluarkan dari daftar</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>Hapus {name} dari daftar</translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <source>Caption of photo {number}</source>
        <translation>Keterangan foto {number}</translation>
    </message>
    <message>
        <source>Move photo {number} back</source>
        <translation>Mundurkan foto {number}</translation>
    </message>
    <message>
        <source>Move photo {number} forward</source>
        <translation>Majukan foto {number}</translation>
    </message>
    <message>
        <source>Photo {number} of {count}</source>
        <translation>Foto {number} dari {count}</translation>
    </message>
    <message>
        <source>Remove photo {number}</source>
        <translation>Hapus foto {number}</translation>
    </message>
    <message>
        <source>What the photo shows</source>
        <translation>Keterangan foto</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Add photos…</source>
        <translation>Tambah foto…</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Pilih foto</translation>
    </message>
    <message>
        <source>Photo removed. Put it back</source>
        <translation>Foto dihapus. Kembalikan</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Gambar itu</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>Tidak ada gambar yang disalin untuk ditempel.</translation>
    </message>
    <message>
        <source>or drop them here, or paste with Ctrl+V</source>
        <translation>atau seret ke sini, atau tempel dengan Ctrl+V</translation>
    </message>
    <message>
        <source>{name} cannot be opened. Is the drive still there?</source>
        <translation>{name} tidak dapat dibuka. Apakah flashdisk masih terpasang?</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be read. Use JPG or PNG.</source>
        <translation>{name} bukan gambar yang dapat dibaca. Gunakan JPG atau PNG.</translation>
    </message>
    <message>
        <source>{name} is too big: a photo may have 30 MB at most.</source>
        <translation>{name} terlalu besar: foto paling besar 30 MB.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Drag to move. Connect, then pull from one to the other. Double click to change. By keyboard: Tab, arrows, Enter, Delete, C to connect.</source>
        <translation>Seret untuk memindahkan. Hubungkan, lalu tarik dari satu ke yang lain. Klik ganda untuk mengubah. Dengan papan tombol: Tab, panah, Enter, Delete, C untuk menghubungkan.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>Menyimpan…</translation>
    </message>
    <message>
        <source>Every change is kept.</source>
        <translation>Setiap perubahan tersimpan.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Hubungkan…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Initials only</source>
        <translation>Inisial saja</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Cetak atau simpan</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Hubungkan</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Arrange anew</source>
        <translation>Tata ulang</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Ambil dari keluarga</translation>
    </message>
    <message>
        <source>The picture in words</source>
        <translation>Gambar dalam kata</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>PictureTieDialog</name>
    <message>
        <source>Connect two</source>
        <translation>Hubungkan dua</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ke</translation>
    </message>
    <message>
        <source>What is the line?</source>
        <translation>Garis apa ini?</translation>
    </message>
    <message>
        <source>Which way does energy go?</source>
        <translation>Ke mana arah energinya?</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Find your kecamatan *</source>
        <translation>Cari kecamatan Anda *</translation>
    </message>
    <message>
        <source>Kecamatan {name}, {regency}, {province}</source>
        <translation>Kecamatan {name}, {regency}, {province}</translation>
    </message>
    <message>
        <source>No kecamatan with this name; check the spelling</source>
        <translation>Tidak ada kecamatan dengan nama ini; periksa ejaannya</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Type its name, e.g. kepanjen malang</source>
        <translation>Ketik namanya, mis. kepanjen malang</translation>
    </message>
    <message>
        <source>Word for people in need</source>
        <translation>Istilah untuk klien</translation>
    </message>
    <message>
        <source>{count} villages: {names}</source>
        <translation>{count} desa/kelurahan: {names}</translation>
    </message>
</context>
<context>
    <name>PlacesDialog</name>
    <message>
        <source>Village</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Lintang</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Bujur</translation>
    </message>
    <message>
        <source>Road, km</source>
        <translation>Jalan, km</translation>
    </message>
    <message>
        <source>What the road is like</source>
        <translation>Keadaan jalan</translation>
    </message>
    <message>
        <source>This is not a number: {text}</source>
        <translation>Ini bukan angka: {text}</translation>
    </message>
    <message>
        <source>Office ({name})</source>
        <translation>Kantor ({name})</translation>
    </message>
    <message>
        <source>The places are saved.</source>
        <translation>Letak desa tersimpan.</translation>
    </message>
    <message>
        <source>Where the villages lie</source>
        <translation>Letak dan jarak desa</translation>
    </message>
    <message>
        <source>With coordinates the visit plan finds the shortest round from the office; with kilometres it visits the near villages first. Leave empty what you do not know. A phone shows coordinates when a place on the map is held.</source>
        <translation>Dengan koordinat, rencana kunjungan mencari putaran terpendek dari kantor; dengan kilometer, desa yang dekat didahulukan. Kosongkan yang tidak diketahui. Koordinat tampil di ponsel bila sebuah tempat pada peta ditekan lama.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>PlanAgreementDialog</name>
    <message>
        <source>The client agrees to the plan</source>
        <translation>Klien menyetujui rencana</translation>
    </message>
    <message>
        <source>An agreed plan does not change any more. A later change becomes a new version, and this one stays readable.</source>
        <translation>Rencana yang disetujui tidak berubah lagi. Perubahan berikutnya menjadi versi baru, dan versi ini tetap dapat dibaca.</translation>
    </message>
    <message>
        <source>Agreed on *</source>
        <translation>Tanggal persetujuan *</translation>
    </message>
    <message>
        <source>Agreed by *</source>
        <translation>Disetujui oleh *</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>This is not a date. Write it like 14/12/2026.</source>
        <translation>Ini bukan tanggal. Tulis seperti 14/12/2026.</translation>
    </message>
    <message>
        <source>Change the agreed plan</source>
        <translation>Ubah rencana yang sudah disetujui</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>What is typed here and not yet saved is thrown away for good.</source>
        <translation>Yang ditulis di sini dan belum disimpan akan terbuang selamanya.</translation>
    </message>
    <message>
        <source>Drawn up on *</source>
        <translation>Tanggal disusun *</translation>
    </message>
    <message>
        <source>Why is the agreed plan changed? *</source>
        <translation>Mengapa rencana yang disetujui diubah? *</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Tambah tujuan</translation>
    </message>
    <message>
        <source>What is typed is kept while you type. Esc closes and keeps it.</source>
        <translation>Tulisan tersimpan selagi Anda mengetik. Esc menutup dan tetap menyimpannya.</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Buang draf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Simpan rencana</translation>
    </message>
</context>
<context>
    <name>PlanGoalCard</name>
    <message>
        <source>Reached when: {measure}</source>
        <translation>Tercapai bila: {measure}</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Belum ditinjau</translation>
    </message>
    <message>
        <source>Reviewed {day}</source>
        <translation>Ditinjau {day}</translation>
    </message>
</context>
<context>
    <name>PlanGoalEditor</name>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Tujuan {number}</translation>
    </message>
    <message>
        <source>Remove the goal</source>
        <translation>Hapus tujuan</translation>
    </message>
    <message>
        <source>Goal *</source>
        <translation>Tujuan *</translation>
    </message>
    <message>
        <source>e.g. Has a KTP and a family card</source>
        <translation>mis. Mempunyai KTP dan KK</translation>
    </message>
    <message>
        <source>How will one see that it is reached? *</source>
        <translation>Bagaimana terlihat tercapai? *</translation>
    </message>
    <message>
        <source>e.g. KTP in hand before March</source>
        <translation>mis. KTP di tangan sebelum Maret</translation>
    </message>
    <message>
        <source>From the assessment</source>
        <translation>Dari ranah asesmen</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Tambah langkah</translation>
    </message>
</context>
<context>
    <name>PlanReviewDialog</name>
    <message>
        <source>Review the goals</source>
        <translation>Tinjau capaian tujuan</translation>
    </message>
    <message>
        <source>How far is each goal? Where it is not reached, say why.</source>
        <translation>Sejauh mana tiap tujuan? Bila belum tercapai, tuliskan sebabnya.</translation>
    </message>
    <message>
        <source>Reviewed on *</source>
        <translation>Tanggal peninjauan *</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>PlanReviewRow</name>
    <message>
        <source>What is seen</source>
        <translation>Yang terlihat</translation>
    </message>
</context>
<context>
    <name>PlanStepEditor</name>
    <message>
        <source>Remove the step</source>
        <translation>Hapus langkah</translation>
    </message>
    <message>
        <source>Step *</source>
        <translation>Langkah *</translation>
    </message>
    <message>
        <source>e.g. Ask the village for a letter</source>
        <translation>mis. Meminta surat pengantar desa</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Penanggung jawab</translation>
    </message>
    <message>
        <source>Which one? *</source>
        <translation>Lembaga mana? *</translation>
    </message>
    <message>
        <source>e.g. Puskesmas</source>
        <translation>mis. Puskesmas</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Tenggat</translation>
    </message>
</context>
<context>
    <name>PlanStepRow</name>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Selesai…</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>selesai {day}</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>terlambat sejak {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>tenggat {day}</translation>
    </message>
</context>
<context>
    <name>PotentialContactDialog</name>
    <message>
        <source>Note a contact</source>
        <translation>Catat kontak</translation>
    </message>
    <message>
        <source>Correct the contact</source>
        <translation>Betulkan kontak</translation>
    </message>
    <message>
        <source>Day *</source>
        <translation>Hari *</translation>
    </message>
    <message>
        <source>With whom *</source>
        <translation>Dengan siapa *</translation>
    </message>
    <message>
        <source>e.g. Mrs Ani, secretary</source>
        <translation>mis. Bu Ani, sekretaris</translation>
    </message>
    <message>
        <source>About what *</source>
        <translation>Tentang apa *</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Kontak berikutnya</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>PotentialDialog</name>
    <message>
        <source>Add to the directory</source>
        <translation>Tambah ke direktori</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Ubah data</translation>
    </message>
    <message>
        <source>Local potential</source>
        <translation>Potensi lokal</translation>
    </message>
    <message>
        <source>Choose the kind</source>
        <translation>Pilih jenis</translation>
    </message>
    <message>
        <source>Whole kecamatan</source>
        <translation>Seluruh kecamatan</translation>
    </message>
    <message>
        <source>Kind *</source>
        <translation>Jenis *</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>Wilayah kerja</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>Nama *</translation>
    </message>
    <message>
        <source>Led by, or to be asked for</source>
        <translation>Pimpinan atau penanggung jawab</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Decree or deed (SK, akta)</source>
        <translation>Nomor SK atau akta</translation>
    </message>
    <message>
        <source>Tax number (NPWP)</source>
        <translation>NPWP</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Akreditasi</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>Trained in</source>
        <translation>Pelatihan</translation>
    </message>
    <message>
        <source>e.g. PSM basic training 2024</source>
        <translation>mis. pelatihan dasar PSM 2024</translation>
    </message>
    <message>
        <source>Services, one a line; behind a slash the code of the need it is for</source>
        <translation>Layanan, satu per baris; di belakang garis miring singkatan jenis PPKS yang dilayani</translation>
    </message>
    <message>
        <source>e.g. Home visits / LUT</source>
        <translation>mis. Kunjungan rumah / LUT</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Works no longer since</source>
        <translation>Tidak aktif sejak</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>PotentialHistory</name>
    <message>
        <source>Nothing noted yet</source>
        <translation>Belum ada catatan</translation>
    </message>
    <message>
        <source>Contacts, trainings and how it performs stand here, the newest first.</source>
        <translation>Kontak, pelatihan, dan kinerja tercatat di sini, yang terbaru di atas.</translation>
    </message>
    <message>
        <source>The contact is noted.</source>
        <translation>Kontak sudah dicatat.</translation>
    </message>
    <message>
        <source>The training is noted.</source>
        <translation>Pelatihan sudah dicatat.</translation>
    </message>
    <message>
        <source>The scores are noted.</source>
        <translation>Nilai sudah dicatat.</translation>
    </message>
    <message>
        <source>Services: {services}</source>
        <translation>Layanan: {services}</translation>
    </message>
    <message>
        <source>NPWP {number}</source>
        <translation>NPWP {number}</translation>
    </message>
    <message>
        <source>{men} men, {women} women</source>
        <translation>{men} laki-laki, {women} perempuan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Dengan siapa</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Pelatihan</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Kinerja</translation>
    </message>
    <message>
        <source>Note a contact</source>
        <translation>Catat kontak</translation>
    </message>
    <message>
        <source>Note a training</source>
        <translation>Catat pelatihan</translation>
    </message>
    <message>
        <source>Score the performance</source>
        <translation>Nilai kinerja</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Ubah data</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
</context>
<context>
    <name>PotentialImportDialog</name>
    <message>
        <source>Local potential</source>
        <translation>Potensi lokal</translation>
    </message>
    <message>
        <source>None: such rows stay out</source>
        <translation>Tidak ada: baris itu tidak diambil</translation>
    </message>
    <message>
        <source>Whole kecamatan</source>
        <translation>Seluruh kecamatan</translation>
    </message>
    <message>
        <source>List of potentials</source>
        <translation>Daftar PSKS</translation>
    </message>
    <message>
        <source>Columns taken over: {taken}.</source>
        <translation>Kolom yang diambil: {taken}.</translation>
    </message>
    <message>
        <source>Not taken over: {left}.</source>
        <translation>Tidak diambil: {left}.</translation>
    </message>
    <message>
        <source>Take over {count} rows</source>
        <translation>Ambil {count} baris</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Yang akan terjadi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
    <message>
        <source>Take over a list of potentials</source>
        <translation>Ambil daftar PSKS</translation>
    </message>
    <message>
        <source>First you see what would happen. What the directory has already is never written over.</source>
        <translation>Anda melihat dahulu apa yang akan terjadi. Yang sudah ada di direktori tidak pernah ditimpa.</translation>
    </message>
    <message>
        <source>File *</source>
        <translation>Berkas *</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Pilih berkas</translation>
    </message>
    <message>
        <source>Kind, where the list has none</source>
        <translation>Jenis, bila di daftar tidak ada</translation>
    </message>
    <message>
        <source>Village, where the list has none</source>
        <translation>Desa, bila di daftar tidak ada</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Baris daftar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ambil</translation>
    </message>
</context>
<context>
    <name>PotentialTrainingDialog</name>
    <message>
        <source>Note a training</source>
        <translation>Catat pelatihan</translation>
    </message>
    <message>
        <source>Correct the training</source>
        <translation>Betulkan pelatihan</translation>
    </message>
    <message>
        <source>Day *</source>
        <translation>Hari *</translation>
    </message>
    <message>
        <source>Who was trained</source>
        <translation>Yang dilatih</translation>
    </message>
    <message>
        <source>empty: the volunteer itself</source>
        <translation>kosong: relawan itu sendiri</translation>
    </message>
    <message>
        <source>What about *</source>
        <translation>Materi *</translation>
    </message>
    <message>
        <source>e.g. first aid, bookkeeping</source>
        <translation>mis. pertolongan pertama, pembukuan</translation>
    </message>
    <message>
        <source>Organiser *</source>
        <translation>Penyelenggara *</translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation>Nomor sertifikat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>ProgrammeDialog</name>
    <message>
        <source>A programme of your office</source>
        <translation>Program kantor Anda</translation>
    </message>
    <message>
        <source>With the code of a programme that is listed it takes its place, say to end it or to name its regulation.</source>
        <translation>Dengan kode program yang sudah ada, isian ini menggantikannya, misalnya untuk mengakhiri atau menyebut aturannya.</translation>
    </message>
    <message>
        <source>Code *</source>
        <translation>Kode *</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>Nama *</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Unit of goods</source>
        <translation>Satuan barang</translation>
    </message>
    <message>
        <source>Since *</source>
        <translation>Sejak *</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>Stages, one a line</source>
        <translation>Tahap, satu per baris</translation>
    </message>
    <message>
        <source>Source *</source>
        <translation>Sumber *</translation>
    </message>
    <message>
        <source>e.g. a regulation, or whoever said so</source>
        <translation>mis. peraturan, atau siapa yang menyatakan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>ProgrammesView</name>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Rupiah</source>
        <translation>Rupiah</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Belum diperiksa</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>bersama</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Artinya</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>The rule is kept. Overlaps are asked anew.</source>
        <translation>Aturan tersimpan. Tumpang tindih dihitung ulang.</translation>
    </message>
    <message>
        <source>The end of the rule is kept.</source>
        <translation>Akhir aturan tersimpan.</translation>
    </message>
    <message>
        <source>The programme is kept.</source>
        <translation>Program tersimpan.</translation>
    </message>
    <message>
        <source>Own rule: {source}</source>
        <translation>Aturan sendiri: {source}</translation>
    </message>
</context>
<context>
    <name>ProgressTab</name>
    <message>
        <source>until {month}</source>
        <translation>sampai {month}</translation>
    </message>
    <message>
        <source>Members and officers</source>
        <translation>Anggota dan pengurus</translation>
    </message>
    <message>
        <source>The figures are saved.</source>
        <translation>Angka sudah disimpan.</translation>
    </message>
    <message>
        <source>Progress of a group</source>
        <translation>Perkembangan kelompok</translation>
    </message>
    <message>
        <source>Members at the end of the month</source>
        <translation>Anggota pada akhir bulan</translation>
    </message>
    <message>
        <source>officers</source>
        <translation>pengurus</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Pengurus</translation>
    </message>
</context>
<context>
    <name>ProposalDialog</name>
    <message>
        <source>New proposal</source>
        <translation>Usulan baru</translation>
    </message>
    <message>
        <source>Change the proposal</source>
        <translation>Ubah usulan</translation>
    </message>
    <message>
        <source>What is proposed *</source>
        <translation>Yang diusulkan *</translation>
    </message>
    <message>
        <source>Figures that support it</source>
        <translation>Angka pendukung</translation>
    </message>
    <message>
        <source>Figures of the month</source>
        <translation>Angka bulan ini</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Sisipkan</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kepada</translation>
    </message>
    <message>
        <source>e.g. Dinas Sosial, camat, village head</source>
        <translation>misalnya Dinas Sosial, Camat, kepala desa</translation>
    </message>
    <message>
        <source>Noted on *</source>
        <translation>Dicatat tanggal *</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Selesai tanggal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>{count} people, the most pressing need first; nothing since {day}</source>
        <translation>{count} orang, yang paling membutuhkan lebih dulu; tanpa bantuan sejak {day}</translation>
    </message>
    <message>
        <source>To be found in the meeting</source>
        <translation>Ditentukan dalam musyawarah</translation>
    </message>
</context>
<context>
    <name>ProposalListsView</name>
    <message>
        <source>List of proposals for aid</source>
        <translation>Daftar usulan bantuan</translation>
    </message>
    <message>
        <source>No list was made yet</source>
        <translation>Belum ada usulan</translation>
    </message>
    <message>
        <source>Choose people under Not reached and propose them for a village&apos;s meeting.</source>
        <translation>Pilih orang di Belum tersentuh, lalu usulkan untuk musyawarah desa.</translation>
    </message>
    <message>
        <source>To the people not reached</source>
        <translation>Ke Belum tersentuh</translation>
    </message>
    <message>
        <source>Take the list back</source>
        <translation>Batalkan usulan</translation>
    </message>
    <message>
        <source>{number} stays readable with the reason and keeps its number.</source>
        <translation>{number} tetap terbaca dengan alasannya dan nomornya tidak dipakai lagi.</translation>
    </message>
    <message>
        <source>The list is taken back.</source>
        <translation>Impor dibatalkan.</translation>
    </message>
    <message>
        <source>{count} lists</source>
        <translation>{count} usulan</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>berlaku</translation>
    </message>
    <message>
        <source>taken back on {day}</source>
        <translation>dibatalkan {day}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Musyawarah</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
</context>
<context>
    <name>ProposalsDialog</name>
    <message>
        <source>Noted</source>
        <translation>Dicatat</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Usulan</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kepada</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>No proposal yet</source>
        <translation>Belum ada usulan</translation>
    </message>
    <message>
        <source>Note what should change as soon as you see it, with the figures for it.</source>
        <translation>Catat apa yang perlu diubah begitu Anda melihatnya, dengan angkanya.</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>Usulan baru</translation>
    </message>
    <message>
        <source>Take the proposal back?</source>
        <translation>Tarik usulan ini?</translation>
    </message>
    <message>
        <source>It leaves the list and the reports that are not signed yet.</source>
        <translation>Usulan hilang dari daftar dan dari laporan yang belum ditandatangani.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tarik</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>menunggu</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Usulan</translation>
    </message>
    <message>
        <source>What is noted in a month stands in part IV of its report.</source>
        <translation>Yang dicatat dalam suatu bulan masuk bagian IV laporannya.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>QuickActivity</name>
    <message>
        <source>The activity is recorded.</source>
        <translation>Kegiatan tercatat.</translation>
    </message>
    <message>
        <source>Activity without clients: what was done *</source>
        <translation>Kegiatan tanpa klien: apa yang dikerjakan *</translation>
    </message>
    <message>
        <source>For example: meeting at the village office</source>
        <translation>Contoh: rapat di kantor desa</translation>
    </message>
    <message>
        <source>When *</source>
        <translation>Kapan *</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>QuickEntryScreen</name>
    <message>
        <source>Kept as a draft. Nothing is lost if you leave.</source>
        <translation>Tersimpan sebagai draf. Tidak ada yang hilang bila Anda pergi.</translation>
    </message>
    <message>
        <source>{filled} rows, {good} ready</source>
        <translation>{filled} baris, {good} siap disimpan</translation>
    </message>
    <message>
        <source>Save {count} rows</source>
        <translation>Simpan {count} baris</translation>
    </message>
    <message>
        <source>a client of high confidentiality</source>
        <translation>klien berkerahasiaan tinggi</translation>
    </message>
    <message>
        <source>{count} people are registered.</source>
        <translation>{count} orang didaftarkan.</translation>
    </message>
    <message>
        <source>Clear the whole grid?</source>
        <translation>Kosongkan seluruh tabel?</translation>
    </message>
    <message>
        <source>The rows that are not saved yet are thrown away.</source>
        <translation>Baris yang belum disimpan akan dibuang.</translation>
    </message>
    <message>
        <source>Clear everything</source>
        <translation>Kosongkan semua</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Entri cepat</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>Save the good rows</source>
        <translation>Simpan baris yang baik</translation>
    </message>
    <message>
        <source>Enter goes on to the next cell and the next row. Village and kinds may be typed by name, code or an old abbreviation.</source>
        <translation>Enter pindah ke sel dan baris berikutnya. Desa dan jenis kebutuhan boleh ditulis dengan nama, kode, atau singkatan lama.</translation>
    </message>
    <message>
        <source>People to enter</source>
        <translation>Orang yang didaftarkan</translation>
    </message>
    <message>
        <source>See the one registered</source>
        <translation>Lihat yang terdaftar</translation>
    </message>
    <message>
        <source>Someone else: register anyway</source>
        <translation>Orang lain: daftarkan juga</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Hapus baris ini</translation>
    </message>
    <message>
        <source>Save this row</source>
        <translation>Simpan baris ini</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Why? *</source>
        <translation>Mengapa? *</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>RecapDialog</name>
    <message>
        <source>{count} files chosen</source>
        <translation>{count} berkas dipilih</translation>
    </message>
    <message>
        <source>Choose the reports, then make the recap.</source>
        <translation>Pilih laporan, lalu buat rekap.</translation>
    </message>
    <message>
        <source>Nothing chosen: the recap is made of what came before</source>
        <translation>Belum ada yang dipilih: rekap dibuat dari laporan yang sudah masuk</translation>
    </message>
    <message>
        <source>Area of the reports themselves</source>
        <translation>Wilayah laporan yang masuk</translation>
    </message>
    <message>
        <source>Province {name}</source>
        <translation>Provinsi {name}</translation>
    </message>
    <message>
        <source>All Indonesia</source>
        <translation>Seluruh Indonesia</translation>
    </message>
    <message>
        <source>Reports that came in</source>
        <translation>Laporan yang masuk</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Berkas PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Folder of reports that came in</source>
        <translation>Folder laporan yang masuk</translation>
    </message>
    <message>
        <source>{count} files checked</source>
        <translation>{count} berkas diperiksa</translation>
    </message>
    <message>
        <source>{area}, {month}: {counted} of {expected} reports counted</source>
        <translation>{area}, {month}: {counted} dari {expected} laporan masuk rekap</translation>
    </message>
    <message>
        <source>Files: {checked} checked, {new} new, {refused} not taken in.</source>
        <translation>Berkas: {checked} diperiksa, {new} baru, {refused} tidak diambil.</translation>
    </message>
    <message>
        <source>Missing: {missing}. Late: {late}.</source>
        <translation>Belum ada: {missing}. Terlambat: {late}.</translation>
    </message>
    <message>
        <source>Stopped. What was taken in so far is kept.</source>
        <translation>Dihentikan. Yang sudah diambil tetap tersimpan.</translation>
    </message>
    <message>
        <source>Where workbook and paper go</source>
        <translation>Folder untuk buku kerja dan dokumen rekap</translation>
    </message>
    <message>
        <source>Replace the recap?</source>
        <translation>Ganti rekap yang lama?</translation>
    </message>
    <message>
        <source>A recap of this month and area is already in that folder.</source>
        <translation>Di folder itu sudah ada rekap bulan dan wilayah ini.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>Workbook and paper are saved in {folder}.</source>
        <translation>Buku kerja dan dokumen rekap tersimpan di {folder}.</translation>
    </message>
    <message>
        <source>Sub-district or file</source>
        <translation>Kecamatan atau berkas</translation>
    </message>
    <message>
        <source>Regency</source>
        <translation>Kabupaten/kota</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Yang perlu ditindaklanjuti</translation>
    </message>
</context>
<context>
    <name>RecapForm</name>
    <message>
        <source>Recap of received reports</source>
        <translation>Rekap laporan yang masuk</translation>
    </message>
    <message>
        <source>For the desk that receives reports: many signed PDFs become one table and one paper. Each file is verified; what was altered, doubled or left out is named. A file is only read.</source>
        <translation>Untuk meja penerima laporan: banyak PDF bertanda tangan menjadi satu tabel dan satu dokumen. Setiap berkas diperiksa; yang diubah, ganda, atau belum ada disebutkan. Berkas hanya dibaca.</translation>
    </message>
    <message>
        <source>Choose reports…</source>
        <translation>Pilih laporan…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Pilih folder…</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Ranah</translation>
    </message>
    <message>
        <source>Due on this day of the next month</source>
        <translation>Batas tanggal di bulan berikutnya</translation>
    </message>
    <message>
        <source>Make the recap</source>
        <translation>Buat rekap</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Save workbook and paper…</source>
        <translation>Simpan buku kerja dan dokumen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Has the aid arrived?</source>
        <translation>Apakah bantuan sampai?</translation>
    </message>
    <message>
        <source>What was found *</source>
        <translation>Hasil pemeriksaan *</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Apa masalahnya</translation>
    </message>
    <message>
        <source>e.g. card swallowed, only part paid out, handed to somebody else</source>
        <translation>mis. kartu tertelan, hanya cair sebagian, diserahkan kepada orang lain</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>ReceiptPhoto</name>
    <message>
        <source>Photo of the receipt</source>
        <translation>Foto tanda terima</translation>
    </message>
</context>
<context>
    <name>RecipientDialog</name>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>From *</source>
        <translation>Mulai *</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Menerima</translation>
    </message>
    <message>
        <source>In (place in the address)</source>
        <translation>Di (tempat pada alamat surat)</translation>
    </message>
    <message>
        <source>Name of the office or post *</source>
        <translation>Nama instansi atau jabatan *</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>e.g. Kepala Dinas Sosial Kabupaten Malang</source>
        <translation>mis. Kepala Dinas Sosial Kabupaten Malang</translation>
    </message>
    <message>
        <source>E-mail address, for copies by e-mail</source>
        <translation>Alamat e-mail, untuk tembusan lewat e-mail</translation>
    </message>
    <message>
        <source>e.g. dinsos@malangkab.go.id</source>
        <translation>mis. dinsos@malangkab.go.id</translation>
    </message>
    <message>
        <source>For which reports (none ticked: for all)</source>
        <translation>Untuk laporan apa (tidak ada yang dicentang: semua)</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Tambah penerima</translation>
    </message>
    <message>
        <source>Change the recipient</source>
        <translation>Ubah penerima</translation>
    </message>
</context>
<context>
    <name>RecipientsForm</name>
    <message>
        <source>Copy to the ministry</source>
        <translation>Tembusan ke kementerian</translation>
    </message>
    <message>
        <source>Copy to the province</source>
        <translation>Tembusan ke provinsi</translation>
    </message>
    <message>
        <source>File copy</source>
        <translation>Arsip</translation>
    </message>
    <message>
        <source>In (place in the address)</source>
        <translation>Di (tempat pada alamat surat)</translation>
    </message>
    <message>
        <source>Original to *</source>
        <translation>Asli untuk *</translation>
    </message>
    <message>
        <source>The original goes to the Dinas Sosial of the regency; the others get a copy. Names can be changed later.</source>
        <translation>Surat asli dikirim ke Dinas Sosial kabupaten/kota; yang lain mendapat tembusan. Nama dapat diubah kemudian.</translation>
    </message>
</context>
<context>
    <name>RecipientsModel</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Nomor kartu</translation>
    </message>
    <message>
        <source>What stands beside it</source>
        <translation>Bantuan lain pada masa ini</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Diambil oleh</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Sort by</source>
        <translation>Urutkan menurut</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>I have kept the recovery key in a safe place</source>
        <translation>Kunci pemulihan sudah saya simpan di tempat aman</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Kunci pemulihan</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Simpan sebagai PDF…</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Simpan kunci pemulihan</translation>
    </message>
    <message>
        <source>This is your recovery key. It opens the caseload when the password is forgotten, and it is shown only now. Print it or write it down, and keep it apart from the computer.</source>
        <translation>Ini kunci pemulihan Anda. Kunci ini membuka data klien bila kata sandi terlupa, dan hanya ditampilkan sekarang. Cetak atau tulis, lalu simpan terpisah dari komputer.</translation>
    </message>
</context>
<context>
    <name>ReferralBoard</name>
    <message>
        <source>⚠ No consent to share yet</source>
        <translation>⚠ Belum ada persetujuan</translation>
    </message>
    <message>
        <source>Since {date}</source>
        <translation>Sejak {date}</translation>
    </message>
    <message>
        <source>⚠ {days} days late</source>
        <translation>⚠ Terlambat {days} hari</translation>
    </message>
    <message>
        <source>Answer by {date}</source>
        <translation>Jawaban paling lambat {date}</translation>
    </message>
    <message>
        <source>After {state} only {allowed} can follow.</source>
        <translation>Setelah {state} hanya dapat: {allowed}.</translation>
    </message>
    <message>
        <source>{state} is the end of a referral.</source>
        <translation>{state} adalah akhir rujukan.</translation>
    </message>
</context>
<context>
    <name>ReferralDialog</name>
    <message>
        <source>New referral</source>
        <translation>Rujukan baru</translation>
    </message>
    <message>
        <source>Choose the client first</source>
        <translation>Pilih klien lebih dahulu</translation>
    </message>
    <message>
        <source>Choose; those that fit the needs stand first</source>
        <translation>Pilih; yang cocok dengan kebutuhan ada di atas</translation>
    </message>
    <message>
        <source>The directory is still empty: add organisations under Network</source>
        <translation>Direktori masih kosong: tambahkan lembaga di Jejaring dan Rujukan</translation>
    </message>
    <message>
        <source>Offers what fits: {services}</source>
        <translation>Layanan yang cocok: {services}</translation>
    </message>
    <message>
        <source>Client *</source>
        <translation>Klien *</translation>
    </message>
    <message>
        <source>To whom *</source>
        <translation>Dirujuk ke *</translation>
    </message>
    <message>
        <source>Service *</source>
        <translation>Layanan *</translation>
    </message>
    <message>
        <source>e.g. wheelchair, skills training</source>
        <translation>mis. kursi roda, pelatihan keterampilan</translation>
    </message>
    <message>
        <source>Why, what is the situation *</source>
        <translation>Alasan dan keadaan klien *</translation>
    </message>
    <message>
        <source>Prepared on *</source>
        <translation>Disiapkan tanggal *</translation>
    </message>
    <message>
        <source>Answer expected by</source>
        <translation>Jawaban ditunggu sampai</translation>
    </message>
    <message>
        <source>Running number of the letter *</source>
        <translation>Nomor urut surat *</translation>
    </message>
    <message>
        <source>Enclosed papers, one a line</source>
        <translation>Lampiran, satu per baris</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>ReferralList</name>
    <message>
        <source>No referral here</source>
        <translation>Belum ada rujukan</translation>
    </message>
    <message>
        <source>Who is sent to an organisation stands here until an answer has come.</source>
        <translation>Klien yang dirujuk ke lembaga tercatat di sini sampai ada jawabannya.</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Rujukan baru</translation>
    </message>
    <message>
        <source>The referral is prepared. Print its letter next.</source>
        <translation>Rujukan disiapkan. Berikutnya cetak suratnya.</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation>Surat rujukan</translation>
    </message>
    <message>
        <source>The step is recorded.</source>
        <translation>Langkah dicatat.</translation>
    </message>
    <message>
        <source>record a consent to share with it before sending</source>
        <translation>catat persetujuan berbagi dengannya sebelum mengirim</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Disiapkan</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Dirujuk ke</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Jawaban sampai</translation>
    </message>
    <message>
        <source>{date}, late</source>
        <translation>{date}, terlambat</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Langkah berikutnya</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Rujukan</translation>
    </message>
</context>
<context>
    <name>ReferralsTab</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Services that fit</source>
        <translation>Layanan yang cocok</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Nobody in the directory fits yet</source>
        <translation>Belum ada yang cocok di direktori</translation>
    </message>
    <message>
        <source>Write down under Network which services the organisations offer.</source>
        <translation>Catat layanan tiap lembaga di Jejaring dan Rujukan.</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Rujukan</translation>
    </message>
    <message>
        <source>{village}, own village</source>
        <translation>{village}, desa sendiri</translation>
    </message>
    <message>
        <source>Whole kecamatan</source>
        <translation>Seluruh kecamatan</translation>
    </message>
</context>
<context>
    <name>RegisterChoiceDialog</name>
    <message>
        <source>All villages</source>
        <translation>Semua desa</translation>
    </message>
    <message>
        <source>All kinds of need</source>
        <translation>Semua jenis kebutuhan</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>{count} people, without the dead and those who are confidential</source>
        <translation>{count} orang; yang meninggal dan yang rahasia tidak ikut</translation>
    </message>
    <message>
        <source>Recipients from the register</source>
        <translation>Penerima dari register</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Kind of need</source>
        <translation>Jenis kebutuhan</translation>
    </message>
    <message>
        <source>Kept filter of the client list</source>
        <translation>Saringan tersimpan dari daftar klien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambahkan</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>The register is being made…</source>
        <translation>Register sedang disusun…</translation>
    </message>
    <message>
        <source>Register of deliveries</source>
        <translation>Buku ekspedisi</translation>
    </message>
</context>
<context>
    <name>ReminderStripForm</name>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
</context>
<context>
    <name>ReportDeskForm</name>
    <message>
        <source>All months (Esc)</source>
        <translation>Semua bulan (Esc)</translation>
    </message>
    <message>
        <source>Versions of this report</source>
        <translation>Versi laporan ini</translation>
    </message>
</context>
<context>
    <name>ReportFiguresForm</name>
    <message>
        <source>Activities</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Click a row to see the records behind it.</source>
        <translation>Klik sebuah baris untuk melihat catatannya.</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Hambatan</translation>
    </message>
    <message>
        <source>Per village</source>
        <translation>Rinci per desa</translation>
    </message>
    <message>
        <source>Register and cases</source>
        <translation>Data klien dan kasus</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Tempat kegiatan</translation>
    </message>
</context>
<context>
    <name>ReportLetterForm</name>
    <message>
        <source>Date of the letter</source>
        <translation>Tanggal surat</translation>
    </message>
    <message>
        <source>Letterhead, recipients and the pattern of the number are kept in the settings.</source>
        <translation>Kop surat, penerima, dan pola nomor diatur di Pengaturan.</translation>
    </message>
    <message>
        <source>Number of the covering letter</source>
        <translation>Nomor surat pengantar</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Buka Pengaturan</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>Nomor urut</translation>
    </message>
    <message>
        <source>Without a number of your own the next free one is taken. Each number serves only once.</source>
        <translation>Bila dibiarkan otomatis, nomor berikutnya yang dipakai. Setiap nomor hanya untuk satu surat.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>otomatis</translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>Proposals</source>
        <translation>Usulan</translation>
    </message>
    <message>
        <source>Report of a period</source>
        <translation>Laporan periode</translation>
    </message>
    <message>
        <source>Recap of received reports</source>
        <translation>Rekap laporan yang masuk</translation>
    </message>
</context>
<context>
    <name>ReportSectionForm</name>
    <message>
        <source>Back to the automatic text</source>
        <translation>Kembalikan teks otomatis</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Teks Anda</translation>
    </message>
</context>
<context>
    <name>ReportSignForm</name>
    <message>
        <source>Make a revision…</source>
        <translation>Buat revisi…</translation>
    </message>
    <message>
        <source>Sign the report</source>
        <translation>Tanda tangani</translation>
    </message>
    <message>
        <source>The camat signs…</source>
        <translation>Camat menandatangani…</translation>
    </message>
</context>
<context>
    <name>ReportYearForm</name>
    <message>
        <source>Check a PDF…</source>
        <translation>Periksa PDF…</translation>
    </message>
    <message>
        <source>Register of deliveries</source>
        <translation>Register pengiriman</translation>
    </message>
    <message>
        <source>Period…</source>
        <translation>Periode…</translation>
    </message>
    <message>
        <source>Recap…</source>
        <translation>Rekap…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Tahun berikutnya</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Tahun sebelumnya</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Usulan</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>A request about the own data</source>
        <translation>Permohonan tentang data pribadi</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Yang diminta</translation>
    </message>
    <message>
        <source>Received on *</source>
        <translation>Diterima tanggal *</translation>
    </message>
    <message>
        <source>In the words of the person</source>
        <translation>Dalam kata-kata pemohon</translation>
    </message>
    <message>
        <source>It must be answered within 3 × 24 hours.</source>
        <translation>Harus dijawab dalam 3 × 24 jam.</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>1. Choose the backup</source>
        <translation>1. Pilih cadangan</translation>
    </message>
    <message>
        <source>2. Compare</source>
        <translation>2. Bandingkan</translation>
    </message>
    <message>
        <source>3. Password of the backup</source>
        <translation>3. Kata sandi cadangan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Choose a backup to see what it holds.</source>
        <translation>Pilih cadangan untuk melihat isinya.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Pilih berkas…</translation>
    </message>
    <message>
        <source>Nothing is lost: what is on this computer now is kept aside, beside the data folder.</source>
        <translation>Tidak ada yang hilang: data di komputer ini sekarang disimpan tersendiri di samping folder data.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Pulihkan dari cadangan</translation>
    </message>
    <message>
        <source>The password at the time of the backup, or the recovery key</source>
        <translation>Kata sandi saat cadangan dibuat, atau kunci pemulihan</translation>
    </message>
</context>
<context>
    <name>RestoreView</name>
    <message>
        <source>Backup file</source>
        <translation>Berkas cadangan</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>Catatan terakhir</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>No backup was found on a stick. Plug the stick in, or choose a file.</source>
        <translation>Tidak ada cadangan di flashdisk. Pasang flashdisk, atau pilih berkas.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>On this computer now</source>
        <translation>Di komputer ini sekarang</translation>
    </message>
    <message>
        <source>Session notes</source>
        <translation>Catatan sesi</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>This backup</source>
        <translation>Cadangan ini</translation>
    </message>
    <message>
        <source>On {when} a backup took the place of the data that was here. It is kept.</source>
        <translation>Pada {when} data di sini diganti dengan cadangan. Data sebelumnya masih tersimpan.</translation>
    </message>
    <message>
        <source>Bring that data back</source>
        <translation>Kembalikan data sebelumnya</translation>
    </message>
</context>
<context>
    <name>RestrictionDialog</name>
    <message>
        <source>Lift the restriction</source>
        <translation>Cabut pembatasan</translation>
    </message>
    <message>
        <source>Restrict the data</source>
        <translation>Batasi pemrosesan</translation>
    </message>
    <message>
        <source>Notes, exports and referrals are possible again.</source>
        <translation>Catatan, ekspor, dan rujukan dapat dibuat lagi.</translation>
    </message>
    <message>
        <source>The data is kept, but no new notes, exports or referrals are made.</source>
        <translation>Data tetap disimpan, tetapi catatan, ekspor, dan rujukan baru tidak dibuat.</translation>
    </message>
    <message>
        <source>Since *</source>
        <translation>Sejak *</translation>
    </message>
    <message>
        <source>Why? *</source>
        <translation>Mengapa? *</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>RetentionScreen</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Inisial</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Dasar</translation>
    </message>
    <message>
        <source>Nobody is due</source>
        <translation>Belum ada yang jatuh tempo</translation>
    </message>
    <message>
        <source>People whose data is no longer needed by the rule above are listed here.</source>
        <translation>Orang yang datanya tidak diperlukan lagi menurut aturan di atas tampil di sini.</translation>
    </message>
    <message>
        <source>Due: {count}. Open a person to destroy the data in the tab of rights.</source>
        <translation>Jatuh tempo: {count}. Buka orangnya untuk memusnahkan data di tab Hak subjek.</translation>
    </message>
    <message>
        <source>The rule is kept.</source>
        <translation>Aturan disimpan.</translation>
    </message>
    <message>
        <source>Record of destruction</source>
        <translation>Berita acara pemusnahan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>End of retention</source>
        <translation>Akhir masa simpan</translation>
    </message>
    <message>
        <source>Data is kept for</source>
        <translation>Data disimpan selama</translation>
    </message>
    <message>
        <source>Years of retention</source>
        <translation>Lama masa simpan dalam tahun</translation>
    </message>
    <message>
        <source>years, counted from</source>
        <translation>tahun, dihitung sejak</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Dihitung sejak</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>People whose retention has ended</source>
        <translation>Orang yang masa simpan datanya berakhir</translation>
    </message>
    <message>
        <source>Records of destruction</source>
        <translation>Berita acara pemusnahan</translation>
    </message>
    <message>
        <source>Nothing was destroyed yet.</source>
        <translation>Belum ada yang dimusnahkan.</translation>
    </message>
</context>
<context>
    <name>RevisionForm</name>
    <message>
        <source>A revision is a new version that names the former one. The signed report and its copies are kept.</source>
        <translation>Revisi adalah versi baru yang menyebut versi sebelumnya. Laporan yang sudah ditandatangani dan riwayat pengirimannya tetap disimpan.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>For example: attendance of 12 October corrected as the Dinas asked</source>
        <translation>Contoh: jumlah hadir 12 Oktober dibetulkan sesuai permintaan Dinas</translation>
    </message>
    <message>
        <source>Make the revision</source>
        <translation>Buat revisi</translation>
    </message>
    <message>
        <source>Revision of the report</source>
        <translation>Revisi laporan</translation>
    </message>
    <message>
        <source>What is corrected, and why *</source>
        <translation>Apa yang dibetulkan, dan mengapa *</translation>
    </message>
</context>
<context>
    <name>RightsTab</name>
    <message>
        <source>Rights</source>
        <translation>Hak subjek</translation>
    </message>
    <message>
        <source>{level}, raised by hand: {reason}</source>
        <translation>{level}, dinaikkan dengan tangan: {reason}</translation>
    </message>
    <message>
        <source>The data is restricted since {date}: {reason}</source>
        <translation>Pemrosesan dibatasi sejak {date}: {reason}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawab</translation>
    </message>
    <message>
        <source>Late: was due {due}</source>
        <translation>Terlambat: seharusnya {due}</translation>
    </message>
    <message>
        <source>To be answered by {due}</source>
        <translation>Harus dijawab sebelum {due}</translation>
    </message>
    <message>
        <source>The level is kept.</source>
        <translation>Tingkat kerahasiaan disimpan.</translation>
    </message>
    <message>
        <source>The request is noted.</source>
        <translation>Permohonan dicatat.</translation>
    </message>
    <message>
        <source>The answer is kept.</source>
        <translation>Jawaban disimpan.</translation>
    </message>
    <message>
        <source>The restriction is lifted.</source>
        <translation>Pembatasan dicabut.</translation>
    </message>
    <message>
        <source>The data is restricted.</source>
        <translation>Pemrosesan dibatasi.</translation>
    </message>
    <message>
        <source>Everything held about a person</source>
        <translation>Semua data yang disimpan tentang seseorang</translation>
    </message>
    <message>
        <source>Record of destruction</source>
        <translation>Berita acara pemusnahan</translation>
    </message>
</context>
<context>
    <name>RiskFactorDialog</name>
    <message>
        <source>Change the risk factor</source>
        <translation>Ubah faktor risiko</translation>
    </message>
    <message>
        <source>Add a risk factor</source>
        <translation>Tambah faktor risiko</translation>
    </message>
    <message>
        <source>Who has this factor gets the points and nothing more.</source>
        <translation>Faktor ini hanya menambah angka.</translation>
    </message>
    <message>
        <source>Who has this factor is at risk {least} at the least: {band}.</source>
        <translation>Dengan faktor ini risiko paling rendah {least}: {band}.</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>Nama *</translation>
    </message>
    <message>
        <source>e.g. House in danger of landslide</source>
        <translation>mis. Rumah rawan longsor</translation>
    </message>
    <message>
        <source>Points that it adds</source>
        <translation>Angka yang ditambahkan</translation>
    </message>
    <message>
        <source>Lowest risk with this factor</source>
        <translation>Risiko paling rendah dengan faktor ini</translation>
    </message>
    <message>
        <source>lifts nowhere</source>
        <translation>tidak menaikkan</translation>
    </message>
    <message>
        <source>In use: offered in new assessments</source>
        <translation>Dipakai: ditawarkan di asesmen baru</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>RiskRuleDialog</name>
    <message>
        <source>Together {sum} of {whole}</source>
        <translation>Jumlah {sum} dari {whole}</translation>
    </message>
    <message>
        <source>How the risk is reckoned</source>
        <translation>Cara risiko dihitung</translation>
    </message>
    <message>
        <source>The most points for each of the three parts; together they make 100.</source>
        <translation>Angka tertinggi untuk setiap bagian; jumlahnya 100.</translation>
    </message>
    <message>
        <source>Mean of all scores</source>
        <translation>Rata-rata semua skor</translation>
    </message>
    <message>
        <source>Gravest score</source>
        <translation>Skor paling berat</translation>
    </message>
    <message>
        <source>Risk factors together</source>
        <translation>Semua faktor risiko</translation>
    </message>
    <message>
        <source>From which number on a risk lies in a band; the lowest begins at 0.</source>
        <translation>Mulai angka berapa risiko masuk tingkat itu; yang terendah mulai dari 0.</translation>
    </message>
    <message>
        <source>Medium from</source>
        <translation>Sedang mulai</translation>
    </message>
    <message>
        <source>High from</source>
        <translation>Tinggi mulai</translation>
    </message>
    <message>
        <source>Very high from</source>
        <translation>Sangat tinggi mulai</translation>
    </message>
    <message>
        <source>Lists and filters go by the new bands at once. Assessments already signed off keep theirs.</source>
        <translation>Daftar dan saringan langsung memakai batas baru. Asesmen yang sudah disahkan tetap memakai batasnya sendiri.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message>
        <source>Attendance: H, I, S or A marks a row and moves on</source>
        <translation>Kehadiran: H, I, S, atau A mengisi satu baris lalu pindah</translation>
    </message>
</context>
<context>
    <name>RollCallModel</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Choose the programme</source>
        <translation>Pilih program</translation>
    </message>
    <message>
        <source>A rule of your office</source>
        <translation>Aturan kantor Anda</translation>
    </message>
    <message>
        <source>Programme *</source>
        <translation>Program *</translation>
    </message>
    <message>
        <source>beside *</source>
        <translation>bersama *</translation>
    </message>
    <message>
        <source>means *</source>
        <translation>artinya *</translation>
    </message>
    <message>
        <source>Since *</source>
        <translation>Sejak *</translation>
    </message>
    <message>
        <source>Where they share *</source>
        <translation>Bila yang sama *</translation>
    </message>
    <message>
        <source>Who says so *</source>
        <translation>Siapa yang menentukan *</translation>
    </message>
    <message>
        <source>e.g. letter of the Dinas 460/12/2026</source>
        <translation>mis. surat Dinas Sosial 460/12/2026</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>RuleEndDialog</name>
    <message>
        <source>End the rule</source>
        <translation>Akhiri aturan</translation>
    </message>
    <message>
        <source>Its last day *</source>
        <translation>Hari terakhirnya *</translation>
    </message>
    <message>
        <source>What it says of former periods stays.</source>
        <translation>Yang dikatakannya tentang masa sebelumnya tetap berlaku.</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>How many backups stay</source>
        <translation>Berapa cadangan yang disimpan</translation>
    </message>
</context>
<context>
    <name>SavedFilterRow</name>
    <message>
        <source>Keep this filter…</source>
        <translation>Simpan saringan ini…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Ganti nama…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>ScoreBar</name>
    <message>
        <source>Press 0 to 4</source>
        <translation>Tekan 0 sampai 4</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Belum dinilai</translation>
    </message>
</context>
<context>
    <name>SectionEditor</name>
    <message>
        <source>Back to the automatic text</source>
        <translation>Kembalikan teks otomatis</translation>
    </message>
    <message>
        <source>Bring my words back</source>
        <translation>Kembalikan teks saya</translation>
    </message>
    <message>
        <source>Not saved yet. The text stays here; type on to try again.</source>
        <translation>Belum tersimpan. Teks tetap ada di sini; lanjutkan mengetik untuk mencoba lagi.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>New series of meetings</source>
        <translation>Rangkaian pertemuan baru</translation>
    </message>
    <message>
        <source>Change the series</source>
        <translation>Ubah rangkaian</translation>
    </message>
    <message>
        <source>Title of the series *</source>
        <translation>Judul rangkaian *</translation>
    </message>
    <message>
        <source>Number of meetings</source>
        <translation>Jumlah pertemuan</translation>
    </message>
    <message>
        <source>Topic and planned date of each meeting *</source>
        <translation>Materi dan tanggal tiap pertemuan *</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>SessionTypeDialog</name>
    <message>
        <source>Change the kind</source>
        <translation>Ubah jenis kegiatan</translation>
    </message>
    <message>
        <source>Add a kind of activity</source>
        <translation>Tambah jenis kegiatan</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wajib</translation>
    </message>
    <message>
        <source>{field}: required</source>
        <translation>{field}: wajib</translation>
    </message>
    <message>
        <source>One client or more</source>
        <translation>Satu klien atau lebih</translation>
    </message>
    <message>
        <source>Members of a family</source>
        <translation>Anggota keluarga</translation>
    </message>
    <message>
        <source>A group and its members</source>
        <translation>Kelompok dan anggotanya</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Tanpa peserta tertentu</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>Nama *</translation>
    </message>
    <message>
        <source>e.g. Pendampingan lansia</source>
        <translation>mis. Pendampingan lansia</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Yang diperlukan</translation>
    </message>
    <message>
        <source>Role in the report</source>
        <translation>Peran dalam laporan</translation>
    </message>
    <message>
        <source>In use from</source>
        <translation>Dipakai sejak</translation>
    </message>
    <message>
        <source>Last day in use</source>
        <translation>Hari terakhir dipakai</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>Isian formulir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>SessionTypesView</name>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Role in the report</source>
        <translation>Peran dalam laporan</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Dipakai</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} sampai {until}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>sampai {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>sejak {day}</translation>
    </message>
    <message>
        <source>always</source>
        <translation>selalu</translation>
    </message>
    <message>
        <source>Kinds of activity</source>
        <translation>Jenis kegiatan</translation>
    </message>
    <message>
        <source>What a note can be of, which fields its form shows, and under which role the monthly report counts it.</source>
        <translation>Jenis kegiatan yang dapat dicatat, isian yang tampil di formulirnya, dan peran yang menghitungnya dalam laporan bulanan.</translation>
    </message>
    <message>
        <source>Add a kind</source>
        <translation>Tambah jenis</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ubah …</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Naik</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Turun</translation>
    </message>
</context>
<context>
    <name>SessionsTab</name>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Title and place</source>
        <translation>Judul dan tempat</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Belum ada sesi</translation>
    </message>
    <message>
        <source>Visits, guidance and meetings with this client are listed here.</source>
        <translation>Kunjungan, bimbingan, dan pertemuan dengan klien ini tercantum di sini.</translation>
    </message>
    <message>
        <source>Write a session note</source>
        <translation>Catat sesi</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sesi</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Add a recipient…</source>
        <translation>Tambah penerima…</translation>
    </message>
    <message>
        <source>At least 8 characters; a short sentence is best</source>
        <translation>Paling sedikit 8 huruf; kalimat pendek paling baik</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Ganti kata sandi</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Letters and report</source>
        <translation>Surat dan laporan</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Kunci setelah</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Kunci otomatis</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Tampilan dan bahasa</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Kata sandi baru</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Sekali lagi</translation>
    </message>
    <message>
        <source>Present password or recovery key</source>
        <translation>Kata sandi sekarang atau kunci pemulihan</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Keamanan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>The language of papers is always Indonesian.</source>
        <translation>Bahasa surat dan laporan selalu Indonesia.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>You and your office</source>
        <translation>Anda dan kantor</translation>
    </message>
    <message>
        <source>minutes without work</source>
        <translation>menit tanpa kegiatan</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Who receives which report, in the order of the list of copies. A change counts for reports that are not signed yet; the names are those of the day of the letter.</source>
        <translation>Siapa menerima laporan apa, menurut urutan daftar tembusan. Perubahan berlaku untuk laporan yang belum ditandatangani; nama yang dipakai adalah yang berlaku pada tanggal surat.</translation>
    </message>
    <message>
        <source>E-mail account…</source>
        <translation>Akun e-mail…</translation>
    </message>
    <message>
        <source>Data of people</source>
        <translation>Data orang</translation>
    </message>
    <message>
        <source>Every change, opening and print is logged; data is destroyed at the end of retention.</source>
        <translation>Setiap perubahan, pembukaan, dan cetakan dicatat; data dimusnahkan pada akhir masa simpan.</translation>
    </message>
    <message>
        <source>Log of changes</source>
        <translation>Catatan perubahan</translation>
    </message>
    <message>
        <source>End of retention</source>
        <translation>Akhir masa simpan</translation>
    </message>
    <message>
        <source>Where the villages lie</source>
        <translation>Letak dan jarak desa</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Asesmen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Note texts</source>
        <translation>Teks catatan</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Tanda tangan</translation>
    </message>
    <message>
        <source>Cover opened confidential clients while another window is in use</source>
        <translation>Tutupi klien rahasia yang terbuka selama jendela lain dipakai</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>As the computer is set</source>
        <translation>Mengikuti komputer</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Menerima</translation>
    </message>
    <message>
        <source>For which reports</source>
        <translation>Untuk laporan</translation>
    </message>
    <message>
        <source>all</source>
        <translation>semua</translation>
    </message>
    <message>
        <source>Kecamatan {name}, {regency}, {province}</source>
        <translation>Kecamatan {name}, {regency}, {province}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Settings kept.</source>
        <translation>Pengaturan disimpan.</translation>
    </message>
    <message>
        <source>The language changes fully when you unlock again.</source>
        <translation>Bahasa berganti sepenuhnya setelah program dikunci lalu dibuka lagi.</translation>
    </message>
    <message>
        <source>The password is changed. The recovery key stays valid.</source>
        <translation>Kata sandi sudah diganti. Kunci pemulihan tetap berlaku.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>{count} villages: {names}</source>
        <translation>{count} desa/kelurahan: {names}</translation>
    </message>
</context>
<context>
    <name>SignPanel</name>
    <message>
        <source>Letter number {number}</source>
        <translation>Nomor surat {number}</translation>
    </message>
    <message>
        <source>Revision: {note}</source>
        <translation>Revisi: {note}</translation>
    </message>
    <message>
        <source>Signed {when}. It does not change any more.</source>
        <translation>Ditandatangani {when}. Isinya tidak berubah lagi.</translation>
    </message>
    <message>
        <source>Signing freezes figures, texts and letter number for good and makes the copies.</source>
        <translation>Setelah ditandatangani, angka, uraian, dan nomor surat tetap dan tidak berubah lagi; berkas untuk semua penerima siap diserahkan.</translation>
    </message>
    <message>
        <source>The report is being written, signed and checked. This takes a moment.</source>
        <translation>Laporan sedang disusun, ditandatangani, dan diperiksa. Tunggu sebentar.</translation>
    </message>
    <message>
        <source>The paper is finished and being signed elsewhere since {when}.</source>
        <translation>Laporan sudah selesai dan sedang ditandatangani di luar sejak {when}.</translation>
    </message>
    <message>
        <source>{recipient} asks for a revision: {note}</source>
        <translation>{recipient} meminta revisi: {note}</translation>
    </message>
    <message>
        <source>The time is confirmed by a time-stamp server.</source>
        <translation>Waktunya dikuatkan oleh peladen cap waktu.</translation>
    </message>
    <message>
        <source>The time-stamp server did not answer: without a time stamp.</source>
        <translation>Peladen cap waktu tidak menjawab: tanpa cap waktu.</translation>
    </message>
    <message>
        <source>The camat signed {when}.</source>
        <translation>Camat menandatangani {when}.</translation>
    </message>
    <message>
        <source>The camat can sign until a first copy is handed over.</source>
        <translation>Camat dapat menandatangani sebelum tembusan pertama diserahkan.</translation>
    </message>
</context>
<context>
    <name>SignatureView</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>known signer</source>
        <translation>penanda tangan dikenal</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Berlaku sampai</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Belum ada kunci</translation>
    </message>
    <message>
        <source>It is made by itself with your first signature.</source>
        <translation>Kunci dibuat sendiri oleh program saat Anda pertama kali menandatangani.</translation>
    </message>
    <message>
        <source>On paper: {footer}
Fingerprint: {fingerprint}</source>
        <translation>Di kertas: {footer}
Sidik jari: {fingerprint}</translation>
    </message>
    <message>
        <source>The time of signatures is confirmed by {server}</source>
        <translation>Waktu tanda tangan dikuatkan oleh {server}</translation>
    </message>
    <message>
        <source>The time of signatures is that of this computer&apos;s clock.</source>
        <translation>Waktu tanda tangan menurut jam komputer ini.</translation>
    </message>
    <message>
        <source>Make a new signing key?</source>
        <translation>Buat kunci tanda tangan baru?</translation>
    </message>
    <message>
        <source>Reports are signed with the new key from now on. Reports signed before stay valid. Give the new certificate to the Dinas.</source>
        <translation>Mulai sekarang laporan ditandatangani dengan kunci baru. Laporan yang sudah ditandatangani tetap sah. Berikan sertifikat yang baru kepada Dinas.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Buat kunci baru</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Tetap pakai yang ini</translation>
    </message>
    <message>
        <source>Sign with a certificate from a file</source>
        <translation>Tanda tangan dengan sertifikat dari berkas</translation>
    </message>
    <message>
        <source>For a certificate that an issuer (PSrE) gave you as a file, also from a USB stick. Key and certificate are kept inside the encrypted data.</source>
        <translation>Untuk sertifikat yang Anda terima dari penerbit (PSrE) sebagai berkas, boleh juga dari flashdisk. Kunci dan sertifikatnya disimpan di dalam data terenkripsi.</translation>
    </message>
    <message>
        <source>Forget {name}?</source>
        <translation>Lupakan {name}?</translation>
    </message>
    <message>
        <source>PDF files with this signature are then told to be from an unknown signer.</source>
        <translation>PDF dengan tanda tangan ini selanjutnya disebut berasal dari penanda tangan yang belum dikenal.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Lupakan</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tetap simpan</translation>
    </message>
    <message>
        <source>Certificate saved.</source>
        <translation>Sertifikat disimpan.</translation>
    </message>
    <message>
        <source>Reports are signed with this key from now on.</source>
        <translation>Mulai sekarang laporan ditandatangani dengan kunci ini.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Simpan sertifikat</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>Sertifikat (*.pem)</translation>
    </message>
    <message>
        <source>your former key</source>
        <translation>kunci Anda yang lama</translation>
    </message>
    <message>
        <source>Issued by {issuer}</source>
        <translation>Diterbitkan oleh {issuer}</translation>
    </message>
    <message>
        <source>Made on this computer, uncertified</source>
        <translation>Dibuat di komputer ini, tidak tersertifikasi</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>berlaku sampai {day}</translation>
    </message>
    <message>
        <source>NOT VALID NOW, until {day}</source>
        <translation>TIDAK BERLAKU, sampai {day}</translation>
    </message>
    <message>
        <source>Your signing key</source>
        <translation>Kunci tanda tangan Anda</translation>
    </message>
    <message>
        <source>Reports are signed with this key. It lies inside the encrypted data and in every backup; nobody else gets it. Give the certificate, which is public, to the Dinas, so that it knows your signature.</source>
        <translation>Laporan ditandatangani dengan kunci ini. Kunci tersimpan di dalam data terenkripsi dan di setiap cadangan; orang lain tidak memperolehnya. Berikan sertifikatnya, yang boleh diketahui siapa saja, kepada Dinas agar tanda tangan Anda dikenal di sana.</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>Simpan sertifikat…</translation>
    </message>
    <message>
        <source>Make a new key…</source>
        <translation>Buat kunci baru…</translation>
    </message>
    <message>
        <source>Use a certificate from a file…</source>
        <translation>Pakai sertifikat dari berkas…</translation>
    </message>
    <message>
        <source>Time stamps…</source>
        <translation>Cap waktu…</translation>
    </message>
    <message>
        <source>Certificates that are known here</source>
        <translation>Sertifikat yang dikenal di sini</translation>
    </message>
    <message>
        <source>Your former keys, and signers whom you accepted when checking a PDF.</source>
        <translation>Kunci Anda yang lama, dan penanda tangan yang Anda terima saat memeriksa PDF.</translation>
    </message>
    <message>
        <source>Save this certificate…</source>
        <translation>Simpan sertifikat ini…</translation>
    </message>
    <message>
        <source>Forget this signer…</source>
        <translation>Lupakan penanda tangan ini…</translation>
    </message>
    <message>
        <source>From a file that nobody else issued, uncertified</source>
        <translation>Dari berkas tanpa penerbit lain, tidak tersertifikasi</translation>
    </message>
</context>
<context>
    <name>SnippetDialog</name>
    <message>
        <source>Change the snippet</source>
        <translation>Ubah potongan teks</translation>
    </message>
    <message>
        <source>Add a snippet</source>
        <translation>Tambah potongan teks</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Record a split of the family card</source>
        <translation>Catat pecah KK</translation>
    </message>
    <message>
        <source>Those who go along form a family of their own with its own number.</source>
        <translation>Yang ikut membentuk keluarga sendiri dengan nomor KK sendiri.</translation>
    </message>
    <message>
        <source>Who forms the new family *</source>
        <translation>Siapa yang membentuk keluarga baru *</translation>
    </message>
</context>
<context>
    <name>StageDialog</name>
    <message>
        <source>Move to another stage</source>
        <translation>Pindah tahap</translation>
    </message>
    <message>
        <source>{number} · {name} · now: {stage}</source>
        <translation>{number} · {name} · sekarang: {stage}</translation>
    </message>
    <message>
        <source>New stage *</source>
        <translation>Tahap baru *</translation>
    </message>
    <message>
        <source>Since *</source>
        <translation>Sejak tanggal *</translation>
    </message>
    <message>
        <source>e.g. The assessment is finished</source>
        <translation>mis. Asesmen sudah selesai</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Pindahkan</translation>
    </message>
    <message>
        <source>Why *</source>
        <translation>Alasan *</translation>
    </message>
</context>
<context>
    <name>StageNameDialog</name>
    <message>
        <source>Change the stage</source>
        <translation>Ubah tahap</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Tambah tahap</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>Nama *</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Dipakai</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>On *</source>
        <translation>Tanggal *</translation>
    </message>
    <message>
        <source>What came of it, or why *</source>
        <translation>Hasil atau alasannya *</translation>
    </message>
    <message>
        <source>Note: by whom, how</source>
        <translation>Catatan: oleh siapa, bagaimana</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>StepDoneDialog</name>
    <message>
        <source>The step is done</source>
        <translation>Langkah selesai</translation>
    </message>
    <message>
        <source>Done on *</source>
        <translation>Tanggal selesai *</translation>
    </message>
    <message>
        <source>What came of it? *</source>
        <translation>Apa hasilnya? *</translation>
    </message>
    <message>
        <source>e.g. The letter is there</source>
        <translation>mis. Surat sudah jadi</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>StepsForm</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
</context>
<context>
    <name>StickOffer</name>
    <message>
        <source>Your backup stick {name} is plugged in: {unsaved}.</source>
        <translation>Flashdisk cadangan Anda {name} terpasang: {unsaved}.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Cadangkan sekarang</translation>
    </message>
</context>
<context>
    <name>SubjectDetails</name>
    <message>
        <source>not known</source>
        <translation>belum diketahui</translation>
    </message>
    <message>
        <source>Someone of the family, to find its household</source>
        <translation>Salah satu anggota keluarga, untuk menemukan keluarganya</translation>
    </message>
    <message>
        <source>Group in the list of groups</source>
        <translation>Kelompok di daftar kelompok</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Jumlah orang</translation>
    </message>
    <message>
        <source>The household is known; see the Family tab.</source>
        <translation>Keluarganya sudah dihubungkan; lihat tab Keluarga.</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>tidak ada di daftar</translation>
    </message>
    <message>
        <source>{name} has no family recorded yet. Form it on the Family tab first.</source>
        <translation>{name} belum punya keluarga yang dicatat. Buat dahulu di tab Keluarga.</translation>
    </message>
    <message>
        <source>The household of {name} with {count} members.</source>
        <translation>Keluarga {name} dengan {count} anggota.</translation>
    </message>
</context>
<context>
    <name>SummaryTab</name>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>belum dicatat</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>Hide the digits</source>
        <translation>Sembunyikan angka</translation>
    </message>
    <message>
        <source>Show the digits</source>
        <translation>Tampilkan angka</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>belum diisi</translation>
    </message>
    <message>
        <source>Mother: {name}</source>
        <translation>Ibu kandung: {name}</translation>
    </message>
    <message>
        <source>Father: {name}</source>
        <translation>Ayah: {name}</translation>
    </message>
    <message>
        <source>{kind}, since {date}</source>
        <translation>{kind}, sejak {date}</translation>
    </message>
    <message>
        <source>{kind}, {start} to {end}</source>
        <translation>{kind}, {start} sampai {end}</translation>
    </message>
    <message>
        <source>{group}: {role} since {date}</source>
        <translation>{group}: {role} sejak {date}</translation>
    </message>
    <message>
        <source>came to {came} of {expected} meetings</source>
        <translation>hadir {came} dari {expected} pertemuan</translation>
    </message>
</context>
<context>
    <name>TaskLetterDialog</name>
    <message>
        <source>New task letter</source>
        <translation>Surat tugas baru</translation>
    </message>
    <message>
        <source>Running number *</source>
        <translation>Nomor urut *</translation>
    </message>
    <message>
        <source>Dated *</source>
        <translation>Tanggal surat *</translation>
    </message>
    <message>
        <source>Basis, a line each</source>
        <translation>Dasar, satu per baris</translation>
    </message>
    <message>
        <source>Who, a line each: name – office *</source>
        <translation>Yang ditugaskan, satu per baris: nama – jabatan *</translation>
    </message>
    <message>
        <source>Purpose *</source>
        <translation>Untuk *</translation>
    </message>
    <message>
        <source>Where *</source>
        <translation>Tempat *</translation>
    </message>
    <message>
        <source>First day *</source>
        <translation>Hari pertama *</translation>
    </message>
    <message>
        <source>Last day *</source>
        <translation>Hari terakhir *</translation>
    </message>
    <message>
        <source>Signed by, office *</source>
        <translation>Jabatan penanda tangan *</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>Nama *</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Enter in the register</source>
        <translation>Masukkan ke daftar</translation>
    </message>
</context>
<context>
    <name>TaskLetterScreen</name>
    <message>
        <source>No task letter yet</source>
        <translation>Belum ada surat tugas</translation>
    </message>
    <message>
        <source>A letter sends you to a place for some days and is signed by the camat. Its number runs on with those of your reports.</source>
        <translation>Surat tugas menugaskan Anda ke suatu tempat selama beberapa hari dan ditandatangani camat. Nomornya berlanjut bersama surat laporan Anda.</translation>
    </message>
    <message>
        <source>New task letter</source>
        <translation>Surat tugas baru</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>For the days</source>
        <translation>Untuk hari</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>berlaku</translation>
    </message>
    <message>
        <source>cancelled: {reason}</source>
        <translation>batal: {reason}</translation>
    </message>
    <message>
        <source>The letter is in the register. Print it for signing.</source>
        <translation>Surat tercatat di daftar. Cetak untuk ditandatangani.</translation>
    </message>
    <message>
        <source>Task letter</source>
        <translation>Surat tugas</translation>
    </message>
    <message>
        <source>Cancel the task letter</source>
        <translation>Batalkan surat tugas</translation>
    </message>
    <message>
        <source>It stays in the register and its number is not used again.</source>
        <translation>Surat tetap di daftar dan nomornya tidak dipakai lagi.</translation>
    </message>
    <message>
        <source>Register of task letters</source>
        <translation>Daftar surat tugas</translation>
    </message>
    <message>
        <source>Show and print</source>
        <translation>Tampilkan dan cetak</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Batalkan</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>All of this kind: {kind}</source>
        <translation>Semua {kind}</translation>
    </message>
    <message>
        <source>Change the template</source>
        <translation>Ubah templat</translation>
    </message>
    <message>
        <source>Add a template</source>
        <translation>Tambah templat</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Semua jenis</translation>
    </message>
</context>
<context>
    <name>TieDialog</name>
    <message>
        <source>Connect two</source>
        <translation>Hubungkan dua</translation>
    </message>
    <message>
        <source>A line connects two different ones.</source>
        <translation>Garis menghubungkan dua yang berbeda.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>This is not a time. Write it like 09.30.</source>
        <translation>Ini bukan jam. Tulis seperti 09.30.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>e.g. 09.30</source>
        <translation>mis. 09.30</translation>
    </message>
    <message>
        <source>A duration needs the beginning: fill it in first.</source>
        <translation>Lama kegiatan dihitung dari jam mulai: isi jam mulai dulu.</translation>
    </message>
    <message>
        <source>This would end on another day. Write the end like 23.45.</source>
        <translation>Selesainya akan jatuh di hari lain. Tulis jam selesai seperti 23.45.</translation>
    </message>
</context>
<context>
    <name>TimeLineTab</name>
    <message>
        <source>Time line</source>
        <translation>Linimasa</translation>
    </message>
</context>
<context>
    <name>TimeStampDialog</name>
    <message>
        <source>Time stamps</source>
        <translation>Cap waktu</translation>
    </message>
    <message>
        <source>A time-stamp server (RFC 3161) of your Dinas or of a certificate issuer confirms when you signed. It gets a digest of the signature, never the report. Without a connection the report is signed all the same, without a stamp.</source>
        <translation>Peladen cap waktu (RFC 3161) milik Dinas atau penerbit sertifikat menguatkan kapan Anda menandatangani. Ia hanya menerima sidik (hash) tanda tangan, tidak pernah laporannya. Tanpa sambungan, laporan tetap ditandatangani, tanpa cap.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Alamat peladen</translation>
    </message>
    <message>
        <source>Leave it empty to sign without time stamps.</source>
        <translation>Kosongkan untuk menandatangani tanpa cap waktu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>ToDoRows</name>
    <message>
        <source>and {count} more</source>
        <translation>dan {count} lagi</translation>
    </message>
    <message>
        <source>a confidential client</source>
        <translation>klien rahasia</translation>
    </message>
    <message>
        <source>agreed with the client</source>
        <translation>disepakati dengan klien</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Tidak ada yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} hari</translation>
    </message>
    <message>
        <source>Move or close this follow-up</source>
        <translation>Pindahkan atau tutup tindak lanjut ini</translation>
    </message>
</context>
<context>
    <name>UnreachedView</name>
    <message>
        <source>People whom no aid reached</source>
        <translation>Orang yang belum tersentuh bantuan</translation>
    </message>
    <message>
        <source>All villages</source>
        <translation>Semua desa</translation>
    </message>
    <message>
        <source>Whatever may explain it</source>
        <translation>Semua keterangan</translation>
    </message>
    <message>
        <source>Every desil</source>
        <translation>Semua desil</translation>
    </message>
    <message>
        <source>Desil 1–4</source>
        <translation>Desil 1–4</translation>
    </message>
    <message>
        <source>Desil 5–10</source>
        <translation>Desil 5–10</translation>
    </message>
    <message>
        <source>Without desil</source>
        <translation>Tanpa desil</translation>
    </message>
    <message>
        <source>The list is kept. Its paper is under Proposed.</source>
        <translation>Usulan tersimpan. Lembarnya ada di Usulan.</translation>
    </message>
    <message>
        <source>Confidential clients stand here only once they are opened.</source>
        <translation>Klien rahasia baru tampak setelah dibuka.</translation>
    </message>
    <message>
        <source>{shown} shown · {all} of {people} in need received nothing since {day}</source>
        <translation>{shown} ditampilkan · {all} dari {people} orang yang membutuhkan tidak menerima bantuan sejak {day}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tidak ada yang cocok</translation>
    </message>
    <message>
        <source>Nobody passes these filters.</source>
        <translation>Tidak ada yang cocok dengan saringan ini.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>Nobody is left out</source>
        <translation>Tidak ada yang terlewat</translation>
    </message>
    <message>
        <source>Everyone in need in the register received something in this time.</source>
        <translation>Semua yang membutuhkan dalam daftar sudah menerima bantuan dalam masa ini.</translation>
    </message>
    <message>
        <source>Received last on {day}</source>
        <translation>Terakhir menerima {day}</translation>
    </message>
    <message>
        <source>Risk {risk} of 100</source>
        <translation>Risiko {risk} dari 100</translation>
    </message>
    <message>
        <source>{count} small or aged in the household</source>
        <translation>{count} balita atau lansia dalam keluarga</translation>
    </message>
    <message>
        <source>The records do not say why: ask the village or the provider.</source>
        <translation>Catatan tidak menunjukkan sebabnya: tanyakan ke desa atau penyelenggara.</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Desil</source>
        <translation>Desil</translation>
    </message>
    <message>
        <source>What may explain it</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>In need</source>
        <translation>Butuh</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dilewati</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Changed after it was signed</source>
        <translation>Berubah setelah ditandatangani</translation>
    </message>
    <message>
        <source>Choose another PDF…</source>
        <translation>Pilih PDF lain…</translation>
    </message>
    <message>
        <source>Do not rely on this file. Ask the sender for the original.</source>
        <translation>Jangan memakai berkas ini. Minta berkas asli kepada pengirim.</translation>
    </message>
    <message>
        <source>Document {code}, version {version}</source>
        <translation>Dokumen {code}, versi {version}</translation>
    </message>
    <message>
        <source>Genuine and unchanged</source>
        <translation>Asli dan tidak berubah</translation>
    </message>
    <message>
        <source>Nothing has changed since it was signed. Ask the sender whether the name and the day below are right.</source>
        <translation>Isi berkas tidak berubah sejak ditandatangani. Tanyakan kepada pengirim apakah nama dan tanggal di bawah ini benar.</translation>
    </message>
    <message>
        <source>Nothing in the file has changed since it was signed.</source>
        <translation>Isi berkas tidak berubah sejak ditandatangani.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Berkas PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF to be checked</source>
        <translation>PDF yang diperiksa</translation>
    </message>
    <message>
        <source>{when}, confirmed by the time-stamp server {server}</source>
        <translation>{when}, dikuatkan peladen cap waktu {server}</translation>
    </message>
    <message>
        <source>{when} by the signer&apos;s clock</source>
        <translation>{when} menurut jam penanda tangan</translation>
    </message>
    <message>
        <source>Signed by {name}
{when} · {state} · {trust}</source>
        <translation>Ditandatangani oleh {name}
{when} · {state} · {trust}</translation>
    </message>
    <message>
        <source>The file could not be checked</source>
        <translation>Berkas tidak dapat diperiksa</translation>
    </message>
    <message>
        <source>Unchanged, but the signer is not known here</source>
        <translation>Tidak berubah, tetapi penanda tangan belum dikenal</translation>
    </message>
    <message>
        <source>Whether this file was changed cannot be told.</source>
        <translation>Tidak dapat diketahui apakah berkas ini pernah diubah.</translation>
    </message>
    <message>
        <source>Without an electronic signature</source>
        <translation>Tanpa tanda tangan elektronik</translation>
    </message>
    <message>
        <source>a key known here</source>
        <translation>kunci yang dikenal di sini</translation>
    </message>
    <message>
        <source>an unknown key</source>
        <translation>kunci yang belum dikenal</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>berubah sejak itu</translation>
    </message>
    <message>
        <source>unchanged since</source>
        <translation>tidak berubah sejak itu</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>your own key</source>
        <translation>kunci Anda sendiri</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} halaman</translation>
    </message>
</context>
<context>
    <name>VerifyPdfForm</name>
    <message>
        <source>Check a PDF</source>
        <translation>Periksa PDF</translation>
    </message>
    <message>
        <source>Choose a PDF…</source>
        <translation>Pilih PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Drop a PDF here</source>
        <translation>Letakkan PDF di sini</translation>
    </message>
    <message>
        <source>or choose one. The file is only read; nothing in it changes.</source>
        <translation>atau pilih berkas. Berkas hanya dibaca, tidak diubah.</translation>
    </message>
</context>
<context>
    <name>VillageFigures</name>
    <message>
        <source>Round</source>
        <translation>Pendataan</translation>
    </message>
    <message>
        <source>Kind of need</source>
        <translation>Jenis kebutuhan</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Pendataan baru</translation>
    </message>
    <message>
        <source>Change round</source>
        <translation>Ubah pendataan</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Enter a village</source>
        <translation>Isi angka desa</translation>
    </message>
    <message>
        <source>Village figures</source>
        <translation>Angka desa</translation>
    </message>
</context>
<context>
    <name>VillageFiguresView</name>
    <message>
        <source>All kinds</source>
        <translation>Semua jenis</translation>
    </message>
    <message>
        <source>No figures of villages yet</source>
        <translation>Belum ada angka desa</translation>
    </message>
    <message>
        <source>Put side by side what a village says, what a survey finds and what is registered.</source>
        <translation>Sandingkan angka dari desa, temuan survei, dan isi register Anda.</translation>
    </message>
    <message>
        <source>Begin the first round</source>
        <translation>Mulai pendataan pertama</translation>
    </message>
    <message>
        <source>The figures are saved.</source>
        <translation>Angka tersimpan.</translation>
    </message>
    <message>
        <source>Village figures</source>
        <translation>Angka desa</translation>
    </message>
    <message>
        <source>The round is saved.</source>
        <translation>Pendataan tersimpan.</translation>
    </message>
    <message>
        <source>Gap by village</source>
        <translation>Selisih per desa</translation>
    </message>
    <message>
        <source>Whole kecamatan</source>
        <translation>Seluruh kecamatan</translation>
    </message>
    <message>
        <source>{place}: found in each round</source>
        <translation>{place}: temuan tiap pendataan</translation>
    </message>
    <message>
        <source>The rounds of {place}</source>
        <translation>Pendataan {place} dari waktu ke waktu</translation>
    </message>
    <message>
        <source>{count} (register)</source>
        <translation>{count} (register)</translation>
    </message>
    <message>
        <source>Whole kecamatan: village figures {village}, survey {survey}, register {register} on {day}; gap {gap}.</source>
        <translation>Seluruh kecamatan: angka desa {village}, survei {survey}, register {register} per {day}; selisih {gap}.</translation>
    </message>
    <message>
        <source>nothing given in this round yet</source>
        <translation>belum memberi angka dalam pendataan ini</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Village says</source>
        <translation>Angka desa</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survei</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>Keterbukaan</translation>
    </message>
</context>
<context>
    <name>VillageListDialog</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Say in the right column which column holds the name.</source>
        <translation>Tunjukkan di kolom kanan, kolom mana yang berisi nama.</translation>
    </message>
    <message>
        <source>List of a village, {round}</source>
        <translation>Daftar nama dari desa, {round}</translation>
    </message>
    <message>
        <source>Choose the village</source>
        <translation>Pilih desa/kelurahan</translation>
    </message>
    <message>
        <source>Choose the kind</source>
        <translation>Pilih jenis</translation>
    </message>
    <message>
        <source>List of the village</source>
        <translation>Daftar dari desa</translation>
    </message>
    <message>
        <source>A list of another shape</source>
        <translation>Daftar bentuk lain</translation>
    </message>
    <message>
        <source>{title}: {count} rows</source>
        <translation>{title}: {count} baris</translation>
    </message>
    <message>
        <source>Take in a list of a village</source>
        <translation>Ambil daftar nama dari desa</translation>
    </message>
    <message>
        <source>Each person of the list is compared with the whole register. Nobody is registered by it.</source>
        <translation>Setiap orang di daftar dibandingkan dengan seluruh register. Tidak ada yang didaftarkan karenanya.</translation>
    </message>
    <message>
        <source>File *</source>
        <translation>Berkas *</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Pilih berkas</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>Village *</source>
        <translation>Desa/kelurahan *</translation>
    </message>
    <message>
        <source>Kind of need *</source>
        <translation>Jenis PPKS *</translation>
    </message>
    <message>
        <source>Given by *</source>
        <translation>Diberikan oleh *</translation>
    </message>
    <message>
        <source>village secretary, operator, neighbourhood head</source>
        <translation>sekretaris desa, operator, ketua RT</translation>
    </message>
    <message>
        <source>Given on *</source>
        <translation>Tanggal diberikan *</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Kolom daftar</translation>
    </message>
    <message>
        <source>The number of people becomes the village&apos;s figure of this kind in the round.</source>
        <translation>Banyaknya orang menjadi angka desa untuk jenis ini dalam pendataan.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Compare with the register</source>
        <translation>Bandingkan dengan register</translation>
    </message>
</context>
<context>
    <name>VillageLists</name>
    <message>
        <source>Round</source>
        <translation>Pendataan</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Bandingkan lagi</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Cetakan</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>Ambil daftar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Lists of villages</source>
        <translation>Daftar nama dari desa</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Only those to decide</source>
        <translation>Hanya yang belum diputuskan</translation>
    </message>
    <message>
        <source>Remove the list</source>
        <translation>Hapus daftar</translation>
    </message>
    <message>
        <source>Enter those not found</source>
        <translation>Daftarkan yang tidak ditemukan</translation>
    </message>
    <message>
        <source>People of the list</source>
        <translation>Orang di daftar</translation>
    </message>
</context>
<context>
    <name>VillageListsView</name>
    <message>
        <source>Lists of villages</source>
        <translation>Daftar nama dari desa</translation>
    </message>
    <message>
        <source>Paper for the camat and the Dinas</source>
        <translation>Lembar untuk camat dan Dinas Sosial</translation>
    </message>
    <message>
        <source>Save as workbook…</source>
        <translation>Simpan sebagai Excel…</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Semua hasil</translation>
    </message>
    <message>
        <source>No list of a village yet</source>
        <translation>Belum ada daftar nama dari desa</translation>
    </message>
    <message>
        <source>Take in the names a village gives: each person is put beside the register, and you see who matches, who is not found and who is missing from the list.</source>
        <translation>Ambil daftar nama yang diberikan desa: setiap orang disandingkan dengan register, sehingga terlihat siapa yang padan, siapa yang tidak ditemukan, dan siapa yang tidak ada di daftar.</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>Ambil daftar</translation>
    </message>
    <message>
        <source>{village}, {kind}: given by {who} on {day}; {left} rows not taken.</source>
        <translation>{village}, {kind}: dari {who}, {day}; {left} baris tidak diambil.</translation>
    </message>
    <message>
        <source>Remove this list?</source>
        <translation>Hapus daftar ini?</translation>
    </message>
    <message>
        <source>The village&apos;s figure stays, and so do the decisions for its next list.</source>
        <translation>Angka desa tetap ada, begitu pula keputusan untuk daftar berikutnya.</translation>
    </message>
    <message>
        <source>Remove the list</source>
        <translation>Hapus daftar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Simpan saja</translation>
    </message>
    <message>
        <source>{people} people on {lists} lists: {counts}. {open} to decide.</source>
        <translation>{people} orang di {lists} daftar: {counts}. {open} perlu diputuskan.</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Di daftar</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Belum</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Di register</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
</context>
<context>
    <name>VillageReturnDialog</name>
    <message>
        <source>Write a whole number, like 125.</source>
        <translation>Tulis bilangan bulat, misalnya 125.</translation>
    </message>
    <message>
        <source>Figures of a village, {round}</source>
        <translation>Angka satu desa, {round}</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Belum dicatat</translation>
    </message>
    <message>
        <source>Kind of need</source>
        <translation>Jenis kebutuhan</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Village *</source>
        <translation>Desa *</translation>
    </message>
    <message>
        <source>Figures given by</source>
        <translation>Pemberi angka desa</translation>
    </message>
    <message>
        <source>e.g. village secretary</source>
        <translation>misalnya sekretaris desa</translation>
    </message>
    <message>
        <source>on</source>
        <translation>tanggal</translation>
    </message>
    <message>
        <source>Openness of the data</source>
        <translation>Keterbukaan</translation>
    </message>
    <message>
        <source>Poor households (RTM)</source>
        <translation>Rumah tangga miskin (RTM)</translation>
    </message>
    <message>
        <source>Families in DTSEN</source>
        <translation>Keluarga dalam DTSEN</translation>
    </message>
    <message>
        <source>Surveyed on</source>
        <translation>Tanggal survei</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>VisitEntryDialog</name>
    <message>
        <source>{kept} of {all} are saved</source>
        <translation>{kept} dari {all} tersimpan</translation>
    </message>
    <message>
        <source>All visits of the day are recorded.</source>
        <translation>Semua kunjungan hari itu sudah dicatat.</translation>
    </message>
    <message>
        <source>Results of the visits</source>
        <translation>Hasil kunjungan</translation>
    </message>
    <message>
        <source>One row a visit. B: met, T: not met. Tab goes on; Ctrl+S saves what is filled in.</source>
        <translation>Satu baris satu kunjungan. B: bertemu, T: tidak bertemu. Tab untuk maju; Ctrl+S menyimpan yang sudah diisi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>VisitPlanScreen</name>
    <message>
        <source>Former visits without an answer</source>
        <translation>Kunjungan lalu belum dijawab</translation>
    </message>
    <message>
        <source>{count} ticked</source>
        <translation>{count} dicentang</translation>
    </message>
    <message>
        <source>Choose today or a day to come to plan visits.</source>
        <translation>Pilih hari ini atau hari mendatang untuk merencanakan.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Visit plan</source>
        <translation>Rencana kunjungan</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Hari sebelumnya</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Hari sesudahnya</translation>
    </message>
    <message>
        <source>Full names on the sheet</source>
        <translation>Nama lengkap pada lembar</translation>
    </message>
    <message>
        <source>Sheet to print</source>
        <translation>Lembar cetak</translation>
    </message>
    <message>
        <source>Enter the results</source>
        <translation>Isi hasil</translation>
    </message>
    <message>
        <source>Who should be visited</source>
        <translation>Yang perlu dikunjungi</translation>
    </message>
    <message>
        <source>not seen for</source>
        <translation>tidak ditemui selama</translation>
    </message>
    <message>
        <source>days</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>Put into the plan</source>
        <translation>Masukkan ke rencana</translation>
    </message>
    <message>
        <source>The day&apos;s way</source>
        <translation>Rute hari ini</translation>
    </message>
    <message>
        <source>Order by road</source>
        <translation>Urutkan jalan</translation>
    </message>
    <message>
        <source>Earlier (Ctrl+Up)</source>
        <translation>Lebih awal (Ctrl+↑)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Lebih awal</translation>
    </message>
    <message>
        <source>Later (Ctrl+Down)</source>
        <translation>Lebih akhir (Ctrl+↓)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Lebih akhir</translation>
    </message>
    <message>
        <source>Road and weather</source>
        <translation>Jalan dan cuaca</translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>Met</source>
        <translation>Bertemu</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Tidak bertemu</translation>
    </message>
    <message>
        <source>Follow-up on</source>
        <translation>Tindak lanjut pada</translation>
    </message>
    <message>
        <source>Again on</source>
        <translation>Dicoba lagi pada</translation>
    </message>
    <message>
        <source>This is not a date. Write it like 14/12/2026.</source>
        <translation>Ini bukan tanggal. Tulis seperti 14/12/2026.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>What hindered</source>
        <translation>Yang menghambat</translation>
    </message>
</context>
<context>
    <name>WalkInDialog</name>
    <message>
        <source>Register a walk-in</source>
        <translation>Daftarkan yang datang di luar daftar</translation>
    </message>
    <message>
        <source>In the register already: {names}. If it is the same person, cancel and choose the name under the clients instead.</source>
        <translation>Sudah ada di register: {names}. Bila orangnya sama, batalkan lalu pilih namanya di bawah klien.</translation>
    </message>
    <message>
        <source>Name, sex and village are enough; the rest can be filled in on the client&apos;s sheet later.</source>
        <translation>Nama, jenis kelamin, dan desa sudah cukup; lainnya dapat dilengkapi nanti di lembar klien.</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>Nama *</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Village *</source>
        <translation>Desa/kelurahan *</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
</context>
<context>
    <name>WaveDialog</name>
    <message>
        <source>New round of figures</source>
        <translation>Pendataan angka baru</translation>
    </message>
    <message>
        <source>Change the round</source>
        <translation>Ubah pendataan</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>Nama *</translation>
    </message>
    <message>
        <source>e.g. First half of 2026</source>
        <translation>misalnya Semester I 2026</translation>
    </message>
    <message>
        <source>The register is counted on *</source>
        <translation>Register dihitung per tanggal *</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>WelcomeForm</name>
    <message>
        <source>Bahasa / Language</source>
        <translation>Bahasa / Language</translation>
    </message>
    <message>
        <source>I have a stick with a backup from this or another computer.</source>
        <translation>Saya punya flashdisk berisi cadangan dari komputer ini atau komputer lain.</translation>
    </message>
    <message>
        <source>I use the program for the first time. Takes about five minutes.</source>
        <translation>Saya baru pertama kali memakai program ini. Perlu sekitar lima menit.</translation>
    </message>
    <message>
        <source>Look around in an invented office, Kecamatan Kepanjen. Nothing there is real.</source>
        <translation>Melihat-lihat di kantor rekaan, Kecamatan Kepanjen. Tidak ada data sungguhan di sana.</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Pulihkan dari cadangan</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Mulai baru</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Coba dengan data contoh</translation>
    </message>
    <message>
        <source>Welcome to TKSK Desktop</source>
        <translation>Selamat datang di TKSK Desktop</translation>
    </message>
    <message>
        <source>Your caseload, your notes and your monthly report, on this computer only: no network, no account.</source>
        <translation>Data klien, catatan, dan laporan bulanan Anda, hanya di komputer ini: tanpa internet, tanpa akun.</translation>
    </message>
</context>
<context>
    <name>WelfareRankDialog</name>
    <message>
        <source>Correct desil</source>
        <translation>Koreksi desil</translation>
    </message>
    <message>
        <source>Desil comes from DTSEN. What you enter here is kept beside it, as yours.</source>
        <translation>Desil berasal dari DTSEN. Isian Anda disimpan di sampingnya dan ditandai sebagai koreksi Anda.</translation>
    </message>
    <message>
        <source>Desil *</source>
        <translation>Desil *</translation>
    </message>
    <message>
        <source>As of *</source>
        <translation>Per tanggal *</translation>
    </message>
    <message>
        <source>Why it differs from the list *</source>
        <translation>Mengapa berbeda dari daftar *</translation>
    </message>
    <message>
        <source>e.g. decided by the village meeting</source>
        <translation>mis. hasil musyawarah desa</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* wajib diisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>WindowMessages</name>
    <message>
        <source>That did not work</source>
        <translation>Belum berhasil</translation>
    </message>
</context>
<context>
    <name>WithdrawalDialog</name>
    <message>
        <source>Withdraw the consent</source>
        <translation>Tarik persetujuan</translation>
    </message>
    <message>
        <source>What was done before that day stays lawful.</source>
        <translation>Yang dilakukan sebelum tanggal itu tetap sah.</translation>
    </message>
    <message>
        <source>Withdrawn on *</source>
        <translation>Ditarik pada *</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>e.g. Does not want the village office to know</source>
        <translation>mis. Tidak ingin diketahui kantor desa</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tarik</translation>
    </message>
</context>
<context>
    <name>WorkArea</name>
    <message>
        <source>Back up</source>
        <translation>Cadangkan</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Register a client</source>
        <translation>Daftarkan klien</translation>
    </message>
    <message>
        <source>Write a session note</source>
        <translation>Catat sesi</translation>
    </message>
    <message>
        <source>{count} notes still drafts</source>
        <translation>{count} catatan masih draf</translation>
    </message>
    <message>
        <source>Open confidential clients</source>
        <translation>Buka klien rahasia</translation>
    </message>
    <message>
        <source>Log of changes</source>
        <translation>Catatan perubahan</translation>
    </message>
    <message>
        <source>End of retention</source>
        <translation>Akhir masa simpan</translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translation>Periksa data</translation>
    </message>
</context>
<context>
    <name>WorkAreaForm</name>
    <message>
        <source>Activities</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>Ctrl+K: find anything</source>
        <translation>Ctrl+K: cari apa saja</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Leave the sample data</source>
        <translation>Tutup data contoh</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Beranda</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Manual (F1)</source>
        <translation>Panduan (F1)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>TKSK Desktop</source>
        <translation>TKSK Desktop</translation>
    </message>
    <message>
        <source>Close again</source>
        <translation>Tutup lagi</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Jejaring dan Rujukan</translation>
    </message>
    <message>
        <source>Aid</source>
        <translation>Bantuan</translation>
    </message>
</context>
<context>
    <name>WorkbookExport</name>
    <message>
        <source>The workbook is saved.</source>
        <translation>Berkas Excel tersimpan.</translation>
    </message>
    <message>
        <source>Where the workbook goes</source>
        <translation>Tempat menyimpan berkas Excel</translation>
    </message>
</context>
<context>
    <name>WorkerForm</name>
    <message>
        <source>As on your TKSK card</source>
        <translation>Sesuai kartu anggota TKSK</translation>
    </message>
    <message>
        <source>Decree (SK) number and date</source>
        <translation>Nomor dan tanggal SK</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Surel</translation>
    </message>
    <message>
        <source>NIAT / membership number *</source>
        <translation>NIAT / nomor anggota *</translation>
    </message>
    <message>
        <source>Office address</source>
        <translation>Alamat kantor</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Street and number of the camat&apos;s office</source>
        <translation>Jalan dan nomor kantor camat</translation>
    </message>
    <message>
        <source>With title, e.g. Siti Aminah, S.Sos.</source>
        <translation>Dengan gelar, mis. Siti Aminah, S.Sos.</translation>
    </message>
    <message>
        <source>Your full name *</source>
        <translation>Nama lengkap Anda *</translation>
    </message>
    <message>
        <source>e.g. 0812 3456 7890</source>
        <translation>mis. 0812 3456 7890</translation>
    </message>
    <message>
        <source>e.g. 460/12/KEP/2026, 2 January 2026</source>
        <translation>mis. 460/12/KEP/2026, 2 Januari 2026</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>boleh kosong</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Make the report of {month}</source>
        <translation>Buat laporan {month}</translation>
    </message>
    <message>
        <source>Prepare {month}</source>
        <translation>Siapkan {month}</translation>
    </message>
    <message>
        <source>The report of {month} is due on {day}.</source>
        <translation>Laporan {month} dikirim paling lambat {day}.</translation>
    </message>
    <message>
        <source>The report of {month} was due on {day}.</source>
        <translation>Laporan {month} seharusnya dikirim paling lambat {day}.</translation>
    </message>
</context>
<context>
    <name>_NeedCard</name>
    <message>
        <source>e.g. moved in with the children</source>
        <translation>mis. tinggal bersama anak</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Berakhir pada</translation>
    </message>
    <message>
        <source>Carried since</source>
        <translation>Disandang sejak</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>Alasan berakhir</translation>
    </message>
    <message>
        <source>Criteria that apply</source>
        <translation>Kriteria yang terpenuhi</translation>
    </message>
</context>
<context>
    <name>_ReviewRow</name>
    <message>
        <source>Reached when: {measure}</source>
        <translation>Tercapai bila: {measure}</translation>
    </message>
    <message>
        <source>Not reviewed this time</source>
        <translation>Tidak ditinjau kali ini</translation>
    </message>
</context>
</TS>
