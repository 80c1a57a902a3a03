"""`mailflow contact`, `organisation`, `aim` and `lead` as their user meets them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from mailflow.cli import main
from mailflow.store.models import DATABASE

BOOKS = Path(__file__).parents[1] / "contacts" / "books"
CONFIG = """
[owner]
name = "Sam Rivera"
addresses = ["sam@example.org"]
[imap]
host = "127.0.0.1"
[smtp]
host = "127.0.0.1"
[store]
state = "{state}"
"""


class Prompt:
    """A command line with a config and a state folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.state = folder / "state"
        self.config = folder / "config.toml"
        self.config.write_text(CONFIG.format(state=self.state))

    def run(self, *words: object) -> Result:
        result = CliRunner().invoke(main, ["-c", str(self.config), *map(str, words)])
        if DATABASE.obj is not None:
            DATABASE.close()
        return result

    def __call__(self, *words: object) -> str:
        result = self.run(*words)
        assert result.exit_code == 0, result.output
        return result.output


@pytest.fixture
def mailflow(tmp_path: Path) -> Prompt:
    return Prompt(tmp_path)


def test_a_contact_is_added_shown_renamed_and_given_another_address(mailflow: Prompt) -> None:
    mailflow(
        "contact",
        "add",
        "Jane Doe",
        "jane@acme.example",
        "--organisation",
        "Acme",
        "--tag",
        "leeds",
    )
    mailflow(
        "contact",
        "edit",
        "Jane",
        "--name",
        "Jane Roe",
        "--address",
        "jr@post.example",
        "--tag",
        "x",
    )
    mailflow("contact", "edit", "Jane", "--untag", "leeds", "--no-address", "JANE@acme.example")
    told = json.loads(mailflow("contact", "show", "Jane Roe", "--json"))["contact"]
    assert (told["name"], told["addresses"]) == ("Jane Roe", ["jr@post.example"])
    assert (told["tags"], told["organisation"]) == (["x"], "Acme")
    assert "Jane Roe" in mailflow("contact", "list", "--tag", "x")
    assert "Jane Roe" not in mailflow("contact", "list", "--tag", "leeds")


def test_a_detail_is_taken_away_by_an_empty_text(mailflow: Prompt) -> None:
    mailflow("contact", "add", "Jane", "--zone", "Europe/London", "--notes", "tea")
    mailflow("contact", "edit", "Jane", "--zone", "", "--notes", "")
    told = json.loads(mailflow("contact", "show", "Jane", "--json"))["contact"]
    assert (told["zone"], told["notes"]) == ("", "")


def test_the_referral_tree_shows_who_pointed_to_whom(mailflow: Prompt) -> None:
    assert "Nobody was named" not in mailflow("contact", "tree")
    for words in (("Jane",), ("Omar", "--via", "Jane"), ("Ruth", "--via", "Omar"), ("Tom",)):
        mailflow("contact", "add", *words)
    assert mailflow("contact", "tree").splitlines() == [
        *("Jane", "   └─ Omar", "      └─ Ruth", "1 more came to you by nobody's word."),
    ]
    assert (
        "nobody points to themselves"
        in mailflow.run("contact", "edit", "Jane", "--via", "Jane").output
    )


def test_an_import_shows_its_columns_and_names_bad_rows_and_a_dry_run_changes_nothing(
    mailflow: Prompt,
) -> None:
    told = mailflow("contact", "import", BOOKS / "outlook-german.csv", "--dry-run")
    assert "E-Mail-Adresse → address" in told
    assert "outlook-german.csv:3: left out: “kein Mail” is no mail address" in told
    assert "1 would be new" in told
    assert "Lena" not in mailflow("contact", "list")


def test_a_repeated_import_of_every_book_changes_nothing(mailflow: Prompt) -> None:
    books = sorted(BOOKS.iterdir())
    first = mailflow("contact", "import", *books, "--relationship", "alumni", "--tag", "books")
    assert " new, " in first
    before = mailflow("contact", "export", "--format", "json")
    again = mailflow("contact", "import", *books, "--relationship", "alumni", "--tag", "books")
    assert "0 new, 0 filled in" in again
    assert mailflow("contact", "export", "--format", "json") == before
    everybody = json.loads(before)["contacts"]
    assert len({one["name"] for one in everybody if "Weiß" in one["name"]}) == 1


@pytest.mark.parametrize("name", ["all.csv", "all.vcf"])
def test_what_is_exported_is_known_when_it_comes_back(
    mailflow: Prompt, tmp_path: Path, name: str
) -> None:
    mailflow("contact", "import", *sorted(BOOKS.iterdir()))
    mailflow("contact", "export", tmp_path / name)
    assert "0 new, 0 filled in" in mailflow("contact", "import", tmp_path / name)


def test_a_file_without_names_of_columns_says_how_to_go_on(
    mailflow: Prompt, tmp_path: Path
) -> None:
    book = tmp_path / "book.csv"
    book.write_text("Person;Where\nJane Doe;jane@acme.example\n")
    failed = mailflow.run("contact", "import", book)
    assert failed.exit_code == 1
    assert "--map" in failed.output
    mailflow("contact", "import", book, "--map", "Person=name", "--map", "Where=address")
    assert "jane@acme.example" in mailflow("contact", "list")


def test_two_contacts_become_one(mailflow: Prompt) -> None:
    mailflow("contact", "add", "Jane Doe", "jane@acme.example")
    mailflow("contact", "add", "J. Doe", "jd@post.example", "--title", "Head")
    mailflow("contact", "merge", "Jane Doe", "J. Doe")
    told = json.loads(mailflow("contact", "list", "--json"))["contacts"]
    assert [(one["title"], len(one["addresses"])) for one in told] == [("Head", 2)]
    assert mailflow.run("contact", "merge", "Jane", "Jane Doe").exit_code == 2


def test_a_stopped_organisation_stops_everybody_there_now_and_later(mailflow: Prompt) -> None:
    mailflow("contact", "add", "Jane", "jane@acme.example", "--organisation", "Acme Inc.")
    assert "1 stopped now" in mailflow("organisation", "stop", "acme")
    assert "asked for no letters" in mailflow("contact", "add", "Omar", "--organisation", "ACME")
    assert "no letters to anybody there" in mailflow("org", "show", "Acme")
    mailflow("contact", "stop", "Jane")
    refused = mailflow("request", "Jane")
    assert "not drafted" in refused


def test_somebody_forgotten_is_gone_and_stays_away(mailflow: Prompt, tmp_path: Path) -> None:
    mailflow("contact", "add", "Jane Doe", "jane@acme.example")
    book = tmp_path / "book.csv"
    book.write_text("Name,Email\nJ. D.,jane@acme.example\n")
    assert mailflow.run("contact", "forget", "Jane").exit_code == 1
    told = mailflow("contact", "forget", "Jane", "--yes")
    assert "never written to again" in told
    assert "left out: forgotten on your word" in mailflow("contact", "import", book)
    assert mailflow.run("contact", "add", "X", "jane@acme.example").exit_code == 1
    files = [path.read_bytes() for path in mailflow.state.rglob("*") if path.is_file()]
    assert not any(b"jane@acme" in octets or b"Jane Doe" in octets for octets in files)


def test_an_aim_grows_questions_from_the_bank_and_what_was_learnt(mailflow: Prompt) -> None:
    assert "path" in mailflow("aim", "questions")
    mailflow("aim", "add", "how wards use data", "--theme", "people", "-q", "Where to begin?")
    mailflow("aim", "learnt", 1, "With one ward.", "--answers", 1)
    mailflow("aim", "edit", 1, "--read", "the annual report")
    told = json.loads(mailflow("aim", "show", 1, "--json"))["aim"]
    assert [one["answered_at"] is None for one in told["questions"]] == [False, True, True, True]
    assert [one["text"] for one in told["insights"]] == ["With one ward."]
    assert told["research"] == ["the annual report"]
    assert mailflow.run("aim", "show", 9).exit_code == 1
    assert "there are: path" in mailflow.run("aim", "questions", "nonsense").output


def test_leads_lie_apart(mailflow: Prompt) -> None:
    mailflow("contact", "add", "Jane")
    mailflow("lead", "add", "An analyst is wanted", "--from", "Jane")
    assert "An analyst is wanted" in mailflow("lead", "list")
    mailflow("lead", "close", 1)
    assert mailflow("lead", "list") == "None.\n"
    assert "[closed]" in mailflow("lead", "list", "--all")
