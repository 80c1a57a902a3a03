"""An address in a text, and the name beside it.

Known limit: a name two sentences away is only found where the address is made of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mailflow.reading.names import NAME, UPPER, WORD, clean
from mailflow.reading.phrases import fold
from mailflow.reading.referral_words import TITLES

#: what an address may be wrapped in or led by, on its way from the name
ADDRESS = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}(?<![.-])"
    r"|(?<![\w.+-])[\w.+-]{1,64}\s?(?:\(at\)|\[at\]|\{at\})\s?[\w-]{1,63}(?:(?:\s?(?:\(dot\)|\[dot\]|\(punkt\)|\.)\s?|\sdot\s|\spunkt\s)[\w-]{2,63}){1,4}"
    r"|(?<![\w.+-])[\w.+-]{1,64}\s(?:at\s[\w-]{1,63}(?:\sdot\s[\w-]{2,63}){1,4}|ät\s[\w-]{1,63}(?:\s(?:punkt|dot)\s[\w-]{2,63}){1,4}"
    r"|arrobas?e?\s[\w-]{1,63}(?:\s(?:punto|point|dot)\s[\w-]{2,63}){1,4})",
    re.IGNORECASE,
)

#: what each address holds: its sign, or that sign spelt out
_AT = re.compile(r"@|[\s(\[{](?:at|ät|arrobas?e?)[\s)\]}]", re.IGNORECASE)

_NAME_WORD = re.compile(r"[^\W\d_]{2,}")
ANY_NAME = re.compile(rf"(?:[{UPPER}]\.\s){{0,2}}{NAME}")
_BESIDE_BEFORE = re.compile(
    rf"(?:{TITLES}\s){{0,3}}(?P<name>{NAME})(?:['’]s)?\s?(?:\(?(?i:at|is at|via|on|unter|under|bei|sur|à|en|e-?mail|mail|is|ist|cc'?d|copied|in cc|here|correo|:|her|his|their|address|adresse),?\s?:?\s?){{0,4}}[\s,:(<\[–—-]{{0,4}}(?i:mailto:)?$"
)
_BESIDE_AFTER = re.compile(
    rf"^[>)\]\s]{{0,2}}[\s(,–—-]{{1,3}}(?:{TITLES}\s){{0,3}}(?P<name>{NAME})\)?"
)
#: "visits@…, ask for Noreen", "jana.k@…, that's Jana", "leif@… is Leif's address"
_NAMED_AFTER = re.compile(
    r"^[>)\]]{0,2}[,;]?\s(?:(?i:(?:and\s|und\s|y\s|et\s)?(?:(?:that|this)(?:'s|’s|\sis)|that\sgoes\sto|(?:just\s)?(?:ask|asking)\sfor|(?:please\s)?(?:say|mark|put)\s\S{2,10}\s(?:is\s)?for"
    r"|(?:attn|attention|z\.\s?hd\.|zu\shänden|à\sl'attention\sde)|(?:und\s)?(?:fragen\s(?:sie\s)?|frag\s)(?:dort\s|da\s)?nach|das\sist|demande[zr]|c'est|à\sl'attention\sde|pregunt\w{1,3}\spor|es\s(?:de|el\sde|la\sde)|a\sla\satención\sde)\s)"
    rf"|is\s(?={WORD}['’]s\s))(?:{TITLES}\s){{0,3}}(?P<name>{NAME})"
)


def addresses_in(text: str) -> Iterator[re.Match[str]]:
    """Where addresses stand in a text, signs and all or spelt out."""
    return ADDRESS.finditer(text) if _AT.search(text) else iter(())


def spec_of(written: str) -> str:
    """An address as it is used, of one written out ("jo (at) x dot org")."""
    spec = (
        re.sub(
            r"\s?[(\[{]?\b(?:at|arrobas?e?|ät)\b[)\]}]?\s?",
            "@",
            written,
            count=1,
            flags=re.IGNORECASE,
        )
        if "@" not in written
        else written
    )
    if spec == written:
        return written
    return re.sub(
        r"\s?[(\[]?\b(?:dot|punkt|punto|point)\b[)\]]?\s?|\s?\.\s?", ".", spec, flags=re.IGNORECASE
    )


def name_beside(before: str, after: str, spec: str) -> str:
    """The name that an address is given with, of the text before and after it; or ""."""
    match = _BESIDE_BEFORE.search(before)
    if match:
        name = clean(match["name"])
        is_label = before.rstrip().endswith(":") and not resembles(name, spec)
        if name and not (is_label and _is_label(name, before[: match.start()])):
            return name
    if told := _NAMED_AFTER.match(after):
        return clean(told["name"])
    match = _BESIDE_AFTER.match(after)
    name = clean(match["name"]) if match else ""
    return name if resembles(name, spec) else ""


def _is_label(name: str, before: str) -> bool:
    """ "Eilige Anliegen: office@…": words before a colon that no person is called by.

    So is a single noun where somebody was named before it ("Ask Ann, she does the Interns: …").
    """
    is_noun = " " not in name and bool(ANY_NAME.search(before))
    return is_noun or bool(_LABELS & set(fold(name).split()))


_LABELS = frozenset(
    "eilige dringende anliegen falle anfragen notfalle kontakt fragen ruckfragen urgent urgences"
    " urgence urgencias urgente questions enquiries inquiries matters contact office buro zentrale"
    " vertretung sekretariat presse emergencies emergency contacto demandes consultas".split()
)


def resembles(name: str, spec: str) -> bool:
    """Is an address made of a part of a name?"""
    local = fold(spec).partition("@")[0]
    return any(token in local for token in words_of(name) if len(token) > 2)


ROLES = frozenset(
    "info hello hi contact kontakt office press presse prensa media hr rh rrhh jobs careers career"
    " karriere talent recruiting recruitment support team admin mail post service sales enquiries"
    " inquiries enquiry help desk helpdesk outreach alumni networking pr comms communications"
    " communication personal bewerbung empleo secretariat sekretariat secretaria booking".split()
)


def words_of(name: str) -> list[str]:
    """The words of a name, folded, without initials."""
    return _NAME_WORD.findall(fold(name))
