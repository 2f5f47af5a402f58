import {existsSync} from "node:fs";
import {basename, join, resolve} from "node:path";
import {comparisonPlot} from "../../charts/comparison/comparisonPlot.js";
import type {ChartSpec} from "../../charts/frame/chartSpec.js";
import {DataError} from "../../check/dataError.js";
import {placeFolder} from "../../data/exampleFolder.js";
import {writeWhole} from "../../data/files/writeWhole.js";
import {loadProject} from "../../data/loadProject.js";
import {describeTogether} from "../../decide/describeTogether.js";
import type {Dependence} from "../../decide/placeOrders.js";
import {type PlaceRuns, runPlace} from "../../decide/placeRuns.js";
import {
  type PlacesTogether,
  placesTogether,
  type TogetherQuantity
} from "../../decide/placesTogether.js";
import type {Project} from "../../project/project.js";
import type {Language} from "../../quantity/label.js";
import {version} from "../../verdict/version.js";
import {type CommandContext, refusing, usageError} from "../command.js";
import {commandFault} from "../commandFault.js";
import {tableOrList} from "../decide/tableOrList.js";
import {jsonText} from "../files/jsonText.js";
import {markdownText} from "../files/markdownText.js";
import {loadVega} from "../files/renderSvg.js";
import {workbookBytes} from "../files/workbookBytes.js";
import {fileName, writeFolder} from "../files/writeFolder.js";
import {printAside, printOut} from "../terminal/printable.js";
import {interruptible, withProgress} from "../terminal/progress.js";
import {type Setting, terminalSetting} from "../terminal/setting.js";
import {wrapText} from "../terminal/wrapText.js";
import {today} from "../today.js";
import {runMaker, withWorkers} from "../workerPool.js";
import {type ForecastInput, namedScenarios} from "./runForecast.js";
import {togetherSheets} from "./togetherSheets.js";

/** Runs below which workers take longer to start than they save. */
const worthWorkers = 4000;

/** What `--together` was asked beside a forecast. */
export interface TogetherAsked {
  /** Folder of the whole. */
  whole?: string;
  /** The parts are all of it. */
  complete: boolean;
  dependence: Dependence;
}

/**
 * Does what `skillcast forecast --together` was asked: forecasts every place, puts them together, writes files, prints. Files are
 * written before anything is printed, and only when everything is computed.
 *
 * @param folders - of the places; that of the whole may be among them
 * @param input - as checked
 */
export async function runTogether(
  folders: readonly string[],
  {complete, dependence, ...input}: ForecastInput & TogetherAsked,
  context: CommandContext
): Promise<void> {
  const {words} = context;
  const above = wholeOf(folders, input);
  const whole = above === undefined ? undefined : idOf(above);
  if (complete && whole === undefined)
    refusing(() => {
      throw usageError(commandFault("completeWhole", {}));
    }, context);
  const places = loadPlaces(
    folders,
    {...input, ...(above === undefined ? {} : {whole: above})},
    context
  );
  if (input.out !== undefined) await loadVega();
  await interruptible(async (signal) => {
    const {simulating, left} = words.result;
    const runs = await withProgress(simulating, left, async (onProgress) => {
      const made: PlaceRuns[] = [];
      for (const [i, place] of places.entries())
        made.push(
          await placeRuns(place, input, context, {
            signal,
            onProgress: (done, total) => onProgress(i * total + done, places.length * total)
          })
        );
      return made;
    });
    const together = placesTogether(runs, {
      ...(whole === undefined ? {} : {whole}),
      complete,
      dependence
    });
    await writeTogetherFiles(together, {runs, places}, input, {context, signal});
    const setting = terminalSetting(context);
    printOut(input.json ? jsonText(documentOf(together)) : printTogether(together, setting));
  });
}

/** The folder that is the whole: as it was named, otherwise the one that all the others say is above them, if they do. */
function wholeOf(
  folders: readonly string[],
  {whole}: Pick<TogetherAsked, "whole">
): string | undefined {
  if (whole !== undefined) return placeFolder(whole);
  const parents = folders.map((folder) => {
    const parent = parentOf(folder);
    if (parent === undefined) return undefined;
    const beside = join(folder, parent);
    return existsSync(beside) ? beside : placeFolder(parent);
  });
  const named = parents.filter((parent) => parent !== undefined);
  const [above] = named;
  const others = folders.filter((_, i) => parents[i] === undefined);
  return above !== undefined &&
    [...named, ...others].every((folder) => resolve(folder) === resolve(above))
    ? above
    : undefined;
}

/** What a folder says is above it; of one that cannot be read nothing, and reading it again tells why. */
function parentOf(folder: string): string | undefined {
  try {
    return loadProject(folder).setup.parent;
  } catch (error) {
    if (error instanceof DataError) return undefined;
    throw error;
  }
}

interface LoadedPlace {
  id: string;
  project: Project;
}

/** Name of a folder, by which its place is told from others. */
const idOf = (folder: string) => basename(resolve(folder));

function loadPlaces(
  folders: readonly string[],
  {whole, prior}: Pick<ForecastInput & TogetherAsked, "whole" | "prior">,
  context: CommandContext
): LoadedPlace[] {
  const wanted = [...folders, ...(whole === undefined ? [] : [whole])];
  const paths = [...new Map(wanted.map((folder) => [resolve(folder), folder])).values()];
  const ids = paths.map(idOf);
  const parts = paths.filter((path) => whole === undefined || resolve(path) !== resolve(whole));
  if (paths.length < 2 || parts.length === 0 || new Set(ids).size < ids.length)
    refusing(() => {
      throw usageError(commandFault("onePlace", {}));
    }, context);
  return paths.map((path, i) => {
    const loaded = loadProject(path);
    return {id: ids[i], project: prior ? {...loaded, fit: undefined} : loaded};
  });
}

function placeRuns(
  place: LoadedPlace,
  {scenarios, set, runs, seed, asOf = today()}: ForecastInput,
  context: CommandContext,
  watch: {signal: AbortSignal; onProgress: (done: number, total: number) => void}
): Promise<PlaceRuns> {
  const [scenario] = refusing(() => namedScenarios(scenarios, place.project, set), context);
  const numbers = {runs, seed, scenario, asOf};
  return withWorkers(
    place.project,
    (pool) => {
      const elsewhere = pool && runMaker(pool, {...numbers, explain: false});
      return runPlace(place, numbers, {...watch, ...(elsewhere ? {elsewhere} : {})});
    },
    {signal: watch.signal, worth: runs >= worthWorkers}
  );
}

const documentOf = (together: PlacesTogether) => ({
  schema: "skillcast/together/1",
  version,
  ...together
});

async function writeTogetherFiles(
  together: PlacesTogether,
  made: {runs: readonly PlaceRuns[]; places: readonly LoadedPlace[]},
  {out, xlsx, md}: ForecastInput,
  {context, signal}: {context: CommandContext; signal: AbortSignal}
): Promise<void> {
  const {language, words} = context;
  const sheets = togetherSheets(together, language);
  if (out !== undefined) {
    const setting = {...terminalSetting(context), width: 100};
    const texts = new Map([
      ["together.json", `${jsonText(documentOf(together))}\n`],
      ["together.txt", `${printTogether(together, setting)}\n`]
    ]);
    const charts = new Map(
      placesCharts(together, made.runs, language).map(({id, spec}) => [
        `together-${fileName(id, 100)}`,
        spec
      ])
    );
    const files = await writeFolder(out, {texts, charts}, {words: words.result, signal});
    printAside(words.result.written(files.length, out));
  }
  if (xlsx !== undefined) {
    writeWhole(xlsx, await workbookBytes(sheets));
    printAside(words.result.sheets.written(xlsx));
  }
  if (md !== undefined) {
    const {summary, below} = describeTogether(together, language);
    writeWhole(md, markdownText(sheets, {above: [summary], below}));
    printAside(words.result.written(1, md));
  }
}

/**
 * Sets several places put together for a terminal: what they share, quantity by quantity a table of the places and what follows.
 *
 * @param together - from `placesTogether`
 * @param setting - language, width, colours
 * @returns lines of text
 */
function printTogether(together: PlacesTogether, setting: Setting): string {
  const {language, paint} = setting;
  const width = Math.min(setting.width, 110);
  const {summary, parts, below} = describeTogether(together, language);
  const lines = wrapText(summary, width).map(paint.strong);
  for (const {title, heads, rows, sentences} of parts)
    lines.push(
      "",
      ...wrapText(title, width).map(paint.strong),
      tableOrList(
        heads,
        rows.map((row) => row.map((text) => ({text}))),
        setting
      ),
      ...sentences.flatMap((text) => wrapText(text, width))
    );
  lines.push("", ...below.flatMap((text) => wrapText(text, width)).map(paint.muted));
  return lines.join("\n");
}

/**
 * Draws every quantity of several places year by year: a panel a place, the whole first, on one scale. A goal stands on its panel where it
 * is one of a level; goals of a sum over years are amounts of another kind.
 *
 * @param together - from `placesTogether`
 * @param runs - the same places
 * @param language - of the reader
 * @returns charts with the ids of their quantities
 */
function placesCharts(
  {quantities, places}: PlacesTogether,
  runs: readonly PlaceRuns[],
  language: Language
): {id: string; spec: ChartSpec}[] {
  return quantities.flatMap((quantity) => {
    const {whole, parts} = quantity;
    const shown = [...(whole ? [whole] : []), ...parts].flatMap(({place, target}) => {
      const {forecast, paths} = runs.find(({id}) => id === place) ?? {};
      const path = paths?.find((one) => one.target.id === target);
      const indicator = forecast?.indicators.find(
        (one) =>
          one.id === path?.indicator.id && (one.definition ?? path.definition) === path.definition
      );
      const name = places.find(({id}) => id === place)?.name;
      if (!path || !indicator || !name) return [];
      return [
        {name, indicator, goals: goalsOf(quantity, path.compiled.goal, path.compiled.aggregate)}
      ];
    });
    if (shown.length < 2) return [];
    const spec = comparisonPlot(shown, {language, width: 900, apart: true});
    return [{id: quantity.id, spec}];
  });
}

function goalsOf({from, until}: TogetherQuantity, value: number, aggregate: string) {
  if (aggregate === "minimum" || aggregate === "maximum") return [{value, from, due: until}];
  return aggregate === "end" ? [{value, due: until}] : [];
}
