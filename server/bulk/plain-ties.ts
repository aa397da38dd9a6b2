import { hash } from 'node:crypto';
import { relationType } from '../columns.ts';
import { factEnds } from '../fact-id.ts';
import { openByteIndex } from './byte-index.ts';
import type { LoadedOrganizations } from './load-organizations.ts';
import { dayAt, isShareAt, isTextAt } from './plain-bytes.ts';
import { plainFact } from './plain-fact.ts';
import { openPlainLines } from './plain-lines.ts';
import { openSpans, place } from './row-spans.ts';
import { countTie, noteRepeated, type TieSink } from './tie-sink.ts';

const lineFeed = 10;
const types = relationType.options;
/** Whether the ends of a type are sorted. */
const isSymmetric = types.map((type) => factEnds(type, 'b', 'a')[0] === 'a');
const statuses = ['VERIFIED', 'REPORTED', 'INFERRED', 'UNVERIFIED'] as const;

/**
 * Takes ties as programs write them straight from the bytes of their file, thirty times as fast as by
 * their template: ends and source by id, all words exact, days whole. Undefined for every other row,
 * which is then read the long way.
 */
export function openPlainTies(
  keys: readonly string[],
  organizations: Pick<LoadedOrganizations, 'ids' | 'index' | 'firstNode'>,
  sourceIds: ReadonlySet<string>,
  sink: TieSink,
) {
  const { ids, index, firstNode } = organizations;
  const { spans, read } = openSpans(keys);
  const typeOf = openByteIndex(types);
  const statusOf = openByteIndex(statuses);
  const sourceOf = openByteIndex([...sourceIds]);
  const putLine = openPlainLines(spans, sink);
  let newest = 0;
  /** What an id is the hash of: type, ends, subject, each in a line. */
  let identity = Buffer.allocUnsafe(1 << 12);

  const start = (at: number) => spans.from[at] ?? 0;
  const end = (at: number) => spans.to[at] ?? 0;
  const dayOf = (bytes: Buffer, at: number) =>
    start(at) === end(at) ? 0 : dayAt(bytes, start(at), end(at));
  const isShare = (bytes: Buffer, at: number) => isShareAt(bytes, start(at), end(at));
  const isText = (bytes: Buffer, at: number) => isTextAt(bytes, start(at), end(at));
  const isFilled = (at: number) => start(at) < end(at);

  /** The hash of a fact's identity, a character a byte. `from` and `to` are places of the ends in their order. */
  function identityOf(bytes: Buffer, from: number, to: number): string {
    let length = 0;
    for (const cell of [place.type, from, to, place.subject]) {
      for (let at = start(cell); at < end(cell); at += 1, length += 1) {
        identity[length] = bytes[at] ?? 0;
      }
      identity[length] = lineFeed;
      length += 1;
    }
    return hash('sha256', identity.subarray(0, length - 1), 'latin1');
  }

  return (bytes: Buffer, lineStart: number, lineEnd: number): 'CREATED' | 'MERGED' | undefined => {
    if (!read(bytes, lineStart, lineEnd)) return undefined;
    const type = typeOf.find(bytes, start(place.type), end(place.type));
    const from = index.find(bytes, start(place.fromId), end(place.fromId));
    const to = index.find(bytes, start(place.toId), end(place.toId));
    const status = statusOf.find(bytes, start(place.status), end(place.status));
    const source = sourceOf.find(bytes, start(place.source), end(place.source));
    if (type < 0 || from < 0 || to < 0 || from === to || status < 0 || source < 0) return undefined;
    if (!isShare(bytes, place.confidence)) return undefined;
    if (isFilled(place.ratio) && !isShare(bytes, place.ratio)) return undefined;
    const observedOn = dayOf(bytes, place.observedOn);
    const validFrom = dayOf(bytes, place.validFrom);
    const validTo = dayOf(bytes, place.validTo);
    if (observedOn < 0 || validFrom < 0 || validTo < 0) return undefined;
    if (dayOf(bytes, place.firstObservedOn) < 0) return undefined;
    if (validTo > 0 && validTo < validFrom) return undefined;
    if (!isText(bytes, place.detail) || !isText(bytes, place.subject)) return undefined;
    if (!isText(bytes, place.round)) return undefined;

    const isTurned = isSymmetric[type] && (ids[to] ?? '') < (ids[from] ?? '');
    const [a, b] = isTurned ? [place.toId, place.fromId] : [place.fromId, place.toId];
    const longest = lineEnd - lineStart + 4;
    if (longest > identity.length) identity = Buffer.allocUnsafe(2 * longest);
    const digest = identityOf(bytes, a, b);
    const day = Math.max(observedOn, validFrom);
    if (day > newest) {
      newest = day;
      const text = `${day}`.padStart(8, '0').replace(/(..)(..)$/, '-$1-$2');
      if (text > sink.newest) sink.newest = text;
    }
    if (!sink.seen.addWords(wordAt(digest, 0), wordAt(digest, 4))) {
      const id = Buffer.from(digest, 'latin1').toString('hex').slice(0, 32);
      noteRepeated(sink, id, plainFact(bytes, spans));
      return 'MERGED';
    }
    countTie(sink, from, to);
    putLine(
      bytes,
      digest,
      lineEnd - lineStart,
      firstNode + (isTurned ? to : from),
      firstNode + (isTurned ? from : to),
    );
    return 'CREATED';
  };
}

/** Four characters that stand for bytes, as a number without a sign. */
function wordAt(digest: string, at: number): number {
  const high = (digest.charCodeAt(at) << 8) | digest.charCodeAt(at + 1);
  const low = (digest.charCodeAt(at + 2) << 8) | digest.charCodeAt(at + 3);
  return ((high << 16) | low) >>> 0;
}
