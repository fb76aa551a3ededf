/// Risk points and assessments (*risikovurdering*) of housing companies.
enum RiskCatalogue {
    static let assessments = [
        "Bygning og fellesareal", "Garasje og lading av elbil", "Uteområde og lekeplass", "Brannsikkerhet",
        "Arbeid utført av innleide og på dugnad",
    ]

    /// What may happen, with a measure.
    static let points: [(title: String, measure: String)] = [
        ("Brann i leilighet sprer seg til trapperom", "Kontroll av branndører og seriekoblede røykvarslere"),
        ("Brann ved lading av elbil i garasjen", "Avtale med leverandør og brannteknisk vurdering"),
        ("Brann i avfallsrom", "Lås på rommet og tømming to ganger i uken"),
        ("Rømningsvei er sperret når det brenner", "Befaring hvert kvartal og oppslag i oppgangene"),
        ("Snøras fra tak treffer gående", "Varselskilt, sperring og avtale om måking"),
        ("Fall på is ved inngang", "Strøing før kl. 07.00 og strøkasser ved trappene"),
        ("Barn skades på lekeapparat", "Månedlig tilsyn og årlig hovedkontroll"),
        ("Fall fra balkong på grunn av løst rekkverk", "Årlig kontroll av rekkverk"),
        ("Klemskade i garasjeport", "Serviceavtale og prøve av klemsikring"),
        ("Legionella i felles varmtvann", "Temperatur over 65 °C og gjennomspyling"),
        ("Vannlekkasje i rørsjakt", "Lekkasjevarslere og merkede stoppekraner"),
        ("Strømgjennomgang i fellesanlegg", "Elkontroll hvert femte år"),
        ("Radon i utleide kjellerboliger", "Måling og tiltak over 100 Bq/m³"),
        ("Person blir sittende fast i heis", "Serviceavtale og opplæring av vaktmester"),
        ("Påkjørsel ved innkjøring", "Speil, fartshump og lys"),
        ("Fall fra stige på dugnad", "Opplæring og kontroll av stiger"),
        ("Skade ved bruk av kjemikalier", "Stoffkartotek og verneutstyr"),
        ("Innbrudd i sykkelbod", "Bedre lås og lys med bevegelsessensor"),
        ("Tre velter mot bygning i storm", "Årlig tilsyn av trær"),
        ("Håndverker skader seg på taket", "Krav til sikring i avtalen"),
        ("Brannbil kommer ikke fram", "Skilting og rydding av adkomst"),
        ("Takstein løsner i sterk vind", "Befaring etter storm"),
        ("Overbelastet sikringsskap i vaskeriet", "Egen kurs for tørketromler"),
        ("Beboer med nedsatt førlighet kommer ikke ut", "Egen plan for hver oppgang"),
        ("Komfyrbrann i felleslokale", "Komfyrvakt og slokketeppe"),
    ]

    static let contactRoles = [
        "Vaktmester", "Brannvernleder", "Elektriker", "Rørlegger", "Heisleverandør", "Vaktselskap", "Skadedyrkontroll",
        "Forsikringsselskap", "Snømåking", "Taktekker",
    ]
}
