"""Words beside which a time belongs to something of its own: opening hours, habits, what
begins or ends then. Folded: small, no accents.

They go before all others: "closes" is no offer, whatever else stands in its clause. Those of
value 1 hold only for dates without a number: "normally Tuesday", not "normally, so the 9th".
"""

from __future__ import annotations

from typing import Final

from mailflow.reading.times.words.lexemes import Cat, Table

WORDS: Final[dict[str, Table]] = {
    "en": (
        (
            Cat.HABIT,
            1,
            "normally|usually|generally|typically|as a rule|most weeks|tend to|most days",
        ),
        (
            Cat.HABIT,
            0,
            "office hours|opening hours|my working week|working week|a typical week|my typical week|a typical day"
            "|my typical day|a normal week|my normal week|a normal day|my rota|my timetable|my shift is|my shifts are|my class is|my classes are"
            "|my lecture is|my lectures are|my seminar is|my seminars are|my lesson is|my lessons are|my clinic is"
            "|my surgery is|my rounds are|my flight is|my train is|my bus is|our service is|our services are"
            "|my rehearsal is|my practice is|my training is|doors at|doors are at|curtain up|curtain at"
            "|business hours|working hours|my hours|our hours|shop hours|core hours|by law"
            "|shuts|closes|closes at|opens|opens at|finishes|finishes at|begins at|starts at|ends at"
            "|ends on|starts on|begins on|opens on|closes on|runs from|runs until|runs till|lasts|doors open|doors close|kicks off|kick-off"
            "|i'm done at|i'm done by|i am done at|i am done by|i'm finished at|i'm finished by"
            "|i get off at|i get off work at|i get done at"
            "|knock off is|knock-off is|knock off's|knocking off is|home time is|quitting time is"
            "|gets out|lets out|i knock off|i knock off at|i go on shift|i'm on shift at|i go on at|i finish at|i finish work|i finish|i clock off|i log off"
            "|i get up|i start at|i start work|i get in|i get home|i leave at|i speak at|i wake up"
            "|my shift|check mail|check email|check my mail|check my email|read mail|read email"
            "|takes off|departs|lands at|gets in|boards at|i land|i arrive|we land|i board"
            "|my flight is|i fly at|leaving here at|leaving at|we leave at|i'm due at|due in court",
        ),
        (Cat.THAN, 0, "than"),
        (
            Cat.BUT,
            1,
            "which should be|which will be|which would be|that'll be|which'd be|which makes it",
        ),
        (
            Cat.OFFER,
            0,
            "will favour me|would favour me|favours me|will favor me|calmer|quieter|freer|less busy|all yours|i'm yours|i am yours|at my leisure|the only gap"
            "|the earliest|my earliest|my best",
        ),
        (
            Cat.MOVE,
            0,
            "move it|moved it|moved our|moving it|moving our|pushing|shifting|push it|push back"
            "|we moved|moving to|shift it|has to become|swapping|moves to|move to|needs to move|has to move"
            "|must move|becomes",
        ),
        (Cat.BETWEEN, 0, "between the hours of"),
        (
            Cat.DAY_BESIDE,
            100,
            "the morning after|the next morning|the following morning|next morning|following morning",
        ),
        (
            Cat.DAY_BESIDE,
            103,
            "the evening after|the next evening|the following evening|next evening",
        ),
        (
            Cat.DAY_BESIDE,
            102,
            "the afternoon after|the next afternoon|the following afternoon|next afternoon",
        ),
        (Cat.REFUSE, 0, "is solid|looks solid|scuppered|is chocka|no longer on"),
        (Cat.DAY_BESIDE, 7, "the one after|the one after that|the one following"),
        (
            Cat.WRITE,
            0,
            "read it|read them|look at it|look at this|have a look|take a look|think about it"
            "|think it over|mull it over|check with|ask around|forward it|pass it on|run it by"
            "|decide by|decide on|know more|know for sure|confirm on|find out",
        ),
    ),
    "de": (
        (
            Cat.HABIT,
            1,
            "normalerweise|gewohnlich|ublicherweise|in der regel|grundsatzlich|meist|meistens",
        ),
        (
            Cat.HABIT,
            0,
            "meine arbeitswoche|meine woche sieht|ein normaler tag|mein arbeitstag|einlass|meine vorlesung ist|mein unterricht ist|mein kurs ist|sprechzeiten|offnungszeiten|burozeiten|geschaftszeiten|arbeitszeiten|kernzeit"
            "|sprechstunde|offnet|schliesst|geoffnet|endet|beginnt um|beginnt|startet um|lauft bis"
            "|lauft von|dauert|dauert von|besetzt bis|feierabend|meine schicht|flug geht|zug geht"
            "|zug fahrt|flieger geht|mein dienst"
            "|ich arbeite von|geht der flug|geht mein flug|fahrt mein zug",
        ),
        (Cat.THAN, 0, "besser als|lieber als|eher als"),
        (
            Cat.SMALL,
            0,
            "entweder|folgende termine|folgenden termine|mogliche termine|diese termine|freie termine"
            "|weitere termine|neue termine|passende termine|zwei termine|drei termine"
            "|mehr hab ich nicht|mehr habe ich nicht|mehr geht nicht|mehr geht leider nicht"
            "|mehr hab ich grad nicht|mehr ist nicht drin|mehr habe ich leider nicht|mehr nicht",
        ),
        (Cat.OFFER, 0, "termine vorschlagen|termine anbieten|termine nennen"),
        (
            Cat.SAME_TIME,
            1,
            "danach|anschliessend|hinterher|im anschluss|gleich danach|direkt danach|ab da|ab dann|von da an",
        ),
        (
            Cat.OFFER,
            0,
            "haut hin|gelegen|kame mir gelegen|kommt mir gelegen|steht nichts an|steht bei mir nichts an"
            "|steht noch nichts an|liegt nichts an|liegt noch nichts an|noch nichts vor|nichts vor"
            "|habe ich noch nichts|hab ich noch nichts|bin ich dabei|bin dabei|spitze"
            "|bin ich im buro|bin im buro|bin ich zu hause|ganz ihnen|ganz dein|ganz ihr|hatte luft|zu haben|gehe ich ran|rufen sie|ruf mich|ruf an"
            "|ruft mich|zu sprechen|sieht besser aus|ruhiger|entspannter",
        ),
        (
            Cat.REFUSE,
            0,
            "muss ich passen|muss ich leider passen|muss passen|gestrichen|ist gestrichen|geplatzt|futsch|rappelvoll|proppenvoll|knallvoll|randvoll"
            "|habe ich sitzung|hab ich sitzung|in sitzungen|in einer sitzung|in einer besprechung"
            "|in besprechungen|in prufungen|in einer prufung|brechend voll|ausser haus|scheidet aus|null zeit"
            "|unterrichte|unterrichte ich|ich unterrichte|habe unterricht|habe ich unterricht|schon weg"
            "|ist weg|schon vergeben|vergeben|zahnarzt|arzttermin|beim arzt|handwerker|auch nicht"
            "|auf schicht|habe ich schicht|habe ich dienst|ausfallen|muss ausfallen",
        ),
        (Cat.STAY, 0, "bin ich in|ich bin in"),
        (
            Cat.DAY_BESIDE,
            100,
            "am nachsten morgen|am morgen danach|am folgenden morgen|am nachsten vormittag",
        ),
        (Cat.DAY_BESIDE, 7, "den danach|den darauf|der danach|der darauf"),
        (Cat.WEEK_AWAY, -1, "die danach|die darauf|die drauf"),
        (Cat.FOLLOWING, 0, "die darauf folgende|die drauf folgende|die danach folgende"),
        (
            Cat.WRITE,
            0,
            "lese sie|lese es|lese das|schaue ich|schaue mir|uberlege|leite weiter|klare",
        ),
    ),
    "fr": (
        (Cat.SMALL, 0, "dans le courant de"),
        (
            Cat.HABIT,
            1,
            "d'habitude|habituellement|en general|generalement|normalement|en principe",
        ),
        (
            Cat.HABIT,
            0,
            "ma semaine type|ma journee type|mon cours est|mes cours sont|mes horaires|elle travaille|il travaille|ils travaillent|elles travaillent"
            "|nos horaires|horaires|heures d'ouverture|ferme a|ouvre a|ferme le|ouvre le|est ferme"
            "|est ferme le|est ouvert|finit a|finit|finis a|je finis|je termine|termine a"
            "|se termine|commence a|debute a|a lieu|dure|je sors|je quitte|je commence|je pars|je m'en vais|part a"
            "|decolle|arrive a",
        ),
        (Cat.THAN, 0, "mieux que|plutot que|mieux que le"),
        (Cat.SAME_TIME, 1, "juste apres|apres quoi|dans la foulee"),
        (
            Cat.OFFER,
            0,
            "je bloque|je vous bloque|je te bloque|c'est jouable|jouable|c'est envisageable|envisageable|c'est faisable|faisable|ca colle"
            "|ca joue|j'ai rien|rien de prevu|j'ai rien de prevu|je n'ai rien de prevu|rien au programme"
            "|je suis ouvert|je suis ouverte|je suis au bureau|je suis chez moi|je suis a la maison|tout a vous|toute a vous|ca le fait|un trou|au choix|a votre choix|plus calme"
            "|plus tranquille|appelez-moi|appelle-moi|retrouvons-nous|a votre convenance",
        ),
        (
            Cat.REFUSE,
            0,
            "un peu juste|un peu court|un peu serre|c'est rape|rape|c'est cuit|c'est foutu|c'est grille|c'est chaud|va etre chaud|c'est tendu"
            "|va etre tendu|j'ai deja quelque chose|j'ai deja un truc|j'ai un empechement|j'ai piscine"
            "|j'ai les enfants|j'ai mes enfants|passer mon tour|je passe mon tour|on oublie|ne va pas etre possible|va pas etre possible"
            "|rien de libre|je n'ai rien de libre"
            "|j'ai rien de libre|j'ai rien avant|j'ai rien ce|j'ai rien cette|c'est mort|non plus|sous l'eau|dentiste|chez le medecin|rendez-vous chez|j'enseigne"
            "|je donne cours|j'ai cours|j'ai classe|en colloque|en seminaire",
        ),
        (Cat.STAY, 0, "je suis a|je serai a"),
        (Cat.DAY_BESIDE, 100, "le lendemain matin"),
        (Cat.WRITE, 0, "je lirai|je le lis|je regarde|je regarderai|je reflechis|je transmets"),
        (Cat.DAY_BESIDE, 7, "celui d'apres|le suivant|celui qui suit|le prochain d'apres|l'autre"),
    ),
    "es": (
        (
            Cat.HABIT,
            1,
            "normalmente|por lo general|habitualmente|en general|generalmente|suelo|solemos",
        ),
        (
            Cat.HABIT,
            0,
            "mi semana tipica|mi dia tipico|mi clase es|mis clases son|mi horario|nuestro horario|horario|cierro|cierra|cerramos|abro|abre|abrimos|termina"
            "|acaba|empieza a|comienza a|dura|salgo|sale a|salgo a|entro a|acabo el turno|acabo la jornada|acabo mi turno|trabajo de"
            "",
        ),
        (Cat.THAN, 0, "mejor que|mejor que el|antes que"),
        (Cat.SAME_TIME, 1, "justo despues|luego"),
        (
            Cat.OFFER,
            0,
            "estoy en la oficina|estoy en casa|en mi despacho|soy todo tuyo|soy toda tuya|a elegir|mas tranquilo|mas tranquila",
        ),
        (Cat.MOVE, 0, "cambio|cambiarias|cambiaria|pasamos"),
        (Cat.DAY_BESIDE, 7, "el siguiente|el que sigue|el de despues|el otro"),
        (Cat.DAY_BESIDE, 100, "a la manana siguiente|la manana siguiente"),
        (Cat.WRITE, 0, "lo leo|lo leere|lo miro|lo mirare|lo pienso|lo consulto"),
        (
            Cat.REFUSE,
            0,
            "tengo dentista|dentista|medico|tengo medico|tengo cita|una cita|en un congreso|se me ha caido"
            "|se me cayo"
            "|tengo examen|tengo turno|de guardia",
        ),
        (Cat.REFUSE, 0, "tengo reunion|tengo una reunion|en reunion|de reuniones|una reunion"),
    ),
}
