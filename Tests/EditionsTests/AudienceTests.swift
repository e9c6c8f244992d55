import Editions
import Foundation
import Testing

/// The names of audiences are written on command lines, in documents and in the names of files.
@Suite struct AudienceTests {
    @Test(arguments: [
        (Audience.everybody, "public", "public"), (.person("mayor"), "person:mayor", "person-mayor"),
        (.delegation("ecofin:fr"), "delegation:ecofin:fr", "delegation-ecofin.fr"),
        (.room("icc/main"), "room:icc/main", "room-icc.main"), (.person("É"), "person:É", "person-_c9_"),
    ]) func everyNameIsReadAsItIsWritten(_ audience: Audience, _ name: String, _ stem: String) throws {
        #expect(audience.name == name)
        #expect(audience.fileStem == stem)
        #expect(Audience(name: name) == audience)
        let bytes = try JSONEncoder().encode(audience)
        #expect(try JSONDecoder().decode(Audience.self, from: bytes) == audience)
    }

    @Test(arguments: ["", "publics", "person", "staff:a", "Person:a"]) func whatIsNoAudienceIsNone(_ name: String) {
        #expect(Audience(name: name) == nil)
    }
}
