// Changes one core formula at a time in a copy of the project and runs the tests of its room: every change must make
// a test fail. `npm run test:mutation [NAME]`; exit code 1 if a change survives.
import {execFileSync, spawn} from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join, resolve} from "node:path";

// [name, file of src, text, what it becomes, tests that should notice]
const mutations = [
  [
    "logistic is off by a thousandth",
    "quantity/logistic.ts",
    "1 / (1 + exp(-x))",
    "1 / (1.001 + exp(-x))",
    "test/quantity"
  ],
  [
    "normal quantile off in its second branch",
    "quantity/normalQuantile.ts",
    "const r = 0.180625 - q * q",
    "const r = 0.180626 - q * q",
    "test/quantity"
  ],
  [
    "the cumulative hazard forgets its sign",
    "rates/hazardsByCell.ts",
    "return -expm1(",
    "return expm1(",
    "test/rates"
  ],
  [
    "competing exits do not share what leaves",
    "rates/competingHazards.ts",
    "(persons * probabilityOfHazard(h, dt)) / h",
    "persons * probabilityOfHazard(h, dt)",
    "test/rates"
  ],
  [
    "a scarce source gives more than it holds",
    "engine/takeFrom.ts",
    "block[c] > 1 ? 1 / block[c] : 1",
    "1",
    "test/engine"
  ],
  [
    "entrants are exposed for a whole step",
    "engine/applyExits.ts",
    "const through = n * (1 - half)",
    "const through = n",
    "test/engine"
  ],
  [
    "a pass rate's odds are not odds",
    "pipeline/passRate.ts",
    "1 - share + factor * share",
    "1 - share + share",
    "test/pipeline"
  ],
  [
    "retirement moves a month late",
    "pipeline/retirementDate.ts",
    "Math.ceil(n / pace)",
    "Math.floor(n / pace)",
    "test/pipeline"
  ],
  [
    "retirement is delayed too far",
    "pipeline/retirementDate.ts",
    "women50: {age: 50, pace: 2, most: 60}",
    "women50: {age: 50, pace: 2, most: 61}",
    "test/pipeline"
  ],
  [
    "more than becomes at least",
    "plan/isMet.ts",
    "return value > goal;",
    "return value >= goal;",
    "test/plan"
  ],
  [
    "a window is read at its end, not at its minimum",
    "plan/readingValue.ts",
    "if (!(run[cell] >= value)) value = run[cell];",
    "value = run[cell];",
    "test/plan"
  ],
  [
    "the Wilson interval is not widened",
    "plan/wilsonInterval.ts",
    "const widening = 1 + (z * z) / runs",
    "const widening = 1",
    "test/plan"
  ],
  [
    "a shortfall counts what is above the goal",
    "plan/isMet.ts",
    "Math.max(0, goal - value);",
    "Math.max(0, value - goal);",
    "test/plan"
  ],
  [
    "the required pace forgets a year",
    "plan/requiredPace.ts",
    "goal / (last - first + 1)",
    "goal / (last - first)",
    "test/plan"
  ],
  [
    "the variance of one kind is drawn with another's",
    "ensemble/splitVariance.ts",
    "j === 0 || i < j ? run",
    "j === 0 || i <= j ? run",
    "test/ensemble"
  ],
  [
    "the interval score forgets its penalty",
    "evaluate/intervalScores.ts",
    "(2 / (1 - level))",
    "(1 / (1 - level))",
    "test/evaluate"
  ],
  [
    "flows are drawn with another scale than the stock",
    "charts/flow/flowLayout.ts",
    "thickness: link.value * scale",
    "thickness: link.value",
    "test/charts"
  ]
];

/**
 * Names of the tests that fail in the copy; a file that does not load has none, so a broken import is not noticed.
 * A change that makes the tests run for ever is noticed too: after a while they are ended, with all they started.
 */
function failures(tests) {
  const report = join(copy, "report.json");
  rmSync(report, {force: true});
  const child = spawn(
    "node_modules/.bin/vitest",
    [
      "run",
      "--project",
      "library",
      "--reporter",
      "json",
      "--outputFile",
      report,
      tests,
      "test/examples.test.ts"
    ],
    {cwd: copy, stdio: "ignore", detached: true}
  );
  return new Promise((resolve) => {
    const timer = setTimeout(() => process.kill(-child.pid, "SIGKILL"), 600_000);
    child.on("exit", () => {
      clearTimeout(timer);
      if (!existsSync(report)) return resolve(["(the tests did not end)"]);
      const {testResults} = JSON.parse(readFileSync(report, "utf8"));
      resolve(
        testResults.flatMap(({assertionResults}) =>
          assertionResults
            .filter(({status}) => status === "failed")
            .map(({fullName}) => fullName.trim())
        )
      );
    });
  });
}

const [only] = process.argv.slice(2);
const copy = mkdtempSync(join(tmpdir(), "skillcast-mutation-"));
let survived = 0;
let killed = 0;
try {
  const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], {encoding: "utf8"})
    .trim()
    .split("\n")
    .filter(
      (file) =>
        /^(src|test|data)\/|^[^/]+\.(ts|json)$/.test(file) && !file.startsWith("test/browser")
    );
  for (const file of files) {
    mkdirSync(dirname(join(copy, file)), {recursive: true});
    cpSync(file, join(copy, file));
  }
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
  const before = new Map();
  for (const [name, file, from, to, tests] of mutations) {
    if (only && !name.includes(only)) continue;
    const path = join(copy, "src", file);
    const text = readFileSync(path, "utf8");
    if (!text.includes(from))
      throw new Error(`${file} has no longer ${JSON.stringify(from)}; choose another formula`);
    if (!before.has(tests)) before.set(tests, await failures(tests));
    writeFileSync(path, text.replace(from, to));
    const noticing = (await failures(tests)).filter((test) => !before.get(tests).includes(test));
    writeFileSync(path, text);
    if (noticing.length > 0) killed++;
    else survived++;
    const by =
      noticing.length > 0 ? `${noticing.length} tests, such as: ${noticing[0]}` : "nothing";
    console.log(
      `${noticing.length > 0 ? "noticed " : "SURVIVED"}  ${name} (src/${file})\n          by ${by}`
    );
  }
} finally {
  rmSync(copy, {recursive: true, force: true});
}
console.log(`mutations: ${killed} noticed, ${survived} survived`);
process.exitCode = survived > 0 || killed === 0 ? 1 : 0;
