/// Which version of an event, or of one instance of it, a calendar holds.
package struct EventVersion: Sendable {
    /// The instance it changes; nil for a single event, or for the series itself.
    struct Instance: Sendable {
        let time: StatedTime
        /// Seconds since 1970-01-01T00:00Z; of a date its midnight by the clock on the wall.
        let moment: Int
    }

    /// A change of all that follows an instance, as the file that holds it reads it.
    struct Turn: Sendable {
        let event: StatedEvent
        /// The IANA name of its zone, where it has one.
        let zone: String?
        let extent: Extent
    }

    package let uid: String
    /// Which of the files of a question holds it.
    package var file = 0
    let instance: Instance?
    let sequence: Int
    /// When it was written (DTSTAMP), as a number that grows.
    let stamp: Int?
    let isCancelled: Bool
    /// A message that calls it off (METHOD:CANCEL).
    let isCallOff: Bool
    let repeats: Bool
    /// Where it changes all that follows its instance too (RANGE=THISANDFUTURE).
    var turn: Turn?
}

extension StatedEvent {
    /// Whether its calendar is a message that calls it off.
    func isCallOff(in calendars: [CalendarBlock]) -> Bool { calendars[calendar].method == "CANCEL" }

    /// `instance`: the one it changes; nil: it is looked at as a whole.
    func version(in calendars: [CalendarBlock], of instance: EventVersion.Instance? = nil) -> EventVersion {
        let isCallOff = isCallOff(in: calendars)
        return EventVersion(
            uid: uid, instance: instance, sequence: sequence, stamp: stamp,
            isCancelled: isCallOff || status == .cancelled, isCallOff: isCallOff, repeats: repeats)
    }
}

/// What the versions of a whole event, in its own file and in others, mean for the changes of its instances.
///
/// A change goes with its series: where that was called off, or where its file's version of it is superseded by one that
/// is newer than the change.
struct WholeVersions {
    /// Changes of a lower SEQUENCE are of the series that was replaced.
    private var replacing: Int?
    /// The SEQUENCE of the series in other files, where the file of the changes has none.
    private var elsewhere: Int?
    private var calledOff: (sequence: Int, stamp: Int, byMessage: Bool)?

    /// `own`: those in the same file as the changes.
    init(own: [EventVersion], others: [EventVersion]) {
        guard !others.isEmpty else { return }
        let newest = NewestVersion(of: own + others)
        let standing = others.filter(newest.stands)
        if !own.isEmpty, !own.contains(where: newest.stands) { replacing = standing.first?.sequence }
        if own.isEmpty { elsewhere = standing.first { !$0.isCancelled }?.sequence }
        let cancelled = standing.filter(\.isCancelled)
        if let first = cancelled.first {
            calledOff = (
                first.sequence, cancelled.map { $0.stamp ?? .min }.max() ?? .min, cancelled.contains(where: \.isCallOff)
            )
        }
    }

    /// Whether the series was changed after a change of its instance, and nobody says whether that still holds.
    func doubts(_ change: EventVersion) -> Bool { elsewhere.map { $0 > change.sequence } ?? false }

    func outdates(_ change: EventVersion) -> Bool {
        if let replacing, replacing > change.sequence { return true }
        guard let calledOff else { return false }
        return calledOff.sequence > change.sequence
            || calledOff.sequence == change.sequence
                && (calledOff.byMessage || calledOff.stamp > (change.stamp ?? .max))
    }
}

/// The newest of several versions: the highest SEQUENCE, then the last DTSTAMP, then a message that calls it off.
///
/// Where these do not decide, several versions stand, in whatever order they came.
struct NewestVersion {
    private var sequence = Int.min
    private var stamp: Int?
    private var hasCallOff = false
    /// Of the highest SEQUENCE: when each message that calls it off was written.
    private var callOffs: [Int?] = []

    init(of versions: [EventVersion]) {
        for version in versions where version.sequence >= sequence {
            if version.sequence > sequence {
                (sequence, stamp, callOffs) = (version.sequence, nil, [])
            }
            if let written = version.stamp { stamp = max(stamp ?? written, written) }
            if version.isCallOff { callOffs.append(version.stamp) }
        }
        hasCallOff = callOffs.contains { isLast($0) }
    }

    /// Whether a version is not superseded.
    func stands(_ version: EventVersion) -> Bool {
        version.sequence == sequence && isLast(version.stamp) && (version.isCallOff || !hasCallOff)
    }

    private func isLast(_ written: Int?) -> Bool {
        guard let written, let stamp else { return true }
        return written >= stamp
    }
}
