import {defineConfig} from "vitest/config";
import {linkLibrary} from "./reports/build/linkLibrary.js";
import {patience} from "./test/patience.js";

// The tests of the pages import the library through it.
linkLibrary();

// Real Chromium, two files at a time: no test asks how long a page takes.
export default defineConfig({
  test: {
    globalSetup: ["test/temporaryFolder.ts"],
    setupFiles: ["test/randomness.ts"],
    include: ["test/browser/**/*.test.ts"],
    testTimeout: patience.test,
    hookTimeout: patience.test,
    maxWorkers: 2
  }
});
