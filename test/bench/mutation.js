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
import {mutations} from "./mutations.js";

const unfinished = "(the tests did not end)";

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
      if (!existsSync(report)) return resolve([unfinished]);
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
        /^(src|test|data|reports)\/|^[^/]+\.(ts|json)$/.test(file) &&
        !file.startsWith("test/browser")
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
    if (before.get(tests).includes(unfinished))
      throw new Error(`${tests} does not run in a copy of the project, even unchanged`);
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
