# SPDX-License-Identifier: MIT
"""What proves that an archive was written by a holder of the data key, and by no one else.

Both values come from the data key by HMAC under a purpose of their own, so that neither tells
anything about the key or about the other.
"""

from __future__ import annotations

import hashlib
import hmac

TAG_BYTES = 32
_CASELOAD, _TAG = b"tksk backup caseload", b"tksk backup tag"


class Seal:
    """Marks and recognises the archives of one caseload."""

    def __init__(self, key: bytes) -> None:
        self._tag_key = hmac.digest(key, _TAG, hashlib.sha256)
        self.caseload = hmac.digest(key, _CASELOAD, hashlib.sha256)[:16].hex()
        """The same in all archives of one caseload; tells nothing else."""

    def tag(self, content_hash: bytes) -> bytes:
        """Return the proof over the hash of an archive's whole content."""
        return hmac.digest(self._tag_key, content_hash, hashlib.sha256)

    def fits(self, content_hash: bytes, tag: bytes) -> bool:
        """Tell whether a tag is the one that this key gives."""
        return hmac.compare_digest(self.tag(content_hash), tag)
