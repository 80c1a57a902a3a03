BEGIN TRANSACTION;
CREATE TABLE "address" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "contact_id" INTEGER NOT NULL, "spec" VARCHAR(255) NOT NULL, "key" VARCHAR(255) NOT NULL, "position" INTEGER NOT NULL, "dead" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("contact_id") REFERENCES "contact" ("id") ON DELETE CASCADE);
INSERT INTO "address" VALUES(1,1,1,'jane.doe@acme.example','jane.doe@acme.example',0,0);
INSERT INTO "address" VALUES(2,1,2,'omar@bluebird.example','omar@bluebird.example',0,0);
INSERT INTO "address" VALUES(3,1,3,'lena.vogt@stadtwerke.example','lena.vogt@stadtwerke.example',0,0);
CREATE TABLE "advice" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "text" TEXT NOT NULL, "at" CHAR(27) NOT NULL, "done_at" CHAR(27), "outcome" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "advice" VALUES(1,1,1,'start with one ward and one question.','2026-03-07T08:30:00.000000Z',NULL,'');
CREATE TABLE "aim" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "topic" TEXT NOT NULL, "questions" TEXT NOT NULL, "created_at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "aim" VALUES(1,1,'how hospitals put their data to use','["What does a normal week look like?", "What should I learn first?"]','2026-03-02T08:30:00.000000Z');
CREATE TABLE "appointment" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "uid" TEXT NOT NULL, "instance" TEXT NOT NULL, "detail" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "appointment" VALUES(1,1,1,'995bcb0183e1a8664e0de7fca2d586cd@home.example','','{"uid": "995bcb0183e1a8664e0de7fca2d586cd@home.example", "instance": null, "sequence": 0, "stamp": "2026-03-03T08:30:00+00:00", "starts_at": "2026-03-06T15:00:00+00:00", "minutes": 20, "place": "", "organizer": "sam@home.example", "cancelled": false, "rule": "", "answers": []}');
CREATE TABLE "awaited" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "role" VARCHAR(255) NOT NULL, "folder" TEXT NOT NULL, "uidvalidity" INTEGER NOT NULL, "uid" INTEGER NOT NULL, "size" INTEGER NOT NULL, "arrived" CHAR(27) NOT NULL, "message_id" TEXT NOT NULL, "written" TEXT NOT NULL, "threads" TEXT NOT NULL, "object_id" VARCHAR(255) NOT NULL, "gone_at" CHAR(27), FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "command" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "message_id" TEXT NOT NULL, "at" CHAR(27) NOT NULL, "outcome" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "command" VALUES(1,1,'<179588524074.20477.10963639321889035273@home.example>','2026-03-07T08:30:00.000000Z','your notes on Jane Doe are kept; a thank-you note is being drafted.');
CREATE TABLE "contact" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "name" VARCHAR(255) NOT NULL, "organisation" VARCHAR(255) NOT NULL, "title" VARCHAR(255) NOT NULL, "relationship" VARCHAR(255) NOT NULL, "zone" VARCHAR(255) NOT NULL, "country" VARCHAR(255) NOT NULL, "language" VARCHAR(255) NOT NULL, "connection" TEXT NOT NULL, "research" TEXT NOT NULL, "referrer_id" INTEGER, "notes" TEXT NOT NULL, "tags" TEXT NOT NULL, "stopped" INTEGER NOT NULL, "proposed" INTEGER NOT NULL, "created_at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("referrer_id") REFERENCES "contact" ("id") ON DELETE SET NULL);
INSERT INTO "contact" VALUES(1,1,'Jane Doe','Acme Health','','alumni','Europe/London','','en','we both studied at Leeds','you lead the team that reads hospital data',NULL,'','[]',0,0,'2026-03-02T08:30:00.000000Z');
INSERT INTO "contact" VALUES(2,1,'Omar Haddad','Bluebird','','cold','Europe/London','','en','','you wrote about measuring waiting times',NULL,'','[]',0,0,'2026-03-02T08:30:00.000000Z');
INSERT INTO "contact" VALUES(3,1,'Lena Vogt','Stadtwerke','','conference','Europe/London','','en','we met at the health data days in Berlin','you presented a dashboard for wards',NULL,'','[]',0,0,'2026-03-02T08:30:00.000000Z');
CREATE TABLE "cursor" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "folder" TEXT NOT NULL, "uidvalidity" INTEGER NOT NULL, "uid" INTEGER NOT NULL, "since" CHAR(27), FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "cursor" VALUES(3,1,'Archive',1941655497,100,'2026-01-01T08:30:00.000000Z');
INSERT INTO "cursor" VALUES(4,1,'Junk',1941696927,100,'2026-01-01T08:30:00.000000Z');
INSERT INTO "cursor" VALUES(5,1,'Drafts',1941667747,113,NULL);
INSERT INTO "cursor" VALUES(7,1,'Sent',1941667833,113,'2026-01-01T08:30:00.000000Z');
INSERT INTO "cursor" VALUES(8,1,'INBOX',1941640636,114,'2026-01-01T08:30:00.000000Z');
CREATE TABLE "event" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "mail_id" INTEGER, "at" CHAR(27) NOT NULL, "kind" VARCHAR(255) NOT NULL, "detail" TEXT NOT NULL, "stage" VARCHAR(255) NOT NULL, "reasons" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE, FOREIGN KEY ("mail_id") REFERENCES "mail" ("id") ON DELETE SET NULL);
INSERT INTO "event" VALUES(1,1,1,NULL,'2026-03-02T08:30:00.000000Z','RequestAsked','{"at": "2026-03-02T08:30:00+00:00"}','research','["you asked for a request"]');
INSERT INTO "event" VALUES(2,1,2,NULL,'2026-03-02T08:30:00.000000Z','RequestAsked','{"at": "2026-03-02T08:30:00+00:00"}','research','["you asked for a request"]');
INSERT INTO "event" VALUES(3,1,3,NULL,'2026-03-02T08:30:00.000000Z','RequestAsked','{"at": "2026-03-02T08:30:00+00:00"}','research','["you asked for a request"]');
INSERT INTO "event" VALUES(6,1,1,2,'2026-03-02T08:30:00.000000Z','LetterSent','{"at": "2026-03-02T08:30:00+00:00", "kind": "request", "message_id": "<179588523451.20477.12221611556979840745@home.example>", "key": "request:1:request:1"}','requested','["research → requested", "the request was sent"]');
INSERT INTO "event" VALUES(7,1,2,3,'2026-03-02T08:30:00.000000Z','LetterSent','{"at": "2026-03-02T08:30:00+00:00", "kind": "request", "message_id": "<179588523457.20477.1293199372189846115@home.example>", "key": "request:2:request:1"}','requested','["research → requested", "the request was sent"]');
INSERT INTO "event" VALUES(8,1,3,4,'2026-03-02T08:30:00.000000Z','LetterSent','{"at": "2026-03-02T08:30:00+00:00", "kind": "request", "message_id": "<179588523462.20477.17493976178923867280@home.example>", "key": "request:3:request:1"}','requested','["research → requested", "the request was sent"]');
INSERT INTO "event" VALUES(12,1,1,8,'2026-03-03T08:30:00.000000Z','ReplyReceived','{"at": "2026-03-03T08:30:00+00:00", "message_id": "<179588523457.20477.1411149944728083471@acme.example>", "reading": {"answers": ["times", "yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": null, "kind": "exact", "offered": true, "text": "Friday, 06 March at 15:00", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Hi Sam,\n\nHappy to. How about Friday, 06 March at 15:00? Twenty minutes is fine.\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "times, offers a time", "words": "Friday, 06 March at 15:00"}, {"weight": "strong", "rule": "yes, offers a time", "words": "Friday, 06 March at 15:00"}]}}','replied','["requested → replied", "Jane Doe answered: times, yes", "their first time offered is confirmed"]');
INSERT INTO "event" VALUES(13,1,1,9,'2026-03-03T08:30:00.000000Z','LetterSent','{"at": "2026-03-03T08:30:00+00:00", "kind": "confirmation", "message_id": "<179588523624.20477.17202207047435326957@home.example>", "key": "request:1:confirmation:2026-03-06T15:00:00+00:00"}','replied','["the confirmation was sent", "the invitation is out", "your confirmation names the time"]');
INSERT INTO "event" VALUES(14,1,1,NULL,'2026-03-03T08:30:00.000000Z','InterviewAgreed','{"at": "2026-03-03T08:30:00+00:00", "starts_at": "2026-03-06T15:00:00+00:00", "minutes": 20, "place": "", "uid": ""}','scheduled','["replied → scheduled", "the interview is on 2026-03-06 15:00 UTC", "a time stands"]');
INSERT INTO "event" VALUES(15,1,1,10,'2026-03-03T13:18:00.000000Z','ReplyReceived','{"at": "2026-03-03T13:18:00+00:00", "message_id": "<179588523630.20477.17470000295896434412@acme.example>", "reading": {"answers": ["yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": "2026-03-06T15:20:00+00:00", "kind": "exact", "offered": true, "text": "Friday 6 March, 15:00 (London)", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Looking forward to it!\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "yes, takes a time the owner offered", "words": "Friday 6 March, 15:00 (London)"}]}}','scheduled','["Jane Doe answered: yes", "the time agreed stands"]');
INSERT INTO "event" VALUES(16,1,3,11,'2026-03-04T08:30:00.000000Z','ReplyReceived','{"at": "2026-03-04T08:30:00+00:00", "message_id": "<179588523467.20477.6189539338147050300@stadtwerke.example>", "reading": {"answers": ["no"], "slots": [], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Dear Sam,\n\nThank you for writing, but I''m afraid I have to decline. I wish you well with your plans.\n\nBest wishes,\nLena", "signature": "", "evidence": [{"weight": "strong", "rule": "no, refusal", "words": "have to decline"}]}}','declined','["requested → declined", "Lena Vogt answered: no", "they declined", "a short gracious answer is drafted"]');
INSERT INTO "event" VALUES(17,1,3,12,'2026-03-04T08:30:00.000000Z','LetterSent','{"at": "2026-03-04T08:30:00+00:00", "kind": "decline-answer", "message_id": "<179588523758.20477.2199100597089863279@home.example>", "key": "request:3:decline-answer:1"}','declined','["the decline-answer was sent"]');
INSERT INTO "event" VALUES(18,1,1,14,'2026-03-06T08:30:00.000000Z','LetterSent','{"at": "2026-03-06T08:30:00+00:00", "kind": "reminder", "message_id": "<179588523948.20477.3887883562979152381@home.example>", "key": "request:1:reminder:2026-03-06T15:00:00+00:00"}','scheduled','["the reminder was sent"]');
INSERT INTO "event" VALUES(19,1,1,NULL,'2026-03-06T15:20:00.000000Z','InterviewHeld','{"at": "2026-03-06T15:20:00+00:00"}','interviewed','["scheduled → interviewed", "the interview took place"]');
INSERT INTO "event" VALUES(20,1,1,NULL,'2026-03-07T08:30:00.000000Z','NotesTaken','{"at": "2026-03-07T08:30:00+00:00", "text": "Jane said that clinicians trust a chart only if they see where a number comes from.\nAdvice: start with one ward and one question.", "notes": {"insights": [], "advice": ["start with one ward and one question."], "promises": [], "names": [], "leads": [], "questions": [], "rest": ["Jane said that clinicians trust a chart only if they see where a number comes from."]}}','interviewed','["your notes are kept", "notes are in: a thank-you note is drafted"]');
INSERT INTO "event" VALUES(21,1,1,18,'2026-03-07T17:00:00.000000Z','LetterSent','{"at": "2026-03-07T17:00:00+00:00", "kind": "thank-you", "message_id": "<179588524171.20477.18195911825041157910@home.example>", "key": "request:1:thank-you:1"}','thanked','["interviewed → thanked", "the thank-you was sent"]');
INSERT INTO "event" VALUES(22,1,2,20,'2026-03-11T08:30:00.000000Z','LetterSent','{"at": "2026-03-11T08:30:00+00:00", "kind": "nudge", "message_id": "<179588524492.20477.13740659896613174815@home.example>", "key": "request:2:nudge:1"}','nudged','["requested → nudged", "the nudge was sent"]');
INSERT INTO "event" VALUES(24,1,2,22,'2026-03-13T08:30:00.000000Z','ReplyReceived','{"at": "2026-03-13T08:30:00+00:00", "message_id": "<179588524497.20477.11684455731820056088@bluebird.example>", "reading": {"answers": ["referral", "no"], "slots": [], "away_until": null, "delegate": null, "people": [{"name": "Priya Shah", "address": "priya.shah@northwind.example"}], "lead": false, "new_text": "Hi Sam,\n\nI have moved on from that field, so I am not the right person. You should talk to Priya Shah (priya.shah@northwind.example), she built the whole team.\n\nOmar", "signature": "", "evidence": [{"weight": "strong", "rule": "referral, names somebody", "words": "Priya Shah"}, {"weight": "strong", "rule": "no, not the right person", "words": "moved on from that field"}]}}','declined','["nudged → declined", "Omar Haddad answered: referral, no", "they pointed to Priya Shah", "they declined", "a short gracious answer is drafted"]');
INSERT INTO "event" VALUES(25,1,2,23,'2026-03-13T08:30:00.000000Z','LetterSent','{"at": "2026-03-13T08:30:00+00:00", "kind": "decline-answer", "message_id": "<179588524715.20477.562835341022016795@home.example>", "key": "request:2:decline-answer:1"}','declined','["the decline-answer was sent"]');
CREATE TABLE "fact" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "name" VARCHAR(255) NOT NULL, "value" TEXT NOT NULL, "at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "fact" VALUES(1,1,'alive','','2026-03-23T17:00:00.000000Z');
INSERT INTO "fact" VALUES(2,1,'own-copy','no','2026-03-02T17:00:00.000000Z');
CREATE TABLE "held" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "place" VARCHAR(255) NOT NULL, "why" TEXT NOT NULL, "trace" TEXT NOT NULL, "attempts" INTEGER NOT NULL, "set_aside" INTEGER NOT NULL, "at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "invitation" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "uid" TEXT NOT NULL, "theirs" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "invitation" VALUES(1,1,1,'995bcb0183e1a8664e0de7fca2d586cd@home.example','');
CREATE TABLE "issued" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "id_hash" VARCHAR(255) NOT NULL, "kind" VARCHAR(255) NOT NULL, "request_id" INTEGER, "issued_at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "issued" VALUES(6,1,'63624a30fe49ffa9642811da46794113e9c6df52fb5e466f56df7efd91afd44d','digest',NULL,'2026-03-16T08:30:00.000000Z');
INSERT INTO "issued" VALUES(8,1,'7b32e316a81058f8f6bdee1af384d7fcd8dcbc39fb3dc0f100447452ffdf6dd0','digest',NULL,'2026-03-23T08:30:00.000000Z');
CREATE TABLE "item" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "issued_id" INTEGER NOT NULL, "number" INTEGER NOT NULL, "request_id" INTEGER, "key" VARCHAR(255) NOT NULL, "text" TEXT NOT NULL, "sha256" VARCHAR(255) NOT NULL DEFAULT '', FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("issued_id") REFERENCES "issued" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
CREATE TABLE "job" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "key" VARCHAR(255) NOT NULL, "at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "job" VALUES(24,1,'junk:2026-03-22','2026-03-22T08:30:00.000000Z');
INSERT INTO "job" VALUES(25,1,'digest:2026-W13','2026-03-23T08:30:00.000000Z');
INSERT INTO "job" VALUES(26,1,'junk:2026-03-23','2026-03-23T08:30:00.000000Z');
CREATE TABLE "known_id" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "message_id" TEXT NOT NULL, "request_id" INTEGER NOT NULL, "letter_id" INTEGER, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE, FOREIGN KEY ("letter_id") REFERENCES "letter" ("id") ON DELETE CASCADE);
INSERT INTO "known_id" VALUES(1,1,'<179588523451.20477.12221611556979840745@home.example>',1,1);
INSERT INTO "known_id" VALUES(2,1,'<mf.4f1d59ce5aafe1d61d1fc4240034c23f@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(3,1,'<179588523457.20477.1293199372189846115@home.example>',2,2);
INSERT INTO "known_id" VALUES(4,1,'<mf.695369abbafb8ee6a52e479cf7a42d97@home.example>',2,NULL);
INSERT INTO "known_id" VALUES(5,1,'<179588523462.20477.17493976178923867280@home.example>',3,3);
INSERT INTO "known_id" VALUES(6,1,'<mf.96552aa078095076b25abcfc404f9dd0@home.example>',3,NULL);
INSERT INTO "known_id" VALUES(12,1,'<179588523457.20477.1411149944728083471@acme.example>',1,NULL);
INSERT INTO "known_id" VALUES(13,1,'<179588523624.20477.17202207047435326957@home.example>',1,6);
INSERT INTO "known_id" VALUES(14,1,'<mf.ce0c3f0fc9d36dd2df26d504b82c7ff3@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(15,1,'<179588523630.20477.17470000295896434412@acme.example>',1,NULL);
INSERT INTO "known_id" VALUES(16,1,'<179588523467.20477.6189539338147050300@stadtwerke.example>',3,NULL);
INSERT INTO "known_id" VALUES(17,1,'<179588523758.20477.2199100597089863279@home.example>',3,7);
INSERT INTO "known_id" VALUES(18,1,'<mf.9827c576fd17b7675775c509456f0897@home.example>',3,NULL);
INSERT INTO "known_id" VALUES(19,1,'<179588523948.20477.3887883562979152381@home.example>',1,8);
INSERT INTO "known_id" VALUES(20,1,'<mf.a148f8033f8fcc9200b2a10965b078bb@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(21,1,'<179588524171.20477.18195911825041157910@home.example>',1,9);
INSERT INTO "known_id" VALUES(22,1,'<mf.61d6c34f9ba137e680a107952868b85a@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(23,1,'<179588524492.20477.13740659896613174815@home.example>',2,10);
INSERT INTO "known_id" VALUES(24,1,'<mf.978ec0532bff4f7da7233b3fe624ae49@home.example>',2,NULL);
INSERT INTO "known_id" VALUES(27,1,'<179588524497.20477.11684455731820056088@bluebird.example>',2,NULL);
INSERT INTO "known_id" VALUES(28,1,'<179588524715.20477.562835341022016795@home.example>',2,12);
INSERT INTO "known_id" VALUES(29,1,'<mf.020fead0ff8e065fd367280344dd8b72@home.example>',2,NULL);
CREATE TABLE "known_thread" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "thread" VARCHAR(255) NOT NULL, "request_id" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "known_thread" VALUES(1,1,'id:T7ade09455654ab851b031adc326081c8',1);
INSERT INTO "known_thread" VALUES(2,1,'id:T02e25548034709c3fedaeeebf805f433',2);
INSERT INTO "known_thread" VALUES(3,1,'id:Tabbc3ed6ab3c4b8117bd1156aa74d5f8',3);
CREATE TABLE "lease" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "holder" VARCHAR(255) NOT NULL, "machine" VARCHAR(255) NOT NULL, "boot" VARCHAR(255) NOT NULL, "place" VARCHAR(255) NOT NULL, "until" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "letter" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "message_id" TEXT NOT NULL, "kind" VARCHAR(255) NOT NULL, "subject" TEXT NOT NULL, "sent_at" CHAR(27) NOT NULL, "text" TEXT NOT NULL, "references" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "letter" VALUES(1,1,1,'<179588523451.20477.12221611556979840745@home.example>','request','A fellow graduate with a few questions','2026-03-02T08:30:00.000000Z','Dear Jane Doe,

We both studied at Leeds. Today I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

I read that you lead the team that reads hospital data, and would like to hear how you got from there to here.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.4f1d59ce5aafe1d61d1fc4240034c23f@home.example>"]');
INSERT INTO "letter" VALUES(2,1,2,'<179588523457.20477.1293199372189846115@home.example>','request','Your work at Bluebird: a few questions','2026-03-02T08:30:00.000000Z','Dear Omar Haddad,

We have not met; I am writing because I read that you wrote about measuring waiting times. I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

How it looks from the inside, at Bluebird, no article tells me; you could.

Would you be willing to talk with me for 20 minutes? Any time that suits your calendar suits me, and if now is not the moment, I understand.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.695369abbafb8ee6a52e479cf7a42d97@home.example>"]');
INSERT INTO "letter" VALUES(3,1,3,'<179588523462.20477.17493976178923867280@home.example>','request','Your work at Stadtwerke: a few questions','2026-03-02T08:30:00.000000Z','Dear Lena Vogt,

We met at the health data days in Berlin. It has stayed with me, because I am a nurse moving into health data and I am trying to learn how hospitals put their data to use.

Since then I have read that you presented a dashboard for wards. There must be more to say than fitted in that day.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.96552aa078095076b25abcfc404f9dd0@home.example>"]');
INSERT INTO "letter" VALUES(6,1,1,'<179588523624.20477.17202207047435326957@home.example>','confirmation','Re: A fellow graduate with a few questions','2026-03-03T08:30:00.000000Z','Hi Jane,

Thank you for making time. I have noted Friday 6 March, 15:00 (London), for 20 minutes, and an invitation for your calendar comes with this mail.

So that you know what I would like to ask:

- What does a normal week look like?
- What should I learn first?

Tell me the number or link you like to use, and I will call you there. If anything comes up, a short word is enough and we will find another time.

Best wishes,
Sam

Sent in a hurry.','["<mf.4f1d59ce5aafe1d61d1fc4240034c23f@home.example>", "<179588523451.20477.12221611556979840745@home.example>", "<179588523457.20477.1411149944728083471@acme.example>", "<mf.ce0c3f0fc9d36dd2df26d504b82c7ff3@home.example>"]');
INSERT INTO "letter" VALUES(7,1,3,'<179588523758.20477.2199100597089863279@home.example>','decline-answer','Re: Your work at Stadtwerke: a few questions','2026-03-04T08:30:00.000000Z','Hi Lena,

Thank you for telling me, and for taking the time to write at all. I understand, and I won''t come back to you about this.

I wish you all the best for your work at Stadtwerke.

Best wishes,
Sam

Sent in a hurry.','["<mf.96552aa078095076b25abcfc404f9dd0@home.example>", "<179588523462.20477.17493976178923867280@home.example>", "<179588523467.20477.6189539338147050300@stadtwerke.example>", "<mf.9827c576fd17b7675775c509456f0897@home.example>"]');
INSERT INTO "letter" VALUES(8,1,1,'<179588523948.20477.3887883562979152381@home.example>','reminder','Re: A fellow graduate with a few questions','2026-03-06T08:30:00.000000Z','Hi Jane,

I look forward to our conversation: Friday 6 March, 15:00 (London). I will be on time, and 20 minutes are plenty.

If something has come up, a short word is enough and we will find another time.

Best wishes,
Sam

Sent in a hurry.','["<mf.4f1d59ce5aafe1d61d1fc4240034c23f@home.example>", "<179588523451.20477.12221611556979840745@home.example>", "<179588523457.20477.1411149944728083471@acme.example>", "<mf.ce0c3f0fc9d36dd2df26d504b82c7ff3@home.example>", "<179588523624.20477.17202207047435326957@home.example>", "<179588523630.20477.17470000295896434412@acme.example>", "<mf.a148f8033f8fcc9200b2a10965b078bb@home.example>"]');
INSERT INTO "letter" VALUES(9,1,1,'<179588524171.20477.18195911825041157910@home.example>','thank-you','Re: A fellow graduate with a few questions','2026-03-07T17:00:00.000000Z','Hi Jane,

Thank you for the conversation on Friday 6 March, and for speaking so openly. One thing you said has stayed with me: clinicians trust a chart only if they see where a number comes from.

I have taken your advice with me as well: start with one ward and one question. I will tell you what comes of it.

Best wishes,
Sam

Sent in a hurry.','["<mf.4f1d59ce5aafe1d61d1fc4240034c23f@home.example>", "<179588523451.20477.12221611556979840745@home.example>", "<179588523457.20477.1411149944728083471@acme.example>", "<mf.ce0c3f0fc9d36dd2df26d504b82c7ff3@home.example>", "<179588523624.20477.17202207047435326957@home.example>", "<179588523630.20477.17470000295896434412@acme.example>", "<mf.a148f8033f8fcc9200b2a10965b078bb@home.example>", "<179588523948.20477.3887883562979152381@home.example>", "<mf.61d6c34f9ba137e680a107952868b85a@home.example>"]');
INSERT INTO "letter" VALUES(10,1,2,'<179588524492.20477.13740659896613174815@home.example>','nudge','Re: Your work at Bluebird: a few questions','2026-03-11T08:30:00.000000Z','Dear Omar Haddad,

I know how quickly a letter slips down the page, so I am putting mine on top once more: I would still like to learn from you how hospitals put their data to use.

Would 20 minutes be possible some time this month? Any time that suits your calendar suits me. And if now is not the moment, that is quite all right; I won''t write about it again.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.695369abbafb8ee6a52e479cf7a42d97@home.example>", "<179588523457.20477.1293199372189846115@home.example>", "<mf.978ec0532bff4f7da7233b3fe624ae49@home.example>"]');
INSERT INTO "letter" VALUES(12,1,2,'<179588524715.20477.562835341022016795@home.example>','decline-answer','Re: Your work at Bluebird: a few questions','2026-03-13T08:30:00.000000Z','Hi Omar,

Thank you for telling me, and for taking the time to write at all. I understand, and I won''t come back to you about this.

I wish you all the best for your work at Bluebird.

Best wishes,
Sam

Sent in a hurry.','["<mf.695369abbafb8ee6a52e479cf7a42d97@home.example>", "<179588523457.20477.1293199372189846115@home.example>", "<mf.978ec0532bff4f7da7233b3fe624ae49@home.example>", "<179588524492.20477.13740659896613174815@home.example>", "<179588524497.20477.11684455731820056088@bluebird.example>", "<mf.020fead0ff8e065fd367280344dd8b72@home.example>"]');
CREATE TABLE "link" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "mail_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("mail_id") REFERENCES "mail" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "link" VALUES(1,1,2,1);
INSERT INTO "link" VALUES(2,1,3,2);
INSERT INTO "link" VALUES(3,1,4,3);
INSERT INTO "link" VALUES(7,1,8,1);
INSERT INTO "link" VALUES(8,1,9,1);
INSERT INTO "link" VALUES(9,1,10,1);
INSERT INTO "link" VALUES(10,1,11,3);
INSERT INTO "link" VALUES(11,1,12,3);
INSERT INTO "link" VALUES(12,1,14,1);
INSERT INTO "link" VALUES(13,1,18,1);
INSERT INTO "link" VALUES(14,1,20,2);
INSERT INTO "link" VALUES(16,1,22,2);
INSERT INTO "link" VALUES(17,1,23,2);
CREATE TABLE "look_back" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "since" CHAR(27), "sent" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "mail" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "message_id" TEXT NOT NULL, "sha256" VARCHAR(255) NOT NULL, "role" VARCHAR(255) NOT NULL, "folder" TEXT NOT NULL, "uidvalidity" INTEGER NOT NULL, "uid" INTEGER NOT NULL, "author" VARCHAR(255) NOT NULL, "subject" TEXT NOT NULL, "arrived" CHAR(27) NOT NULL, "references" TEXT NOT NULL, "reading" TEXT NOT NULL, "evidence" TEXT NOT NULL, "rivals" TEXT NOT NULL, "identity" VARCHAR(255) NOT NULL DEFAULT '', "object_id" VARCHAR(255) NOT NULL DEFAULT '', "size" INTEGER NOT NULL DEFAULT 0, "written" TEXT NOT NULL DEFAULT '', "settled" INTEGER NOT NULL DEFAULT FALSE, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "mail" VALUES(2,1,'<179588523451.20477.12221611556979840745@home.example>','71242e5935a27ce6c9964eb01f58cb21e7747c688e00039b6a6ad4e994f9d634','sent','Sent',1941667833,101,'Sam Rivera <sam@home.example>','A fellow graduate with a few questions','2026-03-02T08:30:00.000000Z','["<mf.4f1d59ce5aafe1d61d1fc4240034c23f@home.example>"]','','["mark: 4f1d59ce"]','[]','659d71717738dd25f4fdd62311f21bd916aefd9a44f77c0ffa45b1c31b2f4bdb','id:M5b53188351d37ef3ed4e38ab9045b9b8',813,'Mon, 02 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(3,1,'<179588523457.20477.1293199372189846115@home.example>','e0036a3d8386e772483595793f13d70e10763b0f45789e72a0bea106506039a4','sent','Sent',1941667833,102,'Sam Rivera <sam@home.example>','Your work at Bluebird: a few questions','2026-03-02T08:30:00.000000Z','["<mf.695369abbafb8ee6a52e479cf7a42d97@home.example>"]','','["mark: 695369ab"]','[]','1f943d539868d7717c6d4ce6eed511a04cf7bf34d76888335048f80eb592d2cd','id:Mc1a64a538ab5997f7868f3de3ab7a07a',878,'Mon, 02 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(4,1,'<179588523462.20477.17493976178923867280@home.example>','5830c8f797ecfcf21ebc7a3caed500200c78b8594f53c50d02abbcdd820171c5','sent','Sent',1941667833,103,'Sam Rivera <sam@home.example>','Your work at Stadtwerke: a few questions','2026-03-02T08:30:00.000000Z','["<mf.96552aa078095076b25abcfc404f9dd0@home.example>"]','','["mark: 96552aa0"]','[]','92205fc25a7a3d22fd0d6120c097d7a2b1088cbe076fca4c9e7875465e1b77e5','id:M191464c37f4b0e37d645877064bf531d',869,'Mon, 02 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(8,1,'<179588523457.20477.1411149944728083471@acme.example>','248116236169220a87da8ee59e8dc43a2808c1ba6be59a61499c3a9cc475ac4f','inbox','INBOX',1941640636,103,'Jane Doe <jane.doe@acme.example>','Re: A fellow graduate with a few questions','2026-03-03T08:30:00.000000Z','["<mf.4f1d59ce5aafe1d61d1fc4240034c23f@home.example>", "<179588523451.20477.12221611556979840745@home.example>", "<179588523451.20477.12221611556979840745@home.example>"]','{"answers": ["times", "yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": null, "kind": "exact", "offered": true, "text": "Friday, 06 March at 15:00", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Hi Sam,\n\nHappy to. How about Friday, 06 March at 15:00? Twenty minutes is fine.\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "times, offers a time", "words": "Friday, 06 March at 15:00"}, {"weight": "strong", "rule": "yes, offers a time", "words": "Friday, 06 March at 15:00"}]}','["in-reply-to: <179588523451.20477.12221611556979840745@home.example>", "references: <179588523451.20477.12221611556979840745@home.example>"]','[]','444386209799f61302d78eb11f999c54a1f4d1b80ab661137f0e8a724f9e49c0','id:M856e7c14f821326906587dd2ee769593',1149,'Tue, 03 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(9,1,'<179588523624.20477.17202207047435326957@home.example>','a574fad47e3444fd9e3c90534c9679391299d1afdbe8f843f1f333e32d6c9f9b','sent','Sent',1941667833,106,'Sam Rivera <sam@home.example>','Re: A fellow graduate with a few questions','2026-03-03T08:30:00.000000Z','["<mf.4f1d59ce5aafe1d61d1fc4240034c23f@home.example>", "<179588523451.20477.12221611556979840745@home.example>", "<179588523457.20477.1411149944728083471@acme.example>", "<mf.ce0c3f0fc9d36dd2df26d504b82c7ff3@home.example>", "<179588523457.20477.1411149944728083471@acme.example>"]','','["mark: ce0c3f0f"]','[]','9c92732a0d27997c55d9f0088ab3761e663cff124b4a4b6630cb46e4e47cb428','id:Mdf118606de526fa27b63167facc3a166',1090,'Tue, 03 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(10,1,'<179588523630.20477.17470000295896434412@acme.example>','30f8e85f145e8b299a5f3f43c2a5e56d5c577865aa47e22586c7502c36f0bb1e','inbox','INBOX',1941640636,104,'Jane Doe <jane.doe@acme.example>','Re: A fellow graduate with a few questions','2026-03-03T13:18:00.000000Z','["<mf.4f1d59ce5aafe1d61d1fc4240034c23f@home.example>", "<179588523451.20477.12221611556979840745@home.example>", "<179588523457.20477.1411149944728083471@acme.example>", "<mf.ce0c3f0fc9d36dd2df26d504b82c7ff3@home.example>", "<179588523624.20477.17202207047435326957@home.example>", "<179588523624.20477.17202207047435326957@home.example>"]','{"answers": ["yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": "2026-03-06T15:20:00+00:00", "kind": "exact", "offered": true, "text": "Friday 6 March, 15:00 (London)", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Looking forward to it!\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "yes, takes a time the owner offered", "words": "Friday 6 March, 15:00 (London)"}]}','["in-reply-to: <179588523624.20477.17202207047435326957@home.example>", "references: <179588523451.20477.12221611556979840745@home.example>"]','[]','89e81005bd5b6988983a20fbc9f87ea4a6a0097ed1abee9d08a9704dc05c349c','id:Mdaf1b24f7a1dc7fbfca80f0069886480',1307,'Tue, 03 Mar 2026 13:18:00 +0000',0);
INSERT INTO "mail" VALUES(11,1,'<179588523467.20477.6189539338147050300@stadtwerke.example>','8ce74f41a5278febbd097767d2c78f1638fbea661370b647e7172bec17cbc555','inbox','INBOX',1941640636,105,'Lena Vogt <lena.vogt@stadtwerke.example>','Re: Your work at Stadtwerke: a few questions','2026-03-04T08:30:00.000000Z','["<mf.96552aa078095076b25abcfc404f9dd0@home.example>", "<179588523462.20477.17493976178923867280@home.example>", "<179588523462.20477.17493976178923867280@home.example>"]','{"answers": ["no"], "slots": [], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Dear Sam,\n\nThank you for writing, but I''m afraid I have to decline. I wish you well with your plans.\n\nBest wishes,\nLena", "signature": "", "evidence": [{"weight": "strong", "rule": "no, refusal", "words": "have to decline"}]}','["in-reply-to: <179588523462.20477.17493976178923867280@home.example>", "references: <179588523462.20477.17493976178923867280@home.example>"]','[]','5b035df6aa032993a5e1e49438dba8d18053c5bae6e1dbb387dff6a09be47794','id:Md86bdd0fb96fda579169cec4f60d1290',1252,'Wed, 04 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(12,1,'<179588523758.20477.2199100597089863279@home.example>','ac396e1b3de08d7fc4ecb39a30d050e5f806f3e4ba68b400a0674670bd900ab9','sent','Sent',1941667833,107,'Sam Rivera <sam@home.example>','Re: Your work at Stadtwerke: a few questions','2026-03-04T08:30:00.000000Z','["<mf.96552aa078095076b25abcfc404f9dd0@home.example>", "<179588523462.20477.17493976178923867280@home.example>", "<179588523467.20477.6189539338147050300@stadtwerke.example>", "<mf.9827c576fd17b7675775c509456f0897@home.example>", "<179588523467.20477.6189539338147050300@stadtwerke.example>"]','','["mark: 9827c576"]','[]','3e796d85473bdfe1ad99429740d8e83222392eb92344947916c8b74035c291a0','id:Mde85b7e09323ca860b69932ec7b1f5fa',877,'Wed, 04 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(14,1,'<179588523948.20477.3887883562979152381@home.example>','6c122f1c3c75436d9a8f678c70a6d36e2b821a79a93fe98b6c4c5a4d5581ae84','sent','Sent',1941667833,108,'Sam Rivera <sam@home.example>','Re: A fellow graduate with a few questions','2026-03-06T08:30:00.000000Z','["<mf.4f1d59ce5aafe1d61d1fc4240034c23f@home.example>", "<179588523451.20477.12221611556979840745@home.example>", "<179588523457.20477.1411149944728083471@acme.example>", "<mf.ce0c3f0fc9d36dd2df26d504b82c7ff3@home.example>", "<179588523624.20477.17202207047435326957@home.example>", "<179588523630.20477.17470000295896434412@acme.example>", "<mf.a148f8033f8fcc9200b2a10965b078bb@home.example>", "<179588523630.20477.17470000295896434412@acme.example>"]','','["mark: a148f803"]','[]','586550e3be9c63f79245aedc1e9bb73d7f3494cec82244e43178b88b47526ff0','id:M0615c02273f08d8dec65f7adaab8054e',1036,'Fri, 06 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(18,1,'<179588524171.20477.18195911825041157910@home.example>','28169f33fd1c6af7cd54dcd29388753eee6887d95266993cf74f1b082b49cffc','sent','Sent',1941667833,110,'Sam Rivera <sam@home.example>','Re: A fellow graduate with a few questions','2026-03-07T17:00:00.000000Z','["<mf.4f1d59ce5aafe1d61d1fc4240034c23f@home.example>", "<179588523451.20477.12221611556979840745@home.example>", "<179588523457.20477.1411149944728083471@acme.example>", "<mf.ce0c3f0fc9d36dd2df26d504b82c7ff3@home.example>", "<179588523624.20477.17202207047435326957@home.example>", "<179588523630.20477.17470000295896434412@acme.example>", "<mf.a148f8033f8fcc9200b2a10965b078bb@home.example>", "<179588523948.20477.3887883562979152381@home.example>", "<mf.61d6c34f9ba137e680a107952868b85a@home.example>", "<179588523948.20477.3887883562979152381@home.example>"]','','["mark: 61d6c34f"]','[]','718b60e8af7625487b5e6f88acd4739ca7520ba4d50b0192667ba265e26a9a49','id:Mba0bed776cf1c262cdfc425ccad9d52b',1247,'Sat, 07 Mar 2026 17:00:00 +0000',0);
INSERT INTO "mail" VALUES(20,1,'<179588524492.20477.13740659896613174815@home.example>','9a385131ef31c1c57366c1a0b48185b6d3721c7ce6ca495e45bce8d23639882e','sent','Sent',1941667833,111,'Sam Rivera <sam@home.example>','Re: Your work at Bluebird: a few questions','2026-03-11T08:30:00.000000Z','["<mf.695369abbafb8ee6a52e479cf7a42d97@home.example>", "<179588523457.20477.1293199372189846115@home.example>", "<mf.978ec0532bff4f7da7233b3fe624ae49@home.example>", "<179588523457.20477.1293199372189846115@home.example>"]','','["mark: 978ec053"]','[]','af5cb737258005d23fca5caceeaf77bc481493b6011e0d4b9f64722ee6c5ab9c','id:M288ad9b828af3a476dcbcda8dc6110a6',988,'Wed, 11 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(22,1,'<179588524497.20477.11684455731820056088@bluebird.example>','a1cc4988b4e1818b26eb67c50d6fa20beb7ecd08a542e56df6c0c9973868fc3c','inbox','INBOX',1941640636,110,'Omar Haddad <omar@bluebird.example>','Re: Your work at Bluebird: a few questions','2026-03-13T08:30:00.000000Z','["<mf.695369abbafb8ee6a52e479cf7a42d97@home.example>", "<179588523457.20477.1293199372189846115@home.example>", "<mf.978ec0532bff4f7da7233b3fe624ae49@home.example>", "<179588524492.20477.13740659896613174815@home.example>", "<179588524492.20477.13740659896613174815@home.example>"]','{"answers": ["referral", "no"], "slots": [], "away_until": null, "delegate": null, "people": [{"name": "Priya Shah", "address": "priya.shah@northwind.example"}], "lead": false, "new_text": "Hi Sam,\n\nI have moved on from that field, so I am not the right person. You should talk to Priya Shah (priya.shah@northwind.example), she built the whole team.\n\nOmar", "signature": "", "evidence": [{"weight": "strong", "rule": "referral, names somebody", "words": "Priya Shah"}, {"weight": "strong", "rule": "no, not the right person", "words": "moved on from that field"}]}','["in-reply-to: <179588524492.20477.13740659896613174815@home.example>", "references: <179588523457.20477.1293199372189846115@home.example>"]','[]','9e3dcd49f52ccaf66f5f0796d3bbe17238068b0bd847feb5fcacc1402ab08d98','id:M83bdccb4502c1eef08cb664e0bc3c2dc',1341,'Fri, 13 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(23,1,'<179588524715.20477.562835341022016795@home.example>','589c2b8e391fb7d3832329177de021443ecc402cab0cd6700af191c40f021999','sent','Sent',1941667833,113,'Sam Rivera <sam@home.example>','Re: Your work at Bluebird: a few questions','2026-03-13T08:30:00.000000Z','["<mf.695369abbafb8ee6a52e479cf7a42d97@home.example>", "<179588523457.20477.1293199372189846115@home.example>", "<mf.978ec0532bff4f7da7233b3fe624ae49@home.example>", "<179588524492.20477.13740659896613174815@home.example>", "<179588524497.20477.11684455731820056088@bluebird.example>", "<mf.020fead0ff8e065fd367280344dd8b72@home.example>", "<179588524497.20477.11684455731820056088@bluebird.example>"]','','["mark: 020fead0"]','[]','749849759a8c870c3a72e8a7323ecc4106b5d66e4fdb91938b8a6f49e7e2ed25','id:Me49fa92c0bef873ba95535df1e730e92',970,'Fri, 13 Mar 2026 08:30:00 +0000',0);
CREATE TABLE "note" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "at" CHAR(27) NOT NULL, "text" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "note" VALUES(1,1,1,'2026-03-07T08:30:00.000000Z','Jane said that clinicians trust a chart only if they see where a number comes from.
Advice: start with one ward and one question.');
CREATE TABLE "outgoing" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "key" VARCHAR(255) NOT NULL, "kind" VARCHAR(255) NOT NULL, "state" VARCHAR(255) NOT NULL, "request_id" INTEGER, "message_id" TEXT NOT NULL, "token" VARCHAR(255) NOT NULL, "recipient" VARCHAR(255) NOT NULL, "subject" TEXT NOT NULL, "text" TEXT NOT NULL, "octets" BLOB NOT NULL, "sha256" VARCHAR(255) NOT NULL, "findings" TEXT NOT NULL, "starts_at" CHAR(27), "due_at" CHAR(27) NOT NULL, "expires_at" CHAR(27), "attempts" INTEGER NOT NULL, "remark" TEXT NOT NULL, "draft_folder" TEXT NOT NULL, "draft_uidvalidity" INTEGER NOT NULL, "draft_uid" INTEGER NOT NULL, "created_at" CHAR(27) NOT NULL, "changed_at" CHAR(27) NOT NULL, "draft_sha256" VARCHAR(255) NOT NULL DEFAULT '', "touched" INTEGER NOT NULL DEFAULT FALSE, "gone_since" CHAR(27), "stale_uidvalidity" INTEGER NOT NULL DEFAULT 0, "stale_uid" INTEGER NOT NULL DEFAULT 0, "stale_sha256" VARCHAR(255) NOT NULL DEFAULT '', "approved_at" CHAR(27), "approved_sha256" VARCHAR(255) NOT NULL DEFAULT '', "claim" VARCHAR(255) NOT NULL DEFAULT '', "left_at" CHAR(27), "deferred_since" CHAR(27), "server_ids" TEXT NOT NULL DEFAULT '[]', "is_told" INTEGER NOT NULL DEFAULT FALSE, "sent_uidvalidity" INTEGER NOT NULL DEFAULT 0, "sent_uid" INTEGER NOT NULL DEFAULT 0, "copy_begun" INTEGER NOT NULL DEFAULT FALSE, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "outgoing" VALUES(1,1,'request:1:request:1','request','sent_by_owner',1,'<mf.4f1d59ce5aafe1d61d1fc4240034c23f@home.example>','4f1d59ce5aafe1d61d1fc4240034c23f','jane.doe@acme.example','A fellow graduate with a few questions','Dear Jane Doe,

We both studied at Leeds. Today I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

I read that you lead the team that reads hospital data, and would like to hear how you got from there to here.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A20412066656C6C6F772067726164756174652077697468206120666577207175657374696F6E730D0A446174653A204D6F6E2C203032204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E346631643539636535616166653164363164316663343234303033346332336640686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E346631643539636535616166653164363164316663343234303033346332336640686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2034663164353963653561616665316436316431666334323430303334633233660D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663466316435396365356161666531643631643166633432343030333463323366686F6D6565785F30220D0A0D0A2D2D3D5F6D663466316435396365356161666531643631643166633432343030333463323366686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204A616E6520446F652C0D0A0D0A576520626F74682073747564696564206174204C656564732E20546F646179204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A492072656164207468617420796F75206C65616420746865207465616D207468617420726561647320686F73706974616C20646174612C20616E6420776F756C64206C696B6520746F206865617220686F7720796F7520676F742066726F6D20746865726520746F20686572652E0D0A0D0A576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D663466316435396365356161666531643631643166633432343030333463323366686F6D6565785F300D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204A616E6520446F652C3C2F703E0D0A3C703E576520626F74682073747564696564206174204C656564732E20546F646179204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E492072656164207468617420796F75206C65616420746865207465616D207468617420726561647320686F73706974616C20646174612C20616E6420776F756C64206C696B6520746F206865617220686F7720796F7520676F742066726F6D20746865726520746F20686572652E3C2F703E0D0A3C703E576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663466316435396365356161666531643631643166633432343030333463323366686F6D6565785F302D2D0D0A','7502cd5cb2bc0b46923742752a1efe1099138a9de34116269655d2ea8a6caac1','[]',NULL,'2026-03-02T08:30:00.000000Z',NULL,0,'','Drafts',1941667747,101,'2026-03-02T08:30:00.000000Z','2026-03-02T08:30:00.000000Z','7502cd5cb2bc0b46923742752a1efe1099138a9de34116269655d2ea8a6caac1',0,'2026-03-02T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(2,1,'request:2:request:1','request','sent_by_owner',2,'<mf.695369abbafb8ee6a52e479cf7a42d97@home.example>','695369abbafb8ee6a52e479cf7a42d97','omar@bluebird.example','Your work at Bluebird: a few questions','Dear Omar Haddad,

We have not met; I am writing because I read that you wrote about measuring waiting times. I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

How it looks from the inside, at Bluebird, no article tells me; you could.

Would you be willing to talk with me for 20 minutes? Any time that suits your calendar suits me, and if now is not the moment, I understand.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204F6D617220486164646164203C6F6D617240626C7565626972642E6578616D706C653E0D0A5375626A6563743A20596F757220776F726B20617420426C7565626972643A206120666577207175657374696F6E730D0A446174653A204D6F6E2C203032204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E363935333639616262616662386565366135326534373963663761343264393740686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E363935333639616262616662386565366135326534373963663761343264393740686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2036393533363961626261666238656536613532653437396366376134326439370D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663639353336396162626166623865653661353265343739636637613432643937686F6D6565785F30220D0A0D0A2D2D3D5F6D663639353336396162626166623865653661353265343739636637613432643937686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204F6D6172204861646461642C0D0A0D0A57652068617665206E6F74206D65743B204920616D2077726974696E67206265636175736520492072656164207468617420796F752077726F74652061626F7574206D6561737572696E672077616974696E672074696D65732E204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A486F77206974206C6F6F6B732066726F6D2074686520696E736964652C20617420426C7565626972642C206E6F2061727469636C652074656C6C73206D653B20796F7520636F756C642E0D0A0D0A576F756C6420796F752062652077696C6C696E6720746F2074616C6B2077697468206D6520666F72203230206D696E757465733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652C20616E64206966206E6F77206973206E6F7420746865206D6F6D656E742C204920756E6465727374616E642E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D663639353336396162626166623865653661353265343739636637613432643937686F6D6565785F300D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204F6D6172204861646461642C3C2F703E0D0A3C703E57652068617665206E6F74206D65743B204920616D2077726974696E67206265636175736520492072656164207468617420796F752077726F74652061626F7574206D6561737572696E672077616974696E672074696D65732E204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E486F77206974206C6F6F6B732066726F6D2074686520696E736964652C20617420426C7565626972642C206E6F2061727469636C652074656C6C73206D653B20796F7520636F756C642E3C2F703E0D0A3C703E576F756C6420796F752062652077696C6C696E6720746F2074616C6B2077697468206D6520666F72203230206D696E757465733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652C20616E64206966206E6F77206973206E6F7420746865206D6F6D656E742C204920756E6465727374616E642E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663639353336396162626166623865653661353265343739636637613432643937686F6D6565785F302D2D0D0A','3e4220ffa0466be1ef786a7fb96aae6c2139189f413a88e322971f60f6990d1c','["hint: 75 words are enough for most requests.", "hint: Let more of it be about them."]',NULL,'2026-03-02T08:30:00.000000Z',NULL,0,'','Drafts',1941667747,102,'2026-03-02T08:30:00.000000Z','2026-03-02T08:30:00.000000Z','3e4220ffa0466be1ef786a7fb96aae6c2139189f413a88e322971f60f6990d1c',0,'2026-03-02T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(3,1,'request:3:request:1','request','sent_by_owner',3,'<mf.96552aa078095076b25abcfc404f9dd0@home.example>','96552aa078095076b25abcfc404f9dd0','lena.vogt@stadtwerke.example','Your work at Stadtwerke: a few questions','Dear Lena Vogt,

We met at the health data days in Berlin. It has stayed with me, because I am a nurse moving into health data and I am trying to learn how hospitals put their data to use.

Since then I have read that you presented a dashboard for wards. There must be more to say than fitted in that day.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204C656E6120566F6774203C6C656E612E766F67744073746164747765726B652E6578616D706C653E0D0A5375626A6563743A20596F757220776F726B2061742053746164747765726B653A206120666577207175657374696F6E730D0A446174653A204D6F6E2C203032204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E393635353261613037383039353037366232356162636663343034663964643040686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E393635353261613037383039353037366232356162636663343034663964643040686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2039363535326161303738303935303736623235616263666334303466396464300D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663936353532616130373830393530373662323561626366633430346639646430686F6D6565785F30220D0A0D0A2D2D3D5F6D663936353532616130373830393530373662323561626366633430346639646430686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204C656E6120566F67742C0D0A0D0A5765206D657420617420746865206865616C74682064617461206461797320696E204265726C696E2E20497420686173207374617965642077697468206D652C2062656361757365204920616D2061206E75727365206D6F76696E6720696E746F206865616C7468206461746120616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A53696E6365207468656E204920686176652072656164207468617420796F752070726573656E74656420612064617368626F61726420666F722077617264732E205468657265206D757374206265206D6F726520746F20736179207468616E2066697474656420696E2074686174206461792E0D0A0D0A576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D663936353532616130373830393530373662323561626366633430346639646430686F6D6565785F300D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204C656E6120566F67742C3C2F703E0D0A3C703E5765206D657420617420746865206865616C74682064617461206461797320696E204265726C696E2E20497420686173207374617965642077697468206D652C2062656361757365204920616D2061206E75727365206D6F76696E6720696E746F206865616C7468206461746120616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E53696E6365207468656E204920686176652072656164207468617420796F752070726573656E74656420612064617368626F61726420666F722077617264732E205468657265206D757374206265206D6F726520746F20736179207468616E2066697474656420696E2074686174206461792E3C2F703E0D0A3C703E576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663936353532616130373830393530373662323561626366633430346639646430686F6D6565785F302D2D0D0A','f95f7b597bb06ce1eb93cfa551b889d1696383516a69586f5e3cdc32be37ed36','["hint: 75 words are enough for most requests.", "hint: Let more of it be about them."]',NULL,'2026-03-02T08:30:00.000000Z',NULL,0,'','Drafts',1941667747,103,'2026-03-02T08:30:00.000000Z','2026-03-02T08:30:00.000000Z','f95f7b597bb06ce1eb93cfa551b889d1696383516a69586f5e3cdc32be37ed36',0,'2026-03-02T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(7,1,'request:1:confirmation:2026-03-06T15:00:00+00:00','confirmation','sent_by_owner',1,'<mf.ce0c3f0fc9d36dd2df26d504b82c7ff3@home.example>','ce0c3f0fc9d36dd2df26d504b82c7ff3','jane.doe@acme.example','Re: A fellow graduate with a few questions','Hi Jane,

Thank you for making time. I have noted Friday 6 March, 15:00 (London), for 20 minutes, and an invitation for your calendar comes with this mail.

So that you know what I would like to ask:

- What does a normal week look like?
- What should I learn first?

Tell me the number or link you like to use, and I will call you there. If anything comes up, a short word is enough and we will find another time.

Best wishes,
Sam
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]','2026-03-06T15:00:00.000000Z','2026-03-03T08:30:00.000000Z',NULL,0,'','Drafts',1941667747,106,'2026-03-03T08:30:00.000000Z','2026-03-03T08:30:00.000000Z','e7c09ff4428f9f5053494ce14ac7ffebc94e505ab4fca61c8f222bc3c54cee5f',0,'2026-03-03T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(8,1,'request:3:decline-answer:1','decline-answer','sent_by_owner',3,'<mf.9827c576fd17b7675775c509456f0897@home.example>','9827c576fd17b7675775c509456f0897','lena.vogt@stadtwerke.example','Re: Your work at Stadtwerke: a few questions','Hi Lena,

Thank you for telling me, and for taking the time to write at all. I understand, and I won''t come back to you about this.

I wish you all the best for your work at Stadtwerke.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204C656E6120566F6774203C6C656E612E766F67744073746164747765726B652E6578616D706C653E0D0A5375626A6563743A2052653A20596F757220776F726B2061742053746164747765726B653A206120666577207175657374696F6E730D0A446174653A205765642C203034204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E393832376335373666643137623736373537373563353039343536663038393740686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393538383532333436372E32303437372E363138393533393333383134373035303330304073746164747765726B652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E393635353261613037383039353037366232356162636663343034663964643040686F6D652E6578616D706C653E0D0A203C3137393538383532333436322E32303437372E313734393339373631373839323338363732383040686F6D652E6578616D706C653E0D0A203C3137393538383532333436372E32303437372E363138393533393333383134373035303330304073746164747765726B652E6578616D706C653E0D0A203C6D662E393832376335373666643137623736373537373563353039343536663038393740686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2039383237633537366664313762373637353737356335303934353666303839370D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663938323763353736666431376237363735373735633530393435366630383937686F6D6565785F30220D0A0D0A2D2D3D5F6D663938323763353736666431376237363735373735633530393435366630383937686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204C656E612C0D0A0D0A5468616E6B20796F7520666F722074656C6C696E67206D652C20616E6420666F722074616B696E67207468652074696D6520746F20777269746520617420616C6C2E204920756E6465727374616E642C20616E64204920776F6E277420636F6D65206261636B20746F20796F752061626F757420746869732E0D0A0D0A49207769736820796F7520616C6C20746865206265737420666F7220796F757220776F726B2061742053746164747765726B652E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D663938323763353736666431376237363735373735633530393435366630383937686F6D6565785F300D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204C656E612C3C2F703E0D0A3C703E5468616E6B20796F7520666F722074656C6C696E67206D652C20616E6420666F722074616B696E67207468652074696D6520746F20777269746520617420616C6C2E204920756E6465727374616E642C20616E64204920776F6E26237832373B7420636F6D65206261636B20746F20796F752061626F757420746869732E3C2F703E0D0A3C703E49207769736820796F7520616C6C20746865206265737420666F7220796F757220776F726B2061742053746164747765726B652E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663938323763353736666431376237363735373735633530393435366630383937686F6D6565785F302D2D0D0A','5de4bc932073ec750ed513821e71eee93016092b95bf8e573646d4bfa3d35e83','[]',NULL,'2026-03-04T08:30:00.000000Z',NULL,0,'','Drafts',1941667747,107,'2026-03-04T08:30:00.000000Z','2026-03-04T08:30:00.000000Z','5de4bc932073ec750ed513821e71eee93016092b95bf8e573646d4bfa3d35e83',0,'2026-03-04T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(9,1,'request:1:brief:2026-03-06T15:00:00+00:00','brief','filed',1,'<mf.950c753ce6aefaa171af3ae2d567301f@home.example>','950c753ce6aefaa171af3ae2d567301f','sam@home.example','Tomorrow: your talk with Jane Doe','You talk with Jane Doe on Friday, 6 March, 15:00 (Europe/London).

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
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]',NULL,'2026-03-05T17:00:00.000000Z',NULL,0,'2.0.0 taken','',0,0,'2026-03-05T17:00:00.000000Z','2026-03-06T08:30:00.000000Z','',0,NULL,0,0,'',NULL,'45c273dd3d3fc569cfe4a145404c6b27d780830eaf5b1d340b86e3c2e70028ac','c346491e9d9190c849863f40f343985f','2026-03-05T17:00:00.000000Z',NULL,'[]',1,1941667833,107,0);
INSERT INTO "outgoing" VALUES(10,1,'request:1:reminder:2026-03-06T15:00:00+00:00','reminder','sent_by_owner',1,'<mf.a148f8033f8fcc9200b2a10965b078bb@home.example>','a148f8033f8fcc9200b2a10965b078bb','jane.doe@acme.example','Re: A fellow graduate with a few questions','Hi Jane,

I look forward to our conversation: Friday 6 March, 15:00 (London). I will be on time, and 20 minutes are plenty.

If something has come up, a short word is enough and we will find another time.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A2052653A20412066656C6C6F772067726164756174652077697468206120666577207175657374696F6E730D0A446174653A204672692C203036204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E613134386638303333663866636339323030623261313039363562303738626240686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393538383532333633302E32303437372E31373437303030303239353839363433343431324061636D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E346631643539636535616166653164363164316663343234303033346332336640686F6D652E6578616D706C653E0D0A203C3137393538383532333435312E32303437372E313232323136313135353639373938343037343540686F6D652E6578616D706C653E0D0A203C3137393538383532333435372E32303437372E313431313134393934343732383038333437314061636D652E6578616D706C653E0D0A203C6D662E636530633366306663396433366464326466323664353034623832633766663340686F6D652E6578616D706C653E0D0A203C3137393538383532333632342E32303437372E313732303232303730343734333533323639353740686F6D652E6578616D706C653E0D0A203C3137393538383532333633302E32303437372E31373437303030303239353839363433343431324061636D652E6578616D706C653E0D0A203C6D662E613134386638303333663866636339323030623261313039363562303738626240686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2061313438663830333366386663633932303062326131303936356230373862620D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D666131343866383033336638666363393230306232613130393635623037386262686F6D6565785F30220D0A0D0A2D2D3D5F6D666131343866383033336638666363393230306232613130393635623037386262686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204A616E652C0D0A0D0A49206C6F6F6B20666F727761726420746F206F757220636F6E766572736174696F6E3A204672696461792036204D617263682C2031353A303020284C6F6E646F6E292E20492077696C6C206265206F6E2074696D652C20616E64203230206D696E757465732061726520706C656E74792E0D0A0D0A496620736F6D657468696E672068617320636F6D652075702C20612073686F727420776F726420697320656E6F75676820616E642077652077696C6C2066696E6420616E6F746865722074696D652E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D666131343866383033336638666363393230306232613130393635623037386262686F6D6565785F300D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204A616E652C3C2F703E0D0A3C703E49206C6F6F6B20666F727761726420746F206F757220636F6E766572736174696F6E3A204672696461792036204D617263682C2031353A303020284C6F6E646F6E292E20492077696C6C206265206F6E2074696D652C20616E64203230206D696E757465732061726520706C656E74792E3C2F703E0D0A3C703E496620736F6D657468696E672068617320636F6D652075702C20612073686F727420776F726420697320656E6F75676820616E642077652077696C6C2066696E6420616E6F746865722074696D652E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D666131343866383033336638666363393230306232613130393635623037386262686F6D6565785F302D2D0D0A','4ab156e6be099718eafc9dd2d57c5801dde27f994358b66c28325c798ec35cd5','[]','2026-03-06T15:00:00.000000Z','2026-03-06T08:30:00.000000Z',NULL,0,'','Drafts',1941667747,108,'2026-03-06T08:30:00.000000Z','2026-03-06T08:30:00.000000Z','4ab156e6be099718eafc9dd2d57c5801dde27f994358b66c28325c798ec35cd5',0,'2026-03-06T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(11,1,'request:1:debrief:2026-03-06T15:00:00+00:00','debrief','filed',1,'<mf.38a799ac2ab13ef0f73e97bdff391306@home.example>','38a799ac2ab13ef0f73e97bdff391306','sam@home.example','How did it go with Jane Doe?','How did it go with Jane Doe? Answer this mail with a few lines; that is
all.

WORTH NOTING

 -  Learned: one thing they said that you want to remember
 -  Advice: what they would do in your place
 -  Promised: what you promised, or they did
 -  Names: whom else you should talk to, with an address if you have it

Write as you like; the words before the colons only help to file it. A
thank-you note is drafted from what you write. It should name one thing
they said, and go out within a day. If you did not talk, answer “no”.
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]',NULL,'2026-03-06T17:00:00.000000Z',NULL,0,'2.0.0 taken','',0,0,'2026-03-06T17:00:00.000000Z','2026-03-07T08:30:00.000000Z','',0,NULL,0,0,'',NULL,'e68e84a1fe109bd5a9c60bc19b41f9a8afabff600431ffa3cb26b0f8539b1fe9','503ee925d8dfcad43b14c4c5397ebbcd','2026-03-06T17:00:00.000000Z',NULL,'[]',1,1941667833,108,0);
INSERT INTO "outgoing" VALUES(12,1,'request:1:thank-you:1','thank-you','sent_by_owner',1,'<mf.61d6c34f9ba137e680a107952868b85a@home.example>','61d6c34f9ba137e680a107952868b85a','jane.doe@acme.example','Re: A fellow graduate with a few questions','Hi Jane,

Thank you for the conversation on Friday 6 March, and for speaking so openly. One thing you said has stayed with me: clinicians trust a chart only if they see where a number comes from.

I have taken your advice with me as well: start with one ward and one question. I will tell you what comes of it.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A2052653A20412066656C6C6F772067726164756174652077697468206120666577207175657374696F6E730D0A446174653A205361742C203037204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E363164366333346639626131333765363830613130373935323836386238356140686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393538383532333934382E32303437372E3338383738383335363239373931353233383140686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E346631643539636535616166653164363164316663343234303033346332336640686F6D652E6578616D706C653E0D0A203C3137393538383532333435312E32303437372E313232323136313135353639373938343037343540686F6D652E6578616D706C653E0D0A203C3137393538383532333435372E32303437372E313431313134393934343732383038333437314061636D652E6578616D706C653E0D0A203C6D662E636530633366306663396433366464326466323664353034623832633766663340686F6D652E6578616D706C653E0D0A203C3137393538383532333632342E32303437372E313732303232303730343734333533323639353740686F6D652E6578616D706C653E0D0A203C3137393538383532333633302E32303437372E31373437303030303239353839363433343431324061636D652E6578616D706C653E0D0A203C6D662E613134386638303333663866636339323030623261313039363562303738626240686F6D652E6578616D706C653E0D0A203C3137393538383532333934382E32303437372E3338383738383335363239373931353233383140686F6D652E6578616D706C653E0D0A203C6D662E363164366333346639626131333765363830613130373935323836386238356140686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2036316436633334663962613133376536383061313037393532383638623835610D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663631643663333466396261313337653638306131303739353238363862383561686F6D6565785F30220D0A0D0A2D2D3D5F6D663631643663333466396261313337653638306131303739353238363862383561686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204A616E652C0D0A0D0A5468616E6B20796F7520666F722074686520636F6E766572736174696F6E206F6E204672696461792036204D617263682C20616E6420666F7220737065616B696E6720736F206F70656E6C792E204F6E65207468696E6720796F75207361696420686173207374617965642077697468206D653A20636C696E696369616E732074727573742061206368617274206F6E6C792069662074686579207365652077686572652061206E756D62657220636F6D65732066726F6D2E0D0A0D0A4920686176652074616B656E20796F7572206164766963652077697468206D652061732077656C6C3A2073746172742077697468206F6E65207761726420616E64206F6E65207175657374696F6E2E20492077696C6C2074656C6C20796F75207768617420636F6D6573206F662069742E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D663631643663333466396261313337653638306131303739353238363862383561686F6D6565785F300D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204A616E652C3C2F703E0D0A3C703E5468616E6B20796F7520666F722074686520636F6E766572736174696F6E206F6E204672696461792036204D617263682C20616E6420666F7220737065616B696E6720736F206F70656E6C792E204F6E65207468696E6720796F75207361696420686173207374617965642077697468206D653A20636C696E696369616E732074727573742061206368617274206F6E6C792069662074686579207365652077686572652061206E756D62657220636F6D65732066726F6D2E3C2F703E0D0A3C703E4920686176652074616B656E20796F7572206164766963652077697468206D652061732077656C6C3A2073746172742077697468206F6E65207761726420616E64206F6E65207175657374696F6E2E20492077696C6C2074656C6C20796F75207768617420636F6D6573206F662069742E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663631643663333466396261313337653638306131303739353238363862383561686F6D6565785F302D2D0D0A','a1c9f2c263359d9905b29483309a41358920f00b5355b38a356af4016c124bf8','[]','2026-03-06T15:00:00.000000Z','2026-03-07T08:30:00.000000Z',NULL,0,'','Drafts',1941667747,109,'2026-03-07T08:30:00.000000Z','2026-03-07T17:00:00.000000Z','a1c9f2c263359d9905b29483309a41358920f00b5355b38a356af4016c124bf8',0,'2026-03-07T17:00:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(15,1,'request:2:nudge:1','nudge','sent_by_owner',2,'<mf.978ec0532bff4f7da7233b3fe624ae49@home.example>','978ec0532bff4f7da7233b3fe624ae49','omar@bluebird.example','Re: Your work at Bluebird: a few questions','Dear Omar Haddad,

I know how quickly a letter slips down the page, so I am putting mine on top once more: I would still like to learn from you how hospitals put their data to use.

Would 20 minutes be possible some time this month? Any time that suits your calendar suits me. And if now is not the moment, that is quite all right; I won''t write about it again.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204F6D617220486164646164203C6F6D617240626C7565626972642E6578616D706C653E0D0A5375626A6563743A2052653A20596F757220776F726B20617420426C7565626972643A206120666577207175657374696F6E730D0A446174653A205765642C203131204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E393738656330353332626666346637646137323333623366653632346165343940686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393538383532333435372E32303437372E3132393331393933373231383938343631313540686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E363935333639616262616662386565366135326534373963663761343264393740686F6D652E6578616D706C653E0D0A203C3137393538383532333435372E32303437372E3132393331393933373231383938343631313540686F6D652E6578616D706C653E0D0A203C6D662E393738656330353332626666346637646137323333623366653632346165343940686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2039373865633035333262666634663764613732333362336665363234616534390D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663937386563303533326266663466376461373233336233666536323461653439686F6D6565785F30220D0A0D0A2D2D3D5F6D663937386563303533326266663466376461373233336233666536323461653439686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204F6D6172204861646461642C0D0A0D0A49206B6E6F7720686F7720717569636B6C792061206C657474657220736C69707320646F776E2074686520706167652C20736F204920616D2070757474696E67206D696E65206F6E20746F70206F6E6365206D6F72653A204920776F756C64207374696C6C206C696B6520746F206C6561726E2066726F6D20796F7520686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A576F756C64203230206D696E7574657320626520706F737369626C6520736F6D652074696D652074686973206D6F6E74683F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E20416E64206966206E6F77206973206E6F7420746865206D6F6D656E742C207468617420697320717569746520616C6C2072696768743B204920776F6E27742077726974652061626F757420697420616761696E2E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D663937386563303533326266663466376461373233336233666536323461653439686F6D6565785F300D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204F6D6172204861646461642C3C2F703E0D0A3C703E49206B6E6F7720686F7720717569636B6C792061206C657474657220736C69707320646F776E2074686520706167652C20736F204920616D2070757474696E67206D696E65206F6E20746F70206F6E6365206D6F72653A204920776F756C64207374696C6C206C696B6520746F206C6561726E2066726F6D20796F7520686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E576F756C64203230206D696E7574657320626520706F737369626C6520736F6D652074696D652074686973206D6F6E74683F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E20416E64206966206E6F77206973206E6F7420746865206D6F6D656E742C207468617420697320717569746520616C6C2072696768743B204920776F6E26237832373B742077726974652061626F757420697420616761696E2E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663937386563303533326266663466376461373233336233666536323461653439686F6D6565785F302D2D0D0A','ebb317e78fb256738b2a6614e9f99f389b64db0cb29f3dd2e16c879aa5ac0ffa','[]',NULL,'2026-03-11T08:30:00.000000Z',NULL,0,'','Drafts',1941667747,110,'2026-03-11T08:30:00.000000Z','2026-03-11T08:30:00.000000Z','ebb317e78fb256738b2a6614e9f99f389b64db0cb29f3dd2e16c879aa5ac0ffa',0,'2026-03-11T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(17,1,'request:2:decline-answer:1','decline-answer','sent_by_owner',2,'<mf.020fead0ff8e065fd367280344dd8b72@home.example>','020fead0ff8e065fd367280344dd8b72','omar@bluebird.example','Re: Your work at Bluebird: a few questions','Hi Omar,

Thank you for telling me, and for taking the time to write at all. I understand, and I won''t come back to you about this.

I wish you all the best for your work at Bluebird.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204F6D617220486164646164203C6F6D617240626C7565626972642E6578616D706C653E0D0A5375626A6563743A2052653A20596F757220776F726B20617420426C7565626972643A206120666577207175657374696F6E730D0A446174653A204672692C203133204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E303230666561643066663865303635666433363732383033343464643862373240686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393538383532343439372E32303437372E313136383434353537333138323030353630383840626C7565626972642E6578616D706C653E0D0A5265666572656E6365733A203C6D662E363935333639616262616662386565366135326534373963663761343264393740686F6D652E6578616D706C653E0D0A203C3137393538383532333435372E32303437372E3132393331393933373231383938343631313540686F6D652E6578616D706C653E0D0A203C6D662E393738656330353332626666346637646137323333623366653632346165343940686F6D652E6578616D706C653E0D0A203C3137393538383532343439322E32303437372E313337343036353938393636313331373438313540686F6D652E6578616D706C653E0D0A203C3137393538383532343439372E32303437372E313136383434353537333138323030353630383840626C7565626972642E6578616D706C653E0D0A203C6D662E303230666561643066663865303635666433363732383033343464643862373240686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2030323066656164306666386530363566643336373238303334346464386237320D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663032306665616430666638653036356664333637323830333434646438623732686F6D6565785F30220D0A0D0A2D2D3D5F6D663032306665616430666638653036356664333637323830333434646438623732686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204F6D61722C0D0A0D0A5468616E6B20796F7520666F722074656C6C696E67206D652C20616E6420666F722074616B696E67207468652074696D6520746F20777269746520617420616C6C2E204920756E6465727374616E642C20616E64204920776F6E277420636F6D65206261636B20746F20796F752061626F757420746869732E0D0A0D0A49207769736820796F7520616C6C20746865206265737420666F7220796F757220776F726B20617420426C7565626972642E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D663032306665616430666638653036356664333637323830333434646438623732686F6D6565785F300D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204F6D61722C3C2F703E0D0A3C703E5468616E6B20796F7520666F722074656C6C696E67206D652C20616E6420666F722074616B696E67207468652074696D6520746F20777269746520617420616C6C2E204920756E6465727374616E642C20616E64204920776F6E26237832373B7420636F6D65206261636B20746F20796F752061626F757420746869732E3C2F703E0D0A3C703E49207769736820796F7520616C6C20746865206265737420666F7220796F757220776F726B20617420426C7565626972642E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663032306665616430666638653036356664333637323830333434646438623732686F6D6565785F302D2D0D0A','715106b8c739593115bab2f54daf6a73703638bb418413f85b4a0ab538cbee47','[]',NULL,'2026-03-13T08:30:00.000000Z',NULL,0,'','Drafts',1941667747,112,'2026-03-13T08:30:00.000000Z','2026-03-13T08:30:00.000000Z','715106b8c739593115bab2f54daf6a73703638bb418413f85b4a0ab538cbee47',0,'2026-03-13T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(21,1,'digest:2026-W13','digest','filed',NULL,'<mf.67d2cc0077eca66565b41266c1a7123e@home.example>','67d2cc0077eca66565b41266c1a7123e','sam@home.example','Your interviews, week 13: 2 for you','To do: 1 question to answer, 1 draft to send or drop.

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
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]',NULL,'2026-03-23T08:30:00.000000Z',NULL,0,'2.0.0 taken','',0,0,'2026-03-23T08:30:00.000000Z','2026-03-23T17:00:00.000000Z','',0,NULL,0,0,'',NULL,'a34bd212db8b4e08e285398401c8730275c1bf7dbac4afe9e530c093fee6df93','71f40fbad8304fb27a4c302df595aabb','2026-03-23T08:30:00.000000Z',NULL,'[]',1,1941667833,113,0);
CREATE TABLE "owner" ("id" INTEGER NOT NULL PRIMARY KEY, "address" VARCHAR(255) NOT NULL, "name" VARCHAR(255) NOT NULL);
INSERT INTO "owner" VALUES(1,'sam@home.example','Sam Rivera');
CREATE TABLE "promise" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "text" TEXT NOT NULL, "at" CHAR(27) NOT NULL, "due_at" CHAR(27) NOT NULL, "mine" INTEGER NOT NULL, "kept_at" CHAR(27), FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
CREATE TABLE "reach" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "server" VARCHAR(255) NOT NULL, "failures" INTEGER NOT NULL, "refusals" INTEGER NOT NULL, "why" TEXT NOT NULL, "since" CHAR(27), "next_at" CHAR(27), "logins" TEXT NOT NULL, "day" VARCHAR(255) NOT NULL, "octets" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "request" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "contact_id" INTEGER NOT NULL, "aim_id" INTEGER, "stage" VARCHAR(255) NOT NULL, "since" CHAR(27) NOT NULL, "wait_until" CHAR(27), "interview_at" CHAR(27), "interview_minutes" INTEGER NOT NULL, "interview_place" TEXT NOT NULL, "interview_held" INTEGER NOT NULL, "interview_sequence" INTEGER NOT NULL, "created_at" CHAR(27) NOT NULL, "catching_up" INTEGER NOT NULL DEFAULT FALSE, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("contact_id") REFERENCES "contact" ("id") ON DELETE CASCADE, FOREIGN KEY ("aim_id") REFERENCES "aim" ("id") ON DELETE SET NULL);
INSERT INTO "request" VALUES(1,1,1,1,'thanked','2026-03-07T17:00:00.000000Z',NULL,'2026-03-06T15:00:00.000000Z',20,'',1,1,'2026-03-02T08:30:00.000000Z',0);
INSERT INTO "request" VALUES(2,1,2,1,'declined','2026-03-13T08:30:00.000000Z',NULL,NULL,0,'',0,0,'2026-03-02T08:30:00.000000Z',0);
INSERT INTO "request" VALUES(3,1,3,1,'declined','2026-03-04T08:30:00.000000Z',NULL,NULL,0,'',0,0,'2026-03-02T08:30:00.000000Z',0);
CREATE TABLE "schema_migration" ("id" INTEGER NOT NULL PRIMARY KEY, "name" VARCHAR(255) NOT NULL, "applied" DATETIME NOT NULL);
INSERT INTO "schema_migration" VALUES(1,'0001_first','2026-11-28 17:00:32.709153');
INSERT INTO "schema_migration" VALUES(2,'0002_following','2026-11-28 17:00:32.715000');
INSERT INTO "schema_migration" VALUES(3,'0003_outgoing','2026-11-28 17:00:32.724090');
INSERT INTO "schema_migration" VALUES(4,'0005_story','2026-11-28 17:00:32.728211');
INSERT INTO "schema_migration" VALUES(5,'0008_links','2026-11-28 17:00:32.730188');
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
COMMIT;
