# SPDX-License-Identifier: MIT
"""What the form of an assessment holds, and its way into a draft's JSON text and back; no Qt.

Unknown keys are passed over and a value that makes no sense becomes the empty one: a draft opens
again after any crash and any update of the program.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import Any

from tksk_desktop.domain.assessments import AssessmentKind
from tksk_desktop.usecases.casework.readings import AssessmentSheet, FindingLine
from tksk_desktop.usecases.casework.record_assessment import NewAssessment

_TEXTS = ("made_by", "conclusion", "recommendation", "risk_reason", "version_reason")


@dataclass(frozen=True)
class AssessmentState:
    """All that the form holds; ``assessed_on`` is None while the day is not legible."""

    kind: AssessmentKind = AssessmentKind.INTAKE
    assessed_on: date | None = None
    made_by: str = ""
    findings: tuple[FindingLine, ...] = ()
    factor_codes: tuple[str, ...] = ()
    risk_chosen: int | None = None
    risk_reason: str = ""
    conclusion: str = ""
    recommendation: str = ""
    version_reason: str = ""


def from_sheet(sheet: AssessmentSheet) -> AssessmentState:
    """Return what the form shows when a signed-off assessment is corrected."""
    return AssessmentState(
        kind=sheet.kind,
        assessed_on=sheet.assessed_on,
        made_by=sheet.made_by,
        findings=sheet.findings,
        factor_codes=sheet.factor_codes,
        risk_chosen=sheet.risk_chosen,
        risk_reason=sheet.risk_reason,
        conclusion=sheet.conclusion,
        recommendation=sheet.recommendation,
    )


def to_new(state: AssessmentState, case_id: int, assessed_on: date) -> NewAssessment:
    """Return what the act records."""
    return NewAssessment(
        case_id=case_id,
        kind=state.kind,
        assessed_on=assessed_on,
        made_by=state.made_by,
        findings=state.findings,
        conclusion=state.conclusion,
        recommendation=state.recommendation,
        factor_codes=state.factor_codes,
        risk_chosen=state.risk_chosen,
        risk_reason=state.risk_reason,
        version_reason=state.version_reason,
    )


def to_json(state: AssessmentState) -> str:
    """Write the form's content as JSON text."""
    content: dict[str, Any] = {name: getattr(state, name) for name in _TEXTS}
    content |= {
        "kind": state.kind.value,
        "assessed_on": state.assessed_on.isoformat() if state.assessed_on else None,
        "findings": [[f.area_code, f.text, f.strength, f.score, f.reason] for f in state.findings],
        "factors": list(state.factor_codes),
        "risk_chosen": state.risk_chosen,
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> AssessmentState:
    """Read a draft's content; a text that is no JSON comes back as the conclusion."""
    try:
        content = json.loads(text)
    except ValueError:
        return AssessmentState(conclusion=text)
    if not isinstance(content, dict):
        return AssessmentState(conclusion=text)
    texts = {name: content[name] for name in _TEXTS if isinstance(content.get(name), str)}
    factors = content.get("factors")
    return AssessmentState(
        kind=_kind(content.get("kind")),
        assessed_on=_day(content.get("assessed_on")),
        findings=_findings(content.get("findings")),
        factor_codes=tuple(str(code) for code in factors) if isinstance(factors, list) else (),
        risk_chosen=_number(content.get("risk_chosen")),
        **texts,
    )


def _kind(value: Any) -> AssessmentKind:
    try:
        return AssessmentKind(value)
    except ValueError:
        return AssessmentKind.INTAKE


def _day(value: Any) -> date | None:
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        return None


def _number(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _findings(value: Any) -> tuple[FindingLine, ...]:
    found = []
    for entry in value if isinstance(value, list) else []:
        match entry:
            case [str(code), str(text), str(strength), score, str(reason)]:
                found.append(FindingLine(code, text, strength, _number(score), reason))
    return tuple(found)
