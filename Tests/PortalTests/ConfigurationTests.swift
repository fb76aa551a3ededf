import Markup
import Testing

@testable import Portal

@Suite struct ConfigurationTests {
    @Test("the environment wins over the file, the command line over both")
    func order() {
        var reader = ConfigurationReader()
        reader.read(yaml: "port: 1000\nsessionHours: 4\njobs: 3\n", file: "portal.yml")
        reader.read(environment: ["HMSREVIEW_PORT": "2000", "HMSREVIEW_JOBS": "5", "PORT": "9"])
        reader.read("port", "3000")
        let configuration = reader.configuration(templates: "t")
        #expect(configuration.port == 3000)
        #expect(configuration.jobs == 5)
        #expect(configuration.sessionHours == 4)
        #expect(reader.diagnostics.isEmpty)
    }

    @Test("a provider is read, its address without a slash at the end")
    func provider() {
        var reader = ConfigurationReader()
        reader.read(
            yaml:
                "publicAddress: https://hms.eksempel.no/\nprovider:\n  issuer: https://inn.eksempel.no/\n  clientID: hms\n",
            file: "portal.yml")
        let configuration = reader.configuration(templates: "t")
        #expect(configuration.provider?.issuer == "https://inn.eksempel.no")
        #expect(configuration.publicAddress == "https://hms.eksempel.no")
        #expect(configuration.isSecure)
        #expect(reader.diagnostics.isEmpty)
    }

    @Test(
        "what makes no sense is told with its code",
        arguments: [
            ("port: 70000", "config-value"), ("port: x", "config-value"), ("trustsProxy: kanskje", "config-value"),
            ("logFormat: xml", "config-value"), ("logLevel: loud", "config-value"),
            ("prot: 80", "config-unknown"), ("port: [1]", "config-unknown"), ("- 1", "config-syntax"),
            ("a: b: c", "config-syntax"), ("publicAddress: http://hms.eksempel.no", "config-insecure"),
            ("publicAddress: http://localhost.ond.no", "config-insecure"),
            ("provider: {issuer: 'http://inn.eksempel.no', clientID: x}", "config-insecure"),
            ("provider: {issuer: 'https://inn.eksempel.no'}", "config-incomplete"),
        ])
    func nonsense(yaml: String, code: String) {
        var reader = ConfigurationReader()
        reader.read(yaml: yaml, file: "portal.yml")
        _ = reader.configuration(templates: "t")
        #expect(reader.diagnostics.map { "\($0.code)" } == [code])
    }
}
