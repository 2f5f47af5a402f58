import type {ScoreWords} from "./words.js";

/** Chinese. */
export const zh: ScoreWords = {
  method: "方法",
  cases: "次数",
  skill: "优于不变法",
  coverage: "覆盖"
};
