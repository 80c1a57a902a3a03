"""Spanish answers to a request: Spain and Latin America, usted, tú and vos.

Negation comes before the verb. Accents and ñ need not be typed. Shorthand: `phrases`.
"""

from mailflow.reading.phrases import Lexicon, Sense

_MACROS = {
    "month": (
        "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre"
        "|diciembre|ene|feb|abr|ago|sept?|oct|nov|dic"
    ),
    "season": (
        "primavera|verano|otoño|invierno|navidad|navidades|semana santa|reyes|año nuevo|vacaciones"
        "|carnaval|carnavales|fiestas|pascua|las fiestas"
    ),
    "day": (
        "lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|hoy|ese día|esa hora|esa fecha"
        "|ese horario|el \\d{1,2}|las \\d{1,2}|tarde|la mañana|esos días|este día"
    ),
    "talk": (
        "hablar|hablamos|charlar|conversar|platicar|reunirnos|reunirme|vernos|ayudar|ayudarte|ayudarle"
        "|ayudarlo|ayudarla|atender|atenderle|atenderte|responder|contestar|contestarte|llamar"
        "|apoyar|apoyarte|apoyarle|recibirte|recibirle|compartir|tomar(nos)? un café|colaborar"
        "|echarte una mano|echar una mano|participar|quedar|juntarnos|orientarte|orientarle|acceder"
    ),
}

_TABLE = (
    (
        Sense.WELCOME,
        r"""
no (es|sería) (ninguna )?molestia
no me (importa|molesta)(?=\s*(?:[.,!;\n]|$)| en absoluto| nada)
(no )?(se |te |le |les |os )?(le |les )?(niego|negamos|niega|negaría|puedo negar|podría negar) nada
(tendrá|tendría|tiene|ha de) (que )?ser (~ )?(por teléfono|en persona|presencial|cara a cara)
no me lo (perdería|pierdo|perderé) (por nada|ni loc[oa])?
no soy (nadie|quién|quien) para (~ )?(negar\w*|decir\w* que no|rechazar\w*)
no (hace falta|necesita|tiene) (que )?(insista|insistir|rogar\w*|pedirlo dos veces)
(a eso )?(no|nunca|jamás) (se |le |te |me |he |ha |voy a |suelo )*(~ )?(dice|dicho|digo|diré|decir|dije|rechazo|rechazado) (que )?no
no (veo|hay|tengo) (~ )?(por qué|razón para|motivo para) (no|negarme|decir que no|rechazar)
(carta|mensaje|correo|nota) (me ha|me|me han) (convencido|convenció|conmovido|conmovió|ganado)
(no|cómo) (~ )?(puedo|podría|voy a|vamos a|iba a|podríamos) (~ )?(decir(le|te|les|os)? que no|negar\w*|rehusar\w*|rechazar\w*)
no falta(ba|ría) más
(hago|haré|haremos|hacemos) (~ )?una excepción
(cómo|como|quién|por qué) (iba a |podría |puedo |va a |voy a )?(a )?(negar\w*|decir(te|le)? que no|rechazar\w*)
no (me |te |le |lo )?(puedo|podría|sabría|voy a) (negarme|negar|decir(te|le)? que no|rechazar(lo|la)?)(?= (a|eso|esto|algo)|\s*[.!,;]|$)
no (te |le |les |os )?(voy a|puedo|podría|sabría|podía) (decir\w*|negar\w*) (~ )?(que )?no
nada (me|nos|lo) (lo )?(impide|haría más feliz|alegraría más|gustaría más)
""",
    ),
    (
        Sense.STOP,
        r"""
(déje|deje|deja|déja|pare|para|corte|corta)(lo|la|me)? ya(?=\s*(?:[.!,;\n]|$))
(no|nunca|jamás) (~ )?(vuelva|volviera|vuelvas|vuelvan|se vuelva) a (~ )?(poner\w*|comunicar\w*|dirigir\w*|contactar\w*)
(haga|hágame|hazme|haz) el favor de (~ )?(borrar\w*|no (escribir\w*|molestar\w*)|dejar\w*|quitar\w*)
(no|nunca|jamás) (~ )?(vuelva|volviera|vuelvas|volvieras|vuelvan|volvieran) (más )?a (escribir|contactar|mandar|enviar|molestar|llamar(?! (señor|señora|don|doña|de usted)))\w*
(que |esta |ésta )?(sea|será|fuera) la última (vez|carta)
(olvíde\w*|olvida\w*|olvide\w*|borre|borra|tache|tacha) (~ )?(mi|mis|de mi|esta|nuestra) (dirección|correo|datos|nombre|número|e-?mail|existencia)(?! (de (ayer|antes|esta|hoy|el|la)|anterior|viej[oa]|antigu[oa]))
(olvíde|olvida|olvíden)(se|te) de (mí|nosotros|mi)(?=\s*(?:[.!\n]|$))
ni (un|una) (sol[oa] )?(correo|mensaje|mail|e-?mail|carta) más
(?<![a-z]\s)bloquead[oa](?=\s*[.!]?\s*$)
(desista|desistan|desiste|cese|cesen|absténg\w+|abstenerse|abstente) ?(ya|de|por favor|en)?
(es|este es|ya es|va) (~ )?(segundo(?=[^.!?]{0,60}(basta|pare|deje))|tercer|cuarto|quinto|enésimo|tercera|cuarta) (~ )?(correo|recordatorio|mensaje|mail|vez|carta)(?=.{0,80}(basta|suficiente|no|deje|pare|ya está))
no (se |te )(pongan?|pongas) en contacto
no (use|usen|uses|utilice|utilicen|utilices|escriba a) (~ )?(esta|este|mi) (dirección|correo|cuenta)
no (insista|insistas|insistan|insistáis|moleste|molestes|molesten)(?! (en|con que|a[l]?) )( más)?
(basta|ya basta|suficiente|no más|ya no más) (de|con) (~ )?(correos?|mails?|mensajes?|e-?mails?)
no (me |nos |vuelva a |vuelvas a |volváis a |vuelvan a |quiero que me |deseo que me |deseo |quiero |se )*(escriba[sn]?|escribáis|escribas|contacte[sn]?|contactéis|mande[sn]?|mandes|mandéis|envíe[sn]?|envíes|enviéis|moleste[sn]?|llame[sn]?|escribirme|contactarme|mandarme|enviarme|enviar|mandar|escribir|contactar|recibir|ser contactad[oa]|insista[sn]?|ser molestad[oa]) (~ )?(más|nunca|otra vez|de nuevo|nuevamente|correos?|mensajes?|e-?mails?|mails?|nada)(?! (preguntas|al trabajo|antes|después|hasta|entre))
no (me |nos )?(vuelva[sn]?|volváis|vuelvas) a (escribir|contactar|molestar|llamar(?! (señor|señora|don|doña|de usted))|mandar|enviar|buscar)(me|nos)?
no (más|mas) (correos?|mensajes?|e-?mails?|mails?|contacto|comunicaciones|recordatorios|spam)
(deje[sn]?|dejá|deja|dejad|deje|dejen|pare[sn]?|para|parad|pará|paren|cese[sn]?|basta) (ya |por favor |de una vez |favor |inmediatamente )*(de|con) (me |)?(escribir|contactar|mandar|enviar|molestar|insistir|acosar|escribirme|mandarme|enviarme|molestarme|contactarme|los|estos|tus|sus|spam|llenar|joder)(me|nos)?
(déjeme|déjame|dejame|dejadme|déjenme|dejame|déjenos|déjennos) (ya )?(en paz|tranquil[oa]|de (escribir|molestar))
(bórre\w*|bórra\w*|borr(a|e|ar|en)\w*|elimin\w+|quit(a(?!ndo)|e|ar|en|ad)\w*|quíte\w*|quíta(me|nos)\w*|saqu\w+|sáca(me|nos)|saca(me|nos)|sáqu\w+|retir\w+|suprim\w+|remuev\w+) (~ )?(de|mi|mis|esta|este|nuestr\w+|todos|todas|la|el|sus|tu|los|su)(?! <day>) ?(~ )?(lista|listas|datos|correo|dirección|base|e-?mail|mail|información|contacto|registros|nombre|mailing|baja|agenda)(?! (de (ayer|antes|hoy)|anterior|viej[oa]|antigu[oa]))
(borr|elimin|quit|saqu|sac|retir|suprim|remuev)[ae]n?(me|nos)(?=\s*(?:[.!,;\n]|$)| (ya|de|del|por favor|inmediatamente|cuanto|su|tu)\b)
(dar(me)?|dé(me|nme)?|dame|dadme|denme|deme|den) de baja
(dar(me|nos)?|dé(n|me|nme|nos)?|dame|deme|denme|dadme|darse|me doy|doy) de baja
(salir|fuera|baja) (~ )?de (su|tu|la|esta|vuestra|sus|tus) (~ )?listas?
de (su|tu|la|esta|vuestra|sus|tus) (~ )?(base de datos|mailing|newsletter|listas? de (correos?|difusión|contactos))
(?<![a-z]\s)(baja|stop|alto|basta|unsubscribe|cancelar suscripción)(?=\s*(?:[.!,\n]|$| ya| por favor))
(rgpd|lopd|lopdgdd|protección de datos|habeas data|derecho (al olvido|de supresión|de cancelación|de oposición|arco)|derechos arco|denunci\w+|acoso|esto es spam|como spam|correo no deseado|no deseado|reportar\w* como|marcar\w* como)
(borrado|eliminación|supresión|cancelación|baja) de (mis|mi|todos mis|nuestros) (datos|correo|dirección|información)
(no|nunca|jamás) (he )?(di|dado|autoric\w+|autorizado|consent\w+|me suscribí|solicité|pedí|me apunté|me registré) (~ )?(permiso|consentimiento|autorización|recibir|estos|esto(?=\s*(?:[.!,;\n]|$))|este correo|correos?|a (esto|nada|esta lista|este))
no (quiero|deseo|queremos|deseamos|quisiera) (recibir|saber|más|que me|seguir recibiendo|volver a|ser contactad[oa]) (~ )?(más|correos?|mensajes?|e-?mails?|nada|escriban|escribas|contacten|contactes|comunicaciones|este|estos|molest\w+|de ti|de usted)?
(ni|nunca|jamás) (me |nos )?(vuelva[sn]?|escriba[sn]?|contacte[sn]?|escribas|contactes) (~ )?(más|escribir|contactar)?
""",
    ),
    (
        Sense.ASIDE,
        r"""
((sesión|jornada|reunión|charla) informativa|puertas abiertas|webinar)
(propone|propones) (usted )?el (lunes|martes|miércoles|jueves|viernes|sábado|domingo|\d\w*)
sí,? (era|fui|soy) yo
(sí|claro|por supuesto),? (que )?(~ )?(me acuerdo|recuerdo|te recuerdo|le recuerdo)
(mi |nuestr[oa] )?(padre|madre|marido|esposo|mujer|esposa|hermano|hermana|hijo|hija|tío|tía|él|ella) (~ )?(murió|falleció|ha fallecido|ha muerto|nos dejó)
(vendrá|irá) bien a (alguien|otr[oa]s?)
""",
    ),
    (
        Sense.POLITE,
        r"""
(iba|pensaba|estaba a punto de|quería) (~ )?(decir que no|decirle que no|rechazar\w*|declinar|negarme)(?=.{0,80}(pero|hasta))
(normalmente|por lo general|habitualmente|casi siempre|por norma) (~ )?(digo que no|declino|rechazo|me niego)(?=.{0,80}(pero|excepción))
(estoy|estaré) de (vacaciones|permiso),? (y|pero|así que) (~ )?(libre|disponible)(?! (a partir|desde|después))
no soy (un |una |ningún |ninguna |muy |la más |el más |gran )*(expert[oa]|especialista|profesional|sabi[oa]|gran cosa),? (pero|aunque|mas)
(no|nunca) (lo |te |le |me )*(olvido|he olvidado|olvidé)
no (dudes|dude|duden|dudéis|te preocupes|se preocupe|os preocupéis|se preocupen|hay (prisa|apuro|de qué|por qué|duda|afán)|solo|sólo|te desanimes|se desanime|te olvides|se olvide|olvides|olvide|obstante|te lo tomes|se lo tome|es molestia|más de \d+|más tarde de|tengas pena|tenga pena|tiene por qué|importa)
no (sé|se|estoy segur[oa]|tengo claro|tengo muy claro|sabría) (si|cómo|como|qué|que|cuándo|cuánto|de|bien|muy bien|exactamente)
(perdón|perdona|perdone|perdonen|disculpa|disculpe|disculpad|disculpen|disculpas|lamento|siento|lo siento|mil disculpas|perdoná|disculpá) (~~ )?(demora|retraso|tardanza|tardar|tarde|tardado|la espera|brevedad|no (haber|haberte|haberle|contestar|responder|escribir)|respuesta)( ~ )?(antes|contestado|respondido|escrito|contestar|responder)?
(si|cuando|en caso de que)(?![,.])(?! (te |le |os )?(soy|digo)) ~~ (no|nada|ningun\w+|tampoco)
no (te |le |les |os )?(puedo|prometo|podría|aseguro) (prometer|garantizar|asegurar|nada|prometerte)
(feliz|felices|buen|buena|buenos|buenas|lindo|linda|excelente|bonito) (día|días|tarde|tardes|noche|noches|fin|semana|año|fiestas|finde|navidad|pascuas|jornada|verano|viaje|viernes|lunes|puente)
(mucha|suerte|éxitos?|mucho|muchos|que te vaya|que le vaya|te deseo|le deseo|os deseo|les deseo) (suerte|éxitos?|ánimo|bien|mucha|mucho|lo mejor|todo|la mejor)?
(me )?(alegra|alegro|encanta|gusta|encantó|alegró) (de )?(leerte|leerle|saber|oír|recibir|que|tu mensaje|tu correo|su correo|saludarte|saludarle|tu interés|su interés|ver)
(quedo|quedamos|estoy|estamos|en|a la) (~ )?(a la espera|espera|pendiente) (de )?(tu|su|tus|sus|vuestr\w+)? ?(respuesta|noticias|confirmación|comentarios)?
(mantenernos|seguir|estar|sigamos|mantengamos|estemos) en contacto
(por qué|cómo)(?! no) ~ no
""",
    ),
    (
        Sense.CANNOT,
        r"""
si (me |nos |lo |te |la )*(hubiera|hubiese|hubieras|hubieran|hubiéramos) (~ )?\w+(ado|ido|cho|to)
si (pudiera|pudiese|pudiéramos)(?= ?,? (\w+ía|\w+íamos|lo haría|con gusto))
si (tuviera|fuera|tuviese) (~ )?(años menos|más joven)
(me |nos |le |te |les |os |lo |la )?(habría|habríamos|habrían|hubiera|hubieran|hubiese) \w*(ado|ido|dicho|hecho|visto)( (~ )?(con (gusto|placer|alegría)|encantad[oa]))?
si (aún |todavía )?(siguiera|estuviera|fuera|trabajara|tuviera|pudiera) (~ )?(en|aún|todavía|tiempo|fuerzas|posible|más joven)
(ya )?no es (el|mi) caso
(me |nos |)(hubiera|habría|hubiese|hubiéramos|habríamos) (~ )?(gustado|encantado|querido|sido|podido|aceptado|ayudado|dicho)
(aunque|si bien|a pesar de|por mucho que|por más que) (~~ )?(gustaría|encantaría|agradezco|interesante|bonito|honra|halaga|apetece|quisiera|alegra)
(dije|había dicho|te dije|le dije|quedé en|prometí) (~ )?(que )?s[íi]
(antes|hace años|en otra época|en su día) (~ )?(sí|con gusto|encantad[oa]|me encantaba)
(qué más quisiera|ojalá pudiera|ya quisiera|quién pudiera)
""",
    ),
    (
        Sense.OTHER,
        r"""
(enlace|link|archivo|adjunto|documento|grabación|formulario|contraseña|invitación) (~~ )?(no|falta|roto|vacío|caducad[oa]|erróne[oa])
(no|sin|falta|faltaba|olvidaste|olvidó) (~ )?(venía|había|hay|llegó)? ?(~ )?(adjunto|archivo|enlace|link|documento)
no era para (ti|usted|ustedes|vosotros)
(ignór\w+|ignora\w*|ignore\w*|haz caso omiso|haga caso omiso|olvida\w*) (~ )?(este|el|mi|mensaje|correo|por favor|anterior)?
(por cierto|para tu información|para su información|fyi|oye|te cuento|dato|ojo|por si)(?=[^?]{0,160}$)
(aquí|abajo|debajo) (van|tienes|tiene|están) (mis|las) respuestas
""",
    ),
    (
        Sense.REFUSE,
        r"""
respuesta es la de siempre
(tóm|consider|considér)[ae]l[oa] como un no
que me dejen (tranquil[oa]|en paz)
en otra vida
(también |incluso )?sin (mis consejos|mi ayuda|mí)(?=\s*(?:[.,!;\n]|$))
en (vez|lugar) de (una|la) (llamada|charla|entrevista|conversación|reunión)(?=[^.?!\n]{0,60}\b(enlace|libro|blog|podcast|artículo|página)\b)
(sigo|seguimos) (pensando|opinando) (lo mismo|igual)
no (quiero|deseo|queremos|me interesa) (~ )?(cambiarl[ao]|aplazarl[ao]|moverl[ao]|reprogramar\w*|otra (fecha|hora|cita))
si (te |le |os )?digo que sí(?=[^.?!\n]{0,60}\b(todos|todas|otros|demás)\b)[^.?!\n]{0,60}
ya no (hacemos|damos|aceptamos|ofrecemos|realizamos|atendemos|organizamos) (~ )?(est[aeo]s?|es[aeo]s?|entrevistas|llamadas|charlas|reuniones|visitas)
no (atiende|atendemos|atiendo|tramita|tramitamos|acepta|aceptamos|acepto|admite|admitimos) (~ )?(peticiones|solicitudes|invitaciones|consultas)
(muy |demasiado |ya (estoy|soy) (muy )?)(mayor|viej[oa]|cansad[oa]) para (~ )?(trotes|cosas|eso|esto|historias)
otra víctima
(dejo|dejamos) (~ )?(a otr[oa]s|para otr[oa]s|a los jóvenes)
(?<![a-z]\s)(uf |uy |ay |no |hombre )*que va(?=\s*(?:[.!,;\n]|$))
ni (de (broma|coña|chiste|casualidad)|hablar|loc[oa]|en sueños|por asomo|borrach[oa]|pensarlo)
cuando las ranas (críen|tengan) pelos?
(acordado|decidido|resuelto|dispuesto) no
(lo he|lo tengo|la he|queda) (tachado|borrado|anulado|cancelado)(?=\s*(?:[.!,;]|$| y))
(me retracto|me retiro|yo me bajo|me bajo|me echo atrás|renuncio)(?=\s*(?:[.!,;\n]|$| de))
(hoy|ahora) (ya )?no(?=\s*(?:[.!;\n]|$))
(no|tampoco) (voy|vamos|pienso|pensamos|quiero|queremos) (a )?(~ )?(hacerlo|hacer eso|aceptar\w*|participar|dar\w*)(?=\s*(?:[.!,;\n]|$))
(déselo|dáselo|désela|cédalo|ofrézcalo) a (otr[oa]|alguien)
pero no(?=\s*(?:[.!;\n]|$| gracias))
(mejor )?(lo dejamos|dejémoslo|lo dejo)(?=\s*(?:[.!,;\n]|$| aquí| ahí| estar| así))
no (concedo|concede|concedemos|doy|da|damos|otorga|otorgamos|realiza|realizamos|acepto|acepta|aceptamos) (~ )?(entrevistas|charlas|reuniones|visitas)
(no|tampoco) (me |nos |le |les )?(es|será|resulta|sería) posible (acceder|atender|conceder|aceptar)
ni (ese|este|aquel) (día|momento) ni (otro|ningún|en otro)
no (recibo|recibimos|recibe|atiendo) (ya )?(a )?(nadie|visitas)
(nunca|jamás|no) para (una|un) (entrevista|charla|conversación|llamada)
(para una (entrevista|charla|conversación|llamada)) ?,? (nunca|jamás|no)
ya estoy fuera de
(ni|en este momento|actualmente) ?(ahora|hoy)? ?(ni|y) (~ )?(en el futuro|más adelante|después|nunca|luego) ?(no)?
(otras|otros) (prioridades|obligaciones|compromisos)
(dejémoslo|lo dejamos|dejarlo) (ahí|aquí|así|en paz)
(decepcion\w+|defraud\w+)
(retiro|retirar|retiramos|retracto|anulo|revoco) (~ )?(lo(?! dicho:)|mi|la|el|que|oferta|propuesta|palabra|promesa)
(echo|echarme|eché|me he echado|tiro) (para |pa )?atrás
(cambié|cambiado|cambiar) de (opinión|idea|parecer)(?!: (mejor|vamos|que sea))
(respuesta|decisión|postura) (~~ )?(negativa|la misma|definitiva|no ha cambiado|sigue siendo no|es no)
no (habrá|hay|veo|tiene|buscaré) (~ )?(otra fecha|otro día|sentido|caso|más fechas)
(lo )?(pensé|pensado|pensándolo) (~~ )?no
(paso|yo paso)(?=\s*(?:[,.!]|$))(?=[,.!]? ?(gracias|de esto|esta vez|lo siento|$))
(dejé|dejado|abandoné|ya no hago|terminé con) (~ )?(esas|estas|esos|estos|eso|las|de hacer|de dar) (~ )?(charlas|conversaciones|entrevistas|reuniones|llamadas)?
(busque|busca|busquen|encuentre|pregunte|pregunta|acuda) (~ )?(a )?(otr[oa]|alguien|otra persona|en otr[oa])( persona| lado| sitio)?
(se equivoca|te equivocas|se ha equivocado|te has equivocado|se confunde|me confunde) (~ )?(de|con)
(solo|sólo|únicamente) (~ )?(con|para|a) (~ )?(clientes|socios|miembros|pacientes|alumnos de)
ni (~ )?(ningún|ninguna|otro|otra) (otro |otra )?(día|fecha|momento|ocasión)
(mejor|prefiero|preferiría|prefiero que) (que )?(no|lo dejemos|dejarlo|la dejemos|evitarlo|abstenerme)(?=\s*(?:[.!,;\n]|$| reprogram\w+| hacer| hablar| buscar))
(me es|me resulta|nos es|es|será) (del todo |totalmente )?imposible(?! (antes|el|este|esta))
(prohíb\w+|impid\w+|vet\w+|no me dejan|no nos dejan)
nada (más )?(que|para) (contar|decir|añadir|aportar)
(debo|tengo que|quisiera|prefiero|voy a|me toca|quiero) (declinar|rechazar|cancelar)(la|lo|las|los|me)?
(pero|gracias,?|yo|mejor|esta vez) paso(?=\s*(?:[.!,\n]|$))
no me siento (~ )?(cómod[oa]|capaz|a gusto|bien|preparad[oa])
(no|nunca) (hablo|trato|converso|charlo) (~ )?(con|de|sobre) (desconocid\w+|extrañ\w+|mi|gente)
ya no (hago|doy|acepto|ofrezco|realizo|atiendo) (~ )?(este|esta|estas|estos|entrevistas|llamadas|eso|charlas|mentorías)
no (me |nos |le |estoy |estamos |estaría |estaríamos )*(interesa\w*|interesad[oa]s?|apetece|convence|dispuest[oa]s?|llama la atención|va a ser posible|será posible|en condiciones|por la labor|resulta posible|es viable|viene bien hacer)
no (tengo|tenemos|hay|tendría) (~ )?(interés|ganas|intención)
(sin|ningún|cero) interés
no (concedo|concedemos|doy|damos|hago|hacemos|acepto|aceptamos|ofrezco|ofrecemos|realizo|realizamos|suelo|solemos|atiendo|atendemos|participo|participamos|brindo|brindamos|contesto|respondo) (~ )?(este|esta|ese|esos|estos|entrevistas?|llamadas?|reuniones?|solicitudes?|encuestas?|tipo|de|a|en|hacer|aceptar|dar|charlas|información)
(prefiero|preferimos|preferiría|preferiríamos|mejor|decidí|he decidido|opto por|quisiera) (~ )?(no|que no|declinar|rechazar|cancelar|pasar|abstenerme|dejarlo(?! para))(?! (antes|el|los|por la))
(debo|tengo que|tenemos que|debemos|me veo|nos vemos|lamento|quiero|quisiera|voy a|vamos a|permíteme|permítame|hay que|toca|he de|tendré que|tendría que) (~ )?(declinar|rechazar|cancelar|decir que no|decirte que no|decirle que no|desistir|anular|denegar|negarme|excusarme|suspender|pasar(?! (por|a|te|le|su|tu)))
(declino|rechazo|cancelo|cancelamos|declinamos|rechazamos|desisto|me niego|anulo|paso de|me bajo|me abstengo|lo cancelo)
(muchas |)(gracias)[,.]? pero no( gracias)?(?=\s*(?:[,.!;\n-]|$))
no (muchas )?gracias
(es|sería|va a ser|será|un|mi respuesta es|respuesta es) (que |un )?(rotundo )?no(?=\s*(?:[,.!;\n]|$| por| gracias| esta vez))
(por|según|debido a|nuestras?|las?|contra) (~ )?(políticas?|normas?|normativa|reglamento|cláusula|acuerdo de confidencialidad|compliance|confidencialidad|directrices) (~ )?(interna\w*|de la (empresa|compañía|casa)|de empresa|corporativ\w*|de confidencialidad|no|del grupo)?
no (me |nos |se |lo |está |estoy |tengo |tenemos )*(está |es |)*(permitid[oa]|permite\w*|autoriza\w*|puede dar|pueden dar|deja\w*|permiso|autorización)( ~ )?
(no|nunca|tampoco) (es )?(para mí|lo mío|va conmigo|cuente[sn]? conmigo|cuenten con|contéis conmigo)
(busque|busca|buscá|busquen) (~ )?(a )?(otra persona|alguien más|otro|a alguien)
(pérdida de tiempo|perder (el|mi|su) tiempo|hacerme perder)
no (quiero|deseo|queremos|deseamos|pienso|voy a|vamos a|quisiera|haré|haremos) (~ )?(participar|hablar|hacer|dar|reunirme|ninguna?|la entrevista|conceder|seguir|continuar|comprometerme|compartir|responder|colaborar|quedar)
""",
    ),
    (
        Sense.NAY,
        r"""
(no|nop|nope|nel|nanai|na)(?=\s*(?:[,.!;\n-]|$| gracias| muchas gracias| lo siento| puedo, gracias| señor))(?![,.]? (hay problema|pasa nada|te preocupes|se preocupe|es molestia|tengo problema|es problema))
""",
    ),
    (
        Sense.WRONG,
        r"""
no (soy|somos|creo (que sea|ser)|debo ser|sería|seré|soy quizás|soy tal vez) (~ )?(la|el|quien|tu|su)? ?(mejor |más )?(persona|contacto|indicad[oa]|adecuad[oa]|correct[oa]|apropiad[oa]|idóne[oa]|responsable|encargad[oa]|expert[oa]|especialista|más indicad[oa]|mejor|quien)
(persona|contacto|departamento|dirección|área|número|destinatario) (equivocad[oa]|incorrect[oa]|erróne[oa])
(te|se|os) (has|ha|han|habéis) (equivocado|confundido) (~ )?(de|persona|contacto)?
(ya )?no (trabajo|estoy|laboro|pertenezco|llevo|formo|me dedico|me ocupo|trabajamos|ando|sigo|manejo|curro|me encargo|soy parte) (~ )?(ahí|allí|allá|aquí|en|para|más|parte|eso|a eso|de eso|con|del|ese|esa|a ese|con ellos|dentro|lo de)
(no|tampoco|nada) (es|entra|está|corresponde) (~ )?(mi|dentro de mi|de mi|en mi|a mi|nuestr\w+) (área|campo|tema|ámbito|departamento|competencia|especialidad|sector|cancha|rubro|terreno|responsabilidad|negociado)
(cambié|cambiado|dejé|dejado|salí|he salido|me fui|renuncié) (de|el|la|del|mi|ese|esa|a otro|a otra) ?(~ )?(departamento|empresa|puesto|trabajo|equipo|área|compañía|sector|rubro|cargo|grupo)
(me jubilé|jubilad[oa]|estoy retirad[oa]|me he jubilado|pensionad[oa]|retirad[oa]|prejubilad[oa]|me retiré)
(no|poco|casi nada|nada) (sé|se|conozco|entiendo|manejo|tengo (experiencia|idea|conocimiento\w*|ni idea)|domino) (~ )?(mucho|nada|suficiente|de eso|de ese|del tema|sobre|de|en|ese)
(ni idea|sin experiencia|poca experiencia|cero experiencia) (~ )?(de|en|con|sobre)
(alguien|otra persona|compañer[oa]|colega|otro|otra|otros) (~ )?(mejor|más (indicad[oa]|adecuad[oa]|preparad[oa]|cercan[oa]|experiencia)|te puede|le puede|podría|puede)
(sólo|solo|únicamente|solamente) (llevo|me encargo|me ocupo|trabajo|manejo|veo)
""",
    ),
    (
        Sense.ACK,
        r"""
(no|sin) (lo )?(he|haber) (~ )?(decidido|resuelto)( aún| todavía)?
(miro|veo|reviso|consulto|chequeo) (mi |la |el )?(agenda|calendario|disponibilidad) (~ )?(y|,)?
(solicitud|petición|consulta|mensaje|correo) (~ )?(registrad[oa]|será atendid[oa]|ha sido (recibid[oa]|registrad[oa])|fue (recibid[oa]|registrad[oa])|tramitad[oa])
(déjame|déjeme|dejame|déjenme|deja que|tengo que|voy a|necesito|quiero) (~ )?(pensar|pensarlo|consultar|consultarlo|mirar|mirarlo|meditar|meditarlo|hablarlo|verlo)(lo)?
(te|le|les|os) (responderá|contestará|atenderá|contactará|escribirá|llamará)(n)?
(gracias|mil gracias) (~ )?(por )?(recordár\w+|record\w+|el recordatorio|la insistencia)
(ok|vale|listo|bueno)?[,]? ?(visto|leído|recibido|enterado)(?=\s*[,.!])
(recibido|recibida|anotado|apuntado|enterad[oa]|leíd[oa]|tomo nota|tomamos nota|acuso recibo|acusamos recibo|acuse de recibo|visto)(?=\s*(?:[,.!;\n-]|$| gracias| y| muchas| tu| su| de| lo| con| el| por))
(he|hemos|ha sido|fue|ya|ha) (recibido|recibimos|recibí|recibida) (~ )?(su|tu|el|la|tus|sus|correo|mensaje|consulta|solicitud|correctamente|nota)
(recibimos|recibí) (~ )?(su|tu) (~ )?(consulta|solicitud|mensaje|correo|petición|e-?mail|mail)
(te|le|les|os) (respondo|contesto|escribo|aviso|digo|confirmo|responderé|contestaré|responderemos|contestaremos|escribiré|llamo|cuento|avisaré|confirmaré|diré|estaré) (~ )?(en (breve|cuanto|unos|estos|los|un)|pronto|luego|más tarde|mañana|cuanto antes|a la brevedad|lo antes posible|esta (tarde|semana|noche)|con calma|algo|avisando|después|por la)
(me pondré|nos pondremos|me pongo|nos ponemos|se pondrá|se pondrán|me estaré poniendo|se comunicará|nos comunicaremos|me comunico) (~ )?(en contacto|comunicando|contigo|con usted|con ustedes)( ~ )?(en (breve|cuanto)|pronto|lo antes posible|a la brevedad|dentro de)?
(lo|la|déjame|déjeme|dejame|tengo que|voy a|debo|necesito|deja|permíteme|permítame|ahora|me lo) (~ )?(miro|reviso|mirar|mirarlo|revisar|revisarlo|consultar|consultarlo|consulto|pienso|pensar|pensarlo|pensármelo|verlo|veo|chequear|chequeo|checar|checo|valoro|valorar|estudio|comento|ver) ?(~ )?(agenda|calendario|y|con|bien|un poco|mi jef\w+|equipo|cómo|si|qué|,)
(respuesta|mensaje|correo|contestación) (~ )?(automátic[oa]|generad[oa] automáticamente)
(número|nº|no\.|núm\.?|folio|código) (de )?(ticket|caso|consulta|expediente|referencia|seguimiento|solicitud|reporte|radicado)
(un|nuestro|alguien|algún|una) (integrante|miembro|agente|asesor|equipo|persona|representante|ejecutiv[oa])( ~~ )?(se (pondrá|comunicará|contactará)|te contactará|le contactará|responderá|atenderá|contactará)
""",
    ),
    (
        Sense.AWAY,
        r"""
(de viaje|de baja|de permiso|de excedencia|en (perú|japón|congreso|rodaje|campo)) (~ )?(esta|hasta|toda|maternal|paternal|médica|;|,|casi|sin)
(a la vuelta|a mi vuelta|cuando vuelva|a mi regreso)(?=\s*(?:[.!,;\n]|$))
(fuera|ausente|afuera) (~ )?(de la oficina|de oficina|del despacho|del país|de viaje|hasta|del|desde|por|en|estaré)
(estoy|estaré|me encuentro|me encontraré|estamos|estaremos|ando|encuentro|salgo|actualmente) (~ )?(de (vacaciones|viaje|baja|licencia|permiso|descanso|asuntos propios|excedencia)|en (licencia|permiso|una conferencia|un congreso)|ausente|fuera)
(de vacaciones|de baja (médica|maternal|paternal|por)|de licencia|baja por (maternidad|paternidad|enfermedad)|permiso de (maternidad|paternidad)|licencia de maternidad|licencia por) (~ )?(hasta|del|desde|y|por)?
(vuelvo|regreso|volveré|regresaré|estaré de vuelta|estaré de regreso|me reincorporo|me reincorporaré|retorno|retornaré|estaré de nuevo|me incorporo|me incorporaré|de vuelta|de regreso) (~ )?(el|a partir del|a la oficina|al trabajo|en|desde|lunes|martes|miércoles|jueves|viernes|\d)
""",
    ),
    (
        Sense.HINT,
        r"""
(acceso|conexión) (~ )?(limitado|limitada|restringido|intermitente|esporádico|reducido|irregular)
(sin|no tendré|no tengo|poco) (~ )?(acceso|conexión) (~ )?(a|al|correo|e-?mail|mi)?
(en|para|si) (~ )?(caso de urgencia|caso de emergencia|urgente|urgencias?|urgentes|emergencias?|es urgente)
(durante|en) (mi|su|esta) ausencia
(solo|sólo|únicamente) (trabajo|estoy|atiendo) (~ )?(los|de|lunes|martes|miércoles|jueves|por la mañana|media jornada)
(oficina|oficinas|empresa|universidad|escuela|centro|cerramos|cerrado|cerrada|cerradas) (~ )?(cerrad[oa]s?|permanecer\w+|por vacaciones|por feriado|hasta)
""",
    ),
    (
        Sense.LEFT,
        r"""
ya no (trabajo|formo parte|laboro|estoy|pertenezco|presto) (en|de|para|con|a|servicios) (la empresa|esta empresa|esta compañía|la compañía|[a-z]+)
(esta|este|mi) (dirección|cuenta|buzón|correo|e-?mail) (~ )?(ya no|no) (~ )?(está|es|se|activ[oa]|revisa\w*|monitore\w*)
""",
    ),
    (
        Sense.LATER,
        r"""
antes de(l)? (~ )?(?!\w+[aei]r nada)\w+ (no (puedo|podré|me es|va a|será|hay)|imposible|nada)
(habrá|hay|tendrá|tendrás|toca|tendremos|tendría) que (esperar|ser (cuando|después|tras|en)|dejarlo|aplazar\w*|posponer\w*)
(primero|antes) (~ )?(tengo que|debo|necesito|quiero|me toca|hay que) (~ )?(acabar|terminar|entregar|cerrar|instalarme|mudarme|recuperarme|pasar|sacar|salir)
(nada|ninguna|imposible|no) (~ )?antes (de|del) (~ )?(<month>|<season>|verano|que|acabar)
(después|luego|más tarde) (ya )?(veremos|vemos|veo|se verá|hablamos)
(una vez|en cuanto|cuando) (que )?(~ )?(pas\w+|acab\w+|termin\w+|cierr\w+|entreg\w+|mejor\w+)
(pregúnta\w*|pregunte\w*|recuérda\w*|recuerde\w*|escríbe\w*|escriba\w*|busca\w*|vuelva\w*|vuelve\w*|insist\w+|inténta\w*) (~ )?(dentro de|en|después|tras|pasad[oa]|a partir|otra vez|de nuevo|a preguntar\w*|a intentar\w*)
(acabo de|recién|apenas) (~ )?(empezar|empecé|llegar|llegué|entrar|entré|incorporar\w*|comenzar|comencé)
(cuando|en cuanto|una vez que|apenas) (termine|acabe|vuelva|tenga (más )?tiempo|pase|regrese|salga|se calme|entregue|cierre|cerremos|acabemos|se despeje|me recupere|me libere|esté (más|menos|libre))( ~ )?
(dame|deme|necesito|dadme) (~ )?(unas|un par de|dos|tres|algunas) (semanas|meses)
(ahora|ahorita|ahora mismo|en este momento|de momento|por el momento|por ahora|actualmente|estos días|esta semana|este mes|este año|este trimestre|hoy por hoy|justo ahora|justo|en estos momentos|estas semanas) ~~ (no|imposible|complicad[oa]|liad[oa]|a tope|saturad[oa]|hasta arriba|ocupad[oa]|difícil|mal momento|de cabeza|full|desbordad[oa]|locura|mucho (lío|trabajo|jaleo)|mucha carga|fatal|jodid[oa]|cierre|saliendo|apretad[oa]|con mil|a mil|hasta las|de viaje)
(no|imposible|difícil|complicado) (~ )?(ahora|ahorita|en este momento|de momento|por el momento|por ahora|actualmente|estos días|esta semana|este mes|este año|este trimestre|hoy por hoy|todavía|aún|tan pronto)
(mal|no es (un |el )?(buen|mejor)|no es buena?) (momento|época|fecha|timing|temporada)
(escríb[ea]me|escribe|escribime|escribidme|escríbanos|escríb[ea]nme|llám[ea]me|llamame|contáct[ea]me|contactame|recuérd[ea]me|recordame|avís[ea]me|avisame|búsc[ae]me|buscame|háblame|hablame|mánd[ae]me|pregúnt[ae]me|vuelve|vuelva|volvé|insiste|insista|retom\w+|intént\w+|pégame|échame|dame|ponte|póngase|comunícate) (~ )?(en|a|después|tras|pasad[oa]s?|dentro|más adelante|luego|cuando (?!quier|pueda|guste|te|le)|la|el|hacia|a partir|otra vez|de nuevo|nuevamente|entonces|para|al) (~ )?(<month>|<season>|semanas?|mes|meses|año|próxim[oa]|que viene|volver|vuelta|regreso|contactar|escribir\w*|intentar\w*|preguntar\w*|llamar|adelante|finales|principios|mediados|unas|unos|dos|tres|pase|termine|acabe|haya|esté|toque|trimestre|contacto)
(escríb[ea]me|escribime|escribe|escribidme|recordame|recuérd[ea]me|llamame|buscame|contactame|contáct[ea]me) (en|después|tras|más adelante|luego|cuando (?!quier|pued|gust|te|le|os)|pasad[oa]s?|a partir|dentro)
(hablamos|hablemos|lo vemos|lo retomamos|retomamos|retomemos|retomarlo|lo hablamos|nos vemos|veámoslo|lo dejamos|dejémoslo|dejarlo|posponer|posponerlo|pospongamos|posponemos|aplazar|aplazarlo|aplazamos|aplacemos|quedamos|lo aplazamos|postergar|postergarlo|lo postergamos|podríamos hablar|podemos hablar|podríamos retomarlo|conversamos|platicamos|charlamos|mejor) (~ )?(en|después|para|más adelante|tras|a la vuelta|cuando|luego|a partir|dentro|otro|pasad[oa]s?|hasta|a principios|a finales|a mediados) (~ )?(<month>|<season>|semanas?|mes|meses|año|próxim[oa]|que viene|adelante|otr[oa]|momento|vuelta|esté|pase|termine|dos|tres|unas|de|del|nuevo)
(más adelante|en otro momento|otro momento|en otra ocasión|otra ocasión|otro día|la próxima|más tarde|a futuro|en un futuro|otra vez será|en el futuro)
(no|nada|imposible|sólo|solo|recién|disponible|hasta|libre) (~ )?(antes de|hasta|a partir de|después de|tras|en) (~ )?(<month>|<season>|semanas?|mes|meses|año|próxim[oa]|vuelta|regreso|fin|mediados|principios|\d|lanzamiento|trimestre|que)
(cuando|después de|tras|pasad[oa]s?|una vez|en cuanto|hasta que|luego de) ~~ (<season>|<month>|pase|termine|acabe|terminemos|vuelva|regrese|baje|libere|calme|calmen|tenga (más )?tiempo|esté más|lanzamiento|exámenes|cierre|entrega|mudanza|feria|congreso|proyecto|campaña|finales|desocupe|respire)
""",
    ),
    (
        Sense.SOMETIME,
        r"""
(en|dentro de) (un|una|dos|tres|cuatro|unas|unos|algunas|un par de|2|3|4|6|par de) (pocas |cuantas |)?(semanas?|mes|meses|semanitas|días|quincenas?)
(en|a|para|hacia|a principios|a finales|a mediados|desde|principios|finales|mediados|fines|a fines|a partir|el|la|por) (de |del |el |la |finales de |mediados de |principios de )*(<month>|primavera|verano|otoño|invierno|próximo (mes|año|trimestre|semestre)|mes que viene|año que viene|mes próximo|año próximo|trimestre que viene|vuelta de (las )?vacaciones|vuelta del verano|año nuevo|próximo cuatrimestre)
""",
    ),
    (
        Sense.PROPOSE,
        r"""
(te|le|os|les) (va|viene|parece|queda|cuadra|sirve|conviene|iría|vendría|funciona) (bien|ok|perfecto|mal|eso|así)?( ~ )?(?= ?\?)
(cuál|qué (día|hora|fecha|horario)) (~ )?(viene|va|conviene|queda|acomoda|cuadra|prefiere|prefieres|prefieren|sirve|gusta)( (~ )?(mejor|más|bien))?(?= ?\?)
(dale|vale|ok|sí|no|verdad|cierto|te late|te parece|qué te parece|qué le parece|cómo estás|cómo está|qué tal|de acuerdo|bueno|va|sale)(?= ?\?)
""",
    ),
    (
        Sense.MOVE,
        r"""
(podemos|podríamos|puedo|podría|te importa si|le importa si|os importa si|te parece si|hay que|tengo que|tenemos que|habría que|es posible|sería posible|lo|la) (~ )?(mover|movemos|movamos|cambiar|cambiamos|cambiemos|adelantar|adelantamos|atrasar|retrasar|retrasamos|correr|pasar|pasamos|aplazar)(lo|la|nos)? (~ )?(hora|lo|la|al|el|para|nuestra|una|cita|a las|media|jueves|lunes|martes|miércoles|viernes)
(una hora|media hora|un rato) (más tarde|antes|después)
""",
    ),
    (
        Sense.DROP,
        r"""
(<day>) (~ )?(no (me |puedo|va|podré|podría|voy|es|funciona|estoy|llego)|imposible|complicado|ocupad[oa]|lo tengo)( ~ )?(viene bien|puedo|va bien|posible|sirve|cuadra|disponible|llego)?
(es[oa]s|est[oa]s|las|los) (dos |tres )?(fechas|días|horas|horarios|opciones) (~ )?no (me|nos) (va|van|viene|vienen|sirven|cuadran|quedan|acomodan)( bien)?
no (me |puedo|podré|podría|nos|llego|estoy|estaré|voy a poder) ?(~ )?(viene bien |va bien |sirve |cuadra |queda |conviene |disponible |)?(~ )?(<day>)
(podemos|podríamos|puedes|podrías|podría|puede|hay que|tengo que|tenemos que|debo|tendría que|quisiera|me gustaría|sería posible|es posible|se puede|podés|necesito|habría que|te importa si) (~ )?(mover|moverlo|moverla|cambiar|cambiarlo|cambiarla|reagendar|reprogramar|correr|pasarlo|pasarla|adelantar|retrasar|atrasar|reagendarlo|aplazarlo unas horas)
(me ha surgido|me surgió|surgió|ha surgido|me salió|se me (complicó|cruzó|juntó)|tengo (un )?(conflicto|imprevisto|compromiso)|choca|se solapa) ?(~ )?(algo|un|imprevisto|compromiso|urgente)?
""",
    ),
    (
        Sense.FIXED,
        r"""
(como|tal como|según) (lo |me |)?(propones|propone|proponías|propuesto|sugeriste|sugieres|sugiere|dijiste|acordado|hablado|acordamos|quedamos|indicas|propusiste)
(confirmo|confirmamos|confirmad[oa]|agendad[oa]|reservad[oa]|anotad[oa]|bloquead[oa]|apuntad[oa]|queda (confirmad[oa]|agendad[oa])) (~ )?(la|el|para|cita|reunión|lunes|martes|miércoles|jueves|viernes|mi agenda|en la|,|\.)
((queda |ya |lo tengo |todo )?(agendad[oa]|confirmad[oa])|(queda|quedas|lo tengo) (apuntad[oa]|anotad[oa]|reservad[oa]))(?=\s*(?:[,.!;\n-]|$| y| gracias| muchas))
(nos vemos|hablamos|te veo|nos hablamos) (el|mañana|entonces|ahí|allí|este|la semana) (~ )?(lunes|martes|miércoles|jueves|viernes|entonces|que viene)?
""",
    ),
    (
        Sense.SUITS,
        r"""
(me|nos) (vale|valen|acomodan|cuadran) (tanto|los|las|ambos|ambas|cualquiera|el|la|<day>)
(conforme|de acuerdo|conformes) con (el|la|lo|su|tu) (~ )?(fecha|hora|horario|día|cita|propuest[oa]|propone|indica|indicad[oa]|señala)
(la|el|su|tu|esa|ese) (fecha|hora|horario|día|cita)( (propuest[oa]|indicad[oa]|sugerid[oa]|señalad[oa]|que (me |nos )?(propone|indica|sugiere|señala)s?))?( y (la |el )?(hora|fecha|día))? (es|son|está|están|resulta|resultan|sería) (conveniente|convenientes|adecuad[oa]s?|bien|perfect[oa]s?|correct[oa]s?)
(quedamos|queda|dejamos|dejémoslo) (para|en|el|así|entonces) (~ )?(lunes|martes|miércoles|jueves|viernes|eso|esa|así)
(<day>|ese|esa|el|la|su|tu|primer[oa]?|segund[oa]|ambas|los dos|cualquiera) (~ )?(primer |segundo |)?(opción|hora|horario|fecha|propuesta|hueco|día|<day>)? ?(me |nos )(viene|va|parece|queda|sirve|cuadra|funciona|conviene|encaja) ?(bien|perfecto|genial|perfectamente|fenomenal|muy bien|de lujo|estupendo)?
""",
    ),
    (
        Sense.ACCEPT,
        r"""
cuent[ae] (usted )?conmigo
(al|por) supuesto(?! (que no|no))
con todo (el )?gusto
(me|nos) (animo|sumo|uno|presto|ofrezco)
(siempre )?hay tiempo para
(me|nos) (da|daría|dará) (mucho |muchísimo |un )?(gusto|placer|alegría|ilusión)
(por qué|porqué|porque|cómo|como) no(?=\s*(?:[,.!?;\n-]|$))
(no hay|sin|ningún|no tengo|ningun|no es) (problema|inconveniente|drama|pega|lío|pedo|bronca|rollo|molestia)( alguno)?
no (veo|tengo|habría) (~ )?(inconveniente|problema|por qué no)
(con|será un|es un|sería un|un|todo un) (mucho |muchísimo |sumo |gran |todo el )?(gusto|placer|agrado|honor)(?! (saludarte|saludarle|leerte|leerle|conocerte ayer))
(encantad[oa]s?|encantadísim[oa]|claro|claro que sí|clarísimo|por supuesto|cómo no|como no|desde luego|naturalmente|sin duda|dale|dale nomás|órale|orale|va(?=\s*(?:[,.!]|$))|vale|venga|sale(?=\s*(?:[,.!]|$))|de acuerdo|listo|perfecto|perfectamente|genial|estupendo|fenomenal|buenísimo|bárbaro|excelente|fantástico|chévere|bacán|de una|okey|okay|ok|oki|obvio|hecho|cuenta conmigo|cuente conmigo|contad conmigo|trato hecho|me apunto|me sumo|adelante|faltaba más|faltaría más|con gusto|de lujo|simón|ándale|cuando quieras|cuando quiera|cuando guste|cuando gustes|maravilloso|muy bien|está bien|me parece (bien|perfecto|genial|estupendo|buena idea|una (buena|gran) idea|excelente|muy bien|interesante)|buena idea|gran idea|suena (bien|genial|interesante|perfecto|muy bien))(?! (que no|está que|de que))
(sí|si|sip|sipi|yes|simon)(?=\s*(?:[,.!;:\n)-]|$| (claro|por supuesto|puedo|podemos|quiero|me|con|encantad[oa]|tengo|acepto|gracias|perfecto|dale|a|señor\w*|que|cómo|como|estaré|estoy)))
(me|nos) (encantaría|encanta|gustaría|parece|viene|va|queda|cuadra|apetece|interesa|sirve|alegrará|dará gusto|dará mucho gusto|hace ilusión|late|pinta) (mucho |la idea |fenomenal |muy |super |súper |)?(bien|perfecto|genial|fenomenal|estupendo|ayudarte|ayudarle|ayudar|charlar|hablar|conversar|la idea|la propuesta|platicar|poder|conocerte|conocerle|colaborar|compartir|super|hablarlo|contarte|contarle|participar|estupendamente|muy bien|de perlas|de maravilla|verte|quedar|apoyarte)
(puedo|podemos|podría|podríamos|puedes|podré|podremos|se puede) (perfectamente |sin problema |encantad[oa] |claro |con gusto |te |le |dedicarte |dedicarle |ofrecerte |ofrecerle |sí |)*(<talk>|dedicar\w*|ofrecer\w*|hacer\w*|sacar\w*|buscar\w*|encontrar\w*|vernos|quedar|agendar|coordinar|contar\w*|explicar\w*|regalar\w*|reunir\w*|tomar\w*|darte|darle)
(hablemos|charlemos|conversemos|platiquemos|veámonos|quedemos|quedamos|hagámoslo|coordinemos|agendemos|coordinamos|agendamos|lo agendamos|lo cuadramos|lo coordinamos|lo hablamos|nos tomamos|armemos|juntémonos|reunámonos)
(mánd[ae]me|manda|mande|mandame|envía(me)?|envíe(me)?|enviame|envíenme|dime|dígame|decime|díganme|propón(me)?|proponga|propóngame|proponé|proponeme|pás[ae]me|pasame|avís[ae]me|avisame|indícame|indíqueme|dame|deme|sugiéreme|sugiérame|agenda|agende|agendá|reserva|reserve|reservá|elige|elija|elegí|escoge|escoja|comparte|cuéntame|coméntame) (~ )?(fechas?|horas?|horarios?|día|días|cuándo|cuando (te|le|puedas?|quieras|os|les)|disponibilidad|disponibilidades|huecos?|invitación|propuesta|opciones|qué (te|le|día)|que día|cita|espacio|invite|agenda|calendario|link|enlace|hueco|bien|aquí|directamente|convocatoria)
(cuándo|qué día|qué días|a qué hora|qué hora|qué horario|qué fecha|qué fechas|qué disponibilidad|cuando|que dia|que hora) (~ )?(te|le|os|les|tienes|tiene|puedes|puede|podrías|podría|podés|prefieres|prefiere|quieres|viene|va bien|conviene|queda|sería|tenés|podemos)
(llám[ae]me|llamame|ll[aá]meme|llamadme|márc[ae]me|marcame|mi (número|móvil|celular|teléfono|cel) es|este es mi (número|móvil|celular)|me puedes (llamar|marcar)|puedes llamarme|puede llamarme|aquí (está|tienes|tiene) mi (agenda|calendario|enlace|link))
(acepto|aceptamos|accedo|estoy dispuest[oa]|estamos dispuest[oa]s|estoy (a tu|a su|a vuestra) disposición|estoy (disponible|encantad[oa]|libre|abiert[oa])|quedo a (tu|su) disposición|cuentas conmigo|estoy para|para eso estamos|feliz de|con ganas|tengo ganas|content[oa] de|gustos[oa]|honrad[oa]|un honor)(?! leer)
(veinte|treinta|quince|media|\d+|un café|una videollamada|una llamada) (minutos?|min|hora|minutitos)? ?(~ )?(está|están|me va|me viene|sin problema|va|perfecto|suficiente|bien|son|basta)( bien)?
(mi (asistente|secretaria|secretario|ayudante)) (~ )?(te|le|se|coordinará|buscará|puede|agendará)
(ilusión|ganas de|esperando) (hablar|conocerte|charlar|que hablemos|nuestra)
(https?://)?(www\.)?(calendly\.com|cal\.com|doodle\.com)\S*
""",
    ),
    (
        Sense.WOULD,
        r"""
(me|nos) (hubiera|habría|hubiese|encantaría|gustaría|hubiera gustado|habría encantado) (~ )?(encantado|gustado|ayudar\w*|poder|<talk>|decir que sí|decirte que sí|aceptar)?
(ojalá) (~ )?(pudiera|pudiese|pudiéramos|tuviera)
""",
    ),
    (
        Sense.CANNOT,
        r"""
no va a (poder ser|ser posible|poderse)
no (contamos|cuento|dispongo) con (~ )?(disponibilidad|tiempo|espacio|recursos|capacidad)
no (me |te |le |les |os |nos |lo |la |se |voy a |vamos a )*(puedo|podemos|podré|podremos|podría|podríamos|puede|poder|pude|podrá|es posible|será posible|resulta posible|da tiempo|va a poder ser|da la vida|alcanza|alcanzo|llego|doy abasto|damos abasto|será viable|va a ser)(?! (esperar|prometer))( ~ (<talk>|comprometer\w*|aceptar|dar|hacer|asumir|sacar))?
no (tengo|tenemos|dispongo|disponemos|hay|cuento con|encuentro|saco|tendré|tendría) (~ )?(tiempo|disponibilidad|capacidad|espacio|margen|hueco|huecos|ni un|agenda|posibilidad|cabeza|fuerzas|recursos)
(imposible|inviable|complicado|difícil)(?! no| decir| de creer)
(sin|falta de|poco|nada de|cero) (tiempo|disponibilidad|hueco)
(lamentablemente|desafortunadamente|desgraciadamente|por desgracia|infelizmente|lastimosamente) (~ )?(no|me es imposible|nos es imposible|imposible|tengo que|debo)
(me es|nos es|me resulta|me será|se me hace) (~ )?(imposible|complicado|difícil|inviable)
(lo siento|lo lamento|perdón|disculpa|disculpe)[,.]? (mucho |de verdad |)?(pero |,)? ?(no|paso|imposible|esta vez no)
""",
    ),
    (
        Sense.BUSY,
        r"""
(liad[oa]|liadísim[oa]|a tope|hasta arriba|hasta el cuello|saturad[oa]|desbordad[oa]|de cabeza|con mil cosas|a mil|a full|hasta las (manos|narices|cejas)|ocupadísim[oa]|muy ocupad[oa]|con muchísimo (trabajo|lío)|mucho (trabajo|lío|curro|jaleo)|mucha chamba|mucho laburo|agobiad[oa]|apurad[oa]|corriendo|agenda (muy |)(llena|apretada|completa|cargada|complicada)|full|colapsad[oa]|enterrad[oa]|tapad[oa])
(muy|demasiado|super|súper|bastante|tan|re|recontra) (ocupad[oa]|liad[oa]|atareado|atareada|saturad[oa]|cargad[oa])
(enfermedad|enferm[oa]|motivos (personales|familiares|de salud)|asuntos familiares|recién nacid[oa]|bebé|duelo|hospital|razones personales|operación|cirugía)
""",
    ),
    (
        Sense.MAYBE,
        r"""
(antes de) (~ )?(decidir|confirmar|aceptar|responder|contestar|decirte|decirle|comprometer\w*|quedar|agendar|nada)
(luego|después|entonces|y ya) (decido|veo|vemos|te digo|le digo|te confirmo|decidimos|valoro)
""",
    ),
    (
        Sense.REFER,
        r"""
(habla|hable|hablá|hablad|hablar|hablen|escribe|escriba|escribí|escribid|escríb[ea]le|escribile|contacta|contacte|contactá|contactar|contactad|contáct[ea]l[oae]|dirígete|diríjase|dirigite|dirigirte|dirigirse|pregunta|pregunte|preguntá|pregúnt[ae]le|preguntale|busca|busque|acude|acuda|(?<!su\s)(?<!tu\s)(?<!la\s)(?<!una\s)(consulta|consulte)|comunícate|comuníquese|comunicate|ponte en contacto|póngase en contacto|ponerte en contacto|ponerse en contacto|prueba|pruebe|probá|remítase|llama|llámale|llamale|acércate|recurre) (~ )?(con|a|al|por|de|directamente) (~ )?(mi|la|el|nuestr\w+|su|un|una|mis|[a-z]+)
(reenv\w+|remito|remitimos|remití|paso|pasé|pasaré|pasamos|traslado|trasladé|he pasado|le paso|te paso|derivo|derivé|deriv\w+|transmito|comparto|mando|mandé|redirijo|le he (pasado|reenviado)|lo he (pasado|reenviado)) (~ )?(tu|su|este|el|la|esto|lo|a|al|vuestr\w+) (~ )?(correo|mensaje|mail|e-?mail|solicitud|consulta|contacto|a|petición|compañer[oa]|colega|datos)
(en copia|con copia|copio|en cc|cc|copiando|copiad[oa]|pongo en copia|he puesto en copia|copié)
(te|le|os|les) (pongo|presento|conecto|contacto|recomiendo|sugiero|aconsejo|paso|derivo|remito|dejo) (~ )?(en contacto|con|a|hablar|hablar con|escribir|que hables|que hable|que escribas|que escriba|contactar|contactes|contacte|el (contacto|correo|mail|e-?mail)|su (contacto|correo|mail))
(se encarga|se encargan|se ocupa|se ocupan|lleva|llevan|maneja|manejan|es (la|el) (responsable|encargad[oa])|es quien|está a cargo|a cargo de|me reemplaza|me sustituye|me ha sustituido|ocupa mi|sabe (mucho )?más|sabrá|te puede|le puede|podrá|te podrá|le podrá|podría) (~ )?(de (ese|esos|esto|estos|este|eso)|ahora|estos temas|ese tema|este tema|eso|esto|ayudar\w*|atender\w*|orientar\w*|informar\w*|puesto|que yo|mejor|del tema|responder\w*|echarte|solicitudes)
(mi|un|una|mis|nuestr\w+) (compañer[oa]s?|colegas?|jef[ea]|sucesor[a]?|asistente|amig[oa]|doctorand[oa]|soci[oa]|ex ?jef[ea]|mujer|marido|esposa|esposo|herman[oa]) (~ )?(puede|podría|podrá|sabe|lleva|está|es|se encarga|estaría|te|le|trabaja|seguro|conoce)
(mejor|más indicad[oa]|persona (indicada|adecuada|correcta|de contacto)) (~ )?(es|sería|con|para (esto|eso)|:)
""",
    ),
    (
        Sense.ASK,
        r"""
(de qué|sobre qué|qué temas?) (te|le|os) (gustaría|interesa|interesaría|apetece) (~ )?(hablar|saber|conversar|tratar)?
(podrías|podría|puedes|puede|podés|podríais|podrían|me gustaría que|te importaría|le importaría|agradecería|sería posible) (~ )?(decirme|contarme|explicarme|aclarar\w*|precisar\w*|detallar\w*|enviarme|mandarme|pasarme|adelantarme|especificar\w*|indicarme|ampliar\w*|preguntarte|preguntarle|concretar\w*|describir\w*|compartir)(?! (~ )?(disponibilidad|fecha|fechas|horario|horarios|invitación|hueco|huecos|hora|propuesta))
(mánd[ae]me|mandame|envía(me)?|envíeme|enviame|pás[ae]me|pasame|cuénta(me)?|cuénteme|contame|dime|dígame|decime|explíca(me)?|explíqueme|acláreme|aclárame|adelántame|adelánteme|escríbeme) (~ )?(preguntas?|cv|currículum|más|información|detalles|temas?|de qué|qué (quieres|buscas|necesitas|exactamente)|para qué|quién|antes|primero|por escrito|temario|guion|un poco)
(de qué|qué tipo|qué clase|para qué|de parte|qué es|quién|quien|cuánto|cuanto|dónde|cómo|por qué|qué necesitas|qué buscas|en qué|sobre qué|cuál|cuáles|de dónde) (~ )?(se trata|trata|es|eres|buscas|busca|quieres|quiere|sería|exactamente|necesitas|necesita|dura|tiempo|duraría|conseguiste|sacaste|puedo|piensas|va|son|información|programa|consiste|durará|preguntas)
(quisiera|querría|me gustaría|necesito|necesitaría|quiero|antes me gustaría) (~ )?(saber|entender|conocer|preguntar\w*|más (información|detalles|datos|contexto)|aclarar)
(una|dos|algunas|un par de|primera|otra|pequeña) (pregunta|preguntas|consulta|consultas|duda|dudas|cosita|aclaración)( antes| previa| rápida| primero|:|,)
""",
    ),
    (
        Sense.OTHER,
        r"""
(muchas |mil |muchísimas |)?gracias (de nuevo |otra vez |nuevamente )?por (ayer|la (charla|conversación|reunión|visita|llamada|videollamada)|el (rato|café|encuentro)|tu (tiempo|visita)|su (tiempo|visita)|venir|todo|informarme|avisar)
(fue|ha sido) (un )?(~ )?(placer|gusto|interesante|agradable|estupend[oa]) (~ )?(conocerte|conocerle|hablar|charlar|conversar|ayer)?
(feliz|felices) (año|navidad|fiestas|cumpleaños|pascuas)( ~ )?(también|igualmente)?
(te|le|os|les)? ?(adjunto|adjuntamos|envío adjunto|mando adjunto|como te prometí|como le prometí|tal y como prometí) ?(~ )?(el|la|los|las|informe|artículo|documento)?
(igualmente|de nada|no hay de qué|para ti también)(?=\s*[.!,]*\s*(?:$|\n))
(enhorabuena|felicidades|felicitaciones)
""",
    ),
    (
        Sense.THEN,
        r"""
(entonces|ahí|ya entonces|y ahí|para entonces|y) (~ )?(con (mucho )?gusto|encantad[oa]|sí|hablamos|lo vemos|podré|podremos|podemos|charlamos|sin problema|te (atiendo|ayudo))
(con (mucho )?gusto|encantad[oa]|feliz) (~ )?(entonces|después|luego|en <month>|a la vuelta|cuando|pasad\w+|más adelante)
""",
    ),
    (
        Sense.REGRET,
        r"""
(lamentablemente|desafortunadamente|desgraciadamente|lo siento|lo lamento|perdón|qué pena|una pena|lástima|disculpa|disculpe)
""",
    ),
    (
        Sense.WHEN,
        r"""
(después de|tras|pasad[oa]s?|una vez|cuando|luego de) (el|la|los|las|mi|mis|nuestr[oa]|est[ea]|esto|todo) (?!(comida|trabajo|mediodía|cena|clase|reunión|charla)\b)\w+
""",
    ),
    (
        Sense.BUT,
        r"""
(pero|sin embargo|aunque|no obstante|eso sí|salvo|excepto|sino|en cambio|igual|solo que|sólo que|ahora bien)
""",
    ),
    (
        Sense.NEGATOR,
        r"""
(no|nunca|jamás|tampoco|ningún|ninguna|ninguno|ni|imposible|difícilmente)
""",
    ),
)

LEXICON = Lexicon(
    _TABLE,
    macros=_MACROS,
    stopwords="""
el la los las de del que y en un una por para con no me te le se lo su tu mi es soy estoy está
si sí pero como más muy gracias hola buenos días saludos saludo cordial atentamente estimado
estimada usted yo ya puedo podemos tengo tenemos al o cuando bien favor esta este eso nos os
semana hablar correo claro gusto ahora mañana tarde a buenas vale
""",
)
del _TABLE  # its phrases are in the lexicon: it need not stay as well
