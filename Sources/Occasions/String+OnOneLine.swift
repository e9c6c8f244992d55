extension String {
    /// The text with blanks in the place of line breaks and other signs that would break a table.
    package var onOneLine: String {
        guard unicodeScalars.contains(where: String.breaks) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { String.breaks($0) ? " " : $0 }))
    }

    private static func breaks(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || [0x2028, 0x2029].contains(scalar.value)
    }
}
