import type { FactProperties } from '../write/fact-queries.ts';
import { place, type Spans } from './row-spans.ts';

const statuses: ReadonlyMap<string, FactProperties['status']> = new Map(
  (['VERIFIED', 'REPORTED', 'INFERRED', 'UNVERIFIED'] as const).map((status) => [status, status]),
);

/** The properties of a plain row. */
export function plainFact(bytes: Buffer, spans: Spans): FactProperties {
  const said = (key: keyof typeof place) => {
    const at = place[key];
    return bytes.toString('utf8', spans.from[at], spans.to[at]);
  };
  const [observedOn, first] = [said('observedOn'), said('firstObservedOn')];
  const [validFrom, validTo, ratio] = [said('validFrom'), said('validTo'), said('ratio')];
  const [detail, subject, round] = [said('detail'), said('subject'), said('round')];
  return {
    sourceIds: [said('source')],
    status: statuses.get(said('status')) ?? 'UNVERIFIED',
    confidence: Number(said('confidence')),
    ...(observedOn && { observedOn, observedOnPrecision: 'DAY' }),
    ...((first || observedOn) && { firstObservedOn: first || observedOn }),
    ...(validFrom && { validFrom, validFromPrecision: 'DAY' }),
    ...(validTo && { validTo, validToPrecision: 'DAY' }),
    ...(detail && { detail }),
    ...(subject && { subject }),
    ...(round && { round }),
    ...(ratio && { ratio: Number(ratio) }),
  };
}
