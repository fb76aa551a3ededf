#!/usr/bin/env python3
"""What a release build costs, as one table: bench.py PROGRAM [--plans N] [--peers FOLDER] [--other NAME COMMAND]

Whole processes first, then the stages of a report, its instructions where valgrind is installed, and other engines on the
HTML files of a folder, in turn with the program. The table is Markdown; --output writes it to a file as well.
"""
import argparse, datetime, json, os, shutil, subprocess, sys, tempfile

import engines
from measure import measure, median

OPTIONS = ["--as-of", "2021-12-31", "--run-time", "2022-01-25T08:00:00Z", "--adviser", "demo.radgiver@eksempel.no"]


class Table:
    """Rows of Markdown, said as they come."""

    def __init__(self):
        self.lines = []

    def say(self, line=""):
        self.lines.append(line)
        print(line, flush=True)

    def head(self, title, *columns):
        self.say()
        self.say("| " + " | ".join((title, *columns)) + " |")
        self.say("| --- |" + " ---: |" * len(columns))

    def row(self, name, *cells):
        self.say("| " + " | ".join((name, *cells)) + " |")


class Bench:
    """One program on one fictional portfolio in a folder that goes away."""

    def __init__(self, program, plans, folder, table):
        self.program, self.plans, self.folder, self.table = program, plans, folder, table
        self.store = ["--database", f"{folder}/hmsreview.sqlite", "--archive", f"{folder}/archive"]

    def process(self, name, *arguments, runs=1):
        """Measures a call of the program, a row of the table: the median of its runs."""
        used = [measure([self.program, *arguments]) for _ in range(runs)]
        wall, cpu = median([one.wall for one in used]), median([one.cpu for one in used])
        memory = max(one.megabytes for one in used)
        self.table.row(name, f"{wall:.2f} s", f"{cpu:.2f} s", f"{memory:.0f} MB")
        return wall, cpu

    def run(self, jobs, *more):
        """The arguments that make all reports anew: --force takes in the plans that count as reviewed already."""
        return ["run", "--all", "--force", *OPTIONS, "--jobs", str(jobs), *more, *self.store]

    def processes(self):
        portfolio, report = f"{self.folder}/portfolio.jsonl", f"{self.folder}/report.pdf"
        self.table.head("whole processes", "time", "CPU", "memory")
        self.process("a fictional portfolio", "sample", "--plans", str(self.plans), "--seed", "7", "--date", "2022-01-24",
                     "--output", portfolio)
        self.process("import", "import", portfolio, *self.store)
        unreviewed = ["--database", f"{self.folder}/unreviewed.sqlite", "--archive", f"{self.folder}/other"]
        shutil.copy(self.store[1], unreviewed[1])
        one, cpu = self.process("all reports, one worker", *self.run(1))
        # The same work again, not the second reports of companies that have one.
        two, _ = self.process("all reports, two workers", *self.run(2)[:-4], *unreviewed)
        self.process("again, with nothing to do", "run", "--all", *OPTIONS, *self.store)
        self.process("archive verify", "archive", "verify", *self.store)
        company = self.company(portfolio)
        self.process("one report from a cold process", "report", company, *OPTIONS, *self.store[:2], "--format", "pdf",
                     "--output", report, runs=7)
        self.tables()
        self.table.say()
        self.table.say(f"{cpu * 1000 / self.plans:.1f} ms of CPU a report with one worker; two workers are "
                       f"{one / two:.2f} × as fast; the cold process's PDF has {os.path.getsize(report) / 1000:.0f} kB.")

    @staticmethod
    def company(portfolio):
        """The organisation number of the portfolio's first company."""
        with open(portfolio, encoding="utf-8") as lines:
            for line in lines:
                number = line.partition('"organisationNumber":"')[2].partition('"')[0]
                if number:
                    return number
        sys.exit(f"{portfolio} has no company")

    def tables(self):
        """Cost is linear in rows; 10 000 rows are to take less than 2 s and 300 MB."""
        for rows in (1000, 2000, 10_000):
            name = f"{self.folder}/table-{rows}.html"
            with open(name, "w", encoding="utf-8") as file:
                file.write(table_page(rows))
            self.process(f"a table of {rows} rows and six columns", "print", name, "--output", f"{self.folder}/table.pdf")

    def stages(self):
        """Where the time of a report goes: one worker, so that stages do not wait for each other."""
        trace = f"{self.folder}/trace.json"
        reports = min(100, self.plans)
        measure([self.program, *self.run(1, "--limit", str(reports), "--timings", trace)])
        with open(trace, encoding="utf-8") as file:
            events = json.load(file)["traceEvents"]
        stages = {}
        for event in events:
            stages[event["name"]] = stages.get(event["name"], 0) + event["dur"] / 1000 / reports
        total = sum(stages.values())
        self.table.head("stage of a report", "ms", "share")
        for name, milliseconds in stages.items():
            self.table.row(name, f"{milliseconds:.2f}", f"{100 * milliseconds / total:.0f} %")
        self.table.row("together", f"{total:.2f}", "100 %")

    def instructions(self):
        """Instructions a report, which no other load of the machine changes: what 20 reports more cost."""
        if not (shutil.which("valgrind") and shutil.which("objcopy")):
            self.table.say("\nInstructions are left out: valgrind and objcopy are not installed.")
            return
        # Valgrind 3.19 cannot read the debug information of Swift 6.
        stripped = f"{self.folder}/hmsreview"
        subprocess.run(["objcopy", "--strip-debug", self.program, stripped], check=True)
        few, many = (self.count(stripped, reports) for reports in (5, 25))
        self.table.head("instructions", "millions")
        self.table.row("a report", f"{(many - few) / 20 / 1e6:.1f}")
        self.table.row("starting", f"{(few - (many - few) / 4) / 1e6:.0f}")

    def count(self, program, reports):
        output = f"{self.folder}/callgrind"
        subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={output}", program,
                        *self.run(1, "--limit", str(reports))], check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
        with open(output, encoding="utf-8", errors="replace") as lines:
            return max(int(line.split()[1]) for line in lines if line.startswith(("summary:", "totals:")))


def table_page(rows):
    head = ("<!DOCTYPE html><html lang=nb><head><title>Tabell</title><style>@page{size:A4;margin:15mm}"
            "table{width:100%;border-collapse:collapse}td,th{border:1px solid #ccc;padding:2px 4px;font-size:9pt}</style></head>"
            "<body><h1>Tabell</h1><table><thead><tr><th>Nr.</th><th>Navn</th><th>Dato</th><th>Beskrivelse</th>"
            "<th>Status</th><th>Sum</th></tr></thead><tbody>")
    body = "".join(
        f"<tr><td>{row}</td><td>Borettslag {row % 97}</td><td>2021-{row % 12 + 1:02}-{row % 28 + 1:02}</td>"
        f"<td>Kontroll av anlegg nummer {row}</td><td>{('Utført', 'Forfalt', 'Planlagt')[row % 3]}</td>"
        f"<td>{row * 37 % 10_000}</td></tr>" for row in range(rows))
    return head + body + "</tbody></table></body></html>"


def machine():
    """The kind of machine, as the operating system names it."""
    model = os.uname().machine
    with open("/proc/cpuinfo", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("model name"):
                model = line.partition(":")[2].strip()
                break
    return f"{os.cpu_count()} cores of {model}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("--plans", type=int, default=900)
    parser.add_argument("--peers", metavar="FOLDER", help="HTML files that other engines are measured on")
    parser.add_argument("--other", nargs=2, action="append", default=[], metavar=("NAME", "COMMAND"),
                        help="another engine on the same content: a command that prints a JSON line with cpu_ms")
    parser.add_argument("--fonts", metavar="FOLDER", help="more fonts for the files of --peers")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only-peers", action="store_true", help="nothing but the other engines")
    parser.add_argument("--output", metavar="FILE")
    options = parser.parse_args()
    table = Table()
    table.say(f"{datetime.date.today()}, {machine()}, load {os.getloadavg()[0]:.1f} at the start, {options.plans} plans.")
    # Nothing is removed before the end: ext4 passes over inodes that were freed within the last minutes one by one, and a
    # run that begins after its predecessor's archive was deleted spends up to a fifth of its time on that.
    with tempfile.TemporaryDirectory() as folder:
        if not options.only_peers:
            bench = Bench(options.program, options.plans, folder, table)
            bench.processes()
            bench.stages()
            bench.instructions()
        if options.peers:
            engines.compare(options, folder, table)
    if options.output:
        with open(options.output, "w", encoding="utf-8") as file:
            file.write("\n".join(table.lines) + "\n")


if __name__ == "__main__":
    main()
