// swift-tools-version: 6.1
import PackageDescription

let swiftSettings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// A target of the project: `Sources/<name>` with the settings every module shares.
func module(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource]? = nil) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: swiftSettings)
}

/// The tests of one module: `Tests/<name>Tests`.
func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies, swiftSettings: swiftSettings)
}

let package = Package(
    name: "hmsreview",
    platforms: [.macOS(.v14)],
    products: [
        .executable(name: "hmsreview", targets: ["hmsreview"]),
        // What Tests/Benchmarks measures.
        .library(
            name: "HMSReviewEngine",
            targets: [
                "HMSPlan", "AnnualReview", "SamplePortfolio", "Markup", "StatusReport", "Typesetter", "PDFOutput",
                "PlanStore", "Archive", "Production",
            ]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.0"),
    ],
    targets: [
        // System libraries: module maps only.
        .systemLibrary(name: "CPango", pkgConfig: "pangoft2", providers: [.apt(["libpango1.0-dev"])]),
        .systemLibrary(name: "CCairo", pkgConfig: "cairo-ft", providers: [.apt(["libcairo2-dev"])]),
        .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
        .systemLibrary(name: "CQPDF", pkgConfig: "libqpdf", providers: [.apt(["libqpdf-dev"])]),
        .systemLibrary(name: "CHyphen", providers: [.apt(["libhyphen-dev"])]),
        .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
        .systemLibrary(name: "CAllocator"),
        .systemLibrary(name: "CRSVG", pkgConfig: "librsvg-2.0", providers: [.apt(["librsvg2-dev"])]),

        // The domain.
        module("HMSPlan"),
        module("AnnualReview", ["HMSPlan", "Yams"]),
        module("SamplePortfolio", ["HMSPlan"]),

        // The document engine.
        module("Markup", ["CGumbo"]),
        module("Template", ["Markup", "Yams"]),
        module("StatusReport", ["HMSPlan", "AnnualReview", "Markup", "Template", "Yams"]),
        module("Typesetter", ["Markup", "CPango", "CHyphen"]),
        module("PDFOutput", ["Markup", "Typesetter", "CCairo", "CDeflate", "CQPDF", "CRSVG"]),

        // For designers.
        module(
            "TemplateTools",
            [
                "HMSPlan", "AnnualReview", "SamplePortfolio", "Markup", "Template", "StatusReport", "Typesetter",
                "PDFOutput", "Archive", "Yams",
            ]),

        // Effects and operation.
        module("PlanStore", ["HMSPlan", "AnnualReview", .product(name: "GRDB", package: "GRDB.swift")]),
        module("PortfolioReport", ["HMSPlan", "AnnualReview", "PlanStore", "Markup", "Template", "StatusReport"]),
        module("Archive", [.product(name: "Crypto", package: "swift-crypto")]),
        module(
            "Production",
            [
                "HMSPlan", "AnnualReview", "Markup", "Template", "StatusReport", "PortfolioReport", "Typesetter",
                "PDFOutput", "PlanStore", "Archive",
            ]),
        module(
            "Portal",
            [
                "HMSPlan", "AnnualReview", "Markup", "Template", "PlanStore", "PortfolioReport", "Archive",
                "Production",
                "Yams",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOFoundationCompat", package: "swift-nio"),
                .product(name: "JWTKit", package: "jwt-kit"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "CoreMetrics", package: "swift-metrics"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]),
        module(
            "TemplatePreview",
            [
                "HMSPlan", "AnnualReview", "SamplePortfolio", "Markup", "Template", "StatusReport", "Typesetter",
                "PDFOutput", "TemplateTools", "Production",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]),
        .executableTarget(
            name: "hmsreview",
            dependencies: [
                "CAllocator", "Production", "TemplateTools", "TemplatePreview", "SamplePortfolio", "HMSPlan",
                "AnnualReview", "Markup",
                "Typesetter",
                "PDFOutput",
                "PlanStore", "PortfolioReport", "Archive",
                "Portal",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: swiftSettings),

        // Runs public test suites where they are at hand; no product.
        .executableTarget(
            name: "Conformance", dependencies: ["Markup", "Typesetter", "PDFOutput"], path: "Tests/Conformance",
            exclude: ["expectations.txt", "table_widths.py"], swiftSettings: swiftSettings),

        // Tests mirror the modules.
        tests("HMSPlan"),
        tests("AnnualReview", ["HMSPlan"]),
        tests("SamplePortfolio", ["HMSPlan"]),
        tests("Markup"),
        tests("Template", ["Markup"]),
        tests("StatusReport", ["HMSPlan", "AnnualReview", "Markup", "Template", "Yams"]),
        tests(
            "TemplateTools",
            [
                "HMSPlan", "AnnualReview", "SamplePortfolio", "Markup", "Template", "StatusReport", "Typesetter",
                "PDFOutput", "Archive",
            ]),
        tests(
            "TemplatePreview",
            [
                "AnnualReview", "SamplePortfolio", "Markup", "TemplateTools", "Typesetter",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "Logging", package: "swift-log"),
            ]),
        tests("Typesetter", ["Markup"]),
        tests("PDFOutput", ["Markup", "Typesetter"]),
        tests("PlanStore", ["HMSPlan", "AnnualReview", "SamplePortfolio"]),
        tests("PortfolioReport", ["HMSPlan", "AnnualReview", "PlanStore", "Markup", "Template"]),
        tests("Archive"),
        tests(
            "Portal",
            [
                "HMSPlan", "AnnualReview", "PlanStore", "Archive", "Production", "SamplePortfolio",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "JWTKit", package: "jwt-kit"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "Logging", package: "swift-log"),
            ]),
        .testTarget(name: "CommandTests", dependencies: ["hmsreview"], swiftSettings: swiftSettings),
        tests(
            "Production",
            [
                "HMSPlan", "AnnualReview", "SamplePortfolio", "PlanStore", "PortfolioReport", "Archive", "Markup",
                "PDFOutput",
            ]),
    ]
)
