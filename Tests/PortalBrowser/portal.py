"""Drives both portals in a real browser, as people do: sign in, select, try, start, watch, download, read, sign out.

Needs a running server with sample plans and accounts for an adviser and a board member, Debian's chromium, and from PyPI
playwright and axe-playwright-python. Every page is also checked by axe against WCAG 2.1 AA.

    python3 Tests/PortalBrowser/portal.py --base http://127.0.0.1:8080 \
        --adviser demo.radgiver@eksempel.no --board styre@eksempel.no --password '…' [--shots DIR]
"""
import argparse
import pathlib
import sys

import axe_playwright_python
from playwright.sync_api import sync_playwright

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"], "iframes": False}
WORK_PAGES = [
    "/arbeid", "/arbeid/boligselskap", "/arbeid/boligselskap?sok=finnes-ikke&frist=30", "/arbeid/varsler",
    "/arbeid/statistikk", "/arbeid/gjennomganger", "/konto", "/hjelp",
]
BOARD_PAGES = ["/styre", "/styre/arkiv", "/styre/varsler", "/konto", "/arbeid", "/styre/arkiv/1999-1"]


class Portal:
    """A reader at a browser of one width, with or without script."""

    def __init__(self, browser, options, width, script=True, scheme="light"):
        self.options = options
        self.name = f"{width}-{scheme}" + ("" if script else "-uten-skript")
        self.script = script
        context = browser.new_context(
            viewport={"width": width, "height": 900}, java_script_enabled=script, color_scheme=scheme)
        self.page = context.new_page()
        self.problems = []
        self.page.on("console", lambda message: self.note_console(message))

    def note_console(self, message):
        if message.type == "error" and "Failed to load resource" not in message.text:
            self.problems.append(f"{self.name}: console: {message.text}")

    def open(self, address):
        self.page.goto(self.options.base + address)

    def sign_in(self, email):
        self.open("/logg-inn")
        self.page.fill("#epost", email)
        self.page.fill("#passord", self.options.password)
        self.page.click("main button:has-text('Logg inn')")
        self.page.wait_for_load_state()
        assert "/logg-inn" not in self.page.url, f"{email} was not signed in"

    def check(self, what):
        """No violation, nothing wider than the window; a picture where pictures are wanted."""
        if self.options.shots:
            name = what.strip("/").replace("/", "-").replace("?", "-") or "hjem"
            self.page.screenshot(path=f"{self.options.shots}/{name}-{self.name}.png", full_page=True)
        if not self.script:
            return
        if self.page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
            self.problems.append(f"{self.name} {what}: wider than the window")
        self.page.evaluate(AXE)
        for violation in self.page.evaluate("rules => axe.run(document, rules)", RULES)["violations"]:
            place = violation["nodes"][0]["target"]
            self.problems.append(f"{self.name} {what}: {violation['id']} at {place}")

    def visit(self, addresses):
        for address in addresses:
            self.open(address)
            self.check(address)

    def review(self, count):
        """Selects companies that are not reviewed, tries, starts, waits, downloads."""
        page = self.page
        self.open("/arbeid/boligselskap?ar=uten")
        for box in page.query_selector_all("input[name=selskap]")[:count]:
            box.check()
        if self.script:
            assert page.inner_text("#antall") == str(count), "the count does not follow the ticks"
        page.click("button[value=provekjor]")
        page.wait_for_load_state()
        assert "er klare" in page.inner_text("h1")
        self.check("provekjoring")
        page.click("button:has-text('Start gjennomgang')")
        page.wait_for_load_state()
        assert page.query_selector("#feil"), "started without the tick"
        if self.script:
            assert page.evaluate("document.activeElement.id") == "feil", "the errors have no focus"
        self.check("provekjoring-feil")
        page.check("#bekreft")
        page.click("button:has-text('Start gjennomgang')")
        page.wait_for_load_state()
        self.check("gjennomgang-pagar")
        self.wait_for_end()
        assert "er gjennomgått" in page.inner_text("h1")
        self.check("gjennomgang-ferdig")
        with page.expect_download() as download:
            page.click("text=Last ned rapportene")
        assert pathlib.Path(download.value.path()).read_bytes()[:2] == b"PK"

    def wait_for_end(self):
        page = self.page
        if self.script:
            page.reload()
            if "pågår" in page.inner_text("h1"):
                page.wait_for_selector("text=Vis resultatet", timeout=120_000)
                page.click("text=Vis resultatet")
                page.wait_for_load_state()
            return
        for _ in range(200):
            if "er gjennomgått" in page.inner_text("h1"):
                return
            page.wait_for_timeout(500)
            page.reload()

    def read_report(self):
        page = self.page
        self.open("/styre/arkiv")
        page.click(".arch a")
        page.wait_for_load_state()
        assert page.frame_locator("iframe").locator("h1").first.inner_text(), "the report shows nothing"
        self.check("rapport")
        button = page.query_selector("button:has-text('Marker som lest')")
        if button:
            button.click()
            page.wait_for_load_state()
            assert page.query_selector("text=Lest av styret")

    def sign_out(self):
        if self.page.viewport_size["width"] < 1024:
            self.page.click(".menu-button:not(.menu-close)")
        self.page.click("button:has-text('Logg ut')")
        self.page.wait_for_load_state()
        assert "/logg-inn" in self.page.url
        self.open("/konto")
        assert "/logg-inn" in self.page.url, "the session has not ended"


def drive(browser, options, width, script, scheme):
    work = Portal(browser, options, width, script, scheme)
    work.open("/logg-inn")
    work.check("logg-inn")
    work.sign_in(options.adviser)
    work.visit(WORK_PAGES)
    work.review(2)
    work.sign_out()
    board = Portal(browser, options, width, script, scheme)
    board.sign_in(options.board)
    board.visit(BOARD_PAGES)
    board.read_report()
    board.sign_out()
    return work.problems + board.problems


def main():
    parser = argparse.ArgumentParser()
    for name in ("--base", "--adviser", "--board", "--password"):
        parser.add_argument(name, required=True)
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    parser.add_argument("--shots", help="folder for pictures")
    options = parser.parse_args()
    problems = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=options.chromium, args=["--no-sandbox"])
        for width, script, scheme in ((1440, True, "light"), (375, True, "dark"), (1440, False, "light")):
            problems += drive(browser, options, width, script, scheme)
        browser.close()
    print("\n".join(problems) or "both portals pass")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
