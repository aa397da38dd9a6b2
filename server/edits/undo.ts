import type { UndoEditInput, UserError } from '../schema.generated.ts';
import { userError } from '../user-error.ts';
import { mergeRunId } from '../write/revisions.ts';
import { checkAuthor } from './checks.ts';
import type { Editing } from './editing.ts';
import { type Outcome, refused } from './outcome.ts';
import { type RevisionRow, readRevision } from './revision-queries.ts';
import { notFound } from './sources.ts';
import { undoFact } from './undo-fact.ts';
import { undoOrganization } from './undo-organization.ts';

/** What came of taking a step back; `entityId` also where the thing is then gone. */
export interface Undoing extends Outcome {
  readonly entityId: string | null;
}

/** Returns what a step changed to what it was before, unless it was changed again since. */
export async function undoEdit(editing: Editing, input: UndoEditInput): Promise<Undoing> {
  const problems = checkAuthor(input);
  if (problems.length > 0) return { ...refused(...problems), entityId: null };
  const { revisionId } = input;
  const [step] = await editing.statements.read(readRevision, { id: revisionId });
  const against = step ? checkStep(step) : notFound('revisionId', revisionId);
  if (!step || against) return { ...refused(...(against ? [against] : [])), entityId: null };
  const undo = step.entityKind === 'ORGANIZATION' ? undoOrganization : undoFact;
  return { ...(await undo(editing, step)), entityId: step.entityId };
}

function checkStep({ id, change, before, after, runId }: RevisionRow): UserError | null {
  if (change === 'MERGED' || runId === mergeRunId)
    return userError('revisionId', id, 'Take the merge itself back.');
  if (before || after) return null;
  return userError('revisionId', id, 'Says nothing of before and after.');
}
