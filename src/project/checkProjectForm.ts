import {checkForm, type Form} from "../quantity/checkForm.js";
import {checkObject} from "../quantity/checkObject.js";

/** What every part of a project has, as far as it is there: who asks for a few parts may give no more of them. */
const form: Form = {
  "plan?": {
    "place?": "label",
    "placeCode?": "text",
    "from?": "number",
    "until?": "number",
    "horizon?": "number",
    "targets?": [{id: "text", "name?": "label", "readings?": [{}]}]
  },
  "setup?": {
    "startYear?": "number",
    "untilYear?": "number",
    "place?": "label",
    "ages?": {from: "number", to: "number"},
    "levels?": [{id: "text", name: "label"}],
    "programmes?": [{id: "text"}],
    "definitions?": [{id: "text"}]
  },
  "figures?": [{id: "text", "value?": "number"}],
  "assumptions?": [
    {id: "text", "name?": "label", "prior?": "object", "components?": [{id: "text", name: "label"}]}
  ],
  "levers?": [{id: "text", "name?": "label", "range?": "list"}],
  "scenarios?": [{id: "text", "name?": "label", "changes?": [{}]}],
  "mortality?": {periods: "list", male: ["list"], female: ["list"]},
  "population?": {years: "list", male: ["list"], female: ["list"]},
  "findings?": [{}],
  "fit?": "object",
  "coverage?": "object",
  "calibration?": "object",
  "costs?": "object",
  "hash?": "text"
};

/**
 * Refuses a project that is none, lacks what is needed of it, or holds something else in a part, which would be noticed as a
 * `TypeError` somewhere inside or not at all.
 *
 * @param project - from `loadProject`, or changed by the caller
 * @param needed - parts that must be there, as paths: `plan.targets`
 * @throws TypeError naming the part and showing what is there
 * @example
 * checkProjectForm({plan: {}}, ["plan.targets"]) // throws invalid project.plan; without targets: {}
 * checkProjectForm({levers: [null]}) // throws invalid project.levers[0]; not an object: null
 */
export function checkProjectForm(project: object, needed: readonly string[] = []): void {
  checkObject("project", project);
  for (const path of needed) {
    const [part, inner] = path.split(".");
    checkObject("project", project, [part]);
    if (inner !== undefined)
      checkObject(`project.${part}`, (project as Record<string, unknown>)[part], [inner]);
  }
  checkForm("project", project, form);
}
