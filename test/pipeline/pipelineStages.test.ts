import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {pipelineStages} from "../../src/pipeline/pipelineStages.js";
import {stages} from "../../src/pipeline/stage.js";

const project = loadProject("data");

test("pipelineStages(project) places every lever where its programme reads it, whatever it is called", () => {
  const renamed = (id: string) => (id.startsWith("places.") ? `x${id.slice(7)}` : id);
  const other = {
    ...project,
    levers: project.levers.map((lever) => ({...lever, id: renamed(lever.id)})),
    setup: {
      ...project.setup,
      programmes: project.setup.programmes.map((one) => ({...one, lever: renamed(one.lever)}))
    }
  };
  const acts = pipelineStages(other);
  for (const {lever, kind} of other.setup.programmes)
    expect(acts.get(lever)).toBe(kind === "recruitment" ? "arrivals" : "intake");
});

test("pipelineStages(project) knows every lever and parameter, and every stage has one", () => {
  const acts = pipelineStages(project);
  for (const {id} of project.levers) expect(stages).toContain(acts.get(id));
  expect(new Set(acts.values()).size).toBe(stages.length);
  expect(acts.get("levelMix.course.senior")).toBe("levelMix");
  expect(acts.get("stayShare.technicalSchool")).toBe("retention");
  expect(acts.get("lateRetirement")).toBe("retirement");
  expect(acts.get("capacity.bodies")).toBe("takeUp");
  expect(acts.get("start.ageShift")).toBe("start");
});
