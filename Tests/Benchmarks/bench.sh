#!/bin/sh
# Whole-process figures of a release build: ./dev bench
# Each figure is wall-clock seconds and peak memory of one process, as the operating system counts them.
set -eu
program=${1:?usage: bench.sh PROGRAM [PLANS]}
plans=${2:-900}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HMSREVIEW_DATABASE="$work/hmsreview.sqlite" HMSREVIEW_ARCHIVE="$work/archive"

# measure NAME COMMAND…: one row of the table.
measure() {
    name=$1
    shift
    python3 - "$name" "$@" <<'PYTHON'
import os, resource, subprocess, sys, time
name, command = sys.argv[1], sys.argv[2:]
start = time.perf_counter()
status = subprocess.run(command, stdout=subprocess.DEVNULL).returncode
wall = time.perf_counter() - start
used = resource.getrusage(resource.RUSAGE_CHILDREN)
cpu = used.ru_utime + used.ru_stime
print(f"{name:<34} {wall:8.2f} s wall {cpu:8.2f} s CPU {used.ru_maxrss / 1024:8.0f} MB" + ("" if status == 0 else f"  exit {status}"))
PYTHON
}

echo "$plans plans, $(nproc) cores, $(uname -m), load $(cut -d' ' -f1 /proc/loadavg)"
measure "sample" "$program" sample --plans "$plans" --seed 7 --date 2022-01-24 --output "$work/portfolio.jsonl"
measure "import" "$program" import "$work/portfolio.jsonl"
options="--as-of 2021-12-31 --run-time 2022-01-25T08:00:00Z --adviser demo.radgiver@eksempel.no"
# --force takes in the plans that count as reviewed already, so that all are made.
measure "run (review, PDF, HTML, archive)" "$program" run --all --force $options --jobs "$(nproc)"
measure "run --all again (nothing to do)" "$program" run --all $options
measure "archive verify" "$program" archive verify
number=$("$program" export --output - | sed -n 's/.*"organisationNumber":"\([0-9]*\)".*/\1/p' | head -n 1)
measure "one report from a cold process" "$program" report "$number" $options --format pdf --output "$work/report.pdf"
echo "size of that report: $(($(wc -c <"$work/report.pdf") / 1024)) kB"

# Tables of six columns: cost is linear in rows; 10 000 rows are to take less than 2 s and 300 MB.
for rows in 1000 2000 10000; do
    python3 - "$rows" >"$work/table-$rows.html" <<'PYTHON'
import sys
print("<!DOCTYPE html><html lang=nb><head><title>Tabell</title><style>@page{size:A4;margin:15mm}"
      "table{width:100%;border-collapse:collapse}td,th{border:1px solid #ccc;padding:2px 4px;font-size:9pt}</style></head>"
      "<body><h1>Tabell</h1><table><thead><tr><th>Nr.</th><th>Navn</th><th>Dato</th><th>Beskrivelse</th><th>Status</th>"
      "<th>Sum</th></tr></thead><tbody>")
for row in range(int(sys.argv[1])):
    state = ("Utført", "Forfalt", "Planlagt")[row % 3]
    print(f"<tr><td>{row}</td><td>Borettslag {row % 97}</td><td>2021-{row % 12 + 1:02}-{row % 28 + 1:02}</td>"
          f"<td>Kontroll av anlegg nummer {row}</td><td>{state}</td><td>{row * 37 % 10000}</td></tr>")
print("</tbody></table></body></html>")
PYTHON
    measure "table of $rows rows" "$program" print "$work/table-$rows.html" --output "$work/table.pdf"
done

# Where the time of a report goes, by stage: one worker, so that stages do not wait for each other.
"$program" run --all --force --limit 100 --jobs 1 $options --timings "$work/trace.json" >/dev/null 2>&1
python3 - "$work/trace.json" <<'PYTHON'
import json, sys
events = json.load(open(sys.argv[1]))["traceEvents"]
reports = len({event["args"]["plan"] for event in events})
stages = {}
for event in events:
    stages[event["name"]] = stages.get(event["name"], 0) + event["dur"] / 1000 / reports
print(f"\nstage       ms per report ({reports} reports)")
for name, milliseconds in stages.items():
    print(f"{name:<10} {milliseconds:8.2f}")
print(f"{'together':<10} {sum(stages.values()):8.2f}")
PYTHON
