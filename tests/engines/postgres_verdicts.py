"""Runs a statement of `nongthon rules sql --dialect postgres` over a survey, in a cluster of its own that
nobody else can reach: in a folder that is removed, on a socket in it.

    python3 postgres_verdicts.py STATEMENT SURVEY VERDICTS [COMMUNE]

PostgreSQL refuses to run as root; as root, it is run as the user `postgres`.
"""

import csv
import glob
import os
import shutil
import subprocess
import sys
import tempfile

from survey_table import NAMES, write_table, write_verdicts

USER = "postgres"


def program(name):
    """The newest installed one: Debian keeps them out of the path."""
    places = sorted(glob.glob(f"/usr/lib/postgresql/*/bin/{name}"))
    return places[-1] if places else name


def run(*command, **options):
    """Runs a program, never as root."""
    if os.geteuid() == 0:
        options.update(user=USER, group=USER, extra_groups=[])
    outcome = subprocess.run(
        command, cwd="/", stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options
    )
    if outcome.returncode != 0:
        sys.exit(f"{command[0]}: {outcome.stdout}")
    return outcome.stdout


def main(statement, survey, verdicts, commune=""):
    folder = tempfile.mkdtemp(prefix="nongthon-postgres-")
    try:
        table = f"{folder}/table.csv"
        write_table(survey, table, commune)
        shutil.copy(statement, f"{folder}/statement.sql")
        if os.geteuid() == 0:
            for path in [folder, *glob.glob(f"{folder}/*")]:
                shutil.chown(path, USER, USER)
        data = f"{folder}/data"
        run(program("initdb"), "-D", data, "-E", "UTF8", "--locale=C", "-A", "trust", "-U", USER)
        options = f"-c listen_addresses='' -k {folder} -c fsync=off -c work_mem=128MB"
        run(program("pg_ctl"), "-D", data, "-w", "-l", f"{folder}/log", "-o", options, "start")
        try:
            columns = ", ".join(f"{name} TEXT" for name in NAMES)
            out = f"{folder}/verdicts.csv"
            script = f"{folder}/script.sql"
            with open(script, "w", encoding="utf-8") as file:
                file.write(
                    f"CREATE TABLE survey ({columns});\n"
                    f"\\copy survey from '{table}' with (format csv)\n"
                    "ANALYZE survey;\n"
                    f"\\i {folder}/statement.sql\n"
                    f"\\copy (SELECT * FROM nongthon_verdicts) to '{out}' with (format csv)\n"
                )
            run(program("psql"), "-h", folder, "-U", USER, "-q", "-v", "ON_ERROR_STOP=1",
                "-d", "postgres", "-f", script)
            with open(out, newline="", encoding="utf-8") as file:
                write_verdicts(csv.reader(file), verdicts)
        finally:
            run(program("pg_ctl"), "-D", data, "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main(*sys.argv[1:])
