// A copy of the project in which one file at a time is changed and tests are run.
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

/** Stands for the name of a test where the tests did not end. */
export const unfinished = "(the tests did not end)";

/** Copies what git knows or would add, with the installed packages linked. */
export function copyProject() {
  const folder = mkdtempSync(join(tmpdir(), "skillcast-mutation-"));
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], {encoding: "utf8"});
  for (const file of listed.trim().split("\n")) {
    const wanted = /^(src|test|data|reports)\/|^[^/]+\.(ts|json)$/.test(file);
    if (!wanted || file.startsWith("test/browser") || !existsSync(file)) continue;
    mkdirSync(dirname(join(folder, file)), {recursive: true});
    cpSync(file, join(folder, file));
  }
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  return {
    folder,
    read: (file) => readFileSync(join(folder, file), "utf8"),
    write: (file, text) => writeFileSync(join(folder, file), text),
    remove: () => rmSync(folder, {recursive: true, force: true})
  };
}

/**
 * Names of the tests that fail in the copy; a file that does not load has one without a name. Tests that do not end in
 * time are ended with all they started.
 *
 * @param folder - of the copy
 * @param given - what vitest is given: files, folders, options
 * @param seconds - time limit
 */
export function failures(folder, given, seconds) {
  const report = join(folder, "report.json");
  rmSync(report, {force: true});
  const fixed = ["run", "--project", "library", "--reporter", "json", "--outputFile", report];
  const child = spawn("node_modules/.bin/vitest", [...fixed, ...given], {
    cwd: folder,
    stdio: "ignore",
    detached: true
  });
  return new Promise((answer) => {
    const timer = setTimeout(() => process.kill(-child.pid, "SIGKILL"), seconds * 1000);
    child.on("exit", () => {
      clearTimeout(timer);
      answer(
        existsSync(report) ? failedTests(JSON.parse(readFileSync(report, "utf8"))) : [unfinished]
      );
    });
  });
}

function failedTests({testResults}) {
  return testResults.flatMap(({status, name, assertionResults}) => {
    const failed = assertionResults.filter((one) => one.status === "failed");
    if (failed.length > 0) return failed.map(({fullName}) => fullName.trim());
    return status === "failed" ? [`(${name} does not load)`] : [];
  });
}
