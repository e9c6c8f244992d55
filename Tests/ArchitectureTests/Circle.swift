/// Files of one module that need one another: none can be read, tried or moved without all the others.
struct Circle {
    /// Files by their names; `X.swift` and every `X+Y.swift` are one, `X`.
    let members: [String]
    /// Who names whose types.
    let arrows: [Arrow]

    struct Arrow {
        let from: String
        let to: String
        let names: [String]
    }

    var text: String {
        members.joined(separator: ", ")
            + arrows.map { "\n    \($0.from) -> \($0.to): \($0.names.joined(separator: " "))" }.joined()
    }

    /// The circles of one module. `foreign`: names that other modules declare at their top.
    static func all(in words: [SourceWords], foreign: Set<String> = []) -> [Circle] {
        let homes = homes(words, foreign: foreign)
        var targets: [String: [String: Set<String>]] = [:]
        for file in words {
            for (name, isCalled) in file.uses {
                guard !file.declares(name), let home = homes[name], home.group != file.group,
                    isCalled || !home.isFunction
                else { continue }
                targets[file.group, default: [:]][home.group, default: []].insert(name)
            }
        }
        let groups = Set(words.map(\.group)).sorted()
        return Components.of(groups) { (targets[$0] ?? [:]).keys.sorted() }.filter { $0.count > 1 }.map { members in
            Circle(
                members: members,
                arrows: members.flatMap { from in
                    members.compactMap { to in
                        targets[from]?[to].map { Arrow(from: from, to: to, names: $0.sorted()) }
                    }
                })
        }
    }

    /// Where each name that the whole module can see is declared; a nested one only where it can mean nothing else.
    private static func homes(_ files: [SourceWords], foreign: Set<String>) -> [String: SourceWords.Home] {
        var places: [String: Set<String>] = [:]
        var homes: [String: SourceWords.Home] = [:]
        for file in files {
            for declared in file.declarations { places[declared.name, default: []].insert(file.group) }
        }
        for file in files {
            for declared in file.declarations where !declared.isPrivate {
                if declared.isNested, foreign.contains(declared.name) || places[declared.name]?.count != 1 { continue }
                homes[declared.name] = .init(group: file.group, isFunction: declared.isFunction)
            }
        }
        return homes
    }
}
