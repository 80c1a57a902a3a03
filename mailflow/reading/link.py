"""Which request a mail belongs to. Evidence is ranked; ties and weak evidence link to nobody.

Proof: an id of our letters (also one a provider gave it) in In-Reply-To or References, or
the returned Message-ID of a bounce. Strong: a mail of theirs already linked is named; the
thread is the provider's own; a known address with the letter's subject. Weak: the address
alone, the name at another address, our words quoted, the subject alone. One proof links,
or two signs of which one is strong; all else makes rivals, to be asked about.

Known limits: a new mail with a new subject by a known contact is only asked about.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mailflow.mail.message import Message, MessageId
from mailflow.mail.reports import Report
from mailflow.mail.threads import base_subject, thread_index_root
from mailflow.pipeline.case import Candidate
from mailflow.pipeline.evidence import Evidence, Link, RequestId, Weight

_SHINGLE = 6
_QUOTED = 0.5
_READ = 20_000


@dataclass(frozen=True, slots=True)
class _Hit:
    request: RequestId
    evidence: tuple[Evidence, ...]

    @property
    def is_proven(self) -> bool:
        return any(item.weight is Weight.PROOF for item in self.evidence)

    @property
    def is_linked(self) -> bool:
        strong = any(item.weight is not Weight.WEAK for item in self.evidence)
        return self.is_proven or (strong and len(self.evidence) > 1)


def link(
    message: Message, candidates: Sequence[Candidate], *, report: Report | None = None
) -> Link:
    """The requests a mail answers, with the evidence. Own mail must not be handed in."""
    hits = [
        _Hit(candidate.request, evidence)
        for candidate in candidates
        if (evidence := tuple(_signs(message, candidate, report)))
    ]
    proven = [hit for hit in hits if hit.is_proven]
    linked = proven or [hit for hit in hits if hit.is_linked]
    if proven or len(linked) == 1:
        requests = tuple(hit.request for hit in linked)
        evidence = tuple(item for hit in linked for item in hit.evidence)
        return Link(requests, evidence, ())
    # Several without proof are a tie: nobody is guessed.
    evidence = tuple(item for hit in hits for item in hit.evidence)
    return Link((), evidence, tuple(hit.request for hit in hits))


def _signs(message: Message, candidate: Candidate, report: Report | None) -> Iterator[Evidence]:
    yield from _ids(message, candidate)
    if report is not None:
        yield from _returned(candidate, report)
        return
    yield from _people(message, candidate)
    if any(_same_subject(message, letter.subject) for letter in candidate.letters):
        yield Evidence(Weight.WEAK, "subject", message.subject[:80])
    if any(_quotes(message, letter.text) for letter in candidate.letters):
        yield Evidence(Weight.WEAK, "our words quoted")


def _ids(message: Message, candidate: Candidate) -> Iterator[Evidence]:
    ours = frozenset(one for letter in candidate.letters for one in letter.ids)
    for rule, named in (("In-Reply-To", message.in_reply_to), ("References", message.references)):
        found: MessageId | None = next((one for one in reversed(named) if one in ours), None)
        if found:
            yield Evidence(Weight.PROOF, rule, found)
    theirs = {*message.in_reply_to, *message.references} & candidate.received
    if theirs:
        yield Evidence(Weight.STRONG, "a mail of theirs is named", min(theirs))
    root = thread_index_root(message.header("Thread-Index"))
    if root and root in candidate.threads:
        yield Evidence(Weight.STRONG, "Thread-Index", root)


def _returned(candidate: Candidate, report: Report) -> Iterator[Evidence]:
    """A delivery report: by the id that came back, else by recipient and subject."""
    for letter in candidate.letters:
        if report.original_message_id in letter.ids:
            yield Evidence(Weight.PROOF, "returned Message-ID", letter.message_id)
            return
    failed = {failure.address.casefold() for failure in report.recipients}
    if failed & candidate.addresses:
        yield Evidence(Weight.STRONG, "failed recipient", min(failed))
        # One letter to one person at a time: their address alone tells which.
        yield Evidence(Weight.WEAK, "delivery report")


def _people(message: Message, candidate: Candidate) -> Iterator[Evidence]:
    author = message.author
    if author is None:
        return
    if author.key in candidate.addresses:
        weight = Weight.STRONG if _is_answer(message) else Weight.WEAK
        yield Evidence(weight, "known address", author.spec)
    elif author.name and author.name.casefold() == candidate.name.casefold():
        yield Evidence(Weight.WEAK, "name at another address", author.spec)


def _is_answer(message: Message) -> bool:
    subject = message.subject.strip()
    return bool(subject) and base_subject(subject).casefold() != subject.casefold()


def _same_subject(message: Message, subject: str) -> bool:
    ours = base_subject(subject).casefold()
    return bool(ours) and base_subject(message.subject).casefold() == ours


def _quotes(message: Message, letter: str) -> bool:
    wanted = _shingles(letter)
    return bool(wanted) and len(wanted & _shingles(message.text)) >= _QUOTED * len(wanted)


def _shingles(text: str) -> frozenset[tuple[str, ...]]:
    words = text[:_READ].replace(">", " ").casefold().split()
    return frozenset(tuple(words[i : i + _SHINGLE]) for i in range(len(words) - _SHINGLE + 1))
