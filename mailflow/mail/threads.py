"""What holds a thread together: ids, subjects, and Exchange's Thread-Index.

Rules: an id is whatever stands between < and >, white space taken out, for ids are folded
in the middle by some servers (mailman#1139) and hold brackets at others
(`<[x]@prod.outlook.com>`); only a field without any <...> is searched for bare ids. Of an
endless References the first and the last ids are kept: the root and the nearest parents.
Base subjects follow RFC 5256 2.1, with the reply marks that mail programs write in other
languages (see reply_marks).

Known limit: a base subject equal to another's is no proof of one thread.
"""

from __future__ import annotations

import base64
import binascii
import re

from mailflow.mail.message import MessageId
from mailflow.mail.reply_marks import NOTICE_MARKS, REPLY_MARKS

#: ids of one field that are read; half from its beginning, half from its end
ID_LIMIT = 1000
_TEXT_LIMIT = 200_000
_SUBJECT_LIMIT = 2000
_ID_LENGTH = 998

_BRACKETED = re.compile(r"<([^<>]{1,1100})>")
_BARE = re.compile(r"[^\s<>,;\"()]{1,500}@[^\s<>,;\"()]{1,500}")
_SPACE = re.compile(r"\s+")

_MARK = re.compile(
    r"(?:"
    + "|".join(sorted(map(re.escape, REPLY_MARKS), key=len, reverse=True))
    + r")(?:\s?[\[(*^]?\d{1,3}[\])]?)?\s{0,3}(?:\[[^\[\]]{0,80}\])?\s{0,3}[:：]\s*",
    re.IGNORECASE,
)
_NOTICE = re.compile(
    r"(?:"
    + "|".join(sorted(map(re.escape, NOTICE_MARKS), key=len, reverse=True))
    + r")\s{0,3}[:：-]\s*",
    re.IGNORECASE,
)
_BLOB = re.compile(r"\[[^\[\]]{0,80}\]\s*")
_TRAILER = re.compile(r"\s*\((?:fwd|fw)\)$", re.IGNORECASE)
_WRAPPED = re.compile(r"\[fwd:\s*(.*)\]$", re.IGNORECASE | re.DOTALL)


def message_ids(text: str) -> tuple[MessageId, ...]:
    """The ids of a Message-ID, In-Reply-To or References value, in order, once each."""
    text = (
        text if len(text) <= _TEXT_LIMIT else text[: _TEXT_LIMIT // 2] + text[-_TEXT_LIMIT // 2 :]
    )
    inner = [_SPACE.sub("", found) for found in _BRACKETED.findall(text)]
    if not any(inner):
        inner = _BARE.findall(text)
    ids = dict.fromkeys(MessageId(f"<{one}>") for one in inner if one and len(one) < _ID_LENGTH)
    if len(ids) <= ID_LIMIT:
        return tuple(ids)
    kept = list(ids)
    return tuple(kept[: ID_LIMIT // 2] + kept[-ID_LIMIT // 2 :])


def base_subject(subject: str) -> str:
    """The subject two mails of a thread share, case-folded, for comparing only (RFC 5256 2.1)."""
    return _bare(_SPACE.sub(" ", subject[:_SUBJECT_LIMIT]).strip()).casefold()


def reply_subject(subject: str) -> str:
    """`Re: ` before the subject of a thread, once, list tags and case kept."""
    text = _SPACE.sub(" ", subject[:_SUBJECT_LIMIT]).strip()
    while mark := _MARK.match(text):
        text = text[mark.end() :]
    return f"Re: {text}".strip()


def has_reply_mark(subject: str) -> bool:
    """Does a subject say that its mail answers or forwards one? List tags are passed over."""
    text = _SPACE.sub(" ", subject[:_SUBJECT_LIMIT]).strip()
    while not _MARK.match(text):
        blob = _BLOB.match(text)
        if blob is None:
            return _TRAILER.search(text) is not None or _WRAPPED.match(text) is not None
        text = text[blob.end() :]
    return True


def _bare(text: str) -> str:
    before = ""
    while text != before:
        before = text
        text = _TRAILER.sub("", text)
        mark = _MARK.match(text) or _NOTICE.match(text)
        if mark:
            text = text[mark.end() :]
        elif (wrapped := _WRAPPED.match(text)) is not None:
            text = wrapped[1].strip()
        elif (blob := _BLOB.match(text)) is not None and blob.end() < len(text):
            # A subject that is nothing but a tag keeps it.
            text = text[blob.end() :]
    return text.strip()


def thread_index_root(value: str) -> str:
    """The conversation of a Thread-Index, as hex: its first 22 octets ([MS-OXOMSG] 2.2.1.3).

    Empty where the value is none. Each answer appends 5 octets and leaves these alone.
    """
    text = _SPACE.sub("", value[:4000])
    try:
        octets = base64.b64decode(text + "=" * (-len(text) % 4))
    except (binascii.Error, ValueError):
        return ""
    return octets[:22].hex() if len(octets) >= 22 else ""
