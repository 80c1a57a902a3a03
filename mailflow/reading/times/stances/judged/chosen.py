"""A day of the letter answered that is taken with a verb of choosing: "ich nehme den Donnerstag".

Rule: such a verb right before or behind a day without an hour takes it, where the letter named
times; elsewhere one takes a train on Thursday.
"""

from __future__ import annotations

import re

from mailflow.reading.times.stances.pages import Said

_NEAR = 40  # letters looked at on either side
#: "the one of Tuesday", "your appointment on Thursday", "den vom Dienstag", "celui de mardi"
_ONE = (
    r"(?:(?:one|slot|time|date|appointment|option|proposal|meeting)(?: on| of| for| from)?(?: the)?"
    r"|(?:termin )?(?:vom|am)|(?:celui|creneau|rendez-vous) d[eu]|(?:la|cita|hueco) del?)"
)
_BEFORE = re.compile(
    r"\b(?:(?:going|go|went|plump|opt|settle|vote(?: is| goes)?) (?:with|for|on|to)|i'd (?:sooner"
    r"|rather)"
    r"|choose|pick|take|keep"
    r"|tendiere|penche|inclino|nehme(?: ich)?|nehmen wir|wahle(?: ich)?|entscheide mich|taugt"
    r"|dann halt|bin|stimme"
    r"|prends|prenons|on prend|choisis|retiens|vote|partons|on part"
    r"|acomoda|quedo con(?: lo)?|cerramos|pongamos|elijo|escojo|agendamos|cojo|voto"
    r"|(?:he|hemos) (?:apuntado|anotado|agendado|reservado)|(?:conta|cuenta|cuente) conmigo"
    r"|me (?:tinca|late|calza|cuadra|conviene|gusta)(?: mas| mejor)?"
    r"|me (?:valen?|acomodan|sirven|van bien|vienen bien)(?: tanto)?)"
    r"(?: (?:for|fur|zu|zum|pour|por|sur|the|your|den|der|die|le|la|el|del|lo))*"
    rf"(?: {_ONE})? ?$"
)
_BEHIND = re.compile(
    r" ?(?:please|pls|plz|bitte|svp|stp|s'il vous plait|por favor|porfa|gets my vote|it (?:shall"
    r"|will|has to) be|it'll be|it is|(?:nehme|wahle) ich|taugt mir"
    r"|je prends|me acomoda|me quedo|me (?:tinca|late|calza|cuadra|conviene)"
    r"|(?:for|by) preference|at a pinch"
    r"|(?:'s|is|would be) (?:the |a bit |a little |slightly |much )?(?:easier|easiest|better|best"
    r"|preferable|handier|simpler|my (?:first )?(?:choice|preference|pick|favourite|favorite)))\b"
)
_NAMED = re.compile(rf"\b(?:the|your|der|ihr|dein|le|votre|ton|el|tu|su|la) {_ONE} ?$")
_FITS = re.compile(
    r" ?(?:fits?|suits?|works?|is (?:fine|good|perfect|ok|okay|convenient|possible|better|best)"
    r"|would (?:fit|suit|work|be)|passt|geht|ware|me (?:va|convient)|convient|irait|me viene"
    r"|va bien)\b"
)


def is_chosen(said: Said) -> bool:
    """Is a day of the letter answered, of which no hour is said, taken so?"""
    one = said.one
    if (
        not (said.page.asked and one.dates)
        or one.times
        or any(day.span != "day" for day, _ in one.dates)
    ):
        return False
    behind, before = said.behind(_NEAR), said.lead(_NEAR)
    if _BEHIND.match(behind) or _BEFORE.search(before):
        return True
    return bool(_NAMED.search(before) and _FITS.match(behind))
