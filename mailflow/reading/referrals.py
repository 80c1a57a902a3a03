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

Known limits: names typed in small letters are seen only as part of an address; a
department without a mailbox is nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from mailflow.mail.caseless import lowered, uncapped
from mailflow.pipeline.evidence import Person
from mailflow.reading.barred import ADDRESS, Barred, words_of
from mailflow.reading.names import NAME, UPPER, WORD, clean
from mailflow.reading.phrases import fold
from mailflow.reading.pointing import points, represented, requests, signed_from, signers, unquoted
from mailflow.reading.referral_words import AFTER, BEFORE, POSSESSIVES, RELATIONS, TITLES

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
_POINTER = rf"(?:(?:{BEFORE})[\s:,]|(?:{_RELATION})[\s,:(])"
#: where a cue may begin, in small letters: there alone is its name looked for
_POINTED = re.compile(rf"(?<![\w@])(?<!for )(?={uncapped(_POINTER)})")
_CUED = re.compile(
    rf"(?<![\w@])(?<!for )(?:(?i:{BEFORE})[\s:,]{{1,3}}(?:(?i:{POSSESSIVES})\s)?(?:(?i:{RELATIONS})[\s,]{{1,2}})?"
    rf"|(?i:{_RELATION})[\s,:(]{{1,3}}(?:(?i:is|ist|est|es|named|called|namens|,)\s)?)(?:@|\+)?{_TITLED}"
)
_DOING = re.compile(
    rf"(?<![\w@.])(?:(?i:{POSSESSIVES}\s(?:{RELATIONS})[\s,]{{1,2}}))?{_TITLED}(?=(?i:{AFTER})(?!\w))"
)
_TITLE_CUE = re.compile(
    rf"(?:(?:an|mit|bei|den|dem|à|avec|auprès de|con|there is one|there's one)\s)(?:(?:der|dem|den|la|le|el)\s)?(?:{TITLES}\s){{1,3}}(?P<name>{NAME})"
)
#: "X, Y": what the person is to the writer, in words we need not know, before the name
_IN_ROLE = re.compile(
    rf"\b(?:(?i:my|our|unsere?|meine?|notre|mon|ma|nuestr[oa]|mi))\s(?:\w{{3,25}}\s){{0,2}}\w{{4,30}},\s(?:{TITLES}\s){{0,3}}(?P<name>{WORD}(?:\s{WORD})?)(?=[,.(:;]|\s[(–-])"
)
_NEXT = re.compile(
    rf"\s?(?:\([^()\n]{{0,80}}\)|<[^<>\n]{{0,80}}>|,\s?[\w.+-]+@[\w.-]+)?(?:\s(?:in|from|at|aus|im|von|de|du|del)\s(?:the\s|our\s|der\s|la\s)?\w{2, 20})?\s?(?:,\s|,?\s(?i:or|and|oder|und|ou|et|o|y|u|&|/)\s)(?:(?i:maybe|perhaps|also|even|vielleicht|auch|(?:the|a|my|our)\s(?:\w+\s){{0,2}}(?:{RELATIONS}))\s)?{_TITLED}"
)
_ANY_NAME = re.compile(rf"(?:[{UPPER}]\.\s){{0,2}}{NAME}")
_BESIDE_BEFORE = re.compile(
    rf"(?:{TITLES}\s){{0,3}}(?P<name>{NAME})(?:['’]s)?\s?(?:\(?(?i:at|is at|via|on|unter|under|bei|sur|à|en|e-?mail|mail|is|ist|cc'?d|copied|in cc|here|correo|:|her|his|their|address|adresse),?\s?:?\s?){{0,4}}[\s,:(<\[–—-]{{0,4}}(?i:mailto:)?$"
)
_BESIDE_AFTER = re.compile(
    rf"^[>)\]\s]{{0,2}}[\s(,–—-]{{1,3}}(?:{TITLES}\s){{0,3}}(?P<name>{NAME})\)?"
)


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
    text = unquoted(text[:_READ])
    known = exclude | represented(text) | signers(text)
    barred = Barred.of(known, signature)
    found = [one for one in _names(text) if not barred.names(one.person.name)]
    addressed = list(_addresses(text, barred))
    return _joined(found, addressed, is_meeting=is_meeting)[:_MOST]


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
    return [found[place] for place in sorted(found)]


def _cued(text: str) -> Iterator[re.Match[str]]:
    """All matches of _CUED, none overlapping another."""
    end = 0
    for start in (match.start() for match in _POINTED.finditer(lowered(text))):
        if start >= end and (match := _CUED.match(text, start)):
            end = match.end()
            yield match


def _add(found: dict[int, _Named], match: re.Match[str]) -> None:
    name = clean(match["name"])
    start = match.start("name") + max(0, match["name"].find(name))
    if name and not any(one.start <= start < one.end for one in found.values()):
        found[start] = _Named(start, start + len(name), Person(name), requests(match))


def _go_on(found: dict[int, _Named], text: str, place: int) -> None:
    """The rest of a list: "X, Y or Z"."""
    for _ in range(3):
        match = _NEXT.match(text, place)
        if match is None or not clean(match["name"]):
            return
        if "," in match[0][: match.start("name") - match.start()] and not re.search(
            r"(?i)\b(?:or|and|oder|und|ou|et|o|y)\s", match[0]
        ):
            return
        _add(found, match)
        place = match.start("name") + len(clean(match["name"]))


def _addresses(text: str, barred: Barred) -> list[_Named]:
    found: list[_Named] = []
    for match in ADDRESS.finditer(text):
        spec = _spec(match[0])
        before = text[max(0, match.start() - 90) : match.start()]
        sentence = re.split(r"[.!?]\s|\n", before)[-1]
        if spec.casefold() in barred.addresses or barred.writes_from(spec):
            continue
        name = _name_beside(before, text[match.end() : match.end() + 60], spec)
        if _OWNED.search(sentence) and not (name and _resembles(name, spec)):
            continue
        if name and barred.names(name):
            if _resembles(name, spec):
                continue
            name = ""
        if not name and len(found) < _MOST:
            name = _name_alike(text, match.start(), spec, barred)
        found.append(_Named(match.start(), match.end(), Person(name, spec)))
    return found


def _name_alike(text: str, place: int, spec: str, barred: Barred) -> str:
    """A name in the sentences before an address that the address is made of ("ask Jo … jo@")."""
    if _ROLES & set(re.split(r"[.+_-]", fold(spec).partition("@")[0])):
        return ""
    for match in reversed(list(_ANY_NAME.finditer(text, max(0, place - 250), place))):
        name = clean(match[0])
        first, _, rest = name.partition(" ")
        if rest and text[: match.start()].rstrip()[-1:] in _ENDS and not _resembles(first, spec):
            name = rest  # "Bother Cathal": a verb has its capital for standing first
        if name and _resembles(name, spec) and not barred.names(name):
            return name
    return ""


_ENDS = frozenset({"", ".", "!", "?", ":"})


def _spec(written: str) -> str:
    spec = (
        re.sub(
            r"\s?[(\[{]?\b(?:at|arroba|ät)\b[)\]}]?\s?", "@", written, count=1, flags=re.IGNORECASE
        )
        if "@" not in written
        else written
    )
    if spec == written:
        return written
    return re.sub(
        r"\s?[(\[]?\b(?:dot|punkt|punto|point)\b[)\]]?\s?|\s?\.\s?", ".", spec, flags=re.IGNORECASE
    )


def _name_beside(before: str, after: str, spec: str) -> str:
    match = _BESIDE_BEFORE.search(before)
    if match:
        name = clean(match["name"])
        is_label = before.rstrip().endswith(":") and not _resembles(name, spec)
        if name and not (is_label and _is_label(name, before[: match.start()])):
            return name
    match = _BESIDE_AFTER.match(after)
    name = clean(match["name"]) if match else ""
    return name if _resembles(name, spec) else ""


def _is_label(name: str, before: str) -> bool:
    """ "Eilige Anliegen: office@…": words before a colon that no person is called by.

    So is a single noun where somebody was named before it ("Ask Ann, she does the Interns: …").
    """
    is_noun = " " not in name and bool(_ANY_NAME.search(before))
    return is_noun or bool(_LABELS & set(fold(name).split()))


_LABELS = frozenset(
    "eilige dringende anliegen falle anfragen notfalle kontakt fragen ruckfragen urgent urgences"
    " urgence urgencias urgente questions enquiries inquiries matters contact office buro zentrale"
    " vertretung sekretariat presse emergencies emergency contacto demandes consultas".split()
)


def _resembles(name: str, spec: str) -> bool:
    local = fold(spec).partition("@")[0]
    return any(token in local for token in words_of(name) if len(token) > 2)


def _joined(
    named: Sequence[_Named], addressed: Sequence[_Named], *, is_meeting: bool
) -> tuple[Person, ...]:
    """Names and addresses made one where they belong together (rule 4)."""
    persons = list(named)
    for one in addressed:
        index = _owner_of(one, persons)
        if index is None:
            persons.append(one)
        else:
            name = max(persons[index].person.name, one.person.name, key=len)
            persons[index] = replace(persons[index], person=Person(name, one.person.address))
    if is_meeting:
        persons = [one for one in persons if one.is_asked_for or one.person.address]
    persons.sort(key=lambda one: one.start)
    return tuple(_each_once(one.person for one in persons))


def _owner_of(address: _Named, persons: Sequence[_Named]) -> int | None:
    free = [i for i, one in enumerate(persons) if not one.person.address]
    if address.person.name:
        mine = set(words_of(address.person.name))
        same = [i for i in free if mine & set(words_of(persons[i].person.name))]
        return same[-1] if same else None
    alike = [i for i in free if _resembles(persons[i].person.name, address.person.address)]
    if alike:
        return alike[-1]
    local = address.person.address.partition("@")[0].casefold()
    if re.split(r"[.+_-]", local)[0] in _ROLES:
        return None
    near = [i for i in free if 0 < address.start - persons[i].end < 160]
    return near[-1] if near else None


_ROLES = frozenset(
    "info hello hi contact kontakt office press presse prensa media hr rh rrhh jobs careers career"
    " karriere talent recruiting recruitment support team admin mail post service sales enquiries"
    " inquiries enquiry help desk helpdesk outreach alumni networking pr comms communications"
    " communication personal bewerbung empleo secretariat sekretariat secretaria booking".split()
)


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
