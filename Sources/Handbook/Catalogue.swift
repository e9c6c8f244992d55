/// Every rule there is, in printed order.
///
/// A test holds this list against the folder Rules.
package enum Catalogue {
    package static let rules: [Rule] = [
        WithinWindow.rule, FixedTime.rule, InOrder.rule, DaysLater.rule, NotDuring.rule, NextTo.rule, TravelTime.rule,
        AfterArrival.rule, VisitShape.rule, QuietHours.rule, UsualHours.rule, KerbInterval.rule, TalksInSlots.rule,
        RoomOnce.rule, DividedHall.rule, RoomsExclude.rule, RoomReset.rule, RoomLargeEnough.rule, RoomEquipped.rule,
        OpeningTimes.rule, CatererHours.rule, RoomBlocked.rule, PoolEnough.rule,
        PrincipalOnce.rule, DelegationOnce.rule, StaffOnce.rule, VehicleOnce.rule, PersonBlocked.rule, DutyRole.rule,
        KeptApart.rule, ApartInVehicles.rule, ApartInHotels.rule, AdjacentApart.rule, ArrivalOrder.rule,
        RankParity.rule, GreeterPresent.rule, LiaisonCount.rule,
        ZoneQuota.rule, BilateralQuota.rule, BilateralBreak.rule, FairWaits.rule, VehicleSeats.rule, DriverLicence.rule,
        CommonLanguage.rule, LiaisonLanguage.rule, InterpreterTeam.rule, InterpreterLanguages.rule, RelayGivers.rule,
        BoothsEnough.rule, WhisperListeners.rule, InterpreterSession.rule, InterpreterDay.rule, EveningTeam.rule,
        DailyRest.rule, DailySpan.rule, DailyHours.rule, WeeklyRest.rule, WeeklyHours.rule, AverageHours.rule,
        AverageTarget.rule, WorkBreak.rule, NightWork.rule, SundayRest.rule, CoachDriving.rule, CoachBreak.rule,
        StandingDays.rule, Observances.rule, Embargoed.rule, PublicationEmbargo.rule, Deadlines.rule,
        DeadlinesNear.rule, OptionLapsed.rule, HeldByContract.rule, HeldByOption.rule, OptionRank.rule,
        OptionRankUnique.rule, OptionClaimed.rule, OptionExpires.rule, AnnouncedOnOption.rule, NoteVerbale.rule,
        EscortLimits.rule,
        PreferredRoom.rule, PreferredHours.rule, RoomPrestige.rule, TakesPlace.rule, LeastWaiting.rule, Buffer.rule,
        CompactDays.rule, SameLiaison.rule, FairEvenings.rule, FairWeekends.rule,
        FewestWaits.rule, LeastChange.rule,
    ]

    package static func rule(_ id: String) -> Rule? { byID[id] }

    private static let byID = Dictionary(uniqueKeysWithValues: rules.map { ($0.id, $0) })
}
