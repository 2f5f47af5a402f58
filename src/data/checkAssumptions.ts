import type {Problem} from "../quantity/problem.js";
import {checkBasis} from "./checkBasis.js";
import type {Document} from "./parseDocument.js";
import {show} from "./readNumber.js";
import {checkUnique, type Loose, mappings, type Report, reporter} from "./reporter.js";

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
  const items = mappings((document.value as Loose)?.assumptions, ["assumptions"]);
  checkUnique(items, report);
  for (const {item, path} of items) {
    checkBasis(item, path, sources, report);
    checkPrior(item, path, report);
    checkUnique(mappings(item.components, [...path, "components"]), report);
  }
}

const supports: Record<string, [low: number, high: number]> = {
  logitnormal: [0, 1],
  lognormal: [0, Number.POSITIVE_INFINITY]
};

function checkPrior(item: Loose, path: PropertyKey[], report: Report): void {
  const prior = item.prior as Loose | undefined;
  if (typeof prior !== "object" || prior === null) return;
  const at = [...path, "prior"];
  const {low, median, high, family} = prior;
  const ordered = [low, median, high].filter((value) => value !== undefined);
  if (ordered.some((value, i) => i > 0 && !(Number(ordered[i - 1]) < Number(value))))
    report(at, `expected low < median < high, got ${ordered.map(String).join(", ")}`, "sort them");
  const [least, most] = supports[String(family)] ?? [
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY
  ];
  if (ordered.some((value) => !(least < Number(value) && Number(value) < most)))
    report(
      at,
      `expected values between ${least} and ${most} for ${family}, got ${ordered.map(String).join(", ")}`,
      "choose another family"
    );
  checkComponents(item, prior, path, report);
  checkBounds(item, prior, path, report);
}

function checkComponents(item: Loose, prior: Loose, path: PropertyKey[], report: Report): void {
  const {components} = item;
  const {alpha, family} = prior;
  if (family === "dirichlet" && components === undefined)
    report(
      [...path, "components"],
      "expected components for family dirichlet, got none",
      "name one for each alpha"
    );
  if (family !== "dirichlet" && components !== undefined)
    report(
      [...path, "prior", "family"],
      `expected dirichlet for an assumption with components, got ${show(family)}`
    );
  if (Array.isArray(alpha) && Array.isArray(components) && alpha.length !== components.length)
    report(
      [...path, "prior", "alpha"],
      `expected ${components.length} numbers, one for each component, got ${alpha.length}`
    );
}

function checkBounds(item: Loose, prior: Loose, path: PropertyKey[], report: Report): void {
  if (!Array.isArray(item.bounds)) return;
  const [least, most] = item.bounds.map(Number);
  const at = [...path, "bounds"];
  if (!(least < most)) report(at, `expected low < high, got ${least}, ${most}`, "sort them");
  for (const key of ["value", "median", "low", "high"]) {
    const value = prior[key];
    if (typeof value === "number" && !(least <= value && value <= most))
      report(
        [...path, "prior", key],
        `expected a number within the bounds ${least} to ${most}, got ${value}`,
        "widen the bounds or change the prior"
      );
  }
}
