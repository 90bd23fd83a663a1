# SPDX-License-Identifier: MIT
"""Beranda: what is due today, this month at a glance; every number opens its list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLayout,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from tksk_desktop.domain.backups import BackupNeed
from tksk_desktop.domain.month_figures import SessionCount
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.reports import ReportState
from tksk_desktop.gui.forms.ui_home import Ui_HomeForm
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.page import Page
from tksk_desktop.gui.widgets.backup_words import BackupWords
from tksk_desktop.gui.widgets.shortening_link import ShorteningLink
from tksk_desktop.gui.workbench import AidView, NoteStart, Workbench
from tksk_desktop.usecases.aid.readings import AidGlance
from tksk_desktop.usecases.cases.readings import CaseFilter
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.kept_forms.readings import KeptForm
from tksk_desktop.usecases.readings import (
    ClientFilter,
    DraftLine,
    HomeSheet,
    SessionFilter,
)
from tksk_desktop.vocabulary import day_and_date, instant, long_date, month_name, number

_MOST_TO_DO = 3
"""Of each group; the rest is shown on asking."""
_MOST_VILLAGES = 9
_MOST_TYPES = 4
"""Of the chart of sessions; the rest is one bar."""
AID_KINDS = frozenset({Kind.AID, Kind.CLIENTS, Kind.HOUSEHOLDS})
_QUIET = QPalette.ColorRole.PlaceholderText


class HomeScreen(Page):
    """The first page after unlocking."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, frozenset(Kind) - {Kind.DRAFTS})
        self.form = Ui_HomeForm()
        self.form.setupUi(self)
        doors = bench.doors
        form = self.form
        form.noteButton.setIcon(icon("plus", QPalette.ColorRole.HighlightedText))
        form.noteButton.clicked.connect(self.start_new)
        form.backupButton.clicked.connect(doors.backup)
        form.backupStrip.acted.connect(doors.backup)
        self._backup_words = BackupWords(self)
        form.casesButton.clicked.connect(lambda: doors.cases(CaseFilter()))
        form.toDoRows.set_up(bench)
        self._village_codes = {village.name: village.code for village in bench.around.villages}
        form.reportButton.clicked.connect(self._open_report)
        form.sessionsButton.clicked.connect(self._open_month)
        form.monthChart.picked.connect(self._open_type)
        form.monthChart.setCursor(Qt.CursorShape.PointingHandCursor)
        self._charted: list[str] = []
        self._codes: dict[str, str] = {}
        self._report_month = Month.of(bench.around.today()).previous
        self._aid_is_stale = True

    @override
    def start_new(self) -> None:
        self.bench.doors.new_session(NoteStart())

    @override
    def reload(self) -> None:
        self.bench.read(self, self.bench.acts.home.home, self._show)
        if self._aid_is_stale:
            # It asks the whole ledger, so only after what may change it.
            self._aid_is_stale = False
            self.bench.read(self, self.bench.acts.unreached.glance, self._show_aid)

    @override
    def _notice(self, changes: Changes) -> None:
        self._aid_is_stale |= bool(AID_KINDS & changes.kinds)
        super()._notice(changes)

    def _open_report(self) -> None:
        self.bench.doors.report(self._report_month)

    def _open_month(self) -> None:
        self.bench.doors.sessions(SessionFilter(month=Month.of(self.bench.around.today())))

    def _open_type(self, column: int) -> None:
        """Open this month's notes behind a bar; the bar of the rest opens all of them."""
        code = self._codes.get(self._charted[column])
        month = Month.of(self.bench.around.today())
        self.bench.doors.sessions(SessionFilter(month=month, type_code=code))

    def _show(self, home: HomeSheet) -> None:
        office = self.bench.around.office
        self.form.greetingLabel.setText(
            self.tr("Good day, {name}").format(name=office.worker_name.split(",")[0])
        )
        self.form.dayLabel.setText(
            f"{day_and_date(home.today)} · Kecamatan {office.subdistrict_name}"
        )
        self._show_today(home)
        self._show_report(home)
        self._show_backup(home)
        self._show_month(home)
        self._show_cases(home)
        self._show_villages(home.needs_by_village)

    def _show_today(self, home: HomeSheet) -> None:
        unfinished = [self._draft_row(draft) for draft in home.drafts[:2]]
        unfinished += [self._unsaved_row(kept) for kept in home.unsaved[:2]]
        _refill(self.form.draftList, unfinished)
        self.form.toDoRows.show_lines(home.to_do, home.today, most=_MOST_TO_DO)

    def _draft_row(self, draft: DraftLine) -> QWidget:
        text = self.tr("Unfinished note: {title}").format(title=draft.title)
        return _link("pen-line", text, "", partial(self.bench.doors.draft, draft.id))

    def _unsaved_row(self, kept: KeptForm) -> QWidget:
        """Lead back to a form left by a lock or a cut of power; it names nobody."""
        doors, form = self.bench.doors, kept.form
        opened: Callable[[], None] = doors.register_client
        text = self.tr("Unsaved registration of a client")
        if form.session_id is not None:
            text = self.tr("Unsaved addendum to a note")
            opened = partial(doors.session, form.session_id)
        elif form.client_id is not None:
            text = self.tr("Unsaved correction of a client")
            opened = partial(doors.client, form.client_id)
        moment = instant(kept.saved_at, self.bench.around.office.zone)
        return _link("pen-line", text, moment, opened)

    def _show_report(self, home: HomeSheet) -> None:
        self._report_month = home.report_month
        month = month_name(home.report_month)
        last = home.last_report
        signed = last is not None and last.state is ReportState.SIGNED
        if last is not None and last.month == home.report_month and signed:
            self.form.reportLabel.setText(self.tr("{month}: signed").format(month=month))
            self.form.reportDetailLabel.setText(
                self.tr("Number {number}").format(number=last.letter_number)
            )
            return
        self.form.reportLabel.setText(self.tr("{month}: not signed yet").format(month=month))
        days = (home.report_due_on - home.today).days
        due = long_date(home.report_due_on)
        if days < 0:
            detail = self.tr("Was due on {day}").format(day=due)
        else:
            detail = self.tr("Due on {day}, in {days} days").format(day=due, days=days)
        self.form.reportDetailLabel.setText(detail)

    def _show_backup(self, home: HomeSheet) -> None:
        standing, now = home.backup, datetime.now(UTC)
        words, form = self._backup_words, self.form
        form.backupLabel.setText(words.age(standing, now))
        if standing.last_at is None:
            form.backupDetailLabel.setText(
                self.tr("Without a backup, a broken laptop loses everything.")
            )
        elif standing.unsaved:
            form.backupDetailLabel.setText(words.unsaved(standing))
        else:
            form.backupDetailLabel.setText(instant(standing.last_at, self.bench.around.office.zone))
        need = standing.need(now)
        if need is BackupNeed.CALM:
            form.backupStrip.hide()
            return
        form.backupStrip.say(
            words.both(standing, now),
            act=self.tr("Back up"),
            icon_name="hard-drive",
            look="danger" if need is BackupNeed.LATE else "attention",
        )

    def _show_month(self, home: HomeSheet) -> None:
        names, now, before = _by_type(home.sessions_this_month, home.sessions_last_month)
        self._codes = {
            each.name: each.type_code
            for each in (*home.sessions_last_month, *home.sessions_this_month)
        }
        self._charted = names
        this_month = Month.of(home.today)
        self.form.monthLabel.setText(
            self.tr("{count} notes; {before} in the month before").format(
                count=number(sum(now)), before=number(sum(before))
            )
        )
        self.form.monthChart.show_bars(
            [_short(name) or self.tr("The rest") for name in names],
            [(month_name(this_month.previous), before), (month_name(this_month), now)],
        )

    def _show_cases(self, home: HomeSheet) -> None:
        doors = self.bench.doors
        total = sum(count for _code, _name, count in home.cases_by_stage)
        self.form.caseloadLabel.show_caseload(home.caseload)
        rows = [
            _bar_row(name, count, total, partial(doors.cases, CaseFilter(stage=code)))
            for code, name, count in home.cases_by_stage
            if count
        ]
        if home.not_seen_for_90_days:
            unseen = self.tr("{count} not seen for 90 days")
            open_cases = partial(doors.clients, ClientFilter(only_open_cases=True))
            said = unseen.format(count=home.not_seen_for_90_days)
            rows.append(_link("triangle-alert", said, "", open_cases))
        if home.open_doubles:
            twice = self.tr("{count} pairs may be one person registered twice")
            text = twice.format(count=number(home.open_doubles))
            rows.append(_link("users-round", text, "", doors.doubles))
        if home.referrals.to_send or home.referrals.under_way:
            rows.append(_link("send", self._referral_words(home), "", doors.referrals))
        _refill(self.form.stageList, rows)

    def _show_aid(self, aid: AidGlance) -> None:
        opened = self.bench.doors.aid_view
        came = self.tr("{people} people received something this month, Rp{amount}")
        open_ones = self.tr("{count} overlaps are not decided")
        left = self.tr("{count} people in need received nothing for {months} months")
        rows = [
            (
                "hand-coins",
                came.format(people=number(aid.people), amount=number(aid.amount)),
                AidView.LEDGER,
            )
        ]
        if aid.open_overlaps:
            said = open_ones.format(count=number(aid.open_overlaps))
            rows.append(("copy", said, AidView.OVERLAPS))
        if aid.unreached:
            said = left.format(count=number(aid.unreached), months=aid.months)
            rows.append(("users", said, AidView.UNREACHED))
        links = [_link(sign, text, "", partial(opened, view)) for sign, text, view in rows]
        _refill(self.form.aidList, links)

    def _referral_words(self, home: HomeSheet) -> str:
        standing = home.referrals
        if standing.late:
            return self.tr("Referrals: {late} late, {to_send} to be sent").format(
                late=number(standing.late), to_send=number(standing.to_send)
            )
        return self.tr("Referrals: {waiting} under way, {to_send} to be sent").format(
            waiting=number(standing.under_way), to_send=number(standing.to_send)
        )

    def _show_villages(self, counts: Sequence[tuple[str, int]]) -> None:
        most = max((count for _name, count in counts), default=0)
        grid = self.form.villageGrid
        _empty(grid)
        if not most:
            grid.addWidget(_quiet(self.tr("No kinds of need are recorded yet.")), 0, 0)
            return
        ranked = sorted(counts, key=lambda pair: -pair[1])
        for row, (name, count) in enumerate(ranked[:_MOST_VILLAGES]):
            code = self._village_codes.get(name, "")
            opened = partial(self.bench.doors.clients, ClientFilter(village_code=code))
            grid.addWidget(_link("", name, "", opened), row, 0)
            grid.addWidget(_bar(count, most), row, 1)
            figure = QLabel(number(count))
            figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(figure, row, 2)


def _by_type(
    now: Sequence[SessionCount], before: Sequence[SessionCount]
) -> tuple[list[str], list[int], list[int]]:
    """Return names and both months' sessions of the commonest types; the rest has no name."""
    held, held_before = ({each.name: each.sessions for each in month} for month in (now, before))
    names = list(held | held_before)
    names.sort(key=lambda name: -(held.get(name, 0) + held_before.get(name, 0)))
    shown, rest = names[:_MOST_TYPES], names[_MOST_TYPES:]
    counts = [[month.get(name, 0) for name in shown] for month in (held, held_before)]
    if rest:
        shown.append("")
        for month, counted in zip((held, held_before), counts, strict=True):
            counted.append(sum(month.get(name, 0) for name in rest))
    return shown, counts[0], counts[1]


def _short(name: str) -> str:
    return name.removeprefix("Bimbingan ").capitalize()


def _quiet(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("look", "quiet")
    label.setWordWrap(True)
    return label


def _link(icon_name: str, text: str, detail: str, opened: Callable[[], None]) -> QWidget:
    row = QWidget()
    row.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    button = ShorteningLink(text)
    if icon_name:
        button.setIcon(icon(icon_name, _QUIET))
    button.clicked.connect(opened)
    layout.addWidget(button, 1, Qt.AlignmentFlag.AlignLeft)
    if detail:
        label = _quiet(detail)
        label.setWordWrap(False)
        layout.addWidget(label)
    return row


def _bar_row(text: str, count: int, total: int, opened: Callable[[], None]) -> QWidget:
    row = QWidget()
    layout = QVBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 4)
    layout.setSpacing(2)
    line = QHBoxLayout()
    button = ShorteningLink(text)
    button.clicked.connect(opened)
    line.addWidget(button)
    line.addStretch(1)
    line.addWidget(QLabel(number(count)))
    layout.addLayout(line)
    layout.addWidget(_bar(count, total))
    return row


def _bar(count: int, total: int) -> QProgressBar:
    bar = QProgressBar()
    bar.setRange(0, max(1, total))
    bar.setValue(count)
    bar.setTextVisible(False)
    return bar


def _refill(layout: QLayout, rows: Sequence[QWidget]) -> None:
    _empty(layout)
    for row in rows:
        layout.addWidget(row)


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
