import type {RemarkWords} from "./remarkWords.js";

const kinds = {
  footer: "表下说明",
  total: "合计",
  partial: "不满一年",
  projection: "标为预测",
  column: "预测或目标一栏",
  filled: "标为补齐",
  ahead: "年份在今年以后"
};

/** 欧洲统计系统的标记。 */
const meanings: Readonly<Record<string, string>> = {
  b: "口径中断",
  p: "初步数",
  e: "估计数",
  u: "可靠性低",
  c: "保密",
  r: "修订数",
  d: "口径不同"
};

/** Chinese. */
export const zh: RemarkWords = {
  leftOut: (kind, count, first) => `未采用${kinds[kind]}的${count}行（${first}）。`,
  leftOutSeries: (name, {zh: problem}) => `未采用序列“${name}”：${problem}。`,
  withheld: (count, marks) => `${count}个单元格没有数值（${marks.join(" ")}），按空缺处理。`,
  flags: (marks) => {
    const told = marks.map(({mark, years}) => {
      const meaning = meanings[mark];
      if (mark === "b") return `b（${meaning}：${years.join("、")}）`;
      return meaning ? `${mark}（${meaning}）` : mark;
    });
    const breaks = marks.some(({mark}) => mark === "b");
    return `数值旁的标记不是数值的一部分：${told.join("、")}。${breaks ? "如口径中断影响判断，请用 --break 指明年份。" : ""}`;
  },
  columns: (names) => `以下各栏不区分序列：${names.join("；")}。`,
  spans: (label, year) => `${label} 记在开始的年份 ${year}。`,
  converted: (from, to, count) => `${count}个以${from}计的数值已换算为${to}。`,
  decimal: (mark, example) => `小数点按${mark === "comma" ? "逗号" : "句点"}读取，如 ${example}。`,
  twice: (years, {before, now}) =>
    `${years.join("、")} 年出现两次（${before} 和 ${now}），采用后一行；如当年口径改变，请加 --break ${years[0]}。`,
  hidden: (names) => `未读取隐藏的工作表：${names.join("、")}；如需读取，请用 --sheet 指定。`,
  ahead: (year) => `${year} 年还没有过完，这里按历史数计；如果是预测数或目标数，请删去或注明。`,
  since: (year) => `按要求不用 ${year} 年以前的数：口径不同。`
};
