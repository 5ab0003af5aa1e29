"""Compares the verdicts that programs have written: `compare.py FIRST OTHER...`.

Columns are taken in the order in which `nongthon assess --verdicts` writes them: province, district,
code of the commune, commune, criterion, code, verdict; verdicts in either language or as JSON names
them, codes with or without what keeps Excel from taking them for numbers.
"""

import sys
from pathlib import Path

import duckdb

NAMES = ["province", "district", "commune_code", "commune", "criterion", "code", "verdict"]
KEYS = ", ".join(NAMES[:-1])
VERDICTS = {
    "Đạt": "met",
    "Chưa đạt": "not_met",
    "Không áp dụng": "not_applicable",
    "Chưa có số liệu": "no_data",
    "Chưa đủ căn cứ": "undecided",
}


def main() -> int:
    first, *others = sys.argv[1:]
    connection = duckdb.connect()
    connection.execute("SET threads = 2")
    load(connection, "one", first)
    differences = 0
    for other in others:
        load(connection, "other", other)
        differing = connection.execute(f"""
            SELECT one.verdict, other.verdict, count(*), any_value(commune), any_value(code)
            FROM one FULL JOIN other USING ({KEYS})
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
    """Reads a file; `="0012"` is a code that Excel is to take for text."""
    text = ", ".join(f"""coalesce(regexp_replace({name}, '^="(.*)"$', '\\1'), '') AS {name}"""
                     for name in NAMES[:-1])  # fmt: skip
    columns = ", ".join(f"{name}: 'VARCHAR'" for name in NAMES)
    words = ", ".join(f"'{word}': '{name}'" for word, name in VERDICTS.items())
    with open(path, encoding="utf-8-sig") as file:
        separator = ";" if ";" in file.readline() else ","
    connection.execute(f"""
        CREATE OR REPLACE TEMP TABLE {table} AS
        SELECT {text}, coalesce((MAP {{{words}}})[verdict], replace(lower(verdict), ' ', '_')) AS verdict
        FROM read_csv('{path}', header = true, delim = '{separator}', quote = '"', escape = '"',
                      auto_detect = false, columns = {{{columns}}})""")


if __name__ == "__main__":
    sys.exit(main())
