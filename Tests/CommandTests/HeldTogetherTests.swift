import Foundation
import Testing

/// What an option takes besides its room: parts, halls, excluded rooms, set-up and strike, as the documents say.
@Suite struct HeldTogetherTests {
    private static let office = """
        hostcity: office/1
        name: An office
        zone: Europe/Brussels
        register: office.register
        venues:
          - id: hall
            rooms:
              - {id: whole, parts: [left, right], set-up: 60 min, strike: 30 min}
              - {id: left}
              - {id: right, set-up: 15 min}
              - {id: stairs, excludes: [left]}
              - {id: square, shared: yes}

        """

    private func rank(_ folder: Folder, _ room: String, _ from: String, _ until: String) throws -> String {
        let occasion = "o-\(room)-\(from)".replacing(":", with: "-")
        let run = try Run(
            [
                "hold", "ask", "hall/\(room)", "--for", occasion, "--from", "2027-03-11 \(from)", "--until",
                "2027-03-11 \(until)", "--now", "2024-02-01 09:00", "--by", "anna",
            ], in: folder)
        #expect(run.code == 0, "\(run.errors)")
        return String(run.output.drop { $0 != " " }.dropFirst().prefix { $0 != " " })
    }

    @Test func setUpStrikePartsAndExclusionsCount() throws {
        let folder = try Folder(["office.yaml": Self.office])
        defer { folder.remove() }
        #expect(try rank(folder, "whole", "10:00", "12:00") == "first")
        // It is struck until 12:30 and set up from 09:00.
        #expect(try rank(folder, "left", "12:00", "12:30") == "second")
        #expect(try rank(folder, "left", "12:30", "13:00") == "first")
        #expect(try rank(folder, "left", "08:30", "09:00") == "first")
        #expect(try rank(folder, "right", "12:30", "13:00") == "second")
        #expect(try rank(folder, "right", "12:45", "13:30") == "third")
        #expect(try rank(folder, "right", "14:00", "15:00") == "first")
        // The stairs exclude the left half, and so the whole.
        #expect(try rank(folder, "stairs", "10:00", "11:00") == "second")
        #expect(try rank(folder, "stairs", "14:00", "15:00") == "first")
        #expect(try rank(folder, "whole", "15:30", "17:00") == "second")
        // On a square there is room for all.
        #expect(try rank(folder, "square", "10:00", "11:00") == "first")
        #expect(try rank(folder, "square", "10:30", "12:00") == "first")
    }

    /// What was promised stays as it was promised, whatever the documents say later.
    @Test func laterDocumentsDoNotChangeAnOption() throws {
        let folder = try Folder(["office.yaml": Self.office])
        defer { folder.remove() }
        #expect(try rank(folder, "whole", "10:00", "12:00") == "first")
        try folder.edit("office.yaml", "parts: [left, right], ", "")
        #expect(try rank(folder, "left", "10:00", "12:00") == "second")
        #expect(try rank(folder, "right", "11:00", "12:00") == "second")
    }
}
