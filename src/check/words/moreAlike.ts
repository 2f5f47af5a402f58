import type {Language} from "../../quantity/label.js";

/** How many more problems there are like one that is told, on which lines, and whether on others too. */
export const moreAlike: Record<
  Language,
  (count: number, lines: readonly number[], others: boolean) => string
> = {
  zh: (count, lines, others) =>
    `（同类还有${count}处${lines.length > 0 ? `：第 ${lines.join("、")} 行${others ? "等" : ""}` : ""}）`,
  en: (count, lines, others) =>
    ` (and ${count} more like it${lines.length > 0 ? `: lines ${lines.join(", ")}${others ? ", …" : ""}` : ""})`
};
