import {renameSync, writeFileSync} from "node:fs";
import {expect, test} from "vitest";
import {loadProject} from "../../../src/data/index.js";
import {planRegister, registerPath} from "../../../src/data/register/registerFile.js";
import {copyProject} from "../folder.js";

const head =
  "id,target,period,value,state,goal,dated,document,url,body,entered_by,visibility,note\n";

/** A folder of two plans: the template's, and a second of another year. */
function twoPlans() {
  const folder = copyProject("data/template");
  for (const file of ["rules.csv", "mortality.csv", "population.csv"])
    folder.write(file, copyProject("data").read(file));
  const plan = folder.read("plans/example-2025-2027.yaml");
  folder.write("plans/second.yaml", plan.replace("id: example-2025-2027", "id: second"));
  return folder;
}

test("a register of a folder with one plan is progress.csv, of one with several progress-<plan>.csv", () => {
  const {directory, path} = copyProject("data/template");
  expect(registerPath(directory)).toBe(path("progress.csv"));
  expect(planRegister("second")).toBe("progress-second.csv");
  const two = twoPlans();
  expect(registerPath(two.directory, "second")).toBe(two.path("progress-second.csv"));
  writeFileSync(path("progress-example-2025-2027.csv"), head);
  expect(registerPath(directory)).toBe(path("progress-example-2025-2027.csv"));
});

test("loadProject(dir, {plan}) reads the register of that plan and no other", () => {
  const {directory, path, write} = twoPlans();
  const row = (id: string, value: number) =>
    `${head}${id},E05,2025,${value},,,2026-01-20,A list,,市人社局,somebody,published,\n`;
  write("progress-second.csv", row("S1", 70));
  write("progress-example-2025-2027.csv", row("X1", 60));
  const second = loadProject(directory, {plan: "second"});
  expect([second.plan.id, second.progress?.map(({id}) => id)]).toEqual(["second", ["S1"]]);
  const first = loadProject(directory, {plan: "example-2025-2027"});
  expect(first.progress?.map(({id, value}) => [id, value])).toEqual([["X1", 60]]);
  renameSync(path("progress-second.csv"), path("kept.csv"));
  expect(loadProject(directory, {plan: "second"}).progress).toBeUndefined();
});

test("a progress.csv that could be of either of two plans is a problem that says how to name it", () => {
  const {directory, write} = twoPlans();
  write("progress.csv", head);
  expect(() => loadProject(directory, {plan: "second"})).toThrow(
    "rename it to progress-example-2025-2027.csv or progress-second.csv"
  );
});
