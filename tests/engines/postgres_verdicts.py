"""Runs a statement of `nongthon rules sql --dialect postgres` over a survey, in a cluster of its own.

    python3 postgres_verdicts.py STATEMENT SURVEY VERDICTS [COMMUNE]
"""

import csv
import shutil
import sys

import postgres_cluster
from survey_table import NAMES, write_table, write_verdicts


def main(statement, survey, verdicts, commune=""):
    with postgres_cluster.folder() as folder:
        write_table(survey, f"{folder}/table.csv", commune)
        shutil.copy(statement, f"{folder}/statement.sql")
        columns = ", ".join(f"{name} TEXT" for name in NAMES)
        with open(f"{folder}/script.sql", "w", encoding="utf-8") as file:
            file.write(
                f"CREATE TABLE survey ({columns});\n"
                "\\copy survey from 'table.csv' with (format csv)\n"
                "ANALYZE survey;\n"
                "\\i statement.sql\n"
                "\\copy (SELECT * FROM nongthon_verdicts) to 'verdicts.csv' with (format csv)\n"
            )
        postgres_cluster.run_script(folder, "script.sql")
        with open(f"{folder}/verdicts.csv", newline="", encoding="utf-8") as file:
            write_verdicts(csv.reader(file), verdicts)


if __name__ == "__main__":
    main(*sys.argv[1:])
