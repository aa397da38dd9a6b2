import { parseArgs } from 'node:util';
import { z } from 'zod';
import { startError } from '../start-error.ts';
import { encodingNames } from './layout-words.ts';

export const usage = `Usage:
  npm run import -- FILE --as TEMPLATE --source ID     imports a file
  npm run import -- DIR --all                          imports all that npm run export wrote
  npm run import -- --list                             names the templates
  npm run import -- --resume RUN                       goes on behind the last row written
  npm run import -- --undo RUN                         takes back all that a run brought
Options:
  --source source:KEY | new:TITLE   where the facts come from; new: enters a source, once
  --channel CHANNEL                 of a new source: DISTRICT, RESIDENT_OFFICE, MARKET or PUBLIC
  --date DAY                        of a new source: 2025-03-01
  --author TEXT                     role or initials of who imports
  --column HEADER=KEY               what a column stands for, also HEADER= for nothing; again for each
  --unknown-ends reject | stub      what becomes of organisations that nobody knows
  --fill-down                       an empty key cell means the same as the cell above
  --sheet NAME  --encoding UTF-8 | GB18030 | UTF-16  --delimiter SIGN  --header-rows 1-3
It ends with 0 when the run is done, with 130 when it was stopped, else with 1.`;

const options = {
  as: { type: 'string' },
  source: { type: 'string' },
  channel: { type: 'string', default: 'DISTRICT' },
  date: { type: 'string' },
  author: { type: 'string', default: '命令行' },
  column: { type: 'string', multiple: true },
  'unknown-ends': { type: 'string', default: 'reject' },
  'fill-down': { type: 'boolean', default: false },
  sheet: { type: 'string' },
  encoding: { type: 'string' },
  delimiter: { type: 'string' },
  'header-rows': { type: 'string' },
  all: { type: 'boolean', default: false },
  list: { type: 'boolean', default: false },
  resume: { type: 'string' },
  undo: { type: 'string' },
} as const;

const rule = z.object({
  as: z.string(),
  source: z.string(),
  channel: z.enum(['DISTRICT', 'RESIDENT_OFFICE', 'MARKET', 'PUBLIC']),
  date: z.iso.date().optional(),
  author: z.string(),
  column: z
    .array(
      z
        .string()
        .regex(/=/, 'Is HEADER=KEY.')
        .transform((text) => {
          const at = text.lastIndexOf('=');
          return { header: text.slice(0, at), columnKey: text.slice(at + 1) || null };
        }),
    )
    .default([]),
  'unknown-ends': z
    .enum(['reject', 'stub'])
    .transform((word) => (word === 'stub' ? 'CREATE_STUB' : 'REJECT')),
  'fill-down': z.boolean(),
  sheet: z.string().optional(),
  encoding: z
    .enum(['UTF-8', 'GB18030', 'UTF-16'])
    .transform((name) => encodingNames[name])
    .optional(),
  delimiter: z
    .string()
    .transform((sign) => (sign === '\\t' ? '\t' : sign))
    .optional(),
  'header-rows': z.coerce.number().int().min(1).max(3).optional(),
});

/** How a file is to be imported, as the command line says it. */
export type FileWishes = z.output<typeof rule>;

export type Command =
  | { readonly verb: 'LIST' }
  | { readonly verb: 'FOLDER'; readonly path: string; readonly author: string }
  | { readonly verb: 'RESUME'; readonly id: string }
  | { readonly verb: 'UNDO'; readonly id: string; readonly author: string }
  | { readonly verb: 'IMPORT'; readonly path: string; readonly wishes: FileWishes };

/** What the words of the command line ask for. Throws a start error that says what is wrong. */
export function readArguments(words: readonly string[]): Command {
  const { values, positionals } = parse(words);
  const [path, ...rest] = positionals;
  const { all, list, resume, undo, author } = values;
  const verbs = [list, resume !== undefined, undo !== undefined, path !== undefined];
  if (verbs.filter(Boolean).length !== 1 || rest.length > 0) throw startError(usage);
  if (list) return { verb: 'LIST' };
  if (resume !== undefined) return { verb: 'RESUME', id: resume };
  if (undo !== undefined) return { verb: 'UNDO', id: undo, author };
  if (all && path !== undefined) return { verb: 'FOLDER', path, author };
  const parsed = rule.safeParse(values);
  if (parsed.success && path !== undefined) return { verb: 'IMPORT', path, wishes: parsed.data };
  const wrong = parsed.error?.issues.map((issue) => `--${String(issue.path[0])}: ${issue.message}`);
  throw startError(`${wrong?.join('\n')}\n${usage}`);
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw startError(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}
