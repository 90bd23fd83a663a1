# SPDX-License-Identifier: MIT
"""The larger part of the window: imported on the database thread after the first paint."""

from __future__ import annotations

from tksk_desktop.gui.acts import Acts, Surroundings
from tksk_desktop.gui.background_work import BackgroundWork
from tksk_desktop.gui.backups.restore_view import RestoreView
from tksk_desktop.gui.start.first_steps import FirstSteps
from tksk_desktop.gui.window_state import WindowState
from tksk_desktop.gui.work_area import WorkArea


class Later:
    """Makes the screens that come after the first one."""

    def work_area(
        self,
        acts: Acts,
        around: Surroundings,
        work: BackgroundWork,
        state: WindowState,
        *,
        is_sample: bool,
    ) -> WorkArea:
        """Return the rail with all pages."""
        return WorkArea(acts, around, work, state, is_sample=is_sample)

    def first_steps(self, acts: Acts, work: BackgroundWork, *, has_store: bool) -> FirstSteps:
        """Return the steps of the first start."""
        return FirstSteps(acts.store, acts.office, work, has_store=has_store)

    def restore_view(self, acts: Acts, work: BackgroundWork) -> RestoreView:
        """Return the screen that restores a backup."""
        return RestoreView(acts.backups, work)
