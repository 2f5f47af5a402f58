import {readdirSync, readFileSync} from "node:fs";
import {defineConfig} from "vitest/config";
import {linkLibrary} from "./reports/build/linkLibrary.js";
import {patience} from "./test/patience.js";

// Tests that give Node a document, which other modules take for a browser (danfo.js then asks for a charting library).
const documents = readdirSync("test/reports", {recursive: true, encoding: "utf8"})
  .map((file) => `test/reports/${file.replaceAll("\\", "/")}`)
  .filter((file) => file.endsWith(".test.ts"))
  .filter((file) => /pageDocument|writePages|drawCharts|jsdom/.test(readFileSync(file, "utf8")));
const outside = ["test/browser/**", "node_modules/**"];

// The tests of the pages import the library through it.
linkLibrary();

export default defineConfig({
  test: {
    globalSetup: ["test/temporaryFolder.ts"],
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "library",
          setupFiles: ["test/randomness.ts"],
          include: ["test/**/*.test.ts"],
          exclude: ["test/cli/commands/**", ...documents, ...outside],
          // A worker loads the library once, not once a file: half the processor time.
          isolate: false,
          testTimeout: patience.test,
          hookTimeout: patience.test
        }
      },
      {
        test: {
          name: "site",
          setupFiles: ["test/randomness.ts"],
          include: documents,
          // A worker each.
          isolate: true,
          testTimeout: patience.test,
          hookTimeout: patience.test
        }
      },
      {
        test: {
          name: "command line",
          setupFiles: ["test/randomness.ts"],
          include: ["test/cli/commands/**/*.test.ts"],
          exclude: outside,
          globalSetup: ["test/cli/build.ts"],
          testTimeout: patience.test,
          hookTimeout: patience.test
        }
      }
    ]
  }
});
