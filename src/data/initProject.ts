import {existsSync, readdirSync, readFileSync, rmSync, statSync} from "node:fs";
import {dirname, join, relative} from "node:path";
import {fileURLToPath} from "node:url";
import {DataError} from "../check/dataError.js";
import {spokenError} from "../check/spokenError.js";
import {checkKeys} from "../quantity/checkKeys.js";
import type {Label} from "../quantity/label.js";
import {required} from "../quantity/required.js";
import {exampleFolder, placeFolder} from "./exampleFolder.js";
import {fileFault} from "./files/fileFault.js";
import {fileProblem} from "./files/fileProblem.js";
import {readText} from "./files/readText.js";
import {clearStages} from "./files/stage.js";
import {writeTogether} from "./files/writeTogether.js";
import {loadProject} from "./loadProject.js";
import {parentParts} from "./parentParts.js";
import {personaliseTemplate, planFileName, type TemplatePlace} from "./personaliseTemplate.js";

const shipped = fileURLToPath(new URL("../../data/", import.meta.url));

/** Files of a new project: those of the template, and the tables that hold for the whole country. */
const files: [source: string, target: string][] = [
  ...[
    "README.md",
    "figures.csv",
    "model.yaml",
    "levers.yaml",
    "costs.yaml",
    "assumptions.yaml",
    "plans/example-2025-2027.yaml",
    "plans/example-2025-2027.txt",
    "scenarios/recent-pace.yaml",
    "scenarios/training-doubled.yaml",
    "scenarios/retention-improved.yaml",
    "scenarios/downturn.yaml",
    "calibration.yaml"
  ].map((file): [string, string] => [`template/${file}`, file]),
  ["rules.csv", "rules.csv"],
  ["mortality.csv", "mortality.csv"],
  ["population.csv", "population.csv"]
];

/** How a new project differs from the template, or what is copied in its place. */
export interface InitOptions {
  /** Names of the place instead of 示例市 and Example City. */
  name?: Label;
  /** GB/T 2260 code of the place, six digits. */
  placeCode?: string;
  /** First and last year of the plan, instead of 2025 and 2027: 1 to 15 years within 2000 to 2100. */
  years?: {from: number; until: number};
  /** Employed persons of the place, 1,000 to 1,000,000,000, to whom the template's invented numbers are scaled; default those of a city of 1.65 million. */
  employed?: number;
  /** Copies a shipped example as it is, with its fit, in place of the template; then nothing else may be given. */
  example?: string;
  /**
   * Folder of the place above, as a city is of its districts, or the name of a shipped example: its rates, the figures they rest on,
   * and its tables are taken, and model.yaml says where it is.
   */
  parent?: string;
}

/**
 * Writes a complete, commented project for another city, which runs as it is; or a copy of a shipped one, to be changed.
 *
 * Every number that the template invents is marked, and forecasts say so until it is replaced ({@link InitOptions}).
 *
 * The folder is made if it is missing. One that holds anything but hidden files is refused, so that nothing is
 * overwritten. All files are written beside each other first and then moved in: after a failure the folder is as before, and one that
 * was cut short is finished by the same call.
 *
 * @param directory - where to write
 * @param options - see {@link InitOptions}
 * @returns names of the files, relative to the folder
 * @throws DataError if the folder is not empty or cannot be written
 * @throws RangeError if a name, code, number of employed, span of years or example is not one
 * @example
 * initProject(newFolder()).slice(0, 2) // => ["README.md", "figures.csv"]
 * initProject("data") // throws data: expected an empty folder
 */
export function initProject(directory: string, options: InitOptions = {}): string[] {
  checkKeys("options of initProject", options, {
    name: true,
    placeCode: true,
    years: true,
    employed: true,
    example: true,
    parent: true
  });
  const {example, parent, ...place} = options;
  checkPlace(place);
  const template = () =>
    parent === undefined
      ? fromTemplate(place)
      : besideParent(fromTemplate(place), parent, directory);
  const contents = example === undefined ? template() : copyOf(example);
  const missing = firstMissing(directory);
  try {
    // A set that a killed process left whole is finished; it may be the very project that is asked for.
    const finished = clearStages(directory);
    if (finished.length === 0 || !holds(directory, contents)) refuseFilled(directory);
    writeTogether(directory, new Map(contents));
    return contents.map(([target]) => target);
  } catch (error) {
    if (missing) rmSync(missing, {recursive: true, force: true});
    if (error instanceof DataError) throw error;
    throw new DataError([fileProblem(error, directory)]);
  }
}

function fromTemplate(place: TemplatePlace): [string, string][] {
  return files.map(([source, target]) => {
    const text = readText(join(shipped, source), {file: source});
    const file = planFileName(target, place.years);
    return [file, source === target ? text : personaliseTemplate(text, target, place)];
  });
}

/** The files of the template with what the place above knows; its tables of law and of the country where it has them. */
function besideParent(
  contents: [string, string][],
  given: string,
  directory: string
): [string, string][] {
  const folder = placeFolder(given);
  const parent = loadProject(folder);
  const texts = new Map(contents);
  const {assumptionsText, figuresText} = parentParts(
    {
      assumptions: required(texts.get("assumptions.yaml"), "assumptions.yaml"),
      figures: required(texts.get("figures.csv"), "figures.csv")
    },
    parent
  );
  const above = folder === given ? relative(directory, given).replaceAll("\\", "/") : given;
  const setup = required(texts.get("model.yaml"), "model.yaml").replace(
    /^placeCode: .*\n/m,
    (line) => `${line}parent: ${JSON.stringify(above)} # 上级的文件夹 / folder of the place above\n`
  );
  texts.set("assumptions.yaml", assumptionsText).set("figures.csv", figuresText);
  texts.set("model.yaml", setup);
  for (const file of ["rules.csv", "peer-plans.csv", "mortality.csv", "population.csv"])
    if (existsSync(join(folder, file))) texts.set(file, readText(join(folder, file), {file}));
  return [...texts];
}

/** What a city's folder consists of; records of benchmarks and the like stay behind. */
const ofProject =
  /^[\w-]+\.(csv|yaml)$|^(plans|scenarios)\/[^/]+$|^evidence\/(fit|fit-sample|backtest)\.(json|csv)$/;

function copyOf(example: string): [string, string][] {
  const folder = exampleFolder(example);
  return readdirSync(folder, {recursive: true, encoding: "utf8"})
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => ofProject.test(file))
    .sort()
    .map((file) => [file, readText(join(folder, file), {file})]);
}

/** Whether a folder holds just these files with this content. */
function holds(directory: string, contents: readonly [string, string][]): boolean {
  return contents.every(([target, text]) => {
    const path = join(directory, target);
    return existsSync(path) && readFileSync(path, "utf8") === text;
  });
}

function checkPlace({name, placeCode, years, employed}: TemplatePlace): void {
  for (const text of name ? [name.zh, name.en] : [])
    if (!/^[\p{L}\p{N}]([\p{L}\p{M}\p{N} .'·-]{0,58}[\p{L}\p{M}\p{N}.'])?$/u.test(text))
      throw spokenError(
        `invalid name; not 1 to 60 letters, digits and spaces: ${JSON.stringify(text)}`,
        fileFault("placeName", {got: JSON.stringify(text)})
      );
  if (placeCode !== undefined && !/^\d{6}$/.test(placeCode))
    throw spokenError(
      `invalid placeCode; not six digits: ${JSON.stringify(placeCode)}`,
      fileFault("placeCode", {got: JSON.stringify(placeCode)})
    );
  if (
    employed !== undefined &&
    !(Number.isInteger(employed) && 1000 <= employed && employed <= 1e9)
  )
    throw spokenError(
      `invalid employed; not 1,000 to 1,000,000,000 persons: ${employed}`,
      fileFault("placeEmployed", {got: employed})
    );
  if (years && !isSpan(years))
    throw spokenError(
      `invalid years; not 1 to 15 within 2000 to 2100: ${years.from} to ${years.until}`,
      fileFault("planYears", years)
    );
}

const isSpan = ({from, until}: {from: number; until: number}) =>
  [from, until].every((year) => Number.isInteger(year) && 2000 <= year && year <= 2100) &&
  from <= until &&
  until < from + 15;

function refuseFilled(directory: string): void {
  const state = statSync(directory, {throwIfNoEntry: false});
  if (!state) return;
  if (!state.isDirectory())
    throw new DataError([{file: directory, ...fileFault("folderIsFile", {})}]);
  const held = readdirSync(directory).filter((file) => !file.startsWith("."));
  if (held.length === 0) return;
  const fault = fileFault("filledFolder", {held: held.sort().slice(0, 3), more: held.length > 3});
  throw new DataError([{file: directory, ...fault}]);
}

/** The outermost folder that does not exist yet: what a failure has to remove again. */
function firstMissing(directory: string): string | undefined {
  if (statSync(directory, {throwIfNoEntry: false})) return undefined;
  const parent = dirname(directory);
  return parent === directory ? directory : (firstMissing(parent) ?? directory);
}
