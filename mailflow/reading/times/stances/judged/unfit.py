"""Who is fit for nothing then, or asleep: "Inspectors are in all next week and I'm no good to
anyone", "that week is inventory, so don't", "3pm your time is 11 at night for me, I'd be in bed".

Rules
- A bare no that is concluded at the end of a sentence that asks nothing, be it of "those days",
  refuses the last day or week of it and the days right before it, whatever stands between; so does
  a clause of one's own, joined to it, in which one is fit for nothing.
- An hour of a named clock behind which the writer says that they sleep then, or that it is too
  early or too late for them, is refused; not where that is asked ("too early for you?"), denied,
  supposed or taken back ("but I'm an owl").

Known limit: what one is not fit for is known by the commonest turns.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.nodes import Part
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_FAR: Final = 140  # letters looked at behind the time
_STOPS: Final = re.compile(r"[.!?\n]")
_PLEASE: Final = (
    r"(?:,? (?:please|pls|thanks|sorry|bitte|leider|merci|gracias|por favor|then|da|dann))*"
)
#: "so those two days", "also diese Woche"
_THEM: Final = (
    r"(?:(?:on |an |de |ce |a )?(?:th(?:[eo]se|at|is)|both|diese[rn]?|d(?:ie|en)|ces?|cette|les"
    r"|es[oae]s?)"
    r"(?: (?:two|three|2|3|both|beiden?|zwei|deux|dos))?"
    r" (?:days?|weeks?|tagen?|wochen?|jours?(?:-la)?|semaines?(?:-la)?|dias?|semanas?)"
    r"|th(?:at|ey)(?:'s| is|'re| are)?|it's|that week|then|da|c'est)"
)
_CONCLUDED: Final = re.compile(
    r"(?:(?:^|[ ,;\u2013-])(?:so|hence|therefore|thus|donc|du coup|also|daher|deshalb|darum|asi que"
    r"|por lo que|conque)|[,;\u2013-] ?(?:please|bitte|por favor))"
    r"(?:,? (?:please|pls|best|better|rather|perhaps|maybe|a|i'd say|lieber|besser"
    rf"|bitte|plutot|mieux vaut|mejor|va a ser que|ni|sorry|leider|obviously|clearly|{_THEM}))*"
    r" (?:don't|dont|do not|no|nope|not|avoid|skip it|forget it|leave it|scratch that|out|cannot"
    r"|can't|won't (?:do|work|happen)|don't work|hopeless|no good|a no|no-go|impossible|useless"
    r"|not on|gone|lost|off|a write-off|nein|nicht|nix|eher nicht|fall(?:en|t) (?:aus|weg|flach)"
    r"|geht (?:nicht|nix)|gehen nicht|vergiss es|keine chance|hoffnungslos|unmoglich"
    r"|non|pas|mort|exclue?s?|evitez|oubliez|impossibles?|foutue?|evite|no va|no puedo"
    r"|se te ocurra|ni hablar|imposibles?|olvidal[oa]s?|descartad[oa]s?)"
    rf"(?: {_THEM}| either| (?:this|next|diese|nachste) w(?:eek|oche))?{_PLEASE} *$"
    r"|, don't (?:even )?(?:try|ask|bother)(?: me)? *$"
)
_UNFIT: Final = re.compile(
    r"(?:^|[ ,;\u2013-])(?:and|so|when|und|da|wo|et|donc|y|asi que|,)"
    r"(?: (?:frankly|honestly|then|probably|also|entsprechend|dann))?"
    r" (?:(?:i'm|i am|i'll be|we're|i feel|im)(?: (?:really|frankly|just|usually|always))?"
    r" (?:(?:no|not (?:much|any|of|a lot of)) (?:good|use|help|fun|company)\b|useless|a wreck"
    r"|a zombie|dead to the world|not (?:fit|worth|human|myself|good for)|unfit|hopeless"
    r"|a ghost|a recluse)"
    r"|(?:i|we) won't surface"
    r"|(?:i|we) (?:won't be|am not|can't be) (?:fit|any|much|good|worth|human|of any)"
    r"|(?:everything|everyone|everybody|the (?:whole )?[a-z]+|we|they|school|all)"
    r"(?:'s| is|'re| are|'ll be| will be)(?: all)? (?:shut|closed)\b"
    r"|(?:nobody|no one|no-one)(?:'s| is| will be)? (?:works?|in|picks? up|answers?|about|around)\b"
    r"|no (?:phones|internet|wifi|signal|power|electricity|heating|childcare|network)\b"
    r"|(?:ist|hat) (?:hier |bei uns )?(?:dann )?(?:alles|alle) (?:zu|dicht|geschlossen|frei)\b"
    r"|(?:arbeitet|geht) (?:hier |bei uns )?(?:keiner|niemand)\b|tout (?:est|sera) ferme"
    r"|personne (?:ne travaille|n'est la|ne repond)|(?:esta |estara )?todo (?:esta )?cerrado"
    r"|(?:aqui )?nadie trabaja"
    r"|you (?:won't|wouldn't) get (?:(?:much|any) )?(?:sense|a word|anything)"
    r"|(?:i|we) (?:can't|cannot|won't) (?:think|hear|breathe|string|sleep|concentrate)"
    r"|(?:bin ich|ich bin|sind wir) (?:dann |da |leider )?(?:zu (?:nichts|nix)"
    r"|fur (?:nichts|niemanden)|nicht (?:zu gebrauchen|ansprechbar)|unbrauchbar|ungeniessbar)"
    r"|komm\w* (?:ich|wir) (?:da )?zu (?:nichts|nix)"
    r"|(?:je|on) (?:ne )?(?:suis|serai|est|vaux) (?:bonne? a rien|plus (?:bonne?|humaine?)|rien"
    r"|inutilisable|pas (?:en etat|fiable))"
    r"|(?:no soy|no sere) (?:persona|nadie|de fiar)|no (?:valgo|sirvo) (?:para|de) nada"
    r"|no estoy para (?:nada|nadie))"
)

_UNTIL: Final = re.compile(
    r"\b(?:until|till?|before|bis|vorher|davor|jusqu\w*|d'ici|avant|hasta|antes)\b"
)


def is_unfit(said: Said) -> bool:
    """Is a day or a week refused by what is said of the writer behind it?"""
    one = said.one
    if said.sentence.asks or not one.dates or not _is_last(said):
        return False
    if not _VAGUE.issuperset(said.kinds):
        return False
    behind = said.behind(_FAR, _STOPS)
    if _CONCLUDED.search(behind):
        return True
    # "We close the books on the 5th and I'm no use until then": the day only ends it
    ends = all(day.span == "day" for day, _ in one.dates) and _UNTIL.search(behind)
    return not ends and _UNFIT.search(behind) is not None


def _is_last(said: Said) -> bool:
    """Is nothing but other days told behind it in its sentence ("Monday, Tuesday I …, so no")?"""
    nodes, first = said.nodes, said.one.last + 1
    rest = said.found[said.at + 1 :]
    if any(one.times for one in rest) or not rest:
        return not rest
    return all(node.part in {Part.JOINT, Part.DATE} for node in nodes[first : rest[-1].last])


_VAGUE: Final = frozenset({TimeKind.PART_OF_DAY, TimeKind.DAY})


_NEAR: Final = 130  # letters
_OPENING: Final = 14  # letters before the words in a sentence of their own ("That's way too …")
_SLEEP: Final = re.compile(
    r"\b(?:(?:i|we)(?:'d|'ll|'m|'re| will| would| am| are) (?:be )?(?:\w+ )?"
    r"(?:asleep|sleeping|in bed)"
    r"|(?:past|way after) (?:my|our) bed ?time|(?:middle|dead) of the\b|ungodly"
    r"|small hours"
    r"|(?:(?:far|way|a bit|a little|rather|just|bit) )*too (?:early|late)(?! for (?:you|him|her))"
    r"|(?:schlafe|schlaf|schlafen) (?:ich|wir)|(?:bin|liege) ich (?:\w+ )?im bett"
    r"|mitten in der\b|nachtschlafend\w*|(?:zu|arg) (?:fruh|spat)(?! fur (?:sie|dich))"
    r"|je (?:dors|dormirai|serai au lit)|nous dormons|(?:en pleine|au milieu de la)\b"
    r"|trop (?:tot|tard)(?! pour (?:vous|toi))|(?:estoy|estare|estaria) (?:durmiendo|en la cama)"
    r"|en plena\b|demasiado (?:temprano|pronto|tarde)(?! para (?:ti|usted|vos)))(?!\w)"
)
_NOT: Final = re.compile(
    r"(?:n't|\b(?:not|never|no|if|unless|in case|nicht|kein\w*|falls|wenn|pas|jamais|si|nunca"
    r"|hope|before|earlier|sooner|vorher|davor|avant|antes|hoffe|espero|espere))\b[^.!?,;]{0,25}$"
)
_YET: Final = re.compile(
    r"[^.!?]{0,12}\b(?:but|though|aber|mais|pero|fine|ok|okay|no problem|don't mind|works|doable"
    r"|passt|macht nichts|night ?owl|pas grave"
    r"|no importa|no pasa nada|anyway|trotzdem|quand meme)\b"
)


def is_at_night(said: Said) -> bool:
    """Is an hour of another clock one at which the writer sleeps?"""
    if not any(time.zone is not None and time.zone.cat is not Cat.MINE for time in said.one.times):
        return False
    later = said.next()
    end = min(said.end + _NEAR, later.begin if later else len(said.text))
    told = [fold(part) for part in re.split(r"[.!\n]+", said.text[said.end : end])]
    for place, tail in enumerate(told[:2]):
        found = _SLEEP.search(tail)
        if found is not None and (not place or found.start() < _OPENING):
            return not _is_taken_back(tail, found.start(), found.end())
    return False


def _is_taken_back(tail: str, begin: int, end: int) -> bool:
    return bool(_NOT.search(tail[:begin]) or _YET.match(tail[end:])) or "?" in tail[: end + 3]
