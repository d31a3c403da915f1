"""Pure. All that a receipt and the answers to commands say, in one place, so that it can be changed."""

from __future__ import annotations

FOR = "**For {who}**"
FOR_OWNER = "**For you**"
ASKS = "**Your decision is needed**"
LEFT = "**Left alone:** {why}"

DOES = {
    "do": "to do now",
    "delegate": "handed over",
    "schedule": "to be scheduled",
    "postpone": "for later",
    "ask": "nobody fits yet",
}
QUADRANTS = {
    "Q1": "urgent and important",
    "Q2": "important, not urgent",
    "Q3": "urgent, not important",
    "Q4": "neither urgent nor important",
}

WHY = "Why: {reasons}."
NEXT_BEST = "Next best: {who}."
WILL_CHANGE = "Becomes {quadrant} ({what}) on {when} {because}."
DUE = "it is due on {when}"
OVERDUE = "it was due on {when}"
LITTLE_TIME = "there is little free time left until then"
LONG_UNTOUCHED = "nobody has touched it for long"
STARTS = "it starts later"
OUTCOME = "Result: {text}"
DEADLINE = "Deadline: {text}"
QUESTIONS = "Before this can be handed over well, please answer here or in the description:"
ALL_REASONS = "All reasons:"
ANSWERS = "Your commands:"
ANSWER = "- {said} – {answer}"
FOOTER = "– delegated: answer with /why, /keep, /to NAME, /q1 to /q4, /later DATE, /done, /undo or /unlock"

# --- answers to commands ---------------------------------------------------------------------------------

KEPT = "it stays with you."
GIVEN = "it goes to {who}."
SET = "it is {quadrant} now, {meaning}."
UNDONE = "what I had written here is taken back, and I leave this card alone until /unlock."
EXPLAINED = "see all reasons above."
UNLOCKED = "I decide here by myself again."
LATER = "it comes up again on {when}."
DONE = "it is marked as done."
WHOM = "to whom? For example: /to {example}."
NOBODY = "nobody in the team is called {name}. There are {names}."
SEVERAL = "{name} could be {names}; please write more of the name."
WHEN = "until when? For example: /later Friday, /later 24 March or /later in 2 weeks."
NO_DATE = "I do not understand the date '{text}'. For example: /later Friday or /later 24 March."
PAST = "{when} is past already."
MEANT = "I do not know /{word}; did you mean /{meant}?"
NOT_YOURS = "{who}, only {owner} can tell me what to do here."
