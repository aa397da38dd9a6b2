import { factId } from '../fact-id.ts';
import type { Signal } from './graph-data.ts';
import { mergeNodes } from './merge-nodes.ts';
import { listKnownRegions, mergeSignals } from './node-queries.ts';
import type { Writing } from './writing.ts';

/** The same kind of event at an organisation, on the same day under the same title, is one signal. */
export function signalId(
  organizationId: string,
  { kind, title, occurredOn }: Pick<Signal, 'kind' | 'title' | 'occurredOn'>,
): string {
  return `signal:${factId('SHOWS', organizationId, kind, `${occurredOn.day}\n${title}`)}`;
}

/** The signals themselves; who shows them is a fact and follows. */
export async function writeSignals(writing: Writing, signals: readonly Signal[]): Promise<void> {
  const { graph, storedIds } = writing;
  const holder = ({ organizationId }: Signal) => storedIds.get(organizationId) ?? organizationId;
  await mergeNodes(writing, await admit(writing, signals), {
    idOf: (signal) => signalId(holder(signal), signal),
    merge: (batch) =>
      graph.write(mergeSignals, {
        rows: batch.map((signal) => ({
          id: signalId(holder(signal), signal),
          organizationId: holder(signal),
          properties: {
            kind: signal.kind,
            title: signal.title,
            occurredOn: signal.occurredOn.day,
            occurredOnPrecision: signal.occurredOn.precision,
            regionCode: signal.regionCode,
          },
        })),
      }),
    needs: (signal) => ({ column: 'organization', value: signal.organizationId }),
  });
}

/** Refuses places that nobody knows; leaves out what has no source, which is refused as a fact. */
async function admit(
  { graph, outcomes }: Writing,
  signals: readonly Signal[],
): Promise<readonly Signal[]> {
  const codes = [...new Set(signals.flatMap(({ regionCode }) => regionCode ?? []))];
  const found = codes.length > 0 ? await graph.read(listKnownRegions, { codes }) : [];
  const known = new Set(found.map(({ code }) => code));
  return signals.filter((signal) => {
    const { regionCode: value, sourceIds } = signal;
    if (!value || known.has(value)) return sourceIds.length > 0;
    const reason = 'no region has this code';
    outcomes.set(signal, { rule: 'REGION_UNKNOWN', column: 'region', reason, value });
    return false;
  });
}
