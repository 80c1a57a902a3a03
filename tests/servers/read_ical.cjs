// Reads a mail's calendar from standard input with ical.js and prints what it says as JSON.
const ICAL = require(process.argv[2] + "/ical.js/dist/ical.es5.cjs");
const text = require("fs").readFileSync(0, "utf-8");
const calendar = new ICAL.Component(ICAL.parse(text));
const event = calendar.getFirstSubcomponent("vevent");
const attendee = event.getFirstProperty("attendee");
const found = {
  method: calendar.getFirstPropertyValue("method"),
  uid: event.getFirstPropertyValue("uid"),
  sequence: event.getFirstPropertyValue("sequence"),
  start: event.getFirstPropertyValue("dtstart").toJSDate().toISOString(),
  end: event.getFirstPropertyValue("dtend").toJSDate().toISOString(),
  stamp: event.getFirstPropertyValue("dtstamp").toJSDate().toISOString(),
  summary: event.getFirstPropertyValue("summary"),
  location: event.getFirstPropertyValue("location"),
  organizer: event.getFirstPropertyValue("organizer"),
  attendee: attendee.getFirstValue(),
  partstat: attendee.getParameter("partstat"),
  rsvp: attendee.getParameter("rsvp") || null,
};
process.stdout.write(JSON.stringify(found));
