private import Foundation
internal import Occasions

/// The travel table of an office: given pairs, and for the rest an estimate from the map.
struct TravelReader {
    private struct Estimate {
        var speed = 18.0
        var detour = 1.35
        var load = 8
        var farSpeed = 60.0
        var farFrom = 5.0

        /// The first kilometres at the speed of the city, what lies beyond at the speed of the open road.
        func minutes(_ from: (Double, Double), _ to: (Double, Double)) -> Int {
            let road = TravelReader.kilometres(from, to) * detour
            let hours = min(road, farFrom) / speed + max(0, road - farFrom) / farSpeed
            let minutes = hours * 60 + Double(load)
            return Int((minutes / 5 - 1e-9).rounded(.up)) * 5
        }
    }

    /// `entry` nil: the office says nothing of travel.
    static func read(
        _ entry: Entry?, venues: [Venue], isWhole: Bool, office: SourcePlace, faults: FaultList,
        notices: inout [String]
    ) -> TravelTable {
        var estimate = Estimate()
        var given: [[Int]: Int] = [:]
        var ready = TravelTable.usualReady
        if let entry {
            let keys = ["speed", "detour", "load", "far-speed", "far-from", "ready", "minutes"]
            if let form = Form(entry, "the travel", keys: keys, faults: faults) {
                estimate.speed =
                    form.read("speed") { $0.measure($1, unit: "km/h", 1...200, of: "speed", example: "18 km/h") }
                    ?? estimate.speed
                estimate.detour = form.read("detour") { $0.decimal($1, 1...10, of: "detour") } ?? estimate.detour
                ready = form.read("ready") { $0.length($1) } ?? ready
                estimate.load = form.read("load") { $0.length($1) } ?? estimate.load
                estimate.farSpeed =
                    form.read("far-speed") { $0.measure($1, unit: "km/h", 1...300, of: "speed", example: "60 km/h") }
                    ?? estimate.farSpeed
                estimate.farFrom =
                    form.read("far-from") { $0.measure($1, unit: "km", 0...1000, of: "distance", example: "5 km") }
                    ?? estimate.farFrom
                var numbers: [String: Int] = [:]
                for (number, venue) in venues.enumerated() { numbers[venue.id] = number }
                for pair in form["minutes"]?.each ?? [] { read(pair, venues, numbers, isWhole, faults, &given) }
            }
        }
        let count = venues.count
        var table = Array(repeating: 0, count: count * count)
        for from in 0..<count {
            var unknown: [String] = []
            for to in 0..<count where to != from {
                if let minutes = given[[min(from, to), max(from, to)]] {
                    table[from * count + to] = minutes
                } else if let here = point(venues[from]), let there = point(venues[to]) {
                    table[from * count + to] = estimate.minutes(here, there)
                } else if point(venues[from]) == nil, point(venues[to]) != nil || from < to {
                    unknown.append(venues[to].id)
                }
            }
            if !unknown.isEmpty {
                let notice: Message =
                    "\((entry?.place ?? office).text): travel between '\(venues[from].id)' and \(each: unknown) is not known and counted as 0 min: '\(venues[from].id)' has neither 'at' nor minutes"
                notices.append(notice.text)
            }
        }
        return TravelTable(venues: count, minutes: table, ready: ready)
    }

    private static func point(_ venue: Venue) -> (Double, Double)? {
        venue.latitude.flatMap { latitude in venue.longitude.map { (latitude, $0) } }
    }

    /// One pair: `[stadhuis, icc, 15 min]`.
    private static func read(
        _ entry: Entry, _ venues: [Venue], _ numbers: [String: Int], _ isWhole: Bool, _ faults: FaultList,
        _ given: inout [[Int]: Int]
    ) {
        guard case .list(let parts) = entry.content, parts.count == 3 else {
            faults.add(
                entry.place, "here stands \(entry.shape), and a pair of venues is wanted",
                "Write two venues and the minutes between them such as [stadhuis, icc, 15 min].")
            return
        }
        let ends = parts.prefix(2).compactMap { part -> Int? in
            guard let name = part.text(faults) else { return nil }
            if let index = numbers[name] { return index }
            faults.addUnknown(name, "venue", at: part.place, among: venues.map(\.id), isWhole: isWhole)
            return nil
        }
        guard let minutes = parts[2].length(faults), ends.count == 2 else { return }
        let pair = [min(ends[0], ends[1]), max(ends[0], ends[1])]
        if pair[0] == pair[1] {
            faults.add(entry.place, "this pair names one venue twice", "Name two venues.")
        } else if let other = given[pair], other != minutes {
            faults.add(
                entry.place, "this pair of venues stands here a second time, with other minutes",
                "Keep one; it counts both ways.")
        } else {
            given[pair] = minutes
        }
    }

    /// The great circle between two points.
    private static func kilometres(_ from: (Double, Double), _ to: (Double, Double)) -> Double {
        let radians = Double.pi / 180
        let north = sin((to.0 - from.0) * radians / 2)
        let east = sin((to.1 - from.1) * radians / 2)
        let chord = north * north + cos(from.0 * radians) * cos(to.0 * radians) * east * east
        return 2 * 6371.0088 * asin(min(1, chord.squareRoot()))
    }
}
