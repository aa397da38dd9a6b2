import type { Loaders } from './context.ts';
import { loadPresent } from './loader.ts';

/** What an organisation is called in a sentence: its short name, else its registered one. */
export async function nameOf(id: string, loaders: Loaders): Promise<string> {
  const { shortName, name } = await loadPresent(loaders.organization, id);
  return shortName ?? name;
}
