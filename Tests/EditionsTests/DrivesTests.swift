import Editions
import Occasions
import TestKit
import Testing

/// Where the vehicles of an engagement fetch the guests, where they bring them, and who may know it.
@Suite struct DrivesTests {
    private let sketch = Sketch()
    private let hall: ResourceID
    private let museum: ResourceID
    private let gate: ResourceID
    private let van: ResourceID
    private let driver: ResourceID
    private let france: ResourceID
    private let minister: ResourceID

    init() {
        let city = sketch.venue("city", "City hall")
        let park = sketch.venue("park", "Museum park")
        let airport = sketch.venue("airport", "Airport")
        sketch.travel(city, park, minutes: 20)
        sketch.travel(city, airport, minutes: 60)
        sketch.travel(park, airport, minutes: 75)
        hall = sketch.room("hall", "Great hall", at: city)
        museum = sketch.room("museum", "Museum", at: park)
        gate = sketch.room("gate", "Gate 7", at: airport)
        van = sketch.vehicle("van", "Van 1", seats: 7)
        driver = sketch.staff("dr-1", "Driver 1", roles: ["driver"])
        france = sketch.delegation(
            "fr", "France", arrival: sketch.at("07:00"), departure: sketch.at("20:00", day: 24), size: 5,
            hotel: "Hotel Lion")
        minister = sketch.principal("mayor", "Mayor")
    }

    private var cars: [Sketch.Duty] {
        [.init("driver-1", .duty("driver"), [driver]), .init("vehicle-1", .vehicle, [van])]
    }

    private func held(_ id: EngagementID, _ clock: String, day: Int = 23, in room: ResourceID?, cars: Bool = true)
        -> Held
    {
        Held(
            id, at: sketch.at(clock, day: day), in: room, staff: cars ? ["driver-1": driver, "vehicle-1": van] : [:])
    }

    private func drives(_ id: String, _ held: [Held], for reader: StaffReader = .office) -> [StaffWords.Drive] {
        let problem = sketch.problem
        let plan = sketch.plan(held)
        let first = PerAudience(ChangeRecord(sequence: 0, changed: Moment(minutes: 0)))
        let publication = Publication(
            Edition(
                problem: problem, plan: plan, records: problem.engagementIDs.map { _ in first },
                views: PerAudience(1), domain: "hall.example", key: .sketched(), office: "Office"), now: nil)
        return publication.staffView(for: reader).entries.flatMap { entry -> [StaffWords.Drive] in
            guard case .told(let work) = entry.words, work.title == id else { return [] }
            return work.drives
        }
    }

    private func text(_ drives: [StaffWords.Drive]) -> [String] {
        drives.map { drive in
            func places(_ stops: [StaffWords.Drive.Stop]) -> String {
                stops.isEmpty ? "?" : stops.map { ($0.isDerived ? "~" : "") + $0.name }.joined(separator: " & ")
            }
            func clock(_ moment: Moment?) -> String {
                moment.map { CivilTime.clock(sketch.zone.civil($0).minuteOfDay) } ?? "?"
            }
            return
                "\(places(drive.from)) > \(places(drive.to)): \(clock(drive.ready)) \(clock(drive.load)) \(clock(drive.arrives))"
        }
    }

    @Test func anArrivalLeadsToWhatComesNext() {
        let arrival = sketch.engagement(
            "arrival", "Arrival", minutes: 20, kind: .arrival, with: [france], rooms: [gate], duties: cars)
        let talks = sketch.engagement("talks", "Talks", minutes: 60, with: [minister, france], rooms: [hall])
        let plan = [held(arrival, "07:10", in: gate), held(talks, "10:00", in: hall, cars: false)]
        #expect(text(drives("Arrival", plan)) == ["Gate 7, Airport > ~City hall: 07:10 07:30 08:30"])
        #expect(drives("Arrival", plan)[0].passengers.map(\.title) == ["France"])
        #expect(drives("Arrival", plan)[0].passengers.map(\.people) == [5])
        #expect(drives("Talks", plan).isEmpty)
    }

    /// An arrival at the door of what comes next is where the way ends; on the day it comes nobody knows from where.
    @Test func anArrivalAtTheDoor() {
        let arrival = sketch.engagement(
            "arrival", "Arrival", minutes: 20, kind: .arrival, with: [france], rooms: [hall], duties: cars)
        let talks = sketch.engagement("talks", "Talks", minutes: 60, with: [france], rooms: [hall])
        #expect(
            text(drives("Arrival", [held(arrival, "09:00", in: hall), held(talks, "10:00", in: hall, cars: false)]))
                == ["? > Great hall, City hall: ? ? 09:00"])
        // The next day it comes from where it slept.
        #expect(
            text(
                drives(
                    "Arrival",
                    [
                        held(arrival, "09:00", day: 24, in: hall), held(talks, "10:00", day: 24, in: hall, cars: false),
                    ])) == ["~Hotel Lion > Great hall, City hall: ? ? 09:00"])
    }

    @Test func aDepartureComesFromWhatWasBefore() {
        let talks = sketch.engagement("talks", "Talks", minutes: 60, with: [france], rooms: [hall])
        let departure = sketch.engagement(
            "departure", "Departure", minutes: 30, kind: .departure, with: [france], rooms: [gate], duties: cars)
        #expect(
            text(
                drives(
                    "Departure",
                    [
                        held(talks, "10:00", day: 24, in: hall, cars: false),
                        held(departure, "18:00", day: 24, in: gate),
                    ])) == ["~City hall > Gate 7, Airport: 16:45 17:00 18:00"])
    }

    @Test func aTourGoesThereAndBack() {
        let talks = sketch.engagement("talks", "Talks", minutes: 60, with: [minister, france], rooms: [hall])
        let tour = sketch.engagement(
            "tour", "Tour", minutes: 60, with: [minister, france], rooms: [museum], duties: cars)
        let lunch = sketch.engagement("lunch", "Lunch", minutes: 60, with: [france], rooms: [hall])
        let dinner = sketch.engagement("dinner", "Dinner", minutes: 90, with: [france], rooms: [museum], duties: cars)
        let before = held(talks, "09:00", in: hall, cars: false)
        let visit = held(tour, "11:00", in: museum)
        // Nobody fetches them for lunch: the same cars bring them.
        #expect(
            text(drives("Tour", [before, visit, held(lunch, "13:00", in: hall, cars: false)]))
                == [
                    "~City hall > Museum, Museum park: 10:25 10:40 11:00",
                    "Museum, Museum park > ~City hall: 12:00 12:00 12:20",
                ])
        // What comes next is at the same place.
        #expect(text(drives("Tour", [before, visit, held(dinner, "18:00", in: museum)])).count == 1)
        // After the last of the day they go to their hotel; the mayor goes his own way.
        #expect(
            text(drives("Dinner", [held(dinner, "18:00", in: museum)]))
                == [
                    "? > Museum, Museum park: ? ? 18:00", "Museum, Museum park > ~Hotel Lion: 19:30 19:30 ?",
                ])
    }

    /// What a document says goes before what follows, and is not marked.
    @Test func whatIsSaid() {
        let talks = sketch.engagement("talks", "Talks", minutes: 60, with: [france], rooms: [hall])
        let tour = sketch.engagement(
            "tour", "Tour", minutes: 60, with: [france], rooms: [museum], duties: cars,
            conduct: .init(way: .init(from: .elsewhere("Embassy"), to: .room(hall))))
        #expect(
            text(drives("Tour", [held(talks, "09:00", in: hall, cars: false), held(tour, "11:00", in: museum)]))
                == [
                    "Embassy > Great hall, City hall: ? ? 11:00", "Embassy > Great hall, City hall: 12:00 12:00 ?",
                ])
    }

    /// Who drives or rides along must know where from and where to, and nobody else does: the place before may be secret.
    @Test func whoMayKnow() {
        let officer = sketch.staff("lo-1", "Officer")
        let interpreter = sketch.staff("int-1", "Interpreter", roles: ["interpreter"])
        let tour = sketch.engagement(
            "tour", "Tour", minutes: 60, with: [france], rooms: [museum],
            duties: cars + [
                .init("liaison-fr", .liaison(france), [officer]), .init("interpreter-1", .interpreter, [interpreter]),
            ])
        let plan = [
            Held(
                tour, at: sketch.at("11:00"), in: museum,
                staff: ["driver-1": driver, "vehicle-1": van, "liaison-fr": officer, "interpreter-1": interpreter])
        ]
        for reader in [StaffReader.office, .role("driver"), .role("liaison"), .person("dr-1"), .person("lo-1")] {
            #expect(!drives("Tour", plan, for: reader).isEmpty, "\(reader)")
        }
        for reader in [StaffReader.team, .role("interpreter"), .person("int-1")] {
            #expect(drives("Tour", plan, for: reader).isEmpty, "\(reader)")
        }
    }
}
