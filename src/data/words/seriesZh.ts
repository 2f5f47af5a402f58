import type {Words} from "../../check/fault.js";
import {zh as check} from "../../check/words/zh.js";
import type {SeriesRules} from "./words.js";

const {shown} = check;

/** Chinese: what the cells and rows of a table of series may not be. */
export const series: Words<SeriesRules> = {
  twoReadings: ({got, readings}) => ({
    message: `应为只有一种读法的数，现为${shown(got)}：可读作 ${readings[0]} 或 ${readings[1]}`,
    mend: "请用 --decimal point 或 --decimal comma 指明小数点"
  }),
  mixedDecimals: ({comma, point}) => ({
    message: `全表的小数点写法应一致，现有${shown(comma)}和${shown(point)}`,
    mend: "请用 --decimal point 或 --decimal comma 指明，或统一写法"
  }),
  mixedUnits: ({series, units}) => ({
    message: `${shown(series)}应只用一种单位，现有 ${units.join("、")}`,
    mend: "请把各年数值换算成同一单位"
  }),
  partialYears: ({got}) => ({
    message: `应为每个整年一个数，现只有年内的数，如${shown(got)}`,
    mend: "请先把各月或各季加总成年度数"
  }),
  unknownSeries: ({got, known}) => ({
    message: `没有名为${shown(got)}的序列`,
    mend: `可选 ${known.join("、")}`
  })
};
