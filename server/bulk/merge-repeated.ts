import { rm } from 'node:fs/promises';
import { z } from 'zod';
import { compact } from '../write/fact-properties.ts';
import type { FactProperties } from '../write/fact-queries.ts';
import { findTies } from '../write/fact-queries.ts';
import { mergeReports } from '../write/merge-fact.ts';
import { openTextFile, type TextFile } from './files.ts';
import { importerLine, listItems } from './importer-text.ts';
import { type BulkRow, readBulkRows } from './read-rows.ts';
import { tieHeader, tieLine } from './tie-lines.ts';

const { fact } = findTies.row.shape;
/** Hex digits. */
const idLength = 32;
const quote = 34;

/**
 * Unites the reports of ties that came more than once: takes the first of each out of the file and
 * writes a second file of what they are together. Without any there is nothing to do. Answers the files.
 */
export async function mergeRepeated(
  file: TextFile,
  repeated: ReadonlyMap<string, readonly FactProperties[]>,
  runId: string,
): Promise<readonly TextFile[]> {
  if (repeated.size === 0) return [file];
  const { path } = file;
  const kept = openTextFile(path.replace(/\.csv$/, '-once.csv'));
  const united = openTextFile(path.replace(/\.csv$/, '-repeated.csv'), tieHeader);
  const row = (cells: BulkRow) => {
    if ('broken' in cells) throw new Error(`a line of ${path} cannot be read back`);
    const [id = '', start = '', end = '', type = ''] = cells;
    const reports = repeated.get(id);
    if (!reports) return kept.add(importerLine(cells));
    const properties = mergeReports(propertiesOf(cells), reports);
    united.add(tieLine({ id, start, end, type, properties }, runId));
  };
  /** Most lines go over as they are. */
  const line = (bytes: Buffer, from: number, to: number) => {
    if (bytes.subarray(from, to).includes(quote)) return false;
    if (repeated.has(bytes.toString('latin1', from, from + idLength))) return false;
    const room = kept.room(to - from + 1);
    kept.end += bytes.copy(room, kept.end, from, to);
    kept.end = room.writeUInt8(10, kept.end);
    return true;
  };
  const pause = async () => {
    await kept.flush();
    await united.flush();
  };
  await readBulkRows(path, { line, row, pause }, 'AS_IS');
  await kept.close();
  await united.close();
  await rm(path);
  return [kept, united];
}

const keys = tieHeader
  .trim()
  .split(',')
  .map((key) => key.replace(/:.*$/, ''));
const numbers = z.coerce.number();

/** The properties in a line that `tieLine` wrote. Throws where it did not. */
function propertiesOf(row: readonly string[]): FactProperties {
  const said: Record<string, unknown> = {};
  for (const [at, key] of keys.entries()) {
    const text = row[at] ?? '';
    if (key === '' || text === '') continue;
    if (key === 'confidence' || key === 'ratio') said[key] = numbers.parse(text);
    else said[key] = key === 'sourceIds' || key === 'claims' ? listItems(text) : text;
  }
  return compact(fact.parse(said));
}
