"""Runs the tool's check and openpyxl's bare reading in turn over the same inbox, and tells times, their ratio and the tool's memory.

    throughput.py ROUNDS TOOL INBOX LARGER_INBOX
    throughput.py --read FILE...          what one of the two openpyxl processes does
"""
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

PROCESSES = 2


def read(files):
    from openpyxl import load_workbook
    cells = 0
    for file in files:
        book = load_workbook(file, read_only=True, data_only=True)
        for sheet in book:
            for row in sheet.iter_rows(values_only=True):
                cells += len(row)
        book.close()
    print(cells)


def reading(inbox):
    files = sorted(str(f) for f in (inbox / "inbox").glob("*.xlsx"))
    start = time.perf_counter()
    children = [subprocess.Popen([sys.executable, __file__, "--read", *files[i::PROCESSES]], stdout=subprocess.DEVNULL) for i in range(PROCESSES)]
    if any([child.wait() for child in children]):
        sys.exit("openpyxl could not read the inbox")
    return time.perf_counter() - start


def checking(tool, inbox):
    start = time.perf_counter()
    child = subprocess.Popen([tool, "check", str(inbox / "inbox"), "-t", str(inbox / "template"), "-f", "json"], stdout=subprocess.PIPE)
    said = child.stdout.read()
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - start
    code = os.waitstatus_to_exitcode(status)
    if code not in (0, 3) or b'"missing":[]' not in said.replace(b" ", b"").replace(b"\n", b""):
        sys.exit(f"the check ended with {code}; it did not read every office")
    return seconds, usage.ru_maxrss / 1024


def main():
    rounds, tool, inbox, larger = int(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4])
    checking(tool, inbox), reading(inbox)
    measured = [(checking(tool, inbox), reading(inbox)) for _ in range(rounds)]
    tools = [run[0][0] for run in measured]
    reads = [run[1] for run in measured]
    memory = max(run[0][1] for run in measured)
    seconds, more = checking(tool, larger)
    print(f"{len(list((inbox / 'inbox').glob('*.xlsx')))} workbooks, {rounds} runs of each in turn        load now {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    print(f"bulletin check                          median {statistics.median(tools):.2f} s, best {min(tools):.2f} s, peak memory {memory:.0f} MiB")
    print(f"openpyxl, reading only, {PROCESSES} processes     median {statistics.median(reads):.2f} s, best {min(reads):.2f} s")
    print(f"ratio {statistics.median(tools) / statistics.median(reads):.2f} of the medians, {min(tools) / min(reads):.2f} of the best")
    print(f"three times as many: {seconds:.2f} s, peak memory {more:.0f} MiB ({100 * (more / memory - 1):+.0f} %)")


if sys.argv[1] == "--read":
    read(sys.argv[2:])
else:
    main()
