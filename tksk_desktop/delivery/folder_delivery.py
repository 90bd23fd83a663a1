# SPDX-License-Identifier: MIT
"""Hands a file over to a folder or drive, read back and compared."""

from __future__ import annotations

import hashlib
from pathlib import Path

from tksk_desktop.careful_files import read_hash, target_errors, write_verified
from tksk_desktop.domain.errors import TargetGone


class CarefulFolderDelivery:
    """Fulfils ``needs.FolderDelivery``."""

    def put(self, folder: Path, file_name: str, data: bytes) -> Path:
        """Write, flush, read back and compare; return the final path.

        The same bytes under the same name are left as they are; other bytes are never overwritten.
        """
        wanted = hashlib.sha256(data).hexdigest()
        with target_errors(folder):
            if not folder.is_dir():
                raise TargetGone
            path, count = folder / file_name, 2
            while path.exists():
                if read_hash(path) == wanted:
                    return path
                stem, suffix = Path(file_name).stem, Path(file_name).suffix
                path = folder / f"{stem} ({count}){suffix}"
                count += 1
        write_verified(path, [data])
        return path
