import {resolve} from "node:path";
import {backtestProject} from "../../src/backtest/backtestProject.js";
import {backtestTexts, fitTexts} from "../../src/cli/files/evidenceTexts.js";
import {jsonText} from "../../src/cli/files/jsonText.js";
import {withWorkers} from "../../src/cli/workerPool.js";
import {writeTogether} from "../../src/data/files/writeTogether.js";
import {loadProject, writeWhole} from "../../src/data/index.js";
import {fitCalibration} from "../../src/fit/fitCalibration.js";
import {fitProject} from "../../src/fit/fitProject.js";
import {calibrationOf, prepareHistory} from "../../src/fit/history.js";
import {paceEstimate} from "../../src/fit/paceEstimate.js";
import {priorSeries} from "../../src/fit/paceSeries.js";
import {evidenceEffects} from "../../src/verdict/evidenceEffects.js";

// Regenerates data/evidence: npm run evidence [-- pace fit backtest sbc effects]. Same inputs, same bytes; no dates.

const folder = "data";
/** The workers are those of the built package. */
const everyCore = {
  signal: new AbortController().signal,
  worth: true,
  file: resolve("dist/cli/worker.js")
};
const wanted = process.argv.slice(2);
const wants = (name: string) => wanted.length === 0 || wanted.includes(name);
const say = (text: string) => process.stderr.write(`${text}\n`);
const write = (name: string, text: string) => writeWhole(`${folder}/evidence/${name}`, text);

if (wants("pace")) {
  say("pace of quantities from published yearly numbers");
  const project = loadProject(folder);
  const history = prepareHistory(project, calibrationOf(project, "use"));
  write("pace.json", `${jsonText({schema: 2, ...paceEstimate(priorSeries(history))})}\n`);
}
if (wants("fit")) {
  say("fit");
  const project = loadProject(folder);
  const fit = await withWorkers(
    project,
    (pool) =>
      fitProject(project, {
        elsewhere: pool && ((block) => pool.run({kind: "moves", block}))
      }),
    everyCore
  );
  writeTogether(folder, fitTexts(fit));
}
if (wants("effects")) {
  say("effects of the alternatives, value of missing numbers");
  const project = loadProject(folder);
  const effects = evidenceEffects(project);
  write("effects.json", `${jsonText({schema: 1, inputs: project.fit!.inputs, ...effects})}\n`);
}
if (wants("backtest")) {
  say("backtest");
  writeTogether(folder, backtestTexts(await backtestProject(loadProject(folder), {draws: 1000})));
}
if (wants("sbc")) {
  say("simulation-based calibration");
  const project = loadProject(folder);
  const calibration = await withWorkers(
    project,
    (pool) =>
      fitCalibration(project, {
        elsewhere: pool && ((options, index) => pool.run({kind: "replicate", options, index})),
        onReplicate: (done) => {
          if (done % 20 === 0) say(`  ${done}`);
        }
      }),
    everyCore
  );
  const rows = calibration.tests.map(({coordinate, statistic, pValue, counts}) =>
    [coordinate, statistic, pValue, ...counts].join(",")
  );
  const bins = calibration.tests[0].counts.map((_, i) => `bin${i + 1}`);
  write(
    "sbc.csv",
    `${[["coordinate,statistic,p_value", ...bins].join(","), ...rows].join("\n")}\n`
  );
  write("sbc.json", `${jsonText(calibration)}\n`);
}
