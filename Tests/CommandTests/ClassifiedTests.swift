import Foundation
import Testing

/// hostcity holds no classified information: what is marked so is refused, and the message repeats nothing of it.
@Suite struct ClassifiedTests {
    private static let reason =
        "hostcity does not hold classified information (BEPERKT, VERTROUWELIJK, GEHEIM, ZEER GEHEIM, "
        + "RESTREINT UE/EU RESTRICTED and higher). Keep it in the system meant for it."
    private static let doubt = " If it is no marking, write the word in small letters."

    private func refusal(_ changes: [[String]], _ arguments: [String] = ["plan", "visit.yaml", "-q"]) throws -> String {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        for change in changes { try folder.edit(change[0], change[1], change[2]) }
        let before = try folder.contents()
        let run = try Run(arguments + (arguments[0] == "plan" ? ["-o", "new.yaml"] : []), in: folder)
        if run.code == 0 { return "" }
        #expect(run.code == 2)
        #expect(run.output.isEmpty)
        #expect(try folder.contents() == before)
        return run.errors
    }

    @Test(arguments: [
        ("BEPERKT", "BEPERKT"), ("vertrouwelijk", "VERTROUWELIJK"), ("Geheim", "GEHEIM"),
        ("ZEER GEHEIM", "ZEER GEHEIM"), ("EU RESTRICTED", "EU RESTRICTED"),
        ("RESTREINT UE/EU RESTRICTED", "RESTREINT UE EU RESTRICTED"), ("R-UE/EU-R", "R-UE"),
        ("TRÈS SECRET UE/EU TOP SECRET", "TRES SECRET UE EU TOP SECRET"), ("NATO CONFIDENTIAL", "NATO CONFIDENTIAL"),
        ("[intern, GEHEIM]", "GEHEIM"),
    ]) func markedByKey(_ label: String, _ marking: String) throws {
        let text = "this is marked '\(marking)', and \(Self.reason)\n"
        let key = "classification: \(label)\n"
        let list = label.hasPrefix("[")
        #expect(
            try refusal([["office.yaml", "as-of:", "\(key)as-of:"]])
                == "office.yaml:6:\(list ? 26 : 17): error: \(text)")
        #expect(
            try refusal([["visit.yaml", "status:", "\(key)status:"]])
                == "visit.yaml:6:\(list ? 26 : 17): error: \(text)")
        #expect(
            try refusal([["visit.yaml", "    title: Dinner\n", "    title: Dinner\n    \(key)"]])
                .hasSuffix("error: \(text)"))
    }

    @Test(arguments: [
        ("GEHEIM - Dinner", "GEHEIM"), ("Dinner (BEPERKT)", "BEPERKT"),
        ("EU RESTRICTED: Dinner", "EU RESTRICTED"), ("RESTREINT UE/EU RESTRICTED", "RESTREINT UE EU RESTRICTED"),
        ("DINNER, VERTROUWELIJK", "VERTROUWELIJK"), ("SECRET//NOFORN", "SECRET"),
        ("NATO SECRET briefing", "NATO SECRET"),
        ("Briefing ZEER GEHEIM stuk", "ZEER GEHEIM"), ("[SECRET] Dinner", "SECRET"),
        ("Dinner - CONFIDENTIEL", "CONFIDENTIEL"),
        ("SECRET", "SECRET"), ("Paper R-UE/EU-R", "R-UE"), ("CONFIDENTIEL: dîner", "CONFIDENTIEL"),
    ]) func markedInTheTitle(_ title: String, _ marking: String) throws {
        let text = "error: the title is marked '\(marking)', and \(Self.reason)\(Self.doubt)\n"
        #expect(try refusal([["visit.yaml", "title: Dinner", "title: \"\(title)\""]]).hasSuffix(text))
        #expect(try refusal([["visit.yaml", "title: Visit of three cities", "title: \"\(title)\""]]).hasSuffix(text))
    }

    @Test func markedOnTheHead() throws {
        let text = "the document is marked 'ZEER GEHEIM', and \(Self.reason)\n"
        for line in ["# ZEER GEHEIM", "#  *** ZEER GEHEIM ***", "# -- ZEER GEHEIM --"] {
            let change = ["visit.yaml", "hostcity:", "\(line)\nhostcity:"]
            #expect(try refusal([change]) == "visit.yaml:2:1: error: \(text)")
        }
        #expect(
            try refusal([["plan.yaml", "office:", "# ZEER GEHEIM\noffice:"]], ["check", "plan.yaml"])
                == "plan.yaml:2:1: error: \(text)")
    }

    @Test(arguments: [
        ["visit.yaml", "status:", "classification: BEPERKTE VERSPREIDING\nstatus:"],
        ["visit.yaml", "status:", "classification: DIFFUSION RESTREINTE\nstatus:"],
        ["visit.yaml", "status:", "classification: unclassified\nstatus:"],
        ["visit.yaml", "title: Dinner", "title: Dinner in the secret garden"],
        ["visit.yaml", "title: Dinner", "title: Geheim diner, BEPERKTE VERSPREIDING"],
        ["visit.yaml", "title: Dinner", "title: Walk through the Restricted Area"],
        ["visit.yaml", "title: Dinner", "title: SECRET SANTA LUNCH"],
        ["visit.yaml", "title: Dinner", "title: Dinner\n    audience: restricted"],
    ]) func notClassified(_ change: [String]) throws {
        #expect(try refusal([change]) == "")
    }

    @Test(arguments: ["SECRET SANTA LUNCH", "VICTORIA'S SECRET SHOW", "The RESTRICTED area tour", "GEHEIM overleg"])
    func aDoubtIsTold(_ title: String) throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        try folder.edit("mayor.ics", "SUMMARY:College", "SUMMARY:\(title)")
        try folder.edit("visit.yaml", "title: Dinner", "title: \"\(title)\"")
        let word = ["SECRET", "RESTRICTED", "GEHEIM"].first(where: title.contains) ?? ""
        let rest =
            " has the word '\(word)', which was not taken for a marking. If it is one, this has no place here; "
            + "if it is none, write the word in small letters"
        let run = try Run(["import", "mayor.ics", "--as", "busy:anna", "--dry-run"], in: folder)
        #expect(run.code == 0)
        #expect(run.output.contains("mayor.ics:9: warning [perhaps-marked] The title\(rest).\n"), "\(run.output)")
        let judged = try Run(["check", "plan.yaml"], in: folder)
        #expect(judged.errors.contains("visit.yaml:"))
        #expect(judged.errors.contains("the title\(rest)\n"), "\(judged.errors)")
        try folder.edit("mayor.ics", title, title.lowercased())
        #expect(
            try !Run(["import", "mayor.ics", "--as", "busy:anna", "--dry-run"], in: folder).output.contains("marked"))
    }

    @Test func everyEventIsLookedAt() throws {
        for lines in [
            "SUMMARY:x\r\nDESCRIPTION:GEHEIM\\nTekst", "SUMMARY:x\r\nDESCRIPTION:Tekst\\n*** GEHEIM ***",
        ] {
            #expect(
                try refusal([["mayor.ics", "SUMMARY:College", lines]], ["check", "mayor.ics"]).contains(
                    "error: the event is marked 'GEHEIM', and "))
        }
        // Be it unreadable otherwise, or far from every date that is looked at.
        for start in ["DTSTART:soon", "DTSTART:19010101T100000Z"] {
            let event = "BEGIN:VEVENT\r\nUID:m\r\n\(start)\r\nSUMMARY:GEHEIM: x\r\nEND:VEVENT\r\nBEGIN:VEVENT"
            #expect(
                try refusal([["mayor.ics", "BEGIN:VEVENT", event]], ["check", "mayor.ics"]).contains(
                    "error: the event is marked 'GEHEIM', and "))
        }
    }

    @Test func calendarsToo() throws {
        let text = "error: the event is marked 'GEHEIM', and \(Self.reason)\(Self.doubt)\n"
        let change = ["mayor.ics", "SUMMARY:College", "SUMMARY:GEHEIM: College"]
        #expect(try refusal([change]) == "mayor.ics:4:1: \(text)")
        for arguments in [
            ["check", "mayor.ics"], ["import", "mayor.ics", "--as", "busy:anna"],
            ["import", "mayor.ics", "--as", "occasion"],
        ] {
            #expect(try refusal([change], arguments) == "mayor.ics:4:1: \(text)", "\(arguments)")
        }
        // An access class of calendars is no classification.
        #expect(try refusal([["mayor.ics", "SUMMARY:College", "CLASS:CONFIDENTIAL\r\nSUMMARY:College"]]) == "")
    }
}
