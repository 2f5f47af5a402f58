import {html} from "htl";
import type {Language} from "../../lib/quantity/label.js";
import type {MessageKind} from "../../words/scenarios.js";
import {wordsOf} from "../../words/wordsOf.js";

/** A place for what was refused: says it plainly, shows the checker's own words, runs nothing. */
export interface LabMessage {
  element: HTMLElement;
  show(fault: unknown, what: MessageKind): void;
  clear(): void;
}

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
        html.fragment`<p>${wordsOf(language).scenarios.messages[what]}</p>${detail ? html`<ul>${shown}</ul>` : ""}`
      );
      element.hidden = false;
    },
    clear() {
      element.hidden = true;
      element.replaceChildren();
    }
  };
}
