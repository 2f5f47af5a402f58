import {unitName, units} from "../../quantity/unit.js";
import type {ScenarioRules, ScenarioWords} from "./words.js";

const acts: Readonly<Record<string, string>> = {
  set: "设为",
  add: "增加",
  multiply: "乘以",
  ramp: "逐步变为"
};

/** What this room says in Chinese. */
export const zh: ScenarioWords = {
  longText: ({limit, got}) => ({message: `应不超过${limit}个字，现为${got}个字`, mend: "请缩短"}),
  circle: ({chain}) => ({
    message: `继承关系（base）应有尽头，现在循环：${chain.join(" → ")}`,
    mend: "请删去其中一个 base"
  }),
  outside: ({target, low, high, unit, got, bounds}) => ({
    message: `应为 ${low} 到 ${high} 之间的数${unit && `（单位为${named(unit)}）`}，现为 ${got}`,
    mend: `请改这个数${widen(target)[bounds]}`
  }),
  beforeStart: ({first, from}) => ({
    message: `改变应从${first}年或以后开始，现从${from}年开始：存量公布到${first - 1}年底，此前已成事实`,
    mend: `请写 ${first}，或者不写年份`
  }),
  neverActs: ({first, last, from, to}) => ({
    message: `改变应在${first}年到${last}年之间起作用，现${from === undefined ? `在${to}年以前已结束` : `从${from}年才开始`}，不会起作用`,
    mend: "请改年份，或者删去这项改变"
  }),
  belowStep: ({step, unit, got}) => ({
    message: `应为 0，或者不小于一步（${step}${named(unit)}），现为 ${got}`,
    mend: "万不是单位，4万请写 40000；确实这样少的，请把 levers.yaml 中的 step 改小"
  }),
  setTwice: ({got}) => ({
    message: `同一项在同样的年份应只设一个数，现有 ${got.join("、")}`,
    mend: "请只留一个，或者写明各管哪几年（from、to）"
  }),
  overridden: ({operation, value}) => ({
    message: `前面对同一项的改动（${acts[operation] ?? ""}${value}）被这一项完全盖住，不起作用`,
    mend: "请删去一项，或者写明各管哪几年（from、to）"
  }),
  twice: () => ({
    message: "同一项改变写了两遍，会起两次作用",
    mend: "请删去一项，或者合成一项"
  }),
  readOnce: ({target}) => ({
    message: `应为逐年起作用的可调项或假设，现为 ${target}，它只在起点读取一次，情景改不了`,
    mend: "请直接改 assumptions.yaml 中的这条假设，或者删去这项改变"
  }),
  outsideTogether: ({target, low, high, year, got, changes, bounds}) => ({
    message: `${changes > 1 ? "各项改变合在一起，" : ""}${target} 在${year}年应为 ${low} 到 ${high} 之间的数，现为 ${got}`,
    mend: `${changes > 1 ? "请改动或删去其中一项" : "请改这个数"}${widen(target)[bounds]}`
  }),
  sharedString: (values) => ({
    message: `情景字符串无效：${sharedRule(values)}，现为 ${values.got}`,
    ...sharedMend[values.rule]
  })
};

/** How a range is widened, by where it stands. */
const widen = (target: string) => ({
  lever: `，或者把 levers.yaml 中 ${target} 的 range 改宽`,
  bounds: `，或者把 assumptions.yaml 中 ${target} 的 bounds 改宽`,
  prior: `，或者把 assumptions.yaml 中 ${target} 的 low 和 high 改宽`,
  fixed: "；这个范围不能改宽"
});

const named = (unit: string) => (Object.hasOwn(units, unit) ? unitName(unit, "zh") : unit);

const again = {mend: "请重新复制整个字符串"};
const sharedMend: Partial<Record<ScenarioRules["sharedString"]["rule"], {mend: string}>> = {
  long: {mend: "请改为保存成文件"},
  version: {
    mend: "请升级 skillcast；或者在写出它的网页上“保存情景（YAML）”，再用 --scenario 文件.yaml 打开"
  },
  elsewhere: {mend: "请用那个地方的文件夹打开，或者按这里的可调项重写"},
  start: again,
  head: again,
  length: again,
  checksum: again,
  texts: again
};

function sharedRule(values: ScenarioRules["sharedString"]): string {
  switch (values.rule) {
    case "long":
      return `应不超过${values.limit}个字符`;
    case "start":
      return "应以 s1~ 开头";
    case "version":
      return `这里只认识版本1，不认识版本${values.version}`;
    case "head":
      return "开头一段不完整或被改动过";
    case "length":
      return `${Number(values.got) < values.expected ? "不完整" : "多出了内容"}，应有${values.expected}个字符`;
    case "elsewhere":
      return `应为${values.place.zh}（行政区划代码${values.code}）的情景`;
    case "checksum":
      return "校验码不符，内容被改动过";
    case "change":
      return "其中一项不是改变";
    case "year":
      return "其中一项的年份不是年份";
    case "texts":
      return "其中的文字读不出来";
    case "shape":
      return values.reason.zh;
  }
}
