import type {SummedWords, SweepHelp, SweepWords} from "./sweepWords.js";

/** Help of sweeps in Chinese. */
export const sweepHelpZh: SweepHelp = {
  about: "一次做许多预测：地区 × 情景 × 参数设计 × 模拟次数，结果存为 Parquet",
  file: "写明要做什么的文件（.yaml）",
  out: "结果文件夹（默认为文件名去掉扩展名）",
  queue:
    "交给这台 Redis 或 Valkey 服务器上的工作进程去做，如 redis://127.0.0.1:6379（默认用本机的处理器）",
  form: "文件中写：schema: 1、id、places（装有各地区的文件夹，或列表）、runs；按需写 scenarios、design（kind 为 grid、latin、sobol 或 morris，并列出 parameters）、seed、chunk、until、indicators、prior、league（indicator、year，by 为 level、growth 或 goal）、province。",
  goesOn: "中断后再运行同一命令，就从停下的地方继续：做完的分块按内容命名，存在结果文件夹中。",
  credentials:
    "服务器的用户名和密码取自环境变量 SKILLCAST_QUEUE_USER 和 SKILLCAST_QUEUE_PASSWORD，不写在地址里。",
  worker: "为服务器上的批量预测出力，用上全部处理器（个数由 SKILLCAST_WORKERS 决定）",
  queueOf: "Redis 或 Valkey 服务器，如 redis://127.0.0.1:6379",
  idle: "这么多秒没有活就结束（默认一直等）",
  stops:
    "按 Ctrl-C 后，做完手头的分块再结束；进程被强行终止也不会丢失什么，分块会退回队列。版本不同的工作进程会被拒绝。"
};

const by = {level: "按水平", growth: "按起点以来的增长", goal: "按方案目标的完成比例"};

/** What is printed of sweeps in Chinese. */
export const sweepZh: SweepWords = {
  chunks: "批量预测",
  progress: ({done, total, minutes}) => `已完成${done}块，共${total}块，大约还需${minutes}分钟`,
  goesOn: ({done, total}) => `已有${done}块，共${total}块，接着做。`,
  interrupted: ({done, total}) => `已中断：完成${done}块，共${total}块；再运行同一命令就从这里继续`,
  noWorker: (address) =>
    `有一阵没有分块做好了。请启动工作进程：skillcast worker --queue ${address}`,
  working: ({address, version}) => `为 ${address} 工作，版本 ${version}`,
  workerMade: (chunks) => `做了${chunks}块`,
  done: ({places, scenarios, points, runs, chunks}) =>
    `${places}个地区 × ${scenarios}个情景 × ${points}个设计点 × ${runs}次模拟，分${chunks}块。`,
  written: ({rows, folder}) =>
    `结果在文件夹 ${folder} 中：合并结果${rows}行（results.parquet），设计点（points.parquet），全部名次与合计（sweep.json）。`,
  moreLeagues: (count) => `另有${count}张名次表在 sweep.json 中。`,
  league: ({indicator, year, by: how, scenario, point}) =>
    `${indicator}，${year}年，${by[how]}；情景：${scenario}${point === null ? "" : `；第${point}号设计点`}`,
  columns: {
    place: "地区",
    median: "中位数",
    goal: "方案目标",
    own: "名次（各有运气）",
    firstOwn: "居首",
    common: "名次（运气相同）",
    firstCommon: "居首"
  },
  rank: ({median, low, high}) => (low === high ? `${median}` : `${median}（${low}至${high}）`),
  luck: (runs) =>
    `名次：${runs}次模拟的中位数，括号内为十次中九次的范围；“居首”：没有别的地区在其上的模拟所占比例。“各有运气”：未知的因素在各地互不相干；“运气相同”：在各地完全一致。实际在两者之间。`,
  adds: ({goals, province, gap, below, without, own, common}) =>
    [
      province === null
        ? `各地方案合计${goals}。`
        : gap !== null && below
          ? `各地方案合计${goals}，比全省目标${province}少${gap}。`
          : `各地方案合计${goals}，达到全省目标${province}。`,
      without > 0 ? `有${without}个方案没有这项目标。` : "",
      sum(own, "各有运气"),
      sum(common, "运气相同")
    ].join("")
};

const sum = ({range: [low, high], reaches}: SummedWords, luck: string) =>
  `各地预测合计（${luck}）十次中九次为${low}至${high}${reaches === null ? "" : `，达到全省目标的模拟占${reaches}`}。`;
