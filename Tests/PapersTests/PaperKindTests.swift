import Papers
import Testing

@Suite struct PaperKindTests {
    @Test func everyKindHasItsOwnName() {
        #expect(Set(PaperKind.allCases.map { $0.title(in: .nl) }).count == PaperKind.allCases.count)
    }
}
