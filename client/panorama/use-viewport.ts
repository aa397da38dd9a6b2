import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Viewport } from '../canvas/canvas.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export function useSize(ref: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(() =>
      setSize({ width: element.clientWidth, height: element.clientHeight }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}

export function fitViewport(picture: Size, area: Size): Viewport {
  const zoom = Math.min(1, area.width / picture.width, area.height / picture.height);
  return { zoom, x: Math.max(0, (area.width - picture.width * zoom) / 2), y: 0 };
}

/** Keeps a strip of the picture in sight, wherever it is dragged. */
export function clampViewport({ zoom, x, y }: Viewport, picture: Size, area: Size): Viewport {
  const keep = 120;
  const clamp = (value: number, length: number, room: number) =>
    Math.min(Math.max(value, Math.min(0, keep - length * zoom)), Math.max(0, room - keep));
  return {
    zoom,
    x: clamp(x, picture.width, area.width),
    y: clamp(y, picture.height, area.height),
  };
}

/** Zooms around a point of the area, which stays where it is. */
export function zoomAround(view: Viewport, factor: number, x: number, y: number): Viewport {
  const zoom = Math.min(2.5, Math.max(0.4, view.zoom * factor));
  const scale = zoom / view.zoom;
  return { zoom, x: x - (x - view.x) * scale, y: y - (y - view.y) * scale };
}

/** Fits a new picture or area; between those, the reader's own zoom and place hold. */
export function useViewport(area: Size | null, picture: Size | null) {
  const [moved, setMoved] = useState<{ readonly key: string; readonly view: Viewport } | null>(
    null,
  );
  const key = area && picture ? `${area.width} ${area.height} ${picture.height}` : '';
  const fitted = area && picture ? fitViewport(picture, area) : { zoom: 1, x: 0, y: 0 };
  const view = moved?.key === key ? moved.view : fitted;
  const current = useRef({ view, key, area, picture });
  current.current = { view, key, area, picture };
  const change = useCallback((next: (view: Viewport) => Viewport) => {
    const now = current.current;
    if (!now.area || !now.picture) return;
    const moved = clampViewport(next(now.view), now.picture, now.area);
    current.current = { ...now, view: moved };
    setMoved({ key: now.key, view: moved });
  }, []);
  const fit = useCallback(() => setMoved(null), []);
  return { view, change, fit };
}
