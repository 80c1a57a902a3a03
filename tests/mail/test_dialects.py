import pytest

from mailflow.mail.dialects import named_in

SHAPES = {
    "in brackets": (
        "I could not deliver to:\n<ada@example.org>:\n550 no such user\n",
        ["ada@example.org"],
    ),
    "indented": (
        "These failed:\n\n  ada@example.org\n    host said: 550 <lena@example.net> is not allowed\n",
        ["ada@example.org"],
    ),
    "bullets": (
        "Failed for good:\n * ada@example.org\n * bo@example.org\n",
        ["ada@example.org", "bo@example.org"],
    ),
    "alias": (
        "failed:\n\n  hidden@inside.example\n    (generated from ada@example.org)\n    550 no\n",
        ["ada@example.org"],
    ),
    "expanded": (
        "fatal errors\nada@inside.example\n   (expanded from: <ada@example.org>)\n",
        ["ada@example.org", "ada@inside.example"],
    ),
    "field": ("Sorry.\nUnknown user: ada@example.org\n", ["ada@example.org"]),
    "exchange": (
        "could not be reached:\n\tRecipient: [SMTP:ada@example.org]\n\tReason: 550\n",
        ["ada@example.org"],
    ),
    "sentence": ("Your message to <ada@example.org> was rejected: quota\n", ["ada@example.org"]),
    "quoted": ("The message addressed to 'ada@example.org' failed\n", ["ada@example.org"]),
    "command": ("Transcript\n>>> RCPT TO:<ada@example.org>\n<<< no\n", ["ada@example.org"]),
    "bare name": ("could not be delivered to:\n\tadalove\n", ["adalove@mail.example"]),
    "help desk": (
        "If it fails again, contact help@example.com\n<ada@example.org>: 550 no\n",
        ["ada@example.org"],
    ),
}


@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_the_failed_addresses_are_found_in_every_shape(shape: str) -> None:
    text, addresses = SHAPES[shape]
    assert [named.address for named in named_in(text, "mail.example")] == addresses


def test_own_addresses_count_only_where_no_other_is_named() -> None:
    own = frozenset({"lena@example.net"})
    both = "<lena@example.net>: sent\n<ada@example.org>: 550 no\n"
    assert [named.address for named in named_in(both, "", aside=own)] == ["ada@example.org"]
    alone = named_in("<lena@example.net>: 550 no\n", "", aside=own)
    assert [named.address for named in alone] == ["lena@example.net"]


def test_each_address_has_its_own_diagnostic() -> None:
    text = "<ada@example.org>: 550 5.1.1 unknown\n<bo@example.org>: 452 4.2.2 full\n"
    first, second = named_in(text, "")
    assert "5.1.1" in first.diagnostic
    assert "4.2.2" not in first.diagnostic
    assert "4.2.2" in second.diagnostic


def test_an_address_ends_where_chinese_text_goes_on() -> None:
    text = "收件人：xu.meihua@qq.example\n退信原因：收件人邮件地址（xu.meihua@qq.example）不存在，无法送达。"
    assert [one.address for one in named_in(text, "qq.example")] == ["xu.meihua@qq.example"]
