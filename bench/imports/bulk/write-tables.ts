import { join } from 'node:path';
import { nameOf, usccOf, writeCsv } from '../files.ts';

const sources = ['source:bench', '测试来源', 'DISTRICT', '2025-03-01'];
const types = ['SUPPLIES', 'SUPPLIES', 'SUPPLIES', 'INVESTS_IN', 'CONTROLS', 'COOPERATES_WITH'];
const organizationKeys =
  'id,name,kind,uscc,status,region,regionSource,country,foundedOn,shortName,source';
const tieKeys = 'fromId,type,toId,source,status,confidence,observedOn,validFrom,detail,subject';

const idOf = (n: number) => `org:bench-${n}`;
const dayOf = (n: number) => `20${10 + (n % 15)}-0${(n % 9) + 1}-15`;

function organizationRow(n: number): string[] {
  const region = `9901${String((n % 90) + 10)}`;
  return [
    idOf(n),
    nameOf(n),
    n % 20 === 0 ? 'INVESTOR' : 'COMPANY',
    usccOf(n),
    n % 9 === 0 ? 'CLOSED' : 'ACTIVE',
    region,
    'GIVEN',
    'CN',
    dayOf(n),
    n % 5 === 0 ? `测试${n}号` : '',
    'source:bench',
  ];
}

/** Hubs are among the first organisations, as some are in life; `subject` tells ties of the same ends apart. */
function tieRow(n: number, count: number): string[] {
  const from = n % 50 === 0 ? n % 97 : (n * 7919) % count;
  const to = (from + 1 + ((n * 104_729) % (count - 1))) % count;
  const type = types[n % types.length] ?? 'SUPPLIES';
  const day = dayOf(n);
  return [
    idOf(from),
    type,
    idOf(to),
    'source:bench',
    'REPORTED',
    '0.8',
    day,
    day,
    '测试树脂',
    `${n}`,
  ];
}

/** A folder of invented tables for a bulk load. */
export async function writeBulkTables(folder: string, organizations: number, ties: number) {
  const places = Array.from({ length: 90 }, (_, n) => `9901${n + 10}`);
  await writeCsv(join(folder, 'sources.csv'), ['id', 'title', 'channel', 'date'], 1, () => sources);
  await writeCsv(join(folder, 'regions.csv'), ['code', 'name', 'level'], places.length, (n) => [
    places[n] ?? '',
    `测试${n}区`,
    'DISTRICT',
  ]);
  await writeCsv(
    join(folder, 'organizations.csv'),
    organizationKeys.split(','),
    organizations,
    organizationRow,
  );
  await writeCsv(join(folder, 'ties.csv'), tieKeys.split(','), ties, (n) =>
    tieRow(n, organizations),
  );
}
