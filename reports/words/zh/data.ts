import type {DataWords} from "../data.js";

/** What the page of the data says in Chinese. */
export const data: DataWords = {
  sum: ({figures, own, place, conflicts, deciding}) =>
    `${figures}个公布的数字，${own}个说的是${place}；${conflicts}处互相矛盾，${deciding}处足以改变结论`,
  filter: "筛选数据",
  place: "地方",
  search: "搜索",
  shown: (shown, all) => `${all} 个数字中的 ${shown} 个`,
  asPrinted: "原文写法",
  quoteHead: "引文",
  readingsLeftOut: "转载页在单字后夹带的拼音已略去，数据文件保留原样。",
  note: "备注",
  bound: {
    exact: "",
    at_least: "至少",
    more_than: "超过",
    about: "约",
    less_than: "不到"
  },
  rank: (value) => `第${value}位`,
  amount: (number, unit) => `${number}${unit}`,
  noPrecision: "无法定义",
  toLastUnit: "精确到个位",
  indicator: ({indicatorZh}) => indicatorZh,
  kind: {
    conflict: "数字矛盾",
    limit: "触及上限",
    definition: "口径不明",
    missing: "缺少数字",
    diagnostic: "模拟说明"
  },
  severity: {
    decides: "足以改变结论",
    matters: "有影响",
    notes: "提示"
  },
  sameSentence: "出自同一句",
  mostAssumed: "结论最依赖的假设",
  needData: "没有数据就无法判断的目标",
  peerHeads: ["编号", "地方", "指标", "原文写法", "期限"],
  peers: (count) => `其他城市和省份的${count}个目标`,
  rules: (count) => `晋级年限、退休办法和计划中的换算率，共${count}条。`,
  worthTitle: "哪个数最值得先公布",
  worthHeads: ["如果知道", "会改变的目标", "概率移动（均方根）"],
  inYear: (name, year) => `${name}（${year}年）`,
  points: (points) => `${points}个百分点`,
  worthCaption:
    "每项目标只列最有用的一个数。移动幅度是知道该数前后概率之差的均方根；各项培训一起升降，所以一个数也会带动别的目标。"
};
