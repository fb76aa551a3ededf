import Typesetter

extension DocumentAssembly {
    /// Writes the faces that are used, as composite fonts with two-byte codes (ISO 32000-1 §9.7).
    mutating func embed(_ encoding: TextEncoding) {
        var fonts: [(face: Int, id: ObjectID)] = []
        for (index, usage) in encoding.usages.enumerated() {
            guard let usage, !usage.codes.isEmpty,
                let subset = usage.program.subset(usage.codes, deflater: deflater)
            else { continue }
            fonts.append((index, embed(document.faces[index], usage.program.font, subset)))
        }
        file.define(resources.fontsID) {
            $0.append("<<")
            for font in fonts {
                $0.append("/F")
                $0.append(font.face)
                $0.append(" ")
                $0.append(font.id)
            }
            $0.append(">>")
        }
    }

    private mutating func embed(_ face: FontFace, _ font: TrueTypeFont, _ subset: FontSubset) -> ObjectID {
        let name = subset.tag + "+" + face.name
        let program = file.reserve()
        file.define(program, stream: subset.program) {
            $0.append("/Filter/FlateDecode/Length1 ")
            $0.append(subset.programLength)
        }
        let toUnicode = file.reserve()
        file.define(toUnicode, stream: subset.toUnicode) { $0.append("/Filter/FlateDecode") }
        let descriptor = file.add { $0.append(descriptor: name, font, program) }
        let descendant = file.add {
            $0.append("<</Type/Font/Subtype/CIDFontType2/BaseFont")
            $0.append(name: name)
            $0.append("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity")
            $0.append("/FontDescriptor ")
            $0.append(descriptor)
            $0.append("/DW 1000/W")
            $0.append(subset.widths)
            $0.append(">>")
        }
        return file.add {
            $0.append("<</Type/Font/Subtype/Type0/BaseFont")
            $0.append(name: name)
            $0.append("/Encoding/Identity-H/DescendantFonts[")
            $0.append(descendant)
            $0.append("]/ToUnicode ")
            $0.append(toUnicode)
            $0.append(">>")
        }
    }
}

extension SyntaxBuffer {
    /// Adds a font descriptor (ISO 32000-1 §9.8).
    fileprivate mutating func append(descriptor name: String, _ font: TrueTypeFont, _ program: ObjectID) {
        func scaled(_ value: Int) -> Int { value * 1000 / font.unitsPerEm }
        append("<</Type/FontDescriptor/FontName")
        append(name: name)
        append("/Flags ")
        append(4 | (font.isFixedPitch ? 1 : 0) | (font.italicAngle != 0 ? 64 : 0))  // 4: symbolic
        append("/FontBBox[")
        for value in [font.bounds.xMin, font.bounds.yMin, font.bounds.xMax, font.bounds.yMax] {
            append(scaled(value))
            append(" ")
        }
        append("]/ItalicAngle ")
        append(font.italicAngle)
        append("/Ascent ")
        append(scaled(font.ascender))
        append("/Descent ")
        append(scaled(font.descender))
        append("/CapHeight ")
        append(scaled(font.capHeight))
        // Widths of stems grow with the weight; readers only use them to imitate missing fonts.
        append("/StemV ")
        append(50 + font.weight * font.weight / 4225)
        append("/FontFile2 ")
        append(program)
        append(">>")
    }
}
