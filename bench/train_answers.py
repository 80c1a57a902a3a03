"""Trains the second opinion on what replies say: mailflow/reading/opinion.bin.

    uv run --with scikit-learn==1.9.1 bench/train_answers.py [--halves FOLDER]
    uv run --with scikit-learn==1.9.1 bench/train_answers.py --figures [--unseen REPLIES.jsonl …]

scikit-learn only trains; the program reads the numbers that it leaves. Learns from
bench/replies and the sentences of the tests, all written for this project; not from
replies/unseen.jsonl. `--halves` also writes what was taught without each half of the replies at
first sight, for train_doubts.py. `--figures` trains several times instead, always leaving out
what is then read, and prints how the rules alone, the words alone and both together do: on the
letters of each hand, read by what the letters of other hands taught, and on each file given as
`--unseen`, from which nothing is learned.

The same material gives the same numbers. How far the rules are trusted is counted on the
letters and on replies/more alone, as no phrase was written after them.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np

from bench.meaning import LANGUAGES, ROOT, Case, cases, macro_f1, plain, reading
from bench.training import (
    FIRST_SIGHT,
    HALVES,
    Trained,
    by_all_cores,
    half,
    hand,
    train,
    write,
)
from mailflow.pipeline.evidence import Answer
from mailflow.reading import opinion
from mailflow.reading.opinion import Opinion, marks
from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Sentence, Stance
from mailflow.reading.times.stances.grammar import stances
from mailflow.reading.times.stances.pages import Page
from mailflow.reading.verdict import Context, Verdict
from mailflow.reading.wording import wording

MODEL = ROOT / "mailflow" / "reading" / "opinion.bin"
ANSWERS = [answer.value for answer in Answer]
#: by letters left out: how much the words count beside the rules
TRUST = 6.0
#: by hands other than those of the rules; no phrase was written after them
LETTERS = (
    "letters",
    "letters-of-times",
    "letters-of-borders",
    "letters-of-five-hands",
    "letters-once-unseen",
    "letters-of-other-hands",
    "letters-of-working-days",
)
#: replies that were measured by until what was misread in them had been looked at
OPENED = ("second-volume", "everyday", "denials")
STRENGTH = 30.0
#: a word of fewer texts weighs nothing: on hands left out as right as all words, and half the size
LEAST = 4
#: the hands left out together, and then read; by the beginnings of the letters' ids
HANDS_LEFT_OUT = (
    ("tr", "tr1", "tr3", "w5", "w6"),
    ("g", "tr2", "tr5", "w7", "v1"),
    ("h", "tr4", "w8", "v2", "v3"),
    ("t", "f", "k", "w9", "v4"),
)


@dataclass(frozen=True)
class Reply:
    """A reply to learn from: its words, what it says, what the rules make of it."""

    words: dict[str, int]
    answers: list[str]
    verdict: list[str]
    source: str
    #: who wrote it, of a letter
    hand: str = ""
    #: of the replies at first sight
    half: int | None = None

    @property
    def is_denial(self) -> bool:
        labels = set(self.answers)
        return bool(labels & {"no", "stop"}) and not labels & {"yes", "times"}


def _by_grammar(_: Page, sentence: Sentence, found: Sequence[Proposal]) -> list[Stance]:
    return stances(sentence, found)


def gathered(some: Sequence[Case], source: str) -> list[Reply]:
    """The replies of a set, read by the rules alone."""
    return by_all_cores(lambda at: _gathered(some[at], source), len(some))


def _gathered(case: Case, source: str) -> Reply:
    counted: set[str] = set()

    def judged(text: str, verdict: Verdict, context: Context) -> Verdict:
        counted.update(wording(text), marks(verdict, context))
        return verdict

    # The stances of these very times were learned from these letters, too: read by grammar,
    # times are as often wrong as in letters that nothing was learned from.
    with (
        patch("mailflow.reading.opinion.weigh", judged),
        patch("mailflow.reading.times.story.weighed", _by_grammar),
    ):
        got = reading(case)
    verdict = [answer.value for answer in got.answers]
    words = dict.fromkeys(sorted(counted or wording(got.new_text)), 1)
    written = hand(case) if source in LETTERS else ""
    left = half(case) if source == FIRST_SIGHT.stem else None
    return Reply(words, case["answers"], verdict, source, written, left)


def material() -> list[Reply]:
    """All that is learned from."""
    found = []
    for language in LANGUAGES:
        for source in ("bench/replies", "bench/replies/more", "tests/reading/answers"):
            path = ROOT / source / f"{language}.txt"
            lines = path.read_text(encoding="utf-8").splitlines()
            kept = [line.removeprefix("? ") for line in lines if " | " in line]
            found += gathered([plain(line, language) for line in kept], source)
    lines = (ROOT / "tests/reading/sentences/answers.txt").read_text(encoding="utf-8").splitlines()
    found += gathered(
        [plain(line, "") for line in lines if " | " in line], "tests/reading/sentences"
    )
    found += gathered([plain(line, "") for line in _notices()], "tests/reading/sentences")
    for name in (*LETTERS, *OPENED, FIRST_SIGHT.stem):
        found += gathered(cases(ROOT / f"bench/replies/{name}.jsonl"), name)
    return found


def _notices() -> list[str]:
    """The absences of the tests whose day of return is told, as lines of answers."""
    path = ROOT / "tests/reading/sentences/away.txt"
    lines = (line.partition(" | ") for line in path.read_text(encoding="utf-8").splitlines())
    return [f"away | {text}" for told, _, text in lines if told[:1].isdigit()]


@dataclass(frozen=True)
class Taught:
    """A model of the words, and the log shares of the rules' verdicts on each answer."""

    words: Trained
    reliability: np.ndarray

    def shares(self, replies: Sequence[Reply], trust: float) -> tuple[np.ndarray, np.ndarray]:
        """The log shares of each answer: by words, and with the rules' verdict."""
        words = self.words.log_shares([reply.words for reply in replies])
        verdicts = [ANSWERS.index(reply.verdict[0]) for reply in replies]
        return words, trust * words + self.reliability[:, verdicts].T


def teach(replies: Sequence[Reply]) -> Taught:
    """Learn which words speak for which answer."""
    texts, truth = [one.words for one in replies], [one.answers[0] for one in replies]
    words = train(texts, truth, ANSWERS, strength=STRENGTH, least=LEAST)
    return Taught(words, _reliability(replies))


def _reliability(replies: Sequence[Reply]) -> np.ndarray:
    """Log shares of the rules' verdicts on each answer, where no phrase was tuned."""
    counts = np.full((len(ANSWERS), len(ANSWERS)), 0.3)
    for reply in replies:
        if reply.source in {*LETTERS, "bench/replies/more"}:
            counts[ANSWERS.index(reply.answers[0]), ANSWERS.index(reply.verdict[0])] += 1
    return np.log(counts / counts.sum(1, keepdims=True))


def primary(words: np.ndarray, both: np.ndarray, replies: Sequence[Reply]) -> list[str]:
    """As `opinion` decides."""
    said = []
    for own, shares, reply in zip(np.exp(words), both, replies, strict=True):
        by_words, by_both = (
            dict(zip(Answer, map(float, one), strict=True)) for one in (own, shares)
        )
        verdict = [Answer(answer) for answer in reply.verdict]
        said.append(opinion.primary(Opinion(by_words, by_both), verdict, reply.words.keys()).value)
    return said


def figures(replies: Sequence[Reply], unseen: dict[str, list[Reply]]) -> None:
    """What each expert gets right on replies it did not learn from."""
    hands = sorted({reply.hand for reply in replies if reply.source in LETTERS})
    results: list[Judged] = []
    for left in HANDS_LEFT_OUT:
        model = teach([reply for reply in replies if reply.hand not in left])
        for one in [one for one in hands if one in left]:
            done = _judged(model, [reply for reply in replies if reply.hand == one])
            results += done
            _tell(one, done)
    _tell("all left out", results)
    for name, some in unseen.items():
        _tell(name, _judged(teach(replies), some))


def _judged(model: Taught, some: Sequence[Reply]) -> list[tuple[Reply, str, str]]:
    words, both = model.shares(some, TRUST)
    alone = [ANSWERS[one] for one in words.argmax(1)]
    return list(zip(some, alone, primary(words, both, some), strict=True))


Judged = tuple[Reply, str, str]
_PICKS: tuple[Callable[[Judged], str], ...] = (
    lambda one: one[0].verdict[0],
    lambda one: one[1],
    lambda one: one[2],
)


def _f1(done: Sequence[Judged], pick: Callable[[Judged], str]) -> float:
    return macro_f1([({one[0].answers[0]}, {pick(one)}) for one in done])


def _tell(name: str, done: Sequence[Judged]) -> None:
    for title, pick in zip(("rules", "words", "both"), _PICKS, strict=True):
        denials = [one for one in done if one[0].is_denial]
        false = sum(pick(one) in {"yes", "times"} for one in denials)
        right = Counter(pick(one) == one[0].answers[0] for one in done)[True] / len(done)
        print(
            f"{name[-16:]:16}{title:6} macro-F1 {_f1(done, pick):.3f}  right {right:.1%}"
            f"  no/stop read as yes {false} of {len(denials)}"
        )


def main() -> None:
    """Train and write, or print figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--figures", action="store_true")
    parser.add_argument("--unseen", nargs="*", type=Path, default=[])
    parser.add_argument("--halves", type=Path, help="where what was taught without each half goes")
    arguments = parser.parse_args()
    replies = material()
    if arguments.figures or arguments.unseen:
        figures(replies, {str(path): gathered(cases(path), "") for path in arguments.unseen})
        return
    _write(teach(replies), MODEL)
    for left in HALVES if arguments.halves else ():
        kept = [reply for reply in replies if reply.half != left]
        _write(teach(kept), arguments.halves / str(left) / MODEL.name)


def _write(model: Taught, path: Path) -> None:
    reliability = [[round(float(one), 3) for one in row] for row in model.reliability]
    write(model.words, path, reliability=reliability, trust=TRUST)


if __name__ == "__main__":
    main()
