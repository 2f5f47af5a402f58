import type {Label} from "../quantity/label.js";

/** The words of `skillcast trend` in both languages. */
export const trendTerms = {
  trend: {
    zh: "预测任意年度 CSV：预测值、区间、图，以及与“保持不变”相比的历史检验",
    en: "forecast any annual CSV: values, intervals, chart, and a backtest against the last value"
  },
  file: {zh: "年度数据的 CSV 文件（UTF-8，逗号分隔）", en: "CSV of annual data (UTF-8, commas)"},
  horizon: {zh: "预测几年", en: "years ahead"},
  level: {zh: "区间的把握程度，如 0.8 0.95", en: "interval levels, as 0.8 0.95"},
  bounds: {
    zh: "取值范围：share 占比0到1、count 不小于0、cumulative 累计不下降、none 不限（默认：历史无负数则不小于0）",
    en: "share 0 to 1, count at least 0, cumulative never falls, none (default: at least 0 if the history is)"
  },
  fill: {
    zh: "缺年怎么办：bridge 不补、只用年均变化外推；linear 直线、growth 等比、last 沿用上年（默认报错）",
    en: "missing years: bridge them (yearly change alone), or fill linear, growth or last (default: refuse them)"
  },
  forms: {
    zh: "文件可以是：year,value 两列；一列年份加每列一个指标；series,year,value 三列；或每行一个指标、年份横排。",
    en: "The file: year,value; a year column and one column a series; series,year,value; or one row a series, years across."
  },
  forecasting: {zh: "预测", en: "forecasting"},
  year: {zh: "年份", en: "year"},
  point: {zh: "预测值", en: "forecast"},
  interval: {zh: "区间", en: "interval"},
  backtest: {
    zh: "历史检验：站在过去各年、只用当时的数据预测（与“保持不变”相比，OWA 小于1为好）",
    en: "Backtest: forecasts from past years with only what was known then (OWA below 1 beats the last value)"
  },
  noBacktest: {
    zh: "历史太短、没有变化或有缺年，无法作历史检验。",
    en: "The history is too short, constant, or has gaps: no backtest."
  },
  filled: {zh: "已补年份", en: "filled years"},
  filledNote: {
    zh: "补上的数不是观测值：区间和历史检验因此偏乐观。",
    en: "Filled values are no observations: intervals and backtest are too good by them."
  }
} satisfies Record<string, Label>;
