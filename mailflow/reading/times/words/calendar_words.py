"""The words for days, weeks and months, by language. Folded: small, no accents.

German is listed with "ae" and with the bare vowel, as people type both.
"""

from __future__ import annotations

from typing import Final

from mailflow.reading.times.words.lexemes import Cat, Row, Table


def _numbered(cat: Cat, words: str, first: int = 0) -> Table:
    """One row for each group of a list such as "monday|mon; tuesday|tue"."""
    groups = words.split(";")
    return tuple((cat, number, group.strip()) for number, group in enumerate(groups, first))


#: Full names: understood whatever the language of the mail.
NAMES: Final[dict[str, Table]] = {
    "en": (
        *_numbered(
            Cat.WEEKDAY,
            "monday; tuesday|tues; wednesday|weds; thursday|thurs|thur; friday; saturday; sunday",
        ),
        *_numbered(
            Cat.EACH_WEEKDAY,
            "mondays; tuesdays; wednesdays; thursdays; fridays; saturdays; sundays",
        ),
        *_numbered(
            Cat.MONTH,
            "january; february; march; april; may; june; july; august; september|sept"
            "; october; november; december",
            1,
        ),
    ),
    "de": (
        *_numbered(
            Cat.WEEKDAY,
            "montag|montach; dienstag|dienstach|dinstag; mittwoch; donnerstag|donnerstach"
            "; freitag|freitach; samstag|sonnabend|samstach; sonntag|sonntach",
        ),
        *_numbered(
            Cat.WEEKDAY,
            "mantig|maentig|maandag; dingsdag|zyschtig|ziischtig|zischtig|zistig|dienschtig; mittwuch|mittwuche|middeweken|middeweek"
            "; donnschtig|dunschtig|donnstig|dunnstig|dunnschtig|dunnersdag; friitig|fritig|friitag; samschtig|samstig|sunnavend|sunnabend"
            "; sunntig|sunntag|suntig",
        ),
        *_numbered(
            Cat.EACH_WEEKDAY,
            "montags; dienstags; mittwochs; donnerstags; freitags; samstags; sonntags",
        ),
        *_numbered(
            Cat.MONTH,
            "januar|janner|jaenner; februar|feber; marz|maerz; april; mai; juni; juli; august"
            "; september; oktober; november; dezember",
            1,
        ),
    ),
    "fr": (
        *_numbered(Cat.WEEKDAY, "lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche"),
        *_numbered(
            Cat.EACH_WEEKDAY, "lundis; mardis; mercredis; jeudis; vendredis; samedis; dimanches"
        ),
        *_numbered(
            Cat.MONTH,
            "janvier|janv; fevrier|fevr; mars; avril|avr; mai; juin; juillet|juil; aout"
            "; septembre; octobre; novembre; decembre",
            1,
        ),
    ),
    "es": (
        *_numbered(Cat.WEEKDAY, "lunes; martes; miercoles; jueves; viernes; sabado; domingo"),
        *_numbered(
            Cat.MONTH,
            "enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre|setiembre"
            "; octubre; noviembre; diciembre",
            1,
        ),
    ),
}


def calendar_names(language: str, kind: Cat) -> tuple[str, ...]:
    """The days of the week or the months of a language, each in its commonest spelling."""
    first: dict[int, str] = {}
    for cat, value, spellings in NAMES[language]:
        if cat is kind:
            first.setdefault(value, spellings.partition("|")[0])
    return tuple(first.values())


#: Short names, many of them other words too: only in their own language.
SHORT: Final[dict[str, Table]] = {
    "en": (
        *_numbered(Cat.WEEKDAY, "; tue; ; thu; fri"),
        *_numbered(Cat.WEEKDAY, "mon; ; wed"),
        *_numbered(Cat.WEEKDAY_SHORT, "; ; ; ; ; sat; sun"),
        *_numbered(Cat.MONTH, "jan; feb; mar; apr; ; jun; jul; aug; sep; oct; nov; dec", 1),
    ),
    "de": (
        *_numbered(Cat.WEEKDAY_SHORT, "mo; di; mi; do|don; fr; sa; so"),
        *_numbered(
            Cat.MONTH, "jan; feb; mrz|mar; apr; ; jun; jul; aug; sep|sept; okt; nov; dez", 1
        ),
    ),
    "fr": (
        *_numbered(Cat.WEEKDAY_SHORT, "lun; mar; mer|merc; jeu; ven|vend; sam; dim"),
        *_numbered(Cat.MONTH, "; fev; ; ; ; ; ; ; sept; oct; nov; dec", 1),
    ),
    "es": (
        *_numbered(Cat.WEEKDAY_SHORT, "lun; mar; mie; jue; vie; sab; dom"),
        *_numbered(Cat.MONTH, "ene; feb; ; abr; ; jun; jul; ago; sep|sept; oct; nov; dic", 1),
    ),
}

_GERMAN_PARTS = (
    (0, "morgen|vormittag|fruh|frueh|morgens|vormittags"),
    (1, "mittag|mittags"),
    (2, "nachmittag|nachmittags"),
    (3, "abend|abends"),
)
_GERMAN_DAYS = "montag dienstag mittwoch donnerstag freitag samstag sonntag".split()


def _german_compounds() -> tuple[Row, ...]:
    """ "Dienstagvormittag", "Freitag Abend" is two words and needs none of this."""
    return tuple(
        (Cat.WEEKDAY_PART, day * 10 + part, "|".join(name + end for end in ends.split("|")))
        for day, name in enumerate(_GERMAN_DAYS)
        for part, ends in _GERMAN_PARTS
    )


WORDS: Final[dict[str, Table]] = {
    "en": (
        (Cat.DAY_AWAY, 0, "today"),
        (Cat.DAY_AWAY, 0, "2day|tday"),
        (
            Cat.DAY_AWAY,
            1,
            "tomorrow|tomorrows|tomo|2moro|2morrow|2mrw|tmoro|tmrow|tomoz|tmrw|tommorrow|tmr|tmw",
        ),
        (Cat.DAY_AWAY, 2, "day after tomorrow|the day after tomorrow"),
        (
            Cat.DAY_BESIDE,
            1,
            "the day after|day after|the next day|the following day|following day|a day later"
            "|one day later",
        ),
        (Cat.DAY_BESIDE, -1, "the day before|a day earlier|day before|the previous day"),
        (
            Cat.DAY_BESIDE,
            0,
            "that day|the same day|same day|that same day|that very day|the very same day",
        ),
        (Cat.DAY_BESIDE, 7, "a week later|one week later|the week later|a week after that"),
        (Cat.PART_AWAY, 0, "this morning"),
        (Cat.PART_AWAY, 1, "this lunchtime"),
        (Cat.PART_AWAY, 2, "this afternoon|this arvo|this aft"),
        (Cat.PART_AWAY, 3, "tonight|this evening|tonite|2nite|2night|this eve"),
        (Cat.WEEK, 0, "week|weeks|wk|wks|w/c|wc|w/b"),
        (Cat.WEEKEND, 0, "weekend|wkend|w/end"),
        (Cat.MONTH_WORD, 0, "month"),
        (
            Cat.WEEK_AWAY,
            -2,
            "the week before|the previous week|the week before that|the week prior",
        ),
        (Cat.WEEK_AWAY, 2, "week after next|the week after next"),
        (Cat.WEEK_AWAY, 2, "a fortnight|in a fortnight"),
        (
            Cat.WORKDAYS,
            0,
            "any weekday|every weekday|weekdays|any day|every day|any other day"
            "|each weekday|any working day|every working day|any business day|everyday|all days",
        ),
        (Cat.THIS, 0, "this|the current"),
        (Cat.NEXT, 0, "next|nxt"),
        (Cat.COMING, 0, "coming|this coming|upcoming|the coming"),
        (Cat.FOLLOWING, 0, "following|the following"),
        (Cat.WEEK_LATER, 0, "week"),
        (Cat.WEEK_LATER, 14, "fortnight"),
        (Cat.THAT, 0, "that"),
        (Cat.THE, 0, "the"),
        (Cat.IN, 0, "in"),
        (Cat.OF, 0, "of"),
        (Cat.START, 0, "beginning of|start of|early|earlier in|first half of|early in"),
        (Cat.START, 1, "middle of|mid"),
        (Cat.START, 2, "end of|late|later|later in|second half of|rest of|late in|back end of"),
        (Cat.GONE, 0, "last|past|previous"),
        (Cat.GONE, 1, "ago|past|just gone|just past"),
        (Cat.GONE, 2, "yesterday|the other day|earlier today"),
        (Cat.ORDINAL, 1, "first"),
        (Cat.ORDINAL, 2, "second"),
        (Cat.ORDINAL, 3, "third"),
        (Cat.ORDINAL, 4, "fourth"),
        (Cat.TH, 0, "st|nd|rd|th"),
        *_numbered(
            Cat.COUNT,
            "one|oneish; two|twoish; three|threeish; four|fourish; five|fiveish; six|sixish; seven|sevenish"
            "; eight|eightish; nine|nineish; ten|tenish; eleven|elevenish; twelve|twelveish",
            1,
        ),
        (Cat.COUNT, 15, "fifteen"),
        (Cat.COUNT, 20, "twenty"),
        (Cat.COUNT, 25, "twenty-five|twenty five"),
        (Cat.COUNT, 30, "thirty|half an hour's worth of"),
        (Cat.COUNT, 45, "forty-five|forty five"),
        (Cat.UNIT, 1, "minute|minutes|min|mins"),
        (Cat.UNIT, 60, "hour|hours|hr"),
        (Cat.UNIT, 1440, "day|days|business days|working days"),
        (Cat.UNIT, 43200, "months"),
        (Cat.UNIT, 525600, "year|years|yrs"),
    ),
    "de": (
        *_german_compounds(),
        (Cat.DAY_AWAY, 0, "heute|heut"),
        (Cat.DAY_AWAY, 1, "morgen|morgigen|morgige|morgiger"),
        (Cat.DAY_AWAY, 2, "ubermorgen|uebermorgen"),
        (Cat.DAY_AWAY, 3, "uberubermorgen"),
        (
            Cat.DAY_BESIDE,
            1,
            "am tag darauf|tags darauf|tags drauf|am folgetag|einen tag spater|am nachsten tag"
            "|am tag danach|tag danach|am tag nach|den tag nach|der tag nach|tag darauf|tag drauf",
        ),
        (Cat.DAY_BESIDE, -1, "am tag davor|am vortag|einen tag fruher|tag davor|am tag vor"),
        (
            Cat.DAY_BESIDE,
            0,
            "am selben tag|am gleichen tag|an dem tag|an diesem tag|selber tag|gleicher tag"
            "|noch am selben tag|gleich an dem tag|noch am gleichen tag",
        ),
        (Cat.DAY_BESIDE, 7, "eine woche spater|ne woche spater|eine woche danach"),
        (Cat.PART_AWAY, 0, "heute vormittag|heute fruh|heute morgen"),
        (Cat.PART_AWAY, 1, "heute mittag"),
        (Cat.PART_AWAY, 2, "heute nachmittag"),
        (Cat.PART_AWAY, 3, "heute abend"),
        (Cat.PART_AWAY, 10, "morgen fruh|morgen frueh|morgen vormittag"),
        (Cat.PART_AWAY, 11, "morgen mittag"),
        (Cat.PART_AWAY, 12, "morgen nachmittag"),
        (Cat.PART_AWAY, 13, "morgen abend"),
        (Cat.WEEK, 0, "woche|wochen|kw|kalenderwoche|kalenderwochen"),
        (Cat.WEEKEND, 0, "wochenende|we|woend"),
        (Cat.MONTH_WORD, 0, "monat|monats"),
        (Cat.WEEK_AWAY, 2, "ubernachste woche|uebernaechste woche"),
        (Cat.WEEK_AWAY, -2, "die woche davor|woche davor|die woche vorher|die vorwoche|vorwoche"),
        (
            Cat.WEEK_AWAY,
            -1,
            "die woche darauf|woche darauf|die woche danach|woche danach|in der darauf|in der danach",
        ),
        (
            Cat.WORKDAYS,
            0,
            "egal an welchem tag|egal welcher tag|egal welchen tag|an jedem beliebigen tag"
            "|jeden tag|jeder tag|an jedem tag|werktags|alle tage|an allen tagen|alle wochentage",
        ),
        (Cat.THIS, 0, "diese|diesen|dieser|diesem|dieses"),
        (
            Cat.NEXT,
            0,
            "nachste|nachsten|nachster|nachstem|nachstes"
            "|naechste|naechsten|naechster|naechstem|naechstes",
        ),
        (Cat.COMING, 0, "kommende|kommenden|kommender|kommendem|kommendes"),
        (
            Cat.AFTER_NEXT,
            0,
            "ubernachste|ubernachsten|ubernachster|uebernaechste|uebernaechsten|uebernaechster",
        ),
        (Cat.FOLLOWING, 0, "darauffolgende|darauffolgenden|folgende|folgenden|darauf|drauf"),
        (Cat.WEEK_LATER, 0, "in einer woche|in acht tagen"),
        (Cat.THE, 0, "der|den|dem|die|das"),
        (Cat.IN, 0, "im|in"),
        (Cat.START, 0, "anfang|anfangs|zu beginn|beginn"),
        (Cat.START, 1, "mitte"),
        (Cat.START, 2, "ende|gegen ende|zum ende|rest"),
        (
            Cat.GONE,
            0,
            "letzte|letzten|letzter|letztem|letztes|vergangene|vergangenen|vorige|vorigen",
        ),
        (Cat.GONE, 2, "gestern|vorgestern|neulich"),
        (Cat.GONE, 0, "vor einem|vor einer|vor zwei|vor drei|vor vier"),
        (Cat.ORDINAL, 1, "erste|ersten|erster|erstes"),
        (Cat.ORDINAL, 2, "zweite|zweiten|zweiter|zweites"),
        (Cat.ORDINAL, 3, "dritte|dritten|dritter|drittes"),
        (Cat.ORDINAL, 4, "vierte|vierten|vierter"),
        (Cat.TH, 0, "te|ten|ter"),
        *_numbered(
            Cat.COUNT,
            "ein|eins|eine|einer|einem; zwei|zwo|zwoa|zwoi; drei|dreie|druu|dru; vier|viere|vieri"
            "; funf|fuenf|funfe|fufi; sechs|sechse|sachsi|sechsi; sieben|siebne|sibne|siebene|sibni"
            "; acht|achte|achti; neun|neune|nuni|nuuni; zehn|zehne|zahni|zani; elf|elfe|elfi"
            "; zwolf|zwoelf|zwolfe|zwolfi",
            1,
        ),
        (Cat.COUNT, 13, "dreizehn"),
        (Cat.COUNT, 14, "vierzehn"),
        (Cat.COUNT, 15, "funfzehn|fuenfzehn"),
        (Cat.COUNT, 16, "sechzehn"),
        (Cat.COUNT, 17, "siebzehn"),
        (Cat.COUNT, 18, "achtzehn"),
        (Cat.COUNT, 19, "neunzehn"),
        (Cat.COUNT, 20, "zwanzig"),
        (Cat.COUNT, 30, "dreissig"),
        (Cat.COUNT, 45, "funfundvierzig"),
        (Cat.UNIT, 1, "minute|minuten|min"),
        (Cat.UNIT, 60, "stunde|stunden|std"),
        (Cat.UNIT, 1440, "tag|tage|tagen|werktage|werktagen"),
        (Cat.UNIT, 43200, "monaten"),
        (Cat.UNIT, 525600, "jahr|jahre|jahren"),
    ),
    "fr": (
        (Cat.DAY_AWAY, 0, "aujourd'hui|auj"),
        (Cat.DAY_AWAY, 1, "demain|dem1|2main|dmain|dem"),
        (Cat.DAY_AWAY, 2, "apres-demain|apres demain"),
        (Cat.DAY_BESIDE, 1, "le lendemain|lendemain|le jour suivant|le jour d'apres"),
        (Cat.DAY_BESIDE, -1, "la veille|le jour d'avant"),
        (
            Cat.DAY_BESIDE,
            0,
            "ce matin-la|ce soir-la|cet apres-midi-la|le meme jour|ce jour-la|meme jour|ce jour la",
        ),
        (Cat.DAY_BESIDE, 7, "une semaine plus tard|une semaine apres"),
        (Cat.PART_AWAY, 0, "ce matin"),
        (Cat.PART_AWAY, 1, "ce midi"),
        (Cat.PART_AWAY, 2, "cet apres-midi|cet aprem|cette apres-midi"),
        (Cat.PART_AWAY, 3, "a soir|ce soir"),
        (Cat.WEEK, 0, "semaine|semaines|sem"),
        (Cat.WEEKEND, 0, "week-end|weekend"),
        (Cat.MONTH_WORD, 0, "du mois|mois"),
        (Cat.WEEK_AWAY, 1, "semaine pro|la semaine pro"),
        (Cat.WEEK_AWAY, -2, "la semaine d'avant|semaine d'avant|la semaine precedente"),
        (Cat.WEEK_AWAY, -1, "la semaine d'apres|semaine d'apres|la suivante|celle d'apres"),
        (Cat.WORKDAYS, 0, "peu importe le jour|quel que soit le jour"),
        (Cat.WORKDAYS, 0, "tous les jours|n'importe quel jour|chaque jour"),
        (Cat.THIS, 0, "ce|cette|cet"),
        (Cat.NEXT, 0, "prochain|prochaine|prochains"),
        (Cat.COMING, 0, "qui vient|a venir"),
        (Cat.FOLLOWING, 0, "suivant|suivante|d'apres"),
        (Cat.WEEK_LATER, 0, "en huit"),
        (Cat.WEEK_LATER, 14, "en quinze"),
        (Cat.THE, 0, "le|la|les|au|du"),
        (Cat.IN, 0, "dans|d'ici|en"),
        (Cat.OF, 0, "de|d'|du|de la"),
        (Cat.START, 0, "debut|debut de|au debut de|en debut de"),
        (Cat.START, 1, "milieu de|milieu|mi|au milieu de"),
        (Cat.START, 2, "fin|fin de|a la fin de|en fin de|reste de"),
        (Cat.GONE, 1, "dernier|derniere|passe|passee"),
        (Cat.GONE, 2, "hier|avant-hier|l'autre jour"),
        (Cat.GONE, 0, "il y a"),
        (Cat.ORDINAL, 1, "premier|premiere|1er|1ere"),
        (Cat.ORDINAL, 2, "deuxieme|second|seconde"),
        (Cat.ORDINAL, 3, "troisieme"),
        (Cat.ORDINAL, 4, "quatrieme"),
        (Cat.TH, 0, "er"),
        *_numbered(
            Cat.COUNT,
            "un|une; deux; trois; quatre; cinq; six; sept; huit; neuf; dix; onze; douze",
            1,
        ),
        (Cat.COUNT, 13, "treize"),
        (Cat.COUNT, 14, "quatorze"),
        (Cat.COUNT, 15, "quinze"),
        (Cat.COUNT, 16, "seize"),
        (Cat.COUNT, 17, "dix-sept"),
        (Cat.COUNT, 18, "dix-huit"),
        (Cat.COUNT, 19, "dix-neuf"),
        (Cat.COUNT, 20, "vingt"),
        (Cat.COUNT, 21, "vingt-et-une|vingt et une"),
        (Cat.COUNT, 22, "vingt-deux"),
        (Cat.COUNT, 23, "vingt-trois"),
        (Cat.COUNT, 30, "trente"),
        (Cat.COUNT, 40, "quarante"),
        (Cat.COUNT, 45, "quarante-cinq|quarante cinq"),
        (Cat.COUNT, 50, "cinquante"),
        (Cat.UNIT, 1, "minute|minutes|min|mn"),
        (Cat.UNIT, 1440, "jour|jours"),
        (Cat.UNIT, 525600, "an|ans|annee|annees"),
    ),
    "es": (
        (Cat.DAY_AWAY, 0, "hoy"),
        (Cat.DAY_AWAY, 1, "manana|mnn|mnna|manyana"),
        (Cat.DAY_AWAY, 2, "pasado manana"),
        (Cat.DAY_BESIDE, 1, "al dia siguiente|el dia siguiente|el dia despues|dia siguiente"),
        (Cat.DAY_BESIDE, -1, "el dia antes|el dia anterior|la vispera"),
        (Cat.DAY_BESIDE, 0, "el mismo dia|ese dia|ese mismo dia|mismo dia"),
        (Cat.DAY_BESIDE, 7, "una semana despues|una semana mas tarde"),
        (Cat.PART_AWAY, 0, "esta manana"),
        (Cat.PART_AWAY, 2, "esta tarde"),
        (Cat.PART_AWAY, 3, "esta noche"),
        (Cat.PART_AWAY, 10, "manana por la manana|manana a primera hora"),
        (Cat.PART_AWAY, 12, "manana por la tarde|manana a la tarde"),
        (Cat.PART_AWAY, 13, "manana por la noche"),
        (Cat.WEEK, 0, "semana|semanas|sem"),
        (Cat.WEEKEND, 0, "fin de semana|finde"),
        (Cat.MONTH_WORD, 0, "mes|del mes|de mes"),
        (Cat.WEEK_AWAY, 2, "la semana siguiente a la proxima"),
        (
            Cat.WEEK_AWAY,
            -2,
            "la semana anterior|semana anterior|la semana previa|la semana de antes",
        ),
        (
            Cat.WEEK_AWAY,
            -1,
            "la siguiente|la otra semana|de la otra semana|la otra|la subsiguiente",
        ),
        (Cat.WORKDAYS, 0, "cualquier dia|todos los dias|cada dia"),
        (Cat.THIS, 0, "este|esta|estos"),
        (Cat.NEXT, 0, "proximo|proxima|proximos|proximas"),
        (Cat.COMING, 0, "que viene|que vienen|que entra|entrante"),
        (Cat.FOLLOWING, 0, "siguiente"),
        (Cat.THAT, 0, "ese|esa"),
        (Cat.WEEK_LATER, 0, "en ocho"),
        (Cat.WEEK_LATER, 14, "en quince"),
        (Cat.THE, 0, "el dia|los dias|dia|el|la|los|las|al"),
        (Cat.IN, 0, "en|dentro de"),
        (Cat.OF, 0, "de|del"),
        (Cat.START, 0, "principios de|a principios de|comienzos de|a comienzos de|inicios de"),
        (Cat.START, 1, "mediados de|a mediados de"),
        (Cat.START, 2, "resto de|finales de|a finales de|fines de|a fines de|fin de|final de"),
        (Cat.GONE, 1, "pasado|pasada"),
        (Cat.GONE, 0, "ultimo|ultima|hace|pasado"),
        (Cat.GONE, 2, "ayer|anteayer|el otro dia"),
        (Cat.ORDINAL, 1, "primer|primero|primera"),
        (Cat.ORDINAL, 2, "segundo|segunda"),
        (Cat.ORDINAL, 3, "tercer|tercero|tercera"),
        (Cat.ORDINAL, 4, "cuarto lunes"),
        *_numbered(
            Cat.COUNT,
            "un|una|uno; dos; tres; cuatro; cinco; seis; siete; ocho; nueve; diez; once; doce",
            1,
        ),
        (Cat.COUNT, 15, "quince"),
        (Cat.COUNT, 20, "veinte"),
        (Cat.COUNT, 30, "treinta"),
        (Cat.UNIT, 1, "minuto|minutos|min"),
        (Cat.UNIT, 1440, "dia|dias"),
        (Cat.UNIT, 43200, "meses"),
        (Cat.UNIT, 525600, "ano|anos"),
    ),
}

#: The number of the first of the feasts below, in the order of the rules in `feasts`.
FIRST_FEAST: Final = 10
#: Feasts, understood whatever the language of the mail.
FEASTS: Final = _numbered(
    Cat.EVENT,
    "easter|ostern|osterfest|paques|pascua; thanksgiving|thanksgiving monday|thanksgiving day"
    "; christmas|christmas day|xmas|weihnachten|noel|navidad"
    "; new year|new year's|new years|new year's day|neujahr|nouvel an|jour de l'an"
    "|ano nuevo; whitsun|pentecost|pfingsten|pentecote|pentecostes"
    "; ascension|ascension day|himmelfahrt|christi himmelfahrt|l'ascension|jeudi de l'ascension"
    "; labor day; memorial day; halloween"
    "; st patrick's day|st. patrick's day|st patrick's|paddy's day"
    "; all saints|all saints' day|la toussaint|toussaint|allerheiligen|todos los santos"
    "; semana santa|holy week|karwoche|easter week"
    "; maundy thursday|grundonnerstag|jeudi saint|jueves santo"
    "; good friday|karfreitag|vendredi saint|viernes santo; heiligabend|heiliger abend"
    "|christmas eve|xmas eve|nochebuena; silvester|new year's eve|new years eve|nochevieja"
    "; boxing day|st stephen's day|stephanitag|stefanitag; easter monday|ostermontag"
    "|lundi de paques|lunes de pascua; whit monday|pfingstmontag|lundi de pentecote"
    "; ash wednesday|aschermittwoch|mercredi des cendres|miercoles de ceniza; rosenmontag"
    "; mardi gras|shrove tuesday|faschingsdienstag; fronleichnam|corpus christi"
    "; mlk day|martin luther king day; presidents' day|presidents day|family day"
    "; columbus day|indigenous peoples' day; veterans day|armistice day; juneteenth; canada day"
    "; may day|tag der arbeit|fete du travail|dia del trabajo"
    "; heilige drei konige|dreikonig|epiphanie|dia de reyes; assomption|maria himmelfahrt"
    "; valentine's day|valentines day; australia day; victoria day; anzac day",
    FIRST_FEAST,
)

#: Wishes and turns of speech with a day or an hour in them that tell no time.
NO_TIMES: Final = (
    "good morning|good afternoon|good evening|guten morgen|guten tag|guten abend|schonen abend"
    "|schonen tag|schones wochenende|nice weekend|great weekend|good weekend|good week|good day"
    "|great day|lovely day|bonne journee|bonne soiree|bon week-end|bonne semaine|buenos dias"
    "|buenas tardes|buenas noches|buen dia|buen fin de semana|buena semana|nice evening"
    "|great week|nice week|lovely weekend|lovely evening|schone woche|schonen sonntag|24/7"
    "|mas tarde|one day|some day|these days|those days|the other way|happy friday|happy monday"
    "|24x7|9-to-5|a la une|a tantot|tgif|nine to five|every day of|day to day|day-to-day|at all|this time"
    "|easter sunday|sunday roast|black friday"
    "|last day before|first day after|last day of term|first day back|letzter tag vor"
    "|dernier jour avant|ultimo dia antes"
    "|cyber monday|tarde para ti|tarde para usted|es tarde|"
    "good friday's|en cours de journee|muy tarde"
)
