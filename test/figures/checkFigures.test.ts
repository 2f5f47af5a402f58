import fc from "fast-check";
import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {checkFigures} from "../../src/figures/checkFigures.js";
import {indicatorList} from "../../src/pipeline/indicatorList.js";
import type {Figure} from "../../src/project/figure.js";
import type {Target} from "../../src/project/target.js";
import {figureOf as figure} from "./figureOf.js";

const indicators = indicatorList({place: {zh: "甲", en: "A"}, levels: [], programmes: []});
const city = {place: {zh: "甲", en: "A"}, placeCode: "110100", targets: [] as Target[]};

function floor(id: string, indicator: string, value: number): Target {
  return {
    id,
    name: {zh: id, en: id},
    operator: ">=",
    value,
    unit: "1",
    readings: [{id: "present", name: {zh: "", en: ""}, indicator, aggregate: "minimum"}]
  } as unknown as Target;
}

const ids = (figures: Figure[], plan = city) =>
  checkFigures(figures, plan, indicators).map(({id}) => id.replace(/\.F\d+/g, ""));

test("checkFigures(changzhou) reproduces the published conflicts K1 to K5, K8, K15, K17", () => {
  const findings = new Map(loadProject("data").findings.map((finding) => [finding.id, finding]));
  expect(findings.get("floor.T04")?.arithmetic).toBe("435000 / 1540000 = 0.282 < 0.36");
  expect(findings.get("floors.T03.T04")?.arithmetic).toBe(
    "0.36 × 3020833 = 1087500; 435000 / 0.36 = 1208333; 1540000 > 1208333"
  );
  expect(findings.get("parent.320400")?.text.en).toContain(
    "6.2% of the workers of Jiangsu but 10.3% of its skilled people (8.8% of the high-skilled)"
  );
  expect(findings.get("contains.CZ10a.CZ01")?.arithmetic).toBe("1540000 > 1455000");
  expect(findings.get("twice.CZ37a.CZ37d")?.arithmetic).toBe("3 ≠ 5");
  expect(findings.get("loss.CZ06.CZ02")?.arithmetic).toBe("(36505 − 34700) / 400300 / 2 = 0.23%");
  expect(findings.get("identity.CZ10b")?.arithmetic).toBe("761351 / 1455000 = 0.5233 ≠ 0.525");
  expect(findings.has("units.全国.assessments")).toBe(true);
});

test("checkFigures(changzhou) names only figures and targets that exist, in both languages", () => {
  const {findings, figures, plan} = loadProject("data");
  const known = new Set(figures.map(({id}) => id));
  const targets = new Set(plan.targets.map(({id}) => id));
  for (const finding of findings) {
    for (const id of finding.figures) expect(known).toContain(id);
    for (const id of finding.targets) expect(targets).toContain(id);
    expect(finding.text.zh).toMatch(/\p{Script=Han}/u);
    expect(finding.text.en).not.toMatch(/undefined|NaN/);
  }
});

test("checkFigures(figures) finds nothing in Jiangsu, whose totals, shares and density agree", () => {
  const {figures} = loadProject("data");
  const jiangsu = {place: {zh: "江苏", en: "Jiangsu"}, placeCode: "320000", targets: []};
  const own = figures.filter(({place}) => place === "江苏");
  expect(checkFigures(own, jiangsu, indicators)).toEqual([]);
});

const rounded = (value: number, step: number) => ({
  value: Math.round(value / step) * step,
  precision: step / 2
});

test("checkFigures(figures) never contradicts true numbers, however they are rounded", () => {
  const steps = fc.constantFrom(1, 10, 100, 1000, 10000);
  fc.assert(
    fc.property(
      fc.integer({min: 100_000, max: 5_000_000}),
      fc.double({min: 0.05, max: 0.95, noNaN: true}),
      fc.double({min: 0.05, max: 0.95, noNaN: true}),
      fc.integer({min: 1, max: 90_000}),
      steps,
      steps,
      (skilled, highShare, skilledShare, change, coarse, fine) => {
        const high = Math.round(skilled * highShare);
        const employed = Math.round(skilled / skilledShare);
        const figures = [
          figure("skilled_stock", 0, rounded(skilled, coarse)),
          figure("high_skilled_stock", 0, rounded(high, fine)),
          figure("employed", 0, rounded(employed, coarse)),
          figure("high_skilled_share_of_skilled", 0, rounded(high / skilled, 0.001)),
          figure("skilled_share_of_employed", 0, rounded(skilled / employed, 0.001)),
          figure("high_skilled_per_10k_workers", 0, rounded((1e4 * high) / employed, 1)),
          figure("skilled_stock", 0, {...rounded(skilled - change, fine), period: "2023-12-31"}),
          figure("skilled_stock_change", 0, {
            ...rounded(change, 1),
            period: "2023-12-31/2024-12-31",
            periodKind: "flow"
          })
        ];
        expect(ids(figures)).toEqual([]);
      }
    ),
    {numRuns: 200}
  );
});

test("checkFigures(figures) finds a share, a density, a change that rounding cannot save", () => {
  const totals = () => [
    figure("skilled_stock", 1_000_000, {precision: 500}),
    figure("high_skilled_stock", 300_000, {precision: 500})
  ];
  const half = {precision: 0.0005};
  expect(ids([...totals(), figure("high_skilled_share_of_skilled", 0.301, half)])).toEqual([]);
  expect(ids([...totals(), figure("high_skilled_share_of_skilled", 0.303, half)])).toEqual([
    "identity"
  ]);
  expect(
    ids([
      ...totals(),
      figure("employed", 2_000_000, {precision: 5000}),
      figure("high_skilled_per_10k_workers", 1500, {precision: 0.5})
    ])
  ).toEqual([]);
  expect(
    ids([
      ...totals(),
      figure("employed", 2_000_000, {precision: 5000}),
      figure("high_skilled_per_10k_workers", 1510, {precision: 0.5})
    ])
  ).toEqual(["identity"]);
  const change = (value: number) => [
    ...totals(),
    figure("skilled_stock", 900_000, {period: "2022-12-31", precision: 500}),
    figure("skilled_stock_change", value, {
      period: "2022-12-31/2024-12-31",
      periodKind: "flow",
      precision: 500
    })
  ];
  expect(ids(change(101_000))).toEqual([]);
  expect(ids(change(103_000))).toEqual(["change"]);
});

test("checkFigures(figures) compares the workers that density and share imply", () => {
  const figures = (share: number) => [
    figure("skilled_stock", 1_000_000),
    figure("high_skilled_stock", 300_000),
    figure("high_skilled_per_10k_workers", 1500, {precision: 0.5}),
    figure("skilled_share_of_employed", share, {precision: 0.0005})
  ];
  expect(ids(figures(0.5))).toEqual([]);
  expect(ids(figures(0.45))).toEqual(["workers"]);
});

test("checkFigures(figures) lets a bound contradict only on its own side, and 约 never", () => {
  const share = (value: number, bound: Figure["bound"]) => [
    figure("skilled_stock", 1_000_000, {bound: "more_than", precision: 500}),
    figure("high_skilled_stock", 300_000),
    figure("high_skilled_share_of_skilled", value, {bound, precision: 0.0005})
  ];
  expect(ids(share(0.2, "exact"))).toEqual([]);
  expect(ids(share(0.35, "exact"))).toEqual(["identity"]);
  expect(ids(share(0.35, "about"))).toEqual([]);
});

test("checkFigures(figures, plan) finds a floor below which the published start lies", () => {
  const figures = [figure("skilled_stock", 1_000_000), figure("high_skilled_stock", 300_000)];
  const plan = (value: number) => ({...city, targets: [floor("X1", "highSkilledShare", value)]});
  expect(ids(figures, plan(0.3))).toEqual([]);
  expect(ids(figures, plan(0.31))).toEqual(["floor.X1"]);
});

test("checkFigures(figures, plan) prefers the printed share, and the latest", () => {
  const figures = [
    figure("high_skilled_share_of_skilled", 0.28, {period: "2022-12-31"}),
    figure("high_skilled_share_of_skilled", 0.32, {period: "2024-12-31"})
  ];
  const plan = (value: number) => ({...city, targets: [floor("X1", "highSkilledShare", value)]});
  expect(ids(figures, plan(0.3))).toEqual([]);
  expect(ids(figures, plan(0.33))).toEqual(["floor.X1"]);
});

test("checkFigures(figures, plan) finds two floors that no skilled total satisfies", () => {
  const figures = [
    figure("skilled_stock", 900_000),
    figure("high_skilled_stock", 300_000),
    figure("employed", 3_000_000)
  ];
  const targets = [floor("X1", "skilledShare", 0.36), floor("X2", "highSkilledShare", 0.33)];
  const [finding] = checkFigures(figures, {...city, targets}, indicators).filter(({id}) =>
    id.startsWith("floors")
  );
  expect(finding.text.en).toContain("cannot hold together");
  expect(finding.targets).toEqual(["X1", "X2"]);
});

test("checkFigures(figures) finds additions that leave no room for people who left", () => {
  const flow = (value: number) => [
    figure("high_skilled_stock", 100_000, {period: "2022-12-31"}),
    figure("high_skilled_stock", 120_000),
    figure("high_skilled_added", value, {period: "2023/2024", periodKind: "flow"})
  ];
  expect(ids(flow(20_500))).toEqual(["loss"]);
  expect(ids(flow(24_000))).toEqual([]);
  // Less than a tenth of the growth short of it adds up, as far as both were rounded; more does not.
  expect(ids(flow(18_500))).toEqual(["loss"]);
  expect(ids(flow(15_000))).toEqual(["loss", "short"]);
});

test("checkFigures(figures) finds a total that jumps as only a new definition makes it", () => {
  const total = (value: number, period: string) => figure("skilled_stock", value, {period});
  // By a third within three months; by a tenth within eleven is growth; by more within two years, too.
  expect(ids([total(2_750_000, "2024-09-30"), total(3_530_000, "2024-12-31")])).toEqual(["break"]);
  expect(ids([total(1_000_000, "2024-01-31"), total(1_100_000, "2024-12-31")])).toEqual([]);
  expect(ids([total(1_000_000, "2022-12-31"), total(1_300_000, "2024-12-31")])).toEqual([]);
  // By six tenths within a year of which nothing is printed.
  expect(ids([total(1_000_000, "2023-12-31"), total(1_600_000, "2024-12-31")])).toEqual(["break"]);
  const told = figure("skilled_stock_change", 600_000, {
    period: "2023-12-31/2024-12-31",
    periodKind: "flow"
  });
  expect(ids([total(1_000_000, "2023-12-31"), total(1_600_000, "2024-12-31"), told])).toEqual([]);
  // More than three times what was printed as added, however long it took.
  const added = figure("skilled_added", 90_000, {period: "2023/2024", periodKind: "flow"});
  const grown = [total(1_000_000, "2022-12-31"), total(1_300_000, "2024-12-31"), added];
  expect(ids(grown)).toContain("break");
  const [finding] = checkFigures(grown, city, indicators).filter(({id}) => id.startsWith("break"));
  expect(finding.arithmetic).toBe("1300000 − 1000000 = 300000 > 90000");
});

test("checkFigures(figures) finds one quantity printed twice, and one in two units", () => {
  const twice = [figure("apprentices", 100), figure("apprentices", 120)];
  expect(ids(twice)).toEqual(["twice"]);
  expect(
    ids([figure("apprentices", 100, {precision: 10}), figure("apprentices", 120, {precision: 10})])
  ).toEqual([]);
  expect(
    ids([
      figure("apprentices", 100),
      figure("apprentices", 100, {unit: "person-time", period: "2023"})
    ])
  ).toEqual(["units.甲.apprentices"]);
});

test("checkFigures(figures) of another place only notes", () => {
  const elsewhere = {place: "乙", placeCode: "110200"};
  const figures = [
    figure("skilled_stock", 1_000_000, elsewhere),
    figure("high_skilled_stock", 300_000, elsewhere),
    figure("high_skilled_share_of_skilled", 0.4, elsewhere)
  ];
  expect(checkFigures(figures, city, indicators).map(({severity}) => severity)).toEqual(["notes"]);
});

test("checkFigures(figures) compares a floor with the printed share of the day of the totals, not with one made of them", () => {
  const totals = [
    figure("skilled_stock", 1_000_000, {precision: 500}),
    figure("high_skilled_stock", 300_000, {precision: 500}),
    figure("high_skilled_share_of_skilled", 0.3, {precision: 0.005})
  ];
  const plan = {...city, targets: [floor("T4", "highSkilledShare", 0.32)]};
  expect(checkFigures(totals, plan, indicators)[0].arithmetic).toBe("0.3 < 0.32");
  const older = totals.map((one) =>
    one.indicator === "high_skilled_share_of_skilled" ? {...one, period: "2023-12-31"} : one
  );
  expect(checkFigures(older, plan, indicators)[0].arithmetic).toBe(
    "300000 / 1000000 = 0.300 < 0.32"
  );
});

test("checkFigures(figures) lets two floors hold together where one number of the employed, as rounded, allows it", () => {
  const plan = {
    ...city,
    targets: [floor("T3", "skilledShare", 0.36), floor("T4", "highSkilledShare", 0.36)]
  };
  // 0.36 × employed is 999,000 to 1,080,000 skilled: the printed 1,000,000 lies within, by the lower end alone.
  const figures = [
    figure("skilled_stock", 1_000_000, {precision: 0}),
    figure("high_skilled_stock", 400_000, {precision: 0}),
    figure("employed", 2_887_500, {precision: 112_500})
  ];
  const found = checkFigures(figures, plan, indicators).map(({id}) => id);
  expect(found.filter((id) => id.startsWith("floors."))).toEqual([]);
});

test("checkFigures(figures) prints what parts add up to, and gives a finding of figures the targets that read them", () => {
  const sum = [
    figure("certificates", 130),
    figure("certificates_provinces", 100),
    figure("certificates_industries", 20)
  ];
  expect(checkFigures(sum, city, indicators)[0].arithmetic).toBe("100 + 20 = 120 ≠ 130");
  const conflict = [
    figure("skilled_stock", 1_000_000, {precision: 500}),
    figure("high_skilled_stock", 300_000, {precision: 500}),
    figure("high_skilled_share_of_skilled", 0.303, {precision: 0.0005})
  ];
  const plan = {...city, targets: [floor("T4", "highSkilledShare", 0.1)]};
  const [finding] = checkFigures(conflict, plan, indicators);
  expect(finding.targets).toEqual(["T4"]);
});

test("checkFigures(figures, plan) takes a place with the plan's code as its own, whatever it is called", () => {
  const renamed = {place: "甲市辖区", placeCode: "110100"};
  const figures = [
    figure("skilled_stock", 1_000_000, renamed),
    figure("high_skilled_stock", 300_000, renamed),
    figure("high_skilled_share_of_skilled", 0.4, renamed)
  ];
  const severities = (placeCode: string) =>
    checkFigures(figures, {...city, placeCode}, indicators).map(({severity}) => severity);
  expect(severities("110100")).not.toContain("notes");
  expect(severities("110100")).toHaveLength(1);
  expect(severities("110200")).toEqual(["notes"]);
});

test("checkFigures(figures) takes a growth of exactly 1.1 times the printed additions as adding up", () => {
  const grown = (closing: number) => [
    figure("skilled_stock", 1_000_000, {period: "2022-12-31"}),
    figure("skilled_stock", closing),
    figure("skilled_added", 80_000, {period: "2023/2024", periodKind: "flow"})
  ];
  const short = (closing: number) => ids(grown(closing)).filter((id) => id === "short");
  expect([88_000, 88_001].map((net) => short(1_000_000 + net))).toEqual([[], ["short"]]);
});
