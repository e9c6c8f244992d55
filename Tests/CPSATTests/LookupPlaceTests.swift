import Foundation
import Testing

@testable import CPSAT

/// Where the solver's library is looked for: beside the program and in the package it was built in, nowhere else.
@Suite struct LookupPlaceTests {
    /// A folder with a package and another package around it, as somebody could lay one out.
    private func folders(_ body: (String) throws -> Void) throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "lookup-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        for folder in ["inner/.build/release", "inner/bin", "bare/.build/release"] {
            try FileManager.default.createDirectory(
                at: root.appending(path: folder), withIntermediateDirectories: true)
        }
        for package in ["Package.swift", "inner/Package.swift"] {
            try Data("// one".utf8).write(to: root.appending(path: package))
        }
        try body(root.path)
    }

    @Test func thePackageItWasBuiltIn() throws {
        try folders { root in
            #expect(SolverLibrary.packageFolder(of: root + "/inner/.build/release") == root + "/inner")
            #expect(SolverLibrary.packageFolder(of: root + "/inner/.build/x86_64/debug") == root + "/inner")
        }
    }

    @Test func noFolderFurtherUp() throws {
        try folders { root in
            #expect(SolverLibrary.packageFolder(of: root + "/inner/bin") == nil)
            #expect(SolverLibrary.packageFolder(of: root + "/bare/.build/release") == nil)
            #expect(SolverLibrary.packageFolder(of: "/usr/local/bin") == nil)
        }
    }

    @Test func neverTheCurrentFolder() {
        #expect(SolverLibrary.usualFolders().allSatisfy { $0.hasPrefix("/") })
        #expect(SolverLibrary.usualFolders().count <= 3)
    }
}
