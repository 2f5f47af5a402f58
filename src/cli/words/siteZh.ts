import type {SiteHelp, SiteWords} from "./siteWords.js";

/** Help of `skillcast site`, in Chinese. */
export const siteHelpZh: SiteHelp = {
  about: "把一座城市的数据做成整个报告网站（中英文），可以放到任何网页服务器上",
  out: "网站放入的文件夹；全部做好后才写入，中途停止则原样不动",
  packages: (install) => `需要另装四个程序包：${install}`,
  publisher: (name, contact) =>
    `环境变量 ${name} 和 ${contact} 写明由谁发布、如何联系，印在每页下方。`
};

/** What `skillcast site` prints, in Chinese. */
export const siteZh: SiteWords = {
  scenario: (name) => `预测：情景 ${name}`,
  decisions: "计算该做什么",
  history: "与以前的预测比较",
  pages: "写各页",
  site: "合成网站",
  written: ({files, first}) => `已写入${files}个文件；首页是 ${first}`
};
