"""What an idiom right behind a time says of it: "Tuesday's peachy", "Friday? Not on your life".

Rules
- Words of praise, or for an empty day, behind "is" or "looks", and a willing word behind a comma
  offer it; idioms of horror and of never refuse it, in its sentence or alone in the next one.
- So is a day offered on which one is left alone, or of which it is concluded that one may come.
- None of it holds where "not" stands between, nor where something else is said to be so ("is dead
  serious").

Known limit: English idioms only; those of other languages are words for and against a time.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.reading.times.sentences.nodes import Stance
from mailflow.reading.times.stances.pages import Said

_NEAR: Final = 90  # letters looked at behind a time
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
    r"|tops|smashing|splendid|capital|sound|optimal|certain|safer?"
    r"|kosher|hunky[- ]dory|tickety[- ]?boo"
    r"|an? (?:breeze|cinch|doddle|piece of cake|snip|winner|goer|go|plan|date|deal|safe bet"
    r"|good bet"
    r"|better bet|blank(?: page)?|clean slate|different story|possibility|maybe)"
    r"|fair game|half (?:full|empty|free)|music to my ears|my (?:favou?rite|pick|choice"
    r"|preference|best bet)"
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
    r"(?:an? (?:squeeze|bloodbath|lost cause|no-show|mare|nightmare|tall order|big ask|lie|mistake)"
    r"|asking for trouble|madness|folly|murder|carnage|torture|purgatory|suicide)"
)
_COSTS: Final = (
    r",? you(?:'d|'ll| would| will) (?:be (?:talking to|sat|stood|waiting|knocking)"
    r"|find (?:nobody|no one|me gone|an? (?:locked|empty|closed)|the place (?:empty|shut"
    r"|closed)))\b|"
    r" (?:(?:would|will|'d|is going to|might) )(?:finish (?:me|us)(?: off)?|cost me (?!nothing"
    r"|less|little)"
    r"|end in (?:tears|divorce)|be the (?:death|end) of (?:me|us)|break (?:me|us)|ruin me"
    r"|mean (?:missing|skipping|cancel\w+|leaving))\b"
    r"|(?:'s| is| are) (?:(?:reserved |set aside |kept )?for|given over to) (?:the|my|our|his"
    r"|her|sleep"
    r"|laundry|church|family|paperwork|marking|writing) ?[a-z]*(?= ?(?:[.,;:!)]|$))"
    r"| is (?:now )?released\b"
    r"|(?:'s| has| is) gone up in smoke\b| (?:stinks|sucks)\b|(?:,? is"
    r"| has) been swallowed\b"
)
_DAMNED: Final = re.compile(
    rf"{_IS} {_BAD}){_ENDS}|(?:,| -| \u2013|:|[.?!]) ?(?:oh |hah? |er "
    rf"|ha,? )?{_NEVER}(?= ?(?:[.,;:!\n]|$))|{_COSTS}"
)


#: what leaves one alone, and what is concluded of a day
_ALONE: Final = re.compile(
    r",? (?:i'm|i am|we're|we are) (?:always|usually|definitely) (?:in|here|there|around|about|free"
    r"|home|at (?:my|the) desk)\b"
    r"|[^.!?;,]{2,40} but (?:still )?(?:reachable|free|available|around|awake|willing"
    r"|contactable)\b|"
    r"[^.!?;]{0,30}\b(?:nobody|no one|no-one|not a soul)(?:'s| is| will be|'ll be)?"
    r"(?: (?:here|in|about|around|there|left))?,? ?(?:but|except|bar|apart from) (?:me|us)\b"
    r"|[^.!?;]{2,60}, (?:so|and so|hence) (?:any company"
    r"|(?:please )?(?:come|call|ring|phone)(?! (?:my|our|the|him|her|them|his)\b)"
    r"|feel free|drop (?:in|by)|pop (?:in|by|round)|swing by"
    r"|(?:it's|it is|it'll be|the [a-z]+(?: is|'s| will be)) (?:all )?"
    r"(?:quiet|peaceful|dead|calm|empty|mine|free|deserted)"
    r"|there's (?:time|room|space|peace|nobody)|i'd (?:welcome|love|be glad)"
    r"|(?:i|we) can (?:talk|chat|speak|do it|slip out))\b"
)


_TROUBLE: Final = re.compile(
    r"\b(?<!no )(?<!any )(?:thing|trouble|problem|snag|catch|bother)(?: wrong)? (?:with"
    r"|about)(?: the)? ?$"
)


def told(said: Said) -> Stance | None:
    """The stance that an idiom gives a time; None where there is none."""
    if not said.one.dates:
        return None
    behind = said.behind(_NEAR)
    if _DAMNED.match(behind) or _TROUBLE.search(said.lead(40)):
        return Stance.REFUSAL
    alone = _ALONE.match(behind)
    if alone and not any(
        said.end <= node.start < said.end + alone.end() and node.day for node in said.nodes
    ):
        return Stance.OFFER
    return Stance.OFFER if _PRAISED.match(behind) else None
