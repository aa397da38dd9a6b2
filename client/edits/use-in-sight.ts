import { useEffect, useRef } from 'react';

/** Brings what has just appeared into sight. */
export function useInSight<E extends HTMLElement>() {
  const element = useRef<E>(null);
  useEffect(() => element.current?.scrollIntoView({ block: 'center' }), []);
  return element;
}
