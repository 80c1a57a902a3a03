"""An hour agreed on that is told of only to give it up: "we said Friday at 3, I have to drop that",
"our Monday at 3: would 5 do?".

Rules
- The hour is refused where what is said next, or in the two sentences behind, is that it won't do,
  or where another hour is asked about in its place; that one is offered.
- An hour of which something is told with regret, and nothing for it, is refused.
- One of which any other thing is told, where the next sentence asks for another hour, is no offer.
- What is only supposed ("if that doesn't work") gives nothing up.

Known limit: who agreed on an hour is known by the turns below, or by "our" before it.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.nodes import Node, Part, Stance
from mailflow.reading.times.stances.asides import clause_around
from mailflow.reading.times.stances.pages import Page, Said, Spoken
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold
from mailflow.reading.times.words.word_classes import MEETING

_LEAD: Final = 90  # letters before an hour
_FAR: Final = 170  # letters behind it
_LINKS: Final = (
    r"(?:(?:,? ?(?:for|at|on|of|with|um|am|fur|auf|von|vom|den|le|pour|de|du|el|del|para|en|the|a"
    r"|at the|a las?|that|dass|que)) ?| )*$"
)
#: what was agreed, and its hour right behind
_AGREED: Final = re.compile(
    r"(?:\b(?:have|has|had|got|'ve|(?:you|they|i|we)(?:'d|'ve| had| have)? (?:put"
    r"|booked))(?: got)? (?:me|us|you|it"
    r"|this|that|our \w+)(?: both)?(?: down| in| on| booked| pencill?ed| scheduled)?"
    r"|\b(?:we|you|i)(?:'d|'ve| had| have)?(?: all| both| all but)?"
    r" (?:said|agreed|settled|arranged|planned|fixed|set|pencill?ed|booked|scheduled|suggest\w*"
    r"|propos\w*|offer\w*|asked|named|wrote|put|typed|gave|told|promised)(?: you)?"
    r"(?: in| upon|,)?"
    r"|\bmy (?:last|other|previous|first|earlier|e?-?mail|message|note)(?: \w+){0,3}? (?:said|says)"
    r"|\b(?:we|i)(?:'re| are| were|'m| am| was) (?:(?:to|meant to|supposed to|due to|going to)"
    r" (?:meet|talk|speak|call|chat)|booked|down|scheduled|meeting|talking|speaking|on|set|due)"
    r"|\b(?:we|i)(?:'ve| have) (?:got )?our \w+|\b(?:diary|calendar) (?:has|says|shows)(?: us| me)?"
    r"|\b(?:we|i) had"
    r"|\b(?:wir|ich) (?:hatten?|haben?)(?: (?:uns|ihnen|dir|euch|ja|doch))*"
    r"|\b(?:hast|haben) (?:mich|uns|sie mich)|\bsteht"
    r"|\b(?:avait|avions|avons|avais|aviez|avez|ai) (?:dit|convenu|prevu|fixe|propose|note|ecrit"
    r"|mis|promis)|\bm'avez (?:note|inscrit)e?"
    r"|\b(?:habiamos|hemos|has|habia|he) (?:quedado|dicho|acordado|fijado|puesto|escrito)"
    r"|\b(?:quedamos|dijimos|acordamos|puse|escribi|dije|prometi)"
    r"|\b(?:me|nos) (?:tienes|tiene|teneis|apunto|apuntaste)(?: apuntad\w+)?"
    r"|\b(?:propones|propone|propuso))"
    rf"{_LINKS}"
)
#: … or only named, to say something of it
_OURS: Final = re.compile(
    rf"\b(?:our|unser\w*|notre|nuestr[ao])(?: (?:little |planned )?{MEETING})?{_LINKS}"
    rf"|(?:^|[,:] ?)(?:(?:so|hey|hi|hello|um|sorry|hallo|hola|salut|now|also)[ ,]+)*"
    rf"(?:about|re|regarding|concerning|as for|wegen|betreff\w*|bzgl|zu|concernant|au sujet"
    rf"|a propos|sobre|respecto|lo)?:? ?(?:the|that|dem|den|der|zum|le|el|ce"
    rf"|ese)?(?: {MEETING})?{_LINKS}"
)
#: said behind the hour itself
_AS_AGREED: Final = re.compile(
    r" ?,? ?(?:uhr )?(?:,|\(|which|was|as)? ?(?:as |we |was |wie |comme |como )?(?:agreed"
    r"|planned|discussed"
    r"|arranged|(?:was|is|were) (?:the plan|agreed|in the diary)|besprochen|vereinbart|ausgemacht"
    r"|geplant|abgemacht|convenu|prevu|habiamos quedado|quedamos|acordado)\b"
)
_STILL_ON: Final = re.compile(r"\b(?:stands?|confirm\w*|still (?:works?|on|good|fine)|see you)\b")
_SUPPOSED: Final = re.compile(
    r"\b(?:if|unless|should|in case|wenn|falls|sollte|si|en caso)\b[^.!?]{0,40}$"
)
_UNDONE: Final = re.compile(
    r"\b(?:(?:can't|cant|cannot|can not|couldn't|won't|will not|able to)"
    r"(?: (?:now|actually|really|after all|quite|be able to|in fact))*"
    r" (?:(?:make|do|manage|keep|attend|meet|honou?r|hold|come|be there|happen|work|stand|suit"
    r"|accommodate)\b(?! (?:any )?(?:earlier|later|sooner|before|until|to|from))|any ?more"
    r"|any longer)"
    r"|(?:have to|must|need to|'ll have to|got to|gonna|want to)(?: have to| sadly)?"
    r" (?:cancel|mov\w+|chang\w+|resched\w+|postpone|drop|skip|miss|pull|back|bow|beg|bail|give|let"
    r" you|break|take (?:it|that|this)|withdraw|put|abandon)\b"
    r"|(?:that|it|this|which|i|we)(?:'s| has| have| needs?|'ll have| will have|'s going| is going)"
    r" (?:had )?to (?:go\b|mov|change|wait|be (?:cancel|mov|chang|dropp|postpon|resched|put))"
    r"|(?:that|it|this|which)(?: now| sadly)? (?:doesn't|does not|won't|will not|isn't|is not"
    r"|wasn't|was not|'s not|no longer|can't|cannot)\b(?! (?:long|a problem|much))"
    r"|(?:that|it|this|which)(?:'s| is| has| was| turned)(?: now| become| turned out)?"
    r" (?:off|out|wrong|impossible|no good|fallen through|tricky|difficult|a mistake|toast|dead)\b"
    r"|came up|(?:has|'s) come up|no longer\b|(?:clash|collid|conflict|overlap)\w*"
    r"|says otherwise|(?:rub|cross|strike|scratch|wipe) (?:that|it|this)|never mind"
    r"|forget (?:that|it)|scrap (?:that|it)"
    r"|nicht(?: mehr| moglich)? (?:geht|passt|klappt|schaffe|kann|ein)?halten\b"
    r"|nicht(?: mehr)? (?:geht|passt|klappt|schaffe|kann|moglich)\b"
    r"|(?:geht|passt|klappt|schaff\w*|krieg\w*|bekomm\w*|pack\w*|kann"
    r"|wird)\b(?: [\w']+){0,4} (?:nicht|nichts|nix)\b"
    r"|muss (?:ich )?(?:[\w']+ ){0,4}(?:absagen|streichen|verschieben|verlegen|passen|verzichten"
    r"|zurucknehmen|zuruckziehen|ausfallen)|dazwischen ?gekommen|sage? (?:ich )?(?:\w+ ){0,3}ab\b"
    r"|(?:ne|n') ?(?:\w+ )?(?:vais|va|peux|convient|marche|suis|pourrai|tient|est|sera)"
    r"(?: [\w']+)? (?:plus|pas)\b|(?:dois|faut|devoir)"
    r" (?:\w+ )?(?:annul|decal|report|deplac|renonc)"
    r"|empechement|contretemps|tombe a l'eau"
    r"|no (?:me |nos )?(?:va|viene|puedo|podemos|sirve|cuadra|funciona|es posible|podre|llego"
    r"|voy a poder)\b|(?:tengo que|debo|hay que|toca) (?:cancel|anul|mov|cambi|aplaz|posp)"
    r"|surgi(?:o|do)\b|imprevisto|se (?:me )?(?:complic|cae|cayo|cancel))"
)
_ASKS: Final = re.compile(
    r"\b(?:how|make (?:it|that)|daraus|lo (?:dej|hac|pas)\w+|what about|can|could|would|might"
    r"|may|shall|instead|rather|possible|chance|ginge"
    r"|ware|geht|konn\w+"
    r"|moglich|stattdessen|lieber|peut|pou(?:vons|vez|rrait|rrions)|possible|plutot|a la place"
    r"|est-ce|pod\w+|puede\w*|vend\w+|mejor|seria|te va|le va|si)\b"
)
#: said of one hour, with another behind it
_INSTEAD: Final = re.compile(
    r"\b(?:instead|in (?:its|his) place|als ersatz|stattdessen|dafur|ersatzweise|a la place"
    r"|en remplacement|en su lugar|a cambio"
    r"|en cambio)\b(?! (?:of|de|von)\b)"
)
_KILLS: Final = re.compile(
    r"[ ,-]*(?:which|that|it|das|was|ce qui|lo que|que) (?:\w+ )?(?:kills|kill|clobbers|wrecks"
    r"|ruins|scuppers|sinks|wipes out|clashes with|cancels|zerschiesst|torpediert|kippt|tue"
    r"|annule|tumba|mata|anula) (?:ours|our|unser\w*|notre|le notre|lo nuestro|nuestr\w+)\b"
)
#: what takes an hour away
_LOST: Final = re.compile(
    r" ?,? ?(?:uhr |h )?(?:kippt|saute|tombe|se (?:me )?(?:cae|cayo)"
    r"|(?:hat|haben|(?:m')?a|me (?:ha|han)|se)\b[^.,;:!?\n]{0,30} (?:geklaut|geschnappt|gekapert"
    r"|weggenommen|belegt|kassiert|zerschlagen|verschoben|pris|pique|vole|bouffe|quitado|robado"
    r"|cogido|pisado|complicado))\b"
)
_CLAUSE: Final = re.compile(r"[;:]|(?<!ly)(?<!ent)(?<!ente)(?<!leider),| - ")
#: who regrets what is told of an hour, and offers nothing
_ALAS: Final = re.compile(
    r"\b(?:unfortunately|sadly|alas|regrettably|leider|bedauerlicherweise|malheureusement|helas"
    r"|lamentablemente|desgraciadamente|por desgracia|desafortunadamente)\b"
)
_ONLY: Final = re.compile(
    r"\b(?:only|just|until|till|earliest|nothing|nur|erst|fruhestens|bis|ab|(?:ne"
    r"|n'\w+)\b[^.,]* qu[e']|seulement|avant"
    r"|pas avant|solo|unicamente|hasta|sino|free|frei|libre|dispo\w*|earlier|later|apart from)\b"
)
_OPENS: Final = re.compile(r"[.!;:\u2026)] *$")
_BETTER: Final = re.compile(
    r"\b(?:not (?:before|until)|can only|erst (?:um|ab|gegen)|better|safer|easier|prefer\w*"
    r"|lieber|besser|mieux|prefere\w*|mejor|prefier\w+)\b"
)
_JOINED: Final = re.compile(r" ?,? ?(?:or|and|oder|und|ou|et|o|y|to|bis|a|-)?(?: \w+)? ?$")


def told(said: Said) -> Stance | None:
    """The stance of an hour given up, or of the one in its place; None where it is neither."""
    page = said.page
    number = _number(said)
    if number is None or not _is_hour(page.spoken[number]):
        return None
    one = page.spoken[number]
    if one.proposal.dates and (_is_undone(page, number) or _takes_its_place(page, number)):
        return Stance.REFUSAL
    if one.proposal.dates and _is_regretted(one, said.text):
        return Stance.REFUSAL
    before = page.spoken[number - 1] if number else None
    if before is None or not (_is_hour(before) and before.proposal.dates):
        return None
    return Stance.OFFER if _takes_its_place(page, number - 1) else None


def _is_hour(one: Spoken) -> bool:
    """Is it one hour, with no word between it and its day ("Friday, can we do 9")?"""
    times, nodes = one.proposal.times, one.sentence.nodes
    within = nodes[one.proposal.first : one.proposal.last]
    alone = not any(node.part is Part.STANCE for node in within)
    return alone and len(times) == 1 and times[0].kind is TimeKind.EXACT


def _is_regretted(one: Spoken, text: str) -> bool:
    """Is what is told of it regretted, with no word for it, or does it rule out what was agreed?"""
    behind = re.split(r"[.!?;\n]", fold(text[_end(one) : _end(one) + _LEAD]))[0]
    lead = _CLAUSE.split(_lead(text, one))[-1]
    if _KILLS.match(behind) or _LOST.match(behind):
        return True
    if one.sentence.asks or not _is_plain(one):
        return False
    own = f"{lead} {behind}"
    return _ALAS.search(own) is not None and _ONLY.search(own) is None


def _number(said: Said) -> int | None:
    return next((n for n, one in enumerate(said.page.spoken) if one.start == said.begin), None)


def passed_over(said: Said) -> Stance | None:
    """What an hour is that may pass for an offer, where only another thing is said of it, and the
    next sentence asks for another: refused where it opens its sentence, else told of.
    """
    page = said.page
    number = _number(said)
    if number is None or not _is_hour(page.spoken[number]) or not said.one.dates:
        return None
    if not _is_passed_over(page, number):
        return None
    opens = not _lead(said.text, page.spoken[number]).strip()
    return Stance.REFUSAL if opens else Stance.MENTION


def _is_passed_over(page: Page, number: int) -> bool:
    """ "Monday at 11 my boss wants me. Monday at 3?"."""
    one, rest = page.spoken[number], page.spoken[number + 1 : number + 2]
    if one.sentence.asks or not rest or not rest[0].sentence.asks or not _is_hour(rest[0]):
        return False
    between = fold(page.text[_end(one) : rest[0].start])
    if one.sentence is rest[0].sentence or len(between) > _FAR or _JOINED.fullmatch(between):
        return False
    if any(node.cat in _SPEAKING and node.word not in _SLOT for node in one.sentence.nodes):
        return False
    return any(node.part is Part.WORD for node in clause_around(one.sentence.nodes, one.proposal))


def _end(one: Spoken) -> int:
    nodes: tuple[Node, ...] = one.sentence.nodes
    return nodes[one.proposal.last].end


def _lead(text: str, one: Spoken) -> str:
    """What stands before a time in its sentence."""
    lead = fold(text[max(0, one.start - _LEAD) : one.start])
    return re.split(r"[.!?\n]+", lead)[-1].lstrip()


def _is_plain(one: Spoken) -> bool:
    """Is nothing said for it in its clause?"""
    around = clause_around(one.sentence.nodes, one.proposal)
    return not any(node.cat in _SPEAKING and node.word not in _SLOT for node in around)


_SPEAKING: Final = frozenset({Cat.OFFER, Cat.YES, Cat.EXCEPT, Cat.IF, Cat.MOVE})
_SLOT: Final = frozenset({"creneau", "slot", "hueco"})


def _is_undone(page: Page, number: int) -> bool:
    """Was the hour agreed on, and is it said here, or right behind, that it won't do?"""
    end = _end(page.spoken[number])
    agreed = _AGREED.search(_lead(page.text, page.spoken[number]))
    if not agreed and not _AS_AGREED.match(fold(page.text[end : end + _LEAD])):
        return False
    later = page.spoken[number + 1].start if number + 1 < len(page.spoken) else len(page.text)
    behind = fold(page.text[end : min(end + _FAR, later)])
    if behind.lstrip().startswith("?") or _STILL_ON.search(behind):
        return False
    sentences = re.split(r"(?<=[.!?\n])\s+", behind)[:3]
    return any(
        not _SUPPOSED.search(told[: no.start()])
        for told in sentences
        for no in _UNDONE.finditer(told)
    )


def _takes_its_place(page: Page, number: int) -> bool:
    """Is the hour told next asked about, or meant, in the place of one agreed on or written?"""
    if number + 1 >= len(page.spoken):
        return False
    one, other = page.spoken[number], page.spoken[number + 1]
    between = fold(page.text[_end(one) : other.start])
    behind = fold(page.text[_end(other) : _end(other) + _LEAD])
    if not _is_hour(other) or len(between) > _LEAD or _JOINED.fullmatch(between):
        return False
    lead = _lead(page.text, one)
    agreed, ours = _AGREED.search(lead), lead and _OURS.search(lead)
    if between.lstrip().startswith("?"):
        return False
    if not (agreed or ours):
        instead = _INSTEAD.search(f"{between}|{re.split('[.!?]', behind)[0]}") is not None
        return instead and _is_plain(one) and bool(one.proposal.dates)
    said = f"{between}|{re.split('[.!]', behind)[0]}"
    alone = (
        ours and other.sentence.asks and _OPENS.search(between)
    )  # "… my sister's. Tuesday at 11?"
    asks = bool(alone or _BETTER.search(said) or (other.sentence.asks and _ASKS.search(said)))
    refused = any(node.cat is Cat.IF for node in other.sentence.nodes)
    return asks and not refused
