import type {Project} from "../lib/project/project.js";
import type {Language} from "../lib/quantity/label.js";

/** Which missing number would move which verdict most, once a fit has computed it; nothing before. */
export function valueOfInformation(
  _evidence: Record<string, unknown>,
  _project: Project,
  _language: Language
): DocumentFragment {
  return document.createDocumentFragment();
}
