"""What the writer has at a time: "I have a hearing at 10 on Tuesday" offers no Tuesday at 10.

Rules
- A day, or a part of one, on which one has something is off ("Donnerstagabend hab ich Chor"); so
  is a part of it spent somewhere ("jeudi matin je suis au marché") and a day with something done
  all day. Where one can be spoken to meanwhile is weighed.
- A day that "was" so is past, whatever its name ("Tuesday was mad here").
- What one has, or what there is, with an article or somebody's name for its owner, is another
  engagement ("there's a seminar on Wednesday at 4"), and its hour is only told of.
- An hour that names a thing ("the seven o'clock class", "le train de 9h"), or by which one has to
  be somewhere ("I need to be in Leith by one"), is only told of.
- A gap, a slot, an hour or whatever else is free time by its name is offered; so is what is said
  to be free, and what one could have or let the other have ("could we have a chat at 4").

Known limits: few things with an hour have no article ("I have court at 9"); what one does ("Tuesday
the boiler man comes") is weighed.
"""

from __future__ import annotations

import re

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.dates.day_numbers import Day
from mailflow.reading.times.sentences.nodes import Part
from mailflow.reading.times.stances.engaged.all_along import FILLING, REACHED, is_all_along
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_NEAR = 80  # letters looked at on either side
_HAVING = (
    r"(?:\b(?:i|we|he|she|they|you|(?:the|my|our) [a-z]+)"
    r"(?:(?:'ve| have|'s| has)(?: got)?| got|'ll have| will have)"
    r"|\bhas|\bthere(?:'s| is| are|'ll be| will be)"
    r"|\bj'ai|\bil y a|\bnous avons|\bon a|\b(?:tengo|tenemos|tiene|hay))"
    r"(?: also| already| then| first| deja| aussi| ya| tambien)?"
)
_THING = (
    r"(?: (?:an?|the|my|our|his|her|another|un|une|le|la|mon|ma|notre|una|el|mi|nuestr[oa])"
    r"(?=[ -])"
    r"|(?= (?:class|court|clinic|rounds|rehearsal|training|chapel|cours|clases?|reunion)\b))"
    r"(?P<thing>(?:[ -](?!(?:so|but|donc|mais|pero|asi)\b)[a-z'][a-z']*){1,5})"
)
_LEAD = re.compile(rf"{_HAVING}{_THING} ?$")
_BEHIND = re.compile(rf" ?,? ?{_HAVING}{_THING}")
#: what stands between the thing and its hour
_LINKS = re.compile(r" (?:at|on|from|for|starting|beginning|until|a|le|de|du|el|a las?|desde)$")
#: names of free time, and of what is proposed
_FREE = re.compile(
    r"\b(?:free|open|quiet|spare|empty|available|clear|little|gaps?|slots?|openings?|holes?"
    r"|windows?|space|spots?|breaks?|breather|time|room|hours?|minutes?|mins?|moments?|lull"
    r"|vacanc\w+|cancellation|table|seat|availabilit\w+|intervals?|stretch|pockets?|days?|mornings?|afternoons?|evenings?"
    r"|lunch|while|chance|possibilit\w+|options?|preference|suggestion|proposal|idea|choice"
    r"|libres?|creneaux?|trous?|moments?|heures?|temps|minutes?|matin(?:ee)?|apres-midi|soiree"
    r"|huecos?|ratos?|ratito|horas?|minutos?|tiempo|manana|tarde|dispo\w*)\b"
)
#: a thing that is only called by free time: "an evening class"
_NAMED_FOR = re.compile(
    r" (?:class(?:es)?|course|lecture|seminar|service|shift|school|club|meal|meeting|clinic|train"
    r"|flight|walk|show|market)$"
)
_HOURLY = frozenset({TimeKind.EXACT, TimeKind.RANGE, TimeKind.AFTER, TimeKind.BEFORE})


def is_engaged(said: Said) -> bool:
    """Does something else of the writer's stand at this hour?"""
    one, end = said.one, said.end
    if not one.times or not _HOURLY.issuperset(said.kinds):
        return False
    if not one.dates and one.times[0].kind is TimeKind.BEFORE and _is_filled(said):
        return True
    lead = re.split(r"[.!?;:,\n]", said.text[max(0, said.begin - _NEAR) : said.begin])[-1]
    if one.dates and _is_occasion(said.text[end : end + _NEAR]):
        return True
    is_open = one.times[0].kind is TimeKind.BEFORE or Cat.EXCEPT in [n.cat for n in said.nodes]
    if not is_open and _DUTY.search(fold(lead)):
        return True
    had = _LEAD.search(_LINKS.sub("", fold(lead).rstrip()))
    had = had or _BEHIND.match(said.behind(_NEAR, r"[.!?;:\n]"))
    if had is None or (_FREE.search(had["thing"]) and not _NAMED_FOR.search(had["thing"])):
        return False
    around = said.around()
    if _RELATIVE.match(said.behind(_NEAR)):  # "…, where you can ask all of this"
        around = [node for node in around if node.start < end]
    return not any(node.cat in _WILLING and node.word not in HAVE for node in around)


def is_free_time(thing: str) -> bool:
    """Is it free time by its name, and no thing only called by it ("an evening class")?"""
    free = _FREE.search(thing) or _ROOM.search(thing)
    return free is not None and not _NAMED_FOR.search(thing)


_RELATIVE = re.compile(r",? ?(?:(?:at |in )?which|where|that|bei (?:dem|der)|wo|ou|donde)\b")


#: things that are called by their hour
_CALLED = (
    r"(?:train|bus|coach|ferry|flight|plane|tram|boat|shuttle|service|mass|class|lecture|seminar"
    r"|tutorial|matinee|show|screening|performance|shift|news|game|match|kick-off|session|sitting"
    r"|rehearsal|practice|prayers?|bell|standup|stand-up|zug|bus|flieger|fahre|vorlesung|messe"
    r"|seminar|vorstellung|kurs|schicht)"
)
_NAMES = re.compile(rf"[ -]?(?:o'clock|uhr|am|pm|a\.m\.|p\.m\.)?[ -]{_CALLED}\b")
_ARTICLE = re.compile(r"\b(?:the|a|an|my|his|her|their|our|der|die|den|dem|einem?|meine[nrm]?)$")
_NAMED = re.compile(
    r"\b(?:train|bus|car|tgv|ter|rer|eurostar|navette|cours|messe|seance|reunion|consultation|vol"
    r"|avion|bateau|ferry|tren|ave|autobus|camion|colectivo|clase|misa|vuelo|sesion|funcion|junta"
    r"|cita)(?: (?:de|des|d'|de las|de la))$"
)
_DUE = re.compile(
    r"\b(?:i|i'm|i've|i'll|we|we're|we've|we'll|he|she)(?: \w+)?"
    r" ?(?:have|has|need|needs|had|got|must|supposed|expected|due)(?: to)?(?: be)? (?:"
    r"(?:back|home|out|gone|off|away|done|there)(?: by| for)"
    r"|(?:at|in|on|over|up|down|with|near)(?: [\w'-]+){1,4} (?:by|for))$"
    r"|\b(?:i'm|i am|i'll be|i'd be|i get|we're|we get)(?: \w+)?"
    r" (?:home|back|in|up)(?: \w+){0,3} by$"
    r"|\b(?:dois|devons|doit)(?: [\w'-]+)? etre(?: [\w'-]+){1,4} (?:a|pour|avant)$"
    r"|\b(?:tengo|tenemos|tiene) que estar(?: [\w'-]+){1,4} (?:a|antes de|para)(?: las?)?$"
)


def is_told_of(said: Said) -> bool:
    """Is it an hour that names a thing, or by which one has to be somewhere?"""
    text, one = said.text, said.one
    if not one.times or not _ENDED.issuperset(said.kinds):
        return False
    hours = [node for node in said.own if node.part is Part.TIME]
    begin, end = hours[0].start, hours[-1].end
    lead = _ENDS_CLAUSE.split(fold(text[max(0, begin - _NEAR) : begin]))[-1].rstrip()
    opening = _OPENING.match(fold(text[begin:end]))
    lead = f"{lead} {opening.group()}".rstrip() if opening else lead
    if _ARTICLE.search(lead) and _NAMES.match(fold(text[end : end + _NEAR])):
        return True
    return bool(_NAMED.search(lead) or _DUE.search(lead))


_ENDED = frozenset({TimeKind.EXACT, TimeKind.BEFORE})
_OPENING = re.compile(
    r"(?:the|at|by|for|um|bis|vor|a|a las?|las?|antes de(?: las?)?|avant|de(?: las?)?|des) "
)
_ENDS_CLAUSE = re.compile(r"[.!?;:,\n]")

_WILLING = frozenset({Cat.OFFER, Cat.YES, Cat.REFUSE, Cat.MOVE})
_IF = frozenset({Cat.IF})
#: having, which offers nothing by itself
HAVE = frozenset(
    "i have my|i've my|have my|having my|i have|i've got|i've|have|has|got|there's|there is|we have"
    "|we've got|j'ai|tengo|hay".split("|")
)


_WAS = re.compile(
    r" (?:was|were|war|waren|etait|fue) (?!(?:going|supposed|meant|to|fine|ok|good|great|free|open"
    r"|my|our|the only|frei|gut|libre|bien|bon)\b)"
    r"| (?:went (?:up|by|mad|wrong|badly|to pieces)|turned into|flew by|blew up|got away)\b"
    r"| (?:ist|hat|haben|sind)\b[^.!?]{0,40} (?:gestorben|verstorben|passiert|gewesen|abgebrannt"
    r"|verloren|bekommen|erhalten)\b"
    r"|,? (?:for )?(?:the )?first time in|,? (?:zum|das) erste[nm]? mal seit"
    r"|,? (?:pour )?la premiere fois (?:en|depuis)|,? (?:por )?(?:la )?primera vez (?:en|desde)"
    r"| (?:est|a) (?:mort|morte|decede|decedee|brule)\b|,? (?:murio|fallecio|fue)\b"
)


def is_working_week(said: Said) -> bool:
    """ "Monday to Friday I work, so Saturday at 10": the days of every week, and of none."""
    one = said.one
    if one.times or not any(_is_working(first, last) for first, last in one.dates):
        return False
    lead = said.lead(_NEAR, r"[.!?;,\n]")
    behind = said.behind(_NEAR, r"[.!?;,\n]")
    return _WORKS.search(lead + " " + behind) is not None


_WORKS = re.compile(
    r"\b(?:i|we|i'm|we're|i am|we are|ich|wir|je|nous) "
    r"(?:work|working|arbeiten?|travaille|travaillons)\b(?! from home)"
    r"|\b(?:arbeiten? (?:ich|wir)|trabajo|trabajamos|abrimos|(?:geoffnet|ouverts?|abiert[oa]s?))\b"
    r"|\b(?:we|the [a-z]+)(?:'re| are|'s| is) open\b"
)
_THURSDAY = 3


def _is_working(first: Day, last: Day | None) -> bool:
    """Is it a stretch from a Monday on, of most of a week, and of no week in particular?"""
    if last is None or first.weekday != 0 or (last.weekday or 0) < _THURSDAY:
        return False
    return first.number is None and first.weeks is None and first.how is None


_BEEN = re.compile(
    r"\b(?:was|were) (?:at|in|on|off|away|out|up|with|sick|ill|stuck|buried|travell?ing)"
    r" (?:[\w']+ ){0,4}$|\bwent to (?:[\w']+ ){0,3}$"
)
_SINCE = re.compile(r"\b(?:ever since|seit(?: dem| letzte[mnr]| diese[mr])?|depuis) ?(?:le )?$")
_TURNS = re.compile(r"\b(?:but|after all|instead|aber|doch|mais|finalement|pero|al final)\b")


def is_over(said: Said) -> bool:
    """ "Tuesday was mad here, sorry": is it a day told of as past?"""
    one = said.one
    if not one.dates or one.times or any(day.number is not None for day, _ in one.dates):
        return False
    behind = said.behind(_NEAR, r"[.!?\n]")
    lead = said.lead(_NEAR)
    if _SINCE.search(lead) or (_BEEN.search(lead) and not _TURNS.search(behind)):
        return True
    return _WAS.match(behind) is not None and not _TURNS.search(behind)


_OWN = (
    r"(?:(?:hab|habe|haben|hat) ?(?:ich|wir|er|sie)|(?:ich|wir) (?:hab|habe|haben)"
    r"|j'ai|on a|nous avons|(?:yo )?tengo|tenemos"
    r"|i have|i've(?: got)?|i got|we have|we've(?: got)?)"
)
#: "gym at 5 Friday, so 6": what begins then
_DUTY = re.compile(
    r"(?:^|(?<!after)(?<!before)(?<!from) )(?:gym|yoga|pilates|choir|rehearsal|dentist|physio"
    r"|haircut|footie|football|funeral|school run|pick-?up|zahnarzt|dentiste|dentista)"
    r" (?:is )?(?:at )?$"
)
_OWNING = re.compile(rf" ?,? ?(?:da |que )?{_OWN}(?P<thing>(?: [\w'-]+){{1,5}})$")
_SPENDING = re.compile(
    r" ?,? ?(?:da )?(?:bin ich|sind wir|je suis|on est|nous sommes|estoy|estamos|i'm|i am|we're)"
    r" (?:im|in|auf|am|an|bei|beim|mit|zur|zum|au|a|aux|en|chez|dans|sur|de|at|on)"
    r"(?P<thing>(?: [\w'-]+){1,4})$"
)
_CLAUSE = re.compile(
    r"[,.!?;:()\n]|\b(?:und|oder|aber|et|ou|mais|y|o|pero|and|or|but|so|because)\b"
)
#: free time, and when one is to be seen, by German names and some more
_ROOM = re.compile(
    r"\b(?:luft|zeit|frei\w*|lucken?|pause|platz|ruhe|leerlauf|fenster|slots?|stunden?|minuten?"
    r"|sprechstunden?|burozeit|spielraum|kapazitat\w*|moglichkeit\w*|lust|nichts|nix|kein\w*|genug"
    r"|permanence|place|envie|rien|pas|plus|tutorias?|espacio|nada|no|nothing|ganas|nowt|you|zu"
    r"|urlaub|conge|rtt|journee|mas|mehr|more|over|uber|ge\w+(?:t|en)|flexib\w*|margen|marge|souplesse"
    r"|freiraum|freiraume|puffer|disponib\w*|holgura|latitude|car|van|keys|flat|house|place)\b"
)


def is_taken(said: Said) -> bool:
    """Is a day, or a part of one, spent with something else?"""
    one = said.one
    if said.kinds == [TimeKind.BEFORE]:
        return bool(one.dates) and _is_filled(said)
    if not one.dates or not _VAGUE.issuperset(said.kinds):
        return False
    inside = said.inside()
    if any(day.year is not None or day.gone for day, _ in one.dates):
        return False
    if not one.times and HOLIDAY.match(said.behind(_NEAR)):
        return True
    if said.says(_WILLING, HAVE) or said.says(_IF):
        return False
    if TimeKind.DAY in said.kinds:
        return is_all_along(said)
    behind = _CLAUSE.split(said.behind(_NEAR).lstrip(" ,"))[0].rstrip()
    lead = _CLAUSE.split(said.lead(_NEAR))
    if one.times and _FILLED.fullmatch(lead[-1].strip()) and not REACHED & {*lead[-1].split()}:
        return True
    if one.times and _is_occasion(said.text[said.end :][:_NEAR]):
        return True
    if one.times and _NAMED_SO.fullmatch(behind):
        return not (_FREE.search(behind) or _ROOM.search(behind) or REACHED & {*behind.split()})
    had = _OWNING.match(behind)
    if had is None and one.times:
        had = _SPENDING.match(behind)
        had = had or FILLING.search(inside)
    return had is not None and _is_thing(had["thing"])


def _is_filled(said: Said) -> bool:
    """ "Thursday I have calls till 6.30": does something last until that hour?"""
    begin = max(0, said.begin - _NEAR // 2)
    filled = FILLING.search(fold(said.text[begin : said.end]))
    return filled is not None and _is_thing(filled["thing"])


def _is_thing(named: str) -> bool:
    """Is it something one is busy with, and no room or time one has?"""
    free = _FREE.search(named) or _ROOM.search(named)
    return not free and REACHED.isdisjoint(named.split())


#: "Friday the 25th it's Midsummer Eve": a day on which nobody works
HOLIDAY = re.compile(
    r",? ?(?:it|that|this|here)?(?:'s| is| are| ist| sind| c'est| est| sont| es| son)"
    r"(?: (?:an?|the|our|both|bei uns|hier"
    r"|also|beide|tous les deux|les deux|un|jours?|dias?))*"
    r" (?:(?:(?:bank|public|national|school|religious|state|federal|local) )?holidays?"
    r"|(?:midsummer|christmas|new year's|thanksgiving)(?: (?:eve|day))?|good friday|easter monday"
    r"|boxing day|whit monday|memorial day|labou?r day|independence day|veterans day|canada day"
    r"|(?:king's|queen's|republic|constitution|liberation|st\.? \w+'s|saint \w+'s|national) day"
    r"|bruckentag|(?:le |un )?pont|puente|feiertage?|feries?|fronleichnam|(?:christi )?himmelfahrt"
    r"|pfingstmontag|ostermontag|karfreitag|allerheiligen|ferie|toussaint|ascension"
    r"|l'ascension|festivos?|fiesta|feriados?)\b"
)
_OCCASION = re.compile(
    r" ?,? ?(?:ist|sind|is)(?: bei (?:mir|uns)| immer| leider| wieder)*(?P<thing>"
    r" (?!(?:Ihnen|Ihr|Sie|Prima|Super|Okay|OK|Top|Ideal|Termin|Treffen|Gespr)\w*)[A-ZÄÖÜ]\w+)"
    r"(?: (?:mit|bei|in|im|am) \w+)?(?=[.,;!\n]|$)"
)
#: what fills a part of a day by its bare name
_PASTIME = re.compile(
    r" ?,? ?(?:(?:ist|sind|is|are|c'est|c|es|hay|toca|it's) )?(?:(?:bei (?:mir|uns)|immer|leider"
    r"|always|usually|meist|meistens|toujours|tjs|tjrs|siempre|sagrad[oa]|reserve|reservad[oa]) )*"
    r"(?:family|choir|football|footie|training|school|gym|familie|fussball|chor|chorprobe|sport"
    r"|uni|schule|turnen|schwimmen|famille|foot|piscine|chorale|ecole|rugby|judo|danse|musique|marche"
    r"|familia|futbol|coro|gimnasio|entreno|entrenamiento|cole|mercado|natacion|yoga|pilates|tennis"
    r"|tenis|band|bandprobe|orchester|stammtisch|skat|reunion|conseil|repetition|cours|dentiste"
    r"|elternabend|elternversammlung|probe|sitzung|clase|belote|tarot|poker|skatrunde|padel|kino|cine|cinema|theater|theatre|teatro"
    r"|ensayo|cumple|boda|anniversaire|mariage"
    r"|(?<=is )(?!an? |the |any |good |best |free |my |our |your )\S+ (?:day|night|club))"
    r"(?: time|zeit)?(?: (?:de |des |d'|du |de la |con |avec |mit )\w+)?(?=[.,;!\n]|$)"
)


def _is_occasion(behind: str) -> bool:
    """ "Montag früh ist Teamrunde": what a part of a day is, by a noun with no article."""
    if _PASTIME.match(fold(behind)):
        return True
    told = _OCCASION.match(behind)
    return told is not None and not _ROOM.search(fold(told["thing"]))


#: "Thursday evening's bell ringing"
_NAMED_SO = re.compile(
    r"'s (?:(?:my|our|the|his|her) )?(?!fine|ok|okay|good|great|best|perfect|better|ideal|possible"
    r"|on|mine|yours|lovely|grand)(?:[\w'-]+ ?){1,3}"
)
#: "lectures all morning Thursday"
_FILLED = re.compile(
    r"(?:\w+ )?(?!evenings|mornings|afternoons|yes|always)\w{3,}s (?:all|the whole)"
)
_VAGUE = frozenset({TimeKind.PART_OF_DAY, TimeKind.DAY})
