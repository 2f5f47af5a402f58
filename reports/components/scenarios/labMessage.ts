import {html} from "htl";
import type {Language} from "../../lib/quantity/label.js";

/** A place for what was refused: says it plainly, shows the checker's own words, runs nothing. */
export interface LabMessage {
  element: HTMLElement;
  show(fault: unknown, what: "file" | "link" | "model" | "data"): void;
  clear(): void;
}

const leads = {
  file: {
    zh: "这个情景文件读不了，没有运行任何计算。",
    en: "This scenario file cannot be read; nothing was run."
  },
  link: {
    zh: "这个链接里的情景读不了，没有运行任何计算。",
    en: "The scenario in this link cannot be read; nothing was run."
  },
  model: {zh: "模型没有接受这个情景。", en: "The model refused this scenario."},
  data: {
    zh: "这个链接出自另一版数据，下面按现有数据重新计算。",
    en: "This link was made with other data; what follows is computed from the present data."
  }
};

/** An alert region that stays in place. */
export function labMessage(language: Language): LabMessage {
  const element = html`<div class="message" role="alert" hidden>`;
  return {
    element,
    show(fault, what) {
      const detail = fault instanceof Error ? fault.message : fault ? String(fault) : "";
      const lines = detail.split("\n");
      const shown = lines
        .slice(0, 8)
        .map(
          (line) => html`<li lang="en">${line.length > 300 ? `${line.slice(0, 300)}…` : line}</li>`
        );
      element.replaceChildren(
        html.fragment`<p>${leads[what][language]}</p>${detail ? html`<ul>${shown}</ul>` : ""}`
      );
      element.hidden = false;
    },
    clear() {
      element.hidden = true;
      element.replaceChildren();
    }
  };
}
