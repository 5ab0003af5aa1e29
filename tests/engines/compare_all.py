"""Compares the verdicts of engines with those of nongthon over a made-up country.

    cargo build --release --example generate_survey && cargo build --release
    python3 tests/engines/compare_all.py [--communes 10598] [duckdb] [postgres] [spark]

Needs DuckDB and PySpark from PyPI, and PostgreSQL, as far as they are named. Ends with 1 where anything
differs.
"""

import argparse
import csv
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DAY = "2022-12-31"


def verdicts_of_nongthon(program, survey):
    """The rows as the view has them."""
    command = [program, "assess", survey, "--as-of", DAY, "--numbers", "en", "--verdicts=jsonl"]
    judged = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout
    for line in judged.splitlines():
        row = json.loads(line)
        yield *(row[key] or "" for key in ("commune", "criterion", "code", "verdict")), ""


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--communes", default="10598")
    parser.add_argument("--build", default="release", choices=["release", "debug"])
    parser.add_argument("engines", nargs="*", default=["duckdb", "postgres", "spark"])
    arguments = parser.parse_args()
    program = ROOT / "target" / arguments.build / "nongthon"
    generator = program.parent / "examples" / "generate_survey"
    differs = False
    with tempfile.TemporaryDirectory() as folder:
        survey = f"{folder}/survey.csv"
        subprocess.run([generator, "--communes", arguments.communes, "--shuffled",
                        "--days", DAY, "--output", survey], check=True)  # fmt: skip
        expected = sorted(verdicts_of_nongthon(program, survey))
        for engine in arguments.engines:
            statement = f"{folder}/{engine}.sql"
            subprocess.run([program, "rules", "sql", "--dialect", engine, "--as-of", DAY,
                            "--numbers", "en", "-o", statement], check=True)  # fmt: skip
            found = f"{folder}/{engine}.csv"
            script = Path(__file__).with_name(f"{engine}_verdicts.py")
            started = time.monotonic()
            subprocess.run([sys.executable, script, statement, survey, found], check=True)
            took = time.monotonic() - started
            with open(found, newline="", encoding="utf-8") as file:
                rows = csv.reader(file)
                next(rows)
                own = sorted(tuple(row) for row in rows)
            different = set(expected) ^ set(own)
            print(f"{engine}: {len(expected)} and {len(own)} verdicts, "
                  f"{len(different)} differences, {took:.0f} s", flush=True)  # fmt: skip
            for row in sorted(different)[:10]:
                print("   ", *row)
            differs |= bool(different) or len(expected) != len(own)
    return 1 if differs else 0


if __name__ == "__main__":
    sys.exit(main())
