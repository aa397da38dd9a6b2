import type { DecideInput, UserError } from '../schema.generated.ts';
import { checkAuthor, checkDay } from './checks.ts';
import type { Plan, Target } from './edit-each.ts';
import type { Editing } from './editing.ts';
import { withSources } from './end.ts';
import { dayPatch, given } from './fact-input.ts';
import type { NewProperties, StoredFact } from './queries.ts';
import { type Kept, listRejections } from './revision-queries.ts';
import { checkReferences, sourcesOf } from './sources.ts';

export type Decision = 'CONFIRMED' | 'REJECTED';
type Deciding = Pick<DecideInput, 'observedOn' | 'note' | 'sourceIds' | 'author'>;

/** What is wrong with a decision, whatever it is about. */
export async function checkDeciding(editing: Editing, input: Deciding): Promise<UserError[]> {
  return [
    ...checkAuthor(input),
    ...checkDay('observedOn', input.observedOn, editing.dataDate),
    ...(await checkReferences(editing, { sourceIds: input.sourceIds })),
  ];
}

/** How a fact becomes what a person says: sure, or nothing. */
export async function planDecision(
  editing: Editing,
  input: Deciding,
  decision: Decision,
  targets: readonly Target[],
): Promise<Plan> {
  const sources = await sourcesOf(editing, input.sourceIds);
  const observed = given(dayPatch('observedOn', input.observedOn ?? undefined, 'DAY'));
  const earlier = decision === 'CONFIRMED' ? await beforeRejection(editing, targets) : new Map();
  return (fact) => {
    if (decision === 'REJECTED' && fact.properties.decision === 'REJECTED') return {};
    return {
      decision,
      sourceIds: withSources(fact, sources),
      ...observed,
      ...(decision === 'CONFIRMED' ? confirmation(fact, earlier.get(fact.id)) : rejection(fact)),
    };
  };
}

/** A confirmed fact that had been rejected gets back the end that it had. */
function confirmation({ properties }: StoredFact, before: Kept | undefined): NewProperties {
  const sure = { confidence: 1, status: 'VERIFIED' };
  if (properties.decision !== 'REJECTED') return sure;
  const { validTo = null, validToPrecision = null } = before ?? {};
  return { ...sure, validTo, validToPrecision };
}

/** An end before any start, where none is known. */
const longAgo = '1900-01-01';

/** An empty span: no question of any day finds a rejected fact. */
function rejection({ properties }: StoredFact): NewProperties {
  const { validFrom = longAgo, validFromPrecision = 'DAY' } = properties;
  const span = { validTo: validFrom, validToPrecision: validFromPrecision };
  return { confidence: 0, status: 'UNVERIFIED', ...span };
}

async function beforeRejection(
  { statements }: Editing,
  targets: readonly Target[],
): Promise<Map<string, Kept>> {
  const ids = [...new Set(targets.map(({ id }) => id))];
  const rows = await statements.read(listRejections, { ids });
  return new Map(rows.flatMap(({ id, before }) => (before ? [[id, before]] : [])));
}
