import Documents
import Editions
import Occasions
import Testing

@Suite struct PlanFileTests {
    private func decided(_ found: Case) throws -> Plan {
        let problem = found.problem
        var plan = Plan(for: problem)
        for (index, id) in problem.engagementIDs.enumerated() {
            plan[id] = .starts(problem.horizon.start + 1440 + 540 + index * 60)
        }
        plan[problem.engagementIDs[3]] = .omitted
        for slot in problem.engagements[0].slots { plan[slot] = problem[slot].candidates.last }
        return plan
    }

    private static let golden = """
        # A plan, written by hostcity. You may edit it: move a start, change a room, fill a slot.
        # What you take out is planned anew. Leave 'sequence', 'changed' and 'seal' to hostcity; calendars need them.
        hostcity: plan/1
        office: ../office.yaml
        occasions: [../ecofin.yaml]
        zone: Europe/Brussels
        seed: 7
        revision: 1
        engagements:
          - id: ecofin/plenary-1
            start: 2024-02-23 09:00
            room: icc/main
            staff: {liaison-fr: lo-2, interpreter-1: int-3, interpreter-2: int-3, protocol-1: lo-1}
            sequence: 0
            changed: 2024-01-14 23:00Z
            seal: 9c6cea4d
          - id: ecofin/arrival-fr
            start: 2024-02-23 10:00
            sequence: 0
            changed: 2024-01-14 23:00Z
            seal: 1359f561
          - id: ecofin/arrival-jp
            start: 2024-02-23 11:00
            sequence: 0
            changed: 2024-01-14 23:00Z
            seal: 9b34e7b3
          - id: ecofin/walk
            omitted: yes
            sequence: 0
            changed: 2024-01-14 23:00Z
            seal: c7653ecd
          - id: ecofin/dinner
            start: 2024-02-23 13:00
            sequence: 0
            changed: 2024-01-14 23:00Z
            seal: 2fea4e1e

        """

    @Test func writesAndReadsBack() throws {
        let found = try Sketch.read()
        let plan = try decided(found)
        let file = PlanFile.make(plan: plan, of: found, previous: nil, seed: 7, path: "plans/plan.yaml")
        #expect(file.text() == PlanFileTests.golden)
        let shelf = FileShelf.texts([
            "plans/plan.yaml": file.text(), "office.yaml": Sketch.office, "ecofin.yaml": Sketch.ecofin,
        ])
        let again = try PlanFile.read("plans/plan.yaml", shelf: shelf)
        #expect(again.office == "office.yaml")
        #expect(again.occasions == ["ecofin.yaml"])
        #expect(again.seed == 7)
        #expect(again.text() == file.text())
        let applied = try again.apply(to: again.readCase(shelf: shelf))
        #expect(applied.plan == plan)
        #expect(applied.places[EngagementID(1)]?.text == "plans/plan.yaml:17")
        let same = PlanFile.make(plan: plan, of: found, previous: again, seed: 7, path: "plans/plan.yaml")
        #expect(same.text() == file.text())
    }

    @Test func onlyWhatChangesGetsANewSequence() throws {
        let found = try Sketch.read()
        var plan = try decided(found)
        let ids = found.problem.engagementIDs
        let first = PlanFile.make(plan: plan, of: found, previous: nil, seed: 1, path: "plan.yaml")
        plan[ids[1]] = .starts(found.problem.horizon.start + 2000)
        plan[found.problem.engagements[0].slots[1]] = found.problem.slots[1].candidates.first
        let second = PlanFile.make(plan: plan, of: found, previous: first, seed: 1, path: "plan.yaml")
        #expect(second.revision == 2)
        #expect(second.entries.map(\.sequence) == [1, 1, 0, 0, 0])
        #expect(second.entries.map { $0.changed - first.entries[0].changed } == [1, 1, 0, 0, 0])
        plan[ids[1]] = .open
        let third = PlanFile.make(plan: plan, of: found, previous: second, seed: 1, path: "plan.yaml")
        #expect(third.revision == 3)
        #expect(third.entries[1].start == nil)
        #expect(third.entries[1].sequence == 2)
        #expect(third.entries[1].changed - first.entries[0].changed == 2)
    }

    @Test func withoutADateTheRevisionIsTheStamp() throws {
        let found = try Sketch.read(office: Sketch.office.changing("as-of: 2024-01-15\n", to: ""))
        let plan = try decided(found)
        let file = PlanFile.make(plan: plan, of: found, previous: nil, seed: 1, path: "plan.yaml")
        #expect(TimeText.utc(file.entries[0].changed) == "2000-01-01 00:01Z")
    }

    @Test func aStartInTheHourThatComesTwice() throws {
        let office = Sketch.office
        let occasion = Sketch.occasion("- {id: walk, length: 30 min}", head: "window: 2024-10-26..2024-10-27")
        let found = try Sketch.read(office: office, occasion)
        for minutes in [0, 60] {
            var plan = Plan(for: found.problem)
            let start =
                found.problem.zone.moment(try #require(CivilDate(year: 2024, month: 10, day: 27)), 150) + minutes
            plan[EngagementID(0)] = .starts(start)
            let file = PlanFile.make(plan: plan, of: found, previous: nil, seed: 1, path: "plan.yaml")
            #expect(file.text().contains("start: 2024-10-27 02:30\(minutes == 0 ? "+02:00" : "+01:00")\n"))
            let again = try PlanFile.read("plan.yaml", shelf: .texts(["plan.yaml": file.text()]))
            #expect(try again.apply(to: found).plan == plan)
        }
    }

    private func faults(_ change: (String, String)) throws -> String {
        let found = try Sketch.read()
        let text = PlanFileTests.golden.changing(change.0, to: change.1)
        do throws(Faults) {
            let file = try PlanFile.read("plan.yaml", shelf: .texts(["plan.yaml": text]))
            _ = try file.apply(to: found)
            return ""
        } catch { return error.text }
    }

    @Test(arguments: [
        (
            "ecofin/walk", "ecofin/talk",
            "plan.yaml:27:5: error: there is no engagement 'ecofin/talk'. Did you mean 'ecofin/walk'?"
        ),
        (
            "liaison-fr", "liaison-de",
            "plan.yaml:10:5: error: 'ecofin/plenary-1' has no slot 'liaison-de'. Did you mean 'liaison-fr'?"
        ),
        (
            "liaison-fr: lo-2", "liaison-fr: lo-9",
            "plan.yaml:10:5: error: there is no 'lo-9' to fill 'liaison-fr' of 'ecofin/plenary-1'. Did you mean 'lo-1'?"
        ),
        (
            "liaison-fr: lo-2", "liaison-fr: mayor",
            "plan.yaml:10:5: error: there is no 'mayor' to fill 'liaison-fr' of 'ecofin/plenary-1'. Use one of: lo-1, lo-2."
        ),
        (
            "icc/main", "icc/man",
            "plan.yaml:10:5: error: there is no 'icc/man' to fill 'room' of 'ecofin/plenary-1'. Did you mean 'icc/main'?"
        ),
        (
            "id: ecofin/dinner\n", "id: ecofin/dinner\n    room: icc/main\n",
            "plan.yaml:32:5: error: 'ecofin/dinner' takes place in no room of the office. Take the room out, or ask for one in its occasion."
        ),
        (
            "    start: 2024-02-23 13:00", "    omitted: yes",
            "plan.yaml:32:5: error: 'ecofin/dinner' is omitted and not optional. Give it a start, or write 'optional: yes' in its occasion."
        ),
        (
            "start: 2024-02-23 13:00", "start: 13:00",
            "plan.yaml:33:12: error: '13:00' is no time. Write a time such as '2024-02-23 09:30', with a zone where it is not the office's own."
        ),
        (
            "start: 2024-02-23 13:00", "start: day 1 13:00",
            "plan.yaml:33:12: error: 'day 1' counts from no occasion here. Write the date."
        ),
        (
            "sequence: 0", "sequence: -1",
            "plan.yaml:14:15: error: '-1' is no sequence. Write a whole number, from 0 up."
        ),
        (
            "id: ecofin/dinner", "id: ecofin/walk",
            "plan.yaml:32:5: error: the engagement 'ecofin/walk' stands here a second time (plan.yaml:27). Keep one of them."
        ),
        ("seed: 7", "seed: x", "plan.yaml:7:7: error: 'x' is no seed. Write a whole number, 0 or more."),
        (
            "omitted: yes", "omitted: yes\n    start: 2024-02-23 13:00",
            "plan.yaml:29:12: error: the engagement has a start and is omitted. Keep one of the two."
        ),
    ]) func says(_ old: String, _ new: String, _ text: String) throws {
        #expect(try faults((old, new)) == text)
    }

    @Test func whatNoLongerFitsIsLeftOpen() throws {
        let found = try Sketch.read()
        let text = PlanFileTests.golden.changing("liaison-fr: lo-2", to: "liaison-fr: lo-9").changing(
            "ecofin/walk", to: "ecofin/gone")
        let file = try PlanFile.read("plan.yaml", shelf: .texts(["plan.yaml": text]))
        let fitted = file.fit(to: found)
        #expect(
            fitted.notices == [
                "plan.yaml:10: there is no 'lo-9' to fill 'liaison-fr' of 'ecofin/plenary-1'; it is left open",
                "plan.yaml:27: the plan has an engagement that the documents do not have: 'ecofin/gone'; it is taken out",
            ])
        #expect(fitted.plan[SlotID(1)] == nil)
        #expect(fitted.plan[EngagementID(3)] == .open)
        #expect(fitted.plan.start(of: EngagementID(0)) != nil)
    }

    /// The rule book reports it; a plan that is planned on does without.
    @Test func whoCannotFillASlotIsTakenOver() throws {
        let found = try Sketch.read()
        let text = PlanFileTests.golden.changing("liaison-fr: lo-2", to: "liaison-fr: int-1").changing(
            "room: icc/main", to: "room: stadhuis/botermarkt")
        let file = try PlanFile.read("plan.yaml", shelf: .texts(["plan.yaml": text]))
        let applied = try file.apply(to: found)
        let names = found.problem.engagements[0].slots.prefix(2).map { slot in
            applied.plan[slot].map { found.problem[$0].id }
        }
        #expect(names == ["stadhuis/botermarkt", "int-1"])
        let fitted = file.fit(to: found)
        #expect(
            fitted.notices == [
                "plan.yaml:10: 'int-1' cannot fill 'liaison-fr' of 'ecofin/plenary-1'; it is left open",
                "plan.yaml:10: 'stadhuis/botermarkt' cannot fill 'room' of 'ecofin/plenary-1'; it is left open",
            ])
        #expect(fitted.plan[SlotID(0)] == nil)
    }

    @Test func withoutAZoneTheOfficeKnowsIt() throws {
        let text = PlanFileTests.golden.changing("zone: Europe/Brussels\n", to: "")
        let shelf = FileShelf.texts(["plans/plan.yaml": text, "office.yaml": Sketch.office])
        #expect(try PlanFile.read("plans/plan.yaml", shelf: shelf).zone.name == "Europe/Brussels")
    }
}
