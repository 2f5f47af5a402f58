import type {Label} from "../quantity/label.js";

/** The words of the command line in both languages. */
export const terms = {
  program: {
    zh: "skillcast：城市能不能有它承诺的技能人才？逐项给出计划目标的实现可能性。",
    en: "skillcast: will a city have the skilled workers it promised? A probability for every target of its plan."
  },
  usage: {zh: "用法：", en: "Usage:"},
  arguments: {zh: "参数：", en: "Arguments:"},
  options: {zh: "选项：", en: "Options:"},
  commands: {zh: "命令：", en: "Commands:"},
  examples: {zh: "示例：", en: "Examples:"},
  help: {zh: "显示帮助", en: "show this help"},
  version: {zh: "显示版本号", en: "show the version"},
  language: {
    zh: "语言，zh 或 en（默认中文；系统语言是其他语言时为英文）",
    en: "zh or en (default: Chinese, unless the locale names another language)"
  },
  folder: {zh: "数据文件夹", en: "folder of the city's data"},
  forecast: {
    zh: "预测计划的每一项目标，给出可能性与区间",
    en: "forecast every target of the plan, with probabilities and intervals"
  },
  check: {
    zh: "检查数据文件夹，一次列出全部问题",
    en: "check the data folder and list every problem at once"
  },
  init: {
    zh: "为另一座城市建立一套可直接运行、带说明的数据",
    en: "write a complete, commented project for another city that runs as it is"
  },
  scenario: {
    zh: "情景：编号、分享串或 .yaml 文件；可给多个，并列比较",
    en: "scenario: id, shared string or .yaml file; several are compared side by side"
  },
  runs: {zh: "模拟次数", en: "number of simulated runs"},
  seed: {
    zh: "随机种子；同一种子结果逐字节相同",
    en: "random seed; the same seed gives the same bytes"
  },
  until: {zh: "预测到哪一年", en: "last year forecast"},
  json: {zh: "输出一份 JSON 文档", en: "print one JSON document"},
  out: {
    zh: "把 JSON、CSV 和 SVG 图写入文件夹",
    en: "write JSON, CSV and SVG charts into a folder"
  },
  into: {zh: "要建立的文件夹", en: "folder to make"},
  more: {
    zh: "English help: skillcast --help --lang en",
    en: "中文帮助：skillcast --help --lang zh"
  },
  wrong: {zh: "输入有误：", en: "bad input: "},
  cannotUse: {zh: "命令用法有误：", en: "usage: "},
  seeHelp: {zh: "查看帮助：", en: "see "},
  interrupted: {zh: "已中断，没有写入任何文件", en: "interrupted; nothing was written"},
  simulating: {zh: "模拟", en: "simulating"},
  drawing: {zh: "绘图", en: "drawing"},
  findings: {zh: "读者须知（数据与口径）", en: "What to know about the figures"},
  assumptions: {
    zh: "可能性主要依赖的假设（95%范围）",
    en: "Assumptions the probabilities rest on (95% range)"
  },
  compared: {zh: "情景比较", en: "Scenarios compared"},
  written: {zh: "已写入", en: "written to"},
  good: {zh: "没有发现问题", en: "no problem found"}
} satisfies Record<string, Label>;
