import {readdirSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";

// A limit of its own ends a test on a busy machine that one for all (patience.ts) would have let finish.
test("no test has a time limit of its own, and nothing waits for less than all do", () => {
  const files = readdirSync("test", {recursive: true, encoding: "utf8"})
    .filter((name) => name.endsWith(".ts") && !name.startsWith("bench"))
    .map((name) => `test/${name}`);
  expect(files.length).toBeGreaterThan(300);
  const own = files.filter((file) =>
    /\n\}, [\d_]{4,}\);|\n {2}\},\n {2}[\d_]{4,}\n\);|timeout: [\d_]+/.test(
      readFileSync(file, "utf8")
    )
  );
  expect(own).toEqual([]);
});
