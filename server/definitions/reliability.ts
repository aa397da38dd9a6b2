/** How far a source is trusted by the way it reached us, 0-1, where nobody has said otherwise. */
export const channelReliability = {
  DISTRICT: 0.9,
  RESIDENT_OFFICE: 0.8,
  MARKET: 0.8,
  PUBLIC: 0.8,
} as const;
