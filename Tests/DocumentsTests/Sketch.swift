import Documents
import Occasions
import Testing

/// An office and two occasions that use every key there is.
enum Sketch {
    static let office = """
        hostcity: office/1
        name: Protocol office of the City of Ghent
        zone: Europe/Brussels
        domain: protocol.stad.gent.example
        as-of: 2024-01-15
        grain: 5 min
        venues:
          - id: stadhuis
            name: Stadhuis
            address: Botermarkt 1
            at: [51.0544, 3.7253]
            open: {mon-fri: "08:00-22:00", sat: "09:00-24:00", sun: closed}
            note: "the *new* wing & the old"
            rooms:
              - id: pacificatiezaal
                name: Pacificatiezaal
                capacity: {reception: 225, theatre: 180}
                booths: 2
                set-up: 30 min
                strike: 30 min
              - id: botermarkt
                shared: yes
                open: always
          - id: icc
            name: ICC
            at: [51.0389, 3.7290]
            rooms:
              - {id: main, name: Main hall, capacity: {any: 800}, booths: 6, step-free: yes, open: 07:00-26:00}
          - id: airport
            at: [50.9014, 4.4844]
        travel:
          speed: 18 km/h
          minutes: [[stadhuis, icc, 15 min]]
        principals:
          - {id: mayor, name: Mayor, rank: 60, languages: [nl, fr, en]}
        staff:
          - {id: lo-1, name: Liaison officer 1, roles: [liaison, protocol], languages: [en, fr], regime: municipal}
          - {id: lo-2, roles: [liaison]}
          - {id: int-1, name: Interpreter 1, roles: [interpreter], languages: {a: [nl], b: [en], c: [fr]}, regime: freelance}
          - {id: int-2, roles: [interpreter], languages: {a: [fr], b: [nl]}, regime: freelance}
          - {id: int-3, roles: [interpreter], languages: {a: [en], c: [nl]}, regime: freelance}
        pools:
          - {id: sedan, name: Sedans, count: 6}
        """

    static let ecofin = """
        hostcity: occasion/1
        id: ecofin
        title: Informal meeting of finance ministers
        kind: ministerial-conference
        window: 2024-02-23..2024-02-24
        delegations:
          - id: fr
            name: France
            country: FR
            head: Minister of Finance
            rank: 40
            size: 6
            languages: [fr, en]
            arrival: 2024-02-22 20:00
            departure: 2024-02-24 17:00
            liaison: yes
          - {id: jp, name: Japan, size: 4, arrival: 2024-02-23 06:00 Asia/Tokyo, departure: day 2 18:00}
        apart:
          - {between: [fr, jp], share: venue, minutes: 15, reason: a quarrel}
        engagements:
          - id: plenary-1
            title: First working session
            kind: plenary
            length: 2 h
            with: [mayor, all-delegations]
            on: 2024-02-23
            between: 09:00-13:00
            room: [icc, stadhuis/pacificatiezaal]
            needs: {set-up: theatre, seats: 200, booths: 3, step-free: yes, before: 60 min}
            languages: [en, nl]
            interpretation: simultaneous
            interpreters: 2
            liaison: yes
            staff: {protocol: 1}
            pools: {sedan: 2}
            audience: public
            prefer: {rooms: [icc/main], hours: 09:00-12:00, weight: 3}
          - id: arrival-{delegation}
            for-each: delegation
            title: Arrival of {name}
            length: 30 min
            with: ["{delegation}"]
          - id: walk
            length: 1 h 30 min
            room: any
            on: [day 1, day 2]
            optional: yes
            after: [plenary-1, {engagement: arrival-fr, gap: 15 min, at-most: 60 min}]
          - id: dinner
            length: 3 h
            at: day 1 22:00
            with: [mayor, fr]
            after: walk
        """

    static func read(
        office: String = Sketch.office, _ occasion: String = Sketch.ecofin, files: [String: String] = [:],
        options: CaseOptions = CaseOptions()
    ) throws -> Case {
        var all = files
        all["office.yaml"] = office
        all["ecofin.yaml"] = occasion
        return try CaseReader.read(
            office: "office.yaml", occasions: ["ecofin.yaml"], options: options, shelf: .texts(all))
    }

    /// The text of every fault of a case that cannot be read.
    static func faults(
        office: String = Sketch.office, _ occasion: String = Sketch.ecofin, files: [String: String] = [:],
        options: CaseOptions = CaseOptions()
    ) -> String {
        do {
            _ = try read(office: office, occasion, files: files, options: options)
            return ""
        } catch let faults as Faults {
            return faults.text
        } catch {
            return "\(error)"
        }
    }

    /// A small occasion with these lines as its engagements (indented by four) and delegations.
    static func occasion(_ engagements: String, head: String = "window: 2024-02-23..2024-02-24") -> String {
        """
        hostcity: occasion/1
        id: visit
        \(head)
        delegations: [{id: fr, name: France, liaison: yes}]
        engagements:
        \(engagements.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }.joined(separator: "\n"))
        """
    }
}

extension String {
    /// The text with the first occurrence of a part changed.
    func changing(_ old: String, to new: String) -> String {
        guard let range = firstRange(of: old) else { fatalError("the sketch does not hold \(old)") }
        return String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
    }
}
