internal import Documents
internal import Editions
internal import Foundation
package import Occasions
internal import Register

/// `hostcity subscribe`, `rotate`, `revoke` and `subscriptions`: who reads a calendar by a secret address.
package struct SubscribeReader {
    package enum Step: Sendable {
        case subscribe(String, Language?)
        case rotate(String)
        case revoke(String)
        case list
    }

    private let step: Step
    private let recording: Recording
    private let invocation: Invocation

    package init(_ step: Step, _ recording: Recording, _ invocation: Invocation = Invocation()) {
        self.step = step
        self.recording = recording
        self.invocation = invocation
    }

    package func run() throws -> Reply {
        let desk = try RegisterDesk(recording, invocation)
        let report = SubscriptionReport(desk: desk)
        do {
            switch step {
            case .list: return try report.list(try desk.use { try SubscriptionLedger($0).book() })
            case .subscribe(let name, let language):
                let base = try base(desk)
                let audience = try AudienceDesk.audience(name, desk.problem, try published(desk)).name
                let secret = SubscribeReader.secret()
                return try report.made(
                    try record(desk) {
                        try $0.subscribe(audience, language: language?.rawValue, digest: digest(secret), $1)
                    },
                    at: "\(base)/\(secret).ics")
            case .rotate(let name):
                let base = try base(desk)
                let (number, secret) = (try number(name), SubscribeReader.secret())
                return try report.made(
                    try record(desk) { try $0.rotate(number, digest: digest(secret), $1) }, at: "\(base)/\(secret).ics")
            case .revoke(let name):
                let number = try number(name)
                return try report.ended(try record(desk) { try $0.revoke(number, $1) })
            }
        } catch let refusal as SubscriptionLedger.Refusal {
            return try report.refused(refusal)
        }
    }

    private func base(_ desk: RegisterDesk) throws -> String {
        if let base = desk.found.addresses.feeds { return base }
        throw Fault(
            SourcePlace(file: desk.found.officePath, line: 1),
            "the office does not say where its calendars can be read",
            "Add a line such as 'feeds-at: https://calendars.city.example/feeds'.")
    }

    /// Those of the versions in force: delegations stand in documents that are not at hand.
    private func published(_ desk: RegisterDesk) throws -> [Audience] {
        let versions = try desk.versions()
        return try versions.book.heads().flatMap { Audience.all(of: try versions.open($0).found.problem) }
    }

    private func record(
        _ desk: RegisterDesk, _ body: (SubscriptionLedger, Pen) throws -> Subscription
    ) throws -> Subscription {
        try desk.found.check(recording.by, isAtLeast: .planner)
        let pen = try recording.pen(at: desk.now)
        return try desk.use { try body(SubscriptionLedger($0), pen) }
    }

    private func digest(_ secret: String) -> String { FactDigest.digest(of: Array(secret.utf8)) }

    /// 32 bytes of chance, as letters that an address may hold.
    private static func secret() -> String {
        let bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max) }
        return Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing(
            "=", with: "")
    }

    private func number(_ text: String) throws(Misuse) -> Int {
        if let number = FactName.number(text, after: "s") { return number }
        throw Misuse("'\(text)' is no subscription", "Write its name such as s12; 'hostcity subscriptions' lists them.")
    }
}
