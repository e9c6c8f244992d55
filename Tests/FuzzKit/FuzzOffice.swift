internal import Foundation

extension FuzzTarget {
    /// The small office of the command tests, its visit, calendars and plan, by path.
    static let office: [String: [UInt8]] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "CommandTests/Fixtures/small")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return Dictionary(
            uniqueKeysWithValues: names.compactMap { name in
                (try? Data(contentsOf: folder.appending(path: name))).map { (name, Array($0)) }
            })
    }()

    /// The visit with its delegations in a table.
    static let tabled: [UInt8] = {
        let visit = String(decoding: office["visit.yaml"] ?? [], as: UTF8.self)
        let (before, rest) = (
            visit.components(separatedBy: "delegations:\n"), visit.components(separatedBy: "\napart:")
        )
        return Array("\(before[0])delegations: delegations.csv\napart:\(rest[rest.count - 1])".utf8)
    }()
}
