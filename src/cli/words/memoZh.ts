import {quoted} from "../../quantity/quoted.js";
import type {MemoWords} from "./memoWords.js";

/** What a written report says in Chinese. */
export const memoZh: MemoWords = {
  joined: (parts) => parts.join("。"),
  title: (plan) => `关于《${plan}》实施情况的监测评估报告`,
  bodyTitle: (body) => `${body}牵头和参与目标进展情况表`,
  internalMark: "内部资料　不得公开",
  head: ({full}) => [{name: "", text: `${full}：`}],
  closing: (day, issuer) => (issuer === undefined ? [day] : [issuer, day]),
  named: (name) => `${name}。`,
  ended: (text) => (/。$/u.test(text) ? text : `${text}。`),
  sections: {
    overall: "总体判断",
    actions: "各项行动进展",
    bodies: "各责任单位进展",
    risk: "存在风险的目标",
    mend: "补救措施",
    decide: "决策：改变什么、改多少、何时为止",
    changes: "与上次相比的变化",
    method: "数据与方法",
    duties: "目标与填报"
  },
  opening: ({plan, document, asOf}) =>
    `根据《${plan}》（${document}）关于监测评估的要求，现将截至${asOf}各项目标的进展和到期实现的概率报告如下。`,
  bodyOpening: ({plan, document, asOf, body, targets}) =>
    `《${plan}》（${document}）中由${body}负责的目标共${targets}项，截至${asOf}的情况如下。请核对数字，并按表中要求填报。`,
  actionsLead: ({targets, sections}) =>
    `方案共${targets}项目标，分属${sections}个部分，逐项情况如下。`,
  standing: (parts) => `${parts.map(({word, count}) => `${word}${count}项`).join("，")}。`,
  bodiesLead: ({bodies, most, count}) =>
    `按条款中排在首位的责任单位归口，目标分属${bodies}个单位，最多的是${most}（${count}项）。`,
  head2: {
    target: "目标",
    verdict: "判断",
    result: "预计（80%区间）",
    goal: "目标值",
    bodies: "责任单位",
    body: "牵头单位",
    all: "目标数",
    good: "可能性较大以上或已完成",
    even: "难分高下",
    bad: "可能性较小以下、逾期或取消",
    open: "未到期",
    none: "尚无结论",
    due: "到期",
    report: "最近填报"
  },
  table: (number, name) => `表${number}　${name}`,
  figure: (number, name) => `图${number}　${name}`,
  captions: {
    action: (section) => section,
    bodies: "各牵头单位目标的进展",
    strip: "各项目标的判断",
    risk: "存在风险的目标，从最难到最容易",
    changes: "结论有变化的目标",
    duties: (body) => `${body}的目标`,
    levers: "逐项措施：需要多少、最迟何时",
    mix: "最省的组合",
    curve: "花多少钱，到多大可能",
    tornado: (target) => `${target}：结果取决于什么`,
    stages: "两个情景为什么不同，逐个环节"
  },
  signs: (list) =>
    `符号：${list.map(({sign, word}) => `${sign} ${word}`).join("，")}；百分数是实现的概率。`,
  beforeRegister: "以下两部分求解时没有计入登记的数，所以概率与前文不同，只用来比较各项措施。",
  hollow: "空心点：同一目标按其他口径的概率。",
  byDefinition: (parts) =>
    `${parts.map(({name, probability}) => `按“${name}”为${probability}`).join("，")}，待统计部门说明口径`,
  decided: {
    noMix:
      "没有单位成本（costs.yaml），或没有安装求解程序（npm install highs），所以没有求花费最省的组合。",
    beforeRegister:
      "怎样补救，按登记以前的模型计算：模型所算目标的登记数已计入本报告的预测，没有计入本节的概率。"
  },
  riskLead: (count) => `概率低于33%，或者已逾期、已取消的目标有${count}项：`,
  noRisk: "没有概率低于33%、逾期或取消的目标。",
  responsible: (bodies) => `责任单位：${bodies.join("、")}。`,
  mendLead: ({targets, probability}) =>
    `方案期内到期、概率不足${probability}的模型目标中，对最接近的${targets}项逐个可调项求出够用的最小取值：`,
  mendWork: (names) => `模型以外已逾期的工作，应尽快完成：${names.join("、")}。`,
  noMend: "没有需要另行求解的目标。",
  noHistory: "以前没有存档的预测。运行 skillcast keep 存档后，下次报告会写明哪些结论变了、为什么。",
  reported: (rows) => `依据登记表${rows}条。`,
  method: ({runs, seed, scenario, version, inputs}) =>
    `结论由 skillcast ${version} 在${quoted(scenario)}情景下模拟${runs}次得出（种子${seed}，输入 ${inputs}），同样的输入得到同样的结果。概率是模拟中达到目标的比例；区间包含参数、过程和外部条件的不确定。`,
  code: (code) => `同一情景的代码（用于 --scenario，或接在决策页地址的 # 之后）：${code}`,
  bands:
    "用词：可能性很大为90%以上，可能性较大为66%以上，难分高下为33%以上，可能性较小为10%以上，其余为可能性很小。",
  known: "使用本报告前须知：",
  sources: (list) => `数据来源：${list.join("；")}。`,
  source: (title, issuer, published) => `《${title}》（${issuer}，${published}）`,
  moreSources: (count) => `另有${count}份，见公布数表 figures.csv`,
  last: (period, said) => `${period}：${said}`,
  nothingReported: "尚未填报",
  summary: {
    title: (plan) => `《${plan}》实施情况摘要`,
    sections: {
      judgement: "判断",
      range: "换一种理解，判断变多少",
      why: "为什么",
      advice: "该做什么",
      news: "新报来的情况",
      risks: "最大的风险",
      duties: "谁、最迟何时"
    },
    captions: {range: "主要目标实现的概率", duties: "近期要定、要办的事"},
    overReadings: "各种理解之下",
    oneReading: "只有一种理解",
    range: (low, high, readings) => `${low}至${high}（${readings}种）`,
    nothingRegistered: "还没有登记各单位报来的数。",
    nothingKept: "以前没有存档的预测，所以不能说与上次相比变了什么。",
    followed: (sentences) => sentences.join(""),
    action: "要做的事",
    by: "最迟",
    setting: ({lever, today, value, probability}) =>
      `${quoted(lever)}由${today}到${value}，概率可到${probability}`,
    startBy: (year) => `${year}年开始`,
    finish: "按期完成",
    nobody: "原文未写明",
    late: "已逾期，尽快完成",
    noDuties: "没有单独一项就够用的措施，也没有登记在办的工作。"
  },
  writing: "撰写",
  written: (file) => `报告已写入 ${file}`,
  help: {
    docx: "写成 Word 文档（.docx）：监测评估报告；与 --body 全部 同用时为文件夹",
    body: "只写这个责任单位的目标，如 市人社局；全部 则每个单位一份",
    summary: "只写两页的摘要，供决策者看",
    file: "报告.docx",
    pdf: "印成 PDF（用 Chromium）：内容与 Word 文档相同；与 --body 全部 同用时为文件夹",
    issuer: "落款的单位，如 常州市人力资源和社会保障局",
    dated: "落款的日期，如 2026-12-31；默认登记表截至的日期"
  },
  all: "全部"
};
