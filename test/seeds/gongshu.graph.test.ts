import { expect, it } from 'vitest';
import { loadGongshu } from '../../seeds/gongshu/load.ts';
import type { FileReport } from '../../seeds/report/import-report.ts';
import { openTestGraph } from '../support/graph.ts';
import { openSnapshot } from './fixture/snapshot.ts';

const { graph, driver } = openTestGraph();
const snapshot = openSnapshot(driver);
const scalar = async (query: string) => (await driver.executeQuery(query)).records[0]?.get(0);

const isComplete = ({ read, created, updated, unchanged, merged, rejected }: FileReport) =>
  read === created + updated + unchanged + merged + rejected;

it('loads the demo and says so, twice', async () => {
  const first = await loadGongshu(graph);
  const before = await snapshot();

  const second = await loadGongshu(graph);

  expect(await snapshot()).toEqual(before);
  expect([...first.files, ...second.files].filter((file) => !isComplete(file))).toEqual([]);
  expect(first.files.reduce((sum, { created }) => sum + created, 0)).toBeGreaterThan(5000);
  expect(second.files.map(({ created }) => created)).toEqual(second.files.map(() => 0));
  expect(first).toMatchObject({ isChanged: true, dataVersion: 1, dataDate: '2025-12-03' });
  expect(second).toMatchObject({ isChanged: false, dataVersion: 1, dataDate: '2025-12-03' });
  expect(await scalar('MATCH (run:ImportRun) RETURN count(run)')).toBe(2);
  expect(
    JSON.parse(await scalar('MATCH (run:ImportRun) RETURN run.report ORDER BY run.startedAt')),
  ).toEqual(first);
});

it('leaves a graph that keeps the rules of the model', async () => {
  await loadGongshu(graph);

  const ties =
    'SUPPLIES|SERVES|CONTROLS|INVESTS_IN|RESEARCHES_WITH|COOPERATES_WITH|LICENSES_TO|INCUBATES|MEMBER_OF|LOCATED_IN|COMPETES_WITH';
  const broken = {
    kinds: await scalar('MATCH (n:Organization) WHERE size(labels(n)) <> 2 RETURN count(n)'),
    regions: await scalar(
      'MATCH (n:Organization) WHERE n.regionCode IS NOT NULL AND NOT EXISTS { (:Region {code: n.regionCode}) } RETURN count(n)',
    ),
    sources: await scalar(
      `MATCH ()-[r:${ties}|WORKS_IN]->() WHERE size(r.sourceIds) = 0 RETURN count(r)`,
    ),
    unknownSources: await scalar(
      `MATCH ()-[r:${ties}|WORKS_IN]->() UNWIND r.sourceIds AS id WITH id WHERE NOT EXISTS { (:Source {id: id}) } RETURN count(id)`,
    ),
    tieCounts: await scalar(
      `MATCH (n:Organization) WHERE n.tieCount <> COUNT { (n)-[:${ties}]-() } RETURN count(n)`,
    ),
    dataDate: await scalar(
      'MATCH ()-[r]->() UNWIND [r.observedOn, r.validFrom] AS day WITH max(day) AS newest MATCH (v:DataVersion) WHERE v.dataDate <> newest RETURN count(v)',
    ),
  };

  expect(broken).toEqual({
    kinds: 0,
    regions: 0,
    sources: 0,
    unknownSources: 0,
    tieCounts: 0,
    dataDate: 0,
  });
});
