import { useSyncExternalStore } from 'react';

export const places = ['panorama', 'data'] as const;
export type Place = (typeof places)[number];

/** Told when a link of ours changes the place; the browser tells of back and forward itself. */
const moved = new EventTarget();

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  moved.addEventListener('moved', listener);
  return () => {
    window.removeEventListener('popstate', listener);
    moved.removeEventListener('moved', listener);
  };
}

const current = (): Place =>
  places.find((place) => window.location.pathname === `/${place}`) ?? 'panorama';

/** Where a place is, the question taken along. */
export const placeHref = (place: Place) => `/${place}${window.location.search}`;

/** The place that the path of the link names, and the way to another one. */
export function usePlace(): readonly [Place, (place: Place) => void] {
  const place = useSyncExternalStore(subscribe, current);
  return [place, go];
}

function go(place: Place): void {
  if (place === current()) return;
  window.history.pushState(null, '', placeHref(place));
  moved.dispatchEvent(new Event('moved'));
}
