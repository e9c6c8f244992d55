package import Occasions

/// A number of a rule that an office may change in its sheet.
///
/// A rule declares each of its parameters as a value, lists it in `Rule.parameters`, and reads it from the instance by
/// that value: `instance[Self.work]`. A misspelt parameter does not compile.
package struct Parameter: Hashable, Sendable {
    package enum Unit: String, Sendable {
        case minutes, count
        /// Minutes of the day, written `18:00`.
        case clock
        /// A number with one decimal, kept as its tenths: 14 is written `1.4`.
        case tenths
    }

    /// What a sheet calls it; never changes once published.
    package let name: String
    package let unit: Unit
    /// Its value where no sheet says otherwise.
    package let standard: Int
    package let meaning: Text

    package init(_ name: String, _ unit: Unit, _ standard: Int, _ meaning: Text) {
        self.name = name
        self.unit = unit
        self.standard = standard
        self.meaning = meaning
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
