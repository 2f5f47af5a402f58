// Finds what can be changed in a source file, one small change at a time, and draws a few of these by a seed.
import {createHash} from "node:crypto";
import {parseAst} from "vitest/node";

/** Each operator and what it becomes: boundaries of comparisons, signs, factors, joints. */
const operators = {
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "===": "!==",
  "!==": "===",
  "+": "-",
  "-": "+",
  "*": "/",
  "/": "*",
  "%": "*",
  "**": "*",
  "&&": "||",
  "||": "&&",
  "+=": "-=",
  "-=": "+=",
  "*=": "/=",
  "/=": "*="
};
/** Each function and what is called in its place. */
const functions = {min: "max", max: "min", floor: "ceil", ceil: "floor"};
/** Constants nearer to 0 guard against rounding: a little more or less of them changes nothing. */
const leastConstant = 1e-6;

/**
 * Every change of one file that is tried, in the order of the text.
 *
 * @param text - TypeScript
 * @returns where it is (offset, line), the expression before and after, and the whole text after it
 */
export function mutantsOf(text) {
  const mutants = [];
  const add = (node, [start, end], replacement) => {
    const after = text.slice(0, start) + replacement + text.slice(end);
    const moved = after.length - text.length;
    mutants.push({
      offset: start,
      line: text.slice(0, start).split("\n").length,
      from: oneLine(text.slice(node.start, node.end)),
      to: oneLine(after.slice(node.start, node.end + moved)),
      after
    });
  };
  walk(parseAst(text, {lang: "ts"}), (node) => {
    for (const [span, replacement] of changesOf(node, text)) add(node, span, replacement);
  });
  return mutants;
}

const oneLine = (text) => text.replace(/\s+/g, " ");

/** The spans of a node that are replaced, each with its replacement. */
function changesOf(node, text) {
  switch (node.type) {
    case "BinaryExpression":
    case "LogicalExpression":
    case "AssignmentExpression":
      return replaced(operatorSpan(node, text), operators[node.operator]);
    case "UnaryExpression":
      return node.operator === "-" || node.operator === "!"
        ? [[[node.start, node.start + 1], node.operator === "-" ? "+" : ""]]
        : [];
    case "Literal":
      return typeof node.value === "number" ? constants(node) : [];
    case "CallExpression":
      return [...otherFunction(node), ...swapped(node, text)];
    default:
      return [];
  }
}

const replaced = (span, replacement) => (replacement === undefined ? [] : [[span, replacement]]);

function operatorSpan({left, right, operator}, text) {
  const start = text.indexOf(operator, left.end);
  return start < right.start ? [start, start + operator.length] : [left.end, left.end];
}

/** A whole number becomes the next, any other a tenth more. */
function constants({value, start, end}) {
  if (value !== 0 && Math.abs(value) < leastConstant) return [];
  return [[[start, end], String(Number.isInteger(value) ? value + 1 : value * 1.1)]];
}

function otherFunction({callee}) {
  if (callee.type !== "MemberExpression" || callee.object.name !== "Math") return [];
  const {start, end, name} = callee.property;
  return Object.hasOwn(functions, name) ? [[[start, end], functions[name]]] : [];
}

/** The first two arguments change places where both are names or numbers, and the order can matter. */
function swapped({callee, arguments: given}, text) {
  const plain = ({type}) => ["Identifier", "MemberExpression", "Literal"].includes(type);
  const [a, b] = given;
  if (!b || !plain(a) || !plain(b)) return [];
  const name = callee.property?.name ?? callee.name;
  if (name === "min" || name === "max") return [];
  const texts = [a, b].map(({start, end}) => text.slice(start, end));
  return [[[a.start, b.end], `${texts[1]}${text.slice(a.end, b.start)}${texts[0]}`]];
}

/** Visits every node that computes: no types, imports, nor what is thrown. */
function walk(node, visit) {
  const seesThrough = ["TSAsExpression", "TSSatisfiesExpression", "TSNonNullExpression"];
  if (/^(Import|Throw|TS)/.test(node.type) && !seesThrough.includes(node.type)) return;
  visit(node);
  for (const child of Object.values(node).flat())
    if (typeof child?.type === "string") walk(child, visit);
}

/**
 * Draws mutants by a seed: those whose hash is least. The draw of other files, and other lines, does not change it.
 *
 * @param sources - [file, text] of all files of a room
 * @param options.seed - any number
 * @param options.draw - how many
 */
export function drawMutants(sources, {seed, draw}) {
  return sources
    .flatMap(([file, text]) => numbered(mutantsOf(text)).map((mutant) => ({file, ...mutant})))
    .map((mutant) => ({...mutant, rank: rankOf(seed, mutant)}))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, draw);
}

/** Which of several changes with the same words each is. */
function numbered(mutants) {
  const seen = new Map();
  return mutants.map((mutant) => {
    const words = `${mutant.from}\n${mutant.to}`;
    const times = (seen.get(words) ?? 0) + 1;
    seen.set(words, times);
    return {...mutant, times};
  });
}

const rankOf = (seed, {file, from, to, times}) => hashOf([seed, file, from, to, times].join("\n"));

/** SHA-256 of a text, hexadecimal. */
export const hashOf = (text) => createHash("sha256").update(text).digest("hex");
