"""Words as they are typed in haste or spoken at home, and the words they stand for. Folded.

Each is one of its language alone: "q" is "que" in Spanish only.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from typing import Final

from mailflow.reading.times.words.misspelt import meant_by
from mailflow.reading.times.words.tokens import Token


def _pairs(rows: str) -> dict[str, str]:
    """ "que: q k; por: x" as {"q": "que", …}."""
    groups = (row.partition(":") for row in rows.split(";"))
    return {short: full.strip() for full, _, shorts in groups for short in shorts.split()}


#: what a word in haste stands for, by language
MEANT: Final[dict[str, dict[str, str]]] = {
    "en": _pairs(
        "what: wot wat; nothing: nowt nuttin nuthin nothin nuffin; anything: owt; something: summat; through: thru"
    ),
    "de": _pairs(
        "ist: is isch; ich: ik; habe: hob han; nicht: nid nod nich; schon: scho; geht: gaht goht jeht geit; habe: hani"
        "; kann: chan cha; konnte: chonnt chont kunnt konnt; haette: haett het hett; zeit: ziit zyt"
        "; montag: mondog mondag; dienstag: zystig dienschtag ziischti irchtag erchtag"
        "; donnerstag: donschtig donschti donnerschtag dunnerschtag pfinztag"
        "; freitag: freidog friti frytig frytag; samstag: somsdog samschti; mittwoch: midwoch"
        "; morgen: morn moang morgn moign; zwischen: zwusche zwuschet zwuschn; woche: wuche wucha; nachste: nachscht nachschti; ferien: ferie"
        "; abend: obig obed abed; heute: hutt heid heit heint; ubermorgen: ubermorn; vormittag: vm; nachmittag: nm"
    ),
    "fr": _pairs(
        "pas: pa; avant: avt; apres: apr aprs; vendredi: vdd vendr; mercredi: merc mercr"
        "; jeudi: jeud; matin: mat; aprem: apm aprm; dans: ds; pour: pr; toujours: tjs tjrs"
        "; suis: chuis chu jsuis; non: nn; peux: jpeux jpeu; jusque: jusqua juska jusca jska"
    ),
    "es": _pairs(
        "que: q k; por: x; de: d; tambien: tb tmb tbn; porque: xq pq porq; despues: dsps dps"
        "; miercoles: mier mierc; jueves: juev; viernes: viern vier; manana: mnn mna mnna manan"
        "; estoy: toy; hueco: huequito; rato: ratito"
    ),
}

#: names cut short with a point
_CUT: Final[dict[str, dict[str, str]]] = {
    "fr": _pairs(
        "lundi: lun; mardi: mar; mercredi: mer; jeudi: jeu; vendredi: ven; samedi: sam"
        "; dimanche: dim; semaine: sem"
    ),
    "es": _pairs(
        "lunes: lun; martes: mar; miercoles: mie; jueves: jue; viernes: vie; sabado: sab"
        "; domingo: dom; semana: sem; proximo: prox"
    ),
}
#: "la mer.", "del mar.": no days
_SEA: Final = frozenset({"mer", "mar"})
_OF_THE_SEA: Final = frozenset({"la", "de", "del", "al"})
#: "llenísima", "ocupadísimo"
_VERY: Final = re.compile(r"(\w{3,})isim([oa]s?)")
#: "cancelarlo", "moverla"
_WITH_OBJECT: Final = re.compile(r"(\w{3,}[aei]r)(?:l[oa]s?)")
#: "unser Mittwochstermin"
_MEETING_OF: Final = re.compile(
    r"((?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)s?"
    r"(?:termin|gesprach|telefonat|treffen|call|slot)"
)
#: hours by their Swiss names: "am vieri" is at four, and no fourth of a month
_HOURS: Final = frozenset(
    "zwei halbi zwoi dru druu vieri fufi sachsi sechsi sibni achti nuni nuuni zahni zani elfi zwolfi".split()
)
_AT: Final = {"am": "um", "vom": "von"}
#: "ab em 22.", "ab de zwei"
_THE: Final = frozenset({"em", "de"})
_BOUNDS: Final = frozenset({"ab", "bis", "vor", "nach"})


#: "fuer", "spaeter", "koennen"; not "neue", "aktuell", "zuerst", "haette", which would be
_UMLAUT: Final = re.compile(r"(?<![aeq])([aou])e(?!e|ll|rst|$)")
_UNREAL: Final = ("haett", "wuerd")


def _with_umlauts(token: Token, known: Container[str]) -> Token:
    """A German word whose umlauts are written out, folded as they are; one that is known stays."""
    word = token.word
    if "e" not in word or word in known or word.startswith(_UNREAL):
        return token
    folded = _UMLAUT.sub(r"\1", word)
    return token._replace(word=folded) if folded != word else token


def with_umlauts(found: Sequence[Token], known: Container[str]) -> Sequence[Token]:
    """The tokens of a German text, umlauts that are written out as they are else; `known`: the
    words that phrases begin with.
    """
    return [_with_umlauts(token, known) for token in found]


def spelt_out(found: Sequence[Token], language: str) -> Sequence[Token]:
    """The tokens of a text in this language, those in haste as the words they stand for."""
    meant, cut = MEANT.get(language, {}), _CUT.get(language, {})
    result = list(found)
    points: list[int] = []
    for at, token in enumerate(found):
        if token.word in cut and _is_cut_short(found, at):
            result[at] = token._replace(word=cut[token.word])
            points.append(at + 1)
        elif token.word == "sept" and language == "fr" and at and _is_number(found[at - 1]):
            result[at] = token._replace(word="septembre")  # "le 22 sept dans la matinée"
        elif (full := meant.get(token.word)) is not None:
            result[at] = token._replace(word=full)
        elif token.word == "heure" and _is_in_the_afternoon(found, at):
            result[at] = token._replace(word="heures")  # and no "heure de Paris"
        elif language == "es" and (very := _VERY.fullmatch(token.word)):
            result[at] = token._replace(word=very[1] + very[2])
        elif language == "es" and (verb := _WITH_OBJECT.fullmatch(token.word)):
            result[at] = token._replace(word=verb[1])
        elif language == "de" and (meeting := _MEETING_OF.fullmatch(token.word)):
            result[at] = token._replace(word=meeting[1])
        elif language == "de" and token.word in _HOURS and at and found[at - 1].word in _AT:
            result[at - 1] = found[at - 1]._replace(word=_AT[found[at - 1].word])
        elif language == "de" and token.word in _THE and at and found[at - 1].word in _BOUNDS:
            result[at] = token._replace(word="den")
        elif token.what == "word" and (name := meant_by(token.word, language)) is not None:
            result[at] = token._replace(word=name)
    for point in reversed(points):
        del result[point]
    return result


def _is_cut_short(found: Sequence[Token], at: int) -> bool:
    """Does a point stand behind a name, and its sentence go on: "el mar. no puedo", "jeu. 14" ?

    Behind a number it is a month ("9 mar.").
    """
    if at + 2 >= len(found) or found[at + 1].word != "." or not found[at + 1].glued:
        return False
    behind = found[at + 2]
    if at and _is_number(found[at - 1]) and not found[at - 1].glued:
        return False
    if behind.glued or behind.what == "number":
        return behind.word in _CLOSING or (behind.what == "number" and not behind.glued)
    at_sea = at and found[at].word in _SEA and found[at - 1].word in _OF_THE_SEA
    return behind.what == "word" and not behind.capital and not at_sea


def _is_in_the_afternoon(found: Sequence[Token], at: int) -> bool:
    """ "Une heure de l'après-midi"."""
    behind = [token.word for token in found[at + 1 : at + 4]]
    return behind[:2] == ["de", "l'"] and behind[-1] in {"apres", "aprem"}


def _is_number(token: Token) -> bool:
    return token.what == "number" and int(token.word) <= _LONGEST_MONTH


_LONGEST_MONTH: Final = 31
_CLOSING: Final = frozenset({",", ";", ")"})
