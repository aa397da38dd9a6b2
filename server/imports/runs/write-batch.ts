import type { Graph, Statements } from '../../neo4j/graph.ts';
import { createRevisions } from '../../write/revisions.ts';
import { lockData } from '../../write/run-queries.ts';
import { writeGraph } from '../../write/write-graph.ts';
import type { CheckedFile } from './checked-file.ts';
import { countRows, countRules } from './counting.ts';
import { fatesOf } from './fates.ts';
import { lockLost } from './lock.ts';
import { createdNodes, readNodes, replacedNodes } from './nodes.ts';
import type { Asked } from './organization-ends.ts';
import { type Change, changedNames, type EarlyPlan, holds, planBatch } from './plan-batch.ts';
import { gather, type PlannedRow } from './plan-rows.ts';
import { type Progress, progressOf } from './progress.ts';
import { readRunTask, saveBatch } from './queries.ts';
import type { ReadRow, RowReading } from './read-rows.ts';
import { rejectedText } from './rejected-rows.ts';
import type { SeenRows } from './seen-rows.ts';

/** A run that is being worked on. */
export interface Job {
  readonly id: string;
  /** Holder of the lock. */
  readonly holder: string;
  readonly author: string;
  readonly unknownEnds: 'REJECT' | 'CREATE_STUB';
  readonly reading: RowReading;
  readonly header: readonly string[];
  readonly headerOf: (columnKey: string) => string | null;
  readonly rejected: CheckedFile;
  readonly seenFile: CheckedFile;
  readonly seen: SeenRows;
}

/** Rows to be written together. */
export interface Batch {
  readonly rows: readonly ReadRow[];
  /** Of the file, 0-1, when they are written. */
  readonly progressShare: number;
  /** What they meant when the batch before was being written. */
  readonly earlyPlan?: EarlyPlan | undefined;
}

/** What is asked of all rows of a run. */
export function askedOf({ reading, unknownEnds }: Pick<Job, 'reading' | 'unknownEnds'>): Asked {
  return { defaults: reading.defaults, unknownEnds };
}

/** What a batch left behind. */
export interface Written {
  readonly progress: Progress;
  readonly isCancelling: boolean;
  /** Unknown where an earlier attempt wrote it. */
  readonly change?: Change;
}

/**
 * Writes one batch with its checkpoint: all of it, or nothing. Answers as if it had written when an
 * earlier attempt did, and only its answer was lost.
 */
export async function writeBatch(
  graph: Graph,
  job: Job,
  { rows, progressShare, earlyPlan }: Batch,
  before: Progress,
  changeBefore?: Change,
): Promise<Written> {
  const number = before.batchCount + 1;
  const written = await graph.transaction(async (statements): Promise<Written> => {
    const [version] = await statements.write(lockData, {});
    const from = version?.number ?? 0;
    const [task] = await statements.read(readRunTask, { id: job.id });
    if (!task) throw new Error(`${job.id} is gone`);
    if (task.batchCount >= number) return { progress: progressOf(task), isCancelling: false };

    const isPlanned = earlyPlan && holds(earlyPlan, from, changeBefore);
    const plan = isPlanned ? earlyPlan : await planBatch(statements, rows, askedOf(job));
    const { rows: planned, contents: contentOfRow } = plan;
    const merged = new Set<PlannedRow>();
    for (const [one, content] of contentOfRow) if (job.seen.has(content)) merged.add(one);
    const data = gather(planned.filter((one) => !merged.has(one)));
    const nodesBefore = await readNodes(statements, data);
    const { noting, revisionIds } = notingRevisions(statements);
    const result = await writeGraph(noting, data, job.id);
    const fates = fatesOf(planned, result.outcomes, merged, job.reading.template);
    const contents = planned.flatMap((one, n) => {
      const content = contentOfRow.get(one);
      return content && fates[n]?.outcome !== 'REJECTED' ? [content] : [];
    });

    const text = rejectedText(
      { ...job.reading, header: job.header },
      rows,
      fates,
      before.rejectedBytes === 0,
    );
    const progress: Progress = {
      lastRow: rows.at(-1)?.row ?? before.lastRow,
      batchCount: number,
      rejectedBytes: await job.rejected.write(before.rejectedBytes, Buffer.from(text)),
      seenBytes: await job.seenFile.write(before.seenBytes, Buffer.concat(contents)),
      counts: countRows(before.counts, rows.length, fates),
      rules: countRules(before.rules, fates, job.headerOf),
    };
    const { counts, rules, ...place } = progress;
    const { created, outcomes, dataVersion } = result;
    const [saved] = await statements.write(saveBatch, {
      holder: job.holder,
      runId: job.id,
      batch: {
        id: `${job.id}/${number}`,
        runId: job.id,
        number,
        lastRow: progress.lastRow,
        createdOrganizations: created.organizations,
        createdTies: created.ties,
        createdPositions: created.positions,
        createdProductLinks: created.productLinks,
        createdNodes: createdNodes(data, outcomes),
        replacedNodes: await replacedNodes(statements, nodesBefore),
        revisionIds,
      },
      progress: { ...place, ...counts, rules: JSON.stringify(rules), progressShare, dataVersion },
    });
    if (!saved) throw lockLost();
    const change = { from, to: dataVersion, names: changedNames(data, outcomes) };
    return { progress, isCancelling: saved.isCancelling, change };
  });
  // From the file, since what an earlier attempt saw is there alone.
  const { seenBytes } = written.progress;
  job.seen.addAll(await job.seenFile.read(before.seenBytes, seenBytes));
  return written;
}

/** Statements that note which revisions are written: the undo of a batch begins with them. */
function notingRevisions(statements: Statements): {
  noting: Statements;
  revisionIds: readonly string[];
} {
  const revisionIds: string[] = [];
  const noting: Statements = {
    read: statements.read,
    write: async (query, params) => {
      const written = await statements.write(query, params);
      if (query.file === createRevisions.file) {
        revisionIds.push(
          ...createRevisions.row
            .array()
            .parse(written)
            .map(({ id }) => id),
        );
      }
      return written;
    },
  };
  return { noting, revisionIds };
}
