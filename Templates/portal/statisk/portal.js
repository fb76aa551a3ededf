// Små forbedringer. Alt virker uten dette skriptet.
"use strict";

// Feiloppsummeringen får fokus, så den leses opp.
const feil = document.getElementById("feil");
if (feil) feil.focus();

// Antall valgte følger avkryssingene.
const antall = document.getElementById("antall");
if (antall) {
  const kryss = document.querySelectorAll('input[name="selskap"]');
  const ellers = Number(antall.dataset.ellers);
  const tell = () => {
    let valgt = ellers;
    for (const boks of kryss) if (boks.checked) valgt += 1;
    antall.textContent = valgt.toLocaleString("nb-NO");
  };
  for (const boks of kryss) boks.addEventListener("change", tell);
}

// En prøvekjøring som ikke er ferdig, hentes igjen når leseren ikke er midt i noe.
const vent = document.querySelector("[data-last-nar-ferdig]");
if (vent) setTimeout(() => location.replace(vent.dataset.lastNarFerdig), 2000);

// Tallene i en kjøring følger med mens siden er åpen. Radene flyttes aldri.
const kjoring = document.getElementById("kjoring");
if (kjoring && window.EventSource) {
  const sett = (id, verdi) => { document.getElementById(id).textContent = verdi; };
  const kilde = new EventSource(kjoring.dataset.hendelser);
  const uten = document.getElementById("uten-skript");
  let tidel = 0;
  let feilet = null;
  uten.hidden = true;
  // Radene hentes på nytt, høyst hvert andre sekund, og aldri mens en av dem har fokus.
  let hentes = false;
  const hentRader = async () => {
    const tabell = kjoring.querySelector("tbody");
    if (hentes || tabell.contains(document.activeElement)) return;
    hentes = true;
    try {
      const svar = await fetch(location.href, { headers: { Accept: "text/html" } });
      const side = new DOMParser().parseFromString(await svar.text(), "text/html");
      const nye = side.querySelector("#kjoring tbody");
      if (nye && !tabell.contains(document.activeElement)) tabell.replaceWith(nye);
    } finally {
      setTimeout(() => { hentes = false; }, 2000);
    }
  };
  kilde.onmessage = (melding) => {
    const tall = JSON.parse(melding.data);
    const norsk = (n) => n.toLocaleString("nb-NO");
    document.getElementById("p").value = tall.ferdig;
    sett("n", norsk(tall.ferdig));
    sett("igjen", tall.igjen);
    sett("t-fullfort", norsk(tall.fullfort));
    sett("t-feilet", norsk(tall.feilet));
    sett("t-hoppet", norsk(tall.hoppet));
    sett("t-venter", norsk(tall.venter));
    document.title = `${tall.ferdig} av ${tall.av} – Gjennomgangen pågår – Arbeidsportal`;
    const nyTidel = tall.av ? Math.floor(10 * tall.ferdig / tall.av) : 10;
    if (nyTidel !== tidel || (feilet !== null && tall.feilet !== feilet)) {
      sett("sagt", `${tall.ferdig} av ${tall.av} ferdig, ${tall.feilet} feilet`);
    }
    if (!tall.slutt) hentRader().catch(() => {});
    tidel = nyTidel;
    feilet = tall.feilet;
    if (tall.slutt) {
      kilde.close();
      sett("tittel", "Gjennomgangen er ferdig");
      document.title = "Ferdig – Arbeidsportal";
      const lenke = document.createElement("a");
      lenke.className = "btn btn-main";
      lenke.href = kjoring.dataset.resultat;
      lenke.textContent = "Vis resultatet";
      document.getElementById("knapper").replaceChildren(lenke);
      sett("sagt", "Gjennomgangen er ferdig. Vis resultatet.");
    }
  };
  kilde.onerror = () => { uten.hidden = false; };
}
