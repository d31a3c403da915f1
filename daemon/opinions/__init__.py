"""Second opinions on the words of tasks the judgement is unsure of: who is asked, when, and what is kept."""
