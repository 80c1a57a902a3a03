"""What the talk is called: parts of patterns, for text that is folded (small, no accents)."""

from typing import Final

#: what is agreed on
MEETING: Final = (
    r"(?:talk|call|chat|meet(?:ing)?|coffee|appointment|interview|conversation|zoom|slot|date"
    r"|session|visit|catch-up|gesprach|termin|telefonat|treffen|anruf|interviewtermin|verabredung"
    r"|rendez-vous|rdv|appel|entretien|echange|creneau|cafe|visio|rencontre"
    r"|cita|llamada|reunion|charla|entrevista|videollamada|encuentro)"
)
