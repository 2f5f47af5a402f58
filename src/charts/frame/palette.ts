import type {Status} from "../../verdict/forecastSchema.js";

/** How a chart is shown: on a light or a dark page, or on paper. */
export type ThemeName = "light" | "dark" | "print";

/** The colours of one theme, as `#rrggbb`. Pages write the same values into their CSS variables. */
export interface Palette {
  /** Background. */
  paper: string;
  /** Text and observed points; at least 7:1 on paper. */
  ink: string;
  /** Secondary text; at least 4.5:1 on paper. */
  muted: string;
  /** Hairlines, not meant to carry information. */
  rule: string;
  /** Deep blue: what the model says. */
  accent: string;
  /** Burnt orange: goals and warnings. */
  warning: string;
  /** Teal: what goes well. */
  positive: string;
  /** The verdict scale from teal through grey to orange, and grey for targets without a probability. */
  verdict: Record<Status, string>;
}

const lightVerdict: Record<Status, string> = {
  veryLikely: "#01393e",
  likely: "#015159",
  even: "#635f5b",
  unlikely: "#a86833",
  veryUnlikely: "#e37115",
  conditional: "#5a6470",
  definitions: "#5a6470",
  trend: "#5a6470",
  evidence: "#5a6470",
  unquantified: "#5a6470",
  done: "#01393e",
  due: "#5a6470",
  overdue: "#e37115",
  dropped: "#e37115"
};

/**
 * The three palettes. The verdict steps differ in lightness by about ten points of CIELAB L* from one to the next, so
 * that they keep their order for colour-blind readers and in greyscale; marks have at least 3:1 and text 4.5:1 on
 * paper.
 *
 * @example
 * palettes.light.accent // => "#014f8b"
 */
export const palettes: Record<ThemeName, Palette> = {
  light: {
    paper: "#fcfbf8",
    ink: "#1b2026",
    muted: "#5a6470",
    rule: "#d8d6cf",
    accent: "#014f8b",
    warning: "#a84700",
    positive: "#036a61",
    verdict: lightVerdict
  },
  dark: {
    paper: "#14181d",
    ink: "#e8e6e1",
    muted: "#a3abb5",
    rule: "#3a4149",
    accent: "#84b4f0",
    warning: "#f3944c",
    positive: "#3fcabb",
    verdict: {
      veryLikely: "#057983",
      likely: "#0597a4",
      even: "#a7a29e",
      unlikely: "#f8ae75",
      veryUnlikely: "#fed1b6",
      conditional: "#a3abb5",
      definitions: "#a3abb5",
      trend: "#a3abb5",
      evidence: "#a3abb5",
      unquantified: "#a3abb5",
      done: "#057983",
      due: "#a3abb5",
      overdue: "#fed1b6",
      dropped: "#fed1b6"
    }
  },
  print: {
    paper: "#ffffff",
    ink: "#000000",
    muted: "#4a4f55",
    rule: "#c9c9c9",
    accent: "#014f8b",
    warning: "#8f3c00",
    positive: "#03564f",
    verdict: {
      ...lightVerdict,
      conditional: "#4a4f55",
      definitions: "#4a4f55",
      trend: "#4a4f55",
      evidence: "#4a4f55",
      unquantified: "#4a4f55",
      due: "#4a4f55"
    }
  }
};
