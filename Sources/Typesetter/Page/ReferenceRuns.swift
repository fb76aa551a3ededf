/// The fragments that show some texts, so that a text whose glyphs take the same places can be exchanged without laying
/// out its page again: a page number for another of as many digits.
struct ReferenceRuns {
    private let context: LayoutContext
    /// Index into the fragments' runs by text box; more than one where a box was laid out more than once.
    private var runs: [BoxID: [Int]] = [:]

    init(of boxes: some Collection<BoxID>, in context: LayoutContext) {
        self.context = context
        for box in boxes { runs[box] = [] }
        context.fragments.forEachText { runs[$0]?.append($1) }
    }

    /// Writes a new text in place of the old one; `false`, with nothing done, where it would take other room.
    func exchange(_ old: String, for new: String, in box: BoxID) -> Bool {
        guard let indices = runs[box], !indices.isEmpty else { return false }
        let (old, new) = (Array(old.utf8), Array(new.utf8))
        let style = context.inlineContent.style(context.boxes[box].style, in: context)
        let shaped = context.shaper.shaped(new, style)
        guard shaped.runs.count == 1, let first = shaped.first else { return false }
        guard indices.allSatisfy({ Self.fits(first, in: context.fragments.runs[$0], old) }) else { return false }
        for index in indices {
            context.fragments.runs[index].text = new
            context.fragments.runs[index].glyphs = first.glyphs
        }
        return true
    }

    private static func fits(_ new: ShapedText.Run, in run: TextRunFragment, _ old: [UInt8]) -> Bool {
        run.text == old && !run.isRightToLeft && !run.hasGeneratedHyphen && run.face == new.face
            && run.glyphs.count == new.glyphs.count
            && zip(run.glyphs, new.glyphs).allSatisfy {
                abs($0.advance - $1.advance) < 0.001 && $0.dx == 0 && $1.dx == 0
            }
    }
}
