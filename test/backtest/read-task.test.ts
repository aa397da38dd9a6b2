import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readTask, readTraining } from '../../bench/backtest/task/read-task.ts';
import { query, type TaskFiles, taskFolder, tinyFiles } from './tiny-task.ts';

const edges = tinyFiles['train_edges.tsv'] ?? [];
const queries = tinyFiles['queries.jsonl'] ?? [];

function complaint(files: TaskFiles): string {
  const folder = taskFolder(files);
  try {
    readTask(folder);
    return 'nothing';
  } catch (error) {
    return (error as Error).message;
  }
}

it('reads edges, queries and candidates', () => {
  const task = readTask(taskFolder(tinyFiles));

  expect(task.edges[0]).toEqual({
    from: 'S:测试甲',
    relation: 'SUPPLIES',
    to: 'M:样机一',
    year: 2010,
  });
  expect(task.edges.at(-1)?.relation).toBe('WORKS_IN');
  expect(task.queries.map(({ role }) => role)).toEqual(['CUSTOMER', 'SUPPLIER']);
  expect(task.candidates.get('supply_in')).toHaveLength(3);
  expect(task.notes).toEqual([]);
});

it('takes several lines of one fact as its earliest year', () => {
  const again = 'S:测试甲\tsupplies\tM:样机一\t2008';

  const task = readTask(taskFolder({ ...tinyFiles, 'train_edges.tsv': [...edges, again] }));

  expect(task.edges).toHaveLength(7);
  expect(task.edges[0]?.year).toBe(2008);
});

it.each([
  ['invest', 'INVESTS_IN'],
  ['Invests in', 'INVESTS_IN'],
  ['PARTNER', 'COOPERATES_WITH'],
  ['research', 'RESEARCHES_WITH'],
  ['licence', 'LICENSES_TO'],
  ['competes_with', 'COMPETES_WITH'],
  ['works-in', 'WORKS_IN'],
])('knows %s as %s', (name, relation) => {
  const line = `S:测试丁\t${name}\tS:测试戊\t2010`;

  const { edges: read } = readTraining(taskFolder({ 'train_edges.tsv': [line] }));

  expect(read.map((edge) => edge.relation)).toEqual([relation]);
});

it('has one fact for a tie without direction, whichever end comes first', () => {
  const lines = ['B:测试乙\tpartner\tB:测试甲\t2011', 'B:测试甲\talliance\tB:测试乙\t2010'];

  const { edges: read } = readTraining(taskFolder({ 'train_edges.tsv': lines }));

  expect(read).toEqual([
    { from: 'B:测试乙', relation: 'COOPERATES_WITH', to: 'B:测试甲', year: 2010 },
  ]);
});

it('leaves out a node tied to itself, and says so', () => {
  const { edges: read, notes } = readTraining(
    taskFolder({ 'train_edges.tsv': [...edges, 'S:测试甲\tsupply\tS:测试甲\t2010'] }),
  );

  expect(read).toHaveLength(7);
  expect(notes).toEqual(['Left out: 1 edges from a node to itself.']);
});

it.each([
  ['S:测试甲\tsupply\tM:样机一', 'has 3 fields; expected 4 fields'],
  ['S:测试甲\tsupply\tM:样机一\t2010\t', 'has 5 fields'],
  ['', 'has 1 fields'],
  ['\tsupply\tM:样机一\t2010', 'has no from'],
  ['S:测试甲\tsupply\t\t2010', 'has no to'],
  ['S:测试甲\tknows\tM:样机一\t2010', 'has the unknown type "knows"; expected one of alliance,'],
  ['S:测试甲\tsupply\tM:样机一\t10', 'has "10" for a year; expected a year from 1800 to 2099'],
  ['S:测试甲\tsupply\tM:样机一\t2010.5', 'has "2010.5" for a year'],
  ['S:测试甲\tsupply\tM:样机一\t', 'has "" for a year'],
])('names the line %j of the training file', (line, reason) => {
  const [first = '', ...rest] = edges;

  const told = complaint({ ...tinyFiles, 'train_edges.tsv': [first, line, ...rest] });

  expect(told).toContain(`train_edges.tsv:2: ${reason}`);
});

it.each([
  ['{', 'is no JSON'],
  ['[]', 'is wrong at its root'],
  [query('supply:out:9', '', 'out', ['M:样机三'], []), 'is wrong at anchor'],
  [query('supply:out:9', 'S:测试甲', 'up', ['M:样机三'], []), 'is wrong at dir'],
  [query('supply:out:9', 'S:测试甲', 'out', [], []), 'is wrong at truth'],
  [
    '{"qid":"supply:out:9","anchor":"S:测试甲","relation":"supply","dir":"out","known":[]}',
    'has no truth',
  ],
  [queries[0] ?? '', 'has the qid of line 1 again, supply:out:0'],
  [
    '{"qid":"x","anchor":"S:测试甲","relation":"competes","dir":"out","truth":["M:样机三"],"known":[]}',
    'asks for the relation competes',
  ],
])('names the line %j of the queries', (line, reason) => {
  const told = complaint({ ...tinyFiles, 'queries.jsonl': [...queries, line] });

  expect(told).toContain(`queries.jsonl:3: ${reason}`);
});

it('ranks a task that keeps all of its truth to itself', () => {
  const withheld = queries.map((line) => JSON.stringify({ ...JSON.parse(line), truth: undefined }));

  const task = readTask(taskFolder({ ...tinyFiles, 'queries.jsonl': withheld }));

  expect(task.queries.map(({ truth }) => truth)).toEqual([[], []]);
});

it('names broken lines of all files at once, twenty a file and a count of the rest', () => {
  const told = complaint({
    'train_edges.tsv': Array.from({ length: 23 }, () => 'S:测试甲'),
    'queries.jsonl': queries,
    'candidates_supply_out.txt': ['M:样机一', ''],
  });

  const lines = told.split('\n');
  expect(lines[0]).toBe('Nothing was scored: the task is broken.');
  expect(lines.filter((line) => /^train_edges.tsv:\d+: has 1 fields/.test(line))).toHaveLength(20);
  expect(lines).toContain('train_edges.tsv: and 3 more');
  expect(lines).toContain('candidates_supply_out.txt:2: is empty; expected the id of a candidate');
  expect(told).toContain('candidates_supply_in.txt: cannot be read (ENOENT)');
});

it('says that a file is empty, missing or no text', () => {
  const folder = taskFolder({ ...tinyFiles, 'train_edges.tsv': [] });
  writeFileSync(join(folder, 'queries.jsonl'), Buffer.from([0xb2, 0xe2, 0x0a]));

  expect(() => readTask(folder)).toThrow('train_edges.tsv: is empty');
  expect(() => readTask(folder)).toThrow('queries.jsonl: is not UTF-8');
  expect(() => readTask(join(folder, 'nowhere'))).toThrow('There is no folder');
});
