"""When to write, how often, and what never. The defaults are product.md's; all in config.

Sources: 3B7 is Steve Dalton's (second contact after 3 business days, nudge after 7, then
silence); one follow-up is Simon Fraser University's advice; thanks within 24 hours are
every career centre's.
"""

from typing import NamedTuple


class Policy(NamedTuple):
    """[policy]. Days are business days in the contact's zone and country unless said."""

    #: days of silence after which a second contact at that organisation is proposed
    second_contact_after: int = 3
    #: days of silence after which a nudge is drafted
    nudge_after: int = 7
    #: days after the last letter, the nudge sent or refused, until the story is silent
    silent_after: int = 7
    #: nudges to one request; 0 for none
    nudges: int = 1
    #: days after an absence's end before the clock goes on
    after_absence: int = 2
    #: letters returned for now within `soft_bounce_days` that stop a request
    soft_bounces: int = 2
    #: calendar days within which they count
    soft_bounce_days: int = 7
    #: calendar days of rest after a "later" that names no time
    later_after: int = 28
    #: minutes asked for in a request, and an interview's length
    minutes: int = 20
    #: hours before an interview that its brief is mailed
    brief_before: int = 24
    #: minutes after an interview's end that the owner is asked how it went
    debrief_after: int = 60
    #: hours before an interview that a line to the contact is drafted; 0 for never
    remind_before: int = 24
    #: hours after the interview that a thank-you note is drafted, notes or not
    thank_you_after: int = 20
    #: hours after the interview that it should be out
    thank_you_due: int = 24
    #: calendar days until a promise without a day is due
    promise_due: int = 14
    #: calendar days after thanks until a story counts as keeping in touch
    settle_after: int = 30
    #: months without real contact before a check-in is drafted; 0 for never
    check_in_months: int = 4
    #: country whose public holidays count where the contact's is unknown (ISO 3166, "DE" or
    #: "DE-BY"); empty: the owner's
    country: str = ""
    #: the zone that counts where the contact's is unknown: the owner's
    zone: str = "UTC"
