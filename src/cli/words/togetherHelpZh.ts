import type {TogetherHelp} from "./togetherHelp.js";

/** Help of several places put together, in Chinese. */
export const togetherHelpZh: TogetherHelp = {
  folders: "数据文件夹；加 --together 可写几个；填好的台账（.xlsx）作为其登记表",
  together: "把几个地方放在一起：并列、相加、各部分目标够不够整体的目标",
  whole:
    "哪个文件夹是整体（如全市），其余是它的部分（如辖市区）；默认是建立时写明的上级（init --parent）",
  complete: "列出的部分合起来就是整体，因此调和到加得起来",
  dependence: "相加时怎样看各地：common 同起同落（默认），independent 互不相干；另一种也会说明",
  districts: "甲区 乙区"
};
