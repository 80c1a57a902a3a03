"""A time that is liked best: "next week is fine, Tuesday at best" takes nothing from the week.

Rules
- Nor does an example of a week that is free in so many words ("that week is wide open. Let's say
  Tuesday at 10"), unless the sentence names the week again. What stands before the full stop, or
  the bracket, behind which something is liked best is offered, too.
- A verb of choosing right before or behind a day without an hour takes it, where the letter named
  times ("ich nehme den Donnerstag"); elsewhere one takes a train on Thursday.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Node, Part, Stance
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.late import Late
from mailflow.reading.times.words.tokens import fold

_NEAR = 40  # letters looked at on either side
_LIKED = (
    r"(?:am (?:aller)?liebsten|am besten|vorzugsweise|bevorzugt|idealerweise|ideally|preferably"
    r"|for preference|best of all|de preference|idealement|dans l'ideal|preferentemente"
    r"|preferiblemente|de preferencia|idealmente|a ser posible|a poder ser|lo ideal)"
)
_BEST_IS = (
    r"(?:best|ideal|nicest|perfect|easiest) (?:would|will|'d) be|(?:am besten|ideal) ware"
    r"|(?:l'ideal|le mieux) serait|lo (?:mejor|ideal) seria"
)
_BEFORE = re.compile(rf"\b(?:{_LIKED}|{_BEST_IS})\b[^.!?;,\n]*$")
_BEHIND = re.compile(
    rf"[ ,(-]*(?:{_LIKED}|(?:would be |is |ware |ist |waren )?(?:my|mein|meine|mir das) "
    r"(?:favourite|favorite|first choice|pick|preference|liebster|favorit|liebste)"
    r"|(?:would|'d) (?:be )?(?:suit (?:me |us )?)?(?:the )?(?:ideal|best|perfect|nicest|easiest)"
    r"|ware (?:mir )?(?:ideal|perfekt)|serait (?:l')?(?:ideal|parfait)"
    r"|seria (?:lo )?(?:ideal|mejor))\b"
)

_OPEN_WEEK = (
    r"\b(?:week|wk|woche|kw|semaine|semana)\b[^.!?\n]{0,40}?"
    r"(?:\b(?:wide )?(?:open|free|clear|empty|ok|okay|fine|yours|frei|leer|offen|passt"
    r"|ginge|irait|me va|libre|vide|dispo\w*|vacia)\b)[^.!?\n,]{0,25}"
)
_SAID_BEFORE = re.compile(rf"{_OPEN_WEEK}[.!]\s+(?:[\w']+ ){{0,2}}$")
_FOR_EXAMPLE = re.compile(
    rf"{_OPEN_WEEK},? (?:for (?:example|instance)|e ?\.g\.|say|zum beispiel|z\. ?b\."
    r"|beispielsweise|par exemple|por ejemplo)(?: (?:am|on|le|el|der|den|the))? ?$"
)
_FAR = 120  # letters from a week to its example

_ENDS = frozenset({Part.DATE, Part.JOINT, Part.BREAK})


def is_preferred(text: str, nodes: Sequence[Node], one: Proposal) -> bool:
    """Is this only the time that would suit best? `text`: what the nodes stand in."""
    before_it = next(
        (node.part for node in reversed(nodes[: one.first]) if node.part in _ENDS), None
    )
    if before_it is Part.DATE:
        return False  # "In KW 8 am besten Donnerstag": the week only places it
    begin, end = nodes[one.first].start, nodes[one.last].end
    if _is_example(text, nodes, begin):
        return True
    before, behind = fold(text[max(0, begin - _NEAR) : begin]), fold(text[end : end + _NEAR])
    return bool(_BEFORE.search(before) or _BEHIND.match(behind))


def _is_example(text: str, nodes: Sequence[Node], begin: int) -> bool:
    """Is a time that begins there an example of a week that is free?"""
    start = nodes[0].start
    if _FOR_EXAMPLE.search(fold(text[max(0, begin - _FAR) : begin])):
        return True
    named = any(node.day is not None and node.day.span == "week" for node in nodes)
    return not named and _SAID_BEFORE.search(fold(text[max(0, start - _FAR) : start])) is not None


#: a preference that begins the next sentence, or a bracket
_NARROWED = Late(
    rf"[ ,]*[.;(\u2013\u2014\n]+ ?(?:{_LIKED}|(?:i )?(?:'d |would )?prefer\w*|best is|ich bevorzuge"
    r"|je prefere|prefiero)\b"
)


def is_narrowed(said: Said) -> bool:
    """ "Monday to Wednesday. Preferably the Tuesday": days one of which is preferred."""
    offered = said.grammar is Stance.OFFER and bool(said.one.dates)
    return offered and _NARROWED.match(said.behind(_NEAR)) is not None


#: "the one of Tuesday", "your appointment on Thursday", "den vom Dienstag", "celui de mardi"
_ONE = (
    r"(?:(?:one|slot|time|date|appointment|option|proposal|meeting)(?: on| of| for| from)?(?: the)?"
    r"|(?:termin )?(?:vom|am)|(?:celui|creneau|rendez-vous) d[eu]|(?:la|cita|hueco) del?)"
)
_TAKEN = re.compile(
    r"\b(?:(?:going|go|went|plump|opt|settle|vote(?: is| goes)?) (?:with|for|on|to)|i'd (?:sooner"
    r"|rather)"
    r"|choose|pick|take|keep"
    r"|tendiere|penche|inclino|nehme(?: ich)?|nehmen wir|wahle(?: ich)?|entscheide mich|taugt"
    r"|dann halt|bin|stimme"
    r"|prends|prenons|on prend|choisis|retiens|vote|partons|on part"
    r"|acomoda|quedo con(?: lo)?|cerramos|pongamos|elijo|escojo|agendamos|cojo|voto"
    r"|(?:he|hemos) (?:apuntado|anotado|agendado|reservado)|(?:conta|cuenta|cuente) conmigo"
    r"|me (?:tinca|late|calza|cuadra|conviene|gusta)(?: mas| mejor)?"
    r"|me (?:valen?|acomodan|sirven|van bien|vienen bien)(?: tanto)?)"
    r"(?: (?:for|fur|zu|zum|pour|por|sur|the|your|den|der|die|le|la|el|del|lo))*"
    rf"(?: {_ONE})? ?$"
)
_TAKEN_BEHIND = re.compile(
    r" ?(?:please|pls|plz|bitte|svp|stp|s'il vous plait|por favor|porfa|gets my vote|it (?:shall"
    r"|will|has to) be|it'll be|it is|(?:nehme|wahle) ich|taugt mir"
    r"|je prends|me acomoda|me quedo|me (?:tinca|late|calza|cuadra|conviene)"
    r"|(?:for|by) preference|at a pinch"
    r"|(?:'s|is|would be) (?:the |a bit |a little |slightly |much )?(?:easier|easiest|better|best"
    r"|preferable|handier|simpler|my (?:first )?(?:choice|preference|pick|favourite|favorite)))\b"
)
_NAMED = re.compile(rf"\b(?:the|your|der|ihr|dein|le|votre|ton|el|tu|su|la) {_ONE} ?$")
_FITS = re.compile(
    r" ?(?:fits?|suits?|works?|is (?:fine|good|perfect|ok|okay|convenient|possible|better|best)"
    r"|would (?:fit|suit|work|be)|passt|geht|ware|me (?:va|convient)|convient|irait|me viene"
    r"|va bien)\b"
)


def is_chosen(said: Said) -> bool:
    """Is a day of the letter answered, of which no hour is said, taken so?"""
    one = said.one
    if (
        not (said.page.asked and one.dates)
        or one.times
        or any(day.span != "day" for day, _ in one.dates)
    ):
        return False
    behind, before = said.behind(_NEAR), said.lead(_NEAR)
    if _TAKEN_BEHIND.match(behind) or _TAKEN.search(before):
        return True
    return bool(_NAMED.search(before) and _FITS.match(behind))
