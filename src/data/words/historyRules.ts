/** The rules of kept forecasts. */
export interface HistoryRules {
  /** A file that is not what was kept, or no longer there. */
  keptChanged: Record<string, never>;
  /** A name under which another forecast is kept. */
  keptTaken: {name: string};
  /** A name under which none is kept; none at all is kept. */
  keptUnknown: {got: string; known: readonly string[]};
  keptNone: Record<string, never>;
  keptName: {got: string};
  /** Numbers known inside, where only what is public was to be kept. */
  keptInternal: {ids: readonly string[]};
}
