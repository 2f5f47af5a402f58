import {beforeAll, expect, test} from "vitest";
import {loadProject} from "../../src/data/loadProject.js";
import {describeTogether} from "../../src/decide/describeTogether.js";
import {matchPaths} from "../../src/decide/matchPaths.js";
import {type PlaceRuns, runPlace} from "../../src/decide/placeRuns.js";
import {placesTogether} from "../../src/decide/placesTogether.js";
import {forecastPlanSync} from "../../src/verdict/forecastPlanSync.js";

const project = loadProject("data");
let city: PlaceRuns;
let north: PlaceRuns;
let south: PlaceRuns;

/** A place whose counts are a part of the city's, with goals that are another part. */
function partOf(id: string, share: number, goals: number): PlaceRuns {
  return {
    ...city,
    id,
    name: {zh: id === "north" ? "北区" : "南区", en: id},
    paths: city.paths.map((path) => ({
      ...path,
      compiled:
        path.indicator.kind === "rate" || path.indicator.unit === "1"
          ? path.compiled
          : {...path.compiled, goal: goals * path.compiled.goal},
      values: path.values.map((value) =>
        path.indicator.kind === "rate" || path.indicator.unit === "1" ? value : share * value
      )
    }))
  };
}

beforeAll(async () => {
  city = await runPlace({id: "city", project}, {runs: 256});
  north = partOf("north", 0.6, 0.5);
  south = partOf("south", 0.4, 0.4);
});

test("runPlace(place, options).forecast has the verdicts of a forecast of the place alone", () => {
  const alone = forecastPlanSync(project, {runs: 256, explain: false});
  expect(city.forecast).toEqual(alone);
  const [first] = city.paths;
  expect(first.years).toEqual([2024, 2025, 2026, 2027]);
  expect(first.values.length).toBe(256 * 4);
});

test("placesTogether(places) adds yearly paths run by run: parts of one city are the city again", () => {
  const {quantities, alone} = placesTogether([city, north, south], {whole: "city"});
  const [added] = quantities;
  expect(added.parts.map(({place}) => place)).toEqual(["north", "south"]);
  expect(added.sum?.common.median).toBeCloseTo(added.whole?.median ?? 0, 6);
  expect(added.sum?.common.probability).toBe(added.whole?.probability);
  expect(alone.every(({targets}) => targets.length === 0)).toBe(true);
});

test("places that have nothing to do with each other are known better together than places that rise and fall together", () => {
  for (const {sum} of placesTogether([north, south]).quantities) {
    if (!sum) continue;
    const width = ({lower80, upper80}: {lower80: number; upper80: number}) => upper80 - lower80;
    expect(width(sum.independent)).toBeLessThan(width(sum.common));
  }
});

test("goals of 50% and 40% of the city's are told as a tenth short of it", () => {
  const [{goals}] = placesTogether([city, north, south], {whole: "city"}).quantities;
  expect(goals).toMatchObject({sum: 45000, whole: 50000, difference: -5000, outcome: "short"});
});

test("parts that are all of a whole add up with it once reconciled, and a share is not added", () => {
  const small = partOf("small", 0.3, 0.5);
  const {quantities} = placesTogether([city, north, small], {whole: "city", complete: true});
  const [{reconciled, whole, sum}] = quantities;
  const made = reconciled?.map(({median}) => median) ?? [];
  expect(made[0]).toBeLessThan(whole?.median ?? 0);
  expect(made[0]).toBeGreaterThan(sum?.common.median ?? 0);
  expect(made[0]).toBeCloseTo(made[1] + made[2], -2);
  const share = quantities.find(({unit}) => unit === "1");
  expect(share).toMatchObject({adds: false, sum: null, reconciled: null});
});

test("describeTogether(together, language) says the sum, the other dependence, the goals and what is reconciled", () => {
  const together = placesTogether([city, north, south], {whole: "city", complete: true});
  const zh = describeTogether(together, "zh");
  expect(zh.summary).toMatch(
    /^3个地方放在一起，有\d+项目标口径和年份相同，其中\d+项可以相加；整体是常州。$/
  );
  expect(zh.parts[0].rows.map(([place]) => place)).toEqual([
    "北区",
    "南区",
    "2地合计",
    "常州（整体）"
  ]);
  expect(zh.parts[0].sentences.join("")).toContain(
    "各部分目标相加只有4.5万人，比整体目标5万人差5000人：各部分都完成，整体也完不成。"
  );
  const en = describeTogether(together, "en");
  expect(en.parts[0].sentences[0]).toContain("as if all places rose and fell together");
  expect(JSON.stringify(en)).not.toMatch(/\p{Script=Han}/u);
  expect(en.below.at(-1)).toContain("256 runs a place, seed 1");
});

test("describeTogether says of moves between places what the quantity states, whatever it is called", () => {
  const together = placesTogether([city, north, south], {whole: "city"});
  const [counted] = together.quantities.filter(({adds}) => adds);
  const below = (arrivals: boolean, id: string) =>
    describeTogether({...together, quantities: [{...counted, arrivals, id}]}, "zh").below.join("");
  expect(below(true, "training.talent")).toContain("在各地之间流动的人，在到达的地方各计一次。");
  expect(below(false, "arrivals.recruitment")).not.toContain("流动的人");
});

test("placesTogether knows of the additions with arrivals that people from elsewhere count in them", () => {
  const withArrivals = city.paths.filter(({indicator}) => indicator.arrivals);
  expect(new Set(withArrivals.map(({indicator}) => indicator.id))).toContain(
    "newPeopleWithArrivals.highSkilled"
  );
  expect(withArrivals.map(({indicator}) => indicator.id)).not.toContain("newPeople.highSkilled");
});

test("matchPaths finds what is read the same way over the same years, whatever the ids of targets", () => {
  const other = {
    ...south,
    paths: south.paths.map((path) => ({
      ...path,
      target: {...path.target, id: `X${path.target.id}`}
    }))
  };
  const promised = north.paths.filter(({headline}) => headline).length;
  expect(matchPaths([north, other]).shared.length).toBe(promised);
  const later = {
    ...other,
    paths: other.paths.map((path) => ({...path, years: path.years.map((y) => y + 1)}))
  };
  const {shared, alone} = matchPaths([north, later]);
  expect(shared).toEqual([]);
  expect(alone[1].targets).toContain("XT01");
});

test("matchPaths takes another reading of a target where only that is read as elsewhere", () => {
  const second = city.paths.find(({headline}) => !headline);
  const own = {...north, paths: [{...(second ?? north.paths[0]), headline: true}]};
  const [found] = matchPaths([city, own], "city").shared;
  expect(found.whole?.path.reading.id).toBe(second?.reading.id);
});

test("placesTogether refuses one place, two of one id, other runs, an unknown whole, and parts of none", () => {
  expect(() => placesTogether([north])).toThrow("placesTogether needs 2 places, got 1");
  expect(() => placesTogether([north, north])).toThrow("invalid places; two are called north");
  const fewer = {...south, forecast: {...south.forecast, runs: 8}};
  expect(() => placesTogether([north, fewer])).toThrow(
    "invalid places; south has not the runs and seed of north"
  );
  expect(() => placesTogether([north, south], {whole: "nord"})).toThrow('unknown whole: "nord"');
  expect(() => placesTogether([north, south], {complete: true})).toThrow("invalid complete");
});

test("placesTogether(places) takes in what each place reports: every year that is known adds up, and how much the runs are worth is said", async () => {
  const reported: typeof project = {
    ...project,
    progress: [
      {
        id: "X1",
        target: "T01",
        period: "2025",
        value: 16_800,
        dated: "2026-01-20",
        document: "list",
        url: "",
        body: "body",
        enteredBy: "x",
        visibility: "internal",
        note: ""
      }
    ]
  };
  const place = await runPlace({id: "city", project: reported}, {runs: 256});
  expect(place.forecast).toEqual(forecastPlanSync(reported, {runs: 256, explain: false}));
  expect(place.times?.length).toBe(256);
  const alone = place.forecast.targets.find(({id}) => id === "T01");
  const both = placesTogether([place, {...place, id: "same"}]);
  const [added] = both.quantities;
  // A place by itself is as in its own forecast, to what one run of 256 moves.
  const width = (alone?.upper80 ?? 0) - (alone?.lower80 ?? 0);
  expect(Math.abs(added.parts[0].median - (alone?.median ?? 0))).toBeLessThan(0.05 * width);
  expect(both.effective?.common).toBeLessThan(256);
  expect(both.effective?.common).toBeGreaterThan(10);
  expect(describeTogether(both, "en").below.at(-1)).toMatch(/^What is registered in each place/);
  expect(describeTogether(both, "zh").below.at(-1)).toContain("各地登记的数已计入");
  // The year that is known is the same number in every run that counts.
  const [path] = place.paths;
  const known = [...(place.times ?? [])].flatMap((times, run) =>
    times > 0 ? [path.values[run * path.years.length + path.years.indexOf(2025)]] : []
  );
  for (const value of known) expect(value).toBeCloseTo(16_800, 2);
});
