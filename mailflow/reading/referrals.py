"""People named as somebody to write to instead, or who stand in: "talk to Priya Shah".

Rules
1. An address in the new text that is not the owner's, the contact's or announced as the
   writer's own ("my private address") is somebody to write to, with the name beside it.
2. A name is one or more words with capitals, and counts behind a word that points at it
   ("wenden Sie sich an", "looping in"), behind what the person is to the writer ("my
   colleague Tom"), or before what the person does ("Tom runs that now").
3. "X or Y", "X and Y" go on in a list. Titles are left off. The owner, the contact and a
   signature's name never count, and beside a time offered for meeting only who is asked
   for in so many words or has an address.
4. An address that comes later belongs to the name it resembles, else to the nearest
   name before it that has none.

Known limits: surnames typed in small letters are seen only as part of an address; a
department without a mailbox is nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from mailflow.mail.caseless import lowered, uncapped
from mailflow.pipeline.evidence import Person
from mailflow.reading.barred import Barred
from mailflow.reading.beside import (
    ANY_NAME,
    ROLES,
    addresses_in,
    name_beside,
    resembles,
    spec_of,
    words_of,
)
from mailflow.reading.names import NAME, UPPER, WORD, clean
from mailflow.reading.openings import ahead
from mailflow.reading.phrases import fold
from mailflow.reading.pointing import (
    is_likely,
    points,
    represented,
    requests,
    signed_from,
    signers,
    unquoted,
)
from mailflow.reading.referral_words import (
    AFTER,
    BEFORE,
    COPIES,
    COPYING,
    LEADS_COPY,
    POSSESSIVES,
    RELATIONS,
    TITLES,
)
from mailflow.reading.small_names import capped

_READ = 8_000
_MOST = 20

_TITLED = rf"(?:{TITLES}\s){{0,3}}(?P<name>{NAME})"
_RELATION = rf"(?:{POSSESSIVES}\s)?(?:{RELATIONS})"
_OWNED = re.compile(
    r"\b(?:my|mine|mein\w*|mon|ma|mi)\b\s(?:\w+\s){0,2}(?:e-?mail|mail|address|adresse|mailadresse|inbox|correo|account|konto)\b"
    r"|\b(?:reach|e-?mail|mail|write|contact|ping|invite|reply to|send)\s(?:to\s)?(?:me|us|it to me)\b"
    r"|\b(?:erreich\w*|schreib\w*)\s(?:sie\s)?(?:mich|mir)\b|\b(?:écri\w+|contact\w+)-moi\b|\bescr[íi]b[ea]me\b",
    re.IGNORECASE,
)
_POINTER = rf"(?:(?:{BEFORE})(?:[\s:,]|(?<=\s[dD]['’]))|(?:{_RELATION})[\s,:(])"
#: with what letters a cue begins; only what puts somebody in copy has a blank or comma before
_BEGUN = ahead(uncapped(_POINTER.replace(COPYING, rf"(?:(?:{LEADS_COPY})(?:\s)?)?{COPIES}")))
_COPIES = rf"[\s,]\s?(?:{ahead(COPIES)})"
#: where a cue stands, in small letters: there alone, with case or without, is its name looked for
_POINTED = re.compile(rf"(?<![\w@])(?<!for )(?={_BEGUN}|{_COPIES})(?={uncapped(_POINTER)})")
#: "ask the foreman, Jo Reed,"
_APPOSITIVE = (
    r"(?:(?i:la|el|die|den|der|the|our|my|unsere[nr]?|mi|nuestr[oa]|le|notre|mon|ma)\s"
    rf"(?:[^\s,.@]{{1,25}}\s){{0,3}}?[^\s,.@]{{3,30}},\s(?=(?:{TITLES}\s|{WORD}\s{WORD})))"
)
_CUED = re.compile(
    rf"(?<![\w@])(?<!for )(?P<cue>(?i:{BEFORE})(?:[\s:,]{{1,3}}|(?<=\s[dD]['’]))(?:{_APPOSITIVE})?)?"
    rf"(?:(?i:{POSSESSIVES})\s)?(?P<role>(?i:{RELATIONS})[\s,:(]{{1,3}}"
    rf"(?:(?i:is|ist|est|es|named|called|namens|,)\s)?(?:(?i:la|el|le|die|der)\s(?={TITLES}\s))?)?"
    rf"(?(cue)|(?(role)|(?!)))(?:@|\+)?{_TITLED}"
)
#: "Mme Ferrand, au deuxième étage, s'en occupe"
_BY_THE_WAY = (
    r",\s(?i:our|the|my|an?|from|in|on|at|two|next|der|die|unsere?|meine?|aus|im|vom|au|aux|à|du|de|la|le|notre|ma|mon|el|en|del|mi|nuestr[oa])"
    r"\s[^,.!?\n@]{2,45},"
)
#: with one of these begins what they do: at the other letters of a name it is not looked for
_DOES = r"[\s,'’(\[]|(?i:[acio])"
_DOING = re.compile(
    rf"(?<![\w@.])(?=[{UPPER}]|[a-zñ]{{2,11}}\s[{UPPER}]){_TITLED}"
    rf"(?={_DOES})(?=(?:{_BY_THE_WAY})?(?i:{AFTER})(?!\w))"
)
_TITLE_CUE = re.compile(
    rf"(?:(?:an|mit|bei|den|dem|à|avec|auprès de|con|there is one|there's one)\s)(?:(?:der|dem|den|la|le|el)\s)?(?:{TITLES}\s){{1,3}}(?P<name>{NAME})"
)
#: "X, Y": what the person is to the writer, in words we need not know, before the name
_IN_ROLE = re.compile(
    rf"\b(?:(?i:my|our|unsere?|meine?|notre|mon|ma|nuestr[oa]|mi))\s(?:\w{{3,25}}\s){{0,2}}(?!(?i:pleasure|apologies|dear|goodness|regards|condolences|mail|message|god|name|thanks|view|advice|answer|opinion|friend))\w{{4,30}},\s(?:{TITLES}\s){{0,3}}(?P<name>{WORD}(?:\s{WORD})?)(?=[,.(:;]|\s[(–-])"
)
_OR = r"(?i:or|and|oder|und|ou|et|o|y|u|&|/)"
#: what may stand between "or" and the next of a list
_BETWEEN = (
    rf"(?:(?i:maybe|perhaps|also|even|vielleicht|auch|then|to|with|for|con|a|à|mit|an|der|dem|den|die|(?:{POSSESSIVES}|her|his)\s(?:\w+\s){{0,2}}(?:{RELATIONS}),?"
    r"|,\s(?:if|failing|falls|wenn|sonst|si|sinon|otherwise|should)\b[^,.!?\n]{0,40},)\s){0,3}"
)
_NEXT = re.compile(
    r"\s?(?:\([^()\n]{0,80}\)|<[^<>\n]{0,80}>|,\s?[\w.+-]+@[\w.-]+)?(?:\s(?:in|from|at|aus|im|von|de|du|del)\s(?:the\s|our\s|der\s|la\s)?\w{2,20}|\s(?:first|zuerst|primero|d'abord))?"
    rf"\s?(?:,\s|,?\s?{_OR}(?:\s|(?=,)))(?:{_OR}\s)?{_BETWEEN}{_TITLED}(?P<more>(?=,?\s{_OR}\s))?"
)
_EARLIER = re.compile(
    rf"(?:{TITLES}\s){{0,3}}(?P<name>{NAME})\s{_OR}\s{_BETWEEN}(?:{TITLES}\s){{0,3}}$"
)


#: from a name to the address of its office: "Mme Kouadio pour le créneau : secretariat@…"
_OFFICE = re.compile(
    r"(?:(?!\b(?:or|oder|ou|o|and|und|et|y)\b)[^.!?@\n,;:]){0,40}(?:[,:]|\s?\(|\s(?:at|via|unter|sur|en|bei))\s?"
)
#: "remove marketing@… from your list"
_UNSUBSCRIBED = re.compile(
    r"(?i)\b(?:unsubscribe|remove|delete|take\soff|austragen|lösche\w*|streich\w*|supprime[zr]|désinscri\w*|retire[zr]|elimin\w+|borr\w+|dar?\sde\sbaja)\s(?:\S{1,15}\s){0,3}$"
)
_LISTS = re.compile(rf"\b{_OR}\W")


@dataclass(frozen=True, slots=True)
class _Named:
    """A name or an address, where it stands."""

    start: int
    end: int
    person: Person
    #: asked for in so many words, and not only named
    is_asked_for: bool = True


def people(
    text: str,
    *,
    exclude: frozenset[str] = frozenset(),
    signature: str = "",
    is_meeting: bool = False,
) -> tuple[Person, ...]:
    """Who to write to instead, in the order named; at most 20. Never raises.

    `exclude` holds names and addresses of the owner and the contact; `signature` the
    writer's, whose names and addresses are the writer's own. `is_meeting`: the text offers
    a time to meet.
    """
    text = capped(unquoted(text[:_READ]))
    known = exclude | represented(text) | signers(text)
    barred = Barred.of(known, signature)
    found = [one for one in _names(text) if not barred.names(one.person.name)]
    addressed = list(_addresses(text, barred))
    return _joined(text, found, addressed, is_meeting=is_meeting)[:_MOST]


def _names(text: str) -> list[_Named]:
    found: dict[int, _Named] = {}
    signed = signed_from(text)
    for pattern in (_CUED, _DOING, _TITLE_CUE, _IN_ROLE):
        for match in _cued(text) if pattern is _CUED else pattern.finditer(text):
            if not points(match, text, plain=pattern is _CUED):
                continue
            if match.start("name") > signed and not requests(match):
                continue
            _add(found, match)
            for one in [one for one in found.values() if one.start in range(*match.span("name"))]:
                _go_on(found, text, one.end)
    for place in list(found):
        _go_back(found, text, place)
    return [found[place] for place in sorted(found)]


def _go_back(found: dict[int, _Named], text: str, place: int) -> None:
    """The first of a list whose second was found: "both Hanne and Dirk would talk to you"."""
    match = _EARLIER.search(text, max(0, place - 90), place)
    if match is not None and is_likely(match, text):
        _add(found, match)


def _cued(text: str) -> Iterator[re.Match[str]]:
    """All matches of _CUED, none overlapping another."""
    end = 0
    for start in (match.start() for match in _POINTED.finditer(lowered(text))):
        if start >= end and (match := _CUED.match(text, start)):
            end = match.end()
            yield match


_NUMBERED = re.compile(r"\s\d{1,3}[A-Za-z]?(?![\w-]|[ /-]\d)")


def _add(found: dict[int, _Named], match: re.Match[str]) -> None:
    name = clean(match["name"])
    start = match.start("name") + max(0, match["name"].find(name))
    if name and _NUMBERED.match(match.string, start + len(name)):
        return  # "they will send you to Room 12": a place
    if name and not any(one.start <= start < one.end for one in found.values()):
        found[start] = _Named(start, start + len(name), Person(name), requests(match))


def _go_on(found: dict[int, _Named], text: str, place: int) -> None:
    """The rest of a list: "X, Y or Z"."""
    for _ in range(3):
        match = _NEXT.match(text, place)
        if match is None or not clean(match["name"]):
            return
        led = match[0][: match.start("name") - match.start()]
        more = match["more"] is not None or _NEXT.match(text, match.end())
        if "," in led and not more and not _LISTS.search(led):
            return
        _add(found, match)
        place = match.start("name") + len(clean(match["name"]))


def _addresses(text: str, barred: Barred) -> list[_Named]:
    found: list[_Named] = []
    for match in addresses_in(text):
        spec = spec_of(match[0])
        before = text[max(0, match.start() - 90) : match.start()]
        sentence = re.split(r"[.!?]\s|\n", before)[-1]
        if spec.casefold() in barred.addresses or barred.writes_from(spec):
            continue
        if _UNSUBSCRIBED.search(sentence):
            continue
        name = name_beside(before, text[match.end() : match.end() + 60], spec)
        if _OWNED.search(sentence) and not (name and resembles(name, spec)):
            continue
        if name and barred.names(name):
            if resembles(name, spec):
                continue
            name = ""
        if not (name and resembles(name, spec)) and len(found) < _MOST:
            name = _name_alike(text, match.start(), spec, barred) or name
        found.append(_Named(match.start(), match.end(), Person(name, spec)))
    return found


def _name_alike(text: str, place: int, spec: str, barred: Barred) -> str:
    """A name in the sentences before an address that the address is made of ("ask Jo … jo@")."""
    if ROLES & set(re.split(r"[.+_-]", fold(spec).partition("@")[0])):
        return ""
    for match in reversed(list(ANY_NAME.finditer(text, max(0, place - 250), place))):
        name = clean(match[0])
        first, _, rest = name.partition(" ")
        opens = match[0].startswith(first) and text[: match.start()].rstrip()[-1:] in _ENDS
        if rest and opens and not resembles(first, spec):
            name = rest  # "Bother Cathal": a verb has its capital for standing first
        if name and resembles(name, spec) and not barred.names(name):
            return name
    return ""


_ENDS = frozenset({"", ".", "!", "?", ":"})


def _joined(
    text: str, named: Sequence[_Named], addressed: Sequence[_Named], *, is_meeting: bool
) -> tuple[Person, ...]:
    """Names and addresses made one where they belong together (rule 4)."""
    persons = list(named)
    for one in addressed:
        index = _owner_of(one, persons, text)
        if index is None:
            persons.append(one)
        else:
            name = max(persons[index].person.name, one.person.name, key=len)
            persons[index] = replace(persons[index], person=Person(name, one.person.address))
    if is_meeting:
        persons = [one for one in persons if one.is_asked_for or one.person.address]
    persons.sort(key=lambda one: one.start)
    return tuple(_each_once(one.person for one in persons))


def _owner_of(address: _Named, persons: Sequence[_Named], text: str) -> int | None:
    free = [i for i, one in enumerate(persons) if not one.person.address]
    if address.person.name:
        mine = set(words_of(address.person.name))
        same = [i for i in free if mine & set(words_of(persons[i].person.name))]
        return same[-1] if same else None
    alike = [i for i in free if resembles(persons[i].person.name, address.person.address)]
    if alike:
        return alike[-1]
    local = address.person.address.partition("@")[0].casefold()
    if re.split(r"[.+_-]", local)[0] in ROLES:
        near = [i for i in free if _OFFICE.fullmatch(text, persons[i].end, address.start)]
        return near[-1] if near else None
    near = [i for i in free if 0 < address.start - persons[i].end < 160]
    return near[-1] if near else None


def _each_once(persons: Iterable[Person]) -> Iterable[Person]:
    kept: list[Person] = []
    for person in persons:
        tokens = set(words_of(person.name))
        for index, other in enumerate(kept):
            same = bool(tokens) and (
                tokens <= set(words_of(other.name)) or tokens >= set(words_of(other.name)) > set()
            )
            if same or (person.address and person.address.casefold() == other.address.casefold()):
                kept[index] = Person(
                    max(other.name, person.name, key=len), other.address or person.address
                )
                break
        else:
            kept.append(person)
    return kept
