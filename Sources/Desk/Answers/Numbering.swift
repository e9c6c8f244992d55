/// Makes names different by numbers: `call`, `call-2`, `call-3`. Many equal names cost no more than different ones.
struct Numbering {
    private var taken: Set<String> = []
    private var reached: [String: Int] = [:]

    mutating func next(_ name: String) -> String {
        if taken.insert(name).inserted { return name }
        var number = reached[name] ?? 2
        while !taken.insert("\(name)-\(number)").inserted { number += 1 }
        reached[name] = number + 1
        return "\(name)-\(number)"
    }
}
