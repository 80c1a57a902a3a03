"""Words by their class, in the four languages: parts of patterns for folded text (small, no
accents), which many clauses about something else than the talk are known by.
"""

from typing import Final

#: I and we, and those of whom one tells, with what is contracted with them
PRONOUN: Final = (
    r"(?:(?:i|we)(?:'m|'ve|'ll|'re)?|im|ive|he|she|they|ich|wir|er|sie|es|je|j'|j'ai|nous|il"
    r"|elle|ils|yo|nosotros)"
)
#: what is the writer's
POSSESSIVE: Final = r"(?:my|our|mein\w*|unser\w*|mon|ma|mes|notre|nos|mis?|nuestr\w+)"
#: … and whatever is known, or somebody's, as a subject
DETERMINER: Final = rf"(?:the|his|her|their|der|die|das|l[ae]s?|l'|el|los|{POSSESSIVE})"
#: what is agreed on, by its name
MEETING: Final = (
    r"(?:talk|call|chat|meet(?:ing)?|coffee|appointment|interview|conversation|zoom|slot|date"
    r"|session|visit|catch-up|gesprach|termin|telefonat|treffen|anruf|interviewtermin|verabredung"
    r"|rendez-vous|rdv|appel|entretien|echange|creneau|cafe|visio|rencontre"
    r"|cita|llamada|reunion|charla|entrevista|videollamada|encuentro)"
)
