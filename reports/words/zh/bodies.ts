import type {BodyWords} from "../bodies.js";

/** What the pages of single bodies and targets say in Chinese. */
export const bodies: BodyWords = {
  title: (name, {all, forecast, hanging, open}) => {
    const parts = [
      ...(forecast > 0 ? [`${forecast}项可以给出概率`] : []),
      ...(hanging > 0 ? [`${hanging}项视条件或口径而定`] : []),
      ...(open > 0 ? [`${open}项缺公开数据或没有量化`] : [])
    ];
    return `${name}负责${all}项目标：${parts.join("，")}`;
  },
  heads: {target: "目标", stands: "现在怎样", report: "要报什么", due: "最晚到"},
  together: (names) => `共同负责：${names.join("、")}`,
  reportNumber: (name) => `实际数：${name}`,
  reportWork: (name) => `完成情况：${name}`,
  answerable: "责任单位：",
  allTargets: "在全部目标中查看",
  inList: "在全部目标中查看这个单位的目标"
};
