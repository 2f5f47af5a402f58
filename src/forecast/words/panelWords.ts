/** Why a series takes nothing from a panel. */
export type AloneReason = "one" | "units" | "overlap" | "zero" | "constant";

/** What the forecast of a panel says to its reader, in one language. */
export interface PanelWords {
  /** How much of a forecast's growth is that of all series: a share in [0, 1], of so many series. */
  share(share: number, count: number): string;
  /** Nothing is taken from the other series, and why. */
  alone(reason: AloneReason): string;
}
