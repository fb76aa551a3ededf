"""What a reader meets who uses the keyboard only: the link past the menu, an order that is the page's, a focus that is seen,
a name for each thing that has it."""

FOCUS = """() => {
  const it = document.activeElement;
  if (!it || it === document.body) return null;
  const style = getComputedStyle(it), place = it.getBoundingClientRect();
  const label = it.labels && it.labels.length ? it.labels[0].textContent : "";
  const name = it.getAttribute("aria-label") || label || it.textContent || it.title || it.value || "";
  const bar = document.querySelector(".selbar");
  const covered = bar && !bar.contains(it) && place.top >= bar.getBoundingClientRect().top && getComputedStyle(bar).position === "sticky"
    && place.top < bar.getBoundingClientRect().bottom;
  const own = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
  return {
    tag: it.tagName.toLowerCase(), name: name.trim().slice(0, 60), seen: own || style.boxShadow !== "none",
    inside: place.bottom > 0 && place.top < innerHeight, covered: Boolean(covered),
    order: [...document.querySelectorAll("*")].indexOf(it),
  };
}"""


def walk(portal, address, limit=400):
    """Goes through a page with Tab; notes what has no name, no visible focus, or comes out of turn."""
    page = portal.page
    portal.open(address)
    page.keyboard.press("Tab")
    first = page.evaluate(FOCUS)
    if not first or first["name"] != "Hopp til innholdet":
        portal.problems.append(f"{portal.name} {address}: the first Tab does not reach the link past the menu")
        return
    last = first
    for _ in range(limit):
        note(portal, address, last)
        page.keyboard.press("Tab")
        following = page.evaluate(FOCUS)
        if following is None or following["order"] == first["order"]:
            return
        if following["order"] < last["order"]:
            portal.problems.append(f"{portal.name} {address}: '{following['name']}' comes after '{last['name']}'")
        last = following
    portal.problems.append(f"{portal.name} {address}: Tab never leaves the page")


def note(portal, address, focus):
    what = f"{portal.name} {address}: {focus['tag']} '{focus['name']}'"
    if not focus["name"] and focus["tag"] != "iframe":
        portal.problems.append(f"{what} has no name")
    if not focus["seen"] and focus["tag"] != "iframe":
        portal.problems.append(f"{what} has no visible focus")
    if not focus["inside"] or focus["covered"]:
        portal.problems.append(f"{what} has the focus out of sight")


def skip(portal, address):
    """The link past the menu leads to the content: what follows with Tab lies there."""
    page = portal.page
    portal.open(address)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "innhold", "the link past the menu leads nowhere"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main, footer') !== null"), "the menu follows the content"


def menu(portal):
    """On a telephone the menu opens, closes with Escape and gives the focus back."""
    page = portal.page
    button = page.locator(".menu-button:not(.menu-close)")
    button.focus()
    page.keyboard.press("Enter")
    assert page.locator("#meny").is_visible(), "the menu does not open"
    page.keyboard.press("Escape")
    assert not page.locator("#meny").is_visible(), "Escape does not close the menu"
    assert button.evaluate("it => it === document.activeElement"), "the focus does not come back from the menu"
