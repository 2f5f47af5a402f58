import type * as z from "zod/mini";
import type {FieldRule} from "./fieldSchemas.js";

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;
/** Reads a value: gives it as it is kept, and adds what is wrong with it. */
type Read<T> = (value: unknown, path: Path, issues: Issue[]) => T;

/**
 * What a value must be, told as the schemas of files are, so that its faults get the same words: for the one document that every
 * forecast checks, which need not bring a library of schemas along.
 */
export interface Shape<T> {
  def: {
    type: string;
    innerType?: Shape<unknown>;
    shape?: Record<string, Shape<unknown>>;
    element?: Shape<unknown>;
  };
  read: Read<T>;
  safeParse(value: unknown): {success: true; data: T} | {success: false; error: {issues: Issue[]}};
}

/** A rule that a value of the right kind must keep: undefined where it does, otherwise the issue. */
type Check<T> = (value: T, path: Path) => Issue | undefined;

/** What shapes hold. */
export type Shaped<S> = S extends Shape<infer T> ? T : never;

function shapeOf<T>(def: Shape<T>["def"], read: Read<T>): Shape<T> {
  return {
    def,
    read,
    safeParse(value) {
      const issues: Issue[] = [];
      const data = read(value, [], issues);
      return issues.length > 0 ? {success: false, error: {issues}} : {success: true, data};
    }
  };
}

function ask<T>(checks: readonly Check<T>[], value: T, path: Path, issues: Issue[]): void {
  for (const check of checks) {
    const issue = check(value, path);
    if (issue) issues.push(issue);
  }
}

const wrongKind = (
  expected: "string" | "number" | "array" | "object",
  path: Path,
  message = ""
): Issue => ({code: "invalid_type", expected, path: [...path], message});

/** A shape of one kind, and the rules that a value of it must keep. */
function kindOf<T>(
  type: "string" | "number",
  is: (value: unknown) => value is T,
  checks: readonly Check<T>[],
  message: FieldRule | "" = ""
): Shape<T> {
  return shapeOf({type}, (value, path, issues) => {
    if (!is(value)) issues.push(wrongKind(type, path, message));
    else ask(checks, value, path, issues);
    return value as T;
  });
}

/** A text that keeps rules. */
export const text = (...checks: readonly Check<string>[]): Shape<string> =>
  kindOf("string", (value): value is string => typeof value === "string", checks);

/** A finite number within bounds. */
export const number = (low: number, high: number): Shape<number> =>
  kindOf("number", Number.isFinite as (value: unknown) => value is number, [
    (value, path) => (value < low ? bound("number", "small", low, path) : undefined),
    (value, path) => (value > high ? bound("number", "big", high, path) : undefined)
  ]);

/** A whole number within bounds, told by the name of a rule. */
export const whole = (low: number, high: number, rule: FieldRule): Shape<number> =>
  kindOf(
    "number",
    Number.isInteger as (value: unknown) => value is number,
    [named((value) => low <= value && value <= high, rule)],
    rule
  );

/** One of a few words or numbers; `message` names the rule, if there is one. */
export function word<const T extends string | number>(
  words: readonly T[],
  message: FieldRule | "" = ""
): Shape<T> {
  return shapeOf({type: "enum"}, (value, path, issues) => {
    if (!words.includes(value as T))
      issues.push({code: "invalid_value", values: [...words], path: [...path], message});
    return value as T;
  });
}

/** What may be left out. */
export const optional = <T>(inner: Shape<T>): Shape<T | undefined> =>
  shapeOf({type: "optional", innerType: inner}, (value, path, issues) =>
    value === undefined ? undefined : inner.read(value, path, issues)
  );

/** A list of at most so many; of a longer one its items are not read. */
export function list<T>(element: Shape<T>, most: number): Shape<T[]> {
  return shapeOf({type: "array", element}, (value, path, issues) => {
    if (!Array.isArray(value)) {
      issues.push(wrongKind("array", path));
      return [];
    }
    if (value.length > most) {
      issues.push(bound("array", "big", most, path));
      return [];
    }
    return Array.from(value, (item, i) => element.read(item, [...path, i], issues));
  });
}

type Fields = Record<string, Shape<unknown>>;
type Optional<F extends Fields> = {
  [K in keyof F]: undefined extends Shaped<F[K]> ? K : never;
}[keyof F];
type Whole<F extends Fields> = {[K in Exclude<keyof F, Optional<F>>]: Shaped<F[K]>} & {
  [K in Optional<F>]?: Shaped<F[K]>;
};

/** Keys and values, with no other keys; a rule of the whole is asked where all keys are of their kinds. */
export function record<F extends Fields>(
  fields: F,
  ...checks: readonly Check<Whole<F>>[]
): Shape<Whole<F>> {
  return shapeOf({type: "object", shape: fields}, (value, path, issues) => {
    const before = issues.length;
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      issues.push(wrongKind("object", path));
      return {} as Whole<F>;
    }
    const given = value as Record<string, unknown>;
    const entries = Object.entries(fields).flatMap(([key, field]) => {
      const read = field.read(given[key], [...path, key], issues);
      return key in given ? [[key, read]] : [];
    });
    const keys = Object.keys(given).filter((key) => !Object.hasOwn(fields, key));
    if (keys.length > 0)
      issues.push({code: "unrecognized_keys", keys, path: [...path], message: ""});
    const data: Whole<F> = Object.fromEntries(entries);
    if (areKinds(issues, before)) ask(checks, data, path, issues);
    return data;
  });
}

/** Codes of rules that a value broke which has all its kinds and words: rules of the whole can be asked of it. */
const kept: ReadonlySet<string> = new Set(["too_small", "too_big", "custom", "unrecognized_keys"]);
const areKinds = (issues: readonly Issue[], from: number) =>
  issues.slice(from).every(({code}) => kept.has(code));

/** A rule by its name; `at` is the key that is at fault. */
export const named =
  <T>(holds: (value: T) => boolean, rule: FieldRule, ...at: string[]): Check<T> =>
  (value, path) =>
    holds(value)
      ? undefined
      : {code: "custom", path: [...path, ...at], message: rule, params: undefined};

/** A text of at least so many characters. */
export const shortest =
  (low: number): Check<string> =>
  (value, path) =>
    value.length < low ? bound("string", "small", low, path) : undefined;

/** A text of at most so many characters. */
export const longest =
  (high: number): Check<string> =>
  (value, path) =>
    value.length > high ? bound("string", "big", high, path) : undefined;

function bound(
  origin: "array" | "number" | "string",
  side: "small" | "big",
  limit: number,
  path: Path
): Issue {
  const place = {origin, inclusive: true, path: [...path], message: ""};
  return side === "small"
    ? {code: "too_small", minimum: limit, ...place}
    : {code: "too_big", maximum: limit, ...place};
}
