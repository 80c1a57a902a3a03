"""The template texts: which one a letter takes, what it wants, and what is wrong with it.

A template is named for its kind, the relationship and the language: `de/request-alumni.eml.j2`.
Sought are the language's own first and English last, the relationship's before the general
one, at each name the owner's before the shipped one. An owner's template may extend the
shipped one it stands for, by the name `shipped/request.eml.j2`.

Templates run in Jinja2's sandbox on text, numbers and tuples only; they may neither build
long texts nor reach a file. An undefined word is an error that says how to give it.

Known limit: a template can still loop over a long text; only its owner writes it.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from jinja2 import FunctionLoader, StrictUndefined, TemplateSyntaxError, meta, nodes
from jinja2.exceptions import SecurityError
from jinja2.runtime import Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from mailflow.drafting.compiled import Compiled
from mailflow.drafting.words import WAYS, way
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.people import Relationship

SUFFIX = ".eml.j2"
_SHIPPED = "shipped/"
#: parsed templates kept: of each letter's it is asked anew which words it uses
_KEPT = 200
_COMPILED = Compiled()
#: relationships that borrow another's template before the general one
_RELATED = {
    Relationship.FAMILY: Relationship.FRIEND,
    Relationship.NEIGHBOUR: Relationship.FRIEND,
    Relationship.SUPERVISOR: Relationship.COWORKER,
}
_FILTERS = frozenset(
    {"join", "lower", "upper", "trim", "first", "last", "length", "wordcount", "list"}
)
# Only small words lose their capital in mid-sentence: a name never does.
_SMALL = frozenset(
    {
        *("a", "an", "as", "at", "both", "during", "from", "how", "in", "my", "on", "our", "since"),
        *("the", "they", "we", "what", "when", "where", "while", "why", "you", "your"),
        *("als", "beim", "der", "die", "das", "ein", "eine", "ich", "im", "mein", "meine", "seit"),
        *("unser", "unsere", "wie", "wir", "warum", "was"),
    }
)
_ASKING = frozenset({"how", "what", "why", "where", "which", "whether", "when", "who"})
_ENDS = (".", "!", "?", "…")


class CannotWrite(Exception):
    """A template that can't become a letter. The text says where, what and the way out."""

    def __init__(self, template: str, line: int, what: str) -> None:
        super().__init__(f"{template}, line {line}: {what}" if line else f"{template}: {what}")
        self.template = template
        self.line = line


class BadTemplate(CannotWrite):
    """The template itself is wrong: syntax, no Subject, a parent that is not there."""


class UnknownWord(CannotWrite):
    """The template uses a word that no letter has."""

    def __init__(self, template: str, line: int, word: str) -> None:
        near = difflib.get_close_matches(word, WAYS, n=1)
        meant = f'; did you mean "{near[0]}"?' if near else ""
        super().__init__(template, line, f'there is no word "{word}"{meant}')
        self.word = word


class MissingFact(CannotWrite):
    """The template wants facts that are not known of this contact."""

    def __init__(self, template: str, line: int, missing: Mapping[str, str]) -> None:
        told = "; ".join(f'"{word}" is missing: {how}' for word, how in missing.items())
        super().__init__(template, line, told)
        self.missing = tuple(missing)


@dataclass(frozen=True, slots=True)
class Templates:
    """Template name → source: those that came with mailflow, and the owner's own."""

    shipped: Mapping[str, str]
    own: Mapping[str, str] = field(default_factory=dict)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(sorted({*self.shipped, *self.own}))

    def source(self, name: str) -> str | None:
        """The text of a template, None where there is none of that name."""
        if name.startswith(_SHIPPED):
            return self.shipped.get(name.removeprefix(_SHIPPED))
        return self.own.get(name, self.shipped.get(name))

    def choose(self, kind: MailKind, tie: Relationship, language: str) -> str:
        """The name of the template such a letter takes. Raises BadTemplate if there is none."""
        tried = tuple(candidates(kind, tie, language))
        for name in tried:
            if self.source(name) is not None:
                return name
        raise BadTemplate(tried[-1], 0, "no such template")

    def chain(self, name: str) -> dict[str, nodes.Template]:
        """The template and all it extends or includes, parsed. Raises BadTemplate."""
        found: dict[str, nodes.Template] = {}
        waiting = [name]
        while waiting:
            one = waiting.pop(0)
            if one in found:
                continue
            text = self.source(one)
            if text is None:
                raise BadTemplate(name, 0, f'it builds on "{one}", which is not there')
            found[one] = _parse(one, text)
            waiting += [other for other in meta.find_referenced_templates(found[one]) if other]
        return found


def candidates(kind: MailKind, tie: Relationship, language: str) -> Iterator[str]:
    """Names of templates for such a letter, the most fitting first."""
    folders = ("",) if language == "en" else (f"{language}/", "")
    ties = [tie, _RELATED[tie]] if tie in _RELATED else [tie]
    for folder in folders:
        for one in ties:
            yield f"{folder}{kind.value}-{one.value}{SUFFIX}"
        yield f"{folder}{kind.value}{SUFFIX}"


@lru_cache(_KEPT)
def _parse(name: str, text: str) -> nodes.Template:
    try:
        return sandbox(Templates({}), {}).parse(text, name=name, filename=name)
    except TemplateSyntaxError as wrong:
        raise BadTemplate(name, wrong.lineno, wrong.message or "not understood") from None


def kind_of(name: str) -> MailKind:
    """The kind of letter a template writes, by its name. Raises BadTemplate."""
    stem = name.rpartition("/")[2].removesuffix(SUFFIX)
    for kind in sorted(MailKind, key=lambda kind: -len(kind.value)):
        fits = stem == kind.value or stem.startswith(f"{kind.value}-")
        if fits and not kind.is_note and kind is not MailKind.OWN:
            return kind
    kinds = ", ".join(kind.value for kind in MailKind if not kind.is_note)
    raise BadTemplate(name, 0, f"its name tells no kind of letter; there are: {kinds}")


def find_template(templates: Templates, name: str) -> str:
    """A template's full name from what is typed: "request", "de/nudge". Raises BadTemplate."""
    wanted = name if name.endswith(SUFFIX) else name + SUFFIX
    if templates.source(wanted) is not None:
        return wanted
    letters = [one for one in templates.names if one.endswith(SUFFIX)]
    near = difflib.get_close_matches(wanted, letters, n=1)
    meant = f'; did you mean "{near[0].removesuffix(SUFFIX)}"?' if near else ""
    raise BadTemplate(name, 0, f"no such template{meant} `mailflow template list` shows all")


def problems(templates: Templates) -> list[CannotWrite]:
    """Everything wrong with the letters' templates that shows without a contact."""
    found: list[CannotWrite] = []
    for name in templates.names:
        if not name.endswith(SUFFIX) or name.rpartition("/")[2].startswith(("note", "digest")):
            continue
        try:
            refuse_unknown_words(templates.chain(name))
        except CannotWrite as wrong:
            found.append(wrong)
    return found


def refuse_unknown_words(chain: Mapping[str, nodes.Template]) -> None:
    """Raises UnknownWord for the first word that no letter has, BadTemplate for a filter."""
    for name, tree in chain.items():
        try:
            unknown = _words_of(tree) - WAYS.keys()
        except TemplateSyntaxError as wrong:
            raise BadTemplate(name, wrong.lineno, wrong.message or "not understood") from None
        if unknown:
            word = min(unknown)
            raise UnknownWord(name, _line_of(word, tree), word)


@lru_cache(_KEPT)
def _words_of(tree: nodes.Template) -> frozenset[str]:
    return frozenset(meta.find_undeclared_variables(tree))


def missing_fact(
    chain: Mapping[str, nodes.Template], words: Iterable[str], contact: str
) -> MissingFact:
    """The error for these absent words, placed where the first of them is used."""
    missing = {word: way(word, contact) for word in words}
    first = next(iter(missing))
    for name, tree in chain.items():
        if line := _line_of(first, tree):
            return MissingFact(name, line, missing)
    return MissingFact(next(iter(chain)), 0, missing)


def _line_of(word: str, tree: nodes.Template) -> int:
    return next((one.lineno for one in tree.find_all(nodes.Name) if one.name == word), 0)


class _Sandbox(ImmutableSandboxedEnvironment):
    """Jinja2's sandbox without the operators that make a short template build a huge text."""

    intercepted_binops = frozenset({"*", "**", "%"})

    def call_binop(  # the library calls it with all four
        self,
        context: object,  # noqa: ARG002 - as above
        operator: str,
        left: object,  # noqa: ARG002 - as above
        right: object,  # noqa: ARG002 - as above
    ) -> object:
        raise SecurityError(f"a letter's template may not use {operator}")


def sandbox(templates: Templates, missing: dict[str, None]) -> ImmutableSandboxedEnvironment:
    """An environment for one letter; absent words it meets are noted in `missing`."""
    environment = _Sandbox(
        undefined=_noting(missing),
        loader=FunctionLoader(lambda name: _loaded(templates, name)),
        trim_blocks=True,
        lstrip_blocks=True,
        # A letter is text; its HTML is made from it, and escaped, afterwards.
        autoescape=False,
        bytecode_cache=_COMPILED,
    )
    environment.globals.clear()
    for name in set(environment.filters) - _FILTERS:
        del environment.filters[name]
    environment.filters["sentence"] = sentence
    environment.filters["clause"] = clause
    environment.filters["about"] = about
    environment.filters["goes_on"] = goes_on
    return environment


def _loaded(templates: Templates, name: str) -> tuple[str, str, None] | None:
    text = templates.source(name)
    return None if text is None else (text, name, None)


def _noting(missing: dict[str, None]) -> type[Undefined]:
    class Noting(StrictUndefined):
        """Notes a word that is not there and reads as nothing, so that all can be told at once.

        All else stays strict. The library types its methods as never returning, hence the ignores.
        """

        def _note(self) -> None:
            if self._undefined_obj is not _NOWHERE or self._undefined_name is None:
                # A forbidden or misspelt attribute is no missing fact.
                self._fail_with_undefined_error()
            missing[str(self._undefined_name)] = None

        def __str__(self) -> str:  # type: ignore[override]
            self._note()
            return ""

        def __iter__(self) -> Iterator[object]:  # type: ignore[override]
            self._note()
            return iter(())

        def __bool__(self) -> bool:  # type: ignore[override]
            self._note()
            return False

        __slots__ = ()

    return Noting


#: what Jinja2 gives as the object of a name that was looked up nowhere but in the context
_NOWHERE = StrictUndefined()._undefined_obj  # noqa: SLF001 - the library has no public name for it


def sentence(text: object) -> str:
    """As a sentence of its own: a capital first, a full stop last. "the …" → "The …."."""
    words = str(text).strip()
    return words and words[0].upper() + words[1:] + ("" if words.endswith(_ENDS) else ".")


def clause(text: object) -> str:
    """As part of a sentence: no full stop, and a small first word without its capital."""
    words = str(text).strip().rstrip(".")
    first, space, rest = words.partition(" ")
    return first.lower() + space + rest if first.lower() in _SMALL else words


#: words that a German letter begins with a small letter behind the comma of its greeting
_GERMAN_SMALL = _SMALL | frozenset(
    {
        *("auf", "am", "an", "aus", "bei", "danke", "dass", "durch", "es", "für", "gern", "haben"),
        *(
            "herzlichen",
            "in",
            "kurz",
            "mit",
            "nach",
            "noch",
            "ob",
            "schön",
            "um",
            "unsere",
            "vielen",
        ),
        *("vor", "weil", "wenn", "zu", "zum", "zur", "zwischen", "mich", "mir", "uns"),
    }
)


def goes_on(text: object) -> str:
    """The body of a German letter: it goes on behind "Guten Tag …," with a small letter, unless
    it begins with a noun, a name or "Sie".
    """
    body = str(text)
    start = len(body) - len(body.lstrip())
    word = body[start:].split(maxsplit=1)[0] if body.strip() else ""
    if word.rstrip(",").casefold() not in _GERMAN_SMALL:
        return body
    return body[:start] + body[start].lower() + body[start + 1 :]


def about(text: object) -> str:
    """A topic after "learn": "about triage", but "how triage works". English only."""
    words = clause(text)
    return words if words.partition(" ")[0].casefold() in _ASKING else f"about {words}"
