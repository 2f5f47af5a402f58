import {expect, test} from "vitest";
import {decisionBlocks} from "../../../src/cli/report/decisionBlocks.js";
import type {ReportSources} from "../../../src/cli/report/reportSources.js";
import {wordsOf} from "../../../src/cli/words/wordsOf.js";
import {loadProject} from "../../../src/data/index.js";
import {seekLever} from "../../../src/decide/seekLever.js";

const folder = "data";
const bare = loadProject(folder);
const reported = loadProject(folder, {progress: "data/examples/changzhou-progress.csv"});
const levers = await seekLever(bare, {target: "T01", levers: ["places.subsidised"], runs: 8});
const said = async (project: typeof bare, language: "zh" | "en") => {
  const sources = {
    project,
    language,
    words: wordsOf(language).result,
    decisions: {levers, tornadoes: [], difference: null, mix: null}
  } as unknown as ReportSources;
  const figure = () => Promise.reject(new Error("not asked"));
  const blocks = await decisionBlocks(sources, {table: 0}, figure, 600);
  return blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
};

test("decisionBlocks(…) says first that reported numbers are left out, where there are any", async () => {
  expect((await said(reported, "en"))[0]).toContain(
    "asked of the model before the progress register"
  );
  expect((await said(reported, "zh"))[0]).toContain("按登记以前的模型计算");
  expect((await said(bare, "zh"))[0]).not.toContain("登记");
});
