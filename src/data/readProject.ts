import {join, relative} from "node:path";
import {firstCauses} from "../check/firstCauses.js";
import {describeProblem, type Problem} from "../check/problem.js";
import {showValue} from "../check/showValue.js";
import {checkFigures} from "../figures/checkFigures.js";
import {fitGap} from "../fit/fitGap.js";
import {fitStanding} from "../fit/fitStanding.js";
import {newlyIdle} from "../fit/idleFindings.js";
import {indicatorList} from "../pipeline/indicatorList.js";
import type {Finding} from "../project/finding.js";
import {inventedParts} from "../project/inventedParts.js";
import type {Project} from "../project/project.js";
import {hashInputs} from "../quantity/hashInputs.js";
import {checkDoubts} from "./checks/checkDoubts.js";
import {checkParts} from "./checks/checkParts.js";
import {dataFault} from "./dataFault.js";
import {fileFault} from "./files/fileFault.js";
import {type Folder, openFolder} from "./files/readFolder.js";
import {waitingFiles} from "./files/stage.js";
import {type Evidence, evidenceFiles, readEvidence} from "./readEvidence.js";
import {isWhole, type Parts, type ReadOptions, readParts, type WholeParts} from "./readParts.js";

/** What reading a folder gave: a way to the project if nothing is wrong with it, else every problem. */
export interface ReadProject {
  /** The project without problems; its hash is computed when this is called. */
  assemble?: () => Project;
  /** Whether its fit was made before its inputs changed. */
  isStale?: () => boolean;
  /** What a fit of its inputs lacks of them. */
  gap?: () => Problem | undefined;
  problems: Problem[];
  parts?: Parts;
  findings: Finding[];
}

/**
 * Reads and checks a project folder, without throwing.
 *
 * @param directory - path of the folder
 * @param options - which plan, and which register
 */
export function readProject(directory: string, options: ReadOptions = {}): ReadProject {
  const problems: Problem[] = [];
  const waiting = waitingIn(directory);
  if (waiting.length > 0)
    return {
      problems: [{file: directory, ...fileFault("interruptedSet", {waiting})}],
      findings: []
    };
  const folder = openFolder(directory, problems);
  return folder ? readOpened(folder, directory, options, problems) : {problems, findings: []};
}

/**
 * Reads and checks a project folder that is open, without throwing.
 *
 * @param folder - gives its files
 * @param directory - its name in messages
 * @param options - which plan, and which register
 * @param problems - those of opening it; every other is added here
 */
export function readOpened(
  folder: Folder,
  directory: string,
  options: ReadOptions,
  problems: Problem[]
): ReadProject {
  const parts = readParts(folder, options, problems);
  checkParts(parts, problems);
  const evidence = options.records === false ? {} : readEvidence(folder, problems);
  const found = findAll(parts);
  if (problems.length > 0 || !isWhole(parts))
    return {problems: inOrder(firstCauses(problems)), parts, findings: found};
  const findings = [
    ...invented(contentOf(parts, options)),
    ...found,
    ...checkDoubts(parts, options.today).map((doubt) => doubtful(doubt, directory))
  ];
  return {
    assemble: () => ({
      ...assemble(contentOf(parts, options), findings, evidence),
      ...costsOf(parts)
    }),
    isStale: () =>
      evidence.fit !== undefined &&
      fitStanding(evidence.fit, contentOf(parts, options)).stale === true,
    gap: () => gapOf(contentOf(parts, options), evidence, directory),
    problems,
    parts,
    findings
  };
}

/**
 * Inputs that were not moved into a folder; of one that cannot be listed its reader tells. Records say themselves that they are not of one
 * set, and fit and backtest, which read the folder, finish theirs.
 */
function waitingIn(directory: string): string[] {
  try {
    return waitingFiles(directory).filter((name) => !/^(?:evidence|history)\//.test(name));
  } catch {
    return [];
  }
}

/** Stands in for a model.yaml that could not be read: the indicators that every project has. */
const unset = {place: {zh: "", en: ""}, levels: [], programmes: []};

function findAll({figures, plan, setup, files}: Parts): Finding[] {
  const indicators = indicatorList(setup?.value ?? unset);
  const found = figures && plan?.value ? checkFigures(figures.rows, plan.value, indicators) : [];
  const cut = files.filter(({text, file}) => file.endsWith(".csv") && !text.endsWith("\n"));
  return [
    ...found,
    ...cut.map(
      ({file}): Finding => ({
        id: `cut.${file}`,
        kind: "diagnostic",
        severity: "notes",
        text: {
          zh: `${file}末尾没有换行,最后一行可能被截断。`,
          en: `${file} does not end with a line break; its last row may be cut off.`
        },
        figures: [],
        targets: []
      })
    )
  ];
}

/** What is still invented, as in a template: nothing that rests on it says anything of the place. */
function invented(content: Parameters<typeof inventedParts>[0]): Finding[] {
  const ids = inventedParts(content);
  if (ids.length === 0) return [];
  const {message, mend} = dataFault("invented", {ids});
  const text = {zh: `${message.zh}；${mend?.zh}。`, en: `${message.en}; ${mend?.en}.`};
  return [
    {id: "invented", kind: "diagnostic", severity: "decides", text, figures: [], targets: []}
  ];
}

/** A doubt as a finding: where it stands in the folder, and its sentence. */
function doubtful(doubt: Problem, directory: string): Finding {
  const file = relative(directory, doubt.file).replaceAll("\\", "/");
  const [zh, en] = (["zh", "en"] as const).map((language) =>
    describeProblem({...doubt, file}, language)
  );
  return {
    id: `doubt.${doubt.code}.${doubt.column}`,
    kind: "diagnostic",
    severity: "matters",
    text: {zh, en},
    figures: [],
    targets: []
  };
}

/** What a project holds, without what was found in it. */
function contentOf(
  parts: WholeParts,
  {published = false}: ReadOptions
): Omit<Project, "findings" | "hash" | "costs"> {
  const progress = parts.progress?.rows.filter(
    ({visibility}) => !published || visibility === "published"
  );
  const {schema: _schema, text: _text, ...plan} = parts.plan.value;
  return {
    plan: {...plan, text: parts.planText.text},
    setup: parts.setup.value,
    figures: parts.figures.rows,
    ...(parts.rules ? {rules: parts.rules.rows} : {}),
    ...(parts.peers ? {peers: parts.peers.rows} : {}),
    ...(progress ? {progress} : {}),
    assumptions: parts.assumptions.value.assumptions,
    levers: parts.levers.value.levers,
    ...(parts.calibration?.value ? {calibration: parts.calibration.value} : {}),
    scenarios: parts.scenarios.map(({value}) => value),
    mortality: parts.mortality,
    population: parts.population
  };
}

/** What levers cost: no forecast rests on it, so that it is none of what is hashed. */
function costsOf({costs}: Parts): Pick<Project, "costs"> {
  if (!costs?.value) return {};
  const {schema: _schema, ...value} = costs.value;
  return {costs: value};
}

function assemble(
  content: Omit<Project, "findings" | "hash">,
  findings: Finding[],
  evidence: Evidence
): Project {
  const project: Project = {...content, findings, hash: hashInputs(content)};
  const {fit, coverage} = evidence;
  if (fit) project.fit = fitStanding(fit, project);
  if (fit && !project.fit?.stale) project.findings = [...findings, ...newlyIdle(project)];
  if (coverage) project.coverage = coverage;
  return project;
}

/** A record of a fit that lacks something of the inputs whose hash it has was changed by hand or damaged. */
function gapOf(
  content: Pick<Project, "assumptions" | "calibration">,
  {fit}: Evidence,
  directory: string
): Problem | undefined {
  const gap = fit && fitGap(fit, content);
  if (!gap) return undefined;
  const file = join(directory, evidenceFiles.fit);
  return {file, column: gap.column, ...dataFault("fitGap", {got: showValue(gap.name)})};
}

/** By file, then line; what concerns a whole file first. */
function inOrder(problems: Problem[]): Problem[] {
  const files = [...new Set(problems.map(({file}) => file))];
  return problems
    .map((problem, i) => ({problem, i}))
    .sort(
      (a, b) =>
        files.indexOf(a.problem.file) - files.indexOf(b.problem.file) ||
        (a.problem.line ?? 0) - (b.problem.line ?? 0) ||
        a.i - b.i
    )
    .map(({problem}) => problem);
}
