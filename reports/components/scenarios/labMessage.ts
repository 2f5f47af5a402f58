import {html} from "htl";
import {DataError} from "../../lib/check/dataError.js";
import {isSpoken} from "../../lib/check/spokenError.js";
import type {Language} from "../../lib/quantity/label.js";
import type {MessageKind} from "../../words/scenarios.js";
import {wordsOf} from "../../words/wordsOf.js";

/**
 * A place for what was refused: says it plainly, lists every problem of a file in the reader's language, runs
 * nothing.
 */
interface LabMessage {
  element: HTMLElement;
  show(fault: unknown, what: MessageKind): void;
  /** A plain sentence. */
  say(text: string): void;
  clear(): void;
}

/** An alert region that stays in place. */
export function labMessage(language: Language): LabMessage {
  const element = html`<div class="message" role="alert" hidden>`;
  return {
    element,
    show(fault, what) {
      const listed = fault ? html`<ul>${listFaults(fault, language)}</ul>` : "";
      element.replaceChildren(
        html.fragment`<p>${wordsOf(language).scenarios.messages[what]}</p>${listed}`
      );
      element.hidden = false;
    },
    say(text) {
      element.replaceChildren(html`<p>${text}</p>`);
      element.hidden = false;
    },
    clear() {
      element.hidden = true;
      element.replaceChildren();
    }
  };
}

/** The first eight lines; problems of a file are worded in every language, other errors in English. */
function listFaults(fault: unknown, language: Language): HTMLElement[] {
  const [text, lang] =
    fault instanceof DataError
      ? [fault.describe(language), language]
      : isSpoken(fault)
        ? [fault.label[language], language]
        : [fault instanceof Error ? fault.message : String(fault), "en"];
  return text
    .split("\n")
    .slice(0, 8)
    .map(
      (line) => html`<li lang=${lang}>${line.length > 300 ? `${line.slice(0, 300)}…` : line}</li>`
    );
}
