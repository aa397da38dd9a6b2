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
 * As the row says it, else by the address, else by the register office; a later one of these is
 * believed where it lies within the earlier and says it more exactly. The name counts where they are
 * silent. Undefined abroad and where nothing tells.
 */
export function findPlace(clues: Clues, regions: Regions): FoundPlace | undefined {
  const { given, part, country = 'CN', address, uscc, name } = clues;
  const isAbroad = !given && !part && country !== 'CN';
  if (isAbroad) return undefined;
  const byAddress = address ? regions.ofAddress(address) : undefined;
  const said = [
    { code: given ?? part, source: 'GIVEN' },
    { code: byAddress, source: 'ADDRESS' },
    { code: uscc ? regions.ofUscc(uscc) : undefined, source: 'REGISTER_CODE' },
  ] as const;
  let found: FoundPlace | undefined;
  for (const { code, source } of said) {
    if (code && (!found || (code !== found.code && isWithin(code, found.code)))) {
      found = { code, source };
    }
  }
  const byName = !found && name ? regions.ofName(name) : undefined;
  if (byName) return { code: byName, source: 'NAME' };
  const isDisputed =
    found && given && byAddress && !isWithin(given, byAddress) && !isWithin(byAddress, given);
  return found && isDisputed ? { ...found, contradicting: byAddress } : found;
}

function isWithin(code: string, outer: string): boolean {
  return code.startsWith(regionPrefix(outer));
}
