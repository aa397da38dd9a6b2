import { type RefObject, useEffect } from 'react';
import type { Viewport } from '../canvas/canvas.ts';
import { zoomAround } from './use-viewport.ts';

type Change = (next: (view: Viewport) => Viewport) => void;

/** Pixels that a pointer may slip without its click becoming a drag. */
const slip = 4;

/** Drag moves the picture, the wheel too; with Ctrl or ⌘ the wheel zooms around the pointer. */
export function useDrag(ref: RefObject<HTMLElement | null>, change: Change, isFixed: boolean) {
  useEffect(() => {
    const area = ref.current;
    if (!area || isFixed) return;
    let start: { x: number; y: number } | null = null;
    let isDragged = false;
    const down = (event: PointerEvent) => {
      isDragged = false;
      if (event.button === 0) start = { x: event.clientX, y: event.clientY };
    };
    const move = (event: PointerEvent) => {
      if (!start) return;
      const dx = event.clientX - start.x;
      const dy = event.clientY - start.y;
      if (!isDragged && Math.hypot(dx, dy) < slip) return;
      if (!isDragged) area.setPointerCapture(event.pointerId);
      isDragged = true;
      start = { x: event.clientX, y: event.clientY };
      change((view) => ({ ...view, x: view.x + dx, y: view.y + dy }));
    };
    const up = () => {
      start = null;
    };
    const click = (event: MouseEvent) => {
      if (!isDragged) return;
      event.stopPropagation();
      event.preventDefault();
      isDragged = false;
    };
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      const box = area.getBoundingClientRect();
      if (event.ctrlKey || event.metaKey) {
        const factor = Math.exp(-event.deltaY / 300);
        change((view) =>
          zoomAround(view, factor, event.clientX - box.left, event.clientY - box.top),
        );
      } else {
        change((view) => ({ ...view, x: view.x - event.deltaX, y: view.y - event.deltaY }));
      }
    };
    area.addEventListener('pointerdown', down);
    area.addEventListener('pointermove', move);
    area.addEventListener('pointerup', up);
    area.addEventListener('pointercancel', up);
    area.addEventListener('click', click, true);
    area.addEventListener('wheel', wheel, { passive: false });
    return () => {
      area.removeEventListener('pointerdown', down);
      area.removeEventListener('pointermove', move);
      area.removeEventListener('pointerup', up);
      area.removeEventListener('pointercancel', up);
      area.removeEventListener('click', click, true);
      area.removeEventListener('wheel', wheel);
    };
  }, [ref, change, isFixed]);
}
