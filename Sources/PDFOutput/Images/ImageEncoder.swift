import Markup
import Typesetter

/// Makes image streams (ISO 32000-1 §8.9): JPEG and most PNG files keep their compressed bytes.
struct ImageEncoder {
    let decoder: ImageDecoder
    let deflater: Deflater

    /// The image as a stream.
    func encode(_ asset: ImageAsset) throws(Diagnostic) -> EncodedImage {
        try decoder.check(asset)
        if asset.format == .svg {
            guard let drawing = SVGImport.drawing(of: asset) else { throw ImageDecoder.unreadable(asset) }
            return .drawing(drawing)
        }
        if asset.blur == 0 {
            if asset.format == .jpeg, let header = JPEGHeader(asset.bytes), header.components != 4 {
                // Decoded once, so that a damaged file is found here and not by a reader.
                _ = try decoder.decode(asset)
                return .raster(jpeg(asset.bytes, header), mask: nil)
            }
            if asset.format == .png, let header = PNGHeader(asset.bytes), header.canPassThrough {
                _ = try decoder.decode(asset)
                return .raster(png(asset.bytes, header), mask: nil)
            }
        }
        return encode(try decoder.decode(asset))
    }

    private func jpeg(_ bytes: [UInt8], _ header: JPEGHeader) -> EncodedImage.Stream {
        var syntax = dictionary(header.width, header.height)
        syntax.append(header.components == 1 ? "/ColorSpace/DeviceGray" : "/ColorSpace/DeviceRGB")
        syntax.append("/BitsPerComponent 8/Filter/DCTDecode")
        return EncodedImage.Stream(dictionary: syntax.bytes, data: bytes)
    }

    private func png(_ bytes: [UInt8], _ header: PNGHeader) -> EncodedImage.Stream {
        var syntax = dictionary(header.width, header.height)
        syntax.append("/ColorSpace")
        if header.colorType == .indexed, let palette = header.palette {
            syntax.append("[/Indexed/DeviceRGB ")
            syntax.append(palette.count / 3 - 1)
            syntax.append(" ")
            syntax.append(hex: bytes[palette])
            syntax.append("]")
        } else {
            syntax.append(header.colorType == .rgb ? "/DeviceRGB" : "/DeviceGray")
        }
        let colors = header.colorType == .rgb ? 3 : 1
        syntax.append("/BitsPerComponent ")
        syntax.append(header.bitDepth)
        appendPredictor(to: &syntax, colors: colors, bits: header.bitDepth, columns: header.width)
        return EncodedImage.Stream(dictionary: syntax.bytes, data: header.data.flatMap { bytes[$0] })
    }

    private func encode(_ image: RasterImage) -> EncodedImage {
        var rows = PixelRows(image)
        rows.read()
        let mask = rows.hasTransparency ? stream(rows.alphas, image, colors: 1) : nil
        return .raster(stream(rows.colors, image, colors: 3), mask: mask)
    }

    private func stream(_ rows: [UInt8], _ image: RasterImage, colors: Int) -> EncodedImage.Stream {
        var syntax = dictionary(image.width, image.height)
        syntax.append(colors == 3 ? "/ColorSpace/DeviceRGB" : "/ColorSpace/DeviceGray")
        syntax.append("/BitsPerComponent 8")
        appendPredictor(to: &syntax, colors: colors, bits: 8, columns: image.width)
        return EncodedImage.Stream(dictionary: syntax.bytes, data: deflater.deflate(rows) ?? [])
    }

    private func dictionary(_ width: Int, _ height: Int) -> SyntaxBuffer {
        var syntax = SyntaxBuffer()
        syntax.append("/Type/XObject/Subtype/Image/Width ")
        syntax.append(width)
        syntax.append("/Height ")
        syntax.append(height)
        return syntax
    }

    private func appendPredictor(to syntax: inout SyntaxBuffer, colors: Int, bits: Int, columns: Int) {
        syntax.append("/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors ")
        syntax.append(colors)
        syntax.append("/BitsPerComponent ")
        syntax.append(bits)
        syntax.append("/Columns ")
        syntax.append(columns)
        syntax.append(">>")
    }
}
