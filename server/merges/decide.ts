import type { Context } from '../context.ts';
import type {
  AcceptMergeInput,
  RejectMergeInput,
  UndoMergeInput,
  UserError,
} from '../schema.generated.ts';
import { userError } from '../user-error.ts';
import { acceptMerge } from './accept.ts';
import type { ProposalRow } from './proposal-queries.ts';
import { rejectMerge, reopenRejected } from './reject.ts';
import { type Dependency, undoMerge } from './undo.ts';

export interface MergeAnswer {
  readonly proposal: ProposalRow | null;
  readonly dependencies: readonly Dependency[];
  readonly userErrors: UserError[];
}

type From = Pick<Context, 'graph' | 'loaders'>;

/** Accepts a proposal as asked, or says what stands against it. */
export async function acceptAsAsked(input: AcceptMergeInput, from: From): Promise<MergeAnswer> {
  const { id, keepId, note = null } = input;
  const problems = checkPerson(input);
  if (problems.length > 0) return answer(id, from, problems);
  const author = input.author.trim();
  const done = await acceptMerge(from.graph, { id, keepId, author, note });
  switch (done.outcome) {
    case 'ACCEPTED':
      return answer(id, from, []);
    case 'NOT_FOUND':
      return answer(id, from, [notFound(id)]);
    case 'DECIDED':
      return answer(id, from, [decided(id)]);
    case 'NOT_OF_PAIR':
      return answer(id, from, [userError('keepId', keepId, 'Is neither of the two.')]);
    case 'GONE': {
      const message = 'This organisation has left the graph: search again.';
      return answer(id, from, [userError('id', done.organizationId, message, 'CONFLICT')]);
    }
  }
}

/** Rejects a proposal as asked, or says what stands against it. */
export async function rejectAsAsked(input: RejectMergeInput, from: From): Promise<MergeAnswer> {
  const { id, note = null } = input;
  const problems = checkPerson(input);
  if (problems.length > 0) return answer(id, from, problems);
  const outcome = await rejectMerge(from.graph, { id, author: input.author.trim(), note });
  if (outcome === 'NOT_FOUND') return answer(id, from, [notFound(id)]);
  return answer(id, from, outcome === 'DECIDED' ? [decided(id)] : []);
}

/** Takes a decision back as asked, or says what stands against it. */
export async function undoAsAsked(input: UndoMergeInput, from: From): Promise<MergeAnswer> {
  const { id, note = null } = input;
  const problems = checkPerson(input);
  if (problems.length > 0) return answer(id, from, problems);
  if (await reopenRejected(from.graph, id)) return answer(id, from, []);
  const done = await undoMerge(from.graph, id, input.author.trim(), note);
  switch (done.outcome) {
    case 'UNDONE':
      return answer(id, from, []);
    case 'NOT_FOUND':
      return answer(id, from, [notFound(id)]);
    case 'NOT_ACCEPTED': {
      const message = 'Is open: there is nothing to take back.';
      return answer(id, from, [userError('id', id, message, 'CONFLICT')]);
    }
    case 'RESTED_ON': {
      const message = 'Later work rests on this merge; take that back first.';
      const refused = await answer(id, from, [userError('id', id, message, 'CONFLICT')]);
      return { ...refused, dependencies: done.dependencies.slice(0, mostDependencies) };
    }
  }
}

const mostDependencies = 50;

async function answer(
  id: string,
  { loaders }: From,
  userErrors: UserError[],
): Promise<MergeAnswer> {
  const proposal = await loaders.mergeProposal.clear(id).load(id);
  return { proposal, dependencies: [], userErrors };
}

const notFound = (id: string) => userError('id', id, 'Names no proposal.', 'NOT_FOUND');
const decided = (id: string) =>
  userError('id', id, 'Somebody decided in between: see the proposal.', 'CONFLICT');

function checkPerson({ author, note }: { author: string; note?: string | null | undefined }) {
  const errors: UserError[] = [];
  const length = author.trim().length;
  if (length < 1 || length > 80) {
    errors.push(userError('author', author, 'Is 1 to 80 characters.'));
  }
  if ((note ?? '').length > 2000) {
    errors.push(userError('note', note, 'Is at most 2000 characters.'));
  }
  return errors;
}
