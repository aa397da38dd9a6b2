import { expect, it } from 'vitest';
import { codesOf, openEdits } from './ask.ts';

const { ask, edit, count } = openEdits();

const stage = async (asOf: string) => {
  const { panorama } = await ask(
    `query ($asOf: Date) { panorama(chainId: "chain:test", regionCode: "910105", asOf: $asOf) {
      stages { stage { id } localCount strength action explanation } } }`,
    { asOf },
  );
  return panorama.stages[0];
};

const place = { regionCode: '910105', stageId: 'stage:test/m', byRole: '区投促局', reason: '走访' };
const denial = { ...place, knownCount: 3 };

it('takes a gap away that a person denies, and says who', async () => {
  expect(await stage('2025-07-01')).toMatchObject({ strength: 'GAP_CONFIRMED', action: 'FILL' });

  const { finding, userErrors } = await edit('denyGap', { ...denial, observedOn: '2025-06-30' });

  expect(userErrors).toEqual([]);
  expect(finding).toMatchObject({ kind: 'DENIED', knownCount: 3 });
  const now = await stage('2025-07-01');
  expect(now).toMatchObject({ localCount: 0, strength: 'NO_EVIDENCE', action: null });
  expect(now.explanation).toContain('人工核实:本地有3家未入库企业(区投促局,2025-06-30)');
  expect(await stage('2025-06-29')).toMatchObject({ strength: 'GAP_CONFIRMED' });
  expect(await stage('2028-07-01')).toMatchObject({ strength: 'GAP_CONFIRMED' });
});

it('goes by the newest word, and keeps the older ones for older days', async () => {
  await edit('denyGap', { ...denial, observedOn: '2025-03-01' });
  await edit('confirmGap', { ...place, observedOn: '2025-04-01' });
  await edit('denyGap', { ...denial, knownCount: 5, observedOn: '2025-05-01' });

  const months = ['2025-02-15', '2025-03-15', '2025-04-15', '2025-05-15'].map(stage);

  expect(await Promise.all(months)).toMatchObject([
    { strength: 'GAP_CONFIRMED', explanation: expect.stringContaining('相邻环节') },
    { strength: 'NO_EVIDENCE', explanation: expect.stringContaining('3家未入库') },
    { strength: 'GAP_CONFIRMED', explanation: expect.stringContaining('2025-04-01确认') },
    { strength: 'NO_EVIDENCE', explanation: expect.stringContaining('5家未入库') },
  ]);
  const { gapFindings } = await ask(
    `{ gapFindings(chainId: "chain:test", regionCode: "910105") {
      kind observedOn knownCount byRole stage { id } region { code } sources { id } } }`,
  );
  expect(
    gapFindings.map(({ kind, observedOn }: Record<string, string>) => [kind, observedOn]),
  ).toEqual([
    ['DENIED', '2025-05-01'],
    ['CONFIRMED', '2025-04-01'],
    ['DENIED', '2025-03-01'],
  ]);
  expect(gapFindings[0]).toMatchObject({
    stage: { id: 'stage:test/m' },
    region: { code: '910105' },
    sources: [{ id: 'source:manual' }],
  });
});

it('has one finding of a kind a day, which can be removed', async () => {
  const { finding } = await edit('denyGap', { ...denial, observedOn: '2025-06-30' });
  const again = await edit('denyGap', { ...denial, knownCount: 4, observedOn: '2025-06-30' });

  expect(codesOf(again)).toEqual(['observedOn CONFLICT']);
  expect(again.newest).toEqual({ id: finding.id, version: finding.version });

  await edit('removeGapFinding', { id: finding.id, expectedVersion: finding.version });

  expect(await stage('2025-07-01')).toMatchObject({ strength: 'GAP_CONFIRMED' });
  expect(await count("MATCH (n:Revision {change: 'REMOVED'}) RETURN count(n) AS count")).toBe(1);
});

it('lists what was removed, and puts it back', async () => {
  const removed = async () =>
    (
      await ask(
        `{ removedGapFindings(chainId: "chain:test", regionCode: "910105") {
          revisionId kind stage { id } byRole reason knownCount observedOn removedBy note } }`,
      )
    ).removedGapFindings;
  const { finding } = await edit('denyGap', { ...denial, observedOn: '2025-06-30' });
  await edit('confirmGap', { ...place, observedOn: '2025-04-01' });
  expect(await removed()).toEqual([]);
  const { id, version } = finding;
  await edit('removeGapFinding', { id, expectedVersion: version, reason: '录错环节' });

  const [one, ...others] = await removed();

  expect(others).toEqual([]);
  expect(one).toMatchObject({
    kind: 'DENIED',
    stage: { id: 'stage:test/m' },
    byRole: '区投促局',
    reason: '走访',
    knownCount: 3,
    observedOn: '2025-06-30',
    note: '录错环节',
  });
  const { userErrors } = await edit('undoEdit', { revisionId: one.revisionId });
  expect(userErrors).toEqual([]);
  expect(await removed()).toEqual([]);
  expect(await stage('2025-07-01')).toMatchObject({ strength: 'NO_EVIDENCE' });
});

it('does not offer again what was entered anew', async () => {
  const entered = { ...denial, observedOn: '2025-06-30' };
  const { finding } = await edit('denyGap', entered);
  await edit('removeGapFinding', { id: finding.id, expectedVersion: finding.version });

  await edit('denyGap', { ...entered, knownCount: 4 });

  const { removedGapFindings } = await ask(
    '{ removedGapFindings(chainId: "chain:test", regionCode: "910105") { revisionId } }',
  );
  expect(removedGapFindings).toEqual([]);
});

it('refuses an unknown place, a day to come and an empty reason', async () => {
  const answer = await edit('denyGap', {
    ...denial,
    regionCode: '999999',
    stageId: 'stage:test/nothing',
    reason: '',
    observedOn: '2099-07-01',
  });

  expect(codesOf(answer)).toEqual([
    'reason INVALID',
    'observedOn INVALID',
    'regionCode NOT_FOUND',
    'stageId NOT_FOUND',
  ]);
});
