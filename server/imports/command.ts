import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Context } from '../context.ts';
import type { UserError } from '../schema.generated.ts';
import { startError } from '../start-error.ts';
import { largestFile } from '../tables/limits.ts';
import { isProblem } from '../tables/problem.ts';
import { sourceId } from '../templates/ids.ts';
import { fileProblemText } from '../templates/rules.ts';
import { templates } from '../templates/templates.ts';
import type { Command, FileWishes } from './arguments.ts';
import { type RunAnswer, resumeImport, startImport, undoImport } from './change-run.ts';
import { choiceOf } from './prepare.ts';
import { readTableHead } from './read-table.ts';
import type { StoredFile } from './request.ts';
import type { Run } from './runs/run.ts';

/** The templates, one line each. */
export function listTemplates(): string[] {
  const width = Math.max(...templates.map(({ key }) => key.length));
  return templates.map(({ key, title }) => `${key.padEnd(width)}  ${title.zh} ${title.en}`);
}

/** Begins what was asked for. Throws a start error that says all that stands against it. */
export async function begin(
  command: Exclude<Command, { verb: 'FOLDER' }>,
  context: Context,
): Promise<Run | null> {
  switch (command.verb) {
    case 'LIST':
      return null;
    case 'RESUME':
      return begun(await resumeImport(command.id, context));
    case 'UNDO':
      return begun(await undoImport(command.id, command.author, context));
    case 'IMPORT':
      return begun(await importFile(command.path, command.wishes, context));
  }
}

async function importFile(path: string, wishes: FileWishes, context: Context): Promise<RunAnswer> {
  const found = resolve(path);
  const stats = await stat(found).catch(() => undefined);
  if (!stats?.isFile()) throw startError(`There is no file ${found}.`);
  if (stats.size > largestFile) throw startError(fileProblemText('TOO_LARGE', found, 'EN'));
  const file = await context.imports.files.copy(found);
  const source = await sourceOf(wishes, context);
  return startImport(
    {
      fileId: file.id,
      templateKey: wishes.as,
      layout: layoutOf(wishes),
      columns: await columnsOf(file, wishes),
      sourceId: source,
      author: wishes.author,
      unknownEnds: wishes['unknown-ends'],
      fillDown: wishes['fill-down'],
    },
    context,
  );
}

/** A source that is there, or a new one, which the next import of the same title finds. */
async function sourceOf(
  { source, channel, date, author }: FileWishes,
  { loaders, saveSource }: Context,
): Promise<string> {
  const [, title] = /^new:(.+)$/s.exec(source) ?? [];
  if (!title) return source;
  const id = sourceId(title.trim(), undefined, date);
  if (await loaders.source.load(id)) return id;
  const saved = await saveSource({ title, channel, date, author });
  if (!saved.source) throw startError(sayErrors(saved.userErrors));
  return saved.source.id;
}

const layoutOf = ({ encoding, delimiter, sheet, ...wishes }: FileWishes) => ({
  encoding,
  delimiter,
  sheet,
  headerRowCount: wishes['header-rows'],
});

async function columnsOf(file: StoredFile, wishes: FileWishes) {
  const { column } = wishes;
  if (column.length === 0) return [];
  const head = await readTableHead(file, choiceOf(layoutOf(wishes)));
  if (isProblem(head)) throw startError(fileProblemText(head.problem, head.detail, 'EN'));
  return column.map(({ header, columnKey }) => {
    const index = head.header.indexOf(header);
    if (index < 0) {
      throw startError(`The file has no column "${header}", but: ${head.header.join(', ')}.`);
    }
    return { index, columnKey };
  });
}

function begun({ run, userErrors, dependencies }: RunAnswer): Run {
  if (run && userErrors.length === 0) return run;
  const said = [sayErrors(userErrors), ...dependencies.map(({ textEn }) => `  ${textEn}`)];
  throw startError(said.join('\n'));
}

const sayErrors = (errors: readonly UserError[]) =>
  errors
    .map(({ field, value, message }) => `${field}${value === null ? '' : `=${value}`}: ${message}`)
    .join('\n');
