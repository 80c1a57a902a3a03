"""Where a sentence ends without its stop: by verbs and first words, whatever sign stands there.

Rules
- A dash between two words ends a sentence where there is a verb before it and one of the first
  words behind it is a verb, too, or asks for something ("Tuesday is full - I could do Friday").
- A conjunction that subordinates does not open a sentence of its own ("- if Tuesday suits"), nor
  does what it opens end one.
- A word that is written small within a sentence opens another where it has its capital.

Known limit: what has no verb ("Not Monday - Tuesday at one") is not parted.
"""

from __future__ import annotations

import re
from itertools import pairwise, takewhile
from typing import Final

_VERBS: Final = frozenset(
    # English
    "am is are was were can cannot could will would have has had do does did work works suit suits"
    " must should might may get got start starts finish finishes go goes need needs know knows"
    " teach run runs look looks love hope want wants prefer cant dont wont im ive spoke came went"
    " sounds"
    # German
    " bin ist sind war waren kann können könnte könnten habe hab hat haben hätte hätten wäre wären"
    " geht ginge gehen passt passen passte würde würden muss müssen müsste wird werden melde komme"
    " kommen rufe freue schlage arbeite mag mache macht kommst hast kannst"
    # French
    " est sont suis sera serai serais serait serions sommes ai avons ont aurai aurais aurait peux"
    " peut pouvons pourrais pourrait pourrions puis vais va convient conviendrait conviendraient"
    " irait iraient préfère propose reste voudrais fais appelle appellera laisse"
    " c'est j'ai j'aurais n'ai n'est"
    # Spanish
    " son soy está estoy están estaré estaría tengo tiene tenemos tendría puedo puede podemos"
    " podría podríamos voy vamos viene viajo sería prefiero propongo queda quedo ha hay"
    " cuadra conviene".split()
)
#: "I'm", "we'll", "don't"; but not each "'s", as there is none in "Tuesday's"
_SHORT: Final = ("'m", "'re", "'ll", "'ve", "'d", "n't")
_IS: Final = frozenset("it's that's there's he's she's what's who's let's".split())
_ASKING: Final = frozenset(
    "please kindly call come ring phone text drop give pick send let how what shall sorry thanks"
    " thank cheers happy yell otherwise wie bitte danke merci que gracias".split()
)
_SUBORDINATES: Final = frozenset(
    "if when while as because since unless although though until once whether after before which"
    " who where whose for provided wenn falls weil da sobald obwohl dass ob si quand comme puisque"
    " lorsque qui que dont où cuando como aunque porque quien".split()
)
_JOINTS: Final = frozenset("and but or und aber oder et mais ou y pero o".split())
#: neither names nor the first words of names, and no polite address
_SMALL: Final = frozenset(
    "the my we you he it they that this there and or but so if when not could would can shall"
    " please kindly sorry how what before both any in for as with our your same next"
    " last tomorrow either otherwise happy glad hope looking thanks"
    " ich wir er es das am um im bei wie passt oder und aber vielleicht dann nach vor ab mir mein"
    " diese nächste übernächste sonst schick sag kommst falls"
    " je nous vous il elle et mais ou si que est sinon"
    " estoy puedo tengo pero también".split()
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_SENTENCE: Final = re.compile(r"[^.!?\n]++[.!?\n]*+|[.!?\n]++")
_DASH: Final = re.compile(r"(?<=[\w)']) --?+ (?=\w)")
_FEW: Final = 3  # words; fewer are no sentence
_FIRST: Final = 9  # words among which a sentence has its verb


def opens(word: str) -> bool:
    """Is a word the first of a sentence, by a capital as it has nowhere else ("Am", not "AM")?"""
    return word[:1].isupper() and word[1:].islower() and word.lower() in _SMALL


def ended(text: str) -> str:
    """The text with a full stop in the place of each dash that parts two sentences."""
    if " - " not in text and " -- " not in text:
        return text
    return "".join(_parted(one[0]) for one in _SENTENCE.finditer(text))


def _parted(sentence: str) -> str:
    parts = _DASH.split(sentence)
    if len(parts) == 1:
        return sentence
    said = [parts[0]]
    for before, part in pairwise(parts):
        ends = opens(part.split(None, 1)[0]) or (_tells(before) and _is_own(part))
        said += [". " if ends else " - ", part]
    return "".join(said)


def _tells(part: str) -> bool:
    """Is there a sentence, and none that hangs on another?"""
    words = _words(part)
    if len(words) < _FEW or words[0] in _SUBORDINATES:
        return False
    return words[0] in _ASKING or any(map(_is_verb, words))


def _is_own(part: str) -> bool:
    """Does a sentence begin? Its verb stands before any clause that hangs on it."""
    words = _words(part)
    words = words[1:] if words and words[0] in _JOINTS else words
    first = list(takewhile(lambda word: word not in _SUBORDINATES, words[:_FIRST]))
    asks = words[:1] and words[0] in _ASKING
    return bool(asks) or (len(words) >= _FEW and any(map(_is_verb, first)))


def _words(part: str) -> list[str]:
    return _WORD.findall(part.lower())


def _is_verb(word: str) -> bool:
    return word in _VERBS or word.endswith(_SHORT) or word in _IS
