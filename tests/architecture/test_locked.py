# SPDX-License-Identifier: MIT
"""Dependencies are locked by hash for every system, and no file names a host to fetch them from."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("requirements.lock", "requirements-dev.lock", "requirements-postgresql.lock")
PINNED = re.compile(r"^([A-Za-z0-9_.-]+)(?:\[[^\]]*\])?==([^ \\;]+)", re.MULTILINE)
# Each pattern is written so that this file does not hold what it looks for.
HOSTS = (r"py[p]i\.org", r"python[h]osted", r"registr[y]\.npmjs", r"index[-]url")
PLACES = (r"(?<![\w.])/wor[k]/", r"/tm[p]/", r"(?<![\w.])/hom[e]/", r"(?<![\w.])/roo[t]/")
BINARY = {".png", ".pdf", ".ttf", ".otf", ".icc", ".qm", ".tskbak", ".db"}


# Needed without being imported: the second Qt wheel shares its name, the zones are data.
USED_WITHOUT_IMPORT = {"pyside6-pdf", "tzdata"}


def repository_files() -> list[Path]:
    """Return the text files that git keeps, or all below the root where there is no git."""
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.split("\n")
    files = [ROOT / name for name in listed if name]
    return [path for path in files if path.is_file() and path.suffix not in BINARY]


def faults(text: str, patterns: tuple[str, ...]) -> list[str]:
    """Return what stands in a text of the things that must not."""
    return [found.group() for p in patterns if (found := re.search(p, text, re.IGNORECASE))]


def pins(lock: str) -> dict[str, str]:
    """Return name -> version of a lock file, names as the packaging rules compare them."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    return {normal(name): version for name, version in PINNED.findall(text)}


def imported_by(folder: Path) -> set[str]:
    """Return the first names of all modules from outside the standard library."""
    names: set[str] = set()
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                names.add((node.module or "").split(".")[0])
    return names - set(sys.stdlib_module_names)


def normal(name: str) -> str:
    """Return a package's name as the packaging rules compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize("lock", LOCKS)
def test_everything_locked_has_a_hash(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    entries = re.split(r"\n(?=[A-Za-z0-9])", text.strip())
    assert len(entries) > 30
    assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []
    assert [entry.split()[0] for entry in entries if "==" not in entry.split()[0]] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_files_name_no_host_and_no_folder(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert "://" not in text
    assert " @ " not in text


@pytest.mark.parametrize(
    ("lock", "extras"),
    [
        (LOCKS[0], ("setup",)),
        (LOCKS[1], ("setup", "dev", "postgresql")),
        (LOCKS[2], ("postgresql",)),
    ],
)
def test_lock_holds_what_the_project_asks_for(lock: str, extras: tuple[str, ...]) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = list(project["dependencies"])
    for extra in extras:
        wanted += project["optional-dependencies"][extra]
    locked = pins(lock)
    for line in wanted:
        name = normal(re.split(r"[\[<>=;, ]", line)[0])
        assert name in locked, line
        version = line.split(";")[0].strip()
        if "==" in version:
            assert locked[name] == version.split("==")[1]


def test_everything_asked_for_is_used_and_everything_used_is_asked_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = {normal(re.split(r"[\[<>=;, ]", line)[0]) for line in project["dependencies"]}
    owners = packages_distributions()
    imported = imported_by(ROOT / "tksk_desktop")
    # Qt's binding comes in a piece of its own, asked for by PySide6 itself.
    foreign = imported - {"tksk_desktop", "shiboken6"}
    used = {module: {normal(owner) for owner in owners[module]} for module in foreign}
    assert [module for module, owner in used.items() if not owner & asked] == []
    assert asked - {owner for several in used.values() for owner in several} <= USED_WITHOUT_IMPORT


def test_everything_the_tests_use_is_locked() -> None:
    owners = packages_distributions()
    foreign = imported_by(ROOT / "tests") - {"tests", "installer", "tksk_desktop", "shiboken6"}
    # The fuzzer runs in a room of its own, with its version named in `run_fuzzers`.
    foreign -= {"atheris"}
    locked = pins(LOCKS[1])
    missing = [m for m in foreign if not {normal(o) for o in owners.get(m, [m])} & locked.keys()]
    assert missing == []


def test_tests_run_with_the_versions_that_the_program_runs_with() -> None:
    run, test = pins(LOCKS[0]), pins(LOCKS[1])
    assert run.items() <= test.items()


def test_no_file_names_a_host_of_packages() -> None:
    named = {
        path.relative_to(ROOT).as_posix(): found
        for path in repository_files()
        if (found := faults(path.read_text(encoding="utf-8", errors="replace"), HOSTS))
    }
    # The Makefile tells the resolver to leave the hosts out, and must name the option for that.
    assert named.pop("Makefile", []) in ([], ["index-" + "url"])
    assert named == {}


def test_no_file_names_a_folder_of_somebodys_machine() -> None:
    named = {
        path.relative_to(ROOT).as_posix(): found
        for path in repository_files()
        if (found := faults(path.read_text(encoding="utf-8", errors="replace"), PLACES))
    }
    assert named == {}


def test_a_host_would_be_noticed() -> None:
    assert faults("--hash from https://files." + "python" + "hosted.org/x", HOSTS)
    assert faults("see /ho" + "me/somebody/notes", PLACES)
    assert not faults("gui/home/home_screen.py", PLACES)
