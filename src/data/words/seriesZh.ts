import type {Words} from "../../check/fault.js";
import {zh as check} from "../../check/words/zh.js";
import type {SeriesRules} from "./seriesRules.js";

const {shown} = check;

const moreCells = (more: number) => (more > 0 ? `（另有${more}格）` : "");

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
  twoSpellings: ({got, before}) => ({
    message: `${shown(before)}应只有一种写法，现在另一些年份写作${shown(got)}`,
    mend: "请写成同一名称；如果是两个序列，请取不同的名称"
  }),
  mixedUnits: ({series, units}) => ({
    message: `${shown(series)}应只用一种单位，现有 ${units.map((unit) => unit || "无单位").join("、")}`,
    mend: "请把各年数值换算成同一单位"
  }),
  scaleSlip: ({series, year, got, meant}) => ({
    message: `${shown(series)} ${year}年的 ${got} 与其他各年的写法不同：可读作 ${meant} 或 ${got}`,
    mend: `请改写为 ${meant}；如确为 ${got}，请在数后加 *`
  }),
  scaleTwice: ({got, unit, write, more}) => ({
    message: `应为以${shown(unit)}计的数，现为${shown(got)}，本身又带数量级${moreCells(more)}`,
    mend: `如果是这个意思请写 ${write}，或者去掉表头的数量级`
  }),
  billionOrBreak: ({got, number, more}) => ({
    message: `应为数字，现为${shown(got)}，b 可指十亿，也可标记口径变动${moreCells(more)}`,
    mend: `请写 ${number} billion，或者写 ${number} 并把 b 放在标记栏`
  }),
  twoYears: ({got}) => ({
    message: `应为每年一个数，现为${shown(got)}，其后一年没有数：可能是学年，也可能是两年合计`,
    mend: "如果每个数是一个学年，请只写起始年；否则请逐年给出数值"
  }),
  futureYears: ({got}) => ({
    message: `应有今年或以前的数，现各行的年份都在今年以后，如${shown(got)}`,
    mend: "请核对年份栏；目标数和预测数不能当历史"
  }),
  qualified: ({got, write, more}) => ({
    message: `应为数字，现为${shown(got)}${more > 0 ? `（另有${more}格也带这类字样）` : ""}`,
    mend: `如果可以当作确数，请写 ${write}；不能就留空`
  }),
  partialYears: ({got}) => ({
    message: `应为每个整年一个数，现只有年内的数，如${shown(got)}`,
    mend: "请先合成年度数：期内发生数加总，期末数取年末的一个；年份栏命名为 year"
  }),
  sinceBeyond: ({last, got}) => ({
    message: `现行口径的第一年（--break）应不晚于表中最后一年 ${last}，现为 ${got}`,
    mend: "请写现行口径开始的那一年；没有口径变动就不写"
  }),
  unknownSeries: ({got, known}) => ({
    message: `没有名为${shown(got)}的序列`,
    mend: `可选 ${known.join("、")}`
  }),
  crossedPanel: ({first, second}) => ({
    message: `--panel 应为同一指标的几个地方，现名称有两部分不同（${first.join("、")}；${second.join("、")}）`,
    mend: `请选定一个指标，如 --series "${second[0]}"`
  }),
  figuresTable: () => ({
    message: "应为年度序列的表格，现为城市文件夹的 figures.csv",
    mend: "请用 skillcast check 文件夹 检查，或给出某一指标各年数值的表格"
  }),
  unknownColumn: ({got, known}) => ({
    message: `没有名为${shown(got)}的栏`,
    mend: `按名称或序号，可选 ${known.join("、")}`
  }),
  noSheets: () => ({message: "应为工作簿，现为没有工作表的表格", mend: "请去掉 --sheet"}),
  unknownSheet: ({got, known}) => ({
    message: `没有名为${shown(got)}的工作表`,
    mend: `按名称或序号，可选 ${known.join("、")}`
  }),
  severalSheets: ({known}) => ({
    message: `应只有一个工作表，现有${known.length}个：${known.join("、")}`,
    mend: "请用 --sheet 按名称或序号选一个"
  }),
  damagedWorkbook: () => ({
    message: "应为工作簿，现为已损坏或加了密码的工作簿",
    mend: "请打开后把工作表另存为 CSV UTF-8"
  }),
  formulaAlone: () => ({
    message: "应为数值，现为未保存计算结果的公式",
    mend: "请在电子表格软件中打开并重新保存"
  })
};
