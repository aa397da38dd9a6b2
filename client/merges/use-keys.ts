import { useEffect, useRef } from 'react';

/** Where letters and arrows are for typing and choosing. */
const taken = 'input:not([type=radio]), textarea, select, [role=dialog], [role=tooltip], a';

/** Whether a key pressed there may decide: in the view or nowhere, and not where it means something else. */
function isFree(target: Element, scope: string, key: string): boolean {
  if (target !== document.body && !target.closest(scope)) return false;
  if (target.closest(taken)) return false;
  return !(key.startsWith('Arrow') && target.closest('input[type=radio]'));
}

/**
 * Single keys for those who decide many pairs. They work while the view (a selector) or nothing has
 * the focus, never in a field, and not while a key is held down.
 */
export function useKeys(scope: string, actions: Readonly<Record<string, () => void>>): void {
  const current = useRef(actions);
  useEffect(() => {
    current.current = actions;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (!(target instanceof Element) || event.defaultPrevented || event.repeat) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const act = current.current[key.length === 1 ? key.toLowerCase() : key];
      if (!act || !isFree(target, scope, key)) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [scope]);
}
