import type {ProgressWords} from "../progress.js";

/** What the page of progress says in Chinese. */
export const progress: ProgressWords = {
  invented: "以下全部是虚构的示例，只为说明这一页怎么看，与常州的实际进展无关。",
  example: (title) => `虚构示例：${title}`,
  begin:
    "还没有存档的预测。每个季度登记进展以后运行一次 skillcast keep，这一页就会记下每项结论的变化和原因；要连同内部记录一起存，请加 --internal，那样的存档不会出现在这里。",
  none: "还没有存档的预测",
  news: (moved) => `上次以来：${moved}。`,
  noNews: "上次以来：还没有存档的预测可以比较。",
  newsMore: "进展",
  now: "现在",
  head: {
    target: "目标",
    before: "上次",
    after: "这次",
    why: "原因",
    deadline: "应完成日期",
    days: "时间"
  },
  left: (days) => `还有${days}天`,
  late: (days) => `已逾期${days}天`,
  noneOpen: "没有登记了而未完成的工作。",
  stayed: (count) => `另有${count}项目标有结论，各次都一样。`,
  scores: ({targets, brier, years, coverage}) =>
    [
      targets > 0 ? `${targets}个概率已见分晓，布赖尔得分${brier}（0最好，一律说一半得0.25）` : "",
      years > 0 ? `${years}个区间等到了后来公布的数，${coverage}落在80%区间内` : ""
    ]
      .filter(Boolean)
      .join("；")
      .concat("。"),
  noScores: "存档以后还没有目标见分晓，也没有新公布的数，因此还没有得分。",
  track: "每一栏是一次预测，栏首为登记表截至的日期。"
};
