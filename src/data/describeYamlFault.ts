import type {Document, ErrorCode, LineCounter, YAMLError} from "yaml";
import type {Problem} from "../quantity/problem.js";
import {show} from "./readNumber.js";
import {yaml} from "./yamlPackage.js";

const wordings: Partial<Record<ErrorCode, [message: string, mend: string]>> = {
  TAB_AS_INDENT: ["expected spaces in front, got a tab", "indent with two spaces"],
  BAD_INDENT: ["expected the same indent as its neighbours, got another", "align it"],
  MULTIPLE_DOCS: ["expected one document, got a second after ---", "remove the line ---"],
  MISSING_CHAR: ["expected a closing quote, bracket or comma, got none", "close it"],
  TAG_RESOLVE_FAILED: ["expected plain data, got a tag", "remove the word that starts with !"],
  BLOCK_AS_IMPLICIT_KEY: [
    "expected one key and value a line, got more",
    "put text that holds a colon between quotes"
  ]
};

/** A fault of the YAML text in words, with the line where it begins. */
export function describeYamlFault(
  fault: YAMLError,
  document: Document,
  text: string,
  lines: LineCounter
): Omit<Problem, "file"> {
  const {code, message: reason, pos} = fault;
  const {line} = lines.linePos(startOf(document, fault));
  const wording = wordings[code];
  if (wording) return {line, message: wording[0], mend: wording[1]};
  const near = text.slice(pos[0], pos[0] + 30).split("\n")[0];
  const why = reason.split("\n")[0].replace(/ at line \d+.*$/, "");
  return {
    line,
    message: `expected YAML, got ${show(near)} (${why.charAt(0).toLowerCase()}${why.slice(1)})`,
    mend: /[:#]/.test(near) ? "put the text between quotes" : "check this line"
  };
}

/** Where a fault begins: for a quote that is never closed, where it was opened. */
function startOf(document: Document, {code, pos}: YAMLError): number {
  let start = pos[0];
  if (code === "MISSING_CHAR")
    yaml().visit(document, {
      Scalar: (_, {range, type}) => {
        if (type?.startsWith("QUOTE") && range && range[0] <= pos[0] && pos[0] <= range[2])
          start = range[0];
      }
    });
  return start;
}
