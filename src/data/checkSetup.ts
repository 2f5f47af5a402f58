import type {Figure} from "../project/figure.js";
import type {Problem} from "../quantity/problem.js";
import {checkDefinition} from "./checkDefinition.js";
import type {Document} from "./parseDocument.js";
import {checkUnique, type Loose, mappings, type Report, reporter} from "./reporter.js";
import {unknownProblem} from "./unknownProblem.js";

/** What model.yaml may refer to. */
export interface SetupContext {
  /** Undefined if figures.csv could not be read. */
  figures: readonly Figure[] | undefined;
  /** Levers with their units; undefined if levers.yaml could not be read. */
  levers: readonly {id: string; unit: string}[] | undefined;
  /** Undefined if there is none that could be read. */
  scenarios: readonly string[] | undefined;
}

/**
 * Checks what the shape of model.yaml cannot say: ids, references, units of the figures it starts from, levels that
 * contain each other, durations.
 *
 * @param document - the file
 * @param context - what it may refer to
 * @param problems - every problem found is added here
 */
export function checkSetup(document: Document, context: SetupContext, problems: Problem[]): void {
  const report = reporter(document, problems);
  const setup = (document.value ?? {}) as Loose;
  const levels = mappings(setup.levels, ["levels"]);
  const programmes = mappings(setup.programmes, ["programmes"]);
  const definitions = mappings(setup.definitions, ["definitions"]);
  for (const items of [levels, programmes, definitions]) checkUnique(items, report);
  checkYears(setup, report);
  for (const {item, path} of levels) {
    if (item.highSkilled === true && item.skilled === false)
      report(
        [...path, "skilled"],
        "expected true for a level that counts as high-skilled, got false"
      );
    if (item.technician === true && item.highSkilled === false)
      report(
        [...path, "highSkilled"],
        "expected true for a level that counts as technician, got false"
      );
  }
  for (const programme of programmes) checkProgramme(programme, context, report);
  for (const definition of definitions) checkDefinition(definition, setup, context.figures, report);
  const {scenario} = setup;
  const {scenarios} = context;
  if (typeof scenario === "string" && scenarios && !scenarios.includes(scenario)) {
    const {message, mend} = unknownProblem("scenario", scenario, scenarios);
    report(["scenario"], message, mend);
  }
}

function checkYears({startYear, untilYear, ages}: Loose, report: Report): void {
  if (typeof startYear === "number" && typeof untilYear === "number" && !(startYear < untilYear))
    report(["untilYear"], `expected a year after startYear ${startYear}, got ${untilYear}`);
  const {from, to} = (ages ?? {}) as Loose;
  if (typeof from === "number" && typeof to === "number" && !(from < to))
    report(["ages", "to"], `expected an age above ${from}, got ${to}`, "are from and to swapped?");
}

function checkStay(
  {item, path}: {item: Loose; path: PropertyKey[]},
  levers: SetupContext["levers"],
  report: Report
): void {
  if (item.stay === undefined) return;
  if (item.kind !== "school")
    report(
      [...path, "stay"],
      `expected only on a school, whose graduates stay, got ${item.kind}`,
      "remove it"
    );
  const {lever} = (item.stay ?? {}) as Loose;
  if (!levers || typeof lever !== "string" || levers.some(({id}) => id === lever)) return;
  const {message, mend} = unknownProblem(
    "lever",
    lever,
    levers.map(({id}) => id)
  );
  report([...path, "stay", "lever"], message, mend);
}

function checkProgramme(
  {item, path}: {item: Loose; path: PropertyKey[]},
  {levers}: SetupContext,
  report: Report
): void {
  const lever = levers?.find(({id}) => id === item.lever);
  if (levers && !lever && typeof item.lever === "string") {
    const {message, mend} = unknownProblem(
      "lever",
      item.lever,
      levers.map(({id}) => id)
    );
    report([...path, "lever"], message, mend);
  }
  if (lever && typeof item.counts === "string" && lever.unit !== `${item.counts}/yr`)
    report(
      [...path, "counts"],
      `expected what its lever counts, ${lever.unit}, got ${item.counts}`,
      "persons are not person-times; change counts, or the lever's unit"
    );
  checkStay({item, path}, levers, report);
  const lasts = item.kind === "school" || item.kind === "apprenticeship";
  if (lasts && item.duration === 0)
    report([...path, "duration"], `expected at least 1 year for kind ${item.kind}, got 0`);
  if (item.kind === "course" && typeof item.duration === "number" && item.duration > 0)
    report(
      [...path, "duration"],
      `expected 0 for a course, got ${item.duration}`,
      "use kind apprenticeship or school for what lasts years"
    );
}
