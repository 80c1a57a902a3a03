"""German answers to a request: letters, Austria and Switzerland, and the quick phone kind.

Negation comes late in German ("das passt mir leider nicht"), so `answer` looks for it on
both sides of an agreement. Shorthand and order: `phrases`.
"""

from mailflow.reading.phrases import Lexicon, Sense

_MACROS = {
    "month": (
        "januar|jänner|februar|feber|märz|april|mai|juni|juli|august|september|oktober|november"
        "|dezember|jan|feb|apr|aug|sept?|okt|nov|dez"
    ),
    "season": (
        "frühling|frühjahr|sommer|herbst|winter|weihnachten|ostern|pfingsten|neujahr|fasnacht"
        "|fasching|karneval|silvester"
    ),
    "me": "mich|uns|mir",
    "you": "dir|euch|ihnen|dich|sie|ihr|du|eich|dr",
    "day": (
        "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so"
        "|heute|morgen|übermorgen|vormittag|nachmittag|abend|\\d{1,2}\\.|uhr"
    ),
    "helptalk": (
        "helfen|weiterhelfen|behilflich sein|reden|sprechen|telefonieren|treffen|unterhalten"
        "|austauschen|zusagen|dienen|plaudern|quatschen|ratschen|schwatzen|zoomen|beantworten"
        "|entsprechen|ermöglichen|anbieten|teilnehmen|unterstützen|nachkommen"
    ),
}

_TABLE = (
    (
        Sense.WELCOME,
        r"""
macht (mir|uns) (~ )?nichts aus
(kann|könnte) ich (~~ )?(nicht|kaum|schlecht) (abschlagen|ausschlagen|ablehnen)
(sie |du )?(stören|störst) (mich )?(gar |überhaupt |keineswegs )*nicht
(schlage?|schlagen|verweiger\w*|verwehr\w*) (ich |wir |man )?(ihnen |dir |euch |niemandem |keinem )?(natürlich |doch |bestimmt )?(nichts|nie was)( ab| aus)?
(es |das )?(müsste|muss|müßte|wird|ginge|geht) (~ )?(telefonisch|per telefon|am telefon|übers telefon|persönlich|von angesicht) (sein|gehen|laufen|sein müssen)
(natürlich |klar |sicher |ja |na )?(warum|wieso) (denn |auch |eigentlich )*nicht(?=\s*[?.!]*\s*(?:$|\n))
(müssen|muss|musst|brauchen|brauchst|braucht) (sie |du |man )?(mich |da |uns )*(nicht|kaum|gar nicht) (~ )?(bitten|betteln|überreden|überzeugen|zweimal fragen)
(nie|niemals|noch nie) (~ )?(weggeschickt|abgewiesen|abgelehnt|abgesagt|nein gesagt|hängen lassen)
(da |das |dazu )?(kann|könnte|werd|werde|will|mag) (ich|man|wir) (~ )?(nicht|schlecht|kaum|schwer|schwerlich|unmöglich|nie) (nein sagen|ablehnen|widerstehen|abschlagen|absagen)
(nicht|nichts) was (~ )?dagegen (spräche|spricht|sprechen)
(es |da )?(spricht|spräche) (~ )?nichts dagegen
(warum|wieso|weshalb) sollte ich (~ )?(nein|ablehnen|absagen|nicht)( sagen)?
(brief|mail|nachricht|anfrage|schreiben|zeilen) (~ )?(hat|haben) mich (~ )?(umgestimmt|überzeugt|überredet|erweicht)
(sag|sage|sagen|werd|werde) (ich|wir) (~ )?(nicht|nie|kaum|bestimmt nicht) nein( sagen)?
wie könnte (ich|man|wir) (~ )?(nein|ablehnen|absagen|widerstehen|abschlagen)( sagen)?
(dagegen|daran) (ist|gibt es|hab|habe ich|spricht) (~ )?(nichts|nicht) ?(einzuwenden|auszusetzen)?
nichts lieber (als (das|dies)|hätte|würde)
(keine|niemals eine|bestimmt keine) (absage|abfuhr)(?! erteil)
(kaum|nicht|schlecht|nur schwer|schwerlich|unmöglich) (~ )?(abschlagen|ablehnen|nein sagen|verwehren|widerstehen)
(mache|mach|machen|machte) (ich|wir) (~~ )?(eine )?ausnahme
(kann|könnte|konnte|mag|will) (~ )?(nicht|schlecht|kaum|schwer|unmöglich) (nein sagen|ablehnen|widerstehen|abschlagen)
(wie|warum|weshalb|wer) (könnte|sollte|kann|würde) (ich|man) (~ )?(ablehnen|nein sagen|absagen|nicht)
(sage|sag) (ich )?(ihnen |dir |da |bestimmt |sicher |gewiss )*nicht nein
(nicht|net|ned) nein(?= (sage|sagen))
(sage|sag|sagen) ich (nicht|net|ned) nein
""",
    ),
    (
        Sense.STOP,
        r"""
(künftig|zukünftig|in zukunft) (~~ )?absehen
(sie haben|du hast) keine (~ )?(erlaubnis|einwilligung|zustimmung),? (~~ )?zu (schreiben|kontaktieren|mailen|speichern)
(nie|niemals|nicht) (erlaubt|gestattet|darum gebeten|gewünscht) (dass sie |mir |uns )?
finger weg von (~ )?(adresse|mailadresse|daten|postfach|e-?mail)
kein\w* (weiteren?|weiterer) (korrespondenz|zuschrift|schriftwechsel)
(bereits|schon|längst) (~ )?(abgemeldet|abbestellt|ausgetragen|widersprochen)
(davon|von ihnen|von dir|von all dem) (nichts|nie) (mehr|wieder) (hören|lesen|sehen|wissen)
(will|möchte|wünsche) (ich )?(~ )?nichts mehr (~ )?(hören|lesen|wissen)
noch (eine|so eine|ein) (mail|nachricht|e-?mail|brief|schreiben|anfrage),? und (ich|wir|mein)
(weitere|zukünftige|künftige)\w? (~ )?(mails?|e-?mails?|nachrichten|anfragen|zuschriften|schreiben|kontaktversuche|kontaktaufnahmen?|post) (~~ )?(unterlassen|verzichten|absehen|einstellen|unterbleiben|sparen|unerwünscht)
(schreib|schreibt|schreiben|mail|mailen|kontaktier|kontaktieren) (sie )?(mir|uns|mich) (~ )?(nicht|nie) (mehr|wieder)
(ich |will )*(da|hier) raus(?=\s*(?:[.!\n]|$))
raus aus (ihrer|der|dieser|deiner|eurer) (liste|verteiler|datei)
(melden|melde|meldet) (sie )?(sich|dich|euch) (bitte )?(nicht|nie) (wieder|mehr)(?=\s*(?:[.!\n]|$)| (bei|hier))
kein\w* (weitere\w*|mehr) (kontakt|mails?|e-?mails?|nachrichten|anfragen|post|zuschriften)
(kontakt|zuschriften|mails|anfragen|nachrichten) (~ )?(nicht (mehr |weiter )?|un)(erwünscht|gewünscht|erbeten)
(jetzt|mir|nun|langsam) reicht('s| es)?( mir)?( jetzt| wirklich| langsam)?(?=\s*(?:[.!,;\n]|$))
(sparen|spar) (sie |du )?(sich|dir|mir|uns) (~ )?(weitere|alle|jede|künftige|solche|die) (~ )?(mails?|e-?mails?|nachrichten|erinnerungen|schreiben|anfragen)
(es reicht|das reicht|jetzt reicht es|genug davon|schluss damit)(?=\s*(?:[.!,\n]|$| jetzt| endlich| langsam))
(unterlass|unterlasse|unterlassen|unterlasst) (sie |du |es )?(~ )?(jede|jegliche|alle|weitere|das|solche|derlei|künftig|diese)
(streichen|löschen|entfernen|tilgen) sie( bitte)?(?=\s*(?:[.!\n]|$))
(streichen|löschen|entfernen|vergessen|tilgen) sie (bitte )?(sie|ihn|es|diese|meine adresse|meine daten|mich|uns)(?=\s*(?:[.!,\n]|$| bitte| aus| umgehend| sofort))
(streiche?|lösche?|entferne?|vergiss) (bitte )?(sie|ihn|diese|meine adresse|meine daten|mich|uns)(?=\s*(?:[.!,\n]|$| bitte| aus| umgehend| sofort))
(streichen|löschen?|entfernen|vernichten) (sie )?(bitte )?alles was (sie|du|ihr) (~ )?(von|über) (mir|mich|uns)
(schalte|beauftrage|nehme|hole|informiere|verständige) (ich )?(~ )?(anwalt|anwältin|rechtsanwalt|polizei|datenschutz\w*|rechtsweg|hochschule|universität)
(möchte|will|wünsche) (ich )?(~ )?(nicht|keine?n?) (~ )?(mehr |länger |weiter )?(angeschrieben|kontaktiert|behelligt|belästigt|angemailt|post|nachrichten|mails?|e-?mails?|zuschriften)( werden| bekommen| erhalten)?
(verschon|verschone|verschonen) (sie )?(mich|uns)
(ihre|die|das ist|das war|jetzt|schon|bereits) (?!(~ )?meine )(~ )?(dritte|vierte|fünfte|sechste|zigste|x-te) (e-?mail|mail|nachricht|anfrage|erinnerung|brief)(?=.{0,80}(reicht|genug|nicht (mehr|interessiert|erwünscht|noch)|kein|schluss|hören sie|lassen sie))
(nicht|nie) (mehr )?(zu )?(benutzen|verwenden|anschreiben)(?=\s*(?:[.!,\n]|$))
weg damit
(nie|niemals|nicht) (~ )?(meine|diese) (adresse|daten|mailadresse|e-?mail) (gegeben|herausgegeben|überlassen)
(verbitte|verbiete|untersage|untersagen|verbitten) (ich )?(mir|ihnen|uns|dir)
(sehen|sieh) (sie )?(~~ )?(ab)(?=\s*(?:[.!,\n]|$))
(zu|bitte) (löschen|entfernen|streichen)(?=\s*(?:[.!,\n]|$))(?!, wir (sind|haben))
(fordere|verlange|bestehe|bitte) (?!die (alte|andere)n?\b)(ich |sie )?(~~ )?(löschung|löschen|zu löschen|entfernen|zu entfernen|zu unterlassen)
(vollspammen|vollzuspammen|zuspammen|zuzuspammen|zumüllen|zumailen|zutexten)
(bitte )?(keine|keinerlei|nie wieder|nicht noch mehr|kein) (weiteren?|mehr|solche|solchen|neuen|ihrer|deiner)? ?(~ )?(e-?mails?|mails?|nachrichten|anfragen|anschreiben|kontakt|kontaktaufnahmen?|zuschriften|werbung|mailings|post|erinnerungen|mitteilungen)( mehr)?
(schreib|schreibt|schreiben|kontaktier\w*|melde?|meldet|melden|mail|maile|mailt|mailen|anschreiben|belästig\w*|nerv\w*|ruf|rufen|schicken?|schick|senden|behellig\w*) (sie |du |ihr )?(<me>|hier)? ?(bitte |doch )*(nicht|nie|keine|nix) (~ )?(mehr|wieder|nochmals|nochmal|weiter|länger|(an|zu)(?=\s*(?:[.!,;\n]|$))|mails?|e-?mails?)(?! (vor|nach|bis|zwischen|ab|am|als|an die (alte|dienst\w*|private))\b)
(nicht|nie) (mehr|wieder|weiter|länger|nochmals?|erneut) (an(zu)?schreiben|kontaktieren|schreiben|melden|zu (schreiben|kontaktieren|melden|belästigen)|belästigen|mailen|anmailen|kontaktiert|angeschrieben|behelligt|belästigt|angemailt)
(nicht|keine) (~ )?(mehr )?(kontaktiert|angeschrieben|belästigt|erhalten|bekommen|haben|empfangen) (zu )?(werden)? ?(mehr )?(möchte|will|wünsche)?(?<=werden)
(aus|von) (~ )?(verteiler|verteilerliste|mailingliste|adressliste|datenbank|kartei|adressverteiler|verteilern)
aus (ihrer|deiner|eurer|der|ihrem|dem|diesem|ihren|deinem|euren) (~ )?(liste|verteiler|verteilerliste|mailingliste|adressliste|datenbank|kartei|adressverteiler|listen|verteilern|newsletter)
(lösch|lösche|löschen|löscht|entfern|entferne|entfernen|entfernt|streich|streiche|streichen|tilgen|vernichten) (sie |du |ihr |bitte |umgehend |sofort |unverzüglich |doch )*(~ )?(meine?|mich|uns|unsere?|diese|alle|sämtliche|die(?= (daten|adresse))) (~ )?(daten|adresse|mailadresse|e-?mail-?adresse|kontaktdaten|namen|email|e-?mail|mail|nummer|angaben|personenbezogenen|raus|heraus|von|aus)(?! (von|vom) (gestern|vorhin|heute|letzte\w))
(nehmen|nimm|nehmt) (sie |du |ihr |bitte |umgehend |sofort |unverzüglich |doch )*(~ )?(meine?|mich|uns|unsere?|diese) (~ )?(daten|adresse|mailadresse|e-?mail-?adresse|namen|nummer|raus|heraus|vom verteiler|von (ihrer|der|dieser|deiner|eurer) (liste|\w*verteiler\w*)|aus (dem|ihrem|ihrer|der|diesem|dieser|deinem|eurem|deiner|eurer) (~ )?(\w*verteiler\w*|\w*liste|datenbank|kartei|system|adressbuch))
(löschung|löschen) (meiner|aller|der|ihrer|unserer|meine|alle) (~ )?(daten|adresse|kontaktdaten|e-?mail-?adresse)
(dsgvo|datenschutz-?grundverordnung|datenschutzbehörde|datenschutzbeauftragte\w*|unterlassung|unterlassungs\w+|abmahnung|widerspruch|widerspreche (ich )?(~ )?(der|dem|jeder|jeglicher|ihrer)|auskunft nach)
(lass|lassen|lasst) (sie |du |ihr )?(mich|uns) (bitte |doch |endlich |einfach )*(damit )?(in ruhe|in frieden)(?=\s*(?:[.!,;\n]|$)| (mit|und)\b)
(hör|hören|hört|hoer) (sie |du |ihr )?(bitte |endlich |doch )*(damit )?auf(?=\s*(?:[.!\n]|$)|, (mir|mich|uns|meine|diese|zu)\b| (mit|mir|mich|uns|zu|damit)\b)
(?<![a-z]\s)(aufhören|abmelden|abbestellen|austragen|unsubscribe|stop|stopp)(?=\s*(?:[.!,\n]|$))
(melde|melden|tragen|trag|bestelle?) (sie |du |mich |uns |mir )*(bitte )?(vom|von|aus|ab) (~ )?(newsletter|verteiler|liste)
(tragen|trag|nehmen|nimm|meld|melden) (sie |du )?(mich|uns) (bitte )?(aus|ab|raus|heraus|vom|von|aus dem)
(als|ist|unter) (spam|belästigung)(?! (gelandet|gerutscht|angekommen))( ~ )?(melden|markier\w+|gemeldet|eingestuft)?
(mails?|nachrichten|absender|das) (~~ )?(landen|landet|wandert|wandern|kommen|kommt|gehen|geht) (ab (sofort|jetzt)|künftig|direkt|sofort) (~ )?(spam|papierkorb|müll)
(das|dies) (ist|grenzt an|empfinde ich als) (spam|belästigung|unerwünscht\w*|unverlangt\w*)
(unerwünscht\w*|unverlangt\w*|ungebeten\w*|unaufgeforder\w*) (e-?mails?|mails?|werbung|kontakt\w*|anschreiben|nachrichten|zusendung\w*)
(sehen|sieh|bitte) (sie )?(davon |bitte |künftig |zukünftig |in zukunft )*(ab|absehen)(?![^.!\n]{0,15} (vor|nach|zwischen|während) ) ?(von|davon)? ?(weiteren|mir|uns|künftig\w*)?(?=.{0,60}(schreib|kontakt|mail|anfrag|anschreib|nachricht))
(von weiteren|künftigen) (~ )?(abzusehen|absehen|abstand)
(verzichten|verzichte|unterlassen|unterlasse|unterlass) (sie )?(bitte |es )*(künftig |in zukunft |zukünftig )?(auf |es )?(weitere|derartige|solche|jegliche|mich|mir|(das|dies|diese)(?! (sie|du)\b))
(kein|keinen) (weiteren )?kontakt (mehr)?( ~ )?(wünsche|möchte|erwünscht|gewünscht)?
(schluss|genug|es reicht|jetzt reicht's|jetzt reicht es|mir reicht's) (jetzt |nun |mit )?(den (mails?|e-?mails?|nachrichten|anfragen|zuschriften)|diesen|mails?|damit)
(?<![a-z]\s)(so |nun |jetzt )?(schluss|genug)( jetzt| nun)?(?=\s*(?:[.!\n]|$))
(einwilligung|zustimmung|erlaubnis) (~ )?(nie|nicht|widerruf\w*|keine|erteilt)
(niemals|nie|nicht) (zugestimmt|eingewilligt|angemeldet|abonniert)(?=\s*(?:[.!,;\n]|$)| (und|oder|habe)\b)
""",
    ),
    (
        Sense.ASIDE,
        r"""
was (soll|sollte|könnte) ich (~ )?(erzählen|sagen|berichten|raten)
(info(rmations)?-?(abend|veranstaltung|tag)|tag der offenen tür|vortragsabend|webinar)
(daumen|drücke|drücken) (~~ )?(gedrückt|daumen)( für| am)?
(ja|klar|natürlich|sicher|doch),? (das )?(stimmt|war ich|bin ich|war das ich)( ~ )?
(ja|klar|natürlich|sicher|gewiss),? (~ )?(erinnere|erinnern) (ich |wir )?(mich|uns)?
(meine? |unsere? )?(vater|mutter|mann|frau|bruder|schwester|sohn|tochter|onkel|tante|opa|oma|er|sie|gatte|gattin) (ist|sind) (~~ )?(verstorben|gestorben|tot|entschlafen)
(passt|passen|past) (~ )?(bestimmt|sicher|sicherlich)? ?(jemand|jemandem|anderen|einem anderen|wem) (anders|anderem|anderen|netterem)?
""",
    ),
    (
        Sense.POLITE,
        r"""
(wollte|wollten) (~ )?(erst|schon|eigentlich|zuerst|gerade) (~ )?(absagen|ablehnen|nein sagen)(?=.{0,80}(aber|doch|bis))
nicht dass (ich|wir)
(nichts|nix) (~ )?(einzuwenden|dagegen|auszusetzen)
(sage|sag|sagen|sagte) (da |dazu |bestimmt |sicher )*nicht nein
(im urlaub|in den ferien|frei),? (und|aber|also) (~ )?(verfügbar|zu haben|zeit|erreichbar|da)(?! (wieder|ab|nach))
(bin|wäre) (~ )?kein(e|er)? (großer?|guter?|besonderer?|begnadeter?) \w+
(versprechen|garantieren) (kann|könnte|werde) (ich )?(~ )?(nichts|nicht)
(nicht|noch nicht|hab's nicht|habe es nicht) (vergessen|verloren)
(habe|hab) (ich )?(~ )?(zwar )?(wenig|kaum|eigentlich keine|nicht viel) zeit,? (~~ )?(aber|doch|mache|nehme|für sie|für dich)
(bin|wäre) (ich )?(zwar )?(kein|keine|nicht der|nicht die) (große?r? |echte?r? |absolute?r? )*(expert\w+|fachmann|fachfrau|profi|spezialist\w*|kenner\w*|größte\w*)
(nichts|nix) (versprechen|garantieren|versprochen)
(kann|können|könnte) (ich )?(~ )?(aber |leider |nur )*(nichts|nix|nicht) (~ )?(versprechen|garantieren)
(nicht|net) (zögern|böse|schlimm|übel|wundern|erschrecken|vergessen|verzagen|entmutigen|unbedingt|nur|bloß|zuletzt|mehr lange|länger als|so lang\w*|so viel\w*|mehr als|übermäßig|allzu|zu lang\w*)
(zögern|scheuen) sie nicht
(nehmen|nimm|nehmt) (sie |du )?(es |mir |s )*(das |es )?(bitte |mir )*(nicht|net) (übel|krumm|persönlich)
(nichts für ungut|nicht der rede wert|keine (eile|hektik|ursache|angst|sorge|umstände|frage|garantie|versprechen|große sache|hektik)|kein (stress|druck|zwang|muss|experte|aufwand))
(weiß|weiss|weis) (nicht|net|ned) (ob|wie|was|genau|so recht|recht|mehr|inwieweit|inwiefern)
(nicht|net|ned|nicht ganz|nicht so) (sicher|klar|genau) (ob|wie|was|wann|inwiefern|inwieweit)
(entschuldige|entschuldigen|entschuldigung|sorry|verzeih|verzeihen|verzeihung|tut mir leid|pardon) ~~ (späte?|verspätet\w*|verspätung|verzögerung|antwort|rückmeldung|kürze|tippfehler|warten|lange|erst jetzt|früher|eher)
(nicht|leider nicht|noch nicht|leider noch nicht) (eher|früher|gleich|sofort|schon|dazu) (~ )?(geantwortet|gemeldet|gekommen|geschafft|melden|antworten|reagiert|reagieren)
(falls|wenn|sollte|sofern) ~~ (nicht|keine?n?|nix)
(kann|kannst|können) (leider )?(nichts|nix|nicht viel) (versprechen|garantieren)
(freue?|freut|freuen) (mich|uns) (sehr |schon )?(von (ihnen|dir|euch)|zu hören|zu lesen|auf (ihre|deine|eure) (rückmeldung|antwort|nachricht|mail|fragen)|über (ihre|deine|eure|das|ihr|dein|euer)|dass|das zu|für (dich|sie))
(gute[ns]?|schöne[ns]?|frohe[ns]?|angenehme[ns]?|ruhige[ns]?) (tag|abend|woche|wochenende|weihnachten|ostern|neues|jahr|feiertage|zeit|reise|morgen|mittag|rutsch)
(viel|viele|alles|beste|gutes|weiterhin) (erfolg|glück|gute|spaß|freude|grüße|gelingen)
(gerne|gern) (in kontakt|vernetz\w*|auf linked-?in|in verbindung)
(gern|gerne) geschehen
(ungern|nicht (so )?gern\w?|eigentlich gern\w?,? aber)
kein (problem|ding|thema)? ?(haben|hätte) (damit|damit,)? wenn (sie|du) (nicht|ablehn)
(wie|was|warum|wieso|weshalb|wer|wo)(?! (nicht|net|ned|nöd)) ~ (nicht|kein\w*)
mach(en)? (dir|ihnen|sie sich|euch) (bitte )?kein\w*
""",
    ),
    (
        Sense.CANNOT,
        r"""
(schön |gern |gut )?wär'?e?s?,? wenn ich (~ )?(hätte|könnte|dürfte|wäre)
(wäre?n?|hätte) (~ )?(gegangen|gepasst|geklappt|gekonnt)
(hätte|hätten|hättest|hättet) (sie|du|ihr|man|ich|wir) (~~ )?(gefragt|geschrieben|gewusst|gekannt|erwischt|gesehen|gemeldet|gefunden|angerufen)
wenn (sie|du|ihr|man|ich|wir) (~~ )?(gefragt|geschrieben|gewusst|gekannt|gemeldet|angerufen) (hätte|hätten|hättest)
(hatte|hab|habe|hatten) (ihnen |dir |euch )?(~~ )?(zugesagt|versprochen|ja gesagt|vorgeschlagen)
wenn (ich|wir) (es |das )?(nur |doch |bloß |irgendwie )?(könnte|könnten|dürfte|dürften)
((meine?|unsere?) \w+ )?(hätte|hätten) (~~ )?(gern|gerne|sofort|liebend gern|mit freude|mit vergnügen) (~~ )?(?!(gewusst|gesehen|erfahren|gehört|verstanden|gehabt))(\w*ge\w+(t|en)|(be|emp|unter|ver|er)\w+(t|en))(?=\s*(?:[.!,;\n]|$))
(?<!\w\s)(?<!,\s)(hätte|hätten|wäre) (ich|wir|er|sie) ~~ \w+,\s(wäre|hätte|würde|könnte)(?! (sie|du|ihnen|dir|euch)\b)
(würde|hätte) (ich )?(gern\w?|ja),? ?(aber )?(darf|kann) (~ )?(nicht|nich|net)
(hätte|hätten|wäre|wären) (ich |wir |ihnen |dir |euch |sie |das |es |sehr |wirklich |ja |mich |da |früher )*(gern|gerne|liebend gern|so gern|mit freude)? ?(~ )?(geholfen|gesprochen|gemacht|gefreut|zugesagt|getroffen|unterstützt|erzählt|beantwortet|teilgenommen|gekommen|geredet|telefoniert|mitgemacht|gewesen|übernommen|ermöglicht|erfüllt)
(so |wie )?(gern|gerne|sehr) (ich|wir) (~~ )?(würde|möchte|täte|helfen würde|wollte|machte|mag|schätze)
(früher|damals|vor \w+ jahren|einst) (~ )?(gern\w?|immer|sofort|ja|mit freude|jederzeit)
(obwohl|obgleich|auch wenn|wenngleich|so sehr) (~~ )?(freue|freut|gern\w?|ehrt|reizt|interessiert|spannend|schön|toll|schmeichelt)
(würde|würden) (ich mich |mich |uns |es mich )*freuen,? wenn (sie|du) (~ )?(jemand|andere|nicht|davon|absehen|mich)
""",
    ),
    (
        Sense.OTHER,
        r"""
(link|anhang|datei|einladung|dokument|aufnahme|pdf|formular|passwort|foto) (~~ )?(nicht|fehlt|leer|kaputt|defekt|abgelaufen|falsch)
(fehlt|fehlte|war kein|ist kein|ohne|kein) (~ )?(anhang|link|datei|dokument)
(schön|toll|super|freut mich|klasse),? dass (es|das|du|sie) (~~ )?(geklappt|funktioniert|bestanden|bekommen|geschafft|angekommen|gefallen)( hat| haben| hast)?
(bitte )?(ignorieren|ignoriere|übersehen|vergessen) (sie )?(~ )?(mail|nachricht|e-?mail|letzte|vorige|vorherige)
(für|an) (jemand anderen|jemanden anders|wen anders|eine andere person)( bestimmt| gedacht| gemeint)?
(übrigens|zur info|nur zur info|kleiner hinweis|fyi|nebenbei|apropos|ein nachtrag|nachtrag|noch ein)(?=[^?]{0,160}$)
(bewirb|bewerben|bewerbt) (sie |dich |sich |euch |da |dort |doch )*(unbedingt|gern\w?|einfach|mal|ruhig)?
(grüß|grüße|grüßen|richte|bestell) (sie |mir |bitte |schöne )*(~ )?(deine|ihre|deinen|ihren|mutter|vater|familie|eltern)
(meine antworten|hier (sind |meine )?(meine )?antworten|antworten (stehen )?(unten|anbei|im text))
""",
    ),
    (
        Sense.REFUSE,
        r"""
bleibt bei (meine[mr]|dem|der|einem) (antwort|absage|nein|entscheidung)
in einem anderen leben|im nächsten leben
(frag|fragen|nehmen|suchen) (sie |du )?(doch |lieber |besser )+(jemanden?|wen) (mit|der|die)
(auch |selbst )?ohne (mich|meine[nr]? (rat|ratschläge|hilfe|tipps|zutun))(?=\s*(?:[.,!;\n]|$))
(falsche[rn]?) (mann|frau|person|adresse|baustelle)(?=\s*(?:[.,!;\n]|$))
(statt|anstelle|anstatt) (eines|einem|des|einer) (gesprächs?|telefonats?|treffens|anrufs?|unterhaltung)(?=[^.?!\n]{0,60}\b(link|buch|blog|podcast|artikel|folien|seite)\b)
(finden|findest|finde|werden|wirst) (sie |du |da )?(~ )?(sicher|bestimmt|gewiss|sicherlich|garantiert|schon) (~ )?(jemanden?|wen|eine bessere|einen besseren)(?! (bei uns|aus unser\w+|hier))
(fällt|lautet|ist) (~ )?(negativ|abschlägig)(?=\s*(?:[.,!;\n]|$| aus))
wenn ich (~ )?ja sage(?=[^.?!\n]{0,60}\b(allen|jedem|anderen|alle)\b)
auf granit
(zu viel|zuviel|zu großer) (aufwand|aufhebens|umstand|stress)
(nehmen|nimm|streichen|streich|löschen|lösch) (sie )?(~~ )?(aus) (~ )?(kalender|terminkalender|terminplan)
(bedarf|interesse|hunger|appetit) (~ )?(ist|wäre) (~ )?(gedeckt|gestillt)
(bitte )?(haben|habt|hab) (sie |bitte )*verständnis(?=\s*(?:[.!,;\n]|$))
überlasse?n? (ich |wir )?(~ )?(anderen|jüngeren|den jungen|berufeneren|klügeren)
(keinen|keinerlei|wenig) (~ )?(spielraum|anlass|bedarf)
(anderes|neues|williges) opfer
(bin|sind) (ich |wir )?(inzwischen |einfach |langsam )?zu (alt|müde|krank) (für|dafür)
(können|kannst|sollten|könnten|dürfen|darfst) (wir|sie|du) (uns|sich|dir) (~~ )?(schenken|sparen|ersparen|abschminken)
(spar|sparen|schenk|schenken|erspar|ersparen) (wir|ich) (uns|mir|es) (das|den|die|es|alle|dieses)?
(sankt|st\.?)[- ]nimmerleins
(hat|haben|wurde) (~ )?(beschlossen|entschieden)(?=[^.]{0,50}\b(kein|nicht|nie))
(dabei|so|es) bleibt (es|dabei|so)?(?=\s*(?:[.!]|$))
(nehme|nehm|ziehe|zieh) (ich )?(das |die zusage |meine zusage |es |diese zusage |mein angebot )?(hiermit |leider |lieber |wieder )*zurück
(will|möchte|mag|werde) (ich )?(aber |es |das |dennoch |trotzdem |lieber )*nicht(?=\s*(?:[.!,;\n]|$))
(heute|jetzt|inzwischen|nun) (leider )?nicht mehr(?=\s*(?:[.!,;\n]|$))
(mit (dem|der|diesem|dieser) (~ )?)?(habe|hab) (ich )?(~~ )?abgeschlossen(?=\s*(?:[.!,;\n]|$))
suchen sie (sich )?(bitte )?(lieber )?(jemand|jemanden|einen) (anderen|anderes|anders|jüngeren)
(vergeben|geben) sie (den|diesen|die|das) (~ )?(termin|platz|zeit|stunde|slot) (~ )?(anderweitig|anderen|anders|weiter)
(aber|doch) nein(?=\s*(?:[.!;\n]|$| danke))
(keine|null|keinerlei|nicht die geringste) (~ )?lust(?! auf (zoom|video\w*|skype|teams|technik|kamera\w*|telefon\w*))
(einen neuen|einen anderen|einen weiteren|ein anderer) (~~ )?(nicht|keinen) (ausmachen|vereinbaren|anbieten|suchen|finden)
(halte|halten) (ich |wir )?(mich|uns) (~ )?(da )?(lieber )?(raus|heraus)
(beantwortet|beantworte|empfängt|empfange) (~~ )?(nicht( mehr)?|niemanden|keine\w* \w+)(?=\s*(?:[.!,;\n]|$))
(nie|nicht|niemals) für (ein|eine|so ein) (interview|gespräch|telefonat|unterhaltung)
(stehe|stehen|steht) (~~ )?nicht (mehr )?zur verfügung
(weder|nicht) (jetzt|heute|nun) ?,? (noch|und nicht|und auch nicht) (später|künftig|in zukunft|danach|irgendwann)
(hat|haben|wurde|hatte) (~~ )?(untersagt|verboten|abgelehnt|ein veto)
(andere|anderen) (prioritäten|verpflichtungen|baustellen)
(schon|bereits|leider schon) (vergeben|verplant bis auf weiteres)
(muss|müssen|möchte|würde) (~~ )?(streichen|canceln|stornieren)
(enttäusche|enttäuschen) (muss|müssen|muß)
(muss|müssen|werde|muß) (ich |wir |dich |sie |euch |ihnen |da |leider )*(leider )?enttäuschen
(umentschieden|anders (überlegt|entschieden))(?=\s*(?:[.!,\n]|$))
(ziehe|nehme|zieh|nehm) (ich )?(~~ )?(zurück)
(dabei|so) (bleibt|bleib|belassen) (es|ich)?
(dabei|so) belassen
(nehme|nehmen) (ich |wir )?(davon |hiervon |daher |lieber )*abstand
(sprengt|übersteigt) (~ )?(rahmen|möglichkeiten|kräfte|kapazität\w*)
(kommt|käme|kommen) (für mich |für uns |leider |~ )?(nicht|nie) (in ?frage|in betracht|infrage)
(es|das|wir das|wir es) (lieber )?(bleiben |sein )?(ließen|lassen|bleiben lassen|sein lassen)(?=\s*(?:[.!,\n]|$))
(verbietet|untersagt) (es|das|mir|uns|so etwas)
(erlaubt|gestattet|lässt) (es |das |dies |mir |uns |ihm |sich )*(~ )?(nicht|kein\w*)
(sehen|sieh) (sie )?(~ )?von mir ab
(jemand|jemanden|einen|eine|an) (anderen|anderes|anders|andere) ?(gesprächspartner\w*|person|stelle|experten|expertin)? ?(suchen|finden|fänden|fragen|ansprechen|wählen|nehmen)
(such|suche|suchen|finden|frag|fragen|nehmen|bitten) (sie |du |dir |sich )*(bitte |doch |lieber )*(jemand|einen|eine|wen) (anderen|anderes|anders|andere)
(ohne mich|ohne meine hilfe|nicht mit mir)(?=\s*(?:[.!,\n]|$| planen| rechnen| auskommen))
(plan|plane|planen|rechne|rechnen) (sie )?(bitte )?nicht mit mir
(nur|ausschließlich) (~ )?(mit|für|gegen) (~ )?(kunden|mandanten|klienten|mitglieder\w*|honorar|bezahlung|patienten|studierende\w*)
(antwort|entscheidung) (~ )?(bleibt|lautet|ist|steht) (~ )?(nein|negativ|dieselbe|die gleiche|gleich|unverändert|fest)
(fällt|fallen) (~ )?aus(?=\s*(?:[.!,\n]|$))
(hätten|hättest|hätte) (sie |du |man )(~ )?(vor|früher|damals|eher) (~ )?(fragen|schreiben|kommen|melden)
(auch|und auch) (später|in zukunft|künftig|danach|sonst|sonst:) ?(nicht|nein|nie|keine?n?|nichts)
(in zukunft|künftig|später|danach) (~ )?(nicht|nie) (passen|gehen|klappen|möglich)
(davon|davon halte) (halte|ich) (ich )?(nichts|nicht viel|wenig)
(schon|bereits) (~ )?(abgesagt|abgelehnt|nein gesagt)
(alles gesagt|nichts (mehr )?(zu (sagen|erzählen|berichten)|hinzuzufügen|beizutragen))
(lehne|lehnen|sage(?! ich nicht)|sagen(?! wir nicht)) (~~ )?(ab|ein gespräch ab|nein|grundsätzlich ab)(?=\s*(?:[.!,\n]|$))
(einen|nen|ein) korb (geben|bekommen)
(lass|lassen sie|lassen) (~ )?(mal|gut sein|es gut sein|es lieber|stecken|sein)(?=\s*(?:[.!,\n]|$))
(von|davon) (einem |einer |dem |ihrem |deinem )?(\w+ )?(absehen|abstand nehmen)
(daraus|da|draus|das) (wird|wird leider|wird wohl) (~ )?nichts
(fehlt|fehlen|fehlt mir|mangelt) (~ )?(die zeit|die kapazität\w*|der kopf|zeit|die ruhe|die kraft|die nerven|mir die)
(rede|reden|spreche|sprechen|telefoniere|treffe) (ich )?(~ )?(nicht|nie|ungern|grundsätzlich nicht) (~ )?(mit|über|gern(?!,? (also|komm\w*|lieber|aber)))
(keinen|keine) (kopf|nerv|nerven|energie|muße|sinn) ?(dafür|für|darin)?
(ist|sind) (mir|für mich|uns) (zu viel|zuviel|zu persönlich|zu privat|unangenehm|nicht recht|zu heikel|zu aufwendig|zu aufwändig)
(gebe|geben|mache|machen|führe|biete) (ich |wir )?(keine|keinerlei) \w+ (mehr|an|auskünfte)?
(kein|keinerlei|null|wenig) (interesse|bedarf|lust|bock)(?! auf (zoom|video\w*|skype|teams|technik|kamera\w*|telefon\w*))
(nicht|net|ned|nöd|nid) (daran |weiter |wirklich |sehr )*(interessiert|bereit|gewillt|infrage|in frage|in betracht)
(muss|müssen|möchte|möchten|will|wollen|werde|werden|darf|kann nur|würden?(?! passen)|zu|leider|lieber|doch|muß|dankend|hiermit|daher) (ich |wir |leider |das |dies |ihnen |dir |daher |es |deshalb |also |freundlich |dankend |höflich |ihre anfrage |deine anfrage |ihr angebot |ihre bitte |hiermit |doch |lieber |an dieser stelle |gespräch |treffen |termin |den |ganz |wieder |komplett |aus zeitgründen |aus zeitlichen gründen |in diesem fall )*(ablehnen|absagen|abzulehnen|abzusagen|abwinken|passen|verneinen|verzichten|zurückziehen|abschlagen|ausschlagen|eine absage erteilen|enttäuschen|nein sagen|abstand nehmen|canceln|stornieren|verweigern)
(lehne|lehnen|sage|sagen|winke) (ich |wir |das |dies |leider |dankend |daher |hiermit |es |deshalb |ihnen |dir |freundlich |ihre |deine |anfrage |den |termin |lieber |doch )*(ab|nein)(?! \d| halb| dem| der)
(absage|abgelehnt|eine absage|nein danke|nee danke|ne danke|na danke|danke nein|dankend ab|danke aber nein|vielen dank,? aber nein)
(leider|ist|ein|nur|mit|klares|definitiv|ganz klar|wohl) (ein |klares |leider )*nein
(nichts|nix|net|nicht) (für mich|für uns|mein ding|meins)
(gebe?|geben|führe|führen|mache|machen|biete|bieten|nehme|nehmen|gewähre|gewähren|beantworte|beantworten|erteile|vergebe\w*) (ich |wir |da |hier )?(grundsätzlich |generell |prinzipiell |leider |derzeit |aktuell |zurzeit |momentan )*(keine|keinerlei|nicht|kein) (~ )?(interviews?|auskünfte|auskunft|gespräche|informationsgespräche|solche|derartige|anfragen|telefonate|termine|fremden|treffen|studien|umfragen|an|teil|beratung\w*|private\w*)
(unsere?|die|interne?n?|meine?|firmen|betrieblichen?|unternehmens) ?(interne?n? |firmen)?(richtlinien?|vorschriften|regeln|compliance|policy|vorgaben|bestimmungen|unternehmensrichtlinien|firmenpolitik|schweigepflicht)
(aus|wegen|auf ?grund) (~ )?(compliance|vertraulichkeit\w*|rechtlichen|datenschutz\w*|grundsätzlichen|prinzip|geheimhaltung\w*|internen|betrieblichen|unternehmens\w*|firmenpoliti\w*)
(darf|dürfen|dürften) (ich |wir |leider |ihnen |dazu |darüber |hierzu |das |dies |keine? |da )*(~ )?(nicht(?! (alles|jede\w*|in die|mit in))|keine?|nichts)
(ziehe|ziehen) (ich |wir )?(meine|unsere|mich|die) (~ )?(zusage|zurück)
(nicht|leider nicht|doch nicht|nicht mehr) (teilnehmen|mitmachen|dabei|zusagen|zu sagen|zur verfügung|zur verfuegung|möglich machen|einrichten|entsprechen|nachkommen|annehmen|machen(?= werde)|wahrnehmen)(?! (am|um|on)\b)
(möchte|will|mag|würde|wollen|möchten|mögen) (ich |wir |das |dies |lieber |aber |leider |eher |dazu |darüber |mich |dann |so etwas |sowas |eigentlich |momentan )*(nicht|keine?n?|nichts)(?! lange?\b| aufdringlich| unhöflich| versprechen| verhehlen| vor| erst| gleich| später als| zu früh| zu spät| am| nein| stören)
(sehe|sehen) (ich |wir |mich |uns |leider |dazu |da |hier |dafür )*(nicht in der lage|außerstande|ausserstande|keine möglichkeit|keinen sinn|keinen bedarf|keinen grund|keinen mehrwert)
(bitte|müssen sie|müsstest du|musst du) (ich )?(um verständnis|um ihr verständnis|um dein verständnis|suchen sie|such dir|fragen sie) ?(~ )?(jemand anderen|jemand anders|anderen gesprächspartner)?
(zeitverschwendung|reine zeitverschwendung|ohne mich|muss passen|da bin ich raus|bin raus(?! aus)|bin ich raus(?! aus))
(hat sich|ist) (~ )?(erledigt|hinfällig|vom tisch)
""",
    ),
    (
        Sense.NAY,
        r"""
(nein|nee|nö|noe|naa|nei|nope|na)(?=\s*(?:[,.!;\n-]|$| leider| danke| sorry| tut| das| ich| geht))(?![,.]? (kein problem|gar kein problem|überhaupt kein|im ernst|quatsch|spaß))
""",
    ),
    (
        Sense.WRONG,
        r"""
(bin|wäre) (~~ )?(der|die) falsche( (person|mann|frau|adresse|ansprechpartner\w*))?( (für|da|dafür|hier))?
(verwechseln|verwechselst|verwechselt) (sie |du )?(mich|uns)
(im ruhestand|in rente|in pension|pensioniert|pensionist\w*|rentner\w*|emeritiert)(?! (und|habe?|da) (~ )?zeit\b)
(bin|war|wäre|sind) (ich )?(~ )?(der|die) (falsche|verkehrte)(?=\s*(?:[.!,\n]|$))
(arbeite|bin|sind|arbeiten) (ich |wir )?(dort|da|hier|bei denen|in der firma|in dem bereich) (schon |längst |seit langem )*(nicht mehr|nimmer|nümm)
(nicht|kaum|wohl nicht|sicher nicht|leider nicht|nicht wirklich|nicht unbedingt|bestimmt nicht) (~ )?(der|die|das|dein|ihr|ihre|deine|euer) (richtige?r?|passende?r?|geeignete?r?|beste?r?|optimale?r?|ideale?r?|zuständige?r?) ?(ansprechpartner(in)?|ansprechperson|person|kontakt|adresse|stelle|mann|frau|adressat(in)?|gesprächspartner(in)?|abteilung|partner)?
(die|der|das|eine|an die|bei der|an der|hier|ganz) (~ )?(falsche?n?) (ansprechpartner(in)?|person|adresse|stelle|abteilung|kontakt|tür|nummer|mann)
(falsch|verkehrt|nicht richtig) (hier|verbunden|bei mir|bei uns|adressiert)
(bei (mir|uns)|hier) (sind sie|bist du|seid ihr|ist man) (~ )?(falsch|verkehrt|nicht richtig)
(sind sie|bist du|seid ihr) (da |leider |hier )*(bei (mir|uns)|hier) (~ )?(falsch|verkehrt|nicht richtig)
(du|sie) (bist|sind) (da |leider )*(bei (mir|uns)|hier) (~ )?(falsch|verkehrt|nicht richtig)
(bin|sind|ist|bin ich|sind wir) (ich |wir |dafür |hierfür |da |leider |für |das |dieses |thema |diesen |bereich |damit |schon |eigentlich |seit |langem |gar )*(nicht|nicht mehr|nimmer|nur|längst nicht mehr) (mehr )?(dafür |hierfür |für (das|dieses|den|diesen) (thema|bereich) |selbst |allein )?(zuständig|verantwortlich|tätig|beschäftigt|angestellt|dort|im|in der|in diesem|bei|damit befasst|im thema|vom fach|drin|aktiv|der fachmann|die expertin|experte)
(nicht|nimmer|nicht mehr|kein) (mein|unser|in meinem|in unserem|in meine|in unseren|meine|unsere) (thema|bereich|gebiet|fachgebiet|zuständigkeit|zuständigkeitsbereich|metier|feld|baustelle|aufgabe|abteilung|ressort)
(arbeite|arbeiten|bin|sind) (ich |wir |schon |seit |leider |dort |da |inzwischen |mittlerweile |gar )*(~ )?(nicht mehr|nimmer|nümme|nüm) (~ )?(dort|da|in|bei|im|beim|für|bei der|bei den|dabei|dem|der)
(habe|hab|haben|bin) (ich |wir |das |die |den |dieses )?(~ )?(unternehmen|firma|abteilung|team|bereich|branche|stelle|job|haus|betrieb|position|konzern) (~ )?(verlassen|gewechselt)
(in|im) (pension|rente|ruhestand|vorruhestand|altersteilzeit|unruhestand)(?! (und|habe?|da) (~ )?zeit\b)
(pensioniert|verrentet|berentet|emeritiert)
(abteilung|team|bereich|stelle|job|firma|branche|arbeitgeber) (gewechselt|verlassen|aufgegeben)
(dazu|damit|davon|darüber|da|hierzu|in dem bereich|auf dem gebiet|zu dem thema) (kann|weiß|weiss|habe|kenne|verstehe|hab) (ich )?(~ )?(wenig|nichts|nix|kaum|nicht viel|keine ahnung|zu wenig|nicht weiterhelfen|nicht helfen|leider nichts|leider wenig)
(keine|kaum|wenig|null) (ahnung|erfahrung|expertise|kenntnisse|kompetenz|wissen|einblick) (~ )?(davon|damit|darin|mit|in|im|auf|von)?
(kenne|kenn) mich (da |damit |dort |hier )?(~ )?(nicht|kaum|zu wenig|wenig) (so )?(gut |wirklich )?aus
(kollege|kollegin|jemand|kollegen|meine? (chefin|chef|frau|mann|kollegin|kollege)) (~ )?(besser|eher|geeigneter|kompetenter|näher dran)
(bin|war) (nur|bloß|lediglich) (für|im|in der|in|bei) (~ )?(zuständig|verantwortlich|einkauf|tätig)
""",
    ),
    (
        Sense.ACK,
        r"""
noch nicht (entschieden|entschlossen|sicher|schlüssig)
(unter|mit) (~ )?(zeichen|nummer|aktenzeichen|vorgangsnummer|ticketnummer) (~ )?(erfasst|registriert|geführt|angelegt|aufgenommen)
(sie|du) (erhalten|erhältst|bekommen|bekommst|hören|hörst) (~ )?(in kürze|bald|zeitnah|schnellstmöglich|demnächst|so bald|innerhalb|baldmöglichst|von (mir|uns))( ~ )?(antwort|rückmeldung|bescheid|nachricht)?
(muss|müsste|will|werde|möchte) (ich |das |es )*(erst |noch |vorher |zuerst )*(mit|bei|intern|meine?n?r?) (~ )?(klären|besprechen|abstimmen|absprechen|fragen|rücksprache|reden)
(überlege|überleg|denke|denk|schlafe|schlaf) (ich |es |mir |s |das |drüber |darüber |noch |mal |eine nacht )*(mir|drüber|darüber|nach|noch mal|in ruhe)
(ich |und )?(melde|meld|meldet|melden) (mich|wir uns|sich)(?=\s*(?:[.!,\n]|$| bald| dann| später| wieder| morgen| in kürze| zeitnah| demnächst| die tage| am wochenende))
(frage|frag|höre|hör|horche|erkundige) (ich |mich |mal |da |intern )*(nach|rum|herum|um)(?=\s*(?:[.!,\n]|$| und))
(antworte|schreibe|schreib|antwort) (ich )?(ihnen |dir |euch )?(in ruhe|ausführlich\w*|am wochenende|später|morgen|heute abend|noch)
(danke|vielen dank) (~ )?(für die|für deine|für ihre) (erinnerung|nachfrage|rückfrage)
(alles klar|okay|ok|gut),? (ich )?meld (mich|ich mich)
(antworte|antwort|schreibe|schreib) (ich )?(ihnen |dir )?(~ )?(am wochenende|morgen|später|heute abend|in ruhe|ausführlich|nächste woche|die tage|demnächst|bald)
(hab|habe) (ich |es |das |deine mail |ihre mail )?(~ )?(gesehen|gelesen)(?=\s*(?:[.,!;]|$))
(kümmern|kümmere) (uns|mich) (~ )?(schnellstmöglich|umgehend|baldmöglichst|zeitnah|bald|so schnell)? ?(darum|drum)
(ist|sind|haben|wurde|habe|hab) (ihre?|deine?|die|ich|wir|bei uns|bei mir)? ?(~ )?(eingegangen|erhalten|bekommen|angekommen|registriert|gekriegt|entgegengenommen|weitergeleitet an die zuständige)(?! zu)
(eingangsbestätigung|empfangsbestätigung|automatisch (erstellt|generiert|erzeugt|versendet|verschickt)\w*|automatische (antwort|nachricht|e-?mail|eingangsbestätigung|bestätigung)|ticketnummer|vorgangsnummer|bearbeitungsnummer|ticket-?id|aktenzeichen|referenznummer|(ihre|der|unter der) (vorgang|ticket|anfrage)snummer)
(melde|melden|meld|komme|kommen|gebe|geben|sage|werde|werden|antworte|antworten|schreibe|schreib) (ich |wir |mich |uns |dir |ihnen |dann |in kürze |bald |baldmöglichst |schnellstmöglich |so bald wie möglich |demnächst |umgehend |zeitnah |zeitnahe |noch |darauf |auf sie |auf dich |sobald |später |ausführlich |morgen |im laufe |ihre anfrage |sie |die |tage |wieder |zurück |bei |bescheid |nochmal |genauer |sicher |gerne |so schnell wie möglich )*(bei (ihnen|dir|euch)|zurück|bescheid|melden|rückmeldung|auf sie zu|auf dich zu|kontaktieren|bearbeiten|antworten|prüfen|zurückkommen)(?! nach| im (<month>|neuen)| in (zwei|drei|ein paar))
(melde mich|meld mich|melden uns|meld mi|meude mi) (dann |bald |demnächst |in kürze |wieder |noch |später |die tage |morgen |nochmal |gleich |asap |sobald |so bald |schnellstmöglich |umgehend |zeitnah |nächste tage |bei gelegenheit )*
(muss|möchte|werde|muß|will|lass mich|lassen sie mich|ich|schau|schaue|prüfe|kläre|gucke|guck) (ich |mich |mir |das |es |erst |noch |kurz |zuerst |mal |intern |das mal |nur )*(in meinen? kalender|im kalender|abklären|klären|nachschauen|nachsehen|prüfen|überlegen|durch den kopf|abstimmen|rückfragen|absprechen|besprechen|schauen|mit (meiner|meinem) (chefin|chef)|nachdenken|drüber schlafen|gucken|abchecken|checken)
(zur kenntnis|notiert|vermerkt|danke für (die|den|ihre|deine|eure) (info|information|nachricht|mail|hinweis|rückmeldung))
(gelesen|angekommen|erhalten|eingetroffen|bekommen|registriert)(?=\s*(?:[,.!;\n-]|$| danke| und| vielen))
(mehr|antwort|näheres|details|rückmeldung|genaueres) (folgt|folgen|dazu später|dazu bald|später|demnächst|in kürze|kommt noch)
(schau|schaue|sehe|seh|gucke|guck) (ich )?(es |mir |das )*(~ )?(an|durch)
""",
    ),
    (
        Sense.AWAY,
        r"""
(zwischen den jahren|über die feiertage|während der (ferien|feiertage)|in den (betriebsferien|werksferien)) (~ )?(geschlossen|zu|nicht besetzt|nicht da|nicht erreichbar|weg)
(geschlossen|nicht besetzt)(?=\s*(?:[.!,\n]|$| bis| vom))
(lese|lesen|checke|sehe|bearbeite|empfange|erhalte|bekomme) (~ )?(ich |wir |in der zeit |dort |hier |zurzeit )*(keine|kaum|nur selten) (~ )?(mails?|e-?mails?|nachrichten)
(wieder|zurück) (für (sie|dich|euch) da|erreichbar|im büro|im dienst|im haus|am platz|am schreibtisch|da|im lande)
(bin|ist) (ich )?(~ )?(zurück|wieder da|wieder hier)(?=\s*(?:[.!,\n]|$))
(im zug|auf (der )?(tagung|konferenz|dienstreise|montage|fortbildung|kur|reha)|in (kur|reha)|tagung|dienstreise|fortbildung) (~ )?(bis|nach|vom|ab|diese|die ganze)
(erkrankt|krankgeschrieben|krank geschrieben|krank) (~ )?(und |bis |voraussichtlich |diese |noch )
(in|auf) (peru|der reise|wanderschaft|weltreise|island|spanien|italien|frankreich|usa|japan)(?=\s*[,.!])
(nicht|außer|ausser|ab) (im (büro|haus|hause|dienst|amt|office)|im home-?office|am arbeitsplatz|erreichbar|am platz|vor ort|haus|büro)( (bis|vom|von|ab|und|am|vor|erreichbar))?
(abwesend|abwesenheit|abwesenheitsnotiz|abwesenheitsnachricht|ferienabwesend|ferienhalber|urlaubsbedingt|betriebsferien|betriebsurlaub)
(bin|sind|befinde|ist|befinden|weile) (ich |wir |mich |uns |derzeit |aktuell |momentan |zurzeit |zur zeit |grad |gerade |noch |bereits |ab |vom |bis |gradno |leider |heute |im moment )*(~ )?(im urlaub|in urlaub|auf urlaub|in den ferien|in ferien|auf dienstreise|auf reisen|auf geschäftsreise|unterwegs|in elternzeit|in mutterschutz|im mutterschutz|in karenz|krank|krankgeschrieben|auf fortbildung|nicht da|verreist|weg|auf tagung|auf messe|im krankenstand|in kur|im sabbatical|im sabbat\w*|bildungsurlaub|auf weiterbildung|in der kur|im ausland)
(im urlaub|in elternzeit|im mutterschutz|in karenz|mutterschutz|auf dienstreise|im sabbatical)
(ab|erst|am|erst am|erst ab|bis|spätestens) ~ (wieder|zurück|wieder zurück) (da|im büro|im haus|erreichbar|im dienst|am platz|zurück|im office|im amt|für sie|hier|online|im einsatz|verfügbar|am start|an bord)?
(wieder|zurück) (da|im büro|erreichbar|im haus|im dienst|zurück|am|ab) (bin|ich|ab|am)?
(kehre|kehr|komme|komm|bin|werde) (ich )?(~ )?(zurück|wieder zurück|wieder da|wieder im|zurück sein|wieder erreichbar)
""",
    ),
    (
        Sense.HINT,
        r"""
(nur|keinen?|eingeschränkt\w*|begrenzt\w*|sporadisch\w*|unregelmäßig\w*|selten) (~ )?(zugriff|zugang|e-?mails? (lesen|abrufen)|mails (lesen|abrufen|checken)|erreichbar|meine (e-?mails?|mails?))
((e-?)?mails?|nachrichten|ihre (nachricht|e-?mail|mail)) (werden|wird|werde) (~ )?(nicht|weder) (~ )?(weitergeleitet|gelesen|bearbeitet|beantwortet)
(in|während|für) (meiner|dieser|der|seiner|ihrer) (~ )?(abwesenheit|vertretung|urlaubszeit)
(vertretung|meine vertretung|vertritt mich|vertreten mich|vertreten durch|in vertretung)
(in|bei) (dringenden|dringlichen|eiligen|wichtigen|unaufschiebbaren) (fällen|angelegenheiten|anliegen|fragen|sachen)
(arbeite|arbeit|bin) (ich )?(nur|immer nur|jeweils|in teilzeit|teilzeit)( nur)? (~ )?(montags?|dienstags?|mittwochs?|donnerstags?|freitags?|vormittags|in teilzeit|teilzeit|tage)
""",
    ),
    (
        Sense.LEFT,
        r"""
(nicht mehr|nimmer) (für|bei|im unternehmen|in der firma|im haus|in unserem|für das|in diesem unternehmen|bei der) (tätig|beschäftigt|unternehmen|dem|der|die)?
(diese|die|dieses) (e-?mail-?adresse|adresse|mailadresse|postfach|mailbox|konto) (wird|ist) (nicht|nicht mehr) (~ )?(gelesen|aktiv|verwendet|betreut|überwacht|gültig|abgerufen)
""",
    ),
    (
        Sense.LATER,
        r"""
vor (dem |der |den |meine\w |unsere\w |ende |mitte |anfang )?\w+ (kann ich|können wir|geht|geht's|wird|schaffe ich|schaff ich|ist) (~ )?(nicht|nichts|leider|unmöglich)
(heben|verschieben|vertagen|parken|lassen) (wir )?(uns )?(das|es|dies) (~ )?(auf|für|fürs|bis|ins|nach|vorerst|erstmal)
(sobald|wenn|sowie) (~~ )?(durchschläft|vorbei|fertig|geschafft|hinter mir|hinter uns|rum|durch|abgegeben|abgeschlossen|eingearbeitet|eingelebt|ruhiger|gesund|entbunden|da ist|korrigiert)( bin| ist| sind| habe| haben| hat)?
erst(mal| mal| einmal)? (umziehen|ankommen|einleben|fertig|gesund|durchatmen|einarbeiten|aufräumen|die|das|meine?n?|der)
(frühestens|nicht vor|erst wieder|erst ab|erst nach|erst im|erst in|erst zum|erst gegen) (~ )?(<month>|<season>|hälfte|mitte|ende|anfang|woche|jahr|wochen|monaten|märz|messe|\w+saison|\w+hälfte)?
(frag|frage|fragen|fragst|schreib|schreiben|klopf|klopfen|melde|melden|versuch|versuchen|kommen|komm|erinner|erinnern|sprechen|sprich) (sie |du |mich |dich |sich |es |mir |uns |bitte |doch |gern\w? |dann |einfach |ruhig )*(in (ein paar|drei|zwei|vier|sechs|einigen|einem)|nach|im|ab|zum|gegen|nächste\w?|später|noch ?mal|nochmals|noch einmal|wieder)(?! (genau|bitte vor))
(gerade|momentan|aktuell|derzeit|zurzeit|im moment) (~ )?(erst|frisch|neu) (angefangen|begonnen|gestartet|gewechselt|hier)
(noch )?(in der )?(probezeit|einarbeitung|elternzeit|prüfungsphase|einarbeitungsphase)
(sobald|nachdem|wenn) (ich|wir|es|das|die|der|meine?|unsere?|mein|unser) (~~ )?(wieder|zurück|durch|fertig|vorbei|rum|mehr (zeit|luft)|ruhiger|abgegeben|abgeschlossen|geschafft|überstanden|da bin|bin|haben|habe)(?=\s*(?:[.,!;]|$))
(dauert|braucht|wird|brauche) (~ )?(noch )?(ein paar|einige|zwei|drei|mehrere|etwas|ne|eine) (wochen|monate|weile|zeit)
(ein|einen) (anderer|späterer|anderen|späteren) (zeitpunkt|termin|moment)
(vor|bis) (~ )?(<month>|<season>|den ferien|dem urlaub|jahresende|quartalsende|der messe|der abgabe) (~ )?(komme|schaffe|schaff|klappt|geht|passt|wird|ist|habe|kann) (~ )?(nicht|nichts|nix|keine|nimmer)( mehr)?( dazu)?
(haben|hab) (sie |du )?(bitte |noch )?geduld
(nicht|net|ned|kaum|nur schwer|schlecht|grad nicht|nid|nöd) (~ )?(jetzt|momentan|aktuell|derzeit|zurzeit|zur zeit|im moment|im augenblick|gerade|grad|diese woche|diesen monat|dieses jahr|heuer|dieses quartal|dieses semester|so bald|gleich|sofort)(?! (am|um))
(im moment|momentan|derzeit|zurzeit|zur zeit|aktuell|gerade|grad|jetzt|jetzt gerade|im augenblick|diese woche|diesen monat|dieses jahr|heuer|diese tage|dieser tage|bis) ~~ (schlecht|ungünstig|nicht|nix|voll|viel los|viel zu tun|keine zeit|wenig zeit|kaum zeit|keine kapazität\w*|stress\w*|hektisch|chaos|ausgebucht|ausgelastet|land unter|eng|schwierig|knapp|unpassend|busy|kein\w*)(?! im (büro|haus))
(schlechter|ungünstiger|unpassender|blöder|falscher|schlecht) (zeitpunkt|moment|timing)
(melde?|meldet|melden|schreib|schreibe|schreiben|schreibt|frag|frage|fragen (?=sie|mich)|fragt|ruf|rufen|probier\w*|versuch\w*|kontaktier\w*|erinner\w*|meldn|meud|komm\w*|mail|ping) (di |du |dich |sie |sich |euch |ihr |mich |mir |es |uns |doch |bitte |einfach |gern |gerne |noch ?mals? |wieder |auf |mi )*(~ )?(nach|im|in|ende|anfang|mitte|ab|später|wieder|nächste\w*|nochmals?|noch mal|noch einmal|erneut|gegen|kommende\w*|wenn|sobald|zum|demnächst|einmal|dann|danach|frühestens)
(komm|komme|kommen|kommt) (bitte |gerne? |doch |sie |einfach |noch ?mal )*(~ )?(wieder )?(auf (mich|uns|das thema) )?(~ )?(zu|zurück)
(lass|lassen|lasst|können|könnten|sollten|wollen|würde|würden|machen|vielleicht) (sie |uns |wir |wir uns |uns das |das |es |mir |gern\w? |doch |dann |lieber |vielleicht |ihr )*(~ )?(später|verschieben|vertagen|nach (dem|den|der)|im (neuen jahr|<month>|<season>|herbst|nächsten|kommenden)|nächsten monat|nächstes jahr|wann anders|anderes mal|andermal|ein andermal|wieder sprechen|wieder melden|zu einem späteren|neuen anlauf)
(nicht|erst|frühestens|keinesfalls|nix|ned|nichts|erst wieder|vermutlich erst|aber erst|leider erst|nid) (vor|nach|ab|im|in|wieder|anfang|ende|mitte|nächste\w*|kommende\w*|gegen ende|später) (dem |der |den |einem |ein |einer |neuen |meinem |meiner |paar |zwei |drei |vier |wieder |im |ende |anfang |mitte |nächsten |kommenden |jahr |unserem |unserer )*(<month>|<season>|jahr\w*|wochen?|monat\w*|urlaub|ferien|quartal|semester\w*|q[1-4]|messe|abgabe|prüfung\w*|launch|projekt\w*|\d+|möglich|zeit|sommerpause|elternzeit|umzug|jahreswechsel)
(wenn|sobald|nachdem|bis) ~~ (ruhiger|vorbei|rum|durch|überstanden|abgeschlossen|fertig|beruhigt|gelegt|luft|geschafft|zurück|besser|vorüber|erledigt|wieder da|entspannter)
(ein andermal|ein anderes mal|anderes mal|wann anders|irgendwann|später|späterer zeitpunkt|zu einem späteren zeitpunkt|zu gegebener zeit|nächstes mal|bei anderer gelegenheit|im laufe des)
""",
    ),
    (
        Sense.SOMETIME,
        r"""
(in|nach) (ein paar|zwei|drei|vier|sechs|acht|einigen|wenigen|2|3|4|6|8|ca\. \d|etwa \w+|einem|paar|anderthalb|\d-\d) (wochen|monaten|monat|wo|jahr|jahren)
(nach|ab|im|anfang|ende|mitte|gegen|bis|zum|übers|über|ab dem|im späten|im frühen|kommenden|nächsten|nächstes|nächsten) (dem |den |der |meinem |meinen |meiner |unserem |ende |anfang |mitte |nächsten |kommenden |neuen )*(<month>|<season>|neuen jahr|neues jahr|jahreswechsel|urlaub|ferien|sommerpause|sommerferien|feiertagen|messe|quartal|semester|semesterferien|jahr|monat|monats|q[1-4]|jahresende|jahresabschluss|abgabe|prüfungsphase|umzug|projektende|launch|elternzeit|halbjahr)
""",
    ),
    (
        Sense.PROPOSE,
        r"""
(passt|passen|geht|ginge|klappt|wäre|würde|ist|klingt|haut) (das |dir |ihnen |euch |es |dies |der termin |das so |so )*(~ )?(passen|recht|gut|ok|okay|möglich|klappen|gehen|so|in ordnung|ihnen|dir|hin|das)(?= ?\?)
welche[rsnm]? (der beiden |davon |von beiden |tag |termin |uhrzeit |zeit )?(passt|passte|würde passen|ist|wäre|ginge|geht|bevorzugen|bevorzugst|ziehen) (~ )?(ihnen|dir|euch|sie|du|am besten|besser|lieber|angenehmer|vor)( (besser|am besten|lieber|angenehmer))?(?= ?\?)
(oder|ok|okay|gut|recht|ja|nicht wahr|gell|gäll|ne|nicht|einverstanden|verstanden)(?= ?\?)
(wie geht's|wie geht es|wie gehts|wie läuft's|alles gut|alles klar bei)( dir| ihnen| euch)?
""",
    ),
    (
        Sense.MOVE,
        r"""
(können|könnten|kannst|könntest|lass|lassen|müssen|muss|müsste|müssten|dürfte|darf|ginge|geht) (wir |sie |du |uns |ich |das |es |den |unser\w* |bitte |leider )*(~ )?(verschieben|verlegen|vorverlegen|tauschen|umlegen|vorziehen|schieben|rutschen|umbuchen)
(eine|halbe|ne) (halbe )?(stunde|viertelstunde) (später|früher|vor|nach hinten)
(doppelt (gebucht|belegt|verplant)|terminkollision|überschneid\w+)
""",
    ),
    (
        Sense.DROP,
        r"""
(am |um |den |der |mit |an |diesen |dieser |diese )?(<day>|termin|zeitpunkt|uhrzeit|tag|da|dann) (~ )?(geht|kann|passt|klappt|schaffe?|schaff|haut|bin|habe|ist|wird) (es |s |ich |mir |das |bei mir |bei uns |da |jetzt |nun |doch |leider |schon |mir's )*(leider |doch |nun |eher |gar |auch )*(nicht|net|ned|nöd|nid|schlecht|schon (was|einen termin|belegt|verplant|weg)|belegt|verplant|nix|schwierig|keine zeit|weg|ausgebucht|voll|unmöglich|kein)(?! mehr in)
(kann|klappt|passt|schaffe|geht|schaff|haut) (es |ich |das |mir |leider |bei mir |da |doch |nun |jetzt )*(am |um |den |an diesem |zu dem |zu dieser |zum )?(<day>|dem tag|termin|zeitpunkt|uhrzeit|da) (~ )?(leider |doch |nun )?(nicht|net|ned|schlecht|nix|schwer)
(muss|müssen|müsste|müssten|können|könnten|könnte|möchte|lass|lassen|würde|wollen) (ich |wir |uns |den |unseren |das |leider |termin |gespräch |treffen |sie |bitte |es |evtl |eventuell |unser )*(verschieben|verlegen|umbuchen|umdisponieren|schieben|tauschen|vorziehen|verschiebn|neu ansetzen)(?! (auf|in) (den )?(<month>|<season>|nächste[ns] (jahr|monat)|unbestimmte))
(terminkonflikt|überschneidung|terminkollision|terminüberschneidung|mir ist (etwas|was|leider etwas|ein termin) dazwischen ?gekommen|dazwischengekommen|was dazwischen)
""",
    ),
    (
        Sense.FIXED,
        r"""
(wie|so wie) (von (ihnen|dir) )?(vorgeschlagen|besprochen|vereinbart|abgemacht|angeboten|gewünscht|geplant|ausgemacht)
(nehme?|nehmen|nimm|wähle) (ich |wir |gern\w? )*(den|die) (ersten|zweiten|dritten|letzten|termin|<day>|früheren|späteren)
(termin|habe|ist|hab|gebucht) (~ )?(bestätigt|eingetragen|notiert|vorgemerkt|geblockt|gebucht|fix|fixiert)
(bestätige|bestätigen) (ich |wir |hiermit |ihnen |gern\w? |den |unseren |das )*(termin|gespräch|zeitpunkt|treffen)?
(bis|sehen uns) (dann|morgen|montag|dienstag|mittwoch|donnerstag|freitag|nächste woche)(?=\s*(?:[.!,\n]|$))
""",
    ),
    (
        Sense.SUITS,
        r"""
(der|ihr|dein|den|dieser|die|das) (erste|zweite|dritte|letzte|vorgeschlagene|genannte|ersten|zweiten)? ?(termin|vorschlag|zeitpunkt|uhrzeit|slot|zeit) (~ )?(passt|geht|klappt|ist (gut|perfekt|prima|ok|okay)|wäre (gut|prima|perfekt|ok)|haut hin|nehme ich|nehmen wir|steht)
""",
    ),
    (
        Sense.ACCEPT,
        r"""
warum (eigentlich |denn |auch )*(nicht|net)(?=\s*[?.!,]*\s*(?:$|\n|[A-Zk-z]))
mit (dem |der |aller |dem allergrößten )?(größten|größter|grösstem|großem|riesigem|allergrößtem)? ?(vergnügen|freude)
(ist|wäre|sind|wären) (mir|uns) (sehr |durchaus |nur |ganz )?(recht|lieb|angenehm|willkommen)
(mache|mach|machen|mach ich|mache ich) (ich |wir )?(da |gern\w? |mal |aber )*(eine |ne )?ausnahme
(reden|sprechen|telefonieren|plaudern|treffen|austauschen) (können|könnten|kann|sollten) (wir|ich)( uns)?( gern\w?| jederzeit| ja)?
(melde|meld|melden|ruf|rufen|komm|kommen|schau|schauen) (sie |dich |sich |mich |du )*(einfach|jederzeit|ruhig|gern\w?)(?=\s*(?:[.!,\n]|$| an| vorbei| wenn| durch))
(lässt|lasst|lässt das) sich (sicher |schon |gut |bestimmt )*(einrichten|machen|arrangieren|organisieren)
(gern|gerne)? ?(einen|nen) (termin|kaffee) (ausmachen|vereinbaren|trinken)
(für (eine|einen|sie|dich) (~ )?immer)
(ist (mir|uns) (eine|ein) (freude|ehre|vergnügen|vergnüge))
(eine|ist mir eine) (ehre|freude)
(dann|also|na dann|na) (los|mal los|leg los|schieß los|schiess los)
(schieß|schiess|leg) (einfach |mal |ruhig )*los
(her damit|immer her|immer gern\w?|jederzeit|abgemacht|versprochen)
(kein|keine|garkein|gar kein|überhaupt kein|null) (problem|thema|ding|probleme?|umstände|frage)( für mich)?
(warum|wieso|weshalb) (nicht|net|ned|nöd)
(spricht|hab|habe|hätte|haben|steht) (ja |ich |da |wir )?(nichts|nix) (dagegen|im wege|einzuwenden)
(nichts|nix) (dagegen|einzuwenden)
(sehr |total |immer |herzlich |wirklich |natürlich |selbstverständlich |ja |jederzeit |klar )?(gern|gerne|gärn|gean)(?! (~ )?(weiter (an|zu)|an (meine|einen|frau|herrn)|wenden|im kontakt|an meinen))
(mit vergnügen|mit freude|mit größtem vergnügen|herzlich gern\w?|liebend gern\w?|von herzen gern\w?)
(klar|na klar|klaro|natürlich|selbstverständlich|sicher|sicherlich|aber sicher|logo|logisch|freilich|sowieso|auf jeden fall|aufjedenfall|auf alle fälle|jedenfalls|unbedingt|definitiv|absolut|gewiss|selbstredend|sischer|sicha)(?! (ist|nicht|dass|war|wer|wie|was|ob|keine|haben))
(ja|jo|joa|jep|jup|jepp|yes|jawohl|jawoll|jaja|jou|jop|yep|ok|okay|oki|okey|einverstanden|abgemacht|alles klar|geht klar|geht in ordnung|in ordnung|passt|passt schon|passt gut|passt mir|passt scho|prima|super|perfekt|bestens|wunderbar|toll|ausgezeichnet|bin dabei|sehr gut|machen wir|mach ma|moch ma|mache ich|mach ich|machma|können wir (gern\w? )?machen|läuft|deal|gebongt|gut|schön|freut mich|cool|spitze|top|tiptop|tip top|guet|chunnt guet|sali gern)(?=\s*(?:[,.!;:\n)-]|$| (das|passt|klar|gern\w?|können|machen|ist|geht|wir|ich|bitte|dann|lass|melden|schicken|mir|bei|für|sehr|vielen|danke|ruf|rufen|do|bis|und|wieso|freu|hab|freilich)))
(passt|geht|klappt|haut|ginge|würde passen|würde gehen|würde klappen|funktioniert|wäre (gut|prima|ideal|perfekt|super|schön|toll|möglich|okay|ok|machbar|in ordnung)|ist (machbar|möglich|okay|ok|in ordnung|prima|gut|perfekt|drin)) (~ )?(mir|uns|bei mir|für mich|gut|hin|wunderbar|prima|perfekt|super|sehr gut|auch|bestens|am besten|klar|schon|in ordnung|ausgezeichnet|sicher)
(klingt|hört sich|tönt|klingt ja) (~ )?(gut|spannend|interessant|prima|super|toll|nett|perfekt|nach|schön|guet)( an)?
(freue|freu|freuen|freut|freie) (ich |mich |mi |wir |uns |schon |sehr |auf )*(auf (das|unser|den|ein|unseren|den austausch|ein gespräch|ein treffen|unsere)|darauf|drauf|schon|sehr|über ein (gespräch|treffen))
(stehe|steh|stehen|bin|sind) (ich |wir |ihnen |dir |gern\w? |dafür |natürlich |jederzeit |hierfür |selbstverständlich )*(zur verfügung|bereit|dabei|mit dabei|zu haben)
(helfe|helf|unterstütze|beantworte|erzähle|berichte|teile|gebe) (ich |ihnen |dir |euch |da |wir )*(gern|gerne|natürlich|selbstverständlich)
(nehme|nehmen|nimm) (ich )?(mir |uns )*(~ )?(gern\w? )?(die )?zeit
(können|könnten|könnt|kannst|können sie|lass|lassen|sollen|wollen|sollten|lassn) (wir |sie |du |uns |mir |mich |gern\w? |einfach |jederzeit |ja |dazu |auch |doch |mal |gerne |kurz |beim kaffee |ma )*(~ )?(telefonieren|sprechen|reden|treffen|zoomen|machen|anrufen|unterhalten|austauschen|sehen|ausmachen|vereinbaren|quatschen|buchen|plaudern|schnacken|ratschen|verabreden|einen termin)
(schick|schicke|schicken|schickt|mach|mache|machen|sende|senden|nenn|nenne|nennen|schlag|schlage|schlagen|sag|sagen|sagt|gib|geben|lass|lassen|buch|buche|buchen|such|suchen|suche|wähl|wählen|trag|tragen|teilen|teil) (sie |du |mir |uns |ihr |dir |sich |mich |doch |bitte |einfach |gern\w? |hier |am besten |mal |halt |ein paar |einen |ein |deine |ihre |direkt |wissen |mir bitte |drei |zwei |zwei drei |2-3 |mögliche |konkrete |nen |ne |was )*(~ )?(termin\w*|terminvorschl\w+|vorschl\w+|einladung|kalendereinladung|zeiten|zeitfenster|wann|zeit|slot|raus|aus|uhrzeit\w*|verfügbarkeit\w*|was aus|tag|datum|link|vor|einen vorschlag)
(wann|welcher tag|welche uhrzeit|welcher termin|an welchem tag|um wieviel uhr|wie wäre es|was) (~ )?(passt|passen|würde|ginge|geht|hast|haben|hättest|hätten|wäre|können|kannst|könntest|könnten|soll|sollen|telefonieren|sprechen|ihnen|dir|es)
(ruf|rufen|rufts|ruft|läut|leit) (sie |du |mich |mi |doch |gern\w? |einfach |bitte |jederzeit |kurz |halt |mich )*(an|durch|bei mir an|jederzeit an)
(halbe stunde|viertelstunde|20 minuten|30 minuten|15 minuten|zwanzig minuten|dreißig minuten|stunde|kaffee|telefonat|telefon|zoom|video|teams) (~ )?(passt|ist (ok|okay|gut|kein problem|machbar|drin|in ordnung)|geht|reicht|sollte reichen|sollten reichen|wäre|sind|lässt sich|kann ich|krieg)
(gute|schöne|spannende|nette|tolle|super|interessante) idee
(meine|unter|hier|mein|über|via) (~ )?(telefonnummer|handynummer|nummer|kalender|buchungslink|buchungsseite|terminlink|kalenderlink|terminbuchung|terminkalender)
(meine|die|meiner) (assistentin|assistent|sekretärin|sekretariat) (~ )?(wird|meldet|findet|vereinbart|kümmert)
(bin|wäre) (ich )?(gern\w? )?(dabei|flexibel|bereit|offen dafür|für ein gespräch)
(mache|mach|machen) (ich |wir |das |es )*(gern|gerne|doch|schon)
(https?://)?(www\.)?(calendly\.com|cal\.com|doodle\.com|termine\.|terminland)\S*
""",
    ),
    (
        Sense.WOULD,
        r"""
(würde|hätte|wäre|hätten|würden|tät) (ich |wir |ihnen |dir |mich |das |mir |es |sie |dich |grundsätzlich |eigentlich |wirklich |normalerweise |ja |sehr |an sich |prinzipiell )*(gern|gerne|liebend gern|freuen|lust|große lust)
(grundsätzlich|prinzipiell|eigentlich|an sich|im prinzip|an und für sich) (~ )?(gern|gerne|ja|schon|interesse|interessiert|möglich|bereit)
""",
    ),
    (
        Sense.CANNOT,
        r"""
(kann|können|könnte|konnte|vermag|könnten|chan|ko) (ich |wir |ihnen |dir |euch |leider |das |dies |es |da |dabei |damit |aus |zeitgründen |zeitlichen |gründen |sie |hier |dazu |im |aber |daher |dem |ihrer |ihrem |wunsch |bitte |mir |diesmal |aktuell |grad |so |hierbei |eh |di )*(leider |auch |aktuell |so |aus \w+ )*(nicht|net|ned|nöd|nid|keine?n?|nichts|nimmer|unmöglich|nix)( ~ (<helptalk>))?
(nicht|net|ned|leider nicht|nöd) (<helptalk>|möglich|machbar|drin|leisten|schaffen|einrichten|schaffbar|realisierbar|umsetzbar|unterbringen)
(geht|klappt|wird|passt|schaffe|schaff|ist|geit|haut) (das |es |ich |leider |mir |bei mir |bei uns |da |das leider |im |eh |sich |schlicht |einfach )*(leider |gar |halt |so |wohl |auch |eher |wirklich |im )*(nichts|nicht|net|ned|nix|nöd|nid|schlecht)(?! so (viel|gut)| mehr da)
(keine|kaum|wenig|nicht die|keinerlei|zu wenig|nicht genug|nicht genügend|ka|koa|kei) (freie |freien |freie zeit |zeitlichen |zeitliche |kapazität |einzige |minute )*(zeit|kapazität\w*|ressourcen|möglichkeit|luft|nerven|termine|valenzen|ziit)
(schaffe|schaff|schaffen|packe|pack) (ich |wir |es |das |leider |zeitlich |einfach )*(leider |zeitlich |einfach |wirklich )*(nicht|net|ned|nöd)
(leider|bedaure|bedauere|bedaurlicherweise|bedauerlicherweise|bedauern) (~ )?(nicht|keine?n?|nein|unmöglich|ausgeschlossen|absagen|muss ich|müssen wir)
(tut mir|tuts mir|tut uns) (sehr |wirklich |echt |furchtbar )?leid(?=\s*(?:[,.!;\n-]|$| aber))
(unmöglich|ausgeschlossen|aussichtslos|zeitlich nicht|zeitlich leider nicht)
(keine|nicht) (gespräche|telefonate|treffen|anrufe|interviews|kaffees)
""",
    ),
    (
        Sense.BUSY,
        r"""
(viel|wahnsinnig viel|mega viel|sehr viel|so viel|zu viel|extrem viel|irre viel|brutal viel|einiges) (los|zu tun|um die ohren|am hals|auf dem tisch|auf dem zettel|am start|arbeit|stress)
(land unter|bis über beide ohren|voll im stress|im stress|ausgebucht|komplett dicht|völlig dicht|total dicht|zugeschüttet|überlastet|eingespannt|in arbeit versunken|am limit|unter wasser|voll eingespannt|stark eingespannt|sehr eingespannt|ausgelastet|keine luft|stressig|hektisch|turbulent)
(stecke|steck|bin|sind|stecken|stehe|haben|habe) (ich |wir |gerade |grad |derzeit |momentan |mitten |voll |noch )*(mitten |tief |voll )(in|im|beim) (~ )?(umzug|abschluss|projekt|prüfung\w*|klausur\w*|abgabe|endspurt|stress|jahresabschluss|messevorbereitung|einem|einer|der|den)
(zu|sehr|total|voll|extrem|ziemlich|komplett|völlig|recht|gerade|grad|mega|leider|stark|arg) (beschäftigt|busy|eingespannt|ausgelastet|überlastet|ausgebucht|gestresst|im stress|viel|verplant|dicht)
(krank|krankheit|krankheitsbedingt|erkrankt|op|operation|todesfall|trauerfall|familiär\w*|nachwuchs|neugeboren\w*|baby)
(aus|wegen) (zeitgründen|zeitmangel|zeitlichen gründen|termingründen|krankheit|arbeitsüberlastung|familiären gründen|gesundheitlichen gründen)
""",
    ),
    (
        Sense.MAYBE,
        r"""
(bevor|ehe) (ich|wir) (~ )?(zusage|zusagen|entscheide|entscheiden|ja sage|antworte|antworten kann|zusagen kann|entscheiden kann)
(dann|danach|erst dann) (entscheide|entscheiden|sehe|sehen|schaue|schauen|überlege|kann) (ich|wir)? ?(~ )?(entscheiden|sagen|weiter|ob)?
""",
    ),
    (
        Sense.REFER,
        r"""
(wende|wenden|wendet|richte|richten|schreib|schreiben|melde|melden|frag|frage|fragen|kontaktier|kontaktiere|kontaktieren|sprich|sprechen|ruf|rufen|probier|probieren|versuch|versuchen) (sie |du |dich |sich |ihre |deine |anfrage |euch |es |doch |bitte |am besten |einfach |lieber |direkt |gern\w? |besser |mal |da |dort |dazu |diesbezüglich |hierzu |hierfür |dafür )*(an|bei|mit) (~ )?(frau|herrn|herr|meine?n?|unsere?n?|kolleg\w+|die|den|das|dr|prof|folgende|\w+@\w+|presse\w*|personal\w*)
(frag|fragen|frage|kontaktieren|kontaktiere|sprich|sprechen) (sie |du |bitte |doch |am besten |lieber |mal |besser |einfach |da )*(~ )?(meine?n?|unsere?n?|frau|herrn|herr|den|die|bei) (~ )?(kolleg\w+|chef\w*|frau|mann|nachfolger\w*|assistent\w*|sekretariat|abteilung|team|personalabteilung|pressestelle|hr|freund\w*|bruder|schwester|doktorand\w*)
(leite|leiten|leitete|leit|gebe|geben|geb|reiche|reichen|schicke|schick|habe|hab|haben|schicken) (ich |wir |das |es |sie |ihre |deine |ihr |dein |die |mail |e-?mail |anfrage |nachricht |anliegen |den |diese |gern\w? |mal |daher |einfach )*(~ )?(weiter|weitergeleitet|weitergegeben|weitergereicht|weiterleiten|weitergeben|weiterschicken)
(weitergeleitet|weiterleiten|weitergegeben|weitergeben|weitergereicht) ?(an)?
(in|im|auf|ins) (cc|kopie|bcc)
(zuständig|verantwortlich|ansprechpartner(in)?|richtige|ansprechperson|kontakt|experte|expertin|fachfrau|fachmann|besser aufgehoben|an der richtigen adresse) (~ )?(dafür|hierfür|ist|sind|wäre|wären|für (das|dieses|solche|ihr)|bei|da)
(kümmert|kümmern|macht|betreut|leitet|verantwortet|übernimmt|übernommen|bearbeitet|beantwortet) (~ )?(darum|das|dieses|sich|thema|bereich|solche|jetzt|inzwischen|seit)
(empfehle|empfehlen|rate|würde) (ich |wir |ihnen |dir |euch )*(~ )?(frau|herrn|kolleg\w+|meine?n?|mit|sich|an|den|die|zu)
(stelle|stell|bringe|vernetze|verbinde|mache) (ich |dich |sie |euch |gern\w? |einen |den )*(~ )?(kontakt her|kontakt|bekannt|mit (meine[mr]|unsere[mr]|frau|herrn|einem|einer)|vor|zusammen)
(meine?|unsere?|ein|eine) (kollege|kollegin|kollegen|kolleginnen|nachfolger|nachfolgerin|doktorand|doktorandin|mitarbeiter|mitarbeiterin|chefin|chef|frau|mann|freund|freundin|bekannte\w?|presseabteilung|pressestelle|personalabteilung) (~ )?(kann|könnte|weiß|weiss|hilft|ist|hätte|wäre|würde|macht|kennt|steht|übernimmt|freut|gibt)
""",
    ),
    (
        Sense.ASK,
        r"""
(könnten|können|kannst|könntest|würden|würdest|magst|bitte|mögen|gern\w?|dürfte|darf|kann|zuerst|vorab|vorher) (sie |du |mir |ich |uns |bitte |vorab |vorher |kurz |zuerst |noch |etwas |bitte kurz |sie bitte |erst |mal |genauer |näher )*(~ )?(fragen|erläutern|erklären|präzisieren|konkretisieren|verraten|beschreiben|mitteilen|schildern|eingrenzen|ausführen|wissen|fragenkatalog|lebenslauf|fragenliste|mehr infos?|informationen|erfahren|näheres|themen)(?! sie gern)
(schick|schicke|schicken|sende|senden|mail|mailen|nenn|nennen|schreib|schreiben) (sie |du |mir |uns |doch |bitte |vorab |zuerst |einfach |gern\w? |kurz |erst |mal )*(ihre |deine |die |ein paar |mehr |eine |einen |den |konkrete |konkreten |2-3 |paar )*(fragen|fragenliste|infos|informationen|lebenslauf|details|cv|stichpunkte|themen|hintergrund|stichworte|fragenkatalog|unterlagen)
(worum|wozu|wofür|um was|was genau|welche|welches|welchen|wieso|warum|woher|wer|inwiefern|inwieweit|wie lange|wieviel|wie viel|was für) (~ )?(geht|ginge|genau|möchten|willst|wollen|haben sie|hast du|brauchen|brauchst|ist das|sind sie|bist|dauert|schwebt|interessiert|kommen|erwarten|erhoffen)
(wüsste|möchte|würde|hätte|habe|hab|bräuchte|brauche) (ich |wir |gern\w? |gerne |noch |zuvor |vorher |vorab |erst |zuerst |eine |kurz |aber |nur |da )*(~ )?(wissen|erfahren|verstehen|frage|fragen|rückfrage|mehr (infos?|informationen|details)|mehr hintergrund|mehr dazu|mehr darüber|mehr über)(?! stellen)
""",
    ),
    (
        Sense.OTHER,
        r"""
(danke|vielen dank|dank|herzlichen dank|merci) (dir |ihnen |nochmals? |noch ?mal |sehr )*(für|fürs) (das|gestern|heute|den|ihren besuch|deinen besuch|ihre zeit|deine zeit|die zeit|das nette|das gute|das schöne|das interessante) (~ )?(gespräch|telefonat|treffen|austausch|abend|kaffee|besuch|gestern|zeit)?
(hat mich|hat mir|war) (~ )?(gefreut|spaß gemacht|ein vergnügen|schön|nett|interessant)
(frohe|schöne|gutes|guten|prosit|herzlichen|alles gute) (weihnachten|ostern|neues|rutsch|glückwunsch|zum geburtstag|feiertage|feiertag)( ~ )?(auch|ebenso|ebenfalls|zurück)?
(im anhang|anbei|angehängt|beigefügt|wie versprochen|wie besprochen anbei) (~ )?(der|die|das|den|bericht|artikel|unterlagen|datei)?
(ebenso|gleichfalls|ebenfalls|dir auch|ihnen auch)(?=\s*[.!]*\s*$)
""",
    ),
    (
        Sense.THEN,
        r"""
(dann|danach|anschließend) (~ )?(sehr )?(gern|gerne|jederzeit|können wir|sprechen wir|schauen wir|geht|klappt|passt|finden wir|machen wir|telefonieren|habe ich (mehr|wieder)|kann ich|melde ich|bin ich)
(gern|gerne) (dann|wieder|ab|nach|im (neuen|<month>|<season>|herbst)|nächstes|später|danach|ein andermal)
""",
    ),
    (
        Sense.REGRET,
        r"""
(leider|bedauerlicherweise|bedaure|bedauere|sorry|tut mir leid|tut uns leid|schade|entschuldigung|entschuldigen sie|verzeihung)
""",
    ),
    (
        Sense.WHEN,
        r"""
(erst |nur |frühestens |lieber |besser )?(nach|ab|wenn|sobald|bis) (dem|der|den|das|die|meine[mnr]?|unsere[mnr]?|all) (?!(arbeit|mittag|feierabend|essen|gespräch|telefonat)\b)\w+
""",
    ),
    (
        Sense.BUT,
        r"""
(aber|jedoch|allerdings|doch|trotzdem|dennoch|dafür|hingegen|obwohl|außer|nur|stattdessen|sondern|oba|abr)
""",
    ),
    (
        Sense.NEGATOR,
        r"""
(nicht|net|ned|nöd|nid|nie|niemals|nichts|nix|kein|keine|keinen|keinem|keiner|keinesfalls|weder|kaum|ungern|unmöglich)
""",
    ),
)

LEXICON = Lexicon(
    _TABLE,
    macros=_MACROS,
    negates_after=True,
    stopwords="""
der die das und ich nicht mit sie ist für für ein eine auf dem den im zu von es wir mir ihnen
ihre ihr sich auch wie aber noch nur nach bei bin habe hat haben kann könnte wird werden
wenn dann gerne gern leider danke vielen grüße gruss gruß lg mfg hallo herr frau sehr geehrte
liebe lieber dir dich du uns am um ab bis zum zur vom oder als bitte mal ja nein hoi servus
grüezi moin schon meine mein mich passt klar geht
""",
)
del _TABLE  # its phrases are in the lexicon: it need not stay as well
