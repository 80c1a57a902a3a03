"""The words of absence notices, by what they say. Folded: small, no accents."""

from __future__ import annotations

from typing import Final

#: The person is there again on, or from, the date beside these.
BACK: Final = (
    "back|first day back|staffed again|looked at again|be home|next be at my desk|consulterai|releve mes messages|home again|return|returning|returns|return to the office|back in the office|back at my desk"
    "|return date|available again|reachable again|in the office again|back at work|rejoin"
    "|resume work|resume duty|resume duties|there again|resume|resuming|in again|back online|back to work|reachable from|available from"
    "|back in office|zuruck|zurueck|wieder da|wieder im buro|wieder im haus|wieder erreichbar"
    "|wieder zu erreichen|wieder am arbeitsplatz|wieder im dienst|wieder personlich"
    "|wieder verfugbar|wieder im einsatz|wieder fur sie da|wieder fur dich da|ruckkehr"
    "|de retour|retour|reprends|reprendrai|reprise|rentre|rentrerai|reviens|reviendrai"
    "|a nouveau disponible|a nouveau joignable|serai la|de vuelta|de regreso|regreso|vuelvo"
    "|volvere|regresare|reincorporo|reincorporare|reincorporacion|estare de nuevo"
    "|disponible de nuevo|vuelta"
    "|wieder|am schreibtisch|erreichbar ab|serai au bureau|joignable a partir|disponible a partir|estare en la oficina|a nouveau au bureau|retorno"
    "|at my desk again|at his desk again|at her desk again|at work again|at school again|online again"
    "|ashore again|ashore|on dry land|on shore again|log on again|in the surgery again|gets home|get home"
    "|an land|am platz|de nouveau au bureau|a nouveau a son bureau|de nouveau a son bureau"
    "|a terre|en tierra|en la oficina de nuevo|de nuevo en la oficina|volvera|volvemos|volveremos"
)
#: … and this, where its date follows at once ("camping, home Thurs the 29th").
HOME: Final = "home"
#: … or, of somebody known to be away, beside these.
RESUME: Final = (
    "resumes|resume|again|reopens|reopen|restarts|term begins|term starts|semester begins|lectures begin|lectures start"
    "|classes begin|classes start|school starts|will respond|will reply|will answer|i'll respond"
    "|i'll reply|i'll answer|shall reply|shall answer|respond to|reply to|replying to|answer mail"
    "|answer email|answering mail|get to it|get to your|normal service|let me out|lets me out|discharged"
    "|beantworte|beantworten|antworte|melde mich|melden uns|offnet|offnen|wieder geoffnet|geht es"
    " weiter|vorlesungsbeginn|semesterbeginn|schulbeginn|beginnt|lese ich|zu erreichen ab"
    "|bearbeite|bearbeiten|kummere mich|traiterai|traiterons|prendrai connaissance|tramitare"
    "|tramitaremos|repondrai|reponds|repondrons|repondra|joignable|disponible|reouverture|rouvre|rouvrons"
    "|rouvrira|rentree|reprendront|contestare|responderemos|respondere|atendere|atenderemos"
    "|abrimos|reabrimos|reabre|reapertura|incorporo|empiezan|empieza|clases"
    "|restart|re-opens|re-open|reopening|re-opening|betrieb weiter|sperren"
    "|reprennent|reprend|recommencent|recommence|on rouvre|reanuda|reanudan|reanudamos|retomamos"
)
#: Of these, the ones by which something that was shut opens: a notice that says no more.
REOPENS: Final = (
    "resumes|reopens|reopen|opens again|opened again|open again|begins again|begin again|back open|term begins"
    "|term starts|semester begins|lectures begin|normal service|wieder geoffnet|offnet wieder"
    "|offnen wieder|semesterbeginn|vorlesungsbeginn|reouverture|rouvre|rouvrons|rouvrira|reabrimos"
    "|reabre|reapertura|abrimos de nuevo|opens its doors again|open our doors again|re-opens|re-open"
    "|se reanuda|se reanudan|retomamos la actividad|les activites reprennent|l'activite reprend"
    "|les cours reprennent|les cours recommencent|lessons restart"
)
#: These hold a word of the above and say nothing of being back.
NOT_BACK: Final = (
    "take back|taking back|back out|backing out|go back on|going back on|get back|getting back|back to you|write back|call back|back and forth|come back to you"
    "|going back|back pain|back in touch|look back|return your|return the call|return to you"
    "|in return|many happy returns|tax return|reviens vers|reviendrai vers|en retour"
    "|melde mich wieder|wieder melden|zuruckmelden|zuruckrufen|rufe zuruck|back to back"
    "|wieder kapazitat|wieder kapazitaten|wieder luft|wieder zeit|wieder platz|wieder termine"
    "|wieder moglich|vuelvo a tener"
    "|back-to-back|melden sie sich wieder|wieder bei|immer wieder|schon wieder|wieder mal"
    "|a holiday|bank holiday|public holiday|christmas holiday is|closed question"
    "|out of|find out|figure out|sort out|reach out|work out|check out|hang out"
    "|turn out|turns out|without"
    "|step back|holding back|push back|feedback|move back|hear back|got back|just back|back from"
    "|i'm back now|circle back|check back|loop back|on my back|on his back|on her back|my back is|my bad back|por vuelta|votre retour|ton retour"
)
#: The absence lasts up to the date behind these; 1 where that day is surely part of it.
UNTIL: Final = "until|till|til|untill|'til|up until"
THROUGH: Final = (
    "through|thru|to and including|up to and including|until and including|bis einschliesslich"
    "|bis einschl|bis|bis zum|bis inklusive|jusqu'au|jusqu'a|jusque|jusqu'au soir du|hasta|hasta el"
    "|bis inkl|up to|last day"
)
INCLUSIVE: Final = "inclusive|inclusivement|incl|inklusive|einschliesslich|inkl|inclus|incluido|included|compris|incluso"
#: The person is not there.
AWAY: Final = (
    "i'm out sick|out sick|i'm out of the office|i am out of the office|i'm out of office"
    "|i am out of office|will be out of the office|out of the office|out of office"
    "|ooo|oof|away|on leave|annual leave|parental leave"
    "|maternity leave|paternity leave|sick leave|medical leave|family leave|sabbatical|vacation"
    "|on holiday|on holidays|on hols|hols|holidays|holiday|travelling|traveling"
    "|abroad|off work|offline"
    "|not in the office|limited access|no access|not available|unavailable|unreachable|absent"
    "|absence|on the road|i'm off|i am off|i'm out|i am out|will be out|be off|off sick|pto"
    "|not working|not at work|not reachable|closed|shut|time off|jury duty|conference|business trip"
    "|urlaub|im urlaub|abwesend|abwesenheit|nicht im buro|nicht im haus|nicht erreichbar"
    "|dienstreise|verreist|elternzeit|auf reisen|nicht da|unterwegs|krank|krankgeschrieben"
    "|geschlossen|ausser haus|nicht zu erreichen|nicht am arbeitsplatz|betriebsferien|mutterschutz"
    "|absente|conges|conge|vacances|en deplacement|indisponible|injoignable|arret maladie|ferme"
    "|pas au bureau|absence du bureau|conge maternite|fuera de la oficina|fuera|vacaciones|ausente"
    "|de viaje|de baja|permiso|no estoy|no estare|ausencia|no disponible|cerrado|cerrada|receso|out|leave"
    "|closure|dark|yearly break|annual break|feuerpause|honeymoon|flitterwochen|lune de miel|luna de miel|no signal|no reception|no laptop|no internet"
    "|without internet|out of range|out of reach|off grid|off the grid|house-hunting|camping|hiking"
    "|trekking|ohne netz|kein netz|ohne internet|pas de reseau|sans reseau|sin cobertura|sin senal"
    "|at sea|offshore|on a boat|not around|not here|in hospital|in the hospital|laid up|im krankenhaus|in der klinik"
    "|hospitalise|hospitalisee|a l'hopital|ingresado|ingresada|en el hospital|nicht besetzt|relache"
)
#: A house says that it is shut for a while.
SHUT: Final = (
    "closed for|closed from|closed over|closed between|closed until|closed through|remains closed|is closed|are closed|stays closed|will be closed"
    "|we close|closure|is dark|shuts for|is shut|are shut|yearly break|annual break|summer break|winter break|staffed again"
    "|first day back|geschlossen|betriebsferien|betriebsurlaub|zu bis|schliesst vom|schliessen vom"
    "|est ferme|est fermee|sommes fermes|restera ferme|ferme du|ferme pour|fermee du|ferment du|fermeture|conges annuels"
    "|cerrado|cerrada|cerrados|cerramos|cierra del|cierra por|cierre por"
)
#: Who is there again was away, though no other word says so.
THERE_AGAIN: Final = (
    "back at work|back at school|back at my desk|back in the office|at my desk again|ashore"
    "|at work again|at school again|wieder im dienst|wieder im haus|wieder am platz|wieder im buro"
    "|de retour au bureau|de retour a l'ecole"
    "|de vuelta en la oficina|de vuelta en el trabajo"
)
#: Somebody else writes of the one who was asked, and why that one is not there.
KIN: Final = (
    "my husband|my wife|my father|my mother|my son|my daughter|my partner"
    "|mein mann|meine frau|mein vater|meine mutter|mein sohn|meine tochter"
    "|mon mari|ma femme|mon pere|ma mere|mon fils|ma fille"
    "|mi marido|mi mujer|mi esposo|mi esposa|mi padre|mi madre|mi hijo|mi hija"
)
ABED: Final = (
    "in hospital|in the hospital|laid up|off sick|im krankenhaus|in der klinik|krankgeschrieben"
    "|hospitalise|hospitalisee|a l'hopital|en arret|ingresado|ingresada|en el hospital|de baja"
)
#: Of these, the ones that say of a week or a day alone that the person is on leave.
LEAVE: Final = (
    "i'm out sick|out sick|i'm out of the office|i am out of the office|i'm out of office|i am out of office"
    "|will be out of the office|out of the office|out of office|ooo|oof|on leave"
    "|annual leave|parental leave|maternity leave"
    "|paternity leave|sick leave|medical leave|family leave|sabbatical|vacation|on holiday"
    "|on holidays|on hols|hols|not in the office|off sick|pto|i'm off"
    "|i am off|limited access"
    "|no access|urlaub|im urlaub|abwesend|abwesenheit|nicht im buro|nicht im haus|elternzeit"
    "|krankgeschrieben|ausser haus|betriebsferien|conges|conge|vacances|arret maladie"
    "|pas au bureau|absent|absente|fuera de la oficina|vacaciones|ausente|de baja"
)
#: "for two weeks", "for the next ten days"
FOR: Final = (
    "for|for the next|for the coming|fur|fur die nachsten|pendant|pour|durante|por"
    "|die nachsten|les prochains|les prochaines"
)

#: Somebody to write to meanwhile is named behind these …
DELEGATE_BEHIND: Final = (
    "contact|reach out to|write to|get in touch with|email|mail|in touch with|reach"
    "|speak to|speak with|talk to"
    "|turn to|call|stand-in is|deputy is|cover is|covered by|replaced by|represented by"
    "|my colleague|my assistant|directed to|direct them to|forward it to|refer to"
    "|ask for|ask|try|to"
    "|wenden sie sich an|wende dich an|kontaktieren sie|vertreten von|vertretung ist"
    "|vertretung ubernimmt|vertretung|meine kollegin|mein kollege|meinen kollegen"
    "|vertreterin|vertreter|an"
    "|contacter|contactez|adresser a|vous adresser a|adressez-vous a|joindre|ecrire a|ma collegue"
    "|mon collegue|remplacee par|remplace par|contactar con|contactar a|contacte con|contacta con"
    "|dirigirse a|dirijase a|escribir a|escriba a|mi companera|mi companero|contactar"
    "|contacte a|contacte|acudir a"
)
#: … and before these.
DELEGATE_BEFORE: Final = (
    "is covering|covers for me|covering for me|will cover|stands in|is standing in"
    "|will stand in|is filling in|can help|will help|is looking after|will look after"
    "|is handling|will be covering"
    "|will be able to help|is my backup|is deputising|will be happy to help"
    "|can assist|will assist|is my stand-in|is my deputy"
    "|vertritt mich|ubernimmt|ist meine vertretung|hilft ihnen|steht ihnen|kummert sich|vertritt"
    "|me remplace|me remplacera|assure mon interim|assure l'interim|prend le relais"
    "|pourra vous aider"
    "|me sustituye|me sustituira|me cubre|podra ayudarle|les atendera|le atendera"
)
