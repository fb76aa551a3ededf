#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A linear gradient laid over a rectangle (CSS Images 3 §3.1).
struct GradientPaint {
    let gradient: LinearGradient

    init(_ gradient: LinearGradient) { self.gradient = gradient }

    /// The paint in page coordinates.
    func paint(in rect: Rect) -> Paint {
        let (dx, dy) = direction(in: rect.size)
        let length = abs(rect.width * dx) + abs(rect.height * dy)
        let centre = Point(x: rect.minX + rect.width / 2, y: rect.minY + rect.height / 2)
        let from = Point(x: centre.x - dx * length / 2, y: centre.y - dy * length / 2)
        let to = Point(x: centre.x + dx * length / 2, y: centre.y + dy * length / 2)
        return .linearGradient(from: from, to: to, stops: stops(length: length), isRepeating: gradient.isRepeating)
    }

    /// Unit vector of the gradient line.
    private func direction(in size: Extent) -> (Double, Double) {
        switch gradient.line {
        case .angle(let degrees):
            let angle = degrees * .pi / 180
            return (sin(angle), -cos(angle))
        case .toward(let x, let y):
            guard x != 0, y != 0 else { return (Double(x), Double(y)) }
            // Towards a corner, so that the middle colour runs through the two others.
            let (dx, dy) = (Double(x) * size.height, Double(y) * size.width)
            let norm = (dx * dx + dy * dy).squareRoot()
            return norm > 0 ? (dx / norm, dy / norm) : (0, 1)
        }
    }

    /// Stops with places, in order; those without are spread evenly.
    private func stops(length: Double) -> [Paint.GradientStop] {
        var places = gradient.stops.map { stop in
            stop.position.map { length > 0 ? ($0.pixels + $0.share * length) / length : 0 }
        }
        guard !places.isEmpty else { return [] }
        places[0] = places[0] ?? 0
        places[places.count - 1] = places[places.count - 1] ?? 1
        var highest = -Double.infinity
        for index in places.indices {
            guard let place = places[index] else { continue }
            highest = max(highest, place)
            places[index] = highest
        }
        var index = 0
        while index < places.count {
            guard places[index] == nil else {
                index += 1
                continue
            }
            let end = places[index...].firstIndex { $0 != nil } ?? places.count - 1
            let (start, stop) = (places[index - 1] ?? 0, places[end] ?? 1)
            for step in index..<end {
                places[step] = start + (stop - start) * Double(step - index + 1) / Double(end - index + 1)
            }
            index = end
        }
        return zip(gradient.stops, places).map { Paint.GradientStop(offset: $1 ?? 0, color: $0.color) }
    }
}
