import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { ProfileFieldsFragment } from '../operations.generated.ts';
import { PanelError } from '../panel-state.tsx';
import { Conflict } from './conflict.tsx';
import { ConstantInputs } from './constant-inputs.tsx';
import type { Group } from './constants.ts';
import { Discard } from './discard.tsx';
import { changesOf, type Draft, inputOf, problemsOf, rebase } from './draft.ts';
import { NameFields } from './name-fields.tsx';
import { refusalsOf, type Trouble } from './refusals.ts';
import { keepDraft } from './use-draft.ts';
import { profileKey } from './use-profiles.ts';
import { type Saved, useSaving } from './use-saving.ts';
import { sayMessage, useWords } from './words.ts';

interface Props {
  readonly draft: Draft;
  readonly base: ProfileFieldsFragment;
  /** The base's numbers. */
  readonly groups: readonly Group[];
  readonly onSaved: (saved: Saved) => void;
}

/** Every number of a profile as a field; what is wrong stands beside it. */
export function DraftForm({ draft, base, groups, onSaved }: Props) {
  const words = useWords();
  const queries = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  const [loaded, setLoaded] = useState<number | null>(null);
  const save = useSaving(onSaved);
  const changes = changesOf(draft, groups);
  const problems = problemsOf(draft, groups);
  const refusals =
    save.data && save.variables ? refusalsOf(save.data, save.variables.draft, draft) : [];
  const conflict = refusals.find(({ code }) => code === 'CONFLICT');
  const troubles = new Map<string, Trouble>(
    refusals.map(({ field, ...trouble }) => [field ?? '', trouble]),
  );
  for (const [field, message] of problems) {
    const value = field === 'key' ? draft.key : field === 'name' ? draft.name : draft.typed[field];
    if (tries > 0 || value) troubles.set(field, { value: value ?? null, message });
  }
  const placed = new Set([
    'key',
    'name',
    ...groups.flatMap(({ id, constants }) => [id, ...constants.map(({ field }) => field)]),
  ]);
  const others = refusals.filter(
    ({ field, code }) => !placed.has(field ?? '') && code !== 'CONFLICT',
  );

  useEffect(() => {
    if (document.activeElement === document.body || tries > 0) {
      const first = tries > 0 ? '[aria-invalid="true"]' : 'input';
      form.current?.querySelector<HTMLElement>(first)?.focus();
    }
  }, [tries]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setLoaded(null);
    if (problems.size > 0) setTries(tries + 1);
    else save.mutate({ draft, input: inputOf(draft, groups) });
  };

  return (
    <form ref={form} onSubmit={submit} noValidate>
      <header className="panel-head">
        <div className="grow">
          <h2>{words.editing}</h2>
          <p className="hint">{words.editingFrom(`${base.name} · ${base.version}`)}</p>
        </div>
      </header>
      {conflict && save.data && (
        <Conflict
          draft={draft}
          changes={changes}
          groups={groups}
          newest={save.data.newest}
          onLoad={() => {
            const { newest } = save.data;
            if (newest) queries.setQueryData(profileKey(newest.id), { scoreProfile: newest });
            keepDraft(newest ? rebase(draft, newest) : { ...draft, expectedNumber: 0 });
            setLoaded(newest?.number ?? null);
            save.reset();
          }}
        />
      )}
      {loaded !== null && (
        <p className="profile-note good" role="status">
          {words.loadedNewest(loaded)}
        </p>
      )}
      {save.error && <PanelError error={save.error} onRetry={() => save.reset()} />}
      {others.map(({ field, message }) => (
        <p key={`${field} ${message}`} className="profile-note bad" role="alert">
          {[field, sayMessage(words, message)].filter(Boolean).join(': ')}
        </p>
      ))}
      <NameFields draft={draft} troubles={troubles} />
      <section>
        <p className="hint">{words.normalised}</p>
        <div className="constant-groups">
          {groups.map((group) => (
            <ConstantInputs key={group.id} group={group} draft={draft} troubles={troubles} />
          ))}
        </div>
      </section>
      <footer className="draft-foot">
        <span role="status">
          {words.changed(changes.size)}
          {problems.size > 0 && tries > 0 && (
            <b className="trouble"> {words.problems(problems.size)}</b>
          )}
        </span>
        <span className="hint">{words.draftKept}</span>
        <Discard />
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {save.isPending ? words.saving : words.save}
        </Button>
      </footer>
    </form>
  );
}
