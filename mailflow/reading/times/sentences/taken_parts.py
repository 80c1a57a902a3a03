"""A part of the day that is something else: "Monday works, but the morning is interviews".

Rules
- A part of the day behind a comma, a colon, a "but" or at the head of its sentence that is an
  engagement by its name, with no word for or against it in its clause, has a no before it.
- So has a stretch behind a "but" in a clause that tells what goes on then ("Thursday is fine, but
  from 2 to 3 I'm in a viva").

Known limit: only engagements named in the list below; adjectives say nothing here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.goings_on import clause, is_engaged
from mailflow.reading.times.sentences.nodes import CUTS, Node, Part
from mailflow.reading.times.sentences.setting import Setting
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_FAR: Final = 60  # letters looked at behind the part of the day
#: what a part of the day, or a day, is taken by, by its name
ENGAGEMENTS: Final = (
    r"meetings?|clinics?|court|rounds?|surgery|theatre|exams?|marking|grading|papers|class(?:es)?"
    r"|lessons?|teaching|lectures?|seminars?|training|rehearsals?|conference|workshops?|reviews?"
    r"|interviews?|payroll|inventory|stocktake|committees?|council|boards?|assembly|assemblies"
    r"|inspections?|hearings?|depositions?|planning|standups?|demos?|deliver(?:y|ies)|admin"
    r"|paperwork|prep|calls|appraisals?|service|mass|choir|practice|sports day|away day"
    r"|sprechstunde|sitzung(?:en)?|besprechung(?:en)?|unterricht|schule|visite|training|klausur(?:en)?"
    r"|vorlesung(?:en)?|seminar|konferenz|gericht|prufung(?:en)?|gesprache|probe|inventur"
    r"|reunions?|cours|conseil|marche|consultations?|examens?|formation|audiences?|entretiens"
    r"|reunion(?:es)?|clases?|consultas?|examenes|mercado|juicios?|entrevistas|ensayo|formacion"
)
_IS_ONE: Final = re.compile(
    r" ?(?:'s|is|ist|c'est|est|es)(?: all| always| usually| immer| toujours| siempre)?"
    rf"(?: (?!not|nicht|pas|no\b)[\w']+){{0,3}} (?:{ENGAGEMENTS})\b(?! free| frei| libre)"
)
_CLAUSE: Final = re.compile(r"[,.;:!?()\n]")


def taken_parts(setting: Setting, nodes: Sequence[Node]) -> Sequence[Node]:
    """The nodes of a sentence, with a no before each such part."""
    taken = [at for at in range(len(nodes)) if _is_taken(setting.text, nodes, at)]
    for at in reversed(taken):
        no = Node(Part.STANCE, nodes[at].start, nodes[at].start, Cat.REFUSE, word="taken")
        nodes = (*nodes[:at], no, *nodes[at:])
    return nodes


def _is_taken(text: str, nodes: Sequence[Node], at: int) -> bool:
    node = nodes[at]
    if node.time is None:
        return False
    if node.time.kind is TimeKind.RANGE:
        led = at > 1 and nodes[at - 1].part is Part.BREAK and nodes[at - 1].cat is Cat.BUT
        real = led and nodes[at - 1].end > nodes[at - 1].start
        return real and is_engaged("", clause(fold(text[node.end : node.end + _FAR])))
    if node.time.kind is not TimeKind.PART_OF_DAY:
        return False
    if at and nodes[at - 1].part not in CUTS:
        return False
    for behind in nodes[at + 1 :]:
        if behind.part in CUTS:
            break
        if behind.part is Part.STANCE and behind.cat is not Cat.REFUSE:
            return False
    return bool(_IS_ONE.match(_CLAUSE.split(fold(text[node.end : node.end + _FAR]))[0]))
