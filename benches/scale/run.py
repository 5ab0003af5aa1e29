"""Judges the communes of a made-up country with nongthon, DuckDB and Polars, side by side.

    pip install -r benches/scale/requirements.txt
    python3 benches/scale/run.py --communes 175439 --shuffled

Each program is a process of its own that reads the same CSV and writes the verdicts to a CSV, with
two threads. They take turns, the file is in the cache, and the medians of wall time, CPU time and
peak memory of the whole process are printed. Then the verdicts are compared row by row; the run
fails where one differs.
"""

import argparse
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent.parent


def main() -> int:
    options = arguments()
    folder = options.folder
    folder.mkdir(parents=True, exist_ok=True)
    if not options.no_build:
        cargo = ["cargo", "build", "--release", "--bins", "--example", "generate_survey"]
        subprocess.run(cargo, cwd=PROJECT, check=True)
    order = "shuffled" if options.shuffled else "sorted"
    survey = folder / f"{options.communes}-{order}.csv"
    targets = folder / "targets.csv"
    generate(survey, targets, options)
    rows = warm(survey)
    print(f"{options.communes} communes, {rows} rows, {order}, {survey.stat().st_size >> 20} MiB")

    programs = commands(survey, targets, folder, options)
    figures = {name: [] for name in programs}
    for _ in range(options.runs):
        for name, command in programs.items():
            figures[name].append(measured(command, options.threads))
    print(f"{'median of ' + str(options.runs):<12} {'wall s':>8} {'CPU s':>8} {'peak MiB':>9}")
    for name, runs in figures.items():
        wall, cpu, peak = (statistics.median(column) for column in zip(*runs))
        print(f"{name:<12} {wall:>8.2f} {cpu:>8.2f} {peak:>9.0f}")

    outputs = [folder / f"{name}.csv" for name in programs]
    comparison = [sys.executable, HERE / "compare.py", *outputs]
    return subprocess.run(comparison, check=False).returncode


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--communes", type=int, default=10_598)
    parser.add_argument("--shuffled", action="store_true", help="scatter each commune's rows")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--only", help="programs, separated by commas")
    parser.add_argument("--no-build", action="store_true", help="take the programs as they are")
    parser.add_argument("--built", type=Path, default=PROJECT / "target/release",
                        help="the folder of the built programs")  # fmt: skip
    parser.add_argument("--folder", type=Path, default=PROJECT / "target/scale",
                        help="where the surveys and results go")  # fmt: skip
    return parser.parse_args()


def generate(survey: Path, targets: Path, options: argparse.Namespace) -> None:
    if survey.exists() and targets.exists():
        return
    command = [options.built / "examples/generate_survey", "--communes", str(options.communes),
               "--output", survey, "--targets", targets]  # fmt: skip
    subprocess.run(command + ["--shuffled"] * options.shuffled, check=True)


def warm(survey: Path) -> int:
    """Reads the file once, so that no program waits for the disk; tells how many rows it has."""
    lines = 0
    with survey.open("rb") as file:
        while block := file.read(1 << 20):
            lines += block.count(b"\n")
    return lines - 1


def commands(survey: Path, targets: Path, folder: Path, options: argparse.Namespace) -> dict:
    def output(name: str) -> Path:
        return folder / f"{name}.csv"

    threads = str(options.threads)
    programs = {
        "nongthon": [options.built / "nongthon", "assess", survey, "--lang", "en",
                     "--csv-dialect", "plain", "--output", output("nongthon")],
        "duckdb": [sys.executable, HERE / "duckdb_peer.py", survey, targets, output("duckdb"),
                   threads],
        "polars": [sys.executable, HERE / "polars_peer.py", survey, targets, output("polars"),
                   threads],
    }  # fmt: skip
    wanted = options.only.split(",") if options.only else list(programs)
    return {name: programs[name] for name in wanted}


def measured(command: list, threads: int) -> tuple[float, float, float]:
    """Seconds on the clock, seconds of work, and peak memory in MiB of a whole process."""
    start = time.perf_counter()
    process = subprocess.Popen(
        [str(part) for part in command],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        preexec_fn=lambda: os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:threads]),
    )
    problems = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command[0]} failed with {process.returncode}:\n{problems.decode()[-2000:]}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


if __name__ == "__main__":
    sys.exit(main())
