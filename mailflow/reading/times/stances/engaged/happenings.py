"""What others do on a day, or at an hour of it: "on Thursday the plumber comes at nine".

Rules
- An hour that a thing or another person, with its verb, stands before in the same clause is that
  thing's, whatever day opens the clause; unless it is said to suit, or a conclusion is drawn.
- So is a day on which the other is away or busy ("you'll be busy with exams next week").
- An hour in a sentence of its own that tells only what happens then ("The car's booked in at 9")
  is told of.
- A time in a clause that says only what the writer is doing then is not offered: a day is off, an
  hour told of. Not where what is done makes room for a talk ("I'm working from home on Monday").

Known limit: the hours of others are known in English only.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Part, Stance
from mailflow.reading.times.sentences.own_clauses import goes_on
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_NEAR: Final = 80  # letters looked at on either side
_ENDS: Final = re.compile(r"[.!?;:\n]|, |\b(?:but|so|because) ")
_OTHERS: Final = re.compile(
    r"\w+ (?:the|my|our|his|her|a|an|their|someone|somebody)(?: [\w'-]+){1,3}?"
    r" (?:comes?|arrives?|starts?|begins?|opens?|leaves?|lands?|turns? up|gets? in|is due|are due"
    r"|kicks? off|departs?|sails?|plays?|sings?|closes?|shuts?|ends?|finish(?:es)?|is coming"
    r"|are coming)(?: (?:round|over|in|home|here))?(?: at| by| from)? "
)


#: "They leave on Sunday", said of others who are there
_GOING: Final = re.compile(
    r"(?:(?:and|und|et|y|but|aber|mais|pero) )?(?:(?:they|he|she|ils|elles|il|elle|sie|die|er)"
    r"(?:'ll| will|'re| are|'s| is)? (?:only |don't |erst |nur |ne )?"
    r"(?:leave|leaves|leaving|go|goes|going|fly|flies|flying|depart|departs|drive|drives"
    r"|move|moves|sail|sails|(?:re)?part(?:ent|iront|ira)?|rentr(?:ent|e|eront)|s'en (?:vont|va)"
    r"|fahren|fahrt|reisen|reist|fliegen|fliegt|gehen|geht|ziehen|zieht)"
    r"|(?:ya )?se (?:van|va|marchan|marcha|iran)|(?:vuelven|regresan))"
    r"(?: (?:again|back|home|out|off|up|wieder|ab|heim|weiter|weg|que|a casa))*"
    r"(?: (?:on|this|am|le|el|ce|diesen|este))?"
)


#: "Friday and Saturday are my weekend", "freitags ab eins macht jeder seins"
_WEEKEND: Final = re.compile(
    r"\b(?:is|are) (?:my|our|the) weekend\b"
    r"|\b(?:macht|machen) (?:hier )?(?:jeder|alle) (?:seins|ihrs|was (?:er will|sie wollen))\b"
    r"|\bweek-?end (?:here |for us |over here )?(?:is|are|means) (?=(?:fri|sat|sun|thu))"
)


#: when the other is away or busy
_YOURS: Final = re.compile(
    r"(?:^| )(?:you(?:'ll be|'re| are| will be)|(?:sie|ihr) (?:sind|werden|seid)|du bist"
    r"|vous (?:etes|serez)|tu (?:es|seras)) (?:away|busy|off|out|on|in|at|back|travel\w+|im|in|auf"
    r"|weg|verreist|unterwegs|en|au|aux|absent\w*|occupe\w*)\b[^.!?;,]{0,40}$"
)


def is_happening(said: Said) -> bool:
    """Is it a day or an hour of another's?"""
    one = said.one
    if not one.dates:
        return False
    if _WEEKEND.search(fold(said.text[said.begin : said.end + len(" macht jeder seins")])):
        return True
    if not one.times and _YOURS.search(said.lead(_NEAR, _ENDS)):
        return True
    if _is_bare(one):
        lead = said.lead(_NEAR, _ENDS)
        return _GOING.fullmatch(lead.strip()) is not None
    if said.kinds != [TimeKind.EXACT]:
        return False
    if _SO.search(said.inside() + said.behind(_NEAR, r"[.!?\n]")):
        return False
    inside = said.own
    silent = not any(node.part is Part.STANCE and node.cat in _FOR for node in inside)
    return silent and _OTHERS.match(said.inside().removeprefix("on ")) is not None


#: "I'm getting new glasses on Tuesday", but for what makes room for a talk, or speaks of it
_DOING: Final = re.compile(
    r"^(?:(?:and|well|see|as|because|since|sorry|actually|on) )*(?:i'm|we're|i am|we are|i'll be"
    r"|we'll be|i shall be)(?: (?:also|only|just|actually|still))?"
    r" (?!(?:going|coming|staying|sitting|working from|working at home|hoping|thinking|wondering"
    r"|planning|looking|leaning|aiming|suggesting|proposing|offering|asking|calling|ringing"
    r"|phoning|expecting|counting|keeping|putting|holding|booking|blocking|reserving|pencilling"
    r"|writing|replying|being|doing (?:nothing|little|nowt)|having a (?:quiet|slow|lazy)|starting"
    r"|finishing|leaving|passing|visiting|available|free|dropping|popping|swinging|assuming"
    r"|guessing|saying|happening|willing|inviting|meeting you|seeing you|talking to you)\b)"
    r"[a-z]{2,}ing\b(?: (?!you\b|if\b|whether\b|when\b)[\w'-]+){0,6} ?$"
)


def doing(said: Said) -> Stance | None:
    """What such a clause says of a time that seems offered; None where there is none."""
    one = said.one
    if said.sentence.asks:
        return None
    if not one.dates and _is_at_it(said):
        return Stance.REFUSAL
    if not one.dates:
        return Stance.MENTION if not said.at and _is_told(said) else None
    lead = said.lead(_NEAR, _ENDS)
    if not _DOING.search(re.sub(r" on $", " ", lead.lstrip())):
        return None
    if _SO.search(said.behind(_NEAR, r"[.!?\n]")):
        return None
    if said.says(_FOR):
        return None
    vague = all(time.first is None and time.last is None for time in one.times)
    return Stance.REFUSAL if vague else Stance.MENTION


def _is_at_it(said: Said) -> bool:
    """ "Thursday works. I'm invigilating from 9 till 12": is a stretch of a day spent so?"""
    one = said.one
    if said.kinds != [TimeKind.RANGE] or one.times[0].same:
        return False
    lead = said.lead(_NEAR, _ENDS)
    return _DOING.search(lead.lstrip()) is not None and not said.says(_FOR)


def _is_told(said: Said) -> bool:
    """Does the sentence of an hour, behind a day, tell only what happens then?"""
    nodes, text = said.nodes, said.text
    if not any(other.proposal.dates for other in said.page.between(0, nodes[0].start)):
        return False
    if _THEN.search(said.behind(_NEAR, r"[.!?\n]")):
        return False
    opening = max(text.rfind(stop, 0, said.begin) for stop in ".!?\n") + 1
    return goes_on(fold(text[opening : nodes[said.one.last].start]).lstrip())


_THEN: Final = re.compile(r"\b(?:then|da|dann|alors|entonces)\b")
_SO: Final = re.compile(r"\b(?:so|then|therefore|hence)\b")
_FOR: Final = frozenset({Cat.OFFER, Cat.YES})


def _is_bare(one: Proposal) -> bool:
    """Is it a weekday, or more of them, and nothing else?"""
    return not one.times and all(
        day.weekday is not None and day.number is None and day.how is None and last is None
        for day, last in one.dates
    )
