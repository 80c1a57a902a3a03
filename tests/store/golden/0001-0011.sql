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
INSERT INTO "appointment" VALUES(1,1,1,'2ee1363d9650c3f4373060827e46a9e5@home.example','','{"uid": "2ee1363d9650c3f4373060827e46a9e5@home.example", "instance": null, "sequence": 0, "stamp": "2026-03-03T08:30:00+00:00", "starts_at": "2026-03-06T15:00:00+00:00", "minutes": 20, "place": "", "organizer": "sam@home.example", "cancelled": false, "rule": "", "answers": []}');
CREATE TABLE "asked" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "issued_id" INTEGER NOT NULL, "receipt_hash" VARCHAR(255) NOT NULL, "message_id" TEXT NOT NULL, "words" TEXT NOT NULL, "at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("issued_id") REFERENCES "issued" ("id") ON DELETE CASCADE);
CREATE TABLE "awaited" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "role" VARCHAR(255) NOT NULL, "folder" TEXT NOT NULL, "uidvalidity" INTEGER NOT NULL, "uid" INTEGER NOT NULL, "size" INTEGER NOT NULL, "arrived" CHAR(27) NOT NULL, "message_id" TEXT NOT NULL, "written" TEXT NOT NULL, "threads" TEXT NOT NULL, "object_id" VARCHAR(255) NOT NULL, "gone_at" CHAR(27), FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "command" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "message_id" TEXT NOT NULL, "at" CHAR(27) NOT NULL, "outcome" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "command" VALUES(1,1,'<179589516601.3198.2422141618684000028@home.example>','2026-03-07T08:30:00.000000Z','your notes on Jane Doe are kept; a thank-you note is being drafted.');
INSERT INTO "command" VALUES(2,1,'<179589516606.3198.14430949433257588478@home.example>','2026-03-07T08:30:00.000000Z','your notes on Tess Bond are kept; a thank-you note is being drafted.');
INSERT INTO "command" VALUES(3,1,'<179589517805.3198.9800318022966133725@home.example>','2026-03-20T08:30:00.000000Z','your notes on Priya Shah are kept; a thank-you note is being drafted.');
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
INSERT INTO "counted" VALUES(1,1,'INBOX',2591921122,101,154);
INSERT INTO "counted" VALUES(2,1,'Sent',2591922876,101,133);
CREATE TABLE "cursor" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "folder" TEXT NOT NULL, "uidvalidity" INTEGER NOT NULL, "uid" INTEGER NOT NULL, "since" CHAR(27), FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "cursor" VALUES(3,1,'Archive',2591925251,100,'2026-01-01T08:30:00.000000Z');
INSERT INTO "cursor" VALUES(4,1,'Junk',2591893661,100,'2026-01-01T08:30:00.000000Z');
INSERT INTO "cursor" VALUES(5,1,'Drafts',2591927163,133,NULL);
INSERT INTO "cursor" VALUES(9,1,'Sent',2591922876,133,'2026-01-01T08:30:00.000000Z');
INSERT INTO "cursor" VALUES(10,1,'INBOX',2591921122,154,'2026-01-01T08:30:00.000000Z');
CREATE TABLE "event" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "mail_id" INTEGER, "at" CHAR(27) NOT NULL, "kind" VARCHAR(255) NOT NULL, "detail" TEXT NOT NULL, "stage" VARCHAR(255) NOT NULL, "reasons" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE, FOREIGN KEY ("mail_id") REFERENCES "mail" ("id") ON DELETE SET NULL);
INSERT INTO "event" VALUES(1,1,1,NULL,'2026-03-02T08:30:00.000000Z','RequestAsked','{"at": "2026-03-02T08:30:00+00:00"}','research','["you asked for a request"]');
INSERT INTO "event" VALUES(2,1,2,NULL,'2026-03-02T08:30:00.000000Z','RequestAsked','{"at": "2026-03-02T08:30:00+00:00"}','research','["you asked for a request"]');
INSERT INTO "event" VALUES(3,1,3,NULL,'2026-03-02T08:30:00.000000Z','RequestAsked','{"at": "2026-03-02T08:30:00+00:00"}','research','["you asked for a request"]');
INSERT INTO "event" VALUES(10,1,1,2,'2026-03-02T08:30:00.000000Z','LetterSent','{"at": "2026-03-02T08:30:00+00:00", "kind": "request", "message_id": "<179589515884.3198.3177182729042846155@home.example>", "key": "request:1:request:1"}','requested','["research → requested", "the request was sent"]');
INSERT INTO "event" VALUES(11,1,2,3,'2026-03-02T08:30:00.000000Z','LetterSent','{"at": "2026-03-02T08:30:00+00:00", "kind": "request", "message_id": "<179589515889.3198.9741500595803722457@home.example>", "key": "request:2:request:1"}','requested','["research → requested", "the request was sent"]');
INSERT INTO "event" VALUES(12,1,3,4,'2026-03-02T08:30:00.000000Z','LetterSent','{"at": "2026-03-02T08:30:00+00:00", "kind": "request", "message_id": "<179589515895.3198.12505696356771056720@home.example>", "key": "request:3:request:1"}','requested','["research → requested", "the request was sent"]');
INSERT INTO "event" VALUES(21,1,1,14,'2026-03-03T08:30:00.000000Z','ReplyReceived','{"at": "2026-03-03T08:30:00+00:00", "message_id": "<179589515889.3198.4648103574078887666@acme.example>", "reading": {"answers": ["times", "yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": null, "kind": "exact", "offered": true, "text": "Friday, 06 March at 15:00", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Hi Sam,\n\nHappy to. How about Friday, 06 March at 15:00? Twenty minutes is fine.\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "times, offers a time", "words": "Friday, 06 March at 15:00"}, {"weight": "strong", "rule": "yes, offers a time", "words": "Friday, 06 March at 15:00"}]}}','replied','["requested → replied", "Jane Doe answered: times, yes", "their first time offered is confirmed"]');
INSERT INTO "event" VALUES(23,1,1,16,'2026-03-03T08:30:00.000000Z','LetterSent','{"at": "2026-03-03T08:30:00+00:00", "kind": "confirmation", "message_id": "<179589516134.3198.1254022727270290581@home.example>", "key": "request:1:confirmation:2026-03-06T15:00:00+00:00"}','replied','["the confirmation was sent", "the invitation is out", "your confirmation names the time"]');
INSERT INTO "event" VALUES(24,1,1,NULL,'2026-03-03T08:30:00.000000Z','InterviewAgreed','{"at": "2026-03-03T08:30:00+00:00", "starts_at": "2026-03-06T15:00:00+00:00", "minutes": 20, "place": "", "uid": ""}','scheduled','["replied → scheduled", "the interview is on 2026-03-06 15:00 UTC", "a time stands"]');
INSERT INTO "event" VALUES(25,1,1,17,'2026-03-03T13:18:00.000000Z','ReplyReceived','{"at": "2026-03-03T13:18:00+00:00", "message_id": "<179589516141.3198.12571978387901292708@acme.example>", "reading": {"answers": ["yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": "2026-03-06T15:20:00+00:00", "kind": "exact", "offered": true, "text": "Friday 6 March, 15:00 (London)", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Looking forward to it!\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "yes, takes a time the owner offered", "words": "Friday 6 March, 15:00 (London)"}]}}','scheduled','["Jane Doe answered: yes", "the time agreed stands"]');
INSERT INTO "event" VALUES(31,1,3,21,'2026-03-04T08:30:00.000000Z','ReplyReceived','{"at": "2026-03-04T08:30:00+00:00", "message_id": "<179589515900.3198.11342714172274505176@stadtwerke.example>", "reading": {"answers": ["no"], "slots": [], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Dear Sam,\n\nThank you for writing, but I''m afraid I have to decline. I wish you well with your plans.\n\nBest wishes,\nLena", "signature": "", "evidence": [{"weight": "strong", "rule": "no, refusal", "words": "have to decline"}]}}','declined','["requested → declined", "Lena Vogt answered: no", "they declined", "a short gracious answer is drafted"]');
INSERT INTO "event" VALUES(32,1,3,22,'2026-03-04T08:30:00.000000Z','LetterSent','{"at": "2026-03-04T08:30:00+00:00", "kind": "decline-answer", "message_id": "<179589516381.3198.3375968861323091633@home.example>", "key": "request:3:decline-answer:1"}','declined','["the decline-answer was sent"]');
INSERT INTO "event" VALUES(33,1,1,28,'2026-03-06T08:30:00.000000Z','LetterSent','{"at": "2026-03-06T08:30:00+00:00", "kind": "reminder", "message_id": "<179589516507.3198.16552153993345703868@home.example>", "key": "request:1:reminder:2026-03-06T15:00:00+00:00"}','scheduled','["the reminder was sent"]');
INSERT INTO "event" VALUES(35,1,1,NULL,'2026-03-06T15:20:00.000000Z','InterviewHeld','{"at": "2026-03-06T15:20:00+00:00"}','interviewed','["scheduled → interviewed", "the interview took place"]');
INSERT INTO "event" VALUES(38,1,1,NULL,'2026-03-07T08:30:00.000000Z','NotesTaken','{"at": "2026-03-07T08:30:00+00:00", "text": "Jane said that clinicians trust a chart only if they see where a number comes from.\nAdvice: start with one ward and one question.\nI promised to send her the reading list.", "notes": {"insights": [], "advice": ["start with one ward and one question."], "promises": [{"text": "I promised to send her the reading list.", "due_at": null, "mine": true}], "names": [], "leads": [], "questions": [], "rest": ["Jane said that clinicians trust a chart only if they see where a number comes from."]}}','interviewed','["your notes are kept", "notes are in: a thank-you note is drafted"]');
INSERT INTO "event" VALUES(41,1,1,37,'2026-03-07T17:00:00.000000Z','LetterSent','{"at": "2026-03-07T17:00:00+00:00", "kind": "thank-you", "message_id": "<179589516682.3198.14417792188362439696@home.example>", "key": "request:1:thank-you:1"}','thanked','["interviewed → thanked", "the thank-you was sent"]');
INSERT INTO "event" VALUES(51,1,2,46,'2026-03-11T08:30:00.000000Z','LetterSent','{"at": "2026-03-11T08:30:00+00:00", "kind": "nudge", "message_id": "<179589516940.3198.9771009059834260777@home.example>", "key": "request:2:nudge:1"}','nudged','["requested → nudged", "the nudge was sent"]');
INSERT INTO "event" VALUES(54,1,2,49,'2026-03-13T08:30:00.000000Z','ReplyReceived','{"at": "2026-03-13T08:30:00+00:00", "message_id": "<179589516946.3198.16459623444461809056@bluebird.example>", "reading": {"answers": ["referral", "no"], "slots": [], "away_until": null, "delegate": null, "people": [{"name": "Priya Shah", "address": "priya.shah@northwind.example"}], "lead": false, "new_text": "Hi Sam,\n\nI have moved on from that field, so I am not the right person. You should talk to Priya Shah (priya.shah@northwind.example), she built the whole team.\n\nOmar", "signature": "", "evidence": [{"weight": "strong", "rule": "referral, names somebody", "words": "Priya Shah"}, {"weight": "strong", "rule": "no, refusal", "words": "I am not the right"}]}}','declined','["nudged → declined", "Omar Haddad answered: referral, no", "they pointed to Priya Shah", "they declined", "a short gracious answer is drafted"]');
INSERT INTO "event" VALUES(55,1,2,50,'2026-03-13T08:30:00.000000Z','LetterSent','{"at": "2026-03-13T08:30:00+00:00", "kind": "decline-answer", "message_id": "<179589517114.3198.3238456938122770850@home.example>", "key": "request:2:decline-answer:1"}','declined','["the decline-answer was sent"]');
INSERT INTO "event" VALUES(61,1,2,NULL,'2026-03-17T08:30:00.000000Z','ReferralAnswered','{"at": "2026-03-17T08:30:00+00:00", "contact": 11, "request": 11, "name": "Priya Shah", "met": false}','declined','["Priya Shah answered: a word of thanks is drafted"]');
INSERT INTO "event" VALUES(63,1,2,55,'2026-03-17T08:30:00.000000Z','LetterSent','{"at": "2026-03-17T08:30:00+00:00", "kind": "referrer-told", "message_id": "<179589517451.3198.9414441417131079143@home.example>", "key": "request:2:referrer-told:11"}','declined','["the referrer-told was sent"]');
INSERT INTO "event" VALUES(65,1,2,NULL,'2026-03-18T08:30:00.000000Z','ReferralAnswered','{"at": "2026-03-18T08:30:00+00:00", "contact": 11, "request": 11, "name": "Priya Shah", "met": false}','declined','["they were told of Priya Shah"]');
INSERT INTO "event" VALUES(70,1,2,NULL,'2026-03-19T17:00:00.000000Z','ReferralAnswered','{"at": "2026-03-19T17:00:00+00:00", "contact": 11, "request": 11, "name": "Priya Shah", "met": true}','declined','["they were told of Priya Shah"]');
INSERT INTO "event" VALUES(74,1,1,NULL,'2026-03-22T17:00:00.000000Z','AdviceFollowed','{"at": "2026-03-22T17:00:00+00:00", "advice": 1, "outcome": "I began with one ward, and the nurses asked for more"}','thanked','["you followed their advice", "they may hear what came of it"]');
INSERT INTO "event" VALUES(75,1,1,NULL,'2026-03-22T17:00:00.000000Z','PromiseKept','{"at": "2026-03-22T17:00:00+00:00", "promise": 1}','thanked','["the promise is kept"]');
INSERT INTO "event" VALUES(76,1,1,67,'2026-03-23T08:30:00.000000Z','LetterSent','{"at": "2026-03-23T08:30:00+00:00", "kind": "advice-done", "message_id": "<179589518164.3198.5326115460441874065@home.example>", "key": "request:1:advice-done:1"}','thanked','["the advice-done was sent"]');
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
INSERT INTO "invitation" VALUES(1,1,1,'2ee1363d9650c3f4373060827e46a9e5@home.example','');
CREATE TABLE "issued" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "id_hash" VARCHAR(255) NOT NULL, "kind" VARCHAR(255) NOT NULL, "request_id" INTEGER, "issued_at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "issued" VALUES(38,1,'87bb6a3c3560690168761eb8169f6292b99db4c5357c9974716837bdec31d179','digest',NULL,'2026-07-21T07:30:00.000000Z');
INSERT INTO "issued" VALUES(39,1,'01b6f67947b0559c61ee263accb1881e6ecf33b2183fb8b665f27a9de58e7636','digest',NULL,'2026-07-28T07:30:00.000000Z');
CREATE TABLE "item" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "issued_id" INTEGER NOT NULL, "number" INTEGER NOT NULL, "request_id" INTEGER, "key" VARCHAR(255) NOT NULL, "text" TEXT NOT NULL, "sha256" VARCHAR(255) NOT NULL DEFAULT '', FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("issued_id") REFERENCES "issued" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "item" VALUES(83,1,39,3,1,'contact:1:check-in:2026-07','check in to Jane Doe','20bac6dbbe8921e97822e2439a0d38d6b850b1e959c872108e9d879f2d3c4c23');
CREATE TABLE "job" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "key" VARCHAR(255) NOT NULL, "at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "job" VALUES(66,1,'digest:2026-W30','2026-07-21T07:30:00.000000Z');
INSERT INTO "job" VALUES(67,1,'junk:2026-07-28','2026-07-28T07:30:00.000000Z');
INSERT INTO "job" VALUES(68,1,'digest:2026-W31','2026-07-28T07:30:00.000000Z');
CREATE TABLE "known_id" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "message_id" TEXT NOT NULL, "request_id" INTEGER NOT NULL, "letter_id" INTEGER, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE, FOREIGN KEY ("letter_id") REFERENCES "letter" ("id") ON DELETE CASCADE);
INSERT INTO "known_id" VALUES(1,1,'<179589515884.3198.3177182729042846155@home.example>',1,1);
INSERT INTO "known_id" VALUES(2,1,'<mf.35bec470cd9f1463d9bbbbcd8b2d1483@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(3,1,'<179589515889.3198.9741500595803722457@home.example>',2,2);
INSERT INTO "known_id" VALUES(4,1,'<mf.6144a25781f010fece7b751b61cafdca@home.example>',2,NULL);
INSERT INTO "known_id" VALUES(5,1,'<179589515895.3198.12505696356771056720@home.example>',3,3);
INSERT INTO "known_id" VALUES(6,1,'<mf.d81db9b9f3573aaba558ad5a13b430e7@home.example>',3,NULL);
INSERT INTO "known_id" VALUES(21,1,'<179589515889.3198.4648103574078887666@acme.example>',1,NULL);
INSERT INTO "known_id" VALUES(23,1,'<179589516134.3198.1254022727270290581@home.example>',1,10);
INSERT INTO "known_id" VALUES(24,1,'<mf.6375fd33af799f83eab7222e5ca64a27@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(25,1,'<179589516141.3198.12571978387901292708@acme.example>',1,NULL);
INSERT INTO "known_id" VALUES(30,1,'<179589515900.3198.11342714172274505176@stadtwerke.example>',3,NULL);
INSERT INTO "known_id" VALUES(31,1,'<179589516381.3198.3375968861323091633@home.example>',3,12);
INSERT INTO "known_id" VALUES(32,1,'<mf.a1b436bc35e9cf2f320a922dc968a6d8@home.example>',3,NULL);
INSERT INTO "known_id" VALUES(33,1,'<179589516507.3198.16552153993345703868@home.example>',1,13);
INSERT INTO "known_id" VALUES(34,1,'<mf.7b9645ae98d27cd0c900ff3adfd84ce9@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(39,1,'<179589516682.3198.14417792188362439696@home.example>',1,16);
INSERT INTO "known_id" VALUES(40,1,'<mf.54f13b7e6c46ee75136c972bc4aeb4bd@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(49,1,'<179589516940.3198.9771009059834260777@home.example>',2,20);
INSERT INTO "known_id" VALUES(50,1,'<mf.89988a16abd73f2b077f515c789efdba@home.example>',2,NULL);
INSERT INTO "known_id" VALUES(55,1,'<179589516946.3198.16459623444461809056@bluebird.example>',2,NULL);
INSERT INTO "known_id" VALUES(56,1,'<179589517114.3198.3238456938122770850@home.example>',2,23);
INSERT INTO "known_id" VALUES(57,1,'<mf.ba8ea2ceaa060433cb420e4c5bbdb70d@home.example>',2,NULL);
INSERT INTO "known_id" VALUES(63,1,'<179589517451.3198.9414441417131079143@home.example>',2,26);
INSERT INTO "known_id" VALUES(64,1,'<mf.932115f9e7326bf9321454e8408df517@home.example>',2,NULL);
INSERT INTO "known_id" VALUES(73,1,'<179589518164.3198.5326115460441874065@home.example>',1,30);
INSERT INTO "known_id" VALUES(74,1,'<mf.70dae1370807ef1c18be6c563f805205@home.example>',1,NULL);
CREATE TABLE "known_thread" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "thread" VARCHAR(255) NOT NULL, "request_id" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "known_thread" VALUES(1,1,'id:T33eaf4dc202210be2db4cfd3844d447c',1);
INSERT INTO "known_thread" VALUES(2,1,'id:T5e6893de6b1a29372ab77e7051014a8d',2);
INSERT INTO "known_thread" VALUES(3,1,'id:Tb05ea60a45441dccb213a3908b206065',3);
INSERT INTO "known_thread" VALUES(14,1,'id:T51c621d2094d9697c02fd2f09e4c7405',2);
INSERT INTO "known_thread" VALUES(15,1,'id:Tac1c0d2aca56a4f1c0f301eda40af02f',1);
CREATE TABLE "lead" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER, "text" TEXT NOT NULL, "at" CHAR(27) NOT NULL, "closed" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
CREATE TABLE "lease" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "holder" VARCHAR(255) NOT NULL, "machine" VARCHAR(255) NOT NULL, "boot" VARCHAR(255) NOT NULL, "place" VARCHAR(255) NOT NULL, "until" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "letter" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "message_id" TEXT NOT NULL, "kind" VARCHAR(255) NOT NULL, "subject" TEXT NOT NULL, "sent_at" CHAR(27) NOT NULL, "text" TEXT NOT NULL, "references" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "letter" VALUES(1,1,1,'<179589515884.3198.3177182729042846155@home.example>','request','A fellow graduate with a few questions','2026-03-02T08:30:00.000000Z','Dear Jane Doe,

We both studied at Leeds. Today I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

I read that you lead the team that reads hospital data, and it made me want to ask how you found your way into this work.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.35bec470cd9f1463d9bbbbcd8b2d1483@home.example>"]');
INSERT INTO "letter" VALUES(2,1,2,'<179589515889.3198.9741500595803722457@home.example>','request','Your work at Bluebird: a few questions','2026-03-02T08:30:00.000000Z','Dear Omar Haddad,

We have not met; I am writing because I read that you wrote about measuring waiting times. I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

Articles tell me only so much about how this looks from the inside at Bluebird; you could tell me the rest.

Would you be willing to talk with me for 20 minutes? Any time that suits your calendar suits me, and if now is not the moment, I understand.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.6144a25781f010fece7b751b61cafdca@home.example>"]');
INSERT INTO "letter" VALUES(3,1,3,'<179589515895.3198.12505696356771056720@home.example>','request','Your work at Stadtwerke: a few questions','2026-03-02T08:30:00.000000Z','Dear Lena Vogt,

We met at the health data days in Berlin. It has stayed with me, because I am a nurse moving into health data and I am trying to learn how hospitals put their data to use.

Since then I have read that you presented a dashboard for wards. There must be more to say than fitted in that day.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.d81db9b9f3573aaba558ad5a13b430e7@home.example>"]');
INSERT INTO "letter" VALUES(10,1,1,'<179589516134.3198.1254022727270290581@home.example>','confirmation','Re: A fellow graduate with a few questions','2026-03-03T08:30:00.000000Z','Hi Jane,

Thank you for making time. I have us down for Friday 6 March, 15:00 (London), for 20 minutes, and an invitation for your calendar comes with this mail.

So that you know what I would like to ask:

- What does a normal week look like?
- What should I learn first?

Tell me the number or link you like to use, and I will call you there. If anything comes up, a short word is enough and we will find another time.

Best wishes,
Sam

Sent in a hurry.','["<mf.35bec470cd9f1463d9bbbbcd8b2d1483@home.example>", "<179589515884.3198.3177182729042846155@home.example>", "<179589515889.3198.4648103574078887666@acme.example>", "<mf.6375fd33af799f83eab7222e5ca64a27@home.example>"]');
INSERT INTO "letter" VALUES(12,1,3,'<179589516381.3198.3375968861323091633@home.example>','decline-answer','Re: Your work at Stadtwerke: a few questions','2026-03-04T08:30:00.000000Z','Hi Lena,

Thank you for telling me, and for taking the time to write at all. I quite understand, and I won''t come back to you about this.

I wish you all the best for your work at Stadtwerke.

Best wishes,
Sam

Sent in a hurry.','["<mf.d81db9b9f3573aaba558ad5a13b430e7@home.example>", "<179589515895.3198.12505696356771056720@home.example>", "<179589515900.3198.11342714172274505176@stadtwerke.example>", "<mf.a1b436bc35e9cf2f320a922dc968a6d8@home.example>"]');
INSERT INTO "letter" VALUES(13,1,1,'<179589516507.3198.16552153993345703868@home.example>','reminder','Re: A fellow graduate with a few questions','2026-03-06T08:30:00.000000Z','Hi Jane,

I look forward to our conversation: Friday 6 March, 15:00 (London). I will be on time, and 20 minutes are plenty.

If something has come up, a short word is enough and we will find another time.

Best wishes,
Sam

Sent in a hurry.','["<mf.35bec470cd9f1463d9bbbbcd8b2d1483@home.example>", "<179589515884.3198.3177182729042846155@home.example>", "<179589515889.3198.4648103574078887666@acme.example>", "<mf.6375fd33af799f83eab7222e5ca64a27@home.example>", "<179589516134.3198.1254022727270290581@home.example>", "<179589516141.3198.12571978387901292708@acme.example>", "<mf.7b9645ae98d27cd0c900ff3adfd84ce9@home.example>"]');
INSERT INTO "letter" VALUES(16,1,1,'<179589516682.3198.14417792188362439696@home.example>','thank-you','Re: A fellow graduate with a few questions','2026-03-07T17:00:00.000000Z','Hi Jane,

Thank you for the conversation on Friday 6 March, and for speaking so openly. One thing you said has stayed with me: clinicians trust a chart only if they see where a number comes from.

I am taking your advice, too: start with one ward and one question. I will tell you what comes of it.

Best wishes,
Sam

Sent in a hurry.','["<mf.35bec470cd9f1463d9bbbbcd8b2d1483@home.example>", "<179589515884.3198.3177182729042846155@home.example>", "<179589515889.3198.4648103574078887666@acme.example>", "<mf.6375fd33af799f83eab7222e5ca64a27@home.example>", "<179589516134.3198.1254022727270290581@home.example>", "<179589516141.3198.12571978387901292708@acme.example>", "<mf.7b9645ae98d27cd0c900ff3adfd84ce9@home.example>", "<179589516507.3198.16552153993345703868@home.example>", "<mf.54f13b7e6c46ee75136c972bc4aeb4bd@home.example>"]');
INSERT INTO "letter" VALUES(20,1,2,'<179589516940.3198.9771009059834260777@home.example>','nudge','Re: Your work at Bluebird: a few questions','2026-03-11T08:30:00.000000Z','Dear Omar Haddad,

I know how quickly mail piles up, so here is mine on top once more: I would still love to learn from you how hospitals put their data to use.

Would 20 minutes be possible some time this month? Any time that suits your calendar suits me. And if now is not the moment, that is quite all right, and I won''t write about it again.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.6144a25781f010fece7b751b61cafdca@home.example>", "<179589515889.3198.9741500595803722457@home.example>", "<mf.89988a16abd73f2b077f515c789efdba@home.example>"]');
INSERT INTO "letter" VALUES(23,1,2,'<179589517114.3198.3238456938122770850@home.example>','decline-answer','Re: Your work at Bluebird: a few questions','2026-03-13T08:30:00.000000Z','Hi Omar,

Thank you for telling me, and for taking the time to write at all. I quite understand, and I won''t come back to you about this.

I wish you all the best for your work at Bluebird.

Best wishes,
Sam

Sent in a hurry.','["<mf.6144a25781f010fece7b751b61cafdca@home.example>", "<179589515889.3198.9741500595803722457@home.example>", "<mf.89988a16abd73f2b077f515c789efdba@home.example>", "<179589516940.3198.9771009059834260777@home.example>", "<179589516946.3198.16459623444461809056@bluebird.example>", "<mf.ba8ea2ceaa060433cb420e4c5bbdb70d@home.example>"]');
INSERT INTO "letter" VALUES(26,1,2,'<179589517451.3198.9414441417131079143@home.example>','referrer-told','Thank you for pointing me to Priya','2026-03-17T08:30:00.000000Z','Hi Omar,

Thank you for pointing me to Priya Shah, who answered kindly. Your word opened that door, and I wanted you to know.

Best wishes,
Sam

Sent in a hurry.','["<mf.932115f9e7326bf9321454e8408df517@home.example>"]');
INSERT INTO "letter" VALUES(30,1,1,'<179589518164.3198.5326115460441874065@home.example>','advice-done','I did what you advised','2026-03-23T08:30:00.000000Z','Hi Jane,

When we talked on Friday 6 March, you gave me this advice: start with one ward and one question. I did it, and this is what came of it: I began with one ward, and the nurses asked for more.

I would not have begun there without you, so thank you. No need to answer; I only wanted you to know that it was worth your time.

Best wishes,
Sam

Sent in a hurry.','["<mf.70dae1370807ef1c18be6c563f805205@home.example>"]');
CREATE TABLE "link" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "mail_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("mail_id") REFERENCES "mail" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "link" VALUES(1,1,2,1);
INSERT INTO "link" VALUES(2,1,3,2);
INSERT INTO "link" VALUES(3,1,4,3);
INSERT INTO "link" VALUES(12,1,14,1);
INSERT INTO "link" VALUES(14,1,16,1);
INSERT INTO "link" VALUES(15,1,17,1);
INSERT INTO "link" VALUES(19,1,21,3);
INSERT INTO "link" VALUES(20,1,22,3);
INSERT INTO "link" VALUES(21,1,28,1);
INSERT INTO "link" VALUES(24,1,37,1);
INSERT INTO "link" VALUES(30,1,46,2);
INSERT INTO "link" VALUES(33,1,49,2);
INSERT INTO "link" VALUES(34,1,50,2);
INSERT INTO "link" VALUES(38,1,55,2);
INSERT INTO "link" VALUES(44,1,67,1);
CREATE TABLE "look_back" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "since" CHAR(27), "sent" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "mail" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "message_id" TEXT NOT NULL, "sha256" VARCHAR(255) NOT NULL, "role" VARCHAR(255) NOT NULL, "folder" TEXT NOT NULL, "uidvalidity" INTEGER NOT NULL, "uid" INTEGER NOT NULL, "author" VARCHAR(255) NOT NULL, "subject" TEXT NOT NULL, "arrived" CHAR(27) NOT NULL, "references" TEXT NOT NULL, "reading" TEXT NOT NULL, "evidence" TEXT NOT NULL, "rivals" TEXT NOT NULL, "identity" VARCHAR(255) NOT NULL DEFAULT '', "object_id" VARCHAR(255) NOT NULL DEFAULT '', "size" INTEGER NOT NULL DEFAULT 0, "written" TEXT NOT NULL DEFAULT '', "settled" INTEGER NOT NULL DEFAULT FALSE, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "mail" VALUES(2,1,'<179589515884.3198.3177182729042846155@home.example>','8cc8f31e5fb612a3f4b627f5733ef9445601130407503d35362c02aaa761f082','sent','Sent',2591922876,101,'Sam Rivera <sam@home.example>','A fellow graduate with a few questions','2026-03-02T08:30:00.000000Z','["<mf.35bec470cd9f1463d9bbbbcd8b2d1483@home.example>"]','','["mark: 35bec470"]','[]','36ff342902a8ac6a7b34265c59fa8dc6d3457fbac6bfae2b59b79b4933502922','id:Maca36ad33fe71bced8638bf48f3f3fd6',822,'Mon, 02 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(3,1,'<179589515889.3198.9741500595803722457@home.example>','49733f2d44c2662ba429484b035336ba8bf6f03b2c57af951dba208ad8df4d0e','sent','Sent',2591922876,102,'Sam Rivera <sam@home.example>','Your work at Bluebird: a few questions','2026-03-02T08:30:00.000000Z','["<mf.6144a25781f010fece7b751b61cafdca@home.example>"]','','["mark: 6144a257"]','[]','2e5baf0133b95d169198be722931c61a23ec55a52c5ac452c8e26313ca51b36f','id:M9f1d3f17ee5db93c407cdbe4e379525b',910,'Mon, 02 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(4,1,'<179589515895.3198.12505696356771056720@home.example>','0b6247158dfe62c3d2a87bc6bec13e9805fc2536858295e008f3fbe5c079b897','sent','Sent',2591922876,103,'Sam Rivera <sam@home.example>','Your work at Stadtwerke: a few questions','2026-03-02T08:30:00.000000Z','["<mf.d81db9b9f3573aaba558ad5a13b430e7@home.example>"]','','["mark: d81db9b9"]','[]','b16f0e0d262cefd3ab09b5dd3299968bcb4dc7f79c4fbb59b938492277fcae64','id:M5db697676b1d55ccceb146d449c0bd7c',868,'Mon, 02 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(14,1,'<179589515889.3198.4648103574078887666@acme.example>','2d3c69bda73ed8f896e643444b6474702c1e33e27010776cb32b4ba4e6d50c0a','inbox','INBOX',2591921122,105,'Jane Doe <jane.doe@acme.example>','Re: A fellow graduate with a few questions','2026-03-03T08:30:00.000000Z','["<mf.35bec470cd9f1463d9bbbbcd8b2d1483@home.example>", "<179589515884.3198.3177182729042846155@home.example>", "<179589515884.3198.3177182729042846155@home.example>"]','{"answers": ["times", "yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": null, "kind": "exact", "offered": true, "text": "Friday, 06 March at 15:00", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Hi Sam,\n\nHappy to. How about Friday, 06 March at 15:00? Twenty minutes is fine.\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "times, offers a time", "words": "Friday, 06 March at 15:00"}, {"weight": "strong", "rule": "yes, offers a time", "words": "Friday, 06 March at 15:00"}]}','["in-reply-to: <179589515884.3198.3177182729042846155@home.example>", "references: <179589515884.3198.3177182729042846155@home.example>"]','[]','3565f7d8d238ddd1e9745a87a32ab5908df15616176656aac88983486b8d83cf','id:M20e5b1b113e72196aa03fe0bc888e5c9',1155,'Tue, 03 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(16,1,'<179589516134.3198.1254022727270290581@home.example>','1432fdff251bbb75c6d12c9429a0e6bddc3c14d7ce73d0dbf670b2f8e7a9859f','sent','Sent',2591922876,110,'Sam Rivera <sam@home.example>','Re: A fellow graduate with a few questions','2026-03-03T08:30:00.000000Z','["<mf.35bec470cd9f1463d9bbbbcd8b2d1483@home.example>", "<179589515884.3198.3177182729042846155@home.example>", "<179589515889.3198.4648103574078887666@acme.example>", "<mf.6375fd33af799f83eab7222e5ca64a27@home.example>", "<179589515889.3198.4648103574078887666@acme.example>"]','','["mark: 6375fd33"]','[]','35b7b8a924c6a2b11d88ab5e99b31bd8fa2066c979f169efbb8a7bd7ced4630a','id:Mee52196c886b4af16c7895f71dce663a',1090,'Tue, 03 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(17,1,'<179589516141.3198.12571978387901292708@acme.example>','1b72d9c1d577931ebbd270d264f3e32e1db704d3a92687a411dfbb4c546f58dd','inbox','INBOX',2591921122,107,'Jane Doe <jane.doe@acme.example>','Re: A fellow graduate with a few questions','2026-03-03T13:18:00.000000Z','["<mf.35bec470cd9f1463d9bbbbcd8b2d1483@home.example>", "<179589515884.3198.3177182729042846155@home.example>", "<179589515889.3198.4648103574078887666@acme.example>", "<mf.6375fd33af799f83eab7222e5ca64a27@home.example>", "<179589516134.3198.1254022727270290581@home.example>", "<179589516134.3198.1254022727270290581@home.example>"]','{"answers": ["yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": "2026-03-06T15:20:00+00:00", "kind": "exact", "offered": true, "text": "Friday 6 March, 15:00 (London)", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Looking forward to it!\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "yes, takes a time the owner offered", "words": "Friday 6 March, 15:00 (London)"}]}','["in-reply-to: <179589516134.3198.1254022727270290581@home.example>", "references: <179589515884.3198.3177182729042846155@home.example>"]','[]','311c76f76e8e01b8ed480f562825bb955aaf419595a2b03271811b8b87e18ec4','id:Me454199615c4649879e48dce3054db81',1305,'Tue, 03 Mar 2026 13:18:00 +0000',0);
INSERT INTO "mail" VALUES(21,1,'<179589515900.3198.11342714172274505176@stadtwerke.example>','f4182a5e56286eaa546479e159590b101c2c1b8e4edad6ff2c822b05716298e6','inbox','INBOX',2591921122,110,'Lena Vogt <lena.vogt@stadtwerke.example>','Re: Your work at Stadtwerke: a few questions','2026-03-04T08:30:00.000000Z','["<mf.d81db9b9f3573aaba558ad5a13b430e7@home.example>", "<179589515895.3198.12505696356771056720@home.example>", "<179589515895.3198.12505696356771056720@home.example>"]','{"answers": ["no"], "slots": [], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Dear Sam,\n\nThank you for writing, but I''m afraid I have to decline. I wish you well with your plans.\n\nBest wishes,\nLena", "signature": "", "evidence": [{"weight": "strong", "rule": "no, refusal", "words": "have to decline"}]}','["in-reply-to: <179589515895.3198.12505696356771056720@home.example>", "references: <179589515895.3198.12505696356771056720@home.example>"]','[]','050a109a32557c38049db83337d43b16e407f711656e4b02823312e028357843','id:M3e7ee142aeadb484391d206af31aa12c',1250,'Wed, 04 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(22,1,'<179589516381.3198.3375968861323091633@home.example>','78a14336457bbea6ce998cf0b1fc8dacbb522d8c0917ae6ebf6268e4295047cb','sent','Sent',2591922876,112,'Sam Rivera <sam@home.example>','Re: Your work at Stadtwerke: a few questions','2026-03-04T08:30:00.000000Z','["<mf.d81db9b9f3573aaba558ad5a13b430e7@home.example>", "<179589515895.3198.12505696356771056720@home.example>", "<179589515900.3198.11342714172274505176@stadtwerke.example>", "<mf.a1b436bc35e9cf2f320a922dc968a6d8@home.example>", "<179589515900.3198.11342714172274505176@stadtwerke.example>"]','','["mark: a1b436bc"]','[]','412a977ac19280ae81d7e459458f3e6c24d93e8be8935843fdcd786d0b4b82f4','id:Me764d9947f0b3b370c21c542528c6649',881,'Wed, 04 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(28,1,'<179589516507.3198.16552153993345703868@home.example>','29d23aadcf01730bfa852951323b4dc57911af35e183d506d40b6397c83ae0ef','sent','Sent',2591922876,113,'Sam Rivera <sam@home.example>','Re: A fellow graduate with a few questions','2026-03-06T08:30:00.000000Z','["<mf.35bec470cd9f1463d9bbbbcd8b2d1483@home.example>", "<179589515884.3198.3177182729042846155@home.example>", "<179589515889.3198.4648103574078887666@acme.example>", "<mf.6375fd33af799f83eab7222e5ca64a27@home.example>", "<179589516134.3198.1254022727270290581@home.example>", "<179589516141.3198.12571978387901292708@acme.example>", "<mf.7b9645ae98d27cd0c900ff3adfd84ce9@home.example>", "<179589516141.3198.12571978387901292708@acme.example>"]','','["mark: 7b9645ae"]','[]','26e644a217b430c7cd344593b79346c5542f1f64165dfd93053878f38fb08875','id:M24d30408f5edfa93ef035297b780861e',1029,'Fri, 06 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(37,1,'<179589516682.3198.14417792188362439696@home.example>','7eeefa9ceeb09ff37bb219aaa65f99d4967bcada4f980720fab13c3a1bde1226','sent','Sent',2591922876,118,'Sam Rivera <sam@home.example>','Re: A fellow graduate with a few questions','2026-03-07T17:00:00.000000Z','["<mf.35bec470cd9f1463d9bbbbcd8b2d1483@home.example>", "<179589515884.3198.3177182729042846155@home.example>", "<179589515889.3198.4648103574078887666@acme.example>", "<mf.6375fd33af799f83eab7222e5ca64a27@home.example>", "<179589516134.3198.1254022727270290581@home.example>", "<179589516141.3198.12571978387901292708@acme.example>", "<mf.7b9645ae98d27cd0c900ff3adfd84ce9@home.example>", "<179589516507.3198.16552153993345703868@home.example>", "<mf.54f13b7e6c46ee75136c972bc4aeb4bd@home.example>", "<179589516507.3198.16552153993345703868@home.example>"]','','["mark: 54f13b7e"]','[]','158c5403ac08bf10fc2a0492f1128ad574c5d5a26c29a24d7304b598edd90f9d','id:Mf6c1e8463ee3137c1c571533ccc01570',1228,'Sat, 07 Mar 2026 17:00:00 +0000',0);
INSERT INTO "mail" VALUES(46,1,'<179589516940.3198.9771009059834260777@home.example>','ae45d27605606ee32f49e286faed7b27da22abe26ad8d710c2dacfd0b432099c','sent','Sent',2591922876,122,'Sam Rivera <sam@home.example>','Re: Your work at Bluebird: a few questions','2026-03-11T08:30:00.000000Z','["<mf.6144a25781f010fece7b751b61cafdca@home.example>", "<179589515889.3198.9741500595803722457@home.example>", "<mf.89988a16abd73f2b077f515c789efdba@home.example>", "<179589515889.3198.9741500595803722457@home.example>"]','','["mark: 89988a16"]','[]','f9c60758e685b018d3f616bbd463309350d8bee1e89a89999836359cb86491b8','id:M6ba62153471b5bfebd5953307f6bdc44',968,'Wed, 11 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(49,1,'<179589516946.3198.16459623444461809056@bluebird.example>','c78173e21593fda36b0d7d6b33623b498d958b8ef8ae50f9a791ab33d6e7ae0a','inbox','INBOX',2591921122,127,'Omar Haddad <omar@bluebird.example>','Re: Your work at Bluebird: a few questions','2026-03-13T08:30:00.000000Z','["<mf.6144a25781f010fece7b751b61cafdca@home.example>", "<179589515889.3198.9741500595803722457@home.example>", "<mf.89988a16abd73f2b077f515c789efdba@home.example>", "<179589516940.3198.9771009059834260777@home.example>", "<179589516940.3198.9771009059834260777@home.example>"]','{"answers": ["referral", "no"], "slots": [], "away_until": null, "delegate": null, "people": [{"name": "Priya Shah", "address": "priya.shah@northwind.example"}], "lead": false, "new_text": "Hi Sam,\n\nI have moved on from that field, so I am not the right person. You should talk to Priya Shah (priya.shah@northwind.example), she built the whole team.\n\nOmar", "signature": "", "evidence": [{"weight": "strong", "rule": "referral, names somebody", "words": "Priya Shah"}, {"weight": "strong", "rule": "no, refusal", "words": "I am not the right"}]}','["in-reply-to: <179589516940.3198.9771009059834260777@home.example>", "references: <179589515889.3198.9741500595803722457@home.example>"]','[]','0b3a8dce64c818444f28254a7fb1b706fbfa3abf1b47bd7727ee5f4d49c8e74c','id:Md46d3cc76f0b9b8a2124ae4a2e4fc71e',1316,'Fri, 13 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(50,1,'<179589517114.3198.3238456938122770850@home.example>','861ea2513c3dedb77d800a60fa072b882bf8758c3acc6c893a8d0347e1b97122','sent','Sent',2591922876,125,'Sam Rivera <sam@home.example>','Re: Your work at Bluebird: a few questions','2026-03-13T08:30:00.000000Z','["<mf.6144a25781f010fece7b751b61cafdca@home.example>", "<179589515889.3198.9741500595803722457@home.example>", "<mf.89988a16abd73f2b077f515c789efdba@home.example>", "<179589516940.3198.9771009059834260777@home.example>", "<179589516946.3198.16459623444461809056@bluebird.example>", "<mf.ba8ea2ceaa060433cb420e4c5bbdb70d@home.example>", "<179589516946.3198.16459623444461809056@bluebird.example>"]','','["mark: ba8ea2ce"]','[]','a460aec67522c903f7d0a574ea76e14b4ffec53fbb75b7dfc5d5193635c1e64f','id:M199f73da702805236598b56abf2a1e35',971,'Fri, 13 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(55,1,'<179589517451.3198.9414441417131079143@home.example>','0a1e00a5389548554dc01719c1ad188874730e5a4be62fe60d9198a03edb5ad2','sent','Sent',2591922876,128,'Sam Rivera <sam@home.example>','Thank you for pointing me to Priya','2026-03-17T08:30:00.000000Z','["<mf.932115f9e7326bf9321454e8408df517@home.example>"]','','["mark: 932115f9"]','[]','8008fd273e08836f399fc05d0a9b4a7a1ea371ec22e7bf6ec07b8f3dceee2e0a','id:M604f7d3c4f06128ab3e5e90f1ed5f686',559,'Tue, 17 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(67,1,'<179589518164.3198.5326115460441874065@home.example>','c6cac2923f4504bb114e4f5d16d97dbf89b939bbf8c27b6261ebcfe0459d80d8','sent','Sent',2591922876,133,'Sam Rivera <sam@home.example>','I did what you advised','2026-03-23T08:30:00.000000Z','["<mf.70dae1370807ef1c18be6c563f805205@home.example>"]','','["mark: 70dae137"]','[]','6f5abca06fa5aa3d06b5af2ecd57cbb949f5efde87c3a497aff27aae8aff56f5','id:M2895cf7f15e1e4f79d856d5e21bd2a4a',751,'Mon, 23 Mar 2026 08:30:00 +0000',0);
CREATE TABLE "note" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "at" CHAR(27) NOT NULL, "text" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "note" VALUES(1,1,1,'2026-03-07T08:30:00.000000Z','Jane said that clinicians trust a chart only if they see where a number comes from.
Advice: start with one ward and one question.
I promised to send her the reading list.');
CREATE TABLE "organisation" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "key" VARCHAR(255) NOT NULL, "name" VARCHAR(255) NOT NULL, "domains" TEXT NOT NULL, "notes" TEXT NOT NULL, "stopped" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "outgoing" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "key" VARCHAR(255) NOT NULL, "kind" VARCHAR(255) NOT NULL, "state" VARCHAR(255) NOT NULL, "request_id" INTEGER, "message_id" TEXT NOT NULL, "token" VARCHAR(255) NOT NULL, "recipient" VARCHAR(255) NOT NULL, "subject" TEXT NOT NULL, "text" TEXT NOT NULL, "octets" BLOB NOT NULL, "sha256" VARCHAR(255) NOT NULL, "findings" TEXT NOT NULL, "starts_at" CHAR(27), "due_at" CHAR(27) NOT NULL, "expires_at" CHAR(27), "attempts" INTEGER NOT NULL, "remark" TEXT NOT NULL, "draft_folder" TEXT NOT NULL, "draft_uidvalidity" INTEGER NOT NULL, "draft_uid" INTEGER NOT NULL, "created_at" CHAR(27) NOT NULL, "changed_at" CHAR(27) NOT NULL, "draft_sha256" VARCHAR(255) NOT NULL DEFAULT '', "touched" INTEGER NOT NULL DEFAULT FALSE, "gone_since" CHAR(27), "stale_uidvalidity" INTEGER NOT NULL DEFAULT 0, "stale_uid" INTEGER NOT NULL DEFAULT 0, "stale_sha256" VARCHAR(255) NOT NULL DEFAULT '', "approved_at" CHAR(27), "approved_sha256" VARCHAR(255) NOT NULL DEFAULT '', "claim" VARCHAR(255) NOT NULL DEFAULT '', "left_at" CHAR(27), "deferred_since" CHAR(27), "server_ids" TEXT NOT NULL DEFAULT '[]', "is_told" INTEGER NOT NULL DEFAULT FALSE, "sent_uidvalidity" INTEGER NOT NULL DEFAULT 0, "sent_uid" INTEGER NOT NULL DEFAULT 0, "copy_begun" INTEGER NOT NULL DEFAULT FALSE, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "outgoing" VALUES(1,1,'request:1:request:1','request','sent_by_owner',1,'<mf.35bec470cd9f1463d9bbbbcd8b2d1483@home.example>','35bec470cd9f1463d9bbbbcd8b2d1483','jane.doe@acme.example','A fellow graduate with a few questions','Dear Jane Doe,

We both studied at Leeds. Today I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

I read that you lead the team that reads hospital data, and it made me want to ask how you found your way into this work.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A20412066656C6C6F772067726164756174652077697468206120666577207175657374696F6E730D0A446174653A204D6F6E2C203032204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E333562656334373063643966313436336439626262626364386232643134383340686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E333562656334373063643966313436336439626262626364386232643134383340686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2033356265633437306364396631343633643962626262636438623264313438330D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663335626563343730636439663134363364396262626263643862326431343833686F6D6565785F30220D0A0D0A2D2D3D5F6D663335626563343730636439663134363364396262626263643862326431343833686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204A616E6520446F652C0D0A0D0A576520626F74682073747564696564206174204C656564732E20546F646179204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A492072656164207468617420796F75206C65616420746865207465616D207468617420726561647320686F73706974616C20646174612C20616E64206974206D616465206D652077616E7420746F2061736B20686F7720796F7520666F756E6420796F75722077617920696E746F207468697320776F726B2E0D0A0D0A576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D663335626563343730636439663134363364396262626263643862326431343833686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204A616E6520446F652C3C2F703E0D0A3C703E576520626F74682073747564696564206174204C656564732E20546F646179204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E492072656164207468617420796F75206C65616420746865207465616D207468617420726561647320686F73706974616C20646174612C20616E64206974206D616465206D652077616E7420746F2061736B20686F7720796F7520666F756E6420796F75722077617920696E746F207468697320776F726B2E3C2F703E0D0A3C703E576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663335626563343730636439663134363364396262626263643862326431343833686F6D6565785F302D2D0D0A','7a2d36e71d113835740a1613f87fb7e709b9bef5d58435ccd3055c2e87043bd3','[]',NULL,'2026-03-02T08:30:00.000000Z',NULL,0,'','Drafts',2591927163,101,'2026-03-02T08:30:00.000000Z','2026-03-02T08:30:00.000000Z','7a2d36e71d113835740a1613f87fb7e709b9bef5d58435ccd3055c2e87043bd3',0,'2026-03-02T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(2,1,'request:2:request:1','request','sent_by_owner',2,'<mf.6144a25781f010fece7b751b61cafdca@home.example>','6144a25781f010fece7b751b61cafdca','omar@bluebird.example','Your work at Bluebird: a few questions','Dear Omar Haddad,

We have not met; I am writing because I read that you wrote about measuring waiting times. I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

Articles tell me only so much about how this looks from the inside at Bluebird; you could tell me the rest.

Would you be willing to talk with me for 20 minutes? Any time that suits your calendar suits me, and if now is not the moment, I understand.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204F6D617220486164646164203C6F6D617240626C7565626972642E6578616D706C653E0D0A5375626A6563743A20596F757220776F726B20617420426C7565626972643A206120666577207175657374696F6E730D0A446174653A204D6F6E2C203032204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E363134346132353738316630313066656365376237353162363163616664636140686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E363134346132353738316630313066656365376237353162363163616664636140686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2036313434613235373831663031306665636537623735316236316361666463610D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663631343461323537383166303130666563653762373531623631636166646361686F6D6565785F30220D0A0D0A2D2D3D5F6D663631343461323537383166303130666563653762373531623631636166646361686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204F6D6172204861646461642C0D0A0D0A57652068617665206E6F74206D65743B204920616D2077726974696E67206265636175736520492072656164207468617420796F752077726F74652061626F7574206D6561737572696E672077616974696E672074696D65732E204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A41727469636C65732074656C6C206D65206F6E6C7920736F206D7563682061626F757420686F772074686973206C6F6F6B732066726F6D2074686520696E7369646520617420426C7565626972643B20796F7520636F756C642074656C6C206D652074686520726573742E0D0A0D0A576F756C6420796F752062652077696C6C696E6720746F2074616C6B2077697468206D6520666F72203230206D696E757465733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652C20616E64206966206E6F77206973206E6F7420746865206D6F6D656E742C204920756E6465727374616E642E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D663631343461323537383166303130666563653762373531623631636166646361686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204F6D6172204861646461642C3C2F703E0D0A3C703E57652068617665206E6F74206D65743B204920616D2077726974696E67206265636175736520492072656164207468617420796F752077726F74652061626F7574206D6561737572696E672077616974696E672074696D65732E204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E41727469636C65732074656C6C206D65206F6E6C7920736F206D7563682061626F757420686F772074686973206C6F6F6B732066726F6D2074686520696E7369646520617420426C7565626972643B20796F7520636F756C642074656C6C206D652074686520726573742E3C2F703E0D0A3C703E576F756C6420796F752062652077696C6C696E6720746F2074616C6B2077697468206D6520666F72203230206D696E757465733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652C20616E64206966206E6F77206973206E6F7420746865206D6F6D656E742C204920756E6465727374616E642E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663631343461323537383166303130666563653762373531623631636166646361686F6D6565785F302D2D0D0A','03a562f37fac9c76d87c5149cb1c293b79f1e81265032924f65d0e2de18fdc3a','["hint: 75 words are enough for most requests.", "hint: Let more of it be about them."]',NULL,'2026-03-02T08:30:00.000000Z',NULL,0,'','Drafts',2591927163,102,'2026-03-02T08:30:00.000000Z','2026-03-02T08:30:00.000000Z','03a562f37fac9c76d87c5149cb1c293b79f1e81265032924f65d0e2de18fdc3a',0,'2026-03-02T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(3,1,'request:3:request:1','request','sent_by_owner',3,'<mf.d81db9b9f3573aaba558ad5a13b430e7@home.example>','d81db9b9f3573aaba558ad5a13b430e7','lena.vogt@stadtwerke.example','Your work at Stadtwerke: a few questions','Dear Lena Vogt,

We met at the health data days in Berlin. It has stayed with me, because I am a nurse moving into health data and I am trying to learn how hospitals put their data to use.

Since then I have read that you presented a dashboard for wards. There must be more to say than fitted in that day.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204C656E6120566F6774203C6C656E612E766F67744073746164747765726B652E6578616D706C653E0D0A5375626A6563743A20596F757220776F726B2061742053746164747765726B653A206120666577207175657374696F6E730D0A446174653A204D6F6E2C203032204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E643831646239623966333537336161626135353861643561313362343330653740686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E643831646239623966333537336161626135353861643561313362343330653740686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2064383164623962396633353733616162613535386164356131336234333065370D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D666438316462396239663335373361616261353538616435613133623433306537686F6D6565785F30220D0A0D0A2D2D3D5F6D666438316462396239663335373361616261353538616435613133623433306537686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204C656E6120566F67742C0D0A0D0A5765206D657420617420746865206865616C74682064617461206461797320696E204265726C696E2E20497420686173207374617965642077697468206D652C2062656361757365204920616D2061206E75727365206D6F76696E6720696E746F206865616C7468206461746120616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A53696E6365207468656E204920686176652072656164207468617420796F752070726573656E74656420612064617368626F61726420666F722077617264732E205468657265206D757374206265206D6F726520746F20736179207468616E2066697474656420696E2074686174206461792E0D0A0D0A576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D666438316462396239663335373361616261353538616435613133623433306537686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204C656E6120566F67742C3C2F703E0D0A3C703E5765206D657420617420746865206865616C74682064617461206461797320696E204265726C696E2E20497420686173207374617965642077697468206D652C2062656361757365204920616D2061206E75727365206D6F76696E6720696E746F206865616C7468206461746120616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E53696E6365207468656E204920686176652072656164207468617420796F752070726573656E74656420612064617368626F61726420666F722077617264732E205468657265206D757374206265206D6F726520746F20736179207468616E2066697474656420696E2074686174206461792E3C2F703E0D0A3C703E576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D666438316462396239663335373361616261353538616435613133623433306537686F6D6565785F302D2D0D0A','669da831acf3501c7d8a2013781d89095a88ff0c5a3da3b1149c39be854f35b7','["hint: 75 words are enough for most requests.", "hint: Let more of it be about them."]',NULL,'2026-03-02T08:30:00.000000Z',NULL,0,'','Drafts',2591927163,103,'2026-03-02T08:30:00.000000Z','2026-03-02T08:30:00.000000Z','669da831acf3501c7d8a2013781d89095a88ff0c5a3da3b1149c39be854f35b7',0,'2026-03-02T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(12,1,'request:1:confirmation:2026-03-06T15:00:00+00:00','confirmation','sent_by_owner',1,'<mf.6375fd33af799f83eab7222e5ca64a27@home.example>','6375fd33af799f83eab7222e5ca64a27','jane.doe@acme.example','Re: A fellow graduate with a few questions','Hi Jane,

Thank you for making time. I have us down for Friday 6 March, 15:00 (London), for 20 minutes, and an invitation for your calendar comes with this mail.

So that you know what I would like to ask:

- What does a normal week look like?
- What should I learn first?

Tell me the number or link you like to use, and I will call you there. If anything comes up, a short word is enough and we will find another time.

Best wishes,
Sam
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]','2026-03-06T15:00:00.000000Z','2026-03-03T08:30:00.000000Z',NULL,0,'','Drafts',2591927163,110,'2026-03-03T08:30:00.000000Z','2026-03-03T08:30:00.000000Z','500515e364270c0e48d0b0df3784b6fbc5f720a7f1b6a95282dca67b150da3d4',0,'2026-03-03T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(17,1,'request:3:decline-answer:1','decline-answer','sent_by_owner',3,'<mf.a1b436bc35e9cf2f320a922dc968a6d8@home.example>','a1b436bc35e9cf2f320a922dc968a6d8','lena.vogt@stadtwerke.example','Re: Your work at Stadtwerke: a few questions','Hi Lena,

Thank you for telling me, and for taking the time to write at all. I quite understand, and I won''t come back to you about this.

I wish you all the best for your work at Stadtwerke.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204C656E6120566F6774203C6C656E612E766F67744073746164747765726B652E6578616D706C653E0D0A5375626A6563743A2052653A20596F757220776F726B2061742053746164747765726B653A206120666577207175657374696F6E730D0A446174653A205765642C203034204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E613162343336626333356539636632663332306139323264633936386136643840686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393538393531353930302E333139382E31313334323731343137323237343530353137364073746164747765726B652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E643831646239623966333537336161626135353861643561313362343330653740686F6D652E6578616D706C653E0D0A203C3137393538393531353839352E333139382E313235303536393633353637373130353637323040686F6D652E6578616D706C653E0D0A203C3137393538393531353930302E333139382E31313334323731343137323237343530353137364073746164747765726B652E6578616D706C653E0D0A203C6D662E613162343336626333356539636632663332306139323264633936386136643840686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2061316234333662633335653963663266333230613932326463393638613664380D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D666131623433366263333565396366326633323061393232646339363861366438686F6D6565785F30220D0A0D0A2D2D3D5F6D666131623433366263333565396366326633323061393232646339363861366438686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204C656E612C0D0A0D0A5468616E6B20796F7520666F722074656C6C696E67206D652C20616E6420666F722074616B696E67207468652074696D6520746F20777269746520617420616C6C2E204920717569746520756E6465727374616E642C20616E64204920776F6E277420636F6D65206261636B20746F20796F752061626F757420746869732E0D0A0D0A49207769736820796F7520616C6C20746865206265737420666F7220796F757220776F726B2061742053746164747765726B652E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D666131623433366263333565396366326633323061393232646339363861366438686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204C656E612C3C2F703E0D0A3C703E5468616E6B20796F7520666F722074656C6C696E67206D652C20616E6420666F722074616B696E67207468652074696D6520746F20777269746520617420616C6C2E204920717569746520756E6465727374616E642C20616E64204920776F6E26237832373B7420636F6D65206261636B20746F20796F752061626F757420746869732E3C2F703E0D0A3C703E49207769736820796F7520616C6C20746865206265737420666F7220796F757220776F726B2061742053746164747765726B652E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D666131623433366263333565396366326633323061393232646339363861366438686F6D6565785F302D2D0D0A','7512bd83c52231788be4f7967bd9629bc43535d95c01ac03d3f9092156e6041d','[]',NULL,'2026-03-04T08:30:00.000000Z',NULL,0,'','Drafts',2591927163,112,'2026-03-04T08:30:00.000000Z','2026-03-04T08:30:00.000000Z','7512bd83c52231788be4f7967bd9629bc43535d95c01ac03d3f9092156e6041d',0,'2026-03-04T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(18,1,'request:1:brief:2026-03-06T15:00:00+00:00','brief','filed',1,'<mf.d8ca2ea789e42c5995278bb18d2df139@home.example>','d8ca2ea789e42c5995278bb18d2df139','sam@home.example','Tomorrow: your talk with Jane Doe','You talk with Jane Doe on Friday, 6 March, 15:00 (Europe/London).

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
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]',NULL,'2026-03-05T17:00:00.000000Z',NULL,0,'2.0.0 taken','',0,0,'2026-03-05T17:00:00.000000Z','2026-03-06T08:30:00.000000Z','',0,NULL,0,0,'',NULL,'eed66285c1b129f7248f4f59a0213433c5125e98fd7e06e0aa608340bdaee70f','4569e3591c1fe5ed2b8b340b9f73a6d4','2026-03-05T17:00:00.000000Z',NULL,'[]',1,2591922876,112,0);
INSERT INTO "outgoing" VALUES(20,1,'request:1:reminder:2026-03-06T15:00:00+00:00','reminder','sent_by_owner',1,'<mf.7b9645ae98d27cd0c900ff3adfd84ce9@home.example>','7b9645ae98d27cd0c900ff3adfd84ce9','jane.doe@acme.example','Re: A fellow graduate with a few questions','Hi Jane,

I look forward to our conversation: Friday 6 March, 15:00 (London). I will be on time, and 20 minutes are plenty.

If something has come up, a short word is enough and we will find another time.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A2052653A20412066656C6C6F772067726164756174652077697468206120666577207175657374696F6E730D0A446174653A204672692C203036204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E376239363435616539386432376364306339303066663361646664383463653940686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393538393531363134312E333139382E31323537313937383338373930313239323730384061636D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E333562656334373063643966313436336439626262626364386232643134383340686F6D652E6578616D706C653E0D0A203C3137393538393531353838342E333139382E3331373731383237323930343238343631353540686F6D652E6578616D706C653E0D0A203C3137393538393531353838392E333139382E343634383130333537343037383838373636364061636D652E6578616D706C653E0D0A203C6D662E363337356664333361663739396638336561623732323265356361363461323740686F6D652E6578616D706C653E0D0A203C3137393538393531363133342E333139382E3132353430323237323732373032393035383140686F6D652E6578616D706C653E0D0A203C3137393538393531363134312E333139382E31323537313937383338373930313239323730384061636D652E6578616D706C653E0D0A203C6D662E376239363435616539386432376364306339303066663361646664383463653940686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2037623936343561653938643237636430633930306666336164666438346365390D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663762393634356165393864323763643063393030666633616466643834636539686F6D6565785F30220D0A0D0A2D2D3D5F6D663762393634356165393864323763643063393030666633616466643834636539686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204A616E652C0D0A0D0A49206C6F6F6B20666F727761726420746F206F757220636F6E766572736174696F6E3A204672696461792036204D617263682C2031353A303020284C6F6E646F6E292E20492077696C6C206265206F6E2074696D652C20616E64203230206D696E757465732061726520706C656E74792E0D0A0D0A496620736F6D657468696E672068617320636F6D652075702C20612073686F727420776F726420697320656E6F75676820616E642077652077696C6C2066696E6420616E6F746865722074696D652E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D663762393634356165393864323763643063393030666633616466643834636539686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204A616E652C3C2F703E0D0A3C703E49206C6F6F6B20666F727761726420746F206F757220636F6E766572736174696F6E3A204672696461792036204D617263682C2031353A303020284C6F6E646F6E292E20492077696C6C206265206F6E2074696D652C20616E64203230206D696E757465732061726520706C656E74792E3C2F703E0D0A3C703E496620736F6D657468696E672068617320636F6D652075702C20612073686F727420776F726420697320656E6F75676820616E642077652077696C6C2066696E6420616E6F746865722074696D652E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663762393634356165393864323763643063393030666633616466643834636539686F6D6565785F302D2D0D0A','c1c9302416d75b75fae2336b356f27522d78662aaa3492105f8ee47debab4ce9','[]','2026-03-06T15:00:00.000000Z','2026-03-06T08:30:00.000000Z',NULL,0,'','Drafts',2591927163,113,'2026-03-06T08:30:00.000000Z','2026-03-06T08:30:00.000000Z','c1c9302416d75b75fae2336b356f27522d78662aaa3492105f8ee47debab4ce9',0,'2026-03-06T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(22,1,'request:1:debrief:2026-03-06T15:00:00+00:00','debrief','filed',1,'<mf.53016a989f6f7064d5ce89eb6aaf0df9@home.example>','53016a989f6f7064d5ce89eb6aaf0df9','sam@home.example','How did it go with Jane Doe?','How did it go with Jane Doe? Answer this mail with a few lines; that is
all.

WORTH NOTING

 -  Learned: one thing they said that you want to remember
 -  Advice: what they would do in your place
 -  Promised: what you promised, or they did
 -  Names: whom else you should talk to, with an address if you have it

Write as you like; the words before the colons only help to file it. A
thank-you note is drafted from what you write. It should name one thing
they said, and go out within a day. If you did not talk, answer “no”.
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]',NULL,'2026-03-06T17:00:00.000000Z',NULL,0,'2.0.0 taken','',0,0,'2026-03-06T17:00:00.000000Z','2026-03-07T08:30:00.000000Z','',0,NULL,0,0,'',NULL,'6904f93a0166c2eaa43d0521410c55227251148c266abf1b4fd352dbc586b28c','18d8bd88a577646c2d28fc359b6a811c','2026-03-06T17:00:00.000000Z',NULL,'[]',1,2591922876,114,0);
INSERT INTO "outgoing" VALUES(25,1,'request:1:thank-you:1','thank-you','sent_by_owner',1,'<mf.54f13b7e6c46ee75136c972bc4aeb4bd@home.example>','54f13b7e6c46ee75136c972bc4aeb4bd','jane.doe@acme.example','Re: A fellow graduate with a few questions','Hi Jane,

Thank you for the conversation on Friday 6 March, and for speaking so openly. One thing you said has stayed with me: clinicians trust a chart only if they see where a number comes from.

I am taking your advice, too: start with one ward and one question. I will tell you what comes of it.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A2052653A20412066656C6C6F772067726164756174652077697468206120666577207175657374696F6E730D0A446174653A205361742C203037204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E353466313362376536633436656537353133366339373262633461656234626440686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393538393531363530372E333139382E313635353231353339393333343537303338363840686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E333562656334373063643966313436336439626262626364386232643134383340686F6D652E6578616D706C653E0D0A203C3137393538393531353838342E333139382E3331373731383237323930343238343631353540686F6D652E6578616D706C653E0D0A203C3137393538393531353838392E333139382E343634383130333537343037383838373636364061636D652E6578616D706C653E0D0A203C6D662E363337356664333361663739396638336561623732323265356361363461323740686F6D652E6578616D706C653E0D0A203C3137393538393531363133342E333139382E3132353430323237323732373032393035383140686F6D652E6578616D706C653E0D0A203C3137393538393531363134312E333139382E31323537313937383338373930313239323730384061636D652E6578616D706C653E0D0A203C6D662E376239363435616539386432376364306339303066663361646664383463653940686F6D652E6578616D706C653E0D0A203C3137393538393531363530372E333139382E313635353231353339393333343537303338363840686F6D652E6578616D706C653E0D0A203C6D662E353466313362376536633436656537353133366339373262633461656234626440686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2035346631336237653663343665653735313336633937326263346165623462640D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663534663133623765366334366565373531333663393732626334616562346264686F6D6565785F30220D0A0D0A2D2D3D5F6D663534663133623765366334366565373531333663393732626334616562346264686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204A616E652C0D0A0D0A5468616E6B20796F7520666F722074686520636F6E766572736174696F6E206F6E204672696461792036204D617263682C20616E6420666F7220737065616B696E6720736F206F70656E6C792E204F6E65207468696E6720796F75207361696420686173207374617965642077697468206D653A20636C696E696369616E732074727573742061206368617274206F6E6C792069662074686579207365652077686572652061206E756D62657220636F6D65732066726F6D2E0D0A0D0A4920616D2074616B696E6720796F7572206164766963652C20746F6F3A2073746172742077697468206F6E65207761726420616E64206F6E65207175657374696F6E2E20492077696C6C2074656C6C20796F75207768617420636F6D6573206F662069742E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D663534663133623765366334366565373531333663393732626334616562346264686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204A616E652C3C2F703E0D0A3C703E5468616E6B20796F7520666F722074686520636F6E766572736174696F6E206F6E204672696461792036204D617263682C20616E6420666F7220737065616B696E6720736F206F70656E6C792E204F6E65207468696E6720796F75207361696420686173207374617965642077697468206D653A20636C696E696369616E732074727573742061206368617274206F6E6C792069662074686579207365652077686572652061206E756D62657220636F6D65732066726F6D2E3C2F703E0D0A3C703E4920616D2074616B696E6720796F7572206164766963652C20746F6F3A2073746172742077697468206F6E65207761726420616E64206F6E65207175657374696F6E2E20492077696C6C2074656C6C20796F75207768617420636F6D6573206F662069742E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663534663133623765366334366565373531333663393732626334616562346264686F6D6565785F302D2D0D0A','39d69b8754e462eeb5404860f4b06ea949acb6f194fdbdd96782b2ae25fe8664','[]','2026-03-06T15:00:00.000000Z','2026-03-07T08:30:00.000000Z',NULL,0,'','Drafts',2591927163,116,'2026-03-07T08:30:00.000000Z','2026-03-07T17:00:00.000000Z','39d69b8754e462eeb5404860f4b06ea949acb6f194fdbdd96782b2ae25fe8664',0,'2026-03-07T17:00:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(34,1,'request:2:nudge:1','nudge','sent_by_owner',2,'<mf.89988a16abd73f2b077f515c789efdba@home.example>','89988a16abd73f2b077f515c789efdba','omar@bluebird.example','Re: Your work at Bluebird: a few questions','Dear Omar Haddad,

I know how quickly mail piles up, so here is mine on top once more: I would still love to learn from you how hospitals put their data to use.

Would 20 minutes be possible some time this month? Any time that suits your calendar suits me. And if now is not the moment, that is quite all right, and I won''t write about it again.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204F6D617220486164646164203C6F6D617240626C7565626972642E6578616D706C653E0D0A5375626A6563743A2052653A20596F757220776F726B20617420426C7565626972643A206120666577207175657374696F6E730D0A446174653A205765642C203131204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E383939383861313661626437336632623037376635313563373839656664626140686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393538393531353838392E333139382E3937343135303035393538303337323234353740686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E363134346132353738316630313066656365376237353162363163616664636140686F6D652E6578616D706C653E0D0A203C3137393538393531353838392E333139382E3937343135303035393538303337323234353740686F6D652E6578616D706C653E0D0A203C6D662E383939383861313661626437336632623037376635313563373839656664626140686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2038393938386131366162643733663262303737663531356337383965666462610D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663839393838613136616264373366326230373766353135633738396566646261686F6D6565785F30220D0A0D0A2D2D3D5F6D663839393838613136616264373366326230373766353135633738396566646261686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204F6D6172204861646461642C0D0A0D0A49206B6E6F7720686F7720717569636B6C79206D61696C2070696C65732075702C20736F2068657265206973206D696E65206F6E20746F70206F6E6365206D6F72653A204920776F756C64207374696C6C206C6F766520746F206C6561726E2066726F6D20796F7520686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A576F756C64203230206D696E7574657320626520706F737369626C6520736F6D652074696D652074686973206D6F6E74683F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E20416E64206966206E6F77206973206E6F7420746865206D6F6D656E742C207468617420697320717569746520616C6C2072696768742C20616E64204920776F6E27742077726974652061626F757420697420616761696E2E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D663839393838613136616264373366326230373766353135633738396566646261686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204F6D6172204861646461642C3C2F703E0D0A3C703E49206B6E6F7720686F7720717569636B6C79206D61696C2070696C65732075702C20736F2068657265206973206D696E65206F6E20746F70206F6E6365206D6F72653A204920776F756C64207374696C6C206C6F766520746F206C6561726E2066726F6D20796F7520686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E576F756C64203230206D696E7574657320626520706F737369626C6520736F6D652074696D652074686973206D6F6E74683F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E20416E64206966206E6F77206973206E6F7420746865206D6F6D656E742C207468617420697320717569746520616C6C2072696768742C20616E64204920776F6E26237832373B742077726974652061626F757420697420616761696E2E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663839393838613136616264373366326230373766353135633738396566646261686F6D6565785F302D2D0D0A','303d17a78664e77c67b6824ad3aa52ddb36daf1732af6707f23500377da6836a','[]',NULL,'2026-03-11T08:30:00.000000Z',NULL,0,'','Drafts',2591927163,120,'2026-03-11T08:30:00.000000Z','2026-03-11T08:30:00.000000Z','303d17a78664e77c67b6824ad3aa52ddb36daf1732af6707f23500377da6836a',0,'2026-03-11T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(37,1,'request:2:decline-answer:1','decline-answer','sent_by_owner',2,'<mf.ba8ea2ceaa060433cb420e4c5bbdb70d@home.example>','ba8ea2ceaa060433cb420e4c5bbdb70d','omar@bluebird.example','Re: Your work at Bluebird: a few questions','Hi Omar,

Thank you for telling me, and for taking the time to write at all. I quite understand, and I won''t come back to you about this.

I wish you all the best for your work at Bluebird.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204F6D617220486164646164203C6F6D617240626C7565626972642E6578616D706C653E0D0A5375626A6563743A2052653A20596F757220776F726B20617420426C7565626972643A206120666577207175657374696F6E730D0A446174653A204672692C203133204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E626138656132636561613036303433336362343230653463356262646237306440686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393538393531363934362E333139382E313634353936323334343434363138303930353640626C7565626972642E6578616D706C653E0D0A5265666572656E6365733A203C6D662E363134346132353738316630313066656365376237353162363163616664636140686F6D652E6578616D706C653E0D0A203C3137393538393531353838392E333139382E3937343135303035393538303337323234353740686F6D652E6578616D706C653E0D0A203C6D662E383939383861313661626437336632623037376635313563373839656664626140686F6D652E6578616D706C653E0D0A203C3137393538393531363934302E333139382E3937373130303930353938333432363037373740686F6D652E6578616D706C653E0D0A203C3137393538393531363934362E333139382E313634353936323334343434363138303930353640626C7565626972642E6578616D706C653E0D0A203C6D662E626138656132636561613036303433336362343230653463356262646237306440686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2062613865613263656161303630343333636234323065346335626264623730640D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D666261386561326365616130363034333363623432306534633562626462373064686F6D6565785F30220D0A0D0A2D2D3D5F6D666261386561326365616130363034333363623432306534633562626462373064686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204F6D61722C0D0A0D0A5468616E6B20796F7520666F722074656C6C696E67206D652C20616E6420666F722074616B696E67207468652074696D6520746F20777269746520617420616C6C2E204920717569746520756E6465727374616E642C20616E64204920776F6E277420636F6D65206261636B20746F20796F752061626F757420746869732E0D0A0D0A49207769736820796F7520616C6C20746865206265737420666F7220796F757220776F726B20617420426C7565626972642E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D666261386561326365616130363034333363623432306534633562626462373064686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204F6D61722C3C2F703E0D0A3C703E5468616E6B20796F7520666F722074656C6C696E67206D652C20616E6420666F722074616B696E67207468652074696D6520746F20777269746520617420616C6C2E204920717569746520756E6465727374616E642C20616E64204920776F6E26237832373B7420636F6D65206261636B20746F20796F752061626F757420746869732E3C2F703E0D0A3C703E49207769736820796F7520616C6C20746865206265737420666F7220796F757220776F726B20617420426C7565626972642E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D666261386561326365616130363034333363623432306534633562626462373064686F6D6565785F302D2D0D0A','277362c8853ba5479950d1b6023a6ac74c3eed8f143fd69901c677f6ca7d3fcc','[]',NULL,'2026-03-13T08:30:00.000000Z',NULL,0,'','Drafts',2591927163,123,'2026-03-13T08:30:00.000000Z','2026-03-13T08:30:00.000000Z','277362c8853ba5479950d1b6023a6ac74c3eed8f143fd69901c677f6ca7d3fcc',0,'2026-03-13T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(42,1,'request:2:referrer-told:11','referrer-told','sent_by_owner',2,'<mf.932115f9e7326bf9321454e8408df517@home.example>','932115f9e7326bf9321454e8408df517','omar@bluebird.example','Thank you for pointing me to Priya','Hi Omar,

Thank you for pointing me to Priya Shah, who answered kindly. Your word opened that door, and I wanted you to know.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204F6D617220486164646164203C6F6D617240626C7565626972642E6578616D706C653E0D0A5375626A6563743A205468616E6B20796F7520666F7220706F696E74696E67206D6520746F2050726979610D0A446174653A205475652C203137204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E393332313135663965373332366266393332313435346538343038646635313740686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E393332313135663965373332366266393332313435346538343038646635313740686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2039333231313566396537333236626639333231343534653834303864663531370D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663933323131356639653733323662663933323134353465383430386466353137686F6D6565785F30220D0A0D0A2D2D3D5F6D663933323131356639653733323662663933323134353465383430386466353137686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204F6D61722C0D0A0D0A5468616E6B20796F7520666F7220706F696E74696E67206D6520746F20507269796120536861682C2077686F20616E737765726564206B696E646C792E20596F757220776F7264206F70656E6564207468617420646F6F722C20616E6420492077616E74656420796F7520746F206B6E6F772E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D663933323131356639653733323662663933323134353465383430386466353137686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204F6D61722C3C2F703E0D0A3C703E5468616E6B20796F7520666F7220706F696E74696E67206D6520746F20507269796120536861682C2077686F20616E737765726564206B696E646C792E20596F757220776F7264206F70656E6564207468617420646F6F722C20616E6420492077616E74656420796F7520746F206B6E6F772E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663933323131356639653733323662663933323134353465383430386466353137686F6D6565785F302D2D0D0A','5dc935a2b258833a96a98ac600710477a919dc783513f1256ac9ba394b391686','[]',NULL,'2026-03-17T08:30:00.000000Z',NULL,0,'','Drafts',2591927163,126,'2026-03-17T08:30:00.000000Z','2026-03-17T08:30:00.000000Z','5dc935a2b258833a96a98ac600710477a919dc783513f1256ac9ba394b391686',0,'2026-03-17T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(50,1,'request:1:advice-done:1','advice-done','sent_by_owner',1,'<mf.70dae1370807ef1c18be6c563f805205@home.example>','70dae1370807ef1c18be6c563f805205','jane.doe@acme.example','I did what you advised','Hi Jane,

When we talked on Friday 6 March, you gave me this advice: start with one ward and one question. I did it, and this is what came of it: I began with one ward, and the nurses asked for more.

I would not have begun there without you, so thank you. No need to answer; I only wanted you to know that it was worth your time.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A204920646964207768617420796F7520616476697365640D0A446174653A2053756E2C203232204D617220323032362031373A30303A3030202B303030300D0A4D6573736167652D49443A203C6D662E373064616531333730383037656631633138626536633536336638303532303540686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E373064616531333730383037656631633138626536633536336638303532303540686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2037306461653133373038303765663163313862653663353633663830353230350D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663730646165313337303830376566316331386265366335363366383035323035686F6D6565785F30220D0A0D0A2D2D3D5F6D663730646165313337303830376566316331386265366335363366383035323035686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204A616E652C0D0A0D0A5768656E2077652074616C6B6564206F6E204672696461792036204D617263682C20796F752067617665206D652074686973206164766963653A2073746172742077697468206F6E65207761726420616E64206F6E65207175657374696F6E2E2049206469642069742C20616E64207468697320697320776861742063616D65206F662069743A204920626567616E2077697468206F6E6520776172642C20616E6420746865206E75727365732061736B656420666F72206D6F72652E0D0A0D0A4920776F756C64206E6F74206861766520626567756E20746865726520776974686F757420796F752C20736F207468616E6B20796F752E204E6F206E65656420746F20616E737765723B2049206F6E6C792077616E74656420796F7520746F206B6E6F7720746861742069742077617320776F72746820796F75722074696D652E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D663730646165313337303830376566316331386265366335363366383035323035686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204A616E652C3C2F703E0D0A3C703E5768656E2077652074616C6B6564206F6E204672696461792036204D617263682C20796F752067617665206D652074686973206164766963653A2073746172742077697468206F6E65207761726420616E64206F6E65207175657374696F6E2E2049206469642069742C20616E64207468697320697320776861742063616D65206F662069743A204920626567616E2077697468206F6E6520776172642C20616E6420746865206E75727365732061736B656420666F72206D6F72652E3C2F703E0D0A3C703E4920776F756C64206E6F74206861766520626567756E20746865726520776974686F757420796F752C20736F207468616E6B20796F752E204E6F206E65656420746F20616E737765723B2049206F6E6C792077616E74656420796F7520746F206B6E6F7720746861742069742077617320776F72746820796F75722074696D652E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663730646165313337303830376566316331386265366335363366383035323035686F6D6565785F302D2D0D0A','10aaf49548b01f8db93bd03014092d6c1b8d29754b15ef53381d22e42305c49c','[]',NULL,'2026-03-22T17:00:00.000000Z',NULL,0,'','Drafts',2591927163,130,'2026-03-22T17:00:00.000000Z','2026-03-23T08:30:00.000000Z','10aaf49548b01f8db93bd03014092d6c1b8d29754b15ef53381d22e42305c49c',0,'2026-03-23T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(71,1,'contact:1:check-in:2026-07','check-in','present',1,'<mf.2909550515568ca924011f5f90749fe0@home.example>','2909550515568ca924011f5f90749fe0','jane.doe@acme.example','A short hello, and thanks again','Hi Jane,

Some months have gone by since we talked, and one thing you said still comes back to me: clinicians trust a chart only if they see where a number comes from.

I hope all is well with you and Acme Health. No need to answer; I wanted to say hello, and that I would gladly return the favour whenever there is something I can do for you.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A20412073686F72742068656C6C6F2C20616E64207468616E6B7320616761696E0D0A446174653A205475652C203238204A756C20323032362030383A33303A3030202B303130300D0A4D6573736167652D49443A203C6D662E323930393535303531353536386361393234303131663566393037343966653040686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E323930393535303531353536386361393234303131663566393037343966653040686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2032393039353530353135353638636139323430313166356639303734396665300D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663239303935353035313535363863613932343031316635663930373439666530686F6D6565785F30220D0A0D0A2D2D3D5F6D663239303935353035313535363863613932343031316635663930373439666530686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204A616E652C0D0A0D0A536F6D65206D6F6E746873206861766520676F6E652062792073696E63652077652074616C6B65642C20616E64206F6E65207468696E6720796F752073616964207374696C6C20636F6D6573206261636B20746F206D653A20636C696E696369616E732074727573742061206368617274206F6E6C792069662074686579207365652077686572652061206E756D62657220636F6D65732066726F6D2E0D0A0D0A4920686F706520616C6C2069732077656C6C207769746820796F7520616E642041636D65204865616C74682E204E6F206E65656420746F20616E737765723B20492077616E74656420746F207361792068656C6C6F2C20616E642074686174204920776F756C6420676C61646C792072657475726E20746865206661766F7572207768656E6576657220746865726520697320736F6D657468696E6720492063616E20646F20666F7220796F752E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D663239303935353035313535363863613932343031316635663930373439666530686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204A616E652C3C2F703E0D0A3C703E536F6D65206D6F6E746873206861766520676F6E652062792073696E63652077652074616C6B65642C20616E64206F6E65207468696E6720796F752073616964207374696C6C20636F6D6573206261636B20746F206D653A20636C696E696369616E732074727573742061206368617274206F6E6C792069662074686579207365652077686572652061206E756D62657220636F6D65732066726F6D2E3C2F703E0D0A3C703E4920686F706520616C6C2069732077656C6C207769746820796F7520616E642041636D65204865616C74682E204E6F206E65656420746F20616E737765723B20492077616E74656420746F207361792068656C6C6F2C20616E642074686174204920776F756C6420676C61646C792072657475726E20746865206661766F7572207768656E6576657220746865726520697320736F6D657468696E6720492063616E20646F20666F7220796F752E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663239303935353035313535363863613932343031316635663930373439666530686F6D6565785F302D2D0D0A','20bac6dbbe8921e97822e2439a0d38d6b850b1e959c872108e9d879f2d3c4c23','[]',NULL,'2026-07-28T07:30:00.000000Z',NULL,0,'','Drafts',2591927163,133,'2026-07-28T07:30:00.000000Z','2026-07-28T07:30:00.000000Z','20bac6dbbe8921e97822e2439a0d38d6b850b1e959c872108e9d879f2d3c4c23',0,NULL,0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(72,1,'digest:2026-W31','digest','accepted',NULL,'<mf.0565a8db99bb1d2f72d99f722deaeea4@home.example>','0565a8db99bb1d2f72d99f722deaeea4','sam@home.example','Your interviews, week 31: 5 for you','To do: 1 question to answer, 1 promise to keep, 3 drafts to send or
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

 3. Check in to Jane Doe (Acme Health)
    → write: 3 send · 3 drop · 3 snooze 1w
 4. Check in to Tess Bond (Hooli Care)
    → write: 4 send · 4 drop · 4 snooze 1w
 5. Check in to Priya Shah
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
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]',NULL,'2026-07-28T07:30:00.000000Z',NULL,0,'2.0.0 taken','',0,0,'2026-07-28T07:30:00.000000Z','2026-07-28T07:30:00.000000Z','',0,NULL,0,0,'',NULL,'0f8aa1058571dc54efc32d8618d947ff4516c2e50875b4b60e43317af5e1cee2','5bc12b44c7bcc6ff88718892d07e4589','2026-07-28T07:30:00.000000Z',NULL,'[]',1,2591922876,133,0);
CREATE TABLE "owner" ("id" INTEGER NOT NULL PRIMARY KEY, "address" VARCHAR(255) NOT NULL, "name" VARCHAR(255) NOT NULL);
INSERT INTO "owner" VALUES(1,'sam@home.example','Sam Rivera');
CREATE TABLE "promise" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "text" TEXT NOT NULL, "at" CHAR(27) NOT NULL, "due_at" CHAR(27) NOT NULL, "mine" INTEGER NOT NULL, "kept_at" CHAR(27), FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "promise" VALUES(1,1,1,'I promised to send her the reading list.','2026-03-07T08:30:00.000000Z','2026-03-21T08:30:00.000000Z',1,'2026-03-22T17:00:00.000000Z');
CREATE TABLE "question" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "aim_id" INTEGER, "raised_in_id" INTEGER, "text" TEXT NOT NULL, "at" CHAR(27) NOT NULL, "answered_at" CHAR(27), FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("aim_id") REFERENCES "aim" ("id") ON DELETE CASCADE, FOREIGN KEY ("raised_in_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "question" VALUES(1,1,1,NULL,'What does a normal week look like?','2026-03-02T08:30:00.000000Z',NULL);
INSERT INTO "question" VALUES(2,1,1,NULL,'What should I learn first?','2026-03-02T08:30:00.000000Z',NULL);
CREATE TABLE "reach" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "server" VARCHAR(255) NOT NULL, "failures" INTEGER NOT NULL, "refusals" INTEGER NOT NULL, "why" TEXT NOT NULL, "since" CHAR(27), "next_at" CHAR(27), "logins" TEXT NOT NULL, "day" VARCHAR(255) NOT NULL, "octets" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "request" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "contact_id" INTEGER NOT NULL, "aim_id" INTEGER, "stage" VARCHAR(255) NOT NULL, "since" CHAR(27) NOT NULL, "wait_until" CHAR(27), "interview_at" CHAR(27), "interview_minutes" INTEGER NOT NULL, "interview_place" TEXT NOT NULL, "interview_held" INTEGER NOT NULL, "interview_sequence" INTEGER NOT NULL, "created_at" CHAR(27) NOT NULL, "catching_up" INTEGER NOT NULL DEFAULT FALSE, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("contact_id") REFERENCES "contact" ("id") ON DELETE CASCADE, FOREIGN KEY ("aim_id") REFERENCES "aim" ("id") ON DELETE SET NULL);
INSERT INTO "request" VALUES(1,1,1,1,'keeping in touch','2026-04-06T17:00:00.000000Z',NULL,'2026-03-06T15:00:00.000000Z',20,'',1,1,'2026-03-02T08:30:00.000000Z',0);
INSERT INTO "request" VALUES(2,1,2,1,'declined','2026-03-13T08:30:00.000000Z',NULL,NULL,0,'',0,0,'2026-03-02T08:30:00.000000Z',0);
INSERT INTO "request" VALUES(3,1,3,1,'declined','2026-03-04T08:30:00.000000Z',NULL,NULL,0,'',0,0,'2026-03-02T08:30:00.000000Z',0);
CREATE TABLE "research" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "aim_id" INTEGER, "contact_id" INTEGER, "text" TEXT NOT NULL, "at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("aim_id") REFERENCES "aim" ("id") ON DELETE CASCADE, FOREIGN KEY ("contact_id") REFERENCES "contact" ("id") ON DELETE CASCADE);
CREATE TABLE "schema_migration" ("id" INTEGER NOT NULL PRIMARY KEY, "name" VARCHAR(255) NOT NULL, "applied" DATETIME NOT NULL);
INSERT INTO "schema_migration" VALUES(1,'0001_first','2026-11-28 19:45:54.942165');
INSERT INTO "schema_migration" VALUES(2,'0002_following','2026-11-28 19:45:54.952312');
INSERT INTO "schema_migration" VALUES(3,'0003_outgoing','2026-11-28 19:45:54.966190');
INSERT INTO "schema_migration" VALUES(4,'0004_people','2026-11-28 19:45:54.983927');
INSERT INTO "schema_migration" VALUES(5,'0005_story','2026-11-28 19:45:54.992692');
INSERT INTO "schema_migration" VALUES(6,'0008_links','2026-11-28 19:45:54.999245');
INSERT INTO "schema_migration" VALUES(7,'0011_asked','2026-11-28 19:45:55.003158');
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
