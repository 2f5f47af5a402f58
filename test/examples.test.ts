import {readdirSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import * as api from "../src/index.js";

const names = Object.keys(api);
const values = Object.values(api);
const run = (code: string) => new Function(...names, `return (${code})`)(...values);

const files = readdirSync("src", {recursive: true, encoding: "utf8"}).filter(
  (file) => file.endsWith(".ts") && !file.startsWith("data/") && !file.startsWith("cli/")
);

for (const file of files) {
  const source = readFileSync(`src/${file}`, "utf8");
  for (const [, code, kind, expected] of source.matchAll(/^ \* (\S.*) \/\/ (=>|throws) (.+)$/gm))
    test(`${file}: ${code}`, () => {
      if (kind === "throws") expect(() => run(code!)).toThrow(expected!);
      else expect(run(code!)).toEqual(run(expected!));
    });
}
