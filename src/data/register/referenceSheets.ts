import {priorCentre} from "../../pipeline/priorCentre.js";
import type {Assumption, Prior} from "../../project/assumption.js";
import type {Project} from "../../project/project.js";
import type {Label} from "../../quantity/label.js";
import type {RegisterSheet, SheetCell} from "./registerSheets.js";

/** A column of a sheet to look things up: its two names and its width in characters. */
interface Column {
  label: Label;
  width: number;
}

const column = (zh: string, en: string, width: number): Column => ({label: {zh, en}, width});
const inBoth = ({zh, en}: Label): string => (zh === en ? zh : `${zh}\n${en}`);

/**
 * What a forecast rests on besides the register, to be looked up in the workbook by which bodies report: published figures, assumptions
 * with their ranges, scenarios, unit costs. Nothing in them is filled in; a sheet of which the city has nothing is left out.
 *
 * @param project - of the city
 */
export function referenceSheets(project: Project): RegisterSheet[] {
  return [
    figureSheet(project),
    assumptionSheet(project),
    scenarioSheet(project),
    costSheet(project)
  ].filter(({rows}) => rows.length > 1);
}

function sheet(
  name: string,
  columns: readonly Column[],
  rows: readonly (string | number | null)[][]
): RegisterSheet {
  return {
    name,
    rows: [
      columns.map(({label}): SheetCell => ({value: inBoth(label), head: true})),
      ...rows.map((row) => row.map((value): SheetCell => ({value})))
    ],
    widths: columns.map(({width}) => width),
    hidden: [],
    frozen: 1,
    merges: [],
    lists: []
  };
}

function figureSheet({figures}: Project): RegisterSheet {
  const columns = [
    column("编号", "Id", 10),
    column("地方", "Place", 10),
    column("指标", "Indicator", 26),
    column("所属时间", "Time", 20),
    column("公布的数", "Published number", 14),
    column("计量单位", "Unit of measure", 14),
    column("原文", "Quote", 50),
    column("发布者", "Issuer", 22),
    column("发布日期", "Published", 12),
    column("来源网址", "Source", 30)
  ];
  return sheet(
    "公布数",
    columns,
    figures.map((figure) => [
      figure.id,
      figure.place,
      figure.indicatorZh || figure.indicator,
      figure.period,
      figure.value,
      figure.unit,
      figure.quote,
      figure.issuer,
      figure.published,
      figure.url
    ])
  );
}

/** What the families of distributions are called. */
const families: Record<Prior["family"], Label> = {
  fixed: {zh: "定值", en: "fixed"},
  beta: {zh: "贝塔", en: "beta"},
  logitnormal: {zh: "逻辑正态", en: "logit-normal"},
  lognormal: {zh: "对数正态", en: "log-normal"},
  normal: {zh: "正态", en: "normal"},
  uniform: {zh: "均匀", en: "uniform"},
  dirichlet: {zh: "狄利克雷", en: "Dirichlet"}
};

function assumptionSheet({assumptions}: Project): RegisterSheet {
  const columns = [
    column("编号", "Id", 24),
    column("名称", "Name", 30),
    column("计量单位", "Unit of measure", 14),
    column("分布", "Distribution", 14),
    column("居中的取值", "Central value", 24),
    column("区间下端", "Low end", 12),
    column("区间上端", "High end", 12),
    column("依据", "Basis", 60)
  ];
  return sheet(
    "假设",
    columns,
    assumptions.map((assumption) => {
      const {id, name, unit, prior, basis} = assumption;
      const ranged = "low" in prior;
      return [
        id,
        inBoth(name),
        unit,
        inBoth(families[prior.family]),
        centreOf(assumption),
        ranged ? prior.low : null,
        ranged ? prior.high : null,
        inBoth(basis.reason)
      ];
    })
  );
}

/** The central value; of shares that add up to 1, each with its name. */
function centreOf(assumption: Assumption): string | number {
  const {components = []} = assumption;
  const centre = priorCentre(assumption).map((value) => Number(value.toPrecision(4)));
  if (components.length === 0) return centre[0];
  return components.map(({name}, i) => `${name.zh} ${name.en} ${centre[i]}`).join("\n");
}

function scenarioSheet({scenarios}: Project): RegisterSheet {
  const columns = [
    column("编号", "Id", 20),
    column("名称", "Name", 24),
    column("不变的", "Held fixed", 50),
    column("改变的", "Changed", 50),
    column("以后", "Afterwards", 50)
  ];
  return sheet(
    "情景",
    columns,
    scenarios.map(({id, name, fixed, changed, afterwards}) => [
      id,
      ...[name, fixed, changed, afterwards].map(inBoth)
    ])
  );
}

function costSheet({costs, levers}: Project): RegisterSheet {
  const columns = [
    column("可调项", "Lever", 30),
    column("一年多一个单位的成本（元）", "Cost of one unit more in a year (CNY)", 24),
    column("计量单位", "Unit of measure", 14),
    column("一年最多", "Most in a year", 14),
    column("依据", "Basis", 60)
  ];
  return sheet(
    "成本",
    columns,
    (costs?.costs ?? []).map(({lever, amount, most, basis}) => {
      const own = levers.find(({id}) => id === lever);
      return [
        own ? inBoth(own.name) : lever,
        amount,
        own?.unit ?? "",
        most ?? own?.range[1] ?? null,
        inBoth(basis.reason)
      ];
    })
  );
}
