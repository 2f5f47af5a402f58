import {zh as check} from "../../check/words/zh.js";
import {formatAmount} from "../../quantity/formatAmount.js";
import {unitName} from "../../quantity/unit.js";
import type {DataWords, ProgressRules, RegisterForm} from "./words.js";

const {now} = check;

/** A column of a register: its name, and in a table its key. */
const named = (of: RegisterForm, name: string, key: string) =>
  of === "workbook" ? `“${name}”` : `${name}（${key}）`;

/** What a row of the progress register may not be or say, in Chinese. */
export const progress: Pick<DataWords, keyof ProgressRules> = {
  progressEmpty: ({of}) => ({
    message: `应有${named(of, "数值", "value")}或${named(of, "状态", "state")}，现都为空`,
    mend: "请填一栏：数值，或者 未启动、进行中、已完成、已取消"
  }),
  progressPeriod: ({got}) => ({
    message: `应为一天、一月、一年或起止都有的一段，${now(got)}`,
    mend: "如 2025、2025-09、2026-06-30、2025-01-01/2025-06-30"
  }),
  progressGoal: ({of, goal, got}) => ({
    message: `方案已有目标值 ${goal}，${named(of, "自定目标值", "goal")}应为空，现为 ${got}`,
    mend: "请删去；只有原文没有数字的目标才由填报单位自定"
  }),
  progressNoGoal: ({of, got}) => ({
    message: `原文没有数字，${named(of, "数值", "value")}应为空，现为 ${got}`,
    mend: `请在${named(of, "自定目标值", "goal")}栏写上本单位的目标；是或否的工作改填${named(of, "状态", "state")}`
  }),
  progressNumber: ({of, goal, unit}) => ({
    message: `目标值是 ${formatAmount(goal, {unit, language: "zh"})}，应有数值，现为空`,
    mend: `请填${named(of, "数值", "value")}，即现有数`
  }),
  progressEarly: ({of, end, got}) => ({
    message: `到 ${end} 的数应在那一天以后才有，${named(of, "证据日期", "dated")}现为 ${got}`,
    mend: `请核对${named(of, "时间", "period")}和${named(of, "证据日期", "dated")}；只到某月某日的数，请把时间写到那一天`
  }),
  progressOutside: ({of, from, until, got}) => ({
    message: `应在考核期 ${from} 至 ${until} 以内，现为 ${got}`,
    mend: `请核对${named(of, "时间", "period")}和目标编号`
  }),
  progressLater: ({today, got}) => ({
    message: `凭据的日期应不晚于今天（${today}），现为 ${got}`,
    mend: "请核对年份；按别的日期读取，请写 --as-of"
  }),
  progressTwice: ({line, dated}) => ({
    message: `与第${line}行同一目标、同一时间、同为 ${dated} 的记录不一致`,
    mend: "请删去其中一行；更正的数请写更正的日期"
  }),
  progressFalls: ({before, had, got}) => ({
    message: `累计数只增不减，第${before}行在此以前已有 ${had}，现为 ${got}`,
    mend: "请核对两个数；要更正以前的数，请按那一天另写一行，写更正的日期"
  }),
  progressUnit: ({unit, got}) => ({
    message: `单位应为${unitName(unit, "zh")}，${now(got)}`,
    mend: "请核对数和目标；人和人次不是一回事"
  }),
  progressNoRow: ({id}) => ({
    message: `应为登记表中的行号，现为 ${id}，登记表中没有这一行`,
    mend: "请用从这份登记表导出的台账；确为新的一行，请清空行号"
  }),
  progressErased: ({id}) => ({
    message: `登记表中有 ${id}，台账里却清空了`,
    mend: "请恢复原来的内容；要撤销这一条，请从 progress.csv 中删去这一行"
  }),
  progressAmount: ({got}) => ({
    message: `应为数字，${now(got)}`,
    mend: "只写数，可以带单位，如 1200、43.5万、36%；“约”“多”等请写在备注栏"
  }),
  progressConflict: ({id, there, here}) => ({
    message: `${id} 在台账导出以后已被改过：登记表现为 ${there.zh}，台账中为 ${here.zh}`,
    mend: "请与改动的人核对，从新导出的台账再改"
  }),
  registerTable: () => ({
    message: "应为各单位填写的台账工作簿，现为 progress.csv 一样的登记表",
    mend: "请在命令后加 --progress 写明这个文件，或者复制到文件夹中，命名为 progress.csv"
  }),
  noRegister: () => ({
    message: "应有带“目标”“时间”“数值”三栏表头的工作表，现没有",
    mend: "请用 skillcast workbook 导出的台账填写，不要删表头"
  })
};
