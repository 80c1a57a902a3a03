"""Signatures apart from the message, and what only looks like one."""

from __future__ import annotations

import pytest

from mailflow.mail.quotes import split
from mailflow.mail.signatures import is_footer, is_sign_off, signature_lines

FOOTERS = [
    "Sent from my iPhone",
    "Sent from my Verizon handheld telephone",
    "Sent from my pocket telephone, sorry for the short words.",
    "Get Outlook for iOS<https://aka.ms/o0ukef>",
    "Get Outlook for Android <https://aka.ms/AAb9ysg>",
    "Sent from Yahoo Mail on Android",
    "Sent from Yahoo Mail for iPhone",
    "Sent from Mail<https://go.microsoft.com/fwlink/?LinkId=550986> for Windows",
    "Sent with Proton Mail secure email.",
    "Download Outlook for Android<https://aka.ms/ghei36>",
    "From my iPad",
    "Get BlueMail for Android <https://bluemail.example/r?b=1>",
    "Sent via the Samsung Galaxy S23, an AT&T 5G smartphone",
    "(sent from mobile)",
    "Please excuse my brevity.",
    "Sent from my Android device with K-9 Mail. Please excuse my brevity.",
    "Von meinem iPhone gesendet",
    "Von meinem Samsung Galaxy Smartphone gesendet.",
    "Gesendet von Outlook für Android",
    "Gesendet mit der Telekom Mail App",
    "Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.",
    "Envoyé de mon iPhone",
    "Envoyé depuis mon appareil mobile Samsung",
    "Télécharger Outlook pour iOS",
    "Enviado desde mi iPhone",
    "Enviado desde Outlook para Android",
    "Obtener Outlook para iOS",
    "Enviado do meu iPhone",
    "Obter o Outlook para Android",
    "Inviato da iPhone",
    "Scarica Outlook per iOS",
    "Verstuurd vanaf mijn iPhone",
    "Verzonden vanaf mijn Galaxy",
    "Skickat från min iPhone",
    "Sendt fra min iPhone",
    "Hent Outlook til iOS",
    "Lähetetty iPhonesta",
    "Wysłane z iPhone'a",
    "Odesláno z iPhonu",
    "Odoslané z iPhonu",
    "iPhone-omról küldve",
    "Trimis de pe iPhone",
    "Отправлено с iPhone",
    "Отправлено из мобильной Почты",
    "Надіслано з iPhone",
    "Στάλθηκε από το iPhone μου",
    "iPhone'umdan gönderildi",
    "iPhoneから送信",
    "发自我的iPhone",
    "從我的 iPhone 傳送",
    "나의 iPhone에서 보냄",
    "Đã gửi từ iPhone của tôi",
    "Dikirim dari iPhone saya",
    "נשלח מה-iPhone שלי",
    "Virus-free. www.avg.com",
]


@pytest.mark.parametrize("line", FOOTERS)
def test_a_footer_that_a_program_adds_is_signature(line: str) -> None:
    parts = split(f"Tuesday is fine.\n\n{line}\n")
    assert parts.new == "Tuesday is fine."
    assert parts.signature == line


@pytest.mark.parametrize(
    "line",
    [
        "I sent it from my iPhone, so excuse the typos.",
        "Sent you the file yesterday from my phone.",
        "Get Outlook to work and I am happy. It crashed.",
        "Please excuse my brevity yesterday, I was on a train. Let us talk on Monday.",
        "The mobile phone rang.",
        "Sent from the allotment, where no phone rings and no mail arrives.",
        "Gesendet vom Küchentisch, denn mein Handy liegt im Auto.",
        "Von meinem iPhone habe ich nichts gehört.",
        "Sent",
    ],
)
def test_a_sentence_about_a_telephone_is_no_footer(line: str) -> None:
    assert not is_footer(line)


NEW = "Tuesday is fine."
CONTACT = "Head of Supply\nLeeds Water\nT: +44 113 496 0000\nwww.example.org"
NOTICE = (
    "This e-mail and any attachments are confidential and intended solely for the addressee.\n"
    "If you are not the intended recipient, please delete it."
)
GERMAN_NOTICE = (
    "Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind,\n"
    "informieren Sie bitte den Absender. Amtsgericht Berlin HRB 1234"
)
CUT = [
    ("separator", f"{NEW}\n\n-- \nJonas Brandt", "-- \nJonas Brandt"),
    ("separator trimmed", f"{NEW}\n\n--\nJonas Brandt\n{CONTACT}", f"--\nJonas Brandt\n{CONTACT}"),
    ("three dashes", f"{NEW}\n\n---\nJonas\n+44 113 496 0000", "---\nJonas\n+44 113 496 0000"),
    ("long dash", f"{NEW}\n\n—\nJonas\njonas@example.org", "—\nJonas\njonas@example.org"),
    (
        "list footer",
        f"{NEW}\n\n{'_' * 47}\nWater list\nhttps://lists.example.org/water",
        f"{'_' * 47}\nWater list\nhttps://lists.example.org/water",
    ),
    ("notice", f"{NEW}\n\n{NOTICE}", NOTICE),
    ("notice below a rule", f"{NEW}\n\n---------------\n{NOTICE}", f"---------------\n{NOTICE}"),
    ("notice with a heading", f"{NEW}\n\nDisclaimer\n\n{NOTICE}", f"Disclaimer\n\n{NOTICE}"),
    ("german notice", f"{NEW}\n\n{GERMAN_NOTICE}", GERMAN_NOTICE),
    (
        "footer and notice",
        f"{NEW}\n\n{NOTICE}\n\nSent from my iPhone",
        f"{NOTICE}\n\nSent from my iPhone",
    ),
]


@pytest.mark.parametrize(("habit", "text", "signature"), CUT, ids=[habit for habit, _, _ in CUT])
def test_a_signature_is_kept_apart(habit: str, text: str, signature: str) -> None:
    parts = split(text)
    assert parts.new == NEW
    assert parts.signature.split() == signature.split()


@pytest.mark.parametrize(
    "sign_off",
    [
        "Have a great day,\nJonas",
        "Kind regards,\nJonas Brandt",
        "Best, Jonas",
        "Viele Grüße\n\nJonas",
        "Cordialement,\nJonas",
    ],
)
def test_contact_lines_go_and_the_sign_off_stays(sign_off: str) -> None:
    parts = split(f"{NEW}\n\n{sign_off}\n{CONTACT}")
    assert parts.new == f"{NEW}\n\n{sign_off}"
    assert parts.signature == CONTACT


KEPT = [
    "Thanks,\nJonas",
    "Best,\nJonas\nCall me at +44 113 496 0000 any time after three, will you?",
    "Cheers,\nJonas\n\nOh, and my number is +44 113 496 0000. Ring when the train is in.",
    "Jonas Brandt\n+44 113 496 0000",
    "Ask her:\n---\nPriya Shah\npriya@example.org",
    "Part one is done.\n\n---\n\nPart two begins on Monday.",
    "This email is also about the list. It is confidential, for the recipient, and I want it read.",
    "--\nDashes\n--\nare nice. Do you agree?",
]


@pytest.mark.parametrize("text", KEPT)
def test_in_doubt_a_line_is_the_message(text: str) -> None:
    assert split(f"{NEW}\n\n{text}").new == f"{NEW}\n\n{text}"


def test_a_postscript_is_the_message_again() -> None:
    parts = split(f"{NEW}\n\n-- \nJonas\n\nP.S. Bring Tom.\n\nSent from my iPhone")
    assert parts.new == f"{NEW}\n\nP.S. Bring Tom."
    assert "Jonas" in parts.signature


def test_a_footer_in_the_middle_goes_alone() -> None:
    lines = ["Yes.", "Sent from my iPhone", "No, wait."]
    assert signature_lines(lines) == [False, True, False]


def test_taking_leave_is_known_with_and_without_a_name() -> None:
    assert is_sign_off("Best regards,")
    assert is_sign_off("Thanks, Ann")
    assert not is_sign_off("Thanks for the long letter, I read it twice")


CARD = "Jonas Brandt, PhD (he/him)\nHead of Hydrology\nBrandt & Co. KG"
CARDS = [
    ("below a blank line", NEW, CARD),
    ("below initials", f"{NEW}\n\nJB", CARD),
    ("below the first name", f"{NEW}\n\nJonas", CARD),
    ("below a sign-off in two languages", f"{NEW}\n\nGrüße / Kind regards", CARD),
    ("with a notice on it", NEW, f"{CARD}\nDisclaimer: {NOTICE}"),
    ("in two paragraphs", NEW, f"{CARD}\n\nT: +44 113 496 0000\nwww.brandt.example"),
]


@pytest.mark.parametrize(("habit", "new", "card"), CARDS, ids=[habit for habit, _, _ in CARDS])
def test_the_authors_card_is_the_signature(habit: str, new: str, card: str) -> None:
    parts = split(f"{new}\n\n{card}", author="Jonas Brandt <jb@example.org>")
    assert parts.new == new
    assert parts.signature.split() == card.split()


def test_the_author_is_known_by_the_address_too() -> None:
    text = f"{NEW}\n\nRainer Dürr\nQS Schweißtechnik\nKraftwerkbau AG"
    assert split(text, author="Rainer.Duerr@kraft.example").new == NEW


def test_the_card_of_another_person_is_the_message() -> None:
    text = f"{NEW}\n\nAsk her:\n\nPriya Shah\nHead of Data\npriya@example.org"
    assert split(text, author="Jonas Brandt <jb@example.org>").new == text


def test_a_name_alone_is_the_message() -> None:
    text = f"{NEW}\n\nJonas Brandt"
    assert split(text, author="Jonas Brandt <jb@example.org>").new == text


def test_a_card_that_stands_below_the_quote_by_itself_is_the_signature() -> None:
    quote = "On 3 May 2026 at 10:00, Sam <sam@x.org> wrote:\n\n> Could we talk?"
    parts = split(f"{NEW}\n\n{quote}\n\n{CARD}", author="Jonas Brandt <jb@example.org>")
    assert (parts.new, parts.signature) == (NEW, CARD)


def test_a_motto_or_an_office_rule_below_a_full_card_goes_with_it() -> None:
    rule = "I work flexibly, so please do not feel that you must answer out of your own hours."
    card = f"Jonas Brandt\nHead of Hydrology\nT: +44 113 496 0000\n\n{rule}"
    parts = split(f"{NEW}\n\nJonas\n\n{card}", author="Jonas Brandt <jb@example.org>")
    assert parts.new == f"{NEW}\n\nJonas"
    asked = card.replace("hours.", "hours. And is Tuesday fine?")
    assert split(f"{NEW}\n\n{asked}", author="Jonas Brandt <jb@example.org>").new.endswith("fine?")


@pytest.mark.parametrize(
    "below",
    [
        "First, it rains here a lot.\nSecond, nobody pays us. Would you really want that, or am I wrong?",
        "I thought about it again and would rather meet on Friday.\nIs that fine with you?\n\nJane",
        "Part two: I looked at your plan and I like it.\nThe first step is right.\n\nBest,\nJane",
        "Noch etwas: ich bin ab Mai in Bonn, da wird alles anders.\nGeht es auch vorher, im April?",
    ],
)
def test_who_goes_on_talking_below_two_dashes_has_written_a_dash(below: str) -> None:
    assert split(f"{NEW}\n-- \n{below}").new == f"{NEW}\n-- \n{below}"


@pytest.mark.parametrize(
    "below",
    [
        "I have not failed. I've just found 10,000 ways that won't work.\n -- T. A. Edison",
        "Jane Doe\nI answer my mails on Mondays and Fridays.\nCan it wait until then?",
        "Best regards,\nJane Doe\nI work part time and read mails at night.",
        "Do you need help? I read help@acme.example every day.\nBook a call with me there.",
    ],
)
def test_a_motto_or_an_office_rule_below_two_dashes_is_a_signature(below: str) -> None:
    assert split(f"{NEW}\n-- \n{below}", author="Jane Doe <jane@acme.example>").new == NEW


SAID = [
    "Call my assistant:\n\nPriya Shah\n020 7946 0019\n\nor me:\n\nJane\n020 7946 0018",
    "Send it by post, please:\n\nJane Doe\nAcme Water\n1 Mill Lane\nLeeds LS1 4AB",
    "The team:\n\nJane Doe, head\nTom Ode, rivers\nPriya Shah, models",
    "Yes.\n\nThanks,\nJane\n\nZoom: https://zoom.example/j/123\nPasscode: 42",
    "Yes.\n\nBest,\nJane\n\nMy direct number is 0113 496 0001, call any time after 3.",
    "Best regards,\nJane\n\nHere is Priya's card:\nPriya Shah\nHead of Models\n0113 496 0002",
    "I am registered in Leeds, my registered office is in York.",
    "Get Zoom for Android first, then call me on Thursday.",
]


@pytest.mark.parametrize("text", SAID)
def test_numbers_and_names_that_are_said_are_the_message(text: str) -> None:
    assert split(text, author="Jane Doe <jane.doe@acme.example>").new == text


@pytest.mark.parametrize(
    "print_",
    [
        "Acme Water plc. Registered in England no. 1234567. Registered office: 1 Mill Lane, Leeds.",
        "Wasserwerke GmbH, Sitz der Gesellschaft: Karlsruhe, Amtsgericht Mannheim HRB 1234",
        "Eau de Lyon, SA au capital de 1 000 000 euros, RCS Lyon 123 456 789",
        "Please consider the environment before printing this email.",
        "Diese E-Mail wurde von Avast-Antivirussoftware auf Viren geprüft.\nwww.avast.com",
        "__________________\nJane Doe\nAcme Water\n0113 496 0001",
    ],
)
def test_the_small_print_of_an_office_is_signature(print_: str) -> None:
    found = split(f"{NEW}\n\nJane\n\n{print_}", author="Jane Doe <jane.doe@acme.example>")
    assert (found.new, found.signature) == (f"{NEW}\n\nJane", print_)


def test_the_rules_round_a_footer_go_with_it() -> None:
    ruled = f"{'-' * 40}\nSent from my iPhone\n\n{'-' * 40}\n"
    assert split(f"{NEW}\n\n{ruled}").new == NEW
    parted = f"{NEW}\n\n{'-' * 40}\n\nAnd Friday?"
    assert split(parted).new == parted


def test_a_disclaimer_in_one_long_line_needs_no_empty_line_above() -> None:
    notice = " ".join(NOTICE.split())
    assert split(f"{NEW}\nJane\n{notice}").signature == notice
