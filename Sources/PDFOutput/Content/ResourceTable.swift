import Typesetter

/// What content streams name: opacities, shadings and images, each once in a document.
struct ResourceTable {
    /// A stream's own XObjects.
    struct XObjects {
        var images: Set<Int32> = []
        var groups: [ObjectID] = []
    }

    /// Opacities in use, in 255ths.
    private(set) var usesAlpha = [Bool](repeating: false, count: 256)
    /// Soft masks: form objects.
    private(set) var masks: [ObjectID] = []
    /// Shadings.
    private(set) var shadings: [ObjectID] = []
    /// Images that are painted.
    private(set) var usedImages: Set<Int32> = []

    /// Object ids of the shared subdictionaries.
    let fontsID: ObjectID
    let statesID: ObjectID
    let shadingsID: ObjectID
    /// First of the images' object ids.
    let firstImage: ObjectID

    init(fonts: ObjectID, states: ObjectID, shadings: ObjectID, firstImage: ObjectID) {
        (fontsID, statesID, shadingsID, self.firstImage) = (fonts, states, shadings, firstImage)
    }

    mutating func use(alpha: Int) { usesAlpha[alpha] = true }

    mutating func use(image: ImageID) { usedImages.insert(image.index) }

    /// Adds a shading and returns its number.
    mutating func add(shading: ObjectID) -> Int {
        shadings.append(shading)
        return shadings.count - 1
    }

    /// Adds a soft mask and returns its number.
    mutating func add(mask: ObjectID) -> Int {
        masks.append(mask)
        return masks.count - 1
    }

    /// A stream's resource dictionary.
    func append(_ objects: XObjects, to syntax: inout SyntaxBuffer) {
        syntax.append("/Resources<</Font ")
        syntax.append(fontsID)
        syntax.append("/ExtGState ")
        syntax.append(statesID)
        syntax.append("/Shading ")
        syntax.append(shadingsID)
        if !objects.images.isEmpty || !objects.groups.isEmpty {
            syntax.append("/XObject<<")
            for index in objects.images.sorted() {
                syntax.append("/I")
                syntax.append(Int(index))
                syntax.append(" ")
                syntax.append(firstImage.advanced(by: Int(index)))
            }
            for (index, id) in objects.groups.enumerated() {
                syntax.append("/X")
                syntax.append(index)
                syntax.append(" ")
                syntax.append(id)
            }
            syntax.append(">>")
        }
        syntax.append(">>")
    }

    /// The dictionary of graphics states: one for each opacity and soft mask.
    func appendStates(to syntax: inout SyntaxBuffer) {
        syntax.append("<<")
        for (alpha, isUsed) in usesAlpha.enumerated() where isUsed {
            syntax.append("/A")
            syntax.append(alpha)
            syntax.append("<</ca ")
            syntax.append(Double(alpha) / 255)
            syntax.append("/CA ")
            syntax.append(Double(alpha) / 255)
            syntax.append(">>")
        }
        for (index, mask) in masks.enumerated() {
            syntax.append("/M")
            syntax.append(index)
            syntax.append("<</SMask<</S/Luminosity/G ")
            syntax.append(mask)
            syntax.append(">>>>")
        }
        syntax.append(">>")
    }
}
