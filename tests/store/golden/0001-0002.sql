BEGIN TRANSACTION;
CREATE TABLE "address" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "contact_id" INTEGER NOT NULL, "spec" VARCHAR(255) NOT NULL, "key" VARCHAR(255) NOT NULL, "position" INTEGER NOT NULL, "dead" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("contact_id") REFERENCES "contact" ("id") ON DELETE CASCADE);
INSERT INTO "address" VALUES(1,1,1,'jane.doe@acme.example','jane.doe@acme.example',0,0);
INSERT INTO "address" VALUES(2,1,2,'omar@bluebird.example','omar@bluebird.example',0,0);
INSERT INTO "address" VALUES(3,1,3,'lena.vogt@stadtwerke.example','lena.vogt@stadtwerke.example',0,0);
CREATE TABLE "aim" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "topic" TEXT NOT NULL, "questions" TEXT NOT NULL, "created_at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "aim" VALUES(1,1,'how hospitals put their data to use','["What does a normal week look like?", "What should I learn first?"]','2026-03-02T08:30:00.000000Z');
CREATE TABLE "awaited" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "role" VARCHAR(255) NOT NULL, "folder" TEXT NOT NULL, "uidvalidity" INTEGER NOT NULL, "uid" INTEGER NOT NULL, "size" INTEGER NOT NULL, "arrived" CHAR(27) NOT NULL, "message_id" TEXT NOT NULL, "written" TEXT NOT NULL, "threads" TEXT NOT NULL, "object_id" VARCHAR(255) NOT NULL, "gone_at" CHAR(27), FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "command" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "message_id" TEXT NOT NULL, "at" CHAR(27) NOT NULL, "outcome" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "command" VALUES(1,1,'<179588516658.19838.11784290373812790663@home.example>','2026-03-07T08:30:00.000000Z','your notes on Jane Doe are kept; a thank-you note is being drafted.');
CREATE TABLE "contact" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "name" VARCHAR(255) NOT NULL, "organisation" VARCHAR(255) NOT NULL, "title" VARCHAR(255) NOT NULL, "relationship" VARCHAR(255) NOT NULL, "zone" VARCHAR(255) NOT NULL, "country" VARCHAR(255) NOT NULL, "language" VARCHAR(255) NOT NULL, "connection" TEXT NOT NULL, "research" TEXT NOT NULL, "referrer_id" INTEGER, "notes" TEXT NOT NULL, "tags" TEXT NOT NULL, "stopped" INTEGER NOT NULL, "proposed" INTEGER NOT NULL, "created_at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("referrer_id") REFERENCES "contact" ("id") ON DELETE SET NULL);
INSERT INTO "contact" VALUES(1,1,'Jane Doe','Acme Health','','alumni','Europe/London','','en','we both studied at Leeds','you lead the team that reads hospital data',NULL,'','[]',0,0,'2026-03-02T08:30:00.000000Z');
INSERT INTO "contact" VALUES(2,1,'Omar Haddad','Bluebird','','cold','Europe/London','','en','','you wrote about measuring waiting times',NULL,'','[]',0,0,'2026-03-02T08:30:00.000000Z');
INSERT INTO "contact" VALUES(3,1,'Lena Vogt','Stadtwerke','','conference','Europe/London','','en','we met at the health data days in Berlin','you presented a dashboard for wards',NULL,'','[]',0,0,'2026-03-02T08:30:00.000000Z');
CREATE TABLE "cursor" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "folder" TEXT NOT NULL, "uidvalidity" INTEGER NOT NULL, "uid" INTEGER NOT NULL, "since" CHAR(27), FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "cursor" VALUES(3,1,'Archive',1936907841,100,'2026-01-31T08:30:00.000000Z');
INSERT INTO "cursor" VALUES(4,1,'Junk',1936875366,100,'2026-01-31T08:30:00.000000Z');
INSERT INTO "cursor" VALUES(6,1,'Sent',1936871397,111,'2026-01-31T08:30:00.000000Z');
INSERT INTO "cursor" VALUES(7,1,'INBOX',1936908667,114,'2026-01-31T08:30:00.000000Z');
CREATE TABLE "event" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "mail_id" INTEGER, "at" CHAR(27) NOT NULL, "kind" VARCHAR(255) NOT NULL, "detail" TEXT NOT NULL, "stage" VARCHAR(255) NOT NULL, "reasons" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE, FOREIGN KEY ("mail_id") REFERENCES "mail" ("id") ON DELETE SET NULL);
INSERT INTO "event" VALUES(1,1,1,NULL,'2026-03-02T08:30:00.000000Z','RequestAsked','{"at": "2026-03-02T08:30:00+00:00"}','research','["you asked for a request"]');
INSERT INTO "event" VALUES(2,1,2,NULL,'2026-03-02T08:30:00.000000Z','RequestAsked','{"at": "2026-03-02T08:30:00+00:00"}','research','["you asked for a request"]');
INSERT INTO "event" VALUES(3,1,3,NULL,'2026-03-02T08:30:00.000000Z','RequestAsked','{"at": "2026-03-02T08:30:00+00:00"}','research','["you asked for a request"]');
INSERT INTO "event" VALUES(6,1,1,2,'2026-03-02T08:30:00.000000Z','LetterSent','{"at": "2026-03-02T08:30:00+00:00", "kind": "request", "message_id": "<179588516131.19838.487081718115136554@home.example>", "key": "request:1:request:1"}','requested','["research → requested", "the request was sent"]');
INSERT INTO "event" VALUES(7,1,2,3,'2026-03-02T08:30:00.000000Z','LetterSent','{"at": "2026-03-02T08:30:00+00:00", "kind": "request", "message_id": "<179588516138.19838.6958964596553125605@home.example>", "key": "request:2:request:1"}','requested','["research → requested", "the request was sent"]');
INSERT INTO "event" VALUES(8,1,3,4,'2026-03-02T08:30:00.000000Z','LetterSent','{"at": "2026-03-02T08:30:00+00:00", "kind": "request", "message_id": "<179588516144.19838.4959877817880342514@home.example>", "key": "request:3:request:1"}','requested','["research → requested", "the request was sent"]');
INSERT INTO "event" VALUES(12,1,1,8,'2026-03-03T08:30:00.000000Z','ReplyReceived','{"at": "2026-03-03T08:30:00+00:00", "message_id": "<179588516138.19838.7963628616192260428@acme.example>", "reading": {"answers": ["times", "yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": null, "kind": "exact", "offered": true, "text": "Friday, 06 March at 15:00", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Hi Sam,\n\nHappy to. How about Friday, 06 March at 15:00? Twenty minutes is fine.\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "times, offers a time", "words": "Friday, 06 March at 15:00"}, {"weight": "strong", "rule": "yes, offers a time", "words": "Friday, 06 March at 15:00"}]}}','replied','["requested → replied", "Jane Doe answered: times, yes", "their first time offered is confirmed"]');
INSERT INTO "event" VALUES(13,1,1,9,'2026-03-03T08:30:00.000000Z','LetterSent','{"at": "2026-03-03T08:30:00+00:00", "kind": "confirmation", "message_id": "<179588516304.19838.2165116957565087977@home.example>", "key": "request:1:confirmation:2026-03-06T15:00:00+00:00"}','replied','["the confirmation was sent", "your confirmation names the time"]');
INSERT INTO "event" VALUES(14,1,1,NULL,'2026-03-03T08:30:00.000000Z','InterviewAgreed','{"at": "2026-03-03T08:30:00+00:00", "starts_at": "2026-03-06T15:00:00+00:00", "minutes": 20, "place": ""}','scheduled','["replied → scheduled", "interview at 2026-03-06 15:00 UTC", "a time stands"]');
INSERT INTO "event" VALUES(15,1,1,10,'2026-03-03T13:18:00.000000Z','ReplyReceived','{"at": "2026-03-03T13:18:00+00:00", "message_id": "<179588516310.19838.3128910965024962361@acme.example>", "reading": {"answers": ["yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": "2026-03-06T15:20:00+00:00", "kind": "exact", "offered": true, "text": "Friday 6 March, 15:00 (London)", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Looking forward to it!\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "yes, takes a time the owner offered", "words": "Friday 6 March, 15:00 (London)"}]}}','scheduled','["Jane Doe answered: yes", "no letter follows by itself"]');
INSERT INTO "event" VALUES(16,1,3,11,'2026-03-04T08:30:00.000000Z','ReplyReceived','{"at": "2026-03-04T08:30:00+00:00", "message_id": "<179588516149.19838.12836438308315643802@stadtwerke.example>", "reading": {"answers": ["no"], "slots": [], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Dear Sam,\n\nThank you for writing, but I''m afraid I have to decline. I wish you well with your plans.\n\nBest wishes,\nLena", "signature": "", "evidence": [{"weight": "strong", "rule": "no, refusal", "words": "have to decline"}]}}','declined','["requested → declined", "Lena Vogt answered: no", "they declined", "a short gracious answer is drafted"]');
INSERT INTO "event" VALUES(17,1,3,12,'2026-03-04T08:30:00.000000Z','LetterSent','{"at": "2026-03-04T08:30:00+00:00", "kind": "decline-answer", "message_id": "<179588516427.19838.5396948411329166940@home.example>", "key": "request:3:decline-answer:1"}','declined','["the decline-answer was sent"]');
INSERT INTO "event" VALUES(18,1,1,NULL,'2026-03-06T15:20:00.000000Z','InterviewHeld','{"at": "2026-03-06T15:20:00+00:00"}','interviewed','["scheduled → interviewed", "the interview took place"]');
INSERT INTO "event" VALUES(19,1,1,NULL,'2026-03-07T08:30:00.000000Z','NotesTaken','{"at": "2026-03-07T08:30:00+00:00", "text": "Jane said that clinicians trust a chart only if they see where a number comes from.\nAdvice: start with one ward and one question."}','interviewed','["your notes are kept", "notes are in: a thank-you note is drafted"]');
INSERT INTO "event" VALUES(20,1,1,17,'2026-03-07T17:00:00.000000Z','LetterSent','{"at": "2026-03-07T17:00:00+00:00", "kind": "thank-you", "message_id": "<179588516733.19838.3830189635966470142@home.example>", "key": "request:1:thank-you:1"}','thanked','["interviewed → thanked", "the thank-you was sent"]');
INSERT INTO "event" VALUES(21,1,2,19,'2026-03-11T08:30:00.000000Z','LetterSent','{"at": "2026-03-11T08:30:00+00:00", "kind": "nudge", "message_id": "<179588516972.19838.14677617205275532161@home.example>", "key": "request:2:nudge:1"}','nudged','["requested → nudged", "the nudge was sent"]');
INSERT INTO "event" VALUES(23,1,2,21,'2026-03-13T08:30:00.000000Z','ReplyReceived','{"at": "2026-03-13T08:30:00+00:00", "message_id": "<179588516977.19838.14505676758880954605@bluebird.example>", "reading": {"answers": ["referral", "no"], "slots": [], "away_until": null, "delegate": null, "people": [{"name": "Priya Shah", "address": "priya.shah@northwind.example"}], "lead": false, "new_text": "Hi Sam,\n\nI have moved on from that field, so I am not the right person. You should talk to Priya Shah (priya.shah@northwind.example), she built the whole team.\n\nOmar", "signature": "", "evidence": [{"weight": "strong", "rule": "referral, names somebody", "words": "Priya Shah"}, {"weight": "strong", "rule": "no, not the right person", "words": "moved on from that field"}]}}','replied','["nudged → replied", "Omar Haddad answered: referral, no", "they pointed to Priya Shah", "no letter follows by itself"]');
CREATE TABLE "held" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "place" VARCHAR(255) NOT NULL, "why" TEXT NOT NULL, "trace" TEXT NOT NULL, "attempts" INTEGER NOT NULL, "set_aside" INTEGER NOT NULL, "at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "issued" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "id_hash" VARCHAR(255) NOT NULL, "kind" VARCHAR(255) NOT NULL, "request_id" INTEGER, "issued_at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "issued" VALUES(6,1,'3bd94f545b7ccd044577f18846799c8eab8e66ff5d7e820dd352e6833ec41bfa','digest',NULL,'2026-03-16T08:30:00.000000Z');
INSERT INTO "issued" VALUES(8,1,'b27791751c6ff02574b2b22b25696e2647d4970319ff54bc89fc17f5badea24e','digest',NULL,'2026-03-23T08:30:00.000000Z');
CREATE TABLE "item" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "issued_id" INTEGER NOT NULL, "number" INTEGER NOT NULL, "request_id" INTEGER, "key" VARCHAR(255) NOT NULL, "text" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("issued_id") REFERENCES "issued" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
CREATE TABLE "job" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "key" VARCHAR(255) NOT NULL, "at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "job" VALUES(24,1,'junk:2026-03-22','2026-03-22T08:30:00.000000Z');
INSERT INTO "job" VALUES(25,1,'digest:2026-W13','2026-03-23T08:30:00.000000Z');
INSERT INTO "job" VALUES(26,1,'junk:2026-03-23','2026-03-23T08:30:00.000000Z');
CREATE TABLE "known_id" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "message_id" TEXT NOT NULL, "request_id" INTEGER NOT NULL, "letter_id" INTEGER, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE, FOREIGN KEY ("letter_id") REFERENCES "letter" ("id") ON DELETE CASCADE);
INSERT INTO "known_id" VALUES(1,1,'<179588516131.19838.487081718115136554@home.example>',1,1);
INSERT INTO "known_id" VALUES(2,1,'<mf.74b8b668593fa23caa6fc97ca52b8d9b@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(3,1,'<179588516138.19838.6958964596553125605@home.example>',2,2);
INSERT INTO "known_id" VALUES(4,1,'<mf.5e8abb2d16bd294130f93f26cfcaee5a@home.example>',2,NULL);
INSERT INTO "known_id" VALUES(5,1,'<179588516144.19838.4959877817880342514@home.example>',3,3);
INSERT INTO "known_id" VALUES(6,1,'<mf.e3d829d88d8d341af1bb25e0b8f41c86@home.example>',3,NULL);
INSERT INTO "known_id" VALUES(12,1,'<179588516138.19838.7963628616192260428@acme.example>',1,NULL);
INSERT INTO "known_id" VALUES(13,1,'<179588516304.19838.2165116957565087977@home.example>',1,6);
INSERT INTO "known_id" VALUES(14,1,'<mf.be9d038ffaf7995b788597d440910df7@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(15,1,'<179588516310.19838.3128910965024962361@acme.example>',1,NULL);
INSERT INTO "known_id" VALUES(16,1,'<179588516149.19838.12836438308315643802@stadtwerke.example>',3,NULL);
INSERT INTO "known_id" VALUES(17,1,'<179588516427.19838.5396948411329166940@home.example>',3,7);
INSERT INTO "known_id" VALUES(18,1,'<mf.ffbee865a4c28b19860835bb8436a2b8@home.example>',3,NULL);
INSERT INTO "known_id" VALUES(19,1,'<179588516733.19838.3830189635966470142@home.example>',1,8);
INSERT INTO "known_id" VALUES(20,1,'<mf.39b0e30ecdc8984baefdc91c5688f77c@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(21,1,'<179588516972.19838.14677617205275532161@home.example>',2,9);
INSERT INTO "known_id" VALUES(22,1,'<mf.f258c47457e593ffefd64c0903cd15d4@home.example>',2,NULL);
INSERT INTO "known_id" VALUES(25,1,'<179588516977.19838.14505676758880954605@bluebird.example>',2,NULL);
CREATE TABLE "known_thread" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "thread" VARCHAR(255) NOT NULL, "request_id" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "known_thread" VALUES(1,1,'id:T900a70794d38e3082a1421c202a54911',1);
INSERT INTO "known_thread" VALUES(2,1,'id:Tb068396256973f97dc1a48fb9a1c60c5',2);
INSERT INTO "known_thread" VALUES(3,1,'id:Tf47312cc71a2045acc596f851da114a2',3);
CREATE TABLE "letter" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "message_id" TEXT NOT NULL, "kind" VARCHAR(255) NOT NULL, "subject" TEXT NOT NULL, "sent_at" CHAR(27) NOT NULL, "text" TEXT NOT NULL, "references" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "letter" VALUES(1,1,1,'<179588516131.19838.487081718115136554@home.example>','request','A fellow graduate with a few questions','2026-03-02T08:30:00.000000Z','Dear Jane Doe,

We both studied at Leeds. Today I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

I read that you lead the team that reads hospital data, and would like to hear how you got from there to here.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.74b8b668593fa23caa6fc97ca52b8d9b@home.example>"]');
INSERT INTO "letter" VALUES(2,1,2,'<179588516138.19838.6958964596553125605@home.example>','request','Your work at Bluebird: a few questions','2026-03-02T08:30:00.000000Z','Dear Omar Haddad,

We have not met; I am writing because I read that you wrote about measuring waiting times. I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

How it looks from the inside, at Bluebird, no article tells me; you could.

Would you be willing to talk with me for 20 minutes? Any time that suits your calendar suits me, and if now is not the moment, I understand.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.5e8abb2d16bd294130f93f26cfcaee5a@home.example>"]');
INSERT INTO "letter" VALUES(3,1,3,'<179588516144.19838.4959877817880342514@home.example>','request','Your work at Stadtwerke: a few questions','2026-03-02T08:30:00.000000Z','Dear Lena Vogt,

We met at the health data days in Berlin. It has stayed with me, because I am a nurse moving into health data and I am trying to learn how hospitals put their data to use.

Since then I have read that you presented a dashboard for wards. There must be more to say than fitted in that day.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.e3d829d88d8d341af1bb25e0b8f41c86@home.example>"]');
INSERT INTO "letter" VALUES(6,1,1,'<179588516304.19838.2165116957565087977@home.example>','confirmation','Re: A fellow graduate with a few questions','2026-03-03T08:30:00.000000Z','Hi Jane,

Thank you for making time. I have noted Friday 6 March, 15:00 (London), for 20 minutes, and an invitation for your calendar comes with this mail.

So that you know what I would like to ask:

- What does a normal week look like?
- What should I learn first?

Tell me the number or link you like to use, and I will call you there. If anything comes up, a short word is enough and we will find another time.

Best wishes,
Sam

Sent in a hurry.','["<mf.74b8b668593fa23caa6fc97ca52b8d9b@home.example>", "<179588516131.19838.487081718115136554@home.example>", "<179588516138.19838.7963628616192260428@acme.example>", "<mf.be9d038ffaf7995b788597d440910df7@home.example>"]');
INSERT INTO "letter" VALUES(7,1,3,'<179588516427.19838.5396948411329166940@home.example>','decline-answer','Re: Your work at Stadtwerke: a few questions','2026-03-04T08:30:00.000000Z','Hi Lena,

Thank you for telling me, and for taking the time to write at all. I understand, and I won''t come back to you about this.

I wish you all the best for your work at Stadtwerke.

Best wishes,
Sam

Sent in a hurry.','["<mf.e3d829d88d8d341af1bb25e0b8f41c86@home.example>", "<179588516144.19838.4959877817880342514@home.example>", "<179588516149.19838.12836438308315643802@stadtwerke.example>", "<mf.ffbee865a4c28b19860835bb8436a2b8@home.example>"]');
INSERT INTO "letter" VALUES(8,1,1,'<179588516733.19838.3830189635966470142@home.example>','thank-you','Re: A fellow graduate with a few questions','2026-03-07T17:00:00.000000Z','Hi Jane,

Thank you for the conversation on Friday 6 March, and for speaking so openly. One thing you said has stayed with me: clinicians trust a chart only if they see where a number comes from.

I have taken your advice with me as well: start with one ward and one question. I will tell you what comes of it.

Best wishes,
Sam

Sent in a hurry.','["<mf.74b8b668593fa23caa6fc97ca52b8d9b@home.example>", "<179588516131.19838.487081718115136554@home.example>", "<179588516138.19838.7963628616192260428@acme.example>", "<mf.be9d038ffaf7995b788597d440910df7@home.example>", "<179588516304.19838.2165116957565087977@home.example>", "<179588516310.19838.3128910965024962361@acme.example>", "<mf.39b0e30ecdc8984baefdc91c5688f77c@home.example>"]');
INSERT INTO "letter" VALUES(9,1,2,'<179588516972.19838.14677617205275532161@home.example>','nudge','Re: Your work at Bluebird: a few questions','2026-03-11T08:30:00.000000Z','Dear Omar Haddad,

I know how quickly a letter slips down the page, so I am putting mine on top once more: I would still like to learn from you how hospitals put their data to use.

Would 20 minutes be possible some time this month? Any time that suits your calendar suits me. And if now is not the moment, that is quite all right; I won''t write about it again.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.5e8abb2d16bd294130f93f26cfcaee5a@home.example>", "<179588516138.19838.6958964596553125605@home.example>", "<mf.f258c47457e593ffefd64c0903cd15d4@home.example>"]');
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
INSERT INTO "mail" VALUES(2,1,'<179588516131.19838.487081718115136554@home.example>','69f1ea5223cc796847face517fead762d8c26d300ddacf557d3f660a5f9b817b','sent','Sent',1936871397,101,'Sam Rivera <sam@home.example>','A fellow graduate with a few questions','2026-03-02T08:30:00.000000Z','["<mf.74b8b668593fa23caa6fc97ca52b8d9b@home.example>"]','','["mark: 74b8b668"]','[]','daaa743cdf084bb21bf66abffc13f7696385ad0c9ecd366dffbf7c16046b65b3','id:Mcd04cd0c2f64892b57864b960dbdc99f',811,'Mon, 02 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(3,1,'<179588516138.19838.6958964596553125605@home.example>','d21e82054f2846963eb238472579c28f8f5c2454b27cdc0af1f3ff8d4065cb28','sent','Sent',1936871397,102,'Sam Rivera <sam@home.example>','Your work at Bluebird: a few questions','2026-03-02T08:30:00.000000Z','["<mf.5e8abb2d16bd294130f93f26cfcaee5a@home.example>"]','','["mark: 5e8abb2d"]','[]','fe8cc20094694f07c445acdc7d7977ec8088ce71a9c65b5860ee1651e91aff63','id:M85b055305e94d47b5b78b4cf6e0ac289',878,'Mon, 02 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(4,1,'<179588516144.19838.4959877817880342514@home.example>','bd38bccff6d045f8e30686007fe59e3be4f0c8fdb123a6a0f0bae115f65a9574','sent','Sent',1936871397,103,'Sam Rivera <sam@home.example>','Your work at Stadtwerke: a few questions','2026-03-02T08:30:00.000000Z','["<mf.e3d829d88d8d341af1bb25e0b8f41c86@home.example>"]','','["mark: e3d829d8"]','[]','015a1eb88bb81476ac59aad1552ed7c652cc51c0d32dce9d62b7e8c0ad402fcc','id:Mcea2225f47e13fd2c550188e9905cb40',868,'Mon, 02 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(8,1,'<179588516138.19838.7963628616192260428@acme.example>','66617e8950e9a094cbd5246f2d8ff0343d6213d2931fc98f8c659294a03719e6','inbox','INBOX',1936908667,103,'Jane Doe <jane.doe@acme.example>','Re: A fellow graduate with a few questions','2026-03-03T08:30:00.000000Z','["<mf.74b8b668593fa23caa6fc97ca52b8d9b@home.example>", "<179588516131.19838.487081718115136554@home.example>", "<179588516131.19838.487081718115136554@home.example>"]','{"answers": ["times", "yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": null, "kind": "exact", "offered": true, "text": "Friday, 06 March at 15:00", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Hi Sam,\n\nHappy to. How about Friday, 06 March at 15:00? Twenty minutes is fine.\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "times, offers a time", "words": "Friday, 06 March at 15:00"}, {"weight": "strong", "rule": "yes, offers a time", "words": "Friday, 06 March at 15:00"}]}','["in-reply-to: <179588516131.19838.487081718115136554@home.example>", "references: <179588516131.19838.487081718115136554@home.example>"]','[]','324cd0109f65f2b389f7c210ef5c53d9e053cbcf0ad55b1ff58b092b805307cd','id:M8b5b05084667a8fcd5d78abff2479ec0',1145,'Tue, 03 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(9,1,'<179588516304.19838.2165116957565087977@home.example>','72e67c57ed401a8e3367aaed67aa0138b6e3bbec63d280bdae2525782bc05873','sent','Sent',1936871397,106,'Sam Rivera <sam@home.example>','Re: A fellow graduate with a few questions','2026-03-03T08:30:00.000000Z','["<mf.74b8b668593fa23caa6fc97ca52b8d9b@home.example>", "<179588516131.19838.487081718115136554@home.example>", "<179588516138.19838.7963628616192260428@acme.example>", "<mf.be9d038ffaf7995b788597d440910df7@home.example>", "<179588516138.19838.7963628616192260428@acme.example>"]','','["mark: be9d038f"]','[]','e757528122bb30e2567974347e36b171e56c2f98b79da83c19f883a1d6416b4e','id:Mfafc3f3dd45a32b35a1780871c214a2b',1087,'Tue, 03 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(10,1,'<179588516310.19838.3128910965024962361@acme.example>','64420e60d7d5c358dfbc28f20eccb7593d16ae0d779c7e8241b2542d9e6de785','inbox','INBOX',1936908667,104,'Jane Doe <jane.doe@acme.example>','Re: A fellow graduate with a few questions','2026-03-03T13:18:00.000000Z','["<mf.74b8b668593fa23caa6fc97ca52b8d9b@home.example>", "<179588516131.19838.487081718115136554@home.example>", "<179588516138.19838.7963628616192260428@acme.example>", "<mf.be9d038ffaf7995b788597d440910df7@home.example>", "<179588516304.19838.2165116957565087977@home.example>", "<179588516304.19838.2165116957565087977@home.example>"]','{"answers": ["yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": "2026-03-06T15:20:00+00:00", "kind": "exact", "offered": true, "text": "Friday 6 March, 15:00 (London)", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Looking forward to it!\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "yes, takes a time the owner offered", "words": "Friday 6 March, 15:00 (London)"}]}','["in-reply-to: <179588516304.19838.2165116957565087977@home.example>", "references: <179588516131.19838.487081718115136554@home.example>"]','[]','defee96cbe951a4234b6ec4c6b96785067375572d442e34a6683c47486766a6f','id:Me16603f41b0f963c69be1d180107ce27',1302,'Tue, 03 Mar 2026 13:18:00 +0000',0);
INSERT INTO "mail" VALUES(11,1,'<179588516149.19838.12836438308315643802@stadtwerke.example>','c4bb6b40d479d80408d1867daca4b65f264ba14d3b856dcb9ea999f48756deac','inbox','INBOX',1936908667,105,'Lena Vogt <lena.vogt@stadtwerke.example>','Re: Your work at Stadtwerke: a few questions','2026-03-04T08:30:00.000000Z','["<mf.e3d829d88d8d341af1bb25e0b8f41c86@home.example>", "<179588516144.19838.4959877817880342514@home.example>", "<179588516144.19838.4959877817880342514@home.example>"]','{"answers": ["no"], "slots": [], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Dear Sam,\n\nThank you for writing, but I''m afraid I have to decline. I wish you well with your plans.\n\nBest wishes,\nLena", "signature": "", "evidence": [{"weight": "strong", "rule": "no, refusal", "words": "have to decline"}]}','["in-reply-to: <179588516144.19838.4959877817880342514@home.example>", "references: <179588516144.19838.4959877817880342514@home.example>"]','[]','854a7617f21ac2b4b624185eaa6ab56fc280213e273bd40f3c2111673b2e17ea','id:Mbb5565b15154bd13fe3ca1b0d3cef756',1251,'Wed, 04 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(12,1,'<179588516427.19838.5396948411329166940@home.example>','7c2cc5a06d705cb5dd7688dac67b43fc36ff4feb86e2479385312f19150c5144','sent','Sent',1936871397,107,'Sam Rivera <sam@home.example>','Re: Your work at Stadtwerke: a few questions','2026-03-04T08:30:00.000000Z','["<mf.e3d829d88d8d341af1bb25e0b8f41c86@home.example>", "<179588516144.19838.4959877817880342514@home.example>", "<179588516149.19838.12836438308315643802@stadtwerke.example>", "<mf.ffbee865a4c28b19860835bb8436a2b8@home.example>", "<179588516149.19838.12836438308315643802@stadtwerke.example>"]','','["mark: ffbee865"]','[]','e939f273810442b4fa63a972c87b3f1e1b43b91b8fd8dc1097af504061d104c2','id:M2df6b65ae5409c68779eab47886d1c03',878,'Wed, 04 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(17,1,'<179588516733.19838.3830189635966470142@home.example>','bb19d0e29aec0526897c99e2a4d8baf6ed18ca996a88559f5d836bbd7316797b','sent','Sent',1936871397,109,'Sam Rivera <sam@home.example>','Re: A fellow graduate with a few questions','2026-03-07T17:00:00.000000Z','["<mf.74b8b668593fa23caa6fc97ca52b8d9b@home.example>", "<179588516131.19838.487081718115136554@home.example>", "<179588516138.19838.7963628616192260428@acme.example>", "<mf.be9d038ffaf7995b788597d440910df7@home.example>", "<179588516304.19838.2165116957565087977@home.example>", "<179588516310.19838.3128910965024962361@acme.example>", "<mf.39b0e30ecdc8984baefdc91c5688f77c@home.example>", "<179588516310.19838.3128910965024962361@acme.example>"]','','["mark: 39b0e30e"]','[]','f95bc664d53d9c6e2996f585b39441ce9ca428e9e1981058583b2f6ad19a9fde','id:Mf247f6a94c4870b5042c4988dd6a5072',1137,'Sat, 07 Mar 2026 17:00:00 +0000',0);
INSERT INTO "mail" VALUES(19,1,'<179588516972.19838.14677617205275532161@home.example>','b516628614a0b28aaf19b72e13eb7f3788c293b1d4189c8aecf640dc2f977cb7','sent','Sent',1936871397,110,'Sam Rivera <sam@home.example>','Re: Your work at Bluebird: a few questions','2026-03-11T08:30:00.000000Z','["<mf.5e8abb2d16bd294130f93f26cfcaee5a@home.example>", "<179588516138.19838.6958964596553125605@home.example>", "<mf.f258c47457e593ffefd64c0903cd15d4@home.example>", "<179588516138.19838.6958964596553125605@home.example>"]','','["mark: f258c474"]','[]','b8296f3ac679c47dd03eab2e07d1c0e45536b2f9f15116897061a182da479f5a','id:M65dcc4101e4b0457d5f92388b9e4465a',988,'Wed, 11 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(21,1,'<179588516977.19838.14505676758880954605@bluebird.example>','88447e3474b8d31f747e3daa7da6aef316e771f634286c6bcfee3855ec3b07fa','inbox','INBOX',1936908667,110,'Omar Haddad <omar@bluebird.example>','Re: Your work at Bluebird: a few questions','2026-03-13T08:30:00.000000Z','["<mf.5e8abb2d16bd294130f93f26cfcaee5a@home.example>", "<179588516138.19838.6958964596553125605@home.example>", "<mf.f258c47457e593ffefd64c0903cd15d4@home.example>", "<179588516972.19838.14677617205275532161@home.example>", "<179588516972.19838.14677617205275532161@home.example>"]','{"answers": ["referral", "no"], "slots": [], "away_until": null, "delegate": null, "people": [{"name": "Priya Shah", "address": "priya.shah@northwind.example"}], "lead": false, "new_text": "Hi Sam,\n\nI have moved on from that field, so I am not the right person. You should talk to Priya Shah (priya.shah@northwind.example), she built the whole team.\n\nOmar", "signature": "", "evidence": [{"weight": "strong", "rule": "referral, names somebody", "words": "Priya Shah"}, {"weight": "strong", "rule": "no, not the right person", "words": "moved on from that field"}]}','["in-reply-to: <179588516972.19838.14677617205275532161@home.example>", "references: <179588516138.19838.6958964596553125605@home.example>"]','[]','a9372b1c509f726cbd092f3e7c66f9d23b4976627599dc571f97e56a3ad24c98','id:M0acb9c12127df4a87bdcf255fc6c3cea',1341,'Fri, 13 Mar 2026 08:30:00 +0000',0);
CREATE TABLE "note" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "at" CHAR(27) NOT NULL, "text" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "note" VALUES(1,1,1,'2026-03-07T08:30:00.000000Z','Jane said that clinicians trust a chart only if they see where a number comes from.
Advice: start with one ward and one question.');
CREATE TABLE "outgoing" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "key" VARCHAR(255) NOT NULL, "kind" VARCHAR(255) NOT NULL, "state" VARCHAR(255) NOT NULL, "request_id" INTEGER, "message_id" TEXT NOT NULL, "token" VARCHAR(255) NOT NULL, "recipient" VARCHAR(255) NOT NULL, "subject" TEXT NOT NULL, "text" TEXT NOT NULL, "octets" BLOB NOT NULL, "sha256" VARCHAR(255) NOT NULL, "findings" TEXT NOT NULL, "starts_at" CHAR(27), "due_at" CHAR(27) NOT NULL, "expires_at" CHAR(27), "attempts" INTEGER NOT NULL, "remark" TEXT NOT NULL, "draft_folder" TEXT NOT NULL, "draft_uidvalidity" INTEGER NOT NULL, "draft_uid" INTEGER NOT NULL, "created_at" CHAR(27) NOT NULL, "changed_at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "outgoing" VALUES(1,1,'request:1:request:1','request','sent_by_owner',1,'<mf.74b8b668593fa23caa6fc97ca52b8d9b@home.example>','74b8b668593fa23caa6fc97ca52b8d9b','jane.doe@acme.example','A fellow graduate with a few questions','Dear Jane Doe,

We both studied at Leeds. Today I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

I read that you lead the team that reads hospital data, and would like to hear how you got from there to here.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A20412066656C6C6F772067726164756174652077697468206120666577207175657374696F6E730D0A446174653A204D6F6E2C203032204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E373462386236363835393366613233636161366663393763613532623864396240686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E373462386236363835393366613233636161366663393763613532623864396240686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2037346238623636383539336661323363616136666339376361353262386439620D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663734623862363638353933666132336361613666633937636135326238643962686F6D6565785F30220D0A0D0A2D2D3D5F6D663734623862363638353933666132336361613666633937636135326238643962686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204A616E6520446F652C0D0A0D0A576520626F74682073747564696564206174204C656564732E20546F646179204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A492072656164207468617420796F75206C65616420746865207465616D207468617420726561647320686F73706974616C20646174612C20616E6420776F756C64206C696B6520746F206865617220686F7720796F7520676F742066726F6D20746865726520746F20686572652E0D0A0D0A576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D663734623862363638353933666132336361613666633937636135326238643962686F6D6565785F300D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204A616E6520446F652C3C2F703E0D0A3C703E576520626F74682073747564696564206174204C656564732E20546F646179204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E492072656164207468617420796F75206C65616420746865207465616D207468617420726561647320686F73706974616C20646174612C20616E6420776F756C64206C696B6520746F206865617220686F7720796F7520676F742066726F6D20746865726520746F20686572652E3C2F703E0D0A3C703E576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663734623862363638353933666132336361613666633937636135326238643962686F6D6565785F302D2D0D0A','d1583f33dad8e7b5445f564596c1c7ab73908835595a8784862156745ded2be8','[]',NULL,'2026-03-02T08:30:00.000000Z',NULL,0,'','Drafts',1936888882,101,'2026-03-02T08:30:00.000000Z','2026-03-02T08:30:00.000000Z');
INSERT INTO "outgoing" VALUES(2,1,'request:2:request:1','request','sent_by_owner',2,'<mf.5e8abb2d16bd294130f93f26cfcaee5a@home.example>','5e8abb2d16bd294130f93f26cfcaee5a','omar@bluebird.example','Your work at Bluebird: a few questions','Dear Omar Haddad,

We have not met; I am writing because I read that you wrote about measuring waiting times. I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

How it looks from the inside, at Bluebird, no article tells me; you could.

Would you be willing to talk with me for 20 minutes? Any time that suits your calendar suits me, and if now is not the moment, I understand.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204F6D617220486164646164203C6F6D617240626C7565626972642E6578616D706C653E0D0A5375626A6563743A20596F757220776F726B20617420426C7565626972643A206120666577207175657374696F6E730D0A446174653A204D6F6E2C203032204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E356538616262326431366264323934313330663933663236636663616565356140686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E356538616262326431366264323934313330663933663236636663616565356140686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2035653861626232643136626432393431333066393366323663666361656535610D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663565386162623264313662643239343133306639336632366366636165653561686F6D6565785F30220D0A0D0A2D2D3D5F6D663565386162623264313662643239343133306639336632366366636165653561686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204F6D6172204861646461642C0D0A0D0A57652068617665206E6F74206D65743B204920616D2077726974696E67206265636175736520492072656164207468617420796F752077726F74652061626F7574206D6561737572696E672077616974696E672074696D65732E204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A486F77206974206C6F6F6B732066726F6D2074686520696E736964652C20617420426C7565626972642C206E6F2061727469636C652074656C6C73206D653B20796F7520636F756C642E0D0A0D0A576F756C6420796F752062652077696C6C696E6720746F2074616C6B2077697468206D6520666F72203230206D696E757465733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652C20616E64206966206E6F77206973206E6F7420746865206D6F6D656E742C204920756E6465727374616E642E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D663565386162623264313662643239343133306639336632366366636165653561686F6D6565785F300D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204F6D6172204861646461642C3C2F703E0D0A3C703E57652068617665206E6F74206D65743B204920616D2077726974696E67206265636175736520492072656164207468617420796F752077726F74652061626F7574206D6561737572696E672077616974696E672074696D65732E204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E486F77206974206C6F6F6B732066726F6D2074686520696E736964652C20617420426C7565626972642C206E6F2061727469636C652074656C6C73206D653B20796F7520636F756C642E3C2F703E0D0A3C703E576F756C6420796F752062652077696C6C696E6720746F2074616C6B2077697468206D6520666F72203230206D696E757465733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652C20616E64206966206E6F77206973206E6F7420746865206D6F6D656E742C204920756E6465727374616E642E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663565386162623264313662643239343133306639336632366366636165653561686F6D6565785F302D2D0D0A','4e4676dcb5681abfb2de7f5946449d14de40bae327b02d13ba57cde997e5477e','["hint: 75 words are enough for most requests.", "hint: Let more of it be about them."]',NULL,'2026-03-02T08:30:00.000000Z',NULL,0,'','Drafts',1936888882,102,'2026-03-02T08:30:00.000000Z','2026-03-02T08:30:00.000000Z');
INSERT INTO "outgoing" VALUES(3,1,'request:3:request:1','request','sent_by_owner',3,'<mf.e3d829d88d8d341af1bb25e0b8f41c86@home.example>','e3d829d88d8d341af1bb25e0b8f41c86','lena.vogt@stadtwerke.example','Your work at Stadtwerke: a few questions','Dear Lena Vogt,

We met at the health data days in Berlin. It has stayed with me, because I am a nurse moving into health data and I am trying to learn how hospitals put their data to use.

Since then I have read that you presented a dashboard for wards. There must be more to say than fitted in that day.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204C656E6120566F6774203C6C656E612E766F67744073746164747765726B652E6578616D706C653E0D0A5375626A6563743A20596F757220776F726B2061742053746164747765726B653A206120666577207175657374696F6E730D0A446174653A204D6F6E2C203032204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E653364383239643838643864333431616631626232356530623866343163383640686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E653364383239643838643864333431616631626232356530623866343163383640686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2065336438323964383864386433343161663162623235653062386634316338360D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D666533643832396438386438643334316166316262323565306238663431633836686F6D6565785F30220D0A0D0A2D2D3D5F6D666533643832396438386438643334316166316262323565306238663431633836686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204C656E6120566F67742C0D0A0D0A5765206D657420617420746865206865616C74682064617461206461797320696E204265726C696E2E20497420686173207374617965642077697468206D652C2062656361757365204920616D2061206E75727365206D6F76696E6720696E746F206865616C7468206461746120616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A53696E6365207468656E204920686176652072656164207468617420796F752070726573656E74656420612064617368626F61726420666F722077617264732E205468657265206D757374206265206D6F726520746F20736179207468616E2066697474656420696E2074686174206461792E0D0A0D0A576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D666533643832396438386438643334316166316262323565306238663431633836686F6D6565785F300D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204C656E6120566F67742C3C2F703E0D0A3C703E5765206D657420617420746865206865616C74682064617461206461797320696E204265726C696E2E20497420686173207374617965642077697468206D652C2062656361757365204920616D2061206E75727365206D6F76696E6720696E746F206865616C7468206461746120616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E53696E6365207468656E204920686176652072656164207468617420796F752070726573656E74656420612064617368626F61726420666F722077617264732E205468657265206D757374206265206D6F726520746F20736179207468616E2066697474656420696E2074686174206461792E3C2F703E0D0A3C703E576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D666533643832396438386438643334316166316262323565306238663431633836686F6D6565785F302D2D0D0A','d8c6e423395afdc0e62f6a995df7ca336f1dd4c342862639e26c00e009eb0516','["hint: 75 words are enough for most requests.", "hint: Let more of it be about them."]',NULL,'2026-03-02T08:30:00.000000Z',NULL,0,'','Drafts',1936888882,103,'2026-03-02T08:30:00.000000Z','2026-03-02T08:30:00.000000Z');
INSERT INTO "outgoing" VALUES(7,1,'request:1:confirmation:2026-03-06T15:00:00+00:00','confirmation','sent_by_owner',1,'<mf.be9d038ffaf7995b788597d440910df7@home.example>','be9d038ffaf7995b788597d440910df7','jane.doe@acme.example','Re: A fellow graduate with a few questions','Hi Jane,

Thank you for making time. I have noted Friday 6 March, 15:00 (London), for 20 minutes, and an invitation for your calendar comes with this mail.

So that you know what I would like to ask:

- What does a normal week look like?
- What should I learn first?

Tell me the number or link you like to use, and I will call you there. If anything comes up, a short word is enough and we will find another time.

Best wishes,
Sam
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]','2026-03-06T15:00:00.000000Z','2026-03-03T08:30:00.000000Z',NULL,0,'','Drafts',1936888882,106,'2026-03-03T08:30:00.000000Z','2026-03-03T08:30:00.000000Z');
INSERT INTO "outgoing" VALUES(8,1,'request:3:decline-answer:1','decline-answer','sent_by_owner',3,'<mf.ffbee865a4c28b19860835bb8436a2b8@home.example>','ffbee865a4c28b19860835bb8436a2b8','lena.vogt@stadtwerke.example','Re: Your work at Stadtwerke: a few questions','Hi Lena,

Thank you for telling me, and for taking the time to write at all. I understand, and I won''t come back to you about this.

I wish you all the best for your work at Stadtwerke.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204C656E6120566F6774203C6C656E612E766F67744073746164747765726B652E6578616D706C653E0D0A5375626A6563743A2052653A20596F757220776F726B2061742053746164747765726B653A206120666577207175657374696F6E730D0A446174653A205765642C203034204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E666662656538363561346332386231393836303833356262383433366132623840686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393538383531363134392E31393833382E31323833363433383330383331353634333830324073746164747765726B652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E653364383239643838643864333431616631626232356530623866343163383640686F6D652E6578616D706C653E0D0A203C3137393538383531363134342E31393833382E3439353938373738313738383033343235313440686F6D652E6578616D706C653E0D0A203C3137393538383531363134392E31393833382E31323833363433383330383331353634333830324073746164747765726B652E6578616D706C653E0D0A203C6D662E666662656538363561346332386231393836303833356262383433366132623840686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2066666265653836356134633238623139383630383335626238343336613262380D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D666666626565383635613463323862313938363038333562623834333661326238686F6D6565785F30220D0A0D0A2D2D3D5F6D666666626565383635613463323862313938363038333562623834333661326238686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204C656E612C0D0A0D0A5468616E6B20796F7520666F722074656C6C696E67206D652C20616E6420666F722074616B696E67207468652074696D6520746F20777269746520617420616C6C2E204920756E6465727374616E642C20616E64204920776F6E277420636F6D65206261636B20746F20796F752061626F757420746869732E0D0A0D0A49207769736820796F7520616C6C20746865206265737420666F7220796F757220776F726B2061742053746164747765726B652E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D666666626565383635613463323862313938363038333562623834333661326238686F6D6565785F300D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204C656E612C3C2F703E0D0A3C703E5468616E6B20796F7520666F722074656C6C696E67206D652C20616E6420666F722074616B696E67207468652074696D6520746F20777269746520617420616C6C2E204920756E6465727374616E642C20616E64204920776F6E26237832373B7420636F6D65206261636B20746F20796F752061626F757420746869732E3C2F703E0D0A3C703E49207769736820796F7520616C6C20746865206265737420666F7220796F757220776F726B2061742053746164747765726B652E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D666666626565383635613463323862313938363038333562623834333661326238686F6D6565785F302D2D0D0A','478c19a4658dc9413340ce6891849f75501ca704c86c779d4427abf0f6491910','[]',NULL,'2026-03-04T08:30:00.000000Z',NULL,0,'','Drafts',1936888882,107,'2026-03-04T08:30:00.000000Z','2026-03-04T08:30:00.000000Z');
INSERT INTO "outgoing" VALUES(9,1,'request:1:brief:2026-03-06T15:00:00+00:00','brief','filed',1,'<mf.88f2eac036d4552658632f6985f4ac0e@home.example>','88f2eac036d4552658632f6985f4ac0e','sam@home.example','Tomorrow: your talk with Jane Doe','You talk with Jane Doe on Friday, 6 March, 15:00 (Europe/London).

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
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]',NULL,'2026-03-05T17:00:00.000000Z',NULL,0,'2.0.0 taken','',0,0,'2026-03-05T17:00:00.000000Z','2026-03-06T08:30:00.000000Z');
INSERT INTO "outgoing" VALUES(10,1,'request:1:debrief:2026-03-06T15:00:00+00:00','debrief','filed',1,'<mf.dc4e9f93af01b223e132b10456e50d30@home.example>','dc4e9f93af01b223e132b10456e50d30','sam@home.example','How did it go with Jane Doe?','How did it go with Jane Doe? Answer this mail with a few lines; that is
all.

WORTH NOTING

 -  Learned: one thing they said that you want to remember
 -  Advice: what they would do in your place
 -  Promised: what you promised, or they did
 -  Names: whom else you should talk to, with an address if you have it

Write as you like; the words before the colons only help to file it. A
thank-you note is drafted from what you write. It should name one thing
they said, and go out within a day. If you did not talk, answer “no”.
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]',NULL,'2026-03-06T17:00:00.000000Z',NULL,0,'2.0.0 taken','',0,0,'2026-03-06T17:00:00.000000Z','2026-03-07T08:30:00.000000Z');
INSERT INTO "outgoing" VALUES(11,1,'request:1:thank-you:1','thank-you','sent_by_owner',1,'<mf.39b0e30ecdc8984baefdc91c5688f77c@home.example>','39b0e30ecdc8984baefdc91c5688f77c','jane.doe@acme.example','Re: A fellow graduate with a few questions','Hi Jane,

Thank you for the conversation on Friday 6 March, and for speaking so openly. One thing you said has stayed with me: clinicians trust a chart only if they see where a number comes from.

I have taken your advice with me as well: start with one ward and one question. I will tell you what comes of it.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A2052653A20412066656C6C6F772067726164756174652077697468206120666577207175657374696F6E730D0A446174653A205361742C203037204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E333962306533306563646338393834626165666463393163353638386637376340686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393538383531363331302E31393833382E333132383931303936353032343936323336314061636D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E373462386236363835393366613233636161366663393763613532623864396240686F6D652E6578616D706C653E0D0A203C3137393538383531363133312E31393833382E34383730383137313831313531333635353440686F6D652E6578616D706C653E0D0A203C3137393538383531363133382E31393833382E373936333632383631363139323236303432384061636D652E6578616D706C653E0D0A203C6D662E626539643033386666616637393935623738383539376434343039313064663740686F6D652E6578616D706C653E0D0A203C3137393538383531363330342E31393833382E3231363531313639353735363530383739373740686F6D652E6578616D706C653E0D0A203C3137393538383531363331302E31393833382E333132383931303936353032343936323336314061636D652E6578616D706C653E0D0A203C6D662E333962306533306563646338393834626165666463393163353638386637376340686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2033396230653330656364633839383462616566646339316335363838663737630D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663339623065333065636463383938346261656664633931633536383866373763686F6D6565785F30220D0A0D0A2D2D3D5F6D663339623065333065636463383938346261656664633931633536383866373763686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204A616E652C0D0A0D0A5468616E6B20796F7520666F722074686520636F6E766572736174696F6E206F6E204672696461792036204D617263682C20616E6420666F7220737065616B696E6720736F206F70656E6C792E204F6E65207468696E6720796F75207361696420686173207374617965642077697468206D653A20636C696E696369616E732074727573742061206368617274206F6E6C792069662074686579207365652077686572652061206E756D62657220636F6D65732066726F6D2E0D0A0D0A4920686176652074616B656E20796F7572206164766963652077697468206D652061732077656C6C3A2073746172742077697468206F6E65207761726420616E64206F6E65207175657374696F6E2E20492077696C6C2074656C6C20796F75207768617420636F6D6573206F662069742E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D663339623065333065636463383938346261656664633931633536383866373763686F6D6565785F300D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204A616E652C3C2F703E0D0A3C703E5468616E6B20796F7520666F722074686520636F6E766572736174696F6E206F6E204672696461792036204D617263682C20616E6420666F7220737065616B696E6720736F206F70656E6C792E204F6E65207468696E6720796F75207361696420686173207374617965642077697468206D653A20636C696E696369616E732074727573742061206368617274206F6E6C792069662074686579207365652077686572652061206E756D62657220636F6D65732066726F6D2E3C2F703E0D0A3C703E4920686176652074616B656E20796F7572206164766963652077697468206D652061732077656C6C3A2073746172742077697468206F6E65207761726420616E64206F6E65207175657374696F6E2E20492077696C6C2074656C6C20796F75207768617420636F6D6573206F662069742E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663339623065333065636463383938346261656664633931633536383866373763686F6D6565785F302D2D0D0A','1691314a20f5cd487c50e3f39425a89b906e1a9bad0dd41cc72dbbeb557f43c5','[]',NULL,'2026-03-07T08:30:00.000000Z',NULL,0,'','Drafts',1936888882,108,'2026-03-07T08:30:00.000000Z','2026-03-07T17:00:00.000000Z');
INSERT INTO "outgoing" VALUES(14,1,'request:2:nudge:1','nudge','sent_by_owner',2,'<mf.f258c47457e593ffefd64c0903cd15d4@home.example>','f258c47457e593ffefd64c0903cd15d4','omar@bluebird.example','Re: Your work at Bluebird: a few questions','Dear Omar Haddad,

I know how quickly a letter slips down the page, so I am putting mine on top once more: I would still like to learn from you how hospitals put their data to use.

Would 20 minutes be possible some time this month? Any time that suits your calendar suits me. And if now is not the moment, that is quite all right; I won''t write about it again.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204F6D617220486164646164203C6F6D617240626C7565626972642E6578616D706C653E0D0A5375626A6563743A2052653A20596F757220776F726B20617420426C7565626972643A206120666577207175657374696F6E730D0A446174653A205765642C203131204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E663235386334373435376535393366666566643634633039303363643135643440686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393538383531363133382E31393833382E3639353839363435393635353331323536303540686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E356538616262326431366264323934313330663933663236636663616565356140686F6D652E6578616D706C653E0D0A203C3137393538383531363133382E31393833382E3639353839363435393635353331323536303540686F6D652E6578616D706C653E0D0A203C6D662E663235386334373435376535393366666566643634633039303363643135643440686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2066323538633437343537653539336666656664363463303930336364313564340D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D666632353863343734353765353933666665666436346330393033636431356434686F6D6565785F30220D0A0D0A2D2D3D5F6D666632353863343734353765353933666665666436346330393033636431356434686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204F6D6172204861646461642C0D0A0D0A49206B6E6F7720686F7720717569636B6C792061206C657474657220736C69707320646F776E2074686520706167652C20736F204920616D2070757474696E67206D696E65206F6E20746F70206F6E6365206D6F72653A204920776F756C64207374696C6C206C696B6520746F206C6561726E2066726F6D20796F7520686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A576F756C64203230206D696E7574657320626520706F737369626C6520736F6D652074696D652074686973206D6F6E74683F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E20416E64206966206E6F77206973206E6F7420746865206D6F6D656E742C207468617420697320717569746520616C6C2072696768743B204920776F6E27742077726974652061626F757420697420616761696E2E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D666632353863343734353765353933666665666436346330393033636431356434686F6D6565785F300D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204F6D6172204861646461642C3C2F703E0D0A3C703E49206B6E6F7720686F7720717569636B6C792061206C657474657220736C69707320646F776E2074686520706167652C20736F204920616D2070757474696E67206D696E65206F6E20746F70206F6E6365206D6F72653A204920776F756C64207374696C6C206C696B6520746F206C6561726E2066726F6D20796F7520686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E576F756C64203230206D696E7574657320626520706F737369626C6520736F6D652074696D652074686973206D6F6E74683F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E20416E64206966206E6F77206973206E6F7420746865206D6F6D656E742C207468617420697320717569746520616C6C2072696768743B204920776F6E26237832373B742077726974652061626F757420697420616761696E2E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D666632353863343734353765353933666665666436346330393033636431356434686F6D6565785F302D2D0D0A','d7dc9f9264562d5a235383141eb2d162f9068d01bfd32654bc8b45b09df24e75','[]',NULL,'2026-03-11T08:30:00.000000Z',NULL,0,'','Drafts',1936888882,109,'2026-03-11T08:30:00.000000Z','2026-03-11T08:30:00.000000Z');
INSERT INTO "outgoing" VALUES(19,1,'digest:2026-W13','digest','filed',NULL,'<mf.015be7b425486d3d4efdff3f0e89154f@home.example>','015be7b425486d3d4efdff3f0e89154f','sam@home.example','Your interviews, week 13: 2 for you','To do: 1 question to answer, 1 draft to send or drop.

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
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]',NULL,'2026-03-23T08:30:00.000000Z',NULL,0,'2.0.0 taken','',0,0,'2026-03-23T08:30:00.000000Z','2026-03-23T17:00:00.000000Z');
CREATE TABLE "owner" ("id" INTEGER NOT NULL PRIMARY KEY, "address" VARCHAR(255) NOT NULL, "name" VARCHAR(255) NOT NULL);
INSERT INTO "owner" VALUES(1,'sam@home.example','Sam Rivera');
CREATE TABLE "reach" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "server" VARCHAR(255) NOT NULL, "failures" INTEGER NOT NULL, "refusals" INTEGER NOT NULL, "why" TEXT NOT NULL, "since" CHAR(27), "next_at" CHAR(27), "logins" TEXT NOT NULL, "day" VARCHAR(255) NOT NULL, "octets" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "request" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "contact_id" INTEGER NOT NULL, "aim_id" INTEGER, "stage" VARCHAR(255) NOT NULL, "since" CHAR(27) NOT NULL, "wait_until" CHAR(27), "interview_at" CHAR(27), "interview_minutes" INTEGER NOT NULL, "interview_place" TEXT NOT NULL, "interview_held" INTEGER NOT NULL, "interview_sequence" INTEGER NOT NULL, "created_at" CHAR(27) NOT NULL, "catching_up" INTEGER NOT NULL DEFAULT FALSE, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("contact_id") REFERENCES "contact" ("id") ON DELETE CASCADE, FOREIGN KEY ("aim_id") REFERENCES "aim" ("id") ON DELETE SET NULL);
INSERT INTO "request" VALUES(1,1,1,1,'thanked','2026-03-07T17:00:00.000000Z',NULL,'2026-03-06T15:00:00.000000Z',20,'',1,1,'2026-03-02T08:30:00.000000Z',0);
INSERT INTO "request" VALUES(2,1,2,1,'replied','2026-03-13T08:30:00.000000Z',NULL,NULL,0,'',0,0,'2026-03-02T08:30:00.000000Z',0);
INSERT INTO "request" VALUES(3,1,3,1,'declined','2026-03-04T08:30:00.000000Z',NULL,NULL,0,'',0,0,'2026-03-02T08:30:00.000000Z',0);
CREATE TABLE "schema_migration" ("id" INTEGER NOT NULL PRIMARY KEY, "name" VARCHAR(255) NOT NULL, "applied" DATETIME NOT NULL);
INSERT INTO "schema_migration" VALUES(1,'0001_first','2026-11-28 16:59:19.777468');
INSERT INTO "schema_migration" VALUES(2,'0002_following','2026-11-28 16:59:19.800658');
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
COMMIT;
