internal import Editions
internal import Occasions

/// The office's own feeds come back in the diaries of those who subscribe to them.
///
/// When a case's own engagement takes place is what its plan says, not what a diary has kept of an earlier one.
struct Echoes {
    let office: String
    let domain: String
    let language: Language
    let shelf: FileShelf

    /// The entries without those of the draft's own engagements, which are told by calendar.
    func taken(
        out entries: [CalendarEntry], of draft: inout CaseDraft, _ faults: FaultList
    ) -> [CalendarEntry] {
        let suffix = "@\(domain)"
        guard entries.contains(where: { $0.uid?.hasSuffix(suffix) ?? false }), let key = key(faults) else {
            return entries
        }
        let ids = draft.engagements.map(\.id) + draft.cancelled
        let own = Set(ids.flatMap { key.uids(ofEngagement: $0, domain: domain) })
        var lines: [String: Set<Int>] = [:]
        var files: [String] = []
        let kept = entries.filter { entry in
            guard let uid = entry.uid, own.contains(uid) else { return true }
            let place = entry.source ?? SourcePlace(file: office, line: 1)
            if lines[place.file] == nil { files.append(place.file) }
            lines[place.file, default: []].insert(place.line)
            return false
        }
        draft.notices += files.map { words($0, lines[$0]?.count ?? 0) }
        return kept
    }

    private func key(_ faults: FaultList) -> UidKey? {
        do throws(Faults) {
            return try UidKeyFile.read(UidKeyFile.path(besides: office), shelf: shelf)
        } catch {
            for fault in error.faults { faults.add(fault) }
            return nil
        }
    }

    private func words(_ file: String, _ count: Int) -> String {
        let isOne = count == 1
        return "\(file): "
            + language(
                en: isOne
                    ? "1 event is an engagement of this plan, as a feed of it said. The plan says when it is."
                    : "\(count) events are engagements of this plan, as a feed of it said. The plan says when they are.",
                nl: isOne
                    ? "1 gebeurtenis is een activiteit van dit plan, zoals een feed ervan zei. Het plan zegt wanneer ze is."
                    : "\(count) gebeurtenissen zijn activiteiten van dit plan, zoals een feed ervan zei. Het plan zegt wanneer ze zijn.",
                fr: isOne
                    ? "1 événement est une activité de ce plan, comme l'a dit un de ses flux. Le plan dit quand elle a lieu."
                    : "\(count) événements sont des activités de ce plan, comme l'a dit un de ses flux. Le plan dit quand elles ont lieu."
            )
    }
}
