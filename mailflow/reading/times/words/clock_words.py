"""The words for times of the day, by language. Folded: small, no accents."""

from __future__ import annotations

from typing import Final

from mailflow.reading.times.words.lexemes import Cat, Table

#: words that may stand behind an hour, and are nothing that could be counted
NO_NOUNS: Final = frozenset(
    "basically really ideally probably roughly usually preferably exactly possibly works each both"
    " either my your always please on again though jeweils immer beides wieder ungefahr chaque"
    " toujours cada siempre tho tbh lol thx ta cos coz cuz bc plz daheim zuhause online"
    " telefonisch dort heim joignable ici tranquille alli ahi aqui".split()
)

#: things that have a number: "bus 9", "Raum 12"
NUMBERED: Final = frozenset(
    "bus tram train metro line route track table desk room gate platform bay flat unit floor page pages chapter"
    " question level exit terminal seat suite apartment apt building block box lab ward hall lane pier"
    " dock highway stall booth stand locker door extension ext zimmer raum haus linie gleis tisch"
    " halle aufgang tur stock kapitel seite frage salle bureau ligne quai porte etage chapitre chambre"
    " batiment aula sala despacho planta puerta linea autobus colectivo mesa capitulo pagina piso calle".split()
)

#: kinds of words that never stand behind the 930 of "fri 930"
NEVER_BEHIND_FIGURES: Final = frozenset({Cat.UNIT, Cat.COUNT, Cat.JUNK, Cat.MONTH, Cat.WEEK})
#: … and words that may
VERBS_OF_FIGURES: Final = frozenset(
    "is would might could ok okay k pls plz thats works suits call ring cool good fine then cos coz"
    " bc tho instead maybe sharp please thx ta x".split()
)

WORDS: Final[dict[str, Table]] = {
    "en": (
        (
            Cat.AT,
            0,
            "at|at hours|in hour|at hour|on hour|at the hour|on the hour|in the hour|@|kl|kl.|klo|klockan|klokken|around|about|sometime|approx|approximately|roughly|circa|say|make it|call it|toward|towards",
        ),
        (
            Cat.AFTER,
            0,
            "after|any time past|anytime past|any time after|anytime after|past|later than|from after|post|post -|anything past"
            "|anything after|anywhere after|like after|no earlier than|not earlier than|no sooner than"
            "|not sooner than|as long as it's past|as long as it's after"
            "|as long as it is after|once it's past|once it's gone|when it's gone|so long as it's after|so long as it's past|provided it's after",
        ),
        (
            Cat.BEFORE,
            0,
            "before|b4|any time before|anytime before|prior to|earlier than|up to|pre|pre -|anything before"
            "|anything up to|as long as it's before|as long as we're done by|provided we're done by"
            "|so long as it's before|as long as we finish by",
        ),
        (
            Cat.FROM,
            0,
            "from|on or after|starting|starting at|starting from|any time from|anytime from|as of"
            "|anywhere from|somewhere from|any point from|anything from|some time from|sometime from",
        ),
        (
            Cat.UNTIL,
            0,
            "up till|up til|only to|on or before|any time until|any time till|anytime until|anytime till|any time up till|any time up until|until|til|till|'til|by|up until|no later than|not later than|untill|thru|through",
        ),
        (
            Cat.BETWEEN,
            0,
            "between|any point between|anywhere between|somewhere between|sometime between|between the hours|between hours|any time between|anytime between|btw|b/w|btwn|betw|betwen|beetween|bewteen|betwenn|btween|inbetween|in between",
        ),
        (
            Cat.TO,
            0,
            "to|through to|right through to|right up to|all the way to|through till|right through till|through until|right through until|straight through to|straight through till",
        ),
        (Cat.AND, 0, "and|&|plus|as well as|n"),
        (Cat.OR, 0, "or|/|either|alternatively|or else|or maybe|or even|or perhaps|or possibly"),
        (
            Cat.ONWARDS,
            0,
            "onwards|onward|on|or later|and onwards|or thereafter|earliest|at the earliest",
        ),
        (Cat.ONWARDS, 1, "at the latest|or earlier|latest"),
        (Cat.PART, 3, "weeknight|weeknights|weekday night|weekday nights"),
        (Cat.PART, 0, "mornins|mornin'|after fajr"),
        (Cat.PART, 2, "after asr|after dhuhr|after zuhr|after jummah"),
        (Cat.PART, 3, "after maghrib|after isha|after iftar"),
        (
            Cat.PART,
            0,
            "mornin|mornin'|morning|mornings|morn|am slot|first thing|a.m. slot|in the a.m.|in the a.m|in the am|breakfast|forenoon",
        ),
        (Cat.PART, 1, "lunchtime|lunch|lunch time|lunch hour|lunchtimes|midday-ish|lunch break"),
        (
            Cat.PART,
            2,
            "teatime|tea time|tea-time|close of play|end of play|afternoon|afternoons|aft"
            "|arvo|arvos|pm slot|in the p.m.|in the p.m|in the pm|end of day|end of the day|the end of the day|end of the working day|end of my day|end of the afternoon|end of business|eod|close of business|cob",
        ),
        (
            Cat.PART,
            3,
            "dinner|dinner hour|dinnertime|supper|suppertime|evening|evenings|evenin|evenin'|eve|eves|night|nights|nite|nites"
            "|dinner time|after tea|after my tea|after our tea|after hours|after work|after dinner|after supper|after bedtime"
            "|once the kids are in bed|once the kids are asleep|when the kids are in bed"
            "|when the kids are asleep|after the kids are in bed|after the kids are asleep",
        ),
        (Cat.CLOCK, 720, "noonish|noon-ish|noon|midday|12 noon|noontime|twelve noon"),
        (Cat.CLOCK, 1440, "midnight|12 midnight"),
        (Cat.PLUS, 30, "and a half"),
        (Cat.PLUS, -15, "less a quarter|less quarter"),
        (Cat.HALF, 30, "half past|half-past|half"),
        (Cat.QUARTER, 15, "quarter|a quarter"),
        (Cat.MERIDIEM, 0, "am|a.m.|a.m|a m|a"),
        (Cat.SMALL, 0, "either way|in both cases|in either case"),
        (Cat.SMALL, 0, "i am"),  # "Monday I am free at 3" says nothing of a morning
        (Cat.MERIDIEM, 1, "pm|p.m.|p.m|p m|p"),
        (Cat.OCLOCK, 0, "o'clock|o' clock|oclock|hrs|hours|h|o clock|sharp"),
        (Cat.ISH, 0, "ish|or so|or thereabouts"),
        (
            Cat.WHENEVER,
            0,
            "all day|full day|the full day|any time|anytime|whenever|all day long|the whole day|whole day|entire day|any hour"
            "|the whole of|the entirety of"
            "|morning to night|morning till night|morning until night|morning to evening"
            "|at any time|the entire day|any slot|any time that suits|any time that works|whenever you like|any time you like|any time you want|at any point",
        ),
        (
            Cat.SAME_TIME,
            3,
            "before that on|before then on|any time before that|anytime before that|anything before that|any time before then"
            "|anytime before then|anything before then",
        ),
        (
            Cat.SAME_TIME,
            1,
            "after that|after which|any time after that|anything after that|everything after that|all after that|anytime after that|thereafter|after then|from then on|from then|any time from then|anytime from then|any time from then on|anytime from then on|straight afterwards|right afterwards|straight after that|right after that|immediately afterwards",
        ),
        (
            Cat.SAME_TIME,
            0,
            "same day and time|same time and day|same day same time|same time|the same time|at the same time|same hour|same timing|the same timing"
            "|at the same hour|the same hour|at that same time|at the same timing|same hours"
            "|the same hours|same times|the same times|same slot|the same slot"
            "|same o'clock|same time slot|in that window|within that window|in that slot|in there|any time in there|anytime in there|any time in that window|anytime in that window"
            "|during that time|in that time|in those hours|during those hours|at those times"
            "|in that hour|during that hour|between those times|same two times|the same two times|same two hours|the same two hours|at that hour"
            "|same break|the same break|same window|the same window|same gap|during that window"
            "|same options|the same options|same slots|the same slots|either time|same two slots",
        ),
        (
            Cat.SAME_TIME,
            2,
            "same|the same|likewise|ditto|same again|the same again|same thing|exact same thing|exactly the same"
            "|same deal|the exact same|similarly|identical|idem|same story|same arrangement"
            "|the same goes for|same goes for|the same for|same for|the same applies to|that goes for",
        ),
        (Cat.HOLD, 0, "hard stop|max|tops|maximum"),
    ),
    "de": (
        (
            Cat.AT,
            0,
            "um|umme|gegen|ca|ca.|circa|etwa|so gegen|so um|ungefahr|ungefaehr|punkt|so|z.b. um|zirka",
        ),
        (Cat.AFTER, 0, "nach|erst nach|jederzeit nach|alles nach"),
        (Cat.BEFORE, 0, "vor|noch vor|jederzeit vor|alles vor"),
        (
            Cat.FROM,
            0,
            "ab|erst ab|jederzeit ab|fruhestens|fruhestens um|fruehestens|nicht fruher als|alles ab"
            "|fruhestens ab|fruhestens gegen",
        ),
        (Cat.FROM, 0, "so ab"),
        (Cat.AFTER, 0, "so nach"),
        (Cat.BEFORE, 0, "so vor"),
        (Cat.UNTIL, 0, "so bis"),
        (Cat.FROM, 1, "so von"),
        (Cat.FROM, 1, "von|vom"),
        (Cat.UNTIL, 0, "bis|bis um|bis zum|bis spatestens|spatestens|spatestens um|bis ca|bis ca."),
        (Cat.BETWEEN, 0, "zwischen|so zwischen|zw.|zw|zwisch."),
        (Cat.AND, 0, "und|&|sowie|bzw|u.|u|als auch|wie auch"),
        (
            Cat.OR,
            0,
            "oder|oder dann|oder dann wieder|oder eben|/|beziehungsweise|alternativ|oder auch|oder aber|oder aber auch|wahlweise|oder wahlweise|od.|od|o.|bzw.|bzw",
        ),
        (Cat.ONWARDS, 0, "oder spater|oder spaeter|oder danach|aufwarts"),
        (Cat.ONWARDS, 1, "oder fruher|oder frueher|oder davor"),
        (
            Cat.PART,
            0,
            "vorm.|vorm|am morge|z'morge|morgens|vormittag|vormittage|vormittags|fruh|frueh|am morgen|fruhmorgens|in der fruh|am vormittag"
            "|gleich in der fruh|zum fruhstuck|beim fruhstuck|nach dem fruhstuck",
        ),
        (
            Cat.PART,
            1,
            "zum zmittag|zmittag|z'mittag|mittagessen|dem mittagessen|mittag|mittags|am mittag|zu mittag|zum mittag|mittagszeit|mittagspause",
        ),
        (
            Cat.PART,
            2,
            "nachm.|nachm|am namittag|namittag|nachmittag|nachmittags|am nachmittag|nachmittage",
        ),
        (
            Cat.PART,
            3,
            "am abig|abig|z'abig|z'obig|zabig|z'nacht|auf d'nacht|abend|abends|am abend|abende|nachts|nach dem abendessen"
            "|nach dem abendbrot|nach feierabend|nach der arbeit|nach dienstschluss|feierabends|wenn die kinder schlafen|wenn die kinder im bett sind",
        ),
        (Cat.CLOCK, 1440, "mitternacht"),
        (Cat.HALF, -30, "halb|halbi|halber|1/2|½"),
        (Cat.QUARTER, 15, "viertel|1/4"),
        (Cat.QUARTER, -15, "dreiviertel|drei viertel|3/4"),
        (Cat.PLUS, 15, "c.t.|c. t.|ct|c.t"),
        (Cat.OCLOCK, 0, "uhr|h"),
        (
            Cat.WHENEVER,
            0,
            "im laufe des tages|im lauf des tages|ganztagig|ganztags|ganzer tag|der ganze tag|den ganzen tag|jederzeit|ganzen tag|immer|egal wann|ganztaegig|uber den tag"
            "|von fruh bis spat|von morgens bis abends|morgens bis abends|von fruh bis abends",
        ),
        (
            Cat.SAME_TIME,
            0,
            "gleiche pause|selbe pause|dieselbe pause|in dieser zeit|in diesem fenster|um diese zeit|um diese uhrzeit|zu dieser uhrzeit|gliichi zeit|gliichi zit|gleiche zeit|zur selben zeit|zur selben uhrzeit|selbe uhrzeit|dieselbe uhrzeit|zur gleichen uhrzeit"
            "|um dieselbe zeit|dieselbe zeit|zur gleichen zeit|gleiche zeit|selbe zeit|gleiche uhrzeit"
            "|um die gleiche zeit|um die selbe zeit|die gleiche zeit|zur selben stunde|selbe stunde"
            "|zur gleichen stunde|gleiche stunde|zur namlichen stunde|zur nemlichen stunde"
            "|um dieselbe uhrzeit|um die gleiche uhrzeit|dieselbe stunde|zu derselben zeit"
            "|zu denselben zeiten|zu den gleichen zeiten|zu den selben zeiten|gleiche zeiten"
            "|zur genannten stunde|dieselben zwei stunden|die gleichen zwei stunden|zu derselben stunde|selber zeitpunkt|gleicher zeitpunkt",
        ),
        (
            Cat.SAME_TIME,
            2,
            "genauso|ebenso|dito|desgleichen|ditto|genau so|selbiges|das gleiche|dasselbe|gleichfalls"
            "|ebenfalls|gleiches|das gleiche gilt fur|gleiches gilt fur|dasselbe gilt fur",
        ),
        (Cat.HOLD, 0, "maximal|max"),
    ),
    "fr": (
        (Cat.AT, 0, "a|vers|aux alentours de|environ|autour de|plutot vers|sur les coups de"),
        (Cat.AFTER, 0, "apres|plus tard que"),
        (Cat.BEFORE, 0, "avant"),
        (
            Cat.FROM,
            0,
            "a partir de|des|a compter de|a compter du|a partir du|a partir d'|pas plus tot que|au plus tot a",
        ),
        (Cat.FROM, 1, "de|du|d'|depuis"),
        (
            Cat.UNTIL,
            0,
            "jusqu'a|jusqu'au|jusque|jusqu'|au plus tard a|au plus tard|pas plus tard que",
        ),
        (Cat.BETWEEN, 0, "entre"),
        (Cat.AND, 0, "et|&|ainsi que|tout comme|de meme que"),
        (
            Cat.OR,
            0,
            "ou|/|ou bien|ou alors|sinon|soit|ou encore|ou peut-etre|ou eventuellement|ou a defaut"
            "|ou a la rigueur",
        ),
        (Cat.ONWARDS, 0, "ou plus tard|au plus tot"),
        (Cat.ONWARDS, 1, "ou plus tot"),
        (
            Cat.PART,
            0,
            "de bonne heure|avant-midi|en avant-midi|l'avant-midi|matin|matinee|le matin|du matin|dans la matinee|en matinee|en fin de matinee|en debut"
            " de matinee|petit dejeuner|petit - dejeuner|petit dej|petit - dej|au matin|fin de matinee|debut de matinee|matins|matinees",
        ),
        (
            Cat.PART,
            1,
            "temps de midi|le temps de midi|l'heure de table|midi|le midi|pause dejeuner|pause dej|pause de midi|pause-dej|heure du midi|l'heure du midi|a l'heure du dejeuner|pendant le dejeuner|dejeuner",
        ),
        (
            Cat.PART,
            2,
            "ap-midi|tantot|apres-midi|apres-midis|aprems|aprem|l'apres-midi|de l'apres-midi|en apres-midi|apres midi"
            "|dans l'apres-midi"
            "|d'apres-midi|en debut d'apres-midi|en fin d'apres-midi|debut d'apres-midi"
            "|fin d'apres-midi|fin de journee|en fin de journee|l'aprem|dans l'aprem",
        ),
        (
            Cat.PART,
            3,
            "soir|soirs|soiree|soirees|le soir|du soir|en soiree|dans la soiree|en debut de soiree|apres diner"
            "|apres le diner|apres souper|apres le souper|au souper|apres le boulot|apres le travail|apres le bureau|apres le taf|apres mon travail|apres mon boulot|quand les enfants dorment|une fois les enfants couches",
        ),
        (
            Cat.CLOCK,
            720,
            "a midi|midi pile|midi tapant|midi precis|midi sonnant|a midi pile|a midi tapant",
        ),
        (Cat.CLOCK, 1440, "minuit"),
        (Cat.PLUS, 30, "et demie|et demi"),
        (Cat.PLUS, 15, "et quart"),
        (Cat.PLUS, -15, "moins le quart|moins quart"),
        (Cat.PLUS, -10, "moins dix"),
        (Cat.PLUS, -5, "moins cinq"),
        (Cat.MERIDIEM, 0, "am|a.m.|a. m.|a.m"),
        (Cat.MERIDIEM, 1, "pm|p.m.|p. m.|p.m"),
        (Cat.OCLOCK, 0, "h|heures|heure|hrs"),
        (
            Cat.WHENEVER,
            0,
            "toute la journee|n'importe quand|a tout moment|a n'importe quelle heure|la journee"
            "|quand vous voulez|quand tu veux|a toute heure|du matin au soir|quand vous voudrez"
            "|quand ca vous arrange|quand cela vous arrange|quand ca t'arrange|quand bon vous semble"
            "|a l'heure de votre choix|a l'heure que vous voulez|a l'heure que tu veux"
            "|a l'heure qui vous convient|peu importe l'heure|quelle que soit l'heure",
        ),
        (
            Cat.SAME_TIME,
            1,
            "apres cela|apres ca|ensuite|a partir de ce moment|des ce moment|juste apres ca",
        ),
        (
            Cat.SAME_TIME,
            0,
            "meme jour et meme heure|meme jour meme heure|meme horaire|a la meme heure|meme heure|la meme heure|aux memes heures|memes heures"
            "|memes horaires|les memes heures|aux memes horaires|le meme horaire|au meme horaire"
            "|meme creneau|le meme creneau|meme creneau horaire|aux heures precitees|a cette heure-la"
            "|a cette heure la|a ces heures-la|les deux memes heures|les memes deux heures",
        ),
        (
            Cat.SAME_TIME,
            2,
            "pareil|idem|meme chose|la meme chose|meme principe|pareillement|de meme|itou"
            "|meme topo|meme tarif|meme formule|rebelote|idem pour|pareil pour|meme chose pour"
            "|la meme chose vaut pour|cela vaut aussi pour|ca vaut aussi pour|valable aussi pour",
        ),
        (Cat.HOLD, 0, "maximum|max"),
    ),
    "es": (
        (
            Cat.AT,
            0,
            "a las|a la|sobre las|hacia las|a eso de las|alrededor de las|tipo|como a las|las"
            "|la de las|el de las|lo de las"
            "|sobre la|a eso de la|mas o menos a las|tipo las",
        ),
        (
            Cat.AFTER,
            0,
            "despues de las|despues de la|despues de|pasadas las|despues del|despues|desp de las|desp de|desp"
            "|luego de las|luego de la|tras las|tras la",
        ),
        (Cat.BEFORE, 0, "antes de las|antes de la|antes de|antes del|antes|mas temprano que las"),
        (
            Cat.FROM,
            0,
            "a partir de las|a partir de la|a partir de|desde las|desde la|a partir del|desde"
            "|desde el|como pronto a las|como muy pronto a las|no mas temprano de las",
        ),
        (Cat.FROM, 1, "de|del|de las|de la"),
        (
            Cat.UNTIL,
            0,
            "hasta las|hasta la|hasta|hasta el|como tarde a las|como muy tarde a las"
            "|no mas tarde de las|no mas tarde de la|a mas tardar a las",
        ),
        (Cat.BETWEEN, 0, "entre|entre las|entre la"),
        (Cat.TO, 0, "a|al"),
        (Cat.AND, 0, "y|e|&|y tambien|asi como"),
        (Cat.OR, 0, "o|u|/|o bien|o si no|o quiza|o quizas|o tal vez|o a lo mejor|o en su defecto"),
        (Cat.ONWARDS, 0, "en adelante|o mas tarde|para adelante|como pronto|como muy pronto"),
        (Cat.ONWARDS, 1, "como tarde|como muy tarde|a mas tardar"),
        (
            Cat.PART,
            0,
            "tempranito|temprano|bien temprano|muy temprano|cualquier manana|todas las mananas|por la mananita|en la mananita|de mananita|en las mananas|mananas|las mananas|por la manana|de la manana|a la manana|a primera hora|por las mananas|en la manana"
            "|la manana|a media manana|a ultima hora de la manana|a primera hora de la manana",
        ),
        (
            Cat.PART,
            1,
            "al almuerzo|a la hora del almuerzo|en el almuerzo|a la hora de comer|a mediodia|al mediodia|mediodia|hora de comer|comer|almorzar|la comida|de mediodia",
        ),
        (
            Cat.PART,
            2,
            "por la tardecita|en la tardecita|a la tardecita|de tardecita|tardecita|en las tardes|tardes|de tarde|las tardes|por la tarde|de la tarde|a la tarde|por las tardes|en la tarde|la tarde|tarde"
            "|a primera hora de la tarde|a media tarde|a ultima hora de la tarde|a ultima hora",
        ),
        (Cat.PART, 0, "despues de desayunar|despues del desayuno"),
        (Cat.PART, 2, "despues del almuerzo|despues de la comida|despues de la siesta"),
        (Cat.PART, 3, "noches|las noches"),
        (
            Cat.PART,
            3,
            "despues del trabajo|despues de trabajar|despues del curro|despues del laburo|despues de la oficina|al salir del trabajo|saliendo del trabajo|al salir de trabajar|al salir del curro|al salir del laburo|saliendo del curro|saliendo del laburo|cuando salga del trabajo|cuando salgo del trabajo|despues de la jornada|despues de la chamba|despues de la pega|despues de cenar|despues de la cena|cuando duermen los ninos|cuando los ninos duermen"
            "|en la nochecita|por la nochecita|a la nochecita|nochecita|de noche|en las noches|por la noche|de la noche|a la noche|en la noche|la noche|por las noches",
        ),
        (Cat.CLOCK, 720, "las 12 del mediodia|las doce del mediodia"),
        (Cat.CLOCK, 1440, "medianoche"),
        (Cat.PLUS, 30, "y media|y treinta"),
        (Cat.PLUS, 15, "y cuarto|y quince"),
        (Cat.PLUS, -15, "menos cuarto"),
        (Cat.PLUS, -10, "menos diez"),
        (Cat.PLUS, 10, "y diez"),
        (Cat.PLUS, 20, "y veinte"),
        (
            Cat.QUARTER,
            -15,
            "cuarto para las|un cuarto para las|quince para las|faltando un cuarto para las"
            "|faltando quince para las|15 para las|faltando 15 para las",
        ),
        (Cat.QUARTER, -10, "diez para las|faltando diez para las|10 para las"),
        (Cat.MERIDIEM, 0, "am|a.m.|a. m.|a.m"),
        (Cat.MERIDIEM, 1, "pm|p.m.|p. m.|p.m"),
        (Cat.OCLOCK, 0, "h|hs|horas|hrs|hora|en punto"),
        (
            Cat.WHENEVER,
            0,
            "todo el dia|a cualquier hora|cuando quieras|cuando quiera|en cualquier momento"
            "|cualquier hora|de la manana a la noche|de sol a sol|cuando gustes|cuando guste"
            "|cuando gusten|cuando prefiera|cuando prefieras|cuando te venga bien"
            "|cuando le venga bien|cuando le convenga|a la hora que quiera|a la hora que quieras"
            "|a la hora que sea|a la hora que guste",
        ),
        (Cat.SAME_TIME, 3, "cualquier hora antes de eso|antes de esa hora"),
        (Cat.SAME_TIME, 1, "despues de eso|a partir de ahi|a partir de entonces|desde entonces"),
        (
            Cat.SAME_TIME,
            0,
            "mismo horario|a la misma hora|misma hora|la misma hora|a la misma|a las mismas horas"
            "|mismas horas|las mismas dos horas|a esa hora|a esas horas|mismo rato|el mismo horario|en el mismo horario|a esa misma hora",
        ),
        (
            Cat.SAME_TIME,
            2,
            "igual|idem|lo mismo|ditto|del mismo modo|tambien igual|mismo plan|lo mismo para|lo mismo vale para",
        ),
        (Cat.HOLD, 0, "como maximo|maximo"),
    ),
}

#: several parts of days: "three afternoons" are no three o'clock
PLURAL_PARTS: Final = frozenset(
    "mornings|afternoons|arvos|evenings|nights|eves|nites|lunchtimes|lunches|vormittage|nachmittage"
    "|abende|matins|matinees|apres-midi|apres - midi|apres-midis|aprems|soirs|soirees|mananas|tardes"
    "|noches".split("|")
)
