extension RegulationChange {
    /// The changes of laws and regulations from 2020 to 2026 that concern housing companies, oldest first (DOMAIN §6).
    ///
    /// References name the amended act where the amending number was not found.
    public static let known: [RegulationChange] = [
        entry(
            "2020-01-01 mineralolje", "Forbud mot fyring med mineralolje",
            "Bygninger kan ikke lenger varmes opp med mineralolje.", "FOR-2018-06-28-1060"),
        entry(
            "2020-01-01 korttidsutleie-sameie", "Korttidsutleie begrenset til 90 døgn i året",
            "Gjelder utleie av hele boligseksjonen i et eierseksjonssameie.", "LOV-2017-06-16-65 § 24", [.condominium]),
        entry(
            "2020-01-01 korttidsutleie-borettslag", "Korttidsutleie tillatt i inntil 30 døgn i året",
            "Gjelder andelseier i borettslag.", "LOV-2003-06-06-39 § 5-4", [.housingCooperative]),
        entry(
            "2020-01-01 varsling", "Reglene om varsling på arbeidsplassen er tydeligere",
            "Gjelder boligselskap som har ansatte.", "LOV-2005-06-17-62 kap. 2 A"),
        entry(
            "2020-04-08 digitale-arsmoter", "Midlertidig adgang til digitale årsmøter",
            "Gjaldt til 27. mai 2020.", "FOR-2020-04-08-734"),
        entry(
            "2021-01-01 ladepunkt-borettslag", "Rett til å sette opp ladepunkt for elbil",
            "Styret kan bare nekte der det er saklig grunn.", "LOV-2003-06-06-39 § 5-11 a", [.housingCooperative]),
        entry(
            "2021-01-01 ladepunkt-sameie", "Rett til å sette opp ladepunkt for elbil",
            "Styret kan bare nekte der det er saklig grunn.", "LOV-2017-06-16-65 § 25 a", [.condominium]),
        entry(
            "2021-01-01 byggherre", "Byggherre: strengere krav til dokumentasjon og roller",
            "Boligselskapet er byggherre når det får utført bygge- og anleggsarbeid.", "FOR-2009-08-03-1028"),
        entry(
            "2021-01-01 nettsteder", "Eldre nettsteder skal være universelt utformet",
            "Gjelder nettløsninger som vender seg til allmennheten.", "FOR-2013-06-21-732"),
        entry(
            "2021-04-01 digitale-moter-borettslag", "Digitale møter og meldinger er varig tillatt",
            "Gjelder generalforsamling, styremøter og meldinger i borettslag.",
            "LOV-2003-06-06-39; Prop. 81 L (2020–2021)", [.housingCooperative]),
        entry(
            "2021-04-01 digitale-moter-sameie", "Digitale møter og meldinger er varig tillatt",
            "Gjelder årsmøter, styremøter og meldinger i eierseksjonssameier.",
            "LOV-2017-06-16-65; Prop. 81 L (2020–2021)", [.condominium]),
        entry(
            "2021-07-01 gummigranulat", "Strengere kontroll med gummigranulat på kunstgressbaner",
            "Gjelder den som eier eller driver bane med gummigranulat.", "FOR-2004-06-01-931 kap. 23 A"),
        entry(
            "2022-01-01 tilstandsrapport", "Minstekrav til tilstandsrapport ved salg av bolig",
            "Forskriften sier hva en tilstandsrapport skal inneholde.", "FOR-2021-06-08-1850"),
        entry(
            "2022-03-01 brann-og-redning", "Ny forskrift om brann- og redningsvesen",
            "Gjelder hvordan kommunens brann- og redningsvesen er organisert.", "FOR-2021-09-15-2755"),
        entry(
            "2023-01-01 matavfall", "Matavfall og plastavfall skal sorteres ut",
            "Gjelder husholdningsavfall og lignende avfall.", "FOR-2004-06-01-930 kap. 10 a"),
        entry(
            "2023-01-01 bedriftshelsetjeneste", "Bedriftshelsetjenesten får en tydeligere forebyggende rolle",
            "Gjelder boligselskap med ansatte som skal ha bedriftshelsetjeneste.", "FOR-2011-12-06-1355 kap. 13"),
        entry(
            "2023-02-24 kvikksolv-kompaktror", "Forbud mot salg av lysrør med kvikksølv: T2, T12 og kompaktrør",
            "Gjelder omsetning av nye rør.", "FOR-2004-06-01-922 kap. 2 a"),
        entry(
            "2023-08-24 kvikksolv-t5-t8", "Forbud mot salg av lysrør med kvikksølv: T5 og T8",
            "Rør som er i bruk, kan brukes videre.", "FOR-2004-06-01-922 kap. 2 a"),
        entry(
            "2023-10-01 deling-av-strom", "Deling av egenprodusert strøm på samme eiendom",
            "Gjelder anlegg på inntil 1 MW.", "FOR-1999-03-11-301"),
        entry(
            "2024-01-01 verneombud", "Verneombud fra 5 ansatte og arbeidsmiljøutvalg fra 30",
            "Gjelder boligselskap som har ansatte.", "LOV-2005-06-17-62 §§ 6-1, 7-1; LOV-2023-03-17-3"),
        entry(
            "2024-07-01 arbeidsavtale", "Flere opplysninger i arbeidsavtalen",
            "Gjelder boligselskap som har ansatte.", "LOV-2005-06-17-62 §§ 14-5, 14-6"),
        entry(
            "2026-01-01 psykososialt", "Kravene til psykososialt arbeidsmiljø er utdypet",
            "Gjelder boligselskap som har ansatte.", "LOV-2005-06-17-62 § 4-3"),
        entry(
            "2026-01-01 deling-5-mw", "Grensen for deling av strøm heves til 5 MW",
            "Gjelder deling av egenprodusert strøm på samme eiendom.", "FOR-1999-03-11-301 § 3-12"),
    ]

    /// An entry whose `name` is the day it takes effect, a space, and the rest of its identity.
    private static func entry(
        _ name: String, _ title: String, _ summary: String, _ reference: String, _ kinds: [CompanyKind] = []
    ) -> RegulationChange {
        RegulationChange(
            id: SourceID("regelverk " + name), inForce: Day(String(name.prefix(10))) ?? Day(daysSinceEpoch: 0),
            title: title, summary: summary, reference: reference, appliesTo: kinds)
    }
}
