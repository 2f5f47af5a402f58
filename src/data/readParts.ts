import type * as z from "zod/mini";
import {mapping} from "../check/mappings.js";
import type {Problem} from "../check/problem.js";
import {quickYaml} from "../check/quickYaml.js";
import {type Part, readDocument} from "../check/readDocument.js";
import {type Assumption, assumptionsSchema} from "../project/assumption.js";
import {type CalibrationSetup, calibrationSchema} from "../project/calibrationSetup.js";
import type {Figure} from "../project/figure.js";
import {type Lever, leversSchema} from "../project/lever.js";
import {costsSchema, type LeverCosts} from "../project/leverCosts.js";
import {type ModelSetup, setupSchema} from "../project/modelSetup.js";
import type {PeerTarget} from "../project/peerTarget.js";
import {type PlanFile, planSchema} from "../project/plan.js";
import type {MortalityTable, PopulationTable} from "../project/project.js";
import type {Rule} from "../project/rule.js";
import type {Scenario} from "../project/scenario.js";
import {readScenarioPart} from "../scenario/readScenarioPart.js";
import type {Register} from "./checks/checkProgress.js";
import {dataFault} from "./dataFault.js";
import type {Folder, TextFile} from "./files/readFolder.js";
import {planRegister, registerFile} from "./register/registerFile.js";
import {readMortality, readPopulation} from "./tables/readAgeTable.js";
import {readFigures} from "./tables/readFigures.js";
import {readPeers} from "./tables/readPeers.js";
import {readProgress} from "./tables/readProgress.js";
import {readRules} from "./tables/readRules.js";
import type {Sources} from "./tables/readSources.js";

/** What of a folder is read, where there is a choice. */
export interface ReadOptions {
  /** Which plan, if there are several: its file name without ending. */
  plan?: string;
  /** Path of a progress register to be read in the place of the folder's own. */
  progress?: string;
  /** Leave out what is marked internal, as for pages that anybody reads. */
  published?: boolean;
  /** False leaves the records of fit and backtest unread: their commands make them anew, whatever stands there. */
  records?: boolean;
  /** The day it is, an ISO date: dates after it are doubtful; without it no date is. */
  today?: string;
}

/** Everything a project folder holds, as far as it could be read. */
export interface Parts {
  files: TextFile[];
  figures?: Sources<Figure>;
  rules?: Sources<Rule>;
  peers?: Sources<PeerTarget>;
  progress?: Register;
  mortality?: MortalityTable;
  population?: PopulationTable;
  setup?: Part<ModelSetup>;
  levers?: Part<{levers: Lever[]}>;
  costs?: Part<LeverCosts & {schema: 1}>;
  assumptions?: Part<{assumptions: Assumption[]}>;
  calibration?: Part<CalibrationSetup>;
  scenarios: Part<Scenario>[];
  plan?: Part<PlanFile>;
  planText?: TextFile;
}

/** A folder of which every file could be read and has its shape. */
export interface WholeParts extends Parts {
  figures: Sources<Figure>;
  mortality: MortalityTable;
  population: PopulationTable;
  setup: Required<Part<ModelSetup>>;
  levers: Required<Part<{levers: Lever[]}>>;
  assumptions: Required<Part<{assumptions: Assumption[]}>>;
  scenarios: Required<Part<Scenario>>[];
  plan: Required<Part<PlanFile>>;
  planText: TextFile;
}

/** Whether every file that a project needs could be read and has its shape. */
export function isWhole(parts: Parts): parts is WholeParts {
  const {figures, mortality, population, planText, scenarios} = parts;
  const documents = [parts.setup, parts.levers, parts.assumptions, parts.plan, ...scenarios];
  return (
    [figures, mortality, population, planText].every((part) => part !== undefined) &&
    documents.every((part) => part?.value !== undefined)
  );
}

/**
 * Reads every file of a project folder by itself; what they say of each other is checked later.
 *
 * @param folder - the opened folder
 * @param options.plan - which plan, if there are several: its file name without ending
 * @param options.progress - a register to be read in the place of progress.csv
 * @param problems - every problem found is added here
 */
export function readParts(
  folder: Folder,
  {plan, progress}: ReadOptions,
  problems: Problem[]
): Parts {
  const files: TextFile[] = [];
  const take = (file: string, optional = false, from?: string) => {
    const found = folder.read(file, {optional, ...(from === undefined ? {} : {from})});
    if (found) files.push(found);
    return found;
  };
  const table = <T>(
    file: string,
    read: (text: string, file: string, problems: Problem[]) => T,
    optional = false
  ): T | undefined => {
    const found = take(file, optional);
    return found && read(found.text, found.file, problems);
  };
  const part = <T>(
    file: string,
    schema: z.ZodMiniType<T>,
    optional = false
  ): Part<T> | undefined => {
    const found = take(file, optional);
    return found && readDocument(schema, found, problems, quickYaml);
  };
  const planFile = choosePlan(folder, plan, problems);
  const planPart = planFile === undefined ? undefined : part(planFile, planSchema);
  const scenarioFiles = listScenarios(folder, problems);
  return {
    figures: table("figures.csv", readFigures),
    rules: table("rules.csv", readRules, true),
    peers: table("peer-plans.csv", readPeers, true),
    progress: readRegister(takeRegister(folder, planFile, progress, {take, problems}), problems),
    mortality: table("mortality.csv", readMortality),
    population: table("population.csv", readPopulation),
    setup: part("model.yaml", setupSchema),
    levers: part("levers.yaml", leversSchema),
    costs: part("costs.yaml", costsSchema, true),
    assumptions: part("assumptions.yaml", assumptionsSchema),
    calibration: part("calibration.yaml", calibrationSchema, true),
    scenarios: scenarioFiles.flatMap((file) => {
      const found = take(file);
      return found ? [readScenarioPart(found, problems, quickYaml)] : [];
    }),
    plan: planPart,
    planText: planFile === undefined ? undefined : readPlanText(planPart, planFile, take),
    files
  };
}

function readRegister(found: TextFile | undefined, problems: Problem[]): Register | undefined {
  return found && {...readProgress(found.text, found.file, problems), file: found.file};
}

/** The register: the file that was named, that of the plan (progress-<plan>.csv), or progress.csv of a folder with one plan. */
function takeRegister(
  folder: Folder,
  planFile: string | undefined,
  named: string | undefined,
  {take, problems}: {take: TakeFile; problems: Problem[]}
): TextFile | undefined {
  if (named !== undefined) return take(registerFile, true, named);
  const own = planFile === undefined ? undefined : take(planRegister(planName(planFile)), true);
  if (own) return own;
  const plans = folder.list("plans", [".yaml", ".yml"]).map(planName);
  const found = take(registerFile, true);
  if (!found || plans.length < 2) return found;
  const names = plans.map(planRegister);
  problems.push({file: folder.name(registerFile), ...dataFault("registerPlan", {names})});
  return undefined;
}

const planName = (file: string) => file.replace(/^plans\/|\.ya?ml$/g, "");

type TakeFile = (file: string, optional?: boolean, from?: string) => TextFile | undefined;

function listScenarios(folder: Folder, problems: Problem[]): string[] {
  const found = folder.list("scenarios", [".yaml", ".yml"]);
  const file = folder.name("scenarios");
  if (found.length === 0 && !problems.some((problem) => problem.file === file))
    problems.push({file, ...dataFault("noScenario", {})});
  return found;
}

function choosePlan(
  folder: Folder,
  wanted: string | undefined,
  problems: Problem[]
): string | undefined {
  const before = problems.length;
  const files = folder.list("plans", [".yaml", ".yml"]);
  if (problems.length > before) return undefined;
  const found = files.map(planName);
  const chosen = wanted === undefined ? files : files.filter((_, i) => found[i] === wanted);
  if (chosen.length === 1) return chosen[0];
  const fault = dataFault("planCount", {found, ...(wanted === undefined ? {} : {wanted})});
  problems.push({file: folder.name("plans"), ...fault});
  return undefined;
}

function readPlanText(
  plan: Part<PlanFile> | undefined,
  planFile: string,
  take: (file: string) => TextFile | undefined
): TextFile | undefined {
  const {text} = mapping(plan?.document.value);
  if (typeof text !== "string" || !/^[^/\\]+\.txt$/.test(text)) return undefined;
  return take(planFile.replace(/[^/]+$/, text));
}
