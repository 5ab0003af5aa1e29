"""Spark in local mode, which keeps its tables in a folder of the caller's."""

import os
import sys

from pyspark.sql import SparkSession


def start(folder):
    """A session on two cores."""
    # The workers that Spark starts find their modules as this program does.
    os.environ["PYTHONPATH"] = os.pathsep.join(path for path in sys.path if path)
    spark = (
        SparkSession.builder.master("local[2]")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.memory", "3g")
        .config("spark.sql.shuffle.partitions", "4")
        .config("spark.sql.warehouse.dir", f"{folder}/warehouse")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .getOrCreate()
    )
    spark.sparkContext.setLogLevel("ERROR")
    return spark
