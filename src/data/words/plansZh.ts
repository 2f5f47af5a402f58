import {zh as check} from "../../check/words/zh.js";
import type {DataWords, PlanRules} from "./words.js";

const {now, amid} = check;
const quoted = (text: string) => `“${text}”`;

/** What a plan may not be or say, in Chinese. */
export const plans: Pick<DataWords, keyof PlanRules> = {
  share: ({got, of, write}) => ({
    message: `应为0到1之间的比例，现为 ${got}`,
    mend: shareMend(got, of, write)
  }),
  whole: ({got, unit, write}) => ({
    message: `单位是 ${unit}，应为整数，现为 ${got}`,
    mend: `如果是${got}万，请写 ${write}`
  }),
  negativeTarget: ({got}) => ({message: `应不小于0，现为 ${got}`, mend: "请核对正负号"}),
  noValueExpected: ({got}) => ({
    message: `operator 为 none 时应没有数，${now(got)}`,
    mend: "请写明 operator，或者删去这个数"
  }),
  noTargetValue: () => ({
    message: "应为数字，现为空",
    mend: "请补上，或者写 operator: none"
  }),
  noHigh: () => ({message: "between 应有上限，现为空", mend: "请补上"}),
  noHighExpected: ({got}) => ({
    message: `operator 不是 between，应没有上限，${now(got)}`,
    mend: "请删去"
  }),
  highNotAbove: ({value, got}) => ({
    message: `应大于 value 的 ${value}，现为 ${got}`,
    mend: "value 和 valueHigh 是不是写反了？"
  }),
  quote: ({file, got, agreed}) => ({
    message: `应为 ${file} 中的原文，${now(got)}`,
    mend:
      agreed === undefined
        ? "请从全文中照抄这一条"
        : `到${quoted(agreed)}为止与原文一致，其余请从全文中照抄`
  }),
  scaleOfQuote: ({printed, got, quote}) => ({
    message: `按原文${quoted(quote)}应为 ${printed}，现为 ${got}`,
    mend: `请写 ${printed}（单位是人，不是万人；比例写小数，不写百分数），或者更正 quote`
  }),
  notInQuote: ({printed, got, quote}) => ({
    message: `按原文${quoted(quote)}应为 ${printed.join("、")}，现为 ${got}`,
    mend: "请写原文中的数，或者更正 quote"
  }),
  multipleOfQuote: ({word, got, quote}) => ({
    message: `原文${quoted(quote)}中的“${word}”是倍数，value 却是 ${got}`,
    mend: "请写达到的数：基数乘以倍数，并在 note 中写明基数"
  }),
  directionOfQuote: ({got, word, quote, write}) => ({
    message: `原文${quoted(quote)}在这个数旁边写的是${quoted(word)}，operator 却是 ${got}`,
    mend: `请写 "${write}"`
  }),
  basisOfUnit: ({basis, got, write}) => ({
    message: `basis 为 ${basis}，单位不能是 ${got}`,
    mend: write ? `请写 ${write}，或者改 basis` : "请改单位或 basis"
  }),
  aggregateOfBasis: ({basis, may, got}) => ({
    message: `basis 为 ${basis}，取数方式应为 ${may.join("、")} 之一，现为 ${got}`,
    mend: "请改 aggregate 或 basis，或者给这种读法写上自己的 value"
  }),
  steadyOfQuote: ({word, got}) => ({
    message: `原文${quoted(word)}要求每个时点都达到，应为 minimum（或 maximum），现为 ${got}`,
    mend: "请改 aggregate；如果是自己的读法，请写 ours: true"
  }),
  dueOfQuote: ({year, got, quote}) => ({
    message: `按原文${quoted(quote)}应在${year}年到期，现为 ${got}`,
    mend: "请改 due，或者更正 quote"
  }),
  lengthOfQuote: ({years, got, quote}) => ({
    message: `按原文${quoted(quote)}应为${years}年，现为 ${got}`,
    mend: "请改 start 或 due（读法则改 from 或 until），或者更正 quote"
  }),
  yearsOfQuote: ({from, until, got, quote}) => ({
    message: `原文${quoted(quote)}应指方案的${from}年至${until}年，现为 ${got}`,
    mend: "请改 start 或 due（读法则改 from 或 until），或者把写明年份的原文引全"
  }),
  outsideWindow: ({from, until, got}) => ({
    message: `应在目标的起止时间${from}年至${until}年之内，现为${got}年`,
    mend: "请改年份；如果是自己的读法，请写 ours: true"
  }),
  yearFrom: ({from, got, swapped}) => ({
    message: `应为${from}年或以后的年份，现为 ${got}`,
    mend: swapped ? "from 和 until 是不是写反了？" : "请写更晚的年份"
  }),
  yearTo: ({last, got}) => ({
    message: `应不晚于方案的最后一年${last}年，现为 ${got}`,
    mend: "请写明 horizon"
  }),
  dateFrom: ({from, got}) => ({
    message: `应为 ${from} 或以后的日期，现为 ${got}`,
    mend: "start 和 due 是不是写反了？"
  }),
  dateWithin: ({last, got}) => ({
    message: `方案到${last}年为止，日期应在此以内，现为 ${got}`,
    mend: "方案有远期目标的，请写明 horizon"
  }),
  runningBasis: ({got}) => ({
    message: `累计数（runningTotal）的 basis 应为 stock 或 qualitative，现为 ${got}`,
    mend: "请删去 runningTotal，或者改 basis"
  }),
  yearAfterStart: ({start, got}) => ({
    message: `模型从${start}年末起算，应为以后的年份，现为 ${got}`,
    mend: "请改 until 或 due，或者把 model.yaml 的 startYear 改到它以前；已经知道的年份可以在起点以前，只要数在 figures.csv 或 progress.csv 里"
  }),
  noReading: () => ({message: "应至少有一种读法，现没有", mend: "请补上，或者改 kind"}),
  readingsOfOther: ({kind, got}) => ({
    message: `kind 为 ${kind} 的目标应没有读法，现有${got}种`,
    mend: "请把 kind 改为 forecast，或者删去读法"
  }),
  noSeries: () => ({message: "应为 figures.csv 中的键，现为空", mend: "请补上 series"}),
  mixedSeries: ({series, flow, other}) => ({
    message: `${series} 应全是某一天的数或全是一年的数，现两种都有：${other} 和 ${flow}`,
    mend: "请在 figures.csv 中给流量另用一个键"
  }),
  basisOfSeries: ({series, basis, flow}) => ({
    message: `basis 为 ${basis} 的目标应用${flow ? "某一天的数" : "一年的数"}，现 ${series} 是${flow ? "一年的数" : "某一天的数"}`,
    mend: flow
      ? "请写 basis: annual 或 cumulative，或者另选存量序列"
      : "请写 basis: stock 和要达到的水平，或者另选流量序列"
  }),
  unitOfSeries: ({series, unit, id, got}) => ({
    message: `${series} 的单位应与目标一样是 ${unit}，现 ${id} 为 ${got}`,
    mend: "请改目标的单位，或者另选一个序列"
  }),
  baselineYear: ({first, last, got}) => ({
    message: `第一个年份应不晚于${first}年，各年份应不晚于${last}年，现为 ${got}`,
    mend: "请写明各数从哪一年起，第一个数用于模拟的第一年"
  }),
  jointOfJoint: ({got}) => ({
    message: `所列目标本身不应是联合目标，${now(got)}`,
    mend: "请列出它的各个部分"
  }),
  jointOfOther: ({got, kind}) => ({
    message: `所列目标的 kind 应为 forecast，现${amid(got)}的 kind 为${amid(kind)}`,
    mend: "请列出由模型预测的目标，或者改它的 kind"
  }),
  noGoal: () => ({
    message: "应写明要求达到的数，现读法和目标中都没有",
    mend: "请补上 operator 和 value"
  }),
  notAFlow: ({got, unit}) => ({
    message: `逐年合计的应为流量，${now(got)}，单位是 ${unit}`,
    mend: "请用 end、minimum 或 change"
  }),
  readingUnit: ({expected, got, unit}) => ({
    message: `指标的单位应与目标一样是 ${expected}，${now(got)}，单位是 ${unit}`,
    mend: "请给这个读法写上自己的、用该单位的 operator 和 value"
  })
};

function shareMend(got: number, of: "figure" | "target" | "reading", write?: number): string {
  if (of === "reading") return "36% 请写 0.36";
  if (write === undefined) return "请核对数和单位";
  const plain = `${got}% 请写 ${write}`;
  return of === "figure" ? plain : `${plain}；如果是倍数，单位请写 multiple`;
}
