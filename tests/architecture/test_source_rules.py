# SPDX-License-Identifier: MIT
"""The program keeps every rule of ``source_rules``, and every rule notices a planted fault."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.architecture.source_rules import COLOUR, EVERYWHERE, RULES, SPDX, Rule, Source

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "tksk_desktop"
BESIDE_IT = ("ui", "installer", "tests", "docs", "resources")
HEAD = f'{SPDX}\n"""What lives here."""\n'

# rule -> place, a text with the fault, the same without it
PLANTS: dict[str, tuple[str, str, str]] = {
    "head_is_there": ("domain/planted.py", "x = 1\n", HEAD),
    "file_name_says_something": ("domain/planted.py", "", ""),
    "no_import_in_functions": (
        "gui/planted.py",
        "def act():\n    from os import path\n",
        "from os import path\n",
    ),
    "no_star_import": ("gui/planted.py", "from os import *\n", "from os import path\n"),
    "no_module_state": (
        "usecases/planted.py",
        "seen = []\n",
        "SEEN = ('a',)\n_log = logging.getLogger(__name__)\n",
    ),
    "camel_case_only_overrides": (
        "gui/planted.py",
        "class A:\n    def showEvent(self, event): ...\n",
        "class A:\n    @override\n    def showEvent(self, event): ...\n",
    ),
    "texts_are_plain_literals": (
        "gui/planted.py",
        "self.tr(f'{count} notes')\n",
        "self.tr('{count} notes').format(count=1)\n",
    ),
    "one_door_for_alerts": (
        "gui/planted.py",
        "from PySide6.QtWidgets import QMessageBox\n",
        "from PySide6.QtWidgets import QDialog\n",
    ),
    "colours_have_names": ("gui/planted.py", "look = 'color: #0B6E6E'\n", "look = 'primary'\n"),
    "no_print": ("storage/planted.py", "print('done')\n", "_log.info('done')\n"),
    "one_door_to_the_terminal": (
        "gui/planted.py",
        "sys.stderr.write('done')\n",
        "told('done')\n",
    ),
    "log_texts_are_templates": (
        "storage/planted.py",
        "_log.info(f'opened {name}')\n",
        "_log.info('opened %s', count)\n",
    ),
    "inner_rooms_stand_alone": (
        "domain/planted.py",
        "from tksk_desktop.vocabulary import word\n",
        "from tksk_desktop.domain.months import Month\nimport enum\n",
    ),
    "one_database_thread": (
        "gui/planted.py",
        "from threading import Thread\n",
        "from threading import Event\n",
    ),
    "no_unmigrated_tables": (
        "storage/planted.py",
        "metadata.create_all(engine)\n",
        "upgrade(engine)\n",
    ),
    "crossing_values_are_frozen": (
        "usecases/readings.py",
        "@dataclass\nclass Line: ...\n",
        "@dataclass(frozen=True)\nclass Line: ...\n",
    ),
}
MORE_PLANTS = (
    ("no_module_state", "gui/planted.py", "cache = Cache()\n"),
    ("no_module_state", "gui/planted.py", "def f():\n    global seen\n"),
    ("no_import_in_functions", "gui/planted.py", "class A:\n    def f(self):\n        import os\n"),
    ("no_import_in_functions", "gui/planted.py", "importlib.import_module('os')\n"),
    ("texts_are_plain_literals", "gui/planted.py", "self.tr(text)\n"),
    ("texts_are_plain_literals", "gui/planted.py", "QCoreApplication.translate('A', text)\n"),
    ("texts_are_plain_literals", "gui/planted.py", "QT_TRANSLATE_NOOP('A', f'{b}')\n"),
    ("one_door_for_alerts", "gui/planted.py", "QtWidgets.QMessageBox.warning(None, '', '')\n"),
    ("colours_have_names", "gui/planted.py", "QColor(11, 110, 110)\n"),
    ("log_texts_are_templates", "gui/planted.py", "_log.error('no ' + name)\n"),
    ("inner_rooms_stand_alone", "usecases/planted.py", "import tksk_desktop.storage.schema\n"),
    ("inner_rooms_stand_alone", "domain/planted.py", "import platformdirs\n"),
)


def modules(folder: Path) -> list[Source]:
    """Return every module below a folder, without the made forms."""
    return [
        Source.of(path.relative_to(folder).as_posix(), path.read_text(encoding="utf-8"))
        for path in sorted(folder.rglob("*.py"))
        if path.parent != PACKAGE / "gui" / "forms"
    ]


def faults(rule: Rule, sources: list[Source]) -> list[str]:
    """Return the faults of all modules, each with its place."""
    return [f"{source.place}: {fault}" for source in sources for fault in rule(source)]


@pytest.fixture(scope="module")
def program() -> list[Source]:
    return modules(PACKAGE)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_program_keeps_rule(rule: Rule, program: list[Source]) -> None:
    assert len(program) > 100
    assert faults(rule, program) == []


@pytest.mark.parametrize("rule", EVERYWHERE, ids=lambda rule: rule.__name__)
@pytest.mark.parametrize("folder", BESIDE_IT)
def test_what_stands_beside_the_program_keeps_rule(rule: Rule, folder: str) -> None:
    assert faults(rule, modules(ROOT / folder)) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_rule_notices_a_planted_fault(rule: Rule) -> None:
    place, wrong, right = PLANTS[rule.__name__]
    if rule.__name__ == "file_name_says_something":
        assert rule(Source.of("domain/utils.py", wrong))
        assert rule(Source.of("domain/common/names.py", wrong))
    else:
        assert rule(Source.of(place, wrong))
    assert rule(Source.of(place, right)) == []


@pytest.mark.parametrize(("name", "place", "wrong"), MORE_PLANTS)
def test_rule_notices_other_shapes_of_the_fault(name: str, place: str, wrong: str) -> None:
    rule = next(rule for rule in RULES if rule.__name__ == name)
    assert rule(Source.of(place, wrong))


def test_designer_forms_spell_no_colour() -> None:
    """Colours come from the theme; a form that sets one would not follow light and dark."""
    forms = sorted((ROOT / "ui").glob("*.ui"))
    assert forms
    spelled = [
        form.name
        for form in forms
        if "<color" in (text := form.read_text(encoding="utf-8")) or COLOUR.search(text)
    ]
    assert spelled == []


def test_style_sheet_spells_no_colour() -> None:
    sheets = sorted((ROOT / "resources").glob("*.qss"))
    assert sheets
    for sheet in sheets:
        assert COLOUR.findall(sheet.read_text(encoding="utf-8")) == [], sheet.name
