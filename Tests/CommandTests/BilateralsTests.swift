import Foundation
import Testing

/// `hostcity bilaterals`: who talks with whom, when and where, and how often each waits.
@Suite struct BilateralsTests {
    /// No limit of time ends the search there: that no waits are needed is proven.
    @Test(arguments: ["en", "nl", "fr"]) func theExample(_ language: String) throws {
        let run = try Run(
            ["bilaterals", "examples/talks/day.yaml", "-q", "--today", "2027-03-01", "--language", language],
            in: Folder(at: Folder.package))
        #expect(run.code == 0)
        try Golden.expect(run.transcript, "bilaterals/example, \(language)")
    }
}
