import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import type { ImportRequest } from '../../server/imports/request.ts';
import { openRuns } from '../../server/imports/runs/open-runs.ts';
import type { Run } from '../../server/imports/runs/run.ts';
import type { Graph } from '../../server/neo4j/graph.ts';
import { csvLine } from '../../server/tables/csv-text.ts';
import { templateOf } from '../../server/templates/templates.ts';
import { openSnapshot } from '../seeds/fixture/snapshot.ts';

/** A folder of imports, gone after the test. */
export function importFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lianpu-imports-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A CSV file whose headers are the keys of a template's columns, and what is asked of it. */
export function requestOf(
  folder: string,
  templateKey: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
  own: Partial<ImportRequest> = {},
): ImportRequest {
  const template = templateOf(templateKey);
  if (!template) throw new Error(`no template ${templateKey}`);
  const unknown = header.filter((key) => template.columns.every((column) => column.key !== key));
  if (unknown.length > 0) throw new Error(`no columns ${unknown}`);
  const id = randomUUID();
  const path = join(folder, `${id}.csv`);
  writeFileSync(path, [header, ...rows].map(csvLine).join(''));
  return {
    file: {
      id: `file:${id}`,
      path,
      name: '甲一测试.csv',
      byteCount: 0,
      uploadedAt: '2025-03-07T08:00:00Z',
    },
    template,
    layout: {},
    columnKeys: header,
    sourceId: 'source:a',
    author: '测试岗',
    unknownEnds: 'REJECT',
    fillDown: false,
    ...own,
  };
}

/** The runs of a process of their own, ended after the test. */
export function openTestRuns(graph: Graph, folder: string, batchSize = 4, patience?: number) {
  const log = pino({ level: 'silent' });
  const runs = openRuns({ graph, folder, log, batchSize, ...(patience && { patience }) });
  onTestFinished(() => runs.stop());
  return {
    ...runs,
    /** The run as it ended. */
    async finish(request: ImportRequest): Promise<Run> {
      const { id } = await runs.start(request);
      const run = await runs.settled(id);
      if (!run) throw new Error(`${id} is gone`);
      return run;
    },
  };
}

/** The graph but for what says who did what when: histories, runs, versions and moments. */
export function openFacts(driver: Driver): () => Promise<string[]> {
  const snapshot = openSnapshot(driver);
  return async () =>
    (await snapshot())
      .filter((line) => !/^\{"labels":\["(Revision|ImportBatch|ImportLock)"\]/.test(line))
      .map((line) =>
        line
          .replace(/"(updatedAt|addedAt)":\{[^}]*\},?/, '')
          .replace(/(\["DataVersion"\].*)"number":\d+/, '$1'),
      );
}
