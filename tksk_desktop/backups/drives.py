# SPDX-License-Identifier: MIT
"""Finds removable drives: USB sticks and USB disks."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import psutil

from tksk_desktop.backups.stick_marks import read_mark
from tksk_desktop.usecases.needs import Drive

REMOVABLE_FOLDERS = ("/media/", "/run/media/", "/mnt/")


def find_drives() -> tuple[Drive, ...]:
    """Return the removable drives that are mounted now and answer."""
    found = []
    for partition in psutil.disk_partitions(all=False):
        path = Path(partition.mountpoint)
        if not _is_removable(partition.device, partition.mountpoint, partition.opts):
            continue
        try:
            usage = shutil.disk_usage(path)
        except OSError:
            continue
        name = path.name or str(path)
        found.append(Drive(path, name, usage.free, usage.total, True, None, read_mark(path)))
    return tuple(found)


def _is_removable(device: str, mountpoint: str, options: str) -> bool:
    if sys.platform == "win32":
        # USB hard disks report as fixed: every drive but the system's own is offered.
        system = Path(sys.prefix).drive.upper()
        return "cdrom" not in options and Path(mountpoint).drive.upper() != system
    if mountpoint.startswith(REMOVABLE_FOLDERS):
        return True
    name = Path(device).name.rstrip("0123456789")
    flag = Path("/sys/block") / name / "removable"
    return flag.exists() and flag.read_text().strip() == "1"
