import type {ScoreWords} from "./words.js";

/** Chinese. */
export const zh: ScoreWords = {
  method: "方法",
  cases: "次数",
  skill: "优于不变法",
  coverage: "覆盖",
  between: (value, low, high) => `${value}（${low}至${high}）`,
  methods: {
    forecast: "本预测",
    alone: "单独预测",
    naive: "不变法",
    drift: "漂移法",
    dynamicTheta: "动态Theta法",
    theta: "Theta法"
  }
};
