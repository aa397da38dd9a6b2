import { isProblem } from '../tables/problem.ts';
import type { FileProblem, Layout } from '../tables/table.ts';
import { suggestTemplate } from '../templates/guess-columns.ts';
import { templates } from '../templates/templates.ts';
import { readTableHead } from './read-table.ts';
import type { StoredFile } from './request.ts';

/** A file as it is read when nothing else is said. */
export interface Description {
  readonly layout: Layout | null;
  readonly header: readonly string[];
  readonly suggestedTemplateKey: string | null;
  readonly problem: FileProblem | null;
}

const descriptions = new WeakMap<StoredFile, Promise<Description>>();

/** Reads the head of a file, once for all fields that ask about it. */
export function describeFile(file: StoredFile): Promise<Description> {
  const known = descriptions.get(file) ?? describe(file);
  descriptions.set(file, known);
  return known;
}

async function describe(file: StoredFile): Promise<Description> {
  const head = await readTableHead(file, {});
  if (isProblem(head)) {
    return { layout: null, header: [], suggestedTemplateKey: null, problem: head };
  }
  const { layout, header } = head;
  const suggestedTemplateKey = suggestTemplate(header, templates) ?? null;
  return { layout, header, suggestedTemplateKey, problem: null };
}
