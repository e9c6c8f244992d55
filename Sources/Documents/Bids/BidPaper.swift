package import Occasions

/// A bid as its document says, without its programme.
package struct BidPaper: Hashable, Sendable {
    package let path: String
    package let id: String
    package let title: String
    package let kind: Occasion.Kind
    package let status: Occasion.Status
    /// The days it may take place on; nil: it takes none.
    package let days: ClosedRange<CivilDate>?
    /// True where something is to be hosted.
    package let hasProgramme: Bool
    /// Nil: its document says nothing of it.
    package let pipeline: BidPipeline?
    package let deadlines: [Deadline]
    package let support: Support
    package let source: SourcePlace

    /// Reads the head of an occasion's document. Its engagements are read when they are planned.
    static func read(_ path: String, office: OfficeSheet, shelf: FileShelf, faults: FaultList) -> BidPaper? {
        let document: Entry
        do throws(Fault) {
            let read = try YamlDocument.read(path, kind: "occasion/1", shelf: shelf)
            document = Wording(nil, own: (office.language ?? .en).rawValue, faults: faults).chosen(read)
        } catch {
            faults.add(error)
            return nil
        }
        guard let form = Form(document, "an occasion", keys: OccasionReader.keys, faults: faults) else { return nil }
        let times = TimeReader(zone: office.zone, days: nil, faults: faults, countsDays: false)
        let kind = form.read("kind") { $0.choice($1, Occasion.Kind.self, of: "kind") } ?? .meeting
        let status = form.read("status") { $0.choice($1, Occasion.Status.self, of: "status") } ?? .confirmed
        let days = days(form, kind, times)
        let within = TimeReader(zone: office.zone, days: days, faults: faults)
        let pipeline = form["bid"].flatMap {
            PipelineReader(zone: office.zone, roster: office.roster, faults: faults).read($0)
        }
        let title = form.read("title") { $0.text($1) }
        guard let id = form.required("id", "ecofin")?.id(faults) else { return nil }
        return BidPaper(
            path: path, id: id, title: title ?? id, kind: kind, status: status, days: days,
            hasProgramme: form["engagements"] != nil || form["talks"] != nil, pipeline: pipeline,
            deadlines: Promises(form, times: within, roster: office.roster).deadlines, support: Support(form),
            source: document.place)
    }

    private static func days(_ form: Form, _ kind: Occasion.Kind, _ times: TimeReader) -> ClosedRange<CivilDate>? {
        if let entry = form["candidates"] {
            return BidReader.read(entry, occasion: 0, faults: times.faults).map { $0.first...$0.last }
        }
        if kind == .award, form["window"] == nil { return nil }
        return form.required("window", "2024-02-23..2024-02-24").flatMap(times.window)?.days
    }
}
