"""Days and hours that are told beside the talk: "I fly out the 9th", "every day is Saturday to me".

Rules
- The day on which one flies out, is done or has one's last class bounds one's time, and is not
  refused by that where another is offered; nor is one for which there is a feast to prepare.
- Nor is the day on which one leaves, where that is why "it has to be" earlier.
- That every day is a Sunday names none; nor does a thank-you that it is Friday, or the middle of
  the night at some place.
- The hour by which one is fit for nothing more is none before which one is not.
- What the hour told before is on the other's clock is no second hour ("in Oslo it's 6pm").
- A week counted from now ("in six weeks or so") and weeks that nobody counts ("the next weeks are
  full") are neither offered nor refused where the other is asked to write again.
- So is what comes every month, when all vote, when a letter came, when another has a birthday, and
  when one will know and tell.
- Who but tells that they are ill or out today says nothing of a talk.

Known limit: the turns are those of the four languages.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_NEAR: Final = 80  # letters looked at on either side
_CLAUSE: Final = re.compile(r"[.!?;:\n]|, ")
_SENTENCE: Final = re.compile(r"[.!?\n]")
#: where one's time ends, with the day right behind it
_BOUNDS: Final = re.compile(
    r"\b(?:and|then) (?:fly|sail|drive|head|travel|leave)"
    r"(?: (?:out|off|home|back|away|again))+(?: (?:to|for) [\w]+)?(?: on)? ?$"
    r"|^(?:then )?(?:fly|sail|head|travell?|driv)ing (?:out|off|home|back)(?: on)? ?$"
    r"|\b(?:i'm|i am|i'll be|we're|we'll be) (?:done|finished|through)"
    r" (?:[a-z]+ing|with (?:\w+ ){0,3}\w+)(?: on| by)? ?$"
    r"|\b(?:fliege|reise|fahre)(?: ich)?(?: dann)? (?:am|den) ?$"
    r"|\bje (?:repars|rentre|reprends l'avion)(?: \w+)? (?:le)? ?$"
    r"|\b(?:termino|acabo|terminamos) (?:las clases|el curso|los examenes|el contrato)(?: el)? ?$"
    r"|\ban?(?: [a-z]+){1,2} to (?:sort|plan|arrange|organi[sz]e|prepare|cater)(?: out)?"
    r"(?: for| on| by)? ?$"
    r"|\ban?(?: [a-z]+){1,2} to (?:bake|write|ice|finish|pack|get ready) for ?$"
    r"|\ba (?:ecrire|finir|rediger) pour ?$"
    r"|\ba (?:preparer|organiser)(?: pour)?(?: le)? ?$"
    r"|\bque (?:organizar|preparar)(?: para)?(?: el)? ?$"
    r"|\bgott sei dank ist(?: es)? ?$"
    r"|\bthank (?:god|goodness|heavens|christ),? (?:it's|its|it is) ?$"
)
#: the day on which one leaves, where that is why it must be before
_LEAVES: Final = re.compile(
    r"\b(?:i|we)(?:'m|'re| am| are)? (?:fly|flying|ship|shipping|sail|sailing|leave|leaving|travel"
    r"|travell?ing|head|heading|go|going|move|moving)(?: (?:out|off|home|away|abroad|overseas))*"
    r"(?: on)?(?: the)? ?$"
)
_HAS_TO_BE: Final = re.compile(
    r"\b(?:it (?:has|needs|'d have) to be|it'?s now or never|now or never|(?:only|last) chance"
    r"|it must be|so it'?s either|it'll have to be)\b"
)
#: when all vote, a letter came, one greets from, or another has a birthday
_KNOWN: Final = re.compile(
    r"^(?:the |die |der |le |la |el |l')?(?:vote|election|referendum|draw|count|wahl|abstimmung"
    r"|ziehung|scrutin|tirage|votacion|sorteo)s? (?:is|ist|est|es)(?: on| am| le| el)? ?$"
    r"|\b(?:brief|mail|nachricht|post|paket)\w* (?:kam|erreichte mich)(?: erst| schon)?(?: am)? ?$"
    r"|\b(?:lettre|mail|courriel|message|colis) (?:est|m'est) arrivee?s?(?: ce| le)? ?$"
    r"|\b(?:carta|correo|mensaje|paquete) (?:me )?llego(?: el)? ?$"
    r"|\b(?:hello|hi|greetings|regards|grusse|gruss|bonjour|salutations|saludos)"
    r" (?:from|on|aus|von|d'|de|desde) ?(?:an?|einem|un)(?: \w+)? ?$"
    r"|\b(?:feels|sounds|looks) like (?:an?|another) ?$"
    r"|'s \d\d?(?:th|st|nd|rd)(?: on)? ?$|\bfete ses \d+ ans(?: ce| le)? ?$"
    r"|\bcumplen? \d+(?: anos)?(?: el)? ?$|\b(?:more|further|proper reply) ?$"
)
_TURNS: Final = re.compile(r"\bwird(?: am)? ?$")
_AGE: Final = re.compile(r" \d\d\b(?! ?(?:uhr|h\b|[:.]))")
#: "On Friday they give me my rota and I'll tell you"
_TELLS: Final = re.compile(
    r"[^.!?]{0,50}\b(?:(?:dann|und) (?:sage?|gebe?) ich(?: \w+)? bescheid"
    r"|y (?:te|os|le|les) (?:digo|aviso|cuento)|et (?:je )?(?:vous|te) (?:dirai|dis|redis)"
    r"|(?:and|then|so) (?:i'll|i can|i will|will) (?:tell|let) (?:you|u)\b)"
)
#: … and behind it: "Am 30. April endet mein Vertrag"
_BOUNDS_BEHIND: Final = re.compile(
    r" (?:endet|lauft) (?:mein|unser)\w* \w+(?: aus)?"
    r"|,? (?:ist|sind|war) (?:mein|unser|der|die|das)\w* letzte"
)
_EVERY: Final = re.compile(
    r"\b(?:(?:every|each) day(?:'s| is| feels| seems)?(?: like| just)?(?: an?| another)? "
    r"|jeder tag (?:ist |wie )?(?:ein )?|(?:c'est )?tous les jours,?(?: c'est)?(?: un)? "
    r"|(?:todos los dias|cada dia)(?: son| es| parece)?(?: como)?(?: un| el)? )"
    r"(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|(?:sonn|mon|diens|donners|frei|sams)tag"
    r"|samedi|dimanche|lundi|vendredi|sabado|domingo|lunes|viernes)"
)
#: it is then in the middle of the night
_DEAD: Final = re.compile(r"\b(?:middle|dead|depths) of the ?$")
#: an hour by which nothing is to be had of one
_FIT: Final = (
    r"(?:useless|no (?:good|use|earthly use)|worthless|dead|brain-?dead|toast|finished|spent"
    r"|shattered|knackered|a zombie|a wreck|asleep|fried|wiped|cooked)"
)
_BY: Final = re.compile(rf"\b(?:i'm|i am|im|we're)(?: \w+)? {_FIT}(?: to \w+)?(?: by)? ?$")
_BY_BEHIND: Final = re.compile(
    rf" ?,? ?(?:i'm|i am|im|we're)(?: \w+)? {_FIT}\b| je ne (?:vaux|suis) plus (?:rien|bonne? a)"
    r"| (?:ya )?no (?:sirvo|valgo)\b| bin ich (?:schon )?(?:zu nichts|platt|erledigt|hinuber)"
)
#: what it is for the other, or at another place
_FOR_YOU: Final = re.compile(
    r"(?:^|[,;(] ?)(?:and |so |und |et |y )?(?:(?:in|at|over in) (?!my\b|our\b)[a-z][a-z ]{1,20}"
    r"|for you|your end|yours|(?:fur|bei) (?:sie|dich|euch|ihnen|dir)|(?:a|en) [a-z]{3,15}"
    r"|chez (?:vous|toi)|pour (?:vous|toi)|para (?:ti|usted|vosotros))"
    r"(?: of course)?,? (?:(?:it|that|this)(?:'s| is| will be| would be|'ll be|'d be)"
    r"|(?:ist|sind|ware|waren) (?:es|das)(?: dann)?|ce (?:sera|serait)|c'est"
    r"|(?:eso )?(?:es|son|seria|serian|seran))(?: (?:then|still|already|der|am|schon|noch|dann))*"
    r"(?: (?:the (?:day|night|evening) before|vortag|am vortag|la veille|las?)\b)?,? ?$"
)
_AGAIN: Final = re.compile(
    r"\b(?:(?:write|e-?mail|ask|contact|ping|message|text)(?: to)?(?: me| us)? again"
    r"|(?:try|check|come) (?:me |us )?(?:again|back)(?! (?:to)?(?:day|morrow))"
    r"|(?:hit|nudge|ping|remind) me(?: up)?"
    r"|schreib\w*(?: sie)?(?: mir| uns)?[^.!?\n]{0,40}(?:wieder|noch ?mal|nochmals|erneut)"
    r"|meld\w*(?: sie)?(?: dich| sich)?[^.!?\n]{0,40}(?:wieder|noch ?mal|nochmals|erneut)"
    r"|(?:reecri|recontact|relanc)\w+|(?:escrib\w+|contact\w+)[^.!?\n]{0,20}"
    r"(?:otra vez|de nuevo|nuevamente))\b"
)
_WEEKS: Final = re.compile(r"\b(?:weeks|wochen|semaines|semanas)\b")
#: what one is asked to do from a day on, but to talk
_LATER: Final = re.compile(r"\b(?:hit|nudge|ping|poke|chase|remind)(?: me| us)(?: up| again)* ?$")
_ILL: Final = re.compile(
    r"^(?:hi|hello|sorry|hallo)?,? ?(?:i'm|i am|am|bin|ich bin|je suis|estoy)?(?: leider)?"
    r" ?(?:(?:out|off|home)(?: sick| ill| of (?:the )?office)?|under the weather|heute krank"
    r"|malade|de baja|je ne me sens pas bien|(?:ich )?fuhle? mich heute)(?: today|"
    r" heute| aujourd'hui| hoy)?(?:, a demain)?$"
)
#: "the first Tuesday of the month is council": what is so every month
_IS: Final = re.compile(r",? (?:is|ist|c'est|hay|es) (?!no\b|not\b|kein|nicht|pas\b)")
_BESIDE: Final = 3  # nodes
_TIMELY: Final = re.compile(r"\b(?:but|so|how|could|can|call|aber|also|mais|donc|pero)\b|\?")
_HOURS: Final = frozenset({TimeKind.EXACT, TimeKind.RANGE})
_BY_HOURS: Final = frozenset({TimeKind.EXACT, TimeKind.BEFORE})


def is_merely_told(said: Said) -> bool:
    """Is it a time that is none for a talk?"""
    one = said.one
    lead = said.lead(_NEAR, _CLAUSE)
    inside = said.inside()
    behind = said.behind(_NEAR, _SENTENCE)
    if _EVERY.search(f"{lead}{inside}"):
        return True
    if _DEAD.search(lead):
        return not any(time.kind in _HOURS for time in one.times)
    if not one.dates:
        return _is_last_hour(one, lead + inside, behind) or _is_reckoned(said)
    if one.times:
        return _is_reckoned(said)
    if _is_day_told(said):
        return True
    bounds = _BOUNDS.search(lead) or _BOUNDS.search(_led(lead, inside))
    if not bounds and _LEAVES.search(_led(lead, inside)):
        bounds = _HAS_TO_BE.search(fold(said.text))
    if not bounds and not _BOUNDS_BEHIND.match(behind):
        return False
    return any(other.proposal.dates for other in said.others())


def _is_day_told(said: Said) -> bool:
    """Is it a day or a week of illness, of a letter to come, or of what everybody knows?"""
    page, one = said.page, said.one
    lead, inside, behind = said.lead(_NEAR, _CLAUSE), said.inside(), said.behind(_NEAR, _SENTENCE)
    led = _led(lead, inside)
    if not page.asked and _ILL.match((lead + inside).strip()):
        return not _TIMELY.search(behind)
    if not page.asked and inside == "hoy" and re.match(r" no me (?:encuentro|siento) bien", behind):
        return True
    if _TELLS.match(behind) or _KNOWN.search(lead) or _KNOWN.search(led):
        return True
    if _TURNS.search(led) and _AGE.match(behind):
        return True
    if all(day.nth and not day.month for day, _ in one.dates) and _IS.match(behind):
        around = {node.cat for node in said.right[:_BESIDE]}
        return around.isdisjoint({Cat.OFFER, Cat.YES, Cat.REFUSE, Cat.NEUTRAL})
    if one.bound is Cat.AFTER and _LATER.search(lead + _OPENING.sub("", inside)):
        return True
    if all(day.span != "day" for day, _ in one.dates):
        counted = all(day.how is Cat.IN for day, _ in one.dates) or _WEEKS.search(inside)
        return bool(counted) and _AGAIN.search(fold(said.text)) is not None
    return False


_OPENING: Final = re.compile(r"^(?:after|from|nach|ab|apres|despues de)\b.*")
_PREPOSITION: Final = re.compile(r"^(?:on |for |by |am |le |el |pour |para )?(?:the |el |le )?")


def _led(lead: str, said: str) -> str:
    """The words before a day, with its own preposition."""
    opening = _PREPOSITION.match(said)
    return lead + (opening[0] if opening else "")


def _is_last_hour(one: Proposal, lead: str, behind: str) -> bool:
    """ "I'm useless by ten", "by nine I'm brain-dead"."""
    if any(time.kind not in _BY_HOURS for time in one.times):
        return False
    before = re.sub(r"(?:by )?[\w:.]+(?: ?[ap]\.?m\.?)?$", "", lead)
    led = re.match(r"\W*(?:and |but )?(?:by|a|a las)\b", lead.lstrip())
    led = led or re.match(r"\W*(?:um|ab)\b", lead.lstrip())
    return bool(_BY.search(before) and " by " in f" {lead}") or bool(
        led and _BY_BEHIND.match(behind)
    )


def _is_reckoned(said: Said) -> bool:
    """ "Tuesday at 9. In LA it is the day before, 16:00": an hour told before, on another clock."""
    if not _TOLD_AGAIN.issuperset(said.kinds):
        return False
    if not _FOR_YOU.search(said.lead(_NEAR, _SENTENCE).lstrip()):
        return False
    earlier = said.page.between(0, said.begin)
    return any(time.kind in _HOURS for other in earlier for time in other.proposal.times)


_TOLD_AGAIN: Final = frozenset({*_HOURS, TimeKind.PART_OF_DAY})
