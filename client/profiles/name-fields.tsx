import { Input } from 'antd';
import { useId } from 'react';
import { type Draft, knownNumber } from './draft.ts';
import type { Trouble } from './refusals.ts';
import { TroubleText } from './trouble-text.tsx';
import { keepDraft } from './use-draft.ts';
import { useProfiles } from './use-profiles.ts';
import { useWords } from './words.ts';

interface Props {
  readonly draft: Draft;
  readonly troubles: ReadonlyMap<string, Trouble>;
}

/** What the profile is called, and which version of it this will be. */
export function NameFields({ draft, troubles }: Props) {
  const words = useWords();
  const id = useId();
  const known = useProfiles().data?.scoreProfiles ?? [];
  const fields = [
    { field: 'key', word: words.key, value: draft.key },
    { field: 'name', word: words.name, value: draft.name },
  ] as const;
  const change = (field: 'key' | 'name', value: string) =>
    keepDraft(
      field === 'key'
        ? { ...draft, key: value, expectedNumber: knownNumber(known, value) }
        : { ...draft, name: value },
    );
  return (
    <section className="name-fields">
      {fields.map(({ field, word, value }) => {
        const trouble = troubles.get(field);
        return (
          <div key={field}>
            <label htmlFor={`${id}${field}`}>{word}</label>
            <Input
              id={`${id}${field}`}
              value={value}
              maxLength={80}
              aria-invalid={trouble !== undefined}
              aria-describedby={`${id}${field}hint`}
              {...(trouble && { status: 'error' })}
              onChange={(event) => change(field, event.target.value)}
            />
            <span id={`${id}${field}hint`} className="hint">
              {trouble ? (
                <TroubleText trouble={trouble} />
              ) : field === 'key' ? (
                `${words.keyHint} · ${words.nextVersion(draft.expectedNumber + 1)}`
              ) : null}
            </span>
          </div>
        );
      })}
    </section>
  );
}
