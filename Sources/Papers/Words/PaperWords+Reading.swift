internal import Editions
internal import Occasions

/// What somebody does, what a sheet does not tell, and who may have it.
extension PaperWords {
    func part(_ part: DutyWords.Part) -> String {
        switch part {
        case .liaison(let delegation):
            say(
                en: "liaison officer for \(delegation)", nl: "verbindingsofficier van \(delegation)",
                fr: "officier de liaison de \(delegation)")
        case .interpreter(let languages, let mode): "\(role("interpreter").lowercased()) (\(spoken(languages, mode)))"
        case .duty(let name): role(name).lowercased()
        }
    }

    /// `simultaneous, nl fr`
    func spoken(_ languages: [String], _ mode: String) -> String {
        ([self.mode(mode)].compactMap(\.self) + (languages.isEmpty ? [] : [languages.joined(separator: " ")]))
            .joined(separator: ", ")
    }

    /// `theatre`, `80 people`
    func hands(furnishing: String?, people: Int) -> [String] {
        [furnishing.map(self.furnishing), people > 0 ? say.people(people) : nil].compactMap(\.self)
    }

    // MARK: What is left out

    var leftOutForEverybody: String {
        say(
            en: "What is not public, or not certain yet.", nl: "Wat niet openbaar is, of nog niet zeker.",
            fr: "Ce qui n'est pas public, ou pas encore certain.")
    }
    var leftOutForDelegations: String {
        say(
            en: "Arrivals, departures and drives, and what the office tells you in person.",
            nl: "Aankomst, vertrek en ritten, en wat de dienst u persoonlijk zegt.",
            fr: "Arrivées, départs et trajets, et ce que le service vous dit de vive voix.")
    }
    var leftOutForPeople: String {
        say(
            en: "What you have no part in. Of what is protected only the hours are told.",
            nl: "Waaraan u niet deelneemt. Van wat beschermd is staan enkel de uren vermeld.",
            fr: "Ce qui ne vous concerne pas. De ce qui est protégé, seules les heures figurent.")
    }
    var leftOutForRooms: String {
        say(
            en: "Who takes part. Of what is protected only the hours are told.",
            nl: "Wie deelneemt. Van wat beschermd is staan enkel de uren vermeld.",
            fr: "Les participants. De ce qui est protégé, seules les heures figurent.")
    }
    var leftOutForOffice: String {
        say(en: "Bids and inquiries.", nl: "Kandidaturen en vragen.", fr: "Candidatures et demandes.")
    }
    var leftOutForRole: String {
        say(
            en: "What nobody with this role works at.", nl: "Waaraan niemand met deze rol werkt.",
            fr: "Ce à quoi personne dans ce rôle ne travaille.")
    }
    func leftOutForTeam(_ withheld: Int) -> String {
        withheld == 0
            ? leftOutForOffice
            : say(
                en: "What is protected: \(withheld) of these rows tell the hours alone.",
                nl: "Wat beschermd is: van \(withheld) van deze rijen staan enkel de uren vermeld.",
                fr: "Ce qui est protégé : \(withheld) de ces lignes n'indiquent que les heures.")
    }
    var leftOutForPerson: String {
        say(
            en: "What this person has no part in.", nl: "Waaraan deze persoon niet deelneemt.",
            fr: "Ce qui ne concerne pas cette personne.")
    }
    var leftOutOfRoster: String {
        say(
            en: "Duties at what is protected; those who do them know.",
            nl: "Taken bij wat beschermd is; wie ze doet weet ervan.",
            fr: "Les missions protégées ; ceux qui les font le savent.")
    }
    var leftOutOfGrid: String {
        say(
            en:
                "What takes place in no room of the office. Hatched: set-up and strike.",
            nl:
                "Wat in geen zaal plaatsvindt. Gearceerd: opbouw en afbraak.",
            fr:
                "Ce qui n'a lieu dans aucune salle. Hachuré : montage et démontage."
        )
    }
    func roomGrid(on day: String) -> String {
        say(
            en: "The rooms and what is in them on \(day), hour by hour; the list below says the same.",
            nl: "De zalen en wat er plaatsvindt op \(day), uur na uur; de lijst eronder zegt hetzelfde.",
            fr: "Les salles et ce qui s'y passe le \(day), heure par heure ; la liste ci-dessous dit la même chose.")
    }
    var leftOutOfHours: String {
        say(
            en: "Staff without a duty in this plan.", nl: "Personeel zonder taak in dit plan.",
            fr: "Le personnel sans mission dans ce plan.")
    }
    var noConflicts: String {
        say(
            en: "Nothing to tell: every rule is kept and every wish is met.",
            nl: "Niets te melden: elke regel is nageleefd en elke wens vervuld.",
            fr: "Rien à signaler : chaque règle est respectée et chaque souhait satisfait.")
    }
    var overview: String { say(en: "Overview", nl: "Overzicht", fr: "Aperçu") }
    var toMendFirst: String { say(en: "To be mended", nl: "Op te lossen", fr: "À régler") }
    var toKnow: String {
        say(
            en: "To be known: of each rule some examples", nl: "Te weten: van elke regel enkele voorbeelden",
            fr: "À savoir : quelques exemples par règle")
    }
    /// Nil: what depends on the day was not judged.
    func judged(on today: CivilDate?) -> String {
        guard let today else {
            return say(
                en: "Deadlines, options and waivers were not judged: no day was named.",
                nl: "Termijnen, opties en afwijkingen zijn niet beoordeeld: er is geen dag genoemd.",
                fr: "Délais, options et dérogations n'ont pas été jugés : aucun jour n'a été indiqué.")
        }
        let day = date(today)
        return say(
            en: "Deadlines, options and waivers as of \(day).", nl: "Termijnen, opties en afwijkingen op \(day).",
            fr: "Délais, options et dérogations au \(day).")
    }
    var leftOutOfOrder: String {
        say(
            en:
                "Occasions that name no regime. The order of arrivals, speeches and departures stands on its own paper.",
            nl:
                "Gelegenheden zonder stelsel. De volgorde van aankomst, toespraken en vertrek staat op een eigen blad.",
            fr:
                "Les occasions sans régime. L'ordre des arrivées, des discours et des départs figure sur sa propre feuille."
        )
    }
    var leftOutOfFlags: String {
        say(
            en: "Flags of the hosts; occasions that name no regime.",
            nl: "De vlaggen van de gastheren; gelegenheden zonder stelsel.",
            fr: "Les drapeaux des hôtes ; les occasions sans régime.")
    }
    func withoutFlags(_ occasion: String) -> String {
        say(
            en: "\(occasion): no countries, or names alone may be shown.",
            nl: "\(occasion): geen landen, of enkel namen mogen worden getoond.",
            fr: "\(occasion) : pas de pays, ou seuls les noms peuvent figurer.")
    }
    func flagPicture(_ occasion: String) -> String {
        say(
            en:
                "The flags of \(occasion) on their masts, seen from the square and from the building; the list below says the same.",
            nl:
                "De vlaggen van \(occasion) aan hun masten, gezien vanaf het plein en vanaf het gebouw; de lijst eronder zegt hetzelfde.",
            fr:
                "Les drapeaux de \(occasion) à leurs mâts, vus de la place et du bâtiment ; la liste ci-dessous dit la même chose."
        )
    }
    var leftOutOfCars: String {
        say(
            en: "Drives that no car of the office is planned for.",
            nl: "Ritten waarvoor geen wagen van de dienst is gepland.",
            fr: "Les trajets pour lesquels aucune voiture du service n'est prévue.")
    }
    func unstated(_ count: Int, isArrival: Bool) -> String? {
        guard count > 0 else { return nil }
        let (one, many) =
            isArrival
            ? (
                say(
                    en: "delegation whose arrival", nl: "delegatie waarvan de aankomst",
                    fr: "délégation dont l'arrivée"),
                say(
                    en: "delegations whose arrival", nl: "delegaties waarvan de aankomst",
                    fr: "délégations dont l'arrivée")
            )
            : (
                say(
                    en: "delegation whose departure", nl: "delegatie waarvan het vertrek",
                    fr: "délégation dont le départ"),
                say(
                    en: "delegations whose departure", nl: "delegaties waarvan het vertrek",
                    fr: "délégations dont le départ")
            )
        let who = "\(count) \(count == 1 ? one : many)"
        return say(
            en: "\(who) is not stated.", nl: "\(who) niet bekend is.",
            fr: isArrival ? "\(who) n'est pas indiquée." : "\(who) n'est pas indiqué.")
    }

    func undecided(_ count: Int) -> String? {
        guard count > 0 else { return nil }
        return count == 1
            ? say(
                en: "One engagement that is not decided yet.", nl: "Eén activiteit die nog niet beslist is.",
                fr: "Une activité qui n'est pas encore décidée.")
            : say(
                en: "\(count) engagements that are not decided yet.",
                nl: "\(count) activiteiten die nog niet beslist zijn.",
                fr: "\(count) activités qui ne sont pas encore décidées.")
    }

    // MARK: Who may have it

    var forDelegation: String {
        say(
            en: "For this delegation. Please do not publish.", nl: "Voor deze delegatie. Gelieve niet te publiceren.",
            fr: "Pour cette délégation. Merci de ne pas publier.")
    }
    var forItsReader: String {
        say(
            en: "For its reader. Please do not pass on.", nl: "Voor de lezer zelf. Gelieve niet door te geven.",
            fr: "Pour son lecteur. Merci de ne pas transmettre.")
    }
    var forStaff: String {
        say(
            en: "For the office's staff. Do not pass on; shred it afterwards.",
            nl: "Voor het personeel van de dienst. Niet doorgeven; achteraf vernietigen.",
            fr: "Pour le personnel du service. Ne pas transmettre ; à détruire ensuite.")
    }
    var forTheOffice: String {
        say(
            en: "With protected times and places. Only for those who must have it; shred it afterwards.",
            nl: "Met beschermde uren en plaatsen. Enkel voor wie het nodig heeft; achteraf vernietigen.",
            fr: "Avec des heures et lieux protégés. Réservé à ceux qui en ont besoin ; à détruire ensuite.")
    }
}
