"""Did the author cite something, with the very marks by which programs quote a letter?

A poem, a rule of the house, what a reader said in a newsletter: blockquotes and `>` that
are the author's own. No mail program quotes without saying whom. Rules, all of them needed:

1. no border (`borders`) stands anywhere in the mail, marks taken away, and no program's mark;
2. the author's words stand above;
3. the mail answers none, by its header; or it answers one we know, and in ENOUGH words of
   what is marked, and around it, nothing of that letter is found.

Known limit: a citation in an answer to a letter that is not known is taken for its quote.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress

from mailflow.mail.borders import Surveyor
from mailflow.mail.echoes import Echo
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


def is_cited(
    lines: Sequence[str], marked: Sequence[bool], echo: Echo | None, *, may_quote: bool
) -> bool:
    """Is all that is marked in a text a citation of its author's? `echo` is None where no
    letter is known.
    """
    if echo is not None and _is_found(lines, marked, echo):
        return False
    if may_quote and (echo is None or _count(lines, marked) < ENOUGH):
        return False
    first = marked.index(True)
    if REST in lines or not any(line.strip() for line in lines[:first]):
        return False
    bare = [unmarked(line) for line in lines]
    return Surveyor(bare, [False] * len(bare)).next_border(0) is None


def _is_found(lines: Sequence[str], marked: Sequence[bool], echo: Echo) -> bool:
    """Do the letter's words stand in the mail, or one of its lines among what is marked?"""
    said = (at for at, mark in enumerate(marked) if mark and unmarked(lines[at]).strip())
    return echo.share > 0 or any(echo.same[at] for at in said)


def _count(lines: Sequence[str], marked: Sequence[bool]) -> int:
    return sum(len(unmarked(line).split()) for line in compress(lines, marked))
