import type {DiskCode, FileWords} from "./words.js";

const disk: Record<DiskCode, [message: string, mend: string]> = {
  ENOENT: ["应有这个文件，现没有", "请核对文件名和文件夹"],
  EISDIR: ["应为文件，现为文件夹", "请给出文件名"],
  ENOTDIR: ["路径中间应为文件夹，现为文件", "请核对路径"],
  EACCES: ["应有访问权限，现没有", "请修改文件或其所在文件夹的权限"],
  EPERM: ["应有访问权限，现没有", "请修改文件或其所在文件夹的权限"],
  EROFS: ["磁盘应可写入，现为只读", "请换一个文件夹"],
  ENOSPC: ["磁盘应有空间，现已写满", "请腾出空间后重新运行"],
  EDQUOT: ["配额应有空间，现已用完", "请腾出空间后重新运行"],
  EFBIG: ["文件应在磁盘允许的大小以内，现已超过", "请换一个磁盘"],
  ELOOP: ["应为文件，现为循环的链接", "请删去链接"],
  EMFILE: ["应能再打开一个文件，现已达到上限", "请关闭其他程序后重新运行"],
  EEXIST: ["名称应未被占用，现已占用", "请换一个名称"],
  ENAMETOOLONG: ["名称应在磁盘允许的长度以内，现太长", "请换一个短些的名称"]
};

const unchanged = "没有改动任何文件";
const size = (bytes: number) =>
  bytes < 1e5 ? `${bytes} 字节` : `${Math.round(bytes / 1e5) / 10} MB`;

/** Files and folders in Chinese. */
export const zh: FileWords = {
  disk: ({code, kept}) => ({
    message: `${disk[code][0]}（${code}）`,
    mend: `${disk[code][1]}${kept ? `；${unchanged}` : ""}`
  }),
  unreachable: ({reason, kept}) => ({
    message: `应能读写这个文件，系统报告：${reason}`,
    mend: kept ? unchanged : "请重试，并检查磁盘和网络连接"
  }),
  notRegular: ({to}) =>
    to === "read"
      ? {message: "应为普通文件，现为设备或管道", mend: "请给出文件"}
      : {message: "应为文件，现为设备或管道", mend: "请换一个名称"},
  largeFile: ({limit, size: bytes}) => ({
    message: `应不超过 ${size(limit)}，现为 ${size(bytes)}`,
    mend: "请核对是不是这个文件，或者把它拆开"
  }),
  noProject: ({directory}) => ({
    message: "应有这个数据文件夹，现没有（ENOENT）",
    mend: `请核对名称，或者用 --example changzhou 看自带的常州数据，用 skillcast init ${directory} 建立自己的`
  }),
  otherFolder: ({directory}) => ({
    message: "应为数据文件夹，现有的文件夹里没有数据文件（model.yaml、figures.csv、plans 等）",
    mend: `请给出城市的文件夹，或者新建一个：skillcast init ${directory === "." ? "my-city" : `${directory}/my-city`}`
  }),
  projectIsFile: () => ({message: "应为数据文件夹，现为文件", mend: "请给出文件夹"}),
  folderIsFile: () => ({message: "应为文件夹，现为文件", mend: "请换一个名称"}),
  interruptedSet: ({waiting}) => ({
    message: `上次写入中途被终止，还有${waiting.length}个文件没有就位：${waiting.slice(0, 3).join("、")}${waiting.length > 3 ? " 等" : ""}`,
    mend: "请把那条命令（如 skillcast init）照原样再运行一次"
  }),
  filledFolder: ({held, more}) => ({
    message: `应为空文件夹，现有 ${held.join("、")}${more ? " 等" : ""}`,
    mend: `请换一个名称；${unchanged}`
  }),
  placeName: ({got}) => ({
    message: `地名应为1到60个字、数字和空格，以字或数字开头和结尾，现为 ${got}`,
    mend: "请只写地名"
  }),
  placeCode: ({got}) => ({message: `行政区划代码应为六位数字，现为 ${got}`, mend: "例如 320400"}),
  exampleName: ({got, known}) => ({
    message: `没有名为 ${got} 的示例`,
    mend: `可用的有：${known.join("、")}`
  }),
  placeEmployed: ({got}) => ({
    message: `就业人员应为1000到10亿人之间的整数，现为 ${got}`,
    mend: "请写人数，不写万"
  }),
  planYears: ({from, until}) => ({
    message: `计划应在 2000 到 2100 年之间，期限1到15年，现为${from}年到${until}年`,
    mend: "请核对起止年份"
  })
};
