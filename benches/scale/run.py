"""Judges the communes of a made-up country with nongthon, DuckDB and Polars, side by side.

    pip install -r benches/scale/requirements.txt
    python3 benches/scale/run.py

Each program is a process of its own that reads the same CSV and writes the verdicts to a CSV, with
two threads. They take turns, the file is in the cache, and the medians of wall time, CPU time and
peak memory of the whole process are printed. Then the verdicts are compared row by row; the run
fails where one differs.

`country` is all communes that there once were, in order; `years` is many years of them, the rows
shuffled. `growth` is nongthon alone, on a million rows and on ten million, in order and shuffled.
"""

import argparse
import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent.parent


@dataclass(frozen=True)
class Case:
    """A survey of so many communes."""

    communes: int
    shuffled: bool

    @property
    def order(self) -> str:
        return "shuffled" if self.shuffled else "in order"


COUNTRY = Case(10_598, shuffled=False)
YEARS = Case(175_439, shuffled=True)
# A commune has some 73 rows.
MILLION = 13_640


def main() -> int:
    options = arguments()
    options.folder.mkdir(parents=True, exist_ok=True)
    if not options.no_build:
        cargo = ["cargo", "build", "--release", "--bins", "--example", "generate_survey"]
        subprocess.run(cargo, cwd=PROJECT, check=True)
    failures = 0
    if options.case in ("all", "country"):
        failures += side_by_side(COUNTRY, options)
    if options.case in ("all", "years"):
        failures += side_by_side(YEARS, options)
    if options.case in ("all", "growth"):
        growth(options)
    return 1 if failures else 0


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--case", choices=["all", "country", "years", "growth"], default="all")
    parser.add_argument("--part", type=float, default=1.0, help="take such a part of the communes")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--only", help="programs, separated by commas")
    parser.add_argument("--no-build", action="store_true", help="take the programs as they are")
    parser.add_argument("--built", type=Path, default=PROJECT / "target/release",
                        help="the folder of the built programs")  # fmt: skip
    parser.add_argument("--folder", type=Path, default=PROJECT / "target/scale",
                        help="where the surveys and results go")  # fmt: skip
    return parser.parse_args()


def side_by_side(case: Case, options: argparse.Namespace) -> int:
    """Lets the programs take turns; 1 where their verdicts differ."""
    survey, targets = generate(case, options)
    print_survey(case, survey)
    programs = commands(survey, targets, options)
    figures = {name: [] for name in programs}
    for _ in range(options.runs):
        for name, command in programs.items():
            figures[name].append(measured(command, options.threads))
    print_figures(figures)
    outputs = [options.folder / f"{name}.csv" for name in programs]
    comparison = [sys.executable, HERE / "compare.py", *outputs]
    return subprocess.run(comparison, check=False).returncode


def growth(options: argparse.Namespace) -> None:
    """How time and memory of nongthon grow from a million rows to ten."""
    for shuffled in (False, True):
        figures = {}
        for communes in (MILLION, 10 * MILLION):
            survey, _ = generate(Case(communes, shuffled), options)
            print_survey(Case(communes, shuffled), survey)
            command = nongthon(survey, options)
            runs = [measured(command, options.threads) for _ in range(options.runs)]
            figures[f"{survey.stat().st_size >> 20} MiB"] = runs
        print_figures(figures)
        one, ten = (statistics.median(wall for wall, *_ in runs) for runs in figures.values())
        print(f"ten times the rows take {ten / one:.2f} times as long")


def print_survey(case: Case, survey: Path) -> None:
    rows = warm(survey)
    print(f"\n{survey.name}: {rows} rows, {case.order}, {survey.stat().st_size >> 20} MiB")


def print_figures(figures: dict) -> None:
    print(f"{'medians':<12} {'wall s':>8} {'CPU s':>8} {'peak MiB':>9}")
    for name, runs in figures.items():
        wall, cpu, peak = (statistics.median(column) for column in zip(*runs))
        print(f"{name:<12} {wall:>8.2f} {cpu:>8.2f} {peak:>9.0f}", flush=True)


def generate(case: Case, options: argparse.Namespace) -> tuple[Path, Path]:
    """The survey, made unless it is there, and what is asked of each kind of place in it."""
    communes = max(1, round(case.communes * options.part))
    order = "shuffled" if case.shuffled else "in-order"
    survey = options.folder / f"{communes}-{order}.csv"
    targets = options.folder / "targets.csv"
    if not survey.exists() or not targets.exists():
        command = [options.built / "examples/generate_survey", "--communes", str(communes),
                   "--output", survey, "--targets", targets]  # fmt: skip
        subprocess.run(command + ["--shuffled"] * case.shuffled, check=True)
    return survey, targets


def warm(survey: Path) -> int:
    """Reads the file once, so that no program waits for the disk; tells how many rows it has."""
    lines = 0
    with survey.open("rb") as file:
        while block := file.read(1 << 20):
            lines += block.count(b"\n")
    return lines - 1


def nongthon(survey: Path, options: argparse.Namespace) -> list:
    return [options.built / "nongthon", "assess", survey, "--verdicts", "--threads",
            str(options.threads), "-o", options.folder / "nongthon.csv"]  # fmt: skip


def commands(survey: Path, targets: Path, options: argparse.Namespace) -> dict:
    def peer(name: str) -> list:
        output = options.folder / f"{name}.csv"
        script = HERE / f"{name}_peer.py"
        return [sys.executable, script, survey, targets, output, str(options.threads)]

    programs = {
        "nongthon": nongthon(survey, options),
        "duckdb": peer("duckdb"),
        "polars": peer("polars"),
    }
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
