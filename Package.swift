// swift-tools-version: 6.2
import PackageDescription

/// Every module is held to the same bar: warnings are errors, imports have access levels.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]
/// The modules that own C resources also mark every unsafe expression.
let guarded: [SwiftSetting] = strict + [.strictMemorySafety()]

/// Only for `make fuzz`: libFuzzer brings its own `main`.
let fuzzer: [Target] =
    Context.environment["HOSTCITY_FUZZ"] == nil
    ? []
    : [.executableTarget(name: "Fuzzing", dependencies: ["FuzzKit"], path: "Tests/Fuzzing", swiftSettings: strict)]

let package = Package(
    name: "hostcity",
    products: [
        .executable(name: "hostcity", targets: ["hostcity"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-protobuf", exact: "1.39.0"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        // C doors: a module map and a shim each, nothing else.
        .systemLibrary(name: "CLibical", providers: [.apt(["libical-dev"])]),
        .systemLibrary(name: "CLibpq", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CXlsxWriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .target(name: "COrTools", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
        .target(name: "CWorker"),
        .target(name: "CDisk"),

        // Numbers that come out the same on every machine; imports nothing.
        .target(name: "Repeatable", swiftSettings: strict),

        // Swift owners of the C resources; they know nothing of protocol.
        .target(name: "ICalendar", dependencies: ["CLibical", "Repeatable"], swiftSettings: guarded),
        .target(name: "PostgreSQL", dependencies: ["CLibpq"], swiftSettings: guarded),
        .target(
            name: "CPSAT",
            dependencies: ["COrTools", "CWorker", .product(name: "SwiftProtobuf", package: "swift-protobuf")],
            exclude: ["Proto/cp_sat_subset.proto"],
            swiftSettings: guarded),

        // The office, the algebra, the rule book, the engine.
        .target(name: "Occasions", swiftSettings: strict),
        .target(
            name: "Conditions",
            dependencies: ["Occasions", .product(name: "OrderedCollections", package: "swift-collections")],
            swiftSettings: strict),
        .target(
            name: "Handbook",
            dependencies: [
                "Conditions", "Occasions", .product(name: "OrderedCollections", package: "swift-collections"),
            ],
            swiftSettings: strict),
        .target(
            name: "Solving",
            dependencies: [
                "CPSAT", "Conditions", "Occasions", "Repeatable",
                .product(name: "BitCollections", package: "swift-collections"),
            ],
            swiftSettings: strict),

        // What was decided, what each audience may know of it, and what it was told.
        .target(
            name: "Editions",
            dependencies: ["Occasions", "Repeatable", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: strict),

        // What happened: a ledger of facts that are appended and never changed.
        .target(
            name: "Register",
            dependencies: [
                "CDisk", "Occasions", "PostgreSQL", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict),

        // In and out.
        .target(
            name: "Documents",
            dependencies: [
                "Editions", "Handbook", "Occasions", "ICalendar",
                .product(name: "Yams", package: "Yams"),
                .product(name: "OrderedCollections", package: "swift-collections"),
            ],
            swiftSettings: strict),
        .target(name: "Feeds", dependencies: ["Editions", "ICalendar", "Occasions"], swiftSettings: strict),
        .target(
            name: "Papers",
            dependencies: [
                "CXlsxWriter", "Editions", "Occasions", .product(name: "Mustache", package: "swift-mustache"),
            ],
            swiftSettings: guarded),
        .target(
            name: "Desk",
            dependencies: [
                "CPSAT", "Conditions", "Documents", "Editions", "Feeds", "Handbook", "ICalendar", "Occasions",
                "Papers", "Register", "Solving",
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "hostcity",
            dependencies: [
                "CPSAT", "Desk", "Occasions", .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict),

        .target(
            name: "TestKit", dependencies: ["Occasions", "Conditions", "Editions", "Handbook", "Repeatable"],
            path: "Tests/TestKit",
            swiftSettings: strict),
        .testTarget(
            name: "RuleAgreementTests",
            dependencies: ["TestKit", "Handbook", "Solving", "Conditions", "Occasions", "CPSAT", "hostcity"],
            swiftSettings: strict),
        .testTarget(
            name: "HandbookTests", dependencies: ["TestKit", "Handbook", "Conditions", "Occasions"],
            swiftSettings: strict),
        .testTarget(
            name: "SolvingTests",
            dependencies: [
                "TestKit", "Handbook", "Solving", "Conditions", "Occasions", "Repeatable", "CPSAT", "hostcity",
            ],
            swiftSettings: strict),
        .testTarget(name: "ConditionsTests", dependencies: ["Conditions", "Occasions"], swiftSettings: strict),
        .testTarget(name: "OccasionsTests", dependencies: ["TestKit", "Occasions"], swiftSettings: strict),
        .testTarget(
            name: "EditionsTests", dependencies: ["TestKit", "Editions", "Occasions", "Repeatable"],
            swiftSettings: strict),
        .testTarget(
            name: "RegisterTests",
            dependencies: [
                "Register", "Occasions", "PostgreSQL", "Repeatable", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        .testTarget(name: "RepeatableTests", dependencies: ["Repeatable"], swiftSettings: strict),
        .target(
            name: "FuzzKit", dependencies: ["CPSAT", "Desk", "Documents", "ICalendar", "Occasions"],
            path: "Tests/FuzzKit", swiftSettings: strict),
        .testTarget(
            name: "FuzzTests", dependencies: ["FuzzKit"], exclude: ["Found", "Seeds"], swiftSettings: strict),
        .testTarget(name: "ArchitectureTests", swiftSettings: strict),
        .testTarget(
            name: "DeskTests",
            dependencies: [
                "Desk", "CPSAT", "Conditions", "Documents", "Editions", "Feeds", "Handbook", "ICalendar", "Occasions",
                "Solving",
                "hostcity",
            ],
            swiftSettings: strict),
        .testTarget(name: "CPSATTests", dependencies: ["CPSAT", "TestKit", "hostcity"], swiftSettings: strict),
        .testTarget(name: "ICalendarTests", dependencies: ["ICalendar"], swiftSettings: strict),
        .testTarget(
            name: "CommandTests",
            dependencies: ["hostcity", "Documents", "Handbook", "TestKit"],
            exclude: ["Fixtures", "Golden"],
            swiftSettings: strict),
        .testTarget(
            name: "DocumentsTests",
            dependencies: ["Documents", "Conditions", "Editions", "Occasions", "Handbook", "ICalendar", "Repeatable"],
            swiftSettings: strict),
        .testTarget(
            name: "FeedsTests",
            dependencies: ["TestKit", "Editions", "Feeds", "ICalendar", "Occasions", "Documents", "Desk"],
            swiftSettings: strict),
        .testTarget(
            name: "PapersTests", dependencies: ["TestKit", "Editions", "Papers", "Occasions"], exclude: ["Golden"],
            swiftSettings: strict),
    ] + fuzzer
)
