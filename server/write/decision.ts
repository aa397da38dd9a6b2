import type { FactProperties } from './fact-queries.ts';

/**
 * What a person's word holds fast in a stored fact, whatever a later report says: a confirmed one
 * stays sure, a rejected one counts for nothing and holds on no day (its span is empty).
 */
export function decided(stored: FactProperties): Partial<FactProperties> {
  const { decision, status, confidence, evidence } = stored;
  if (!decision) return {};
  if (decision === 'CONFIRMED') return { decision, status, confidence, evidence };
  const { validFrom, validFromPrecision, validTo, validToPrecision } = stored;
  const span = { validFrom, validFromPrecision, validTo, validToPrecision };
  return { decision, status, confidence, evidence, ...span };
}
