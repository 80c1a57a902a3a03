"""Delivery reports: which recipient failed, for now or for good, and which letter it was.

Asked in this order, and the first that holds decides:

1. a feedback report (RFC 5965) is none of this;
2. the fields of message/delivery-status (RFC 3464), also broken ones, also in the text of a
   notice whose MIME was lost; a person who forwards such a part does not report;
3. a refusal in the shape of a disposition notification (RFC 8098; Sieve's reject); a receipt
   ("displayed") is none;
4. X-Failed-Recipients (Exim, Gmail);
5. Amazon's notifications in JSON;
6. words (see `daemons` and `dialects`).

`permanent` is what the server said of this letter, not a verdict on the address.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from mailflow.mail import daemons, dialects
from mailflow.mail.message import Address, Message, MessageId
from mailflow.mail.notices import (
    STATUS_TYPES,
    Notice,
    notice,
    own_text,
    returned_fields,
    returned_id,
)
from mailflow.mail.severity import is_permanent, status_in

#: A hostile report may name any number of recipients.
RECIPIENTS = 100

_FIELD = re.compile(r"[>|\s]{0,8}([A-Za-z][A-Za-z-]{1,40})\s?:\s{0,8}(.{0,1000})")
_FIELDS_IN_TEXT = re.compile(r"^[>|\s]{0,8}final-recipient\s?:", re.IGNORECASE | re.MULTILINE)
_ACTIONS = (
    ("failed", ("fail", "expired", "error", "undeliver", "reject")),
    ("delayed", ("delay", "defer", "warn")),
    ("delivered", ("deliver", "success")),
    ("relayed", ("relay",)),
    ("expanded", ("expand",)),
)
_REFUSED = re.compile(
    r"reject|refus|quota|not delivered|denied|abgelehnt|refusé|rechazad", re.IGNORECASE
)
_SES_KIND = re.compile(r'"(?:notificationType|eventType)"\s?:\s?"(Bounce|DeliveryDelay)"')
_SES_LIST = re.compile(r'"(?:bounced|delayed)Recipients"\s?:\s?\[(.{1,8000}?)\]', re.DOTALL)
_SES_PAIR = re.compile(r'"(emailAddress|status|diagnosticCode)"\s?:\s?"([^"]{1,1000})"')
_SES_ID = re.compile(r'"messageId"\s?:\s?"(<[^"<>\s]{3,300}>)"', re.IGNORECASE)
_SES_FOR_GOOD = re.compile(r'"bounceType"\s?:\s?"Permanent"')


@dataclass(frozen=True, slots=True)
class Failure:
    """One recipient of a report. `action` as in RFC 3464, 2.3.3; `status` as in RFC 3463, or ""."""

    address: str
    action: str = ""
    status: str = ""
    diagnostic: str = ""
    permanent: bool | None = None
    #: the address we wrote to, where an alias or forwarding made another of it
    original: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """What a mail system tells of a letter.

    `original_recipient` and `subject` are the returned letter's own, for linking where no id
    came back. Neither failure nor delay: a receipt.
    """

    recipients: tuple[Failure, ...] = ()
    original_message_id: MessageId | None = None
    original_recipient: Address | None = None
    subject: str = ""
    failure: bool = False
    delay: bool = False
    why: str = ""


def report(message: Message) -> Report | None:
    """What this mail reports of a delivery, or None where it reports nothing. Never raises."""
    if is_feedback(message):
        return None
    note = notice(message)
    ways = (_by_fields, _by_refusal, _by_header, _by_amazon, _by_words)
    told = next((found for way in ways if (found := way(message, note))), None)
    return _with_letter(told, message, note) if told else None


def is_feedback(message: Message) -> bool:
    """Is this a complaint by a feedback loop (RFC 5965)?"""
    kind = message.header("content-type").casefold()
    return "feedback-report" in kind or any(
        part.content_type == "message/feedback-report" for part in message.parts
    )


def is_disposition(message: Message) -> bool:
    """Does the mail tell what became of a mail that arrived (RFC 8098)?"""
    kind = message.header("content-type").casefold()
    return "disposition-notification" in kind or any(
        part.content_type == "message/disposition-notification" for part in message.parts
    )


# --- fields


def _by_fields(message: Message, note: Notice) -> Report | None:
    texts = [part.text for part in message.parts if part.content_type in STATUS_TYPES]
    if texts and not _is_reporting(message, note):
        return None
    failures = [failure for text in texts for failure in status_fields(text)]
    if not failures and _FIELDS_IN_TEXT.search(whole := own_text(message)):
        failures = status_fields(whole) if _is_reporting(message, note) else []
    if not failures:
        return None
    return _report(
        failures[:RECIPIENTS], f"delivery-status: {failures[0].action or failures[0].status}"
    )


def _is_reporting(message: Message, note: Notice) -> bool:
    """Does the mail itself report, or does a person pass a report on?

    Mail programs that forward a report keep its parts, but never its multipart/report.
    """
    if "multipart/report" in message.header("content-type").casefold():
        return True
    seen = daemons.signs(message, note)
    return bool(seen.sender or seen.path) or daemons.speaks(message, note) is not None


def status_fields(text: str) -> list[Failure]:
    """The recipients of a delivery-status text (RFC 3464, 2.3), its blocks well formed or not."""
    blocks: list[dict[str, str]] = [{}]
    name = ""
    for line in text.replace("\r\n", "\n").split("\n")[:2_000]:
        found = _FIELD.match(line[:1_100])
        if name and line[:1] in " \t" and line.strip():
            blocks[-1][name] += " " + line.strip()[:1_000]
        elif found:
            name = found[1].casefold()
            if name in blocks[-1] and name.endswith("-recipient"):
                blocks.append({})
            blocks[-1].setdefault(name, found[2].strip())
        else:
            name = ""
            if not line.strip() and "final-recipient" in blocks[-1]:
                blocks.append({})
    return [made for block in _joined(blocks) if (made := _failure(block))]


def _joined(blocks: list[dict[str, str]]) -> list[dict[str, str]]:
    """Blocks by recipient: one that names nobody goes on about the one before it."""
    whole: list[dict[str, str]] = []
    for block in blocks:
        if whole and not {"final-recipient", "original-recipient"} & block.keys():
            whole[-1] = {**block, **whole[-1]}
        else:
            whole.append(block)
    return whole


def _failure(block: dict[str, str]) -> Failure | None:
    named = [_address(block.get(f"{kind}-recipient", "")) for kind in ("final", "original")]
    # A host's short name is of no use to the sender ("jo@mailstore3").
    address = next((one for one in named if "." in one.partition("@")[2]), named[0] or named[1])
    if not address:
        return None
    diagnostic = block.get("diagnostic-code", "")
    status = status_in(block.get("status", "")) or status_in(diagnostic)
    action = _action(block.get("action", ""), status)
    # "failed" means that nobody tries again (RFC 3464, 2.3.3): for good, where nothing else is said
    permanent = False if action == "delayed" else is_permanent(status, diagnostic)
    if permanent is None and action == "failed":
        permanent = True
    return Failure(address, action, status, diagnostic, permanent, named[1])


def _action(value: str, status: str) -> str:
    word = value.strip().casefold()
    for action, starts in _ACTIONS:
        if word.startswith(starts):
            return action
    return {"2": "delivered", "4": "failed", "5": "failed"}.get(status[:1], "")


def _address(field: str) -> str:
    """The address of a typed field: "rfc822; <jo@example.org>" and its misspellings."""
    value = field.rpartition(";")[2].strip()
    found = dialects.ADDRESS.search(value)
    if found:
        return found[0]
    bare = value.strip("<>\"' ")
    return bare if bare and " " not in bare and "/" not in bare else ""


# --- other shapes


def _by_refusal(message: Message, note: Notice) -> Report | None:
    if not is_disposition(message):
        return None
    fields = "\n".join(
        p.text for p in message.parts if p.content_type == "message/disposition-notification"
    )
    if "displayed" in fields.casefold() or not _REFUSED.search(note.text[: daemons.OPENING]):
        return None
    return _told(message, note, "disposition: refused")


def _by_header(message: Message, note: Notice) -> Report | None:
    header = ", ".join(message.header_all("x-failed-recipients"))[:4_000]
    addresses = dict.fromkeys(found[0] for found in dialects.ADDRESS.finditer(header))
    if not addresses or daemons.is_answer(message.subject):
        return None
    spoken = {named.address.casefold(): named.diagnostic for named in _named(message, note)}
    delay = daemons.is_delay(message.subject, note.text)
    failures = [
        _from_words(address, spoken.get(address.casefold(), note.text[:2_000]), delay=delay)
        for address in list(addresses)[:RECIPIENTS]
    ]
    return _report(failures, f"x-failed-recipients: {header[:80]}")


def _by_amazon(message: Message, _note: Notice) -> Report | None:
    text = own_text(message)
    kind = _SES_KIND.search(text) if text.lstrip().startswith("{") else None
    listed = _SES_LIST.search(text) if kind else None
    if not kind or not listed:
        return None
    delay = kind[1] == "DeliveryDelay"
    failures = []
    for piece in listed[1].split("}")[:RECIPIENTS]:
        pairs = dict(_SES_PAIR.findall(piece))
        if address := pairs.get("emailAddress"):
            made = _from_words(
                address, f"{pairs.get('status', '')} {pairs.get('diagnosticCode', '')}", delay=delay
            )
            for_good = (
                made.permanent if made.permanent is not None else bool(_SES_FOR_GOOD.search(text))
            )
            failures.append(replace(made, permanent=for_good))
    found = _SES_ID.search(text)
    told = _report(failures, f"amazon: {kind[1]}")
    return replace(told, original_message_id=MessageId(found[1])) if found else told


def _by_words(message: Message, note: Notice) -> Report | None:
    seen = daemons.speaks(message, note)
    return _told(message, note, f"words: {seen}") if seen else None


def _told(message: Message, note: Notice, why: str) -> Report:
    delay = daemons.is_delay(message.subject, note.text)
    named = _named(message, note)
    failures = [_from_words(one.address, one.diagnostic, delay=delay) for one in named]
    # Gateways pack another system's report into their own and add no word.
    failures = failures or status_fields(
        note.returned if _FIELDS_IN_TEXT.search(note.returned) else ""
    )
    if not failures and (to := _letter_to(note)):
        failures = [_from_words(to.spec, note.text[:2_000], delay=delay)]
    told = _report(failures, why)
    return replace(told, failure=not delay, delay=delay)


def _named(message: Message, note: Notice) -> tuple[dialects.Named, ...]:
    author = message.author
    aside = {address.key for address in (*message.from_, *message.to)}
    if letter := returned_id(message, note):
        aside.add(letter.strip("<>").casefold())  # some name it alone on a line, like an address
    domain = author.domain if author else ""
    text = note.text if "@" in note.text else f"{note.text}\n{message.subject[:300]}"
    return dialects.named_in(text, domain, aside=frozenset(aside))


def _from_words(address: str, diagnostic: str, *, delay: bool) -> Failure:
    """A failure told in words; where they say neither, a letter given back failed for good."""
    status = status_in(diagnostic)
    permanent = is_permanent(status, diagnostic)
    return Failure(
        address,
        "delayed" if delay else "failed",
        status,
        diagnostic,
        permanent=False if delay else permanent is not False,
    )


def _report(failures: list[Failure], why: str) -> Report:
    actions = {failure.action for failure in failures}
    failed = "failed" in actions or actions == {""}
    return Report(
        tuple(failures), failure=failed, delay="delayed" in actions and not failed, why=why
    )


# --- the letter


def _with_letter(told: Report, message: Message, note: Notice) -> Report:
    fields = returned_fields(note.returned)
    written = next((one.original for one in told.recipients if "@" in one.original), "")
    return replace(
        told,
        original_message_id=told.original_message_id or returned_id(message, note),
        original_recipient=Address("", written) if written else _letter_to(note),
        subject=fields.get("subject", ""),
    )


def _letter_to(note: Notice) -> Address | None:
    """The one address the returned letter went to, or None."""
    value = returned_fields(note.returned).get("to", "")[:2_000]
    specs = dict.fromkeys(found[0] for found in dialects.ADDRESS.finditer(value))
    if len(specs) != 1:
        return None
    name = value.partition("<")[0].strip(" \"'") if "<" in value else ""
    return Address(name, next(iter(specs)))
