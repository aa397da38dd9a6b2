import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export type TaskFiles = Readonly<Record<string, readonly string[]>>;

/** Two makers of valves supply the same two builders; a third builder is new to one of them. */
export const tinyFiles: TaskFiles = {
  'train_edges.tsv': [
    'S:测试甲\tsupply\tM:样机一\t2010',
    'S:测试甲\tsupply\tM:样机二\t2011',
    'S:测试乙\tsupply\tM:样机一\t2012',
    'S:测试乙\tsupply\tM:样机三\t2013',
    'S:测试丙\tsupply\tM:样机二\t2009',
    'S:测试甲\tmakes\tP:试验阀\t2010',
    'S:测试丙\tmakes\tP:试验阀\t2011',
  ],
  'queries.jsonl': [
    query('supply:out:0', 'S:测试甲', 'out', ['M:样机三'], ['M:样机一', 'M:样机二']),
    query('supply:in:0', 'M:样机一', 'in', ['S:测试丙'], ['S:测试甲', 'S:测试乙']),
  ],
  'candidates_supply_out.txt': ['M:样机一', 'M:样机二', 'M:样机三', 'M:样机四'],
  'candidates_supply_in.txt': ['S:测试甲', 'S:测试乙', 'S:测试丙'],
};

export function query(
  qid: string,
  anchor: string,
  dir: string,
  truth: readonly string[],
  known: readonly string[],
): string {
  return JSON.stringify({ qid, anchor, relation: 'supply', dir, truth, known });
}

/** A folder with these files, gone when the test ends. */
export function taskFolder(files: TaskFiles): string {
  const folder = mkdtempSync(join(tmpdir(), 'lianpu-task-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, lines] of Object.entries(files)) {
    writeFileSync(join(folder, name), lines.map((line) => `${line}\n`).join(''));
  }
  return folder;
}
