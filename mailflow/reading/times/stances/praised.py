"""What an idiom right behind a time says of it: "Tuesday's peachy", "Friday? Not on your life".

Rules
- Words of praise, or for an empty day, behind "is" or "looks", and a willing word behind a comma
  offer it; idioms of horror and of never refuse it, in its sentence or alone in the next one.
- Neither holds where "not" stands between, nor where something else is said to be so ("is dead
  serious").

Known limit: English idioms only; those of other languages are words for and against a time.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Node, Stance
from mailflow.reading.times.words.tokens import fold

_NEAR: Final = 70  # letters looked at behind a time
_IS: Final = (
    r"(?:(?:'s| is|,? that's| are|'d be| would be| will be|'ll be| looks?| seems?| sounds?| feels?)"
    r"(?: (?:all|just|still|usually|always|a bit|rather|pretty|quite|positively|actually|also"
    r"|probably"
    r"|definitely|much|then))*"
)
_ENDS: Final = (
    r"(?= ?(?:[.,;:!?)(\n\u2013-]|$|for (?:me|us|you)|by me|and|but|so|then|if|here|though|as))"
)
_GOOD: Final = (
    r"(?:peachy|rosy|passable|civili[sz]ed|agreeable|doable|feasible|workable|bearable|tolerable"
    r"|survivable|calm(?:er)?|slow(?:er)?|sleepy|dull|lazy|idle|bare|clearer|emptier|lighter|saner"
    r"|less (?:bad|mad|chaotic|crazy|busy|full|hectic|of a [a-z]+)|bang on|ace|brill|champion"
    r"|tip-top"
    r"|tops|smashing|splendid|capital|sound|optimal|kosher|hunky[- ]dory|tickety[- ]?boo"
    r"|an? (?:breeze|cinch|doddle|piece of cake|snip|winner|goer|go|plan|date|deal|safe bet"
    r"|good bet"
    r"|better bet|blank(?: page)?|clean slate|different story|possibility|maybe)"
    r"|fair game|music to my ears|my (?:favou?rite|pick|choice|preference|best bet)"
    r"|the (?:one|winner|lesser evil|safest|sanest|quietest)(?: bet| one)?|not (?:half|so"
    r"|too) (?:bad|shabby)"
    r"|no (?:bother|hassle|sweat|biggie|skin off my nose)|all mine to give"
    r"|yours for the (?:asking|taking))"
)
_WILLING: Final = (
    r"(?:gladly|happily|with pleasure|by all means|why not|certainly|absolutely|any time"
    r"|at a (?:pinch|push)"
    r"|in a pinch|if need be|if (?:i|you|we) must|go on then|you're on)"
)
_PRAISED: Final = re.compile(
    rf"{_IS} {_GOOD}){_ENDS}|(?:,| -| \u2013|:) ?{_WILLING}(?= ?(?:[.,;:!\n]|$))"
)
_NEVER: Final = (
    r"(?:over my dead body|not on your (?:life|nelly)|perish the thought|(?:god|heaven) forbid"
    r"|not in a (?:million|thousand|hundred) years|(?:a )?fat chance|no fear|no way(?: jose)?"
    r"|not a (?:hope|chance|snowball's chance)(?: in hell)?|when hell freezes over"
    r"|not for love (?:n)?or money|not if i can help it|not unless you (?:fancy|like|enjoy) [a-z ]+"
    r"|don't even ask|don't ask|shoot me|i'd rather (?:not|die)|pass|count me out)"
)
_BAD: Final = (
    r"(?:an? (?:squeeze|bloodbath|lost cause|no-show|mare|nightmare|tall order|big ask)"
    r"|murder|carnage|torture|purgatory|suicide)"
)
_COSTS: Final = (
    r" (?:(?:would|will|'d|is going to|might) )(?:finish (?:me|us)(?: off)?|cost me (?!nothing"
    r"|less|little)"
    r"|end in (?:tears|divorce)|be the (?:death|end) of (?:me|us)|break (?:me|us)|ruin me"
    r"|mean (?:missing|skipping|cancel\w+|leaving))\b"
    r"|(?:'s| has| is) gone up in smoke\b| (?:stinks|sucks)\b|(?:,? is"
    r"| has) been swallowed\b"
)
_DAMNED: Final = re.compile(
    rf"{_IS} {_BAD}){_ENDS}|(?:,| -| \u2013|:|[.?!]) ?(?:oh |hah? |er "
    rf"|ha,? )?{_NEVER}(?= ?(?:[.,;:!\n]|$))|{_COSTS}"
)


def told(text: str, nodes: Sequence[Node], one: Proposal) -> Stance | None:
    """The stance that an idiom gives a time; None where there is none."""
    if not one.dates:
        return None
    end = nodes[one.last].end
    behind = fold(text[end : end + _NEAR])
    if _DAMNED.match(behind):
        return Stance.REFUSAL
    return Stance.OFFER if _PRAISED.match(behind) else None
