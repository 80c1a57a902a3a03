"""Whether a cue before or behind a name points at somebody to write to.

Rules: not whom one greets or thanks, not whom the writer talks to ("when I speak to Pedro"),
not who is denied ("not Mr Lamb") or only told of ("my cousin Ann says"), not for whom a secretary
writes, nobody in the lines that sign a mail, not the dead, no organisation. Who offers a time to meet
is met himself, or his chief is: beside such a time, only a plain request to write or talk points. A single word with a capital is a person where a title or what
the person is to the writer stands before it, where it is a known given name, or behind a plain
"ask": German nouns, towns and offices have capitals, too.
"""

from __future__ import annotations

import re
from functools import lru_cache

from mailflow.mail.caseless import lowered, uncapped
from mailflow.mail.expressions import needles
from mailflow.reading.given_words import GIVEN
from mailflow.reading.names import NAME, UPPER, clean
from mailflow.reading.phrases import fold
from mailflow.reading.referral_words import POSSESSIVES, RELATIONS, TITLES

#: the writer is the one who talks: "when I speak to Pedro", "ich muss mit Anna reden"
_MYSELF = re.compile(
    r"(?i)\b(?:when|once|until|till|after|before|as soon as)\si(?:'ve|’ve|\shave)?\s|\b(?:cuando|hasta que)\s(?:yo\s)?(?:hable|consulte|pregunte)"
    r"|\b(?:i(?:'ll|’ll|\swill)?|let me|i\s(?:have|need)\sto|i\smust|i'm going to)\s(?:first\s)?(?:have to\s|need to\s)?(?:check|consult|talk it over|discuss)"
    r"|\b(?:tengo que|debo|voy a)\s(?:hablar|consultar|preguntar)|\b(?:je dois|je vais)\s(?:d'abord\s)?(?:demander|parler|consulter|voir)"
    r"|\b(?:ich|wir)\s(?:war|waren|hatte|hatten|arbeite\w*)\b[^.!?\n]{0,25}$"
    r"|\bich\s(?:muss|will|frage|spreche|rede)\s(?:erst|zuerst|noch|mal|das)\b"
)
_GONE = re.compile(
    r"[^.!?\n]{0,60}\b(?:passed(?:\saway)?\sin|passed away|died|is dead|has died|verstorben|gestorben|tot\b|est décédée?|est morte?|falleció|murió|ha fallecido)"
)
#: what keeps somebody, or the writer for their sake, from anything
_UNWELL = re.compile(
    r"(?:(?:,\s[^,.!?\n@]{2,40},)?\s|,\s|(?=['’]))(?i:(?:is|has|was|'s|’s|'s got|has got)\s(?:been\s|just\s|currently\s|also\s)?(?:(?:very\s)?(?:ill|sick|unwell|poorly|off\ssick|off\sschool|in\shospital|on\s(?:strike|holiday|leave|the\sphone)|away|pregnant|turning|getting\smarried|having|reading|attending|travell?ing|abroad|overseas|a\sfever|the\sflu|a\scold)\b|\d)"
    r"|(?:ist|liegt|hat|bekommt|wird|feiert|heiratet)\s(?:\S{1,12}\s)?(?:krank|im\s(?:krankenhaus|urlaub)|fieber|geburtstag|operiert|\d\d|ein\s(?:baby|kind)|verreist)"
    r"|(?:est|a|va|fête|se\smarie)\s(?:\S{1,12}\s)?(?:malade|à\sl'hôpital|hospitalisée?|la\sgrippe|de\sla\sfièvre|en\scongé|opérée?|accoucher)"
    r"|(?:está|tiene|se\scasa|cumple)\s(?:\S{1,12}\s)?(?:enferm[oa]|mal[oa]|en\sel\shospital|ingresad[oa]|fiebre|gripe|de\sbaja|\d\d))(?!\w)"
)
_ORGANISATIONS = frozenset(
    "foundation society archive archives institute trust council museum association club committee"
    " university college school department ministry bank fund library centre center group gmbh ltd"
    " inc stiftung verein gesellschaft institut verband universitat hochschule amt ministerium"
    " fondation societe association musee universite ecole mairie fundacion sociedad instituto"
    " asociacion museo universidad escuela ayuntamiento ministerio programme program".split()
)
_TITLE_BEFORE = re.compile(rf"{TITLES}\s$")
#: what is left off where a greeting or a no is looked for before a name
_TITLES_BEFORE = re.compile(rf"(?i)(?:(?<!\w){TITLES}\s){{1,3}}$")
RELATED = re.compile(
    rf"(?i:{POSSESSIVES}\s(?:\S{{1,20}}\s)?{RELATIONS})[\s,:(]{{1,3}}(?:(?:is|ist|est|es|named|called|namens)\s)?$"
)
_ARTICLE_BEFORE = re.compile(
    r"(?i)\b(?:the|die|der|das|dem|den|le|la|les|el|los|las|a|an|ein\w*|un|une|una)\s$"
)
#: "people go to Lisboa", "im Text Museumspädagogik": where to, or where it stands, and not who
_WHERE = re.compile(r"(?i)\b(?:go(?:es|ing)?\sto|(?:im|dem|den|der)\stext)\s$")
_CLAUSE_BEHIND = re.compile(r",\s(?:die|der)\s")
_GERMAN_CUE = re.compile(
    r"(?i)\b(?:wend|richt|schreib|meld|frag|kontaktier|sprich|sprech|red|ruf|probier|versuch|geh|leit|empfehl|ihr|dein|sie|mit|bei|ist)\w*\s"
)
_GREETING = re.compile(
    r"(?i)(?:\b(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|liebe[rs]?|geehrte[rs]?|hallo|guten (?:tag|morgen|abend)|grüß gott"
    r"|moin|servus|grüe(?:zi|ssech)|guete tag|cher|chère|bonjour|bonsoir|salut|hola|estimad[oa]|querid[oa]|buen[oa]s? \w{3,6})[\s,]{1,3})$"
)
#: "Cheers for the mail, Zoe.": who is thanked is who is written to
_THANKS = re.compile(
    r"(?i)\b(?:thanks|thank you|thx|cheers|danke|dank|merci|gracias)\b(?:[^.!?\n]{0,50},\s|[^.!?,;\n]{0,30}\b(?:mail|message|note|letter|email|reply|nachricht|message|mensaje|correo)\s)$"
)

_DENIED = re.compile(
    r"(?i)\b(?:not|nicht|n't|n’t|kein\w*|without|ohne|sans|sin)\s(?:\w{2,6}\s){0,2}$"
)
#: nouns before a comma or colon, and no requests: "further to your email, Lady S."
_NOUN = re.compile(
    r"(?i)\b(?:(?:message|call|text|versuch|your\se-?mail)\s?[:,]|(?:the|a|our|your)\s(?:talk|chat|call|meeting)\swith)\s{1,2}$"
)
#: what somebody who is only told of does: "my husband Paul finds your idea splendid"
_TOLD = re.compile(
    r",?\s(?i:(?:and|und|et|y)\s(?:I|ich|moi|je|yo)\b|(?:but|aber|mais|pero)\s(?:she|he|sie|er|die|der|elle|il|ella|él)(?:'s|’s|\sis|\sist|\sest)?\s(?:on\s(?:leave|holiday)|away|ill|sick|im\surlaub|krank|en\scongé|absente?|malade)|(?:also\s|always\s|has\s|once\s)?(?:moved|says?|said|told|thinks|thought|reckons|used\sto(?!\s(?:enjoy|like|love|do)\b)|sits\sin|finds|found|wrote|read|recommended|gave|showed|loved|loves|joins"
    r"|mentioned|started|founded|who\s(?:reads?|told|said|sent|gave|wrote)|sends\s(?:her|his|their)|will\ssend|no\slonger|died"
    # whose secretary writes
    r"|(?:has\s)?(?:likes\sto\s(?:know|see|have)|wants|needs|asks|asked|regrets|appreciates|thanks|prefers|requires|is\s(?:pleased|grateful|unable|busy|sorry|not\sable))"
    r"|bittet|bedauert|dankt|steckt|möchte\s(?:wissen|gern)|vous\sremercie|regrette|souhaite|agradece|lamenta|desea)"
    r"|(?:hat\s(?:mir|gesagt|erzählt|es)|sagt|sagte|meint|meinte|fand|findet|erzählte?|notiert|lässt)"
    r"|(?:trouve|dit|disait|m'a|a\slu|pense|trouvait)|(?:dice|decía|dijo|me\s(?:contó|dijo|habló)|opina|leyó|cree))(?!\w)"
)
#: for whom somebody else writes: he is the one who was asked
_BEHALF = re.compile(
    r"(?i)\b(?:on\sbehalf\sof|in\sthe\sname\sof|im\s(?:auftrag|namen)(?:\svon|\sde[rs])?|i\.\s?a\.|au\snom\sde|de\s(?:la\s)?parte\sde|en\snombre\sde"
    r"|por\s(?:encargo|indicaci[oó]n|instrucciones)\sde)(?:l|r|s)?\s(?:(?:la|el|der|des|the)\s)?"
    rf"(?:{TITLES}\s){{0,3}}(?:\w+in\s)?(?P<name>{NAME})"
)
#: "This is Dr Halvorsen's office", "hier schreibt das Sekretariat von Frau Ahrens"
_OFFICE_OF = re.compile(
    rf"(?i:\b(?:this|here)\sis\s)(?:{TITLES}\s){{0,3}}(?P<name>{NAME}(?<=['’]s))(?=\s(?i:office|secretary|assistant|pa|ea|wife|husband|daughter|son)\b)"
    rf"|(?i:\b(?:hier\s(?:ist|schreibt|spricht)|ici|le\shabla|soy|aquí)\s(?:das\s|die\s|der\s|le\s|la\s|el\s)?(?:büro|sekretariat|sekretärin|assistentin|mutter|frau|secrétariat|secrétaire|assistante?|secretari[oa]|asistente|oficina)\s(?:von|des|der|de|du)\s)(?:{TITLES}\s){{0,3}}(?P<other>{NAME})"
)
_NEEDLES = needles(uncapped(f"{_BEHALF.pattern}|{_OFFICE_OF.pattern}"))
#: asks in so many words to write or talk
_REQUESTS = re.compile(
    r"(?i)\b(?:talk|speak|writ|reach|contact|e-?mail|introduc|connect|cc|loop|copy|copied|wend|schreib|kontaktier|sprich|sprech|écri|parle|adress|escr[ií]b|habl)"
)
#: whose thing is meant, not who: "Nick's friend"; "that's Tamsin's department" is hers
_POSSESSED = re.compile(
    r"['’]s\s(?!(?:your|yer|ya|ur|the|a|who|in|on|been|got|more|better|department|desk|office|area|field|patch|e?-?mail|address|number)\b)[a-z]"
)
#: kin by itself is a name's beginning: "Aunt Peg vouches for you"
_KIN = re.compile(
    r"(?i:uncle|aunt|auntie|dad|mum|mom|father|mother|sister|brother|grandma|grandpa|tante|onkel|oma|opa|schwester|bruder|mutter)[\s,:(]{1,3}"
)
#: kin, and what of them makes somebody to write to
_FAMILY = re.compile(
    rf"(?i:{POSSESSIVES}\s)(?:\S{{1,15}}\s)?(?i:son|daughter|wife|husband|mother|father|mum|mom|dad|child|baby|dog|cat|sohn|tochter|frau|mann|mutter|vater|hund|fils|fille|femme|mari|mère|père|chien|hij[oa]|mujer|marido|esposa|madre|padre|perro)[\s,:(]{{1,3}}$"
)
_ABLE = re.compile(
    r"[\s,:(]{1,3}(?:[^\s@]{1,30}@|\+?\d{3}|who\b|she\b|he\b|die\b|der\b|qui\b|elle\b|il\b|que\b|ella\b|él\b|(?:also |actually |now )?(?:does|do|knows?|runs?|handles?|can|could|would|will|might|works?|teaches|leads|keeps|looks after|is (?:an?|the|your)|'s (?:an?|the)"
    r"|macht|kennt|weiß|ist|arbeitet|kann|hilft|leitet|führt|fait|est|connaît|travaille|gère|peut|tient|lleva|hace|sabe|trabaja|es|puede)\b)"
)
_ONLY_TOLD = re.compile(r"(?i)\b(?:told|asked)\s$")
_TOLD_ABOUT = re.compile(r"\s(?:you|about|to|that|all|if|whether|of)\b")
#: "you sound like my aunt Clara"
_LIKENED = re.compile(
    r"(?i)\b(?:like|reminds?\sme\sof|wie|comme|como|recuerdas?\sa)\s(?:my|meine?[rnm]?|mon|ma|mi)\s(?:\w+\s){1,2}$"
)
#: "did you mean to write to me or to my sister Angela?"
_CONFUSED = re.compile(
    r"(?i)\b(?:did you mean|have you mixed|were you looking|meinten sie|meintest du|vouliez-vous|tu voulais|querías?|quería)\b"
)
_ENDS_ASKING = re.compile(r"[^.!\n]{0,60}\?")
#: somebody else's father, boss: "Brunel's father, Marc"
_OWNING = re.compile(r"['’]s$")
_POSSESSOR = re.compile(r"['’]s\s$")
_SURE_CUE = re.compile(
    r"(?i)\b(?:ask|call|write|talk|speak|contact|e-?mail|try|one|person|is|it's|cc\S*)\b"
)
_SIGNING = re.compile(rf"[^@\n]{{1,60}}(?:(?<![.!?:;])|(?<=\s[{UPPER}]\.))\s*")
_QUOTED = re.compile(r"^[>|].*", re.MULTILINE)
#: "Kiss your mother. Uncle Sal", "… (olamar@…). Peace, Sister Joan"
_ENDS_SIGNED = re.compile(
    rf"[.!?]\s(?:\w{{2,12}}(?:\s\w{{2,12}})?,\s)?(?:{TITLES}\s|Grandma\s|Grandpa\s)?(?P<name>{NAME})$"
)
_NAME = re.compile(NAME)
_SIGNS_AT_MOST = 5


def unquoted(text: str) -> str:
    """A text with blanks for the lines marked as quoted that no mail program marks so."""
    if "\n|" not in text and "\n>" not in text:
        return text
    return _QUOTED.sub(lambda line: " " * len(line[0]), text)


def represented(text: str) -> frozenset[str]:
    """The names of those for whom a secretary writes."""
    if not any(map(lowered(text).__contains__, _NEEDLES)):
        return frozenset()
    return frozenset(
        _OWNING.sub("", next(filter(None, match.groups())))
        for pattern in (_BEHALF, _OFFICE_OF)
        for match in pattern.finditer(text)
    )


@lru_cache(maxsize=2)  # a text is asked for by each who looks for names in it
def signed_from(text: str) -> int:
    """The place from which on a text has only the short lines that sign a mail.

    The quote is cut off already; a last line that is a sentence, or has an address, signs nothing.
    """
    place = len(text.rstrip())
    for _ in range(_SIGNS_AT_MOST):
        start = text.rfind("\n", 0, place) + 1
        line = text[start:place]
        if not start or (line.strip() and not _SIGNING.fullmatch(line)):
            break
        place = start - 1
    return place


def requests(match: re.Match[str]) -> bool:
    """Does the cue of a name ask in so many words to write or talk to it, or put it in copy?"""
    return bool(_REQUESTS.search(_led(match)))


@lru_cache(maxsize=2)
def signers(text: str) -> frozenset[str]:
    """The name that a mail is signed with, where it is a line of its own, or ends the last one."""
    if ends := _ENDS_SIGNED.search(text.rstrip()):
        return frozenset({ends["name"]})
    lines = (line.strip(" ,-–—") for line in text[signed_from(text) :].splitlines())
    names = (line for line in lines if _NAME.fullmatch(line) and clean(line) == line)
    return frozenset(list(names)[:1])


def is_told_of(text: str, place: int) -> bool:
    """Does what follows a name only tell of somebody: says, is ill, has died?"""
    return any(one.match(text, place) for one in (_TOLD, _UNWELL, _GONE))


def is_mere_kin(before: str, text: str, place: int) -> bool:
    """Is somebody told of only as the writer's kin: "my son Jacob starts school"?

    `before` ends where the name begins, `place` is where it ends.
    """
    return bool(_FAMILY.search(before)) and not _ABLE.match(text, place)


def _start(match: re.Match[str]) -> int:
    """Where a name starts, without the words that only have a capital before it ("Hi Theo")."""
    return match.start("name") + max(0, match["name"].find(clean(match["name"])))


def _end(match: re.Match[str]) -> int:
    """Where a name ends, without the "'s" that is read as a part of it."""
    return match.end("name") - (2 if match["name"].endswith(("'s", "’s")) else 0)


def is_likely(match: re.Match[str], text: str) -> bool:
    """Is a name beside one that was pointed at somebody's, and nobody's who is greeted?"""
    before = text[max(0, match.start() - 60) : match.start("name")]
    untitled = _TITLES_BEFORE.sub("", before)
    if _GREETING.search(untitled) or _THANKS.search(before) or _DENIED.search(untitled):
        return False
    name = clean(match["name"])
    is_known = bool(name) and _is_given(name.split(maxsplit=1)[0])
    return is_known or bool(_TITLE_BEFORE.search(before))


def _is_given(name: str) -> bool:
    """Is a name, or the first part of "Jean-Marc", a given one?"""
    return GIVEN.knows(fold(name).partition("-")[0])


def points(match: re.Match[str], text: str, *, plain: bool) -> bool:
    """Does a cue (a match with a group "name") point at somebody? `plain`: a bare "ask", "cc"."""
    if not clean(match["name"]):
        return False
    place = _start(match)
    before = text[max(0, place - 60) : place]
    led_by = text[max(0, match.start("name") - 60) : match.start("name")]
    untitled = (_TITLES_BEFORE.sub("", one) for one in (before, led_by))
    if any(map(_GREETING.search, untitled)) or any(map(_THANKS.search, (before, led_by))):
        return False
    if _is_denied(match, before) or _is_only_told_of(match, text):
        return False
    if _ORGANISATIONS & set(fold(match["name"]).replace("'", " ").split()):
        return False
    return _is_person(match, before, plain=plain)


def _is_denied(match: re.Match[str], before: str) -> bool:
    """Is somebody denied, mixed up, only likened to, or not meant but what is theirs?"""
    text = match.string
    untitled = _TITLES_BEFORE.sub("", before)
    if _DENIED.search(untitled) or _NOUN.search(untitled) or _POSSESSED.match(text, _end(match)):
        return True
    if _LIKENED.search(before) or _KIN.fullmatch(_led(match)):
        return True
    if _CONFUSED.search(before) and _ENDS_ASKING.match(text, match.end()):
        return True
    is_another_s = _POSSESSOR.search(text[max(0, match.start() - 3) : match.start()])
    return bool(is_another_s) and not _SURE_CUE.search(before)


def _is_only_told_of(match: re.Match[str], text: str) -> bool:
    """Is of somebody only told what they say, that they are ill or that the writer asks them?"""
    led, end = _led(match), _end(match)
    if _ONLY_TOLD.search(led) and not _TOLD_ABOUT.match(text, end):
        return True
    if _GONE.match(text, match.end()) or _UNWELL.match(text, match.end()):
        return True
    if _MYSELF.search(text[max(0, match.start() - 40) : match.start("name")]):
        return True
    if requests(match):
        return False
    is_kin = bool(_FAMILY.match(led)) and is_mere_kin(led, text, end)
    return is_kin or bool(_TOLD.match(text, match.end()))


def _led(match: re.Match[str]) -> str:
    """The words of a cue before its name."""
    return match[0][: match.start("name") - match.start()]


def _is_person(match: re.Match[str], before: str, *, plain: bool) -> bool:
    """Is a single word with a capital a name, and no noun, town or office?"""
    name = clean(match["name"])
    if not name or " " in name or _is_given(name):
        return bool(name)
    if _TITLE_BEFORE.search(before) or RELATED.search(before):
        return True
    # "Ask Ruairi" names somebody; "the Ambassador", "versuchen Sie Ihr Glück" do not.
    if _ARTICLE_BEFORE.search(before) or not plain or _WHERE.search(before):
        return False
    return not _GERMAN_CUE.search(match[0]) or bool(_CLAUSE_BEHIND.match(match.string, match.end()))
