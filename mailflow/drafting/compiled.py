"""Templates as Jinja2 compiled them, kept by their text: to compile one takes ten times as long
as to fill it in, and a letter that an answer calls for is written before the answer is linked.
"""

from __future__ import annotations

from types import CodeType

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

#: some fifty templates are shipped; an owner's that was changed is another text
_MOST = 200


class Compiled(BytecodeCache):
    """In memory, for as long as the process lives. Another text of the same name is not found."""

    def __init__(self) -> None:
        self._code: dict[tuple[str, str], CodeType] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._code.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        if len(self._code) >= _MOST:
            self._code.clear()
        if bucket.code is not None:
            self._code[bucket.key, bucket.checksum] = bucket.code
