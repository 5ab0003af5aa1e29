"""Runs a script of `nongthon rules sql --dialect spark` over a survey, by Spark in local mode.

    python3 spark_verdicts.py SCRIPT SURVEY VERDICTS [COMMUNE]

Ends with 1 where the script leaves anything behind but the verdicts.
"""

import sys
import tempfile

import spark_session
from survey_table import NAMES, write_table, write_verdicts


def main(script, survey, verdicts, commune=""):
    with tempfile.TemporaryDirectory() as folder:
        table = f"{folder}/table.csv"
        write_table(survey, table, commune)
        spark = spark_session.start(folder)
        columns = ", ".join(f"{name} STRING" for name in NAMES)
        rows = spark.read.csv(table, schema=columns, quote='"', escape='"')
        rows.createOrReplaceTempView("survey")
        with open(script, encoding="utf-8") as file:
            for statement in file.read().split(";\n\n"):
                spark.sql(statement)
        write_verdicts(spark.table("nongthon_verdicts").toLocalIterator(), verdicts)
        left = sorted(table.name for table in spark.catalog.listTables())
        spark.stop()
        if left != ["nongthon_verdicts", "survey"]:
            sys.exit(f"left behind: {left}")


if __name__ == "__main__":
    main(*sys.argv[1:])
