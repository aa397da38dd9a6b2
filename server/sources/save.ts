import type { Loaders } from '../context.ts';
import type { Graph } from '../neo4j/graph.ts';
import type { SaveSourceInput, UserError } from '../schema.generated.ts';
import { sourceId } from '../templates/ids.ts';
import { userError } from '../user-error.ts';
import { type SourceRow, saveSourceRow } from './queries.ts';

/** The source as it is now, or why it was refused. */
export interface SourceAnswer {
  readonly source: SourceRow | null;
  readonly userErrors: UserError[];
}

/** Saves a source as asked, or says everything that stands against it. */
export async function saveSource(
  input: SaveSourceInput,
  { graph, loaders }: { readonly graph: Graph; readonly loaders: Pick<Loaders, 'source'> },
): Promise<SourceAnswer> {
  const properties = {
    title: input.title.trim(),
    publisher: input.publisher?.trim() || null,
    url: input.url ? String(input.url) : null,
    channel: input.channel,
    date: input.date ?? null,
    datePrecision: input.date ? (input.datePrecision ?? 'DAY') : null,
    licence: input.licence?.trim() || null,
    reliability: input.reliability ?? null,
  };
  const userErrors = problemsOf(input);
  if (userErrors.length > 0) return { source: null, userErrors };
  const { title, publisher, date } = properties;
  // The same title, publisher and day are the same source, whoever enters it.
  const id = input.id ?? sourceId(title, publisher ?? undefined, date ?? undefined);
  const [saved] = await graph.write(saveSourceRow, {
    id,
    isNew: !input.id,
    properties,
    savedBy: input.author.trim(),
    savedAt: new Date().toISOString(),
  });
  if (saved) return { source: await loaders.source.clear(id).load(id), userErrors: [] };
  const error = input.id
    ? userError('id', id, 'Names no source.', 'NOT_FOUND')
    : userError(
        'title',
        properties.title,
        `There is a source of this title, publisher and day: ${id}. Give its id to change it.`,
        'CONFLICT',
      );
  return { source: null, userErrors: [error] };
}

/** The most characters of each text. */
const lengths = { title: 200, publisher: 200, licence: 200, author: 80 } as const;

function problemsOf(input: SaveSourceInput): UserError[] {
  const errors: UserError[] = [];
  for (const field of ['title', 'publisher', 'licence', 'author'] as const) {
    const text = input[field]?.trim() ?? '';
    if (text.length > lengths[field]) {
      errors.push(userError(field, text, `Has at most ${lengths[field]} characters.`));
    } else if (text === '' && (field === 'title' || field === 'author')) {
      errors.push(userError(field, input[field], 'Must not be empty.'));
    }
  }
  const { reliability } = input;
  if (reliability != null && (reliability < 0 || reliability > 1)) {
    errors.push(userError('reliability', reliability, 'Lies between 0 and 1.'));
  }
  return errors;
}
