"""Which lines carry a quote mark: `>`, `>>`, `»`, `AB>`, `&gt;`, and `|` below an attribution.

Rules: a marked line is old. A line that lost its mark when a program wrapped the one before
is old too: it stands between two marked lines, touching both, and carries on a long line or
an open bracket; or its first word would not have fitted into the line above, which breaks off.
Not old are a run of shell or Python prompts, a lone "> 20 %" inside a paragraph, and a table
drawn with `|`: all of these only where no attribution stands above.

Known limit: a quoted command line without attribution is taken for the author's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mailflow.mail.attribution_lines import attribution, may_close

#: a line this long may have been wrapped on the way
_WRAP_WIDTH = 60

_WIDEST = 100  # no program wraps wider
#: what no sentence ends with
_BREAKS_OFF = re.compile(
    r",$|\s(?:or|and|at|the|between|oder|und|um|am|den|zwischen|ou|et|à|entre|o|y|las?|los|el|le)$"
)

_MARK = re.compile(r"[ \t]{0,4}(?:[A-Z]{2,3}(?=> ))?(?:>|»(?=\s|$)|&gt;)")
_MARKS = re.compile(r"[ \t]{0,4}(?:[A-Z]{2,3}(?=> ))?(?:(?:>|»(?=\s|$)|&gt;)[ \t]?){1,30}")
_BAR = re.compile(r"[ \t]{0,3}[|│┃]\s?(?![^|]*\|\s*$)")
_BARS = re.compile(r"[ \t]{0,3}(?:[|│┃]\s?){1,9}")
_CODE = re.compile(
    r"[={}\\`]|;$|\s\|\s|\$[A-Za-z_{(]|\s--\w|\s-\w\b|^[./~]\w|[A-Za-z]/\w+/|^#|^@\w|\w\("
)
_PROMPT = re.compile(r">>>( |$)|\.\.\.( |$)")
#: what may be compared ("> 20 %"), and no number of a list ("> 2. Would …")
_MEASURE = re.compile(r"(?!\d{1,2}[.)]\s)\d")
_LINK = re.compile(r"[\s(<\[]{0,4}https?://\S{1,2000}[\s)>\]]{0,4}$")
#: GroupWise writes its attribution line between the marks of a quote
_GROUPWISE = re.compile(r">>>\s.{8,200}\s>>>$")
_COMMANDS = frozenset(
    (
        *("apt", "brew", "cargo", "cat", "cd", "chmod", "cp", "curl", "docker", "echo", "export"),
        *("git", "go", "grep", "install", "ls", "make", "man", "mkdir", "mv", "node", "npm", "npx"),
        *("pip", "poetry", "psql", "python", "rm", "ruby", "select", "show", "ssh", "sudo", "tail"),
        *("systemctl", "touch", "uv", "vim", "wget", "yarn"),
    )
)


def unmarked(line: str) -> str:
    """The line without its quote marks."""
    match = _MARKS.match(line) or _BARS.match(line)
    return line[match.end() :] if match else line


def marked_lines(lines: Sequence[str]) -> list[bool]:
    """For every line: does it stand in a quote by its marks?"""
    old = [_MARK.match(line) is not None for line in lines]
    for at, is_old in enumerate(old):
        if is_old and (_GROUPWISE.match(lines[at]) or _closes_address(lines, at)):
            old[at] = False
    runs = list(_runs(old))
    for start, end in runs:
        own = _is_own(lines, start, end) or (len(runs) == 1 and _is_more_than(lines, start, end))
        if own and not _is_introduced(lines, start):
            old[start:end] = [False] * (end - start)
    _mend_wraps(lines, old)
    barred = [
        not is_old and _BAR.match(line) is not None for line, is_old in zip(lines, old, strict=True)
    ]
    for start, end in _runs(barred):
        if _is_introduced(lines, start):
            old[start:end] = [True] * (end - start)
    return old


def _runs(flags: Sequence[bool]) -> Iterator[tuple[int, int]]:
    start = -1
    for at, flag in enumerate((*flags, False)):
        if flag and start < 0:
            start = at
        elif not flag and start >= 0:
            yield start, at
            start = -1


def _closes_address(lines: Sequence[str], at: int) -> bool:
    """Polymail and others wrap "<address> wrote:" so that a line begins with its bracket."""
    above = " ".join(lines[max(0, at - 2) : at])[-400:]
    return above.count("<") > above.count(">") and may_close(lines[at])


def _is_introduced(lines: Sequence[str], start: int) -> bool:
    """Does an attribution stand right above?"""
    for at in range(start - 1, max(-1, start - 4), -1):
        if lines[at].strip():
            return may_close(lines[at]) and attribution(lines, at, followed=True) is not None
    return False


def _is_own(lines: Sequence[str], start: int, end: int) -> bool:
    """Prompts, or a comparison that slipped to the front of a line."""
    texts = [unmarked(line).strip() for line in lines[start : min(end, start + 50)]]
    if all(_PROMPT.match(line.strip()) for line in lines[start : min(end, start + 50)]):
        return True
    number = end - start == 1 and re.match(_MEASURE, texts[0])
    if number and start and lines[start - 1].strip():
        return not lines[start - 1].rstrip().endswith(":")
    return all(_is_command(text) for text in texts)


def _is_more_than(lines: Sequence[str], start: int, end: int) -> bool:
    """One line, the only one with a mark: "> 30 visitors a day". A list's number has its dot."""
    text = unmarked(lines[start]).strip()
    return start > 0 and end - start == 1 and re.match(_MEASURE, text) is not None


def _is_command(text: str) -> bool:
    if not text or text.endswith((".", "?", "!", ",")):
        return False
    words = text.split()
    if words[0] in _COMMANDS:
        return True
    return len(words) <= 8 and "://" not in text and _CODE.search(text) is not None


def _mend_wraps(lines: Sequence[str], old: list[bool]) -> None:
    width = max(map(len, lines), default=0)
    mended = -1
    for at in range(1, len(lines)):
        if old[at - 1] and not old[at] and lines[at].strip():
            before, rest = lines[at - 1].rstrip(), lines[at].strip()
            inside = at + 1 < len(lines) and old[at + 1]
            if inside and _carries_on(before, rest):
                old[at] = True
            elif width <= _WIDEST and _is_full(before, rest, width):
                again = mended == at - 1 and before[-1] not in ".?!"
                old[at] = again or _goes_on(before, rest)
                mended = at if old[at] else mended


def _is_full(before: str, rest: str, width: int) -> bool:
    """Would the first word of the rest not have fitted into a text as wide as this?"""
    return len(before) + 1 + len(rest.split(None, 1)[0]) > width


def _goes_on(before: str, rest: str) -> bool:
    """Does a line break off, so that what stands below is no answer to it?"""
    if _BREAKS_OFF.search(before):
        return True
    return rest[0].isdigit() and before[-1].isalpha() and rest[-1] in ".?!,"


def _carries_on(before: str, rest: str) -> bool:
    if _LINK.match(rest):
        return True
    tail = before[-400:]
    if tail.count("(") > tail.count(")") and ")" in rest:
        return True
    if tail.count("<") > tail.count(">") - 1 and ">" in rest and "<" not in rest:
        return True
    if len(before) < _WRAP_WIDTH or before.endswith((".", "?", "!", ":")):
        return False
    return len(rest) < len(before) and (rest[0].islower() or rest[0].isdigit() or len(rest) < 20)
