import Documents
import Foundation
import Occasions

/// A suite whose office lies in a folder of its own on the disk.
protocol OfficeOnDisk {
    var folder: String { get }
}

extension OfficeOnDisk {
    func write(_ text: String, _ name: String) throws {
        try Drawer.write(Array(text.utf8), to: "\(folder)/\(name)")
    }

    func read(_ name: String) throws -> String {
        String(decoding: try FileShelf.disk.read("\(folder)/\(name)"), as: UTF8.self)
    }

    /// A secret that is the same in every run.
    func writeKey() throws {
        try write("hostcity: key/1\nkey: \(String(repeating: "07", count: 32))\n", "office.key")
    }

    /// Writes a plan of the occasions, from 9:00 of the first day an engagement every so many minutes; tells its path.
    @discardableResult
    func writePlan(_ occasions: [String], every minutes: Int, to name: String = "plan.yaml") throws -> String {
        let found = try CaseReader.read(
            office: "\(folder)/office.yaml", occasions: occasions.map { "\(folder)/\($0)" })
        var plan = Plan(for: found.problem)
        for id in found.problem.engagementIDs {
            plan[id] = .starts(found.problem.occasions[0].window.start + 540 + minutes * id.index)
            for slot in found.problem[id].slots { plan[slot] = found.problem[slot].candidates.first }
        }
        let file = PlanFile.make(plan: plan, of: found, previous: nil, seed: 1, path: "\(folder)/\(name)")
        try write(file.text(), name)
        return "\(folder)/\(name)"
    }

    func clear() { try? FileManager.default.removeItem(atPath: folder) }
}
