import fc from "fast-check";
import {expect, test} from "vitest";
import {isSpoken} from "../../src/check/spokenError.js";
import {loadProject} from "../../src/data/loadProject.js";
import {changedScenario} from "../../src/scenario/changedScenario.js";
import {changesText} from "../../src/scenario/changesText.js";
import {changeTargets} from "../../src/scenario/changeTarget.js";
import {namedScenario} from "../../src/scenario/namedScenario.js";
import {parseChange} from "../../src/scenario/parseChange.js";
import {parseScenario} from "../../src/scenario/parseScenario.js";

const project = loadProject("data");
const targets = changeTargets(project.levers, project.assumptions);
const places = "places.subsidised";

test.each([
  [`${places}=50000`, {target: places, operation: "set", value: 50000}],
  [`${places} = 5万`, {target: places, operation: "set", value: 50000}],
  [`${places}=38,500人次`, {target: places, operation: "set", value: 38500}],
  [`${places}=4万人次/年`, {target: places, operation: "set", value: 40000}],
  ["补贴性职业技能培训人次＝５万", {target: places, operation: "set", value: 50000}],
  ["subsidised TRAINING places=5万", {target: places, operation: "set", value: 50000}],
  [`${places}=50%@2026`, {target: places, operation: "multiply", value: 0.5, from: 2026}],
  [`${places}=+10%`, {target: places, operation: "multiply", value: 1.1}],
  [`${places}=−5%`, {target: places, operation: "multiply", value: 0.95}],
  [`${places}=-95.3%`, {target: places, operation: "multiply", value: 0.047}],
  [`${places}=+5000`, {target: places, operation: "add", value: 5000}],
  [`${places}=-1万@2026年起`, null],
  [`${places}=-1万@2026年`, {target: places, operation: "add", value: -10000, from: 2026}],
  ["stay.fiveYear=+5pp", {target: "stay.fiveYear", operation: "add", value: 0.05}],
  ["五年制高职留常率提高=+5.2个百分点", {target: "stay.fiveYear", operation: "add", value: 0.052}],
  [
    "delivery=×1.2@2026-2028",
    {target: "delivery", operation: "multiply", value: 1.2, from: 2026, to: 2029}
  ],
  [
    "delivery=x1.2@2026至2026",
    {target: "delivery", operation: "multiply", value: 1.2, from: 2026, to: 2027}
  ],
  ["delivery=50%@-2027", {target: "delivery", operation: "set", value: 0.5, to: 2028}],
  [
    "delivery=..60%@2026-2030",
    {target: "delivery", operation: "ramp", value: 0.6, from: 2026, to: 2031}
  ],
  ["stay.fiveYear=.05", {target: "stay.fiveYear", operation: "set", value: 0.05}],
  ["stay.fiveYear=+.5pp", {target: "stay.fiveYear", operation: "add", value: 0.005}],
  ["lapse.skilled=3%", {target: "lapse.skilled", operation: "set", value: 0.03}],
  ["lapse.skilled=-1pp", {target: "lapse.skilled", operation: "add", value: -0.01}],
  ["employment.drift:=-0.5%", {target: "employment.drift", operation: "set", value: -0.005}],
  [
    "培训后参评者的等级:高级工=30%",
    {target: "levelMix.course.senior", operation: "set", value: 0.3}
  ]
] as const)("parseChange(%j) is %j", (text, wanted) => {
  if (wanted === null) expect(() => parseChange(text, targets)).toThrow();
  else expect(parseChange(text, targets)).toEqual(wanted);
});

test("parseChange(…) of a percentage is the double nearest to the decimal result, whatever digits are written", () => {
  const part = fc.tuple(fc.nat(300), fc.array(fc.nat(9), {maxLength: 18}));
  fc.assert(
    fc.property(part, fc.constantFrom("+", "-"), ([whole, list], sign) => {
      const tail = list.join("");
      const written = tail ? `${whole}.${tail}` : String(whole);
      // The same sum, digit by digit: hundredths with as many places as are written.
      const shift = tail.length + 2;
      const decimal = (n: bigint) => {
        const text = String(n < 0n ? -n : n).padStart(shift + 1, "0");
        return Number(`${n < 0n ? "-" : ""}${text.slice(0, -shift)}.${text.slice(-shift)}`);
      };
      const moved = BigInt(`${sign}${whole}${tail}`);
      const hundred = BigInt(`100${"0".repeat(tail.length)}`);
      const changed = (text: string) => parseChange(text, targets).value;
      expect(changed(`${places}=${sign}${written}%`)).toBe(decimal(hundred + moved));
      expect(changed(`stay.fiveYear=${sign}${written}pp`)).toBe(decimal(moved));
    })
  );
  expect(parseChange(`${places}=-99.9%`, targets).value).toBe(0.001);
});

const said = (text: string, language: "zh" | "en") => {
  try {
    parseChange(text, targets);
  } catch (error) {
    if (isSpoken(error)) return error.label[language];
    throw error;
  }
  return "";
};

test("parseChange(text) tells a share named by many apart: which is the lever, which are assumptions", () => {
  const zh = said("留常率=60%", "zh");
  expect(zh).toContain("stay.fiveYear（可调项“五年制高职留常率提高”）");
  for (const school of [
    "fiveYearCollege",
    "secondaryVocational",
    "technicalSchool",
    "vocationalCollege"
  ])
    expect(zh).toMatch(new RegExp(`stayShare\\.${school}（假设“[^”]+”）`));
  expect(said("stay rate=60%", "en")).toContain(
    'stayShare.technicalSchool (assumption "Stay rate of'
  );
  expect(said("delivry=1", "en")).toContain("one of delivery (lever");
});

test.each([
  ["delivery", "expected a change as <name>=<value>@<years>", "改变应写成"],
  ["delivery=much", "expected an amount, got", "应为数量，"],
  [`${places}=much`, "expected an amount in person-times a year", "应为数量（单位为人次/年）"],
  [`${places}=5万人`, "expected an amount in person-times a year", "数量的单位应为人次/年"],
  ["delivery=5人", "expected an amount without a unit", "数量应不带单位"],
  ["delivery=+5%", "expected points or a factor", "应写百分点或倍数"],
  ["delivery=5pp", "expected a rise or a fall in points", "百分点应带正号或负号"],
  [`${places}=+5pp`, "only shares and rates rise by points", "只有比例和年率可以增减百分点"],
  ["delivery=1@soon", "expected a year or a span of years", "@ 后面应为年份"],
  ["delivery=1@2028-2026", "expected a year or a span of years", "@ 后面应为年份"],
  [`${places}=..50%`, "expected an amount in person-times", "应为数量（单位为人次/年）"]
])("parseChange(%j) says %j", (text, en, zh) => {
  expect(said(text, "en")).toContain(en);
  expect(said(text, "zh")).toContain(zh);
});

test("changedScenario(scenario, texts) builds on one of the project, and is checked like a file", () => {
  const base = namedScenario("funding-cut", project);
  const changed = changedScenario(base, ["delivery=+10pp@2026", `${places}=5万`], project);
  expect([changed.base, changed.id]).toEqual(["funding-cut", "funding-cut-changed"]);
  expect(changesText(changed, {targets, language: "zh"})).toBe(
    "培训总量系数+10个百分点（2026年起）；补贴性职业技能培训人次改为5万人次/年"
  );
  expect(changesText(changed, {targets, language: "en"})).toBe(
    "Factor on all training +10 percentage points from 2026; Subsidised training places set to 50,000 person-times a year"
  );
  expect(changedScenario(base, [], project)).toBe(base);
  const own = {...base, id: "mine"};
  expect(changedScenario(own, ["pass=1.2"], project).changes.map(({target}) => target)).toEqual([
    ...base.changes.map(({target}) => target),
    "pass"
  ]);
  // Under a name of the project but not as the project has it: it takes the changes in.
  const edited = changedScenario({...base, changes: []}, ["pass=1.2"], project);
  expect([edited.base, edited.changes.length]).toEqual([base.base, 1]);
  expect(changedScenario({...base, id: "a".repeat(60)}, ["pass=1.2"], project).id).toBe(
    `${"a".repeat(52)}-changed`
  );
  expect(changesText(base, {targets, language: "en"})).toBe(base.changed.en);
  for (const [text, why] of [
    ["delivery=3", "widen the range of delivery in levers.yaml"],
    ["lapse.skilled=60%", "widen the bounds of lapse.skilled in assumptions.yaml"],
    ["pass.basic=1.2", "its range cannot be widened"],
    ["delivery=1@2020", "expected a change from 2025 on, got one from 2020: the stock is published"]
  ])
    expect(() => changedScenario(base, [text], project, {name: "--set"})).toThrow(why);
});

test("namedScenario(id+change+change) splits between changes, not at the sign of a value", () => {
  const {changes, base} = namedScenario(
    `recent-pace+${places}=+5000@2026+stay.fiveYear=+5pp`,
    project
  );
  expect(base).toBe("recent-pace");
  expect(changes.map(({target, value}) => [target, value])).toEqual([
    [places, 5000],
    ["stay.fiveYear", 0.05]
  ]);
});

test("parseScenario needs only changes and a name in one language; what is written still counts", () => {
  const changes = "changes:\n  - {target: delivery, operation: set, value: 0.5, reason: 钱少}\n";
  const few = parseScenario(`name: 少培训\n${changes}`, {file: "my/fewer-places.yaml", project});
  expect([few.id, few.schema, few.name]).toEqual(["fewer-places", 1, {zh: "少培训", en: "少培训"}]);
  expect(few.changes[0].reason).toEqual({zh: "钱少", en: "钱少"});
  const english = parseScenario(`name: {en: Fewer}\nbase: recent-pace\n${changes}`, {
    file: "少培训.yaml",
    project
  });
  expect([english.id, english.name.zh, english.base]).toEqual(["custom", "Fewer", "recent-pace"]);
  const fails = (text: string) => () => parseScenario(text, {file: "a.yaml", project});
  expect(fails(changes)).toThrow("a.yaml:1 name: expected");
  expect(fails("name: a\n")).toThrow("a.yaml:1 changes: expected");
  expect(fails(`name: {zh: 1}\n${changes}`)).toThrow("a.yaml:1 name.zh: expected text, got 1");
  expect(fails(`name: a\nchagnes: []\n${changes}`)).toThrow(
    "a.yaml:2 chagnes: expected a known key"
  );
  expect(fails("[1]")).toThrow();
});
