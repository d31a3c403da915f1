"""How often tasks are judged as people judge them: labels read, answers compared, results told."""
