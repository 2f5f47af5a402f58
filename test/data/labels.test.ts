import {readdirSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {parse} from "yaml";
import {styleFaults} from "../words.js";

const files = readdirSync("data", {recursive: true, encoding: "utf8"})
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".yaml"));

/** What a file says in a language; what it quotes is as it was printed. */
function labels(value: unknown, language: "zh" | "en"): string[] {
  if (!value || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === "quote"
      ? []
      : key === language && typeof each === "string"
        ? [each]
        : labels(each, language)
  );
}

test.each(files)("what data/%s says is in the style of what is printed", (file) => {
  const value: unknown = parse(readFileSync(`data/${file}`, "utf8"));
  for (const language of ["zh", "en"] as const) {
    const texts = labels(value, language);
    // Names of sources keep their quotation marks.
    const faults = texts.flatMap((text) => styleFaults(text.replace(/[“”‘’]/g, ""), language));
    expect(faults).toEqual([]);
  }
});
