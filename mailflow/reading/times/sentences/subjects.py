"""What a "no" is said of: "nothing on until 3", "Monday or Friday, the middle is jammed".

Rules
- Who has nothing planned, or no appointments, is free: such a "nothing" speaks for its time.
- "I'm not working Monday, call me at 2": the no is about the work, not about the call.
- "After church", "before the gym": what one is busy with is no refusal beside its bound.
- "8am or 3pm, nothing in between", "nothing else" refuse nothing that was said before.
- What is said of the rest, of the days between, or in the singular of the last time behind a
  comma, is not said of the times before it.
- Behind a day with its hour, a no that is said to the other ("don't bring anything", "you needn't
  prepare") or of another deed ("I promise not to be late") speaks for that hour.
- In "any day next week but Tuesday" the Tuesday is excepted; a week said behind what is excepted
  is that of all ("any evening except Thursday next week").

Known limit: "I don't have anything on Friday" stays a refusal.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailflow.reading.times.sentences.nodes import CUTS, Node, Part
from mailflow.reading.times.sentences.own_verbs import (
    SINGULAR,
    SPOKEN,
    as_break,
    cut_off,
    with_node,
)
from mailflow.reading.times.sentences.setting import Setting
from mailflow.reading.times.words.lexemes import Cat, denies
from mailflow.reading.times.words.tokens import fold

_LEAD, _REST = 40, 60  # letters looked at before a word, and behind it
_DENYING = frozenset(
    "nothing no not nowt none nichts keine keinen kein nicht rien pas aucun aucune nada no".split()
)
_IDLE = re.compile(
    r"(?:nothing|not anything|nowt)(?: much| else| at all)? (?:is |yet )?"
    r"(?:planned|scheduled|booked|arranged|lined up|pencilled|in (?:the|my) (?:diary|book|calendar"
    r"|schedule)|on (?:the|my) (?:calendar|plate|schedule)"
    r"|on (?:from|between|until|till|after|before|all|that|then|\d)|on[,;:.!-])"
    r"|not (?:doing|up to) (?:anything|much|owt)\b"
    r"|not (?:at all |that |too |so |really )?(?:busy|tied up|booked|swamped|rammed)\b"
    r"|nicht (?:belegt|ausgebucht|verplant|besetzt)|pas (?:prise?|occupee?)\b"
    r"|no estoy (?:ocupad[oa]|lia?d[oa])"
    r"|nichts (?:vor\b(?! \d| dem| der)|geplant|im kalender|eingetragen|ausgemacht)"
    r"|rien (?:de |d')?(?:prevu|planifie|programme|note|au planning|a l'agenda|dans mon agenda)"
    r"|no tengo (?:reuniones|alumnos|pacientes|clientes|clases?|citas?|planes|compromisos)\b"
    r"(?! libre| disponible)"
    r"|nada (?:previsto|planeado|programado|apuntado|en la agenda|que hacer)"
)
#: "da habe ich nichts": nothing to do
_IDLE_DE = re.compile(r"\b(?:hab|habe|haben) (?:ich|wir) (?:da |noch |bisher |dann )*$")
_ENDS = re.compile(r"(?:noch )?(?:nichts|nix)(?= ?(?:[,.;!)]|und|also|weil|$))")
_EMPTY = re.compile(r"\b(?:calendar|diary|schedule|kalender|agenda|planning)\W+(?:\w+\W+){0,2}$")
_HAVING = re.compile(
    r"\b(?:have|'ve|got|has|keep|hab|habe|haben|j'ai|n'ai|ai|tengo|hay)\b[^.!?,;]{0,20}$"
)
_DUTIES = re.compile(
    r"(?:no|keine|keinen|aucun|aucune|pas de) "
    r"(?:(?:other )?(?:meetings?|appointments?|class(?:es)?|lectures?|lessons?|plans|commitments"
    r"|engagements?|patients|clients)"
    r"|patienten|kunden|kundschaft|schuler|klienten|mandanten|eleves|alumnos|pacientes|clientes"
    r"|customers|students|pupils"
    r"|termine?|verpflichtungen|vorlesung(?:en)?|unterricht|sitzung(?:en)?"
    r"|rendez-vous|reunions?|cours|reuniones|clases?|citas?|planes|compromisos)\b"
    r"(?! (?:left|free|available|mehr|frei|libre|available|disponible))"
)
_WORKLESS = re.compile(r"not (?:working|teaching|on shift|on duty|at work|in work)\b")
_CALLED_ON = re.compile(r"[^.!?]*\b(?:call|ring|phone|reach|text)\b")
_THE_REST = re.compile(
    r"\W*(?:and |but )?(?:(?:the|all the|my|all my|das|der|den|les|le|la|el|los|las) )?(?:rest\b"
    r"|middle\b|others?\b|remaining\b|(?:hours|days|time) between|in between|between (?:those|them)"
    r"|everything else|anything else|all else|nothing else|otherwise"
    r"|ubrige\w*|andere\w* tage|dazwischen|alles andere|ansonsten|mitte\b"
    r"|reste\b|autres\b|tout le reste|entre les deux|milieu\b|sinon\b"
    r"|resto\b|demas\b|otros\b|todo lo demas|entre medias)"
)
_ELSE = re.compile(
    r"(?:nothing|none|no|nichts|keine?|rien|aucun|nada|ningun)(?: d'| de)? ?"
    r"(?:else|other|others|in between|between|inbetween|later|earlier|more|sonst|anderes?|anderen?"
    r"|dazwischen|mehr|autre|entre les deux|mas|otro|otra|entre medias)\b"
    r"(?! (?:\w+ )?\d| frei| da\b| drin| zu | moglich)"
)


def parted(setting: Setting, nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    """The nodes of a sentence, each no with what it is said of."""
    nodes = cut_off(setting.text, nodes)
    for at, node in enumerate(nodes):
        if node.cat is Cat.REFUSE:
            nodes = _heard(setting.text, nodes, at)
        elif node.word in _WORK and _is_one_day(nodes[at + 1 : at + 3]):
            nodes = with_node(nodes, at, node._replace(cat=Cat.REFUSE, value=1))
        elif node.cat is Cat.EXCEPT or (node.part is Part.BREAK and node.word == "but"):
            nodes = _excepted(nodes, at)
    return nodes


def _heard(text: str, nodes: tuple[Node, ...], at: int) -> tuple[Node, ...]:
    node = nodes[at]
    if (
        node.word in _BOOKED
        and at
        and _CONSIDER.search(fold(text[max(0, nodes[at - 1].start - _LEAD) : nodes[at - 1].start]))
    ):
        return with_node(nodes, at, node._replace(cat=Cat.OFFER, value=0))
    if node.word in _IS_NOT and _ends_clause(nodes, at) and _is_other(nodes[:at]):
        return with_node(nodes, at, node._replace(cat=Cat.OFFER, value=0))
    if node.word.endswith(" my") and at + 1 < len(nodes) and nodes[at + 1].time is not None:
        # "I have my afternoons free": nothing that one has at that time
        return with_node(nodes, at, node.silent())
    lead = fold(text[max(0, node.start - 2 * _LEAD) : node.start])
    ends = not any(one.part in SPOKEN for one in nodes[at + 1 :])
    if ends and _BUSY.match(node.word) and _ONLY_WHEN.search(lead):
        return _freed(nodes, at, node.end + _LEAD)
    if at and nodes[at - 1].cat in _AROUND and not denies(node.word):
        # "after church": what is over by then, or begins only then
        return with_node(nodes, at, node.silent())
    if _is_to_other(text, nodes, at):
        return with_node(nodes, at, node._replace(cat=Cat.YES, value=0, word=NO_REFUSAL))
    if node.word.partition(" ")[0] in _DENYING:
        lead = fold(text[max(0, node.start - _LEAD) : node.start])
        rest = fold(text[node.start : node.start + _REST])
        idle = _IDLE.match(rest) or (_IDLE_DE.search(lead) and _ENDS.match(rest))
        idle = idle or (_HAVING.search(lead) and _DUTIES.match(rest))
        if idle or _is_empty(lead, nodes, at):
            end = node.start + idle.end() if idle else node.end
            return _freed(nodes, at, end)
        if _ELSE.match(rest) and any(one.part in SPOKEN for one in nodes[:at]):
            return (*nodes[:at], as_break(node._replace(end=node.start)), *nodes[at:])
        manner = _MANNER.match(rest) and _BESIDES.search(lead)
        if manner and any(one.part in SPOKEN for one in nodes[:at]):
            if not any(one.part in SPOKEN for one in nodes[at + 1 :]):
                return with_node(nodes, at, node.silent())
        if _WORKLESS.match(rest) and _CALLED_ON.match(rest):
            return with_node(nodes, at, node.silent())
    cut = _cut_before(text, nodes, at)
    return nodes if cut is None else with_node(nodes, cut, as_break(nodes[cut]))


#: "the 12th is taken but the 13th isn't"
_IS_NOT = frozenset("isn't|aren't|won't|wouldn't|hasn't|is not|are not|will not".split("|"))


def _ends_clause(nodes: Sequence[Node], at: int) -> bool:
    return at + 1 == len(nodes) or nodes[at + 1].part in CUTS


def _is_other(before: Sequence[Node]) -> bool:
    """Was a word that is no denial said against a time before, and nothing for one?"""
    said = [node for node in before if node.part is Part.STANCE]
    return bool(said) and all(one.cat is Cat.REFUSE and not denies(one.word) for one in said)


#: "Tuesday, but not by phone": how, and not when
_MANNER = re.compile(
    r"(?:not (?:from|by|via|with|through|in person|on (?:the |my )?(?:phone|camera|video|zoom"
    r"|teams|work)"
    r"|over (?:the )?(?:phone|zoom|video)|at (?:my|the|your) [a-z]+)"
    r"|nicht (?:per|uber|mit|am telefon|im buro|bei mir)|pas (?:par|avec|en visio|au bureau)"
    r"|no (?:por|con|en la oficina|en persona))\b"
)
_BESIDES = re.compile(r", ?(?:(?:and|but|just|only|und|aber|nur|et|mais|y|pero) )*$")
#: "I work Tuesday": on that day, and not on each of its name
_WORK = frozenset({"i work", "we work"})


def _is_one_day(behind: Sequence[Node]) -> bool:
    day = behind[0].day if behind else None
    if day is None or day.each or day.span != "day":
        return False
    return len(behind) < 2 or behind[1].part in CUTS


#: who is to consider a time booked has it
_BOOKED = frozenset(
    "booked taken reserved blocked gebucht vergeben reservado reserve prise".split()
)
_CONSIDER = re.compile(r"\b(?:consider|count|call|take|mark|betrachten sie)\b.{0,20}$")
#: "those are the only times I'm not driving"
_ONLY_WHEN = re.compile(
    r"\b(?:only|one) (?:times?|days?|ones?|slots?|hours?|gaps?|evenings?|mornings?|afternoons?)"
    r"\b[^.!?;,]*$"
)
_BUSY = re.compile(r"not(?! (?:free|available|possible|able|around|good|work))")
_AROUND = frozenset({Cat.AFTER, Cat.BEFORE})

#: the word of a no that refuses no time
NO_REFUSAL = "no refusal"
_OTHER = re.compile(
    r"\b(?:you|u|ya|your|yours|yourself|vous|votre|vos|te|toi|tu|usted|ustedes)\b"
    r"|^[ ,;:()-]*(?:and|but|so|please|pls|just)* ?(?:don't|dont|do not|n')(?! (?:work|suit|fit)\b)"
    r"|\b(?:not|ain't|aint) (?:going (?:any|no)where|fussed|fussy|bothered|picky)\b"
    r"|\bnot (?:to|that|on|by|via|over|the|on camera)\b|\b(?:won't|wont) (?:bite|be late|keep)\b"
    r"|\bno (?:need|agenda|prep\w*|pressure|hurry|rush|cameras?|video|promises)\b"
    r"|\b(?:can't|cant|cannot) (?:promise|guarantee|vouch|wait)\b"
    r"|\bbeisse nicht|nicht zu \w+en\b|kein(?:e sorge|e eile| stress)\b|nichts mit"
    r"|\bmords pas|pas besoin|promets de ne pas|aucune urgence"
    r"|\bno (?:muerdo|hace falta|hay prisa|traigas|traiga|tengas|te preocupes)\b"
)
_OTHERWISE = re.compile(
    r"\b(?:earlier|later|sooner|otherwise|fruher|spater|eher|anders|plus (?:tot|tard)|autrement"
    r"|mas (?:temprano|tarde)|antes)\b"
)
_ADDRESSED = re.compile(r"(?<=[a-z,] )(?:Sie|Ihnen|Ihre?n?|[Dd]u|[Dd]ir|[Dd]ich|[Ee]uch)\b")
_OF_TIME = re.compile(
    r"\b(?:suits?|works?|see|meet|join|speak to|talk to|fit|make (?:it|that)|do (?:it|that)"
    r"|sehen|treffen|sprechen|passt|geht|voir|verte|verle|atenderte)\b"
)


def _is_to_other(text: str, nodes: Sequence[Node], at: int) -> bool:
    """Is it a no of a clause of its own, behind an hour, and about something else than that?"""
    first = at
    while first and nodes[first - 1].part not in CUTS:
        first -= 1
    last = at
    while last + 1 < len(nodes) and nodes[last + 1].part not in CUTS:
        last += 1
    if not first or any(node.part in SPOKEN for node in nodes[first : last + 1]):
        return False
    hour = next((node.time for node in reversed(nodes[:first]) if node.part is Part.TIME), None)
    told = {node.cat for node in nodes[:first]}
    if hour is None or hour.first is None or Cat.REFUSE in told or Cat.EXCEPT in told:
        return False
    if all(node.part is not Part.DATE for node in nodes[:first]):
        return False
    end = nodes[last + 1].start if last + 1 < len(nodes) else nodes[last].end + _REST
    clause = re.split(r"[.!?\n]", text[nodes[first - 1].start : end])[0]
    if nodes[first - 1].part is Part.JOINT and _OTHERWISE.search(fold(clause)):
        return True  # "Wednesday at 5, I can't do earlier"
    other = _OTHER.search(fold(clause)) or _ADDRESSED.search(clause)
    return bool(other) and not _OF_TIME.search(fold(clause))


def _freed(nodes: tuple[Node, ...], at: int, end: int) -> tuple[Node, ...]:
    """With the no an offer, and what is denied up to `end` no refusal of its own."""
    denied = (
        node.silent() if node.cat is Cat.REFUSE and node.start < end else node
        for node in nodes[at + 1 :]
    )
    return (*nodes[:at], nodes[at]._replace(cat=Cat.OFFER, value=0), *denied)


def _is_empty(lead: str, nodes: tuple[Node, ...], at: int) -> bool:
    """ "My calendar has nothing between 2 and 4"."""
    timed = at + 1 < len(nodes) and nodes[at + 1].part in SPOKEN
    return timed and nodes[at].word in _NOTHING and _EMPTY.search(lead) is not None


_NOTHING = frozenset("nothing nichts rien nada".split())


def _cut_before(text: str, nodes: tuple[Node, ...], at: int) -> int | None:
    """The comma before the subject of this no, where that is another than the times before."""
    comma = at - 1
    while comma > 0 and not (nodes[comma].part is Part.JOINT and not nodes[comma].value):
        if nodes[comma].part is Part.BREAK:
            return None
        comma -= 1
    if comma <= 0 or all(node.part not in SPOKEN for node in nodes[:comma]):
        return None
    behind = fold(text[nodes[comma].start : nodes[at].start])
    if _THE_REST.match(behind):
        return comma
    last = nodes[at - 1]
    alone = comma + 1 < at and all(node.part in SPOKEN for node in nodes[comma + 1 : at])
    alone = alone and nodes[comma - 1].part in SPOKEN
    return comma if alone and SINGULAR.match(fold(text[last.end : nodes[at].start])) else None


def _is_every_but(nodes: Sequence[Node], at: int) -> bool:
    """ "Every day is good but Wednesday": does the sentence end with days behind a "but"?"""
    day, middle = nodes[0].day, nodes[1:at]
    every = day is not None and day.span == "workdays" and bool(middle)
    judged = all(node.cat is Cat.OFFER or node.part is Part.WORD for node in middle)
    return every and judged and all(n.day is not None or n.part in CUTS for n in nodes[at + 1 :])


def _excepted(nodes: tuple[Node, ...], at: int) -> tuple[Node, ...]:
    before = [node.day for node in nodes[:at] if node.day is not None]
    behind = [node.day for node in nodes[at + 1 : at + 3]]
    if not behind or behind[0] is None or behind[0].weekday is None:
        return nodes
    if nodes[at].part is Part.BREAK:
        parts = any(node.time is not None and node.time.part is not None for node in nodes[:at])
        alone = at + 2 >= len(nodes) or nodes[at + 2].part is Part.JOINT
        every = len(before) > 0 and nodes[at - 1].day is not None
        every = every and (
            before[0].span == "workdays" or (before[0].span == "week" and parts and alone)
        )
        every = every or _is_every_but(nodes, at)
        made = nodes[at]._replace(part=Part.STANCE, cat=Cat.EXCEPT, word="except")
        return with_node(nodes, at, made) if every else nodes
    week = behind[1] if len(behind) > 1 else None
    if before or week is None or week.span != "week" or not at or nodes[at - 1].time is None:
        return nodes
    return (*nodes[:at], nodes[at + 2], *nodes[at : at + 2], *nodes[at + 3 :])
