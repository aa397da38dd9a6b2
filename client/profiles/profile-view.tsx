import { Button, Checkbox, Select } from 'antd';
import { useState } from 'react';
import { useText } from '../i18n/text.ts';
import type { ProfileFieldsFragment, ScoreProfilesQuery } from '../operations.generated.ts';
import { PanelState } from '../panel-state.tsx';
import type { Question } from '../question.ts';
import { nothingOpen, useUrlState } from '../url-state.ts';
import { Calibration } from './calibration.tsx';
import { ConstantTables } from './constant-tables.tsx';
import { groupsOf, valuesOf } from './constants.ts';
import { beginDraft } from './draft.ts';
import { RankMoves } from './rank-moves.tsx';
import { keepDraft } from './use-draft.ts';
import { useProfile, useProfiles } from './use-profiles.ts';
import { useWords } from './words.ts';

/** The chosen profile beside another one. */
export function ProfileView({ question }: { question: Question }) {
  const words = useWords();
  const [{ profile }] = useUrlState();
  const list = useProfiles();
  const ownId = list.data?.scoreProfiles.find(({ isDefault }) => isDefault)?.id ?? null;
  const chosen = useProfile(profile ?? ownId);
  return (
    <PanelState query={list} rows={1}>
      {({ scoreProfiles }) => (
        <PanelState query={chosen} rows={6}>
          {({ scoreProfile }) =>
            scoreProfile ? (
              <SideBySide question={question} profile={scoreProfile} known={scoreProfiles} />
            ) : (
              <p className="empty">{words.unknown}</p>
            )
          }
        </PanelState>
      )}
    </PanelState>
  );
}

interface SideBySideProps {
  readonly question: Question;
  readonly profile: ProfileFieldsFragment;
  readonly known: ScoreProfilesQuery['scoreProfiles'];
}

function SideBySide({ question, profile, known }: SideBySideProps) {
  const text = useText();
  const words = useWords();
  const [{ compare }, setUrl] = useUrlState();
  const [isShort, setShort] = useState(false);
  const own = known.find(({ isDefault }) => isDefault)?.id ?? null;
  const otherId = [compare, own].find((id) => id !== null && id !== profile.id) ?? null;
  const other = useProfile(otherId).data?.scoreProfile ?? null;
  const groups = groupsOf(profile, words, text);
  const others = other && valuesOf(groupsOf(other, words, text));
  const otherOptions = [
    ...known.map(({ id, name, version }) => ({ value: id, label: `${name} · ${version}` })),
    ...profile.versions.slice(1).map((id) => ({ value: id, label: id.replace('profile:', '') })),
  ].filter(({ value }) => value !== profile.id);
  return (
    <>
      <ProfileHead profile={profile} known={known} />
      <section className="profile-bar">
        <Select
          aria-label={words.compareWith}
          prefix={<span className="hint">{words.compareWith}</span>}
          placeholder={words.compareNone}
          popupMatchSelectWidth={false}
          disabled={otherOptions.length === 0}
          value={otherId}
          options={otherOptions}
          onChange={(id) => setUrl({ compare: id })}
        />
        {others && (
          <Checkbox checked={isShort} onChange={(event) => setShort(event.target.checked)}>
            {words.onlyDifferent}
          </Checkbox>
        )}
      </section>
      {other && others && <RankMoves question={question} ours={profile} theirs={other} />}
      <ConstantTables
        groups={groups}
        ours={profile.version}
        theirs={other && others ? { title: other.version, values: others } : null}
        isShort={isShort && others !== null}
      />
      <Calibration profiles={other ? [profile, other] : [profile]} />
    </>
  );
}

function ProfileHead({ profile, known }: Omit<SideBySideProps, 'question'>) {
  const words = useWords();
  const [, setUrl] = useUrlState();
  const { basedOn, savedAt, versions } = profile;
  return (
    <header className="panel-head">
      <div className="grow">
        <h2>{profile.name}</h2>
        <div className="tags">
          <span className="tag">{profile.version}</span>
          {profile.isDefault && <span className="tag">{words.own}</span>}
          {basedOn && <span className="tag">{words.basedOn(basedOn.replace('profile:', ''))}</span>}
          {savedAt && <span className="tag">{words.savedAt(savedAt.slice(0, 10))}</span>}
        </div>
      </div>
      {versions.length > 1 && (
        <Select
          aria-label={words.versions}
          popupMatchSelectWidth={false}
          value={profile.id}
          options={versions.map((id) => ({
            value: id,
            label: words.versionOf(Number(id.split('@')[1])),
          }))}
          onChange={(id) => setUrl({ profile: id, ...nothingOpen })}
        />
      )}
      <Button type="primary" onClick={() => keepDraft(beginDraft(profile, known))}>
        {profile.isDefault ? words.copy : words.edit}
      </Button>
    </header>
  );
}
