import Documents
import Editions
import Occasions
import Testing

/// Plans whose slots hold principals and vehicles.
@Suite struct RichPlanTests {
    private static let plan = """
        hostcity: plan/1
        office: office.yaml
        occasions: [ecofin.yaml]
        zone: Europe/Brussels
        engagements:
          - id: visit/arrival-jp
            start: 2024-02-23 09:00
            staff: {greeter-1: lo-1, vehicle-1: coach-1, vehicle-2: van-1}
          - id: visit/welcome
            start: 2024-02-23 10:00
            room: stadhuis/hall
            staff: {host-1: mayor, greeter-1: nuncio}
        """

    private func read(_ change: (String, String)? = nil) throws -> (Case, PlanFile) {
        let text = change.map { RichPlanTests.plan.changing($0.0, to: $0.1) } ?? RichPlanTests.plan
        return (try Sketch.readRich(), try PlanFile.read("plan.yaml", shelf: .texts(["plan.yaml": text])))
    }

    @Test func isReadAndWritten() throws {
        let (found, file) = try read()
        let plan = try file.apply(to: found).plan
        let problem = found.problem
        let names = problem.slots.compactMap { slot in
            plan[SlotID(problem.slots.firstIndex { $0.engagement == slot.engagement && $0.name == slot.name } ?? 0)]
                .map { "\(slot.name) \(problem[$0].id)" }
        }
        #expect(
            names == [
                "greeter-1 lo-1", "vehicle-1 coach-1", "vehicle-2 van-1", "room stadhuis/hall", "host-1 mayor",
                "greeter-1 nuncio",
            ])
        let made = PlanFile.make(plan: plan, of: found, previous: nil, seed: 1, path: "plan.yaml")
        #expect(made.text().contains("    staff: {greeter-1: lo-1, vehicle-1: coach-1, vehicle-2: van-1}\n"))
        #expect(made.text().contains("    staff: {host-1: mayor, greeter-1: nuncio}\n"))
        let again = try PlanFile.read("plan.yaml", shelf: .texts(["plan.yaml": made.text()]))
        #expect(try again.apply(to: found).plan == plan)
        #expect(again.sealed(for: found).edited.isEmpty)
    }

    @Test func anotherHostBreaksTheSeal() throws {
        let (found, file) = try read()
        let made = PlanFile.make(
            plan: try file.apply(to: found).plan, of: found, previous: nil, seed: 1, path: "plan.yaml")
        let text = made.text().changing("host-1: mayor", to: "host-1: alderman")
        let edited = try PlanFile.read("plan.yaml", shelf: .texts(["plan.yaml": text]))
        #expect(edited.sealed(for: found).edited == ["visit/welcome"])
    }

    /// The rule book reports it; a plan that is planned on does without.
    @Test func whoIsNoCandidateIsTakenOver() throws {
        let (found, file) = try read(("host-1: mayor", "host-1: lo-2"))
        #expect(try file.apply(to: found).plan.fills.contains { $0.map { found.problem[$0].id } == "lo-2" })
        #expect(
            file.fit(to: found).notices == [
                "plan.yaml:9: 'lo-2' cannot fill 'host-1' of 'visit/welcome'; it is left open"
            ])
    }

    @Test(arguments: [
        (
            "host-1: mayor", "host-1: mayer",
            "plan.yaml:9:5: error: there is no 'mayer' to fill 'host-1' of 'visit/welcome'. Did you mean 'mayor'?"
        ),
        (
            "host-1: mayor", "host-1: visit:fr",
            "plan.yaml:9:5: error: there is no 'visit:fr' to fill 'host-1' of 'visit/welcome'. Use one of: alderman, mayor."
        ),
        (
            "vehicle-1: coach-1", "vehicle-1: lo-1",
            "plan.yaml:6:5: error: there is no 'lo-1' to fill 'vehicle-1' of 'visit/arrival-jp'. Use one of: coach-1, van-1."
        ),
        (
            "greeter-1: nuncio", "greeter-1: van-1",
            "plan.yaml:9:5: error: there is no 'van-1' to fill 'greeter-1' of 'visit/welcome'. Use one of: nuncio, lo-1."
        ),
        (
            "vehicle-2: van-1", "vehicle-3: van-1",
            "plan.yaml:6:5: error: 'visit/arrival-jp' has no slot 'vehicle-3'. Did you mean 'vehicle-1'?"
        ),
    ]) func says(_ old: String, _ new: String, _ text: String) throws {
        let (found, file) = try read((old, new))
        do throws(Faults) {
            _ = try file.apply(to: found)
            Issue.record("no fault")
        } catch { #expect(error.text == text) }
    }
}
