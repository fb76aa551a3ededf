/// Writes a ZIP archive file by file, so that it can be sent while it is made: nothing is kept but the list of files.
/// Documents are stored as they are; PDF is compressed already (APPNOTE 6.3.10, ZIP64 for what is larger than 4 GB).
struct ZipWriter {
    private struct Entry {
        let name: [UInt8]
        let checksum: UInt32
        let size: UInt64
        let offset: UInt64
    }

    private var entries: [Entry] = []
    private var offset: UInt64 = 0
    private let time: UInt16
    private let date: UInt16

    /// An archive whose files bear a moment: year from 1980, month, day, hour, minute, second.
    init(year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int) {
        date = UInt16(max(0, year - 1980) << 9 | month << 5 | day)
        time = UInt16(hour << 11 | minute << 5 | second / 2)
    }

    /// The bytes of a file's header and content.
    mutating func file(_ name: String, _ content: [UInt8]) -> [UInt8] {
        let entry = Entry(
            name: Array(name.utf8), checksum: CRC32.checksum(content), size: UInt64(content.count), offset: offset)
        entries.append(entry)
        var bytes = Bytes()
        bytes.number(0x0403_4B50 as UInt32)
        appendCommon(entry, to: &bytes, version: 20)
        bytes.number(UInt16(0))
        bytes.values += entry.name + content
        offset += UInt64(bytes.values.count)
        return bytes.values
    }

    /// The bytes of the list of files that ends the archive.
    func end() -> [UInt8] {
        var list = Bytes()
        for entry in entries { appendDirectory(entry, to: &list) }
        let size = UInt64(list.values.count)
        let needs64 = entries.count >= 0xFFFF || offset + size >= 0xFFFF_FFFF
        if needs64 { appendEnd64(size, to: &list) }
        list.number(0x0605_4B50 as UInt32)
        for _ in 0..<2 { list.number(UInt16(0)) }
        for _ in 0..<2 { list.number(UInt16(clamping: entries.count)) }
        list.number(UInt32(clamping: size))
        list.number(UInt32(clamping: offset))
        list.number(UInt16(0))
        return list.values
    }

    private func appendCommon(_ entry: Entry, to bytes: inout Bytes, version: UInt16) {
        bytes.number(version)
        bytes.number(UInt16(0x0800))  // names are UTF-8
        bytes.number(UInt16(0))
        bytes.number(time)
        bytes.number(date)
        bytes.number(entry.checksum)
        for _ in 0..<2 { bytes.number(UInt32(clamping: entry.size)) }
        bytes.number(UInt16(entry.name.count))
    }

    private func appendDirectory(_ entry: Entry, to bytes: inout Bytes) {
        let isFar = entry.offset >= 0xFFFF_FFFF
        bytes.number(0x0201_4B50 as UInt32)
        bytes.number(UInt16(0x0300 | 45))
        appendCommon(entry, to: &bytes, version: isFar ? 45 : 20)
        bytes.number(UInt16(isFar ? 12 : 0))
        for _ in 0..<3 { bytes.number(UInt16(0)) }
        bytes.number(UInt32(0o100644) << 16)
        bytes.number(UInt32(clamping: entry.offset))
        bytes.values += entry.name
        guard isFar else { return }
        bytes.number(UInt16(1))
        bytes.number(UInt16(8))
        bytes.number(entry.offset)
    }

    private func appendEnd64(_ size: UInt64, to bytes: inout Bytes) {
        let place = offset + size
        bytes.number(0x0606_4B50 as UInt32)
        bytes.number(UInt64(44))
        for _ in 0..<2 { bytes.number(UInt16(45)) }
        for _ in 0..<2 { bytes.number(UInt32(0)) }
        for _ in 0..<2 { bytes.number(UInt64(entries.count)) }
        bytes.number(size)
        bytes.number(offset)
        bytes.number(0x0706_4B50 as UInt32)
        bytes.number(UInt32(0))
        bytes.number(place)
        bytes.number(UInt32(1))
    }
}

/// Bytes with numbers in little-endian order.
private struct Bytes {
    var values: [UInt8] = []

    mutating func number(_ value: some FixedWidthInteger) {
        withUnsafeBytes(of: value.littleEndian) { values.append(contentsOf: $0) }
    }
}
