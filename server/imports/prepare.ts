import type { Context } from '../context.ts';
import type { ImportInput, ImportLayoutInput, UserError } from '../schema.generated.ts';
import { isProblem } from '../tables/problem.ts';
import type { FileProblem, LayoutChoice } from '../tables/table.ts';
import { guessColumns } from '../templates/guess-columns.ts';
import { fileProblemText } from '../templates/rules.ts';
import type { TemplateColumn } from '../templates/template.ts';
import { templateOf } from '../templates/templates.ts';
import { userError } from '../user-error.ts';
import { assignColumns, columnErrors, type MappedColumn, missingColumns } from './columns.ts';
import { encodingOf } from './layout-words.ts';
import { mappingFor } from './mappings.ts';
import { readTableHead, type TableHead } from './read-table.ts';
import type { ImportRequest } from './request.ts';

/** What an input asks for, checked, with the head of its file; a preview does without a source. */
export interface Prepared {
  readonly request: Omit<ImportRequest, 'sourceId'> & { readonly sourceId: string | null };
  readonly head: TableHead;
  readonly columns: readonly MappedColumn[];
  readonly mappingName: string | null;
  readonly missing: readonly TemplateColumn[];
}

type Preparing = { readonly prepared: Prepared } | { readonly userErrors: UserError[] };

const refused = (...userErrors: UserError[]) => ({ userErrors });

/** Checks what an input names, and reads the head of its file. */
export async function prepareImport(input: ImportInput, context: Context): Promise<Preparing> {
  const { imports, loaders } = context;
  const template = templateOf(input.templateKey);
  const file = await imports.files.get(input.fileId);
  const sourceId = input.sourceId ?? null;
  const errors = [...layoutErrors(input.layout), ...authorErrors(input.author)];
  if (!file) {
    const message = 'Names no file (any more). Hand it in again.';
    errors.push(userError('fileId', input.fileId, message, 'NOT_FOUND'));
  }
  if (!template) {
    errors.push(userError('templateKey', input.templateKey, 'Names no template.', 'NOT_FOUND'));
  }
  if (sourceId !== null && !(await loaders.source.load(sourceId))) {
    errors.push(userError('sourceId', sourceId, 'Names no source.', 'NOT_FOUND'));
  }
  if (!file || !template || errors.length > 0) return refused(...errors);
  const layout = choiceOf(input.layout);
  const head = await readTableHead(file, layout);
  if (isProblem(head)) return refused(fileError(head, file.name));
  const { header, samples } = head;
  const guesses = guessColumns(header, samples, template);
  const asked = input.columns ?? [];
  const wrong = columnErrors(asked, header, template, guesses);
  if (wrong.length > 0) return refused(...wrong);
  const mapping = await mappingFor(context, template.key, header);
  const columns = assignColumns(header, template, guesses, mapping?.columns ?? null, asked);
  const request = {
    file,
    template,
    layout,
    columnKeys: columns.map(({ columnKey }) => columnKey),
    personalColumns: columns.flatMap(({ index, state }) => (state === 'PERSONAL' ? index : [])),
    sourceId,
    author: input.author?.trim() ?? '',
    unknownEnds: input.unknownEnds,
    fillDown: input.fillDown,
  };
  const missing = missingColumns(columns, template);
  return { prepared: { request, head, columns, mappingName: mapping?.name ?? null, missing } };
}

/** What was prepared as a run needs it, or what stands against starting what may be previewed. */
export function readyRequest({ request, missing }: Prepared): ImportRequest | UserError[] {
  const { sourceId, author } = request;
  const errors = [
    ...(author === '' ? [userError('author', null, 'Say who imports: a role or initials.')] : []),
    ...missing.map(({ key, title }) =>
      userError('columns', key, `No column of the file stands for ${title.en} (${title.zh}).`),
    ),
  ];
  if (sourceId === null) {
    errors.unshift(userError('sourceId', null, 'Name the source of the facts.'));
    return errors;
  }
  return errors.length > 0 ? errors : { ...request, sourceId };
}

/** The most characters of an author. */
export const authorLength = 80;

export const authorErrors = (author: string | null | undefined): UserError[] =>
  (author?.length ?? 0) > authorLength
    ? [userError('author', author, `Has at most ${authorLength} characters.`)]
    : [];

function layoutErrors(layout: ImportLayoutInput | null | undefined): UserError[] {
  const { delimiter, headerRowCount } = layout ?? {};
  const errors: UserError[] = [];
  if (delimiter != null && (delimiter.length !== 1 || /["\r\n]/.test(delimiter))) {
    errors.push(userError('layout.delimiter', delimiter, 'Is one character, no quote or break.'));
  }
  if (headerRowCount != null && headerRowCount > 3) {
    errors.push(userError('layout.headerRowCount', headerRowCount, 'Is 1 to 3.'));
  }
  return errors;
}

/** The layout that an input asks for; what it leaves out is detected. */
export const choiceOf = (layout: ImportLayoutInput | null | undefined): LayoutChoice => ({
  encoding: layout?.encoding ? encodingOf[layout.encoding] : undefined,
  delimiter: layout?.delimiter ?? undefined,
  sheet: layout?.sheet ?? undefined,
  headerRows: layout?.headerRowCount ?? undefined,
});

const problemFields: Readonly<Partial<Record<FileProblem['problem'], string>>> = {
  NO_SUCH_SHEET: 'layout.sheet',
  WRONG_ENCODING: 'layout.encoding',
};

const fileError = ({ problem, detail }: FileProblem, name: string) =>
  userError(problemFields[problem] ?? 'fileId', name, fileProblemText(problem, detail, 'EN'));
