internal import Documents
internal import Occasions

/// Where a plan is to be written, and what lay there when the question was asked.
///
/// What lies there and cannot be read is a fault, so that it is never taken for nothing and overwritten; what another hand
/// changes meanwhile is kept, and the new plan goes beside it.
struct PlanPlace {
    let path: String
    /// The bytes that lie there; nil: nothing lies there.
    let bytes: [UInt8]?

    init(_ path: String, shelf: FileShelf) throws(Fault) {
        guard path != "-", !path.isEmpty else {
            throw Fault(
                SourcePlace(file: "-o", line: 1), "a plan is written into a file, and '\(path)' names none",
                "Name a file after -o.")
        }
        self.path = path
        bytes =
            shelf.isFree(path) ? nil : try shelf.read(path, mostBytes: FileShelf.planBytes, allowsEmpty: true)
    }

    /// The plan that lies there; nil: nothing does, or an empty file.
    func plan(_ shelf: FileShelf) throws(Faults) -> PlanFile? {
        bytes.map(\.isEmpty) ?? true ? nil : try PlanFile.read(path, shelf: shelf)
    }

    /// Throws where something else than an older state of a plan lies there: it would be lost, and subscribers would ignore
    /// a plan whose numbers are lower than those they know.
    func checkSuccession(of source: PlanFile, _ shelf: FileShelf) throws(Faults) {
        guard CaseDesk.absolute(path) != CaseDesk.absolute(source.path), let lying = try plan(shelf) else { return }
        guard lying.revision > source.revision + 1 else { return }
        throw Faults(
            Fault(
                SourcePlace(file: path, line: 1),
                "here lies another plan, of revision \(lying.revision), and '\(source.path)' has \(source.revision)",
                "Name another file after -o; nothing was written."))
    }

    var expected: Sheet.Expected { bytes.map(Sheet.Expected.bytes) ?? .missing }

    /// Writes a plan there, or beside it where another hand has changed what lies there; tells the path it has.
    ///
    /// `others`: what is written with it, or not at all.
    func write(_ text: String, with others: [Sheet] = []) throws -> String {
        let bytes = Array(text.utf8)
        do {
            try Drawer.write(others + [Sheet(path: path, bytes: bytes, expected: expected)])
            return path
        } catch is Drawer.Changed {
            for number in 1... {
                let other = beside(number)
                if FileShelf.disk.isFree(other) {
                    try Drawer.write(others + [Sheet(path: other, bytes: bytes, expected: .missing)])
                    return other
                }
            }
            return path
        }
    }

    /// `plan.new.yaml`, then `plan.new-2.yaml`.
    private func beside(_ number: Int) -> String {
        let mark = number == 1 ? "new" : "new-\(number)"
        let isYaml = path.hasSuffix(".yaml") || path.hasSuffix(".yml")
        guard isYaml, let point = path.lastIndex(of: ".") else { return "\(path).\(mark)" }
        return "\(path[..<point]).\(mark)\(path[point...])"
    }

    /// What to do with the two, in English as every hint is; nil where there is one only.
    func hint(writtenTo other: String) -> String? {
        other == path
            ? nil
            : "\(path) was changed while hostcity was at work, and stands as it is. The new plan lies in \(other): "
                + "compare the two, and ask again with the one you want to go on with."
    }
}
