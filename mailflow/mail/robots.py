"""Machines that answer for an office: acknowledgements, and challenges to prove oneself.

Both need two signs, as people write "we have received your request" too: the phrase, and
either a machine's admission, a number to quote, or a sender nobody reads.
"""

from __future__ import annotations

import re

from mailflow.mail.caseless import Phrases
from mailflow.mail.message import Message

CEILING = 6_000

_RECEIVED = Phrases(
    (
        (
            r"(?:request|ticket|case|enquiry|inquiry|application) \W{0,2}#?\w{0,12}.{0,60}?"
            r"(?:was |has been )?(?:received|logged|opened|registered)"
        ),
        r"(?:we|i) (?:have |'ve )?(?:successfully )?receiv(?:e|ed) your",
        (
            r"your (?:e-?mail|message|request|enquiry|inquiry|application|submission|question"
            r"|ticket|case|mail) (?:has been|was|is being) (?:successfully )?(?:received"
            r"|submitted|logged|registered|forwarded|queued|created|opened|processed)"
        ),
        (
            r"(?:thank you|thanks) for (?:contacting|reaching out to|your (?:application"
            r"|submission|enquiry|inquiry|request)|getting in touch with|submitting|applying)"
        ),
        r"(?:acknowledge|confirm)s? (?:the )?receipt",
        r"a (?:support )?(?:ticket|case|request) has been (?:created|opened|logged)",
        r"(?:wir haben|ich habe) ihre .{0,40}erhalten",
        r"ihre .{0,40} (?:ist|sind) (?:bei uns )?eingegangen",
        r"eingangsbest[äa]tigung",
        r"empfangsbest[äa]tigung",
        r"vielen dank f[üu]r ihre (?:anfrage|nachricht|mitteilung|bewerbung)",
        r"nous avons bien re[çc]u",
        r"votre (?:message|demande|courriel|mail).{0,40} (?:a bien [ée]t[ée]|bien re[çc]u)",
        r"accus[ée] de r[ée]ception",
        r"hemos recibido (?:su|tu)",
        r"(?:su|tu) (?:mensaje|solicitud|consulta|correo) ha sido (?:recibid|registrad)",
        r"acuse de recibo",
        r"abbiamo ricevuto",
        r"recebemos (?:a )?sua",
        r"we hebben uw .{0,40}ontvangen",
        r"vi har mott?agit",
        r"vi har modtaget",
        r"vi har mottatt",
        r"otrzymaliśmy",
        r"мы получили ваше",
        r"ваше (?:обращение|письмо|сообщение) (?:получено|принято|зарегистрировано)",
        r"(?:お問い合わせ|メール)を?(?:受け付け|受信|拝受)",
        r"受付(?:完了|いたしました)",
        r"我们已(?:收到|经收到)",
        r"已收到您",
    )
)
_ADMITS = Phrases(
    (
        (
            r"(?:this is|this message is|this e-?mail (?:is|was)|this mail (?:is"
            r"|was)) an? (?:automat|auto-|system)"
        ),
        (
            r"automat(?:ed|ic(?:ally)?)[- ](?:generated|sent|response|reply|message|acknowledg"
            r"|confirmation|e-?mail)"
        ),
        r"(?:please )?do not (?:reply|respond) (?:to|directly)",
        r"not monitored",
        r"unmonitored",
        r"automatisch (?:erstellt|erzeugt|generiert|versandt|verschickt)",
        r"automatische (?:nachricht|best[äa]tigung|antwort|e-?mail)",
        r"antworten sie (?:bitte )?nicht",
        r"g[ée]n[ée]r[ée] automatiquement",
        r"message automatique",
        r"(?:ne (?:pas|veuillez pas) r[ée]pondre|merci de ne pas r[ée]pondre)",
        r"generado autom[áa]ticamente",
        r"mensaje autom[áa]tico",
        r"no responda",
        r"generato automaticamente",
        r"gerada automaticamente",
        r"automatisch gegenereerd",
        r"автоматически",
        r"自動(?:送信|配信|返信)",
        r"系统自动",
    )
)
_NUMBER = re.compile(
    (
        r"(?:ticket|case|request|reference|ref|incident|vorgang|dossier|caso|anfrage"
        r"|bearbeitungs)[\w -]{0,24}(?:number|no|nr|id|nummer|n°|num[ée]ro|número)?\W{0,4}(?:#"
        r"|\b[A-Z]{0,6}-?)\d{3,}|\[#?\w{0,12}[-#]\d{3,12}\]|##-"
        r"|#\d{4,12}\b|(?:number|n[úu]mero|nummer|num[ée]ro)\W{0,3}#?\d{3,12}\b"
    ),
    re.IGNORECASE,
)
_UNREAD = re.compile(
    r"\A(?:.{0,40}[-_.+])?(?:no|do[-_.]?not|donot|ne|not|nao|nicht|keine)[-_.]?(?:reply"
    r"|respond|r[ée]ponse|antwort(?:en)?|responda|replies|repondre"
    r"|answer)(?:[-_.+].{0,60})?\Z"
    r"|\A(?:notifications?|notify|alerts?|mailer|auto-?(?:reply|confirm|mailer|responder)"
    r"|robot|bot|newsletters?|news|marketing|digest|updates?)(?:[-_.+].{0,60})?\Z",
    re.IGNORECASE,
)
_CHALLENGE = Phrases(
    (
        (
            r"(?:verify|prove|confirm)\b.{0,40}\b(?:you(?:'re| are)|you are indeed) (?:a "
            r"|an )?(?:real |actual )?(?:human|person)"
        ),
        (
            r"(?:your|this) (?:message|e-?mail|mail) (?:is|has been|was"
            r"|to .{1,80} is) (?:being )?(?:held|waiting|on hold|quarantined|put on hold|pending)"
        ),
        (
            r"(?:awaiting|requires?|need[s]?) (?:your |sender |you to )?(?:verif|confirm"
            r"|authori)\w{0,8} (?:before|to|that|in order)"
        ),
        (
            r"(?:sender|address|e-?mail) (?:verification|authentication"
            r"|confirmation) (?:required|request|needed)"
        ),
        r"(?:approved|allowed|guest|authorized|trusted|verified) senders?(?: list)?",
        r"challenge[- /]response",
        r"to (?:complete|ensure|release) .{0,40}delivery.{0,60}(?:click|reply)",
        (
            r"(?:click|follow) .{0,60}(?:to|and) (?:verify|confirm|prove|release"
            r"|deliver)\b.{0,40}(?:message|e-?mail|mail|human|address)"
        ),
        r"one[- ]time (?:verification|authentication)",
        r"not (?:yet )?(?:recognized|on (?:my|the|our) (?:approved|white|safe))",
        r"best[äa]tigen sie.{0,60}(?:mensch|absender|zustellung)",
        r"confirme[rz]?.{0,60}(?:[êe]tre humain|exp[ée]diteur)",
        r"confirm[ae].{0,60}(?:es humano|remitente)",
        r"captcha",
    )
)
_LINK = re.compile(
    (
        r"https?://|reply to this (?:message|e-?mail|mail)|antworten sie auf diese"
        r"|r[ée]pond(?:re|ez) [àa] ce"
    ),
    re.IGNORECASE,
)


# Programs with a window; none of them answers by itself.
_PROGRAM = re.compile(
    r"apple mail|i(?:phone|pad|pod) mail|microsoft outlook|macoutlook|outlook express|thunderbird"
    r"|k-9 mail|fairemail|aquamail|\bmutt|neomutt|alpine|cyrus-jmap|ymail|roundcube|squirrelmail"
    r"|evolution|kmail|claws|sylpheed|airmail|em client|the bat!|superhuman|geary|mailmate"
    r"|postbox|seamonkey|gnus|spark|samsungemail|windows ?live mail|foxmail|becky!|horde",
    re.IGNORECASE,
)


def acknowledges(subject: str, text: str, local: str) -> str:
    """The words by which a machine says that our mail came in, or "". Two signs needed."""
    words = f"{subject[:300]}\n{text[:CEILING]}"
    received = _RECEIVED.find(words)
    if not received:
        return ""
    second = _ADMITS.find(words)
    if not second and (found := _NUMBER.search(words) or _UNREAD.match(local[:80])):
        second = found[0]
    return f"{received[:60]} · {second[:40]}" if second else ""


def challenges(subject: str, text: str) -> str:
    """The words by which a filter asks us to prove ourselves, or "". Needs a way to do so."""
    words = f"{subject[:300]}\n{text[:CEILING]}"
    if not _LINK.search(words):
        return ""
    found = list({hit.casefold()[:60]: hit[:60] for hit in _CHALLENGE.every(words)}.values())
    return " · ".join(found[:2]) if len(found) > 1 else ""


def is_unread(local: str) -> bool:
    """Is this a local part that nobody reads (no-reply and its kin)?"""
    return bool(_UNREAD.match(local[:80]))


def typed_in(message: Message) -> str:
    """The program a person typed this in, or "". Vacation programs name themselves or nothing."""
    named = f"{message.header('user-agent')} {message.header('x-mailer')}"[:300]
    found = _PROGRAM.search(named)
    return found[0] if found else ""


def says_received(subject: str, text: str) -> bool:
    """Does the text say our mail came in? For mails known to be automatic."""
    return bool(_RECEIVED.find(f"{subject[:300]}\n{text[:CEILING]}"))
