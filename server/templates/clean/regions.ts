import type { Region } from '../../write/graph-data.ts';
import { regionOfAddress } from './addresses.ts';
import type { Cleaned } from './cleaned.ts';
import { cleanRegion } from './region-cells.ts';
import { currentCode, indexRegions, regionLabel } from './region-index.ts';
import { regionOfName } from './region-names.ts';

/** What texts say about places; codes are of divisions that exist today. */
export interface Regions {
  /** The district, city or province in which an address lies. */
  ofAddress(address: string): string | undefined;
  /** Where a full name places an organisation. */
  ofName(fullName: string): string | undefined;
  /** Where an organisation was registered, by digits 3-8 of its USCC: the office of that time. */
  ofUscc(uscc: string): string | undefined;
  /** As a person reads it: 拱墅区 330105. */
  label(code: string): string;
  /** A cell for a region: code, name or path. `nearby` decides between places of one name. */
  clean(text: string, nearby?: string): Cleaned;
}

/**
 * Offices whose district was split since, or that also register a zone elsewhere: in a register of
 * 43,803 firms, 49 % (余杭), 21 % (鄞州) and 39 % (滨江) of theirs lie in another district by their
 * address; of those of all other offices together 0.5 %.
 */
const offDistrict: ReadonlySet<string> = new Set(['330110', '330212', '330108']);

/** Reads places by the given divisions, such as the graph's Region nodes. */
export function openRegions(regions: readonly Region[]): Regions {
  const index = indexRegions(regions);
  return {
    ofAddress: (address) => regionOfAddress(address, index),
    ofName: (fullName) => regionOfName(fullName, index),
    ofUscc: (uscc) => {
      const office = uscc.slice(2, 8);
      const code = currentCode(office);
      const district = offDistrict.has(office) ? [] : [code];
      return [...district, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].find((each) =>
        index.byCode.has(each),
      );
    },
    label: (code) => regionLabel(code, index),
    clean: (text, nearby) => cleanRegion(text, index, nearby),
  };
}
