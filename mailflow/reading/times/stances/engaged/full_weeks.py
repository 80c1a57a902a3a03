"""A week that is something else: "we've a royal visit next week", "next week's the launch", "on
earlies this week. Thursday at 3?".

Rules
- A week of which one has something, is somewhere or says what it is, with no word for a talk in
  its clause, is off; where one can be spoken to, and free time by its name, are weighed.
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
_HAVING: Final = (
    r"(?:(?:i|we)(?:'ve| have)(?: got)?|i got|(?:hab|habe|haben) (?:ich|wir)"
    r"|(?:ich|wir) (?:hab|haben?)|j'ai|on a|nous avons|tengo|tenemos)"
)
_ONE: Final = (
    r"(?:an?|the|my|our|another|two|three|einen?|eine|die|das|den|meine?n?|unsere?n?|un|une|le|la|les"
    r"|mon|ma|mes|notre|una|el|los|las|mi|mis|nuestr[oa])"
)
_IS: Final = r"(?:'s| is| ist| c'est| est| es)(?= (?!an? |another |un |une |una |ein))"
_BEING: Final = (
    r"(?:(?:i'm|i am|we're|we are|i'll be|we'll be) (?:all week )?(?:in|at|on|off to|down with)"
    r"|(?:bin ich|sind wir) (?:im|in|auf|am|an|bei|beim|zur|zum|mit)"
    r"|(?:je suis|je serai|on est|nous sommes) (?:en|au|aux|a|chez|dans|sur)"
    r"|(?:estoy|estare|estamos|ando) (?:de|en|con))"
)
_BEHIND: Final = re.compile(
    rf" ?,? ?(?:da |also |then )?(?:{_HAVING} {_ONE}|{_BEING}|(?<! ){_IS} {_ONE})"
    r"(?P<thing>(?: [\w'-]+){1,5})"
)
_LEAD: Final = re.compile(
    rf"(?:^|\W){_HAVING} {_ONE}(?P<thing>(?: [\w'-]+){{1,5}}?)"
    r"(?: (?:all|all of|for all of|the whole of|die ganze|toute|toda))?(?: of)? ?$"
)
#: free time, where one can be spoken to, and what is proposed
_OPEN: Final = re.compile(
    r"\b(?:free|open|quiet|spare|empty|available|gaps?|slots?|openings?|holes?|windows?|space|time"
    r"|room|hours?|moments?|chance|option|best|better|only|first|earliest|one|good|easiest|while"
    r"|luft|zeit|frei\w*|lucken?|ruhe|leerlauf|platz|termine?|home|homeoffice|office|desk|here"
    r"|town|city|area|neighbou?rhood|call|your|you|hause|daheim|buro|sprechstunden?|urlaub|conge"
    r"|vacances|vacaciones|libres?|creneaux?|trous?|temps|maison|bureau|domicile|dispo\w*|huecos?"
    r"|ratos?|tiempo|casa|oficina|despacho|quick|few|couple|holiday|leave|vacation|nights|lates"
    r"|earlies|track|bed|idea|plan|reason|deadline|same|usual|week|woche|semaine|semana)\b"
)
_FOR: Final = frozenset({Cat.YES, Cat.EXCEPT, Cat.IF, Cat.MOVE, Cat.WRITE, Cat.NEUTRAL})
_OFFER: Final = frozenset({Cat.OFFER})
_AGREEING: Final = frozenset({Cat.OFFER, Cat.YES})
_HAVE: Final = frozenset(
    "i have|i've got|i've|have|has|got|we have|we've got|j'ai|tengo|hab|habe".split("|")
)
#: what fills a week by its bare name: "half term next week", "Klausuren nächste Woche"
_CALLED: Final = re.compile(
    r"(?:^|[.!?;:,\n] ?)(?:(?:it's|it is|we're in|we've got|c'est|ce sont|on a|ist|sind|wir haben"
    r"|es|son|hay) )?(?:(?:the|our|my|les|la|el|los|la|die|der) )?"
    r"(?:half[- ]?term|(?:school |easter |spring |summer |mid-?term )?(?:holidays|break|vacation)"
    r"|(?:[a-z]+ )?(?:exams|finals|midterms|audits?|inspections?|elections?|stock-?tak(?:e|ing)"
    r"|inventory|harvest|lambing|trade fair|tech rehearsals|ofsted)"
    r"|(?:quarter|month|year)[- ]?(?:end|close)|[a-z]*ferien|klausuren|[a-z]*prufungen|inventur"
    r"|[a-z]*messe|[a-z]*abschluss|[a-z]*wahlen?|vacances(?: scolaires)?|examens|partiels"
    r"|inventaire|cloture|salon|elections|examenes|inventario|cierre|feria|vacaciones|elecciones)"
    r"(?: (?:all|ici|aqui|hier|here))? ?$"
)
_DONE: Final = re.compile(r" ?(?:[.,;!\n\u2013-]|$|so\b|and\b|und\b|et\b|y\b|donc\b|also\b)")


def is_full_week(said: Said) -> bool:
    """Is it a week with something else in it?"""
    one = said.one
    if one.times or len(one.dates) != 1 or one.bound is not None:
        return False
    day, until = one.dates[0]
    if day.span != "week" or until is not None or day.gone:
        return False
    if said.says(_FOR) or said.says(_OFFER, _HAVE):
        return False
    behind = said.behind(_NEAR, r"[.!?;:\n]")
    before = said.lead(_NEAR)
    if _CALLED.search(before) and _DONE.match(behind):
        return True
    lead = re.split(r"[.!?;:,\n]", before)[-1]
    had = _BEHIND.match(behind) or _LEAD.search(lead)
    return had is not None and _OPEN.search(had["thing"]) is None


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


def is_of_shifts(said: Said) -> bool:
    """Is a week told of only for the shift, or the place, that one is in?"""
    one = said.one
    weekly = bool(one.dates) and all(day.span in {"week", "rest"} for day, _ in one.dates)
    # "On lates (1-9) next week": its hours are no offer either
    if not weekly or not _OF_SHIFTS.issuperset(said.kinds):
        return False
    around, alone = said.around(), len(said.found) == 1
    this = all(day.how in _THIS for day, _ in one.dates)
    leads = this and _leads_on(said)
    against = [node.word for node in around if node.cat is Cat.REFUSE]
    told = _clause(said.text, around)
    if leads and (_SHIFT.search(told) or _THERE.search(told)):
        return not any(map(denies, against))
    if said.says(_AGREEING):
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
