import { z } from 'zod';
import { column } from './column.ts';
import type { RowReader } from './row-reader.ts';

const claimsRule = z.array(z.record(z.string(), z.unknown())).nonempty();

/** Each report behind a row, as an export writes it; nobody fills it by hand. */
export const claimsColumn = column(
  'claims',
  'JSON',
  ['各来源说法', 'Claims'],
  [
    '由导出写入,各来源的说法;手工不填',
    'Written by an export: what each source says; not to be filled by hand',
  ],
);

/** The claims as they are stored, each a JSON text; one that is no such list is dropped and noted. */
export function readClaims(reader: RowReader): readonly string[] | undefined {
  const text = reader.text(claimsColumn.key);
  if (text === undefined) return undefined;
  const claims = claimsRule.safeParse(parsed(text));
  if (claims.success) return claims.data.map((claim) => JSON.stringify(claim));
  reader.note('REVIEW', 'JSON_FORM', claimsColumn.key, text);
  return undefined;
}

export function claimsText(claims: readonly string[] | undefined): string | undefined {
  return claims && claims.length > 0 ? `[${claims.join(',')}]` : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
