import type {PanelWords} from "./panelWords.js";

/** Chinese. */
export const panelZh: PanelWords = {
  share: (share, count) =>
    `预测的增速有 ${percent(share)} 取自 ${count} 个同类序列的共同增速，其余取自本序列：本序列自己的增速越不稳，借用越多。`,
  alone: (reason) =>
    `没有借用其他序列的增速：${
      {
        one: "没有可比的其他序列。",
        units: "各序列的单位不同。",
        overlap: "与其他序列没有共同的年份。",
        zero: "本序列与其他序列没有共同的零点（有负数，或离另一端界限更近），增速不可比。",
        constant: "本序列各年数值相同。"
      }[reason]
    }`
};

const percent = (share: number) => `${Math.round(100 * share)}%`;
