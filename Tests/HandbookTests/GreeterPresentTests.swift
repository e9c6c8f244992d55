import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct GreeterPresentTests {
    let sketch = Sketch()
    let mayor: ResourceID
    let alderman: ResourceID
    let welcome: EngagementID
    let second: EngagementID
    let college: EngagementID

    init() {
        mayor = sketch.principal("mayor", "Mayor")
        alderman = sketch.principal("alderman", "Alderman")
        let greeter = Sketch.Duty("greeter-1", .duty("greeter"), [mayor, alderman])
        welcome = sketch.engagement("welcome", "Welcome", minutes: 15, duties: [greeter])
        second = sketch.engagement("second", "Second welcome", minutes: 15, duties: [greeter])
        college = sketch.engagement("college", "College", minutes: 60, with: [mayor])
    }

    private func plan(
        _ greeter: ResourceID, college clock: String, second other: String = "15:00"
    ) -> Plan {
        sketch.plan(
            Held(welcome, at: sketch.at("10:30"), staff: ["greeter-1": greeter]),
            Held(second, at: sketch.at(other), staff: ["greeter-1": greeter]), Held(college, at: sketch.at(clock)))
    }

    @Test func keptWithTheMinutesBeforeAndAfter() {
        #expect(sketch.words("greeter-present", plan(mayor, college: "09:20")).isEmpty)
        #expect(sketch.words("greeter-present", plan(mayor, college: "10:50")).isEmpty)
    }

    @Test func keptBySomebodyElse() {
        #expect(sketch.words("greeter-present", plan(alderman, college: "10:00")).isEmpty)
    }

    @Test func oneGreetingMayFollowAnother() {
        #expect(sketch.words("greeter-present", plan(mayor, college: "18:00", second: "10:47")).isEmpty)
    }

    @Test func brokenByLeavingTooEarlyOrComingTooLate() {
        #expect(sketch.findings("greeter-present", plan(mayor, college: "09:25")).map(\.amount) == [5])
        #expect(sketch.findings("greeter-present", plan(mayor, college: "10:47")).map(\.amount) == [3])
        #expect(sketch.words("greeter-present", plan(mayor, college: "09:25"), ["before": 5]).isEmpty)
    }

    @Test func worded() {
        let plan = plan(mayor, college: "09:25")
        #expect(
            sketch.words("greeter-present", plan) == [
                """
                Mayor (mayor) greets at 'Welcome' (ecofin/welcome) on Fri 23 Feb 2024 10:30-10:45 and is to \
                be there 10:20-10:50, but is also at 'College' (ecofin/college) on Fri 23 Feb 2024 \
                09:25-10:25 -> let somebody else greet or move one of them by 5 min
                """
            ])
        #expect(
            sketch.words("greeter-present", plan, in: .nl) == [
                """
                Mayor (mayor) onthaalt bij 'Welcome' (ecofin/welcome) op vr 23 feb 2024 10:30-10:45 en hoort \
                er 10:20-10:50 te zijn, maar is ook bij 'College' (ecofin/college) op vr 23 feb 2024 \
                09:25-10:25 -> laat iemand anders onthalen of verplaats een van beide 5 min
                """
            ])
        #expect(
            sketch.words("greeter-present", plan, in: .fr) == [
                """
                Mayor (mayor) accueille à 'Welcome' (ecofin/welcome) le ven 23 févr 2024 10:30-10:45 et doit \
                y être 10:20-10:50, mais est aussi à 'College' (ecofin/college) le ven 23 févr 2024 \
                09:25-10:25 -> faire accueillir par quelqu'un d'autre ou déplacer l'une des deux de 5 min
                """
            ])
    }
}
