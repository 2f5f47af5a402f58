import {quoted} from "../../lib/quantity/quoted.js";
import type {OverviewWords} from "../overview.js";

/** What the first page says in Chinese. */
export const overview: OverviewWords = {
  headline: ({scenario, until, target, goal, probability, reading, range, decider}) =>
    `${scenario}，到${until}年底${target}${goal}的概率为${probability}（按${reading}${range === "" ? "" : `；换其他数法，${range}`}）${decider === "" ? "" : `；决定结果的是${decider}`}`,
  why: (parts) => `原因：${parts.join("；")}。`,
  paces: (required, recent) => `目标相当于每年${required}，近年公布的是每年${recent}`,
  results: ({median, range, goal, place}) =>
    `模拟结果的中位数为${median}，80%区间${range}，目标${goal}${{below: "低于整个区间", inside: "在区间之内，所以并不稳拿", above: "高于整个区间"}[place]}`,
  otherReading: (own, probability, other, otherwise) => ({
    short: "“新增”怎么数",
    sentence: `换一种数法：按${quoted(own)}是 ${probability}，按${quoted(other)}是 ${otherwise}。`
  }),
  otherScenario: (scenario, probability) => ({
    short: `${quoted(scenario)}是否发生`,
    sentence: `换一种情景：${quoted(scenario)}之下是 ${probability}。`
  }),
  pace: (name) => ({
    short: name,
    sentence: `看住一件事：结论最依赖的不是某一项假设，而是${name}，每年的实际数会逐步揭晓。`
  }),
  assumption: (name) => ({
    short: name,
    sentence: `弄清一个假设：在所有没有公布数的量里，结论最依赖${quoted(name)}。`
  }),
  seeWhy: "看依据",
  joint: ({definition, count, probability, failing, never}) =>
    `${definition ? `以${quoted(definition)}为口径，` : ""}${count}项同时实现的概率为${probability}${failing === "" ? "" : `，最常落空的是${quoted(failing)}`}${never.length > 0 ? `（${never.join("、")}按这一口径一开始就不成立，不计入）` : ""}`,
  joints: (each, left) =>
    `有依据的目标：${each.join("；")}。${left > 0 ? `另有${left}项取决于没有公布的数，不计入。` : ""}`,
  legend: (until, none) =>
    `每格一项目标：数字和横条是按期实现的概率，箭头是不用模型的趋势规则，期限除注明外都是${until}年底。双线格取决于没有公布的数（⇔）或没有说明的口径（≠）；虚线格没有概率：${none.join("、")}。`,
  details: "详情"
};
