import { place, type Spans } from './row-spans.ts';
import type { TieSink } from './tie-sink.ts';

const comma = 44;
const hexDigits = Buffer.from('0123456789abcdef');
const day = Buffer.from('DAY');
/** Bytes of a line beside its run and twice its row: id, numbers of the ends, precisions, commas. */
const otherBytes = 150;

/**
 * Writes plain rows as `tieLine` does, cell by cell from their bytes. `digest` has a byte of the id's hash
 * in a character.
 */
export function openPlainLines(
  { from, to }: Spans,
  { file, runId }: Pick<TieSink, 'file' | 'runId'>,
) {
  const run = Buffer.from(runId);
  return (bytes: Buffer, digest: string, rowLength: number, start: number, end: number): void => {
    const out = file.room(2 * rowLength + run.length + otherBytes);
    let at = file.end;
    for (let n = 0; n < 16; n += 1, at += 2) {
      const byte = digest.charCodeAt(n);
      out[at] = hexDigits[byte >> 4] ?? 0;
      out[at + 1] = hexDigits[byte & 15] ?? 0;
    }
    const skip = (count: number) => {
      for (let n = 0; n < count; n += 1, at += 1) out[at] = comma;
    };
    const copy = (cell: number) => {
      skip(1);
      const stop = to[cell] ?? 0;
      for (let n = from[cell] ?? 0; n < stop; n += 1, at += 1) out[at] = bytes[n] ?? 0;
    };
    const isFilled = (cell: number) => (from[cell] ?? 0) < (to[cell] ?? 0);
    const copyDay = (cell: number) => {
      copy(cell);
      skip(1);
      if (isFilled(cell)) at += day.copy(out, at);
    };
    skip(1);
    at += out.write(`${start},${end}`, at, 'latin1');
    copy(place.type);
    copy(place.source);
    copy(place.status);
    copy(place.confidence);
    copyDay(place.observedOn);
    copy(isFilled(place.firstObservedOn) ? place.firstObservedOn : place.observedOn);
    copyDay(place.validFrom);
    copyDay(place.validTo);
    copy(place.detail);
    skip(2); // decision, claims
    copy(place.subject);
    copy(place.ratio);
    skip(1); // amount
    copy(place.round);
    skip(1);
    at += run.copy(out, at);
    out[at] = 10;
    file.end = at + 1;
  };
}
