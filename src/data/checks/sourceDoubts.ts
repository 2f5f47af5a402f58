import type {Report} from "../../check/reporter.js";
import {printedNumbers} from "../../figures/readPrinted.js";
import {priorScale} from "../../pipeline/priorScale.js";
import type {Assumption, Basis} from "../../project/assumption.js";
import type {Figure} from "../../project/figure.js";
import {modelUnit} from "../../project/figureUnit.js";
import type {Lever} from "../../project/lever.js";
import {leverBaseline} from "../../project/leverBaseline.js";
import type {Target} from "../../project/target.js";
import {yearOf} from "../../quantity/date.js";
import {partOfYear, readPeriod} from "../../quantity/period.js";
import {windowUnit} from "../../quantity/windowUnit.js";
import {dataFault} from "../dataFault.js";

/**
 * Levers whose baseline, or a value shown beside the control, is another than what it rests on prints. A number of a part of a year, or
 * of several, is meant a year; one that is computed from what is printed passes where its reason prints both: the number it starts from
 * and what comes out (also as the sum or difference of two). Numbers may be rounded. A baseline without a source is doubted where it is
 * more than five times, or less than a fifth, of all that stands beside its control, unless its reason prints it.
 *
 * @param levers - of the file
 * @param context.figures - of figures.csv
 * @param context.targets - of the plan
 * @param context.first - first simulated year
 * @param report - receives what is doubtful
 */
export function checkLeverSources(
  levers: readonly Lever[],
  {
    figures,
    targets,
    first
  }: {figures: readonly Figure[]; targets: readonly Target[]; first: number},
  report: Report
): void {
  const find = figureFinder(figures);
  levers.forEach((lever, at) => {
    const {basis, anchors} = lever;
    const path = ["levers", at];
    const got = leverBaseline(lever, first);
    const sources = published(basis.sources, lever.unit, find);
    const beside = anchors.map(({value}) => value);
    if (got !== 0 && sources.length > 0 && !isBorneOut(got, sources, basis))
      report(
        [...path, "baseline"],
        dataFault("otherThanSource", {got, of: "baseline", sources: sources.map(shown)})
      );
    else if (lever.unit === "1" && beside.length > 0 && !beside.includes(got))
      report([...path, "baseline"], dataFault("notNeutral", {got, values: beside}));
    else if (sources.length === 0 && isFarFrom(got, beside) && !isPrinted(got, basis))
      report([...path, "baseline"], dataFault("farFromAnchors", {got, values: beside}));
    anchors.forEach(({value, figure, target}, a) => {
      const named = [
        ...(figure === undefined ? [] : published([figure], lever.unit, find)),
        ...promised(
          targets.find(({id}) => id === target),
          lever.unit
        )
      ];
      if (named.length > 0 && value !== 0 && !isBorneOut(value, named, basis))
        report(
          [...path, "anchors", a, "value"],
          dataFault("otherThanSource", {got: value, of: "anchor", sources: named.map(shown)})
        );
    });
  });
}

/** A number without a source that is so many times all that stands beside its control, or as small a part of it, is doubted. */
const far = 5;

function isFarFrom(got: number, beside: readonly number[]): boolean {
  const some = beside.filter((value) => value > 0);
  if (!(got > 0) || some.length === 0) return false;
  return got > far * Math.max(...some) || got * far < Math.min(...some);
}

/** Whether a reason, in either language, prints a number. */
function isPrinted(got: number, {reason}: Basis): boolean {
  return [reason.zh, reason.en].some((text) =>
    printedNumbers(text.normalize("NFKC")).some(({value}) => isSame(value, got))
  );
}

const isSame = (one: number, value: number) => Math.abs(one - value) <= 1e-9 * value;

/** What is printed of a quantity, a year. */
interface Published {
  id: string;
  /** As printed, and what that is a year. */
  value: number;
  yearly: number;
  low: number;
  high: number;
}

const shown = ({id, yearly}: Published) => ({id, value: Number(yearly.toPrecision(6))});

/** What finds the figures that ids name. */
type FindFigures = (ids: readonly string[]) => Figure[];

function figureFinder(figures: readonly Figure[]): FindFigures {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return (ids) => [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}

/** Those of its unit; where there is none, all of them, of which only what the reason makes can be borne out. */
function published(ids: readonly string[], unit: string, find: FindFigures): Published[] {
  const named = find(ids);
  const own = named.filter((figure) => windowUnit(modelUnit(figure.unit)) === windowUnit(unit));
  if (own.length === 0)
    return named.map(({id, value}) => ({
      id,
      value,
      yearly: value,
      low: Number.NaN,
      high: Number.NaN
    }));
  return own.map(({id, value, precision = 0.05 * value, bound, period, periodKind}) => {
    const {start, end} = readPeriod(period);
    const several = start === null ? 1 : yearOf(end) - yearOf(start) + 1;
    const years = periodKind !== "flow" ? 1 : several > 1 ? several : partOfYear(period);
    const slack = bound === "exact" ? precision : Math.max(precision, 0.1 * value);
    const [low, high] = [value - slack, value + slack].map((each) => each / years);
    return {id, value, yearly: value / years, low, high};
  });
}

function promised(target: Target | undefined, unit: string): Published[] {
  if (target?.value === undefined || windowUnit(target.unit) !== windowUnit(unit)) return [];
  const {id, value, basis, start, due} = target;
  const years = basis === "cumulative" ? yearOf(due) - yearOf(start) + 1 : 1;
  const yearly = value / years;
  return [{id, value, yearly, low: yearly, high: yearly}];
}

/** Whether a number is what is published, or what its reason makes of it. */
function isBorneOut(got: number, sources: readonly Published[], {reason}: Basis): boolean {
  const slack = roundingOf(got);
  const near = (value: number) => Math.abs(value - got) <= slack;
  if (sources.some(({low, high}) => low - slack <= got && got <= high + slack)) return true;
  return [reason.zh, reason.en].some((text) => {
    const plain = text.normalize("NFKC").replace(/[/:∶]/gu, ";");
    const printed = printedNumbers(plain).map(({value}) => value);
    const startsFrom = sources.some(({value}) => printed.some((one) => isSame(one, value)));
    // The number of a part of a year is none of a year, though the reason prints it.
    const made = printed.filter(
      (one) => !sources.some(({value, yearly}) => value !== yearly && isSame(one, value))
    );
    const large = made.filter((one) => one > slack);
    const pairs = large.flatMap((one, i) =>
      large.slice(i + 1).flatMap((other) => [one + other, Math.abs(one - other)])
    );
    return startsFrom && [...made, ...pairs].some(near);
  });
}

/** One unit of the last digit of a number that is not 0, at most a twentieth of it. */
function roundingOf(value: number): number {
  const [digits, exponent] = Math.abs(value).toExponential().split("e");
  const decimals = digits.split(".")[1]?.length ?? 0;
  return Math.min(10 ** (Number(exponent) - decimals), 0.05 * Math.abs(value));
}

/**
 * Assumptions whose prior leaves no room for what they rest on: every published figure of their unit lies beyond all but one in a
 * thousand draws, or the means of a simplex are not the shares of the figures that stand for its components.
 *
 * @param assumptions - of the file
 * @param figures - of figures.csv
 * @param report - receives what is doubtful
 */
export function checkPriorSources(
  assumptions: readonly Assumption[],
  figures: readonly Figure[],
  report: Report
): void {
  const find = figureFinder(figures);
  assumptions.forEach((assumption, at) => {
    const {prior, basis, unit} = assumption;
    if (prior.family === "fixed") return;
    if (prior.family === "dirichlet") {
      const shares = sharesOf(basis.sources, figures);
      const far = shares && farComponent(prior.alpha, shares);
      if (far)
        report(
          ["assumptions", at, "prior", "alpha", far.index],
          dataFault("shareOfSource", {...far, id: basis.sources[far.index]})
        );
      return;
    }
    const values = find(basis.sources).filter((figure) => modelUnit(figure.unit) === unit);
    if (values.length === 0) return;
    const scale = priorScale(prior);
    const [low, high] = [-mostDeviations, mostDeviations].map((x) => scale.value(x));
    if (values.some(({value}) => low <= value && value <= high)) return;
    const [{id, value}] = values;
    report(["assumptions", at, "prior"], dataFault("farPrior", {id, value, low, high}));
  });
}

/** Standard deviations on either side that hold all but one in a thousand. */
const mostDeviations = 3.29;

/** Shares that published counts have in their sum, one figure a component. */
function sharesOf(ids: readonly string[], figures: readonly Figure[]): number[] | undefined {
  const counts = ids.map((id) => figures.find((figure) => figure.id === id));
  if (counts.some((figure) => figure?.unit !== "person" || figure.period !== counts[0]?.period))
    return undefined;
  const values = counts.map((figure) => figure?.value ?? 0);
  const total = values.reduce((sum, each) => sum + each, 0);
  return total > 0 ? values.map((value) => value / total) : undefined;
}

function farComponent(
  alpha: readonly number[],
  shares: readonly number[]
): {index: number; got: number; share: number} | undefined {
  if (alpha.length !== shares.length) return undefined;
  const total = alpha.reduce((sum, each) => sum + each, 0);
  for (const [index, share] of shares.entries()) {
    const mean = alpha[index] / total;
    const deviation = Math.sqrt((mean * (1 - mean)) / (total + 1));
    if (Math.abs(mean - share) > mostDeviations * deviation)
      return {index, got: Number(mean.toPrecision(3)), share: Number(share.toPrecision(3))};
  }
  return undefined;
}
