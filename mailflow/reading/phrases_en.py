"""English answers to a request, as people write them: formal, curt, typed on a phone.

British, American, Indian and second-language English. Shorthand and order: `phrases`.
"""

from mailflow.reading.phrases import Lexicon, Sense

_MACROS = {
    "month": (
        "january|february|march|april|may|june|july|august|september|october|november|december"
        "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
    ),
    "season": "spring|summer|autumn|fall|winter|christmas|xmas|easter|new year|diwali|thanksgiving",
    "while": (
        "year|quarter|month|week|term|semester|season|half|spring|summer|autumn|fall|winter|january"
        "|february|march|april|june|july|august|september|october|november|december"
    ),
    "day": (
        "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|weds|thurs?|fri|sat"
        "|sun|tomorrow|tmrw|today|tonight"
    ),
    "talk": (
        "talk|chat|speak|meet|connect|chatting|talking|speaking|meeting|connecting|discuss|zoom|call"
        "|help|do (this|it|that)|have (a|this|the) (call|chat|coffee|conversation)"
    ),
    "mail": "e-?mail|mail|write|contact|message|ping|call|text|approach|ask|reach",
    "me": "me|us",
    # what keeps a "don't call me" to an hour, a matter or a name
    "limit": (
        "before|until|till|after|between|during|while|when|if|unless|about|a(?! (second|third|fourth))"
        "|an|too|sir|madam|mr|mrs"
        "|in the (morning|afternoon|evening)|at (night|work|home|noon|lunch|\\d+)"
        "|on (the|my|a|your|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|weekends?|sundays?)"
    ),
    "glad": (
        "happy|glad|pleased|delighted|thrilled|keen|game|willing|more than happy|very happy"
        "|so happy|quite happy|really happy|only too happy|honou?red|open"
    ),
    "busy": (
        "busy|swamped|slammed|snowed under|buried|flat out|overloaded|stretched( thin| too thin)?"
        "|overwhelmed|underwater|under water|drowning|up to my (neck|eyes|ears)|hectic|crazy busy"
        "|maxed out|tied up|jammed|packed|crazy|brutal|bonkers|mental|manic|nuts|overcommitted"
        "|over-committed|run off my feet|up the walls|rushed off my feet"
    ),
}

_TABLE = (
    (
        Sense.WELCOME,
        r"""
(it|that|this|we)('ll| will|'d| would|'s| is| may| might)? ?(has|have|need|needs|going|got) to be (~ )?(phone|telephone|landline|in person|face to face|by letter|zoom|teams|skype|video)(?! (call )?(number|with|to))(?![^.!\n]*\?)
(phone|telephone|landline|video|in person|face to face)( calls?)? only(?=,? (i'm|i am|please|though|for me)|\s*[.!;,\n)]|$)
(gets?|earns?|deserves?|merits?|buys?|have|earned) (you |yourself |him |her |them )?(~ )?(half|hour|minutes|twenty|ten|slice|bit|some) (~ )?of my time
(it's|that's|it'd be|it would be|that'd be|that would be|that is|it is) no (real |great |big |particular )?(hardship|trouble|chore|imposition|bother|burden|inconvenience|sacrifice)
(i've|we've|i|there's) (have |got )?(absolutely )?no (good |earthly )?reason (why not|not to|to (refuse|decline|say no))
(refuse|decline|turn down|say no to|turn away) [^.?!\n]{0,40}\?(?=\s*(never|not (me|likely)|perish|heaven forbid|god forbid|how could))
(i'd |i would |you'd |would )?(have to be|need to be|be) (~ )?(made of stone|heartless|a monster|a brute|churlish|rude|ungrateful|mean|cruel|a cad) (not )?to (~ )?(turn|say no|refuse|decline|ignore)?( ~ down)?
(you |i |it )?(won't|don't|didn't|doesn't|shouldn't) (~ )?(need|have|take) (~ )?(to )?(persuad\w+|convinc\w+|twist(ing)? my arm|ask(ing)? (me )?twice|much persuasion|coaxing|be asked twice)
(i |we )?(wouldn't|would not|don't|shouldn't) (want|like) you to (go away|leave|come all this way) (empty|with nothing|for nothing|without)
(no|not an?|haven't an?) excuse,? (have|do) i
(wouldn't|couldn't) be (~ )?(happier|more pleased|prouder|gladder)
(i |we |you )?(won't|wouldn't|never|not going to|not about to|couldn't|can't|hardly|don't|shan't) (ever |possibly |really |just |very well |likely |be |i'd |would )*(say no|saying no|refuse|turn (down|away)|turn (you|it|that|this|the|a|any\w+) (~ )?(down|away))(?! (lightly|so|more|one way))
(never|haven't|nobody|hasn't) (has |ever |yet |once |been known to )*(said no|refused|declined|turned (down|away)|turned (a|any\w+|the|my) (~ )?(down|away))(?! so)
(i )?(can't|couldn't|don't) (~ )?see (any reason |a reason )?why (i|we|not) ?(shouldn't|wouldn't|couldn't)?
(no one|nobody|nothing|no better) (~ )?(i'd|i would) (rather|sooner|more gladly)
no (isn't|is not) (~ )?(vocabulary|word|dictionary|option)
(nothing|no objections?) (whatever |to say )?against (it|that|this)(?=\s*(?:[.!,;\n]|$| at))
(you )?(won't|don't|never|aren't going to|not going to) (~ )?(hear|get|have|find) (a |any |an )?(no|refusals?|objections?|argument|complaints?) (from|out of) (me|us|here|this end|my side|my end)
(far be it from me|who am i|not (for me|like me|my place)|not one) (to|for) (~ )?(say (\w+ )?no|refus\w+|declin\w+|turn|deny|stand)( ~ (away|down))?
(no way|no chance|hardly|never) (~ )?(i'm|i am|i'd be|i would be|am i|i'll be) (ever )?(saying no|refusing|declining|turning (that|this|it|you) down|missing)
(there's|there is|see|know of|think of) no (~ )?reason (why )?(i|we|that i|for me) (wouldn't|shouldn't|couldn't|can't|not to|to refuse)
(answer|reply|response) (isn't|is not|won't be|is hardly|is never) (a )?no
(i|we)('ll| will|'d| would| can| shall|'m|'re)? ?(gladly |happily |going to )?(make|making) (you )?an exception
(letter|note|mail|message|e-?mail|story|subject|you|you've) (has |have |really |rather )?(won|talked|swayed|persuaded|convinced|charmed) me( (over|round|around|into))?
(can't|cannot|couldn't) think of (anything|nothing|a|any) (~ )?(i'd rather|better|nicer|reason not|reason to (say no|refuse))
(won't|wouldn't|would not|will not) let me (not|say no|refuse|decline|off)
(wouldn't|couldn't|never|won't) (ever )?(dream of|think of|consider|imagine) (saying no|refusing|declining|turning (you|it|that|this|anyone) (down|away))
(couldn't|can't|cannot|could) (possibly |hardly |ever )*(refuse|say no to|turn down) (that|this|you|such|a)
(see|have|know|is|got) (absolutely )?no (good |earthly )?reason (why not|not to|to (refuse|decline|say no))
(be|'d be) (a|an|mad|crazy|silly) (~ )?(fool|idiot|mad|crazy|silly)? ?to (say no|refuse|turn (that|this|it|you) down|decline)
(couldn't|can't|cannot|could|can) (possibly |hardly |really |ever )*(say no|refuse|resist|decline|turn (you|that|this|it) down)
how (could|can) (i|anyone|one|we) (possibly )?(say no|refuse|resist|decline|turn)
why (on earth|ever|the heck|the hell|in the world) not
(nothing|nobody|no one) (~ )?(would|could|will|gives?) (please|make|give|be) (me|us)? ?(~ )?(more|happier|better|greater|pleasure|prouder)
""",
    ),
    (
        Sense.STOP,
        r"""
(delighted|happy|glad|pleased|grateful|thankful|relieved|like|love|prefer) (never|not) to (receive|get|hear|see|have) (~ )?(one|another|any|anything|more|these|those|from you|such|e-?mails?|mails?|messages?)
(want|wish for|need) no (~ )?(e-?mails?|mails?|messages?|letters?|contact)(?! (address|number))
(don't|do not|never|dont) send (me |us )?(another|any ?more|more)( one| of (these|those))?(?! (~ )?(invit\w*|calendar|links?|dates?|times?|slots?|questions?))
(ask|asking|request|beg|tell) (that )?you (~ )?not (to )?(get in touch|contact|write|e-?mail|reply|call)(?!( me| us)? <limit>\b)
(be |get |to be )taken off (~ )?(list|follow-?ups?|mailing|reminders?|sequence|database)
(get rid of|dispose of|throw away|chuck) (all )?(my|our) (details|data|address|number|name|e-?mail|contact\w*)
(i'm|i am|we're|we are) not on your (~ )?(list|database) (by choice|voluntarily|because)
(asked|requested|told|advised|instructed) not to (contact|write|e-?mail|call|approach|message|disturb|bother)
(pack|jack|wrap|leave) it in(?=\s*(?:[.!,;\n]|$))
(would|could|will|can) you (please |kindly |just |for pity's sake )*stop(?=\s*[?.!])
(?<![a-z]\s)enough(?=\s*(?:[.!]+\s*$|[.!]*\n))
leave off(?=\s*(?:[.!,]|$))
(do not|gonna|gonnae|will you|just|jist|please) (just |jist )?stop(?=\s*(?:[.!]|$))
(once|one) more (~ )?and (i|we) (forward|report|block|call|tell|go to|write to|complain|ring)
(thank you|trouble you|ask you) to make (it|this|that) (the|your) last
(make sure|ensure|see to it|see that|arrange|take care|so) (that )?(your|the|this|these|they|it|you|nobody|no one|i|i'm|my) ~ (doesn't|don't|do not|does not|never|stops?|not|no longer|won't|isn't|aren't) (~ )?(contact|contacted|write|writing|written|e-?mail\w*|mail|mailing|message|bother|send|sending|reach|get)(?= (me|us|here|again|anything|any|this|these)\b)
(don't|do not) (want|need|wish for) (a|another|any more|any) (second|third|fourth|fifth|single|further|other|one of these|of these|of those)?( )?(e-?mails?|messages?|mails?|letters?|reminders?|follow-?ups?) (from you|about (it|this|that)|like this|on this)
(make|let) (it|this|that|them) (be )?(the|your) last( one)?(?=\s*(?:[.!,;\n]|$))
unsub(?=\s*(?:[.!,;\n]|$))
no more (msgs?|texts?|pings?|dms|nudges?|chasers?)(?! (from (the|my|our)|needed|necessary|required))
save your breath
(setting up|set up|created?|creating|putting|installed) (a|an) (e-?mail |mail |spam )?filter
involve (~ )?(legal|lawyers?|solicitors?|police|authorities)
(obliged|grateful|appreciate it|thankful|kind of you|good of you|rather|prefer) (if )?(you )?(~ )?not (~ )?(send (~ )?(any|more|others?|further|another|these|such)|(write|mail|e-?mail|contact|message|bother|pester|trouble|chase) (~ )?(me|us|again|any ?more|further|here))
(obliged|grateful|appreciate it|thankful|kindness|favour|favor|relief|glad|happy|pleased) if (there|this|that|it) (were|was|would be|is|could be) (no|not|the last)
(let|make sure|be sure|see to it|trust|ensure|take care) (that )?(this|that|it|these) (be|is|was|were|will be|to be) (the|your) last( (one|time|of|i|we|letter|mail|message|e-?mail))?
not to hear (~ )?from you (again|any ?more|further)
consider (this|our|the) (correspondence|matter|conversation|exchange|thread) (as )?(closed|ended|over|at an end|finished)
there (will|shall|must|need|should)( not|n't) be (a|another|any) (third|fourth|fifth|next|other|more|further)
(forget|lose|bin|burn) (that )?(you ever |you |we ever )?(had|have|saw) (this|my) (address|number|e-?mail|name)
(please|just|pls|kindly|now|so|(will|would|could|can) (you|ye)) (cut it out|knock it off|(give|gie) it a rest|go away|get lost)
(cross|strike|scratch|tick|cut) (me|us|my name|our name|my address) (off|out)
you (can|may|could|should|must) (~ )?stop (now|all this|this|it|there)?(?=\s*(?:[.!,;\n]|$))
(destroy|shred|burn|erase) (it|them)(?=\s*(?:[.!,;\n]|$))
basta(?=\s*(?:[.!,;\n]|$))
(e-?mail|mail|message|letter) (in|within) (a|two|three|\d+) (days?|weeks?|months?)(?=.{0,40}(enough|stop|basta))
want (no more|nothing more|nothing further|nothing else) (of|from|to do with) (them|these|this|those|it|you|your)
(that's|that is|this is|quite|more than) (quite |really |more than )*enough(?! (for|time|to|information|notice|of a))(?=\s*(?:[.!,;\n]|$| now\b| thank))
(not|never|don't) (to )?repeat (the|this|that|your) (question|request|mail|message)
(purge|purged|wipe|wiped|scrub|scrubbed|expunge|expunged) ((all )?(of )?(me|us)\b(?! out)|(all )?(of )?(my|our) (~ )?(names?|e-?mails?|address\w*|contacts?|details|data|info\w*|numbers?|records?)|(~ )?(from|off) (your|the|all|any))
(details|data|address|name|records?|e-?mail|number) (~ )?(to be|must be|should be|be|are to be) (purged|removed|deleted|erased|wiped|struck|forgotten)
(save|spare) (yourself|me|us) (~ )?(trouble|e-?mails?|messages?|reminders?|effort|next)
(request|ask|asking|urge|beg|implore|tell|telling) (you )?(~ )?(to )?(discontinue|desist|cease|refrain|stop|not (to )?(use|write|contact|e-?mail|bother|call|approach|message|disturb))
(discontinue|desist|cease)(?=\s*(?:[.!,;\n]|$| (immediately|at once|now|please|from|with|this|these|all|any|sending|writing)))
(?<!\bi\s)(?<!\bme\s)(?<!\bwe\s)(?<!\bhe\s)(ceased?|stopped|quit) (sending|writing|e-?mailing|contacting|mailing|bothering|pestering|(this|these|it)(?=\s*(?:[.!,;\n]|$)))
(quit|stop|cease) (\w+ing) (me|us|my|our|people|this)(?! (from|wondering|thinking))
(don't|do not|never) (write|reply|respond|mail|e-?mail|call|ring|come|get|message|text) (again|any ?more|ever|to (me|us))(?! <limit>\b)
not to (use|write to|mail) (it|this|that|me|us)( \w+)? (any ?more|again|any longer)
(one|another|once) (more |further |other )?(~ )?(and|or) (i|we)('ll| will| shall|'m| am)( \w+)? (report\w*|block\w*|complain\w*|flag\w*|mark\w*|filter\w*|fil(e|ing)|go(ing)? to (the|your)|sue|suing|tell\w* (your|the)|bin\w*|spam\w*|junk\w*|blacklist\w*|escalat\w*|lodg\w*|call(ing)? the)
(if|should) (you|i|there) (write|contact|e-?mail|message|mail|hear|get|see) (~ )?(again|once more|one more|another)(?=.{0,40}\b(i|we)('ll| will| shall))
(ask|want|wish|like|request|demand|require|expect) (for )?(it|this|them|that|my \w+|everything|all of it|mine) (~ )?(to be )?(removed|erased|deleted|wiped|destroyed|taken)
no (right|permission|authority|business) (to|holding|writing|keeping) ~ (my|me|hold|keep|write)
(this|that|it)('s| is|s)? (now )?(the|your) (second|third|fourth|fifth|sixth|\d+(rd|th|nd)|umpteenth|nth) (e-?mail|mail|message|letter|reminder|time|one|follow-?up)(?=.{0,80}(enough|stop|please|no more|cease|spam|report|not|n't))
(patience|tolerance) (is|has) (~ )?(at an end|exhausted|run out|worn|limit\w*|over|wearing|gone)
(take|got to take|have to take) (the|a) hint(?=\s*(?:[.!,;\n]|$))
(don't|do not|never|stop|please don't) (use|using|write to|mail|mailing) (this|my|that) (e-?mail |mail |work |private )?(address|account|e-?mail|number|mailbox|inbox)(?! for (the|your) (invit\w*|zoom|call|link|meeting|calendar))
(erase|delete|destroy|remove) (everything|anything|all|whatever)(?=\s*(?:[.!\n]|$)| (that )?(you |you've )?(hold|have|know|keep|store|stored|own|got|about me|on me)\b)
(last|final) warning
(remove|delete|erase) it (now|immediately|at once|from(?! the list)|please|today)
not (writing|contacting|e-?mailing|calling|messaging|bothering) (to )?(me |us )?(again|any ?more|further)
how many (more|times)( ~ )?(of these|are you|do i|must i|going)
you (don't|do not|never|no longer|did not|didn't) (ever )?(have|had|get|got) (my|our) (~ )?(permission|consent|leave|authori[sz]ation)(?! to (be|feel))
(no|without|never (gave|given)|gave you|give you|given you) (my )?(permission|consent|authori[sz]ation) (to|for)?
(consent|consented|agree|agreed) to (receive|receiving|being (contacted|e-?mailed)|these|your (e-?mails?|messages?))
(want|like|need|demand|insist) ~ (deleted|removed|erased|gone(?! (by|before|at))|taken (off|down)|wiped|off your)
(further|any (more|further|other|new)|additional|future|another) (e-?mails?|messages?|mails?|contact|communications?|correspondence|attempts?) (~ )?(will be|shall be|to be|would be) (treated|considered|regarded|reported|forwarded|ignored|deleted|blocked|seen as)
(treated|considered|regarded|reported|seen|taken) as (harassment|spam|stalking|abuse|a nuisance)
(not|isn't|never) (for|to be used for|meant for|intended for) (solicitation\w*|marketing|unsolicited|cold|networking|this(?! (week|month|year|time|morning|evening|afternoon|spring|autumn))|sales)( |$)
(don't|do not|never) want to hear (from you|any|another|a(nother)? word)
get (off|out of) my (inbox|back|case)
(for the (last|final|second|third|nth|umpteenth|hundredth) time)
(spamming|spammed|spam|pestering|harassing|stalking|badgering) (me|us|people|my)
(if|that) you (didn't|wouldn't|not|never|stopped|would stop|quit) (ever )?(write|writing|e-?mail|contact|message|contacting|e-?mailing|messaging|call|bother|reach out)(?!( to)?( me| us)? (<limit>|down|back|on|at|by)\b)
(if|that) you don't (write|e-?mail|contact|message|call|bother|reach out)( to)?( me| us)? (again|any ?more|further)
(how|where) (do|can|to) (i|we|one)? ?(get|opt|come|sign) (off|out)(?=\s*(?:[.!?,\n]|$)| (of |off |from )?(this|these|your|it|here|that|them|all))
(?<!i\s)(?<!we\s)(please|pls|kindly)? ?stop (e-?mailing|mailing|contacting|writing|messaging|spamming|bothering|harassing|pestering|texting|calling|chasing|asking(?! (if|whether|yourself|permission))|sending|reaching out)
(?<![a-z]\s)(please |pls |plz |kindly |just )?stop(?=[, ]+[^.!?\n]{0,30}\b(e-?mails|mails|messages|too much|to much)\b)
(please|pls|kindly|just) stop(?=\s*(?:[.!\n]|$))
stop (it|this|these|that|with the|the|all) ?(e-?mails?|messages?|spam|reminders?|mails?|follow-?ups?)?(?=\s*(?:[.!\n]|$)|, (please|now|will you|all of))
(?<![a-z]\s)stop(?=\s*[.!]*\s*$)
(how (do|can|to)|where do) (i|we)? ?(turn|switch) (these|this|them|it|those) off
(turn|switch|shut) (these|this|them|those) (e-?mails? |reminders? |messages? )?off
(?<![a-z]\s)(please |just )?(turn|switch|shut) it off(?=\s*(?:[.!\n]|$))
unsubscribe( me| us)?
(how|where) (do|can) (i|we) (unsubscribe|opt out)
(opt|opting|opted)( |-)?(me )?out(?! of (the|my|our|a) (?!list|mail|e-?mail|database))
(remove|take|delete|drop|strike|scrub|purge|wipe) ((me|us)(?! (a|an|some|any|your|at|there|through|to|along|up)\b)|my name|my (e-?mail )?address|my e-?mail|this address|our address) ~~ (off|from|out)(?! (of )?(your|the|our|my) (diary|calendar|schedule|planner|agenda|book))
(remove|take|delete|drop|strike|unsubscribe) (~ )?[\w.+-]{1,60}@[\w.-]{1,60} (~ )?(off|from|out)
(remove|delete|erase|scrub|purge|wipe) (me(?! from (your|the) (diary|calendar|schedule|planner|agenda))|us|my (name|e-?mail|address|contact|details|data|info|information|personal)|this (e-?mail )?(address|mailbox|account)|our (address|details|data)|all (my|data|information))
(take|leave|keep) (me|us|my (name|e-?mail|address)|this address) off
leave (me|us) (alone(?! (with|in|for|until|on)\b)|be(?=\s*(?:[.!,\n]|$))|in peace(?! (then|until|on|for)\b)|out of (this|it))
(please|kindly|pls)? ?(don't|never) (ever )?(e-?mail|contact|mail|message|write|call|bother|reach out|approach|pester|chase|text) (to )?(me|us|here|this|my|any|again|further|at this)(?! <limit>\b)
(please|kindly|pls) (don't|do not) (follow|write|reply|respond|contact|e-?mail|reach out|send) ~ (up|again|any ?more|further|anything)
(don't|never) (send|forward) (me|us)? ?(any|anything|further|more|another|other|this|these|such) ~ (e-?mails?|messages?|mails?|requests?|else|more|again|reminders?)
(don't|never) follow up( with me)?(?=\s*(?:[.!\n]|$)| (again|any ?more|on (this|me)))
(ask|request|prefer|appreciate it if|like|want|insist|grateful if|appreciate) (that )?(you|to)? ?(to )?(not|never|don't) (to )?(be )?(contact|e-?mail|write|message|call|contacted|e-?mailed|reach out|approached|written)
(you )?not (to )?(contact|e-?mail|message|write to|approach|call) (me|us) (again|any ?more|further|in (the )?future)
(don't|not) (wish|want|like|care|agree) to (be contacted|be e-?mailed|receive|hear from you|get(?! (this|you|it|a|an|in|into|up|the|my|any more \w+ than)\b)) ~~ (again|any ?more|further|e-?mails?|messages?|future|this|these|more|mails?|you)
don't (wish|want) to (be contacted|hear from you)(?! <limit>\b)
(no|without any) (wish|desire|intention) to (receive|get|hear) (any|anything|more|these|further|from)
(wish|want|like|prefer) to receive (nothing|no) (more|further)
don't want (these|any of (these|this))(?=\s*(?:[.!\n]|$))
(not|n't) (get|receive|have) (these|them|those|your \w+) (any ?more|again)
(shall|must|may|should) not (write|mail|e-?mail|call|contact|message) (to )?(me |us )?(again|any ?more)
(go )?(bother|pester|spam) (someone|somebody) else
next (one|mail|e-?mail|message) (goes|will go|is going) (straight )?(to|into)
goes? (straight )?(to|in|into) (the )?(spam|junk|bin)(?=[^.!\n]{0,20}(from now|now on|\s*[.!\n]|$))
don't want (any )?(more|further|these|your|other) (e-?mails?|messages?|mails?|contact|requests?|reminders?)
no longer (wish|want) to (be contacted|receive|hear|get)
no (more|further) (e-?mails?|mails?|messages?|contact|communications?|correspondence|reminders?|follow-?ups?|letters|of these|of this)(?! (from (the|my|our)|needed|necessary|required)) ?(please|pls|thanks)?
(cease|refrain from|desist from|discontinue) ~ (contact|contacting|e-?mailing|writing|communication|communications|sending|messaging)
cease and desist
(lose|forget|delete|erase|destroy) my (number|e-?mail|address|details|contact|data|info)(?! (on|in) (the|our|my)| from (yesterday|last|the other|earlier|this))
(report|reporting|reported|mark|marking|marked|flag|flagging|flagged) ~ as (spam|junk|harassment|abuse)(?! by (mistake|accident|error))
report (you|this) (to(?! (my|our))|for)
(this is|consider this|it's|borders on) (spam|harassment|stalking)(?! (season|folder|filter|that|of the))
(block|blocking|blocked) (you(?! (in|out|an?|some|half|the|\d))|your (e-?mails?|mails?|address|messages?|number|domain|account)|the sender|this (sender|address|number|domain|account))
(article|art\.?) (17|21|15) ~~ (gdpr|dsgvo)
(under|per|pursuant to|according to|invoke|exercise|exercising) ~ (gdpr|ccpa|dpdp|data protection|my rights?(?! (arm|hand|eye|ear|foot|leg)))
right (to|of) (erasure|be forgotten|object)
(?<!day\s)(?<!mon\s)(?<!tue\s)(?<!wed\s)(?<!thu\s)(?<!fri\s)(?<!one\s)off (your|the|this|that) (mailing |contact |e-?mail |distribution )?(list|lists|database|records|system)
from (your|the|this|that) ((mailing |contact |e-?mail |distribution )lists?|database|records)
(?<!\bi\s)(?<!\bme\s)(?<!\bwe\s)(quit|stop) (e-?mailing|bugging|spamming|messaging|writing|it|contacting|sending)
(?<![a-z]\s)(cut it out|knock it off|give it a rest|get lost|go away)(?! (and|on|for|to|from|with))
(bugger off|piss off|fuck off)
(?<!have\s)(?<!got\s)(?<!know\s)(?<!seen\s)enough (already|with (the|these|your)|of (these|this|the))
(never|didn't|did not) (signed|sign|subscribed|subscribe|consented|consent|agreed|agree|asked|ask|opted|opt) (up )?(for|to|in)? ~ (e-?mails?|(this|these)(?=\s*(?:[.!,;\n]|$))|be contacted|contacted|messages?|list)
(respect|invasion of) my privacy
my (data|details|personal data|e-?mail address|address|information) (to be )?(be )?(deleted|removed|erased)
(not|never) (be )?(contacted|e-?mailed|bothered) (again|any ?more|further|in (the )?future)
(will|shall) (involve|contact) (my|our|a|the) (lawyer|solicitor|attorney|legal|police)
""",
    ),
    (
        Sense.ASIDE,
        r"""
you (kindly )?(mention|name|propose|suggest|write of|ask for|offer) ((<day>)|the \d\w*|\d\w*)
(webinar|info(rmation)? (evening|session|event|night|day)|open (day|house|evening)|public (lecture|event))
(expect|expected|hope for|hoped for|deserve|deserved|want|wanted|wish for) (a |the )?yes
(if|were|had) (i|we) (to )?(say|said|agree|agreed) (yes )?to (~~ )?(i'd|i would|we'd|i'll|where would) (have to |need to |must )?(say yes to|agree to)?
(yes|yep|yeah|sure|certainly|indeed|of course)( yes)* ?(and )?(that|it) (was|is) (indeed )?(me|i|us)\b
(yes|yep|yeah|sure|certainly|of course)( yes)* ?(i|we) (do |did |still |well |also )*(remember|recall|recogni[sz]e|knew|received|worked|said)( ~ )?
enjoy (the )?(<day>|concert|show|match|party|wedding|game|film|play|trip)
(you'll|you're going to|you're sure to|you're bound to) (~ )?(be (great|fine|brilliant|wonderful|fantastic|amazing|marvellous|terrific|superb)|do (great|fine|well|brilliantly|wonderfully|splendidly)|smash|ace|nail|shine|sail through|knock)(?! (with|for (me|us)|if|to))
(<day>|that|it|this|one|those) (~~ )?(suit|suits|work for|works for|fit|fits) (somebody|someone|others)\b(?! (at|in|on|from) (our|my|the|your))
(will|would|might|may|should|'ll|can)? ?(suit|suits|work for|works for|fit|fits|do for) (somebody|someone|others)\b(?! (at|in|on|from) (our|my|the|your))
(was|were) (always )?(my|his|her|our|their) (hour|day|time|slot|evening|favourite)
(your|the) (last|first|latest|previous|other|second|third) (e-?mail|mail|message|letter|call|one) (came|reached|arrived|landed|was)
(my |our |his |her )?(late )?(father|mother|dad|mum|mom|husband|wife|brother|sister|son|daughter|uncle|aunt|grandfather|grandmother|he|she|who) (has |had |have |sadly |suddenly |recently |peacefully )*(died|passed away|is dead)
""",
    ),
    (
        Sense.POLITE,
        r"""
(not|n't) (~ )?allowed to (~~ )?(but|though) (~ )?(everything|anything|the rest|all) else
(couldn't|can't) (be |have )?(~ )?agree(d)? more
(can't|cannot|couldn't) (do|make|manage) (any |the )?others?( (times?|days?|dates?|slots?|ones?))?
(all )?the (others?|rest) (i|we) (can't|cannot|couldn't)( (do|make|manage))?
(was|were) (all set|going|about|inclined|tempted|minded|ready|prepared) to (~ )?(say no|decline|refuse|bin|ignore|delete|turn)(?=.{0,90}\b(but|until|till|then|yet|and then)\b)
(should|ought to|must|to|gotta) (learn to |start to )?say no (more|less) (often|frequently)
(can't|cannot|won't|couldn't) miss (me|us|it|him|her|the)
(if|unless|whether|when|though) (i|we) (said|were to say|had said) yes
(i'm |i am |we're |we are |so |very |really )*(glad|happy|pleased|delighted) (that )?(he|she|it|they|the) (~ )?(was|were|is|are|has|had|made|meant|liked|found|got|could|went|still)
(i'm |i am |we're |we are |so |very |really )*(glad|happy|pleased|delighted) (that )?you (found|got|have|had|liked|enjoyed|made it|passed|did well|still|landed)
no way(?=[!,.]* (you|is|are|that's|really|this)\b[^.]{0,60}\?)
(not|never|wasn't) one (to|who|for) (say\w*|turn\w*|send\w*|refus\w*) (no|anyone|people|anybody|\w+ away|\w+ down)
(on (leave|vacation|holiday|holidays)|off( work)?),? (and|so|but) (~ )?(free|available|around|have (lots of |plenty of )?time)(?! (from|again|after|until))
(need|needn't|don't need|no need) (not )?(to )?(apologi[sz]e|be sorry|say sorry|thank|be shy|explain|worry|rush|hurry|ask twice)
nobody (ever|has)
(think|thought|believe|sure|certain|if|whether) (that )?(i'm|i am) the right (person|one|man|woman|guy)
(just |please |but |so |and )?(don't|do not) (do anything|go to|ask|expect|laugh|quote|mention|hold|judge|blame|bring|be|tell|let|thank|pay|dress|feel|sell|publish|record)
(isn't|not|it's not|it isn't|seldom|rarely) (every day|often|so often)( that)?
(don't|do not|didn't|wouldn't) (usually|normally|generally|typically|ordinarily|tend to|often)(?=.{0,80}(but|however|though|for you|exception|this time|yours))
(haven't|have not|didn't|not) forgotten( (you|about|it|this))?
(don't|doesn't|not) (have to|need to|expect|take)(?! (it|this) (from|as))
not (at all|a bother|a problem|an issue|a bad|bad|half|one for|one to|copy)
(calls?|phone|video|zoom|meetings?|meeting in person|phone calls|video calls|in-person|coffee|e-?mail|typing) (really )?(don't|doesn't|isn't|aren't|not) (really )?(suit|work|my (thing|strength)|great|good|easy|ideal|for me)
(normally|usually|typically|generally|ordinarily|most of the time|my (usual|standard|first|normal) (answer|response|reaction|instinct)|i was (going|about) to) ~ (say no|no|decline|refuse|pass|turn (these|them|such|this) down|ignore|delete|don't|be no|is no|ignore these)(?=.{0,80}(but|however|yet|though|this time|except|exception))
(can't|cannot|won't|not able to|unable to|don't|not) (be able to )?(offer|give|get|find|promise) (you )?(a |any |an |you )?(job|position|internship|role|placement|work|money|employment|referral|vacancy|openings?|jobs)
(won't|shouldn't|doesn't|don't|not) (take|be|need) (too |very |that |so |more than )*(long|much|bad|hard|difficult|an hour|half an hour|\d+)
(no|not much) (guarantee|wisdom|magic|secret)
(don't|not) (be )?(nervous|worry|worried|afraid|shy|intimidated)
(wouldn't|would not|couldn't|could not) (be where|have got|have made|have done|have said it) ~ (i am|better|it|without)
(whether|if) (i|we|i'm|it) (can|could|might|am able|would|will|may|have|do) ~ (help|useful|answer|relevant|of use|assist|contribute|any|make sense|time|worth)?
(whether|if) (i|we) (can|could|might|am able to|will be able to)
(don't|do not|not) (hesitate|worry|be (shy|a stranger|offended|discouraged|disheartened|surprised|sorry))
(don't|do not) (mention it|sweat it|forget to|let me forget|give up|take (it|this) personally)
(can't|cannot) (promise|guarantee|thank|stress|complain|remember|recall|believe|vouch|overstate|emphasi[sz]e|say (i|that|much|more|anything|exactly|for (sure|certain)|how|whether)|claim)
not sure (how|if|whether|what|i'm|i am|which|why|that|of|about|when|where|who|there)(?! i('m| am)? (the right|best|want|am able|can help|can be))
(don't|do not) (know|think) (how|if|whether|what|i'm|i am|that i'm|i('ve| have) (much|anything)) ~ (much|useful|use|help|interesting|exciting|qualified|wise|special|typical|expert)
(don't|do not) know (much|everything|a lot|a thing|anything|all that much|bugger all|how much|what|if|whether)
no (need|rush|hurry|pressure|obligation|strings|doubt|idea|matter|later than|earlier than|longer than|more than|less than|guarantees?|promises?|expert|agenda|prep|preparation|trick|hard feelings|harm|offence|offense|secret|surprise|wonder|excuse)
(not|no|isn't|never) (only|least|just|merely|necessarily|later than|more than|longer than|too (long|many|much))
if (that|it|this|those|these|neither|none|the|my|both|either|one|any|not) ~~ (doesn't|don't|won't|isn't|aren't|not|can't|no good) ?(work|suit|fit|good|convenient|possible|do|ok|okay|make|for you)? ?(for you)?
if (not|you (can't|don't|aren't|are not|won't|can not)|i (don't|haven't|didn't|can't|do not|am not|'m not|forget)|(there is|there's) (no|not|nothing)|nothing)
(when|whenever|unless|until|in case|as long as|provided|assuming|so long as) (you|i|it|that|this|there|they|he|she)('re|'m|'s)? (are |am |is |have |has )?(don't|doesn't|can't|isn't|aren't|not|no|haven't)
(you )?promise(d)? not to|you (won't|aren't|are not|don't|didn't|are not going to|did not)
(what|why|how|who|which|where)(?! not) ~ (don't|doesn't|didn't|isn't|can't|not|no)
(don't|do not) have (my|the|your|his|her|their|a) (diary|calendar|schedule|camera|zoom|teams|skype|number|e-?mail|contact|laptop|details|link|car|webcam)( ~ (e-?mail|number|contact|details|address))?
(sorry|apologies|apologise|apologize|excuse|forgive) ~~ (late|slow|delay|delayed|delays|belated|earlier|sooner|short|brief|brevity|typos|silence|missed|missing|reply|response|wait|confusion)
(didn't|did not|haven't|have not|hadn't|couldn't|wasn't able to|not been able to) (see|reply|answer|respond|get back|write|notice|spot|replied|answered|responded|gotten back|got back|written|come back|heard|seen|read|expect|realise|realize) ?(to )?(you|this|your|it|back|earlier|sooner|before|until now)?
never too (late|early|busy)
(looking|look) forward to (hearing|your (reply|response|answer|questions|confirmation|message|e-?mail))
(happy|glad|pleased|delighted|nice|good|great|lovely|flattered|honou?red|touched|excited|thrilled) to (hear|read|get|receive|learn|know|see|have heard|be asked|be (thought|considered)|know) (about|from|of|that|your|you|this|it|back|how)
(i )?(hope|trust) (you|this|that|all|the|your|everything|it|things) ~~ (well|fine|works|work|helps|useful|great|good|ok|understand|understandable|okay)
(wish|wishing) (you|u|all)( ~ (luck|best|success|well))?
(best of luck|good luck|all the best|every success|best wishes)
(very |really |so )?(happy|glad) (new year|holidays|christmas|easter|birthday|diwali|friday|monday)
(wouldn't|would not) (want|wish) to (waste|take up|bore|mislead|impose)
(happy|glad|willing|open|pleased|like|love) to (stay|keep|remain|be) (in touch|connected|in contact)
(connect|add me|find me|link|follow me|connected) ~ (on|via|over|through) linked-?in
(keep|hold|have|retain) ~ (on|in) (file|record|our files|mind)
(no|not) (for|from) (me|us) (to|then)
(as|so) (long|far|soon) as
(would|could|can|do|did|will) you (not|rather)
nothing (to (lose|worry|prepare|it|hide)|special|fancy|but|(on|planned|booked|scheduled) (<day>|this|next|that|in|at|then|so|after|before))
(interested|interest) (in|to) (learning|hearing|what|how|your|my|the|talking|knowing)
(have|enjoy) a (nice|great|good|lovely|wonderful|pleasant) (day|weekend|week|evening|one|rest)
have a (good|great|nice|lovely) (one|day|weekend)
""",
    ),
    (
        Sense.CANNOT,
        r"""
(nearly|almost|all but|so nearly|wanted to|tempted to) (said|say|wrote|agreed|accepted|saying) (yes|to yes)?
(it|that|mine|the answer)('d| would) (~ )?be (a )?yes(?=[^.!?\n]{0,30}\b(if|were|weren't|but)\b)
(if|were) (i|we) (were |was |had )?(~ )?(younger|fitter|stronger|healthier|braver|richer)
(there was a time|time was|gone are the days) (when )?(~~ )(~~ )?(yes|gladly|love|loved|happy|happily)(?! and (still|now))
(i|we) (~ )?lack (~ )?(time|energy|strength|capacity|hours|patience|knowledge|expertise|means)
(been|be) (lacking|short of) (~ )?(time|energy|strength|capacity|hours)
(no|little) (use|good|help|earthly use) to (anyone|anybody|man nor beast|man or beast)
if (wishes|pigs) (were|was|could|had)
if (you|i|we|he|she|they)('d| had) (only |just |still )*(asked|written|come|known|been|called|met|caught|reached|contacted|rung|phoned|said)
(were|if) it (were |was )?(up|down|left) to me
in (a|some) (kinder|better|different|perfect|ideal|fairer|gentler|saner) (world|year|life|time)
(i |we )(had |have |'d |'ve )?(said|agreed|promised|told you) (~ )?(yes|so|i would|i'd)( ~ )?
if (only )?(i|we) (could|were able|was able|was free|were free|had the time|had time)(?= ?,? (i'd|i would|we'd|we would|i might|of course|possibly))
(says?|said|has|have|had) (otherwise|other ideas|different ideas)
(i|we|he|she|they|you|it|that|this)('d| would| could| might) (~ )?have (~ )?(loved|liked|jumped|helped|been|done|agreed|enjoyed|accepted|welcomed|leapt|met|spoken|talked|joined)
(if|were) (you|he|she|they|it) were(?! (to|me|not)\b)
if (i|we) were (still|in|at|on|allowed|free|able|younger|fitter|well)
if (you|i|we|he|she|it|they) had (only |just |still )*(asked|written|come|known|been|called|met|caught|reached|contacted)
if (i|he|she|we) still (worked|had|did|lived|ran|taught|could|was|were)
would that (i|we|he|she) (could|were|had)
in (any|another|some) other (year|life|lifetime|world|universe)
(glad|happy|pleased|delighted|gladly|flattered|tempted|keen|tempting|touched) (as|though) (i|we|it)('d| would|'m| am| was| is)( be)?
(would|'d|could|should|might) (~ )?(gladly |happily |love |really |certainly |definitely |have )*have (~ )?(loved|liked|jumped|helped|been|said|done|agreed|enjoyed|accepted|welcomed|leapt|met|spoken|talked|given|made|taken|joined|been able)
had (you|i|it|we|this) (~ )?(written|asked|come|been|known|caught|reached|contacted|got)
(much|as much|however much|however|dearly|gladly) (as )?(i|we)('d| would|'m| am)? (~ )?(like|love|enjoy|want|hate|wish|admire|appreciate|sympathi[sz]e|be|happy|glad|it)
(while|whilst|although|though|even though|even if) (i|we|i'd|it|this|that)('d| would|'m| am|'s| is)? (~ )?(like|love|normally|usually|appreciate|enjoy|happy|glad|sounds?|fun|honou?red|flattered|delighted|pleased|admire|tempted|tempting|keen|lovely|wonderful)
(used to|in the past|years ago|once upon a time|in former (times|days)|back (then|in the day)) (~~ )?(say yes|said yes|love|enjoy|do|did|happy|agree|these|that|jump|have|been)
(would|if only) that (i|we) could
not this time( (around|round))?(?! of)
nothing left (to give|in (me|the tank)|for)
""",
    ),
    (
        Sense.OTHER,
        r"""
(please |pls |kindly |just |do )?(disregard|ignore) (it|that|the|this|my|our)( (last|previous|earlier|first|mail|e-?mail|message|one))?
(here|these|below|attached|following) (are|is|you('ll| will) find)? ?(my|the|our) (answers?|responses?|replies|notes|comments|thoughts)
(my )?(answers|responses|replies) (are )?(below|inline|in red|in (blue|green|capitals)|attached|follow)
(link|attachment|attached|file|invite|invitation|recording|document|pdf|photo|picture|zoom|teams|page|form|password|audio|calendar entry) (~~ )?(isn't|doesn't|won't|not|can't|never|broken|missing|wrong|empty|expired|corrupt\w*|garbled|blank|n't)
(no|nothing|wasn't any|not any|without|forgot|forgotten|missing) (~ )?(attach\w*|link|file)
(many |lots of |so many |a thousand |warm )*(thanks|thank you|thx|cheers) (so much |again |very much )?for (monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|the other|this (morning|afternoon|week)|last)
it was (a |an |so |really |very |such a |truly |great |lovely |good |nice )*(pleasure|nice|great|good|lovely|wonderful|fun|joy|delight|honou?r|treat)(?=\s*(?:[.!,;:\n]|$))
(loved|read|enjoyed|liked|saw|watched) your (~ )?(article|post|talk|piece|paper|blog|book|essay|photos?|video|thread)(?=[^?]{0,80}$)
(fyi|for your information|by the way|btw|just so you know|thought (it|this|you)|in case (it's|it is|you))(?=[^?]{0,160}$)
(the )?(book|paper|article|report|author|reference|title|name) (~ )?(i|we) (mentioned|promised|forgot|told|talked|spoke|meant)
made my (day|week|month|year|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
(has|have|was|got) (just )?(moved|changed|been (moved|changed)) (to|from) (the|a|room|our)
(my|our) (new )?(number|address|e-?mail|phone|name) (~ )?(has |have )?(changed|is spelt|is spelled|was misspel\w+)
(say hi|say hello|give my (best|love|regards)|regards|best) to your
""",
    ),
    (
        Sense.REFUSE,
        r"""
(want|like|wish|prefer) (only |just )?(to )?be left (alone|in peace)
(my|the) (~ )?(answer|reply|response|mail) (~~ )?which (still )?(applies|stands|holds)
sit(ting)? (this|it|that) (one )?out
instead of (a|an|the|our|any) (call|talk|chat|meeting|interview|conversation|coffee|zoom)(?=[^.?!\n]{0,60}\b(link|book|slides|blog|podcast|articles?|faq|notes|reading|website|page|paper)\b)
(listen to|read|watch) (that|it|this|them) instead
(keep|keeping) (it|them|that|these|those|my (~ )?\w+) to (myself|ourselves)
(just |only |but )?not (with|through|by) (me|us)(?=\s*(?:[.!;\n]|$))
(find|go|go on|carry on|continue|get there|succeed|happen) (~~ )?without (me|us|my (help|advice|input))(?=\s*(?:[.,!;\n]|$))
in theory(?=[^.?!\n]{0,80}\b(in practice|in reality)\b)
(i'm|i am|we're) out of (this|that|the) (~ )?(game|running|race|rat race)
(i'm|i am|i'd be) (~ )?the (last|worst) (person|one|man|woman|choice)(?! to (say|refuse|turn|object|complain|judge|mind|stop))
(i|we) (think|should think|fear|guess|reckon) not(?=\s*(?:[.!;,\n]|$))
(let's|let us|best|better) leave it (there|at that|be)
the same (answer|reply|response)(?! (is )?yes)
(we|i) only (speak|talk|meet) (to|with) (shortlisted|selected|existing|clients|patients|members|journalists)
as far as (i|we)('ll| will| can| am able to)? ?(go|help)(?=\s*(?:[.,!;\n]|$))
all (that )?(i|we) (can|could|have to) (offer|give|send) (you )?(~ )?(is|are) (~ )?(wishes|luck|encouragement|sympathy|applause|apologies)
(that|my|the) (time|chapter|page|door|ship) (has|is|have) (~ )?(gone|passed|closed|over|turned|sailed|shut)(?=\s*(?:[.!;\n]|$))
all talked out
(put|putting) (a stop|an end|the kibosh) (to|on) (~ )?(these|those|this|that|it|them|such)
(not|never) for (love (n?or|or) money|all the \w+ in \w+|a million \w+|any money)
(wait|ask|beg|knock|call|write) (~~ )?(until|till|til|'til) the cows come home
(i'll|i will|i'd rather|rather) stick (to|with) (what i know|my \w+|the|what)
(they|she|he|press|legal|office|boss|board) (have |has |had )?(already )?said no
(strike|cross|scratch|scrub|take|delete|remove|wipe) (~ )?(out of|off|from) (the|your|our|my) (diary|calendar|schedule|planner)
(strike|scratch|scrub|forget) <day>(?=\s*(?:[.!,;\n]|$))
(if|were|should) (i|we) (to )?(make|made|start|started|begin|began) (an exception|with you|doing this|saying yes)
(beg|ask|prefer|like|want|sooner|rather|hope) (to )?be excused
(never|not) (to )?talk (shop|business)
(same|trouble|problem) (is |as )(with|the trouble with) (every|any|all) other (hour|day|time|date|slot|week)?
(pressure of work|other commitments|the rules|circumstances|ill health) (~ )?(prevents?|precludes?|forbids?|stops?) (me|us|him|her|it)
(not|n't|never|nor) (~ )?(accept|entertain|grant|consider|take up|respond to|act on|issue|give|do)(ing|s)? (~ )?(invitations?|requests?|approaches|favours?|favors?|enquiries|petitions)
(won't|not|nor|decline to) (be )?tak(e|ing) up (~ )?(either|any|it|them|that|your)
(won't|not) (be )?tak(e|ing) (~ )?(offer|invitation|it|this) up
not for the likes of (me|us)
too (old|tired|ill|far gone|set in (my|our) ways) for (all )?(this|that|these|such|those)( \w+)?(?=\s*(?:[.!,;\n]|$))
(leave|leaving) (this|that|it|all that|such things|these things) to (~ )?(others|other people|the young|younger|better|the experts|my betters)
(stopped|gave up|given up|quit|done) (doing|with) (favours|favors)
(spare|save) (ourselves|us both|each other|you and me)
non-?starter
(sooner|just as soon|as soon|rather) not(?=\s*(?:[.!,;\n]|$))
when (hell freezes|pigs (can )?fly|cows come home|the moon turns)( over)?
(you )?(see|understand|appreciate|grasp) my (difficulty|problem|predicament|dilemma|quandary)
(ask|try|write|come back) (~ )?(again )?(in|when) (the next life|another life|my next life|hell|pigs)
(told|asked|instructed|ordered|advised) (us|me|everyone|all of us|staff) to (~~ )?(say nothing|keep (quiet|mum)|decline|refuse|stay silent|refer (everyone|everybody|all))
(rather|prefer) (that )?you (~ )?(didn't|did not|don't) (wait|count|hold|keep|plan|rely)
(it's|its) the (will|energy|heart|wish|desire|strength) (that's|that is|which is|i) (lacking|missing|gone|lack)
(not|n't|not be able to) (~ )?meet (you )?(~~ )?(or|nor) (on )?any other (date|day|time)
(rather|prefer) (to )?not (to )?(set|fix|find|arrange|book|make|look for) (~ )?(another|a new|any other|other|new) (date|time|day|one|slot)
(think )?(i'll|i will|i'd better|best) leave it(?=\s*(?:[.!;\n]|$| there))
(unable|not able|not in a position) to (~ )?(provide|offer|give|grant|arrange|facilitate|support) (~ )?(advice|interviews?|guidance|appointments|information|conversations|mentoring)
(wouldn't|won't|not) (do|touch|consider) (it|this|that) (~ )?for (a|all|any|love|the|anything|money)
(decided|resolved|agreed|voted|ruled|feeling was|feeling is|view is|consensus was|thinking is) (that )?(i |we |they |it |one )?(not to|shouldn't|should not|no longer|against|better not)
(offer|invitation|yes|promise) (no longer|doesn't|does not) (stands?|holds?|applies)
(scratch|scrap|scrub|bin|forget|cancel) (the|that|this) (whole|entire) (\w+)
not one of (them|those|these|which) (~ )?(for me|suits?|works?|possible)
(swerve|dodge|skip|duck|body-?swerve|knock back|knock you back|knock ye back) (it|this|that|you|ye|this one)?(?=\s*(?:[.,;!\n]|$| back))
(lawyer|wife|boss|doctor|union|manager|husband|solicitor|director|dean) (~ )?(would|'d) (~ )?(strangle|kill|murder|shoot|skin|sack|fire|divorce|hang|have) (me|my)
over my dead body
not on your (nelly|life|nellie)
(of|for|to) (my life|me) (these days|now)(?=[^.]{0,30}(hope you|someone|somebody|good luck))
(won't|shan't|can't|shouldn't|wouldn't|don't) (~ )?(be )?(take|taking|use|using|need|needing|accept|want) (either|neither|any of (them|those|these)|them|it up|you up on)
(shouldn't|should never|oughtn't to|wish i hadn't) have( (said|agreed|accepted|done|promised|told) (~ )?(yes|so|that|it|you))?(?=\s*(?:[.!,;\n]|$))
(release|free up|give (up|away)|let go of|hand on|pass on) (the|that|this|my|our) (~~ )?(slot|time|hour|appointment|place|booking)(?= |[.,!;]|$)
(give|offer|let) (it|that|them|the slot|the time|that slot|my slot|the hour|that hour) (~ )?(to|have) (someone|somebody|another|anyone) ?(else)?
(sooner|rather) (eat|chew|swallow|pull|lose|stick|poke|walk|have (a|my) (tooth|teeth|root canal)|have teeth|gargle|drink|shovel)
(be|i'm|i am) (~ )?(daft|mad|crazy|foolish|unwise|stupid|insane) to(?=\s*(?:[.!,;\n]|$))
lips (are|must (stay|remain)|stay|remain) sealed
(forgive|excuse|pardon|indulge) (an|a|this|me|us) (~~ )?(for|if) (~ )?(staying|keeping|declining|saying no|not|passing|stay|keep|decline|say no|pass)
(find|look for|seek|pick|choose|try|write to) (~ )?(somebody|someone|a person) (~ )?(livelier|younger|better|brighter|cleverer|else|with)
(sees?|seeing|receives?|speaks? to|talks? to|meets?) (nobody|no one|no-one|no visitors|no callers)
(do|does|did) not (see|receive|meet|speak (to|with)|talk to) (members of the public|the public|outsiders|strangers|the press|visitors)
nothing (left )?to (talk|speak|write|tell you|chat) (about|of)
(decided|deciding) against (it|this|that|meeting|doing|taking|talking)
(do|dae|manage|have to do) without me
but no(?=\s*(?:[.!;\n]|$))
not (~ )?(disposed|minded|of a mind|at liberty|in the habit|the type|the sort|permitted|authori[sz]ed|inclined) (to|of)
(don't|doesn't|never|no longer|cannot|not) (~ )?(see|meet|receive|grant|give|hold|accept|entertain|conduct|offer|arrange|granting|giving|receiving|seeing) (~ )?(students|applicants|candidates|interviews?|audiences?|visitors|consultations|such requests)
(ask|asked|find|found|choose|chose) (a|an|some) (younger|older|better|wiser|cleverer) (man|woman|person|one|colleague|head|soul)
(no longer|never) (really )?do (these|this|those|them|that|it|such)(?=\s*(?:[.!,;\n]|$))
(give|giving|gave|gie) (it|this|that|this one) a (miss|pass|swerve|wide berth)
leave (this|that) one(?=\s*(?:[.!,;\n]|$| to| thanks| out))
(chance|that) would be a fine thing
(i'm|i am|we're) (past|done with|through with|finished with|over) (all )?(that|this|it)(?=\s*(?:[.!,;\n]|$)| (sort|kind|stuff|nonsense|now|business)\b)
(let|letting) (this|it|that|this one) (go|pass|drop|lie)(?=\s*(?:[.!,;\n]|$))
not (talking|speaking|receiving|seeing|meeting) (to |with )?(anyone|anybody|people|a soul)
(wouldn't|not|isn't|hardly) (be )?(~ )?(right|proper|fair|ethical|seemly|correct) (of|for|to|on) (me|us|the other|anyone|either)
(leave|leaving|let) (the|my|that) past (~ )?(be|alone|where|behind|rest|lie)
(letting|let) you down(?! (easy|gently))
(never|not) for (an|a) (interview|conversation|formal|call|meeting|lecture)
(doesn't|don't|do not|no longer) (correspond|receive (visitors|callers|anyone|guests)|see (visitors|callers|anyone|people))
(nobody|no one|none) (here|of us|in the (office|team|department)) (~ )?(is|are|was|were|has|wants?|could) (~ )?(willing|able|time|interested|free|keen|prepared|to)
(nothing|little) (whatever |whatsoever |more )?to do with (it|that|this|them|the|\w+) (any ?more|now|and (wish|want))
(given|gave|giving) up (all |on )?\w+ing (~ )?(altogether|entirely|completely|for good|years ago|long ago|last year)
(given|gave|giving) up (all |on )?(mentoring|teaching|lecturing|advising|consulting|coaching|counselling|interviews?|visitors|appointments)
(those|these|my) (days|times) (of ~~ )?(are|were) (gone|over|past|behind (me|us))
(not|neither|no|nor) (now|today|this year)(~ )? ?,? ?(and |or |nor |and )?(not |n't )?(ever|in (the )?future|at any (other )?time|later)
(vetoed|forbidden|forbade|overruled|prohibited|ruled (it|this|that|them|these|out)|put (his|her|their|its) foot down)( (it|this|that|me|us|out|such|any))?
(requests?|enquir(y|ies)|inquir(y|ies)|applications?|invitations?) (has been|have been|was|were|is|are|had to be|must be|will be) (~ )?(declined|refused|rejected|turned down|denied)
(stopped|ceased|quit|given up) (doing|giving|taking|holding|answering|accepting) (those|these|them|this|that|it|such)
(don't|do not|never|no longer) (arrange|organi[sz]e|host|run|set up|facilitate|provide) (~ )?(informational|information|interviews?|chats?|conversations?|calls?|meetings?|talks?|coffees?|visits?)
(cut|cutting|scale|scaling|scaled|dial|dialling) (back|down) (on )?(commitments|these|this|such|everything|things|extras|all|outside)?
(leave|left|leaving) it (at that|there|be)(?=\s*(?:[.!,;\n]|$))
(put|putting) (myself|my (family|health|children|kids|patients|team|students)) first
(other|different) (priorities|plans|obligations)
(talk|speak|listen|turn|write) to (somebody|someone) (younger|older|else|closer|who|still|more|less)
(scrap|scrapping|cancel|cancelling|canceling|ditch|axe|call off|calling off) (<day>|tomorrow's|today's|our|\d{1,2})(?! (and|to|but))
(don't|do not|didn't|no longer|never) (want|wish|care|intend|plan|like|fancy|feel like|feel up) ?(to|it|this|any)?(?=\s*(?:[.!,;\n]|$| sorry| anymore| any more| and| at all))
(have to|must|going to|afraid|sorry|hate|need to|will|i'll|sad) (~ )?(disappoint|let (you|u) down|be a disappointment)
(answer|response|position|reply|decision|view|situation|mind)('s| is| remains| stays| has(n't| not)?| stands?| will (be|stay|remain))? (still |always |not |n't )?(the same|unchanged|changed?|negative|a refusal|the one (i|you)|as before|final|made up|no)
(take|taking|took|taken) (it|that|this|my (word|yes|offer|promise)|everything) back
(withdraw|retract|rescind|revoke|recall|withdrawing|retracting) (my|the|our|that|this|it|all)
(changed|changing|change) my mind
keep (my|our|this|that|it|such|these) (~ )?(private|to myself|to ourselves|confidential|separate)
(thought|thinking) (better|twice) (of|about) (it|this|that)
(second|other) thoughts
(won't|doesn't|don't|does not|wouldn't|will not|didn't|can't) (allow|permit|let|authori[sz]e|sanction|leave room|give me room) ?(it|this|that|for it|of it|me|us)?
(forbids?|prohibits?|bars|rules? out|disallows?|frowns? (up)?on|against) (~ )?(us|me|staff|employees|it|this|that|such|the rules|the policy|policy|rules)
(only|solely|exclusively|just) (ever )?(do|take|speak|talk|meet|see|work|offer|give|reserve|available|open|for) (~~ )?(paying|clients?|customers?|members|subscribers|fee|patients|my own|our own|students of|family)
(limit|restrict|confine|reserve) (myself|ourselves|these|them|it|this|my time|this time|such) (~ )?(to|for)
(i|we) (charge|bill|invoice) (for|by|per)
(i|we)('ve| have|'m|'d| had to|had| have had to)? (~ )?(give|gave|given|giving) (these|those|that|this|it|them|such|all|mentoring|calls|up) (~ )?up
(had|have) to give up
(gave|given|give) up (on )?(these|those|this|that|such|doing|giving|having|taking|mentoring|calls?|the)
(i'm|i am) (not|no) (~ )?(your|the|a) (man|woman|guy|girl|bloke|gal|chap|person|one|right|best|good)
(don't|not|no|wasn't|isn't) ~~ (no other|nor (any|some) other)
(haven't|have not|hasn't|not) (got )?(the|any|enough|a) (time|hours?|slot|room|minute|moment|energy|strength|stomach|capacity)(?! (this|until|before|on|for the|after|later|earlier|more|too|less))
(aren't|isn't|not|never) enough (hours|time|days|minutes)
nothing (i|we)'d like less
(someone|somebody|anyone|anybody) else(?! (at|who|also|too|from|on|in|here|might|could|may|is|will|would|besides|you|to (talk|speak|ask)))(?! ?\?)(?=.{0,40}$|\s*[.!])
(look|search|try|ask|go|apply) elsewhere
(do|manage|cope|live|get (by|on|along)) without (me|us|my)
(rather|sooner) (you |that you |we )?(spoke|talked|asked|found|leave|left|skip|skipped|pass|passed|refrain|abstain|keep|kept|avoid|avoided|save|saved|stay|stayed)
(leave|drop|forget|skip|scrap|abandon|cancel) (the|this|our|that|it|about) (~ )?(conversation|chat|call|talk|interview|meeting|idea|whole (thing|idea)|plan|matter)(?! (to|until|till|for|on))
(would|could|'d) (~ )?have (to do|my (head|guts|job|hide))
(nor|not|no|never) (~ )?later( either)?(?=\s*(?:[.!,;]|$))
(withdrawn|withdrew|stepped back|retreated|retired|pulled back|bowed out) from (everything|all|public|this|that|these|such|the (whole|field|trade))
(said|say|written|told|shared|given) (all |everything |what(ever)? )(that )?(i|there)('ve| have|'s| is| had)? (to|got|ever)
not to (take|accept|do|give|have|hold|make) (~ )?(calls?|interviews?|meetings?|visitors?|talks?)
(both|all|either|they|those|these) (are |is )?(impossible|out of the question|no good for me)
afraid (not|that's a no|no)(?! (before|until|this week|this month))
(advised|instructed|told|asked|directed|warned|urged|told me) ~~ (against|not to|to (avoid|refuse|decline))
(in no|not in (a|any|the right|the)) (state|position|mood|shape|condition|place|frame of mind|headspace|mind)( (to|for))?
(doesn't|don't|didn't) (really |quite |exactly )*(appeal|interest|excite|suit me|sit well|feel right|work for me|sound like something|seem (right|appropriate)|strike me)
not looking (to|for) (network\w*|connect|meet|talk|speak|anything(?! in return)|new|more|this|expand|mentees?|chat)
(i'd|i would|would|we'd|prefer to|i'll) (much |far )?(rather|prefer to|sooner) (keep|spend|stay|focus|use|protect|have (my|our|some|more|nothing)|leave|remain|concentrate|save|be left)
(as a|on|matter of) (matter of |general )?(principle|rule|policy) ~ (don't|not|never|no|refuse|decline)
(don't|do not|never|no longer) (give|offer|provide|share|discuss|disclose) (~ )?(free|advice|consultations?|information|details|my (work|job|employer)|out|company|internal|confidential)
(decided|resolved|chosen|had to|going) ~ (refuse|decline|turn|cancel|say no|withdraw|pull out|step back)
(nothing|not much|little|not a lot) (more |else )?(to (add|offer|say|contribute|share|gain))(?! (against|no to))
(isn't|not|won't be|not gonna be|never) (going to |gonna )?(happen|happening|on|feasible|doable|realistic|viable|practical|workable|a goer)(?=\s*(?:[.!,;]|$| for (me|us)| at all| sorry| i'm))
(don't|do not|doesn't) (do|take|answer|accept|reply to|respond to|entertain|handle) (calls?|meetings?|strangers|interviews?|cold|unsolicited|requests?|this|these|that|those|such|coffee|it|any)
(not|never|no) (able|free|allowed|permitted|supposed|meant|at liberty) to (talk|discuss|speak|share|give|disclose|comment|take|do)
(don't|do not) (wish|want|like|care|feel like|intend|plan) (to )(~ )?(talk\w*|speak\w*|discuss\w*|participat\w*|do\w*|be (quoted|interviewed|involved|recorded)|meet\w*|share|answer\w*|have|engage|take)
(turn|turning|turned) (down|you down|this down|it down)
(no longer|stopped|quit|given up|gave up|retired from|done with|finished with) (doing|giving|taking|do|give|take|offer|offering|accept|accepting|having|have|answering|hold) ~ (these|this|calls?|interviews?|advice|meetings?|such|it|coffees?|requests?|any|people|chats?)
(don't|do not|never) (talk|speak|meet|chat|connect|do calls|share) (to|with)? ?(~ )?(strangers?|people (i|we)|anyone|recruiters?|outsiders|press|media|job ?seekers?|vendors|students)
(does|do|will|would)(n't| not) (allow|permit|let|want) (us|me|employees|staff|its|their|you)
(doubt) ~~ (use|help|useful|helpful|value|worth|appropriate|right)
(don't|doesn't) (think|believe|feel|see) ~~ (good use|use of|worth|point|value|appropriate|comfortable|sense|help you|any help|benefit|useful|suitable|right for)
(not|never) (something|anything) (i|we) (would|'d|can|could|want|do|am|are|feel|will)
(can't|won't|unable to) (say yes|agree|oblige|accept|consent|entertain|be of|approve)
(not|n't) (be )?(resched\w+|rearrang\w+|taking this (further|forward)|pursue|pursuing|go any further|proceed\w*)
(not|isn't|never|hardly|don't|wasn't) (really |particularly |particular |very |at all |all that |that |currently |personally |terribly |be |so )*(interested|keen|inclined|comfortable|up for|a fan of|for me|my thing|my cup of tea|in a position|in position|taking (on|part|any)|doing (these|any|this)|accepting|offering|open to|willing|prepared|free to)
(no|without) (interest|desire|appetite|wish) ?(in|to|for)?
(i'm |i am |i'll |we'll |we're |am |have to |must |need to |going to have to |gonna |gonna have to |going to |will |i'd better |should |might |think i'll |to |would )*(decline|pass on (this|it|that|your|the)|pass this time|pass for now|sit this one out|bow out|opt not|turn (this|it|you|your (request|offer|invitation)|the \w+) down|say no|beg off|skip (this|it)|call it off)
(i'm |i am |i'll |we'll |we're |am |have to |must |need to |going to have to |gonna |gonna have to |going to |will |i'd better |should |might |think i'll |to |would )+(refuse|withdraw|back out|bail)
(declining|refusing|turning (this|you|it) down|passing on (this|it|your)|saying no|calling (it|this) off|bowing out)
(i'm|i am|i'll|i|we'll|we|gonna|going|have|must|will|hard|to|think i'll|taking a|it's a|a) (going |have |will |need |gonna )?(to )?(have to )?(respectfully |politely |gonna |regretfully )?pass(?! (it|this|your|that|the|them|him|her|you|on your|on my|on the word|along))
(rather|prefer|opt|choose|chose|decided|decide|elect|better) (to )?not(?! (before|until|on|at|do (it )?(on|before|this week)|meet in person|meet (on|before)|by|over))
prefer (to )?(decline|keep|stay) ~ (private|out|myself|anonymous)?
(it's |its |this is |that's |i'm afraid it's |afraid its |answer is |answer's |have to be |be |is |be a |gonna be )(a |an )?(hard |polite |firm |big |definite |flat |clear |sad )*no(?! (problem|need|trouble|issue|bother|doubt|longer|brainer|small|big deal|question|more than|worries))
(my|the|our) answer (is|has to be|must be|will be) no
no (thanks|thank you|thankyou|thx|ty|tks|can do|way|chance|dice|go|deal|sorry|i'm (not|afraid|sorry)|i am (not|afraid|sorry)|i (don't|can't|won't|cannot|would not|wouldn't)|unfortunately|from me|from my side|from our side)
sorry (but )?no(?! (time|need|problem|later|rush))
(nope|nah|naw)( sorry| thanks| mate)?
(not|isn't|ain't) (for me|going to (happen|work out|be possible|work(?! (on|for me on|at))|be able)|gonna happen|happening|something (i|we|that i)( do| can| offer| want|'d|'m)?|my (style|scene)|on the cards|worth (my|your))
(i'm |i am |am |we are |we're )?(not going to|not gonna|won't be|will not be|won't) (be )?(able to )?(participat\w+|tak(e|ing) part|do(ing)? this|do(ing)? (it|that|any|interviews)|help you|be of (help|assistance)|respond\w*|answer(ing)? (your|any|these)|meet\w*|talk\w* (to|with) you|speak\w* (to|with) you|go(ing)? ahead|proceed\w*|be part)
(regret|sorry|sad|unfortunate) (to )?(inform|say|tell|advise|let you know|report) (you )?(that )?(i|we|it|this)?('m| am|'re| are| is|'ll| will)? ?(not|can't|unable|won't|don't|no|decline)?
(must|have to|need to|would like to|like to|want to|wish to|going to|gonna|better|to|i'd|will) (actually |fully |completely |just )*(cancel|call (it|this|the whole thing|the meeting|our \w+|everything) off|back out|withdraw)(?! (and|to) (resched|move))
(cancel|cancelling|canceling|cancelled|canceled) (?!\w+ \w+ for you)(?!(the|my) (coffee|dentist|doctor|train|hotel|gym|taxi)\b)(the|our|this|my|it|everything|on(?! (me|us)\b)|you|completely|altogether)( \w+)? ?(altogether|completely|entirely)?(?! ?(and|to|but|,) ~ (resched|move|new|another))
(please )?(find|look for|choose|pick|ask|try) (someone|somebody|anyone|some one) else
(don't|do not|no longer|never|not) (really |usually |normally |generally |typically |ever |currently |personally |actually )?(do|doing|give|giving|grant|take|taking|accept|accepting|offer|offering|conduct|participate in|respond to|answer|entertain|schedule|hold) (these|such|this|those|any|informational|interviews?|calls? (with|from) (people|strangers)|unsolicited|cold|meetings? with|requests?|these kinds?|this (kind|sort|type))
(company|corporate|firm|our|my|employer|internal|hr|strict) ~ (policy|policies|rules|guidelines|contract|nda|compliance) ~~ (forbids?|prohibits?|prevents?|does not|doesn't|do not|don't|not|bars?|not allow\w*|rules? (it|this) out|against)
(against|contrary to|due to|because of|owing to|per|as per|violates?|breach of) (the )?(our|my|company|corporate|firm|internal|office)( \w+)? (policy|policies|rules|guidelines|nda|contract)
(not|isn't|am not|aren't) (allowed|permitted|authori[sz]ed|at liberty|free) to(?! (show|film|record|bring|let|open|host|park|name|drink|eat|photograph|leave)\b)
(not|isn't) (a good|the right|a great|a) (fit|match)
(count|leave|deal|rule) (me|us) out
(waste|wasting) (of )?(my|your|our|everyone's|time)
(thanks|thank you|thx|ty)( \w+)?( \w+)?[,.]? but no( thanks| thank you)?
i'm out(?=\s*(?:[.!,]|$))
i'm good(?=[.!,]? (thanks|thank you|thx)|\s*[.!]?\s*$)
(thanks|thank you)? ?(but )?(i'm|we're) (all set|good, thanks|fine, thanks)(?=\s*(?:[.!,]|$))
(thanks|thank you) but (i'm|we're) (good|fine|all set|ok|okay)
nor any (other )?(day|time|date)
(can't|cannot|can not|couldn't|won't|don't|isn't|not|never) ~~ or any other (day|time|date)
(find|ask|choose|interview|use|look for|contact|approach) (~ )?(another|some other|a different) (person|candidate|expert|source|interviewee|professional|subject|victim)
(let's|lets|better|best|rather|i'd better|probably) not(?=\s*(?:[.!,;]|$))
(not|never) (agree|agreed|consent) to (this|be|any|a|do)
(would|'d|i) (really |much |very much )?rather (you |we |that you )?(not|didn't)
(i'm |am |i |we )?retract
my (time|schedule|plate|commitments|workload|diary|calendar|obligations) (just |really |currently |simply )?(doesn't|does not|don't|won't|do not|is too|is full|are too) ?(allow|permit|let)?
""",
    ),
    (
        Sense.NAY,
        r"""
(it is|it's|that is|that's|answer is|answer's|it remains|answer remains|still) (still |again |once more |once again )*(a |an )?(firm |flat |definite )?no(?=\s*(?:[.,!;\n]|$))
(?<![a-z]\s)no to (this|the|your|a|any)
(?<![a-z]\s)(pass|hard pass|declined|decline)(?=\s*[.!]*\s*(?:$|\n))
(no|nope|nah|naw|negative|non)(?=\s*(?:[,.!;\n-]|$| -))(?![,.]? (problem|worries|need|that's fine|thats fine|it's fine|not at all|trouble|rush|matter|bother))
""",
    ),
    (
        Sense.WRONG,
        r"""
(i'm |i am |i've been |been |now |being |since \w+ )?(since ~ )?(retired|pensioned|in retirement|a pensioner|emeritus|emerita)(?! (teacher|people|folks|persons?)? ?(so|and|with) (~ )?(time|all the time))
(mistaken|mistaking|confus\w+|mixed|mixing|mix|muddl\w+|thinking) (~ )?(me|us) (up )?(with|for|of)
(the|that's|wrong|another|different|other) (~ )?(same name|namesake|by that name|other [a-z]\. \w+|another \w+ \w+)
(never|didn't|don't|haven't) (worked?|been|set foot) (~ )?(in|at|for|near) (that|this|the|such|your|any|[a-z]+)
(moved|gone|switched|changed|shifted) (~ )?(on|over|back)? ?(to|into) (something|another|other|bee|different|a different|teaching|farming|writing)
(wrong|poor|bad|odd|strange) (choice|pick|candidate|target)(?! of (time|day))
(thing|area|field|job|department|patch|territory|domain|line|turf|bag) than (mine|me|ours)
(forget|ignore) me(?=\s*,)
(above|below|beyond|outside) my (pay ?grade|remit|ken|station|scope|knowledge)
not me(?=\s*[,.!]| (sorry|i'm afraid|any more|anymore|you want))
(i )?(switched|changed|left|quit|moved|gave up|got out of) (careers?|jobs?|industries|industry|fields?|the (field|industry|trade|business|profession))
(wouldn't|would not|don't|can't) (be|know|have|think) (~ )?(the first thing|where to (start|begin)|a clue|anything (useful|about)|enough about|any insight)
(i'm|i am|am|we're) (just|only|merely|purely|simply) (a|an|the|in|responsible|on|doing|handling) (~ )?(intern|temp|receptionist|admin|assistant|accounts|trainee|contractor|student|volunteer|bookkeeper|clerk|responsible)
(not|isn't|hardly|don't think (i'm|i am)|not sure (i'm|i am)|probably not|maybe not|doubt (i'm|i am|that i'm)) (really |quite |necessarily |actually |exactly |probably )?(the|a|your|my) (right|best|correct|ideal|good|appropriate|proper|greatest|relevant) (person|contact|one|guy|woman|man|address|fit|match|place|team|department|source|choice|expert|people|human|point of contact|lady|gal|bloke)
(wrong|incorrect) (person|guy|address|contact|department|place|team|number|woman|man|people|desk|inbox|door|tree|e-?mail|office)
(not|isn't|no longer|outside|beyond|out of|never) (really |quite |even |exactly |at all )?(my|our) (area|field|department|remit|expertise|domain|speciality|specialty|line of work|scope|wheelhouse|job|bailiwick|lane|team|topic|subject|patch|turf|forte|responsibility|role|thing)
(left|leaving|quit|departed|moved on from|parted ways with) (the|that|my|this)? ?(company|firm|role|job|organi[sz]ation|team|department|industry|field|business|position|post|sector|profession|place|group|trade|university|lab)
(no longer|not|don't|haven't|stopped|ceased) (been |be |even |actually )?(work|working|employed|in (that|this|the)|with (the|that|this|them)|at (the|that|this)|do(ing)? (that|this)|involved|responsible|in charge|part of|handle|handling|worked|active|based) ~ (there|here|any ?more|role|team|field|area|department|company|firm|for (that|this|them|it)|in (that|it)|on (that|this|it)|anymore|longer|industry|job|work|that|it|with (that|this|it))
(moved|switched|changed|transferred|rotated|transitioned) (on |over |out |away )?(to|into|from|onto)? ?(a|another|the|new|different)? ?(different|new|another|other)? ?(team|role|department|company|job|field|position|division|industry|employer|career|careers|jobs|teams|companies|roles)
(been |i'm |i am |im |am |have |since |now |long |happily |recently |just )(semi-?)?retired(?! (so|and|with) (~ )?(time|all the time|plenty|free|any day))
(took|taken|taking) (early )?retirement
retired (in|last|since|from|two|three|a|some|years|this|now|early)
(stale|outdated|out of date|dated|secondhand|second-hand) (info|information|advice|knowledge|view)
(can't|couldn't|wouldn't be able to|don't think i can|doubt i can|unlikely to|not (really )?able to|don't think i('d| would| could)? be) ~ (be (of|much)|help|add|offer|contribute|tell you|give you|answer) ~ (much|useful|help|use|anything|a lot|value|insight|insights|assistance|that)
(don't|do not) (really |actually |have |know )?(know|have) (anything|much|enough|any|a lot|nothing|the first thing) ~ (about|experience|knowledge|in|of|to (say|offer|tell|add|share)|expertise|insight)
know (nothing|very little|next to nothing|little|bugger all|sod all|zilch|not much) (about|of)
(i |we )?(can|could) (really |only |probably )*(tell|say|offer|help|give|add|share) (you )?(very |next to |not |too |really )*(little|nothing|much)
(have|got|with) (no|little|zero) (experience|knowledge|expertise|idea|insight|clue|involvement) ~ (in|of|about|with|into)
(someone|somebody|a colleague|one of my colleagues|another (team|colleague|person|department)|others?|my (boss|colleague|successor|manager|wife|husband|partner|team)) ~ (else )?(would|might|could|is|can|will|'d|has|knows|handles|does|took) (be )?(a )?(much |far |probably |likely |really |actually )?(better|more (suited|suitable|useful|relevant|helpful|knowledgeable)|best|suited|closer)
i (only|just|mostly|mainly|solely|purely) (fix|sell|build|run|write|teach|count|push|clean|drive|sign|make|look after|do|handle|cover|deal with|look after|work (on|in|with))
(have|'ve|i've|haven't) (not )?(been )?(out of|away from) (the|that|this) (field|industry|business|game|area|sector|loop)
""",
    ),
    (
        Sense.ACK,
        r"""
(not|n't) (yet )?(made up my mind|decided)( yet)?
(we |i |this is to |herewith )?(confirm|acknowledge|confirming|acknowledging) (the )?(receipt|arrival|having received)
(e-?mail|message|letter|mail|note|request|enquiry|inquiry) (~ )?(arrived|came through|reached (me|us|the)|got here|landed|is (in|with)|has been (received|logged|registered|recorded|filed|forwarded to))
(ticket|case|request|enquiry|inquiry|ref|reference|query)( (no|number|id|ref))?( ~ )?(has been|was|is) (created|opened|logged|registered|assigned|raised|recorded|received)
(need|have|got|ought|gotta|want|going|'ll|will|must|let me|should|just) (to )?(just |first )?(run|clear|check|discuss|raise|float|square|confirm|talk|speak) (it|this|that|things)? ?(past|by|with|over|up with|about it with) (~ )?(boss|manager|team|wife|husband|partner|colleagues?|head|director|legal|hr|press|comms|supervisor|superior\w*|chair|people|someone|dean|board)
(will|i'll|we'll|gonna|let me|going to) (have a |take a |give it a )?(look|read|think|ponder|sleep on|mull|digest|read (it|them|through)|go through)(?=\s*(?:[.!,;\n]|$| (at|over|it|about|this|through|properly|later|when|tonight|tomorrow|and|on)))
(monitored|read|checked|staffed|manned) (during|in|within|on|only) (~ )?(hours|weekdays|office|working|business)
on my (list|to-?do|radar|desk|pile)(?! for)
(i'll|will|shall|going to) (answer|reply|respond|write|get back)( to (you|this|it))? (~ )?(properly|in full|at length|at the weekend|over the weekend|this weekend|tonight|tomorrow|shortly|when i'm at|as soon as|in due course|by)
(someone|somebody|an agent|a colleague|a member|one of (us|our)|a representative|our team|the team) (~~ )?(will|shall) (~ )?(be in (touch|contact)|contact|respond|reply|review|get back|come back|look|answer|write|reach)
(seen|noted|roger|copy that|understood|got it)(?=\s*(?:[.!,;\n]|$| (thanks|thank|ta|cheers|with)))
((?<![a-z]\s)|\b(ok|okay|yes|yep|thanks|thank you|great|sure|i|we) )will do(?=\s*(?:[.!,;\n]|$))
(answered|answer|respond|processed|dealt with|handled|reviewed|considered) (~ )?(in the order|within|in turn|as soon as|in due course)
leave (it|that|this) with me
(put|added|have put|noted|got) (it|this|you|that) (on|to|in|onto) (my|the|our) (list|pile|calendar|to-?do|queue|radar|desk|inbox|stack)
(your|the) (~~ )?(is|are|has been|is now) (being |currently being )(processed|reviewed|handled|looked|considered|dealt|assessed)
(may|might|will|could|can) take (me |us )?(a (few|couple of)|some|several|two|three|\d+) (days|weeks|hours)( to (answer|reply|respond|get back))?
(more|details|answer|reply) (then|anon|soon|later|on monday|tomorrow)(?=\s*(?:[.!]|$))
stand by(?=\s*(?:[.!,]|$))
(will|'ll|i'll|shall|gonna|going to) (reply|answer|respond|write( back)?|come back|get back|call)( to (you|this|it))? (in full|properly|in detail|at length|when|once|as soon|over|on|at|by|tomorrow|tonight|later|soon|shortly|this|next|after)
(reached|came through to|arrived (with|at)|landed (with|in)) (us|me|my inbox)
(allow|expect|takes?) (~ )?(\d+|two|three|five|a few|several|up to) (~ )?(working |business )?(days|hours)
(need|have|want|going|let me|gonna|ought|i'll) (to )?(talk|speak|check|clear (this|it)|run (this|it)|confirm|consult) (past|by|to|with) (my|our|the) (team|lead|team lead|boss|manager|supervisor|head|director|wife|husband|partner|legal|comms|hr|colleagues?|employer|board)
(will|shall|to|let me|i'll|we'll|need to|must) (discuss|review|consider|consult|check|talk|deliberate|evaluate|assess) (this |it |that )?(internally|with (my|the|our)|and (revert|get back|respond|let you|come back))
(give me|allow me) (until|till|til) (~ )?(monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|the weekend|next week|end of)
(looking|look|digging|checking) (into|at) (it|this|that)(?=\s*(?:[.,!;]|$))
(acknowledged|ack|received|noted|rcvd|roger|copy that|10-4|understood)(?=\s*(?:[.,!;]|$))
leave (it|this|that) with me
(got|seen|read|saw) (it|this|that|your (note|e-?mail|message|mail))(?=\s*(?:[.,!;-]|$| and| thanks))
(thanks|thank you|thx|cheers|ta)[,!.]? (got|received|noted)( it| this| that)?
(just|only) (seen|saw|got|read) (this|it|your)
(will|'ll|shall|i'll|we'll|let me|gonna|going to|i|we|to|and|then) (try to |try and |aim to |definitely |certainly |surely |also )?(get|come|revert|circle|reply|write|respond|be) (right |straight )?(back|in touch|to you|with you|touch|revert|properly)( to you| with you| in touch)?(?! (once|after|when) (?!i've (checked|looked|spoken|talked|had)|i (check|look|speak|talk|have)))( (soon|shortly|asap|later|properly|with (dates|times|some|a|more|an)|in (a|the|due)|by|within|as soon|tomorrow|tonight|this|next|at the))?
revert (back|to you|shortly|soon|asap|with)
(received|recd|rcvd|got|in receipt of|have received|have got) (it|this|that|your (e-?mail|mail|message|note|request|letter|enquiry|inquiry|query|application|kind)|with thanks|thanks|well|safely|the)
(well |duly )?(noted|received|acknowledged)(?=\s*(?:[,.!;\n-]|$| with| thanks| thank| and))
(thank you|thanks) for (contacting|reaching out to|getting in touch with|writing to|your (enquiry|inquiry|submission|query|application)) (us|our|the|[a-z]+ (support|team|services|office))
(this is|auto)? ?(an )?automated (reply|response|message|confirmation|e-?mail|acknowledgement)
(your|the|this) (e-?mail|message|request|enquiry|inquiry|query|ticket|case|application) (has been|was|is|will be|have been) (received|logged|registered|assigned|forwarded to the|being|reviewed|processed|queued|created|opened|answered|dealt|looked)
(ticket|case|reference|request|incident) (number|no\.?|id|#|ref)
(a|our|one of our|the|somebody from|someone from|any) (member of (our|the|staff)|representative|agent|team|colleagues?|support team|advisor|adviser)( ~~ )?(will|shall) (be in touch|get back|respond|reply|contact|review|look)
(we )?(aim|try|endeavou?r|strive|usually|normally|typically) (to )?(respond|reply|answer|get back|come back) ~~ (within|hours|days|soon)
(let me|i'll|i will|i need to|i have to|have to|need to|will|gonna|i'd have to|i must|must|should|i'd like to|just) (just |first |quickly |need to |have to )?(check|think (about|on|it)|ask|look|have a (look|think|read)|take a look|sleep on|consult|see what|confirm with|consider|run (this|it)|talk to my (boss|manager|wife|husband)|speak (to|with) my (boss|manager)|discuss ~ with my|mull|see if) ~~ (calendar|diary|schedule|boss|manager|team|back|first|know|over|it|with|and|on it|into|possible|time|around|this|availability|someone|ok|legal|comms|hr|can)
(thinking|sleeping) (about|on|it over) (it|this)
(more|details|answer|reply|proper (reply|answer)|response) (to follow|soon|later|shortly|coming|tomorrow|tonight|at the weekend)
(bear|bare) with me
give me (a|some|until|till|a couple|a few) ~ (time|day|days|think|monday|friday|weekend|end|moment|minute|bit)( to (think|check|look|see))?
(i've |have |just )?(seen|read|skimmed) (this|your|it) ~ (proper|later|soon|get)
""",
    ),
    (
        Sense.AWAY,
        r"""
(in|at) (the )?hospital (with|after|for|since|at the moment|right now|now)(?! (my|his|her|our|a friend|the kids|mum|dad))
(in|at) (trial|court|hospital|the field|the mountains|the outback|camp|sea|a retreat|the bush|labour|labor) (~ )?(through|until|till|til|to|for|from|this|all|the (whole|end|rest))
(on|off on) (hols|vacay|a cruise|the road|safari|pilgrimage|hajj|a trek|secondment|compassionate leave|sick leave|paternity leave|maternity leave|parental leave|sabbatical|leave)(?! (from )?(the|me))
(won't|not|can't) (be )?(see|seeing|read|reading|get|getting|check|checking|answer|answering|look at|looking at) (any |my |your |the )?(mails?|e-?mails?|messages?|inbox)
(back|home) (at (it|work|my desk)|in the (office|saddle|country)|from leave) (~ )?(on|monday|tuesday|wednesday|thursday|friday|\d|in|by)
(will|i'll|shall) (respond|reply|answer|return|get) (to )?(~ )?(messages?|mails?|e-?mails?|you|all|calls)? ?(~ )?(on|when i('m| am| get| return)?|upon|after|from) (my return|return|back|monday|tuesday|wednesday|thursday|friday|the|\d)
(out of|away from) (the )?(office|town|country|my desk|desk|work|pocket|my e-?mails?|e-?mail)
(ooo|o\.o\.o\.?|o/o/o|ooto)
(currently|presently) (away|out|off|on leave|travelling|traveling|absent|unavailable|abroad|overseas|offline|on holiday|on vacation)
on (my |a |our |an |paid |extended |long |short |the )*(annual |parental |maternity |paternity |sick |medical |family |study |research |bereavement |compassionate |adoption |personal |earned |casual |sabbatical |mat |pat |summer |christmas |winter |unpaid |half-?term |bank )*(leave|vacation|holiday|holidays|hols|sabbatical|pto|honeymoon|furlough|break|mat leave|jury duty)
(away|off|out|travelling|traveling|abroad|overseas|offline|unavailable|absent|gone|on the road|at (a|the) conference|on (tour|site|assignment|a trip|a business trip)) ~ (until|till|til|through|thru|w\.?e\.?f\.?|from|between|starting|this week|next week|all week|for (a|the|two|three|1|2|3|one) (weeks?|fortnight|month|days?|week))
(i'll|will|i|shall|am|i'm|be|and|only|then|not) ?(be )?(back|return|returning|returns|resume|resuming|in (the )?office again|back at work|back at my desk|back in( the)? office|back online) ~ (on|in|the|from|by|after|until|till|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|next|\d)
back (in( the)? office|at (work|my desk)|on|the|from|by|mon|tues?|wed|thurs?|fri|next (mon|tues|wednes|thurs|fri)day|\d{1,2}(st|nd|rd|th)?)(?! (of|up|to you|and forth))
""",
    ),
    (
        Sense.HINT,
        r"""
(no|zero|out of|without|patchy|poor|bad) (signal|coverage|reception|internet|connection|wifi|wi-fi) (~ )?(on|in|at|here|there|until|till)
(limited|no|little|intermittent|patchy|sporadic|infrequent|restricted|occasional|without|not have|reduced|poor|only occasional) (or no )?(access|internet|wifi|signal|connectivity|availability|reception) ?(to)? ?(my |the )?(e-?mails?|mails?|internet|messages|inbox)?
(not|won't be|will not be|only) (be )?(checking|reading|monitoring|looking at|seeing|on|answering|able to (read|check|access)) (my |any )?(e-?mails?|mails?|inbox|messages)
(only|i) (work|in the office|in office|works|working|am in|i'm in|at my desk) (only )?(on )?(part-time|part time|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|mornings?|three days|two days|four days|3 days|2 days|4 days)
(part-?time)[,:;]? ~~ (days?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?)
(office|we|offices|company|lab|school|university|shop|plant|factory) (is|are|will be|remains?) (closed|shut)
(replies|responses?|answers?|reply) (may|might|will|could|can) be (slow|delayed|late|sporadic|slower|intermittent)
(e-?mails?|mails?|messages?) (is|are|will|won't|not|will not) (not )?(be )?(forwarded|read|answered|monitored)
(in my|during my|in his|in her) absence
(for|in case of|if|with) (anything |any |something |it's |it is |an |your |matter is )?(urgent|emergenc\w+|immediate|pressing)
""",
    ),
    (
        Sense.LEFT,
        r"""
(?<![a-z]\s)(i'm |i |we )?(have )?(retired|left|quit) (in|since|last|at|from) (january|february|march|april|may|june|july|august|september|october|november|december|\d{4}|year|month|spring|summer|autumn|christmas|easter)
(no longer) (with|at|employed (by|at)|working (for|at)|work (for|at)|part of|in the employ of|monitored|in use|reachable at|checking this) (the )?[a-z]+
(has|have) left (the|our) (company|firm|organi[sz]ation|university|team|bank)
(this|my|the) (mailbox|inbox|e-?mail address|address|account|e-?mail) (is|has|will) (no longer|not|been)( being| be)? (monitored|read|checked|in use|active|used|closed|deactivated)
""",
    ),
    (
        Sense.LATER,
        r"""
(not|maybe not|but not|just not|only not) (this|in) (month|december|january|february|march|april|may|june|july|august|september|october|november|spring|summer|autumn|fall|winter|term|quarter|season)
(wrong|bad|awkward|difficult|busy) (month|season|time|moment|week|quarter|part) (of the year)?
(talk|speak|chat|meet|call|catch up|reconnect|connect|circle back|touch base|regroup|write|ask|try|knock) (~ )?(in|after|come|next|around|towards|closer to) (the )?(new year|<month>|<season>|next (month|year|term|quarter)|half|q[1-4]|mid|late|early|end)
(try|have) (your luck|another go|again|another try|a go) (~ )?(when|after|in|once|next|later|with me|then)
(until|till|til|before) (~ )?(then|that) (?=(i'm|i am|my|we're|it's|no|nothing|everything)\b)
(patience|bear with me|patient)(?! (is|has))(?=.{0,60}(until|till|week|month|after|summer|spring|year|done|once))
(have|keep|got|put) you (on|down on|in) (my|the|our) (list|mind|books|radar|diary|notes)
(give|gives|giving) me (~ )?(until|till|til) (?!(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|the weekend|noon|lunch))
(let|lemme|allow) (me )?(just |first |only )*(get|be|put|see|live|come|finish|survive) (~ )?(past|through|over|beyond|out of|done|behind|finished|settled|off my|the other side)
(doesn't|don't|won't|not) (really )?(open|free|clear|ease|calm|lighten|thin|slow|quieten|settle|improve|get better)( up| down| out| off)? (~ )?(until|till|til|before)
(come|check|look|drop|knock) (back|in|round|again) (~ )?(in|after|next|around|when|once)
you('ll| will|'d| would)? (might |may |will |'ll )*(find|catch|get|have) me (~ )?(in|better|freer|less|more|with more|rested|calmer|human)
(early|soon|new|fresh) (days|for me to|to say|in (the|this|my) (job|post|role))
(only|just) (~ )?(started|joined|arrived|begun|moved) (~ )?(here|job|post|role|monday|week|month|yesterday)
(further|later|down|farther) (down|along|on) (the )?(road|line|track|year|in the)
(resurface|revive|bump|resend|revisit|restart|reopen|re-?send|raise) (this|it|that|the (mail|thread|question|topic))(?! (to|with|up))( again)?
(put|pencil|mark|sign) me (down|in) for (some ?time|a slot|something|a (call|chat)) (in|after|around|late|early|mid|next)
(second|first|latter|other) half of (the |next |this )?(year|month|quarter|term|semester|\d+)
(once|as soon as|after|till|until) (i|we|i'm|we're|i've|we've|my|our|things|classes|school|term|work)(?! (see|know|hear|check|can|get (a )?(your|the|word|confirmation)|have (your|the|a|confirmed|checked|heard|seen|looked|spoken|talked)|read|look|saw|was|were|started|joined|did|had|graduated|worked|lived|left|moved|asked|got|speak|talk|receive|understand|\w{2,}ed\b)) ~ \w+
when (i|we)('m| am|'re| are|'ve| have)? (back|home|done|through|free|less|over|settled|return|get|come|finish|finished|recover|surface|resurface|emerge|land|more|out of|caught up|hand|ship)
(it'll|it will|will|may|might|could|would|going to|gonna) (have to )?(be|take) (a (while|bit|few|couple|month|week)|some time|several|weeks|months|ages|another|at least|until|till|after|later)
give (it|this|things|us) (a|another|about a|maybe a|two|three|four|six|some|\d+) (few |couple of |couple |good |or (two|three|four|so) )?(weeks?|months?|wks?)(?! (a go|'s))
give me (a (few|couple of|couple)|two|three|four|six|some|\d+) (weeks|months|wks)
(need|want|take|ask for|require) (a (few|couple of|bit of)|some|another|two|three|more|a little) (more )?(weeks|months|time|while) (~ )?(to|before|first|until|for)
(not|n't) (be )?(able|free|available|possible|around|have time|have a moment|ready) (~ )?(for (a|the next|another|some|several|at least)|any ?time soon|in the near)
(some ?time|any ?time) (soon|later|down|next (year|month)|in the (future|spring|summer|autumn|fall|winter|new year))
(future|a later|another|a different|a better|some other) (date|time|point|occasion|stage|opportunity)(?! (slot|zone))
(please |kindly |pls |do |just |and |but |then |so )?(resend|re-send|resubmit|write again|try again|ask again|follow up again|contact me again|reach out again|get in touch again|email again|circle back|check back|come back to me)(?! (what|who))
(let me|i'll|i will|will|we'll) (come|get|circle|be) back (to|with) you (once|after|when)(?! i('ve| have)? (check|look|sp|talk|had|have))
(can|could|may|might|would|will) (it|this|that|we) (wait|leave it|hold off|keep|be done|happen|do this) (~ )?(until|till|til|a (month|week|few|while|bit|couple)|another|after|for a|later|next|in)?
(let's|let us|i'll|we'll|can we|have to|please|better) (just |please )?(park|shelve|table|pause|bench|defer|postpone|delay|leave) (it|this|that|things)
(not|never) this side of
(all hands on deck|up to (my|our) (neck|eyeballs|eyes|ears|elbows)|no brain space|brain is (fried|mush)|crunch time|fire ?fighting|firefighting|in the weeds|spread thin|under the pump|chock a block)
(for now|for the time being|for the moment|as things stand|just yet|in the foreseeable|foreseeable future|in the near term)(?! (i|we) (can|could))
(kindly |please |pls |but |so )?(contact|connect|revert|write|ask|try|call|mail|ping|reply) (back |again |me )?(after|post|once|in) (recovery|that|my|the|some|one|two|\w+ (days|weeks|months))
(wait|waiting|have to wait|hang on|hold on|hold that thought|sit tight|be patient) (~ )?(until|till|til|for|a (bit|while|month|week))
(chas(e|ing)|nudg(e|ing)|remind(ing)?|ping(ing)?|prod(ding)?|bug(ging)?|pok(e|ing)|writ(e|ing)|ask(ing)?) me (again )?(~ )?(at|in|after|next|later|again|once|around|when|by)
(when|once|after|until|till) ~~ (not|less|no longer) (so |as |quite )?(drowning|busy|swamped|hectic|crazy|mad|frantic|stressed|slammed|underwater|travelling|traveling)
(opens? up|frees? up|clears? up|calms? down|quietens? down|quiets? down|settles? down|slows? down|eases? off|lightens? up|gets? (better|easier|quieter)|be easier|is easier) (again |only )?(in|after|by|around|from|next|once|towards|a bit)
(earliest|soonest) ~~ (is|would be|'s|can do|could do)
give (me|us) a (shout|call|ring|buzz|bell|nudge|prod|poke|ping|ding|holler) (in|after|next|once|when|closer|nearer|around|towards)
(let me|i need to|i have to|i've got to|have to|got to|need to|gotta|must|i want to|want to) (just |first )?(get|finish|wrap|sort|deal|survive|make it|see|close|complete|clear|submit|ship|deliver|recover|settle) ~~ (first|through|over with|behind me|out of the way|out the door)
(first|initially) (i|we) (need|have|must) to (get|finish|wrap|complete)
(nothing|no time|not much|nowt|won't|can't) ~~ (for the (next|coming)|over the next|these next) (few|couple of|couple|two|three|\d+)? ?(weeks|months|days)
(out|away|tied up|straight|gone|booked|full|head down) ~ (through|until|till|til) (<month>|<season>|the (end|summer|new year|middle|spring|autumn|fall))
not (right |just |quite |really |at this |at the |for |possible |able |available |a good time |the best time |great |ideal |good )*(now|yet|moment|at present|currently|at this (time|point|moment|stage)|a good time|the best time|the right time|for now|this (month|quarter|year|term|semester|season|spring|summer|autumn|fall|winter))
(bad|terrible|awful|tough|tricky|worst|wrong|rough|not a good|not a great|hard|poor|inconvenient|crazy|difficult|awkward|rubbish) (time|timing|week|month|moment|stretch|patch|period|season|spell) ?(for (me|us)|right now|at the moment)?
(try|ping|mail|contact|ask|write|write to|drop|hit|nudge|remind|catch|call|text|message|shoot|poke|bug|buzz|chase|holler|prod|phone|ring|bump|grab|approach|get|reach|tap) (me|us|back|out|up|to me) ?(up|out|back|a line|a note|a ping|an e-?mail|a mail|a message|a reminder|a call|to me|to us|then|to)? ?(again|later|in (the )?(new year|<month>|<season>|a|an|\d|two|three|four|few|late|early|mid|couple|about|another|some|q[1-4]|second|next)|after|next|once|when(?! you)|mid|end|early|late|towards?|around|then|from|nearer|closer|at the end|some ?time|sometime|on the other side|post|past|the (week|month) after)
(circle|check|come|get|touch|reach|write|follow|report|loop) (back|in|base|up|out|in touch|back in touch) ?(with me|to me|with us|in touch|again|to us)? ?(in touch )?(again|later|in (the )?(new year|<month>|<season>|a|an|\d|two|three|four|few|late|early|mid|couple|about|another|some|q[1-4]|second|next)|after|next|once|when(?! you)|mid|end|early|late|towards?|around|then|from|nearer|closer|at the end|some ?time|post|past)
(let's|can we|could we|shall we|may we|maybe|perhaps|we (can|could|might|should|will)|please|let us|why don't we|best to|better to|better) ~ (revisit|reconnect|regroup|postpone|push|park|defer|delay|shelve|pick (it|this|up)|circle back|talk|speak|do|chat|meet|catch up|look at|schedule|arrange|plan|find|connect|wait|touch base|have|come back) ~ (later|after|in (a|the|early|late|mid|<month>|<season>|q[1-4]|\d|two|three|some|few|couple|new)|next (month|year|quarter|semester|term|spring|summer|fall|autumn|winter)|again|when|once|until|till|towards|nearer|closer|another time|some other)
(some|an)?other time(?! (zone|slot|today|this week|next week|on|that|work|suit|in the week))
(another|some other|a different|different|better|a better) (time|month|year|day|moment|occasion)(?! (zone|slot|today|this week|next week|on|that|work|suit|in the week|for|if))
(down|further down) the (road|line|track|pike)
(sometime|some time|maybe|perhaps|possibly|probably|definitely|likely|ideally|say) (again )?(in|after|around|from|next|later|mid|early|late) (the )?(new year|<month>|<season>|year|quarter|term|semester|q[1-4]|month|this year|next|few|a few|coming|weeks?|months?)
((?<!did\s)(not|never)|nothing|can't|won't|impossible|unable) ~~ (before|until|till|til|for (another|the next|at least|a few|some|a while)|earlier than|sooner than|prior to)
(only|free|available|free again|earliest|possible|possible only|back|open|around) (again )?(after|from|starting|in|by|would be|is|would|will be) ?(in |the |my |our |around |about |from |be )*(new year|<month>|<season>|holidays?|next (month|year|quarter|term|semester)|exams?|launch|q[1-4]|semester|deadline)
(once|when|after|until|till|til) (things?|it|the dust|the (busy|crazy|current|worst|semester|term|season|year|quarter|budget|exam\w*|project|launch|audit|deadline|holidays?|summer|move|conference|release|election|tender|funding|reorg\w*|merger|new year|big|hiring|kids?|baby|thesis|grant|paper|event)|work|life|i'm|i am|i've|i have|i'm done|we|we've|we're|our|my|this|exams?|finals|tax season|year-?end|month-?end|holidays|christmas|xmas|easter|ramadan|eid|diwali|thanksgiving|<season>|<month>) ~ (settled?|calms?|calmed|quiets?|quiete?ns?|slows?|eases?|dies?|clears?|over|done|finished|back|launched|shipped|closed|ends?|ended|passed|behind|through|free|better|submitted|moved|settles|return|returned|down|starts?|started|is|season)
(rain ?check|back burner|on hold|on ice|hold off|put (this|it) off|postponed?|postpone|pencil (me|it|this) in for (the )?(new year|<month>|<season>|next))
(busy|swamped|slammed|snowed|hectic|crazy|packed|tied up|occupied|full|booked( up| out| solid)?|flat out|jammed|traveling|travelling|unavailable|overloaded|slogging|buried) ~~ (right now|at the moment|now|currently|this (month|week|quarter|year|term|semester|season|summer|spring|fall|winter|autumn|side)|these days|until|till|til|through|thru|for the next|atm|for now|next (few|couple|two|three)|the (coming|next)|with|lately|in (<month>))
(remind|nudge) me(?! (what|who|which|how|where|why|of))
(get|be) (back )?in touch (again )?(then|next|later|in|after|when|once|nearer|closer|around)
(when|after) (i'm|i am|i|i've|i get|we|i come) ?(return|returned|back|am back|get back|be back|got back|come back|home)( ~ )?
(later|much later|later on|bit later|little later)(?=\s*(?:[.!?,;\n]|$| (maybe|perhaps|please|pls|this|in the (year|month))))
(can't|cant|cannot|not able|unable|won't be able|impossible|not possible|not feasible|not free|not available|couldn't) ~~ (right now|at the moment|just now|now|atm|at present|currently|this (month|quarter|year|term|semester|season|summer|spring|fall|winter|autumn|side of \w+))
(can't|cant|cannot) (think|commit|plan|look|deal|focus|take (this|it|anything|on)) ~ (now|moment|yet|that far|this|ahead|straight)?
(no|zero|little|any) (spare )?(time|bandwidth|capacity|room|headspace) ~ (now|moment|this (week|month|quarter|year|term)|until|till|before|currently|at present|atm|these days|yet)
""",
    ),
    (
        Sense.SOMETIME,
        r"""
(<month>|<season>|next (month|year|term|quarter)|new year)(?=\s*\?)
(in|for|after) (a|another|about|around|roughly|say|maybe)? ?(few|couple of|couple|two|three|four|six|some|several|2|3|4|5|6|8|10|1|one|a)( or (so|two|three|2|3))? ?(more |other )?(wks?|weeks?|months?|mths?|fortnights?|quarters?)('?s? time)?(?! ago)
(after|post|past) (the |my |our |this |your )?(summer|holidays?|christmas|xmas|easter|new year|break|launch|deadline|exams?|conference|year-?end|busy season|tax season|quarter|semester|term|project|event|release|election|move|wedding|baby|ramadan|eid|diwali|budget|thanksgiving|trip|audit|reorg|vacation|leave|<month>)
(next|later (this|in the|that)|early|late|mid|beginning of|start of|end of|middle of|towards the end of) (the |next |this )?(new )?(year|quarter|month|term|semester|spring|summer|autumn|fall|winter|january|february|march|april|june|july|august|september|october|november|december)( or so)?
(in|by|around|come|from|until|till|til|maybe|before|not before|this|during) (early |late |mid-?|the |next )*(<month>|<season>|new year|year-?end|q[1-4])( or (so|<month>))?( maybe| perhaps)?
""",
    ),
    (
        Sense.PROPOSE,
        r"""
(would|will|does|might) (~ )?(<day>|morning|afternoon|evening|noon|lunch|o'clock|am|pm) (do|suit) (you|ye|yous|y'all)(?=[ ,]*(at all|then|instead)?\?)
(does|would|could|will|might|is|can) (that|this|it|any of (those|these|that|them)|either|one of (those|these|them)|those|these)( of (those|these|them))? (be |still |also |all |time |day |slot )*(work|works|suit|suits|ok|okay|fine|good|do|possible|fit|sound|alright|all right|convenient|help|make sense)( for you| with you| to you)?( \w+)?
which (one |of (these|those|them|the two) |day |date |time |slot |option |hour )?(suits?|works?|fits?|is (best|better|easiest|easier|convenient|good)|would (be (best|better|easier|convenient|good)|suit|work|fit)|do you (prefer|like)|would you (prefer|like))( (~ )?(you|your end))?(?= ?\?)
(how|what) (about|does that sound|'s|is|would you say to) ?~ (next week|this week|week after|the week of|following week|day|morning|afternoon|evening|time|coffee|lunch|call)
(ok|okay|alright|all right|fine|good|cool|deal|right|correct|yes|no|agreed|understood|sound good|sounds good|make sense|fair enough)(?=\?)
(how are you|how are things|how('s| is) it going|how have you been|how is everything|what's up|you know|got it|who knows|isn't it|don't you think|hope all is well)(?=[ ,?])
""",
    ),
    (
        Sense.MOVE,
        r"""
(can|could|may|might|shall|mind if|would you mind if|ok(ay)? if|possible to|have to|need to|must|let's|going to|like to|gotta) (i|we)? ?(please |just |maybe |possibly |perhaps |quickly )*(move|push|shift|bump|swap|nudge|slide|switch|reschedule|rejig|resched|rearrange) (you|us|it|this|that|our|the|my|things|back|forward|to|from|tuesday|monday|wednesday|thursday|friday|call|time)(?! (forward )?(to|with) (a )?(job|career))
(double[- ]?booked|overbooked|clash\w*) (us|myself|you|with (our|the|that|this))
(any (chance|possibility)|is there any way|how about|would you mind|can we (do|make it)) (~ )?(instead of|rather than|in place of)
(half an hour|an hour|\d+ minutes|a bit|slightly|a little) (later|earlier)(?=\s*[?,.])
(running|i'm|be) (~ )?late (for|to) (our|the)
""",
    ),
    (
        Sense.DROP,
        r"""
(can't|won't|unable to|not able to|couldn't|wouldn't|don't|isn't|not|am not|no longer|have to|need to|must|going to have to) (really |actually |be able to |be |do |make |manage )*(make|do|work|suit|manage|attend|free|available|around|possible|ideal|fit|good|great|fly|convenient|feasible|miss|move|reschedule|shift|resched) ~ (it |for me )?(on |at |this |next |in )?(the )?(<day>|morning|afternoon|evening|\d{1,2}(st|nd|rd|th|am|pm|:\d\d)?|that (day|time|slot|date)|then|any of (those|these|the)|either|those (days|times|dates)|(these|those) (slots|days|times|dates|two)|noon|lunch|this week|next week)
(<day>|that (day|time|slot|date)|\d{1,2}(st|nd|rd|th|am|pm)|morning|mornings|afternoon|afternoons|evening|evenings|those (days|times|dates)|the times|neither|none|this week|next week|none of (those|these)|the week)('s|s)? ?(is |are |isn't |not |now |really |just |unfortunately |sadly |actually |no longer |to be |a bit |probably )*(out|bad|no good|full|packed|booked|no longer works?|no go|tricky|tough|taken|doesn't work|don't work|won't work|not work|impossible|not possible|difficult|tight|gone|a no|blocked|too (early|late|soon)|clash\w*|doesn't suit|don't suit|is a holiday)
(something|a (conflict|clash|thing|meeting|crisis|call)|emergency) (has |just )*(come|came|popped|crept|arisen|cropped|in|at|on|then|that) ?(up)?
(have|got|there's|hit|having) (a|another|an) (conflict|clash|conflicting|prior|previous|other) ?(engagement|meeting|commitment|appointment|conflict)? ?(on|at|then|that)?
(have to|need to|must|can we|could we|can i|could i|may i|might we|shall we|would you mind if we|mind if we|let's|would it be (ok|possible)( for us)? to|possible to|ok to|like to|is it possible to|hate to( do this)?( but)?( can we)?|i'd like to) (please |maybe |perhaps |also )*(reschedule|re-schedule|resched|move (it|this|our|the|to|back|things)|push (it|this|back|our|to)|shift (it|this|our|to|the)|change (it|the (time|date|day)|our)|swap|bump (it|this)|rearrange|postpone (it |this |our \w+ )?(to|by|until)|bring (it|this) forward|do (a )?(bit |little )?(later|earlier))
(running|run) (late|behind|over)
""",
    ),
    (
        Sense.FIXED,
        r"""
(i've |i have |have |i'll |i )?(put|got|have|added|entered|wrote|written|pop|popped|stick|stuck|pencil|pencilled|penciled|marked) (it|that|this|you|us|the \w+) (~ )?(in|into|on|down in) (my|the) (~ )?(calendar|diary|book|planner|schedule|agenda)
(consider it |it's |that's |now )?(in the diary|noted|marked|settled|a date|fixed|sorted)(?=\s*(?:[.!,;\n]|$| for| then| -))
(see|speak|talk|meet|hear) (to |with )?(you|u|ya) (then|there|soon then|at|on|monday|tuesday|wednesday|thursday|friday|tomorrow)
(i )?(accept|accepted|confirm|confirming|have accepted) (your|the|it|this|that|for|us|our|in|a|my|\d|<day>|time)
(i'll|will) (dial in|join|be there|log (in|on))
(as|like) (you )?(suggested|proposed|offered|said|mentioned|discussed|agreed|planned)
(see|talk to|speak to|meet|catch|chat|talk|speak|call) (you|u|with you|to you)? ?(then|on|at|there|tomorrow|tmrw|next week|<day>|soon|in)
(it's|that's|we're|you're|i'm|consider it|consider us|all|is|now)? ?(booked|confirmed|in (the|my) (diary|calendar|books)|a date|penciled in|pencilled in|locked in|set for|on for|blocked|good to go)
""",
    ),
    (
        Sense.THEN,
        r"""
(but )?(afterwards|after which)
(then|after that|at that point|by then) (i'll |i will |i'd |i would |i can |we can |i could |we could |we'll |i'd be |i'm |gladly |happily |be |happy|glad|gladly|happily)+( to| help| talk| chat| meet)?
(happy|glad) to (talk|chat|meet|speak|help|connect|catch up|do it|do this)? ?(then|afterwards|after that|at that point|once|when(?! (i|you|it|that|suits|convenient|works|ever)))
""",
    ),
    (
        Sense.DESK,
        r"""
(runs|keeps|manages|minds|looks after) (my|the) (diary|calendar|schedule)
(my|our|the) (assistant|secretary|pa|ea|scheduler|office manager|office|chief of staff) (~~ )?(copied|in copy|cc'?d|here|above|cc)[^.!?\n]{0,40}(find|set|arrange|schedule|coordinate|sort|book|get|send|help|handle|work)
(my|our) (assistant|secretary|pa|ea|scheduler|office manager|office)( ~~ )?(will|can|shall|to) (~ )?(find|set|arrange|schedule|coordinate|sort|be in touch|book|get back|contact|send|help|take care|handle)
(my|our) (assistant|secretary|pa|ea|scheduler)[^!?\n]{0,90}?(will|can|shall|to) (~ )?(find|set up|arrange|schedule|coordinate|sort|book|get back|contact|send|handle)
(with|through|via|to|ask|contact|cc'?ing|copying|cc) (~ )?(my|our) (assistant|secretary|pa|ea|scheduler|executive assistant|office manager)
""",
    ),
    (
        Sense.ACCEPT,
        r"""
(i'm|i am|i'd be|i would be|i should be|i shall be|we're|we are|am) (quite |perfectly |entirely |fully |well |very |certainly |of course )*prepared to (<talk>|answer|tell|see you|spare|give you|receive|explain|describe)
(yeah|yea|aye|yep),? nah,? (yeah|all good|no worries|sweet|she'll be right)
(i'm|i am|we're) all yours
no (danger|bother|worries|sweat|probs?|problem|hassle)( at all| whatsoever| pal| mate| friend| my friend)?(?=\s*(?:[.,!\n]|$))
i'd be (honou?red|delighted|thrilled|tickled)(?=\s*(?:[.!,;\n]|$))
(i've|i have|have|got|can|could|might|i can|i could|i'd|you can have|you may have) (got |have |find |spare |give you |manage |do )*(ten|fifteen|twenty|thirty|\d+|half an|a quarter of an|an|a few) (~ )?(minutes?|mins?|hours?)(?! (ago|late|away|walk|from|drive))
(whenever|any ?time|when) you (feel like|fancy|like|want|wish|please|care to|can|are ready|'re ready)
(i'd|i would|i'll|we'd) (really |very much |be |quite |so )*(enjoy|up for|honou?red|like|love) (that|this|it|doing)(?! (if|to know))
(i'm|i am|we're|count me|i'd be) (totally |definitely |so |well |very )*(in|up for (it|that|this|a)|on board|game|there|keen)(?=\s*(?:[.!,;\n]|$| (for|with|but|and|on|provided|if)))
(you've|you have) (got|earned|won|found) (your|yourself|me|an?) (interview|half|hour|deal|chat|call|man|woman|person|partner)
(all|it's all|it is all) the same (to me|when|for me|which)
(you|please|feel free to)? ?(may|can|do)? ?(choose|pick|name|suggest|propose) (~ )?(time|date|day|slot|one|when|place|whatever|whichever|anything)?(?=\s*(?:[.!,;\n]|$| (that|which|you|works|suits)))
(let|give|send|drop|shoot|offer|throw) (me|us) (have |know |over |through )?(some|a few|a couple of|your|two|three|possible|any) (dates?|times?|slots?|days?|options?|windows?|availabilit\w+)
why (on earth |ever |the heck |the hell |in the world )?not
(sure|happy|yes|fine|ok|okay|glad) ?(provided|as long as|so long as|on condition|with the proviso|subject to)
(subject to|provided|with) that (i'm|i am|i'd|we're|it's) (game|in|happy|on|fine|glad|keen|ok|okay|willing)
yes to (the|your|that|a|this|it|all)
(you|u) (came|come|wrote|have come|'ve come) to the right (place|person|address|guy|woman|man)
(i'm|i am) the right (person|one|man|woman|guy)
(i )?(find|think) (it|that|this) (is )?(a |an )?(nice|good|great|lovely|fine|splendid|excellent|very good|interesting) (idea|plan|thought|initiative)(?! but)
(i'll|i can|can|could) (dial|call|ring|phone|join|see) (you|in|u)?
(sounds like |i think |think |guess |seems )?we (should|ought to|must|need to) (talk|speak|meet|chat|connect|catch up|have a (chat|call|coffee))
(persuaded|convinced|sold|talked) me( into it)?
(zoom|teams|meet|video|calendar|meeting|dial-in) (link|invite|details|block) (please|pls|would)
(since|because|as) (\w+ )?(\w+ )(sent|referred|recommended|vouches|introduced) you
(come|pop|drop|swing|stop|call) (to|into|round to|by) (the|our|my) (~ )?(office|lab|shop|studio|workshop|open|place|clinic|site|farm|plant|stand|booth|desk|house)
my (direct )?(line|number|cell|mobile|phone|extension)( number)? is (below|above|in|on|at)
(welcome|relish|appreciate|jump at) the (chance|opportunity|excuse|distraction)
(love|enjoy|like) (talking|chatting|speaking|helping|meeting)
(my treat|on me|drinks are on me|be rude not to|rude not to|couldn't resist|can hardly refuse|can't very well (refuse|say no)|how can i (refuse|say no|resist))
(sounds?|seems?|that's|it's) (more than )?(fair|doable|easy( enough)?|reasonable|manageable|only fair)
(call|chat|meeting|conversation|coffee|interview|exchange|zoom|that|this|it|half an hour|minutes|mins) (would be|is|should be|could be) (certainly |of course |definitely |perfectly |absolutely )*(possible|feasible|doable|fine|ok|okay|no problem|welcome)(?! (if|but|though|only))
(ok|okay|fine|yes|agreed|happy|good) in principle(?! but)
(sounds?|that'd be|that would be|it would be|it'd be|looks|that's|seems) (like )?(a )?(very |really |absolutely |so )?(good|great|fine|lovely|fun|perfect|plan|wonderful|excellent|brilliant|fab|cool|ok|okay|super|delightful|nice|my pleasure|fantastic|awesome)(?! (news|to hear|work))(?! (idea )?but)(?! (in theory|though|until))
permission (is )?(hereby |gladly |freely |happily )?(granted|given)
you (have|'ve got) (my|our) (full )?(permission|leave|consent) to (ring|call|write|ask|phone|come)
(i'll|i will|we'll|we will|i shall|course i'll|i'd be able to|i can certainly|let me) (gladly |happily |certainly |surely |definitely |of course |do my best to |try to |always )*(help|make time|make it work|talk|chat|answer|do it|do what i can|tell you|share|meet|(find|create|free up|carve out|set aside) (some |the |a little )?time|sort|give it a go|support|guide|assist|see what i can do|host|be there|have a chat|give you|show you|take you)
(i )?(suppose|guess|reckon|think|imagine) (so|we (can|could)|i (can|could)|yes|that's (fine|ok|okay))
(call|ring|phone|text|whatsapp) me(?=\s*(?:[.!,)]|$))
(drop|stop|swing|come|pop) (by|in|over|round|along)(?! (to|our website))
(very |most |more than |always )(welcome)(?! (for))( to ~ )?
(couldn't|could not) (be|have been) (happier|more pleased|better timed|more delighted)
(have|got|i've got|there's) (the )?time for (that|this|you|a (call|chat))
(pick|borrow) my brains?
(owe|paying|pay) (it forward|you one|him one|her one|(him|her|them|you) a (favou?r|coffee))
(worth|make) (a|time for a|an) (call|chat|exception)( for you)?
(good enough for me|consider me in|sign me up|you're in luck|why ever not|it's on(?! \w)|on like|game for (it|this|that)|keen (as|bean)?|in like flynn|yup yup)
(what can i|how can i|how may i) (do|help|be of|tell)( you| for you)?( help| assistance)?
(let me know|lmk|just say|tell me|say) (when|where)( and (where|when|how))?
(you've|you have) (come to|got|found) (to )?(the )?(right (person|place)|me|my attention|yourself a)
(can|could|shall|should) (we|i) (do it|talk|speak|chat|call you|meet) (by|over|on|via|in) (phone|zoom|teams|video|skype|person|whatsapp|the phone|coffee|lunch)
(in|over|by|via|on) (phone|zoom|teams|video|whatsapp|the phone) (is|would be|works|suits) (~ )?(fine|best|easiest|better|good|great|ok|preferable)
(always|usually) (time|happy|open|room|game|glad|up) (for|to)
(i )?(never|rarely|seldom|hardly ever) (say no|turn down|refuse)( to)?
(my|a|an|real|great|the|such an?|be an?|be my) (honou?r|privilege|joy|delight)
anything (for|to help)
(could|would|might|should|sounds like it (could|would)) be (fun|nice|good|great|lovely|cool|a pleasure)
(all yours|at your (disposal|service)|you have my|say the word|name (the|your|a) (time|day|date|place)|i owe (her|him|them|you)|if i can be of (any )?(help|use|service)|glad you asked|hit me( up)?(?=\s*[.!]))
(no|not a|zero|without) (problems?|probs?|prob|problemo|worries|issues?|trouble|bother|biggie|drama|sweat)( at all| whatsoever| mate)?
(why not|can't wait|can not wait|couldn't be happier|couldn't say no|can't say no|how could i (refuse|say no)|wouldn't miss it|can't refuse|can't resist|no reason not|don't see why not|can't see why not|not (a )?(bad|terrible) idea)
(don't|wouldn't|do not|would not) (mind|object)( at all)?
(no|without) (objections?|hesitation|qualms)
(i'd|i would|we'd|i'm|i am|we're|am|would|be|i|we|will|'ll|i'll|always|certainly|only|of course|more than|very|quite|really|absolutely|totally|also)* ?(be |be very |be more than |very |so |quite |really |absolutely |totally |more than |only too |most |truly |certainly |definitely |always |still )*(<glad>) (to|for)(?! (a referral|hear|keep|stay|be in touch))(?! (\w+ )?(consider|think about|entertain|look at|look into|explore|forward|pass|connect you|introduce|put you|refer|point|recommend|suggest|ask|cc|loop))
(love|loved|like|enjoy|welcome) to ?(?!(forward|pass|connect you|introduce|put you|know|ask|hear|understand|see|help but|but|say yes|stop|be contacted|apologi))(talk|chat|speak|meet|help|connect|share|do|have|hear|join|catch|sit|answer|tell|give|support|be of|assist|try|set)
(happy|glad|pleased|delighted|thrilled)(?=\s*(?:[.!,\n-]|$))
(my|a|it's a|be a|with|great|real|absolute|would be a|be my|with great) (great )?pleasure(?! (to (meet|have)|meeting|talking|speaking|chatting))
(yes|yep|yeah|yup|yah|ya|(?<![a-z]\s)ye(?!')|yess+|yea|aye|yas|oui|si|ja|yessir)(?! (i got|i received|i remember|i did|i saw|but no))
(sure|sure thing|for sure|sure enough|surely|certainly|absolutely|definitely|of course|ofc|by all means|indeed|totally|naturally|deffo|defo|def|obviously)(?!\san?\b)(?! (not|if|about|whether|how|you|that|that's|what|i'd be|i am the|i'm the|there|i can|of))
(let's|lets|let us) (do (it|this|that)|talk|chat|meet|speak|set|find|have|get|connect|schedule|arrange|book|make it|catch up|grab|jump|hop|go for|hop on)
(count me in|i'm in(?=\s*(?:[.!,]|$))|i'm game|game on|deal|you're on|you got it|works for me|work for me|that works|works|works well|it works|suits me|all good|fine by me|fine with me|ok by me|ok with me|good with me|good by me|go on so|go on then|ah go on|(?<!be\s)up for (it|this|that|a)|down for (it|this|that|a)|down to (chat|talk|meet)|i'm up for|i'm down|i accept|i agree|agreed|say when|fire away|ask away|shoot|go ahead|bring it on|happy days|good to go|right so|will do|can do|consider it done|it's a yes|a yes from me|(big|definite) yes|be my guest|you bet|any ?time|you're welcome to|my door is open)
(i|we) (can|could|will|'ll|am able to|'m able to) (definitely |certainly |surely |absolutely |gladly |happily |of course |easily |probably |also |still |spare |give you |offer you |do |make )*(<talk>|help|spare|do (it|that|this)|make (it|time|this)|find (some )?time|give you|offer you|answer|share|tell you|squeeze|fit you|carve|manage|assist|guide|meet|accommodate|set aside|talk)
(gladly|happily)(?! (retired|married))
(call|ring|phone|text|ping|whatsapp|facetime|skype|zoom) me (whenever|any ?time|any day|on|at|when|as|tomorrow)
(send|shoot|drop|forward|put|pop|throw|share|fire) (me|us|over|across|through|along|some|a|an|the|your)? ?(over |across )?(a |an |the |some |your )?(calendar |meeting |zoom |teams |google |calender |outlook )*(invite|invitation|invites|times|slots|dates|some times|a few times|availability|time slots|suggestions|options|link|number|availabilities|proposals)
(book|grab|pick|choose|find|schedule|reserve|select|put|block) (yourself )?(a|any|some|something|directly|time|whatever|whichever|anything|yourself|in|the|my|one)? ?(~ )?(slot|time|spot|my calendar|my diary|my agenda|calendly|green|online|calendar|suits|link|works|20 min|30 min)
(here's|here is|this is|use|see|via|through|below is|find|sharing) (my|the|a) (calendar|booking|scheduling|calendly|diary|cal|link|booking link|calendar link)
(https?://)?(www\.)?(calendly\.com|cal\.com|doodle\.com|savvycal\.com|tidycal\.com|koalendar\.com|zcal\.co|youcanbook\.me|calendar\.app\.google|outlook\.office365?\.com/(bookwithme|owa/calendar))\S*
(when|what|which) (time|day|days|times|date|dates|would|is|are|works?|suits?|do|can|might)? ?(and time |or time |and where )?(would |is |are |do |does |can |might |works? |suits? |you )*(you )?(best |good |convenient |better |ideal )?(work|works|suit|suits|suitable|good|best|free|convenient|available)( you| for you)?
(when|what time|what day|which day) (would|do|can|could|are|is|were) (you|we|suits?|good|best|works?)
(tell|let) me (know )?(when|what|which) (time|day|days|times|date|dates|would|you|works?|suits?|is|are|your)
(let me know|lmk|tell me|send me|give me|share|suggest|propose|please share|kindly share|please suggest|kindly suggest) (your|some|a few|a couple( of)?|any|possible|convenient|suitable|what|which|when|you|two or three|2-3|other)? ?(possible |convenient |suitable |preferred |good |free |of )*(availabilities|availability|times|dates|time slots|slots|time|day|when|works|suits|days|free)
(look|looking|lookin) forward (to )?(it|this|that|to|meeting|talking|speaking|chatting|our|the|catching|connecting|then|seeing|discuss\w*)
(my|here's my|reach me (at|on)|call me (at|on)|you can (reach|call|ring|phone|get) me (at|on)?) ?(number|cell|mobile|phone|direct line)? ?(is|:|at|on)? ?\+?[\d(][\d ()-]{5,}
(you can|feel free to|please|do|just) (call|ring|phone|book|reach me (by phone|at|on)|give me a (call|ring|bell|buzz)|schedule|set|pop in|come by|stop by|drop by|find me)
give me a (call|ring|bell|buzz|shout)(?! (in|after|next|once))
(happy|keen|glad|pleased|love|delighted|willing|want|like|honou?red) (to )?(help|assist|chat|talk|share|meet)
i'm (happy|glad|keen|free|available|game|around|flexible|easy|open|up)(?! until| till| to hear)
(any ?time|whenever|any day) (works|suits|is (fine|good)|you (like|want|need|wish|are|can)|that|in|next|this|after|before|between)
(anything|whatever) (works|suits|is fine|you like|fits)
(you had me at|i remember|i was in your (shoes|position)|pay(ing)? it forward|been there|someone did the same for me) ?
(coffee|lunch|call|chat|tea|beer|pint|zoom|phone|teams|video|drinks?) (is|would be|sounds?|works?|'s) (fine|good|great|best|easiest|better|lovely|perfect|ok|for me|on me)
(i'll|will|i will|we'll|let me|i can) (send|set|put|book|schedule|arrange|have|ask) ~ (invite|invitation|up|time|in|calendar|hold|slot|something|call|meeting|assistant)
(\d+|ten|fifteen|twenty|thirty|half an|an|few|couple of) ?(minutes?|mins?|hour|min)? (is|are|should be|would be|sounds|works) (fine|good|ok|okay|enough|plenty|doable|no problem|perfect|easy|do|great)
(can|could) (do|manage|spare|give you|offer|make|squeeze in) (\d+|a|ten|fifteen|twenty|thirty|half|some|about|around|that)
""",
    ),
    (
        Sense.SUITS,
        r"""
(i )?('ve |have )?(booked|have booked|pencil|pencilled|blocked|blocked out|reserved|set aside) (~ )?(for us|our|in|a|my|\d|<day>|time|hold|holds)
(<day>|that|this|the (first|second|third|earlier|later|last|former|latter|morning|afternoon)( one| slot| option| time| date)?|first (option|slot|one)|second (option|slot|one)|your (first|second|third|last) \w+|option (a|b|c|1|2|3|one|two)|either|any of (those|these|them)|all (three|of (those|these|them))|both|those (times|days|dates)) ?(~ )?(works?|suits?|is (fine|good|great|perfect|ok|okay|best)|fits?|would (work|suit|be (fine|good|great|perfect))|will (do|work)|is (good|fine) (with|by|for)|does)
(the|your|that|this) (proposed |suggested |stated |indicated |offered )?(time|date|slot|hour|day|appointment)( and (the )?(time|date|hour|day))? (~ )?(suits?|works?|is (convenient|suitable|agreeable|acceptable|fine|good|perfect|ok|okay)|would (suit|work|be (convenient|suitable|fine|good|perfect))|are (convenient|suitable|agreeable|acceptable|fine|good))
(let's|lets|we) (go|stick|say|do|make|take|settle) (with|for|on|it)? ?(the )?(<day>|that|first|second|third|earlier|later|\d)
""",
    ),
    (
        Sense.FINE,
        r"""
(good|great|perfect|excellent|brilliant|lovely|nice) (timing|idea|question|plan|thinking|thought)
(okay|ok|okey|oki|okie|k|alright|all right|fine|cool|great|perfect|super|brilliant|fantastic|wonderful|excellent|awesome|lovely|splendid|grand|sweet|nice one|sounds? (good|great|fine|lovely|fun|perfect|like a plan|wonderful|excellent|brilliant|fab|cool|ok|okay|like fun))(?=\s*(?:[,.!\n;:)-]|$| (for me|to me|by me|with me|let's|lets|thanks|thank|lena|then|call|send|just|-|yes|idea|i'm|sure)))
""",
    ),
    (
        Sense.WOULD,
        r"""
(i'd|i would|we'd|would|i|we) (really |absolutely |truly |normally |usually |genuinely |certainly |always |dearly |also )*(love|like|have loved|have liked) to(?! (know|ask|hear|understand|see|find out|be (contacted|removed|left)|receive|request|decline|cancel|unsubscribe|stop|pass|point|suggest|reschedule|move|postpone))
""",
    ),
    (
        Sense.CANNOT,
        r"""
(wish|wished) (that )?(i|we) (could|had|were able|were in a position)( ~ help)?
(my )?hands are (tied|full)
(can't|cannot|couldn't|unable to|won't be able to|wouldn't be able to|not be able to|not able to|am not able to|will be unable to|be unable to|not in a position to|isn't possible|not possible|impossible|not feasible|isn't feasible|isn't going to work|not doable|out of the question|won't be possible|won't work|not going to be able to|don't see (how|it|this|that|myself|a way))(?! wait| promise| say no| see why not)( ~ (help|talk|meet|speak|do|take|commit|make|offer|assist|chat|connect|participate|spare|accommodate|fit|oblige|join|agree|manage|give|grant|provide|support|be|entertain|find|accept|share|comment|discuss))?
(don't|doesn't|do not|didn't|haven't|won't|never) (really |currently |simply |just |actually |even |honestly )*(have|got|find|get) (the |any |much |enough |a |free |spare |really )*(time|bandwidth|capacity|availability|resources|energy|headspace|room|minute|moment|space|permission|slack)
(no|zero|not enough|too little|out of|lack of|without) (free |spare |extra )?(time|bandwidth|capacity|energy|availability|room|resources)( for| to| available)?
(not|isn't|never|am not|not currently|no longer) (really |actually |currently |even )*(available|taking (meetings|calls)|free|able|possible|do (calls|meetings|coffee)|in a place|feasible|doable|taking on)
(nothing|not (much|a lot|a thing)) (i|we) can (do|say|offer|add)
(don't|wouldn't|won't) (think|believe|feel) (i|we|it|this|that|that i|that's|this is|i'm|it's)('d|'ll|'m| can| could| would| will| have| should| am|'s| is)* ?(able|can|possible|help|work|appropriate|a good|the best|happen|time|right|comfortable|useful|make sense|wise|suitable)
""",
    ),
    (
        Sense.BUSY,
        r"""
(moving|in the middle of|middle of|knee-?deep|deep|neck-?deep|heads? down|crunch|on deadline|year-?end|month-?end|in the thick of|up against|in crunch) (house|of|in|with|on|mode|time|a|the|is|crunch|it|for|right)
(too|so|super|very|extremely|pretty|crazy|insanely|really|just|quite|rather|incredibly|awfully|terribly|absolutely|completely|totally|utterly|bit|i'm|i am|am|we are|we're|currently|been|is|are|things are|it's|all|a bit) ?(<busy>)
(swamped|slammed|snowed under|overcommitted|drowning|flat out|overworked|burnt out|burned out)
(my|the) (plate|schedule|diary|calendar|inbox|dance card|workload|days?) ~ (full|packed|crazy|mad|insane|overflowing|jammed|rammed|booked|chock|busy)
(family|health|personal|medical) (reasons?|issues?|matters?|emergency|circumstances|situation|stuff|things|commitments|problems)
(new baby|newborn|bereavement|funeral|surgery|sick|ill|illness|poorly|hospital|recovering|unwell|chemo|divorce|eating me alive)
(too much|a lot|lots|loads|so much|plenty) (going on|on my plate|on|to do|on at work|happening)
""",
    ),
    (
        Sense.MAYBE,
        r"""
(depends|it depends|depending|maybe|possibly|potentially|perhaps)(?=\s*[.,;!-])
(might|may|could possibly|could maybe|could perhaps|would possibly) be (able|willing|open|persuaded|happy|interested|possible|up for)( to ~ )?
(not sure|unsure|undecided|on the fence|in two minds)
(tempted|intrigued|interesting|sounds intriguing)(?=\s*[.,;!-])
(sounds?|could be|might be|that's|looks|seems) (very |really |quite |like an? )?(interesting|intriguing)
(happy|glad|willing|pleased|love|like) to (help|assist|talk|do (it|that|this))? ?(if|when|where|as far as|as long as) (i|we)('m| am)? ?(can|could|able)
before (i|we) \w+
(happy|glad|willing|open|like|prepared|inclined|ready|pleased) to (consider|think about|entertain|look at|explore)
(consider|considering|considered|think about) (it|this|your|that|helping|doing)(?! (a yes|done|settled|a deal|a date|agreed|booked|spam|harassment))
(before|until) (i|we) (agree|commit|decide|say yes|can say|answer|can agree|can commit|can decide|say anything|accept|confirm|do|go any further|book|schedule|can)
(then|and then|after that) (i|we) (can |will |'ll |could |may )*(decide|see|tell|let you know|say|know|answer)
""",
    ),
    (
        Sense.REFER,
        r"""
(someone|somebody|anyone|people|others|colleagues?) (else )?(at|in|from|on|within) (~ )?(may|might|could|can|will|would) (be able to )?(help|assist|answer|know|talk|advise)
(forward|forwarding|forwarded|fwd|fwding|passing|pass|passed|sending|sent|send|handing|handed|redirect|redirecting|redirected|routing|routed|relay|relayed|relaying|hand) (this|it|your|the|you|that|them|these|on|along|over|off) ?(e-?mail|mail|message|note|request|letter|details|on|along|over|off|across|enquiry|inquiry|query|info|question|questions)? ?(on |along |over |off |across )?(to|onto|on to|around to)(?! (me|us)\b)
(i've |have |i |will |'ll |let me |i'm |am )?(cc'?ing|cc'?d|cc'?ed|ccd|cced|copied|copying|in cc|on cc|loop|looping|looped|added|adding|bcc'?d|tagging|tagged|roping|connecting|connect|introducing|introduce|intro) (in |here |you |your |my |with |him |her |them )*
(in|on|\+) cc
cc'?ed
(talk|speak|write|reach out|reach|turn|direct|address|refer|apply|go|send|submit|ask|contact|e-?mail|mail|call|ping|try|message|approach|get (in touch|hold|on to)|check|chat|connect|consult|follow up|get) (~ )?(to|with|out to|of|at|through|via|for)? ?(our|my|the|their) (~ )?(colleagues?|team|hr|press|office|department|boss|manager|mailbox|inbox|desk|assistant|secretary|pa|successor|recruiter|recruiters|recruiting|recruitment|careers?|outreach|website|page|form|co-?worker|friend|wife|husband|partner|deputy|head|director|lead|helpdesk|reception|alumni|community|communications|comms|pr|media|talent|human resources|people team|admissions|secretariat|line manager|mentor|co-?founder)
(direct|address|send|submit|route) (all |any |such |these |your |this |future |further )*(requests?|enquir\w+|inquir\w+|questions?|e-?mails?|queries|correspondence|it|them) (~ )?to
(put|puts|putting) you (in touch|in contact|through|onto|on to|in)
(refer|point|direct|steer|send|connect|introduce|hand|pass|nudge) you (to|with|towards?|in the direction|at|over|on|instead)
(better|best) (off|to|person|place|contact|talk|ask|speak|bet|try)? ?(is|would be|to|for|off|talking|asking|speaking|with)* ?(talk\w*|speak\w*|ask\w*|contact\w*|reach\w*|try\w*)
(handles?|handling|deals? with|responsible for|in charge of|looks? after|took over|takes? over|manages?|runs?|oversees?|knows) (this|that|these|it|all|such|from me|more|far more|much more|way more|everything|your)
(right|best|better|good|correct) (person|contact|one|people|place|address|guy|department|woman|man|team) (is|would be|for this|for that|to (ask|contact|talk|speak|write)|here|might be|'s)
(took|taken|take|taking) over (from|for) me
(you )?(might|should|could|may|can) (also |want to |wanna |like to |consider |try )*(talk(ing)?|speak(ing)?|reach(ing)?|contact(ing)?|ask(ing)?|try(ing)?|chat(ting)?|connect(ing)?|get(ting)?) (to|with|out to|in touch with|hold of) (?!(me|us)\b)
(ask|asking) (around|a colleague|among|one of my|some(one| of)|if anyone|if any|my colleagues|in my)
""",
    ),
    (
        Sense.ASK,
        r"""
(tell|let) me (a (bit|little) )?(more|know more)(?=\s*(?:[.!,;\n]|$| (first|about|please)))
(let me know|send|mail|e-?mail|see|have|write) (me )?(~ )?(list of |your |the |my |some )(questions|topics|agenda|cv|resume)(?! (i|that i) (answer|will))(?=.{0,60}(first|before|then|beforehand|by e-?mail|in advance|in writing|i'll see|and i)|\s*\?)
(my|the|one|a) (first |only |main |big )?question (would be|is|for you|i have|i'd have|remains)
(what|which|why|how|who) (do|does|did|are|is|r|would|were) (you|u|ya) (~ )?(want|wanna|after|hoping|looking|need|mean|expect|hope|wish|propose|like) (~ )?(know|ask|learn|talk|exactly|to|from|for|out|about)
(did|do) you mean
(did|has|have) (\w+ ){1,3}put (you|u) up to (this|it)
(what|which) (number|no|email|address|link) (~ )?(do|should|shall|can|will) (i|we) (call|ring|dial|use|text|try|reach)
(what's|whats|what is|wots) (a|the|ur|your) (good |best |right |mobile |phone )*(number|no|cell|email|address)\b
(your|my|whose|which) (time|time ?zone)(?= or | are | is |\?)( or (mine|yours|my time|your time))?
(am or pm|morning or evening)
(need|have|want|like|love|nice|good|helpful|useful) to (know|understand|hear|see|learn) (a (bit|little) )?(more|what|why|who|how|which|first)
before (i|we) (agree|commit|say yes|decide|accept|answer|book)
(who|whos|who's) (is|are) (this|you)
(please|kindly|could you|can you|would you|pls|just|first|but|do|if you|and|you|to) (please |kindly |just |first |perhaps |maybe )*(tell|send|share|give|explain|provide|clarify|specify|elaborate|write|e-?mail|mail|forward|outline|describe|remind) (me |us |over |know |to me )*(first |please |just |briefly |exactly |more |a bit more |a little more |some more |some |further |a bit |a little |an |a |the |your |few |list of |couple of |with )*(about (yourself|you|what)|questions?|details?|information|info|background|agenda|resume|cv|topics?|context|who|what|why|how|where|exactly|purpose|linked-?in|profile|outline|specifics|on (what|this|the|why)|idea)(?! (time|suits|works|day|you're free))
(may|can|could|might) i (ask|know|enquire|inquire)
(i'd|i would|i|we'd|we|would) (just )?(like|want|need|love|have|prefer|be curious|'d) to (know|understand|see|hear|learn|clarify|get a (better )?(sense|idea)) (more |first |exactly |a (bit|little) more |what|why|how|who|whether|the|your|which|if)
(more|some|further|additional|bit of|little) (details?|information|info|context|background|specifics|clarity) (first|please|would|before|needed|required|about|on)
(what|which) (exactly|specifically|precisely)
(curious|wondering|unclear|not clear|confused|puzzled) (about|what|why|how|who|whether|if|to me)
(one|quick|first|a|couple of|few|two|some|another|small|only) (quick |small |more )?(question|questions|query|thing|doubt|doubts|queries)( first| before| though)?(?=\s*[:,-]| (before|first|though|from|are|is))
put (them|it|those|your questions|these) (in|into) (an )?(e-?mail|writing|mail)
(e-?mail|send|write|mail|drop|shoot|fire) (me|us|over|through)? ?(your|the|some|any|specific|a list|a few|those|1-2|one or two|two or three|over your|me your) ?(~ )?questions?
""",
    ),
    (
        Sense.OTHER,
        r"""
(it )?was (a |an |so |really |very |such a |truly |great |lovely )*(pleasure|nice|great|good|lovely|wonderful|fun|joy|delight|honou?r)( ~ )?(to (meet|talk|speak|chat|see|have)|meeting|talking|speaking|chatting|seeing|having|catching)
(great|good|wonderful|fantastic|brilliant|excellent|lovely|amazing|terrific|sad|sorry) news
(glad|happy|pleased|so glad) (it|that|this|i could|i was able to|to have)( ~ )?(helped|help|worked|useful|of help|went well)?
(sorry|apologies)?[,.]? ?(this|that|it) (was|is) (meant|intended|for) (for )?(someone|somebody|another|my|a different)
(thank you|thanks|thx)( so| very)? ?(much|a lot|again)? (for|from) (yesterday|today|last|this morning|this afternoon|the (chat|talk|conversation|call|meeting|coffee|lovely|great|nice|other day)|your (time|visit|thank|kind words|note of thanks|thank-you)|our (chat|talk|conversation|call|meeting)|a (great|lovely|nice|good)|taking the time|coming|meeting|letting me know|the update|updating|sharing|thinking)
(enjoyed|loved|liked) (our|the|talking|speaking|meeting|chatting|it|yesterday)( ~ )?(conversation|chat|talk|call|meeting|coffee|a lot|much|too|with you|to you)?
(great|good|nice|lovely|wonderful|a pleasure|pleasure|fun|brilliant) (to (meet|talk|chat|speak|see|finally|catch)|meeting|talking|chatting|speaking|seeing|catching)(?! (on|at|next|tomorrow|<day>))
(congratulations|congrats|well done|happy birthday|merry christmas|happy holidays|happy (new )?year|happy easter|season's greetings)( ~ )?(too|you)?
(you're|your|you are|u r|ur) (very |most )?welcome(?! to)
(see|find|please find|here is|here's|as promised|i'm attaching|i attach|attached|attaching) ~ (attached|attachment|report|article|paper|file|slides|deck|document|is attached|promised)
(did|was) (the|this|your) (previous |last )?(mail|message|e-?mail) (meant|intended)
(meant|intended|sent) (for|to) (someone|somebody|me by)
""",
    ),
    (
        Sense.REGRET,
        r"""
(sorry|afraid|unfortunately|sadly|regrettably|alas|apologies|regret|regretfully|excuse me|forgive me|my apologies)
""",
    ),
    (
        Sense.WHEN,
        r"""
(after|once|until|till|til|not before|as soon as|when) (the|my|our|this|these|that|all|tax|exam|exams|busy|term|school|harvest|marking|grading|planting|budget|peak|high|flu|wedding|conference|hunting|ski|year|half) (?!(call|chat|talk|meeting|way|hours|time)\b)\w+
""",
    ),
    (
        Sense.BUT,
        r"""
(but|however|though|although|except|still|that said|having said that|nevertheless|nonetheless|yet|instead|otherwise|alternatively|only)
""",
    ),
    (
        Sense.NEGATOR,
        r"""
(not|never|no|none|nothing|nobody|hardly|barely|neither|nor|cannot|unable)
(do|does|did|is|are|was|were|wo|would|could|should|have|has|ai|ca|must)n'?t
""",
    ),
)

LEXICON = Lexicon(
    _TABLE,
    macros=_MACROS,
    stopwords="""
the and you for that this with have are your from not but what will would can about they
was our out there when then their been were which who has had how his her she him its
could should them some into than me my is it to of in on at if be do so or we as by am an
sorry thanks thank please hi dear hello know i'm i'd i'll don't can't u pls sure yes no
""",
)
del _TABLE  # its phrases are in the lexicon: it need not stay as well
