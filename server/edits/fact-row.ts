import type { Day, Fact, Tie } from '../write/graph-data.ts';
import type { NewProperties } from './queries.ts';

type Row = Fact & Pick<Tie, 'ratio' | 'amount' | 'round'>;

/** What a person entered as a row for the writer. */
export function factRow(
  properties: NewProperties,
  sourceIds: readonly string[],
  subject: string | undefined,
): Row {
  const { confidence, status, ratio } = properties;
  const observedOn = dayOf(properties, 'observedOn');
  const validFrom = dayOf(properties, 'validFrom');
  const validTo = dayOf(properties, 'validTo');
  const detail = textOf(properties, 'detail');
  const amount = textOf(properties, 'amount');
  const round = textOf(properties, 'round');
  return {
    sourceIds,
    status:
      status === 'VERIFIED' || status === 'INFERRED' || status === 'UNVERIFIED'
        ? status
        : 'REPORTED',
    confidence: typeof confidence === 'number' ? confidence : 0.9,
    ...(subject && { subject }),
    ...(observedOn && { observedOn }),
    ...(validFrom && { validFrom }),
    ...(validTo && { validTo }),
    ...(detail && { detail }),
    ...(typeof ratio === 'number' && { ratio }),
    ...(amount && { amount }),
    ...(round && { round }),
  };
}

function textOf(properties: NewProperties, key: string): string | undefined {
  const text = properties[key];
  return typeof text === 'string' ? text : undefined;
}

function dayOf(properties: NewProperties, key: string): Day | undefined {
  const day = textOf(properties, key);
  const precision = properties[`${key}Precision`];
  if (!day) return undefined;
  return { day, precision: precision === 'YEAR' || precision === 'MONTH' ? precision : 'DAY' };
}
