"""Weeks told by one's shift or by where one is: "on earlies this week. Thursday at 3?".

Rules
- Who tells the shift of a week offers none of its hours, nor takes its days off where another
  time stands beside it in the sentence.
- This week of shifts, at home, or where one is anyway is not off either where the next time told
  is a weekday still to come, by its bare name: it is one of this week.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.dates.weekdays import is_bare_weekday
from mailflow.reading.times.sentences.nodes import Node
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat, denies
from mailflow.reading.times.words.tokens import fold

_NEAR: Final = 80  # letters looked at on either side
_SHIFT: Final = re.compile(
    r"\b(?:on|working|work|do|doing|pulling) (?:the )?(?:nights|earlies|lates|days)\b"
    r"|\b(?:earlies|lates)\b|\bmy shifts?\b"
    r"|\b(?:night|early|late|day)[ -]?(?:shifts?|turn)\b|^(?:i'm |im |back )?(?:on )?nights\b"
    r"|\b(?:nacht|fruh|spat|tag)(?:schicht|dienst)(?:en|e)?\b"
    r"|\b(?:j'|suis|chuis|bosse|travaille|serai) ?(?:encore |toujours )?(?:de|du|d')"
    r" ?(?:nuit|matin|matinee|soir|jour|aprem|apres-midi)\b"
    r"|\b(?:poste|equipe|service) (?:de nuit|du matin|du soir|de jour)\b"
    r"|\bfais les (?:nuits|matins|soirs)\b"
    r"|^(?:de|du) (?:nuit|matin|soir)\b"
    r"|\bturno de (?:noche|manana|tarde|dia)s?\b"
    r"|\b(?:trabajo|curro|estoy|voy|ando|me toca) (?:esta semana )?de (?:noche|tarde|manana)s?\b"
)
#: … or where one can be found as on other days
_THERE: Final = re.compile(
    r"\b(?:working from home|work from home|wfh|(?:im )?home ?office|(?:en |fais du )?teletravail"
    r"|teletrabaj\w+|desde casa"
    r"|anyway|anyhow|anyways|eh|sowieso|ohnehin|de toutes? (?:facons?|manieres?)"
    r"|de todas (?:formas|maneras)|de todos modos|igualmente)\b"
)
_SHIFT_WORDS: Final = (
    "schicht",
    "dienst",
    "turno",
    "guardia",
    "nights",
    "lates",
    "earlies",
    "nuit",
    "noche",
)
_OF_SHIFTS: Final = frozenset({TimeKind.PART_OF_DAY, TimeKind.RANGE, TimeKind.BEFORE})

_THIS: Final = frozenset({Cat.THIS, Cat.THE, None})


def is_only_told(said: Said) -> bool:
    """Is a week told of only for the shift, or the place, that one is in?"""
    one = said.one
    weekly = bool(one.dates) and all(day.span in {"week", "rest"} for day, _ in one.dates)
    # "On lates (1-9) next week": its hours are no offer either
    if not weekly or not all(time.kind in _OF_SHIFTS for time in one.times):
        return False
    around, alone = said.around(), len(said.found) == 1
    this = all(day.how in _THIS for day, _ in one.dates)
    leads = this and _leads_on(said)
    against = [node.word for node in around if node.cat is Cat.REFUSE]
    told = _clause(said.text, around)
    if leads and (_SHIFT.search(told) or _THERE.search(told)):
        return not any(map(denies, against))
    if any(node.cat in {Cat.OFFER, Cat.YES} for node in around):
        return False
    if against and (alone or not any(word in no for no in against for word in _SHIFT_WORDS)):
        return False
    return bool(_SHIFT.search(told))


def _leads_on(said: Said) -> bool:
    """Is the time told next a weekday of this week, by its bare name?"""
    later = said.page.between(said.nodes[-1].start + 1, len(said.text))
    following = [*said.found[said.at + 1 :], *(one.proposal for one in later)][:1]
    return bool(following and following[0].dates) and all(
        is_bare_weekday(day) and (day.weekday or 0) > said.page.weekday
        for day, _ in following[0].dates
    )


def _clause(text: str, around: Sequence[Node]) -> str:
    begin, end = around[0].start, around[-1].end
    lead = re.search(r"[^.!?,;:()\n]*$", text[max(0, begin - _NEAR) : begin])
    behind = re.split(r"[.!?,;:()\n]", text[begin : end + _NEAR])[0]
    return fold((lead.group() if lead else "") + behind).strip()
