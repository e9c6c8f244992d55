extension Placement {
    /// What other files of one question hold of the events of this one.
    struct Others {
        private let versions: [String: [EventVersion]]

        init(_ versions: [EventVersion]) { self.versions = Dictionary(grouping: versions, by: \.uid) }

        /// The versions of the whole event.
        func wholes(of uid: String) -> [EventVersion] { (versions[uid] ?? []).filter { $0.instance == nil } }

        /// The versions of single instances that still count.
        ///
        /// `own`: the versions of the whole event in the file that is placed.
        func changes(of uid: String, beside own: [EventVersion]) -> [EventVersion] {
            guard let all = versions[uid] else { return [] }
            let wholes = all.filter { $0.instance == nil }
            var known: [Int: WholeVersions] = [:]
            return all.filter { change in
                guard change.instance != nil else { return false }
                let series =
                    known[change.file]
                    ?? WholeVersions(
                        own: wholes.filter { $0.file == change.file },
                        others: own + wholes.filter { $0.file != change.file })
                known[change.file] = series
                return !series.outdates(change) && !series.doubts(change)
            }
        }
    }

    /// The versions that stand: the newest ones of this file and the others, each once, in the order of the file.
    mutating func standing(
        _ versions: [StatedEvent], beside others: [EventVersion], _ notices: inout NoticeList
    ) -> [StatedEvent] {
        guard versions.count + others.count > 1 else { return versions }
        let newest = NewestVersion(of: versions.map(version) + others)
        var seen: Set<StatedEvent.Substance> = []
        let kept = versions.filter { version in
            newest.stands(self.version(version)) && seen.insert(version.substance).inserted
        }
        account.merged += versions.count - kept.count
        tellRivals(kept, &notices)
        return kept
    }

    func version(_ event: StatedEvent) -> EventVersion { event.version(in: calendars) }

    private func tellRivals(_ versions: [StatedEvent], _ notices: inout NoticeList) {
        guard versions.count > 1, let first = versions.first else { return }
        let lines = versions.prefix(10).map { "\($0.line)" }.joined(separator: ", ")
        let more = versions.count > 10 ? " and \(versions.count - 10) more" : ""
        notices.warn(
            "same-uid", versions[1].line,
            "\(versions.count) events share this UID and differ, and neither SEQUENCE nor DTSTAMP says which is newer "
                + "(lines \(lines)\(more)). All of them count; take out those that are out of date.", uid: first.uid)
    }
}

extension StatedEvent {
    /// What somebody would notice of it, to tell a second version from a copy.
    struct Substance: Hashable {
        let times: [StatedTime?]
        let length: StatedLength?
        let repetition: [String]
        let additions: [StatedProperty.Value]
        let exclusions: [StatedTime]
        let words: [String?]
        let resources: [String]
        let people: [Attendee]
        let status: Occurrence.Status
        let isFree: Bool
    }

    var substance: Substance {
        Substance(
            times: [start, end, recurrenceID], length: length, repetition: (rules + excludedRules).map(\.value),
            additions: additions, exclusions: exclusions, words: [summary, location], resources: resources,
            people: (organizer.map { [$0] } ?? []) + attendees, status: status, isFree: isFree)
    }
}
