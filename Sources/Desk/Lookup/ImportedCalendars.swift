internal import Documents
internal import Occasions

/// Finds the calendars an office has imported: files beside its document, whose folder tells their role.
///
/// Examples are `imported/busy/mayor/NAME.ics` and `imported/holiday/NAME.ics`. No document has to mention them.
enum ImportedCalendars {
    static let folder = "imported"
    static let standingRoles = ["holiday", "school-holiday", "observance", "city-event"]

    /// The id of a room has a slash, which the name of a folder cannot have.
    static func folderName(of resource: String) -> String {
        resource.map { $0 == "/" ? "--" : String($0) }.joined()
    }

    private static func resource(of folder: String) -> String {
        var name = ""
        var rest = folder[...]
        while !rest.isEmpty {
            if rest.hasPrefix("--") {
                name += "/"
                rest = rest.dropFirst(2)
            } else {
                name.append(rest.removeFirst())
            }
        }
        return name
    }

    static func beside(_ office: String, shelf: FileShelf = .disk) -> [CaseOptions.ExtraCalendar] {
        let root = FilePath.beside(office, folder)
        var found: [CaseOptions.ExtraCalendar] = []
        for name in inside("\(root)/busy", shelf) {
            for file in inside("\(root)/busy/\(name)", shelf) where file.hasSuffix(".ics") {
                found.append(
                    .init(path: "\(root)/busy/\(name)/\(file)", role: "busy", of: resource(of: name)))
            }
        }
        for role in standingRoles {
            for file in inside("\(root)/\(role)", shelf) where file.hasSuffix(".ics") {
                found.append(.init(path: "\(root)/\(role)/\(file)", role: role))
            }
        }
        return found
    }

    private static func inside(_ path: String, _ shelf: FileShelf) -> [String] {
        if case .folder(let names) = shelf.find(path) { return names }
        return []
    }
}
