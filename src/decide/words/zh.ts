import {quoted} from "../../quantity/quoted.js";
import {allocateZh} from "./allocateZh.js";
import {changesZh} from "./changesZh.js";
import {togetherZh} from "./togetherZh.js";
import type {Words} from "./words.js";

const ofThat = (parts: readonly string[]) =>
  parts.length === 0 ? "" : `；其中${parts.join("、")}`;

const independent =
  "各因素独立抽取，校准发现相关系数超过0.3的合为一项；更弱的相关没有计入，所以这里结果的分散程度可能与预测不同。统计口径和含义未定的，取哪一种也算在“逐年的偶然”里。";

/** Decisions in Chinese. */
export const zh: Words = {
  allocate: allocateZh,
  labelled: (name, value) => `${name}：${value}`,
  byReading: (target, reading) => `${target}（${reading}）`,
  changes: changesZh,
  together: togetherZh,
  sensitivity: {
    chance: "逐年的偶然",
    together: (first, second) => `${first}，连同${second}`,
    tornado: ({target, centre, goal, inputs}) =>
      `各项都取中位数时，${quoted(target)}为${centre}（目标：${goal}）。影响最大的是${inputs.map((one, i) => `${["", "其次是"][i] ?? "再次是"}${one}`).join("；")}。`,
    tornadoInput: ({name, low, high, atLow, atHigh}) =>
      `${quoted(name)}${low === "" ? "" : `（${low}至${high}）`}，使结果由${atLow}变到${atHigh}`,
    morris: ({target, inputs, idle}) =>
      `对${quoted(target)}影响最大的是${inputs.map(quoted).join("、")}；另有${idle}项没有作用。`,
    sobol: ({target, deviation, forecast, inputs, partly, unsure}) =>
      `${quoted(target)}的不确定（标准差${deviation}${forecast === "" ? "" : `；预测中各因素相关，为${forecast}`}）${inputs.length > 0 ? `${partly ? "，能说准的部分" : ""}来自${inputs.join("、")}` : "来自哪里，这样多的模拟说不准"}。${unsure > 0 ? `有${unsure}项份额误差太大，不报。` : ""}`,
    sobolInput: (name, share) => `${name}（${share}）`,
    prim: ({target, usual, met, limits, density, low, high, coverage}) =>
      `${quoted(target)}在${usual}的模拟中${met ? "实现" : "落空"}。如果${limits.join("，并且")}，就有${density}（${low}至${high}）${met ? "实现" : "落空"}；全部${met ? "实现" : "落空"}的情形中有${coverage}属于这种情况。`,
    primNone: (target, usual, met) =>
      `没有哪个条件能说明${quoted(target)}何时${met ? "实现" : "落空"}：不论输入如何，${met ? "实现" : "落空"}的都是${usual}。`,
    atLeast: (name, value) => `${quoted(name)}不低于${value}`,
    atMost: (name, value) => `${quoted(name)}不高于${value}`,
    within: (name, low, high) => `${quoted(name)}在${low}与${high}之间`,
    nothing: (target) => `没有哪一项不确定因素影响${quoted(target)}。`,
    unsure: (needs) => `说不准（${needs}）`,
    needs: (samples) => `需 --samples ${samples}`,
    idle: (count) => `${count}项没有作用。`,
    shown: (shown, all) => `只列最强的${shown}项，共${all}项。`,
    head: {
      input: "因素",
      range: "其80%范围",
      atLow: "取低值时",
      atHigh: "取高值时",
      spread: "幅度",
      effect: "效应",
      error: "±误差",
      deviation: "变动",
      first: "单独",
      total: "含交互",
      condition: "条件",
      chance: "偶然"
    },
    goalLine: "目标",
    centreLine: "中位",
    basis: {
      tornado: () =>
        "每次只变一项，在假设（或校准）的中间80%范围内；其他各项取中位数，不含逐年的偶然；公布数口径未定的，按各口径的概率平均。几项共同变化的作用没有显示，偶然的作用也没有（它会压低几年中最低的一年），所以这里的数不是预测的中位数。",
      morris: ({evaluations, seed}) =>
        `基本效应法：其他各项都在变时，一项走完整个范围引起的平均变化（不论升降）；效应随其他各项而变时“变动”大。${evaluations}次模拟，种子${seed}；±为1.96倍标准误。${independent}`,
      prim: ({evaluations, seed}) =>
        `条件由逐步剥除法在${evaluations}次模拟（种子${seed}）的一半上找出，比例由另一半算出；“偶然”：这个因素不起作用时也会找出这样的条件的概率。各因素之间的相关与预测相同。`,
      sobol: ({evaluations, seed}) =>
        `方差份额，括号内为95%区间。单独：知道了这一项，不确定会减少多少。含交互：其他各项都知道了，还剩多少。区间宽于20个百分点、上端又超过下端三倍的份额不报；两栏各有误差，“含交互”可能略小于“单独”。${evaluations}次模拟，种子${seed}。${independent}`
    }
  },
  stage: {
    intake: "名额与落实",
    completion: "结业",
    takeUp: "参评",
    passRate: "合格率",
    levelMix: "等级结构",
    retention: "留存",
    arrivals: "引进",
    retirement: "退休与死亡",
    start: "起点与就业"
  },
  compare: {
    verdict: ({target, first, other, before, after}) =>
      `${quoted(target)}在${quoted(other)}情景下的概率为${after}，在${quoted(first)}情景下为${before}：`,
    moved: (points, error, rises) => `${rises ? "高" : "低"}${points}个百分点（±${error}）。`,
    notSure: (points, error) => `没有明显差别（${points}个百分点，±${error}）。`,
    same: "每次模拟都相同。",
    because({amount, error, clear, most, against, sure, unsure}) {
      const differs = `平均相差${amount}（±${error}）`;
      const opposed = against.length === 0 ? "" : `；${against.join("、")}方向相反`;
      if (most.length > 0) return `${differs}，主要来自${most.join("、")}${opposed}。`;
      const stages = [
        ...(sure.length === 0 ? [] : [`能确定的是${sure.join("、")}`]),
        ...(unsure === "" ? [] : [`数值最大的${unsure}可能只是模拟误差`])
      ];
      const told = stages.length === 0 ? "" : `各环节中${stages.join("，")}。`;
      return `${differs}${clear ? "" : "，可能只是模拟误差"}。${told}`;
    },
    stageShare: (stage, amount) => `${stage}（${amount}）`,
    scatter: (before, after, wider) =>
      `结果更${wider ? "分散" : "集中"}：标准差由${before}变为${after}。`,
    apart: (rises) =>
      `平均数与概率变动方向相反（概率${rises ? "上升" : "下降"}），是因为分散程度变了，越过目标的次数随之改变。`,
    furthest: ({target, before, after, points, error, rises}) =>
      `这一情景下差别最明显的是${quoted(target)}：${after}，对照${before}，${rises ? "高" : "低"}${points}个百分点（±${error}）。`,
    nothingActs: (target) => `两个情景的不同之处，到期前都不作用于${quoted(target)}。`,
    unchanged: (count) => `${count}项目标每次模拟都相同。`,
    conditional: (targets) =>
      `*：${targets.join("、")}取决于没有公布的数，“视条件而定”，这里的概率只供比较，不是预测。`,
    conditionalOnly: "它取决于没有公布的数，概率只供比较，不是预测。",
    byDefinition: (targets, definition) =>
      `${targets.join("、")}的结论取决于起点口径，这里用${quoted(definition)}。`,
    held: (targets) => `${targets.join("、")}按公布的名次评判，不随情景变化。`,
    certain: ({other, count, example, rises, falls}) =>
      `${quoted(other)}把${count}项假设定为确定的数（如${quoted(example)}）：做不足的可能没有了，做超额的可能也没有了，${rises ? "结果因此更有把握" : "结果因此更集中，概率却不一定更高"}${falls ? "；原来超额的一面比不足的一面大，所以平均数反而降低" : ""}。`,
    opposite: (targets) =>
      `${targets.join("、")}：平均数与概率变动方向相反，因为结果的分散程度变了，达不到目标的次数随之改变。`,
    change: (before, after) => `${before}→${after}`,
    plusMinus: (value, error) => `${value}±${error}`,
    input: (name, facts) => `${name}：${facts.join("，")}`,
    values: ({before, after, years}) => `${before}→${after}（${years}）`,
    years: (first, last) => (first === last ? `${first}年` : `${first}—${last}年`),
    settledByFirst: (value) => `不再确定${value === "" ? "" : `（原取${value}）`}`,
    settledByOther: (value) => `不再有不确定${value === "" ? "" : `（取${value}）`}`,
    head: {
      target: "目标",
      probability: "概率",
      difference: "百分点",
      amount: "平均相差",
      range: "80%的模拟",
      stage: "环节",
      toAmount: "对平均数",
      toMedian: "对中位数",
      toProbability: "对概率（百分点）"
    },
    sheets: {
      inputs: "不同之处",
      why: "为什么",
      scenario: "情景",
      differs: "与第一个情景的不同",
      unit: "单位",
      note: "说明"
    },
    table: (first, other) => `各项目标由${quoted(first)}到${quoted(other)}`,
    inputs: (other) => `${quoted(other)}有哪些不同`,
    why: (target, other) => `${quoted(target)}在${quoted(other)}下为什么不同，逐个环节`,
    sum: "合计",
    basis: ({runs, seed}) =>
      `每个情景${runs}次模拟，共用随机数（种子${seed}）；±为1.96倍模拟标准误。各环节为沙普利值：与先后次序无关，舍入前相加恰为总差。“百分点”：概率之差；平均相差：逐次模拟之差的平均；80%的模拟：这些差的中间80%。`
  },
  gap: {
    verdict: ({target, scenario, median, goal, gap, short}) =>
      `在${quoted(scenario)}情景下，${quoted(target)}的中位数为${median}，比目标（${goal}）${short ? "少" : "多"}${gap}。`,
    closes: (effort, better, parts) =>
      `如果每个环节都比假设${better ? "好" : "差"}${effort}个标准差，就恰好到目标${ofThat(parts)}。`,
    tooFar: (most, better, reached, parts) =>
      `即使每个环节都比假设${better ? "好" : "差"}${most}个标准差，也只${better ? "到" : "降到"}${reached}${ofThat(parts)}。`,
    met: "中位数恰为目标。",
    basis: ({runs, seed}) =>
      `${runs}次模拟，共用随机数（种子${seed}）；±为1.96倍模拟标准误。每个不确定的参数都朝有利方向（已超过目标时朝不利方向）移动同样多个标准差；起点不动。各环节为沙普利值：与先后次序无关，舍入前相加恰为总差。`
  },
  seek: {
    today: ({target, scenario, probability, error, median, goal}) =>
      `在${quoted(scenario)}情景下，${quoted(target)}实现的概率为${probability}（±${error}个百分点）：中位数${median}，目标${goal}。`,
    conditional: (condition) => `这些概率只反映一项没有公布的数的假设范围，不是预测：${condition}`,
    already: (wanted) => `已经达到所要求的${wanted}。`,
    nearly: (wanted) => `离所要求的${wanted}只差不到模拟误差，所以需要的改动很小。`,
    enough: (wanted, ways) => `要达到${wanted}，单靠其中一项就够：${ways.join("；或者")}。`,
    way: ({lever, today, value, ratio, start}) =>
      `${quoted(lever)}由${today}到${value}${ratio}，${start}`,
    times: (ratio) => `（${ratio}倍）`,
    startBy: (year) => `最迟${year}年开始`,
    none: ({wanted, best, value, probability}) =>
      `没有哪个可调项在可行范围内能单独达到${wanted}；最好的是${quoted(best)}，取${value}时可到${probability}。`,
    hopeless: (wanted) =>
      `没有哪个可调项在可行范围内能单独达到${wanted}，连提高一个百分点都做不到。`,
    others: ({count, best, value, probability}) =>
      `另有${count}项有作用但单独不够，其中最好的是${quoted(best)}，取${value}时可到${probability}。`,
    tooLate: ({count, until, lever, from}) =>
      `${count}个可调项要到${until}年到期以后才起作用${count === 1 ? `：${quoted(lever)}${from}年起` : `，最早的是${quoted(lever)}，${from}年起`}。`,
    noEffect: (count) => `${count}个可调项对它没有作用。`,
    notMonotone: (levers) =>
      `并非越多越好：${levers.map(quoted).join("、")}；试过的取值之间可能还有别的解。`,
    nowLine: "现状",
    wantedLine: "要求",
    notEnough: "不够",
    noEffectShort: "无作用",
    actsFrom: (year) => `${year}年起`,
    head: {
      lever: "可调项",
      today: "现值",
      value: "需要",
      interval: "95%范围",
      ratio: "倍数",
      start: "最迟",
      best: "最高"
    },
    beyond: "…",
    between: (low, high) => `${low}至${high}`,
    basis({runs, seed, from, until, already, reached, open, late}) {
      const sought = already ? "仍能达到要求的最不利取值" : "达到要求的最小取值";
      const range = `；95%范围：换一组随机数时它可能落在的范围${open ? "，“…”指超出该项的取值范围" : ""}`;
      const start = "最迟：用最有利的取值，哪一年开始还来得及。";
      const told = reached && !already;
      return `需要：${from === until ? `${from}年` : `从${from}年到${until}年`}实行、在${runs}次共用随机数（种子${seed}）的模拟中${sought}${told ? range : ""}。${late ? `${quoted(late)}：目标到期以后才起作用，从那一年算起。` : ""}${told ? start : ""}最高：取值范围内最有利一端的概率。`;
    }
  }
};
