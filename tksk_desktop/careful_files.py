# SPDX-License-Identifier: MIT
"""Writes files so that a cut of power, a full disk or a pulled drive never leaves half a file.

A leaf on the standard library, shared by all that put files on disks: temporary name, flush to
the disk, read back past the cache where the system allows, rename, flush the folder.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from tksk_desktop.domain.errors import (
    DiskFull,
    ReadBackDiffers,
    TargetFailed,
    TargetGone,
    TargetReadOnly,
)

PART = ".part"
CHUNK = 1024 * 1024
FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM}
GONE = {errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.ENOTCONN, errno.ESTALE, errno.ENOTDIR}

Heard = Callable[[int], None]
"""Hears how many bytes of a chunk are done; may raise Cancelled."""


@contextlib.contextmanager
def target_errors(folder: Path | None = None) -> Iterator[None]:
    """Turn what the system says of a target into the errors of ``domain.errors``.

    A drive that was pulled says "input/output error" at first: with the target's ``folder`` it is
    told from a drive that still answers.
    """
    try:
        yield
    except OSError as error:
        if error.errno in FULL:
            raise DiskFull from error
        if error.errno in READ_ONLY:
            raise TargetReadOnly from error
        if error.errno in GONE or not _answers(folder):
            raise TargetGone from error
        raise TargetFailed from error


def replace_file(path: Path, data: bytes) -> None:
    """Put whole new content under a name; on any fault the former content stays."""
    write_verified(path, [data])


def write_verified(
    path: Path,
    chunks: Iterable[bytes],
    *,
    heard: Heard | None = None,
    digest: hashlib._Hash | None = None,
    approve: Callable[[], object] | None = None,
) -> str:
    """Write, flush, read back and compare, then give the final name; return the SHA-256 in hex.

    ``digest``, a fresh SHA-256, holds at each moment what was taken from ``chunks`` so far: their
    source may look at it instead of hashing the same bytes again. ``approve`` is asked last,
    before the final name is given. Raise DiskFull, TargetGone, TargetReadOnly, TargetFailed,
    ReadBackDiffers, or whatever ``heard`` or ``approve`` raises; then nothing has changed under
    the final name.
    """
    part = path.with_name(path.name + PART)
    try:
        with target_errors(path.parent):
            written = _write(part, chunks, heard, digest or hashlib.sha256())
            if read_hash(part, heard=heard) != written:
                raise ReadBackDiffers
            if approve is not None:
                approve()
            os.replace(part, path)
            flush_folder(path.parent)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink()
        raise
    return written


def read_hash(path: Path, *, heard: Heard | None = None) -> str:
    """Return the SHA-256 of what the disk gives back, past the cache where that is possible."""
    digest = hashlib.sha256()
    with path.open("rb", buffering=0) as file:
        drop_cache(file.fileno())
        while chunk := file.read(CHUNK):
            digest.update(chunk)
            if heard is not None:
                heard(len(chunk))
    return digest.hexdigest()


def sweep_parts(folder: Path, pattern: str) -> None:
    """Remove unfinished files that a killed process left behind."""
    with contextlib.suppress(OSError):
        for part in folder.glob(pattern + PART):
            part.unlink()


def flush_folder(folder: Path) -> None:
    """Make a rename last; Windows does this by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        # Some drivers of foreign file systems do not know fsync on a folder.
        if error.errno not in (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP):
            raise
    finally:
        os.close(handle)


def drop_cache(handle: int) -> None:
    """Ask the system to forget its cached pages of a file, so that a read reaches the disk."""
    if hasattr(os, "posix_fadvise"):
        with contextlib.suppress(OSError):
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)


def _answers(folder: Path | None) -> bool:
    if folder is None:
        return True
    try:
        next(folder.iterdir(), None)
    except OSError:
        return False
    return True


def _write(part: Path, chunks: Iterable[bytes], heard: Heard | None, digest: hashlib._Hash) -> str:
    with part.open("wb", buffering=0) as file:
        for chunk in chunks:
            view = memoryview(chunk)
            while view:
                view = view[file.write(view) :]
            digest.update(chunk)
            if heard is not None:
                heard(len(chunk))
        os.fsync(file.fileno())
    return digest.hexdigest()
