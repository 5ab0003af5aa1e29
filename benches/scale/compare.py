"""Compares the verdicts that programs have written: `compare.py FIRST OTHER...`.

The columns are found by name: `commune`, `criterion`, `code`, `verdict`, in words or in the names
that JSON uses. Where the first file is nongthon's list of indicators, which has no rows for criteria
and communes, those of the others are left aside.
"""

import sys
from pathlib import Path

import duckdb

COLUMNS = """commune, coalesce(criterion, '') AS criterion, coalesce(code, '') AS code,
    replace(lower(verdict), ' ', '_') AS verdict"""


def main() -> int:
    first, *others = sys.argv[1:]
    connection = duckdb.connect()
    connection.execute("SET threads = 2")
    load(connection, "one", first)
    whole = connection.execute("SELECT count(*) FROM one WHERE code = ''").fetchone()[0] > 0
    differences = 0
    for other in others:
        load(connection, "other", other)
        if not whole:
            connection.execute("DELETE FROM other WHERE code = ''")
        differing = connection.execute("""
            SELECT one.verdict, other.verdict, count(*), any_value(commune), any_value(code)
            FROM one FULL JOIN other USING (commune, criterion, code)
            WHERE one.verdict IS DISTINCT FROM other.verdict GROUP BY ALL""").fetchall()
        count = sum(row[2] for row in differing)
        rows, again = connection.execute(
            "SELECT (SELECT count(*) FROM one), (SELECT count(*) FROM other)").fetchone()
        print(f"{Path(first).stem} and {Path(other).stem}: {rows} and {again} verdicts,"
              f" {count} differences")  # fmt: skip
        for row in differing[:10]:
            print("   ", *row)
        differences += count + abs(rows - again)
    return 1 if differences else 0


def load(connection: duckdb.DuckDBPyConnection, table: str, path: str) -> None:
    connection.execute(f"""
        CREATE OR REPLACE TEMP TABLE {table} AS
        SELECT {COLUMNS} FROM read_csv('{path}', header = true, all_varchar = true,
                                       normalize_names = true)""")


if __name__ == "__main__":
    sys.exit(main())
