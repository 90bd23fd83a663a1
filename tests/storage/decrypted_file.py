# SPDX-License-Identifier: MIT
"""Decrypts every page of a SQLCipher file, free ones too, to search what is really on the disk."""

from __future__ import annotations

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, RESERVED, IV, SALT = 4096, 80, 16, 16


def decrypted(path: Path, key: bytes) -> bytes:
    """Return the plain content of all pages of a closed database."""
    data = path.read_bytes()
    pages = []
    for start in range(0, len(data), PAGE):
        page = data[start : start + PAGE]
        body = page[SALT if start == 0 else 0 : PAGE - RESERVED]
        vector = page[PAGE - RESERVED : PAGE - RESERVED + IV]
        cipher = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
        pages.append(cipher.update(body) + cipher.finalize())
    return b"".join(pages)
