# SPDX-License-Identifier: MIT
"""Indonesian words for domain values, the same on screen and on paper; no Qt, no layout.

Dates, times and numbers are written the Indonesian way whatever the system's locale is.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from zoneinfo import ZoneInfo

from tksk_desktop.domain.access import AccessRole
from tksk_desktop.domain.aid import Verification
from tksk_desktop.domain.aliases import AliasKind
from tksk_desktop.domain.appointments import AppointmentKind, AppointmentState
from tksk_desktop.domain.assessment_comparison import AreaChange, Trend
from tksk_desktop.domain.assessment_risk import RiskBand
from tksk_desktop.domain.assessments import HIGHEST_RISK, AreaGroup, AssessmentKind
from tksk_desktop.domain.audit import AuditEvent, ChainFault
from tksk_desktop.domain.backups import BackupKind, BackupNeed
from tksk_desktop.domain.case_lists import CaseloadState, StepState
from tksk_desktop.domain.cases import CaseOutcome, IntakeSource, Priority
from tksk_desktop.domain.client_papers import ClientPaper, NumbersShown
from tksk_desktop.domain.clients import ages_between
from tksk_desktop.domain.consents import ConsentGiver, ConsentPurpose, ConsentWay, LegalBasis
from tksk_desktop.domain.contacts import ContactRole
from tksk_desktop.domain.documents import DocumentForm, DocumentKind, FlagKind
from tksk_desktop.domain.double_reasons import Reason
from tksk_desktop.domain.doubles import Sameness
from tksk_desktop.domain.ecomaps import EcomapKind, EcomapTieKind, EnergyFlow
from tksk_desktop.domain.exchanged_rows import (
    Familiarity,
    LifeStatus,
    RowDecision,
    RowFault,
    RowField,
    RowRemark,
    RowState,
)
from tksk_desktop.domain.exported_lists import ExportColumn, ExportFormat, ExportLayout
from tksk_desktop.domain.family_sessions import SeatRole
from tksk_desktop.domain.follow_ups import FollowUpStepKind
from tksk_desktop.domain.genogram_marks import GenogramPhrases
from tksk_desktop.domain.genograms import KinTieKind, RelationQuality
from tksk_desktop.domain.group_progress import IndicatorKind
from tksk_desktop.domain.groups import GroupRole
from tksk_desktop.domain.guidance import (
    GuidanceCriterion,
    Judgement,
    Measure,
    Ranked,
)
from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.households import HouseholdEventKind, MemberBegan, MemberEnded
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.merging import LinkStep, MergeHindrance, PairDecision
from tksk_desktop.domain.month_figures import SessionCount
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.office import NeedWord, PaperSize, RecipientRole, TimeZone
from tksk_desktop.domain.outgoing_mail import MailProblem, MailSecurity, MailState
from tksk_desktop.domain.overlap_decisions import Verdict
from tksk_desktop.domain.overlaps import OverlapRule, Standing, Tie
from tksk_desktop.domain.partial_dates import PartialDate
from tksk_desktop.domain.period_figures import Period
from tksk_desktop.domain.plans import Attainment, Responsible
from tksk_desktop.domain.potential_history import BEST_SCORE
from tksk_desktop.domain.potentials import PotentialRowState
from tksk_desktop.domain.programmes import AidKind, AidTarget, ProviderLevel
from tksk_desktop.domain.recaps import PaperProblem, Remark, Standing as RecapStanding
from tksk_desktop.domain.received_figures import Fault, Part, Tally
from tksk_desktop.domain.referrals import ReferralState
from tksk_desktop.domain.report_kinds import ReportKind
from tksk_desktop.domain.reports import CopyState, DeliveryWay, ReportState, ReportWarning, Section
from tksk_desktop.domain.self_checks import Check, CheckState
from tksk_desktop.domain.session_history import LockCause, MonthState
from tksk_desktop.domain.session_types import ReportRole, SessionField
from tksk_desktop.domain.sessions import (
    AidPhase,
    AttendanceState,
    ObstacleKind,
    PlaceKind,
    SessionKind,
    SessionTrait,
)
from tksk_desktop.domain.signatures import KeyOrigin
from tksk_desktop.domain.subject_rights import (
    RefusalGround,
    RequestAnswer,
    RequestKind,
    RetentionStart,
)
from tksk_desktop.domain.subjects import NikStatus, SubjectKind
from tksk_desktop.domain.taking_back import StepKind
from tksk_desktop.domain.to_do import ToDoKind, Urgency
from tksk_desktop.domain.unreached import (
    DESIL_POINTS,
    FRAIL_FROM,
    FRAIL_POINTS,
    FRAIL_UNDER,
    KIND_POINTS,
    MOST_OF_FRAIL,
    MOST_OF_KINDS,
    RISK_SHARE,
    UNRANKED_POINTS,
    UnreachedReason,
)
from tksk_desktop.domain.village_figures import FigureSource, Openness
from tksk_desktop.domain.village_lists import ListOutcome, ListVerdict

MONTHS = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)
CONFIDENTIALITY_WORDS = {
    0: "Tingkat 0: hanya hitungan",
    1: "Tingkat 1: klien biasa",
    2: "Tingkat 2: anak, kesehatan, disabilitas, konflik keluarga",
    3: "Tingkat 3: rahasia, tersembunyi sampai dibuka dengan alasan",
}
CONFIDENTIAL_CLIENT = "Klien rahasia"
"""Stands for the name of a client of level 3 while such clients are closed."""
MONITORING_VISIT = "Kunjungan pemantauan"
"""The purpose of a visit to someone whom nobody met for long."""
DTSEN_REMINDER = "Batas usulan DTSEN"
"""Stands in the agenda on the last day for proposals of each month."""
DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")

PAIRS: tuple[tuple[StrEnum, str], ...] = (
    (SessionKind.INDIVIDUAL, "Bimbingan perorangan"),
    (SessionKind.FAMILY, "Bimbingan keluarga"),
    (SessionKind.GROUP, "Bimbingan kelompok"),
    (SessionKind.OTHER, "Kegiatan lain"),
    (AidPhase.DURING, "Selama pembinaan"),
    (AidPhase.AFTER, "Setelah pembinaan"),
    (ReportRole.IDENTIFIER, "Identifikator"),
    (ReportRole.COUNSELLOR, "Konselor"),
    (ReportRole.COMPANION, "Pendamping"),
    (ReportRole.CONNECTOR, "Penghubung"),
    (ReportRole.INSTITUTIONS, "Pembina lembaga"),
    (ReportRole.POLICY, "Masukan kebijakan"),
    (ReportRole.COMMUNICATOR, "Komunikator"),
    (ReportRole.COORDINATOR, "Koordinator"),
    (ReportRole.OTHER, "Tugas lain"),
    (SessionField.CLIENTS, "Klien yang hadir"),
    (SessionField.GROUP, "Kelompok"),
    (SessionField.CASE, "Kasus"),
    (SessionField.OTHERS_PRESENT, "Orang lain yang hadir"),
    (SessionField.WALK_INS, "Jumlah hadir di luar daftar"),
    (SessionField.AUDIENCE, "Peserta laki-laki dan perempuan"),
    (SessionField.PHASE, "Tahap pendampingan"),
    (SessionField.PROGRAMME, "Program bantuan"),
    (SessionField.PARTNERS, "Mitra/instansi"),
    (SessionField.PLACE, "Tempat"),
    (SessionField.VILLAGE, "Desa/kelurahan"),
    (SessionField.TITLE, "Judul"),
    (SessionField.TECHNIQUE, "Teknik"),
    (SessionField.AIM, "Tujuan"),
    (SessionField.PROCESS, "Fakta"),
    (SessionField.INTERPRETATION, "Tafsiran petugas"),
    (SessionField.RESULT, "Hasil"),
    (SessionField.AGREEMENT, "Kesepakatan"),
    (SessionField.AGREEMENTS, "Kesepakatan anggota"),
    (SessionField.FOLLOW_UP, "Tindak lanjut"),
    (SessionField.OBSTACLES, "Hambatan"),
    (SessionField.PHOTOS, "Foto"),
    (PlaceKind.OFFICE, "Kantor"),
    (PlaceKind.HOME_VISIT, "Kunjungan rumah"),
    (PlaceKind.ONLINE, "Daring"),
    (PlaceKind.ELSEWHERE, "Tempat lain"),
    (AttendanceState.PRESENT, "Hadir"),
    (AttendanceState.EXCUSED, "Izin"),
    (AttendanceState.ILL, "Sakit"),
    (AttendanceState.ABSENT, "Tanpa keterangan"),
    (SeatRole.CLIENT, "Klien"),
    (SeatRole.HEAD, "Kepala keluarga"),
    (SeatRole.SPOUSE, "Suami/istri"),
    (SeatRole.CHILD, "Anak"),
    (SeatRole.PARENT, "Orang tua"),
    (SeatRole.KIN, "Kerabat"),
    (SeatRole.COMPANION, "Pendamping"),
    (SeatRole.OTHER, "Lainnya"),
    (ProviderLevel.CENTRE, "Pusat"),
    (ProviderLevel.PROVINCE, "Provinsi"),
    (ProviderLevel.REGENCY, "Kabupaten/kota"),
    (ProviderLevel.VILLAGE, "Desa"),
    (ProviderLevel.OTHER, "Pihak lain"),
    (AidTarget.PERSON, "Perorangan"),
    (AidTarget.FAMILY, "Keluarga"),
    (AidTarget.HOUSEHOLD, "Rumah tangga"),
    (AidTarget.GROUP, "Kelompok"),
    (AidKind.CASH, "Uang"),
    (AidKind.GOODS, "Barang"),
    (AidKind.SERVICE, "Layanan"),
    (Verification.OPEN, "Belum diperiksa"),
    (Verification.RECEIVED, "Diterima"),
    (Verification.NOT_RECEIVED, "Tidak diterima"),
    (Verification.WITH_PROBLEMS, "Diterima dengan masalah"),
    (Standing.ALLOWED, "Boleh bersama"),
    (Standing.EXPECTED, "Semestinya bersama"),
    (Standing.NEEDS_REASON, "Perlu alasan"),
    (Standing.NOT_ALLOWED, "Tidak boleh bersama"),
    (UnreachedReason.NO_NIK, "Tanpa NIK"),
    (UnreachedReason.NIK_NOT_MATCHED, "NIK tidak padan"),
    (UnreachedReason.NO_FAMILY_CARD, "Tanpa nomor KK"),
    (UnreachedReason.NOT_RANKED, "Belum masuk DTSEN (tanpa desil)"),
    (UnreachedReason.RANKED_HIGH, "Desil di atas 5"),
    (UnreachedReason.MOVED, "Baru pindah"),
    (UnreachedReason.NEW, "Baru terdaftar"),
    (UnreachedReason.NOT_PAID, "Tercatat menerima, tetapi tidak sampai"),
    (UnreachedReason.LAPSED, "Pernah menerima, lalu berhenti"),
    (PotentialRowState.NEW, "Baru"),
    (PotentialRowState.FILLS, "Melengkapi yang ada"),
    (PotentialRowState.KNOWN, "Sudah ada"),
    (PotentialRowState.WRONG, "Tidak diambil"),
    (ListOutcome.MATCHED, "Padan"),
    (ListOutcome.MISMATCHED, "Tidak padan"),
    (ListOutcome.NOT_FOUND, "Tidak ditemukan"),
    (ListOutcome.ONLY_REGISTERED, "Hanya di survei"),
    (ListVerdict.OPEN, "Belum diputuskan"),
    (ListVerdict.SAME, "Orang yang sama"),
    (ListVerdict.ANOTHER, "Orang lain"),
    (ListVerdict.AS_FOUND, "Sudah diperiksa, memang begitu"),
    (Verdict.OPEN, "Belum diputuskan"),
    (Verdict.ACCEPTED, "Boleh, dengan alasan"),
    (Verdict.ENDED, "Salah satu dihentikan"),
    (Verdict.REPORTED, "Diteruskan ke Dinas Sosial"),
    (Verdict.MISTAKEN, "Salah data, bukan tumpang tindih"),
    (Tie.PERSON, "Orang yang sama"),
    (Tie.FAMILY_CARD, "Nomor KK yang sama"),
    (Tie.HOUSEHOLD, "Keluarga yang sama"),
    (Tie.CARD, "Nomor kartu yang sama"),
    (Tie.NUMBER, "NIK yang sama, nama berbeda"),
    (AppointmentKind.HOME_VISIT, "Kunjungan rumah"),
    (AppointmentKind.OFFICE_TALK, "Temu di kantor"),
    (AppointmentKind.GROUP_MEETING, "Pertemuan kelompok"),
    (AppointmentKind.COORDINATION, "Koordinasi atau rapat"),
    (AppointmentKind.OTHER, "Rencana lain"),
    (FollowUpStepKind.ANSWERED, "Dijawab sesi"),
    (FollowUpStepKind.CLOSED, "Ditutup tanpa sesi"),
    (FollowUpStepKind.MOVED, "Dipindah"),
    (AppointmentState.PLANNED, "Direncanakan"),
    (AppointmentState.DONE, "Terlaksana"),
    (AppointmentState.MISSED, "Tidak terlaksana"),
    (AppointmentState.CANCELLED, "Dibatalkan"),
    (LockCause.MONTH_SIGNED, "Laporan bulannya sudah ditandatangani"),
    (LockCause.DAYS_PASSED, "Batas hari untuk memperbaiki sudah lewat"),
    (MonthState.OPEN, "Belum ditandatangani"),
    (MonthState.SIGNED, "Sudah ditandatangani"),
    (MonthState.IN_REVISION, "Sedang direvisi"),
    (ObstacleKind.TRANSPORT, "Transportasi"),
    (ObstacleKind.GEOGRAPHY_WEATHER, "Geografi dan cuaca"),
    (ObstacleKind.TIME, "Waktu"),
    (ObstacleKind.DATA_OWNER, "Keterbukaan pemilik data"),
    (ObstacleKind.OTHER, "Lainnya"),
    (SessionTrait.WITHOUT_RESULT, "sesi tanpa hasil"),
    (SessionTrait.WITH_PHOTOS, "kegiatan dengan foto"),
    (SessionTrait.WITH_FOLLOW_UP, "kegiatan dengan tindak lanjut"),
    (SessionTrait.FOLLOW_UP_SETTLED, "tindak lanjut dijawab atau ditutup"),
    (SessionTrait.FOLLOW_UP_DUE, "tindak lanjut jatuh tempo, belum dijawab"),
    (SessionTrait.LATE, "catatan susulan"),
    (SessionTrait.PHOTOS_WITHOUT_CONSENT, "foto tanpa persetujuan"),
    (IntakeSource.SELF, "Datang sendiri"),
    (IntakeSource.REFERRAL, "Rujukan"),
    (IntakeSource.OUTREACH, "Penjangkauan"),
    (IntakeSource.CITIZEN_REPORT, "Laporan warga"),
    (IntakeSource.PROGRAMME, "Program"),
    (AssessmentKind.INTAKE, "Asesmen awal"),
    (AssessmentKind.PERIODIC, "Asesmen berkala"),
    (AssessmentKind.CLOSING, "Asesmen akhir"),
    (AreaGroup.BIO, "Biologis"),
    (AreaGroup.PSYCHO, "Psikologis"),
    (AreaGroup.SOCIAL, "Sosial"),
    (AreaGroup.SPIRITUAL, "Spiritual"),
    (RiskBand.LOW, "Rendah"),
    (RiskBand.MEDIUM, "Sedang"),
    (RiskBand.HIGH, "Tinggi"),
    (RiskBand.VERY_HIGH, "Sangat tinggi"),
    (Trend.BETTER, "Membaik"),
    (Trend.SAME, "Tetap"),
    (Trend.WORSE, "Memburuk"),
    (Trend.NOT_COMPARED, "Tidak dibandingkan"),
    (Responsible.CLIENT, "Klien"),
    (Responsible.WORKER, "TKSK"),
    (Responsible.PROVIDER, "Lembaga lain"),
    (Responsible.JOINTLY, "Klien dan TKSK"),
    (Attainment.NOT_YET, "Belum tercapai"),
    (Attainment.PARTLY, "Tercapai sebagian"),
    (Attainment.REACHED, "Tercapai"),
    (KinTieKind.MARRIED, "Menikah"),
    (KinTieKind.COHABITING, "Hidup bersama"),
    (KinTieKind.DIVORCED, "Bercerai"),
    (KinTieKind.PARENT, "Orang tua dan anak"),
    (KinTieKind.SIBLING, "Saudara kandung"),
    (RelationQuality.CLOSE, "Dekat"),
    (RelationQuality.ORDINARY, "Biasa"),
    (RelationQuality.DISTANT, "Renggang"),
    (RelationQuality.CONFLICT, "Konflik"),
    (RelationQuality.CUT_OFF, "Putus"),
    (RelationQuality.VIOLENCE, "Kekerasan"),
    (EcomapKind.EXTENDED_FAMILY, "Keluarga besar"),
    (EcomapKind.SCHOOL, "Sekolah"),
    (EcomapKind.HEALTH, "Puskesmas"),
    (EcomapKind.NEIGHBOURS, "Tetangga"),
    (EcomapKind.WORSHIP, "Tempat ibadah"),
    (EcomapKind.INSTITUTION, "Lembaga"),
    (EcomapKind.WORK, "Pekerjaan"),
    (EcomapKind.AID, "Bantuan"),
    (EcomapKind.FRIENDS, "Teman"),
    (EcomapKind.OTHER, "Lainnya"),
    (EcomapTieKind.STRONG, "Kuat"),
    (EcomapTieKind.WEAK, "Lemah"),
    (EcomapTieKind.STRESSFUL, "Penuh tekanan"),
    (EnergyFlow.NONE, "Tanpa arah"),
    (EnergyFlow.FORWARD, "Searah garis"),
    (EnergyFlow.BACKWARD, "Berlawanan arah garis"),
    (EnergyFlow.BOTH, "Dua arah"),
    (Priority.LOW, "Rendah"),
    (Priority.NORMAL, "Biasa"),
    (Priority.HIGH, "Tinggi"),
    (Priority.URGENT, "Mendesak"),
    (CaseOutcome.ACHIEVED, "Tujuan tercapai"),
    (CaseOutcome.PARTLY, "Tujuan tercapai sebagian"),
    (CaseOutcome.REFERRED, "Dirujuk ke pihak lain"),
    (CaseOutcome.MOVED, "Klien pindah"),
    (CaseOutcome.DIED, "Klien meninggal dunia"),
    (CaseOutcome.REFUSED, "Klien menolak dilanjutkan"),
    (CaseOutcome.LOST_CONTACT, "Hilang kontak"),
    (CaseOutcome.OTHER, "Lainnya"),
    (StepState.DONE, "sudah"),
    (StepState.NOW, "sekarang"),
    (StepState.AHEAD, "berikutnya"),
    (CaseloadState.WITHIN, "masih dalam jumlah yang dianjurkan"),
    (CaseloadState.ABOVE_USUAL, "di atas jumlah yang dianjurkan"),
    (CaseloadState.ABOVE_HIGHEST, "melebihi batas tertinggi"),
    (ConsentPurpose.SERVICES, "Pelayanan"),
    (ConsentPurpose.SHARING, "Berbagi data"),
    (ConsentPurpose.REPORTING, "Pelaporan"),
    (ConsentPurpose.PHOTOS, "Foto"),
    (LegalBasis.CONSENT, "Persetujuan"),
    (LegalBasis.PUBLIC_TASK, "Tugas pelayanan publik"),
    (LegalBasis.LEGAL_DUTY, "Kewajiban hukum"),
    (LegalBasis.VITAL_INTEREST, "Kepentingan vital klien"),
    (LegalBasis.AGREEMENT, "Perjanjian dengan klien"),
    (LegalBasis.OTHER_INTEREST, "Kepentingan sah lainnya"),
    (ConsentGiver.CLIENT, "Klien sendiri"),
    (ConsentGiver.GUARDIAN, "Wali"),
    (ConsentWay.ORAL, "Lisan"),
    (ConsentWay.WRITTEN, "Tertulis"),
    (ToDoKind.CASE_REVIEW, "Tinjauan kasus"),
    (ToDoKind.PLAN_STEP, "Langkah rencana"),
    (ToDoKind.FOLLOW_UP, "Tindak lanjut"),
    (ToDoKind.HOLD_ENDS, "Penundaan berakhir"),
    (ToDoKind.CONSENT_ENDS, "Persetujuan berakhir"),
    (ToDoKind.RECEIPT_MISSING, "Tanda terima belum ada"),
    (ToDoKind.COPY_WAITING, "Tembusan belum dikirim"),
    (ToDoKind.MAIL_ASKS, "E-mail belum terkirim"),
    (ToDoKind.REVISION_ASKED, "Revisi diminta"),
    (ToDoKind.REPORT_DUE, "Laporan bulanan"),
    (ToDoKind.PLANNED, "Rencana"),
    (ToDoKind.SUBJECT_REQUEST, "Permintaan subjek data"),
    (ToDoKind.REFERRAL_ANSWER, "Jawaban rujukan"),
    (ToDoKind.AID_UNVERIFIED, "Bantuan belum diperiksa"),
    (ToDoKind.NETWORK_CONTACT, "Hubungi mitra"),
    (Measure.NOTED, "Nilai dari catatan kinerja"),
    (Measure.LEGAL, "Surat legalitas yang ada"),
    (Measure.TRAINED, "Pelatihan yang diikuti"),
    (Measure.CONTACTS, "Kontak dalam setahun"),
    (Measure.SERVICES, "Layanan yang ditawarkan"),
    (Measure.MEMBERS, "Banyaknya anggota"),
    (Measure.LISTED, "Usulan pada tahun-tahun lalu"),
    (KeyOrigin.LOCAL, "Dibuat di komputer ini"),
    (KeyOrigin.FILE, "Dari berkas sertifikat"),
    (Openness.OPEN, "Terbuka"),
    (Openness.PARTLY, "Sebagian"),
    (Openness.CLOSED, "Tertutup"),
    (FigureSource.VILLAGE, "Angka desa"),
    (FigureSource.SURVEY, "Angka survei"),
    (FigureSource.POOR_HOUSEHOLDS, "Rumah tangga miskin (RTM)"),
    (FigureSource.WELFARE_LIST, "Keluarga dalam DTSEN"),
    (ReferralState.PREPARED, "Disiapkan"),
    (ReferralState.SENT, "Dikirim"),
    (ReferralState.ACCEPTED, "Diterima"),
    (ReferralState.DONE, "Selesai"),
    (ReferralState.DECLINED, "Ditolak"),
    (ReferralState.WITHDRAWN, "Dibatalkan"),
    (Urgency.OVERDUE, "Terlambat"),
    (Urgency.TODAY, "Hari ini"),
    (Urgency.SOON, "7 hari ke depan"),
    (Urgency.LATER, "Sesudah itu"),
    (GroupRole.CHAIR, "Ketua"),
    (GroupRole.VICE_CHAIR, "Wakil ketua"),
    (GroupRole.SECRETARY, "Sekretaris"),
    (GroupRole.TREASURER, "Bendahara"),
    (GroupRole.SECTION, "Ketua seksi"),
    (GroupRole.MEMBER, "Anggota"),
    (IndicatorKind.MONEY, "Uang"),
    (IndicatorKind.NUMBER, "Jumlah"),
    (IndicatorKind.YES_NO, "Ya atau tidak"),
    (DocumentKind.IDENTITY_CARD, "KTP atau identitas lain"),
    (DocumentKind.FAMILY_CARD, "Kartu keluarga"),
    (DocumentKind.BIRTH_CERTIFICATE, "Akta kelahiran"),
    (DocumentKind.CONSENT, "Surat persetujuan"),
    (DocumentKind.LETTER, "Surat"),
    (DocumentKind.HEALTH, "Surat kesehatan"),
    (DocumentKind.SCHOOL, "Surat sekolah"),
    (DocumentKind.AID_CARD, "Kartu bantuan"),
    (DocumentKind.RECEIPT, "Tanda terima"),
    (DocumentKind.PHOTO, "Foto"),
    (DocumentKind.OTHER, "Dokumen lain"),
    (DocumentForm.JPEG, "Gambar"),
    (DocumentForm.PDF, "PDF"),
    (FlagKind.SAFETY, "Keamanan petugas"),
    (FlagKind.HEALTH, "Kesehatan"),
    (FlagKind.URGENT, "Mendesak"),
    (FlagKind.DATA, "Data perlu diperiksa"),
    (FlagKind.OTHER, "Perhatian"),
    (Sex.MALE, "Laki-laki"),
    (Sex.FEMALE, "Perempuan"),
    (RowField.NAME, "Nama"),
    (RowField.NIK, "NIK"),
    (RowField.FAMILY_CARD_NUMBER, "No. KK"),
    (RowField.SEX, "Jenis kelamin"),
    (RowField.BIRTH_PLACE, "Tempat lahir"),
    (RowField.BIRTH_DATE, "Tanggal lahir"),
    (RowField.VILLAGE, "Desa/kelurahan"),
    (RowField.ADDRESS, "Alamat"),
    (RowField.HAMLET, "Dusun"),
    (RowField.RT, "RT"),
    (RowField.RW, "RW"),
    (RowField.PHONE, "Telepon"),
    (RowField.NICKNAME, "Nama panggilan"),
    (RowField.MOTHER_NAME, "Nama ibu kandung"),
    (RowField.FATHER_NAME, "Nama ayah"),
    (RowField.KINDS, "Jenis kebutuhan"),
    (RowField.RELATION, "Hubungan keluarga"),
    (RowField.LIFE_STATUS, "Status penduduk"),
    (RowField.WELFARE_RANK, "Desil"),
    (RowField.NOTES, "Keterangan"),
    (LifeStatus.PRESENT, "Hidup"),
    (LifeStatus.DEAD, "Meninggal"),
    (LifeStatus.MOVED, "Pindah"),
    (LifeStatus.MISSING, "Hilang"),
    (LifeStatus.AWAY, "Pergi"),
    (LifeStatus.INVALID, "Tidak valid"),
    (Familiarity.NONE, "Baru"),
    (Familiarity.PROBABLE, "Mungkin sudah terdaftar"),
    (Familiarity.CERTAIN, "Sudah terdaftar"),
    (RowDecision.ASK, "Perlu diputuskan"),
    (RowDecision.ADD, "Daftarkan sebagai orang baru"),
    (RowDecision.UPDATE, "Perbarui yang terdaftar"),
    (RowDecision.SKIP, "Lewati"),
    (ExportLayout.OWN, "Daftar TKSK"),
    (ExportLayout.BULELENG, "PPKS Dinas Sosial (Buleleng)"),
    (ExportLayout.OPENDK, "OpenDK penduduk"),
    (ExportFormat.WORKBOOK, "Excel (xlsx)"),
    (ExportFormat.TEXT, "CSV"),
    (ExportColumn.NIK, "NIK"),
    (ExportColumn.FAMILY_CARD_NUMBER, "No. KK"),
    (ExportColumn.NAME, "Nama"),
    (ExportColumn.SEX, "Jenis kelamin"),
    (ExportColumn.BIRTH_PLACE, "Tempat lahir"),
    (ExportColumn.BIRTH_DATE, "Tanggal lahir"),
    (ExportColumn.AGE, "Umur"),
    (ExportColumn.ADDRESS, "Alamat"),
    (ExportColumn.VILLAGE, "Desa/kelurahan"),
    (ExportColumn.PHONE, "Telepon"),
    (ExportColumn.KINDS, "Jenis PPKS"),
    (ExportColumn.RELATION, "Hubungan keluarga"),
    (ExportColumn.WELFARE_RANK, "Desil"),
    (ExportColumn.REGISTERED_ON, "Terdaftar sejak"),
    (ExportColumn.NICKNAME, "Nama panggilan"),
    (ExportColumn.MOTHER_NAME, "Nama ibu kandung"),
    (ExportColumn.FATHER_NAME, "Nama ayah"),
    (ExportColumn.NOTES, "Keterangan"),
    (RowState.GOOD, "Baik"),
    (RowState.WARNED, "Perlu dilihat"),
    (RowState.SKIPPED, "Dilewati"),
    (RowState.WRONG, "Keliru"),
    (RowFault.NAME_MISSING, "Nama kosong"),
    (RowFault.NAME_TOO_LONG, "Nama terlalu panjang"),
    (RowFault.VILLAGE_MISSING, "Desa belum diketahui"),
    (RowFault.VILLAGE_UNKNOWN, "Desa tidak dikenal di kecamatan ini"),
    (RowFault.NIK_TWICE, "NIK ini sudah dipakai orang lain di daftar yang sama"),
    (RowFault.RANK_WITHOUT_PERSON, "Tidak ada desil, atau tidak ada NIK dan No. KK"),
    (RowFault.NOT_PRESENT, "Meninggal, pindah, atau tidak valid menurut daftar"),
    (RowFault.ROW_TWICE, "Orang yang sama sudah ada di baris sebelumnya"),
    (RowFault.NIK_LOST_DIGIT, "Angka terakhir NIK hilang di Excel; NIK tidak diambil"),
    (RowFault.NIK_UNREADABLE, "NIK bukan 16 angka; NIK tidak diambil"),
    (RowFault.CARD_LOST_DIGIT, "Angka terakhir No. KK hilang di Excel; No. KK tidak diambil"),
    (RowFault.CARD_UNREADABLE, "No. KK bukan 16 angka; No. KK tidak diambil"),
    (RowFault.SEX_UNREADABLE, "Jenis kelamin tidak terbaca"),
    (RowFault.DATE_UNREADABLE, "Tanggal lahir tidak terbaca"),
    (RowFault.DATE_IN_FUTURE, "Tanggal lahir belum terjadi"),
    (RowFault.KIND_UNKNOWN, "Jenis kebutuhan tidak dikenal"),
    (RowFault.RELATION_UNKNOWN, "Hubungan keluarga tidak dikenal"),
    (RowFault.STATUS_UNKNOWN, "Status penduduk tidak dikenal"),
    (RowFault.RANK_UNREADABLE, "Desil bukan angka 1 sampai 10"),
    (RowFault.TEXT_SHORTENED, "Isian terlalu panjang dan dipotong"),
    (RowFault.NIK_DATE_DIFFERS, "Tanggal lahir berbeda dari NIK"),
    (RowFault.NIK_SEX_DIFFERS, "Jenis kelamin berbeda dari NIK"),
    (RowFault.NIK_IMPOSSIBLE, "Tanggal di dalam NIK tidak ada"),
    (SubjectKind.PERSON, "Perorangan"),
    (SubjectKind.FAMILY, "Keluarga"),
    (SubjectKind.GROUP, "Kelompok"),
    (SubjectKind.COMMUNITY, "Komunitas"),
    (NikStatus.UNCHECKED, "Belum dipadankan"),
    (NikStatus.MATCHED, "Padan"),
    (NikStatus.NOT_MATCHED, "Tidak padan"),
    (NikStatus.MISSING, "Belum ada"),
    (AliasKind.NICKNAME, "Nama panggilan"),
    (AliasKind.FORMER_NAME, "Nama lama"),
    (AliasKind.FORMER_NIK, "NIK lama"),
    (AliasKind.FORMER_CARD, "No. KK lama"),
    (ContactRole.COMPANION, "Pendamping lokal"),
    (ContactRole.GUARDIAN, "Wali"),
    (ContactRole.EMERGENCY, "Kontak darurat"),
    (HouseholdRelation.HEAD, "Kepala keluarga"),
    (HouseholdRelation.HUSBAND, "Suami"),
    (HouseholdRelation.WIFE, "Istri"),
    (HouseholdRelation.CHILD, "Anak"),
    (HouseholdRelation.CHILD_IN_LAW, "Menantu"),
    (HouseholdRelation.GRANDCHILD, "Cucu"),
    (HouseholdRelation.PARENT, "Orang tua"),
    (HouseholdRelation.PARENT_IN_LAW, "Mertua"),
    (HouseholdRelation.OTHER_KIN, "Famili lain"),
    (HouseholdRelation.HELPER, "Pembantu"),
    (HouseholdRelation.OTHER, "Lainnya"),
    (HouseholdRelation.UNKNOWN, "Belum diketahui"),
    (MemberBegan.FORMED, "Keluarga dicatat"),
    (MemberBegan.BIRTH, "Lahir"),
    (MemberBegan.MARRIAGE, "Menikah"),
    (MemberBegan.JOINED, "Bergabung"),
    (MemberBegan.SPLIT, "Pecah KK"),
    (MemberBegan.SAME_CARD, "No. KK sama"),
    (MemberBegan.RELATION, "Hubungan berubah"),
    (MemberEnded.DEATH, "Meninggal dunia"),
    (MemberEnded.MOVED, "Pindah"),
    (MemberEnded.SPLIT, "Pecah KK"),
    (MemberEnded.DIVORCE, "Bercerai"),
    (MemberEnded.MARRIAGE, "Menikah ke keluarga lain"),
    (MemberEnded.JOINED_OTHER, "Masuk keluarga lain"),
    (MemberEnded.MISTAKE, "Salah catat"),
    (MemberEnded.RELATION, "Hubungan berubah"),
    (StepKind.ADDED, "ditambahkan"),
    (StepKind.CHANGED, "diubah"),
    (StepKind.REMOVED, "dihapus"),
    (StepKind.RELIED_ON, "menjadi dasar"),
    (HouseholdEventKind.FORMED, "Keluarga dicatat"),
    (HouseholdEventKind.MOVED, "Pindah rumah"),
    (HouseholdEventKind.MEMBER_MOVED, "Anggota pindah"),
    (HouseholdEventKind.DEATH, "Meninggal dunia"),
    (HouseholdEventKind.DEATH_WITHDRAWN, "Kematian dibatalkan (salah catat)"),
    (HouseholdEventKind.SPLIT, "Pecah KK"),
    (HouseholdEventKind.MARRIAGE, "Menikah"),
    (HouseholdEventKind.JOINED, "Anggota baru"),
    (HouseholdEventKind.LEFT, "Keluar dari keluarga"),
    (HouseholdEventKind.NEW_HEAD, "Kepala keluarga baru"),
    (HouseholdEventKind.BIRTH, "Lahir"),
    (HouseholdEventKind.DIVORCE, "Bercerai"),
    (HouseholdEventKind.NEW_CARD, "No. KK baru"),
    (HouseholdEventKind.CARD_CORRECTED, "No. KK dibetulkan"),
    (HouseholdEventKind.ENDED, "Keluarga berakhir"),
    (TimeZone.WIB, "WIB (Waktu Indonesia Barat)"),
    (TimeZone.WITA, "WITA (Waktu Indonesia Tengah)"),
    (TimeZone.WIT, "WIT (Waktu Indonesia Timur)"),
    (ClientPaper.CLIENT_SHEET, "Lembar klien"),
    (ClientPaper.SOCIAL_REPORT, "Laporan sosial"),
    (ClientPaper.EMPTY_FORM, "Formulir asesmen kosong"),
    (ClientPaper.FILLED_FORM, "Formulir asesmen terisi"),
    (ClientPaper.CASE_SUMMARY, "Ringkasan kasus"),
    (NumbersShown.MASKED, "Disamarkan (3507************)"),
    (NumbersShown.IN_FULL, "Lengkap"),
    (NumbersShown.NOT_AT_ALL, "Tidak dicetak"),
    (PaperSize.A4, "A4 (210 × 297 mm)"),
    (PaperSize.F4, "F4 (215 × 330 mm)"),
    (NeedWord.PPKS, "PPKS"),
    (NeedWord.PMKS, "PMKS"),
    (RecipientRole.ORIGINAL, "Asli"),
    (RecipientRole.COPY, "Tembusan"),
    (RecipientRole.FILE, "Arsip"),
    (ReportState.DRAFT, "Draf"),
    (ReportState.SIGNED, "Ditandatangani"),
    (ReportKind.MONTHLY, "Laporan bulanan"),
    (ReportKind.QUARTERLY, "Laporan triwulan"),
    (ReportKind.HALF_YEARLY, "Laporan semester"),
    (ReportKind.YEARLY, "Laporan tahunan"),
    (ReportKind.INCIDENT, "Laporan kejadian"),
    (ReportKind.ACTIVITY, "Laporan kegiatan"),
    (ReportKind.COVER_LETTER, "Surat pengantar"),
    (PaperProblem.FILE_UNREADABLE, "Berkas tidak dapat dibaca"),
    (PaperProblem.NOT_A_PDF, "Bukan PDF"),
    (PaperProblem.TOO_LARGE, "Terlalu besar"),
    (PaperProblem.TOOK_TOO_LONG, "Pemeriksaan terlalu lama, dihentikan"),
    (PaperProblem.TOO_MUCH_MEMORY, "Memakan terlalu banyak memori, dihentikan"),
    (PaperProblem.READER_ENDED, "Pemeriksaan gagal oleh isi berkas"),
    (PaperProblem.UNSIGNED, "Belum ditandatangani"),
    (PaperProblem.CHANGED, "Berubah setelah ditandatangani"),
    (PaperProblem.NO_FIGURES, "Tidak memuat angka laporan bulanan"),
    (PaperProblem.FIGURES_INVALID, "Angka di dalamnya tidak berbentuk semestinya"),
    (PaperProblem.OTHER_DOCUMENT, "Angka di dalamnya milik dokumen lain"),
    (PaperProblem.UNKNOWN_PLACE, "Kecamatannya tidak ada di tabel wilayah"),
    (RecapStanding.COUNTED, "Masuk rekap"),
    (RecapStanding.MISSING, "Belum ada"),
    (RecapStanding.CONTESTED, "Dua laporan berbeda, belum dihitung"),
    (RecapStanding.WRONG_FIGURES, "Angka tidak cocok, belum dihitung"),
    (RecapStanding.STRANGER, "Penanda tangan tidak dikenal, belum dihitung"),
    (Remark.LATE, "Terlambat"),
    (Remark.REVISED, "Revisi"),
    (Remark.NEW_SIGNER, "Sertifikat berbeda dari bulan lalu"),
    (Remark.OPENING_DIFFERS, "Angka awal berbeda dari akhir bulan lalu"),
    (Remark.NOT_EXPECTED, "Tidak ada di daftar"),
    (Fault.NEEDS_FLOW, "awal + masuk − keluar tidak sama dengan akhir"),
    (Fault.NEEDS_PARTS, "rincian laki-laki, perempuan, dan lainnya tidak sama dengan akhir"),
    (Fault.NEEDS_TWICE, "satu jenis dan desa tertulis dua kali"),
    (Fault.FOREIGN_VILLAGE, "ada desa di luar kecamatan"),
    (Fault.CASES, "jumlah kasus tidak cocok"),
    (Fault.GROUPS, "jumlah kelompok tidak cocok"),
    (Fault.SEATS, "yang hadir lebih banyak dari yang diharapkan"),
    (Fault.SESSIONS_AND_PLACES, "jumlah kegiatan per jenis dan per tempat berbeda"),
    (Fault.SHORT_JOURNAL, "baris jurnal kurang dari jumlah kegiatan"),
    (Part.SESSIONS, "Kegiatan"),
    (Part.PLACES, "Tempat"),
    (Part.HINDRANCES, "Hambatan"),
    (Part.CASES, "Kasus"),
    (Part.GROUPS, "Kelompok"),
    (Part.TOTALS, "Jumlah"),
    (CopyState.WAITING, "Belum dikirim"),
    (CopyState.PRINTED, "Dicetak"),
    (CopyState.SENT, "Dikirim"),
    (CopyState.RECEIVED, "Diterima"),
    (CopyState.REVISION_ASKED, "Diminta revisi"),
    (CopyState.APPROVED, "Disetujui"),
    (DeliveryWay.FOLDER, "Folder atau flashdisk"),
    (DeliveryWay.EMAIL, "E-mail"),
    (DeliveryWay.PRINTED, "Cetak"),
    (DeliveryWay.WHATSAPP, "WhatsApp"),
    (DeliveryWay.SRIKANDI, "SRIKANDI"),
    (DeliveryWay.E_PSKS, "E-PSKS"),
    (DeliveryWay.ELSEWHERE, "Cara lain"),
    (DeliveryWay.NONE, "–"),
    (MailSecurity.STARTTLS, "STARTTLS (biasanya port 587)"),
    (MailSecurity.TLS, "TLS sejak awal (biasanya port 465)"),
    (MailState.WAITING, "Menunggu di antrean"),
    (MailState.SENDING, "Sedang dikirim"),
    (MailState.SENT, "Terkirim"),
    (MailState.REFUSED, "Ditolak"),
    (MailState.UNCLEAR, "Belum pasti terkirim"),
    (MailState.CALLED_OFF, "Dibatalkan"),
    (MailProblem.NO_NETWORK, "server tidak terjangkau, mungkin tidak ada internet"),
    (MailProblem.CONNECTION_LOST, "sambungan terputus di tengah jalan"),
    (MailProblem.BUSY, "server sedang sibuk"),
    (MailProblem.WRONG_PASSWORD, "nama pengguna atau kata sandi e-mail ditolak"),
    (MailProblem.BAD_CERTIFICATE, "sertifikat server tidak dapat dipercaya"),
    (MailProblem.NO_ENCRYPTION, "server tidak menawarkan sambungan terenkripsi"),
    (MailProblem.ADDRESS_REFUSED, "alamat penerima ditolak server"),
    (MailProblem.MAILBOX_FULL, "kotak surat penerima penuh"),
    (MailProblem.TOO_LARGE, "berkas terlalu besar bagi server"),
    (MailProblem.SERVER_REFUSED, "server menolak pesan"),
    (MailProblem.ANSWER_LOST, "jawaban server tidak sampai; mungkin sudah terkirim"),
    (MailProblem.NEWER_VERSION, "laporan sudah diganti versi yang lebih baru"),
    (Section.LETTER_BODY, "Isi surat pengantar"),
    (Section.BASIS, "Dasar"),
    (Section.PURPOSE, "Maksud dan tujuan"),
    (Section.ACTIVITIES, "Uraian pelaksanaan tugas"),
    (Section.HINDRANCES, "Permasalahan dan hambatan"),
    (Section.FOLLOW_UP, "Tindak lanjut dan saran"),
    (Section.CLOSING, "Penutup"),
    (ReportWarning.MONTH_NOT_OVER, "Bulan ini belum berakhir"),
    (ReportWarning.NO_SESSIONS, "Belum ada kegiatan yang dicatat"),
    (ReportWarning.NO_PHOTOS, "Belum ada foto dokumentasi"),
    (ReportWarning.NO_OBSTACLES, "Belum ada hambatan yang dicatat"),
    (ReportWarning.FIGURES_DO_NOT_ADD_UP, "Angka tidak cocok: awal + masuk − keluar ≠ akhir"),
    (ReportWarning.SESSION_WITHOUT_RESULT, "Sesi tanpa hasil"),
    (ReportWarning.PHOTOS_WITHOUT_CONSENT, "Sesi berfoto dengan klien yang belum menyetujui foto"),
    (ReportWarning.DRAFTS_LEFT, "Catatan sesi yang masih draf"),
    (ReportWarning.FORMER_MONTH_UNSIGNED, "Laporan bulan sebelumnya belum ditandatangani"),
    (ReportWarning.NO_ORIGINAL_RECIPIENT, "Penerima asli laporan belum diisi"),
    (ReportWarning.LATE_ENTRIES, "Catatan terlambat untuk bulan yang sudah ditandatangani"),
    (ReportWarning.CAMAT_UNNAMED, "Nama camat belum diisi"),
    (AuditEvent.ADDED, "Ditambahkan"),
    (AuditEvent.CHANGED, "Diubah"),
    (AuditEvent.REMOVED, "Dihapus"),
    (AuditEvent.IN_BULK, "Diubah sekaligus"),
    (AuditEvent.SITTING_OPENED, "Klien rahasia dibuka"),
    (AuditEvent.SITTING_CLOSED, "Klien rahasia ditutup"),
    (AuditEvent.SHEET_OPENED, "Lembar rahasia dibuka"),
    (AuditEvent.PRINTED, "Dicetak"),
    (AuditEvent.EXPORTED, "Disimpan ke luar program"),
    (AuditEvent.MERGED, "Digabungkan"),
    (AuditEvent.UNMERGED, "Penggabungan dibatalkan"),
    (AuditEvent.TAKEN_BACK, "Peristiwa dibatalkan"),
    (AuditEvent.DESTROYED, "Dimusnahkan"),
    (AuditEvent.WRONG_TRIES, "Kata sandi salah sebelum dibuka"),
    (AuditEvent.PASSWORD_CHANGED, "Kata sandi diganti"),
    (AuditEvent.ACCESS_GIVEN, "Akses diberikan"),
    (AuditEvent.ACCESS_TAKEN, "Akses dicabut"),
    (AuditEvent.OFFICE_HANDED_OVER, "Kantor diserahterimakan"),
    (AuditEvent.SEARCH_REBUILT, "Indeks pencarian dibuat ulang"),
    (Check.CIPHER, "Enkripsi"),
    (Check.DATABASE, "Susunan data"),
    (Check.REFERENCES, "Hubungan antarcatatan"),
    (Check.LOG, "Catatan perubahan"),
    (Check.SEARCH, "Pencarian"),
    (Check.DOCUMENTS, "Dokumen klien"),
    (Check.SIGNED_PAPERS, "Laporan bertanda tangan"),
    (Check.BACKUP, "Cadangan"),
    (Check.ROOM, "Ruang kosong"),
    (Check.CLOCK, "Jam komputer"),
    (CheckState.GOOD, "Baik"),
    (CheckState.ATTENTION, "Perlu diperhatikan"),
    (CheckState.FAULT, "Bermasalah"),
    (BackupKind.CARRIED, "Flashdisk atau folder"),
    (BackupKind.AT_CLOSING, "Otomatis saat ditutup"),
    (BackupNeed.CALM, "Cadangan aman"),
    (BackupNeed.DUE, "Perlu dicadangkan"),
    (BackupNeed.LATE, "Sudah lama tidak dicadangkan"),
    (AccessRole.WORKER, "TKSK"),
    (AccessRole.OFFICE_HEAD, "Pimpinan kantor"),
    (AccessRole.SUCCESSOR, "Pengganti"),
    (AccessRole.OTHER, "Orang lain yang ditunjuk"),
    (RequestKind.ACCESS, "Akses data"),
    (RequestKind.CORRECTION, "Perbaikan data"),
    (RequestKind.RESTRICTION, "Pembatasan pemrosesan"),
    (RequestKind.OBJECTION, "Keberatan"),
    (RequestKind.ERASURE, "Penghapusan data"),
    (RequestAnswer.GRANTED, "Dipenuhi"),
    (RequestAnswer.PARTLY, "Dipenuhi sebagian"),
    (RequestAnswer.REFUSED, "Ditolak"),
    (RefusalGround.HARMS_SAFETY, "Membahayakan keamanan atau kesehatan seseorang (Pasal 33)"),
    (RefusalGround.REVEALS_OTHERS, "Mengungkap data pribadi orang lain (Pasal 33)"),
    (RefusalGround.NATIONAL_DEFENCE, "Pertahanan dan keamanan nasional (Pasal 33 dan 15)"),
    (RefusalGround.LAW_ENFORCEMENT, "Proses penegakan hukum (Pasal 15)"),
    (RefusalGround.PUBLIC_DUTY, "Kewajiban menurut peraturan (Pasal 15)"),
    (RetentionStart.LAST_ACTIVITY, "kegiatan terakhir"),
    (RetentionStart.LAST_CASE_CLOSED, "kasus terakhir ditutup"),
    (ChainFault.MISSING, "hilang"),
    (ChainFault.ALTERED, "diubah dari luar program"),
    (ChainFault.PAYLOAD_ALTERED, "isinya diubah dari luar program"),
    (ChainFault.CUT_OFF, "dan semua sesudahnya dibuang"),
    (ChainFault.HEAD_LOST, "tidak diketahui yang terakhir: penanda ujungnya hilang"),
    (Sameness.SURE, "Pasti sama"),
    (Sameness.PROBABLE, "Mungkin sama"),
    (Sameness.NO, "Orang yang berbeda"),
    (LinkStep.MOVED, "Dipindahkan"),
    (LinkStep.SET_ASIDE, "Disisihkan karena sudah ada"),
    (LinkStep.CHANGED, "Disesuaikan"),
    (LinkStep.ADDED, "Ditambahkan"),
    (MergeHindrance.SAME_RECORD, "kedua data adalah data yang sama"),
    (MergeHindrance.ALREADY_MERGED, "salah satunya sudah digabungkan ke data lain"),
    (
        MergeHindrance.OTHER_SUBJECT,
        "yang satu orang, yang lain keluarga, kelompok, atau masyarakat",
    ),
    (MergeHindrance.NOT_MERGED, "penggabungan ini sudah dibatalkan"),
    (
        MergeHindrance.LATER_MERGE,
        "data ini kemudian digabungkan lagi; batalkan dulu penggabungan yang terakhir",
    ),
    (
        MergeHindrance.NUMBER_TAKEN,
        "NIK-nya sekarang dipakai orang lain; perbaiki NIK itu lebih dulu",
    ),
    (PairDecision.OPEN, "Belum diputuskan"),
    (PairDecision.LATER, "Nanti"),
    (PairDecision.NOT_SAME, "Bukan orang yang sama"),
    (PairDecision.MERGED, "Digabungkan"),
    (Reason.NIK_SAME, "NIK sama"),
    (Reason.NIK_FORMER, "NIK sama dengan NIK lama"),
    (Reason.NIK_ONE_SLIP, "NIK berbeda satu angka atau dua angka tertukar"),
    (Reason.NIK_TWO_SLIPS, "NIK berbeda dua angka"),
    (Reason.NIK_SERIAL_DIFFERS, "nomor urut pada akhir NIK berbeda"),
    (Reason.NIK_DIFFERS, "NIK berbeda"),
    (Reason.NAME_SAME, "nama sama"),
    (Reason.NAME_SPELLED, "nama hanya beda ejaan"),
    (Reason.NAME_SHORTER, "nama yang satu lebih pendek"),
    (Reason.NAME_NEAR, "nama mirip"),
    (Reason.NAME_ENDING, "nama beda huruf akhir"),
    (Reason.NAME_DIFFERS, "nama berbeda"),
    (Reason.ALIAS_SAME, "nama cocok dengan nama lain"),
    (Reason.BIRTH_SAME, "tanggal lahir sama"),
    (Reason.BIRTH_BY_NIK, "tanggal lahir cocok dengan NIK"),
    (Reason.BIRTH_SWAPPED, "tanggal dan bulan lahir tertukar"),
    (Reason.BIRTH_ONE_SLIP, "tanggal lahir berbeda satu angka"),
    (Reason.BIRTH_YEAR_SAME, "tahun lahir sama, tanggalnya tidak pasti"),
    (Reason.BIRTH_YEAR_NEAR, "tahun lahir berdekatan, tanggalnya tidak pasti"),
    (Reason.BIRTH_DIFFERS, "tanggal lahir berbeda"),
    (Reason.GENERATION_APART, "umur terpaut satu angkatan"),
    (Reason.SEX_SAME, "jenis kelamin sama"),
    (Reason.SEX_DIFFERS, "jenis kelamin berbeda"),
    (Reason.BIRTH_PLACE_SAME, "tempat lahir sama"),
    (Reason.BIRTH_PLACE_DIFFERS, "tempat lahir berbeda"),
    (Reason.VILLAGE_SAME, "desa sama"),
    (Reason.VILLAGE_DIFFERS, "desa berbeda"),
    (Reason.CARD_SAME, "nomor KK sama"),
    (Reason.CARD_DIFFERS, "nomor KK berbeda"),
    (Reason.PHONE_SAME, "nomor telepon sama"),
    (Reason.PHONE_DIFFERS, "nomor telepon berbeda"),
    (Reason.ADDRESS_SAME, "alamat sama"),
    (Reason.ADDRESS_ALIKE, "alamat mirip"),
    (Reason.ADDRESS_DIFFERS, "alamat berbeda"),
    (Reason.MOTHER_SAME, "nama ibu sama"),
    (Reason.MOTHER_DIFFERS, "nama ibu berbeda"),
    (Reason.FATHER_SAME, "nama ayah sama"),
    (Reason.FATHER_DIFFERS, "nama ayah berbeda"),
    (Reason.NUMBER_OF_ANOTHER, "mungkin NIK orang lain yang tertulis"),
    (Reason.LIKE_TWINS, "seperti saudara kembar"),
    (Reason.LIKE_SIBLINGS, "seperti saudara serumah"),
    (Reason.LIKE_PARENT_AND_CHILD, "seperti orang tua dan anak"),
)
WORDS = {(type(value), value.value): said for value, said in PAIRS}
"""By kind and value: members of different enumerations may be the same string."""

FIELD_WORDS = {
    "name": "nama",
    "nik": "NIK",
    "family_card_number": "nomor KK",
    "sex": "jenis kelamin",
    "birth_place": "tempat lahir",
    "birth_date": "tanggal lahir",
    "village_code": "desa",
    "outside_place": "tempat tinggal di luar kecamatan",
    "address": "alamat",
    "phone": "nomor telepon",
    "mother_name": "nama ibu kandung",
    "father_name": "nama ayah",
    "notes": "catatan",
    "registered_on": "tanggal terdaftar",
    "nik_status": "status NIK",
    "died_on": "tanggal meninggal",
    "confidentiality_by_hand": "tingkat kerahasiaan",
    "confidentiality_reason": "alasan kerahasiaan",
}

OUTSIDE_PLACE = "Luar kec.: "
"""Before the name of a place outside the kecamatan, where a village would stand."""

TIME_LINE_WORDS = {
    "registered": "Terdaftar",
    "aid": "Bantuan",
    "aid_proposed": "Diusulkan menerima bantuan",
    "need_since": "Jenis kebutuhan dicatat",
    "need_until": "Jenis kebutuhan berakhir",
    "case_opened": "Kasus dibuka",
    "stage": "Tahap kasus",
    "case_review": "Kasus ditinjau",
    "hold": "Kasus ditunda",
    "taken_up": "Kasus dilanjutkan",
    "case_closed": "Kasus ditutup",
    "assessment": "Asesmen",
    "plan_agreed": "Rencana disepakati",
    "review": "Capaian tujuan ditinjau",
    "case_reopened": "Kasus dibuka kembali",
    "consent": "Persetujuan diberikan",
    "legal_ground": "Dasar hukum dicatat",
    "consent_withdrawn": "Persetujuan ditarik",
    "referral": "Rujukan disiapkan",
    "referral_sent": "Rujukan dikirim",
    "referral_accepted": "Rujukan diterima",
    "referral_done": "Rujukan selesai",
    "referral_declined": "Rujukan ditolak",
    "referral_withdrawn": "Rujukan dibatalkan",
    "session": "Sesi",
    "session_missed": "Sesi tanpa kehadiran",
    "addendum": "Keterangan tambahan",
    "correction": "Catatan dikoreksi",
    "follow_up": "Tindak lanjut disepakati",
    "agreement": "Kesepakatan pribadi",
    "group_joined": "Masuk kelompok",
    "group_left": "Keluar dari kelompok",
    "group_office": "Jabatan di kelompok",
    "data_changed": "Data lama diganti",
    "plan_drawn": "Rencana disusun",
    "step_done": "Langkah rencana selesai",
    "merged": "Digabungkan dengan data ganda",
    "unmerged": "Penggabungan dibatalkan",
    "household": "Keluarga",
    "moved_out": "Pindah ke luar kecamatan",
    "moved_back": "Tinggal di kecamatan lagi",
    "died": "Meninggal dunia",
    "contact_since": "Kontak",
    "contact_until": "Kontak berakhir",
    "welfare_rank": "Desil",
    "document": "Dokumen disimpan",
    "flag_raised": "Tanda dipasang",
    "flag_removed": "Tanda dicabut",
}

SESSION_FIELD_WORDS = {
    "kind": "Jenis kegiatan",
    "type_code": "Jenis kegiatan",
    "held_on": "Tanggal",
    "starts_at": "Mulai",
    "ends_at": "Selesai",
    "place_kind": "Jenis tempat",
    "village_code": "Desa/kelurahan",
    "place": "Tempat",
    "group_id": "Kelompok",
    "attendances": "Yang hadir",
    "came_besides": "Klien di luar daftar",
    "seat_notes": "Peran dan alasan",
    "case_id": "Kasus",
    "guests": "Hadir yang bukan klien",
    "walk_ins": "Hadir di luar daftar",
    "audience_men": "Peserta laki-laki",
    "audience_women": "Peserta perempuan",
    "others_present": "Orang lain yang hadir",
    "phase": "Tahap pendampingan",
    "programme": "Program",
    "partners": "Mitra/instansi",
    "late_reason": "Alasan susulan",
    "title": "Judul",
    "technique": "Teknik",
    "aim": "Tujuan",
    "process": "Fakta",
    "interpretation": "Tafsiran petugas",
    "result": "Hasil",
    "agreement": "Kesepakatan",
    "agreements": "Kesepakatan anggota",
    "follow_up_on": "Tindak lanjut",
    "obstacles": "Hambatan",
    "photos": "Foto",
}
"""The fields of a note in the order of its form."""

OVERDUE = "{what} (terlambat)"
"""Something due whose day has passed, in the agenda."""
IN_INTERPRETATION = "(kata ini ada di tafsiran petugas)"
"""Stands for the piece of a note whose words were found there alone."""

SCORE_WORDS = (
    "Tidak ada masalah",
    "Masalah ringan",
    "Masalah sedang",
    "Masalah berat",
    "Masalah sangat berat, perlu segera ditangani",
)
"""By score: a higher one is always worse."""


def follow_up_words(
    kind: FollowUpStepKind, on: date, due_on: date | None = None, reason: str = ""
) -> str:
    """Say what happened to a follow-up."""
    said = word(kind)
    if due_on is None:
        said += f" {short_date(on)}"
    else:
        said += f" ke {short_date(due_on)}"
    return f"{said}: {reason}" if reason else said


def type_words(count: SessionCount) -> str:
    """Name the type that sessions were counted under; reports of before types have kinds only."""
    return count.name or word(count.kind)


CODED_PARTS: dict[Part, type[StrEnum]] = {
    Part.SESSIONS: SessionKind,
    Part.PLACES: PlaceKind,
    Part.HINDRANCES: ObstacleKind,
}
MEASURES = {
    "sessions": "kegiatan",
    "clients": "klien",
    "expected": "diharapkan hadir",
    "present": "hadir",
    "walk_ins": "peserta di luar daftar",
    "times": "kali",
    "opening": "awal bulan",
    "opened": "dibuka",
    "closed": "ditutup",
    "closing": "akhir bulan",
    "formed": "dibentuk",
    "ended": "berakhir",
    "members": "anggota",
    "officers": "pengurus",
    "meetings": "pertemuan",
    "activities": "baris jurnal kegiatan",
    "registered": "klien terdaftar",
    "newly_registered": "klien baru terdaftar",
    "follow_ups_agreed": "tindak lanjut disepakati",
    "photos": "foto",
}
"""What the tallies of a received report count, by their names in the published form."""


def word(value: StrEnum) -> str:
    """Return the Indonesian word for a domain value."""
    return WORDS[type(value), value.value]


def tally_words(tally: Tally) -> tuple[str, str, str]:
    """Say what a tally of a recap counts: its part, which kind of it, and the measure.

    A code or measure of another program's report that is unknown here is shown as it stands.
    """
    kind = CODED_PARTS.get(tally.part)
    of_kind = tally.code if kind is None else WORDS.get((kind, tally.code), tally.code)
    return word(tally.part), of_kind, MEASURES.get(tally.measure, tally.measure)


def place_said(standing: RecapStanding, remarks: Iterable[Remark], faults: Iterable[Fault]) -> str:
    """Say what a desk should know of a sub-district's report; nothing where all is well."""
    said = [] if standing is RecapStanding.COUNTED else [word(standing)]
    said += [word(remark) for remark in remarks] + [word(fault) for fault in faults]
    return "; ".join(said)


def remark_text(remark: RowRemark) -> str:
    """Say what was noticed about a row of a list, with the cell where that helps."""
    said = f" ({remark.said})" if remark.said else ""
    return f"{word(remark.fault)}{said}"


def long_date(day: date) -> str:
    """Write ``14 Desember 2026``; of a birth what is known: ``Desember 1961``, ``1961``."""
    if isinstance(day, PartialDate):
        return f"{MONTHS[day.month - 1]} {day.year}" if day.knows_month else str(day.year)
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def day_and_date(day: date) -> str:
    """Write ``Senin, 14 Desember 2026``."""
    return f"{DAYS[day.weekday()]}, {long_date(day)}"


def short_date(day: date) -> str:
    """Write ``14-12-2026``, as in tables; of a birth what is known: ``12-1961``, ``1961``."""
    if isinstance(day, PartialDate):
        return f"{day.month:02d}-{day.year}" if day.knows_month else str(day.year)
    return f"{day.day:02d}-{day.month:02d}-{day.year}"


def age_words(birth_date: date, day: date) -> str:
    """Write full years: ``65``, or ``±65`` where the birthday is not known."""
    ages = ages_between(birth_date, day)
    return f"±{ages[0]}" if len(ages) > 1 else str(ages[0])


def month_name(month: Month) -> str:
    """Write ``Desember 2026``."""
    return f"{MONTHS[month.number - 1]} {month.year}"


def period_name(period: Period) -> str:
    """Write ``Triwulan III 2026``, ``Semester I 2026`` or ``Tahun 2026``."""
    roman = ("I", "II", "III", "IV")[period.number - 1]
    name = {
        ReportKind.QUARTERLY: f"Triwulan {roman}",
        ReportKind.HALF_YEARLY: f"Semester {roman}",
    }.get(period.kind, "Tahun")
    return f"{name} {period.year}"


def journal_remarks(
    recorded_on: date, addenda: int, corrections: int, *, is_late: bool
) -> tuple[str, ...]:
    """Say of an entry of the journal what came after: written late, added to, corrected."""
    said = []
    if is_late:
        said.append(f"Catatan susulan, ditulis {short_date(recorded_on)}")
    if addenda:
        said.append(f"{number(addenda)} keterangan tambahan")
    if corrections:
        said.append(f"{number(corrections)} koreksi")
    return tuple(said)


def clock_time(moment: time) -> str:
    """Write ``08.00``."""
    return f"{moment.hour:02d}.{moment.minute:02d}"


def time_span(starts_at: time | None, ends_at: time | None, zone: TimeZone | None = None) -> str:
    """Write ``08.00–10.00 WIB``, ``08.00 WIB`` or nothing."""
    if starts_at is None:
        return ""
    span = clock_time(starts_at)
    if ends_at is not None:
        span += f"–{clock_time(ends_at)}"
    return f"{span} {zone.value}" if zone else span


def instant(moment: datetime, zone: TimeZone) -> str:
    """Write an instant in the office's zone: ``14 Desember 2026 10.15 WIB``."""
    local = moment.astimezone(ZoneInfo(zone.iana_name))
    return f"{long_date(local.date())} {clock_time(local.time())} {zone.value}"


def number(value: int | float | Decimal, decimals: int = 0) -> str:
    """Write ``1.234,5``."""
    english = f"{value:,.{decimals}f}"
    return english.translate(str.maketrans(",.", ".,"))


def figure_said(value: int | None, kind: IndicatorKind, *, short: bool = False) -> str:
    """Write a figure of a group, a dash where none is known: ``1.250.000``, short ``1,25 jt``."""
    if value is None:
        return "–"
    if kind is IndicatorKind.YES_NO:
        return "ya" if value else "tidak"
    if short and value >= 1_000_000_000:
        return f"{number(value / 1_000_000_000, 2)} M"
    if short and value >= 1_000_000:
        return f"{number(value / 1_000_000, 2)} jt"
    return number(value)


def short_month(month: Month) -> str:
    """Write ``Nov 26``."""
    return f"{month_name(month)[:3]} {month.year % 100:02d}"


def time_line_said(what: str, title: str) -> str:
    """Say what happened: ``Sesi: Bimbingan perorangan``."""
    said = TIME_LINE_WORDS[what]
    if what == "stage":
        return f"{said} {title}"
    return f"{said}: {title}" if title else said


def rupiah(value: int | Decimal) -> str:
    """Write ``Rp250.000,00``."""
    return f"Rp{number(value, 2)}"


def file_size(size: int) -> str:
    """Write a number of bytes: ``3,2 MB``."""
    if size < 1_000_000:
        return f"{number(size / 1000, 1)} KB"
    if size < 1_000_000_000:
        return f"{number(size / 1_000_000, 1)} MB"
    return f"{number(size / 1_000_000_000, 1)} GB"


GENOGRAM_PHRASES = GenogramPhrases(
    client="Klien",
    dead="Meninggal",
    unknown_sex="Tidak diketahui",
    born="lahir {year}",
    died="meninggal {year}",
)


def assessment_said(kind: AssessmentKind, day: date, risk: int, band: RiskBand) -> str:
    """Write ``Asesmen awal, 14 Desember 2026 · risiko 65 (tinggi)``."""
    return f"{word(kind)}, {long_date(day)} · risiko {risk} ({word(band).lower()})"


def bands_said(medium_from: int, high_from: int, very_high_from: int) -> str:
    """Write ``Rendah 0–24 · Sedang 25–49 · Tinggi 50–74 · Sangat tinggi 75–100``."""
    bounds = (0, medium_from, high_from, very_high_from, HIGHEST_RISK + 1)
    return " · ".join(
        f"{word(band)} {first}–{beyond - 1}" if first < beyond else f"{word(band)} tidak ada"
        for band, first, beyond in zip(RiskBand, bounds, bounds[1:], strict=False)
    )


def change_said(change: AreaChange) -> str:
    """Write ``Kesehatan fisik: 3 menjadi 1, membaik``."""
    scores = (change.before, change.after)
    before, after = ("–" if score is None else str(score) for score in scores)
    return f"{change.name}: {before} menjadi {after}, {word(change.trend).lower()}"


def rule_said(rule: OverlapRule | None, standing: Standing) -> str:
    """Write ``BLT-DD bersama PKH: tidak boleh bersama, sejak 01-01-2020. Permendesa …``."""
    if rule is None:
        return "Belum ada aturan tentang keduanya: perlu alasan"
    since = short_date(rule.since)
    said = f"{rule.first} bersama {rule.second}: {word(standing).lower()}, sejak {since}"
    return f"{said}. {rule.source}" if rule.source else said


def need_rule_said() -> str:
    """Write by which rule people whom nothing reached are ranked."""
    desil = ", ".join(f"desil {desil}: {points}" for desil, points in DESIL_POINTS.items())
    return (
        f"Urutan menurut nilai kebutuhan 0–100. {desil[0].upper()}{desil[1:]}, di atasnya 0, tanpa"
        f" desil {UNRANKED_POINTS}. Setiap jenis PPKS {KIND_POINTS} (paling banyak"
        f" {MOST_OF_KINDS}). Risiko asesmen terakhir dibagi {RISK_SHARE}. Setiap anggota keluarga"
        f" di bawah {FRAIL_UNDER} tahun atau {FRAIL_FROM} tahun ke atas {FRAIL_POINTS} (paling"
        f" banyak {MOST_OF_FRAIL})."
    )


def receipts_said(entries: int) -> str:
    """Write ``218 penerimaan``."""
    return f"{number(entries)} penerimaan"


LOCAL_POTENTIAL = "Potensi lokal"
PROPOSED, RESERVE = "Diusulkan", "Cadangan"
REASON_BREAK = "; "
_COUNTED = {
    Measure.NOTED: "dinilai {count}",
    Measure.LEGAL: "{count} dari 3 surat",
    Measure.TRAINED: "{count} pelatihan",
    Measure.CONTACTS: "{count} kontak dalam setahun",
    Measure.SERVICES: "{count} layanan",
    Measure.MEMBERS: "{count} orang",
    Measure.LISTED: "diusulkan {count} tahun",
}
_NONE_COUNTED = {
    Measure.LEGAL: "belum ada surat",
    Measure.TRAINED: "belum pernah",
    Measure.CONTACTS: "tidak ada dalam setahun",
    Measure.SERVICES: "belum ada",
    Measure.MEMBERS: "tidak dicatat",
    Measure.LISTED: "belum pernah",
}


def guidance_reason(ranked: Ranked) -> str:
    """Say in words why a candidate for guidance stands where it stands."""
    return REASON_BREAK.join(map(_judgement_words, ranked.judgements))


def criterion_words(criterion: GuidanceCriterion) -> str:
    """Say a criterion with what it is judged by and its weight."""
    said = f"{criterion.name}: {word(criterion.measure).lower()}, bobot {criterion.weight}"
    return f"{said}, yang sedikit didahulukan" if criterion.wants_low else said


def _judgement_words(judgement: Judgement) -> str:
    if judgement.counted is None:
        said = "belum dinilai"
    else:
        words = _COUNTED if judgement.counted else _COUNTED | _NONE_COUNTED
        said = words[judgement.measure].format(count=number(judgement.counted))
    return f"{judgement.criterion}: {said} ({judgement.points}/{BEST_SCORE})"
