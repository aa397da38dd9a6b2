import { regionPrefix } from '../../definitions/place.ts';
import type { Regions } from './regions.ts';

/** What a row says about where its organisation lies. */
export interface Clues {
  /** Code that its own cell gives. */
  readonly given?: string | undefined;
  /** Code of the part of China that its cell for a country names. */
  readonly part?: string | undefined;
  readonly country?: string | undefined;
  readonly address?: string | undefined;
  readonly uscc?: string | undefined;
  readonly name?: string | undefined;
}

export interface FoundPlace {
  readonly code: string;
  readonly source: 'GIVEN' | 'ADDRESS' | 'REGISTER_CODE' | 'NAME';
  /** Where the address lies, if elsewhere. */
  readonly contradicting?: string;
}

/**
 * As the row says it, else by the address, the register office, the name. An address within the given
 * place says it more exactly. Undefined abroad and where nothing tells.
 */
export function findPlace(clues: Clues, regions: Regions): FoundPlace | undefined {
  const { given, part, country = 'CN', address, uscc, name } = clues;
  const byAddress = address && regions.ofAddress(address);
  if (given) {
    if (!byAddress || isWithin(given, byAddress)) return { code: given, source: 'GIVEN' };
    if (isWithin(byAddress, given)) return { code: byAddress, source: 'ADDRESS' };
    return { code: given, source: 'GIVEN', contradicting: byAddress };
  }
  if (part) return { code: part, source: 'GIVEN' };
  if (country !== 'CN') return undefined;
  if (byAddress) return { code: byAddress, source: 'ADDRESS' };
  const byOffice = uscc && regions.ofUscc(uscc);
  if (byOffice) return { code: byOffice, source: 'REGISTER_CODE' };
  const byName = name && regions.ofName(name);
  return byName ? { code: byName, source: 'NAME' } : undefined;
}

function isWithin(code: string, outer: string): boolean {
  return code.startsWith(regionPrefix(outer));
}
