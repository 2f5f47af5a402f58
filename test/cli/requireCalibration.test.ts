import {expect, test} from "vitest";
import {DataError} from "../../src/check/dataError.js";
import {requireCalibration} from "../../src/cli/requireCalibration.js";
import {loadProject} from "../../src/data/index.js";

test("requireCalibration(project, dir) names the file that is missing, in both languages, and passes a project that has it", () => {
  requireCalibration(loadProject("data"), "data");
  const city = loadProject("data/examples/ningbo");
  let caught: unknown;
  try {
    requireCalibration(city, "my-city");
  } catch (error) {
    caught = error;
  }
  const [problem] = (caught as DataError).problems;
  expect(caught).toBeInstanceOf(DataError);
  expect(problem.file).toBe("my-city/calibration.yaml");
  expect([problem.message.en, problem.message.zh]).toEqual([
    "expected calibration.yaml, which says what figures to fit, found none",
    "应有 calibration.yaml（写明用哪些公布数校准），现没有"
  ]);
});
