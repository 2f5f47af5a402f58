import type {FailureWords} from "./failureWords.js";

const perhaps = (name?: string) => (name === undefined ? "" : `\n（是不是 ${name}？）`);

/** What is said in Chinese where a command cannot do what was typed. */
export const failureZh: FailureWords = {
  usage: (why) => `命令用法有误：${why}`,
  unknownOption: (flag, near) => `没有选项 ${flag}${perhaps(near)}`,
  unknownCommand: (name, near) => `没有命令 ${name}${perhaps(near)}`,
  missingArgument: (name) => `缺少参数 ${name}`,
  missingOption: (flags) => `缺少选项 ${flags}`,
  missingValue: (flags) => `选项 ${flags} 后面缺少值`,
  invalidValue: (flags, value, why) => `选项 ${flags} 的值 ${value} 无效：${why}`,
  tooMany: () => "参数太多",
  wrong: (why) => `输入有误：${why}`,
  problems: (count) => `输入有误，共${count}处：`,
  interrupted: "已中断，没有写入任何文件",
  interruptedFit: (path) => `已中断；进度保存在${path}，再次运行同一命令即可继续`,
  goesOn: "从中断处继续",
  startsAfresh: (path) =>
    `${path}已损坏，或属于另一次校准（输入、种子、粒子数或版本不同），将从头开始`,
  output: "标准输出"
};
