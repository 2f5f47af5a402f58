import type {Language} from "../../quantity/label.js";

/**
 * How many more problems there are like one that is told, on which lines of its file and where in others, whether at others too, and by
 * which value all are measured.
 */
export const moreAlike: Record<
  Language,
  (
    count: number,
    lines: readonly number[],
    rest: {elsewhere: readonly string[]; others: boolean; restsOn?: string}
  ) => string
> = {
  zh: (count, lines, {elsewhere, others, restsOn}) => {
    const own = lines.length > 0 ? [`第 ${lines.join("、")} 行`] : [];
    const places = [...own, ...elsewhere].join("、");
    return `（${restsOn ? `按 ${restsOn} 判断的` : "同类"}还有${count}处${places ? `：${places}${others ? "等" : ""}` : ""}）`;
  },
  en: (count, lines, {elsewhere, others, restsOn}) => {
    const own = lines.length > 0 ? [`lines ${lines.join(", ")}`] : [];
    const places = [...own, ...elsewhere].join(", ");
    return ` (and ${count} more ${restsOn ? `measured by ${restsOn}` : "like it"}${places ? `: ${places}${others ? ", …" : ""}` : ""})`;
  }
};
