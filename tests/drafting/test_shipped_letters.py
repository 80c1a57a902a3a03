"""Every shipped letter, filled for everybody of the cast, is one the lint has nothing against."""

from __future__ import annotations

import pytest

from mailflow.drafting.lint import Level, lint
from mailflow.drafting.render import problems, render
from mailflow.mail import invites, parse
from mailflow.mail.compose import compose
from mailflow.mail.message import MessageId
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.people import Contact, Relationship
from tests.drafting.cast import CAST, LETTER_KINDS, NOW, facts_for, shipped

TEMPLATES = shipped()


def test_the_shipped_templates_use_known_words_only() -> None:
    assert problems(TEMPLATES) == []


@pytest.mark.parametrize("who", CAST, ids=lambda who: who.name)
@pytest.mark.parametrize("kind", LETTER_KINDS, ids=lambda kind: kind.value)
def test_every_letter_passes_the_lint_for_everybody(kind: MailKind, who: Contact) -> None:
    facts = facts_for(kind, who)
    draft = render(kind, facts, TEMPLATES)
    findings = lint(draft, facts, kind=kind)
    assert [one for one in findings if one.level is not Level.HINT] == []
    assert draft.text.count("  ") == 0
    assert "\n\n\n" not in draft.text


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("tie", Relationship, ids=lambda tie: tie.value)
@pytest.mark.parametrize("bare", [True, False], ids=["bare", "all"])
def test_every_relationship_has_a_request_in_both_languages(
    tie: Relationship, language: str, *, bare: bool
) -> None:
    german = language == "de"
    who = CAST[0]._replace(
        relationship=tie,
        language=language,
        connection="wir haben beide in Leeds studiert" if german else "we both studied at Leeds",
        referrer_name="Martin Cole" if tie is Relationship.REFERRAL else "",
        research="Ihr Vortrag über Triage" if german else "your talk on triage",
    )
    if bare:
        research = who.research if tie is Relationship.COLD else ""
        who = who._replace(organisation="", title="", zone="", research=research)
    facts = facts_for(MailKind.REQUEST, who)
    draft = render(MailKind.REQUEST, facts, TEMPLATES)
    findings = lint(draft, facts, kind=MailKind.REQUEST)
    assert [one for one in findings if one.level is not Level.HINT] == []
    assert ("Minuten" in draft.text) == german


@pytest.mark.parametrize("kind", LETTER_KINDS, ids=lambda kind: kind.value)
def test_a_letter_survives_the_way_to_bytes_and_back(kind: MailKind) -> None:
    facts = facts_for(kind, CAST[7])
    draft = render(kind, facts, TEMPLATES)
    raw = compose(draft, message_id=MessageId("<x.1@miller.example>"), date=NOW)
    message = parse.parse(raw)
    assert message.subject == draft.subject
    assert message.text.replace("\r\n", "\n").strip() == draft.text.strip()
    assert message.header("Auto-Submitted") == ""


def test_the_invitation_of_a_confirmation_can_be_read_back() -> None:
    facts = facts_for(MailKind.CONFIRMATION, CAST[1])
    draft = render(MailKind.CONFIRMATION, facts, TEMPLATES)
    raw = compose(draft, message_id=MessageId("<x.1@miller.example>"), date=NOW)
    found = invites.invite(parse.parse(raw))
    assert found is not None
    assert found.method is invites.Method.REQUEST
    assert found.uid == "request-42@miller.example"
    assert found.start == facts_for(MailKind.CONFIRMATION, CAST[1]).meeting.starts_at  # type: ignore[union-attr]
    assert found.organizer is not None
    assert found.organizer.spec == draft.sender.spec
