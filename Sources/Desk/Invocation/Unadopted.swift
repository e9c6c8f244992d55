internal import Documents

/// A calendar of which no occasion could be made, with what became of each of its events.
struct Unadopted: Error {
    let faults: Faults
    let account: [String]

    /// The faults, and the account of the whole file.
    var text: String { ([faults.text] + account).joined(separator: "\n") }
}
