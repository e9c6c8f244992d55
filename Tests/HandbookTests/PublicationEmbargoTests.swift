import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct PublicationEmbargoTests {
    let sketch = Sketch()

    private func gala(announced: Bool? = nil, public audience: Confidentiality = .public) -> EngagementID {
        let gala = sketch.occasion(
            "gala", "Gala", .confirmed, announced: announced, embargo: sketch.at("12:00"))
        return sketch.engagement("ball", "Ball", minutes: 60, audience: audience, occasion: gala)
    }

    private func plan(_ ball: EngagementID, _ clock: String) -> Plan { sketch.plan(Held(ball, at: sketch.at(clock))) }

    @Test func keptFromTheEndOfTheEmbargo() {
        let ball = gala()
        #expect(sketch.words("publication-embargo", plan(ball, "12:00")).isEmpty)
    }

    @Test func keptByWhatIsNotPublic() {
        let ball = gala(public: .staff)
        #expect(sketch.words("publication-embargo", plan(ball, "09:00")).isEmpty)
    }

    @Test func brokenByAPublicEngagementBefore() {
        let ball = gala()
        #expect(sketch.findings("publication-embargo", plan(ball, "11:55")).map(\.severity) == [.must])
    }

    @Test func wordedForAnEngagement() {
        let ball = gala()
        let plan = plan(ball, "09:00")
        #expect(
            sketch.words("publication-embargo", plan) == [
                """
                'Ball' (gala/ball) on Fri 23 Feb 2024 09:00-10:00 is public, but nothing of Gala (gala) may \
                be before Fri 23 Feb 2024 12:00 -> start it from then on, or take it out of the public \
                programme
                """
            ])
        #expect(
            sketch.words("publication-embargo", plan, in: .nl) == [
                """
                'Ball' (gala/ball) op vr 23 feb 2024 09:00-10:00 is openbaar, maar niets van Gala (gala) mag \
                dat zijn vóór vr 23 feb 2024 12:00 -> laat ze pas dan beginnen, of haal ze uit het openbare \
                programma
                """
            ])
        #expect(
            sketch.words("publication-embargo", plan, in: .fr) == [
                """
                'Ball' (gala/ball) le ven 23 févr 2024 09:00-10:00 est publique, mais rien de Gala (gala) ne \
                peut l'être avant le ven 23 févr 2024 12:00 -> la commencer ensuite, ou la retirer du \
                programme public
                """
            ])
    }

    @Test func keptWhereItIsAnnouncedOnTheDayOrNoDayIsGiven() {
        let ball = gala(announced: true, public: .staff)
        #expect(sketch.words("publication-embargo", plan(ball, "09:00")).isEmpty)
        sketch.today = sketch.date(23)
        #expect(sketch.words("publication-embargo", plan(ball, "09:00")).isEmpty)
    }

    @Test func wordedForAnAnnouncement() {
        let ball = gala(announced: true, public: .staff)
        sketch.today = sketch.date(22)
        let plan = plan(ball, "09:00")
        #expect(
            sketch.words("publication-embargo", plan) == [
                """
                Gala (gala) is announced, but nothing of it may be public before Fri 23 Feb 2024 12:00 -> \
                take the announcement back until then
                """
            ])
        #expect(
            sketch.words("publication-embargo", plan, in: .nl) == [
                """
                Gala (gala) is aangekondigd, maar niets ervan mag openbaar zijn vóór vr 23 feb 2024 12:00 -> \
                trek de aankondiging tot dan in
                """
            ])
        #expect(
            sketch.words("publication-embargo", plan, in: .fr) == [
                """
                Gala (gala) est annoncé, mais rien ne peut en être public avant le ven 23 févr 2024 12:00 -> \
                retirer l'annonce jusque-là
                """
            ])
    }

    @Test func whatIsHeldBackIsNotedUntilTheDayOfTheEmbargo() {
        let ball = gala()
        sketch.today = sketch.date(22)
        #expect(sketch.findings("publication-embargo", plan(ball, "12:00")).map(\.severity) == [.note])
        let words = [
            """
            Gala (gala) is under embargo: 1 public engagement held back from the public feed until Fri 23 Feb 2024 \
            12:00 -> export the feeds again after that
            """,
            """
            Gala (gala) staat onder embargo: 1 openbare activiteit niet in de openbare agenda tot vr 23 feb 2024 \
            12:00 -> exporteer de agenda's daarna opnieuw
            """,
            """
            Gala (gala) est sous embargo : 1 activité publique hors de l'agenda public jusqu'au ven 23 févr 2024 \
            12:00 -> exporter de nouveau les agendas ensuite
            """,
        ]
        for (language, text) in zip([Language.en, .nl, .fr], words) {
            #expect(sketch.words("publication-embargo", plan(ball, "12:00"), in: language) == [text])
        }
        // An export of that morning holds it back too.
        sketch.today = sketch.date(23)
        #expect(sketch.words("publication-embargo", plan(ball, "12:00")).count == 1)
        sketch.today = sketch.date(24)
        #expect(sketch.words("publication-embargo", plan(ball, "12:00")).isEmpty)
    }

    @Test func whatMustNotBeAnnouncedIsNoted() {
        let fair = sketch.occasion("fair", "Fair", .confirmed, announced: false)
        let opening = sketch.engagement("opening", "Opening", minutes: 60, audience: .public, occasion: fair)
        _ = sketch.engagement("briefing", "Briefing", minutes: 60, audience: .staff, occasion: fair)
        let plan = plan(opening, "12:00")
        let words = [
            """
            Fair (fair) is not announced: 1 public engagement held back from the public feed -> once it may be known, \
            write 'announced: yes'
            """,
            """
            Fair (fair) is niet aangekondigd: 1 openbare activiteit niet in de openbare agenda -> schrijf \
            'announced: yes' zodra het bekend mag zijn
            """,
            """
            Fair (fair) n'est pas annoncé : 1 activité publique hors de l'agenda public -> écrire 'announced: yes' dès \
            que cela peut être su
            """,
        ]
        for (language, text) in zip([Language.en, .nl, .fr], words) {
            #expect(sketch.words("publication-embargo", plan, in: language) == [text])
        }
    }

    @Test(arguments: [true, nil]) func whatIsAnnouncedOrOfWhichNothingIsSaidIsNot(_ announced: Bool?) {
        let fair = sketch.occasion("fair", "Fair", .confirmed, announced: announced)
        let opening = sketch.engagement("opening", "Opening", minutes: 60, audience: .public, occasion: fair)
        #expect(sketch.words("publication-embargo", plan(opening, "12:00")).isEmpty)
    }
}
