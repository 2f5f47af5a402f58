import {shapeFaults} from "../check/checkShape.js";
import {spokenFault} from "../check/spokenError.js";
import type {Project} from "../project/project.js";
import {type Scenario, scenarioSchema} from "../project/scenario.js";
import {checkText} from "../quantity/checkText.js";
import type {Label} from "../quantity/label.js";
import {customTexts} from "./customTexts.js";
import {operationLetters, sharedTexts} from "./scenarioCode.js";
import {scenarioFault} from "./scenarioFault.js";
import {checksum, textToBytes} from "./shareText.js";
import type {ScenarioRules} from "./words/words.js";

const limit = 20_000;
const operations = new Map(
  Object.entries(operationLetters).map(([name, letter]) => [letter, name])
);

/**
 * Reads a string made by `encodeScenario`, trusting nothing in it.
 *
 * @param text - the string, with or without a leading `#`; at most 20,000 characters
 * @param home - the place that it is read for; a string that says it was made for another is refused
 * @returns the scenario; whether its targets and base exist is checked by `compileScenario`
 * @throws RangeError, with its words in every language, `invalid scenario string; <rule>: <what came>; <what to do>` if it is too long, cut, changed, of
 * another version, made for another place, or says something a scenario may not say
 * @example
 * decodeScenario("s1~12-bzqXrRhX~custom~recent-pace~delivery_s0.8_2028_").changes // => [{target: "delivery", operation: "set", value: 0.8, from: 2028}]
 * decodeScenario("s1~12-bzqXrRhX~custom~recent-pace~delivery_s0.9_2028_") // throws checksum does not match
 * decodeScenario("s7~12-bzqXrRhX~custom~recent-pace~delivery_s0.8_2028_") // throws version 7 is not known here, only 1
 */
export function decodeScenario(
  text: string,
  home?: Pick<Project["plan"], "placeCode" | "place">
): Scenario {
  checkText("text", text);
  refuseElsewhere(text, home);
  const fields = openShare(text).split("~");
  const [id, base] = fields;
  const rest = fields.slice(2).filter((field) => !field.startsWith("@"));
  const last = rest.at(-1);
  const encoded = last?.startsWith(".") ? last.slice(1) : undefined;
  if (encoded !== undefined) rest.pop();
  const texts = encoded === undefined ? [] : decodeLabels(encoded);
  const labels = sharedTexts.map((key, i) => [key, texts[i] ?? {...customTexts[key]}]);
  const scenario = {
    schema: 1,
    id,
    ...Object.fromEntries(labels),
    ...(base === "" ? {} : {base}),
    changes: rest.map(decodeChange)
  };
  const checked = scenarioSchema.safeParse(scenario);
  if (checked.success) return checked.data;
  const [{path, fault}] = shapeFaults(scenarioSchema, checked.error, scenario);
  throw refuse({rule: "shape", got: path.join("."), reason: fault.message});
}

/**
 * Start of the hash of the project a shared scenario was made with, or null if the string does not carry it.
 *
 * @param text - the string
 * @throws RangeError as `decodeScenario`
 * @example
 * sharedInputs(encodeScenario(customScenario([]), {inputs: "0123456789abcdef"})) // => "0123456789ab"
 * sharedInputs(encodeScenario(customScenario([]))) // => null
 */
export function sharedInputs(text: string): string | null {
  checkText("text", text);
  return sharedOrigin(text).inputs || null;
}

/** Where a shared scenario was made; empty where the string does not say. */
function sharedOrigin(text: string): {inputs: string; placeCode: string} {
  const last = openShare(text).split("~").at(-1) ?? "";
  const [, inputs = "", placeCode = ""] = /^@([^.]*)(?:\.(.*))?$/.exec(last) ?? [];
  return {inputs, placeCode};
}

function refuseElsewhere(text: string, home?: Pick<Project["plan"], "placeCode" | "place">): void {
  const {placeCode: got} = sharedOrigin(text);
  if (!home?.placeCode || got === "" || got === home.placeCode) return;
  throw refuse({rule: "elsewhere", got: quote(got), code: home.placeCode, place: home.place});
}

function openShare(text: string): string {
  if (text.length > limit) throw refuse({rule: "long", got: String(text.length), limit});
  const clean = text.trim().replace(/^#/, "").replaceAll(/%7e/gi, "~");
  const version = /^s(\d{1,6})~/.exec(clean)?.[1];
  if (version === undefined) throw refuse({rule: "start", got: quote(clean)});
  if (version !== "1") throw refuse({rule: "version", got: quote(clean), version});
  const head = /^s1~([0-9a-z]{1,4})-([A-Za-z0-9.-]{8})~/.exec(clean);
  if (!head) throw refuse({rule: "head", got: quote(clean)});
  const body = clean.slice(head[0].length);
  const length = Number.parseInt(head[1], 36);
  if (body.length !== length)
    throw refuse({rule: "length", got: String(body.length), expected: length});
  if (!/^[A-Za-z0-9._~@-]*$/.test(body) || checksum(body) !== head[2])
    throw refuse({rule: "checksum", got: quote(clean)});
  return body;
}

function decodeChange(field: string) {
  const [target, aim = "", from = "", to = "", reason] = field.split("_");
  const operation = operations.get(aim[0] as never);
  const number = aim.slice(1);
  if (operation === undefined || !/^-?\d{1,25}(\.\d{1,25})?(e-?\d{1,3})?$/.test(number))
    throw refuse({rule: "change", got: quote(field)});
  if (!/^(\d{4})?$/.test(from) || !/^(\d{4})?$/.test(to))
    throw refuse({rule: "year", got: quote(field)});
  return {
    target,
    operation,
    value: Number(number),
    ...(from === "" ? {} : {from: Number(from)}),
    ...(to === "" ? {} : {to: Number(to)}),
    ...(reason === undefined ? {} : {reason: decodeLabels(reason)[0]})
  };
}

function decodeLabels(text: string): (Label | null)[] {
  let pairs: unknown;
  try {
    pairs = JSON.parse(new TextDecoder("utf-8", {fatal: true}).decode(textToBytes(text)));
  } catch {
    throw refuse({rule: "texts", got: quote(text)});
  }
  if (!Array.isArray(pairs) || pairs.length > sharedTexts.length)
    throw refuse({rule: "texts", got: quote(text)});
  return pairs.map((pair) => (Array.isArray(pair) ? {zh: pair[0], en: pair[1]} : null));
}

function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

function refuse(values: ScenarioRules["sharedString"]): RangeError {
  return spokenFault(scenarioFault("sharedString", values));
}
