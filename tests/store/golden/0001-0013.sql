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
INSERT INTO "appointment" VALUES(1,1,1,'ba9778f40a812113b331aedf5f7448fe@home.example','','{"uid": "ba9778f40a812113b331aedf5f7448fe@home.example", "instance": null, "sequence": 0, "stamp": "2026-03-03T08:30:00+00:00", "starts_at": "2026-03-06T15:00:00+00:00", "minutes": 20, "place": "", "organizer": "sam@home.example", "cancelled": false, "rule": "", "answers": []}');
CREATE TABLE "asked" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "issued_id" INTEGER NOT NULL, "receipt_hash" VARCHAR(255) NOT NULL, "message_id" TEXT NOT NULL, "words" TEXT NOT NULL, "at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("issued_id") REFERENCES "issued" ("id") ON DELETE CASCADE);
CREATE TABLE "awaited" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "role" VARCHAR(255) NOT NULL, "folder" TEXT NOT NULL, "uidvalidity" INTEGER NOT NULL, "uid" INTEGER NOT NULL, "size" INTEGER NOT NULL, "arrived" CHAR(27) NOT NULL, "message_id" TEXT NOT NULL, "written" TEXT NOT NULL, "threads" TEXT NOT NULL, "object_id" VARCHAR(255) NOT NULL, "gone_at" CHAR(27), FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "command" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "message_id" TEXT NOT NULL, "at" CHAR(27) NOT NULL, "outcome" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "command" VALUES(1,1,'<179589975611.18657.12862830772618005668@home.example>','2026-03-07T08:30:00.000000Z','your notes on Jane Doe are kept; a thank-you note is being drafted.');
INSERT INTO "command" VALUES(2,1,'<179589975617.18657.13602334277161778029@home.example>','2026-03-07T08:30:00.000000Z','your notes on Tess Bond are kept; a thank-you note is being drafted.');
INSERT INTO "command" VALUES(3,1,'<179589977561.18657.3610476054815325271@home.example>','2026-03-20T08:30:00.000000Z','your notes on Priya Shah are kept; a thank-you note is being drafted.');
CREATE TABLE "company" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "folder" VARCHAR(255) NOT NULL, "one" VARCHAR(255) NOT NULL, "other" VARCHAR(255) NOT NULL, "mails" INTEGER NOT NULL, "last_at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "contact" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "name" VARCHAR(255) NOT NULL, "organisation" VARCHAR(255) NOT NULL, "title" VARCHAR(255) NOT NULL, "relationship" VARCHAR(255) NOT NULL, "zone" VARCHAR(255) NOT NULL, "country" VARCHAR(255) NOT NULL, "language" VARCHAR(255) NOT NULL, "connection" TEXT NOT NULL, "research" TEXT NOT NULL, "referrer_id" INTEGER, "notes" TEXT NOT NULL, "tags" TEXT NOT NULL, "stopped" INTEGER NOT NULL, "proposed" INTEGER NOT NULL, "created_at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("referrer_id") REFERENCES "contact" ("id") ON DELETE SET NULL);
INSERT INTO "contact" VALUES(1,1,'Jane Doe','Acme Health','','alumni','Europe/London','','en','we both studied at Leeds','you lead the team that reads hospital data',NULL,'','[]',0,0,'2026-03-02T08:30:00.000000Z');
INSERT INTO "contact" VALUES(2,1,'Omar Haddad','Bluebird','','cold','Europe/London','','en','','you wrote about measuring waiting times',NULL,'','[]',0,0,'2026-03-02T08:30:00.000000Z');
INSERT INTO "contact" VALUES(3,1,'Lena Vogt','Stadtwerke','','conference','Europe/London','','en','we met at the health data days in Berlin','you presented a dashboard for wards',NULL,'','[]',0,0,'2026-03-02T08:30:00.000000Z');
CREATE TABLE "correspondent" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "folder" VARCHAR(255) NOT NULL, "key" VARCHAR(255) NOT NULL, "domain" VARCHAR(255) NOT NULL, "name" VARCHAR(255) NOT NULL, "written" INTEGER NOT NULL, "received" INTEGER NOT NULL, "together" INTEGER NOT NULL, "last_at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "correspondent" VALUES(1,1,'Sent','jane.doe@acme.example','acme.example','Jane Doe',5,0,0,'2026-03-23T08:30:00.000000Z');
INSERT INTO "correspondent" VALUES(2,1,'Sent','omar@bluebird.example','bluebird.example','Omar Haddad',4,0,0,'2026-03-17T08:30:00.000000Z');
INSERT INTO "correspondent" VALUES(3,1,'Sent','lena.vogt@stadtwerke.example','stadtwerke.example','Lena Vogt',2,0,0,'2026-03-04T08:30:00.000000Z');
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
INSERT INTO "counted" VALUES(1,1,'Sent',2892228673,101,133);
INSERT INTO "counted" VALUES(2,1,'INBOX',2892222752,101,151);
CREATE TABLE "cursor" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "folder" TEXT NOT NULL, "uidvalidity" INTEGER NOT NULL, "uid" INTEGER NOT NULL, "since" CHAR(27), FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "cursor" VALUES(3,1,'Archive',2892193590,100,'2026-01-01T08:30:00.000000Z');
INSERT INTO "cursor" VALUES(4,1,'Junk',2892175519,100,'2026-01-01T08:30:00.000000Z');
INSERT INTO "cursor" VALUES(5,1,'Drafts',2892190172,133,NULL);
INSERT INTO "cursor" VALUES(9,1,'Sent',2892228673,133,'2026-01-01T08:30:00.000000Z');
INSERT INTO "cursor" VALUES(10,1,'INBOX',2892222752,151,'2026-01-01T08:30:00.000000Z');
CREATE TABLE "event" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "mail_id" INTEGER, "at" CHAR(27) NOT NULL, "kind" VARCHAR(255) NOT NULL, "detail" TEXT NOT NULL, "stage" VARCHAR(255) NOT NULL, "reasons" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE, FOREIGN KEY ("mail_id") REFERENCES "mail" ("id") ON DELETE SET NULL);
INSERT INTO "event" VALUES(1,1,1,NULL,'2026-03-02T08:30:00.000000Z','RequestAsked','{"at": "2026-03-02T08:30:00+00:00"}','research','["you asked for a request"]');
INSERT INTO "event" VALUES(2,1,2,NULL,'2026-03-02T08:30:00.000000Z','RequestAsked','{"at": "2026-03-02T08:30:00+00:00"}','research','["you asked for a request"]');
INSERT INTO "event" VALUES(3,1,3,NULL,'2026-03-02T08:30:00.000000Z','RequestAsked','{"at": "2026-03-02T08:30:00+00:00"}','research','["you asked for a request"]');
INSERT INTO "event" VALUES(10,1,1,1,'2026-03-02T08:30:00.000000Z','LetterSent','{"at": "2026-03-02T08:30:00+00:00", "kind": "request", "message_id": "<179589974869.18657.5411597836462454197@home.example>", "key": "request:1:request:1"}','requested','["research → requested", "the request was sent"]');
INSERT INTO "event" VALUES(11,1,2,2,'2026-03-02T08:30:00.000000Z','LetterSent','{"at": "2026-03-02T08:30:00+00:00", "kind": "request", "message_id": "<179589974877.18657.12481509123397194859@home.example>", "key": "request:2:request:1"}','requested','["research → requested", "the request was sent"]');
INSERT INTO "event" VALUES(12,1,3,3,'2026-03-02T08:30:00.000000Z','LetterSent','{"at": "2026-03-02T08:30:00+00:00", "kind": "request", "message_id": "<179589974884.18657.11958092514006001050@home.example>", "key": "request:3:request:1"}','requested','["research → requested", "the request was sent"]');
INSERT INTO "event" VALUES(21,1,1,13,'2026-03-03T08:30:00.000000Z','ReplyReceived','{"at": "2026-03-03T08:30:00+00:00", "message_id": "<179589974876.18657.16898023186355205352@acme.example>", "reading": {"answers": ["times", "yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": null, "kind": "exact", "offered": true, "text": "Friday, 06 March at 15:00", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Hi Sam,\n\nHappy to. How about Friday, 06 March at 15:00? Twenty minutes is fine.\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "times, offers a time", "words": "Friday, 06 March at 15:00"}, {"weight": "strong", "rule": "yes, offers a time", "words": "Friday, 06 March at 15:00"}]}}','replied','["requested → replied", "Jane Doe answered: times, yes", "their first time offered is confirmed"]');
INSERT INTO "event" VALUES(23,1,1,15,'2026-03-03T08:30:00.000000Z','LetterSent','{"at": "2026-03-03T08:30:00+00:00", "kind": "confirmation", "message_id": "<179589975091.18657.17194296866515651832@home.example>", "key": "request:1:confirmation:2026-03-06T15:00:00+00:00"}','replied','["the confirmation was sent", "the invitation is out", "your confirmation names the time"]');
INSERT INTO "event" VALUES(24,1,1,NULL,'2026-03-03T08:30:00.000000Z','InterviewAgreed','{"at": "2026-03-03T08:30:00+00:00", "starts_at": "2026-03-06T15:00:00+00:00", "minutes": 20, "place": "", "uid": ""}','scheduled','["replied → scheduled", "the interview is on 2026-03-06 15:00 UTC", "a time stands"]');
INSERT INTO "event" VALUES(25,1,1,16,'2026-03-03T13:18:00.000000Z','ReplyReceived','{"at": "2026-03-03T13:18:00+00:00", "message_id": "<179589975100.18657.1001146651606292951@acme.example>", "reading": {"answers": ["yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": "2026-03-06T15:20:00+00:00", "kind": "exact", "offered": true, "text": "Friday 6 March, 15:00 (London)", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Looking forward to it!\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "yes, takes a time the owner offered", "words": "Friday 6 March, 15:00 (London)"}]}}','scheduled','["Jane Doe answered: yes", "the time agreed stands"]');
INSERT INTO "event" VALUES(31,1,3,20,'2026-03-04T08:30:00.000000Z','ReplyReceived','{"at": "2026-03-04T08:30:00+00:00", "message_id": "<179589974891.18657.10245530818246909939@stadtwerke.example>", "reading": {"answers": ["no"], "slots": [], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Dear Sam,\n\nThank you for writing, but I''m afraid I have to decline. I wish you well with your plans.\n\nBest wishes,\nLena", "signature": "", "evidence": [{"weight": "strong", "rule": "no, refusal", "words": "have to decline"}]}}','declined','["requested → declined", "Lena Vogt answered: no", "they declined", "a short gracious answer is drafted"]');
INSERT INTO "event" VALUES(32,1,3,21,'2026-03-04T08:30:00.000000Z','LetterSent','{"at": "2026-03-04T08:30:00+00:00", "kind": "decline-answer", "message_id": "<179589975252.18657.3853515570971763762@home.example>", "key": "request:3:decline-answer:1"}','declined','["the answer to their no was sent"]');
INSERT INTO "event" VALUES(33,1,1,27,'2026-03-06T08:30:00.000000Z','LetterSent','{"at": "2026-03-06T08:30:00+00:00", "kind": "reminder", "message_id": "<179589975442.18657.316698807294922539@home.example>", "key": "request:1:reminder:2026-03-06T15:00:00+00:00"}','scheduled','["the reminder was sent"]');
INSERT INTO "event" VALUES(35,1,1,NULL,'2026-03-06T15:20:00.000000Z','InterviewHeld','{"at": "2026-03-06T15:20:00+00:00"}','interviewed','["scheduled → interviewed", "the interview took place"]');
INSERT INTO "event" VALUES(38,1,1,NULL,'2026-03-07T08:30:00.000000Z','NotesTaken','{"at": "2026-03-07T08:30:00+00:00", "text": "Jane said that clinicians trust a chart only if they see where a number comes from.\nAdvice: start with one ward and one question.\nI promised to send her the reading list.", "notes": {"insights": [], "advice": ["start with one ward and one question."], "promises": [{"text": "I promised to send her the reading list.", "due_at": null, "mine": true}], "names": [], "leads": [], "questions": [], "rest": ["Jane said that clinicians trust a chart only if they see where a number comes from."]}}','interviewed','["your notes are kept", "notes are in: a thank-you note is drafted"]');
INSERT INTO "event" VALUES(41,1,1,36,'2026-03-07T17:00:00.000000Z','LetterSent','{"at": "2026-03-07T17:00:00+00:00", "kind": "thank-you", "message_id": "<179589975757.18657.15719028903801235944@home.example>", "key": "request:1:thank-you:1"}','thanked','["interviewed → thanked", "the thank-you note was sent"]');
INSERT INTO "event" VALUES(51,1,2,45,'2026-03-11T08:30:00.000000Z','LetterSent','{"at": "2026-03-11T08:30:00+00:00", "kind": "nudge", "message_id": "<179589976308.18657.2862983226803147072@home.example>", "key": "request:2:nudge:1"}','nudged','["requested → nudged", "the nudge was sent"]');
INSERT INTO "event" VALUES(54,1,2,48,'2026-03-13T08:30:00.000000Z','ReplyReceived','{"at": "2026-03-13T08:30:00+00:00", "message_id": "<179589976315.18657.6207067158306267403@bluebird.example>", "reading": {"answers": ["referral", "no"], "slots": [], "away_until": null, "delegate": null, "people": [{"name": "Priya Shah", "address": "priya.shah@northwind.example"}], "lead": false, "new_text": "Hi Sam,\n\nI have moved on from that field, so I am not the right person. You should talk to Priya Shah (priya.shah@northwind.example), she built the whole team.\n\nOmar", "signature": "", "evidence": [{"weight": "strong", "rule": "referral, names somebody", "words": "Priya Shah"}, {"weight": "strong", "rule": "no, refusal", "words": "I am not the right"}]}}','declined','["nudged → declined", "Omar Haddad answered: referral, no", "they pointed to Priya Shah", "they declined", "a short gracious answer is drafted"]');
INSERT INTO "event" VALUES(55,1,2,49,'2026-03-13T08:30:00.000000Z','LetterSent','{"at": "2026-03-13T08:30:00+00:00", "kind": "decline-answer", "message_id": "<179589976609.18657.17990768589785946116@home.example>", "key": "request:2:decline-answer:1"}','declined','["the answer to their no was sent"]');
INSERT INTO "event" VALUES(61,1,2,NULL,'2026-03-17T08:30:00.000000Z','ReferralAnswered','{"at": "2026-03-17T08:30:00+00:00", "contact": 11, "request": 11, "name": "Priya Shah", "met": false}','declined','["Priya Shah answered: a word of thanks is drafted"]');
INSERT INTO "event" VALUES(63,1,2,54,'2026-03-17T08:30:00.000000Z','LetterSent','{"at": "2026-03-17T08:30:00+00:00", "kind": "referrer-told", "message_id": "<179589977125.18657.7297268268300408577@home.example>", "key": "request:2:referrer-told:11"}','declined','["the word on their referral was sent"]');
INSERT INTO "event" VALUES(65,1,2,NULL,'2026-03-18T08:30:00.000000Z','ReferralAnswered','{"at": "2026-03-18T08:30:00+00:00", "contact": 11, "request": 11, "name": "Priya Shah", "met": false}','declined','["they were told of Priya Shah"]');
INSERT INTO "event" VALUES(70,1,2,NULL,'2026-03-19T17:00:00.000000Z','ReferralAnswered','{"at": "2026-03-19T17:00:00+00:00", "contact": 11, "request": 11, "name": "Priya Shah", "met": true}','declined','["they were told of Priya Shah"]');
INSERT INTO "event" VALUES(74,1,1,NULL,'2026-03-22T17:00:00.000000Z','AdviceFollowed','{"at": "2026-03-22T17:00:00+00:00", "advice": 1, "outcome": "I began with one ward, and the nurses asked for more"}','thanked','["you followed their advice", "they may hear what came of it"]');
INSERT INTO "event" VALUES(75,1,1,NULL,'2026-03-22T17:00:00.000000Z','PromiseKept','{"at": "2026-03-22T17:00:00+00:00", "promise": 1}','thanked','["the promise is kept"]');
INSERT INTO "event" VALUES(76,1,1,66,'2026-03-23T08:30:00.000000Z','LetterSent','{"at": "2026-03-23T08:30:00+00:00", "kind": "advice-done", "message_id": "<179589977982.18657.7741639013611835220@home.example>", "key": "request:1:advice-done:1"}','thanked','["the word on their advice was sent"]');
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
INSERT INTO "invitation" VALUES(1,1,1,'ba9778f40a812113b331aedf5f7448fe@home.example','');
CREATE TABLE "issued" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "id_hash" VARCHAR(255) NOT NULL, "kind" VARCHAR(255) NOT NULL, "request_id" INTEGER, "issued_at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "issued" VALUES(37,1,'6264668e19515c9a4bbc255ae457a619959d70e26209ea445045289c19956056','digest',NULL,'2026-07-21T07:30:00.000000Z');
INSERT INTO "issued" VALUES(38,1,'44560247bd5a79dc4c70732b595735b07d9689257b9527d30c3d661e91532bfd','digest',NULL,'2026-07-28T07:30:00.000000Z');
CREATE TABLE "item" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "issued_id" INTEGER NOT NULL, "number" INTEGER NOT NULL, "request_id" INTEGER, "key" VARCHAR(255) NOT NULL, "text" TEXT NOT NULL, "sha256" VARCHAR(255) NOT NULL DEFAULT '', FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("issued_id") REFERENCES "issued" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "item" VALUES(74,1,38,3,1,'contact:1:check-in:2026-07','check-in to Jane Doe','0dd013b5d2352f48f56b844a0767303c83bfa6a8834fb88546a3698a5ea9956e');
CREATE TABLE "job" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "key" VARCHAR(255) NOT NULL, "at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "job" VALUES(66,1,'digest:2026-W30','2026-07-21T07:30:00.000000Z');
INSERT INTO "job" VALUES(67,1,'junk:2026-07-28','2026-07-28T07:30:00.000000Z');
INSERT INTO "job" VALUES(68,1,'digest:2026-W31','2026-07-28T07:30:00.000000Z');
CREATE TABLE "known_id" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "message_id" TEXT NOT NULL, "request_id" INTEGER NOT NULL, "letter_id" INTEGER, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE, FOREIGN KEY ("letter_id") REFERENCES "letter" ("id") ON DELETE CASCADE);
INSERT INTO "known_id" VALUES(1,1,'<179589974869.18657.5411597836462454197@home.example>',1,1);
INSERT INTO "known_id" VALUES(2,1,'<mf.31c769dc91062cabc5421c5683c061b5@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(3,1,'<179589974877.18657.12481509123397194859@home.example>',2,2);
INSERT INTO "known_id" VALUES(4,1,'<mf.10a4ad938acb6f905041118168bbae1a@home.example>',2,NULL);
INSERT INTO "known_id" VALUES(5,1,'<179589974884.18657.11958092514006001050@home.example>',3,3);
INSERT INTO "known_id" VALUES(6,1,'<mf.614f24cb82055a2b4d057f8928b5446d@home.example>',3,NULL);
INSERT INTO "known_id" VALUES(21,1,'<179589974876.18657.16898023186355205352@acme.example>',1,NULL);
INSERT INTO "known_id" VALUES(23,1,'<179589975091.18657.17194296866515651832@home.example>',1,10);
INSERT INTO "known_id" VALUES(24,1,'<mf.22900da229680c24c065213a6b9ad6cd@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(25,1,'<179589975100.18657.1001146651606292951@acme.example>',1,NULL);
INSERT INTO "known_id" VALUES(30,1,'<179589974891.18657.10245530818246909939@stadtwerke.example>',3,NULL);
INSERT INTO "known_id" VALUES(31,1,'<179589975252.18657.3853515570971763762@home.example>',3,12);
INSERT INTO "known_id" VALUES(32,1,'<mf.ceaefc3103a997938ab45604f7472033@home.example>',3,NULL);
INSERT INTO "known_id" VALUES(33,1,'<179589975442.18657.316698807294922539@home.example>',1,13);
INSERT INTO "known_id" VALUES(34,1,'<mf.053e1163a9735bdba9bde80e67022691@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(39,1,'<179589975757.18657.15719028903801235944@home.example>',1,16);
INSERT INTO "known_id" VALUES(40,1,'<mf.310195520c6b9bde6b42c5db99465102@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(49,1,'<179589976308.18657.2862983226803147072@home.example>',2,20);
INSERT INTO "known_id" VALUES(50,1,'<mf.ba1be24e86129a7f9e5539cc15fe23d1@home.example>',2,NULL);
INSERT INTO "known_id" VALUES(55,1,'<179589976315.18657.6207067158306267403@bluebird.example>',2,NULL);
INSERT INTO "known_id" VALUES(56,1,'<179589976609.18657.17990768589785946116@home.example>',2,23);
INSERT INTO "known_id" VALUES(57,1,'<mf.8a6ea67adc9b3976f9456a261f4a06ee@home.example>',2,NULL);
INSERT INTO "known_id" VALUES(63,1,'<179589977125.18657.7297268268300408577@home.example>',2,26);
INSERT INTO "known_id" VALUES(64,1,'<mf.af5f40b09a13d49c369339ed93e10f55@home.example>',2,NULL);
INSERT INTO "known_id" VALUES(73,1,'<179589977982.18657.7741639013611835220@home.example>',1,30);
INSERT INTO "known_id" VALUES(74,1,'<mf.6fe01ab7fa978020deb018cd71f5a5a6@home.example>',1,NULL);
CREATE TABLE "known_thread" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "thread" VARCHAR(255) NOT NULL, "request_id" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "known_thread" VALUES(1,1,'id:T1fdceae724fe61e6d4be194b17300d55',1);
INSERT INTO "known_thread" VALUES(2,1,'id:Td77dfc5b04665791cfb5a2d9cc02ec8e',2);
INSERT INTO "known_thread" VALUES(3,1,'id:T27cb4997e2329690c1607eaba32a55be',3);
INSERT INTO "known_thread" VALUES(14,1,'id:Td82274bb30a29e4283ea850a5a3682c3',2);
INSERT INTO "known_thread" VALUES(15,1,'id:T67c54315f48ab0d4fddcb6960254d911',1);
CREATE TABLE "lead" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER, "text" TEXT NOT NULL, "at" CHAR(27) NOT NULL, "closed" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
CREATE TABLE "lease" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "holder" VARCHAR(255) NOT NULL, "machine" VARCHAR(255) NOT NULL, "boot" VARCHAR(255) NOT NULL, "place" VARCHAR(255) NOT NULL, "until" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "letter" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "message_id" TEXT NOT NULL, "kind" VARCHAR(255) NOT NULL, "subject" TEXT NOT NULL, "sent_at" CHAR(27) NOT NULL, "text" TEXT NOT NULL, "references" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "letter" VALUES(1,1,1,'<179589974869.18657.5411597836462454197@home.example>','request','A fellow graduate with a few questions','2026-03-02T08:30:00.000000Z','Dear Jane Doe,

We both studied at Leeds. Today I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

I read that you lead the team that reads hospital data, and it made me want to ask how you found your way into this work.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.31c769dc91062cabc5421c5683c061b5@home.example>"]');
INSERT INTO "letter" VALUES(2,1,2,'<179589974877.18657.12481509123397194859@home.example>','request','Your work at Bluebird: a few questions','2026-03-02T08:30:00.000000Z','Dear Omar Haddad,

We have not met; I am writing because I read that you wrote about measuring waiting times. I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

Articles tell me only so much about how this looks from the inside at Bluebird; you could tell me the rest.

Would you be willing to talk with me for 20 minutes? Any time that suits your calendar suits me, and if now is not the moment, I understand.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.10a4ad938acb6f905041118168bbae1a@home.example>"]');
INSERT INTO "letter" VALUES(3,1,3,'<179589974884.18657.11958092514006001050@home.example>','request','Your work at Stadtwerke: a few questions','2026-03-02T08:30:00.000000Z','Dear Lena Vogt,

We met at the health data days in Berlin. It has stayed with me, because I am a nurse moving into health data and I am trying to learn how hospitals put their data to use.

Since then I have read that you presented a dashboard for wards. There must be more to say than fitted in that day.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.614f24cb82055a2b4d057f8928b5446d@home.example>"]');
INSERT INTO "letter" VALUES(10,1,1,'<179589975091.18657.17194296866515651832@home.example>','confirmation','Re: A fellow graduate with a few questions','2026-03-03T08:30:00.000000Z','Hi Jane,

Thank you for making time. I have us down for Friday 6 March, 15:00 (London), for 20 minutes, and an invitation for your calendar comes with this mail.

So that you know what I would like to ask:

- What does a normal week look like?
- What should I learn first?

Tell me the number or link you like to use, and I will call you there. If anything comes up, a short word is enough and we will find another time.

Best wishes,
Sam

Sent in a hurry.','["<mf.31c769dc91062cabc5421c5683c061b5@home.example>", "<179589974869.18657.5411597836462454197@home.example>", "<179589974876.18657.16898023186355205352@acme.example>", "<mf.22900da229680c24c065213a6b9ad6cd@home.example>"]');
INSERT INTO "letter" VALUES(12,1,3,'<179589975252.18657.3853515570971763762@home.example>','decline-answer','Re: Your work at Stadtwerke: a few questions','2026-03-04T08:30:00.000000Z','Hi Lena,

Thank you for telling me, and for taking the time to write at all. I quite understand, and I won''t come back to you about this.

I wish you all the best for your work at Stadtwerke.

Best wishes,
Sam

Sent in a hurry.','["<mf.614f24cb82055a2b4d057f8928b5446d@home.example>", "<179589974884.18657.11958092514006001050@home.example>", "<179589974891.18657.10245530818246909939@stadtwerke.example>", "<mf.ceaefc3103a997938ab45604f7472033@home.example>"]');
INSERT INTO "letter" VALUES(13,1,1,'<179589975442.18657.316698807294922539@home.example>','reminder','Re: A fellow graduate with a few questions','2026-03-06T08:30:00.000000Z','Hi Jane,

I look forward to our conversation: Friday 6 March, 15:00 (London). I will be on time, and 20 minutes are plenty.

If something has come up, a short word is enough and we will find another time.

Best wishes,
Sam

Sent in a hurry.','["<mf.31c769dc91062cabc5421c5683c061b5@home.example>", "<179589974869.18657.5411597836462454197@home.example>", "<179589974876.18657.16898023186355205352@acme.example>", "<mf.22900da229680c24c065213a6b9ad6cd@home.example>", "<179589975091.18657.17194296866515651832@home.example>", "<179589975100.18657.1001146651606292951@acme.example>", "<mf.053e1163a9735bdba9bde80e67022691@home.example>"]');
INSERT INTO "letter" VALUES(16,1,1,'<179589975757.18657.15719028903801235944@home.example>','thank-you','Re: A fellow graduate with a few questions','2026-03-07T17:00:00.000000Z','Hi Jane,

Thank you for the conversation on Friday 6 March, and for speaking so openly. One thing you said has stayed with me: clinicians trust a chart only if they see where a number comes from.

I am taking your advice, too: start with one ward and one question. I will tell you what comes of it.

Best wishes,
Sam

Sent in a hurry.','["<mf.31c769dc91062cabc5421c5683c061b5@home.example>", "<179589974869.18657.5411597836462454197@home.example>", "<179589974876.18657.16898023186355205352@acme.example>", "<mf.22900da229680c24c065213a6b9ad6cd@home.example>", "<179589975091.18657.17194296866515651832@home.example>", "<179589975100.18657.1001146651606292951@acme.example>", "<mf.053e1163a9735bdba9bde80e67022691@home.example>", "<179589975442.18657.316698807294922539@home.example>", "<mf.310195520c6b9bde6b42c5db99465102@home.example>"]');
INSERT INTO "letter" VALUES(20,1,2,'<179589976308.18657.2862983226803147072@home.example>','nudge','Re: Your work at Bluebird: a few questions','2026-03-11T08:30:00.000000Z','Dear Omar Haddad,

I know how quickly mail piles up, so here is mine on top once more: I would still love to learn from you how hospitals put their data to use.

Would 20 minutes be possible some time this month? Any time that suits your calendar suits me. And if now is not the moment, that is quite all right, and I won''t write about it again.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.10a4ad938acb6f905041118168bbae1a@home.example>", "<179589974877.18657.12481509123397194859@home.example>", "<mf.ba1be24e86129a7f9e5539cc15fe23d1@home.example>"]');
INSERT INTO "letter" VALUES(23,1,2,'<179589976609.18657.17990768589785946116@home.example>','decline-answer','Re: Your work at Bluebird: a few questions','2026-03-13T08:30:00.000000Z','Hi Omar,

Thank you for telling me, and for taking the time to write at all. I quite understand, and I won''t come back to you about this.

I wish you all the best for your work at Bluebird.

Best wishes,
Sam

Sent in a hurry.','["<mf.10a4ad938acb6f905041118168bbae1a@home.example>", "<179589974877.18657.12481509123397194859@home.example>", "<mf.ba1be24e86129a7f9e5539cc15fe23d1@home.example>", "<179589976308.18657.2862983226803147072@home.example>", "<179589976315.18657.6207067158306267403@bluebird.example>", "<mf.8a6ea67adc9b3976f9456a261f4a06ee@home.example>"]');
INSERT INTO "letter" VALUES(26,1,2,'<179589977125.18657.7297268268300408577@home.example>','referrer-told','Thank you for pointing me to Priya','2026-03-17T08:30:00.000000Z','Hi Omar,

Thank you for pointing me to Priya Shah, who answered kindly. Your word opened that door, and I wanted you to know.

Best wishes,
Sam

Sent in a hurry.','["<mf.af5f40b09a13d49c369339ed93e10f55@home.example>"]');
INSERT INTO "letter" VALUES(30,1,1,'<179589977982.18657.7741639013611835220@home.example>','advice-done','I did what you advised','2026-03-23T08:30:00.000000Z','Hi Jane,

When we talked on Friday 6 March, you gave me this advice: start with one ward and one question. I did it, and this is what came of it: I began with one ward, and the nurses asked for more.

I would not have begun there without you, so thank you. No need to answer; I only wanted you to know that it was worth your time.

Best wishes,
Sam

Sent in a hurry.','["<mf.6fe01ab7fa978020deb018cd71f5a5a6@home.example>"]');
CREATE TABLE "link" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "mail_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("mail_id") REFERENCES "mail" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "link" VALUES(1,1,1,1);
INSERT INTO "link" VALUES(2,1,2,2);
INSERT INTO "link" VALUES(3,1,3,3);
INSERT INTO "link" VALUES(12,1,13,1);
INSERT INTO "link" VALUES(14,1,15,1);
INSERT INTO "link" VALUES(15,1,16,1);
INSERT INTO "link" VALUES(19,1,20,3);
INSERT INTO "link" VALUES(20,1,21,3);
INSERT INTO "link" VALUES(21,1,27,1);
INSERT INTO "link" VALUES(24,1,36,1);
INSERT INTO "link" VALUES(30,1,45,2);
INSERT INTO "link" VALUES(33,1,48,2);
INSERT INTO "link" VALUES(34,1,49,2);
INSERT INTO "link" VALUES(38,1,54,2);
INSERT INTO "link" VALUES(44,1,66,1);
CREATE TABLE "look_back" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "since" CHAR(27), "sent" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "mail" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "message_id" TEXT NOT NULL, "sha256" VARCHAR(255) NOT NULL, "role" VARCHAR(255) NOT NULL, "folder" TEXT NOT NULL, "uidvalidity" INTEGER NOT NULL, "uid" INTEGER NOT NULL, "author" VARCHAR(255) NOT NULL, "subject" TEXT NOT NULL, "arrived" CHAR(27) NOT NULL, "references" TEXT NOT NULL, "reading" TEXT NOT NULL, "evidence" TEXT NOT NULL, "rivals" TEXT NOT NULL, "identity" VARCHAR(255) NOT NULL DEFAULT '', "object_id" VARCHAR(255) NOT NULL DEFAULT '', "size" INTEGER NOT NULL DEFAULT 0, "written" TEXT NOT NULL DEFAULT '', "settled" INTEGER NOT NULL DEFAULT FALSE, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "mail" VALUES(1,1,'<179589974869.18657.5411597836462454197@home.example>','ee931d60f215da0fc28ba7d7896a00ca483b045f85c6626e04eafb08b94afa65','sent','Sent',2892228673,101,'Sam Rivera <sam@home.example>','A fellow graduate with a few questions','2026-03-02T08:30:00.000000Z','["<mf.31c769dc91062cabc5421c5683c061b5@home.example>"]','','["mark: 31c769dc"]','[]','f4a89a6a1a7e7abaad63740c361d64052654c5d7c61381a2ec41da05e676a218','id:Mf85d8931840909dfb60bc74ec00b06fa',823,'Mon, 02 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(2,1,'<179589974877.18657.12481509123397194859@home.example>','0334107c5de53380b0ed4d0bcbc394a9b390866c055821aa59a969ab14376143','sent','Sent',2892228673,102,'Sam Rivera <sam@home.example>','Your work at Bluebird: a few questions','2026-03-02T08:30:00.000000Z','["<mf.10a4ad938acb6f905041118168bbae1a@home.example>"]','','["mark: 10a4ad93"]','[]','2f1f38f12fa1337a1e51caaec62a0288a723a166d62364fe449b31457ea9d6f6','id:M928f6820c63ca52d63a8a59bb6c28310',912,'Mon, 02 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(3,1,'<179589974884.18657.11958092514006001050@home.example>','3d73cd66b797f7b77a78ccdac09f4a180901ace3d19b55878028f6d81d61f04a','sent','Sent',2892228673,103,'Sam Rivera <sam@home.example>','Your work at Stadtwerke: a few questions','2026-03-02T08:30:00.000000Z','["<mf.614f24cb82055a2b4d057f8928b5446d@home.example>"]','','["mark: 614f24cb"]','[]','d350ed109074903b57e2cd60fff3f50a372cc1bd9f5a4c08c4525b114c8a2315','id:Mdb3d10df5112b1501c3fae097e17ef53',869,'Mon, 02 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(13,1,'<179589974876.18657.16898023186355205352@acme.example>','b5dde07874d4538e8b4d857d8be2759e07a0ea1906db26f053f3f428e4eb0db9','inbox','INBOX',2892222752,104,'Jane Doe <jane.doe@acme.example>','Re: A fellow graduate with a few questions','2026-03-03T08:30:00.000000Z','["<mf.31c769dc91062cabc5421c5683c061b5@home.example>", "<179589974869.18657.5411597836462454197@home.example>", "<179589974869.18657.5411597836462454197@home.example>"]','{"answers": ["times", "yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": null, "kind": "exact", "offered": true, "text": "Friday, 06 March at 15:00", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Hi Sam,\n\nHappy to. How about Friday, 06 March at 15:00? Twenty minutes is fine.\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "times, offers a time", "words": "Friday, 06 March at 15:00"}, {"weight": "strong", "rule": "yes, offers a time", "words": "Friday, 06 March at 15:00"}]}','["in-reply-to: <179589974869.18657.5411597836462454197@home.example>", "references: <179589974869.18657.5411597836462454197@home.example>"]','[]','4388b3c2ffd8eb54806711d7ce27af6e3877d72af3ff2568619d1c35477dda6e','id:Mab73f2a8f4253290af65433056283b17',1159,'Tue, 03 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(15,1,'<179589975091.18657.17194296866515651832@home.example>','8e657f0d1b47e8985695d5fbffc019fb818a70d5fb75932a3204eb69b1b25997','sent','Sent',2892228673,110,'Sam Rivera <sam@home.example>','Re: A fellow graduate with a few questions','2026-03-03T08:30:00.000000Z','["<mf.31c769dc91062cabc5421c5683c061b5@home.example>", "<179589974869.18657.5411597836462454197@home.example>", "<179589974876.18657.16898023186355205352@acme.example>", "<mf.22900da229680c24c065213a6b9ad6cd@home.example>", "<179589974876.18657.16898023186355205352@acme.example>"]','','["mark: 22900da2"]','[]','3ef491a77d01840c89b97d08555b94c3c119e8114fefc05218012f69951f88a3','id:Md0825ce8c1b9cdf77ce9ce6e1172484b',1097,'Tue, 03 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(16,1,'<179589975100.18657.1001146651606292951@acme.example>','fbaa318af15de54ef8dbfdbb86e869fd233bf076a7c4f5bac98edb77c7eecf45','inbox','INBOX',2892222752,106,'Jane Doe <jane.doe@acme.example>','Re: A fellow graduate with a few questions','2026-03-03T13:18:00.000000Z','["<mf.31c769dc91062cabc5421c5683c061b5@home.example>", "<179589974869.18657.5411597836462454197@home.example>", "<179589974876.18657.16898023186355205352@acme.example>", "<mf.22900da229680c24c065213a6b9ad6cd@home.example>", "<179589975091.18657.17194296866515651832@home.example>", "<179589975091.18657.17194296866515651832@home.example>"]','{"answers": ["yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": "2026-03-06T15:20:00+00:00", "kind": "exact", "offered": true, "text": "Friday 6 March, 15:00 (London)", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Looking forward to it!\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "yes, takes a time the owner offered", "words": "Friday 6 March, 15:00 (London)"}]}','["in-reply-to: <179589975091.18657.17194296866515651832@home.example>", "references: <179589974869.18657.5411597836462454197@home.example>"]','[]','91354d74665ec690889b9b9b424cc62fa005cea9e14b1a0150c05a04141d7ac9','id:M2da48db04f54dec1b7cd01ed10f778b1',1312,'Tue, 03 Mar 2026 13:18:00 +0000',0);
INSERT INTO "mail" VALUES(20,1,'<179589974891.18657.10245530818246909939@stadtwerke.example>','208ec05bb2934962f195ee9fbd6b33fc4cf478eadf1daaeef4aad23a3d382141','inbox','INBOX',2892222752,109,'Lena Vogt <lena.vogt@stadtwerke.example>','Re: Your work at Stadtwerke: a few questions','2026-03-04T08:30:00.000000Z','["<mf.614f24cb82055a2b4d057f8928b5446d@home.example>", "<179589974884.18657.11958092514006001050@home.example>", "<179589974884.18657.11958092514006001050@home.example>"]','{"answers": ["no"], "slots": [], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Dear Sam,\n\nThank you for writing, but I''m afraid I have to decline. I wish you well with your plans.\n\nBest wishes,\nLena", "signature": "", "evidence": [{"weight": "strong", "rule": "no, refusal", "words": "have to decline"}]}','["in-reply-to: <179589974884.18657.11958092514006001050@home.example>", "references: <179589974884.18657.11958092514006001050@home.example>"]','[]','6cffa85e9814f81ade71ff22fbf2e0e10ec140907b5406bc125a93409589c037','id:M90c92cbd945427140fdd651c16f76717',1253,'Wed, 04 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(21,1,'<179589975252.18657.3853515570971763762@home.example>','be61508afc41035a838b2ec92eb9ab19bc85bbce4e8c70578de4a57c203498e5','sent','Sent',2892228673,112,'Sam Rivera <sam@home.example>','Re: Your work at Stadtwerke: a few questions','2026-03-04T08:30:00.000000Z','["<mf.614f24cb82055a2b4d057f8928b5446d@home.example>", "<179589974884.18657.11958092514006001050@home.example>", "<179589974891.18657.10245530818246909939@stadtwerke.example>", "<mf.ceaefc3103a997938ab45604f7472033@home.example>", "<179589974891.18657.10245530818246909939@stadtwerke.example>"]','','["mark: ceaefc31"]','[]','f6a80db1a160d435f0286a52a0ff4f380dc4ea2b1d7496bf734d1d231610b101','id:M8c955cbd9d25603cb855559f8ee29ae0',885,'Wed, 04 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(27,1,'<179589975442.18657.316698807294922539@home.example>','01eec7c01e91f31fd14ddcf55519301f5e87a93c5c349f83d3e12b03f9621d9e','sent','Sent',2892228673,113,'Sam Rivera <sam@home.example>','Re: A fellow graduate with a few questions','2026-03-06T08:30:00.000000Z','["<mf.31c769dc91062cabc5421c5683c061b5@home.example>", "<179589974869.18657.5411597836462454197@home.example>", "<179589974876.18657.16898023186355205352@acme.example>", "<mf.22900da229680c24c065213a6b9ad6cd@home.example>", "<179589975091.18657.17194296866515651832@home.example>", "<179589975100.18657.1001146651606292951@acme.example>", "<mf.053e1163a9735bdba9bde80e67022691@home.example>", "<179589975100.18657.1001146651606292951@acme.example>"]','','["mark: 053e1163"]','[]','42930afe0621bc6369e5771277fea93f2f0d739a6354a8712ef75757acd63bac','id:Mc2d9488add53712abd85f88012d68089',1033,'Fri, 06 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(36,1,'<179589975757.18657.15719028903801235944@home.example>','06d18539009034d4611f1f4df2cc65186e8c4598b094570ede92d07853d47e73','sent','Sent',2892228673,118,'Sam Rivera <sam@home.example>','Re: A fellow graduate with a few questions','2026-03-07T17:00:00.000000Z','["<mf.31c769dc91062cabc5421c5683c061b5@home.example>", "<179589974869.18657.5411597836462454197@home.example>", "<179589974876.18657.16898023186355205352@acme.example>", "<mf.22900da229680c24c065213a6b9ad6cd@home.example>", "<179589975091.18657.17194296866515651832@home.example>", "<179589975100.18657.1001146651606292951@acme.example>", "<mf.053e1163a9735bdba9bde80e67022691@home.example>", "<179589975442.18657.316698807294922539@home.example>", "<mf.310195520c6b9bde6b42c5db99465102@home.example>", "<179589975442.18657.316698807294922539@home.example>"]','','["mark: 31019552"]','[]','8a548c9c2649e769cf218be2ae545f73e321c09e337642914f6d2f6a45878cfe','id:M91a576c3ccf11ffda80b192eb3a86e5d',1232,'Sat, 07 Mar 2026 17:00:00 +0000',0);
INSERT INTO "mail" VALUES(45,1,'<179589976308.18657.2862983226803147072@home.example>','e545c32529f3b58406370adcc2c55b542748ba68f4bcd470a7a111d25c3160ec','sent','Sent',2892228673,122,'Sam Rivera <sam@home.example>','Re: Your work at Bluebird: a few questions','2026-03-11T08:30:00.000000Z','["<mf.10a4ad938acb6f905041118168bbae1a@home.example>", "<179589974877.18657.12481509123397194859@home.example>", "<mf.ba1be24e86129a7f9e5539cc15fe23d1@home.example>", "<179589974877.18657.12481509123397194859@home.example>"]','','["mark: ba1be24e"]','[]','116709f0f3d82c59878e3e793945f470aab854a52a5c7a4e589bba22dd6f14da','id:M388ae2a0b88349451ed0fdd25834fd9d',973,'Wed, 11 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(48,1,'<179589976315.18657.6207067158306267403@bluebird.example>','2e5f1341f1864770c18d7949c30e03492b48cb54b64e1bfc0ae10fc6467a6788','inbox','INBOX',2892222752,124,'Omar Haddad <omar@bluebird.example>','Re: Your work at Bluebird: a few questions','2026-03-13T08:30:00.000000Z','["<mf.10a4ad938acb6f905041118168bbae1a@home.example>", "<179589974877.18657.12481509123397194859@home.example>", "<mf.ba1be24e86129a7f9e5539cc15fe23d1@home.example>", "<179589976308.18657.2862983226803147072@home.example>", "<179589976308.18657.2862983226803147072@home.example>"]','{"answers": ["referral", "no"], "slots": [], "away_until": null, "delegate": null, "people": [{"name": "Priya Shah", "address": "priya.shah@northwind.example"}], "lead": false, "new_text": "Hi Sam,\n\nI have moved on from that field, so I am not the right person. You should talk to Priya Shah (priya.shah@northwind.example), she built the whole team.\n\nOmar", "signature": "", "evidence": [{"weight": "strong", "rule": "referral, names somebody", "words": "Priya Shah"}, {"weight": "strong", "rule": "no, refusal", "words": "I am not the right"}]}','["in-reply-to: <179589976308.18657.2862983226803147072@home.example>", "references: <179589974877.18657.12481509123397194859@home.example>"]','[]','ed8aab1905e9d2cc7a4909ece4d91f39c9ec165660f40c1a5c84df2ee8e90638','id:M0a23a1d48c9ca59798a940e82cb0dea9',1320,'Fri, 13 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(49,1,'<179589976609.18657.17990768589785946116@home.example>','503fdf1ee29b5982f7a0a6e6795fc2c9e74d9e6bb489bda5342c220ff745f072','sent','Sent',2892228673,125,'Sam Rivera <sam@home.example>','Re: Your work at Bluebird: a few questions','2026-03-13T08:30:00.000000Z','["<mf.10a4ad938acb6f905041118168bbae1a@home.example>", "<179589974877.18657.12481509123397194859@home.example>", "<mf.ba1be24e86129a7f9e5539cc15fe23d1@home.example>", "<179589976308.18657.2862983226803147072@home.example>", "<179589976315.18657.6207067158306267403@bluebird.example>", "<mf.8a6ea67adc9b3976f9456a261f4a06ee@home.example>", "<179589976315.18657.6207067158306267403@bluebird.example>"]','','["mark: 8a6ea67a"]','[]','937c091426d1112c42043714ee25c9256458817122424946e584b1a41820324a','id:Mecdb8c297c5c4c8b6e7a83738f27051f',976,'Fri, 13 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(54,1,'<179589977125.18657.7297268268300408577@home.example>','56dafa03c7c10d2da286f636a55cbe0286a4ec9db4e0f7300662e8db20c056a3','sent','Sent',2892228673,128,'Sam Rivera <sam@home.example>','Thank you for pointing me to Priya','2026-03-17T08:30:00.000000Z','["<mf.af5f40b09a13d49c369339ed93e10f55@home.example>"]','','["mark: af5f40b0"]','[]','153f0c37df42cf460286271c2ef26d605811057159bd9c4ae992b4b91e052c72','id:M55bac589cedd93084581e0556110cc85',560,'Tue, 17 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(66,1,'<179589977982.18657.7741639013611835220@home.example>','cd97932eb1f30415b7517e5d993f0da85cbb5ec95b22db374f49a9227cf81de8','sent','Sent',2892228673,133,'Sam Rivera <sam@home.example>','I did what you advised','2026-03-23T08:30:00.000000Z','["<mf.6fe01ab7fa978020deb018cd71f5a5a6@home.example>"]','','["mark: 6fe01ab7"]','[]','8305852a8dbec55f5a973f816d205d7cbedf4759ce6d2a282b4d7c5163ee5eec','id:Mb7212585d8e640ec7ad4175beb8d61f1',752,'Mon, 23 Mar 2026 08:30:00 +0000',0);
CREATE TABLE "note" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "at" CHAR(27) NOT NULL, "text" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "note" VALUES(1,1,1,'2026-03-07T08:30:00.000000Z','Jane said that clinicians trust a chart only if they see where a number comes from.
Advice: start with one ward and one question.
I promised to send her the reading list.');
CREATE TABLE "organisation" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "key" VARCHAR(255) NOT NULL, "name" VARCHAR(255) NOT NULL, "domains" TEXT NOT NULL, "notes" TEXT NOT NULL, "stopped" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "outgoing" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "key" VARCHAR(255) NOT NULL, "kind" VARCHAR(255) NOT NULL, "state" VARCHAR(255) NOT NULL, "request_id" INTEGER, "message_id" TEXT NOT NULL, "token" VARCHAR(255) NOT NULL, "recipient" VARCHAR(255) NOT NULL, "subject" TEXT NOT NULL, "text" TEXT NOT NULL, "octets" BLOB NOT NULL, "sha256" VARCHAR(255) NOT NULL, "findings" TEXT NOT NULL, "starts_at" CHAR(27), "due_at" CHAR(27) NOT NULL, "expires_at" CHAR(27), "attempts" INTEGER NOT NULL, "remark" TEXT NOT NULL, "draft_folder" TEXT NOT NULL, "draft_uidvalidity" INTEGER NOT NULL, "draft_uid" INTEGER NOT NULL, "created_at" CHAR(27) NOT NULL, "changed_at" CHAR(27) NOT NULL, "draft_sha256" VARCHAR(255) NOT NULL DEFAULT '', "touched" INTEGER NOT NULL DEFAULT FALSE, "gone_since" CHAR(27), "stale_uidvalidity" INTEGER NOT NULL DEFAULT 0, "stale_uid" INTEGER NOT NULL DEFAULT 0, "stale_sha256" VARCHAR(255) NOT NULL DEFAULT '', "approved_at" CHAR(27), "approved_sha256" VARCHAR(255) NOT NULL DEFAULT '', "claim" VARCHAR(255) NOT NULL DEFAULT '', "left_at" CHAR(27), "deferred_since" CHAR(27), "server_ids" TEXT NOT NULL DEFAULT '[]', "is_told" INTEGER NOT NULL DEFAULT FALSE, "sent_uidvalidity" INTEGER NOT NULL DEFAULT 0, "sent_uid" INTEGER NOT NULL DEFAULT 0, "copy_begun" INTEGER NOT NULL DEFAULT FALSE, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "outgoing" VALUES(1,1,'request:1:request:1','request','sent_by_owner',1,'<mf.31c769dc91062cabc5421c5683c061b5@home.example>','31c769dc91062cabc5421c5683c061b5','jane.doe@acme.example','A fellow graduate with a few questions','Dear Jane Doe,

We both studied at Leeds. Today I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

I read that you lead the team that reads hospital data, and it made me want to ask how you found your way into this work.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A20412066656C6C6F772067726164756174652077697468206120666577207175657374696F6E730D0A446174653A204D6F6E2C203032204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E333163373639646339313036326361626335343231633536383363303631623540686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E333163373639646339313036326361626335343231633536383363303631623540686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2033316337363964633931303632636162633534323163353638336330363162350D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663331633736396463393130363263616263353432316335363833633036316235686F6D6565785F30220D0A0D0A2D2D3D5F6D663331633736396463393130363263616263353432316335363833633036316235686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204A616E6520446F652C0D0A0D0A576520626F74682073747564696564206174204C656564732E20546F646179204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A492072656164207468617420796F75206C65616420746865207465616D207468617420726561647320686F73706974616C20646174612C20616E64206974206D616465206D652077616E7420746F2061736B20686F7720796F7520666F756E6420796F75722077617920696E746F207468697320776F726B2E0D0A0D0A576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D663331633736396463393130363263616263353432316335363833633036316235686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204A616E6520446F652C3C2F703E0D0A3C703E576520626F74682073747564696564206174204C656564732E20546F646179204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E492072656164207468617420796F75206C65616420746865207465616D207468617420726561647320686F73706974616C20646174612C20616E64206974206D616465206D652077616E7420746F2061736B20686F7720796F7520666F756E6420796F75722077617920696E746F207468697320776F726B2E3C2F703E0D0A3C703E576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663331633736396463393130363263616263353432316335363833633036316235686F6D6565785F302D2D0D0A','bd605906557eb99fc8de17140a0a49c53d12db8c2b8621880de54b90f17257c3','[]',NULL,'2026-03-02T08:30:00.000000Z',NULL,0,'','Drafts',2892190172,101,'2026-03-02T08:30:00.000000Z','2026-03-02T08:30:00.000000Z','bd605906557eb99fc8de17140a0a49c53d12db8c2b8621880de54b90f17257c3',0,'2026-03-02T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(2,1,'request:2:request:1','request','sent_by_owner',2,'<mf.10a4ad938acb6f905041118168bbae1a@home.example>','10a4ad938acb6f905041118168bbae1a','omar@bluebird.example','Your work at Bluebird: a few questions','Dear Omar Haddad,

We have not met; I am writing because I read that you wrote about measuring waiting times. I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

Articles tell me only so much about how this looks from the inside at Bluebird; you could tell me the rest.

Would you be willing to talk with me for 20 minutes? Any time that suits your calendar suits me, and if now is not the moment, I understand.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204F6D617220486164646164203C6F6D617240626C7565626972642E6578616D706C653E0D0A5375626A6563743A20596F757220776F726B20617420426C7565626972643A206120666577207175657374696F6E730D0A446174653A204D6F6E2C203032204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E313061346164393338616362366639303530343131313831363862626165316140686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E313061346164393338616362366639303530343131313831363862626165316140686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2031306134616439333861636236663930353034313131383136386262616531610D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663130613461643933386163623666393035303431313138313638626261653161686F6D6565785F30220D0A0D0A2D2D3D5F6D663130613461643933386163623666393035303431313138313638626261653161686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204F6D6172204861646461642C0D0A0D0A57652068617665206E6F74206D65743B204920616D2077726974696E67206265636175736520492072656164207468617420796F752077726F74652061626F7574206D6561737572696E672077616974696E672074696D65732E204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A41727469636C65732074656C6C206D65206F6E6C7920736F206D7563682061626F757420686F772074686973206C6F6F6B732066726F6D2074686520696E7369646520617420426C7565626972643B20796F7520636F756C642074656C6C206D652074686520726573742E0D0A0D0A576F756C6420796F752062652077696C6C696E6720746F2074616C6B2077697468206D6520666F72203230206D696E757465733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652C20616E64206966206E6F77206973206E6F7420746865206D6F6D656E742C204920756E6465727374616E642E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D663130613461643933386163623666393035303431313138313638626261653161686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204F6D6172204861646461642C3C2F703E0D0A3C703E57652068617665206E6F74206D65743B204920616D2077726974696E67206265636175736520492072656164207468617420796F752077726F74652061626F7574206D6561737572696E672077616974696E672074696D65732E204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E41727469636C65732074656C6C206D65206F6E6C7920736F206D7563682061626F757420686F772074686973206C6F6F6B732066726F6D2074686520696E7369646520617420426C7565626972643B20796F7520636F756C642074656C6C206D652074686520726573742E3C2F703E0D0A3C703E576F756C6420796F752062652077696C6C696E6720746F2074616C6B2077697468206D6520666F72203230206D696E757465733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652C20616E64206966206E6F77206973206E6F7420746865206D6F6D656E742C204920756E6465727374616E642E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663130613461643933386163623666393035303431313138313638626261653161686F6D6565785F302D2D0D0A','861a27c0856a3ec9d4a6108aa35d46ba0b6d7ef59ba9a01f8ad90f33a2f264d8','["hint: 75 words are enough for most requests.", "hint: Let more of it be about them."]',NULL,'2026-03-02T08:30:00.000000Z',NULL,0,'','Drafts',2892190172,102,'2026-03-02T08:30:00.000000Z','2026-03-02T08:30:00.000000Z','861a27c0856a3ec9d4a6108aa35d46ba0b6d7ef59ba9a01f8ad90f33a2f264d8',0,'2026-03-02T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(3,1,'request:3:request:1','request','sent_by_owner',3,'<mf.614f24cb82055a2b4d057f8928b5446d@home.example>','614f24cb82055a2b4d057f8928b5446d','lena.vogt@stadtwerke.example','Your work at Stadtwerke: a few questions','Dear Lena Vogt,

We met at the health data days in Berlin. It has stayed with me, because I am a nurse moving into health data and I am trying to learn how hospitals put their data to use.

Since then I have read that you presented a dashboard for wards. There must be more to say than fitted in that day.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204C656E6120566F6774203C6C656E612E766F67744073746164747765726B652E6578616D706C653E0D0A5375626A6563743A20596F757220776F726B2061742053746164747765726B653A206120666577207175657374696F6E730D0A446174653A204D6F6E2C203032204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E363134663234636238323035356132623464303537663839323862353434366440686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E363134663234636238323035356132623464303537663839323862353434366440686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2036313466323463623832303535613262346430353766383932386235343436640D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663631346632346362383230353561326234643035376638393238623534343664686F6D6565785F30220D0A0D0A2D2D3D5F6D663631346632346362383230353561326234643035376638393238623534343664686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204C656E6120566F67742C0D0A0D0A5765206D657420617420746865206865616C74682064617461206461797320696E204265726C696E2E20497420686173207374617965642077697468206D652C2062656361757365204920616D2061206E75727365206D6F76696E6720696E746F206865616C7468206461746120616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A53696E6365207468656E204920686176652072656164207468617420796F752070726573656E74656420612064617368626F61726420666F722077617264732E205468657265206D757374206265206D6F726520746F20736179207468616E2066697474656420696E2074686174206461792E0D0A0D0A576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D663631346632346362383230353561326234643035376638393238623534343664686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204C656E6120566F67742C3C2F703E0D0A3C703E5765206D657420617420746865206865616C74682064617461206461797320696E204265726C696E2E20497420686173207374617965642077697468206D652C2062656361757365204920616D2061206E75727365206D6F76696E6720696E746F206865616C7468206461746120616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E53696E6365207468656E204920686176652072656164207468617420796F752070726573656E74656420612064617368626F61726420666F722077617264732E205468657265206D757374206265206D6F726520746F20736179207468616E2066697474656420696E2074686174206461792E3C2F703E0D0A3C703E576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663631346632346362383230353561326234643035376638393238623534343664686F6D6565785F302D2D0D0A','fe22447d2afbc3e80e4d21776d9204d9772448d4d9b4675189bc4b552df49600','["hint: 75 words are enough for most requests.", "hint: Let more of it be about them."]',NULL,'2026-03-02T08:30:00.000000Z',NULL,0,'','Drafts',2892190172,103,'2026-03-02T08:30:00.000000Z','2026-03-02T08:30:00.000000Z','fe22447d2afbc3e80e4d21776d9204d9772448d4d9b4675189bc4b552df49600',0,'2026-03-02T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(11,1,'request:1:confirmation:2026-03-06T15:00:00+00:00','confirmation','sent_by_owner',1,'<mf.22900da229680c24c065213a6b9ad6cd@home.example>','22900da229680c24c065213a6b9ad6cd','jane.doe@acme.example','Re: A fellow graduate with a few questions','Hi Jane,

Thank you for making time. I have us down for Friday 6 March, 15:00 (London), for 20 minutes, and an invitation for your calendar comes with this mail.

So that you know what I would like to ask:

- What does a normal week look like?
- What should I learn first?

Tell me the number or link you like to use, and I will call you there. If anything comes up, a short word is enough and we will find another time.

Best wishes,
Sam
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]','2026-03-06T15:00:00.000000Z','2026-03-03T08:30:00.000000Z',NULL,0,'','Drafts',2892190172,110,'2026-03-03T08:30:00.000000Z','2026-03-03T08:30:00.000000Z','f82967a08f2e10e9fc9c6d3acacdc00185352f7dd7ba54c944248c5d84563bd7',0,'2026-03-03T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(16,1,'request:3:decline-answer:1','decline-answer','sent_by_owner',3,'<mf.ceaefc3103a997938ab45604f7472033@home.example>','ceaefc3103a997938ab45604f7472033','lena.vogt@stadtwerke.example','Re: Your work at Stadtwerke: a few questions','Hi Lena,

Thank you for telling me, and for taking the time to write at all. I quite understand, and I won''t come back to you about this.

I wish you all the best for your work at Stadtwerke.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204C656E6120566F6774203C6C656E612E766F67744073746164747765726B652E6578616D706C653E0D0A5375626A6563743A2052653A20596F757220776F726B2061742053746164747765726B653A206120666577207175657374696F6E730D0A446174653A205765642C203034204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E636561656663333130336139393739333861623435363034663734373230333340686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393538393937343839312E31383635372E31303234353533303831383234363930393933394073746164747765726B652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E363134663234636238323035356132623464303537663839323862353434366440686F6D652E6578616D706C653E0D0A203C3137393538393937343838342E31383635372E313139353830393235313430303630303130353040686F6D652E6578616D706C653E0D0A203C3137393538393937343839312E31383635372E31303234353533303831383234363930393933394073746164747765726B652E6578616D706C653E0D0A203C6D662E636561656663333130336139393739333861623435363034663734373230333340686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2063656165666333313033613939373933386162343536303466373437323033330D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D666365616566633331303361393937393338616234353630346637343732303333686F6D6565785F30220D0A0D0A2D2D3D5F6D666365616566633331303361393937393338616234353630346637343732303333686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204C656E612C0D0A0D0A5468616E6B20796F7520666F722074656C6C696E67206D652C20616E6420666F722074616B696E67207468652074696D6520746F20777269746520617420616C6C2E204920717569746520756E6465727374616E642C20616E64204920776F6E277420636F6D65206261636B20746F20796F752061626F757420746869732E0D0A0D0A49207769736820796F7520616C6C20746865206265737420666F7220796F757220776F726B2061742053746164747765726B652E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D666365616566633331303361393937393338616234353630346637343732303333686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204C656E612C3C2F703E0D0A3C703E5468616E6B20796F7520666F722074656C6C696E67206D652C20616E6420666F722074616B696E67207468652074696D6520746F20777269746520617420616C6C2E204920717569746520756E6465727374616E642C20616E64204920776F6E26237832373B7420636F6D65206261636B20746F20796F752061626F757420746869732E3C2F703E0D0A3C703E49207769736820796F7520616C6C20746865206265737420666F7220796F757220776F726B2061742053746164747765726B652E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D666365616566633331303361393937393338616234353630346637343732303333686F6D6565785F302D2D0D0A','9d62ac1f15099adb0452e9e6dd3a3cd33fbd3c8750a4d409e08d76c9a4aeb4a6','[]',NULL,'2026-03-04T08:30:00.000000Z',NULL,0,'','Drafts',2892190172,112,'2026-03-04T08:30:00.000000Z','2026-03-04T08:30:00.000000Z','9d62ac1f15099adb0452e9e6dd3a3cd33fbd3c8750a4d409e08d76c9a4aeb4a6',0,'2026-03-04T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(17,1,'request:1:brief:2026-03-06T15:00:00+00:00','brief','filed',1,'<mf.eceb1c6ee3a6684a0931354e2e4ae949@home.example>','eceb1c6ee3a6684a0931354e2e4ae949','sam@home.example','Tomorrow: your talk with Jane Doe','You talk with Jane Doe on Friday, 6 March, 15:00 (Europe/London).

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
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]',NULL,'2026-03-05T17:00:00.000000Z',NULL,0,'2.0.0 taken','',0,0,'2026-03-05T17:00:00.000000Z','2026-03-06T08:30:00.000000Z','',0,NULL,0,0,'',NULL,'89b9b2f50c69606a4cd344ddab8c7915b5c62325db74a66eb6926cdc5be850b8','b3cf6ae0e9e8a4229c599ebf743afc68','2026-03-05T17:00:00.000000Z',NULL,'[]',1,2892228673,112,0);
INSERT INTO "outgoing" VALUES(19,1,'request:1:reminder:2026-03-06T15:00:00+00:00','reminder','sent_by_owner',1,'<mf.053e1163a9735bdba9bde80e67022691@home.example>','053e1163a9735bdba9bde80e67022691','jane.doe@acme.example','Re: A fellow graduate with a few questions','Hi Jane,

I look forward to our conversation: Friday 6 March, 15:00 (London). I will be on time, and 20 minutes are plenty.

If something has come up, a short word is enough and we will find another time.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A2052653A20412066656C6C6F772067726164756174652077697468206120666577207175657374696F6E730D0A446174653A204672692C203036204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E303533653131363361393733356264626139626465383065363730323236393140686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393538393937353130302E31383635372E313030313134363635313630363239323935314061636D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E333163373639646339313036326361626335343231633536383363303631623540686F6D652E6578616D706C653E0D0A203C3137393538393937343836392E31383635372E3534313135393738333634363234353431393740686F6D652E6578616D706C653E0D0A203C3137393538393937343837362E31383635372E31363839383032333138363335353230353335324061636D652E6578616D706C653E0D0A203C6D662E323239303064613232393638306332346330363532313361366239616436636440686F6D652E6578616D706C653E0D0A203C3137393538393937353039312E31383635372E313731393432393638363635313536353138333240686F6D652E6578616D706C653E0D0A203C3137393538393937353130302E31383635372E313030313134363635313630363239323935314061636D652E6578616D706C653E0D0A203C6D662E303533653131363361393733356264626139626465383065363730323236393140686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2030353365313136336139373335626462613962646538306536373032323639310D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663035336531313633613937333562646261396264653830653637303232363931686F6D6565785F30220D0A0D0A2D2D3D5F6D663035336531313633613937333562646261396264653830653637303232363931686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204A616E652C0D0A0D0A49206C6F6F6B20666F727761726420746F206F757220636F6E766572736174696F6E3A204672696461792036204D617263682C2031353A303020284C6F6E646F6E292E20492077696C6C206265206F6E2074696D652C20616E64203230206D696E757465732061726520706C656E74792E0D0A0D0A496620736F6D657468696E672068617320636F6D652075702C20612073686F727420776F726420697320656E6F75676820616E642077652077696C6C2066696E6420616E6F746865722074696D652E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D663035336531313633613937333562646261396264653830653637303232363931686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204A616E652C3C2F703E0D0A3C703E49206C6F6F6B20666F727761726420746F206F757220636F6E766572736174696F6E3A204672696461792036204D617263682C2031353A303020284C6F6E646F6E292E20492077696C6C206265206F6E2074696D652C20616E64203230206D696E757465732061726520706C656E74792E3C2F703E0D0A3C703E496620736F6D657468696E672068617320636F6D652075702C20612073686F727420776F726420697320656E6F75676820616E642077652077696C6C2066696E6420616E6F746865722074696D652E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663035336531313633613937333562646261396264653830653637303232363931686F6D6565785F302D2D0D0A','6b913a815fa016a62b3325c34995568658c396e72ae414033d0a9c66048cea38','[]','2026-03-06T15:00:00.000000Z','2026-03-06T08:30:00.000000Z',NULL,0,'','Drafts',2892190172,113,'2026-03-06T08:30:00.000000Z','2026-03-06T08:30:00.000000Z','6b913a815fa016a62b3325c34995568658c396e72ae414033d0a9c66048cea38',0,'2026-03-06T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(21,1,'request:1:debrief:2026-03-06T15:00:00+00:00','debrief','filed',1,'<mf.15b64419f31d141db8647fd74e0e1cfa@home.example>','15b64419f31d141db8647fd74e0e1cfa','sam@home.example','How did it go with Jane Doe?','How did it go with Jane Doe? Answer this mail with a few lines; that is
all.

WORTH NOTING

 -  Learned: one thing they said that you want to remember
 -  Advice: what they would do in your place
 -  Promised: what you promised, or they did
 -  Names: whom else you should talk to, with an address if you have it

Write as you like; the words before the colons only help to file it. A
thank-you note is drafted from what you write. It should name one thing
they said, and go out within a day. If you did not talk, answer “no”.
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]',NULL,'2026-03-06T17:00:00.000000Z',NULL,0,'2.0.0 taken','',0,0,'2026-03-06T17:00:00.000000Z','2026-03-07T08:30:00.000000Z','',0,NULL,0,0,'',NULL,'d602498f887b4f61565073c6e42e2b5abb5410491a2648970f04beb5b3bcf872','4fd43f6c8a4051f0adb84539b6d8e92a','2026-03-06T17:00:00.000000Z',NULL,'[]',1,2892228673,114,0);
INSERT INTO "outgoing" VALUES(24,1,'request:1:thank-you:1','thank-you','sent_by_owner',1,'<mf.310195520c6b9bde6b42c5db99465102@home.example>','310195520c6b9bde6b42c5db99465102','jane.doe@acme.example','Re: A fellow graduate with a few questions','Hi Jane,

Thank you for the conversation on Friday 6 March, and for speaking so openly. One thing you said has stayed with me: clinicians trust a chart only if they see where a number comes from.

I am taking your advice, too: start with one ward and one question. I will tell you what comes of it.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A2052653A20412066656C6C6F772067726164756174652077697468206120666577207175657374696F6E730D0A446174653A205361742C203037204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E333130313935353230633662396264653662343263356462393934363531303240686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393538393937353434322E31383635372E33313636393838303732393439323235333940686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E333163373639646339313036326361626335343231633536383363303631623540686F6D652E6578616D706C653E0D0A203C3137393538393937343836392E31383635372E3534313135393738333634363234353431393740686F6D652E6578616D706C653E0D0A203C3137393538393937343837362E31383635372E31363839383032333138363335353230353335324061636D652E6578616D706C653E0D0A203C6D662E323239303064613232393638306332346330363532313361366239616436636440686F6D652E6578616D706C653E0D0A203C3137393538393937353039312E31383635372E313731393432393638363635313536353138333240686F6D652E6578616D706C653E0D0A203C3137393538393937353130302E31383635372E313030313134363635313630363239323935314061636D652E6578616D706C653E0D0A203C6D662E303533653131363361393733356264626139626465383065363730323236393140686F6D652E6578616D706C653E0D0A203C3137393538393937353434322E31383635372E33313636393838303732393439323235333940686F6D652E6578616D706C653E0D0A203C6D662E333130313935353230633662396264653662343263356462393934363531303240686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2033313031393535323063366239626465366234326335646239393436353130320D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663331303139353532306336623962646536623432633564623939343635313032686F6D6565785F30220D0A0D0A2D2D3D5F6D663331303139353532306336623962646536623432633564623939343635313032686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204A616E652C0D0A0D0A5468616E6B20796F7520666F722074686520636F6E766572736174696F6E206F6E204672696461792036204D617263682C20616E6420666F7220737065616B696E6720736F206F70656E6C792E204F6E65207468696E6720796F75207361696420686173207374617965642077697468206D653A20636C696E696369616E732074727573742061206368617274206F6E6C792069662074686579207365652077686572652061206E756D62657220636F6D65732066726F6D2E0D0A0D0A4920616D2074616B696E6720796F7572206164766963652C20746F6F3A2073746172742077697468206F6E65207761726420616E64206F6E65207175657374696F6E2E20492077696C6C2074656C6C20796F75207768617420636F6D6573206F662069742E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D663331303139353532306336623962646536623432633564623939343635313032686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204A616E652C3C2F703E0D0A3C703E5468616E6B20796F7520666F722074686520636F6E766572736174696F6E206F6E204672696461792036204D617263682C20616E6420666F7220737065616B696E6720736F206F70656E6C792E204F6E65207468696E6720796F75207361696420686173207374617965642077697468206D653A20636C696E696369616E732074727573742061206368617274206F6E6C792069662074686579207365652077686572652061206E756D62657220636F6D65732066726F6D2E3C2F703E0D0A3C703E4920616D2074616B696E6720796F7572206164766963652C20746F6F3A2073746172742077697468206F6E65207761726420616E64206F6E65207175657374696F6E2E20492077696C6C2074656C6C20796F75207768617420636F6D6573206F662069742E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663331303139353532306336623962646536623432633564623939343635313032686F6D6565785F302D2D0D0A','b1d64ce091e14ec7b3b989f01499f0a839de59b787d704029ae8ebc3f59bdfd5','[]','2026-03-06T15:00:00.000000Z','2026-03-07T08:30:00.000000Z',NULL,0,'','Drafts',2892190172,116,'2026-03-07T08:30:00.000000Z','2026-03-07T17:00:00.000000Z','b1d64ce091e14ec7b3b989f01499f0a839de59b787d704029ae8ebc3f59bdfd5',0,'2026-03-07T17:00:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(33,1,'request:2:nudge:1','nudge','sent_by_owner',2,'<mf.ba1be24e86129a7f9e5539cc15fe23d1@home.example>','ba1be24e86129a7f9e5539cc15fe23d1','omar@bluebird.example','Re: Your work at Bluebird: a few questions','Dear Omar Haddad,

I know how quickly mail piles up, so here is mine on top once more: I would still love to learn from you how hospitals put their data to use.

Would 20 minutes be possible some time this month? Any time that suits your calendar suits me. And if now is not the moment, that is quite all right, and I won''t write about it again.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204F6D617220486164646164203C6F6D617240626C7565626972642E6578616D706C653E0D0A5375626A6563743A2052653A20596F757220776F726B20617420426C7565626972643A206120666577207175657374696F6E730D0A446174653A205765642C203131204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E626131626532346538363132396137663965353533396363313566653233643140686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393538393937343837372E31383635372E313234383135303931323333393731393438353940686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E313061346164393338616362366639303530343131313831363862626165316140686F6D652E6578616D706C653E0D0A203C3137393538393937343837372E31383635372E313234383135303931323333393731393438353940686F6D652E6578616D706C653E0D0A203C6D662E626131626532346538363132396137663965353533396363313566653233643140686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2062613162653234653836313239613766396535353339636331356665323364310D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D666261316265323465383631323961376639653535333963633135666532336431686F6D6565785F30220D0A0D0A2D2D3D5F6D666261316265323465383631323961376639653535333963633135666532336431686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204F6D6172204861646461642C0D0A0D0A49206B6E6F7720686F7720717569636B6C79206D61696C2070696C65732075702C20736F2068657265206973206D696E65206F6E20746F70206F6E6365206D6F72653A204920776F756C64207374696C6C206C6F766520746F206C6561726E2066726F6D20796F7520686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A576F756C64203230206D696E7574657320626520706F737369626C6520736F6D652074696D652074686973206D6F6E74683F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E20416E64206966206E6F77206973206E6F7420746865206D6F6D656E742C207468617420697320717569746520616C6C2072696768742C20616E64204920776F6E27742077726974652061626F757420697420616761696E2E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D666261316265323465383631323961376639653535333963633135666532336431686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204F6D6172204861646461642C3C2F703E0D0A3C703E49206B6E6F7720686F7720717569636B6C79206D61696C2070696C65732075702C20736F2068657265206973206D696E65206F6E20746F70206F6E6365206D6F72653A204920776F756C64207374696C6C206C6F766520746F206C6561726E2066726F6D20796F7520686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E576F756C64203230206D696E7574657320626520706F737369626C6520736F6D652074696D652074686973206D6F6E74683F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E20416E64206966206E6F77206973206E6F7420746865206D6F6D656E742C207468617420697320717569746520616C6C2072696768742C20616E64204920776F6E26237832373B742077726974652061626F757420697420616761696E2E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D666261316265323465383631323961376639653535333963633135666532336431686F6D6565785F302D2D0D0A','11ac9682838f95dcebe684a110914dbd8d392382a9934417e172acb8a91837dc','[]',NULL,'2026-03-11T08:30:00.000000Z',NULL,0,'','Drafts',2892190172,120,'2026-03-11T08:30:00.000000Z','2026-03-11T08:30:00.000000Z','11ac9682838f95dcebe684a110914dbd8d392382a9934417e172acb8a91837dc',0,'2026-03-11T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(36,1,'request:2:decline-answer:1','decline-answer','sent_by_owner',2,'<mf.8a6ea67adc9b3976f9456a261f4a06ee@home.example>','8a6ea67adc9b3976f9456a261f4a06ee','omar@bluebird.example','Re: Your work at Bluebird: a few questions','Hi Omar,

Thank you for telling me, and for taking the time to write at all. I quite understand, and I won''t come back to you about this.

I wish you all the best for your work at Bluebird.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204F6D617220486164646164203C6F6D617240626C7565626972642E6578616D706C653E0D0A5375626A6563743A2052653A20596F757220776F726B20617420426C7565626972643A206120666577207175657374696F6E730D0A446174653A204672692C203133204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E386136656136376164633962333937366639343536613236316634613036656540686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393538393937363331352E31383635372E3632303730363731353833303632363734303340626C7565626972642E6578616D706C653E0D0A5265666572656E6365733A203C6D662E313061346164393338616362366639303530343131313831363862626165316140686F6D652E6578616D706C653E0D0A203C3137393538393937343837372E31383635372E313234383135303931323333393731393438353940686F6D652E6578616D706C653E0D0A203C6D662E626131626532346538363132396137663965353533396363313566653233643140686F6D652E6578616D706C653E0D0A203C3137393538393937363330382E31383635372E3238363239383332323638303331343730373240686F6D652E6578616D706C653E0D0A203C3137393538393937363331352E31383635372E3632303730363731353833303632363734303340626C7565626972642E6578616D706C653E0D0A203C6D662E386136656136376164633962333937366639343536613236316634613036656540686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2038613665613637616463396233393736663934353661323631663461303665650D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663861366561363761646339623339373666393435366132363166346130366565686F6D6565785F30220D0A0D0A2D2D3D5F6D663861366561363761646339623339373666393435366132363166346130366565686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204F6D61722C0D0A0D0A5468616E6B20796F7520666F722074656C6C696E67206D652C20616E6420666F722074616B696E67207468652074696D6520746F20777269746520617420616C6C2E204920717569746520756E6465727374616E642C20616E64204920776F6E277420636F6D65206261636B20746F20796F752061626F757420746869732E0D0A0D0A49207769736820796F7520616C6C20746865206265737420666F7220796F757220776F726B20617420426C7565626972642E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D663861366561363761646339623339373666393435366132363166346130366565686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204F6D61722C3C2F703E0D0A3C703E5468616E6B20796F7520666F722074656C6C696E67206D652C20616E6420666F722074616B696E67207468652074696D6520746F20777269746520617420616C6C2E204920717569746520756E6465727374616E642C20616E64204920776F6E26237832373B7420636F6D65206261636B20746F20796F752061626F757420746869732E3C2F703E0D0A3C703E49207769736820796F7520616C6C20746865206265737420666F7220796F757220776F726B20617420426C7565626972642E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663861366561363761646339623339373666393435366132363166346130366565686F6D6565785F302D2D0D0A','e46637034232f7b9d2edbfb92943385c20e2d5c8198f6197dd86f9c61dbe21a0','[]',NULL,'2026-03-13T08:30:00.000000Z',NULL,0,'','Drafts',2892190172,123,'2026-03-13T08:30:00.000000Z','2026-03-13T08:30:00.000000Z','e46637034232f7b9d2edbfb92943385c20e2d5c8198f6197dd86f9c61dbe21a0',0,'2026-03-13T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(41,1,'request:2:referrer-told:11','referrer-told','sent_by_owner',2,'<mf.af5f40b09a13d49c369339ed93e10f55@home.example>','af5f40b09a13d49c369339ed93e10f55','omar@bluebird.example','Thank you for pointing me to Priya','Hi Omar,

Thank you for pointing me to Priya Shah, who answered kindly. Your word opened that door, and I wanted you to know.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204F6D617220486164646164203C6F6D617240626C7565626972642E6578616D706C653E0D0A5375626A6563743A205468616E6B20796F7520666F7220706F696E74696E67206D6520746F2050726979610D0A446174653A205475652C203137204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E616635663430623039613133643439633336393333396564393365313066353540686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E616635663430623039613133643439633336393333396564393365313066353540686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2061663566343062303961313364343963333639333339656439336531306635350D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D666166356634306230396131336434396333363933333965643933653130663535686F6D6565785F30220D0A0D0A2D2D3D5F6D666166356634306230396131336434396333363933333965643933653130663535686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204F6D61722C0D0A0D0A5468616E6B20796F7520666F7220706F696E74696E67206D6520746F20507269796120536861682C2077686F20616E737765726564206B696E646C792E20596F757220776F7264206F70656E6564207468617420646F6F722C20616E6420492077616E74656420796F7520746F206B6E6F772E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D666166356634306230396131336434396333363933333965643933653130663535686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204F6D61722C3C2F703E0D0A3C703E5468616E6B20796F7520666F7220706F696E74696E67206D6520746F20507269796120536861682C2077686F20616E737765726564206B696E646C792E20596F757220776F7264206F70656E6564207468617420646F6F722C20616E6420492077616E74656420796F7520746F206B6E6F772E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D666166356634306230396131336434396333363933333965643933653130663535686F6D6565785F302D2D0D0A','a8efa4387f31bb7f38525e1eb14a8fca2e82a8bbd38ed621be6eb4a31d5c13e7','[]',NULL,'2026-03-17T08:30:00.000000Z',NULL,0,'','Drafts',2892190172,126,'2026-03-17T08:30:00.000000Z','2026-03-17T08:30:00.000000Z','a8efa4387f31bb7f38525e1eb14a8fca2e82a8bbd38ed621be6eb4a31d5c13e7',0,'2026-03-17T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(49,1,'request:1:advice-done:1','advice-done','sent_by_owner',1,'<mf.6fe01ab7fa978020deb018cd71f5a5a6@home.example>','6fe01ab7fa978020deb018cd71f5a5a6','jane.doe@acme.example','I did what you advised','Hi Jane,

When we talked on Friday 6 March, you gave me this advice: start with one ward and one question. I did it, and this is what came of it: I began with one ward, and the nurses asked for more.

I would not have begun there without you, so thank you. No need to answer; I only wanted you to know that it was worth your time.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A204920646964207768617420796F7520616476697365640D0A446174653A2053756E2C203232204D617220323032362031373A30303A3030202B303030300D0A4D6573736167652D49443A203C6D662E366665303161623766613937383032306465623031386364373166356135613640686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E366665303161623766613937383032306465623031386364373166356135613640686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2036666530316162376661393738303230646562303138636437316635613561360D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663666653031616237666139373830323064656230313863643731663561356136686F6D6565785F30220D0A0D0A2D2D3D5F6D663666653031616237666139373830323064656230313863643731663561356136686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204A616E652C0D0A0D0A5768656E2077652074616C6B6564206F6E204672696461792036204D617263682C20796F752067617665206D652074686973206164766963653A2073746172742077697468206F6E65207761726420616E64206F6E65207175657374696F6E2E2049206469642069742C20616E64207468697320697320776861742063616D65206F662069743A204920626567616E2077697468206F6E6520776172642C20616E6420746865206E75727365732061736B656420666F72206D6F72652E0D0A0D0A4920776F756C64206E6F74206861766520626567756E20746865726520776974686F757420796F752C20736F207468616E6B20796F752E204E6F206E65656420746F20616E737765723B2049206F6E6C792077616E74656420796F7520746F206B6E6F7720746861742069742077617320776F72746820796F75722074696D652E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D663666653031616237666139373830323064656230313863643731663561356136686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204A616E652C3C2F703E0D0A3C703E5768656E2077652074616C6B6564206F6E204672696461792036204D617263682C20796F752067617665206D652074686973206164766963653A2073746172742077697468206F6E65207761726420616E64206F6E65207175657374696F6E2E2049206469642069742C20616E64207468697320697320776861742063616D65206F662069743A204920626567616E2077697468206F6E6520776172642C20616E6420746865206E75727365732061736B656420666F72206D6F72652E3C2F703E0D0A3C703E4920776F756C64206E6F74206861766520626567756E20746865726520776974686F757420796F752C20736F207468616E6B20796F752E204E6F206E65656420746F20616E737765723B2049206F6E6C792077616E74656420796F7520746F206B6E6F7720746861742069742077617320776F72746820796F75722074696D652E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663666653031616237666139373830323064656230313863643731663561356136686F6D6565785F302D2D0D0A','3394c8a96ab47b8f605f96d1387c4a9e33c1ff4e7e1741d1ee7e3976dda993d8','[]',NULL,'2026-03-22T17:00:00.000000Z',NULL,0,'','Drafts',2892190172,130,'2026-03-22T17:00:00.000000Z','2026-03-23T08:30:00.000000Z','3394c8a96ab47b8f605f96d1387c4a9e33c1ff4e7e1741d1ee7e3976dda993d8',0,'2026-03-23T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(70,1,'contact:1:check-in:2026-07','check-in','present',1,'<mf.1db07efbf648c8da5ee9b3e8d2780c0c@home.example>','1db07efbf648c8da5ee9b3e8d2780c0c','jane.doe@acme.example','A short hello, and thanks again','Hi Jane,

Some months have gone by since we talked, and one thing you said still comes back to me: clinicians trust a chart only if they see where a number comes from.

I hope all is well with you and Acme Health. No need to answer; I wanted to say hello, and that I would gladly return the favour whenever there is something I can do for you.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A20412073686F72742068656C6C6F2C20616E64207468616E6B7320616761696E0D0A446174653A205475652C203238204A756C20323032362030383A33303A3030202B303130300D0A4D6573736167652D49443A203C6D662E316462303765666266363438633864613565653962336538643237383063306340686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E316462303765666266363438633864613565653962336538643237383063306340686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2031646230376566626636343863386461356565396233653864323738306330630D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663164623037656662663634386338646135656539623365386432373830633063686F6D6565785F30220D0A0D0A2D2D3D5F6D663164623037656662663634386338646135656539623365386432373830633063686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204A616E652C0D0A0D0A536F6D65206D6F6E746873206861766520676F6E652062792073696E63652077652074616C6B65642C20616E64206F6E65207468696E6720796F752073616964207374696C6C20636F6D6573206261636B20746F206D653A20636C696E696369616E732074727573742061206368617274206F6E6C792069662074686579207365652077686572652061206E756D62657220636F6D65732066726F6D2E0D0A0D0A4920686F706520616C6C2069732077656C6C207769746820796F7520616E642041636D65204865616C74682E204E6F206E65656420746F20616E737765723B20492077616E74656420746F207361792068656C6C6F2C20616E642074686174204920776F756C6420676C61646C792072657475726E20746865206661766F7572207768656E6576657220746865726520697320736F6D657468696E6720492063616E20646F20666F7220796F752E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D663164623037656662663634386338646135656539623365386432373830633063686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204A616E652C3C2F703E0D0A3C703E536F6D65206D6F6E746873206861766520676F6E652062792073696E63652077652074616C6B65642C20616E64206F6E65207468696E6720796F752073616964207374696C6C20636F6D6573206261636B20746F206D653A20636C696E696369616E732074727573742061206368617274206F6E6C792069662074686579207365652077686572652061206E756D62657220636F6D65732066726F6D2E3C2F703E0D0A3C703E4920686F706520616C6C2069732077656C6C207769746820796F7520616E642041636D65204865616C74682E204E6F206E65656420746F20616E737765723B20492077616E74656420746F207361792068656C6C6F2C20616E642074686174204920776F756C6420676C61646C792072657475726E20746865206661766F7572207768656E6576657220746865726520697320736F6D657468696E6720492063616E20646F20666F7220796F752E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663164623037656662663634386338646135656539623365386432373830633063686F6D6565785F302D2D0D0A','0dd013b5d2352f48f56b844a0767303c83bfa6a8834fb88546a3698a5ea9956e','[]',NULL,'2026-07-28T07:30:00.000000Z',NULL,0,'','Drafts',2892190172,133,'2026-07-28T07:30:00.000000Z','2026-07-28T07:30:00.000000Z','0dd013b5d2352f48f56b844a0767303c83bfa6a8834fb88546a3698a5ea9956e',0,NULL,0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(71,1,'digest:2026-W31','digest','accepted',NULL,'<mf.75614a270ab91ee7239358d74ce799e6@home.example>','75614a270ab91ee7239358d74ce799e6','sam@home.example','Your interviews, week 31: 5 for you','To do: 1 question to answer, 1 promise to keep, 3 drafts to send or
drop.

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

DRAFTS WAITING FOR YOU

 3. Check-in to Jane Doe (Acme Health)
    → write: 3 send · 3 drop · 3 snooze 1w
 4. Check-in to Tess Bond (Hooli Care)
    → write: 4 send · 4 drop · 4 snooze 1w
 5. Check-in to Priya Shah
    → write: 5 send · 5 drop · 5 snooze 1w

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
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]',NULL,'2026-07-28T07:30:00.000000Z',NULL,0,'2.0.0 taken','',0,0,'2026-07-28T07:30:00.000000Z','2026-07-28T07:30:00.000000Z','',0,NULL,0,0,'',NULL,'2d9769299f6f5ae88fd466bac5987e8516626eaf7dd8505c2a0df6c482829189','b277e2c82be0820439e7121c6b260dfb','2026-07-28T07:30:00.000000Z',NULL,'[]',1,2892228673,133,0);
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
INSERT INTO "schema_migration" VALUES(1,'0001_first','2026-11-28 21:02:17.205206');
INSERT INTO "schema_migration" VALUES(2,'0002_following','2026-11-28 21:02:17.223926');
INSERT INTO "schema_migration" VALUES(3,'0003_outgoing','2026-11-28 21:02:17.245613');
INSERT INTO "schema_migration" VALUES(4,'0004_people','2026-11-28 21:02:17.280745');
INSERT INTO "schema_migration" VALUES(5,'0005_story','2026-11-28 21:02:17.289526');
INSERT INTO "schema_migration" VALUES(6,'0008_links','2026-11-28 21:02:17.304946');
INSERT INTO "schema_migration" VALUES(7,'0011_asked','2026-11-28 21:02:17.315781');
INSERT INTO "schema_migration" VALUES(8,'0012_own_address','2026-11-28 21:02:17.323911');
INSERT INTO "schema_migration" VALUES(9,'0013_wide_uids','2026-11-28 21:02:17.334379');
CREATE TABLE "stop" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "salt" VARCHAR(255) NOT NULL, "digest" VARCHAR(255) NOT NULL, "at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "told_link" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "mail_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "belongs" INTEGER NOT NULL, "at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("mail_id") REFERENCES "mail" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
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
COMMIT;
