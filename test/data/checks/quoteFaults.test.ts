import fc from "fast-check";
import {expect, test} from "vitest";
import {
  directionFault,
  dueFault,
  measureFault,
  valueFault
} from "../../../src/data/checks/quoteFaults.js";

const value = (got: number, quote: string, unit = "person", ours = false) =>
  valueFault(got, {unit, quote, ours})?.message.en;

test.each([
  [50000, "三年新增超5万名高技能人才、16万名技能人才", "person"],
  [160000, "三年新增超5万名高技能人才、16万名技能人才", "person"],
  [210000, "三年新增超5万名高技能人才、16万名技能人才", "person"],
  [0.36, "稳定在36%以上", "1"],
  [1, "达在校生规模的1倍以上", "1"],
  [500, "2027年全市评级机构达到500家", "body"],
  [30000, "三年每年新增1万名高技能人才", "person"],
  [10, "在5个区各建2家基地", "body"],
  [10000, "组织万名以上人员参赛", "person/yr"],
  [50000, "新增五万名,覆盖20个园区", "person"],
  [66000, "在2024年6万名的基础上增长10%", "person"],
  [0.41, "2027年比2024年提高5个百分点", "1"],
  [2000, "到2027年,三年内翻番", "person"],
  [2030, "到2030年", "calendar year"],
  [30000, "三年培训9万人次以上", "person-time/yr"],
  [70000, "2025年2万,2026年2.3万,2027年2.7万名", "person"],
  [0.01, "每年提高1个百分点", "1"],
  [0.45, "reach 45 per cent", "1"],
  [0.45, "达到45％", "1"],
  [5000, "train 5k people", "person"],
  [35, "每千名劳动者3.5人", "person per 10,000"],
  [3000, "60家机构各培训50人", "person"],
  [0.14, "高技能人才占40%,其中技师占35%", "1"],
  [0, "不少于5家", "body"]
])(
  "valueFault(%s, quote %s) passes what the clause prints, or what is made of it",
  (got, quote, unit) => {
    expect(value(got, quote, unit)).toBeUndefined();
  }
);

test.each([
  [5, "三年新增超5万名高技能人才", "person", "expected 50000 as in the quote"],
  [60000, "三年新增超5万名高技能人才", "person", "expected 50000 as in the quote"],
  [700000, "新增7万名", "person", "expected 70000 as in the quote"],
  [0.63, "稳定在36%以上", "1", "expected 0.36 as in the quote"],
  [1, "达到35%", "1", "expected 0.35 as in the quote"],
  [0.7, "达到35%", "1", "expected 0.35 as in the quote"],
  [0.175, "达到35%", "1", "expected 0.35 as in the quote"],
  [0.1225, "达到35%", "1", "expected 0.35 as in the quote"],
  [1, "评价机构达到90家", "body", "expected 90 as in the quote"],
  [8100, "评价机构达到90家", "body", "expected 90 as in the quote"],
  [800, "2027年全市评级机构达到500家", "body", "expected 500 as in the quote"],
  [4500, "at least 3,000 people a year from 2025", "person/yr", "expected 3000 as in the quote"]
])("valueFault(%s, quote %s) is refused", (got, quote, unit, message) => {
  expect(value(got, quote, unit)).toContain(message);
});

test("valueFault(got, {ours: true}) holds a reading of ours to the size of the clause's numbers only", () => {
  expect(value(210001, "新增超5万名", "person", true)).toBeUndefined();
  expect(value(5, "新增超5万名", "person", true)).toContain("expected 50000");
});

test("valueFault(n, the clause with n) passes for every whole number that the clause prints", () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 1e9}), fc.constantFrom("达到", "超", ""), (n, word) => {
      expect(value(n, `到2027年${word}${n}名`)).toBeUndefined();
    })
  );
});

test.each([
  ["<=", 0.36, "稳定在36%以上", "以上", ">="],
  ["<", 50000, "三年新增超5万名高技能人才、16万名技能人才", "超", ">="],
  ["<=", 500, "不少于500家", "不少于", ">="],
  ["=", 12, "每年12场以上", "以上", ">="],
  [">", 12, "每年12场以上", "以上", ">="],
  [">", 12, "每年不少于12场", "不少于", ">="],
  ["<", 12, "每年不超过12场", "不超过", "<="],
  [">", 12, "at least 12 a year", "at least", ">="],
  [">=", 0.05, "流失率控制在5%以内", "以内", "<="],
  [">", 3, "不超过3家", "不超过", "<="],
  [">=", 30, "低于30家", "低于", "<="],
  ["<=", 300, "at least 300 classes", "at least", ">="],
  [">=", 40, "no more than 40 vacancies", "no more than", "<="]
])("directionFault(%s %s, quote %s) is refused", (operator, got, quote, word, write) => {
  const fault = directionFault(operator, got, quote);
  expect(fault?.values).toMatchObject({got: operator, word, write});
  expect(fault?.mend?.en).toBe(`write "${write}"`);
});

test.each([
  [">=", 0.36, "稳定在36%以上"],
  [">", 50000, "三年新增超5万名高技能人才、16万名技能人才"],
  ["<=", 160000, "三年新增超5万名高技能人才、16万名技能人才"],
  [">=", 500, "不低于500家"],
  ["<=", 3, "不超过3家"],
  ["<", 3, "新入职不满3年"],
  ["about", 1000, "1000名以上"],
  ["=", 8, "8级"],
  ["<=", 5, "控制在5家以上"],
  ["none", undefined, "5家以上"],
  [">=", 90, "收费低于市场价的评价机构达到90家"],
  [">=", 90, "raise the number up to 90"],
  [">=", 20, "总数20家,其中不超过5家"],
  ["<=", 20, "不超过5家,其中20场以上可少于20场"]
])(
  "directionFault(%s %s, quote %s) says nothing where the words do not contradict",
  (operator, got, quote) => {
    expect(directionFault(operator, got, quote)).toBeUndefined();
  }
);

test.each([
  ["person-time/yr", 3000, "每年组织培养3000人次", true],
  ["person/yr", 3000, "每年组织培养3000人次", false],
  ["person", 50000, "超5万名高技能人才", true],
  ["person-time", 50000, "超5万名高技能人才", false],
  ["person-time/yr", 30000, "每年3万人(次)以上", true],
  ["rank", 5, "前进5位", true],
  ["rank", 3, "进入全国前3名", true],
  ["person", 90, "帮助90家庭", true],
  ["body", 50, "建设50名师工作室", true],
  ["body", 0.36, "稳定在36%以上", false],
  ["class/yr", 300, "300个以上", true]
])("measureFault: %s of %s beside %s passes: %s", (unit, got, quote, passes) => {
  expect(measureFault(unit, got, quote) === undefined).toBe(passes);
});

test.each([
  ["2027-12-31", "2027年全市评级机构达到500家", true],
  ["2028-12-31", "到2027年,评级机构达到500家", false],
  ["2028-12-31", "2027年底前达到500家", false],
  ["2028-12-31", "500 bodies by the end of 2027", false],
  ["2027-12-31", "自2025年起每年培养1万名", true],
  ["2027-12-31", "到2026年300家,到2027年500家", true],
  ["2035-06-30", "到2035年,规模持续壮大", true],
  ["2027-12-31", "在2024年基础上翻番", true],
  ["2027-12-31", "2025—2027年每年100场", true],
  ["2027-12-31", "每年100场以上", true],
  ["2027-12-31", "在2024年底88家的基础上,达到90家", true],
  ["2027-12-31", "较2024年底增加2家,达到90家", true],
  ["2027-12-31", "up from 88 by 2024, reach 90", true],
  ["2026-03-31", "40,000 places by 2025-26", true],
  ["2026-12-31", "2025年100家,2027年500家", true],
  ["2026-12-31", "2027年全市评级机构达到500家", false],
  ["2025-12-31", "到“十四五”末,超过30%", true],
  ["2027-12-31", "到“十四五”末,超过30%", false],
  ["2027-12-31", "“十五五”期间新增5万名", false],
  ["2027-12-31", "从2025年起,每年培养1万名", true],
  ["2027-12-31", "落实2024年版目录,培养1万名", true]
])("dueFault: due %s beside %s passes: %s", (due, quote, passes) => {
  expect(dueFault(due, quote) === undefined).toBe(passes);
});

test.each([
  [2, "body", "认定机构数达到现有的2倍", "2倍"],
  [3, "person", "较2024年增长3倍", "3倍"],
  [2, "body", "认定机构数量翻一番", "翻一番"],
  [4, "body", "认定机构数量翻两番", "翻两番"],
  [2, "person", "double the number of people", "double"],
  [300, "body", "认定机构数量翻一番", undefined],
  [84, "body", "机构数达到42家的2倍", undefined],
  [2, "body", "新建2家基地,产值翻一番", undefined],
  [1, "body", "建成一个基地,产值翻一番", undefined],
  [2, "1", "占比为原来的2倍", undefined]
])(
  "valueFault(%d, {unit: %s}) beside %s is a multiple where %s stands",
  (got, unit, quote, word) => {
    const fault = valueFault(got, {unit, quote});
    expect(fault?.code === "multipleOfQuote" ? fault.values : undefined).toEqual(
      word === undefined ? undefined : {word, got, quote}
    );
  }
);
