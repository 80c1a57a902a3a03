"""The words mail systems use: names of daemons, subjects and openings of bounces, by language.

Subjects are matched at the start of the subject, openings anywhere in the first lines of the
notice, all without case. A phrase stands here only where a person would hardly open a letter
with it; people do use these words further down, so `daemons` never trusts one alone.
"""

from __future__ import annotations

#: Local parts no person has.
DAEMON_NAMES = (
    r"mailer[-_.]?daemon", r"mail[-_.]?daemon", r"maildaemon", r"m?daemon",
    r"mail\.delivery\.(?:sub)?system", r"microsoftexchange[0-9a-f]{16,40}", r"ndr[-_.]?\w{0,20}",
    r"postmaster", r"imss", r"\w{1,20}_smtp_mail_service", r"mail[-_.]?delivery[\w.-]{0,20}",
    r"no[-_.]?reply", r"do[-_.]?not[-_.]?reply", r"(?:sys)?admin(?:istrator)?", r"root", r"system", r"[\w.]{1,40}-(?:admin|request|owner)", r"owner-[\w.-]{1,40}",
    r"listserv", r"majordomo", r"sympa", r"mailman", r"notifications?", r"autoreply", r"bounces?", r"double-bounce", r"smtpd?", r"mail[-_.]?system", r"mdaemon", r"exchange",
)
#: Of these, the ones a person may read and answer.
SHARED_NAMES = (
    r"postmaster", r"exchange", r"smtpd?", r"bounces?", r"imss", r"no[-_.]?reply", r"do[-_.]?not[-_.]?reply", r"(?:sys)?admin(?:istrator)?", r"root", r"system",
    r"[\w.]{1,40}-(?:admin|request|owner)", r"owner-[\w.-]{1,40}", r"listserv", r"majordomo", r"sympa", r"mailman", r"notifications?", r"autoreply",
)

#: Display names.
DAEMON_TITLES = (
    r"mail(?:er)?[- _]?(?:delivery|daemon|system|er[- ]daemon)", r"mail delivery",
    r"internet mail delivery", r"delivery (?:sub)?system", r"delivery (?:status )?notification",
    r"system administrator", r"mail administrator", r"ndr administrator", r"interscan",
    r"e-?mail delivery", r"microsoft outlook$", r"message delivery", r"mailserver",
    r"mail server", r"automated response from .{0,40}postmaster",
)

SUBJECTS = (
    # English
    r"undeliver(?:able|ed)\b", r"undelivrable", r"non[- ]?deliver(?:able|y|ed)",
    r"(?:message |mail |e-?mail )?(?:was |is |status )?(?:not|un)[- ]?deliver(?:ed|able)",
    r"return(?:ed|ing) (?:mail|message|e-?mail|to sender)", r"failure notice", r"failure delivery",
    r"failed (?:mail|message|delivery|to deliver)", r"delivery (?:has )?fail", r"failure to deliver",
    r"(?:mail|message|e-?mail) (?:delivery )?(?:fail|error|problem|warning|could not)",
    r"delivery (?:status )?(?:notification|report|error|problem|subsystem|warning|unsuccessful)",
    r"(?:permanent|temporary|final|fatal) (?:delivery )?(?:failure|error)", r"notification d'[ée]tat",
    r"warning: (?:could not send|message|e-?mail|mail)", r"(?:mail|message) (?:has been )?delay",
    r"delayed (?:mail|message|delivery)", r"delivery delay", r"could(?: not|n't) (?:be )?(?:deliver|send)",
    r"(?:mail )?system error", r"processing error", r"nondeliverable", r"bounced? (?:mail|message)",
    r"loop alert", r"automatically rejected", r"(?:message|mail) (?:was )?(?:rejected|blocked|refused)",
    r"rejected (?:mail|message|posting)", r"there was an error (?:sending|delivering)",
    r"(?:recipient|user|mailbox) (?:unknown|not found|full|unavailable)", r"postfix smtp server: errors",
    r"unable to deliver", r"no such user", r"unzustellbar", r"inability to deliver", r"mail failed",
    r"(?:automatic )?notification of (?:mail )?(?:non-?delivery|delivery)", r"your message could",
    # German
    r"nicht zustellbar", r"unzustellbare", r"zustellung", r"nachricht (?:konnte )?nicht zu",
    r"(?:mail|e-mail|nachricht) nicht zugestellt", r"zustell(?:fehler|problem|bericht|ungsbenachr)",
    r"fehler (?:bei|beim) (?:der )?(?:zustell|versand)", r"benachrichtung zum", r"r[üu]ckl[äa]ufer",
    r"benachrichtigung (?:zum|über)",
    # French, Spanish, Italian, Portuguese
    r"non[- ]remis", r"[ée]chec (?:de (?:la )?)?(?:remise|livraison|distribution|d'envoi)", r"message non d[ée]livr",
    r"non d[ée]livr", r"courrier (?:non|retourn)", r"rapport de non[- ]remise", r"notification de non",
    r"no se (?:puede|pudo|ha podido) entregar", r"(?:correo|mensaje|mail) (?:no|devuelto|rechazado)",
    r"fallo (?:de|en la) entrega", r"error (?:de|en la) entrega", r"no entregad", r"notificaci[óo]n de (?:estado|entrega)",
    r"mancat[oa] (?:recapito|consegna)", r"impossibile (?:recapitare|consegnare)", r"non recapitabile",
    r"messaggio (?:non|respinto)", r"n[ãa]o (?:entregue|foi poss[íi]vel)", r"falha (?:na|de) entrega",
    r"mensagem (?:n[ãa]o|devolvida)", r"n[ãa]o (?:é )?entreg",
    # Dutch, Nordic
    r"onbestelbaar", r"(?:niet|kan niet worden) (?:bezorgd|afgeleverd)", r"ikke leverbar", r"kan ikke leveres",
    r"olevererbart", r"(?:gick|går) inte att leverera", r"det g(?:å|a)r inte att", r"kunne ikke leveres",
    r"ei voida toimittaa", r"toimittamaton", r"leveringsfeil", r"leveringsfejl", r"leveransfel",
    # Slavic, Hungarian, Turkish, Greek
    r"niedostarczon", r"nie (?:można|mo[żz]e|zosta[łl]a) dostarcz", r"zwrot", r"nedoru[čc]", r"kézbesíthetetlen",
    r"nem kézbesíthető", r"недостав", r"не ?доставлен", r"(?:ваше )?(?:сообщение|письмо) не ", r"невозможно доставить",
    r"отказ в доставке", r"ошибка доставки", r"teslim edilemedi", r"iletilemedi", r"αδύνατη η παράδοση", r"nelivrat",
    # Japanese, Chinese, Korean
    r"配信不能", r"配信できません", r"送信(?:エラー|できません)", r"メッセージを配信できません", r"メール(?:を|が)?(?:送信|配送|配信)(?:エラー|でき)",
    r"配送(?:エラー|できません)", r"宛先不明", r"不着", r"(?:邮件)?退信", r"系统退信", r"无法(?:送达|投递)", r"未(?:送达|能送达)", r"邮件(?:无法|未能|投递失败)",
    r"退回", r"無法(?:傳遞|遞送|送達)", r"배달(?:되지|할 수|실패)", r"배달 상태", r"전송 ?실패", r"메일 ?(?:전송|발송) ?실패",
)

OPENINGS = (
    # English
    r"could(?: not|n't) be delivered", r"(?:was|were|has|have)(?: not|n't) (?:yet )?(?:been )?delivered",
    r"not (?:been )?delivered to", r"(?:was|were)(?: not|n't) able to deliver", r"(?:unable|failed|trouble|not able) (?:to )?deliver",
    r"un?able to deliver", r"delive?e?ry (?:to|of|has|have|attempts?)\b.{0,80}?(?:failed|postponed|delayed)", r"error (?:while|occurred while) .{0,20}?deliver",
    r"error (?:has occurred |occurred )?(?:while|in|during) (?:attempting|trying) to deliver", r"error delivering",
    r"(?:permanent|fatal|delivery) (?:fatal )?(?:error|failure|problem)s?", r"did(?: not|n't) reach the following", r"did not receive (?:a copy|this)",
    r"returned (?:message )?(?:below|to sender|because|mail)", r"undeliver(?:able|ed)", r"deliver(?:y|ies) (?:has |have )?fail(?:ed|ure)",
    r"(?:following|these) (?:recipient|address)\S{0,8}\b.{0,60}(?:fail|error|reject|could not|not be reached)", r"failed (?:addresses|recipients)",
    r"recipients? (?:was|were|have been) rejected", r"transcript of session follows", r"(?:user|recipient|mailbox|account) (?:is )?(?:unknown|full|not found|disabled|unavailable)",
    r"unknown (?:user|recipient|address|local)", r"invalid (?:final )?(?:delivery|recipient|user|address)", r"not listed in", r"no (?:such|valid) (?:user|recipients?|mailbox)",
    r"delivery (?:status )?notification", r"rejected by (?:the|a) ", r"was (?:automatically )?(?:rejected|refused)", r"status notification",
    r"has been (?:returned|rejected|postponed|delayed|refused)", r"mailbox is full", r"over(?: the)? quota", r"(?:quota|size|limit) exceeded", r"exceed(?:ed|s|ing) .{0,40}(?:quota|limit|size)",
    r"warning message only", r"(?:does not|doesn't) (?:exist|have a .{0,60} account)", r"duplicated message-id", r"not accepting mail", r"did not exactly match",
    r"will (?:continue to (?:try|attempt)|be retried|keep trying)", r"encountered an error", r"mail loop", r"cannot (?:be )?(?:deliver|send)", r"message rejected", r"message (?:was )?not sent",
    # German
    r"nicht zugestellt", r"(?:nicht|unmöglich) zu ?(?:ge)?stell", r"unzustellbar", r"zustellung .{0,60}(?:fehlgeschlagen|gescheitert|verz[öo]gert)", r"konnte nicht .{0,60}(?:zugestellt|übermittelt|ausgeliefert|gesendet)",
    r"empfänger (?:ist )?unbekannt", r"übermittlungsfehler", r"postfach (?:ist )?voll",
    # French, Spanish, Italian, Portuguese
    r"n['’](?:a|ont) (?:pas )?pu [êe]tre (?:remis|d[ée]livr|envoy|distribu|achemin)", r"impossible de (?:remettre|d[ée]livrer|distribuer)", r"[ée]chec de la (?:remise|livraison|distribution)", r"boîte .{0,20}pleine",
    r"no (?:pudo|puede|ha podido|se ha podido|pudieron) .{0,20}(?:ser )?entreg", r"no se (?:pudo|puede|ha podido) entregar", r"buz[óo]n .{0,20}lleno", r"non (?:è|e') (?:stato possibile|stata).{0,40}(?:recapit|consegn)",
    r"impossibile (?:recapitare|consegnare)", r"n[ãa]o (?:p[ôo]de|pode|foi).{0,20}(?:ser )?(?:entregue|enviada)", r"casella .{0,20}piena",
    # Dutch, Nordic
    r"(?:kon|kan) niet worden (?:bezorgd|afgeleverd)", r"kunne ikke leveres", r"kunde inte levereras", r"ei voitu toimittaa",
    # Slavic and others
    r"не (?:может быть |было |удалось )?доставлен", r"невозможно доставить", r"не удалось доставить", r"nie (?:można|mogła|została) .{0,20}dostarcz", r"nelze doručit", r"nem .{0,20}kézbesít", r"teslim edilemedi",
    # Japanese, Chinese, Korean
    r"(?:送信|配信|配送|送達|お届け)(?:が|は|に|を)?(?:でき|出来|失敗|エラー|不能)", r"エラーのため", r"宛先(?:が|に|の)?.{0,20}(?:見つかりません|存在しません)", r"failure reasons?",
    r"无法(?:送达|投递|发送)", r"未能送达", r"投递失败", r"退信", r"無法(?:傳遞|遞送|送達)", r"배달(?:되지|하지|할 수) ", r"전송.{0,10}실패",
    # Google Groups, in the languages it speaks: a group that isn't there or doesn't take the mail
    r"groups\.google\.com/support", r"support\.google\.com/.{0,20}groups",
)

#: Still being tried.
DELAYS = (
    r"warning message only", r"(?:not|n't) yet (?:been )?(?:delivered|able)", r"will (?:continue|keep) (?:to )?(?:try|attempt|retry)",
    r"will (?:be retried|retry|try again|keep trying)", r"(?:still|are) being retried", r"still trying", r"attempts? will continue",
    r"(?:has been|is|was|been) (?:delayed|postponed|deferred|queued)", r"delayed (?:mail|\d{1,4} (?:hour|day|minute))", r"(?:message|delivery|mail) delay(?:ed)?\b",
    r"could not send message for past", r"will be (?:attempted|tried) again", r"delivery status notification \(delay\)", r"(?:delivery|mail) (?:status notification: delayed|warning)",
    r"transient non-fatal errors", r"verz(?:ö|oe)gert", r"weitere (?:zustell)?versuche", r"retard[ée]", r"retras(?:ado|o)", r"in ritardo", r"atrasad", r"vertraagd",
    r"försen", r"forsinket", r"задерж", r"повторн.{0,20}попыт", r"遅延", r"引き続き", r"延迟", r"지연",
)
#: Words that end all trying, whatever warning stands beside them.
GIVEN_UP = (
    r"(?:given|giving) up on|(?:have|'ve) given up|giving up\.", r"permanent(?:ly)? (?:fatal )?(?:error|fail)", r"failed permanently", r"not (?:going to )?(?:try|be retried|be attempted) again",
    r"no (?:further|more) attempts", r"has been removed from the (?:mail )?queue", r"(?:failed|expired) after", r"cannot send message for", r"permanent errors?",
)
