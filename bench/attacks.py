"""Random mails through the reader of orders: does anything run that was not typed?

    python bench/attacks.py [COUNT] [SEED]

Four kinds of mail, a quarter each: prose on top and random orders below; random orders in a
quote; random orders in a signature; characters at random. In the first three nothing may
run; in the last only a line that is an order by itself. Printed: mails, orders carried out
that may not be (the figure that must be 0), and microseconds a mail.
"""

from __future__ import annotations

import random
import sys
import time

from mailflow.mail.quotes import split
from mailflow.owner.commands import Command, read_commands
from mailflow.owner.words import VERBS

_WORDS = [
    *sorted({" ".join(phrase) for phrase in VERBS}),
    *("1", "2", "3", "17", "#4", "1.", "2)", ",", ";", "and", "\n", "\n\n", "Jane", "Jane Doe"),
    *("2w", "until 5 March", "tomorrow 9:00", "please", "thanks", ":", "–", "all", "not"),
]
_PROSE = (
    "Thank you for this, it is good to see it all in one place.",
    "I talked to my manager yesterday and she likes the idea.",
    "Jane Doe wrote to me this morning about the lab.",
    "What does the second line mean, and who is Bob?",
)


def orders(chance: random.Random) -> str:
    return " ".join(chance.choices(_WORDS, k=chance.randint(1, 25)))


def below_prose(chance: random.Random) -> str:
    return f"{chance.choice(_PROSE)}\n{orders(chance)}\n"


def quoted(chance: random.Random) -> str:
    lines = orders(chance).splitlines()
    return "On Mon, 9 Mar 2026 at 08:00, mailflow <sam@example.org> wrote:\n\n" + "".join(
        f"> {line}\n" for line in lines
    )


def signed(chance: random.Random) -> str:
    return f"{chance.choice(_PROSE)}\n-- \n{orders(chance)}\n"


def noise(chance: random.Random) -> str:
    return "".join(
        chance.choices(" \n\t1239#,.:sendropyb\u202e\u00a0>|-–", k=chance.randint(1, 80))
    )


def wrong(text: str, *, is_noise: bool) -> int:
    """Orders of a mail that nobody typed."""
    read = read_commands(text if is_noise else split(text).new)
    done = [order for order in read if isinstance(order, Command)]
    if not is_noise:
        return len(done)
    # by itself the line must be the very order that was read
    return sum(not any(isinstance(o, Command) for o in read_commands(o_.line)) for o_ in done)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    chance = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    kinds = (below_prose, quoted, signed, noise)
    began = time.process_time()
    failures = 0
    for number in range(count):
        make = kinds[number % 4]
        text = make(chance)
        if found := wrong(text, is_noise=make is noise):
            failures += found
            print(repr(text))
    took = (time.process_time() - began) * 1e6 / count
    print(f"{count} mails, {failures} orders that nobody typed, {took:.0f} µs a mail")


if __name__ == "__main__":
    main()
