import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { sureScore } from '../../server/definitions/likeness/likeness.ts';
import type { ReadName } from '../../server/definitions/likeness/name-parts.ts';
import { onlyNamed } from './apple.ts';
import { proposeAmong } from './count-pairs.ts';

/**
 * What a search proposes in a register of firms that are all different, their credit codes hidden and
 * shown. Every proposal is then one that a person looks at for nothing, but for rows of one name: a firm
 * that closed and was registered anew.
 */
export function measureRegister(csvFile: string, readName: ReadName) {
  const rows: Record<string, string>[] = parse(readFileSync(csvFile), { columns: true, bom: true });
  const hidden = rows.map((row) => onlyNamed(row.企业名称 ?? '', readName));
  const shown = hidden.map((known, n) => ({ ...known, uscc: rows[n]?.统一社会信用代码 || null }));
  const startedAt = performance.now();
  const withoutCodes = proposeAmong(hidden);
  const seconds = (performance.now() - startedAt) / 1000;
  const sameName = withoutCodes.filter(({ a, b }) => rows[a]?.企业名称 === rows[b]?.企业名称);
  return {
    organizationCount: rows.length,
    seconds: Math.round(seconds * 10) / 10,
    proposedWithoutCodes: withoutCodes.length,
    sureWithoutCodes: withoutCodes.filter(({ score }) => score >= sureScore).length,
    ofThoseSameName: sameName.length,
    proposedWithCodes: proposeAmong(shown).length,
  };
}
