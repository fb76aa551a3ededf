/// A longhand with its value: what a declaration comes down to.
struct PropertyAssignment: Hashable, Sendable {
    var id: PropertyID
    var value: PropertyValue

    init(_ id: PropertyID, _ value: PropertyValue) {
        self.id = id
        self.value = value
    }
}

/// A property that sets several others.
struct ShorthandDefinition: Sendable {
    typealias Expand = @Sendable (inout ValueParser) -> [PropertyAssignment]?

    let name: String
    let syntax: String
    /// What it sets, also for the keywords that every property takes.
    let longhands: [PropertyID]
    var notes = ""
    let expand: Expand

    init(_ name: String, _ syntax: String, _ longhands: [PropertyID], notes: String = "", expand: @escaping Expand) {
        self.name = name
        self.syntax = syntax
        self.longhands = longhands
        self.notes = notes
        self.expand = expand
    }

    /// One to four values for top, right, bottom and left.
    static func sides(_ name: String, _ ids: [PropertyID]) -> ShorthandDefinition {
        ShorthandDefinition(name, "\(PropertyTable.references(ids.prefix(1))){1,4}", ids) { parser in
            let parse = PropertyTable.definition(ids[0]).parse
            var values: [PropertyValue] = []
            while values.count < 4, !parser.isAtEnd {
                guard let value = parse(&parser) else { return nil }
                values.append(value)
            }
            guard let first = values.first else { return nil }
            let right = values.count > 1 ? values[1] : first
            let four = [first, right, values.count > 2 ? values[2] : first, values.count > 3 ? values[3] : right]
            return zip(ids, four).map { PropertyAssignment($0, $1) }
        }
    }

    /// One or two values; the second is the first where it is left out.
    static func pair(_ name: String, _ first: [PropertyID], _ second: [PropertyID]) -> ShorthandDefinition {
        ShorthandDefinition(name, "\(PropertyTable.references(first.prefix(1))){1,2}", first + second) { parser in
            guard let one = PropertyTable.definition(first[0]).parse(&parser) else { return nil }
            let two = parser.isAtEnd ? one : PropertyTable.definition(second[0]).parse(&parser)
            guard let two else { return nil }
            return first.map { PropertyAssignment($0, one) } + second.map { PropertyAssignment($0, two) }
        }
    }

    /// Values in any order, each at most once; those left out become initial.
    ///
    /// - Parameter groups: longhands that get the same value, the first of each group reads it.
    static func anyOrder(_ name: String, _ groups: [[PropertyID]]) -> ShorthandDefinition {
        let ids = groups.flatMap { $0 }
        let syntax = groups.map { PropertyTable.references($0.prefix(1)) }.joined(separator: " || ")
        return ShorthandDefinition(name, syntax, ids) { parser in
            var values = [PropertyValue?](repeating: nil, count: groups.count)
            while !parser.isAtEnd {
                guard readOne(of: groups, into: &values, &parser) else { return nil }
            }
            guard values.contains(where: { $0 != nil }) else { return nil }
            return zip(groups, values).flatMap { group, value in
                group.map { PropertyAssignment($0, value ?? .wide(.initial)) }
            }
        }
    }

    private static func readOne(
        of groups: [[PropertyID]], into values: inout [PropertyValue?], _ parser: inout ValueParser
    ) -> Bool {
        for (index, group) in groups.enumerated() where values[index] == nil {
            let start = parser.index
            if let value = PropertyTable.definition(group[0]).parse(&parser) {
                values[index] = value
                parser.hint = nil
                return true
            }
            parser.index = start
        }
        return false
    }
}

extension PropertyTable {
    /// Longhands as syntax descriptions name them.
    static func references(_ ids: some Sequence<PropertyID>) -> String {
        ids.map { "<'\(definition($0).name)'>" }.joined(separator: " ")
    }

    /// A syntax with the values of longhands in place of their names, as somebody reads it who writes a value.
    static func spelledOut(_ syntax: String) -> String {
        syntax.replacing(/<'([a-z-]+)'>/) { match in
            guard case .longhand(let definition) = entry(String(match.1)) else { return String(match.0) }
            let values = definition.syntax
            return values.contains(" | ") ? "[ \(values) ]" : values
        }
    }
}
