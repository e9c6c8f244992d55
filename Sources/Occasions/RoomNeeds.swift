/// What a room must offer.
package struct RoomNeeds: Sendable, Hashable {
    package var setUp: SetUp?
    package var seats: Int
    package var booths: Int
    package var isStepFree: Bool
    /// Minutes of set-up and strike where the engagement asks for more than the room's own.
    package var setUpMinutes: Int?
    package var strikeMinutes: Int?
    /// Features of the room it asks for.
    package var features: Set<String>
    /// Square metres a stage takes from the floor.
    package var stage: Int
    /// Food or drink is served.
    package var isCatered: Bool
    /// Minutes of security sweep before it, with the room empty.
    package var sweepMinutes: Int
    /// Minutes from the end of the sweep to the first arrival: nobody unscreened.
    package var lockDownMinutes: Int
    /// The room stands ready from the part that goes before in it: no set-up.
    package var standsReady: Bool
    /// The room stays as it is for the part that follows in it: no strike.
    package var staysReady: Bool

    package init(
        setUp: SetUp? = nil, seats: Int = 0, booths: Int = 0, isStepFree: Bool = false, setUpMinutes: Int? = nil,
        strikeMinutes: Int? = nil, features: Set<String> = [], stage: Int = 0, isCatered: Bool = false,
        sweepMinutes: Int = 0, lockDownMinutes: Int = 0, standsReady: Bool = false, staysReady: Bool = false
    ) {
        self.setUp = setUp
        self.seats = seats
        self.booths = booths
        self.isStepFree = isStepFree
        self.setUpMinutes = setUpMinutes
        self.strikeMinutes = strikeMinutes
        self.features = features
        self.stage = stage
        self.isCatered = isCatered
        self.sweepMinutes = sweepMinutes
        self.lockDownMinutes = lockDownMinutes
        self.standsReady = standsReady
        self.staysReady = staysReady
    }
}
