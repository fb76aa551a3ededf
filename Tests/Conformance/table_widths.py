#!/usr/bin/env python3
"""Compares the widths of table cells with Chromium's, over tables made at random from a seed.

Needs Playwright and Chromium:  python3 -B Tests/Conformance/table_widths.py PROGRAM [--tables 400] [--seed 1] [--show]
Exit code 1 where a cell's width or place differs by more than a pixel in more tables than --allowed says.
"""

import argparse
import pathlib
import random
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORDS = """tiltak frist ansvarlig brannvern internkontroll lekeplass heis el-anlegg kontroll utført avvik rømningsvei
slukkeutstyr risikovurdering borettslag 2022 12 % på i og vernerunde dugnad garasje ventilasjonsanlegg fellesareal""".split()
STYLE = """
@page { size: 900px 4000px; margin: 0 }
* { margin: 0 }
body { font: 13px/18px "Fira Sans", sans-serif; font-kerning: normal }
div { margin-bottom: 8px; break-inside: avoid }
td, th { text-align: left; vertical-align: top; font-weight: 400 }
"""


def words(rng, most):
    return " ".join(rng.choice(WORDS) for _ in range(rng.randint(0 if rng.random() < 0.05 else 1, most)))


def width(rng, likely):
    """A declaration of a width, or none."""
    if rng.random() > likely:
        return ""
    return f"width:{rng.choice(['40px', '90px', '150px', '10%', '20%', '33%', '50%', '4em'])};"


def row(rng, columns, tag, spans):
    cells, left = [], columns
    while left:
        span = min(left, rng.choice([1, 1, 1, 2, 3]) if spans else 1)
        style = width(rng, 0.2) + rng.choice(["", "", "", "white-space:nowrap;", "padding:0 10px;", "min-width:70px;"])
        text = words(rng, rng.choice([1, 2, 6, 20]))
        cells.append(f'<{tag} colspan={span} style="{style}">{text}</{tag}>')
        left -= span
    return "<tr>" + "".join(cells) + "</tr>"


def table(rng):
    columns, spans = rng.randint(1, 6), rng.random() < 0.4
    style = rng.choice(["", "width:100%;", "width:100%;", "width:300px;", "width:70%;", "width:40px;"])
    style += rng.choice(["", "border-collapse:collapse;", "border-spacing:0;", "border-spacing:6px 2px;"])
    if rng.random() < 0.2:
        style += "table-layout:fixed;"
    cell = rng.choice(["", "padding:4px 8px;", "border:1px solid #000;", "border:3px solid #000;padding:2px;"])
    columns_text = ""
    if rng.random() < 0.3:
        columns_text = "".join(f'<col style="{width(rng, 0.5)}">' for _ in range(columns))
        columns_text = f"<colgroup>{columns_text}</colgroup>"
    rows = [row(rng, columns, "th", False)] if rng.random() < 0.5 else []
    rows += [row(rng, columns, "td", spans) for _ in range(rng.randint(1, 4))]
    return style, cell, columns_text + "".join(rows)


def document(tables):
    css, body = STYLE, ""
    for index, (outer, (style, cell, rows)) in enumerate(tables):
        css += f"#t{index} td, #t{index} th {{ {cell} }}\n"
        body += f'<div style="width:{outer}px"><table id=t{index} style="{style}">{rows}</table></div>\n'
    return css, body


def html(css, body):
    return f'<!DOCTYPE html><html lang="nb"><head><meta charset="utf-8"><title>t</title><style>{css}</style></head><body>{body}</body></html>'


def ours(program, folder, css, body):
    """Per table its cells as (x, width), x from the table's left edge."""
    source = folder / "ours.html"
    source.write_text(html(css, body))
    command = [program, "print", str(source), "--dump", "pages", "--output", str(folder / "ours.pdf")]
    dump = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    result, left = [], 0.0
    for line in dump.splitlines():
        place = re.match(r"\s*(tableGrid|tableCell) .*?(-?[\d.]+), -?[\d.]+ (-?[\d.]+) × ", line)
        if not place:
            continue
        kind, x, size = place[1], float(place[2]), float(place[3])
        if kind == "tableGrid":
            left = x
            result.append([])
        else:
            result[-1].append((x - left, size))
    return result


def theirs(folder, css, body):
    from playwright.sync_api import sync_playwright

    font = (ROOT / "Fonts/FiraSans/FiraSans-Regular.ttf").as_uri()
    face = f'@font-face {{ font-family: "Fira Sans"; src: url("{font}") }}\n'
    source = folder / "theirs.html"
    source.write_text(html(face + css, body))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--font-render-hinting=none"])
        page = browser.new_page(viewport={"width": 900, "height": 900})
        page.goto(source.as_uri())
        page.evaluate("document.fonts.ready")
        result = page.evaluate("""() => [...document.querySelectorAll('table')].map(table => {
            const left = table.getBoundingClientRect().left
            return [...table.querySelectorAll('td, th')].map(cell => {
                const box = cell.getBoundingClientRect()
                return [box.left - left, box.width]
            })
        })""")
        browser.close()
        return result


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--tables", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--allowed", type=int, default=0, help="tables that may differ")
    parser.add_argument("--show", action="store_true", help="print the tables that differ")
    options = parser.parse_args()
    rng = random.Random(options.seed)
    tables = [(rng.choice([240, 420, 640, 880]), table(rng)) for _ in range(options.tables)]
    css, body = document(tables)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        mine, other = ours(options.program, folder, css, body), theirs(folder, css, body)
    assert len(mine) == len(other) == len(tables), (len(mine), len(other))
    differing = []
    for index, (own, chromium) in enumerate(zip(mine, other)):
        assert len(own) == len(chromium), f"table {index}: {len(own)} cells, {len(chromium)} in Chromium"
        worst = max((max(abs(a - c), abs(b - d)) for (a, b), (c, d) in zip(own, chromium)), default=0)
        if worst > 1:
            differing.append((worst, index))
    for worst, index in sorted(differing, key=lambda it: it[1]) if options.show else []:
        outer, (style, cell, rows) = tables[index]
        print(f"\n{index}: {worst:.1f} px in {outer} px: table {{{style}}} td {{{cell}}}\n{rows}")
        print("  ours     " + " ".join(f"{b:.1f}" for _, b in mine[index]))
        print("  Chromium " + " ".join(f"{b:.1f}" for _, b in other[index]))
    cells = sum(len(it) for it in mine)
    print(f"{len(tables)} tables, {cells} cells: {len(tables) - len(differing)} tables within a pixel of Chromium")
    return 1 if len(differing) > options.allowed else 0


if __name__ == "__main__":
    sys.exit(main())
