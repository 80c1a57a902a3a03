"""Random mails through the reader of orders: does anything run that was not typed?

    python bench/attacks.py [COUNT] [SEED]

Five kinds of mail, a fifth each: prose on top and random orders below; random orders in a
quote; random orders in a signature; random orders on top and others in the quote below, as
five mail programs write it; characters at random. In the first three nothing may run; in the
fourth only what runs when the top stands alone; in the last only a line that is an order by
itself. Printed: mails, orders carried out that may not be (the figure that must be 0), how
many ran that may, and microseconds a mail.
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


_QUOTES = (
    "On Mon, 9 Mar 2026 at 08:00, mailflow <sam@example.org> wrote:\n\n{quote}",
    "Sent from my iPhone\n\n> On 9 Mar 2026, at 08:00, mailflow <sam@example.org> wrote:\n> \n{quote}",
    "-------- Original Message --------\nFrom: mailflow <sam@example.org>\nSent: 9 March 2026 08:00:00"
    " CET\nTo: Sam <sam@example.org>\nSubject: Your interviews\n\n{bare}",
    "________________________________\nFrom: mailflow <sam@example.org>\nSent: Monday, March 9, 2026"
    " 8:00 AM\nTo: Sam Reed <sam@example.org>\nSubject: Your interviews\n\n{bare}",
    "Am 09.03.26 um 08:00 schrieb mailflow:\n{quote}",
)


def above_a_quote(chance: random.Random) -> tuple[str, str]:
    """The top by itself, and the whole mail."""
    top, below = orders(chance), orders(chance)
    quote = "".join(f"> {line}\n" for line in below.splitlines())
    tail = chance.choice(_QUOTES).format(quote=quote, bare=below)
    return top, f"{top}\n\n{tail}"


def noise(chance: random.Random) -> str:
    return "".join(
        chance.choices(" \n\t1239#,.:sendropyb\u202e\u00a0>|-–", k=chance.randint(1, 80))
    )


def ran(text: str) -> list[Command]:
    return [order for order in read_commands(text) if isinstance(order, Command)]


def by_itself(order: Command) -> bool:
    """Is the line, alone, the very order that was read?"""
    return any(isinstance(one, Command) for one in read_commands(order.line))


def is_of(order: Command, typed: Command) -> bool:
    """Is it the order that was typed? A note may be shorter: the cut of the quote takes blank
    lines and dashes at its end.
    """
    is_same = (order.verb, order.items, order.name) == (typed.verb, typed.items, typed.name)
    words, every = order.argument.split(), typed.argument.split()
    return is_same and (words == every or (order.verb.takes_text and words == every[: len(words)]))


def look(number: int, chance: random.Random) -> tuple[str, int, int]:
    """A mail, how many orders ran that nobody typed, and how many ran."""
    kind = number % 5
    if kind == 3:
        top, text = above_a_quote(chance)
        done, may = ran(split(text).new), ran(top)
        extra = [one for one in done if not any(is_of(one, other) for other in may)]
        return text, len(extra), len(done)
    if kind == 4:
        text = noise(chance)
        done = ran(text)
        return text, sum(not by_itself(order) for order in done), len(done)
    text = (below_prose, quoted, signed)[kind](chance)
    done = ran(split(text).new)
    return text, len(done), len(done)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    chance = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    began = time.process_time()
    failures = carried_out = 0
    for number in range(count):
        text, wrong, done = look(number, chance)
        failures += wrong
        carried_out += done
        if wrong:
            print(repr(text))
    took = (time.process_time() - began) * 1e6 / count
    told = f"{failures} orders that nobody typed, {carried_out} that somebody did"
    print(f"{count} mails, {told}, {took:.0f} µs a mail")


if __name__ == "__main__":
    main()
