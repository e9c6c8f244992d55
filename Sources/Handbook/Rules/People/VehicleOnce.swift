internal import Conditions
internal import Occasions

/// A car, van or coach serves one engagement at a time.
enum VehicleOnce {
    static let rule = Rule(
        id: "vehicle-once", chapter: .people,
        title: Text(
            en: "A vehicle is in one place", nl: "Een voertuig is op één plaats",
            fr: "Un véhicule est à un seul endroit"),
        statement: Text(
            en: "A car, van or coach serves one engagement at a time, and fills one place of it.",
            nl: "Een wagen, busje of autocar dient voor één activiteit tegelijk, en voor één plaats ervan.",
            fr: "Une voiture, une camionnette ou un autocar sert à une seule activité à la fois, et y tient une place."),
        authority: .fact,
        basis: Text(
            en: "A vehicle cannot be in two places at once", nl: "Een voertuig kan niet op twee plaatsen tegelijk zijn",
            fr: "Un véhicule ne peut être à deux endroits en même temps")
    ) { brief, instance in
        OneAtATime.requirements(brief, instance, of: { $0.vehicle != nil }) { miss, say in words(remedy: miss, say) }
    }
}

extension VehicleOnce {
    fileprivate static func words(remedy miss: Miss, _ say: Phrase) -> String {
        let minutes = say.duration(miss.amount)
        return say(
            en: "take another vehicle for one of them or move it by \(minutes)",
            nl: "neem voor een van beide een ander voertuig of verplaats ze \(minutes)",
            fr: "prendre un autre véhicule pour l'une des deux ou la déplacer de \(minutes)")
    }
}
