import {execFileSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {patience} from "../../patience.js";

const hash = /(?<=(inputs|输入)\s+)[0-9a-f]{12}/;
const update = Boolean(process.env.UPDATE);

for (const file of ["README.md", "README.zh-CN.md"]) {
  test(`${file} shows what the command prints (UPDATE=1 rewrites it)`, () => {
    const text = readFileSync(file, "utf8");
    const block = /(<!-- output: (.+?) -->\n```text\n)([\s\S]*?)(```)/;
    const [, head, args, shown] = text.match(block)!;
    const printed = execFileSync("node", ["dist/cli/skillcast.js", ...args!.split(" ")], {
      encoding: "utf8",
      timeout: patience.program,
      env: {...process.env, COLUMNS: "110", NO_COLOR: "1"}
    });
    const section = printed.split("\n\n").slice(0, 4).join("\n\n");
    if (update)
      writeFileSync(
        file,
        text.replace(block, () => `${head}${section}\n\`\`\``)
      );
    // The hash of the inputs changes with every edit of the data; what is computed must be the same.
    else expect(shown!.replace(hash, "")).toBe(`${section}\n`.replace(hash, ""));
  });

  test(`${file} shows what changes prints of two quarters of the example register`, () => {
    const history = mkdtempSync(join(tmpdir(), "skillcast-"));
    const skillcast = (args: string) =>
      execFileSync(
        "node",
        [
          ...["dist/cli/skillcast.js", ...args.split(" ")],
          ...["--progress", "data/examples/changzhou-progress.csv", "--history", history]
        ],
        {
          encoding: "utf8",
          timeout: patience.program,
          env: {...process.env, COLUMNS: "110", NO_COLOR: "1"}
        }
      );
    const text = readFileSync(file, "utf8");
    const block = /(<!-- changes (.+?) -->\n```text\n)([\s\S]*?)(```)/;
    const [, head, args, shown] = text.match(block)!;
    skillcast("keep --as-of 2026-06-30 --internal --runs 200");
    const printed = skillcast(`changes ${args} --as-of 2026-09-30`);
    if (update)
      writeFileSync(
        file,
        text.replace(block, () => `${head}${printed}\`\`\``)
      );
    else expect(shown).toBe(printed);
    rmSync(history, {recursive: true});
  });

  test(`${file}: the ten lines of library use run as they stand`, () => {
    const code = readFileSync(file, "utf8").match(/<!-- example -->\n```js\n([\s\S]*?)```/)![1];
    expect(code.trim().split("\n").filter(Boolean)).toHaveLength(10);
    // The package's own name resolves to its exports, as it does for those who installed it.
    const script = `test/output/.readme-${process.pid}.mjs`;
    writeFileSync(script, code);
    try {
      const printed = execFileSync("node", [script], {encoding: "utf8", timeout: patience.program})
        .trim()
        .split("\n");
      expect(printed).toHaveLength(2);
      expect(printed[0]).toMatch(/(\d|<1|>99)%$/);
      expect(printed[1]).toMatch(/^\d+ /);
    } finally {
      rmSync(script, {force: true});
    }
  });

  test(`${file}: every npm script and file it names exists`, () => {
    const text = readFileSync(file, "utf8");
    const {scripts} = JSON.parse(readFileSync("package.json", "utf8"));
    for (const [, name] of text.matchAll(/npm run (?:-s )?([\w:]+)/g))
      expect(Object.keys(scripts)).toContain(name);
    for (const [, path] of text.matchAll(/\]\((?!https?:)([^)]+)\)/g))
      expect(() => readFileSync(path!)).not.toThrow();
  });
}
