"""Runs a statement of `nongthon rules sql --dialect spark` over a survey, by Spark in local mode.

    python3 spark_verdicts.py STATEMENT SURVEY VERDICTS [COMMUNE]
"""

import sys
import tempfile

from pyspark.sql import SparkSession
from survey_table import NAMES, write_table, write_verdicts


def main(statement, survey, verdicts, commune=""):
    with tempfile.TemporaryDirectory() as folder:
        table = f"{folder}/table.csv"
        write_table(survey, table, commune)
        spark = (
            SparkSession.builder.master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "4")
            .config("spark.driver.memory", "3g")
            .getOrCreate()
        )
        spark.sparkContext.setLogLevel("ERROR")
        columns = ", ".join(f"{name} STRING" for name in NAMES)
        rows = spark.read.csv(table, schema=columns, quote='"', escape='"')
        rows.createOrReplaceTempView("survey")
        with open(statement, encoding="utf-8") as file:
            verdicts_of_rules = spark.sql(file.read())
        write_verdicts(verdicts_of_rules.toLocalIterator(), verdicts)
        spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
