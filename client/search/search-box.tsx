import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { AutoComplete, Input, type InputRef } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useEdit } from '../edit.ts';
import { useText } from '../i18n/text.ts';
import { SearchDocument, type SearchQuery } from '../operations.generated.ts';
import { request } from '../request.ts';
import { useUrlState } from '../url-state.ts';

/** Stands for no hit: makes a new organisation of what was typed. */
const createValue = 'create';

type Hit = SearchQuery['search'][number];

/** The text as it was this many ms ago, so that not every key asks the server. */
function useSettled(value: string, ms: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}

/** Finds anything by name, pinyin or code; choosing it goes there. */
export function SearchBox({ chainId }: { chainId: string }) {
  const text = useText();
  const [, setUrl] = useUrlState();
  const edit = useEdit();
  const [typed, setTyped] = useState('');
  const input = useRef<InputRef>(null);
  const asked = useSettled(typed.trim().slice(0, 100), 80);
  const { data, isFetching } = useQuery({
    queryKey: ['search', asked],
    queryFn: ({ signal }) => request(SearchDocument, { text: asked }, signal),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });
  const hits = asked && data ? data.search : [];

  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      input.current?.focus({ cursor: 'all' });
    };
    window.addEventListener('keydown', focus);
    return () => window.removeEventListener('keydown', focus);
  }, []);

  const go = (hit: Hit) => {
    setTyped('');
    input.current?.blur();
    if (hit.kind === 'REGION') return setUrl({ region: hit.id, target: null, path: null });
    if (hit.kind === 'CHAIN') {
      return setUrl({ chain: hit.id, target: null, path: null, select: null });
    }
    const chain = hit.node && 'chain' in hit.node ? hit.node.chain.id : chainId;
    const moved = chain === chainId ? {} : { chain, target: null, path: null };
    return setUrl({ ...moved, select: hit.id });
  };

  const isNothingFound = asked !== '' && data !== undefined && !isFetching && hits.length === 0;
  const options = isNothingFound
    ? [{ value: createValue, label: <CreateLine name={asked} /> }]
    : hits.map((hit) => ({
        value: `${hit.kind} ${hit.id}`,
        label: <HitLine hit={hit} />,
      }));

  return (
    <AutoComplete
      className="search-box"
      value={typed}
      onChange={setTyped}
      popupMatchSelectWidth={420}
      defaultActiveFirstOption
      notFoundContent={null}
      options={options}
      onSelect={(value: string) => {
        if (value === createValue) {
          setTyped('');
          input.current?.blur();
          return edit({ what: 'createOrganization', name: asked });
        }
        const hit = hits.find(({ kind, id }) => `${kind} ${id}` === value);
        if (hit) go(hit);
      }}
    >
      <Input
        ref={input}
        aria-label={text.search}
        placeholder={text.search}
        prefix={
          <svg width="14" height="14" viewBox="0 0 14 14" fill="none" aria-hidden="true">
            <circle cx="6" cy="6" r="4.2" stroke="var(--t3)" strokeWidth="1.5" />
            <path d="m9.2 9.2 3.4 3.4" stroke="var(--t3)" strokeWidth="1.5" />
          </svg>
        }
        suffix={<kbd>Ctrl K</kbd>}
      />
    </AutoComplete>
  );
}

/** What to do where nothing was found. */
function CreateLine({ name }: { name: string }) {
  const text = useText();
  return (
    <span className="search-none">
      <span className="hint">{text.searchNone}</span>
      <span>{text.newOrganizationNamed(name)}</span>
    </span>
  );
}

/** The name; beside it what tells it from its namesakes and, if not the name, what matched. */
function HitLine({ hit }: { hit: Hit }) {
  const isOther = hit.matchedText !== hit.label && hit.matchedField !== 'name';
  return (
    <span className="hit">
      <span>{hit.label}</span>
      <span className="hint">
        {[isOther ? hit.matchedText : null, hit.context].filter(Boolean).join(' · ')}
      </span>
    </span>
  );
}
