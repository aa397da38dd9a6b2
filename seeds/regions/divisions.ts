import type { Region } from '../../server/write/graph-data.ts';
import { readCsv } from '../read/csv-table.ts';
import type { Tally } from '../report/tally.ts';

/** The administrative divisions of China down to districts and counties, as shipped. */
export function readDivisions(): { regions: Region[]; tally: Tally } {
  const { rows, tally } = readCsv(new URL('./', import.meta.url), 'divisions.csv', [
    'code',
    'name',
  ]);
  const codes = new Set(rows.map((row) => row.field('code')));
  const regions = rows.map((row) => {
    const region = division(row.field('code'), row.field('name'), codes);
    tally.keep(region, row.line);
    return region;
  });
  return { regions, tally };
}

/** A district hangs below its city where that is a division, else below its province: 110101, 419001. */
function division(code: string, name: string, codes: ReadonlySet<string>): Region {
  const province = `${code.slice(0, 2)}0000`;
  const city = `${code.slice(0, 4)}00`;
  if (code === province) return { code, name, level: 'PROVINCE' };
  if (code === city) return { code, name, level: 'CITY', parentCode: province };
  return { code, name, level: 'DISTRICT', parentCode: codes.has(city) ? city : province };
}
