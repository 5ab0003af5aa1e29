"""Runs the steps of docs/sql.md for DuckDB as they stand, and reads the Parquet file that they write.

    python3 duckdb_steps.py FOLDER

The folder holds `steps.sql` and what the steps read; what the Parquet file holds is written to
`verdicts.csv`. The package from PyPI has no shell: its `.read` is done here.
"""

import os
import re
import sys

import duckdb
from survey_table import write_verdicts


def main(folder):
    os.chdir(folder)
    connection = duckdb.connect()
    with open("steps.sql", encoding="utf-8") as file:
        steps = file.read()
    for part in re.split(r"^(\.read .*)$", steps, flags=re.MULTILINE):
        if part.startswith(".read "):
            with open(part.removeprefix(".read "), encoding="utf-8") as file:
                part = file.read()
        connection.execute(part)
    rows = duckdb.connect().execute("FROM 'verdicts.parquet'").fetchall()
    write_verdicts(rows, "verdicts.csv")


if __name__ == "__main__":
    main(*sys.argv[1:])
