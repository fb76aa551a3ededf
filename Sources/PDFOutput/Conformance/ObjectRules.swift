/// Rules for all objects of a file, wherever they are used (ISO 19005-3 §6.1.7–6.1.13, §6.2, §6.5).
struct ObjectRules {
    private static let filters: Set<String> = [
        "ASCIIHexDecode", "ASCII85Decode", "FlateDecode", "RunLengthDecode", "CCITTFaxDecode", "JBIG2Decode",
        "DCTDecode", "JPXDecode",
    ]
    private static let actions: Set<String> = ["GoTo", "GoToR", "GoToE", "Thread", "URI", "Named", "SubmitForm"]
    private static let namedActions: Set<String> = ["NextPage", "PrevPage", "FirstPage", "LastPage"]
    private static let modes: Set<String> = [
        "Normal", "Compatible", "Multiply", "Screen", "Overlay", "Darken", "Lighten", "ColorDodge", "ColorBurn",
        "HardLight", "SoftLight", "Difference", "Exclusion", "Hue", "Saturation", "Color", "Luminosity",
    ]

    let file: InspectedFile

    func check(_ log: inout ConformanceLog) {
        let count = file.trailer["/Size"]?.integer ?? 0
        log.expect(.limits, count <= 8_388_607, "the file has \(count) objects")
        for number in 1..<max(2, min(count, 8_388_607)) {
            check(file.object(number), "object \(number)", depth: 0, &log)
        }
    }

    private func check(_ object: InspectedObject, _ place: String, depth: Int, _ log: inout ConformanceLog) {
        guard depth < 64 else { return }
        if object.isDictionary || object.isStream {
            checkDictionary(object, place, &log)
            for key in object.keys {
                checkName(key.utf8.dropFirst(), place, &log)
                if let value = object[key], value.number == 0 { check(value, place, depth: depth + 1, &log) }
            }
        } else if object.isArray {
            for item in object.items where item.number == 0 { check(item, place, depth: depth + 1, &log) }
        } else {
            checkScalar(object, place, &log)
        }
    }

    private func checkScalar(_ object: InspectedObject, _ place: String, _ log: inout ConformanceLog) {
        if let name = object.name {
            checkName(name.utf8[...], place, &log)
        } else if object.isString {
            log.expect(.limits, object.stringLength <= 32_767, "\(place) holds a string longer than 32 767 bytes")
        } else if let value = object.numeric {
            let isSmall = abs(value) <= (object.integer == nil ? 3.403e38 : 2_147_483_648)
            let isNormal = value == 0 || abs(value) >= 1.175e-38
            log.expect(.limits, isSmall && isNormal, "\(place) holds the number \(value)")
        }
    }

    private func checkName(_ name: Substring.UTF8View, _ place: String, _ log: inout ConformanceLog) {
        // What is no UTF-8 has been read as U+FFFD.
        let isText = !String(Substring(name)).unicodeScalars.contains("\u{FFFD}")
        log.expect(.names, isText, "\(place) holds a name that is not UTF-8")
        log.expect(.limits, name.count <= 127, "\(place) holds a name longer than 127 bytes")
    }

    private func checkDictionary(_ object: InspectedObject, _ place: String, _ log: inout ConformanceLog) {
        if object.isStream { checkStream(object, place, &log) }
        log.expect(.actions, object["/AA"] == nil, "\(place) has additional actions")
        if object["/Type"]?.name == "Action" || object["/S"]?.name == "JavaScript" { checkAction(object, place, &log) }
        if object["/Type"]?.name == "ExtGState" { checkState(object, place, &log) }
    }

    private func checkStream(_ stream: InspectedObject, _ place: String, _ log: inout ConformanceLog) {
        for filter in stream["/Filter"]?.items ?? [] {
            let name = filter.name ?? ""
            log.expect(.filters, Self.filters.contains(name), "\(place) uses the filter \(name)")
        }
        let isInside = ["/F", "/FFilter", "/FDecodeParms"].allSatisfy { stream[$0] == nil }
        log.expect(.streams, isInside, "\(place) is a stream outside of the file")
        switch stream["/Subtype"]?.name {
        case "Image": checkImage(stream, place, &log)
        case "Form": checkForm(stream, place, &log)
        case "PS": log.expect(.forms, false, "\(place) is a PostScript XObject")
        default: break
        }
    }

    private func checkImage(_ image: InspectedObject, _ place: String, _ log: inout ConformanceLog) {
        let isPlain = image["/Alternates"] == nil && image["/OPI"] == nil
        log.expect(.images, isPlain, "the image in \(place) has alternates or OPI")
        log.expect(.images, image["/Interpolate"]?.boolean != true, "the image in \(place) is interpolated")
        let bits = image["/BitsPerComponent"]?.integer
        let isMask = image["/ImageMask"]?.boolean == true
        let allowed = isMask ? [1] : [1, 2, 4, 8, 16]
        log.expect(
            .images, bits.map(allowed.contains) ?? true, "the image in \(place) has \(bits ?? 0) bits a component")
        log.expect(.images, image["/Filter"]?.items.last?.name != "JPXDecode", "the image in \(place) is JPEG 2000")
        if let space = image["/ColorSpace"] { Self.check(colorSpace: space, place, &log) }
    }

    private func checkForm(_ form: InspectedObject, _ place: String, _ log: inout ConformanceLog) {
        let isPlain = ["/OPI", "/PS", "/Ref"].allSatisfy { form[$0] == nil } && form["/Subtype2"]?.name != "PS"
        log.expect(.forms, isPlain, "the form in \(place) refers to PostScript, OPI or another file")
        log.expect(.operators, form["/Resources"] != nil, "the form in \(place) has no resources of its own")
        if let group = form["/Group"] { Self.check(group: group, place, &log) }
    }

    private func checkAction(_ action: InspectedObject, _ place: String, _ log: inout ConformanceLog) {
        let kind = action["/S"]?.name ?? ""
        log.expect(.actions, Self.actions.contains(kind), "\(place) is a \(kind) action")
        guard kind == "Named" else { return }
        let name = action["/N"]?.name ?? ""
        log.expect(.actions, Self.namedActions.contains(name), "\(place) is the named action \(name)")
    }

    private func checkState(_ state: InspectedObject, _ place: String, _ log: inout ConformanceLog) {
        Self.check(graphicsState: state, place, &log)
    }

    // MARK: What is reached by name only

    /// A dictionary of the graphics state.
    static func check(graphicsState state: InspectedObject, _ place: String, _ log: inout ConformanceLog) {
        let isPlain = state["/TR"] == nil && state["/HTP"] == nil && state["/HT"] == nil
        log.expect(.graphicsStates, isPlain, "\(place) sets a transfer function or halftone")
        let transfer = state["/TR2"]?.name
        log.expect(.graphicsStates, state["/TR2"] == nil || transfer == "Default", "\(place) sets a transfer function")
        for mode in state["/BM"]?.items ?? [] {
            log.expect(.transparency, Self.modes.contains(mode.name ?? ""), "\(place) blends by \(mode.name ?? "?")")
        }
        if let group = state["/SMask"]?["/G"]?["/Group"] { check(group: group, place, &log) }
    }

    /// A transparency group.
    static func check(group: InspectedObject, _ place: String, _ log: inout ConformanceLog) {
        guard group["/S"]?.name == "Transparency" else { return }
        log.expect(.transparency, group["/CS"] != nil, "\(place) blends in an unknown colour space")
        if let space = group["/CS"] { check(colorSpace: space, place, &log) }
    }

    /// Colours are those of the output intent: no others may be device-dependent.
    static func check(colorSpace space: InspectedObject, _ place: String, _ log: inout ConformanceLog) {
        let names = space.items.prefix(2).compactMap(\.name)
        let isKnown = names.allSatisfy { ["DeviceRGB", "DeviceGray", "Indexed", "ICCBased", "Pattern"].contains($0) }
        log.expect(.colors, isKnown, "\(place) uses the colour space \(names.joined(separator: " "))")
    }
}
