"""A time asked back, and what happens then: "Tuesday at 11? That's when the plumber comes".

Rules
- It is off where another time is named behind, as the answer to it.
- What leaves one free, or is no hindrance ("that's my bus ride, so excuse the noise"), is not.

Known limit: where no other time is named, what happens then is weighed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Node, Stance
from mailflow.reading.times.stances.marks import Page
from mailflow.reading.times.words.tokens import fold

_NEAR: Final = 160  # letters looked at behind it
#: "Tuesday at 11, you said? That's when the plumber's coming": what is answered to it
_ANSWERED: Final = re.compile(
    r"(?: ?,? (?:you (?:said|say|wrote|mean|asked)|sagten sie|sagtest du|dites-vous|dices|dice))?"
    r" ?(?:uhr|h)? ?\?[ \n]*"
    r"(?:(?:ah|oh|hm+|sorry|alas|damn|ugh|argh|hmpf|ach|tja|oje|helas|desolee?"
    r"|uy|ay|vaya|lo siento)"
    r"[ ,.!-]+)*"
    r"(?:(?:that's|thats|that is|that'd be|that would be) (?:exactly |just |right |also )*"
    r"(?:when|(?:in the middle|smack in the middle) of|my|our|during|the (?:day|hour|time|night))"
    r"|da (?=kommt|kommen|hab|bin|sind|muss|sitze|stehe|fahre|fliege|tagt|ist|lauft)"
    r"|c'est (?:pile |justement |precisement )?(?:la que|quand|au moment ou|l'heure|le jour)"
    r"|(?:es|justo es) (?:justo )?cuando|justo (?:viene|vienen|tengo|estoy|ese dia|a esa hora)"
    r"|(?:a esa hora|ese dia|ahi) (?:tengo|estoy|viene|doy)) ?(?P<told>[^.!?\n]+)"
)
_WELCOME: Final = re.compile(
    r"\b(?:free|open|quiet|off|home|best|favou?rite|easy|easiest|slow|break|perfect\w*|done"
    r"|finish\w*"
    r"|available|ideal\w*|lunch|slot|prefer\w*|usual|good|great|fine|ok|works?|desk|frei\w*"
    r"|zeit|luft"
    r"|ruhig|ruhe|daheim|hause|gern\w*|dabei|da|pause|lucke|erreichbar|libre|dispo\w*|maison|pause"
    r"|parfait"
    r"|pass(?:t|en wurde)|geht|nur|only|anyway|so|eh|also|donc|asi que|eigentlich|buro"
    r"|hueco|casa|tiempo|rato|disponible|bien|perfecto)\b"
)


def is_hindered(page: Page, nodes: Sequence[Node], one: Proposal) -> bool:
    """Does something of the writer's stand in the way of a time asked back?"""
    end = nodes[one.last].end
    answered = _ANSWERED.match(fold(page.text[end : end + _NEAR]))
    if not one.dates or answered is None or _WELCOME.search(answered["told"]):
        return False
    behind = end + answered.end()
    return any(
        other.start >= behind and other.stance is not Stance.REFUSAL for other in page.spoken
    )
