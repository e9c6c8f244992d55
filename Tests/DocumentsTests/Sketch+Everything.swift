import Documents

/// What the sketch leaves out: an office and an occasion with the keys that rules of their own ask for.
extension Sketch {
    static let richOffice = """
        hostcity: office/1
        name: Protocol office
        zone: Europe/Brussels
        language: nl
        waivers: waivers.yaml
        venues:
          - id: stadhuis
            rooms:
              - id: hall
                name: Great hall
                capacity: {theatre: 300}
                attested: 280
                exits: 2
                exit-width: 360 cm
                area: 346 m2
                features: [daylight, hearing-loop]
                prestige: 5
                parts: [east, stadhuis/west]
                catering: {mon-fri: 10:00-22:00}
              - {id: east, excludes: [stairs, icc/main], catering: always}
              - {id: west, prestige: 3}
              - {id: stairs, shared: yes}
          - id: icc
            rooms: [{id: main, features: daylight}]
        principals:
          - {id: alderman, rank: 70, deputises: mayor, since: 2019-01-07}
          - {id: mayor, rank: 60, office: mayor, since: 2019-01-07 20:00, born: 1970-05-01}
          - {id: nuncio, rank: 50, mission: nuncio}
        staff:
          - {id: driver-1, roles: [driver], worked: 312 h, licences: [coach]}
          - {id: lo-1, roles: [liaison, desk, greeter], rank: 80}
          - {id: lo-2, roles: [liaison, desk]}
        pools:
          - {id: booth, name: Mobile booths, count: 2, booths: yes}
        vehicles:
          - {id: coach-1, name: Coach, seats: 50}
          - {id: van-1, name: Van, seats: 7}
          - {id: sedan-1, seats: 3}
        embargoes:
          - {from: 2024-06-01, until: 2024-06-09, reason: Elections, except: [visit, congress]}
          - {from: 2024-07-21 09:00, until: 2024-07-21 13:00, reason: National day}
        """

    static let waivers = """
        hostcity: waivers/1
        waivers:
          - rule: daily-rest
            subjects: [lo-1, 2024-02-23]
            by: director-general
            why: the plane came in at midnight
            until: 2024-02-29
            rest: 11 h on 2024-02-26
        """

    static let richVisit = """
        hostcity: occasion/1
        id: visit
        window: 2024-02-23..2024-02-24
        announced: yes
        embargo: 2024-02-01 12:00
        precedence: vcdr
        deadlines:
          - {title: Send the invitations, due: 2024-01-15, done: yes}
          - {title: List of cars, due: 2024-02-19 12:00}
        options:
          - {room: stadhuis/hall, rank: 2, until: 2024-01-31}
          - {room: icc/main, confirmed: yes}
        delegations:
          - id: jp
            name: Japan
            size: 9
            hotel: Hotel Harmony
            lounge: north
            long-haul: yes
            floaters: {red: 6, blue: 12}
            bilaterals-a-day: 4
            escort: {note-verbale: 2024-02-16, threat: yes, cars: 3, agents: 2}
            observes: [jp, shinto]
            mission: ambassador
            since: 2023-10-02 10:30
            born: 1961-03-04
            office: ambassador
            deputy: yes
          - {id: fr, name: France, liaison: yes}
        apart:
          - {between: [jp, fr], share: hotel, from: 2024-02-22, until: 2024-02-24, wish: yes}
          - {between: [jp, fr], share: entrance, minutes: 10, from: 2024-02-23}
          - {between: [jp, fr], share: adjacent, until: day 1 12:00}
        engagements:
          - id: arrival-{delegation}
            for-each: delegation
            length: 15 min
            with: "{delegation}"
            entrance: east-door
            leads-to: welcome
            vehicles: {count: 2, seats: 7}
            greeter: yes
          - id: welcome
            length: 60 min
            with: all-delegations
            room: [stadhuis/hall, stadhuis/west]
            zone: red
            places: 4
            languages: [en, ja]
            listeners: 2
            heavy: yes
            precedence: conf-alpha-fr
            hosts: [mayor, alderman]
            greeter: [nuncio, lo-1]
            needs: {features: daylight, stage: 40 m2, catering: yes, sweep: 45 min, lock-down: 30 min}
          - id: desk
            title: Information desk
            length: 16 h 30 min
            at: 2024-02-23 07:00
            room: icc/main
            staff: {desk: 1}
            relief: 2
            needs: {before: 30 min, after: 15 min}
          - {id: tidying, length: 30 min, after: desk}
        """

    static func readRich(
        office: String = richOffice, _ visit: String = richVisit, waivers: String = waivers,
        options: CaseOptions = CaseOptions()
    ) throws -> Case {
        try read(office: office, visit, files: ["waivers.yaml": waivers], options: options)
    }

    /// The faults of the rich documents, one a line.
    static func richFaults(
        office: String = richOffice, _ visit: String = richVisit, waivers: String = waivers,
        files: [String: String] = [:]
    ) -> [String] {
        var all = files
        all["waivers.yaml"] = waivers
        return faults(office: office, visit, files: all).split(separator: "\n").map(String.init)
    }
}
