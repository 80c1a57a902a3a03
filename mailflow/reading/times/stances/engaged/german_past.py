"""What is told in German of a day past, or of one that would have been well: "am Montag hab ich mit
ihr gesprochen", "Dienstag hätte gepasst".

Rules
- What somebody has said, sent or done on a day, or wanted to write on it, is past; so is the day
  on which one comes home only told of.
- What would have been well is no more, but where it is said to be so still.
"""

from __future__ import annotations

import re
from typing import Final

_PAST: Final = (
    r"(?:gesprochen|geschrieben|telefoniert|angerufen|gesehen|getroffen|gelesen|bekommen"
    r"|erhalten|gehort"
    r"|mich gemeldet|sich gemeldet|geschickt|gesendet|versucht|verpasst|erreicht|gewesen"
    r"|angefangen|begonnen|abgegeben"
    r"|gekundigt|verlassen|eroffnet|gegrundet|geheiratet|gestorben|verschlafen|vergessen|gefragt"
    r"|probiert"
    r"|kennengelernt|unterhalten|geredet|bestanden|absolviert|verabschiedet|erschienen"
    r"|stattgefunden"
    r"|angekommen|eingetroffen|beworben|eingereicht|gehalten)"
)
_DID: Final = re.compile(
    r"(?P<verb>(?: da)? (?:hab|habe|haben|hat|ist|bin|war|hatte|sind) )?"
    rf"[^.!?;,]*\b{_PAST}(?= ?(?:[.,;!)\n]|$|und ))"
)
_PRETERITE: Final = (
    r"(?:mussten?|kam(?:en)?|ging(?:en)?|fuhr(?:en)?|schrieb(?:en)?|las(?:en)?|traf(?:en)?"
    r"|sprach(?:en)?|bekam(?:en)?|war(?:en)?|hielt(?:en)?|gab(?:en)?|begann(?:en)?|zog(?:en)?"
    r"|arbeitete"
    r"|studierte|grundete|leitete|lernte|verliess)"
)
_WAS: Final = re.compile(rf"\b(?:ich|wir|er) {_PRETERITE}\b[^,]*$")
#: "ich komme am 28. zurück"
_COMING: Final = re.compile(r"\b(?:komm\w*|kehr\w*|reis\w*|flieg\w*|fahr\w*|lande\w*)\b[^,]*$")
_BACK: Final = re.compile(
    r"(?: \w+)?(?: \w+)? (?:zuruck|wieder|heim|nach hause)(?= ?(?:[.,;!)\n]|$|und ))"
)
_WRITING: Final = re.compile(
    r".*\bwollten? (?:ich |wir )?[^,|]*\|(?: \w+)? (?:antworten|schreiben|anrufen|zuruckrufen)\b"
)
_WAS_BEHIND: Final = re.compile(rf" {_PRETERITE} (?:ich|wir|er|der|die|das|mein\w*|unser\w*)\b")
_DONE: Final = re.compile(
    r"\b(?:ich|wir|er|sie|es|frau \w+|herr \w+)(?: \w+)? (?:hab|habe|haben|hat|bin|ist"
    r"|sind)\b[^.!?;,]*$"
    r"|\b(?:hab|habe|haben) (?:ich|wir)\b[^.!?;,]*$"
)
_WOULD: Final = re.compile(
    r"\b(?:haette|hatte|hatten|ware|waren)\b(?:[^.!?;,]*)"
    r"\b(?P<done>gehabt|gekonnt|gepasst|geklappt|gegangen|(?:gut|moglich|frei|super"
    r"|ideal) gewesen|angeboten|genommen)"
    r"(?= ?(?:[.,;!)\n]|$))"
)
_BUT: Final = re.compile(r"[^.!?]{0,3}\b(?:aber|doch|nur|leider|bloss|jetzt|nun)\b")


def is_no_more(lead: str, behind: str) -> bool:
    """Is it said that the time would have been well? Both are folded."""
    would = _WOULD.search(f"{lead}|{behind}")
    return would is not None and _is_off(would, behind)


def is_past(lead: str, behind: str) -> bool:
    """Is it said what somebody did or wanted to write then, or that one comes home?"""
    if _WAS.search(lead) or _WRITING.match(f"{lead}|{behind}") or _WAS_BEHIND.match(behind):
        return True
    if _COMING.search(lead) and _BACK.match(behind):
        return True
    did = _DID.match(behind)
    return did is not None and bool(did["verb"] or _DONE.search(lead))


def _is_off(would: re.Match[str], behind: str) -> bool:
    """Is it said that it would have been, and is no more?"""
    if would["done"] not in {"angeboten", "genommen"}:
        return not re.search(r"\bund (?:hab|habe|bin|ist)\b[^.!?]*\bnoch\b", behind)
    place = behind.find(would["done"])
    return place >= 0 and _BUT.match(behind[place + len(would["done"]) :]) is not None
