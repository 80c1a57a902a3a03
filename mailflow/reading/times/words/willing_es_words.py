"""The Spanish words that tell an offered time from a refused one, and from no offer at all.

0 may stand on either side of its time, 1 stands before it, 2 behind it.
"""

from __future__ import annotations

from typing import Final

from mailflow.reading.times.words.lexemes import Cat, Table

WORDS: Final[Table] = (
    (
        Cat.OFFER,
        0,
        "no tengo pendientes|no tengo compromisos|respiro|ya respiro|casi seguro|segurisimo|cuenta conmigo|cuente conmigo|ira bien|ira mejor|vendra bien|vendra mejor|quedara bien"
        "|servira|cuadrara|encajara|pongamos|digamos|dejemoslo|fijemos|que sea|mejor que sea|tal vez|quiza|quizas|a lo mejor|me da igual|me da lo mismo"
        "|da igual|tampoco tengo nada|agendeme|agendame|te espero|le espero|la espero|lo espero"
        "|me tienes|me tiene|jalo|le entro|me apunto|marqueme|marcame|marcarme|te marco|le marco",
    ),
    (
        Cat.REFUSE,
        0,
        "imposibilitado|imposibilitada|no poder|me operan|tengo visita|tengo que trabajar|tengo que cuidar|esta cogido"
        "|esta pillado|dia libre con|desbordado|desbordada",
    ),
    (
        Cat.NEUTRAL,
        0,
        "articulo salio|libro salio|digame algo antes|dime algo antes",
    ),
    (
        Cat.OFFER,
        0,
        "no tengo inconveniente|ningun inconveniente|sin inconveniente|puede llamarme"
        "|puedes llamarme|de maravilla|recibirle|recibirte|recibirla|deberia poder"
        "|seguramente pueda",
    ),
    (
        Cat.REFUSE,
        0,
        "esta dificil|es dificil|lo veo dificil|sera dificil|un entierro"
        "|tengo a los ninos|tengo medico|estoy fuera",
    ),
    (
        Cat.NEUTRAL,
        0,
        "lei tu|lei su|el informe sale|el libro sale|la revista sale",
    ),
    (Cat.OFFER, 0, "puede ser|tendria tiempo|lo mas facil es|hagamoslo|lo dejamos para"),
    (
        Cat.REFUSE,
        0,
        "no puede ser|tengo un viaje|tengo guardia|tengo que estar en|ando a mil|lo tengo todo cogido",
    ),
    (
        Cat.OFFER,
        0,
        "llameme|a su disposicion|a tu disposicion|no tengo nada|tengo un rato|te sugiero|le sugiero",
    ),
    (Cat.OFFER, 0, "sigue en pie|se mantiene"),
    (Cat.MOVE, 0, "dejar lo|dejamos lo|dejemos lo"),
    (Cat.OFFER, 0, "le reservo|te reservo|te guardo|le guardo|le he apartado|te he apartado"),
    (
        Cat.REFUSE,
        0,
        "cerramos|estamos cerrados|descartado|trabajo ese dia|me va mal|se me complica|se me complico|se me ha complicado|se nos complico"
        "|se me hace temprano|se me hace tarde|se me hace muy temprano|se me hace muy tarde",
    ),
    (Cat.REFUSE, 0, "nadie trabaja|no trabaja nadie|nadie curra"),
    (
        Cat.SMALL,
        0,
        "venga no mas|pase no mas|llame no mas|llameme no mas|una hora menos|una hora mas",
    ),
    (
        Cat.REFUSE,
        0,
        "turno de noche|turno de manana|turno de tarde|voy de manana|estoy de manana|curro de manana"
        "|trabajo de manana|estoy de guardia|de guardia|de turno|voy de tardes|voy de mananas|voy de noches"
        "|estoy de tardes|estoy de noche|estoy de tarde|estoy de mananas|estoy de noches|traigo junta|traigo reunion",
    ),
    (Cat.OFFER, 1, "por ejemplo|p. ej.|queda el|solo queda|me queda|nos queda"),
    (
        Cat.SMALL,
        0,
        "la primera vez|por primera vez|primera vez|las proximas semanas|proximas semanas|muy temprano ?|demasiado temprano|es muy temprano|es temprano",
    ),
    (Cat.REFUSE, 2, "es festivo|es feriado|es fiesta|es puente|hay puente|hacemos puente"),
    (
        Cat.REFUSE,
        0,
        "ni un minuto|al traste|anulado|anulada|cancelado|cancelada|suspendido|suspendida|muy justa|muy justo|demasiado justo|coincide|me coincide|se solapa|se me solapa|se ha torcido|se torcio|se me junta|no la armo|es una locura|una locura|un caos|un disparate|cerramos edicion|ni un hueco|ni un rato|ni un segundo|ni ahi|no llego|no alcanzo|va a ser que no"
        "|hasta las manos|hasta el cuello|hasta las cejas|hasta el tope|a full|al palo|atareado"
        "|atareada|saturado|saturada|copado|copada|comprometido|comprometida|apretado|apretada"
        "|tapado|tapada|colgado|colgada|de baja|de licencia|ese dia libro|yo libro|tengo libranza|crudo|pillado"
        "|pillada|negado|negada|en chinga|en friega|no doy abasto|de rodaje|de mudanza|de obra"
        "|no hay manera|no hay forma|ni de broma|ni modo|ni loca|ni loco",
    ),
    (
        Cat.OFFER,
        0,
        "me late|te late|le late|te tinca|me tinca|te queda|le queda|les queda|me queda bien|me acomoda"
        "|te acomoda|le acomoda|se me acomoda|con gusto|con mucho gusto|con todo gusto|me regala"
        "|regalame|llamadita|llamado|platicamos|platicar|charlamos|charlar|conversamos|conversar"
        "|nos juntamos|juntarnos|nos tomamos|me arreglo|me apano|me cuadra|me encaja|sin pega"
        "|sin problemas|sin drama|de una|joya|barbaro|chevere|listo|un hueco|un ratito|se calma|esto se calma|tener hueco|tener un hueco|un espacio|aun no tengo nada|todavia no tengo nada|no tengo nada apuntado|pasese|pasate|vengase|vente"
        "|acerquese|acercate|la atiendo|lo atiendo|te atiendo|le atiendo|teletrabajo|en remoto|le he guardado|te he guardado"
        "|me localiza|me encuentra|me encuentras|me encontras|te llamo|la llamo|lo llamo|le llamo",
    ),
    (Cat.SMALL, 0, "cualquier|una hora libre|ni una hora|no mas tiempo"),
    (
        Cat.NEUTRAL,
        0,
        "salgo|cierro|termino|cambiamos la hora|cambia la hora|cambio de hora|cambio horario",
    ),
    (Cat.NEUTRAL, 0, "otra cosa|otro hueco|otros huecos|otra fecha|otras fechas"),
    (
        Cat.SMALL,
        0,
        "entre semana|no antes|nunca antes|de nada|para nada|nada mas|antes que nada"
        "|para responderte|para responderle",
    ),
    (Cat.BUT, 0, "entremedias|entre medias"),
    (
        Cat.OFFER,
        0,
        "se ha liberado|se me ha liberado|se libero|una cancelacion|vacia|vacio"
        "|mas tranquila|mas tranquilo|mas despejada",
    ),
    (
        Cat.OFFER,
        0,
        "idealmente|en el peor de los casos|a ser posible|preferiblemente|de preferencia|nadie apuntado|nada previsto|nada apuntado|nada programado|nada en la agenda|sin nada|en blanco",
    ),
    (Cat.OFFER, 0, "flexible|queria decir|quise decir|correccion|fe de erratas|rectifico"),
    (Cat.REFUSE, 0, "nada|no funciona|no sirve|no cuentes conmigo|no cuente conmigo"),
    (Cat.BUT, 1, "o sea|es decir|que son|que seria|asi que|lo que son"),
    (
        Cat.SMALL,
        0,
        "no hay problema|no te preocupes|no se preocupe|no solo|no se si|ningun problema"
        "|no dude|no dudes|todavia no|aun no",
    ),
    (
        Cat.BUT,
        0,
        "si no te va bien|si no le va bien|si no puedes|si no puede|si no te viene bien"
        "|si no le viene bien",
    ),
    (
        Cat.OFFER,
        0,
        "libre|libres|disponible|disponibles|disponibilidad|puedo|podria|podriamos"
        "|podemos|puedes|podrias|viene bien|va bien|viene mejor|va mejor|vendria"
        "|posible|perfecto|bien|mejor|ideal|propongo|proponer|prefiero|preferiria"
        "|te parece|le parece|parece bien|encaja|cuadra|conviene"
        "|hueco|huecos|vale|genial|quedamos|quedar|hablamos|hablar|llamame|llamar"
        "|te llamo|por que no|sin problema|de acuerdo|tengo libre|tengo hueco|funciona"
        "|me sirve|sirve|dale|confirmo|cuando quieras|me va|seria|tengo tiempo"
        "|estare en casa|estoy en casa|estare en la oficina|estoy en la oficina"
        "|estare en mi despacho|estoy en mi despacho|le confirmo que|te confirmo que",
    ),
    (Cat.OFFER, 1, "que tal|como te viene|si no|y si|o si no|o mejor|o"),
    (
        Cat.REFUSE,
        0,
        "no|no puedo|no me viene bien|no me va bien|no viene bien|no va a poder|no puede"
        "|imposible|me va fatal|me viene fatal|me queda fatal|nos viene fatal|fatal para mi|es fatal|de pena|inviable|a tope|hasta arriba|descarte|descarta|descartar|ocupado|ocupada|ocupados|ocupadas|liado|liada|no estoy|no estare|estoy fuera"
        "|estare fuera|fuera|de viaje|viajando|de vacaciones|vacaciones"
        "|festivo|feriado|reuniones|lleno|llena|complicado|mal|viajo|tampoco"
        "|ningun|ninguna|cancelar|tengo clase|tengo junta|doy clase|completo|completa|ni",
    ),
    (
        Cat.EXCEPT,
        0,
        "excepto|salvo|menos|a excepcion|pero no|solo no|eso si no|quitando"
        "|con excepcion|con la excepcion|excepcion es|con una excepcion|exceptuando",
    ),
    (
        Cat.NEUTRAL,
        0,
        "gracias por|muchas gracias por|su correo|tu correo|su mensaje|tu mensaje"
        "|su solicitud|fue|fueron|era|estaba|tu correo del|su correo del|tu mensaje del"
        "|su mensaje del|hablado|desde hace|escribio|escribiste|recibi|recibimos|hable"
        "|estuve|trabajo los|gracias por lo|vi|envie|hablamos el pasado",
    ),
    (
        Cat.WRITE,
        0,
        "tramitare|tramitaremos|atendere|contestare|respondere|escribeme|escribime|escribame|le escribo|te escribo|te digo|te confirmo|le confirmo|lo confirmo|os confirmo|sabre|avisame|aviso"
        "|recuerdame|contactame|de vuelta|de regreso|vuelvo|regreso|volver a escribir"
        "|responder|respondo|me pongo en contacto|contestar|contesto|lo retomamos"
        "|retomamos|retomar|fecha limite|plazo|lo vemos",
    ),
    (
        Cat.EVENT,
        0,
        "conferencia|congreso|boda|examen|examenes|taller|seminario|concierto|vuelo|tren"
        "|navidad|evento|empieza|comienza|lanzamiento|mudanza|feria|fallas|inauguracion"
        "|inauguramos|inaugura|presentamos el libro|presentacion del libro|estreno|estrenamos",
    ),
    (
        Cat.MOVE,
        0,
        "mover|pasar|cambiar|aplazar|posponer|adelantar|retrasar|pasarlo|moverlo|correr|correrlo"
        "|corremos|recorrer|recorremos|reagendar|reagendamos|reprogramar|reprogramamos|postergar"
        "|postergamos|trasladar|trasladarlo|dejarlo|pasarla|moverla|correrla"
        "|cambiarlo|movemos|cambiamos",
    ),
    (
        Cat.EXCEPT,
        0,
        "no asi|a diferencia de|a diferencia del|siempre que no sea|mientras no sea|con tal de que no sea",
    ),
    (Cat.OFFER, 1, "como mucho|a lo sumo|si acaso|en todo caso"),
    (Cat.EXCEPT, 1, "en vez de|en vez del|en lugar de|en lugar del"),
    (
        Cat.REFUSE,
        0,
        "tengo que cancelar|no va a poder ser|no podra ser|ya no puedo|se me complica|me surgio|me ha surgido|me ha salido|me salio|no me cuadra|cancelo|anulo|anular"
        "|retiro|retirar|se cae|suspendo|suspender|me es imposible",
    ),
    (Cat.NEUTRAL, 0, "que dia|cuando|a que hora|feliz|acabo de ver|vi su|vi tu"),
    (Cat.STAY, 0, "estoy de paso en|estare de paso en|estare en|paso por"),
    (
        Cat.BUT,
        0,
        "pero|aunque|sino|si no|y si no|porque|asi que|entonces|en cambio|sin embargo|o sea"
        "|es decir|en todo caso|lamentablemente|que son",
    ),
    (
        Cat.YES,
        0,
        "si|perfecto|vale|de acuerdo|genial|me viene bien|me va bien|ok|dale|claro"
        "|por supuesto|nos vemos|estupendo|me parece bien|hecho|confirmado|me sirve"
        "|me queda bien|ahi estare|alli estare|agendado|agendada|queda agendado"
        "|queda apuntado|queda anotado|conforme|le confirmo la cita|te confirmo la cita"
        "|le confirmo la reunion|te confirmo la reunion|ahi nos vemos|alli nos vemos",
    ),
    (
        Cat.PICK,
        0,
        "primera opcion|primer hueco|primera fecha|la primera|el primero"
        "|primera propuesta|opcion 1|primer horario",
    ),
    (
        Cat.PICK,
        1,
        "segunda opcion|segundo hueco|segunda fecha|la segunda|el segundo"
        "|segunda propuesta|opcion 2|segundo horario",
    ),
    (
        Cat.PICK,
        2,
        "tercera opcion|tercer hueco|tercera fecha|la tercera|tercera propuesta|opcion 3"
        "|tercer horario",
    ),
    (Cat.PICK, -1, "ultima opcion|ultimo hueco|ultima fecha"),
    (
        Cat.PICK,
        9,
        "ambas|ambos|cualquiera de|cualquiera|las dos|los dos|ninguna de|ninguno de"
        "|las tres|los tres",
    ),
)

#: Function words: they tell the language, and may stand behind a bare hour.
SMALL: Final = (
    "yo tu el ella usted nosotros ustedes me te se nos le lo la los las un una unos de del al y o pero que quien por"
    " para con sin sobre en es son soy esta estan estoy puedo puede podria tengo tiene ha he no si muy mas menos bien"
    " gracias hola saludos saludo buenos dias buenas tardes un mi su sus mis tus cuando como donde hay ya tambien"
    " seria viene va nuestra estimado estimada"
)
