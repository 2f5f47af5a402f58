import {expect, test} from "vitest";
import {verdictSentence} from "../../../src/index.js";
import {probabilityText} from "../../../src/plan/probabilityText.js";
import {syntheticForecast, syntheticProject, target} from "../../verdict/synthetic.js";

const project = syntheticProject();
const scenario = {zh: "按近年节奏", en: "Recent pace continues"};
const sentence = (
  verdict: ReturnType<typeof syntheticForecast>["targets"][number],
  language: "zh" | "en"
) => verdictSentence(verdict, {project, scenario, runs: 400, language});
const sample = syntheticForecast().targets;

test("verdictSentence says scenario, date, goal, word, number, reading and what turns it round", () => {
  const verdict = {...sample[0], title: {zh: "三年新增人数", en: "People newly added"}};
  const percent = probabilityText(verdict.probability, verdict.standardError);
  expect(sentence(verdict, "zh")).toMatch(
    new RegExp(
      `^按近年节奏，到2027年底三年新增人数超300人：难分高下，${percent}（口径：people）；依据薄弱；换成“(half|twice)”则是可能性很[大小]，[<>]?\\d+%。$`
    )
  );
  expect(sentence(verdict, "en")).toMatch(
    new RegExp(
      `^Recent pace continues: people newly added, over 300 people, by the end of 2027: about even, ${percent} \\(read as: people\\); weak evidence; read as (half|twice): very (un)?likely, [<>]?\\d+%\\.$`
    )
  );
});

test("verdictSentence says of a condition what would have to be, and whom to ask", () => {
  const [verdict] = syntheticForecast({project: {figures: []}}).targets;
  expect(sentence(verdict, "zh")).toMatch(
    /^A1：视条件而定。“growth”约为\d+人\/年时实现与否各半，约为\d+人\/年时才有80%的可能；这个数没有公布/
  );
  expect(sentence(verdict, "en")).toMatch(
    /^A1: conditional\. As likely met as not where "growth" is about \d+ people/
  );
});

test("verdictSentence never says certain: all runs agreeing gives their bound", () => {
  const [verdict] = syntheticForecast({
    noise: 0,
    certain: true,
    targets: [
      target("X", {readings: [sample[0].readings[0] && project.plan.targets[0].readings[0]]})
    ]
  }).targets;
  expect(verdict.probability).toBe(1);
  expect(sentence(verdict, "en")).toContain(
    ">99%; all 400 runs meet it, which puts the probability at 99.0% or more, given the model"
  );
  expect(sentence({...verdict, probability: 0, status: "veryUnlikely"}, "zh")).toContain(
    "<1%；400次模拟全部未达到，只说明概率不高于1.0%"
  );
  for (const language of ["zh", "en"] as const)
    expect(sentence(verdict, language)).not.toMatch(/100%|必然|一定|certain(?!ty)/);
});

test("verdictSentence says what a target without a probability would need", () => {
  const none = sample.find(({id}) => id === "A6")!;
  expect(sentence(none, "zh")).toBe(
    "A6：缺公开数据。有“A6”两个年份的数，公布的或登记的（progress.csv），即可判断。条款没有写明责任单位，可向方案的制定单位索取。"
  );
  expect(sentence(none, "en")).toMatch(/^A6: needs evidence\. .*two years.*progress\.csv/);
});
