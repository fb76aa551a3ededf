"""Drives both portals in a real browser, as people do: sign in, select, try, start, watch, download, read, sign out.

Needs a running server with sample plans and accounts for an adviser and a board member, Debian's chromium, and from PyPI
playwright and axe-playwright-python. Every page, also of errors and empty states, is checked by axe against WCAG 2.1 AA and
for reflow down to 320 px; the main ones are walked through with the keyboard. Accounts of the other roles, of an adviser
whose association has no reviews, of a board without a report and of a person with a temporary password are optional.

    python3 Tests/PortalBrowser/portal.py --base http://127.0.0.1:8080 \
        --adviser demo.radgiver@eksempel.no --board styre@eksempel.no --password '…' [--shots DIR]
"""
import argparse
import pathlib
import sys
import time

import axe_playwright_python
import keyboard
from playwright.sync_api import sync_playwright

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"], "iframes": False}
TEXTS = ["/konto", "/hjelp", "/personvern", "/tilgjengelighet", "/finnes/ikke"]
WORK_PAGES = [
    "/arbeid", "/arbeid/boligselskap", "/arbeid/boligselskap?sok=finnes-ikke&frist=30",
    "/arbeid/boligselskap?niva=s3&sorter=navn", "/arbeid/boligselskap?side=2", "/arbeid/boligselskap?sok=%3Cb%3E%22",
    "/arbeid/varsler", "/arbeid/varsler?vis=folgopp", "/arbeid/varsler?vis=uleste", "/arbeid/varsler?vis=nyheter", "/arbeid/statistikk", "/arbeid/gjennomganger", "/styre",
    "/arbeid/boligselskap/finnes-ikke", *TEXTS,
]
WALKS = {
    "adviser": ["/arbeid", "/arbeid/boligselskap", "/arbeid/varsler", "/arbeid/statistikk", "/konto"],
    "board": ["/styre", "/styre/arkiv", "/styre/varsler"],
}
EMPTY_PAGES = ["/arbeid", "/arbeid/varsler", "/arbeid/statistikk", "/arbeid/gjennomganger"]
BOARD_PAGES = ["/styre", "/styre/arkiv", "/styre/varsler", "/arbeid", "/styre/arkiv/1999-1", *TEXTS]


class Portal:
    """A reader at a browser of one width, with or without script."""

    def __init__(self, browser, options, width, script=True, scheme="light", prefix=""):
        self.options = options
        self.prefix = prefix
        self.name = f"{width}-{scheme}" + ("" if script else "-uten-skript")
        self.script = script
        context = browser.new_context(
            viewport={"width": width, "height": 900}, java_script_enabled=script, color_scheme=scheme,
            reduced_motion="reduce")
        self.page = context.new_page()
        self.problems = []
        self.page.on("console", lambda message: self.note_console(message))

    def note_console(self, message):
        if message.type == "error" and "Failed to load resource" not in message.text:
            self.problems.append(f"{self.name}: console: {message.text}")

    def open(self, address):
        self.page.goto(self.options.base + address)

    def sign_in(self, email, password=None):
        self.open("/logg-inn")
        self.page.fill("#epost", email)
        self.page.fill("#passord", password or self.options.password)
        self.page.click("main button:has-text('Logg inn')")
        self.page.wait_for_load_state()
        assert "/logg-inn" not in self.page.url, f"{email} was not signed in"

    def check(self, what):
        """No violation, nothing wider than the window; a picture where pictures are wanted."""
        if self.options.shots:
            name = self.prefix + (what.strip("/").replace("/", "-").replace("?", "-") or "hjem")
            self.page.screenshot(path=f"{self.options.shots}/{name}-{self.name}.png", full_page=True)
        if not self.script:
            return
        if self.page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
            self.problems.append(f"{self.name} {what}: wider than the window")
        self.page.evaluate(AXE)
        for violation in self.page.evaluate("rules => axe.run(document, rules)", RULES)["violations"]:
            place = violation["nodes"][0]["target"]
            self.problems.append(f"{self.name} {what}: {violation['id']} at {place}")

    def check_edition(self, address):
        """The HTML edition: its policy lets no script in, so axe looks at the same document on a page of its own."""
        answer = self.page.request.get(self.options.base + address)
        assert "sandbox" in answer.headers["content-security-policy"], "the HTML edition may do more than be shown"
        other = self.page.context.new_page()
        other.set_content(answer.text())
        other.evaluate(AXE)
        for violation in other.evaluate("rules => axe.run(document, rules)", RULES)["violations"]:
            self.problems.append(f"{self.name} {address}: {violation['id']} at {violation['nodes'][0]['target']}")
        if other.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
            self.problems.append(f"{self.name} {address}: wider than the window")
        other.close()

    def walk(self, addresses):
        """By keyboard only."""
        keyboard.skip(self, addresses[0])
        if self.page.viewport_size["width"] < 1024:
            keyboard.menu(self)
        for address in addresses:
            keyboard.walk(self, address)

    def choose_own_password(self):
        """A person whose password somebody else made comes no further than to the account's page."""
        page = self.page
        self.open("/arbeid")
        assert page.url.endswith("/konto"), "a temporary password opens the portal"
        self.check("konto-midlertidig")
        page.fill("#gammelt", self.options.new_password)
        page.fill("#nytt", self.options.new_password)
        page.fill("#gjenta", self.options.new_password)
        page.click("button:has-text('Bytt passord')")
        page.wait_for_load_state()
        assert page.query_selector("#nytt-f"), "the same password is taken again"
        self.check("konto-midlertidig-feil")

    def visit(self, addresses):
        for address in addresses:
            self.open(address)
            self.check(address)

    def fail_to_sign_in(self):
        """The sign-in page with its errors: nothing written, then a wrong password."""
        page = self.page
        self.open("/logg-inn")
        self.check("logg-inn")
        page.click("main button:has-text('Logg inn')")
        page.wait_for_load_state()
        assert page.query_selector("#epost-f"), "nothing written, and no error at the field"
        self.check("logg-inn-tomt")
        page.fill("#epost", "ingen@eksempel.no")
        page.fill("#passord", "et passord som er feil")
        page.click("main button:has-text('Logg inn')")
        page.wait_for_load_state()
        assert page.query_selector("#feil"), "a wrong password, and no error"
        if self.script:
            assert page.evaluate("document.activeElement.id") == "feil", "the errors have no focus"
        self.check("logg-inn-feil")

    def fail_to_change_password(self):
        page = self.page
        self.open("/konto")
        page.fill("#gammelt", "feil passord")
        page.fill("#nytt", "kort")
        page.click("button:has-text('Bytt passord')")
        page.wait_for_load_state()
        assert page.query_selector("#nytt-f") and page.query_selector("#gammelt-f"), "no error at the field"
        self.check("konto-feil")

    def look_at_companies(self):
        """A reviewed company with its report, one that is not, and undoing what a review switched on."""
        page = self.page
        for state in ("med", "uten"):
            self.open(f"/arbeid/boligselskap?ar={state}")
            link = page.query_selector("tbody th a")
            if not link:
                continue
            link.click()
            page.wait_for_load_state()
            self.check(f"selskap-{state}")
            if state == "med":
                page.click("#arkiv ~ * a, section[aria-labelledby=arkiv] th a")
                page.wait_for_load_state()
                self.check("selskap-rapport")
                if self.script:
                    self.check_edition(page.get_attribute("iframe", "src"))
        self.open("/arbeid/boligselskap?ar=med")
        for address in [link.get_attribute("href") for link in page.query_selector_all("tbody th a")]:
            self.open(address)
            undo = page.query_selector("a:has-text('igjen')")
            if undo:
                undo.click()
                page.wait_for_load_state()
                self.check("angre-varsling")
                page.evaluate("document.querySelectorAll('[required]').forEach(f => f.required = false)")
                page.click("button:has-text('Slå av')")
                page.wait_for_load_state()
                self.check("angre-varsling-feil")
                return

    def move_about_the_list(self):
        """Searches, sorts, filters, turns the page and comes back: the ticks stay."""
        page = self.page
        self.open("/arbeid/boligselskap?ar=uten")
        box = page.query_selector("input[name=selskap]")
        assert box, "every company of the association has been reviewed this year: the test needs some that have not"
        box.check()
        if page.viewport_size["width"] < 1024:
            page.click("button[popovertarget=filterark]")
            page.wait_for_timeout(300)
            self.check("boligselskap-filterark")
            page.select_option("#f-sort", "navn")
            page.click("button:has-text('Vis treff')")
        else:
            page.click("button[value=navn]")
        page.wait_for_load_state()
        assert "sorter=navn" in page.url and "ar=uten" in page.url, page.url
        names = [cell.inner_text() for cell in page.query_selector_all("tbody th a")]
        assert names, "the list is empty"
        assert page.inner_text("#antall") == "1", "the tick is lost"
        following = page.query_selector("button:has-text('Neste')")
        if following:
            following.click()
            page.wait_for_load_state()
            assert "side=2" in page.url and page.inner_text("#antall") == "1", page.url
        page.click("button[value=ingen]")
        page.wait_for_load_state()
        assert page.inner_text("#antall") == "0", "the selection is not empty"

    def stop_a_run(self):
        """Starts all that are left, watches, reloads, stops."""
        page = self.page
        self.open("/arbeid/boligselskap")
        page.click("button[value=uten]")
        page.wait_for_load_state()
        self.check("boligselskap-valgt")
        page.click("button[value=provekjor]")
        page.wait_for_load_state()
        for _ in range(60):
            if "pågår" not in page.inner_text("h1"):
                break
            self.check("provekjoring-pagar")
            page.wait_for_timeout(1000)
            page.reload()
        self.check("provekjoring-alle")
        remark = page.query_selector("a.merknad")
        if remark:
            remark.click()
            page.wait_for_load_state()
            assert page.query_selector("#tabell tbody tr"), "a remark leads to no row"
            self.check("provekjoring-merknad")
        page.check("#bekreft")
        page.click("button:has-text('Start gjennomgang')")
        page.wait_for_load_state()
        address = page.url
        if "pågår" not in page.inner_text("h1"):
            return
        self.check("gjennomgang-pagar-alle")
        if self.script:
            for _ in range(120):
                if int(page.inner_text("#n")) > 0:
                    break
                page.wait_for_timeout(250)
            else:
                raise AssertionError("the figures do not move while the run goes on")
            seen = int(page.inner_text("#n"))
            page.reload()
            assert int(page.inner_text("#n")) >= seen, "the figures do not survive a reload"
        page.goto(address + "/stopp")
        if "Stopp" in page.inner_text("h1"):
            self.check("gjennomgang-stopp")
            page.click("main button:has-text('Stopp')")
            page.wait_for_load_state()
        for _ in range(60):
            if "pågår" not in page.inner_text("h1"):
                break
            page.wait_for_timeout(500)
            page.reload()
        self.check("gjennomgang-stoppet")

    def keep_accounts(self):
        """The administrator's pages: a form with errors, a new account, another role."""
        page = self.page
        self.open("/administrasjon")
        self.check("administrasjon")
        page.click("button:has-text('Lag konto')")
        page.wait_for_load_state()
        assert page.query_selector("#navn-f"), "no error at the field"
        self.check("administrasjon-feil")
        page.fill("#epost", f"ny.{self.name}.{int(time.time())}@eksempel.no")
        page.fill("#navn", "Nora Ås")
        page.select_option("#rolle", "adviser")
        page.click("button:has-text('Lag konto')")
        page.wait_for_load_state()
        assert "Det vises bare nå" in page.inner_text("main"), "no password is shown"
        self.check("administrasjon-ny")

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
        page.click("#res th a:visible:has-text('Score'), #res .chip:visible:has-text('Score')")
        page.wait_for_load_state()
        assert page.get_attribute("#res th:has(a:text('Score'))", "aria-sort") == "ascending", "the result is not sorted"
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
        if self.script:
            self.check_edition(page.get_attribute("iframe", "src"))
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
    def reader(email=None, prefix="", password=None):
        portal = Portal(browser, options, width, script, scheme, prefix)
        readers.append(portal)
        if email:
            portal.sign_in(email, password)
        return portal

    readers = []
    reader().fail_to_sign_in()
    work = reader(options.adviser)
    work.visit(WORK_PAGES)
    if script:
        work.walk(WALKS["adviser"])
    work.look_at_companies()
    work.move_about_the_list()
    work.fail_to_change_password()
    work.review(2)
    if options.stop:
        work.stop_a_run()
    work.sign_out()
    board = reader(options.board, "styret-")
    board.visit(BOARD_PAGES)
    if script:
        board.walk(WALKS["board"])
    board.read_report()
    board.sign_out()
    if options.empty:
        reader(options.empty, "tomt-").visit(EMPTY_PAGES)
    if options.empty_board:
        reader(options.empty_board, "tomt-").visit(["/styre", "/styre/arkiv", "/styre/varsler"])
    if options.admin:
        reader(options.admin).keep_accounts()
    if options.designer:
        reader(options.designer, "designer-").visit(["/maler", "/konto"])
    if options.new:
        reader(options.new, password=options.new_password).choose_own_password()
    return [problem for portal in readers for problem in portal.problems]


def main():
    parser = argparse.ArgumentParser()
    for name in ("--base", "--adviser", "--board", "--password"):
        parser.add_argument(name, required=True)
    for name in ("--empty", "--empty-board", "--admin", "--designer", "--new"):
        parser.add_argument(name, help="account of that kind")
    parser.add_argument("--new-password", help="the temporary password of the account --new")
    parser.add_argument("--stop", action="store_true", help="start all that are left, and stop")
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    parser.add_argument("--shots", help="folder for pictures")
    options = parser.parse_args()
    problems = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=options.chromium, args=["--no-sandbox"])
        for width, script, scheme in (
            (1440, True, "light"), (375, True, "dark"), (320, True, "light"), (1440, False, "light"), (375, False, "dark"),
        ):
            problems += drive(browser, options, width, script, scheme)
        browser.close()
    print("\n".join(problems) or "both portals pass")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
