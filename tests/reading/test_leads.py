from __future__ import annotations

import pytest

from mailflow.reading.leads import opening


@pytest.mark.parametrize(
    "text",
    [
        "We're actually hiring right now, have a look at our site.",
        "By the way there's an opening on my team for a junior analyst.",
        "A position just opened up in our Leeds office.",
        "We have a vacancy for a lab technician.",
        "You should apply for the graduate role, it closes Friday.",
        "We're looking for someone to join the data team.",
        "Send me your CV and I'll pass it to HR.",
        "Our Boston office is hiring two juniors.",
        "There is a job opening you may like.",
        "FYI we have an open position in procurement.",
        "My group is looking for a research assistant.",
        "A traineeship might interest you.",
        "The post will be advertised in May.",
        "Übrigens ist bei uns gerade eine Stelle frei.",
        "Wir suchen gerade Verstärkung im Team.",
        "Es gibt eine offene Stelle im Einkauf.",
        "Wir haben eine Stellenausschreibung online.",
        "Nous recrutons en ce moment.",
        "Un poste va se libérer en mars.",
        "Tenemos una vacante abierta.",
        "Estamos contratando analistas.",
    ],
)
def test_an_opening_at_their_side_is_a_lead(text: str) -> None:
    evidence = opening(text)
    assert evidence is not None
    assert evidence.words.casefold() in text.casefold()


@pytest.mark.parametrize(
    "text",
    [
        "Good luck with your job search.",
        "We're not hiring at the moment.",
        "There are no openings here.",
        "Swamped with hiring this month.",
        "I hope you find a position.",
        "We have a hiring freeze.",
        "I have an opening at 3pm on Tuesday.",
        "There is an opening in my calendar.",
        "My calendar is open.",
        "The role I play in the team is small.",
        "Please don't ask me for a job.",
        "Wir haben derzeit keine offenen Stellen.",
        "Wir suchen einen Termin.",
        "Viel Erfolg bei der Stellensuche.",
        "Nous ne recrutons pas.",
        "No tenemos vacantes.",
    ],
)
def test_no_opening_is_made_of_a_denial_a_calendar_or_the_owners_search(text: str) -> None:
    assert opening(text) is None
