"""Days judged by pointing back: "I'm in Leeds on the 9th and 10th; either of those days suits".

Rules
- Days named without an hour have the stance of the clause that next points at them, in their own
  sentence or in the one behind it.
- It is a no where the words that point or the clause deny, and an offer where the choice is left
  ("any of those days") or the clause offers or agrees; where it names a time of its own or says
  neither, nothing is known by it.
- A time is refused where its sentence ends by saying no to that time, in one turn ("so not then",
  "da geht es nicht").

Known limit: "then", "there" and "those" alone point at nothing here, but for "either of those"
and such a no.
"""

from __future__ import annotations

import re

from mailflow.reading.times.sentences.nodes import Stance
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat, denies

_NEAR = 200  # letters behind the days
_FEW = r"(?:(?:other |same )?(?:two|three|four|zwei|drei|vier|beiden|deux|trois|dos|tres|[2-5]) )"
_POINTS = re.compile(
    r"\b(?:(?P<no>neither|none|nor|kein(?:e[mnrs]?)?|aucun|ni l'un ni l'autre|ninguno) "
    r"|(?P<any>any|either|one|whichever|whatever|einem|einen|jedem|l'un|un|cualquiera|uno) )?"
    r"(?:(?:of|an|von|de|en|in) )?"
    rf"(?:those {_FEW}?|these {_FEW}|(?<=on )these |(?<=of )these |both (?:of )?(?:these |those )?"
    rf"|(?:diese[nrm]?|jene[nrm]?) {_FEW}?|(?:den |der |die )?beiden? |ces {_FEW}?|les deux "
    rf"|esos {_FEW}?|estos {_FEW}|ambos |los dos )"
    r"(?:days?|dates?|tagen?|termine[n]?|jours(?!-ci)|dates|d[ií]as|fechas)\b"
)
_POINTS_ALONE = re.compile(
    r"\b(?:(?P<no>neither|none)|(?P<any>either|any)) of (?:those|these|them)\b"
)
_ENDS_SENTENCE = re.compile(r"[.!?]\s|\n")
_ENDS_CLAUSE = re.compile(r"[.!?;:,\n]|\b(?:and|but|so|und|aber|also|et|mais|donc|y|pero)\b")
_ENDS = re.compile(r"[.!?;,\n]|\b(?:since|because|as|weil|da|denn|car|parce|porque)\b")
_GOOD = frozenset({Cat.OFFER, Cat.YES})


def told(said: Said) -> Stance | None:
    """The stance that the days of a proposal are given further on; None where there is none."""
    page, one, end = said.page, said.one, said.end
    if one.times or not one.dates:
        return None
    behind = said.text[end : end + _NEAR].lower()
    points = _POINTS.search(behind) or _POINTS_ALONE.search(behind)
    if points is None or len(_ENDS_SENTENCE.findall(behind[: points.start()])) > 1:
        return None
    begins = [cut.end() for cut in _ENDS_CLAUSE.finditer(behind, 0, points.start())]
    ends = _ENDS.search(behind, points.end())
    begin = end + (begins[-1] if begins else 0)
    stop = end + (ends.start() if ends else len(behind))
    if page.between(begin + 1, stop):
        return None
    between = page.between(end + 1, end + points.start())
    if _ENDS_SENTENCE.search(behind[: points.start()]) and any(
        other.sentence.nodes is not said.nodes for other in between
    ):
        return None  # "Monday is no good. Tuesday or Wednesday, any of them": not the Monday
    inside = [lexeme for lexeme in page.lexemes if begin <= lexeme.start < stop]
    kinds = {lexeme.cat for lexeme in inside}
    if points["no"] or Cat.REFUSE in kinds or any(denies(lexeme.word) for lexeme in inside):
        return Stance.REFUSAL
    return Stance.OFFER if points["any"] or not _GOOD.isdisjoint(kinds) else None


_NO_TO_IT = re.compile(
    r"[^.!?\n]{0,80}(?:[,;:-] ?|\b(?:and|und|et|y) | (?=so |asi ))(?:"
    r"(?:so|and|hence|then|therefore) (?:it's |i'm |i am |that's )?(?:a )?"
    r"(?:not? (?:then|(?:on )?that (?:day|one)|available|possible|free)|not|no|no good|out|don't)"
    r"|(?:so )?(?:that (?:day|one)|then)(?:'s (?:out|not|no)| (?:i (?:can't|cannot|am (?:not|un))"
    r"|i'm (?:not|un)|is (?:out|not|no)|won't))\b[^.!?\n]{0,12}"
    r"|(?:also|daher|drum|deshalb|somit) (?:da |dann )?(?:leider )?(?:nicht|nein|nix)"
    r"|da (?:geht|passt|klappt|wird)(?:'s| es| das| mir| bei mir| leider)* (?:nicht|nix|nichts)"
    r"|da (?:kann|bin|hab\w*) ich(?: leider| also)* (?:nicht|nicht da|keine zeit)"
    r"|(?:donc|alors|du coup) (?:non|pas (?:possible|ce jour-la|dispo\w*|la|alors))"
    r"|ce jour-la(?:,)? (?:non|je ne peux pas|c'est (?:non|mort|impossible))"
    r"|(?:asi que|por lo que|entonces|luego) (?:no(?: puedo)?|ese dia no(?: puedo)?|imposible)"
    r"|ese dia no(?: puedo)?"
    r")(?: (?:then|that day|either|i'm afraid|though|sadly|sorry|leider|dann))?"
    r" ?(?:[.!?\n)]|$)"
)


def is_denied_behind(said: Said) -> bool:
    """ "Tuesday I'm down for a talk in Hove, so not then": does its sentence end in such a no?"""
    found = _NO_TO_IT.match(said.behind(_NEAR))
    if found is None or not said.one.dates:
        return False
    return not said.page.between(said.end + 1, said.end + found.end() - 1)
