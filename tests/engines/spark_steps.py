"""Runs the steps of docs/sql.md for Spark as they stand, and reads the Parquet files that they write.

    python3 spark_steps.py FOLDER

The folder holds `steps.py` and what the steps read; what the Parquet files hold is written to
`verdicts.csv`.
"""

import os
import sys

import spark_session
from survey_table import write_verdicts


def main(folder):
    os.chdir(folder)
    spark = spark_session.start(folder)
    with open("steps.py", encoding="utf-8") as file:
        exec(file.read(), {"spark": spark})
    write_verdicts(spark.read.parquet("verdicts").toLocalIterator(), "verdicts.csv")
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
