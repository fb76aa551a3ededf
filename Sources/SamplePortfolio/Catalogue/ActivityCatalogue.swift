import HMSPlan

/// What a yearly wheel (*årshjul*) plausibly holds.
enum ActivityCatalogue {
    /// A template of an activity.
    struct Entry: Sendable {
        let title: String
        let category: String
        let frequency: Frequency
        let month: Int
        let responsible: String
        let handbook: String?
    }

    private static func entry(
        _ title: String, _ category: String, _ frequency: Frequency, _ month: Int, _ responsible: String = "Vaktmester",
        _ handbook: String? = nil
    ) -> Entry {
        Entry(
            title: title, category: category, frequency: frequency, month: month, responsible: responsible,
            handbook: handbook)
    }

    static let entries: [Entry] = [
        entry("Kontroll av brannslokkere i fellesareal", "Brann", .yearly, 10, "Vaktmester", "slokkeutstyr"),
        entry("Kontroll av røykvarslere, kjeller og loft", "Brann", .yearly, 11, "Vaktmester", "roykvarslere"),
        entry("Funksjonsprøve av nødlys", "Brann", .halfYearly, 6),
        entry("Gjennomgang av branninstruks og rømningsplan", "Brann", .yearly, 3, "HMS-ansvarlig", "branninstruks"),
        entry("Befaring av rømningsveier", "Brann", .quarterly, 2, "HMS-ansvarlig"),
        entry("Service på brannalarmanlegg", "Brann", .yearly, 5, "Styreleder"),
        entry("Brannvernuke: informasjon til beboerne", "Brann", .yearly, 9, "HMS-ansvarlig"),
        entry("Julebrev om levende lys og ladere", "Brann", .yearly, 12, "Styremedlem", "levende-lys"),
        entry("Feiing og tilsyn med piper", "Brann", .everyYears(2), 10, "Styreleder"),
        entry("Utskifting av røykvarslere i leiligheter", "Brann", .everyYears(10), 3, "HMS-ansvarlig", "roykvarslere"),
        entry("Service på pulverapparater", "Brann", .everyYears(10), 4, "HMS-ansvarlig", "slokkeutstyr"),
        entry("Elkontroll av fellesanlegg", "Elektrisk", .everyYears(5), 11, "Styreleder", "elsikkerhet"),
        entry("Termografering av hovedtavler", "Elektrisk", .everyYears(5), 10, "Styreleder", "elsikkerhet"),
        entry("Kontroll av ladeanlegg for elbil", "Elektrisk", .yearly, 4, "HMS-ansvarlig", "elbillading"),
        entry("Prøve av jordfeilbrytere i fellesareal", "Elektrisk", .halfYearly, 3),
        entry("Kontroll av utebelysning", "Elektrisk", .yearly, 9),
        entry("Lekeplass: månedlig tilsyn", "Uteområde", .monthly, 5, "Vaktmester", "lekeplass"),
        entry("Hovedettersyn av lekeplass", "Uteområde", .yearly, 5, "HMS-ansvarlig", "lekeplass"),
        entry("Klargjøring for vinter: strøkasser, skilt", "Uteområde", .yearly, 10, "Vaktmester", "sno-og-is"),
        entry("Snø og is på tak: tilsyn og varselskilt", "Uteområde", .monthly, 1, "Vaktmester", "sno-og-is"),
        entry("Vårbefaring av uteområdet", "Uteområde", .yearly, 4, "Styremedlem"),
        entry("Kontroll av trær og beplantning ved gangveier", "Uteområde", .yearly, 6),
        entry("Kontroll av støttemurer og gjerder", "Uteområde", .everyYears(2), 5),
        entry("Tømming av sandfang", "Uteområde", .yearly, 8),
        entry("Dugnad: opplæring i bruk av utstyr", "Uteområde", .yearly, 4, "Styremedlem"),
        entry("Befaring av fasader og balkonger", "Bygning", .everyYears(5), 8, "Styreleder"),
        entry("Tilstandsvurdering av tak", "Bygning", .everyYears(5), 5, "Styreleder"),
        entry("Rengjøring av takrenner og nedløp", "Bygning", .yearly, 11),
        entry("Kontroll av rekkverk og håndlister", "Bygning", .yearly, 6),
        entry("Service på heis", "Bygning", .quarterly, 3, "Styreleder", "heis"),
        entry("Sikkerhetskontroll av heis", "Bygning", .everyYears(2), 9, "Styreleder", "heis"),
        entry("Service på garasjeport", "Bygning", .yearly, 9, "Vaktmester", "garasjeport"),
        entry("Kontroll av radonsperre i kjeller", "Bygning", .everyYears(10), 1, "Styreleder", "radon"),
        entry("Ventilasjon: bytte av filter", "Bygning", .halfYearly, 4),
        entry(
            "Legionella: gjennomspyling og temperaturkontroll", "Vann og avløp", .quarterly, 2, "Vaktmester",
            "legionella"),
        entry("Service på varmtvannsberedere", "Vann og avløp", .everyYears(2), 9),
        entry("Kontroll av stoppekraner og merking", "Vann og avløp", .everyYears(2), 8),
        entry("Rensing av sluk i fellesareal", "Vann og avløp", .halfYearly, 5),
        entry("Rørfornying: ny vurdering", "Vann og avløp", .everyYears(10), 9, "Styreleder"),
        entry("Kontroll av lekkasjevarslere", "Vann og avløp", .yearly, 2),
        entry("Vernerunde med styret", "Internkontroll", .yearly, 4, "HMS-ansvarlig", "vernerunde"),
        entry("Gjennomgang av HMS-mål og ansvar", "Internkontroll", .yearly, 5, "Styreleder"),
        entry("Opplæring av nye styremedlemmer", "Internkontroll", .yearly, 6, "Styreleder"),
        entry("Oppdatering av kontaktliste", "Internkontroll", .yearly, 6, "Styremedlem"),
        entry("Gjennomgang av avtaler med håndverkere", "Internkontroll", .yearly, 11, "Styreleder", "byggherre"),
        entry("Gjennomgang av forsikringer", "Internkontroll", .yearly, 12, "Styreleder"),
        entry("Informasjon til nye beboere", "Internkontroll", .halfYearly, 8, "Styremedlem"),
        entry("HMS på styremøtet", "Internkontroll", .quarterly, 3, "Styreleder"),
        entry("Ferieplan for vakttelefon", "Internkontroll", .yearly, 6, "Styreleder"),
        entry("Sjekk av låser, dører og ringetablå", "Personsikkerhet", .yearly, 11),
        entry(
            "Radonmåling i utleide boliger og lokaler", "Personsikkerhet", .everyYears(5), 11, "HMS-ansvarlig", "radon"),
        entry("Førstehjelpsutstyr: kontroll og påfyll", "Personsikkerhet", .yearly, 1),
        entry("Kontroll av hjertestarter", "Personsikkerhet", .quarterly, 1, "HMS-ansvarlig"),
        entry("Arbeid i høyden: kontroll av stiger", "Personsikkerhet", .yearly, 4),
        entry("Stoffkartotek: gjennomgang", "Personsikkerhet", .yearly, 2),
        entry("Skadedyr: tilsyn med avfallsrom", "Personsikkerhet", .quarterly, 3),
    ]
}
