"""Judges a survey with DuckDB: `duckdb_peer.py SURVEY TARGETS OUTPUT [THREADS]`."""

import sys
from pathlib import Path
from string import Template

import duckdb

survey, targets, output = sys.argv[1:4]
threads = sys.argv[4] if len(sys.argv) > 4 else "2"
query = Template(Path(__file__).with_name("duckdb_peer.sql").read_text("utf-8"))
connection = duckdb.connect()
connection.execute(
    query.substitute(survey=survey, targets=targets, output=output, threads=threads)
)
