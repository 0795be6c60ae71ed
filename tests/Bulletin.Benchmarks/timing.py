"""Runs two commands in turn and tells how long each took, wall clock of the whole process, and how much memory at most.

    timing.py PAIRS LIMIT|none FOLDER COMMAND... -- COMMAND...
"""
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

WARM_UPS = 2
PROOF = "98.75%"


def run(command, folder):
    start = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=folder)
    said = child.stderr.read()
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{' '.join(command)} ended with {child.returncode}:\n{said.decode()}")
    return 1000 * seconds, 1000 * (usage.ru_utime + usage.ru_stime), usage.ru_maxrss / 1024


def check(command):
    """Both must have made the page: the output folder is the last argument."""
    pages = list(Path(command[-1]).glob("*/bulletin.html"))
    if len(pages) != 1 or PROOF not in pages[0].read_text(encoding="utf-8"):
        sys.exit(f"{' '.join(command)} made no page with {PROOF}")


def main():
    pairs, limit, folder, *both = sys.argv[1:]
    tool, pipeline = both[:both.index("--")], both[both.index("--") + 1:]
    for _ in range(WARM_UPS):
        run(tool, folder), run(pipeline, folder)
    check(tool), check(pipeline)
    measured = [(run(tool, folder), run(pipeline, folder)) for _ in range(int(pairs))]

    print(f"{pairs} runs of each in turn, whole processes        load now {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    print(f"{'':10}{'median':>10}{'best':>10}{'CPU time':>12}{'peak memory':>14}")
    medians = []
    for name, runs in zip(("tool", "pipeline"), zip(*measured)):
        wall, cpu, memory = zip(*runs)
        medians.append(statistics.median(wall))
        print(f"{name:10}{medians[-1]:7.0f} ms{min(wall):7.0f} ms{statistics.median(cpu):9.0f} ms{max(memory):10.0f} MiB")
    ratio = medians[0] / medians[1]
    best, cpu = (min(r[0][i] for r in measured) / min(r[1][i] for r in measured) for i in (0, 1))
    print(f"ratio tool / pipeline: {ratio:.2f} of the medians, {best:.2f} of the best, {cpu:.2f} of the least CPU time")
    if limit != "none" and ratio > float(limit):
        sys.exit(f"The ratio is above {limit}.")


main()
