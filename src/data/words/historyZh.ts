import type {Words} from "../../check/fault.js";
import type {HistoryRules} from "./historyRules.js";

/** What is wrong with kept forecasts, in Chinese. */
export const history: Words<HistoryRules> = {
  keptChanged: () => ({
    message: "应为存档时的内容，现已改动或缺失",
    mend: "请从备份恢复；存档的文件不要修改"
  }),
  keptTaken: ({name}) => ({
    message: `已有名为 ${name} 的存档，内容不同，没有覆盖`,
    mend: "请用 --name 另起一个名字"
  }),
  keptUnknown: ({got, known}) => ({
    message: `没有名为“${got}”的存档`,
    mend: `现有：${known.join("、")}；now 是现在`
  }),
  keptNone: () => ({
    message: "应至少有一份存档，现没有",
    mend: "请先运行 skillcast keep，下次即可比较"
  }),
  keptName: ({got}) => ({
    message: `存档的名字只能有文字、数字和 - _ .，不能是 now，现为“${got}”`,
    mend: "如 2026-09-30"
  }),
  keptInternal: ({ids}) => ({
    message: `只存公开内容时不应有内部数据，现有 ${ids.join("、")}（confidence 为 I，或 basis 为 internal）`,
    mend: "连同内部数据一起存档请加 --internal；这样的存档不上公开网页"
  })
};
