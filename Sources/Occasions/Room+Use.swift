/// How long a room is taken around an engagement: set-up, then the sweep, then the lock-down; strike after it.
extension Room {
    /// Minutes of set-up: its own, or more where more is asked; none where it stands ready.
    package func setUpMinutes(for needs: RoomNeeds) -> Int {
        needs.standsReady ? 0 : max(setUpMinutes, needs.setUpMinutes ?? 0)
    }

    /// Minutes the room is taken before an engagement with these needs, security included.
    package func minutesBefore(_ needs: RoomNeeds) -> Int {
        setUpMinutes(for: needs) + needs.sweepMinutes + needs.lockDownMinutes
    }

    /// Minutes the room is taken after an engagement with these needs: its own strike, or more where more is asked;
    /// none where it stays ready.
    package func minutesAfter(_ needs: RoomNeeds) -> Int {
        needs.staysReady ? 0 : max(strikeMinutes, needs.strikeMinutes ?? 0)
    }
}
