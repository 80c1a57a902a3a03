"""Which request a mail belongs to, by ranked evidence; in doubt the owner is asked.

Rules
1. Proof links, alone: an id of one of our letters in In-Reply-To or in any References entry,
   as the returned Message-ID of a report, or the UID of an invitation of the story. A mail
   may so answer two letters.
2. Without proof two signs of different kinds link: the provider's thread, an earlier mail
   of the contact in References, the contact's address, the subject, the contact's name
   under another address, our own words quoted, the recipient a report names, whom a
   calendar's invitation names.
3. Of several requests with two signs the one with more wins; a tie links to nobody.
4. One sign alone never links: its requests are rivals, to be asked about. A name alone is
   not even that where the mail is part of another thread or of a list.

A mail written before a request's first letter is no answer to it, unless it is proven. The
words of a letter count as strong where it is quoted whole.

A subject counts as an answer's only behind "Re:" or its like, or from the contact. Quoted
words count for the letter they match best: letters made from one template resemble
each other.

Known limits: whether the sender wrote it himself is not asked here (see mail.origin); the
owner's own mail is not recognised, the caller keeps it out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from typing import Final

from mailflow.mail.html import to_text
from mailflow.mail.invites import Invite, invite
from mailflow.mail.message import Message, MessageId
from mailflow.mail.reports import Report
from mailflow.mail.threads import base_subject, thread_index_root
from mailflow.pipeline.candidate import Candidate
from mailflow.pipeline.evidence import Evidence, Link, RequestId, Weight
from mailflow.reading.phrases import fold

_PROOF, _STRONG, _WEAK = Weight.PROOF, Weight.STRONG, Weight.WEAK
_RIVALS: Final = 10
_QUOTE_TEXT: Final = 60_000
#: how far the clocks of two people may be apart
_CLOCKS: Final = timedelta(days=2)
#: a thread that long silent
_OLD: Final = timedelta(days=90)
#: a letter quoted so far is quoted whole
_WHOLE: Final = 0.8
#: words in a row that make two texts share something
_SHINGLE: Final = 6
_FEWEST_SHINGLES: Final = 8
_LEAST_SHARE: Final = 0.3


@dataclass(frozen=True, slots=True)
class _Traits:
    """What of a mail is compared, gathered once for all candidates."""

    parents: frozenset[MessageId]
    ancestors: frozenset[MessageId]
    threads: frozenset[str]
    subject: str
    is_answer: bool
    returned: MessageId | None
    failed: frozenset[str]
    text: str
    keys: frozenset[str]
    names: tuple[str, ...]
    #: in a thread, be it one we do not know, or to a list
    is_elsewhere: bool
    #: of the invitation it holds or answers, and whom that names
    uid: str
    invited: frozenset[str]


def link(
    message: Message,
    candidates: Sequence[Candidate],
    *,
    report: Report | None = None,
    threads: frozenset[str] = frozenset(),
) -> Link:
    """The requests a foreign mail belongs to, with the evidence; `report` if it is a bounce.

    `threads` are the ids that the server, not the mail, gives for its thread.
    """
    traits = _traits(message, report, threads)
    proven = {one.request: found for one in candidates if (found := _proofs(traits, one))}
    if proven:
        surest = sorted(proven, key=lambda request: proven[request][0].rule != "in-reply-to")
        aged = [one for one in candidates if one.request == surest[0]]
        return Link(tuple(surest), (*_listed(surest, proven), *_age(message, traits, aged[0])))
    return _by_signs(traits, [one for one in candidates if report or _is_before(one, message)])


def _is_before(candidate: Candidate, message: Message) -> bool:
    """Was a letter out when this was written? Without proof no mail answers a later letter."""
    if message.date is None or not candidate.letters:
        return True
    return min(letter.sent_at for letter in candidate.letters) < message.date + _CLOCKS


def _age(message: Message, traits: _Traits, candidate: Candidate) -> Iterable[Evidence]:
    """An old thread under another subject is often taken for something new (failures L5)."""
    latest = max((letter.sent_at for letter in candidate.letters), default=None)
    if message.date is None or latest is None or message.date - latest < _OLD:
        return
    if traits.subject not in _subjects(candidate):
        days = (message.date - latest).days
        yield Evidence(_WEAK, "old thread", f"{days} days after the last letter; a new topic?")


def _traits(message: Message, report: Report | None, threads: frozenset[str]) -> _Traits:
    subject = report.subject if report and report.subject else message.subject
    base = base_subject(subject)
    roots = {thread_index_root(value) for value in message.header_all("thread-index")}
    failed = {one.address for one in report.recipients} if report else set()
    failed |= {one.original for one in report.recipients} if report else set()
    if report and report.original_recipient:
        failed.add(report.original_recipient.spec)
    authors = (*message.from_, *message.reply_to, *((message.sender,) if message.sender else ()))
    said = invite(message)
    return _Traits(
        parents=frozenset(message.in_reply_to),
        ancestors=frozenset(message.references),
        threads=(threads | roots) - {""},
        subject=base,
        is_answer=bool(report) or base != " ".join(subject.split()).casefold(),
        returned=report.original_message_id if report else None,
        failed=frozenset(_untagged(address.casefold()) for address in failed if address),
        text=(message.text or message.html)[:_QUOTE_TEXT],
        keys=frozenset(_untagged(address.key) for address in authors),
        names=tuple(one.name for one in authors if one.name),
        is_elsewhere=bool(message.in_reply_to or message.references or message.header("list-id")),
        uid=said.uid if said else "",
        invited=frozenset(_untagged(key) for key in _invited(said)) if said else frozenset(),
    )


def _invited(said: Invite) -> Iterable[str]:
    """Who a calendar's mail is between."""
    if said.organizer:
        yield said.organizer.key
    for attendee in said.attendees:
        yield attendee.address.key


def _proofs(traits: _Traits, candidate: Candidate) -> list[Evidence]:
    ids = frozenset[MessageId]().union(*(letter.ids for letter in candidate.letters))
    kinds = (
        ("in-reply-to", ids & traits.parents),
        ("references", ids & traits.ancestors),
        ("returned message-id", ids & {traits.returned} if traits.returned else frozenset()),
        # A calendar answers from any address and without a thread (RFC 5546, 3.2.3).
        ("calendar uid", candidate.uids & {traits.uid} if traits.uid else frozenset()),
    )
    return [Evidence(_PROOF, rule, min(found)) for rule, found in kinds if found]


def _by_signs(traits: _Traits, candidates: Sequence[Candidate]) -> Link:
    """The request with the most signs, if there are two and no other has as many."""
    quoted = _quoting(traits, candidates)
    signs = {one.request: _signs(traits, one, quoted=quoted) for one in candidates}
    signs = {request: found for request, found in signs.items() if found}
    ranked = sorted(signs, key=lambda request: _strength(signs[request]), reverse=True)
    if not ranked:
        return Link()
    best = _strength(signs[ranked[0]])
    is_tie = len(ranked) > 1 and _strength(signs[ranked[1]]) == best
    if best[0] >= 2 and not is_tie:
        return Link((ranked[0],), _listed(ranked[:1], signs))
    rivals = ranked[:_RIVALS]
    return Link((), _listed(rivals, signs), tuple(rivals))


def _strength(found: Sequence[Evidence]) -> tuple[int, int]:
    return len(found), sum(one.weight is _STRONG for one in found)


def _signs(
    traits: _Traits, candidate: Candidate, *, quoted: Mapping[RequestId, float]
) -> list[Evidence]:
    """Every sign for a candidate, each of another kind than the rest."""
    return [
        *_thread_signs(traits, candidate),
        *_sender_signs(traits, candidate),
        *_subject_signs(traits, candidate),
        *_quote_signs(quoted.get(candidate.request, 0.0)),
        *_calendar_signs(traits, candidate),
    ]


def _thread_signs(traits: _Traits, candidate: Candidate) -> Iterable[Evidence]:
    if shared := traits.threads & candidate.threads:
        yield Evidence(_STRONG, "same thread", min(shared))
    if earlier := (traits.parents | traits.ancestors) & candidate.received:
        yield Evidence(_STRONG, "answers an earlier mail of the contact", min(earlier))


def _sender_signs(traits: _Traits, candidate: Candidate) -> Iterable[Evidence]:
    keys = frozenset(_untagged(address.casefold()) for address in candidate.addresses)
    if known := traits.keys & keys:
        yield Evidence(_WEAK, "known address", min(known))
    elif failed := traits.failed & keys:
        yield Evidence(_STRONG, "failed recipient", min(failed))
    elif not traits.is_elsewhere:
        named = [name for name in traits.names if _same_name(name, candidate.name)]
        yield from (Evidence(_WEAK, "same name, other address", name) for name in named[:1])


def _calendar_signs(traits: _Traits, candidate: Candidate) -> Iterable[Evidence]:
    """A first invitation comes without a thread; from the contact it is no doubt the contact's."""
    keys = frozenset(_untagged(address.casefold()) for address in candidate.addresses)
    if named := traits.invited & keys:
        yield Evidence(_STRONG, "named in a calendar's invitation", min(named))


def _subject_signs(traits: _Traits, candidate: Candidate) -> Iterable[Evidence]:
    if not traits.subject or traits.subject not in _subjects(candidate):
        return
    from_contact = any(_untagged(one.casefold()) in traits.keys for one in candidate.addresses)
    if traits.is_answer and from_contact:
        yield Evidence(_STRONG, "same subject, from the contact", traits.subject)
    elif traits.is_answer or from_contact:
        yield Evidence(_WEAK, "same subject", traits.subject)


def _subjects(candidate: Candidate) -> frozenset[str]:
    return frozenset(_base(letter.subject) for letter in candidate.letters)


def _quote_signs(share: float) -> Iterable[Evidence]:
    if share:
        weight = _STRONG if share >= _WHOLE else _WEAK
        yield Evidence(weight, "quotes our letter", f"{share:.0%} of it")


def _quoting(traits: _Traits, candidates: Sequence[Candidate]) -> dict[RequestId, float]:
    """The requests whose letters the mail shares the most words with, and how much of them."""
    texts = {
        one.request: [letter.text for letter in one.letters if letter.text] for one in candidates
    }
    if not traits.text or not any(texts.values()):
        return {}
    own = _shingles(to_text(traits.text) if traits.text.startswith("<") else traits.text)
    shared = {
        request: max((_shared(own, text) for text in some), default=0)
        for request, some in texts.items()
    }
    most = max(shared.values(), default=0)
    return {request: share for request, share in shared.items() if share == most > 0}


def _shared(shingles: frozenset[int], text: str) -> float:
    """The share of a letter's words that a mail has too; 0 where it is too little to tell."""
    own = _letter_shingles(text)
    common = len(own & shingles)
    if common < _FEWEST_SHINGLES or common < _LEAST_SHARE * len(own):
        return 0.0
    return common / len(own)


def _shingles(text: str) -> frozenset[int]:
    words = re.findall(r"\w+", fold(text))
    runs = zip(*(words[start:] for start in range(_SHINGLE)), strict=False)
    return frozenset(hash(run) for run in runs)


# The same letters and subjects are compared with every mail that comes in.
_letter_shingles = lru_cache(maxsize=2048)(_shingles)
_base = lru_cache(maxsize=8192)(base_subject)


def _untagged(key: str) -> str:
    """An address without its plus tag: people answer from either."""
    local, _, domain = key.rpartition("@")
    return f"{local.partition('+')[0] or local}@{domain}"


def _same_name(name: str, other: str) -> bool:
    words, others = _name_words(name), _name_words(other)
    return len(words & others) >= 2 and (words <= others or others <= words)


@lru_cache(maxsize=8192)
def _name_words(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W\d_]{2,}", fold(name)))


def _listed(
    requests: Iterable[RequestId], found: Mapping[RequestId, Sequence[Evidence]]
) -> tuple[Evidence, ...]:
    """The evidence in the order of the requests; with several, each says whose it is."""
    requests = list(requests)
    if len(requests) == 1:
        return tuple(found[requests[0]])
    return tuple(
        Evidence(one.weight, one.rule, f"request {request}: {one.words}".rstrip(": "))
        for request in requests
        for one in found[request]
    )
