"""The words around a person one is pointed to, in four languages, for `referrals`.

Each stands directly before a name (BEFORE) or after it (AFTER), as regular expressions over
the text as written: names are known by their capitals, so the cues are matched without case.
"""

TITLES = (
    r"(?:Frau|Herrn?|[HF]r\.|(?:M(?:rs?|s|x)|S(?:ra?|rta)|Dra?|Prof|Rev|Smt|Insp|Sgt|Capt|Lt|Lcd[oa]"
    r"|Mtr[oa]|Arq)\.?|(?:M|Ing|Lic|Mag|Pr|Dipl\.-Ing)\.|Dipl\.-\w{2,12}\.?|Me\.?(?=\s[A-Z])"
    r"|Miss|Mme|Mlle|Madame|Monsieur|Professor|Sir|Dame|Hofr(?:at|ätin)|Magistra|DI|Judge|Justice"
    r"|Rabbi|Father|Pater|Padre|Sister|Reverend|Shri|Lady|Lord|Canon|Chief|Major|Colonel|Captain"
    r"|Nurse|Matron|Granny|Councillor|Signora?|[Dd]on|[Dd]oña|señora?|[Ss]eñorita|[Aa]untie"
    r"|[Uu]ncle|[Aa]unt|[Tt]ío|[Tt]ía|[Tt]ante|[Oo]ncle|Onkel|O[pm]a|old|Ministerialr\w{2,3}"
    r"|(?:Senator|Direktor|Landr[aä]t|Bürgermeister|Dekan|Rektor|Pfarrer|Pastor|(?:Chef|Ober)[aä]rzt"
    r"|Notar|Kantor|Intendant)(?:in)?|Doktor|[Dd]octeure?|[Dd]octora?|[Dd]ottor(?:essa)?"
    r"|[Pp]rofesseure?|[Pp]rofesora?|[Ll]icenciad[oa]|[Ii]ngenier[oa]|[Mm]aestr[oa]|[Mm]aître"
    r"|l[ae]\s(?=(?:professeur|docteur)e?))"
)

#: people by what they are to the writer
RELATIONS = (
    # English
    r"(?:(?:old|former|ex-?|new|current|dear|good|younger|older|big|little|senior|junior|close|very)\s){0,2}"
    r"(?:colleagues?|co-?workers?|boss|manager|line manager|supervisor|friends?|mate|buddy|wife|husband"
    r"|partner|brother|sister|cousin|daughter|son|successor|predecessor|replacement|assistant|PA|EA"
    r"|secretary|deputy|stand-?in|delegate|counterpart|co-?founder|team ?mate|team lead|head of \w+"
    r"|director|mentor|mentee|student|PhD student|postdoc|doctoral student|intern|former student"
    r"|grand(?:daughter|son|father|mother)|(?:son|daughter|brother|sister|father|mother)-in-law|niece|nephew"
    r"|father|mother|dad|mum|mom|steward|apprentice|foreman|secretary|officer|registrar|clerk|agent|trainee"
    r"|neighbou?r|contact|girl|guy|lad|woman|chap|lady|analyst|engineer|recruiter|coordinator"
    r"|office manager|executive assistant|personal assistant|roommate|flatmate|classmate|uncle|aunt"
    # German
    r"|Kolleg(?:e|en|in|innen)|Chef(?:in)?|Vorgesetzte[rn]?|Nachfolger(?:in|s)?|Vorgänger(?:in)?"
    r"|Assistent(?:in|en)?|Sekretärin|Mitarbeiter(?:in|s)?|Freund(?:in)?|Bekannte[rn]?|(?<=meine )Frau|(?<=meiner )Frau|(?<=mein )Mann|(?<=meinem )Mann|(?<=meinen )Mann"
    r"|Schwager|Schwägerin|Tochter|Sohn|Nichte|Neffe|Enkelin|Enkel|Cousine?|Lehrling|Azubi|Leiter(?:in)?"
    r"|Doktorand(?:in|en)?|Student(?:in|en)?|Vertretung|Vertreter(?:in)?|Stellvertreter(?:in)?"
    r"|Ansprechpartner(?:in)?|Bruder|Schwester|Kumpel|Kommilitone|Kommilitonin|Teamleiter(?:in)?"
    # French
    r"|collègues?|confrère|consœur|chef(?:fe)?|responsable|directeur|directrice|ami(?:e|s)?|femme"
    r"|mari|frère|sœur|compagnon|compagne|assistante?|secrétaire|adjointe?|successeure?|remplaçante?"
    r"|nièce|neveu|fille|fils|belle-sœur|beau-frère|cousine?|apprentie?|petite-fille|petit-fils"
    r"|doctorante?|étudiante?|stagiaire|associée?|copain|copine|ancien(?:ne)? collègue"
    # Spanish
    r"|compañer[oa]s?|colegas?|jef[ea]|amig[oa]|sucesor[a]?|asistente|secretari[oa]|ayudante"
    r"|sobrin[oa]|hij[oa]|niet[oa]|cuñad[oa]|aprendiz|suegr[oa]"
    r"|doctorand[oa]|alumn[oa]|estudiante|soci[oa]|esposa|esposo|mujer|marido|herman[oa]|prim[oa]"
    r"|sustitut[oa]|reemplazo|director[a]?|ex ?jef[ea]|exjef[ea]|ex ?compañer[oa]|antigu[oa] jef[ea])"
)
POSSESSIVES = (
    r"(?:my|our|his|her|their|a|an|the|one of my|one of our|meine?[mnr]?|unsere?[mnr]?|ein(?:e[mnr]?)?|den|die|der|dem"
    r"|mon|ma|mes|notre|nos|un|une|le|la|mi|mis|nuestr[oa]s?|una|el|al|our own|another)"
)

#: somebody is put in copy; these words may be led by some, or by a comma or blank
COPIES = (
    r"(?:cc(?:'|’)?(?:ing|ed|d)?|copy(?:ing)?|copied|includ(?:ing|ed)|add(?:ing|ed)|tagg?(?:ing|ed)?"
    r"|bring(?:ing)?|brought|roping|rope|loop(?:ing|ed)?)"
)
LEADS_COPY = r"i(?:'|’)?(?:m|ve|ll|d)?|am|will|have|just|and|now|also"
COPYING = rf"(?:{LEADS_COPY}|,)?\s?{COPIES}"

#: these point at whoever is named next
BEFORE = (
    # English
    r"(?:talk|talking|speak|speaking|chat|chatting|connect|check|touch base|consult|follow up|meet|"
    r"liaise|have a (?:word|chat))(?:\s(?:directly|instead|also|first))?\s(?:to|with)"
    r"|reach(?:ing)?(?:\sout)?(?:\sdirectly)?(?:\sto)?"
    r"|(?:write|writing|drop a line|drop a note|turn|go|refer|refer you|speak directly|better off talking|head over"
    r"|address\s\S{1,20}|send\s(?:it|this|your\s\S{1,15}|an\se-?mail|a\s(?:note|mail|message))|apply|handed\s(?:it|this)\s?(?:over)?|talk directly)\s(?:over\s)?to"
    r"|(?:ask|asking)(?:\s(?:for|around for|with))?|contact(?:ing)?|e-?mail(?:ing)?|try(?:ing)?|ping(?:ing)?|message|messaging|call|text|approach"
    r"|(?:start|begin|better\soff)\swith|ring|ask\sat\s(?:the\s)?(?:\w+\s){1,2}for|knock\son\sthe\sdoor\sof"
    r"|have you\s(?:tried|asked|met|talked\sto|spoken\s(?:to|with)|considered|thought\sof)|do you know"
    r"|hilft\s(?:ihnen|dir|euch)|vertritt\s(?:mich|uns)|vertreten\s(?:von|durch)"
    r"|asked|told|i(?:'|’)?ve asked"
    r"|(?:more|better|further|(?:hear|(?<!i )(?<!i've )heard|have|had|get)\s(?:it|that|this|all\sthat))\s(?:out\sof|from)|(?:name|story)\sof(?!,)"
    r"|(?:you(?:'|’)?re|you\sare)\s(?:after|looking\sfor|thinking\sof)(?!,)|you(?:'d|’d|\sprobably|\sreally|\sactually|\smust|\smay|\slikely)?\s(?:want|need|mean|meant)(?:\sto\s(?:write|talk|speak|reach)(?:\sto)?)?(?!,)"
    r"|(?:gave|given|passed|sent|handed|left|shown|showed)\s(?:your\s\S{1,15}|it|this|the\s\S{1,15}|you)\s(?:on\s|over\s|along\s)?(?:to|with)|(?:e-?mailed|forwarded)\s(?:your\s\S{1,15}|it|this)\sto"
    r"|(?:e-?mail|note|message|letter|request)\s(?:is|lies|sits|has\sgone|went)\s(?:now\s)?(?:with|to)|bother|pester|leave\s(?:it|this|that|you)\s(?:to|with)|(?:names?|people|person|woman|man|someone)(?:\s(?:for\syou|to\sask|worth\s\w+|who\s\w+|come\sto\smind))?(?=:)|nobody\sbetter\sthan|better\sthan|pop\sin\son|drop\sin\son"
    r"|(?:clear|run|square)\s(?:it|this)\s(?:with|by|past)|(?:forward(?:ing|ed)?|f(?:wd|w)(?:['’]?e?d|ing)?)(?:\s(?:this|it|your\s\S{1,15}))?\s(?:on\s)?to|passed\s(?:on\s)?your\s\S{1,15}\s(?:on\s)?to|tap|hit\sup|look\sup|track\sdown|see|consult|bug|catch|grab|nab|find"
    r"|(?:get|getting|be|put\syou|putting\syou|you)\sin\s(?:touch|contact)\swith|get\s(?:a\s)?hold\sof|reach\sout\sto"
    rf"|{COPYING}(?:\s(?:in|on))?(?:\sthis)?(?:\s(?:with|to))?"
    r"|(?:forward(?:ing|ed)?|pass(?:ing|ed)?|hand(?:ing|ed)?|send(?:ing)?|sent|relay(?:ing|ed)?|rerout(?:ing|ed)|redirect(?:ing|ed)?|shar(?:ing|ed|e))\s(?:this|it|your\s\S{1,15}|you|the\s\S{1,15}|that|them|these)\s?(?:on|along|over|across|up)?\s?(?:to|with|onto)"
    r"|(?:introduc(?:e|ing)|connect(?:ing)?|refer(?:ring)?|point(?:ing)?|direct(?:ing)?|steer(?:ing)?|put(?:ting)?|hand(?:ing)?|hook(?:ing)?)\s(?:you|u)\s(?:up\s|on\s|over\s|in\stouch\s)?(?:to|with|towards?|onto|through\sto|in\sthe\sdirection\sof)"
    r"|(?:recommend|suggest|propose|want|need|prefer)(?:ing)?(?:\s(?:you\s)?(?:talk(?:ing)?|speak(?:ing)?|contact(?:ing)?|reach(?:ing)?\sout|ask(?:ing)?|try(?:ing)?)(?:\s(?:to|with))?)?"
    r"|(?:in\smy\sabsence|while\si(?:'|’)?m\saway|for\surgent\smatters|urgent\smatters|meanwhile|in\sthe\smeantime|in\surgent\scases)[,:]?(?:\splease)?(?:\s(?:contact|write\sto|e-?mail|turn\sto|call))?"
    r"|(?:person|one|contact|man|woman|best\sbet|bet|guy|lady|chap|bloke|lad|expert|someone(?:\syou\s\w+\slike)?|who)(?:\s(?:to\s(?:ask|contact|talk\sto|speak\sto|see)|for\s(?:this|that|you)|you\s(?:want|need)|here|there|in\scharge|responsible))?\s(?:is|would\sbe|might\sbe|will\sbe)(?:\sprobably)?"
    r"|(?:taken|took|take|picked)\s(?:it\s|this\s)?(?:over|up)\sby|(?:handled|run|led|managed|covered|headed|replaced|represented|looked\safter)\sby|deputi[sz]ed?\sby"
    r"|(?:colleague|friend|person|someone|somebody|woman|guy|man)\s(?:named|called|by\sthe\sname\sof)"
    # German
    r"|(?:wende\w*|richte\w*|schreib\w*|melde\w*|frag\w*|kontaktier\w*|sprich|sprechen|red\w*|ruf\w*|probier\w*|versuch\w*|geh\w*)"
    r"(?:\s(?:sie|du|dich|sich|euch|bitte|doch|mal|am besten|besser|lieber|direkt|einfach|gern|gerne|dazu|dafür|hierfür|da|ihre\s\S{1,15}|deine\s\S{1,15}|es|halt|dort|hierzu|diesbezüglich|stattdessen|auch|im\s\S{3,20}|an|bei|beim|mit|mitm|nach|zu|zum|zur)){0,5}"
    r"|(?:gebe?|gib|reiche?|schicke?|leite|überlasse?|übergebe?)\s(?:\S{1,20}\s){0,4}?(?:dem|der)(?=\s)|(?:liegt|landet|läuft)\s(?:\S{1,10}\s){0,3}?(?:bei|über)|(?:sie\smeinen|du\smeinst)(?:\s(?:bestimmt|wohl|sicher|vermutlich|eher|sicherlich))?|eher\s(?:was|etwas)\sfür"
    r"|kennt\ssich|kümmert\ssich|(?:davon|dafür|dazu|darüber|damit|in\sdringenden\sfällen|solange)\s(?:hat|weiß|versteht|kann|kennt|hilft|vertritt)|vertritt\s(?:ihn|sie)|(?:gebiet|bereich|thema|sache|ressort)\svon|(?:leute|namen|noms|personnes|nombres|personas)(?:\s\w+){0,3}(?=\s?:)|(?:macht|betreut|vereinbart|regelt)\sbei\suns|(?:das|dies|den\s\w+)\s(?:macht|betreut|leitet|übernimmt|erledigt|verwaltet)(?:\s(?:bei\suns|jetzt|inzwischen|nun|alles|immer|meist)){0,2}"
    r"|(?:kommen|komm|gehen|geh)\s(?:\S{1,15}\s){0,5}?(?:zum|zur|zu)"
    r"|(?:leite|leiten|gebe|geben|schicke|schick|reiche|habe|hab)\s(?:\S{1,20}\s){0,5}?(?:an|mit|in\sCC)|(?:weitergeleitet|weitergegeben|weiterleiten|gesprochen)\s(?:an|mit)"
    r"|(?:kontakt|verbindung)\s(?:zu|mit|her\szu)|(?:vertritt|vertreten)\s(?:mich|durch|von)|(?:zuständig|verantwortlich|ansprechpartner(?:in)?|vertretung|ansprechperson|kontaktperson|vertreter(?:in)?|richtige(?:r)?|expertin|experte|stellvertreter(?:in)?)(?:\s(?:dafür|hierfür|für\s(?:das|dieses)\s\S{1,15}))?(?:\s(?:ist|wäre|sind|übernimmt))?"
    r"|(?:empfehle|empfehlen)(?:\s(?:ihnen|dir|ich|wir)){0,2}"
    # French
    r"|(?:contacte[zr]?|contacter|écri(?:re|vez|s)|parle[zr]?|parler|adresse[zr]?|adresser|demande[zr]?|voi(?:r|s)|voyez|appele[zr]|appeler|joindre|joignez|sollicite[zr]?|essaye[zr]|rapproche[zr]|rapprocher|renseigne[zr]|renseigner|échanger|discuter)"
    r"(?:-(?:vous|toi|lui))?(?:\s(?:plutôt|ça|cela|directement|donc|aussi|également|désormais|peut-être|d'abord|plutot)){0,2}(?:\s(?:à|avec|au|auprès de|auprès d['’]|de|vers|d['’]|à la))?"
    r"|(?:dites|dis)(?:-le)?\sà|donné\s(?:\S{1,15}\s){0,3}?à|(?:fais|fait)\s(?:passer|suivre)\sà|rencontre[zr]?|coup\sde\s(?:fil|téléphone)\sà|orienter?\svers|il\svaut\smieux|il\sy\sa\saussi|(?:suivi|géré|assuré|traité|tenu|repris|dirigé|piloté)e?s?\spar|appelle"
    r"|pass(?:e[zr]?|er)\s(?:d'abord\s)?par|(?:transmets|transfère|transmis|transféré|transmettre|transférer|fais suivre|fait suivre|passe|relaie|transmettons)\s(?:\S{1,20}\s){0,3}?à|(?:copie|cc)"
    r"|(?:relation|contact|lien)\savec|(?:remplacée?\spar|remplace(?:\sest)?|(?:personne|interlocut\w+|contact)(?:\s\S{1,15}){0,3}?\s(?:est|serait)|c'est|conseille|recommande|suggère)"
    # Spanish
    r"|(?:háblale|háblele|mejor|preg[uú]ntaselo|pregúntele|pregunta[dn]?|pregunten?|búsca(?:te|lo)|búsque(?:lo|la)|háblalo|háblelo|coordínese|dile|dígale|decile|díselo|dirigirse|dirigirte|proponle|el\sbueno|la\sbuena|el\sexperto|la\sexperta)(?:\s(?:mejor|mucho))?(?:\s(?:con|a|por|es|al))?"
    r"|(?:de\s(?:eso|esto|esas\scosas|ese\stema)|eso|esto)\s(?:lo\s|la\s)?(?:sabe|se\socupa|entiende|se\sencarga|lleva|hace|maneja)(?:\s(?:más|mejor|mucho|ahora|todo)){0,2}|me\s(?:cubre|suple|releva)|te\sconviene(?:\smás)?|(?:quien|el\sque|la\sque)\s(?:\S{1,15}\s){1,5}?es|(?:he|ha)\s(?:dado|pasado|mandado|enviado)\s(?:\S{1,15}\s){0,3}?a|pongo\sen\scopia\sa|(?:te|le|os)\s(?:reenvío|paso|mando)\s(?:\S{1,15}\s){0,3}?a|reenviando\s(?:\S{1,15}\s){0,3}?a|conozco\sa\salguien\smejor"
    r"|(?:habl[ae]r?|coordin[ae]|habl[áa]|hable|escrib[ea]n?|escrib[íi]|escríb[ea]le|escribile|contact[ae]r?|contáct[ea]l[oae]|pregunt[ae](?:le)?|pregúnt[ae]le|dirígete|diríjase|comun[íi]ca\w*|acude|acuda|busca|busque|consulta|consulte|ponte|póngase|prueba|probá|llama|llámale|hablar|escribir|contactar|charla)"
    r"(?:\s(?:mejor|directamente|también|en contacto|primero|por favor)){0,2}(?:\s(?:con|a|por|de|al))?"
    r"|(?:para\s(?:eso|esto)),?\smejor|(?:paso|pasé|reenvío|reenvié|remito|he pasado|derivo|reenviado|traslado|mando)\s(?:\S{1,20}\s){0,4}?a|(?:copia(?:\sa)?|copio\sa|copiando\sa)|(?:contacto|presento|conecto)\s(?:con|a)"
    r"|(?:recomiendo|sugiero)(?:\s(?:hablar|que\shables|contactar)\s(?:con|a))?|(?:persona|responsable|encargad[oa])(?:\s\S{1,15}){0,3}?\s(?:es|sería)|me\s(?:sustituye|reemplaza)"
)

#: these make a referral of the name before them
AFTER = (
    r"(?:,?\s(?:who|he|she|they|which)(?:\s(?:also|now|actually|really))?(?:'s|’s|\sis|\shas|\swas)?\s(?:now\s|actually\s)?(?:runs?|leads?|heads?|took|takes?|taken|handles?|knows?|works?|manages?|looks|covers?|does|oversees?|deals?|closer|better|responsible|in\scharge|the\s(?:expert|right|one|person)|retired|would|might|could|can|will|done))"
    r"|(?:\s(?:is|would\sbe|might\sbe|may\sbe|could\sbe|will\sbe|'s)\s(?:probably\s|actually\s|much\s|far\s|really\s|likely\s)?(?:a\s|the\s|your\s)?(?:much\s|far\s|better|right|best|person|one|man|woman|closer|happy|responsible|in\scharge|more|expert|ideal|perfect|standing\sin|covering|filling\sin|delighted|glad))"
    r"|(?:\s(?:handles|runs|leads|took\sover|takes\sover|knows\s(?:more|far|much|all|this|everything|way)|looks\safter|covers|deals\swith|manages|heads|does\s(?:this|that|exactly|the)|can\s(?:help|tell|answer)|(?:might|may|could)\s(?:well\s)?(?:help|be|have|talk|know|say|do|take|see|agree|enjoy|tell|give|want)|got\s(?:my|your|it\sfrom|this)|has\smy|would\s(?:know|love|have|be|talk|speak|help|like)|will\s(?:find|help|take|get\sback|set|arrange|be\sin\stouch|sort|look\safter|stand\sin)|could\s(?:help|tell)|has\s(?:taken\sover|more|been\sdoing)))"
    r"|(?:\s(?:\w+\s){0,5}?is\s(?:who|whom|the\sone)\syou\s(?:want|need|should)|(?:'s|’s|\sis)\s(?:your|the)\s(?:man|woman|person|one)\b|\sused\sto\s(?:enjoy|like|love|do)\s(?:it|this|that|these))"
    r"|(?:,?\s(?:is\s)?(?:in\s(?:copy|cc|kopie|den\sverteiler|the\sloop)|on\s(?:copy|cc|the\sthread)|into?\s(?:the|this)\s(?:thread|loop|chain)|(?:mal\s|jetzt\s)?in\s(?:cc|kopie|den\sverteiler|die\srunde)|en\s(?:copie|copia))\b)"
    r"|(?:\s(?:a\s(?:ring|call|shout|buzz|bell|tinkle)\b|know\s(?:you|about\syou|that\syou)))"
    r"|(?:\s(?:is\s(?:standing|filling|stepping|sitting)\sin|is\s(?:covering|minding|holding|looking\safter|running|acting)|(?:took|has\staken)\s(?:the\s\w+\s)?over\sfrom))"
    r"|(?:\ss'en\s(?:occupe|charge)\b|\ssí(?=[\s.,;!]|$))"
    r"|(?:,?\s(?:for\s(?:instance|example)|e\.g\.|zum\sbeispiel|par\sexemple|por\sejemplo)\b)"
    r"|(?:\s(?:weitergeleitet|weitergegeben|weitergereicht|geschickt)\b)"
    r"|(?:[ ]?[(,\[]?[ ]?(?:in\s|on\s)?(?:cc(?:'|’)?e?d?|copied|copied\shere|in\scopy|added)\b)"
    r"|(?:\s(?:ist|wäre|sind|kann|könnte|weiß|kennt|macht|betreut|leitet|übernimmt|kümmert|hilft|vertritt|steht|hat|wird|würde|freut)\s(?:\S{1,20}\s){0,5}?(?:zuständig|zust\w+|besser|ansprechpartner\w*|weiterhelfen|helfen|richtige|mehr|thema|bereich|darum|mich|gern\w?|ihnen|dir|verfügung|übernommen|näher|auskunft|verantwortlich|sich))"
    r"|(?:\s(?:gibt|erzählt|zeigt|beantwortet|erklärt)\s(?:\S{1,20}\s){0,4}?(?:auskunft|mehr|alles|gern|gerne|ihnen|dir))"
    r"|(?:\s(?:prend|assure|suit|pilote|tient|gère|dirige)\s(?:désormais\s)?(?:le|la|l'|l’|ce|cette|les)\s?(?:relais|intérim|dossier|projet|boutique|service|stages)|\s(?:me|nous)\s(?:remplace|supplée)|\s(?:vous|te)\s(?:répondra|recevra|renseignera|expliquera|dira|aidera))"
    r"|(?:\s(?:te|le|les|os)\s(?:lo\s)?(?:explica|dará|contará|dirá|atiende|atenderá|ayudará|contesta|orientará)\b|\s(?:pasa\sconsulta|queda\sal\sfrente|dirige\sahora|atiende)\b)"
    r"|(?:[,]?\s(?:die|der)\s(?:\S{1,20}\s){0,5}?(?:zuständig|leitet|macht|betreut|kennt|übernommen|verantwortet))"
    r"|(?:\s(?:serait|sera|pourra|pourrait|s'occupe|gère|connaît|est|saura|vous|a\srepris)\s?(?:\S{1,20}\s){0,4}?(?:ravie?|mieux|charge|cela|renseigner|aider|répondre|responsable|question|sujet|spécialiste|personne|relais|à\smême|bien|recevoir|parler))"
    r"|(?:,?\s(?:que|quien|qui)\s(?:lleva|se encarga|maneja|s'occupe|gère|dirige|est|sabe|conoce|trabaja|coordina|connaît|a repris))"
    r"|(?:\s(?:lleva|se encarga|se ocupa|maneja|puede|podrá|podría|sabe|te|le|es|está|estará|conoce)\s(?:\S{1,20}\s){0,4}?(?:ese|eso|esto|esos|tema|mejor|ayudar\w*|más|responsable|persona|encantad[oa]|indicad[oa]|atender\w*|orientar\w*|coordinar\w*|cargo))"
)

#: words with a capital that are no one's name
NOT_NAMES = frozenset(
    """
jemand jemandem jemanden jemandes niemand niemandem fällen fall fragen anfragen rückfragen notfall notfällen
vertrieb personal einkauf buchhaltung zentrale empfang geschäftsstelle verwaltung redaktion nachwuchs
leitung geschäftsführung vorstand studienberatung forschung entwicklung technik bewerbung karriere
recursos humanos prensa comunicación secretaría administración dirección departamento recepción centralita
ressources humaines communication accueil standard direction secrétariat rédaction service presse
quelqu'un alguien nadie personne
i me you him her them us it he she they we this that these those there here the a an my your our
his its their what who when where why how which if as so and or but for to with by from in on at of
monday tuesday wednesday thursday friday saturday sunday january february march april may june july
august september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr
jun jul aug sep sept oct nov dec today tomorrow yesterday
hr it pr legal marketing sales finance recruiting recruitment careers communications comms press human
resources people team teams talent support admin admissions reception front desk office department dept
linkedin zoom google skype whatsapp facebook twitter teams slack xing github calendly outlook excel
university college institute company ltd inc gmbh ag llc sa plc group school faculty library
best kind warm regards thanks thank cheers sincerely yours dear hi hello hey sent yes no ok okay sure
sorry please also maybe perhaps tell feel let don't re fwd fw cc bcc pm am est pst cet gmt utc ist bst
english german french spanish portuguese italian dutch polish russian chinese japanese hindi turkish arabic swedish danish american british indian
weds wednes tues thurs europe germany france spain london berlin paris madrid new york boston
ceo cto cfo vp phd mba gdpr ai ml nda pto ooo faq pdf cv ngo uk us usa eu
montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober
dezember personalabteilung pressestelle presse personal sekretariat abteilung firma stelle termin
zeit woche anfrage mail e-mail email mails nachricht frage fragen thema bereich ihnen sie ihre ihr
ihrer ihrem ihren uns mich mir dir dich gespräch kontakt adresse nummer telefon hilfe unterlagen
büro team kollegen kollegin kollege frau herr herrn liebe lieber grüße gruß viele mit vielen dank
leider gerne bitte danke deutsch englisch urlaub ferien auskunft interesse informationen infos
ende anfang mitte freude verständnis vertretung kopie arbeit beispiel weihnachten ostern ordnung
lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
septembre octobre novembre décembre bonjour merci cordialement bien bonne madame monsieur vous nous
service direction communication équipe rh presse secrétariat drh
lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
septiembre octubre noviembre diciembre hola gracias saludos atentamente buenos buenas recursos humanos
rrhh usted ustedes departamento empresa secretaría prensa comunicación dirección un una el la los las
anyone someone somebody everyone nobody both either another once after before until since while
diese dieser dieses diesen jede jeder alle dritte dritten das wie je ce cela cette ces il elle ils elles da dort hier es gibt
más mas ese esa eso estos estas otro otra dicho je cet leur leurs
phone video call email calls
wer was wo wann wie warum folgende folgender kleine kleiner kleinen glück tagung messe mühe
chef ambassador manager director society secretary councillor minister professor president
madam sir ma'am board
über mme mlle smt insp dipl tel ii iii iv ic chatgpt hours operating local quality chambers comptroller durchwahl
easter christmas pâques noël toussaint pfingsten
textiles archives visits stores goods logistics planning maintenance dispatch accounts payroll
memorial thanksgiving ramadan eid solange kapitel mutter vater mama papa pleasure bulls head
mondays tuesdays wednesdays thursdays fridays saturdays sundays
happy glad good great looking forward not just then now next first second last
""".split()
)

#: what begins a sentence and no name: the words of a language that hold others together, its most
#: used verbs. Those that are somebody's first name, too ("Will", "Till", "Don"), are left out.
OPENERS = frozenset(
    """
above across against along although amid among amongst around atop because behind below beneath
beside besides between beyond despite down during except inside like near off onto opposite outside
over past per though through throughout toward towards under underneath unless unlike up upon via
whereas whether within without yet
all any back been each enough every few fewer least less many more most much neither none only other
others own several such whatever whenever wherever whichever whoever whom whose
always never often one quite rather really same still three too two very well
being came come comes did does doing done felt find found gave get gets give gives go goes going gone
got hear help keep keeps kept knew knows lets look looks made make makes might must need needs put
puts read run runs said saw say says seem seems sees send shall show shows start starts stop stops
takes tells think thinks thought took turn turns wait want wants went work works
andere außer ausser aus bevor dass denn dies doch durch durfte dürfen entlang gegen gegenüber gehen
gestern heute hinter jetzt kein komm kommt können konnte mach macht mehr morgen muss müssen neben ob
obwohl ohne seit sein soll sollen sondern sowie statt trotz unter vor war warum wegen weil weniger
wenige wollen während zwischen
après avant avoir aller alors aussi autre avaient car chez comme comment contre demain depuis derrière
devant devoir doit donc durant dès encore entre envers était faire fait hors ici jusque là maintenant
malgré ont parmi pendant peut plusieurs pourquoi pouvoir quand quoi rien sans sauf selon sont sous
tous tout toute toutes très vers vont
allí ante aquí aún ayer bajo contra debe deber desde donde durante dónde entonces entre estar están
hacer hacia hasta mediante nada poder porque puede quien qué según sino sobre también tener tiene
todo todos toda tras varios voy
""".split()
)

#: What who sends one to somebody else says of themselves: that they have moved on, do another
#: thing or know nothing of it. Alone it may be the story of a life. Folded.
MOVED_ON = (
    r"i(?:'ve| have)? (?:moved|went|switched|transferred|crossed) (?:over|on|out|across|to|into|away)"
    r"|i(?:'ve| have)? (?:left|quit|sold|hung up|packed in|given up|gave up)"
    r"|(?:no|little) (?:use|help) to you|useless to you|too far from it|out of (?:my depth|date|touch)"
    r"|wrong (?:half|end|side|department|\w+,? i(?:'m| am))|only ever the|not (?:really )?my bag"
    r"|(?:know|knows) (?:nothing|zero|zilch)|no (?:idea|clue) about|not dealing with|no longer deal"
    r"|seit [^.!?\n]{1,25} (?:in (?:einer|einem) ander\w+|(?:mache? ich )?(?:etwas|was) (?:ganz )?anderes)"
    r"|(?:mache|mach) (?:ich )?(?:\w+ ){0,3}(?:etwas|was) (?:ganz )?anderes"
    r"|(?:abteilung|bereich|branche|stelle|seite|seiten) gewechselt|bin (?:da |\w+ ){0,2}raus"
    r"|bei mir (?:\w+ )?falsch|ich bin (?:hier )?nur|schiebe hier nur|kann ihnen wenig"
    r"|j'ai (?:quitte|raccroche|lache|vendu|change (?:de|d'))|je ne fais (?:plus )?que|plus moi qui"
    r"|je ne suis plus|pas mon (?:rayon|domaine)|me depasse|(?:connais|sais) rien|que je n'ai pas"
    r"|me pasaron (?!el|la|tu|su|un)|me cambie|(?:ya )?me sali|ya no (?:llevo|me dedico|estoy)"
    r"|(?:colgue|deje|cerre) (?:la|el|los|las)|ni (?:idea|papa)\b|se (?:cero|poquisimo|poco)"
)
