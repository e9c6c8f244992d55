internal import Documents
internal import Handbook
internal import Occasions
internal import Register

/// Names versions in one language.
struct VersionWords {
    let say: Language
    let zone: CivilZone

    private var phrase: Phrase { Phrase(say, Problem(zone: zone, horizon: TimeRange(Moment(minutes: 0), minutes: 1))) }

    /// `version 3`
    func name(_ version: Version) -> String {
        say(en: "version \(version.number)", nl: "versie \(version.number)", fr: "version \(version.number)")
    }

    /// `version 3 of plan.yaml, published Thu 1 Feb 2024 09:00 by anna`
    func line(_ version: Version) -> String {
        let (time, plan) = (phrase.time(version.when), version.plan.plan)
        let who = version.fact.signature.who?.cut ?? "-"
        return say(
            en: "\(name(version)) of \(plan), published \(time) by \(who)",
            nl: "\(name(version)) van \(plan), gepubliceerd \(time) door \(who)",
            fr: "\(name(version)) de \(plan), publiée le \(time) par \(who)")
    }

    func time(_ moment: Moment) -> String { phrase.time(moment) }

    // MARK: For programs

    struct Entry: Encodable {
        let version: Int
        let when: String
        let who: String?
        let note: String?
        let plan: String
        let occasions: [String]
        let digest: String
        let inForce: Bool
        let rollback: Int?
        let draft: Int?

        enum CodingKeys: String, CodingKey {
            case version, when, who, note, plan, occasions, digest, rollback, draft
            case inForce = "in-force"
        }
    }

    func entry(_ version: Version, isInForce: Bool) -> Entry {
        Entry(
            version: version.number, when: Iso.text(version.when, zone), who: version.fact.signature.who,
            note: version.fact.signature.why, plan: version.plan.plan, occasions: version.plan.occasions,
            digest: version.plan.fingerprint, inForce: isInForce, rollback: version.rollback, draft: version.draft)
    }
}
