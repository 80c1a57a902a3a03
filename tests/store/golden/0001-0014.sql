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
INSERT INTO "appointment" VALUES(1,1,1,'8b7fe50dd165a09557c17054ac767451@home.example','','{"uid": "8b7fe50dd165a09557c17054ac767451@home.example", "instance": null, "sequence": 0, "stamp": "2026-03-03T08:30:00+00:00", "starts_at": "2026-03-06T15:00:00+00:00", "minutes": 20, "place": "", "organizer": "sam@home.example", "cancelled": false, "rule": "", "answers": []}');
CREATE TABLE "asked" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "issued_id" INTEGER NOT NULL, "receipt_hash" VARCHAR(255) NOT NULL, "message_id" TEXT NOT NULL, "words" TEXT NOT NULL, "at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("issued_id") REFERENCES "issued" ("id") ON DELETE CASCADE);
CREATE TABLE "awaited" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "role" VARCHAR(255) NOT NULL, "folder" TEXT NOT NULL, "uidvalidity" INTEGER NOT NULL, "uid" INTEGER NOT NULL, "size" INTEGER NOT NULL, "arrived" CHAR(27) NOT NULL, "message_id" TEXT NOT NULL, "written" TEXT NOT NULL, "threads" TEXT NOT NULL, "object_id" VARCHAR(255) NOT NULL, "gone_at" CHAR(27), FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "command" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "message_id" TEXT NOT NULL, "at" CHAR(27) NOT NULL, "outcome" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "command" VALUES(1,1,'<179591160128.5908.9480121984311990270@home.example>','2026-03-07T08:30:00.000000Z','your notes on Jane Doe are kept; a thank-you note is being drafted.');
INSERT INTO "command" VALUES(2,1,'<179591160134.5908.13390694874458173493@home.example>','2026-03-07T08:30:00.000000Z','your notes on Tess Bond are kept; a thank-you note is being drafted.');
INSERT INTO "command" VALUES(3,1,'<179591162010.5908.17212181358360134694@home.example>','2026-03-20T08:30:00.000000Z','your notes on Priya Shah are kept; a thank-you note is being drafted.');
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
INSERT INTO "counted" VALUES(1,1,'Sent',3668982860,101,133);
INSERT INTO "counted" VALUES(2,1,'INBOX',3669027956,101,152);
CREATE TABLE "cursor" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "folder" TEXT NOT NULL, "uidvalidity" INTEGER NOT NULL, "uid" INTEGER NOT NULL, "since" CHAR(27), FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "cursor" VALUES(3,1,'Archive',3669003516,100,'2026-01-01T08:30:00.000000Z');
INSERT INTO "cursor" VALUES(4,1,'Junk',3668981231,100,'2026-01-01T08:30:00.000000Z');
INSERT INTO "cursor" VALUES(5,1,'Drafts',3668967700,133,NULL);
INSERT INTO "cursor" VALUES(9,1,'Sent',3668982860,133,'2026-01-01T08:30:00.000000Z');
INSERT INTO "cursor" VALUES(10,1,'INBOX',3669027956,152,'2026-01-01T08:30:00.000000Z');
CREATE TABLE "event" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "mail_id" INTEGER, "at" CHAR(27) NOT NULL, "kind" VARCHAR(255) NOT NULL, "detail" TEXT NOT NULL, "stage" VARCHAR(255) NOT NULL, "reasons" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE, FOREIGN KEY ("mail_id") REFERENCES "mail" ("id") ON DELETE SET NULL);
INSERT INTO "event" VALUES(1,1,1,NULL,'2026-03-02T08:30:00.000000Z','RequestAsked','{"at": "2026-03-02T08:30:00+00:00"}','research','["you asked for a request"]');
INSERT INTO "event" VALUES(2,1,2,NULL,'2026-03-02T08:30:00.000000Z','RequestAsked','{"at": "2026-03-02T08:30:00+00:00"}','research','["you asked for a request"]');
INSERT INTO "event" VALUES(3,1,3,NULL,'2026-03-02T08:30:00.000000Z','RequestAsked','{"at": "2026-03-02T08:30:00+00:00"}','research','["you asked for a request"]');
INSERT INTO "event" VALUES(10,1,1,1,'2026-03-02T08:30:00.000000Z','LetterSent','{"at": "2026-03-02T08:30:00+00:00", "kind": "request", "message_id": "<179591159483.5908.6762530129086336587@home.example>", "key": "request:1:request:1"}','requested','["research → requested", "the request was sent"]');
INSERT INTO "event" VALUES(11,1,2,2,'2026-03-02T08:30:00.000000Z','LetterSent','{"at": "2026-03-02T08:30:00+00:00", "kind": "request", "message_id": "<179591159490.5908.3439770528060579227@home.example>", "key": "request:2:request:1"}','requested','["research → requested", "the request was sent"]');
INSERT INTO "event" VALUES(12,1,3,3,'2026-03-02T08:30:00.000000Z','LetterSent','{"at": "2026-03-02T08:30:00+00:00", "kind": "request", "message_id": "<179591159496.5908.4152487154937122543@home.example>", "key": "request:3:request:1"}','requested','["research → requested", "the request was sent"]');
INSERT INTO "event" VALUES(21,1,1,13,'2026-03-03T08:30:00.000000Z','ReplyReceived','{"at": "2026-03-03T08:30:00+00:00", "message_id": "<179591159489.5908.196294034112872991@acme.example>", "reading": {"answers": ["times", "yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": null, "kind": "exact", "offered": true, "text": "Friday, 06 March at 15:00", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Hi Sam,\n\nHappy to. How about Friday, 06 March at 15:00? Twenty minutes is fine.\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "times, offers a time", "words": "Friday, 06 March at 15:00"}, {"weight": "strong", "rule": "yes, offers a time", "words": "Friday, 06 March at 15:00"}]}}','replied','["requested → replied", "Jane Doe answered: times, yes", "their first time offered is confirmed"]');
INSERT INTO "event" VALUES(23,1,1,15,'2026-03-03T08:30:00.000000Z','LetterSent','{"at": "2026-03-03T08:30:00+00:00", "kind": "confirmation", "message_id": "<179591159667.5908.2624769916038086432@home.example>", "key": "request:1:confirmation:2026-03-06T15:00:00+00:00"}','replied','["the confirmation was sent", "the invitation is out", "your confirmation names the time"]');
INSERT INTO "event" VALUES(24,1,1,NULL,'2026-03-03T08:30:00.000000Z','InterviewAgreed','{"at": "2026-03-03T08:30:00+00:00", "starts_at": "2026-03-06T15:00:00+00:00", "minutes": 20, "place": "", "uid": ""}','scheduled','["replied → scheduled", "the interview is on 2026-03-06 15:00 UTC", "a time stands"]');
INSERT INTO "event" VALUES(25,1,1,16,'2026-03-03T13:18:00.000000Z','ReplyReceived','{"at": "2026-03-03T13:18:00+00:00", "message_id": "<179591159673.5908.4659089850367106283@acme.example>", "reading": {"answers": ["yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": "2026-03-06T15:20:00+00:00", "kind": "exact", "offered": true, "text": "Friday 6 March, 15:00 (London)", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Looking forward to it!\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "yes, takes a time the owner offered", "words": "Friday 6 March, 15:00 (London)"}]}}','scheduled','["Jane Doe answered: yes", "the time agreed stands"]');
INSERT INTO "event" VALUES(31,1,3,20,'2026-03-04T08:30:00.000000Z','ReplyReceived','{"at": "2026-03-04T08:30:00+00:00", "message_id": "<179591159502.5908.12433151301733330508@stadtwerke.example>", "reading": {"answers": ["no"], "slots": [], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Dear Sam,\n\nThank you for writing, but I''m afraid I have to decline. I wish you well with your plans.\n\nBest wishes,\nLena", "signature": "", "evidence": [{"weight": "strong", "rule": "no, refusal", "words": "have to decline"}]}}','declined','["requested → declined", "Lena Vogt answered: no", "they declined", "a short gracious answer is drafted"]');
INSERT INTO "event" VALUES(32,1,3,21,'2026-03-04T08:30:00.000000Z','LetterSent','{"at": "2026-03-04T08:30:00+00:00", "kind": "decline-answer", "message_id": "<179591159806.5908.12604925557005735374@home.example>", "key": "request:3:decline-answer:1"}','declined','["the answer to their no was sent"]');
INSERT INTO "event" VALUES(33,1,1,27,'2026-03-06T08:30:00.000000Z','LetterSent','{"at": "2026-03-06T08:30:00+00:00", "kind": "reminder", "message_id": "<179591159985.5908.16408397779321666453@home.example>", "key": "request:1:reminder:2026-03-06T15:00:00+00:00"}','scheduled','["the reminder was sent"]');
INSERT INTO "event" VALUES(35,1,1,NULL,'2026-03-06T15:20:00.000000Z','InterviewHeld','{"at": "2026-03-06T15:20:00+00:00"}','interviewed','["scheduled → interviewed", "the interview took place"]');
INSERT INTO "event" VALUES(38,1,1,NULL,'2026-03-07T08:30:00.000000Z','NotesTaken','{"at": "2026-03-07T08:30:00+00:00", "text": "Jane said that clinicians trust a chart only if they see where a number comes from.\nAdvice: start with one ward and one question.\nI promised to send her the reading list.", "notes": {"insights": [], "advice": ["start with one ward and one question."], "promises": [{"text": "I promised to send her the reading list.", "due_at": null, "mine": true}], "names": [], "leads": [], "questions": [], "rest": ["Jane said that clinicians trust a chart only if they see where a number comes from."]}}','interviewed','["your notes are kept", "notes are in: a thank-you note is drafted"]');
INSERT INTO "event" VALUES(41,1,1,36,'2026-03-07T17:00:00.000000Z','LetterSent','{"at": "2026-03-07T17:00:00+00:00", "kind": "thank-you", "message_id": "<179591160285.5908.7388644753800956180@home.example>", "key": "request:1:thank-you:1"}','thanked','["interviewed → thanked", "the thank-you note was sent"]');
INSERT INTO "event" VALUES(51,1,2,45,'2026-03-11T08:30:00.000000Z','LetterSent','{"at": "2026-03-11T08:30:00+00:00", "kind": "nudge", "message_id": "<179591160767.5908.8190174298289274596@home.example>", "key": "request:2:nudge:1"}','nudged','["requested → nudged", "the nudge was sent"]');
INSERT INTO "event" VALUES(54,1,2,48,'2026-03-13T08:30:00.000000Z','ReplyReceived','{"at": "2026-03-13T08:30:00+00:00", "message_id": "<179591160773.5908.1162038135313331006@bluebird.example>", "reading": {"answers": ["referral", "no"], "slots": [], "away_until": null, "delegate": null, "people": [{"name": "Priya Shah", "address": "priya.shah@northwind.example"}], "lead": false, "new_text": "Hi Sam,\n\nI have moved on from that field, so I am not the right person. You should talk to Priya Shah (priya.shah@northwind.example), she built the whole team.\n\nOmar", "signature": "", "evidence": [{"weight": "strong", "rule": "referral, names somebody", "words": "Priya Shah"}, {"weight": "strong", "rule": "no, refusal", "words": "I am not the right"}]}}','declined','["nudged → declined", "Omar Haddad answered: referral, no", "they pointed to Priya Shah", "they declined", "a short gracious answer is drafted"]');
INSERT INTO "event" VALUES(55,1,2,49,'2026-03-13T08:30:00.000000Z','LetterSent','{"at": "2026-03-13T08:30:00+00:00", "kind": "decline-answer", "message_id": "<179591161017.5908.9154725619415259432@home.example>", "key": "request:2:decline-answer:1"}','declined','["the answer to their no was sent"]');
INSERT INTO "event" VALUES(61,1,2,NULL,'2026-03-17T08:30:00.000000Z','ReferralAnswered','{"at": "2026-03-17T08:30:00+00:00", "contact": 11, "request": 11, "name": "Priya Shah", "met": false}','declined','["Priya Shah answered: a word of thanks is drafted"]');
INSERT INTO "event" VALUES(63,1,2,54,'2026-03-17T08:30:00.000000Z','LetterSent','{"at": "2026-03-17T08:30:00+00:00", "kind": "referrer-told", "message_id": "<179591161504.5908.13775305797750396474@home.example>", "key": "request:2:referrer-told:11"}','declined','["the word on their referral was sent"]');
INSERT INTO "event" VALUES(65,1,2,NULL,'2026-03-18T08:30:00.000000Z','ReferralAnswered','{"at": "2026-03-18T08:30:00+00:00", "contact": 11, "request": 11, "name": "Priya Shah", "met": false}','declined','["they were told of Priya Shah"]');
INSERT INTO "event" VALUES(70,1,2,NULL,'2026-03-19T17:00:00.000000Z','ReferralAnswered','{"at": "2026-03-19T17:00:00+00:00", "contact": 11, "request": 11, "name": "Priya Shah", "met": true}','declined','["they were told of Priya Shah"]');
INSERT INTO "event" VALUES(74,1,1,NULL,'2026-03-22T17:00:00.000000Z','AdviceFollowed','{"at": "2026-03-22T17:00:00+00:00", "advice": 1, "outcome": "I began with one ward, and the nurses asked for more"}','thanked','["you followed their advice", "they may hear what came of it"]');
INSERT INTO "event" VALUES(75,1,1,NULL,'2026-03-22T17:00:00.000000Z','PromiseKept','{"at": "2026-03-22T17:00:00+00:00", "promise": 1}','thanked','["the promise is kept"]');
INSERT INTO "event" VALUES(76,1,1,66,'2026-03-23T08:30:00.000000Z','LetterSent','{"at": "2026-03-23T08:30:00+00:00", "kind": "advice-done", "message_id": "<179591162456.5908.16701658596079413795@home.example>", "key": "request:1:advice-done:1"}','thanked','["the word on their advice was sent"]');
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
INSERT INTO "invitation" VALUES(1,1,1,'8b7fe50dd165a09557c17054ac767451@home.example','');
CREATE TABLE "issued" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "id_hash" VARCHAR(255) NOT NULL, "kind" VARCHAR(255) NOT NULL, "request_id" INTEGER, "issued_at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "issued" VALUES(37,1,'677c71ad7349d2d84a99e070228753a833768a30d68921671bde61076f38de93','digest',NULL,'2026-07-21T07:30:00.000000Z');
INSERT INTO "issued" VALUES(38,1,'0e05bf23c853a0df702e6eb88e2db08391ebfd7d58b7060396c874536f8e4a15','digest',NULL,'2026-07-28T07:30:00.000000Z');
CREATE TABLE "item" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "issued_id" INTEGER NOT NULL, "number" INTEGER NOT NULL, "request_id" INTEGER, "key" VARCHAR(255) NOT NULL, "text" TEXT NOT NULL, "sha256" VARCHAR(255) NOT NULL DEFAULT '', FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("issued_id") REFERENCES "issued" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "item" VALUES(74,1,38,3,1,'contact:1:check-in:2026-07','check-in to Jane Doe','170d4b19c2d1551ca8a35bbe96680b7a1bdaa5757d30f64d48c45617eb6c817e');
CREATE TABLE "job" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "key" VARCHAR(255) NOT NULL, "at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "job" VALUES(66,1,'digest:2026-W30','2026-07-21T07:30:00.000000Z');
INSERT INTO "job" VALUES(67,1,'junk:2026-07-28','2026-07-28T07:30:00.000000Z');
INSERT INTO "job" VALUES(68,1,'digest:2026-W31','2026-07-28T07:30:00.000000Z');
CREATE TABLE "known_id" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "message_id" TEXT NOT NULL, "request_id" INTEGER NOT NULL, "letter_id" INTEGER, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE, FOREIGN KEY ("letter_id") REFERENCES "letter" ("id") ON DELETE CASCADE);
INSERT INTO "known_id" VALUES(1,1,'<179591159483.5908.6762530129086336587@home.example>',1,1);
INSERT INTO "known_id" VALUES(2,1,'<mf.21bbbf3085f3c2ae906bdda0b1b7a1d7@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(3,1,'<179591159490.5908.3439770528060579227@home.example>',2,2);
INSERT INTO "known_id" VALUES(4,1,'<mf.31d5446700548417e40ffcb173c8ac34@home.example>',2,NULL);
INSERT INTO "known_id" VALUES(5,1,'<179591159496.5908.4152487154937122543@home.example>',3,3);
INSERT INTO "known_id" VALUES(6,1,'<mf.5fd8cc064ac369c25818186d01c9a252@home.example>',3,NULL);
INSERT INTO "known_id" VALUES(21,1,'<179591159489.5908.196294034112872991@acme.example>',1,NULL);
INSERT INTO "known_id" VALUES(23,1,'<179591159667.5908.2624769916038086432@home.example>',1,10);
INSERT INTO "known_id" VALUES(24,1,'<mf.2b48e93723d1c4ebfab9f322444b246a@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(25,1,'<179591159673.5908.4659089850367106283@acme.example>',1,NULL);
INSERT INTO "known_id" VALUES(30,1,'<179591159502.5908.12433151301733330508@stadtwerke.example>',3,NULL);
INSERT INTO "known_id" VALUES(31,1,'<179591159806.5908.12604925557005735374@home.example>',3,12);
INSERT INTO "known_id" VALUES(32,1,'<mf.0a175a85b1c2cc9b8ba6bf4410b9d117@home.example>',3,NULL);
INSERT INTO "known_id" VALUES(33,1,'<179591159985.5908.16408397779321666453@home.example>',1,13);
INSERT INTO "known_id" VALUES(34,1,'<mf.588d29a346a11f51e3c842e805832c28@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(39,1,'<179591160285.5908.7388644753800956180@home.example>',1,16);
INSERT INTO "known_id" VALUES(40,1,'<mf.1044099fd556953d7405568588edd518@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(49,1,'<179591160767.5908.8190174298289274596@home.example>',2,20);
INSERT INTO "known_id" VALUES(50,1,'<mf.01fad2d8cb0a3818e551664729ea5631@home.example>',2,NULL);
INSERT INTO "known_id" VALUES(55,1,'<179591160773.5908.1162038135313331006@bluebird.example>',2,NULL);
INSERT INTO "known_id" VALUES(56,1,'<179591161017.5908.9154725619415259432@home.example>',2,23);
INSERT INTO "known_id" VALUES(57,1,'<mf.cce9be8e63fa64fb352ae1921b107b9c@home.example>',2,NULL);
INSERT INTO "known_id" VALUES(63,1,'<179591161504.5908.13775305797750396474@home.example>',2,26);
INSERT INTO "known_id" VALUES(64,1,'<mf.15d09c00a4d3ac84deb671c6d54f4bc5@home.example>',2,NULL);
INSERT INTO "known_id" VALUES(73,1,'<179591162456.5908.16701658596079413795@home.example>',1,30);
INSERT INTO "known_id" VALUES(74,1,'<mf.2db3e572249337d44a570f12dc9924c2@home.example>',1,NULL);
CREATE TABLE "known_thread" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "thread" VARCHAR(255) NOT NULL, "request_id" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "known_thread" VALUES(1,1,'id:T1764af6e913cb998889fb1e0d0832256',1);
INSERT INTO "known_thread" VALUES(2,1,'id:Td8f83309364699cc7949d69248cca175',2);
INSERT INTO "known_thread" VALUES(3,1,'id:T8899b575b80468b2521233b4845f6667',3);
INSERT INTO "known_thread" VALUES(14,1,'id:T2d8ce084ed1b7d128d706fbfb2a7e0d3',2);
INSERT INTO "known_thread" VALUES(15,1,'id:Td530767c1520bad9a2a52ad1f4388511',1);
CREATE TABLE "lead" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER, "text" TEXT NOT NULL, "at" CHAR(27) NOT NULL, "closed" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
CREATE TABLE "lease" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "holder" VARCHAR(255) NOT NULL, "machine" VARCHAR(255) NOT NULL, "boot" VARCHAR(255) NOT NULL, "place" VARCHAR(255) NOT NULL, "until" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "letter" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "message_id" TEXT NOT NULL, "kind" VARCHAR(255) NOT NULL, "subject" TEXT NOT NULL, "sent_at" CHAR(27) NOT NULL, "text" TEXT NOT NULL, "references" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "letter" VALUES(1,1,1,'<179591159483.5908.6762530129086336587@home.example>','request','A fellow graduate with a few questions','2026-03-02T08:30:00.000000Z','Dear Jane Doe,

We both studied at Leeds. Today I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

I read that you lead the team that reads hospital data, and it made me want to ask how you found your way into this work.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.21bbbf3085f3c2ae906bdda0b1b7a1d7@home.example>"]');
INSERT INTO "letter" VALUES(2,1,2,'<179591159490.5908.3439770528060579227@home.example>','request','Your work at Bluebird: a few questions','2026-03-02T08:30:00.000000Z','Dear Omar Haddad,

We have not met; I am writing because I read that you wrote about measuring waiting times. I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

Articles tell me only so much about how this looks from the inside at Bluebird; you could tell me the rest.

Would you be willing to talk with me for 20 minutes? Any time that suits your calendar suits me, and if now is not the moment, I understand.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.31d5446700548417e40ffcb173c8ac34@home.example>"]');
INSERT INTO "letter" VALUES(3,1,3,'<179591159496.5908.4152487154937122543@home.example>','request','Your work at Stadtwerke: a few questions','2026-03-02T08:30:00.000000Z','Dear Lena Vogt,

We met at the health data days in Berlin. It has stayed with me, because I am a nurse moving into health data and I am trying to learn how hospitals put their data to use.

Since then I have read that you presented a dashboard for wards. There must be more to say than fitted in that day.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.5fd8cc064ac369c25818186d01c9a252@home.example>"]');
INSERT INTO "letter" VALUES(10,1,1,'<179591159667.5908.2624769916038086432@home.example>','confirmation','Re: A fellow graduate with a few questions','2026-03-03T08:30:00.000000Z','Hi Jane,

Thank you for making time. I have us down for Friday 6 March, 15:00 (London), for 20 minutes, and an invitation for your calendar comes with this mail.

So that you know what I would like to ask:

- What does a normal week look like?
- What should I learn first?

Tell me the number or link you like to use, and I will call you there. If anything comes up, a short word is enough and we will find another time.

Best wishes,
Sam

Sent in a hurry.','["<mf.21bbbf3085f3c2ae906bdda0b1b7a1d7@home.example>", "<179591159483.5908.6762530129086336587@home.example>", "<179591159489.5908.196294034112872991@acme.example>", "<mf.2b48e93723d1c4ebfab9f322444b246a@home.example>"]');
INSERT INTO "letter" VALUES(12,1,3,'<179591159806.5908.12604925557005735374@home.example>','decline-answer','Re: Your work at Stadtwerke: a few questions','2026-03-04T08:30:00.000000Z','Hi Lena,

Thank you for telling me, and for taking the time to write at all. I quite understand, and I won''t come back to you about this.

I wish you all the best for your work at Stadtwerke.

Best wishes,
Sam

Sent in a hurry.','["<mf.5fd8cc064ac369c25818186d01c9a252@home.example>", "<179591159496.5908.4152487154937122543@home.example>", "<179591159502.5908.12433151301733330508@stadtwerke.example>", "<mf.0a175a85b1c2cc9b8ba6bf4410b9d117@home.example>"]');
INSERT INTO "letter" VALUES(13,1,1,'<179591159985.5908.16408397779321666453@home.example>','reminder','Re: A fellow graduate with a few questions','2026-03-06T08:30:00.000000Z','Hi Jane,

I look forward to our conversation: Friday 6 March, 15:00 (London). I will be on time, and 20 minutes are plenty.

If something has come up, a short word is enough and we will find another time.

Best wishes,
Sam

Sent in a hurry.','["<mf.21bbbf3085f3c2ae906bdda0b1b7a1d7@home.example>", "<179591159483.5908.6762530129086336587@home.example>", "<179591159489.5908.196294034112872991@acme.example>", "<mf.2b48e93723d1c4ebfab9f322444b246a@home.example>", "<179591159667.5908.2624769916038086432@home.example>", "<179591159673.5908.4659089850367106283@acme.example>", "<mf.588d29a346a11f51e3c842e805832c28@home.example>"]');
INSERT INTO "letter" VALUES(16,1,1,'<179591160285.5908.7388644753800956180@home.example>','thank-you','Re: A fellow graduate with a few questions','2026-03-07T17:00:00.000000Z','Hi Jane,

Thank you for the conversation on Friday 6 March, and for speaking so openly. One thing you said has stayed with me: clinicians trust a chart only if they see where a number comes from.

I am taking your advice, too: start with one ward and one question. I will tell you what comes of it.

Best wishes,
Sam

Sent in a hurry.','["<mf.21bbbf3085f3c2ae906bdda0b1b7a1d7@home.example>", "<179591159483.5908.6762530129086336587@home.example>", "<179591159489.5908.196294034112872991@acme.example>", "<mf.2b48e93723d1c4ebfab9f322444b246a@home.example>", "<179591159667.5908.2624769916038086432@home.example>", "<179591159673.5908.4659089850367106283@acme.example>", "<mf.588d29a346a11f51e3c842e805832c28@home.example>", "<179591159985.5908.16408397779321666453@home.example>", "<mf.1044099fd556953d7405568588edd518@home.example>"]');
INSERT INTO "letter" VALUES(20,1,2,'<179591160767.5908.8190174298289274596@home.example>','nudge','Re: Your work at Bluebird: a few questions','2026-03-11T08:30:00.000000Z','Dear Omar Haddad,

I know how quickly mail piles up, so here is mine on top once more: I would still love to learn from you how hospitals put their data to use.

Would 20 minutes be possible some time this month? Any time that suits your calendar suits me. And if now is not the moment, that is quite all right, and I won''t write about it again.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.31d5446700548417e40ffcb173c8ac34@home.example>", "<179591159490.5908.3439770528060579227@home.example>", "<mf.01fad2d8cb0a3818e551664729ea5631@home.example>"]');
INSERT INTO "letter" VALUES(23,1,2,'<179591161017.5908.9154725619415259432@home.example>','decline-answer','Re: Your work at Bluebird: a few questions','2026-03-13T08:30:00.000000Z','Hi Omar,

Thank you for telling me, and for taking the time to write at all. I quite understand, and I won''t come back to you about this.

I wish you all the best for your work at Bluebird.

Best wishes,
Sam

Sent in a hurry.','["<mf.31d5446700548417e40ffcb173c8ac34@home.example>", "<179591159490.5908.3439770528060579227@home.example>", "<mf.01fad2d8cb0a3818e551664729ea5631@home.example>", "<179591160767.5908.8190174298289274596@home.example>", "<179591160773.5908.1162038135313331006@bluebird.example>", "<mf.cce9be8e63fa64fb352ae1921b107b9c@home.example>"]');
INSERT INTO "letter" VALUES(26,1,2,'<179591161504.5908.13775305797750396474@home.example>','referrer-told','Thank you for pointing me to Priya','2026-03-17T08:30:00.000000Z','Hi Omar,

Thank you for pointing me to Priya Shah, who answered kindly. Your word opened that door, and I wanted you to know.

Best wishes,
Sam

Sent in a hurry.','["<mf.15d09c00a4d3ac84deb671c6d54f4bc5@home.example>"]');
INSERT INTO "letter" VALUES(30,1,1,'<179591162456.5908.16701658596079413795@home.example>','advice-done','I did what you advised','2026-03-23T08:30:00.000000Z','Hi Jane,

When we talked on Friday 6 March, you gave me this advice: start with one ward and one question. I did it, and this is what came of it: I began with one ward, and the nurses asked for more.

I would not have begun there without you, so thank you. No need to answer; I only wanted you to know that it was worth your time.

Best wishes,
Sam

Sent in a hurry.','["<mf.2db3e572249337d44a570f12dc9924c2@home.example>"]');
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
INSERT INTO "mail" VALUES(1,1,'<179591159483.5908.6762530129086336587@home.example>','83a850a1074f09eda151fb8e26e986daf6ab14041b26b0a3f8f4fc0ad5f9d6eb','sent','Sent',3668982860,101,'Sam Rivera <sam@home.example>','A fellow graduate with a few questions','2026-03-02T08:30:00.000000Z','["<mf.21bbbf3085f3c2ae906bdda0b1b7a1d7@home.example>"]','','["mark: 21bbbf30"]','[]','b72202eadd1a09642e8dc47d36a5fd8ef64710ca3ee4a2e07a3ae691d2c89e9a','id:Mdd51fc535e619d2fac6b2f27259b8785',822,'Mon, 02 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(2,1,'<179591159490.5908.3439770528060579227@home.example>','42f1fcd533bb974223abe52155375dd123407dec4e5d58ecbe39e61e84c442c0','sent','Sent',3668982860,102,'Sam Rivera <sam@home.example>','Your work at Bluebird: a few questions','2026-03-02T08:30:00.000000Z','["<mf.31d5446700548417e40ffcb173c8ac34@home.example>"]','','["mark: 31d54467"]','[]','084b74cc0761e24d5ca854fd48c303f0c516221a61bef8275a335a5266ce3fe4','id:M20bdec86bce0f8c6dc1ebcc530b2bf3e',910,'Mon, 02 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(3,1,'<179591159496.5908.4152487154937122543@home.example>','b6dd6cf5aff723173770c0a23b1962ca1662efc133f7481afc5c26cc56ace4d6','sent','Sent',3668982860,103,'Sam Rivera <sam@home.example>','Your work at Stadtwerke: a few questions','2026-03-02T08:30:00.000000Z','["<mf.5fd8cc064ac369c25818186d01c9a252@home.example>"]','','["mark: 5fd8cc06"]','[]','067df664a804c1b3daae2857ef9bab1a61bdeeba4c433d5592f4a3cec109480d','id:M006abb0bcfce16ccba4badc871f1f3fd',867,'Mon, 02 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(13,1,'<179591159489.5908.196294034112872991@acme.example>','d009ae06eaf3c3e24f22977ea64a88000c8408b518ead81445fdb024c6774e6e','inbox','INBOX',3669027956,104,'Jane Doe <jane.doe@acme.example>','Re: A fellow graduate with a few questions','2026-03-03T08:30:00.000000Z','["<mf.21bbbf3085f3c2ae906bdda0b1b7a1d7@home.example>", "<179591159483.5908.6762530129086336587@home.example>", "<179591159483.5908.6762530129086336587@home.example>"]','{"answers": ["times", "yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": null, "kind": "exact", "offered": true, "text": "Friday, 06 March at 15:00", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Hi Sam,\n\nHappy to. How about Friday, 06 March at 15:00? Twenty minutes is fine.\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "times, offers a time", "words": "Friday, 06 March at 15:00"}, {"weight": "strong", "rule": "yes, offers a time", "words": "Friday, 06 March at 15:00"}]}','["in-reply-to: <179591159483.5908.6762530129086336587@home.example>", "references: <179591159483.5908.6762530129086336587@home.example>"]','[]','52d9c175827480e6b78d568927809fb97b74f3780e75347dc148e68bd17c14ec','id:M51bf02c5c366869c98f8aa7ad8871c82',1154,'Tue, 03 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(15,1,'<179591159667.5908.2624769916038086432@home.example>','86450fa2cec25ff83d19f2dccb3e373379e703f8d57c4d834f649f913e85c06b','sent','Sent',3668982860,110,'Sam Rivera <sam@home.example>','Re: A fellow graduate with a few questions','2026-03-03T08:30:00.000000Z','["<mf.21bbbf3085f3c2ae906bdda0b1b7a1d7@home.example>", "<179591159483.5908.6762530129086336587@home.example>", "<179591159489.5908.196294034112872991@acme.example>", "<mf.2b48e93723d1c4ebfab9f322444b246a@home.example>", "<179591159489.5908.196294034112872991@acme.example>"]','','["mark: 2b48e937"]','[]','8fd90c203a4d0da8fab76a68b8b1f4756eb51de9b638e7089f1e017b9e623ef1','id:Md16e0898562132b6d3f30b19d8d0f3f6',1088,'Tue, 03 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(16,1,'<179591159673.5908.4659089850367106283@acme.example>','ec2a4620d34ff32c19933c741136b23eee274fc225e2eb75ed5b192f471516d7','inbox','INBOX',3669027956,106,'Jane Doe <jane.doe@acme.example>','Re: A fellow graduate with a few questions','2026-03-03T13:18:00.000000Z','["<mf.21bbbf3085f3c2ae906bdda0b1b7a1d7@home.example>", "<179591159483.5908.6762530129086336587@home.example>", "<179591159489.5908.196294034112872991@acme.example>", "<mf.2b48e93723d1c4ebfab9f322444b246a@home.example>", "<179591159667.5908.2624769916038086432@home.example>", "<179591159667.5908.2624769916038086432@home.example>"]','{"answers": ["yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": "2026-03-06T15:20:00+00:00", "kind": "exact", "offered": true, "text": "Friday 6 March, 15:00 (London)", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Looking forward to it!\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "yes, takes a time the owner offered", "words": "Friday 6 March, 15:00 (London)"}]}','["in-reply-to: <179591159667.5908.2624769916038086432@home.example>", "references: <179591159483.5908.6762530129086336587@home.example>"]','[]','a9fbb72b52b19c91f104567cbdd4b5c233c6508eaf7099fb60fc2c45007a6d56','id:M1e51f5a1fefa0bc33dd4a5efd46c1027',1303,'Tue, 03 Mar 2026 13:18:00 +0000',0);
INSERT INTO "mail" VALUES(20,1,'<179591159502.5908.12433151301733330508@stadtwerke.example>','5d9423d706812ca91501a717bc5a346a5e14b2d7132a6bbcf0f6b361b44cb461','inbox','INBOX',3669027956,109,'Lena Vogt <lena.vogt@stadtwerke.example>','Re: Your work at Stadtwerke: a few questions','2026-03-04T08:30:00.000000Z','["<mf.5fd8cc064ac369c25818186d01c9a252@home.example>", "<179591159496.5908.4152487154937122543@home.example>", "<179591159496.5908.4152487154937122543@home.example>"]','{"answers": ["no"], "slots": [], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Dear Sam,\n\nThank you for writing, but I''m afraid I have to decline. I wish you well with your plans.\n\nBest wishes,\nLena", "signature": "", "evidence": [{"weight": "strong", "rule": "no, refusal", "words": "have to decline"}]}','["in-reply-to: <179591159496.5908.4152487154937122543@home.example>", "references: <179591159496.5908.4152487154937122543@home.example>"]','[]','3404e17a16d9fdcc99ad229c038fdb71db026edc477027e68fcb1738435e7d1a','id:M3c29e17c395d17f2c7c4a53d8cf15995',1248,'Wed, 04 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(21,1,'<179591159806.5908.12604925557005735374@home.example>','1528123bb42a5d9efa09e18104cd08354e64d46f2fd65191c84be6237fc65057','sent','Sent',3668982860,112,'Sam Rivera <sam@home.example>','Re: Your work at Stadtwerke: a few questions','2026-03-04T08:30:00.000000Z','["<mf.5fd8cc064ac369c25818186d01c9a252@home.example>", "<179591159496.5908.4152487154937122543@home.example>", "<179591159502.5908.12433151301733330508@stadtwerke.example>", "<mf.0a175a85b1c2cc9b8ba6bf4410b9d117@home.example>", "<179591159502.5908.12433151301733330508@stadtwerke.example>"]','','["mark: 0a175a85"]','[]','7a64e575e76ff1c04682972d3415198d83cb1946412d0748fccfc7292a700de4','id:Mc499b7b11e6b3c668a0ade2737368a7a',881,'Wed, 04 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(27,1,'<179591159985.5908.16408397779321666453@home.example>','0885f8ff05e1def6c44f304246f1dea733da246e67c26c1a7ea4ad5aacbdeb08','sent','Sent',3668982860,113,'Sam Rivera <sam@home.example>','Re: A fellow graduate with a few questions','2026-03-06T08:30:00.000000Z','["<mf.21bbbf3085f3c2ae906bdda0b1b7a1d7@home.example>", "<179591159483.5908.6762530129086336587@home.example>", "<179591159489.5908.196294034112872991@acme.example>", "<mf.2b48e93723d1c4ebfab9f322444b246a@home.example>", "<179591159667.5908.2624769916038086432@home.example>", "<179591159673.5908.4659089850367106283@acme.example>", "<mf.588d29a346a11f51e3c842e805832c28@home.example>", "<179591159673.5908.4659089850367106283@acme.example>"]','','["mark: 588d29a3"]','[]','9f9287a77bf0e5d9cf5c20480d18ded6315bf547aabdcc3b14ea7e701b78a397','id:M95d7d3ea258ebe100c9e8f589099b4e6',1026,'Fri, 06 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(36,1,'<179591160285.5908.7388644753800956180@home.example>','690f9780a145fb4c18e7a918cba1660743b06bd65f4646553ea8e0f230709dd2','sent','Sent',3668982860,118,'Sam Rivera <sam@home.example>','Re: A fellow graduate with a few questions','2026-03-07T17:00:00.000000Z','["<mf.21bbbf3085f3c2ae906bdda0b1b7a1d7@home.example>", "<179591159483.5908.6762530129086336587@home.example>", "<179591159489.5908.196294034112872991@acme.example>", "<mf.2b48e93723d1c4ebfab9f322444b246a@home.example>", "<179591159667.5908.2624769916038086432@home.example>", "<179591159673.5908.4659089850367106283@acme.example>", "<mf.588d29a346a11f51e3c842e805832c28@home.example>", "<179591159985.5908.16408397779321666453@home.example>", "<mf.1044099fd556953d7405568588edd518@home.example>", "<179591159985.5908.16408397779321666453@home.example>"]','','["mark: 1044099f"]','[]','085faa9f58dc1659bb9cf10e015d600b73043ec9729358be4e740b98a88d9b1d','id:M354b253e99e2606dda169d1fdc5f6a7f',1225,'Sat, 07 Mar 2026 17:00:00 +0000',0);
INSERT INTO "mail" VALUES(45,1,'<179591160767.5908.8190174298289274596@home.example>','5d5a9395a08414aac679bde5efda856db4267cac065e7d10b3d1435684742f56','sent','Sent',3668982860,122,'Sam Rivera <sam@home.example>','Re: Your work at Bluebird: a few questions','2026-03-11T08:30:00.000000Z','["<mf.31d5446700548417e40ffcb173c8ac34@home.example>", "<179591159490.5908.3439770528060579227@home.example>", "<mf.01fad2d8cb0a3818e551664729ea5631@home.example>", "<179591159490.5908.3439770528060579227@home.example>"]','','["mark: 01fad2d8"]','[]','a0df746911b8421f9305eb23d5be528eb2483dfa6d9d034202fa11d51915331b','id:M3ea7834ed339a025dbe42c727fce164c',968,'Wed, 11 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(48,1,'<179591160773.5908.1162038135313331006@bluebird.example>','51a04eb2d456370fb5c665728fb4834085a0b85098ad60760c95a6cef42b4a61','inbox','INBOX',3669027956,125,'Omar Haddad <omar@bluebird.example>','Re: Your work at Bluebird: a few questions','2026-03-13T08:30:00.000000Z','["<mf.31d5446700548417e40ffcb173c8ac34@home.example>", "<179591159490.5908.3439770528060579227@home.example>", "<mf.01fad2d8cb0a3818e551664729ea5631@home.example>", "<179591160767.5908.8190174298289274596@home.example>", "<179591160767.5908.8190174298289274596@home.example>"]','{"answers": ["referral", "no"], "slots": [], "away_until": null, "delegate": null, "people": [{"name": "Priya Shah", "address": "priya.shah@northwind.example"}], "lead": false, "new_text": "Hi Sam,\n\nI have moved on from that field, so I am not the right person. You should talk to Priya Shah (priya.shah@northwind.example), she built the whole team.\n\nOmar", "signature": "", "evidence": [{"weight": "strong", "rule": "referral, names somebody", "words": "Priya Shah"}, {"weight": "strong", "rule": "no, refusal", "words": "I am not the right"}]}','["in-reply-to: <179591160767.5908.8190174298289274596@home.example>", "references: <179591159490.5908.3439770528060579227@home.example>"]','[]','ffc724e06281b6d43c15a7be579ae230728ee38ad3bf82d89d3974478905f793','id:Mf87c42344012edc1f688c0898346869c',1315,'Fri, 13 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(49,1,'<179591161017.5908.9154725619415259432@home.example>','0124f0e5c281db1254aacaa248d3c5e535165a3de3e91098a8222f2b8ad3f204','sent','Sent',3668982860,125,'Sam Rivera <sam@home.example>','Re: Your work at Bluebird: a few questions','2026-03-13T08:30:00.000000Z','["<mf.31d5446700548417e40ffcb173c8ac34@home.example>", "<179591159490.5908.3439770528060579227@home.example>", "<mf.01fad2d8cb0a3818e551664729ea5631@home.example>", "<179591160767.5908.8190174298289274596@home.example>", "<179591160773.5908.1162038135313331006@bluebird.example>", "<mf.cce9be8e63fa64fb352ae1921b107b9c@home.example>", "<179591160773.5908.1162038135313331006@bluebird.example>"]','','["mark: cce9be8e"]','[]','55b065204bb0c88fc877c576936118569cb05fe1913b82afc30e7cab2b8f2e01','id:M74de28d889b7307f0f6cb1d473f6d2ec',969,'Fri, 13 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(54,1,'<179591161504.5908.13775305797750396474@home.example>','a98482961a8741f5d2fcde28ebe24b3c6dfcee4538ee26fe2e6034e7fcb576e7','sent','Sent',3668982860,128,'Sam Rivera <sam@home.example>','Thank you for pointing me to Priya','2026-03-17T08:30:00.000000Z','["<mf.15d09c00a4d3ac84deb671c6d54f4bc5@home.example>"]','','["mark: 15d09c00"]','[]','14d51da4b03f9e398113ab484ad4d2c8a180dc5f223db6c7de202334c73bc0fa','id:M87656538aa9737507fc35b030e1b000d',560,'Tue, 17 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(66,1,'<179591162456.5908.16701658596079413795@home.example>','4d58eb7a5e78ee848371274d3485a0489a47df65f6a031ec859455c70b80ffa4','sent','Sent',3668982860,133,'Sam Rivera <sam@home.example>','I did what you advised','2026-03-23T08:30:00.000000Z','["<mf.2db3e572249337d44a570f12dc9924c2@home.example>"]','','["mark: 2db3e572"]','[]','8800548627a5d3603e4707ad9cba2ec945886147d6bfa813067aa1892d28eadd','id:M2271d13c05182d1110b2502655d399e3',752,'Mon, 23 Mar 2026 08:30:00 +0000',0);
CREATE TABLE "note" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "at" CHAR(27) NOT NULL, "text" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "note" VALUES(1,1,1,'2026-03-07T08:30:00.000000Z','Jane said that clinicians trust a chart only if they see where a number comes from.
Advice: start with one ward and one question.
I promised to send her the reading list.');
CREATE TABLE "organisation" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "key" VARCHAR(255) NOT NULL, "name" VARCHAR(255) NOT NULL, "domains" TEXT NOT NULL, "notes" TEXT NOT NULL, "stopped" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "outgoing" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "key" VARCHAR(255) NOT NULL, "kind" VARCHAR(255) NOT NULL, "state" VARCHAR(255) NOT NULL, "request_id" INTEGER, "message_id" TEXT NOT NULL, "token" VARCHAR(255) NOT NULL, "recipient" VARCHAR(255) NOT NULL, "subject" TEXT NOT NULL, "text" TEXT NOT NULL, "octets" BLOB NOT NULL, "sha256" VARCHAR(255) NOT NULL, "findings" TEXT NOT NULL, "starts_at" CHAR(27), "due_at" CHAR(27) NOT NULL, "expires_at" CHAR(27), "attempts" INTEGER NOT NULL, "remark" TEXT NOT NULL, "draft_folder" TEXT NOT NULL, "draft_uidvalidity" INTEGER NOT NULL, "draft_uid" INTEGER NOT NULL, "created_at" CHAR(27) NOT NULL, "changed_at" CHAR(27) NOT NULL, "draft_sha256" VARCHAR(255) NOT NULL DEFAULT '', "touched" INTEGER NOT NULL DEFAULT FALSE, "gone_since" CHAR(27), "stale_uidvalidity" INTEGER NOT NULL DEFAULT 0, "stale_uid" INTEGER NOT NULL DEFAULT 0, "stale_sha256" VARCHAR(255) NOT NULL DEFAULT '', "approved_at" CHAR(27), "approved_sha256" VARCHAR(255) NOT NULL DEFAULT '', "claim" VARCHAR(255) NOT NULL DEFAULT '', "left_at" CHAR(27), "deferred_since" CHAR(27), "server_ids" TEXT NOT NULL DEFAULT '[]', "is_told" INTEGER NOT NULL DEFAULT FALSE, "sent_uidvalidity" INTEGER NOT NULL DEFAULT 0, "sent_uid" INTEGER NOT NULL DEFAULT 0, "copy_begun" INTEGER NOT NULL DEFAULT FALSE, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "outgoing" VALUES(1,1,'request:1:request:1','request','sent_by_owner',1,'<mf.21bbbf3085f3c2ae906bdda0b1b7a1d7@home.example>','21bbbf3085f3c2ae906bdda0b1b7a1d7','jane.doe@acme.example','A fellow graduate with a few questions','Dear Jane Doe,

We both studied at Leeds. Today I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

I read that you lead the team that reads hospital data, and it made me want to ask how you found your way into this work.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A20412066656C6C6F772067726164756174652077697468206120666577207175657374696F6E730D0A446174653A204D6F6E2C203032204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E323162626266333038356633633261653930366264646130623162376131643740686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E323162626266333038356633633261653930366264646130623162376131643740686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2032316262626633303835663363326165393036626464613062316237613164370D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663231626262663330383566336332616539303662646461306231623761316437686F6D6565785F30220D0A0D0A2D2D3D5F6D663231626262663330383566336332616539303662646461306231623761316437686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204A616E6520446F652C0D0A0D0A576520626F74682073747564696564206174204C656564732E20546F646179204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A492072656164207468617420796F75206C65616420746865207465616D207468617420726561647320686F73706974616C20646174612C20616E64206974206D616465206D652077616E7420746F2061736B20686F7720796F7520666F756E6420796F75722077617920696E746F207468697320776F726B2E0D0A0D0A576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D663231626262663330383566336332616539303662646461306231623761316437686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204A616E6520446F652C3C2F703E0D0A3C703E576520626F74682073747564696564206174204C656564732E20546F646179204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E492072656164207468617420796F75206C65616420746865207465616D207468617420726561647320686F73706974616C20646174612C20616E64206974206D616465206D652077616E7420746F2061736B20686F7720796F7520666F756E6420796F75722077617920696E746F207468697320776F726B2E3C2F703E0D0A3C703E576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663231626262663330383566336332616539303662646461306231623761316437686F6D6565785F302D2D0D0A','6b0e5470408b86163b544c28e6dec29b6587ab6b3c1f16ba6f24839d53c63eb9','[]',NULL,'2026-03-02T08:30:00.000000Z',NULL,0,'','Drafts',3668967700,101,'2026-03-02T08:30:00.000000Z','2026-03-02T08:30:00.000000Z','6b0e5470408b86163b544c28e6dec29b6587ab6b3c1f16ba6f24839d53c63eb9',0,'2026-03-02T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(2,1,'request:2:request:1','request','sent_by_owner',2,'<mf.31d5446700548417e40ffcb173c8ac34@home.example>','31d5446700548417e40ffcb173c8ac34','omar@bluebird.example','Your work at Bluebird: a few questions','Dear Omar Haddad,

We have not met; I am writing because I read that you wrote about measuring waiting times. I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

Articles tell me only so much about how this looks from the inside at Bluebird; you could tell me the rest.

Would you be willing to talk with me for 20 minutes? Any time that suits your calendar suits me, and if now is not the moment, I understand.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204F6D617220486164646164203C6F6D617240626C7565626972642E6578616D706C653E0D0A5375626A6563743A20596F757220776F726B20617420426C7565626972643A206120666577207175657374696F6E730D0A446174653A204D6F6E2C203032204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E333164353434363730303534383431376534306666636231373363386163333440686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E333164353434363730303534383431376534306666636231373363386163333440686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2033316435343436373030353438343137653430666663623137336338616333340D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663331643534343637303035343834313765343066666362313733633861633334686F6D6565785F30220D0A0D0A2D2D3D5F6D663331643534343637303035343834313765343066666362313733633861633334686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204F6D6172204861646461642C0D0A0D0A57652068617665206E6F74206D65743B204920616D2077726974696E67206265636175736520492072656164207468617420796F752077726F74652061626F7574206D6561737572696E672077616974696E672074696D65732E204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A41727469636C65732074656C6C206D65206F6E6C7920736F206D7563682061626F757420686F772074686973206C6F6F6B732066726F6D2074686520696E7369646520617420426C7565626972643B20796F7520636F756C642074656C6C206D652074686520726573742E0D0A0D0A576F756C6420796F752062652077696C6C696E6720746F2074616C6B2077697468206D6520666F72203230206D696E757465733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652C20616E64206966206E6F77206973206E6F7420746865206D6F6D656E742C204920756E6465727374616E642E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D663331643534343637303035343834313765343066666362313733633861633334686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204F6D6172204861646461642C3C2F703E0D0A3C703E57652068617665206E6F74206D65743B204920616D2077726974696E67206265636175736520492072656164207468617420796F752077726F74652061626F7574206D6561737572696E672077616974696E672074696D65732E204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E41727469636C65732074656C6C206D65206F6E6C7920736F206D7563682061626F757420686F772074686973206C6F6F6B732066726F6D2074686520696E7369646520617420426C7565626972643B20796F7520636F756C642074656C6C206D652074686520726573742E3C2F703E0D0A3C703E576F756C6420796F752062652077696C6C696E6720746F2074616C6B2077697468206D6520666F72203230206D696E757465733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652C20616E64206966206E6F77206973206E6F7420746865206D6F6D656E742C204920756E6465727374616E642E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663331643534343637303035343834313765343066666362313733633861633334686F6D6565785F302D2D0D0A','2cc7a003b7c8849a62edaf69b0e742ba99a45949a97114539390a82ceb6d8dac','["hint: 75 words are enough for most requests.", "hint: Let more of it be about them."]',NULL,'2026-03-02T08:30:00.000000Z',NULL,0,'','Drafts',3668967700,102,'2026-03-02T08:30:00.000000Z','2026-03-02T08:30:00.000000Z','2cc7a003b7c8849a62edaf69b0e742ba99a45949a97114539390a82ceb6d8dac',0,'2026-03-02T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(3,1,'request:3:request:1','request','sent_by_owner',3,'<mf.5fd8cc064ac369c25818186d01c9a252@home.example>','5fd8cc064ac369c25818186d01c9a252','lena.vogt@stadtwerke.example','Your work at Stadtwerke: a few questions','Dear Lena Vogt,

We met at the health data days in Berlin. It has stayed with me, because I am a nurse moving into health data and I am trying to learn how hospitals put their data to use.

Since then I have read that you presented a dashboard for wards. There must be more to say than fitted in that day.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204C656E6120566F6774203C6C656E612E766F67744073746164747765726B652E6578616D706C653E0D0A5375626A6563743A20596F757220776F726B2061742053746164747765726B653A206120666577207175657374696F6E730D0A446174653A204D6F6E2C203032204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E356664386363303634616333363963323538313831383664303163396132353240686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E356664386363303634616333363963323538313831383664303163396132353240686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2035666438636330363461633336396332353831383138366430316339613235320D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663566643863633036346163333639633235383138313836643031633961323532686F6D6565785F30220D0A0D0A2D2D3D5F6D663566643863633036346163333639633235383138313836643031633961323532686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204C656E6120566F67742C0D0A0D0A5765206D657420617420746865206865616C74682064617461206461797320696E204265726C696E2E20497420686173207374617965642077697468206D652C2062656361757365204920616D2061206E75727365206D6F76696E6720696E746F206865616C7468206461746120616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A53696E6365207468656E204920686176652072656164207468617420796F752070726573656E74656420612064617368626F61726420666F722077617264732E205468657265206D757374206265206D6F726520746F20736179207468616E2066697474656420696E2074686174206461792E0D0A0D0A576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D663566643863633036346163333639633235383138313836643031633961323532686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204C656E6120566F67742C3C2F703E0D0A3C703E5765206D657420617420746865206865616C74682064617461206461797320696E204265726C696E2E20497420686173207374617965642077697468206D652C2062656361757365204920616D2061206E75727365206D6F76696E6720696E746F206865616C7468206461746120616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E53696E6365207468656E204920686176652072656164207468617420796F752070726573656E74656420612064617368626F61726420666F722077617264732E205468657265206D757374206265206D6F726520746F20736179207468616E2066697474656420696E2074686174206461792E3C2F703E0D0A3C703E576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663566643863633036346163333639633235383138313836643031633961323532686F6D6565785F302D2D0D0A','2472074271f677fe049575ca71042969605cd20290026fb6723a3c1d05e8471b','["hint: 75 words are enough for most requests.", "hint: Let more of it be about them."]',NULL,'2026-03-02T08:30:00.000000Z',NULL,0,'','Drafts',3668967700,103,'2026-03-02T08:30:00.000000Z','2026-03-02T08:30:00.000000Z','2472074271f677fe049575ca71042969605cd20290026fb6723a3c1d05e8471b',0,'2026-03-02T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(11,1,'request:1:confirmation:2026-03-06T15:00:00+00:00','confirmation','sent_by_owner',1,'<mf.2b48e93723d1c4ebfab9f322444b246a@home.example>','2b48e93723d1c4ebfab9f322444b246a','jane.doe@acme.example','Re: A fellow graduate with a few questions','Hi Jane,

Thank you for making time. I have us down for Friday 6 March, 15:00 (London), for 20 minutes, and an invitation for your calendar comes with this mail.

So that you know what I would like to ask:

- What does a normal week look like?
- What should I learn first?

Tell me the number or link you like to use, and I will call you there. If anything comes up, a short word is enough and we will find another time.

Best wishes,
Sam
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]','2026-03-06T15:00:00.000000Z','2026-03-03T08:30:00.000000Z',NULL,0,'','Drafts',3668967700,110,'2026-03-03T08:30:00.000000Z','2026-03-03T08:30:00.000000Z','1b5423802823efc3edc57457344f8444656cfaa93a321e2dc41887a5f28cb9c4',0,'2026-03-03T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(14,1,'request:3:decline-answer:1','decline-answer','sent_by_owner',3,'<mf.0a175a85b1c2cc9b8ba6bf4410b9d117@home.example>','0a175a85b1c2cc9b8ba6bf4410b9d117','lena.vogt@stadtwerke.example','Re: Your work at Stadtwerke: a few questions','Hi Lena,

Thank you for telling me, and for taking the time to write at all. I quite understand, and I won''t come back to you about this.

I wish you all the best for your work at Stadtwerke.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204C656E6120566F6774203C6C656E612E766F67744073746164747765726B652E6578616D706C653E0D0A5375626A6563743A2052653A20596F757220776F726B2061742053746164747765726B653A206120666577207175657374696F6E730D0A446174653A205765642C203034204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E306131373561383562316332636339623862613662663434313062396431313740686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393539313135393530322E353930382E31323433333135313330313733333333303530384073746164747765726B652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E356664386363303634616333363963323538313831383664303163396132353240686F6D652E6578616D706C653E0D0A203C3137393539313135393439362E353930382E3431353234383731353439333731323235343340686F6D652E6578616D706C653E0D0A203C3137393539313135393530322E353930382E31323433333135313330313733333333303530384073746164747765726B652E6578616D706C653E0D0A203C6D662E306131373561383562316332636339623862613662663434313062396431313740686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2030613137356138356231633263633962386261366266343431306239643131370D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663061313735613835623163326363396238626136626634343130623964313137686F6D6565785F30220D0A0D0A2D2D3D5F6D663061313735613835623163326363396238626136626634343130623964313137686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204C656E612C0D0A0D0A5468616E6B20796F7520666F722074656C6C696E67206D652C20616E6420666F722074616B696E67207468652074696D6520746F20777269746520617420616C6C2E204920717569746520756E6465727374616E642C20616E64204920776F6E277420636F6D65206261636B20746F20796F752061626F757420746869732E0D0A0D0A49207769736820796F7520616C6C20746865206265737420666F7220796F757220776F726B2061742053746164747765726B652E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D663061313735613835623163326363396238626136626634343130623964313137686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204C656E612C3C2F703E0D0A3C703E5468616E6B20796F7520666F722074656C6C696E67206D652C20616E6420666F722074616B696E67207468652074696D6520746F20777269746520617420616C6C2E204920717569746520756E6465727374616E642C20616E64204920776F6E26237832373B7420636F6D65206261636B20746F20796F752061626F757420746869732E3C2F703E0D0A3C703E49207769736820796F7520616C6C20746865206265737420666F7220796F757220776F726B2061742053746164747765726B652E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663061313735613835623163326363396238626136626634343130623964313137686F6D6565785F302D2D0D0A','49c11481561f78916e24bfc217a99ed4c07dc9cfe7fa6717dba3c2d34a727b4c','[]',NULL,'2026-03-04T08:30:00.000000Z',NULL,0,'','Drafts',3668967700,112,'2026-03-04T08:30:00.000000Z','2026-03-04T08:30:00.000000Z','49c11481561f78916e24bfc217a99ed4c07dc9cfe7fa6717dba3c2d34a727b4c',0,'2026-03-04T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(17,1,'request:1:brief:2026-03-06T15:00:00+00:00','brief','filed',1,'<mf.2d60fd2f95499a2a05378d41f210d8f6@home.example>','2d60fd2f95499a2a05378d41f210d8f6','sam@home.example','Tomorrow: your talk with Jane Doe','You talk with Jane Doe on Friday, 6 March, 15:00 (Europe/London).

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
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]',NULL,'2026-03-05T17:00:00.000000Z',NULL,0,'2.0.0 taken','',0,0,'2026-03-05T17:00:00.000000Z','2026-03-06T08:30:00.000000Z','',0,NULL,0,0,'',NULL,'79be10a1e7864258bba298ba70adccfbaffd2efab4bf8747cd59236dbcc72762','86977a6dde2f2b31b7bba7b74a9b7f95','2026-03-05T17:00:00.000000Z',NULL,'[]',1,3668982860,112,0);
INSERT INTO "outgoing" VALUES(19,1,'request:1:reminder:2026-03-06T15:00:00+00:00','reminder','sent_by_owner',1,'<mf.588d29a346a11f51e3c842e805832c28@home.example>','588d29a346a11f51e3c842e805832c28','jane.doe@acme.example','Re: A fellow graduate with a few questions','Hi Jane,

I look forward to our conversation: Friday 6 March, 15:00 (London). I will be on time, and 20 minutes are plenty.

If something has come up, a short word is enough and we will find another time.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A2052653A20412066656C6C6F772067726164756174652077697468206120666577207175657374696F6E730D0A446174653A204672692C203036204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E353838643239613334366131316635316533633834326538303538333263323840686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393539313135393637332E353930382E343635393038393835303336373130363238334061636D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E323162626266333038356633633261653930366264646130623162376131643740686F6D652E6578616D706C653E0D0A203C3137393539313135393438332E353930382E3637363235333031323930383633333635383740686F6D652E6578616D706C653E0D0A203C3137393539313135393438392E353930382E3139363239343033343131323837323939314061636D652E6578616D706C653E0D0A203C6D662E326234386539333732336431633465626661623966333232343434623234366140686F6D652E6578616D706C653E0D0A203C3137393539313135393636372E353930382E3236323437363939313630333830383634333240686F6D652E6578616D706C653E0D0A203C3137393539313135393637332E353930382E343635393038393835303336373130363238334061636D652E6578616D706C653E0D0A203C6D662E353838643239613334366131316635316533633834326538303538333263323840686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2035383864323961333436613131663531653363383432653830353833326332380D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663538386432396133343661313166353165336338343265383035383332633238686F6D6565785F30220D0A0D0A2D2D3D5F6D663538386432396133343661313166353165336338343265383035383332633238686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204A616E652C0D0A0D0A49206C6F6F6B20666F727761726420746F206F757220636F6E766572736174696F6E3A204672696461792036204D617263682C2031353A303020284C6F6E646F6E292E20492077696C6C206265206F6E2074696D652C20616E64203230206D696E757465732061726520706C656E74792E0D0A0D0A496620736F6D657468696E672068617320636F6D652075702C20612073686F727420776F726420697320656E6F75676820616E642077652077696C6C2066696E6420616E6F746865722074696D652E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D663538386432396133343661313166353165336338343265383035383332633238686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204A616E652C3C2F703E0D0A3C703E49206C6F6F6B20666F727761726420746F206F757220636F6E766572736174696F6E3A204672696461792036204D617263682C2031353A303020284C6F6E646F6E292E20492077696C6C206265206F6E2074696D652C20616E64203230206D696E757465732061726520706C656E74792E3C2F703E0D0A3C703E496620736F6D657468696E672068617320636F6D652075702C20612073686F727420776F726420697320656E6F75676820616E642077652077696C6C2066696E6420616E6F746865722074696D652E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663538386432396133343661313166353165336338343265383035383332633238686F6D6565785F302D2D0D0A','c18e27c4e2c678f30fd30b88d4e7c638d88e08b4db2df27227371ad71fce1d3f','[]','2026-03-06T15:00:00.000000Z','2026-03-06T08:30:00.000000Z',NULL,0,'','Drafts',3668967700,113,'2026-03-06T08:30:00.000000Z','2026-03-06T08:30:00.000000Z','c18e27c4e2c678f30fd30b88d4e7c638d88e08b4db2df27227371ad71fce1d3f',0,'2026-03-06T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(21,1,'request:1:debrief:2026-03-06T15:00:00+00:00','debrief','filed',1,'<mf.015aae6ea74c15c2ed38ecbee821f9d3@home.example>','015aae6ea74c15c2ed38ecbee821f9d3','sam@home.example','How did it go with Jane Doe?','How did it go with Jane Doe? Answer this mail with a few lines; that is
all.

WORTH NOTING

 -  Learned: one thing they said that you want to remember
 -  Advice: what they would do in your place
 -  Promised: what you promised, or they did
 -  Names: whom else you should talk to, with an address if you have it

Write as you like; the words before the colons only help to file it. A
thank-you note is drafted from what you write. It should name one thing
they said, and go out within a day. If you did not talk, answer “no”.
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]',NULL,'2026-03-06T17:00:00.000000Z',NULL,0,'2.0.0 taken','',0,0,'2026-03-06T17:00:00.000000Z','2026-03-07T08:30:00.000000Z','',0,NULL,0,0,'',NULL,'03572da9eb35f933caba101424b1df65a2c59c117ce4ff3f9aecfe61eefd7688','1cf69a508205b630ace9cd5564c6cf78','2026-03-06T17:00:00.000000Z',NULL,'[]',1,3668982860,114,0);
INSERT INTO "outgoing" VALUES(24,1,'request:1:thank-you:1','thank-you','sent_by_owner',1,'<mf.1044099fd556953d7405568588edd518@home.example>','1044099fd556953d7405568588edd518','jane.doe@acme.example','Re: A fellow graduate with a few questions','Hi Jane,

Thank you for the conversation on Friday 6 March, and for speaking so openly. One thing you said has stayed with me: clinicians trust a chart only if they see where a number comes from.

I am taking your advice, too: start with one ward and one question. I will tell you what comes of it.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A2052653A20412066656C6C6F772067726164756174652077697468206120666577207175657374696F6E730D0A446174653A205361742C203037204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E313034343039396664353536393533643734303535363835383865646435313840686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393539313135393938352E353930382E313634303833393737373933323136363634353340686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E323162626266333038356633633261653930366264646130623162376131643740686F6D652E6578616D706C653E0D0A203C3137393539313135393438332E353930382E3637363235333031323930383633333635383740686F6D652E6578616D706C653E0D0A203C3137393539313135393438392E353930382E3139363239343033343131323837323939314061636D652E6578616D706C653E0D0A203C6D662E326234386539333732336431633465626661623966333232343434623234366140686F6D652E6578616D706C653E0D0A203C3137393539313135393636372E353930382E3236323437363939313630333830383634333240686F6D652E6578616D706C653E0D0A203C3137393539313135393637332E353930382E343635393038393835303336373130363238334061636D652E6578616D706C653E0D0A203C6D662E353838643239613334366131316635316533633834326538303538333263323840686F6D652E6578616D706C653E0D0A203C3137393539313135393938352E353930382E313634303833393737373933323136363634353340686F6D652E6578616D706C653E0D0A203C6D662E313034343039396664353536393533643734303535363835383865646435313840686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2031303434303939666435353639353364373430353536383538386564643531380D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663130343430393966643535363935336437343035353638353838656464353138686F6D6565785F30220D0A0D0A2D2D3D5F6D663130343430393966643535363935336437343035353638353838656464353138686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204A616E652C0D0A0D0A5468616E6B20796F7520666F722074686520636F6E766572736174696F6E206F6E204672696461792036204D617263682C20616E6420666F7220737065616B696E6720736F206F70656E6C792E204F6E65207468696E6720796F75207361696420686173207374617965642077697468206D653A20636C696E696369616E732074727573742061206368617274206F6E6C792069662074686579207365652077686572652061206E756D62657220636F6D65732066726F6D2E0D0A0D0A4920616D2074616B696E6720796F7572206164766963652C20746F6F3A2073746172742077697468206F6E65207761726420616E64206F6E65207175657374696F6E2E20492077696C6C2074656C6C20796F75207768617420636F6D6573206F662069742E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D663130343430393966643535363935336437343035353638353838656464353138686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204A616E652C3C2F703E0D0A3C703E5468616E6B20796F7520666F722074686520636F6E766572736174696F6E206F6E204672696461792036204D617263682C20616E6420666F7220737065616B696E6720736F206F70656E6C792E204F6E65207468696E6720796F75207361696420686173207374617965642077697468206D653A20636C696E696369616E732074727573742061206368617274206F6E6C792069662074686579207365652077686572652061206E756D62657220636F6D65732066726F6D2E3C2F703E0D0A3C703E4920616D2074616B696E6720796F7572206164766963652C20746F6F3A2073746172742077697468206F6E65207761726420616E64206F6E65207175657374696F6E2E20492077696C6C2074656C6C20796F75207768617420636F6D6573206F662069742E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663130343430393966643535363935336437343035353638353838656464353138686F6D6565785F302D2D0D0A','0a0cbd6da4e878ab8acfac51c4be0b1a78722f045ffe4d451b43dbea8121ba9f','[]','2026-03-06T15:00:00.000000Z','2026-03-07T08:30:00.000000Z',NULL,0,'','Drafts',3668967700,116,'2026-03-07T08:30:00.000000Z','2026-03-07T17:00:00.000000Z','0a0cbd6da4e878ab8acfac51c4be0b1a78722f045ffe4d451b43dbea8121ba9f',0,'2026-03-07T17:00:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(33,1,'request:2:nudge:1','nudge','sent_by_owner',2,'<mf.01fad2d8cb0a3818e551664729ea5631@home.example>','01fad2d8cb0a3818e551664729ea5631','omar@bluebird.example','Re: Your work at Bluebird: a few questions','Dear Omar Haddad,

I know how quickly mail piles up, so here is mine on top once more: I would still love to learn from you how hospitals put their data to use.

Would 20 minutes be possible some time this month? Any time that suits your calendar suits me. And if now is not the moment, that is quite all right, and I won''t write about it again.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204F6D617220486164646164203C6F6D617240626C7565626972642E6578616D706C653E0D0A5375626A6563743A2052653A20596F757220776F726B20617420426C7565626972643A206120666577207175657374696F6E730D0A446174653A205765642C203131204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E303166616432643863623061333831386535353136363437323965613536333140686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393539313135393439302E353930382E3334333937373035323830363035373932323740686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E333164353434363730303534383431376534306666636231373363386163333440686F6D652E6578616D706C653E0D0A203C3137393539313135393439302E353930382E3334333937373035323830363035373932323740686F6D652E6578616D706C653E0D0A203C6D662E303166616432643863623061333831386535353136363437323965613536333140686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2030316661643264386362306133383138653535313636343732396561353633310D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663031666164326438636230613338313865353531363634373239656135363331686F6D6565785F30220D0A0D0A2D2D3D5F6D663031666164326438636230613338313865353531363634373239656135363331686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204F6D6172204861646461642C0D0A0D0A49206B6E6F7720686F7720717569636B6C79206D61696C2070696C65732075702C20736F2068657265206973206D696E65206F6E20746F70206F6E6365206D6F72653A204920776F756C64207374696C6C206C6F766520746F206C6561726E2066726F6D20796F7520686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A576F756C64203230206D696E7574657320626520706F737369626C6520736F6D652074696D652074686973206D6F6E74683F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E20416E64206966206E6F77206973206E6F7420746865206D6F6D656E742C207468617420697320717569746520616C6C2072696768742C20616E64204920776F6E27742077726974652061626F757420697420616761696E2E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D663031666164326438636230613338313865353531363634373239656135363331686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204F6D6172204861646461642C3C2F703E0D0A3C703E49206B6E6F7720686F7720717569636B6C79206D61696C2070696C65732075702C20736F2068657265206973206D696E65206F6E20746F70206F6E6365206D6F72653A204920776F756C64207374696C6C206C6F766520746F206C6561726E2066726F6D20796F7520686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E576F756C64203230206D696E7574657320626520706F737369626C6520736F6D652074696D652074686973206D6F6E74683F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E20416E64206966206E6F77206973206E6F7420746865206D6F6D656E742C207468617420697320717569746520616C6C2072696768742C20616E64204920776F6E26237832373B742077726974652061626F757420697420616761696E2E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663031666164326438636230613338313865353531363634373239656135363331686F6D6565785F302D2D0D0A','8212d95e1d19165d038a1eff12bec5e2dc57be00ec6feedbf0c8852763c7dfb3','[]',NULL,'2026-03-11T08:30:00.000000Z',NULL,0,'','Drafts',3668967700,120,'2026-03-11T08:30:00.000000Z','2026-03-11T08:30:00.000000Z','8212d95e1d19165d038a1eff12bec5e2dc57be00ec6feedbf0c8852763c7dfb3',0,'2026-03-11T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(36,1,'request:2:decline-answer:1','decline-answer','sent_by_owner',2,'<mf.cce9be8e63fa64fb352ae1921b107b9c@home.example>','cce9be8e63fa64fb352ae1921b107b9c','omar@bluebird.example','Re: Your work at Bluebird: a few questions','Hi Omar,

Thank you for telling me, and for taking the time to write at all. I quite understand, and I won''t come back to you about this.

I wish you all the best for your work at Bluebird.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204F6D617220486164646164203C6F6D617240626C7565626972642E6578616D706C653E0D0A5375626A6563743A2052653A20596F757220776F726B20617420426C7565626972643A206120666577207175657374696F6E730D0A446174653A204672692C203133204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E636365396265386536336661363466623335326165313932316231303762396340686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393539313136303737332E353930382E3131363230333831333533313333333130303640626C7565626972642E6578616D706C653E0D0A5265666572656E6365733A203C6D662E333164353434363730303534383431376534306666636231373363386163333440686F6D652E6578616D706C653E0D0A203C3137393539313135393439302E353930382E3334333937373035323830363035373932323740686F6D652E6578616D706C653E0D0A203C6D662E303166616432643863623061333831386535353136363437323965613536333140686F6D652E6578616D706C653E0D0A203C3137393539313136303736372E353930382E3831393031373432393832383932373435393640686F6D652E6578616D706C653E0D0A203C3137393539313136303737332E353930382E3131363230333831333533313333333130303640626C7565626972642E6578616D706C653E0D0A203C6D662E636365396265386536336661363466623335326165313932316231303762396340686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2063636539626538653633666136346662333532616531393231623130376239630D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D666363653962653865363366613634666233353261653139323162313037623963686F6D6565785F30220D0A0D0A2D2D3D5F6D666363653962653865363366613634666233353261653139323162313037623963686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204F6D61722C0D0A0D0A5468616E6B20796F7520666F722074656C6C696E67206D652C20616E6420666F722074616B696E67207468652074696D6520746F20777269746520617420616C6C2E204920717569746520756E6465727374616E642C20616E64204920776F6E277420636F6D65206261636B20746F20796F752061626F757420746869732E0D0A0D0A49207769736820796F7520616C6C20746865206265737420666F7220796F757220776F726B20617420426C7565626972642E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D666363653962653865363366613634666233353261653139323162313037623963686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204F6D61722C3C2F703E0D0A3C703E5468616E6B20796F7520666F722074656C6C696E67206D652C20616E6420666F722074616B696E67207468652074696D6520746F20777269746520617420616C6C2E204920717569746520756E6465727374616E642C20616E64204920776F6E26237832373B7420636F6D65206261636B20746F20796F752061626F757420746869732E3C2F703E0D0A3C703E49207769736820796F7520616C6C20746865206265737420666F7220796F757220776F726B20617420426C7565626972642E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D666363653962653865363366613634666233353261653139323162313037623963686F6D6565785F302D2D0D0A','8e2086d7bb257ad359b220b19b82008efa7cae5c981c54cd715e9d72cafcc3a5','[]',NULL,'2026-03-13T08:30:00.000000Z',NULL,0,'','Drafts',3668967700,123,'2026-03-13T08:30:00.000000Z','2026-03-13T08:30:00.000000Z','8e2086d7bb257ad359b220b19b82008efa7cae5c981c54cd715e9d72cafcc3a5',0,'2026-03-13T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(40,1,'request:2:referrer-told:11','referrer-told','sent_by_owner',2,'<mf.15d09c00a4d3ac84deb671c6d54f4bc5@home.example>','15d09c00a4d3ac84deb671c6d54f4bc5','omar@bluebird.example','Thank you for pointing me to Priya','Hi Omar,

Thank you for pointing me to Priya Shah, who answered kindly. Your word opened that door, and I wanted you to know.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204F6D617220486164646164203C6F6D617240626C7565626972642E6578616D706C653E0D0A5375626A6563743A205468616E6B20796F7520666F7220706F696E74696E67206D6520746F2050726979610D0A446174653A205475652C203137204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E313564303963303061346433616338346465623637316336643534663462633540686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E313564303963303061346433616338346465623637316336643534663462633540686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2031356430396330306134643361633834646562363731633664353466346263350D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663135643039633030613464336163383464656236373163366435346634626335686F6D6565785F30220D0A0D0A2D2D3D5F6D663135643039633030613464336163383464656236373163366435346634626335686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204F6D61722C0D0A0D0A5468616E6B20796F7520666F7220706F696E74696E67206D6520746F20507269796120536861682C2077686F20616E737765726564206B696E646C792E20596F757220776F7264206F70656E6564207468617420646F6F722C20616E6420492077616E74656420796F7520746F206B6E6F772E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D663135643039633030613464336163383464656236373163366435346634626335686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204F6D61722C3C2F703E0D0A3C703E5468616E6B20796F7520666F7220706F696E74696E67206D6520746F20507269796120536861682C2077686F20616E737765726564206B696E646C792E20596F757220776F7264206F70656E6564207468617420646F6F722C20616E6420492077616E74656420796F7520746F206B6E6F772E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663135643039633030613464336163383464656236373163366435346634626335686F6D6565785F302D2D0D0A','9a8a1779d0b717f2fdc262a91404b7c019f53c25e404b4ce6bcb07740885a95e','[]',NULL,'2026-03-17T08:30:00.000000Z',NULL,0,'','Drafts',3668967700,126,'2026-03-17T08:30:00.000000Z','2026-03-17T08:30:00.000000Z','9a8a1779d0b717f2fdc262a91404b7c019f53c25e404b4ce6bcb07740885a95e',0,'2026-03-17T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(49,1,'request:1:advice-done:1','advice-done','sent_by_owner',1,'<mf.2db3e572249337d44a570f12dc9924c2@home.example>','2db3e572249337d44a570f12dc9924c2','jane.doe@acme.example','I did what you advised','Hi Jane,

When we talked on Friday 6 March, you gave me this advice: start with one ward and one question. I did it, and this is what came of it: I began with one ward, and the nurses asked for more.

I would not have begun there without you, so thank you. No need to answer; I only wanted you to know that it was worth your time.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A204920646964207768617420796F7520616476697365640D0A446174653A2053756E2C203232204D617220323032362031373A30303A3030202B303030300D0A4D6573736167652D49443A203C6D662E326462336535373232343933333764343461353730663132646339393234633240686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E326462336535373232343933333764343461353730663132646339393234633240686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2032646233653537323234393333376434346135373066313264633939323463320D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663264623365353732323439333337643434613537306631326463393932346332686F6D6565785F30220D0A0D0A2D2D3D5F6D663264623365353732323439333337643434613537306631326463393932346332686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204A616E652C0D0A0D0A5768656E2077652074616C6B6564206F6E204672696461792036204D617263682C20796F752067617665206D652074686973206164766963653A2073746172742077697468206F6E65207761726420616E64206F6E65207175657374696F6E2E2049206469642069742C20616E64207468697320697320776861742063616D65206F662069743A204920626567616E2077697468206F6E6520776172642C20616E6420746865206E75727365732061736B656420666F72206D6F72652E0D0A0D0A4920776F756C64206E6F74206861766520626567756E20746865726520776974686F757420796F752C20736F207468616E6B20796F752E204E6F206E65656420746F20616E737765723B2049206F6E6C792077616E74656420796F7520746F206B6E6F7720746861742069742077617320776F72746820796F75722074696D652E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D663264623365353732323439333337643434613537306631326463393932346332686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204A616E652C3C2F703E0D0A3C703E5768656E2077652074616C6B6564206F6E204672696461792036204D617263682C20796F752067617665206D652074686973206164766963653A2073746172742077697468206F6E65207761726420616E64206F6E65207175657374696F6E2E2049206469642069742C20616E64207468697320697320776861742063616D65206F662069743A204920626567616E2077697468206F6E6520776172642C20616E6420746865206E75727365732061736B656420666F72206D6F72652E3C2F703E0D0A3C703E4920776F756C64206E6F74206861766520626567756E20746865726520776974686F757420796F752C20736F207468616E6B20796F752E204E6F206E65656420746F20616E737765723B2049206F6E6C792077616E74656420796F7520746F206B6E6F7720746861742069742077617320776F72746820796F75722074696D652E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663264623365353732323439333337643434613537306631326463393932346332686F6D6565785F302D2D0D0A','5e70b42bd2c6ab0824c3b47f281e8a79612ab421dd92cc5887f531c54fc262dc','[]',NULL,'2026-03-22T17:00:00.000000Z',NULL,0,'','Drafts',3668967700,130,'2026-03-22T17:00:00.000000Z','2026-03-23T08:30:00.000000Z','5e70b42bd2c6ab0824c3b47f281e8a79612ab421dd92cc5887f531c54fc262dc',0,'2026-03-23T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(70,1,'contact:1:check-in:2026-07','check-in','present',1,'<mf.468595ba40a72b20a8aa67d9141d6601@home.example>','468595ba40a72b20a8aa67d9141d6601','jane.doe@acme.example','A short hello, and thanks again','Hi Jane,

Some months have gone by since we talked, and one thing you said still comes back to me: clinicians trust a chart only if they see where a number comes from.

I hope all is well with you and Acme Health. No need to answer; I wanted to say hello, and that I would gladly return the favour whenever there is something I can do for you.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A20412073686F72742068656C6C6F2C20616E64207468616E6B7320616761696E0D0A446174653A205475652C203238204A756C20323032362030383A33303A3030202B303130300D0A4D6573736167652D49443A203C6D662E343638353935626134306137326232306138616136376439313431643636303140686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E343638353935626134306137326232306138616136376439313431643636303140686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2034363835393562613430613732623230613861613637643931343164363630310D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663436383539356261343061373262323061386161363764393134316436363031686F6D6565785F30220D0A0D0A2D2D3D5F6D663436383539356261343061373262323061386161363764393134316436363031686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204A616E652C0D0A0D0A536F6D65206D6F6E746873206861766520676F6E652062792073696E63652077652074616C6B65642C20616E64206F6E65207468696E6720796F752073616964207374696C6C20636F6D6573206261636B20746F206D653A20636C696E696369616E732074727573742061206368617274206F6E6C792069662074686579207365652077686572652061206E756D62657220636F6D65732066726F6D2E0D0A0D0A4920686F706520616C6C2069732077656C6C207769746820796F7520616E642041636D65204865616C74682E204E6F206E65656420746F20616E737765723B20492077616E74656420746F207361792068656C6C6F2C20616E642074686174204920776F756C6420676C61646C792072657475726E20746865206661766F7572207768656E6576657220746865726520697320736F6D657468696E6720492063616E20646F20666F7220796F752E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D663436383539356261343061373262323061386161363764393134316436363031686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204A616E652C3C2F703E0D0A3C703E536F6D65206D6F6E746873206861766520676F6E652062792073696E63652077652074616C6B65642C20616E64206F6E65207468696E6720796F752073616964207374696C6C20636F6D6573206261636B20746F206D653A20636C696E696369616E732074727573742061206368617274206F6E6C792069662074686579207365652077686572652061206E756D62657220636F6D65732066726F6D2E3C2F703E0D0A3C703E4920686F706520616C6C2069732077656C6C207769746820796F7520616E642041636D65204865616C74682E204E6F206E65656420746F20616E737765723B20492077616E74656420746F207361792068656C6C6F2C20616E642074686174204920776F756C6420676C61646C792072657475726E20746865206661766F7572207768656E6576657220746865726520697320736F6D657468696E6720492063616E20646F20666F7220796F752E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663436383539356261343061373262323061386161363764393134316436363031686F6D6565785F302D2D0D0A','170d4b19c2d1551ca8a35bbe96680b7a1bdaa5757d30f64d48c45617eb6c817e','[]',NULL,'2026-07-28T07:30:00.000000Z',NULL,0,'','Drafts',3668967700,133,'2026-07-28T07:30:00.000000Z','2026-07-28T07:30:00.000000Z','170d4b19c2d1551ca8a35bbe96680b7a1bdaa5757d30f64d48c45617eb6c817e',0,NULL,0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(71,1,'digest:2026-W31','digest','accepted',NULL,'<mf.18ea0b3167308a5b87f59b93d86710ba@home.example>','18ea0b3167308a5b87f59b93d86710ba','sam@home.example','Your interviews, week 31: 5 for you','To do: 1 question to answer, 1 promise to keep, 3 drafts to send or
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
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]',NULL,'2026-07-28T07:30:00.000000Z',NULL,0,'2.0.0 taken','',0,0,'2026-07-28T07:30:00.000000Z','2026-07-28T07:30:00.000000Z','',0,NULL,0,0,'',NULL,'9dce0f8994dfd60864fc0dc8f758e829bdc1e24af223492e20f23e976446e29b','730c57bb6750255095c489ebca5d572c','2026-07-28T07:30:00.000000Z',NULL,'[]',1,3668982860,133,0);
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
INSERT INTO "schema_migration" VALUES(1,'0001_first','2026-11-29 00:19:49.576282');
INSERT INTO "schema_migration" VALUES(2,'0002_following','2026-11-29 00:19:49.585394');
INSERT INTO "schema_migration" VALUES(3,'0003_outgoing','2026-11-29 00:19:49.603284');
INSERT INTO "schema_migration" VALUES(4,'0004_people','2026-11-29 00:19:49.625087');
INSERT INTO "schema_migration" VALUES(5,'0005_story','2026-11-29 00:19:49.630916');
INSERT INTO "schema_migration" VALUES(6,'0008_links','2026-11-29 00:19:49.633554');
INSERT INTO "schema_migration" VALUES(7,'0011_asked','2026-11-29 00:19:49.635550');
INSERT INTO "schema_migration" VALUES(8,'0012_own_address','2026-11-29 00:19:49.637611');
INSERT INTO "schema_migration" VALUES(9,'0013_wide_uids','2026-11-29 00:19:49.638582');
INSERT INTO "schema_migration" VALUES(10,'0014_unwritten','2026-11-29 00:19:49.640226');
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
COMMIT;
