import type {Words} from "../fault.js";
import type {FileRules} from "./words.js";
import {zh} from "./zh.js";

const {shown, now, amid} = zh;

const saveAsUtf8 = "请另存为 UTF-8（Excel 中选“CSV UTF-8（逗号分隔）”）";
const encodings = {
  "UTF-16": "现为 UTF-16",
  GB18030: "现在看来是 GB18030",
  Big5: "现在看来是 Big5（繁体中文）",
  Shift_JIS: "现在看来是 Shift_JIS（日文）",
  "Windows-1252": "现在看来是 Windows-1252（西欧文字，又称 Latin-1）",
  other: "现含 UTF-8 以外的字节"
};
const marks = {semicolons: "分号", tabs: "制表符"};
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

/** What this room says of the text of a document or a table in Chinese. */
export const filesZh: Words<FileRules> = {
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
    message: `表头应有 ${columns.slice(0, 4).join("、")}${columns.length > 4 ? " 等" : ""}栏，现一个都没有`,
    mend: `第一行请写：${columns.join(",")}`
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
};
