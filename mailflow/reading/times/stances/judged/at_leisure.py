"""Who has time then: "nothing to do from 6 to 8", "off from 20:00", "I'm on the allotment Saturday
morning and can natter".

Rules
- A time is offered where its clause says that nothing is to be done then, that the writer does
  nothing, or that no pupils, patients or customers come: the "no" is the work's. Not where more is
  denied, or something is left to do after all ("nothing but stocktaking").
- So is the time from an hour on, from which one is off; and the next such hour of its sentence.
- "My day off is Thursday" only tells of it, or is an offer where it is "any time"
  then; a day on which nothing is done but something is refused.
- A day, a part or some hours of one, are offered where a clause of its sentence behind it says that
  the writer can talk then, is glad of company, missed by nobody or bids the other call or choose,
  whatever is done else; up to the next time, but one that is no more than "whenever". Hours are
  not, where their own clause denies anything or tells what one is busy with, unless one is to be
  called "then", or missed by nobody.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Stance
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.late import Late
from mailflow.reading.times.words.lexemes import Cat, denies
from mailflow.reading.times.words.tokens import fold

_NEAR: Final = 70  # letters looked at on either side
_COMERS: Final = (
    r"(?:patients|pupils|lessons|classes|clients|customers|students|lectures|deliveries|guests"
    r"|rehearsals?|seminars?|surgery|punters"
    r"|patienten|schuler|unterricht|vorlesung|kunden|probe|gaste|kurse?|stunden"
    r"|cours|eleves|clients|repetition|clase|clases|pacientes|alumnos|clientes|ensayo)"
)
_NOTHING: Final = (
    r"(?:(?:nothing|not a thing|nowt|sod all|not much)(?: (?:else|much|better|special|particular"
    r"|at all|whatsoever))* to do"
    r"|(?:doing|up to) (?:nothing|nowt|sod all|very little)(?: (?:much|at all|special|particular))*"
    rf"|(?<!\bthere's )(?<!\bsorry, )no {_COMERS}(?: (?:to teach|to see|at all|in|booked))?"
    r"|(?:nichts|nix) (?:weiter |anderes |besonderes |mehr )*(?:zu tun|los)"
    rf"|keinen? {_COMERS}|(?:pas|plus) (?:de |d')?{_COMERS}|aucun {_COMERS}"
    r"|rien (?:d'autre |de special |de prevu )?a faire"
    rf"|nada (?:mas )?que hacer|(?:sin|no tengo) {_COMERS})"
)
#: as it leads to the time, or follows it in the clause
_LEADING: Final = Late(
    rf"\b{_NOTHING}(?: (?:on|in|this|next|for|between|am|in der|le|el|ce|este|entre|the"
    r"|but (?:talk|wait|chat|sit|twiddle)(?: \w+){0,3}|at))* ?$"
)
_BEHIND: Final = Late(
    rf"(?!.*\b(?:so|then|can't|cannot|won't)\b)[^.!?;:,\n]{{0,40}}?\b{_NOTHING}\b"
    r"(?! (?:but|except|apart|until|till|before|ausser|sauf|salvo|bis|avant|antes|vor)\b)"
)
_OFF: Final = Late(
    r"\b(?:i'm|i am|im|we're|we are|i'll be|i will be|i get|i come|i clock|i go)(?: all)? off"
    r"(?: (?:work|shift|duty|the clock|school))?(?: on)?(?: \w+day)?(?: again)?"
    r" (?:from|after|as of|any ?time (?:from|after)) (?:about |around )?\d"
)
_DAY_OFF: Final = Late(
    r"\b(?:day off|(?:mein |der )?freier tag|jour de (?:repos|conge)|dia libre)"
    r"(?: this week| next week)?(?:'s| is| ist| c'est| est| es)(?: el| le| der| on)? ?$"
)


def told(said: Said) -> Stance | None:
    """What such words make of a time; None where there are none."""
    one = said.one
    if one.bound is not None:
        return None
    if _is_off_from(said):
        return Stance.OFFER
    lead = said.lead(_NEAR, r"[.!?;:,\n]")
    behind = said.behind(_NEAR)
    denied = [n for n in said.around() if n.cat is Cat.REFUSE]
    if len(denied) < _SEVERAL and TimeKind.BEFORE not in said.kinds:
        if _LEADING.search(lead) and not _BUT.match(behind):
            return Stance.OFFER
        idle = _BEHIND.match(behind)
        later = said.next()
        if idle and (later is None or said.end + idle.end() <= later.begin):
            return Stance.OFFER
    if _ONLY.search(lead):
        return Stance.REFUSAL
    if _DAY_OFF.search(lead) is None or not one.dates or any(day.each for day, _ in one.dates):
        return None
    if one.times:
        return Stance.OFFER if all(time.kind is TimeKind.DAY for time in one.times) else None
    return Stance.MENTION


_SEVERAL: Final = 2
_ONLY: Final = Late(r"\b(?:doing|up to) nothing but (?!talk|chat|wait|sit|twiddl)\w+(?: on)? ?$")
_BUT: Final = Late(r",? ?(?:but (?!i can|you can|if)|except|apart from|ausser|sauf|salvo)")


def _is_off_from(said: Said) -> bool:
    """Is one off from that hour on, or from an hour before it in the sentence?"""
    if said.kinds != [TimeKind.AFTER]:
        return False
    if _OFF.search(fold(said.text[max(0, said.begin - _NEAR) : said.end])):
        return True
    before = said.previous()
    return before is not None and _is_off_from(before)


_FAR: Final = 120  # letters looked at behind the time
_TALKING: Final = (
    r"can (?:(?:easily|happily|still|also|gladly) )*(?:talk|speak|chat"
    r"|natter|gossip|gab|yak|pick up|take (?:calls|a call)"
    r"|be (?:interrupted|disturbed|distracted))\b"
    r"|(?:i )?(?:welcome|love|like|appreciate|could do with)"
    r" (?:any|every|all|an?|the|some|being) (?:excuse|distract\w+|interrupt\w+|company|disturb\w+)"
    r"|(?:(?:i'm|i am|am|i'd be|would be) )?(?:glad|happy|grateful|pleased) (?:of|for|to have)"
    r" (?:any |the |some |a )?(?:bit of )?(?:company|breaks?|excuse|distractions?|interruptions?"
    r"|chat|visitors?|calls?)"
    r"|(?:i'd|i would|would) (?:enjoy|love|welcome|appreciate)"
    r" (?:any|a|the|some) (?:company|break|excuse|distraction|interruption|chat|visitor|call)"
    r"|(?:any|all|every) (?:excuse|distractions?|interruptions?|company) (?:is |are )?welcome"
    r"|(?:da |dabei )?(?:kann|konnte) (?:ich )?(?:(?:dabei|nebenher|nebenbei|gut|gern\w?|da) )*"
    r"(?:reden|telefonieren|sprechen|plaudern|quatschen|schwatzen)\b"
    r"|(?:da|dann) (?:konnen|konnten) wir (?:\w+ ){0,3}?(?:reden|telefonieren|sprechen|plaudern"
    r"|quatschen|schwatzen|schnacken|ratschen|klonen|babbeln)\b"
    r"|(?:freue? (?:ich )?mich|bin (?:ich )?(?:froh|dankbar))(?: da)? (?:uber|um|fur) (?:jede"
    r"|eine?|etwas) (?:ablenkung|unterbrechung|gesellschaft|storung|besuch|abwechslung)"
    r"|je peux (?:(?:tres bien|bien|aussi|alors) )?(?:papoter|parler|discuter|bavarder|causer"
    r"|repondre|decrocher|telephoner)|toute (?:distraction|interruption|visite) (?:est )?bienvenue"
    r"|(?:i've|i have|have|we've)(?: got)? (?:all the time|plenty of time|time (?:to|for))\b"
    r"|(?:da |dann )?habe? ich (?:da |dann )?(?:alle |viel |jede menge |reichlich )?zeit\b"
    r"|j'ai (?:alors )?(?:tout mon|le|du) temps\b|tengo (?:todo el )?tiempo\b"
    r"|i'm (?:just )?(?:bored|idle|twiddling)|(?:all the )?time in the world"
    r"|(?:it's|its) (?:nice and |so )?(?:quiet|peaceful)\b"
    r"|(?:ich )?habe? (?:ich )?(?:meine )?ruhe\b|you(?:'ll)? (?:get|have) (?:my|me|all)\b"
    r"|(?:i'm )?(?:on my own|home alone)|(?:i'd be )?(?:delighted|happy|glad) to (?:step|slip|talk)"
    r"|(?:talk\w*|chatt?\w*|a (?:chat|call|natter)|company|a voice)(?: [\w-]+){0,2}"
    r" (?:(?:passes|pass|kills?|speeds up|fills) the (?:time|hours?|miles?|wait)"
    r"|makes (?:it|the \w+) (?:go|pass|feel) \w+)"
    r"|(?:reden|plaudern|ein plausch) vertreibt (?:mir )?(?:da |dabei )?die zeit"
    r"|(?:parler|discuter|bavarder|ca) (?:fait|fera|ferait) passer le temps"
    r"|(?:hablar|charlar|asi) (?:se pasa|hace pasar|mata) el (?:tiempo|rato)"
    r"|puedo (?:charlar|hablar|atender|contestar|conversar|platicar)"
    r"|agradezco (?:cualquier|toda|una) (?:distraccion|interrupcion|compania|visita)"
)
#: "…, and nobody will miss me"
_UNMISSED: Final = (
    r"\b(?:nobody|no one|no-one|no soul|not a soul)(?:'ll| will| would|'d)? (?:(?:even|ever) )?"
    r"(?:miss(?:es)? (?:me|us)|notices?|minds?)\b"
    r"|\b(?:niemand|keiner)(?: \w+)? (?:vermisst|merkt|stort)\b"
    r"|\b(?:niemand|keiner) wird (?:mich |es |das )?(?:vermissen|merken|storen)\b"
    r"|\bpersonne ne (?:s'en apercevra|le remarquera|me cherchera|le verra)"
    r"|\bnadie (?:me va a echar de menos|me echara de menos|se va a enterar|se enterara)"
)
#: "…, so ring", "…, call then", "…, appelez"
_CALL: Final = (
    r"(?:(?:just|please|do|feel free to|simply|einfach|bitte|n'hesitez pas,?"
    r"|you (?:may|might|can|could)(?: (?:just )?as well| easily| happily| safely)?) )*"
    r"(?:(?:ring|call|phone|buzz|shout|come by|drop in|drop by|pop in|swing by|knock)(?: me| us)?"
    r"(?: then| away)?|(?:take|pick|choose) (?:one|any|either|whichever|your pick)"
    r"|go ahead|fire away|talk to me|redet? mit mir|venez me parler"
    r"|(?:come and )?(?:interrupt|disturb|distract|rescue|save|free) (?:me|us)"
    r"(?: then| from (?:it|them|that))?(?:,? please)?"
    r"|any ?time(?: then| is fine| works| you like| at all)?"
    r"|(?:rufen sie|ruf)(?: (?:mich|einfach|gern\w?|ruhig|da|dann))* an"
    r"|einfach (?:anrufen|klingeln|vorbeikommen|durchklingeln|melden)"
    r"|(?:kommen sie|komm|kommt)(?: (?:einfach|gern\w?|ruhig|da|dann))* (?:vorbei|rum|rein)"
    r"|(?:such|sucht|suchen sie)(?: (?:dir|euch|sich|einfach|was|etwas|einen?|eins))* aus"
    r"|(?:appelez|appelle|venez|viens|passez|passe)(?:-moi)?|profite[sz](?:-en)?|choisis(?:sez)?"
    r"|(?:llam[ae]|ven|venga|pasat?e)(?:me)?|(?:elig?[ea]|elij[ae]|escog?e|escoja)(?: tu| usted)?)"
    r"(?= ?(?:[,.;!?)]|$|and |und |et |y |any ?time|whenever|quand |cuando |wann |jederzeit))"
)
_MEANWHILE: Final = re.compile(
    r"(?:[,;:] ?|\b(?:and|but|so|und|aber|et|mais|y|pero|donc) )(?:so |then )?"
    rf"(?:{_TALKING}|{_CALL}|{_UNMISSED})"
)
_THEN: Final = Late(
    r"(?<!don't )\b(?:ring|call|phone|buzz|catch|grab)(?: me| us)?(?: any ?time)? then\b"
    rf"|{_UNMISSED}"
)
_STOPS: Final = re.compile(r"[.!?;\n]")
_VAGUE: Final = frozenset({TimeKind.PART_OF_DAY, TimeKind.DAY})
_REFUSE: Final = frozenset({Cat.REFUSE})
_HOURS: Final = frozenset({TimeKind.RANGE, TimeKind.AFTER})
_LONG: Final = _VAGUE | _HOURS


def can_talk(said: Said) -> bool:
    """Does the rest of its sentence say that one can talk then?"""
    one = said.one
    before = said.previous()
    if before and _is_whenever(one) and can_talk(before):
        return True
    hours = not _HOURS.isdisjoint(said.kinds)
    if one.bound is not None or not (one.dates or hours):
        return False
    if not _LONG.issuperset(said.kinds):
        return False
    behind = said.behind(_FAR, _STOPS)
    if hours and said.says(_REFUSE):  # "I'm stuck there from 9 to 11, ring me then"
        busy = not any(denies(node.word) for node in said.around())
        if not (busy and _THEN.search(behind)):
            return False
    told = _MEANWHILE.search(behind)
    if told and re.search(_UNMISSED, told[0]) and any(denies(n.word) for n in said.around()):
        return False  # "I can't, and nobody will mind"
    return told is not None and said.end + told.end() <= _next(said, said.end + _FAR)


def _next(said: Said, far: int) -> int:
    """Where the next time begins that is more than "whenever"."""
    later = (one for one in said.found[said.at + 1 :] if not _is_whenever(one))
    return next((said.nodes[one.first].start for one in later), far)


def _is_whenever(one: Proposal) -> bool:
    return not one.dates and all(time.kind is TimeKind.DAY or time.same for time in one.times)
