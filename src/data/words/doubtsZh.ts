import type {Words} from "../../check/fault.js";
import type {DoubtRules} from "./doubtRules.js";

const list = (sources: readonly {id: string; value: number}[]) =>
  sources.map(({id, value}) => `${id}，每年 ${value}`).join("；");
const dates = (rows: readonly {id: string; got: string}[], comma: string) =>
  [
    ...rows.slice(0, 5).map(({id, got}) => `${id} ${got}`),
    ...(rows.length > 5 ? [`另外${rows.length - 5}个`] : [])
  ].join(comma);
const percent = (share: number) => `${Number((100 * share).toPrecision(3))}%`;

const grades = {skilled: "技能人才", highSkilled: "高技能人才"};
const sexes: Record<string, string | undefined> = {male: "男性", female: "女性"};

/** What is told of numbers that are probably meant otherwise, in Chinese. */
export const doubts: Words<DoubtRules> = {
  otherThanSource: ({got, of, sources}) => ({
    message: `应与所依据的数（${list(sources)}）一致，或者由理由（reason）从它算出，现为 ${got}`,
    mend:
      of === "baseline"
        ? "请改 baseline，或者写对来源，并在理由中写明怎样算出"
        : "请改 value，或者写对公布数或目标的编号，并在理由中写明怎样算出"
  }),
  notNeutral: ({got, values}) => ({
    message: `应为控件旁所列的数（${values.join("、")}）之一，现为 ${got}，各情景都会随之改变`,
    mend: "请写中性值，要改变就写在情景里；或者加一个锚点说明这个数"
  }),
  farFromAnchors: ({got, values}) => ({
    message: `应与控件旁所列的数（${values.join("、")}）相近，现为 ${got}，超过其五倍或不到其五分之一，又没有来源`,
    mend: "请核对位数；或者写明来源，或者在理由中写出这个数及其由来"
  }),
  afterToday: ({today, of, rows}) => ({
    message: `日期应不晚于今天（${today}），现为 ${dates(rows, "、")}`,
    mend: of === "period" ? "请核对年份；计划数或预测数不是公布的数据，请删去" : "请核对年份"
  }),
  otherScale: ({unit, least, most, got}) => ({
    message: `数值应在 ${least} 至 ${most} 之间（${unit}，各地都是如此），现为 ${got}`,
    mend: "请核对单位：5%写 0.05，每年的比率也是；bounds 一并核对"
  }),
  narrowRange: ({low, high, least}) => ({
    message: `low 与 high 至少应相差 ${least}（年度数字至多说明到这一步），现为 ${low} 和 ${high}`,
    mend: "请核对 low、median、high 的单位；如果要固定为一个数，请写 family: fixed"
  }),
  otherThanReason: ({got, printed}) => ({
    message: `应为理由（reason）中写出的数（${printed.join("、")}），现为 ${got}`,
    mend: "请改 amount，或者在理由中写明怎样算出"
  }),
  otherThanFile: ({got, name}) => ({
    message: `编号应与文件名 ${name} 一致，现为 ${got}；--scenario 按编号查找`,
    mend: "请改 id，或者改文件名"
  }),
  otherWindow: ({start, due, got}) => ({
    message: `原文没有写明别的时间，应为方案的起止时间 ${start}/${due}，现为 ${got}`,
    mend: "请改 start 或 due，或者把写明时间的原文引全"
  }),
  gradeOfTarget: ({name, grade, got}) => ({
    message: `目标名为“${name.zh}”，应读${grades[grade]}的指标，现为 ${got}`,
    mend: "请改指标或名称；如果是自己的读法，请写 ours: true"
  }),
  headlineUnit: ({unit, got, counts}) => ({
    message: `目标以 ${unit} 计，第一种读法也应如此，现 ${got} 以 ${counts} 计`,
    mend: "人不是人次；请改指标或单位，或者把另一种读法放在第一"
  }),
  levelOrder: ({level, below}) => ({
    message: `${level} 应高于 ${below}，现排在它之下`,
    mend: "请从低到高排列各等级"
  }),
  gradeOfLadder: ({level, flag, expected}) => ({
    message: `按国家职业技能等级，${level} 应为 ${flag}: ${expected}，现为 ${!expected}`,
    mend: "请改正；如果是别的等级，请换一个编号"
  }),
  componentOrder: ({got, before}) => ({
    message: `各项应按等级从低到高排列，现 ${got} 在 ${before} 之后`,
    mend: "请连同 alpha 一起重新排列"
  }),
  leverOfOther: ({lever, key, programme}) => ({
    message: `应用自己的可调项，现为 ${lever}，它所依据的 ${key} 是 ${programme} 公布的数量`,
    mend: "请核对两个培训项目的 lever 和 published"
  }),
  nearKey: ({got, key}) => ({
    message: `应为程序所读的 ${key}，现为 ${got}，没有用到`,
    mend: `如果是同一个量，请写 ${key}`
  }),
  peopleJump: ({sex, time, age, times, before, got}) => ({
    message: `${time}年${sexes[sex] ?? sex} ${age} 岁应与前一岁的 ${before} 相差不到 ${times} 倍，现为 ${got}`,
    mend: "请核对这一组的数和单位（万）"
  }),
  shareOfSource: ({id, share, got}) => ({
    message: `均值应接近 ${share}，即 ${id} 在各来源中所占的比例，现为 ${got}`,
    mend: "请核对 alpha、components 和 sources 的顺序"
  }),
  farPrior: ({id, value, low, high}) => ({
    message: `应容得下来源 ${id} 公布的 ${value}，现在千分之九百九十九的取值都在 ${Number(low.toPrecision(3))} 至 ${Number(high.toPrecision(3))} 之间`,
    mend: "请核对 prior（a 对应发生，b 对应不发生），或者改写来源"
  }),
  sharesAsCounts: ({family, got, write}) => ({
    message: `${family} 应写计数，现为 ${got.join("、")}，几乎只取 0 和 1`,
    mend: `如果这些是比例，请写 ${write.join("、")}；各数之和越大，范围越窄`
  }),
  largeCounts: ({family, got, write, most}) => ({
    message: `${family} 的各数之和应不超过 ${most}，现为 ${got.join("、")}，几乎没有变动的余地`,
    mend: `请写 ${write.join("、")}；比例已知时写 family: fixed`
  }),
  farStart: ({ids, value, times, got}) => ({
    message: `应在 ${ids.join("、")} 所示 ${value} 的${times}倍以内，现为 ${got}`,
    mend: "请核对两者的单位（万）、年份和地方，或者在理由中写明为什么不同"
  }),
  largeVolume: ({of, got, most}) => ({
    message: {
      candidates: `应不多于每年 ${most}（按每名高技能人才折算，已是2021年全国评价人次的5倍），现为 ${got}`,
      age: `应不多于每年 ${most}（由就业人员推算的一个年龄的全部人口），现为 ${got}`,
      growth: `应不多于每年 ${most}（就业人员的5.4%，还没有大城市增长得这样快），现为 ${got}`
    }[of],
    mend: "请核对单位（万），以及是不是一年的数"
  }),
  shareOfNation: ({share, times, got, employed}) => ({
    message: `技能人才占就业人员的比例应在全国（2021年）${percent(share)}的${times}倍以内，现为 ${employed} 人的 ${percent(got)}`,
    mend: "请核对两者的单位（万），或者写公布的密度或就业人数"
  }),
  employedOfPeople: ({got, id, people, least}) => ({
    message: `就业人员应为常住人口 ${people}（${id}）的${percent(least)}至全部，现为 ${got}`,
    mend: "请核对两者的单位（万）、年份和地方"
  }),
  deathsFar: ({time, sex, got}) => ({
    message: `20至59岁${sex === "male" ? "男" : "女"}性死亡率应与全国相近，现 ${time} 年为全国的${got}倍`,
    mend: "请核对是否为每人每年的死亡率，以及是不是本地的"
  }),
  sexesSwapped: ({of, time}) => ({
    message:
      of === "deaths"
        ? `各地40至79岁都是男性死亡率较高，现在 ${time} 年相反`
        : `几乎各地80岁以上都是女性较多，现在 ${time} 年相反`,
    mend: "请核对 male 与 female 是否写反"
  })
};
