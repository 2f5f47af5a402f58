import {PassThrough} from "node:stream";
import {expect, test} from "vitest";
import {askPlace} from "../../../src/cli/init/askPlace.js";
import {wordsOf} from "../../../src/cli/words/wordsOf.js";

test("askPlace(words) asks one by one; an empty answer leaves what the template has", async () => {
  const input = new PassThrough();
  const output = new PassThrough();
  const answers = ["无锡", "", " 320200 ", "2026", "", "600000"];
  const asked: string[] = [];
  output.on("data", (text) => {
    asked.push(String(text));
    const answer = answers.shift();
    if (answer !== undefined) input.write(`${answer}\n`);
  });
  const {ask} = wordsOf("zh").result;
  expect(await askPlace(ask, {input, output})).toEqual({
    name: "无锡",
    code: "320200",
    from: "2026",
    employed: "600000"
  });
  expect(asked.join("")).toContain(ask.until);
});
