import {expect, test} from "vitest";
import {outputFailed} from "../../../src/cli/terminal/outputFailed.js";

const failed = (code: string) => Object.assign(new Error(`write ${code}`), {code});

test("outputFailed(EPIPE) says nothing: who reads has had enough", () => {
  expect(outputFailed(failed("EPIPE"), "zh")).toEqual({message: "", code: 0});
});

test("outputFailed(error, language) is one line in the reader's language, and exit code 1", () => {
  expect(outputFailed(failed("ENOSPC"), "en")).toEqual({
    message:
      "standard output: expected space on the disk, got none left (ENOSPC); free some space and run it again",
    code: 1
  });
  expect(outputFailed(failed("ENOSPC"), "zh").message).toMatch(/^标准输出：磁盘应有空间/);
  expect(outputFailed(failed("EIO"), "en").message).toMatch(/^standard output: .*write EIO/);
});
