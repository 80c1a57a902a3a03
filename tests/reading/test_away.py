"""The day somebody is back, and who stands in meanwhile."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailflow.mail.message import Address, Message
from mailflow.pipeline.evidence import Answer, Person
from mailflow.reading import away
from mailflow.reading.read import Setting, read


def back(text: str, zone: str = "America/New_York") -> date | None:
    """Told on Wednesday 3 March 2027."""
    here = ZoneInfo(zone)
    return away.until(text, written=datetime(2027, 3, 3, 10, tzinfo=here), zone=here)


CASES = [
    ("America/New_York", "I am out of the office until 9 March.", "2027-03-09"),
    ("America/New_York", "I am out of the office until Monday, 8 March.", "2027-03-08"),
    ("America/New_York", "I'm away until Friday 5 March.", "2027-03-08"),
    ("America/New_York", "I'm on holiday until 5 March inclusive.", "2027-03-08"),
    ("America/New_York", "On leave through Tuesday, March 9.", "2027-03-10"),
    ("America/New_York", "I am out of office from 1 March to 12 March.", "2027-03-15"),
    ("America/New_York", "I'm on vacation March 1-12.", "2027-03-15"),
    ("America/New_York", "I will be back on Thursday 11 March.", "2027-03-11"),
    ("America/New_York", "Back in the office on the 15th.", "2027-03-15"),
    ("America/New_York", "I'll be back Monday.", "2027-03-08"),
    ("America/New_York", "Returning Saturday 13 March.", "2027-03-15"),
    (
        "America/New_York",
        "I'm travelling and will have limited access to email until 16 March.",
        "2027-03-16",
    ),
    ("America/New_York", "I'm off this week.", "2027-03-08"),
    ("America/New_York", "I am on annual leave all of next week.", "2027-03-15"),
    ("America/New_York", "I'm out of the office today.", "2027-03-04"),
    ("America/New_York", "I will not be back in the office until March 17.", "2027-03-17"),
    ("America/New_York", "I'm on parental leave until the end of April.", "2027-05-03"),
    ("America/New_York", "I'm on sabbatical until September.", "2027-09-01"),
    ("America/New_York", "Back in April.", "2027-04-01"),
    ("America/New_York", "Camping, home Thurs the 11th.", "2027-03-11"),
    ("America/New_York", "Ring me at home on Tuesday.", None),
    ("America/New_York", "On leave, my last day off is Monday 8 March.", "2027-03-09"),
    ("America/New_York", "I'm away, back Tuesday next week.", "2027-03-09"),
    ("America/New_York", "I'm on leave for a week.", "2027-03-10"),
    ("America/New_York", "I'm away from 1 March to 11 April.", "2027-04-12"),
    ("America/New_York", "I'm on holiday and answer mail again on 9 March.", "2027-03-09"),
    ("America/New_York", "I'm on leave for two weeks.", "2027-03-17"),
    ("America/New_York", "I'll get back to you on Monday.", None),
    ("America/New_York", "I'm free until Friday.", None),
    ("America/New_York", "I only work Mondays and Tuesdays.", None),
    ("America/New_York", "Away at the moment, will reply when I return.", None),
    (
        "America/New_York",
        "Thank you for your message. I am currently out of the office with no access to email. I will return on Tuesday, March 9, 2027. For urgent matters contact Ana Ruiz at ana.ruiz@example.org.",
        "2027-03-09",
    ),
    ("America/New_York", "AUTOMATIC REPLY: Out of office 3/1/2027 - 3/5/2027", "2027-03-08"),
    ("America/New_York", "I'm out sick today and tomorrow.", "2027-03-05"),
    ("America/New_York", "I left the company on 28 February.", None),
    ("America/New_York", "hey, on hols till the 14th, chat after?", "2027-03-15"),
    ("America/New_York", "currently in the Alps, back weds", "2027-03-10"),
    ("America/New_York", "OOO until 3/10", "2027-03-10"),
    (
        "America/New_York",
        "I will be out of the office starting 3/4/2027 and will return 3/11/2027.",
        "2027-03-11",
    ),
    ("America/New_York", "I am away between 2 and 10 March.", "2027-03-11"),
    ("Europe/London", "I return to work on 22/03/2027.", "2027-03-22"),
    ("Europe/Berlin", "Ich bin bis einschließlich 12. März im Urlaub.", "2027-03-15"),
    ("Europe/Berlin", "Ich bin bis zum 9. März nicht im Büro.", "2027-03-10"),
    ("Europe/Berlin", "Ich bin ab dem 15.03.2027 wieder erreichbar.", "2027-03-15"),
    ("Europe/Berlin", "Vom 1.3. bis 12.3. bin ich abwesend.", "2027-03-15"),
    ("Europe/Berlin", "Ab Montag, den 8. März, bin ich wieder für Sie da.", "2027-03-08"),
    ("Europe/Berlin", "Ich bin am 10. März wieder im Büro.", "2027-03-10"),
    ("Europe/Berlin", "Diese Woche bin ich im Urlaub.", "2027-03-08"),
    ("Europe/Berlin", "Bis 12.03. bin ich auf Dienstreise, danach melde ich mich.", "2027-03-15"),
    ("Europe/Berlin", "Ich melde mich am Montag wieder bei Ihnen.", None),
    ("Europe/Paris", "Je suis absent du bureau jusqu'au 12 mars inclus.", "2027-03-15"),
    ("Europe/Paris", "Je suis en congés du 1er au 10 mars.", "2027-03-11"),
    ("Europe/Paris", "De retour le lundi 15 mars.", "2027-03-15"),
    ("Europe/Paris", "Je serai de retour au bureau le 9 mars.", "2027-03-09"),
    ("Europe/Paris", "Absente jusqu'au 9 mars, je vous répondrai à mon retour.", "2027-03-10"),
    ("Europe/Paris", "Je reviens vers vous lundi.", None),
    ("Europe/Madrid", "Estoy de vacaciones hasta el 12 de marzo.", "2027-03-15"),
    ("Europe/Madrid", "Estaré fuera de la oficina del 1 al 10 de marzo.", "2027-03-11"),
    ("Europe/Madrid", "Vuelvo el lunes 15 de marzo.", "2027-03-15"),
    ("Europe/Madrid", "Me reincorporo el 9 de marzo.", "2027-03-09"),
    ("Europe/Madrid", "Estoy de baja hasta el 9 de marzo inclusive.", "2027-03-10"),
    ("Europe/Madrid", "Fuera de la oficina. Regreso el 16/03.", "2027-03-16"),
    ("Europe/Madrid", "Te escribo el lunes.", None),
]


@pytest.mark.parametrize(("zone", "text", "expected"), CASES)
def test_a_notice_tells_the_day_of_return(zone: str, text: str, expected: str | None) -> None:
    told = back(text, zone)
    assert (told.isoformat() if told else None) == expected


@pytest.mark.parametrize(
    ("zone", "text"),
    [
        ("Europe/Berlin", "Vom 29. März bis 9. April im Urlaub. Ab dem 12. April wieder da."),
        ("Europe/Berlin", "Ich bin vom 29.03. bis einschließlich 9. April nicht im Büro."),
        ("Europe/Berlin", "bin erst am 12.4. wieder im büro"),
        ("Europe/Berlin", "Ich bin bis Montag, 12. April, verreist."),
        ("Europe/Paris", "Absent du 29 mars au 9 avril, retour le 12."),
        ("Europe/Paris", "Je suis en vacances jusqu'au 9/04 inclus."),
        ("Europe/Madrid", "Del 29 de marzo al 9 de abril estaré de vacaciones. Vuelvo el día 12."),
        ("Europe/Madrid", "Estaré fuera de la oficina hasta el lunes 12 de abril."),
        ("Europe/London", "On leave w/c 29 March and w/c 5 April."),
        ("Europe/London", "I'm away from 29 March until 9 April inclusive."),
        ("America/New_York", "OOO 3/29-4/9."),
        ("America/New_York", "Out through Friday, April 9th, returning the following Monday."),
    ],
)
def test_a_notice_over_the_end_of_a_month_tells_the_day_of_return(zone: str, text: str) -> None:
    written = datetime(2027, 3, 29, 9, tzinfo=ZoneInfo(zone))
    assert away.until(text, written=written, zone=ZoneInfo(zone)) == date(2027, 4, 12)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Automatic reply", "Thank you for your message. Our office re-opens on Monday 8 March."),
        ("Automatische Antwort", "Vielen Dank für Ihre Nachricht. Ab 8. März wieder im Haus."),
        ("Re: a talk", "Thank you for your email. I will be back at school on Monday 8 March."),
    ],
)
def test_thanks_at_the_top_make_no_receipt_of_a_notice(subject: str, text: str) -> None:
    here = ZoneInfo("Europe/Berlin")
    setting = Setting(here, here, datetime(2027, 3, 3, 10, tzinfo=here))
    message = Message(from_=(Address("", "kim@example.org"),), subject=subject, text=text)
    got = read(message, letter=None, setting=setting)
    assert (got.answers, got.away_until) == ((Answer.AWAY,), date(2027, 3, 8))


def test_who_says_no_for_somebody_ill_says_no() -> None:
    here = ZoneInfo("Europe/London")
    setting = Setting(here, here, datetime(2027, 3, 3, 10, tzinfo=here))
    text = "My wife is in hospital until the 22nd, so no thank you. Please don't write again."
    message = Message(from_=(Address("", "kim@example.org"),), text=text)
    assert Answer.AWAY not in read(message, letter=None, setting=setting).answers[:1]


def test_an_offer_in_a_mail_outweighs_a_week_off() -> None:
    assert back("I'm on vacation next week, but Tuesday the 16th at 3 would work.") is None


def test_a_return_over_the_year_end_is_in_the_new_year() -> None:
    written = datetime(2026, 12, 23, 17, tzinfo=UTC)
    text = "The office is closed until 3 January, inclusive."
    assert away.until(text, written=written, zone=ZoneInfo("UTC")) == date(2027, 1, 4)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "I'm away. For urgent matters contact Ana Ruiz at ana@example.org.",
            Person("Ana Ruiz", "ana@example.org"),
        ),
        (
            "On leave. My colleague Priya Shah <priya@example.org> is covering for me.",
            Person("Priya Shah", "priya@example.org"),
        ),
        ("Out of office. Please write to help@example.org.", Person("", "help@example.org")),
        ("I am on leave, please reach out to my colleague Jo Okoro.", Person("Jo Okoro", "")),
        (
            "Ich bin im Urlaub. Wenden Sie sich bitte an Frau Jana Weber (weber@example.org).",
            Person("Jana Weber", "weber@example.org"),
        ),
        ("Abwesend. Frau Kim vertritt mich (kim@example.org).", Person("Kim", "kim@example.org")),
        (
            "Je suis absent. En cas d'urgence, contactez Luc Martin : luc@example.org",
            Person("Luc Martin", "luc@example.org"),
        ),
        (
            "Estoy de vacaciones. Contacte con Marta Gil (marta@example.org).",
            Person("Marta Gil", "marta@example.org"),
        ),
        ("I'm away until Monday. Contact me then.", None),
        ("You should ask Ben Small <ben@example.org>.", None),
    ],
)
def test_a_notice_names_who_stands_in(text: str, expected: Person | None) -> None:
    assert away.delegate(text) == expected


@settings(max_examples=100, deadline=None)
@given(
    st.text(max_size=200)
    | st.lists(
        st.sampled_from(
            "away until back on 5 March 31 the of Monday bis zum 9. jusqu'au 12 mars hasta el 4/5"
            " out for two weeks in contact Ana Ruiz a@b.org - to".split(" ")
        ),
        max_size=25,
    ).map(" ".join),
    st.datetimes(timezones=st.just(UTC)),
)
def test_a_day_of_return_lies_ahead_on_a_weekday(text: str, written: datetime) -> None:
    told = away.until(text, written=written, zone=ZoneInfo("UTC"))
    assert told is None or (told.weekday() < 5 and told > written.date())
    away.delegate(text)


@pytest.mark.parametrize("unit", ["away until ", "A", "contact Ana ", "back ", "9 March ", "a@"])
def test_a_megabyte_is_read_in_under_a_second(unit: str) -> None:
    text = "away " + unit * (1_000_000 // len(unit))
    begin = time.process_time()
    back(text)
    away.delegate(text)
    assert time.process_time() - begin < 4  # CPU, with room for a slow machine
