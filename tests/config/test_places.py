"""Lines of keys, in every way TOML lets one write them."""

from __future__ import annotations

from mailflow.config.places import lines_of

TEXT = '''# a comment with [brackets] and key = 1
lint_off = [  # one a line
  "a",

  "b, = ]",
]
owner.name = "Sam"

[ imap ]
"host" = 'imap # no comment'
signature = """
[smtp]
host = "not here"
"""
port = 1_000
[smtp]
nested = { host = "x", port = 1 }
[[account]]
name = "a"
[[account]]
name = "b"
'''


def test_each_key_is_found_on_its_own_line() -> None:
    assert lines_of(TEXT) == {
        ("lint_off",): 2,
        ("lint_off", "0"): 3,
        ("lint_off", "1"): 5,
        ("owner",): 7,
        ("owner", "name"): 7,
        ("imap",): 9,
        ("imap", "host"): 10,
        ("imap", "signature"): 11,
        ("imap", "port"): 15,
        ("smtp",): 16,
        ("smtp", "nested"): 17,
        ("smtp", "nested", "host"): 17,
        ("smtp", "nested", "port"): 17,
        ("account",): 18,
        ("account", "0"): 18,
        ("account", "0", "name"): 19,
        ("account", "1"): 20,
        ("account", "1", "name"): 21,
    }
