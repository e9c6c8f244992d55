extension String {
    /// The text as paper shows it: on one line, without control characters and what turns writing round.
    ///
    /// Joiners and marks of direction stay, since names in Arabic, Persian or Devanagari need them.
    package var onPaper: String {
        if utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return self }
        var kept = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x200C, 0x200D, 0x200E, 0x200F, 0xFE00...0xFE0F: kept.append(scalar)
            default:
                switch scalar.properties.generalCategory {
                case .lineSeparator, .paragraphSeparator, .control: kept.append(" ")
                case .format, .surrogate, .privateUse, .unassigned: continue
                default: kept.append(scalar)
                }
            }
        }
        return String(kept)
    }
}
