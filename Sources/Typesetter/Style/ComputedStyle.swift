/// The computed values of one element or pseudo-element; shared by all that have the same (`StyleID`).
///
/// A value, like the `StyleValues` it holds, but one that costs a reference to pass on: styles are read in every step of
/// layout and changed in few.
public struct ComputedStyle: Sendable {
    /// The values, shared until one holder changes them.
    @usableFromInline final class Storage: @unchecked Sendable {
        // Only changed while a single holder refers to it.
        @exclusivity(unchecked) @usableFromInline var values: StyleValues

        @usableFromInline init(_ values: StyleValues) { self.values = values }
    }

    @usableFromInline var storage: Storage

    private static let initial = Storage(StyleValues())

    /// The initial values of every property.
    public init() { storage = Self.initial }

    /// The given values.
    public init(_ values: StyleValues) { storage = Storage(values) }

    /// The values.
    @inlinable public var values: StyleValues { _read { yield storage.values } }

    @inlinable mutating func makeUnique() {
        if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.values) }
    }

    /// Font properties (inherited).
    @inlinable public var font: FontStyle {
        _read { yield storage.values.font }
        _modify {
            makeUnique()
            yield &storage.values.font
        }
    }

    /// Text, list and table properties that are inherited.
    @inlinable public var text: TextStyle {
        _read { yield storage.values.text }
        _modify {
            makeUnique()
            yield &storage.values.text
        }
    }

    /// Box model, positioning, breaks.
    @inlinable public var box: BoxStyle {
        _read { yield storage.values.box }
        _modify {
            makeUnique()
            yield &storage.values.box
        }
    }

    /// Flex container and item properties.
    @inlinable public var flex: FlexStyle {
        _read { yield storage.values.flex }
        _modify {
            makeUnique()
            yield &storage.values.flex
        }
    }

    /// Backgrounds, shadows, text decoration.
    @inlinable public var decoration: DecorationStyle {
        _read { yield storage.values.decoration }
        _modify {
            makeUnique()
            yield &storage.values.decoration
        }
    }

    /// Generated content, counters, strings, bookmarks.
    @inlinable public var generated: GeneratedStyle {
        _read { yield storage.values.generated }
        _modify {
            makeUnique()
            yield &storage.values.generated
        }
    }

    /// SVG presentation properties set by CSS on SVG content (`fill`, `stroke`, …), as text; layout ignores them.
    @inlinable public var presentation: [PresentationProperty] {
        _read { yield storage.values.presentation }
        _modify {
            makeUnique()
            yield &storage.values.presentation
        }
    }
}

extension ComputedStyle: Hashable {
    public static func == (lhs: ComputedStyle, rhs: ComputedStyle) -> Bool {
        lhs.storage === rhs.storage || lhs.storage.values == rhs.storage.values
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(storage.values) }
}

/// An SVG presentation property given by CSS.
public struct PresentationProperty: Hashable, Sendable {
    /// Property name: `fill`.
    public var name: String
    /// Value as written, with `var()` and `currentcolor` replaced.
    public var value: String
    /// A property.
    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}

/// A computed style by index into `StyledDocument.styles`.
public struct StyleID: Hashable, Sendable, BitwiseCopyable {
    /// Index.
    public var index: Int32
    /// The style with the given index.
    @inlinable public init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }
}
