"""Times named only to be put aside: "You said 1 pm, I've just been handed the lunch line".

Rules
- A time that the other is said to have named is refused where what befell the writer since is told
  right behind it.
- So is one there is no need of any longer, and one that the other may have back.
- A date that a feast, or the other way round, is said to be, is told of where no more is said
  ("Labor Day's the 6th."); so is the weekend of an event of which is said what it is.
- "Both no good" behind days refuses each of them.
- "The whole week" behind the name of a week is that week said again, and what is said of it is said
  of that.
- Some days of every week, told by the place where one works then, are told of where another
  weekday is named behind ("on the line tues-sat. sun noon?").
"""

from __future__ import annotations

from typing import Final

from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Stance
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.late import Late

_NEAR: Final = 90  # letters looked at on either side
_NAMED: Final = Late(
    r"\b(?:(?:you|u)(?:'d| had| have|'ve)? (?:said|offered|suggested|proposed|wrote|put|asked for)"
    r"|(?:sie|du) (?:schrieben|schriebst|schlugen|sagten|sagtest|nannten|hatten|hattest)"
    r"|(?:vous|tu) (?:(?:aviez|avez|avais|as) )?(?:proposiez|propose|dit|ecrit|suggere)"
    r"|(?:usted )?(?:propuso|propusiste|dijo|dijiste|sugirio))"
    r"(?: (?:for|on|at|the|den|am|um|le|el|a|pour|para|me))* ?$"
)
_BEFELL: Final = Late(
    r"(?: vorgeschlagen| geschrieben| gesagt)? ?[,;.\u2013-]* ?"
    r"(?:(?:but|and|sorry|well|only|aber|nur|da|leider|mais|or|pero|y|et|und),? )*"
    r"(?:(?:i|we)(?:'ve| have)(?: just| since| now| only just| unfortunately)*"
    r" (?:been|got|had)(?: to)?(?: just| now)? (?!thinking|looking|wondering|free|time|it\b)\w+"
    r"|(?:they|she|he|(?:my|the|our) \w+)(?:'ve|'s| has| have)(?: just| since| now)*"
    r" (?:put|given|handed|moved|booked|taken|roped|stuck|landed|lumbered|called|scheduled) "
    r"|(?:hat|haben) (?:man |sie )?(?:mir|mich|uns) (?:gerade|eben|inzwischen|jetzt|soeben)"
    r"|(?:man|der chef|die chefin) hat mi(?:r|ch)"
    r"|on vient de (?:me|m')|on m'a (?:\w+ )?(?:colle|mis|donne|refile|ajoute)"
    r"|(?:me|nos) (?:acaban de|han) (?!confirmar)\w+)"
)
_NO_NEED: Final = Late(
    r"\b(?:no (?:more |longer any )?(?:need|call|reason) (?:for|of|to keep)"
    r"|(?:my|the|our) \w+(?: has)?(?: just| since)? (?:took|nabbed|grabbed|claimed|bagged|pinched"
    r"|snagged|swiped|stole)"
    r"|no point (?:in )?(?:keeping|holding)|plus (?:du tout )?besoin(?: d[eu])?"
    r"|(?:ya )?no (?:hace|hara) falta(?: lo)?(?: de)?|ya no necesit(?:o|amos)(?: lo)?(?: de)?)"
    r"(?: (?:the|our|my|your|l'|la|le|el|los|du|de|del|rendez-vous|rdv|appel|cita|llamada))* ?$"
)
_NOT_NEEDED: Final = Late(
    r"(?: um [\d.:]+)?(?: uhr)? (?:brauchen wir|brauch ich|brauche ich) (?:also |dann |jetzt )?"
    r"(?:nicht mehr|nimmer)\b|(?:'s)?(?: \w+)? (?:is|isn't) (?:not |no longer )?"
    r"(?:necessary|needed) (?:any ?more|any longer|after all|now)"
    r"|(?:'s)?(?: \w+)? is no longer (?:necessary|needed)"
    r"| n'est plus (?:necessaire|utile)| ya no (?:es necesari[oa]|hace falta)"
    r"| back\b,? (?:i|we|as|since|because)"
)
_FEAST: Final = (
    r"(?:(?:labou?r|independence|memorial|veterans|boxing|new year's|christmas|mother's|father's"
    r"|canada|australia|columbus|presidents'?|patron|all saints'?|st \w+'s|may) day|thanksgiving"
    r"|christmas(?: eve)?|new year's eve|good friday|halloween|easter(?: sunday| monday)?|passover"
    r"|diwali|eid|hanukkah|yom kippur|rosh hashanah|heiligabend|weihnachten|ostern|pfingsten"
    r"|silvester|neujahr|himmelfahrt|fronleichnam|noel|paques|pentecote|l'ascension|la toussaint"
    r"|le 14 juillet|navidad|nochebuena|reyes|semana santa|la inmaculada|the (?:bank )?holiday)"
)
_IS_FEAST: Final = Late(
    rf"\b{_FEAST}(?:'s| is| falls| ist| fallt| tombe| est| cae| es)(?: on| auf| am| un| une| le"
    r"| en| el| an?| einen?| the| this| den| der)* ?$"
)
#: nothing more is said of it
_IS_ALL: Final = Late(r" ?(?:[.;!\n(\u2013-]|$)")
_BOTH_OUT: Final = Late(
    r"(?:[^.!?;\n]{0,60}[,;:\u2013-] ?)(?:(?:so|also|donc|asi que|da|that's) )?"
    r"(?:geht )?(?:beides|beide) (?:geht |ist |leider )*(?:nix|nicht|nichts|schlecht|dicht)\b"
    r"|(?:[^.!?;\n]{0,60}[,;:\u2013-] ?)(?:donc )?ni l'une? ni l'autre\b"
    r"|(?:[^.!?;\n]{0,60}[,;:\u2013-] ?)(?:so )?(?:neither (?:works|suits|will do|is any good|is"
    r" possible)|both (?:are )?(?:out|no good|off|taken)|ningun[oa] (?:de los dos|puedo|me va))\b"
)
_AT_WORK: Final = Late(
    r"\b(?:i'm|im|i am|we're|i'll be|i stand|i cook|ich steh\w*|bin|ich bin|steh ich|je suis|estoy)"
    r"(?: \w+)? ?(?:on|at|in|behind|am|im|an der|hinter (?:der|dem)|au|aux|a la|en la|en el)"
    r" (?:the |my |l')?"
    r"(?:line|till|door|counter|bar|grill|stove|pass|floor|kitchen|shop|bakery|ward|checkout|fryer"
    r"|oven|ovens|stall|herd|tresen|theke|kasse|ofen|laden|kuche|four|fourneau\w*|comptoir|caisse"
    r"|cuisine|plancha|barra|caja|cocina|horno|mostrador)(?: (?:from|von|du|de))? ?$"
)
_WORKS_AT: Final = Late(
    r" (?:bin|steh\w*|sitze?) (?:ich )?(?:am|an der|im|in der|hinter (?:der|dem)) "
    r"(?:grill|herd|tresen|theke|kasse|ofen|laden|kuche|stand|backstube)\b"
    r"|(?: (?:am|an der|im|in der|hinter (?:der|dem)) )"
    r"(?:grill|herd|tresen|theke|kasse|ofen|laden|kuche|stand|backstube)\b"
)
_EVENT: Final = Late(r" (?:is|are) (?:our|my|the) (?!only|best|first|one|day off|free)")
_NOT_EVENT: Final = Late(
    r"(?:^|\b(?:the|this|next|that|last|any|every|all|a|at|on|over|of|coming)) $"
)
_WHOLE: Final = Late(r"\b(?:toute|toda|all of|all) ?$")
_DAYS: Final = 3


def told(said: Said) -> Stance | None:
    """What such words make of a time; None where there are none."""
    one = said.one
    if not one.dates:
        return None
    lead, behind = said.lead(_NEAR), said.behind(_NEAR)
    if _NAMED.search(lead) and _BEFELL.match(behind):
        return Stance.REFUSAL
    if _NO_NEED.search(lead) or _NOT_NEEDED.match(behind):
        return Stance.REFUSAL
    feast = _IS_FEAST.search(lead) is not None and _IS_ALL.match(behind) is not None
    if not one.times and (feast or _is_of_event(one, lead, behind)):
        return Stance.MENTION
    if not one.times and _BOTH_OUT.match(behind) and not said.sentence.asks:
        return Stance.REFUSAL
    if _is_whole_week(said):
        return Stance.MENTION
    later = said.next()
    if later and _is_whole_week(later) and later.grammar is Stance.REFUSAL:
        return Stance.REFUSAL
    return Stance.MENTION if _is_shift(said, lead) else None


def _is_whole_week(said: Said) -> bool:
    """Is it "the whole week", right behind another week of the sentence?"""
    one, before = said.one, said.previous()
    if before is None or not one.dates or not before.one.dates:
        return False
    day, last = one.dates[0]
    if day.span != "week" or day.weeks or day.number is not None or last is not None:
        return False
    whole = _WHOLE.search(said.lead(_NEAR)) is not None
    return whole and before.one.dates[0][0].span == "week"


def _is_of_event(one: Proposal, lead: str, behind: str) -> bool:
    """ "Race weekend is our busiest"."""
    weekend = [day.span for day, _ in one.dates] == ["weekend"] and one.dates[0][0].how is None
    return weekend and not _NOT_EVENT.search(lead) and bool(_EVENT.match(behind))


def _is_shift(said: Said, lead: str) -> bool:
    """ "On the line tues-sat. sun 8/22 noon?": days of no week, with another day behind them."""
    one = said.one
    if one.times or len(one.dates) != 1:
        return False
    first, last = one.dates[0]
    if last is None or first.weekday is None or last.weekday is None or first.number is not None:
        return False
    long = (last.weekday - first.weekday) % 7 >= _DAYS
    if not long or first.how is not None or first.weeks is not None:
        return False
    at_work = _AT_WORK.search(lead) or _WORKS_AT.match(said.behind(_NEAR))
    later = said.page.between(said.end, len(said.text))
    return at_work is not None and any(other.proposal.dates for other in later)
