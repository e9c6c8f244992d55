internal import Handbook
internal import Occasions

/// What an office has decided to live with, in its document or in documents of their own.
struct WaiverReader {
    private static let keys = ["rule", "subjects", "by", "why", "until", "rest"]
    private var items: [Entry] = []
    private(set) var documents: [String] = []

    /// `entry` names documents of waivers, or holds the waivers themselves.
    init(_ entry: Entry?, office: String, shelf: FileShelf, faults: FaultList) {
        for mention in entry?.each ?? [] {
            guard case .text(let text) = mention.content else {
                items.append(mention)
                continue
            }
            let path = FilePath.beside(office, text)
            guard !documents.contains(path) else { continue }
            documents.append(path)
            do throws(Fault) {
                let sheet = try YamlDocument.read(path, kind: "waivers/1", shelf: shelf, mention: mention.place)
                guard
                    let form = Form(sheet, "a document of waivers", keys: ["hostcity", "waivers"], faults: faults)
                else { continue }
                items += form.required("waivers", "[{rule: daily-rest, subjects: [lo-1], ...}]")?.each ?? []
            } catch {
                faults.add(error)
            }
        }
    }

    /// The waivers, once everything they may be about is known.
    func waivers(of handbook: Handbook, about draft: CaseDraft, faults: FaultList) -> [Waiver] {
        items.compactMap { item in
            guard let form = Form(item, "a waiver", keys: WaiverReader.keys, faults: faults) else { return nil }
            let rule = form.required("rule", DailyRest.rule.id).flatMap { RuleSheets.rule($0, faults) }
            let subjects = form.required("subjects", "[lo-1, 2024-02-23]").flatMap {
                WaiverSubjects.read($0, draft: draft, faults: faults)
            }
            let by = form.required("by", "the director-general")?.text(faults)
            let why = form.required("why", "the plane came in at midnight")?.text(faults)
            let until = form.required("until", "2024-02-24")?.date(faults)
            let rest = form.read("rest") { $0.text($1) }
            if let rule, form["rest"] == nil, handbook.instances.contains(where: { $0.rule == rule.id && $0.isLaw }) {
                faults.add(
                    item.place,
                    "'\(rule.id)' is law, and the law allows an exception only with a reason and compensating rest",
                    "Say under 'rest' what rest is given in return, such as 'rest: 11 h on 2024-02-26'.")
            }
            guard let rule, let subjects, let by, let why, let until else { return nil }
            return Waiver(
                rule: rule.id, subjects: subjects, by: by, why: why, until: until, compensation: rest,
                source: item.place)
        }
    }
}
