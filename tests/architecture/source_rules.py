# SPDX-License-Identifier: MIT
"""Rules of the source that no ready linter knows, each a function from one file to its faults.

``test_source_rules.py`` runs them over the program and proves each one with a planted fault.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

PACKAGE = "tksk_desktop"
# Where something is imported late, measured: the first window must not wait for it.
LAZY_PLACES = frozenset({"main.py", "gui/opening.py", "logging_setup.py"})
# It tries to load every library, and says which one is missing.
LOADS_BY_NAME = frozenset({"commands/self_check.py"})
TALKS_TO_THE_TERMINAL = frozenset(
    {"commands/console.py", "commands/passwords.py", "main.py", "logging_setup.py"}
)
# Its sentences are marked for the catalog by QT_TRANSLATE_NOOP where they are written down.
SPEAKS_MARKED_TEXTS = frozenset({"gui/error_texts.py"})
DECLARES_TABLES = ("storage/schema/", "storage/mapping.py", "receiving/desk_tables.py")
MAKES_A_NEW_DESK = "receiving/desk_store.py"
NAMES_COLOURS = frozenset({"gui/theme.py", "reports/styles.py"})
OVERRIDES_OUTSIDE_QT = frozenset({("log_file.py", "handleError"), ("reports/pages.py", "showPage")})
FORBIDDEN_NAMES = frozenset({"utils", "helpers", "common", "misc", "core", "manager", "base"})

SPDX = "# SPDX-License-Identifier: MIT"
COLOUR = re.compile(r"#(?:[0-9A-Fa-f]{8}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})\b")
CAMEL = re.compile(r"[a-z0-9]+[A-Z]")
CONSTANT = re.compile(r"_{0,2}[A-Z][A-Z0-9_]*$")
LOG_METHODS = frozenset({"debug", "info", "warning", "error", "exception", "critical", "log"})
THREADS = frozenset({"Thread", "QThread", "QThreadPool", "ThreadPoolExecutor", "Timer"})
# call -> how many of its first arguments must be plain strings
WORDS_OF_A_TEXT = {"tr": 1, "translate": 2, "QT_TR_NOOP": 1, "QT_TRANSLATE_NOOP": 2}
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


@dataclass(frozen=True)
class Source:
    """One module: its place below the package, its text and its tree."""

    place: str
    text: str
    tree: ast.Module

    @classmethod
    def of(cls, place: str, text: str) -> Source:
        """Parse a module."""
        return cls(place, text, ast.parse(text))

    @property
    def room(self) -> str:
        """Return the first folder, or the module's own name at the top."""
        return PurePosixPath(self.place).parts[0]

    def calls(self) -> Iterator[tuple[ast.Call, str, str]]:
        """Return every call with the called name and what it is looked up on."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Call):
                if isinstance(node.func, ast.Attribute):
                    yield node, node.func.attr, ast.unparse(node.func.value)
                elif isinstance(node.func, ast.Name):
                    yield node, node.func.id, ""

    def mentions(self) -> Iterator[tuple[int, str]]:
        """Return line and name of every name that is read, looked up or imported."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Name):
                yield node.lineno, node.id
            elif isinstance(node, ast.Attribute):
                yield node.lineno, node.attr
            elif isinstance(node, ast.alias):
                yield node.lineno, node.name


Rule = Callable[[Source], list[str]]


def head_is_there(source: Source) -> list[str]:
    """The first line is the licence, and a module docstring says what lives here."""
    faults = [] if source.text.startswith(SPDX + "\n") else ["no SPDX line"]
    return faults if ast.get_docstring(source.tree) else [*faults, "no module docstring"]


def file_name_says_something(source: Source) -> list[str]:
    """No drawer that everything falls into."""
    names = PurePosixPath(source.place).with_suffix("").parts
    return [f"called {name}" for name in names if name in FORBIDDEN_NAMES]


def no_import_in_functions(source: Source) -> list[str]:
    """Imports stand at the top, but for the measured lazy places."""
    if source.place in LAZY_PLACES:
        return []
    by_name = [
        f"line {call.lineno}: {name}()"
        for call, name, _ in source.calls()
        if name in {"import_module", "__import__"} and source.place not in LOADS_BY_NAME
    ]
    return by_name + [
        f"line {inner.lineno}: import inside a function"
        for outer in ast.walk(source.tree)
        if isinstance(outer, FUNCTIONS)
        for inner in ast.walk(outer)
        if isinstance(inner, ast.Import | ast.ImportFrom)
    ]


def no_star_import(source: Source) -> list[str]:
    """Every name can be followed to where it comes from."""
    return [
        f"line {node.lineno}: star import"
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ImportFrom) and any(alias.name == "*" for alias in node.names)
    ]


def no_module_state(source: Source) -> list[str]:
    """Modules hold constants only: no containers to fill, no instances, no ``global``."""
    faults = [
        f"line {node.lineno}: global {', '.join(node.names)}"
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Global)
    ]
    if source.place.startswith(DECLARES_TABLES):
        return faults
    for node in source.tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if _is_state(node.value):
                names = [t.id for t in targets if isinstance(t, ast.Name)]
                faults += [
                    f"line {node.lineno}: {name} is state of the module"
                    for name in names
                    if not CONSTANT.match(name) and not name.startswith("__")
                ]
    return faults


def _is_state(value: ast.expr) -> bool:
    if isinstance(value, ast.Call):
        return not ast.unparse(value).startswith(("logging.getLogger(", "TypeVar(", "ParamSpec("))
    containers = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp)
    return isinstance(value, containers)


def camel_case_only_overrides(source: Source) -> list[str]:
    """A camelCase method is an override of the library's, and says so."""
    return [
        f"line {node.lineno}: {node.name} without @override"
        for node in ast.walk(source.tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and CAMEL.match(node.name)
        and "override" not in {ast.unparse(mark) for mark in node.decorator_list}
        and (source.place, node.name) not in OVERRIDES_OUTSIDE_QT
    ]


def texts_are_plain_literals(source: Source) -> list[str]:
    """The catalog tool sees plain strings only; an f-string would never be translated."""
    faults = []
    for call, name, on in source.calls():
        texts = call.args[: WORDS_OF_A_TEXT.get(name, 0)]
        if name == "translate" and not on.endswith("QCoreApplication"):
            continue
        if name == "translate" and source.place in SPEAKS_MARKED_TEXTS:
            continue
        if name in WORDS_OF_A_TEXT and not _all_plain(texts):
            faults.append(f"line {call.lineno}: {name}() without a plain string")
    return faults


def _all_plain(arguments: list[ast.expr]) -> bool:
    return bool(arguments) and all(
        isinstance(argument, ast.Constant) and isinstance(argument.value, str)
        for argument in arguments
    )


def one_door_for_alerts(source: Source) -> list[str]:
    """Only ``gui/messages.py`` opens message boxes."""
    if source.place == "gui/messages.py":
        return []
    return [
        f"line {line}: QMessageBox" for line, name in source.mentions() if name == "QMessageBox"
    ]


def colours_have_names(source: Source) -> list[str]:
    """Colours are named once, for the screen and for paper; nothing else spells one out."""
    if source.place in NAMES_COLOURS or source.room not in {"gui", "reports"}:
        return []
    spelled = [
        f"line {node.lineno}: colour {node.value}"
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and COLOUR.search(node.value)
    ]
    mixed = [
        f"line {call.lineno}: QColor of numbers"
        for call, name, _ in source.calls()
        if name == "QColor" and any(isinstance(a, ast.Constant) for a in call.args)
    ]
    return spelled + mixed


def no_print(source: Source) -> list[str]:
    """The command line has one door to the terminal, and that one does not print either."""
    return [f"line {call.lineno}: print()" for call, name, on in source.calls() if name == "print"]


def one_door_to_the_terminal(source: Source) -> list[str]:
    """Only ``commands/console.py`` touches the standard streams, and who asks for a password."""
    if source.place in TALKS_TO_THE_TERMINAL:
        return []
    return [
        f"line {node.lineno}: {ast.unparse(node)}"
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Attribute) and ast.unparse(node) in {"sys.stdout", "sys.stderr"}
    ]


def log_texts_are_templates(source: Source) -> list[str]:
    """The log keeps the template of a line and never its arguments: so it must be a template."""
    return [
        f"line {call.lineno}: log text is not a plain string"
        for call, name, on in source.calls()
        if name in LOG_METHODS
        and on.rsplit(".", 1)[-1] in {"_log", "log", "logger", "logging"}
        and not _all_plain(call.args[1:2] if name == "log" else call.args[:1])
    ]


def inner_rooms_stand_alone(source: Source) -> list[str]:
    """The domain knows the standard library, acts know the domain besides; nothing else."""
    allowed = {"domain": ("domain",), "usecases": ("domain", "usecases")}.get(source.room)
    if allowed is None:
        return []
    own = tuple(f"{PACKAGE}.{room}" for room in allowed)
    return [
        f"line {line}: imports {name}"
        for line, name in _imported(source.tree)
        if not name.startswith(own) and name.split(".")[0] not in sys.stdlib_module_names
    ]


def _imported(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            yield node.lineno, node.module or ""
        elif isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)


def one_database_thread(source: Source) -> list[str]:
    """In the window's room only ``background_work`` starts a thread."""
    if source.room != "gui" or source.place == "gui/background_work.py":
        return []
    return [f"line {line}: {name}" for line, name in source.mentions() if name in THREADS]


def no_unmigrated_tables(source: Source) -> list[str]:
    """Tables come from migrations alone; a receiving desk's new database is made whole.

    It has a numbered form of its own, and one of a newer form is refused.
    """
    if source.place == MAKES_A_NEW_DESK:
        return []
    return [
        f"line {call.lineno}: create_all()"
        for call, name, _ in source.calls()
        if name == "create_all"
    ]


def crossing_values_are_frozen(source: Source) -> list[str]:
    """What a screen is given cannot change under it."""
    if source.place not in {"usecases/readings.py", "usecases/changes.py", "gui/acts.py"}:
        return []
    return [
        f"line {node.lineno}: {node.name} is not frozen"
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ClassDef)
        for mark in node.decorator_list
        if ast.unparse(mark).startswith("dataclass") and "frozen=True" not in ast.unparse(mark)
    ]


RULES: tuple[Rule, ...] = (
    head_is_there,
    file_name_says_something,
    no_import_in_functions,
    no_star_import,
    no_module_state,
    camel_case_only_overrides,
    texts_are_plain_literals,
    one_door_for_alerts,
    colours_have_names,
    no_print,
    one_door_to_the_terminal,
    log_texts_are_templates,
    inner_rooms_stand_alone,
    one_database_thread,
    no_unmigrated_tables,
    crossing_values_are_frozen,
)
EVERYWHERE: tuple[Rule, ...] = (head_is_there, file_name_says_something, no_star_import)
