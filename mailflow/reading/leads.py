"""A job opening at the contact's side, mentioned by the way. The owner never asks for one.

Rules: an opening in so many words, in four languages; or somebody wanted for a trade, known
by its ending ("we're taking on two joiners"), or a page of jobs; not where the clause denies it ("no
openings", "hiring freeze"), and not the owner's own search ("your job search"). Being
busy with hiring is no opening.

Known limit: one told by what the place lacks ("we lost two welders") is not seen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mailflow.pipeline.evidence import Evidence, Weight
from mailflow.reading.clauses import cut
from mailflow.reading.lead_words import ELSE, LED, NO_TRADES, TOLD, WANTED, Wanted
from mailflow.reading.openings import LETTERS, ahead
from mailflow.reading.phrases import fold

_READ = 20_000

_TOLD_OF = (
    # English
    r"(?<!my )(?:job|role|position|post|vacanc(?:y|ies)|openings?|internships?|traineeship|apprenticeship)s?"
    r" (?:\S{1,20} ){0,3}?(?:opening(?: up)?|open(?:ed|s)?(?: up)?|available|vacant|advertised|posted"
    r"|coming up|going|to fill|up for grabs|(?<!office )closes|is live|on our (?:site|website|careers page))"
    r"|(?:open|vacant|current|unfilled|advertised) (?:\S{1,20} ){0,2}?(?:positions?|roles?|vacanc(?:y|ies)|headcount|reqs?|posts?)"
    r"|(?:job|some|few|two|three|several|junior|senior|entry-level|graduate) (?:\S{1,20} ){0,2}?(?:openings?|vacanc(?:y|ies))"
    r"|(?:an?|our|suitable) (?:\S{1,20} ){0,3}?(?:vacancy|opening|headcount)"
    r"(?!:| (?:of|sign|hours|times?|ceremony|line|keynote|session|act|remarks|in the (?:roof|wall|fence|hedge|ceiling|floor)|tomorrow|today|next|at \d"
    r"|(?:on |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:my|the) (?:calendar|diary|schedule|afternoon|morning)))"
    r"|openings? (?:\S{1,20} ){0,2}?(?:on|in|at|for|within) (?:my|our|the|a|an) (?:\S{1,20} ){0,2}?(?:team|group|lab|department|company|office|firm|analyst|engineer)"
    r"|(?:we|we're|we are|my team|our team|they|they're|company|team|department|is|are|currently|also|actually|still|always) (?:are |is |currently |also |actually |now |actively |still |just )*(?:hiring|recruiting|looking to hire|trying to hire|growing the team)(?! (?:freeze|spree is|manager))"
    r"|(?:hiring|recruiting) (?:for )?(?:a|an|two|three|several|junior|senior|another|more|one|some|entry|graduate|interns?)\b"
    r"|(?:looking for|searching for|need|seeking|could use) (?:a|an|another|someone|somebody|new|two|more|people) (?:\S{1,20} ){0,6}?(?:to join|to fill|on (?:my|our) team|for (?:my|our) team|in (?:my|our) team|at the moment ourselves)"
    r"|(?:send|forward|share|pass|submit|attach|drop) (?:me |us |over |along |on |in )?(?:your|a) (?:cv|resume|application)(?! first)(?= [^.!?]{0,40}?(?:\bhr\b|pass|forward|recruit|boss|hiring|on file|manager|apply))"
    r"|(?:you (?:should|could|can|might|may)|please|do|feel free to|consider|worth|encourage you to) (?:\S{1,15} )?(?:apply|applying)\b(?! (?:this|these|the same|it|to your))"
    r"|(?:job|careers?) (?:ad|advert|posting|offer|opportunit(?:y|ies))(?:\b)"
    r"|(?:position|role|job|post|slot|spot|seat|place) (?:\S{1,20} ){0,3}?(?:on|in|at|within) (?:my|our) (?:team|group|lab|department|company|office|firm)"
    r"|(?:role|position|post|job|vacancy|internship|traineeship|placement)s? (?:that |which )?(?:might|may|could|would) (?:be (?:of )?interest|interest|suit|fit)"
    r"|(?:we|team|boss|group|company|department|lab|they|office|firm)(?:'re| are| is)? (?:currently |always |actually |also |still |now |desperately )*(?:looking for|searching for|seeking|in need of|short of|crying out for|after|advertising)(?! (?:a|an|the|another) (?:\S{1,15} )?(?:time|slot|date|room|way|place|venue|day)| (?:ways|time|dates|it|that|you|this))"
    r"|(?:we|they|team|company|there)(?:(?=')| (?:(?:do|also|currently|actually|just|will|may|might|should|could) ){0,2})(?:have|has|got|'ve got|'s|is|are|be|'ll have|'ll be) (?:\S{1,20} ){0,5}?(?:roles?|vacancy|vacancies|positions?|internships?|traineeships?|apprenticeships?|placements?|junior jobs?|jobs?) ?(?:going|open|coming|opening|free|available|you|for|at|in|here|on|up|that|which|starting|from|to|closing|if|[.,!;:]|$)(?<!job of)"
    r"|(?:will be|going to be|being|be|is|are|just been|was) (?:re-)?advertis(?:ed|ing)|maternity cover|parental leave cover|job (?:spec|description|board|req|link)"
    r"|applications? (?:are |is )?welcome|come (?:and )?work (?:for|with) us|join (?:our|my) (?:team|group|lab|company)"
    r"|(?:interested in|think (?:about|of)|worth|thought (?:about|of)|consider(?:ed)?) applying"
    # German
    r"|(?:offene|freie|vakante|neue|unbesetzte|ausgeschriebene|eine|die|passende) (?:\S{1,25} ){0,2}?(?:(?<!\w)(?:plan|lehr|voll|teilzeit|halbtags|praktikums|ausbildungs|werkstudenten|vertretungs|doktoranden|referenten|projekt|volontariats|elternzeit|trainee|azubi|assistenz|hilfskraft)?stellen?|position(?:en)?|vakanz(?:en)?|\w{0,30}praktik(?:um|a)(?:splatz)?)(?: (?:\S{1,20} ){0,3}?(?:frei|offen|ausgeschrieben|zu besetzen|zu vergeben|vakant))?(?<!eine stelle)(?<!die stelle)"
    r"|(?<!\w)(?:plan|lehr|voll|teilzeit|halbtags|praktikums|ausbildungs|werkstudenten|vertretungs|doktoranden|referenten|projekt|volontariats|elternzeit|trainee|azubi|assistenz|hilfskraft)?stellen? (?:\S{1,25} ){0,5}?(?:frei|offen|ausgeschrieben|zu besetzen|zu vergeben|vakant|unbesetzt)"
    r"|stellen(?:ausschreibung|anzeige|angebot|inserat)(?:en)?|jobangebot|ausschreibung laeuft|ausgeschrieben"
    r"|(?:wir suchen|suchen wir|sucht|stellen wir|wir stellen) (?:\S{1,20} ){0,3}?(?:jemanden|verst(?:ä|ae)rkung|noch leute|leute|mitarbeiter\w*|kolleg\w+)"
    r"|wir stellen (?:\S{1,20} ){0,2}?ein\b|bewirb dich|bewerben sie sich|bewerbt euch"
    r"|(?:bei uns|im team|in (?:meiner|unserer) \w{1,20}) (?:wird|ist|sind|werden|waere|wäre) (?:\S{1,25} ){0,5}?(?:frei|offen|gesucht|ausgeschrieben|zu besetzen)|traineeprogramm|praktikumsplatz|(?:haben|h(?:ä|ae)tten) (?:wir )?(?:\S{1,20} ){0,4}?(?:stelle|position|praktikum|werkstudentenstelle)"
    # French
    r"|(?:nous|on|equipe|entreprise|boite|societe) (?:\S{1,20} ){0,2}?(?:recrut\w+|embauch\w+)"
    r"|(?:poste|stage|alternance|cdi|cdd)s? (?:\S{1,20} ){0,4}?(?:ouverts?|vacants?|a pourvoir|disponibles?|se liberer?|va se liberer|libre|s'ouvre|va s'ouvrir|en ligne|publies?)"
    r"|offres? d'emploi|offres? de (?:stage|poste)|(?:nous cherchons|on cherche|nous recherchons) (?:\S{1,20} ){0,2}?quelqu'un"
    r"|(?:envoyez|envoie|adressez|transmettez)(?:-moi|-nous)? (?:votre|ton) (?:cv|candidature)|postule[zr]?\b"
    r"|(?:nous avons|on a|il y a|y a|il y aura|j'ai) (?!(?:\S{1,20} ){0,3}?(?:cherch|trouv|perdu|quitt|occup|obtenu|eu|refus|chang)\S* )(?:\S{1,20} ){0,4}?(?:un poste|un stage|une alternance|des postes|une offre|un cdd|un cdi)|(?:appel a|deposer|depose) (?:candidatures?|votre candidature|ta candidature)"
    # Spanish
    r"|vacantes?\b|(?:puesto|plaza|posicion|oferta)s? (?:\S{1,20} ){0,3}?(?:abiert[oa]s?|libres?|vacantes?|disponibles?|por cubrir|de trabajo|de empleo|publicad[oa]s?)"
    r"|(?:abierta|abierto|tenemos|hay|sale|saldra|abrimos|se abre) (?:\S{1,15} ){0,3}?(?:puesto|plaza|vacante|posicion)s?"
    r"|estamos (?:contratando|reclutando|buscando (?:a alguien|gente|un|una))|buscamos (?:a alguien|gente|personas?)"
    r"|(?:envia|enviame|manda|mandame|pasame|envieme|mandeme) (?:tu|su|el) (?:cv|curriculum|hoja de vida)"
)
_OPENING = re.compile(rf"(?<!\w)(?={ahead(_TOLD_OF, LETTERS)})(?:{_TOLD_OF})(?!\w)")
_DENIAL = re.compile(
    r"(?<!\w)(?:congrat\w*|while|should|before|used to|deja|avez-vous|as-tu|hatte|damals|verlor\w*|no|not|n't|never|none|without|don't|do not|aren't|isn't|haven't"
    r"|kein\w*|nicht|aucun\w*|pas|ningun\w*|sin|no hay|your|deine\w?|ihre|votre|ton|tu|unless|if|whether|wenn|falls|ob)(?!\w)"
)


#: letters within which the trade follows
_TRADE_WITHIN = 60
#: words within which several are wanted without "some"
_BARE_WITHIN = 2
_YOU = re.compile(r"\b(?:you|you'll|you'd|sie|ihr|du|vous|tu|usted) (?:\S+ )?$")
#: "Sie sucht noch einen Trainee": she
_SHE, _SIE = ("sucht", "braucht"), re.compile(r"\bsie (?:\S+ )?$")
_STOP = re.compile(r"(?<!\d)[.]|[,;:!?()\n]")
_WORD = re.compile(r"[\w'’-]+")
#: what was denied before it is denied no more
_BUT = re.compile(r"\b(?:but|though|however|aber|mais|pero|sino)\b")
_FRENCH_NOT = re.compile(r"(?<!\w)(?:ne |n')")


def opening(text: str) -> Evidence | None:
    """A job opening mentioned, with its words; None where there is none."""
    folded = fold(text[:_READ])
    places = list(_places(folded))
    if not places:
        return None  # as in nearly all mails
    clauses = cut(folded)
    for start, end in places:
        begin, _ = clauses.clause_span(clauses.clause(start))
        before = _BUT.split(folded[max(begin, start - 60) : start])[-1]
        if not _DENIAL.search(before) and not _FRENCH_NOT.search(folded, start, end):
            words = " ".join(text[start:end].split())
            return Evidence(Weight.STRONG, "job opening", words)
    return None


def _places(folded: str) -> Iterator[tuple[int, int]]:
    """Where an opening is told, or somebody is wanted for a trade."""
    for pattern in (_OPENING, TOLD):
        yield from (match.span() for match in pattern.finditer(folded))
    for wanted in WANTED:
        for match in wanted.wanting.finditer(folded):
            before = folded[max(0, match.start() - 24) : match.start()]
            if _YOU.search(before) and not (match[0].startswith(_SHE) and _SIE.search(before)):
                continue
            if end := _trade_behind(folded, match.end(), wanted):
                yield match.start(), end


def _trade_behind(folded: str, place: int, wanted: Wanted) -> int:
    """Where the trade ends that somebody is wanted for, in the words that follow; 0 for none."""
    is_led = False
    for number, word in enumerate(_WORD.finditer(folded, place, place + _TRADE_WITHIN)):
        told = word[0].strip("'’-")
        if told in ELSE or _STOP.search(folded, place, word.start()):
            return 0
        if LED.fullmatch(told):
            is_led = True
        elif wanted.trade.fullmatch(told) and told not in NO_TRADES:
            is_many = number < _BARE_WITHIN and wanted.bare.search(told) is not None
            return word.end() if is_led or is_many else 0
    return 0
