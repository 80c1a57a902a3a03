"""Whether a cue before or behind a name points at somebody to write to.

Rules: not whom one greets or thanks, not whom the writer talks to ("when I speak to Pedro"),
not the dead, no organisation. A single word with a capital is a person where a title or what
the person is to the writer stands before it, where it is a known given name, or behind a plain
"ask": German nouns, towns and offices have capitals, too.
"""

from __future__ import annotations

import re

from mailflow.reading.given_words import GIVEN
from mailflow.reading.names import clean
from mailflow.reading.phrases import fold
from mailflow.reading.referral_words import POSSESSIVES, RELATIONS, TITLES

#: the writer is the one who talks: "when I speak to Pedro", "ich muss mit Anna reden"
_MYSELF = re.compile(
    r"(?i)\b(?:when|once|until|till|after|before|as soon as)\si(?:'ve|’ve|\shave)?\s|\b(?:cuando|hasta que)\s(?:yo\s)?(?:hable|consulte|pregunte)"
    r"|\b(?:i(?:'ll|’ll|\swill)?|let me|i\s(?:have|need)\sto|i\smust|i'm going to)\s(?:first\s)?(?:have to\s|need to\s)?(?:check|consult|talk it over|discuss)"
    r"|\b(?:tengo que|debo|voy a)\s(?:hablar|consultar|preguntar)|\b(?:je dois|je vais)\s(?:d'abord\s)?(?:demander|parler|consulter|voir)"
    r"|\bich\s(?:muss|will|frage|spreche|rede)\s(?:erst|zuerst|noch|mal|das)\b"
)
_GONE = re.compile(
    r"[^.!?\n]{0,60}\b(?:passed(?:\saway)?\sin|passed away|died|is dead|has died|verstorben|gestorben|tot\b|est décédée?|est morte?|falleció|murió|ha fallecido)"
)
_ORGANISATIONS = frozenset(
    "foundation society archive archives institute trust council museum association club committee"
    " university college school department ministry bank fund library centre center group gmbh ltd"
    " inc stiftung verein gesellschaft institut verband universitat hochschule amt ministerium"
    " fondation societe association musee universite ecole mairie fundacion sociedad instituto"
    " asociacion museo universidad escuela ayuntamiento ministerio programme program".split()
)
_TITLE_BEFORE = re.compile(rf"{TITLES}\s$")
_RELATION_BEFORE = re.compile(
    rf"(?i:{POSSESSIVES}\s(?:\S{{1,20}}\s)?{RELATIONS})[\s,:(]{{1,3}}(?:(?:is|ist|est|es|named|called|namens)\s)?$"
)
_ARTICLE_BEFORE = re.compile(
    r"(?i)\b(?:the|die|der|das|dem|den|le|la|les|el|los|las|a|an|ein\w*|un|une|una)\s$"
)
_CLAUSE_BEHIND = re.compile(r",\s(?:die|der)\s")
_GERMAN_CUE = re.compile(
    r"(?i)\b(?:wend|richt|schreib|meld|frag|kontaktier|sprich|sprech|red|ruf|probier|versuch|geh|leit|empfehl|ihr|dein|sie|mit|bei|ist)\w*\s"
)
_GREETING = re.compile(
    r"(?i)(?:\b(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|liebe[rs]?|geehrte[rs]?|hallo|guten (?:tag|morgen|abend)|grüß gott"
    r"|moin|servus|cher|chère|bonjour|bonsoir|salut|hola|estimad[oa]|querid[oa]|buen[oa]s? \w{3,6})[\s,]{1,3}(?:"
    + TITLES
    + r"\s){0,3})$"
)
#: "Cheers for the mail, Zoe.": who is thanked is who is written to
_THANKS = re.compile(
    r"(?i)\b(?:thanks|thank you|thx|cheers|danke|dank|merci|gracias)\b[^.!?\n]{0,50},\s$"
)


def points(match: re.Match[str], text: str, *, plain: bool) -> bool:
    """Does a cue (a match with a group "name") point at somebody? `plain`: a bare "ask", "cc"."""
    before = text[max(0, match.start("name") - 60) : match.start("name")]
    if _GREETING.search(before) or _THANKS.search(before):
        return False
    if _MYSELF.search(text[max(0, match.start() - 40) : match.start("name")]):
        return False
    if _ORGANISATIONS & set(fold(match["name"]).replace("'", " ").split()):
        return False
    if _GONE.match(text, match.end()):
        return False
    return _is_person(match, before, plain=plain)


def _is_person(match: re.Match[str], before: str, *, plain: bool) -> bool:
    """Is a single word with a capital a name, and no noun, town or office?"""
    name = clean(match["name"])
    if not name or " " in name or fold(name).partition("-")[0] in GIVEN:
        return bool(name)
    if _TITLE_BEFORE.search(before) or _RELATION_BEFORE.search(before):
        return True
    # "Ask Ruairi" names somebody; "the Ambassador", "versuchen Sie Ihr Glück" do not.
    if _ARTICLE_BEFORE.search(before) or not plain:
        return False
    return not _GERMAN_CUE.search(match[0]) or bool(_CLAUSE_BEHIND.match(match.string, match.end()))
