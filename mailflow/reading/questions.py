"""Which sentences with a question mark wait for an answer.

Rules
- What is answered by the writer himself asks nothing ("Would I like to? Yes."), nor does a tag
  ("We met, didn't we?"), nor what is only a turn of speech ("Who can say no to a pie?").
- Who refuses asks only what is put to "you", or with "what", "which" …; who wants no more mail
  does not ask with the sentence that says so ("Could you take me off?").
- What number to call, which room to find, what to bring: these ask something beside a time, too;
  so does what the writer would do for the other, beside a no ("Shall I ask her?").

Known limit: irony.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from mailflow.pipeline.evidence import Answer
from mailflow.reading.phrases import Sense, fold
from mailflow.reading.signs import Dissected

_YOU = re.compile(
    r"\b(?:you|your|yours|u|ya|ye|sie|ihnen|ihr\w*|du|dir|dich|dein\w*|euch|vous|votre|vos|tu|tus|te|ton|ta"
    r"|usted\w*|su|sus|le|\w+s-(?:vous|tu)|\w+ez)\b"
)
_WHAT = re.compile(
    r"\b(?:what|why|which|where|when|whose|welche\w*|woher|wofur|worum|quel\w*|comment|ou|cual\w*|donde|para que)\b"
)
_TAG = re.compile(
    r"(?:(?:is|are|do|does|did|was|were|have|has|had|can|could|will|would|should)(?:n't)? "
    r"(?:i|you|we|they|he|she|it|there|that)|remember|right|huh|nicht wahr|oder|gell|ne|n'est-ce pas|hein"
    r"|verdad|cierto|no es cierto|eh)$"
)
_TURN = re.compile(
    r"(?:why (?:not|wouldn't|shouldn't|don't)|who (?:wouldn't|doesn't|can|could|needs|knows|am i)\b"
    r"|how (?:could|can) (?:i|anyone)\b|what(?:'s| is) (?:not to|half|an hour|a|one)\b|what can i\b"
    r"|what do (?:i|you (?:say|think) (?:to|of|about))\b|(?:can|would) you (?:believe|imagine)\b"
    r"|in this \w+$|(?:me|moi|ich|yo),|are you an? \w+ (?:bird|owl|person)"
    r"|was (?:halten|haltst|meinst|sagst|sagen) (?:sie|du)? ?(?:von|zu|dazu)\b|wer weiss|qui sait|quien sabe"
    r"|qu'en (?:dites|dis|pensez|penses)|que (?:te|le) parece)"
)
_PLEA = re.compile(
    r"(?:[\w.]+ ?,? )?(?:(?:could|can|would|will) you|konnten sie|pourriez-vous|podrian?)\b"
)
#: what must be known for the appointment
_ARRANGING = re.compile(
    r"\b(?:(?:what|which|whose) (?:\w+ )?(?:number|room|building|floor|address|entrance|line|platform|cafe)"
    r"|(?:shall|should|do|may|can|must) i (?:\w+ )?(?:book|reserve|bring|send|arrange|order|invite|record|print"
    r"|prepare|wear)|(?:can|could|will|would) you (?:\w+ )?(?:send|bring|tell|forward"
    r"|share|remind|give)|is it (?:all ?right|ok|okay|fine) (?:if|to)|(?:zoom|teams|phone|video|skype) or\b"
    r"|unter welcher|welche nummer|soll ich (?:\w+ ){0,4}(?:reservieren|buchen|mitbringen|schicken|einladen)"
    r"|quel(?:le)? (?:est|numero|salle|adresse)|(?:dois-je|faut-il) |a (?:que|cual) numero|(?:cual es|me (?:da|das|pasa"
    r"|pasas)) (?:\w+ )?(?:numero|telefono)|(?:reservo|llevo) )"
)
_PREFERRING = re.compile(r"\bwould you (?:rather|prefer)")
_ANSWERING = frozenset({Sense.NAY, Sense.ACCEPT, Sense.NEGATOR, Sense.REFUSE})


_QUESTION_WORDS = frozenset(
    "who what why when where which how wer was wann wo wie warum wieso wozu worum qui quoi quand"
    " comment pourquoi quién quien qué que cuándo cuando cómo como dónde".split()
)
#: what a sentence with a question mark may say instead of asking
_NOT_ASKING = frozenset(
    {
        Sense.LATER,
        Sense.REFER,
        Sense.DROP,
        Sense.MOVE,
        Sense.FIXED,
        Sense.SUITS,
        Sense.PROPOSE,
        Sense.THEN,
        Sense.CANNOT,
        Sense.REFUSE,
    }
)


def asked(reply: Dissected, said: Collection[Answer], names: Sequence[str]) -> str:
    """The first question in a reply, empty where there is none.

    `said` are the answers found so far, `names` those of the people referred to.
    """
    if Answer.STOP not in said:
        for sign in reply.of(Sense.ASK):
            return reply.words(sign)
    for number in range(len(reply.clauses.sentence_ends)):
        start, end = reply.clauses.sentence_span(number)
        words = reply.text[start:end].strip()
        if not words.endswith("?") or _is_rhetorical(reply, number, said=said):
            continue
        if _is_question(reply, number, words, names):
            return " ".join(words.split())[:200]
    return ""


#: what the writer would do for the other: "Shall I ask her?"
_OFFERING = re.compile(
    r"\b(?:(?:shall|should|will) i|(?:do )?(?:you )?want me to|would you like me to|soll ich"
    r"|(?:veux-tu|tu veux|voulez-vous|vous voulez) que je|quieres que|quiere que) (?:\w+ ){0,3}?"
    r"(?:ask|introduce|forward|pass|connect|check|fragen|nachfragen|weiterleiten|demande|pregunte)\b"
)


def _is_question(reply: Dissected, number: int, words: str, names: Sequence[str]) -> bool:
    senses = {sign.sense for sign in reply.in_sentence(number)}
    if reply.times_in_sentence(number) and not senses & {Sense.ASK, Sense.MAYBE}:
        return False
    if _arranges(reply, words):
        return True
    if senses & _NOT_ASKING or any(name in words for name in names):
        return False
    tail = words.replace(" - ", ",").rpartition(",")[2].strip(" ?!¿").split()
    if len(tail) < 2:
        return bool(tail) and tail[0].casefold() in _QUESTION_WORDS
    if Sense.ACCEPT not in senses:
        return True
    last = reply.in_sentence(number)[-1]
    return last.sense is not Sense.ACCEPT


def _is_rhetorical(reply: Dissected, number: int, *, said: Collection[Answer]) -> bool:
    """Does the question of a sentence want no answer, given the answers found so far?"""
    start, end = reply.clauses.sentence_span(number)
    words = fold(reply.text[start:end]).strip(" \n¿?!.")
    clause = re.split(r"[,;:–-] ", words)[-1]
    if (clause != words and _TAG.match(clause)) or _TURN.match(words) or _TURN.match(clause):
        return True
    if Answer.STOP in said:
        asks_to_stop = any(sign.sense is Sense.STOP for sign in reply.in_sentence(number))
        return asks_to_stop and bool(_PLEA.match(words))
    if Answer.NO in said and not any(one.search(words) for one in (_YOU, _WHAT, _OFFERING)):
        return True
    return not _YOU.search(words) and _is_answered(reply, end)


def _is_answered(reply: Dissected, end: int) -> bool:
    """Does the sentence after a question open with a yes or a no?"""
    behind = len(reply.text[end:]) - len(reply.text[end:].lstrip())
    return any(sign.start == end + behind and sign.sense in _ANSWERING for sign in reply.signs)


def _arranges(reply: Dissected, words: str) -> bool:
    """Does a question ask for what must be known to meet? Beside a time, what would be liked better
    belongs to the offer ("… or would you rather meet in town?").
    """
    small = fold(words)
    if _PREFERRING.search(small):
        return not any(slot.offered for _, _, slot in reply.times)
    return bool(_ARRANGING.search(small) or _OFFERING.search(small))
