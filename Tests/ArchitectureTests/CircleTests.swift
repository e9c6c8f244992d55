import Testing

/// No circles between the files of a module, but for those that have a reason.
@Suite struct CircleTests {
    /// Files that may need one another, and why.
    private struct Allowed {
        let module: String
        let members: Set<String>
        let reason: String
    }

    private static let allowed = [
        Allowed(
            module: "Conditions", members: ["Formula", "Quantity"],
            reason: "a formula bounds a quantity, and a quantity may count a formula: the algebra is recursive"),
        Allowed(
            module: "Occasions", members: ["Plan", "Problem"],
            reason: "a plan decides a problem, and a problem holds the plan that its guests were told"),
        Allowed(
            module: "Handbook", members: ["Regime", "SortKey"],
            reason: "a regime is its keys, and a key reads of a party what the regime lets a list show"),
    ]

    @Test func filesOfAModuleFormNoCircle() throws {
        var modules: [String: [SourceWords]] = [:]
        for file in try SourceFile.all() where !file.isGenerated {
            modules[file.module, default: []].append(SourceWords(file))
        }
        let tops = modules.mapValues { Set($0.flatMap(\.declarations).filter { !$0.isNested }.map(\.name)) }
        var needed: Set<Int> = []
        for (module, files) in modules.sorted(by: { $0.key < $1.key }) {
            let foreign = tops.filter { $0.key != module }.values.reduce(into: Set<String>()) { $0.formUnion($1) }
            for circle in Circle.all(in: files, foreign: foreign) {
                let place = Self.allowed.firstIndex {
                    $0.module == module && $0.members.isSuperset(of: circle.members)
                }
                if let place {
                    needed.insert(place)
                } else {
                    Issue.record("\(module): these files need one another: \(circle.text)")
                }
            }
        }
        for (place, entry) in Self.allowed.enumerated() where !needed.contains(place) {
            Issue.record("\(entry.module): \(entry.members.sorted()) form no circle any more; take the entry out")
        }
    }

    // The finding itself, on files of a few lines.

    private func circles(_ files: [String: String], foreign: Set<String> = []) -> [String] {
        let words = files.sorted { $0.key < $1.key }.map {
            SourceWords(SourceFile(module: "M", path: "Sources/M/\($0.key)", text: $0.value))
        }
        return Circle.all(in: words, foreign: foreign).map { $0.members.joined(separator: " ") }
    }

    @Test func twoThatNameEachOtherAreACircle() {
        #expect(circles(["A.swift": "struct A { var b: B }", "B.swift": "enum B { case a(A) }"]) == ["A B"])
        #expect(circles(["A.swift": "struct A { var b: B }", "B.swift": "enum B {}"]) == [])
        #expect(circles(["A.swift": "struct A { var b: Bs }", "B.swift": "enum B { case a(A) }; struct Cs {}"]) == [])
    }

    @Test func longerWaysRoundAreFound() {
        let files = [
            "A.swift": "struct A { var b: B }", "B.swift": "struct B { func f() { c() } }",
            "C.swift": "func c() { _ = D.self }\nstruct E {}", "D.swift": "typealias D = A", "F.swift": "let f = E()",
        ]
        #expect(circles(files) == ["A B C D"])
    }

    @Test func extensionsBelongToTheirType() {
        #expect(
            circles(["A.swift": "struct A {}", "A+B.swift": "extension A { var b: B }", "B.swift": "let b = B()"]) == []
        )
        #expect(
            circles([
                "A.swift": "struct A {}", "A+B.swift": "extension A { var b: B }", "B.swift": "struct B { let a: A }",
            ])
                == ["A B"])
    }

    @Test func commentsAndStringsDoNotCount() {
        let texts = [
            "// A\nstruct B {}", "/* A /* A */ A */ struct B {}", "struct B { let a = \"A\" }",
            "struct B { let a = #\"A\\(A)\"# }", "struct B { let a = \"\"\"\n    A \"A\"\n    \"\"\" }",
        ]
        for text in texts { #expect(circles(["A.swift": "struct A { var b: B }", "B.swift": text]) == [], "\(text)") }
    }

    @Test func codeWithinStringsCounts() {
        let texts = [
            "struct B { let a = \"\\(A())\" }", "struct B { let a = #\"\\#(A())\"# }",
            "struct B { let a = \"\"\"\n    \\(\"\\((A()))\")\n    \"\"\" }", "struct B { let q = \"\\\"\"; let a: A }",
        ]
        for text in texts {
            #expect(circles(["A.swift": "struct A { var b: B }", "B.swift": text]) == ["A B"], "\(text)")
        }
    }

    @Test func nestedNamesCountWhereTheyMeanOneThing() {
        let first = "struct A { enum Kind {} }\nstruct C { var b: B }"
        #expect(circles(["A.swift": first, "B.swift": "struct B { var k: Kind }"]) == ["A B"])
        #expect(circles(["A.swift": first, "B.swift": "struct B { var k: Kind }"], foreign: ["Kind"]) == [])
        #expect(
            circles(["A.swift": first, "B.swift": "struct B { var k: Kind }", "D.swift": "enum D { enum Kind {} }"])
                == [])
        #expect(
            circles(["A.swift": "struct A { private enum Kind {}; var b: B }", "B.swift": "struct B { var k: Kind }"])
                == [])
    }

    @Test func functionsCountWhereTheyAreCalled() {
        let first = "func solver() { _ = B.self }"
        #expect(circles(["A.swift": first, "B.swift": "struct B { func f() { solver() } }"]) == ["A B"])
        #expect(circles(["A.swift": first, "B.swift": "struct B { func f() { a.solver() } }"]) == [])
        #expect(circles(["A.swift": first, "B.swift": "struct B { func solver() { solver = 1 } }"]) == [])
    }
}
