// Forhåndsvisningen følger malens filer: tjeneren sier fra, siden bytter det som er endret.
const $ = (id) => document.getElementById(id);
const lag = (navn, klasse = "", tekst = "") => {
  const element = document.createElement(navn);
  if (klasse) element.className = klasse;
  if (tekst) element.textContent = tekst;
  return element;
};
const klokke = () => new Date().toLocaleTimeString("nb-NO");

const spraknavn = { nb: "Bokmål", nn: "Nynorsk", en: "Engelsk" };
const slagnavn = { typical: "Typiske", small: "Liten", heavy: "Stor", awkward: "Vanskelige" };
const alvor = { error: "Feil", warning: "Advarsel", note: "Merknad" };

const adresse = new URLSearchParams(location.search);
const valgt = {
  plan: adresse.get("plan") ?? "", sprak: adresse.get("sprak") ?? "nb", tema: adresse.get("tema") ?? "",
  bokser: adresse.get("bokser") === "1", sideskift: adresse.get("sideskift") === "1",
};
let kilde = null;          // hendelsene fra tjeneren
let sider = [];            // sidene på skjermen, i rekkefølge
let runde = 0;             // teller valg, så gamle svar kan kastes
let utgave = "";           // adressen HTML-utgaven sist ble hentet fra
let sistGod = "";
let bredde = Number(adresse.get("bredde")) || 0;

// ---- valg ------------------------------------------------------------

const sporring = (flere = {}) => {
  const felt = new URLSearchParams({ plan: valgt.plan, sprak: valgt.sprak, ...flere });
  if (valgt.tema) felt.set("tema", valgt.tema);
  return felt.toString();
};

const huskAdresse = () => {
  const felt = new URLSearchParams(sporring());
  if (valgt.bokser) felt.set("bokser", "1");
  if (valgt.sideskift) felt.set("sideskift", "1");
  if (bredde) felt.set("bredde", String(bredde));
  history.replaceState(null, "", "?" + felt);
};

const fyllValg = (mulige) => {
  $("navn").textContent = mulige.folder;
  document.title = `${mulige.folder} – forhåndsvisning`;
  const grupper = new Map();
  for (const prove of mulige.samples) {
    const slag = slagnavn[prove.name.split("-")[0]] ?? "Egne planer";
    if (!grupper.has(slag)) grupper.set(slag, []);
    grupper.get(slag).push(prove);
  }
  for (const [slag, prover] of grupper) {
    const gruppe = lag("optgroup");
    gruppe.label = slag;
    for (const prove of prover) gruppe.append(new Option(prove.title || prove.name, prove.name));
    $("plan").append(gruppe);
  }
  if (!mulige.samples.some((prove) => prove.name === valgt.plan)) valgt.plan = mulige.samples[0]?.name ?? "";
  $("plan").value = valgt.plan;
  if (!mulige.languages.includes(valgt.sprak)) valgt.sprak = mulige.languages[0] ?? "nb";
  for (const kode of mulige.languages) {
    const felt = lag("label"), knapp = lag("input"), navn = lag("span", "", kode.toUpperCase());
    Object.assign(knapp, { type: "radio", name: "sprak", value: kode, checked: kode === valgt.sprak });
    knapp.setAttribute("aria-label", spraknavn[kode] ?? kode);
    felt.title = `${spraknavn[kode] ?? kode} (L)`;
    felt.append(knapp, navn);
    $("sprak").append(felt);
  }
  $("tema").append(new Option("Malens eget", ""));
  for (const tema of mulige.themes) $("tema").append(new Option(tema.title, tema.name));
  if (!mulige.themes.some((tema) => tema.name === valgt.tema)) valgt.tema = "";
  $("tema").value = valgt.tema;
  $("temafelt").hidden = mulige.themes.length === 0;
};

const neste = (liste, na, steg) => liste[(liste.indexOf(na) + steg + liste.length) % liste.length];

const velg = (felt, verdi) => {
  valgt[felt] = verdi;
  $("plan").value = valgt.plan;
  $("tema").value = valgt.tema;
  for (const knapp of document.querySelectorAll("[name=sprak]")) knapp.checked = knapp.value === valgt.sprak;
  lytt();
};

// ---- hendelser ---------------------------------------------------------

const lytt = () => {
  runde += 1;
  huskAdresse();
  kilde?.close();
  const denne = runde;
  kilde = new EventSource("/hendelser?" + sporring(valgt.bokser || valgt.sideskift ? { forklar: "1" } : {}));
  kilde.onmessage = (melding) => { if (denne === runde) vis(JSON.parse(melding.data)); };
  kilde.onerror = () => meld("Tjeneren svarer ikke. Start forhåndsvisningen igjen.");
};

let siste = null;
const vis = (stand) => {
  $("versjon").textContent = stand.template;
  // Sidene i syne først: HTML-utgaven lastes når de er vist.
  siste = stand;
  visSider(stand).finally(() => { if (siste === stand) visUtgave(stand); });
  if (stand.diagnostics) {
    visMeldinger(stand);
    if (!stand.isStale) sistGod = klokke();
    const arbeid = Math.round(stand.milliseconds.compile + stand.milliseconds.typeset);
    meld(stand.isStale ? "Malen har feil" : `Oppdatert kl. ${klokke()} · ${arbeid} ms`);
  }
};

let stille = 0;
const meld = (tekst) => {
  clearTimeout(stille);
  $("stand").textContent = tekst;
  $("stand").classList.add("ny");
  stille = setTimeout(() => $("stand").classList.remove("ny"), 2500);
};

// ---- sidene ------------------------------------------------------------

const synlige = new Set();
const vakt = new IntersectionObserver((poster) => {
  for (const post of poster) {
    if (post.isIntersecting) synlige.add(post.target); else synlige.delete(post.target);
    if (post.isIntersecting) hent(post.target);
  }
  visSidetall();
}, { root: matchMedia("(max-width: 40rem)").matches ? null : $("sider"), rootMargin: "20% 0px" });

const nySide = (nummer) => {
  const side = lag("figure", "side");
  const ark = lag("div", "ark"), bilde = lag("img"), tekst = lag("figcaption");
  tekst.append(lag("span", "sidenavn"), lag("span", "endret", "endret"));
  ark.append(bilde);
  side.append(ark, tekst, lag("p", "slutt"));
  Object.assign(side, { nummer, vist: 0, onsket: 0 });
  return side;
};

const visSider = (stand) => {
  const forste = sider.length === 0, bilder = [];
  while (sider.length > stand.pages.length) {
    const side = sider.pop();
    vakt.unobserve(side);
    synlige.delete(side);
    side.remove();
  }
  stand.pages.forEach((ny, nummer) => {
    let side = sider[nummer];
    if (!side) {
      side = nySide(nummer);
      sider.push(side);
      $("sider").append(side);
      vakt.observe(side);
    }
    const erNy = side.onsket !== ny.revision;
    side.onsket = ny.revision;
    side.mal = ny;
    if (erNy || side.generasjon !== stand.generation) side.bokser = null;
    side.generasjon = stand.generation;
    side.querySelector(".ark").style.aspectRatio = `${ny.width} / ${ny.height}`;
    side.querySelector(".sidenavn").textContent = `Side ${ny.label || nummer + 1}`;
    side.classList.toggle("eldre", stand.isStale);
    visSlutt(side.querySelector(".slutt"), ny.ending);
    if (erNy && !forste && side.vist) merkEndret(side);
    if (synlige.has(side)) bilder.push(hent(side));
  });
  visSidetall();
  if (!sider.length && !$("sider").querySelector(".tom")) $("sider").append(lag("p", "tom", "Ingen sider ennå."));
  if (sider.length) $("sider").querySelector(".tom")?.remove();
  return Promise.allSettled(bilder);
};

const merkEndret = (side) => {
  const merke = side.querySelector(".endret");
  merke.classList.add("ny");
  setTimeout(() => merke.classList.remove("ny"), 1500);
};

const visSlutt = (felt, slutt) => {
  felt.replaceChildren();
  if (!slutt) return;
  const navn = lag("code", "", slutt.element);
  felt.append(lag("b", "", "Siden slutter "), "før ", navn, `: ${slutt.reason}`);
};

const visSidetall = () => {
  const i = sider.findIndex((side) => synlige.has(side) && side.getBoundingClientRect().bottom > 160);
  $("sidetall").textContent = sider.length ? `${Math.max(0, i) + 1} av ${sider.length}` : "";
};

// Bildet byttes når det nye er klart, så siden aldri blinker.
const hent = async (side) => {
  const piksler = Math.min(3000, Math.round(side.clientWidth * Math.max(2, devicePixelRatio)));
  const nokkel = `${side.onsket}?bredde=${piksler}`;
  if (valgt.bokser) visBokser(side);
  if (side.hentet === nokkel || !piksler) return;
  side.hentet = nokkel;
  const nytt = new Image();
  nytt.src = `/bilde/${nokkel}`;
  try { await nytt.decode(); } catch { if (side.hentet === nokkel) side.hentet = ""; return; }
  if (side.hentet !== nokkel) return;
  nytt.alt = `Side ${side.mal.label || side.nummer + 1}`;
  side.querySelector("img").replaceWith(nytt);
  side.vist = side.onsket;
  side.dataset.vist = String(side.vist);
};

const settBredde = (verdi) => {
  bredde = verdi && Math.min(2400, Math.max(240, Math.round(verdi)));
  if (bredde) $("sider").style.setProperty("--bredde", `${bredde}px`);
  else $("sider").style.removeProperty("--bredde");
  $("tilpass").textContent = bredde && sider[0]?.mal ? `${Math.round(100 * bredde / sider[0].mal.width)} %` : "Bredde";
  huskAdresse();
  for (const side of synlige) hent(side);
};
let maling = 0;
new ResizeObserver(() => {
  clearTimeout(maling);
  maling = setTimeout(() => { for (const side of synlige) hent(side); }, 200);
}).observe($("sider"));

// ---- bokser ------------------------------------------------------------

const svg = (navn, egenskaper) => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", navn);
  for (const [felt, verdi] of Object.entries(egenskaper)) element.setAttribute(felt, verdi);
  return element;
};

const visBokser = async (side) => {
  if (side.bokser) return;
  const merke = side.bokser = {};
  const svar = await fetch(`/bokser/${side.nummer}?${sporring()}`);
  if (!svar.ok || side.bokser !== merke) return;
  const bokser = await svar.json();
  if (side.bokser !== merke || !valgt.bokser) return;
  const tegning = svg("svg", { viewBox: `0 0 ${side.mal.width} ${side.mal.height}`, "aria-hidden": "true" });
  const omriss = svg("g", {}), lys = svg("g", { class: "lag" });
  bokser.forEach((boks) => {
    const [x, y, w, h] = boks.rect;
    const klasse = "boks" + (boks.isContinued ? " apen-over" : "") + (boks.goesOn ? " apen-under" : "");
    const rute = svg("rect", { x, y, width: Math.max(w, .5), height: Math.max(h, .5), class: klasse });
    rute.addEventListener("pointerenter", () => lysOpp(lys, boks, side.mal));
    omriss.append(rute);
  });
  tegning.append(omriss, lys);
  tegning.addEventListener("pointerleave", () => { lys.replaceChildren(); $("boksinfo").hidden = true; });
  side.querySelector("svg")?.remove();
  side.querySelector(".ark").append(tegning);
};

const ring = (ytre, indre) => {
  const rute = ([x, y, w, h]) => `M${x} ${y}h${w}v${h}h${-w}z`;
  return rute(ytre) + rute(indre);
};
const krymp = ([x, y, w, h], [topp, hoyre, bunn, venstre]) =>
  [x + venstre, y + topp, Math.max(0, w - venstre - hoyre), Math.max(0, h - topp - bunn)];
const voks = (rute, kanter) => krymp(rute, kanter.map((kant) => -kant));

const lysOpp = (lys, boks, mal) => {
  const innenfor = krymp(boks.rect, boks.border), innhold = krymp(innenfor, boks.padding);
  const lagene = [["marg", voks(boks.rect, boks.margin), boks.rect], ["kant", boks.rect, innenfor], ["fyll", innenfor, innhold]]
    .map(([klasse, ytre, indre]) => svg("path", { d: ring(ytre, indre), class: klasse, "fill-rule": "evenodd" }));
  const [x, y, width, height] = innhold;
  lys.replaceChildren(svg("rect", { x, y, width, height, class: "innhold" }), ...lagene, ...lapp(boks, mal));
  const tall = (n) => n.toLocaleString("nb-NO", { maximumFractionDigits: 1 });
  const kanter = (navn, liste, farge) => {
    if (liste.every((n) => n === 0)) return [];
    const felt = lag("span");
    felt.append(lag("i", farge), `${navn} ${liste.every((n) => n === liste[0]) ? tall(liste[0]) : liste.map(tall).join(" ")}`);
    return [felt];
  };
  $("boksinfo").replaceChildren(
    lag("code", "", boks.name), lag("span", "", `${tall(boks.rect[2])} × ${tall(boks.rect[3])} px`),
    ...kanter("margin", boks.margin, "f-marg"), ...kanter("border", boks.border, "f-kant"),
    ...kanter("padding", boks.padding, "f-fyll"), lag("span", "", boks.place ?? ""));
  $("boksinfo").hidden = false;
};

// Navnet står over boksen, eller øverst i den der det ikke er plass.
const lapp = (boks, mal) => {
  const lengde = Math.min(boks.name.length, 60) * 5.4 + 8;
  const x = Math.max(0, Math.min(boks.rect[0], mal.width - lengde));
  const y = boks.rect[1] >= 15 ? boks.rect[1] - 15 : boks.rect[1];
  const tekst = svg("text", { x: x + 4, y: y + 10.5, class: "merketekst" });
  tekst.textContent = boks.name.slice(0, 60);
  return [svg("rect", { x, y, width: lengde, height: 14, rx: 2, class: "merkelapp" }), tekst];
};

// ---- meldinger ---------------------------------------------------------

const visMeldinger = (stand) => {
  const alle = stand.diagnostics;
  const feil = alle.filter((funn) => funn.severity === "error");
  $("antall").textContent = opptelling(alle);
  $("meldingsknapp").textContent = alle.length ? `Meldinger ${alle.length}` : "Meldinger";
  const filer = new Map();
  for (const funn of [...alle].sort((a, b) => vekt(a) - vekt(b))) {
    const fil = funn.file ?? "Hele dokumentet";
    if (!filer.has(fil)) filer.set(fil, []);
    filer.get(fil).push(funn);
  }
  const deler = [...filer].map(([fil, funn]) => {
    const del = lag("section", "fil"), hode = lag("h3"), liste = lag("ol");
    hode.append(lag("span", "", fil), lag("span", "", String(funn.length)));
    liste.append(...funn.map(melding));
    del.append(hode, liste);
    return del;
  });
  if (!deler.length) {
    const tom = lag("p", "tom");
    tom.append(lag("b", "", "Ingen feil i denne rapporten"), "Kjør hmsreview templates check for alle planer og språk.");
    deler.push(tom);
  }
  const hoyde = $("liste").scrollTop;
  $("liste").replaceChildren(...deler);
  $("liste").scrollTop = hoyde;
  visVarsel(stand, feil);
};

const vekt = (funn) => ["error", "warning", "note"].indexOf(funn.severity);
const opptelling = (alle) => {
  const antall = (slag) => alle.filter((funn) => funn.severity === slag).length;
  const deler = [];
  if (antall("error")) deler.push(`${antall("error")} feil`);
  if (antall("warning")) deler.push(antall("warning") === 1 ? "1 advarsel" : `${antall("warning")} advarsler`);
  if (antall("note")) deler.push(antall("note") === 1 ? "1 merknad" : `${antall("note")} merknader`);
  return deler.join(", ") || "0";
};

const melding = (funn) => {
  const post = lag("li", `melding ${funn.severity}`), slag = lag("p", "slag");
  post.tabIndex = -1;
  slag.append(lag("b", "", alvor[funn.severity]));
  if (funn.line) slag.append(lag("span", "", `linje ${funn.line}, tegn ${funn.column}`));
  slag.append(lag("code", "", funn.code));
  post.append(slag, lag("p", "tekst", funn.message));
  if (funn.excerpt) {
    const linje = lag("pre"), [foran, merket, bak] = funn.excerpt;
    linje.append(lag("i", "", `${funn.line}  `), foran.trimStart(), lag("mark", "", merket || " "), bak);
    post.append(linje);
  }
  post.append(...funn.hints.map((hint) => lag("p", "hint", hint)));
  return post;
};

const visVarsel = (stand, feil) => {
  const varsel = $("varsel");
  varsel.hidden = !(stand.isStale || (feil.length && !stand.pages.length));
  if (varsel.hidden) return;
  const hva = lag("p");
  const tekst = stand.isStale
    ? `Sidene viser siste gode versjon${sistGod ? ` fra kl. ${sistGod}` : ""}, til feilen er rettet.`
    : "Malen har ikke vært uten feil ennå.";
  hva.append(lag("b", "", tekst));
  const forste = feil[0], sted = forste?.file ? `${forste.file}:${forste.line}: ` : "";
  varsel.replaceChildren(hva, lag("p", "", forste ? sted + forste.message : ""));
};

// ---- HTML-utgaven --------------------------------------------------------

const visUtgave = (stand) => {
  const ny = `/utgave?${sporring({ r: String(stand.edition) })}`;
  $("alene").href = `/utgave?${sporring()}`;
  if (!stand.edition || ny === utgave || document.body.classList.contains("uten-html")) return;
  utgave = ny;
  const ramme = lag("iframe", "venter");
  ramme.title = "HTML-utgaven av rapporten";
  // Uten allow-scripts kjører ingenting i rammen; allow-same-origin lar siden huske hvor det ble rullet til.
  ramme.setAttribute("sandbox", "allow-same-origin");
  ramme.src = ny;
  ramme.addEventListener("load", () => {
    const gammel = $("ramme").querySelector("iframe:not(.venter)");
    const hoyde = gammel?.contentDocument?.scrollingElement?.scrollTop ?? 0;
    if (ramme.contentDocument?.scrollingElement) ramme.contentDocument.scrollingElement.scrollTop = hoyde;
    ramme.classList.remove("venter");
    gammel?.remove();
  });
  $("ramme").querySelector("iframe.venter")?.remove();
  $("ramme").append(ramme);
};

// ---- knapper og tastatur ---------------------------------------------------

const vend = (felt) => {
  valgt[felt] = !valgt[felt];
  visBrytere();
  if (!valgt.bokser) {
    for (const side of sider) { side.bokser = null; side.querySelector("svg")?.remove(); }
    $("boksinfo").hidden = true;
  }
  lytt();
};
const visBrytere = () => {
  $("bokser").setAttribute("aria-pressed", String(valgt.bokser));
  $("sideskift").setAttribute("aria-pressed", String(valgt.sideskift));
  document.body.classList.toggle("vis-sideskift", valgt.sideskift);
};
const vendRute = (klasse, knapp) => {
  const skjult = document.body.classList.toggle(klasse);
  $(knapp).setAttribute("aria-pressed", String(!skjult));
  if (klasse === "uten-html" && !skjult) { utgave = ""; lytt(); }
};
const gaTil = (steg) => {
  const topp = $("sider").getBoundingClientRect().top;
  const na = sider.findIndex((side) => side.getBoundingClientRect().bottom > topp + 40);
  sider[Math.min(sider.length - 1, Math.max(0, na + steg))]?.scrollIntoView({ block: "start" });
};
const nesteMelding = () => {
  const alle = [...document.querySelectorAll(".melding")];
  const maal = alle[(alle.indexOf(document.activeElement) + 1) % alle.length];
  maal?.focus();
  maal?.scrollIntoView({ block: "nearest" });
};
const naBredde = () => bredde || sider[0]?.clientWidth || 600;
const planer = () => [...$("plan").options].map((valg) => valg.value);
const sprak = () => [...document.querySelectorAll("[name=sprak]")].map((knapp) => knapp.value);
const temaer = () => [...$("tema").options].map((valg) => valg.value);

const taster = {
  b: () => vend("bokser"), s: () => vend("sideskift"),
  m: () => vendRute("uten-meldinger", "meldingsknapp"), h: () => vendRute("uten-html", "htmlknapp"),
  j: () => gaTil(1), k: () => gaTil(-1), e: nesteMelding,
  p: () => velg("plan", neste(planer(), valgt.plan, 1)), P: () => velg("plan", neste(planer(), valgt.plan, -1)),
  l: () => velg("sprak", neste(sprak(), valgt.sprak, 1)), t: () => velg("tema", neste(temaer(), valgt.tema, 1)),
  "+": () => settBredde(naBredde() * 1.15), "-": () => settBredde(naBredde() / 1.15), 0: () => settBredde(0),
  "?": () => $("hjelp").showModal(),
};
document.addEventListener("keydown", (tast) => {
  if (tast.ctrlKey || tast.metaKey || tast.altKey || $("hjelp").open) return;
  if (tast.target.closest?.("select, input:not([type=radio])")) return;
  const handling = taster[tast.key];
  if (!handling) return;
  tast.preventDefault();
  handling();
});

$("plan").addEventListener("change", () => velg("plan", $("plan").value));
$("tema").addEventListener("change", () => velg("tema", $("tema").value));
$("sprak").addEventListener("change", (hendelse) => velg("sprak", hendelse.target.value));
$("valg").addEventListener("submit", (hendelse) => hendelse.preventDefault());
$("bokser").addEventListener("click", taster.b);
$("sideskift").addEventListener("click", taster.s);
$("meldingsknapp").addEventListener("click", taster.m);
$("htmlknapp").addEventListener("click", taster.h);
$("hjelpeknapp").addEventListener("click", taster["?"]);
$("mindre").addEventListener("click", taster["-"]);
$("storre").addEventListener("click", taster["+"]);
$("tilpass").addEventListener("click", taster[0]);
$("sider").addEventListener("scroll", visSidetall, { passive: true });

if (matchMedia("(max-width: 75rem)").matches) vendRute("uten-html", "htmlknapp");
visBrytere();
fyllValg(await (await fetch("/valg")).json());
if (bredde) settBredde(bredde);
lytt();
