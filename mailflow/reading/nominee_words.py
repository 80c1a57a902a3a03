"""Where a name stands that no cue points at, in patterns for `nominees`.

Each is looked for right before a name (its end) or right after it (its beginning).
"""

from __future__ import annotations

import re

from mailflow.reading.names import NAME
from mailflow.reading.referral_words import RELATIONS, TITLES

#: words with a capital before a name that are no part of it
FIRST = (
    r"(?:Die|Der|Den|Dem|Das|Our|The|My|El|La|Le|Les|Mon|Ma|Mi|Unsere?n?|Meine?n?|But|And|Aber|Und|Pero|Mais|Et|Or|Oder"
    r"|Da|Dann|Hier|Then|So|If|Maybe|Perhaps|Ihnen|Dir|Euch|Sie|Both|Either|Entweder|Vielleicht|Since|When|Because|Old)"
)
CANDIDATE = re.compile(
    rf"(?<![\w@.’'])(?!{FIRST}\s)(?P<title>(?:{TITLES}\s){{0,3}})(?P<name>{NAME})(?![\w@])"
)
ROLE = re.compile(RELATIONS, re.IGNORECASE)
HOUSEHOLD = re.compile(
    r"(?i)(?:\b(?:our|old|unsere?|de[rnm]|die|die alte|vom|beim|zum|zur|mitm|la|el|al|del|le)\s)$"
)
#: where a clause begins
OPENS = re.compile(
    r"(?i)(?:^|[.!?:;…]['\")]?\s{1,3}|\n\s{0,3}(?:[-*•]\s)?|[–—]\s|,?\s(?:but|and|though|however|while|und|aber|doch|nur|mais|et|or|pero|y)(?:\s\w{2,8},)?\s|,\s)"
    r"(?:(?:but|and|or|our|old|the|der|die|unsere?|la|el|le|maybe|perhaps|vielleicht|peut-être|quizás?|tal vez|either|both|entweder|both of)\s){0,3}$"
)
#: "the botanist is", "her name's", "es ist", "c'est", "es"
NAMES = re.compile(
    r"(?i)(?:\b(?:is|are|was|be|it's|its|that's|he's|she's|name's|named|called|ist|sind|wäre|heißt|heisst|nämlich|sondern|est|sont|serait|c'est|c’est|s'appelle|s’appelle|es|sería|se llama|llamad[oa])"
    r"|’s|'s|:|\b(?:you|du|sie|vous|tu)\s(?:want|need|mean|meant|brauchst|brauchen|mein\w+))\s(?:(?:de[rnm]|die|our|old|el|la|le|probably|wohl|vor allem|now|jetzt|inzwischen|a)\s){0,2}$"
)
TOWARDS = re.compile(
    r"(?i)\b(?:to|for|with|from|after|than|an|bei|mit|zu|zum|zur|für|à|chez|vers|par|avec|con|por|para|a|al|out of)\s(?:(?:de[rnm]|die|our|old|el|la|le)\s)?$"
)
PREDICATE = re.compile(
    r"(?:\s(?:\(|from|in|on|at|aus|im|in der|vom|von|hinterm|auf|unten|oben|du|de|des|del|à|au|en|over|next|two|down|something|or|oder|ou|o|and|und|et|y|sí|schon|does|can|has)\b"
    r"|,\s(?:he|she|they|who|die|der|er|qui|que|quien|elle|il|ella|él|our|the|my|a|an|in|from|mein\w*|unser\w*)\b|,\s[^.!?\n,]{3,50},\s[a-zà-ÿ]|['’]s\s(?:your|the|who)\b|\s(?!and\b|if\b|that\b|weil\b)[a-zà-ÿ]{2,})"
)
PRESENT = re.compile(
    r"[^.!?\n]{0,70}?\b(?:knows?|does|do|runs?|leads?|handles?|looks|teaches|has|have|can|could|will|would|still|sits?|works?|deals?|keeps?|covers?|minds?|holds?|loves?|likes?|might|is (?:your|the|who|in|a|an|more|better|on|next|closer)|'s (?:your|the)"
    r"|weiß|kennt|macht|sitzt|hat|kann|leitet|übernimmt|hilft|ist|zeigt|sait|connaît|fait|gère|peut|pourra|saura|travaille|est|adore|sabe|hace|lleva|conoce|puede|trabaja|es|está|tiene|se (?:ocupa|encarga))\b"
)
HAILED = re.compile(
    r"(?i)(?:^|[.!?,\n]\s?)(?:dear|hi|hello|hey|hiya|sorry|thanks|morning|liebe[rs]?|hallo|moin|bonjour|salut|cher|chère|hola|estimad[oa]|querid[oa]|buenas|sehr geehrter?)"
    rf"\s(?:{TITLES}\s){{0,3}}$"
    r"|(?i:\b(?:this is|here is|hier (?:ist|schreibt|spricht)|ici|soy|i'm|i am|je suis|ich bin|my name is|mein name ist|ich heiße|je m'appelle|me llamo|habla|the other)\s)$"
    r"|(?i:\b(?:was|is|with|met|had|know|knew|by)\san?\s|\b(?:einen?|une?|una|another)\s)$"
)
CALLED = re.compile(
    r"\s?(?:[!\n]|,(?!\s(?:he|she|they|who|die|der|er|qui|que|quien|elle|il|ella|él|our|the|my|in|from|ext|tel|\+|\d|the)\b)|\.?\s*$)"
)
THINGS = re.compile(
    r"['’]s?\s(?!(?:your|yer|ya|ur|the|a|who|in|on|been|got|still|more|better|department|desk|office|area|field|job|patch)\b)[a-z]"
)
START = re.compile(r"(?:^|[.!?…]['\")]?\s{1,3}|\n\s{0,3})$")
GERMAN = re.compile(
    r"\b(?:ich|der|die|das|dem|den|und|ist|wir|bis|bei|im|sie|mit|zu|wegen)\b", re.IGNORECASE
)
#: tells a person: "Kofi on the third floor does that, and he likes to talk"
PERSONAL = re.compile(
    r"[^!?\n]{0,100}\b(?:he|she|who|him|hers?|his|himself|herself|él|ella|quien)\b|\s?\([^)\n]{1,30}\)\s[a-z]"
)
APPOSED = re.compile(
    r",\s(?:does|did|has|is|knows|runs|can|will|might|would|kann|hat|macht|weiß|ist|fait|sait|est|peut|hace|sabe|es|puede)\b"
)
WHO = re.compile(r",?\s(?:who|he|she|they|der|die|er|qui|elle|il|que|quien|ella|él)\b")
ALONE = re.compile(r"(?:^|[.!?,\n]\s*)$")
ENDS = re.compile(r"[.!?]\s|\n")
QUESTION = re.compile(r"[^.!?\n]{0,90}\?")
SUGGESTS = re.compile(
    r"(?i)\b(?:maybe|perhaps|possibly|how about|what about|why (?:not|don't)|have you|could you|can you|vielleicht|wie wäre|warum nicht|peut-être|pourquoi pas|et si|quizás?|tal vez|qué tal|por qué no)\b"
)
TALKS_TO = re.compile(
    r"(?i)\b(?:thanks|thank you|thx|cheers|danke|merci|gracias|sure|yes|ja|oui|sí|no|nein|non|well|ok|okay|sorry|pleasure|morning|evening|afternoon)\b[^.!?\n]{0,40}[,\s]\s?$"
)
LOOKS_BACK = re.compile(
    r"(?i)\b(?:i|ich|je|j'ai|we|wir|nous|yo)\b[^.!?\n]{0,50}\b(?:worked|studied|trained|learn\w*|met|knew|took|read|saw|heard|lost|married|signed|owe|retired|remember|hatte|habe[n]?|war|lernte|arbeitete|gelernt|travaillé|appris|rencontré|connu|lu|trabaj[ée]|aprendí|conocí|leí|estuve)\b"
    r"|\b(?:since|seit|depuis|desde|until|when|als|quand|cuando|if|wenn|si|thanks to|dank|grâce à|gracias a)\s(?:\S{1,12}\s){0,2}$"
    r"|\b(?:next to|neben|à côté de|al lado de|share an? \w+ with)\s$|\b(?:say hello|hello to|regards to|greet|grüß\w*|embrasse|saludos a|saluda)\b"
    r"|\b(?:trabajé|aprendí|conocí|serví)\b"
)
#: "… wishes. - Imran, Asst. Manager"
SIGNED = re.compile(r"[.!?)\n]\s?[-–—]{1,2}\s?$")
FIRST_PERSON = re.compile(r"(?i)\b(?:i|i'm|ich|je|j'ai|yo|we|wir|nous)\b")
