internal import Occasions

/// The headings of columns, and marks in them.
extension PaperWords {
    var day: String { say(en: "Day", nl: "Dag", fr: "Jour") }
    var time: String { say(en: "Time", nl: "Uur", fr: "Heure") }
    var until: String { say(en: "Until", nl: "Tot", fr: "Jusqu'à") }
    var length: String { say(en: "Length", nl: "Duur", fr: "Durée") }
    var what: String { say(en: "What", nl: "Wat", fr: "Quoi") }
    var place: String { say(en: "Place", nl: "Plaats", fr: "Lieu") }
    var occasion: String { say(en: "Occasion", nl: "Gelegenheid", fr: "Occasion") }
    var remarks: String { say(en: "Remarks", nl: "Opmerkingen", fr: "Remarques") }
    var responsible: String { say(en: "On duty", nl: "Verantwoordelijk", fr: "En service") }
    var guests: String { say(en: "Taking part", nl: "Deelnemers", fr: "Participants") }
    var setUpAndStrike: String { say(en: "Set-up, strike", nl: "Opbouw, afbraak", fr: "Montage, démontage") }
    var cars: String { say(en: "Cars", nl: "Wagens", fr: "Voitures") }
    var part: String { say(en: "Your part", nl: "Uw taak", fr: "Votre mission") }
    var person: String { say(en: "Person", nl: "Persoon", fr: "Personne") }
    var delegation: String { say(en: "Delegation", nl: "Delegatie", fr: "Délégation") }
    var head: String { say(en: "Head", nl: "Hoofd", fr: "Chef") }
    var people: String { say(en: "People", nl: "Personen", fr: "Personnes") }
    var vehicle: String { say(en: "Vehicle", nl: "Voertuig", fr: "Véhicule") }
    var seats: String { say(en: "Seats", nl: "Plaatsen", fr: "Places") }
    var driver: String { say(en: "Driver", nl: "Chauffeur", fr: "Chauffeur") }
    var passengers: String { say(en: "Passengers", nl: "Passagiers", fr: "Passagers") }
    var languages: String { say(en: "Languages", nl: "Talen", fr: "Langues") }
    var team: String { say(en: "With", nl: "Samen met", fr: "Avec") }
    var liaison: String { say(en: "Liaison officer", nl: "Verbindingsofficier", fr: "Officier de liaison") }
    var greeter: String { say(en: "Greeter", nl: "Onthaal", fr: "Accueil") }
    var hotel: String { say(en: "Hotel", nl: "Hotel", fr: "Hôtel") }
    var lounge: String { say(en: "Lounge", nl: "Lounge", fr: "Salon") }
    var room: String { say(en: "Room", nl: "Zaal", fr: "Salle") }
    var furnishing: String { say(en: "Set out as", nl: "Opstelling", fr: "Disposition") }
    var taken: String { say(en: "Taken", nl: "Bezet", fr: "Occupé") }
    var setUp: String { say(en: "Set-up", nl: "Opbouw", fr: "Montage") }
    var strike: String { say(en: "Strike", nl: "Afbraak", fr: "Démontage") }
    var duty: String { say(en: "Duty", nl: "Taak", fr: "Mission") }
    var interpreters: String { say(en: "Interpreters", nl: "Tolken", fr: "Interprètes") }
    var kindOfInterpreting: String { say(en: "Kind", nl: "Soort", fr: "Type") }
    var number: String { say(en: "Number", nl: "Aantal", fr: "Nombre") }
    var arrival: String { say(en: "Arrives", nl: "Komt aan", fr: "Arrive") }
    var departure: String { say(en: "Leaves", nl: "Vertrekt", fr: "Part") }
    var received: String { say(en: "Attended", nl: "Begeleid", fr: "Accompagné") }
    var longHaul: String { say(en: "long flight", nl: "lange vlucht", fr: "long vol") }
    var nothingYet: String { say(en: "none yet", nl: "nog geen", fr: "pas encore") }
    var nobody: String { say(en: "nobody yet", nl: "nog niemand", fr: "encore personne") }

    var regime: String { say(en: "Regime", nl: "Stelsel", fr: "Régime") }
    var placeOfHonour: String { say(en: "Place", nl: "Rang", fr: "Rang") }
    var party: String { say(en: "Party", nl: "Partij", fr: "Partie") }
    var why: String {
        say(en: "Why after the one before", nl: "Waarom na de vorige", fr: "Pourquoi après le précédent")
    }
    var flag: String { say(en: "Flag", nl: "Vlag", fr: "Drapeau") }
    var country: String { say(en: "Country", nl: "Land", fr: "Pays") }
    var mastFromSquare: String {
        say(
            en: "Mast, from the left, from the square", nl: "Mast, van links, vanaf het plein",
            fr: "Mât, de gauche, depuis la place")
    }
    var mastFromBuilding: String {
        say(
            en: "Mast, from the left, back to the building", nl: "Mast, van links, rug naar het gebouw",
            fr: "Mât, de gauche, dos au bâtiment")
    }
    var seenFromSquare: String {
        say(
            en: "Seen from the square, facing the building", nl: "Gezien vanaf het plein, naar het gebouw toe",
            fr: "Vu depuis la place, face au bâtiment")
    }
    var seenFromBuilding: String {
        say(
            en: "Seen with the back to the building", nl: "Gezien met de rug naar het gebouw",
            fr: "Vu dos au bâtiment")
    }
    var count: String { say(en: "No", nl: "Nr.", fr: "Nº") }
    var toMend: String { say(en: "To mend it", nl: "Oplossing", fr: "Remède") }
    var rule: String { say(en: "Rule", nl: "Regel", fr: "Règle") }
    var daysWorked: String { say(en: "Days", nl: "Dagen", fr: "Jours") }
    var longestDay: String { say(en: "Longest day", nl: "Langste dag", fr: "Journée la plus longue") }
    var presence: String { say(en: "Presence", nl: "Aanwezigheid", fr: "Présence") }
    var leastRest: String { say(en: "Least rest", nl: "Minste rust", fr: "Repos minimal") }
    var longestWeek: String { say(en: "Longest week", nl: "Langste week", fr: "Semaine la plus longue") }
    var average: String { say(en: "Weekly average", nl: "Weekgemiddelde", fr: "Moyenne hebdomadaire") }
    var leftToTheLimit: String {
        say(
            en: "In brackets: what is left to the limit in force",
            nl: "Tussen haakjes: wat rest tot de geldende grens",
            fr: "Entre parenthèses : la marge jusqu'à la limite en vigueur")
    }
    func tooMuch(_ length: String) -> String {
        say(en: "BEYOND by \(length)", nl: "OVERSCHREDEN met \(length)", fr: "DÉPASSÉ de \(length)")
    }
    func notBeside(_ name: String) -> String {
        say(en: "not beside \(name)", nl: "niet naast \(name)", fr: "pas à côté de \(name)")
    }

    var tentative: String { say(en: "provisional", nl: "voorlopig", fr: "provisoire") }
    var option: String { say(en: "option", nl: "optie", fr: "option") }
    var cancelled: String { say(en: "CANCELLED", nl: "GEANNULEERD", fr: "ANNULÉ") }

    var askTheOffice: String {
        say(
            en: "Engagement (ask the office)", nl: "Activiteit (vraag de dienst)", fr: "Activité (demander au service)")
    }
    var protectedDuty: String {
        say(en: "Duty (ask the office)", nl: "Taak (vraag de dienst)", fr: "Mission (demander au service)")
    }

    func duties(_ count: Int) -> String {
        count == 1
            ? say(en: "1 duty", nl: "1 taak", fr: "1 mission")
            : say(en: "\(count) duties", nl: "\(count) taken", fr: "\(count) missions")
    }

    /// How interpreters work: `simultaneous`.
    func mode(_ name: String) -> String? {
        switch name {
        case "simultaneous": say(en: "simultaneous", nl: "simultaan", fr: "simultanée")
        case "consecutive": say(en: "consecutive", nl: "consecutief", fr: "consécutive")
        case "whispered": say(en: "whispered", nl: "fluistertolken", fr: "chuchotée")
        default: nil
        }
    }

    /// A role as people of the office call it; one of the office's own keeps its name.
    func role(_ name: String) -> String {
        switch name {
        case "liaison": liaison
        case "interpreter": say(en: "Interpreter", nl: "Tolk", fr: "Interprète")
        case "protocol": say(en: "Protocol", nl: "Protocol", fr: "Protocole")
        case "driver": driver
        case "greeter": greeter
        case "host": say(en: "Host", nl: "Gastheer", fr: "Hôte")
        case "press": say(en: "Press", nl: "Pers", fr: "Presse")
        default: name
        }
    }

    /// A furnishing of a room; one of the office's own keeps its name.
    func furnishing(_ name: String) -> String {
        switch name {
        case "theatre": say(en: "theatre", nl: "theater", fr: "théâtre")
        case "classroom": say(en: "classroom", nl: "klas", fr: "classe")
        case "u-shape": say(en: "U-shape", nl: "U-vorm", fr: "en U")
        case "boardroom": say(en: "boardroom", nl: "bestuurstafel", fr: "table de conseil")
        case "hollow-square": say(en: "hollow square", nl: "carré", fr: "carré creux")
        case "banquet": say(en: "banquet", nl: "banket", fr: "banquet")
        case "cabaret": say(en: "cabaret", nl: "cabaret", fr: "cabaret")
        case "reception": say(en: "reception", nl: "receptie", fr: "réception")
        case "any": ""
        default: name
        }
    }
}
