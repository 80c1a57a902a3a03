"""Where does the header block stand that Outlook and others put above what they quote?

Two to eight fields in the names of some language, bold stars or not, a line each or all on
one line. Rules: sender, date, recipient and subject are the fields that count;

1. three of them and an address somewhere;
2. three of them without one, sender and subject among them, if the date has its time of
   day, as programs write it, or, without a date, the sender comes first with a whole name;
   or a line is drawn above; without a subject, if the sender comes first with a whole name and
   the date has year and time of day;
3. two of them, an address and a date;
4. whatever the fields, a sender is named in a few words and not in a sentence: "From: now
   on I am in Berlin", "From: 10:00 / To: 11:00" and "From: the board" are prose.

Known limit: a form with an address, or with names and a time, that the author typed is taken
for a quoted header; nothing tells them apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from mailflow.mail.attributions import ARTICLES, FIELDS, Field

_LINE_LIMIT = 24
_WRAP_LIMIT = 4
_NAME_LIMIT = 24
#: so much of a field is looked at
_ROW_LIMIT = 600

_FIELD = re.compile(
    rf"[\s*_>|•·]{{0,8}}([^\W\d][^:：\n]{{0,{_NAME_LIMIT}}}?)[\s*_]{{0,4}}[:：][\s*_]{{0,4}}"
)
_FLAT_NAME = re.compile(
    r"(?:(?<=\s)|^)\*?((?:[^\W\d][\w'-]{0,15}\s)?[^\W\d][\w'-]{0,15})\*?\s?[:：]\*?\s"
)
_ADDRESS = re.compile(r"[^\s@<>]{1,80}@[^\s@<>]{2,80}")
_NUMBERED = re.compile(
    r"\d{1,2}\D{1,12}(?:19|20)\d\d|(?:19|20)\d\d\D{1,3}\d|\d[./-]\d{1,2}[./-]\d\d|-\d\d\s\d"
)

#: a time of day, in the ways programs write it
_TIME = re.compile(r"\d{1,2}\s?[:：.h時时시]\s?\d{2}|\d\s?[ap]\.?m\b|[時时点點시]", re.IGNORECASE)
_DRAWN = re.compile(r"[\s>*]{0,6}(?:[-_=–—*]{5}|\ue003)")
_ENDED = re.compile(r"\w[.!?。？！]$|[?!]\s")
#: more words are a sentence where they begin small
_NAME_WORDS = 3

_COLUMN = 8
_COLUMN_LABEL = re.compile(
    r"\s{8,}(to|cc|bcc|subject|an|kopie|blindkopie|thema|betreff|pour|ccc|objet|para|asunto|per"
    r"|oggetto|aan|onderwerp|assunto|till|ämne|宛先|件名)$",
    re.IGNORECASE,
)

_COUNTING = frozenset({Field.FROM, Field.SENT, Field.TO, Field.SUBJECT})


def _by_name() -> dict[str, frozenset[Field]]:
    table: dict[str, set[Field]] = {}
    for role, names in FIELDS.items():
        for name in names:
            table.setdefault(name.casefold(), set()).add(role)
    return {name: frozenset(roles) for name, roles in table.items()}


_ROLES = _by_name()
_NONE: frozenset[Field] = frozenset()


def field_roles(line: str) -> frozenset[Field]:
    """What a line could be in a header block ("A:" is a recipient or nothing); mostly empty."""
    match = _FIELD.match(line)
    return _ROLES.get(match[1].strip(" *_").casefold(), _NONE) if match else _NONE


def header_block_end(lines: Sequence[str], start: int) -> int:
    """The line after a header block that begins on line `start`; `start` itself if none does."""
    if not field_roles(lines[start]) & _COUNTING:
        return start
    rows: list[tuple[frozenset[Field], str]] = []
    end, wrapped = start, 0
    for at in range(start, min(len(lines), start + _LINE_LIMIT)):
        roles = field_roles(lines[at])
        if roles:
            rows.append((roles, lines[at][:_ROW_LIMIT]))
            end, wrapped = at + 1, 0
        elif not lines[at].strip():
            if at + 1 >= len(lines) or not field_roles(lines[at + 1]):
                break
        elif (wrapped := wrapped + 1) > _WRAP_LIMIT:
            break
        elif rows:
            rows[-1] = (rows[-1][0], f"{rows[-1][1]} {lines[at]}"[:_ROW_LIMIT])
    return end if _proves(rows, drawn=_is_drawn_above(lines, start)) else start


def _is_drawn_above(lines: Sequence[str], start: int) -> bool:
    above = next((line for line in reversed(lines[max(0, start - 3) : start]) if line.strip()), "")
    return _DRAWN.match(above) is not None


def _proves(rows: Sequence[tuple[frozenset[Field], str]], *, drawn: bool) -> bool:
    found = _told(roles for roles, _ in rows)
    sender = next((_value(text) for roles, text in rows if Field.FROM in roles), "")
    if Field.FROM in found and _is_prose(sender):
        return False
    # The sign first: without one the pattern tries eighty letters from each place.
    address = any("@" in text and _ADDRESS.search(text) for _, text in rows)
    dates = [_value(text) for roles, text in rows if Field.SENT in roles]
    if len(found) >= 3 and not address:
        first = Field.FROM in rows[0][0] and _is_whole_name(sender)
        if Field.SUBJECT not in found:
            return first and any(_TIME.search(date) and _NUMBERED.search(date) for date in dates)
        named = any(map(_TIME.search, dates)) or (first and not dates)
        return (named or drawn) and Field.FROM in found
    if len(found) >= 3:
        return True
    if len(found) < 2 or not address:
        return False
    dated = any(Field.SENT in roles and _NUMBERED.search(text) for roles, text in rows)
    return dated or {Field.FROM, Field.SUBJECT} <= found


def _value(row: str) -> str:
    match = _FIELD.match(row)
    return row[match.end() :].strip(" *_\t") if match else ""


def _is_prose(sender: str) -> bool:
    """Does a sentence go on here, or a time, where a program names who wrote?"""
    if "<" in sender or _ADDRESS.match(sender):
        return False
    words = sender.split()
    if not any(map(str.isalpha, sender)):  # a telephone's number may stand for a name
        return bool(words) and not sender.startswith("+")
    small = sum(word[0].islower() for word in words)
    if words[0].casefold() in ARTICLES or (small and _ENDED.search(sender)):
        return True
    if _NUMBERED.match(sender):  # "From: 1 May 2026"
        return True
    return words[0][0].islower() and len(words) > _NAME_WORDS


def _is_whole_name(sender: str) -> bool:
    """First and last name, or a name in letters that know no capitals."""
    letters = [word[0] for word in sender.replace(",", " ").split() if word[0].isalpha()]
    if letters and not any(letter.isupper() or letter.islower() for letter in letters):
        return True
    return sum(letter.isupper() for letter in letters) >= 2 and len(letters) <= 2 * _NAME_WORDS


def _told(rows: Iterable[frozenset[Field]]) -> set[Field]:
    """The fields that stand there, a doubtful name counted for the first still missing."""
    found: set[Field] = set()
    for roles in rows:
        for role in (Field.FROM, Field.SENT, Field.TO, Field.SUBJECT):
            if role in roles and role not in found:
                found.add(role)
                break
    return found


def columned_block_end(lines: Sequence[str], start: int) -> int:
    """The line after Notes' header in columns (who and when left, To, cc, Subject right).

    Deeply indented lines of which two or more end in a label alone; `start` if none is there.
    """
    if len(lines[start]) - len(lines[start].lstrip()) < _COLUMN:
        return start
    labels: set[str] = set()
    end = at = start
    while at < min(len(lines), start + _LINE_LIMIT):
        line = lines[at]
        if line.strip() and len(line) - len(line.lstrip()) < _COLUMN:
            break
        if label := _COLUMN_LABEL.search(line):
            labels.add(label[1].casefold())
        end = at + 1 if line.strip() else end
        at += 1
    return end if len(labels) >= 2 else start


def flat_block(line: str) -> int:
    """Where a header block begins that stands on one line, the text around it too, or -1."""
    if line.count(":") + line.count("：") < 2:
        return -1
    seen: list[tuple[int, int, frozenset[Field]]] = []
    for match in _FLAT_NAME.finditer(line[:20_000]):
        name = match[1]
        roles = _ROLES.get(name.casefold()) or _ROLES.get(name.split()[-1].casefold(), _NONE)
        if roles & _COUNTING:
            begin = match.end(1) - len(name if name.casefold() in _ROLES else name.split()[-1])
            seen.append((begin, match.end(), roles))
    for at, (begin, _, roles) in enumerate(seen[:50]):
        near = [item for item in seen[at : at + 6] if item[0] - begin < _ROW_LIMIT]
        sender = _flat_sender(line, near)
        if sender is None or _is_prose(sender):
            continue
        told = _told(kind for *_, kind in near)
        address = _ADDRESS.search(line, begin, begin + _ROW_LIMIT)
        timed = _TIME.search(line, begin, begin + _ROW_LIMIT) or _is_whole_name(sender)
        if len(told) >= 3 and address:
            return begin
        if Field.FROM not in roles:
            continue
        if len(told) >= 3 and timed and len(near) >= 4:
            return begin
        if told == {Field.FROM, Field.SENT} and begin < 3 and address and _NUMBERED.search(line):
            return begin
    return -1


def _flat_sender(line: str, fields: Sequence[tuple[int, int, frozenset[Field]]]) -> str | None:
    """What the sender's field of a block on one line holds; None if there is no such field."""
    for at, (_, value, roles) in enumerate(fields):
        if Field.FROM in roles:
            behind = fields[at + 1][0] if at + 1 < len(fields) else len(line)
            return line[value : min(behind, value + _ROW_LIMIT)].strip(" *")
    return None


def labelled_block_end(lines: Sequence[str], start: int) -> int:
    """The line after a block of fields in any language below a drawn line, else `start`.

    Three labelled lines or more, an address in the first two, a date or a time among them.
    """
    rows: list[str] = []
    at = start
    while at < min(len(lines), start + _LINE_LIMIT):
        if _FIELD.match(lines[at]):
            rows.append(lines[at])
        elif rows or lines[at].strip():
            break
        at += 1
    if len(rows) < 3 or not _ADDRESS.search(" ".join(rows[:2])):
        return start
    return at if any(_NUMBERED.search(row) for row in rows) else start
