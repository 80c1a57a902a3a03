"""An hour that is told only to say what one does then: "Thursday is fine, though at 9 I teach".

Rules
- Behind a "but", or a comma that is no day's, an hour behind which stands what the writer has or
  does then is refused where it is the letter's; where it is not, it is no time at all ("but at 10
  I have to leave").
- Where one says that one is free, at home or at a desk then, the hour stays as it is.

Known limit: what is told by any other verb ("at 9 the boiler man comes") is weighed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.hours.expressions import Time
from mailflow.reading.times.sentences.nodes import CUTS, Node, Part, Sentence
from mailflow.reading.times.sentences.setting import Setting
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_NEAR: Final = 60  # letters behind an hour
_HALF_A_DAY: Final = 720  # minutes
_BUSY: Final = re.compile(
    r"(?: (?:dias|days))? ?,? ?(?:(?:at|um|a|a las?) [\d:.h]{1,5} )?"
    r"(?:(?:i'm|im(?= (?:still|stuck|teaching|busy|driving)\b)|i am|i'll still be|i have"
    r"|i've|we're|we have|i teach|i work"
    r"|(?:todavia |aun |ya )?(?:tengo|estoy|sigo|entro|me toca)"
    r"|(?:da )?(?:bin|hab|habe|sitze) ich|ich (?:bin|hab|habe)|j'ai|je suis)\b)"
    r"(?! (?:still |also |already |then |always |usually |siempre |ya |noch |encore )?"
    r"(?:free|available|around|in\b|at (?:home|my|the office)|off|done|back|open|all yours|happy"
    r"|a (?:gap|slot|window|free|few|spare)|time|some|space|nothing|good|fine|ok"
    r"|libre|en casa|en la oficina|en mi|disponible|(?:un )?hueco|tiempo|(?:un )?rato|aqui|bien"
    r"|frei|zeit|zu ?hause|da\b|wieder|dispo\w*|du temps|un creneau|chez|la\b|au bureau))"
)


#: "lo único es que a las 12 tengo junta"
_THAT: Final = re.compile(r"\bque ?$")


def conceded(setting: Setting, spoken: Sequence[Sentence]) -> Iterator[Sentence]:
    """The sentences, such an hour apart where they answer a letter with hours."""
    if not setting.hours:
        yield from spoken
        return
    asked = setting.clocks
    for sentence in spoken:
        yield from _parted(setting.text, sentence, asked)


def _parted(text: str, sentence: Sentence, asked: Collection[int]) -> Iterator[Sentence]:
    nodes = sentence.nodes
    at = next((at for at in range(1, len(nodes)) if _is_conceded(text, nodes, at)), None)
    if at is None:
        yield sentence
        return
    cut = at
    while cut and nodes[cut - 1].part in CUTS:
        cut -= 1
    if cut:
        yield Sentence(nodes[:cut])
    hour = nodes[at]
    if _is_asked(hour.time, asked):
        no = Node(Part.STANCE, hour.end, hour.end, Cat.REFUSE, word="can't")
        yield Sentence((hour, no))
    behind = (n for n in range(at + 1, len(nodes)) if nodes[n].part in CUTS)
    rest = nodes[next(behind, len(nodes) - 1) + 1 :]
    if rest:
        yield from _parted(text, sentence._replace(nodes=rest), asked)


def is_busy(folded: str, end: int) -> bool:
    """Does what the writer has or does stand behind this place of a folded text?"""
    return bool(_BUSY.match(folded, end))


def _is_conceded(text: str, nodes: Sequence[Node], at: int) -> bool:
    time, before = nodes[at].time, nodes[at - 1]
    if time is None or time.kind is not TimeKind.EXACT or time.last is not None or time.same:
        return False
    begin = nodes[at].start
    led = before.cat is Cat.BUT or _THAT.search(fold(text[max(0, begin - 8) : begin])) is not None
    listed = (
        before.word == "," and at > 1 and not nodes[at - 2].day
    )  # not "Friday, 8pm, I'm home then"
    if not (led or listed):
        return False
    end = nodes[at].end
    return is_busy(fold(text[end : end + _NEAR]), 0)


def _is_asked(time: Time | None, asked: Collection[int]) -> bool:
    """Is it one of the letter's hours, on either side of noon where that is left open?"""
    if time is None or time.first is None:
        return False
    turn = _HALF_A_DAY if time.loose or time.bare else 2 * _HALF_A_DAY
    return any((time.first - hour) % turn == 0 for hour in asked)
