import { Button, Select, Space } from 'antd';
import { useText } from '../i18n/text.ts';
import { nothingOpen, useUrlState } from '../url-state.ts';
import { useDraft } from './use-draft.ts';
import { useProfile, useProfiles } from './use-profiles.ts';

/** Which constants the lists are scored with, and the way to see and change them. */
export function ProfilePicker() {
  const text = useText();
  const [{ profile, panel }, setUrl] = useUrlState();
  const draft = useDraft();
  const known = useProfiles().data?.scoreProfiles ?? [];
  const chosen = known.find(({ id, key, isDefault }) =>
    profile === null ? isDefault : id === profile || `profile:${key}` === profile,
  );
  // A link may hold an older version, which is in no list.
  const { data: older } = useProfile(chosen || known.length === 0 ? null : profile);
  const listed = older?.scoreProfile ? [...known, older.scoreProfile] : known;
  const isOpen = panel === 'profiles';
  return (
    <Space.Compact className="profile-picker">
      <Select
        aria-label={text.scoreProfile}
        prefix={<span className="hint">{text.scoreProfile}</span>}
        popupMatchSelectWidth={false}
        value={chosen?.id ?? profile}
        options={listed.map(({ id, name, version }) => ({ value: id, label: name, version }))}
        optionRender={({ data }) => (
          <span className="hit">
            <span>{data.label}</span>
            <span className="hint">{data.version}</span>
          </span>
        )}
        onChange={(id) => {
          const isOwn = known.some((each) => each.id === id && each.isDefault);
          setUrl({ profile: isOwn ? null : id, ...nothingOpen });
        }}
      />
      <Button
        aria-label={draft ? `${text.openProfiles}(${text.unsaved})` : text.openProfiles}
        aria-expanded={isOpen}
        title={draft ? text.unsaved : text.openProfiles}
        onClick={() => setUrl({ panel: isOpen ? null : 'profiles' })}
        icon={
          <svg width="14" height="14" viewBox="0 0 14 14" fill="none" aria-hidden="true">
            <path d="M1 4h5m4 0h3M1 10h3m4 0h5" stroke="currentColor" strokeWidth="1.5" />
            <rect x="6.5" y="2" width="3" height="4" stroke="currentColor" strokeWidth="1.3" />
            <rect x="4.5" y="8" width="3" height="4" stroke="currentColor" strokeWidth="1.3" />
          </svg>
        }
      >
        {draft && <span className="unsaved">*</span>}
      </Button>
    </Space.Compact>
  );
}
