import {execFileSync} from "node:child_process";
import {readFileSync, rmSync, writeFileSync} from "node:fs";
import {transformSync} from "esbuild";
import {expect, test} from "vitest";

const blocks = (file: string, fence: string) =>
  [...readFileSync(file, "utf8").matchAll(/```(\w+)\n([\s\S]*?)```/g)]
    .filter(([, own]) => own === fence)
    .map(([, , code]) => code);

/** Runs a program inside the package, where its own name resolves to its exports, as for those who installed it. */
function printed(code: string): string {
  const script = `test/output/.importers-${process.pid}.mjs`;
  writeFileSync(script, code);
  try {
    return execFileSync("node", [script], {encoding: "utf8"});
  } finally {
    rmSync(script, {force: true});
  }
}

test.each(blocks("docs/importers.md", "js"))(
  "docs/importers.md: the program runs as it stands: %s",
  (code) => {
    const out = printed(code).trim();
    expect(out).not.toBe("");
    expect(out).not.toMatch(/undefined|NaN|false/);
  }
);

test("docs/importers.md: what is written in TypeScript and JSX has no fault of syntax", () => {
  const typed = blocks("docs/importers.md", "ts");
  const elements = blocks("docs/importers.md", "jsx");
  expect([typed.length, elements.length]).toEqual([1, 1]);
  for (const code of typed)
    expect(printed(transformSync(code, {loader: "ts"}).code)).toBe("true\n");
  for (const code of elements) expect(() => transformSync(code, {loader: "jsx"})).not.toThrow();
});

test("both languages show the same programs, but for comments", () => {
  const plain = (file: string) =>
    ["js", "ts", "jsx", "json"].flatMap((fence) =>
      blocks(file, fence).map((code) => code.replace(/ \/\/ .*$/gm, ""))
    );
  expect(plain("docs/importers.zh-CN.md")).toEqual(plain("docs/importers.md"));
});
