"""French answers to a request: France, Belgium, Switzerland, Québec; polite and quick.

The negation stands around the verb ("ça ne me convient pas"), "ne" is often dropped.
Accents need not be typed. Shorthand and order: `phrases`.
"""

from mailflow.reading.phrases import Lexicon, Sense

_MACROS = {
    "month": (
        "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
        "|janv|fév|sept|oct|nov|déc"
    ),
    "season": (
        "printemps|été|automne|hiver|noël|pâques|rentrée|fêtes|vacances|congés|nouvel an|pentecôte"
    ),
    "no": "pas|plus|point|guère|jamais|aucunement",
    "day": (
        "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd'hui|ce jour|cette date"
        "|cette heure|ce créneau|le \\d{1,2}|\\d{1,2} ?h\\d{0,2}|matin|après-midi|ce soir"
    ),
    "talk": (
        "parler|discuter|échanger|rencontrer|aider|répondre|appeler|téléphoner|recevoir|partager"
        "|prendre un (café|verre)|faire un (appel|zoom|point|visio)|se voir|vous voir|te voir"
        "|bavarder|jaser|accorder|renseigner|éclairer|accueillir|participer|en parler"
    ),
}

_TABLE = (
    (
        Sense.WELCOME,
        r"""
(ça|cela) ne (me|nous) (gêne|dérange|gênerait|dérangerait) (pas|nullement)
ce n'est pas de refus
n'y vois (aucun|pas d') ?(~ )?(obstacle|inconvénient|objection)
(ne |n')?(me |te |vous |se |lui |leur |nous )?(refuse|refuserai|refuserais|refusons|refusé|refuser) (donc |absolument |jamais |pratiquement |presque )?rien
(ce (n'est|serait|sera) |c'est )?pas de refus
(peux|pourrais|saurais|puis|sais|peut) (donc |vraiment )?rien (te |vous |lui |leur )?refuser
(ce |ça |cela )(sera|serait|devra|devrait|doit) (~ )?(par téléphone|au téléphone|en personne|de vive voix)
(impossible|difficile|comment) (de |ne pas )?(~ )?(résister|refuser|dire non|vous refuser)
(pas |nul |aucun |guère )?besoin (d'|de (me )?)(insister|me prier|supplier|prier)
(aucune|pas la moindre|pas de) raison de (dire non|refuser|décliner)
(je |on |nous )?(ne |n'ai |n'avons )(refuse|refuserai|refusé|dis non|dirai non) (jamais|pas)( non)?(?= (un|une|à|aux?)|\s*[.!,;]|$)
(je )?n'ai jamais (refusé|dit non)
(pas|aucune|nulle) (de )?raison (que je|de|pour que je) (refuse|refuser|dise non|dire non|décline)
(lettre|message|mot|mail|courriel|vous|tu) (~ )?(m'a|m'ont|m'avez|m'as) (~ )?(touchée?|convaincue?|décidée?|séduite?|conquise?)
(je |on |nous )?(ne )?(peux|pourrais|saurais|puis|peut|pouvons|vais) (pas |guère |difficilement |quand même pas )(~ )?(refuser|dire non|décliner)
(je |on |nous )?ne (peux|pourrais|saurais|puis|peut|pouvons) (~ )?(refuser|dire non|décliner)
(ce |c')?(n'est|est) pas de refus
(je |j')?(ferai|fais|ferais) (bien |volontiers )?une exception
rien (ne )?(m'|nous |l'|t')?(en )?empêche
(je |j')?(ne )?(peux|pourrais|saurais|puis) (~ )?(pas )?(vous |te |y |l')?(le |la |ça )?(refuser (ça|cela|à une telle|une telle|un tel|cette|ce)|dire non à)
(je |j')?(ne )?(peux|pourrais|saurais|puis) (~ )?pas (vous |te )?(dire non|le refuser|la refuser)(?=\s*[.!,])
(comment|pourquoi) (~ )?(refuser|dire non|dirais(-je)? non|refuserais)
impossible de (vous |te |lui )?(dire non|refuser)
(ne )?vois pas (pourquoi|comment) (je |j' ?)?(~ )?(dirais non|refuserais|dire non|refuser)
rien (ne )?(s'y oppose|me ferait plus plaisir)
(ne )?dis (donc |sûrement |certainement )?pas non
""",
    ),
    (
        Sense.STOP,
        r"""
(ça|cela) suffit(?=\s*(?:[.!,;\n]|$| maintenant| comme ça))
(d'|de )?oublier (mon|notre|cette) (adresse|coordonnées|nom|numéro|mail|e-?mail)
(oublie[rz]?|efface[rz]?|perdez|jetez|détrui(re|sez)) (mon|mes|notre|nos|cette) (adresse|coordonnées|nom|numéro|mail|e-?mail|contact|données)
que ce (soit|sera) (~ )?(la|ma) dernière (fois|lettre)
(ce |cela )?(soit|sera) la dernière fois que (vous|tu)
(cesse[zr]?|arrête[zr]?|stoppe[zr]?) (donc |immédiatement )?(toute?s?|tout|cette|ces|vos|votre|ce|là|immédiatement|maintenant)
(oublie[zr]?|rayez|effacez) (-moi |moi |donc )?(mon|ma|mes|notre)? ?(adresse|nom|mail|numéro|coordonnées|existence)?(?=\s*(?:[.!,\n]|$| s'il| svp| définitivement))
(c'est|voilà|déjà) (~ )?(la|le|votre) (deuxième|troisième|quatrième|cinquième|énième) (relance|mail|message|courriel|fois|lettre|rappel)(?=.{0,80}(suffit|assez|stop|ne (souhaite|veux|m)|cess|arrêt))
(ne |n')(pas|plus) (utiliser|vous servir|écrire à) (~ )?(cette|mon|ma) (adresse|messagerie|boîte)
(arrête[zr]?|cesse[zr]?|stop à) (~ )?(ces|vos|tes|avec (ces|vos|tes)) (relances|mails|messages|e-?mails|courriels|demandes)
merci de (ne plus|ne pas|cesser|arrêter|stopper) (~ )?(me |m'|nous |de |d'|tout )?(contacter|écrire|envoyer|relancer|solliciter|envoi|recontacter)(?! (avant|après|entre|pendant|le \w+|à (l'ancienne|mon ancienne))\b)
(désinscri\w+|désabonne[zr]?|désabonner|radie[zr])-?(moi|nous)
(cesser|arrêter|stopper|mettre fin à) (~ )?(tout|tous|toute|vos|ces|les) (~ )?(envois?|contacts?|messages?|mails?|sollicitations?|correspondance|communication)
(ne |n')?(m'|me |nous |)(écri(s|vez|re)|contacte[zr]?|contacter|envoye[zr]?|envoie|sollicite[zr]?|relance[zr]?|dérange[zr]?|importune[zr]?|appele[zr]?|harcele[zr]?|harcèle) (-?moi |-?nous )?(donc )?(plus|jamais)( de| d'| rien| aucun| jamais| à l'avenir)?
(ne |n')(plus|jamais) (me |m'|nous |)(écrire|contacter|solliciter|envoyer|relancer|recevoir|importuner|déranger|être contacté\w*|être sollicité\w*|recontacter|avoir de vos)
(ne |n')?(souhait\w+|veux|voulons|désir\w+|souhaite|voudrais|aimerais) (plus|pas|ne plus|aucun|pas ou plus) (être|recevoir|avoir|que vous|de vos|de|avoir de contact) ?(~ )?(contacté\w*|sollicité\w*|mails?|e-?mails?|messages?|courriels?|relancé\w*|dérangé\w*|nouvelles|écriv\w+|contact\w*|recevoir|vos)
(plus|pas) (de|d'autres?|aucun) (mails?|e-?mails?|messages?(?! vocaux)|courriels?|relances?|sollicitations?|contact)(?! (avant|après|entre|le|pendant)\b)( svp| s'il vous plaît| merci)?
(arrête[zr]?|arrêtes|cesse[zr]?|cesses) (de |d'|vos |ces |tes |immédiatement |tout |svp |tout de suite )*(me |m'|nous )?(écrire|contacter|envoyer|relancer|harceler|solliciter|importuner|déranger|spammer|mails?|messages?|relances|e-?mails?|courriels?|ça|contact|envois)
(?<![a-z]\s)(stop|arrêtez|ça suffit|assez|désabonner|désinscription|désabonnement|désinscrire|unsubscribe)(?=\s*(?:[.!,\n]|$| svp| merci| aux| avec| de))
(?<!on\s)(?<!je\s)(?<!le\s)(?<!la\s)(?<!les\s)(retire[zr]?|retirer|supprime[zr]?|efface[zr]?|enleve[zr]?|enlève|ôte[zr]?|désinscri\w+|désabonne[zr]?|raye[zr]?|radie[zr]?|sorte[zr]|détrui\w+) (-?moi |-?nous |bien |donc |immédiatement |svp )*(mon|ma|mes|notre|nos|toutes|l'ensemble|cette|de vo\w+|de ta|de tes|de la|de cette|des|toute) (~ )?(adresse|nom|données|coordonnées|mail|e-?mail|liste|listes|base|fichier\w*|informations|contacts?|numéro|diffusion)(?! (d'hier|précédent\w*|de (lundi|mardi|mercredi|jeudi|vendredi)))
(retire[zr]?|supprime[zr]?|efface[zr]?|enleve[zr]?|enlève|ôte[zr]?|désinscri\w+|désabonne[zr]?|raye[zr]?|radie[zr]?)(-| )(moi|nous)(?=\s*(?:[.!,;\n]|$)| (de|du|des|immédiatement|svp|s'il|tout|définitivement)\b)
(me |m'|nous |de me |de m')(retirer|supprimer|désinscrire|désabonner|enlever|rayer|radier|ôter|sortir) (~ )?(de|du|des)
(supprimer|effacer|suppression|effacement|l'effacement|la suppression) (de )?(mes|toutes mes|nos|ses|l'ensemble de mes|mon|cette) (~ )?(données|coordonnées|adresse|informations)
(rgpd|cnil|droit (à l'oubli|à l'effacement|d'opposition|d'accès)|mise en demeure|harcèlement|du spam|indésirable|signaler? (comme|ce|cette|votre)|portera(i|is)? plainte|porter plainte|plainte)
(laisse[zr]?|laissez|fiche[zr]?|foute[zr]?)(-| )?(moi|nous)(-| )?(la paix|tranquilles?|en paix)
(hors|de) (votre|ta|vos|tes|la|cette) (~ )?(mailing|fichier|base de données|newsletter|liste (de diffusion|d'envoi|de contacts?))
(retir\w+|supprim\w+|enlev\w+|ray\w+|sort\w+|ôt\w+|radi\w+) (~ )?de (votre|ta|vos|tes|la|cette) liste(?! (le|lundi|mardi|mercredi|jeudi|vendredi))
(oublie[zr]?|lâche[zr]?|enleve[zr]|retire[zr]|bloque[zr])-(moi|nous)(?=\s*(?:[.!\n]|$)| de (là|cette|votre))
(?<![a-z]\s)bloqu[ée]e?s?(?=\s*[.!]?\s*$)
(efface|supprime|détrui)\w* (~ )?tout ce que (vous|tu) (avez|as)
(ne )?(veux|voulons|souhaite|souhaitons) plus rien (recevoir|de vous|de votre|avoir)
(m'|nous nous )(oppos\w+) (~ )?(au |à (tout |l'))(traitement|utilisation)
(jamais|pas) (donné mon (accord|consentement)|consenti|demandé à (recevoir|être)|autorisé|inscrit)
""",
    ),
    (
        Sense.ASIDE,
        r"""
((soirée|réunion|journée|séance) d'information|portes ouvertes|webinaire)
vous proposez (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le \d\w*)
oui,? (c'est|c'était) (bien )?moi
(oui|bien sûr|certes|évidemment),? (que )?(je )?(me |m'en )(souviens|rappelle)
(mon |ma |notre )?(père|mère|mari|femme|épouse|époux|frère|sœur|soeur|fils|fille|oncle|tante|il|elle) (est|nous a) (~ )?(mort|morte|décédée?|quittés?|disparue?)
(conviendra|ira|plaira) (~ )?à (quelqu'un|d'autres)
""",
    ),
    (
        Sense.POLITE,
        r"""
(j'allais|j'étais prête? à|je comptais|je voulais|je m'apprêtais à) (~ )?(refuser|décliner|dire non)(?=.{0,80}(mais|jusqu))
(d'habitude|normalement|d'ordinaire|en général|habituellement|en temps normal) (~ )?(refuse|décline|dis non|dirais non)(?=.{0,80}(mais|exception))
(suis|serai) (en (vacances|congés?)|chez moi),? (et|mais|donc|alors) (~ )?(libre|dispo\w*)
(ne )?(suis|serai) pas (un |une |la plus |le plus |vraiment |du tout |très )*(spécialiste|expert\w*|savante?|grand\w*|meilleur\w*),? (mais|cela dit|toutefois)
(ne )?sais plus où donner de la tête
rien (d'urgent|de grave|ne presse)
(n'|ne )?(oublie|vous oublie|t'oublie|l'oublie) pas
(n'hésite[zr]?|n'hésitez|hésite[zr]?|n'hésites) (pas|surtout pas|donc pas)
(ne )?(t'en fais|vous en faites|t'inquiète|vous inquiétez|m'en voule[zr]|m'en veux|m'en voulez|m'en tiens|te presse|vous pressez) (pas|surtout pas)
(pas|aucune?|sans) (d'urgence|de pression|urgence|pression|obligation|de souci pour le retard|grave|trop|seulement|plus tard que|plus de \d+|forcément|nécessairement|mal|vraiment d'agenda|encore (eu|pu) le temps)
(ne |n')?(sais|suis) (pas|plus) (trop |bien |encore |très |vraiment |sûre? |certaine? )*(si|ce que|comment|quand|quoi|en quoi|d'être la personne|dans quelle|à quel|exactement)
(désolée?|navrée?|pardon|excuse[zr]?|excusez|toutes mes excuses|mes excuses|je m'excuse) (-?moi |moi )?(~~ )?(retard|délai|tard|tardive\w*|attente|rapidité|brièveté|fautes|réponse)
(si|au cas où|quand|lorsque) ~~ (pas|plus|aucun|rien)
(je )?(ne )?(peux|promets|garantis) (rien|pas) (promettre|garantir|vous promettre|te promettre)
(bonne|bon|bonnes|bons|belle|excellente?|joyeuse?s?|joyeux) (journée|soirée|continuation|courage|chance|week-?end|semaine|fêtes|vacances|année|noël|pâques|après-midi|recherches?|réception|dimanche|lundi|suite)
(plaisir|ravie?|heureu\w+|content\w*|contente?) (de|d') (~ )?(vous lire|te lire|lire|avoir|recevoir|apprendre|avoir de vos|avoir de tes)
(dans l'attente|en attendant|au plaisir) (de|d'|votre|ta|nos) ?(~ )?(lire|réponse|retour|nouvelles|échanger)?
(je vous prie|veuillez|je te prie|recevez|agréez) (~ )?(agréer|d'agréer|croire|recevoir|de croire|l'expression)
(je vous souhaite|je te souhaite) (~ )?(bonne|bon|plein|beaucoup|tout)
(rester|restons|garder|gardons) (en contact|le contact)
(pourquoi|comment)(?! pas) ~ (pas|plus)
(sans|pas) (doute|faute|problème particulier)
""",
    ),
    (
        Sense.CANNOT,
        r"""
si (vous|tu|on|j'|quelqu'un) ?(me |m'|nous |l')?(aviez|avais|avait) (~~ )?(écrit|demandé|contactée?|su|connue?|appelée?|trouvée?)
(vous |t'|te )?(avais|avait|avions|ai) dit oui
si (seulement )?je (le |seulement )?pouvais(?= ?,? (je|j'|ce serait|mais))
(m'|j'|je l'|j'en |on se |on s'|nous nous )?(aurais|aurait|aurions|serait|serais|serions) (~ )?(été (libre|disponible|ravi\w*)|retrouvés?|vus?|parlé|adoré|aimé|venue?|dit oui)
(j'|je |il |elle |nous )?(serais|serait|serions) (venue?s?|passée?s?|restée?s?)( (bien|volontiers|avec (plaisir|joie)))?
si (j'|je |il |elle |nous )(avais|avait|étais|était) (~ )?(ans de moins|plus jeune|moins vieux|moins vieille)
étais (~ )?d'accord
(j'|je |il |elle |nous )?(vous |t'|te |l')?(aurais|aurait|aurions) (~ )?\w+(é|i|u|is)e?s? (~ )?(avec (joie|plaisir|grand)|volontiers|heureu\w+|ravie?)
si (j'|je |il |elle |nous )(étais|était|étions|avais|avait|travaillais|pouvais) (encore|toujours)
(c'|ce |cela |ça )?(eût|eut|aurait) été
(ce )?n'est plus le cas
(j'|je |nous |)(aurais|aurions|avais|aurait) (~ )?(aimé|voulu|souhaité|adoré|apprécié|été (ravie?|heureu\w+)|accepté|répondu|pu)
(bien que|quoique|même si|malgré) (~~ )?(aimerais|plaisir|sympathique|intéressant\w*|touchée?|honorée?|tente|flattée?|envie|beau)
(avais|avait|ai) dit oui
(autrefois|avant|jadis|à l'époque|il y a \w+ ans) (~ )?(oui|volontiers|avec plaisir)
(ne |n')?(s'y prête|le permet|me le permet|s'y prêtent|m'en laisse) (plus|pas|guère)
""",
    ),
    (
        Sense.OTHER,
        r"""
(lien|pièce jointe|fichier|document|enregistrement|mot de passe|formulaire|invitation) (~~ )?(ne |n'|pas|manqu\w+|vide|cassé|expiré|invalide|erron\w+)
(pas|aucune?|sans|manque) (de |d'|la |le )?(pièce jointe|lien|fichier|document)
(ne )?(vous|t') ?(était|étaient|est) pas (destinée?|adressée?)
(veuillez |merci de |merci d'|prière de |d')?(ignore[zr]|ne pas tenir compte|oublier) (~ )?(message|mail|courriel|celui|ce|le|dernier|précédent|l')
(pour info|pour information|au fait|à propos|au passage|petite info|fyi)(?=[^?]{0,160}$)
(voici|ci-dessous|ci-après) (mes|les) réponses
(bravo|félicitations|bien joué|chapeau) (pour|à)
""",
    ),
    (
        Sense.REFUSE,
        r"""
dans une autre vie
(?<=[,.;]\s)(mais )?plus maintenant(?=\s*(?:[.!;\n]|$))
(même |aussi )?sans (mes conseils|mon aide|moi)(?=\s*(?:[.,!;\n]|$))
mauvaise (personne|adresse|pioche)(?=\s*(?:[.,!;\n]|$))
(laisse|laissons|laisserai) (ça|cela|ce soin) aux (~ )?(autres|jeunes)
(au lieu|plutôt qu|à la place) ?(d'|de|e |')? ?(un|une|d'un|d'une) (appel|entretien|échange|conversation|rencontre)(?=[^.?!\n]{0,60}\b(lien|livre|blog|podcast|article|site)\b)
(m'en|me) passer(ai|ais|ons)?(?=\s*(?:[.,!;\n]|$))
si je (vous |te |lui )?(dis|disais|réponds) oui(?=[^.?!\n]{0,60}\b(tous|autres|tout le monde|chacun)\b)[^.?!\n]{0,60}
hors de question
(raye|supprime|enlève|retire|efface|biffe)[rz]? (~~ )?(de|du) (votre |ton |l'|la |le )?(agenda|calendrier|planning)
(une )?autre (victime|cobaye|pigeon)
(laisse|laissons|laisserai) (ça |cela |le soin |la place )?(à d'autres|aux (autres|jeunes)|à plus jeune)
trop (vieux|vieille|âgée?|fatiguée?) pour (~ )?(ça|cela|ces|ce genre|tout)
quand les poules auront (~ )?dents
(même )?pas en rêve
(décidé|résolu|convenu|choisi) de ne (plus|pas)
(rayé|barré|effacé|annulé)(?=[^.]{0,6}\. (ne |n'|inutile|pas ))
(n'y|ne) (comptez|compte|comptons) (plus|pas)(?! sur moi (avant|après|le)\b)( sur moi)?
(donnez|donne|laissez|cédez|offrez)(-le|-la|-les)? à (quelqu'un|un) d?'?autre
(je |j')(me retire|me désiste|renonce|me rétracte|ai tourné la page|ai eu tort)
ce (sera|est|serait) (donc )?non
mais (c'est |ce sera )?non(?=\s*(?:[.!;\n]|$| merci))
(ne |n'|n'y )?(donne|donnerai|donnerons|donnons|donnera) (pas|aucune|point) (de )?suite
pas (pour|dans) (mon |l'|mes )?(habitude|habitudes)
(le coeur|l'envie|l'énergie|la force) n'y (est|sont) (plus|pas)
(n'ai|ai) plus (~ )?(l'énergie|la force|l'envie|l'âge|le coeur|la tête)
(n'accorde|n'accordons|ne donne|ne donnons|ne reçois|ne recevons|ne fait|ne fais) (pas|plus|jamais|aucun) (~ )?(d'entretiens?|d'interviews?|entretien|rendez-vous|visites?|personne)
(ne )?(reçois|recevons|reçoit|vois) (plus )?(personne|de visiteurs)
(jamais|pas) pour (un|une) (entretien|interview|conversation|appel|échange)
(laisse|cède) (~ )?(la|ma) place (aux|à|au)
ni (maintenant|aujourd'hui|cette année),? ni (plus tard|à l'avenir|demain|jamais|ensuite|après)
s'y oppos\w+
d'autres (priorités|obligations|engagements|chats à fouetter)
(en rester|restons-en|laissons-le|arrêtons-nous) (là|à cela)
(décevoir|vous décevoir|te décevoir|décevante?)
(retire|retirer|reprends|annule) (~ )?(ma|mon|cette|la|notre) (proposition|offre|promesse|parole|accord|oui|invitation)
(me |m')(ravise|suis ravisée?|dédis|désiste|rétracte)
(changé|changer) d'avis(?! (pour|sur|quant|concernant|sur) (~ )?(<day>|date|jour|heure))
(réponse|décision|position) (~ )?(négative|inchangée|la même|est non|reste non|définitive|reste la même)
(tombe|tombé|tombée?s?) (à l'eau|à plat)
(pas|plus|ni) (~ )?(reporter|reprendre date|d'autre date|une autre date|le replanifier|reprogrammer)
(laisse[zr]?|laissons|laissez) (-moi |moi )?(tomber|ça là|cela là|de côté)
(préfère|préférerais|aime autant|préférons|mieux vaut|vaut mieux) (~ )?(éviter|m'abstenir|en rester là|ne pas|ne rien|laisser|passer mon tour|décliner|que non)
(cherche[zr]?|trouve[zr]?|chercher|trouver|voir avec|demander à|préfére\w+) (~ )?(quelqu'un|une personne|un autre|ailleurs|d'autres?)( d'autre)?
(ne )?(saurais|saurai|pourrais|puis) (~ )?(être utile|vous être|aider|répondre favorablement|accéder)
(ne )?(comptez|compte) (donc )?pas sur moi(?! (avant|après|le)\b)
(retirée?|retiré) de (tout|cela|ça|tout cela|ces|la vie)
(arrêté|cessé|fini|abandonné) (ces|ce genre|ce type|les|de faire|de donner|tout) (~ )?(conversations?|entretiens?|échanges?|appels?|rendez-vous|interviews?|cela|ça)?
(rien|plus rien|pas grand-chose) (à|d'autre à|de plus à) (en )?(dire|ajouter|apporter|raconter|partager)(?! contre)
(se fera|restera|sera) sans moi
(uniquement|seulement|que|réservée?s?) (à|pour|avec) (~ )?(clients?|abonnés|membres|patients|étudiants de)
ni (~ )?(un|aucun|d') ?autre (jour|moment|date|créneau)
(m'|me |nous |l')(interdi\w+|empêch\w+|en empêche\w*)(?! (avant|jusqu))
sans façons?
(pas|guère|nullement|peu|plus|aucunement) (du tout |vraiment |très |particulièrement |)(intéressée?s?|disposée?s?|favorable|preneur|preneuse|enclin|envie|partante?|à l'aise|habilitée?s?|autorisée?s?|concernée?s?)
(aucun|pas d'|sans|nul) ?(intérêt|envie|suite|besoin)
(ne |n')?(m'|nous |me )?(intéresse|intéressent|intéresserait|tente|convient) (malheureusement |vraiment |)(pas|guère|plus)(?! (le|à|ce|lundi|mardi|mercredi|jeudi|vendredi))
(ne )?(souhait\w+|désir\w+|veux|voulons|préfère|préférerais|préférons|tiens|aimerais|compte) (pas|ne pas|plus|autant ne pas|mieux ne pas)(?! (vous faire|te faire|avant|trop|être dérang))
(décline[rz]?|déclinons|refuse[rz]?|refusons|décliné|refusé|passer mon tour|passe mon tour|m'abstenir|m'abstiens|refus|dire non|dis non|dois dire non|devoir décliner|répondre négativement|réponse négative|pas donner suite|pas donner de suite|pas donner une suite|pas donner favorablement|pas répondre favorablement|pas accéder|fin de non-recevoir|désister|me désiste|annuler?|annule|annulons|renoncer|renonce)
(dois|devons|suis|sommes|vais|préfère|préférons|contraint\w*|obligée?s?|regret) (~ )?(de |d'|à )?(décliner|refuser|annuler|renoncer|m'abstenir|passer mon tour)
(c'est|ce sera|ça sera|réponse est|malheureusement|ma réponse est|plutôt|sera) (un |donc |malheureusement )*non
(ne )?(donne|donnons|accorde|accordons|fais|faisons|fait|accepte|acceptons|prends|prenons|réponds|répondons|reçois|recevons|participe|participons) (malheureusement |jamais |généralement |en principe |)(pas|plus|jamais|aucun\w*) (~ )?(à|d'|de|ce|aux|ces|entretiens?|interviews?|appels?|rendez-vous|demandes?|sollicitations?|genre|type|rdv)
(politique|règles?|règlement|consignes|directives|contrat|clause|déontologie|confidentialité|devoir de réserve) (~ )?(interne|de l'entreprise|de la maison|ne (me |nous )?perme\w+|interdi\w+|de confidentialité|du groupe|de mon employeur|m'interdi\w+|société)
(pas|ni) (le droit|l'autorisation|la permission|autorisée?s?|en mesure) ?(de|d')?
(ne )?(suis|sommes|serai|serons|serais) (malheureusement |donc |hélas |)(pas|plus) (~ )?(disponible pour (cela|ça|ce|un|des|ce genre)|en mesure|intéressée?|en position|la bonne|candidate?|partante?|volontaire)
(sans moi|très peu pour moi|pas pour moi|pas mon truc|perte de temps|perdre (votre|mon|notre) temps|(comptez|compte) pas sur moi(?! (avant|après|le)\b)|trouver quelqu'un d'autre|cherchez quelqu'un d'autre|vous adresser ailleurs)
(merci|merci beaucoup)[,.]? mais non( merci)?
non merci
""",
    ),
    (
        Sense.NAY,
        r"""
(non|nan|nope|niet|que nenni)(?=\s*(?:[,.!;\n-]|$| merci| désolé| pas| je| malheureusement| vraiment| et))(?![,.]? (aucun problème|pas de (souci|problème)|pas du tout|je plaisante))
""",
    ),
    (
        Sense.WRONG,
        r"""
(pas|plus|guère|sans doute pas|certainement pas) (vraiment |forcément |du tout |exactement |)(la|le|l'|ton|votre|à la|au) ?(bonne?|meilleure?|bonnes|plus) (personne|interlocut\w+|contact|adresse|service|placée?|porte|interlocutrice|indiquée?|qualifiée?|compétente?)
(mauvaise?|mauvais) (personne|interlocut\w+|contact|adresse|service|porte|numéro|destinataire)
(trompée?s?|tromper|trompez|erreur) (de |d')?(personne|adresse|destinataire|service|interlocut\w+)
(ne |n')?(travaill\w+|suis|bosse|fais|exerce|m'occupe|occupe|sommes|gère|fais) (plus|pas|malheureusement plus) (~ )?(là|ici|chez|dans|pour|à|partie|en charge|du tout|au sein|de ce|de cette|responsable|de ça|de cela|sur ce|compétente?|spécialiste|expert\w*|concernée?)
(ce |c'|ça )?(n'|ne )?(est|relève|fait) (pas|plus) (~ )?(mon domaine|mon rayon|ma partie|mon sujet|de mon|de ma|de notre|mon métier|mon secteur|de mes|ma spécialité|mon ressort|mon périmètre|partie de)
(ai |j'ai |avons |)(quitté|changé de|quitter|changé d') ?(~ )?(service|poste|entreprise|société|équipe|département|métier|boîte|employeur|secteur|voie|groupe|fonctions?|domaine)
(à la|en|prise? ma|pris ma|partie? à la|partie? en) (retraite|préretraite)
(retraitée?|à la retraite|jeune retraité\w*)
(n'y |y |n'en |en |ne |n')?(connais|sais|connaît|sait|comprends|maîtrise) (pas|rien|plus|peu|pas grand|strictement rien|malheureusement pas|malheureusement rien) ?(~ )?(grand-chose|chose|rien|assez|bien|domaine|sujet|secteur|suffisamment)?
(aucune?|pas d'|peu d'|pas la moindre) ?(expérience|compétence|idée|connaissance|expertise) (~ )?(dans|en|sur|de|du)
(collègue|quelqu'un|une collègue|un collègue|ma collègue|mon collègue|une autre personne|d'autres|un autre service) (~ )?(mieux|plus (à même|compétente?|qualifiée?|indiquée?|qualifié)|davantage)
(m'occupe|suis|travaille) (seulement|uniquement|juste) (de|du|responsable|sur|en)
""",
    ),
    (
        Sense.ACK,
        r"""
(pas|n'ai) (encore )?(rien )?(décidé|tranché|pris ma décision)
(qui|lequel|laquelle|et|on|nous|quelqu'un|il|elle) (~ )?(vous|te|t') ?(répondra|contactera|recontactera|répondront|reviendra|écrira|rappellera)
(je |j'|nous )?(vous|te|t'|y) ?(réponds|répondrai|écris|écrirai|reviens|dis|dirai) (~ )?(ce week-end|à tête reposée|plus longuement|en détail|calmement|demain|ce soir|dans la semaine|quand)
(c'est |bien |)noté(?=\s*(?:[.!,;\n]|$| merci))(?! pour)
(demande|message|courriel|requête) (~ )?(enregistrée?|transmise? au|prise? en compte|sera traitée?)
(sera|seront|va être) (traitée?s?|étudiée?s?|examinée?s?|prise? en charge)
(j'|nous |)accus(e|ons) (bonne )?réception
(bien|bonne) (reçue?|réception|noté|noter|noté de)(?=\s*(?:[,.!;\n-]|$| merci| je| et| votre| ton| de| ta| nous))
(accuse|accusons|accusé de) (bonne )?réception
(avons|ai|j'ai|a été|a bien été|est|avons bien|ai bien|a) (bien |)(reçu|été reçue?|enregistrée?|prise? en compte|transmise? au service|pris connaissance|noté) ?(~ )?(votre|ton|ta|ce|cette|message|demande|mail|courriel|e-?mail)?
(reviens|revenons|reviendrai|reviendrons|recontacte|recontacterai|recontacterons|répondrai|répondrons|réponds|répondons|répond|tiens au courant|tiendrai|redis|redirai|dirai|fais signe|ferai signe|contacterons|recontactera|contactera|répondra|reviendra) ?(~ )?(vers (vous|toi|lui)|très vite|rapidement|bientôt|dès que|au plus vite|prochainement|sous|dans les (meilleurs|plus brefs|prochains|\d)|au courant|plus tard|demain|cette semaine|en détail|ça|signe|délais|possible|asap)
(te|vous) (redis|tiens au courant|recontacte|rappelle|reviens|confirme|fais signe|dirai|réponds) (~ )?(vite|bientôt|rapidement|plus tard|demain|dès|sous peu|prochainement|ça|au plus vite)?
(je|laisse[zr]?[- ]moi|dois|vais|il faut que je) (~ )?(regarde|regarder|vérifie|vérifier|consulte|consulter|réfléchir|réfléchis|voir|en parle|en parler|demander|étudier|étudie|check\w*) (~ )?(mon agenda|mon planning|mon calendrier|ça|cela|et|avec|à tête|disponibilités|en interne|de près|mes|mon|ma|à mon|à ma|tout ça|votre demande|ta demande|si|le temps|un peu|ce que)
(réponse|message|courriel|e-?mail|accusé) (~ )?(automatique|généré automatiquement)
(numéro|référence|n°|ref) (de |du |d')?(ticket|dossier|demande|suivi|votre demande|incident)
(réponse|la suite|plus de détails|détails) (à suivre|suivra|suivront|bientôt|plus tard|demain)
(un|notre|nos) (conseiller|équipe|équipes|collaborateur|membre de) (~~ )?(contactera|répondra|recontactera|prendra contact|reviendra|répondront|traite\w*|étudie\w*)
""",
    ),
    (
        Sense.AWAY,
        r"""
(en|suis en|actuellement en) (congé|congés) ?(maternité|paternité|parental|maladie|sabbatique|sans solde)?(?=\s*[;,.])
(bureau|bureaux|cabinet|secrétariat|école|service) (~ )?(fermée?s?)
(au|en|à) (pérou|japon|voyage|mer|montagne|maroc|canada|italie|espagne) (~ )?jusqu
(à|dès) mon retour(?! je verrai)
(absente?s?|absence) (~ )?(du bureau|du|jusqu|de|pour|actuellement|le|cette|et|en|,)?
(suis|serai|sommes|serons|étant|actuellement|pars|partons) (actuellement |en ce moment |de nouveau |)(en|hors) (congés?|vacances|déplacement|mission|arrêt|formation|rtt|voyage|du bureau|congé \w+|réunion toute|séminaire|tournée|bureau|tt)(?! à venir)
(en congés?|en vacances|en déplacement|en arrêt|congé (maternité|paternité|parental|maladie|sabbatique|annuel)|hors du bureau|en rtt) (jusqu|du|pour|actuellement|depuis|à partir|dès|et|cette|toute|le|en)?
(suis|serai|serons) (de retour|à nouveau joignable|de nouveau joignable|au bureau (le|à partir|dès))
(reviens|reviendrai|rentre|rentrerai|retour|reprends|reprendrai) (au bureau |parmi vous |)(le|à partir du|dès le|dès|à compter du|lundi|mardi|mercredi|jeudi|vendredi|au bureau|en|\d|début|à partir de|fin)
(de retour|mon retour|retour) (au bureau|le|à partir|dès|lundi|mardi|mercredi|jeudi|vendredi|prévu|en|\d)
""",
    ),
    (
        Sense.HINT,
        r"""
(accès|connexion) (~ )?(limitée?|restreinte?|réduite?|sporadique|intermittente?|aléatoire|irrégulière?)( à)?
(pas|plus|peu|difficilement|sans) (d'|un |)?(accès|joignable|consulter|accéder|consulté\w*|relev\w+|lire|lirai) (à |mes |ma |aux |)?(mes |mails?|messagerie|e-?mails?|messages|boîte)?
(en|pour|si) (cas d'urgence|toute urgence|urgence|toute demande urgente|urgent|c'est urgent|les urgences|toute question urgente)
(pendant|durant|en) (mon|son|cette|notre) absence
(travaille|suis|présente?|joignable) (uniquement |seulement |qu'|que |à temps partiel|au bureau )(~ )?(le|les|du|lundi|mardi|mercredi|jeudi|temps partiel|matin)
(bureaux?|entreprise|société|secrétariat|cabinet|école|université|magasin|service) (~ )?(fermée?s?|sera fermé\w*|seront fermés)
""",
    ),
    (
        Sense.LEFT,
        r"""
(ne |n')?(fais|suis|travaille|travaillant|fait) (plus|pas) (partie|chez|au sein|pour|dans) (de |des |la |cette |l')*(effectifs?|entreprise|société|équipe|groupe|structure|organisation|maison|du personnel|chez)
(cette|mon|ma|l') ?(adresse|boîte|messagerie) (~ )?(n'est (plus|pas)|plus (active|consultée|relevée|utilisée)|désactivée|pas consultée)
""",
    ),
    (
        Sense.LATER,
        r"""
avant (le |la |les |mon |ma |mes |fin |début |l')?\w+ (je ne peux|je ne pourrai|impossible|ce n'est pas|ce ne sera pas|c'est impossible|c'est mort|c'est non) ?(pas|possible)?
(il faudra|faudra|il faut|faut|va falloir|devrez|devras) (~ )?(attendre|patienter|reporter|remettre|décaler)
(laisse[zr]?|laissez)[- ]?(moi|nous) (~ )?(d'abord|le temps|finir|terminer|passer|souffler|m'installer|digérer|boucler)
(rien|pas|plus rien) (~ )?avant (~ )?(<month>|<season>|l'été|la rentrée|fin|mi|début|mi-)
(une fois|quand|dès que|lorsque|après que) (~~ )?(passée?s?|finie?s?|terminée?s?|installée?|rétablie?|rendue?s?|bouclée?s?|calmée?)
(après|ensuite|plus tard),? (on|nous) (verra|verrons|avisera|en reparle\w*)
(tête ailleurs|plus où donner de la tête|pas une minute)
(relance[zr]?|recontacte[zr]?|rappele[zr]|rappelle|réécri\w+|écri\w+|contacte[zr]|redemande[zr]?)-?(moi|nous) (ensuite|alors|plus tard|après)
(dès que|aussitôt que|une fois que|une fois|quand|lorsque) (je serai|j'aurai|on aura|nous aurons|mon|ma|mes|la|le|les|notre|ce sera|tout|ça sera|on sera|nous serons)(?! (de retour vers|regardé|vérifié|vu|consulté|parlé)) ~ \w+
(d'ici|il faudra|il me faut|il me faudra|laisse[zr]?-moi) (~ )?(quelques|deux|trois|plusieurs|un peu de) (semaines|mois|temps)
(pas|impossible|difficile|compliqué|non|rien|surchargée?|débordée?|trop) (~ )?(maintenant|pour l'instant|pour le moment|en ce moment|actuellement|tout de suite|dans l'immédiat|à l'heure actuelle|cette semaine|ce mois|cette année|ce trimestre|ce semestre|ces temps|ces jours(?!-l)|à ce stade)
(en ce moment|pour l'instant|pour le moment|actuellement|ces temps-ci|ces jours-ci|là(?=,? (je|on|ça|c))|en ce moment c'est|cette semaine|ce mois-ci|jusqu'\w*) ~~ (débordée?s?|folie|compliqué|impossible|rush|chargée?s?|surbookée?|submergée?|sous l'eau|la course|difficile|pas possible|pas le temps|surchargée?s?|dense|tendu|bouchon|fou|chaud|galère|occupée?|charrette|pas)
(mauvais|pas le bon|pas un bon|pas le meilleur|mauvaise) (moment|timing|période|temps)
(recontacte[zr]?|réécri\w+|écri(s|vez)|relance[zr]?|rappele[zr]?|rappelle|reviens|revenez|fai(s|tes)|redemande[zr]?|contacte[zr]?|appele[zr]?|ressaye[zr]|réessaye[zr]|réessaie|resollicite[zr]) ?(-?(moi|nous|m'en|vers moi|vers nous|signe|un signe|moi signe))? ?(signe |un mail |un message |un mot |donc |plutôt |vers moi |à nouveau |de nouveau |s'il vous plaît |svp |stp |)*(en|dans|après|à partir|début|fin|mi|plus tard|courant|au|vers|d'ici|quand (?!vous|tu)|une fois|le mois|la semaine|l'année|dès|à la|aux|lorsque|l'an)
(on|nous|qu'on|peut-on|pourrait-on|pourrions-nous|si on|remettons|reportons|se|en|je vous propose de|préfère|préférerais|à) (en |se |le |l'|ça |cela |les |d'en |d')*(~ )?(reparle|reparlons|reparler|reparlera|reporte|reporter|repousse|repousser|recontacte|recontacter|remet|remettre|rediscute|revoit|revoir|reprend|reprendre) (ça |cela |contact |notre |le |la |)*(à|en|dans|après|début|fin|plus tard|au|d'ici|courant|le mois|vers|quand|une autre|aux|l'année|la rentrée|dès)
(plus tard|ultérieurement|une autre fois|un autre moment|une prochaine fois|à l'occasion|un de ces jours|partie remise|plus tard dans|à un autre|prochaine occasion)
(pas|rien|aucun\w*|impossible|disponible|libre|guère|plus) (~ )?(avant|d'ici|jusqu'\w*) (~ )?(<month>|<season>|mois|semaines?|fin|mi|début|rentrée|année|retour|\d|prochain|trimestre|lancement)
(qu'à partir|seulement à partir|qu'après|uniquement après|pas avant|à partir de|qu'en|seulement en|plutôt en|plutôt après|plutôt vers|plutôt à) (~ )?(<month>|<season>|mois|retour|année|trimestre|semestre|\d|rentrée|l'été|l'automne)
(après|une fois|dès que|quand|lorsque|à l'issue) ~~ (<season>|<month>|passée?s?|terminée?s?|finie?s?|bouclée?s?|calmée?s?|calme|calmera|calmeront|rentrée?|retour|moins (débordée?|chargée?|occupée?)|plus (calme|tranquille|de temps|disponible)|livraison|soutenance|examens?|lancement|déménagement|période|clôture|projet|rush|salon|partiels)
""",
    ),
    (
        Sense.SOMETIME,
        r"""
(cet|l'|en|d'|d'ici l'|pour l'|après l'|à l') ?été(?! \w+é)
(dans|d'ici) (une|un|deux|trois|quatre|quelques|six|2|3|4|6|une quinzaine|une dizaine|plusieurs) ?(de )?(semaines?|mois|quinzaine|jours|bonnes semaines)
(en|début|fin|courant|mi|mi-|vers|au|à la|pour|dès|le|l'|à) ?(la |le |l'|mi-|fin |début )*(<month>|printemps|automne|hiver|rentrée|mois prochain|an prochain|année prochaine|trimestre prochain|prochain trimestre|semestre prochain|prochain semestre|nouvelle année)
(le mois|l'année|l'an|au trimestre|la saison) prochaine?
""",
    ),
    (
        Sense.PROPOSE,
        r"""
(ça|cela|ce) (te |vous |nous |)?(va|irait|convient|conviendrait|marche|marcherait|serait possible|est possible|t'irait|vous irait|te va|joue|jouerait)( ~ )?(?= ?\?)
(est-ce que (ça|cela)|cela|ça) (vous |te |)(convient|va|irait|conviendrait|arrange)
(lequel|laquelle|qu'est-ce qui|quel (jour|créneau|moment)|quelle (date|heure)) (~ )?(convient|conviendrait|arrange|arrangerait|préférez-vous|préfères-tu|préférez|préfères|irait|va)( (~ )?(le mieux|mieux|vous|toi))?(?= ?\?)
(ok|d'accord|non|n'est-ce pas|hein|ça va|comment vas-tu|comment allez-vous|ça te dit|ça vous dit|bon|oui)(?= ?\?)
""",
    ),
    (
        Sense.MOVE,
        r"""
(on|peut-on|pourrait-on|pourrions-nous|pouvons-nous|puis-je|peux-tu|pouvez-vous|possible de|dois|devons|faut|faudrait|serait-il possible de|ça vous (va|ennuie|dérange) si on|ça t'embête si on) (~ )?(décale|décaler|déplacer|déplace|avancer|repousser|changer|change|bouger|bouge|modifier|reprogrammer|intervertir)
(une heure|une demi-heure|un quart d'heure) plus (tard|tôt)
""",
    ),
    (
        Sense.DROP,
        r"""
(peut-on|on peut|pourrait-on|pouvons-nous|pourrions-nous|on pourrait|possible de|peux-tu|pouvez-vous|peut on) (décaler|déplacer|repousser|avancer|bouger|reporter) (~ )?(à|au|vers|pour)? ?(<day>)
(<day>) (~ )?(ne |n'|je |c'|ça )*(~ )?(peux|convient|marche|va|est|fonctionne|arrange|suis|va pas|possible|passe|ira) (~ )?(pas|plus|impossible|compliqué|pris|prise|plus possible|mort|short)
(ne |n')?(peux|pourrai|suis|serai|convient|marche|m'arrange|va|pourrais|ça|c'est|fonctionne) (~ )?(pas|plus|impossible|mort|pris|prise) (~ )?(<day>)
(on|peut-on|pourrait-on|pourrions-nous|pouvons-nous|peux|dois|devons|obligée? de|possible de|faut|faudrait|je vais devoir|il va falloir|il faudrait|aimerais|voudrais|est-ce qu'on peut|serait-il possible de|souhait\w+) (~ )?(décale|décaler|déplacer|déplace|reporter|avancer|repousser|changer|bouger|reprogrammer|modifier)
(un|d'un|j'ai un|a un) (empêchement|contretemps|imprévu|conflit)
""",
    ),
    (
        Sense.FIXED,
        r"""
(comme) (vous le |tu le |tu l'as |vous l'avez |)?(proposé|suggéré|convenu|prévu|proposez|proposes|indiqué|dit|entendu)
(je )?(confirme|bloque|note|retiens|réserve|valide|prends) (~ )?(le |la |notre |pour |ce |cette |votre |mon |bien |)*(rendez-vous|rdv|créneau|date|lundi|mardi|mercredi|jeudi|vendredi|agenda|premier|première|second|deuxième|l'heure)
(va|vont) pour (le |la |)?(~ )?(lundi|mardi|mercredi|jeudi|vendredi|\d|premier|matin)
(à|on se dit à|on se voit) (lundi|mardi|mercredi|jeudi|vendredi|demain|la semaine prochaine|bientôt alors)(?=\s*(?:[,.!;\n-]|$| alors| donc))
(c'est|rendez-vous|rdv|créneau) (noté|confirmé|calé|réservé|bloqué|dans l'agenda|parfait pour)
""",
    ),
    (
        Sense.SUITS,
        r"""
(<day>|ce|cette|cet|le|la|votre|ton|ta|premier|première|deuxième|second|seconde) (~ )?(premier |deuxième |second |dernier |)?(créneau|date|horaire|heure|option|proposition|jour|rendez-vous|<day>)? ?(me |m'|nous )(convient|va|conviennent|vont|arrange|irait|conviendrait) ?(très bien|parfaitement|bien|tout à fait)?
""",
    ),
    (
        Sense.ACCEPT,
        r"""
(je |nous )?(me|nous) (tiens|tenons|tiendrai) à (votre|ta) (~ )?disposition
(vous pouvez |tu peux |vous pourrez )?compte[zr]? sur moi(?! pas)
(passez|passe|venez|viens) (me voir|quand|donc|au|à l'|un jour|à la)
(appele[zr]|appelle|téléphone[zr]?)[- ]?(moi|nous)? (au|à mon|quand|le|sur|n'importe|dès)
(une|un) (vraie |grande? |réelle? |immense |petit )?(joie|plaisir|honneur|bonheur) (de|d'|pour)
me (ferai|ferais|ferait) (une joie|un plaisir)
pourquoi pas
(pas de|aucun|sans|pas) (souci|soucis|problème|problèmes|pb|prob|inconvénient|objection|blème|hésit\w+)( ~ )?(pour moi|de mon côté)?
(n'ai|ai|j'ai|vois|ne vois|n'y vois) (rien contre|rien à redire|pas d'objection|aucune objection|aucun inconvénient|pas d'inconvénient)( contre)?
(avec|très) (grand |)(plaisir|joie|bonheur)
(volontiers|bien volontiers|bien sûr|biensûr|bien entendu|évidemment|certainement|assurément|absolument|tout à fait|carrément|clairement|sans hésiter|naturellement|et comment|bien-sûr|nickel|banco|allons-y|allez|vendu|ça roule|ça joue|marché conclu|entendu|c'est parti|partante?|je suis partante?|chui chaude?|grave|chiche|avec joie)(?! (pas|que non))
(oui|ouais|ouaip|ouep|yes|ok|okay|okey|d'acc|dac|dacc|d'accord|daccord|parfait|super|génial|excellent|très bien|impeccable|impec|chouette|cool|bonne idée|excellente idée|merveilleux|formidable|certes|si si|mais oui|yep)(?=\s*(?:[,.!;:\n)-]|$| (avec|bien|je|pour|pas|on|c'est|ça|volontiers|merci|tu|vous|tout|dites|dis|envoie|appelle|évidemment|carrément|,|alors|let)))
(ce |ça |cela |c')?(serait|sera|me fera|me ferait|est|fera|fait) (un |avec |toujours |vraiment |très |)*(plaisir|joie|volontiers|honneur|super|chouette|parfait|génial|top|sympa|bien|possible|jouable|faisable|envisageable|ok|bon|nickel|avec plaisir)(?! (de vous lire|de te lire|mais))
(me |m'|nous |)(convient|va|arrange|irait|conviendrait|iraient|vont|conviennent|botte|tente) (très |parfaitement |tout à fait |bien |)*(bien|parfaitement|tout à fait|aussi|également|,|\.|mieux|super)
(ça|cela|ça me|pour moi ça) (marche|roule|joue|fonctionne|colle|le fait|me va|va|passe|baigne|me parle|m'intéresse|me tente|peut se faire|devrait aller|doit pouvoir se faire)(?! pas| plus)
(je |j'|nous |on |)(suis|sommes|serais|serai|serions|serons|reste|demeure) (tout à fait |très |bien sûr |toujours |vraiment |également |assez |plutôt |entièrement |)*(d'accord|partante?s?|disponible|disposée?|ravie?s?|heureu(x|se)|contente?s?|enchantée?s?|dispo|preneu(r|se)|open|ouverte?|à votre disposition|à ta disposition|à disposition|prête?|flexible|souple|joignable|honorée?|flattée? et|intéressée?)(?! (de vous lire|d'apprendre|de recevoir|pour le moment))
(accepte|acceptons|accepterai) (~ )?(volontiers|avec|votre|ton|ta|bien|de|d'|l')
(peux|pouvons|peut|pourrais|pourrions|pourrait|pourrai) (donc |bien sûr |tout à fait |très bien |volontiers |vous |te |se |nous |en |t'|on |y |même |aussi |sans problème |)*(<talk>|consacrer|proposer|libérer|dégager|prendre|faire ça|voir|caler|trouver)
(dites|dis|donnez|donne|proposez|propose|envoyez|envoie|indiquez|indique|faites|fais|choisissez|choisis|réservez|réserve|prenez|prends|suggérez|suggère|communiquez) ?(-?moi|-?nous|-?m'en)? ?(donc |simplement |juste |plutôt |directement |svp |vos |tes |une |un |des |quelques |deux ou trois |2-3 |ce |savoir |moi |parvenir |le |la |quand |quel |quels |quelle |quelles )*(~ )?(convient|arrange|disponibilités|dispos|dispo|créneaux?|date|dates|horaires?|quand|invitation|jour|heure|rendez-vous|rdv|invit|proposition|moment|moments|plages?|lien|plaît|libre)
(quand|quel jour|quelle heure|quelle date|quels créneaux|quelles|à quelle|quel créneau|quel moment) (~ )?(êtes|es|seriez|serais|vous|tu|t'|on|te|pouvez|convient|convien\w+|arrange\w*|disponib\w+|dispos?|souhait\w+|préfér\w+|libre|irait|serait|dates)
(appele[zr]|appelle|rappele[zr]|téléphone[zr]?|passe[zr]?|viens|venez) ?(-?moi|-?nous|me voir|un coup de fil|au|quand|sur|à)
(parlons-en|discutons-en|échangeons|parlons|voyons-nous|retrouvons-nous|on s'appelle|on se voit|on se cale|on s'organise|on en parle|on en discute|on fait (ça|comme ça)|on peut (se|en|s'|faire|y)|calons|fixons|convenons|voici mon (lien|agenda|calendrier|numéro)|mon (numéro|portable|cell) (est|:)|mon agenda|prendre rendez-vous (ici|via|sur))
(\d+|vingt|trente|quinze|une demi-?heure|demi-?heure|un café|une visio|un appel|un zoom|une bonne demi-heure) ?(minutes?|min|mn|heure)? ?(~ )?(c'est|me|est|ça|serait|devrai\w+|suffi\w+) (~ )?(bon|bien|va|convient|parfait|possible|faisable|suffi\w+|ok|jouable|idéal|large)
(hâte|au plaisir) (de|d') (~ )?(échanger|discuter|rencontrer|parler|vous voir|te voir|faire|vous entendre|vous parler)
(bien|très|vraiment|fort|) ?(contente?|ravie?|heureu(x|se)|enchantée?) (de|d') (~ )?(aider|échanger|parler|vous|t'|discuter|rencontrer|partager|répondre|pouvoir|rendre)
(mon|ma|notre) (assistante?|secrétaire) (va|vous|te|prendra|peut|se)
(https?://)?(www\.)?(calendly\.com|cal\.com|doodle\.com|rdv\.)\S*
""",
    ),
    (
        Sense.WOULD,
        r"""
(j'|je |nous |)?(aurais|aimerais|aimerions|voudrais|adorerais|aurions) (vraiment |beaucoup |bien |tellement |volontiers |tant |vivement |)*(aimé|voulu|souhaité|aider|échanger|pu|accepter|apprécié|dire oui|<talk>)
""",
    ),
    (
        Sense.CANNOT,
        r"""
(ne |n')?(peux|peut|pouvons|pourrai|pourrais|pourrons|pourra|pourrait|puis|saurais|saurai|pouvais|saurions) (malheureusement |hélas |donc |vraiment |vous |te |t'|y |en |m'|me |nous |)*(pas|plus|guère|rien|malheureusement pas|malheureusement rien|aucunement)(?! (avant|promettre))( ~ (<talk>|donner|accéder|libérer|engager|faire))?
(je |nous |)(ne|n') (peux|puis|pouvons|pourrai)(?! que| qu'\w)
(pas|plus|trop peu|aucun|peu|manque|manquer|faute) (vraiment |du tout |assez |suffisamment |)(le temps|de temps|du temps|temps|la disponibilité|les disponibilités|la possibilité|disponible|dispo|possible|en mesure|moyen|les moyens|la force|la capacité|la bande passante|envisageable|faisable|de disponibilités?)(?! (le|lundi|mardi|mercredi|jeudi|vendredi|demain))
(impossible|infaisable|compliqué|pas possible|mission impossible)(?! de vous dire| n'est)
(ça|cela|ce|ça ne|cela ne) (ne |n'|sera |va |risque )*(~ )?(sera|va|pourra|marchera|fonctionnera|marche|va) (malheureusement |hélas |donc |)*(pas|plus|impossible|compliqué|difficile)
(à|au) (mon|grand|notre|mon grand) (grand )?regret
(regrette|regrettons)(?=\s*(?:[,.!;\n-]|$| mais| je ne| de ne pas| de ne pouvoir| de devoir))( mais| de ne pas| de ne pouvoir)?
(navrée?s?|désolée?s?) (mais|de ne (pas )?pou\w+|de devoir|de décliner|de refuser)
(?<![a-z]\s)(navrée?s?|désolée?s?)(?=\s*[.!]*\s*$)
(aucune?|pas de|peu de) (~ )?(disponibilités?|dispos?|créneaux?|possibilités?|temps) (~ )?(à vous|à t'|à te|à offrir|à proposer|à consacrer|devant)
(n'|ne |)(ai|a|avons|aurai) (malheureusement |hélas |)(pas|plus|aucune?) (~ )?(disponibilité|possibilité|temps|dispo)
(trop|bien trop|beaucoup trop) (~ )?(de travail|chargée?|prise?|occupée?|à faire|de choses|de demandes|d'engagements|de sollicitations)
""",
    ),
    (
        Sense.BUSY,
        r"""
(débordée?s?|submergée?s?|sous l'eau|surbookée?s?|surchargée?s?|la folie|en plein (rush|bouclage|déménagement|audit|recrutement|lancement)|en pleine (période|clôture|restructuration|rédaction|campagne)|la tête sous l'eau|très prise?s?|trop prise?s?|emploi du temps (très |trop |)chargé|agenda (est |très |trop |)*(plein|chargé|complet)|charrette|full|au taquet|dans le jus|overbookée?)
(très|trop|vraiment|complètement|totalement|super|hyper|assez|bien|particulièrement) (prise?|occupée?|chargée?|débordée?|sollicitée?)
(beaucoup|énormément|trop|tellement|plein) (de|d') (travail|boulot|choses|demandes|sollicitations|projets)
(malade|maladie|raisons? (de santé|familiales?|personnelles?)|deuil|hospitalis\w+|nouveau-né|bébé|problèmes? de santé|raison de santé)
""",
    ),
    (
        Sense.MAYBE,
        r"""
(avant|afin) (de|que je|que) (~ )?(vous répondre|te répondre|décider|accepter|m'engager|donner|me décider|dire oui|prononcer|confirmer|répondre)
(je )?(verrai|déciderai|vous dirai|te dirai|pourrai vous dire|pourrai me décider) (ensuite|alors|après|si)
""",
    ),
    (
        Sense.REFER,
        r"""
(adresse[zr]?|contacte[zr]|contacter|contacte|écrivez|écris|voyez|demandez|parlez|parle (?=à|avec)|parler (?=à|avec)|rapproche[zr]|rapprocher|tourne[zr]?(?=-?(vous|toi)| vers)|joignez|joindre|appelez|sollicitez|essaye[zr]|essaie|interrogez|adresser) ?(-?vous|-?toi|-?vous-en|-?en)? ?(plutôt |donc |directement |à |au |auprès |avec |de |svp |vers |de préférence |)*(ma|mon|notre|la|le|un|une|nos|mes|madame|monsieur|mme|m\.|service|l'|au service|à l'|au|aux|\w+@\w+) ?(~ )?(collègue\w*|service|équipe|responsable|directeur|directrice|rh|presse|communication|secrétariat|assistante?|successeur|chef\w*|ami\w*|doctorante?|remplaçante?|bureau|adresse)?
(transmets|transmet|transmettons|transmis|transmettrai|transfère|transfert|transféré|transférons|fais suivre|faisons suivre|fait suivre|ferai suivre|relaie|renvoie|passe|communiqué|envoyé) (~ )?(votre |ton |ta |ce |cette |le |la |vos |)*(mail|message|demande|courriel|e-?mail|coordonnées|contact|à|au|aux|suivre)
(en copie|en cc|cc|copie)(?! (de|conforme))
(mets|met|mettons|mettrai|mettre|met en|mis en) (~ )?(en (relation|contact|lien|copie|rapport)|copie)
(conseille|conseillons|recommande|recommandons|suggère|suggérons|invite|oriente|redirige|renvoie|dirige) (~ )?(de |d'|à |vers |plutôt |ma |mon |un |une |notre |ton |)*(contacter|écrire|parler|voir|appeler|joindre|adresser|vous adresser|rapprocher|collègue|vers|prendre contact|demander|échanger avec)
(s'occupe|s'occupent|est en charge|sont en charge|gère|gèrent|est responsable|est chargée?|a repris|me remplace|m'a remplacée?|a pris ma|a pris la suite|a pris le relais|saura|pourra|pourrait|sera|serait|seraient|connaît|sait) (~ )?(de ce|de cette|de ces|du|des|ça|cela|mieux|vous (aider|répondre|renseigner|éclairer)|t'aider|ravie?s?|poste|dossier|suite|relais|plus que moi|à même|te renseigner|vous recevoir|d'en parler)
(mon|ma|un|une|mes|notre) (collègue|collègues|doctorante?|confrère|consœur|assistante?|associée?|amie?|successeur\w*|collaborat\w+|remplaçante?) (~ )?(serait|sera|pourra|pourrait|peut|saura|est|connaît|vous|s'occupe|en charge|gère|travaille)
(meilleure?|bonne?|bon) (interlocut\w+|contact|personne|adresse) (~ )?(est|serait|sera|:|c'est|pour)
(la|l') ?(personne|interlocut\w+) (à contacter|compétente|qu'il vous faut|en charge|responsable|idéale)
""",
    ),
    (
        Sense.ASK,
        r"""
(pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|pouvez vous|pourriez vous|tu peux|vous pouvez|tu pourrais|merci de|veuillez|pourrais-je|puis-je|est-ce que vous pouvez|serait-il possible de|auriez-vous) (~ )?(préciser|dire|expliquer|détailler|envoyer|m'en dire|indiquer|décrire|présenter|savoir|demander|clarifier|donner|communiquer|adresser|une liste|plus)(?! (~ )?(disponibilités|dispos|créneaux|invitation|rendez-vous|convient|date))
(envoyez|envoie|adressez|transmettez|écrivez|précisez|précise|dites|dis) ?(-?moi|-?m'en|-?nous) (~ )?(questions?|cv|liste|détails?|informations?|infos?|plus|sujet|thèmes?|davantage|contexte|de quoi|en quoi)
((?<!ce\s)qui|quel|quelle|quels|quelles|combien|comment|pourquoi|de quoi|en quoi|où|quoi) (êtes-vous|es-tu|est|sont|vous|tu|s'agit|serait|souhaitez|voulez|avez|exactement|précisément|type|genre|d'où|connaissez|avez-vous)
(s'agit-il|est-ce|c'est) (~ )?(rémunéré|payant|payé|enregistré|anonyme|pour quoi|pour un|d'un|pour une|bien vous)
(j'|je |)(aimerais|voudrais|souhaiterais|ai besoin|aurais besoin|aurais aimé) (~ )?(savoir|comprendre|connaître|en savoir plus|plus d'informations|plus de détails|davantage|de précisions|d'informations|d'abord)
(une|petite|deux|quelques|première|juste une|la) (petite |)(questions?|précisions?)( ~ )?(avant|d'abord|:|,|cependant)
""",
    ),
    (
        Sense.OTHER,
        r"""
merci (beaucoup |encore |infiniment |vraiment |bien |)*(pour|de) (hier|ce|cet|notre|l'|votre visite|ta visite|votre temps|ton temps|cette) ?(~ )?(échange|conversation|moment|discussion|rencontre|entretien|café|visite|rendez-vous)?
(ravie?|enchantée?|heureu\w+|content\w*) (de|d'avoir) (vous avoir|t'avoir|pu|avoir|notre)
(bonne année|meilleurs vœux|joyeux noël|joyeuses fêtes|félicitations|bravo|bon anniversaire|bonnes fêtes)( ~ )?(à vous|à toi|aussi|également)?
(ci-joint|en pièce jointe|en pj|comme promis|comme convenu voici) (~ )?(le|la|les|l'|vous trouverez)?
(de rien|je vous en prie|je t'en prie|à vous aussi|à toi aussi|pareillement|à vous de même)(?=\s*[.!,]*\s*(?:$|\n))
""",
    ),
    (
        Sense.THEN,
        r"""
(à ce moment-là|alors|ensuite|après|là|d'ici là) (~ )?(avec plaisir|volontiers|je (pourrai|serai|suis)|on (pourra|peut)|nous pourrons|ce sera|sera plus)
(avec plaisir|volontiers|je (pourrai|serai)) (~ )?(à ce moment|ensuite|alors|après|à la rentrée|en <month>|dans)
""",
    ),
    (
        Sense.REGRET,
        r"""
(malheureusement|hélas|désolée?s?|navrée?s?|regrette|dommage|pardon|excusez-moi)
""",
    ),
    (
        Sense.WHEN,
        r"""
(après|une fois|dès|quand|passée?s?) (le|la|les|l'|mon|ma|mes|notre|nos|cette|ce|tout) ?(?!(midi|travail|déjeuner|bureau|repas|cours)\b)\w+
""",
    ),
    (
        Sense.BUT,
        r"""
(mais|cependant|toutefois|néanmoins|pourtant|par contre|en revanche|sauf|seulement|sinon|quand même|quoique|bien que)
""",
    ),
    (
        Sense.NEGATOR,
        r"""
(pas|jamais|aucun|aucune|rien|ni|nullement|guère|non|impossible|difficilement)
(ne|n') ?\w+ plus
""",
    ),
)

LEXICON = Lexicon(
    _TABLE,
    macros=_MACROS,
    negates_after=True,
    stopwords="""
le la les de des du un une et est je vous nous pour pas que qui dans sur avec mon ma mes votre
vos ce cette au aux ne il elle on mais plus par suis bonjour merci cordialement bien tu te ton
ta moi oui non ça cela c est j ai peux sera serait êtes être avez si ou où bonne salut coucu
coucou madame monsieur cher chère l d qu n s m t en se plaisir disponible svp
""",
)
del _TABLE  # its phrases are in the lexicon: it need not stay as well
