"""Runs the steps of docs/sql.md for PostgreSQL as they stand, by `psql`.

    python3 postgres_steps.py FOLDER

The folder holds `steps.sql` and what the steps read, and gets what they write.
"""

import shutil
import sys

import postgres_cluster


def main(folder):
    with postgres_cluster.folder() as place:
        shutil.copytree(folder, place, dirs_exist_ok=True)
        postgres_cluster.run_script(place, "steps.sql")
        shutil.copy(f"{place}/verdicts.csv", f"{folder}/verdicts.csv")


if __name__ == "__main__":
    main(*sys.argv[1:])
