import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { nameKey, spellings } from '../write/name-key.ts';
import { otherNames } from '../write/organization-names.ts';
import { openTextFile, type TextFile } from './files.ts';
import { importerLine } from './importer-text.ts';
import { type LoadedOrganizations, type Prepared, united } from './load-organizations.ts';

const columns = [
  'id:ID(organization)',
  'name',
  'nameKey',
  'pinyin',
  'initials',
  'shortName',
  'aliases:string[]',
  'uscc',
  'stockCode',
  'regionCode',
  'regionSource',
  'country',
  'investorType',
  'address',
  'status',
  'foundedOn:date',
  'foundedOnPrecision',
  'business',
  'website',
  'industryCodes:string[]',
  'registeredCapital',
  'isStub:boolean',
  'claims:string[]',
  'sourceIds:string[]',
  'tieCount:long',
  'updatedAt:datetime',
  ':LABEL',
];

/** Writes organisations as Neo4j's importer takes them, and the names by which they are found besides. */
export async function writeOrganizations(
  { path, more }: LoadedOrganizations,
  tieCounts: Uint32Array,
  work: string,
  now: string,
): Promise<readonly TextFile[]> {
  const organizations = openTextFile(`${work}/organizations.csv`, importerLine(columns));
  const nameColumns = ['id:ID(name)', 'key', 'organizationId', 'kind', ':LABEL'];
  const names = openTextFile(`${work}/names.csv`, importerLine(nameColumns));
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const prepared: Prepared = JSON.parse(line);
    writeOne(prepared, more.get(number), tieCounts[number] ?? 0, now, organizations, names);
    number += 1;
    if (number % 1000 === 0) {
      await organizations.flush();
      await names.flush();
    }
  }
  await organizations.close();
  await names.close();
  return [organizations, names];
}

function writeOne(
  prepared: Prepared,
  further: Parameters<typeof united>[1],
  tieCount: number,
  now: string,
  organizations: TextFile,
  names: TextFile,
): void {
  const { id, label } = prepared;
  const said = united(prepared, further);
  const { pinyin, initials } = spellings(said.shortName ?? said.name);
  organizations.add(
    importerLine([
      id,
      said.name,
      nameKey(said.name),
      pinyin,
      initials,
      said.shortName,
      said.aliases,
      said.uscc,
      said.stockCode,
      said.regionCode,
      said.regionSource,
      said.country,
      said.investorType,
      said.address,
      said.status,
      said.foundedOn,
      said.foundedOnPrecision,
      said.business,
      said.website,
      said.industryCodes,
      said.registeredCapital,
      said.isStub,
      said.claims,
      said.sourceIds,
      tieCount,
      now,
      ['Organization', label],
    ]),
  );
  for (const name of otherNames({ id, ...said })) {
    const { key, organizationId, kind } = name;
    names.add(importerLine([name.id, key, organizationId, kind, 'OrganizationName']));
  }
}
