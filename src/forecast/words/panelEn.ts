import type {PanelWords} from "./panelWords.js";

/** English. */
export const panelEn: PanelWords = {
  share: (share, count) =>
    `${Math.round(100 * share)}% of this forecast's growth is the common growth of ${count} series of the same kind, the rest its own: the less steady its own growth has been, the more is borrowed.`,
  alone: (reason) =>
    `Nothing is borrowed from other series: ${
      {
        one: "there is none to compare with.",
        units: "the series have different units.",
        overlap: "none of them has years in common with this one.",
        zero: "this one has no zero in common with them (it has negative values, or lies nearer to the other limit), so that growth cannot be compared.",
        constant: "all values of this one are the same."
      }[reason]
    }`
};
