import { createHash } from 'node:crypto';
import type { Context } from '../context.ts';
import type { SaveImportMappingInput, UserError } from '../schema.generated.ts';
import { mostColumns } from '../tables/limits.ts';
import { templateOf } from '../templates/templates.ts';
import { userError } from '../user-error.ts';
import { ownHeaders } from './columns.ts';
import { findMapping, listMappings, type Mapping, saveMapping } from './mapping-queries.ts';

/** The most mappings, and so the longest list. */
const mostMappings = 200;
/** Characters of a name, and of a header. */
const nameLength = 80;
const headerLength = 200;

interface Answer {
  readonly mapping: Mapping | null;
  readonly userErrors: UserError[];
}

const hash = (parts: readonly string[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);

/** The same for every file with the same set of headers, in whatever order. */
const headerKeyOf = (headers: readonly string[]) => hash([...new Set(headers)].sort());

export const mappingsOf = ({ graph }: Context, templateKey: string | null) =>
  graph.read(listMappings, { templateKey, first: mostMappings });

/** The newest mapping that was saved for a file with just these headers; null when there is none. */
export async function mappingFor(
  { graph }: Context,
  templateKey: string,
  header: readonly string[],
): Promise<Mapping | null> {
  const headerKey = headerKeyOf(ownHeaders(header));
  const [mapping] = await graph.read(findMapping, { templateKey, headerKey });
  return mapping ?? null;
}

/** Keeps a mapping as asked, or says everything that stands against it. */
export async function keepMapping(
  input: SaveImportMappingInput,
  context: Context,
): Promise<Answer> {
  const userErrors = problemsOf(input);
  if (userErrors.length > 0) return { mapping: null, userErrors };
  const name = input.name.trim();
  const { templateKey } = input;
  const id = `mapping:${hash([name, templateKey])}`;
  const known = await mappingsOf(context, null);
  if (known.length >= mostMappings && !known.some((each) => each.id === id)) {
    const message = `There are ${mostMappings} mappings already; use one of their names.`;
    return { mapping: null, userErrors: [userError('name', name, message, 'LIMIT_REACHED')] };
  }
  const columns = input.columns.map(({ header, columnKey }) => ({
    header,
    columnKey: columnKey ?? null,
  }));
  const [mapping] = await context.graph.write(saveMapping, {
    id,
    name,
    templateKey,
    columns: JSON.stringify(columns),
    headerKey: headerKeyOf(ownHeaders(columns.map(({ header }) => header))),
    savedAt: new Date().toISOString(),
  });
  return { mapping: mapping ?? null, userErrors: [] };
}

function problemsOf({ name, templateKey, columns }: SaveImportMappingInput): UserError[] {
  const errors: UserError[] = [];
  const length = name.trim().length;
  if (length === 0 || length > nameLength) {
    errors.push(userError('name', name, `Has 1 to ${nameLength} characters.`));
  }
  const template = templateOf(templateKey);
  if (!template) {
    errors.push(userError('templateKey', templateKey, 'Names no template.', 'NOT_FOUND'));
  }
  if (columns.length === 0 || columns.length > mostColumns) {
    errors.push(userError('columns', columns.length, `Are 1 to ${mostColumns}.`));
  }
  const keys = new Set(template?.columns.map(({ key }) => key));
  for (const [at, { header, columnKey }] of columns.entries()) {
    if (header.length > headerLength) {
      const message = `Has at most ${headerLength} characters.`;
      errors.push(userError(`columns.${at}.header`, header, message));
    }
    if (template && columnKey != null && !keys.has(columnKey)) {
      const message = `Is no column of the template ${templateKey}.`;
      errors.push(userError(`columns.${at}.columnKey`, columnKey, message, 'NOT_FOUND'));
    }
  }
  return errors;
}
