// swift-tools-version: 6.2
import PackageDescription

// `make` exports MUTUBAKU_STRICT=1, so that CI and developers build with warnings as errors
// while a newer compiler's new warnings never stop an office from building a release.
let strict = Context.environment["MUTUBAKU_STRICT"] == "1"

let settings: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (strict ? [.treatAllWarnings(as: .error)] : [])

/// On the hot path of reading and auditing the release build trusts the compiler's static exclusivity checks;
/// debug builds, and so the tests, keep the dynamic ones.
let hot: [SwiftSetting] = [
  .unsafeFlags(["-enforce-exclusivity=unchecked", "-cross-module-optimization"], .when(configuration: .release))
]

func target(_ name: String, _ dependencies: [Target.Dependency] = [], isHot: Bool = false) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings + (isHot ? hot : []))
}

func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource]? = nil) -> Target {
  .testTarget(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "mutubaku",
  products: [.executable(name: "mutubaku", targets: ["mutubaku"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Floor 0
    .systemLibrary(name: "CLibCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .target(name: "CBuiltinFiles"),
    .target(name: "CMemory"),
    .target(name: "CReadGuard"),
    target("Fundamentals", ["CBuiltinFiles"], isHot: true),
    target("CivilRegistry", ["Fundamentals"], isHot: true),
    target("Procedure", ["Fundamentals", yams]),
    // Floor 1
    target("Handover", ["Fundamentals", "CivilRegistry", "Procedure", crypto, cryptoExtras]),
    target("Records", ["Fundamentals", "CivilRegistry", "Procedure", "Handover", "CMemory"], isHot: true),
    // Floor 2
    target("Enrollment", ["Fundamentals", "CivilRegistry", "Procedure", "Records"], isHot: true),
    target("CardPrinting", ["Fundamentals", "CivilRegistry", "Procedure", "Records"]),
    // Floor 3
    target(
      "Archive",
      [
        "Fundamentals", "CivilRegistry", "Procedure", "Handover", "Records", "CLibZip", "CExpat", "CZlib", "CReadGuard",
        "CMemory", yams, crypto, sqlite,
      ],
      isHot: true),
    target(
      "Audit",
      ["Fundamentals", "CivilRegistry", "Procedure", "Records", "Enrollment", "CardPrinting", "Handover", "CMemory"],
      isHot: true),
    // Floor 4
    target(
      "Reporting",
      [
        "Fundamentals", "CivilRegistry", "Procedure", "Records", "CardPrinting", "Handover", "Audit", "Archive", "CLibCMark",
        "CMemory", "CQREncode", mustache, yams, grdb, crypto,
      ]),
    // Floor 5
    target("Sampling", ["Fundamentals", "CivilRegistry", "Procedure", "Handover"]),
    // Floor 6
    .executableTarget(
      name: "mutubaku",
      dependencies: [
        "Fundamentals", "CivilRegistry", "Procedure", "Records", "Handover", "Archive", "Audit", "Reporting", "Sampling",
        "CMemory", arguments,
      ],
      swiftSettings: settings),
    // Tests
    tests("FundamentalsTests", ["Fundamentals"]),
    tests("CivilRegistryTests", ["CivilRegistry", "Fundamentals"]),
    tests("ProcedureTests", ["Procedure", "Fundamentals"], resources: [.copy("Fixtures")]),
    tests("ArchiveTests", ["Archive", "Records", "Handover", "Procedure", "Fundamentals", crypto]),
    tests("AuditTests", ["Audit", "Archive", "Handover", "Records", "Procedure", "Fundamentals", "CivilRegistry"]),
    tests("HandoverTests", ["Handover", "Fundamentals"]),
    tests("ReportingTests", ["Reporting", "Fundamentals"], resources: [.copy("Fixtures")]),
    tests("SamplingTests", ["Sampling", "Archive", "Handover", "Audit", "Records", "Procedure", "Fundamentals"]),
    tests(
      "EndToEndTests",
      ["Sampling", "Archive", "Audit", "Handover", "Reporting", "Records", "Procedure", "Fundamentals"],
      resources: [.copy("Fixtures")]),
    tests("BrowserTests", [], resources: [.copy("Browser")]),
  ]
)
