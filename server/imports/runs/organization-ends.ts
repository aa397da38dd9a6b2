import { organizationId } from '../../templates/ids.ts';
import type { OrganizationReference, Problem, RunDefaults } from '../../templates/template.ts';
import type { Organization } from '../../write/graph-data.ts';
import { rejection } from './counting.ts';
import type { OrganizationIndex } from './organization-index.ts';

/** What a run says about all its rows, and about those whose ends nobody knows. */
export interface Asked {
  readonly defaults: RunDefaults;
  readonly unknownEnds: 'REJECT' | 'CREATE_STUB';
}

/** Whom the references of a row mean; `ids` is null where one of them cannot be told. */
export interface FoundEnds {
  readonly ids: readonly string[] | null;
  /** Those of `ids` that are in the graph already. */
  readonly storedIds: readonly string[];
  readonly stubs: readonly Organization[];
  readonly problems: readonly Problem[];
}

/** Ids that the value of an ambiguous reference lists. */
const listed = 3;

/** Finds the ends of rows one after another: a stub that one row needs is known to the next. */
export function openEnds(index: OrganizationIndex, asked: Asked) {
  const isStub = new Set<string>();

  const find = (reference: OrganizationReference, sourceIds: readonly string[]): One => {
    const { column } = reference;
    const byCode = index.byCode(reference);
    if (byCode) return { id: byCode, problems: [] };
    const full = index.byFullName(reference).ids;
    const ids = full.length > 0 ? full : index.byOtherName(reference).ids;
    const [id] = ids;
    if (id && ids.length === 1) return { id, problems: [] };
    const value = reference.name ?? reference.uscc ?? reference.stockCode ?? reference.id ?? '';
    if (id) {
      const several = `${value}: ${ids.slice(0, listed).join(', ')}`;
      return { id: null, problems: [rejection('END_AMBIGUOUS', column, several)] };
    }
    if (asked.unknownEnds === 'REJECT' || !reference.name) {
      return { id: null, problems: [rejection('END_UNKNOWN', column, value)] };
    }
    const stub = stubOf(reference, reference.name, sourceIds);
    const problem = {
      level: 'FIXED',
      rule: 'END_CREATED',
      column,
      value,
      result: stub.id,
    } as const;
    return { id: stub.id, stub, problems: [problem] };
  };

  return {
    find(references: readonly OrganizationReference[], sourceIds: readonly string[]): FoundEnds {
      const found = references.map((reference) => find(reference, sourceIds));
      const problems = found.flatMap((one) => one.problems);
      const ids = found.flatMap(({ id }) => id ?? []);
      if (ids.length < references.length) return { ids: null, storedIds: [], stubs: [], problems };
      const stubs = [...new Map(found.flatMap(({ stub }) => (stub ? [[stub.id, stub]] : [])))];
      // Nobody is made for a tie of one with itself, which is refused.
      if (stubs.length > 0 && new Set(ids).size < ids.length) {
        const equal = rejection('ENDS_EQUAL', null, ids[0] ?? '');
        return { ids: null, storedIds: [], stubs: [], problems: [equal] };
      }
      for (const [id, stub] of stubs) {
        isStub.add(id);
        index.add({ ...unknown, ...stub, aliases: null });
      }
      const storedIds = ids.filter((id) => !isStub.has(id));
      return { ids, storedIds, stubs: stubs.map(([, stub]) => stub), problems };
    },
  };
}

interface One {
  readonly id: string | null;
  readonly stub?: Organization;
  readonly problems: readonly Problem[];
}

const unknown = { shortName: null, aliases: null, uscc: null, stockCode: null, regionCode: null };

function stubOf(
  { id, uscc, stockCode, regionCode, stub }: OrganizationReference,
  name: string,
  sourceIds: readonly string[],
): Organization {
  return {
    id: id ?? organizationId({ uscc, stockCode, name, regionCode }),
    label: stub?.label ?? 'Company',
    name,
    ...(uscc && { uscc }),
    ...(stockCode && { stockCode }),
    ...(regionCode && { regionCode }),
    ...(stub?.investorType && { investorType: stub.investorType }),
    status: 'UNKNOWN',
    isStub: true,
    sourceIds,
  };
}
