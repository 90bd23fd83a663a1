# SPDX-License-Identifier: MIT
"""Make ``.venv`` with the locked dependencies and the program itself; ``make setup`` calls it.

Needs Python 3.11 or newer and nothing else. What the system must add (Python's venv, Qt's
libraries, with ``--tests`` the tools that tests judge with) is installed by apt where this may be
done without asking for a password, else named with the line to type. Safe to run again at any
time: a stamp of the lock files makes it do nothing when nothing changed.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
ON_WINDOWS = os.name == "nt"
OLDEST_PYTHON = (3, 11)
RUN_LOCK, TEST_LOCK = ROOT / "requirements.lock", ROOT / "requirements-dev.lock"

# Shared library -> Debian package: six to import Qt at all, ten to open a window under X, the
# last one to print.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libcups.so.2": "libcups2",
}
# Program -> Debian package, for tests only.
TEST_TOOLS = {
    "pdfsig": "poppler-utils",
    "pdftotext": "poppler-utils",
    "pdftoppm": "poppler-utils",
    "pdffonts": "poppler-utils",
    "pdfdetach": "poppler-utils",
    "qpdf": "qpdf",
    "openssl": "openssl",
    "mutool": "mupdf-tools",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "fusermount3": "fuse3",
    "strace": "strace",
}


class CannotGoOn(Exception):
    """Set-up stops here; carries the sentence for the person at the keyboard."""


def say(sentence: str) -> None:
    """Print one line of progress."""
    print(f"set-up: {sentence}", flush=True)


def run(*command: str | Path, quiet: bool = False) -> bool:
    """Run a command from the project folder; return whether it succeeded."""
    output = subprocess.DEVNULL if quiet else None
    try:
        done = subprocess.run(
            [str(part) for part in command], cwd=ROOT, stdout=output, stderr=output, check=False
        )
    except OSError:
        return False
    return done.returncode == 0


class Apt:
    """The system's package tool, where it may be used without a password."""

    def __init__(self) -> None:
        self._lists_are_fresh = False
        self._prefix: tuple[str, ...] | None = None
        if shutil.which("apt-get") is None or ON_WINDOWS:
            return
        if os.geteuid() == 0:
            self._prefix = ("env", "DEBIAN_FRONTEND=noninteractive")
        elif shutil.which("sudo") and run("sudo", "-n", "true", quiet=True):
            self._prefix = ("sudo", "-n", "env", "DEBIAN_FRONTEND=noninteractive")

    def install(self, packages: list[str]) -> bool:
        """Install packages; False where that is not possible here."""
        if self._prefix is None:
            return False
        say(f"installing {' '.join(packages)}")
        command = (*self._prefix, "apt-get", "install", "-y", "-q", "--no-install-recommends")
        if run(*command, *packages, quiet=True):
            return True
        if not self._lists_are_fresh:
            self._lists_are_fresh = True
            run(*self._prefix, "apt-get", "update", "-q", quiet=True)
        if run(*command, *packages, quiet=True):
            return True
        failed = [package for package in packages if not run(*command, package, quiet=True)]
        return not failed


def venv_python() -> Path:
    """Return the interpreter inside ``.venv``."""
    return VENV / ("Scripts/python.exe" if ON_WINDOWS else "bin/python")


def make_venv(apt: Apt) -> None:
    """Make ``.venv`` unless a working one is there; name what Debian leaves out."""
    if venv_python().exists() and run(venv_python(), "-m", "pip", "--version", quiet=True):
        return
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    if importlib.util.find_spec("ensurepip") is None and not apt.install([package]):
        raise CannotGoOn(
            "this Python cannot make virtual environments. On Debian and Ubuntu type\n"
            f"    sudo apt install {package}\nand start again."
        )
    say("making .venv")
    if not run(sys.executable, "-m", "venv", "--clear", VENV):
        raise CannotGoOn(
            "the virtual environment could not be made. On Debian and Ubuntu type\n"
            f"    sudo apt install {package}\nand start again."
        )


def install_locked(lock: Path) -> None:
    """Install exactly what the lock file names, by hash, then the program itself."""
    say(f"installing what {lock.name} names (the first time takes some minutes)")
    pip = (venv_python(), "-m", "pip", "--disable-pip-version-check", "--no-input", "install")
    quietly = ("--quiet", "--progress-bar", "off")
    if not run(*pip, *quietly, "--require-hashes", "--only-binary=:all:", "-r", lock):
        raise CannotGoOn(
            "the dependencies could not be installed (see the lines above). They come from the\n"
            "network, or from a folder that pip's own settings name; try again when it is there."
        )
    if not run(*pip, *quietly, "--no-deps", "--no-build-isolation", "--editable", ROOT):
        raise CannotGoOn("the program itself could not be put into .venv (see the lines above).")


def digest_of(lock: Path) -> str:
    """Return what a finished set-up depends on, as one hash."""
    total = hashlib.sha256()
    for file in (lock, ROOT / "pyproject.toml", Path(__file__)):
        total.update(file.read_bytes())
    return total.hexdigest()


def stamp_of(lock: Path) -> Path:
    """Return the file that remembers a finished set-up."""
    return VENV / f".set-up-by-{lock.stem}"


def is_done(lock: Path) -> bool:
    """Say whether this lock file has been installed already and nothing changed since."""
    try:
        remembered = stamp_of(lock).read_text(encoding="ascii")
    except OSError:
        return False
    return remembered == digest_of(lock) and venv_python().exists()


def set_up_python(lock: Path, apt: Apt, *, again: bool) -> bool:
    """Bring ``.venv`` up to the lock file; return whether anything had to be done."""
    if is_done(lock) and not again:
        return False
    make_venv(apt)
    install_locked(lock)
    # The lock file with the test tools holds everything of the other one.
    for finished in {lock, RUN_LOCK}:
        stamp_of(finished).write_text(digest_of(finished), encoding="ascii")
    return True


def missing_libraries(libraries: dict[str, str]) -> dict[str, str]:
    """Return those shared libraries that the system cannot load."""
    missing = {}
    for library, package in libraries.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing[library] = package
    return missing


def set_up_qt_libraries(apt: Apt) -> None:
    """Install or name the system libraries that Qt needs on Linux."""
    if not sys.platform.startswith("linux"):
        return
    missing = missing_libraries(QT_LIBRARIES)
    if missing and apt.install(sorted(set(missing.values()))):
        missing = missing_libraries(missing)
    if not missing:
        return
    say(f"the window may not open before these are there: {', '.join(sorted(missing))}")
    say(f"on Debian and Ubuntu type: sudo apt install {' '.join(sorted(set(missing.values())))}")


def set_up_test_tools(apt: Apt) -> None:
    """Install the programs that tests judge with, where possible; never a reason to stop."""
    if not sys.platform.startswith("linux"):
        return
    packages = sorted({TEST_TOOLS[tool] for tool in TEST_TOOLS if shutil.which(tool) is None})
    if packages and not apt.install(packages):
        say(f"tests that need these will be skipped by name: {' '.join(packages)}")


def newer_python() -> str | None:
    """Return another interpreter on this machine that is new enough."""
    for minor in range(19, OLDEST_PYTHON[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        if found and run(found, "-c", "", quiet=True):
            return found
    return None


def main() -> int:
    """Set up; 0 when the program can start, 1 with a sentence when it cannot."""
    parser = argparse.ArgumentParser(description="Make .venv with everything TKSK Desktop needs.")
    parser.add_argument("--tests", action="store_true", help="add the tools of the tests")
    parser.add_argument("--again", action="store_true", help="install even if nothing changed")
    chosen = parser.parse_args()
    if sys.version_info[:2] < OLDEST_PYTHON:
        other = newer_python()
        if other is None:
            say("Python 3.11 or newer is needed; this is " + sys.version.split()[0])
            return 1
        return subprocess.call([other, *sys.argv])
    apt = Apt()
    lock = TEST_LOCK if chosen.tests else RUN_LOCK
    try:
        worked = set_up_python(lock, apt, again=chosen.again)
    except CannotGoOn as stop:
        say(str(stop))
        return 1
    set_up_qt_libraries(apt)
    if chosen.tests and (worked or chosen.again):
        set_up_test_tools(apt)
    if worked:
        say("ready")
    return 0


if __name__ == "__main__":
    sys.exit(main())
