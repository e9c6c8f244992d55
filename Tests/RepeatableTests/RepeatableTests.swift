import Repeatable
import Testing

/// What was published once must come out the same in ten years: the values are those of the algorithms' own authors.
@Suite struct RepeatableTests {
    @Test(
        arguments: [
            ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8),
        ] as [(String, UInt64)])
    func fingerprintsAreThoseOfFNV(_ text: String, _ value: UInt64) {
        #expect(Fingerprint(text).value == value)
    }

    @Test func textsInPartsHaveTheFingerprintOfTheWhole() {
        var parts = Fingerprint()
        parts.add("foo")
        parts.add("bar")
        #expect(parts.value == Fingerprint("foobar").value)
        #expect(Fingerprint("foobar", basis: 1).value != Fingerprint("foobar").value)
    }

    @Test func digitsKeepTheirZeros() {
        #expect(Fingerprint("foobar").digits == "85944171f73967e8")
        #expect(Fingerprint("foobar").shortDigits == "72ad2699")
        #expect(Fingerprint(basis: 0x0001_0000_0000_0000).digits == "0001000000000000")
        #expect(Fingerprint(basis: 0x0000_0001_0000_0000).shortDigits == "00000001")
    }

    @Test func numbersAreThoseOfSplitMix() {
        var numbers = SplitMix64(state: 1_234_567)
        #expect(
            (0..<5).map { _ in numbers.next() } == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
                4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
            ])
        var first = SplitMix64(seed: 1)
        var second = SplitMix64(seed: 2)
        #expect(first.next() != second.next())
    }
}
