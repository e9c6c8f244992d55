extension FuzzTarget {
    /// A small office, its visit and a plan of it, by path; all of it is made up.
    static let office: [String: [UInt8]] = [
        "office.yaml": Array(officeText.utf8), "visit.yaml": Array(visitText.utf8), "plan.yaml": Array(planText.utf8),
    ]

    /// The visit with its delegations in a table.
    static let tabled = Array(
        (visitText.split(separator: "delegations:")[0] + "delegations: delegations.csv\napart:"
            + visitText.split(separator: "\napart:")[1]).utf8)

    private static let officeText = #"""
        # A small office for the tests; all of it is made up.
        hostcity: office/1
        name: A small protocol office
        zone: Europe/Brussels
        domain: protocol.example
        as-of: 2027-01-04
        venues:
          - id: hall
            name: Town hall
            open: 08:00-22:00
            rooms:
              - {id: council, name: Council room, capacity: {theatre: 100, boardroom: 30}, booths: 2}
              - {id: salon, name: Salon, capacity: {theatre: 20, boardroom: 12}}
          - id: museum
            name: Museum
            open: 08:00-23:00
            rooms:
              - {id: atrium, name: Atrium, capacity: {theatre: 60, boardroom: 20}}
        travel:
          minutes: [[hall, museum, 20 min]]
        principals:
          - {id: mayor, name: Mayor, rank: 60, languages: [nl, en]}
          - {id: alderman, name: Alderman, rank: 70, languages: [nl, en]}
        staff:
          - {id: anna, name: Liaison officer 1, roles: [liaison], languages: [nl, en]}
          - {id: bram, name: Liaison officer 2, roles: [liaison], languages: [nl, fr]}
          - {id: carl, name: Liaison officer 3, roles: [liaison], languages: [nl, en]}
          - {id: chris, name: Protocol officer 1, roles: [protocol], languages: [nl]}
          - {id: dora, name: Protocol officer 2, roles: [protocol], languages: [nl]}
          - {id: tolk-1, name: Interpreter 1, roles: [interpreter], languages: {a: [nl], b: [en]}, regime: freelance}
          - {id: tolk-2, name: Interpreter 2, roles: [interpreter], languages: {a: [en], c: [nl]}, regime: freelance}
          - {id: tolk-3, name: Interpreter 3, roles: [interpreter], languages: {a: [fr], c: [de]}, regime: freelance}
        pools:
          - {id: sedan, name: Sedans, count: 2}
        """#

    private static let visitText = #"""
        # A visit that touches every rule that must be kept; all of it is made up.
        hostcity: occasion/1
        id: visit
        title: Visit of three cities
        kind: visit
        status: confirmed
        window: 2027-03-11..2027-03-12
        wishes: {least-waiting: 0, compact-days: 0}
        delegations:
          - {id: north, name: The north, rank: 60, size: 4, languages: [en], arrival: 2027-03-11 09:00, departure: 2027-03-12 16:00, liaison: yes}
          - {id: south, name: The south, rank: 60, size: 4, languages: [fr], arrival: 2027-03-11 09:30, departure: 2027-03-12 16:00, liaison: yes}
          - {id: east, name: The east, rank: 60, size: 4, languages: [en]}
        apart:
          - {between: [south, east], share: venue, minutes: 15, reason: a quarrel}
        engagements:
          - id: welcome-{delegation}
            for-each: [north, south]
            title: Welcome of {name}
            kind: courtesy-call
            length: 30 min
            with: [mayor, "{delegation}"]
            on: day 1
            room: any
            needs: {set-up: boardroom}
            liaison: yes
          - id: session
            title: Working session
            length: 2 h
            with: [alderman, north]
            on: day 1
            room: any
            needs: {set-up: theatre, seats: 50, booths: 1}
            languages: [nl, en]
            interpretation: simultaneous
            interpreters: 2
            after: welcome-north
            staff: {protocol: 1}
          - id: briefing
            title: Briefing of the press
            length: 30 min
            on: day 1
            room: any
            needs: {set-up: boardroom, seats: 25}
            staff: {protocol: 1}
          - id: talks-east
            title: Talks with the east
            length: 1 h
            with: [alderman, east]
            on: day 1
            room: any
            needs: {set-up: boardroom}
            pools: {sedan: 1}
          - id: talks-south
            title: Talks with the south
            length: 1 h
            with: [south]
            on: day 1
            room: [hall/salon, hall/council]
            needs: {set-up: boardroom}
            pools: {sedan: 1}
          - id: parade
            title: Parade of the sedans
            length: 30 min
            on: day 1
            pools: {sedan: 2}
          - id: debriefing
            title: Debriefing
            length: 30 min
            on: day 1
            staff: {protocol: 1}
          - id: paperwork
            title: Paperwork
            length: 10 h
            on: day 1
            staff: {liaison: 1}
          - id: sorting
            title: Sorting of the papers
            length: 90 min
            on: day 1
            staff: {liaison: 1}
          - id: dinner
            title: Dinner
            length: 2 h
            with: [mayor, north]
            at: day 1 19:00
            room: museum/atrium
          - id: preparation
            title: Preparation of the signing
            length: 30 min
            on: day 2
            between: 08:00-12:00
            staff: {protocol: 1}
          - id: signing
            title: Signing
            length: 45 min
            with: [alderman, north]
            on: day 2
            room: hall/council
            needs: {set-up: theatre, seats: 80}
            staff: {protocol: 1}
        """#

    private static let planText = #"""
        hostcity: plan/1
        office: office.yaml
        occasions: [visit.yaml]
        engagements:
          - {id: visit/welcome-north, start: 2027-03-11 10:00, room: hall/salon, staff: {liaison-north: anna}}
          - {id: visit/welcome-south, start: 2027-03-11 11:00, room: hall/salon, staff: {liaison-south: bram}}
          - {id: visit/session, start: 2027-03-11 13:00, room: hall/council, staff: {interpreter-1: tolk-1, interpreter-2: tolk-2, protocol-1: chris}}
          - {id: visit/briefing, start: 2027-03-11 15:00, room: hall/council, staff: {protocol-1: dora}}
          - {id: visit/talks-east, start: 2027-03-11 16:00, room: museum/atrium}
          - {id: visit/talks-south, start: 2027-03-11 16:00, room: hall/salon}
          - {id: visit/parade, start: 2027-03-11 14:30}
          - {id: visit/debriefing, start: 2027-03-11 17:00, staff: {protocol-1: dora}}
          - {id: visit/paperwork, start: 2027-03-11 10:30, staff: {liaison-pool-1: carl}}
          - {id: visit/sorting, start: 2027-03-11 21:00, staff: {liaison-pool-1: anna}}
          - {id: visit/dinner, start: 2027-03-11 19:00, room: museum/atrium}
          - {id: visit/preparation, start: 2027-03-12 09:00, staff: {protocol-1: dora}}
          - {id: visit/signing, start: 2027-03-12 10:00, room: hall/council, staff: {protocol-1: chris}}
        """#
}
