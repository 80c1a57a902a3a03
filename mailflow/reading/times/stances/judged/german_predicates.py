"""What a German clause says of the time that opens it, and nothing else: "Montag haut nicht hin",
"am 9. bin ich zu haben", "der 12. ist mir recht".

Rules
- A predicate of closed lists of words, from a time to the end of its clause, is the verdict on
  that time, for it or against it; who "has nothing" is free, who "has nothing free" is not.

Known limit: a predicate with words of its own between ("Montag geht wegen der Bahn nicht") is
weighed.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.reading.times.sentences.nodes import Part, Stance
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat

_NEAR: Final = 80  # letters looked at on either side
_FILL: Final = (
    r"(?:(?:mir|ma|uns|es|das|da|ich|i|wir|fur mich|bei (?:mir|uns)|leider|aber|halt|wirklich"
    r"|eigentlich|ja"
    r"|nun|jetzt|doch|definitiv|sicher|uberhaupt|absolut|wohl|wahrscheinlich|vermutlich|eher|so"
    r"|ganz"
    r"|auch|schon|bereits|noch|dann|eh|ohnehin|sowieso|sehr|total|komplett|vollig|sogar|immer"
    r"|wieder"
    r"|inzwischen|mittlerweile|grade?|gerade|momentan|zurzeit|derzeit|echt|einfach|bestimmt"
    r"|garantiert|bedauerlicherweise|zeitlich|terminlich|arg|recht|ziemlich|etwas|wirkli) )*"
)
_NOT: Final = r"(?:gar |uberhaupt )?(?:nicht|nich|ned|net|nit|nix|nichts|nimmer)"
_BEHIND_NOT: Final = (
    r"(?: (?:mehr|so|gut|ganz|recht|besonders|moglich|machbar|drin|da|hin|aus|weg|los|frei|sein"
    r"|werden"
    r"|zur verfugung|unter|infrage|in frage|in betracht|durch|erreichbar|verfugbar|abkommlich"
    r"|im haus|im hause|im buro|im lande|in der stadt"
    r"|zu erreichen|zu machen|zu sprechen|zu haben|einrichten|machen|schaffen|gehen|passen|klappen"
    r"|leider|dienen|sprechen|telefonieren|kommen|einzurichten))*"
)
_BAD: Final = (
    r"(?:schlecht|schwierig|schwer|ungunstig|unpassend|ungelegen|eng|knapp|zu knapp|voll|dicht"
    r"|belegt"
    r"|verplant|besetzt|ausgebucht|vergeben|weg|gestrichen|unmoglich|heikel|blod|doof|mies|mau"
    r"|duster"
    r"|finster|kritisch|problematisch|hektisch|stressig|chaotisch|kompliziert|aussichtslos|tabu"
    r"|raus"
    r"|essig|gelaufen|gegessen|futsch|hinfallig|gestorben|land unter|die holle|zu fruh|zu spat"
    r"|zu eng"
    r"|zu kurzfristig|geblockt|blockiert|vollgestopft|zugepflastert|rappelvoll|randvoll|proppenvoll"
    r"|ungeschickt|schlimm|ubel|wild|irre|brutal|brechend voll|ausgeschlossen)"
)
_GONE: Final = (
    r"(?:weg|fort|unterwegs|verreist|verhindert|krank|beschaftigt|eingespannt|ausgebucht|verplant"
    r"|verabredet|eingeladen|gebunden|unabkommlich|eingeteilt|platt|raus|ausser haus|im ausland"
    r"|auf achse|im urlaub|auf dienstreise|im dienst|im op|dicht|beim (?:zahn)?arzt|festgenagelt"
    r"|anderweitig \w+|bei (?:meinen|den) \w+|auf (?:montage|schicht|reisen|lehrgang|fortbildung))"
)


def _predicate(*rows: tuple[str, str]) -> str:
    """Verbs, words that may stand between, and what each of these verbs has behind them."""
    verbs = "|".join(f"(?P<verb{n}>{verbs})" for n, (verbs, _) in enumerate(rows))
    said = ""
    for number, (_, words) in reversed(list(enumerate(rows))):
        said = f"(?(verb{number})(?:{words})|{said})"
    return f"(?:{verbs}) {_FILL}{said}"


_REFUSES: Final = _predicate(
    (
        r"geht's|geht s|gehts|geht|ginge|passt's|passt|passts|klappt|klappts|haut|wird|wird's|wirds"
        r"|kann|konnte|schaffe?|komme?|bin|ist|ware|will|mag|darf|steht|stehe|funktioniert|lauft"
        r"|lasst sich|liesse sich|ist's|gang|lieber|kriege?|bekomme|bringe?"
        r"|besser|eher|leider|vielleicht|bitte",
        f"{_NOT}{_BEHIND_NOT}",
    ),
    (r"(?:bin|sind) (?:ich|wir)", _GONE),
    (
        r"ist|ist's|wird|wird's|wirds|ware|war|wars|sieht|siehts|sieht's|schaut|schauts|bleibt|bin",
        _BAD,
    ),
    (
        r"(?:hab|habe|haben) (?:ich|wir)",
        r"(?:etwas|was|anderes|etwas anderes) vor|dicht|zu"
        r"|(?:(?:schon|bereits|da) )?(?:einen|nen) (?:\w+en )?termin"
        r"|keine (?:zeit|luft|kapazitat\w*|lucke|minute)"
        r"|(?:keinen?|nichts|nix) (?:\w+ )?(?:mehr )?frei",
    ),
    (
        r"muss(?:en)? (?:ich|wir)",
        r"(?:ersatzlos |komplett |kurzfristig )?(?:passen|absagen|arbeiten|weg|streichen"
        r"|verschieben|ran|raus)",
    ),
)
_TAIL: Final = re.compile(
    rf" ?,? ?(?:h |uhr )?(?:da |das )?(?:{_REFUSES}"
    r"|(?:fallt|fallen) (?:leider |diesmal |krankheitsbedingt |bei mir )*(?:aus|flach|weg"
    r"|ins wasser)"
    r"|entfallt|entfallen|(?:ist|kommt|kam) (?:mir|uns) (?:leider )?(?:etwas"
    r"|was) dazwischen(?:gekommen)?"
    r"|(?:brennt|steppt|tobt)(?: (?:hier|bei uns|bei mir))? (?:die|der|das) \w+"
    r"|gehort (?:der|den|meine[rmn]) \w+|hat sich (?:leider )?(?:erledigt|zerschlagen)"
    r"|sehe? ich (?:leider )?schwarz|wird (?:mir|uns) zu viel"
    r"|kollidiert(?: leider)?(?: mit \w+ \w+)?"
    r"|muss ich (?:sie|dich|ihnen|dir) (?:leider )?(?:enttauschen|absagen|vertrosten"
    r"|einen korb geben)"
    r"|kommt (?:fur (?:mich|uns) )?(?:leider )?nicht (?:in ?frage|in betracht)"
    r"|ist (?:hier |bei uns |leider )?(?:der wurm drin|der teufel los|die holle los|feiertag"
    r"|betriebsruhe|ruhetag|zu)"
    rf"|{_BAD}|{_NOT}|nein|nee|no|ne|ungern|auf keinen fall|keinesfalls|unter keinen umstanden"
    rf"|keine chance"
    r")"
)
_ENDS: Final = re.compile(
    r" ?(?:[.,;!)(\n]|$|(?:aber|sondern|dafur|denn|weil|da|und|oder|also|jedoch|doch|dann|nur"
    r"|lieber|sonst"
    r"|wegen|vor lauter|weil) )"
)
_GOOD: Final = (
    r"(?:klar|gut|recht|in ordnung|okay|ok|fein|hin|machen|einrichten|passen|gehen|aus|moglich"
    r"|prima|super"
    r"|ideal|perfekt|optimal|wunderbar|besser|am besten|am liebsten|lieber|lieb|locker"
    r"|problemlos|machbar"
    r"|drin|frei|leer|offen|noch frei|unverplant|unproblematisch|gunstig|bestens|toll|top|spitze"
    r"|mir|uns"
    r"|bei mir|auch|egal|wurscht|ruhig|entspannt)"
)
_ROOM: Final = (
    r"(?:zeit|luft|frei|nichts|nix|nichts vor|nix vor|noch nichts|platz|kapazitaten|musse"
    r"|gelegenheit"
    r"|freiraum|spielraum|ruhe|leerlauf|(?:einen?|ein|ne|nen) (?:\w+ )?(?:slot|lucke|stundchen"
    r"|stunde"
    r"|halbe stunde|fenster|zeitfenster|termin frei|platz frei|moment|minuten))"
)
_THERE: Final = (
    r"(?:da|im haus|im hause|frei|erreichbar|verfugbar|zu haben|zu erreichen|zu sprechen"
    r"|flexibel|dabei|im buro"
    r"|am platz"
    r"|zu hause|zuhause|daheim|im homeoffice|vor ort|fur sie da|fur dich da|offen|bereit|im lande"
    r"|in der stadt|in der nahe|ansprechbar|am schreibtisch|am apparat|am telefon)"
)
_FOR: Final = re.compile(
    r" ?,? ?(?:h |uhr )?(?:da |das )?(?:"
    + _predicate(
        (
            r"geht's|geht s|gehts|geht|ginge|ging|passt's|passt|passts|klappt|klappts|haut|ware|ist"
            r"|wird|wurde|sollte|musste|lasst sich|liesse sich|tate|tat|gangat|soll|konnte klappen",
            rf"{_GOOD}(?: (?:gut|super|prima|auch|gehen|passen|sein))*",
        ),
        (r"bin (?:ich|i)", _THERE),
        (
            r"(?:hab|habe|hatte|hatt|haette|haett) (?:ich|i|ma)",
            rf"{_ROOM}(?: fur (?:sie|dich|euch))?",
        ),
        (
            r"sollte|durfte|musste|konnte|wird|wurde",
            r"klappen|gehen|passen|hinhauen|drin sein|machbar sein|moglich sein|zu machen sein"
            r"|hinkriegen|hinbekommen|schaffen",
        ),
        (r"(?:kriege?|bekomme|bringe?) ich", r"hin|unter"),
    )
    + rf"|schaffe? ich {_FILL}(?:locker|gut|bestimmt)?"
    r"|(?:geht's|gehts|geht|ginge|gangat|passt|passts|klappt|steht|gilt|taugt mir"
    r"|kommt mir gelegen|sagt mir zu|bleibt)"
    r"|(?:kann|konnte) ich(?: (?:gut|gern|gerne|auch|schon|sprechen|reden|telefonieren"
    r"|einrichten|anbieten))*"
    r"|(?:liegt|steht) (?:bei mir |bei uns )?(?:noch )?(?:nichts|nix) an"
    r"|(?:kame|kommt|kam) (?:mir|uns) (?:sehr |gut )?(?:entgegen|gelegen|zupass)"
    r"|(?:kann|konnte) ich (?:mir )?(?:gut )?(?:freischaufeln|freimachen|einplanen|einschieben)"
    r"|(?:stehe ich|steh ich) (?:\w+ ){0,2}zur verfugung|freue ich mich|soll mir recht sein"
    r"|(?:ist|ware|war) (?:notiert|eingetragen|vorgemerkt|reserviert|gebongt|geritzt|abgemacht"
    r"|fix|gebucht)"
    r"|(?:warte ich|erwarte ich) (?:auf )?(?:sie|dich|ihren anruf|deinen anruf)"
    r"|sehr gerne?|gerne?|jederzeit|herzlich gerne?|notiert|eingetragen|gebongt|gekauft"
    r"|abgemacht|vorgemerkt"
    r")"
)
#: "Freitag hab ich frei und da geh ich wandern"
_OFF_WORK: Final = re.compile(
    r" (?:hab|habe) (?:ich|i) (?:\w+ )?frei,? (?:und )?(?:da|dann) "
    r"(?!kann|konn|hatt|haett|geht|ging|pass|ruf|ware|hab|sind|bin ich (?:da|daheim|zu|frei"
    r"|erreich))"
    r"\w+ (?:ich|wir)\b"
)
_NO: Final = frozenset({Cat.REFUSE, Cat.EXCEPT, Cat.IF})


def told(said: Said) -> Stance | None:
    """The verdict of such a predicate; None where there is none."""
    one = said.one
    if not one.dates or any(node.cat is Cat.IF for node in said.left):
        return None
    behind = said.behind(_NEAR)
    lead = said.lead(_NEAR, r"[.!?;:,\n]").lstrip()
    if any(node.part is Part.STANCE for node in said.nodes[one.first : one.last]):
        # "vom 8. bis 12. bin ich auf der Messe, danach gern" is weighed
        lasts = _THING.search(lead) and _LASTS.search(said.inside())
        return Stance.MENTION if lasts else None
    if _SUBJECT.fullmatch(lead) and _closed(_UNABLE, behind):
        return Stance.REFUSAL
    if _HEAD.fullmatch(lead) and _ENDS.match(behind):
        return Stance.REFUSAL
    denied = any(node.cat in _NO for node in said.left)
    denied = denied or _DOUBTED.search(said.lead(_NEAR)) is not None
    if stance := _by_frame(lead, behind):
        return None if denied and stance is Stance.OFFER else stance
    if not denied and _PROPOSES.fullmatch(lead):
        around = said.around()
        return (
            None
            if any(node.cat in _NO or node.cat is Cat.MOVE for node in around)
            else Stance.OFFER
        )
    if not _OPENS.fullmatch(lead):
        return None
    if _closed(_TAIL, behind):
        return Stance.REFUSAL
    if _OFF_WORK.match(behind):
        return Stance.REFUSAL
    return Stance.OFFER if not denied and _closed(_FOR, behind) else None


_DOUBTED: Final = re.compile(r"\b(?:bezweif\w+|unwahrscheinlich|fraglich|schade)\b[^.!?]*$")


_LOOKS: Final = re.compile(
    r"(?:[a-z]+ ){0,3}(?:sahe|sieht|schaut|schaute|sah)(?: es|'s| das)? (?:\w+ )?(?:am |der |den )*"
)
_LIKE: Final = re.compile(
    rf" {_FILL}(?:(?P<well>gut|gunstig|rosig|besser|prima|super|fein|ok|okay)"
    rf"|{_NOT} (?:gut|rosig|besser)|{_BAD})(?: bei (?:mir|uns))? aus"
)
_WHETHER: Final = re.compile(
    r".*\b(?:dass|ob|weil)(?: (?:mir|ihm|ihr|uns|es|wir|ich|er|sie|ihnen|dir|leider|bei|am|der))* ?"
)
_LAST: Final = (
    rf"(?:(?:{_GOOD}|gelegen|entgegen) )*(?:passt|passte|passen wurde|kame|kommt|ware|ist|geht"
    rf"|ginge|klappt"
    r"|kann|konnte|mag|zusagt)"
)
_UNKNOWN: Final = re.compile(
    r"[^,.!?]*, ?(?:weiss|muss ich|kann ich|steht|hangt|ist (?:noch )?(?:offen|unklar|fraglich))\b"
)
_VERB_LAST: Final = re.compile(
    rf" {_FILL}(?:(?P<no>{_BAD} (?:ist|ware|wird|bin)|verhindert bin"
    r"|keine[nr]? (?:zeit|luft|termin\w*) (?:\w+ )?(?:habe|kann|konnen|haben))"
    rf"|(?P<not>{_NOT} )?{_LAST})"
)
_AGAINST: Final = re.compile(r"gegen (?:den |das )?")
_NOTHING: Final = re.compile(
    r" (?:hab|habe|hatte) (?:ich|wir) (?:\w+ )?(?:nichts|nix)(?: einzuwenden)?"
    r"|(?: ja)? (?:spricht|sprache) (?:\w+ )?(?:nichts|nix)"
)
_SOMETHING: Final = re.compile(r" (?:leider |aber )?(?:schon|spricht|der|die|das|mein\w*)\b")
_WHEN: Final = re.compile(
    r"(?:und )?wann(?: genau| etwa)?(?: \w+ (?:es )?(?:ihnen|dir))?(?: am)? ?"
)


def _by_frame(lead: str, behind: str) -> Stance | None:
    """What a clause says whose words stand on both sides of its time: "sieht es am 9. gut aus"."""
    if _LOOKS.fullmatch(lead):
        like = _closed(_LIKE, behind)
        return like and (Stance.OFFER if like["well"] else Stance.REFUSAL)
    if _WHETHER.fullmatch(lead):
        if _UNKNOWN.match(behind):
            return Stance.MENTION
        said = _closed(_VERB_LAST, behind)
        return said and (Stance.REFUSAL if said["no"] or said["not"] else Stance.OFFER)
    if _AGAINST.fullmatch(lead):
        if _closed(_NOTHING, behind):
            return Stance.OFFER
        return Stance.REFUSAL if _SOMETHING.match(behind) else None
    return Stance.OFFER if _WHEN.fullmatch(lead) else None


_PROPOSES: Final = re.compile(
    r"(?:(?:und|dann|also|so|ja|gerne?) )*(?:wir (?:sollten|konnten|konnen)|lassen sie uns"
    r"|lass uns)"
    r"(?: (?:uns|mal|doch|dann|einfach|gleich|vielleicht|kurz|das|es|gerne?))*(?: am| um| den)? ?"
    r"|(?:(?:und|dann|also|so|ja|gerne?) )*(?:treffen|sehen|sprechen|reden|telefonieren|horen"
    r"|zoomen|machen"
    r"|nehmen|wollen|sollen) wir(?: (?:uns|mal|doch|dann|einfach|gleich|vielleicht|kurz|das"
    r"|es))*(?: am| den| um)? ?"
)
#: who says of himself that he cannot
_SUBJECT: Final = re.compile(
    r"(?:(?:und|aber|nur|denn|weil|da|leider|sorry) )*"
    r"(?:(?:ich|i|wir|es|das) )?(?:kann|konnen|bin|sind|schaffe?|habe?|muss|geht|ginge|passt"
    r"|klappt|komme?)"
    rf" {_FILL}(?:am |den |es |um )*"
)
_UNABLE: Final = re.compile(
    rf" ?,? ?{_FILL}(?:{_NOT}{_BEHIND_NOT}|unmoglich|{_GONE}|keine (?:zeit|luft)|passen|absagen"
    r"|(?:zu )?(?:viele|lauter|mehrere|schon|nur|keine) termine"
    r"|streichen|verschieben|zuruckziehen|im (?:flieger|zug|flugzeug|ausland))"
)
#: what strikes out the time behind it
_HEAD: Final = re.compile(
    r"(?:(?:aber|und|bitte|alles|nur|bloss|blos|leider|lieber|besser|gerne?) )*"
    r"(?:auf keinen fall|keinesfalls|(?:nur|bloss|bitte|lieber|besser|leider) nicht|nicht)(?: am"
    r"| den| der| um)? ?"
)
#: "das Seminar (am Freitag geht bis abends)"
_THING: Final = re.compile(r"\b(?:der|die|das|mein\w*|unser\w*) \w+(?: am)? ?$")
_LASTS: Final = re.compile(r" (?:geht|lauft|dauert) (?:\w+ )?(?:bis|von|ab|uber)\b")
#: what may stand before the time in its clause
_OPENS: Final = re.compile(
    r"(?:(?:und|aber|oder|also|nur|auch|leider|ja|na|ach|sorry|hm+|am|an|der|den|die|das"
    r"|kommenden|um"
    r"|dieser?|diesen|im|in|doch|dafur|nein|mein|ihr|mit|mit dem|aus|aus dem|vorschlag|termin"
    r"|ich glaub|ich glaube"
    r"|gerne?|hallo"
    r"|servus|moin|von mir aus|lieber|klar|okay|ok|prima|super|jo|joa|jep) ?)*"
)


def _closed(verdict: re.Pattern[str], behind: str) -> re.Match[str] | None:
    """The predicate, where it reaches to the end of the clause."""
    found = verdict.match(behind)
    return found if found and _ENDS.match(behind, found.end()) else None
