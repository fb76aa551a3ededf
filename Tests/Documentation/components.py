#!/usr/bin/env python3
"""Makes the pictures of the components out of the HTML edition of a finished report.

    Tests/Documentation/components.py PROGRAM [REPORT.html]

PROGRAM is hmsreview. Each component is cut out of the report, printed on a page of its own, and cropped to its box.
"""
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
PICTURES = ROOT / "Sources/TemplateTools/TemplateTools.docc/Resources"
RESOLUTION = 110
MOST_BYTES = 40_000

# Component, the tag that it begins with, the width in millimetres that it is shown in.
COMPONENTS = [
    ("bar", r'<div class="hbar"', 60),
    ("column-chart", r'<figure class="fig"[^>]*>(?=.{0,400}class="chart")', 170),
    ("key-figures", r'<dl class="keyfigs"', 170),
    ("level-scale", r'<ol class="ladder"', 130),
    ("measure", r'<p class="measure"', 130),
    ("remark", r'<div class="remark', 130),
    ("risk-matrix", r'<table class="matrix"', 120),
    ("score-badge", r'<div class="badge"', 39.5),
    ("score-bar", r'<div class="track(?=[^_]{0,300}width:[1-9])', 60),
    ("section-head", r'<header class="sec-head"', 130),
    ("section-score", r'<p class="sec-score"', 60),
    ("table", r'<table class="grid[^>]*aria-labelledby="kontakter"', 170),
    ("timeline", r'<ol class="timeline"', 150),
    ("year-wheel", r'<figure class="fig wheelfig"', 90),
]

# What the report itself does not use, as the component writes it.
EXAMPLES = {
    "timeline": '<ol class="timeline">' + "".join(
        f'<li><p class="when">{due}</p><p class="what">{title}</p><p class="who">{who}</p></li>'
        for due, title, who in [
            ("12.02.2022", "Kontroll av brannslokkere", "Vaktmester"),
            ("01.03.2022", "Vernerunde", "Styret"),
            ("20.04.2022", "Takkontroll", "HMS-ansvarlig"),
        ]) + "</ol>",
}

QUIET = "".join(
    f"@{side}{{content:none}}"
    for edge in ("top", "bottom")
    for side in (f"{edge}-left", f"{edge}-center", f"{edge}-right")
)


def element(html, start):
    """The element that begins with a pattern, whole."""
    begin = re.search(start, html, re.S)
    if not begin:
        return None
    name = re.match(r"<(\w+)", begin.group()).group(1)
    depth = 0
    for tag in re.finditer(rf"<(/?){name}\b[^>]*>", html[begin.start():]):
        depth += -1 if tag.group(1) else 1
        if depth == 0:
            return html[begin.start():begin.start() + tag.end()]
    return None


def box(program, page):
    """The first box inside of <main>: x, y, width and height in px."""
    dump = subprocess.run([program, "print", page, "--dump", "pages"], capture_output=True, text=True, check=True).stdout
    lines = dump.splitlines()
    at = next(i for i, line in enumerate(lines) if "<main>" in line)
    numbers = re.search(r"(-?[\d.]+), (-?[\d.]+) ([\d.]+) × ([\d.]+)", lines[at + 1])
    return [float(number) for number in numbers.groups()]


def picture(program, head, name, content, width, folder):
    page = folder / f"{name}.html"
    style = f"@page{{size:{width + 8}mm 160mm;margin:4mm;{QUIET}}}html,body,main{{margin:0;padding:0}}"
    page.write_text(f"<!DOCTYPE html><html lang=nb>{head}<style>{style}</style></head><body><main>{content}</main></body></html>")
    file = folder / f"{name}.pdf"
    subprocess.run([program, "print", page, "--output", file], check=True, capture_output=True)
    margin = 6
    x, y, wide, high = box(program, page)
    scale = RESOLUTION / 96
    crop = [round(value * scale) for value in (x - margin, y - margin, wide + 2 * margin, high + 2 * margin)]
    target = PICTURES / f"component-{name}"
    subprocess.run(
        ["pdftoppm", "-png", "-singlefile", "-r", str(RESOLUTION), "-x", str(max(0, crop[0])), "-y", str(max(0, crop[1])),
         "-W", str(crop[2]), "-H", str(crop[3]), file, target], check=True)
    size = target.with_suffix(".png").stat().st_size
    print(f"{name}: {crop[2]} × {crop[3]} px, {size} bytes")
    return size <= MOST_BYTES


def main():
    program = sys.argv[1]
    report = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else ROOT / "Samples/rapport-storlia.html"
    html = report.read_text()
    sheets = [(ROOT / f"Templates/statusrapport/styles/{name}.css").read_text() for name in ("theme", "report", "lists")]
    head = f"<head><meta charset=utf-8><title>x</title><style>{''.join(sheets)}</style>"
    PICTURES.mkdir(exist_ok=True)
    missing = []
    with tempfile.TemporaryDirectory() as folder:
        for name, start, width in COMPONENTS:
            content = element(html, start) or EXAMPLES.get(name)
            if content is None or not picture(program, head, name, content, width, pathlib.Path(folder)):
                missing.append(name)
    if missing:
        sys.exit(f"no picture, or one that is too large: {', '.join(missing)}")


main()
