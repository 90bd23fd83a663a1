# SPDX-License-Identifier: MIT
"""Sets the papers of a group; each has a module of its own."""

from __future__ import annotations

from tksk_desktop.reports.group_papers.attendance_list import write_attendance_list
from tksk_desktop.reports.group_papers.minutes import write_minutes
from tksk_desktop.reports.group_papers.progress import write_progress
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.usecases.groups.papers import AttendancePaper, Minutes, ProgressPaper


class ReportlabGroupPapers:
    """Fulfils ``usecases.groups.papers.GroupPaperWriter``."""

    def __init__(self, fonts: PaperFonts) -> None:
        self._fonts = fonts

    def attendance_list(self, paper: AttendancePaper) -> bytes:
        """Return the attendance list."""
        return write_attendance_list(paper, self._fonts)

    def minutes(self, paper: Minutes) -> bytes:
        """Return the minutes."""
        return write_minutes(paper, self._fonts)

    def progress(self, paper: ProgressPaper) -> bytes:
        """Return the progress."""
        return write_progress(paper, self._fonts)
