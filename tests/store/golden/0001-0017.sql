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
INSERT INTO "appointment" VALUES(1,1,1,'83b043839710a77c80825b4b94880b7b@home.example','','{"uid": "83b043839710a77c80825b4b94880b7b@home.example", "instance": null, "sequence": 0, "stamp": "2026-03-03T08:30:00+00:00", "starts_at": "2026-03-06T15:00:00+00:00", "minutes": 20, "place": "", "organizer": "sam@home.example", "cancelled": false, "rule": "", "answers": []}');
CREATE TABLE "asked" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "issued_id" INTEGER NOT NULL, "receipt_hash" VARCHAR(255) NOT NULL, "message_id" TEXT NOT NULL, "words" TEXT NOT NULL, "at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("issued_id") REFERENCES "issued" ("id") ON DELETE CASCADE);
CREATE TABLE "awaited" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "role" VARCHAR(255) NOT NULL, "folder" TEXT NOT NULL, "uidvalidity" INTEGER NOT NULL, "uid" INTEGER NOT NULL, "size" INTEGER NOT NULL, "arrived" CHAR(27) NOT NULL, "message_id" TEXT NOT NULL, "written" TEXT NOT NULL, "threads" TEXT NOT NULL, "object_id" VARCHAR(255) NOT NULL, "gone_at" CHAR(27), FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "command" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "message_id" TEXT NOT NULL, "at" CHAR(27) NOT NULL, "outcome" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "command" VALUES(1,1,'<179596637466.12475.10086682917616505527@home.example>','2026-03-07T08:30:00.000000Z','your notes on Jane Doe are kept; a thank-you note is being drafted.');
INSERT INTO "command" VALUES(2,1,'<179596637472.12475.18308615943775661874@home.example>','2026-03-07T08:30:00.000000Z','your notes on Tess Bond are kept; a thank-you note is being drafted.');
INSERT INTO "command" VALUES(3,1,'<179596638711.12475.14422321644341433536@home.example>','2026-03-20T08:30:00.000000Z','your notes on Priya Shah are kept; a thank-you note is being drafted.');
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
INSERT INTO "correspondent" VALUES(11,1,'INBOX','tess@hooli.example','hooli.example','Tess Bond',0,2,0,'2026-03-03T15:42:00.000000Z');
INSERT INTO "correspondent" VALUES(12,1,'INBOX','guy.moreau@clinique.example','clinique.example','Guy Moreau',0,1,0,'2026-03-03T20:30:00.000000Z');
INSERT INTO "correspondent" VALUES(13,1,'INBOX','lena.vogt@stadtwerke.example','stadtwerke.example','Lena Vogt',0,1,0,'2026-03-04T08:30:00.000000Z');
INSERT INTO "correspondent" VALUES(14,1,'Sent','ada@umbrella.example','umbrella.example','Ada Quinn',3,0,0,'2026-03-09T08:30:00.000000Z');
INSERT INTO "correspondent" VALUES(15,1,'INBOX','ada@umbrella.example','umbrella.example','Ada Quinn',0,2,0,'2026-03-09T08:30:00.000000Z');
INSERT INTO "correspondent" VALUES(16,1,'INBOX','omar@bluebird.example','bluebird.example','Omar Haddad',0,1,0,'2026-03-13T08:30:00.000000Z');
INSERT INTO "correspondent" VALUES(17,1,'Sent','priya.shah@northwind.example','northwind.example','Priya Shah',4,0,0,'2026-03-20T17:00:00.000000Z');
INSERT INTO "correspondent" VALUES(18,1,'INBOX','priya.shah@northwind.example','northwind.example','Priya Shah',0,2,0,'2026-03-17T20:30:00.000000Z');
INSERT INTO "correspondent" VALUES(19,1,'INBOX','ines@vandelay.example','vandelay.example','Ines Costa',0,1,0,'2026-03-18T08:30:00.000000Z');
CREATE TABLE "counted" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "folder" VARCHAR(255) NOT NULL, "uidvalidity" INTEGER NOT NULL, "first" INTEGER NOT NULL, "last" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "counted" VALUES(1,1,'Sent',2963848456,101,133);
INSERT INTO "counted" VALUES(2,1,'INBOX',2963839540,101,152);
CREATE TABLE "cursor" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "folder" TEXT NOT NULL, "uidvalidity" INTEGER NOT NULL, "uid" INTEGER NOT NULL, "since" CHAR(27), FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "cursor" VALUES(3,1,'Archive',2963849899,100,'2026-01-01T08:30:00.000000Z');
INSERT INTO "cursor" VALUES(4,1,'Junk',2963802458,100,'2026-01-01T08:30:00.000000Z');
INSERT INTO "cursor" VALUES(5,1,'Drafts',2963859435,133,NULL);
INSERT INTO "cursor" VALUES(9,1,'Sent',2963848456,133,'2026-01-01T08:30:00.000000Z');
INSERT INTO "cursor" VALUES(10,1,'INBOX',2963839540,152,'2026-01-01T08:30:00.000000Z');
CREATE TABLE "event" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "mail_id" INTEGER, "at" CHAR(27) NOT NULL, "kind" VARCHAR(255) NOT NULL, "detail" TEXT NOT NULL, "stage" VARCHAR(255) NOT NULL, "reasons" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE, FOREIGN KEY ("mail_id") REFERENCES "mail" ("id") ON DELETE SET NULL);
INSERT INTO "event" VALUES(1,1,1,NULL,'2026-03-02T08:30:00.000000Z','RequestAsked','{"at": "2026-03-02T08:30:00+00:00"}','research','["you asked for a request"]');
INSERT INTO "event" VALUES(2,1,2,NULL,'2026-03-02T08:30:00.000000Z','RequestAsked','{"at": "2026-03-02T08:30:00+00:00"}','research','["you asked for a request"]');
INSERT INTO "event" VALUES(3,1,3,NULL,'2026-03-02T08:30:00.000000Z','RequestAsked','{"at": "2026-03-02T08:30:00+00:00"}','research','["you asked for a request"]');
INSERT INTO "event" VALUES(10,1,1,1,'2026-03-02T08:30:00.000000Z','LetterSent','{"at": "2026-03-02T08:30:00+00:00", "kind": "request", "message_id": "<179596636918.12475.12472870777977543392@home.example>", "key": "request:1:request:1"}','requested','["research → requested", "the request was sent"]');
INSERT INTO "event" VALUES(11,1,2,2,'2026-03-02T08:30:00.000000Z','LetterSent','{"at": "2026-03-02T08:30:00+00:00", "kind": "request", "message_id": "<179596636926.12475.12459320853988911038@home.example>", "key": "request:2:request:1"}','requested','["research → requested", "the request was sent"]');
INSERT INTO "event" VALUES(12,1,3,3,'2026-03-02T08:30:00.000000Z','LetterSent','{"at": "2026-03-02T08:30:00+00:00", "kind": "request", "message_id": "<179596636931.12475.7485490251816675040@home.example>", "key": "request:3:request:1"}','requested','["research → requested", "the request was sent"]');
INSERT INTO "event" VALUES(21,1,1,13,'2026-03-03T08:30:00.000000Z','ReplyReceived','{"at": "2026-03-03T08:30:00+00:00", "message_id": "<179596636925.12475.16300256024911508224@acme.example>", "reading": {"answers": ["times", "yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": null, "kind": "exact", "offered": true, "text": "Friday, 06 March at 15:00", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Hi Sam,\n\nHappy to. How about Friday, 06 March at 15:00? Twenty minutes is fine.\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "times, offers a time", "words": "Friday, 06 March at 15:00"}, {"weight": "strong", "rule": "yes, offers a time", "words": "Friday, 06 March at 15:00"}]}}','replied','["requested → replied", "Jane Doe answered: times, yes", "their first time offered is confirmed"]');
INSERT INTO "event" VALUES(23,1,1,15,'2026-03-03T08:30:00.000000Z','LetterSent','{"at": "2026-03-03T08:30:00+00:00", "kind": "confirmation", "message_id": "<179596637119.12475.11297414226676222816@home.example>", "key": "request:1:confirmation:2026-03-06T15:00:00+00:00"}','replied','["the confirmation was sent", "the invitation is out", "your confirmation names the time"]');
INSERT INTO "event" VALUES(24,1,1,NULL,'2026-03-03T08:30:00.000000Z','InterviewAgreed','{"at": "2026-03-03T08:30:00+00:00", "starts_at": "2026-03-06T15:00:00+00:00", "minutes": 20, "place": "", "uid": ""}','scheduled','["replied → scheduled", "the interview is on 2026-03-06 15:00 UTC", "a time stands"]');
INSERT INTO "event" VALUES(27,1,1,17,'2026-03-03T13:18:00.000000Z','ReplyReceived','{"at": "2026-03-03T13:18:00+00:00", "message_id": "<179596637124.12475.6040642012524529180@acme.example>", "reading": {"answers": ["yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": "2026-03-06T15:20:00+00:00", "kind": "exact", "offered": true, "text": "Friday 6 March, 15:00 (London)", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Looking forward to it!\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "yes, takes a time the owner offered", "words": "Friday 6 March, 15:00 (London)"}]}}','scheduled','["Jane Doe answered: yes", "the time agreed stands"]');
INSERT INTO "event" VALUES(31,1,3,21,'2026-03-04T08:30:00.000000Z','ReplyReceived','{"at": "2026-03-04T08:30:00+00:00", "message_id": "<179596636937.12475.14567714904932232505@stadtwerke.example>", "reading": {"answers": ["no"], "slots": [], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Dear Sam,\n\nThank you for writing, but I''m afraid I have to decline. I wish you well with your plans.\n\nBest wishes,\nLena", "signature": "", "evidence": [{"weight": "strong", "rule": "no, refusal", "words": "have to decline"}]}}','declined','["requested → declined", "Lena Vogt answered: no", "they declined", "a short gracious answer is drafted"]');
INSERT INTO "event" VALUES(32,1,3,22,'2026-03-04T08:30:00.000000Z','LetterSent','{"at": "2026-03-04T08:30:00+00:00", "kind": "decline-answer", "message_id": "<179596637239.12475.9339893815753934473@home.example>", "key": "request:3:decline-answer:1"}','declined','["the answer to their no was sent"]');
INSERT INTO "event" VALUES(33,1,1,26,'2026-03-06T08:30:00.000000Z','LetterSent','{"at": "2026-03-06T08:30:00+00:00", "kind": "reminder", "message_id": "<179596637371.12475.2994244454746317914@home.example>", "key": "request:1:reminder:2026-03-06T15:00:00+00:00"}','scheduled','["the reminder was sent"]');
INSERT INTO "event" VALUES(35,1,1,NULL,'2026-03-06T15:20:00.000000Z','InterviewHeld','{"at": "2026-03-06T15:20:00+00:00"}','interviewed','["scheduled → interviewed", "the interview took place"]');
INSERT INTO "event" VALUES(38,1,1,NULL,'2026-03-07T08:30:00.000000Z','NotesTaken','{"at": "2026-03-07T08:30:00+00:00", "text": "Jane said that clinicians trust a chart only if they see where a number comes from.\nAdvice: start with one ward and one question.\nI promised to send her the reading list.", "notes": {"insights": [], "advice": ["start with one ward and one question."], "promises": [{"text": "I promised to send her the reading list.", "due_at": null, "mine": true}], "names": [], "leads": [], "questions": [], "rest": ["Jane said that clinicians trust a chart only if they see where a number comes from."]}}','interviewed','["your notes are kept", "notes are in: a thank-you note is drafted"]');
INSERT INTO "event" VALUES(41,1,1,35,'2026-03-07T17:00:00.000000Z','LetterSent','{"at": "2026-03-07T17:00:00+00:00", "kind": "thank-you", "message_id": "<179596637557.12475.6684617762975817539@home.example>", "key": "request:1:thank-you:1"}','thanked','["interviewed → thanked", "the thank-you note was sent"]');
INSERT INTO "event" VALUES(51,1,2,44,'2026-03-11T08:30:00.000000Z','LetterSent','{"at": "2026-03-11T08:30:00+00:00", "kind": "nudge", "message_id": "<179596637890.12475.7208413996880771161@home.example>", "key": "request:2:nudge:1"}','nudged','["requested → nudged", "the nudge was sent"]');
INSERT INTO "event" VALUES(54,1,2,47,'2026-03-13T08:30:00.000000Z','ReplyReceived','{"at": "2026-03-13T08:30:00+00:00", "message_id": "<179596637896.12475.9904409317450943905@bluebird.example>", "reading": {"answers": ["referral", "no"], "slots": [], "away_until": null, "delegate": null, "people": [{"name": "Priya Shah", "address": "priya.shah@northwind.example"}], "lead": false, "new_text": "Hi Sam,\n\nI have moved on from that field, so I am not the right person. You should talk to Priya Shah (priya.shah@northwind.example), she built the whole team.\n\nOmar", "signature": "", "evidence": [{"weight": "strong", "rule": "referral, names somebody", "words": "Priya Shah"}, {"weight": "strong", "rule": "no, refusal", "words": "I am not the right"}]}}','declined','["nudged → declined", "Omar Haddad answered: referral, no", "they pointed to Priya Shah", "they declined", "a short gracious answer is drafted"]');
INSERT INTO "event" VALUES(55,1,2,48,'2026-03-13T08:30:00.000000Z','LetterSent','{"at": "2026-03-13T08:30:00+00:00", "kind": "decline-answer", "message_id": "<179596638066.12475.7838041478385618750@home.example>", "key": "request:2:decline-answer:1"}','declined','["the answer to their no was sent"]');
INSERT INTO "event" VALUES(61,1,2,NULL,'2026-03-17T08:30:00.000000Z','ReferralAnswered','{"at": "2026-03-17T08:30:00+00:00", "contact": 11, "request": 11, "name": "Priya Shah", "met": false}','declined','["Priya Shah answered: a word of thanks is drafted"]');
INSERT INTO "event" VALUES(63,1,2,53,'2026-03-17T08:30:00.000000Z','LetterSent','{"at": "2026-03-17T08:30:00+00:00", "kind": "referrer-told", "message_id": "<179596638443.12475.16848665455860947316@home.example>", "key": "request:2:referrer-told:11"}','declined','["the word on their referral was sent"]');
INSERT INTO "event" VALUES(65,1,2,NULL,'2026-03-18T08:30:00.000000Z','ReferralAnswered','{"at": "2026-03-18T08:30:00+00:00", "contact": 11, "request": 11, "name": "Priya Shah", "met": false}','declined','["they were told of Priya Shah"]');
INSERT INTO "event" VALUES(70,1,2,NULL,'2026-03-19T17:00:00.000000Z','ReferralAnswered','{"at": "2026-03-19T17:00:00+00:00", "contact": 11, "request": 11, "name": "Priya Shah", "met": true}','declined','["they were told of Priya Shah"]');
INSERT INTO "event" VALUES(74,1,1,NULL,'2026-03-22T17:00:00.000000Z','AdviceFollowed','{"at": "2026-03-22T17:00:00+00:00", "advice": 1, "outcome": "I began with one ward, and the nurses asked for more"}','thanked','["you followed their advice", "they may hear what came of it"]');
INSERT INTO "event" VALUES(75,1,1,NULL,'2026-03-22T17:00:00.000000Z','PromiseKept','{"at": "2026-03-22T17:00:00+00:00", "promise": 1}','thanked','["the promise is kept"]');
INSERT INTO "event" VALUES(76,1,1,65,'2026-03-23T08:30:00.000000Z','LetterSent','{"at": "2026-03-23T08:30:00+00:00", "kind": "advice-done", "message_id": "<179596638912.12475.5140176827471813448@home.example>", "key": "request:1:advice-done:1"}','thanked','["the word on their advice was sent"]');
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
INSERT INTO "invitation" VALUES(1,1,1,'83b043839710a77c80825b4b94880b7b@home.example','');
CREATE TABLE "issued" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "id_hash" VARCHAR(255) NOT NULL, "kind" VARCHAR(255) NOT NULL, "request_id" INTEGER, "issued_at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "issued" VALUES(36,1,'5f9fa9d0b0c467c4e74b2a83fe236321550d6f6f0f2875e9af9ef4161821e438','digest',NULL,'2026-07-21T07:30:00.000000Z');
INSERT INTO "issued" VALUES(37,1,'c081716810ebe352762912bce116622ac5e840cd5f563e5e95e81103949fb5e2','digest',NULL,'2026-07-28T07:30:00.000000Z');
CREATE TABLE "item" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "issued_id" INTEGER NOT NULL, "number" INTEGER NOT NULL, "request_id" INTEGER, "key" VARCHAR(255) NOT NULL, "text" TEXT NOT NULL, "sha256" VARCHAR(255) NOT NULL DEFAULT '', FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("issued_id") REFERENCES "issued" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "item" VALUES(94,1,37,4,1,'contact:1:check-in:2026-07','check-in to Jane Doe','29aede80dd6940c0c9ec6e85a8f222048f862c4e164ddefdb660be7b73751df4');
CREATE TABLE "job" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "key" VARCHAR(255) NOT NULL, "at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "job" VALUES(66,1,'digest:2026-W30','2026-07-21T07:30:00.000000Z');
INSERT INTO "job" VALUES(67,1,'junk:2026-07-28','2026-07-28T07:30:00.000000Z');
INSERT INTO "job" VALUES(68,1,'digest:2026-W31','2026-07-28T07:30:00.000000Z');
CREATE TABLE "known_id" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "message_id" TEXT NOT NULL, "request_id" INTEGER NOT NULL, "letter_id" INTEGER, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE, FOREIGN KEY ("letter_id") REFERENCES "letter" ("id") ON DELETE CASCADE);
INSERT INTO "known_id" VALUES(1,1,'<179596636918.12475.12472870777977543392@home.example>',1,1);
INSERT INTO "known_id" VALUES(2,1,'<mf.279075b0054f078785307be78811e8e7@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(3,1,'<179596636926.12475.12459320853988911038@home.example>',2,2);
INSERT INTO "known_id" VALUES(4,1,'<mf.d843afcaf3ca2cabcb7fb77f430fc5e1@home.example>',2,NULL);
INSERT INTO "known_id" VALUES(5,1,'<179596636931.12475.7485490251816675040@home.example>',3,3);
INSERT INTO "known_id" VALUES(6,1,'<mf.dfbcffc5140f9977dc889ed104b77de2@home.example>',3,NULL);
INSERT INTO "known_id" VALUES(21,1,'<179596636925.12475.16300256024911508224@acme.example>',1,NULL);
INSERT INTO "known_id" VALUES(23,1,'<179596637119.12475.11297414226676222816@home.example>',1,10);
INSERT INTO "known_id" VALUES(24,1,'<mf.44e8edb1622b9a01faa597069d1167dc@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(27,1,'<179596637124.12475.6040642012524529180@acme.example>',1,NULL);
INSERT INTO "known_id" VALUES(30,1,'<179596636937.12475.14567714904932232505@stadtwerke.example>',3,NULL);
INSERT INTO "known_id" VALUES(31,1,'<179596637239.12475.9339893815753934473@home.example>',3,12);
INSERT INTO "known_id" VALUES(32,1,'<mf.a6ba82b21fbdc5b2af6dc203f1e4574a@home.example>',3,NULL);
INSERT INTO "known_id" VALUES(33,1,'<179596637371.12475.2994244454746317914@home.example>',1,13);
INSERT INTO "known_id" VALUES(34,1,'<mf.e87e752075bcdac6a832b6f696e4cbf4@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(39,1,'<179596637557.12475.6684617762975817539@home.example>',1,16);
INSERT INTO "known_id" VALUES(40,1,'<mf.4c2b97930470c49a86c0188cd4b68f0f@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(49,1,'<179596637890.12475.7208413996880771161@home.example>',2,20);
INSERT INTO "known_id" VALUES(50,1,'<mf.8440d6bf00ecb0c55cbb54708e74476f@home.example>',2,NULL);
INSERT INTO "known_id" VALUES(55,1,'<179596637896.12475.9904409317450943905@bluebird.example>',2,NULL);
INSERT INTO "known_id" VALUES(56,1,'<179596638066.12475.7838041478385618750@home.example>',2,23);
INSERT INTO "known_id" VALUES(57,1,'<mf.c1faaf8108daa8d904a38629c1d2df98@home.example>',2,NULL);
INSERT INTO "known_id" VALUES(63,1,'<179596638443.12475.16848665455860947316@home.example>',2,26);
INSERT INTO "known_id" VALUES(64,1,'<mf.a24d66219a18be36e3e6813c809d9c1a@home.example>',2,NULL);
INSERT INTO "known_id" VALUES(73,1,'<179596638912.12475.5140176827471813448@home.example>',1,30);
INSERT INTO "known_id" VALUES(74,1,'<mf.7ad2583a55222921922b3182c34d95c2@home.example>',1,NULL);
CREATE TABLE "known_thread" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "thread" VARCHAR(255) NOT NULL, "request_id" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "known_thread" VALUES(1,1,'id:T05d4d06ac663c6f78261214b91b23778',1);
INSERT INTO "known_thread" VALUES(2,1,'id:T382a03ac390ad702943243ca5c564564',2);
INSERT INTO "known_thread" VALUES(3,1,'id:T3cd74f4614ff88dd78b83d0f350cadb3',3);
INSERT INTO "known_thread" VALUES(14,1,'id:Td12c79cea82914fdb22e69b8243a1417',2);
INSERT INTO "known_thread" VALUES(15,1,'id:Tca3ec8e006775c24ded4fc2f32f3730f',1);
CREATE TABLE "lead" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER, "text" TEXT NOT NULL, "at" CHAR(27) NOT NULL, "closed" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
CREATE TABLE "lease" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "holder" VARCHAR(255) NOT NULL, "machine" VARCHAR(255) NOT NULL, "boot" VARCHAR(255) NOT NULL, "place" VARCHAR(255) NOT NULL, "until" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "letter" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "message_id" TEXT NOT NULL, "kind" VARCHAR(255) NOT NULL, "subject" TEXT NOT NULL, "sent_at" CHAR(27) NOT NULL, "text" TEXT NOT NULL, "references" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "letter" VALUES(1,1,1,'<179596636918.12475.12472870777977543392@home.example>','request','A fellow graduate with a few questions','2026-03-02T08:30:00.000000Z','Dear Jane Doe,

We both studied at Leeds. Today I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

I read that you lead the team that reads hospital data, and it made me want to ask how you found your way into this work.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.279075b0054f078785307be78811e8e7@home.example>"]');
INSERT INTO "letter" VALUES(2,1,2,'<179596636926.12475.12459320853988911038@home.example>','request','Your work at Bluebird: a few questions','2026-03-02T08:30:00.000000Z','Dear Omar Haddad,

We have not met; I am writing because I read that you wrote about measuring waiting times. I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

Articles tell me only so much about how this looks from the inside at Bluebird; you could tell me the rest.

Would you be willing to talk with me for 20 minutes? Any time that suits your calendar suits me, and if now is not the moment, I understand.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.d843afcaf3ca2cabcb7fb77f430fc5e1@home.example>"]');
INSERT INTO "letter" VALUES(3,1,3,'<179596636931.12475.7485490251816675040@home.example>','request','Your work at Stadtwerke: a few questions','2026-03-02T08:30:00.000000Z','Dear Lena Vogt,

We met at the health data days in Berlin. It has stayed with me, because I am a nurse moving into health data and I am trying to learn how hospitals put their data to use.

Since then I have read that you presented a dashboard for wards. There must be more to say than fitted in that day.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.dfbcffc5140f9977dc889ed104b77de2@home.example>"]');
INSERT INTO "letter" VALUES(10,1,1,'<179596637119.12475.11297414226676222816@home.example>','confirmation','Re: A fellow graduate with a few questions','2026-03-03T08:30:00.000000Z','Hi Jane,

Thank you for making time. I have us down for Friday 6 March, 15:00 (London), for 20 minutes, and an invitation for your calendar comes with this mail.

So that you know what I would like to ask:

- What does a normal week look like?
- What should I learn first?

Tell me the number or link you like to use, and I will call you there. If anything comes up, a short word is enough and we will find another time.

Best wishes,
Sam

Sent in a hurry.','["<mf.279075b0054f078785307be78811e8e7@home.example>", "<179596636918.12475.12472870777977543392@home.example>", "<179596636925.12475.16300256024911508224@acme.example>", "<mf.44e8edb1622b9a01faa597069d1167dc@home.example>"]');
INSERT INTO "letter" VALUES(12,1,3,'<179596637239.12475.9339893815753934473@home.example>','decline-answer','Re: Your work at Stadtwerke: a few questions','2026-03-04T08:30:00.000000Z','Hi Lena,

Thank you for telling me, and for taking the time to write at all. I quite understand, and I won''t come back to you about this.

I wish you all the best for your work at Stadtwerke.

Best wishes,
Sam

Sent in a hurry.','["<mf.dfbcffc5140f9977dc889ed104b77de2@home.example>", "<179596636931.12475.7485490251816675040@home.example>", "<179596636937.12475.14567714904932232505@stadtwerke.example>", "<mf.a6ba82b21fbdc5b2af6dc203f1e4574a@home.example>"]');
INSERT INTO "letter" VALUES(13,1,1,'<179596637371.12475.2994244454746317914@home.example>','reminder','Re: A fellow graduate with a few questions','2026-03-06T08:30:00.000000Z','Hi Jane,

I look forward to our conversation: Friday 6 March, 15:00 (London). I will be on time, and 20 minutes are plenty.

If something has come up, a short word is enough and we will find another time.

Best wishes,
Sam

Sent in a hurry.','["<mf.279075b0054f078785307be78811e8e7@home.example>", "<179596636918.12475.12472870777977543392@home.example>", "<179596636925.12475.16300256024911508224@acme.example>", "<mf.44e8edb1622b9a01faa597069d1167dc@home.example>", "<179596637119.12475.11297414226676222816@home.example>", "<179596637124.12475.6040642012524529180@acme.example>", "<mf.e87e752075bcdac6a832b6f696e4cbf4@home.example>"]');
INSERT INTO "letter" VALUES(16,1,1,'<179596637557.12475.6684617762975817539@home.example>','thank-you','Re: A fellow graduate with a few questions','2026-03-07T17:00:00.000000Z','Hi Jane,

Thank you for the conversation on Friday 6 March, and for speaking so openly. One thing you said has stayed with me: clinicians trust a chart only if they see where a number comes from.

I am taking your advice, too: start with one ward and one question. I will tell you what comes of it.

Best wishes,
Sam

Sent in a hurry.','["<mf.279075b0054f078785307be78811e8e7@home.example>", "<179596636918.12475.12472870777977543392@home.example>", "<179596636925.12475.16300256024911508224@acme.example>", "<mf.44e8edb1622b9a01faa597069d1167dc@home.example>", "<179596637119.12475.11297414226676222816@home.example>", "<179596637124.12475.6040642012524529180@acme.example>", "<mf.e87e752075bcdac6a832b6f696e4cbf4@home.example>", "<179596637371.12475.2994244454746317914@home.example>", "<mf.4c2b97930470c49a86c0188cd4b68f0f@home.example>"]');
INSERT INTO "letter" VALUES(20,1,2,'<179596637890.12475.7208413996880771161@home.example>','nudge','Re: Your work at Bluebird: a few questions','2026-03-11T08:30:00.000000Z','Dear Omar Haddad,

I know how quickly mail piles up, so here is mine on top once more: I would still love to learn from you how hospitals put their data to use.

Would 20 minutes be possible some time this month? Any time that suits your calendar suits me. And if now is not the moment, that is quite all right, and I won''t write about it again.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.d843afcaf3ca2cabcb7fb77f430fc5e1@home.example>", "<179596636926.12475.12459320853988911038@home.example>", "<mf.8440d6bf00ecb0c55cbb54708e74476f@home.example>"]');
INSERT INTO "letter" VALUES(23,1,2,'<179596638066.12475.7838041478385618750@home.example>','decline-answer','Re: Your work at Bluebird: a few questions','2026-03-13T08:30:00.000000Z','Hi Omar,

Thank you for telling me, and for taking the time to write at all. I quite understand, and I won''t come back to you about this.

I wish you all the best for your work at Bluebird.

Best wishes,
Sam

Sent in a hurry.','["<mf.d843afcaf3ca2cabcb7fb77f430fc5e1@home.example>", "<179596636926.12475.12459320853988911038@home.example>", "<mf.8440d6bf00ecb0c55cbb54708e74476f@home.example>", "<179596637890.12475.7208413996880771161@home.example>", "<179596637896.12475.9904409317450943905@bluebird.example>", "<mf.c1faaf8108daa8d904a38629c1d2df98@home.example>"]');
INSERT INTO "letter" VALUES(26,1,2,'<179596638443.12475.16848665455860947316@home.example>','referrer-told','Thank you for pointing me to Priya','2026-03-17T08:30:00.000000Z','Hi Omar,

Thank you for pointing me to Priya Shah, who answered kindly. Your word opened that door, and I wanted you to know.

Best wishes,
Sam

Sent in a hurry.','["<mf.a24d66219a18be36e3e6813c809d9c1a@home.example>"]');
INSERT INTO "letter" VALUES(30,1,1,'<179596638912.12475.5140176827471813448@home.example>','advice-done','I did what you advised','2026-03-23T08:30:00.000000Z','Hi Jane,

When we talked on Friday 6 March, you gave me this advice: start with one ward and one question. I did it, and this is what came of it: I began with one ward, and the nurses asked for more.

I would not have begun there without you, so thank you. No need to answer; I only wanted you to know that it was worth your time.

Best wishes,
Sam

Sent in a hurry.','["<mf.7ad2583a55222921922b3182c34d95c2@home.example>"]');
CREATE TABLE "link" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "mail_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("mail_id") REFERENCES "mail" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "link" VALUES(1,1,1,1);
INSERT INTO "link" VALUES(2,1,2,2);
INSERT INTO "link" VALUES(3,1,3,3);
INSERT INTO "link" VALUES(12,1,13,1);
INSERT INTO "link" VALUES(14,1,15,1);
INSERT INTO "link" VALUES(16,1,17,1);
INSERT INTO "link" VALUES(19,1,21,3);
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
INSERT INTO "mail" VALUES(1,1,'<179596636918.12475.12472870777977543392@home.example>','82670ab1a1512f464634ce8f6e77ffdff92fca01e3e1c7b9c06031455f5d8d68','sent','Sent',2963848456,101,'Sam Rivera <sam@home.example>','A fellow graduate with a few questions','2026-03-02T08:30:00.000000Z','["<mf.279075b0054f078785307be78811e8e7@home.example>"]','','["mark: 279075b0"]','[]','d4c45a50ac117c10f001d2bc0d86f45f4f3a82e3c1a98003ad8def4a2c75799d','id:M9241f8f37ab41bb4d36d88f8dd0a3ff0',824,'Mon, 02 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(2,1,'<179596636926.12475.12459320853988911038@home.example>','fa2da2cfc5763bd2f60b2afdfb0fd3a4ba77e7b6f648c2526faacad0ef4abdeb','sent','Sent',2963848456,102,'Sam Rivera <sam@home.example>','Your work at Bluebird: a few questions','2026-03-02T08:30:00.000000Z','["<mf.d843afcaf3ca2cabcb7fb77f430fc5e1@home.example>"]','','["mark: d843afca"]','[]','2300918d1f9177254f9d1a2e99c198f85265c7980879d6500e87261fa0ca4ecb','id:M5f607a48398cd81dfcb950435e4bc2d8',912,'Mon, 02 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(3,1,'<179596636931.12475.7485490251816675040@home.example>','6cea590f1004eab0d7265c5f15d5173e3cf5d61ebc685d43811153141d9de154','sent','Sent',2963848456,103,'Sam Rivera <sam@home.example>','Your work at Stadtwerke: a few questions','2026-03-02T08:30:00.000000Z','["<mf.dfbcffc5140f9977dc889ed104b77de2@home.example>"]','','["mark: dfbcffc5"]','[]','0ef62693be1699fe2fc4e97ec83e9621ed430d43820e1c4b57d9a8e5e6eca2cc','id:M85b41d156508062d9806393f0d727c8a',868,'Mon, 02 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(13,1,'<179596636925.12475.16300256024911508224@acme.example>','d43591309029c9b0c78aef4783e30357582705a2ceef48e1d44476bf4278a581','inbox','INBOX',2963839540,104,'Jane Doe <jane.doe@acme.example>','Re: A fellow graduate with a few questions','2026-03-03T08:30:00.000000Z','["<mf.279075b0054f078785307be78811e8e7@home.example>", "<179596636918.12475.12472870777977543392@home.example>", "<179596636918.12475.12472870777977543392@home.example>"]','{"answers": ["times", "yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": null, "kind": "exact", "offered": true, "text": "Friday, 06 March at 15:00", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Hi Sam,\n\nHappy to. How about Friday, 06 March at 15:00? Twenty minutes is fine.\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "times, offers a time", "words": "Friday, 06 March at 15:00"}, {"weight": "strong", "rule": "yes, offers a time", "words": "Friday, 06 March at 15:00"}]}','["in-reply-to: <179596636918.12475.12472870777977543392@home.example>", "references: <179596636918.12475.12472870777977543392@home.example>"]','[]','79e408e53b7e2d0ff92cf8b1f96136b81e821c2c32edc54e6f0f6bfb29453c5d','id:Ma5a6dd0997ce845cceba3ee590a31028',1161,'Tue, 03 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(15,1,'<179596637119.12475.11297414226676222816@home.example>','95d879e8cd672444a4b9891adba746e3ae5e9ffd03f0687209668c3a09d11fdf','sent','Sent',2963848456,110,'Sam Rivera <sam@home.example>','Re: A fellow graduate with a few questions','2026-03-03T08:30:00.000000Z','["<mf.279075b0054f078785307be78811e8e7@home.example>", "<179596636918.12475.12472870777977543392@home.example>", "<179596636925.12475.16300256024911508224@acme.example>", "<mf.44e8edb1622b9a01faa597069d1167dc@home.example>", "<179596636925.12475.16300256024911508224@acme.example>"]','','["mark: 44e8edb1"]','[]','a55ce4c5b5f14642624bcbbcd2d096028cd9787d798f7b4b224ed56ccd5e3ba6','id:M774a8ec1021da374c0086f9f37e36b22',1098,'Tue, 03 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(17,1,'<179596637124.12475.6040642012524529180@acme.example>','ba6a14998c0fc6cfdeec3adea614474ca6094f2d2209e06a519f8bbeb4454d06','inbox','INBOX',2963839540,106,'Jane Doe <jane.doe@acme.example>','Re: A fellow graduate with a few questions','2026-03-03T13:18:00.000000Z','["<mf.279075b0054f078785307be78811e8e7@home.example>", "<179596636918.12475.12472870777977543392@home.example>", "<179596636925.12475.16300256024911508224@acme.example>", "<mf.44e8edb1622b9a01faa597069d1167dc@home.example>", "<179596637119.12475.11297414226676222816@home.example>", "<179596637119.12475.11297414226676222816@home.example>"]','{"answers": ["yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": "2026-03-06T15:20:00+00:00", "kind": "exact", "offered": true, "text": "Friday 6 March, 15:00 (London)", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Looking forward to it!\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "yes, takes a time the owner offered", "words": "Friday 6 March, 15:00 (London)"}]}','["in-reply-to: <179596637119.12475.11297414226676222816@home.example>", "references: <179596636918.12475.12472870777977543392@home.example>"]','[]','c527c5a36924724f090b502f8ec75f5ca8e00d77c93a2d2ce5bff2c4e8d6c320','id:M59f2164d52904cf98384d2ca2283712e',1313,'Tue, 03 Mar 2026 13:18:00 +0000',0);
INSERT INTO "mail" VALUES(21,1,'<179596636937.12475.14567714904932232505@stadtwerke.example>','3a907976793fee5bb4aad710a732fbb8ccd7c1c6bf7529ac1bd623d1e627296e','inbox','INBOX',2963839540,110,'Lena Vogt <lena.vogt@stadtwerke.example>','Re: Your work at Stadtwerke: a few questions','2026-03-04T08:30:00.000000Z','["<mf.dfbcffc5140f9977dc889ed104b77de2@home.example>", "<179596636931.12475.7485490251816675040@home.example>", "<179596636931.12475.7485490251816675040@home.example>"]','{"answers": ["no"], "slots": [], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Dear Sam,\n\nThank you for writing, but I''m afraid I have to decline. I wish you well with your plans.\n\nBest wishes,\nLena", "signature": "", "evidence": [{"weight": "strong", "rule": "no, refusal", "words": "have to decline"}]}','["in-reply-to: <179596636931.12475.7485490251816675040@home.example>", "references: <179596636931.12475.7485490251816675040@home.example>"]','[]','2e975e0fdc8abf489bda076e19de0c833affd056eb4e9c2724cb783e118d6827','id:Ma66f059e74a9e2e5c5958a891b60fc29',1251,'Wed, 04 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(22,1,'<179596637239.12475.9339893815753934473@home.example>','ced16ed89afed45c41a14d67465e1b81967611873bc76b8405049df57f2ac9de','sent','Sent',2963848456,112,'Sam Rivera <sam@home.example>','Re: Your work at Stadtwerke: a few questions','2026-03-04T08:30:00.000000Z','["<mf.dfbcffc5140f9977dc889ed104b77de2@home.example>", "<179596636931.12475.7485490251816675040@home.example>", "<179596636937.12475.14567714904932232505@stadtwerke.example>", "<mf.a6ba82b21fbdc5b2af6dc203f1e4574a@home.example>", "<179596636937.12475.14567714904932232505@stadtwerke.example>"]','','["mark: a6ba82b2"]','[]','e244d5aa97a94fc624b6a00ca4167dc2eb0c632bb3a509dc78cb16b6a0d0e272','id:Md3b23715114a54f552af4e011130b561',884,'Wed, 04 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(26,1,'<179596637371.12475.2994244454746317914@home.example>','cd6ca751a6a3481addd0baafa3084500cdda349dc79585c1a85313c587bce2a9','sent','Sent',2963848456,113,'Sam Rivera <sam@home.example>','Re: A fellow graduate with a few questions','2026-03-06T08:30:00.000000Z','["<mf.279075b0054f078785307be78811e8e7@home.example>", "<179596636918.12475.12472870777977543392@home.example>", "<179596636925.12475.16300256024911508224@acme.example>", "<mf.44e8edb1622b9a01faa597069d1167dc@home.example>", "<179596637119.12475.11297414226676222816@home.example>", "<179596637124.12475.6040642012524529180@acme.example>", "<mf.e87e752075bcdac6a832b6f696e4cbf4@home.example>", "<179596637124.12475.6040642012524529180@acme.example>"]','','["mark: e87e7520"]','[]','f49fad96908891e950f8c4fbf038a34b500ca8f47defe3624937e17310f0280b','id:M0f83d56aaee5e3f9271ccb2ea9c824af',1035,'Fri, 06 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(35,1,'<179596637557.12475.6684617762975817539@home.example>','1bff7ca2de10dce3d653ace94fc4b02c0ed890e35edb854b61a407b50717fe0a','sent','Sent',2963848456,118,'Sam Rivera <sam@home.example>','Re: A fellow graduate with a few questions','2026-03-07T17:00:00.000000Z','["<mf.279075b0054f078785307be78811e8e7@home.example>", "<179596636918.12475.12472870777977543392@home.example>", "<179596636925.12475.16300256024911508224@acme.example>", "<mf.44e8edb1622b9a01faa597069d1167dc@home.example>", "<179596637119.12475.11297414226676222816@home.example>", "<179596637124.12475.6040642012524529180@acme.example>", "<mf.e87e752075bcdac6a832b6f696e4cbf4@home.example>", "<179596637371.12475.2994244454746317914@home.example>", "<mf.4c2b97930470c49a86c0188cd4b68f0f@home.example>", "<179596637371.12475.2994244454746317914@home.example>"]','','["mark: 4c2b9793"]','[]','21d8890d09f7ee175a65c34f3bfb670cb4d9e4f55d8a885d7b79889e649a79c3','id:M56b8899251fda19ddbd2f8f3af452a4e',1234,'Sat, 07 Mar 2026 17:00:00 +0000',0);
INSERT INTO "mail" VALUES(44,1,'<179596637890.12475.7208413996880771161@home.example>','d5d47bb161834538b78cd5323fab595ab0ead9a08b524345265b6be684ba2025','sent','Sent',2963848456,122,'Sam Rivera <sam@home.example>','Re: Your work at Bluebird: a few questions','2026-03-11T08:30:00.000000Z','["<mf.d843afcaf3ca2cabcb7fb77f430fc5e1@home.example>", "<179596636926.12475.12459320853988911038@home.example>", "<mf.8440d6bf00ecb0c55cbb54708e74476f@home.example>", "<179596636926.12475.12459320853988911038@home.example>"]','','["mark: 8440d6bf"]','[]','d0d33516c1c7c413aed9c220d6724bcf81637886bb6dfd7ff02f1818d113b356','id:M94a5b0ec0bc6f3b42acead26bc47d57f',973,'Wed, 11 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(47,1,'<179596637896.12475.9904409317450943905@bluebird.example>','5e2391facb26aa26670bdad9a805dbd36cac931516fd039f26716cb401635896','inbox','INBOX',2963839540,125,'Omar Haddad <omar@bluebird.example>','Re: Your work at Bluebird: a few questions','2026-03-13T08:30:00.000000Z','["<mf.d843afcaf3ca2cabcb7fb77f430fc5e1@home.example>", "<179596636926.12475.12459320853988911038@home.example>", "<mf.8440d6bf00ecb0c55cbb54708e74476f@home.example>", "<179596637890.12475.7208413996880771161@home.example>", "<179596637890.12475.7208413996880771161@home.example>"]','{"answers": ["referral", "no"], "slots": [], "away_until": null, "delegate": null, "people": [{"name": "Priya Shah", "address": "priya.shah@northwind.example"}], "lead": false, "new_text": "Hi Sam,\n\nI have moved on from that field, so I am not the right person. You should talk to Priya Shah (priya.shah@northwind.example), she built the whole team.\n\nOmar", "signature": "", "evidence": [{"weight": "strong", "rule": "referral, names somebody", "words": "Priya Shah"}, {"weight": "strong", "rule": "no, refusal", "words": "I am not the right"}]}','["in-reply-to: <179596637890.12475.7208413996880771161@home.example>", "references: <179596636926.12475.12459320853988911038@home.example>"]','[]','31151c29039551c7b25daa82e8ebb57134f6765ab055e7f08586bc5e4bbe61ac','id:Mead37b188232784d3aa837d29e4fb1e1',1320,'Fri, 13 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(48,1,'<179596638066.12475.7838041478385618750@home.example>','59c8fee82fda23100df6bee6752967a9d15434830fa77a40012c3973dac6db9c','sent','Sent',2963848456,125,'Sam Rivera <sam@home.example>','Re: Your work at Bluebird: a few questions','2026-03-13T08:30:00.000000Z','["<mf.d843afcaf3ca2cabcb7fb77f430fc5e1@home.example>", "<179596636926.12475.12459320853988911038@home.example>", "<mf.8440d6bf00ecb0c55cbb54708e74476f@home.example>", "<179596637890.12475.7208413996880771161@home.example>", "<179596637896.12475.9904409317450943905@bluebird.example>", "<mf.c1faaf8108daa8d904a38629c1d2df98@home.example>", "<179596637896.12475.9904409317450943905@bluebird.example>"]','','["mark: c1faaf81"]','[]','4d7f10def96b7f46db2c9ba410fd9b4b657241b899aaa6963524700b61967d78','id:M3ce461e1f7b36b1ab8f4c5489d5d6693',975,'Fri, 13 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(53,1,'<179596638443.12475.16848665455860947316@home.example>','cc6581428f77c33823949432a783a09871824bbc0e0b1b7bda7522d5c1d826cc','sent','Sent',2963848456,128,'Sam Rivera <sam@home.example>','Thank you for pointing me to Priya','2026-03-17T08:30:00.000000Z','["<mf.a24d66219a18be36e3e6813c809d9c1a@home.example>"]','','["mark: a24d6621"]','[]','c1c13759a4b03be41532030a6281592ed49ab1519df8160b8386db595e388d0c','id:M43fecd0288d290df8b33d3cef28464b9',561,'Tue, 17 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(65,1,'<179596638912.12475.5140176827471813448@home.example>','3f2b58faf508361edf6f5fb54615d159cd4b1ba9a12936f6ada7329e345b853d','sent','Sent',2963848456,133,'Sam Rivera <sam@home.example>','I did what you advised','2026-03-23T08:30:00.000000Z','["<mf.7ad2583a55222921922b3182c34d95c2@home.example>"]','','["mark: 7ad2583a"]','[]','688ce45ddd361b1b7d813d75500dd8206ca123451e561b83e5e0076838d01668','id:Mf73c1d90f7898cf28722a6c197baed10',752,'Mon, 23 Mar 2026 08:30:00 +0000',0);
CREATE TABLE "note" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "at" CHAR(27) NOT NULL, "text" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "note" VALUES(1,1,1,'2026-03-07T08:30:00.000000Z','Jane said that clinicians trust a chart only if they see where a number comes from.
Advice: start with one ward and one question.
I promised to send her the reading list.');
CREATE TABLE "organisation" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "key" VARCHAR(255) NOT NULL, "name" VARCHAR(255) NOT NULL, "domains" TEXT NOT NULL, "notes" TEXT NOT NULL, "stopped" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "outgoing" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "key" VARCHAR(255) NOT NULL, "kind" VARCHAR(255) NOT NULL, "state" VARCHAR(255) NOT NULL, "request_id" INTEGER, "message_id" TEXT NOT NULL, "token" VARCHAR(255) NOT NULL, "recipient" VARCHAR(255) NOT NULL, "subject" TEXT NOT NULL, "text" TEXT NOT NULL, "octets" BLOB NOT NULL, "sha256" VARCHAR(255) NOT NULL, "findings" TEXT NOT NULL, "starts_at" CHAR(27), "due_at" CHAR(27) NOT NULL, "expires_at" CHAR(27), "attempts" INTEGER NOT NULL, "remark" TEXT NOT NULL, "draft_folder" TEXT NOT NULL, "draft_uidvalidity" INTEGER NOT NULL, "draft_uid" INTEGER NOT NULL, "created_at" CHAR(27) NOT NULL, "changed_at" CHAR(27) NOT NULL, "draft_sha256" VARCHAR(255) NOT NULL DEFAULT '', "touched" INTEGER NOT NULL DEFAULT FALSE, "gone_since" CHAR(27), "stale_uidvalidity" INTEGER NOT NULL DEFAULT 0, "stale_uid" INTEGER NOT NULL DEFAULT 0, "stale_sha256" VARCHAR(255) NOT NULL DEFAULT '', "approved_at" CHAR(27), "approved_sha256" VARCHAR(255) NOT NULL DEFAULT '', "claim" VARCHAR(255) NOT NULL DEFAULT '', "left_at" CHAR(27), "deferred_since" CHAR(27), "server_ids" TEXT NOT NULL DEFAULT '[]', "is_told" INTEGER NOT NULL DEFAULT FALSE, "sent_uidvalidity" INTEGER NOT NULL DEFAULT 0, "sent_uid" INTEGER NOT NULL DEFAULT 0, "copy_begun" INTEGER NOT NULL DEFAULT FALSE, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "outgoing" VALUES(1,1,'request:1:request:1','request','sent_by_owner',1,'<mf.279075b0054f078785307be78811e8e7@home.example>','279075b0054f078785307be78811e8e7','jane.doe@acme.example','A fellow graduate with a few questions','Dear Jane Doe,

We both studied at Leeds. Today I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

I read that you lead the team that reads hospital data, and it made me want to ask how you found your way into this work.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A20412066656C6C6F772067726164756174652077697468206120666577207175657374696F6E730D0A446174653A204D6F6E2C203032204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E323739303735623030353466303738373835333037626537383831316538653740686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E323739303735623030353466303738373835333037626537383831316538653740686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2032373930373562303035346630373837383533303762653738383131653865370D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663237393037356230303534663037383738353330376265373838313165386537686F6D6565785F30220D0A0D0A2D2D3D5F6D663237393037356230303534663037383738353330376265373838313165386537686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204A616E6520446F652C0D0A0D0A576520626F74682073747564696564206174204C656564732E20546F646179204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A492072656164207468617420796F75206C65616420746865207465616D207468617420726561647320686F73706974616C20646174612C20616E64206974206D616465206D652077616E7420746F2061736B20686F7720796F7520666F756E6420796F75722077617920696E746F207468697320776F726B2E0D0A0D0A576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D663237393037356230303534663037383738353330376265373838313165386537686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204A616E6520446F652C3C2F703E0D0A3C703E576520626F74682073747564696564206174204C656564732E20546F646179204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E492072656164207468617420796F75206C65616420746865207465616D207468617420726561647320686F73706974616C20646174612C20616E64206974206D616465206D652077616E7420746F2061736B20686F7720796F7520666F756E6420796F75722077617920696E746F207468697320776F726B2E3C2F703E0D0A3C703E576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663237393037356230303534663037383738353330376265373838313165386537686F6D6565785F302D2D0D0A','0083543d53b491b15eab123392d3bd054352ceddcfd72de16c8614be9f6630f0','[]',NULL,'2026-03-02T08:30:00.000000Z',NULL,0,'','Drafts',2963859435,101,'2026-03-02T08:30:00.000000Z','2026-03-02T08:30:00.000000Z','0083543d53b491b15eab123392d3bd054352ceddcfd72de16c8614be9f6630f0',0,'2026-03-02T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(2,1,'request:2:request:1','request','sent_by_owner',2,'<mf.d843afcaf3ca2cabcb7fb77f430fc5e1@home.example>','d843afcaf3ca2cabcb7fb77f430fc5e1','omar@bluebird.example','Your work at Bluebird: a few questions','Dear Omar Haddad,

We have not met; I am writing because I read that you wrote about measuring waiting times. I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

Articles tell me only so much about how this looks from the inside at Bluebird; you could tell me the rest.

Would you be willing to talk with me for 20 minutes? Any time that suits your calendar suits me, and if now is not the moment, I understand.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204F6D617220486164646164203C6F6D617240626C7565626972642E6578616D706C653E0D0A5375626A6563743A20596F757220776F726B20617420426C7565626972643A206120666577207175657374696F6E730D0A446174653A204D6F6E2C203032204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E643834336166636166336361326361626362376662373766343330666335653140686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E643834336166636166336361326361626362376662373766343330666335653140686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2064383433616663616633636132636162636237666237376634333066633565310D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D666438343361666361663363613263616263623766623737663433306663356531686F6D6565785F30220D0A0D0A2D2D3D5F6D666438343361666361663363613263616263623766623737663433306663356531686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204F6D6172204861646461642C0D0A0D0A57652068617665206E6F74206D65743B204920616D2077726974696E67206265636175736520492072656164207468617420796F752077726F74652061626F7574206D6561737572696E672077616974696E672074696D65732E204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A41727469636C65732074656C6C206D65206F6E6C7920736F206D7563682061626F757420686F772074686973206C6F6F6B732066726F6D2074686520696E7369646520617420426C7565626972643B20796F7520636F756C642074656C6C206D652074686520726573742E0D0A0D0A576F756C6420796F752062652077696C6C696E6720746F2074616C6B2077697468206D6520666F72203230206D696E757465733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652C20616E64206966206E6F77206973206E6F7420746865206D6F6D656E742C204920756E6465727374616E642E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D666438343361666361663363613263616263623766623737663433306663356531686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204F6D6172204861646461642C3C2F703E0D0A3C703E57652068617665206E6F74206D65743B204920616D2077726974696E67206265636175736520492072656164207468617420796F752077726F74652061626F7574206D6561737572696E672077616974696E672074696D65732E204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E41727469636C65732074656C6C206D65206F6E6C7920736F206D7563682061626F757420686F772074686973206C6F6F6B732066726F6D2074686520696E7369646520617420426C7565626972643B20796F7520636F756C642074656C6C206D652074686520726573742E3C2F703E0D0A3C703E576F756C6420796F752062652077696C6C696E6720746F2074616C6B2077697468206D6520666F72203230206D696E757465733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652C20616E64206966206E6F77206973206E6F7420746865206D6F6D656E742C204920756E6465727374616E642E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D666438343361666361663363613263616263623766623737663433306663356531686F6D6565785F302D2D0D0A','0f601b02e9d5d9d54a5905eda2a4fc1d4617248c222a67aafbe42af4fec94c2a','["hint: 75 words are enough for most requests.", "hint: Let more of it be about them."]',NULL,'2026-03-02T08:30:00.000000Z',NULL,0,'','Drafts',2963859435,102,'2026-03-02T08:30:00.000000Z','2026-03-02T08:30:00.000000Z','0f601b02e9d5d9d54a5905eda2a4fc1d4617248c222a67aafbe42af4fec94c2a',0,'2026-03-02T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(3,1,'request:3:request:1','request','sent_by_owner',3,'<mf.dfbcffc5140f9977dc889ed104b77de2@home.example>','dfbcffc5140f9977dc889ed104b77de2','lena.vogt@stadtwerke.example','Your work at Stadtwerke: a few questions','Dear Lena Vogt,

We met at the health data days in Berlin. It has stayed with me, because I am a nurse moving into health data and I am trying to learn how hospitals put their data to use.

Since then I have read that you presented a dashboard for wards. There must be more to say than fitted in that day.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204C656E6120566F6774203C6C656E612E766F67744073746164747765726B652E6578616D706C653E0D0A5375626A6563743A20596F757220776F726B2061742053746164747765726B653A206120666577207175657374696F6E730D0A446174653A204D6F6E2C203032204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E646662636666633531343066393937376463383839656431303462373764653240686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E646662636666633531343066393937376463383839656431303462373764653240686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2064666263666663353134306639393737646338383965643130346237376465320D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D666466626366666335313430663939373764633838396564313034623737646532686F6D6565785F30220D0A0D0A2D2D3D5F6D666466626366666335313430663939373764633838396564313034623737646532686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204C656E6120566F67742C0D0A0D0A5765206D657420617420746865206865616C74682064617461206461797320696E204265726C696E2E20497420686173207374617965642077697468206D652C2062656361757365204920616D2061206E75727365206D6F76696E6720696E746F206865616C7468206461746120616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A53696E6365207468656E204920686176652072656164207468617420796F752070726573656E74656420612064617368626F61726420666F722077617264732E205468657265206D757374206265206D6F726520746F20736179207468616E2066697474656420696E2074686174206461792E0D0A0D0A576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D666466626366666335313430663939373764633838396564313034623737646532686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204C656E6120566F67742C3C2F703E0D0A3C703E5765206D657420617420746865206865616C74682064617461206461797320696E204265726C696E2E20497420686173207374617965642077697468206D652C2062656361757365204920616D2061206E75727365206D6F76696E6720696E746F206865616C7468206461746120616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E53696E6365207468656E204920686176652072656164207468617420796F752070726573656E74656420612064617368626F61726420666F722077617264732E205468657265206D757374206265206D6F726520746F20736179207468616E2066697474656420696E2074686174206461792E3C2F703E0D0A3C703E576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D666466626366666335313430663939373764633838396564313034623737646532686F6D6565785F302D2D0D0A','165d380a625e04dd4aec7cccd92a0436a954b28ecd98c1037eb424bc5f6627b6','["hint: 75 words are enough for most requests.", "hint: Let more of it be about them."]',NULL,'2026-03-02T08:30:00.000000Z',NULL,0,'','Drafts',2963859435,103,'2026-03-02T08:30:00.000000Z','2026-03-02T08:30:00.000000Z','165d380a625e04dd4aec7cccd92a0436a954b28ecd98c1037eb424bc5f6627b6',0,'2026-03-02T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(11,1,'request:1:confirmation:2026-03-06T15:00:00+00:00','confirmation','sent_by_owner',1,'<mf.44e8edb1622b9a01faa597069d1167dc@home.example>','44e8edb1622b9a01faa597069d1167dc','jane.doe@acme.example','Re: A fellow graduate with a few questions','Hi Jane,

Thank you for making time. I have us down for Friday 6 March, 15:00 (London), for 20 minutes, and an invitation for your calendar comes with this mail.

So that you know what I would like to ask:

- What does a normal week look like?
- What should I learn first?

Tell me the number or link you like to use, and I will call you there. If anything comes up, a short word is enough and we will find another time.

Best wishes,
Sam
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]','2026-03-06T15:00:00.000000Z','2026-03-03T08:30:00.000000Z',NULL,0,'','Drafts',2963859435,110,'2026-03-03T08:30:00.000000Z','2026-03-03T08:30:00.000000Z','59ca3c020533a44696285521a2762f5932a9c3c1685f38980f4e3d285de33a0a',0,'2026-03-03T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(15,1,'request:3:decline-answer:1','decline-answer','sent_by_owner',3,'<mf.a6ba82b21fbdc5b2af6dc203f1e4574a@home.example>','a6ba82b21fbdc5b2af6dc203f1e4574a','lena.vogt@stadtwerke.example','Re: Your work at Stadtwerke: a few questions','Hi Lena,

Thank you for telling me, and for taking the time to write at all. I quite understand, and I won''t come back to you about this.

I wish you all the best for your work at Stadtwerke.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204C656E6120566F6774203C6C656E612E766F67744073746164747765726B652E6578616D706C653E0D0A5375626A6563743A2052653A20596F757220776F726B2061742053746164747765726B653A206120666577207175657374696F6E730D0A446174653A205765642C203034204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E613662613832623231666264633562326166366463323033663165343537346140686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393539363633363933372E31323437352E31343536373731343930343933323233323530354073746164747765726B652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E646662636666633531343066393937376463383839656431303462373764653240686F6D652E6578616D706C653E0D0A203C3137393539363633363933312E31323437352E3734383534393032353138313636373530343040686F6D652E6578616D706C653E0D0A203C3137393539363633363933372E31323437352E31343536373731343930343933323233323530354073746164747765726B652E6578616D706C653E0D0A203C6D662E613662613832623231666264633562326166366463323033663165343537346140686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2061366261383262323166626463356232616636646332303366316534353734610D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D666136626138326232316662646335623261663664633230336631653435373461686F6D6565785F30220D0A0D0A2D2D3D5F6D666136626138326232316662646335623261663664633230336631653435373461686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204C656E612C0D0A0D0A5468616E6B20796F7520666F722074656C6C696E67206D652C20616E6420666F722074616B696E67207468652074696D6520746F20777269746520617420616C6C2E204920717569746520756E6465727374616E642C20616E64204920776F6E277420636F6D65206261636B20746F20796F752061626F757420746869732E0D0A0D0A49207769736820796F7520616C6C20746865206265737420666F7220796F757220776F726B2061742053746164747765726B652E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D666136626138326232316662646335623261663664633230336631653435373461686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204C656E612C3C2F703E0D0A3C703E5468616E6B20796F7520666F722074656C6C696E67206D652C20616E6420666F722074616B696E67207468652074696D6520746F20777269746520617420616C6C2E204920717569746520756E6465727374616E642C20616E64204920776F6E26237832373B7420636F6D65206261636B20746F20796F752061626F757420746869732E3C2F703E0D0A3C703E49207769736820796F7520616C6C20746865206265737420666F7220796F757220776F726B2061742053746164747765726B652E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D666136626138326232316662646335623261663664633230336631653435373461686F6D6565785F302D2D0D0A','daf19b094fbe893098ca5bb230d98953c84d0e567afb9ff518e5b551a1c952d9','[]',NULL,'2026-03-04T08:30:00.000000Z',NULL,0,'','Drafts',2963859435,112,'2026-03-04T08:30:00.000000Z','2026-03-04T08:30:00.000000Z','daf19b094fbe893098ca5bb230d98953c84d0e567afb9ff518e5b551a1c952d9',0,'2026-03-04T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(16,1,'request:1:brief:2026-03-06T15:00:00+00:00','brief','filed',1,'<mf.a93b54d22ab7786cd471a703e47c3600@home.example>','a93b54d22ab7786cd471a703e47c3600','sam@home.example','Tomorrow: your talk with Jane Doe','You talk with Jane Doe on Friday, 6 March, 15:00 (Europe/London).

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
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]',NULL,'2026-03-05T17:00:00.000000Z',NULL,0,'2.0.0 taken','',0,0,'2026-03-05T17:00:00.000000Z','2026-03-06T08:30:00.000000Z','',0,NULL,0,0,'',NULL,'376612f40fc8ad6af8eeb8eb1c5fd13336eb06e97c1988a0f3fdaa3548c8bccd','0712f8c6b192fb4db2c10274fec588fd','2026-03-05T17:00:00.000000Z',NULL,'[]',1,2963848456,112,0);
INSERT INTO "outgoing" VALUES(18,1,'request:1:reminder:2026-03-06T15:00:00+00:00','reminder','sent_by_owner',1,'<mf.e87e752075bcdac6a832b6f696e4cbf4@home.example>','e87e752075bcdac6a832b6f696e4cbf4','jane.doe@acme.example','Re: A fellow graduate with a few questions','Hi Jane,

I look forward to our conversation: Friday 6 March, 15:00 (London). I will be on time, and 20 minutes are plenty.

If something has come up, a short word is enough and we will find another time.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A2052653A20412066656C6C6F772067726164756174652077697468206120666577207175657374696F6E730D0A446174653A204672692C203036204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E653837653735323037356263646163366138333262366636393665346362663440686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393539363633373132342E31323437352E363034303634323031323532343532393138304061636D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E323739303735623030353466303738373835333037626537383831316538653740686F6D652E6578616D706C653E0D0A203C3137393539363633363931382E31323437352E313234373238373037373739373735343333393240686F6D652E6578616D706C653E0D0A203C3137393539363633363932352E31323437352E31363330303235363032343931313530383232344061636D652E6578616D706C653E0D0A203C6D662E343465386564623136323262396130316661613539373036396431313637646340686F6D652E6578616D706C653E0D0A203C3137393539363633373131392E31323437352E313132393734313432323636373632323238313640686F6D652E6578616D706C653E0D0A203C3137393539363633373132342E31323437352E363034303634323031323532343532393138304061636D652E6578616D706C653E0D0A203C6D662E653837653735323037356263646163366138333262366636393665346362663440686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2065383765373532303735626364616336613833326236663639366534636266340D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D666538376537353230373562636461633661383332623666363936653463626634686F6D6565785F30220D0A0D0A2D2D3D5F6D666538376537353230373562636461633661383332623666363936653463626634686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204A616E652C0D0A0D0A49206C6F6F6B20666F727761726420746F206F757220636F6E766572736174696F6E3A204672696461792036204D617263682C2031353A303020284C6F6E646F6E292E20492077696C6C206265206F6E2074696D652C20616E64203230206D696E757465732061726520706C656E74792E0D0A0D0A496620736F6D657468696E672068617320636F6D652075702C20612073686F727420776F726420697320656E6F75676820616E642077652077696C6C2066696E6420616E6F746865722074696D652E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D666538376537353230373562636461633661383332623666363936653463626634686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204A616E652C3C2F703E0D0A3C703E49206C6F6F6B20666F727761726420746F206F757220636F6E766572736174696F6E3A204672696461792036204D617263682C2031353A303020284C6F6E646F6E292E20492077696C6C206265206F6E2074696D652C20616E64203230206D696E757465732061726520706C656E74792E3C2F703E0D0A3C703E496620736F6D657468696E672068617320636F6D652075702C20612073686F727420776F726420697320656E6F75676820616E642077652077696C6C2066696E6420616E6F746865722074696D652E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D666538376537353230373562636461633661383332623666363936653463626634686F6D6565785F302D2D0D0A','fe0ff66ae00ab2b82ec9b8c1b7c105bc0d93698deb12d5235df9f4b8987e423d','[]','2026-03-06T15:00:00.000000Z','2026-03-06T08:30:00.000000Z',NULL,0,'','Drafts',2963859435,113,'2026-03-06T08:30:00.000000Z','2026-03-06T08:30:00.000000Z','fe0ff66ae00ab2b82ec9b8c1b7c105bc0d93698deb12d5235df9f4b8987e423d',0,'2026-03-06T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(20,1,'request:1:debrief:2026-03-06T15:00:00+00:00','debrief','filed',1,'<mf.91f5bca4495e405e6e5c89d3c08a8f10@home.example>','91f5bca4495e405e6e5c89d3c08a8f10','sam@home.example','How did it go with Jane Doe?','How did it go with Jane Doe? Answer this mail with a few lines; that is
all.

WORTH NOTING

 -  Learned: one thing they said that you want to remember
 -  Advice: what they would do in your place
 -  Promised: what you promised, or they did
 -  Names: whom else you should talk to, with an address if you have it

Write as you like; the words before the colons only help to file it. A
thank-you note is drafted from what you write. It should name one thing
they said, and go out within a day. If you did not talk, answer “no”.
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]',NULL,'2026-03-06T17:00:00.000000Z',NULL,0,'2.0.0 taken','',0,0,'2026-03-06T17:00:00.000000Z','2026-03-07T08:30:00.000000Z','',0,NULL,0,0,'',NULL,'6770c721707976db9701fdab94a88c39bc50d8018b4762c61f45effb37d82c40','a6bb0c7d234c5cf8adabaaef951436f4','2026-03-06T17:00:00.000000Z',NULL,'[]',1,2963848456,114,0);
INSERT INTO "outgoing" VALUES(23,1,'request:1:thank-you:1','thank-you','sent_by_owner',1,'<mf.4c2b97930470c49a86c0188cd4b68f0f@home.example>','4c2b97930470c49a86c0188cd4b68f0f','jane.doe@acme.example','Re: A fellow graduate with a few questions','Hi Jane,

Thank you for the conversation on Friday 6 March, and for speaking so openly. One thing you said has stayed with me: clinicians trust a chart only if they see where a number comes from.

I am taking your advice, too: start with one ward and one question. I will tell you what comes of it.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A2052653A20412066656C6C6F772067726164756174652077697468206120666577207175657374696F6E730D0A446174653A205361742C203037204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E346332623937393330343730633439613836633031383863643462363866306640686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393539363633373337312E31323437352E3239393432343434353437343633313739313440686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E323739303735623030353466303738373835333037626537383831316538653740686F6D652E6578616D706C653E0D0A203C3137393539363633363931382E31323437352E313234373238373037373739373735343333393240686F6D652E6578616D706C653E0D0A203C3137393539363633363932352E31323437352E31363330303235363032343931313530383232344061636D652E6578616D706C653E0D0A203C6D662E343465386564623136323262396130316661613539373036396431313637646340686F6D652E6578616D706C653E0D0A203C3137393539363633373131392E31323437352E313132393734313432323636373632323238313640686F6D652E6578616D706C653E0D0A203C3137393539363633373132342E31323437352E363034303634323031323532343532393138304061636D652E6578616D706C653E0D0A203C6D662E653837653735323037356263646163366138333262366636393665346362663440686F6D652E6578616D706C653E0D0A203C3137393539363633373337312E31323437352E3239393432343434353437343633313739313440686F6D652E6578616D706C653E0D0A203C6D662E346332623937393330343730633439613836633031383863643462363866306640686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2034633262393739333034373063343961383663303138386364346236386630660D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663463326239373933303437306334396138366330313838636434623638663066686F6D6565785F30220D0A0D0A2D2D3D5F6D663463326239373933303437306334396138366330313838636434623638663066686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204A616E652C0D0A0D0A5468616E6B20796F7520666F722074686520636F6E766572736174696F6E206F6E204672696461792036204D617263682C20616E6420666F7220737065616B696E6720736F206F70656E6C792E204F6E65207468696E6720796F75207361696420686173207374617965642077697468206D653A20636C696E696369616E732074727573742061206368617274206F6E6C792069662074686579207365652077686572652061206E756D62657220636F6D65732066726F6D2E0D0A0D0A4920616D2074616B696E6720796F7572206164766963652C20746F6F3A2073746172742077697468206F6E65207761726420616E64206F6E65207175657374696F6E2E20492077696C6C2074656C6C20796F75207768617420636F6D6573206F662069742E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D663463326239373933303437306334396138366330313838636434623638663066686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204A616E652C3C2F703E0D0A3C703E5468616E6B20796F7520666F722074686520636F6E766572736174696F6E206F6E204672696461792036204D617263682C20616E6420666F7220737065616B696E6720736F206F70656E6C792E204F6E65207468696E6720796F75207361696420686173207374617965642077697468206D653A20636C696E696369616E732074727573742061206368617274206F6E6C792069662074686579207365652077686572652061206E756D62657220636F6D65732066726F6D2E3C2F703E0D0A3C703E4920616D2074616B696E6720796F7572206164766963652C20746F6F3A2073746172742077697468206F6E65207761726420616E64206F6E65207175657374696F6E2E20492077696C6C2074656C6C20796F75207768617420636F6D6573206F662069742E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663463326239373933303437306334396138366330313838636434623638663066686F6D6565785F302D2D0D0A','611836c9f7ff1576b2a3755411c913a0768d99b8322987ed39d8887f838c9156','[]','2026-03-06T15:00:00.000000Z','2026-03-07T08:30:00.000000Z',NULL,0,'','Drafts',2963859435,116,'2026-03-07T08:30:00.000000Z','2026-03-07T17:00:00.000000Z','611836c9f7ff1576b2a3755411c913a0768d99b8322987ed39d8887f838c9156',0,'2026-03-07T17:00:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(32,1,'request:2:nudge:1','nudge','sent_by_owner',2,'<mf.8440d6bf00ecb0c55cbb54708e74476f@home.example>','8440d6bf00ecb0c55cbb54708e74476f','omar@bluebird.example','Re: Your work at Bluebird: a few questions','Dear Omar Haddad,

I know how quickly mail piles up, so here is mine on top once more: I would still love to learn from you how hospitals put their data to use.

Would 20 minutes be possible some time this month? Any time that suits your calendar suits me. And if now is not the moment, that is quite all right, and I won''t write about it again.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204F6D617220486164646164203C6F6D617240626C7565626972642E6578616D706C653E0D0A5375626A6563743A2052653A20596F757220776F726B20617420426C7565626972643A206120666577207175657374696F6E730D0A446174653A205765642C203131204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E383434306436626630306563623063353563626235343730386537343437366640686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393539363633363932362E31323437352E313234353933323038353339383839313130333840686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E643834336166636166336361326361626362376662373766343330666335653140686F6D652E6578616D706C653E0D0A203C3137393539363633363932362E31323437352E313234353933323038353339383839313130333840686F6D652E6578616D706C653E0D0A203C6D662E383434306436626630306563623063353563626235343730386537343437366640686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2038343430643662663030656362306335356362623534373038653734343736660D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663834343064366266303065636230633535636262353437303865373434373666686F6D6565785F30220D0A0D0A2D2D3D5F6D663834343064366266303065636230633535636262353437303865373434373666686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204F6D6172204861646461642C0D0A0D0A49206B6E6F7720686F7720717569636B6C79206D61696C2070696C65732075702C20736F2068657265206973206D696E65206F6E20746F70206F6E6365206D6F72653A204920776F756C64207374696C6C206C6F766520746F206C6561726E2066726F6D20796F7520686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A576F756C64203230206D696E7574657320626520706F737369626C6520736F6D652074696D652074686973206D6F6E74683F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E20416E64206966206E6F77206973206E6F7420746865206D6F6D656E742C207468617420697320717569746520616C6C2072696768742C20616E64204920776F6E27742077726974652061626F757420697420616761696E2E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D663834343064366266303065636230633535636262353437303865373434373666686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204F6D6172204861646461642C3C2F703E0D0A3C703E49206B6E6F7720686F7720717569636B6C79206D61696C2070696C65732075702C20736F2068657265206973206D696E65206F6E20746F70206F6E6365206D6F72653A204920776F756C64207374696C6C206C6F766520746F206C6561726E2066726F6D20796F7520686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E576F756C64203230206D696E7574657320626520706F737369626C6520736F6D652074696D652074686973206D6F6E74683F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E20416E64206966206E6F77206973206E6F7420746865206D6F6D656E742C207468617420697320717569746520616C6C2072696768742C20616E64204920776F6E26237832373B742077726974652061626F757420697420616761696E2E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663834343064366266303065636230633535636262353437303865373434373666686F6D6565785F302D2D0D0A','214531a8d409b9ea1c4734f1cbd26bd1fabcef2f6bd60eedc275712b4b4df5c3','[]',NULL,'2026-03-11T08:30:00.000000Z',NULL,0,'','Drafts',2963859435,120,'2026-03-11T08:30:00.000000Z','2026-03-11T08:30:00.000000Z','214531a8d409b9ea1c4734f1cbd26bd1fabcef2f6bd60eedc275712b4b4df5c3',0,'2026-03-11T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(35,1,'request:2:decline-answer:1','decline-answer','sent_by_owner',2,'<mf.c1faaf8108daa8d904a38629c1d2df98@home.example>','c1faaf8108daa8d904a38629c1d2df98','omar@bluebird.example','Re: Your work at Bluebird: a few questions','Hi Omar,

Thank you for telling me, and for taking the time to write at all. I quite understand, and I won''t come back to you about this.

I wish you all the best for your work at Bluebird.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204F6D617220486164646164203C6F6D617240626C7565626972642E6578616D706C653E0D0A5375626A6563743A2052653A20596F757220776F726B20617420426C7565626972643A206120666577207175657374696F6E730D0A446174653A204672692C203133204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E633166616166383130386461613864393034613338363239633164326466393840686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393539363633373839362E31323437352E3939303434303933313734353039343339303540626C7565626972642E6578616D706C653E0D0A5265666572656E6365733A203C6D662E643834336166636166336361326361626362376662373766343330666335653140686F6D652E6578616D706C653E0D0A203C3137393539363633363932362E31323437352E313234353933323038353339383839313130333840686F6D652E6578616D706C653E0D0A203C6D662E383434306436626630306563623063353563626235343730386537343437366640686F6D652E6578616D706C653E0D0A203C3137393539363633373839302E31323437352E3732303834313339393638383037373131363140686F6D652E6578616D706C653E0D0A203C3137393539363633373839362E31323437352E3939303434303933313734353039343339303540626C7565626972642E6578616D706C653E0D0A203C6D662E633166616166383130386461613864393034613338363239633164326466393840686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2063316661616638313038646161386439303461333836323963316432646639380D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D666331666161663831303864616138643930346133383632396331643264663938686F6D6565785F30220D0A0D0A2D2D3D5F6D666331666161663831303864616138643930346133383632396331643264663938686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204F6D61722C0D0A0D0A5468616E6B20796F7520666F722074656C6C696E67206D652C20616E6420666F722074616B696E67207468652074696D6520746F20777269746520617420616C6C2E204920717569746520756E6465727374616E642C20616E64204920776F6E277420636F6D65206261636B20746F20796F752061626F757420746869732E0D0A0D0A49207769736820796F7520616C6C20746865206265737420666F7220796F757220776F726B20617420426C7565626972642E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D666331666161663831303864616138643930346133383632396331643264663938686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204F6D61722C3C2F703E0D0A3C703E5468616E6B20796F7520666F722074656C6C696E67206D652C20616E6420666F722074616B696E67207468652074696D6520746F20777269746520617420616C6C2E204920717569746520756E6465727374616E642C20616E64204920776F6E26237832373B7420636F6D65206261636B20746F20796F752061626F757420746869732E3C2F703E0D0A3C703E49207769736820796F7520616C6C20746865206265737420666F7220796F757220776F726B20617420426C7565626972642E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D666331666161663831303864616138643930346133383632396331643264663938686F6D6565785F302D2D0D0A','7d69c9ee324cb0908703164ea8eadd9215ab2e389c241aa7ec7bf2013f726bf8','[]',NULL,'2026-03-13T08:30:00.000000Z',NULL,0,'','Drafts',2963859435,123,'2026-03-13T08:30:00.000000Z','2026-03-13T08:30:00.000000Z','7d69c9ee324cb0908703164ea8eadd9215ab2e389c241aa7ec7bf2013f726bf8',0,'2026-03-13T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(39,1,'request:2:referrer-told:11','referrer-told','sent_by_owner',2,'<mf.a24d66219a18be36e3e6813c809d9c1a@home.example>','a24d66219a18be36e3e6813c809d9c1a','omar@bluebird.example','Thank you for pointing me to Priya','Hi Omar,

Thank you for pointing me to Priya Shah, who answered kindly. Your word opened that door, and I wanted you to know.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204F6D617220486164646164203C6F6D617240626C7565626972642E6578616D706C653E0D0A5375626A6563743A205468616E6B20796F7520666F7220706F696E74696E67206D6520746F2050726979610D0A446174653A205475652C203137204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E613234643636323139613138626533366533653638313363383039643963316140686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E613234643636323139613138626533366533653638313363383039643963316140686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2061323464363632313961313862653336653365363831336338303964396331610D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D666132346436363231396131386265333665336536383133633830396439633161686F6D6565785F30220D0A0D0A2D2D3D5F6D666132346436363231396131386265333665336536383133633830396439633161686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204F6D61722C0D0A0D0A5468616E6B20796F7520666F7220706F696E74696E67206D6520746F20507269796120536861682C2077686F20616E737765726564206B696E646C792E20596F757220776F7264206F70656E6564207468617420646F6F722C20616E6420492077616E74656420796F7520746F206B6E6F772E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D666132346436363231396131386265333665336536383133633830396439633161686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204F6D61722C3C2F703E0D0A3C703E5468616E6B20796F7520666F7220706F696E74696E67206D6520746F20507269796120536861682C2077686F20616E737765726564206B696E646C792E20596F757220776F7264206F70656E6564207468617420646F6F722C20616E6420492077616E74656420796F7520746F206B6E6F772E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D666132346436363231396131386265333665336536383133633830396439633161686F6D6565785F302D2D0D0A','73deea66c32c1b78559b29570c7b022c8b2f8813508cf76ce278a229d8ec2470','[]',NULL,'2026-03-17T08:30:00.000000Z',NULL,0,'','Drafts',2963859435,126,'2026-03-17T08:30:00.000000Z','2026-03-17T08:30:00.000000Z','73deea66c32c1b78559b29570c7b022c8b2f8813508cf76ce278a229d8ec2470',0,'2026-03-17T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(48,1,'request:1:advice-done:1','advice-done','sent_by_owner',1,'<mf.7ad2583a55222921922b3182c34d95c2@home.example>','7ad2583a55222921922b3182c34d95c2','jane.doe@acme.example','I did what you advised','Hi Jane,

When we talked on Friday 6 March, you gave me this advice: start with one ward and one question. I did it, and this is what came of it: I began with one ward, and the nurses asked for more.

I would not have begun there without you, so thank you. No need to answer; I only wanted you to know that it was worth your time.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A204920646964207768617420796F7520616476697365640D0A446174653A2053756E2C203232204D617220323032362031373A30303A3030202B303030300D0A4D6573736167652D49443A203C6D662E376164323538336135353232323932313932326233313832633334643935633240686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E376164323538336135353232323932313932326233313832633334643935633240686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2037616432353833613535323232393231393232623331383263333464393563320D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663761643235383361353532323239323139323262333138326333346439356332686F6D6565785F30220D0A0D0A2D2D3D5F6D663761643235383361353532323239323139323262333138326333346439356332686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204A616E652C0D0A0D0A5768656E2077652074616C6B6564206F6E204672696461792036204D617263682C20796F752067617665206D652074686973206164766963653A2073746172742077697468206F6E65207761726420616E64206F6E65207175657374696F6E2E2049206469642069742C20616E64207468697320697320776861742063616D65206F662069743A204920626567616E2077697468206F6E6520776172642C20616E6420746865206E75727365732061736B656420666F72206D6F72652E0D0A0D0A4920776F756C64206E6F74206861766520626567756E20746865726520776974686F757420796F752C20736F207468616E6B20796F752E204E6F206E65656420746F20616E737765723B2049206F6E6C792077616E74656420796F7520746F206B6E6F7720746861742069742077617320776F72746820796F75722074696D652E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D663761643235383361353532323239323139323262333138326333346439356332686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204A616E652C3C2F703E0D0A3C703E5768656E2077652074616C6B6564206F6E204672696461792036204D617263682C20796F752067617665206D652074686973206164766963653A2073746172742077697468206F6E65207761726420616E64206F6E65207175657374696F6E2E2049206469642069742C20616E64207468697320697320776861742063616D65206F662069743A204920626567616E2077697468206F6E6520776172642C20616E6420746865206E75727365732061736B656420666F72206D6F72652E3C2F703E0D0A3C703E4920776F756C64206E6F74206861766520626567756E20746865726520776974686F757420796F752C20736F207468616E6B20796F752E204E6F206E65656420746F20616E737765723B2049206F6E6C792077616E74656420796F7520746F206B6E6F7720746861742069742077617320776F72746820796F75722074696D652E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663761643235383361353532323239323139323262333138326333346439356332686F6D6565785F302D2D0D0A','5c1c816824ea284b14b603d66aea2373d9bd202690eff3444d6853df1fab3f20','[]',NULL,'2026-03-22T17:00:00.000000Z',NULL,0,'','Drafts',2963859435,130,'2026-03-22T17:00:00.000000Z','2026-03-23T08:30:00.000000Z','5c1c816824ea284b14b603d66aea2373d9bd202690eff3444d6853df1fab3f20',0,'2026-03-23T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(69,1,'contact:1:check-in:2026-07','check-in','present',1,'<mf.fb1a8cdd5abca2c5ad1bcc0e76b6ac9f@home.example>','fb1a8cdd5abca2c5ad1bcc0e76b6ac9f','jane.doe@acme.example','A short hello, and thanks again','Hi Jane,

Some months have gone by since we talked, and one thing you said still comes back to me: clinicians trust a chart only if they see where a number comes from.

I hope all is well with you and Acme Health. No need to answer; I wanted to say hello, and that I would gladly return the favour whenever there is something I can do for you.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A20412073686F72742068656C6C6F2C20616E64207468616E6B7320616761696E0D0A446174653A205475652C203238204A756C20323032362030383A33303A3030202B303130300D0A4D6573736167652D49443A203C6D662E666231613863646435616263613263356164316263633065373662366163396640686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E666231613863646435616263613263356164316263633065373662366163396640686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2066623161386364643561626361326335616431626363306537366236616339660D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D666662316138636464356162636132633561643162636330653736623661633966686F6D6565785F30220D0A0D0A2D2D3D5F6D666662316138636464356162636132633561643162636330653736623661633966686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204A616E652C0D0A0D0A536F6D65206D6F6E746873206861766520676F6E652062792073696E63652077652074616C6B65642C20616E64206F6E65207468696E6720796F752073616964207374696C6C20636F6D6573206261636B20746F206D653A20636C696E696369616E732074727573742061206368617274206F6E6C792069662074686579207365652077686572652061206E756D62657220636F6D65732066726F6D2E0D0A0D0A4920686F706520616C6C2069732077656C6C207769746820796F7520616E642041636D65204865616C74682E204E6F206E65656420746F20616E737765723B20492077616E74656420746F207361792068656C6C6F2C20616E642074686174204920776F756C6420676C61646C792072657475726E20746865206661766F7572207768656E6576657220746865726520697320736F6D657468696E6720492063616E20646F20666F7220796F752E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D666662316138636464356162636132633561643162636330653736623661633966686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204A616E652C3C2F703E0D0A3C703E536F6D65206D6F6E746873206861766520676F6E652062792073696E63652077652074616C6B65642C20616E64206F6E65207468696E6720796F752073616964207374696C6C20636F6D6573206261636B20746F206D653A20636C696E696369616E732074727573742061206368617274206F6E6C792069662074686579207365652077686572652061206E756D62657220636F6D65732066726F6D2E3C2F703E0D0A3C703E4920686F706520616C6C2069732077656C6C207769746820796F7520616E642041636D65204865616C74682E204E6F206E65656420746F20616E737765723B20492077616E74656420746F207361792068656C6C6F2C20616E642074686174204920776F756C6420676C61646C792072657475726E20746865206661766F7572207768656E6576657220746865726520697320736F6D657468696E6720492063616E20646F20666F7220796F752E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D666662316138636464356162636132633561643162636330653736623661633966686F6D6565785F302D2D0D0A','29aede80dd6940c0c9ec6e85a8f222048f862c4e164ddefdb660be7b73751df4','[]',NULL,'2026-07-28T07:30:00.000000Z',NULL,0,'','Drafts',2963859435,133,'2026-07-28T07:30:00.000000Z','2026-07-28T07:30:00.000000Z','29aede80dd6940c0c9ec6e85a8f222048f862c4e164ddefdb660be7b73751df4',0,NULL,0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(70,1,'digest:2026-W31','digest','accepted',NULL,'<mf.a28eebad5c84ebdd36add1b58e8f6d2d@home.example>','a28eebad5c84ebdd36add1b58e8f6d2d','sam@home.example','Your interviews, week 31: 6 for you','To do: 1 question to answer, 1 time to choose, 1 promise to keep, 3
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
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]',NULL,'2026-07-28T07:30:00.000000Z',NULL,0,'2.0.0 taken','',0,0,'2026-07-28T07:30:00.000000Z','2026-07-28T07:30:00.000000Z','',0,NULL,0,0,'',NULL,'9581e3cca7eff450943637a6b6e143f2b93a472cdde03657510a710de3381b87','7a081b10b2f5d8c87092a308b14a96f6','2026-07-28T07:30:00.000000Z',NULL,'[]',1,2963848456,133,0);
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
INSERT INTO "schema_migration" VALUES(1,'0001_first','2026-11-29 15:32:44.414707');
INSERT INTO "schema_migration" VALUES(2,'0002_following','2026-11-29 15:32:44.425404');
INSERT INTO "schema_migration" VALUES(3,'0003_outgoing','2026-11-29 15:32:44.451850');
INSERT INTO "schema_migration" VALUES(4,'0004_people','2026-11-29 15:32:44.470940');
INSERT INTO "schema_migration" VALUES(5,'0005_story','2026-11-29 15:32:44.490534');
INSERT INTO "schema_migration" VALUES(6,'0008_links','2026-11-29 15:32:44.508689');
INSERT INTO "schema_migration" VALUES(7,'0011_asked','2026-11-29 15:32:44.518449');
INSERT INTO "schema_migration" VALUES(8,'0012_own_address','2026-11-29 15:32:44.530219');
INSERT INTO "schema_migration" VALUES(9,'0013_wide_uids','2026-11-29 15:32:44.532918');
INSERT INTO "schema_migration" VALUES(10,'0014_unwritten','2026-11-29 15:32:44.541106');
INSERT INTO "schema_migration" VALUES(11,'0015_indexes','2026-11-29 15:32:44.543944');
INSERT INTO "schema_migration" VALUES(12,'0016_known_mails','2026-11-29 15:32:44.547188');
INSERT INTO "schema_migration" VALUES(13,'0017_left','2026-11-29 15:32:44.548754');
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
CREATE INDEX "outgoing_owner_id_left_at" ON "outgoing" ("owner_id", "left_at");
CREATE INDEX "outgoing_owner_id_stale_uid" ON "outgoing" ("owner_id", "stale_uid");
COMMIT;
