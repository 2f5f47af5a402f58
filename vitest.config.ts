import {defineConfig} from "vitest/config";

const outside = ["test/browser/**", "node_modules/**"];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "library",
          include: ["test/**/*.test.ts"],
          exclude: ["test/cli/commands/**", ...outside],
          testTimeout: 30_000
        }
      },
      {
        test: {
          name: "command line",
          include: ["test/cli/commands/**/*.test.ts"],
          exclude: outside,
          globalSetup: ["test/cli/build.ts"],
          testTimeout: 60_000
        }
      }
    ]
  }
});
