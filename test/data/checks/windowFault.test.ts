import {expect, test} from "vitest";
import {windowFault} from "../../../src/data/checks/windowFault.js";
import {copyProject} from "../folder.js";

const plan = {from: 2025, until: 2027};
const code = (start: string, due: string, quote: unknown) =>
  windowFault({start, due}, quote, plan)?.code;

test.each([
  ["2025-01-01", "2027-12-31", "三年新增超5万名高技能人才"],
  ["2025-03-01", "2027-12-31", "3年累计培训10万人次"],
  ["2025-07-01", "2028-06-30", "三年新增5万名"],
  ["2025-01-01", "2027-12-31", "每年培养1.6万名"],
  ["2025-01-01", "2027-12-31", "年培训2万人次以上"],
  ["2026-01-01", "2027-12-31", "自2026年起每年培养1.6万名"],
  ["2028-01-01", "2035-12-31", "规模每年增长"],
  ["2025-01-01", "2027-12-31", "五年制高职毕业生留常就业参保率超50%"],
  ["2025-01-01", "2027-12-31", "新入职不满3年的职工全部参训"],
  ["2025-01-01", "2027-12-31", "近三年平均,培训3万人次"],
  ["2025-01-01", "2027-12-31", "每两年举办一届,两年一评"],
  ["2025-01-01", "2027-12-31", "三年行动计划确定的2万名"],
  ["2025-01-01", "2027-12-31", "工作5年以上的技师1000名"],
  ["2025-01-01", "2027-12-31", "离校两年内未就业高校毕业生2万人"],
  ["2025-01-01", "2027-12-31", "合同期3年,3—5年内轮训"],
  ["2025-01-01", "2027-12-31", "二〇二五年达到2万名"],
  ["2025-01-01", "2026-12-31", "三年新增5万名,前两年新增3万名,两年3万名"],
  ["2026-01-01", "2027-12-31", "两年培训2万人次"],
  ["2025-01-01", "2027-12-31", "1年内完成首批"],
  ["2025-01-01", "2027-12-31", "over three years, 20,000 people"],
  ["2025-01-01", "2027-12-31", "people with five years of experience"],
  ["2025-01-01", "2027-12-31", "2025—2027年新增5万名"],
  ["2025-01-01", "2027-12-31", "2021—2023年新增3万名,2025—2027年新增5万名"],
  ["2025-01-01", "2027-12-31", "过去三年努力的成果"],
  ["2025-01-01", "2027-12-31", "2025-2027级学生"],
  ["2025-01-01", "2027-12-31", undefined]
])("windowFault: %s to %s passes beside %s", (start, due, quote) => {
  expect(code(start, due, quote)).toBeUndefined();
});

test.each([
  ["2025-01-01", "2026-12-31", "三年新增超5万名高技能人才", "lengthOfQuote"],
  ["2025-01-01", "2027-12-31", "5年累计培训100万人次", "lengthOfQuote"],
  ["2025-01-01", "2027-12-31", "两年内新培养1万名", "lengthOfQuote"],
  ["2025-01-01", "2028-12-31", "20,000 people over the next three years", "lengthOfQuote"],
  ["2025-07-01", "2027-12-31", "三年新增超5万名高技能人才", "lengthOfQuote"],
  ["2025-01-01", "2028-06-30", "三年新增超5万名高技能人才", "lengthOfQuote"],
  ["2025-01-01", "2026-12-31", "利用3年左右时间,新增5万名", "lengthOfQuote"],
  ["2025-01-01", "2026-12-31", "经过三年努力,达到5万名", "lengthOfQuote"],
  ["2025-01-01", "2026-12-31", "三个年度新增5万名", "lengthOfQuote"],
  ["2025-01-01", "2026-12-31", "三年（2025—2027年）新增5万名", "lengthOfQuote"],
  ["2025-01-01", "2026-12-31", "a three-year total of 50,000", "lengthOfQuote"],
  ["2025-01-01", "2028-12-31", "2025—2027年新增5万名", "yearsOfQuote"],
  ["2026-01-01", "2027-12-31", "2025年至2027年新增5万名", "yearsOfQuote"],
  ["2025-01-01", "2026-12-31", "50,000 from 2025 to 2027", "yearsOfQuote"],
  ["2026-01-01", "2028-12-31", "三年新增超5万名高技能人才", "yearsOfQuote"],
  ["2026-01-01", "2027-12-31", "每年培养1.6万名", "yearsOfQuote"],
  ["2025-01-01", "2026-12-31", "逐年提高", "yearsOfQuote"],
  ["2027-01-01", "2027-12-31", "16,000 people a year", "yearsOfQuote"]
])("windowFault: %s to %s is refused beside %s", (start, due, quote, fault) => {
  expect(code(start, due, quote)).toBe(fault);
});

test("windowFault: where the years before the model's first cannot be asked for, 每年 may begin with it, 三年 may not", () => {
  const late = {...plan, first: 2026};
  const window = {start: "2026-01-01", due: "2027-12-31"};
  expect(windowFault(window, "每年培养1.6万名", late)).toBeUndefined();
  expect(windowFault(window, "三年新增5万名", late)?.code).toBe("lengthOfQuote");
});

const file = "plans/ningbo-2021-2025.yaml";
test.each([
  ["aggregate: sum}", "aggregate: sum, until: 2024}", "until: expected 5 years"],
  ["aggregate: end}", "aggregate: end, until: 2026}", "until: expected a year within"],
  [/(N03[\s\S]*?start: )2021/, "$12022", "start: expected 5 years"],
  [/(N03[\s\S]*?due: )2025/, "$12024", "due: expected 5 years"]
])("a plan's window %s → %s is one problem", (from, to, message) => {
  const copy = copyProject();
  copy.edit(file, from, to);
  if (String(to).includes("2026")) copy.edit(file, "until: 2025", "until: 2025\nhorizon: 2030");
  const lines = copy.problems().filter((line) => !line.startsWith("model.yaml"));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(message);
});

test("a reading of our own takes the years it likes", () => {
  const copy = copyProject();
  copy.edit(file, "aggregate: sum}", "aggregate: sum, until: 2024, ours: true}");
  expect(copy.problems()).toEqual([]);
});
