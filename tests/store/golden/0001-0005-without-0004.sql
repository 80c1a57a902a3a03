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
INSERT INTO "appointment" VALUES(1,1,1,'2ee5759f3404ebadc2390ca47550a7bc@home.example','','{"uid": "2ee5759f3404ebadc2390ca47550a7bc@home.example", "instance": null, "sequence": 0, "stamp": "2026-03-03T08:30:00+00:00", "starts_at": "2026-03-06T15:00:00+00:00", "minutes": 20, "place": "", "organizer": "sam@home.example", "cancelled": false, "rule": "", "answers": []}');
CREATE TABLE "awaited" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "role" VARCHAR(255) NOT NULL, "folder" TEXT NOT NULL, "uidvalidity" INTEGER NOT NULL, "uid" INTEGER NOT NULL, "size" INTEGER NOT NULL, "arrived" CHAR(27) NOT NULL, "message_id" TEXT NOT NULL, "written" TEXT NOT NULL, "threads" TEXT NOT NULL, "object_id" VARCHAR(255) NOT NULL, "gone_at" CHAR(27), FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "command" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "message_id" TEXT NOT NULL, "at" CHAR(27) NOT NULL, "outcome" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "command" VALUES(1,1,'<179588521338.20184.12494159381162120998@home.example>','2026-03-07T08:30:00.000000Z','your notes on Jane Doe are kept; a thank-you note is being drafted.');
CREATE TABLE "contact" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "name" VARCHAR(255) NOT NULL, "organisation" VARCHAR(255) NOT NULL, "title" VARCHAR(255) NOT NULL, "relationship" VARCHAR(255) NOT NULL, "zone" VARCHAR(255) NOT NULL, "country" VARCHAR(255) NOT NULL, "language" VARCHAR(255) NOT NULL, "connection" TEXT NOT NULL, "research" TEXT NOT NULL, "referrer_id" INTEGER, "notes" TEXT NOT NULL, "tags" TEXT NOT NULL, "stopped" INTEGER NOT NULL, "proposed" INTEGER NOT NULL, "created_at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("referrer_id") REFERENCES "contact" ("id") ON DELETE SET NULL);
INSERT INTO "contact" VALUES(1,1,'Jane Doe','Acme Health','','alumni','Europe/London','','en','we both studied at Leeds','you lead the team that reads hospital data',NULL,'','[]',0,0,'2026-03-02T08:30:00.000000Z');
INSERT INTO "contact" VALUES(2,1,'Omar Haddad','Bluebird','','cold','Europe/London','','en','','you wrote about measuring waiting times',NULL,'','[]',0,0,'2026-03-02T08:30:00.000000Z');
INSERT INTO "contact" VALUES(3,1,'Lena Vogt','Stadtwerke','','conference','Europe/London','','en','we met at the health data days in Berlin','you presented a dashboard for wards',NULL,'','[]',0,0,'2026-03-02T08:30:00.000000Z');
CREATE TABLE "cursor" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "folder" TEXT NOT NULL, "uidvalidity" INTEGER NOT NULL, "uid" INTEGER NOT NULL, "since" CHAR(27), FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "cursor" VALUES(3,1,'Archive',1939801088,100,'2026-01-01T08:30:00.000000Z');
INSERT INTO "cursor" VALUES(4,1,'Junk',1939842776,100,'2026-01-01T08:30:00.000000Z');
INSERT INTO "cursor" VALUES(5,1,'Drafts',1939824217,113,NULL);
INSERT INTO "cursor" VALUES(7,1,'Sent',1939836142,113,'2026-01-01T08:30:00.000000Z');
INSERT INTO "cursor" VALUES(8,1,'INBOX',1939860392,114,'2026-01-01T08:30:00.000000Z');
CREATE TABLE "event" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "mail_id" INTEGER, "at" CHAR(27) NOT NULL, "kind" VARCHAR(255) NOT NULL, "detail" TEXT NOT NULL, "stage" VARCHAR(255) NOT NULL, "reasons" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE, FOREIGN KEY ("mail_id") REFERENCES "mail" ("id") ON DELETE SET NULL);
INSERT INTO "event" VALUES(1,1,1,NULL,'2026-03-02T08:30:00.000000Z','RequestAsked','{"at": "2026-03-02T08:30:00+00:00"}','research','["you asked for a request"]');
INSERT INTO "event" VALUES(2,1,2,NULL,'2026-03-02T08:30:00.000000Z','RequestAsked','{"at": "2026-03-02T08:30:00+00:00"}','research','["you asked for a request"]');
INSERT INTO "event" VALUES(3,1,3,NULL,'2026-03-02T08:30:00.000000Z','RequestAsked','{"at": "2026-03-02T08:30:00+00:00"}','research','["you asked for a request"]');
INSERT INTO "event" VALUES(6,1,1,2,'2026-03-02T08:30:00.000000Z','LetterSent','{"at": "2026-03-02T08:30:00+00:00", "kind": "request", "message_id": "<179588520617.20184.14367572699007325755@home.example>", "key": "request:1:request:1"}','requested','["research → requested", "the request was sent"]');
INSERT INTO "event" VALUES(7,1,2,3,'2026-03-02T08:30:00.000000Z','LetterSent','{"at": "2026-03-02T08:30:00+00:00", "kind": "request", "message_id": "<179588520622.20184.6414825115252980613@home.example>", "key": "request:2:request:1"}','requested','["research → requested", "the request was sent"]');
INSERT INTO "event" VALUES(8,1,3,4,'2026-03-02T08:30:00.000000Z','LetterSent','{"at": "2026-03-02T08:30:00+00:00", "kind": "request", "message_id": "<179588520627.20184.16360623878486967025@home.example>", "key": "request:3:request:1"}','requested','["research → requested", "the request was sent"]');
INSERT INTO "event" VALUES(12,1,1,8,'2026-03-03T08:30:00.000000Z','ReplyReceived','{"at": "2026-03-03T08:30:00+00:00", "message_id": "<179588520622.20184.6915326393712098153@acme.example>", "reading": {"answers": ["times", "yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": null, "kind": "exact", "offered": true, "text": "Friday, 06 March at 15:00", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Hi Sam,\n\nHappy to. How about Friday, 06 March at 15:00? Twenty minutes is fine.\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "times, offers a time", "words": "Friday, 06 March at 15:00"}, {"weight": "strong", "rule": "yes, offers a time", "words": "Friday, 06 March at 15:00"}]}}','replied','["requested → replied", "Jane Doe answered: times, yes", "their first time offered is confirmed"]');
INSERT INTO "event" VALUES(13,1,1,9,'2026-03-03T08:30:00.000000Z','LetterSent','{"at": "2026-03-03T08:30:00+00:00", "kind": "confirmation", "message_id": "<179588520821.20184.2704651247629751190@home.example>", "key": "request:1:confirmation:2026-03-06T15:00:00+00:00"}','replied','["the confirmation was sent", "the invitation is out", "your confirmation names the time"]');
INSERT INTO "event" VALUES(14,1,1,NULL,'2026-03-03T08:30:00.000000Z','InterviewAgreed','{"at": "2026-03-03T08:30:00+00:00", "starts_at": "2026-03-06T15:00:00+00:00", "minutes": 20, "place": "", "uid": ""}','scheduled','["replied → scheduled", "the interview is on 2026-03-06 15:00 UTC", "a time stands"]');
INSERT INTO "event" VALUES(15,1,1,10,'2026-03-03T13:18:00.000000Z','ReplyReceived','{"at": "2026-03-03T13:18:00+00:00", "message_id": "<179588520826.20184.1740775370388141723@acme.example>", "reading": {"answers": ["yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": "2026-03-06T15:20:00+00:00", "kind": "exact", "offered": true, "text": "Friday 6 March, 15:00 (London)", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Looking forward to it!\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "yes, takes a time the owner offered", "words": "Friday 6 March, 15:00 (London)"}]}}','scheduled','["Jane Doe answered: yes", "the time agreed stands"]');
INSERT INTO "event" VALUES(16,1,3,11,'2026-03-04T08:30:00.000000Z','ReplyReceived','{"at": "2026-03-04T08:30:00+00:00", "message_id": "<179588520633.20184.4440982487358787933@stadtwerke.example>", "reading": {"answers": ["no"], "slots": [], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Dear Sam,\n\nThank you for writing, but I''m afraid I have to decline. I wish you well with your plans.\n\nBest wishes,\nLena", "signature": "", "evidence": [{"weight": "strong", "rule": "no, refusal", "words": "have to decline"}]}}','declined','["requested → declined", "Lena Vogt answered: no", "they declined", "a short gracious answer is drafted"]');
INSERT INTO "event" VALUES(17,1,3,12,'2026-03-04T08:30:00.000000Z','LetterSent','{"at": "2026-03-04T08:30:00+00:00", "kind": "decline-answer", "message_id": "<179588520991.20184.161897412539920591@home.example>", "key": "request:3:decline-answer:1"}','declined','["the decline-answer was sent"]');
INSERT INTO "event" VALUES(18,1,1,14,'2026-03-06T08:30:00.000000Z','LetterSent','{"at": "2026-03-06T08:30:00+00:00", "kind": "reminder", "message_id": "<179588521203.20184.431818215838020126@home.example>", "key": "request:1:reminder:2026-03-06T15:00:00+00:00"}','scheduled','["the reminder was sent"]');
INSERT INTO "event" VALUES(19,1,1,NULL,'2026-03-06T15:20:00.000000Z','InterviewHeld','{"at": "2026-03-06T15:20:00+00:00"}','interviewed','["scheduled → interviewed", "the interview took place"]');
INSERT INTO "event" VALUES(20,1,1,NULL,'2026-03-07T08:30:00.000000Z','NotesTaken','{"at": "2026-03-07T08:30:00+00:00", "text": "Jane said that clinicians trust a chart only if they see where a number comes from.\nAdvice: start with one ward and one question.", "notes": {"insights": [], "advice": ["start with one ward and one question."], "promises": [], "names": [], "leads": [], "questions": [], "rest": ["Jane said that clinicians trust a chart only if they see where a number comes from."]}}','interviewed','["your notes are kept", "notes are in: a thank-you note is drafted"]');
INSERT INTO "event" VALUES(21,1,1,18,'2026-03-07T17:00:00.000000Z','LetterSent','{"at": "2026-03-07T17:00:00+00:00", "kind": "thank-you", "message_id": "<179588521462.20184.10467862183450022641@home.example>", "key": "request:1:thank-you:1"}','thanked','["interviewed → thanked", "the thank-you was sent"]');
INSERT INTO "event" VALUES(22,1,2,20,'2026-03-11T17:00:00.000000Z','LetterSent','{"at": "2026-03-11T17:00:00+00:00", "kind": "nudge", "message_id": "<179588521815.20184.17436577773551051728@home.example>", "key": "request:2:nudge:1"}','nudged','["requested → nudged", "the nudge was sent"]');
INSERT INTO "event" VALUES(24,1,2,22,'2026-03-13T17:00:00.000000Z','ReplyReceived','{"at": "2026-03-13T17:00:00+00:00", "message_id": "<179588521821.20184.14681693828376590270@bluebird.example>", "reading": {"answers": ["referral", "no"], "slots": [], "away_until": null, "delegate": null, "people": [{"name": "Priya Shah", "address": "priya.shah@northwind.example"}], "lead": false, "new_text": "Hi Sam,\n\nI have moved on from that field, so I am not the right person. You should talk to Priya Shah (priya.shah@northwind.example), she built the whole team.\n\nOmar", "signature": "", "evidence": [{"weight": "strong", "rule": "referral, names somebody", "words": "Priya Shah"}, {"weight": "strong", "rule": "no, not the right person", "words": "moved on from that field"}]}}','declined','["nudged → declined", "Omar Haddad answered: referral, no", "they pointed to Priya Shah", "they declined", "a short gracious answer is drafted"]');
INSERT INTO "event" VALUES(25,1,2,23,'2026-03-13T17:00:00.000000Z','LetterSent','{"at": "2026-03-13T17:00:00+00:00", "kind": "decline-answer", "message_id": "<179588522062.20184.16075033899739688763@home.example>", "key": "request:2:decline-answer:1"}','declined','["the decline-answer was sent"]');
CREATE TABLE "fact" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "name" VARCHAR(255) NOT NULL, "value" TEXT NOT NULL, "at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "fact" VALUES(1,1,'alive','','2026-03-23T17:00:00.000000Z');
INSERT INTO "fact" VALUES(2,1,'own-copy','no','2026-03-02T17:00:00.000000Z');
CREATE TABLE "held" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "place" VARCHAR(255) NOT NULL, "why" TEXT NOT NULL, "trace" TEXT NOT NULL, "attempts" INTEGER NOT NULL, "set_aside" INTEGER NOT NULL, "at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "invitation" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "uid" TEXT NOT NULL, "theirs" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "invitation" VALUES(1,1,1,'2ee5759f3404ebadc2390ca47550a7bc@home.example','');
CREATE TABLE "issued" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "id_hash" VARCHAR(255) NOT NULL, "kind" VARCHAR(255) NOT NULL, "request_id" INTEGER, "issued_at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "issued" VALUES(6,1,'d4a8cce9447c3ecfde20c0c9db537ccb5805d336095e8d7f1de7f6382858cfb5','digest',NULL,'2026-03-16T08:30:00.000000Z');
INSERT INTO "issued" VALUES(8,1,'d135b24014937a928ef4d1cba35eff79545c0c98baee642479a9d09486ea9e8a','digest',NULL,'2026-03-23T08:30:00.000000Z');
CREATE TABLE "item" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "issued_id" INTEGER NOT NULL, "number" INTEGER NOT NULL, "request_id" INTEGER, "key" VARCHAR(255) NOT NULL, "text" TEXT NOT NULL, "sha256" VARCHAR(255) NOT NULL DEFAULT '', FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("issued_id") REFERENCES "issued" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
CREATE TABLE "job" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "key" VARCHAR(255) NOT NULL, "at" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
INSERT INTO "job" VALUES(24,1,'junk:2026-03-22','2026-03-22T08:30:00.000000Z');
INSERT INTO "job" VALUES(25,1,'digest:2026-W13','2026-03-23T08:30:00.000000Z');
INSERT INTO "job" VALUES(26,1,'junk:2026-03-23','2026-03-23T08:30:00.000000Z');
CREATE TABLE "known_id" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "message_id" TEXT NOT NULL, "request_id" INTEGER NOT NULL, "letter_id" INTEGER, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE, FOREIGN KEY ("letter_id") REFERENCES "letter" ("id") ON DELETE CASCADE);
INSERT INTO "known_id" VALUES(1,1,'<179588520617.20184.14367572699007325755@home.example>',1,1);
INSERT INTO "known_id" VALUES(2,1,'<mf.fe2b4d45e6735be0b26a80e5b742a043@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(3,1,'<179588520622.20184.6414825115252980613@home.example>',2,2);
INSERT INTO "known_id" VALUES(4,1,'<mf.a271115841d1f3e940c6342e9dd45642@home.example>',2,NULL);
INSERT INTO "known_id" VALUES(5,1,'<179588520627.20184.16360623878486967025@home.example>',3,3);
INSERT INTO "known_id" VALUES(6,1,'<mf.d34e00474b3674123f38b44a9855b6fc@home.example>',3,NULL);
INSERT INTO "known_id" VALUES(12,1,'<179588520622.20184.6915326393712098153@acme.example>',1,NULL);
INSERT INTO "known_id" VALUES(13,1,'<179588520821.20184.2704651247629751190@home.example>',1,6);
INSERT INTO "known_id" VALUES(14,1,'<mf.e8d5153fd5884a6c49715a515cd0b7e8@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(15,1,'<179588520826.20184.1740775370388141723@acme.example>',1,NULL);
INSERT INTO "known_id" VALUES(16,1,'<179588520633.20184.4440982487358787933@stadtwerke.example>',3,NULL);
INSERT INTO "known_id" VALUES(17,1,'<179588520991.20184.161897412539920591@home.example>',3,7);
INSERT INTO "known_id" VALUES(18,1,'<mf.7c9dfc74fb8b4c6d515ea457f1bd8257@home.example>',3,NULL);
INSERT INTO "known_id" VALUES(19,1,'<179588521203.20184.431818215838020126@home.example>',1,8);
INSERT INTO "known_id" VALUES(20,1,'<mf.bc8d6bd5ff2e0a8cdb06aaacbb70a714@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(21,1,'<179588521462.20184.10467862183450022641@home.example>',1,9);
INSERT INTO "known_id" VALUES(22,1,'<mf.72fe0dbf8ac4ea2f91add50332265801@home.example>',1,NULL);
INSERT INTO "known_id" VALUES(23,1,'<179588521815.20184.17436577773551051728@home.example>',2,10);
INSERT INTO "known_id" VALUES(24,1,'<mf.45e85d1545949387ba8e7eaed226b98a@home.example>',2,NULL);
INSERT INTO "known_id" VALUES(27,1,'<179588521821.20184.14681693828376590270@bluebird.example>',2,NULL);
INSERT INTO "known_id" VALUES(28,1,'<179588522062.20184.16075033899739688763@home.example>',2,12);
INSERT INTO "known_id" VALUES(29,1,'<mf.2cf9417efb1f1c4524d1191d42b2860f@home.example>',2,NULL);
CREATE TABLE "known_thread" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "thread" VARCHAR(255) NOT NULL, "request_id" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "known_thread" VALUES(1,1,'id:T866f42ad2feee2ad6237039cc4968725',1);
INSERT INTO "known_thread" VALUES(2,1,'id:T425c0c2e7e2b9db3d0fd93863161fb5b',2);
INSERT INTO "known_thread" VALUES(3,1,'id:T9cebd255830e6a4a31a9f624f37dbc92',3);
CREATE TABLE "lease" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "holder" VARCHAR(255) NOT NULL, "machine" VARCHAR(255) NOT NULL, "boot" VARCHAR(255) NOT NULL, "place" VARCHAR(255) NOT NULL, "until" CHAR(27) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "letter" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "message_id" TEXT NOT NULL, "kind" VARCHAR(255) NOT NULL, "subject" TEXT NOT NULL, "sent_at" CHAR(27) NOT NULL, "text" TEXT NOT NULL, "references" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "letter" VALUES(1,1,1,'<179588520617.20184.14367572699007325755@home.example>','request','A fellow graduate with a few questions','2026-03-02T08:30:00.000000Z','Dear Jane Doe,

We both studied at Leeds. Today I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

I read that you lead the team that reads hospital data, and would like to hear how you got from there to here.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.fe2b4d45e6735be0b26a80e5b742a043@home.example>"]');
INSERT INTO "letter" VALUES(2,1,2,'<179588520622.20184.6414825115252980613@home.example>','request','Your work at Bluebird: a few questions','2026-03-02T08:30:00.000000Z','Dear Omar Haddad,

We have not met; I am writing because I read that you wrote about measuring waiting times. I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

How it looks from the inside, at Bluebird, no article tells me; you could.

Would you be willing to talk with me for 20 minutes? Any time that suits your calendar suits me, and if now is not the moment, I understand.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.a271115841d1f3e940c6342e9dd45642@home.example>"]');
INSERT INTO "letter" VALUES(3,1,3,'<179588520627.20184.16360623878486967025@home.example>','request','Your work at Stadtwerke: a few questions','2026-03-02T08:30:00.000000Z','Dear Lena Vogt,

We met at the health data days in Berlin. It has stayed with me, because I am a nurse moving into health data and I am trying to learn how hospitals put their data to use.

Since then I have read that you presented a dashboard for wards. There must be more to say than fitted in that day.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.d34e00474b3674123f38b44a9855b6fc@home.example>"]');
INSERT INTO "letter" VALUES(6,1,1,'<179588520821.20184.2704651247629751190@home.example>','confirmation','Re: A fellow graduate with a few questions','2026-03-03T08:30:00.000000Z','Hi Jane,

Thank you for making time. I have noted Friday 6 March, 15:00 (London), for 20 minutes, and an invitation for your calendar comes with this mail.

So that you know what I would like to ask:

- What does a normal week look like?
- What should I learn first?

Tell me the number or link you like to use, and I will call you there. If anything comes up, a short word is enough and we will find another time.

Best wishes,
Sam

Sent in a hurry.','["<mf.fe2b4d45e6735be0b26a80e5b742a043@home.example>", "<179588520617.20184.14367572699007325755@home.example>", "<179588520622.20184.6915326393712098153@acme.example>", "<mf.e8d5153fd5884a6c49715a515cd0b7e8@home.example>"]');
INSERT INTO "letter" VALUES(7,1,3,'<179588520991.20184.161897412539920591@home.example>','decline-answer','Re: Your work at Stadtwerke: a few questions','2026-03-04T08:30:00.000000Z','Hi Lena,

Thank you for telling me, and for taking the time to write at all. I understand, and I won''t come back to you about this.

I wish you all the best for your work at Stadtwerke.

Best wishes,
Sam

Sent in a hurry.','["<mf.d34e00474b3674123f38b44a9855b6fc@home.example>", "<179588520627.20184.16360623878486967025@home.example>", "<179588520633.20184.4440982487358787933@stadtwerke.example>", "<mf.7c9dfc74fb8b4c6d515ea457f1bd8257@home.example>"]');
INSERT INTO "letter" VALUES(8,1,1,'<179588521203.20184.431818215838020126@home.example>','reminder','Re: A fellow graduate with a few questions','2026-03-06T08:30:00.000000Z','Hi Jane,

I look forward to our conversation: Friday 6 March, 15:00 (London). I will be on time, and 20 minutes are plenty.

If something has come up, a short word is enough and we will find another time.

Best wishes,
Sam

Sent in a hurry.','["<mf.fe2b4d45e6735be0b26a80e5b742a043@home.example>", "<179588520617.20184.14367572699007325755@home.example>", "<179588520622.20184.6915326393712098153@acme.example>", "<mf.e8d5153fd5884a6c49715a515cd0b7e8@home.example>", "<179588520821.20184.2704651247629751190@home.example>", "<179588520826.20184.1740775370388141723@acme.example>", "<mf.bc8d6bd5ff2e0a8cdb06aaacbb70a714@home.example>"]');
INSERT INTO "letter" VALUES(9,1,1,'<179588521462.20184.10467862183450022641@home.example>','thank-you','Re: A fellow graduate with a few questions','2026-03-07T17:00:00.000000Z','Hi Jane,

Thank you for the conversation on Friday 6 March, and for speaking so openly. One thing you said has stayed with me: clinicians trust a chart only if they see where a number comes from.

I have taken your advice with me as well: start with one ward and one question. I will tell you what comes of it.

Best wishes,
Sam

Sent in a hurry.','["<mf.fe2b4d45e6735be0b26a80e5b742a043@home.example>", "<179588520617.20184.14367572699007325755@home.example>", "<179588520622.20184.6915326393712098153@acme.example>", "<mf.e8d5153fd5884a6c49715a515cd0b7e8@home.example>", "<179588520821.20184.2704651247629751190@home.example>", "<179588520826.20184.1740775370388141723@acme.example>", "<mf.bc8d6bd5ff2e0a8cdb06aaacbb70a714@home.example>", "<179588521203.20184.431818215838020126@home.example>", "<mf.72fe0dbf8ac4ea2f91add50332265801@home.example>"]');
INSERT INTO "letter" VALUES(10,1,2,'<179588521815.20184.17436577773551051728@home.example>','nudge','Re: Your work at Bluebird: a few questions','2026-03-11T17:00:00.000000Z','Dear Omar Haddad,

I know how quickly a letter slips down the page, so I am putting mine on top once more: I would still like to learn from you how hospitals put their data to use.

Would 20 minutes be possible some time this month? Any time that suits your calendar suits me. And if now is not the moment, that is quite all right; I won''t write about it again.

Kind regards,
Sam Rivera

Sent in a hurry.','["<mf.a271115841d1f3e940c6342e9dd45642@home.example>", "<179588520622.20184.6414825115252980613@home.example>", "<mf.45e85d1545949387ba8e7eaed226b98a@home.example>"]');
INSERT INTO "letter" VALUES(12,1,2,'<179588522062.20184.16075033899739688763@home.example>','decline-answer','Re: Your work at Bluebird: a few questions','2026-03-13T17:00:00.000000Z','Hi Omar,

Thank you for telling me, and for taking the time to write at all. I understand, and I won''t come back to you about this.

I wish you all the best for your work at Bluebird.

Best wishes,
Sam

Sent in a hurry.','["<mf.a271115841d1f3e940c6342e9dd45642@home.example>", "<179588520622.20184.6414825115252980613@home.example>", "<mf.45e85d1545949387ba8e7eaed226b98a@home.example>", "<179588521815.20184.17436577773551051728@home.example>", "<179588521821.20184.14681693828376590270@bluebird.example>", "<mf.2cf9417efb1f1c4524d1191d42b2860f@home.example>"]');
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
INSERT INTO "mail" VALUES(2,1,'<179588520617.20184.14367572699007325755@home.example>','f0814de89477a799545b631f12300fcd0531e1fe62629d4c882e3afc57f23fe1','sent','Sent',1939836142,101,'Sam Rivera <sam@home.example>','A fellow graduate with a few questions','2026-03-02T08:30:00.000000Z','["<mf.fe2b4d45e6735be0b26a80e5b742a043@home.example>"]','','["mark: fe2b4d45"]','[]','df7496b5512cf94ac9149e1cba2b49af07bcef62f161bab92b717b7638c2fc8c','id:Mdeddd164f8a27b402002e926269da469',813,'Mon, 02 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(3,1,'<179588520622.20184.6414825115252980613@home.example>','4e3b1b7b57f08acfa04c469f492a60565f4afcc6fc34c9dbee0b79ae1a0b571d','sent','Sent',1939836142,102,'Sam Rivera <sam@home.example>','Your work at Bluebird: a few questions','2026-03-02T08:30:00.000000Z','["<mf.a271115841d1f3e940c6342e9dd45642@home.example>"]','','["mark: a2711158"]','[]','6e684e2bee992fa164cb0c6f307db3855d51e254ad251d5242f185ea7cd3eac5','id:M18364ee0a32c3f5ae25ba599349aae19',878,'Mon, 02 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(4,1,'<179588520627.20184.16360623878486967025@home.example>','bcbd7bb6092904a6c78a8f9b8757f40e17582839496899eb2e42f032b8dd9a21','sent','Sent',1939836142,103,'Sam Rivera <sam@home.example>','Your work at Stadtwerke: a few questions','2026-03-02T08:30:00.000000Z','["<mf.d34e00474b3674123f38b44a9855b6fc@home.example>"]','','["mark: d34e0047"]','[]','0463d0251256565b114d80698fee445b175028bd24ad1838972910b27806a797','id:M8723cddf8f103588f675d073cad3fd8d',869,'Mon, 02 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(8,1,'<179588520622.20184.6915326393712098153@acme.example>','a3cf8f79f678f487eb76c9db3491ed9501883be365d96eea1bbdf89d601bfa47','inbox','INBOX',1939860392,103,'Jane Doe <jane.doe@acme.example>','Re: A fellow graduate with a few questions','2026-03-03T08:30:00.000000Z','["<mf.fe2b4d45e6735be0b26a80e5b742a043@home.example>", "<179588520617.20184.14367572699007325755@home.example>", "<179588520617.20184.14367572699007325755@home.example>"]','{"answers": ["times", "yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": null, "kind": "exact", "offered": true, "text": "Friday, 06 March at 15:00", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Hi Sam,\n\nHappy to. How about Friday, 06 March at 15:00? Twenty minutes is fine.\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "times, offers a time", "words": "Friday, 06 March at 15:00"}, {"weight": "strong", "rule": "yes, offers a time", "words": "Friday, 06 March at 15:00"}]}','["in-reply-to: <179588520617.20184.14367572699007325755@home.example>", "references: <179588520617.20184.14367572699007325755@home.example>"]','[]','111203b4c9280a82b9fc0da32279aef8423efb33f3d27f976ee54e1db0d57464','id:M8d16a0474e9cc23c81c9bfb946ba3530',1149,'Tue, 03 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(9,1,'<179588520821.20184.2704651247629751190@home.example>','c573948d012c3461a33ad2a93ad502407eb9ac5d5c3915bc6328259219a68c45','sent','Sent',1939836142,106,'Sam Rivera <sam@home.example>','Re: A fellow graduate with a few questions','2026-03-03T08:30:00.000000Z','["<mf.fe2b4d45e6735be0b26a80e5b742a043@home.example>", "<179588520617.20184.14367572699007325755@home.example>", "<179588520622.20184.6915326393712098153@acme.example>", "<mf.e8d5153fd5884a6c49715a515cd0b7e8@home.example>", "<179588520622.20184.6915326393712098153@acme.example>"]','','["mark: e8d5153f"]','[]','09551a44495d78fc995d60fd90996ce9a75d1dfa84b6ea8d3411ca6e342ab08f','id:M10dddc894fb34452825e7e053b531da7',1089,'Tue, 03 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(10,1,'<179588520826.20184.1740775370388141723@acme.example>','a35522770a4a92d268b3456fe595dc99f707dc5d701c70c2350ca970f73ce6a4','inbox','INBOX',1939860392,104,'Jane Doe <jane.doe@acme.example>','Re: A fellow graduate with a few questions','2026-03-03T13:18:00.000000Z','["<mf.fe2b4d45e6735be0b26a80e5b742a043@home.example>", "<179588520617.20184.14367572699007325755@home.example>", "<179588520622.20184.6915326393712098153@acme.example>", "<mf.e8d5153fd5884a6c49715a515cd0b7e8@home.example>", "<179588520821.20184.2704651247629751190@home.example>", "<179588520821.20184.2704651247629751190@home.example>"]','{"answers": ["yes"], "slots": [{"start": "2026-03-06T15:00:00+00:00", "end": "2026-03-06T15:20:00+00:00", "kind": "exact", "offered": true, "text": "Friday 6 March, 15:00 (London)", "sure": true}], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Looking forward to it!\n\nJane", "signature": "", "evidence": [{"weight": "strong", "rule": "yes, takes a time the owner offered", "words": "Friday 6 March, 15:00 (London)"}]}','["in-reply-to: <179588520821.20184.2704651247629751190@home.example>", "references: <179588520617.20184.14367572699007325755@home.example>"]','[]','b2b170d8dcc58dfa18d51d3159d19a0c35003993cb11991b53b363ab7797a911','id:Mcf5b4c5a1ea7ed845b6cc3de512c2432',1304,'Tue, 03 Mar 2026 13:18:00 +0000',0);
INSERT INTO "mail" VALUES(11,1,'<179588520633.20184.4440982487358787933@stadtwerke.example>','4a4ca7d6bf70b04fef959a2e7d3f0cd1998f1c4ba7c0ce67accfc896d0e182f1','inbox','INBOX',1939860392,105,'Lena Vogt <lena.vogt@stadtwerke.example>','Re: Your work at Stadtwerke: a few questions','2026-03-04T08:30:00.000000Z','["<mf.d34e00474b3674123f38b44a9855b6fc@home.example>", "<179588520627.20184.16360623878486967025@home.example>", "<179588520627.20184.16360623878486967025@home.example>"]','{"answers": ["no"], "slots": [], "away_until": null, "delegate": null, "people": [], "lead": false, "new_text": "Dear Sam,\n\nThank you for writing, but I''m afraid I have to decline. I wish you well with your plans.\n\nBest wishes,\nLena", "signature": "", "evidence": [{"weight": "strong", "rule": "no, refusal", "words": "have to decline"}]}','["in-reply-to: <179588520627.20184.16360623878486967025@home.example>", "references: <179588520627.20184.16360623878486967025@home.example>"]','[]','dca1573dc2e9fd94a27fd3aba08496d6e325e30e75d2c9cc997544cd4ea9441c','id:Mdacb0ac4667c3bb7c015bfb686e4e2fb',1252,'Wed, 04 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(12,1,'<179588520991.20184.161897412539920591@home.example>','82248e65ed69a29c5e70c8bd76315ac90043051d77738da423d8fc1a9592310c','sent','Sent',1939836142,107,'Sam Rivera <sam@home.example>','Re: Your work at Stadtwerke: a few questions','2026-03-04T08:30:00.000000Z','["<mf.d34e00474b3674123f38b44a9855b6fc@home.example>", "<179588520627.20184.16360623878486967025@home.example>", "<179588520633.20184.4440982487358787933@stadtwerke.example>", "<mf.7c9dfc74fb8b4c6d515ea457f1bd8257@home.example>", "<179588520633.20184.4440982487358787933@stadtwerke.example>"]','','["mark: 7c9dfc74"]','[]','22e13377d1280e1c4d63f73da4f620fd5644a607184ae71b58eeefcad6911bd1','id:M0a31e1f53ece712bf34440dda7962e5c',876,'Wed, 04 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(14,1,'<179588521203.20184.431818215838020126@home.example>','94f613bbfdb4382eb8167dd42c5395d4fe8e901712bc6df880951732069404f3','sent','Sent',1939836142,108,'Sam Rivera <sam@home.example>','Re: A fellow graduate with a few questions','2026-03-06T08:30:00.000000Z','["<mf.fe2b4d45e6735be0b26a80e5b742a043@home.example>", "<179588520617.20184.14367572699007325755@home.example>", "<179588520622.20184.6915326393712098153@acme.example>", "<mf.e8d5153fd5884a6c49715a515cd0b7e8@home.example>", "<179588520821.20184.2704651247629751190@home.example>", "<179588520826.20184.1740775370388141723@acme.example>", "<mf.bc8d6bd5ff2e0a8cdb06aaacbb70a714@home.example>", "<179588520826.20184.1740775370388141723@acme.example>"]','','["mark: bc8d6bd5"]','[]','a04574a275adba06e743ad6b3effe82fab7b95e5fb9eb420c4bcd9eb54f92af4','id:M4540740fc27d70959a73be90994e7931',1032,'Fri, 06 Mar 2026 08:30:00 +0000',0);
INSERT INTO "mail" VALUES(18,1,'<179588521462.20184.10467862183450022641@home.example>','900d4f24b1747fd74e37ab02d747c92cc584003977ad27b8ed682fc0ff6fed04','sent','Sent',1939836142,110,'Sam Rivera <sam@home.example>','Re: A fellow graduate with a few questions','2026-03-07T17:00:00.000000Z','["<mf.fe2b4d45e6735be0b26a80e5b742a043@home.example>", "<179588520617.20184.14367572699007325755@home.example>", "<179588520622.20184.6915326393712098153@acme.example>", "<mf.e8d5153fd5884a6c49715a515cd0b7e8@home.example>", "<179588520821.20184.2704651247629751190@home.example>", "<179588520826.20184.1740775370388141723@acme.example>", "<mf.bc8d6bd5ff2e0a8cdb06aaacbb70a714@home.example>", "<179588521203.20184.431818215838020126@home.example>", "<mf.72fe0dbf8ac4ea2f91add50332265801@home.example>", "<179588521203.20184.431818215838020126@home.example>"]','','["mark: 72fe0dbf"]','[]','a6061f6e2c29d8a8a1825c6bcabddc2990483d149c1c68f099ef531c499a4b76','id:M198012687627596b13d592fb8a6b5dca',1243,'Sat, 07 Mar 2026 17:00:00 +0000',0);
INSERT INTO "mail" VALUES(20,1,'<179588521815.20184.17436577773551051728@home.example>','8f9a58b3f53da305f6a19dadef3ae6971365f4f577e5f0e6e2be8827990c1e6a','sent','Sent',1939836142,111,'Sam Rivera <sam@home.example>','Re: Your work at Bluebird: a few questions','2026-03-11T17:00:00.000000Z','["<mf.a271115841d1f3e940c6342e9dd45642@home.example>", "<179588520622.20184.6414825115252980613@home.example>", "<mf.45e85d1545949387ba8e7eaed226b98a@home.example>", "<179588520622.20184.6414825115252980613@home.example>"]','','["mark: 45e85d15"]','[]','0bb2d71fa467850ee00f8e018503e4102ed1e096bc6052e46a8d95859f717b39','id:M5882420c3f9644f92f7b7b3b5656dcb8',988,'Wed, 11 Mar 2026 17:00:00 +0000',0);
INSERT INTO "mail" VALUES(22,1,'<179588521821.20184.14681693828376590270@bluebird.example>','64e5b174b85fa588945d4e4bfe5b9ca0661646d779e7075ed0793e07bcbbbeb8','inbox','INBOX',1939860392,110,'Omar Haddad <omar@bluebird.example>','Re: Your work at Bluebird: a few questions','2026-03-13T17:00:00.000000Z','["<mf.a271115841d1f3e940c6342e9dd45642@home.example>", "<179588520622.20184.6414825115252980613@home.example>", "<mf.45e85d1545949387ba8e7eaed226b98a@home.example>", "<179588521815.20184.17436577773551051728@home.example>", "<179588521815.20184.17436577773551051728@home.example>"]','{"answers": ["referral", "no"], "slots": [], "away_until": null, "delegate": null, "people": [{"name": "Priya Shah", "address": "priya.shah@northwind.example"}], "lead": false, "new_text": "Hi Sam,\n\nI have moved on from that field, so I am not the right person. You should talk to Priya Shah (priya.shah@northwind.example), she built the whole team.\n\nOmar", "signature": "", "evidence": [{"weight": "strong", "rule": "referral, names somebody", "words": "Priya Shah"}, {"weight": "strong", "rule": "no, not the right person", "words": "moved on from that field"}]}','["in-reply-to: <179588521815.20184.17436577773551051728@home.example>", "references: <179588520622.20184.6414825115252980613@home.example>"]','[]','26fe9bbab8a3d5d9c5a434fa0617671aed4aff31d087710b88cce9defab3dcd7','id:Md9660a860d7dfb92ba067869e00bb7fe',1341,'Fri, 13 Mar 2026 17:00:00 +0000',0);
INSERT INTO "mail" VALUES(23,1,'<179588522062.20184.16075033899739688763@home.example>','1112964cc1667e030bbcb12bfd3d08d6c4f1c5006efe8947d9dbd36733be054b','sent','Sent',1939836142,113,'Sam Rivera <sam@home.example>','Re: Your work at Bluebird: a few questions','2026-03-13T17:00:00.000000Z','["<mf.a271115841d1f3e940c6342e9dd45642@home.example>", "<179588520622.20184.6414825115252980613@home.example>", "<mf.45e85d1545949387ba8e7eaed226b98a@home.example>", "<179588521815.20184.17436577773551051728@home.example>", "<179588521821.20184.14681693828376590270@bluebird.example>", "<mf.2cf9417efb1f1c4524d1191d42b2860f@home.example>", "<179588521821.20184.14681693828376590270@bluebird.example>"]','','["mark: 2cf9417e"]','[]','565200423c6a3c7934290ff75a6b6c1875017fb0222949f7450738d41b75c774','id:Me0a3f04cb69a8782fbc6214f0a8dc30f',972,'Fri, 13 Mar 2026 17:00:00 +0000',0);
CREATE TABLE "note" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "at" CHAR(27) NOT NULL, "text" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "note" VALUES(1,1,1,'2026-03-07T08:30:00.000000Z','Jane said that clinicians trust a chart only if they see where a number comes from.
Advice: start with one ward and one question.');
CREATE TABLE "outgoing" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "key" VARCHAR(255) NOT NULL, "kind" VARCHAR(255) NOT NULL, "state" VARCHAR(255) NOT NULL, "request_id" INTEGER, "message_id" TEXT NOT NULL, "token" VARCHAR(255) NOT NULL, "recipient" VARCHAR(255) NOT NULL, "subject" TEXT NOT NULL, "text" TEXT NOT NULL, "octets" BLOB NOT NULL, "sha256" VARCHAR(255) NOT NULL, "findings" TEXT NOT NULL, "starts_at" CHAR(27), "due_at" CHAR(27) NOT NULL, "expires_at" CHAR(27), "attempts" INTEGER NOT NULL, "remark" TEXT NOT NULL, "draft_folder" TEXT NOT NULL, "draft_uidvalidity" INTEGER NOT NULL, "draft_uid" INTEGER NOT NULL, "created_at" CHAR(27) NOT NULL, "changed_at" CHAR(27) NOT NULL, "draft_sha256" VARCHAR(255) NOT NULL DEFAULT '', "touched" INTEGER NOT NULL DEFAULT FALSE, "gone_since" CHAR(27), "stale_uidvalidity" INTEGER NOT NULL DEFAULT 0, "stale_uid" INTEGER NOT NULL DEFAULT 0, "stale_sha256" VARCHAR(255) NOT NULL DEFAULT '', "approved_at" CHAR(27), "approved_sha256" VARCHAR(255) NOT NULL DEFAULT '', "claim" VARCHAR(255) NOT NULL DEFAULT '', "left_at" CHAR(27), "deferred_since" CHAR(27), "server_ids" TEXT NOT NULL DEFAULT '[]', "is_told" INTEGER NOT NULL DEFAULT FALSE, "sent_uidvalidity" INTEGER NOT NULL DEFAULT 0, "sent_uid" INTEGER NOT NULL DEFAULT 0, "copy_begun" INTEGER NOT NULL DEFAULT FALSE, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
INSERT INTO "outgoing" VALUES(1,1,'request:1:request:1','request','sent_by_owner',1,'<mf.fe2b4d45e6735be0b26a80e5b742a043@home.example>','fe2b4d45e6735be0b26a80e5b742a043','jane.doe@acme.example','A fellow graduate with a few questions','Dear Jane Doe,

We both studied at Leeds. Today I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

I read that you lead the team that reads hospital data, and would like to hear how you got from there to here.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A20412066656C6C6F772067726164756174652077697468206120666577207175657374696F6E730D0A446174653A204D6F6E2C203032204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E666532623464343565363733356265306232366138306535623734326130343340686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E666532623464343565363733356265306232366138306535623734326130343340686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2066653262346434356536373335626530623236613830653562373432613034330D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D666665326234643435653637333562653062323661383065356237343261303433686F6D6565785F30220D0A0D0A2D2D3D5F6D666665326234643435653637333562653062323661383065356237343261303433686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204A616E6520446F652C0D0A0D0A576520626F74682073747564696564206174204C656564732E20546F646179204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A492072656164207468617420796F75206C65616420746865207465616D207468617420726561647320686F73706974616C20646174612C20616E6420776F756C64206C696B6520746F206865617220686F7720796F7520676F742066726F6D20746865726520746F20686572652E0D0A0D0A576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D666665326234643435653637333562653062323661383065356237343261303433686F6D6565785F300D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204A616E6520446F652C3C2F703E0D0A3C703E576520626F74682073747564696564206174204C656564732E20546F646179204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E492072656164207468617420796F75206C65616420746865207465616D207468617420726561647320686F73706974616C20646174612C20616E6420776F756C64206C696B6520746F206865617220686F7720796F7520676F742066726F6D20746865726520746F20686572652E3C2F703E0D0A3C703E576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D666665326234643435653637333562653062323661383065356237343261303433686F6D6565785F302D2D0D0A','35860acd2b67fdc2287d0774e9abfc6ceacb8cebfc6834802017eb9015771a8e','[]',NULL,'2026-03-02T08:30:00.000000Z',NULL,0,'','Drafts',1939824217,101,'2026-03-02T08:30:00.000000Z','2026-03-02T08:30:00.000000Z','35860acd2b67fdc2287d0774e9abfc6ceacb8cebfc6834802017eb9015771a8e',0,'2026-03-02T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(2,1,'request:2:request:1','request','sent_by_owner',2,'<mf.a271115841d1f3e940c6342e9dd45642@home.example>','a271115841d1f3e940c6342e9dd45642','omar@bluebird.example','Your work at Bluebird: a few questions','Dear Omar Haddad,

We have not met; I am writing because I read that you wrote about measuring waiting times. I am a nurse moving into health data, and I am trying to learn how hospitals put their data to use.

How it looks from the inside, at Bluebird, no article tells me; you could.

Would you be willing to talk with me for 20 minutes? Any time that suits your calendar suits me, and if now is not the moment, I understand.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204F6D617220486164646164203C6F6D617240626C7565626972642E6578616D706C653E0D0A5375626A6563743A20596F757220776F726B20617420426C7565626972643A206120666577207175657374696F6E730D0A446174653A204D6F6E2C203032204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E613237313131353834316431663365393430633633343265396464343536343240686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E613237313131353834316431663365393430633633343265396464343536343240686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2061323731313135383431643166336539343063363334326539646434353634320D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D666132373131313538343164316633653934306336333432653964643435363432686F6D6565785F30220D0A0D0A2D2D3D5F6D666132373131313538343164316633653934306336333432653964643435363432686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204F6D6172204861646461642C0D0A0D0A57652068617665206E6F74206D65743B204920616D2077726974696E67206265636175736520492072656164207468617420796F752077726F74652061626F7574206D6561737572696E672077616974696E672074696D65732E204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A486F77206974206C6F6F6B732066726F6D2074686520696E736964652C20617420426C7565626972642C206E6F2061727469636C652074656C6C73206D653B20796F7520636F756C642E0D0A0D0A576F756C6420796F752062652077696C6C696E6720746F2074616C6B2077697468206D6520666F72203230206D696E757465733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652C20616E64206966206E6F77206973206E6F7420746865206D6F6D656E742C204920756E6465727374616E642E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D666132373131313538343164316633653934306336333432653964643435363432686F6D6565785F300D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204F6D6172204861646461642C3C2F703E0D0A3C703E57652068617665206E6F74206D65743B204920616D2077726974696E67206265636175736520492072656164207468617420796F752077726F74652061626F7574206D6561737572696E672077616974696E672074696D65732E204920616D2061206E75727365206D6F76696E6720696E746F206865616C746820646174612C20616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E486F77206974206C6F6F6B732066726F6D2074686520696E736964652C20617420426C7565626972642C206E6F2061727469636C652074656C6C73206D653B20796F7520636F756C642E3C2F703E0D0A3C703E576F756C6420796F752062652077696C6C696E6720746F2074616C6B2077697468206D6520666F72203230206D696E757465733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652C20616E64206966206E6F77206973206E6F7420746865206D6F6D656E742C204920756E6465727374616E642E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D666132373131313538343164316633653934306336333432653964643435363432686F6D6565785F302D2D0D0A','73e5bcf304f854ba849360fb669ea29e59364af074e8272912b048051496d09b','["hint: 75 words are enough for most requests.", "hint: Let more of it be about them."]',NULL,'2026-03-02T08:30:00.000000Z',NULL,0,'','Drafts',1939824217,102,'2026-03-02T08:30:00.000000Z','2026-03-02T08:30:00.000000Z','73e5bcf304f854ba849360fb669ea29e59364af074e8272912b048051496d09b',0,'2026-03-02T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(3,1,'request:3:request:1','request','sent_by_owner',3,'<mf.d34e00474b3674123f38b44a9855b6fc@home.example>','d34e00474b3674123f38b44a9855b6fc','lena.vogt@stadtwerke.example','Your work at Stadtwerke: a few questions','Dear Lena Vogt,

We met at the health data days in Berlin. It has stayed with me, because I am a nurse moving into health data and I am trying to learn how hospitals put their data to use.

Since then I have read that you presented a dashboard for wards. There must be more to say than fitted in that day.

Would you have 20 minutes for a call in the next few weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204C656E6120566F6774203C6C656E612E766F67744073746164747765726B652E6578616D706C653E0D0A5375626A6563743A20596F757220776F726B2061742053746164747765726B653A206120666577207175657374696F6E730D0A446174653A204D6F6E2C203032204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E643334653030343734623336373431323366333862343461393835356236666340686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E643334653030343734623336373431323366333862343461393835356236666340686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2064333465303034373462333637343132336633386234346139383535623666630D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D666433346530303437346233363734313233663338623434613938353562366663686F6D6565785F30220D0A0D0A2D2D3D5F6D666433346530303437346233363734313233663338623434613938353562366663686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204C656E6120566F67742C0D0A0D0A5765206D657420617420746865206865616C74682064617461206461797320696E204265726C696E2E20497420686173207374617965642077697468206D652C2062656361757365204920616D2061206E75727365206D6F76696E6720696E746F206865616C7468206461746120616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A53696E6365207468656E204920686176652072656164207468617420796F752070726573656E74656420612064617368626F61726420666F722077617264732E205468657265206D757374206265206D6F726520746F20736179207468616E2066697474656420696E2074686174206461792E0D0A0D0A576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D666433346530303437346233363734313233663338623434613938353562366663686F6D6565785F300D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204C656E6120566F67742C3C2F703E0D0A3C703E5765206D657420617420746865206865616C74682064617461206461797320696E204265726C696E2E20497420686173207374617965642077697468206D652C2062656361757365204920616D2061206E75727365206D6F76696E6720696E746F206865616C7468206461746120616E64204920616D20747279696E6720746F206C6561726E20686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E53696E6365207468656E204920686176652072656164207468617420796F752070726573656E74656420612064617368626F61726420666F722077617264732E205468657265206D757374206265206D6F726520746F20736179207468616E2066697474656420696E2074686174206461792E3C2F703E0D0A3C703E576F756C6420796F752068617665203230206D696E7574657320666F7220612063616C6C20696E20746865206E65787420666577207765656B733F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D666433346530303437346233363734313233663338623434613938353562366663686F6D6565785F302D2D0D0A','17cae9847ade5f47c9160a2030d9fc46236e29c697cca502c7e04b0d780911e0','["hint: 75 words are enough for most requests.", "hint: Let more of it be about them."]',NULL,'2026-03-02T08:30:00.000000Z',NULL,0,'','Drafts',1939824217,103,'2026-03-02T08:30:00.000000Z','2026-03-02T08:30:00.000000Z','17cae9847ade5f47c9160a2030d9fc46236e29c697cca502c7e04b0d780911e0',0,'2026-03-02T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(7,1,'request:1:confirmation:2026-03-06T15:00:00+00:00','confirmation','sent_by_owner',1,'<mf.e8d5153fd5884a6c49715a515cd0b7e8@home.example>','e8d5153fd5884a6c49715a515cd0b7e8','jane.doe@acme.example','Re: A fellow graduate with a few questions','Hi Jane,

Thank you for making time. I have noted Friday 6 March, 15:00 (London), for 20 minutes, and an invitation for your calendar comes with this mail.

So that you know what I would like to ask:

- What does a normal week look like?
- What should I learn first?

Tell me the number or link you like to use, and I will call you there. If anything comes up, a short word is enough and we will find another time.

Best wishes,
Sam
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]','2026-03-06T15:00:00.000000Z','2026-03-03T08:30:00.000000Z',NULL,0,'','Drafts',1939824217,106,'2026-03-03T08:30:00.000000Z','2026-03-03T08:30:00.000000Z','026409f3eb73fc383919286454ac1ba4f2f4653cb2ff126c8e382db3a1a6979c',0,'2026-03-03T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(8,1,'request:3:decline-answer:1','decline-answer','sent_by_owner',3,'<mf.7c9dfc74fb8b4c6d515ea457f1bd8257@home.example>','7c9dfc74fb8b4c6d515ea457f1bd8257','lena.vogt@stadtwerke.example','Re: Your work at Stadtwerke: a few questions','Hi Lena,

Thank you for telling me, and for taking the time to write at all. I understand, and I won''t come back to you about this.

I wish you all the best for your work at Stadtwerke.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204C656E6120566F6774203C6C656E612E766F67744073746164747765726B652E6578616D706C653E0D0A5375626A6563743A2052653A20596F757220776F726B2061742053746164747765726B653A206120666577207175657374696F6E730D0A446174653A205765642C203034204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E376339646663373466623862346336643531356561343537663162643832353740686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393538383532303633332E32303138342E343434303938323438373335383738373933334073746164747765726B652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E643334653030343734623336373431323366333862343461393835356236666340686F6D652E6578616D706C653E0D0A203C3137393538383532303632372E32303138342E313633363036323338373834383639363730323540686F6D652E6578616D706C653E0D0A203C3137393538383532303633332E32303138342E343434303938323438373335383738373933334073746164747765726B652E6578616D706C653E0D0A203C6D662E376339646663373466623862346336643531356561343537663162643832353740686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2037633964666337346662386234633664353135656134353766316264383235370D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663763396466633734666238623463366435313565613435376631626438323537686F6D6565785F30220D0A0D0A2D2D3D5F6D663763396466633734666238623463366435313565613435376631626438323537686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204C656E612C0D0A0D0A5468616E6B20796F7520666F722074656C6C696E67206D652C20616E6420666F722074616B696E67207468652074696D6520746F20777269746520617420616C6C2E204920756E6465727374616E642C20616E64204920776F6E277420636F6D65206261636B20746F20796F752061626F757420746869732E0D0A0D0A49207769736820796F7520616C6C20746865206265737420666F7220796F757220776F726B2061742053746164747765726B652E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D663763396466633734666238623463366435313565613435376631626438323537686F6D6565785F300D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204C656E612C3C2F703E0D0A3C703E5468616E6B20796F7520666F722074656C6C696E67206D652C20616E6420666F722074616B696E67207468652074696D6520746F20777269746520617420616C6C2E204920756E6465727374616E642C20616E64204920776F6E26237832373B7420636F6D65206261636B20746F20796F752061626F757420746869732E3C2F703E0D0A3C703E49207769736820796F7520616C6C20746865206265737420666F7220796F757220776F726B2061742053746164747765726B652E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663763396466633734666238623463366435313565613435376631626438323537686F6D6565785F302D2D0D0A','b002f6361de34b84d65464ee2b17c8e5427067f686820158d1fea3c3845b780e','[]',NULL,'2026-03-04T08:30:00.000000Z',NULL,0,'','Drafts',1939824217,107,'2026-03-04T08:30:00.000000Z','2026-03-04T08:30:00.000000Z','b002f6361de34b84d65464ee2b17c8e5427067f686820158d1fea3c3845b780e',0,'2026-03-04T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(9,1,'request:1:brief:2026-03-06T15:00:00+00:00','brief','filed',1,'<mf.8d99da70d159fe2b99b3a0a98e7bbc22@home.example>','8d99da70d159fe2b99b3a0a98e7bbc22','sam@home.example','Tomorrow: your talk with Jane Doe','You talk with Jane Doe on Friday, 6 March, 15:00 (Europe/London).

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
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]',NULL,'2026-03-05T17:00:00.000000Z',NULL,0,'2.0.0 taken','',0,0,'2026-03-05T17:00:00.000000Z','2026-03-06T08:30:00.000000Z','',0,NULL,0,0,'',NULL,'00eee8537a9fc2db04563906bc46997a9e66b2a86770328697ca7e1c58aec9b7','955804cb42bcc94b9c4b6d5defbac829','2026-03-05T17:00:00.000000Z',NULL,'[]',1,1939836142,107,0);
INSERT INTO "outgoing" VALUES(10,1,'request:1:reminder:2026-03-06T15:00:00+00:00','reminder','sent_by_owner',1,'<mf.bc8d6bd5ff2e0a8cdb06aaacbb70a714@home.example>','bc8d6bd5ff2e0a8cdb06aaacbb70a714','jane.doe@acme.example','Re: A fellow graduate with a few questions','Hi Jane,

I look forward to our conversation: Friday 6 March, 15:00 (London). I will be on time, and 20 minutes are plenty.

If something has come up, a short word is enough and we will find another time.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A2052653A20412066656C6C6F772067726164756174652077697468206120666577207175657374696F6E730D0A446174653A204672692C203036204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E626338643662643566663265306138636462303661616163626237306137313440686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393538383532303832362E32303138342E313734303737353337303338383134313732334061636D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E666532623464343565363733356265306232366138306535623734326130343340686F6D652E6578616D706C653E0D0A203C3137393538383532303631372E32303138342E313433363735373236393930303733323537353540686F6D652E6578616D706C653E0D0A203C3137393538383532303632322E32303138342E363931353332363339333731323039383135334061636D652E6578616D706C653E0D0A203C6D662E653864353135336664353838346136633439373135613531356364306237653840686F6D652E6578616D706C653E0D0A203C3137393538383532303832312E32303138342E3237303436353132343736323937353131393040686F6D652E6578616D706C653E0D0A203C3137393538383532303832362E32303138342E313734303737353337303338383134313732334061636D652E6578616D706C653E0D0A203C6D662E626338643662643566663265306138636462303661616163626237306137313440686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2062633864366264356666326530613863646230366161616362623730613731340D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D666263386436626435666632653061386364623036616161636262373061373134686F6D6565785F30220D0A0D0A2D2D3D5F6D666263386436626435666632653061386364623036616161636262373061373134686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204A616E652C0D0A0D0A49206C6F6F6B20666F727761726420746F206F757220636F6E766572736174696F6E3A204672696461792036204D617263682C2031353A303020284C6F6E646F6E292E20492077696C6C206265206F6E2074696D652C20616E64203230206D696E757465732061726520706C656E74792E0D0A0D0A496620736F6D657468696E672068617320636F6D652075702C20612073686F727420776F726420697320656E6F75676820616E642077652077696C6C2066696E6420616E6F746865722074696D652E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D666263386436626435666632653061386364623036616161636262373061373134686F6D6565785F300D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204A616E652C3C2F703E0D0A3C703E49206C6F6F6B20666F727761726420746F206F757220636F6E766572736174696F6E3A204672696461792036204D617263682C2031353A303020284C6F6E646F6E292E20492077696C6C206265206F6E2074696D652C20616E64203230206D696E757465732061726520706C656E74792E3C2F703E0D0A3C703E496620736F6D657468696E672068617320636F6D652075702C20612073686F727420776F726420697320656E6F75676820616E642077652077696C6C2066696E6420616E6F746865722074696D652E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D666263386436626435666632653061386364623036616161636262373061373134686F6D6565785F302D2D0D0A','35ac8315ebb310282341a61b42df7f6c2e53ccabec288578b8497e27001d7439','[]','2026-03-06T15:00:00.000000Z','2026-03-06T08:30:00.000000Z',NULL,0,'','Drafts',1939824217,108,'2026-03-06T08:30:00.000000Z','2026-03-06T08:30:00.000000Z','35ac8315ebb310282341a61b42df7f6c2e53ccabec288578b8497e27001d7439',0,'2026-03-06T08:30:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(11,1,'request:1:debrief:2026-03-06T15:00:00+00:00','debrief','filed',1,'<mf.598edc2191a878d322f924fdf8eb625f@home.example>','598edc2191a878d322f924fdf8eb625f','sam@home.example','How did it go with Jane Doe?','How did it go with Jane Doe? Answer this mail with a few lines; that is
all.

WORTH NOTING

 -  Learned: one thing they said that you want to remember
 -  Advice: what they would do in your place
 -  Promised: what you promised, or they did
 -  Names: whom else you should talk to, with an address if you have it

Write as you like; the words before the colons only help to file it. A
thank-you note is drafted from what you write. It should name one thing
they said, and go out within a day. If you did not talk, answer “no”.
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]',NULL,'2026-03-06T17:00:00.000000Z',NULL,0,'2.0.0 taken','',0,0,'2026-03-06T17:00:00.000000Z','2026-03-07T08:30:00.000000Z','',0,NULL,0,0,'',NULL,'13aa4b5ee2ff7e6c5e6a0b17637866b9e81914322b1a3aa2dcfc72f5bf845a97','e368830b28c9c9ff740adf186e095494','2026-03-06T17:00:00.000000Z',NULL,'[]',1,1939836142,108,0);
INSERT INTO "outgoing" VALUES(12,1,'request:1:thank-you:1','thank-you','sent_by_owner',1,'<mf.72fe0dbf8ac4ea2f91add50332265801@home.example>','72fe0dbf8ac4ea2f91add50332265801','jane.doe@acme.example','Re: A fellow graduate with a few questions','Hi Jane,

Thank you for the conversation on Friday 6 March, and for speaking so openly. One thing you said has stayed with me: clinicians trust a chart only if they see where a number comes from.

I have taken your advice with me as well: start with one ward and one question. I will tell you what comes of it.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204A616E6520446F65203C6A616E652E646F654061636D652E6578616D706C653E0D0A5375626A6563743A2052653A20412066656C6C6F772067726164756174652077697468206120666577207175657374696F6E730D0A446174653A205361742C203037204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E373266653064626638616334656132663931616464353033333232363538303140686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393538383532313230332E32303138342E34333138313832313538333830323031323640686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E666532623464343565363733356265306232366138306535623734326130343340686F6D652E6578616D706C653E0D0A203C3137393538383532303631372E32303138342E313433363735373236393930303733323537353540686F6D652E6578616D706C653E0D0A203C3137393538383532303632322E32303138342E363931353332363339333731323039383135334061636D652E6578616D706C653E0D0A203C6D662E653864353135336664353838346136633439373135613531356364306237653840686F6D652E6578616D706C653E0D0A203C3137393538383532303832312E32303138342E3237303436353132343736323937353131393040686F6D652E6578616D706C653E0D0A203C3137393538383532303832362E32303138342E313734303737353337303338383134313732334061636D652E6578616D706C653E0D0A203C6D662E626338643662643566663265306138636462303661616163626237306137313440686F6D652E6578616D706C653E0D0A203C3137393538383532313230332E32303138342E34333138313832313538333830323031323640686F6D652E6578616D706C653E0D0A203C6D662E373266653064626638616334656132663931616464353033333232363538303140686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2037326665306462663861633465613266393161646435303333323236353830310D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663732666530646266386163346561326639316164643530333332323635383031686F6D6565785F30220D0A0D0A2D2D3D5F6D663732666530646266386163346561326639316164643530333332323635383031686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204A616E652C0D0A0D0A5468616E6B20796F7520666F722074686520636F6E766572736174696F6E206F6E204672696461792036204D617263682C20616E6420666F7220737065616B696E6720736F206F70656E6C792E204F6E65207468696E6720796F75207361696420686173207374617965642077697468206D653A20636C696E696369616E732074727573742061206368617274206F6E6C792069662074686579207365652077686572652061206E756D62657220636F6D65732066726F6D2E0D0A0D0A4920686176652074616B656E20796F7572206164766963652077697468206D652061732077656C6C3A2073746172742077697468206F6E65207761726420616E64206F6E65207175657374696F6E2E20492077696C6C2074656C6C20796F75207768617420636F6D6573206F662069742E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D663732666530646266386163346561326639316164643530333332323635383031686F6D6565785F300D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204A616E652C3C2F703E0D0A3C703E5468616E6B20796F7520666F722074686520636F6E766572736174696F6E206F6E204672696461792036204D617263682C20616E6420666F7220737065616B696E6720736F206F70656E6C792E204F6E65207468696E6720796F75207361696420686173207374617965642077697468206D653A20636C696E696369616E732074727573742061206368617274206F6E6C792069662074686579207365652077686572652061206E756D62657220636F6D65732066726F6D2E3C2F703E0D0A3C703E4920686176652074616B656E20796F7572206164766963652077697468206D652061732077656C6C3A2073746172742077697468206F6E65207761726420616E64206F6E65207175657374696F6E2E20492077696C6C2074656C6C20796F75207768617420636F6D6573206F662069742E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663732666530646266386163346561326639316164643530333332323635383031686F6D6565785F302D2D0D0A','e09b2981ea9da35068ed3d8660ca228f07c55b5b96c79b5239e578d2a0ac65ae','[]','2026-03-06T15:00:00.000000Z','2026-03-07T08:30:00.000000Z',NULL,0,'','Drafts',1939824217,109,'2026-03-07T08:30:00.000000Z','2026-03-07T17:00:00.000000Z','e09b2981ea9da35068ed3d8660ca228f07c55b5b96c79b5239e578d2a0ac65ae',0,'2026-03-07T17:00:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(15,1,'request:2:nudge:1','nudge','sent_by_owner',2,'<mf.45e85d1545949387ba8e7eaed226b98a@home.example>','45e85d1545949387ba8e7eaed226b98a','omar@bluebird.example','Re: Your work at Bluebird: a few questions','Dear Omar Haddad,

I know how quickly a letter slips down the page, so I am putting mine on top once more: I would still like to learn from you how hospitals put their data to use.

Would 20 minutes be possible some time this month? Any time that suits your calendar suits me. And if now is not the moment, that is quite all right; I won''t write about it again.

Kind regards,
Sam Rivera
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204F6D617220486164646164203C6F6D617240626C7565626972642E6578616D706C653E0D0A5375626A6563743A2052653A20596F757220776F726B20617420426C7565626972643A206120666577207175657374696F6E730D0A446174653A205765642C203131204D617220323032362030383A33303A3030202B303030300D0A4D6573736167652D49443A203C6D662E343565383564313534353934393338376261386537656165643232366239386140686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393538383532303632322E32303138342E3634313438323531313532353239383036313340686F6D652E6578616D706C653E0D0A5265666572656E6365733A203C6D662E613237313131353834316431663365393430633633343265396464343536343240686F6D652E6578616D706C653E0D0A203C3137393538383532303632322E32303138342E3634313438323531313532353239383036313340686F6D652E6578616D706C653E0D0A203C6D662E343565383564313534353934393338376261386537656165643232366239386140686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2034356538356431353435393439333837626138653765616564323236623938610D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663435653835643135343539343933383762613865376561656432323662393861686F6D6565785F30220D0A0D0A2D2D3D5F6D663435653835643135343539343933383762613865376561656432323662393861686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A44656172204F6D6172204861646461642C0D0A0D0A49206B6E6F7720686F7720717569636B6C792061206C657474657220736C69707320646F776E2074686520706167652C20736F204920616D2070757474696E67206D696E65206F6E20746F70206F6E6365206D6F72653A204920776F756C64207374696C6C206C696B6520746F206C6561726E2066726F6D20796F7520686F7720686F73706974616C7320707574207468656972206461746120746F207573652E0D0A0D0A576F756C64203230206D696E7574657320626520706F737369626C6520736F6D652074696D652074686973206D6F6E74683F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E20416E64206966206E6F77206973206E6F7420746865206D6F6D656E742C207468617420697320717569746520616C6C2072696768743B204920776F6E27742077726974652061626F757420697420616761696E2E0D0A0D0A4B696E6420726567617264732C0D0A53616D205269766572610D0A0D0A2D2D3D5F6D663435653835643135343539343933383762613865376561656432323662393861686F6D6565785F300D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E44656172204F6D6172204861646461642C3C2F703E0D0A3C703E49206B6E6F7720686F7720717569636B6C792061206C657474657220736C69707320646F776E2074686520706167652C20736F204920616D2070757474696E67206D696E65206F6E20746F70206F6E6365206D6F72653A204920776F756C64207374696C6C206C696B6520746F206C6561726E2066726F6D20796F7520686F7720686F73706974616C7320707574207468656972206461746120746F207573652E3C2F703E0D0A3C703E576F756C64203230206D696E7574657320626520706F737369626C6520736F6D652074696D652074686973206D6F6E74683F20416E792074696D65207468617420737569747320796F75722063616C656E646172207375697473206D652E20416E64206966206E6F77206973206E6F7420746865206D6F6D656E742C207468617420697320717569746520616C6C2072696768743B204920776F6E26237832373B742077726974652061626F757420697420616761696E2E3C2F703E0D0A3C703E4B696E6420726567617264732C3C62723E53616D205269766572613C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663435653835643135343539343933383762613865376561656432323662393861686F6D6565785F302D2D0D0A','9f2b416e1eb5c8fa8c63e1be62431ba9c7ef37398bc28a39f6ba4f875675c165','[]',NULL,'2026-03-11T08:30:00.000000Z',NULL,0,'','Drafts',1939824217,110,'2026-03-11T08:30:00.000000Z','2026-03-11T17:00:00.000000Z','9f2b416e1eb5c8fa8c63e1be62431ba9c7ef37398bc28a39f6ba4f875675c165',0,'2026-03-11T17:00:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(17,1,'request:2:decline-answer:1','decline-answer','sent_by_owner',2,'<mf.2cf9417efb1f1c4524d1191d42b2860f@home.example>','2cf9417efb1f1c4524d1191d42b2860f','omar@bluebird.example','Re: Your work at Bluebird: a few questions','Hi Omar,

Thank you for telling me, and for taking the time to write at all. I understand, and I won''t come back to you about this.

I wish you all the best for your work at Bluebird.

Best wishes,
Sam
',X'46726F6D3A2053616D20526976657261203C73616D40686F6D652E6578616D706C653E0D0A546F3A204F6D617220486164646164203C6F6D617240626C7565626972642E6578616D706C653E0D0A5375626A6563743A2052653A20596F757220776F726B20617420426C7565626972643A206120666577207175657374696F6E730D0A446174653A204672692C203133204D617220323032362031373A30303A3030202B303030300D0A4D6573736167652D49443A203C6D662E326366393431376566623166316334353234643131393164343262323836306640686F6D652E6578616D706C653E0D0A496E2D5265706C792D546F3A203C3137393538383532313832312E32303138342E313436383136393338323833373635393032373040626C7565626972642E6578616D706C653E0D0A5265666572656E6365733A203C6D662E613237313131353834316431663365393430633633343265396464343536343240686F6D652E6578616D706C653E0D0A203C3137393538383532303632322E32303138342E3634313438323531313532353239383036313340686F6D652E6578616D706C653E0D0A203C6D662E343565383564313534353934393338376261386537656165643232366239386140686F6D652E6578616D706C653E0D0A203C3137393538383532313831352E32303138342E313734333635373737373335353130353137323840686F6D652E6578616D706C653E0D0A203C3137393538383532313832312E32303138342E313436383136393338323833373635393032373040626C7565626972642E6578616D706C653E0D0A203C6D662E326366393431376566623166316334353234643131393164343262323836306640686F6D652E6578616D706C653E0D0A582D4D61696C666C6F772D49643A2032636639343137656662316631633435323464313139316434326232383630660D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D5F6D663263663934313765666231663163343532346431313931643432623238363066686F6D6565785F30220D0A0D0A2D2D3D5F6D663263663934313765666231663163343532346431313931643432623238363066686F6D6565785F300D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A4869204F6D61722C0D0A0D0A5468616E6B20796F7520666F722074656C6C696E67206D652C20616E6420666F722074616B696E67207468652074696D6520746F20777269746520617420616C6C2E204920756E6465727374616E642C20616E64204920776F6E277420636F6D65206261636B20746F20796F752061626F757420746869732E0D0A0D0A49207769736820796F7520616C6C20746865206265737420666F7220796F757220776F726B20617420426C7565626972642E0D0A0D0A42657374207769736865732C0D0A53616D0D0A0D0A2D2D3D5F6D663263663934313765666231663163343532346431313931643432623238363066686F6D6565785F300D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D22656E223E0D0A3C686561643E3C6D65746120636861727365743D227574662D38223E3C2F686561643E0D0A3C626F64793E0D0A3C703E4869204F6D61722C3C2F703E0D0A3C703E5468616E6B20796F7520666F722074656C6C696E67206D652C20616E6420666F722074616B696E67207468652074696D6520746F20777269746520617420616C6C2E204920756E6465727374616E642C20616E64204920776F6E26237832373B7420636F6D65206261636B20746F20796F752061626F757420746869732E3C2F703E0D0A3C703E49207769736820796F7520616C6C20746865206265737420666F7220796F757220776F726B20617420426C7565626972642E3C2F703E0D0A3C703E42657374207769736865732C3C62723E53616D3C2F703E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D5F6D663263663934313765666231663163343532346431313931643432623238363066686F6D6565785F302D2D0D0A','f537c83507bba7071a441e95d415af9a74f8cb3d45bd0a5a39cc6d208cf28027','[]',NULL,'2026-03-13T17:00:00.000000Z',NULL,0,'','Drafts',1939824217,112,'2026-03-13T17:00:00.000000Z','2026-03-13T17:00:00.000000Z','f537c83507bba7071a441e95d415af9a74f8cb3d45bd0a5a39cc6d208cf28027',0,'2026-03-13T17:00:00.000000Z',0,0,'',NULL,'','',NULL,NULL,'[]',0,0,0,0);
INSERT INTO "outgoing" VALUES(21,1,'digest:2026-W13','digest','filed',NULL,'<mf.3ee9055cd72706da085b7566eef680c9@home.example>','3ee9055cd72706da085b7566eef680c9','sam@home.example','Your interviews, week 13: 2 for you','To do: 1 question to answer, 1 draft to send or drop.

YOURS TO ANSWER

 1. A question from Ines Costa (Vandelay):
    (came Wed 18 Mar, 17:00; answer it in your mail program)
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
 -  all: 4 of 5 answered, half of them within 7 days
 -  cold: 2 of 2 answered, half of them within 14 days
 -  coworker: 0 of 1 answered
 -  alumni: 1 of 1 answered, half of them within 24 h
 -  conference: 1 of 1 answered, half of them within 2 days

Answer this mail to get things done, one order a line: “1 send”,
“2 snooze 2w”, “3 drop”, “4 met” with your notes below. “help” lists
all. You may as well send or delete a draft in your mail program;
mailflow notices.
',X'','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','[]',NULL,'2026-03-23T08:30:00.000000Z',NULL,0,'2.0.0 taken','',0,0,'2026-03-23T08:30:00.000000Z','2026-03-23T17:00:00.000000Z','',0,NULL,0,0,'',NULL,'b47eaff1ebbb653f14e7ea799dd66e4dc7d53d2ec36faf9f0f63c85d497b6ad1','48d386bf53bb1c7b7a3f60393d16dd19','2026-03-23T08:30:00.000000Z',NULL,'[]',1,1939836142,113,0);
CREATE TABLE "owner" ("id" INTEGER NOT NULL PRIMARY KEY, "address" VARCHAR(255) NOT NULL, "name" VARCHAR(255) NOT NULL);
INSERT INTO "owner" VALUES(1,'sam@home.example','Sam Rivera');
CREATE TABLE "promise" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "request_id" INTEGER NOT NULL, "text" TEXT NOT NULL, "at" CHAR(27) NOT NULL, "due_at" CHAR(27) NOT NULL, "mine" INTEGER NOT NULL, "kept_at" CHAR(27), FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("request_id") REFERENCES "request" ("id") ON DELETE CASCADE);
CREATE TABLE "reach" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "server" VARCHAR(255) NOT NULL, "failures" INTEGER NOT NULL, "refusals" INTEGER NOT NULL, "why" TEXT NOT NULL, "since" CHAR(27), "next_at" CHAR(27), "logins" TEXT NOT NULL, "day" VARCHAR(255) NOT NULL, "octets" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE);
CREATE TABLE "request" ("id" INTEGER NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, "contact_id" INTEGER NOT NULL, "aim_id" INTEGER, "stage" VARCHAR(255) NOT NULL, "since" CHAR(27) NOT NULL, "wait_until" CHAR(27), "interview_at" CHAR(27), "interview_minutes" INTEGER NOT NULL, "interview_place" TEXT NOT NULL, "interview_held" INTEGER NOT NULL, "interview_sequence" INTEGER NOT NULL, "created_at" CHAR(27) NOT NULL, "catching_up" INTEGER NOT NULL DEFAULT FALSE, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE, FOREIGN KEY ("contact_id") REFERENCES "contact" ("id") ON DELETE CASCADE, FOREIGN KEY ("aim_id") REFERENCES "aim" ("id") ON DELETE SET NULL);
INSERT INTO "request" VALUES(1,1,1,1,'thanked','2026-03-07T17:00:00.000000Z',NULL,'2026-03-06T15:00:00.000000Z',20,'',1,1,'2026-03-02T08:30:00.000000Z',0);
INSERT INTO "request" VALUES(2,1,2,1,'declined','2026-03-13T17:00:00.000000Z',NULL,NULL,0,'',0,0,'2026-03-02T08:30:00.000000Z',0);
INSERT INTO "request" VALUES(3,1,3,1,'declined','2026-03-04T08:30:00.000000Z',NULL,NULL,0,'',0,0,'2026-03-02T08:30:00.000000Z',0);
CREATE TABLE "schema_migration" ("id" INTEGER NOT NULL PRIMARY KEY, "name" VARCHAR(255) NOT NULL, "applied" DATETIME NOT NULL);
INSERT INTO "schema_migration" VALUES(1,'0001_first','2026-11-28 17:00:04.164680');
INSERT INTO "schema_migration" VALUES(2,'0002_following','2026-11-28 17:00:04.173591');
INSERT INTO "schema_migration" VALUES(3,'0003_outgoing','2026-11-28 17:00:04.189893');
INSERT INTO "schema_migration" VALUES(4,'0005_story','2026-11-28 17:00:04.195589');
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
COMMIT;
