"""The English words that tell an offered time from a refused one, and from no offer at all.

0 may stand on either side of its time, 1 stands before it, 2 behind it.
"""

from __future__ import annotations

from typing import Final

from mailflow.reading.times.words.lexemes import Cat, Table


def _each(heads: str, tails: str) -> str:
    """Every head before every tail."""
    return "|".join(f"{head} {tail}" for head in heads.split("|") for tail in tails.split("|"))


_BUSY_EN = (
    _each(
        "have a|i have a|i've got a|got a|have an|i have an|i've got an|have another"
        "|i have another|i am having a|i am having an|i am having|we are having a|there's a|have my|i've a|i've an|i've my|we have a|we have our|there is a",
        "meeting|call|class|appointment|conflict|standup|commitment|clash|all-hands|dentist appointment"
        "|doctor's appointment|team meeting|board meeting|prior commitment"
        "|prior engagement|client meeting|deadline|thing"
        "|lecture|seminar|workshop|flight|training|interview|offsite|exam|demo|review|presentation"
        "|exams|classes|meetings|duty",
    )
    + "|"
    + _each("i have|i've got|we have", "class|classes|lectures|meetings|exams|lessons")
)
_IN_EN = _each(
    "i'm in|i am in|i'll be in|i will be in|i'm at|i'm on|i am on|i'll be on"
    "|i'll be at|i'm stuck in",
    "meetings|a meeting|back-to-back meetings|court|class|training|surgery|theatre"
    "|calls|a call|a workshop|a conference"
    "|an offsite|the air|transit|a plane|the road|a train|a flight|holiday|vacation"
    "|leave|back-to-backs|all-day meetings"
    "|sessions|an all-day meeting|hospital|school|work|a course|site|jury duty|another call|duty|call",
)
_RATHER_EN = _each(
    "i'd rather|i would rather|we'd rather|i'd sooner|we'd sooner",
    "do|take|have|go for|go with|say|make it|it was|it were|pick|book",
)
_MAIL_EN = _each("your|the", "message|mail|email|e-mail|note|letter|request|reply")

WORDS: Final[Table] = (
    (
        Cat.OFFER,
        0,
        "isn't booked|isn't taken|isn't spoken for|isn't filled|is not booked"
        "|is not taken|is not spoken for|is not filled|hasn't been booked"
        "|hasn't been taken|hasn't been spoken for|hasn't been filled"
        "|has not been booked|has not been taken|has not been spoken for"
        "|has not been filled|isn't yet booked|isn't yet taken|isn't yet spoken for"
        "|isn't yet filled|hasn't filled up|not filled up|couldn't be better"
        "|could not be better|wouldn't hurt|don't see why not|can't see why not"
        "|wouldn't mind|would not mind|nothing wrong with|nothing stops me"
        "|nothing keeps me|nothing prevents me|no problem with|no issue with"
        "|no difficulty with|can't see a problem with|can't see a issue with"
        "|can't see a difficulty with|can't see any problem with"
        "|can't see any issue with|can't see any difficulty with"
        "|don't see a problem with|don't see a issue with|don't see a difficulty with"
        "|don't see any problem with|don't see any issue with"
        "|don't see any difficulty with|see no problem with|see no issue with"
        "|see no difficulty with|don't foresee a problem with"
        "|don't foresee a issue with|don't foresee a difficulty with"
        "|foresee no problem with|foresee no issue with|foresee no difficulty with"
        "|i'm freest|freest|i'd choose|i would choose|gets my vote|has space|has room"
        "|still has room|still has space|acceptable|booked for you|in the diary"
        "|in my diary|in my calendar|look out for your call|listen out|listening out",
    ),
    (
        Cat.REFUSE,
        0,
        "wish i could do|wish i could make|wish i could manage|wish i could|needed elsewhere|promised elsewhere|expected in|expected at"
        "|expected elsewhere|covering for|chained to|minding the|looking after the"
        "|all-day thing|got visitors|have visitors|marking all day|wants me in"
        "|beat you to|belongs to|for my family|for the family|reserved for my"
        "|sacrosanct|worst day|the worst|less good|far from ideal|far from good"
        "|far from convenient|anything but free|anything but convenient"
        "|anything but quiet|would kill me|will miss|nobody's here"
        "|nobody is here|no one's here|find difficult",
    ),
    (
        Cat.NEUTRAL,
        0,
        "appeared|takes place|announce the|did you see|what did you think"
        "|as i said on|as mentioned on|shall know|will know by|forward this to"
        "|forward it to|pass this to",
    ),
    (
        Cat.OFFER,
        0,
        "nothing stands in the way of|nothing stands in the way|nothing gets in the way of"
        "|all that's left|all that is left|all i have left|what's left|what is left|that leaves"
        "|which leaves|or nothing|or never|or not at all|or bust|at a stretch|it'll have to be"
        "|it will have to be|it would have to be|it'd have to be|it has to be|only day off|is blank"
        "|looks blank|calendar is open|diary is open|calendar is clear|diary is clear|a fallback|a backup|calm|i'd take|i would take|i'll take|lean towards|lean toward"
        "|leaning towards|green light for|the go-ahead for|manageable|is a go|is go|least busy|the most room|most room"
        "|carved out some time|carved out|no objection|no objections"
        "|presents no difficulty|no difficulty|poses no problem|i've cleared"
        "|i have cleared|have a moment|have a minute|do call|please ring|please call"
        "|stop by|join me|send me an invite|send an invite|schedule it|book it"
        "|go ahead and book|lock in|soonest i can do|soonest is|most suitable"
        "|most convenient|work on my end|works on my end|works on my side",
    ),
    (
        Cat.SMALL,
        0,
        "has been cancelled so|was cancelled so|got cancelled so",
    ),
    (
        Cat.REFUSE,
        0,
        "is beyond me|overlaps|overlap with|the builders|the plumber|the electrician"
        "|the decorators|we're shut|we are shut|are shut|is shut|doubt i can"
        "|doubt i can do|doubt i can make|doubt i'll be able|doubt i could"
        "|don't think i can|don't think i can do|don't think i can make"
        "|don't think i could|don't think i'll be able|don't think it'll work"
        "|don't think that works|don't think that will work|chairing|giving a lecture"
        "|committed on|have to pass|will have to pass|can't get out of"
        "|cannot get out of|got a funeral|a funeral|falls on a holiday"
        "|no availability|i've a prior engagement",
    ),
    (
        Cat.NEUTRAL,
        0,
        "did you get|did you receive|goes live|go live|office moved|decides|come out"
        "|comes out|how did the|how did your",
    ),
    (
        Cat.OFFER,
        0,
        "probably safest|is safest|tends to be calm|tends to be quiet|fits in nicely|game for",
    ),
    (Cat.OFFER, 0, "pop in|pop by|pop round|drop in|swing by|buzz me|welcome to call|suggests"),
    (
        Cat.OFFER,
        0,
        "earliest i can do|earliest would be|earliest is|in your diary|in your calendar|catch you",
    ),
    (
        Cat.REFUSE,
        0,
        "is awkward|couldn't be worse|got the dentist|i have surgery|i'm flying|we have visitors",
    ),
    (
        Cat.REFUSE,
        0,
        "we've an inspection|can't get away|i'm abroad|in training|otherwise engaged|have an exam",
    ),
    (
        Cat.REFUSE,
        0,
        "i've got to be in|i need to be in|must be elsewhere|be elsewhere|i'd struggle|sadly not",
    ),
    (Cat.REFUSE, 1, "avoid|rule out|ruling out|let's avoid"),
    (
        Cat.OFFER,
        0,
        "at your disposal|try me on|has my name on it|looks promising|has come up|give me a ring",
    ),
    (
        Cat.OFFER,
        0,
        "i've nothing|i have nothing|nothing in my diary|nothing in my calendar|nothing in my diary for|no plans",
    ),
    (
        Cat.OFFER,
        0,
        "kindly call|welcome to come|i shall be in|will be reachable|be reachable|i have a place",
    ),
    (
        Cat.REFUSE,
        0,
        "i've got plans|i have plans|i have a conference on|must decline|a prior engagement",
    ),
    (Cat.REFUSE, 0, "nobody works|no one works|nobody is in|nobody's in|nobody is at work"),
    (Cat.REFUSE, 2, "do not book|don't book|n/a"),
    (Cat.SMALL, 0, "midsummer eve|christmas eve|new year's eve|new years eve|sat phone|sat nav"),
    (Cat.REFUSE, 0, "on night shift|on night shifts|on nights"),
    (
        Cat.SMALL,
        0,
        "not a minute later|not a second later|not a minute before|not a minute more",
    ),
    (
        Cat.WRITE,
        0,
        "must reach us by|reach us by|please call us before|please call us by|call us before|call us by|contact us before|contact us by|notify us by|notify us before"
        "|inform us by|inform us before|let us know before",
    ),
    (
        Cat.REFUSE,
        0,
        "can you take me out of your diary|could you take me out of your diary|take me out of your diary|take me out of the diary|out of your diary|out of your calendar"
        "|off your list|off your calendar|from your calendar|from your diary",
    ),
    (Cat.SMALL, 0, "ill"),  # "ill be in": a hasty "I'll"; who is ill, is so in more words
    (Cat.SMALL, 0, "4 me|4 u|4 you|no longer though|any longer"),
    (Cat.SMALL, 0, "lunch is on me|lunch is on us|lunch on me"),
    (
        Cat.SMALL,
        0,
        "good to hear from|great to hear from|lovely to hear from|nice to hear from"
        "|wonderful to hear from|pleased to hear from|delighted to hear from|glad to hear from",
    ),
    (
        Cat.SMALL,
        0,
        "i'm off shift|i'm off duty|i'm off the floor|i'm off the clock|i'm off the tools|i am off shift|i am off duty|i come off|i get off|i'm off nights",
    ),
    (
        Cat.NEUTRAL,
        0,
        "for replying at|for writing at|replying at|writing this at|writing at|emailing at|typing this at|answering at|for answering at",
    ),
    (Cat.SMALL, 0, "i'm off by then|i'm off work by then|i'm off shift by then"),
    (Cat.NEUTRAL, 0, "spring forward|fall back|springs forward|falls back"),
    (
        Cat.SMALL,
        0,
        "under|via|through|near|inside|outside|while|window|time window|gap|make out|during the week|not earlier|no earlier|not sooner",
    ),
    (
        Cat.NEUTRAL,
        0,
        "giving a talk|give a talk|giving a lecture|put your name down|shall also be speaking|also be speaking|have to be off by"
        "|need to be off by|must be off by|have to be gone by|doesn't run over|doesn't overrun",
    ),
    (
        Cat.OFFER,
        0,
        "flexible|can make out|could make out|it goes|this goes|that goes|would go|it'd go|goes well"
        "|again there|there again|again here|again in the office|again available|again free"
        "|can be|my proposal|my suggestion|my proposal is|my suggestion is|my proposal would be"
        "|my suggestion would be|my preferred time is|i propose you|i suggest you"
        "|shouldn't be a problem|should not be a problem|won't be an issue|shouldn't be an issue"
        "|is no issue|not an issue|isn't an issue",
    ),
    (Cat.OFFER, 2, "with pleasure|is cool|'s cool|cool"),
    (
        Cat.REFUSE,
        2,
        "ain't gonna happen|ain't happening|ain't gonna work|ain't good|ain't no good"
        "|isn't gonna work|not gonna work|not gonna happen|isn't gonna happen",
    ),
    (
        Cat.REFUSE,
        0,
        "i'm ill|am ill|is ill|'s ill|are ill|was ill|been ill|fallen ill|feeling ill|very ill"
        "|too ill|got ill|taken ill|fell ill|still ill|he's ill|she's ill|ill in bed|ill with",
    ),
    (
        Cat.REFUSE,
        0,
        "is holiday|are holidays|is a holiday|is free day|is a free day|is festival"
        "|national holiday|have holidays|have holiday|have vacation|have vacations",
    ),
    (
        Cat.OFFER,
        0,
        "has a gap|has a hole|have a gap|have a hole|there's a gap|opened up|opens up|freed up|come free|came free|coming free|going spare"
        "|going begging|someone cancelled|somebody cancelled|a cancellation|empty|calmer"
        "|quieter|lighter|emptier|easiest|simplest|quietest",
    ),
    (
        Cat.BUT,
        1,
        "that's|that is|which is|i.e.|ie|meaning|so|which means|which i think|so that's"
        "|this is|that would be|which i make|which i believe is",
    ),
    (
        Cat.SMALL,
        0,
        "find out|reach out|reaching out|work out|works out|sort out|figure out|check out"
        "|hang out|try out|turn out|turns out|out of curiosity|out there|help out"
        "|out loud|carve out|starting out|point out|out of interest|out of the way"
        "|reach you|made out|set out|out and about|lay out|went out|go out|eat out"
        "|take out|read out|without|don't want|don't mind|don't hesitate|don't worry"
        "|doesn't matter|don't have to|don't know|don't think|not sure|no need|no rush"
        "|not yet|no idea|not only|no matter|not too|don't forget|not at all"
        "|not quite sure|no doubt|no more than|not more than|no longer than|cannot wait"
        "|can't wait",
    ),
    (
        Cat.BUT,
        0,
        "if that doesn't work|if that's no good|if none of those work|if not possible"
        "|if those don't work|if these don't work|if it doesn't|if that's not"
        "|if this doesn't suit|if that doesn't suit|if neither works"
        "|if that is no good|if neither|if not that|if that's a no",
    ),
    (
        Cat.IF,
        0,
        "if that's not too|if that is not too|if that isn't too|if it's not too|if it isn't too"
        "|if this is not too|if that's not a|if it's not a|is that too late|is that too early"
        "|is it too late|is it too early|or is that too late|or is that too early|is that any good"
        "|is that any use",
    ),
    (Cat.IF, 0, "if|in case|unless|should|provided|provided that|providing|assuming"),
    (
        Cat.REFUSE,
        0,
        "i have my|i've my|having my|i'm having|snowed under|under the weather|unwell|off sick|overwhelmed|underwater|drowning"
        "|flat out|maxed out|run off my feet|up to my eyes|up to my neck|not looking good"
        "|looking bad|looks bad|looks full|looks busy|already taken|spoken for|not open"
        "|not workable|a disaster|double booked|double-booked|overbooked|stuck"
        "|a scheduling conflict",
    ),
    (Cat.REFUSE, 0, _BUSY_EN),
    (Cat.REFUSE, 0, _IN_EN),
    (
        Cat.REFUSE,
        0,
        "flying to|fly out|i fly to|fly to|fallen through|falls through|useless|no use"
        "|have the kids|have kids|the kids|my kids|school run|school pickup"
        "|school pick-up|drop-off|nursery run|dentist|at the doctor|physio|gym|yoga|choir"
        "|rehearsal|church|funeral|haircut|hospital|i teach|isn't|doesn't suit"
        "|no longer suits",
    ),
    (
        Cat.NEUTRAL,
        0,
        "you proposed|you suggested|you offered|you mentioned|you asked|i'd said"
        "|i had said|i said|i originally said|i'd suggested|i had suggested|i originally",
    ),
    (
        Cat.SMALL,
        0,
        "a morning person|morning person|not a morning person|sacred|night owl|no longer"
        "|the other day",
    ),
    (Cat.OFFER, 0, "anything|still there|still stands|hasn't changed|goes ahead|fits the bill"),
    (Cat.THAN, 0, "beats|trumps"),
    (Cat.REFUSE, 0, "not sure about|not so sure about"),
    (
        Cat.REFUSE,
        0,
        "is not|are not|was not|will not|would not|is no|isn't|aren't|wouldn't|won't"
        "|problem|problematic|non-starter|too tight|no longer|otherwise engaged|engaged"
        "|committed|i have something|have something|something on|i've something on"
        "|have plans|got plans|i have plans|filled up|booked up|got booked|have to drop"
        "|drop|cancelled|canceled|steer clear of|a stretch|unworkable|seeing a client"
        "|with a client|with clients|presenting|hosting|speaking at|occupied|working from"
        "|can no longer do|can no longer make|can no longer|no longer able|sick"
        "|not keen|unsuitable|unlikely|dreadful|horrible|a pain|blocked off|shot"
        "|a big day|deadline day|my busiest day|a strike|a zoo|mayhem|chaos|a killer"
        "|on strike|in labor|a write off|wfh only|moving house|moving|in court|at court"
        "|off|a fast|unreachable|not reachable|incommunicado|off grid|off the grid|out of signal"
        "|up against it|a dead loss",
    ),
    (
        Cat.OFFER,
        0,
        "at your disposal|is not a problem|is no problem|isn't a problem|is no trouble"
        "|is not bad|isn't bad|is not too bad|would not be a problem|won't be a problem"
        "|wouldn't be a problem|alright|all right|grand|lovely|golden|brilliant|super"
        "|excellent|wonderful|dandy|is not impossible|isn't impossible|not impossible"
        "|open for|at leisure|dead quiet|quiet|light",
    ),
    (
        Cat.REFUSE,
        0,
        "annual leave|on annual leave|parental leave|sick leave|maternity leave"
        "|i'm out of the office|i am out of the office|out of office till|sabbatical"
        "|off sick|on hols|hols",
    ),
    (
        Cat.REFUSE,
        0,
        "come up for|something's come up|something has come up|bail on|scrub|cry off|rain check on|raincheck on|bail|has to move"
        "|needs to move|must move|losing|i'm losing|called into a meeting|called into"
        "|called away|pulled into|roped into|dragged into|lost",
    ),
    (
        Cat.OFFER,
        0,
        "make that|correction|i meant|i mean|has become free|become available|chanced|opportuned",
    ),
    (
        Cat.REFUSE,
        0,
        "otherwise occupied|otherwise committed|short-staffed|pushing it|doubtful|give a miss"
        "|best man|bridesmaid|maid of honour|maid of honor|pallbearer",
    ),
    (
        Cat.OFFER,
        0,
        "why don't we|why don't you|why don't i|can't do anything but|can't manage anything but"
        "|can't offer anything but|nothing but|ideally|worst case|in the worst case|at worst"
        "|preferably|for preference|if need be|hoping for|hope for|in a pinch|a hole|there's a hole"
        "|there's a slot|there's a window|there's room|look out for you|looking out for you"
        "|keep an eye out for you|expecting you|expect you|nothing would please me more than|nothing i'd like more than|nothing i'd like better than"
        "|nothing would suit me better than|nobody booked|no one booked|nobody down for|to myself|all to myself|allotted|been assigned|been given|made available|consider yourself booked|consider yourself invited|consider it booked|a slow day|slow day"
        "|a lull|unclaimed|unassigned|untouched|unallocated|still blank|still white|a blank page"
        "|nothing is happening|nothing's happening|nothing is going on|nothing's going on"
        "|come up for air|time to kill|fire away|kettle on|kettle will be on|nothing planned|nothing booked"
        "|nothing scheduled|nothing in my diary|nothing in the diary|nothing in my calendar"
        "|nothing against|can spare|receive you|have you down|got you down|have you in for"
        "|spare you|put you in|write you in|written you in|wrote you in",
    ),
    (
        Cat.NEUTRAL,
        0,
        "we close|closes|i leave|i finish|i start work|i get up|i log off|i clock off"
        "|i get in|we shut|pick my son up|pick my daughter up|i pick",
    ),
    (Cat.REFUSE, 0, "nope|nah|no thanks"),
    (
        Cat.REFUSE,
        0,
        "date night|quiz night|games night|game night|poker night|film night|movie night"
        "|parents evening|parents' evening|parent's evening|coffee morning|club night|bath night|pub night"
        "|parents evenings|parents' evenings|parent's evenings",
    ),
    (
        Cat.OFFER,
        0,
        f"{_RATHER_EN}|i'm at my desk|at my desk|i'm at home|i'm in the office|i am in the office"
        "|i'll be in the office|i'll be at my desk|i'm in all day|in all day|i'll be home"
        "|yep|yeah|yup",
    ),
    (
        Cat.REFUSE,
        0,
        "meetings|meetings all day|a no|is a no|no-go|won't happen|not happening"
        "|isn't happening|not going to happen|don't work on|have to cancel|need to cancel"
        "|must cancel",
    ),
    (
        Cat.REFUSE,
        1,
        "scratch|forget|ignore|strike|cross out|have to skip|i don't work|i don't do"
        "|scrap|scrapping|call off|calling off|withdraw|withdrawing|retract|take back|back out of"
        "|pull out of|ditch|cancelling|canceling|nor for that matter|must miss|have to miss",
    ),
    (
        Cat.MOVE,
        0,
        "move|push|shift|become|reschedule|postpone|bring forward|swap|rearrange|move our|delay"
        "|bump|change|slide|put off|putting off|defer|switch|switch to|swap to|slip|prepone|pre-pone|preponed|preponing|postponing",
    ),
    (Cat.EXCEPT, 1, "instead of|rather than|in place of|as opposed to|in lieu of"),
    (Cat.REFUSE, 2, "excepted|excluded|exempted"),
    (Cat.REFUSE, 0, "\N{CROSS MARK}|\N{BALLOT X}|\N{HEAVY MULTIPLICATION X}|\N{NO ENTRY SIGN}"),
    (Cat.REFUSE, 2, "\N{THUMBS DOWN SIGN}"),
    (Cat.OFFER, 2, "\N{THUMBS UP SIGN}"),
    (Cat.OFFER, 0, "\N{WHITE HEAVY CHECK MARK}|\N{CHECK MARK}|\N{HEAVY CHECK MARK}"),
    (Cat.REFUSE, 2, "being the exception|being the only exception|is the exception"),
    (Cat.REFUSE, 2, "is the only exception|being the only problem"),
    (Cat.EXCEPT, 0, "xcpt|exept|but for|exceptions are|exceptions being"),
    (Cat.BUT, 0, "but for you|but for this"),
    (Cat.NEUTRAL, 0, "working from home|working at home|wfh"),
    (Cat.NEUTRAL, 0, "isn't it|aren't we|don't we|didn't we|doesn't it|wasn't it|weren't we"),
    (
        Cat.OFFER,
        0,
        "slack time|slack hour|quiet time|quiet hour|quiet spell|quiet patch|quietest time|downtime"
        "|down time|quiet day|slow day|quietest day|slowest day",
    ),
    (
        Cat.EXCEPT,
        0,
        "so long as it isn't|so long as it's not|as long as it isn't|as long as it's not",
    ),
    (Cat.EXCEPT, 0, "as long as its not|provided it's not|provided it isn't|providing it's not"),
    (Cat.EXCEPT, 0, "cept|'cept|xcept|excpt|excl|excl.|exc.|outside of|save on|minus the"),
    (Cat.OFFER, 1, "at most|if anything|if at all|at a pinch|at a push"),
    (
        Cat.OFFER,
        0,
        "i've blocked out|i've blocked|i blocked|i have blocked out|i have blocked"
        "|i've booked|i've reserved|i've put|i've set aside|i've saved|i've kept"
        "|booked in|reserved|is a yes|a yes|blocked out for you|it is then|it is|easy"
        "|safer|a definite|still open|not out|isn't taken|as a backup|as backup|plan b|at a push"
        "|at a pinch|as a fallback|my preference|first choice|my second choice|in reserve",
    ),
    (
        Cat.NEUTRAL,
        0,
        "have a great|have a nice|have a good|have a lovely|enjoy your|enjoy the"
        "|when are you|when would you|when could you|when can you|what time"
        "|what does your|what's your|which day|which days|what day|what days|when works"
        "|when suits|got your|i got|only got|came across|how was your|hope you had",
    ),
    (
        Cat.EVENT,
        0,
        "private view|opening night|book launch|open evening|open day|open house|happy hour|come to our|come along to|our annual",
    ),
    (Cat.NEUTRAL, 0, _MAIL_EN),
    (Cat.NEUTRAL, 0, "clocks change|clocks go|clock change|daylight saving"),
    (Cat.NEUTRAL, 0, "made my|made our|saved my|ruined my"),
    (
        Cat.OFFER,
        0,
        "put me down for|put us down for|pencil me in|pencil us in|book me|book us|count me in for"
        "|sign me up for|hit me up|i'm in my office|in my office|i'm at the office|i'm at the lab"
        "|i'm at home|i'll be at home|i am at home|i will be at home|we're at home|i'll be at the office",
    ),
    (
        Cat.NEUTRAL,
        0,
        "thanks for|thank you for|thx for|many thanks for|thanks so much for|thank you so much for",
    ),
    (
        Cat.OFFER,
        0,
        "free|available|availability|open|can do|could do|can|could|may be able|able|good|great"
        "|fine|ok|okay|perfect|ideal|best|better|preferred|prefer|happy|suit|suits|works|work"
        "|would work|doable|possible|wfm|slot|slots|opening|openings|up for"
        "|i'm around|i am around|will be around|should be around|no problem|no worries"
        "|why not|not a problem|convenient|meet|talk|speak|chat"
        "|not bad|if not|can have|could have|was thinking|was wondering|wondering|maybe|perhaps"
        "|possibly|sounds|i'd like|wide open|clear|put you down|put us down|pencil|pencilled"
        "|penciled|booked you|hold|holds|grab|see you|call me|ring me|call you|ring you|phone"
        "|full attention|undivided attention"
        "|zoom|teams|looks good|look good|isn't bad|not too bad|definitely|confirmed"
        "|confirm|confirming|let's do|let's say|let's|shall we|would like|should be|should work"
        "|can make|could make|manage|squeeze|fit you|fit it|hop on|jump on|catch up"
        "|meet up|coffee"
        "|drop by|drop in|drop round|drop over|come by|swing by|dial in|invite for|invitation for|looking forward to"
        "|speak to you|not later than|no later than|but not later than|but no later than|whatever|sure|yes",
    ),
    (
        Cat.OFFER,
        1,
        "that gives us|that gives me|which gives us|that frees up|which frees up|have you here"
        "|have you over|been allocated|been allotted|any chance of|chance of|in that case|in which case|i have|i've got|how about|what about|how's|how is|would|does|do you have|say"
        "|propose|suggest|offer"
        "|switch to|instead of that"
        "|moved to|otherwise|else|only|just|aim for",
    ),
    (
        Cat.REFUSE,
        0,
        "not available|unavailable|not free|isn't free|not around|not able to|unable to|unable"
        "|can't|cannot|can not|can unfortunately not|can sadly not|can regrettably not|cant|couldn't|could not|won't be able|won't be able to|no can do"
        "|won't|busy|booked|booked up|fully booked|tied up|slammed|jammed|packed|rammed|swamped"
        "|i'm out|i am out|i'll be out|will be out|are out|is out|'s out|i'm off|i am off"
        "|i'll be off|off work"
        "|away|on shift|travelling|traveling|on the road|on a plane|in transit|in meetings|in a meeting"
        "|in back-to-backs|back-to-back|back to back|have a meeting|have a call|have another"
        "|have meetings|have calls|have classes|have class|i have to be|got a meeting"
        "|got a call"
        "|have an appointment|got an appointment|have a conflict|a conflict|conflicts|clash"
        "|clashes|teaching|i teach|on holiday|on vacation|on leave|out of office"
        "|out of the office|ooo|not possible|impossible|not work|not going to work|doesn't work"
        "|don't work|won't work|isn't going to work|wouldn't work|didn't work|no longer work"
        "|no longer works|no longer possible|not good|no good|isn't good|aren't good|not great"
        "|isn't great|not ideal|isn't ideal|bad|'s bad|terrible|awful|tricky|difficult|hard"
        "|a holiday|public holiday|bank holiday|a day off|my day off|closed|fell through|taken"
        "|gone|off the table|a no-go|no go|a nightmare|hopeless|not suit|doesn't suit"
        "|don't suit"
        "|not convenient|isn't convenient|inconvenient|not any more|rule out|ruled out|cancel"
        "|call off|won't make it|not make|can't make|something came up|came up"
        "|has come up|full|a full day|my full day|full day of|very full|pretty full|quite full|rather full|is mad|mad busy|is bonkers|chock-a-block"
        "|blocked|blocked out|wiped out|a write-off|out of town|out of the country|abroad"
        "|not so good|struggle|struggling|rather not|at a conference|not doable|clashing"
        "|isn't possible"
        "|is nuts|'s nuts|is insane|is bedlam|is hell|be hell|is heaving|is bonkers|killing me"
        "|eating me alive|under water|aren't possible|not do|shot|mental|manic|crazy|hectic|too early|too late|tough"
        "|a mess",
    ),
    (
        Cat.REFUSE,
        1,
        "not so much|not as much|less so|if only it weren't|if only it wasn't|if it weren't|pity it's"
        "|shame it's|too bad it's|not|avoid|no|nothing|never|nor|skip|none|don't|isn't|aren't|ain't|keep clear of"
        "|steer clear of|stay clear of|stay away from|leave out",
    ),
    (Cat.REFUSE, 0, "out"),
    (Cat.REFUSE, 2, "off|doesn't|does not|won't do|is off|are off"),
    (
        Cat.EXCEPT,
        0,
        "except|except for|excepting|excluding|apart from|other than|anything but|any day but|but not"
        "|any time but|anytime but|aside from|save for|all but|with the exception of|bar"
        "|barring|besides|just not|only not|everything but|not including|any day except"
        "|any but|any one but|every one but|with one exception|with the one exception of"
        "|exception is|exception being|exception would be",
    ),
    (
        Cat.NEUTRAL,
        0,
        "was at my desk|was in the office|was at home|was free|were free|was available|was open"
        "|was around|was home|i was up|did not|didn't|didnt|was|were|sent|wrote|met|enjoyed|since|spoke|announced|published|started|founded"
        "|joined|had|received|saw|heard|your note of|your mail of|your email of|your message of"
        "|your letter of|dated|retired|graduated|born|posted|moved here|happened|went|gave|left"
        "|been|seen|spent|your note from|your email from|your message from|your mail from"
        "|ended|missed|thank you for yesterday|our last call|signed|used to|worked|only work"
        "|i work|we work|office hours|opening hours|opened|talked|forwarded|answered|replied",
    ),
    (
        Cat.WRITE,
        0,
        "write|drop me|drop a line|ping|email me|mail me|get back|circle back|remind|reminder"
        "|check back|check in|follow up|let you know|touch base|try me|try again|reach out"
        "|come back to|be back|am back|i am back|i'm back|back in|back on|return|returning|back at"
        "|i'll confirm|tell you more|can i tell you|i can tell you|i'll tell you"
        "|let me know by|rsvp|confirm by|reply by|answer by|respond by|send me|send you|send it"
        "|send them|send over|back the|back on|back next|back by|back after|back this"
        "|bug me|nudge me|poke me|chase|ask me again|ask again|get in touch"
        "|pick this up|pick it up|revisit|hear from|write again|contact me|deadline|due"
        "|come back|circle round|back from|text me|shoot me|until further|i return",
    ),
    (
        Cat.EVENT,
        0,
        "conference|webinar|launch|lecture|concert|flight|train|wedding|party|exam|exams"
        "|workshop"
        "|seminar|deadline|hearing|all-hands|standup|stand-up|festival|election|match|mixer"
        "|exhibition|birthday|surgery|release|audit"
        "|interview with|move house|moving house|graduation|event|panel|meetup|summit|offsite"
        "|our board|kickoff|starts|begins|opens|closes|ends|report",
    ),
    (
        Cat.STAY,
        0,
        "i'm in|i am in|i'll be in|i will be in|we're in|we are in|i'm at|i am at|i'll be at"
        "|i will be at|i'm over in|i'm myself in|i'm visiting|i'm going to"
        "|i am travelling to|i'll be over in",
    ),
    (
        Cat.BUT,
        0,
        "apart from that,|apart from that:|other than that,|other than that:|aside from that,"
        "|if that falls through|but|though|however|although|so|otherwise|instead|because"
        "|since i|as i|as long as|then"
        "|else|if not|yet|whereas|while|which is|which means|that's|that is|i.e.|ie|meaning"
        "|unless|after all|unfortunately|sadly|sorry|alternatively|failing that"
        "|failing which",
    ),
    (
        Cat.YES,
        0,
        "yes|sure|yep|yeah|perfect|works for me|that works|sounds good|sounds great"
        "|see you then|works|speak then|talk then|great|confirmed|deal|you're on"
        "|that's fine|that suits|ok|okay|it works|will do|happy to|absolutely|of course"
        "|lovely|that time works|that would work|that'll work|good for me|fine by me"
        "|fine with me|i'll be there|looking forward to it|i accept|accepted",
    ),
    (
        Cat.PICK,
        0,
        "first one|first option|first slot|first time|first suggestion|1st one|option 1"
        "|option a|option one|former|earlier one|earlier slot|earlier time|slot 1"
        "|first of those|first of the two|first date|#1|your first",
    ),
    (
        Cat.PICK,
        1,
        "second one|second option|second slot|second time|second suggestion|2nd one"
        "|option 2|option b|option two|slot 2|second of those|second of the two"
        "|second date|#2|your second|latter|2nd option|2nd slot",
    ),
    (
        Cat.PICK,
        2,
        "third one|third option|third slot|third time|third suggestion|3rd one|option 3"
        "|option c|option three|slot 3|third date|#3|3rd option|3rd slot|your third",
    ),
    (
        Cat.PICK,
        -1,
        "last one|last option|last slot|last of those|later one|later slot|later time"
        "|last of the three|last date|last suggestion",
    ),
    (
        Cat.PICK,
        9,
        "both work|both are|both fine|both suit|either works|either is|either one"
        "|either time|either of those|either of them|any of those|any of these"
        "|any of them|all of those|all of them|both of those|both of them|both times"
        "|both slots|all three|all work|any of your|either day|either slot"
        "|either of these|both good|either of the|any of the|all of these|either would"
        "|both would|neither|neither of|none of those|none of these|none of them"
        "|none of your|neither of those|neither of these",
    ),
)

#: Function words: they tell the language, and may stand behind a bare hour.
SMALL: Final = (
    "i you we he she it they me my your our us the a an and or to of in on for at is are am be will would could"
    " can do does did have has with this that as if so not but from by if then there here when what which who how"
    " please pls thanks thank too also just if i'm i'd i'll i've it's that's let let's might should may must each"
    " any some sharp instead onward give take until via over if unless because although though yes no hi hello dear"
    " best regards cheers lmk ok same either both don't"
)
