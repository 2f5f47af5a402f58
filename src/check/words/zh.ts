import {formMends, forms} from "./formsZh.js";
import {things} from "./thingsZh.js";
import type {CheckWords, Kind} from "./words.js";

/** Text between Chinese quotes; one that was cut has no closing quote. */
const shown = (value: string) => {
  if (value === "") return "空";
  if (!value.startsWith('"')) return value;
  return `“${value.slice(1, value.endsWith('"') && value.length > 1 ? -1 : undefined)}”`;
};
const isBare = (value: string) => value !== "" && !value.startsWith('"');

/** What stands there: 现为空, 现为“x”, 现为 5. */
const now = (value: string) => `现为${isBare(value) ? " " : ""}${shown(value)}`;

/** A value between Chinese words. */
const amid = (value: string) => (isBare(value) ? ` ${value} ` : shown(value));

const kinds: Record<Kind, string> = {
  string: "文字",
  number: "数字",
  int: "整数",
  boolean: " true 或 false",
  array: "列表",
  tuple: "写在方括号内的一组数",
  object: "一组键和值",
  record: "一组键和值"
};

/** 50000 as 50,000. */
const grouped = (digits: string) => digits.replace(/\d(?=(\d{3})+$)/g, "$&,");

const saveAsUtf8 = "请另存为 UTF-8（Excel 中选“CSV UTF-8（逗号分隔）”）";
const encodings = {
  "UTF-16": "现为 UTF-16",
  GB18030: "现在看来是 GB18030",
  Big5: "现在看来是 Big5（繁体中文）",
  Shift_JIS: "现在看来是 Shift_JIS（日文）",
  "Windows-1252": "现在看来是 Windows-1252（西欧文字，又称 Latin-1）",
  other: "现含 UTF-8 以外的字节"
};
const sides = {atLeast: "不少于", atMost: "不多于", above: "大于", below: "小于"};
const numberSides = {...sides, atLeast: "不小于", atMost: "不大于"};
const counters = {array: "项", string: "个字"};
const marks = {semicolons: "分号", tabs: "制表符"};
const fullNumber = {
  document: "请写完整的数，单位写 person（人）或 person-time（人次）",
  table: "请写完整的数，单位写 person"
};
const shareUnit = {
  document: '单位请写 "1"，比例写成0到1之间的数',
  table: "单位请写 share，比例写成0到1之间的数"
};
const also = {addFigure: "；也可以在 figures.csv 中补上这一行", remove: "；也可以删去这一栏"};
const keyAndValue = "请每行写一个键和它的值，如 value: 5";
const plainMends: Record<Kind, string> = {
  string: "请放在引号内",
  number: "请只写数字，如 1234.5",
  int: "请写整数",
  boolean: "请不加引号照写",
  array: "请每行写一项，以连字符开头",
  tuple: "请写明两端，如 [1, 2]",
  object: keyAndValue,
  record: keyAndValue
};

const boundMends = {
  number: "请核对正负号和单位",
  array: "请增减项数",
  string: "请补足或缩短"
};
const kindMends = {
  add: "请补上这个键",
  quote: "请放在引号内",
  colon: "请把全角冒号“：”换成半角冒号加空格（: ）"
};

/** Why a text is no YAML, by the code of the YAML reader. */
const causes: Readonly<Record<string, string>> = {
  ALIAS_PROPS: "别名不能带有其他属性",
  BAD_ALIAS: "别名写法不对",
  BAD_DIRECTIVE: "以 % 开头的指令不认识",
  BAD_DQ_ESCAPE: "反斜杠后面的转义写法不对",
  BAD_PROP_ORDER: "锚点或标签的位置不对",
  BAD_SCALAR_START: "文字不能以 @ 或 ` 开头",
  BLOCK_IN_FLOW: "括号内不能分行缩进书写",
  KEY_OVER_1024_CHARS: "键名过长",
  MULTILINE_IMPLICIT_KEY: "键名要写在一行之内",
  MULTIPLE_ANCHORS: "一个值有几个锚点",
  MULTIPLE_TAGS: "一个值有几个标签",
  UNEXPECTED_TOKEN: "这里不应有这些字符"
};

/** What this room says in Chinese. */
export const zh = {
  shown,
  now,
  amid,
  sentences: {
    notUtf8: ({found}) => ({
      message: `应为 UTF-8 编码，${encodings[found]}`,
      mend: saveAsUtf8
    }),
    zeroByte: () => ({
      message: "应为文字，现含零字节",
      mend: `文件是 UTF-16 编码，或者不是文本文件；${saveAsUtf8}`
    }),
    cutCharacter: () => ({
      message: "文件末尾应为完整的字，现只有半个",
      mend: "文件不完整，请从来源处重新取得"
    }),
    largeYaml: ({megabytes}) => ({
      message: `YAML 文件应不超过 ${megabytes} MB，现已超过`,
      mend: "请核对是不是这个文件"
    }),
    emptyDocument: () => ({message: "应有键和值，现为空", mend: "请恢复文件内容"}),
    deepNesting: ({levels}) => ({
      message: `嵌套应不超过${levels}层，现已超过`,
      mend: "请减少层次"
    }),
    tabIndent: () => ({message: "行首应为空格，现为制表符", mend: "请用两个空格缩进"}),
    unevenIndent: () => ({message: "缩进应与前后各行一致，现不一致", mend: "请对齐"}),
    secondDocument: () => ({
      message: "一个文件应只有一份内容，现在 --- 后面还有一份",
      mend: "请删去 --- 这一行"
    }),
    notClosed: () => ({message: "应有配对的引号、括号或逗号，现没有", mend: "请补上"}),
    tag: () => ({message: "应为普通的值，现为标签", mend: "请删去以 ! 开头的词"}),
    manyKeys: () => ({
      message: "一行应只有一个键和一个值，现不止一个",
      mend: "含冒号的文字请放在引号内"
    }),
    wideColon: ({got}) => ({
      message: `键名后应为半角冒号，${now(got)}`,
      mend: "请把全角冒号改为半角冒号，后面空一格"
    }),
    notYaml: ({got, cause, quote}) => ({
      message: `应为 YAML，${now(got)}${causes[cause] ? `（${causes[cause]}）` : ""}`,
      mend: quote ? "请把文字放在引号内" : "请核对这一行"
    }),
    alias: ({name}) => ({message: `应为值，现为别名 *${name}`, mend: "请把值写出来"}),
    anchor: ({name}) => ({message: `应为值，现为锚点 &${name}`, mend: "请删去"}),
    keyAnchor: ({name}) => ({message: `应为键名，现为锚点 &${name}`, mend: "请删去"}),
    repeatedKey: ({got}) => ({
      message: `每个键应只出现一次，现${amid(got)}重复出现`,
      mend: "请删去其中一个"
    }),
    oddKey: () => ({
      message: "应为普通的键名，现没有键名或键名是一组值",
      mend: "请在冒号前写上键名"
    }),
    mergeKey: () => ({message: "应为键名，现为合并键 <<", mend: "请把各键写出来"}),
    forbiddenKey: ({got}) => ({
      message: `应为键名，现为不允许使用的${amid(got)}`,
      mend: "请改名"
    }),
    unknownName: ({thing, got, near, more, also: other}) => {
      const list = `可用的有：${near.join("、")}${more ? " 等" : ""}`;
      return {
        message: `应为${things[thing]}，${now(got)}`,
        mend: `${near.length === 0 ? "现在一个都没有" : list}${other ? also[other] : ""}`
      };
    },
    otherKeys: ({expected, got, instead}) => ({
      message: `应有 ${expected.join("、")}，现为 ${got.join("、")}`,
      mend: `请把 ${got.join("、")} 换成 ${expected.join("、")}${instead.length > 0 ? `，或者改为 ${instead.join(" 或 ")}` : ""}`
    }),
    repeatedId: ({got, line, file}) => {
      const message = `每个编号应只出现一次，现${amid(got)}重复出现`;
      if (file !== undefined) return {message, mend: `${file} 已经用了`};
      if (line === undefined) return {message, mend: "请另给一个编号"};
      return {message, mend: `第${line}行已经用了，请给这一行另编一个`};
    },
    wrongKind: ({kind, got, mend}) => ({
      message: `应为${kinds[kind]}，${now(got)}`,
      mend: mend ? kindMends[mend] : plainMends[kind]
    }),
    notNumber: ({got, write, qualifier, negative, leaveOut}) => {
      const message = `应为数字，${now(got)}`;
      if (leaveOut) return {message, mend: "不知道就不写"};
      if (write === undefined) return {message, mend: "请只写数字，如 1234.5"};
      const plain = `请写 ${write}`;
      if (negative !== undefined)
        return {message, mend: `${plain}；括号如果表示负数，请写 ${negative}`};
      if (!qualifier) return {message, mend: plain};
      return {message, mend: `${plain}，“${qualifier}”这类修饰写入 bound 栏（没有这一栏的不写）`};
    },
    otherFile: ({kind}) => ({
      message: `应为文本表格，现为${{workbook: "Excel 工作簿", html: "网页", json: "JSON"}[kind]}`,
      mend: {
        workbook: "请打开后把工作表另存为 CSV UTF-8",
        html: "请下载表格本身的 CSV",
        json: "请把表格存为 CSV"
      }[kind]
    }),
    excelDate: ({got}) => ({
      message: `应为日期，现为${shown(got)}，是 Excel 自动改写的`,
      mend: "请写成 2012-08；用“数据—自文本”导入并把这一栏设为文本，就不会再被改写"
    }),
    commaInText: ({got}) => ({
      message: `文字里的逗号应在引号内，现${amid(got)}之前的逗号截断了文字`,
      mend: "请给整段文字加上引号，或者改用全角逗号"
    }),
    commaInNumber: ({got, write = "50000"}) => ({
      message: `数字里不能有逗号，现在 ${got} 前有一个`,
      mend: `请写 ${write}，不写 ${grouped(write)}`
    }),
    notFinite: ({got, mend}) => ({
      message: `应为有限的数，${now(got)}`,
      mend: {exponent: "请核对指数", leaveOut: "不知道就不写"}[mend]
    }),
    quotedNumber: ({got}) => ({
      message: `应为数字，现为放在引号内的${shown(got)}`,
      mend: "请去掉引号"
    }),
    missingWord: ({known}) => ({
      message: `应为 ${known.join(" 或 ")}，现为空`,
      mend: "请补上这个键"
    }),
    otherWord: ({known, got}) => ({
      message: `应为 ${known.join("、")}${known.length > 1 ? " 之一" : ""}，${now(got)}`,
      mend: known.length > 1 ? "请选其中之一" : `请写 ${known[0]}`
    }),
    version: ({known, got}) => ({
      message: `应为 ${known}，${now(got)}`,
      mend: `这一版 skillcast 只读格式第${known}版，请用写出该文件的版本重新保存`
    }),
    emptyText: ({got}) => ({message: `应有文字，${now(got)}`, mend: "请补上，或者删去这个键"}),
    bound: ({side, bound, of, got}) => ({
      message:
        of === "number"
          ? `应为${numberSides[side]} ${bound} 的数，${now(got)}`
          : `应${sides[side]}${bound}${counters[of]}，${now(got)}`,
      mend: boundMends[of]
    }),
    form: ({form, got}) => ({
      message: `应为${forms[form]}，${now(got)}`,
      mend: formMends[form] ?? "请照此写"
    }),
    badKey: ({form, got}) => ({
      message: `键名应为${forms[form]}，${now(got)}`,
      mend: "请改键名，或者删去"
    }),
    unitWord: ({got, write}) => ({
      message: `应写单位的名称，${now(got)}`,
      mend: `请写 ${write.join(" 或 ")}`
    }),
    scaleAsUnit: ({got, where, write}) => ({
      message: `应写单位，${now(got)}`,
      mend: `万、亿是写法，不是单位；${write ? `请写完整的数，单位写 ${write.join(" 或 ")}` : fullNumber[where]}`
    }),
    percentAsUnit: ({got, where}) => ({
      message: `应写单位，${now(got)}`,
      mend: shareUnit[where]
    }),
    other: ({got}) => ({
      message: `应为别的写法，${now(got)}`,
      mend: "请照数据说明（README）的写法改"
    }),
    emptyTable: () => ({message: "应有表头和数据行，现为空", mend: "请恢复文件内容"}),
    openQuote: () => ({
      message: "应有配对的双引号，现到文件末尾仍没有",
      mend: "请补上引号；如果本来不缺，则文件不完整"
    }),
    strayQuote: () => ({
      message: "双引号应括住整格文字，或者一个都没有，现夹在文字中间",
      mend: '请把整格文字放在双引号内，文字中的引号写成 ""'
    }),
    otherDelimiter: ({mark}) => ({
      message: `各栏之间应为逗号，现为${marks[mark]}`,
      mend: "有些地区的 Excel 这样保存，请另存为“CSV UTF-8（逗号分隔）”"
    }),
    noHeader: ({columns}) => ({
      message: `表头应有 ${columns.join("、")} 等栏，现一个都没有`,
      mend: "请恢复第一行"
    }),
    missingColumn: () => ({message: "应有这一栏，现没有", mend: "请补上"}),
    repeatedColumn: () => ({message: "每栏应只出现一次，现重复出现", mend: "请删去其中一栏"}),
    swappedColumns: ({column, other}) => ({
      message: `应为 ${column} 栏的值，现为 ${other} 栏的值`,
      mend: `${column}、${other} 两栏颠倒了，请在表头中互换栏名`
    }),
    columnCount: ({columns, got}) => ({
      message: `应有${columns}栏，现有${got}栏`,
      mend: got < columns ? "这一行被截断或缺少逗号" : "含逗号的文字请放在双引号内"
    }),
    emptyCell: () => ({message: "应有文字，现为空", mend: "请填上"})
  }
} satisfies CheckWords & Record<"now" | "amid", (value: string) => string>;
