"""Did the author cite something, with the very marks by which programs quote a letter?

A poem, a rule of the house, what a reader said in a newsletter: blockquotes and `>` that
are the author's own. No mail program quotes without saying whom. Rules:

1. All that is marked is cited if no border (`borders`) stands anywhere in the mail, marks taken
   away, and no program's mark; the author's words stand above; and the mail answers none, by
   its header, or it answers one we know, and in ENOUGH words of what is marked, and around
   it, nothing of that letter is found.
2. A blockquote above the border of another is cited, if below it none of its words are quoted.

Known limit: another citation in an answer to a letter that is not known is taken for its quote.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress
from operator import and_

from mailflow.mail.borders import Surveyor
from mailflow.mail.echoes import Echo, echo
from mailflow.mail.html_quotes import REST
from mailflow.mail.message import Message
from mailflow.mail.quote_marks import unmarked
from mailflow.mail.threads import has_reply_mark

#: fewer words are found in a letter, or not, by chance
ENOUGH = 8


def may_quote(message: Message) -> bool:
    """Could this mail quote a letter? No only for one with a whole header that names none."""
    if not message.message_id or not message.date or not message.subject.strip():
        return True
    if message.in_reply_to or message.references or message.header("thread-index"):
        return True
    return has_reply_mark(message.subject)


def cited(
    lines: Sequence[str],
    marked: Sequence[bool],
    found: Echo | None,
    *,
    may_quote: bool,
    is_rich: bool,
) -> list[bool]:
    """Which of the lines that are marked are a citation of the author's? `found` is what they
    repeat of the letter answered, None where that is not known; `is_rich`: of an HTML body.
    """
    if not any(marked):
        return list(marked)
    if _are_cited(lines, marked, found, may_quote=may_quote):
        return list(marked)
    end = _quote_below(lines, marked) if is_rich else 0
    above = [mark and at < end for at, mark in enumerate(marked)]
    if any(above) and not _is_repeated(lines, above, marked, end, found):
        return above
    return [False] * len(lines)


def _are_cited(
    lines: Sequence[str], marked: Sequence[bool], found: Echo | None, *, may_quote: bool
) -> bool:
    """Rule 1."""
    if found is not None and _is_found(lines, marked, found):
        return False
    if may_quote and (found is None or _count(lines, marked) < ENOUGH):
        return False
    if REST in lines or not _begins(lines, marked):
        return False
    bare = [unmarked(line) for line in lines]
    return Surveyor(bare, [False] * len(bare)).next_border(0) is None


def _begins(lines: Sequence[str], marked: Sequence[bool]) -> bool:
    """Do the author's words stand above all that is marked?"""
    return any(line.strip() for line in lines[: marked.index(True)])


def _quote_below(lines: Sequence[str], marked: Sequence[bool]) -> int:
    """The line from which on a border introduces what is marked; 0 where the author does not
    begin, or nothing is introduced.
    """
    surveyor = Surveyor(lines, marked)
    border = surveyor.next_border(0) if _begins(lines, marked) else None
    return border.start if border and surveyor.followed(border.end) else 0


def _is_repeated(
    lines: Sequence[str],
    above: Sequence[bool],
    marked: Sequence[bool],
    end: int,
    found: Echo | None,
) -> bool:
    """Do these lines stand in the letter, as it is known or as it is quoted below?"""
    if found is not None and any(map(and_, above, found.same)):
        return True
    bare = [unmarked(line) for line in lines]
    quoted = "\n".join(compress(bare[end:], marked[end:]))
    again = echo([*compress(bare, above)], quoted)
    return again.share > 0 or any(again.same)


def _is_found(lines: Sequence[str], marked: Sequence[bool], found: Echo) -> bool:
    """Do the letter's words stand in the mail, or one of its lines among what is marked?"""
    said = (at for at, mark in enumerate(marked) if mark and unmarked(lines[at]).strip())
    return found.share > 0 or any(found.same[at] for at in said)


def _count(lines: Sequence[str], marked: Sequence[bool]) -> int:
    return sum(len(unmarked(line).split()) for line in compress(lines, marked))
