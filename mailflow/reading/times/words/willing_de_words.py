"""The German words that tell an offered time from a refused one, and from no offer at all.

0 may stand on either side of its time, 1 stands before it, 2 behind it.
"""

from __future__ import annotations

from typing import Final

from mailflow.reading.times.words.lexemes import Cat, Table

WORDS: Final[Table] = (
    (
        Cat.OFFER,
        0,
        "spricht nichts dagegen|nichts dagegen|nichts spricht gegen"
        "|spricht nichts gegen|hindert mich nichts|hindert mich niemand|kein thema"
        "|gar kein thema|hat noch platz|horen wir uns|nehmen wir",
    ),
    (
        Cat.REFUSE,
        0,
        "habe ich besuch|hab ich besuch|bekomme ich besuch|habe ich vorlesung"
        "|vorlesung|eine op|operiert|muss ich arbeiten|aufpassen|schlechteste tag"
        "|schlechteste|nichts mehr frei|nichts frei|nicht mehr frei|meiner familie"
        "|der familie|ich schwarz",
    ),
    (
        Cat.NEUTRAL,
        0,
        "erschien|ist erschienen",
    ),
    (
        Cat.OFFER,
        0,
        "vorzuschlagen|ansprechbar|durchklingeln|kame mir entgegen|kommt mir entgegen"
        "|wurde gut gehen|meinetwegen|von mir aus",
    ),
    (
        Cat.REFUSE,
        0,
        "eine beerdigung|beerdigung|kinderdienst|glaube nicht dass|glaube kaum dass"
        "|bezweifle dass|scheidet aus",
    ),
    (
        Cat.NEUTRAL,
        0,
        "gelesen|antworten sie bis|antworte bis|um antwort bis",
    ),
    (
        Cat.OFFER,
        0,
        "hab ich nix vor|nix vor|bin ich in der stadt|sollte klappen|taugt mir|kommen sie doch|komm doch",
    ),
    (
        Cat.REFUSE,
        0,
        "ware schlecht|ware schwierig|ware ungunstig|in sitzungen|habe ich prufungen|hab ich schon was",
    ),
    (
        Cat.REFUSE,
        0,
        "nicht zu erreichen|schlecht zu erreichen|schwer zu erreichen|nope|noe|blockiert|ruhetag|nicht in frage|nicht in betracht|ist leider zu|ungelegen|muss ich nach|ich keine zeit|keine zeit|verhindert",
    ),
    (Cat.OFFER, 2, "telefonisch"),
    (Cat.REFUSE, 2, "zu fruh|zu spat|viel zu fruh|viel zu spat"),
    (
        Cat.OFFER,
        0,
        "zur verfugung|einen termin frei|einen platz frei|lasst sich machen|liesse sich machen",
    ),
    (
        Cat.OFFER,
        0,
        "allerdings erst|aber erst|jedoch erst|bitte erst|erst wieder|sich aus|si aus|sich ausgehen|si ausgehn|sich ausgehn|flaute|sehen uns|eine ausnahme|termine frei|noch termine frei|wieder termine frei|buchen|wieder offen|safe|freigeraumt|freigeschaufelt|freigemacht|locker|fit|zu erreichen|reden|plaudern|quatschen|ratschen|schnacken|zoomen|bin ich ohnehin in der stadt|bin ich eh in der stadt|bin ich sowieso in der stadt|bin ich ohnehin in der nahe|bin ich eh in der nahe|bin ich sowieso in der nahe|wieder gesund|auf dem damm|kame in frage|kommt in frage|in frage kommt|in frage kame|in betracht|nichts los|es musste|am besten|fur sie reserviert|freigehalten|merken wir uns|halten wir",
    ),
    (Cat.REFUSE, 0, "nicht zur verfugung|nicht erreichbar|bei uns zu|bei mir zu|schaffe ich nicht"),
    (Cat.REFUSE, 0, "arbeitet niemand|arbeitet keiner|arbeitet kein mensch"),
    (Cat.REFUSE, 0, "auf schicht|nachtschicht|fruhschicht|spatschicht"),
    (Cat.OFFER, 1, "zum beispiel|z. b.|z.b.|beispielsweise"),
    (
        Cat.REFUSE,
        2,
        "ist feiertag|ist bei uns feiertag|ist hier feiertag|haben wir feiertag|ist fronleichnam"
        "|ist allerheiligen|ist himmelfahrt|ist christi himmelfahrt|ist rosenmontag|ist pfingstmontag"
        "|ist ostermontag|ist karfreitag|ist nationalfeiertag|ist bruckentag|ist betriebsausflug",
    ),
    (
        Cat.REFUSE,
        0,
        "komme zu nichts|ins wasser|ist wahnsinn|zu knapp|zu eng|zu fruh|zu spat|zu stressig|kollidiert|uberschneidet sich|kommt sich in die quere|hat sich zerschlagen|zerschlagen|die holle los|holle los|der teufel los|platzt|platzt leider|geplatzt|redaktionsschluss|ausfallen lassen|kein land|land unter|keine chance|nichts zu machen|nicht zu machen|nicht drin"
        "|krankgeschrieben|im krankenstand|gerammelt voll|bis oben hin voll|geht sich nicht aus"
        "|geht sich ned aus|geht si ned aus|geht sich nimmer aus|geht sich leider nicht aus"
        "|zum vergessen|durchgetaktet|zugepflastert|zugeknallt|vollgestopft|verbucht|anderweitig"
        "|mein freier tag|freier tag|meinen freien tag|auf montage|auf kur|auf reha|auf klassenfahrt",
    ),
    (
        Cat.OFFER,
        0,
        "geht sich aus|gehts sich aus|geht sich bei mir aus|war fein|ware fein|ware mir lieb|lieb"
        "|bietet sich an|lasst sich einrichten|liesse sich einrichten|im homeoffice|im home office|daheim|habe ich noch nichts vor|kapazitat|kapazitaten|kehrt ruhe ein|wird es ruhiger|wird es ruhig|beruhigt sich|einplanen|freihalten|freischaufeln"
        "|abzwacken|drin|machen wir|halte ich frei|auf ein bier|auf einen kaffee",
    ),
    (
        Cat.SMALL,
        0,
        "zeitfenster|fenster|lucke|langer geht nicht|langer nicht|mehr geht nicht|langer kann ich nicht",
    ),
    (Cat.NEUTRAL, 0, "umgestellt|uhren umgestellt|ich mache schluss"),
    (
        Cat.SMALL,
        0,
        "unter der woche|wochentags|nicht fruher|nicht eher|keinesfalls fruher|um zu antworten",
    ),
    (Cat.BUT, 0, "dazwischen|zwischendurch"),
    (
        Cat.OFFER,
        0,
        "sie erreichen mich|du erreichst mich|erreichen sie mich|erreichst du mich|erreichbar"
        "|flexibel|meinte ich|ich meinte|ich meine|gemeint war|korrektur|berichtigung"
        "|idealerweise|am ehesten|schlimmstenfalls|vorzugsweise|niemand eingetragen|niemand angemeldet|nichts vor|nichts geplant|nichts eingetragen|nichts im kalender|unbelegt|unverplant|noch offen|alles offen|ist offen|steht offen|ungebunden"
        "|frei geworden|jemand abgesagt|habe eine lucke|leer|leerer|ruhiger|entspannter|luftiger",
    ),
    (Cat.SMALL, 0, "auf dem weg|im weg|am weg|der weg|den weg|weg von"),
    (
        Cat.REFUSE,
        0,
        "raus|nimmer|weg|wird knapp|wird zu knapp|ist zu knapp|blod|doof|mies|tabu|auf achse|auf lehrgang|im skiurlaub",
    ),
    (Cat.BUT, 1, "das heisst|d.h.|das ist|das waren|also|das ware|also bei ihnen"),
    (
        Cat.OFFER,
        0,
        "frei|verfugbar|verfuegbar|passt|passen|ginge|geht|gehen|kann|konnte|koennte|konnten"
        "|konnen|koennen|zeit|moglich|moeglich|gut|gern|gerne|prima|super|perfekt|lieber"
        "|am liebsten|besser"
        "|klappt|ideal|vorschlagen|anbieten|habe ich zeit|warum nicht|kein problem|telefonieren"
        "|treffen|sprechen|recht|einrichten|machbar|ware|waere|wuerde|wuerden|haette|haetten|anrufen"
        "|bleibt|bleibt es"
        "|bestatige|bestatigt|luft|slot|bietet sich an|anbiete|jeweils|ausser samstags nicht",
    ),
    (
        Cat.OFFER,
        1,
        "wie ware|wie waere es|wie war's|wie ware es mit|sagen wir|etwa|sonst|ansonsten"
        "|alternativ"
        "|oder lieber|stattdessen|dafur|bis auf weiteres",
    ),
    (
        Cat.REFUSE,
        0,
        "nicht|garnicht|garnich|kein|keine|keinen|keiner|leider nicht|geht nicht|geht leider nicht"
        "|passt nicht|passt mir nicht|passt leider nicht|passt es nicht|klappt nicht"
        "|klappt leider nicht|kann ich nicht|bin ich nicht|kann nicht"
        "|belegt|verhindert|ausgebucht|unterwegs|verreist|im urlaub|urlaub|bin ich in"
        "|ich bin in"
        "|bin ich auf|feiertag|verplant|voll|besprechung|bin ich weg|bin weg"
        "|auf dienstreise|dienstreise"
        "|auf reisen|nicht da|nicht verfugbar|unmoglich|schlecht|termine|einen termin"
        "|habe ich schon"
        "|schon was vor|bin ich bei|nicht im buro|geschlossen|krank|fallt aus|faellt aus"
        "|fallt weg"
        "|ungunstig|schwierig|besetzt|eng|absagen|abwesend|streichen|abblasen|canceln|stornieren"
        "|nichts|garnix|garnichts|garnicht|garned|wird nichts|wird das nichts|weder|noch sonst|dicht|fatal|katastrophe",
    ),
    (
        Cat.EXCEPT,
        0,
        "ausser|bis auf|ausgenommen|nur nicht|aber nicht|nur ned|nur net|nur ja nicht|bloss ned|halt nicht|jedoch nicht|mit ausnahme von"
        "|blos nicht|bloss nicht|mit ausnahme|mit einer ausnahme|mit der ausnahme|ausnahme ist"
        "|ausnahme ware|abgesehen von|abgesehen vom",
    ),
    (
        Cat.NEUTRAL,
        0,
        "danke fur|vielen dank fur|herzlichen dank fur|besten dank fur|dank fur|ihre mail"
        "|ihre nachricht|deine mail|deine nachricht|ihr schreiben|ihre anfrage"
        "|ihre e-mail|war|waren|hatte|hatten|schrieb|geschrieben|seit|ihre mail vom"
        "|ihre nachricht vom|deine mail vom"
        "|ihr schreiben vom|vom letzten|gesprochen|getroffen|gewesen|eingegangen|gesehen"
        "|wurde am|arbeite|arbeite nur",
    ),
    (
        Cat.WRITE,
        0,
        "melde mich|bearbeite|bearbeiten|kummere mich|kummere ich mich|melde ich mich|meld dich|melden sie sich|melden sich|melde dich"
        "|bescheid|schreib mir|schreiben sie mir"
        "|zuruck|zurueck|wieder da|wieder hier|wieder zuruck|wieder im|wieder erreichbar|ruckmeldung|antworte"
        "|schicke|schick mir"
        "|erinnern|nachfragen|wiederkommen|zuruckkommen|frist|nochmal",
    ),
    (
        Cat.EVENT,
        0,
        "konferenz|tagung|messe|hochzeit|prufung|abgabe|veranstaltung|workshop|seminar"
        "|vortrag|flug"
        "|feier|sitzung findet|beginnt|startet|umzug|findet",
    ),
    (
        Cat.IF,
        0,
        "falls|wenn|wennst|wenns|sofern|ausser es|ausser wenn|ausser ich|ausser sie|ausser dass|es sei denn",
    ),
    (
        Cat.SMALL,
        0,
        "kein problem|nicht nur|nicht sicher|macht nichts|keine sorge|keine ursache"
        "|keine eile|noch nicht|nicht wahr",
    ),
    (
        Cat.BUT,
        0,
        "falls das nicht passt|wenn das nicht passt|wenn das nicht geht"
        "|falls das nicht geht|falls es nicht passt",
    ),
    (
        Cat.MOVE,
        0,
        "verschieben|verlegen|umbuchen|vorziehen|verschieben wir|schieben|umlegen|umplanen"
        "|vorverlegen|vertagen|rucken|ruberschieben|wechseln",
    ),
    (Cat.EXCEPT, 0, "solange es nicht|sofern es nicht|ausnahmen sind"),
    (Cat.OFFER, 1, "hochstens|allenfalls|bestenfalls|wenn dann|notfalls|zur not"),
    (Cat.EXCEPT, 1, "statt|anstatt|anstelle von|statt am|an stelle von|als am"),
    (
        Cat.REFUSE,
        0,
        "muss absagen|leider absagen|fallt flach|bin ich raus|nein|geht nix|nix|ned|nicht mehr",
    ),
    (
        Cat.NEUTRAL,
        0,
        "schonen|wann|um wie viel uhr|welcher tag|an welchem tag|habe ihre|habe deine|habe heute",
    ),
    (Cat.STAY, 0, "bin selbst in|bin ich selbst in|bin ich ohnehin in|bin ich sowieso in"),
    (
        Cat.BUT,
        0,
        "aber|sondern|jedoch|allerdings|dafur|dafuer|sonst|ansonsten|falls nicht"
        "|wenn nicht|denn|weil|also"
        "|das heisst|d.h.|dann|deshalb|daher|stattdessen|wenn ned|wenn's nicht|hingegen|leider",
    ),
    (
        Cat.YES,
        0,
        "ja|gerne|gern|passt|passt mir|passt gut|perfekt|super|einverstanden|in ordnung"
        "|das passt|klar|klingt gut|bis dann|prima|wunderbar|so machen wir's|geht klar"
        "|ich freue mich|ok|okay|abgemacht|das geht|passt perfekt|gebongt|geritzt",
    ),
    (
        Cat.PICK,
        0,
        "der erste termin|den ersten termin|erste termin|ersten termin|erster termin"
        "|der erste|erste vorschlag|ersten vorschlag|ersterer|erste option|termin 1|vorschlag 1|option 1|nummer 1|variante 1",
    ),
    (
        Cat.PICK,
        1,
        "der zweite termin|den zweiten termin|zweite termin|zweiten termin|zweiter termin"
        "|der zweite|zweite vorschlag|zweiten vorschlag|letzterer|zweite option|termin 2|vorschlag 2|option 2|nummer 2|variante 2",
    ),
    (
        Cat.PICK,
        2,
        "dritte termin|dritten termin|dritter termin|der dritte|dritte vorschlag"
        "|dritten vorschlag|dritte option|termin 3|vorschlag 3|option 3|nummer 3|variante 3",
    ),
    (Cat.PICK, -1, "letzte termin|letzten termin|letzter termin|spatere termin"),
    (
        Cat.PICK,
        9,
        "beide termine|beide passen|beide|beides|alle termine|alle drei"
        "|keiner der termine|keiner davon|keiner der beiden|einer der beiden|jeder der",
    ),
)

#: Function words: they tell the language, and may stand behind a bare hour.
SMALL: Final = (
    "ich du sie wir er es ihr mir dir uns ihnen mich dich der die das den dem des ein eine einen und oder zu von im"
    " an auf fur mit ist sind bin war wird werden wurde kann konnte haben habe hat nicht auch noch aber wenn dann da ja"
    " nein bitte danke gerne gern schon mal eh nur wie was wo wer bei nach aus am um liebe lieber hallo sehr viele grusse"
    " mfg lg guten vielen dank passt geht klar also doch sonst jeweils ab bis hatte ware gruss"
)
