"""hmsreview print beside other engines on the same HTML files, in turn.

The engines come from PyPI into a folder of their own; those that cannot be had are left out. Figures are milliseconds of
CPU a document, the start of the process included.
"""
import glob, json, os, re, shlex, subprocess, sys, tempfile

from measure import measure, median

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


def described(files, folder):
    """Copies of the files whose drawings have a text in place of what they show: without, an archival file is refused."""
    copies = []
    for name in files:
        with open(name, encoding="utf-8") as file:
            html = re.sub(r"<svg(?![^>]*\baria-label=)", '<svg role="img" aria-label="Diagram"', file.read())
        copies.append(os.path.join(folder, os.path.basename(name)))
        with open(copies[-1], "w", encoding="utf-8") as file:
            file.write(html)
    return copies


def compare(options, folder, table):
    """Measures all in turn, some rounds, and adds a table of medians and of ratios within rounds."""
    files = sorted(glob.glob(os.path.join(options.peers, "*.html")))
    if not files:
        sys.exit(f"{options.peers} has no HTML files")
    python, peers = install(os.path.join(tempfile.gettempdir(), "hmsreview-peers"))
    copies = os.path.join(folder, "peers")
    os.makedirs(copies, exist_ok=True)
    files = described(files, copies)
    rounds = [one_round(options, folder, files, python, peers) for _ in range(options.rounds)]
    bases = [name for name in rounds[0] if not name.startswith("hmsreview")]
    table.head(f"{len(files)} HTML documents", "ms of CPU", *(f"of {name}" for name in bases))
    for name in rounds[0]:
        ratios = (f"{median([figures[name] / figures[base] for figures in rounds]):.2f} ×" for base in bases)
        table.row(name, f"{median([figures[name] for figures in rounds]):.1f}", *ratios)


def one_round(options, folder, files, python, peers):
    figures = {}
    fonts = ["--fonts", options.fonts] if options.fonts else []
    for variant in ("plain", "archival"):
        command = [options.program, "print", *files, "--output-dir", folder, "--pdf", variant, *fonts]
        figures[f"hmsreview print, {variant}"] = measure(command).cpu * 1000 / len(files)
    for name in peers:
        some = files[: FEW.get(name, len(files))]
        figures[name] = measure([python, "-c", PEERS[name][1], *some]).cpu * 1000 / len(some)
    for name, command in options.other:
        output = subprocess.run(shlex.split(command), check=True, capture_output=True, text=True).stdout
        figures[name] = json.loads(output.strip().splitlines()[-1])["cpu_ms"]
    return figures
