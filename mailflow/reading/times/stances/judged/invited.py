"""Times at which the writer lets the other have them: "I'm on the stand Friday from 2, come by".

Rules
- A time is offered when the words behind it, in its sentence, ask the other to come, to call or
  to take it ("so it's yours", "fire away", "want it?"), or say that one can be spoken to then.
- So it is when "you'll find me", "catch me" and the like lead to it.
- So is a day and its hour where the next sentence opens by asking so ("Come by.").
- Neither holds where the clause of the time denies, is away or is past, where another time
  stands between, nor for what is to be done only "if", "when" or "before".

Known limit: an invitation further on than the next sentence is weighed with all else.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Part
from mailflow.reading.times.stances.engaged.announced import is_announced
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_NEAR: Final = 110  # letters looked at on either side
_ME: Final = r"(?: (?:me|us|my (?:desk|office|line|mobile|cell)))"
#: what asks the other to come, to call or to take the time
_BIDDEN: Final = (
    r"(?:come(?: (?:and|along|by|in|on|over|round|up|down|to|sit|see|find|say|have|join|with|keep"
    r"|whenever|any ?time|when)"
    r"\b| ?$)|pop|knock|stop by|look in|drop (?:in|by)|swing by|turn up|show up|walk (?:in|over|up)"
    rf"|(?:call|ring|phone|catch|grab|try|find|join|hit|get|bother|buzz|use|have|fire){_ME}"
    r"|(?:call|ring|phone|buzz|text) (?:whenever|any ?time|when (?:you|it))"
    r"|(?:interrupt|distract|disturb|rescue|save|keep) (?:me|us)"
    r"|fire away|shoot\b|(?:pick|choose|name|take) (?:your|a|whatever|whichever|any)"
    r"|help yourself|be my guest|feel free|you(?:'re| are) (?:very |most |more than )?welcome"
    r"|you might as well|you (?:can|could|may|might|will|would|are free to|'ll)? ?"
    rf"(?:find|catch|have|grab|call|ring|come|drop|pick|get|reach){_ME}?"
    r"|komm\w* (?:sie |doch |ruhig |gern\w? |einfach )*(?:vorbei|rein|dazu)"
    r"|(?:ruf|rufen sie|ruft)(?: \w+){0,4} an\b|(?:schau|schauen sie)(?: \w+){0,4} (?:vorbei|rein)"
    r"|klopf\w*|melde?n? (?:dich|sie sich|euch)|storen sie|da (?:konnen sie|kannst du)"
    r"|(?:passez|passe|venez|viens)\b|(?:appelez|appelle|rejoignez|rejoins|derangez)-(?:moi|nous)"
    r"|n'hesitez pas|(?:pase|pasate|pasese|ven|venga|vente"
    r"|acerca(?:te|os)|acerquen?se|arrim[ae]\w*|asom[ae]\w*)\b"
    r"|(?:llama|llame|busca|marca|marque|encuentra)(?:me|nos))"
)
#: what says that one can be spoken to
_OPEN: Final = (
    r"(?:(?:it|that|this|which|so|and|then)?(?:'s| is| are)? ?(?:all |entirely )?yours\b"
    r"|(?:i'm|i am|am|we're) (?:all )?(?:yours|ears)\b|all ears|bored\b"
    r"|(?:with |have |i've )?(?:no|nothing) (?:plans|to do)\b"
    r"|(?:do you |d'you |you |if you )?(?:want|fancy) (?:it|that|them)\b|there you (?:go|are)"
    r"|that's (?:your|the|our) (?:window|slot|moment|chance|time)|ha(?:ve|s) me to yourself"
    r"|(?:happy|glad|pleased|delighted|willing|free|able) (?:of (?:the |some )?company"
    r"|to (?:be )?(?:talk|chat|speak|answer|have|distracted|interrupted|disturbed|see))"
    r"|could (?:use|do with) (?:a|some|the) \w+"
    r"|(?:i )?(?:could|can|might) (?:slip|sneak|step|nip|duck|steal) (?:out|away|off|into)\b"
    r"|let(?:'s| us) (?:use|take|grab|have|do|go (?:with|for)|book|pencil) (?:that|it|this|one)\b"
    r"|nehmen wir (?:das|die|den|ihn|sie)\b|prenons[- ](?:le|la|ca)\b|(?:usemos|aprovechemos)\b"
    r"|can (?:(?:finally|actually|even|then) )*(?:hear myself|talk|speak|chat)\b"
    r"|phone (?:is )?in (?:my )?(?:pocket|hand|reach)|hands[- ]free|on speaker"
    r"|(?:nothing|nobody|no one) (?:\w+ )?(?:happens|comes|calls|disturbs)"
    r"|ganz ohr|gehort (?:dir|ihnen)|je suis a vous|tout ouie|soy todo oidos)"
)
_CUT: Final = (
    r"(?:[,;:(.!\N{EN DASH}-]+\s*|\b(?:and|so|then|but|und|also|aber|et|donc|mais|y|asi que|pero) )"
)
_SOFT: Final = (
    r"(?:(?:so|and|then|but|just|please|do|well|by all means|i'm|i am|i'll|my|the|with|you"
    r"|let's say|einfach|bitte|gern|donc|pues) )*"
)
#: in a clause of its own, or at once: "9am Wednesday yours" tells another clock, and "Wednesday is
#: yours" lets one have it
_BEHIND: Final = re.compile(
    rf"(?:(?P<cut>{_CUT}){_SOFT}|^(?! ?yours\b) ?)(?:(?(cut)(?P<bidden>{_BIDDEN})|(?!))|{_OPEN})"
)
_LITTLE_MORE: Final = re.compile(r"[^.!?\n]{0,40}(?:[.!?\n]|$)")
_LEADING: Final = re.compile(
    r"\b(?:(?:you(?:'ll| will| can| could| may| might)? (?:find|catch|have|grab|get|reach)"
    r"|(?<!to )(?:catch|grab|find|hit)|you've got|you have) (?:me|us)"
    r"|(?:du findest|sie finden|finden sie|erwischst du|erwischen sie)(?: \w+)? (?:mich|uns)"
    r"|vous me (?:trouverez|trouvez)|tu me trouve(?:ras|s)"
    r"|me (?:encuentra|encuentras|encontrara|encontraras|pillas|localizas?))"
    r"(?: (?!if\b|before\b|when\b|unless\b)[\w'-]+){0,6} ?$"
)
#: who is so, or does so, cannot be met
#: "Come at 11", "ring me about four": the time to do so
_ORDERED: Final = re.compile(
    r"(?:^|[,;:(.] ?|\b(?:and|so|then|just|please|do|or|but) )"
    r"(?:come|call|ring|phone|try|ask for|turn up|show up|knock|drop in|pop in|drop by|stop by"
    r"|be (?:here|there)"
    r"|meet|join|komm\w*|ruf\w*|appelle\w*|appelez\w*|passe[zr]?|viens|venez|llama\w*|ven|pasate)"
    r"(?: (?:the|my|our) [a-z]+(?: (?:line|phone|number|door|bell))?)?"
    r"(?:[ -](?:me|us|here|along|by|over|round|up|down|in|sie|mich|uns|moi|nous|an|vorbei|there))*"
    r"(?: (?:at|around|about|for|some ?time|um|gegen|a|vers|a las|hacia las))? ?$"
    r"|(?<!not )\b(?:wait(?:ing)?(?: for)? you|expect(?:ing)? you|ich erwarte (?:sie|dich)"
    r"|je (?:vous|t') ?attends?|(?:te|le|la|os) espero)(?: (?:here|there))?"
    r"(?: (?:at|around|um|gegen|a|vers|a las))? ?$"
)
_ONLY: Final = re.compile(
    r" ?(?:is|'s|would be|will be)(?: just| about| pretty much| probably)? the (?:only|one|first)"
    r" (?:day|time|slot|gap|hour|moment|morning|afternoon|evening|window|date|half hour|one)\b"
    r"(?!.*(?:can't|cannot|can not|don't|won't|isn't|\b(?:closed|out|away|bad|taken|busy|full)\b))"
)
#: "you're welcome to ring on", "I'd opt for", "take your pick of"
_CHOOSING: Final = re.compile(
    r"(?<!not )(?:\b(?:welcome|free|invited) to (?:ring|call|phone|come|drop|pop|stop|swing|visit"
    r"|join|try|knock|turn up|show up|book|grab|pick|use)\b[^,;.!?]{0,25}"
    r"|\b(?:go|opt|plump|settle|aim|shoot) (?:with|for|on)"
    r"|\bgive (?:me|us) (?:a|another) (?:call|ring|shout|bell|buzz|tinkle)"
    r"|\b(?:vote|choice|money|nod) (?:goes to|falls on|is on|is for)"
    r"|^(?:(?:so|then|just|please|do|or|and) )*(?:(?:tag|ride|come|hop|sit|drop|pop|swing|stop)"
    r" (?:along|in|by|round|over|with)|(?!(?:let|give|send|show|tell|ask|e?-?mail|write"
    r"|excuse|forgive|trust|believe|wish|spare|leave|text|ping|remind|pardon|bear|keep|get|make|take|put|want"
    r"|see|help|count|thank|miss|cost|with|for|to|of|from|like|at|on|by|about|se|no|que|ya|tu|lo|te"
    r"|il|ca|ne|je|elle|vous)\b)[a-z]+ (?:with )?me)"
    r"\b[^,;.!?]{0,30}"
    r"|\byour pick|\b(?:pick|choose|grab|nab|snag|book) (?:a |any |some)"
    r"(?:thing|time|slot|hour|gap)?)(?: of| from| on| the| for)* ?$"
)
#: "Friday gets it"
_WINS: Final = re.compile(
    r",? you(?:'ll| will|'d| would)? (?:have|get|find|catch) (?:me|us|my|a|an|all)\b"
    r"(?! (?:(?:an? )?(?:empty|locked|closed|machine|shut)|gone|asleep|out|away|in (?:a |the )?m))"
    r"| ?(?:gets (?:it|my vote|the nod)|wins\b|takes it|has it\b|remains (?:free|open)|is a goer"
    r"|'s a goer|i (?:can|could) swing|i'd (?:go (?:with|for)|pick|choose|take)|stands(?=[.,!]|$)"
    r"|works a treat|suits me down)"
)
#: "Dienstag nach zwei hab ich die Werkstatt für mich"
_ALONE: Final = re.compile(
    r"[^.!?]{0,30}\b(?:have|'ve|got|hab\w*)\b[^.!?]{0,40}"
    r"\b(?:fur (?:mich|uns)(?: allein)?|to (?:my|our)sel(?:f|ves))\b"
)
_GONE: Final = re.compile(
    r"\b(?:away|off (?:sick|work|on)|on (?:leave|holiday|vacation|annual|sabbatical|strike)|abroad"
    r"|out of|i'm out|travel\w*|fly\w*|closed|unavailable|urlaub|krank|verreist|unterwegs|conge\w*"
    r"|vacances|absente?|ferme\w*|vacaciones|viaje|cerrad[oa]|fuera"
    r"|no (?:good|use|way|chance|time))\b"
)
_UNSURE: Final = re.compile(
    r"\b(?:before|after|until|till|unless|instead|another|other|colleague|secretary|assistant"
    r"|sooner|earlier|later|urgent|emergency|next|again|avant|vorher|antes)\b"
)
_ENDS: Final = re.compile(r"[.!?](?=\s|$)|\n")
_NO: Final = frozenset({Cat.EXCEPT, Cat.NEUTRAL, Cat.WRITE, Cat.MOVE, Cat.THAN, Cat.PICK})


def is_bidden(lead: str) -> bool:
    """Do the folded words before an hour ask the other to come or to call ("meet me")?"""
    return bool(_ORDERED.search(lead) or _LEADING.search(lead))


def is_invited(said: Said) -> bool:
    """Is the other asked to come or to call at this time?"""
    one = said.one
    if not (one.dates or said.at == 0) or _is_of_all(said) or _is_denied(said):
        return False
    lead = said.lead(_NEAR, _ENDS).lstrip()
    if _GONE.search(lead):
        return False
    if one.dates and (_LEADING.search(lead) or _CHOOSING.search(lead)):
        return True
    inner = fold(said.text[said.begin : _hour_begins(said)])  # "Monday I'm in, so call at 2"
    if one.dates and one.times and _ORDERED.search(inner):
        return True
    hourly = one.times and _BEGINS.issuperset(said.kinds)
    if hourly and _ORDERED.search(lead):
        return True
    later = said.page.between(said.begin + 1, len(said.text))
    limit = min((o.start for o in later if not _is_any(o.proposal)), default=len(said.text))
    behind = said.behind(_NEAR)
    rest = _ENDS.split(behind)[0]
    if one.dates and (_ONLY.match(rest) or _WINS.match(rest) or _ALONE.match(rest)):
        return True
    asked = _BEHIND.search(rest)
    if asked is None and one.dates and one.times:
        asked, rest = _asked_next(behind, len(rest)), behind
    if asked is None or _GONE.search(rest) or limit < said.end + min(asked.end(), len(rest)):
        return False
    rest = _ENDS.split(behind[asked.start() + 1 :])[0]
    return limit >= said.end + asked.start() + len(rest) and not _UNSURE.search(rest)


def _asked_next(behind: str, at: int) -> re.Match[str] | None:
    """ "Tuesday at 3. Come by.": is the other asked in a short sentence of its own?"""
    asked = _BEHIND.match(behind, at)
    short = asked and asked["bidden"] and _LITTLE_MORE.match(behind, asked.end())
    return asked if short else None


def _hour_begins(said: Said) -> int:
    return next((node.start for node in said.own if node.time is not None), said.end)


_BEGINS: Final = frozenset({TimeKind.EXACT, TimeKind.AFTER, TimeKind.RANGE})


def _is_any(one: Proposal) -> bool:
    """ "Come whenever": a time that says no more than the one before it."""
    return not one.dates and all(time.kind is TimeKind.DAY for time in one.times)


def _is_of_all(said: Said) -> bool:
    """Is it a time of every week, or of a public event?"""
    one = said.one
    if any(day.each or day.span == "workdays" for day, _ in one.dates):
        return True
    if any(day.span != "day" and not one.times for day, _ in one.dates):
        return True
    return is_announced(said)


def _is_denied(said: Said) -> bool:
    """Does its clause say no, or tell what is past or to be written by then?"""
    nodes, one = said.nodes, said.one
    before = said.previous()
    first = before.one.last + 1 if before else 0
    breaks = [n + 1 for n in range(first, one.first) if nodes[n].part is Part.BREAK]
    first = breaks[-1] if breaks else first  # "this week's a washout but Monday, fire away"
    ends = (n for n in range(one.last + 1, len(nodes)) if nodes[n].part in _CUTS)
    told = nodes[first : next(ends, None)]
    if any(node.cat in _NO for node in told):
        return True
    if one.bound in {Cat.UNTIL, Cat.BEFORE} and not one.times:
        return True
    ended = all(time.kind is TimeKind.BEFORE for time in one.times) and bool(one.times)
    return ended or any(node.cat is Cat.REFUSE and _DENIES.search(node.word) for node in told)


_CUTS: Final = frozenset({Part.JOINT, Part.BREAK})
_DENIES: Final = re.compile(
    r"n't|n.t\b|\b(?:not?|no|never|nor|cannot|cant|unable|impossible|out|gone|taken|full|booked|busy"
    r"|bad|nicht|kein\w*|pas|ne|complet|lleno|imposible|unmoglich|voll|belegt|away|scratch|forget)\b"
)
