import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { startError } from '../../../server/start-error.ts';
import { type Problem, problemReport } from './problems.ts';
import { type Edge, parseEdge } from './read-edges.ts';
import { parseLines } from './read-lines.ts';
import { parseQuery, type Query } from './read-queries.ts';

/** A folder that asks who is tied to whom next. */
export interface Task {
  readonly name: string;
  /** Distinct facts: of several lines of one fact the earliest year. */
  readonly edges: readonly Edge[];
  readonly queries: readonly Query[];
  /** Ids by `relation_dir`, as in the name of the file. */
  readonly candidates: ReadonlyMap<string, readonly string[]>;
  /** What is odd about it, though no error. */
  readonly notes: readonly string[];
}

const edgeFile = 'train_edges.tsv';
const queryFile = 'queries.jsonl';

/** `relation_dir`: what the queries of one candidate file have in common. */
export const groupOf = ({ relation, dir }: Pick<Query, 'relation' | 'dir'>) => `${relation}_${dir}`;

/** Reads a whole task. Throws a start error that names every broken line. */
export function readTask(folder: string): Task {
  const path = openFolder(folder);
  const files = new Map<string, Problem[]>([
    [edgeFile, []],
    [queryFile, []],
  ]);
  const edges = readEdges(path, files.get(edgeFile) ?? []);
  const queries = parseLines(join(path, queryFile), files.get(queryFile) ?? [], parseQuery);
  checkQueries(queries, files.get(queryFile) ?? []);
  const candidates = new Map<string, readonly string[]>();
  for (const { query } of queries) {
    const group = groupOf(query);
    const file = `candidates_${group}.txt`;
    if (files.has(file)) continue;
    const problems: Problem[] = [];
    files.set(file, problems);
    const ids = parseLines<string>(join(path, file), problems, ({ text }) =>
      text === '' ? { reason: 'is empty', expected: 'the id of a candidate' } : text,
    );
    if (ids.length === 0 && problems.length === 0) {
      problems.push({ line: 0, reason: 'is empty', expected: 'one candidate a line' });
    }
    candidates.set(group, [...new Set(ids)]);
  }
  const broken = problemReport(files);
  if (broken) throw broken;
  const asked = queries.map(({ query }) => query);
  return { name: basename(path), ...edges, queries: asked, candidates };
}

/** Only the training part of a task; its queries are not looked at. Throws as `readTask`. */
export function readTraining(folder: string): Pick<Task, 'name' | 'edges' | 'notes'> {
  const path = openFolder(folder);
  const problems: Problem[] = [];
  const edges = readEdges(path, problems);
  const broken = problemReport(new Map([[edgeFile, problems]]));
  if (broken) throw broken;
  return { name: basename(path), ...edges };
}

function openFolder(folder: string): string {
  const path = resolve(folder);
  try {
    readdirSync(path);
  } catch {
    throw startError(`There is no folder ${path} that can be read.`);
  }
  return path;
}

function readEdges(path: string, problems: Problem[]): Pick<Task, 'edges' | 'notes'> {
  const edges = new Map<string, Edge>();
  const lines = parseLines(join(path, edgeFile), problems, parseEdge);
  if (lines.length === 0 && problems.length === 0) {
    problems.push({ line: 0, reason: 'is empty', expected: 'one edge a line' });
  }
  const edgesOfTwo = lines.filter(({ from, to }) => from !== to);
  for (const edge of edgesOfTwo) {
    const fact = [edge.from, edge.relation, edge.to].join('\t');
    const known = edges.get(fact);
    if (!known || edge.year < known.year) edges.set(fact, edge);
  }
  const selfCount = lines.length - edgesOfTwo.length;
  const notes = selfCount > 0 ? [`Left out: ${selfCount} edges from a node to itself.`] : [];
  return { edges: [...edges.values()], notes };
}

/** What only all lines together show: a name used twice, and a truth that some queries lack. */
function checkQueries(
  queries: readonly { readonly line: number; readonly query: Query }[],
  problems: Problem[],
): void {
  const lineOf = new Map<string, number>();
  const isJudged = queries.some(({ query }) => query.truth.length > 0);
  for (const { line, query } of queries) {
    const first = lineOf.get(query.qid);
    if (first !== undefined) {
      const reason = `has the qid of line ${first} again, ${query.qid}`;
      problems.push({ line, reason, expected: 'one line a query' });
    } else lineOf.set(query.qid, line);
    if (isJudged && query.truth.length === 0) {
      problems.push({ line, reason: 'has no truth', expected: 'ids in "truth"' });
    }
  }
  if (queries.length === 0 && problems.length === 0) {
    problems.push({ line: 0, reason: 'is empty', expected: 'one query a line' });
  }
  problems.sort((a, b) => a.line - b.line);
}
