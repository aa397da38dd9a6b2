import { Button } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from './i18n/text.ts';
import './inspector.css';

interface Props {
  readonly label: string;
  readonly className?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A place that opens: takes the focus of whoever opened it, and gives it back when it closes. */
export function Panel({ label, className = '', onClose, children }: Props) {
  const text = useText();
  const box = useRef<HTMLElement>(null);

  useEffect(() => {
    const before = document.activeElement;
    // A link that opens here has nobody's focus to take.
    if (!(before instanceof HTMLElement) || before === document.body) return;
    const isByKeyboard = before.matches(':focus-visible');
    box.current?.focus({ preventScroll: true });
    if (window.matchMedia('(max-width: 1024px)').matches) box.current?.scrollIntoView();
    return () => {
      if (isByKeyboard && before.isConnected) before.focus();
    };
  }, []);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take the focus
    <section className={`inspector ${className}`} ref={box} aria-label={label} tabIndex={0}>
      <Button
        type="text"
        className="inspector-close"
        aria-label={text.close}
        onClick={onClose}
        icon={
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d="m3 3 10 10M13 3 3 13" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        }
      />
      {children}
    </section>
  );
}
