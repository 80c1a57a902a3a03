BEGIN TRANSACTION;
CREATE TABLE "address" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "contact_id" INTEGER NOT NULL, "spec" VARCHAR(255) NOT NULL, "key" VARCHAR(255) NOT NULL, "position" INTEGER NOT NULL, "dead" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("contact_id") REFERENCES "contact" ("id") ON DELETE CASCADE);
INSERT INTO "address" VALUES(1,1,1,'jane.doe@acme.example','jane.doe@acme.example',0,0);
INSERT INTO "address" VALUES(2,1,2,'omar@bluebird.example','omar@bluebird.example',0,0);
INSERT INTO "address" VALUES(3,1,3,'lena.vogt@stadtwerke.example','lena.vogt@stadtwerke.example',0,0);
CREATE TABLE "aim" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "topic" TEXT NOT NULL, "questions" TEXT NOT NULL, "created_at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "aim" VALUES(1,1,'how hospitals put their data to use','["What does a normal week look like?", "What should I learn first?"]','2026-03-02T08:30:00.000000Z');
CREATE TABLE "command" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "message_id" TEXT NOT NULL, "at" CHAR(27) NOT NULL, "outcome" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "command" VALUES(1,1,'<179588514520.19662.6899286085619284373@home.example>','2026-03-07T08:30:00.000000Z','your notes on Jane Doe are kept; a thank-you note is being drafted.');
CREATE TABLE "contact" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "name" VARCHAR(255) NOT NULL, "organisation" VARCHAR(255) NOT NULL, "title" VARCHAR(255) NOT NULL, "relationship" VARCHAR(255) NOT NULL, "zone" VARCHAR(255) NOT NULL, "country" VARCHAR(255) NOT NULL, "language" VARCHAR(255) NOT NULL, "connection" TEXT NOT NULL, "research" TEXT NOT NULL, "referrer_id" INTEGER, "notes" TEXT NOT NULL, "tags" TEXT NOT NULL, "stopped" INTEGER NOT NULL, "proposed" INTEGER NOT NULL, "created_at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("referrer_id") REFERENCES "contact" ("id") ON DELETE SET NULL);
INSERT INTO "contact" VALUES(1,1,'Jane Doe','Acme Health','','alumni','Europe/London','','en','we both studied at Leeds','you lead the team that reads hospital data',NULL,'','[]',0,0,'2026-03-02T08:30:00.000000Z');
INSERT INTO "contact" VALUES(2,1,'Omar Haddad','Bluebird','','cold','Europe/London','','en','','you wrote about measuring waiting times',NULL,'','[]',0,0,'2026-03-02T08:30:00.000000Z');
INSERT INTO "contact" VALUES(3,1,'Lena Vogt','Stadtwerke','','conference','Europe/London','','en','we met at the health data days in Berlin','you presented a dashboard for wards',NULL,'','[]',0,0,'2026-03-02T08:30:00.000000Z');
CREATE TABLE "cursor" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "folder" TEXT NOT NULL, "uidvalidity" INTEGER NOT NULL, "uid" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "cursor" VALUES(1,1,'Sent',1935653943,111);
INSERT INTO "cursor" VALUES(2,1,'INBOX',1935606417,114);
INSERT INTO "cursor" VALUES(3,1,'Archive',1935632498,100);
INSERT INTO "cursor" VALUES(4,1,'Junk',1935613382,100);
CREATE TABLE "event" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "mail_id" INTEGER, "at" CHAR(27) NOT NULL, "kind" VARCHAR(255) NOT NULL, "detail" TEXT NOT NULL, "stage" VARCHAR(255) NOT NULL, "reasons" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE, FOREIGN KEY ("mail_id") REFERENCES "mail" ("id") ON DELETE SET NULL);
INSERT INTO "event" VALUES(1,1,1,NULL,'2026-03-02T08:30:00.000000Z','RequestAsked','{"at": "2026-03-02T08:30:00+00:00"}','research','["you asked for a request"]');
INSERT INTO "event" VALUES(2,1,2,NULL,'2026-03-02T08:30:00.000000Z','RequestAsked','{"at": "2026-03-02T08:30:00+00:00"}','research','["you asked for a request"]');
INSERT INTO "event" VALUES(3,1,3,NULL,'2026-03-02T08:30:00.000000Z','RequestAsked','{"at": "2026-03-02T08:30:00+00:00"}','research','["you asked for a request"]');
INSERT INTO "event" VALUES(6,1,1,1,'2026-03-02T08:30:00.000000Z','LetterSent','{"at": "2026-03-02T08:30:00+00:00", "kind": "request", "message_id": "<179588514137.19662.8829838553389508392@home.example>", "key": "request:1:request:1"}','requested','["research → requested", "the request was sent"]');
INSERT INTO "event" VALUES(7,1,2,2,'2026-03-02T08:30:00.000000Z','LetterSent','{"at": "2026-03-02T08:30:00+00:00", "kind": "request", "message_id": "<179588514142.19662.11062576292469998639@home.example>", "key": "request:2:request:1"}','requested','["research → requested", "the request was sent"]');
INSERT INTO "event" VALUES(8,1,3,3,'2026-03-02T08:30:00.000000Z','LetterSent','{"at": "2026-03-02T08:30:00+00:00", "kind": "request", "message_id": "<179588514147.19662.10083386538867677906@home.example>", "key": "request:3:request:1"}','requested','["research → requested", "the request was sent"]');
INSERT INTO "event" VALUES(12,1,1,7,'2026-03-03T08:30:00.000000Z','ReplyReceived','{"at": "2026-03-03T08:30:00+00:00", "message_id": "<179588514142.19662.6469588115529489938@acme.example>", "reading": {"answers": ["times", "yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": null, "kind": "exact", "offered": true, "text": "Friday, 06 March at 15:00", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Hi Sam,\n\nHappy to. How about Friday, 06 March at 15:00? Twenty minutes is fine.\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "times, offers a time", "words": "Friday, 06 March at 15:00"}, {"weight": "strong", "rule": "yes, offers a time", "words": "Friday, 06 March at 15:00"}]}}','replied','["requested → replied", "Jane Doe answered: times, yes", "their first time offered is confirmed"]');
INSERT INTO "event" VALUES(13,1,1,8,'2026-03-03T08:30:00.000000Z','LetterSent','{"at": "2026-03-03T08:30:00+00:00", "kind": "confirmation", "message_id": "<179588514267.19662.12854410746517516129@home.example>", "key": "request:1:confirmation:2026-03-06T15:00:00+00:00"}','replied','["the confirmation was sent", "your confirmation names the time"]');
INSERT INTO "event" VALUES(14,1,1,NULL,'2026-03-03T08:30:00.000000Z','InterviewAgreed','{"at": "2026-03-03T08:30:00+00:00", "starts_at": "2026-03-06T15:00:00+00:00", "minutes": 20, "place": ""}','scheduled','["replied → scheduled", "interview at 2026-03-06 15:00 UTC", "a time stands"]');
INSERT INTO "event" VALUES(15,1,1,9,'2026-03-03T13:18:00.000000Z','ReplyReceived','{"at": "2026-03-03T13:18:00+00:00", "message_id": "<179588514272.19662.5525213504901995192@acme.example>", "reading": {"answers": ["yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": "2026-03-06T15:20:00+00:00", "kind": "exact", "offered": true, "text": "Friday 6 March, 15:00 (London)", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Looking forward to it!\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "yes, takes a time the owner offered", "words": "Friday 6 March, 15:00 (London)"}]}}','scheduled','["Jane Doe answered: yes", "no letter follows by itself"]');
INSERT INTO "event" VALUES(16,1,3,10,'2026-03-04T08:30:00.000000Z','ReplyReceived','{"at": "2026-03-04T08:30:00+00:00", "message_id": "<179588514153.19662.659858137410886740@stadtwerke.example>", "reading": {"answers": ["no"], "slots": [], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Dear Sam,\n\nThank you for writing, but I''m afraid I have to decline. I wish you well with your plans.\n\nBest wishes,\nLena", "signature": "", "evidence": [{"weight": "strong", "rule": "no, refusal", "words": "have to decline"}]}}','declined','["requested → declined", "Lena Vogt answered: no", "they declined", "a short gracious answer is drafted"]');
INSERT INTO "event" VALUES(17,1,3,11,'2026-03-04T08:30:00.000000Z','LetterSent','{"at": "2026-03-04T08:30:00+00:00", "kind": "decline-answer", "message_id": "<179588514357.19662.5119165187774251080@home.example>", "key": "request:3:decline-answer:1"}','declined','["the decline-answer was sent"]');
INSERT INTO "event" VALUES(18,1,1,NULL,'2026-03-06T15:20:00.000000Z','InterviewHeld','{"at": "2026-03-06T15:20:00+00:00"}','interviewed','["scheduled → interviewed", "the interview took place"]');
INSERT INTO "event" VALUES(19,1,1,NULL,'2026-03-07T08:30:00.000000Z','NotesTaken','{"at": "2026-03-07T08:30:00+00:00", "text": "Jane said that clinicians trust a chart only if they see where a number comes from.\nAdvice: start with one ward and one question."}','interviewed','["your notes are kept", "notes are in: a thank-you note is drafted"]');
INSERT INTO "event" VALUES(20,1,1,12,'2026-03-07T17:00:00.000000Z','LetterSent','{"at": "2026-03-07T17:00:00+00:00", "kind": "thank-you", "message_id": "<179588514584.19662.7155258800904855434@home.example>", "key": "request:1:thank-you:1"}','thanked','["interviewed → thanked", "the thank-you was sent"]');
INSERT INTO "event" VALUES(21,1,2,13,'2026-03-11T08:30:00.000000Z','LetterSent','{"at": "2026-03-11T08:30:00+00:00", "kind": "nudge", "message_id": "<179588514818.19662.12484001176266440173@home.example>", "key": "request:2:nudge:1"}','nudged','["requested → nudged", "the nudge was sent"]');
INSERT INTO "event" VALUES(23,1,2,15,'2026-03-13T08:30:00.000000Z','ReplyReceived','{"at": "2026-03-13T08:30:00+00:00", "message_id": "<179588514823.19662.3337953644095347594@bluebird.example>", "reading": {"answers": ["referral", "no"], "slots": [], "away_until": null, "delegate": null, "people": [{"name": "Priya Shah", "address": "priya.shah@northwind.example"}], "lead": false, "new_text": "Hi Sam,\n\nI have moved on from that field, so I am not the right person. You should talk to Priya Shah (priya.shah@northwind.example), she built the whole team.\n\nOmar", "signature": "", "evidence": [{"weight": "strong", "rule": "referral, names somebody", "words": "Priya Shah"}, {"weight": "strong", "rule": "no, not the right person", "words": "moved on from that field"}]}}','replied','["nudged → replied", "Omar Haddad answered: referral, no", "they pointed to Priya Shah", "no letter follows by itself"]');
CREATE TABLE "held" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "place" VARCHAR(255) NOT NULL, "why" TEXT NOT NULL, "trace" TEXT NOT NULL, "attempts" INTEGER NOT NULL, "set_aside" INTEGER NOT NULL, "at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "issued" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "id_hash" VARCHAR(255) NOT NULL, "kind" VARCHAR(255) NOT NULL, "request_id" INTEGER, "issued_at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "issued" VALUES(6,1,'3e70fe2819e0f46682c30da1a99d634536a77e002941b6a480ed84b07ba70d0e','digest',NULL,'2026-03-16T08:30:00.000000Z');
INSERT INTO "issued" VALUES(8,1,'71007a95979c0ee13791e82737cab3f3866fb2506938e59e3bb0d25dc0065541','digest',NULL,'2026-03-23T08:30:00.000000Z');
CREATE TABLE "item" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "issued_id" INTEGER NOT NULL, "number" INTEGER NOT NULL, "request_id" INTEGER, "key" VARCHAR(255) NOT NULL, "text" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("issued_id") REFERENCES "issued" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
CREATE TABLE "job" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "key" VARCHAR(255) NOT NULL, "at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "job" VALUES(2,1,'digest:2026-W11','2026-03-09T08:30:00.000000Z');
INSERT INTO "job" VALUES(3,1,'digest:2026-W12','2026-03-16T08:30:00.000000Z');
INSERT INTO "job" VALUES(4,1,'digest:2026-W13','2026-03-23T08:30:00.000000Z');
CREATE TABLE "known_id" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "message_id" TEXT NOT NULL, "request_id" INTEGER NOT NULL, "letter_id" INTEGER, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE, FOREIGN KEY ("letter_id") REFERENCES "letter" ("id") ON DELETE CASCADE);
INSERT INTO "known_id" VALUES(1,1,'<179588514137.19662.8829838553389508392@home.example>',1,1);
INSERT INTO "known_id" VALUES(2,1,'<mf.b2b7e4d1fa388eb3e7fedfe5a88f7506@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(3,1,'<179588514142.19662.11062576292469998639@home.example>',2,2);
INSERT INTO "known_id" VALUES(4,1,'<mf.7ae354e6caa1fb89d7af9c035dde9bd1@home.example>',2,NULL);
INSERT INTO "known_id" VALUES(5,1,'<179588514147.19662.10083386538867677906@home.example>',3,3);
INSERT INTO "known_id" VALUES(6,1,'<mf.b512d45e843f30cdd64acd0c776b4a6f@home.example>',3,NULL);
INSERT INTO "known_id" VALUES(12,1,'<179588514142.19662.6469588115529489938@acme.example>',1,NULL);
INSERT INTO "known_id" VALUES(13,1,'<179588514267.19662.12854410746517516129@home.example>',1,6);
INSERT INTO "known_id" VALUES(14,1,'<mf.0a4a1b2d82a9034123db3dde1de4d20b@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(15,1,'<179588514272.19662.5525213504901995192@acme.example>',1,NULL);
INSERT INTO "known_id" VALUES(16,1,'<179588514153.19662.659858137410886740@stadtwerke.example>',3,NULL);
INSERT INTO "known_id" VALUES(17,1,'<179588514357.19662.5119165187774251080@home.example>',3,7);
INSERT INTO "known_id" VALUES(18,1,'<mf.b08dfbee4bfc2e38e21f46e2e4a2f0e6@home.example>',3,NULL);
INSERT INTO "known_id" VALUES(19,1,'<179588514584.19662.7155258800904855434@home.example>',1,8);
INSERT INTO "known_id" VALUES(20,1,'<mf.76b373e1b4bbe0d450ab48ad7d9e33ab@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(21,1,'<179588514818.19662.12484001176266440173@home.example>',2,9);
INSERT INTO "known_id" VALUES(22,1,'<mf.633622bfcaabb4882f1821cdfa1ad7c3@home.example>',2,NULL);
INSERT INTO "known_id" VALUES(25,1,'<179588514823.19662.3337953644095347594@bluebird.example>',2,NULL);
CREATE TABLE "letter" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "message_id" TEXT NOT NULL, "kind" VARCHAR(255) NOT NULL, "subject" TEXT NOT NULL, "sent_at" CHAR(27) NOT NULL, "text" TEXT NOT NULL, "references" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "letter" VALUES(1,1,1,'<179588514137.19662.8829838553389508392@home.example>','request','A fellow graduate with a few questions','2026-03-02T08:30:00.000000Z','Dear Jane Doe,

We both studied at Leeds. Today I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

I read that you lead the team that reads hospital data, and would like to hear how you got from there to here.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.b2b7e4d1fa388eb3e7fedfe5a88f7506@home.example>"]');
INSERT INTO "letter" VALUES(2,1,2,'<179588514142.19662.11062576292469998639@home.example>','request','Your work at Bluebird: a few questions','2026-03-02T08:30:00.000000Z','Dear Omar Haddad,

We have not met; I am writing because I read that you wrote about measuring waiting times. I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

How it looks from the inside, at Bluebird, no article tells me; you could.

Would you be willing to talk with me for 20 minutes? Any time that suits your calendar suits me, and if now is not the moment, I understand.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.7ae354e6caa1fb89d7af9c035dde9bd1@home.example>"]');
INSERT INTO "letter" VALUES(3,1,3,'<179588514147.19662.10083386538867677906@home.example>','request','Your work at Stadtwerke: a few questions','2026-03-02T08:30:00.000000Z','Dear Lena Vogt,

We met at the health data days in Berlin. It has stayed with me, because I am a nurse moving into health data and I am trying to learn how hospitals put their data to use.

Since then I have read that you presented a dashboard for wards. There must be more to say than fitted in that day.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.b512d45e843f30cdd64acd0c776b4a6f@home.example>"]');
INSERT INTO "letter" VALUES(6,1,1,'<179588514267.19662.12854410746517516129@home.example>','confirmation','Re: A fellow graduate with a few questions','2026-03-03T08:30:00.000000Z','Hi Jane,

Thank you for making time. I have noted Friday 6 March, 15:00 (London), for 20 minutes, and an invitation for your calendar comes with this mail.

So that you know what I would like to ask:

- What does a normal week look like?
- What should I learn first?

Tell me the number or link you like to use, and I will call you there. If anything comes up, a short word is enough and we will find another time.

Best wishes,
Sam

Sent in a hurry.','["<mf.b2b7e4d1fa388eb3e7fedfe5a88f7506@home.example>", "<179588514137.19662.8829838553389508392@home.example>", "<179588514142.19662.6469588115529489938@acme.example>", "<mf.0a4a1b2d82a9034123db3dde1de4d20b@home.example>"]');
INSERT INTO "letter" VALUES(7,1,3,'<179588514357.19662.5119165187774251080@home.example>','decline-answer','Re: Your work at Stadtwerke: a few questions','2026-03-04T08:30:00.000000Z','Hi Lena,

Thank you for telling me, and for taking the time to write at all. I understand, and I won''t come back to you about this.

I wish you all the best for your work at Stadtwerke.

Best wishes,
Sam

Sent in a hurry.','["<mf.b512d45e843f30cdd64acd0c776b4a6f@home.example>", "<179588514147.19662.10083386538867677906@home.example>", "<179588514153.19662.659858137410886740@stadtwerke.example>", "<mf.b08dfbee4bfc2e38e21f46e2e4a2f0e6@home.example>"]');
INSERT INTO "letter" VALUES(8,1,1,'<179588514584.19662.7155258800904855434@home.example>','thank-you','Re: A fellow graduate with a few questions','2026-03-07T17:00:00.000000Z','Hi Jane,

Thank you for the conversation on Friday 6 March, and for speaking so openly. One thing you said has stayed with me: clinicians trust a chart only if they see where a number comes from.

I have taken your advice with me as well: start with one ward and one question. I will tell you what comes of it.

Best wishes,
Sam

Sent in a hurry.','["<mf.b2b7e4d1fa388eb3e7fedfe5a88f7506@home.example>", "<179588514137.19662.8829838553389508392@home.example>", "<179588514142.19662.6469588115529489938@acme.example>", "<mf.0a4a1b2d82a9034123db3dde1de4d20b@home.example>", "<179588514267.19662.12854410746517516129@home.example>", "<179588514272.19662.5525213504901995192@acme.example>", "<mf.76b373e1b4bbe0d450ab48ad7d9e33ab@home.example>"]');
INSERT INTO "letter" VALUES(9,1,2,'<179588514818.19662.12484001176266440173@home.example>','nudge','Re: Your work at Bluebird: a few questions','2026-03-11T08:30:00.000000Z','Dear Omar Haddad,

I know how quickly a letter slips down the page, so I am putting mine on top once more: I would still like to learn from you how hospitals put their data to use.

Would 20 minutes be possible some time this month? Any time that suits your calendar suits me. And if now is not the moment, that is quite all right; I won''t write about it again.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.7ae354e6caa1fb89d7af9c035dde9bd1@home.example>", "<179588514142.19662.11062576292469998639@home.example>", "<mf.633622bfcaabb4882f1821cdfa1ad7c3@home.example>"]');
CREATE TABLE "link" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "mail_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("mail_id") REFERENCES "mail" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "link" VALUES(1,1,1,1);
INSERT INTO "link" VALUES(2,1,2,2);
INSERT INTO "link" VALUES(3,1,3,3);
INSERT INTO "link" VALUES(7,1,7,1);
INSERT INTO "link" VALUES(8,1,8,1);
INSERT INTO "link" VALUES(9,1,9,1);
INSERT INTO "link" VALUES(10,1,10,3);
INSERT INTO "link" VALUES(11,1,11,3);
INSERT INTO "link" VALUES(12,1,12,1);
INSERT INTO "link" VALUES(13,1,13,2);
INSERT INTO "link" VALUES(15,1,15,2);
CREATE TABLE "mail" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "message_id" TEXT NOT NULL, "sha256" VARCHAR(255) NOT NULL, "role" VARCHAR(255) NOT NULL, "folder" TEXT NOT NULL, "uidvalidity" INTEGER NOT NULL, "uid" INTEGER NOT NULL, "author" VARCHAR(255) NOT NULL, "subject" TEXT NOT NULL, "arrived" CHAR(27) NOT NULL, "references" TEXT NOT NULL, "reading" TEXT NOT NULL, "evidence" TEXT NOT NULL, "rivals" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "mail" VALUES(1,1,'<179588514137.19662.8829838553389508392@home.example>','64a8dbe23655561062c9e5960fbaea7b91c9260a4b4d5f563a5abc1ef176ad11','sent','Sent',1935653943,101,'Sam Rivera <sam@home.example>','A fellow graduate with a few questions','2026-03-02T08:30:00.000000Z','["<mf.b2b7e4d1fa388eb3e7fedfe5a88f7506@home.example>"]','','["mark: b2b7e4d1"]','[]');
INSERT INTO "mail" VALUES(2,1,'<179588514142.19662.11062576292469998639@home.example>','963a395ea16bbec3f37de0243a2d2ac2540d25129b5aecdaa8a6af3201760e5c','sent','Sent',1935653943,102,'Sam Rivera <sam@home.example>','Your work at Bluebird: a few questions','2026-03-02T08:30:00.000000Z','["<mf.7ae354e6caa1fb89d7af9c035dde9bd1@home.example>"]','','["mark: 7ae354e6"]','[]');
INSERT INTO "mail" VALUES(3,1,'<179588514147.19662.10083386538867677906@home.example>','38d2845fc957b705fe978e26f41cab3669c43df78fe002b8bec19bac7f1ef092','sent','Sent',1935653943,103,'Sam Rivera <sam@home.example>','Your work at Stadtwerke: a few questions','2026-03-02T08:30:00.000000Z','["<mf.b512d45e843f30cdd64acd0c776b4a6f@home.example>"]','','["mark: b512d45e"]','[]');
INSERT INTO "mail" VALUES(7,1,'<179588514142.19662.6469588115529489938@acme.example>','112f2792c62a4675f9b0097a662124d39329b0221ba2ec3ea466aa7e81b3d6ce','inbox','INBOX',1935606417,103,'Jane Doe <jane.doe@acme.example>','Re: A fellow graduate with a few questions','2026-03-03T08:30:00.000000Z','["<mf.b2b7e4d1fa388eb3e7fedfe5a88f7506@home.example>", "<179588514137.19662.8829838553389508392@home.example>", "<179588514137.19662.8829838553389508392@home.example>"]','{"answers": ["times", "yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": null, "kind": "exact", "offered": true, "text": "Friday, 06 March at 15:00", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Hi Sam,\n\nHappy to. How about Friday, 06 March at 15:00? Twenty minutes is fine.\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "times, offers a time", "words": "Friday, 06 March at 15:00"}, {"weight": "strong", "rule": "yes, offers a time", "words": "Friday, 06 March at 15:00"}]}','["in-reply-to: <179588514137.19662.8829838553389508392@home.example>", "references: <179588514137.19662.8829838553389508392@home.example>"]','[]');
INSERT INTO "mail" VALUES(8,1,'<179588514267.19662.12854410746517516129@home.example>','5e48b67643680b462615bf9fdd9a3080b28c717c418bec499e3fdc32d54f4630','sent','Sent',1935653943,106,'Sam Rivera <sam@home.example>','Re: A fellow graduate with a few questions','2026-03-03T08:30:00.000000Z','["<mf.b2b7e4d1fa388eb3e7fedfe5a88f7506@home.example>", "<179588514137.19662.8829838553389508392@home.example>", "<179588514142.19662.6469588115529489938@acme.example>", "<mf.0a4a1b2d82a9034123db3dde1de4d20b@home.example>", "<179588514142.19662.6469588115529489938@acme.example>"]','','["mark: 0a4a1b2d"]','[]');
INSERT INTO "mail" VALUES(9,1,'<179588514272.19662.5525213504901995192@acme.example>','b6271ef997d179719125515fea7fcc455b5b88e6947a6da5eee5d122fef07af4','inbox','INBOX',1935606417,104,'Jane Doe <jane.doe@acme.example>','Re: A fellow graduate with a few questions','2026-03-03T13:18:00.000000Z','["<mf.b2b7e4d1fa388eb3e7fedfe5a88f7506@home.example>", "<179588514137.19662.8829838553389508392@home.example>", "<179588514142.19662.6469588115529489938@acme.example>", "<mf.0a4a1b2d82a9034123db3dde1de4d20b@home.example>", "<179588514267.19662.12854410746517516129@home.example>", "<179588514267.19662.12854410746517516129@home.example>"]','{"answers": ["yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": "2026-03-06T15:20:00+00:00", "kind": "exact", "offered": true, "text": "Friday 6 March, 15:00 (London)", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Looking forward to it!\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "yes, takes a time the owner offered", "words": "Friday 6 March, 15:00 (London)"}]}','["in-reply-to: <179588514267.19662.12854410746517516129@home.example>", "references: <179588514137.19662.8829838553389508392@home.example>"]','[]');
INSERT INTO "mail" VALUES(10,1,'<179588514153.19662.659858137410886740@stadtwerke.example>','8d7d58386bf06cc843d0412d5c551aa6344ba13eda41e83b118c5a9aa0b46857','inbox','INBOX',1935606417,105,'Lena Vogt <lena.vogt@stadtwerke.example>','Re: Your work at Stadtwerke: a few questions','2026-03-04T08:30:00.000000Z','["<mf.b512d45e843f30cdd64acd0c776b4a6f@home.example>", "<179588514147.19662.10083386538867677906@home.example>", "<179588514147.19662.10083386538867677906@home.example>"]','{"answers": ["no"], "slots": [], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Dear Sam,\n\nThank you for writing, but I''m afraid I have to decline. I wish you well with your plans.\n\nBest wishes,\nLena", "signature": "", "evidence": [{"weight": "strong", "rule": "no, refusal", "words": "have to decline"}]}','["in-reply-to: <179588514147.19662.10083386538867677906@home.example>", "references: <179588514147.19662.10083386538867677906@home.example>"]','[]');
INSERT INTO "mail" VALUES(11,1,'<179588514357.19662.5119165187774251080@home.example>','89df9c773464c558f3f7d575ecc2116cbb27ef709a0f883cc139fce699a93b00','sent','Sent',1935653943,107,'Sam Rivera <sam@home.example>','Re: Your work at Stadtwerke: a few questions','2026-03-04T08:30:00.000000Z','["<mf.b512d45e843f30cdd64acd0c776b4a6f@home.example>", "<179588514147.19662.10083386538867677906@home.example>", "<179588514153.19662.659858137410886740@stadtwerke.example>", "<mf.b08dfbee4bfc2e38e21f46e2e4a2f0e6@home.example>", "<179588514153.19662.659858137410886740@stadtwerke.example>"]','','["mark: b08dfbee"]','[]');
INSERT INTO "mail" VALUES(12,1,'<179588514584.19662.7155258800904855434@home.example>','c1488c173ac8f9f8a8fd2eb734cc8347141bea31dba1495b8ed0abf9f16efc23','sent','Sent',1935653943,109,'Sam Rivera <sam@home.example>','Re: A fellow graduate with a few questions','2026-03-07T17:00:00.000000Z','["<mf.b2b7e4d1fa388eb3e7fedfe5a88f7506@home.example>", "<179588514137.19662.8829838553389508392@home.example>", "<179588514142.19662.6469588115529489938@acme.example>", "<mf.0a4a1b2d82a9034123db3dde1de4d20b@home.example>", "<179588514267.19662.12854410746517516129@home.example>", "<179588514272.19662.5525213504901995192@acme.example>", "<mf.76b373e1b4bbe0d450ab48ad7d9e33ab@home.example>", "<179588514272.19662.5525213504901995192@acme.example>"]','','["mark: 76b373e1"]','[]');
INSERT INTO "mail" VALUES(13,1,'<179588514818.19662.12484001176266440173@home.example>','52922134221b295bef14e8e5501fbeae15607f01a00c4f182bb7ae1f9e3488df','sent','Sent',1935653943,110,'Sam Rivera <sam@home.example>','Re: Your work at Bluebird: a few questions','2026-03-11T08:30:00.000000Z','["<mf.7ae354e6caa1fb89d7af9c035dde9bd1@home.example>", "<179588514142.19662.11062576292469998639@home.example>", "<mf.633622bfcaabb4882f1821cdfa1ad7c3@home.example>", "<179588514142.19662.11062576292469998639@home.example>"]','','["mark: 633622bf"]','[]');
INSERT INTO "mail" VALUES(15,1,'<179588514823.19662.3337953644095347594@bluebird.example>','975bb99ce6520da94cdca48f8ab8e30de317020b75ddce896921980119bc4c9a','inbox','INBOX',1935606417,110,'Omar Haddad <omar@bluebird.example>','Re: Your work at Bluebird: a few questions','2026-03-13T08:30:00.000000Z','["<mf.7ae354e6caa1fb89d7af9c035dde9bd1@home.example>", "<179588514142.19662.11062576292469998639@home.example>", "<mf.633622bfcaabb4882f1821cdfa1ad7c3@home.example>", "<179588514818.19662.12484001176266440173@home.example>", "<179588514818.19662.12484001176266440173@home.example>"]','{"answers": ["referral", "no"], "slots": [], "away_until": null, "delegate": null, "people": [{"name": "Priya Shah", "address": "priya.shah@northwind.example"}], "lead": false, "new_text": "Hi Sam,\n\nI have moved on from that field, so I am not the right person. You should talk to Priya Shah (priya.shah@northwind.example), she built the whole team.\n\nOmar", "signature": "", "evidence": [{"weight": "strong", "rule": "referral, names somebody", "words": "Priya Shah"}, {"weight": "strong", "rule": "no, not the right person", "words": "moved on from that field"}]}','["in-reply-to: <179588514818.19662.12484001176266440173@home.example>", "references: <179588514142.19662.11062576292469998639@home.example>"]','[]');
CREATE TABLE "note" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "at" CHAR(27) NOT NULL, "text" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "note" VALUES(1,1,1,'2026-03-07T08:30:00.000000Z','Jane said that clinicians trust a chart only if they see where a number comes from.
Advice: start with one ward and one question.');
CREATE TABLE "outgoing" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "key" VARCHAR(255) NOT NULL, "kind" VARCHAR(255) NOT NULL, "state" VARCHAR(255) NOT NULL, "request_id" INTEGER, "message_id" TEXT NOT NULL, "token" VARCHAR(255) NOT NULL, "recipient" VARCHAR(255) NOT NULL, "subject" TEXT NOT NULL, "text" TEXT NOT NULL, "octets" BLOB NOT NULL, "sha256" VARCHAR(255) NOT NULL, "findings" TEXT NOT NULL, "starts_at" CHAR(27), "due_at" CHAR(27) NOT NULL, "expires_at" CHAR(27), "attempts" INTEGER NOT NULL, "remark" TEXT NOT NULL, "draft_folder" TEXT NOT NULL, "draft_uidvalidity" INTEGER NOT NULL, "draft_uid" INTEGER NOT NULL, "created_at" CHAR(27) NOT NULL, "changed_at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "outgoing" VALUES(1,1,'request:1:request:1','request','sent_by_owner',1,'<mf.b2b7e4d1fa388eb3e7fedfe5a88f7506@home.example>','b2b7e4d1fa388eb3e7fedfe5a88f7506','jane.doe@acme.example','A fellow graduate with a few questions','Dear Jane Doe,

We both studied at Leeds. Today I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

I read that you lead the team that reads hospital data, and would like to hear how you got from there to here.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A20412066656C6C6F772067726164756174652077697468206120666577207175657374696F6E730D0A446174653A204D6F6E2C203032204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E623262376534643166613338386562336537666564666535613838663735303640686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E623262376534643166613338386562336537666564666535613838663735303640686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2062326237653464316661333838656233653766656466653561383866373530360D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D666232623765346431666133383865623365376665646665356138386637353036686F6D6565785F30220D0A0D0A2D2D3D5F6D666232623765346431666133383865623365376665646665356138386637353036686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204A616E6520446F652C0D0A0D0A576520626F74682073747564696564206174204C656564732E20546F646179204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A492072656164207468617420796F75206C65616420746865207465616D207468617420726561647320686F73706974616C20646174612C20616E6420776F756C64206C696B6520746F206865617220686F7720796F7520676F742066726F6D20746865726520746F20686572652E0D0A0D0A576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D666232623765346431666133383865623365376665646665356138386637353036686F6D6565785F300D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204A616E6520446F652C3C2F703E0D0A3C703E576520626F74682073747564696564206174204C656564732E20546F646179204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E492072656164207468617420796F75206C65616420746865207465616D207468617420726561647320686F73706974616C20646174612C20616E6420776F756C64206C696B6520746F206865617220686F7720796F7520676F742066726F6D20746865726520746F20686572652E3C2F703E0D0A3C703E576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D666232623765346431666133383865623365376665646665356138386637353036686F6D6565785F302D2D0D0A','0642f068a1dbcefd8a1cb752aad42369608f134c71aa203e69083e46b53960ad','[]',NULL,'2026-03-02T08:30:00.000000Z',NULL,0,'','Drafts',1935623829,101,'2026-03-02T08:30:00.000000Z','2026-03-02T08:30:00.000000Z');
INSERT INTO "outgoing" VALUES(2,1,'request:2:request:1','request','sent_by_owner',2,'<mf.7ae354e6caa1fb89d7af9c035dde9bd1@home.example>','7ae354e6caa1fb89d7af9c035dde9bd1','omar@bluebird.example','Your work at Bluebird: a few questions','Dear Omar Haddad,

We have not met; I am writing because I read that you wrote about measuring waiting times. I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

How it looks from the inside, at Bluebird, no article tells me; you could.

Would you be willing to talk with me for 20 minutes? Any time that suits your calendar suits me, and if now is not the moment, I understand.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204F6D617220486164646164203C6F6D617240626C7565626972642E6578616D706C653E0D0A5375626A6563743A20596F757220776F726B20617420426C7565626972643A206120666577207175657374696F6E730D0A446174653A204D6F6E2C203032204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E376165333534653663616131666238396437616639633033356464653962643140686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E376165333534653663616131666238396437616639633033356464653962643140686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2037616533353465366361613166623839643761663963303335646465396264310D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663761653335346536636161316662383964376166396330333564646539626431686F6D6565785F30220D0A0D0A2D2D3D5F6D663761653335346536636161316662383964376166396330333564646539626431686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204F6D6172204861646461642C0D0A0D0A57652068617665206E6F74206D65743B204920616D2077726974696E67206265636175736520492072656164207468617420796F752077726F74652061626F7574206D6561737572696E672077616974696E672074696D65732E204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A486F77206974206C6F6F6B732066726F6D2074686520696E736964652C20617420426C7565626972642C206E6F2061727469636C652074656C6C73206D653B20796F7520636F756C642E0D0A0D0A576F756C6420796F752062652077696C6C696E6720746F2074616C6B2077697468206D6520666F72203230206D696E757465733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652C20616E64206966206E6F77206973206E6F7420746865206D6F6D656E742C204920756E6465727374616E642E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D663761653335346536636161316662383964376166396330333564646539626431686F6D6565785F300D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204F6D6172204861646461642C3C2F703E0D0A3C703E57652068617665206E6F74206D65743B204920616D2077726974696E67206265636175736520492072656164207468617420796F752077726F74652061626F7574206D6561737572696E672077616974696E672074696D65732E204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E486F77206974206C6F6F6B732066726F6D2074686520696E736964652C20617420426C7565626972642C206E6F2061727469636C652074656C6C73206D653B20796F7520636F756C642E3C2F703E0D0A3C703E576F756C6420796F752062652077696C6C696E6720746F2074616C6B2077697468206D6520666F72203230206D696E757465733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652C20616E64206966206E6F77206973206E6F7420746865206D6F6D656E742C204920756E6465727374616E642E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663761653335346536636161316662383964376166396330333564646539626431686F6D6565785F302D2D0D0A','2f0754aa590be90eef99556b2efe46dc679d1606d3abc66b438a3e49901167d1','["hint: 75 words are enough for most requests.", "hint: Let more of it be about them."]',NULL,'2026-03-02T08:30:00.000000Z',NULL,0,'','Drafts',1935623829,102,'2026-03-02T08:30:00.000000Z','2026-03-02T08:30:00.000000Z');
INSERT INTO "outgoing" VALUES(3,1,'request:3:request:1','request','sent_by_owner',3,'<mf.b512d45e843f30cdd64acd0c776b4a6f@home.example>','b512d45e843f30cdd64acd0c776b4a6f','lena.vogt@stadtwerke.example','Your work at Stadtwerke: a few questions','Dear Lena Vogt,

We met at the health data days in Berlin. It has stayed with me, because I am a nurse moving into health data and I am trying to learn how hospitals put their data to use.

Since then I have read that you presented a dashboard for wards. There must be more to say than fitted in that day.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204C656E6120566F6774203C6C656E612E766F67744073746164747765726B652E6578616D706C653E0D0A5375626A6563743A20596F757220776F726B2061742053746164747765726B653A206120666577207175657374696F6E730D0A446174653A204D6F6E2C203032204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E623531326434356538343366333063646436346163643063373736623461366640686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E623531326434356538343366333063646436346163643063373736623461366640686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2062353132643435653834336633306364643634616364306337373662346136660D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D666235313264343565383433663330636464363461636430633737366234613666686F6D6565785F30220D0A0D0A2D2D3D5F6D666235313264343565383433663330636464363461636430633737366234613666686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204C656E6120566F67742C0D0A0D0A5765206D657420617420746865206865616C74682064617461206461797320696E204265726C696E2E20497420686173207374617965642077697468206D652C2062656361757365204920616D2061206E75727365206D6F76696E6720696E746F206865616C7468206461746120616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A53696E6365207468656E204920686176652072656164207468617420796F752070726573656E74656420612064617368626F61726420666F722077617264732E205468657265206D757374206265206D6F726520746F20736179207468616E2066697474656420696E2074686174206461792E0D0A0D0A576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D666235313264343565383433663330636464363461636430633737366234613666686F6D6565785F300D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204C656E6120566F67742C3C2F703E0D0A3C703E5765206D657420617420746865206865616C74682064617461206461797320696E204265726C696E2E20497420686173207374617965642077697468206D652C2062656361757365204920616D2061206E75727365206D6F76696E6720696E746F206865616C7468206461746120616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E53696E6365207468656E204920686176652072656164207468617420796F752070726573656E74656420612064617368626F61726420666F722077617264732E205468657265206D757374206265206D6F726520746F20736179207468616E2066697474656420696E2074686174206461792E3C2F703E0D0A3C703E576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D666235313264343565383433663330636464363461636430633737366234613666686F6D6565785F302D2D0D0A','ecf615468aa149de1f5d44d586e002441288acf90c45f82c1f7197b538f07558','["hint: 75 words are enough for most requests.", "hint: Let more of it be about them."]',NULL,'2026-03-02T08:30:00.000000Z',NULL,0,'','Drafts',1935623829,103,'2026-03-02T08:30:00.000000Z','2026-03-02T08:30:00.000000Z');
INSERT INTO "outgoing" VALUES(7,1,'request:1:confirmation:2026-03-06T15:00:00+00:00','confirmation','sent_by_owner',1,'<mf.0a4a1b2d82a9034123db3dde1de4d20b@home.example>','0a4a1b2d82a9034123db3dde1de4d20b','jane.doe@acme.example','Re: A fellow graduate with a few questions','Hi Jane,

Thank you for making time. I have noted Friday 6 March, 15:00 (London), for 20 minutes, and an invitation for your calendar comes with this mail.

So that you know what I would like to ask:

- What does a normal week look like?
- What should I learn first?

Tell me the number or link you like to use, and I will call you there. If anything comes up, a short word is enough and we will find another time.

Best wishes,
Sam
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]','2026-03-06T15:00:00.000000Z','2026-03-03T08:30:00.000000Z',NULL,0,'','Drafts',1935623829,106,'2026-03-03T08:30:00.000000Z','2026-03-03T08:30:00.000000Z');
INSERT INTO "outgoing" VALUES(8,1,'request:3:decline-answer:1','decline-answer','sent_by_owner',3,'<mf.b08dfbee4bfc2e38e21f46e2e4a2f0e6@home.example>','b08dfbee4bfc2e38e21f46e2e4a2f0e6','lena.vogt@stadtwerke.example','Re: Your work at Stadtwerke: a few questions','Hi Lena,

Thank you for telling me, and for taking the time to write at all. I understand, and I won''t come back to you about this.

I wish you all the best for your work at Stadtwerke.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204C656E6120566F6774203C6C656E612E766F67744073746164747765726B652E6578616D706C653E0D0A5375626A6563743A2052653A20596F757220776F726B2061742053746164747765726B653A206120666577207175657374696F6E730D0A446174653A205765642C203034204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E623038646662656534626663326533386532316634366532653461326630653640686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393538383531343135332E31393636322E3635393835383133373431303838363734304073746164747765726B652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E623531326434356538343366333063646436346163643063373736623461366640686F6D652E6578616D706C653E0D0A203C3137393538383531343134372E31393636322E313030383333383635333838363736373739303640686F6D652E6578616D706C653E0D0A203C3137393538383531343135332E31393636322E3635393835383133373431303838363734304073746164747765726B652E6578616D706C653E0D0A203C6D662E623038646662656534626663326533386532316634366532653461326630653640686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2062303864666265653462666332653338653231663436653265346132663065360D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D666230386466626565346266633265333865323166343665326534613266306536686F6D6565785F30220D0A0D0A2D2D3D5F6D666230386466626565346266633265333865323166343665326534613266306536686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204C656E612C0D0A0D0A5468616E6B20796F7520666F722074656C6C696E67206D652C20616E6420666F722074616B696E67207468652074696D6520746F20777269746520617420616C6C2E204920756E6465727374616E642C20616E64204920776F6E277420636F6D65206261636B20746F20796F752061626F757420746869732E0D0A0D0A49207769736820796F7520616C6C20746865206265737420666F7220796F757220776F726B2061742053746164747765726B652E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D666230386466626565346266633265333865323166343665326534613266306536686F6D6565785F300D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204C656E612C3C2F703E0D0A3C703E5468616E6B20796F7520666F722074656C6C696E67206D652C20616E6420666F722074616B696E67207468652074696D6520746F20777269746520617420616C6C2E204920756E6465727374616E642C20616E64204920776F6E26237832373B7420636F6D65206261636B20746F20796F752061626F757420746869732E3C2F703E0D0A3C703E49207769736820796F7520616C6C20746865206265737420666F7220796F757220776F726B2061742053746164747765726B652E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D666230386466626565346266633265333865323166343665326534613266306536686F6D6565785F302D2D0D0A','a21ca5689b5204851da9311c4d85fda91887ff734d15c42fa05ab8dc0ad2cf8f','[]',NULL,'2026-03-04T08:30:00.000000Z',NULL,0,'','Drafts',1935623829,107,'2026-03-04T08:30:00.000000Z','2026-03-04T08:30:00.000000Z');
INSERT INTO "outgoing" VALUES(9,1,'request:1:brief:2026-03-06T15:00:00+00:00','brief','filed',1,'<mf.59566e2aa556e1164e42dfa475d474b3@home.example>','59566e2aa556e1164e42dfa475d474b3','sam@home.example','Tomorrow: your talk with Jane Doe','You talk with Jane Doe on Friday, 6 March, 15:00 (Europe/London).

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
INSERT INTO "outgoing" VALUES(10,1,'request:1:debrief:2026-03-06T15:00:00+00:00','debrief','filed',1,'<mf.5136200fcbeb42536ab01fb70766ea8e@home.example>','5136200fcbeb42536ab01fb70766ea8e','sam@home.example','How did it go with Jane Doe?','How did it go with Jane Doe? Answer this mail with a few lines; that is
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
INSERT INTO "outgoing" VALUES(11,1,'request:1:thank-you:1','thank-you','sent_by_owner',1,'<mf.76b373e1b4bbe0d450ab48ad7d9e33ab@home.example>','76b373e1b4bbe0d450ab48ad7d9e33ab','jane.doe@acme.example','Re: A fellow graduate with a few questions','Hi Jane,

Thank you for the conversation on Friday 6 March, and for speaking so openly. One thing you said has stayed with me: clinicians trust a chart only if they see where a number comes from.

I have taken your advice with me as well: start with one ward and one question. I will tell you what comes of it.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A2052653A20412066656C6C6F772067726164756174652077697468206120666577207175657374696F6E730D0A446174653A205361742C203037204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E373662333733653162346262653064343530616234386164376439653333616240686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393538383531343237322E31393636322E353532353231333530343930313939353139324061636D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E623262376534643166613338386562336537666564666535613838663735303640686F6D652E6578616D706C653E0D0A203C3137393538383531343133372E31393636322E3838323938333835353333383935303833393240686F6D652E6578616D706C653E0D0A203C3137393538383531343134322E31393636322E363436393538383131353532393438393933384061636D652E6578616D706C653E0D0A203C6D662E306134613162326438326139303334313233646233646465316465346432306240686F6D652E6578616D706C653E0D0A203C3137393538383531343236372E31393636322E313238353434313037343635313735313631323940686F6D652E6578616D706C653E0D0A203C3137393538383531343237322E31393636322E353532353231333530343930313939353139324061636D652E6578616D706C653E0D0A203C6D662E373662333733653162346262653064343530616234386164376439653333616240686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2037366233373365316234626265306434353061623438616437643965333361620D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663736623337336531623462626530643435306162343861643764396533336162686F6D6565785F30220D0A0D0A2D2D3D5F6D663736623337336531623462626530643435306162343861643764396533336162686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204A616E652C0D0A0D0A5468616E6B20796F7520666F722074686520636F6E766572736174696F6E206F6E204672696461792036204D617263682C20616E6420666F7220737065616B696E6720736F206F70656E6C792E204F6E65207468696E6720796F75207361696420686173207374617965642077697468206D653A20636C696E696369616E732074727573742061206368617274206F6E6C792069662074686579207365652077686572652061206E756D62657220636F6D65732066726F6D2E0D0A0D0A4920686176652074616B656E20796F7572206164766963652077697468206D652061732077656C6C3A2073746172742077697468206F6E65207761726420616E64206F6E65207175657374696F6E2E20492077696C6C2074656C6C20796F75207768617420636F6D6573206F662069742E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D663736623337336531623462626530643435306162343861643764396533336162686F6D6565785F300D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204A616E652C3C2F703E0D0A3C703E5468616E6B20796F7520666F722074686520636F6E766572736174696F6E206F6E204672696461792036204D617263682C20616E6420666F7220737065616B696E6720736F206F70656E6C792E204F6E65207468696E6720796F75207361696420686173207374617965642077697468206D653A20636C696E696369616E732074727573742061206368617274206F6E6C792069662074686579207365652077686572652061206E756D62657220636F6D65732066726F6D2E3C2F703E0D0A3C703E4920686176652074616B656E20796F7572206164766963652077697468206D652061732077656C6C3A2073746172742077697468206F6E65207761726420616E64206F6E65207175657374696F6E2E20492077696C6C2074656C6C20796F75207768617420636F6D6573206F662069742E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663736623337336531623462626530643435306162343861643764396533336162686F6D6565785F302D2D0D0A','65798ff12715cb989368f450cd396ce4ed3471d7747af0da97ba73fd93cf85d4','[]',NULL,'2026-03-07T08:30:00.000000Z',NULL,0,'','Drafts',1935623829,108,'2026-03-07T08:30:00.000000Z','2026-03-07T17:00:00.000000Z');
INSERT INTO "outgoing" VALUES(14,1,'request:2:nudge:1','nudge','sent_by_owner',2,'<mf.633622bfcaabb4882f1821cdfa1ad7c3@home.example>','633622bfcaabb4882f1821cdfa1ad7c3','omar@bluebird.example','Re: Your work at Bluebird: a few questions','Dear Omar Haddad,

I know how quickly a letter slips down the page, so I am putting mine on top once more: I would still like to learn from you how hospitals put their data to use.

Would 20 minutes be possible some time this month? Any time that suits your calendar suits me. And if now is not the moment, that is quite all right; I won''t write about it again.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204F6D617220486164646164203C6F6D617240626C7565626972642E6578616D706C653E0D0A5375626A6563743A2052653A20596F757220776F726B20617420426C7565626972643A206120666577207175657374696F6E730D0A446174653A205765642C203131204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E363333363232626663616162623438383266313832316364666131616437633340686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393538383531343134322E31393636322E313130363235373632393234363939393836333940686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E376165333534653663616131666238396437616639633033356464653962643140686F6D652E6578616D706C653E0D0A203C3137393538383531343134322E31393636322E313130363235373632393234363939393836333940686F6D652E6578616D706C653E0D0A203C6D662E363333363232626663616162623438383266313832316364666131616437633340686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2036333336323262666361616262343838326631383231636466613161643763330D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663633333632326266636161626234383832663138323163646661316164376333686F6D6565785F30220D0A0D0A2D2D3D5F6D663633333632326266636161626234383832663138323163646661316164376333686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204F6D6172204861646461642C0D0A0D0A49206B6E6F7720686F7720717569636B6C792061206C657474657220736C69707320646F776E2074686520706167652C20736F204920616D2070757474696E67206D696E65206F6E20746F70206F6E6365206D6F72653A204920776F756C64207374696C6C206C696B6520746F206C6561726E2066726F6D20796F7520686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A576F756C64203230206D696E7574657320626520706F737369626C6520736F6D652074696D652074686973206D6F6E74683F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E20416E64206966206E6F77206973206E6F7420746865206D6F6D656E742C207468617420697320717569746520616C6C2072696768743B204920776F6E27742077726974652061626F757420697420616761696E2E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D663633333632326266636161626234383832663138323163646661316164376333686F6D6565785F300D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204F6D6172204861646461642C3C2F703E0D0A3C703E49206B6E6F7720686F7720717569636B6C792061206C657474657220736C69707320646F776E2074686520706167652C20736F204920616D2070757474696E67206D696E65206F6E20746F70206F6E6365206D6F72653A204920776F756C64207374696C6C206C696B6520746F206C6561726E2066726F6D20796F7520686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E576F756C64203230206D696E7574657320626520706F737369626C6520736F6D652074696D652074686973206D6F6E74683F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E20416E64206966206E6F77206973206E6F7420746865206D6F6D656E742C207468617420697320717569746520616C6C2072696768743B204920776F6E26237832373B742077726974652061626F757420697420616761696E2E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663633333632326266636161626234383832663138323163646661316164376333686F6D6565785F302D2D0D0A','1b7f53f672fc3cea86525ec3cec8a4052cc4367eb8cb6111e09583b5149f7445','[]',NULL,'2026-03-11T08:30:00.000000Z',NULL,0,'','Drafts',1935623829,109,'2026-03-11T08:30:00.000000Z','2026-03-11T08:30:00.000000Z');
INSERT INTO "outgoing" VALUES(19,1,'digest:2026-W13','digest','filed',NULL,'<mf.01897c09c19199822d49bfbbed21cd4a@home.example>','01897c09c19199822d49bfbbed21cd4a','sam@home.example','Your interviews, week 13: 2 for you','To do: 1 question to answer, 1 draft to send or drop.

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
CREATE TABLE "request" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "contact_id" INTEGER NOT NULL, "aim_id" INTEGER, "stage" VARCHAR(255) NOT NULL, "since" CHAR(27) NOT NULL, "wait_until" CHAR(27), "interview_at" CHAR(27), "interview_minutes" INTEGER NOT NULL, "interview_place" TEXT NOT NULL, "interview_held" INTEGER NOT NULL, "interview_sequence" INTEGER NOT NULL, "created_at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("contact_id") REFERENCES "contact" ("id") ON DELETE CASCADE, FOREIGN KEY ("aim_id") REFERENCES "aim" ("id") ON DELETE SET NULL);
INSERT INTO "request" VALUES(1,1,1,1,'thanked','2026-03-07T17:00:00.000000Z',NULL,'2026-03-06T15:00:00.000000Z',20,'',1,1,'2026-03-02T08:30:00.000000Z');
INSERT INTO "request" VALUES(2,1,2,1,'replied','2026-03-13T08:30:00.000000Z',NULL,NULL,0,'',0,0,'2026-03-02T08:30:00.000000Z');
INSERT INTO "request" VALUES(3,1,3,1,'declined','2026-03-04T08:30:00.000000Z',NULL,NULL,0,'',0,0,'2026-03-02T08:30:00.000000Z');
CREATE TABLE "schema_migration" ("id" INTEGER NOT NULL PRIMARY KEY, "name" VARCHAR(255) NOT NULL, "applied" DATETIME NOT NULL);
INSERT INTO "schema_migration" VALUES(1,'0001_first','2026-11-28 16:59:00.065093');
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
CREATE UNIQUE INDEX "mail_owner_id_role_message_id_sha256" ON "mail" ("owner_id", "role", "message_id", "sha256");
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
COMMIT;
