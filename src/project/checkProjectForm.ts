import {checkForm, type Form} from "../quantity/checkForm.js";
import {checkObject} from "../quantity/checkObject.js";

const named: Form = {id: "text", "name?": "label"};
const bySex: Form = {male: ["list"], female: ["list"]};

/** What every part of a project has, as far as it is there: who asks for a few parts may give no more of them. */
const form: Form = {
  "plan?": {
    "place?": "label",
    "placeCode?": "text",
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
  "assumptions?": [{id: "text", "name?": "label", "prior?": "object", "components?": [named]}],
  "levers?": [{id: "text", "name?": "label", "range?": "list"}],
  "scenarios?": [{id: "text", "name?": "label", "changes?": [{}]}],
  "mortality?": bySex,
  "population?": bySex,
  "fit?": "object",
  "hash?": "text"
};

/**
 * Refuses a project that is none, lacks what is needed of it, or holds something else in a part, which would be noticed as a
 * `TypeError` somewhere inside or not at all.
 *
 * @param project - from `loadProject`, or changed by the caller
 * @param needed - parts that must be there
 * @throws TypeError naming the part and showing what is there
 * @example
 * checkProjectForm({setup: {}}, ["plan"]) // throws invalid project; without plan: {"setup":{}}
 * checkProjectForm({levers: [null]}) // throws invalid project.levers[0]; not an object: null
 */
export function checkProjectForm(project: object, needed?: readonly string[]): void {
  checkObject("project", project, needed);
  checkForm("project", project, form);
}
