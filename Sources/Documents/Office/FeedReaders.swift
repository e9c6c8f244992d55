/// Who may read the feeds that are written: `feeds-read-by` of an office.
///
/// A server of the machine often runs as another user than the office, and reads as one of its group or as everybody.
package enum FeedReaders: String, CaseIterable, Sendable {
    case owner
    case group
    case everyone

    /// The mode of a feed's file.
    package var mode: UInt32 {
        switch self {
        case .owner: 0o600
        case .group: 0o640
        case .everyone: 0o644
        }
    }
}
