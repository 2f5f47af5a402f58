import {loadProject} from "../data/loadProject.js";
import {simulatedYears} from "../pipeline/simulatedYears.js";
import type {Scenario} from "../project/scenario.js";
import type {Language} from "../quantity/label.js";
import {forecastPlan} from "../verdict/forecastPlan.js";
import type {Forecast} from "../verdict/forecastSchema.js";
import {type ForecastFlags, namedScenarios} from "./forecastOptions.js";
import {interruptible} from "./interruptible.js";
import {jsonText} from "./jsonText.js";
import {createPaint, wantsColour} from "./paint.js";
import {printReport} from "./printReport.js";
import {createProgress} from "./progressBar.js";
import {terminalWidth} from "./terminalWidth.js";
import {terms} from "./terms.js";

/**
 * Does what `skillcast forecast` was asked: reads, simulates, writes files, prints.
 *
 * Files are written before anything is printed, and only when everything is computed.
 *
 * @param dir - folder of the project
 * @param flags - as typed
 * @param numbers - the checked numbers among them
 * @param options.language - of text, table and charts
 * @param options.refuse - ends the program for a flag that cannot be used
 */
export async function runForecast(
  dir: string,
  flags: ForecastFlags,
  numbers: {runs: number; seed: number; until?: number},
  {language, refuse}: {language: Language; refuse: (message: string) => never}
): Promise<void> {
  const loaded = loadProject(dir);
  const project = flags.prior ? {...loaded, fit: undefined} : loaded;
  const unusable = (error: unknown): never => {
    if (error instanceof RangeError) refuse(error.message);
    throw error;
  };
  try {
    simulatedYears(project.setup.startYear, numbers.until ?? project.setup.untilYear);
  } catch (error) {
    unusable(error);
  }
  const scenarios = await namedScenarios(flags.scenario, project).catch(unusable);
  const {signal, release} = interruptible();
  const forecasts: Forecast[] = [];
  try {
    await simulateAll(scenarios, (scenario, onProgress) =>
      forecastPlan(project, {scenario, ...numbers, signal, onProgress})
    );
    const [first, ...compared] = forecasts;
    const document = compared.length > 0 ? {...first!, compared} : first!;
    if (flags.out !== undefined) {
      const {writeResults} = await import("./writeResults.js");
      const files = await writeResults(flags.out, document, project, {language, signal});
      const said = `${files.length} ${language === "zh" ? "个文件" : "files"} ${terms.written[language]} ${flags.out}`;
      process.stderr.write(`${said}\n`);
    }
    if (flags.json) process.stdout.write(`${jsonText(document)}\n`);
    else {
      const paint = createPaint(wantsColour(process.stdout, process.env));
      const width = terminalWidth(process.stdout, process.env);
      process.stdout.write(`${printReport(forecasts, project, {language, width, paint})}\n`);
    }
  } finally {
    release();
  }

  async function simulateAll(
    list: readonly Scenario[],
    simulate: (
      scenario: Scenario,
      onProgress: (done: number, total: number) => void
    ) => Promise<Forecast>
  ): Promise<void> {
    const progress = await createProgress(terms.simulating[language], language);
    try {
      for (const [i, scenario] of list.entries())
        forecasts.push(
          await simulate(scenario, (done, total) =>
            progress.update(i * total + done, list.length * total)
          )
        );
    } finally {
      progress.stop();
    }
  }
}
