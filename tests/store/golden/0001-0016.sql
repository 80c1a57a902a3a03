BEGIN TRANSACTION;
CREATE TABLE "address" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "contact_id" INTEGER NOT NULL, "spec" VARCHAR(255) NOT NULL, "key" VARCHAR(255) NOT NULL, "position" INTEGER NOT NULL, "dead" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("contact_id") REFERENCES "contact" ("id") ON DELETE CASCADE);
INSERT INTO "address" VALUES(1,1,1,'jane.doe@acme.example','jane.doe@acme.example',0,0);
INSERT INTO "address" VALUES(2,1,2,'omar@bluebird.example','omar@bluebird.example',0,0);
INSERT INTO "address" VALUES(3,1,3,'lena.vogt@stadtwerke.example','lena.vogt@stadtwerke.example',0,0);
CREATE TABLE "advice" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "text" TEXT NOT NULL, "at" CHAR(27) NOT NULL, "done_at" CHAR(27), "outcome" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "advice" VALUES(1,1,1,'start with one ward and one question.','2026-03-07T08:30:00.000000Z','2026-03-22T17:00:00.000000Z','I began with one ward, and the nurses asked for more');
CREATE TABLE "aim" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "topic" TEXT NOT NULL, "created_at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "aim" VALUES(1,1,'how hospitals put their data to use','2026-03-02T08:30:00.000000Z');
CREATE TABLE "appointment" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "uid" TEXT NOT NULL, "instance" TEXT NOT NULL, "detail" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "appointment" VALUES(1,1,1,'9e5dc25ef09838dbcc31c7ca517c31d4@home.example','','{"uid": "9e5dc25ef09838dbcc31c7ca517c31d4@home.example", "instance": null, "sequence": 0, "stamp": "2026-03-03T08:30:00+00:00", "starts_at": "2026-03-06T15:00:00+00:00", "minutes": 20, "place": "", "organizer": "sam@home.example", "cancelled": false, "rule": "", "answers": []}');
CREATE TABLE "asked" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "issued_id" INTEGER NOT NULL, "receipt_hash" VARCHAR(255) NOT NULL, "message_id" TEXT NOT NULL, "words" TEXT NOT NULL, "at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("issued_id") REFERENCES "issued" ("id") ON DELETE CASCADE);
CREATE TABLE "awaited" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "role" VARCHAR(255) NOT NULL, "folder" TEXT NOT NULL, "uidvalidity" INTEGER NOT NULL, "uid" INTEGER NOT NULL, "size" INTEGER NOT NULL, "arrived" CHAR(27) NOT NULL, "message_id" TEXT NOT NULL, "written" TEXT NOT NULL, "threads" TEXT NOT NULL, "object_id" VARCHAR(255) NOT NULL, "gone_at" CHAR(27), FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "command" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "message_id" TEXT NOT NULL, "at" CHAR(27) NOT NULL, "outcome" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "command" VALUES(1,1,'<179594333987.16436.7214348424547283468@home.example>','2026-03-07T08:30:00.000000Z','your notes on Jane Doe are kept; a thank-you note is being drafted.');
INSERT INTO "command" VALUES(2,1,'<179594333993.16436.6279675352030931376@home.example>','2026-03-07T08:30:00.000000Z','your notes on Tess Bond are kept; a thank-you note is being drafted.');
INSERT INTO "command" VALUES(3,1,'<179594335434.16436.5230913186516721520@home.example>','2026-03-20T08:30:00.000000Z','your notes on Priya Shah are kept; a thank-you note is being drafted.');
CREATE TABLE "company" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "folder" VARCHAR(255) NOT NULL, "one" VARCHAR(255) NOT NULL, "other" VARCHAR(255) NOT NULL, "mails" INTEGER NOT NULL, "last_at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "contact" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "name" VARCHAR(255) NOT NULL, "organisation" VARCHAR(255) NOT NULL, "title" VARCHAR(255) NOT NULL, "relationship" VARCHAR(255) NOT NULL, "zone" VARCHAR(255) NOT NULL, "country" VARCHAR(255) NOT NULL, "language" VARCHAR(255) NOT NULL, "connection" TEXT NOT NULL, "research" TEXT NOT NULL, "referrer_id" INTEGER, "notes" TEXT NOT NULL, "tags" TEXT NOT NULL, "stopped" INTEGER NOT NULL, "proposed" INTEGER NOT NULL, "created_at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("referrer_id") REFERENCES "contact" ("id") ON DELETE SET NULL);
INSERT INTO "contact" VALUES(1,1,'Jane Doe','Acme Health','','alumni','Europe/London','','en','we both studied at Leeds','you lead the team that reads hospital data',NULL,'','[]',0,0,'2026-03-02T08:30:00.000000Z');
INSERT INTO "contact" VALUES(2,1,'Omar Haddad','Bluebird','','cold','Europe/London','','en','','you wrote about measuring waiting times',NULL,'','[]',0,0,'2026-03-02T08:30:00.000000Z');
INSERT INTO "contact" VALUES(3,1,'Lena Vogt','Stadtwerke','','conference','Europe/London','','en','we met at the health data days in Berlin','you presented a dashboard for wards',NULL,'','[]',0,0,'2026-03-02T08:30:00.000000Z');
CREATE TABLE "correspondent" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "folder" VARCHAR(255) NOT NULL, "key" VARCHAR(255) NOT NULL, "domain" VARCHAR(255) NOT NULL, "name" VARCHAR(255) NOT NULL, "written" INTEGER NOT NULL, "received" INTEGER NOT NULL, "together" INTEGER NOT NULL, "last_at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "correspondent" VALUES(1,1,'Sent','jane.doe@acme.example','acme.example','Jane Doe',5,0,0,'2026-03-23T08:30:00.000000Z');
INSERT INTO "correspondent" VALUES(2,1,'Sent','omar@bluebird.example','bluebird.example','Omar Haddad',4,0,0,'2026-03-17T08:30:00.000000Z');
INSERT INTO "correspondent" VALUES(3,1,'Sent','lena.vogt@stadtwerke.example','stadtwerke.example','Lena Vogt',2,0,0,'2026-03-04T17:00:00.000000Z');
INSERT INTO "correspondent" VALUES(4,1,'Sent','victor@initech.example','initech.example','Victor Hale',2,0,0,'2026-03-18T17:00:00.000000Z');
INSERT INTO "correspondent" VALUES(5,1,'Sent','ines@vandelay.example','vandelay.example','Ines Costa',2,0,0,'2026-03-11T08:30:00.000000Z');
INSERT INTO "correspondent" VALUES(6,1,'Sent','nora@oldaddress.example','oldaddress.example','Nora Lind',1,0,0,'2026-03-02T08:30:00.000000Z');
INSERT INTO "correspondent" VALUES(7,1,'Sent','guy.moreau@clinique.example','clinique.example','Guy Moreau',1,0,0,'2026-03-02T08:30:00.000000Z');
INSERT INTO "correspondent" VALUES(8,1,'Sent','karl@umbrella.example','umbrella.example','Karl Weiss',2,0,0,'2026-03-11T08:30:00.000000Z');
INSERT INTO "correspondent" VALUES(9,1,'Sent','tess@hooli.example','hooli.example','Tess Bond',4,0,0,'2026-03-07T17:00:00.000000Z');
INSERT INTO "correspondent" VALUES(10,1,'INBOX','jane.doe@acme.example','acme.example','Jane Doe',0,2,0,'2026-03-03T13:18:00.000000Z');
INSERT INTO "correspondent" VALUES(11,1,'INBOX','tess@hooli.example','hooli.example','Tess Bond',0,2,0,'2026-03-04T00:12:00.000000Z');
INSERT INTO "correspondent" VALUES(12,1,'INBOX','guy.moreau@clinique.example','clinique.example','Guy Moreau',0,1,0,'2026-03-03T20:30:00.000000Z');
INSERT INTO "correspondent" VALUES(13,1,'INBOX','lena.vogt@stadtwerke.example','stadtwerke.example','Lena Vogt',0,1,0,'2026-03-04T08:30:00.000000Z');
INSERT INTO "correspondent" VALUES(14,1,'Sent','ada@umbrella.example','umbrella.example','Ada Quinn',3,0,0,'2026-03-09T08:30:00.000000Z');
INSERT INTO "correspondent" VALUES(15,1,'INBOX','ada@umbrella.example','umbrella.example','Ada Quinn',0,2,0,'2026-03-09T08:30:00.000000Z');
INSERT INTO "correspondent" VALUES(16,1,'INBOX','omar@bluebird.example','bluebird.example','Omar Haddad',0,1,0,'2026-03-13T08:30:00.000000Z');
INSERT INTO "correspondent" VALUES(17,1,'Sent','priya.shah@northwind.example','northwind.example','Priya Shah',4,0,0,'2026-03-20T17:00:00.000000Z');
INSERT INTO "correspondent" VALUES(18,1,'INBOX','priya.shah@northwind.example','northwind.example','Priya Shah',0,2,0,'2026-03-17T20:30:00.000000Z');
INSERT INTO "correspondent" VALUES(19,1,'INBOX','ines@vandelay.example','vandelay.example','Ines Costa',0,1,0,'2026-03-18T08:30:00.000000Z');
CREATE TABLE "counted" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "folder" VARCHAR(255) NOT NULL, "uidvalidity" INTEGER NOT NULL, "first" INTEGER NOT NULL, "last" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "counted" VALUES(1,1,'Sent',1453715497,101,133);
INSERT INTO "counted" VALUES(2,1,'INBOX',1453688165,101,151);
CREATE TABLE "cursor" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "folder" TEXT NOT NULL, "uidvalidity" INTEGER NOT NULL, "uid" INTEGER NOT NULL, "since" CHAR(27), FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "cursor" VALUES(3,1,'Archive',1453686487,100,'2026-01-01T08:30:00.000000Z');
INSERT INTO "cursor" VALUES(4,1,'Junk',1453685909,100,'2026-01-01T08:30:00.000000Z');
INSERT INTO "cursor" VALUES(5,1,'Drafts',1453654122,133,NULL);
INSERT INTO "cursor" VALUES(9,1,'Sent',1453715497,133,'2026-01-01T08:30:00.000000Z');
INSERT INTO "cursor" VALUES(10,1,'INBOX',1453688165,151,'2026-01-01T08:30:00.000000Z');
CREATE TABLE "event" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "mail_id" INTEGER, "at" CHAR(27) NOT NULL, "kind" VARCHAR(255) NOT NULL, "detail" TEXT NOT NULL, "stage" VARCHAR(255) NOT NULL, "reasons" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE, FOREIGN KEY ("mail_id") REFERENCES "mail" ("id") ON DELETE SET NULL);
INSERT INTO "event" VALUES(1,1,1,NULL,'2026-03-02T08:30:00.000000Z','RequestAsked','{"at": "2026-03-02T08:30:00+00:00"}','research','["you asked for a request"]');
INSERT INTO "event" VALUES(2,1,2,NULL,'2026-03-02T08:30:00.000000Z','RequestAsked','{"at": "2026-03-02T08:30:00+00:00"}','research','["you asked for a request"]');
INSERT INTO "event" VALUES(3,1,3,NULL,'2026-03-02T08:30:00.000000Z','RequestAsked','{"at": "2026-03-02T08:30:00+00:00"}','research','["you asked for a request"]');
INSERT INTO "event" VALUES(10,1,1,1,'2026-03-02T08:30:00.000000Z','LetterSent','{"at": "2026-03-02T08:30:00+00:00", "kind": "request", "message_id": "<179594333080.16436.10155870712636152982@home.example>", "key": "request:1:request:1"}','requested','["research → requested", "the request was sent"]');
INSERT INTO "event" VALUES(11,1,2,2,'2026-03-02T08:30:00.000000Z','LetterSent','{"at": "2026-03-02T08:30:00+00:00", "kind": "request", "message_id": "<179594333089.16436.12941661074015468501@home.example>", "key": "request:2:request:1"}','requested','["research → requested", "the request was sent"]');
INSERT INTO "event" VALUES(12,1,3,3,'2026-03-02T08:30:00.000000Z','LetterSent','{"at": "2026-03-02T08:30:00+00:00", "kind": "request", "message_id": "<179594333097.16436.17948676898692180562@home.example>", "key": "request:3:request:1"}','requested','["research → requested", "the request was sent"]');
INSERT INTO "event" VALUES(21,1,1,13,'2026-03-03T08:30:00.000000Z','ReplyReceived','{"at": "2026-03-03T08:30:00+00:00", "message_id": "<179594333088.16436.8240931639337961676@acme.example>", "reading": {"answers": ["times", "yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": null, "kind": "exact", "offered": true, "text": "Friday, 06 March at 15:00", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Hi Sam,\n\nHappy to. How about Friday, 06 March at 15:00? Twenty minutes is fine.\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "times, offers a time", "words": "Friday, 06 March at 15:00"}, {"weight": "strong", "rule": "yes, offers a time", "words": "Friday, 06 March at 15:00"}]}}','replied','["requested → replied", "Jane Doe answered: times, yes", "their first time offered is confirmed"]');
INSERT INTO "event" VALUES(23,1,1,15,'2026-03-03T08:30:00.000000Z','LetterSent','{"at": "2026-03-03T08:30:00+00:00", "kind": "confirmation", "message_id": "<179594333397.16436.4552939496637774199@home.example>", "key": "request:1:confirmation:2026-03-06T15:00:00+00:00"}','replied','["the confirmation was sent", "the invitation is out", "your confirmation names the time"]');
INSERT INTO "event" VALUES(24,1,1,NULL,'2026-03-03T08:30:00.000000Z','InterviewAgreed','{"at": "2026-03-03T08:30:00+00:00", "starts_at": "2026-03-06T15:00:00+00:00", "minutes": 20, "place": "", "uid": ""}','scheduled','["replied → scheduled", "the interview is on 2026-03-06 15:00 UTC", "a time stands"]');
INSERT INTO "event" VALUES(25,1,1,16,'2026-03-03T13:18:00.000000Z','ReplyReceived','{"at": "2026-03-03T13:18:00+00:00", "message_id": "<179594333403.16436.3415537851696202644@acme.example>", "reading": {"answers": ["yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": "2026-03-06T15:20:00+00:00", "kind": "exact", "offered": true, "text": "Friday 6 March, 15:00 (London)", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Looking forward to it!\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "yes, takes a time the owner offered", "words": "Friday 6 March, 15:00 (London)"}]}}','scheduled','["Jane Doe answered: yes", "the time agreed stands"]');
INSERT INTO "event" VALUES(31,1,3,20,'2026-03-04T08:30:00.000000Z','ReplyReceived','{"at": "2026-03-04T08:30:00+00:00", "message_id": "<179594333105.16436.967008249372779724@stadtwerke.example>", "reading": {"answers": ["no"], "slots": [], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Dear Sam,\n\nThank you for writing, but I''m afraid I have to decline. I wish you well with your plans.\n\nBest wishes,\nLena", "signature": "", "evidence": [{"weight": "strong", "rule": "no, refusal", "words": "have to decline"}]}}','declined','["requested → declined", "Lena Vogt answered: no", "they declined", "a short gracious answer is drafted"]');
INSERT INTO "event" VALUES(32,1,3,22,'2026-03-04T17:00:00.000000Z','LetterSent','{"at": "2026-03-04T17:00:00+00:00", "kind": "decline-answer", "message_id": "<179594333592.16436.18444477990143825153@home.example>", "key": "request:3:decline-answer:1"}','declined','["the answer to their no was sent"]');
INSERT INTO "event" VALUES(33,1,1,26,'2026-03-06T08:30:00.000000Z','LetterSent','{"at": "2026-03-06T08:30:00+00:00", "kind": "reminder", "message_id": "<179594333771.16436.14006827460537645820@home.example>", "key": "request:1:reminder:2026-03-06T15:00:00+00:00"}','scheduled','["the reminder was sent"]');
INSERT INTO "event" VALUES(35,1,1,NULL,'2026-03-06T15:20:00.000000Z','InterviewHeld','{"at": "2026-03-06T15:20:00+00:00"}','interviewed','["scheduled → interviewed", "the interview took place"]');
INSERT INTO "event" VALUES(38,1,1,NULL,'2026-03-07T08:30:00.000000Z','NotesTaken','{"at": "2026-03-07T08:30:00+00:00", "text": "Jane said that clinicians trust a chart only if they see where a number comes from.\nAdvice: start with one ward and one question.\nI promised to send her the reading list.", "notes": {"insights": [], "advice": ["start with one ward and one question."], "promises": [{"text": "I promised to send her the reading list.", "due_at": null, "mine": true}], "names": [], "leads": [], "questions": [], "rest": ["Jane said that clinicians trust a chart only if they see where a number comes from."]}}','interviewed','["your notes are kept", "notes are in: a thank-you note is drafted"]');
INSERT INTO "event" VALUES(41,1,1,35,'2026-03-07T17:00:00.000000Z','LetterSent','{"at": "2026-03-07T17:00:00+00:00", "kind": "thank-you", "message_id": "<179594334110.16436.11543597180933281770@home.example>", "key": "request:1:thank-you:1"}','thanked','["interviewed → thanked", "the thank-you note was sent"]');
INSERT INTO "event" VALUES(51,1,2,44,'2026-03-11T08:30:00.000000Z','LetterSent','{"at": "2026-03-11T08:30:00+00:00", "kind": "nudge", "message_id": "<179594334560.16436.17144609629868330569@home.example>", "key": "request:2:nudge:1"}','nudged','["requested → nudged", "the nudge was sent"]');
INSERT INTO "event" VALUES(54,1,2,47,'2026-03-13T08:30:00.000000Z','ReplyReceived','{"at": "2026-03-13T08:30:00+00:00", "message_id": "<179594334566.16436.4344436327534174416@bluebird.example>", "reading": {"answers": ["referral", "no"], "slots": [], "away_until": null, "delegate": null, "people": [{"name": "Priya Shah", "address": "priya.shah@northwind.example"}], "lead": false, "new_text": "Hi Sam,\n\nI have moved on from that field, so I am not the right person. You should talk to Priya Shah (priya.shah@northwind.example), she built the whole team.\n\nOmar", "signature": "", "evidence": [{"weight": "strong", "rule": "referral, names somebody", "words": "Priya Shah"}, {"weight": "strong", "rule": "no, refusal", "words": "I am not the right"}]}}','declined','["nudged → declined", "Omar Haddad answered: referral, no", "they pointed to Priya Shah", "they declined", "a short gracious answer is drafted"]');
INSERT INTO "event" VALUES(55,1,2,48,'2026-03-13T08:30:00.000000Z','LetterSent','{"at": "2026-03-13T08:30:00+00:00", "kind": "decline-answer", "message_id": "<179594334743.16436.9587108416733050327@home.example>", "key": "request:2:decline-answer:1"}','declined','["the answer to their no was sent"]');
INSERT INTO "event" VALUES(61,1,2,NULL,'2026-03-17T08:30:00.000000Z','ReferralAnswered','{"at": "2026-03-17T08:30:00+00:00", "contact": 11, "request": 11, "name": "Priya Shah", "met": false}','declined','["Priya Shah answered: a word of thanks is drafted"]');
INSERT INTO "event" VALUES(63,1,2,53,'2026-03-17T08:30:00.000000Z','LetterSent','{"at": "2026-03-17T08:30:00+00:00", "kind": "referrer-told", "message_id": "<179594335128.16436.5865618989839911742@home.example>", "key": "request:2:referrer-told:11"}','declined','["the word on their referral was sent"]');
INSERT INTO "event" VALUES(65,1,2,NULL,'2026-03-18T08:30:00.000000Z','ReferralAnswered','{"at": "2026-03-18T08:30:00+00:00", "contact": 11, "request": 11, "name": "Priya Shah", "met": false}','declined','["they were told of Priya Shah"]');
INSERT INTO "event" VALUES(70,1,2,NULL,'2026-03-19T17:00:00.000000Z','ReferralAnswered','{"at": "2026-03-19T17:00:00+00:00", "contact": 11, "request": 11, "name": "Priya Shah", "met": true}','declined','["they were told of Priya Shah"]');
INSERT INTO "event" VALUES(74,1,1,NULL,'2026-03-22T17:00:00.000000Z','AdviceFollowed','{"at": "2026-03-22T17:00:00+00:00", "advice": 1, "outcome": "I began with one ward, and the nurses asked for more"}','thanked','["you followed their advice", "they may hear what came of it"]');
INSERT INTO "event" VALUES(75,1,1,NULL,'2026-03-22T17:00:00.000000Z','PromiseKept','{"at": "2026-03-22T17:00:00+00:00", "promise": 1}','thanked','["the promise is kept"]');
INSERT INTO "event" VALUES(76,1,1,65,'2026-03-23T08:30:00.000000Z','LetterSent','{"at": "2026-03-23T08:30:00+00:00", "kind": "advice-done", "message_id": "<179594335761.16436.1011176468028010675@home.example>", "key": "request:1:advice-done:1"}','thanked','["the word on their advice was sent"]');
INSERT INTO "event" VALUES(78,1,1,NULL,'2026-04-06T17:00:00.000000Z','Settled','{"at": "2026-04-06T17:00:00+00:00"}','keeping in touch','["thanked → keeping in touch", "thanked some weeks ago"]');
CREATE TABLE "fact" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "name" VARCHAR(255) NOT NULL, "value" TEXT NOT NULL, "at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "fact" VALUES(1,1,'read:Sent','sent','2026-07-28T07:30:00.000000Z');
INSERT INTO "fact" VALUES(2,1,'read:INBOX','inbox','2026-07-28T07:30:00.000000Z');
INSERT INTO "fact" VALUES(3,1,'read:Archive','archive','2026-07-28T07:30:00.000000Z');
INSERT INTO "fact" VALUES(4,1,'read:Junk','junk','2026-07-28T07:30:00.000000Z');
INSERT INTO "fact" VALUES(5,1,'alive','','2026-07-28T07:30:00.000000Z');
CREATE TABLE "held" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "place" VARCHAR(255) NOT NULL, "why" TEXT NOT NULL, "trace" TEXT NOT NULL, "attempts" INTEGER NOT NULL, "set_aside" INTEGER NOT NULL, "at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "insight" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "aim_id" INTEGER, "request_id" INTEGER, "answers_id" INTEGER, "text" TEXT NOT NULL, "at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("aim_id") REFERENCES "aim" ("id") ON DELETE SET NULL, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE, FOREIGN KEY ("answers_id") REFERENCES "question" ("id") ON DELETE SET NULL);
CREATE TABLE "invitation" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "uid" TEXT NOT NULL, "theirs" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "invitation" VALUES(1,1,1,'9e5dc25ef09838dbcc31c7ca517c31d4@home.example','');
CREATE TABLE "issued" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "id_hash" VARCHAR(255) NOT NULL, "kind" VARCHAR(255) NOT NULL, "request_id" INTEGER, "issued_at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "issued" VALUES(36,1,'937901beac9465eaeec4b9373fbea30645a560438583a6d54354541e12967639','digest',NULL,'2026-07-21T07:30:00.000000Z');
INSERT INTO "issued" VALUES(37,1,'7379c7aaba2d755da8823ae1f63629ba2481c7b18e260e468655b28681b2db5f','digest',NULL,'2026-07-28T07:30:00.000000Z');
CREATE TABLE "item" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "issued_id" INTEGER NOT NULL, "number" INTEGER NOT NULL, "request_id" INTEGER, "key" VARCHAR(255) NOT NULL, "text" TEXT NOT NULL, "sha256" VARCHAR(255) NOT NULL DEFAULT '', FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("issued_id") REFERENCES "issued" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "item" VALUES(94,1,37,4,1,'contact:1:check-in:2026-07','check-in to Jane Doe','d9e9de88373fe8cebb69632671b58390c33ded2ef43b354fb8f25b98b5a340fd');
CREATE TABLE "job" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "key" VARCHAR(255) NOT NULL, "at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "job" VALUES(66,1,'digest:2026-W30','2026-07-21T07:30:00.000000Z');
INSERT INTO "job" VALUES(67,1,'junk:2026-07-28','2026-07-28T07:30:00.000000Z');
INSERT INTO "job" VALUES(68,1,'digest:2026-W31','2026-07-28T07:30:00.000000Z');
CREATE TABLE "known_id" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "message_id" TEXT NOT NULL, "request_id" INTEGER NOT NULL, "letter_id" INTEGER, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE, FOREIGN KEY ("letter_id") REFERENCES "letter" ("id") ON DELETE CASCADE);
INSERT INTO "known_id" VALUES(1,1,'<179594333080.16436.10155870712636152982@home.example>',1,1);
INSERT INTO "known_id" VALUES(2,1,'<mf.2eeb5d0fba3199d14c5fa87550058aac@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(3,1,'<179594333089.16436.12941661074015468501@home.example>',2,2);
INSERT INTO "known_id" VALUES(4,1,'<mf.9a09f3846bac721169b844f0459e09f7@home.example>',2,NULL);
INSERT INTO "known_id" VALUES(5,1,'<179594333097.16436.17948676898692180562@home.example>',3,3);
INSERT INTO "known_id" VALUES(6,1,'<mf.1c517200ff111f70328566662cd0d607@home.example>',3,NULL);
INSERT INTO "known_id" VALUES(21,1,'<179594333088.16436.8240931639337961676@acme.example>',1,NULL);
INSERT INTO "known_id" VALUES(23,1,'<179594333397.16436.4552939496637774199@home.example>',1,10);
INSERT INTO "known_id" VALUES(24,1,'<mf.a1391d2a3d19cdbca5ce5bd5b48d5a9a@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(25,1,'<179594333403.16436.3415537851696202644@acme.example>',1,NULL);
INSERT INTO "known_id" VALUES(30,1,'<179594333105.16436.967008249372779724@stadtwerke.example>',3,NULL);
INSERT INTO "known_id" VALUES(31,1,'<179594333592.16436.18444477990143825153@home.example>',3,12);
INSERT INTO "known_id" VALUES(32,1,'<mf.2ed4af9720e96ef5356801c173334868@home.example>',3,NULL);
INSERT INTO "known_id" VALUES(33,1,'<179594333771.16436.14006827460537645820@home.example>',1,13);
INSERT INTO "known_id" VALUES(34,1,'<mf.c030069f215740bfb8052eb0dd788db1@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(39,1,'<179594334110.16436.11543597180933281770@home.example>',1,16);
INSERT INTO "known_id" VALUES(40,1,'<mf.dcbd104545742b8067a88ee818e138fd@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(49,1,'<179594334560.16436.17144609629868330569@home.example>',2,20);
INSERT INTO "known_id" VALUES(50,1,'<mf.28d9c48d2bfe7aa1a29fb0b71ba1d9fb@home.example>',2,NULL);
INSERT INTO "known_id" VALUES(55,1,'<179594334566.16436.4344436327534174416@bluebird.example>',2,NULL);
INSERT INTO "known_id" VALUES(56,1,'<179594334743.16436.9587108416733050327@home.example>',2,23);
INSERT INTO "known_id" VALUES(57,1,'<mf.9bdf51b99b6393e6e724995c51c0a936@home.example>',2,NULL);
INSERT INTO "known_id" VALUES(63,1,'<179594335128.16436.5865618989839911742@home.example>',2,26);
INSERT INTO "known_id" VALUES(64,1,'<mf.7b32bf966cf8a7b350820e02fa88be33@home.example>',2,NULL);
INSERT INTO "known_id" VALUES(73,1,'<179594335761.16436.1011176468028010675@home.example>',1,30);
INSERT INTO "known_id" VALUES(74,1,'<mf.2f32368be337bf8bb31a350fffd5cf31@home.example>',1,NULL);
CREATE TABLE "known_thread" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "thread" VARCHAR(255) NOT NULL, "request_id" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "known_thread" VALUES(1,1,'id:T4d4ada7b53268ebcb3467c735d634c04',1);
INSERT INTO "known_thread" VALUES(2,1,'id:Ta6d367531440f0e488a4366529d5c660',2);
INSERT INTO "known_thread" VALUES(3,1,'id:Taeb5e4b986d3d4a2d855d786759b8961',3);
INSERT INTO "known_thread" VALUES(14,1,'id:T3d4308380ee44538b60391550960b991',2);
INSERT INTO "known_thread" VALUES(15,1,'id:T39e72d8bce828af862ff9fef06286fe3',1);
CREATE TABLE "lead" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER, "text" TEXT NOT NULL, "at" CHAR(27) NOT NULL, "closed" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
CREATE TABLE "lease" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "holder" VARCHAR(255) NOT NULL, "machine" VARCHAR(255) NOT NULL, "boot" VARCHAR(255) NOT NULL, "place" VARCHAR(255) NOT NULL, "until" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "letter" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "message_id" TEXT NOT NULL, "kind" VARCHAR(255) NOT NULL, "subject" TEXT NOT NULL, "sent_at" CHAR(27) NOT NULL, "text" TEXT NOT NULL, "references" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "letter" VALUES(1,1,1,'<179594333080.16436.10155870712636152982@home.example>','request','A fellow graduate with a few questions','2026-03-02T08:30:00.000000Z','Dear Jane Doe,

We both studied at Leeds. Today I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

I read that you lead the team that reads hospital data, and it made me want to ask how you found your way into this work.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.2eeb5d0fba3199d14c5fa87550058aac@home.example>"]');
INSERT INTO "letter" VALUES(2,1,2,'<179594333089.16436.12941661074015468501@home.example>','request','Your work at Bluebird: a few questions','2026-03-02T08:30:00.000000Z','Dear Omar Haddad,

We have not met; I am writing because I read that you wrote about measuring waiting times. I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

Articles tell me only so much about how this looks from the inside at Bluebird; you could tell me the rest.

Would you be willing to talk with me for 20 minutes? Any time that suits your calendar suits me, and if now is not the moment, I understand.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.9a09f3846bac721169b844f0459e09f7@home.example>"]');
INSERT INTO "letter" VALUES(3,1,3,'<179594333097.16436.17948676898692180562@home.example>','request','Your work at Stadtwerke: a few questions','2026-03-02T08:30:00.000000Z','Dear Lena Vogt,

We met at the health data days in Berlin. It has stayed with me, because I am a nurse moving into health data and I am trying to learn how hospitals put their data to use.

Since then I have read that you presented a dashboard for wards. There must be more to say than fitted in that day.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.1c517200ff111f70328566662cd0d607@home.example>"]');
INSERT INTO "letter" VALUES(10,1,1,'<179594333397.16436.4552939496637774199@home.example>','confirmation','Re: A fellow graduate with a few questions','2026-03-03T08:30:00.000000Z','Hi Jane,

Thank you for making time. I have us down for Friday 6 March, 15:00 (London), for 20 minutes, and an invitation for your calendar comes with this mail.

So that you know what I would like to ask:

- What does a normal week look like?
- What should I learn first?

Tell me the number or link you like to use, and I will call you there. If anything comes up, a short word is enough and we will find another time.

Best wishes,
Sam

Sent in a hurry.','["<mf.2eeb5d0fba3199d14c5fa87550058aac@home.example>", "<179594333080.16436.10155870712636152982@home.example>", "<179594333088.16436.8240931639337961676@acme.example>", "<mf.a1391d2a3d19cdbca5ce5bd5b48d5a9a@home.example>"]');
INSERT INTO "letter" VALUES(12,1,3,'<179594333592.16436.18444477990143825153@home.example>','decline-answer','Re: Your work at Stadtwerke: a few questions','2026-03-04T17:00:00.000000Z','Hi Lena,

Thank you for telling me, and for taking the time to write at all. I quite understand, and I won''t come back to you about this.

I wish you all the best for your work at Stadtwerke.

Best wishes,
Sam

Sent in a hurry.','["<mf.1c517200ff111f70328566662cd0d607@home.example>", "<179594333097.16436.17948676898692180562@home.example>", "<179594333105.16436.967008249372779724@stadtwerke.example>", "<mf.2ed4af9720e96ef5356801c173334868@home.example>"]');
INSERT INTO "letter" VALUES(13,1,1,'<179594333771.16436.14006827460537645820@home.example>','reminder','Re: A fellow graduate with a few questions','2026-03-06T08:30:00.000000Z','Hi Jane,

I look forward to our conversation: Friday 6 March, 15:00 (London). I will be on time, and 20 minutes are plenty.

If something has come up, a short word is enough and we will find another time.

Best wishes,
Sam

Sent in a hurry.','["<mf.2eeb5d0fba3199d14c5fa87550058aac@home.example>", "<179594333080.16436.10155870712636152982@home.example>", "<179594333088.16436.8240931639337961676@acme.example>", "<mf.a1391d2a3d19cdbca5ce5bd5b48d5a9a@home.example>", "<179594333397.16436.4552939496637774199@home.example>", "<179594333403.16436.3415537851696202644@acme.example>", "<mf.c030069f215740bfb8052eb0dd788db1@home.example>"]');
INSERT INTO "letter" VALUES(16,1,1,'<179594334110.16436.11543597180933281770@home.example>','thank-you','Re: A fellow graduate with a few questions','2026-03-07T17:00:00.000000Z','Hi Jane,

Thank you for the conversation on Friday 6 March, and for speaking so openly. One thing you said has stayed with me: clinicians trust a chart only if they see where a number comes from.

I am taking your advice, too: start with one ward and one question. I will tell you what comes of it.

Best wishes,
Sam

Sent in a hurry.','["<mf.2eeb5d0fba3199d14c5fa87550058aac@home.example>", "<179594333080.16436.10155870712636152982@home.example>", "<179594333088.16436.8240931639337961676@acme.example>", "<mf.a1391d2a3d19cdbca5ce5bd5b48d5a9a@home.example>", "<179594333397.16436.4552939496637774199@home.example>", "<179594333403.16436.3415537851696202644@acme.example>", "<mf.c030069f215740bfb8052eb0dd788db1@home.example>", "<179594333771.16436.14006827460537645820@home.example>", "<mf.dcbd104545742b8067a88ee818e138fd@home.example>"]');
INSERT INTO "letter" VALUES(20,1,2,'<179594334560.16436.17144609629868330569@home.example>','nudge','Re: Your work at Bluebird: a few questions','2026-03-11T08:30:00.000000Z','Dear Omar Haddad,

I know how quickly mail piles up, so here is mine on top once more: I would still love to learn from you how hospitals put their data to use.

Would 20 minutes be possible some time this month? Any time that suits your calendar suits me. And if now is not the moment, that is quite all right, and I won''t write about it again.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.9a09f3846bac721169b844f0459e09f7@home.example>", "<179594333089.16436.12941661074015468501@home.example>", "<mf.28d9c48d2bfe7aa1a29fb0b71ba1d9fb@home.example>"]');
INSERT INTO "letter" VALUES(23,1,2,'<179594334743.16436.9587108416733050327@home.example>','decline-answer','Re: Your work at Bluebird: a few questions','2026-03-13T08:30:00.000000Z','Hi Omar,

Thank you for telling me, and for taking the time to write at all. I quite understand, and I won''t come back to you about this.

I wish you all the best for your work at Bluebird.

Best wishes,
Sam

Sent in a hurry.','["<mf.9a09f3846bac721169b844f0459e09f7@home.example>", "<179594333089.16436.12941661074015468501@home.example>", "<mf.28d9c48d2bfe7aa1a29fb0b71ba1d9fb@home.example>", "<179594334560.16436.17144609629868330569@home.example>", "<179594334566.16436.4344436327534174416@bluebird.example>", "<mf.9bdf51b99b6393e6e724995c51c0a936@home.example>"]');
INSERT INTO "letter" VALUES(26,1,2,'<179594335128.16436.5865618989839911742@home.example>','referrer-told','Thank you for pointing me to Priya','2026-03-17T08:30:00.000000Z','Hi Omar,

Thank you for pointing me to Priya Shah, who answered kindly. Your word opened that door, and I wanted you to know.

Best wishes,
Sam

Sent in a hurry.','["<mf.7b32bf966cf8a7b350820e02fa88be33@home.example>"]');
INSERT INTO "letter" VALUES(30,1,1,'<179594335761.16436.1011176468028010675@home.example>','advice-done','I did what you advised','2026-03-23T08:30:00.000000Z','Hi Jane,

When we talked on Friday 6 March, you gave me this advice: start with one ward and one question. I did it, and this is what came of it: I began with one ward, and the nurses asked for more.

I would not have begun there without you, so thank you. No need to answer; I only wanted you to know that it was worth your time.

Best wishes,
Sam

Sent in a hurry.','["<mf.2f32368be337bf8bb31a350fffd5cf31@home.example>"]');
CREATE TABLE "link" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "mail_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("mail_id") REFERENCES "mail" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "link" VALUES(1,1,1,1);
INSERT INTO "link" VALUES(2,1,2,2);
INSERT INTO "link" VALUES(3,1,3,3);
INSERT INTO "link" VALUES(12,1,13,1);
INSERT INTO "link" VALUES(14,1,15,1);
INSERT INTO "link" VALUES(15,1,16,1);
INSERT INTO "link" VALUES(19,1,20,3);
INSERT INTO "link" VALUES(20,1,22,3);
INSERT INTO "link" VALUES(21,1,26,1);
INSERT INTO "link" VALUES(24,1,35,1);
INSERT INTO "link" VALUES(30,1,44,2);
INSERT INTO "link" VALUES(33,1,47,2);
INSERT INTO "link" VALUES(34,1,48,2);
INSERT INTO "link" VALUES(38,1,53,2);
INSERT INTO "link" VALUES(44,1,65,1);
CREATE TABLE "look_back" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "since" CHAR(27), "sent" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "mail" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "message_id" TEXT NOT NULL, "sha256" VARCHAR(255) NOT NULL, "role" VARCHAR(255) NOT NULL, "folder" TEXT NOT NULL, "uidvalidity" INTEGER NOT NULL, "uid" INTEGER NOT NULL, "author" VARCHAR(255) NOT NULL, "subject" TEXT NOT NULL, "arrived" CHAR(27) NOT NULL, "references" TEXT NOT NULL, "reading" TEXT NOT NULL, "evidence" TEXT NOT NULL, "rivals" TEXT NOT NULL, "identity" VARCHAR(255) NOT NULL DEFAULT '', "object_id" VARCHAR(255) NOT NULL DEFAULT '', "size" INTEGER NOT NULL DEFAULT 0, "written" TEXT NOT NULL DEFAULT '', "settled" INTEGER NOT NULL DEFAULT FALSE, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "mail" VALUES(1,1,'<179594333080.16436.10155870712636152982@home.example>','b00aa854b80822fd2e0d35be93e5ded6b86a2920616b0198e978001fc884c9d3','sent','Sent',1453715497,101,'Sam Rivera <sam@home.example>','A fellow graduate with a few questions','2026-03-02T08:30:00.000000Z','["<mf.2eeb5d0fba3199d14c5fa87550058aac@home.example>"]','','["mark: 2eeb5d0f"]','[]','4e38d45d33e9192beccea77f969a47f1527c941a356fda00993f35aab92e35b9','id:M55461486fbb6e9b287c7f8565e17058f',824,'Mon, 02 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(2,1,'<179594333089.16436.12941661074015468501@home.example>','d18996efafab121025350744e39fd1170c55e8dcc94f8dfd055ba9ed16497a81','sent','Sent',1453715497,102,'Sam Rivera <sam@home.example>','Your work at Bluebird: a few questions','2026-03-02T08:30:00.000000Z','["<mf.9a09f3846bac721169b844f0459e09f7@home.example>"]','','["mark: 9a09f384"]','[]','e12c470fcb06c0ae0d2e1706886e7f8d05ca15d73495c4f04b591cc5bf834fd2','id:M368853b82e4444e433dea84ed46d7f86',912,'Mon, 02 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(3,1,'<179594333097.16436.17948676898692180562@home.example>','0c260c727ed41ce3cb3d76eaf972ddf749429e7d6f63244f22b9fc2375eae49c','sent','Sent',1453715497,103,'Sam Rivera <sam@home.example>','Your work at Stadtwerke: a few questions','2026-03-02T08:30:00.000000Z','["<mf.1c517200ff111f70328566662cd0d607@home.example>"]','','["mark: 1c517200"]','[]','588e002789bb2ed92f458661bb38ecd1c660da48a1c739d52b5d6fb998165c84','id:M8d4b307203075846884dea63ce5b0e13',869,'Mon, 02 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(13,1,'<179594333088.16436.8240931639337961676@acme.example>','93a46e3c3e8330119e271857ba57cfbac2210e5c89b5c76d8c16517a4682ff52','inbox','INBOX',1453688165,104,'Jane Doe <jane.doe@acme.example>','Re: A fellow graduate with a few questions','2026-03-03T08:30:00.000000Z','["<mf.2eeb5d0fba3199d14c5fa87550058aac@home.example>", "<179594333080.16436.10155870712636152982@home.example>", "<179594333080.16436.10155870712636152982@home.example>"]','{"answers": ["times", "yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": null, "kind": "exact", "offered": true, "text": "Friday, 06 March at 15:00", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Hi Sam,\n\nHappy to. How about Friday, 06 March at 15:00? Twenty minutes is fine.\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "times, offers a time", "words": "Friday, 06 March at 15:00"}, {"weight": "strong", "rule": "yes, offers a time", "words": "Friday, 06 March at 15:00"}]}','["in-reply-to: <179594333080.16436.10155870712636152982@home.example>", "references: <179594333080.16436.10155870712636152982@home.example>"]','[]','dd6f77bfad6282f06c03242fe41932eea77d465492871a6aa4e6827ebef4cd89','id:Mee5d5d2acb7bd5e87272c7e974922eb6',1160,'Tue, 03 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(15,1,'<179594333397.16436.4552939496637774199@home.example>','7981cb0952560c6b9407f7524a7fa97ead6690dd8b0809a575a29ab0f65ca6cb','sent','Sent',1453715497,110,'Sam Rivera <sam@home.example>','Re: A fellow graduate with a few questions','2026-03-03T08:30:00.000000Z','["<mf.2eeb5d0fba3199d14c5fa87550058aac@home.example>", "<179594333080.16436.10155870712636152982@home.example>", "<179594333088.16436.8240931639337961676@acme.example>", "<mf.a1391d2a3d19cdbca5ce5bd5b48d5a9a@home.example>", "<179594333088.16436.8240931639337961676@acme.example>"]','','["mark: a1391d2a"]','[]','b51fa83b374be17b328aeda2d348e1cfa86e80de65d0afbf0d8f490ec14ccfb1','id:M86592e436e8469e84b815741e4bcf504',1095,'Tue, 03 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(16,1,'<179594333403.16436.3415537851696202644@acme.example>','aacaf2aa09b9f69733b2f6d182a588da97158a78c815738c2a91cb094716490a','inbox','INBOX',1453688165,106,'Jane Doe <jane.doe@acme.example>','Re: A fellow graduate with a few questions','2026-03-03T13:18:00.000000Z','["<mf.2eeb5d0fba3199d14c5fa87550058aac@home.example>", "<179594333080.16436.10155870712636152982@home.example>", "<179594333088.16436.8240931639337961676@acme.example>", "<mf.a1391d2a3d19cdbca5ce5bd5b48d5a9a@home.example>", "<179594333397.16436.4552939496637774199@home.example>", "<179594333397.16436.4552939496637774199@home.example>"]','{"answers": ["yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": "2026-03-06T15:20:00+00:00", "kind": "exact", "offered": true, "text": "Friday 6 March, 15:00 (London)", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Looking forward to it!\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "yes, takes a time the owner offered", "words": "Friday 6 March, 15:00 (London)"}]}','["in-reply-to: <179594333397.16436.4552939496637774199@home.example>", "references: <179594333080.16436.10155870712636152982@home.example>"]','[]','ef287c271feba2a5f81f9bd41c45c87b0ac4a91af1f4b9b1e55101e7b6e79e36','id:M912bb17c1e3e681c0339ee63fef1badc',1310,'Tue, 03 Mar 2026 13:18:00 +0000',0);
INSERT INTO "mail" VALUES(20,1,'<179594333105.16436.967008249372779724@stadtwerke.example>','d9a27a255b8df0337c8a603575c29e3170fbca938521c7277020b8fb478ef36d','inbox','INBOX',1453688165,109,'Lena Vogt <lena.vogt@stadtwerke.example>','Re: Your work at Stadtwerke: a few questions','2026-03-04T08:30:00.000000Z','["<mf.1c517200ff111f70328566662cd0d607@home.example>", "<179594333097.16436.17948676898692180562@home.example>", "<179594333097.16436.17948676898692180562@home.example>"]','{"answers": ["no"], "slots": [], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Dear Sam,\n\nThank you for writing, but I''m afraid I have to decline. I wish you well with your plans.\n\nBest wishes,\nLena", "signature": "", "evidence": [{"weight": "strong", "rule": "no, refusal", "words": "have to decline"}]}','["in-reply-to: <179594333097.16436.17948676898692180562@home.example>", "references: <179594333097.16436.17948676898692180562@home.example>"]','[]','3c92db8872e95bb8692e298c62b4cc61df6bdeb6769902385a81d57141ec1630','id:Mdc8bc2490e8106579f3b2ce04a9a4daf',1251,'Wed, 04 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(22,1,'<179594333592.16436.18444477990143825153@home.example>','7f1bf36875ea98f883df5982cd54543a6fb5c56f6dc03ea575a29d385bf9736f','sent','Sent',1453715497,112,'Sam Rivera <sam@home.example>','Re: Your work at Stadtwerke: a few questions','2026-03-04T17:00:00.000000Z','["<mf.1c517200ff111f70328566662cd0d607@home.example>", "<179594333097.16436.17948676898692180562@home.example>", "<179594333105.16436.967008249372779724@stadtwerke.example>", "<mf.2ed4af9720e96ef5356801c173334868@home.example>", "<179594333105.16436.967008249372779724@stadtwerke.example>"]','','["mark: 2ed4af97"]','[]','ed2bd1769ad2c348919400dd8235506e213ad4b7f3e3b067cfc5ac2571bdbef1','id:Mef0a99fb9eeb8338d57b8b13a8aeb3d1',882,'Wed, 04 Mar 2026 17:00:00 +0000',0);
INSERT INTO "mail" VALUES(26,1,'<179594333771.16436.14006827460537645820@home.example>','40bd411182d1afe1114a91e347e3acf570ff9bd274b7e3e919678713ca5d0ce1','sent','Sent',1453715497,113,'Sam Rivera <sam@home.example>','Re: A fellow graduate with a few questions','2026-03-06T08:30:00.000000Z','["<mf.2eeb5d0fba3199d14c5fa87550058aac@home.example>", "<179594333080.16436.10155870712636152982@home.example>", "<179594333088.16436.8240931639337961676@acme.example>", "<mf.a1391d2a3d19cdbca5ce5bd5b48d5a9a@home.example>", "<179594333397.16436.4552939496637774199@home.example>", "<179594333403.16436.3415537851696202644@acme.example>", "<mf.c030069f215740bfb8052eb0dd788db1@home.example>", "<179594333403.16436.3415537851696202644@acme.example>"]','','["mark: c030069f"]','[]','bf9bbb750360f0c73ec7a619ecbf8c531201d387272643dbf3e3a1ece46a4ba4','id:Me6fe769a334a72c5fd1ffa869af3f7c9',1034,'Fri, 06 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(35,1,'<179594334110.16436.11543597180933281770@home.example>','96b70c2cc38389db1315fa9ea2b7e41150acfe0d50591cda611f44ba88acbdf1','sent','Sent',1453715497,118,'Sam Rivera <sam@home.example>','Re: A fellow graduate with a few questions','2026-03-07T17:00:00.000000Z','["<mf.2eeb5d0fba3199d14c5fa87550058aac@home.example>", "<179594333080.16436.10155870712636152982@home.example>", "<179594333088.16436.8240931639337961676@acme.example>", "<mf.a1391d2a3d19cdbca5ce5bd5b48d5a9a@home.example>", "<179594333397.16436.4552939496637774199@home.example>", "<179594333403.16436.3415537851696202644@acme.example>", "<mf.c030069f215740bfb8052eb0dd788db1@home.example>", "<179594333771.16436.14006827460537645820@home.example>", "<mf.dcbd104545742b8067a88ee818e138fd@home.example>", "<179594333771.16436.14006827460537645820@home.example>"]','','["mark: dcbd1045"]','[]','89c8f4d9cb6469781f12860cff86d068d25a2064aa170e440b8512e2bbc7ccf3','id:M65ba22c8690fbd77034abf15a9e7a654',1235,'Sat, 07 Mar 2026 17:00:00 +0000',0);
INSERT INTO "mail" VALUES(44,1,'<179594334560.16436.17144609629868330569@home.example>','96a64f04570ad41dd6079bbc2e33e2c99d6d3b82acf094b3259f8320d423e190','sent','Sent',1453715497,122,'Sam Rivera <sam@home.example>','Re: Your work at Bluebird: a few questions','2026-03-11T08:30:00.000000Z','["<mf.9a09f3846bac721169b844f0459e09f7@home.example>", "<179594333089.16436.12941661074015468501@home.example>", "<mf.28d9c48d2bfe7aa1a29fb0b71ba1d9fb@home.example>", "<179594333089.16436.12941661074015468501@home.example>"]','','["mark: 28d9c48d"]','[]','b988b9eb23cd0911387881207144cfc143b2687c48dee30568dec039fb02f8cf','id:M88210c35b5a97dade737db906ec0db2a',974,'Wed, 11 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(47,1,'<179594334566.16436.4344436327534174416@bluebird.example>','8f0dfc876aafe44d4f47ad664ea0a8185e58df1656e7f7ba5e4a715350d7f76b','inbox','INBOX',1453688165,124,'Omar Haddad <omar@bluebird.example>','Re: Your work at Bluebird: a few questions','2026-03-13T08:30:00.000000Z','["<mf.9a09f3846bac721169b844f0459e09f7@home.example>", "<179594333089.16436.12941661074015468501@home.example>", "<mf.28d9c48d2bfe7aa1a29fb0b71ba1d9fb@home.example>", "<179594334560.16436.17144609629868330569@home.example>", "<179594334560.16436.17144609629868330569@home.example>"]','{"answers": ["referral", "no"], "slots": [], "away_until": null, "delegate": null, "people": [{"name": "Priya Shah", "address": "priya.shah@northwind.example"}], "lead": false, "new_text": "Hi Sam,\n\nI have moved on from that field, so I am not the right person. You should talk to Priya Shah (priya.shah@northwind.example), she built the whole team.\n\nOmar", "signature": "", "evidence": [{"weight": "strong", "rule": "referral, names somebody", "words": "Priya Shah"}, {"weight": "strong", "rule": "no, refusal", "words": "I am not the right"}]}','["in-reply-to: <179594334560.16436.17144609629868330569@home.example>", "references: <179594333089.16436.12941661074015468501@home.example>"]','[]','08774d0c2c50c55b3a0cb9e5ec11846d49b89bdf171f09ccbb9da0907d30c16c','id:M0c9f03cf5035006b3352f5278ac15c65',1322,'Fri, 13 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(48,1,'<179594334743.16436.9587108416733050327@home.example>','0a4b1a9818d0fabdc8607f79f43089cd1d72433b2ea0939b2bc5a0f452d9d319','sent','Sent',1453715497,125,'Sam Rivera <sam@home.example>','Re: Your work at Bluebird: a few questions','2026-03-13T08:30:00.000000Z','["<mf.9a09f3846bac721169b844f0459e09f7@home.example>", "<179594333089.16436.12941661074015468501@home.example>", "<mf.28d9c48d2bfe7aa1a29fb0b71ba1d9fb@home.example>", "<179594334560.16436.17144609629868330569@home.example>", "<179594334566.16436.4344436327534174416@bluebird.example>", "<mf.9bdf51b99b6393e6e724995c51c0a936@home.example>", "<179594334566.16436.4344436327534174416@bluebird.example>"]','','["mark: 9bdf51b9"]','[]','5fb7d32f8c4b7bfc2d074b7b932d6d6f7cebe9ce676fadbf4513179c11b42a57','id:M5ee91a4d225f597ce056fc1415872cca',976,'Fri, 13 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(53,1,'<179594335128.16436.5865618989839911742@home.example>','0d00d766c995005f5db36bb64d959557c03ea374af20d199828384051a61722e','sent','Sent',1453715497,128,'Sam Rivera <sam@home.example>','Thank you for pointing me to Priya','2026-03-17T08:30:00.000000Z','["<mf.7b32bf966cf8a7b350820e02fa88be33@home.example>"]','','["mark: 7b32bf96"]','[]','7d122c86f5742195d1885b8957307dac05aa0b2b4d9cb06a4cffecc2f3ca90a4','id:M77cad82fab12e93a68928f577487e0a4',560,'Tue, 17 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(65,1,'<179594335761.16436.1011176468028010675@home.example>','c6fe3969f497f6fbbec9783f46c7d855f1a275501b0dcbd88e5a2c803f29aafe','sent','Sent',1453715497,133,'Sam Rivera <sam@home.example>','I did what you advised','2026-03-23T08:30:00.000000Z','["<mf.2f32368be337bf8bb31a350fffd5cf31@home.example>"]','','["mark: 2f32368b"]','[]','25d3f773c5f807a9e4a30180eae1b7beeec926c0693fa26cad9ba29fc2e1892e','id:M2e38669a064fd488149ab53e15255ef0',752,'Mon, 23 Mar 2026 08:30:00 +0000',0);
CREATE TABLE "note" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "at" CHAR(27) NOT NULL, "text" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "note" VALUES(1,1,1,'2026-03-07T08:30:00.000000Z','Jane said that clinicians trust a chart only if they see where a number comes from.
Advice: start with one ward and one question.
I promised to send her the reading list.');
CREATE TABLE "organisation" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "key" VARCHAR(255) NOT NULL, "name" VARCHAR(255) NOT NULL, "domains" TEXT NOT NULL, "notes" TEXT NOT NULL, "stopped" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "outgoing" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "key" VARCHAR(255) NOT NULL, "kind" VARCHAR(255) NOT NULL, "state" VARCHAR(255) NOT NULL, "request_id" INTEGER, "message_id" TEXT NOT NULL, "token" VARCHAR(255) NOT NULL, "recipient" VARCHAR(255) NOT NULL, "subject" TEXT NOT NULL, "text" TEXT NOT NULL, "octets" BLOB NOT NULL, "sha256" VARCHAR(255) NOT NULL, "findings" TEXT NOT NULL, "starts_at" CHAR(27), "due_at" CHAR(27) NOT NULL, "expires_at" CHAR(27), "attempts" INTEGER NOT NULL, "remark" TEXT NOT NULL, "draft_folder" TEXT NOT NULL, "draft_uidvalidity" INTEGER NOT NULL, "draft_uid" INTEGER NOT NULL, "created_at" CHAR(27) NOT NULL, "changed_at" CHAR(27) NOT NULL, "draft_sha256" VARCHAR(255) NOT NULL DEFAULT '', "touched" INTEGER NOT NULL DEFAULT FALSE, "gone_since" CHAR(27), "stale_uidvalidity" INTEGER NOT NULL DEFAULT 0, "stale_uid" INTEGER NOT NULL DEFAULT 0, "stale_sha256" VARCHAR(255) NOT NULL DEFAULT '', "approved_at" CHAR(27), "approved_sha256" VARCHAR(255) NOT NULL DEFAULT '', "claim" VARCHAR(255) NOT NULL DEFAULT '', "left_at" CHAR(27), "deferred_since" CHAR(27), "server_ids" TEXT NOT NULL DEFAULT '[]', "is_told" INTEGER NOT NULL DEFAULT FALSE, "sent_uidvalidity" INTEGER NOT NULL DEFAULT 0, "sent_uid" INTEGER NOT NULL DEFAULT 0, "copy_begun" INTEGER NOT NULL DEFAULT FALSE, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "outgoing" VALUES(1,1,'request:1:request:1','request','sent_by_owner',1,'<mf.2eeb5d0fba3199d14c5fa87550058aac@home.example>','2eeb5d0fba3199d14c5fa87550058aac','jane.doe@acme.example','A fellow graduate with a few questions','Dear Jane Doe,

We both studied at Leeds. Today I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

I read that you lead the team that reads hospital data, and it made me want to ask how you found your way into this work.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A20412066656C6C6F772067726164756174652077697468206120666577207175657374696F6E730D0A446174653A204D6F6E2C203032204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E326565623564306662613331393964313463356661383735353030353861616340686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E326565623564306662613331393964313463356661383735353030353861616340686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2032656562356430666261333139396431346335666138373535303035386161630D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663265656235643066626133313939643134633566613837353530303538616163686F6D6565785F30220D0A0D0A2D2D3D5F6D663265656235643066626133313939643134633566613837353530303538616163686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204A616E6520446F652C0D0A0D0A576520626F74682073747564696564206174204C656564732E20546F646179204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A492072656164207468617420796F75206C65616420746865207465616D207468617420726561647320686F73706974616C20646174612C20616E64206974206D616465206D652077616E7420746F2061736B20686F7720796F7520666F756E6420796F75722077617920696E746F207468697320776F726B2E0D0A0D0A576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D663265656235643066626133313939643134633566613837353530303538616163686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204A616E6520446F652C3C2F703E0D0A3C703E576520626F74682073747564696564206174204C656564732E20546F646179204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E492072656164207468617420796F75206C65616420746865207465616D207468617420726561647320686F73706974616C20646174612C20616E64206974206D616465206D652077616E7420746F2061736B20686F7720796F7520666F756E6420796F75722077617920696E746F207468697320776F726B2E3C2F703E0D0A3C703E576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663265656235643066626133313939643134633566613837353530303538616163686F6D6565785F302D2D0D0A','6f3260d48cc2722f4d6985128b5efeb9f17691ea4ae899f3d2abc7b8ce7a3222','[]',NULL,'2026-03-02T08:30:00.000000Z',NULL,0,'','Drafts',1453654122,101,'2026-03-02T08:30:00.000000Z','2026-03-02T08:30:00.000000Z','6f3260d48cc2722f4d6985128b5efeb9f17691ea4ae899f3d2abc7b8ce7a3222',0,'2026-03-02T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(2,1,'request:2:request:1','request','sent_by_owner',2,'<mf.9a09f3846bac721169b844f0459e09f7@home.example>','9a09f3846bac721169b844f0459e09f7','omar@bluebird.example','Your work at Bluebird: a few questions','Dear Omar Haddad,

We have not met; I am writing because I read that you wrote about measuring waiting times. I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

Articles tell me only so much about how this looks from the inside at Bluebird; you could tell me the rest.

Would you be willing to talk with me for 20 minutes? Any time that suits your calendar suits me, and if now is not the moment, I understand.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204F6D617220486164646164203C6F6D617240626C7565626972642E6578616D706C653E0D0A5375626A6563743A20596F757220776F726B20617420426C7565626972643A206120666577207175657374696F6E730D0A446174653A204D6F6E2C203032204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E396130396633383436626163373231313639623834346630343539653039663740686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E396130396633383436626163373231313639623834346630343539653039663740686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2039613039663338343662616337323131363962383434663034353965303966370D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663961303966333834366261633732313136396238343466303435396530396637686F6D6565785F30220D0A0D0A2D2D3D5F6D663961303966333834366261633732313136396238343466303435396530396637686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204F6D6172204861646461642C0D0A0D0A57652068617665206E6F74206D65743B204920616D2077726974696E67206265636175736520492072656164207468617420796F752077726F74652061626F7574206D6561737572696E672077616974696E672074696D65732E204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A41727469636C65732074656C6C206D65206F6E6C7920736F206D7563682061626F757420686F772074686973206C6F6F6B732066726F6D2074686520696E7369646520617420426C7565626972643B20796F7520636F756C642074656C6C206D652074686520726573742E0D0A0D0A576F756C6420796F752062652077696C6C696E6720746F2074616C6B2077697468206D6520666F72203230206D696E757465733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652C20616E64206966206E6F77206973206E6F7420746865206D6F6D656E742C204920756E6465727374616E642E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D663961303966333834366261633732313136396238343466303435396530396637686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204F6D6172204861646461642C3C2F703E0D0A3C703E57652068617665206E6F74206D65743B204920616D2077726974696E67206265636175736520492072656164207468617420796F752077726F74652061626F7574206D6561737572696E672077616974696E672074696D65732E204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E41727469636C65732074656C6C206D65206F6E6C7920736F206D7563682061626F757420686F772074686973206C6F6F6B732066726F6D2074686520696E7369646520617420426C7565626972643B20796F7520636F756C642074656C6C206D652074686520726573742E3C2F703E0D0A3C703E576F756C6420796F752062652077696C6C696E6720746F2074616C6B2077697468206D6520666F72203230206D696E757465733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652C20616E64206966206E6F77206973206E6F7420746865206D6F6D656E742C204920756E6465727374616E642E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663961303966333834366261633732313136396238343466303435396530396637686F6D6565785F302D2D0D0A','42077259a17fc277dac7f0b9baa15f90f42b0611cf9412971e0961a9bee4beb9','["hint: 75 words are enough for most requests.", "hint: Let more of it be about them."]',NULL,'2026-03-02T08:30:00.000000Z',NULL,0,'','Drafts',1453654122,102,'2026-03-02T08:30:00.000000Z','2026-03-02T08:30:00.000000Z','42077259a17fc277dac7f0b9baa15f90f42b0611cf9412971e0961a9bee4beb9',0,'2026-03-02T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(3,1,'request:3:request:1','request','sent_by_owner',3,'<mf.1c517200ff111f70328566662cd0d607@home.example>','1c517200ff111f70328566662cd0d607','lena.vogt@stadtwerke.example','Your work at Stadtwerke: a few questions','Dear Lena Vogt,

We met at the health data days in Berlin. It has stayed with me, because I am a nurse moving into health data and I am trying to learn how hospitals put their data to use.

Since then I have read that you presented a dashboard for wards. There must be more to say than fitted in that day.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204C656E6120566F6774203C6C656E612E766F67744073746164747765726B652E6578616D706C653E0D0A5375626A6563743A20596F757220776F726B2061742053746164747765726B653A206120666577207175657374696F6E730D0A446174653A204D6F6E2C203032204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E316335313732303066663131316637303332383536363636326364306436303740686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E316335313732303066663131316637303332383536363636326364306436303740686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2031633531373230306666313131663730333238353636363632636430643630370D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663163353137323030666631313166373033323835363636363263643064363037686F6D6565785F30220D0A0D0A2D2D3D5F6D663163353137323030666631313166373033323835363636363263643064363037686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204C656E6120566F67742C0D0A0D0A5765206D657420617420746865206865616C74682064617461206461797320696E204265726C696E2E20497420686173207374617965642077697468206D652C2062656361757365204920616D2061206E75727365206D6F76696E6720696E746F206865616C7468206461746120616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A53696E6365207468656E204920686176652072656164207468617420796F752070726573656E74656420612064617368626F61726420666F722077617264732E205468657265206D757374206265206D6F726520746F20736179207468616E2066697474656420696E2074686174206461792E0D0A0D0A576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D663163353137323030666631313166373033323835363636363263643064363037686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204C656E6120566F67742C3C2F703E0D0A3C703E5765206D657420617420746865206865616C74682064617461206461797320696E204265726C696E2E20497420686173207374617965642077697468206D652C2062656361757365204920616D2061206E75727365206D6F76696E6720696E746F206865616C7468206461746120616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E53696E6365207468656E204920686176652072656164207468617420796F752070726573656E74656420612064617368626F61726420666F722077617264732E205468657265206D757374206265206D6F726520746F20736179207468616E2066697474656420696E2074686174206461792E3C2F703E0D0A3C703E576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663163353137323030666631313166373033323835363636363263643064363037686F6D6565785F302D2D0D0A','364e3672417a3bc14c84cd360ee7398b7f850b365945924b0ccae2d8341ce351','["hint: 75 words are enough for most requests.", "hint: Let more of it be about them."]',NULL,'2026-03-02T08:30:00.000000Z',NULL,0,'','Drafts',1453654122,103,'2026-03-02T08:30:00.000000Z','2026-03-02T08:30:00.000000Z','364e3672417a3bc14c84cd360ee7398b7f850b365945924b0ccae2d8341ce351',0,'2026-03-02T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(11,1,'request:1:confirmation:2026-03-06T15:00:00+00:00','confirmation','sent_by_owner',1,'<mf.a1391d2a3d19cdbca5ce5bd5b48d5a9a@home.example>','a1391d2a3d19cdbca5ce5bd5b48d5a9a','jane.doe@acme.example','Re: A fellow graduate with a few questions','Hi Jane,

Thank you for making time. I have us down for Friday 6 March, 15:00 (London), for 20 minutes, and an invitation for your calendar comes with this mail.

So that you know what I would like to ask:

- What does a normal week look like?
- What should I learn first?

Tell me the number or link you like to use, and I will call you there. If anything comes up, a short word is enough and we will find another time.

Best wishes,
Sam
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]','2026-03-06T15:00:00.000000Z','2026-03-03T08:30:00.000000Z',NULL,0,'','Drafts',1453654122,110,'2026-03-03T08:30:00.000000Z','2026-03-03T08:30:00.000000Z','4ef7638148d417d1dcf951698321604a46ae2b5a3e07da6a4645883bc110bb6b',0,'2026-03-03T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(14,1,'request:3:decline-answer:1','decline-answer','sent_by_owner',3,'<mf.2ed4af9720e96ef5356801c173334868@home.example>','2ed4af9720e96ef5356801c173334868','lena.vogt@stadtwerke.example','Re: Your work at Stadtwerke: a few questions','Hi Lena,

Thank you for telling me, and for taking the time to write at all. I quite understand, and I won''t come back to you about this.

I wish you all the best for your work at Stadtwerke.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204C656E6120566F6774203C6C656E612E766F67744073746164747765726B652E6578616D706C653E0D0A5375626A6563743A2052653A20596F757220776F726B2061742053746164747765726B653A206120666577207175657374696F6E730D0A446174653A205765642C203034204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E326564346166393732306539366566353335363830316331373333333438363840686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393539343333333130352E31363433362E3936373030383234393337323737393732344073746164747765726B652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E316335313732303066663131316637303332383536363636326364306436303740686F6D652E6578616D706C653E0D0A203C3137393539343333333039372E31363433362E313739343836373638393836393231383035363240686F6D652E6578616D706C653E0D0A203C3137393539343333333130352E31363433362E3936373030383234393337323737393732344073746164747765726B652E6578616D706C653E0D0A203C6D662E326564346166393732306539366566353335363830316331373333333438363840686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2032656434616639373230653936656635333536383031633137333333343836380D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663265643461663937323065393665663533353638303163313733333334383638686F6D6565785F30220D0A0D0A2D2D3D5F6D663265643461663937323065393665663533353638303163313733333334383638686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204C656E612C0D0A0D0A5468616E6B20796F7520666F722074656C6C696E67206D652C20616E6420666F722074616B696E67207468652074696D6520746F20777269746520617420616C6C2E204920717569746520756E6465727374616E642C20616E64204920776F6E277420636F6D65206261636B20746F20796F752061626F757420746869732E0D0A0D0A49207769736820796F7520616C6C20746865206265737420666F7220796F757220776F726B2061742053746164747765726B652E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D663265643461663937323065393665663533353638303163313733333334383638686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204C656E612C3C2F703E0D0A3C703E5468616E6B20796F7520666F722074656C6C696E67206D652C20616E6420666F722074616B696E67207468652074696D6520746F20777269746520617420616C6C2E204920717569746520756E6465727374616E642C20616E64204920776F6E26237832373B7420636F6D65206261636B20746F20796F752061626F757420746869732E3C2F703E0D0A3C703E49207769736820796F7520616C6C20746865206265737420666F7220796F757220776F726B2061742053746164747765726B652E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663265643461663937323065393665663533353638303163313733333334383638686F6D6565785F302D2D0D0A','9bdcaa8f745e684e1122daaeeeb302b405136a58bc19cb1b3e2a964d9207f474','[]',NULL,'2026-03-04T08:30:00.000000Z',NULL,0,'','Drafts',1453654122,112,'2026-03-04T08:30:00.000000Z','2026-03-04T17:00:00.000000Z','9bdcaa8f745e684e1122daaeeeb302b405136a58bc19cb1b3e2a964d9207f474',0,'2026-03-04T17:00:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(16,1,'request:1:brief:2026-03-06T15:00:00+00:00','brief','filed',1,'<mf.02f1c945ee20f428def41ba1889179a6@home.example>','02f1c945ee20f428def41ba1889179a6','sam@home.example','Tomorrow: your talk with Jane Doe','You talk with Jane Doe on Friday, 6 March, 15:00 (Europe/London).

WHO

 -  Work: Acme Health
 -  Connection: we both studied at Leeds
 -  Research: you lead the team that reads hospital data

YOUR QUESTIONS

 -  What does a normal week look like?
 -  What should I learn first?

SO FAR

 -  You, 2 March:
    │ Dear Jane Doe,
    │ We both studied at Leeds. Today I am a nurse moving into health
    │ data, and I am trying to learn how hospitals put their data to
    │ use.
    │ I read that you lead the team that reads hospital data, and it
    │ made me want to ask how you found your way into this work.
    │ Would you have 20 minutes for a call in the next few weeks? Any
    │ time that suits your calendar suits me.
    │ Kind regards,
    │ Sam Rivera
    │ Sent in a hurry.
 -  You, 3 March:
    │ Hi Jane,
    │ Thank you for making time. I have us down for Friday 6 March,
    │ 15:00 (London), for 20 minutes, and an invitation for your
    │ calendar comes with this mail.
    │ So that you know what I would like to ask:
    │ - What does a normal week look like?
    │ - What should I learn first?
    │ Tell me the number or link you like to use, and I will call you
    │ there. If anything comes up, a short word is enough and we will
    │ find another time.
    │ Best wishes,
    │ Sam
    │ Sent in a hurry.
 -  Jane Doe, 3 March:
    │ Hi Sam,
    │ Happy to. How about Friday, 06 March at 15:00? Twenty minutes is
    │ fine.
    │ Jane
 -  Jane Doe, 3 March:
    │ Looking forward to it!
    │ Jane

Ask two or three questions, listen, and ask who else you should talk to.
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]',NULL,'2026-03-05T17:00:00.000000Z',NULL,0,'2.0.0 taken','',0,0,'2026-03-05T17:00:00.000000Z','2026-03-06T08:30:00.000000Z','',0,NULL,0,0,'',NULL,'3d711b594941fda827ee2612a1304ca5e6f863fa60a73e6bd044c707408ba675','2e6a2cb170f15a37b479dffbe4e02519','2026-03-05T17:00:00.000000Z',NULL,'[]',1,1453715497,112,0);
INSERT INTO "outgoing" VALUES(18,1,'request:1:reminder:2026-03-06T15:00:00+00:00','reminder','sent_by_owner',1,'<mf.c030069f215740bfb8052eb0dd788db1@home.example>','c030069f215740bfb8052eb0dd788db1','jane.doe@acme.example','Re: A fellow graduate with a few questions','Hi Jane,

I look forward to our conversation: Friday 6 March, 15:00 (London). I will be on time, and 20 minutes are plenty.

If something has come up, a short word is enough and we will find another time.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A2052653A20412066656C6C6F772067726164756174652077697468206120666577207175657374696F6E730D0A446174653A204672692C203036204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E633033303036396632313537343062666238303532656230646437383864623140686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393539343333333430332E31363433362E333431353533373835313639363230323634344061636D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E326565623564306662613331393964313463356661383735353030353861616340686F6D652E6578616D706C653E0D0A203C3137393539343333333038302E31363433362E313031353538373037313236333631353239383240686F6D652E6578616D706C653E0D0A203C3137393539343333333038382E31363433362E383234303933313633393333373936313637364061636D652E6578616D706C653E0D0A203C6D662E613133393164326133643139636462636135636535626435623438643561396140686F6D652E6578616D706C653E0D0A203C3137393539343333333339372E31363433362E3435353239333934393636333737373431393940686F6D652E6578616D706C653E0D0A203C3137393539343333333430332E31363433362E333431353533373835313639363230323634344061636D652E6578616D706C653E0D0A203C6D662E633033303036396632313537343062666238303532656230646437383864623140686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2063303330303639663231353734306266623830353265623064643738386462310D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D666330333030363966323135373430626662383035326562306464373838646231686F6D6565785F30220D0A0D0A2D2D3D5F6D666330333030363966323135373430626662383035326562306464373838646231686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204A616E652C0D0A0D0A49206C6F6F6B20666F727761726420746F206F757220636F6E766572736174696F6E3A204672696461792036204D617263682C2031353A303020284C6F6E646F6E292E20492077696C6C206265206F6E2074696D652C20616E64203230206D696E757465732061726520706C656E74792E0D0A0D0A496620736F6D657468696E672068617320636F6D652075702C20612073686F727420776F726420697320656E6F75676820616E642077652077696C6C2066696E6420616E6F746865722074696D652E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D666330333030363966323135373430626662383035326562306464373838646231686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204A616E652C3C2F703E0D0A3C703E49206C6F6F6B20666F727761726420746F206F757220636F6E766572736174696F6E3A204672696461792036204D617263682C2031353A303020284C6F6E646F6E292E20492077696C6C206265206F6E2074696D652C20616E64203230206D696E757465732061726520706C656E74792E3C2F703E0D0A3C703E496620736F6D657468696E672068617320636F6D652075702C20612073686F727420776F726420697320656E6F75676820616E642077652077696C6C2066696E6420616E6F746865722074696D652E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D666330333030363966323135373430626662383035326562306464373838646231686F6D6565785F302D2D0D0A','32dc7d173c55548d1032d3a138992fe426fa69498891b0b9b62eab281d00ed9f','[]','2026-03-06T15:00:00.000000Z','2026-03-06T08:30:00.000000Z',NULL,0,'','Drafts',1453654122,113,'2026-03-06T08:30:00.000000Z','2026-03-06T08:30:00.000000Z','32dc7d173c55548d1032d3a138992fe426fa69498891b0b9b62eab281d00ed9f',0,'2026-03-06T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(20,1,'request:1:debrief:2026-03-06T15:00:00+00:00','debrief','filed',1,'<mf.50e351fc2cd4d22935e6d76018504eb4@home.example>','50e351fc2cd4d22935e6d76018504eb4','sam@home.example','How did it go with Jane Doe?','How did it go with Jane Doe? Answer this mail with a few lines; that is
all.

WORTH NOTING

 -  Learned: one thing they said that you want to remember
 -  Advice: what they would do in your place
 -  Promised: what you promised, or they did
 -  Names: whom else you should talk to, with an address if you have it

Write as you like; the words before the colons only help to file it. A
thank-you note is drafted from what you write. It should name one thing
they said, and go out within a day. If you did not talk, answer “no”.
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]',NULL,'2026-03-06T17:00:00.000000Z',NULL,0,'2.0.0 taken','',0,0,'2026-03-06T17:00:00.000000Z','2026-03-07T08:30:00.000000Z','',0,NULL,0,0,'',NULL,'6b18341009fd779242e586ce315b8cf9a54c450328a2f900ea4fb76b1766f1d7','a2c2a4879be06c3e022d32d8f9d3a2d1','2026-03-06T17:00:00.000000Z',NULL,'[]',1,1453715497,114,0);
INSERT INTO "outgoing" VALUES(23,1,'request:1:thank-you:1','thank-you','sent_by_owner',1,'<mf.dcbd104545742b8067a88ee818e138fd@home.example>','dcbd104545742b8067a88ee818e138fd','jane.doe@acme.example','Re: A fellow graduate with a few questions','Hi Jane,

Thank you for the conversation on Friday 6 March, and for speaking so openly. One thing you said has stayed with me: clinicians trust a chart only if they see where a number comes from.

I am taking your advice, too: start with one ward and one question. I will tell you what comes of it.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A2052653A20412066656C6C6F772067726164756174652077697468206120666577207175657374696F6E730D0A446174653A205361742C203037204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E646362643130343534353734326238303637613838656538313865313338666440686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393539343333333737312E31363433362E313430303638323734363035333736343538323040686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E326565623564306662613331393964313463356661383735353030353861616340686F6D652E6578616D706C653E0D0A203C3137393539343333333038302E31363433362E313031353538373037313236333631353239383240686F6D652E6578616D706C653E0D0A203C3137393539343333333038382E31363433362E383234303933313633393333373936313637364061636D652E6578616D706C653E0D0A203C6D662E613133393164326133643139636462636135636535626435623438643561396140686F6D652E6578616D706C653E0D0A203C3137393539343333333339372E31363433362E3435353239333934393636333737373431393940686F6D652E6578616D706C653E0D0A203C3137393539343333333430332E31363433362E333431353533373835313639363230323634344061636D652E6578616D706C653E0D0A203C6D662E633033303036396632313537343062666238303532656230646437383864623140686F6D652E6578616D706C653E0D0A203C3137393539343333333737312E31363433362E313430303638323734363035333736343538323040686F6D652E6578616D706C653E0D0A203C6D662E646362643130343534353734326238303637613838656538313865313338666440686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2064636264313034353435373432623830363761383865653831386531333866640D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D666463626431303435343537343262383036376138386565383138653133386664686F6D6565785F30220D0A0D0A2D2D3D5F6D666463626431303435343537343262383036376138386565383138653133386664686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204A616E652C0D0A0D0A5468616E6B20796F7520666F722074686520636F6E766572736174696F6E206F6E204672696461792036204D617263682C20616E6420666F7220737065616B696E6720736F206F70656E6C792E204F6E65207468696E6720796F75207361696420686173207374617965642077697468206D653A20636C696E696369616E732074727573742061206368617274206F6E6C792069662074686579207365652077686572652061206E756D62657220636F6D65732066726F6D2E0D0A0D0A4920616D2074616B696E6720796F7572206164766963652C20746F6F3A2073746172742077697468206F6E65207761726420616E64206F6E65207175657374696F6E2E20492077696C6C2074656C6C20796F75207768617420636F6D6573206F662069742E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D666463626431303435343537343262383036376138386565383138653133386664686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204A616E652C3C2F703E0D0A3C703E5468616E6B20796F7520666F722074686520636F6E766572736174696F6E206F6E204672696461792036204D617263682C20616E6420666F7220737065616B696E6720736F206F70656E6C792E204F6E65207468696E6720796F75207361696420686173207374617965642077697468206D653A20636C696E696369616E732074727573742061206368617274206F6E6C792069662074686579207365652077686572652061206E756D62657220636F6D65732066726F6D2E3C2F703E0D0A3C703E4920616D2074616B696E6720796F7572206164766963652C20746F6F3A2073746172742077697468206F6E65207761726420616E64206F6E65207175657374696F6E2E20492077696C6C2074656C6C20796F75207768617420636F6D6573206F662069742E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D666463626431303435343537343262383036376138386565383138653133386664686F6D6565785F302D2D0D0A','66e439a785800702f068925826d8e98daa4bc49de59c508e81203fc530f26472','[]','2026-03-06T15:00:00.000000Z','2026-03-07T08:30:00.000000Z',NULL,0,'','Drafts',1453654122,116,'2026-03-07T08:30:00.000000Z','2026-03-07T17:00:00.000000Z','66e439a785800702f068925826d8e98daa4bc49de59c508e81203fc530f26472',0,'2026-03-07T17:00:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(32,1,'request:2:nudge:1','nudge','sent_by_owner',2,'<mf.28d9c48d2bfe7aa1a29fb0b71ba1d9fb@home.example>','28d9c48d2bfe7aa1a29fb0b71ba1d9fb','omar@bluebird.example','Re: Your work at Bluebird: a few questions','Dear Omar Haddad,

I know how quickly mail piles up, so here is mine on top once more: I would still love to learn from you how hospitals put their data to use.

Would 20 minutes be possible some time this month? Any time that suits your calendar suits me. And if now is not the moment, that is quite all right, and I won''t write about it again.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204F6D617220486164646164203C6F6D617240626C7565626972642E6578616D706C653E0D0A5375626A6563743A2052653A20596F757220776F726B20617420426C7565626972643A206120666577207175657374696F6E730D0A446174653A205765642C203131204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E323864396334386432626665376161316132396662306237316261316439666240686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393539343333333038392E31363433362E313239343136363130373430313534363835303140686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E396130396633383436626163373231313639623834346630343539653039663740686F6D652E6578616D706C653E0D0A203C3137393539343333333038392E31363433362E313239343136363130373430313534363835303140686F6D652E6578616D706C653E0D0A203C6D662E323864396334386432626665376161316132396662306237316261316439666240686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2032386439633438643262666537616131613239666230623731626131643966620D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663238643963343864326266653761613161323966623062373162613164396662686F6D6565785F30220D0A0D0A2D2D3D5F6D663238643963343864326266653761613161323966623062373162613164396662686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204F6D6172204861646461642C0D0A0D0A49206B6E6F7720686F7720717569636B6C79206D61696C2070696C65732075702C20736F2068657265206973206D696E65206F6E20746F70206F6E6365206D6F72653A204920776F756C64207374696C6C206C6F766520746F206C6561726E2066726F6D20796F7520686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A576F756C64203230206D696E7574657320626520706F737369626C6520736F6D652074696D652074686973206D6F6E74683F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E20416E64206966206E6F77206973206E6F7420746865206D6F6D656E742C207468617420697320717569746520616C6C2072696768742C20616E64204920776F6E27742077726974652061626F757420697420616761696E2E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D663238643963343864326266653761613161323966623062373162613164396662686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204F6D6172204861646461642C3C2F703E0D0A3C703E49206B6E6F7720686F7720717569636B6C79206D61696C2070696C65732075702C20736F2068657265206973206D696E65206F6E20746F70206F6E6365206D6F72653A204920776F756C64207374696C6C206C6F766520746F206C6561726E2066726F6D20796F7520686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E576F756C64203230206D696E7574657320626520706F737369626C6520736F6D652074696D652074686973206D6F6E74683F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E20416E64206966206E6F77206973206E6F7420746865206D6F6D656E742C207468617420697320717569746520616C6C2072696768742C20616E64204920776F6E26237832373B742077726974652061626F757420697420616761696E2E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663238643963343864326266653761613161323966623062373162613164396662686F6D6565785F302D2D0D0A','a741898e3b90336dc679fea16c533909d343b5d7c061d1a51756da0cbfa15572','[]',NULL,'2026-03-11T08:30:00.000000Z',NULL,0,'','Drafts',1453654122,120,'2026-03-11T08:30:00.000000Z','2026-03-11T08:30:00.000000Z','a741898e3b90336dc679fea16c533909d343b5d7c061d1a51756da0cbfa15572',0,'2026-03-11T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(35,1,'request:2:decline-answer:1','decline-answer','sent_by_owner',2,'<mf.9bdf51b99b6393e6e724995c51c0a936@home.example>','9bdf51b99b6393e6e724995c51c0a936','omar@bluebird.example','Re: Your work at Bluebird: a few questions','Hi Omar,

Thank you for telling me, and for taking the time to write at all. I quite understand, and I won''t come back to you about this.

I wish you all the best for your work at Bluebird.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204F6D617220486164646164203C6F6D617240626C7565626972642E6578616D706C653E0D0A5375626A6563743A2052653A20596F757220776F726B20617420426C7565626972643A206120666577207175657374696F6E730D0A446174653A204672692C203133204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E396264663531623939623633393365366537323439393563353163306139333640686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393539343333343536362E31363433362E3433343434333633323735333431373434313640626C7565626972642E6578616D706C653E0D0A5265666572656E6365733A203C6D662E396130396633383436626163373231313639623834346630343539653039663740686F6D652E6578616D706C653E0D0A203C3137393539343333333038392E31363433362E313239343136363130373430313534363835303140686F6D652E6578616D706C653E0D0A203C6D662E323864396334386432626665376161316132396662306237316261316439666240686F6D652E6578616D706C653E0D0A203C3137393539343333343536302E31363433362E313731343436303936323938363833333035363940686F6D652E6578616D706C653E0D0A203C3137393539343333343536362E31363433362E3433343434333633323735333431373434313640626C7565626972642E6578616D706C653E0D0A203C6D662E396264663531623939623633393365366537323439393563353163306139333640686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2039626466353162393962363339336536653732343939356335316330613933360D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663962646635316239396236333933653665373234393935633531633061393336686F6D6565785F30220D0A0D0A2D2D3D5F6D663962646635316239396236333933653665373234393935633531633061393336686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204F6D61722C0D0A0D0A5468616E6B20796F7520666F722074656C6C696E67206D652C20616E6420666F722074616B696E67207468652074696D6520746F20777269746520617420616C6C2E204920717569746520756E6465727374616E642C20616E64204920776F6E277420636F6D65206261636B20746F20796F752061626F757420746869732E0D0A0D0A49207769736820796F7520616C6C20746865206265737420666F7220796F757220776F726B20617420426C7565626972642E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D663962646635316239396236333933653665373234393935633531633061393336686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204F6D61722C3C2F703E0D0A3C703E5468616E6B20796F7520666F722074656C6C696E67206D652C20616E6420666F722074616B696E67207468652074696D6520746F20777269746520617420616C6C2E204920717569746520756E6465727374616E642C20616E64204920776F6E26237832373B7420636F6D65206261636B20746F20796F752061626F757420746869732E3C2F703E0D0A3C703E49207769736820796F7520616C6C20746865206265737420666F7220796F757220776F726B20617420426C7565626972642E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663962646635316239396236333933653665373234393935633531633061393336686F6D6565785F302D2D0D0A','0a4d80faf80f24db06f3af73da89b525d0f457bcae40596a5cfbb595a73e2147','[]',NULL,'2026-03-13T08:30:00.000000Z',NULL,0,'','Drafts',1453654122,123,'2026-03-13T08:30:00.000000Z','2026-03-13T08:30:00.000000Z','0a4d80faf80f24db06f3af73da89b525d0f457bcae40596a5cfbb595a73e2147',0,'2026-03-13T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(39,1,'request:2:referrer-told:11','referrer-told','sent_by_owner',2,'<mf.7b32bf966cf8a7b350820e02fa88be33@home.example>','7b32bf966cf8a7b350820e02fa88be33','omar@bluebird.example','Thank you for pointing me to Priya','Hi Omar,

Thank you for pointing me to Priya Shah, who answered kindly. Your word opened that door, and I wanted you to know.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204F6D617220486164646164203C6F6D617240626C7565626972642E6578616D706C653E0D0A5375626A6563743A205468616E6B20796F7520666F7220706F696E74696E67206D6520746F2050726979610D0A446174653A205475652C203137204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E376233326266393636636638613762333530383230653032666138386265333340686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E376233326266393636636638613762333530383230653032666138386265333340686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2037623332626639363663663861376233353038323065303266613838626533330D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663762333262663936366366386137623335303832306530326661383862653333686F6D6565785F30220D0A0D0A2D2D3D5F6D663762333262663936366366386137623335303832306530326661383862653333686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204F6D61722C0D0A0D0A5468616E6B20796F7520666F7220706F696E74696E67206D6520746F20507269796120536861682C2077686F20616E737765726564206B696E646C792E20596F757220776F7264206F70656E6564207468617420646F6F722C20616E6420492077616E74656420796F7520746F206B6E6F772E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D663762333262663936366366386137623335303832306530326661383862653333686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204F6D61722C3C2F703E0D0A3C703E5468616E6B20796F7520666F7220706F696E74696E67206D6520746F20507269796120536861682C2077686F20616E737765726564206B696E646C792E20596F757220776F7264206F70656E6564207468617420646F6F722C20616E6420492077616E74656420796F7520746F206B6E6F772E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663762333262663936366366386137623335303832306530326661383862653333686F6D6565785F302D2D0D0A','e73874afe759394c8479bb8c083391819e1d9f93c145858d48ff04d365c3f7c7','[]',NULL,'2026-03-17T08:30:00.000000Z',NULL,0,'','Drafts',1453654122,126,'2026-03-17T08:30:00.000000Z','2026-03-17T08:30:00.000000Z','e73874afe759394c8479bb8c083391819e1d9f93c145858d48ff04d365c3f7c7',0,'2026-03-17T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(48,1,'request:1:advice-done:1','advice-done','sent_by_owner',1,'<mf.2f32368be337bf8bb31a350fffd5cf31@home.example>','2f32368be337bf8bb31a350fffd5cf31','jane.doe@acme.example','I did what you advised','Hi Jane,

When we talked on Friday 6 March, you gave me this advice: start with one ward and one question. I did it, and this is what came of it: I began with one ward, and the nurses asked for more.

I would not have begun there without you, so thank you. No need to answer; I only wanted you to know that it was worth your time.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A204920646964207768617420796F7520616476697365640D0A446174653A2053756E2C203232204D617220323032362031373A30303A3030202B303030300D0A4D6573736167652D49443A203C6D662E326633323336386265333337626638626233316133353066666664356366333140686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E326633323336386265333337626638626233316133353066666664356366333140686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2032663332333638626533333762663862623331613335306666666435636633310D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663266333233363862653333376266386262333161333530666666643563663331686F6D6565785F30220D0A0D0A2D2D3D5F6D663266333233363862653333376266386262333161333530666666643563663331686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204A616E652C0D0A0D0A5768656E2077652074616C6B6564206F6E204672696461792036204D617263682C20796F752067617665206D652074686973206164766963653A2073746172742077697468206F6E65207761726420616E64206F6E65207175657374696F6E2E2049206469642069742C20616E64207468697320697320776861742063616D65206F662069743A204920626567616E2077697468206F6E6520776172642C20616E6420746865206E75727365732061736B656420666F72206D6F72652E0D0A0D0A4920776F756C64206E6F74206861766520626567756E20746865726520776974686F757420796F752C20736F207468616E6B20796F752E204E6F206E65656420746F20616E737765723B2049206F6E6C792077616E74656420796F7520746F206B6E6F7720746861742069742077617320776F72746820796F75722074696D652E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D663266333233363862653333376266386262333161333530666666643563663331686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204A616E652C3C2F703E0D0A3C703E5768656E2077652074616C6B6564206F6E204672696461792036204D617263682C20796F752067617665206D652074686973206164766963653A2073746172742077697468206F6E65207761726420616E64206F6E65207175657374696F6E2E2049206469642069742C20616E64207468697320697320776861742063616D65206F662069743A204920626567616E2077697468206F6E6520776172642C20616E6420746865206E75727365732061736B656420666F72206D6F72652E3C2F703E0D0A3C703E4920776F756C64206E6F74206861766520626567756E20746865726520776974686F757420796F752C20736F207468616E6B20796F752E204E6F206E65656420746F20616E737765723B2049206F6E6C792077616E74656420796F7520746F206B6E6F7720746861742069742077617320776F72746820796F75722074696D652E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663266333233363862653333376266386262333161333530666666643563663331686F6D6565785F302D2D0D0A','2809b3ed1d6d676149a99f9af744af052a06a2654525a186c71b6d0851efdc19','[]',NULL,'2026-03-22T17:00:00.000000Z',NULL,0,'','Drafts',1453654122,130,'2026-03-22T17:00:00.000000Z','2026-03-23T08:30:00.000000Z','2809b3ed1d6d676149a99f9af744af052a06a2654525a186c71b6d0851efdc19',0,'2026-03-23T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(69,1,'contact:1:check-in:2026-07','check-in','present',1,'<mf.c547043e1e8293ec56a27f7a38b90b46@home.example>','c547043e1e8293ec56a27f7a38b90b46','jane.doe@acme.example','A short hello, and thanks again','Hi Jane,

Some months have gone by since we talked, and one thing you said still comes back to me: clinicians trust a chart only if they see where a number comes from.

I hope all is well with you and Acme Health. No need to answer; I wanted to say hello, and that I would gladly return the favour whenever there is something I can do for you.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A20412073686F72742068656C6C6F2C20616E64207468616E6B7320616761696E0D0A446174653A205475652C203238204A756C20323032362030383A33303A3030202B303130300D0A4D6573736167652D49443A203C6D662E633534373034336531653832393365633536613237663761333862393062343640686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E633534373034336531653832393365633536613237663761333862393062343640686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2063353437303433653165383239336563353661323766376133386239306234360D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D666335343730343365316538323933656335366132376637613338623930623436686F6D6565785F30220D0A0D0A2D2D3D5F6D666335343730343365316538323933656335366132376637613338623930623436686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204A616E652C0D0A0D0A536F6D65206D6F6E746873206861766520676F6E652062792073696E63652077652074616C6B65642C20616E64206F6E65207468696E6720796F752073616964207374696C6C20636F6D6573206261636B20746F206D653A20636C696E696369616E732074727573742061206368617274206F6E6C792069662074686579207365652077686572652061206E756D62657220636F6D65732066726F6D2E0D0A0D0A4920686F706520616C6C2069732077656C6C207769746820796F7520616E642041636D65204865616C74682E204E6F206E65656420746F20616E737765723B20492077616E74656420746F207361792068656C6C6F2C20616E642074686174204920776F756C6420676C61646C792072657475726E20746865206661766F7572207768656E6576657220746865726520697320736F6D657468696E6720492063616E20646F20666F7220796F752E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D666335343730343365316538323933656335366132376637613338623930623436686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204A616E652C3C2F703E0D0A3C703E536F6D65206D6F6E746873206861766520676F6E652062792073696E63652077652074616C6B65642C20616E64206F6E65207468696E6720796F752073616964207374696C6C20636F6D6573206261636B20746F206D653A20636C696E696369616E732074727573742061206368617274206F6E6C792069662074686579207365652077686572652061206E756D62657220636F6D65732066726F6D2E3C2F703E0D0A3C703E4920686F706520616C6C2069732077656C6C207769746820796F7520616E642041636D65204865616C74682E204E6F206E65656420746F20616E737765723B20492077616E74656420746F207361792068656C6C6F2C20616E642074686174204920776F756C6420676C61646C792072657475726E20746865206661766F7572207768656E6576657220746865726520697320736F6D657468696E6720492063616E20646F20666F7220796F752E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D666335343730343365316538323933656335366132376637613338623930623436686F6D6565785F302D2D0D0A','d9e9de88373fe8cebb69632671b58390c33ded2ef43b354fb8f25b98b5a340fd','[]',NULL,'2026-07-28T07:30:00.000000Z',NULL,0,'','Drafts',1453654122,133,'2026-07-28T07:30:00.000000Z','2026-07-28T07:30:00.000000Z','d9e9de88373fe8cebb69632671b58390c33ded2ef43b354fb8f25b98b5a340fd',0,NULL,0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(70,1,'digest:2026-W31','digest','accepted',NULL,'<mf.698e9ecd5158cc0209a18a9a643d2e34@home.example>','698e9ecd5158cc0209a18a9a643d2e34','sam@home.example','Your interviews, week 31: 6 for you','To do: 1 question to answer, 1 time to choose, 1 promise to keep, 3
drafts to send or drop.

PROMISED

 1. With Tess Bond (Hooli Care): I promised to send her the reading list.
    (was due Sat 21 Mar)
    → write: 1 kept

YOURS TO ANSWER

 2. A question from Ines Costa (Vandelay):
    (came Wed 18 Mar, 08:30; answer it in your mail program)
    │ Hello Sam,
    │ Sorry for the wait. What exactly would you like to know?
    │ Ines
    → write: 2 snooze 3 days · 2 close

CHOOSE A TIME

 3. Times from Ada Quinn (Umbrella): (1) Tue 10 Mar, 14:00
    (in your time)
    → write: 3 pick 1 · 3 at Tuesday 14:00

DRAFTS WAITING FOR YOU

 4. Check-in to Jane Doe (Acme Health)
    → write: 4 send · 4 drop · 4 snooze 1w
 5. Check-in to Tess Bond (Hooli Care)
    → write: 5 send · 5 drop · 5 snooze 1w
 6. Check-in to Priya Shah
    → write: 6 send · 6 drop · 6 snooze 1w

WHAT YOU LEARNED ABOUT HOW HOSPITALS PUT THEIR DATA TO USE

 -  to ask: What does a normal week look like?
 -  to ask: What should I learn first?

SO FAR

    requests sent        11  ████████████████████
    answered              8  ██████████████
    scheduled             3  █████
    interviews held       3  █████
 -  all: 8 of 11 answered, half of them within 30 h
 -  cold: 4 of 5 answered, half of them within 6 days
 -  alumni: 2 of 2 answered, half of them within 24 h
 -  coworker: 0 of 1 answered
 -  association: 0 of 1 answered
 -  conference: 1 of 1 answered, half of them within 2 days
 -  referral: 1 of 1 answered, half of them within 24 h

Answer this mail to get things done, one order a line: “1 send”,
“2 snooze 2w”, “3 drop”, “4 met” with your notes below. “help” lists
all. You may as well send or delete a draft in your mail program;
mailflow notices.
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]',NULL,'2026-07-28T07:30:00.000000Z',NULL,0,'2.0.0 taken','',0,0,'2026-07-28T07:30:00.000000Z','2026-07-28T07:30:00.000000Z','',0,NULL,0,0,'',NULL,'5ead4b34324ce137a70a32d3f3777be5b1252ec00b1a62e9a1322af72f23224f','ed1ee2a17f2148d71d4277dd4db29d9b','2026-07-28T07:30:00.000000Z',NULL,'[]',1,1453715497,133,0);
CREATE TABLE "owner" ("id" INTEGER NOT NULL PRIMARY KEY, "address" VARCHAR(255) NOT NULL, "name" VARCHAR(255) NOT NULL);
INSERT INTO "owner" VALUES(1,'sam@home.example','Sam Rivera');
CREATE TABLE "promise" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "text" TEXT NOT NULL, "at" CHAR(27) NOT NULL, "due_at" CHAR(27) NOT NULL, "mine" INTEGER NOT NULL, "kept_at" CHAR(27), FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "promise" VALUES(1,1,1,'I promised to send her the reading list.','2026-03-07T08:30:00.000000Z','2026-03-21T08:30:00.000000Z',1,'2026-03-22T17:00:00.000000Z');
CREATE TABLE "question" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "aim_id" INTEGER, "raised_in_id" INTEGER, "text" TEXT NOT NULL, "at" CHAR(27) NOT NULL, "answered_at" CHAR(27), FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("aim_id") REFERENCES "aim" ("id") ON DELETE CASCADE, FOREIGN KEY ("raised_in_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "question" VALUES(1,1,1,NULL,'What does a normal week look like?','2026-03-02T08:30:00.000000Z',NULL);
INSERT INTO "question" VALUES(2,1,1,NULL,'What should I learn first?','2026-03-02T08:30:00.000000Z',NULL);
CREATE TABLE "reach" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "server" VARCHAR(255) NOT NULL, "failures" INTEGER NOT NULL, "refusals" INTEGER NOT NULL, "why" TEXT NOT NULL, "since" CHAR(27), "next_at" CHAR(27), "logins" TEXT NOT NULL, "day" VARCHAR(255) NOT NULL, "octets" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "request" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "contact_id" INTEGER NOT NULL, "aim_id" INTEGER, "stage" VARCHAR(255) NOT NULL, "since" CHAR(27) NOT NULL, "wait_until" CHAR(27), "interview_at" CHAR(27), "interview_minutes" INTEGER NOT NULL, "interview_place" TEXT NOT NULL, "interview_held" INTEGER NOT NULL, "interview_sequence" INTEGER NOT NULL, "created_at" CHAR(27) NOT NULL, "catching_up" INTEGER NOT NULL DEFAULT FALSE, "own_address" VARCHAR(255) NOT NULL DEFAULT '', FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("contact_id") REFERENCES "contact" ("id") ON DELETE CASCADE, FOREIGN KEY ("aim_id") REFERENCES "aim" ("id") ON DELETE SET NULL);
INSERT INTO "request" VALUES(1,1,1,1,'keeping in touch','2026-04-06T17:00:00.000000Z',NULL,'2026-03-06T15:00:00.000000Z',20,'',1,1,'2026-03-02T08:30:00.000000Z',0,'sam@home.example');
INSERT INTO "request" VALUES(2,1,2,1,'declined','2026-03-13T08:30:00.000000Z',NULL,NULL,0,'',0,0,'2026-03-02T08:30:00.000000Z',0,'sam@home.example');
INSERT INTO "request" VALUES(3,1,3,1,'declined','2026-03-04T08:30:00.000000Z',NULL,NULL,0,'',0,0,'2026-03-02T08:30:00.000000Z',0,'sam@home.example');
CREATE TABLE "research" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "aim_id" INTEGER, "contact_id" INTEGER, "text" TEXT NOT NULL, "at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("aim_id") REFERENCES "aim" ("id") ON DELETE CASCADE, FOREIGN KEY ("contact_id") REFERENCES "contact" ("id") ON DELETE CASCADE);
CREATE TABLE "schema_migration" ("id" INTEGER NOT NULL PRIMARY KEY, "name" VARCHAR(255) NOT NULL, "applied" DATETIME NOT NULL);
INSERT INTO "schema_migration" VALUES(1,'0001_first','2026-11-29 09:08:41.724463');
INSERT INTO "schema_migration" VALUES(2,'0002_following','2026-11-29 09:08:41.741390');
INSERT INTO "schema_migration" VALUES(3,'0003_outgoing','2026-11-29 09:08:41.783833');
INSERT INTO "schema_migration" VALUES(4,'0004_people','2026-11-29 09:08:41.831866');
INSERT INTO "schema_migration" VALUES(5,'0005_story','2026-11-29 09:08:41.847045');
INSERT INTO "schema_migration" VALUES(6,'0008_links','2026-11-29 09:08:41.852426');
INSERT INTO "schema_migration" VALUES(7,'0011_asked','2026-11-29 09:08:41.860601');
INSERT INTO "schema_migration" VALUES(8,'0012_own_address','2026-11-29 09:08:41.867582');
INSERT INTO "schema_migration" VALUES(9,'0013_wide_uids','2026-11-29 09:08:41.868770');
INSERT INTO "schema_migration" VALUES(10,'0014_unwritten','2026-11-29 09:08:41.876390');
INSERT INTO "schema_migration" VALUES(11,'0015_indexes','2026-11-29 09:08:41.877649');
INSERT INTO "schema_migration" VALUES(12,'0016_known_mails','2026-11-29 09:08:41.878674');
CREATE TABLE "stop" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "salt" VARCHAR(255) NOT NULL, "digest" VARCHAR(255) NOT NULL, "at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "told_link" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "mail_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "belongs" INTEGER NOT NULL, "at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("mail_id") REFERENCES "mail" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
CREATE TABLE "unwritten" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "key" VARCHAR(255) NOT NULL, "kind" VARCHAR(255) NOT NULL, "request_id" INTEGER NOT NULL, "page" TEXT NOT NULL, "item" VARCHAR(255) NOT NULL, "name" TEXT NOT NULL, "owed_at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
CREATE UNIQUE INDEX "schema_migration_name" ON "schema_migration" ("name");
CREATE UNIQUE INDEX "owner_address" ON "owner" ("address");
CREATE INDEX "contact_owner_id" ON "contact" ("owner_id");
CREATE INDEX "contact_organisation" ON "contact" ("organisation");
CREATE INDEX "contact_referrer_id" ON "contact" ("referrer_id");
CREATE INDEX "address_owner_id" ON "address" ("owner_id");
CREATE INDEX "address_contact_id" ON "address" ("contact_id");
CREATE UNIQUE INDEX "address_owner_id_key" ON "address" ("owner_id", "key");
CREATE INDEX "aim_owner_id" ON "aim" ("owner_id");
CREATE INDEX "command_owner_id" ON "command" ("owner_id");
CREATE UNIQUE INDEX "command_owner_id_message_id" ON "command" ("owner_id", "message_id");
CREATE INDEX "cursor_owner_id" ON "cursor" ("owner_id");
CREATE UNIQUE INDEX "cursor_owner_id_folder" ON "cursor" ("owner_id", "folder");
CREATE INDEX "request_owner_id" ON "request" ("owner_id");
CREATE INDEX "request_contact_id" ON "request" ("contact_id");
CREATE INDEX "request_aim_id" ON "request" ("aim_id");
CREATE INDEX "request_stage" ON "request" ("stage");
CREATE INDEX "mail_owner_id" ON "mail" ("owner_id");
CREATE INDEX "mail_message_id" ON "mail" ("message_id");
CREATE INDEX "event_owner_id" ON "event" ("owner_id");
CREATE INDEX "event_request_id" ON "event" ("request_id");
CREATE INDEX "event_mail_id" ON "event" ("mail_id");
CREATE INDEX "held_owner_id" ON "held" ("owner_id");
CREATE UNIQUE INDEX "held_owner_id_place" ON "held" ("owner_id", "place");
CREATE INDEX "issued_owner_id" ON "issued" ("owner_id");
CREATE UNIQUE INDEX "issued_id_hash" ON "issued" ("id_hash");
CREATE INDEX "issued_request_id" ON "issued" ("request_id");
CREATE INDEX "item_owner_id" ON "item" ("owner_id");
CREATE INDEX "item_issued_id" ON "item" ("issued_id");
CREATE INDEX "item_request_id" ON "item" ("request_id");
CREATE UNIQUE INDEX "item_issued_id_number" ON "item" ("issued_id", "number");
CREATE INDEX "job_owner_id" ON "job" ("owner_id");
CREATE UNIQUE INDEX "job_owner_id_key" ON "job" ("owner_id", "key");
CREATE INDEX "letter_owner_id" ON "letter" ("owner_id");
CREATE INDEX "letter_request_id" ON "letter" ("request_id");
CREATE UNIQUE INDEX "letter_owner_id_message_id_request_id" ON "letter" ("owner_id", "message_id", "request_id");
CREATE INDEX "known_id_owner_id" ON "known_id" ("owner_id");
CREATE INDEX "known_id_request_id" ON "known_id" ("request_id");
CREATE INDEX "known_id_letter_id" ON "known_id" ("letter_id");
CREATE UNIQUE INDEX "known_id_owner_id_message_id_request_id" ON "known_id" ("owner_id", "message_id", "request_id");
CREATE INDEX "link_owner_id" ON "link" ("owner_id");
CREATE INDEX "link_mail_id" ON "link" ("mail_id");
CREATE INDEX "link_request_id" ON "link" ("request_id");
CREATE UNIQUE INDEX "link_mail_id_request_id" ON "link" ("mail_id", "request_id");
CREATE INDEX "note_owner_id" ON "note" ("owner_id");
CREATE INDEX "note_request_id" ON "note" ("request_id");
CREATE INDEX "outgoing_owner_id" ON "outgoing" ("owner_id");
CREATE INDEX "outgoing_state" ON "outgoing" ("state");
CREATE INDEX "outgoing_request_id" ON "outgoing" ("request_id");
CREATE INDEX "outgoing_message_id" ON "outgoing" ("message_id");
CREATE UNIQUE INDEX "outgoing_token" ON "outgoing" ("token");
CREATE UNIQUE INDEX "outgoing_owner_id_key" ON "outgoing" ("owner_id", "key");
CREATE INDEX "known_thread_owner_id" ON "known_thread" ("owner_id");
CREATE INDEX "awaited_owner_id" ON "awaited" ("owner_id");
CREATE INDEX "look_back_owner_id" ON "look_back" ("owner_id");
CREATE INDEX "reach_owner_id" ON "reach" ("owner_id");
CREATE UNIQUE INDEX "mail_owner_id_identity" ON "mail" ("owner_id", "identity");
CREATE INDEX "mail_object_id" ON "mail" ("object_id");
CREATE UNIQUE INDEX "known_thread_owner_id_thread_request_id" ON "known_thread" ("owner_id", "thread", "request_id");
CREATE INDEX "known_thread_request_id" ON "known_thread" ("request_id");
CREATE UNIQUE INDEX "awaited_owner_id_folder_uidvalidity_uid" ON "awaited" ("owner_id", "folder", "uidvalidity", "uid");
CREATE INDEX "awaited_arrived" ON "awaited" ("arrived");
CREATE INDEX "awaited_message_id" ON "awaited" ("message_id");
CREATE UNIQUE INDEX "reach_owner_id_server" ON "reach" ("owner_id", "server");
CREATE UNIQUE INDEX "lease_owner_id" ON "lease" ("owner_id");
CREATE INDEX "fact_owner_id" ON "fact" ("owner_id");
CREATE UNIQUE INDEX "fact_owner_id_name" ON "fact" ("owner_id", "name");
CREATE INDEX "company_owner_id" ON "company" ("owner_id");
CREATE INDEX "company_one" ON "company" ("one");
CREATE INDEX "company_other" ON "company" ("other");
CREATE UNIQUE INDEX "company_owner_id_folder_one_other" ON "company" ("owner_id", "folder", "one", "other");
CREATE INDEX "correspondent_owner_id" ON "correspondent" ("owner_id");
CREATE INDEX "correspondent_key" ON "correspondent" ("key");
CREATE INDEX "correspondent_domain" ON "correspondent" ("domain");
CREATE UNIQUE INDEX "correspondent_owner_id_folder_key" ON "correspondent" ("owner_id", "folder", "key");
CREATE INDEX "counted_owner_id" ON "counted" ("owner_id");
CREATE UNIQUE INDEX "counted_owner_id_folder" ON "counted" ("owner_id", "folder");
CREATE INDEX "question_owner_id" ON "question" ("owner_id");
CREATE INDEX "question_aim_id" ON "question" ("aim_id");
CREATE INDEX "question_raised_in_id" ON "question" ("raised_in_id");
CREATE INDEX "insight_owner_id" ON "insight" ("owner_id");
CREATE INDEX "insight_aim_id" ON "insight" ("aim_id");
CREATE INDEX "insight_request_id" ON "insight" ("request_id");
CREATE INDEX "insight_answers_id" ON "insight" ("answers_id");
CREATE INDEX "lead_owner_id" ON "lead" ("owner_id");
CREATE INDEX "lead_request_id" ON "lead" ("request_id");
CREATE INDEX "organisation_owner_id" ON "organisation" ("owner_id");
CREATE UNIQUE INDEX "organisation_owner_id_key" ON "organisation" ("owner_id", "key");
CREATE INDEX "research_owner_id" ON "research" ("owner_id");
CREATE INDEX "research_aim_id" ON "research" ("aim_id");
CREATE INDEX "research_contact_id" ON "research" ("contact_id");
CREATE INDEX "stop_owner_id" ON "stop" ("owner_id");
CREATE UNIQUE INDEX "stop_owner_id_digest" ON "stop" ("owner_id", "digest");
CREATE INDEX "advice_owner_id" ON "advice" ("owner_id");
CREATE INDEX "advice_request_id" ON "advice" ("request_id");
CREATE INDEX "appointment_owner_id" ON "appointment" ("owner_id");
CREATE INDEX "appointment_request_id" ON "appointment" ("request_id");
CREATE INDEX "appointment_uid" ON "appointment" ("uid");
CREATE UNIQUE INDEX "appointment_request_id_uid_instance" ON "appointment" ("request_id", "uid", "instance");
CREATE INDEX "invitation_owner_id" ON "invitation" ("owner_id");
CREATE UNIQUE INDEX "invitation_request_id" ON "invitation" ("request_id");
CREATE INDEX "promise_owner_id" ON "promise" ("owner_id");
CREATE INDEX "promise_request_id" ON "promise" ("request_id");
CREATE INDEX "told_link_owner_id" ON "told_link" ("owner_id");
CREATE INDEX "told_link_mail_id" ON "told_link" ("mail_id");
CREATE INDEX "told_link_request_id" ON "told_link" ("request_id");
CREATE UNIQUE INDEX "told_link_mail_id_request_id" ON "told_link" ("mail_id", "request_id");
CREATE INDEX "asked_owner_id" ON "asked" ("owner_id");
CREATE INDEX "asked_issued_id" ON "asked" ("issued_id");
CREATE UNIQUE INDEX "asked_receipt_hash" ON "asked" ("receipt_hash");
CREATE UNIQUE INDEX "asked_owner_id_message_id" ON "asked" ("owner_id", "message_id");
CREATE INDEX "unwritten_owner_id" ON "unwritten" ("owner_id");
CREATE INDEX "unwritten_request_id" ON "unwritten" ("request_id");
CREATE UNIQUE INDEX "unwritten_owner_id_key" ON "unwritten" ("owner_id", "key");
CREATE INDEX "mail_owner_id_arrived" ON "mail" ("owner_id", "arrived");
CREATE INDEX "outgoing_owner_id_state_is_told" ON "outgoing" ("owner_id", "state", "is_told");
CREATE INDEX "mail_owner_id_message_id" ON "mail" ("owner_id", "message_id");
CREATE INDEX "mail_owner_id_folder_uidvalidity_uid" ON "mail" ("owner_id", "folder", "uidvalidity", "uid");
COMMIT;
