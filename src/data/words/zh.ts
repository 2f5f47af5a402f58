import {zh as check} from "../../check/words/zh.js";
import {calibration} from "./calibrationZh.js";
import {doubts} from "./doubtsZh.js";
import {hasEqual} from "./hasEqual.js";
import {history} from "./historyZh.js";
import {plans} from "./plansZh.js";
import {progress} from "./progressZh.js";
import {tables} from "./tablesZh.js";
import type {DataWords} from "./words.js";

const {now, amid} = check;

const grades = {"high-skilled": "高技能人才", technician: "技师"};
const quoted = (text: string) => `“${text}”`;

/** What this room says in Chinese. */
export const zh: DataWords = {
  noScenario: () => ({message: "应至少有一个情景，现没有", mend: "请加入一个 .yaml 文件"}),
  planCount: ({wanted, found}) => ({
    message: `应有一个${wanted === undefined ? "" : `名为${quoted(wanted)}的`}方案，现${found.length > 0 ? `有 ${found.join("、")}` : "没有"}`,
    mend: found.length > 1 ? "请用 --plan 选定一个（程序中用选项 plan）" : "请加入一个 .yaml 文件"
  }),
  registerPlan: ({names}) => ({
    message: "有几份方案，不知道这份登记表是哪一份的",
    mend: `请改名为 ${names.join(" 或 ")}`
  }),
  damagedJson: ({command}) => ({
    message: "应为 JSON，现文件已损坏",
    mend: `请用 ${command} 重新生成，或者删去`
  }),
  damagedRecord: ({fault, command}) => ({
    message: fault.zh,
    mend: `请用 ${command} 重新生成，或者删去`
  }),
  damagedSample: ({columns}) => ({
    message: `每行应为${columns}个数，现不是`,
    mend: "请用 skillcast fit 重新生成，或者连同 fit.json 一起删去"
  }),
  otherTable: ({record, command}) => ({
    message: `应为与 ${record} 一同写出的表，现不是`,
    mend: `请把两个文件一起恢复，或者用 ${command} 重新生成`
  }),
  invented: ({ids}) => ({
    message: `样板里编的数还没有换：${ids.slice(0, 8).join("、")}${ids.length > 8 ? `等${ids.length}处` : ""}。结论说的是样板，不是这个地方`,
    mend: "换成自己的数，并去掉 example 标记（confidence 为 E 或 kind: example）；先填哪个，见 skillcast guide"
  }),
  internal: ({ids}) => ({
    message: `公开的网页不应有内部数据，现有 ${ids.join("、")}（confidence 为 I，或 basis 为 internal）`,
    mend: "请用不含它们的文件夹生成网页，预测可以照用"
  }),
  fitGap: ({got}) => ({
    message: `名称应与模型一致，现${check.shown(got)}缺少或不认识`,
    mend: "请用 skillcast fit 重新生成，或者删去"
  }),
  staleFit: () => ({
    message: "应为按现有公布数、假设和模型作出的校准，现是它们改动以前作出的",
    mend: "请运行 skillcast fit，或者在 forecast 后加 --prior"
  }),
  ...tables,
  ...plans,
  ...progress,
  ...history,
  ...doubts,
  ...calibration,
  order: ({between, got}) => ({
    message: `应为 low < ${between ? "median < " : ""}high，现为 ${got.join("、")}`,
    mend: hasEqual(got) ? "请写不同的数；只有一个数的请用 family: fixed" : "请按从小到大排列"
  }),
  capacityUnits: ({units}) => ({
    message: `应为同一单位的可调项，现有${units.join("、")}`,
    mend: "人和人次不能相加；请把不同单位的分成几条"
  }),
  wideStep: ({width, got}) => ({
    message: `应不大于范围的宽度 ${width}，现为 ${got}`,
    mend: "请把 step 改小，或者放宽 range"
  }),
  manySteps: ({most, width, got}) => ({
    message: `范围宽 ${width}，按 step ${got} 超过 ${most} 步`,
    mend: "请核对 range 和 step 的大小（万）"
  }),
  belowStep: ({step, got}) => ({
    message: `应为 0，或者不小于一步（${step}），现为 ${got}`,
    mend: "请核对数的大小（万），或者把 step 改小"
  }),
  farBaseline: ({times, anchor, figure, got}) => ({
    message: `应与旁边公布的 ${anchor}（${figure}）相差不到 ${times} 倍，现为 ${got}`,
    mend: "请核对两个数的大小（万）和单位"
  }),
  anchorScale: ({id, value, got}) => ({
    message: `${id} 的数是 ${value}，现为 ${got}`,
    mend: `请写 ${value}；如果是另外一个数，请删去对 ${id} 的引用`
  }),
  lopsided: ({times, got}) => ({
    message: `low、median、high 的两侧应相差不到 ${times} 倍，现为 ${got.join("、")}`,
    mend: "请核对三个数的大小；一侧确实没有尾部的，请用 beta 或 uniform"
  }),
  outside: ({low, high, of, got}) => ({
    message: `应在${of === "range" ? "范围" : "边界"} ${low} 到 ${high} 以内，现为 ${got}`,
    mend: of === "range" ? "请放宽 range，或者改 baseline" : "请放宽 bounds，或者改 prior"
  }),
  outsideUnit: ({unit, least, most, got}) => ({
    message: `单位为 ${unit} 的数应${Number.isFinite(most) ? `在 ${least} 到 ${most} 之间` : `不小于 ${least}`}，现为 ${got}`,
    mend: "36% 请写 0.36；确实可以超出的，请写明 bounds"
  }),
  addedToShare: ({lever, low, high}) => ({
    message: `${lever} 加在比例上，应在 −1 到 1 之间，现为 ${low}、${high}`,
    mend: "5个百分点请写 0.05"
  }),
  unitOfModel: ({name, unit, got}) => ({
    message: `${name} 在模型里的单位是 ${unit}，${now(got)}`,
    mend: `请按 ${unit} 写数，单位写 ${unit}`
  }),
  capacityBelowPlanned: ({planned, year, got}) => ({
    message: `应不小于这几项${year}年的基准合计 ${planned}，现为 ${got}`,
    mend: "请核对数的大小（万）；能力已经用满的，写基准合计"
  }),
  rangeBelowZero: ({unit, got}) => ({
    message: `单位为 ${unit} 的范围应不小于0，现为 ${got}`,
    mend: "范围请从0开始"
  }),
  idOfAssumption: ({got}) => ({
    message: `编号应与各项假设不同，现 ${got} 已是一项假设`,
    mend: "请另给一个编号"
  }),
  noBasis: () => ({
    message: "kind 为 source 应有来源，现没有",
    mend: "请写明来源，或者写 kind: assumption"
  }),
  support: ({low, high, family, got}) => ({
    message: `${family} 分布的各数应${Number.isFinite(high) ? `在 ${low} 与 ${high} 之间` : `大于 ${low}`}，现为 ${got.join("、")}`,
    mend: "请换一种分布"
  }),
  noComponents: () => ({
    message: "dirichlet 分布应有 components，现没有",
    mend: "请为每个 alpha 写明一项"
  }),
  notDirichlet: ({got}) => ({
    message: `有 components 的假设应为 dirichlet 分布，${now(got)}`,
    mend: "请写 family: dirichlet 并为每项写一个 alpha，或者删去 components"
  }),
  alphaCount: ({components, got}) => ({
    message: `应有${components}个数，每项一个，现有${got}个`,
    mend: "请按各项的次序，每项写一个 alpha"
  }),
  unreadLever: ({id}) => ({
    message: `可调项应为模型所用，现 ${id} 改了也没有作用`,
    mend: "请在 model.yaml 的培训项目中写明它，或者删去"
  }),
  missingAssumption: ({name, nearest}) => ({
    message: `应有模型所需的假设${quoted(name)}，现没有`,
    mend: `请补上；名称相近的有 ${nearest}`
  }),
  role: ({role, assumption, got}) => ({
    message: `${assumption} 在培训项目中的作用是 ${role}，role 应照写，${now(got)}`,
    mend: `请补上 role: ${role}`
  }),
  gradeOfLevel: ({grade}) => ({
    message: `计为${grades[grade]}的等级，这里应为 true，现为 false`,
    mend: "请写 true，或者不再把这一级计入更高的一类"
  }),
  yearAfter: ({start, got}) => ({
    message: `应晚于 startYear（${start}年），现为 ${got}`,
    mend: "请写更晚的年份"
  }),
  lastRunYear: ({last, got}) => ({
    message: `最多能算到${last}年，现为 ${got}`,
    mend: `请写 ${last} 或更早的年份`
  }),
  skilledAbovePeople: ({employed, got}) => ({
    message: `技能人才应不多于就业人员 ${employed}，现为 ${got}`,
    mend: "请核对两个数的单位（万）；起点计的是在岗的技能人才"
  }),
  fewSkilled: ({employed, skilled, least}) => ({
    message: `就业人员按此为 ${employed}，技能人才 ${skilled} 只占其中不到 ${least}%`,
    mend: "请核对 density（每万名劳动者中的高技能人才）或 employed 的数和单位"
  }),
  ageAbove: ({from, got}) => ({
    message: `应为大于${from}岁的年龄，现为 ${got}`,
    mend: "from 和 to 是不是写反了？"
  }),
  stayWithoutSchool: ({kind}) => ({
    message: `只有院校才有毕业生留下，stay 应只写在院校上，现写在 ${kind} 上`,
    mend: "请删去"
  }),
  countsOfLever: ({unit, got}) => ({
    message: `应与可调项所计的 ${unit} 一致，现为 ${got}`,
    mend: "人与人次不同；请改 counts，或者改可调项的单位"
  }),
  gradeDrops: ({flag, below}) => ({
    message: `下一级 ${below} 的 ${flag} 为 true，这一级应同为 true，现为 false`,
    mend: "请核对，等级应从低到高排列"
  }),
  sharedLever: ({lever, first}) => ({
    message: `${lever} 已是项目 ${first} 的数量，再用一次就会重复计算`,
    mend: "请给这个项目单独设一个可调项"
  }),
  peopleOfKind: ({kind}) => ({
    message: `${kind} 计的是人，counts 应为 person，现为 person-time`,
    mend: "请写 person，可调项的单位也写 person/yr；如果计人次，请改 kind"
  }),
  noDuration: ({kind}) => ({
    message: `kind 为 ${kind} 的项目应至少1年，现为 0`,
    mend: "请写从入学到结业的年数"
  }),
  courseDuration: ({got}) => ({
    message: `课程应为 0 年，现为 ${got}`,
    mend: "历时数年的项目请用 apprenticeship 或 school"
  }),
  belowLow: ({low, got}) => ({
    message: `应不小于 low 的 ${low}，现为 ${got}`,
    mend: "low 和 high 是不是写反了？"
  }),
  noEmployed: () => ({
    message: "应有 density 或 employed，现都没有",
    mend: "模型需要就业人口"
  }),
  highAboveSkilled: ({skilled, got}) => ({
    message: `应不大于技能人才的 ${skilled}，现为 ${got}`,
    mend: "高技能人才是技能人才的一部分"
  }),
  figureUnit: ({expected, id, unit}) => ({
    message: `公布数的单位应为 ${expected}，现 ${id} 的单位是 ${unit}`,
    mend: "请另选一个公布数"
  }),
  figurePlace: ({id, place, code}) => ({
    message: `应为本地（${code}）的公布数，现 ${id} 是${place}的`,
    mend: "请选本地的公布数，或者核对 place_code"
  }),
  figureDate: ({year, id, period}) => ({
    message: `应为${year}年末前后的公布数，现 ${id} 的时间是${amid(period)}`,
    mend: "请改 startYear，或者选更近的公布数"
  }),
  placeOfPlan: ({expected, got}) => ({
    message: `应与方案一样是${amid(expected)}，${now(got)}`,
    mend: "两个文件说的应是同一个地方"
  }),
  lastYearOfPlan: ({last, got}) => ({
    message: `应不早于方案的最后一年${last}年，现为 ${got}`,
    mend: "请算到方案结束"
  }),
  unknownLevel: ({assumption, level}) => ({
    message: `${assumption} 的各项应为已有的技能等级，现有${quoted(level)}`,
    mend: "请写 model.yaml 中已有的等级，或者在那里补上这一级"
  }),
  noStartComponent: ({assumption, levels}) => ({
    message: `${assumption} 应至少有一项属于${levels.length > 0 ? ` ${levels.join("、")}` : "某个等级"}，现没有`,
    mend: "请补上以其中一个等级为编号的一项"
  }),
  sharedStayLever: ({lever}) => ({
    message: `每所院校的 stay 应各用一个可调项，现两所院校同用 ${lever}`,
    mend: "请给每所院校各写一个可调项"
  }),
  inflowAges: ({names, from, to, ages}) => ({
    message: `${names.join(" 到 ")} 应在模型的 ${ages.join("-")} 岁以内，现为 ${from}-${to}`,
    mend: "请改 model.yaml 中的 ages，或者改 assumptions.yaml 中的这两项"
  }),
  nobodyAtStart: ({ages}) => ({
    message: `起点时 ${ages.join("-")} 岁中应有人在岗，现没有`,
    mend: "请核对 participation.*、start.ageShift 和 ages"
  }),
  participationGap: ({names}) => ({
    message: `前后年龄都有人在岗，${names.join("、")} 应有相近的参与率，现几乎为0`,
    mend: "请核对这一段年龄的参与率（写0到1之间的数）"
  }),
  longDuration: ({kind, most, got}) => ({
    message: `${kind} 的学制应不超过${most}年，现为 ${got}`,
    mend: "请写从入学到结业的年数，不写月数"
  }),
  lastAge: ({least, year, got}) => ({
    message: `应不小于 ${least} 岁（${year}年男性在这个年龄还没有退休），现为 ${got}`,
    mend: "可以写 69；退休按规则计算，超过这个年龄的人一律不在岗"
  }),
  agePeak: ({name, from, to, got}) => ({
    message: `${name} 应为 ${from} 到 ${to} 之间的年龄，现为 ${got}`,
    mend: "请核对这几个年龄"
  }),
  wideAgeShift: ({most, got}) => ({
    message: `start.ageShift 应在 ±${most} 年之内，现为 ${got}`,
    mend: "请核对：它是整个年龄结构前后偏移的年数"
  }),
  model: ({reason}) => ({message: `模型不能按此运行：${reason}`})
};
