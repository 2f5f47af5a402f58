import type {Scenario} from "../project/scenario.js";

/** Texts of a scenario whose author wrote none; a shared address leaves them out. */
export const customTexts: Pick<
  Scenario,
  "name" | "description" | "fixed" | "changed" | "afterwards"
> = {
  name: {zh: "自定义情景", en: "Custom scenario"},
  description: {
    zh: "在基准情景上自行调整若干项。",
    en: "A few inputs changed by hand on top of the base scenario."
  },
  fixed: {
    zh: "变更清单以外的各项与基准情景相同。",
    en: "Everything outside the list of changes is as in the base scenario."
  },
  changed: {
    zh: "改了什么、从哪年到哪年，见变更清单。",
    en: "What changes, and from when to when, is in the list of changes."
  },
  afterwards: {
    zh: "变更清单没有写明结束年份的，一直延续到预测期末。",
    en: "A change without an end year lasts to the end of the forecast."
  }
};
