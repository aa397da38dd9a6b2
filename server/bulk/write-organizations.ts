import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { nameKey, spellings } from '../write/name-key.ts';
import { otherNames } from '../write/organization-names.ts';
import type { OrganizationProperties } from '../write/organization-queries.ts';
import { openTextFile, type TextFile } from './files.ts';
import { importerLine } from './importer-text.ts';
import { type Prepared, united } from './load-organizations.ts';
import { countWidth } from './tie-counts.ts';

const columns = [
  // First, at one width: it is written over when the ties have been counted.
  'tieCount:long',
  ':ID',
  'id',
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
  'importRunId',
  'updatedAt:datetime',
  ':LABEL',
];

export interface OrganizationWork {
  /** Lines of `Prepared`. */
  readonly path: string;
  readonly count: number;
  readonly more: ReadonlyMap<number, readonly OrganizationProperties[]>;
  readonly firstNode: number;
  /** Folder of the files that are written. */
  readonly work: string;
  readonly runId: string;
  /** ISO moment. */
  readonly now: string;
}

export interface WrittenOrganizations {
  readonly organizations: WrittenFile;
  /** The names by which organisations are found besides their own. */
  readonly names: WrittenFile;
  /** Where each organisation's line begins in its file, in bytes. */
  readonly lines: Float64Array;
}

export interface WrittenFile {
  readonly path: string;
  readonly hasLineBreaks: boolean;
}

/** Writes organisations as Neo4j's importer takes them, their ties not counted yet. */
export async function writeOrganizations(input: OrganizationWork): Promise<WrittenOrganizations> {
  const { path, more, work, count } = input;
  const organizations = openTextFile(`${work}/organizations.csv`, importerLine(columns));
  const nameColumns = [':ID', 'id', 'key', 'organizationId', 'kind', ':LABEL'];
  const names = openTextFile(`${work}/names.csv`, importerLine(nameColumns));
  const lines = new Float64Array(count);
  const noCount = '0'.repeat(countWidth);
  let number = 0;
  let nextName = input.firstNode + count;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const { id, label, properties }: Prepared = JSON.parse(line);
    const said = united(properties, more.get(number));
    lines[number] = organizations.length();
    const node = `${noCount},${input.firstNode + number},`;
    organizations.add(node + organizationLine(id, label, said, input));
    for (const name of otherNames({ id, ...said })) {
      const { key, organizationId, kind } = name;
      names.add(importerLine([nextName, name.id, key, organizationId, kind, 'OrganizationName']));
      nextName += 1;
    }
    number += 1;
    if (number % 1000 === 0) {
      await organizations.flush();
      await names.flush();
    }
  }
  await organizations.close();
  await names.close();
  return { organizations: written(organizations), names: written(names), lines };
}

function organizationLine(
  id: string,
  label: Prepared['label'],
  said: OrganizationProperties,
  { runId, now }: OrganizationWork,
): string {
  const { pinyin, initials } = spellings(said.shortName ?? said.name);
  return importerLine([
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
    runId,
    now,
    ['Organization', label],
  ]);
}

const written = (file: TextFile) => ({ path: file.path, hasLineBreaks: file.hasLineBreaks() });
