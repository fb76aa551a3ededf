#!/usr/bin/env python3
"""hmsreview print beside other engines on the same HTML files, in turn: peers.py PROGRAM FOLDER [--rounds N] [--fonts DIR]

Prints CPU milliseconds per document, the start of a process included, and the ratio to PlutoPrint in the same round.
The engines come from PyPI into a folder of their own; those that cannot be had are left out.
"""
import argparse, glob, os, resource, subprocess, sys, tempfile

PEERS = {
    "PlutoPrint": ("plutoprint", """
import io, plutoprint, sys
for name in sys.argv[1:]:
    book = plutoprint.Book(plutoprint.PAGE_SIZE_A4)
    book.load_html(open(name, encoding="utf-8").read())
    book.write_to_pdf_stream(io.BytesIO())
"""),
    "WeasyPrint": ("weasyprint", """
import sys, weasyprint
for name in sys.argv[1:]:
    weasyprint.HTML(filename=name).write_pdf()
"""),
}
# WeasyPrint takes a second for what others do in hundredths of one.
FEW = {"WeasyPrint": 4}


def cpu(command, count):
    """CPU milliseconds per document of a process with its children."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return used * 1000 / count


def install(folder):
    """The Python of an environment that has the engines, and the names of those it has."""
    python = os.path.join(folder, "bin", "python")
    if not os.path.exists(python):
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    have = []
    for name, (package, _) in PEERS.items():
        command = [python, "-m", "pip", "install", "--quiet", package]
        if subprocess.run(command, stderr=subprocess.DEVNULL).returncode == 0:
            have.append(name)
        else:
            print(f"{name}: left out, it cannot be installed from PyPI here", file=sys.stderr)
    return python, have


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("folder")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--fonts")
    parser.add_argument("--environment", default=os.path.join(tempfile.gettempdir(), "hmsreview-peers"))
    options = parser.parse_args()
    files = sorted(glob.glob(os.path.join(options.folder, "*.html")))
    if not files:
        sys.exit(f"{options.folder} has no HTML files")
    python, peers = install(options.environment)
    fonts = ["--fonts", options.fonts] if options.fonts else []
    print(f"{len(files)} documents, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    with tempfile.TemporaryDirectory() as output:
        for round in range(options.rounds):
            figures = {}
            for variant in ("plain", "archival"):
                command = [options.program, "print", *files, "--output-dir", output, "--pdf", variant, *fonts]
                figures[f"hmsreview {variant}"] = cpu(command, len(files))
            for name in peers:
                some = files[: FEW.get(name, len(files))]
                figures[name] = cpu([python, "-c", PEERS[name][1], *some], len(some))
            base = figures.get("PlutoPrint")
            for name, value in figures.items():
                ratio = f"{value / base:8.2f} × PlutoPrint" if base else ""
                print(f"round {round + 1}  {name:<20} {value:9.1f} ms CPU {ratio}")


main()
