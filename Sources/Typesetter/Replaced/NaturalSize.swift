/// What a replaced element brings along: sizes in CSS pixels and ratio of width to height, as far as it has any
/// (CSS Images 3 §4.1).
struct NaturalSize: Hashable {
    var width: Double?
    var height: Double?
    var ratio: Double?
}
