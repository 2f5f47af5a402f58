import type {Form} from "./words.js";

/** Forms of text, in Chinese. */
export const forms: Record<Form, string> = {
  amount: " {figure: 编号} 或 {low: 数, high: 数}",
  baseline: "一个数，或者按年份分列的数（如 {2025: 1, 2028: 2}）",
  changeTarget: "可调项或假设的编号",
  calendarYear: "1900至2200年的年份",
  date: "日期（如 2027-12-31）",
  indicatorKey: "由小写字母和下划线组成的键",
  itemId: "由字母、数字、点和连字符组成的编号",
  optionalAddress: "以 http 开头的网址",
  optionalDate: "日期",
  otherId: "别的编号（这个词不能用作编号）",
  otherName: "别的名称（这个词不能用作名称）",
  period: "时间",
  placeCode: '写在引号内的六位行政区划代码，没有则写 ""',
  placeCodeCell: "六位行政区划代码（GB/T 2260）",
  planDate: "日期、月份或年份",
  published: "日期、月份或年份",
  rowId: "编号（如 CZ01 或 CZ01a）",
  scenarioId: "由小写字母、数字和单个连字符组成的编号",
  startNumber: " {figure: 编号}、{figure: 编号, less: 编号} 或 {low: 数, high: 数}",
  paceNumber: " {figure: 编号} 或 {from: 编号, to: 编号}",
  textFile: "同一文件夹中 .txt 文件的文件名",
  webAddress: '以 http 开头的网址，没有则写 ""',
  wholeCharacters: "完整的字符",
  year: "年份",
  yearAfterFrom: "晚于 from 的年份（恢复原状的第一年）",
  years: "起止年份（如 2020-2025）"
};

/** How some are written; the others say it themselves. */
export const formMends: Partial<Record<Form, string>> = {
  date: "请写年、月、日，如 2027-12-31",
  changeTarget: "请写编号，不写名称，如 delivery；编号见 skillcast levers",
  calendarYear: "请只写四位数字，不加引号，如 2026；模型按整年计算",
  amount: "请写公布数编号 {figure: CZ01}，或者写明两端 {low: 1, high: 2}",
  scenarioId: "请写成 plan-delivered 这样",
  optionalAddress: "没有网址就留空",
  optionalDate: "请写成 2024-12-31，或者留空",
  period: "请写成 2024-12-31、2024-12、2024、2023-01/2023-07、../2015-08 或 [2013,2014]",
  placeCodeCell: "也可以留空",
  published: "也可以留空"
};
