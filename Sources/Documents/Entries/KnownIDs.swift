internal import Occasions

/// The ids of one document, each given once.
struct KnownIDs {
    private let faults: FaultList
    private var places: [String: SourcePlace] = [:]

    init(_ faults: FaultList) { self.faults = faults }

    /// Nil, with a fault, where a mapping has none or a taken one.
    mutating func read(_ form: Form) -> String? {
        guard let id = form.required("id", "kanazawa")?.id(faults) else { return nil }
        if let other = places[id] {
            faults.add(form.place(of: "id"), "the id '\(id)' is taken (\(other.text))", "Give this one another id.")
            return nil
        }
        places[id] = form.place(of: "id")
        return id
    }
}
