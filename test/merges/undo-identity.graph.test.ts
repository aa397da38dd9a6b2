import fc from 'fast-check';
import { expect, it } from 'vitest';
import { acceptMerge } from '../../server/merges/accept.ts';
import { proposalId } from '../../server/merges/proposal-id.ts';
import { undoMerge } from '../../server/merges/undo.ts';
import type { GraphData, Tie } from '../../server/write/graph-data.ts';
import { writeGraph } from '../../server/write/write-graph.ts';
import { fact, organization, tie, world } from '../seeds/fixture/small-world.ts';
import { openTestGraph } from '../support/graph.ts';
import { openFactSnapshot } from './fact-snapshot.ts';

const { graph, driver, empty } = openTestGraph();
const snapshot = openFactSnapshot(driver);

const ids = ['org:m', 'org:n', 'org:o'] as const;
const anyId = fc.constantFrom(...ids);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const day = fc
  .constantFrom('2019-01-01', '2020-05-06', '2021-12-31')
  .map((text) => ({ day: text, precision: 'DAY' as const }));

const anyTie: fc.Arbitrary<Tie> = fc
  .record({
    type: fc.constantFrom('SUPPLIES', 'CONTROLS', 'COOPERATES_WITH', 'COMPETES_WITH', 'SERVES'),
    fromId: anyId,
    toId: anyId,
    subject: maybe(fc.constantFrom('样品一', '样品二')),
    observedOn: maybe(day),
    validTo: maybe(day),
    ratio: maybe(fc.constantFrom(0.1, 1)),
    confidence: fc.constantFrom(0.5, 1),
  })
  .map(({ fromId, toId, subject, observedOn, validTo, ratio, ...rest }) =>
    tie(fromId, toId, {
      ...rest,
      ...(subject && { subject }),
      ...(observedOn && { observedOn }),
      ...(validTo && { validTo }),
      ...(ratio !== undefined && { ratio }),
    }),
  );

const anyWorld: fc.Arbitrary<GraphData> = fc
  .record({
    ties: fc.array(anyTie, { maxLength: 12 }),
    held: fc.uniqueArray(fc.tuple(anyId, fc.constantFrom('样品资质', '样品奖')), {
      selector: ([id, name]) => id + name,
      maxLength: 5,
    }),
    shown: fc.array(anyId, { maxLength: 3 }),
    named: fc.array(fc.constantFrom('旧名一', '旧名二'), { minLength: 3, maxLength: 3 }),
  })
  .map(({ ties, held, shown, named }) => ({
    ...world,
    organizations: [
      ...(world.organizations ?? []),
      ...ids.map((id, n) => organization(id, { aliases: [named[n] ?? '旧名'], uscc: `V${n}` })),
    ],
    ties: [...(world.ties ?? []), ...ties],
    titles: held.map(([organizationId, name]) => ({ ...fact(), organizationId, name })),
    signals: shown.map((organizationId) => ({
      ...fact(),
      organizationId,
      kind: 'HIRING' as const,
      title: '样品招聘',
      occurredOn: { day: '2020-01-01', precision: 'DAY' as const },
    })),
  }));

it('parts exactly what it made one, whatever the two had', async () => {
  const id = proposalId('org:m', 'org:n');
  const pair = fc.constantFrom('org:m', 'org:n');
  await fc.assert(
    fc.asyncProperty(anyWorld, pair, async (data, keepId) => {
      await empty();
      await writeGraph(graph, data, 'run');
      await driver.executeQuery(
        "CREATE (:MergeProposal {id: $id, aId: 'org:m', bId: 'org:n', aName: '甲', bName: '乙', score: 0.5, reasons: '[]', state: 'OPEN', foundAt: datetime()})",
        { id },
      );
      const before = await snapshot();

      const accepted = await acceptMerge(graph, { id, keepId, author: '测试岗', note: null });
      const undone = await undoMerge(graph, id, '测试岗');

      expect([accepted.outcome, undone.outcome]).toEqual(['ACCEPTED', 'UNDONE']);
      expect(await snapshot()).toEqual(before);
    }),
    { numRuns: 12 },
  );
});
