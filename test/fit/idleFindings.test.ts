import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {idleFindings} from "../../src/fit/idleFindings.js";

const project = loadProject("data");
const [like] = project.figures.filter(({id}) => id === "CZ11a");
const withNew = (period: string) => ({
  ...project,
  figures: [...project.figures, {...like, id: "N1", period, asPrinted: "1.9万人"}]
});

test("idleFindings(project) notes what informs nothing, and why", () => {
  const found = idleFindings(project);
  expect(found.map(({id, severity}) => [id, severity])).toEqual([
    ["idle-unread", "notes"],
    ["idle-again", "notes"],
    ["idle-older", "notes"]
  ]);
  expect(found.find(({id}) => id === "idle-again")).toMatchObject({
    figures: ["CZ11b"],
    text: {
      zh: "有1个本地公布数没有用于校准，同一日期或全年已有同类的数：高技能人才总量 2024 突破43.5万人（CZ11b）。"
    }
  });
});

test("idleFindings(project) tells what a new figure does: taken in, or what would let it be", () => {
  const [taken] = idleFindings(withNew("2025"));
  expect([taken.id, taken.severity, taken.figures]).toEqual(["taken-in", "matters", ["N1"]]);
  expect(taken.text.zh).toContain("新增高技能人才 2025 1.9万人（N1）");
  const [part] = idleFindings(withNew("2025-01/2025-09"));
  expect([part.id, part.severity, part.figures]).toEqual(["idle-part", "matters", ["N1"]]);
  expect(part.text.en).toContain("list them in calibration.yaml with the error");
});

test("idleFindings(project) notes only what its writer has passed over when the calibration was written", () => {
  const calibration = structuredClone(project.calibration!);
  const last = calibration.places[0].segments.at(-1)!;
  last.observations = last.observations.filter(({role}) => role !== "density");
  const found = idleFindings({...project, calibration}).find(({id}) => id === "idle-unlisted");
  expect([found?.severity, found?.figures]).toEqual(["notes", ["CZ03"]]);
});

test("idleFindings(project) gives the calibration's own reason", () => {
  const reason = {zh: "口径不同", en: "another definition"};
  const calibration = {...project.calibration!, idle: [{figure: "N1", reason}]};
  const said = idleFindings({...withNew("2025"), calibration}).find(({id}) => id === "idle-said");
  expect(said?.text.zh).toContain("calibration.yaml 注明不用（口径不同）");
});

test("idleFindings(project without calibration) says nothing", () => {
  expect(idleFindings({...project, calibration: undefined})).toEqual([]);
});
