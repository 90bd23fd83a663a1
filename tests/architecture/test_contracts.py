# SPDX-License-Identifier: MIT
"""The import contracts of ``pyproject.toml`` hold, and each of them notices a planted violation."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LINT = "import sys; from importlinter.cli import lint_imports_command; lint_imports_command()"

# contract -> module that is planted -> what it imports
PLANTS: dict[str, dict[str, str]] = {
    "arrows": {
        "domain/planted.py": "tksk_desktop.usecases.changes",
        "usecases/planted.py": "tksk_desktop.storage.schema",
        "usecases/planted_word.py": "tksk_desktop.vocabulary",
        "gui/planted.py": "tksk_desktop.storage.schema",
        "storage/planted.py": "tksk_desktop.reports.wording",
        "reports/planted.py": "tksk_desktop.signing.pades_signer",
        "signing/planted.py": "tksk_desktop.backups.drives",
        "backups/planted.py": "tksk_desktop.storage.database",
        "delivery/planted.py": "tksk_desktop.gui.acts",
        "exchange/planted.py": "tksk_desktop.storage.schema",
        "receiving/planted.py": "tksk_desktop.signing.pdf_verification",
        "reports/planted_joint.py": "tksk_desktop.assembly",
    },
    "screens": {
        "gui/home/planted.py": "tksk_desktop.gui.clients",
        "gui/widgets/planted.py": "tksk_desktop.gui.sessions",
        "gui/clients/planted.py": "tksk_desktop.gui.work_area",
    },
    "qt": {
        "domain/planted.py": "PySide6.QtCore",
        "usecases/planted.py": "PySide6.QtCore",
        "storage/planted.py": "PySide6.QtSql",
        "reports/planted.py": "PySide6.QtGui",
        "backups/planted.py": "shiboken6",
    },
    "database": {
        "gui/planted.py": "sqlalchemy",
        "backups/planted.py": "sqlcipher3",
        "usecases/planted.py": "sqlalchemy.orm",
        "reports/planted.py": "alembic",
    },
    "paper": {"gui/planted.py": "reportlab.lib", "signing/planted.py": "reportlab.pdfgen"},
    "signature": {"gui/planted.py": "pyhanko.sign", "reports/planted.py": "pyhanko.pdf_utils"},
    "spreadsheets": {
        "gui/planted.py": "python_calamine",
        "storage/planted.py": "xlsxwriter",
        "usecases/planted.py": "xlsxwriter.workbook",
    },
    "joining": {
        "assembly/planted.py": "sqlalchemy",
        "main.py": "pyhanko.sign",
        "commands/planted.py": "reportlab.pdfgen",
    },
    "inner": {"domain/planted.py": "PIL.Image", "usecases/planted.py": "platformdirs"},
}


def lint(tree: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run import-linter over the package in a tree."""
    return subprocess.run(
        [sys.executable, "-c", LINT, "--no-cache", "--no-logo", *arguments],
        cwd=tree,
        env={"PYTHONPATH": str(tree), "PATH": "", "COLUMNS": "300"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Return a copy of the package and of its contracts."""
    shutil.copytree(
        ROOT / "tksk_desktop",
        tmp_path / "tksk_desktop",
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def contracts() -> dict[str, str]:
    """Return id -> name of every contract."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return {entry["id"]: entry["name"] for entry in project["tool"]["importlinter"]["contracts"]}


def plant(tree: Path, file: str, imported: str) -> str:
    """Add an import to a module, new or old; return the module's dotted name."""
    path = tree / "tksk_desktop" / file
    with path.open("a", encoding="utf-8") as module:
        module.write(f"\nimport {imported}\n")
    return ".".join(("tksk_desktop", *Path(file).with_suffix("").parts))


def test_every_contract_holds(tree: Path) -> None:
    done = lint(tree)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"Contracts: {len(contracts())} kept, 0 broken." in done.stdout


def test_every_contract_has_a_planted_violation() -> None:
    assert PLANTS.keys() == contracts().keys()


@pytest.mark.parametrize("contract", PLANTS)
def test_contract_notices_each_planted_import(tree: Path, contract: str) -> None:
    planted = [plant(tree, file, imported) for file, imported in PLANTS[contract].items()]
    done = lint(tree, "--contract", contract)
    assert done.returncode == 1, done.stdout + done.stderr
    assert f"{contracts()[contract]} BROKEN" in done.stdout
    unnoticed = [module for module in planted if f"{module} ->" not in done.stdout]
    assert unnoticed == []


def test_arrows_notice_a_room_that_no_layer_names(tree: Path) -> None:
    (tree / "tksk_desktop" / "cellar.py").write_text("", encoding="utf-8")
    done = lint(tree, "--contract", "arrows")
    assert done.returncode == 1
    assert "cellar" in done.stdout + done.stderr


def test_every_room_is_named_where_it_must_not_know_a_library() -> None:
    """A new room cannot escape the library contracts by not being listed in them."""
    package = ROOT / "tksk_desktop"
    rooms = {
        f"tksk_desktop.{path.stem}"
        for path in package.iterdir()
        if path.suffix == ".py" or (path / "__init__.py").exists()
    } - {"tksk_desktop.__init__"}
    joining = {f"tksk_desktop.{room}" for room in ("__main__", "main", "commands", "assembly")}
    owners = {
        "qt": {"gui"},
        "database": {"storage", "receiving"},
        "paper": {"reports"},
        "signature": {"signing"},
        "spreadsheets": {"exchange"},
    }
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    for entry in project["tool"]["importlinter"]["contracts"]:
        if entry["id"] in owners:
            knowing = {f"tksk_desktop.{room}" for room in owners[entry["id"]]}
            expected = rooms - joining - knowing
            assert set(entry["source_modules"]) == expected, entry["id"]
