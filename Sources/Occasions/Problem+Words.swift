extension Problem {
    /// What the documents say of an engagement and calendars show, whatever a plan decides: how long and under what title,
    /// to whom and how firmly it is promised, in what languages, and how the room is to be furnished.
    ///
    /// `status`: that of its occasion as people were told; nil: as the documents say now.
    package func words(of id: EngagementID, status: Occasion.Status? = nil) -> [String] {
        let engagement = self[id]
        let occasion = occasion(of: id)
        let words = [
            String(engagement.minutes), engagement.title, engagement.kind.id, engagement.confidentiality.rawValue,
            occasion.title, (status ?? occasion.status).rawValue, engagement.needs.setUp ?? "",
            String(engagement.attendance),
            String(engagement.needs.setUpMinutes ?? 0), String(engagement.needs.strikeMinutes ?? 0),
            engagement.interpretation.rawValue,
        ]
        return words + engagement.languages
    }
}
