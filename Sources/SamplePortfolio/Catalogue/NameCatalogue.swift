/// Invented names: of people, places and streets. Any likeness to a real housing company is an accident.
enum NameCatalogue {
    static let firstNames = [
        "Bjørn", "Åse", "Øyvind", "Håkon", "Kåre", "Sølvi", "Pål", "Jørgen", "Ragnhild", "Tor", "Ingrid", "Kjersti",
        "Gøril", "Åsmund", "Turid", "Lars", "Randi", "Trygve", "Máret", "Áilu", "Elle", "Niillas", "Amina", "Yusuf",
        "Agnieszka", "Minh", "Solveig", "Eirik", "Hege", "Magnus", "Ida", "Sigurd", "Unni", "Geir", "Marte", "Olav",
    ]
    static let lastNames = [
        "Sørensen", "Ødegård", "Håland", "Lønning", "Ås", "Bråthen", "Nygård", "Strømme", "Fjære", "Hansen", "Moen",
        "Tveit", "Østby", "Nærland", "Solhaug", "Eira", "Utsi", "Khan", "Nguyen", "Nowak", "Bakken", "Lie", "Haugen",
        "Berge", "Dahl", "Myhre", "Aas", "Sætre", "Rønning", "Vik", "Kvåle", "Løkken", "Gjerde", "Hole", "Ruud",
    ]
    static let placeBeginnings = [
        "Bjørke", "Fjell", "Ås", "Øvre", "Lønne", "Gran", "Tømmer", "Kråke", "Elve", "Strå", "Hassel", "Brå", "Sjø",
        "Rogne", "Kvitveis", "Blåveis", "Måse", "Svale", "Tjeld", "Sølv", "Kløver", "Røss", "Einer", "Hegge", "Bær",
        "Stein", "Mølle", "Smie", "Fløte", "Bekke",
    ]
    static let placeEndings = [
        "lia", "åsen", "tunet", "haugen", "bakken", "vollen", "grenda", "marka", "løkka", "sletta", "toppen", "skogen",
        "kleiva", "bråten", "parken", "høgda", "jordet", "hagen", "stien", "veien",
    ]
    /// Post towns that do not exist, with postcodes that are not in use.
    static let towns: [(postcode: String, place: String, municipality: String, name: String)] = [
        ("9999", "Fjordvik", "9901", "Fjordvik"), ("9998", "Nordstrand på Øya", "9902", "Storøya"),
        ("9997", "Elvebakken", "9903", "Elvedal"), ("9995", "Sørhamna", "9901", "Fjordvik"),
        ("9994", "Ytre Åsvær", "9904", "Åsvær"), ("9993", "Lillefjell", "9903", "Elvedal"),
    ]
    static let streetEndings = ["veien", "vegen", "gata", "svingen", "stien", "bakken", "kroken", "allé"]
    static let associations: [(id: String, name: String)] = [
        ("havblikk", "Havblikk Boligbyggelag"), ("fjellheim", "Fjellheim og omegn Boligbyggelag"),
        ("elvebyen", "Elvebyen Bolig BBL"),
    ]
}
