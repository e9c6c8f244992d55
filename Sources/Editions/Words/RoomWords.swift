/// What a room's keepers can read: that it is taken, by what if that may be known, and the hands it needs.
package enum RoomWords: Hashable, Sendable, Codable {
    case use(Use)
    case setUp(Use)
    case strike(Use)
    /// Taken, set-up and strike included. There is no place here for a title, a number or a furnishing.
    case protected(isTentative: Bool)

    package struct Use: Hashable, Sendable, Codable {
        /// Nil: taken, no more.
        package let title: String?
        package let setUp: String?
        package let attendance: Int
        package let isTentative: Bool

        package init(title: String?, setUp: String?, attendance: Int, isTentative: Bool) {
            self.title = title
            self.setUp = setUp
            self.attendance = attendance
            self.isTentative = isTentative
        }
    }

    /// Which of an engagement's several entries in a room's view this is; nil: the engagement itself.
    var part: String? {
        switch self {
        case .use, .protected: nil
        case .setUp: RoomWords.parts[0]
        case .strike: RoomWords.parts[1]
        }
    }

    /// The entries beside the engagement itself.
    static let parts = ["set-up", "strike"]
}
