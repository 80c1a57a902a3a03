"""Days set against the day before them: "Tuesday I lecture. Wednesday I don't."

Rules, for a day that opens its clause, behind another that is taken by something:
- what is denied of it is what goes on that other day, so that it is offered, where nothing but the
  denial is said ("Wednesday I'm not"), or it ends in "nothing" or "nobody", or what it lacks is a
  thing ("Friday no football");
- so it is where what took the other day is gone or elsewhere by then ("Friday he's golfing"), or
  one is at ease ("Sunday I'm at a loose end").
A day echoed in a question of its own is refused, where but a remark stands between it and another
day that is offered ("Friday? Year-end. Monday?").
What cannot be done on the other day is no such thing: "Monday I can't, Tuesday I can't".

Known limit: of the hour of a day nothing is known by it.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Stance
from mailflow.reading.times.stances.pages import Page, Said, Spoken
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_NEAR: Final = 90  # letters looked at on either side
_ENDS: Final = re.compile(
    r"[.!?;\n]|, (?=but\b|and\b|so\b|aber\b|und\b|mais\b|pero\b|which\b)|,? - "
)
_OPENS: Final = re.compile(
    r"(?:^|[.!?;:,\n\u2013-])(?: ?(?:but|and|while|whereas|then|on|aber|und|am|mais|et|pero|y|el"
    r"|le))*"
    r" ?$"
)
_UNABLE: Final = re.compile(
    r"\b(?:can't|cannot|cant|couldn't|won't|not (?:free|available|possible|good|around|here|in"
    r"|able|work)"
    r"|no good|out|off|busy|full|taken|kann|geht|passt|peux|libre|puedo|sorry|neither|either|auch"
    r"|non plus|tampoco|nor|too|also|same|again)\b"
)
_NO: Final = re.compile(
    r"\b(?:no(?!-)|nope|not|nay|none|nothing|nein|nicht|nix|ne|non|pas|nada)\b|n't\b"
)
_SOMEBODY: Final = r"(?:i|we|he|she|it|they|that|this|ich|wir|je|on|yo)"
#: a denial of what was said of the other day
_DENIED: Final = re.compile(
    rf" ?,? ?{_SOMEBODY}?(?:(?:'m| am|'re| are|'s| is| do| does|'ll| will|'d| would|'ve| have| has)"
    r" not|(?: is| are| do| does| would| have| has)n't)(?: any more| at all)? *$"
    r"|,? (?:(?:rather|much|a bit|far) )?less so *$"
    r"|,? (?:nicht(?: mehr)?|non|no) *$"
)
_NOTHING: Final = re.compile(
    r"\b(?:nobody|no one)'s *$|\b(?:nothing|nobody|no one|none|nowt|not a soul|nichts|nix"
    r"|niemandem?|niemanden|rien|personne"
    r"|nada|nadie)(?: (?:whatsoever|at all|planned|on|much|special|yet|else|to do|in the diary"
    r"|on the cards|vor|de prevu|previsto|especial))* *$"
)
_LACKS: Final = re.compile(
    rf"[ ,:=-]*(?:(?:there(?:'s| is| are)|{_SOMEBODY}(?:'ve| have|'ve got)|es gibt|ist|hab ich"
    rf"|il n'y a"
    r"|hay) )?(?:no|kein|keine|keinen|pas de|sin)"
    r" (?!time|way|chance|luck|good|go|use|can|gaps?|slots?|room|space|availab\w+|signal|phone"
    r"|internet"
    r"|reception|idea|one|more|better|worse|need|longer|school|nursery|childcare|lift|car|van"
    r"|zeit|luft|schule"
    r"|kita|temps|ecole|tiempo|colegio|puedo|es)[a-z-]{3,} *$"
)
_GONE: Final = re.compile(
    r",? (?:they|he|she|it|that|all that|everything)"
    r"(?:'ll be| will be|'ll have| will have|'s| is|'re| are|'ve| have)"
    r"(?: all| both| finally| safely| long| been)*"
    r" (?:gone|left|done(?: with)?|finished|(?:all )?over|behind (?:me|us)|history|away|elsewhere"
    r"|(?:back )?(?:open|on)(?: again)?|out of (?:my|the|our) (?:hair|way)"
    r"|(?:back )?(?:at|in|with) (?!home|bed|hospital|it\b|here)[a-z]+"
    r"|(?!coming|staying)\w{2,}ing)\b"
    r"|,? (?:they|he|she)(?:'ll| will)? (?:leaves?|go(?:es)? (?:home|away|back)|departs?|packs? up"
    r"|(?:fl(?:y|ies)|sails?|drives?|moves?) (?:out|off|home|back|on))\b"
)
#: what was to be done is done by then: "Tuesday we've moved", "Wednesday it'll be in"
_DONE: Final = re.compile(
    r",? (?:(?:i|we|they|he|she|it)(?:'ve|'ll have| will have|'s)"
    r" (?!got|had|booked|promised|agreed|arranged|planned|committed|been|asked|invited|scheduled)"
    r"(?:finally |already |all )?(?:[a-z]{2,}ed|done|found|slept|cut|put|left|sent|sold|built"
    r"|read|won"
    r"|written|flown|gone|come|moved)\b|it'll be in\b|the [a-z]+(?:'s| is) (?:cut|done|in|over"
    r"|gone)\b)"
)
_EASE: Final = re.compile(
    r"\b(?:loose end|peace(?:ful)?|breath(?:e|er)|(?:there's|have|got) (?:space|room|time)|and time"
    r"|leisure|to spare|at home|(?:back|my own|free) home|home$|kitchen table|sofa|feet up|hammock"
    r"|deckchair|bored(?: stiff)?|twiddl\w+|thumbs"
    r"|(?:human|awake|alive|sober|open|on) again|come up for air|less so|half (?:full|empty|free)"
    r"|unchained|recover(?:ed|ing)(?! from))\b"
)
_ANOTHERS: Final = re.compile(
    r",? (?:it's|it is|that's) (?:his|hers|theirs|(?:my )?[a-z]+'s|(?:some|any)(?:body|one) else's)"
    r"(?: turn| job)? *$"
)


_AGAINST: Final = frozenset({Cat.REFUSE, Cat.EXCEPT, Cat.IF})


def told(said: Said) -> Stance | None:
    """An offer, where a day is set against the one before it."""
    page = said.page
    if not said.one.dates or (other := _other(said)) is None:
        return None
    if not _OPENS.search(said.lead(_NEAR)):
        return None
    rest = _clause(page, said.end)
    nodes = other.sentence.nodes
    before_it = fold(said.text[max(0, other.start - _NEAR) : other.start])
    opened = _OPENS.search(before_it) is not None
    earlier = _clause(page, nodes[other.proposal.last].end) if opened else before_it
    if not earlier.strip() or _NO.search(earlier) or _UNABLE.search(earlier):
        return None
    turns = _DENIED.match(rest) or _NOTHING.search(rest) or _LACKS.match(rest) or _GONE.match(rest)
    turns = turns or _DONE.match(rest)
    eased = _EASE.search(rest) and not said.says(_AGAINST)
    if not (turns or eased or _ANOTHERS.match(rest)):
        return None
    return Stance.OFFER if said.told_before() is Stance.REFUSAL else None


def is_passed_over(said: Said) -> bool:
    """ "Friday? Year-end. Monday?": a day echoed, a word on it, and another in its place."""
    later = said.page.between(said.begin + 1, len(said.text))
    if not (said.sentence.asks and len(said.nodes) == 1 and later):
        return False
    begin, end = said.end, later[0].start
    between = said.text[begin:end].strip()
    if not _REMARK.fullmatch(between) or later[0].stance is not Stance.OFFER:
        return False
    if _WISHED.search(fold(between)):
        return _is_day(said.one)
    inside = {lexeme.cat for lexeme in said.page.lexemes if begin <= lexeme.start < end}
    return _is_day(said.one) and not inside & {Cat.OFFER, Cat.YES, Cat.OR, Cat.STAY}


_WISHED: Final = re.compile(
    r"\b(?:if only|i wish|dream on|schon ware?(?:'s| es)?|denkste"
    r"|j'aimerais(?: bien| tant)?|ojala)\b"
)
_REMARK: Final = re.compile(
    r"\?\s+(?!Or\b|And\b|Maybe\b|Perhaps\b|Otherwise\b|Else\b|I finish|I'm (?:in|free|off|home))"
    r"[^.!?\n]{2,60}[.!]"
)


def _is_day(one: Proposal) -> bool:
    """Is it a day or a week, or a part of one?"""
    return bool(one.dates) and all(time.kind is TimeKind.PART_OF_DAY for time in one.times)


def _other(said: Said) -> Spoken | None:
    """The time named right before one, where it is a day."""
    before = said.page.before(said.begin)
    if before is None or any(t.kind is not TimeKind.PART_OF_DAY for t in before.proposal.times):
        return None
    last, one = before.proposal, said.one
    return before if (last.dates, last.times) != (one.dates, one.times) else None


def _clause(page: Page, end: int) -> str:
    """What is said behind a time, up to the end of its clause or the next time."""
    starts = [one.start for one in page.between(end, end + _NEAR)]
    return _ENDS.split(fold(page.text[end : min([end + _NEAR, *starts])]))[0].rstrip(" ,")
