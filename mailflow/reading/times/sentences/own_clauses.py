"""An hour in a clause of its own that proposes nothing: "Friday is fine, the plumber comes at 3".

Behind a day, a clause with another subject and verb tells what happens then: its hour is none of
that day's, and is not offered. Where the clause proposes ("my lunch
hour is 12 to 1", "let's say 3"), leaves one free or has no verb ("the café, at 3"), it is.

Known limit: the verbs are named below, by language.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.nodes import CUTS, FOR, Node, Part
from mailflow.reading.times.sentences.setting import Setting
from mailflow.reading.times.words.tokens import fold
from mailflow.reading.times.words.word_classes import DETERMINER

_LONGEST: Final = 90  # letters from the day's word to the hour
_CUT: Final = (
    r" ?(?:tho\b|though\b)? ?(?:[,;:(]| -|\b(?:but|though|although|except|only|just|while|aber"
    r"|allerdings|nur|wobei|mais|seulement|sauf|pero|aunque|solo)\b)"
)
_VERB: Final = (
    r"(?:is|are|'s|isn't|comes?|coming|arrives?|arriving|starts?|begins?|ends?|finishes|opens?"
    r"|closes?|shuts?|lands?|wants?|needs?|expects?|kicks off|gets? (?:home|here|in|out|back)"
    r"|lets? out|(?:have|has|'ve|got)(?! to\b)(?= \w)|takes?|visits?"
    r"|ist|sind|kommt|kommen|beginnt|beginnen|fangt|fangen|endet|tagt|schliesst|offnet|startet|geht|fahrt|hat"
    r"|haben|hab"
    r"|est|sont|passe|passent|vient|viennent|arrive|arrivent|commence|commencent|finit|ferme|ouvre"
    r"|veut|ai|a(?= (?:un|une|son|sa|cours|sport)\b)"
    r"|viene|vienen|llega|llegan|empieza|empiezan|termina|abre|cierra|quiere|pasa|tiene"
    r"|tienen|tengo|hay)"
)
_CLAUSE: Final = (
    rf"[ ,]*(?:(?:[a-z'-]+ ){{0,6}}?[a-z-]+(?: {_VERB}|(?<=\w)'s|(?<=i)'ve|(?<=we)'ve)"
    r"|(?:mis?|el|la|los|las|nuestr[oa]s?) (?:[a-z]+ ){1,5}(?:es|son))\b"
    r"(?: (?!that's|c'est|so\b|also\b|donc\b|asi\b)[a-z'-]+){0,5} ?$"
)
_OWN: Final = re.compile(rf"(?P<cut>{_CUT})?{_CLAUSE}")
#: what proposes, or leaves one free
_PROPOSES: Final = re.compile(
    r"\b(?:you|us|uns|dir|vous|hole|spaces?|spots?|moment|table|hours?|minutes?|half"
    r"|earlier|later|latest|spare|free|open(?:ing|ings)?|clear|available"
    r"|around|say|let's|lets|let us|how|what|about|could|can|would"
    r"|shall|should|might|may|will|'ll|prefer\w*|suits?|best|better|ideal\w*|favou?rite"
    r"|calls?|ring|phone|text|talk|speak|chat|zoom|meet|see you|come|join|find|grab|slots?|windows?"
    r"|gaps?|breaks?|time|times|earliest|lunch (?:hour|break)|office hours?|desk|home|here|office"
    r"|quiet\w*|back|off|done|over|maybe|perhaps|preferably|fine|good|ok|okay|great|perfect|works?"
    r"|nothing|room|only|any|if|when|kettle|coffee|tea|soup|cake|pie|pub|kaffee|kuchen|cafe|apero|frei|zeit|luft|lucke|pause|da|dann|buro|hause|gut|recht|lieber"
    r"|am besten|konn\w+|kann|wurde|ware?|passt|ruf\w*|sprechstunde|erreichbar|wenn|libre|dispo\w*"
    r"|temps|creneau|bureau|maison|mieux|ideal|peux|peut|pourr\w+|serait|appel\w*|disons|si|quand"
    r"|hueco|tiempo|casa|oficina|despacho|mejor|puedo|puede|podr\w+|seria|llam\w+|digamos|bien"
    r"|cuando)\b"
)
#: whose clause it is, where an hour's sentence names no day
_SUBJECT: Final = re.compile(
    r"(?!\S+(?: have)?(?: got)? $)"  # "I've got 3pm"
    r"(?:(?:and|but|though|mind you|aber|und|mais|pero|well|only) ,?)?"
    rf"(?:{DETERMINER}|there|i've|i have|we've|we have|school|lunch|dinner|breakfast|church|class"
    r"|work|ich habe|wir haben|j'ai|nous avons|tengo|tenemos)\b"
    r"|(?!(?:i|we|you|it|that|this|which|day|time)\b)[a-z-]+ (?:opens?|closes?|shuts?|starts?"
    r"|begins?|ends?|finishes|leaves?|departs?|arrives?|gets in|kicks off)\b"
)
_OPENING: Final = re.compile(
    r"(?:(?:we|nous|on|wir) )?(?:open|close|shut|ouvr\w+|ferm(?:e|ons)|offnen|schliessen|abrimos"
    r"|cerramos)(?: (?:at|a|a las?|um|on \w+ at))? ?$"
)
_KINDS: Final = frozenset({TimeKind.EXACT, TimeKind.RANGE, TimeKind.AFTER})


def goes_on(lead: str) -> bool:
    """Do the words before an hour, from where its sentence begins, tell what happens then?"""
    if _OPENING.match(lead):
        return True
    if len(lead) > _LONGEST or not _SUBJECT.match(lead):
        return False
    return _OWN.match(lead) is not None and not _PROPOSES.search(lead)


def own_clauses(setting: Setting, nodes: Sequence[Node]) -> Sequence[Node]:
    """The nodes of a sentence, such an hour no time of it."""
    at = next((n for n, node in enumerate(nodes) if node.time is not None), 0)
    time = nodes[at].time if at else None
    if time is None or time.kind not in _KINDS:
        return nodes
    if all(one.part is not Part.DATE for one in nodes[:at]):
        return nodes
    lead = fold(setting.text[_end_of_day(nodes[:at]) : nodes[at].start])
    own = _OWN.match(lead) if len(lead) <= _LONGEST else None
    if own is None or own["cut"] is None or _PROPOSES.search(lead):
        return nodes
    silent = nodes[at].silent()
    return (*nodes[:at], silent, *nodes[at + 1 :])


def _end_of_day(nodes: Sequence[Node]) -> int:
    """Where the last day of these ends, with the word that speaks for it behind it."""
    day = max(n for n, node in enumerate(nodes) if node.part is Part.DATE)
    cut = next((node.start for node in nodes[day + 1 :] if node.part in CUTS), nodes[-1].end)
    said = [node.end for node in nodes[day + 1 :] if node.cat in FOR and node.end <= cut]
    return max([nodes[day].end, *said])
