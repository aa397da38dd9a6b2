import { Segmented, Select } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../i18n/text.ts';
import type { Question } from '../question.ts';
import { modes, roles, scopes, useUrlState } from '../url-state.ts';
import { useTargets } from './use-targets.ts';

interface Props {
  readonly question: Question;
  /** Which constants the answer is made with. */
  readonly profile: ReactNode;
  /** What else can be opened. */
  readonly children: ReactNode;
}

/** How the question is put: mode, scope, roles, profile; beside it what the run started from. */
export function TargetToolbar({ question, profile, children }: Props) {
  const text = useText();
  const [url, setUrl] = useUrlState();
  const { data, isPlaceholderData } = useTargets(question, url);
  const counts = data?.recommendedTargets;
  return (
    <div className="toolbar" role="toolbar" aria-label={text.question}>
      <Segmented
        aria-label={text.question}
        value={url.mode}
        options={modes.map((mode) => ({
          value: mode,
          label: text.mode[mode],
          tooltip: text.modeHint[mode],
        }))}
        onChange={(mode) => setUrl({ mode, tab: null, target: null, path: null })}
      />
      <Select
        aria-label={text.scopeLabel}
        prefix={<span className="hint">{text.scopeLabel}</span>}
        popupMatchSelectWidth={false}
        value={url.scope}
        options={scopes.map((scope) => ({ value: scope, label: text.scope[scope] }))}
        onChange={(scope) => setUrl({ scope, target: null, path: null })}
      />
      <Select
        aria-label={text.roleLabel}
        className="roles"
        prefix={<span className="hint">{text.roleLabel}</span>}
        mode="multiple"
        showSearch={false}
        popupMatchSelectWidth={false}
        maxTagCount={0}
        maxTagPlaceholder={() => roleNames(url.roles.map((role) => text.role[role]))}
        placeholder={text.allRoles}
        value={url.roles}
        options={roles.map((role) => ({ value: role, label: text.role[role] }))}
        onChange={(chosen) => setUrl({ roles: chosen, target: null, path: null })}
      />
      {profile}
      {counts && !isPlaceholderData && (
        <span className="toolbar-version" title={text.scoredByHint}>
          {text.scoredBy(counts.scoring)}
        </span>
      )}
      <span className="toolbar-counts">
        {counts &&
          `${text.anchors(counts.anchorCount)} · ${text.candidates(counts.candidateCount)}`}
      </span>
      {children}
    </div>
  );
}

function roleNames(names: readonly string[]): string {
  return names.length > 2
    ? `${names.slice(0, 2).join('、')} +${names.length - 2}`
    : names.join('、');
}
