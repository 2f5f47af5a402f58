// Sums vitest's JSON results: `node sum.js FOLDER BROKEN`; exit code 1 if a test or a step failed.
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";

const [folder, broken] = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const file of readdirSync(folder)) {
  const result = JSON.parse(readFileSync(join(folder, file), "utf8"));
  passed += result.numPassedTests;
  // a file that does not load has no test in it and is still a failure
  failed +=
    result.numFailedTests +
    result.testResults.filter((r) => r.status === "failed" && r.assertionResults.length === 0)
      .length;
}
if (broken !== "0" && failed === 0) failed = 1;
console.log(`tests: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
