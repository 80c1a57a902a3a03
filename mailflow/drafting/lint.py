"""The lint: what must not leave the house, and what would better be said in another way.

Every rule is one small function in the table below, with its level and who says so; the
config's `lint_off` switches it off by its name. An error keeps a draft in the house; the
rest is shown with it.

Known limits: it reads English and German; it reads words, not meaning, so a warning is
advice and never a verdict. Its hits and misses per rule are printed by bench/lint.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from mailflow.drafting import lint_after as after
from mailflow.drafting import lint_any as anyhow
from mailflow.drafting import lint_request as request
from mailflow.drafting.findings import Finding, Level, Rule, Writing
from mailflow.drafting.prose import read_prose
from mailflow.drafting.words import Facts
from mailflow.mail.message import Draft
from mailflow.pipeline.letters import MailKind

__all__ = ["RULES", "Finding", "Level", "Rule", "lint", "may_leave"]

_K = MailKind
_ALL = frozenset(kind for kind in MailKind if not kind.is_note and kind is not _K.OWN)
_REQUEST = frozenset({_K.REQUEST})
_NUDGE = frozenset({_K.NUDGE})
_THANKS = frozenset({_K.THANK_YOU})
_AHEAD = frozenset({_K.REQUEST, _K.NUDGE, _K.SLOTS, _K.CONFIRMATION, _K.QUESTION_BACK})
_OWN_SUBJECT = frozenset({_K.REQUEST, _K.CHECK_IN, _K.ADVICE_DONE, _K.REFERRER_TOLD})

_HOUSE = "mailflow: a letter goes out once"
_DALTON = "Dalton, The 2-Hour Job Search (75 words, 3B7)"
_SFU = "Simon Fraser University, career guide (100 words, one follow-up)"
_BOOMERANG = "Boomerang, study of 40 million mails (50-125 words)"
_BERKELEY = "UC Berkeley, career center"
_YALE = "Yale, Office of Career Strategy"
_POMONA = "Pomona College, career development"
_CARLETON = "Carleton College, career center"
_TEXAS = "Texas A&M, career center"
_UCLA = "UCLA, career center"

_ERROR, _WARNING, _HINT = Level.ERROR, Level.WARNING, Level.HINT

RULES: tuple[Rule, ...] = (
    Rule("hole", _ERROR, _HOUSE, _ALL, anyhow.hole),
    Rule("wrong-name", _ERROR, _YALE, _ALL, anyhow.wrong_name),
    Rule("no-name", _WARNING, _YALE, _ALL, anyhow.no_name),
    Rule("wrong-organisation", _ERROR, _YALE, _ALL, anyhow.wrong_organisation),
    Rule("job-asked", _ERROR, _BERKELEY, _ALL, anyhow.job_asked),
    Rule("resume-attached", _ERROR, _UCLA, _ALL, anyhow.resume_attached),
    Rule("wrong-weekday", _ERROR, _HOUSE, _ALL, after.wrong_weekday),
    Rule("stale-date", _ERROR, _HOUSE, _AHEAD, after.stale_date),
    Rule("other-time", _ERROR, _HOUSE, frozenset({_K.CONFIRMATION}), after.other_time),
    Rule("brain", _WARNING, _CARLETON, _ALL, anyhow.brain),
    Rule("formal-address", _HINT, _POMONA, _ALL, anyhow.formal_address),
    Rule("subject-missing", _ERROR, _HOUSE, _ALL, anyhow.subject_missing),
    Rule("subject-length", _WARNING, _BOOMERANG, _OWN_SUBJECT, anyhow.subject_length),
    Rule("subject-shouts", _WARNING, _TEXAS, _ALL, anyhow.subject_shouts),
    Rule("subject-vague", _WARNING, _TEXAS, _OWN_SUBJECT, anyhow.subject_vague),
    Rule("too-short", _HINT, _BOOMERANG, _REQUEST, request.few_words),
    Rule(
        "over-75",
        _HINT,
        _DALTON,
        _REQUEST,
        request.length("75 words are enough for most requests.", over=75, upto=100),
    ),
    Rule(
        "over-100",
        _WARNING,
        _SFU,
        _REQUEST,
        request.length("Cut it below 100 words.", over=100, upto=125),
    ),
    Rule(
        "over-125",
        _WARNING,
        _BOOMERANG,
        _REQUEST,
        request.length("Far too long: answers fall off beyond 125 words.", over=125, upto=150),
    ),
    Rule(
        "over-150",
        _ERROR,
        _BOOMERANG,
        _REQUEST,
        request.length("Nobody reads this far; cut it below 100 words.", over=150),
    ),
    Rule("connection", _WARNING, _DALTON, _REQUEST, request.connection),
    Rule("one-ask", _WARNING, _DALTON, _REQUEST, request.one_ask),
    Rule("ask-minutes", _WARNING, _BERKELEY, _REQUEST, request.ask_minutes),
    Rule("purpose", _WARNING, _YALE, _REQUEST, request.purpose),
    Rule("times", _HINT, _CARLETON, _REQUEST, request.times),
    Rule("zone", _HINT, _HOUSE, _AHEAD, request.zone),
    Rule("you-and-i", _HINT, _DALTON, _REQUEST, request.you_and_i),
    Rule("reproach", _WARNING, _SFU, _NUDGE, after.reproach),
    Rule("specific", _ERROR, _BERKELEY, _THANKS, after.specific),
    Rule("new-ask", _ERROR, _TEXAS, _THANKS, after.new_ask),
    Rule("pressing", _WARNING, _SFU, frozenset({_K.DECLINE_ANSWER}), after.pressing),
    Rule("resume-named", _ERROR, _TEXAS, _THANKS, after.resume_named),
    Rule("same-thanks", _ERROR, _TEXAS, _THANKS, after.sameness),
    Rule("same-request", _WARNING, _DALTON, _REQUEST, after.sameness),
)


def lint(
    draft: Draft,
    facts: Facts,
    *,
    kind: MailKind,
    off: frozenset[str] = frozenset(),
    earlier: Sequence[str] = (),
) -> list[Finding]:
    """What the rules find in a letter, the errors first. Never raises on any text.

    `off` names rules to leave out; `earlier` are the texts of letters of this kind that
    others at the same organisation got.
    """
    writing = Writing(draft, facts, kind, read_prose(draft.text), tuple(earlier))
    found = [
        Finding(rule.name, rule.level, words, advice, rule.source)
        for rule in RULES
        if kind in rule.kinds and rule.name not in off
        for words, advice in rule.check(writing)
    ]
    return sorted(found, key=lambda finding: _ORDER.index(finding.level))


_ORDER = list(Level)


def may_leave(findings: Iterable[Finding]) -> bool:
    """May the letter be approved? Not with an error in it."""
    return all(finding.level is not Level.ERROR for finding in findings)
