import Typesetter

/// What a content stream has set so far (ISO 32000-1 §8.4), so that nothing is said twice.
struct GraphicsState {
    var fill = Color.black
    var stroke = Color.black
    /// Opacity of fills and strokes in 255ths.
    var alpha = 255
    var lineWidth = 1.0
    var cap = StrokeStyle.Cap.butt
    var join = StrokeStyle.Join.miter
    var miterLimit = 10.0
    var dashes: [Double] = []
    var dashOffset = 0.0
    /// Face index, -1 for none.
    var face = -1
    var size = 0.0
    /// Width of the stroke that makes letters bolder, 0 for none.
    var boldness = 0.0
}
