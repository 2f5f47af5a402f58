import type {Assumption} from "../project/assumption.js";
import type {CalibrationSetup} from "../project/calibrationSetup.js";
import type {Figure} from "../project/figure.js";
import type {Lever} from "../project/lever.js";
import type {ModelSetup} from "../project/modelSetup.js";
import type {PeerTarget} from "../project/peerTarget.js";
import type {MortalityTable, PopulationTable} from "../project/project.js";
import type {Rule} from "../project/rule.js";
import type {Scenario} from "../project/scenario.js";
import type {Problem} from "../quantity/problem.js";
import {scenarioSchema} from "../scenario/scenarioSchema.js";
import {calibrationSchema} from "./calibrationSchema.js";
import {checkShape} from "./checkShape.js";
import {type Document, parseDocument} from "./parseDocument.js";
import {type PlanFile, planSchema} from "./planSchema.js";
import {readMortality, readPopulation} from "./readAgeTable.js";
import {readFigures, readPeers, readRules, type Sources} from "./readFigures.js";
import type {Folder, TextFile} from "./readFolder.js";
import {assumptionsSchema, leversSchema, setupSchema} from "./setupSchema.js";

/** A YAML file: as a document for further checks, and its typed value if its shape is right. */
export interface Part<T> {
  document: Document;
  value?: T;
}

/** Everything a project folder holds, as far as it could be read. */
export interface Parts {
  files: TextFile[];
  figures?: Sources<Figure>;
  rules?: Sources<Rule>;
  peers?: Sources<PeerTarget>;
  mortality?: MortalityTable;
  population?: PopulationTable;
  setup?: Part<ModelSetup>;
  levers?: Part<{levers: Lever[]}>;
  assumptions?: Part<{assumptions: Assumption[]}>;
  calibration?: Part<CalibrationSetup>;
  scenarios: Part<Scenario>[];
  plan?: Part<PlanFile>;
  planText?: TextFile;
}

/**
 * Reads every file of a project folder by itself; what they say of each other is checked later.
 *
 * @param folder - the opened folder
 * @param options.plan - which plan, if there are several: its file name without ending
 * @param problems - every problem found is added here
 */
export function readParts(folder: Folder, {plan}: {plan?: string}, problems: Problem[]): Parts {
  const files: TextFile[] = [];
  const take = (file: string, optional = false) => {
    const found = folder.read(file, {optional});
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
    schema: Parameters<typeof checkShape<T>>[0],
    optional = false
  ): Part<T> | undefined => {
    const found = take(file, optional);
    if (!found) return undefined;
    const document = parseDocument(found.text, found.file, problems);
    if (document.value === undefined) return {document};
    const value = checkShape(schema, document, problems);
    return value === undefined ? {document} : {document, value};
  };
  const planFile = choosePlan(folder, plan, problems);
  const planPart = planFile ? part<PlanFile>(planFile, planSchema) : undefined;
  const scenarioFiles = folder.list("scenarios", [".yaml", ".yml"]);
  if (scenarioFiles.length === 0 && !problems.some(({file}) => file === folder.name("scenarios")))
    problems.push({
      file: folder.name("scenarios"),
      message: "expected at least one scenario, found none",
      mend: "add a .yaml file"
    });
  return {
    figures: table("figures.csv", readFigures),
    rules: table("rules.csv", readRules, true),
    peers: table("peer-plans.csv", readPeers, true),
    mortality: table("mortality.csv", readMortality),
    population: table("population.csv", readPopulation),
    setup: part<ModelSetup>("model.yaml", setupSchema),
    levers: part<{levers: Lever[]}>("levers.yaml", leversSchema),
    assumptions: part<{assumptions: Assumption[]}>("assumptions.yaml", assumptionsSchema),
    calibration: part<CalibrationSetup>("calibration.yaml", calibrationSchema, true),
    scenarios: scenarioFiles.flatMap((file) => part<Scenario>(file, scenarioSchema as never) ?? []),
    plan: planPart,
    planText: planPart && readPlanText(planPart, planFile!, take),
    files
  };
}

function choosePlan(
  folder: Folder,
  plan: string | undefined,
  problems: Problem[]
): string | undefined {
  const before = problems.length;
  const found = folder.list("plans", [".yaml", ".yml"]);
  if (problems.length > before) return undefined;
  const names = found.map((file) => file.replace(/^plans\/|\.ya?ml$/g, ""));
  const chosen = plan === undefined ? found : found.filter((_, i) => names[i] === plan);
  if (chosen.length === 1) return chosen[0];
  problems.push({
    file: folder.name("plans"),
    message: `expected one plan${plan === undefined ? "" : ` called ${JSON.stringify(plan)}`}, found ${names.join(", ") || "none"}`,
    mend: found.length > 1 ? "choose one with the option plan" : "add a .yaml file"
  });
  return undefined;
}

function readPlanText(
  {document}: Part<PlanFile>,
  planFile: string,
  take: (file: string) => TextFile | undefined
): TextFile | undefined {
  const {text} = (document.value ?? {}) as {text?: unknown};
  if (typeof text !== "string" || !/^[^/\\]+\.txt$/.test(text)) return undefined;
  return take(planFile.replace(/[^/]+$/, text));
}
