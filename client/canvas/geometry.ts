/** Model pixels, origin at the top left of the picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** `x`, `y` is the top left corner. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export function centre(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/**
 * A bend as Cytoscape wants it: its place along the line from start to end (0-1) and its
 * distance from that line in pixels, positive to the left of a reader who looks from end to start.
 */
export function bend(start: Point, end: Point, point: Point): { weight: number; distance: number } {
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const square = dx * dx + dy * dy || 1;
  const length = Math.sqrt(square);
  const px = point.x - start.x;
  const py = point.y - start.y;
  return { weight: (px * dx + py * dy) / square, distance: (py * dx - px * dy) / length };
}
