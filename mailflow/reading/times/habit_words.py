"""Words beside which a time belongs to something of its own: opening hours, habits, what
begins or ends then. Folded: small, no accents.

They go before all others: "closes" is no offer, whatever else stands in its clause. Those of
value 1 hold only for dates without a number: "normally Tuesday", not "normally, so the 9th".
"""

from __future__ import annotations

from typing import Final

from mailflow.reading.times.lexemes import Cat, Table

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
            "office hours|opening hours"
            "|business hours|working hours|my hours|our hours|shop hours|core hours|by law"
            "|shuts|closes|closes at|opens|opens at|finishes|finishes at|begins at|starts at|ends at"
            "|runs from|runs until|runs till|lasts|doors open|doors close|kicks off|kick-off"
            "|gets out|lets out|i knock off|i finish at|i finish work|i finish|i clock off|i log off"
            "|i get up|i start at|i start work|i get in|i get home|i leave at|i speak at|i wake up"
            "|my shift|check mail|check email|check my mail|check my email|read mail|read email"
            "|takes off|departs|lands at|gets in|boards at|i land|i arrive|we land|i board|my flight is",
        ),
        (Cat.THAN, 0, "than"),
        (
            Cat.OFFER,
            0,
            "all yours|i'm yours|i am yours|at my leisure|the only gap"
            "|the earliest|my earliest|at the earliest|my best",
        ),
        (
            Cat.MOVE,
            0,
            "move it|moved it|moved our|moving it|moving our|pushing|shifting|push it|push back"
            "|we moved|moving to|shift it|has to become|swapping",
        ),
        (Cat.BETWEEN, 0, "between the hours of"),
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
            "sprechzeiten|offnungszeiten|burozeiten|geschaftszeiten|arbeitszeiten|kernzeit"
            "|sprechstunde|offnet|schliesst|geoffnet|endet|beginnt um|beginnt|startet um|lauft bis"
            "|lauft von|dauert|dauert von|besetzt bis|feierabend|meine schicht|flug geht|zug geht"
            "|zug fahrt|flieger geht|sie erreichen mich|du erreichst mich|mein dienst"
            "|ich arbeite von|geht der flug|geht mein flug|fahrt mein zug",
        ),
        (Cat.THAN, 0, "besser als|lieber als|eher als"),
        (
            Cat.SAME_TIME,
            1,
            "danach|anschliessend|hinterher|im anschluss|gleich danach|direkt danach",
        ),
        (Cat.OFFER, 0, "ganz ihnen|ganz dein|ganz ihr|hatte luft|zu haben|gehe ich ran"),
    ),
    "fr": (
        (
            Cat.HABIT,
            1,
            "d'habitude|habituellement|en general|generalement|normalement|en principe",
        ),
        (
            Cat.HABIT,
            0,
            "mes horaires"
            "|nos horaires|horaires|heures d'ouverture|ferme a|ouvre a|ferme le|ouvre le|est ferme"
            "|est ferme le|est ouvert|finit a|finit|finis a|je finis|je termine|termine a"
            "|se termine|commence a|debute a|a lieu|dure|je sors|je quitte|je commence|part a"
            "|decolle|arrive a",
        ),
        (Cat.THAN, 0, "mieux que|plutot que|mieux que le"),
        (Cat.SAME_TIME, 1, "juste apres|apres quoi|dans la foulee"),
        (Cat.OFFER, 0, "tout a vous|toute a vous|ca le fait|un trou|au choix|a votre choix"),
        (Cat.REFUSE, 0, "c'est mort|non plus|sous l'eau"),
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
            "mi horario|nuestro horario|horario|cierro|cierra|cerramos|abro|abre|abrimos|termina"
            "|acaba|empieza a|comienza a|dura|salgo|sale a|salgo a|entro a|trabajo de"
            "",
        ),
        (Cat.THAN, 0, "mejor que|mejor que el|antes que"),
        (Cat.SAME_TIME, 1, "justo despues|luego"),
        (Cat.OFFER, 0, "soy todo tuyo|soy toda tuya|a elegir"),
        (Cat.REFUSE, 0, "tengo reunion|tengo una reunion|en reunion|de reuniones|una reunion"),
    ),
}
