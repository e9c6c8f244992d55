import Handbook
import Testing

@Suite struct CollationTests {
    @Test(arguments: [
        ("Österreich", "osterreich"), ("ÉIRE", "eire"), ("Côte d'Ivoire", "cote d ivoire"), ("Česko", "cesko"),
        ("Łódź", "lodz"), ("Straße", "strasse"), ("Ærø", "aero"), ("Guinea-Bissau", "guinea bissau"),
        ("  St. Kitts & Nevis ", "st kitts nevis"), ("Şırnak", "sirnak"), ("de Croo", "de croo"),
        ("Vie\u{0302}\u{0323}t", "viet"), ("Cafe\u{301}", "cafe"), ("Ελλάδα", "ελλάδα"), ("7-eleven", "7 eleven"),
        ("", ""),
        ("—", ""),
    ]) func folds(_ name: String, _ key: String) {
        #expect(Collation.key(name) == key)
    }

    @Test(arguments: [
        ("The Netherlands", "netherlands"), ("Le Caire", "caire"), ("L'Europe", "europe"), ("Les Pays-Bas", "pays bas"),
        ("De Haan", "haan"), ("het Vaticaan", "vaticaan"), ("Lesotho", "lesotho"), ("Denmark", "denmark"),
        ("The", "the"), ("Theatre", "theatre"),
    ]) func leavesALeadingArticleOut(_ name: String, _ key: String) {
        #expect(Collation.keyWithoutArticle(name) == key)
    }
}
