import {CommanderError} from "commander";
import {expect, test} from "vitest";
import {DataError} from "../../src/check/dataError.js";
import {spokenError} from "../../src/check/spokenError.js";
import {commandFault} from "../../src/cli/commandFault.js";
import {failure} from "../../src/cli/main.js";

const problem = {file: "a.csv", line: 3, ...commandFault("fewYears", {needed: 2, got: 1})};

test("failure(error) lists every problem of bad input in the reader's language, with exit code 1", () => {
  const error = new DataError([problem, {...problem, line: 4}]);
  expect(failure(error, "en")).toEqual({
    message:
      "bad input, 2 problems:\na.csv:3: expected at least 2 years, got 1; add years\na.csv:4: expected at least 2 years, got 1; add years",
    code: 1
  });
  expect(failure(new DataError([problem]), "zh").message).toMatch(/^输入有误，共1处：\na\.csv/);
});

test("failure(error) says nothing more after commander, and keeps help from being a failure", () => {
  expect(failure(new CommanderError(1, "commander.unknownOption", "x"), "en")).toEqual({
    message: "",
    code: 2
  });
  expect(failure(new CommanderError(0, "commander.helpDisplayed", "x"), "en").code).toBe(0);
});

test("failure(error) of an interruption has exit code 130 and says what was kept", () => {
  const abort = new DOMException("stopped", "AbortError");
  expect(failure(abort, "en")).toEqual({message: "interrupted; nothing was written", code: 130});
  const kept = Object.assign(new Error("stopped"), {name: "AbortError", says: "kept in x"});
  expect(failure(kept, "zh")).toEqual({message: "kept in x", code: 130});
});

test("failure(error) of what says itself in every language is told in the reader's", () => {
  const stale = spokenError("stale fit; run skillcast fit", {
    message: {zh: "校准作出以后，公布数改动过"},
    mend: {zh: "请运行 skillcast fit"}
  });
  expect(failure(stale, "zh").message).toBe(
    "输入有误：校准作出以后，公布数改动过；请运行 skillcast fit"
  );
  expect(failure(stale, "en").message).toBe("bad input: stale fit; run skillcast fit");
});

test("failure(error) of anything else is one line without a stack", () => {
  expect(failure(new RangeError("invalid x; not 1: 2"), "en")).toEqual({
    message: "bad input: invalid x; not 1: 2",
    code: 1
  });
  expect(failure("odd", "en").message).toBe("bad input: odd");
});
