# SPDX-License-Identifier: MIT
"""Make ``tksk_desktop/gui/forms/ui_<name>.py`` from every Designer form ``ui/<name>.ui``.

The made files are committed and never edited. ``--check`` writes nothing: it compares byte by byte
and names every form that is stale, missing or left over.
"""

from __future__ import annotations

import argparse
import ast
import subprocess
import sys
import sysconfig
import textwrap
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FORMS = ROOT / "tksk_desktop" / "gui" / "forms"
PACKAGE_TEXT = '''# SPDX-License-Identifier: MIT
"""Classes made from the Designer forms in ``ui/`` by ``make forms``; never edited by hand."""
'''


class FormBroken(Exception):
    """The form compiler refused a form; carries what it said."""


def form_compiler() -> list[str]:
    """Return the command that starts Qt's own form compiler of this environment."""
    script = Path(sysconfig.get_path("scripts"))
    for name in ("pyside6-uic", "pyside6-uic.exe"):
        if (script / name).exists():
            return [str(script / name)]
    raise FormBroken("pyside6-uic is not installed in this environment; run `make setup`")


def compile_form(form: Path) -> str:
    """Return the Python text of one form, the same on every machine and day."""
    done = subprocess.run(
        [*form_compiler(), "--generator", "python", str(form)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode or not done.stdout.strip():
        raise FormBroken(f"{form.name}: {done.stderr.strip()}")
    return _with_head(form.name, done.stdout)


def _with_head(form_name: str, text: str) -> str:
    """Replace the compiler's head (version noise) by ours and settle line ends."""
    lines = [line.rstrip() for line in text.splitlines()]
    start = next(at for at, line in enumerate(lines) if line.startswith(("from ", "import ")))
    body = _with_used_names("\n".join(lines[start:])).rstrip("\n")
    return (
        "# SPDX-License-Identifier: MIT\n"
        f'"""Made from ui/{form_name} by ``make forms``; edit the form, never this file."""\n\n'
        f"{body}\n"
    )


def _with_used_names(module: str) -> str:
    """Import only what the form uses: each class of Qt costs time when it is first touched."""
    tree = ast.parse(module)
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    lines = module.splitlines()
    for node in reversed([each for each in tree.body if isinstance(each, ast.ImportFrom)]):
        names = [alias.name for alias in node.names if alias.name in used]
        wrapped = textwrap.fill(", ".join(names), 92, break_long_words=False)
        said = f"from {node.module} import (\n{textwrap.indent(wrapped, '    ')}\n)"
        assert node.end_lineno is not None
        lines[node.lineno - 1 : node.end_lineno] = [said] if names else []
    return "\n".join(lines)


def made_texts(ui_folder: Path) -> dict[str, str]:
    """Return file name -> text of everything that the forms folder must hold."""
    texts = {"__init__.py": PACKAGE_TEXT}
    for form in sorted(ui_folder.glob("*.ui")):
        texts[f"ui_{form.stem}.py"] = compile_form(form)
    return texts


def find_stale(texts: dict[str, str], forms_folder: Path) -> list[str]:
    """Return a line for each made file that is missing, differs, or has no form any more."""
    wrong = []
    for name, text in texts.items():
        made = forms_folder / name
        if not made.exists():
            wrong.append(f"missing: {name}")
        elif made.read_bytes() != text.encode("utf-8"):
            wrong.append(f"stale: {name}")
    known = {made.name for made in forms_folder.glob("*.py")}
    return wrong + [f"left over: {name}" for name in sorted(known - texts.keys())]


def write_forms(texts: dict[str, str], forms_folder: Path) -> list[str]:
    """Write what changed, remove what has no form any more; return the touched names."""
    forms_folder.mkdir(parents=True, exist_ok=True)
    touched = [line.split(": ")[1] for line in find_stale(texts, forms_folder)]
    for name in touched:
        if name in texts:
            (forms_folder / name).write_bytes(texts[name].encode("utf-8"))
        else:
            (forms_folder / name).unlink()
    return touched


def main(arguments: list[str] | None = None) -> int:
    """Compile or check; 0 when all is fresh, 1 when a form is stale or broken."""
    parser = argparse.ArgumentParser(description="Compile the Designer forms of ui/.")
    parser.add_argument("--check", action="store_true", help="only compare, write nothing")
    parser.add_argument("--ui", type=Path, default=ROOT / "ui", help="folder of the .ui files")
    parser.add_argument("--forms", type=Path, default=FORMS, help="folder of the made files")
    chosen = parser.parse_args(arguments)
    try:
        texts = made_texts(chosen.ui)
    except FormBroken as error:
        print(f"compile_forms: {error}", file=sys.stderr)
        return 1
    if not chosen.check:
        for name in write_forms(texts, chosen.forms):
            print(f"made {name}")
        return 0
    stale = find_stale(texts, chosen.forms)
    for line in stale:
        print(f"compile_forms: {line} (run `make forms`)", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
