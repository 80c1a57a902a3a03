"""The words the lint knows, English and German in one pattern each: letters mix them.

Every pattern runs on one sentence at a time and has bounded repeats.
"""

from __future__ import annotations

import re


def _any(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{one})" for one in alternatives), re.IGNORECASE)


_JOB = (
    r"(?:job|jobs|position|positions|role|roles|internship|internships|opening|openings|vacancy|"
    r"vacancies|employment|placement|traineeship|apprenticeship|job opportunity|"
    r"job opportunities)\b"
)
# "looking for someone in your role" asks for a person, "for advice on the role" for advice.
_NO_OTHER_THING = (
    r"(?!someone|somebody|anyone|people|person|advice|insight|information|perspective|in\b|on\b|"
    r"about|from|into|how|with|who|your\b)"
)

_NO_DIARY = r"(?! in (?:your|the|my) (?:calendar|schedule|diary|week|day))"

JOB_ASKED = _any(
    # to become one of them
    r"\b(?:become|becoming|be|being) (?:a )?part of your\b|\b(?:work|start|begin) (?:in|on|with|at) your "
    r"(?:team|group|company|department|lab|office|firm|house)\b|\bpairs? of hands\b",
    # whether they take people
    r"\b(?:take|takes|taking|bring|brings|bringing) (?:me|on) (?:on|in|people|someone|somebody|anyone|"
    r"anybody|nurses|graduates|beginners|newcomers|juniors|interns|career changers)\b",
    # a post as the thing wished for
    r"\b(?:after|want|wanting|interested in|keen on|dream of|dreaming of|hope for|hoping for|eyeing|"
    r"angling for) (?:an? |any |the |your )?(?:\w{1,15} ){0,2}(?:job|post|position|internship|"
    r"traineeship|vacancy|opening)\b(?! (?:of|you (?:had|held)))",
    # free to begin, or to be thought of
    r"\bI(?:'m|'d be|'ll be| am| would be| will be) (?:available|free to start|ready to start) (?:from|"
    r"as of|as from|in|immediately|at once|for work)\b",
    r"\b(?:hear|know|learn|think) of (?:anything|something|an? \w{1,12}) (?:I could|for me|that would "
    r"(?:suit|fit) me|where I)\b|\b(?:think of|remember) me (?:if|when|should)\b|, think of me\b",
    r"\b(?:get|gets|getting|be|being|been) hired\b|\b(?:room|place|space|need|use) for (?:someone|"
    r"somebody|people|a person|a \w{1,12}) like me\b|\bwhere I (?:want|hope|would like|'d like|would "
    r"love|'d love) to work\b",
    r"\b(?:a |my )?foot in (?:the door|at)\b|\bhow I (?:might|could|can) get in\b",
    r"\b(?:looking|searching|hunting|hoping|seeking|in search)\b(?: for| of| to (?:find|get|"
    r"land))?"
    rf" (?:{_NO_OTHER_THING}[\w'’-]{{1,20}} ){{0,4}}{_JOB}(?! models?)",
    rf"\b(?:find|finding|need|want|land|landing) (?:an? |my |"
    rf"any )(?:\w{{1,15}} ){{0,3}}{_JOB}(?! models?)",
    r"\bask(?:ing)?(?: you)? for (?:an? |the |any |my )?(?:\w{1,15} ){0,2}(?:job|position|"
    r"internship|employment|placement)\b",
    r"\b(?:hire|hiring|employ|employing) me\b|\bconsider (?:me|my (?:application|profile))\b",
    r"\bkeep me in mind\b|\bbring me on board\b|\boffer me\b",
    r"\b(?:are you|is your \w{1,20}|you are|you're) (?:\w{1,12} )?(?:hiring|recruiting)\b",
    r"\b(?:if|whether) (?:[\w'’-]{1,20} ){1,5}(?:is|are|might be) (?:\w{1,12} )?(?:hiring|"
    r"recruiting)\b",
    r"\b(?:any|open|available|suitable|unfilled) (?:\w{1,15} ){0,2}(?:positions?|openings?|"
    rf"vacanc(?:y|ies)|internships?|job opportunit(?:y|ies)|jobs?|"
    rf"roles?)\b(?! models?){_NO_DIARY}",
    r"\b(?:job|internship|employment|career) (?:openings?|vacanc(?:y|ies)|opportunit(?:y|ies)|"
    r"leads?)\b",
    r"\b(?:openings?|vacanc(?:y|ies)) (?:at|on your|with your|in your (?!calendar|schedule|"
    r"diary|week|day))",
    r"\b(?:an?|any|possible) (?:vacancy|opening) (?:for|at|with)\b",
    r"\b(?:post|job|position|role)\b[^.?!]{0,30}\badvertised\b|\badvertised (?:post|job|"
    r"position|role)\b",
    r"\bI\b(?:'d|'m|'ll)?(?: [\w'’]{1,12}){0,4} apply(?:ing)? (?:for|to|at)\b|\bmy application\b",
    r"\b(?:put in|say) a (?:good |kind )?word\b|\brecommend me\b",
    r"\brefer me (?:for|to (?:an?|any|the|your) (?:\w{1,15} ){0,2}(?:job|position|role|opening|"
    r"team))",
    r"\b(?:introduce|connect|refer|forward|pass) (?:me|my \w{1,12}) (?:on |along )?(?:to|"
    r"with) (?:\w{1,15} ){0,3}(?:hiring|recruit\w{1,6}|HR|human resources)\b",
    r"\b(?:an?|any|some|summer|paid) internships? (?:at|with|in your|on your)\b|"
    r"\bintern(?:ing)? (?:at|with|for) you",
    r"\bI(?:'d|'m| would| want| am| hope)\b(?:(?!how|what|why|when|hear)[^.?!]){0,60}?\b(?:join|"
    r"joining|work for|work at|working for|working at) (?:you\b|your\b)",
    # German
    r"\b(?:suche|suchen|gesucht)\b(?: [\wäöüß-]{1,20}){0,6} (?:stellen?|jobs?|praktikum|"
    r"praktika|praktikumsplatz|praktikumsstelle|arbeitsplatz|anstellung|arbeit|ausbildungsplatz|"
    r"werkstudenten\w{0,8}|position)\b",
    r"\b(?:freie|offene|vakante|passende)[nrs]? (?:stellen?|positionen?|jobs?|"
    r"praktikumspl\w{2,5})\b",
    r"\bstellenangebot\w{0,3}\b|\bvakanz(?:en)?\b|\bjobangebot\w{0,3}\b",
    r"\bbewerbe mich\b|\b(?:ich|mich)\b[^.?!]{0,60}\bbewerben\b|\bmeine bewerbung\b",
    r"\b(?:ein|mein|das) praktikum (?:bei|in) (?:ihnen|euch|dir|ihrem|ihrer|eurem|eurer|deinem|"
    r"deiner)\b",
    r"\b(?:bei (?:ihnen|euch|dir)|in (?:ihrem|eurem|deinem) (?:team|haus|unternehmen|bereich)|für "
    r"(?:sie|euch|dich)) (?:[\wäöüß]{1,15} ){0,2}(?:anfangen|anzufangen|einsteigen|einzusteigen|"
    r"mitarbeiten|mitzuarbeiten|unterkommen|unterzukommen)\b",
    r"\b(?:ob|dass)\b[^.?!]{0,60}\b(?:jemand\w{0,3}|leute|personal|verstärkung|mitarbeit\w{1,6}) "
    r"(?:[^.?!]{0,40} )?(?:einstell\w{1,3}|such\w{1,3}|brauch\w{1,3})\b",
    r"\bob\b[^.?!]{0,40}\b(?:was|etwas) (?:frei|offen) (?:ist|wird|wäre)\b|\bab (?:sofort|\w{3,9}) "
    r"verfügbar\b",
    r"\bmich einstellen\b|\bgutes wort\b[^.?!]{0,20}\beinlegen\b|\bfür mich ein gutes wort\b",
    r"\b(?:bei|für) (?:ihnen|euch|dir|sie|ihr team|ihrem team|deinem team) (?:zu )?arbeiten\b",
)
# "I am not asking for a job" is good manners.
NEGATED = _any(
    r"\b(?:not|never|no|without|rather than|instead of)\b|n['’]t\b",
    r"\b(?:nicht|kein|keine|keinen|ohne)\b",
)

_RESUME = r"(?:cv|c\.v\.|r[ée]sum[ée]|curriculum vitae)\b"
RESUME_ATTACHED = _any(
    rf"\b(?:attach|enclos|includ|send|sent|shar|find)\w{{0,4}}\b[^.?!]{{0,40}}\b{_RESUME}",
    rf"\bmy {_RESUME}(?:'s| is| comes| goes| can be (?:found|seen)| sits| stands| follows)\b"
    r"(?! (?:not|no |full|empty|short|long|boring|all))",
    rf"\b(?:in|on|by) the (?:pdf|attachment|attached file|link)\b[^.?!]{{0,40}}\b{_RESUME}",
    r"\b(?:werdegang|unterlagen|zeugnisse|lebenslauf)\b[^.?!]{0,50}\b(?:datei|pdf|beilieg\w{0,4}|"
    r"beigelegt\w{0,2}|beigefügt\w{0,2}|anbei|anhang|link)\b",
    rf"\b{_RESUME}[^.?!]{{0,30}}\b(?:attached|enclosed|included|below)\b",
    r"\b(?:anbei|im anhang|beigefügt|angehängt|hänge|schicke|"
    r"sende)\b[^.?!]{0,60}\b(?:lebenslauf|bewerbungsunterlagen)\b",
    r"\b(?:lebenslauf|bewerbungsunterlagen)\b[^.?!]{0,40}\b(?:anbei|im anhang|beigefügt|"
    r"angehängt|an\.$)",
)
RESUME_NAMED = _any(rf"\bmy {_RESUME}", r"\bmein(?:en|em|e)? (?:lebenslauf|bewerbungsunterlagen)\b")

BRAIN = _any(
    r"\bpick(?:ing)? (?:your|ur|that|those) (?:[\w'’-]{1,15} ){0,3}brains?\b",
    r"\b(?:pop|popping|nip|nipping|drop|dropping|swing|swinging) (?:round|around|over)\b|"
    r"\b(?:call|come|coming|look) round\b|\bturn(?:ing)? up (?:at|on) your\b",
    r"\b(?:drop|dropping|swing|swinging|stop|stopping|pop|popping) (?:by|in)\b(?! (?:to|"
    r"the) (?:temperature|numbers))",
    r"\bl(?:och|öcher) in den bauch\b|\b(?:ihr|dein|euer) (?:ge)?hirn\b",
    r"\b(?:vorbeischauen|vorbeikommen|vorbeizuschauen|vorbeizukommen|reinschauen|"
    r"hereinschneien)\b",
)

#: a question with one of these asks for their time
TALK = _any(
    r"\b(?:talk|talking|call|chat|speak|speaking|conversation|meet|meeting|coffee|zoom|video|"
    r"phone|minutes?|spare|half an hour|quarter of an hour)\b",
    r"\b(?:gespräch|telefonat|telefonieren|sprechen|treffen|austausch|austauschen|reden|"
    r"unterhalten|minuten|kaffee|viertelstunde|halbe stunde|zeit)\b",
)
#: how a question begins that asks for something
MODAL = _any(
    r"\b(?:would|could|can|might|may|shall|will) (?:you|I|we|it|that|there)\b|\b(?:do|"
    r"are) you\b|\bis (?:that|it|there|an?)\b",
    r"\b(?:hätten|könnten|würden|wären|möchten|dürfen|können|ginge|geht|wäre|darf|dürfte|kann|"
    r"könnte|hättest|könntest|würdest|wärst|hast|kannst|magst)\b",
)
#: a question with one of these only asks when
WHEN = _any(
    r"\b(?:when|which|what) (?:day|time|would|of)\b|\bsuits?\b|\bwork for you\b|\bconvenient\b|"
    r"\bbetter\b",
    r"\bwann\b|\bpasst\b|\bpassen\b|\blieber\b",
    r"\b\d{1,2}[:.]\d{2}\b|\b\d{1,2} ?(?:am|pm|uhr)\b",
)
#: favours beside their time
FAVOUR = _any(
    r"\b(?:introduc(?:e|ing) (?:me|us)|introductions?|putt?(?:ing)? me (?:in touch|through)|"
    r"connect(?:ing)? me|(?:review|check|edit|proofread)(?:ing)? my|look(?:ing)? (?:at|over|"
    r"through) my|feedback on my|send(?:ing)? me|forward(?:ing)? (?:this|my|me)|"
    r"recommend(?:ing)? (?:me|someone|anyone|other|some)|refer(?:ring)? me|mentor(?:ing)? me|"
    r"be my mentor|pass(?:ing)? (?:this|my)|point(?:ing)? me to)\b",
    r"\b(?:would|could|can|will) you (?:please |also |perhaps |kindly |then |maybe |even )?(?:have a "
    r"look at|take a look at|look (?:at|over|through)|read|check|review|comment on|correct|pass|"
    r"forward|send|recommend|put|mention|introduce|vouch|tell (?:them|him|her|your|someone)|write "
    r"to|ask (?:your|them|him|her|someone))\b",
    r"\b(?:looking for|in search of|need|want|find) (?:an? )?mentor\b|\b(?:you|who) (?:would |could |"
    r"might )?mentor\b|\bwhom? (?:[\w'’]{1,15} ){0,5}should I (?:write|talk|speak|turn)\b",
    r"\bis there (?:anyone|anybody|someone) (?:else )?(?:you|I)\b|\bwho else\b|\banyone else\b",
    r"\bmich (?:[^.?!,]{1,40} )?(?:vorstellen|bekannt ?machen|vernetzen|weiterempfehlen|"
    r"empfehlen)\b",
    r"\b(?:schicken|senden) sie mir\b|\b(?:schick|sende) mir\b|\bkontakt (?:zu|"
    r"mit) [^.?!]{1,40}(?:herstellen|geben|vermitteln)\b",
    r"\bmeinen lebenslauf (?:ansehen|anschauen|durchsehen)\b|\bweiter(?:leiten|empfehlen|"
    r"geben)\b",
)
#: how a question or a plea to somebody begins; for letters that may ask for nothing
PLEA = _any(
    r"\bit(?: would|'d|’d) (?:be|help|mean)\b[^.?!]{0,30}\bif you (?:could|would|can|put|send)\b",
    r"\b(?:so|and|but) do (?:send|introduce|put|share|forward|let me have)\b|"
    r"\bI(?: would|'d|’d) (?:still |also )?need your\b",
    r"\bes wäre (?:[\wäöüß]{1,15} ){1,3}wenn (?:sie|du)\b|\bes wäre (?:\w{1,15}), wenn (?:sie|du)\b",
    r"\b(?:would|could|can|will|might|may) (?:you|I|we)\b[^?]{0,200}\?",
    r"\b(?:do|are|have) you\b[^?]{0,200}\?|\bis there (?:any|some)[^?]{0,200}\?|\bany chance\b",
    r"\bwould (?:it|that|an?|another|some|next)\b[^?]{0,100}\b(?:possible|work|suit|"
    r"convenient)\b[^?]{0,60}\?",
    r"\bplease (?:introduce|send|forward|connect|put|share|keep|consider|recommend|"
    r"let me know(?! if I can\b| if there is anything I\b| if there's anything I\b|"
    r" how I can\b))",
    r"\bI(?: would|'d) (?:\w{1,12} )?(?:be (?:very )?grateful|appreciate it|love it|"
    r"be glad) if you\b",
    r"\b(?:I would|I'd) (?:love|like|appreciate) (?:an introduction|another|a second|"
    r"to meet again)\b",
    r"\b(?:könn(?:en|ten)|würden|wären|hätten|dürf(?:en|te)|möchten|kann|könnte|darf) (?:sie|"
    r"ich|wir)\b[^?]{0,200}\?",
    r"\b(?:könntest|würdest|kannst|magst|hättest|wärst) du\b[^?]{0,200}\?|"
    r"\bgibt es\b[^?]{0,100}\?",
    r"\bbitte (?:stellen|schicken|senden|leiten|vermitteln|empfehlen|denken|schick|leite|"
    r"stell)\b",
    r"\b(?:wäre|wär) (?:ich )?(?:ihnen |dir )?(?:sehr )?dankbar, wenn\b|"
    r"\bwürde mich freuen, wenn sie\b",
)

#: asking on after a no
PRESSES = _any(
    r"\bwould (?:[\w'’]{1,15} ){1,3}(?:be|suit|work)\b[^.?!]{0,60}\?|\b(?:\w{2,12}|\d{1,2}) minutes (?:"
    r"would|will|is all|are enough)\b|\breconsider\b|\bchange your mind\b|\bthink it over\b",
    r"\büberleg\w{1,3} (?:sie|du) (?:es )?(?:sich|dir)\b|\b(?:es sich|es dir) (?:noch )?(?:einmal |mal |"
    r"doch )?(?:anders )?überleg\w{0,3}\b|\bich könnte auch\b",
)

PURPOSE = _any(
    r"\b(?:learn|learning|understand|understanding|hear (?:how|about|what|your)|find out|advice|"
    r"perspective|insights?|experiences?|curious|know (?:how|what|which|why|who|where|whether|more)|figure out|work out|"
    r"making sense|exploring|trying to (?:see|decide)|tell me|explain|how|why|what (?:it|does|"
    r"do|did|your|made|makes)|questions? (?:about|on)|how you|what you|decide|deciding|weighing|"
    r"considering|wondering|thinking (?:of|about|whether)|your (?:view|opinion|thoughts|take|side))\b",
    r"\b(?:lernen|verstehen|erfahren|rat|perspektive|einblicke?|erfahrung(?:en)?|interessiert|"
    r"beschäftigt?|hören|herausfinden|kennenlernen|fragen?|wie|warum|womit|wofür|berichten|"
    r"erzählen|erklären|erklärt|erzählt|wie sie|wie du|überleg\w{1,3}|meinung|sicht|wechseln)\b",
)

CONNECTED = _any(
    r"\b(?:we|us) (?:both|met|studied|worked|share|were|are|have|talked|spoke|sat|sang|ran)\b",
    r"\b(?:fellow|mutual|alum(?:n[aius]|nae|ni)?|alumn\w{1,3}|classmate|colleague|neighbou?r|"
    r"reunion)\b",
    r"\b(?:suggested|recommended|pointed me|gave me your name|introduced|mentioned you|"
    r"spoke (?:so )?(?:warmly|highly) of|told me (?:about you|to))\b",
    r"\b(?:your|you) (?:talk|article|post|paper|book|lecture|panel|profile|thesis|interview|"
    r"work on|wrote|spoke|gave|taught|presented|led|piece|team's|course|class|podcast)\b",
    r"\b(?:also|too) (?:studied|went|worked|grew up|graduated)\b|\bin common\b|\bsame (?:school|"
    r"college|team|course)\b",
    r"\bwir (?:haben|beide|kennen|sind|waren|saßen)\b|\bkennengelernt\b|\bgemeinsam\w{0,2}\b|"
    r"\bebenfalls\b",
    r"\b(?:empfohlen|empfahl|hat mir (?:von )?(?:ihnen|dir|ihren namen|deinen namen)|riet mir|"
    r"meinte)\b",
    r"\b(?:ihr|ihrem|ihren|ihre|dein|deinem|deinen|deine) (?:vortrag|artikel|beitrag|buch|"
    r"aufsatz|vorlesung|seminar|podcast|arbeit)\b|\b(?:alumna|alumnus|ehemalige[rn]?|"
    r"absolvent\w{0,4})\b",
)

DEFERS = _any(
    r"\byour (?:pick|choice|call|free \w{1,12})\b|\bsay when\b|\bfree (?:day|evening|morning|"
    r"afternoon|hour|slot|moment)s?\b|\b(?:some|one) (?:day|evening|morning|afternoon)\b",
    r"\bsuits? (?:you|your)\b|\bwork(?:s)? (?:best |well )?for you\b|\bconvenien\w{1,3}\b|"
    r"\bwhenever\b",
    r"\byour (?:calendar|schedule|diary|week|timetable)\b|\bany ?time\b|\bflexible\b|"
    r"\bwork around\b",
    r"\b(?:easiest|best|good|easier) for you\b|\byou prefer\b|\bof your cho(?:ice|osing)\b|"
    r"\bfit (?:around|in with)\b",
    r"\b(?:ihnen|dir|euch)\b[^.?!]{0,40}\b(?:passt|recht|lieb|auskommt|gelegen)\b|"
    r"\bwann immer\b|\bflexibel\b|\bzeitlich frei\b",
    r"\b(?:passt|recht ist|lieb ist|gelegen kommt)\b[^.?!]{0,30}\b(?:ihnen|dir|euch)\b",
    r"\bany (?:\w{1,10} )?(?:day|hour|evening|morning|afternoon|slot|week|date)\b|\byou (?:say|"
    r"choose|decide|name|propose|suggest|pick|like)\b|\byour (?:working )?hours\b",
    r"\b(?:whatever|whichever)\b|\bone of these (?:days|evenings|mornings)\b",
    r"\bsag\w{0,3} (?:mir )?(?:einfach,? )?wann\b|\b(?:ihrer|deiner) wahl\b|\bjederzeit\b",
    r"\b(?:pick|choose|name) (?:a|an|any|the|whichever|whatever)\b|\bday that (?:is|works|"
    r"suits)\b|\bwhichever\b",
    r"\bricht\w{1,2} (?:ich )?mich\b|\büberlass\w{1,2}\b|\bsuch (?:dir|es dir)\b|"
    r"\bliegt (?:ganz )?bei (?:ihnen|dir)\b",
    r"\b(?:ihrem|deinem|ihren|deinen) (?:kalender|terminen|zeitplan)\b|\bzu jeder zeit\b",
)

CLOCK = re.compile(
    r"\b([01]?\d|2[0-3])(?:[:.]([0-5]\d))(?: ?([ap])\.?m\b\.?)?(?!\d)|\b(1[0-2]|"
    r"[1-9]) ?([ap])\.?m\b|\b([01]?\d|2[0-3]) uhr\b",
    re.IGNORECASE,
)
DAY_NAMED = _any(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:next|this) week\b|\btomorrow\b",
    r"\b(?:mon|diens|donners|frei|sams|sonn)tags?\b|\bmittwochs?\b|\b(?:nächste|kommende|"
    r"diese)[rn]? woche\b",
)
ZONE_NAMED = re.compile(
    r"\b(?:UTC|GMT|BST|WET|CET|CEST|EET|EEST|MEZ|MESZ|EST|EDT|ET|CST|CDT|CT|MST|MDT|PST|PDT|PT|"
    r"IST|JST|AEST|AEDT|SGT|HKT)\b|\b[Yy]our time\b|\b[Mm]y time\b|\b[Ll]ocal time\b|\bmine\b|"
    r"\byours\b|\b[A-Z]\w{2,15}(?: [A-Z]\w{2,12})? time\b|\b[Ii]hrer Zeit\b|\b[Dd]einer Zeit\b|"
    r"\bOrtszeit\b|\b(?:bei|für) (?:Ihnen|dir|mir)\b|\([A-ZÄÖÜ][\w .äöüß-]{2,25}\)|(?:\d|\bam|"
    r"\bpm|Uhr),? (?:here )?in [A-ZÄÖÜ]\w{2,20}"
)

YOU = _any(
    r"\b(?:you|your|yours|yourself)\b",
    r"\b(?:sie|ihnen|ihr|ihre[nmrs]?|du|dir|dich|dein\w{0,2}|euch)\b",
)
ME = _any(r"\b(?:I|me|my|mine|myself)\b", r"\b(?:ich|mir|mich|mein\w{0,2})\b")
DU = _any(r"\b(?:du|dir|dich|dein(?:e|en|em|er|es)?)\b")

REPROACH = _any(
    # what one had expected of them
    r"\byour silence\b|\bwould have been (?:enough|nice|kind|polite|appreciated|good)\b",
    r"\bI(?: would|'d|’d) have (?:thought|hoped|expected|liked|imagined|appreciated)\b|"
    r"\b(?:it(?:'s|’s| is)|what) a (?:pity|shame)\b|\bat least (?:send|write|say|answer|reply|tell)\b",
    r"\bnot (?:[\w'’]{1,12} ){0,4}worth\b|\b(?:too|that) busy (?:to|for) (?:answer|reply|me)\b",
    # a demand
    r"\b(?:please|kindly|you) (?:[\w'’]{1,12} )?confirm\b|\b(?:received|got|seen|read) my (?:e-?mail|"
    r"mail|letter|message)\b|\bI need (?:to know|to plan|an answer|you to)\b|\bby (?:tomorrow|"
    r"tonight|the end of|close of)\b",
    r"\bohne (?:jede |eine |irgendeine )?(?:antwort|reaktion|rückmeldung|echo)\b|"
    r"\bwunder[nt]\w{0,2} mich\b|\bmich (?:[\wäöüß]{1,12} ){0,3}(?:wundert|verwundert|befremdet)\b",
    r"\bhätte (?:mir )?(?:[\wäöüß]{1,12} ){0,5}(?:gedacht|erwartet|gehofft|gewünscht)\b|\bnoch (?:mit "
    r"[^.?!]{1,40} )rechnen\b|\bmeine (?:mail|nachricht|e-mail) (?:erhalten|gelesen|bekommen)\b",
    r"\b(?:have|had|has)(?:n['’]t| not) (?:yet )?(?:heard|received|got|gotten|had)\b|"
    r"['’]ve not (?:yet )?heard",
    r"\b(?:did|do|does)(?:n['’]t| not) (?:reply|respond|answer|hear|get back|write back|seem)\b",
    r"\b(?:no|any) (?:reply|response|answer)\b(?! (?:is )?(?:needed|necessary|required|"
    r"expected))|\bwithout (?:a|an|any) (?:reply|response|answer)\b|\bunanswered\b",
    r"\bstill waiting\b|\bwaiting (?:for|to hear|on)\b|\bignor(?:ed|ing|e)\b|\byou (?:forgot|"
    r"missed|overlooked)\b",
    r"\bas I (?:wrote|said|asked|mentioned|told)\b|\bper my (?:last|previous)\b|"
    r"\balready (?:wrote|asked|sent)\b",
    r"\b(?:second|third|fourth|2nd|3rd) (?:mail|e-?mail|message|time|attempt|letter|reminder)\b",
    r"\bdisappoint\w{0,4}\b|\bfrustrat\w{0,5}\b|\bsurprised (?:that|not)\b|\bthe least you\b|"
    r"\bcourtesy\b",
    r"\b(?:please|kindly) (?:reply|respond|answer|get back)\b|\basap\b|\burgent\w{0,2}\b|"
    r"\bimmediately\b",
    r"\bjust checking\b|\bchecking in again\b|\bbump(?:ing)?\b|\bcircling back\b|"
    r"\bfollowing up again\b|\bonce again\b",
    r"\bwhy (?:you|I) (?:have|did)(?:n['’]t| not)\b",
    r"\bnichts? (?:von (?:ihnen|dir) |mehr )?gehört\b|\bkeine (?:antwort|rückmeldung|"
    r"reaktion)\b|\bunbeantwortet\b",
    r"\bnoch (?:immer )?(?:nicht|keine)[^.?!]{0,40}\b(?:geantwortet|gemeldet|reagiert|antwort|"
    r"zeit gefunden)\b",
    r"\bwarte (?:noch|immer|seit|auf)\b|\bignorier\w{0,3}\b|\bvergessen\b|\benttäusch\w{0,3}\b",
    r"\bzum (?:zweiten|dritten) mal\b|\berneut\b|\bnochmals\b|\bwie (?:bereits|"
    r"schon) (?:geschrieben|gesagt|erwähnt)\b",
    r"\bbitte (?:antworten|melden|reagieren) sie\b|\bum (?:baldige|zeitnahe|rasche|schnelle|"
    r"umgehende)\w{0,2}\b",
)

VAGUE_SUBJECT = frozenset(
    {
        *(
            "a",
            "an",
            "the",
            "and",
            "for",
            "from",
            "in",
            "of",
            "on",
            "to",
            "with",
            "my",
            "your",
            "our",
        ),
        *(
            "hello",
            "hi",
            "hey",
            "quick",
            "question",
            "questions",
            "request",
            "help",
            "coffee",
            "chat",
        ),
        *("call", "favor", "favour", "informational", "interview", "meeting", "networking", "just"),
        *(
            "important",
            "urgent",
            "follow",
            "up",
            "follow-up",
            "touching",
            "base",
            "checking",
            "inquiry",
        ),
        *(
            "enquiry",
            "introduction",
            "intro",
            "opportunity",
            "time",
            "small",
            "short",
            "some",
            "advice",
        ),
        *(
            "hallo",
            "frage",
            "anfrage",
            "bitte",
            "kurze",
            "kurz",
            "eine",
            "ein",
            "termin",
            "treffen",
        ),
        *(
            "gespräch",
            "guten",
            "tag",
            "wichtig",
            "dringend",
            "hilfe",
            "kleine",
            "um",
            "ein",
            "wegen",
        ),
    }
)

NUMBERS = {
    "five": 5, "ten": 10, "fifteen": 15, "twenty": 20, "twenty-five": 25, "thirty": 30,
    "forty": 40, "forty-five": 45, "fifty": 50, "sixty": 60, "ninety": 90, "fünf": 5, "zehn": 10,
    "fünfzehn": 15, "zwanzig": 20, "fünfundzwanzig": 25, "dreißig": 30, "vierzig": 40,
    "fünfundvierzig": 45, "sechzig": 60,
}  # fmt: skip
_NUMBER = "|".join(sorted(NUMBERS, key=len, reverse=True))
MINUTES = re.compile(
    rf"\b(\d{{1,3}}|{_NUMBER})(?:\s?(?:-|–|to|or|bis|oder)\s?(\d{{1,3}}|{_NUMBER}))?[\s-]{{0,2}}"
    r"min(?:\.|s\b|utes?\b|uten\b|\b)",
    re.IGNORECASE,
)
#: lengths said without "minutes"
HOURS = (
    (re.compile(r"\b(?:half an hour|half-hour|half hour|halbe[n]? stunde)\b", re.IGNORECASE), 30),
    (re.compile(r"\b(?:quarter of an hour|viertelstunde)\b", re.IGNORECASE), 15),
    (
        re.compile(
            r"(?<!half )(?<!of )\b(?:an|one|1|a full) hours?\b(?! ago| (?:that|of your|you|when|to suit|"
            r"which|convenient))|\b(?:eine|1) stunde\b",
            re.IGNORECASE,
        ),
        60,
    ),
    (re.compile(r"\b(?:two|2|couple of|zwei) (?:hours|stunden)\b", re.IGNORECASE), 120),
)

GREETING_WORDS = frozenset(
    {
        *(
            "dear",
            "hi",
            "hello",
            "hey",
            "good",
            "morning",
            "afternoon",
            "evening",
            "day",
            "greetings",
        ),
        *(
            "hallo",
            "guten",
            "tag",
            "morgen",
            "abend",
            "liebe",
            "lieber",
            "liebes",
            "sehr",
            "geehrte",
        ),
        *(
            "geehrter",
            "geehrten",
            "moin",
            "servus",
            "gruss",
            "dich",
            "werte",
            "werter",
            "and",
            "und",
        ),
        *(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "prof",
            "professor",
            "sir",
            "frau",
            "herr",
            "herrn",
        ),
        *("again", "nochmals"),
    }
)
NOBODY = frozenset(
    {
        *(
            "there",
            "all",
            "everyone",
            "everybody",
            "team",
            "madam",
            "sirs",
            "colleague",
            "colleagues",
        ),
        *(
            "friend",
            "friends",
            "to",
            "whom",
            "it",
            "may",
            "concern",
            "recruiter",
            "hiring",
            "manager",
        ),
        *(
            "alumni",
            "alum",
            "damen",
            "herren",
            "zusammen",
            "kollegen",
            "kolleginnen",
            "team",
            "alle",
        ),
        *("or", "oder", "recruiting", "department"),
    }
)

HOLES = (
    re.compile(r"\((?:ADD|INSERT|FILL|NAME|YOUR|THEIR|COMPANY|TOPIC|HIER|NAME)\b[^)\n]{0,40}\)"),
    re.compile(r"\((?:add|insert|fill in|hier einfügen|einfügen)\b[^)\n]{0,40}\)"),
    re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}"),
    re.compile(r"\{[A-Za-z_ .]{1,30}\}|\$\{?[A-Z_]{3,20}\}?|%[A-Za-z_]{3,20}%"),
    re.compile(r"\[(?!\d{1,3}\])[^\[\]\n]{0,80}\](?!\()"),
    re.compile(r"<(?![a-zA-Z]{3,8}:)[A-Za-zÄÖÜäöü][\w .'-]{0,40}>"),
    re.compile(r"\b(?:TODO|TBD|FIXME|TBC|XX+|YYY+|Lorem ipsum|INSERT \w{1,15}|FILL IN)\b"),
    re.compile(r"_{3,}|\?{3,}|\bXX[:.]XX\b"),
    re.compile(
        r"^\s*(?:dear|hi|hello|hallo|guten tag|liebe[r]?|sehr geehrte[r]?)\s*[,!:]",
        re.IGNORECASE | re.MULTILINE,
    ),
    re.compile(
        r"^\s*(?:dear|hi|hello|hallo|guten tag)\s+(?:none|null|undefined|nan|name|first ?name|"
        r"vorname)\b",
        re.IGNORECASE | re.MULTILINE,
    ),
    re.compile(r"\b(?:at|from|to|with|bei|von) (?:None|null|undefined|NaN)\b"),
    re.compile(r"\b(?:at|with|from|as|bei|von|als) [,.](?=\s|$)", re.MULTILINE),
)
