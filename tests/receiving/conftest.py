# SPDX-License-Identifier: MIT
"""An empty desk on every engine that is promised; PostgreSQL is a real server, started here."""

from __future__ import annotations

import importlib.util
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from tksk_desktop.receiving.desk_store import ReceivingDesk, open_desk
from tksk_desktop.receiving.desk_tables import metadata

DEBIAN = "/usr/lib/postgresql"
NOBODY = "nobody"


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """Return the address of a server of its own; skip where it cannot be."""
    if importlib.util.find_spec("psycopg") is None:
        pytest.skip("needs the driver of PostgreSQL: the extra 'postgresql'")
    newest = sorted(Path(DEBIAN).glob("*/bin"), reverse=True)
    path = os.pathsep.join([os.environ.get("PATH", ""), *map(str, newest)])
    programs = {name: shutil.which(name, path=path) for name in ("initdb", "postgres")}
    if None in programs.values():
        pytest.skip("needs the server of PostgreSQL: initdb and postgres")
    # The server refuses the administrator, and pytest's own folders are closed to others.
    user = NOBODY if os.geteuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="rekap-"))
    if user is not None:
        shutil.chown(folder, user)
    data = folder / "data"
    subprocess.run(
        [str(programs["initdb"]), "-D", str(data), "-U", "meja", "-A", "trust", "-E", "UTF8",
         "--no-sync", "--no-locale"],
        check=True, capture_output=True, user=user, cwd=folder,
    )  # fmt: skip
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    server = subprocess.Popen(
        [str(programs["postgres"]), "-D", str(data), "-p", str(port), "-h", "127.0.0.1",
         "-k", str(folder), "-c", "fsync=off"],
        user=user, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    url = f"postgresql+psycopg://meja@127.0.0.1:{port}/postgres"
    try:
        _wait_for(url, server)
        yield url
    finally:
        server.terminate()
        server.wait(30)
        shutil.rmtree(folder)


def _wait_for(url: str, server: subprocess.Popen[bytes]) -> None:
    """Wait until the server answers; it has no other way to say so."""
    engine = sa.create_engine(url)
    for _ in range(300):
        try:
            engine.connect().close()
        except sa.exc.OperationalError:
            assert server.poll() is None, "the server ended"
            time.sleep(0.1)
            continue
        engine.dispose()
        return
    raise AssertionError("the server does not answer")


@pytest.fixture(params=["sqlite", "postgresql"])
def desk_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Return the address of an empty database of each engine."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'rekap.db'}"
        return
    url: str = request.getfixturevalue("postgresql")
    yield url
    engine = sa.create_engine(url)
    metadata.drop_all(engine)
    engine.dispose()


@pytest.fixture
def desk(desk_url: str) -> Iterator[ReceivingDesk]:
    """Return an empty desk."""
    opened = open_desk(desk_url)
    yield opened
    opened.close()
