"""Rules for every letter: nothing unfilled, the right names, no job asked for, the subject."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from mailflow.drafting import lint_words as lw
from mailflow.drafting.findings import Found, Writing
from mailflow.drafting.prose import words_of
from mailflow.drafting.salutation import fold, parse_name
from mailflow.mail.threads import base_subject
from mailflow.pipeline.letters import MailKind

_GREETING_WORDS = frozenset(map(fold, lw.GREETING_WORDS))
_NOBODY = frozenset(map(fold, lw.NOBODY))
#: what German and English put behind a name that is still that name
_ENDINGS = ("s", "es", "n", "en", "er", "m", "e", "'s", "’s")
_NEAR = 0.84
#: shorter words differ by a letter too easily
_SHORTEST_NAME = 5


def hole(writing: Writing) -> Iterator[Found]:
    for text in (writing.draft.subject, writing.draft.text[:100_000]):
        for pattern in lw.HOLES:
            if found := pattern.search(text):
                yield found[0].strip(), "Fill this in or take it out."


def wrong_name(writing: Writing) -> Iterator[Found]:
    """The greeting names somebody else."""
    greeted = _greeted(writing)
    if greeted & _NOBODY:
        return
    own = _names(writing)
    for word in sorted(greeted - own):
        if not any(len(word) >= 3 and name.startswith(word) for name in own):
            yield writing.prose.greeting, f"This goes to {writing.addressee}; greet them by name."
            return


def no_name(writing: Writing) -> Iterator[Found]:
    greeted = _greeted(writing)
    if not greeted or greeted & _NOBODY:
        words = writing.prose.greeting or "no greeting"
        yield words, f"Greet {writing.addressee} by name."


def _greeted(writing: Writing) -> set[str]:
    words = re.findall(r"[^\W\d_]+", fold(writing.prose.greeting))
    return {word for word in words if word not in _GREETING_WORDS and len(word) > 1}


def _names(writing: Writing) -> set[str]:
    told = f"{writing.addressee} {' '.join(writing.facts.sign_offs)}"
    if writing.kind is not MailKind.REFERRER_TOLD:
        told += f" {writing.facts.to.name}"
    return set(re.findall(r"[^\W\d_]+", fold(told)))


def wrong_organisation(writing: Writing) -> Iterator[Found]:
    """A word that is nearly, not quite, the organisation's name."""
    right = [word for word in words_of(writing.facts.organisation) if len(word) >= _SHORTEST_NAME]
    if not right:
        return
    alone = len(words_of(writing.facts.organisation)) == 1
    organisation = {fold(word) for word in words_of(writing.facts.organisation)}
    known = _known(writing)
    for text in (writing.draft.subject, writing.prose.body):
        words = words_of(text)
        for at, word in enumerate(words):
            beside = {fold(one) for one in (*words[max(0, at - 1) : at], *words[at + 1 : at + 2])}
            if word[:1].isupper() and (alone or beside & organisation) and fold(word) not in known:
                for name in right:
                    if _nearly(fold(word), fold(name)):
                        yield word, f"They work at {writing.facts.organisation}."
                        return


def _known(writing: Writing) -> set[str]:
    """Words that stand in what we know, so they are meant as they are."""
    facts = writing.facts
    told = (facts.organisation, facts.name, facts.owner, facts.referrer, facts.research)
    more = (facts.connection, facts.topic, facts.title, facts.about)
    return {fold(word) for text in (*told, *more) for word in words_of(text)}


def _nearly(word: str, name: str) -> bool:
    if len(word) < _SHORTEST_NAME - 1 or word == name:
        return False
    if any(word == name + end or name == word + end for end in _ENDINGS if end != "e"):
        return False
    return SequenceMatcher(None, word, name).ratio() >= _NEAR


def job_asked(writing: Writing) -> Iterator[Found]:
    for sentence in (writing.draft.subject, *writing.prose.sentences):
        found = lw.JOB_ASKED.search(sentence)
        if found and not lw.NEGATED.search(sentence[max(0, found.start() - 40) : found.end()]):
            yield found[0], "Ask for what they know, never for a job: it closes the door."


def resume_attached(writing: Writing) -> Iterator[Found]:
    if writing.facts.resume_asked:
        return
    for sentence in writing.prose.sentences:
        found = lw.RESUME_ATTACHED.search(sentence)
        if found and not lw.NEGATED.search(sentence[max(0, found.start() - 25) : found.end()]):
            yield found[0], "Send a résumé only to somebody who asked for it."


def brain(writing: Writing) -> Iterator[Found]:
    for sentence in writing.prose.sentences:
        if found := lw.BRAIN.search(sentence):
            yield found[0], "Say what you would like to learn, and let them choose when."


def formal_address(writing: Writing) -> Iterator[Found]:
    facts = writing.facts
    if not facts.formal or writing.kind is MailKind.REFERRER_TOLD:
        return
    name = parse_name(facts.name)
    if name.family and _greeted(writing) == {fold(name.given)} - {""}:
        yield writing.prose.greeting, "They have not signed with their first name yet."
    elif facts.language == "de" and (found := lw.DU.search(writing.prose.body)):
        yield found[0], "Sie, solange sie selbst nicht du schreiben."


def subject_missing(writing: Writing) -> Iterator[Found]:
    if not base_subject(writing.draft.subject):
        yield writing.draft.subject, "Write a subject: what the letter is about, in 3 to 8 words."


def subject_length(writing: Writing) -> Iterator[Found]:
    words = words_of(_own_subject(writing))
    if base_subject(writing.draft.subject) and words and not 3 <= len(words) <= 8:
        yield f"{len(words)} words", "3 to 8 words tell them what it is about."


def subject_shouts(writing: Writing) -> Iterator[Found]:
    known = set(words_of(f"{writing.facts.organisation} {writing.facts.topic}"))
    subject = _own_subject(writing)
    loud = [word for word in words_of(subject) if word.isupper() and len(word) > 4]
    if [word for word in loud if word not in known] or "!" in subject:
        yield " ".join(loud) or subject, "No capitals and no exclamation mark in a subject."


def subject_vague(writing: Writing) -> Iterator[Found]:
    words = {word.casefold() for word in words_of(_own_subject(writing))}
    if words and words <= lw.VAGUE_SUBJECT:
        yield writing.draft.subject, "Name the topic, the connection or the referrer."


def _own_subject(writing: Writing) -> str:
    """The subject the owner chose; empty for a thread's, which stays as it is."""
    subject, thread = writing.draft.subject, writing.facts.thread.subject
    if thread and base_subject(subject) == base_subject(thread):
        return ""
    return subject
