# SPDX-License-Identifier: MIT
"""One fuzzer in a process of its own, started by ``run_fuzzers``; not a test itself."""

from __future__ import annotations

import sys
from pathlib import Path

import atheris  # type: ignore[import-untyped]

INSTRUMENTED = [
    "json",
    "tomllib",
    "tksk_desktop.backups",
    "tksk_desktop.domain",
    "tksk_desktop.exchange",
    "tksk_desktop.gui.clients.assessment_draft",
    "tksk_desktop.gui.clients.plan_draft",
    "tksk_desktop.gui.sessions.note_draft",
    "tksk_desktop.storage.key_file",
    "tksk_desktop.storage.reference_lists",
]

with atheris.instrument_imports(include=INSTRUMENTED):
    from tests.fuzzing.targets import TARGETS


def main() -> None:
    """Put the seeds into the corpus, and fuzz."""
    target = TARGETS[sys.argv[1]]
    corpus = Path(sys.argv[-1])
    for number, seed in enumerate(target.seeds):
        (corpus / f"seed-{number}").write_bytes(seed)
    atheris.Setup([sys.argv[0], *sys.argv[2:]], target.try_it)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
