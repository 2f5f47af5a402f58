import {quoted} from "../../lib/quantity/quoted.js";
import type {SiteWords} from "../site.js";

/** What stands around every page, in Chinese. */
export const site: SiteWords = {
  tag: "zh-CN",
  ownName: "中文",
  folder: "",
  title: (place, until) => `${place}技能人才 ${until}`,
  pages: {
    index: "总览",
    targets: "目标",
    progress: "进展",
    scenarios: "情景",
    pipeline: "人才流动",
    "2035": "2035",
    decisions: "决策",
    data: "数据",
    methods: "方法",
    report: "打印版报告",
    glossary: "名词解释",
    search: "搜索"
  },
  skip: "跳到正文",
  contents: "本页内容",
  navigation: "页面",
  theme: "切换深色或浅色",
  dataTo: (date) => `数据截至 ${date}`,
  published: (publisher, contact) =>
    `发布：${publisher}${contact === "" ? "" : `；联系：${contact}`}。`,
  basis: ({plan, document, latest, scenario, version, inputs, computed}, to) =>
    `依据：${to.targets(plan)}${document === "" ? "" : `（${document}）`}和${to.data("公布的数据")}，最新一条发布于 ${latest}。默认情景${quoted(scenario)}。所有数字由 skillcast ${version} 于${computed}计算，${to.methods("方法与假设")}全部公开；输入摘要 ${inputs}。`,
  notice: (to) =>
    `本站不是政府网站；概率是模型的判断，不是承诺。${to.glossary("名词解释")}；${to.report("打印版报告")}。MIT 许可。`
};
