extension RegulationChange {
    /// Changes of Norwegian laws and regulations 2020–2026 that concern housing companies, newest last (DOMAIN §6).
    ///
    /// Shipped as data; an import may add to it or correct it by id.
    public static let norwegian: [RegulationChange] = rows.enumerated().compactMap { number, row in
        Day(row.inForce).map { day in
            RegulationChange(
                id: SourceID("no-\(row.inForce)-\(number + 1)"), inForce: day, title: row.title, summary: row.summary,
                reference: row.reference, appliesTo: row.appliesTo)
        }
    }

    private static let rows:
        [(inForce: String, title: String, summary: String, reference: String, appliesTo: [CompanyKind])] = [
            (
                "2020-01-01", "Forbud mot oppvarming med mineralolje",
                "Bygninger kan ikke lenger varmes opp med mineralolje. Gjelder også fellesanlegg.",
                "FOR-2018-06-28-1060", []
            ),
            (
                "2020-01-01", "Korttidsutleie: grense i sameier",
                "Eierseksjoner kan leies ut på kort tid i til sammen 90 døgn i året.", "LOV-2017-06-16-65 § 24",
                [.condominium]
            ),
            (
                "2020-01-01", "Korttidsutleie: grense i borettslag",
                "Andelseiere kan leie ut på kort tid i til sammen 30 døgn i året.", "LOV-2003-06-06-39 § 5-4",
                [.housingCooperative]
            ),
            (
                "2020-01-01", "Varsling: reglene er gjort klarere",
                "Arbeidsgivere med ansatte har tydeligere plikter når noen varsler.", "LOV-2005-06-17-62 kap. 2 A", []
            ),
            (
                "2020-04-08", "Digitale årsmøter, midlertidige regler",
                "Møter kunne holdes uten frammøte til 27. mai 2020.", "FOR-2020-04-08-734", []
            ),
            (
                "2021-01-01", "Rett til å sette opp ladepunkt for elbil i borettslag",
                "Styret kan bare si nei når det har saklig grunn.", "LOV-2003-06-06-39 § 5-11 a", [.housingCooperative]
            ),
            (
                "2021-01-01", "Rett til å sette opp ladepunkt for elbil i sameier",
                "Styret kan bare si nei når det har saklig grunn.", "LOV-2017-06-16-65 § 25 a", [.condominium]
            ),
            (
                "2021-01-01", "Byggherre: strengere krav til dokumentasjon og roller",
                "Boligselskapet er byggherre når det får utført bygge- og anleggsarbeid.", "FOR-2009-08-03-1028", []
            ),
            (
                "2021-01-01", "Eldre nettsteder skal være universelt utformet",
                "Kravet gjelder nå også nettsteder fra før 2014.", "FOR-2013-06-21-732", []
            ),
            (
                "2021-04-01", "Digitale møter og meldinger er varig tillatt",
                "Generalforsamling og årsmøte kan holdes digitalt.", "Boliglovene; Prop. 81 L (2020–2021)", []
            ),
            (
                "2021-07-01", "Strengere kontroll med gummigranulat på kunstgressbaner",
                "Eieren skal hindre at granulat havner i naturen.", "FOR-2004-06-01-931 kap. 23 A", []
            ),
            (
                "2022-01-01", "Krav til tilstandsrapport ved salg av bolig",
                "Forskriften sier hva rapporten minst skal inneholde.", "FOR-2021-06-08-1850", []
            ),
            (
                "2022-03-01", "Ny forskrift om brann- og redningsvesen",
                "Kommunens organisering av brannvesenet er regulert på nytt.", "FOR-2021-09-15-2755", []
            ),
            (
                "2023-01-01", "Matavfall og plastavfall skal sorteres",
                "Kommunen skal legge til rette for utsortering.", "FOR-2004-06-01-930 kap. 10 a", []
            ),
            (
                "2023-01-01", "Bedriftshelsetjeneste: tydeligere forebyggende rolle",
                "Gjelder boligselskap med ansatte i utsatte yrker.", "FOR-2011-12-06-1355 kap. 13", []
            ),
            (
                "2023-02-24", "Lysrør T2 og T12 og sparepærer tas av markedet",
                "Lyskilder med kvikksølv kan ikke lenger selges.", "FOR-2004-06-01-922 kap. 2 a", []
            ),
            (
                "2023-08-24", "Lysrør T5 og T8 tas av markedet",
                "Lysrør som er i bruk, kan brukes videre.", "FOR-2004-06-01-922 kap. 2 a", []
            ),
            (
                "2023-10-01", "Deling av egen strøm på samme eiendom",
                "Anlegg på inntil 1 MW kan dele produksjonen mellom beboerne.", "FOR-1999-03-11-301", []
            ),
            (
                "2024-01-01", "Verneombud fra fem ansatte, arbeidsmiljøutvalg fra 30",
                "Grensene er senket. Gjelder boligselskap med ansatte.",
                "LOV-2005-06-17-62 §§ 6-1 og 7-1; LOV-2023-03-17-3", []
            ),
            (
                "2024-07-01", "Arbeidsavtaler skal inneholde mer",
                "Gjelder alle nye avtaler med ansatte.", "LOV-2005-06-17-62 §§ 14-5 og 14-6", []
            ),
            (
                "2026-01-01", "Psykososialt arbeidsmiljø er presisert",
                "Kravene til det psykososiale arbeidsmiljøet er skrevet ut. Gjelder boligselskap med ansatte.",
                "LOV-2005-06-17-62 § 4-3", []
            ),
            (
                "2026-01-01", "Deling av egen strøm: grensen er hevet",
                "Grensen for deling er hevet til 5 MW.", "FOR-1999-03-11-301 § 3-12", []
            ),
        ]
}
