import {expect, test} from "vitest";
import {checkForm, type Form} from "../../src/quantity/checkForm.js";

const form: Form = {
  name: "label",
  rows: [{id: "text", value: "number", sure: "flag"}],
  "notes?": "list",
  "rest?": "object"
};
const right = {name: {zh: "甲", en: "a"}, rows: [{id: "x", value: 5, sure: true}]};

test.each<[string, unknown, string]>([
  ["null", null, "invalid answer; not an object: null"],
  ["a name that is text", {...right, name: "a"}, 'invalid answer.name; not an object: "a"'],
  [
    "a name in one language",
    {...right, name: {en: "a"}},
    "invalid answer.name.zh; not text: undefined"
  ],
  ["no rows", {name: right.name}, "invalid answer.rows; not a list: undefined"],
  ["a row that is null", {...right, rows: [null]}, "invalid answer.rows[0]; not an object: null"],
  [
    "text for a number",
    {...right, rows: [{id: "x", value: "5", sure: true}]},
    'invalid answer.rows[0].value; not finite: "5"'
  ],
  [
    "text for yes or no",
    {...right, rows: [{id: "x", value: 5, sure: "no"}]},
    'invalid answer.rows[0].sure; not true or false: "no"'
  ],
  [
    "null for what may be absent",
    {...right, notes: null},
    "invalid answer.notes; not a list: null"
  ],
  ["a list for an object", {...right, rest: []}, "invalid answer.rest; not an object: []"]
])("checkForm(name, value, form) refuses %s by its place", (_, value, message) => {
  expect(() => checkForm("answer", value, form)).toThrow(message);
});

test("checkForm(name, value, form) takes what has the form, and fields that are not asked for", () => {
  expect(() => checkForm("answer", {...right, notes: [1], other: null}, form)).not.toThrow();
});
