import {readdirSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";

for (const file of readdirSync("src/data")) {
  const source = readFileSync(`src/data/${file}`, "utf8");
  for (const [, code, kind, expected] of source.matchAll(/^ \* (\S.*) \/\/ (=>|throws) (.+)$/gm))
    test(`${file}: ${code}`, async () => {
      const scope = await import(`../../src/data/${file.replace(".ts", ".js")}`);
      const run = (text: string) =>
        new Function(...Object.keys(scope), `return (${text})`)(...Object.values(scope));
      if (kind === "throws") expect(() => run(code)).toThrow(expected);
      else expect(run(code)).toEqual(run(expected));
    });
}
