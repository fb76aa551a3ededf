import HMSPlan

/// Deviations and measures (*avvik/tiltak*) as boards write them.
enum DeviationCatalogue {
    /// A template of a deviation.
    struct Entry: Sendable {
        let title: String
        let details: String
        let priority: DeviationPriority
        let kind: DeviationKind
    }

    private static func entry(
        _ title: String, _ details: String, _ priority: DeviationPriority = .medium, _ kind: DeviationKind = .deviation
    ) -> Entry {
        Entry(title: title, details: details, priority: priority, kind: kind)
    }

    static let places = [
        "oppgang A", "oppgang B", "blokk B", "blokk C", "blokk D", "kjeller", "garasjen", "3. etasje", "nordsiden",
        "sykkelboden", "vaskeriet", "innkjøringen",
    ]

    static let entries: [Entry] = [
        entry(
            "Rømningsvei er blokkert", "Sykler og barnevogner står i rømningsveien. Beboerne er varslet ved oppslag.",
            .high),
        entry("Løs rekkverksspile på balkong", "Meldt av beboer. Balkongen er sperret av til reparasjon er utført."),
        entry("Brannslokker mangler kontrollmerke", "Apparatet er fra 2012 og skal ha service.", .high),
        entry("Røykvarsler uten batteri", "Funnet under årskontroll. Batteri er bestilt.", .high),
        entry("Ladeanlegg: kabel henger over gangvei", "Kan gi fall. Midlertidig festet med strips."),
        entry("Manglende merking av stoppekraner", "Gjelder fem kraner. Skilt er bestilt.", .low),
        entry("Fuktflekk i tak", "Kommer etter kraftig regn. Taktekker er bedt om å se på beslag."),
        entry("Utelys virker ikke", "To armaturer er mørke ved trappen.", .low),
        entry("Branndør lukker ikke helt", "Dørpumpen er slitt og døren må skyves igjen.", .high),
        entry("Fliser løse i trapp", "Snublefare. Merket med tape.", .medium),
        entry("Huske på lekeplassen har skarp kant", "Husken er tatt ned.", .high),
        entry("Isdannelse ved inngang", "Vann fra nedløp fryser. Strøs daglig."),
        entry("Sår i puss og løs stein ved sokkel", "Ikke fare for ras, men bør utbedres før vinteren.", .low),
        entry("Adkomst for brannbil er delvis sperret", "Parkering utenfor oppmerking. Skilt må flyttes."),
        entry("Sikringsskap uten lås", "Skapet står i felles gang.", .medium),
        entry("Lekkasje fra varmtvannsbereder", "Dråper fra sikkerhetsventil. Rørlegger er bestilt."),
        entry("Garasjeport stopper ikke ved hinder", "Klemfare. Porten er satt i manuell drift.", .high),
        entry("Håndlist mangler i kjellertrapp", "Gjelder nederste løp.", .medium),
        entry("Stoffkartotek for vaskemidler og maling", "Lag oversikt og heng opp datablad.", .low, .measure),
        entry("Plan for lading av elbil i garasjen", "Innhent tilbud og brannteknisk vurdering.", .medium, .measure),
        entry("Ny instruks for dugnad", "Beskriv bruk av stige, gressklipper og kompostkvern.", .low, .measure),
        entry("Bytte dørpumper i alle oppganger", "Tas sammen med årskontrollen av branndører.", .medium, .measure),
        entry("Montere strøkasser ved trappene", "Fire kasser før 1. november.", .low, .measure),
        entry("Skilt for møteplass ved brann", "Plasseres ved lekeplassen og på nordsiden.", .medium, .measure),
        entry("Felles innkjøp av røykvarslere", "Seriekoblede varslere til alle leiligheter.", .high, .measure),
        entry("Rydde teknisk rom", "Rommet brukes som lager. Brennbart materiale skal ut.", .high, .measure),
    ]
}
