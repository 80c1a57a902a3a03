"""A template is compiled once for its text, and never for another's."""

from __future__ import annotations

import pytest

from mailflow.drafting import compiled
from mailflow.drafting.templates import Templates, sandbox


def filled(text: str, name: str = "kept.eml.j2") -> str:
    return sandbox(Templates({name: text}), {}).get_template(name).render(name="Jane")


@pytest.fixture
def compilations(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of templates that were compiled."""
    told: list[str] = []
    environment = type(sandbox(Templates({}), {}))
    plain = environment.compile

    def compile_(self: object, source: str, name: str, filename: str) -> object:
        told.append(name)
        return plain(self, source, name, filename)  # type: ignore[call-overload]  # as Jinja2 calls it

    monkeypatch.setattr(environment, "compile", compile_)
    return told


def test_one_text_is_compiled_once_and_another_of_that_name_anew(compilations: list[str]) -> None:
    assert filled("Dear {{ name }}") == filled("Dear {{ name }}") == "Dear Jane"
    assert filled("Hello {{ name }}") == "Hello Jane"
    assert compilations == ["kept.eml.j2"] * 2


def test_no_more_is_kept_than_was_meant(
    compilations: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compiled, "_MOST", 2)
    texts = [f"{number} {{{{ name }}}}" for number in range(5)]
    assert [filled(text) for text in texts] == [f"{number} Jane" for number in range(5)]
    assert filled(texts[0]) == "0 Jane"
    assert len(compilations) == 6
