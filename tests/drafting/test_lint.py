from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailflow.drafting.facts import Facts, gather
from mailflow.drafting.lint import RULES, Level, lint, may_leave
from mailflow.mail.message import Draft
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.people import Contact
from tests.drafting.cast import (
    CAST,
    JANE,
    LETTER_KINDS,
    MARTIN,
    NOW,
    OWNER,
    case,
    facts_for,
    later,
    reply,
)

K = MailKind
OMAR, PRIYA, LENA, TOM = CAST[1], CAST[2], CAST[8], CAST[9]

OPENING = "We both studied at Leeds, and your talk on triage dashboards made me curious."
WHY = "I would like to learn how you brought the wards to trust your figures in the end."
ASK = "Would you have 20 minutes for a call? Any time that suits your calendar suits me, of course."
FILL = (
    "Your slides on the early versions showed your readers how much work it was for you and yours."
)


def letter(*sentences: str, greeting: str = "Dear Jane Doe,") -> str:
    return f"{greeting}\n\n{' '.join(sentences)}\n\nKind regards,\nJo Miller\n"


GOOD = letter(OPENING, WHY, FILL, ASK)


def rules(
    text: str,
    *,
    kind: MailKind = K.REQUEST,
    who: Contact = JANE,
    subject: str = "A fellow graduate with a few questions",
    facts: Facts | None = None,
    earlier: tuple[str, ...] = (),
) -> set[str]:
    facts = facts or facts_for(kind, who)
    draft = Draft(facts.sender, facts.to, subject, text)
    return {one.rule for one in lint(draft, facts, kind=kind, earlier=earlier)}


def test_a_good_letter_has_no_finding_at_all() -> None:
    assert rules(GOOD) == set()


def test_every_rule_has_a_name_of_its_own_and_a_source() -> None:
    names = [rule.name for rule in RULES]
    assert len(set(names)) == len(names)
    assert all(rule.source and rule.kinds for rule in RULES)


@pytest.mark.parametrize(
    "words",
    [
        *("I am looking for a new job.", "Are there any openings in your team?"),
        *("I hope to find an internship.", "Is your team hiring?", "Would you hire me?"),
        *("I would love to work for your company.", "Please put in a good word for me."),
        *(
            "Could you refer me for the analyst position?",
            "I want to apply for a role at Bluebird.",
        ),
        *("Do you know of job opportunities?", "Keep me in mind if something comes up."),
        *("I need a job by May.", "Could you introduce me to the hiring manager?"),
        *("Ich suche eine neue Stelle.", "Gibt es bei Ihnen offene Stellen?"),
        *("Gern würde ich mich bei Ihnen bewerben.", "Ich suche ein Praktikum in Ulm."),
    ],
)
def test_no_letter_asks_for_a_job(words: str) -> None:
    for kind in LETTER_KINDS:
        assert "job-asked" in rules(letter(OPENING, words), kind=kind)


@pytest.mark.parametrize(
    "words",
    [
        *(
            "How did you get your job?",
            "I am not looking for a job.",
            "What does your role ask of you?",
        ),
        *("I am looking for advice on the role of data.", "How did you come to join your team?"),
        *("Any opening in your calendar will do.", "Who were your role models in this position?"),
        *("I am looking for someone who held your position.", "Which jobs did you hold before?"),
        *(
            "Ich suche keine Stelle.",
            "Wie kamen Sie zu Ihrer Stelle?",
            "An dieser Stelle danke ich Ihnen.",
        ),
        *("Was your position always in one place?", "How do you hire analysts?"),
    ],
)
def test_asking_about_work_is_no_asking_for_it(words: str) -> None:
    assert "job-asked" not in rules(letter(OPENING, words))


@pytest.mark.parametrize(
    "words",
    [
        *("I have attached my CV.", "My résumé is attached.", "Please find my resume below."),
        *(
            "I enclose my curriculum vitae.",
            "Anbei mein Lebenslauf.",
            "Ich sende Ihnen meinen Lebenslauf.",
        ),
    ],
)
def test_no_resume_unless_they_asked_for_it(words: str) -> None:
    assert "resume-attached" in rules(letter(OPENING, words))
    asked = case(JANE, replies=(reply(text="Please send me your CV."),))
    facts = gather(asked, OWNER, now=NOW)
    assert "resume-attached" not in rules(letter(OPENING, words), facts=facts)


def test_a_resume_that_is_not_sent_is_none() -> None:
    assert "resume-attached" not in rules(
        letter(OPENING, "I won't send my CV, I only have questions.")
    )


@pytest.mark.parametrize(
    "words",
    [
        *("at {{ organisation }}", "{% if x %}", "your work on [specific project]", "TODO: more"),
        *("as <name> told me", "your talk on XXX", "in ______", "Hello {first_name}", "at None"),
        *("why???", "%NAME%", "the people at ,"),
    ],
)
def test_nothing_unfilled_leaves(words: str) -> None:
    assert "hole" in rules(letter(OPENING, words))
    assert "hole" in rules(GOOD, subject=f"About {words}")


@pytest.mark.parametrize(
    "greeting", ["Dear ,", "Hi,", "Dear None,", "Hello !", "Dear [Name],", "Dear <First Name>,"]
)
def test_an_empty_greeting_is_a_hole(greeting: str) -> None:
    assert "hole" in rules(letter(OPENING, greeting=greeting))


@pytest.mark.parametrize(
    "words",
    [
        *(
            "See <https://x.example/a>.",
            "as shown in [1]",
            "[this](https://x.example)",
            "50% of it",
        ),
        *(
            "Write to <jo@miller.example>.",
            "None of us knew.",
            "a < b",
            "what you were looking at.",
        ),
    ],
)
def test_what_looks_like_a_hole_is_none(words: str) -> None:
    assert "hole" not in rules(letter(OPENING, words))


@pytest.mark.parametrize(
    ("greeting", "who", "found"),
    [
        ("Dear Jane Doe,", JANE, set()),
        ("Good morning Jane Doe,", JANE, set()),
        ("Dear Ms. Doe,", JANE, set()),
        ("Dear Joan,", JANE, {"wrong-name"}),
        ("Dear Omar Haddad,", JANE, {"wrong-name"}),
        ("Dear Jane Dow,", JANE, {"wrong-name"}),
        ("Hi Omar,", TOM, {"wrong-name"}),
        ("Hi Tom", TOM, set()),
        ("Dear Dr. Shah,", PRIYA, set()),
        ("Dear Priya,", PRIYA, {"formal-address"}),
        ("Guten Tag Lena Vogt,", LENA, set()),
        ("Sehr geehrte Frau Vogt,", LENA, set()),
        ("Sehr geehrte Frau Voigt,", LENA, {"wrong-name"}),
        ("Dear Zoe O'Neill,", CAST[7], set()),
        ("Lieber Herr Weiss,", CAST[11], set()),
        ("Dear team,", JANE, {"no-name"}),
        ("To whom it may concern,", JANE, {"no-name"}),
        ("Sehr geehrte Damen und Herren,", LENA, {"no-name"}),
        ("Hello,", JANE, {"no-name", "hole"}),
    ],
)
def test_the_right_person_is_greeted(greeting: str, who: Contact, found: set[str]) -> None:
    of_names = {"wrong-name", "no-name", "formal-address", "hole"}
    assert rules(letter(OPENING, greeting=greeting), who=who) & of_names == found


def test_they_may_be_greeted_as_they_sign() -> None:
    facts = gather(
        case(JANE._replace(name="Robert Doe"), replies=(reply(text="Sure.\n\nBob"),)),
        OWNER,
        now=NOW,
    )
    assert "wrong-name" not in rules(letter(OPENING, greeting="Hi Bob,"), facts=facts)


def test_a_letter_to_the_referrer_greets_the_referrer() -> None:
    facts = gather(later(JANE), OWNER, now=NOW, referrer=MARTIN)
    assert "wrong-name" not in rules(
        letter(OPENING, greeting="Hi Martin,"), facts=facts, kind=K.REFERRER_TOLD
    )
    assert "wrong-name" in rules(
        letter(OPENING, greeting="Hi Jane,"), facts=facts, kind=K.REFERRER_TOLD
    )


@pytest.mark.parametrize(
    ("organisation", "words", "wrong"),
    [
        ("Bluebird", "How Bluebrid counts is new.", True),
        ("Bluebird", "How Bluebird counts, and Bluebird's own way.", False),
        ("Bluebird", "The bluebirds sing.", False),
        ("Siemens", "Your years at Simens interest me.", True),
        ("Siemens", "Die Siemens-Werke und Siemens’ Daten.", False),
        ("Deutsche Bank", "Ihre Zeit bei der Deutschen Bank.", False),
        ("Royal Berkshire Hospital", "Your work at Royal Berkshir Hospital.", True),
        ("Royal Berkshire Hospital", "The Loyal fans of reading.", False),
        ("Charité", "Das Register der Charite.", False),
        ("", "Anything at Any House.", False),
    ],
)
def test_the_organisation_is_spelt_right(organisation: str, words: str, *, wrong: bool) -> None:
    who = JANE._replace(organisation=organisation)
    assert ("wrong-organisation" in rules(letter(OPENING, words), who=who)) is wrong


@pytest.mark.parametrize(
    ("count", "found"),
    [
        (49, "too-short"),
        (50, ""),
        (75, ""),
        (76, "over-75"),
        (100, "over-75"),
        (101, "over-100"),
        (125, "over-100"),
        (126, "over-125"),
        (150, "over-125"),
        (151, "over-150"),
    ],
)
def test_every_length_has_one_verdict_at_most(count: int, found: str) -> None:
    text = letter(" ".join(["word"] * count))
    lengths = {"too-short", "over-75", "over-100", "over-125", "over-150"}
    assert rules(text) & lengths == ({found} if found else set())


@pytest.mark.parametrize(
    ("opening", "who", "found"),
    [
        ("We both studied at Leeds.", JANE, False),
        ("I hope you are well. I am a nurse. We both studied at Leeds.", JANE, True),
        ("Martin Cole told me to write to you.", PRIYA, False),
        ("We both studied at Leeds.", PRIYA, True),
        ("Your work at Bluebird caught my eye.", OMAR, False),
        ("I am a nurse who likes numbers.", OMAR, True),
        ("I am a nurse who likes numbers.", TOM, False),
    ],
)
def test_the_connection_comes_first(opening: str, who: Contact, *, found: bool) -> None:
    assert ("connection" in rules(letter(opening, WHY), who=who)) is found


@pytest.mark.parametrize(
    ("ask", "found"),
    [
        ("Would you have 20 minutes for a call?", set()),
        ("Could we talk for fifteen to twenty minutes? When would suit you?", set()),
        ("Would half an hour on the phone be possible?", set()),
        ("Hätten Sie eine Viertelstunde für ein Telefonat?", set()),
        ("Hätten Sie dreißig Minuten Zeit für mich?", set()),
        ("Let us talk for 20 minutes.", {"one-ask"}),
        ("Would you have an hour for a call?", {"ask-minutes"}),
        ("Would you have 45 minutes for a call?", {"ask-minutes"}),
        ("Would you have ten minutes for a call?", {"ask-minutes"}),
        ("Would you talk with me?", {"ask-minutes"}),
        ("Would you have 20 minutes? Would you meet my sister, too?", {"one-ask"}),
        ("Would you have 20 minutes for a call? Please introduce me to your chief.", {"one-ask"}),
        ("Would you have 20 minutes to review my CV?", {"one-ask"}),
    ],
)
def test_one_question_asks_for_15_to_30_minutes(ask: str, found: set[str]) -> None:
    assert rules(letter(OPENING, ask)) & {"one-ask", "ask-minutes"} == found


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        ("I would love to pick your brain.", "brain"),
        ("I could drop by your office.", "brain"),
        ("Darf ich Ihnen Löcher in den Bauch fragen?", "brain"),
    ],
)
def test_nobody_s_brain_is_picked(words: str, rule: str) -> None:
    assert rule in rules(letter(OPENING, words))


def test_a_letter_without_a_purpose_is_noticed() -> None:
    assert "purpose" in rules(
        letter("We both studied at Leeds.", "Would you have 20 minutes to chat?")
    )


@pytest.mark.parametrize(
    ("words", "who", "found"),
    [
        ("Would Tuesday at 15:00 suit you?", OMAR, True),
        ("Would Tuesday at 3 pm suit you?", OMAR, True),
        ("Would Tuesday at 10:00 your time suit you?", OMAR, False),
        ("Would Tuesday at 15:00 GMT suit you?", OMAR, False),
        ("Would Tuesday at 15:00 (London) suit you?", OMAR, False),
        ("Would Tuesday at 15:00 suit you?", JANE, False),
        ("Would 20 minutes on Tuesday suit you?", OMAR, False),
    ],
)
def test_a_time_names_its_zone_where_clocks_differ(
    words: str, who: Contact, *, found: bool
) -> None:
    assert ("zone" in rules(letter(OPENING, words), who=who)) is found


@pytest.mark.parametrize(
    ("subject", "found"),
    [
        ("A fellow graduate with a few questions", set()),
        ("Your work at NHS Digital: a few questions", set()),
        ("Hello", {"subject-length", "subject-vague"}),
        ("Quick question", {"subject-length", "subject-vague"}),
        ("Request for an informational interview", {"subject-vague"}),
        ("PLEASE ANSWER my few questions", {"subject-shouts"}),
        ("A few questions for you!", {"subject-shouts"}),
        ("", {"subject-missing"}),
        ("Re: ", {"subject-missing"}),
        ("One two three four five six seven eight nine", {"subject-length"}),
    ],
)
def test_a_subject_says_what_it_is_about(subject: str, found: set[str]) -> None:
    assert {rule for rule in rules(GOOD, subject=subject) if "subject" in rule} == found


def test_the_subject_of_a_thread_stays_as_it_is() -> None:
    facts = facts_for(K.NUDGE, JANE)
    subject = f"Re: {facts.thread.subject}"
    assert not {one for one in rules(GOOD, kind=K.NUDGE, subject=subject) if "subject" in one}


@pytest.mark.parametrize(
    "words",
    [
        *(
            "I have not heard from you.",
            "You did not reply.",
            "I am still waiting.",
            "As I wrote last week,",
        ),
        *(
            "Just checking in.",
            "This is my second email.",
            "I am disappointed.",
            "Please respond soon.",
        ),
        *(
            "Leider habe ich nichts von Ihnen gehört.",
            "Ich habe noch keine Antwort.",
            "Ich warte auf Sie.",
        ),
    ],
)
def test_a_nudge_does_not_reproach(words: str) -> None:
    assert "reproach" in rules(letter(words), kind=K.NUDGE)


@pytest.mark.parametrize(
    "words",
    [
        "No answer is needed.",
        "I know how full a week can be.",
        "Es eilt nicht.",
        "In case it got buried.",
    ],
)
def test_a_kind_word_is_no_reproach(words: str) -> None:
    assert "reproach" not in rules(letter(words), kind=K.NUDGE)


THANKS = (
    "Thank you. That the wards trusted the dashboard only after the third rebuild stays with me."
)


def test_a_thank_you_names_something_from_the_notes() -> None:
    assert rules(letter(THANKS), kind=K.THANK_YOU) == set()
    vague = "Thank you for the wonderful conversation and for all your valuable insights."
    assert "specific" in rules(letter(vague), kind=K.THANK_YOU)


def test_topic_and_names_alone_are_nothing_specific() -> None:
    notes = ("NHS Digital and hospitals and their data.",)
    facts = gather(later(JANE, notes=notes), OWNER, now=NOW)
    text = letter("Thank you for telling me about hospitals and their data at NHS Digital.")
    assert "specific" in rules(text, kind=K.THANK_YOU, facts=facts)


def test_without_notes_no_thank_you_leaves() -> None:
    facts = gather(later(JANE, notes=()), OWNER, now=NOW)
    assert "specific" in rules(letter(THANKS), kind=K.THANK_YOU, facts=facts)


@pytest.mark.parametrize(
    "words",
    [
        *(
            "Could you introduce me to her?",
            "Please send me the slides.",
            "Would another call be possible?",
        ),
        *(
            "I would be grateful if you kept me in the loop.",
            "Könnten Sie mir noch etwas schicken?",
        ),
    ],
)
def test_a_thank_you_asks_for_nothing(words: str) -> None:
    assert "new-ask" in rules(letter(THANKS, words), kind=K.THANK_YOU)
    assert "pressing" in rules(letter(words), kind=K.DECLINE_ANSWER)


@pytest.mark.parametrize(
    "words",
    [
        *("I will let you know.", "Please let me know if I can ever return the favour."),
        *("Thank you for offering to introduce me.", "Ich melde mich, wenn es so weit ist."),
    ],
)
def test_an_offer_is_no_ask(words: str) -> None:
    assert "new-ask" not in rules(letter(THANKS, words), kind=K.THANK_YOU)


def test_colleagues_do_not_get_the_same_thanks() -> None:
    text = letter(
        THANKS, "It has given me a good deal to think on, and I will tell you where it leads."
    )
    same = text.replace("Jane Doe", "Kim Roe")
    assert "same-thanks" in rules(text, kind=K.THANK_YOU, earlier=("Dear you,\n\nhi\n", same))
    other = letter(
        "Thank you. What you told me about paper lists and porters keeps me busy every day."
    )
    assert "same-thanks" not in rules(text, kind=K.THANK_YOU, earlier=(other,))


def test_colleagues_do_not_get_the_same_request() -> None:
    assert "same-request" in rules(GOOD, earlier=(GOOD,))


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Would Tuesday 10 March at 15:00 suit you?", set()),
        ("Would Tuesday 11 March at 15:00 suit you?", {"wrong-weekday"}),
        ("Would Tuesday, March 10, at 3 pm suit you?", set()),
        ("Would Friday 27 February at 15:00 suit you?", {"stale-date"}),
        ("Am Dienstag, 10. März, um 15 Uhr bin ich frei.", set()),
        ("Am Mittwoch, 10. März, um 15 Uhr bin ich frei.", {"wrong-weekday"}),
        ("Your talk on 14 February was the best.", set()),
        ("Your talk on Friday 14 June 2024 was the best.", set()),
        ("I read your note of 31 February.", set()),
    ],
)
def test_dates_are_possible_and_to_come(words: str, found: set[str]) -> None:
    assert rules(letter(OPENING, words)) & {"wrong-weekday", "stale-date"} == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Tuesday, March 10, 11:00 am your time.", False),
        ("Until 15:00 in London, then.", False),
        ("Tuesday, March 10, 2:00 pm your time.", True),
        ("Until Tuesday, then.", True),
    ],
)
def test_a_confirmation_names_the_time_agreed(words: str, *, found: bool) -> None:
    assert ("other-time" in rules(letter(words), kind=K.CONFIRMATION, who=OMAR)) is found


def test_german_du_to_somebody_who_says_sie_is_noticed() -> None:
    text = letter("Ich würde gern mit dir sprechen.", greeting="Guten Tag Lena Vogt,")
    assert "formal-address" in rules(text, who=LENA)
    assert "formal-address" not in rules(text, who=TOM)


def test_a_rule_can_be_switched_off() -> None:
    facts = facts_for(K.REQUEST, JANE)
    draft = Draft(facts.sender, facts.to, "Hello", letter("I am looking for a job."))
    everything = {one.rule for one in lint(draft, facts, kind=K.REQUEST)}
    for rule in everything:
        left = {one.rule for one in lint(draft, facts, kind=K.REQUEST, off=frozenset({rule}))}
        assert left == everything - {rule}


def test_errors_come_first_and_keep_the_letter_here() -> None:
    facts = facts_for(K.REQUEST, JANE)
    draft = Draft(facts.sender, facts.to, "Hello", letter("I am looking for a job."))
    levels = [one.level for one in lint(draft, facts, kind=K.REQUEST)]
    assert levels == sorted(levels, key=list(Level).index)
    assert not may_leave(lint(draft, facts, kind=K.REQUEST))
    assert may_leave(lint(draft, facts, kind=K.REQUEST, off=frozenset({"job-asked"})))


@given(st.text(max_size=400), st.sampled_from(LETTER_KINDS))
def test_no_text_makes_the_lint_raise(text: str, kind: MailKind) -> None:
    facts = facts_for(kind, CAST[1])
    for one in lint(Draft(facts.sender, facts.to, text, text), facts, kind=kind, earlier=(text,)):
        assert one.advice
        assert one.source
