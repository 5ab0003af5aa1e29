"""Runs a statement of `nongthon rules sql --dialect duckdb` over a survey.

    python3 duckdb_verdicts.py STATEMENT SURVEY VERDICTS [COMMUNE]
"""

import sys
import tempfile

import duckdb
from survey_table import NAMES, write_table, write_verdicts


def main(statement, survey, verdicts, commune=""):
    with tempfile.TemporaryDirectory() as folder:
        table = f"{folder}/table.csv"
        write_table(survey, table, commune)
        connection = duckdb.connect()
        columns = ", ".join(f"'{name}': 'VARCHAR'" for name in NAMES)
        connection.execute(
            f"CREATE TABLE survey AS FROM read_csv('{table}', header = false, "
            f"delim = ',', quote = '\"', escape = '\"', columns = {{{columns}}})"
        )
        with open(statement, encoding="utf-8") as file:
            connection.execute(file.read())
        rows = connection.execute("FROM nongthon_verdicts").fetchall()
        write_verdicts(rows, verdicts)


if __name__ == "__main__":
    main(*sys.argv[1:])
