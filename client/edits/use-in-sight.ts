import { useEffect, useRef } from 'react';

/** Brings what has just appeared into sight. */
export function useInSight<E extends HTMLElement>() {
  const element = useRef<E>(null);
  useEffect(() => {
    // In braces: newer browsers answer with a promise, which is no way to clean up.
    element.current?.scrollIntoView({ block: 'center' });
  }, []);
  return element;
}
