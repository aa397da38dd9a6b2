import type { FactAction, FactKind, Named } from '../edit.ts';
import {
  type BulkFieldsFragment,
  ConfirmMembershipsDocument,
  ConfirmRelationsDocument,
  EndMembershipDocument,
  EndRelationsDocument,
  RejectMembershipsDocument,
  RejectRelationsDocument,
  RemoveMembershipDocument,
  RemoveRelationDocument,
} from '../operations.generated.ts';
import { request } from '../request.ts';
import { type Answer, answerOf } from './answer.ts';
import { readDay } from './day.ts';
import { reasonInput, sourceInput } from './fact-fields.ts';
import type { Sent } from './sent.ts';

interface State {
  readonly id: string;
  readonly version: string;
}

export interface Act {
  readonly action: FactAction;
  readonly of: FactKind;
  readonly facts: readonly Named[];
}

/** Does one thing to facts: what the server does to several at once, else to the first. */
export async function sendAction(
  { action, of, facts }: Act,
  states: readonly State[],
  sent: Sent,
): Promise<Answer> {
  const [first] = states;
  if (!first) return { isDone: true, userErrors: [] };
  if (action === 'remove') return answerOf(await remove(of, first, sent));
  if (action !== 'end') {
    const decide = of === 'relation' ? decideTies : decideMemberships;
    return bulkAnswer(await decide(action, states, sent), facts);
  }
  if (of === 'relation') return bulkAnswer(await endTies(states, sent), facts);
  return answerOf(await endMembership(first, sent));
}

const target = ({ id, version }: State) => ({ id, expectedVersion: version });

function ending(sent: Sent) {
  const until = readDay(sent.value('validTo'));
  return {
    validTo: until?.day ?? '',
    validToPrecision: until?.precision ?? 'DAY',
    reason: sent.value('reason'),
    ...sourceInput(sent),
    author: sent.author,
  } as const;
}

async function endTies(states: readonly State[], sent: Sent) {
  const input = { items: states.map(target), ...ending(sent) };
  return (await request(EndRelationsDocument, { input })).endRelations;
}

async function endMembership(state: State, sent: Sent) {
  const input = { ...target(state), ...ending(sent) };
  return (await request(EndMembershipDocument, { input })).endMembership;
}

async function remove(of: FactKind, state: State, sent: Sent) {
  const input = { ...target(state), reason: sent.text('reason'), author: sent.author };
  return of === 'relation'
    ? (await request(RemoveRelationDocument, { input })).removeRelation
    : (await request(RemoveMembershipDocument, { input })).removeMembership;
}

const decision = (sent: Sent) => ({
  observedOn: readDay(sent.value('observedOn'))?.day,
  ...reasonInput(sent),
});

async function decideTies(action: 'confirm' | 'reject', states: readonly State[], sent: Sent) {
  const input = { items: states.map(target), ...decision(sent) };
  return action === 'confirm'
    ? (await request(ConfirmRelationsDocument, { input })).confirmRelations
    : (await request(RejectRelationsDocument, { input })).rejectRelations;
}

async function decideMemberships(
  action: 'confirm' | 'reject',
  states: readonly State[],
  sent: Sent,
) {
  const input = { items: states.map(target), ...decision(sent) };
  return action === 'confirm'
    ? (await request(ConfirmMembershipsDocument, { input })).confirmMemberships
    : (await request(RejectMembershipsDocument, { input })).rejectMemberships;
}

function bulkAnswer({ outcomes, userErrors }: BulkFieldsFragment, facts: readonly Named[]): Answer {
  const names = new Map(facts.map(({ id, name }) => [id, name]));
  const own = outcomes.flatMap((outcome) =>
    outcome.userErrors.map((error) => ({ ...error, about: names.get(outcome.id) })),
  );
  return answerOf({ userErrors: [...userErrors, ...own] });
}
