import {probabilityText} from "../../plan/probabilityText.js";
import {dayName} from "../../quantity/dayName.js";
import {formatAmount, formatShare} from "../../quantity/formatAmount.js";
import {quoted} from "../../quantity/quoted.js";
import {units} from "../../quantity/unit.js";
import type {Published, Words} from "./words.js";

function knownAmount(value: number, unit: string): string {
  if (unit === "1") return `${Math.round(100 * value)}%`;
  const shown = units[unit]?.whole ? Math.round(value) : value;
  return formatAmount(shown, {unit, language: "zh", digits: value >= 1e4 ? 2 : 3});
}

/** The sentences of a forecast in Chinese. */
export const zh: Words = {
  readingDecides: (id, headline, other) =>
    `${id}的结论取决于口径：按${quoted(headline.name)}为${headline.probability}，按${quoted(other.name)}为${other.probability}。`,
  allRunsAgree: (ids, runs, low, high) =>
    `${ids.join("、")}在全部${runs}次模拟中结果相同。这不是确定：次数只说明概率不低于${low}（或不高于${high}），而且以模型和假设为前提。`,
  noNumber: (missing, runs, indicator) =>
    `${runs}次模拟中有${missing}次无法计算${quoted(indicator)}（分母为零），这些次数按未达到计。`,
  restsOnPace: (ids, factors) =>
    `${ids.join("、")}最依赖的不是某一项假设，而是${factors.join("、")}：今天的数据无法确定，变动幅度按公布的逐年数估计。`,
  partOf: (name, part) => `${name}：${part}`,
  modelledQuantity: "概率针对模型计算的量，不是将来公布的数（公布数有舍入，口径也可能不同）。",

  lostPasses: (span, year, count) =>
    `${span}年有合格人次找不到够年限或未持证的人，不计为新增人员；最多的是${year}年，中位数${count}人次。`,
  aboveEmployed: (span, year, share) =>
    `${span}年技能人才可能多于就业人员（${year}年95%区间上限为${share}）：两者不可能按同一口径成立。`,

  mortalityHeld: (from, to, first, last) =>
    `死亡率表（mortality.csv）只有${from}—${to}年，模拟的是${first}—${last}年：表外各年沿用最近一期的死亡率。`,
  populationFar: (year, startYear) =>
    `${startYear}年底的年龄结构取自${year}年的人口表（population.csv），相隔较远。`,
  examples: (ids) =>
    `样板里的示例数还没有换成本地的（${ids.join("、")}）：这些结论不是关于本地的，换完才有意义。`,
  internal: (ids) =>
    `本预测用到内部掌握、未公布的数（${ids.join("、")}），只供内部使用，不得公开。`,
  priorOnly: "参数没有用公布数校准，全部按假设区间抽取。",
  coverageUnknown: "这些区间没有用过去的数据检验过：它们是否可靠尚不清楚（skillcast backtest）。",
  coverage: ({origins, cases, share95, share80, tooFew}) =>
    `在${origins}个过去的时点上检验：95%区间包含了${cases}个后来公布数中的${share95}，80%区间包含${share80}。${tooFew ? "覆盖不足：区间偏窄。" : ""}`,
  scenarioAssumes: (scenario, assumptions) =>
    `情景${quoted(scenario)}直接改动了没有人能决定的${assumptions.length}项假设：${assumptions.join("、")}。其中的结论以这些改动成真为前提。`,

  publishedMeaning: "公布数怎样数",
  staleFit: "校准作出以后，公布数、假设或模型改动过",
  refit: "请运行 skillcast fit，或者在 forecast 后加 --prior",
  priorDraws: "参数按各自的假设区间抽取，没有用公布数校准。",
  posteriorSample: (figures, particles) =>
    `参数取自用${figures}个公布数校准的后验样本（${particles}组）；公布数不能说明的参数仍按假设区间抽取。`,
  paceLater: [
    "计划期以后各项数量共同的节奏",
    "计划期以后培训的节奏",
    "计划期以后评价的节奏",
    "计划期以后学校的节奏",
    "计划期以后引进的节奏"
  ],
  employedYears: "今后各年就业人数的波动",
  employedLater: "计划期以后就业人数的波动",
  pace: [
    "今后各年各项数量共同的节奏",
    "今后各年培训的节奏",
    "今后各年评价的节奏",
    "今后各年学校的节奏",
    "今后各年引进的节奏"
  ],

  evidence: ({published, given, assumed, past}) =>
    `${[
      published.length > 0
        ? `本地公布过这个数或它的组成部分（${published.join("、")}）`
        : given.length > 0
          ? `这个数已登记（${given.join("、")}），没有公布`
          : "本地没有公布过这个数",
      assumed >= 0.5
        ? `能解释的变动中${formatShare(assumed)}来自没有数据支撑的假设`
        : `能解释的变动中只有${formatShare(assumed)}来自没有数据支撑的假设`,
      past === undefined
        ? "这类数没有以往预测的检验记录"
        : `以往对这类数的预测，80%区间包含了${past.cases}个实际数中的${past.inside}个${past.few ? "，例数太少，尚不能说明问题" : ""}`
    ].join("；")}。`,
  conditional: ({assumption, name, breakEven, likely, unit, median, low, high}) =>
    `${quoted(name.zh)}约为${knownAmount(breakEven, unit)}时实现与否各半${likely === null ? "" : `，约为${knownAmount(likely, unit)}时才有80%的可能`}；这个数没有公布，模型只能假设为${knownAmount(median, unit)}（95%区间${knownAmount(low, unit)}至${knownAmount(high, unit)}）。已知时即可写入（assumptions.yaml 的 ${assumption}）。`,
  definitionsDiffer: (definitions) =>
    `结论取决于起点口径，统计部门没有说明用哪一种：${definitions
      .map(
        (said) =>
          `按${quoted(said.name)}概率为${probabilityText(said.probability, said.standardError)}`
      )
      .join("，")}。口径的不同不是预测，写明用哪一种即可确定（model.yaml 的 definition）。`,
  cannotFail: (share) =>
    share > 0.995
      ? "累计数只增不减：按这种口径必然实现，不说明实际情况。"
      : `公布的总量${share > 0.5 ? "多半" : "可能"}是累计数，只增不减：模拟中有${formatShare(share)}按这种口径必然实现，不说明实际情况。`,
  lowestYear: "所列的数是这几年中最低的一年的数。",
  highestYear: "所列的数是这几年中最高的一年的数。",
  leastYear: "所列的数是增加最少的一年的增量。",
  held: ({years, ahead}) => `已连续${years}年第一，再保持${ahead}年`,
  heldBecause: ({years, until, ahead}) =>
    `按公布的名次评判：到${until}年底已连续${years}年全省第一，以后${ahead}年都保持的概率按接续规则为（${years}+1）/（${years}+${ahead}+1）。`,
  lost: ({years}) => `曾连续${years}年第一，现已不是第一`,
  lostBecause: ({rank, lead}) =>
    `${
      rank
        ? `公布的名次为第${rank.value}（${rank.year}年，${rank.figure}）`
        : `按公布的密度，${lead ? lead.peer.place : "省内另一市"}已超过本市`
    }，没有每年都保持第一；这是否仍算“前列”，方案没有给出数字。`,
  lostEvidence: "已有公布的结果。",
  openBecause: ({years, last, lead}) =>
    `到${last.year}年底已连续${years}年全省第一，但${lead ? lead.peer.place : "省内另一市"}公布的密度更高：是否仍为第一，要看当日的名次；公布之前不给概率。`,
  lead: ({own, peer, peers}) =>
    `公布的密度：本市${own.value}（${own.year}年，${own.figure}），已公布的同级城市中最高的是${peer.place}${peer.value}（${peer.year}年，${peer.figure}），${
      own.value < peer.value
        ? `高出本市${formatShare(peer.value / own.value - 1)}`
        : `领先${formatShare(own.value / peer.value - 1)}`
    }。${peers === 1 ? "其他城市没有公布。" : `共有${peers}个市公布过。`}`,
  settledBy: (rows) => `已登记的数（${rows.join("、")}）使结果已定。`,
  heldEvidence: (years) => `名次有${years}年的公布记录；其他城市的密度大多没有公布。`,

  asPublished: (name) => `${name}（按公布口径）`,
  allHold: (ids) => `${ids.join("、")}同时实现`,
  extrapolated: (points, first, last) => `按${points}个公布年份（${first}—${last}年）外推`,
  partNotJudged: (from) => `${dayName(from).zh}起的不足一年的一段不算一个年度，没有单独评判。`,
  twelveMonths: (until) =>
    `期限不足一年，评判的是截至${dayName(until).zh}的十二个月，含期限开始之前的部分。`,
  notPublished: (years) => `${years.join("、")}年的数未公布，按前后公布数估计。`,
  dayNotPublished: (days) =>
    `${days.map((day) => dayName(day).zh).join("、")}没有公布数，按其他日期的公布数估计。`,
  revised: (year, now, before) =>
    `${year}年的数原公布为${published(before)}，后改为${published([now])}，按新的算。`,
  contradicted: (year, values) =>
    `${year}年的数同日公布了${values.length}个：${published(values)}，不能都对，各按一样可能计入。`,
  boundsTaken: (values) => `${published(values)}公布时带有“超”“约”“不到”等字样，这里按所印的数计。`,
  unusedFigures: (ids) => `${ids.join("、")}只是一年中的一段，或者时间不确定，没有计入。`,
  eitherWay: (low, high) => `按较低的数算概率为${low}，按较高的数为${high}。`,
  notJudged: (reason) => `未能判断：${reason}。`,
  beforeRun: (date, startYear) =>
    `考核期从${dayName(date).zh}开始，早于模型的起点（${startYear}年底），起点以前按这一口径的数既没有公布（figures.csv），也没有登记（progress.csv）`,
  reachesBack: (date, startYear) =>
    `到${dayName(date).zh}为止的十二个月（或比上一年的变化）要用模型起点（${startYear}年底）以前的数，而按这一口径的数既没有公布（figures.csv），也没有登记（progress.csv）`,
  afterRun: (date, last) => `考核期到${dayName(date).zh}结束，晚于模拟的最后一年（${last}年）`,
  irregularDates: "公布数的日期没有两个相隔整年，看不出年度的变化",
  tooFarAhead: (years) => `到期日距最后一个公布数超过${years}年，不作外推`,
  outsideUnit: (value, figure) => `公布数${figure}为${value}，超出其单位允许的范围`,
  byDay: (dates) =>
    `模型按年计算，${dates.map((date) => dayName(date).zh).join("、")}按当年天数比例取数。`,
  yearsKnown: (years, ids) => `模型起点以前的${years.join("、")}年按${ids.join("、")}计。`,
  yearsUnknown: (years) =>
    `${years.join("、")}年在模型起点以前，尚无公布或登记的数，判断时没有计入这${years.length === 1 ? "一年" : "几年"}，请登记在 progress.csv 里。`,
  together: (sentences) => sentences.join(""),

  ask: (need, body) => `${need}可向牵头单位${body}索取。`,
  needsNumber:
    "登记本单位自定的目标和两个年份的数，或者登记一行是否完成，即可判断（progress.csv）。",
  needsBefore: (target, from, until) =>
    `需要${quoted(target)}在模型起点以前（${from === until ? from : `${from}至${until}`}年）的数，可以登记（progress.csv）。`,
  needsTwoYears: (target) => `需要${quoted(target)}至少两个年份的公布数。`,
  needsCounts: (target) =>
    `有${quoted(target)}两个年份的数，公布的或登记的（progress.csv），即可判断。`,
  needsRecord: (target) => `登记${quoted(target)}是否完成或在推进（progress.csv），即可判断。`,
  askAuthors: (need) => `${need}条款没有写明责任单位，可向方案的制定单位索取。`
};

function published(values: readonly Published[]): string {
  return values
    .map(({value, figure}) => `${formatAmount(value, {language: "zh"})}（${figure}）`)
    .join("、");
}
