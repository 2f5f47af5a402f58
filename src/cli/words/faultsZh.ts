import type {CommandFaultWords} from "./faults.js";

const missing = {
  site: ["已生成的报告网站", "请用 skillcast site 生成"],
  chromium: ["Chromium 或 Chrome 浏览器", "请安装，或者用 --chromium 给出路径"],
  folder: ["可写入的文件夹", "请先建立"],
  driver: ["驱动 Chromium 的程序包", "请运行 npm install playwright-core"],
  vega: ["绘图的程序包", "请运行 npm install vega vega-lite"],
  framework: [
    "生成报告网站的程序包",
    "请运行 npm install vega vega-lite highs @observablehq/framework"
  ],
  highs: ["求解的程序包", "请运行 npm install highs"],
  resvg: ["画文档中的图的程序包", "请运行 npm install vega vega-lite @resvg/resvg-js"],
  parquet: ["读写 Parquet 的程序包", "请运行 npm install hyparquet hyparquet-writer"],
  queue: ["在多台机器间分工的程序包", "请运行 npm install bullmq ioredis"]
};

const range = (lower: number, upper: number) =>
  upper === Infinity
    ? `不小于${lower}`
    : lower === -Infinity
      ? `不大于${upper}`
      : `${lower} 到 ${upper}`;

/** What is wrong with the input of a command, in Chinese. */
export const faultsZh: CommandFaultWords = {
  gap: ({gap}) => ({
    message: `应每年都有数，现缺${gap}年`,
    mend: "请补上这一年，或者用 --fill bridge（不填补）或 --fill linear"
  }),
  fewYears: ({needed, got}) => ({
    message: `应至少有${needed}年的数，现有${got}年`,
    mend: "请补充年份"
  }),
  outside: ({value, lower, upper, before}) => ({
    message:
      before === undefined
        ? `各数应在 --bounds 的范围内（${range(lower, upper)}），现有 ${value}`
        : `累计数应逐年不减，现在 ${before} 之后为 ${value}`,
    mend: "请更正数值，或者另选 --bounds"
  }),
  growthFill: ({got}) => ({
    message: `--fill growth 两旁的数应大于0，现为 ${got}`,
    mend: "请用 --fill linear 或 --fill bridge"
  }),
  boundsOrder: ({got}) => ({
    message: `--bounds 的下限应小于上限，现为 ${got}`,
    mend: "请写成 0-100 这样"
  }),
  byFar: ({by, last, most}) => ({
    message: `最多预测到末年以后100年，即${last}年以后的${most}年，现问${by}年`,
    mend: `请把 --by 写成不晚于 ${most}`
  }),
  goalFar: ({got, values, write}) => ({
    message: `--target ${got} 与表中的数（${values[0]} 到 ${values[1]}）相差千倍以上`,
    mend: `请按表中的单位写${write === undefined ? "" : `，如 ${write}`}`
  }),
  operatorAlone: ({got}) => ({
    message: `--operator ${got} 应与 --target 和 --by 一起用`,
    mend: "请写成 --target 300 --by 2027 这样"
  }),
  series: ({reason}) => ({
    message: `这个序列不能预测：${reason}`,
    mend: "请更正数值，或者另选 --bounds"
  }),
  folderTwice: () => ({message: "文件夹与 --example 只能给一个", mend: "请去掉其中一个"}),
  exampleAlone: () => ({
    message: "复制自带的数据不能同时改名称、代码和年份",
    mend: "请去掉 --example，或者去掉其余选项"
  }),
  shippedFit: ({example}) => ({
    message: "校准要把结果写进文件夹，自带的数据不改动",
    mend: `请先建立一份副本：skillcast init 我的城市 --example ${example}`
  }),
  wholeNumber: ({name, low, high, got}) => ({
    message: `--${name} 应为 ${low} 到 ${high} 的整数，现为“${got}”`,
    mend: "请写整数"
  }),
  notOneOf: ({name, known, got}) => ({
    message: `--${name} 没有“${got}”`,
    mend: `可用的有：${known.join("、")}`
  }),
  level: ({got, write}) => ({
    message: `--level 应为0与1之间的数，现为“${got}”`,
    mend: write === undefined ? "请写成 0.8、0.95 这样" : `请写 ${write}`
  }),
  probability: ({got, write}) => ({
    message: `--probability 应为0与1之间的数，现为“${got}”`,
    mend: write === undefined ? "请写成 0.8、80% 这样" : `请写 ${write}`
  }),
  budget: ({got}) => ({
    message: `--budget 应为金额，现为“${got}”`,
    mend: "请写成 5000万、1.2亿元、50000000 这样"
  }),
  limit: ({got}) => ({
    message: `--limit 应为“可调项=最少..最多”，现为“${got}”`,
    mend: "如 places.subsidised=68571..100000"
  }),
  noAim: () => ({
    message: "应给出 --budget 或 --probability，现在两样都没有",
    mend: "如 --budget 5000万，或 --probability 0.8"
  }),
  folderCompared: ({got}) => ({
    message: `应为情景，现为文件夹“${got}”`,
    mend: `数据文件夹请写成 --data ${got}；有哪些情景见 skillcast scenarios`
  }),
  sameScenario: () => ({
    message: "应给出不同的情景，现为同一个",
    mend: "请另写一个；只写一个时与目标值比较"
  }),
  targetNumber: ({got}) => ({
    message: `--target 应为数字，现为“${got}”`,
    mend: "请写成 300、3.1万 这样"
  }),
  markdownName: ({got}) => ({message: `--md 应为 .md 文件，现为“${got}”`, mend: "如 比较.md"}),
  folderMissing: ({flag, got}) => ({
    message: `${flag} 指的文件夹“${got}”不存在`,
    mend: "请先建好文件夹，或者改用已有的"
  }),
  workbookName: ({flag, got}) => ({
    message: `${flag} 应为 .xlsx 文件，现为“${got}”`,
    mend: "如 台账.xlsx"
  }),
  documentName: ({flag, got}) => ({
    message: `${flag} 应为 .docx 文件，现为“${got}”`,
    mend: "如 报告.docx"
  }),
  printedName: ({got}) => ({
    message: `--pdf 须为 .pdf 文件，现为“${got}”`,
    mend: "写成 报告.pdf"
  }),
  unknownBody: ({got, known}) => ({
    message: `方案中没有责任单位“${got}”`,
    mend: `有：${known.join("、")}；全部 则每个单位一份`
  }),
  noReportFile: () => ({
    message: "应有 --pdf 或 --docx，现都没有",
    mend: "如 --docx 报告.docx"
  }),
  dayAhead: ({name, today, got}) => ({
    message: `--${name} 应不晚于今天（${today}），现为 ${got}：那时会公布什么，现在还不知道`,
    mend: "请核对年份"
  }),
  calendarDay: ({name, got}) => ({
    message: `--${name} 应为一个日期，现为“${got}”`,
    mend: "如 2026-12-31"
  }),
  emptyValue: ({flag}) => ({
    message: `${flag} 应有值，现为空`,
    mend: "请写上，或者整个去掉"
  }),
  severalFolders: () => ({
    message: "给了几个文件夹",
    mend: "加 --together 把它们放在一起，或一次只给一个"
  }),
  onlyTogether: ({flag}) => ({
    message: `${flag} 只用于 --together`,
    mend: "加上 --together，或去掉它"
  }),
  notTogether: ({flag}) => ({
    message: `${flag} 不能与 --together 同用`,
    mend: "去掉它；各地用各自文件夹里的"
  }),
  oneScenario: () => ({
    message: "几个地方放在一起时只能用一种情景",
    mend: "只写一个 --scenario，各地的文件夹都要有它"
  }),
  completeWhole: () => ({
    message: "--complete 要知道整体是哪个文件夹",
    mend: "加上 --whole 和整体的文件夹"
  }),
  onePlace: () => ({
    message: "--together 要几个不同的文件夹",
    mend: "至少写两个；整体也算一个"
  }),
  goalPercent: ({got, values, write}) => ({
    message: `--target ${got} 是百分数，表中的数（${values[0]} 到 ${values[1]}）没有写明是百分数还是比例`,
    mend: `请按表中的数写，不带 %${write === undefined ? "" : `，如 --target ${write}`}；或在表头注明（%）`
  }),
  goalUnit: ({unit, got, write}) => ({
    message: `表中的数以“${unit}”为单位，--target ${got} 与之相差太远`,
    mend: `如果是同一个量，请写 --target ${write}`
  }),
  noCalibration: () => ({
    message: "应有 calibration.yaml（写明用哪些公布数校准），现没有",
    mend: "请参照 skillcast 自带的 data/calibration.yaml 写一份；没有它也可以预测"
  }),
  goalHalf: ({got}) => ({
    message: `--target 和 --by 应一起用，现只有 ${got}`,
    mend: "请写成 --target 300 --by 2027 这样"
  }),
  columnList: ({got}) => ({
    message: `--columns 有空的栏名：${JSON.stringify(got)}`,
    mend: "请写栏名或序号，用逗号隔开，如 1,3"
  }),
  noPlaces: () => ({
    message: "应有装着各地区的文件夹（其中各有 model.yaml），现没有",
    mend: "请检查名称；它以批量预测文件所在的位置为准"
  }),
  placeTwice: ({place}) => ({
    message: `地区的文件夹不应同名，“${place}”出现了两次`,
    mend: "请改其中一个的名称"
  }),
  queueAddress: ({got}) => ({
    message: `--queue 应为一个地址，现为“${got}”`,
    mend: "如 redis://127.0.0.1:6379"
  }),
  queuePassword: ({username, password}) => ({
    message: "--queue 中不应有用户名和密码，否则别人看得到",
    mend: `请写入环境变量：${username}、${password}`
  }),
  noQueue: ({reason}) => ({
    message: `应有 Redis 或 Valkey 服务器，现没有应答（${reason}）`,
    mend: "请检查地址，以及服务器是否在运行、是否接受该用户"
  }),
  chunkFailed: ({reason}) => ({
    message: `没有工作进程能做出这一块：${reason}`,
    mend: "请改正后再运行同一命令；已做好的都还在"
  }),
  summaryOfBody: () => ({
    message: "摘要写的是整个方案，不能只写一个单位",
    mend: "请去掉 --summary 或者 --body"
  }),
  missing: ({thing}) => ({message: `应有${missing[thing][0]}，现没有`, mend: missing[thing][1]})
};
