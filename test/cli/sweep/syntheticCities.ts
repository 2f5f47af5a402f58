import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {initProject} from "../../../src/data/initProject.js";
import {createRandom} from "../../../src/quantity/randomStream.js";
import {streamKey} from "../../../src/quantity/streamKey.js";

const key = streamKey("synthetic cities");

/**
 * Writes a portfolio of invented cities, each a complete folder made of the template: numbers of people and places scaled by a random
 * size, the goal of its plan a few per cent above its start. Names, figures and plans say that they are synthetic.
 *
 * @param folder - receives a folder a city, `city-001` …
 * @param cities - how many
 * @param seed - the same gives the same cities
 * @returns the sum of the goals
 */
export function writeSyntheticCities(folder: string, cities: number, seed: number): number {
  mkdirSync(folder, {recursive: true});
  const random = createRandom(seed);
  let goals = 0;
  for (let city = 1; city <= cities; city++) {
    random.seek(city, 0, key, 0);
    const size = 0.3 + 1.7 * random.uniform();
    const effort = 0.8 + 0.4 * random.uniform();
    const number = String(city).padStart(3, "0");
    const path = join(folder, `city-${number}`);
    initProject(path, {
      name: {zh: `合成城市${number}`, en: `Synthetic City ${number}`},
      placeCode: `990${number}`
    });
    const goal = 100 * Math.round((6000 * size * (1 + 0.06 * random.uniform())) / 1);
    goals += goal;
    edit(join(path, "figures.csv"), (text) => scaleFigures(text, size));
    edit(join(path, "levers.yaml"), (text) => scaleLevers(text, size * effort));
    edit(
      join(path, "plans/example-2025-2027.txt"),
      (text) => `${text}\n到2027年技能人才总量达到${goal}人（合成目标）。\n`
    );
    edit(join(path, "plans/example-2025-2027.yaml"), (text) => addTarget(text, goal));
  }
  return goals;
}

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, "utf8")));
}

/** The two stocks at the start and their quotes; a density of 12% stays. */
function scaleFigures(text: string, size: number): string {
  const skilled = 100 * Math.round(6000 * size);
  const high = 100 * Math.round(1980 * size);
  return text
    .replace(/^EX01,.*$/m, (row) =>
      row.replace(",600000,person,5000,exact,60万人,", `,${skilled},person,0.5,exact,${skilled}人,`)
    )
    .replace(/^EX02,.*$/m, (row) =>
      row.replace(",198000,person,500,exact,19.8万人,", `,${high},person,0.5,exact,${high}人,`)
    )
    .replace(/^EX0[123],.*$/gm, (row) =>
      row
        .replace("技能人才60万人", `技能人才${skilled}人`)
        .replace("高技能人才19.8万人", `高技能人才${high}人`)
    );
}

/** The yearly quantities; their ranges stay, and what figures print no longer follows from them, which the anchors would say. */
function scaleLevers(text: string, size: number): string {
  return text.replace(
    /^( {2}- id: places\.[\s\S]*?baseline: )(\d+)/gm,
    (_, head, value) => `${head}${Math.round(Number(value) * size)}`
  );
}

function addTarget(text: string, goal: number): string {
  const target = `  - id: E08
    section: goals
    clause: ""
    name: {zh: 技能人才总量（合成）, en: Skilled workers in total (synthetic)}
    operator: ">="
    value: ${goal}
    unit: person
    basis: stock
    start: 2025-01-01
    due: 2027-12-31
    bodies: []
    quote: 到2027年技能人才总量达到${goal}人
    note: {zh: 合成目标。, en: A synthetic goal.}
    kind: forecast
    because: {zh: 由模型的存量计算。, en: Computed from the stocks of the model.}
    readings:
      - {id: present, name: {zh: 在岗人数, en: Present workers}, indicator: skilled, aggregate: end}
`;
  return text.replace(/^ {2}# “稳定在…以上”/m, (found) => `${target}\n${found}`);
}
