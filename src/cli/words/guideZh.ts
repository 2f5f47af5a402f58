import type {AskWords, GuideWords, InitHelp} from "./guideWords.js";

/** Help of `skillcast init` in Chinese. */
export const initZh: InitHelp = {
  about: "为另一座城市建立一套可直接运行、带说明的数据",
  into: "要建立的文件夹",
  name: "城市的中文名",
  nameEn: "城市的英文名",
  code: "六位行政区划代码（GB/T 2260）",
  from: "计划的第一年（默认 2025）",
  until: "计划的最后一年（默认 2027）",
  employed: "就业人员数（人）：样板里编的数按它缩放（默认按165万人）",
  example: "不用样板，复制一份自带的数据来改：changzhou 或 ningbo",
  parent:
    "上级的文件夹（如辖市区所属的市），或自带示例的名字：比率、其依据的公布数和各表取自那里，都有标记",
  fromParent: (dir) =>
    `比率和其依据的公布数取自上级的文件夹，每一处都写明；本地的存量、数量和目标还是样板里编的数。与上级并列：skillcast forecast ${dir} --together`,
  unscaled:
    "编的数是就业165万人的城市的规模；写明 --employed 人数重建，就按本地的规模缩放，仍是示例。",
  copy: "常州",
  district: "武进区",
  asks: "在终端里不给选项时逐项询问，直接回车就保留样板的。"
};

/** What a new project is asked about, in Chinese. */
export const askZh: AskWords = {
  name: "城市或辖市区的中文名：",
  nameEn: "英文名（可不填）：",
  code: "六位行政区划代码（可不填）：",
  from: "计划的第一年（2025）：",
  until: "计划的最后一年（2027）：",
  employed: "就业人员数（1650000）："
};

/** The words of `skillcast guide` in Chinese. */
export const guideZh: GuideWords = {
  title: (plan) => `${plan}：下一步填什么`,
  invented: (count) => `先换掉样板里编的数（${count}处），换完以前结论不能用：`,
  planFile: (files, mark) => `${files}  方案全文，逐项目标；换好后删去 ${mark}`,
  figure: (row, name, period, amount) => `${row}  ${name} ${period} ${amount}`,
  assumption: (row, name) => `${row}  ${name}`,
  leverHeads: ["levers.yaml 中的年度数量", "编号", "样板", "若多一半，概率变化"],
  worth: "再查清最有用的比率（assumptions.yaml）；知道确数后，目标的区间预计收窄：",
  worthHeads: ["假设", "编号", "收窄"],
  together: (name, others) => `${name}（另有${others}项与它同升同降）`,
  figures: "这些数若公布，最能改变结论（概率平均变动）：",
  figureHeads: ["指标", "年份", "变动"],
  fit: {
    none: (dir) =>
      `有两个年份以上公布的总量，就可以写 calibration.yaml 校准，区间会更可信；样板见 skillcast init 所建的文件夹。预测：skillcast forecast ${dir}`,
    missing: (dir) => `还没有校准：skillcast fit ${dir}`,
    stale: (dir) => `校准以后数据改过，请重新校准：skillcast fit ${dir}`,
    fitted: (dir) => `已校准。检验区间是否可靠：skillcast backtest ${dir}`
  },
  register: (targets, dir) =>
    `有${targets}项目标只能凭各单位填报判断：skillcast workbook ${dir} -o 台账.xlsx`
};
