"""The French words that tell an offered time from a refused one, and from no offer at all.

0 may stand on either side of its time, 1 stands before it, 2 behind it.
"""

from __future__ import annotations

from typing import Final

from mailflow.reading.times.words.lexemes import Cat, Table

WORDS: Final[Table] = (
    (
        Cat.OFFER,
        0,
        "au calme|vient d'annuler|la place est a vous|presque sur|quasi sur|on part sur|peut-etre|ca ira|ira bien|ira tres bien|conviendra|arrangera|marchera|fonctionnera|collera"
        "|passera|passe aussi|passerait|mettons|fixons|calons|convenons|visons|gardons|retenons"
        "|je serai plus disponible|je serais plus disponible|serai plus libre|serais plus libre"
        "|serai plus dispo|serais plus dispo|je vous ecoute|je t'ecoute|a votre ecoute|a ton ecoute|comptez sur moi|compte sur moi"
        "|voyez pas d'inconvenient|voyez aucun inconvenient|vois pas d'inconvenient"
        "|voyez pas d'objection|ca m'est egal|peu m'importe|c'est egal"
        "|rien ne s'y oppose|rien ne s'oppose|rien ne m'empeche|c'est top|c'est nickel"
        "|je suis partant|je suis partante",
    ),
    (
        Cat.REFUSE,
        0,
        "je preste|guere|dans l'incapacite|dans l'impossibilite|ne pouvoir|ne pas pouvoir|de ne pouvoir|je dois garder|dois travailler|surcharge|surchargee|de la visite"
        "|jour de repos|semble difficile|parait difficile|impossible de me liberer"
        "",
    ),
    (
        Cat.NEUTRAL,
        0,
        "a paru|est paru|dites-moi avant|dis-moi avant",
    ),
    (
        Cat.OFFER,
        0,
        "est calme|plus calme|devrait convenir|devrait pouvoir|je devrais pouvoir"
        "|je pense pouvoir|de vous recevoir|vous recevoir|bloque pour vous"
        "|je vous attends|je t'attends|une disponibilite|une place|a passer"
        "|partons sur|partir sur|fonctionne",
    ),
    (
        Cat.REFUSE,
        0,
        "est difficile|sera difficile|je suis retenu|je suis retenue|serai retenu|serai retenue"
        "|en voyage|plus de place|plus une place|un enterrement|j'ai les enfants"
        "|je donne cours|est complet|est exclu|un rendez-vous chez",
    ),
    (
        Cat.NEUTRAL,
        0,
        "j'ai lu|lu votre|lu ta|le rapport sort|mon livre sort",
    ),
    (
        Cat.OFFER,
        0,
        "ferait l'affaire|devrait aller|j'aurais du temps|j'aurais un moment|je vous appelle|je t'appelle",
    ),
    (Cat.OFFER, 0, "peut vous recevoir|peux vous recevoir|pourra vous recevoir"),
    (
        Cat.REFUSE,
        0,
        "je passe un examen|j'ai une reunion|on est fermes|aucun creneau|aucune disponibilite",
    ),
    (Cat.REFUSE, 1, "evitons|oubliez|oublie"),
    (
        Cat.OFFER,
        0,
        "a votre disposition|a ta disposition|je n'ai rien|j'ai rien|j'ai du temps|il me reste",
    ),
    (
        Cat.OFFER,
        0,
        "peu importe|peu m'importe|je n'ai pas mieux|pas mieux|rien de mieux|de preference|on se voit|on se parle|je vous reserve|je te reserve",
    ),
    (
        Cat.REFUSE,
        0,
        "j'ai un rendez-vous|j'ai rendez-vous|en rendez-vous|en rdv|est exclu|exclu|exclue|est a exclure|nous sommes fermes|je travaille",
    ),
    (Cat.REFUSE, 0, "personne ne travaille|personne ne bosse"),
    (
        Cat.REFUSE,
        0,
        "suis de nuit|suis de garde|de garde|suis d'apres-midi|suis du matin|suis du soir",
    ),
    (Cat.OFFER, 1, "par exemple|p. ex."),
    (Cat.OFFER, 2, "tient toujours|est maintenu|est maintenue"),
    (Cat.REFUSE, 2, "c'est ferie|est ferie|c'est la saint|c'est l'ascension|c'est la toussaint"),
    (
        Cat.REFUSE,
        0,
        "pas une minute|pas une seule minute|trop juste|trop court|trop serre|tombe en meme temps|en meme temps qu'|chevauche|est tombe a l'eau|tombe mal|tombent mal|sont prises|sont pris|deja prises|deja pris"
        "|c'est la folie|la folie|marche pu|ca marche pu|va pu|peux pu|on boucle|c'est le rush"
        "|pas un moment|decommande|decommander|me desiste|desister"
        "|faux bond|mission impossible|je plaide|mort|mort de chez mort|blinde|blindee|surbooke"
        "|surbookee|archi complet|archi plein|plein comme un oeuf|plein|pleine|rempli|remplie|bondee"
        "|en arret|en arret maladie|pas en etat|pas de place|pas l'ombre|je bosse pas|bosse pas"
        "|travaille pas|me sera impossible|hors de question|niet|en vadrouille|a la bourre",
    ),
    (
        Cat.OFFER,
        0,
        "me liberer|me degager|ca se peut|se peut|ca adonne|ca m'adonne|adonne bien|pas de trouble"
        "|tiguidou|c'est correct|c'est beau|au poil|nickel|impec|impeccable|au top|ca passe"
        "|ca le ferait|tout trouve|te tente-tu|te va-tu|vous va-t-il|m'irait|m'iraient|a ma place"
        "|t'ai bloque|vous ai bloque|t'ai garde|vous ai garde|t'ai reserve|vous ai reserve|en teletravail"
        "|passez|passe me voir|venez|viens|je respire|ca se calme|se calme|c'est plus calme|une eclaircie|une fenetre|un battement|quartier libre|dans mes cordes",
    ),
    (
        Cat.SMALL,
        0,
        "n'importe quel|n'importe quelle|guere que|guere qu'|guere mieux|pas plus longtemps|pas davantage",
    ),
    (
        Cat.REFUSE,
        0,
        "ne va plus|va plus|ca va plus|marche plus|ne marche plus|convient plus|peux plus"
        "|est plus possible",
    ),
    (
        Cat.NEUTRAL,
        0,
        "je sors|je finis|je termine|je ferme|changement d'heure|recule l'heure|avance l'heure",
    ),
    (
        Cat.NEUTRAL,
        0,
        "autre chose|d'autres creneaux|d'autres disponibilites|d'autres dates|autre creneau",
    ),
    (
        Cat.SMALL,
        0,
        "en semaine|pas plus tot|pas avant|jamais avant|pour vous repondre|pour te repondre"
        "|pour repondre a|sans probleme",
    ),
    (
        Cat.OFFER,
        0,
        "flexible|flexibles|je voulais dire|je voulais ecrire|correction|rectification"
        "|s'est libere|s'est liberee|une annulation|un desistement|ai un trou|vide|plus calme"
        "|plus tranquille",
    ),
    (
        Cat.REFUSE,
        0,
        "rien|marche pas|ca marche pas|fonctionne pas|suis off|comptez pas sur|compte pas sur"
        "|convient pas|va pas|ca va pas|pas moyen|tombe a l'eau|pas joignable",
    ),
    (Cat.BUT, 1, "donc|soit|c'est-a-dire|ce qui fait|soit donc"),
    (
        Cat.OFFER,
        0,
        "disponible|disponibles|dispo|dispos|libre|libres|peux|pourrais|pouvons|possible"
        "|convient|conviendrait"
        "|conviennent|parfait|bien|mieux|ideal|propose|proposer|proposons|prefere"
        "|preference|irait|va|iraient|allait"
        "|m'arrange|arrange|arrangerait|pourquoi pas|creneau|creneaux|plutot|bon|ok"
        "|d'accord|volontiers|avec plaisir"
        "|pas de souci|pas de probleme|sans souci|sans soucis|sans probleme|appeler|appelez|parler|rencontrer|echanger|marche"
        "|marcherait|faisable"
        "|serait|me va|me vont|nous vont|on dit|disons|rendez-vous|rdv|pourriez|pouvez"
        "|pourrait|on peut"
        "|joignable|confirme|ca roule",
    ),
    (
        Cat.OFFER,
        0,
        "idealement|dans l'ideal|de preference|personne d'inscrit|rien de prevu|rien prevu|rien au programme|rien d'inscrit|rien de note|rien de programme"
        "|rien dans l'agenda|rien a l'agenda|encore blanc|encore vierge",
    ),
    (Cat.OFFER, 1, "que diriez|que dirais|sinon|et si|a defaut|ou plutot|plutot"),
    (
        Cat.REFUSE,
        0,
        "pas|pas possible|pas disponible|pas dispo|pas libre|ne peux pas|impossible"
        "|indisponible|pris|prise|occupe|occupee"
        "|absent|absente|en deplacement|en reunion|en conges|en conge|conges|en vacances"
        "|ferie|complet|complete"
        "|empeche|je suis a|je serai a|pas la|ne travaille pas|bloque|bloquee|charge"
        "|chargee|cours toute|en formation"
        "|a l'etranger|annuler|complique|compliquee|mauvais|aucun|aucune|tombe mal"
        "|plus possible|debordee|deborde",
    ),
    (
        Cat.EXCEPT,
        0,
        "sauf|excepte|a l'exception|hormis|mais pas|juste pas|surtout pas|a part|tout sauf|hors"
        "|exception est|exception faite de|exception faite du|a une exception pres",
    ),
    (
        Cat.NEUTRAL,
        0,
        "merci pour|merci de votre|merci beaucoup pour|votre message|votre mail"
        "|votre courriel|votre demande|ton message|ton mail|etait|etaient|avais|avons"
        "|depuis|votre mail du|votre message du|votre courriel du|ton mail de"
        "|votre mail de|ton message de|ecrit le|vu|rencontre|parle|avait|ete|recu votre",
    ),
    (
        Cat.WRITE,
        0,
        "traiterai|traiterons|repondrai|je lirai|revenir vers|reviens vers|vous fais signe|te fais signe|reviendrai|recontacter|recontactez|recontacte|reparle"
        "|relancez|relance|ecrivez|ecris|reecris|reecrivez"
        "|de retour|retour|reprends|rappel|rappeler moi|avant de repondre"
        "|tiens au courant|reponds|repondre|reponse|confirmer avant|date limite|reparler",
    ),
    (
        Cat.EVENT,
        0,
        "conference|colloque|mariage|soutenance|salon|concert|examen|atelier|seminaire"
        "|vol|train|evenement|commence|debute|lancement|demenagement",
    ),
    (
        Cat.SMALL,
        0,
        "pas de souci|pas de probleme|pas seulement|pas encore|pas sur|n'hesitez pas|ne soit|ce soit"
        "|n'hesite pas|pas trop|aucun souci|aucun probleme",
    ),
    (
        Cat.BUT,
        0,
        "si cela ne convient pas|si ca ne va pas|si cela ne vous convient pas"
        "|si ca ne vous va pas|si pas",
    ),
    (Cat.IF, 0, "si"),
    (
        Cat.MOVE,
        0,
        "decaler|reporter|deplacer|avancer|repousser|glisser|recaler|decale|reporte|reculer|retarder|basculer"
        "|replanifier|reprogrammer|transferer|ceduler|receduler|decalerait|decalons|reportons|remettre|remet|remettons",
    ),
    (
        Cat.EXCEPT,
        0,
        "contrairement a|a la difference de|a la difference du|tant que ce n'est pas|pourvu que ce ne soit pas",
    ),
    (Cat.OFFER, 1, "a la rigueur|au pire|au mieux"),
    (Cat.EXCEPT, 1, "au lieu de|au lieu du|plutot que|a la place de|a la place du"),
    (
        Cat.REFUSE,
        0,
        "c'est non|ce sera non|dois annuler|plus disponible|ne va pas|ne marche pas|non|tombe a l'eau"
        "|je ne peux plus|j'annule|annule|annuler|annulons|je retire|retire|renoncer a|ni|supprimer",
    ),
    (Cat.NEUTRAL, 0, "bonne journee|quand|quel jour|quelle heure|a quelle heure|j'ai recu"),
    (Cat.STAY, 0, "serai de passage a|suis de passage a|je passe a"),
    (
        Cat.BUT,
        0,
        "mais|par contre|en revanche|sinon|donc|car|parce que|alors|cependant|toutefois"
        "|c'est-a-dire|soit dit|puis|autrement|malheureusement",
    ),
    (
        Cat.YES,
        0,
        "oui|parfait|d'accord|ok|ca marche|entendu|volontiers|ca me va|cela me convient"
        "|ca me convient|avec plaisir|bien sur|c'est note|tres bien|ca roule|me convient"
        "|me convient parfaitement|va pour",
    ),
    (
        Cat.PICK,
        0,
        "premier creneau|premiere date|premiere proposition|premiere option|le premier"
        "|la premiere|1er creneau|option 1|creneau 1|proposition 1|choix 1",
    ),
    (
        Cat.PICK,
        1,
        "deuxieme creneau|second creneau|deuxieme date|seconde date|deuxieme proposition"
        "|seconde proposition|le second|la seconde|le deuxieme|la deuxieme|2e creneau"
        "|option 2|creneau 2|proposition 2|choix 2|deuxieme option",
    ),
    (
        Cat.PICK,
        2,
        "troisieme creneau|troisieme date|troisieme proposition|le troisieme|la troisieme"
        "|option 3|troisieme option",
    ),
    (Cat.PICK, -1, "dernier creneau|derniere date|derniere proposition"),
    (
        Cat.PICK,
        9,
        "les deux|les deux me|les trois|l'un ou l'autre|l'une ou l'autre|aucun des deux"
        "|aucune des deux|tous les creneaux|aucun de ces creneaux|aucun de vos creneaux",
    ),
)

#: Function words: they tell the language, and may stand behind a bare hour.
SMALL: Final = (
    "je tu il elle nous vous ils elles me te se le la les un une des du de et ou mais que qui pour par avec sans sur"
    " dans en au aux est sont suis etes sera serait peux peut pouvez ai as avez ont ne pas plus moins bien tres oui non"
    " merci bonjour cordialement salut si ca c' j' l' d' n' m' s' qu' votre vos mon ma mes notre nos ton ta ce cette"
    " cela donc alors aussi chez y on"
)
