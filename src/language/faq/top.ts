/** The places of the highest scores above 0, highest first, `most` at most. Linear for a small `most`. */
export function topPlaces(scores: Float32Array, most: number): number[] {
  const places: number[] = []
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place]!
    if (score <= 0 || (places.length === most && score <= scores[places.at(-1)!]!)) continue
    let at = places.length
    while (at > 0 && scores[places[at - 1]!]! < score) at--
    places.splice(at, 0, place)
    if (places.length > most) places.pop()
  }
  return places
}
