# SPDX-License-Identifier: MIT
"""Keep an assessment or plan that is being written, so that nothing typed is lost.

Each form of a case has at most one draft; the act that keeps what the form says ends it.
"""

from __future__ import annotations

from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork

PLAN_FORM = "plan"
NEW_ASSESSMENT_FORM = "assessment"


def correction_form(assessment_id: int) -> str:
    """Return the form in which a signed-off assessment is corrected."""
    return f"{NEW_ASSESSMENT_FORM}:{assessment_id}"


def keep_casework_draft(
    case_id: int, form: str, content: str, *, open_work: OpenWork, clock: Clock
) -> Changes:
    """Keep what is typed in a form of a case; it replaces what was kept before."""
    with open_work() as work:
        work.casework_drafts.keep(case_id, form, content=content, saved_at=clock.now())
        work.commit()
    return Changes.of(Kind.CASEWORK_DRAFTS, record_id=case_id)


def discard_casework_draft(case_id: int, form: str, *, open_work: OpenWork) -> Changes:
    """Throw away what is typed in a form of a case."""
    with open_work() as work:
        work.casework_drafts.discard(case_id, form)
        work.commit()
    return Changes.of(Kind.CASEWORK_DRAFTS, record_id=case_id)
