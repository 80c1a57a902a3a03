"""Times that are offered whatever else is said around them.

Rules
- A day left open to the other ("closed Tuesday, so call any time").
- An hour from which on one can, concluded in the words of the time itself.
- A time at which one "is free", where the sentence says nothing else of it, or concludes so.
"""

from __future__ import annotations

import re
from itertools import takewhile

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.concluded import SO
from mailflow.reading.times.sentences.nodes import Part
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat

_FREE = re.compile(
    r"(?:^|[.!?;\n] ?)(?:(?:so|but|and|then|well|yes|luckily|thankfully|fortunately),? )*"
    r"(?:i'm|i am|im|we're|we are|i'll be|i will be) (?:(?:quite|pretty|fairly|totally|completely"
    r"|very|all|wide) )?(?:free|flexible|available|open)"
    r"(?: (?:any ?time|all day|on|from|in|at any time|at))* ?$"
)
_NEAR = 60  # letters
#: "I have every morning that week", with nothing to do behind it
_HAVE_ALL = re.compile(
    r"(?:\b(?:i|we)(?:'ve| have)(?: got)?|\b(?:ich|wir) haben?|\bhabe? ich|\bhaben wir|\bj'ai"
    r"|\bnous avons|\btengo|\btenemos) (?:every|any|all the|jeden|alle|tous les|toutes les|chaque"
    r"|tod[ao]s l[ao]s|cualquier) ?$"
)


def is_free_then(said: Said) -> bool:
    """ "I'm free Monday to Wednesday": it is all that its sentence says of a time."""
    if _HAVE_ALL.search(said.lead(_NEAR)) and not any(
        node.part not in _CUTS for node in said.right[:1]
    ):
        return True
    stances = {node.cat for node in said.nodes if node.part is Part.STANCE}
    plain = bool(said.one.dates) and stances <= {Cat.OFFER, Cat.YES}
    return plain and bool(_FREE.search(said.lead(_NEAR)))


#: "…, so I'm free"
_SO_FREE = re.compile(
    r"[^.!?;\n]{0,70}?\b(?:so|hence|also|daher|deshalb|donc|du coup|asi que)"
    r" (?:(?:then|da|dann|that's when) )?"
    r"(?:i'm|im|i am|i'll be|we're|i have|i've got|bin ich|hab ich|habe ich|sind wir|je suis"
    r"|je serai|j'ai|estoy|estare|tengo)"
    r"(?: (?!not\b|never\b|nicht\b|kein|pas\b|only\b|nur\b)[\w']+){0,3}"
    r" (?:free|available|all yours|home alone|time|frei|zeit|erreichbar|libre|dispo\w*|temps"
    r"|tiempo)"
    r"(?= ?(?:[.,!)\n]|$|from dawn|all|the whole|den ganzen|toute|todo))"
)


def is_free_for_it(said: Said) -> bool:
    """ "Monday my husband has the kids, so I'm free": is that concluded of a day?"""
    one = said.one
    if not one.dates or any(time.kind is not TimeKind.DAY for time in one.times):
        return False
    if one.bound is not None or any(day.span != "day" or until for day, until in one.dates):
        return False
    free = _SO_FREE.match(said.behind(3 * _NEAR))
    return free is not None and not said.page.between(said.end, said.end + free.end())


def is_concluded(said: Said) -> bool:
    """ "The school's closed Tuesday, so call any time"."""
    one = said.one
    if _is_reckoned(said):
        return True
    whole = bool(one.dates) and TimeKind.DAY in said.kinds
    if whole and (_is_left_open(said) or _opens_any_time(said)):
        return True
    return whole and any(
        node.cat is Cat.OFFER and node.word in SO for node in said.nodes[one.first : one.last]
    )


def _is_reckoned(said: Said) -> bool:
    """ "Friday once we're sold out, so 4pm earliest": a first hour that its own words conclude."""
    if said.kinds != [TimeKind.AFTER] or not said.one.dates:
        return False
    so = next((at for at, node in enumerate(said.own) if node.word in SO), None)
    rest = takewhile(lambda node: node.part not in _CUTS, said.right)
    return so is not None and all(node.cat is not Cat.REFUSE for node in (*said.own[so:], *rest))


def _is_left_open(said: Said) -> bool:
    """ "Friday, whenever you like, the gallery isn't open but I am": another clause's no."""
    nodes, one = said.nodes, said.one
    parted = all(node.part in {Part.JOINT, Part.BREAK} for node in said.right[:1])
    before = any(node.cat in {Cat.REFUSE, Cat.EXCEPT} for node in nodes[: one.last + 1])
    denied = any(node.cat is Cat.REFUSE for node in said.right)
    return parted and denied and not before and nodes[one.last].word.startswith(_WHENEVER)


def _opens_any_time(said: Said) -> bool:
    """ "Any time on the 23rd you like, I'm stuck at home": no word is against it in its clause."""
    nodes, one = said.nodes, said.one
    behind = takewhile(lambda node: node.part not in _CUTS, said.right)
    opens = not one.first and nodes[0].word.startswith(_WHENEVER)
    cut = one.last + 1 < len(nodes) and any(node.part in _CUTS for node in said.right)
    return opens and cut and all(node.part is Part.WORD for node in behind)


_CUTS = frozenset({Part.JOINT, Part.BREAK})
_WHENEVER = ("whenever", "any time", "anytime", "jederzeit", "n'importe quand", "cuando")
