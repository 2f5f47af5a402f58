import {type Item, type Loose, mapping, mappings} from "../../check/mappings.js";
import type {Document} from "../../check/parseDocument.js";
import type {Place, Problem} from "../../check/problem.js";
import {checkKnown, checkUnique, type Report, reporter} from "../../check/reporter.js";
import {retirementDelay, retirementRule} from "../../pipeline/retirementDate.js";
import {lastYear} from "../../pipeline/simulatedYears.js";
import type {Figure} from "../../project/figure.js";
import {dataFault} from "../dataFault.js";
import {checkDefinition} from "./checkDefinition.js";

/** What model.yaml may refer to. */
export interface SetupContext {
  /** Undefined if figures.csv could not be read. */
  figures: readonly Figure[] | undefined;
  /** Where a figure stands in figures.csv. */
  rowOf?: (id: string) => Place | undefined;
  /** Levers with their units; undefined if levers.yaml could not be read. */
  levers: readonly {id: string; unit: string; range: readonly number[]}[] | undefined;
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
  const setup = mapping(document.value);
  const levels = mappings(setup.levels, ["levels"]);
  const programmes = mappings(setup.programmes, ["programmes"]);
  const definitions = mappings(setup.definitions, ["definitions"]);
  for (const items of [levels, programmes, definitions]) checkUnique(items, report);
  checkYears(setup, report);
  for (const level of levels) checkLevel(level, report);
  checkGrades(levels, report);
  checkSharedLevers(programmes, report);
  for (const programme of programmes) checkProgramme(programme, context.levers, report);
  for (const definition of definitions) checkDefinition(definition, setup, context, report);
  const known = {thing: "scenario", names: context.scenarios} as const;
  checkKnown(setup.scenario, known, ["scenario"], report);
  const ids = definitions.flatMap(({item}) => (typeof item.id === "string" ? [item.id] : []));
  checkKnown(setup.definition, {thing: "definition", names: ids}, ["definition"], report);
}

function checkYears({startYear, untilYear, ages}: Loose, report: Report): void {
  if (typeof startYear === "number" && typeof untilYear === "number" && !(startYear < untilYear))
    report(["untilYear"], dataFault("yearAfter", {start: startYear, got: untilYear}), [
      ["startYear"]
    ]);
  if (typeof untilYear === "number" && untilYear > lastYear)
    report(["untilYear"], dataFault("lastRunYear", {last: lastYear, got: untilYear}));
  const {from, to} = mapping(ages);
  if (typeof from === "number" && typeof to === "number" && !(from < to))
    report(["ages", "to"], dataFault("ageAbove", {from, got: to}));
  if (typeof to === "number" && typeof untilYear === "number" && untilYear <= lastYear) {
    const least = Math.floor(
      retirementRule.men60.age + retirementDelay("men60", untilYear, 12) / 12
    );
    if (to < least) report(["ages", "to"], dataFault("lastAge", {least, year: untilYear, got: to}));
  }
}

function checkLevel({item, path}: Item, report: Report): void {
  if (item.highSkilled === true && item.skilled === false)
    report([...path, "skilled"], dataFault("gradeOfLevel", {grade: "high-skilled"}));
  if (item.technician === true && item.highSkilled === false)
    report([...path, "highSkilled"], dataFault("gradeOfLevel", {grade: "technician"}));
}

/** Levels stand from the lowest to the highest: what one counts as, those above it do too. */
function checkGrades(levels: readonly Item[], report: Report): void {
  for (const flag of ["skilled", "highSkilled", "technician"])
    levels.forEach(({item, path}, i) => {
      if (item[flag] === false && levels[i - 1]?.item[flag] === true)
        report(
          [...path, flag],
          dataFault("gradeDrops", {flag, below: String(levels[i - 1].item.id)})
        );
    });
}

/** The quantity of a lever is one programme's: another would count the same people again. */
function checkSharedLevers(programmes: readonly Item[], report: Report): void {
  programmes.forEach(({item: {lever}, path}, i) => {
    const first = programmes.find((other) => other.item.lever === lever);
    if (typeof lever === "string" && first && first !== programmes[i])
      report([...path, "lever"], dataFault("sharedLever", {lever, first: String(first.item.id)}));
  });
}

function checkProgramme({item, path}: Item, levers: SetupContext["levers"], report: Report): void {
  const {kind, counts, duration} = item;
  const names = levers?.map(({id}) => id);
  checkKnown(item.lever, {thing: "lever", names}, [...path, "lever"], report);
  const lever = levers?.find(({id}) => id === item.lever);
  if ((kind === "school" || kind === "recruitment") && counts === "person-time")
    report([...path, "counts"], dataFault("peopleOfKind", {kind}));
  if (lever && typeof counts === "string" && lever.unit !== `${counts}/yr`)
    report([...path, "counts"], dataFault("countsOfLever", {unit: lever.unit, got: counts}));
  if (item.stay !== undefined) {
    if (kind !== "school")
      report([...path, "stay"], dataFault("stayWithoutSchool", {kind: String(kind)}));
    const at = [...path, "stay", "lever"];
    checkKnown(mapping(item.stay).lever, {thing: "lever", names}, at, report);
    const stay = levers?.find(({id}) => id === mapping(item.stay).lever);
    const [low, high] = stay?.range ?? [0, 0];
    if (stay && (low < -1 || high > 1))
      report(at, dataFault("addedToShare", {lever: stay.id, low, high}));
  }
  if ((kind === "school" || kind === "apprenticeship") && duration === 0)
    report([...path, "duration"], dataFault("noDuration", {kind}));
  const most = mostYears[String(kind)];
  if (most !== undefined && typeof duration === "number" && duration > most)
    report(
      [...path, "duration"],
      dataFault("longDuration", {kind: String(kind), most, got: duration})
    );
  if (kind === "course" && typeof duration === "number" && duration > 0)
    report([...path, "duration"], dataFault("courseDuration", {got: duration}));
}

/** Years from entry to completion that no programme of a kind takes: a vocational school five or six, an apprenticeship up to three. */
const mostYears: Record<string, number | undefined> = {school: 8, apprenticeship: 4};
