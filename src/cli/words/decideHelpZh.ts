import type {DecideHelp} from "./decideHelp.js";

/** Help of the best mix in Chinese. */
export const decideHelpZh: DecideHelp = {
  about:
    "一笔经费怎样安排最好：在哪些可调项上、哪几年多花，能使所选目标一同实现的概率最高，或以最少的钱达到要求",
  budgets: ["5000万", "1亿"],
  targets: "要一同实现的目标，如 T01，可写几个；T01:people 指其中一种口径",
  budget: "在情景之外可花的钱，各年合计，如 5000万、1.2亿元、50000000",
  probability: "要达到的概率，如 0.8；不写 --budget 时求最少要花多少",
  lever: "只在这些可调项上花（默认全部有单位成本的）",
  limit: "可调项每年的范围，如 places.subsidised=68571..100000；下限低于现值即可挪用",
  from: "从哪一年起可以花（默认预测的第一年）",
  costs:
    "单位成本写在文件夹的 costs.yaml 中；没有成本的可调项不考虑。求解用 highs（npm install highs）。",
  xlsx: "另写成 Excel 工作簿",
  md: "另写成 Markdown 文件"
};
