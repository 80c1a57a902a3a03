from __future__ import annotations

from dataclasses import replace

import pytest

from mailflow.drafting.facts import gather
from mailflow.drafting.render import (
    BadTemplate,
    CannotWrite,
    MissingFact,
    Templates,
    UnknownWord,
    needs,
    render,
)
from mailflow.mail.compose import compose
from mailflow.mail.message import MessageId
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.people import Relationship
from tests.drafting.cast import (
    JANE,
    LETTER_KINDS,
    MARTIN,
    NOW,
    OWNER,
    REQUEST_LETTER,
    SLOT,
    case,
    contact,
    later,
    reply,
    shipped,
)

R = Relationship
K = MailKind
FACTS = gather(case(JANE), OWNER, now=NOW)


def one(text: str, name: str = "request.eml.j2") -> Templates:
    return Templates({name: text})


def written(text: str) -> str:
    """The body of a letter made from this template body."""
    return render(K.REQUEST, FACTS, one(f"Subject: S\n\n{text}")).text


def test_a_template_is_written_as_a_mail() -> None:
    draft = render(K.REQUEST, FACTS, one("Subject: To {{ given }}\n\nHi {{ given }},\n\nbye\n"))
    assert draft.subject == "To Jane"
    assert draft.text == "Hi Jane,\n\nbye\n"
    assert draft.to.spec == JANE.address
    assert draft.sender.spec == OWNER.address
    assert draft.headers == ()


def test_gaps_are_closed_and_lines_are_kept() -> None:
    long = "word " * 60
    assert written(f"a  b \n\n\n\n{long}\nc") == f"a b\n\n{long.strip()}\nc\n"


def test_the_signature_keeps_its_mark_and_its_shape() -> None:
    facts = gather(case(JANE), OWNER._replace(signature="Jo   Miller\n\n\n+44 20"), now=NOW)
    draft = render(K.REQUEST, facts, shipped())
    assert draft.text.endswith("\nJo Miller\n\n-- \nJo   Miller\n\n\n+44 20\n")


# What a contact's data may hold, whoever wrote it.
@pytest.mark.parametrize(
    "name",
    ["{{ 7*7 }}", "{% include 'x' %}", "{# gone #}", "${jndi:x}", "<script>alert(1)</script>"],
)
def test_data_is_never_a_template_and_never_html(name: str) -> None:
    facts = gather(case(JANE._replace(organisation=name)), OWNER, now=NOW)
    draft = render(K.REQUEST, facts, one("Subject: S\n\nat {{ organisation }} now"))
    assert draft.text == f"at {name} now\n"
    assert "<script" not in draft.html


def test_a_name_with_a_line_break_reaches_no_header() -> None:
    who = JANE._replace(name="Jane\r\nBcc: all@work.example\r\n\r\nDoe", relationship=R.FRIEND)
    facts = gather(case(who), OWNER, now=NOW)
    draft = render(K.REQUEST, facts, one("Subject: To {{ name }}\n\nhi"))
    assert draft.subject == "To Jane Bcc: all@work.example Doe"
    raw = compose(draft, message_id=MessageId("<1.1@a.example>"), date=NOW)
    assert b"\nBcc:" not in raw


@pytest.mark.parametrize(
    "text",
    [
        "Subject: {{ given }}\nBcc: a@b.example\n\nhi",
        "Subject:\n\nhi",
        "Subject: S",
        "Subject: S\n\n   \n",
        "Hello {{ given }}",
        "",
        "Subject: {{ given\n\nhi",
        "Subject: S\n\n{% if given %}hi",
        "{% extends 'nowhere.eml.j2' %}",
        "Subject: S\n\n{{ minutes / 0 }}",
        "Subject: S\n\n{{ name.nothing }}",
        "Subject: S\n\n{% for x in minutes %}{% endfor %}hi",
    ],
)
def test_a_wrong_template_names_itself(text: str) -> None:
    with pytest.raises(BadTemplate, match="request"):
        render(K.REQUEST, FACTS, one(text))


@pytest.mark.parametrize(
    "text",
    [
        "{{ name.__class__.__mro__ }}",
        "{{ ''.__class__.__base__.__subclasses__() }}",
        "{{ name['__class__'] }}",
        "{{ (name|list).append(1) }}",
        "{{ '%s' % name }}",
        "{{ 'x' * 1000000000 }}",
        "{{ 2 ** 100000 }}",
        "{{ '{0.__class__}'.format(name) }}",
        "{{ name|attr('__class__') }}",
        "{{ name|center(1000000000) }}",
        "{{ self.__init__.__globals__ }}",
        "{% for x in range(99999999) %}x{% endfor %}",
        "{{ cycler.__init__.__globals__ }}",
        "{{ lipsum.__globals__ }}",
        "{% include '/etc/passwd' %}",
        "{% import 'os' as os %}{{ os.system('true') }}",
    ],
)
def test_no_way_leads_out_of_the_sandbox(text: str) -> None:
    with pytest.raises(CannotWrite):
        written(text)


def test_an_unknown_word_names_template_line_and_what_was_meant() -> None:
    with pytest.raises(UnknownWord) as caught:
        render(K.REQUEST, FACTS, one("Subject: S\n\nhi\n{{ organization }}"))
    assert str(caught.value) == (
        'request.eml.j2, line 4: there is no word "organization"; did you mean "organisation"?'
    )


def test_an_unknown_word_is_told_even_where_it_is_not_reached() -> None:
    with pytest.raises(UnknownWord):
        written("{% if minutes == 0 %}{{ nonsense }}{% endif %}hi")


def test_missing_facts_are_told_all_at_once_with_the_way_to_give_them() -> None:
    facts = gather(case(contact(1, "Jane Doe", R.COLD), aim=None), OWNER, now=NOW)
    with pytest.raises(MissingFact) as caught:
        render(K.REQUEST, facts, shipped())
    assert set(caught.value.missing) == {"research", "topic"}
    assert 'contact edit "Jane Doe" --research' in str(caught.value)
    assert "line " in str(caught.value)


def test_a_fact_that_may_be_missing_is_no_error() -> None:
    facts = gather(case(JANE._replace(title="")), OWNER, now=NOW)
    templates = one("Subject: S\n\nhi{% if title is defined %} {{ title }}{% endif %}.")
    assert render(K.REQUEST, facts, templates).text == "hi.\n"


@pytest.mark.parametrize(
    ("tie", "wanted"),
    [
        (R.COLD, ("research", "topic")),
        (R.ALUMNI, ("connection", "topic")),
        (R.REFERRAL, ("referrer", "topic")),
        (R.FRIEND, ("topic",)),
        (R.PROFESSOR, ("connection", "topic")),
    ],
)
def test_a_new_contact_is_asked_for_what_the_template_needs(
    tie: Relationship, wanted: tuple[str, ...]
) -> None:
    facts = gather(case(contact(1, "Jane Doe", tie), aim=None), OWNER, now=NOW)
    assert set(needs(K.REQUEST, tie, shipped(), facts)) == set(wanted)


def test_nothing_more_is_needed_of_a_known_contact() -> None:
    assert needs(K.REQUEST, JANE.relationship, shipped(), FACTS) == ()


def test_a_contact_without_an_address_gets_no_letter() -> None:
    facts = gather(case(JANE._replace(addresses=())), OWNER, now=NOW)
    with pytest.raises(MissingFact, match="--address"):
        render(K.REQUEST, facts, shipped())


def test_a_word_to_the_referrer_goes_to_the_referrer() -> None:
    facts = gather(later(JANE), OWNER, now=NOW, referrer=MARTIN)
    draft = render(K.REFERRER_TOLD, facts, shipped())
    assert draft.to.spec == MARTIN.address
    assert draft.text.startswith("Hi Martin,")
    assert draft.in_reply_to is None
    assert draft.references == ()


def test_without_the_referrer_s_address_no_such_letter_goes_to_the_contact() -> None:
    with pytest.raises(MissingFact):
        render(K.REFERRER_TOLD, gather(later(JANE), OWNER, now=NOW), shipped())


@pytest.mark.parametrize("kind", [K.DIGEST, K.DEBRIEF, K.OWN])
def test_a_note_is_not_written_here(kind: MailKind) -> None:
    with pytest.raises(ValueError, match=kind.value):
        render(kind, FACTS, shipped())


CONTINUING = {
    *(K.NUDGE, K.SLOTS, K.CONFIRMATION, K.DECLINE_ANSWER, K.THANK_YOU, K.QUESTION_BACK),
    *(K.REMINDER, K.CANCELLATION, K.ANOTHER_TIME, K.AGAIN),
}


@pytest.mark.parametrize("kind", LETTER_KINDS, ids=lambda kind: kind.value)
def test_only_letters_of_the_thread_go_on_in_it(kind: MailKind) -> None:
    facts = gather(later(JANE), OWNER, now=NOW, slot=SLOT, referrer=MARTIN)
    draft = render(kind, facts, shipped())
    if kind in CONTINUING:
        assert draft.subject == "Re: Your work at NHS Digital: a few questions"
        assert draft.in_reply_to == "<reply.1@work1.example>"
        assert draft.references[0] == REQUEST_LETTER.message_id
    else:
        assert not draft.subject.startswith("Re:")
        assert draft.in_reply_to is None


def test_a_nudge_stands_in_the_thread_of_the_request_as_bytes_say_it() -> None:
    facts = gather(case(JANE, letters=(REQUEST_LETTER,)), OWNER, now=NOW)
    draft = render(K.NUDGE, facts, shipped())
    raw = compose(draft, message_id=MessageId("<nudge.1@miller.example>"), date=NOW)
    lines = raw.replace(b"\r\n ", b" ").split(b"\r\n")
    assert b"In-Reply-To: <request.1@miller.example>" in lines
    assert b"Subject: Re: Your work at NHS Digital: a few questions" in lines
    assert any(line.startswith(b"References: <request.1@miller.example>") for line in lines)


def test_re_is_never_doubled() -> None:
    answer = replace(reply(), subject="AW: Re: Your work")
    facts = gather(case(JANE, replies=(answer,), letters=(REQUEST_LETTER,)), OWNER, now=NOW)
    assert render(K.DECLINE_ANSWER, facts, shipped()).subject == "Re: Your work"


def test_only_a_confirmation_carries_an_invitation() -> None:
    facts = gather(later(JANE), OWNER, now=NOW, slot=SLOT, referrer=MARTIN)
    for kind in LETTER_KINDS:
        draft = render(kind, facts, shipped())
        assert bool(draft.calendar) == (kind is K.CONFIRMATION)
        assert draft.calendar_method == ("REQUEST" if draft.calendar else "")


def test_the_same_facts_make_the_same_letter() -> None:
    facts = gather(later(JANE), OWNER, now=NOW, slot=SLOT)
    assert render(K.CONFIRMATION, facts, shipped()) == render(K.CONFIRMATION, facts, shipped())


def test_a_confirmation_without_a_time_says_how_to_give_one() -> None:
    with pytest.raises(MissingFact, match='interview "Jane Doe"'):
        render(K.CONFIRMATION, FACTS, shipped())


def test_a_thank_you_without_a_detail_is_refused() -> None:
    facts = gather(later(JANE, notes=("Nice chat.",)), OWNER, now=NOW)
    with pytest.raises(MissingFact, match="something they said"):
        render(K.THANK_YOU, facts, shipped())
