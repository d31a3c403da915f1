"""Pure. What goes without saying in each kind of work: the outcome, the usual steps, how success is seen.

It fills a brief only where neither the card nor a standing procedure says anything.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SkillBrief:
    """The defaults of one kind of work."""

    outcome: str
    steps: tuple[str, ...]
    success: str


def _usual(outcome: str, steps: str, success: str) -> SkillBrief:
    return SkillBrief(outcome, tuple(step.strip() for step in steps.split(";")), success)


GENERAL = _usual(
    "The task is done and the card says what came out of it",
    "Read the card to the end; Ask what is unclear in a comment before starting; Do the work;"
    " Write the result on the card",
    "The owner can use the result without asking again",
)

SKILL_BRIEFS: Mapping[str, SkillBrief] = {
    "email": _usual(
        "The message is answered, or passed on with a note",
        "Read the whole thread; Draft the answer from a template where there is one; Have anything about"
        " money or"
        " promises checked; Send it and note it on the card",
        "The person has an answer that needs no further question",
    ),
    "calls": _usual(
        "The person was reached and the answer stands on the card",
        "Note what has to be asked; Call, twice at different hours if nobody answers; Write down what was"
        " said;"
        " Follow up in writing where something was agreed",
        "What was agreed stands on the card, with name and date",
    ),
    "scheduling": _usual(
        "The appointment stands in every calendar concerned",
        "Look for free times in the calendar; Offer two or three times; Confirm one of them; Send the"
        " invitation with"
        " place or link",
        "Everybody has accepted, and it collides with nothing",
    ),
    "meetings": _usual(
        "The meeting is prepared, and its decisions are written down",
        "Collect the topics; Send agenda and papers a day before; Take notes of decisions and who does what;"
        " Send the"
        " minutes",
        "Everybody knows what was decided and who does what by when",
    ),
    "travel": _usual(
        "The journey is booked and the plan is in the calendar",
        "Compare two or three connections; Have the choice confirmed; Book it; Put times, addresses and"
        " booking codes"
        " into the calendar",
        "All bookings are confirmed, within the budget, and one can get everywhere in time",
    ),
    "transcription": _usual(
        "The recording is there as a clean text",
        "Listen to the whole recording once; Type it up; Mark what cannot be understood with its time; Check"
        " names"
        " and numbers",
        "The text can be used as it is; every doubtful spot is marked",
    ),
    "reminders": _usual(
        "The person was reminded, and their answer is known",
        "Check whether it has been done meanwhile; Remind them in a friendly way; Note the answer and the"
        " next date",
        "It is done, or there is a new date",
    ),
    "filing": _usual(
        "Every paper is in its place and can be found",
        "Name the files by date and content; Put them into the right folder; Remove doubles; Note what is"
        " missing",
        "Anybody finds a paper within a minute",
    ),
    "data_entry": _usual(
        "All data stand in the system, complete and right",
        "Look through the material and ask what is unclear; Enter it; Check totals or every tenth entry;"
        " Mark what"
        " could not be read",
        "The number of entries is right and a random check finds no mistake",
    ),
    "reports": _usual(
        "The report is ready to be read",
        "Fetch the figures from their source; Check them against the last report; Write down what stands"
        " out; Send it",
        "The figures agree with their source and the three main points stand at the top",
    ),
    "crm": _usual(
        "The contacts are complete and up to date",
        "Look for doubles; Bring names, addresses and status up to date; Note the next step for each contact",
        "Every contact has an owner, a status and a next step",
    ),
    "research": _usual(
        "The question is answered, with sources",
        "Write down the question and what decides; Look at several sources; Put the findings side by side;"
        " Recommend"
        " one and say why",
        "The owner can decide from one page, and every fact has its source",
    ),
    "market_research": _usual(
        "The market question is answered, with figures and sources",
        "Write down the question; Pick the competitors or figures to look at; Put them side by side; Say"
        " what follows",
        "One page with a table, sources and a conclusion",
    ),
    "bookkeeping": _usual(
        "Everything is booked or invoiced, and the papers are filed",
        "Gather the papers; Check amounts, tax and addresses; Book or send them; File them and note what is"
        " open",
        "The sums agree and nothing is left open without a note",
    ),
    "support": _usual(
        "The customer's matter is solved, or clearly on its way",
        "Read the history; Answer with what can be done and by when; Solve it or pass it on; Close it with a"
        " note",
        "The customer has confirmed it, or knows the date of the next news",
    ),
    "sales": _usual(
        "The contacts were approached and their answers are noted",
        "Check who has been approached already; Write to each one personally; Note answers and next dates;"
        " Pass on"
        " whoever is interested",
        "Every contact has a noted answer or a next date",
    ),
    "social": _usual(
        "The posts are planned or published",
        "Gather pictures and facts; Write the texts in our tone; Have them approved; Publish or schedule"
        " them, and"
        " answer comments",
        "The posts are out at the right time, without mistakes, and with a picture",
    ),
    "newsletter": _usual(
        "The newsletter is out to the right readers",
        "Gather the topics; Write texts and subject line; Send a test to the owner; Send it and note opens"
        " and clicks",
        "Approved before it went out; every link works",
    ),
    "content": _usual(
        "The text is ready to be published",
        "Note readers, message and length; Write an outline; Write the text; Check facts and spelling; Hand"
        " it in for"
        " approval",
        "It can be published without changes",
    ),
    "design": _usual(
        "The design is there in the sizes needed",
        "Gather texts, logo and colours; Make two drafts; Have one chosen; Deliver the final files and the"
        " open one",
        "Approved, in the right format, and every text on it is right",
    ),
    "media": _usual(
        "The recording is edited and ready to be published",
        "Look through the material; Cut a first version; Have it approved; Export it in the formats needed",
        "Approved, right length, sound and picture are clean",
    ),
    "seo": _usual(
        "The pages are improved for the search words",
        "Look how the pages stand now; Choose the words; Change titles, texts and links; Note the positions"
        " for later",
        "All pages are changed and the starting positions are noted",
    ),
    "website": _usual(
        "The change is online and checked",
        "Make a copy or note what was there; Make the change; Look at it on computer and phone; Note it on"
        " the card",
        "It looks right on computer and phone, and nothing else has changed",
    ),
    "software": _usual(
        "The change is made, tested and live",
        "Reproduce it or write down what is wanted; Change it; Test it; Have it reviewed; Bring it live",
        "A test shows it, and nothing else broke",
    ),
    "database": _usual(
        "The data are changed as wanted",
        "Make a backup; Try it on a copy; Change it; Check counts before and after",
        "The counts agree and the backup is kept",
    ),
    "automation": _usual(
        "It runs by itself and says when it fails",
        "Write down trigger and result; Build it; Test it with real cases; Describe where it runs and how to"
        " stop it",
        "It ran three times without help",
    ),
    "it": _usual(
        "The device or account works again",
        "Find out what changed; Secure the data; Solve it; Note cause and solution",
        "The person can work again and has confirmed it",
    ),
    "office": _usual(
        "The office matter is settled",
        "Look what is there; Do or order what is needed; Note costs and dates",
        "Nobody has to think of it again",
    ),
    "household": _usual(
        "It is done at home",
        "Agree on a time; Do it or have it done; Note costs and the next date",
        "Nobody has to think of it again",
    ),
    "repairs": _usual(
        "It is repaired",
        "Describe the damage with photos; Ask two offers where it costs more than a little; Agree on a date;"
        " Look at"
        " the work before paying",
        "It works, and the bill agrees with the offer",
    ),
    "vendors": _usual(
        "The supplier has confirmed price and date",
        "Write down what is needed; Ask two or three offers; Compare price, date and terms; Have it"
        " confirmed in"
        " writing",
        "Price, amount and date stand in writing",
    ),
    "shopping": _usual(
        "It is bought, within the budget",
        "Check what is there already; Compare price and delivery; Order it; Check what arrives and file the"
        " receipt",
        "It is there in time, as ordered",
    ),
    "errands": _usual(
        "The errand is done",
        "Check opening hours and what to bring; Go; File receipts and note the result",
        "It is done, and the receipt is filed",
    ),
    "shipping": _usual(
        "The parcel is on its way, with tracking",
        "Check the address; Pack it; Choose a tracked service; Note the tracking number and tell the"
        " recipient",
        "The recipient knows when it comes; the number stands on the card",
    ),
    "events": _usual(
        "The event is planned and everybody knows their part",
        "Fix day, place, number of guests and budget; Ask offers; Book; Write the run sheet; Confirm"
        " everything a"
        " week before",
        "Everything is confirmed in writing and within the budget",
    ),
    "hr": _usual(
        "The matter is settled and filed",
        "Gather the papers; Check dates and duties; Do it; File it where only those concerned can see it",
        "Dates are kept, and nobody else can see it",
    ),
    "legal": _usual(
        "The papers are complete and in time",
        "Gather the papers; Check dates and names; Have them looked at by whoever decides; Hand them in and"
        " file the"
        " proof",
        "Handed in before the date, with proof",
    ),
}
"""By kind of work."""
