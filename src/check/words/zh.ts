import {formMends, forms} from "./formsZh.js";
import {things} from "./thingsZh.js";
import type {CheckWords, Kind} from "./words.js";

/** Text between Chinese quotes; one that was cut has no closing quote. */
const shown = (value: string) => {
  if (value === "") return "空";
  if (!value.startsWith('"')) return value;
  return `“${value.slice(1, value.endsWith('"') && value.length > 1 ? -1 : undefined)}”`;
};
const isBare = (value: string) => value !== "" && !value.startsWith('"');

/** What stands there: 现为空, 现为“x”, 现为 5. */
const now = (value: string) => `现为${isBare(value) ? " " : ""}${shown(value)}`;

/** A value between Chinese words. */
const amid = (value: string) => (isBare(value) ? ` ${value} ` : shown(value));

const kinds: Record<Kind, string> = {
  string: "文字",
  number: "数字",
  int: "整数",
  boolean: " true 或 false",
  array: "列表",
  tuple: "写在方括号内的一组数",
  object: "一组键和值",
  record: "一组键和值"
};

/** 50000 as 50,000. */
const grouped = (digits: string) => digits.replace(/\d(?=(\d{3})+$)/g, "$&,");

const sides = {atLeast: "不少于", atMost: "不多于", above: "大于", below: "小于"};
const numberSides = {...sides, atLeast: "不小于", atMost: "不大于"};
const counters = {array: "项", string: "个字"};
const fullNumber = {
  document: "请写完整的数，单位写 person（人）或 person-time（人次）",
  table: "请写完整的数，单位写 person"
};
const shareUnit = {
  document: '单位请写 "1"，比例写成0到1之间的数',
  table: "单位请写 share，比例写成0到1之间的数"
};
const also = {addFigure: "；也可以在 figures.csv 中补上这一行", remove: "；也可以删去这一栏"};
const keyAndValue = "请每行写一个键和它的值，如 value: 5";
const plainMends: Record<Kind, string> = {
  string: "请放在引号内",
  number: "请只写数字，如 1234.5",
  int: "请写整数",
  boolean: "请不加引号照写",
  array: "请每行写一项，以连字符开头",
  tuple: "请写明两端，如 [1, 2]",
  object: keyAndValue,
  record: keyAndValue
};

const boundMends = {
  number: "请核对正负号和单位",
  array: "请增减项数",
  string: "请补足或缩短"
};
const kindMends = {
  add: "请补上这个键",
  quote: "请放在引号内",
  colon: "请把全角冒号“：”换成半角冒号加空格（: ）"
};

/** What this room says in Chinese. */
export const zh = {
  shown,
  now,
  amid,
  sentences: {
    unknownName: ({thing, got, near, more, also: other}) => {
      const list = `可用的有：${near.join("、")}${more ? " 等" : ""}`;
      return {
        message: `应为${things[thing]}，${now(got)}`,
        mend: `${near.length === 0 ? "现在一个都没有" : list}${other ? also[other] : ""}`
      };
    },
    otherKeys: ({expected, got, instead}) => ({
      message: `应有 ${expected.join("、")}，现为 ${got.join("、")}`,
      mend: `请把 ${got.join("、")} 换成 ${expected.join("、")}${instead.length > 0 ? `，或者改为 ${instead.join(" 或 ")}` : ""}`
    }),
    repeatedId: ({got, line, file}) => {
      const message = `每个编号应只出现一次，现${amid(got)}重复出现`;
      if (file !== undefined) return {message, mend: `${file} 已经用了`};
      if (line === undefined) return {message, mend: "请另给一个编号"};
      return {message, mend: `第${line}行已经用了，请给这一行另编一个`};
    },
    wrongKind: ({kind, got, mend}) => ({
      message: `应为${kinds[kind]}，${now(got)}`,
      mend: mend ? kindMends[mend] : plainMends[kind]
    }),
    wideColon: ({got}) => ({
      message: `键名后应为半角冒号，${now(got)}`,
      mend: "请把全角冒号改为半角冒号，后面空一格"
    }),
    commaInText: ({got}) => ({
      message: `文字里的逗号应在引号内，现${amid(got)}之前的逗号截断了文字`,
      mend: "请给整段文字加上引号，或者改用全角逗号"
    }),
    commaInNumber: ({got, write = "50000"}) => ({
      message: `数字里不能有逗号，现在 ${got} 前有一个`,
      mend: `请写 ${write}，不写 ${grouped(write)}`
    }),
    notNumber: ({got, write, qualifier, negative, leaveOut}) => {
      const message = `应为数字，${now(got)}`;
      if (leaveOut) return {message, mend: "不知道就不写"};
      if (write === undefined) return {message, mend: "请只写数字，如 1234.5"};
      const plain = `请写 ${write}`;
      if (negative !== undefined)
        return {message, mend: `${plain}；括号如果表示负数，请写 ${negative}`};
      if (!qualifier) return {message, mend: plain};
      return {message, mend: `${plain}，“${qualifier}”这类修饰写入 bound 栏（没有这一栏的不写）`};
    },
    notFinite: ({got, mend}) => ({
      message: `应为有限的数，${now(got)}`,
      mend: {exponent: "请核对指数", leaveOut: "不知道就不写"}[mend]
    }),
    quotedNumber: ({got}) => ({
      message: `应为数字，现为放在引号内的${shown(got)}`,
      mend: "请去掉引号"
    }),
    missingWord: ({known}) => ({
      message: `应为 ${known.join(" 或 ")}，现为空`,
      mend: "请补上这个键"
    }),
    otherWord: ({known, got}) => ({
      message: `应为 ${known.join("、")}${known.length > 1 ? " 之一" : ""}，${now(got)}`,
      mend: known.length > 1 ? "请选其中之一" : `请写 ${known[0]}`
    }),
    version: ({known, got}) => ({
      message: `应为 ${known}，${now(got)}`,
      mend: `这一版 skillcast 只读格式第${known}版，请用写出该文件的版本重新保存`
    }),
    emptyText: ({got}) => ({message: `应有文字，${now(got)}`, mend: "请补上，或者删去这个键"}),
    bound: ({side, bound, of, got}) => ({
      message:
        of === "number"
          ? `应为${numberSides[side]} ${bound} 的数，${now(got)}`
          : `应${sides[side]}${bound}${counters[of]}，${now(got)}`,
      mend: boundMends[of]
    }),
    form: ({form, got}) => ({
      message: `应为${forms[form]}，${now(got)}`,
      mend: formMends[form] ?? "请照此写"
    }),
    badKey: ({form, got}) => ({
      message: `键名应为${forms[form]}，${now(got)}`,
      mend: "请改键名，或者删去"
    }),
    unitWord: ({got, write}) => ({
      message: `应写单位的名称，${now(got)}`,
      mend: `请写 ${write.join(" 或 ")}`
    }),
    scaleAsUnit: ({got, where, write}) => ({
      message: `应写单位，${now(got)}`,
      mend: `万、亿是写法，不是单位；${write ? `请写完整的数，单位写 ${write.join(" 或 ")}` : fullNumber[where]}`
    }),
    percentAsUnit: ({got, where}) => ({
      message: `应写单位，${now(got)}`,
      mend: shareUnit[where]
    }),
    other: ({got}) => ({
      message: `应为别的写法，${now(got)}`,
      mend: "请照数据说明（README）的写法改"
    })
  }
} satisfies CheckWords & Record<"now" | "amid", (value: string) => string>;
