import {expect, test} from "vitest";
import {copyProject, lineOf} from "../folder.js";

const plan = "plans/ningbo-2021-2025.yaml";

test("an unknown key, a wrong unit and a share in percent are reported with line and nearest name", () => {
  const copy = copyProject();
  copy.edit(plan, "    basis: stock", "    basiss: stock");
  copy.edit(plan, "unit: person-time", "unit: persontimz");
  copy.edit(
    plan,
    'operator: ">="\n    value: 780000\n    unit: person',
    'operator: ">="\n    value: 36\n    unit: "1"'
  );
  const text = copy.read(plan);
  const lines = copy.problems();
  expect(lines).toContain(
    `${plan}:${lineOf(text, "basiss")} N01 basiss: expected basis, got basiss; write basis in place of basiss`
  );
  expect(lines).toContain(
    `${plan}:${lineOf(text, "persontimz")} N03 unit: expected a known unit, got "persontimz"; one of person-time, person, person/yr, person-time/yr, event, …`
  );
  expect(lines).toContain(
    `${plan}:${lineOf(text, "value: 36")} N02 value: expected a share in [0, 1], got 36; write 0.36 for 36%; for a multiple (倍) use unit multiple`
  );
});

test("a quote that is not in the text says how far it agrees", () => {
  const copy = copyProject();
  copy.edit(plan, "quote: 高技能人才总量78万人", "quote: 高技能人才总量79万人");
  expect(copy.problems().join("\n")).toContain(
    'N02 quote: expected words that stand in plans/ningbo-2021-2025.txt, got "高技能人才总量79万人"; it agrees up to "高技能人才总量7"; copy the rest from the text'
  );
});

test.each([
  ["due: 2025-12-31", "due: 2025-13-31", 'expected a date like 2027-12-31, got "2025-13-31"'],
  ["kind: forecast", "kind: evidence", "expected no reading for a target of kind evidence, got 4"],
  ["kind: forecast", "kind: forecasts", 'expected a known word, got "forecasts"; one of forecast'],
  ["bodies: []", "bodies: [市人社局]", 'expected a known body, got "市人社局"; there are none'],
  ["section: goals", "section: goal", 'expected a known section, got "goal"; one of goals'],
  ["id: N02", "id: N01", 'expected each id once, got "N01" again'],
  ["text: ningbo", "text: ../ningbo", "expected the name of a .txt file beside it"]
])("plan: %s → %s is refused", (from, to, message) => {
  const copy = copyProject();
  copy.edit(plan, from, to);
  expect(copy.problems().join("\n")).toContain(message);
});

test("a running total that is counted as a sum is refused", () => {
  const copy = copyProject();
  copy.edit(plan, "    basis: cumulative", "    runningTotal: true\n    basis: cumulative");
  expect(copy.problems().join("\n")).toContain(
    "runningTotal: expected basis stock or qualitative of a running total, got cumulative; leave out runningTotal, or change basis"
  );
});

test("a rank that is held names series of the place", () => {
  const copy = copyProject();
  copy.edit(
    plan,
    "    basis: stock",
    "    held: {years: skilled_stock, rank: skilled_stok}\n    basis: stock"
  );
  expect(copy.problems().join("\n")).toContain(
    'held.rank: expected a known series of the place, got "skilled_stok"'
  );
});
