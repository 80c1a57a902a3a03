"""Where the writer is when: "I'm in Berlin on the 17th", "I land in London on Sunday".

Rules
- At a place one is at on some day, its clock holds for the hours of that day; at one that one
  comes to, for those of the days behind it, too, until one is back.
- The day of leaving is still of that place; who lands, without a word where, lands at the one place
  that the text visits. One more day there is known by its hotel.
- Whole days are of a place of the other's clock, but not those refused for the going there.
- Who comes to the other's office means the clock there, but not who calls it.

Known limit: a journey of others' that is told as "we" is taken for the writer's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from mailflow.reading.times.dates.stretches import Stretch
from mailflow.reading.times.hours import zones
from mailflow.reading.times.hours.whose_clock import YOURS
from mailflow.reading.times.hours.zones import People, ZoneWord
from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Node, Part
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_NEAR: Final = 4  # nodes between a date and the place one is at
_FORTNIGHT: Final = timedelta(weeks=2)
_FAR: Final = 60  # letters from the verb to the place
_COMES: Final = re.compile(
    r"(?:\b(?:i|i'm|i'll|i'd|i've|we|we're|we'll)\b(?: \w+){0,3} |^\W*|[,;]\W*(?:so )?)"
    r"(?:land|arrive|fly|travel|head|get|come|touch down|move|drive|go|flying|landing|arriving"
    r"|travell?ing|heading|getting|coming|moving|driving|going)"
    r"(?: (?:back|over|out|up|down|in|into|home))* (?:in|into|to|at) $"
    r"|\b(?:lande|fliege|fliegen|komme|reise|fahre|ziehe|bin ab|bin ich ab|sind ab)\b"
    r"(?: [\w.]+){0,5} (?:in|nach) $"
    r"|\b(?:j'arrive|je debarque|j'atterris|j'arriverai|je viens|je vais|je pars|je reviens"
    r"|nous arrivons)"
    r"(?: \w+){0,3} (?:a|pour|en|sur) $"
    r"|\b(?:llego|aterrizo|viajo|vuelo|voy|llegare|llegamos|viajamos|volare|vengo)"
    r"(?: \w+){0,3} (?:a|en) $"
)
_STAYS: Final = re.compile(
    r"\b(?:i|i'm|i'll|we|we're|we'll)\b(?: \w+){0,3} (?:visit|visiting|in|staying in|based in)"
    r"(?: \w+){0,2} $|\b(?:ich|wir)\b(?: [\w.]+){0,5} in $"
    r"|\b(?:je serai|je suis|nous serons) (?:\w+ )?a $|\b(?:estare|estoy) en $"
)
_BACK: Final = re.compile(r"\b(?:back|home|return\w*|zuruck|rentre|retour|vuelvo|regreso)\b")
_LEAVES: Final = re.compile(
    r"\b(?:fly|flying|go|going|head|heading|travel|leave|leaving)(?: \w+)? (?:back|home|off)\b"
    r"|\b(?:i|we) (?:leave|fly)\b(?! to| in)"
    r"|\b(?:fliege|fahre|reise) ich (?:\w+ )?(?:zuruck|heim|ab)"
    r"|\bje (?:repars|rentre)\b|\bme (?:voy|vuelvo)\b"
)
_LANDS: Final = re.compile(
    r"\b(?:i|i'll|we|we'll) (?:will |only )?(?:land|arrive|get in|touch down|fly in)\b"
    r"|\blande\b|\bkomme\b[^.]* an\b|\bj'(?:arrive|atterris)\b|\b(?:llego|aterrizo)\b"
)
_LODGES: Final = re.compile(r"\bhotel\b|\bmy (?:flight|airbnb)\b")
_AT_YOURS: Final = re.compile(
    r"\b(?:(?:at|to|in|near|by|round|outside|around) your (?:office|offices|place|building|lab|hq"
    r"|studio|premises|desk|campus|workshop|end of town)|near you\b|close to you\b"
    r"|(?:in|bei) (?:ihrem?|deinem?|eurem?) (?:buro|haus|labor|studio|praxis|nahe)"
    r"|bei (?:ihnen|dir|euch) (?:im|in der) (?:buro|firma|haus|labor|praxis|werkstatt)"
    r"|(?:dans|a) (?:vos|votre|ton|tes) (?:bureaux?|locaux|labo\w*|atelier)"
    r"|en (?:tu|su|vuestra) (?:oficina|despacho|laboratorio|estudio|taller))\b"
)
_CALLS: Final = re.compile(
    r"\b(?:call|ring|phone|zoom|teams|video|skype|anruf\w*|rufe?|telefon\w*|appel\w*|telephon\w*"
    r"|llam\w+)\b"
)


@dataclass(slots=True)
class Stays:
    """At which place the writer is on which days."""

    since: date = date.min  # the day of writing
    visited: str = ""  # the one place of the text
    places: dict[date, str] = field(default_factory=dict)
    coming: bool = False  # was a place told with the days said last, other than landing there?
    whole: dict[date, str] = field(default_factory=dict)  # where whole days are

    def note(
        self,
        text: str,
        nodes: Sequence[Node],
        one: Proposal,
        stretches: Sequence[Stretch],
        *,
        refused: bool,
    ) -> None:
        """Take in what is said about a proposal, which is of these days."""
        self.coming, known = False, self.places
        self._move(text, nodes, one, stretches)
        self.whole = known if refused and self.coming else self.places

    def clock(self, days: Stretch, people: People) -> ZoneInfo | None:
        """The clock that whole days are on, where one is at a place of the other's clock."""
        place = self.whole.get(days.first)
        if not place or place != self.whole.get(days.days[-1]):
            return None
        return zones.place(place) if _is_of(place, people.owner, days) else None

    def is_visit(self, stretches: Sequence[Stretch], people: People) -> bool:
        """Is one at the other's place for days, so that they are not refused?"""
        days = stretches[0]
        place = self.places.get(days.first) if self.coming else None
        if place is None or len(days.days) == 1 or _is_of(place, people.sender, days):
            return False
        return _is_of(place, people.owner, days)

    def _move(
        self, text: str, nodes: Sequence[Node], one: Proposal, stretches: Sequence[Stretch]
    ) -> None:
        first, last = stretches[0].first, stretches[-1].last
        lead, clause = _clause(text, nodes, one)
        if self.places and _LEAVES.search(clause):
            self.places = {day: place for day, place in self.places.items() if day < last}
            return
        if _BACK.search(lead):
            self.places = {day: place for day, place in self.places.items() if day < first}
            return
        place, lasts = _place(text, nodes, one)
        if lands := _LANDS.search(clause) is not None:
            place, lasts = (place, lasts) if place or not self.visited else (self.visited, True)
        elif not place and _LODGES.search(clause):
            place = self.places.get(first - timedelta(days=1), "")
        self.coming = bool(place) and not lands
        for days in stretches if place else ():
            begin = min(self.since, days.first) if one.bound is Cat.UNTIL else days.first
            end = days.first + _FORTNIGHT if lasts else days.last
            self.places = {**self.places, **dict.fromkeys(Stretch(begin, end).days, place)}


def _is_of(place: str, clock: ZoneInfo, days: Stretch) -> bool:
    """Does a place show the time of a clock?"""
    noon = datetime.combine(days.first, time(12), tzinfo=UTC)
    return noon.astimezone(zones.place(place)).utcoffset() == noon.astimezone(clock).utcoffset()


def _clause(text: str, nodes: Sequence[Node], one: Proposal) -> tuple[str, str]:
    """The words before a proposal in its clause, and all of the clause."""
    begin, end = nodes[one.first].start, nodes[one.last].end
    lead = _CUT.split(fold(text[max(0, begin - _FAR) : begin]))[-1]
    return lead, lead + " " + _CUT.split(fold(text[end : end + _FAR]).lstrip(" ,"))[0]


_CUT: Final = re.compile(r"[.!?,;\n]")


def _place(text: str, nodes: Sequence[Node], one: Proposal) -> tuple[str, bool]:
    """The place one is at, and whether one comes to it then and stays."""
    near = range(max(0, one.first - _NEAR), min(len(nodes), one.last + _NEAR))
    said = any(nodes[at].cat is Cat.STAY for at in near)
    for at in near:
        node = nodes[at]
        if node.part is not Part.PLACE:
            continue
        between = nodes[min(at, one.first) : max(at, one.last)]
        cut = any(one.part is Part.BREAK or one.word == "," for one in between)
        is_named = text[node.start].isupper() and not cut
        lead = fold(text[max(0, node.start - _FAR) : node.start])
        clause = re.split(r"[!?\n]|(?<!\d)\.", lead)[-1]
        if is_named and _COMES.search(clause):
            return node.word, True
        if said or (is_named and _STAYS.search(clause)):
            return node.word, False
    return "", False


def clock_visited(words: str) -> ZoneWord | None:
    """Whose clock holds where a sentence of these words comes to the other's office."""
    return YOURS if _AT_YOURS.search(words) and not _CALLS.search(words) else None
