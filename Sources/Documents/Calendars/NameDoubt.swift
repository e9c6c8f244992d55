/// A name in a calendar that is not quite one of the office's, and where it is written first.
struct NameDoubt {
    enum Kind {
        /// It was taken for the office's own.
        case taken
        case place
        case person
        /// A vehicle, or a thing of a pool.
        case thing
        /// It names a venue and no room.
        case venue
    }

    let kind: Kind
    let written: String
    /// The office's names it may mean; none: what it names is not known.
    let near: [String]
    let line: Int
    /// Which of the files it stands in.
    let file: Int

    func hint(file: String) -> String {
        let place = "\(file):\(line): '\(written)'"
        let names = near.map { "'\($0)'" }.joined(separator: " or ")
        switch kind {
        case .taken: return "\(place) was taken for \(names); write it otherwise if it is not"
        case .place where near.isEmpty:
            return "\(place) names no room of its venue; write the room as the office does, or give the room an alias"
        case .place: return "\(place) is no room of the office; is it \(names)? Give the room an alias if it is"
        case .thing where near.count > 1: return "\(place) may be \(names); write the id of the one that is meant"
        case .thing: return "\(place) is nothing of the office; is it \(names)? Give it an alias if it is"
        case .venue:
            return "\(place) names a venue and no room: it counts for travel and takes no room; write the room, or "
                + "'all rooms of \(near.first ?? "")' where it takes them all"
        case .person where near.isEmpty:
            return "\(place) has the office's mail domain and is nobody of the office; give whoever it is that "
                + "address as an alias"
        case .person: return "\(place) is nobody of the office; is it \(names)? Give the person an alias if it is"
        }
    }
}
