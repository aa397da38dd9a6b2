import type { Context } from '../context.ts';
import type { Statements } from '../neo4j/graph.ts';
import type {
  DecideQuarantinedNameInput,
  QuarantineDecision,
  QuarantineState,
  UserError,
} from '../schema.generated.ts';
import { userError } from '../user-error.ts';
import { decideQuarantinedName, lockQuarantinedName, type QuarantinedRow } from './queries.ts';

export interface DecisionAnswer {
  readonly quarantinedName: QuarantinedRow | null;
  readonly userErrors: UserError[];
}

const states: Readonly<Record<QuarantineDecision, QuarantineState>> = {
  RELEASE: 'RELEASED',
  KEEP: 'KEPT',
  REOPEN: 'OPEN',
};

/** Decides about a name as asked, or says what stands against it. */
export async function decideAsAsked(
  input: DecideQuarantinedNameInput,
  context: Context,
): Promise<DecisionAnswer> {
  const { id } = input;
  const { loaders } = context;
  const row = await loaders.quarantinedName.load(id);
  const problems = [
    ...checkPerson(input),
    ...(row ? [] : [userError('id', id, 'Names no name in quarantine.', 'NOT_FOUND')]),
  ];
  const userErrors = row && problems.length === 0 ? await decide(input, row, context) : problems;
  // What this request has read of its organisation before may have changed with it.
  loaders.organization.clearAll();
  return { quarantinedName: await loaders.quarantinedName.clear(id).load(id), userErrors };
}

async function decide(
  { id, decision, author, note = null }: DecideQuarantinedNameInput,
  row: QuarantinedRow,
  { graph, loaders, changeAliases }: Context,
): Promise<UserError[]> {
  const own = await loaders.organization.load(row.organizationId);
  const [other] = row.bearerIds.filter((bearerId) => bearerId !== own?.id);
  if (decision === 'RELEASE' && !own) {
    return [userError('id', id, 'Its organisation has left the graph.', 'CONFLICT')];
  }
  if (decision === 'RELEASE' && other) {
    return [userError('id', other, `Is the name of ${other}.`, 'CONFLICT')];
  }
  const mark = async (statements: Statements): Promise<UserError[]> => {
    const [stored] = await statements.write(lockQuarantinedName, { id });
    // A decision is made about what is open, and is opened again before there is another one.
    if ((decision === 'REOPEN') === (stored?.state === 'OPEN')) return [decidedSince(id)];
    const marking = { id, state: states[decision], decidedBy: author.trim() };
    await statements.write(decideQuarantinedName, { ...marking, note: note?.trim() || null });
    return [];
  };
  const isAlias = decision === 'RELEASE' || row.state === 'RELEASED';
  if (!own || !isAlias) return graph.transaction(mark);
  const names = decision === 'RELEASE' ? { added: [row.name] } : { removed: [row.name] };
  return changeAliases({ organizationId: own.id, author, note, ...names }, mark);
}

const decidedSince = (id: string) =>
  userError('id', id, 'Somebody decided in between: see the name.', 'CONFLICT');

function checkPerson({ author, note }: DecideQuarantinedNameInput): UserError[] {
  const { length } = author.trim();
  return [
    ...(length < 1 || length > 80 ? [userError('author', author, 'Is 1 to 80 characters.')] : []),
    ...((note ?? '').length > 2000 ? [userError('note', note, 'Is at most 2000 characters.')] : []),
  ];
}
