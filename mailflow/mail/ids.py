"""The name of a mail. It stands apart from the mails, which many who know a name need not load."""

from __future__ import annotations

from typing import NewType

#: A Message-ID as it stands in a header field, angle brackets included (RFC 5322, 3.6.4).
MessageId = NewType("MessageId", str)
