import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from '../context.ts';
import type { ImportInput, UserError } from '../schema.generated.ts';
import { userError } from '../user-error.ts';
import { authorErrors, prepareImport, readyRequest } from './prepare.ts';
import type { Dependency, Run, Runs } from './runs/run.ts';

export interface RunAnswer {
  readonly run: Run | null;
  readonly userErrors: UserError[];
  readonly dependencies: Dependency[];
}

/** Milliseconds that an answer waits for what mostly takes less. */
const soon = 1_500;

const refused = (...userErrors: UserError[]): RunAnswer => ({
  run: null,
  userErrors,
  dependencies: [],
});

const noSuchRun = (id: string) => refused(userError('id', id, 'Names no run.', 'NOT_FOUND'));

/** The run as it is, with what stands against the change, if anything does. */
const answer = (run: Run, ...userErrors: UserError[]): RunAnswer => ({
  run,
  userErrors,
  dependencies: [],
});

/** Puts an import into the queue, or says everything that stands against it. */
export async function startImport(input: ImportInput, context: Context): Promise<RunAnswer> {
  const preparing = await prepareImport(input, context);
  if ('userErrors' in preparing) return refused(...preparing.userErrors);
  const ready = readyRequest(preparing.prepared);
  return Array.isArray(ready) ? refused(...ready) : answer(await context.imports.runs.start(ready));
}

export async function cancelImport(id: string, { imports }: Context): Promise<RunAnswer> {
  const run = await imports.runs.cancel(id);
  if (!run) return noSuchRun(id);
  return run.state === 'QUEUED' || run.state === 'RUNNING' || run.state === 'CANCELLED'
    ? answer(run)
    : answer(run, wrongState(run, 'Only what is queued or running can be cancelled.'));
}

export async function resumeImport(id: string, { imports }: Context): Promise<RunAnswer> {
  const before = await imports.runs.get(id);
  const run = before && (await imports.runs.resume(id));
  if (!run) return noSuchRun(id);
  return run.state === 'QUEUED' || run.state === 'RUNNING'
    ? answer(run)
    : answer(run, wrongState(run, 'Only what failed or was cancelled can be taken up again.'));
}

export async function undoImport(
  id: string,
  author: string,
  { imports }: Context,
): Promise<RunAnswer> {
  const errors = author.trim()
    ? authorErrors(author)
    : [userError('author', author, 'Say who takes it back: a role or initials.')];
  if (errors.length > 0) return refused(...errors);
  const before = await imports.runs.get(id);
  if (!before) return noSuchRun(id);
  if (!before.canUndo) {
    return answer(before, wrongState(before, 'Only an import that has ended can be taken back.'));
  }
  await imports.runs.undo(id, author.trim());
  const run = await settledSoon(id, imports.runs);
  if (!run) return noSuchRun(id);
  const { dependencies } = run;
  if (dependencies.length === 0) return answer(run);
  const message = 'Later work rests on what it brought.';
  return {
    run,
    userErrors: [userError('id', id, message, 'CONFLICT')],
    dependencies: [...dependencies],
  };
}

/** The run once it is settled, or as it is after `soon`: the page asks for it again by itself. */
async function settledSoon(id: string, runs: Runs): Promise<Run | null> {
  await Promise.race([runs.settled(id), sleep(soon, undefined, { ref: false })]);
  return runs.get(id);
}

const wrongState = ({ id, state }: Run, message: string) =>
  userError('id', id, `${message} It is ${state}.`);
