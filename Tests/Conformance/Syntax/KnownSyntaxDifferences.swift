/// Cases of css-parsing-tests that are older than the specification the parser follows.
enum KnownSyntaxDifferences {
    static let all: Set<String> = []
}
