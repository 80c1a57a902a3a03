BEGIN TRANSACTION;
CREATE TABLE "address" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "contact_id" INTEGER NOT NULL, "spec" VARCHAR(255) NOT NULL, "key" VARCHAR(255) NOT NULL, "position" INTEGER NOT NULL, "dead" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("contact_id") REFERENCES "contact" ("id") ON DELETE CASCADE);
INSERT INTO "address" VALUES(1,1,1,'jane.doe@acme.example','jane.doe@acme.example',0,0);
INSERT INTO "address" VALUES(2,1,2,'omar@bluebird.example','omar@bluebird.example',0,0);
INSERT INTO "address" VALUES(3,1,3,'lena.vogt@stadtwerke.example','lena.vogt@stadtwerke.example',0,0);
CREATE TABLE "aim" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "topic" TEXT NOT NULL, "questions" TEXT NOT NULL, "created_at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "aim" VALUES(1,1,'how hospitals put their data to use','["What does a normal week look like?", "What should I learn first?"]','2026-03-02T08:30:00.000000Z');
CREATE TABLE "awaited" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "role" VARCHAR(255) NOT NULL, "folder" TEXT NOT NULL, "uidvalidity" INTEGER NOT NULL, "uid" INTEGER NOT NULL, "size" INTEGER NOT NULL, "arrived" CHAR(27) NOT NULL, "message_id" TEXT NOT NULL, "written" TEXT NOT NULL, "threads" TEXT NOT NULL, "object_id" VARCHAR(255) NOT NULL, "gone_at" CHAR(27), FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "command" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "message_id" TEXT NOT NULL, "at" CHAR(27) NOT NULL, "outcome" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "command" VALUES(1,1,'<179588518860.19998.10121883021255886473@home.example>','2026-03-07T08:30:00.000000Z','your notes on Jane Doe are kept; a thank-you note is being drafted.');
CREATE TABLE "contact" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "name" VARCHAR(255) NOT NULL, "organisation" VARCHAR(255) NOT NULL, "title" VARCHAR(255) NOT NULL, "relationship" VARCHAR(255) NOT NULL, "zone" VARCHAR(255) NOT NULL, "country" VARCHAR(255) NOT NULL, "language" VARCHAR(255) NOT NULL, "connection" TEXT NOT NULL, "research" TEXT NOT NULL, "referrer_id" INTEGER, "notes" TEXT NOT NULL, "tags" TEXT NOT NULL, "stopped" INTEGER NOT NULL, "proposed" INTEGER NOT NULL, "created_at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("referrer_id") REFERENCES "contact" ("id") ON DELETE SET NULL);
INSERT INTO "contact" VALUES(1,1,'Jane Doe','Acme Health','','alumni','Europe/London','','en','we both studied at Leeds','you lead the team that reads hospital data',NULL,'','[]',0,0,'2026-03-02T08:30:00.000000Z');
INSERT INTO "contact" VALUES(2,1,'Omar Haddad','Bluebird','','cold','Europe/London','','en','','you wrote about measuring waiting times',NULL,'','[]',0,0,'2026-03-02T08:30:00.000000Z');
INSERT INTO "contact" VALUES(3,1,'Lena Vogt','Stadtwerke','','conference','Europe/London','','en','we met at the health data days in Berlin','you presented a dashboard for wards',NULL,'','[]',0,0,'2026-03-02T08:30:00.000000Z');
CREATE TABLE "cursor" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "folder" TEXT NOT NULL, "uidvalidity" INTEGER NOT NULL, "uid" INTEGER NOT NULL, "since" CHAR(27), FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "cursor" VALUES(3,1,'Archive',1938252262,100,'2026-01-31T08:30:00.000000Z');
INSERT INTO "cursor" VALUES(4,1,'Junk',1938230301,100,'2026-01-31T08:30:00.000000Z');
INSERT INTO "cursor" VALUES(5,1,'Drafts',1938247836,111,NULL);
INSERT INTO "cursor" VALUES(7,1,'Sent',1938281805,111,'2026-01-31T08:30:00.000000Z');
INSERT INTO "cursor" VALUES(8,1,'INBOX',1938279130,114,'2026-01-31T08:30:00.000000Z');
CREATE TABLE "event" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "mail_id" INTEGER, "at" CHAR(27) NOT NULL, "kind" VARCHAR(255) NOT NULL, "detail" TEXT NOT NULL, "stage" VARCHAR(255) NOT NULL, "reasons" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE, FOREIGN KEY ("mail_id") REFERENCES "mail" ("id") ON DELETE SET NULL);
INSERT INTO "event" VALUES(1,1,1,NULL,'2026-03-02T08:30:00.000000Z','RequestAsked','{"at": "2026-03-02T08:30:00+00:00"}','research','["you asked for a request"]');
INSERT INTO "event" VALUES(2,1,2,NULL,'2026-03-02T08:30:00.000000Z','RequestAsked','{"at": "2026-03-02T08:30:00+00:00"}','research','["you asked for a request"]');
INSERT INTO "event" VALUES(3,1,3,NULL,'2026-03-02T08:30:00.000000Z','RequestAsked','{"at": "2026-03-02T08:30:00+00:00"}','research','["you asked for a request"]');
INSERT INTO "event" VALUES(6,1,1,2,'2026-03-02T08:30:00.000000Z','LetterSent','{"at": "2026-03-02T08:30:00+00:00", "kind": "request", "message_id": "<179588518246.19998.7087947921940166342@home.example>", "key": "request:1:request:1"}','requested','["research → requested", "the request was sent"]');
INSERT INTO "event" VALUES(7,1,2,3,'2026-03-02T08:30:00.000000Z','LetterSent','{"at": "2026-03-02T08:30:00+00:00", "kind": "request", "message_id": "<179588518253.19998.10217637931729459623@home.example>", "key": "request:2:request:1"}','requested','["research → requested", "the request was sent"]');
INSERT INTO "event" VALUES(8,1,3,4,'2026-03-02T08:30:00.000000Z','LetterSent','{"at": "2026-03-02T08:30:00+00:00", "kind": "request", "message_id": "<179588518259.19998.4381489062018298297@home.example>", "key": "request:3:request:1"}','requested','["research → requested", "the request was sent"]');
INSERT INTO "event" VALUES(12,1,1,8,'2026-03-03T08:30:00.000000Z','ReplyReceived','{"at": "2026-03-03T08:30:00+00:00", "message_id": "<179588518253.19998.14523910553373866018@acme.example>", "reading": {"answers": ["times", "yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": null, "kind": "exact", "offered": true, "text": "Friday, 06 March at 15:00", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Hi Sam,\n\nHappy to. How about Friday, 06 March at 15:00? Twenty minutes is fine.\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "times, offers a time", "words": "Friday, 06 March at 15:00"}, {"weight": "strong", "rule": "yes, offers a time", "words": "Friday, 06 March at 15:00"}]}}','replied','["requested → replied", "Jane Doe answered: times, yes", "their first time offered is confirmed"]');
INSERT INTO "event" VALUES(13,1,1,9,'2026-03-03T08:30:00.000000Z','LetterSent','{"at": "2026-03-03T08:30:00+00:00", "kind": "confirmation", "message_id": "<179588518457.19998.2588363248472335620@home.example>", "key": "request:1:confirmation:2026-03-06T15:00:00+00:00"}','replied','["the confirmation was sent", "your confirmation names the time"]');
INSERT INTO "event" VALUES(14,1,1,NULL,'2026-03-03T08:30:00.000000Z','InterviewAgreed','{"at": "2026-03-03T08:30:00+00:00", "starts_at": "2026-03-06T15:00:00+00:00", "minutes": 20, "place": ""}','scheduled','["replied → scheduled", "interview at 2026-03-06 15:00 UTC", "a time stands"]');
INSERT INTO "event" VALUES(15,1,1,10,'2026-03-03T13:18:00.000000Z','ReplyReceived','{"at": "2026-03-03T13:18:00+00:00", "message_id": "<179588518462.19998.3586765527026362986@acme.example>", "reading": {"answers": ["yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": "2026-03-06T15:20:00+00:00", "kind": "exact", "offered": true, "text": "Friday 6 March, 15:00 (London)", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Looking forward to it!\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "yes, takes a time the owner offered", "words": "Friday 6 March, 15:00 (London)"}]}}','scheduled','["Jane Doe answered: yes", "no letter follows by itself"]');
INSERT INTO "event" VALUES(16,1,3,11,'2026-03-04T08:30:00.000000Z','ReplyReceived','{"at": "2026-03-04T08:30:00+00:00", "message_id": "<179588518265.19998.10795766556632173442@stadtwerke.example>", "reading": {"answers": ["no"], "slots": [], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Dear Sam,\n\nThank you for writing, but I''m afraid I have to decline. I wish you well with your plans.\n\nBest wishes,\nLena", "signature": "", "evidence": [{"weight": "strong", "rule": "no, refusal", "words": "have to decline"}]}}','declined','["requested → declined", "Lena Vogt answered: no", "they declined", "a short gracious answer is drafted"]');
INSERT INTO "event" VALUES(17,1,3,12,'2026-03-04T08:30:00.000000Z','LetterSent','{"at": "2026-03-04T08:30:00+00:00", "kind": "decline-answer", "message_id": "<179588518604.19998.14666052361828632162@home.example>", "key": "request:3:decline-answer:1"}','declined','["the decline-answer was sent"]');
INSERT INTO "event" VALUES(18,1,1,NULL,'2026-03-06T15:20:00.000000Z','InterviewHeld','{"at": "2026-03-06T15:20:00+00:00"}','interviewed','["scheduled → interviewed", "the interview took place"]');
INSERT INTO "event" VALUES(19,1,1,NULL,'2026-03-07T08:30:00.000000Z','NotesTaken','{"at": "2026-03-07T08:30:00+00:00", "text": "Jane said that clinicians trust a chart only if they see where a number comes from.\nAdvice: start with one ward and one question."}','interviewed','["your notes are kept", "notes are in: a thank-you note is drafted"]');
INSERT INTO "event" VALUES(20,1,1,17,'2026-03-07T17:00:00.000000Z','LetterSent','{"at": "2026-03-07T17:00:00+00:00", "kind": "thank-you", "message_id": "<179588518951.19998.5359949558460329210@home.example>", "key": "request:1:thank-you:1"}','thanked','["interviewed → thanked", "the thank-you was sent"]');
INSERT INTO "event" VALUES(21,1,2,19,'2026-03-11T08:30:00.000000Z','LetterSent','{"at": "2026-03-11T08:30:00+00:00", "kind": "nudge", "message_id": "<179588519213.19998.12234389988825525205@home.example>", "key": "request:2:nudge:1"}','nudged','["requested → nudged", "the nudge was sent"]');
INSERT INTO "event" VALUES(23,1,2,21,'2026-03-13T08:30:00.000000Z','ReplyReceived','{"at": "2026-03-13T08:30:00+00:00", "message_id": "<179588519218.19998.15285682631610180500@bluebird.example>", "reading": {"answers": ["referral", "no"], "slots": [], "away_until": null, "delegate": null, "people": [{"name": "Priya Shah", "address": "priya.shah@northwind.example"}], "lead": false, "new_text": "Hi Sam,\n\nI have moved on from that field, so I am not the right person. You should talk to Priya Shah (priya.shah@northwind.example), she built the whole team.\n\nOmar", "signature": "", "evidence": [{"weight": "strong", "rule": "referral, names somebody", "words": "Priya Shah"}, {"weight": "strong", "rule": "no, not the right person", "words": "moved on from that field"}]}}','replied','["nudged → replied", "Omar Haddad answered: referral, no", "they pointed to Priya Shah", "no letter follows by itself"]');
CREATE TABLE "fact" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "name" VARCHAR(255) NOT NULL, "value" TEXT NOT NULL, "at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "fact" VALUES(1,1,'alive','','2026-03-23T17:00:00.000000Z');
INSERT INTO "fact" VALUES(2,1,'own-copy','no','2026-03-02T17:00:00.000000Z');
CREATE TABLE "held" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "place" VARCHAR(255) NOT NULL, "why" TEXT NOT NULL, "trace" TEXT NOT NULL, "attempts" INTEGER NOT NULL, "set_aside" INTEGER NOT NULL, "at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "issued" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "id_hash" VARCHAR(255) NOT NULL, "kind" VARCHAR(255) NOT NULL, "request_id" INTEGER, "issued_at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "issued" VALUES(6,1,'b7d059c72e0e0603cbea9f6998f5d4a6116222aec20b2808a6ab4f30f456c4c0','digest',NULL,'2026-03-16T08:30:00.000000Z');
INSERT INTO "issued" VALUES(8,1,'24f6cacf105f0c87e4d14f3a05b902e578328dd312b886ad9ce88a8674a7663c','digest',NULL,'2026-03-23T08:30:00.000000Z');
CREATE TABLE "item" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "issued_id" INTEGER NOT NULL, "number" INTEGER NOT NULL, "request_id" INTEGER, "key" VARCHAR(255) NOT NULL, "text" TEXT NOT NULL, "sha256" VARCHAR(255) NOT NULL DEFAULT '', FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("issued_id") REFERENCES "issued" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
CREATE TABLE "job" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "key" VARCHAR(255) NOT NULL, "at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "job" VALUES(24,1,'junk:2026-03-22','2026-03-22T08:30:00.000000Z');
INSERT INTO "job" VALUES(25,1,'digest:2026-W13','2026-03-23T08:30:00.000000Z');
INSERT INTO "job" VALUES(26,1,'junk:2026-03-23','2026-03-23T08:30:00.000000Z');
CREATE TABLE "known_id" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "message_id" TEXT NOT NULL, "request_id" INTEGER NOT NULL, "letter_id" INTEGER, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE, FOREIGN KEY ("letter_id") REFERENCES "letter" ("id") ON DELETE CASCADE);
INSERT INTO "known_id" VALUES(1,1,'<179588518246.19998.7087947921940166342@home.example>',1,1);
INSERT INTO "known_id" VALUES(2,1,'<mf.72ee8123537e0495981fb63b02ede922@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(3,1,'<179588518253.19998.10217637931729459623@home.example>',2,2);
INSERT INTO "known_id" VALUES(4,1,'<mf.de23f0fdc59e8d2b95ec30f4956b553d@home.example>',2,NULL);
INSERT INTO "known_id" VALUES(5,1,'<179588518259.19998.4381489062018298297@home.example>',3,3);
INSERT INTO "known_id" VALUES(6,1,'<mf.b413d9aa8cef08be7169514028b4eb1f@home.example>',3,NULL);
INSERT INTO "known_id" VALUES(12,1,'<179588518253.19998.14523910553373866018@acme.example>',1,NULL);
INSERT INTO "known_id" VALUES(13,1,'<179588518457.19998.2588363248472335620@home.example>',1,6);
INSERT INTO "known_id" VALUES(14,1,'<mf.c0e33b8d39c5ac2fe23c8ee0eb3426ba@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(15,1,'<179588518462.19998.3586765527026362986@acme.example>',1,NULL);
INSERT INTO "known_id" VALUES(16,1,'<179588518265.19998.10795766556632173442@stadtwerke.example>',3,NULL);
INSERT INTO "known_id" VALUES(17,1,'<179588518604.19998.14666052361828632162@home.example>',3,7);
INSERT INTO "known_id" VALUES(18,1,'<mf.a9ca60127768ad2d12f090fe9ec3521d@home.example>',3,NULL);
INSERT INTO "known_id" VALUES(19,1,'<179588518951.19998.5359949558460329210@home.example>',1,8);
INSERT INTO "known_id" VALUES(20,1,'<mf.7b9d4c1cadd1fa88f7e5f50ab3ca41dd@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(21,1,'<179588519213.19998.12234389988825525205@home.example>',2,9);
INSERT INTO "known_id" VALUES(22,1,'<mf.cabbc5f9a59dbad4afd1f230c1bcfd27@home.example>',2,NULL);
INSERT INTO "known_id" VALUES(25,1,'<179588519218.19998.15285682631610180500@bluebird.example>',2,NULL);
CREATE TABLE "known_thread" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "thread" VARCHAR(255) NOT NULL, "request_id" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "known_thread" VALUES(1,1,'id:Tda5ccec9c1b40c3b569d0de52846c617',1);
INSERT INTO "known_thread" VALUES(2,1,'id:Ta3477f03b8ce69c801919cdbbdd0b7c8',2);
INSERT INTO "known_thread" VALUES(3,1,'id:T34ee33c44eaa2af2e8c4cde60d6e9287',3);
CREATE TABLE "lease" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "holder" VARCHAR(255) NOT NULL, "machine" VARCHAR(255) NOT NULL, "boot" VARCHAR(255) NOT NULL, "place" VARCHAR(255) NOT NULL, "until" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "letter" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "message_id" TEXT NOT NULL, "kind" VARCHAR(255) NOT NULL, "subject" TEXT NOT NULL, "sent_at" CHAR(27) NOT NULL, "text" TEXT NOT NULL, "references" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "letter" VALUES(1,1,1,'<179588518246.19998.7087947921940166342@home.example>','request','A fellow graduate with a few questions','2026-03-02T08:30:00.000000Z','Dear Jane Doe,

We both studied at Leeds. Today I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

I read that you lead the team that reads hospital data, and would like to hear how you got from there to here.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.72ee8123537e0495981fb63b02ede922@home.example>"]');
INSERT INTO "letter" VALUES(2,1,2,'<179588518253.19998.10217637931729459623@home.example>','request','Your work at Bluebird: a few questions','2026-03-02T08:30:00.000000Z','Dear Omar Haddad,

We have not met; I am writing because I read that you wrote about measuring waiting times. I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

How it looks from the inside, at Bluebird, no article tells me; you could.

Would you be willing to talk with me for 20 minutes? Any time that suits your calendar suits me, and if now is not the moment, I understand.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.de23f0fdc59e8d2b95ec30f4956b553d@home.example>"]');
INSERT INTO "letter" VALUES(3,1,3,'<179588518259.19998.4381489062018298297@home.example>','request','Your work at Stadtwerke: a few questions','2026-03-02T08:30:00.000000Z','Dear Lena Vogt,

We met at the health data days in Berlin. It has stayed with me, because I am a nurse moving into health data and I am trying to learn how hospitals put their data to use.

Since then I have read that you presented a dashboard for wards. There must be more to say than fitted in that day.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.b413d9aa8cef08be7169514028b4eb1f@home.example>"]');
INSERT INTO "letter" VALUES(6,1,1,'<179588518457.19998.2588363248472335620@home.example>','confirmation','Re: A fellow graduate with a few questions','2026-03-03T08:30:00.000000Z','Hi Jane,

Thank you for making time. I have noted Friday 6 March, 15:00 (London), for 20 minutes, and an invitation for your calendar comes with this mail.

So that you know what I would like to ask:

- What does a normal week look like?
- What should I learn first?

Tell me the number or link you like to use, and I will call you there. If anything comes up, a short word is enough and we will find another time.

Best wishes,
Sam

Sent in a hurry.','["<mf.72ee8123537e0495981fb63b02ede922@home.example>", "<179588518246.19998.7087947921940166342@home.example>", "<179588518253.19998.14523910553373866018@acme.example>", "<mf.c0e33b8d39c5ac2fe23c8ee0eb3426ba@home.example>"]');
INSERT INTO "letter" VALUES(7,1,3,'<179588518604.19998.14666052361828632162@home.example>','decline-answer','Re: Your work at Stadtwerke: a few questions','2026-03-04T08:30:00.000000Z','Hi Lena,

Thank you for telling me, and for taking the time to write at all. I understand, and I won''t come back to you about this.

I wish you all the best for your work at Stadtwerke.

Best wishes,
Sam

Sent in a hurry.','["<mf.b413d9aa8cef08be7169514028b4eb1f@home.example>", "<179588518259.19998.4381489062018298297@home.example>", "<179588518265.19998.10795766556632173442@stadtwerke.example>", "<mf.a9ca60127768ad2d12f090fe9ec3521d@home.example>"]');
INSERT INTO "letter" VALUES(8,1,1,'<179588518951.19998.5359949558460329210@home.example>','thank-you','Re: A fellow graduate with a few questions','2026-03-07T17:00:00.000000Z','Hi Jane,

Thank you for the conversation on Friday 6 March, and for speaking so openly. One thing you said has stayed with me: clinicians trust a chart only if they see where a number comes from.

I have taken your advice with me as well: start with one ward and one question. I will tell you what comes of it.

Best wishes,
Sam

Sent in a hurry.','["<mf.72ee8123537e0495981fb63b02ede922@home.example>", "<179588518246.19998.7087947921940166342@home.example>", "<179588518253.19998.14523910553373866018@acme.example>", "<mf.c0e33b8d39c5ac2fe23c8ee0eb3426ba@home.example>", "<179588518457.19998.2588363248472335620@home.example>", "<179588518462.19998.3586765527026362986@acme.example>", "<mf.7b9d4c1cadd1fa88f7e5f50ab3ca41dd@home.example>"]');
INSERT INTO "letter" VALUES(9,1,2,'<179588519213.19998.12234389988825525205@home.example>','nudge','Re: Your work at Bluebird: a few questions','2026-03-11T08:30:00.000000Z','Dear Omar Haddad,

I know how quickly a letter slips down the page, so I am putting mine on top once more: I would still like to learn from you how hospitals put their data to use.

Would 20 minutes be possible some time this month? Any time that suits your calendar suits me. And if now is not the moment, that is quite all right; I won''t write about it again.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.de23f0fdc59e8d2b95ec30f4956b553d@home.example>", "<179588518253.19998.10217637931729459623@home.example>", "<mf.cabbc5f9a59dbad4afd1f230c1bcfd27@home.example>"]');
CREATE TABLE "link" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "mail_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("mail_id") REFERENCES "mail" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "link" VALUES(1,1,2,1);
INSERT INTO "link" VALUES(2,1,3,2);
INSERT INTO "link" VALUES(3,1,4,3);
INSERT INTO "link" VALUES(7,1,8,1);
INSERT INTO "link" VALUES(8,1,9,1);
INSERT INTO "link" VALUES(9,1,10,1);
INSERT INTO "link" VALUES(10,1,11,3);
INSERT INTO "link" VALUES(11,1,12,3);
INSERT INTO "link" VALUES(12,1,17,1);
INSERT INTO "link" VALUES(13,1,19,2);
INSERT INTO "link" VALUES(15,1,21,2);
CREATE TABLE "look_back" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "since" CHAR(27), "sent" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "mail" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "message_id" TEXT NOT NULL, "sha256" VARCHAR(255) NOT NULL, "role" VARCHAR(255) NOT NULL, "folder" TEXT NOT NULL, "uidvalidity" INTEGER NOT NULL, "uid" INTEGER NOT NULL, "author" VARCHAR(255) NOT NULL, "subject" TEXT NOT NULL, "arrived" CHAR(27) NOT NULL, "references" TEXT NOT NULL, "reading" TEXT NOT NULL, "evidence" TEXT NOT NULL, "rivals" TEXT NOT NULL, "identity" VARCHAR(255) NOT NULL DEFAULT '', "object_id" VARCHAR(255) NOT NULL DEFAULT '', "size" INTEGER NOT NULL DEFAULT 0, "written" TEXT NOT NULL DEFAULT '', "settled" INTEGER NOT NULL DEFAULT FALSE, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "mail" VALUES(2,1,'<179588518246.19998.7087947921940166342@home.example>','c7f6f70de48a89448385f3751d6d03b1969c2b810f9a99d872e7e4f8b9440a0f','sent','Sent',1938281805,101,'Sam Rivera <sam@home.example>','A fellow graduate with a few questions','2026-03-02T08:30:00.000000Z','["<mf.72ee8123537e0495981fb63b02ede922@home.example>"]','','["mark: 72ee8123"]','[]','0775f7dceed77f4e1e019803bf23ef203a85573f9fcba4d586d79dabe859fc99','id:M9f7d46986c2f04cfe1d1fb0fc6414ffb',812,'Mon, 02 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(3,1,'<179588518253.19998.10217637931729459623@home.example>','8f39a966e4064357eab2508346f1e7aea1cca9e4830444d7ddc8a6e5bb88efb2','sent','Sent',1938281805,102,'Sam Rivera <sam@home.example>','Your work at Bluebird: a few questions','2026-03-02T08:30:00.000000Z','["<mf.de23f0fdc59e8d2b95ec30f4956b553d@home.example>"]','','["mark: de23f0fd"]','[]','2365479833566764317b9479b17e7e84e921ed23263565a3864dcc014fdcc7e9','id:M15058b63bd88ea6c0c37daa9185382f4',879,'Mon, 02 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(4,1,'<179588518259.19998.4381489062018298297@home.example>','15be96caf6a92abaaabddb8761d2fd7f8d9d817e0d23a1eba9bd1f85c571c6a4','sent','Sent',1938281805,103,'Sam Rivera <sam@home.example>','Your work at Stadtwerke: a few questions','2026-03-02T08:30:00.000000Z','["<mf.b413d9aa8cef08be7169514028b4eb1f@home.example>"]','','["mark: b413d9aa"]','[]','973c96101ae9545f2c4ca16b9a272e9b446038b520a044f65b2699f29519f297','id:M2c89d10596c127784b530c05edb2c700',868,'Mon, 02 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(8,1,'<179588518253.19998.14523910553373866018@acme.example>','00e219b6033998d4e8bef0a961008f5546893a8aa8b0f61f76ff8da6b71b3709','inbox','INBOX',1938279130,103,'Jane Doe <jane.doe@acme.example>','Re: A fellow graduate with a few questions','2026-03-03T08:30:00.000000Z','["<mf.72ee8123537e0495981fb63b02ede922@home.example>", "<179588518246.19998.7087947921940166342@home.example>", "<179588518246.19998.7087947921940166342@home.example>"]','{"answers": ["times", "yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": null, "kind": "exact", "offered": true, "text": "Friday, 06 March at 15:00", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Hi Sam,\n\nHappy to. How about Friday, 06 March at 15:00? Twenty minutes is fine.\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "times, offers a time", "words": "Friday, 06 March at 15:00"}, {"weight": "strong", "rule": "yes, offers a time", "words": "Friday, 06 March at 15:00"}]}','["in-reply-to: <179588518246.19998.7087947921940166342@home.example>", "references: <179588518246.19998.7087947921940166342@home.example>"]','[]','a9904221cf38eaa2425866bf4ff117ecd461498ac56b442a835e7cfc14c8c881','id:Mf7a5ae7041a6bce2edea8d3ebc5a5b86',1148,'Tue, 03 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(9,1,'<179588518457.19998.2588363248472335620@home.example>','06d0cc7d7814705ec22a95397bbc39179865de0aa787b4a7da42e617913c35c0','sent','Sent',1938281805,106,'Sam Rivera <sam@home.example>','Re: A fellow graduate with a few questions','2026-03-03T08:30:00.000000Z','["<mf.72ee8123537e0495981fb63b02ede922@home.example>", "<179588518246.19998.7087947921940166342@home.example>", "<179588518253.19998.14523910553373866018@acme.example>", "<mf.c0e33b8d39c5ac2fe23c8ee0eb3426ba@home.example>", "<179588518253.19998.14523910553373866018@acme.example>"]','','["mark: c0e33b8d"]','[]','5ee646cffbcbe655725097b4688499e66a331887d0ad28528065636593cca716','id:M9070163be9722d992af652cb3d6d6bbe',1090,'Tue, 03 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(10,1,'<179588518462.19998.3586765527026362986@acme.example>','4476ae9a543bb5923c17846ccd927e3471d0721a9bdce7c6fd599e5cf56c1b22','inbox','INBOX',1938279130,104,'Jane Doe <jane.doe@acme.example>','Re: A fellow graduate with a few questions','2026-03-03T13:18:00.000000Z','["<mf.72ee8123537e0495981fb63b02ede922@home.example>", "<179588518246.19998.7087947921940166342@home.example>", "<179588518253.19998.14523910553373866018@acme.example>", "<mf.c0e33b8d39c5ac2fe23c8ee0eb3426ba@home.example>", "<179588518457.19998.2588363248472335620@home.example>", "<179588518457.19998.2588363248472335620@home.example>"]','{"answers": ["yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": "2026-03-06T15:20:00+00:00", "kind": "exact", "offered": true, "text": "Friday 6 March, 15:00 (London)", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Looking forward to it!\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "yes, takes a time the owner offered", "words": "Friday 6 March, 15:00 (London)"}]}','["in-reply-to: <179588518457.19998.2588363248472335620@home.example>", "references: <179588518246.19998.7087947921940166342@home.example>"]','[]','6aac106806fc229ca211f1223e434c94e899e152ff015158b7b9c650eaff934e','id:Mfc65d3da195368294a93e9a94f338d20',1304,'Tue, 03 Mar 2026 13:18:00 +0000',0);
INSERT INTO "mail" VALUES(11,1,'<179588518265.19998.10795766556632173442@stadtwerke.example>','53bc17914e2dc98e7381be7d300304b1d9ccd9b68f6fa697e722b3c21083fc68','inbox','INBOX',1938279130,105,'Lena Vogt <lena.vogt@stadtwerke.example>','Re: Your work at Stadtwerke: a few questions','2026-03-04T08:30:00.000000Z','["<mf.b413d9aa8cef08be7169514028b4eb1f@home.example>", "<179588518259.19998.4381489062018298297@home.example>", "<179588518259.19998.4381489062018298297@home.example>"]','{"answers": ["no"], "slots": [], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Dear Sam,\n\nThank you for writing, but I''m afraid I have to decline. I wish you well with your plans.\n\nBest wishes,\nLena", "signature": "", "evidence": [{"weight": "strong", "rule": "no, refusal", "words": "have to decline"}]}','["in-reply-to: <179588518259.19998.4381489062018298297@home.example>", "references: <179588518259.19998.4381489062018298297@home.example>"]','[]','f672451e381b01887294fc9bdfa768a8cf440258e5f10b1ee10e625f666ad8e1','id:Mebd038e2cec0863650bbf76786400c21',1251,'Wed, 04 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(12,1,'<179588518604.19998.14666052361828632162@home.example>','92ae594b87673c96d00d94cffb33bfe565392b1e695ce38a34a33ce435e0a871','sent','Sent',1938281805,107,'Sam Rivera <sam@home.example>','Re: Your work at Stadtwerke: a few questions','2026-03-04T08:30:00.000000Z','["<mf.b413d9aa8cef08be7169514028b4eb1f@home.example>", "<179588518259.19998.4381489062018298297@home.example>", "<179588518265.19998.10795766556632173442@stadtwerke.example>", "<mf.a9ca60127768ad2d12f090fe9ec3521d@home.example>", "<179588518265.19998.10795766556632173442@stadtwerke.example>"]','','["mark: a9ca6012"]','[]','d15562381ae5ecb17ae0001aa49e67fc1422322f79839dcd0ef04947db2f4259','id:Mdc1ba58c96607f7195b9d401d68b71cd',879,'Wed, 04 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(17,1,'<179588518951.19998.5359949558460329210@home.example>','1ea0c06d2e400982bb21df39168471d672067e4baad77b28d8ab5c8fd39c9628','sent','Sent',1938281805,109,'Sam Rivera <sam@home.example>','Re: A fellow graduate with a few questions','2026-03-07T17:00:00.000000Z','["<mf.72ee8123537e0495981fb63b02ede922@home.example>", "<179588518246.19998.7087947921940166342@home.example>", "<179588518253.19998.14523910553373866018@acme.example>", "<mf.c0e33b8d39c5ac2fe23c8ee0eb3426ba@home.example>", "<179588518457.19998.2588363248472335620@home.example>", "<179588518462.19998.3586765527026362986@acme.example>", "<mf.7b9d4c1cadd1fa88f7e5f50ab3ca41dd@home.example>", "<179588518462.19998.3586765527026362986@acme.example>"]','','["mark: 7b9d4c1c"]','[]','d66c60f393e5d8246ba3565b079591a92add2ab36a346f3709c3bb4013ef9db3','id:M8d30acb1b7465c4f72fe16cc1e846e8e',1139,'Sat, 07 Mar 2026 17:00:00 +0000',0);
INSERT INTO "mail" VALUES(19,1,'<179588519213.19998.12234389988825525205@home.example>','fb134f43fffd42b73963323093fd9b4cda5325ff6936f020b5c8260c20964da5','sent','Sent',1938281805,110,'Sam Rivera <sam@home.example>','Re: Your work at Bluebird: a few questions','2026-03-11T08:30:00.000000Z','["<mf.de23f0fdc59e8d2b95ec30f4956b553d@home.example>", "<179588518253.19998.10217637931729459623@home.example>", "<mf.cabbc5f9a59dbad4afd1f230c1bcfd27@home.example>", "<179588518253.19998.10217637931729459623@home.example>"]','','["mark: cabbc5f9"]','[]','ce7b64c87b8db053c0a8e715954cbb27ef436e5ca0ad3735f3f84b2fb0aed957','id:Me8bfcb114bc60264fea964878ff0fe1b',990,'Wed, 11 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(21,1,'<179588519218.19998.15285682631610180500@bluebird.example>','2b03a31c357679e76a9d76a1d588959094728edc021a0ad5e60f8180576b331c','inbox','INBOX',1938279130,110,'Omar Haddad <omar@bluebird.example>','Re: Your work at Bluebird: a few questions','2026-03-13T08:30:00.000000Z','["<mf.de23f0fdc59e8d2b95ec30f4956b553d@home.example>", "<179588518253.19998.10217637931729459623@home.example>", "<mf.cabbc5f9a59dbad4afd1f230c1bcfd27@home.example>", "<179588519213.19998.12234389988825525205@home.example>", "<179588519213.19998.12234389988825525205@home.example>"]','{"answers": ["referral", "no"], "slots": [], "away_until": null, "delegate": null, "people": [{"name": "Priya Shah", "address": "priya.shah@northwind.example"}], "lead": false, "new_text": "Hi Sam,\n\nI have moved on from that field, so I am not the right person. You should talk to Priya Shah (priya.shah@northwind.example), she built the whole team.\n\nOmar", "signature": "", "evidence": [{"weight": "strong", "rule": "referral, names somebody", "words": "Priya Shah"}, {"weight": "strong", "rule": "no, not the right person", "words": "moved on from that field"}]}','["in-reply-to: <179588519213.19998.12234389988825525205@home.example>", "references: <179588518253.19998.10217637931729459623@home.example>"]','[]','4d80c1596926051b5369c364135d45174fd9387d64be0dbe4092d7b5f8899ae1','id:Mc0d5828a7646a41e22077b33e894e084',1342,'Fri, 13 Mar 2026 08:30:00 +0000',0);
CREATE TABLE "note" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "at" CHAR(27) NOT NULL, "text" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "note" VALUES(1,1,1,'2026-03-07T08:30:00.000000Z','Jane said that clinicians trust a chart only if they see where a number comes from.
Advice: start with one ward and one question.');
CREATE TABLE "outgoing" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "key" VARCHAR(255) NOT NULL, "kind" VARCHAR(255) NOT NULL, "state" VARCHAR(255) NOT NULL, "request_id" INTEGER, "message_id" TEXT NOT NULL, "token" VARCHAR(255) NOT NULL, "recipient" VARCHAR(255) NOT NULL, "subject" TEXT NOT NULL, "text" TEXT NOT NULL, "octets" BLOB NOT NULL, "sha256" VARCHAR(255) NOT NULL, "findings" TEXT NOT NULL, "starts_at" CHAR(27), "due_at" CHAR(27) NOT NULL, "expires_at" CHAR(27), "attempts" INTEGER NOT NULL, "remark" TEXT NOT NULL, "draft_folder" TEXT NOT NULL, "draft_uidvalidity" INTEGER NOT NULL, "draft_uid" INTEGER NOT NULL, "created_at" CHAR(27) NOT NULL, "changed_at" CHAR(27) NOT NULL, "draft_sha256" VARCHAR(255) NOT NULL DEFAULT '', "touched" INTEGER NOT NULL DEFAULT FALSE, "gone_since" CHAR(27), "stale_uidvalidity" INTEGER NOT NULL DEFAULT 0, "stale_uid" INTEGER NOT NULL DEFAULT 0, "stale_sha256" VARCHAR(255) NOT NULL DEFAULT '', "approved_at" CHAR(27), "approved_sha256" VARCHAR(255) NOT NULL DEFAULT '', "claim" VARCHAR(255) NOT NULL DEFAULT '', "left_at" CHAR(27), "deferred_since" CHAR(27), "server_ids" TEXT NOT NULL DEFAULT '[]', "is_told" INTEGER NOT NULL DEFAULT FALSE, "sent_uidvalidity" INTEGER NOT NULL DEFAULT 0, "sent_uid" INTEGER NOT NULL DEFAULT 0, "copy_begun" INTEGER NOT NULL DEFAULT FALSE, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "outgoing" VALUES(1,1,'request:1:request:1','request','sent_by_owner',1,'<mf.72ee8123537e0495981fb63b02ede922@home.example>','72ee8123537e0495981fb63b02ede922','jane.doe@acme.example','A fellow graduate with a few questions','Dear Jane Doe,

We both studied at Leeds. Today I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

I read that you lead the team that reads hospital data, and would like to hear how you got from there to here.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A20412066656C6C6F772067726164756174652077697468206120666577207175657374696F6E730D0A446174653A204D6F6E2C203032204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E373265653831323335333765303439353938316662363362303265646539323240686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E373265653831323335333765303439353938316662363362303265646539323240686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2037326565383132333533376530343935393831666236336230326564653932320D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663732656538313233353337653034393539383166623633623032656465393232686F6D6565785F30220D0A0D0A2D2D3D5F6D663732656538313233353337653034393539383166623633623032656465393232686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204A616E6520446F652C0D0A0D0A576520626F74682073747564696564206174204C656564732E20546F646179204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A492072656164207468617420796F75206C65616420746865207465616D207468617420726561647320686F73706974616C20646174612C20616E6420776F756C64206C696B6520746F206865617220686F7720796F7520676F742066726F6D20746865726520746F20686572652E0D0A0D0A576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D663732656538313233353337653034393539383166623633623032656465393232686F6D6565785F300D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204A616E6520446F652C3C2F703E0D0A3C703E576520626F74682073747564696564206174204C656564732E20546F646179204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E492072656164207468617420796F75206C65616420746865207465616D207468617420726561647320686F73706974616C20646174612C20616E6420776F756C64206C696B6520746F206865617220686F7720796F7520676F742066726F6D20746865726520746F20686572652E3C2F703E0D0A3C703E576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663732656538313233353337653034393539383166623633623032656465393232686F6D6565785F302D2D0D0A','c1889de738d464fc8aca935e26d2e84541cb8d59d6a4fd52ded2976c6903f14f','[]',NULL,'2026-03-02T08:30:00.000000Z',NULL,0,'','Drafts',1938247836,101,'2026-03-02T08:30:00.000000Z','2026-03-02T08:30:00.000000Z','c1889de738d464fc8aca935e26d2e84541cb8d59d6a4fd52ded2976c6903f14f',0,'2026-03-02T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(2,1,'request:2:request:1','request','sent_by_owner',2,'<mf.de23f0fdc59e8d2b95ec30f4956b553d@home.example>','de23f0fdc59e8d2b95ec30f4956b553d','omar@bluebird.example','Your work at Bluebird: a few questions','Dear Omar Haddad,

We have not met; I am writing because I read that you wrote about measuring waiting times. I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

How it looks from the inside, at Bluebird, no article tells me; you could.

Would you be willing to talk with me for 20 minutes? Any time that suits your calendar suits me, and if now is not the moment, I understand.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204F6D617220486164646164203C6F6D617240626C7565626972642E6578616D706C653E0D0A5375626A6563743A20596F757220776F726B20617420426C7565626972643A206120666577207175657374696F6E730D0A446174653A204D6F6E2C203032204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E646532336630666463353965386432623935656333306634393536623535336440686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E646532336630666463353965386432623935656333306634393536623535336440686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2064653233663066646335396538643262393565633330663439353662353533640D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D666465323366306664633539653864326239356563333066343935366235353364686F6D6565785F30220D0A0D0A2D2D3D5F6D666465323366306664633539653864326239356563333066343935366235353364686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204F6D6172204861646461642C0D0A0D0A57652068617665206E6F74206D65743B204920616D2077726974696E67206265636175736520492072656164207468617420796F752077726F74652061626F7574206D6561737572696E672077616974696E672074696D65732E204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A486F77206974206C6F6F6B732066726F6D2074686520696E736964652C20617420426C7565626972642C206E6F2061727469636C652074656C6C73206D653B20796F7520636F756C642E0D0A0D0A576F756C6420796F752062652077696C6C696E6720746F2074616C6B2077697468206D6520666F72203230206D696E757465733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652C20616E64206966206E6F77206973206E6F7420746865206D6F6D656E742C204920756E6465727374616E642E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D666465323366306664633539653864326239356563333066343935366235353364686F6D6565785F300D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204F6D6172204861646461642C3C2F703E0D0A3C703E57652068617665206E6F74206D65743B204920616D2077726974696E67206265636175736520492072656164207468617420796F752077726F74652061626F7574206D6561737572696E672077616974696E672074696D65732E204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E486F77206974206C6F6F6B732066726F6D2074686520696E736964652C20617420426C7565626972642C206E6F2061727469636C652074656C6C73206D653B20796F7520636F756C642E3C2F703E0D0A3C703E576F756C6420796F752062652077696C6C696E6720746F2074616C6B2077697468206D6520666F72203230206D696E757465733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652C20616E64206966206E6F77206973206E6F7420746865206D6F6D656E742C204920756E6465727374616E642E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D666465323366306664633539653864326239356563333066343935366235353364686F6D6565785F302D2D0D0A','2b82d468a98420ced276556e95352bee043f7e0c0e9968461d5c16edb2556327','["hint: 75 words are enough for most requests.", "hint: Let more of it be about them."]',NULL,'2026-03-02T08:30:00.000000Z',NULL,0,'','Drafts',1938247836,102,'2026-03-02T08:30:00.000000Z','2026-03-02T08:30:00.000000Z','2b82d468a98420ced276556e95352bee043f7e0c0e9968461d5c16edb2556327',0,'2026-03-02T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(3,1,'request:3:request:1','request','sent_by_owner',3,'<mf.b413d9aa8cef08be7169514028b4eb1f@home.example>','b413d9aa8cef08be7169514028b4eb1f','lena.vogt@stadtwerke.example','Your work at Stadtwerke: a few questions','Dear Lena Vogt,

We met at the health data days in Berlin. It has stayed with me, because I am a nurse moving into health data and I am trying to learn how hospitals put their data to use.

Since then I have read that you presented a dashboard for wards. There must be more to say than fitted in that day.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204C656E6120566F6774203C6C656E612E766F67744073746164747765726B652E6578616D706C653E0D0A5375626A6563743A20596F757220776F726B2061742053746164747765726B653A206120666577207175657374696F6E730D0A446174653A204D6F6E2C203032204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E623431336439616138636566303862653731363935313430323862346562316640686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E623431336439616138636566303862653731363935313430323862346562316640686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2062343133643961613863656630386265373136393531343032386234656231660D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D666234313364396161386365663038626537313639353134303238623465623166686F6D6565785F30220D0A0D0A2D2D3D5F6D666234313364396161386365663038626537313639353134303238623465623166686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204C656E6120566F67742C0D0A0D0A5765206D657420617420746865206865616C74682064617461206461797320696E204265726C696E2E20497420686173207374617965642077697468206D652C2062656361757365204920616D2061206E75727365206D6F76696E6720696E746F206865616C7468206461746120616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A53696E6365207468656E204920686176652072656164207468617420796F752070726573656E74656420612064617368626F61726420666F722077617264732E205468657265206D757374206265206D6F726520746F20736179207468616E2066697474656420696E2074686174206461792E0D0A0D0A576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D666234313364396161386365663038626537313639353134303238623465623166686F6D6565785F300D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204C656E6120566F67742C3C2F703E0D0A3C703E5765206D657420617420746865206865616C74682064617461206461797320696E204265726C696E2E20497420686173207374617965642077697468206D652C2062656361757365204920616D2061206E75727365206D6F76696E6720696E746F206865616C7468206461746120616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E53696E6365207468656E204920686176652072656164207468617420796F752070726573656E74656420612064617368626F61726420666F722077617264732E205468657265206D757374206265206D6F726520746F20736179207468616E2066697474656420696E2074686174206461792E3C2F703E0D0A3C703E576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D666234313364396161386365663038626537313639353134303238623465623166686F6D6565785F302D2D0D0A','ac558f930e770d38861a0389542c40e457cc5263d86be10f39b47a69e8c8bc08','["hint: 75 words are enough for most requests.", "hint: Let more of it be about them."]',NULL,'2026-03-02T08:30:00.000000Z',NULL,0,'','Drafts',1938247836,103,'2026-03-02T08:30:00.000000Z','2026-03-02T08:30:00.000000Z','ac558f930e770d38861a0389542c40e457cc5263d86be10f39b47a69e8c8bc08',0,'2026-03-02T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(7,1,'request:1:confirmation:2026-03-06T15:00:00+00:00','confirmation','sent_by_owner',1,'<mf.c0e33b8d39c5ac2fe23c8ee0eb3426ba@home.example>','c0e33b8d39c5ac2fe23c8ee0eb3426ba','jane.doe@acme.example','Re: A fellow graduate with a few questions','Hi Jane,

Thank you for making time. I have noted Friday 6 March, 15:00 (London), for 20 minutes, and an invitation for your calendar comes with this mail.

So that you know what I would like to ask:

- What does a normal week look like?
- What should I learn first?

Tell me the number or link you like to use, and I will call you there. If anything comes up, a short word is enough and we will find another time.

Best wishes,
Sam
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]','2026-03-06T15:00:00.000000Z','2026-03-03T08:30:00.000000Z',NULL,0,'','Drafts',1938247836,106,'2026-03-03T08:30:00.000000Z','2026-03-03T08:30:00.000000Z','7cc35791a946a0107afe902a5c83f90998249d0cc9dca06277f6f7e67f609511',0,'2026-03-03T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(8,1,'request:3:decline-answer:1','decline-answer','sent_by_owner',3,'<mf.a9ca60127768ad2d12f090fe9ec3521d@home.example>','a9ca60127768ad2d12f090fe9ec3521d','lena.vogt@stadtwerke.example','Re: Your work at Stadtwerke: a few questions','Hi Lena,

Thank you for telling me, and for taking the time to write at all. I understand, and I won''t come back to you about this.

I wish you all the best for your work at Stadtwerke.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204C656E6120566F6774203C6C656E612E766F67744073746164747765726B652E6578616D706C653E0D0A5375626A6563743A2052653A20596F757220776F726B2061742053746164747765726B653A206120666577207175657374696F6E730D0A446174653A205765642C203034204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E613963613630313237373638616432643132663039306665396563333532316440686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393538383531383236352E31393939382E31303739353736363535363633323137333434324073746164747765726B652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E623431336439616138636566303862653731363935313430323862346562316640686F6D652E6578616D706C653E0D0A203C3137393538383531383235392E31393939382E3433383134383930363230313832393832393740686F6D652E6578616D706C653E0D0A203C3137393538383531383236352E31393939382E31303739353736363535363633323137333434324073746164747765726B652E6578616D706C653E0D0A203C6D662E613963613630313237373638616432643132663039306665396563333532316440686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2061396361363031323737363861643264313266303930666539656333353231640D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D666139636136303132373736386164326431326630393066653965633335323164686F6D6565785F30220D0A0D0A2D2D3D5F6D666139636136303132373736386164326431326630393066653965633335323164686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204C656E612C0D0A0D0A5468616E6B20796F7520666F722074656C6C696E67206D652C20616E6420666F722074616B696E67207468652074696D6520746F20777269746520617420616C6C2E204920756E6465727374616E642C20616E64204920776F6E277420636F6D65206261636B20746F20796F752061626F757420746869732E0D0A0D0A49207769736820796F7520616C6C20746865206265737420666F7220796F757220776F726B2061742053746164747765726B652E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D666139636136303132373736386164326431326630393066653965633335323164686F6D6565785F300D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204C656E612C3C2F703E0D0A3C703E5468616E6B20796F7520666F722074656C6C696E67206D652C20616E6420666F722074616B696E67207468652074696D6520746F20777269746520617420616C6C2E204920756E6465727374616E642C20616E64204920776F6E26237832373B7420636F6D65206261636B20746F20796F752061626F757420746869732E3C2F703E0D0A3C703E49207769736820796F7520616C6C20746865206265737420666F7220796F757220776F726B2061742053746164747765726B652E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D666139636136303132373736386164326431326630393066653965633335323164686F6D6565785F302D2D0D0A','f7ee26027ff105ffe0aebaf1815ecc6530759b6f4d48431bc195f514e406eb7b','[]',NULL,'2026-03-04T08:30:00.000000Z',NULL,0,'','Drafts',1938247836,107,'2026-03-04T08:30:00.000000Z','2026-03-04T08:30:00.000000Z','f7ee26027ff105ffe0aebaf1815ecc6530759b6f4d48431bc195f514e406eb7b',0,'2026-03-04T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(9,1,'request:1:brief:2026-03-06T15:00:00+00:00','brief','filed',1,'<mf.5726b648dff64277691fa3937c1b65ba@home.example>','5726b648dff64277691fa3937c1b65ba','sam@home.example','Tomorrow: your talk with Jane Doe','You talk with Jane Doe on Friday, 6 March, 15:00 (Europe/London).

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
    │ I read that you lead the team that reads hospital data, and would
    │ like to hear how you got from there to here.
    │ Would you have 20 minutes for a call in the next few weeks? Any
    │ time that suits your calendar suits me.
    │ Kind regards,
    │ Sam Rivera
    │ Sent in a hurry.
 -  You, 3 March:
    │ Hi Jane,
    │ Thank you for making time. I have noted Friday 6 March, 15:00
    │ (London), for 20 minutes, and an invitation for your calendar
    │ comes with this mail.
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
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]',NULL,'2026-03-05T17:00:00.000000Z',NULL,0,'2.0.0 taken','',0,0,'2026-03-05T17:00:00.000000Z','2026-03-06T08:30:00.000000Z','',0,NULL,0,0,'',NULL,'365c9a4a1e27224c09fff602df24ff4512becc8746e963802749ef16a1654aad','8f1cd7d69b83e6ad029665d8c554478b','2026-03-05T17:00:00.000000Z',NULL,'[]',1,1938281805,107,0);
INSERT INTO "outgoing" VALUES(10,1,'request:1:debrief:2026-03-06T15:00:00+00:00','debrief','filed',1,'<mf.e24e30cbf7354f8cb96af485cb38c7c4@home.example>','e24e30cbf7354f8cb96af485cb38c7c4','sam@home.example','How did it go with Jane Doe?','How did it go with Jane Doe? Answer this mail with a few lines; that is
all.

WORTH NOTING

 -  Learned: one thing they said that you want to remember
 -  Advice: what they would do in your place
 -  Promised: what you promised, or they did
 -  Names: whom else you should talk to, with an address if you have it

Write as you like; the words before the colons only help to file it. A
thank-you note is drafted from what you write. It should name one thing
they said, and go out within a day. If you did not talk, answer “no”.
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]',NULL,'2026-03-06T17:00:00.000000Z',NULL,0,'2.0.0 taken','',0,0,'2026-03-06T17:00:00.000000Z','2026-03-07T08:30:00.000000Z','',0,NULL,0,0,'',NULL,'8bc65d69f661190d1017cc419f9285d6a6b9623a9b1a9ad4ec6936d0a194db9a','c3614a5fe7ff89e34fbb200d6cc4a5ee','2026-03-06T17:00:00.000000Z',NULL,'[]',1,1938281805,107,0);
INSERT INTO "outgoing" VALUES(11,1,'request:1:thank-you:1','thank-you','sent_by_owner',1,'<mf.7b9d4c1cadd1fa88f7e5f50ab3ca41dd@home.example>','7b9d4c1cadd1fa88f7e5f50ab3ca41dd','jane.doe@acme.example','Re: A fellow graduate with a few questions','Hi Jane,

Thank you for the conversation on Friday 6 March, and for speaking so openly. One thing you said has stayed with me: clinicians trust a chart only if they see where a number comes from.

I have taken your advice with me as well: start with one ward and one question. I will tell you what comes of it.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A2052653A20412066656C6C6F772067726164756174652077697468206120666577207175657374696F6E730D0A446174653A205361742C203037204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E376239643463316361646431666138386637653566353061623363613431646440686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393538383531383436322E31393939382E333538363736353532373032363336323938364061636D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E373265653831323335333765303439353938316662363362303265646539323240686F6D652E6578616D706C653E0D0A203C3137393538383531383234362E31393939382E3730383739343739323139343031363633343240686F6D652E6578616D706C653E0D0A203C3137393538383531383235332E31393939382E31343532333931303535333337333836363031384061636D652E6578616D706C653E0D0A203C6D662E633065333362386433396335616332666532336338656530656233343236626140686F6D652E6578616D706C653E0D0A203C3137393538383531383435372E31393939382E3235383833363332343834373233333536323040686F6D652E6578616D706C653E0D0A203C3137393538383531383436322E31393939382E333538363736353532373032363336323938364061636D652E6578616D706C653E0D0A203C6D662E376239643463316361646431666138386637653566353061623363613431646440686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2037623964346331636164643166613838663765356635306162336361343164640D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663762396434633163616464316661383866376535663530616233636134316464686F6D6565785F30220D0A0D0A2D2D3D5F6D663762396434633163616464316661383866376535663530616233636134316464686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204A616E652C0D0A0D0A5468616E6B20796F7520666F722074686520636F6E766572736174696F6E206F6E204672696461792036204D617263682C20616E6420666F7220737065616B696E6720736F206F70656E6C792E204F6E65207468696E6720796F75207361696420686173207374617965642077697468206D653A20636C696E696369616E732074727573742061206368617274206F6E6C792069662074686579207365652077686572652061206E756D62657220636F6D65732066726F6D2E0D0A0D0A4920686176652074616B656E20796F7572206164766963652077697468206D652061732077656C6C3A2073746172742077697468206F6E65207761726420616E64206F6E65207175657374696F6E2E20492077696C6C2074656C6C20796F75207768617420636F6D6573206F662069742E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D663762396434633163616464316661383866376535663530616233636134316464686F6D6565785F300D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204A616E652C3C2F703E0D0A3C703E5468616E6B20796F7520666F722074686520636F6E766572736174696F6E206F6E204672696461792036204D617263682C20616E6420666F7220737065616B696E6720736F206F70656E6C792E204F6E65207468696E6720796F75207361696420686173207374617965642077697468206D653A20636C696E696369616E732074727573742061206368617274206F6E6C792069662074686579207365652077686572652061206E756D62657220636F6D65732066726F6D2E3C2F703E0D0A3C703E4920686176652074616B656E20796F7572206164766963652077697468206D652061732077656C6C3A2073746172742077697468206F6E65207761726420616E64206F6E65207175657374696F6E2E20492077696C6C2074656C6C20796F75207768617420636F6D6573206F662069742E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663762396434633163616464316661383866376535663530616233636134316464686F6D6565785F302D2D0D0A','f648f8568b7859ba754337e3f3d5cda16b3688d7b93ab9ea05484e993cd51540','[]',NULL,'2026-03-07T08:30:00.000000Z',NULL,0,'','Drafts',1938247836,108,'2026-03-07T08:30:00.000000Z','2026-03-07T17:00:00.000000Z','f648f8568b7859ba754337e3f3d5cda16b3688d7b93ab9ea05484e993cd51540',0,'2026-03-07T17:00:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(14,1,'request:2:nudge:1','nudge','sent_by_owner',2,'<mf.cabbc5f9a59dbad4afd1f230c1bcfd27@home.example>','cabbc5f9a59dbad4afd1f230c1bcfd27','omar@bluebird.example','Re: Your work at Bluebird: a few questions','Dear Omar Haddad,

I know how quickly a letter slips down the page, so I am putting mine on top once more: I would still like to learn from you how hospitals put their data to use.

Would 20 minutes be possible some time this month? Any time that suits your calendar suits me. And if now is not the moment, that is quite all right; I won''t write about it again.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204F6D617220486164646164203C6F6D617240626C7565626972642E6578616D706C653E0D0A5375626A6563743A2052653A20596F757220776F726B20617420426C7565626972643A206120666577207175657374696F6E730D0A446174653A205765642C203131204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E636162626335663961353964626164346166643166323330633162636664323740686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393538383531383235332E31393939382E313032313736333739333137323934353936323340686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E646532336630666463353965386432623935656333306634393536623535336440686F6D652E6578616D706C653E0D0A203C3137393538383531383235332E31393939382E313032313736333739333137323934353936323340686F6D652E6578616D706C653E0D0A203C6D662E636162626335663961353964626164346166643166323330633162636664323740686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2063616262633566396135396462616434616664316632333063316263666432370D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D666361626263356639613539646261643461666431663233306331626366643237686F6D6565785F30220D0A0D0A2D2D3D5F6D666361626263356639613539646261643461666431663233306331626366643237686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204F6D6172204861646461642C0D0A0D0A49206B6E6F7720686F7720717569636B6C792061206C657474657220736C69707320646F776E2074686520706167652C20736F204920616D2070757474696E67206D696E65206F6E20746F70206F6E6365206D6F72653A204920776F756C64207374696C6C206C696B6520746F206C6561726E2066726F6D20796F7520686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A576F756C64203230206D696E7574657320626520706F737369626C6520736F6D652074696D652074686973206D6F6E74683F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E20416E64206966206E6F77206973206E6F7420746865206D6F6D656E742C207468617420697320717569746520616C6C2072696768743B204920776F6E27742077726974652061626F757420697420616761696E2E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D666361626263356639613539646261643461666431663233306331626366643237686F6D6565785F300D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204F6D6172204861646461642C3C2F703E0D0A3C703E49206B6E6F7720686F7720717569636B6C792061206C657474657220736C69707320646F776E2074686520706167652C20736F204920616D2070757474696E67206D696E65206F6E20746F70206F6E6365206D6F72653A204920776F756C64207374696C6C206C696B6520746F206C6561726E2066726F6D20796F7520686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E576F756C64203230206D696E7574657320626520706F737369626C6520736F6D652074696D652074686973206D6F6E74683F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E20416E64206966206E6F77206973206E6F7420746865206D6F6D656E742C207468617420697320717569746520616C6C2072696768743B204920776F6E26237832373B742077726974652061626F757420697420616761696E2E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D666361626263356639613539646261643461666431663233306331626366643237686F6D6565785F302D2D0D0A','a4eca8d638698fb17da0416e8f90b766231145414b74d795c70f391e02f736d8','[]',NULL,'2026-03-11T08:30:00.000000Z',NULL,0,'','Drafts',1938247836,109,'2026-03-11T08:30:00.000000Z','2026-03-11T08:30:00.000000Z','a4eca8d638698fb17da0416e8f90b766231145414b74d795c70f391e02f736d8',0,'2026-03-11T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(19,1,'digest:2026-W13','digest','filed',NULL,'<mf.e253170122e2051a5bc274490bb82a1c@home.example>','e253170122e2051a5bc274490bb82a1c','sam@home.example','Your interviews, week 13: 2 for you','To do: 1 question to answer, 1 draft to send or drop.

YOURS TO ANSWER

 1. A question from Ines Costa (Vandelay):
    (came Wed 18 Mar, 08:30; answer it in your mail program)
    │ Hello Sam,
    │ Sorry for the wait. What exactly would you like to know?
    │ Ines
    → write: 1 snooze 3 days · 1 close

DRAFTS WAITING FOR YOU

 2. Nudge to Victor Hale (Initech)
    (you wrote on Mon 2 Mar; no answer yet)
    → write: 2 send · 2 drop · 2 snooze 1w

WHAT HAPPENED THIS WEEK

 -  Wed 18 Mar: Ines Costa (Vandelay) answered (question)
    │ Hello Sam,
    │ Sorry for the wait. What exactly would you like to know?
    │ Ines

PEOPLE YOU WERE POINTED TO

 -  Perhaps Priya Shah priya.shah@northwind.example, named by Omar Haddad
 -  Perhaps somebody else at Initech: Victor Hale has not answered yet

WHAT YOU LEARNED ABOUT HOW HOSPITALS PUT THEIR DATA TO USE

 -  to ask: What does a normal week look like?
 -  to ask: What should I learn first?

SO FAR

    requests sent         5  ████████████████████
    answered              4  ████████████████
    scheduled             1  ████
    interviews held       1  ████
 -  all: 4 of 5 answered, half of them within 6 days
 -  cold: 2 of 2 answered, half of them within 14 days
 -  coworker: 0 of 1 answered
 -  alumni: 1 of 1 answered, half of them within 24 h
 -  conference: 1 of 1 answered, half of them within 2 days

Answer this mail to get things done, one order a line: “1 send”,
“2 snooze 2w”, “3 drop”, “4 met” with your notes below. “help” lists
all. You may as well send or delete a draft in your mail program;
mailflow notices.
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]',NULL,'2026-03-23T08:30:00.000000Z',NULL,0,'2.0.0 taken','',0,0,'2026-03-23T08:30:00.000000Z','2026-03-23T17:00:00.000000Z','',0,NULL,0,0,'',NULL,'8ff86b8bfee925a3487715ecff3b330e333810dedf27b2517d9925e4dfc47537','70b49a92b183175e7dcee2f273c694c8','2026-03-23T08:30:00.000000Z',NULL,'[]',1,1938281805,111,0);
CREATE TABLE "owner" ("id" INTEGER NOT NULL PRIMARY KEY, "address" VARCHAR(255) NOT NULL, "name" VARCHAR(255) NOT NULL);
INSERT INTO "owner" VALUES(1,'sam@home.example','Sam Rivera');
CREATE TABLE "reach" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "server" VARCHAR(255) NOT NULL, "failures" INTEGER NOT NULL, "refusals" INTEGER NOT NULL, "why" TEXT NOT NULL, "since" CHAR(27), "next_at" CHAR(27), "logins" TEXT NOT NULL, "day" VARCHAR(255) NOT NULL, "octets" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "request" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "contact_id" INTEGER NOT NULL, "aim_id" INTEGER, "stage" VARCHAR(255) NOT NULL, "since" CHAR(27) NOT NULL, "wait_until" CHAR(27), "interview_at" CHAR(27), "interview_minutes" INTEGER NOT NULL, "interview_place" TEXT NOT NULL, "interview_held" INTEGER NOT NULL, "interview_sequence" INTEGER NOT NULL, "created_at" CHAR(27) NOT NULL, "catching_up" INTEGER NOT NULL DEFAULT FALSE, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("contact_id") REFERENCES "contact" ("id") ON DELETE CASCADE, FOREIGN KEY ("aim_id") REFERENCES "aim" ("id") ON DELETE SET NULL);
INSERT INTO "request" VALUES(1,1,1,1,'thanked','2026-03-07T17:00:00.000000Z',NULL,'2026-03-06T15:00:00.000000Z',20,'',1,1,'2026-03-02T08:30:00.000000Z',0);
INSERT INTO "request" VALUES(2,1,2,1,'replied','2026-03-13T08:30:00.000000Z',NULL,NULL,0,'',0,0,'2026-03-02T08:30:00.000000Z',0);
INSERT INTO "request" VALUES(3,1,3,1,'declined','2026-03-04T08:30:00.000000Z',NULL,NULL,0,'',0,0,'2026-03-02T08:30:00.000000Z',0);
CREATE TABLE "schema_migration" ("id" INTEGER NOT NULL PRIMARY KEY, "name" VARCHAR(255) NOT NULL, "applied" DATETIME NOT NULL);
INSERT INTO "schema_migration" VALUES(1,'0001_first','2026-11-28 16:59:40.575553');
INSERT INTO "schema_migration" VALUES(2,'0002_following','2026-11-28 16:59:40.588633');
INSERT INTO "schema_migration" VALUES(3,'0003_outgoing','2026-11-28 16:59:40.618455');
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
COMMIT;
