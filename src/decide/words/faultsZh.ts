import {fullWidth} from "../../charts/text/fullWidth.js";
import type {DecisionFaultWords} from "./faults.js";

const most = 5;
const some = (names: readonly string[]) =>
  `${names.slice(0, most).join("、")}${names.length > most ? " 等" : ""}`;

/** What an analysis of a decision cannot be asked, in Chinese. */
export const faultsZh: DecisionFaultWords = {
  noForecast: ({target, because, near}) => ({
    message: `模型不预测 ${target}：${fullWidth(because.zh).replace(/。$/, "")}`,
    mend: near.length > 0 ? `能预测的有：${some(near)}` : "没有能预测的目标"
  }),
  heldRank: ({target, readings}) => ({
    message: `${target} 按公布的名次评判，模型的可调项和假设都不影响它`,
    mend: `请另写一种口径：${some(readings)}`
  }),
  unknownLever: ({got, near}) => ({
    message: `应为可调项的编号或完整名称，现为“${got}”`,
    mend: `可能是：${some(near.map(({id, name}) => `${id}（“${name.zh}”）`))}；用 skillcast levers 列出全部`
  }),
  assumption: ({got, name}) => ({
    message: `应为可调项，现为“${got}”，它是假设（“${name.zh}”）`,
    mend: "目标取决于哪些假设，见 skillcast sensitivity；可调项用 skillcast levers 列出"
  }),
  from: ({first, until, got}) => ({
    message: `开始的年份应在${first}年到${until}年之间，现为 ${got}`,
    mend: "请写预测的第一年或以后、目标到期当年或以前的年份"
  }),
  neverTogether: ({names}) => ({
    message: `各地（${names.join("、")}）登记的数在任何一次模拟中都不同时成立`,
    mend: "请增加模拟次数，或者不用其中与预期相差最大的一地的登记表"
  }),
  noCosts: () => ({
    message: "没有单位成本，无法安排经费",
    mend: "请在城市文件夹中写 costs.yaml（格式见 data/README.md）"
  }),
  noCost: ({id, name, priced}) => ({
    message: `可调项“${name.zh}”（${id}）没有单位成本`,
    mend: `有单位成本的：${some(priced)}；其他的请写进 costs.yaml`
  }),
  limits: ({lever, range, got}) => ({
    message: `${lever} 的范围应在${range[0]}与${range[1]}之间，先小后大，现为 ${got[0]}..${got[1]}`,
    mend: "可调项的取值范围用 skillcast levers 查看"
  }),
  unused: ({option, method, users}) => ({
    message: `方法 ${method} 不用 ${option}`,
    mend: `请去掉，或者改用方法 ${users.join("、")}`
  })
};
