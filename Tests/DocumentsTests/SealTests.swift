import Documents
import Editions
import Occasions
import Testing

/// What hands do to a plan must reach the calendars, and nothing else of the document may change.
@Suite struct SealTests {
    private let found: Case
    private let written: PlanFile

    init() throws {
        found = try Sketch.read()
        var plan = Plan(for: found.problem)
        for (index, id) in found.problem.engagementIDs.enumerated() {
            plan[id] = .starts(found.problem.horizon.start + 1440 + 540 + index * 60)
        }
        written = PlanFile.make(plan: plan, of: found, previous: nil, seed: 1, path: "plan.yaml")
    }

    private func shelf(_ text: String) -> FileShelf {
        .texts(["plan.yaml": text, "office.yaml": Sketch.office, "ecofin.yaml": Sketch.ecofin])
    }

    /// The document after an export, and what it found edited.
    private func exported(_ text: String) throws -> (text: String, edited: [String]) {
        let file = try PlanFile.read("plan.yaml", shelf: shelf(text))
        let sealed = file.sealed(for: found)
        guard !sealed.edited.isEmpty else { return (text, []) }
        let bytes = try sealed.file.marked(sealed.edited, shelf: shelf(text))
        return (String(decoding: bytes, as: UTF8.self), sealed.edited)
    }

    /// The lines that differ, as `- old` and `+ new`.
    private func difference(_ old: String, _ new: String) -> [String] {
        let (left, right) = (old.split(whereSeparator: \.isNewline), new.split(whereSeparator: \.isNewline))
        return right.difference(from: left).map { change in
            switch change {
            case .remove(_, let line, _): "-" + line
            case .insert(_, let line, _): "+" + line
            }
        }.sorted()
    }

    private func masked(_ lines: [String]) -> [String] {
        lines.map { line in
            guard let range = line.firstRange(of: "seal: ") else { return line }
            return line[..<range.upperBound] + "*"
        }
    }

    private func moved(_ text: String) -> String {
        text.changing("start: 2024-02-23 10:00", to: "start: 2024-02-23 10:30   # they asked for it")
    }

    @Test func whatNobodyTouchedStays() throws {
        #expect(try exported(written.text()) == (written.text(), []))
    }

    @Test func aMovedEngagementGetsTheNextSequence() throws {
        let text = moved(written.text())
        let once = try exported(text)
        #expect(once.edited == ["ecofin/arrival-fr"])
        #expect(
            masked(difference(text, once.text)) == [
                "+    changed: 2024-01-14 23:01Z", "+    seal: *", "+    sequence: 1", "+revision: 2",
                "+views: \"1; 2 delegation:ecofin:fr\"",
                "-    changed: 2024-01-14 23:00Z", "-    seal: *", "-    sequence: 0", "-revision: 1",
            ])
        #expect(try exported(once.text) == (once.text, []))
        let twice = try exported(once.text.changing("10:30", to: "10:45"))
        #expect(twice.text.contains("sequence: 2\n    changed: 2024-01-14 23:02Z"))
        #expect(twice.text.contains("revision: 3"))
    }

    @Test(arguments: [
        ("staff: {", "staff: {liaison-fr: lo-1, "), ("room: stadhuis/pacificatiezaal", "room: icc/main"),
        ("    start: 2024-02-23 12:00", "    omitted: yes"),
    ]) func everyDecisionIsSealed(_ old: String, _ new: String) throws {
        var plan = try written.apply(to: found).plan
        for slot in found.problem.engagements[0].slots where found.problem[slot].name != "liaison-fr" {
            plan[slot] = found.problem[slot].candidates.first
        }
        let text = PlanFile.make(plan: plan, of: found, previous: nil, seed: 1, path: "plan.yaml").text()
        #expect(try exported(text.changing(old, to: new)).edited.count == 1)
    }

    @Test func whatTheOccasionSaysAnewIsToldToo() throws {
        for (old, new, count) in [
            ("length: 2 h", "length: 150 min", 1), ("title: First working session", "title: Opening session", 1),
            ("kind: ministerial-conference", "kind: ministerial-conference\nstatus: tentative", 5),
        ] {
            let changed = try Sketch.read(Sketch.ecofin.changing(old, to: new))
            #expect(written.sealed(for: changed).edited.count == count)
            #expect(written.sealed(for: changed).file.revision == 2)
        }
    }

    @Test func everythingElseStaysByteForByte() throws {
        let lines = written.text().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let text =
            "\u{FEFF}"
            + (["# r\u{E9}union \u{1F1EB}\u{1F1F7}"] + lines).joined(separator: "\r\n")
            .changing("start: 2024-02-23 10:00", to: "start:   \"2024-02-23 10:30\"  # \u{E9}t\u{E9}")
        let after = try exported(text).text
        let views = "views: \"1; 2 delegation:ecofin:fr\""
        #expect(after.contains("revision: 2\r\n\(views)\r\nengagements:"))
        #expect(after.unicodeScalars.count == text.unicodeScalars.count + views.count + 2)
        #expect(masked(difference(text, after)).filter { $0.hasPrefix("+") }.count == 5)
        #expect(after.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(after.contains("start:   \"2024-02-23 10:30\"  # \u{E9}t\u{E9}\r\n    sequence: 1\r\n"))
    }

    @Test func whatIsMissingIsPutIn() throws {
        let entry = """
              - id: ecofin/arrival-fr
                start: 2024-02-23 10:30
                sequence: 3   # from the old plan
            """
        let text = replacingArrival(by: entry + "\n")
        let after = try exported(text)
        #expect(after.edited == ["ecofin/arrival-fr"])
        #expect(
            masked(after.text.split(separator: "\n").map(String.init)).joined(separator: "\n").contains(
                """
                  - id: ecofin/arrival-fr
                    start: 2024-02-23 10:30
                    sequence: 4   # from the old plan
                    changed: 2024-01-14 23:01Z
                    seal: *
                  - id: ecofin/arrival-jp
                """))
        #expect(try exported(after.text).edited.isEmpty)
    }

    @Test func anEntryOnOneLine() throws {
        let text = replacingArrival(by: "  - {id: ecofin/arrival-fr, start: 2024-02-23 10:30, sequence: 3} # ours\n")
            .changing("revision: 1\n", to: "")
        let after = try exported(text)
        #expect(
            masked(after.text.split(separator: "\n").map(String.init)).contains {
                $0.hasPrefix(
                    "  - {id: ecofin/arrival-fr, start: 2024-02-23 10:30, sequence: 4, changed: \"2024-01-14 23:01Z\", seal: *"
                )
            })
        #expect(after.text.contains("seed: 1\nrevision: 2\nviews: \"1; 2 delegation:ecofin:fr\"\nengagements:"))
        #expect(after.text.contains("} # ours\n"))
        #expect(try exported(after.text).edited.isEmpty)
    }

    @Test func aLastLineWithoutItsEnd() throws {
        let text = String(written.text().dropLast("    seal: 00000000\n".count))
        let after = try exported(text)
        #expect(after.edited == ["ecofin/dinner"])
        #expect(try exported(after.text).edited.isEmpty)
    }

    @Test func whatComesBackBeginsAboveAllThatWasSeen() throws {
        var text = written.text()
        for minute in [15, 30, 45] {
            text = try exported(
                text.changing(
                    text.contains("23 10:00") ? "10:00" : "10:\(minute - 15)", to: "10:\(minute)")
            ).text
        }
        #expect(text.contains("revision: 4"))
        let gone = try PlanFile.read(
            "plan.yaml", shelf: shelf(replacingArrival(by: "", in: text)))
        #expect(gone.entries.count == 4)
        let plan = try PlanFile.read("plan.yaml", shelf: shelf(text)).apply(to: found).plan
        let again = PlanFile.make(plan: plan, of: found, previous: gone, seed: 1, path: "plan.yaml")
        #expect(again.revision == 5)
        #expect(again.entries.map(\.sequence) == [0, 4, 0, 0, 0])
        #expect(TimeText.utc(again.entries[1].changed) == "2024-01-14 23:04Z")
    }

    @Test func planningOverAnEditedPlan() throws {
        let edited = try PlanFile.read("plan.yaml", shelf: shelf(moved(written.text())))
        let plan = try edited.apply(to: found).plan
        let kept = PlanFile.make(plan: plan, of: found, previous: edited, seed: 1, path: "plan.yaml")
        #expect(kept.entries.map(\.sequence) == [0, 1, 0, 0, 0])
        #expect(kept.revision == 2)
        #expect(kept.sealed(for: found).edited.isEmpty)
        // Back where calendars have it: nothing to tell.
        let undone = PlanFile.make(
            plan: try written.apply(to: found).plan, of: found, previous: edited, seed: 1, path: "plan.yaml")
        #expect(undone.text() == written.text())
    }

    @Test func aPlanWrittenByHandIsItsWritersAffair() throws {
        let text = written.text().split(separator: "\n").filter { !$0.contains("    seal:") }.joined(separator: "\n")
        #expect(try exported(moved(text)).edited.isEmpty)
        let previous = try PlanFile.read("plan.yaml", shelf: shelf(text))
        let sealed = PlanFile.make(
            plan: try previous.apply(to: found).plan, of: found, previous: previous, seed: 1, path: "plan.yaml")
        #expect(sealed.text() == written.text())
    }

    @Test func whatCannotBeMarkedIsAFault() throws {
        let text = written.text().changing("    sequence: 0\n", to: "    sequence:\n      0\n")
            .changing("start: 2024-02-23 09:00", to: "start: 2024-02-23 09:30")
        #expect(try exported(text).edited == ["ecofin/plenary-1"])
        let odd = text.changing("revision: 1", to: "revision: \"\\x31\"")
        let sealed = try PlanFile.read("plan.yaml", shelf: shelf(odd)).sealed(for: found)
        #expect {
            _ = try sealed.file.marked(sealed.edited, shelf: shelf(odd))
        } throws: {
            ($0 as? Faults)?.text
                == "plan.yaml:8:11: error: what was changed by hand cannot be marked here, and calendars would not notice it. Write the plan as hostcity does, a key a line; or run 'hostcity plan' with it as output."
        }
    }

    private func replacingArrival(by entry: String, in text: String? = nil) -> String {
        let text = text ?? written.text()
        guard let from = text.firstRange(of: "  - id: ecofin/arrival-fr"),
            let to = text.firstRange(of: "  - id: ecofin/arrival-jp")
        else { fatalError("the sketch has arrivals") }
        return text[..<from.lowerBound] + entry + text[to.lowerBound...]
    }
}
