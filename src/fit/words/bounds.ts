import type {Figure} from "../../project/figure.js";

/** What stands in English before a number that is printed as a bound, or nearly. */
export const bounds: Readonly<Record<Figure["bound"], string>> = {
  exact: "",
  at_least: "at least ",
  more_than: "over ",
  about: "about ",
  less_than: "under "
};
