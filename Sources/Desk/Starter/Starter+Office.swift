extension Starter {
    static let office = """
        # What the office has: places, people, things. Lines after # are remarks.
        hostcity: office/1
        name: Protocol office
        zone: Europe/Brussels
        domain: protocol.example        # the right side of every calendar UID; use a domain of your own
        rules: rules                    # your rule sheets; take the line out for the standard rule book
        venues:
          - id: town-hall
            name: Town hall
            address: Market square 1
            at: [51.0544, 3.7253]       # latitude, longitude: travel times are reckoned from them
            open: {mon-fri: "08:00-22:00", sat: "10:00-18:00", sun: closed}
            rooms:
              - id: council-room
                name: Council room
                capacity: {theatre: 120, boardroom: 30}
                booths: 2
                set-up: 30 min
                strike: 15 min
              - id: salon
                name: Green salon
                capacity: {boardroom: 12, reception: 40}
                set-up: 15 min
          - id: museum
            name: City museum
            at: [51.0383, 3.7243]
            open: 10:00-23:00
            rooms:
              - id: atrium
                name: Atrium
                capacity: {reception: 200, banquet: 90}
                set-up: 60 min
                strike: 60 min
        principals:
          - {id: mayor, name: Mayor, rank: 60, languages: [nl, fr, en]}
          - {id: alderman, name: Alderman for culture, rank: 70, languages: [nl, en]}
        staff:
          - {id: anna, name: Liaison officer 1, roles: [liaison], languages: [nl, en, fr]}
          - {id: bram, name: Liaison officer 2, roles: [liaison], languages: [nl, en, ja]}
          - {id: chris, name: Protocol officer, roles: [protocol], languages: [nl, en, fr]}
          - {id: driver-1, name: Driver 1, roles: [driver], languages: [nl, en]}
          - {id: driver-2, name: Driver 2, roles: [driver], languages: [nl, fr]}
          - {id: tolk-1, name: Interpreter 1, roles: [interpreter], languages: {a: [nl], b: [en], c: [fr]}}
          - {id: tolk-2, name: Interpreter 2, roles: [interpreter], languages: {a: [en], b: [nl]}}
        pools:
          - {id: sedan, name: Sedans, count: 2}
        calendars:
          - {file: mayor.ics, role: busy, of: mayor}    # when the mayor cannot
          - {file: "hostcity:calendars/be-public-holidays.ics", role: holiday}    # hostcity: what comes with the program
          - {file: "hostcity:calendars/observances.ics", role: observance}

        """

    static let visit = """
        # One occasion: a visit of two delegations to the city.
        hostcity: occasion/1
        id: visit
        title: Visit of the partner cities
        kind: visit
        status: confirmed               # inquiry option tentative confirmed cancelled bid
        window: 2027-03-11..2027-03-12
        wishes: {least-waiting: 1}      # how much this occasion cares, by rule; see 'hostcity rules'
        delegations:
          - id: north
            name: Delegation of the north
            head: Mayor of the northern city
            rank: 60
            size: 5
            languages: [en]
            arrival: 2027-03-11 09:30
            departure: 2027-03-12 16:00
            liaison: yes
          - id: south
            name: Delegation of the south
            head: Mayor of the southern city
            rank: 60
            size: 4
            languages: [fr]
            arrival: 2027-03-11 11:00
            departure: 2027-03-12 17:00
            liaison: yes
        engagements:
          - id: welcome-{delegation}
            for-each: delegation        # one for each delegation
            title: Welcome of {name}
            kind: courtesy-call
            length: 30 min
            with: [mayor, "{delegation}"]
            on: day 1                   # the first day of the window
            room: [town-hall/salon, town-hall/council-room]
            needs: {set-up: boardroom}
            liaison: yes
            prefer: {rooms: [town-hall/salon], hours: 10:00-14:00}
          - id: working-session
            title: Working session
            kind: session
            length: 2 h
            with: [alderman, all-delegations]
            on: day 1
            between: 13:00-18:00
            room: any
            needs: {set-up: theatre, seats: 60, booths: 1}
            languages: [nl, en]
            interpretation: simultaneous
            after: [welcome-north, welcome-south]
            staff: {protocol: 1}
          - id: dinner
            title: Dinner at the museum
            kind: dinner
            length: 2 h 30 min
            with: [mayor, alderman, all-delegations]
            on: day 1
            between: 18:30-22:00
            room: museum/atrium
            needs: {set-up: banquet}
            pools: {sedan: 2}
            staff: {driver: 2}
            after: {engagement: working-session, gap: 45 min}
            audience: partner
          - id: signing
            title: Signing of the agreement
            kind: ceremony
            length: 45 min
            with: [mayor, all-delegations]
            on: day 2
            between: 09:00-16:00
            room: town-hall/council-room
            needs: {set-up: theatre, seats: 80}
            staff: {protocol: 1}
            audience: public
          - id: museum-walk
            title: Walk through the museum
            kind: guided-tour           # declared in rules/kinds.yaml
            length: 1 h
            with: [all-delegations]
            on: day 2
            room: museum/atrium
            needs: {set-up: reception}
            liaison: yes
            optional: yes               # left out where it does not fit

        """

    static let rules = """
        # The rules your office sets differently from the standard book. 'hostcity rules' prints them all.
        hostcity: rules/1
        rules:
          - id: daily-rest
            severity: must              # must, should(3), note, off
            authority: law
            basis: Directive 2003/88/EC art. 3
            parameters: {rest: 11 h}

        """

    static let kinds = """
        # Kinds of engagements of your own, beside the standard ones that come with the program.
        # How each is declared: docs/documents.md; an engagement names its kind under 'kind'.
        hostcity: kinds/1
        kinds:
          - id: guided-tour
            name: {nl: Rondleiding, fr: Visite guidée, en: Guided tour}
            usual-hours: 09:00-18:00    # also: movement, discreet, meal, ceremony, meeting

        """

    static let mayor = [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//hostcity//starter//EN", "BEGIN:VEVENT",
        "UID:council-2027-03-11@protocol.example", "DTSTAMP:20270101T000000Z",
        "DTSTART;TZID=Europe/Brussels:20270311T120000", "DTEND;TZID=Europe/Brussels:20270311T133000",
        "SUMMARY:Lunch of the college", "END:VEVENT", "END:VCALENDAR", "",
    ].joined(separator: "\r\n")
}
