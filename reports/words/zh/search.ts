import type {SearchWords} from "../search.js";

/** What the search says in Chinese. */
export const search: SearchWords = {
  field: "搜索词",
  found: (shown, all) => `${all} 条中的 ${shown} 条`,
  targets: "目标",
  bodies: "责任单位",
  figures: "公布的数字",
  assumptions: "假设"
};
