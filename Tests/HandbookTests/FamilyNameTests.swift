import Handbook
import Occasions
import Testing

/// Names in a list stand in the order of the family names, by the custom of each country.
@Suite struct FamilyNameTests {
    @Test(arguments: [
        ("Charles Michel", "BE", "michel charles"),
        ("Alexander De Croo", "BE", "de croo alexander"),
        ("Herman Van Rompuy", "BE", "van rompuy herman"),
        ("Hugo de Jonge", "NL", "jonge hugo"),
        ("Ursula von der Leyen", "DE", "leyen ursula"),
        ("Alexander Van der Bellen", "AT", "van der bellen alexander"),
        ("Alcide De Gasperi", "IT", "de gasperi alcide"),
        ("Pedro Sánchez Pérez-Castejón", "ES", "sanchez perez castejon pedro"),
        ("José María Aznar", "ES", "aznar jose maria"),
        ("José Luis Rodríguez Zapatero", "ES", "rodriguez zapatero jose luis"),
        ("Luiz Inácio Lula da Silva", "BR", "silva luiz inacio lula"),
        ("Kim Jong-un", "KP", "kim jong un"),
        ("Dominique de Villepin", "FR", "villepin dominique"),
        ("Philippe de La Fontaine", "FR", "la fontaine philippe"),
        ("Jan DE VRIES", "NL", "vries jan"),
        ("De Vries, Jan", "BE", "de vries jan"),
        ("H.E. Dr. Anna Bell", "UK", "bell anna"),
        ("Martin Luther King Jr.", "US", "king jr martin luther"),
        ("Minister of Finance", "FR", "minister of finance"),
        ("Madonna", "US", "madonna"),
    ]) func key(_ name: String, _ country: String, _ family: String) {
        #expect(FamilyName.key(name, country: country) == family)
    }

    @Test func listsOfNamesAreInThatOrder() {
        let parties = [
            Guests.party(0, "a", "A", name: "Zoë Adams", country: "UK"),
            Guests.party(1, "b", "B", name: "Anna de Vries", country: "NL"),
            Guests.party(2, "c", "C", name: "Bert De Bock", country: "BE"),
            Guests.party(3, "d", "D", name: "Anna Zwart", country: "NL", Standing(sortAs: "Aaa")),
        ]
        let order = Guests.order(parties, [], shown: .names)
        #expect(order.parties.map(\.id) == ["d", "a", "c", "b"])
    }
}
