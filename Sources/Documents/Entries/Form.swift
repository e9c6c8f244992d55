internal import Occasions

/// One mapping of a document, its keys checked against those there are.
struct Form {
    let entry: Entry
    let faults: FaultList
    /// As a sentence names it: `a room`, `engagement 'walk'`.
    let what: Message
    private let fields: [Entry.Field]
    /// False where a key was not known.
    private(set) var isWhole = true

    /// Allowed on every mapping; only the marking is read.
    private static let remarks = ["source", "certainty", "note", Marking.key]

    /// Returns nil, with a fault, for what is no mapping.
    init?(_ entry: Entry, _ what: Message, keys: [String], faults: FaultList) {
        guard case .fields(let fields) = entry.content else {
            faults.add(
                entry.place, "\(what) is a mapping of keys and values, and here stands \(entry.shape)",
                "Write 'key: value' for each of: \(each: keys).")
            return nil
        }
        guard fields.count <= DocumentLimits.keys else {
            faults.add(
                entry.place, "\(what) has \(fields.count) keys, and a mapping has \(DocumentLimits.keys) at most",
                "Check that this is the right file.")
            return nil
        }
        for field in fields where !Form.remarks.contains(field.key) {
            if !keys.contains(field.key) {
                isWhole = false
                faults.add(
                    field.place, "'\(field.key)' is no key of \(what)",
                    faults.remedy(for: field.key, among: keys, noun: "key"))
            } else if case .nothing = field.value.content {
                faults.add(field.place, "'\(field.key)' of \(what) has no value", "Give it one, or take the key out.")
            }
        }
        Marking.tellDoubts(fields, faults)
        self.entry = entry
        self.faults = faults
        self.what = what
        self.fields = fields
    }

    /// The value of a key; nil where it is absent or has no value.
    subscript(_ key: String) -> Entry? {
        guard let field = fields.first(where: { $0.key == key }) else { return nil }
        if case .nothing = field.value.content { return nil }
        return field.value
    }

    /// Where a key stands, or else the mapping.
    func place(of key: String) -> SourcePlace { fields.first { $0.key == key }?.place ?? entry.place }

    /// The value of a key that must be there.
    func required(_ key: String, _ example: String) -> Entry? {
        if let value = self[key] { return value }
        if !fields.contains(where: { $0.key == key }) {
            faults.add(entry.place, "\(what) has no '\(key)'", "Add one, such as '\(key): \(example)'.")
        }
        return nil
    }

    /// Reads the value of a key if it is there.
    func read<Value>(_ key: String, _ reading: (Entry, FaultList) -> Value?) -> Value? {
        self[key].flatMap { reading($0, faults) }
    }

    /// The ids that stand at a key, one or a list of them; none where it is absent.
    func ids(_ key: String) -> [String] { self[key]?.each.compactMap { $0.id(faults) } ?? [] }
}
