extension Problem {
    /// A room with its venue, where that has another name: `Great hall, Town hall`.
    package func placeTitle(of room: ResourceID, parted separator: String = ", ") -> String {
        let own = self[room].title
        guard let venue = venue(of: room).map({ venues[$0].title }), venue != own else { return own }
        return own + separator + venue
    }
}
