"""The number of a request. It stands apart from what is believed of it (`evidence`)."""

from __future__ import annotations

from typing import NewType

RequestId = NewType("RequestId", int)
