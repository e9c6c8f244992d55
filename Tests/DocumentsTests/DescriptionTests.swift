import Foundation
import Testing

@testable import Documents

/// docs/documents.md has an example of every key there is.
@Suite struct DescriptionTests {
    private static let description: String = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return (try? String(contentsOf: root.appending(path: "docs/documents.md"), encoding: .utf8)) ?? ""
    }()

    /// Where a mapping is wanted and a word stands, the fault lists its keys.
    private static let office = """
        hostcity: office/1
        name: Office
        zone: Europe/Brussels
        waivers: waivers.yaml
        rules: [order.yaml, kinds.yaml]
        venues: [x, {id: a, rooms: [x, {id: b, capacity: x}]}]
        travel: x
        principals: [x]
        staff: [x]
        pools: [x]
        vehicles: [x]
        embargoes: [x]
        calendars: [x]
        """

    private static let order = """
        hostcity: precedence/1
        regimes: [x, {id: r, keys: [{key: list, places: [x, {offices: [a], alternate: x}]}]}]
        """

    private static let visit = """
        hostcity: occasion/1
        id: visit
        status: bid
        candidates: x
        deadlines: [x]
        precedence-overrides: [x]
        options: [x]
        delegations: [x, {id: fr, escort: x}]
        apart: [x]
        engagements: [x, {id: e, length: 1 h, needs: x, prefer: x}]
        """

    @Test func everyKeyIsDescribed() {
        let text = Sketch.faults(
            office: Self.office, Self.visit,
            files: [
                "waivers.yaml": "hostcity: waivers/1\nwaivers: [[x]]\n", "order.yaml": Self.order,
                "kinds.yaml": "hostcity: kinds/1\nkinds: [x, {id: k, name: x}]\n",
            ])
        let lists = text.split(separator: "\n").compactMap { line in
            line.firstRange(of: "for each of: ").map { line[$0.upperBound...].dropLast() }
        }
        #expect(lists.count == 26)
        let keys = lists.flatMap { $0.split(separator: ", ").map { String($0) } }
        // Set-ups are listed as words.
        let all = Set(keys + OfficeSheet.keys + OccasionReader.keys).subtracting(RoomReader.setUps).sorted()
        #expect(all.filter { !Self.description.contains("\($0):") } == [])
        #expect(DelegationReader.keys.filter { !Self.description.contains(" \($0)") } == [])
    }
}
