import {defineConfig} from "vitest/config";
import {linkLibrary} from "./reports/build/linkLibrary.js";

const documents = ["test/reports/build/writePages.test.ts", "test/reports/frame/takeChart.test.ts"];
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
          // A machine that does ten other things at once is slow, not wrong.
          testTimeout: 120_000,
          hookTimeout: 120_000
        }
      },
      {
        test: {
          name: "site",
          setupFiles: ["test/randomness.ts"],
          include: documents,
          // They give Node a document, which other modules take for a browser.
          isolate: true,
          testTimeout: 120_000
        }
      },
      {
        test: {
          name: "command line",
          setupFiles: ["test/randomness.ts"],
          include: ["test/cli/commands/**/*.test.ts"],
          exclude: outside,
          globalSetup: ["test/cli/build.ts"],
          testTimeout: 180_000,
          hookTimeout: 180_000
        }
      }
    ]
  }
});
