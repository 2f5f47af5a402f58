import {type Item, type Loose, mapping, mappings} from "../../check/mappings.js";
import type {Document} from "../../check/parseDocument.js";
import type {Problem} from "../../check/problem.js";
import {checkUnique, type Report, reporter} from "../../check/reporter.js";
import {showValue} from "../../check/showValue.js";
import {dataFault} from "../dataFault.js";
import {checkBasis} from "./checkBasis.js";

/**
 * Checks what the shape of assumptions.yaml cannot say: ids, priors that are distributions, bounds, sources.
 *
 * @param document - the file
 * @param sources - ids of figures, rules and peer targets; undefined if they could not be read
 * @param problems - every problem found is added here
 */
export function checkAssumptions(
  document: Document,
  sources: ReadonlySet<string> | undefined,
  problems: Problem[]
): void {
  const report = reporter(document, problems);
  const items = mappings(mapping(document.value).assumptions, ["assumptions"]);
  checkUnique(items, report);
  for (const assumption of items) {
    const {item, path} = assumption;
    checkBasis(assumption, sources, report);
    if (typeof item.prior === "object" && item.prior !== null) checkPrior(assumption, report);
    checkUnique(mappings(item.components, [...path, "components"]), report);
  }
}

const supports: Record<string, [low: number, high: number]> = {
  logitnormal: [0, 1],
  lognormal: [0, Number.POSITIVE_INFINITY]
};
const everywhere = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

function checkPrior(assumption: Item, report: Report): void {
  const {item, path} = assumption;
  const prior = item.prior as Loose;
  const {low, median, high} = prior;
  const family = String(prior.family);
  const given = [low, median, high].filter((value) => value !== undefined);
  const at = [...path, "prior"];
  if (given.some((value, i) => i > 0 && !(Number(given[i - 1]) < Number(value))))
    report(at, dataFault("order", {between: true, got: given.map(String)}));
  const [least, most] = Object.hasOwn(supports, family) ? supports[family] : everywhere;
  if (given.some((value) => !(least < Number(value) && Number(value) < most)))
    report(at, dataFault("support", {low: least, high: most, family, got: given.map(String)}));
  else if (given.length === 3 && isLopsided(family, given.map(Number)))
    report(at, dataFault("lopsided", {times: mostLopsided, got: given.map(Number)}));
  checkComponents(assumption, prior, report);
  if (Array.isArray(item.bounds)) checkBounds(assumption, prior, report);
  else checkUnit(assumption, prior, report);
}

/** How many times as wide as the other a side of a range may be. */
const mostLopsided = 5;

const scales: Record<string, ((value: number) => number) | undefined> = {
  normal: (value) => value,
  lognormal: Math.log,
  logitnormal: (value) => Math.log(value / (1 - value))
};

/** Whether the sides of a range differ beyond what its family is for, on the scale on which it is normal. */
function isLopsided(family: string, values: readonly number[]): boolean {
  const scale = Object.hasOwn(scales, family) ? scales[family] : undefined;
  if (!scale) return false;
  const [low, median, high] = values.map(scale);
  const [below, above] = [median - low, high - median];
  return below > 0 && above > 0 && Math.max(below, above) >= mostLopsided * Math.min(below, above);
}

/** What has no bounds of its own keeps to its unit: a share to [0, 1], anything else to 0 or more. */
function checkUnit({item, path}: Item, prior: Loose, report: Report): void {
  const {unit} = item;
  if (typeof unit !== "string") return;
  const [least, most] = [0, unit === "1" ? 1 : Number.POSITIVE_INFINITY];
  const key = ["value", "low", "high"].find((each) => {
    const got = prior[each];
    return typeof got === "number" && !(least <= got && got <= most);
  });
  if (key === undefined) return;
  const fault = dataFault("outsideUnit", {unit, least, most, got: Number(prior[key])});
  report([...path, "prior", key], fault, [[...path, "prior"]]);
}

function checkComponents({item, path}: Item, {alpha, family}: Loose, report: Report): void {
  const {components} = item;
  if (family === "dirichlet" && components === undefined)
    report([...path, "components"], dataFault("noComponents", {}));
  if (family !== "dirichlet" && components !== undefined)
    report([...path, "prior", "family"], dataFault("notDirichlet", {got: showValue(family)}));
  if (Array.isArray(alpha) && Array.isArray(components) && alpha.length !== components.length) {
    const fault = dataFault("alphaCount", {components: components.length, got: alpha.length});
    report([...path, "prior", "alpha"], fault);
  }
}

function checkBounds({item, path}: Item, prior: Loose, report: Report): void {
  const [low, high] = (item.bounds as unknown[]).map(Number);
  const at = [...path, "bounds"];
  if (!(low < high)) report(at, dataFault("order", {between: false, got: [low, high].map(String)}));
  const key = ["value", "median", "low", "high"].find(
    (each) =>
      typeof prior[each] === "number" &&
      !(low <= Number(prior[each]) && Number(prior[each]) <= high)
  );
  if (key === undefined) return;
  const fault = dataFault("outside", {low, high, of: "bounds", got: Number(prior[key])});
  report([...path, "prior", key], fault, [at, [...path, "prior"]]);
}
