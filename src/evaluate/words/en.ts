import type {ScoreWords} from "./words.js";

/** English. */
export const en: ScoreWords = {
  method: "method",
  cases: "cases",
  skill: "skill vs naive",
  coverage: "cover",
  between: (value, low, high) => `${value} (${low} to ${high})`,
  methods: {}
};
