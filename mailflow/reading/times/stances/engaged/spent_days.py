"""Days that are told to be something else: "Thursday is curry night", "Tues court".

Rules, for a day with no hour, and no word for a talk in its clause:
- a day that "is" an occasion by its name is taken ("Friday's the school play", "Wednesday it is the
  AGM"); not one that is good, free, or which one it is ("Friday is the best day");
- so is one that stands with the bare name of an engagement in a clause of its own ("Tues court",
  "client dinner Tuesday"), and one on which one is to chair or to give something, or has one's
  birthday.
- so is the date of a feast, where another time is offered ("Good Friday is the 26th").

Who comes that day is `visitors`' to tell.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.reading.times.sentences.nodes import Part, Stance
from mailflow.reading.times.sentences.taken_parts import ENGAGEMENTS
from mailflow.reading.times.stances.pages import Page, Said
from mailflow.reading.times.words.calendar_words import FIRST_FEAST
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_NEAR: Final = 80  # letters looked at on either side
_ENDS: Final = re.compile(r"[.!?;:,()\n\u2013]| - |\b(?:so|but|and|or|then|because|which|where)\b")
_NAMED: Final = (
    r"(?:days?|nights?|nite|eve|evening|party|do|play|recital|fair|fete|wedding|funeral|wake"
    r"|christening"
    r"|communion|graduation|prom|match|final|cup|race|marathon|election|pay ?day|market|strike|move"
    r"|launch|opening|audit|agm|board|trial|op|operation|scan|mot|handover|go-live|quiz|gig|concert"
    rf"|barbecue|bbq|christmas|easter|birthday|anniversary|school run|turn for [a-z ]+"
    rf"|{ENGAGEMENTS})"
)
_WHICH: Final = re.compile(
    r"\b(?:free|open|quiet\w*|spare|empty|available|clear|slow\w*|easy|easiest|light\w*|good"
    r"|great|fine"
    r"|best|better|ideal|perfect|grand|lovely|one|ok|okay|favou?rite|possib\w+|maybe|option\w*"
    r"|alternative|choice|pick|preference|preferred|plan|late|early|earliest|soonest|only|first"
    r"|last"
    r"|next|same|sure|deal|bet|winner|day off|rest day|off|home|desk|office|remote|admin|no|not"
    r"|deadline|that|nearest|latest|possible|usual|normal|your|you|talk-to-\S+|catch-up|rain|half"
    r"|nothing|nobody|\d+\w*)\b"
)
_IS: Final = re.compile(
    r"(?:'s|,? (?:it |this |that )?(?:is|'s)|,? it's| will be| being)(?: (?:bloody|also|always"
    r"|actually))?"
    r"(?P<thing>(?: [a-z][\w'-]*){1,6}) *$"
)
_MANY: Final = re.compile(
    r" (?:just |all |mostly )?(?!(?:yours|ours|hers|theirs|always|sometimes|perhaps|works) *$)"
    r"[a-z]{3,}[^\Wsui]s *"
)
_OWNED: Final = re.compile(r" (?:the|our|my|his|her|their|[a-z]+'s|an?) ")
_BARE: Final = re.compile(
    rf"[ :-]+(?!all\b|any\b|whole\b|every\b|the whole\b)(?:[a-z'-]+ ){{0,2}}?(?!days?\b){_NAMED} *$"
)
_BARE_BEFORE: Final = re.compile(
    r"^ *(?:i'?ve |i have |got )?(?:[a-z'-]+ ){0,2}?"
    r"(?:(?:client|team|family|work|birthday|staff|board|faculty|club|christmas|leaving|farewell"
    r"|press)"
    r" (?:dinner|breakfast|lunch|party|do|drinks)|parents?'? evening|sports day|school play"
    r"|governors"
    r"|(?!meetings?|calls|interviews?|reviews?|demos?|planning|conference|entretiens|entrevistas"
    rf"|gesprache|prep)(?:{ENGAGEMENTS})) (?:on )?(?:the )?$"
)
_BEFORE: Final = re.compile(
    r"\b(?:(?:i'm|i am|we're|we are) (?:down|due|booked|supposed|meant|slated|rostered)(?: to| for)"
    r"(?! (?:talk|speak|see|meet) )[^.!?;,]*"
    r"|(?:it's|it is) (?:my|our) (?:\w+'s )?(?:\d+\w* )?(?:birthday|anniversary))(?: on"
    r"| of)?(?: the)? ?$"
)
#: "Saturday we have forty for lunch", "client dinner Tuesday"
_GUESTS: Final = re.compile(
    r"\b(?:we|i)(?:'ve| have)(?: got)? [a-z' -]{2,30} for (?:lunch|dinner)$"
)
_TABLE: Final = re.compile(
    r"(?:^|[.!?,;] )(?:client|team|family|work|birthday|staff|board|faculty|club|christmas|leaving"
    r"|farewell|press|firm|office|charity|gala) \|(?:dinner|lunch|breakfast|brunch|drinks) "
)
_INSIDE: Final = re.compile(
    r"(?:the )?\w+(?:'s| is)(?: (?:the|our|my|a))?(?P<thing>(?: [a-z'-]+){1,2})"
    r" (?:night|nite|lunch|dinner|brunch|breakfast)$"
)


def is_spent(said: Said) -> bool:
    """Is a day told to be something else's?"""
    one = said.one
    if not one.dates or one.bound is not None or any(day.span != "day" for day, _ in one.dates):
        return False
    if any(day.each or day.gone for day, _ in one.dates):
        return False
    inside, before = said.inside(), said.lead(_NEAR)
    if (named := _INSIDE.fullmatch(inside)) is not None:
        return not _WHICH.search(named["thing"])
    if _GUESTS.search(inside) or _TABLE.search(f"{before}|{inside}"):
        return True
    around = [n for n in said.around() if n.part is Part.STANCE]
    if any(n.cat in _WILLING and n.word not in _HAVE for n in around):
        return False
    if one.times:
        return False
    if _is_feast(said) and _has_other(said.page, said.begin):
        return True
    lead = _ENDS.split(before)[-1]
    behind = said.behind(_NEAR)
    rest = _ENDS.split(behind.lstrip(" ,:-"))[0]
    mark = behind[: len(behind) - len(behind.lstrip(" ,:-"))] or " "
    aside = before[: len(before) - len(lead)].endswith("(")  # "hectic (exam boards Monday)"
    return not aside and _is_named(lead, f"{mark}{rest}")


_FEW: Final = 4  # nodes
#: between a feast and its date, or a date and its feast
_FALLS: Final = re.compile(
    r"(?:'s| is| are| falls| ist| fallt| est| tombe| es| cae)?(?: (?:also|this year|up here|here"
    r"|bei uns|dieses jahr|cette annee|este ano|on|the|am|auf|den|le|el|un|en|a|der|das))* ?"
)


def _is_feast(said: Said) -> bool:
    """ "Good Friday is the 26th", "Monday is MLK Day": is a day told to be a feast's?"""
    nodes, one = said.nodes, said.one
    before = nodes[max(0, one.first - _FEW) : one.first]
    behind = said.right[:1]
    for feast in (*before, *behind):
        first, last = sorted((feast, nodes[one.first]), key=lambda node: node.start)
        between = fold(said.text[said.end if last is feast else first.end : last.start])
        if feast.cat is Cat.EVENT and feast.value > FIRST_FEAST and _FALLS.fullmatch(between):
            return True
    return False


def _is_named(lead: str, rest: str) -> bool:
    """Does an engagement stand beside a day, or is the day one?"""
    if _BEFORE.search(lead) or (_BARE_BEFORE.match(lead) and not rest.strip(" :,-")):
        return True
    if lead.strip() and not _LED.fullmatch(lead):
        return False
    told = _IS.match(rest)
    if told is not None:
        thing = told["thing"]
        named = _OWNED.match(thing) or _MANY.fullmatch(thing) or re.search(rf"\b{_NAMED}$", thing)
        return bool(named) and not _WHICH.search(thing)
    bare = _BARE.match(rest) or (rest[:1] == ":" and _MANY.fullmatch(rest[1:]))
    return bool(bare) and not _WHICH.search(rest)


_LED: Final = re.compile(
    r" *(?:on|and|the|but|well|hmm?|no|alas|because|since|as|for|by|with|see|but on)?(?: the)? *"
)


def _has_other(page: Page, begin: int) -> bool:
    """Is another time offered?"""
    return any(one.start != begin and page.stance(one) is Stance.OFFER for one in page.spoken)


_WILLING: Final = frozenset({Cat.OFFER, Cat.YES, Cat.MOVE, Cat.IF, Cat.WRITE, Cat.EXCEPT})
_HAVE: Final = frozenset(
    "i have my|i've my|have my|i have|i've got|i've|have|got|we have|we've got|call|calls|talk"
    "|it is"
    "|it's".split("|")
)
