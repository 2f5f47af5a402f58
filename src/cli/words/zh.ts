import {dayName} from "../../quantity/dayName.js";
import {quoted} from "../../quantity/quoted.js";
import {backtestZh} from "./backtestZh.js";
import {decideHelpZh} from "./decideHelpZh.js";
import {failureZh} from "./failureZh.js";
import {askZh, guideZh, initZh} from "./guideZh.js";
import {historyHelpZh, historyZh} from "./historyZh.js";
import {listsZh, sheetsZh} from "./listsZh.js";
import {memoZh} from "./memoZh.js";
import {siteHelpZh, siteZh} from "./siteZh.js";
import {sweepHelpZh, sweepZh} from "./sweepZh.js";
import {togetherHelpZh} from "./togetherHelpZh.js";
import {trendHelpZh, trendZh} from "./trendZh.js";
import type {VerdictWords} from "./verdictWords.js";
import type {HelpWords, ResultWords, Words} from "./words.js";

const help: HelpWords = {
  program: "skillcast：城市能不能有它承诺的技能人才？逐项给出计划目标的实现概率。",
  usage: "用法：",
  arguments: "参数：",
  options: "选项：",
  given: {options: "[选项]", command: "<命令>"},
  commands: "命令：",
  examples: "示例：",
  help: "显示帮助",
  version: "显示版本号",
  language: "语言，zh 或 en（默认中文；系统语言是其他语言时为英文）",
  folder: "数据文件夹",
  example: "不给文件夹，用自带的数据：changzhou（常州）或 ningbo（宁波）",
  seed: "随机种子；同一种子结果逐字节相同",
  plan: "文件夹里有几份方案时用哪一份：plans/ 中的文件名，不带扩展名",
  json: "输出一份 JSON 文档",
  out: "把 JSON、CSV 和 SVG 图写入文件夹",
  xlsx: "把结论、各种口径和逐年数字写成 Excel 工作簿",
  here: "中文帮助：skillcast --help --lang zh",
  exitCodes: "退出码：0 完成，1 输入有误，2 用法有误，130 中断",
  myCity: "我的城市",
  results: "结果",
  withDefault: (about, value) => `${about}（默认 ${value}）`,
  seeHelp: (command) => `查看帮助：${command}`,
  backtest: {
    about: "从过去的时点预测，与后来公布的数比较，检验区间是否可靠",
    draws: "每个时点的抽样数",
    writes: "结果写入 evidence/backtest.json；每份预测都注明其覆盖率"
  },
  check: {about: "检查数据文件夹，一次列出全部问题"},
  fit: {
    about: "用公布数校准模型，预测从此以校准结果为起点",
    particles: "后验样本的大小",
    writes:
      "结果写入 evidence/fit.json 与 evidence/fit-sample.csv；中断（Ctrl-C）后再次运行即从中断处继续"
  },
  forecast: {
    about: "预测计划的每一项目标，给出概率与区间",
    scenario: "情景：编号、分享串或 .yaml 文件；可给多个，并列比较",
    set: "改动情景：名称=数值@年份，如 places.subsidised=50%@2026、五年制高职留常率提高=+5个百分点@2026-2028；名称、范围和现值见 skillcast levers",
    runs: "模拟次数",
    until: "预测到哪一年",
    prior: "不用校准结果，参数按假设区间抽取",
    progress: "另用一份进展登记表（.csv），代替文件夹中的 progress.csv",
    asOf: "登记表截至哪一天，如 2026-12-31；默认今天"
  },
  workbook: {
    about: "导出各责任单位填报的台账（Excel、WPS），每个牵头单位一张表",
    out: "写成的文件，以 .xlsx 结尾",
    file: "台账.xlsx"
  },
  progress: {
    about: "把填好的台账收进进展登记表，并说明哪些结论因此变化、为什么",
    file: "填好的台账（.xlsx、.ods、.xls）",
    into: "收进哪个文件夹的 progress.csv",
    out: "另用一份登记表（.csv），代替文件夹中的 progress.csv"
  },
  init: initZh,
  history: historyHelpZh,
  sweep: sweepHelpZh,
  site: siteHelpZh,
  levers: {
    about: "列出情景可以改动的项：现值、范围、单位、来源",
    find: "只列编号或名称含有这段文字的",
    example: "留常率"
  },
  scenarios: {about: "列出情景：各自改了什么，以哪一个为基础"},
  guide: "下一步填什么：还有哪些数是样板编的，哪些数最值得查清",
  report: {
    about: "写监测评估报告：Word 文档（--docx）和 PDF（--pdf），内容相同；也可每个责任单位一页",
    language: "语言，zh 或 en",
    site: "改为打印生成的网站里的报告页（npm run reports 生成的文件夹）",
    chromium: "Chromium 或 Chrome 的路径（默认 $CHROMIUM，其次常见位置）"
  },
  compare: {
    about: "并列比较几个情景：差别及其误差、哪些输入不同、结论为什么变",
    scenarios: "编号、分享串或 .yaml 文件；其余都与第一个比较",
    target: "要解释的目标（默认差别最确定的一项）",
    gap: "只给一个情景时：把预测与 --target（默认第一项）目标值之间的差距分解到各个环节。"
  },
  allocate: decideHelpZh,
  seek: {
    about: "怎样才能使一项目标有把握：逐个可调项求出够用的最小取值，以及最迟哪年开始",
    target: "模型能预测的目标的编号，如 T01",
    reading: "该目标某一口径（readings 中的编号；默认第一种）",
    lever: "只看这些可调项，写编号或完整名称（默认全部；用 skillcast levers 列出）",
    probability: "要达到的概率，如 0.8 或 80%",
    from: "从哪一年起实行（默认预测的第一年）",
    scenario: "其余一切同此情景：编号、分享串或 .yaml 文件"
  },
  sensitivity: {
    about: "一项目标取决于哪些假设，各有多大作用",
    targets: "一项或几项目标的编号，如 T01 T04",
    method: "方法：tornado 逐项变动、morris 筛选、sobol 方差份额、prim 实现的条件",
    by: "按 input 逐项，或按 stage 环节（morris，默认逐项；sobol，默认按环节）",
    samples: "轨迹数（morris，默认32）或点组数（sobol，默认512；逐项256；prim，默认4096）"
  },
  trend: trendHelpZh,
  together: togetherHelpZh
};

const verdicts: VerdictWords = {
  id: "编号",
  target: "目标",
  verdict: "判断",
  medianAndInterval: "中位数（80%区间）",
  goal: "目标值",
  goalIs: (goal) => `目标 ${goal}`,
  medianIs: (result) => `中位 ${result}`,
  range: (low, high) => `${low}至${high}`,
  covered: (share, cases) =>
    `80%区间：以往公布的${cases}个总量和密度中，同样得出的区间包含了${share}。`,
  withInterval: (median, low, high) => `${median}（${low}至${high}）`,
  readingIs: (reading) => `口径：${reading}`,
  otherSection: "其他",
  assumptions: "概率主要依赖的假设（95%范围）",
  facts: (parts) => parts.join("，"),
  clauses: (parts) => parts.join("；"),
  named: (name, id) => `${name}（${id}）`,
  provenance: ({scenarios, runs, seed, until, version, inputs}) =>
    `${scenarios.map((name) => `情景 ${name}`).join("、")}，${runs}次模拟，种子${seed}，预测到${until}年，skillcast ${version}，输入 ${inputs}`,
  otherReading: (reading, probability) => `换作${quoted(reading)}则为${probability}`,
  cause: (name, share) => `${quoted(name)}（占变动的${share}）`,
  restsOn: (causes) => `最依赖${causes.join("、")}`,
  nothingToForecast: "计划中没有可由模型预测的目标。",
  headline: ({scenario, target, goal, due, probability, word, reading}) =>
    `在${quoted(scenario)}情景下，到${due}${quoted(target)}${goal}的概率为${probability}（${word}${reading ? `，口径：${reading}` : ""}）。`,
  headlineCompared: ({target, goal, due, reading, parts}) =>
    `到${due}${quoted(target)}${goal}的概率${reading ? `（口径：${reading}）` : ""}：${parts.map(({scenario, probability, word}) => `${quoted(scenario)}情景下为${probability}（${word}）`).join("，")}。`,
  headlineReading: (reading, probability) =>
    `决定结果的是口径：按${quoted(reading)}为${probability}。`,
  headlineCause: (cause, share) => `结果最依赖的是${quoted(cause)}，占其变动的${share}。`,
  headlineOpen: (target, word, why) => `${quoted(target)}：${word}。${why}`,
  together: ({definitions, unknown, listed, without}) => {
    const each = definitions.map(
      ({name, targets, word, probability, failsMost, never}) =>
        `${definitions.length > 1 ? `按${quoted(name)}，` : ""}${targets}项为${word}（${probability}）${failsMost ? `，最常落空的是${failsMost}` : ""}${never.length > 0 ? `，${never.join("、")}按这一口径一开始就不成立，不计入` : ""}`
    );
    return `计划期内有依据的目标同时实现：${each.join("；")}。${unknown > 0 ? `${unknown}项取决于没有公布的数，不计入。` : ""}${listed}项目标全部列出${without > 0 ? `，其中${without}项没有可计算的概率，已说明原因` : ""}。`;
  },
  registered: ({asOf, judged, given, done, due, overdue, dropped}) => {
    const counted: [number, string][] = [
      [judged, "按登记数评估"],
      [given, "计入模型预测"],
      [done, "已完成"],
      [due, "未到期"],
      [overdue, "已逾期"],
      [dropped, "已取消"]
    ];
    const parts = counted.flatMap(([n, word]) => (n > 0 ? [`${word}${n}项`] : []));
    return `进展登记截至${dayName(asOf).zh}：${parts.join("，") || "没有可用的记录"}。`;
  },
  togetherOthers: (parts) =>
    `其他情景下同时实现：${parts.map(({scenario, probability}) => `${quoted(scenario)}${probability}`).join("，")}。`,
  scenarioChanges: "各情景改了什么",
  scenarioIs: (name, id, base, changes) =>
    `${name}（${id}）：${base === undefined ? "" : `在 ${base} 之上，`}${changes}`,
  points: (difference, error) => `${difference}±${error}个百分点`,
  comparedCells: (first) =>
    `每格依次为：概率、中位数、概率与${quoted(first)}之差（±为模拟误差的95%范围，至多如此）。`,
  internal: (name) => `${name}（内部掌握，不公布）`,
  assumptionIs: (name, range) => `${name}：${range}`,
  bearsOn: (targets) => `影响 ${targets.join("、")}`,
  median: (amount) => `中位数${amount}`,
  mean: (amount) => `均值${amount}`,
  withUnit: (amount, unit) => `${amount}${unit}`,
  shares: (parts) => parts.join("、")
};

const result: ResultWords = {
  left: "剩余",
  simulating: "模拟",
  drawing: "绘图",
  fitting: "校准",
  backtesting: "回测",
  forecasting: "预测",
  written: (files, folder) => `${files}个文件已写入 ${folder}`,
  shareCode: "同一情景的代码，用于 --scenario，或接在情景页、决策页地址的 # 之后：",
  moreRuns: (asked, made) => `登记的数使${asked}次模拟中相当的次数太少，已增至${made}次。`,
  registerAside:
    "这项计算（决策、批量预测、填写指引）按登记以前的模型作出：模型所算目标的登记数、校准以后填入的公布数没有计入以下结果；计入的预测见 skillcast forecast DIR。",
  otherData: "这个情景代码出自另一版数据；下面按现有数据计算。",
  findings: "读者须知（数据与口径）",
  severity: {decides: "能改变结论", matters: "有影响"},
  findingHead: (severity, targets) =>
    targets.length > 0 ? `${severity}：${targets.join("、")}` : severity,
  moreNotes: (count) => `另有${count}条备注（见 --json）`,
  check: {
    good: (folder) => `${folder}：没有发现问题`,
    counts: ({targets, forecast, figures, assumptions, levers, scenarios, progress}) =>
      `${targets}项目标（其中${forecast}项由模型预测），${figures}条公布数据，${assumptions}项假设，${levers}项可调项，${scenarios}个情景${progress > 0 ? `，${progress}条进展登记` : ""}`
  },
  register: {
    written: (file, targets, rows) =>
      `台账已写入 ${file}：${targets}项目标按牵头单位分表，已登记${rows}条。填好后运行：skillcast progress ${file}`,
    taken: (file, added, changed) => `已写入 ${file}：新增${added}条，更改${changed}条。`,
    keptBefore: (file) => `计入以前的预测已存为 ${file}`,
    notCompared: (why) => `说不出这些数使结论怎样变化：${why}`,
    otherwise: "（其他栏有改动）",
    unchanged: (rows) => `台账中的${rows}条与登记表相同，没有改动。`
  },
  guide: guideZh,
  ask: askZh,
  initCopied: (folder, files) =>
    `已把自带的数据复制到 ${folder}，共${files}个文件，可以改动。预测：skillcast forecast ${folder}`,
  initMade: (folder, files) =>
    `已建立 ${folder}，共${files.length}个文件：${files.join("、")}。从 README.md 读起；里面编的数都有标记。现在就能预测：skillcast forecast ${folder}`,
  backtest: backtestZh,
  fit: {
    meanings: "公布数的含义",
    before: "校准前",
    after: "校准后",
    figure: "公布数",
    printed: "公布值",
    expected: "预期",
    outside: "之外",
    informed: "公布数能说明的参数",
    narrowed: "收缩",
    by: "依据",
    diagnostics: ({particles, least, accepted, seed}) =>
      `样本 ${particles}，最小有效样本 ${least}，接受率 ${accepted}，种子 ${seed}`
  },
  verdicts,
  trend: trendZh,
  lists: listsZh,
  sheets: sheetsZh,
  history: historyZh,
  sweep: sweepZh,
  site: siteZh,
  memo: memoZh
};

/** What the command line says in Chinese. */
export const zh: Words = {ambiguousColumns: 2, help, failure: failureZh, result};
