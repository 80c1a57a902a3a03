"""The words owners type, and what they stand for. Tables only; English.

A word stands here when people write it at the start of an order and it can mean one
thing only. "cancel", "ok", "done" and "forget" are missing on purpose: each could mean
two verbs, so mailflow asks.
"""

from __future__ import annotations

from enum import Enum


class Verb(Enum):
    """What an owner can order. The value is the word receipts and help texts use."""

    SEND = "send"
    SNOOZE = "snooze"
    DROP = "drop"
    MET = "met"
    NOTE = "note"
    YES = "yes"
    NO = "no"
    EDIT = "edit"
    ADD = "add"
    STOP = "stop"
    PAUSE = "pause"
    RESUME = "resume"
    STATUS = "status"
    UNDO = "undo"
    HELP = "help"
    PICK = "pick"
    CLOSE = "close"
    AGREED = "interview"
    CANCEL = "call off"
    FOLLOWED = "advice done"
    KEPT = "kept"
    RESEND = "resend"
    WENT = "went out"
    LINK = "link"
    UNLINK = "unlink"
    ASK = "request"

    @property
    def takes_text(self) -> bool:
        """Does it take the lines that follow (and not act on people outside)?"""
        return self in _TEXT

    @property
    def stands_alone(self) -> bool:
        """Does it make sense without an item or a name, in any mail?"""
        return self in _ALONE


_TEXT = frozenset({Verb.MET, Verb.NOTE, Verb.EDIT, Verb.FOLLOWED})
_ALONE = frozenset({Verb.PAUSE, Verb.RESUME, Verb.STATUS, Verb.UNDO, Verb.HELP})

#: phrases first tried longest; all without case
VERBS: dict[tuple[str, ...], Verb] = {
    ("send",): Verb.SEND,
    ("send", "off"): Verb.SEND,
    ("send", "out"): Verb.SEND,
    ("approve",): Verb.SEND,
    ("approved",): Verb.SEND,
    ("resend",): Verb.RESEND,
    ("send", "again"): Verb.RESEND,
    ("went", "out"): Verb.WENT,
    ("it", "went", "out"): Verb.WENT,
    ("snooze",): Verb.SNOOZE,
    ("postpone",): Verb.SNOOZE,
    ("defer",): Verb.SNOOZE,
    ("later",): Verb.SNOOZE,
    ("wait",): Verb.SNOOZE,
    ("remind", "me"): Verb.SNOOZE,
    ("remind", "me", "about"): Verb.SNOOZE,
    ("remind", "me", "of"): Verb.SNOOZE,
    ("drop",): Verb.DROP,
    ("skip",): Verb.DROP,
    ("discard",): Verb.DROP,
    ("delete",): Verb.DROP,
    ("met",): Verb.MET,
    ("met", "with"): Verb.MET,
    ("i", "met"): Verb.MET,
    ("i", "met", "with"): Verb.MET,
    ("spoke", "to"): Verb.MET,
    ("spoke", "with"): Verb.MET,
    ("talked", "to"): Verb.MET,
    ("talked", "with"): Verb.MET,
    ("note",): Verb.NOTE,
    ("notes",): Verb.NOTE,
    ("note", "on"): Verb.NOTE,
    ("notes", "on"): Verb.NOTE,
    ("note", "for"): Verb.NOTE,
    ("notes", "for"): Verb.NOTE,
    ("yes",): Verb.YES,
    ("y",): Verb.YES,
    ("yep",): Verb.YES,
    ("yeah",): Verb.YES,
    ("right",): Verb.YES,
    ("correct",): Verb.YES,
    ("confirm",): Verb.YES,
    ("confirmed",): Verb.YES,
    ("no",): Verb.NO,
    ("n",): Verb.NO,
    ("nope",): Verb.NO,
    ("wrong",): Verb.NO,
    ("edit",): Verb.EDIT,
    ("change",): Verb.EDIT,
    ("rewrite",): Verb.EDIT,
    ("add",): Verb.ADD,
    ("stop",): Verb.STOP,
    ("stop", "contacting"): Verb.STOP,
    ("stop", "writing", "to"): Verb.STOP,
    ("stop", "writing"): Verb.STOP,
    ("pause",): Verb.PAUSE,
    ("resume",): Verb.RESUME,
    ("unpause",): Verb.RESUME,
    ("status",): Verb.STATUS,
    ("undo",): Verb.UNDO,
    ("take", "back"): Verb.UNDO,
    ("revert",): Verb.UNDO,
    ("help",): Verb.HELP,
    ("commands",): Verb.HELP,
    ("?",): Verb.HELP,
    ("pick",): Verb.PICK,
    ("choose",): Verb.PICK,
    ("take",): Verb.PICK,
    ("accept",): Verb.PICK,
    ("at",): Verb.PICK,
    ("close",): Verb.CLOSE,
    ("interview",): Verb.AGREED,
    ("agreed",): Verb.AGREED,
    ("scheduled",): Verb.AGREED,
    ("meeting",): Verb.AGREED,
    ("call", "off"): Verb.CANCEL,
    ("cancel", "interview"): Verb.CANCEL,
    ("cancel", "the", "interview"): Verb.CANCEL,
    ("advice", "done"): Verb.FOLLOWED,
    ("followed", "advice"): Verb.FOLLOWED,
    ("did", "advice"): Verb.FOLLOWED,
    ("request",): Verb.ASK,
    ("ask",): Verb.ASK,
    ("write", "to"): Verb.ASK,
    ("link",): Verb.LINK,
    ("unlink",): Verb.UNLINK,
    ("kept",): Verb.KEPT,
    ("promise", "kept"): Verb.KEPT,
    ("kept", "promise"): Verb.KEPT,
}

#: said around an order and meaning nothing
POLITE: tuple[tuple[str, ...], ...] = (
    ("please",),
    ("pls",),
    ("plz",),
    ("kindly",),
    ("just",),
    ("thanks",),
    ("thanks", "a", "lot"),
    ("thanks", "so", "much"),
    ("many", "thanks"),
    ("thank", "you"),
    ("thank", "you", "very", "much"),
    ("thx",),
    ("ty",),
    ("cheers",),
    ("ok",),
    ("okay",),
    ("sure",),
    ("hi",),
    ("hello",),
    ("hey",),
    ("dear", "mailflow"),
    ("hi", "there"),
    ("mailflow",),
    ("can", "you"),
    ("could", "you"),
    ("would", "you"),
    ("can", "you", "please"),
    ("could", "you", "please"),
    ("go", "ahead", "and"),
    ("let's",),
    ("also",),
    ("then",),
    ("and", "then"),
)

#: before a number, or after it
ITEM_WORDS = frozenset({"item", "items", "number", "numbers", "nr", "nos", "draft", "drafts"})
#: behind a verb, standing for the item it is about
FILLERS = frozenset({"it", "them", "this", "that", "one", "now"})

#: a choice among proposed times
CHOICES = {
    **{str(number): number for number in range(1, 10)},
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
}

#: between the time of a talk and its place
PLACE_WORDS = frozenset({"at", "in", "via", "by", "on", "over"})

#: after `met` and `note`: the text stands in the lines that follow
SEEN_BELOW = frozenset({"notes below", "see below", "notes", "below", "as below", "notes follow"})

#: words in the longest name
NAME_LENGTH = 4

#: no name holds one of these, so that prose is not taken for a name
NOT_NAMES = frozenset(
    (
        *("a", "about", "after", "again", "all", "am", "an", "and", "any", "anything", "are", "as"),
        *("at", "be", "because", "before", "both", "but", "by", "can", "can't", "cannot"),
        *("could", "did", "do", "does", "doesn't", "don't", "done", "dont", "each", "every"),
        *("everything", "for", "from", "had", "has", "have", "he", "her", "here", "hers", "him"),
        *(
            "his",
            "how",
            "i",
            "if",
            "in",
            "into",
            "is",
            "it",
            "it's",
            "its",
            "later",
            "let",
            "like",
            "me",
        ),
        *("mine", "more", "my", "never", "new", "no", "none", "not", "nothing", "now", "of", "off"),
        *("on", "one", "or", "our", "out", "please", "really", "right", "she", "should", "so"),
        *("some", "something", "soon", "still", "than", "thank", "thanks", "that", "the"),
        *("their", "them", "then", "there", "these", "they", "this", "those", "to", "today"),
        *("tomorrow", "too", "until", "up", "us", "very", "was", "we", "were", "what", "when"),
        *("where", "which", "while", "who", "why", "will", "with", "would", "yes"),
        *("yesterday", "yet", "you", "your"),
    )
)

#: inside a name although written small
PARTICLES = frozenset(
    [
        "van",
        "von",
        "der",
        "den",
        "de",
        "da",
        "di",
        "du",
        "del",
        "della",
        "la",
        "le",
        "el",
        "al",
        "bin",
        "ibn",
        "dos",
        "ter",
        "ten",
        "zu",
    ]
)

#: a line of these alone (with a name below) closes a mail
SIGN_OFFS = frozenset(
    (
        "thanks",
        "thanks again",
        "thanks a lot",
        "many thanks",
        "thank you",
        "thank you very much",
        "thx",
        "cheers",
        "best",
        "best wishes",
        "all the best",
        "all best",
        "regards",
        "best regards",
        "kind regards",
        "warm regards",
        "warmly",
        "with kind regards",
        "many greetings",
        "greetings",
        "yours",
        "yours sincerely",
        "sincerely",
        "talk soon",
        "take care",
        "bye",
        "br",
        "kr",
    )
)

GREETINGS = frozenset(
    (
        ("hi",),
        ("hello",),
        ("hey",),
        ("dear",),
        ("good", "morning"),
        ("good", "evening"),
        ("good", "afternoon"),
        ("morning",),
    )
)

#: lines that mail programs add by themselves; what follows is not the owner's
FOOTERS = (
    "sent from my ",
    "sent from mail for",
    "sent from outlook",
    "sent from yahoo",
    "sent from proton",
    "sent from gmail",
    "sent from samsung",
    "sent via ",
    "sent with ",
    "get outlook for",
    "get bluemail for",
    "envoyé de mon",
    "von meinem ",
    "enviado desde mi",
)

WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            ("monday", "mon"),
            ("tuesday", "tue", "tues"),
            ("wednesday", "wed", "weds"),
            ("thursday", "thu", "thur", "thurs"),
            ("friday", "fri"),
            ("saturday", "sat"),
            ("sunday", "sun"),
        )
    )
    for name in names
}

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sep", "sept"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}

COUNTS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "twelve": 12,
}

#: unit → (hours, days, months)
UNITS: dict[str, tuple[int, int, int]] = {
    "h": (1, 0, 0),
    "hr": (1, 0, 0),
    "hrs": (1, 0, 0),
    "hour": (1, 0, 0),
    "hours": (1, 0, 0),
    "d": (0, 1, 0),
    "day": (0, 1, 0),
    "days": (0, 1, 0),
    "w": (0, 7, 0),
    "wk": (0, 7, 0),
    "wks": (0, 7, 0),
    "week": (0, 7, 0),
    "weeks": (0, 7, 0),
    "fortnight": (0, 14, 0),
    "mo": (0, 0, 1),
    "month": (0, 0, 1),
    "months": (0, 0, 1),
    "y": (0, 0, 12),
    "yr": (0, 0, 12),
    "year": (0, 0, 12),
    "years": (0, 0, 12),
}
