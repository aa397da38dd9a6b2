import { relationType } from '../columns.ts';
import type { FactProperties } from '../write/fact-queries.ts';
import type { TieType } from '../write/graph-data.ts';
import type { LoadedOrganizations } from './load-organizations.ts';
import { plainDay, plainText } from './plain-values.ts';

/** A tie as a row says it, its ends by the numbers of their organisations. */
export interface SaidTie {
  readonly type: TieType;
  readonly from: number;
  readonly to: number;
  readonly properties: FactProperties;
}

const types = new Map(relationType.options.map((type) => [`${type}`, type]));
const statuses = new Map(
  (['VERIFIED', 'REPORTED', 'INFERRED', 'UNVERIFIED'] as const).map((status) => [
    `${status}`,
    status,
  ]),
);
const plainShare = /^(0(\.\d+)?|1)$/;

/**
 * Reads ties as programs write them, ten times as fast as by their template: ends and source by id, all
 * words exact, days whole. Undefined for every other row, which is then read the long way.
 */
export function openPlainTies(
  keys: readonly string[],
  { numberOf }: Pick<LoadedOrganizations, 'numberOf'>,
  sourceIds: ReadonlySet<string>,
) {
  const at = (key: string) => keys.indexOf(key);
  const columns = {
    type: at('type'),
    from: at('fromId'),
    to: at('toId'),
    source: at('source'),
    status: at('status'),
    confidence: at('confidence'),
    observedOn: at('observedOn'),
    firstObservedOn: at('firstObservedOn'),
    validFrom: at('validFrom'),
    validTo: at('validTo'),
    detail: at('detail'),
    subject: at('subject'),
    round: at('round'),
    ratio: at('ratio'),
  };
  /** What the names of the ends say does not matter where their ids are given. */
  const idle = new Set(['from', 'to'].map(at));
  const used: ReadonlySet<number> = new Set([...Object.values(columns), ...idle]);
  const others = keys.flatMap((_, index) => (used.has(index) ? [] : [index]));

  return (cells: readonly string[]): SaidTie | undefined => {
    const said = (index: number) => cells[index] ?? '';
    const type = types.get(said(columns.type));
    const from = numberOf.get(said(columns.from));
    const to = numberOf.get(said(columns.to));
    const status = statuses.get(said(columns.status));
    const [source, confidence, ratio] = [
      said(columns.source),
      said(columns.confidence),
      said(columns.ratio),
    ];
    const [observedOn, first, validFrom, validTo] = [
      said(columns.observedOn),
      said(columns.firstObservedOn),
      said(columns.validFrom),
      said(columns.validTo),
    ];
    const [detail, subject, round] = [
      said(columns.detail),
      said(columns.subject),
      said(columns.round),
    ];
    if (!type || from === undefined || to === undefined || !status) return undefined;
    if (!sourceIds.has(source) || !plainShare.test(confidence)) return undefined;
    if (ratio !== '' && !plainShare.test(ratio)) return undefined;
    if (!isDay(observedOn) || !isDay(first) || !isDay(validFrom) || !isDay(validTo))
      return undefined;
    if (validTo !== '' && validTo < validFrom) return undefined;
    if (!isText(detail) || !isText(subject) || !isText(round)) return undefined;
    if (others.some((index) => said(index) !== '')) return undefined;
    const properties: { -readonly [Key in keyof FactProperties]: FactProperties[Key] } = {
      sourceIds: [source],
      status,
      confidence: Number(confidence),
    };
    if (observedOn !== '') {
      properties.observedOn = observedOn;
      properties.observedOnPrecision = 'DAY';
    }
    if (first !== '' || observedOn !== '') properties.firstObservedOn = first || observedOn;
    if (validFrom !== '') {
      properties.validFrom = validFrom;
      properties.validFromPrecision = 'DAY';
    }
    if (validTo !== '') {
      properties.validTo = validTo;
      properties.validToPrecision = 'DAY';
    }
    if (detail !== '') properties.detail = detail;
    if (subject !== '') properties.subject = subject;
    if (round !== '') properties.round = round;
    if (ratio !== '') properties.ratio = Number(ratio);
    return { type, from, to, properties };
  };
}

const isDay = (text: string) => text === '' || plainDay.test(text);

/** Without the tables of Unicode that `plainText` needs: the characters that most cells consist of. */
const usualText = /^[0-9A-Za-z\u4e00-\u9fff]+$/;
const isText = (text: string) =>
  text === '' || usualText.test(text) || (plainText.test(text) && !/ $| {2}/.test(text));
