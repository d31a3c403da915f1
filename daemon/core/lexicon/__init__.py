"""Pure. Words and phrases with what they say about a task, as tables, and the look-up that finds them all."""
