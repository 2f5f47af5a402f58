import {zh as check} from "../../check/words/zh.js";
import {series} from "./seriesZh.js";
import type {DataWords, TableRules} from "./words.js";

const {shown, now} = check;

const sexes: Readonly<Record<string, string>> = {male: "男性", female: "女性"};
const quoted = (text: string) => `“${text}”`;

/** What the tables of a project, and of annual series, may not be or say, in Chinese. */
export const tables: Pick<DataWords, keyof TableRules> = {
  belowZero: ({got}) => ({message: `应不小于0，现为 ${got}`, mend: "请核对正负号"}),
  beyondUnit: ({got, unit, low, high}) => ({
    message: `单位为 ${unit} 时应在 ${low} 至 ${high} 之间，现为 ${got}`,
    mend: "请核对数值和单位"
  }),
  negativeFigure: ({got}) => ({
    message: `应不小于0，现为 ${got}`,
    mend: "只有变动和增长可以是负数"
  }),
  widePrecision: ({value, got}) => ({
    message: `应不大于 value 栏的 ${value}，现为 ${got}`,
    mend: "precision 是末位有效数字的一半；两栏是不是写反了？"
  }),
  unitOfPrint: ({word, units, got}) => ({
    message: `原文在这个数后面写的是“${word}”，单位应为 ${units.join("、")}，现为 ${got}`,
    mend: "请改单位；人和人次不是一回事"
  }),
  exactOfPrint: ({printed, word}) => ({
    message: `原文“${printed}”带有“${word}”，bound 不应为 exact`,
    mend: "请写 at_least（以上）、more_than（超、多）、about（约、近）或 less_than（不到）"
  }),
  boundOfPrint: ({printed, got}) => ({
    message: `原文“${printed}”没有“超”“以上”“约”等字样，bound 应为 exact，现为 ${got}`,
    mend: "请写 exact；原文确有的，请抄进 as_printed 或 quote"
  }),
  periodOfQuote: ({years, got}) => ({
    message: `原文写的年份是 ${years.join("、")}，现为 ${got}`,
    mend: "请核对 period；原文没有写年份的，请从 quote 和 title 中去掉无关的年份"
  }),
  precisionOfPrint: ({printed, least, most, got}) => ({
    message: `原文印作“${printed}”，应为 ${least === most ? least : `${least} 到 ${most} 之间的数`}，现为 ${got}`,
    mend: "precision 是末位有效数字的一半（43.5万是 500）；说不清就留空"
  }),
  notAsPrinted: ({printed, meant, got}) => ({
    message: `按 as_printed 栏的${quoted(printed)}应为 ${meant}，现为 ${got}`,
    mend: "请写完整的数（单位是人，不是万人），或者更正 as_printed"
  }),
  placeOfCode: ({of, named, expected, got, line}) => ({
    message:
      of === "code"
        ? `地区代码 ${named} 在第${line}行是“${expected}”，现为“${got}”`
        : `地区“${named}”在第${line}行的代码是 ${expected}，现为 ${got}`,
    mend:
      of === "code"
        ? "一个代码只有一个名称，请改一致"
        : "请改成同一个代码；两地同名的，请写出上级地名加以区别"
  }),
  publishedBefore: ({period, got}) => ({
    message: `应在所述时间（${period}）开始以后公布，现为 ${got}`,
    mend: "请核对 published 和 period；预计数、计划数不是公布的结果"
  }),
  otherUnit: ({indicator, unit, got}) => ({
    message: `${indicator} 的单位应为 ${unit}，现为 ${got}`,
    mend: "请改用该单位写数，或者改指标"
  }),
  partAboveWhole: ({whole, part}) => ({
    message: `作为 ${whole.indicator} 的一部分应不大于 ${whole.value}（${whole.id}），现 ${part.indicator} 为 ${part.value}`,
    mend: "请核对两行的写法（万）和指标"
  }),
  ageGroup: ({oldest, from, to}) => ({
    message: `应为0到${oldest}岁以内的年龄组，现为 ${from}-${to}`,
    mend: "两栏是不是颠倒了？"
  }),
  repeatedAge: ({sex, from, to, time}) => ({
    message: `每个年龄应只出现一次，现${time}年${sexes[sex] ?? sex} ${from}-${to} 岁重复出现`,
    mend: "请删去其中一行"
  }),
  missingAge: ({oldest, sex, age, time}) => ({
    message: `0到${oldest}岁应齐全，现缺${time}年${sexes[sex] ?? sex}${age}岁`,
    mend: "文件可能不完整，请恢复缺少的行"
  }),
  mortalityRate: ({most, got, from}) => ({
    message: `${from}岁及以上这一组的死亡率应不大于 ${most}（每人每年），现为 ${got}`,
    mend: "请写每人每年的死亡数：千分之12写 0.012，每10万人1800人写 0.018"
  }),
  noDeaths: ({sex, from, to, time}) => ({
    message: `${from}-${to} 岁应有死亡，现${time}年${sexes[sex] ?? sex}为零`,
    mend: "请照公布的死亡率填写，这一栏可能为空或者单位不同"
  }),
  periodOrder: ({got}) => ({
    message: `时段应先起后止，现为 ${got}`,
    mend: "两个年份是不是写反了？"
  }),
  periodOverlap: ({first, second}) => ({
    message: `各时段应前后相接，现 ${second} 在 ${first} 结束之前开始`,
    mend: "请让每个时段从上一时段结束的年份开始，如 2015-2020 之后是 2020-2025"
  }),
  kindOfKey: ({indicator, kind, got}) => ({
    message: `${indicator} 应为 ${kind}，现为 ${got}`,
    mend: "一个键只有一种时间类型：stock 是某时的存量，flow 是一段时间的流量；请改正，或者换一个键"
  }),
  flowOfDay: ({period}) => ({
    message: `流量应写一年、一月或一段时间，现为一天 ${period}`,
    mend: "请写发生的时段（2024、2023-01/2023-07）；如果是当天的存量，请写 stock"
  }),
  printNotInQuote: ({printed, quote}) => ({
    message: `quote 中应有“${printed}”，现为“${quote}”`,
    mend: "请引有这个数的那句话，或者更正 as_printed"
  }),
  periodGap: ({first, second}) => ({
    message: `各时段应前后相接，现 ${first} 之后是 ${second}，中间缺年份`,
    mend: "请补上中间各年的行，或者恢复原表"
  }),
  deathsOfSpan: ({sex, time, from, to, least, most, got}) => ({
    message: `${from} 至 ${to} 岁各年死亡率之和应为 ${least} 至 ${most}（任何人群都是如此），现${time}年${sexes[sex] ?? sex}为 ${got}`,
    mend: "请写每人每年的死亡数：千分之12写 0.012，每10万人1800人写 0.018"
  }),
  noPeople: ({sex, time, from, to}) => ({
    message: `${from}-${to} 岁应有人口，现${time}年${sexes[sex] ?? sex}为零`,
    mend: "请恢复这一年的数，或者删去这一年的各行"
  }),
  ageJump: ({sex, time, age, times, before, got}) => ({
    message: `${time}年${sexes[sex] ?? sex} ${age} 岁应与前一岁的 ${before} 相差不到 ${times} 倍，现为 ${got}`,
    mend: "请核对这一组的数和单位（万）"
  }),
  noSourceNote: ({got}) => ({
    message: `应有注明来源的说明行，${now(got)}`,
    mend: "请在表头之前写一行“# 来源：……”"
  }),
  noSeriesRows: ({header}) => ({
    message: `应有表头和数据行，现${header ? "只有表头" : "为空"}`,
    mend: "第一行写 year,value，以下每年一行"
  }),
  noYears: ({got}) => ({
    message: `应有年份栏（year 或“年份”），或者各栏以年份为名，${now(got)}`,
    mend: "请把年份栏命名为 year，或者把第一栏以外的各栏都以年份命名"
  }),
  noValues: ({got}) => ({
    message: `年份之外应有数值，${got === undefined ? "现没有" : now(got)}`,
    mend: got === undefined ? "请加入 value 栏，或者每个序列一栏" : "请只写数字，单位写入栏名"
  }),
  ...series,
  largeValue: ({most, got}) => ({
    message: `应为绝对值不超过 ${most} 的数，${now(got)}`,
    mend: "请核对指数"
  }),
  badYear: ({got, several}) => ({
    message: `应为一个年份，${now(got)}`,
    mend: several ? "请逐年给出数值；几年的合计或平均不是某一年的数" : "请写四位数字，如 2024"
  }),
  repeatedYear: ({series, year}) => ({
    message: `${series && shown(series)}每年应只有一个数，现${year}年重复出现`,
    mend: "请只留一个，或指明哪一栏区分序列：--columns year=…,name=…,value=…"
  })
};
