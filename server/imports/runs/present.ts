import { z } from 'zod';
import { isRule } from '../../templates/rules.ts';
import { gravestFirst, noCounts } from './counting.ts';
import { parseCounts, parseRules } from './progress.ts';
import type { loadRuns } from './queries.ts';
import type { RuleCount, Run, RunCounts } from './run.ts';

type Stored = z.output<typeof loadRuns.row>;

const words = z.object({ zh: z.string(), en: z.string() });

const dependencies = z.array(
  z.object({ entityId: z.string(), textZh: z.string(), textEn: z.string() }),
);

const seedRules = z.array(
  z.object({
    rule: z.string(),
    count: z.int(),
    first: z.array(
      z.object({ line: z.int(), column: z.string(), value: z.string(), reason: z.string() }),
    ),
  }),
);

const seedReport = z.object({
  dataVersion: z.int(),
  files: z.array(
    z.object({
      file: z.string(),
      read: z.int(),
      created: z.int(),
      updated: z.int(),
      unchanged: z.int(),
      merged: z.int().default(0),
      rejected: z.int(),
      rejections: seedRules,
      notes: seedRules,
    }),
  ),
});

/** A stored run as it is shown. */
export function presentRun(run: Stored): Run {
  return run.seed === null ? ofImport(run) : ofSeed(run, run.seed);
}

function ofImport(run: Stored): Run {
  const { id, fileName, sourceId, author, startedAt, finishedAt, dataVersion } = run;
  const counts = parseCounts(run.counts);
  const state = run.state ?? 'DONE';
  return {
    id,
    state,
    templateKey: run.templateKey ?? '',
    fileName,
    sourceId,
    author,
    createdAt: run.createdAt ?? startedAt ?? '',
    startedAt,
    finishedAt,
    progressShare: run.progressShare ?? 0,
    counts,
    files: [{ name: fileName ?? '', counts }],
    rules: parseRules(run.rules).sort(gravestFirst),
    hasRejected: counts.rejected > 0,
    failure: run.failure === null ? null : words.parse(JSON.parse(run.failure)),
    dependencies: dependencies.parse(JSON.parse(run.undoRefused ?? '[]')),
    canUndo: startedAt !== null && ['DONE', 'CANCELLED', 'FAILED'].includes(state),
    dataVersion,
  };
}

function ofSeed(run: Stored, seed: string): Run {
  const report =
    run.report === null ? undefined : seedReport.safeParse(JSON.parse(run.report)).data;
  const files = (report?.files ?? []).map(({ file, rejections: _, notes: __, ...counts }) => ({
    name: file,
    counts,
  }));
  const rules = (report?.files ?? []).flatMap(({ rejections, notes }) => [
    ...rejections.map((rule) => seedRule(rule, 'REJECTED')),
    ...notes.map((rule) => seedRule(rule, 'REVIEW')),
  ]);
  return {
    id: run.id,
    state: 'DONE',
    templateKey: seed,
    fileName: null,
    sourceId: null,
    author: null,
    createdAt: run.startedAt ?? '',
    startedAt: run.startedAt,
    finishedAt: run.finishedAt,
    progressShare: 1,
    counts: files.map(({ counts }) => counts).reduce(sum, noCounts),
    files,
    rules: rules.sort(gravestFirst),
    hasRejected: false,
    failure: null,
    dependencies: [],
    canUndo: false,
    dataVersion: report?.dataVersion ?? null,
  };
}

function seedRule(
  { rule, count, first }: z.output<typeof seedRules>[number],
  level: RuleCount['level'],
): RuleCount {
  const [reported] = first;
  return {
    rule,
    level,
    count,
    ...(reported && !isRule(rule) && { reason: reported.reason }),
    first: first.map(({ line, column, value }) => ({ row: line, column, value })),
  };
}

function sum(a: RunCounts, b: RunCounts): RunCounts {
  return {
    read: a.read + b.read,
    created: a.created + b.created,
    updated: a.updated + b.updated,
    unchanged: a.unchanged + b.unchanged,
    merged: a.merged + b.merged,
    rejected: a.rejected + b.rejected,
  };
}
