"""What was agreed, called off by its day: "cancelling our Thursday talk", "unseren Termin am
Donnerstag absagen".

Who does so refuses the hour it had. Who tells what else there is that day refuses the day.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailflow.reading.times.sentences.nodes import Sentence
from mailflow.reading.times.words.tokens import fold

_OURS: Final = r"(?:our|unser(?:e[nms]?)?|notre|nuestr[ao])"
_MEETING: Final = (
    r"(?:talk|call|chat|meeting|coffee|appointment|interview|conversation|zoom|slot|date"
    r"|gesprach|termin|telefonat|treffen|anruf|interviewtermin"
    r"|rendez-vous|rdv|appel|entretien|echange|cafe|visio"
    r"|cita|llamada|reunion|charla|entrevista|videollamada)"
)
_CALLED_OFF: Final = re.compile(
    r"\b(?:cancel\w*|call(?:ing)? off|scrap\w*|skip|miss|absagen|sage|streichen|annul\w+"
    r"|suspend\w+)\b"
)
_AGREED: Final = re.compile(rf"\b{_OURS} (?:[\w']+ ){{0,3}}{_MEETING}\b")
_ENDS: Final = ".!?\n"


def called_off(text: str, spoken: Sequence[Sentence]) -> frozenset[int]:
    """The numbers of the sentences that call off so what was agreed."""
    folded = fold(text)
    if not (_AGREED.search(folded) and _CALLED_OFF.search(folded)):
        return frozenset()
    around = ((number, _around(text, sentence)) for number, sentence in enumerate(spoken))
    return frozenset(
        number for number, said in around if _AGREED.search(said) and _CALLED_OFF.search(said)
    )


def _around(text: str, sentence: Sentence) -> str:
    """The words from one stop to the next, folded."""
    first, last = sentence.nodes[0].start, sentence.nodes[-1].end
    begin = max(text.rfind(end, 0, first) for end in _ENDS) + 1
    behind = [at for end in _ENDS if (at := text.find(end, last)) >= 0]
    return fold(text[begin : min(behind, default=len(text))])
