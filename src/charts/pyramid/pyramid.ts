import type {Label} from "../../quantity/label.js";

/** People by single year of age at one date, in two groups drawn to the left and to the right. */
export interface Pyramid {
  year: number;
  /** Ages, ascending; the length of both series. */
  ages: number[];
  left: PyramidSide;
  right: PyramidSide;
}

/** One group of a pyramid: its name, and people at each age. */
export interface PyramidSide {
  name: Label;
  values: number[];
}
