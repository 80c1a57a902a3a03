"""What a command imports: no driver it has no use for, and nothing heavy for the help."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {"imapclient", "peewee", "jinja2", "psycopg"}
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


def imported(*words: str) -> set[str]:
    """The top modules that a command of mailflow's has imported when it ends."""
    code = (
        "import atexit, json, sys\n"
        "tops = lambda: sorted({name.partition('.')[0] for name in sys.modules})\n"
        "atexit.register(lambda: print('\\n' + json.dumps(tops())))\n"
        "from mailflow.cli import main\n"
        f"main({list(words)!r}, prog_name='mailflow')\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout.splitlines()[-1]))


@pytest.mark.parametrize("word", ["--help", "--version"])
def test_the_help_imports_neither_imap_nor_database_nor_templates(word: str) -> None:
    assert not imported(word) & HEAVY


def test_status_on_a_file_imports_no_server_of_any_kind(tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    config.write_text(CONFIG.format(state=tmp_path / "state"))
    words = ("-c", str(config), "status")
    imported(*words)  # which makes the database
    assert imported(*words) & HEAVY == {"peewee"}


def test_what_is_told_to_peewee_later_is_all_that_its_own_import_sets() -> None:
    """A name more in a later Peewee would be missing on PostgreSQL; this says so at once."""
    code = (
        "import json, types, {first}\n"
        "from mailflow.store.drivers import load_postgres\n"
        "load_postgres()\n"
        "import peewee\n"
        "def told(space): return {{k: type(v).__name__ for k, v in vars(space).items()"
        " if not k.startswith('__')}}\n"
        "print(json.dumps([told(peewee), told(peewee.Psycopg3Adapter)], sort_keys=True))\n"
    )
    own, later = (
        subprocess.check_output([sys.executable, "-c", code.format(first=first)], text=True)
        for first in ("peewee", "mailflow.store")
    )
    assert json.loads(own) == json.loads(later)
    assert json.loads(own)[0]["psycopg"] == "module"
