import Handbook
import Occasions
import Testing

@Suite struct RotationTests {
    @Test func rotationCountsFromTheChair() {
        let rotation = Rotation([
            .init(from: Guests.day(2024, 1, 1), state: "BE"), .init(from: Guests.day(2024, 7, 1), state: "HU"),
            .init(from: Guests.day(2025, 1, 1), state: "GR"), .init(from: Guests.day(2025, 7, 1), state: "BE"),
        ])
        #expect(rotation.presidency(on: Guests.day(2023, 12, 31)) == nil)
        #expect(rotation.presidency(on: Guests.day(2024, 6, 30)) == "BE")
        #expect(rotation.distance(of: "BE", on: Guests.day(2024, 7, 1)) == 2)
        #expect(rotation.distance(of: "EL", on: Guests.day(2024, 7, 1)) == 1)
        #expect(rotation.distance(of: "BE", on: Guests.day(2025, 7, 1)) == 0)
        #expect(rotation.distance(of: "FR", on: Guests.day(2024, 7, 1)) == nil)
        #expect(rotation.distance(of: "BE", on: Guests.day(2023, 7, 1)) == nil)
    }
}
