/// Every rule there is, in printed order.
///
/// A test holds this list against the folder Rules.
package enum Catalogue {
    package static let rules: [Rule] = [
        WithinWindow.rule, FixedTime.rule, InOrder.rule, TravelTime.rule, AfterArrival.rule,
        RoomOnce.rule, RoomLargeEnough.rule, RoomEquipped.rule, OpeningTimes.rule, RoomBlocked.rule, PoolEnough.rule,
        PrincipalOnce.rule, DelegationOnce.rule, StaffOnce.rule, VehicleOnce.rule, PersonBlocked.rule, DutyRole.rule,
        KeptApart.rule, ApartInVehicles.rule, ApartInHotels.rule,
        RankParity.rule, LiaisonCount.rule,
        ZoneQuota.rule, BilateralQuota.rule, VehicleSeats.rule, DriverLicence.rule,
        LiaisonLanguage.rule, EnoughInterpreters.rule, InterpreterLanguages.rule,
        DailyRest.rule, DailyHours.rule,
        StandingDays.rule, Observances.rule, Embargoed.rule, PublicationEmbargo.rule, Deadlines.rule,
        DeadlinesNear.rule, OptionLapsed.rule, OptionRank.rule, OptionRankUnique.rule, OptionExpires.rule,
        AnnouncedOnOption.rule, NoteVerbale.rule, EscortLimits.rule,
        PreferredRoom.rule, PreferredHours.rule, RoomPrestige.rule, TakesPlace.rule, LeastWaiting.rule, Buffer.rule,
        CompactDays.rule, SameLiaison.rule, FairEvenings.rule, FairWeekends.rule, LeastChange.rule,
    ]

    package static func rule(_ id: String) -> Rule? { byID[id] }

    private static let byID = Dictionary(uniqueKeysWithValues: rules.map { ($0.id, $0) })
}
