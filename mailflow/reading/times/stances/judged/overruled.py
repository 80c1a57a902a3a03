"""What is said of a time in so many words, so that nothing is left to weigh.

Rules
- "I was going to say yes to the 23rd but that won't work": the 23rd is off.
- "We lock up at 5. Say 5:30": the hour at which work ends is only told of.
- "We eat at six, so call at seven": the hour to call at is offered; so is one at which something
  goes on and one is asked to call then.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.nodes import Part, Stance
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_NEAR = 80  # letters looked at on either side
_INTENDED = re.compile(
    r"\b(?:(?:we|i)(?:'d|'ve| had| have)? (?:fixed|agreed|settled|planned|scheduled)(?: on)?"
    r"|(?:was|were) (?:going|about|tempted|all set|minded) to|(?:nearly|almost) \w+"
    r"|we(?:'d| had)? (?:said|agreed(?: on)?|settled on|fixed)|on avait dit|nous avions dit"
    r"|(?:wir )?hatten(?: wir)? (?:ja |uns )?(?:auf|gesagt|ausgemacht)|habiamos (?:quedado|dicho)"
    r"|wanted to|would have said|wollte|j'allais|je voulais|iba a|queria)\b"
)
_CALLING = (
    r"\b(?:so|also|donc|asi que) (?:please |do |bitte )?"
    r"(?:call|ring|phone|rufen sie|ruf|ruft|appelez|appelle|llamen?|llama)\b"
)
_CALL = re.compile(rf"{_CALLING}[- ]?(?:me|us|mich|uns|moi|nous|nos)?(?: at| um| a| a las)? ?$")
_CALL_THEN = re.compile(
    r"(?![^.!?\n]*\b(?:don't|dont|not|never|nicht|pas|no)\b)[^.!?;\n]{0,60}"
    r"\b(?:(?:call|ring|phone|grab|catch|try|get)(?: me| us)?(?: on .{0,15})? then"
    r"|(?:ruf|rufen|ruft|melde?n?)(?: sie)?(?: mich| uns)?(?: doch| gern| ruhig| sich)* dann"
    r"|appelez?(?:-(?:moi|nous))? (?:alors|la|a ce moment)"
    r"|llama(?:me|nos|r)? (?:entonces|ahi)|llamenme entonces)\b"
)
#: "if you ring Friday at 2 I'll have my feet up"
_IF_YOU_CALL = re.compile(
    r"\bif (?:you|u) (?:can |could |want to |would )?(?:ring|call|phone|come|pop in|drop in|drop by"
    r"|come by|come round)(?: me| us| here| over| down)?(?: on| at| back)? ?$"
)
_MELD = re.compile(
    r"\bmeld\w*(?: sie)? (?:sich|dich|euch)(?: doch| gerne?| einfach| bitte| ruhig)*(?: am)? ?$"
)
_SO_CALL = re.compile(rf"[ ,;:-]*(?:h|uhr)?[ ,;:-]*{_CALLING}")


def told(said: Said) -> Stance | None:
    """The stance that needs no weighing; None where it does."""
    one = said.one
    if one.dates and _is_taken_back(said):
        return Stance.REFUSAL
    hourly = {*said.kinds} == {TimeKind.EXACT}
    if hourly and any(node.cat is Cat.BUT for node in said.nodes):
        behind = said.behind(_NEAR)
        if _SO_CALL.match(behind) and not _CALL_THEN.match(behind):
            return Stance.MENTION
        if not one.dates and _CALL.search(said.lead(_NEAR)):
            return Stance.OFFER
    if hourly and _is_end_of_work(said):
        return Stance.MENTION
    if is_to_call(said):
        return Stance.OFFER
    called = one.dates and one.times and _CALL_THEN.match(said.behind(_NEAR))
    return Stance.OFFER if called else None


_FINISHES: Final = re.compile(
    r"\b(?:finish\w*|lock(?:s)? up|close[sd]?|shuts?|ends?|gets? (?:out|off)|comes? off"
    r"|(?:knock|clock|log|sign)s? off|packs? up|(?:is|are) done|sors|finis\w*|termine\w*|ferme\w*"
    r"|schluss|feierabend|schliess\w*|fertig|salgo|sale|acab[oa]\w*|cierr[oa]|cerramos|termin[oa])\b"
)
_SAY: Final = re.compile(
    r"[ .,;:-]+(?:so |then |also |donc |pues )?(?:let's say|let's call it|say|make it|disons|on dit"
    r"|sagen wir|digamos|pongamos) (?:at |um |a |a las )?(?:\d|half|quarter|[a-z]+ (?:past|uhr))"
)


def _is_end_of_work(said: Said) -> bool:
    """ "We lock up at 5 on Wednesday. Say 5:30": when work ends, and not yet the hour meant."""
    lead = re.split(r"[.!?;\n]", fold(said.text[max(0, said.begin - _NEAR) : said.end]))[-1]
    return bool(_FINISHES.search(lead) and _SAY.match(said.behind(_NEAR)))


def is_to_call(said: Said) -> bool:
    """ "If you ring Friday at 2 I'll have my feet up": is the other to call then?"""
    if not said.one.dates or {*said.kinds} != {TimeKind.EXACT}:
        return False
    lead = said.lead(_NEAR)
    return bool(_IF_YOU_CALL.search(lead) or _MELD.search(lead))


def _is_taken_back(said: Said) -> bool:
    later = said.next()
    behind = said.nodes[said.one.last + 1 : later.one.first if later else None]
    turns = [n for n, node in enumerate(behind) if node.part is Part.BREAK and node.cat is Cat.BUT]
    if not turns or not any(node.cat is Cat.REFUSE for node in behind[turns[0] :]):
        return False
    lead = re.split(r"[.!?\n]", said.text[max(0, said.begin - _NEAR) : said.begin])[-1]
    return bool(_INTENDED.search(fold(lead)))
