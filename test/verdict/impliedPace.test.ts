import {expect, test} from "vitest";
import {loadProject} from "../../src/data/loadProject.js";
import {impliedPace} from "../../src/verdict/impliedPace.js";

const project = loadProject("data");

test("impliedPace(project) finds nothing where the first year is about what was published", () => {
  expect(impliedPace(project)).toEqual([]);
  expect(
    impliedPace({
      ...project,
      figures: project.figures.filter(
        ({id}) => !/^CZ(01|05|02|06|07|1)/.test(id) || ["CZ01", "CZ02", "CZ03"].includes(id)
      )
    })
  ).toEqual([]);
});

test("impliedPace(project) names a grade whose quantities are far from the published pace, with the figures", () => {
  const tenth = project.levers.map((lever) =>
    lever.id.startsWith("places.") && typeof lever.baseline === "number"
      ? {...lever, baseline: lever.baseline / 10}
      : lever
  );
  const found = impliedPace({...project, levers: tenth});
  expect(found.map(({id}) => id)).toContain("implied-pace-highSkilled");
  const {text, figures} = found.find(({id}) => id === "implied-pace-highSkilled")!;
  expect(figures).toEqual(["CZ11a"]);
  expect(text.en).toMatch(
    /implies [\d,−]+ to [\d,]+ newly high-skilled people.*18,000 a year \(CZ11a\)/
  );
  expect(text.zh).toContain("每年1.8万人");
});
