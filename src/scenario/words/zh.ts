import type {ScenarioWords} from "./words.js";

/** What this room says in Chinese. */
export const zh: ScenarioWords = {
  longText: ({limit, got}) => ({message: `应不超过${limit}个字，现为${got}个字`}),
  circle: ({chain}) => ({
    message: `继承关系（base）应有尽头，现在循环：${chain.join(" → ")}`,
    mend: "请删去其中一个 base"
  }),
  outside: ({low, high, unit, got, kind}) => ({
    message: `应为 ${low} 到 ${high} 之间的数${unit && `（单位 ${unit}）`}，现为 ${got}`,
    mend: kind === "lever" ? "请改这个数，或者改 levers.yaml 中的范围" : "请改这个数"
  }),
  outsideTogether: ({target, low, high, year, got}) => ({
    message: `各项改变合在一起，${target} 在${year}年应为 ${low} 到 ${high} 之间的数，现为 ${got}`
  })
};
