"""The rows of a table of days, each with a verdict: "Fri 6/11  HOLD, do not book".

Rules
- A row is a line that a date with no hour opens, where another line of the text is so opened.
- What stands behind the date on its line is the verdict, where it opens with a word for it or
  against it, or is another engagement by its name ("Mon - training").
- Any few words are another engagement where another row has its hours ("Mon 8: jury duty"), unless
  they say where or how one can be met ("Tue 9: Zoom").
- A dash alone says that there is nothing to tell of the day.
- Who is off work, and says "whenever" to that, is free.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.reading.times.sentences.nodes import Part, Stance
from mailflow.reading.times.sentences.taken_parts import ENGAGEMENTS
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_LEAD: Final = re.compile(r"^[\s*•·>|\-\u2013\u2014]*(?:\(?\w[.)])?[\s]*$")
_SIGNS: Final = r"^[\s:|=>(\-\u2013\u2014,.]*"
_AGAINST: Final = re.compile(
    _SIGNS
    + r"(?:(?:fully|all|already|sorry|leider|schon|ganz|komplett|deja|tout|ya|todo|completely"
    r"|i'm|is|ist|est|esta|bin|je suis|estoy) )*"
    r"(?:n/?a|hold|held|do not|don't|dont|block(?:ed)?|book(?:ed|ing)|busy|taken|full|gone"
    r"|out(?! of)|off|away|no|none|nope|nothing|nil|x|✗|✘|❌|❎|closed|unavailable|not available"
    r"|impossible|jammed|packed|rammed|holiday|bank holiday|leave|vacation|pto|travel(?:l?ing)?"
    r"|geblockt|belegt|besetzt|voll|ausgebucht|weg|nein|nix|nichts|geht nicht|feiertag|urlaub"
    r"|pris|complet|plein|non|rien|ferie|occupe|absent|impossible|conge"
    r"|ocupad[oa]|completo|lleno|nada|festivo|imposible|vacaciones"
    rf"|(?:an? |my |the )?(?:{ENGAGEMENTS}|dentist|doctor|zahnarzt|dentiste|dentista|school))"
    r"(?![\w'])"
)
_FOR: Final = re.compile(
    _SIGNS + r"(?:(?:all|wide|totally|also|auch|ganz|i'm|is|ist|est|bin|tout|toute|day) )*"
    r"(?:free|open|ok|okay|yes|fine|good|great|clear|available|whenever|any ?time|✓|✔|✅|☑|yep|sure"
    r"|works|possible|frei|offen|geht(?! nicht)|passt(?! nicht)|jederzeit|ja|moglich|gut"
    r"|libre|dispo\w*|oui|possible|disponible|si|bien|vale)(?![\w'])"
)
_WHENEVER: Final = re.compile(
    r"\b(?:whenever|any ?time|jederzeit|n'importe quand|cuando quieras)\b"
)
_UNLESS: Final = re.compile(
    r"\b(?:but|except|until|till|from|before|after|unless|aber|ausser|bis|ab|vor|nach|sauf|mais"
    r"|jusqu\w*|apres|avant|pero|salvo|hasta|desde|then|dann|sonst|otherwise"
    r"|\d{1,2}(?::|h| ?[ap]m))\b"
)


def verdict(said: Said) -> Stance | None:
    """What its row says of a day; None where it is no row, or says something else."""
    text, one = said.text, said.one
    if not one.dates or one.times or not _opens_line(text, said.begin):
        return None
    rows = [other for other in said.page.spoken if other.proposal.dates]
    if sum(_opens_line(text, other.start) for other in rows) < 2:
        return None
    if any(node.part is Part.JOINT for node in said.own):
        return None
    rest = fold(text[said.end :].split("\n")[0])
    if _NOTHING.fullmatch(rest):
        return Stance.MENTION
    if _WHENEVER.search(rest) or (_FOR.match(rest) and not _UNLESS.search(rest)):
        return Stance.OFFER
    if _UNLESS.search(rest):
        return None
    hours = any(other.proposal.times and _opens_line(text, other.start) for other in rows)
    taken = hours and _FEW.fullmatch(rest) and not _MET.search(rest) and not _says_yes(said)
    return Stance.REFUSAL if taken or _AGAINST.match(rest) else None


_NOTHING: Final = re.compile(r"[\s:|]*(?:[-\u2013\u2014]+[\s|]*)+")
_FEW: Final = re.compile(r" ?[:|=\-\u2013\u2014] ?(?:[a-z'-]+ ?){1,4}[.,;]?\s*")
_MET: Final = re.compile(
    r"\b(?:zoom|teams|skype|meet|phone|call|video|office|here|home|homeoffice|room|cafe|person|online"
    r"|in|at|by|via|buro|telefon\w*|hier|bei|am|im|visio|bureau|ici|chez|au|aqui|oficina|casa|en"
    r"|ditto|same|likewise|dito|ebenso|idem|your|you|pick|maybe|perhaps|possibly|tbc|tbd|tentative"
    r"|unsure|vielleicht|evtl|offen|peut-etre|quizas?|mornings?|afternoons?|evenings?|lunch)\b"
)
_WILLING: Final = frozenset({Cat.OFFER, Cat.YES, Cat.IF, Cat.NEUTRAL, Cat.MOVE})


def _says_yes(said: Said) -> bool:
    """Is there a word for it on its line?"""
    for node in said.right:
        if node.cat is Cat.LINE:
            return False
        if node.cat in _WILLING or node.time is not None:
            return True
    return False


def _opens_line(text: str, start: int) -> bool:
    return _LEAD.match(text[text.rfind("\n", 0, start) + 1 : start]) is not None
