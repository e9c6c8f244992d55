import Testing

@testable import Documents

/// Markings of classified information are found however they are written, and jests are none.
@Suite struct MarkingTests {
    @Test(arguments: [
        "SECRET", "Secret", "NATO SECRET", "nato secret", "the paper is Nato Secret", "EU RESTRICTED", "eu restricted",
        "RESTREINT UE/EU RESTRICTED", "restreint ue", "Confidentiel UE", "TRÈS SECRET UE", "tres secret ue",
        "COSMIC TOP SECRET", "cosmic top secret", "ATOMAL", "NATO SECRET ATOMAL", "DIFFUSION RESTREINTE OTAN",
        "S E C R E T  U E", "S E C R E T U E", "S.E.C.R.E.T", "s e c r e t  u e", "G-E-H-E-I-M",
        "ＮＡＴＯ ＳＥＣＲＥＴ", "ＳＥＣＲＥＴ", "SE\u{AD}CRET", "S\u{200B}E\u{200B}C\u{200B}R\u{200B}E\u{200B}T",
        "NATO\u{A0}SECRET", "NATO\u{2003}SECRET", "TRE\u{300}S SECRET UE", "talks (GEHEIM)", "SECRET: talks",
        "Zeer geheim",
        "talks (zeer geheim)", "VS - NUR FÜR DEN DIENSTGEBRAUCH", "VS-VERTRAULICH", "STRENG GEHEIM", "GEHEIM",
        "Stg. CONFIDENTIEEL", "ŚCIŚLE TAJNE", "POUFNE", "ZASTRZEŻONE", "SEGRETISSIMO", "RISERVATISSIMO", "SECRETO",
        "DIFUSIÓN LIMITADA", "CONFIDENTIEL DÉFENSE", "SECRET LUX", "ΑΠΟΡΡΗΤΟ", "Άκρως Απόρρητο", "СТРОГО СЕКРЕТНО",
        "PŘÍSNĚ TAJNÉ", "TITKOS", "HEMLIG", "ERITTÄIN SALAINEN", "R-UE/EU-R", "EU Restricted substances",
        "Paper R-UE/EU-R", "VS-NfD", "Bericht (VS - NfD)", "Rubricering: Stg. CONFIDENTIEEL", "SECRET DE SERVICIU",
        "BEGRÄNSAT HEMLIG", "TIL TJENESTEBRUG", "NATO, SECRET",
    ]) func found(_ text: String) {
        guard case .marked = MarkingSearch.inText(text) else {
            Issue.record("\(text): \(MarkingSearch.inText(text))")
            return
        }
    }

    @Test(arguments: [
        "Secret Santa", "secret garden", "Walk through the Restricted Area", "BEPERKTE VERSPREIDING",
        "Beperkte toegang",
        "DIFFUSION RESTREINTE", "Secretariat of NATO", "EU delegation", "Réservé", "RESERVADO", "Geheimtipp",
        "SECRETARY",
        "Room C, UE students", "Hotel Lux, restricted lift", "Delegation EU; restricted programme",
        "Dinner with NATO (secret menus)", "Titkosság", "a b c d e f", "UE S.A.", "The eu s visit",
        "Confidential talks with x",
    ]) func none(_ text: String) { #expect(MarkingSearch.inText(text) == .none) }

    @Test(arguments: ["SECRET SANTA LUNCH", "Top secret party", "GEHEIM overleg", "Dinner (secret)"])
    func doubtful(_ text: String) {
        guard case .doubtful = MarkingSearch.inText(text) else {
            Issue.record("\(text): \(MarkingSearch.inText(text))")
            return
        }
    }

    @Test(arguments: [
        "head: NATO SECRET", "source: \"SECRET UE\"", "address: GEHEIM", "venues: [{id: a, name: b, x: Nato Secret}]",
        "note: |\n  first\n  S E C R E T\n  last", "NATO SECRET: x", "# nato secret\nname: n", "name: n\n  # (GEHEIM)",
    ]) func whereverTextStands(_ lines: String) {
        let text = Sketch.faults(office: "hostcity: office/1\n" + lines)
        #expect(text.contains("hostcity does not hold classified information"), "\(text)")
    }

    /// In small letters too, in every language a text is written in, as in one text.
    @Test(arguments: [
        "name: confidentiel", "name: {fr: confidentiel, nl: Dienst}", "name: {nl: Dienst, en: eu-restricted}",
        "venues: [{id: a, name: {ja: geheim}}]", "note: {en: Restricted}", "dress: geheim", "contact: [secret]",
        "function: {nl: geheim}",
    ]) func inEveryLanguage(_ lines: String) {
        let text = Sketch.faults(office: "hostcity: office/1\n" + lines)
        #expect(text.contains("hostcity does not hold classified information"), "\(text)")
    }

    @Test func valuesOfOurOwnAreNone() {
        #expect(
            !Sketch.faults(office: "hostcity: office/1\naudience: restricted\nkind: secret").contains("classified"))
    }

    @Test(arguments: [
        "LOCATION:NATO SECRET room", "DESCRIPTION:a\\nGEHEIM\\nb", "CATEGORIES:x,SECRET UE", "COMMENT:(GEHEIM)",
        "CONTACT:SECRET: x", "ATTENDEE;CN=\"NATO SECRET\":mailto:a@b.example",
        "ORGANIZER;CN=(GEHEIM):mailto:a@b.example",
        "CLASS:NATO-SECRET", "X-ALT-DESC;FMTTYPE=text/html:<p>EU <b>x</b></p><p>NATO SECRET</p>",
        "ATTACH;FILENAME=\"NATO SECRET.pdf\":https://x.example", "X-CLASSIFICATION:SECRET UE",
        "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:NATO SECRET\r\nEND:VALARM",
        "END:VEVENT\r\nBEGIN:VTODO\r\nSUMMARY:NATO SECRET\r\nEND:VTODO\r\nBEGIN:VEVENT\r\nUID:b\r\nDTSTART:20240102T100000Z",
    ]) func inCalendars(_ line: String) {
        let text = """
            BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20240101T100000Z\r
            DTEND:20240101T110000Z\r\nSUMMARY:x\r\n\(line)\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n
            """
        #expect(throws: Fault.self) { try CalendarFile.parse(Array(text.utf8), named: "a.ics") }
        let plain = text.replacing(line, with: "CLASS:CONFIDENTIAL")
        #expect(throws: Never.self) { try CalendarFile.parse(Array(plain.utf8), named: "a.ics") }
    }
}
