import type {PipelineWords} from "../pipeline.js";

/** What the page of the pipeline says in Chinese. */
export const pipeline: PipelineWords = {
  leak: (year, come, lost) =>
    `${year}年，约${come}人成为高技能人才，约${lost}人离开：存量的增减，取决于流失`,
  leaks: "每年离开的高技能人才，按原因。虚线是第一种原因的中位数。",
  hint: "点一条流，或在图上按方向键逐条查看，这里给出它的算式、假设和来源。",
  flows: (year, {entry, upgrade, exit}) =>
    `${year}年，${entry}人进来，${upgrade}人升级，${exit}人离开`,
  ages: (year, from) => `${year}年底的年龄；虚线是${from}年底`,
  rungs: (year, from) => `${year}年底各等级的人数；空心点是${from}年`,
  centreRun: "参数取校准后的中心值、没有偶然的一次运行；宽度是每年的人数。",
  atAge: (age, groups) => `${age}岁：${groups.join("；")}`,
  ageCaption: "逐岁人数，左为初级工和中级工，右为高级工及以上；参数取中心值的一次运行。",
  rungCaption: "粗线为80%区间，细线为95%区间，点为中位数；横轴为对数。",
  from: "从",
  to: "到",
  peopleYearly: "人/年",
  list: "逐条列出",
  play: "播放",
  stop: "停",
  flowSize: (year, people) => `，${year}年${people}`,
  lever: (name, reason) => `可调项：${name}。${reason}`,
  accounts: {
    upgrade: "合格者中不是首次取证的人，从下面的等级晋级；够年限的人不够用时，多出的名额落空。",
    several: "几个较小的项目合在一起。",
    recruitment: "引进的人里已经持有技能证书的部分，按年中到达计算，当年就有一部分离开。",
    school: "若干年前入学、如今毕业并取证的人里，留在本地就业的部分。",
    training: "人次换成人，再乘以结业、参评、报考该等级、合格、首次取证的比例。",
    retirement: "当年到达法定退休日期的人，按出生月份和 2025 年起的渐进式办法逐岁算出。",
    death: "全国分性别、分年龄的死亡率乘以本市系数。",
    earlyRetirement: "五十岁以上、不到法定日期就退出的人。",
    outMigration: "离开本市的人；刚毕业和刚迁入的人更容易走。",
    lapse: "人还在本市，但不再从事这一职业。"
  },
  otherProgrammes: "其他项目",
  techniciansAndAbove: "技师及以上",
  lowerLevels: "初、中级",
  highLevels: "高级以上",
  juniorAndIntermediate: "初级工、中级工",
  highSkilled: "高级工及以上",
  leakGrows: ({cause, from, to, first, last}) =>
    `增加最多的是${cause}：${first}年${from}人，${last}年${to}人`,
  noLeakGrows: "没有一种流失明显变大"
};
