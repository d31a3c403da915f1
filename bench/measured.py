"""Run one command as the only child and print what it cost as one line of JSON."""

from __future__ import annotations

import json
import resource
import subprocess
import sys


def main() -> None:
    """Run the command in the arguments; its output is kept out of the way."""
    done = subprocess.run(sys.argv[1:], capture_output=True, text=True)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    try:
        document = json.loads(done.stdout)
        planned = len(document["changes"])
        summary = f"{document['tasks_seen']} tasks, {planned} planned, {document['written']} written"
    except (ValueError, KeyError):
        summary = done.stderr[-500:]
    print(
        json.dumps(
            {
                "cpu": used.ru_utime + used.ru_stime,
                "megabytes": used.ru_maxrss / 1024,
                "exit": done.returncode,
                "summary": summary,
            }
        )
    )


if __name__ == "__main__":
    main()
