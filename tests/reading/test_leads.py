from __future__ import annotations

import re
from pathlib import Path

import pytest

from mailflow.reading import leads
from mailflow.reading.leads import opening
from mailflow.reading.phrases import fold


@pytest.mark.parametrize(
    "text",
    [
        "We're actually hiring right now, have a look at our site.",
        "By the way there's an opening on my team for a junior analyst.",
        "A position just opened up in our Leeds office.",
        "We have a vacancy for a lab technician.",
        "A surveyor vacancy comes up in May.",
        "We search a trainee for the archive.",
        "Frau Kern sagt Ihnen mehr. Sie sucht noch einen Lehrling.",
        "Her team has two desks to fill.",
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
        "We're taking on a Saturday lad if you fancy it.",
        "Between you and me they're about to advertise for another framer.",
        "The bakery next door wants an early-shift hand, ask them.",
        "Our lab is recruiting a research assistant this term.",
        "Look at example.org/jobs, they are all there.",
        "Not this term, but we'll have a junior archivist position in the spring budget.",
        "I'm short two installers at the moment.",
        "Applications for the graduate programme close on the 12th.",
        "We put up an associate role on Tuesday.",
        "Mein Chef sucht dringend zwei Monteure.",
        "Wir brauchen ab Mai eine Aushilfe oder einen Koch in der Küche.",
        "Im Netz steht die Stelle als Laborantin, die wir besetzen wollen.",
        "Ab August ist bei uns noch ein Ausbildungsplatz frei.",
        "Mon chef cherche un magasinier.",
        "Une place d'apprenti se libère chez nous.",
        "On ouvre un poste de technicien en mai.",
        "En el taller necesitamos dos aprendices.",
        "Me contó que están buscando asistente de montaje.",
        "El ayuntamiento convoca dos plazas de jardinero.",
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
        "Can you send a resume and two lines on why?",
        "Congratulations on the new role!",
        "I have exactly one opening: Friday at nine.",
        "Grant applications close on Friday.",
        "I got two jobs, one starts at six.",
        "We cannot meet anyone while the post is open.",
        "I tell people who want to work in museums to become dentists.",
        "You'll want the Society of Thatchers.",
        "I am free on 4 March post 5 PM, a short note before is fine.",
        "Bitte wenden Sie sich an die Pressestelle.",
        "Ich hatte damals eine befristete Stelle.",
        "Sie suchen eine Floristin? Die sitzt nebenan.",
        "Avez-vous déjà postulé à notre appel ?",
        "Notre responsable recherche utilisateurs sait cela.",
        "Vous cherchez un stage ou une conversation ?",
        "Busco un hueco en la agenda.",
        "Mi hijo busca trabajo también.",
    ],
)
def test_no_opening_is_made_of_a_denial_a_calendar_or_the_owners_search(text: str) -> None:
    assert opening(text) is None


def test_no_opening_is_lost_by_looking_at_its_first_letters_before() -> None:
    told = re.compile(rf"(?<!\w)(?:{leads._TOLD_OF})(?!\w)")
    texts = [one.read_text() for one in Path(__file__).parent.glob("[as]*/*.txt")]
    texts.append(Path(__file__).read_text())
    for folded in map(fold, texts):
        places = [found.span() for found in leads._OPENING.finditer(folded)]
        assert places == [found.span() for found in told.finditer(folded)]
    assert places
