"""What is so week after week, and offers no time of its own: "I'm in Tuesdays", "le jeudi de 14h
à 16h", "open Mon-Fri 9-12", "Telefonzeiten: Mo-Do 9-12".

Nothing in a line of the hours that an office or a shop keeps is offered, however many days follow.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.hours.expressions import Time
from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Node, Part, Sentence, Stance
from mailflow.reading.times.stances.asides import clause_around, is_after_except
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat, denies

#: these offer a time that they stand before, and say nothing of "every Thursday"
_HAVING = frozenset({"only", "i have", "i've got", "have", "just", "nur"})


_OFFER_OR_YES = frozenset({Cat.OFFER, Cat.YES})


def is_only_habit(nodes: Sequence[Node], one: Proposal, stance: Stance) -> bool:
    """ "I'm in Tuesdays": a habit, unless a word for or against stands by."""
    each = bool(one.dates) and all(day.each for day, _ in one.dates)
    if each and any(node.day and node.day.number for node in nodes[one.last + 1 :]):
        return True  # "Wednesdays are good, for example the 10th"
    if each and stance is Stance.REFUSAL and is_after_except(nodes, one):
        return all(node.day is None for node in nodes[: one.first])  # "any day except Thursdays"
    around = clause_around(nodes, one)
    told = any(node.cat in _OFFER_OR_YES and node.word not in _HAVING for node in around)
    return each and stance is Stance.OFFER and not told


_GOES_ON = frozenset({Cat.STAY, Cat.HABIT, Cat.EVENT})
_OWN = re.compile(r"\b(?:my|our|unser\w*|mein\w*|notre|mon|nuestr[oa]|mi) $")


def is_weekly_hour(said: Said) -> bool:
    """ "Sundays at ten I'm in church", "our 3 o'clock on Thursdays": what is at an hour of every
    week, with no word for it nor a denial.
    """
    one = said.one
    if not one.dates or not all(day.each for day, _ in one.dates):
        return False
    if said.kinds != [TimeKind.EXACT]:
        return False
    if said.says(_OFFER_OR_YES) or any(denies(node.word) for node in said.around()):
        return False
    owned = _OWN.search(said.lead(len(" unserem ")))
    return owned is not None or said.says(_GOES_ON)


def is_weekly(nodes: Sequence[Node], one: Proposal) -> bool:
    """ "Le jeudi de 14h à 16h": a French weekday with its article and a stretch of hours.

    Not behind another date: "la semaine prochaine, le jeudi de 14h à 16h".
    """
    placed = any(node.part is Part.DATE for node in nodes[: one.first])
    placed = placed or any(
        node.cat in _OFFER_OR_YES and not node.word.startswith("rendez") for node in nodes
    )
    if placed or nodes[one.first].word != "le" or len(one.dates) != 1:
        return False
    day = one.dates[0][0]
    bare = day.weekday is not None and day.number is None and day.how is None and day.weeks is None
    return bare and bool(one.times) and all(time.kind is TimeKind.RANGE for time in one.times)


_OPEN_HOURS = frozenset(
    "closed open geschlossen geoffnet ferme fermee ouvert ouverte cerrado cerrada abierto".split()
)


def is_opening(nodes: Sequence[Node], one: Proposal, left: Sequence[Node]) -> bool:
    """ "Closed Sun & Mon", "Hill Farm - open 7-3": what is no person keeps its hours."""
    lead = nodes[one.first - 1].word if one.first else ""
    if not one.dates and lead == "|" and any(_is_long(time) for time in one.times):
        return True  # "Office 214 | 8:30-16:00"
    if not left or left[-1].word not in _OPEN_HOURS:
        return False
    if not one.dates:
        at = nodes.index(left[-1])
        return at > 0 and nodes[at - 1].part in {Part.JOINT, Part.SPAN}
    bare = [last for day, last in one.dates if day.number is None and day.weekday is not None]
    return len(bare) > 1 or any(last is not None for last in bare)


_SHUT = _OPEN_HOURS | {"shut", "fermes", "fermees", "ouverts", "ouvertes"}


def is_shut_then(said: Said) -> bool:
    """ "Mittwochs nachmittags ist die Praxis geschlossen": so every week, and of no week's day."""
    one = said.one
    weekly = bool(one.dates) and all(day.each for day, _ in one.dates)
    words = {node.word for node in said.nodes}
    return weekly and bool(words & _SHUT) and not _PERSONAL & words


#: who says so of himself says when he cannot
_PERSONAL = frozenset("ich wir i i'm we we're je nous on".split())


def tells_opening(sentence: Sentence, found: Sequence[Proposal]) -> bool:
    """ "Open Mon-Sat 9-6, Sundays in December 11-4": a line of a shop's own hours."""
    if not found or not found[0].first:
        return False
    if not sentence.asks and _is_headed(sentence.nodes, found):
        return True
    before = sentence.nodes[: found[0].first]
    if not any(one.dates for one in found) and any(node.word in _LINES for node in before):
        return all(_is_long(time) for one in found for time in one.times)
    opens_line = len(before) == 1 or before[-2].cat is Cat.LINE
    return opens_line and is_opening(sentence.nodes, found[0], before[-1:])


#: what is kept at hours of its own
_HOURS = re.compile(
    r"(?:offnungs|telefon|sprech|service|buro|besuchs|geschafts|kern|kernarbeits|arbeits|schalter"
    r"|kassen|betriebs|praxis|laden|prasenz)zeit(?:en)?|(?:telefon)?sprechstunden?"
    r"|horaires?|nos horaires|mes horaires|heures d'ouverture|permanences?|consultations?"
    r"|(?:office|opening|business|working|core|shop|our|my) hours|surgery hours"
    r"|(?:nuestro |mi )?horarios?|(?:my )?(?:working|typical|normal) (?:week|day)"
    r"|my (?:rota|timetable)|rehearsals?|classes|lessons|performances|auditions|lectures|proben"
    r"|kurse|ensayos|repetitions"
    r"|a (?:typical|normal) (?:week|day)"
)
#: who is there for all comers
_KEEPERS = frozenset(
    "sekretariat empfang zentrale hotline telefon buro praxis werkstatt laden schalter service"
    " secretariat standard accueil guichet bureaux boutique magasin atelier cabinet reception"
    " switchboard desk office clinic surgery shop phones lines secretaria centralita ventanilla"
    " recepcion tienda oficina consulta taller".split()
)
#: who is at the other end of one that is called: "the main line, 8 to 5"
_LINES = frozenset("line lines hotline helpline helpdesk switchboard zentrale centralita".split())
_RANGES = frozenset({TimeKind.RANGE, TimeKind.AFTER, TimeKind.BEFORE, TimeKind.PART_OF_DAY})


def _is_headed(nodes: Sequence[Node], found: Sequence[Proposal]) -> bool:
    """ "Telefonzeiten: Mo-Fr 9-12 Uhr, Do auch 14-18 Uhr", "le standard, du lundi au jeudi".

    An office may be there on one day for one; its hours are those of several days.
    """
    head = nodes[: found[0].first]
    loud = [node for node in nodes if node.part is Part.STANCE and not _names_hours(node)]
    if any(node.word not in _OFF_WORK for node in loud):
        return False
    days = [day for one in found for day in one.dates]
    if not days or any(day.number is not None or day.weekday is None for day, _ in days):
        return False
    if any(time.kind not in _RANGES for one in found for time in one.times):
        return False
    if any(_names_hours(node) for node in head):
        return True
    stretched = any(last is not None for _, last in days)
    return stretched and any(node.word in _KEEPERS for node in head)


_OFF_WORK = frozenset("off frei libre repos".split())


def _names_hours(node: Node) -> bool:
    return _HOURS.fullmatch(node.word) is not None


_OFFICE_HOURS = 300  # minutes; who has so long on each of several days tells his hours


def _is_long(time: Time) -> bool:
    """Is it so long that only who is there anyway has it?"""
    if time.first is None or time.last is None:
        return False
    return time.last - time.first >= _OFFICE_HOURS
