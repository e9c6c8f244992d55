import Foundation
import FuzzKit
import Testing

/// What the fuzzer once found, in folders by what reads it, and some of each kind to begin from.
@Suite struct FoundCaseTests {
    private static let cases: [(FuzzTarget, String)] = FuzzTarget.allCases.flatMap { target in
        ["Found", "Seeds"].flatMap { kind in
            let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "\(kind)/\(target)").path
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            return names.sorted().map { (target, folder + "/" + $0) }
        }
    }

    @Test func everyTargetHasSeeds() {
        for target in FuzzTarget.allCases {
            #expect(Self.cases.contains { $0.0 == target && $0.1.contains("/Seeds/") }, "\(target)")
        }
    }

    @Test(arguments: cases) func everyPromiseHolds(target: FuzzTarget, path: String) throws {
        try target.run(Array(try Data(contentsOf: URL(filePath: path))))
    }
}
