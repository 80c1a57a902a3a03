"""Header blocks above a quote, in the names of many languages and the shapes of programs."""

from __future__ import annotations

import pytest

from mailflow.mail.header_blocks import (
    field_roles,
    flat_block,
    header_block_end,
    labelled_block_end,
)
from mailflow.mail.quotes import split

NAMES = [
    ("en", ("From", "Sent", "To", "Subject")),
    ("en2", ("From", "Date", "To", "Subject")),
    ("de", ("Von", "Gesendet", "An", "Betreff")),
    ("fr", ("De", "Envoyé", "À", "Objet")),
    ("fr2", ("De", "Date", "À", "Objet")),
    ("fr orange", ("De", "Message du", "A", "Objet")),
    ("es", ("De", "Enviado el", "Para", "Asunto")),
    ("es2", ("De", "Fecha", "Para", "Asunto")),
    ("it", ("Da", "Inviato", "A", "Oggetto")),
    ("it2", ("Da", "Data", "A", "Oggetto")),
    ("pt", ("De", "Enviada em", "Para", "Assunto")),
    ("pt2", ("De", "Enviado", "Para", "Assunto")),
    ("nl", ("Van", "Verzonden", "Aan", "Onderwerp")),
    ("sv", ("Från", "Skickat", "Till", "Ämne")),
    ("da", ("Fra", "Sendt", "Til", "Emne")),
    ("no", ("Fra", "Sendt", "Til", "Emne")),
    ("fi", ("Lähettäjä", "Lähetetty", "Vastaanottaja", "Aihe")),
    ("pl", ("Od", "Wysłano", "Do", "Temat")),
    ("pl2", ("Od", "Data", "Do", "Temat")),
    ("cs", ("Od", "Odesláno", "Komu", "Předmět")),
    ("cs2", ("Od", "Datum", "Komu", "Předmět")),
    ("sk", ("Od", "Odoslané", "Komu", "Predmet")),
    ("hu", ("Feladó", "Elküldve", "Címzett", "Tárgy")),
    ("hu2", ("Feladó", "Dátum", "Címzett", "Tárgy")),
    ("ru", ("От", "Отправлено", "Кому", "Тема")),
    ("ru2", ("От кого", "Дата", "Кому", "Тема")),
    ("uk", ("Від", "Надіслано", "Кому", "Тема")),
    ("tr", ("Kimden", "Gönderildi", "Kime", "Konu")),
    ("tr2", ("Gönderen", "Tarih", "Kime", "Konu")),
    ("el", ("Από", "Στάλθηκε", "Προς", "Θέμα")),
    ("ro", ("De la", "Trimis", "Către", "Subiect")),
    ("ja", ("差出人", "送信日時", "宛先", "件名")),
    ("zh", ("发件人", "发送时间", "收件人", "主题")),
    ("zh2", ("寄件者", "寄件日期", "收件者", "主旨")),
    ("ko", ("보낸 사람", "보낸 날짜", "받는 사람", "제목")),
    ("vi", ("Từ", "Ngày gửi", "Đến", "Chủ đề")),
    ("id", ("Dari", "Dikirim", "Kepada", "Perihal")),
    ("he", ("מאת", "נשלח", "אל", "נושא")),
    ("ar", ("من", "تم الإرسال", "إلى", "الموضوع")),
    ("bg", ("От", "Изпратено", "До", "Относно")),
    ("hr", ("Od", "Poslano", "Za", "Predmet")),
    ("sl", ("Od", "Poslano", "Za", "Zadeva")),
    ("lt", ("Nuo", "Išsiųsta", "Kam", "Tema")),
    ("lv", ("No", "Nosūtīts", "Kam", "Temats")),
    ("et", ("Saatja", "Saadetud", "Saaja", "Teema")),
    ("th", ("จาก", "ส่ง", "ถึง", "เรื่อง")),
    ("ca", ("De", "Enviat", "Per a", "Assumpte")),
    ("eu", ("Nork", "Bidalia", "Nori", "Gaia")),
    ("is", ("Frá", "Sent", "Til", "Efni")),
]
VALUES = (
    "Dana Whitfield <dana@example.org>",
    "6 March 2026 15:20",
    "Jonas Brandt <jonas@example.org>",
    "A short talk",
)
BARE = ("Dana Whitfield", "6 March 2026 15:20", "Jonas Brandt", "A short talk")
OLD = "Hello Jonas,\n\ncould we talk for twenty minutes?\n\nDana"
NEW = "Yes, gladly. Wednesday after four suits me.\n\nJonas"


def rows(names: tuple[str, ...], values: tuple[str, ...], form: str) -> list[str]:
    return [form.format(name, value) for name, value in zip(names, values, strict=True)]


def blocks(names: tuple[str, ...]) -> dict[str, str]:
    plain = rows(names, VALUES, "{}: {}")
    return {
        "plain": "\n".join(plain),
        "rule": "_" * 32 + "\n" + "\n".join(plain),
        "dashes": "-----Original Message-----\n" + "\n".join(plain),
        "bold": "\n".join(rows(names, VALUES, "*{}:* {}")),
        "names-only": "\n".join(rows(names, BARE, "{}: {}")),
        "with-cc": "\n".join((*plain[:3], "Cc: Office <office@example.org>", plain[3])),
        "blank-lines": "\n\n".join(plain),
        "hotmail-order": "\n".join((plain[1], plain[3], plain[0], plain[2])),
        "wrapped": "\n".join((*plain[:2], plain[2] + ";", "  Tom <tom@example.org>", plain[3])),
        "tabs": "\n".join(rows(names, VALUES, "{}:\t{}")),
        "spaced-colon": "\n".join(rows(names, VALUES, "{} : {}")),
    }


@pytest.mark.parametrize(("language", "names"), NAMES, ids=[language for language, _ in NAMES])
@pytest.mark.parametrize("shape", list(blocks(("", "", "", ""))))
def test_a_header_block_and_what_is_below_are_cut(
    language: str, names: tuple[str, ...], shape: str
) -> None:
    parts = split(f"{NEW}\n\n{blocks(names)[shape]}\n\n{OLD}")
    assert parts.new == NEW
    assert parts.quoted.endswith(OLD)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "pt", "nl", "sv", "pl", "ru"])
def test_a_header_block_on_one_line_is_cut(language: str) -> None:
    flat = " ".join(rows(dict(NAMES)[language], VALUES, "{}: {}"))
    assert split(f"{NEW} {flat} {OLD}").new.split() == NEW.split()


def test_a_header_block_on_one_line_may_begin_with_its_date() -> None:
    sender, *others = rows(dict(NAMES)["en2"], VALUES, "{}: {}")
    flat = " ".join((others[0], sender, *others[1:]))
    assert split(f"{NEW}\n\n{flat}\n\n{OLD}").new == NEW


PROSE = [
    "From: Leeds\nTo: York\nDate: 12 March 2026 14:05",
    "From: 10:00\nTo: 11:30",
    "From: what I hear, it works.\nTo: be sure, ask Priya.",
    "Date: Thursday 12 March, 10:00\nPlace: Room 4",
    "Name: Priya Shah\nMail: priya@example.org\nDate: 12 March 2026",
    "A: yes\nB: no\nC: maybe",
    "Q: Who?\nA: Priya <priya@example.org>, since 2010.",
    "Re: your question - yes.\nTo: be continued.",
    "De: acuerdo. A: las diez. Fecha: por ver.",
    "From: now on I am in Berlin.\nDate: Tuesday at 4 still stands.\nSubject: to change.",
    "From: Monday on I have a desk.\nTo: be honest, I am glad.\nSubject: to rain, let us walk.",
    "Von: mir aus gern.\nAn: welchem Tag ist mir gleich.\nBetreff: die Fragen dazu",
    "De: rien.\nObjet: parlons-en jeudi.\nDate: 12 mars, comme convenu",
    "From: 9:00\nTo: 10:30\nSubject: budgets\nDate: 12 March 2026",
    "From: Leeds\nTo: York\nDate: 12 March 2026\nSubject: site visit",
    "From: 1 May 2026\nTo: 30 April 2028\nSubject: floods\nWrite to jobs@example.org by Sunday",
    "Date: 2 March 2026\nTo: Acme Water\nFrom: Vale Ltd, Leeds\nSubject: consulting",
    "Date: 12 March 2026, 10:00\nTo: all staff\nFrom: the board\nSubject: office move",
]

WITHOUT_ADDRESS = [
    "From: Dana Whitfield\nSent: 6 March 2026 15:20\nTo: Jonas Weber",
    "Von: Dana Whitfield\nGesendet: Freitag, 6. März 2026 15:20\nAn: Jonas Weber",
    "From: Dana Whitfield\nSent: Friday, March 6, 2026 3:20 PM\nTo: Jonas\nSubject: A talk",
    "From: whitfield, dana\nDate: 06.03.2026 15:20\nTo: brandt, jonas\nSubject: a talk",
    "From: Dana\nTo: Jonas\nSubject: A talk\nDate: Fri, 6 Mar 2026 15:20:03 +0000",
    "De : Dana\nEnvoyé : vendredi 6 mars 2026 15 h 20\nÀ : Jonas\nObjet : Une question",
    "From: Dana Whitfield\nTo: Jonas Brandt\nSubject: A talk",
    "差出人: 山田\n宛先: 田中\n件名: 質問",
]


@pytest.mark.parametrize("text", PROSE)
def test_a_list_with_colons_is_no_header_block(text: str) -> None:
    assert header_block_end(text.split("\n"), 0) == 0
    assert flat_block(text.replace("\n", " ")) == -1
    assert split(text).new == text


@pytest.mark.parametrize("block", WITHOUT_ADDRESS)
def test_a_whole_name_or_a_time_stands_for_an_address(block: str) -> None:
    assert split(f"{NEW}\n\n{block}\n\n{OLD}").new == NEW


def test_one_name_may_mean_two_fields() -> None:
    assert len(field_roles("Od: Dana")) == 1
    assert field_roles("No such field: here") == frozenset()
    assert len(field_roles("Data: 6 marzo")) == 1


def test_labels_of_an_unknown_language_count_below_a_line() -> None:
    block = ["Ka: Dana <dana@example.org>", "Ko: 6 March 2026 15:20", "Ki: Jonas", "Ku: Talk"]
    assert labelled_block_end([*block, "", "old"], 0) == 4
    assert split("\n".join(("Fine.", "", "_" * 32, *block, "", "old"))).new == "Fine."
    assert "Ka:" in split("\n".join(("Fine.", "", *block, "", "more"))).new
