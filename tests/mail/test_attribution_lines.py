"""Attribution lines in the habits of mail programs and languages, around one invented mail."""

from __future__ import annotations

import pytest

from mailflow.mail.attribution_lines import Place, attribution, flat_attribution, may_close
from mailflow.mail.quotes import split

ATTRIBUTIONS = [
    ("en gmail", "On Fri, Mar 6, 2026 at 3:20 PM Dana Whitfield <dana@example.org> wrote:"),
    (
        "en gmail wrapped",
        "On Fri, Mar 6, 2026 at 3:20 PM Dana Whitfield <dana.whitfield@example.org>\nwrote:",
    ),
    (
        "en gmail wrapped 3",
        "On Fri, Mar 6, 2026 at 3:20 PM\nDana Whitfield\n<dana.whitfield@example.org> wrote:",
    ),
    ("en gmail no address", "On Fri, Mar 6, 2026 at 3:20 PM Dana Whitfield wrote:"),
    ("en gb", "On Fri, 6 Mar 2026 at 15:20, Dana Whitfield <dana@example.org> wrote:"),
    ("apple", "On Mar 6, 2026, at 3:20 PM, Dana Whitfield <dana@example.org> wrote:"),
    ("apple gb", "On 6 Mar 2026, at 15:20, Dana Whitfield <dana@example.org> wrote:"),
    ("thunderbird", "On 3/6/26 15:20, Dana Whitfield wrote:"),
    ("thunderbird iso", "On 2026-03-06 15:20, Dana Whitfield wrote:"),
    ("proton", "On Friday, March 6th, 2026 at 3:20 PM, Dana Whitfield <dana@example.org> wrote:"),
    (
        "yahoo",
        "On Friday, March 6, 2026 at 03:20:11 PM GMT+1, Dana Whitfield <dana@example.org> wrote:",
    ),
    ("k9", "On March 6, 2026 3:20:11 PM GMT+01:00, Dana Whitfield <dana@example.org> wrote:"),
    ("mutt", "On Fri, Mar 06, 2026 at 03:20:11PM +0100, Dana Whitfield wrote:"),
    ("notes", "Dana Whitfield/Leeds/ACME wrote on 03/06/2026 03:20:11 PM:"),
    (
        "zoho",
        "---- On Fri, 06 Mar 2026 15:20:11 +0100 Dana Whitfield <dana@example.org> wrote ----",
    ),
    ("eudora", "At 03:20 PM 3/6/2026, Dana Whitfield wrote:"),
    ("fastmail", "On Fri, Mar 6, 2026, at 3:20 PM, Dana Whitfield wrote:"),
    ("gnus", "Dana Whitfield <dana@example.org> writes:"),
    ("horde", "Quoting Dana Whitfield <dana@example.org>:"),
    ("de gmail", "Am Fr., 6. März 2026 um 15:20 Uhr schrieb Dana Whitfield <dana@example.org>:"),
    (
        "de gmail wrapped",
        "Am Fr., 6. März 2026 um 15:20 Uhr schrieb Dana Whitfield <\ndana@example.org>:",
    ),
    ("de apple", "Am 06.03.2026 um 15:20 schrieb Dana Whitfield <dana@example.org>:"),
    ("de thunderbird", "Am 06.03.26 um 15:20 schrieb Dana Whitfield:"),
    ("de k9", "Am 6. März 2026 15:20:11 MEZ schrieb Dana Whitfield <dana@example.org>:"),
    ("de roundcube", "Am 2026-03-06 15:20, schrieb Dana Whitfield:"),
    ("fr gmail", "Le ven. 6 mars 2026 à 15:20, Dana Whitfield <dana@example.org> a écrit :"),
    ("fr apple", "Le 6 mars 2026 à 15:20, Dana Whitfield <dana@example.org> a écrit :"),
    ("fr thunderbird", "Le 06/03/2026 à 15:20, Dana Whitfield a écrit :"),
    (
        "fr yahoo",
        "Le vendredi 6 mars 2026 à 15:20:11 UTC+1, Dana Whitfield <dana@example.org> a écrit :",
    ),
    ("es gmail", "El vie, 6 mar 2026 a las 15:20, Dana Whitfield (<dana@example.org>) escribió:"),
    ("es apple", "El 6 mar 2026, a las 15:20, Dana Whitfield <dana@example.org> escribió:"),
    ("es thunderbird", "El 6/3/26 a las 15:20, Dana Whitfield escribió:"),
    (
        "it gmail",
        "Il giorno ven 6 mar 2026 alle ore 15:20 Dana Whitfield <dana@example.org> ha scritto:",
    ),
    (
        "it apple",
        "Il giorno 6 mar 2026, alle ore 15:20, Dana Whitfield <dana@example.org> ha scritto:",
    ),
    ("it thunderbird", "Il 06/03/26 15:20, Dana Whitfield ha scritto:"),
    (
        "pt gmail",
        "Em sex., 6 de mar. de 2026 às 15:20, Dana Whitfield <dana@example.org> escreveu:",
    ),
    ("pt-pt gmail", "Dana Whitfield <dana@example.org> escreveu (sexta, 6/03/2026 à(s) 15:20):"),
    ("nl gmail", "Op vr 6 mrt 2026 om 15:20 schreef Dana Whitfield <dana@example.org>:"),
    (
        "nl apple",
        "Op 6 mrt 2026, om 15:20 heeft Dana Whitfield <dana@example.org> het volgende geschreven:",
    ),
    ("nl thunderbird", "Op 06-03-2026 om 15:20 schreef Dana Whitfield:"),
    ("sv gmail", "Den fre 6 mars 2026 kl 15:20 skrev Dana Whitfield <dana@example.org>:"),
    ("sv apple", "6 mars 2026 kl. 15:20 skrev Dana Whitfield <dana@example.org>:"),
    ("sv thunderbird", "Den 2026-03-06 kl. 15:20, skrev Dana Whitfield:"),
    ("da gmail", "Den fre. 6. mar. 2026 kl. 15.20 skrev Dana Whitfield <dana@example.org>:"),
    ("da apple", "Den 6. mar. 2026 kl. 15.20 skrev Dana Whitfield <dana@example.org>:"),
    ("no gmail", "fre. 6. mars 2026 kl. 15:20 skrev Dana Whitfield <dana@example.org>:"),
    ("no apple", "6. mar. 2026 kl. 15:20 skrev Dana Whitfield <dana@example.org>:"),
    ("fi gmail", "pe 6. maalisk. 2026 klo 15.20 Dana Whitfield (dana@example.org) kirjoitti:"),
    ("fi apple", "Dana Whitfield <dana@example.org> kirjoitti 6.3.2026 kello 15.20:"),
    ("pl gmail", "pt., 6 mar 2026 o 15:20 Dana Whitfield <dana@example.org> napisał(a):"),
    (
        "pl apple",
        "Wiadomość napisana przez Dana Whitfield <dana@example.org> w dniu 06.03.2026, o godz. 15:20:",
    ),
    ("pl thunderbird", "W dniu 06.03.2026 o 15:20, Dana Whitfield pisze:"),
    ("pl onet", "Dnia 6 marca 2026 15:20 Dana Whitfield <dana@example.org> napisał(a):"),
    ("cs gmail", "pá 6. 3. 2026 v 15:20 odesílatel Dana Whitfield <dana@example.org> napsal:"),
    ("cs thunderbird", "Dne 06. 03. 26 v 15:20 Dana Whitfield napsal(a):"),
    ("sk gmail", "pi 6. 3. 2026 o 15:20 Dana Whitfield <dana@example.org> napísal(a):"),
    ("hu gmail", "Dana Whitfield <dana@example.org> ezt írta (időpont: 2026. márc. 6., P, 15:20):"),
    ("hu thunderbird", "2026. 03. 06. 15:20 keltezéssel, Dana Whitfield írta:"),
    ("ru gmail", "пт, 6 мар. 2026 г. в 15:20, Dana Whitfield <dana@example.org>:"),
    ("ru apple", "6 марта 2026 г., в 15:20, Dana Whitfield <dana@example.org> написал(а):"),
    ("ru thunderbird", "06.03.2026 15:20, Dana Whitfield пишет:"),
    ("ru mail.ru", "Пятница, 6 марта 2026, 15:20 +03:00 от Dana Whitfield <dana@example.org>:"),
    ("ru yandex dotted", '06.03.2026, 15.20, "Dana Whitfield" <dana@example.org>:'),
    ("en yandex", '3:20 PM, March 6, 2026, "Dana Whitfield" <dana@example.org>:'),
    ("ru yandex", '06.03.2026, 15:20, "Dana Whitfield" <dana@example.org>:'),
    ("uk gmail", "пт, 6 бер. 2026 р. о 15:20 Dana Whitfield <dana@example.org> пише:"),
    ("tr gmail", "Dana Whitfield <dana@example.org>, 6 Mar 2026 Cum, 15:20 tarihinde şunu yazdı:"),
    ("tr apple", "Dana Whitfield <dana@example.org> şunları yazdı (6 Mar 2026 15:20):"),
    (
        "el gmail",
        "Στις Παρ 6 Μαρ 2026 στις 3:20 μ.μ., ο/η Dana Whitfield <dana@example.org> έγραψε:",
    ),
    ("ro gmail", "vin., 6 mar. 2026 la 15:20, Dana Whitfield <dana@example.org> a scris:"),
    ("ro gmail old", "În vin., 6 mar. 2026 la 15:20, Dana Whitfield <dana@example.org> a scris:"),
    ("ja gmail", "2026年3月6日(金) 15:20 Dana Whitfield <dana@example.org>:"),
    ("ja apple", "2026/03/06 15:20、Dana Whitfield <dana@example.org>のメール:"),
    ("zh-cn gmail", "Dana Whitfield <dana@example.org> 于2026年3月6日周五 15:20写道："),
    ("zh-tw gmail", "Dana Whitfield <dana@example.org> 於 2026年3月6日 週五 下午3:20寫道："),
    ("zh apple", "在 2026年3月6日，15:20，Dana Whitfield <dana@example.org> 写道："),
    ("ko gmail", "2026년 3월 6일 (금) 오후 3:20, Dana Whitfield <dana@example.org>님이 작성:"),
    (
        "vi gmail",
        "Vào Th 6, 6 thg 3, 2026 vào lúc 15:20 Dana Whitfield <dana@example.org> đã viết:",
    ),
    (
        "id gmail",
        "Pada tanggal Jum, 6 Mar 2026 pukul 15.20 Dana Whitfield <dana@example.org> menulis:",
    ),
    (
        "he gmail",
        "\u202bבתאריך יום ו׳, 6 במרץ 2026 ב-15:20 מאת \u202aDana Whitfield\u202c\u200f <\u202adana@example.org\u202c\u200f>:\u202c",
    ),
    (
        "ar gmail",
        "في الجمعة، 6 مارس 2026 في 3:20 م تمت كتابة ما يلي بواسطة Dana Whitfield <dana@example.org>:",
    ),
    ("bg gmail", "На пт, 6.03.2026 г. в 15:20 Dana Whitfield <dana@example.org> написа:"),
    ("hr gmail", "pet, 6. ožu 2026. u 15:20 Dana Whitfield <dana@example.org> napisao je:"),
    (
        "sl gmail",
        "V V pet., 6. mar. 2026 ob 15:20 je oseba Dana Whitfield <dana@example.org> napisala:",
    ),
    (
        "ca gmail",
        "Missatge de Dana Whitfield <dana@example.org> del dia dv., 6 de març 2026 a les 15:20:",
    ),
    (
        "et gmail",
        "Kuupäev R, 6. märts 2026 kell 15:20 kirjutas Dana Whitfield (<dana@example.org>):",
    ),
    ("lt gmail", "2026-03-06, pn, 15:20 Dana Whitfield <dana@example.org> rašė:"),
    (
        "lv gmail",
        "piektd., 2026. g. 6. marts, plkst. 15:20 — lietotājs Dana Whitfield (<dana@example.org>) rakstīja:",
    ),
    ("th gmail", "ในวันที่ ศ. 6 มี.ค. 2026 เวลา 15:20 Dana Whitfield <dana@example.org> เขียนว่า:"),
    ("old gmail", "2026-03-06 15:20 GMT+01:00 Dana Whitfield <dana@example.org>:"),
]
OLD = "Hello Jonas,\n\ncould we talk for twenty minutes about water supply?\n\nDana"
NEW = "Yes, gladly. Wednesday after four suits me.\n\nJonas"


def marked(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


@pytest.mark.parametrize(("habit", "line"), ATTRIBUTIONS, ids=[habit for habit, _ in ATTRIBUTIONS])
@pytest.mark.parametrize(
    "shape",
    [
        "{new}\n\n{line}\n\n{marked}\n",
        "{new}\n\n{line}\n{marked}",
        "{new}\n{line}\n{marked}",
        "{new}\n\n{line}\n\n{old}\n",
        "{line}\n{marked}\n\n{new}\n",
        "{line}\n\n{marked}\n\n{new}\n",
    ],
    ids=["blank", "close", "touching", "unmarked", "below", "far-below"],
)
def test_an_attribution_line_is_cut_with_its_quote(habit: str, line: str, shape: str) -> None:
    parts = split(shape.format(new=NEW, line=line, old=OLD, marked=marked(OLD)))
    assert parts.new == NEW
    assert "twenty minutes" in parts.quoted
    assert "@example.org" in parts.quoted or "Dana" in parts.quoted


@pytest.mark.parametrize(("habit", "line"), ATTRIBUTIONS, ids=[habit for habit, _ in ATTRIBUTIONS])
def test_every_attribution_line_may_close(habit: str, line: str) -> None:
    assert may_close(line.rpartition("\n")[2])


PROSE = [
    "On Friday I wrote:",
    "On 6 March 2026 at 10:15 I wrote:",
    "On 6 March 2026 at 10:15 the board wrote:",
    "As she wrote in 2019:",
    "Tom wrote:",
    "Tom said:",
    "Am Freitag schrieb ich:",
    "Am 6. März 2026 um 10:15 schrieb ich:",
    "Update 2026-03-06 15:20:",
    "Mon, 6 Mar 2026, 15:20:",
    "Write to jane@example.org:",
    "Ask Priya <priya@example.org>:",
    "At 10:00 we meet Tom and Ann:",
]


@pytest.mark.parametrize("line", PROSE)
def test_a_sentence_with_a_colon_is_no_attribution(line: str) -> None:
    assert attribution(["Hello,", "", line], 2) is None


TOLD = [
    "Tom wrote on 1 March 2026 at 10:15 to dana@example.org:",
    "I wrote to Tom Ode <tom@example.org> on 1 March 2026 and he wrote back at 10:15:",
    "Tom, who started on 1 March 2024 at 9:00, wrote:",
    "Write to tom@example.org before 2 March 2026, 9:14. He said:",
    "On 2 March 2026 at 9:14 I sent this to tom@example.org:",
    "Am 2. März 2026 um 9:14 Uhr schrieb mir Dana:",
    "Am 2. März 2026 um 9:14 hat uns Herr Ode <ode@example.org> geschrieben:",
    "Herr Ode, der am 2. März 2026 um 9:14 ankam, schrieb:",
    "Le 2 mars 2026 à 9 h 14, Dana m'a écrit :",
    "Claire, qui est venue le 2 mars 2026 à 9h14, a écrit :",
    "El 2 de marzo de 2026 a las 9:14 me escribió Dana:",
    "Il 2 marzo 2026 alle 9:14 mi ha scritto Dana:",
    "Op 2 maart 2026 om 9:14 schreef hij mij:",
    "Monday, 2 March 2026, 9:14:\nrain.\n\nTuesday, 3 March 2026, 10:00:\nmore rain. Ann said:",
]


@pytest.mark.parametrize("line", TOLD)
def test_a_sentence_about_writing_is_no_attribution_of_unmarked_text(line: str) -> None:
    text = f"Hello,\n\n{line}\n\nThe river is full.\n\nTake care."
    assert split(text).new == text


@pytest.mark.parametrize(
    "line",
    [
        "On 2 Mar 2026, at 09:14, Ai Weiwei <ai@example.org> wrote:",
        "Am 02.03.2026 um 09:14 schrieb Ai Weiwei <ai@example.org>:",
        "Dana Whitfield <dana@example.org> a écrit le 2 mars 2026 à 09:14 :",
        "Le lun. 2 mars 2026 à 09:14, Jean du Pont a écrit :",
        "On 2 Mar 2026, at 09:14, Han Li <han@example.org> wrote:",
        "El vie, 12 feb 2027 a las 7:02 a. m., Dana Rozo <dana@example.org> escribió:",
        "El vie, 12 feb 2027 a las 7:02 p. m. escribió Dana Rozo <dana@example.org>:",
        "Robin Vale <r@example.org> ezt írta (időpont:\n2026. márc. 2., H, 9:14):",
    ],
)
def test_a_name_that_is_a_pronoun_elsewhere_is_a_name(line: str) -> None:
    assert split(f"{NEW}\n\n{line}\n\n{OLD}").new == NEW


def test_quoted_text_below_makes_an_attribution_of_a_short_line() -> None:
    assert attribution(["Hello,", "", "Tom wrote:"], 2, followed=True) == Place(2, 0, 2)


def test_an_attribution_over_several_lines_is_found_from_its_last() -> None:
    lines = [
        "Fine.",
        "",
        "On Fri, Mar 6, 2026 at 3:20 PM",
        "Dana Whitfield",
        "<d@example.org> wrote:",
    ]
    assert attribution(lines, 4) == Place(2, 0, 4)


def test_an_attribution_does_not_reach_beyond_the_floor() -> None:
    lines = ["On Fri, Mar 6, 2026 at 3:20 PM", "Dana <d@example.org> wrote:"]
    assert attribution(lines, 1, floor=1, followed=True) == Place(1, 0, 1)


def test_the_authors_words_before_an_attribution_stay() -> None:
    line = "Fine by me. On Fri, Mar 6, 2026 at 3:20 PM, dana@example.org wrote:"
    assert attribution([line], 0) == Place(0, line.index("On Fri"), 0)
    assert split(line + "\n> Hello").new == "Fine by me."


def test_an_attribution_with_its_quote_on_the_same_line_is_found() -> None:
    line = "Fine. On Fri, Mar 6, 2026 at 3:20 PM Dana <d@example.org> wrote: Hello Jonas"
    assert flat_attribution(line) == line.index("On Fri")
    assert flat_attribution("On 3 March I wrote: can you come at ten?") == -1
    assert split(line).new == "Fine."
