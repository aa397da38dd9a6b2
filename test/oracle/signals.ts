import type { Signal } from '../../server/write/graph-data.ts';
import type { Snapshot } from './snapshot.ts';
import { minusDays } from './time.ts';

/** Whether a day lies at or before another, and less than so many days before. */
export function isWithin(day: string | undefined, asOf: string, days: number): boolean {
  return day !== undefined && day <= asOf && day > minusDays(asOf, days);
}

/** Whether an organisation shows, or has shown during so many days, a signal of one of the kinds. */
export function showsAny(
  { world, asOf }: Snapshot,
  organizationId: string,
  kinds: readonly Signal['kind'][],
  days: number,
  isMeant: (signal: Signal) => boolean = () => true,
): boolean {
  return world.signals.some(
    (signal) =>
      signal.organizationId === organizationId &&
      kinds.includes(signal.kind) &&
      isWithin(signal.occurredOn.day, asOf, days) &&
      (signal.validTo === undefined || signal.validTo.day > asOf) &&
      isMeant(signal),
  );
}
