import Editions
import Foundation
import Occasions
import Papers
import TestKit

/// Two days of finance ministers with everything a paper can tell, and with what some readers must not know.
struct PaperVisit {
    let sketch = Sketch()
    let plan: Plan

    init(title: String = "First working session", name: String = "France") {
        let icc = sketch.venue("icc", "Congress centre")
        let airport = sketch.venue("airport", "Airport")
        sketch.travel(icc, airport, minutes: 10)
        let hall = sketch.room("main", "Main hall", at: icc, setUp: 60, strike: 30)
        let salon = sketch.room("salon", "Salon", at: icc)
        let gate = sketch.room("gate", "Gate 7", at: airport)
        let mayor = sketch.principal("mayor", "Mayor Vandenbroeck")
        let france = sketch.delegation(
            "fr", name, arrival: sketch.at("07:10"), departure: sketch.at("19:20", day: 24), size: 5,
            hotel: "Hotel Lion", head: "Minister Dupont",
            people: [
                Member(
                    name: "Claire Dubois", function: "Director of the cabinet", address: "Madam Director",
                    languages: ["fr", "en"], contact: ["+33 6 00 11 22", "dubois@cabinet.example"],
                    diet: "no shellfish", hotelRoom: "Suite 512")
            ])
        let japan = sketch.delegation(
            "jp", "Japan", arrival: sketch.at("06:40"), size: 3, people: [Member(name: "山田太郎", function: "Press")])
        let officer = sketch.staff("lo-1", "Officer Lievens")
        let greeter = sketch.staff("greta", "Greeter Maes", roles: ["greeter"])
        let interpreter = sketch.staff(
            "int-1", "Interpreter Tanaka", roles: ["interpreter"], languages: ["fr", "nl"])
        let driver = sketch.staff("dr-1", "Driver Claes", roles: ["driver"])
        let van = sketch.vehicle("van", "Van 1", seats: 7)
        let option = sketch.occasion("congress", "Congress of surveyors", .option)
        let bid = sketch.occasion("games", "Bid for the games", .bid)

        let plenary = sketch.engagement(
            "plenary", title, minutes: 120, kind: .plenary, with: [mayor, france, japan], attendance: 80,
            needs: RoomNeeds(setUp: "theatre", seats: 80), languages: ["fr", "nl"], interpretation: .simultaneous,
            rooms: [hall],
            duties: [
                .init("liaison-fr", .liaison(france), [officer]), .init("interpreter-1", .interpreter, [interpreter]),
                .init("interpreter-2", .interpreter, [interpreter]),
            ], audience: .public)
        let dinner = sketch.engagement(
            "dinner", "Dinner of the mayor", minutes: 150, kind: .dinner, with: [mayor, france], attendance: 12,
            rooms: [salon], audience: .partner,
            conduct: .init(dress: "dark suit", contact: "Protocol desk, 5100"))
        let briefing = sketch.engagement(
            "briefing", "How firm is France", minutes: 30, with: [mayor, france], rooms: [salon],
            duties: [.init("protocol-1", .duty("protocol"), [officer])])
        let talks = sketch.engagement(
            "talks", "Confidential talks on the port", minutes: 45, with: [mayor, japan], attendance: 7,
            rooms: [hall], duties: [.init("interpreter-1", .interpreter, [interpreter])], audience: .restricted)
        let arrival = sketch.engagement(
            "arrival-fr", "Arrival of France", minutes: 20, kind: .arrival, with: [france], attendance: 6,
            rooms: [gate],
            duties: [
                .init("liaison-fr", .liaison(france), [officer]), .init("greeter-1", .duty("greeter"), [greeter]),
                .init("driver-1", .duty("driver"), [driver]), .init("vehicle-1", .vehicle, [van]),
            ], audience: .public)
        let welcome = sketch.engagement(
            "welcome", "Welcome of the surveyors", minutes: 60, kind: .welcome, with: [mayor, japan], rooms: [salon],
            audience: .public, occasion: option)
        let torch = sketch.engagement(
            "torch", "Torch relay", minutes: 60, with: [mayor, japan], rooms: [hall], audience: .public, occasion: bid)
        _ = sketch.engagement("later", "Not decided", minutes: 60)
        plan = sketch.plan(
            Held(
                plenary, at: sketch.at("09:00"), in: hall, staff: ["liaison-fr": officer, "interpreter-1": interpreter]),
            Held(dinner, at: sketch.at("22:30"), in: salon),
            Held(briefing, at: sketch.at("08:00"), in: salon, staff: ["protocol-1": officer]),
            Held(talks, at: sketch.at("14:10"), in: hall, staff: ["interpreter-1": interpreter]),
            Held(
                arrival, at: sketch.at("07:25"), in: gate,
                staff: ["liaison-fr": officer, "greeter-1": greeter, "driver-1": driver, "vehicle-1": van]),
            Held(welcome, at: sketch.at("12:00", day: 24), in: salon),
            Held(torch, at: sketch.at("16:00", day: 24), in: hall))
    }

    func publication(_ language: Language = .en) -> Publication {
        let problem = sketch.problem
        let first = ChangeRecord(sequence: 0, changed: Moment(minutes: 28_400_000))
        return Publication(
            Edition(
                problem: problem, plan: plan, records: problem.engagementIDs.map { _ in PerAudience(first) },
                views: PerAudience(1), domain: "protocol.example", key: UidKey.sketched(), office: "Protocol office",
                language: language), now: nil)
    }

    func head(
        _ kind: PaperKind, _ language: Language = .en, days: [CivilDate] = [], reader: String = "reader"
    ) -> SheetHead {
        SheetHead(
            kind: kind, language: language, office: "Protocol office", zone: sketch.zone,
            state: .published(version: 3, at: sketch.at("17:05", day: 22)), days: days, reader: reader)
    }

    func programme(_ audience: Audience, _ language: Language = .en, days: [CivilDate] = []) -> Sheet {
        .programme(
            publication(language).view(for: audience), subject: publication().name(of: audience) ?? "",
            head(.programme, language, days: days, reader: audience.fileStem))
    }

    func staff(_ kind: PaperKind, _ reader: StaffReader, _ language: Language = .en) -> Sheet {
        let view = publication(language).staffView(for: reader)
        return switch kind {
        case .runSheet: .runSheet(view, subject: reader.name, head(kind, language))
        case .cars: .cars(view, subject: reader.name, head(kind, language))
        case .roomGrid: .roomGrid(view, marks, subject: reader.name, head(kind, language))
        case .peopleGrid: .peopleGrid(view, marks, subject: reader.name, head(kind, language))
        case .season: .season(view, subject: reader.name, head(kind, language))
        case .arrivals, .departures: .movements(publication(language).stays, subject: "", head(kind, language))
        default: .roster(view, subject: reader.name, head(kind, language))
        }
    }

    /// The session breaks a rule, and the mayor is on the way to the dinner.
    var marks: GridMarks {
        let publication = publication()
        return GridMarks(
            conflicts: [publication.uid(of: "ecofin/plenary"): ["One at a time"]],
            travel: [publication.uid(of: "ecofin/dinner"): ["Mayor Vandenbroeck": 15]])
    }

    func people(_ kind: PaperKind, _ reader: PeopleReader, _ language: Language = .en) -> Sheet {
        let people = publication(language).people(for: reader)
        return switch kind {
        case .badges: .cards(people, .badge, subject: "", head(kind, language))
        case .placeCards: .cards(people, .placeCard, subject: "", head(kind, language))
        default: .people(people, subject: "", head(kind, language))
        }
    }

    func rooms(_ id: String, _ language: Language = .en) -> Sheet {
        .rooms(
            [("Main hall", publication(language).view(for: .room(id)))], subject: "Main hall",
            head(.runSheet, language))
    }
}
