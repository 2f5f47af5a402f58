import {appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {skillcast} from "./command.js";
import {fillRegister} from "./fillRegister.js";

const update = Boolean(process.env.UPDATE);

/** One step of a page: a command with what it prints, a file, or an edit of one. */
const step =
  /(?:<!-- (lines|exit|file|fill|edit): (.+?) -->\n)?```(sh|csv|diff)\n([\s\S]*?)```(?:\n```text\n([\s\S]*?)```)?/g;

// Folders of this machine, and hashes of inputs, are not what the page says.
const plain = (text: string) =>
  text
    .replaceAll(/\/\S*\/data(?=[\s/：:]|$)/gm, "data")
    .replace(/(?<=(?:inputs|输入)\s+)[0-9a-f]{12}/g, "000000000000");

test.each([
  ["docs/planners.md", "en_US.UTF-8"],
  ["docs/planners.zh-CN.md", "zh_CN.UTF-8"]
])("%s: every command prints what the page shows (UPDATE=1 rewrites it)", async (file, locale) => {
  const page = readFileSync(file, "utf8");
  const cwd = mkdtempSync(join(tmpdir(), "skillcast-"));
  const env = {LC_ALL: locale, COLUMNS: "80", NO_COLOR: "1"};
  const shown: string[] = [];
  const printed: string[] = [];
  try {
    let renewed = "";
    let at = 0;
    for (const found of page.matchAll(step)) {
      const [whole, kind, value, fence, body, text] = found;
      renewed += page.slice(at, found.index);
      at = found.index + whole.length;
      if (kind === "file") writeFileSync(join(cwd, value), body);
      else if (kind === "fill") await fillRegister(join(cwd, value), body);
      else if (kind === "edit") edit(join(cwd, value), fence, body);
      if (fence !== "sh") {
        renewed += whole;
        continue;
      }
      const [name, ...args] = body.trim().split(" ");
      expect(name).toBe("skillcast");
      const ended = skillcast(args, {cwd, env});
      expect([body, ended.code]).toEqual([body, kind === "exit" ? Number(value) : 0]);
      const lines = plain(ended.out + ended.err)
        .trimEnd()
        .split("\n");
      // So many lines from the beginning, or from the end.
      const count = kind === "lines" ? Number(value) : lines.length;
      const kept = (count < 0 ? lines.slice(count) : lines.slice(0, count)).join("\n").trimEnd();
      const rest = Math.abs(count) < lines.length;
      const now = `${rest && count < 0 ? "…\n" : ""}${kept}\n${rest && count > 0 ? "…\n" : ""}`;
      shown.push(`${body}${text}`);
      printed.push(`${body}${now}`);
      renewed += whole.replace(/```text\n[\s\S]*```$/, () => `\`\`\`text\n${now}\`\`\``);
    }
    renewed += page.slice(at);
    if (update) writeFileSync(file, renewed);
    else expect(shown).toEqual(printed);
    expect(printed.length).toBeGreaterThan(10);
  } finally {
    rmSync(cwd, {recursive: true, force: true});
  }
});

/** Adds lines to a file, or puts a line in the place of another. */
function edit(file: string, fence: string, body: string): void {
  if (fence === "csv") {
    appendFileSync(file, body);
    return;
  }
  const [, before, after] = body.match(/^-(.*)\n\+(.*)\n$/)!;
  const text = readFileSync(file, "utf8");
  expect(text).toContain(before);
  writeFileSync(file, text.replace(before, after));
}
