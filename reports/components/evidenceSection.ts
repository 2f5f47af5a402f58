import {html} from "htl";
import type {Language} from "../lib/quantity/label.js";
export function evidenceSection(_evidence: unknown, language: Language): HTMLElement {
  return html`<p>${language}</p>`;
}
