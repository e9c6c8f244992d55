import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct OpeningTimesTests {
    let sketch = Sketch()
    let hall: ResourceID
    let cellar: ResourceID
    let always: ResourceID
    let dinner: EngagementID

    init() {
        let townHall = sketch.venue("stadhuis", "Stadhuis")
        let daytime: [Weekday: [ClosedRange<Int>]] = [.friday: [480...1320], .saturday: [540...1440]]
        hall = sketch.room("hall", "Pacification Hall", at: townHall, setUp: 30, strike: 30, opening: daytime)
        cellar = sketch.room("cellar", "Cellar", at: townHall, opening: [.friday: [1080...1560]])
        always = sketch.room("square", "Square", at: townHall)
        dinner = sketch.engagement("dinner", "Dinner", minutes: 120, rooms: [hall, cellar, always])
    }

    private func plan(_ clock: String, day: Int = 23, in room: ResourceID) -> Plan {
        sketch.plan(Held(dinner, at: sketch.at(clock, day: day), in: room))
    }

    @Test func keptWithSetUpAndStrike() {
        #expect(sketch.words("opening-times", plan("08:30", in: hall)).isEmpty)
        #expect(sketch.words("opening-times", plan("19:30", in: hall)).isEmpty)
        #expect(sketch.words("opening-times", plan("03:00", in: always)).isEmpty)
    }

    @Test func keptPastMidnight() {
        #expect(sketch.words("opening-times", plan("00:00", day: 24, in: cellar)).isEmpty)
    }

    @Test func brokenByTheStrike() {
        #expect(sketch.findings("opening-times", plan("19:35", in: hall)).map(\.amount) == [5])
    }

    @Test func wordedWhereItClosesTooEarly() {
        let plan = plan("21:00", in: hall)
        #expect(
            sketch.words("opening-times", plan) == [
                """
                'Dinner' (ecofin/dinner) on Fri 23 Feb 2024 21:00-23:00 needs Pacification Hall (stadhuis/hall) until \
                23:30, strike included; it closes Fri 23 Feb 2024 22:00, 1 h 30 min too early -> start it no later \
                than Fri 23 Feb 2024 19:30, hold it in one of Cellar (stadhuis/cellar) and Square (stadhuis/square), \
                or have it opened longer
                """
            ])
        #expect(
            sketch.words("opening-times", plan, in: .nl) == [
                """
                'Dinner' (ecofin/dinner) op vr 23 feb 2024 21:00-23:00 heeft Pacification Hall (stadhuis/hall) nodig \
                tot 23:30, afbraak inbegrepen; de zaal sluit op vr 23 feb 2024 22:00, 1 u 30 min te vroeg -> laat het \
                uiterlijk op vr 23 feb 2024 19:30 beginnen, kies een van de zalen Cellar (stadhuis/cellar) en Square \
                (stadhuis/square), of laat de zaal langer openen
                """
            ])
        #expect(
            sketch.words("opening-times", plan, in: .fr) == [
                """
                'Dinner' (ecofin/dinner) le ven 23 févr 2024 21:00-23:00 a besoin de Pacification Hall (stadhuis/hall) \
                jusqu'à 23:30, avec démontage ; la salle ferme le ven 23 févr 2024 22:00, 1 h 30 min trop tôt -> le \
                commencer au plus tard le ven 23 févr 2024 19:30, choisir l'une des salles Cellar (stadhuis/cellar) et \
                Square (stadhuis/square), ou faire ouvrir plus longtemps
                """
            ])
    }

    @Test func wordedWhereItOpensTooLate() {
        let audience = sketch.engagement(
            "audience", "Audience", minutes: 60, needs: RoomNeeds(sweepMinutes: 60, lockDownMinutes: 30),
            rooms: [hall])
        let plan = sketch.plan(Held(audience, at: sketch.at("09:30"), in: hall))
        #expect(
            sketch.words("opening-times", plan) == [
                """
                'Audience' (ecofin/audience) on Fri 23 Feb 2024 09:30-10:30 needs Pacification Hall (stadhuis/hall) \
                from 07:30, set-up and security included; it opens Fri 23 Feb 2024 08:00, 30 min too late -> start it \
                no earlier than Fri 23 Feb 2024 10:00, or have it opened longer
                """
            ])
        #expect(
            sketch.words("opening-times", plan, in: .nl) == [
                """
                'Audience' (ecofin/audience) op vr 23 feb 2024 09:30-10:30 heeft Pacification Hall (stadhuis/hall) \
                nodig vanaf 07:30, opbouw en beveiliging inbegrepen; de zaal opent op vr 23 feb 2024 08:00, 30 min te \
                laat -> laat het niet vóór vr 23 feb 2024 10:00 beginnen, of laat de zaal langer openen
                """
            ])
        #expect(
            sketch.words("opening-times", plan, in: .fr) == [
                """
                'Audience' (ecofin/audience) le ven 23 févr 2024 09:30-10:30 a besoin de Pacification Hall \
                (stadhuis/hall) à partir de 07:30, avec montage et sécurité ; la salle ouvre le ven 23 févr 2024 \
                08:00, 30 min trop tard -> ne pas le commencer avant le ven 23 févr 2024 10:00, ou faire ouvrir plus \
                longtemps
                """
            ])
    }

    @Test func wordedWhereItIsClosed() {
        let plan = plan("10:00", day: 24, in: cellar)
        #expect(
            sketch.words("opening-times", plan) == [
                """
                'Dinner' (ecofin/dinner) on Sat 24 Feb 2024 10:00-12:00 needs Cellar (stadhuis/cellar) while it is \
                closed; opening times: Fri 23 Feb 2024 18:00 to Sat 24 Feb 2024 02:00 -> start it no later than Sat 24 \
                Feb 2024 00:00, hold it in one of Pacification Hall (stadhuis/hall) and Square (stadhuis/square), or \
                have it opened longer
                """
            ])
        #expect(
            sketch.words("opening-times", plan, in: .nl) == [
                """
                'Dinner' (ecofin/dinner) op za 24 feb 2024 10:00-12:00 heeft Cellar (stadhuis/cellar) nodig terwijl de \
                zaal gesloten is; openingsuren: vr 23 feb 2024 18:00 tot za 24 feb 2024 02:00 -> laat het uiterlijk op \
                za 24 feb 2024 00:00 beginnen, kies een van de zalen Pacification Hall (stadhuis/hall) en Square \
                (stadhuis/square), of laat de zaal langer openen
                """
            ])
        #expect(
            sketch.words("opening-times", plan, in: .fr) == [
                """
                'Dinner' (ecofin/dinner) le sam 24 févr 2024 10:00-12:00 a besoin de Cellar (stadhuis/cellar) alors \
                que la salle est fermée ; heures d'ouverture : ven 23 févr 2024 18:00 à sam 24 févr 2024 02:00 -> le \
                commencer au plus tard le sam 24 févr 2024 00:00, choisir l'une des salles Pacification Hall \
                (stadhuis/hall) et Square (stadhuis/square), ou faire ouvrir plus longtemps
                """
            ])
    }

    @Test func wordedWhereItIsNeverOpenLongEnough() {
        let fair = sketch.engagement("fair", "Fair", minutes: 900, rooms: [hall])
        let plan = sketch.plan(Held(fair, at: sketch.at("08:00"), in: hall))
        #expect(
            sketch.words("opening-times", plan) == [
                """
                'Fair' (ecofin/fair) on Fri 23 Feb 2024 08:00-23:00 needs Pacification Hall (stadhuis/hall) Fri 23 Feb \
                2024 07:30-23:30, set-up and strike included; it is open no longer than Fri 23 Feb 2024 08:00-22:00 -> \
                have it opened longer
                """
            ])
        #expect(
            sketch.words("opening-times", plan, in: .nl) == [
                """
                'Fair' (ecofin/fair) op vr 23 feb 2024 08:00-23:00 heeft Pacification Hall (stadhuis/hall) nodig op vr \
                23 feb 2024 07:30-23:30, opbouw en afbraak inbegrepen; de zaal is niet langer open dan vr 23 feb 2024 \
                08:00-22:00 -> laat de zaal langer openen
                """
            ])
        #expect(
            sketch.words("opening-times", plan, in: .fr) == [
                """
                'Fair' (ecofin/fair) le ven 23 févr 2024 08:00-23:00 a besoin de Pacification Hall (stadhuis/hall) le \
                ven 23 févr 2024 07:30-23:30, avec montage et démontage ; la salle n'est ouverte que ven 23 févr 2024 \
                08:00-22:00 -> faire ouvrir plus longtemps
                """
            ])
    }
}
