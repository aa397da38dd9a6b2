/** What a plain row of ties may fill, by its place in `Spans`. */
export const place = {
  type: 0,
  fromId: 1,
  toId: 2,
  source: 3,
  status: 4,
  confidence: 5,
  observedOn: 6,
  firstObservedOn: 7,
  validFrom: 8,
  validTo: 9,
  detail: 10,
  subject: 11,
  round: 12,
  ratio: 13,
} as const;

/** Where the cells of a row lie in its bytes; an absent one is empty. */
export interface Spans {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** What the names of the ends say does not matter where their ids are given. */
const idle = new Set(['from', 'to']);
const [comma, quote, carriageReturn] = [44, 34, 13];

/**
 * Finds the cells of rows whose headers are `keys`. `read` fills `spans`, which the next row overwrites; it answers
 * false for a row with a quote, or with anything in a column beyond those of `place`.
 */
export function openSpans(keys: readonly string[]) {
  const places = new Map<string, number>(Object.entries(place));
  const placeOf = Int32Array.from(keys, (key, at) => {
    if (idle.has(key)) return -1;
    return keys.indexOf(key) === at ? (places.get(key) ?? -2) : -2;
  });
  const spans: Spans = {
    from: new Int32Array(places.size),
    to: new Int32Array(places.size),
  };

  function read(bytes: Buffer, start: number, end: number): boolean {
    const stop = bytes[end - 1] === carriageReturn && end > start ? end - 1 : end;
    spans.from.fill(start);
    spans.to.fill(start);
    let column = 0;
    let from = start;
    for (let at = start; at <= stop; at += 1) {
      const byte = at === stop ? comma : bytes[at];
      if (byte === quote) return false;
      if (byte !== comma) continue;
      const target = placeOf[column] ?? -2;
      if (target >= 0) {
        spans.from[target] = from;
        spans.to[target] = at;
      } else if (target === -2 && at > from) return false;
      column += 1;
      from = at + 1;
    }
    return true;
  }

  return { spans, read };
}
