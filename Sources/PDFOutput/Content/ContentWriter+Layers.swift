import Typesetter

extension ContentWriter {
    func save() {
        endText()
        layer.saved.append(layer.state)
        deepestSave = max(deepestSave, layer.saved.count)
        layer.out.append("q\n")
    }

    func restore() {
        guard let state = layer.saved.popLast() else { return }
        endText()
        layer.state = state
        layer.out.append("Q\n")
    }

    func transform(_ matrix: AffineTransform) {
        endText()
        layer.out.append(matrix)
        layer.out.append("cm\n")
    }

    func draw(_ image: ImageID, _ rect: Rect) {
        guard rect.width > 0, rect.height > 0, image.index >= 0 else { return }
        prepareMark()
        save()
        set(alpha: 1)
        layer.objects.images.insert(image.index)
        resources.use(image: image)
        // The unit square stands on its head in pixels.
        layer.out.append(operands: rect.width, 0, 0, -rect.height, rect.minX, rect.maxY)
        layer.out.append("cm /I")
        layer.out.append(Int(image.index))
        layer.out.append(" Do\n")
        restore()
    }

    func beginGroup(_ opacity: Double) {
        plainGroups.append(opacity >= 1)
        guard opacity < 1 else { return }
        endText()
        let mark = soleMarkOfGroup()
        if isTagged, mark != .none, !layer.isWithinMark { prepare(mark) }
        var group = Layer()
        // A form starts with the state it is painted in, but opaque; it names its fonts itself.
        group.state = layer.state
        group.state.alpha = 255
        group.state.face = -1
        group.form = file.reserve()
        group.opacity = max(0, opacity)
        group.isWithinMark = layer.isWithinMark || mark != .none
        layers.append(layer)
        layer = group
    }

    /// The mark that all of the group's painting belongs to, so that the group can stand within it as a whole; `none` if
    /// there are several, which then stand in the group.
    private func soleMarkOfGroup() -> Mark {
        var (present, sole, depth) = (requested, Mark.none, 0)
        for item in page.items[position...] {
            switch item {
            case .beginContent(let mark): present = .content(mark)
            case .beginArtifact(let kind): present = .artifact(kind)
            case .endContent: present = .none
            case .beginGroup: depth += 1
            case .endGroup:
                depth -= 1
                if depth == 0 { return sole }
            case .fill, .stroke, .image, .glyphs:
                if case .glyphs = item, present == .none { return .none }
                let mark = present == .none ? .artifact(.layout) : present
                if sole != .none, sole != mark { return .none }
                sole = mark
            case .save, .restore, .clip, .transform: break
            }
        }
        return sole
    }

    func endGroup() {
        if plainGroups.popLast() == true { return }
        guard let parent = layers.popLast(), let form = layer.form else { return }
        while !layer.saved.isEmpty { restore() }
        closeMark()
        let group = layer
        layer = parent
        define(group, as: form)
        paint(group, form)
    }

    private func paint(_ group: Layer, _ form: ObjectID) {
        if !group.isWithinMark { closeMark() }
        save()
        set(alpha: Float(group.opacity))
        hasTransparency = true
        layer.out.append("/X")
        layer.out.append(layer.objects.groups.count)
        layer.out.append(" Do\n")
        layer.objects.groups.append(form)
        restore()
    }

    private func define(_ group: Layer, as form: ObjectID) {
        let resources = resources
        let isMarked = group.nextIdentifier > 0
        let size = page.size
        file.define(form, compressing: group.out) {
            $0.append("/Type/XObject/Subtype/Form/BBox[0 0 ")
            $0.append(operands: size.width, size.height)
            $0.append("]/Group<</S/Transparency/CS/DeviceRGB/I true>>")
            resources.append(group.objects, to: &$0)
            // Forms take keys of the parent tree behind those of pages; their object number tells them apart.
            if isMarked {
                $0.append("/StructParents ")
                $0.append(ParentTree.key(ofForm: form))
            }
        }
    }
}

extension SyntaxBuffer {
    /// Adds a matrix, a space behind each number; six decimals for the linear part, which scales what follows.
    mutating func append(_ matrix: AffineTransform) {
        for value in [matrix.a, matrix.b, matrix.c, matrix.d] { append(precise: value) }
        append(operands: matrix.e, matrix.f)
    }

    /// Adds a number with six decimals and a space.
    mutating func append(precise value: Double) {
        let clamped = value.isFinite ? min(max(value, -1_000_000), 1_000_000) : 0
        let millionths = Int((clamped * 1_000_000).rounded())
        if millionths < 0 { append("-") }
        append(Int(millionths.magnitude / 1_000_000))
        var fraction = millionths.magnitude % 1_000_000
        if fraction != 0 { append(".") }
        var unit: UInt = 100_000
        while fraction != 0 {
            append(Int(fraction / unit))
            fraction %= unit
            unit /= 10
        }
        append(" ")
    }
}
