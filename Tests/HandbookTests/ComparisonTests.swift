import Handbook
import Occasions
import Testing

@Suite struct ComparisonTests {
    @Test func worded() throws {
        let parties = [
            Guests.party(0, "fr", "France", Standing(mission: .ambassador)),
            Guests.party(1, "de", "Germany", Standing(mission: .chargeAdInterim)),
        ]
        let why = try #require(
            Guests.order(parties, [SortKey(.mission)]).comparison(ResourceID(0), ResourceID(1)))
        #expect(
            why.text(in: .en)
                == "France (fr) before Germany (de) because of the class of the mission: ambassador < chargé d'affaires ad interim"
        )
        #expect(
            why.text(in: .nl)
                == "France (fr) vóór Germany (de) wegens de klasse van de zending: ambassadeur < zaakgelastigde ad interim"
        )
        #expect(
            why.text(in: .fr)
                == "France (fr) avant Germany (de) suivant la classe de la mission : ambassadeur < chargé d'affaires ad interim"
        )
    }
}
