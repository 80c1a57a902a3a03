"""The marks mail programs put before a subject when they answer, forward or give notice.

A word table: what each language's programs write, without the colon. Only words that
stand before a colon are met, so a short one (Italian R and I) does little harm.
"""

from __future__ import annotations

REPLY_MARKS: tuple[str, ...] = (
    # English, and what most programs write everywhere
    *("Re", "Fw", "Fwd", "Forward", "Forwarded", "Reply"),
    # German
    *("AW", "Antw", "Antwort", "WG", "Weitergeleitet", "Weiterleitung"),
    # Danish, Norwegian, Swedish, Icelandic, Finnish
    *("SV", "VS", "VB", "VL", "Svar", "Videresendt", "FS", "Framsent", "Vastaus"),
    # Dutch
    *("Antwoord", "Doorst", "Doorgestuurd", "Betr", "Bet"),
    # French
    *("TR", "RÉ", "RÉF", "Réf", "Rép", "Réponse", "Transféré"),
    # Italian
    *("R", "RIF", "I", "Inoltra", "Inoltro"),
    # Spanish, Portuguese, Catalan
    *("RV", "RES", "RESP", "REENV", "Reenv", "ENC", "Enc", "Fw-Re"),
    # Polish, Czech, Slovak, Slovene, Croatian, Serbian
    *("Odp", "PD", "Přep", "Předat", "Odpoveď", "Odg", "Prosl", "Posredovano", "Одг"),
    # Hungarian, Romanian
    *("Vá", "Továbbítás", "Továbbított", "Răsp", "Redir"),
    # Turkish
    *("YNT", "İLT", "ILT"),
    # Greek
    *("ΑΠ", "Απ", "ΣΧΕΤ", "ΠΡΘ"),
    # Latvian, Lithuanian, Estonian
    *("Atb", "Ats", "Vast", "Pārs", "Edasi", "Ed"),
    # Russian, Ukrainian, Bulgarian
    *("НА", "Отв", "Ответ", "Пересл", "Відп", "Отг", "Препр"),
    # Welsh, Irish
    *("ATB", "YML"),
    # Indonesian, Malay, Vietnamese
    *("BLS", "Balas", "TRS", "Trả lời", "TL", "Chuyển tiếp"),
    # Hebrew, Arabic, Persian
    *("השב", "תשובה", "הועבר", "העברה", "رد", "إعادة توجيه", "پاسخ"),
    # Chinese, Japanese, Korean, Thai
    *("回复", "回覆", "答复", "答覆", "转发", "轉寄", "轉發", "返信", "転送"),
    *("회신", "답장", "전달", "ตอบกลับ", "ส่งต่อ"),
)

NOTICE_MARKS: tuple[str, ...] = (
    *("Automatic reply", "Auto reply", "Auto-reply", "Autoreply", "Auto", "Auto response"),
    *("Out of office", "Out of Office AutoReply", "Out of Office Reply", "Away"),
    *("Automatische Antwort", "Abwesenheitsnotiz", "Abwesend", "Abwesenheitsmeldung"),
    *("Réponse automatique", "Absence", "Respuesta automática", "Fuera de la oficina"),
    *("Risposta automatica", "Resposta automática", "Automatisch antwoord", "Autosvar"),
    *("Automatiskt svar", "Automatisk svar", "Automaattinen vastaus", "Automatická odpověď"),
    *("Automatyczna odpowiedź", "Otomatik Yanıt", "Автоответ", "自动回复", "自動回覆", "自動応答"),
    *("Accepted", "Declined", "Tentative", "Tentatively Accepted", "Canceled", "Cancelled"),
    *("New Time Proposed", "Updated invitation", "Invitation", "Canceled event"),
    *("Zugesagt", "Abgesagt", "Mit Vorbehalt", "Neuer Zeitvorschlag", "Einladung"),
    *("Accepté", "Refusé", "Annulé", "Aceptado", "Aceptada", "Rechazado", "Cancelado"),
    *("Undeliverable", "Undelivered", "Delivery Status Notification", "Unzustellbar"),
    *("Read", "Not read", "Gelesen", "Lu", "Leído", "Delivered"),
)
