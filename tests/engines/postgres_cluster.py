"""A cluster of PostgreSQL of its own that nobody else can reach: in a folder that is removed, on a socket
in it.

PostgreSQL refuses to run as root; as root, it is run as the user `postgres`.
"""

import contextlib
import glob
import os
import shutil
import subprocess
import sys
import tempfile

USER = "postgres"


def _program(name):
    """The newest installed one: Debian keeps them out of the path."""
    places = sorted(glob.glob(f"/usr/lib/postgresql/*/bin/{name}"))
    return places[-1] if places else name


def _run(*command, **options):
    """Runs a program, never as root."""
    if os.geteuid() == 0:
        options.update(user=USER, group=USER, extra_groups=[])
    options.setdefault("cwd", "/")
    outcome = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options
    )
    if outcome.returncode != 0:
        sys.exit(f"{command[0]}: {outcome.stdout}")
    return outcome.stdout


@contextlib.contextmanager
def folder():
    """A folder to lay files in that the cluster and its clients are to read."""
    path = tempfile.mkdtemp(prefix="nongthon-postgres-")
    try:
        yield path
    finally:
        shutil.rmtree(path)


def run_script(path, script):
    """Runs a script by `psql`, in a folder of `folder()` and with an empty database in UTF-8."""
    if os.geteuid() == 0:
        for place, folders, files in os.walk(path):
            for name in [place, *(os.path.join(place, it) for it in folders + files)]:
                shutil.chown(name, USER, USER)
    data = f"{path}/data"
    _run(_program("initdb"), "-D", data, "-E", "UTF8", "--locale=C", "-A", "trust", "-U", USER)
    options = f"-c listen_addresses='' -k {path} -c fsync=off -c work_mem=128MB"
    _run(_program("pg_ctl"), "-D", data, "-w", "-l", f"{path}/log", "-o", options, "start")
    try:
        _run(_program("psql"), "-h", path, "-U", USER, "-q", "-v", "ON_ERROR_STOP=1",
             "-d", "postgres", "-f", script, cwd=path)  # fmt: skip
    finally:
        _run(_program("pg_ctl"), "-D", data, "-m", "immediate", "stop")
