"""The words by which a reply asks for an hour earlier or later than the letter's. Folded."""

from __future__ import annotations

from typing import Final

#: lengths in words, and their minutes
LENGTHS: Final = (
    (90, r"an hour and a half|one and a half hours|(?:una )?hora y media|anderthalb stunden"),
    (90, r"eineinhalb stunden|une heure et demie"),
    (45, r"three quarters of an hour|tres cuartos de hora|dreiviertelstunde|trois quarts d'heure"),
    (30, r"half an hour|(?:a )?half hour|media hor(?:a|ita)|(?:eine )?halbe stunde"),
    (30, r"une demie?[- ]heure"),
    (15, r"(?:a )?quarter of an hour|(?:un )?cuarto de hora|(?:eine )?viertelstunde"),
    (15, r"un quart d'heure"),
    (60, r"(?:an|one) hour|una hor(?:a|ita)|(?:eine|ein) ?(?:stunde|stundchen)|une heure"),
    (120, r"(?:two|a couple of) hours|dos horas|zwei stunden|deux heures"),
    (180, r"three hours|tres horas|drei stunden|trois heures"),
    (10, r"ten min(?:ute)?s|diez minut(?:os|itos)|zehn minuten|dix minutes"),
    (15, r"fifteen min(?:ute)?s|quince minut(?:os|itos)|funfzehn minuten|quinze minutes"),
    (20, r"twenty min(?:ute)?s|veinte minut(?:os|itos)|zwanzig minuten|vingt minutes"),
    (1440, r"(?:a|one) day|einen tag|un jour|un dia"),
    (10080, r"(?:a|one) week|eine woche|une semaine|una semana"),
    (20160, r"two weeks|a fortnight|zwei wochen|deux semaines|dos semanas"),
    (30, r"thirty min(?:ute)?s|treinta minut(?:os|itos)|dreissig minuten|trente minutes"),
)
#: … and in figures
MINUTES: Final = r"min(?:s|ute[ns]?|utos|itos|utitos)?"
HOURS: Final = r"(?:h|hrs?|hours?|horas?|stunden?|heures?)"

LATER: Final = r"later|mas tarde|despues|spater|nach hinten|plus tard|apres"
EARLIER: Final = r"earlier|sooner|antes|mas temprano|fruher|eher|plus tot|avant"

#: verbs that put a time off, and those that bring it forward, before the length or behind it
PUT_OFF: Final = (
    r"(?:push|put|move|shift|bump) (?:[^.,;:!?\n]{1,30} )?(?:back|out)|push|delay|postpone"
    r"|(?:re)?corr(?:er|emos|ela|elo|amos)\w*|(?:retras|atras|pospon|posterg|aplaz|demor)\w+"
    r"|verschieb\w*|decal\w+|repouss\w+|report(?:er|ons|ez)"
)
BROUGHT_FORWARD: Final = (
    r"bring (?:[^.,;:!?\n]{1,30} )?forward|adelant(?:ar|amos|emos|a|e)\w*|vorverleg\w*|vorzieh\w*"
    r"|avanc(?:er|ons|ez)"
)

#: behind it, it is of another thing: "an hour before the talk", "an hour later here"
NOT_BEHIND: Final = (
    r" (?:de|del|d'|des|du|of|que|qu'|als|here|aqui|hier|ici|for (?:us|you)|over here|in [a-z]"
    r"|en [a-z]|the|after|before|than (?!(?:you|that|your|suggested|proposed|planned)\b))"
)
#: before it in its clause, it is told and not asked for: who comes, ends or is "an hour later"
NOT_BEFORE: Final = (
    r"\b(?:i'm|we're|it's|you're|i am|we are|it is|was|were|be here|get there|arriv\w*|come|came"
    r"|finish\w*|start(?:s|ed)|end(?:s|ed)|until|till|left|back|home|awake|up"
    r"|lleg\w+|acab\w+|termin\w+|salg[oa]|sali\w*|vuelv\w+|estare|estoy|estamos|somos|fue|hasta"
    r"|bin|sind|ist|war(?:en)?|komm\w*|kam\w*|je suis|c'est|on est|etais?|j'arrive\w*|fini\w*)\b"
    r"[^.,;:!?\n]{0,25}$"
)
#: what asks for it or grants it, in its sentence
ASKING: Final = (
    r"\b(?:and (?:we have a deal|it's a deal|you're on|i'm in|i'm yours)|could|can|would|can't|couldn't|possible|please|pls|plz|better|prefer\w*|rather|fine|ok"
    r"|okay|good|suits?|works?|but|make it|chance|need|have to|let's|if you|happy to|sorry"
    r"|podr\w+|pued\w+|podemos|pode\w*|mejor|por ?fa\w*|importa\w*|prefier\w+|preferi\w+|posible"
    r"|seria|viene|vendria|va|sirve|acomoda|queda|pero|si no|tendria\w*|tendr\w+|hay que|si|vale"
    r"|konn\w*|moglich|ware|lieber|besser|passt?|passte|bitte|ginge|geht|aber|gern\w*|mussen"
    r"|pourr\w+|peut|pouv\w+|possible|plutot|mieux|serait|conviendrait|mais|prefere\w*)\b"
)
