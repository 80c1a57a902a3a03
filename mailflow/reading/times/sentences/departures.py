"""An hour at which the writer must be off: "Friday is fine, but I have to run at 3".

Rules
- Behind a day with no hour of its own it ends the time there is: "before 3 on Friday".
- Beside another hour of its sentence it is no time ("Friday at 2, I leave at 3").
- Of a day said in the same clause ("on Friday I have to leave at 3") nothing is offered by it.

Known limit: the means and the ends are named below ("my bus goes at 3", "to pick up the kids");
another engagement that ends a time is weighed as any other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.nodes import CUTS, FOR, Node, Part
from mailflow.reading.times.sentences.setting import Setting
from mailflow.reading.times.sentences.told_hours import up_to
from mailflow.reading.times.words.tokens import fold

_NEAR: Final = 70  # letters looked at on either side of an hour
_GO: Final = (
    r"(?:leave|go(?! over| through)|run(?! it| you| this)|dash|rush|shoot|scoot|split"
    r"|head (?:off|out|home)|get (?:going|away|off)|set off|(?:jump|hop|drop|sign|clock|log) off"
    r"|step out|stop"
    r"|wrap (?:it |things )?up|hang up"
    r"|be (?:off|gone|out|away|over|finished|through|done|elsewhere|home|back"
    r"|on (?:my|the) (?:way|road))"
    r"|(?:duck|nip|slip|pop|zip|bug|peel) (?:out|off|away)"
    r"|(?:catch|make|get) (?:my|the|a) (?:bus|train|flight|plane|ferry|tram|lift|boat)"
    r"|(?:pick up|collect|fetch|get) (?:my|the|our) \w+)"
)
_MEANS: Final = r"(?:bus|train|flight|plane|ferry|tram|boat|taxi|cab|lift|ride|shuttle|coach)"
#: what stands before the hour, up to it
_LEAVING: Final = re.compile(
    rf"(?:\b(?:have|has|need|got|must|gotta|'ll have|should) (?:to )?(?:be able to )?{_GO}\b"
    r"|\b(?:i|i'll|we|we'll) (?:leave|head off|head out|clock off|set off)"
    r"|\b(?:i'm|we're|im) (?:off|out of here|leaving|gone)"
    r"|\bhard stop(?: is| comes)?"
    rf"|\b(?:my|the|a|our) {_MEANS}(?: home| back| out)? (?:goes|leaves|departs|is|to catch|to \w+)"
    r"|\b(?:dois|devrai|devrais|faut|faudra|peux pas rester)(?: que)?(?: \w+)?"
    r" (?:partir|etre partie?|filer|y aller|m'en aller|me sauver|parte|file|quitter|decoller)"
    r"|\bgehe (?:ich )?(?:aber )?|\bje (?:pars|file|m'en vais|me sauve|decolle)"
    r"|\bmon (?:train|bus|vol|avion|car|tram) (?:part|est)"
    r"|\b(?:tengo|tendre|tendria|hay) que (?:ir|irme|marchar|marcharme|salir|correr|recoger)(?:me)?"
    r"|\bdebo (?:irme|salir|marcharme)|\b(?:me voy|me marcho|salgo)"
    r"|\b(?:mi|el) (?:tren|bus|autobus|vuelo|avion) sale"
    rf")(?: (?!at\b)[a-z']+){{0,3}} ?(?:at|by|um|bis|gegen|a|vers|avant|a las?)? ?$"
)
#: German, and a Spanish "a las 3 me voy": what stands behind it
_LEFT: Final = re.compile(
    r" ?(?:uhr)?(?: (?:ich|leider|aber|allerdings|nur|schon|dann|wieder|spatestens|zur?m?))*"
    r"(?: muss ich)?(?: \w+){0,3}"
    r" (?:los|weg|gehen|fort|aufbrechen|raus|abholen|losfahren|wegfahren)\b"
    r"|(?: ya)? (?:me (?:tengo que ir|voy|marcho)|tengo que (?:irme|salir|marcharme))\b"
    r"|,? (?:i (?:have to|need to|must|gotta)|i've got to) " + _GO + r"\b"
    r"|,? je (?:dois (?:partir|filer|y aller)|pars|file)\b"
)
_MUST: Final = re.compile(r"\b(?:muss|mussen|musste)\b[^.!?;\n]*$")
_ENDS: Final = re.compile(r"[.!?;\n]")
_TIMES: Final = frozenset({TimeKind.EXACT, TimeKind.BEFORE})


def departures(setting: Setting, nodes: Sequence[Node]) -> Sequence[Node]:
    """The nodes of a sentence, such an hour the end of a time."""
    found = ((at, _leaving(setting.text, nodes, at)) for at in range(len(nodes)))
    return next((_ended(nodes, at, begin) for at, begin in found if begin is not None), nodes)


def must_leave(text: str, nodes: Sequence[Node], at: int) -> bool:
    """Must the writer be off at this hour, and does not only leave then?"""
    if _leaving(text, nodes, at) is None:
        return False
    lead = _ENDS.split(fold(text[max(0, nodes[at].start - _NEAR) : nodes[at].start]))[-1]
    return _BOUND.search(lead) is not None


_BOUND: Final = re.compile(
    r"\b(?:have|has|need|got|must|gotta|should|hard stop|muss|mussen|dois|devrai"
    r"|devrais|faut|faudra|peux pas|tengo que|tendre|tendria|hay que|debo)\b"
)


def _leaving(text: str, nodes: Sequence[Node], at: int) -> int | None:
    """Where the words begin that tell that the writer goes at this hour."""
    node, time = nodes[at], nodes[at].time
    if time is None or time.kind not in _TIMES or time.same:
        return None
    lead = _ENDS.split(fold(text[max(0, node.start - _NEAR) : node.start]))[-1]
    if going := _LEAVING.search(lead):
        begin = node.start - len(lead) + going.start()
        # "Tuesday I'm off, so Wednesday at 9": what is said in between is of another day.
        dated = any(one.part is Part.DATE and begin < one.start for one in nodes[:at])
        return None if dated else begin
    left = _LEFT.match(fold(text[node.end : node.end + _NEAR]))
    if left is None or (_GERMAN.search(left[0]) and not _MUST.search(lead + left[0])):
        return None
    return node.start


_GERMAN: Final = re.compile(r"(?:los|weg|gehen|fort|aufbrechen|raus|abholen|losfahren|wegfahren)$")


def _ended(nodes: Sequence[Node], at: int, begin: int) -> Sequence[Node]:
    """With the hour there the end of the time its day has, where the words `begin` to tell it."""
    node = nodes[at]
    if any(one.time is not None for one in nodes[at + 1 :]):
        return nodes  # "I leave at 8 and am back by 9"
    others = any(one.time is not None for one in nodes[:at])
    day = next((n for n in range(at - 1, -1, -1) if nodes[n].part is Part.DATE), None)
    if others or day is None or not _is_parted(nodes[day + 1 : at], begin):
        return (*nodes[:at], node.silent(), *nodes[at + 1 :])
    # That one is "away" or "out" by then is no word against the time before it.
    told = (
        one.silent() if one.part is Part.STANCE and one.end > begin else one
        for one in nodes[day + 1 : at]
    )
    assert node.time is not None
    ended = node._replace(time=up_to(node.time))
    return (*nodes[: day + 1], *told, ended, *nodes[at + 1 :])


def _is_parted(between: Sequence[Node], begin: int) -> bool:
    """Is something said for the day, or its clause closed, before the other begins?"""
    return any(node.part in CUTS or node.cat in FOR for node in between if node.end <= begin)
